import warp as wp


@wp.kernel
def k_03f52e7a1bb2(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    r = y[i]
    f = r * x[i]
    if i % 2 == 0:
        tmp = wp.floor(val)
        t = 0.74 + x[i] + tmp
    elif wp.floor(x[i]) > f:
        t = wp.clamp(f, wp.sin(a[i]) * 0.5, 1.54)
    elif i <= 1:
        t = a[2]
    else:
        t = z + val
    out[i] += a[i] + t


@wp.kernel
def k_06699674e59b(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = p[i]
    n0 = vel[i]
    i0 = i
    dir.x = x[i]
    v = dir
    if wp.length(vel[i0]) >= -0.99:
        p0 = vel[i] * 1.7
        v = v - (n0 * vel[i][2] - p0)
    elif x[i0] <= -0.99:
        v = vel[i0]
    else:
        delta = wp.cross(v, dir)
        v = v + (delta - v)
    vout[i] = x[i0] * v


@wp.kernel
def k_096978361db6(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), indices: wp.array(dtype=int)):
    i = wp.tid()
    v = wp.vec3(0.0, 0.0, 0.0)
    d3 = wp.vec3(0.0, 0.0, 0.0)
    if pos[i].y + 1.0 < 0.5:
        v = pos[i]
        d3 = v / ((pos[i].z + pos[i].y) * (pos[i].z + pos[i].y) + 0.8)
    cond = wp.length_sq(d3) >= 0.0 >= pos[i].y
    indices[i] = indices[i]
    if cond:
        v = v + d3
    elif cond:
        v = wp.cross(wp.cross(pos[i], v), d3 / 1.57) / -pos[i].x
    else:
        v = v + wp.vec3(-(2.0 * 1.0), -0.33, 1.3)
    new_pos[i] = wp.normalize(pos[2]) - v
    vout[i] = -v * (wp.length_sq(pos[i]) * (d3.x - pos[i].y))


@wp.kernel
def k_0cf24ab55481(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = wp.cos(t)
    if i % 3 == 0:
        t = t + (t / 2.74 - t)
    elif x[i] > x[i] + t:
        t += t - wp.ceil(val)
    out[i] = x[i] + t


@wp.kernel
def k_0d6720d99038(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val += wp.length_sq(val * pos[i])
    z = wp.length_sq(pos[i])
    inside = False
    if i <= i % 3:
        r = 1.36 * val
        if val < a[1]:
            r = r + wp.length_sq(pos[i]) * r
        inside = -1.57 < a[i] / (r * r + 0.54) < 1.66
    if inside:
        z = a[i]
        val *= 2.86 - z
    elif i % 3 == 1:
        val *= wp.length_sq(x[i] * pos[i]) - z
    elif inside:
        val *= 2.55
    vout[i] = pos[i] * val + pos[i] / (val * val + 0.95)
    dst[i] = a[i]


@wp.kernel
def k_0e98d7249b7c(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.0
    if t / (t * t + 0.66) < 0.11:
        if wp.max(t, t) >= t:
            z = data[i]
            t = wp.atan(wp.clamp(t, -0.95, 0.95)) - z
        else:
            z = b[i]
            t = wp.tanh(z + -data[i])
        if i % 3 == 1:
            out[i] += wp.tanh(x[i]) + (t - x[i])
    if t / (t * t + 0.66) < 0.11:
        if wp.max(t, t) >= t:
            z = data[i]
            t = wp.atan(wp.clamp(t, -0.95, 0.95)) - z
        else:
            z = b[i]
            t = wp.tanh(z + -data[i])
        if i % 3 == 1:
            out[i] += wp.tanh(x[i]) + (t - x[i])


@wp.kernel
def k_111c2e57e90c(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, a: wp.array(dtype=float), x: wp.array(dtype=float), map: wp.array(dtype=int), src: wp.array(dtype=float)):
    i = wp.tid()
    theta = angle[i]
    val_1 = angle[i]
    val = out[i]
    if not angle[i] * val < val_1:
        map[i] = 1 + map[i]
    total = (speed[i] - speed[i]) / dt * (theta - -wp.sin(dt) * (a[i] * dt)) * wp.log10(x[i] * theta + 0.38) + val_1
    val_1_1 = src[i]
    if not src[i] * out[i] < 0.0 or x[i] - a[i] <= 0.93:
        map[i] = 1 + map[i]
    elif src[i] > 0.03:
        map[i] = wp.max(i, i)
    else:
        map[i] = i
    out[i] = -dt - val_1_1
    total = 0.0 - total
    out[i] = -theta - total


@wp.kernel
def k_11be679b689f(a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    z = val * val
    c0 = a[i] + z
    if a[i] * y[1] <= -0.75 or -c0 >= 1.42:
        c0 -= c0 - wp.floor(z + c0)
    if y[i] * a[i] > y[i] or z + c0 > -0.02:
        c1 = wp.floor(wp.floor(a[i]))
    elif i % 3 == 1:
        c1 = wp.exp(c0)
    else:
        c1 = wp.floor((a[i] + 0.83) * (val + c0))
    result[i] = z * (a[i] * (z + 0.08)) * c1


@wp.kernel
def k_127dc6d0e655(x: wp.array(dtype=wp.vec3), v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3), v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float, a: wp.array(dtype=float)):
    i = wp.tid()
    acceleration = gravity - v[i] * (drag * a[i])
    velocity = v[i] + acceleration * dt
    position = x[i] + velocity
    if position[1] < 0.0:
        velocity = wp.vec3(drag, a[i], wp.dot(wp.vec3(0.6, -1.13, -0.64) * a[i], wp.vec3(0.5, -0.81, 0.79) - acceleration))
        position = wp.normalize(gravity) + wp.normalize(v[1])
    elif a[(i + 1) % 5] * 0.82 >= a[i]:
        velocity = wp.vec3(velocity[0], -0.5 * velocity[0], velocity[2])
        position = acceleration * a[i] + acceleration * a[i]
    x_next[i] = position
    v_next[i] = velocity


@wp.kernel
def k_16aee150e942(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = 0.0
    if b[i] + b[wp.max(i - 1, 0)] < -out[i]:
        if -0.98 < b[i] < 1.57 and z > 0.0:
            t = wp.log10(wp.cos(result[i] + wp.clamp(z, wp.tanh(result[i]), 1.78) * z))
            val = t - t
    else:
        val = z - b[i]
    f = b[i]
    out[i] = val / (f * f + 0.62)
    result[i] = b[i]


@wp.kernel
def k_16eb4fc936d8(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    if x[i] + t > 0.2 or x[2] <= -0.09:
        t *= wp.sinh(x[i]) - wp.sign(t - x[i])
    elif t > 0.22 or t + x[i] >= x[i]:
        t = wp.atan(t * x[i]) + t
    out[i] = 1.0 - t


@wp.kernel
def k_180ea70a83ac(x: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i + 2]
    val = a[i]
    t = val * z
    if -t <= -0.43 and wp.abs(z * val + z) < -0.07:
        a[i] = x[i]
    elif -1.06 < a[i] < 0.5:
        a[i] = wp.max(2.0, z)
    else:
        a[i] = (x[i] + wp.ceil(x[i])) / (wp.cosh(x[i + 2]) + -t)
    tmp = t * t + wp.abs(z) + (t + a[i]) / (x[i] * z)
    a[i] = a[i] + (wp.sqrt(tmp / tmp) - (-z + z))


@wp.kernel
def k_1ceb63490c32(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = y[i]
    t = t * wp.atan(z)
    r = 0.0
    ok = False
    val = 0.0
    if i % 3 != 0:
        r = wp.atan2(t, z)
        ok = b[i] > 0.21
        if ok:
            tmp = wp.max(a[(i + 3) % 3], r)
            val = a[i] / a[i + 1] + tmp
        else:
            val = r * z
    if ok:
        r = r * (b[i] * y[i])
    elif a[i] <= -0.12:
        r = r - wp.tanh(a[i + 1])
    else:
        r *= val
    result[i] = b[(i + 2) % 6]
    dst[i] = 0.81 * val * r


@wp.kernel
def k_216645444377(x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = x[i]
    r = t * x[i]
    tmp = z
    if r - 0.1 >= 0.45:
        tmp += r
    c0 = t * x[i]
    if t < -0.22:
        c0 *= wp.max(c0 * (2.0 * x[i]), tmp)
    out[i] = -(1.6 * x[i]) * x[i] + c0
    dst[i] += c0


@wp.kernel
def k_2293f681a8c4(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t /= x[i]
    if t - 1.0 >= 0.07:
        t += t + 0.14
    elif i % 3 == 1:
        t += t + x[i + 1]
    else:
        t = x[i] % 3.8
    if 0.5 < t * t < 0.46:
        wp.atomic_min(result, i % 3, t)


@wp.kernel
def k_22c50e69c00e(x: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), count: int, u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = src[i] * src[i] + u[i]
    val = x[i] * z
    acc = z * val
    total = float(0.0)
    p_2 = total
    res = float(1.0) + p_2
    if 4.09 + t < x[i]:
        i0 = -1
        for k in range(count - 1, i0, -1):
            if x[k] * z < x[k]:
                if b[k] - 0.7 <= t:
                    t += 1.02 / (t * t + 0.36)
                elif val > 0.0:
                    t += 1.88
                elif acc <= val:
                    t += x[k] + 1.85
                else:
                    t %= acc
            acc = acc - acc
            res += t + x[k]
    src[i] = res


@wp.kernel
def k_2581e00eb5d8(u: wp.array(dtype=float), conductivity: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, n: int, x: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    if i == 0 or i == n - 1:
        out[i] = alpha
    elif dt - u[i] > 0.0:
        out[i] = out[i] * conductivity[i]
    else:
        flux_left = conductivity[i] * (u[3 * i] - u[i])
        flux_right = wp.max((x[i] - x[i]) / dt, 9.81)
        out[i] = u[i] + dt * (flux_right - flux_left)


@wp.kernel
def k_25f256b058d9(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = -b[i]
    val += z * t
    if z * b[i] >= 0.4:
        tmp = b[i]
    elif 0.0 < b[i] * z:
        tmp = wp.sign(wp.exp(dst[i]))
    else:
        tmp = t
    f = x[i] * 0.11
    if -0.99 < val - y[i] < 0.96:
        out[i] = wp.exp(tmp) * 0.54
        dst[i] = val - f


@wp.kernel
def k_272cbc2399cd(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    dir = vel[i]
    n0 = p[i]
    ok = i % 3 == 1
    t = 1.0 / p[i].x
    if ok:
        t = t + (wp.length(n0) - float(i) + (3.0 - 0.55 * alpha))
    else:
        t = float(i) + (vel[i].y + t) + p[i].z * 0.1
    if i % 2 == 0 and t <= -0.18:
        n0 = n0 + p[i + 1] * (-alpha - p[i].y)
    elif alpha < 1.06:
        d3 = wp.cross(wp.vec3(alpha * s), -wp.cross(vel[i], wp.vec3(-0.08, 2.89, -1.52)))
        n0 = p[i] + d3
    else:
        n0 += vel[i]
    result[i] = wp.length_sq(wp.vec3(1.06, p[i].y, s)) * (alpha * 1.0 - 2.92) * dir.y * n0.z


@wp.kernel
def k_27aaedf05d14(a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = -(result[i] - a[i])
    theta = result[i]
    if out[i] + a[i] >= 0.0 or -0.4 <= a[i] - a[i]:
        if out[i] + theta <= 0.0:
            result[i] += wp.sinh(a[i])


@wp.kernel
def k_285a7c39c9f1(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = a[i]
    f = val * (wp.log(wp.abs(z) + 0.61) * -a[i])
    if i <= 3:
        f = f + a[i]
    if a[i] >= 0.01:
        result[i] = wp.sign(wp.pow(wp.abs(a[i] + f) + 0.85, f))
    else:
        tmp = 3.0 * t
        result[i] = a[i] + tmp


@wp.kernel
def k_2c5629911d8c(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    val = beta * (b[(i + 1) % 3] * z) * (b[i] * z * (float(i) * beta))
    t = val * b[i]
    if beta * b[i] > 0.22:
        result[i] -= -(1.0 * val) - beta
    elif z * 1.82 > b[i]:
        result[i] += t
    else:
        tmp = t / (b[0] * b[0] + 0.8) % 1.89
        result[i] += z + wp.clamp(-t, 0.5 * wp.tanh(b[i]), 1.78) * t + tmp


@wp.kernel
def k_2e072ae393f1(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.0
    if mass[i] - u[i] < 0.0:
        t = a[3]
        t /= x[i]
        if t * 1.0 - 1.0 >= 0.07 >= t:
            t += t + 0.14
        elif i % 3 == 1:
            t += t + x[i + 1]
        else:
            t = x[i] % 3.8
    if a[i] / (t * 0.5 * ((y[3] + (u[i] + t)) * 0.5) + 0.6) + (a[i] - (t + mass[i] + (t + b[i]) + t) - (t + x[i])) < t * t < 0.46:
        if i > 3:
            z = wp.atomic_min(result, i, t + y[i] + t + 0.1 * (t * t))
        else:
            wp.atomic_min(result, i, t)


@wp.kernel
def k_2eac1a7a394c(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val += wp.length_sq(val * pos[i])
    z = wp.length_sq(pos[i])
    inside = False
    val_1 = -1.03
    z_1 = u[i]
    f = dst[i] + z_1
    t = -f % 3.57
    b[i] = (dst[i] * val_1 - f) * t
    if inside:
        z = a[i]
        val *= 2.86 - z
    elif i % 3 == 1:
        val *= wp.length_sq(x[i] * pos[i]) - z
    elif inside:
        val *= 2.55
    vout[i] = pos[i] * val + pos[i] / (val * val + 0.95)
    dst[i] = a[i]


@wp.kernel
def k_31d948f91589(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    val = a[i]
    c1 = a[i] - z
    if not b[i] - val < 0.0:
        c1 *= c1
    else:
        c1 = z
    if z >= -0.14:
        d = wp.pow(wp.abs(wp.round(x[i + 2])) + 0.43, 0.14) - c1
        dst[i] -= (c1 - wp.clamp(0.79 + c1, -1.75, 0.61)) * d
    else:
        dst[i] += wp.asin(0.95 * wp.tanh(val + t))


@wp.kernel
def k_340183bf1bce(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[i]
    t = x[i]
    tmp = data[i]
    ok = x[i] * 0.25 < -0.65
    if ok:
        tmp = tmp * x[i]
    elif t <= -1.15:
        tmp = data[i]
    else:
        tmp = 1.42 * tmp * wp.sqrt(z) * wp.asin(1.0 - z)
    x[i] = z
    if data[i] * b[i] <= tmp:
        z = z * (wp.round(z) * wp.atan(data[i]))
    elif ok:
        z = z * t
    else:
        z += 1.84 + t
    out[i] = b[i] + z


@wp.kernel
def k_3524e0a98934(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.floor((x[(i + 2) % 4] + a[i]) / (-1.68 + 0.79))
    val = val - wp.acos(0.95 * wp.tanh(val))
    if a[i] > 0.28:
        r = val * x[i]
        t = r * x[i]
    elif val < -0.3:
        r = val
        t = wp.atan2(val, val) + r
    else:
        t = x[i]
    if t / 3.66 < 0.29:
        val = x[(i + 1) % 3]
    else:
        val = val - x[i] * (a[i] - t)
    result[i] = val


@wp.kernel
def k_36a3f604b07d(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), s: float, y: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    r = 0.0
    if 0.0 < u[(i + 1) % 5] and -float(i) >= s:
        r = a[(i + 2) % 4] / z + a[i]
    elif t <= 0.04:
        r = s - (u[i] - 3.15)
    elif not a[i] - 0.42 > -0.08 > z:
        r = b[i] / float(i) - src[i]
    val = a[i] - 2.33
    wp.atomic_add(result, i, b[i])
    wp.atomic_add(result, i, z + b[i])
    wp.atomic_min(result, i, b[i])
    wp.atomic_max(b, i, b[i])
    wp.atomic_add(result, i, u[i] - a[i] + r + val)
    wp.atomic_add(y, i, s)


@wp.kernel
def k_36fc01d1bf34(x: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = u[i]
    val = u[i] * (x[i] - t)
    r = z * val
    if x[i] * r <= -1.39:
        f = 3.02 * u[i] - x[i]
        t += 2.12 * f
    elif i % 3 == 1:
        t *= val
    else:
        t += u[i]
    if z * t > -0.45:
        tmp = z * val
        u[i] += u[i] * t * z + tmp
    elif r > 0.0:
        u[i] += t
    elif u[i] - x[i] <= 1.13:
        u[i] += t * u[i] - val * 1.43
    elif i % 3 != 1 or z >= r:
        u[i] += u[i]


@wp.kernel
def k_3a7463b1a2e1(radius: wp.array(dtype=float), azimuth: wp.array(dtype=float), s: float, beta: float, rho: wp.array(dtype=float)):
    i = wp.tid()
    beta += rho[i + int(0)] - beta + s
    if radius[i] * azimuth[i] < 0.0:
        if beta - s < -0.57 < beta:
            radius[i] = wp.length(wp.vec3(s))
    elif rho[i] + azimuth[i] > 0.99:
        if beta - s < -0.57 < beta:
            radius[i] = (rho[i] - float(i)) % 0.68


@wp.kernel
def k_3b047bc1571b(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[i]
    t = x[i]
    tmp = data[i]
    ok = x[i] * 0.25 < -0.65
    if ok:
        tmp = tmp * ((x[i] - 3.0 - (z + t)) * z)
    else:
        tmp = 1.42 * tmp * wp.sqrt(z) * wp.asin(1.0 - z)
    x[i] = z
    if data[i] * b[i] <= tmp:
        z = z * (wp.round(z) * wp.atan(data[i]))
    elif ok:
        z = z * t
    else:
        z += 1.84 + t
    out[i] = b[i] + z


@wp.kernel
def k_3bfb9024c2d1(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), beta: float, alpha: float, u: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    t = a[2 * i + 1]
    val = b[i]
    val += -t
    t = t + (a[2 * i + 1] - float(i) + alpha)
    z = 0.0
    if float(i) - t < -1.29:
        f = wp.atan(wp.log(wp.abs(t) + 0.91))
        c1 = (u[i] - beta) / val / beta - f
        z = beta + c1
    elif not i % 2 != 1 != 3:
        r = (x[i] + 0.59) * (t + 0.1)
        z = (4.53 + -b[i]) / (wp.abs(-a[idx[0]]) + 0.33) * r
    b[i] = z - val


@wp.kernel
def k_3eb8110fdd0b(b: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.96 * x[(i + 3) % 3]
    z = wp.round(x[i] + t)
    if z <= 0.73:
        tmp = b[i]
    else:
        tmp = t
    val = z
    if i % 2 != 0:
        d = y[i] * (t * y[i])
        val = val - (wp.min(1.04, tmp) * (tmp - 0.64) - d)
    elif b[wp.max(i - 1, 0)] * 1.0 <= 0.0:
        y0 = (0.25 + val) * wp.clamp(3.0, -1.96, wp.sin(y[i]) * 0.5)
        val = rho[i] - y0
    result[i] = val
    out[i] = x[i]


@wp.kernel
def k_3f2679422d60(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = b[i] % 2.23
    c0 = val * b[i]
    if c0 + b[i] <= b[i]:
        z = 3.0 * b[i]
        c0 = c0 + (b[0] - z)
    elif i > 2:
        c0 = (t - 0.43) * dst[i]
    else:
        c0 = b[i]
    wp.atomic_add(dst, i, t + c0)


@wp.kernel
def k_3fb7dbdf676a(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    if 1.59 + val < 0.27 and b[i] + val >= 0.77:
        result[i] += b[i] * val % 3.7 + (val + (val + val))
    if val + val > 0.98:
        t = val
    else:
        t = b[i]
    if b[i] * b[i + 1] >= t:
        wp.atomic_max(out, i, t)


@wp.kernel
def k_436f32e7561f(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, alpha: float, src: wp.array(dtype=float)):
    i = wp.tid()
    t = src[i]
    src[i] = wp.cosh(2.0)
    val_1 = wp.abs(src[i]) + 0.95 - t - wp.max(x[i], float(i))
    d = wp.atan2(a[i], val_1 * alpha)
    r_1 = d
    x[i] = result[i] * r_1
    val = x[i]
    r = 0.0
    if wp.clamp(src[i], -0.26, 0.5 * wp.tanh(val)) >= 0.0:
        if a[i] < alpha:
            r = result[i] + (x[i] - wp.min(a[i], s + x[i]))
        elif a[1 + i] + x[i] >= -wp.floor(0.49):
            r = a[i] + -s
        result[i] = val - r - r


@wp.kernel
def k_4607f5c3d99c(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = -val
    r = b[i]
    tmp = 0.0
    if r >= -0.36:
        tmp = r * b[i] / (b[(i + 2) % 6] * b[(i + 2) % 6] + 0.38)
    if b[i + 2] * val < 0.96:
        dst[i] = -tmp * (z / (val * val + 0.53))
    elif tmp >= 0.0 or tmp >= 0.37:
        dst[i] = val / tmp * b[2]
    else:
        d = z / (val * b[i])
        dst[i] = d


@wp.kernel
def k_48b57a7a085f(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), data: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    if b[i] <= 0.93:
        x[i] = wp.min(b[i], b[i])
    else:
        x[i] = wp.min(data[i], wp.tanh(b[idx[i]]) / (wp.abs(b[i] - b[i]) + 0.51))
    t = 0.0
    if not i % 3 == 0 or wp.atan2(t, data[i]) < -0.1:
        t = a[i] * (s / (x[i] * s + 0.63) - wp.min(s, x[i]))
    a[i] -= (t + x[i] + x[i]) * (wp.ceil(t) + x[i] * x[i]) - float(i)


@wp.kernel
def k_492bc286259c(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = -b[i]
    val += z * t
    if z * b[i] >= 0.4:
        tmp = b[i]
    elif 0.0 < b[i] * z:
        tmp = wp.sign(wp.exp(dst[i]))
    else:
        tmp = t
    f = x[i] * 0.11
    out[i] = wp.exp(tmp) * 0.54
    dst[i] = val - f


@wp.kernel
def k_4d8ac274518f(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    t = a[i] * val + x[(i + 1) % 2]
    if t + x[i] >= 0.25:
        tmp = (x[i] - -beta) / (beta * beta + 1.05)
        val += tmp + 1.0 - (beta - 2.59) + 3.23
    else:
        val *= -(t * -a[3])
    if -x[0] > val:
        z = 0.1 / (t * t + 0.53)
    else:
        z = -(x[i] + val) - 0.25
    wp.atomic_max(dst, i, z)
    wp.atomic_add(out, i, a[i])


@wp.kernel
def k_4da00e4af5e4(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, y: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val_1 = 0.0
    if beta <= 0.23 or t + val_1 <= 0.16:
        val_1 = y[i] + (out[i] + rho[i])
    elif wp.round(beta) >= 0.0:
        tmp_1 = wp.sqrt(wp.max(y[i], 0.67))
        val_1 = float(i) * t - tmp_1 * y[(i + 3) % 5]
    z_1 = val_1 * beta
    x[i] = float(i) * z_1 / (out[i] * out[i] + 1.01) - val_1
    a[i] -= -(beta * y[i]) * beta - x[i]


@wp.kernel
def k_4f203f515948(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[i]
    if data[i] * b[i] <= y[i]:
        if z > y[i] > 1.0:
            z = z * (wp.round(z) * wp.atan(data[i]))
    out[i] = b[i] + z


@wp.kernel
def k_56452bfe9964(v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3), v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float, pos: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    speed = wp.length(v[i])
    acceleration = gravity - v[i] * (drag * speed)
    energy = float(0.0)
    velocity = (v[i] + acceleration * dt) * energy
    position = pos[i] - pos[i]
    if position[1] < v[i].x:
        velocity = wp.vec3(velocity[0], a[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(-drag - float(i), 2.73, -1.49)) - float(wp.length(v[i])) + position.y + float(i), velocity[2])
        position = wp.vec3(position[0], 0.0, position[2])
    elif i % 3 == 1:
        velocity = wp.dot(v[i + 2], v[i]) * (gravity * 0.1)
        position = a[0] * pos[i]
    else:
        velocity = -wp.normalize(acceleration)
        position = wp.normalize(speed * velocity)
    x_next[i] = position
    v_next[i] = velocity


@wp.kernel
def k_5797893423cb(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    c0 = 0.5 / (wp.tanh(wp.sign(a[i])) * wp.tanh(wp.sign(dst[i])) + 0.74)
    r = 0.0
    if c0 < 0.33 or dst[i] > 0.0 > float(dst[i]):
        r = a[i] * (wp.exp(-wp.clamp(dst[i], -4.0, 3.0)) * a[i] * wp.log((2.0 + (a[i] + wp.sign(a[i])) * wp.clamp(-a[i] * (dst[i] * 1.0), -1.57, c0)) * (2.0 + (dst[i] + wp.sign(a[i])) * wp.clamp(a[i] * (dst[i] * 1.0), -1.57, c0)) + 0.71))
    elif r >= 0.61:
        t = a[i]
        r = wp.ceil(c0) * (t - r) * (dst[i] - wp.cos(a[i]))
    dst[i] = wp.clamp(a[i], -0.39, 2.0) * r


@wp.kernel
def k_5d451089452c(b: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val = val - val
    if b[i] > -0.07:
        out[i] += out[i] + b[i] + (val + val)
    elif i % 3 == 1:
        if val > a[i] % (val * val + 0.58):
            out[i] += b[i] - -(val - wp.abs(wp.cosh(wp.clamp(val, -3.0, 3.0))))
    t = b[i]
    out[i] += b[i] + t


@wp.kernel
def k_62829d0190ab(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val += wp.length_sq(val * pos[i])
    z = wp.length_sq(pos[i])
    inside = False
    if i <= i % 3:
        r = 1.36 * val
        if val < a[1]:
            r = r + wp.length_sq(pos[i]) * r
        inside = -1.57 < a[i] / (r * r + 0.54) < 1.66
    if inside:
        val *= wp.length_sq(1.31 * pos[i]) - z
    elif i % 3 == 1:
        z = a[i]
        val *= 0.77 - z
    vout[i] = pos[i] * val + pos[i] / (val * val + 0.95)
    dst[i] = a[i]


@wp.kernel
def k_62c0fd72f0bb(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), s: float, enabled: bool):
    i = wp.tid()
    z = a[i]
    tmp = b[i]
    if float(i) + z >= 3.0:
        x[i] -= s
    elif i % 3 != 1:
        x[i] += s * tmp
    elif not wp.max(s, tmp + s) + s < z:
        x[i] += tmp + (wp.cosh(wp.sin(a[i]) * 3.0) + (s + z))
    total = 0.0
    if i % 3 == 1:
        x[i] += z - x[i]
    elif enabled:
        x[i] += s + b[i] + (a[0] - s) - s * (z * 0.16)
    elif total - tmp <= -0.89:
        x[i] += s - 1.44
    elif float(i) * z < x[i]:
        x[i] += b[i]
    elif enabled:
        x[i] += b[i] - z
    else:
        x[i] += z


@wp.kernel
def k_63b15360044f(x: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = wp.sinh((out[i] + x[i]) * wp.tanh(a[i]))
    d = a[i] + t
    if wp.sin(beta) > out[i]:
        r = wp.min(t + t, x[i])
        out[i] = x[i] * r
    elif x[i] + t < 3.0:
        out[i] = beta
    elif x[i] + x[i] <= -0.84:
        z = x[i] + a[i]
        out[i] = t + z
    if wp.sin(x[i]) > beta:
        r = wp.min(t + t, x[i])
        out[i] = x[i] * r
    elif d + t < 3.0:
        out[i] = beta


@wp.kernel
def k_644d7b4349ac(x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = x[i]
    t = a[i] * z
    z_1 = a[i]
    acc = float(0.0) - z_1
    if -t <= x[i] * x[i] + 0.48:
        z *= wp.tanh(z) % 3.6
        i0 = i + 2
        a[i] = (x[i] + wp.ceil(x[i])) / (wp.cosh(x[i0]) + -t)
    elif z * alpha < 0.31:
        z *= wp.pow((x[i] - 1.63) * (x[i] - 1.63) + 0.84, 2.54) * wp.acos(0.95 * wp.tanh(x[i] - alpha))
        a[i] = z * (x[i] + 0.25) * -wp.log2(z)
    else:
        a[i] = x[i]
    a[i] += wp.sqrt(alpha / t) - (-z + (a[i] + x[i])) - acc


@wp.kernel
def k_646af8f89ed2(b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    if not b[i] >= 2.12 and i % 3 != 0:
        tmp = t * b[i]
        t = t + b[i] * tmp
    elif b[i] - b[i + 1] >= 0.0:
        t = t + wp.tan(wp.sin(wp.log(b[i] * b[i] + 0.44)) * 1.2)
    dst[i] = beta - t


@wp.kernel
def k_65a15e4d73bf(x: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float)):
    i = wp.tid()
    i1 = x[i] / 3.0 - 0.0
    i0 = 0
    if x[i] <= 0.93:
        dst[i] = wp.min(x[i], x[idx[i]])
    else:
        i0 = i
        dst[i] = wp.min(x[i], wp.tanh(x[idx[i]]) / (wp.abs(x[i0] - x[i0]) + 0.51))
    t = 0.0
    if i % 3 == 0:
        t = x[i0] * wp.abs(x[idx[i]]) - wp.sin(wp.exp(i1))
    else:
        t = t * (t / (t * t + 0.63) - wp.min(t, x[i]))
    dst[i] -= (t + x[i0] + x[i]) * (wp.ceil(t) + x[i0] * x[i]) - float(i1)


@wp.kernel
def k_65ac63ff9cae(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    t = u[i]
    inside = False
    if x[i] + 2.0 < 0.0:
        r = wp.cos(z) - 0.25
        d = b[2] % 3.45 % 2.52
        inside = d - r <= 0.0
    elif b[i] <= 0.0:
        inside = wp.sign(u[i]) <= -0.18
    if inside:
        dst[i] = wp.sqrt((t + x[i]) * (t + x[i]) + 1.04)
    elif val + 0.5 <= b[i]:
        dst[i] = val
    else:
        f = val * u[i]
        dst[i] = x[i] + f
    energy[i] = 1.97 * u[i] / (t * t + 0.66)


@wp.kernel
def k_68fc4be7949a(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    i1 = b[i] + t
    theta = x[i]
    omega = x[i]
    theta = theta + result[i]
    omega = omega - alpha / omega * omega
    result[i] = theta + omega
    if result[i] + i1 <= 0.0 <= t:
        i0 = wp.max(0, i) - i
    elif -omega >= -0.93 >= omega:
        i0 = i
    else:
        i0 = i / 2 % 3
    x[i] = t
    result[i] = 0.55 + t + u[i] + float(i0)


@wp.kernel
def k_6ba7e24139be(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    t = a[i]
    val = x[i]
    j = i + i
    if wp.sqrt(wp.abs(val) + 0.48) <= t:
        c0 = wp.ceil(float(j))
        r = z * c0
    else:
        r = wp.abs(wp.pow(alpha * alpha + 0.5, -1.03))
    if r > 0.5:
        f = wp.sin(z + b[i])
    else:
        f = val
    dst[i] = wp.cos(t) + wp.cos(x[(i + 3) % 4]) + f


@wp.kernel
def k_7280556132d8(x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    r = float(0.0)
    s = float(0.0) + r
    for k in range(19):
        if not 0.1 * x[i] < 0.44:
            r = (s - b[i]) * (s - b[i + 1]) + 0.63
        elif k % 2 != 1 != i:
            r = 3.0
        else:
            r = (s - b[i]) * (s - b[i + 1])
        s = b[i] + float(k) - s + -(x[i] * r + x[i])
    x[i] = s


@wp.kernel
def k_736d7d2ffb92(b: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, flag: bool):
    i = wp.tid()
    z = 0.0
    val = 0.0
    b[i] = a[i]
    r = z * b[i]
    d = z * src[i]
    z = b[i] + wp.max(2.0 * d, 0.1 * b[i])
    out[i] = wp.floor(wp.tanh(r)) * val - z
    t_2 = src[i]
    out[i] += t_2
    if flag:
        t_1 = wp.acos(a[i])
        a[i] += t_1 - src[i]
    elif src[i] >= 0.0:
        a[i] += wp.min(src[i], beta + float(z - (1.0 - src[i + wp.max(i - i, 1)]))) / (wp.abs(float(z)) + 0.98)


@wp.kernel
def k_737c68d89154(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), s: float, map: wp.array(dtype=int), idx: wp.array(dtype=int)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    if z / (b[i] * b[i] + 0.33) > 0.0:
        r = a[(i + 2) % 4] / z + a[i]
    elif t < 0.04 and i >= 3:
        r = s - (u[i] - 3.15)
    else:
        r = b[i] / float(i) - (1.75 - a[i])
    val = a[i] - 2.33
    if t >= a[i]:
        val += 2.49 * -a[i + 1] * val
    else:
        val = s
    wp.atomic_add(result, i, b[i])
    wp.atomic_min(result, i, b[i])
    i_2 = map[2 * idx[3 % 2]]
    wp.atomic_max(b, i, b[i] + float(i_2))
    wp.atomic_add(result, i, u[i] - a[i] + r + val)


@wp.kernel
def k_7542e1163946(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    if float(i) > 0.03:
        wp.atomic_add(data, i, alpha)
    if not (alpha - data[i] > 0.0 or i == x[i] - 1.0) and alpha - data[i] > 0.0:
        data[i] = data[i] * data[i]
    else:
        flux_left = data[i] * (data[i] - data[i])
        data[i] = data[i] + alpha * (b[i] - flux_left)


@wp.kernel
def k_769b8245893d(x: wp.array(dtype=float), dst: wp.array(dtype=float), b: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    z += z
    z = z - (x[i] * z - z)
    t = wp.sqrt(beta - beta * 10.79 * z)
    if x[i] * 1.31 < 0.0:
        t = 1.94 * b[i]
    if 1.94 * t >= 0.94:
        dst[i] = z * z + 0.26 + x[i]
    elif z * t > -0.22:
        dst[i] = 0.1 + z
    else:
        dst[i] = (0.16 - z) * (0.71 - z) + t


@wp.kernel
def k_8384c9167296(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    tmp = wp.log10(t * t + 0.3)
    j = 3 + i
    if z * b[(i + 3) % 2] <= 0.0:
        out[i] += wp.cosh(tmp)
    if -a[i] > 0.74:
        r = (wp.atan2(z, t) - 2.25) % (2.69 * b[i] * (2.69 * b[i]) + 0.77)
        out[i] -= wp.abs(wp.cosh(3.0 * wp.tanh(b[i])) / (wp.abs(b[3] + r) + 0.6))
    elif wp.sinh(wp.clamp(t, -3.0, 3.0)) <= 0.71:
        val = 0.5 * (z * tmp - wp.asin(wp.sin(tmp) * 0.95))
        out[i] -= a[i] % 1.3 + val
    else:
        out[i] -= t
    out[i] += z + float(j)


@wp.kernel
def k_845be15fc96e(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    z = b[i]
    r = mass[i] + z
    t = t + mass[i]
    tmp = 0.0
    if r >= -0.16:
        if wp.log10(-1.11) > -0.09:
            val = val + (-wp.exp(a[i]) + val)
        else:
            val = (t + r) / (wp.exp(a[i]) + 0.42) / wp.max(wp.max(1.3, a[i] * y[i]), 0.41)
        tmp = 1.68 * float(0.0)
    else:
        if wp.log10(-1.11) > -0.09:
            val = a[i] + t
        else:
            val = 1.65 + y[i]
    mass[i] = wp.exp(mass[i]) + val - tmp


@wp.kernel
def k_84d685040277(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = a[i] / (val * a[i] * (val * a[i - 1]) + 0.79) * -val
    if 0.5 + t >= -0.99:
        g = a[i] * (val * t + a[i + 2] * val)
    elif a[i] % 4.0 < 0.62 or t < t:
        g = t + a[i]
    else:
        g = (a[i] * t - a[i]) * ((val - t) / (-t * -t + 0.4))
    if g <= 2.0:
        val += 1.0 * a[i] + g * a[i] + -(val - 1.0)
    elif -val > 0.0:
        val *= val * g
    wp.atomic_add(out, 0, -val)


@wp.kernel
def k_8bfacf42624e(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float), beta: float):
    i = wp.tid()
    x[i] = a[i]
    val = x[i] - mass[i]
    t = b[3]
    if 1.84 + t + (b[i] - t - (t + result[i])) <= t * t < 0.46:
        if i > 3:
            wp.atomic_min(mass, i, t)
    else:
        if i > 3:
            wp.atomic_min(mass, i, 0.94)
    r = 0.0
    x[i] = mass[i]
    t_1 = beta
    if not b[i] < x[i] * b[i] < 2.33 and -0.49 > a[i] + x[i]:
        r -= r
    result[i] = val - r - t_1


@wp.kernel
def k_8ed100463889(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    if beta + a[i] > 0.0 > beta:
        val = val - (1.0 - a[i + 2])
        val *= a[i] - val
        if val >= 1.4:
            val = val + 5.23 * val
    if not -5.28 < 0.5 + beta < 1.38 and not -val >= wp.sign(0.92):
        val += val - beta
        t = a[i] + beta
        val = val + (a[i] - val - t)
    dst[i] = val + a[i + 1]
    result[i] = a[i]


@wp.kernel
def k_8ff72d7bb8d1(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = b[i]
    if i % 3 == 0:
        d = z + (t + b[i])
        tmp = a[i] * d
    elif not i < 1:
        tmp = t
    else:
        tmp = x[i]
    for k in range(0, 26, 2):
        if i < 3 and a[k] <= tmp:
            val = z + (t + x[k])
        else:
            val = tmp
        z += b[i] + val
    result[i] = tmp + z


@wp.kernel
def k_91b7869f68d8(a: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = a[i]
    val = val / (wp.min(x[i], 0.5) * wp.min(x[i], 0.5) + 0.96)
    val = val + wp.max(val, 0.31)
    if alpha + a[i] > val:
        x[i] = val
    elif wp.ceil(val) <= alpha:
        z = wp.abs(0.83)
        x[i] = z * alpha
    else:
        x[i] = a[i] * alpha
    dst[i] = 0.25 * val


@wp.kernel
def k_9229ce21b998(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    n0.x -= wp.length(n0)
    z = 0.0
    if not (x[i] < -0.56 or n0.x < 0.12) and i <= 2:
        z = pos[i].y
    elif x[i] < x[i] or x[i] * x[i] < 0.88:
        z = n0.x
    if z <= x[(i + 2) % 2]:
        new_vel[i] = z * (wp.vec3(vel[i].z, z, z) - n0)
    else:
        new_vel[i] = vel[i]


@wp.kernel
def k_949b152bb8a4(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    val = val - (1.0 - a[i + 2])
    val *= a[i] - val
    if val >= 1.4:
        val = val + 5.23 * val
    if not -5.28 < 0.5 + beta < 1.38:
        t = a[i] + beta
        val = val + (a[i] - val - t)
    if -1.86 < beta * beta < 0.98:
        if -5.28 < 0.5 + beta < 1.38:
            val += val - beta
        else:
            t = a[i] + (0.47 + val + beta)
            val = val + (a[i] - val - t)
        dst[i] = val + a[i + 1]
        result[i] = a[i]


@wp.kernel
def k_95df7caf36ab(a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, b: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    t_1 = a[i]
    total = t_1 + 2.0
    val = float(0.0)
    if -2.21 < t_1 < 0.06 or b[i] % 3.0 == 1:
        if wp.max(a[map[i]], t_1) > -0.91:
            z = 0.1 + total
            val = -(total + (a[i] + a[map[i]] - a[i] / 3.56) / wp.sinh(wp.clamp(total * beta, -3.0, -(a[i] * a[i])))) - z
    total -= (beta - val) / (float(t_1) * t_1) + (-a[i] + b[i])
    dst[i] = -(a[i] - total) + total


@wp.kernel
def k_97772115089b(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    v = vel[i]
    n0 = s * v
    z = b[i]
    if i >= int(0):
        n0 += n0
    elif z - 0.76 >= 1.77:
        n0 = n0 + v
    else:
        n0 = wp.cross(normals[i], n0)
    vout[i] = vel[i] * 2.0 + n0


@wp.kernel
def k_9d48894f58e8(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    if y[i] * a[i] <= 1.33:
        out[i] = a[i]
        out[i] = wp.cos(a[i] + a[i])
    elif not i % 2 != 1:
        out[i] = wp.log10(a[i])
        out[i] = a[0] + y[i + 1]


@wp.kernel
def k_9fac9c207195(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    d = wp.cosh(t)
    r = 0.0
    if t * d <= 0.0:
        if (d >= 0.85 or -t < -0.31) or x[i] + t > -0.98:
            z = d
        else:
            z = wp.tanh(t) + x[i] + -0.5
        r = z / (x[i] / z * (x[i] / z) + 0.69)
    dst[i] = t + r


@wp.kernel
def k_a98c66e1e6e7(a: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    val = 0.0
    if not (out[i] <= -0.08 or wp.atan2(a[i], b[i]) <= -0.85 <= float(b[i])):
        r = wp.sqrt(0.55 + a[i]) + -(out[i] + (a[i] + a[0]))
        c0 = 1.0 + r
        val = c0 * (a[i] + r)
    elif b[i] < val:
        r = -a[i]
        c0 = -val + r
        val = wp.sign(val - 1.0) - c0
    z = a[2] * 3.0 * wp.tanh(out[i])
    t_1 = out[i] + src[i] + z
    tmp = a[i] * (a[i + 2] + a[i]) - wp.sinh(a[i])
    out[i] += out[i] + t_1
    out[i] = wp.floor(tmp) + val


@wp.kernel
def k_aa84e25ad0a9(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = 0.0
    ok = False
    if i < 1:
        val = val - (val + val) * (x[1] * x[i])
        z = 3.0 * val
        ok = a[i] < 0.0 or -1.83 < val < 0.1
    else:
        val = val + x[i]
    if ok:
        r = x[i] * z * x[i]
        val = val + r
    dst[i] = x[i] + val
    dst[i] = x[i] + val


@wp.kernel
def k_ab0d19ffd9bb(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = x[i]
    val = t / (z * z + 1.0) * t
    tmp = (b[i] + 3.0) * val
    d = b[i]
    if a[i] <= 0.31 and i % 3 == 0:
        g = tmp + d + (z - t)
    elif d - x[i] < 0.1:
        g = a[i + 2]
    else:
        f = -t + (x[i] + val)
        g = f % 1.98 / ((b[i] + d) * (b[i] + d) + 0.45)
    result[i] = g
    energy[i] = g


@wp.kernel
def k_af0e5350dc7e(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), rho: wp.array(dtype=float), alpha: float, indices: wp.array(dtype=int), a: wp.array(dtype=float)):
    i = wp.tid()
    ok = x[i] * 0.25 < -0.65 < float(a[i])
    x[i] = -(b[i] - float(x[i])) + float(i)
    tmp = 0.0
    if alpha < alpha * (wp.round(rho[i]) * wp.atan(data[i])):
        if ok:
            tmp = alpha * ((x[i] - 3.0 - (out[i] + data[i])) * alpha)
        else:
            tmp = tmp * 1.42 * wp.sinh(wp.clamp(rho[i], -3.0, 3.0)) * rho[i]
    j = indices[i]
    z = 0.0 + float(j)
    if data[i] * (out[i] + out[i]) <= tmp:
        z = alpha * (wp.round(rho[i]) * wp.atan(data[i]))
    elif ok:
        z *= tmp
    t = b[i] + z
    out[i] = t


@wp.kernel
def k_b11c8524c9cb(b: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float), m: int, x: wp.array(dtype=float), beta: float):
    i = wp.tid()
    a[i] = float(m)
    t_1 = a[i]
    out[i] = (1.0 + t_1) * (a[i] * x[i]) * beta
    val = b[i]
    if b[wp.clamp(i - m, 0, 1)] <= -0.07 <= t_1:
        out[i] += wp.max(b[i], -(val - (1.0 + t_1)))
    elif i % 3 == 1:
        j = wp.min(4 / 4, m)
        out[i] += wp.acos(b[i]) + float(j)
    t = b[i]
    out[i] += b[i] + t


@wp.kernel
def k_b22a60478205(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    z = wp.floor(val)
    ok = i % 2 == 1
    if ok:
        val *= x[i]
    else:
        val = wp.log(wp.abs(t) + 0.99)
    inside = ok
    if inside:
        z += z + 0.18
    elif t < -0.46:
        z += 1.95 + z - t
    elif a[i] - 0.43 < -0.35:
        z = t
    elif wp.max(x[i], z) < -0.58:
        c0 = z - 0.25
        z *= wp.sign(c0)
    result[i] = val + z


@wp.kernel
def k_b721c4610737(points: wp.array(dtype=wp.vec3), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), indices: wp.array(dtype=int), b: wp.array(dtype=float), x: wp.array(dtype=float), s: float, a: wp.array(dtype=float)):
    i = wp.tid()
    h = azimuth[i]
    if -b[i] > 0.37:
        if polar[i] < --1.11 and (polar[i] >= -polar[i] >= 1.0 or i <= 2):
            polar[i] = wp.length(-points[i])
    z = x[i] + s
    x[i] = s + z
    if -b[i] > 0.37:
        if polar[i] < --1.11 and (polar[i] >= -polar[i] >= 1.0 or i <= 2):
            polar[i] = wp.length(-points[i])
    j = indices[i]
    polar[i] = -1.11 + (b[i] + h) * h - float(j) + float(0)
    total = s
    x[i] = a[i] + total


@wp.kernel
def k_b8e046a260f6(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    inside = False
    if -2.0 < 2.1 < 2.0:
        if 1.59 + val < 0.27 and b[i] + val >= b[i] * 10.79:
            result[i] += b[i] * val % 3.7 + val
        b[i] = wp.acos(beta - result[i] * 10.79 * out[i]) + float(i)
        inside = val + val > 0.98
    if inside:
        t = val
    else:
        t = b[i]
    if b[i] * b[i] >= t:
        out[i] += t


@wp.kernel
def k_b98e984eb576(a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = y[i]
    t = 0.25 * a[i]
    f = (z + t) * (a[(i + 2) % 2] / 2.57)
    if -0.74 < a[i] < 1.54:
        r = -a[i]
    elif a[i] - z <= -0.2:
        r = 1.15 * (1.29 + t) * f
    elif not not a[i] * a[i] < 0.21:
        tmp = (z + 0.25) * 0.25
        r = a[i] + tmp - (z - y[i]) + (f + tmp + z)
    elif i >= 1:
        val = 2.0 / (f * f + 0.64)
        r = a[i] * val
    else:
        r = 1.67 - (f + a[i]) + (y[i] - (f + a[i]))
    wp.atomic_add(dst, 0, t)
    wp.atomic_add(result, i, z - r)


@wp.kernel
def k_ba8a23f762ce(x: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float)):
    i = wp.tid()
    i0 = i
    i1 = i0 / 3 - 0
    if x[i0] <= 0.93:
        dst[i] = wp.min(x[i0], x[i0])
    else:
        dst[i] = wp.min(x[i], wp.acos(wp.clamp(x[idx[i]], -0.95, 0.95)) / (wp.abs(x[i0] - x[i0]) + 0.51))
    t = x[i] / (x[i0] * x[i0] + 0.72)
    if i % 3 > 0:
        t *= dst[i] * wp.abs(x[idx[i]]) - wp.sin(wp.exp(t))
    else:
        t = t * (t / (t * t + 0.63) - wp.min(x[i], t))
    dst[i] -= (t + x[i0] + x[i]) * (wp.ceil(t) + x[i0] * x[i]) - float(i1)


@wp.kernel
def k_bc8258a5eea0(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    t = a[i]
    val = b[i]
    val += -t
    t += a[i] - float(i) + alpha
    if float(i) - t < -1.29:
        z = (4.53 + b[i]) / (wp.abs(-a[i]) + 0.33) * alpha
    elif i % 2 != 1:
        z = val * x[i] * (alpha - a[i])
    else:
        f = wp.atan(wp.log(wp.abs(t) + 0.91))
        c1 = wp.tanh(x[i]) * (0.67 * beta) - f
        z = beta + c1
    b[i] = z - val - -x[i]


@wp.kernel
def k_bf48d2c4954d(drag: float, alpha: wp.vec3, p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), indices: wp.array(dtype=int), x: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    if drag > drag:
        if indices[i] == 1:
            indices[i] += i % 2
            pos[i] += pos[i] + wp.vec3(-0.61, -0.41, 0.49)
            indices[i] = 1 - indices[i]
    else:
        pos[i] = -(wp.vec3(-1.44, -1.84, -0.1) / (drag * drag + 0.48) - alpha) - (wp.vec3(-0.25, -1.19, 1.4) - (alpha - wp.vec3(1.11, -1.52, 0.69)))
    z = data[i]
    r = x[i]
    t = data[i]
    s = float(0.0)
    if z < 0.1 * r and s >= 0.0:
        data[i] = t * x[i * 2] + z + s
    p[i] = alpha


@wp.kernel
def k_c074755d35f4(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    tmp = data[i]
    ok = x[i] * 0.25 < -0.65
    if ok:
        tmp = tmp * ((x[i] - 3.0 - (z + t)) * z)
    else:
        tmp = 1.42 * tmp * wp.sqrt(z) * rho[i]
    x[i] = z
    if data[i] * (t + z) <= tmp:
        z = z * (wp.round(z) * wp.atan(data[i]))
    elif ok:
        z *= t
    else:
        z += 1.84 + t
    out[i] = b[i] + z


@wp.kernel
def k_c11e931f85c0(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = y[i]
    t = t * wp.atan(z)
    r = wp.atan2(t, z)
    ok = b[i] > 0.21 > 0.64
    if ok:
        tmp = wp.ceil(wp.max(a[(i + 3) % 3], r))
        val = a[i] / a[i + 1] + tmp
    else:
        val = r * z
    if ok:
        r = r * (b[i] * y[i])
    elif a[i] <= -0.12:
        r = r - wp.tanh(a[i + 1])
    else:
        r *= val
    result[i] = b[(i + 2) % 6]
    dst[i] = 0.81 * val * r


@wp.kernel
def k_c27e803be9c9(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int, b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), indices: wp.array(dtype=int), alpha: float):
    i = wp.tid()
    val_1 = a[i]
    if not a[i] * y[i] < 0.0:
        indices[i] = 1 + indices[i]
    elif a[i] > 0.03:
        indices[i] = wp.max(i, i)
    else:
        indices[i] = i
    y[i] = -alpha - val_1
    val = 0.0
    val = val + -val
    total = val
    if not b[i] * y[i] < 0.0:
        indices[i] = 1 + indices[i]
    elif b[i] > 0.03:
        indices[i] = wp.max(i, i)
    else:
        indices[i] = i
    t = wp.cosh(total)
    total -= 3.23 + x[m] + 0.1 - (t + x[i])
    result[i] = wp.sqrt(wp.max(total * val, 0.3))


@wp.kernel
def k_c3f35e701132(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    i0 = i + i
    if b[i] + 0.25 <= -0.82:
        r = val * (val + val)
        tmp = r + val - val
    else:
        tmp = wp.sinh(val) * wp.log(val)
    if tmp * b[i] < 1.99:
        tmp = tmp * (wp.pow(b[i], wp.clamp(val, -2.0, 3.0)) + val)
    else:
        t = wp.log10(tmp)
        tmp = tmp + t
    out[i] = wp.sqrt(b[i] * b[i] + 0.6) / ((0.61 - val) * (0.61 - val) + 0.63) + float(i0) + tmp


@wp.kernel
def k_c59d21a6c625(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if i % 2 != 0:
        tmp = t * t
    else:
        tmp = wp.exp(a[i] - a[i])
    if tmp * t >= -0.47:
        z = a[i]
        result[i] = wp.cosh(a[i]) - t + z
    elif tmp / (t * t + 0.6) < 1.17:
        r = t * t
        result[i] = -r - a[i] * a[i]
    else:
        f = t * a[i]
        result[i] = wp.acos(0.95 * wp.tanh(f)) / (wp.abs(tmp + t) + 0.99)


@wp.kernel
def k_c5d11a24ea68(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, pos: wp.array(dtype=wp.vec3), beta: wp.vec3):
    i = wp.tid()
    energy = float(0.0)
    b[i] = energy
    velocity = wp.vec3(0.0, 0.0, 0.0)
    acceleration = beta - pos[i] * (float(n) * y[i + 2])
    if beta[1] < pos[i][2]:
        velocity = wp.vec3(result[i])
    elif i % 3 == 1:
        n0 = pos[i]
        velocity = wp.normalize(n0)
    pos[i] = velocity + acceleration
    t = b[i]
    dst[i] += y[(i + 1) % n] + t


@wp.kernel
def k_c66871b86da6(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), s: float, y: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    if 0.0 < u[(i + 1) % 5]:
        r = a[(i + 2) % 4] / z + a[i]
    elif t <= 0.04:
        r = s - (u[i] - 3.15)
    elif a[i] - 0.42 > -0.08:
        r = z + -t + (a[0 / 3 / 2] + (u[i] + s))
    else:
        r = b[i] / float(i) - src[i]
    val = a[i] - 2.33
    wp.atomic_add(result, i, b[i])
    wp.atomic_add(result, i, z + b[i])
    wp.atomic_min(result, i, b[i])
    wp.atomic_max(b, i, b[i])
    wp.atomic_add(result, i, u[i] - a[i] + r + val)
    wp.atomic_add(y, i, s)


@wp.kernel
def k_caab56620393(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = x[i]
    val = val - wp.pow(val * val + 0.75, 1.93)
    if wp.atan(val) > 0.0:
        dst[i] = wp.tanh(z)
    elif not val > 0.0:
        dst[i] = wp.max(val, z)
    else:
        dst[i] = z


@wp.kernel
def k_cff2efa2daa3(v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3), v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float, pos: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    speed = wp.length(v[i])
    acceleration = gravity - v[i] * (drag * speed)
    energy = float(0.0)
    velocity = (v[i] + acceleration * dt) * energy
    position = pos[i] - pos[i]
    if position[1] < v[i].x:
        velocity = wp.dot(v[i + 2], v[i]) * (gravity * 0.1)
        position = a[0] * pos[i]
    elif i % 3 == 1:
        velocity = wp.vec3(velocity[0], a[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(-drag - float(i), (a[i] - a[i]) / drag, -1.49)) - float(wp.length(v[i])) + position.y + float(i), velocity[2])
        position = wp.vec3(position[0], 0.0, position[2])
    x_next[i] = position
    v_next[i] = velocity


@wp.kernel
def k_d4101facbd6b(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = b[i]
    z = wp.max(t - 1.0, 0.35 * b[i])
    if b[wp.max(i - 1, 0)] > 0.52:
        r = wp.log(b[i + 1] * b[i + 1] + 0.8) * z
    else:
        tmp = wp.acos(wp.sin(b[2] + b[i]) * 0.95)
        r = wp.acos(0.95 * wp.tanh(wp.acos(0.95 * wp.tanh(b[i + 2])))) + tmp
    if i % 3 == 1:
        dst[i] = 1.68 * b[i] + wp.cosh(val)
    elif i % 2 == 0:
        dst[i] = b[i]
    else:
        c0 = r * wp.pow(wp.max(b[i], 0.94), 1.33)
        dst[i] = -wp.log(z * z + 0.86) * c0


@wp.kernel
def k_d4660c3d976b(x: wp.array(dtype=float), dst: wp.array(dtype=float), b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = p[i].z
    z = 0.0
    dst[i] -= x[i]
    ok = True
    if i < 1:
        val = dst[i]
        z = 3.0 * val
    else:
        t = val + x[i]
        val = t
    if ok:
        r = (b[i] + 1.0) * z * x[i]
        val = val + r
    elif z > 0.15:
        val = 0.36
    else:
        r = val + z
        val = val + r
    dst[i] = x[i] + val
    dst[i] = x[i] + val


@wp.kernel
def k_d4fceb4721b6(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = b[i]
    z += b[i]
    t = wp.log10(val * val + 0.67)
    if i % 3 == 0 and z < t:
        out[i] = a[i]
    elif z < 0.23:
        tmp = z * z
        out[i] = b[i] / (t * t + 0.59) + tmp
    else:
        r = b[1]
        out[i] = r + r + b[i] - wp.atan2(1.55, b[i]) / (t * t + 0.75)


@wp.kernel
def k_d5b3beadb2db(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = alpha
    t = b[i] + -x[i] + -x[i] + alpha * alpha + z
    t_1 = x[i]
    s = float(0.0) - t_1
    result[i] = wp.acos(alpha - alpha * 10.79 * wp.sin(result[i]))
    if -0.11 < x[i] - alpha < 1.98:
        x[i] = alpha + (wp.cosh(alpha) - wp.exp(-4.0))
    elif wp.log2(s) <= -0.44:
        x[i] = wp.floor(wp.atan2(alpha, 0.25))
    else:
        x[i] = wp.pow(t * t + 0.31, 0.6)
    result[i] = b[i] - s


@wp.kernel
def k_da2a8d7327b7(b: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if a[i] - z > -0.19:
        tmp = a[i]
    elif i % 3 != 0:
        tmp = z
    else:
        r = wp.clamp(wp.sign(a[i]), wp.sin(a[i] + 3.0) * 0.5, 0.14)
        tmp = r
    b[i] = 0.1 * (1.46 * a[i]) + z + tmp
    t = 2.0 * b[i]
    dst[i] = wp.sqrt(wp.abs(wp.log10(b[i])) + 1.02) - z + t


@wp.kernel
def k_dae78a260504(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int, pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    velocity = wp.vec3(0.0, 0.0, 0.0)
    x[i] = x[i] + x[i]
    a[i] = x[i]
    acceleration = pos[i] - pos[i] * (float(n) * y[i])
    if -2.31 < wp.length(acceleration) < 1.52:
        velocity = wp.normalize(acceleration)
    elif i % 4 == 1 == 5:
        velocity = wp.vec3(result[i])
    acceleration.z -= y[i] + b[i + 1] - velocity.z
    pos[i] += velocity + acceleration


@wp.kernel
def k_dc5f9f2cd1f2(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    if val * 0.25 < 0.0:
        out[i] -= z - 0.5
    elif i < 2:
        tmp = y[i] - x[i + 2]
        out[i] += y[i] + tmp
    elif 0.1 * z <= 0.15:
        out[i] -= y[i] * z
    else:
        out[i] += z * z


@wp.kernel
def k_dedcd971f968(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = b[i]
    if i % 3 == 0:
        d = z + (t + b[i])
        tmp = a[i] * d
    elif not i < 1:
        tmp = t
    else:
        tmp = x[i]
    for k in range(0, 26, 2):
        if i < 3 and a[k] <= b[i]:
            val = z + (t + x[k])
        else:
            val = tmp
        z += b[i] + val
    result[i] = tmp + z


@wp.kernel
def k_e06a69016634(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, beta: float):
    i = wp.tid()
    z = b[i + 1]
    ok = wp.cos(z) > beta
    val = wp.sign(beta)
    if not ok:
        t = val + beta
        val = val * (alpha - x[i] + t)
    elif ok:
        val = beta * val
    elif 3 > i:
        val = wp.sinh(z) / wp.max(wp.tan(wp.sin(x[i]) * 1.2), 0.55)
    elif ok:
        val = val * x[i]
    out[i] += alpha * val


@wp.kernel
def k_e089da9bfb9e(p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = -(p[i].y / 2.66)
    n0 = p[i]
    dir = wp.vec3(0.0, 0.0, 0.0)
    if t - t < -0.99:
        v = -n0
        if wp.length_sq(v) >= 0.3:
            dir = wp.cross(n0, wp.length_sq(p[i]) * -v)
        else:
            dir = wp.vec3(0.28, -0.18, -0.31) + (v + wp.vec3(0.36, 0.39, 0.54)) - n0
    dst[i] = t + wp.length(dir)


@wp.kernel
def k_e0aa9375601c(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val += wp.length_sq(val * pos[i])
    z = wp.length_sq(pos[i])
    inside = False
    if i <= i % 3:
        r = 1.36 * val
        if val < a[1]:
            r = r + wp.length_sq(pos[i]) * r
        inside = -1.57 < a[i] / (r * r + 0.54) < 1.66
    if inside:
        z = a[i]
        val *= 0.77 - z
    elif i % 3 == 1:
        val *= wp.length_sq(1.31 * pos[i]) - z
    vout[i] = pos[i] * val + pos[i] / (val * val + 0.95)
    dst[i] = a[i]


@wp.kernel
def k_e3741a063715(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[3]
    t /= x[i]
    if not t * 1.0 - 1.0 >= 0.07 >= t and i % 3 == 1 == i:
        t += -(t + x[i + 1])
    else:
        t = x[i] % 3.8
    if not t * 1.0 - 1.0 >= 0.07 >= t and i % 3 == 1 == i:
        t += -(t + x[i + 1])
    else:
        t = x[i] % 3.8
    if 1.84 + t + (a[i] - t - (t + x[i])) <= t * t < 0.46:
        if i > 3:
            wp.atomic_min(result, i % 3, t)
        else:
            wp.atomic_min(result, i % 3, a[i])
    else:
        if i > 3:
            wp.atomic_min(result, i % 3, 0.94)
        else:
            wp.atomic_min(result, i % 3, t)


@wp.kernel
def k_e54dcb88e748(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, alpha: float, src: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = src[i]
    src[i] = wp.cosh(2.0)
    val_1 = wp.abs(src[i]) + 0.95 - t - wp.max(x[i], float(i))
    d = wp.atan2(z, val_1 * alpha)
    r_1 = d
    x[i] = result[i] * r_1
    val = x[i]
    r = 0.0
    if a[i] < alpha:
        r = result[i] + (x[i] - (a[i] - (z + x[i])))
    elif a[1 + i] + x[i] >= -wp.floor(0.49):
        r = a[i] + -s
    result[i] = val - r - r


@wp.kernel
def k_e6c03b0b7915(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    z = u[i]
    if z / (b[i] * b[i] + 0.33) > 0.0:
        r = a[(i + 2) % 4] / z + a[i]
    elif t <= 0.04:
        r = s % 3.19 * (t - z)
    else:
        r = b[i] / float(i) - (1.75 - a[i])
    wp.atomic_add(result, i, b[i])
    val = a[i] - 2.33
    wp.atomic_add(result, i, u[i] - a[i] + r + val)


@wp.kernel
def k_e7af7a3fc5c6(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, k: wp.vec3, pos: wp.array(dtype=wp.vec3), u: wp.array(dtype=float)):
    i = wp.tid()
    acceleration = k - pos[i] * (beta * x[i])
    energy = float(0.0)
    velocity = (pos[i] + beta * acceleration) * energy
    position = pos[i] - pos[i]
    position[1] += wp.length_sq(acceleration)
    if position[1] < pos[i].x:
        velocity = wp.vec3(x[i] + 0.5)
    pos[i] = velocity
    d = b[i]
    cond = 0.0 >= wp.length_sq(wp.vec3(u[i]))
    v_1 = 0.0
    if cond:
        v_1 = u[i] + u[i]
    pos[i] = wp.cross(wp.normalize(pos[i]), wp.vec3(v_1))
    dst[i] = b[i] + beta + d + u[i]


@wp.kernel
def k_e7f22fc4835b(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = y[i]
    z = -a[i] * 0.48
    tmp = 0.0
    if not a[wp.max(i - 1, 0)] > 0.0:
        tmp = wp.tanh(t)
    c0 = tmp * s
    if i <= 1:
        c0 -= wp.cos(a[i] * y[i] * (c0 - z)) + y[i]
    else:
        c0 = c0 + wp.ceil(wp.ceil(wp.round(tmp)))
    out[i] = wp.atan2(3.0 + float(i) - s * 0.38, 1.33 * y[i]) + c0


@wp.kernel
def k_ea227d733d96(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), scale: float, a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    r = wp.sqrt(alpha + (radius[i] + radius[i]))
    radius[i] = r
    if not (scale - radius[i] > 0.0 or i == azimuth[i] - 1.0) and scale - radius[i] > 0.0:
        radius[i] = radius[i] * radius[i]
    else:
        flux_left = radius[i] * (radius[i] - radius[i])
        radius[i] = radius[i] + scale * (a[i] - flux_left)
    acc = radius[i] * -1.82
    if not (alpha - radius[i] > 0.0 or i == a[i] - 1.0) and alpha - radius[i] > 0.0:
        radius[i] = radius[i] * radius[i]
    polar[i] = wp.acos(radius[i]) + acc


@wp.kernel
def k_ed13938f7e10(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    if wp.atan(float(n)) <= 0.0:
        z = float(n) * beta * (x[(i + 3) % 5] * beta)
    elif wp.asin(wp.sin(beta) * 0.95) > 0.0:
        z = 2.0 + beta - x[i] * beta
    else:
        z = wp.max(beta, beta * x[i])
    dst[i] = wp.tanh(wp.log2(wp.max(x[i + 2], 0.61))) - z


@wp.kernel
def k_edcb776e2cec(a: wp.array(dtype=float), b: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = b[i]
    t = y[i]
    if y[i] - z > 0.27:
        result[i] -= b[indices[i]]
    else:
        result[i] += a[indices[i]] * z
    tmp = b[i]
    if i % 3 == 0:
        d = z * b[i]
        tmp += wp.log2(wp.max(tmp, 1.0)) * d
    else:
        tmp = y[i] * tmp
    y[i] = val + tmp + t


@wp.kernel
def k_eedeba5eb6d5(b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    out[i] += b[i] + out[i]
    t = s * b[i] + b[i] * s
    z = (out[i] + t) * 0.1
    acc = 0.0
    val = 0.0
    b[i] = out[i] * z + acc
    out[i] += val % 1.91
    val = val - val
    if b[i] > -0.07:
        if val * 1.61 > 0.0:
            out[i] += wp.abs(out[i]) - -(val - 0.08)
        elif val < val:
            out[i] += val
        else:
            out[i] += b[i]
    else:
        if val * 1.61 > 0.0:
            out[i] += 0.45 + (wp.max(z, 2.0) - wp.sign(z))
        elif val < val:
            out[i] += 3.0
        else:
            out[i] += wp.log(wp.max(t, 0.66))


@wp.kernel
def k_ef890af7e273(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    t = y[i]
    z = 0.06 * t
    if a[i] - 0.25 >= z:
        tmp = (a[i] - b[i]) * (t * z)
        t = t - tmp
    elif not t * z < 0.27:
        t = s
    if t * b[i] >= 0.0:
        wp.atomic_min(dst, 2, s)
    wp.atomic_add(out, i, alpha)


@wp.kernel
def k_f0d702dad29c(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = t + 0.1 - (0.13 + t) + 3.0
    z = x[i] - val
    val = x[i] * (b[i] + z)
    if wp.pow(wp.max(val, 0.77), -1.99) < 2.44:
        val = val + wp.atan(wp.asin(wp.clamp(b[i], -0.95, 0.95)) - (val + t))
    elif z - z >= 0.93:
        val = (b[1] - val) * (x[i] - t)
    else:
        val += wp.sign(wp.acos(0.95 * wp.tanh(val))) + wp.abs(x[i])
    dst[i] -= 0.88
    dst[i] = x[i] * val


@wp.kernel
def k_f94c3bb029f8(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    v.z *= wp.length(pos[i].y * p[i])
    dir = v + v
    if p[i + 1].z / p[2].x >= 0.47:
        val = pos[i].x
        t = (p[i].z + val) * (val + pos[i][2])
    elif i <= 2:
        dir[2] += (p[1].y - pos[i].y) / ((new_vel[i].y - new_vel[i].x) * (new_vel[i].y - new_vel[i].x) + 0.8)
        t = dir.y
    else:
        r = (pos[i].x + 0.1) / p[i + 1].z
        t = r + r + -r
    new_vel[i] = v + pos[i] * t
    new_vel[i].z = t


@wp.kernel
def k_fe221815c2d9(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = a[i]
    if not val + val < -0.74:
        out[i] = alpha + 0.42
    elif not val / 1.5 > 1.71:
        r = wp.atan(wp.log2(wp.abs(alpha) + 0.8))
        out[i] = wp.tan(wp.sin(wp.cosh(3.0 * wp.tanh(a[i]))) * 1.2) - r
    else:
        out[i] = a[i] * alpha
