import warp as wp


@wp.kernel
def k_02a8fd891c04(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = z * x[i]
    if -1.43 < val < 0.54 and i >= 1:
        r = wp.abs(z)
    elif z <= x[i + 1] or x[i] <= z:
        r = x[i] + z
    else:
        r = x[i + 1]
    out[i] = x[i] - r


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
def k_06c05e284572(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    if 1.19 * z >= -0.7:
        t = z + (a[i] + z)
        z = z - (x[i] + z + a[i] * t)
    elif x[i] + z >= 0.0:
        z = z + (z + wp.asin(0.95 * wp.tanh(z)))
    else:
        z = -wp.atan(z)
    dst[i] = a[i] * (z - 0.5)


@wp.kernel
def k_0727c421a5a8(b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = wp.sinh(b[i + 1])
    z = b[(i + 3) % count] + t * b[2]
    val = t + b[i]
    if i % 2 == 0:
        val = val * (wp.asin(0.95 * wp.tanh(val)) + t)
    elif b[i] < b[i] and -1.91 < val % 1.44 + (val + b[i]) + wp.clamp(val, wp.clamp(b[i + 2] * val, -2.0, 0.5), t + val) < 2.0:
        val = -b[i]
    result[i] = wp.sign(b[i]) * (b[i] / 1.74) * z + val


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
def k_0cef7bb234bf(a: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if i < 2 or -0.48 < t % (b[i] * b[i] + 0.67) < 2.0:
        tmp = t % (t * t + 0.64)
        val = src[i] - tmp
    elif t + src[i] <= 0.92:
        val = -b[i] * t + (0.38 - t - src[i])
    elif -0.15 < src[i] < 0.28 and t > 0.47:
        val = t
    else:
        val = 1.0 / ((3.0 - t) * (3.0 - t) + 0.93)
    wp.atomic_add(dst, i % 3, (val + (val + t)) / (a[i] / (src[2] * src[2] + 0.69) * (a[i] / (src[2] * src[2] + 0.69)) + 1.01))


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
def k_0e197239b17e(b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = 0.0
    tmp = 0.0
    if 3.0 * alpha < alpha or not alpha > 1.08:
        val = b[i]
        tmp = -(val + alpha) * (val * float(i) + alpha)
    tmp = tmp / (tmp * tmp + 0.44)
    if not tmp <= val or i % 3 != 0 != 4:
        out[i] += alpha * 2.0 * tmp + val
    else:
        out[i] += 1.05


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
def k_0f94d969de4c(a: wp.array(dtype=float), src: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = src[i]
    if x[0] - 0.97 < -0.86:
        d = t * z + wp.cosh(wp.clamp(x[i], -3.0, 3.0))
        tmp = (a[i] - d) * t
    elif z / 0.83 > -0.12:
        val = t * src[i]
        tmp = 1.84 + a[i] + wp.cosh(3.0 * wp.tanh(t)) + val
    elif t / 2.23 <= -0.02:
        r = x[i] * (z * 2.0)
        tmp = wp.sign(r) + 0.6 * r
    elif t > 0.07:
        tmp = (t + a[i]) * wp.log2(x[i])
    else:
        f = z * z
        tmp = wp.abs(f) + -a[i]
    dst[i] = (tmp - 0.84) * wp.ceil(x[i])


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
def k_1236efd1b512(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    if not wp.min(val, val) >= 0.08:
        out[i] += wp.round(wp.log2(wp.max(b[i] - val, 0.75)))
    elif val * 1.01 < 0.02:
        out[i] += wp.ceil(u[i]) * wp.log2(wp.max(b[i + 2], 1.03)) + wp.sqrt(wp.tanh(b[i]) * wp.tanh(b[i]) + 0.62)


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
def k_146f76d33e2f(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = wp.sinh(b[i])
    r = wp.sin(val) * 1.01
    if i < 1:
        r += wp.pow(b[i] * b[i] + 0.45, 0.9)
    elif r * z >= z:
        r = r - b[i] + (val + b[i])
    else:
        t = val * r
        r = r * wp.exp(t)
    out[i] = (b[i] - val) * (r + b[i])
    result[i] = wp.pow(wp.max(r, 0.38), 0.46) * (val * b[i])


@wp.kernel
def k_1539ad3bbfac(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    if i < 1:
        val = wp.ceil(beta)
        z = val
    else:
        t = beta * b[i]
        z = beta * t
    if i < 3:
        z *= b[i + 2] + z
    else:
        z += z
    out[i] = b[i] + z
    result[i] = beta


@wp.kernel
def k_15d1a227a506(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    val = val - (z * val + z)
    if x[i] * val >= 0.1:
        val -= a[(i + 1) % 3] / (a[i] * z * (a[i] * z) + 0.74)
    elif x[i] + a[i] <= -0.85:
        val = val + wp.sign(wp.floor(a[(i + 2) % 3] + a[i]))
    out[i] = -val + (val + z) - val


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
def k_1890a9760758(b: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i] / 2.38
    if z > -0.85 or b[i] >= -0.92:
        val = z - z - (z - b[i])
        z -= (b[i] + val) * (0.46 / (b[i] * b[i] + 1.04))
    elif i <= 1:
        c0 = b[i] + z - (b[i] - z)
        z = -b[i] % 3.24 + c0
    else:
        z = --z
    result[i] -= z - 0.95 + b[i]
    out2[i] = z * 1.64 * (b[i] - z)


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
def k_1e307c73f5c3(b: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = data[i]
    z = z + z
    if z > z:
        z += z
    else:
        val = wp.exp(z)
        z = (b[i] + data[i]) * (b[i] * val)
    if not i % 2 == 1:
        z = z + z
    else:
        tmp = z * z
        z = b[wp.max(i - 1, 0)] - tmp
    dst[i] = b[i] - z


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
def k_293b07b931c0(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, dt: float, n: int):
    i = wp.tid()
    z = x[i]
    tmp = x[(i + 3) % 5] * -z * (float(n) * x[i] * dt)
    if -tmp < 0.23:
        out[i] = wp.exp(float(i))
    else:
        out[i] = wp.max(float(i), dt) * 0.28 * x[(i + 2) % 3]
    cond = beta < 0.38
    if cond:
        out[i] += x[i]
    else:
        t = tmp * x[i]
        out[i] += wp.log2(wp.abs(wp.exp(x[i])) + 0.7) + t


@wp.kernel
def k_2b03e33b523d(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    dir = p[i]
    if a[i + 2] * a[i] > 0.0:
        v = pos[3] / 3.63
    else:
        delta = dir * a[i]
        v = p[2] + delta
    t = a[i] * a[i]
    if t >= -0.17:
        z = a[i] + t
        t -= pos[i].y * a[i] * z
    else:
        val = wp.length_sq(v)
        t -= a[i] * val
    result[i] = t * t
    out[i] = -t


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
def k_2e32c9cb9654(x: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    z = src[i]
    r = float(i) * ((beta + a[i]) * wp.log10(wp.abs(a[i]) + 0.45))
    f = z * 5.13 / 1.5 + (a[i] * float(i) - (z - a[(i + 1) % 4]))
    t = f * x[(i + 3) % 5]
    if i > 3:
        c0 = wp.cosh(a[i]) / (wp.abs(wp.min(a[i], val)) + 0.38) * 2.36
        t = t - c0
    elif t - 2.28 <= 0.0:
        t = wp.sin(r / (beta * beta + 0.35) + (src[i] + 3.55))
    else:
        t = wp.log(wp.min(float(i), r) * wp.min(float(i), r) + 1.04) * (z * 1.0)
    out[i] = wp.clamp(z * t, -1.2, 1.38) + (src[i] + t) * 0.5


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
def k_2f551ed35e4a(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    z = beta - beta
    r = z + t
    val = b[(i + 1) % 4] * b[i]
    if t / b[i] > -0.56:
        val = val + 3.0 * r
    else:
        val *= val
    if float(m) <= 0.51:
        d = t + b[i]
    else:
        d = wp.min(val, z)
    out[i] -= b[i]
    dst[i] = float(i) * d


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
def k_3367c8c09b09(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.83 + x[i] - x[i]
    if not wp.cosh(t) > t:
        t = t * -(t / wp.max(x[i + 1], 0.45))
    else:
        t = x[i]
    if x[i] - t > x[i]:
        z = -(t / (t * t + 0.65))
        result[i] = wp.atan2(wp.acos(0.95 * wp.tanh(z)), t * 0.69)
    else:
        tmp = t * -t
        result[i] = t - tmp


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
def k_349a9d1efec4(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = b[i] - 0.25
    c0 = t
    if z + 0.25 < b[i]:
        val = -c0
        c0 += val
    elif a[i + 2] > -0.97:
        f = c0 - z
        c0 += f
    out[i] = t + c0


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
def k_38092aa848bb(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    if x[i] / (x[(i + 1) % 3] * x[(i + 1) % 3] + 0.57) > 0.29:
        z = x[i]
    elif i % 3 == 1:
        z = x[i]
    else:
        z = x[i] + x[i]
    wp.atomic_add(dst, 0, x[i])
    dst[3] += z


@wp.kernel
def k_3843a50b01f2(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), s: float, dt: float, count: int):
    i = wp.tid()
    v = p[i]
    dir = -p[i]
    ok = -b[i] > 0.27
    n0 = wp.vec3(-0.49, -0.36, 0.1)
    if ok:
        d3 = p[(i + 2) % count]
        n0 = n0 - d3
    elif -s < dt:
        n0 += (wp.length_sq(dir) - n0.x) * (v * b[i] - wp.vec3(1.17, -0.73, -0.48))
    else:
        n0 += wp.cross(wp.vec3(-0.31, 0.5, 1.12), wp.vec3(wp.length(dir)))
    result[i] = wp.length(n0 - n0) - -s


@wp.kernel
def k_38ec7794f9b0(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    v = p[i]
    dir = pos[i]
    if not x[i] * 1.38 < 0.83:
        d3 = x[i] * dir / (x[i] * x[i] + 0.88)
    elif x[i] < -0.89 or x[i + 1] <= 0.99:
        f3 = -wp.cross(v, pos[i])
        d3 = -v / (x[i] / (x[i] * x[i] + 1.02)) + f3
    else:
        d3 = x[1] * wp.vec3(0.94, 1.26, -0.88)
    out[i] = x[i] + wp.length(d3)


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
def k_3e6a4ed529a7(b: wp.array(dtype=float), map: wp.array(dtype=int), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[map[i]]
    t = wp.exp(b[wp.max(i - 1, 0)])
    if b[wp.max(i - 1, 0)] + b[i] < b[i]:
        r = z + t
    elif t - b[wp.max(i - 1, 0)] <= -0.69:
        val = z * b[i]
        r = b[i] + val
    elif z < 1.35:
        r = wp.log(b[i] * b[i] + 0.52)
    elif t + 0.1 >= t:
        r = b[i]
    else:
        tmp = z * b[i]
        r = b[(i + 3) % 3] * 0.81 * tmp
    dst[i] = 0.24 % wp.max(b[i], 0.71) + r


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
def k_41d76eb37f92(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = 0.0
    if t >= 0.65:
        t = t - (t + 0.43)
        z = 0.15 + t
    else:
        t = 0.25 * t * (t - b[i])
    if -t > -0.57:
        val = t
    elif float(i) * 1.35 >= 0.42:
        val = -b[1] * 0.77
    else:
        val = z
    dst[i] = val


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
def k_45fa6edf20fc(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = z * val * val - val
    tmp = -t * val * (t - z + val)
    if b[i] <= 0.0:
        t += wp.round(wp.cos(tmp)) + b[i] * b[i] * 0.22
    else:
        t = a[i]
    if a[i] + tmp >= -0.19:
        t *= a[(i + 2) % 5]
    else:
        t = t + tmp * a[wp.max(i - 1, 0)]
    result[i] = t


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
def k_46680b7acc5c(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    if t * x[i] < 1.0:
        z = wp.pow(wp.max(beta, 0.59), -0.83)
    elif wp.log2(wp.abs(t) + 0.92) < -0.51:
        z = t * x[i]
    else:
        z = x[i + 1] * 0.5
    out[i] = wp.sin(z)


@wp.kernel
def k_46fe47872955(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    if -z <= b[i]:
        t = u[i + 2] * z + (z + z)
        val = wp.atan(wp.sqrt(wp.max(t, 0.66)))
    else:
        val = wp.sqrt(wp.abs(z) + 0.25)
    if x[i] * 0.1 >= 0.31:
        val *= u[i]
    x[i] = wp.cosh(val)
    out[i] = b[0] - x[i] + (val + u[i])


@wp.kernel
def k_4764a3560747(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    t = val * 0.5 / (val * 0.61 * (val * 0.61) + 0.89) / a[i]
    z = val * t
    if a[i] / (t * t + 0.55) < 0.1:
        result[i] += z * t
    total = float(0.0)
    for k in range(0, n, 2):
        total += -(a[k] / ((a[(i + 3) % n] - z) * (a[(i + 3) % n] - z) + 0.77))
    if -total <= -0.57:
        tmp = a[i]
        dst[i] -= (z + a[i]) / (tmp * 0.49) * (tmp / (a[i] * 0.25 * (a[i] * 0.25) + 0.87))
    elif i % 2 != 0:
        dst[i] += total * z - z
    else:
        dst[i] += 0.1 * z / (total * z) - 0.69


@wp.kernel
def k_4789ee0c32a6(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    n0 = vel[i]
    dir = pos[i]
    t = b[i]
    p1 = wp.normalize(vel[i])
    if 0.79 * t < 0.39 and b[i] * dir.z < -0.12:
        out[i] += t - -(t + b[i])
    elif -t > 0.77:
        r = t * b[3]
        out[i] += b[i] - r - r - t
    elif wp.length_sq(pos[i]) > 0.87:
        out[i] -= t * (t - wp.length_sq(n0))
    elif -1.11 < -t < 0.69:
        out[i] += wp.dot(vel[i] + p1, wp.vec3(0.96, -0.83, -0.44) - dir) - wp.dot(wp.vec3(0.55, 0.34, -1.04), dir)
    else:
        out[i] += -((b[i] + t) * t)


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
def k_493e6ab028fe(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    n0 = vel[i]
    if -pos[i].z <= -0.13:
        dir = wp.vec3(-0.41, -0.94, 0.34)
    else:
        dir = 0.65 * n0
    if i % 3 == 0:
        out[i] += pos[i].y / pos[i].x
    elif vel[i].y > pos[i].z:
        out[i] += vel[i].z
    elif vel[(i + 3) % m].x - vel[i].z > -0.43:
        out[i] += vel[i].y * vel[i].x
    else:
        out[i] += vel[i].x - 0.63
    out[i] += -vel[2].z - dir.y


@wp.kernel
def k_4f203f515948(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[i]
    if data[i] * b[i] <= y[i]:
        if z > y[i] > 1.0:
            z = z * (wp.round(z) * wp.atan(data[i]))
    out[i] = b[i] + z


@wp.kernel
def k_51acd346d604(b: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    t = b[i]
    if b[i] * t >= 0.34:
        t += t * s + t
    elif 0.1 + b[i] > 0.0:
        t = t + t
    else:
        t = s - (b[i] - b[i])
    z = t * b[i]
    if 0.35 - s <= -0.02:
        z -= -b[i]
    elif t - z <= -0.01:
        z = s - b[i] + -b[i]
    elif not t * b[i] >= -0.6:
        z = z / 0.5 - b[count - 1] * t
    wp.atomic_add(out, i % 3, 1.95 - z - b[i] / (b[1] * b[1] + 0.76))


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
def k_63689cda68c5(vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    dir = vel[i]
    dir *= vel[i].z - 2.0
    z = vel[i].y - dir.y + dir[1] - (0.71 - vel[1].y - (s + vel[i][2]))
    if i % 3 == 1 and i >= 1:
        n0 = vel[i]
        new_pos[i] = vel[i] + n0
    else:
        new_pos[i] = wp.cross(vel[i] * z - dir, dir)
    t = z / vel[0].y
    if 3.84 * z < -1.4:
        t += wp.length(vel[i]) - (vel[i].z - 0.75 - (vel[i].y - 3.73))
    new_pos[i] += (dir - dir) / ((float(i) + dir.x) * (float(i) + dir.x) + 0.94) * (t - float(i) - (z + vel[i].z))


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
def k_68935e5bbf5d(a: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float), alpha: float, w: wp.array(dtype=float), src: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    src[i] = alpha * w[i] + y[i]
    z = z + (0.15 - z) / (alpha - b[i])
    if -1.45 < z < wp.log(wp.exp(out[i] - z) + wp.exp(b[i] - z)):
        t = w[2]
    else:
        t = b[i]
    c0 = b[i] - t
    if c0 < 0.0:
        c1 = 0.26 * a[i]
        c0 = c0 + (b[i] + c1)
    out[i] = c0 + -c0
    b[i] = b[i]


@wp.kernel
def k_68cd1b13afe8(a: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    t = z
    if z + t < 0.14:
        t = t * wp.atan2(-s % 3.57, s + a[i] - wp.acos(wp.sin(t) * 0.95))
    elif 0.43 / (t * t + 0.83) > 0.0:
        t = (s * a[i] + wp.atan2(t, z)) * wp.floor(a[2] / 1.62)
    result[i] = wp.round(t * s) - (s + 0.1) * (s * t)


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
def k_74b590cb7a18(a: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), data: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    val = data[i]
    cond = t - val < t
    if cond:
        t = t * wp.clamp(y[wp.max(i - 1, 0)] + alpha, -1.25, 0.5 * wp.tanh(wp.sqrt(a[i])))
    inside = cond
    if inside:
        z = wp.abs(t) - wp.sinh(wp.sin(val) * 3.0)
        r = y[i] + z
    elif not i % 3 == 0:
        r = y[i] * val - (a[i] - float(i))
    else:
        r = -val + -data[i]
    data[i] = r


@wp.kernel
def k_75366e059e6f(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float, flag: bool):
    i = wp.tid()
    z = b[i]
    dir = p[i]
    n0 = normals[i]
    i0 = 1 + i
    dir.z += wp.dot(wp.vec3(1.3, 1.02, -0.75), dir - wp.vec3(-0.84, 1.68, 1.03))
    if flag:
        result[i] = wp.dot(dir - p[i], normals[i] * 0.75)
    elif flag:
        val = (z - b[i]) % 1.62
        result[i] = n0.y / (0.31 * val * (0.31 * val) + 0.87)
    else:
        result[i] = wp.dot(dir, beta * wp.vec3(0.9, -0.42, 1.69))
    result[i] += b[i] * n0[1] * wp.dot(n0, dir) * float(i0)


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
def k_754db6c41e4b(a: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = data[i]
    tmp = x[i] - 0.1
    g = 4.09 + val
    if wp.acos(z) > 0.0:
        g = g * (tmp * 1.0)
    else:
        g = data[i] * g
    if data[i] < 1.82:
        z = z - a[i]
    else:
        z = z + a[i] * val
    dst[i] = x[i] + data[i] - z + t + g


@wp.kernel
def k_7f9af17bbde0(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    val += b[i] / 2.95 + t
    f = wp.pow(wp.abs(val) + 0.73, 0.77)
    if f <= 0.0:
        t = t + b[i]
    elif wp.round(t) > -0.05:
        z = (-b[i] - wp.ceil(t)) * (1.0 - 3.0 / (wp.abs(f) + 0.62) + wp.acos(wp.clamp(b[i], -0.95, 0.95)))
        t = b[i] * z
    dst[i] = wp.clamp(wp.abs(a[0]), -1.04, 0.5 * wp.tanh(t + b[i]))


@wp.kernel
def k_802d1e7b726a(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    tmp = x[i]
    z = val * t
    val /= z * z + 0.57
    if tmp + 0.67 > 0.76:
        y[i] += val * z
    elif val * b[i] > 0.25:
        y[i] -= y[i] % 1.21
    else:
        y[i] += a[i]


@wp.kernel
def k_80d480888f71(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = z + b[i]
    if not wp.max(val, z) <= 0.8:
        val *= x[idx[i]]
    elif i % 2 == 1:
        c0 = (0.99 + a[i]) * wp.round(val)
        val = wp.max(1.11, a[i]) + a[i] * c0
    result[i] = a[i] - x[i] * val


@wp.kernel
def k_811af0a4d113(a: wp.array(dtype=float), out: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    if a[i] >= 0.36:
        z += z
    elif i % 3 == 0 and z <= z:
        z = a[i + 1] / wp.max(z, 0.66)
    elif i % 3 == 1:
        z = wp.sinh(z)
    elif i % 3 == 0 and a[i] >= 0.02:
        t = z * z
        z = t
    elif z <= 0.07:
        z = z + a[i]
    out[i] = 1.54 + a[i]
    energy[i] = a[i] - z


@wp.kernel
def k_81a8a8f9ea28(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = b[i]
    val = val - wp.asin(wp.atan2(val, a[i]))
    z = b[i]
    if a[i] > -0.23 or x[i] <= -0.23:
        dst[i] = b[i] * (val * z)
    elif -val < 0.0:
        dst[i] = z - t + z * x[i + 1]
    else:
        dst[i] = (t + a[i]) % 3.26


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
def k_89c1d0069146(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = a[i]
    val = wp.atan(wp.tan(r))
    r = r - 0.5
    if -b[i] >= r:
        r = r + wp.round(wp.log2(t * t + 0.6) * -r)
    elif -val < -0.84:
        r = -r
    elif wp.max(x[i], a[i]) >= x[2]:
        r = r + wp.log(wp.abs(t) + 0.52)
    out[i] = wp.log(wp.max(wp.exp(val), 0.19)) + r


@wp.kernel
def k_8b9c3c5a73a6(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    r = wp.acos(wp.clamp(a[i], -0.95, 0.95))
    val = a[i] * (a[wp.max(i - 1, 0)] - z) - (r + r + (a[i] - z))
    if 1.87 * val >= -0.08 and z < 0.0:
        z = z * (wp.cosh(wp.sin(a[i + 2]) * 3.0) - a[(i + 2) % 6])
    elif 0.4 + z <= -0.02 and a[i] * val < z:
        z *= wp.tanh(a[(i + 1) % 4]) - wp.min(val, z) + (1.46 + val) / (a[i] * a[i] + 0.64)
    else:
        z = z + a[i]
    dst[i] = z


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
def k_8f3f68fb546b(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = b[i] * 1.0
    tmp = z - t - x[i]
    cond = tmp < -0.57
    if cond:
        f = wp.round(wp.log10(wp.abs(t) + 0.85))
    else:
        val = t * z
        f = 0.5 * tmp - (z + x[i + 2]) - val
    if x[(i + 2) % 5] >= t:
        dst[i] = x[i]
    else:
        dst[i] = f - x[i] + wp.sinh(t)


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
def k_9359537ed12e(b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    tmp = y[i]
    if tmp <= 0.14:
        tmp = tmp - val
    cond = i <= 3
    if cond:
        dst[i] = tmp
    else:
        dst[i] = b[i]


@wp.kernel
def k_9453523d12a4(x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = x[i]
    t = u[i]
    z = u[i] - s
    if t - z <= -0.95:
        tmp = val - 0.5
        r = s + tmp
    elif val <= 0.13:
        r = t
    else:
        r = z
    wp.atomic_min(out, 2, r - t)


@wp.kernel
def k_949de1badb70(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    t = 1.33 * x[i + 2]
    if z < t:
        r = z / x[i] * (x[i] * z)
    elif t * z < 0.05:
        r = x[i] + (x[i] + x[(i + 3) % count])
    elif z >= z or -0.02 < z < 1.32:
        r = (x[i] - t) * (x[i] / (x[i] * x[i] + 0.89))
    else:
        r = t * 2.0 % (z * 1.69 * (z * 1.69) + 0.73)
    s = float(0.0)
    for l in range(i % 3 + 1):
        tmp = s / ((s + 3.0) * (s + 3.0) + 0.48)
        if x[l] > r:
            z += x[i]
        s += r / (x[i] / 3.22) + tmp
    dst[i] = z * 1.55 * s


@wp.kernel
def k_94e1f2072fe4(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = a[i]
    f = y[i]
    c1 = t + f
    t -= z
    if t <= 0.0:
        t = t - (z - c1)
    elif c1 <= 0.24:
        t = f
    elif wp.tanh(z) > -0.36:
        t += wp.min(a[i], f)
    else:
        t = t
    dst[i] = y[i + 2]
    out[i] = c1 - t


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
def k_98f63dfeb048(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    val = val + (b[i] / 2.95 + t)
    f = wp.pow(wp.abs(val) + 0.73, 0.77)
    if f <= 0.0:
        t = wp.ceil(f) + b[i]
    elif wp.round(t) > -0.05 or not val >= 0.17:
        t = b[i] * t
    else:
        z = wp.max(a[i], f)
        t = val * a[i] + z
    if f <= 0.0:
        t = wp.ceil(f)
    elif wp.round(t) > -0.05 or not val >= 0.17:
        z = (-b[i] - (wp.ceil(t) + val)) * (3.0 / (wp.abs(f) + 0.62) - 1.0)
        t = b[i] * z
    else:
        z = wp.max(a[i], f)
        t = val * a[i] + z
    dst[i] = wp.clamp(wp.abs(a[0]), -2.75, 0.5 * wp.tanh(t + b[i]))


@wp.kernel
def k_9ac8a85775d1(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = x[i]
    if val > 0.26:
        val = val * (b[wp.max(i - 1, 0)] * x[i] + wp.tan(wp.clamp(x[i], -1.2, 1.2)))
    elif not i % 3 == 1:
        val = val - (1.79 + r + (val + b[i]))
    else:
        val = wp.atan(b[i]) % 1.33
    out[i] = wp.sin(t) - val


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
def k_9fcbb13dbc3f(x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    if y[i] <= -0.82:
        result[i] = wp.pow(wp.max(1.78 * x[i], 0.57), x[i])
    elif x[i] * 1.19 >= 1.0:
        result[i] = x[i]
    else:
        result[i] = y[i]
    t = y[i]
    if x[i] * t > 0.41:
        z = wp.atan2(wp.abs(wp.log2(t * t + 0.55)), wp.abs(x[i + 2] + t))
        t = t + wp.sin(wp.clamp(t + z, -1.98, 1.43))
    elif y[i] >= 0.0 or t + y[wp.max(i - 1, 0)] > 0.55:
        r = wp.atan2(t * (y[i] * 0.14), t % 0.76)
        t = x[i] - r
    result[i] += wp.exp(x[i]) + t * x[i] * 0.25


@wp.kernel
def k_a0ad1dc0fb0b(p: wp.array(dtype=wp.vec3), b: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = b[i] - val + -val
    if t - t >= 0.0:
        b[i] = -(0.1 - t)
    elif i > 3:
        b[i] = wp.length(p[i]) / ((val + t) * (val + t) + 0.4)
    else:
        b[i] = val / (t * t + 0.86) + val


@wp.kernel
def k_a30e1a7e429d(pos: wp.array(dtype=wp.vec3), points: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), beta: float):
    i = wp.tid()
    dir = pos[i]
    v = points[i]
    if -beta > beta and beta - pos[i].y >= -0.44:
        vout[i] = wp.vec3(points[i].y, beta + beta, beta + 0.44) - pos[1]
    elif pos[i].y * beta > 0.0:
        vout[i] = dir
    else:
        vout[i] = wp.vec3(points[i].z)
    vout[i] += points[i].y * dir + v


@wp.kernel
def k_a38226629005(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    if i < 3 and not z >= 0.33:
        val = t * a[i]
        tmp = wp.asin(0.95 * wp.tanh(val)) + (x[1] + b[i])
    else:
        d = z * z
        tmp = d
    r = s
    if beta > 1.19:
        r -= b[i]
    else:
        x0 = wp.sign(1.61 - x[i])
        r = wp.exp(wp.clamp(b[i], -4.0, 3.0)) * (1.3 - x0) - a[i]
    a[i] = wp.ceil(b[i]) * (beta * z - a[i]) * tmp + r
    b[i] = float(i) * b[i] / wp.max(a[i] * b[i], 0.6)


@wp.kernel
def k_a4b32c196e57(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = a[i]
    s = 0.0
    sum0 = 0.0
    for l in range(5):
        sum0 = sum0 * 0.5 + z
    t = x[i]
    if b[i] + a[i] > -1.1:
        t += t + a[idx[i]]
    elif b[i] / (a[i] * a[i] + 0.64) >= -0.88:
        t += (s + -float(i)) * (a[i] + x[i] - b[idx[i]] % 1.51)
    else:
        tmp = x[idx[i]]
        t = tmp
    z += z - sum0 + t
    s = s + a[i]
    val += 0.5
    result[i] += z * val * s


@wp.kernel
def k_a4c1c3e71a0c(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    v = vel[i]
    val = z * z
    dir = wp.cross(wp.vec3(0.31, 0.14, -1.92), v)
    dir = dir + wp.cross(vel[i], wp.vec3(1.79, 1.13, 1.06))
    if 0.64 - val <= -0.3:
        dir[1] = (x[i] - 0.68 - val) * x[i]
    if wp.length(vel[i]) < 0.0:
        out[i] = -dir.x
    else:
        out[i] = val - (x[(i + 2) % 2] - z - wp.length(v))


@wp.kernel
def k_a53a1a24af14(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    tmp = 0.13 * val
    tmp = tmp - (tmp - val * tmp)
    if tmp + 3.0 > 0.0:
        val = val + wp.max(tmp + tmp, a[i] + a[1])
    elif 1.31 * a[i] <= 0.7:
        val = tmp + a[i]
    else:
        val = val + wp.min(val, tmp) % 3.38
    out[i] = val


@wp.kernel
def k_a7ad8a2f7462(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.abs(b[0])
    if b[i + 2] + val < 0.5:
        val *= wp.cos(val)
    elif b[i] - 0.56 < val:
        val = -val
    result[i] = val


@wp.kernel
def k_a85026986b71(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, use_bias: bool):
    i = wp.tid()
    t = x[i]
    val = b[i]
    tmp = u[i]
    z = (u[i] + val) * (alpha - tmp) + val
    if b[0] + z >= 1.64:
        f = b[i]
        tmp = tmp * (b[i] - f)
    elif not use_bias:
        tmp = tmp
    else:
        tmp = val
    wp.atomic_add(out, 0, u[i] / (tmp * tmp + 0.53) - t)


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
def k_aaa739710705(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = b[i]
    r = t / (z * z + 0.51)
    z = z * (r * 0.25)
    if z * t > -0.13:
        result[i] = z
    else:
        val = 1.1 * z
        result[i] = val / r
    if b[i] >= 0.9:
        z = z + (3.0 - r)
    else:
        z = z * b[i]
    result[i] += 0.25 - z


@wp.kernel
def k_ad82c9931acd(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = wp.ceil(b[i] + (t + 1.22))
    tmp = x[i]
    cond = val + tmp < -0.04 and 3.0 * tmp >= 0.01
    if cond:
        val -= wp.sin(b[i + 1] * b[i]) + 1.99
    elif val - t < 0.3:
        val *= wp.clamp(tmp + (b[wp.max(i - 1, 0)] + val), -0.47, wp.clamp(1.15 * b[i], 0.5, 2.0))
    if cond and t >= 0.78:
        out[i] += val - val * t - val
    result[i] = val + -b[i] - wp.floor(t * 3.0)


@wp.kernel
def k_af7e4c3af8f0(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = b[i]
    c1 = 0.96 - wp.acos(0.95 * wp.tanh(t)) - a[3]
    c1 = c1 + wp.asin(wp.sin(z) * 0.95) * c1
    if -0.16 < wp.cos(c1) < 1.64:
        dst[i] = a[i] * (-a[i] * (t - z))
    elif b[(i + 3) % 5] * 0.6 > 0.15:
        dst[i] = wp.cos((z - b[i]) * wp.sqrt(wp.abs(b[i]) + 1.03))
    else:
        dst[i] = wp.acos(0.95 * wp.tanh(wp.asin(wp.sin(z) * 0.95)))
    result[i] = z + b[i] * z


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
def k_b44dcf61527a(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = b[i]
    r = y[i]
    tmp = r
    if t <= -0.55 or i % 3 == 1:
        tmp = tmp + -a[i]
    elif r / 0.45 < 0.82:
        z = wp.tan(wp.sin(val) * 1.2) * wp.log10(wp.abs(tmp) + 0.48) / 2.69
        tmp = y[i] - z
    else:
        tmp = tmp * (t + 1.0)
    if b[i] + tmp <= val:
        r = r - wp.ceil(val)
    elif wp.ceil(r) >= 0.21:
        r = wp.log10(s * s + 0.59)
    else:
        r = val * float(i)
    dst[i] = a[i] + r


@wp.kernel
def k_b5d61864e600(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = t - wp.log(t * t + 0.25) * (t + x[i])
    if -x[i] < -0.91:
        t = t + x[3]
    elif x[i] <= x[i] or t < 0.01:
        t = t - (wp.tan(wp.sin(t) * 1.2) - (t + 2.85))
    result[i] = x[i] + x[i] - t % 1.12


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
def k_b7516857a6e9(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), data: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = u[i]
    z = z + z
    tmp = wp.log2(wp.max(b[i] - b[(i + 3) % count], 0.34))
    if wp.atan2(data[i], 2.0) >= z:
        t = tmp * tmp
        tmp *= z + t
    elif val + b[i] >= 0.5:
        d = tmp * val
        tmp = tmp + data[i] * d
    else:
        tmp = tmp
    inside = x[wp.min(i + 1, count - 1)] > z
    if inside:
        z *= u[i]
    elif i < 3:
        z += data[i] * u[i]
    data[i] = b[i] + z * tmp


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
def k_b9a16b9fcc72(x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    z = x[i]
    if z * 1.16 < 0.0:
        dst[i] = wp.atan(s * z) + (x[i] * s - alpha)
    elif i % 2 == 1 or x[i] / 2.73 >= 0.0:
        dst[i] = -x[i] * (s % 2.29) + float(i)
    else:
        dst[i] = wp.round(s * 0.4) + (wp.log2(z * z + 0.6) - alpha)
    out[i] = (x[i] + x[i] + wp.floor(s)) * (0.44 - (z + s))


@wp.kernel
def k_ba7765d64b83(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = a[i]
    val = b[i]
    inside = -4.78 < a[i] - 2.0 < 2.31 or t + 3.0 < -1.47
    z = val
    if inside:
        z = z - z
    for k in range(m):
        if z - t / (val * val + 1.04) * 0.25 > z:
            z = z - t / (val * val + 1.04) * 0.25
    c0 = z
    if inside:
        c0 = c0 + a[i]
    elif 1.54 * b[i] > 0.45:
        c0 = b[i]
    dst[i] = c0


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
def k_bae2b034b4f7(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    i0 = wp.max(i - 1, 0)
    if not i % 3 == 0:
        t = x[i0] + 0.19
    elif x[i] < 0.57:
        t = wp.cosh(x[i0])
    else:
        t = x[i] / 1.87
    result[i] = wp.cosh(t)


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
def k_c40319170c37(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = wp.max(x[wp.max(i - 1, 0)], z * val)
    if t * val <= -0.07:
        t += val * (x[i] * b[wp.max(i - 1, 0)])
    if i % 2 == 1:
        dst[i] = -(z * val)
    elif i % 2 == 1:
        tmp = wp.tan(x[i]) * (t * b[i])
        dst[i] = -b[i] + tmp
    else:
        dst[i] = wp.sinh(x[i])
    out[i] = val * wp.abs(a[i])


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
def k_c75af8f2301f(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = z * x[i]
    if wp.log(t * t + 0.62) <= t:
        t += t / 3.22 + wp.acos(0.95 * wp.tanh(y[i]))
    else:
        t = wp.tanh(wp.cosh(t))
    val = wp.min(t, 1.03)
    if val < 0.0 and val > -0.71:
        val = val - wp.atan(wp.atan(z))
    elif 1.2 - y[i] >= -0.72:
        c0 = wp.sin(z)
        val = y[i] + c0
    dst[i] = wp.cosh(t) + val


@wp.kernel
def k_c880474bc983(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val = val - wp.sign(val * 1.52)
    if wp.floor(a[i]) <= 0.81:
        t = wp.exp(val)
    else:
        z = wp.ceil(wp.sqrt(a[i]))
        t = z * val * (z - z)
    if t <= t and -1.18 < a[(i + 2) % 5] < 0.86:
        val += wp.floor(a[i]) * val
    else:
        val = val * -(t * val)
    result[i] = wp.sqrt(wp.abs(t / val) + 0.31)


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
def k_cd3dd90c0ce4(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    if i < 3 and not z >= 0.33:
        val = t * a[i]
        tmp = wp.asin(0.95 * wp.tanh(val)) + (x[1] + b[i])
    else:
        d = z * z
        tmp = d
    r = s
    if wp.atan(r) > 1.19:
        r += b[i]
    else:
        x0 = wp.sign(1.61 - x[i])
        r = wp.exp(wp.clamp(b[i], -4.0, 3.0)) * (1.3 - x0) - a[i]
    a[i] = wp.ceil(b[i]) * (beta * z - a[i]) * tmp + r
    b[i] = float(i) * b[i] / wp.max(a[i] * b[i], -0.6)


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
def k_d9707e1efdbc(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = val * 3.12 - val * 2.69
    if t >= 0.0:
        val *= 0.5 * wp.cos(a[1])
    tmp = wp.atan(val)
    if i > 3:
        tmp += a[i]
    elif i >= 1:
        tmp = wp.pow(wp.max(val * tmp, 0.47), 2.75)
    elif 0.1 * a[i] > -0.9:
        tmp = tmp + a[wp.max(i - 1, 0)]
    result[i] = a[(i + 3) % 3] + tmp


@wp.kernel
def k_d99ba61b698d(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = a[i]
    if b[i] <= -0.35:
        c1 = (a[i] - 0.84) / (val * z * (val * z) + 0.39)
        t = c1 * a[i] + (c1 + val)
    elif -0.7 < z * val < 0.5:
        t = val
    else:
        t = z * (b[(i + 2) % count] + a[i])
    for k in range(count):
        t = t + val
    result[i] = t


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
def k_dd2f1ff54b6e(x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = u[i]
    val = b[i]
    r = t / (wp.abs(z) + 0.8) * (val / (b[i] * b[i] + 0.88))
    val = val + u[i]
    if r + val > 0.0:
        z *= val
    elif -2.47 < wp.cos(z) < 2.73:
        d = wp.tan(wp.clamp(z + b[i], -1.2, 1.2))
        z = b[i] - d
    else:
        z = wp.pow(wp.abs(z / (wp.abs(u[i]) + 0.52)) + 0.5, 0.5)
    out[i] = b[0] - wp.asin(z)


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
def k_e2d736178985(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i] + 0.25
    if wp.ceil(val) >= -0.63:
        val = val + wp.min(x[i], val)
    elif val <= -0.5:
        z = wp.sin(x[i])
        val = x[i] + z
    if -1.01 < wp.log(val * val + 0.89) < 0.25:
        out[i] += val


@wp.kernel
def k_e2f47ab61923(a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = u[i]
    if t * t > -0.89:
        val = 0.25 * t
        z = val * (a[i] * val * (0.75 * t))
    elif t - 2.0 > a[(i + 1) % 5]:
        z = wp.log(t * t + 0.22) - wp.cos(t) - wp.atan2(a[i] * t, t % 3.98)
    else:
        z = -(t + t) * ((a[i] - t) / wp.max(t / (t * t + 0.71), 0.97))
    result[i] = (wp.acos(0.95 * wp.tanh(t)) - (z - u[i])) * (u[i] * t * (a[i] * t))


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
def k_e73317234b1b(a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = a[i] + wp.log(wp.max(beta, 1.03))
    z = wp.sign(a[i])
    tmp = z
    if i % 2 == 1:
        tmp += val * a[i] + (tmp - z)
    else:
        tmp = wp.sign(a[i]) - (tmp - a[i])
    if beta + a[i] <= 1.32:
        t = beta * val
        tmp = tmp + (float(i) - t)
    else:
        tmp = tmp + (val + a[i] + tmp)
    dst[i] = z - tmp


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
def k_e830cd5e6298(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), hits: wp.array(dtype=int), alpha: float):
    i = wp.tid()
    z = y[i]
    t = alpha - y[2]
    val = z * x[i]
    if alpha >= 0.91:
        r = a[i] - val
        result[i] += float(i) - alpha + r
    elif val + t <= 0.0:
        result[i] += float(i)
    else:
        result[i] -= val + b[i]
    if z + alpha > val:
        wp.atomic_add(hits, 0, 1)
    a[i] = b[i]


@wp.kernel
def k_e890902c3465(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    d3 = q[i]
    n0.x = x[i]
    t = 0.77
    if -0.78 < wp.length_sq(pos[i]) < 0.76:
        val = wp.length(d3 - d3)
        t = t + (x[i] - val)
    elif not 1 >= i:
        t = wp.length_sq(n0)
    q[i] = d3 + n0 * t
    if t - t <= 0.0:
        new_vel[i] = n0


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
def k_ebc099bd6d6b(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, use_bias: bool, n: int):
    i = wp.tid()
    val = a[i]
    t = val
    if a[(i + 2) % n] < t:
        t += 1.0 * t
    else:
        z = a[i] - t
        t = a[i] / (a[i] * a[i] + 0.32) - z
    acc = t * a[i]
    for j in range(n):
        i0 = j
        if not acc < -0.89:
            tmp = t * a[j]
            r = a[i] / t * tmp
        else:
            r = a[i0] * 3.0
        acc = acc - a[i] * r
    if use_bias:
        acc *= acc * beta
    dst[i] = a[i] / (acc * acc + 0.48)
    out[i] = a[i]


@wp.kernel
def k_ebddbc621681(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, y: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t_2 = -x[i] * (y[i] * dst[i])
    if -t_2 < 0.0:
        a[i] = b[i] - dst[i] - (t_2 - dst[i])
    elif x[i] + t_2 < x[i]:
        a[i] = 1.42 + a[i] + (t_2 - x[i])
    else:
        a[i] = t_2 / (t_2 * x[i])
    t = b[i]
    val = x[i]
    val_1 = y[i]
    t_1 = -y[i] * (val_1 * val_1)
    t = t - x[i] * 0.25 + t_1
    s = float(0.0)
    for k in range(m - 1, -1, -1):
        s = s * 0.5 + val
    dst[i] = t * s


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
def k_f70259d63981(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    val = a[i]
    if x[i] > 0.0 and z < 0.39:
        val = val + (val * beta - (z - z))
    elif val <= -0.56 and b[i] < beta:
        val = val + (x[i] - 1.23) * 1.23
    elif val <= 0.04 or beta < 0.55:
        val = b[i]
    else:
        d = x[i]
        val *= -val - d
    if i % 3 == 0:
        result[i] = x[i]
    elif float(i) * z < -0.71:
        result[i] = b[i]
    elif val < 0.0:
        result[i] = a[i]
    else:
        result[i] = (val - val) * (z * float(i))


@wp.kernel
def k_f890a976ccf5(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if z <= 0.0:
        z *= b[i] * z
    elif b[i] - b[i] > -0.43:
        z = z * b[3]
    elif b[i] - z >= -0.84:
        z += wp.floor(z)
    else:
        z = z - z
    t = b[i]
    if -1.08 < z < 0.25:
        t -= t
    elif z - 0.37 > t:
        tmp = z + t
        t = t - (tmp + b[i])
    if t * t >= 0.82:
        dst[i] = wp.sinh(wp.clamp(t, -3.0, 3.0))
    else:
        dst[i] = z + wp.max(t, b[i])


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
def k_f9d66d00075b(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    tmp = a[i]
    if wp.log2(val) <= 0.05:
        dst[i] += wp.atan(tmp)
    if beta - 0.78 > 0.08:
        dst[i] += wp.sign(beta)
    else:
        dst[i] += wp.clamp(beta, -0.35, 0.02)


@wp.kernel
def k_fa71f95e21f4(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[(i + 1) % 3] - b[i]
    if b[i] - 0.87 <= -0.6:
        z = z + 2.0 * z
    elif b[i] < -0.41:
        t = z * z
        z = t + b[i]
    else:
        tmp = z + z
        z = z + 3.0 + tmp
    wp.atomic_sub(result, i % 2, z)


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


@wp.kernel
def k_ffb9cc1b028a(x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = x[i]
    t = u[i]
    if wp.atan(x[i]) < -0.13:
        s0 = float(i) - wp.log(val * s + 0.26)
    elif wp.abs(x[i]) < x[wp.max(i - 1, 0)]:
        s0 = s * wp.sinh(x[i])
    else:
        d = val * x[i]
        s0 = wp.acos(wp.clamp(u[i] - x[i], -0.95, 0.95)) + d
    z = t * s
    out[i] = wp.round(s0) + z
