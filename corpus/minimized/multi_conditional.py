import warp as wp


@wp.kernel
def k_0147a1152254(a: wp.array(dtype=float), data: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = data[i]
    val = y[i]
    t *= t
    z = t * val
    if data[i] <= -0.8:
        val -= z
    elif -1.99 < a[i] < 3.0 or float(i) >= 0.0:
        val = alpha
    elif i % 2 == 0 and z >= val:
        val = wp.pow(wp.max(y[i] - alpha, 0.63), -1.22)
    dst[i] = float(i) + val


@wp.kernel
def k_0176f512b0fb(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = wp.floor(z - z)
    if t >= 0.0 or t <= 0.0:
        val = b[i + 2] % 3.46 - (z + b[i])
    else:
        val = t
    if i % 3 == 0:
        f = t * wp.cosh(t)
        z = z + (wp.sin(val + 3.0) + f)
    else:
        c0 = -b[i] + 2.0 / wp.max(b[i], 0.98)
        z = t + c0
    out[i] = b[i] + val + (z + b[i])


@wp.kernel
def k_022b80ca7756(x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    z = z + wp.atan(z + 1.82)
    ok = z + 0.1 <= z
    if ok:
        out[i] = wp.max(z, z) * z + wp.floor(-z)
    elif wp.ceil(u[wp.max(i - 1, 0)]) < -0.95:
        out[i - 1] = z
    elif z / (wp.abs(z) + 0.72) <= z and x[i] + 1.0 < -0.07:
        out[i] = z
    else:
        out[i] = 0.89 + u[3]


@wp.kernel
def k_024c8fb62767(x: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    src[i] = z + wp.log(wp.exp(src[i] - z) + wp.exp(b[i] - z))
    t = b[i]
    tmp = src[i]
    r = wp.max(b[i], 0.1)
    if b[i] <= t:
        if wp.round(t) >= 0.0 or z < tmp:
            t -= tmp + r
        else:
            t -= tmp
    elif t >= 0.19 >= tmp:
        t = wp.log10(b[i] * b[i] + 0.37)
    else:
        t = wp.ceil(wp.floor(b[0] % 1.64))
    dst[i] = b[i * n + i] - r - z + t


@wp.kernel
def k_0319d705b858(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = b[i]
    i1 = i
    r = wp.atan(wp.exp(3.0 * wp.tanh(wp.asin(0.95 * wp.tanh(x[(i + 3) % 4])))))
    z = r / (val * val + 0.95)
    if z < 1.46:
        z -= wp.sin(wp.round(val)) + wp.exp(val)
    tmp = a[i1] * t
    if wp.min(b[i], z) >= 0.82:
        tmp *= wp.round(tmp + x[i]) - (r * val + b[i] * r)
    else:
        tmp = a[i]
    result[i] = tmp


@wp.kernel
def k_0331a071d721(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), output: wp.array(dtype=float)):
    i = wp.tid()
    val = 0.0
    acc = float(0.0)
    if x[i] + a[i] > -0.8:
        for l in range(20):
            acc = float(0.0)
    elif a[i] > acc:
        for l in range(20):
            acc = acc * val - acc
    elif a[i] + val > 1.98:
        t = a[i]
        val = val * acc * -val * ((t - val) * (0.68 * val))
        for l in range(20):
            acc = x[i] / (val * val + 0.49) * (x[i] * acc)
    else:
        for l in range(20):
            acc = dst[i]
    r = a[i] + acc
    output[i] = dst[i] + r


@wp.kernel
def k_06444868cf9d(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    t = x[i]
    f = u[i]
    if wp.sign(x[wp.max(i - 1, 0)]) <= -0.88:
        i1 = i
        if f > -1.21:
            tmp = x[i1] * b[i1]
            if not beta <= -0.27:
                c0 = -f
                t += tmp + t + c0
            else:
                t = wp.log2(z * z + 0.99)
            dst[i] = t


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
def k_0690b999b3ab(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.tanh(a[i])
    t = t + a[i] * t
    if t * t > -0.9:
        val = t + t
    elif wp.floor(a[i]) >= -0.42:
        val = wp.frac(t)
    else:
        r = t * a[i]
        val = -t - r
    result[i] = val


@wp.kernel
def k_069b487755f4(x: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = u[i]
    val = z + t
    inside = x[0] * 0.59 <= 1.0
    if inside:
        tmp = (0.38 - (x[i] + 0.83)) % (wp.sqrt(x[i] * x[i] + 0.61) * wp.sqrt(x[i] * x[i] + 0.61) + 0.61)
        dst[i] += wp.atan(tmp - 0.5) + val
    if inside or z >= 0.0:
        t = t * wp.frac(wp.atan(0.49 - a[i]))
    else:
        t = t
    dst[i] += t - u[i]


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
def k_0a22bf24d6df(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = b[i]
    z = a[i]
    tmp = y[i]
    if t < b[i]:
        val = wp.atan(z) / (0.87 / (s * s + 0.98) * (0.87 / (s * s + 0.98)) + 0.93)
    elif wp.asin(0.95 * wp.tanh(s)) <= 0.92:
        val = b[i] * t
    else:
        val = a[i] - b[i] * tmp
    result[i] = wp.floor(val) * (s - val)
    dst[i] = s


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
def k_0ec90ede8db3(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t + wp.tan(1.2 * wp.tanh(t))
    if t * a[(i + 3) % 6] < -0.8:
        tmp = a[i]
        dst[i] -= wp.frac(wp.min(a[2], a[i])) % 2.8 + tmp
    elif a[i] - t >= 0.67:
        dst[i] += wp.frac(wp.ceil(t + t))
    elif -t >= 0.03:
        dst[i] += wp.round(t) + a[i]
    else:
        dst[i] += a[i]


@wp.kernel
def k_0ed576fc4a6b(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = wp.cos(b[i])
    if i <= 2:
        result[i] += z - alpha
    if i >= 1:
        z = z - (wp.tan(wp.clamp(z, -1.2, 1.2)) + wp.atan2(z, alpha))
    elif z >= alpha and b[i] < -1.71:
        val = wp.cos(wp.tan(wp.clamp(alpha, -1.2, 1.2)))
        z = wp.cosh(z) + val
    elif alpha > 0.0:
        z = 3.78 / wp.max(z, 0.39) - z / wp.max(alpha, 0.44)
    dst[i] += z


@wp.kernel
def k_0f8bed91a73d(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    val = b[i]
    t = beta / (alpha * alpha + 0.97)
    if wp.tanh(t) >= 0.96:
        z = b[i] * (x[i] / (val * val + 0.78))
    else:
        z = x[i]
    ok = val <= 1.79
    if ok:
        g = wp.sign(z) % 2.29
    elif beta > x[wp.max(i - 1, 0)]:
        g = -float(i)
    else:
        g = b[i]
    out[i] = b[i] - g


@wp.kernel
def k_1055655b0924(a: wp.array(dtype=float), b: wp.array(dtype=float), m: int):
    i = wp.tid()
    if b[i] <= 0.0:
        t = wp.clamp(0.3, 0.5 * wp.tanh(a[i]), 0.66)
        val = 1.21 * t
    elif a[i + 2] * a[i] > -2.6:
        val = b[i] * b[i]
    elif -1.72 < wp.clamp(b[i], -0.19, wp.clamp(a[(i + 1) % m], 0.5, 2.0)) < 4.14:
        val = b[i] * a[i]
    else:
        z = a[i] * b[i]
        val = wp.atan2(a[i], z)
    b[i] = a[(i + 2) % m] + val


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
def k_16aba4893cdc(x: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, dt: float):
    i = wp.tid()
    val = x[i]
    t = b[i]
    z = y[i]
    if beta > 0.0:
        val = val - (z + wp.log2(val))
    else:
        r = z - src[0] - (t - beta)
        val = val - wp.clamp(0.1 + r, -1.75, x[i])
    if wp.cos(x[i]) > beta:
        y[i] = y[i] / dt - wp.log2(beta)
    else:
        tmp = wp.sqrt(val * val + 0.9) + wp.ceil(z)
        y[i] = wp.round(t) + z * tmp
    result[i] = wp.round(src[i] - dt)


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
def k_172a36e5b14b(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.1 * b[i]
    if i % 3 == 0:
        z = a[i]
        t *= wp.tanh(a[i] * z)
    elif not (alpha <= a[i] or alpha >= -0.15) and (i % 3 == 1 and t > -1.18):
        tmp = b[i]
        t = float(wp.max(0, i)) * tmp
    else:
        t *= wp.clamp(float(i), -0.47, wp.log2(alpha * alpha + 0.98) + (x[i] + alpha) - (alpha - 1.59 - alpha))
    out[i] = float(i) - t


@wp.kernel
def k_17c9c30218bc(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = x[i]
    if x[i] > val:
        d = wp.asin(wp.sin(val) * 0.95)
        val = val * (s - d)
    else:
        val = wp.frac(-val) + (wp.sqrt(wp.abs(y[i]) + 0.93) - s)
    if y[0] >= 0.37 or wp.sinh(wp.clamp(val, -3.0, 3.0)) < 0.96:
        z = wp.sqrt(wp.abs(float(i) * s) + 0.81)
        out[i] += wp.asin(wp.sin(z) * 0.95)


@wp.kernel
def k_1a3be413a286(x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    if z + 2.37 < 1.14:
        val = -(x[(i + 3) % 5] + x[i] * float(i))
        z += wp.log10(wp.max(val + z, 0.87))
    else:
        z = x[i]
    tmp = wp.max(z, s)
    if i % 3 != 0 and s <= tmp:
        tmp = tmp * (wp.round(wp.asin(wp.sin(s) * 0.95)) - wp.round(wp.atan(tmp)))
    else:
        tmp = wp.max(wp.frac(tmp - 3.0), wp.sin(z / (s * s + 0.38)))
    dst[i] = tmp - z


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
def k_1db5b2f8ce62(x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = wp.tanh(wp.acos(wp.clamp(val, -0.95, 0.95)))
    z = t * 0.45 * (b[i] + val)
    r = wp.asin(0.95 * wp.tanh(z))
    if b[i] < 0.0 and b[i] < r:
        r += x[i + 2]
    elif r <= x[i]:
        f = wp.clamp(x[i], -1.66, 0.84) + z
        r = r + wp.tan(wp.sin(f * val) * 1.2)
    else:
        r = r + (x[i] * val + (val - r))
    b[i] = t / wp.max(r - b[i], 0.9)


@wp.kernel
def k_1df9faf962e0(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    if b[i] >= 1.55:
        val = u[i]
        if val + 1.0 <= 0.52:
            result[i] = -(val - val + wp.sinh(val))
        else:
            result[i] = wp.pow(1.1, b[i]) + -wp.tan(wp.sin(u[i]) * 1.2)
    else:
        val = wp.sign(wp.log2(wp.abs(b[i]) + 0.57))
    if val + b[i] <= val:
        result[i] -= wp.pow(wp.max(val, 0.55), val)
    elif wp.log2(wp.abs(val) + 0.64) > 0.4:
        result[i] += wp.tan(1.2 * wp.tanh(val + val))


@wp.kernel
def k_1f52799effa4(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    r = data[i] + z
    if r + data[i] >= dst[i] >= float(a[i]) or wp.ceil(r) < 0.86:
        val = wp.tanh(r + a[i])
    else:
        if wp.exp(wp.sin(data[i]) * 3.0) >= -2.33:
            if r < -0.13:
                return
            val = wp.min(wp.abs(data[i]), r)
        else:
            val = 0.53 / (r * r + 0.48) + wp.sqrt(wp.min(z * z, wp.ceil(z)) + 0.77)
    dst[i] = wp.tan(wp.sin(a[i]) * 1.2) + val


@wp.kernel
def k_1fc0307a3427(b: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = wp.frac(0.1 + a[i]) - wp.frac(a[i] + z)
    if i % 3 != 1:
        c1 = b[i]
        a[i] = wp.sinh(wp.clamp(wp.max(a[i], c1), -3.0, 3.0))
    else:
        d = val * b[i]
        a[i] = wp.log(d * d + 0.67) + b[i] + a[i]
    if b[i] + t <= -0.89:
        g = wp.min(t, wp.clamp(t + a[i], 0.5 * wp.tanh(z), 1.4))
        z += wp.clamp(z, 0.5 * wp.tanh(a[i]), 1.08) + g
    a[i] += t * z


@wp.kernel
def k_1fd5120267fb(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = x[i]
    tmp = wp.sinh(beta)
    z = z + wp.cos(val + t)
    if i <= 1:
        z = z - (2.0 + t + b[i + 2])
    elif float(i) < b[i]:
        z = tmp + wp.log(wp.max(t, 0.85))
    elif beta + wp.tanh(wp.floor(wp.floor(beta))) < t:
        z = z + (wp.cos(z) - (val + z))
    elif z >= val:
        z = z + a[i]
    else:
        z = tmp
    result[i] = tmp * z


@wp.kernel
def k_20d3b06a1bdb(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    tmp = wp.atan2(val - 0.6, val * t) + (1.0 - val * val)
    z = tmp % 1.4
    if a[i] < -0.49:
        r = t - z - b[i] - (a[wp.max(i - 1, 0)] - tmp) * 0.25
        z = z + (wp.min(r + z, wp.max(0.1, val)) + (tmp - z + z))
    elif i >= 2:
        z = (a[i] + 3.0) * (t - 1.06) + wp.log2(a[i + 1] * 0.61 * (a[i + 1] * 0.61) + 0.43)
    if z * tmp > 0.0:
        tmp = tmp + b[i]
    else:
        tmp = wp.max((tmp + val) * wp.floor(tmp), wp.sqrt(wp.abs(tmp) + 0.18) - wp.exp(t))
    result[i] = wp.floor(t) + tmp * 0.97 + (1.18 - -val)


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
def k_2374f03a6cde(x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = 0.0
    if z <= z:
        val = b[i]
        value = u[0]
        t = val * u[i] + value
    else:
        val = z + b[i]
    if i < 1:
        x0 = 0.044715 * val * val * val * val
        r = wp.atan2(0.09, x0)
    elif wp.max(b[i], x[i]) <= 1.19:
        x0 = 0.1 * val
        r = wp.cosh(t) + x0
    elif wp.pow(val * val + 0.3, t) > 0.28:
        x0 = wp.floor(b[i] - 0.82) - (t + u[i] + (1.22 + val))
        r = (t + 0.95 - -z) / 1.44 - x0
    else:
        tmp = wp.pow(z * z + 0.72, t)
        r = (x[i] + val) * tmp
    z -= val
    dst[i] = z * r


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
def k_26de00ef4c92(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    val = z
    if -0.83 < a[i] + val < 0.1:
        t = 1.47 * val + val * a[i] - z
        val = val - t
    elif val >= -1.09:
        val = val - a[(i + 3) % n]
    acc = float(0.0)
    k = int(0)
    while k < 3:
        r = a[k]
        if i < 1 or -1.3 < z + a[k] < 2.0:
            r = r + (r * acc * (z + val) - a[i] / val)
        else:
            r += a[k] * r % 1.12 / 1.69
        acc = acc + -r
        k = k + 1
    out[i] = z - acc


@wp.kernel
def k_272f9b85040f(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    tmp = a[i]
    val = -tmp
    val -= -(t + tmp)
    if val <= t:
        z = 2.0 * val
        r = x[i] + z
    elif -1.05 < tmp < 0.59:
        f = tmp * b[i]
        r = -(f - x[i + 1] + -0.88)
    else:
        r = a[i]
    for k in range(18):
        t = (t + --(x[i] - a[i])) * -t
    out[i] = x[i + 2] * t + r


@wp.kernel
def k_27475eab0ca7(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val *= -(2.0 * x[i])
    val = val - wp.exp(val)
    if wp.round(val) <= a[i]:
        out2[i] = wp.sqrt(wp.max(val + val, 0.98)) + val
    elif i % 2 == 0:
        out2[i] = x[i] * a[i]
    else:
        t = val * (a[i] - val) + (val * val - wp.cosh(val))
        out2[i] = a[2] * t
    out[i] = -x[i]


@wp.kernel
def k_27fc7f2320d5(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = u[i]
    z = wp.exp(wp.sin(t) * 3.0)
    if wp.sinh(z) <= -0.99:
        d = x[i]
    elif t <= 1.32 or z >= 0.72:
        d = u[i] * z + wp.pow(wp.abs(t) + 0.39, 0.12)
    elif b[i] > -0.48:
        c0 = wp.floor(-t)
        d = b[i + 1] * x[(i + 2) % 6] + wp.asin(wp.clamp(x[wp.max(i - 1, 0)], -0.95, 0.95)) - c0
    else:
        d = wp.exp(-3.0) * (val * val)
    out[i] = wp.sign(d) * (b[i] + 1.59)


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
def k_2ad15c2bce82(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = wp.normalize(pos[i + 2])
    dir = v
    if 1.88 * pos[i].z > 0.4 and -1.06 < pos[i].y * 1.0 < 4.28:
        dir += wp.vec3(wp.length_sq(pos[i].z * v), pos[i].x * 0.1 * 3.0, pos[i].y)
    elif i > 3:
        dir -= wp.cross(v, pos[i] * pos[i + 1].y) * (wp.length_sq(v) + (pos[i].y - dir.x))
    new_pos[i] += dir


@wp.kernel
def k_2b0246a90e8b(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = 1.64 * y[i] % 3.66
    val = z + (t / 0.54 + x[i] * x[i] * t)
    total = float(0.0) + val
    r = 0.0
    if val <= 0.5:
        j = int(0)
        while j < 5:
            f = a[j] % (a[i] * a[i] + 0.95)
            if total * 0.07 > 0.0 or f > z:
                t *= (y[j] * x[0] - f % 3.24) * x[i]
            total += x[j] + t
            j += 1
        r = a[i]
    dst[i] = z
    result[i] = (x[i] + (a[i] * x[i] + y[i]) - x[i]) * total + r


@wp.kernel
def k_2b3bde0b3807(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    inside = t >= -0.36 and x[i] < 0.0
    if inside:
        tmp = t
    elif wp.acos(0.95 * wp.tanh(t)) > 0.0:
        tmp = t % 2.12 + b[(i + 3) % 6] / 1.89
    elif t - 0.1 > 0.0:
        tmp = wp.log10(wp.max(x[i], 0.69))
    else:
        t = t + wp.atan2(wp.min(t, wp.sign(wp.acos(wp.clamp(b[i], wp.tan(0.63), 0.95)))), 3.0)
        tmp = t
    val = wp.max(tmp, x[i + wp.max(i + i, i)]) * wp.cos(b[i])
    result[i] = b[i] + val


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
def k_2d1346ad0b62(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = y[i]
    val = t * z * t
    if z * val > 0.0:
        c1 = wp.cos(a[0] * val)
        d = y[i] / x[i] * (y[(i + 3) % 6] * 0.32) + c1
    elif t < -0.6 and val > 0.46:
        x0 = wp.sqrt(a[i]) * (t - x[i])
        d = 0.08 * x0 - x0 * 1.0
    else:
        d = y[i]
    dst[i] = wp.atan2(y[i], d) * (3.0 / y[i])


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
def k_2edf805b71f0(x: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), y: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = x[i]
    z = b[i]
    tmp = wp.exp(float(i)) * 1.35 - 0.56
    t = tmp * x[i]
    if wp.round(z) <= float(i):
        tmp = tmp - wp.abs(0.25 * float(i) * (0.25 + y[i]))
    elif i % 3 != 1:
        c1 = wp.round(wp.atan2(t, 3.0)) * val
        tmp = wp.round(tmp) - (wp.exp(b[idx[i]]) - b[i] * 0.1) - c1
    else:
        tmp = (b[(i + 2) % 2] + 1.01) / (wp.abs(wp.sign(alpha)) + 0.86) + y[i] * wp.round(alpha)
    y[i] = wp.cos(wp.sinh(wp.sin(wp.clamp(tmp, -1.82, 0.81)) * 3.0))


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
def k_30951df962aa(b: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    r = x[i]
    t = r * x[i]
    val = 0.5 - x[i]
    s = float(0.0)
    z = float(0.0)
    for l in range(17):
        c1 = x[i] + 1.16
        if b[i] <= 0.0 or z + 1.54 >= 0.08:
            e = t * b[i]
            c1 = c1 + x[i] / (e * e + 0.87)
        else:
            c1 = 0.5 - s
        s = s + (x[i] - c1)
        if dst[i] <= 0.0:
            break
        z = r - 0.1 * b[i]
    dst[i] = s - val
    x[i] = z + z


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
def k_33bb231e8146(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    t = x[i] + val
    if t <= -0.2 <= t:
        result[i] -= -wp.atan2(wp.floor(z), t + z)
    elif wp.sign(out[i]) > 0.54:
        result[i] -= val * z
    out[i] += wp.exp(t)


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
def k_3495bf6a1663(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), output: wp.array(dtype=float)):
    i = wp.tid()
    val = 0.0
    acc = float(0.0)
    if x[i] + a[i] > -0.8:
        for l in range(19, -1, -1):
            acc = float(0.0)
    elif a[i] + val > 1.98:
        val = val * acc * val * ((a[i] - val) * (0.68 * val))
        j = int(0)
        while j < 20:
            acc = x[i] / (val * val + 0.49) * (x[i] * acc) + (a[i] + acc + acc * 1.5)
            j += 1
    r = a[i] + acc
    output[i] = dst[i] + r


@wp.kernel
def k_34d5b36ed2b7(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    d = b[i]
    val = u[i]
    t += a[i]
    d -= b[i]
    inside = t + d <= b[i]
    if inside:
        val += d
    else:
        val = val
    cond = i % 3 != 0
    if cond:
        t = t * (wp.sinh(val / val) * 1.1)
    elif t - b[i] > -2.04:
        r = d * u[i]
        t = r - (u[i] - 0.22) / (r / (d * d + 0.65))
    result[i] -= d + t


@wp.kernel
def k_358a671732d1(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = y[i]
    r = b[i]
    cond = not r <= 0.04
    if cond:
        t = wp.atan2(y[wp.max(i - 1, 0)], z) - 1.14 * z
        result[i] += wp.pow(wp.abs(t) + 0.42, 1.96) - y[i]
    elif val * result[i] <= 0.0:
        result[i] += wp.floor(val)
    else:
        result[i] += wp.log(r * r + 0.54) + -r
    d = wp.sinh(val)
    result[i] += d - b[i] + d


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
def k_381ae32b061d(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = a[i]
    z = b[i]
    r = wp.max(wp.pow(beta, -1.39), beta / wp.max(-z, 0.42))
    if wp.sinh(r) <= -0.42:
        c0 = -(float(i) + (r - 1.0))
        r = r + (wp.log2(t * t + 1.03) + c0)
    elif r <= 0.0:
        tmp = wp.log(wp.abs(z) + 0.47) - r + -(1.57 + a[i])
        r = b[i] + tmp
    elif not beta <= 0.76:
        r = a[i] * (wp.atan2(r, 0.25) * r)
    out[i] = wp.log10(wp.abs(wp.acos(0.95 * wp.tanh(b[i]))) + 0.63) + r


@wp.kernel
def k_38232bd4c601(x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    value = u[0]
    t = val * u[i] + value
    if i < 1:
        x0 = 0.044715 * val * val * val * val
        r = wp.atan2(0.09, x0)
    elif wp.max(b[i], x[i]) <= 1.19:
        x0 = 0.1 * val
        r = wp.cosh(t) + x0
    elif wp.pow(val * val + 0.3, t) > 0.28:
        x0 = wp.floor(b[i] - 0.82) - (t + u[i] + (1.22 + val))
        r = (t + 0.95 - -z) / 1.44 - x0
    elif z <= u[i]:
        x0 = val * (3.51 * x[i])
        r = wp.sin(wp.sin(value)) + x0
    else:
        tmp = wp.pow(z * z + 0.72, t)
        r = (x[i] + val) * tmp
    z -= val
    dst[i] = z * r


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
def k_388f34c63061(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    t = a[i]
    val = b[i]
    z = s * val
    cond = t * z <= b[i]
    if cond:
        val = val * (wp.sqrt(wp.abs(a[i]) / 2.09) * wp.sinh(t - z))
    elif -0.79 < b[i] % 2.27 < 3.0:
        val += -wp.ceil(val)
    out[i] = alpha + val
    dst[i] = (1.72 + z) * s


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
def k_3a49ce40b6aa(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    if wp.log10(x[i]) < 0.84:
        z = x[i]
    else:
        z = wp.atan2(wp.tanh(a[i]), dst[i] / 2.06) - wp.atan2(0.49 - dst[i], x[i] * a[i])
    r = x[i] + z
    dst[i] += 1.36
    val = z * (r * r + 0.33) + (z + r)
    r, val = -val, r
    if wp.pow(r * r + 0.67, wp.sin(x[i]) * 2.0) <= 0.36:
        val = a[i] * r
        dst[i] = a[(i + 3) % 2] * val


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
def k_3bcea762201a(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.atan2(x[i] + t, wp.log10(wp.abs(t) + 0.6))
    r = wp.frac(val) + val
    z = x[i]
    if 0.43 + r <= -0.2:
        d = float(1.0)
        z -= -x[i] * t + d
    elif wp.atan2(z, t) <= 0.0:
        z += wp.sign(x[i] * 0.37)
    out[i] = (z + r) % 1.35


@wp.kernel
def k_3be0bb676313(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val += wp.abs(val * 0.1)
    tmp = (a[i] + val) * a[i]
    z = wp.cosh(a[i])
    if z * tmp > z:
        z = z * a[i]
    else:
        z += wp.sqrt((a[i] + a[i]) * (a[i] + a[i]) + 0.19)
    if z * a[i] < 0.0:
        val += wp.clamp(tmp, -0.75, 0.56) + wp.cosh(z)
    dst[i] += val + (a[i] - tmp)


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
def k_3c7e9156d683(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = wp.sqrt(wp.sign(y[i]) * wp.sign(dst[i]) + 0.39)
    t = z - x[i] - (val + z)
    r = -wp.ceil(t * x[i])
    if i > 1:
        dst[i] = y[i]
    elif 0.76 / (val * val + 0.96) >= 0.84:
        dst[i] = 1.05
    elif val + t > 0.61:
        dst[i] = wp.sqrt(wp.sign(t) * wp.sign(t) + 0.39)
    elif r < val:
        dst[i] = wp.frac(val + r)
    else:
        dst[i] = (y[i + 1] + y[i]) * val


@wp.kernel
def k_3d7a89f0bd7d(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = x[i]
    val = wp.ceil(x[i])
    tmp = val * b[i]
    tmp += alpha + x[i] % 2.88 - val
    z = wp.floor(alpha)
    if -0.48 < b[i] < 1.23:
        c1 = 1.86 + val
        z = z * wp.ceil(c1)
    elif float(i) - b[i] <= 2.79:
        c1 = t
        z = float(wp.sign(i - i)) + c1
    result[i] = tmp - 3.0 + t + z
    dst[i] = x[i]


@wp.kernel
def k_3d88289d6d73(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = z * z
    if t > t:
        val = t
    else:
        val = t + b[i]
    if t < -0.74:
        result[i] = val - b[i]
    elif z <= 0.0:
        c1 = wp.sqrt(t * t + 0.39)
        result[i] = wp.cos(val) + c1
    else:
        result[i] = b[i]


@wp.kernel
def k_3df0bf3a99f7(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    z = wp.pow(wp.max(t, 0.67), 1.47)
    if a[i] < 0.58:
        if 0.86 * z >= -0.84:
            r = a[wp.min(i + 1, count - 1)] * z
            if z >= -0.38 - 0.49 >= z:
                out[i] = a[i] + r
            else:
                out[i] = a[i]
        else:
            out[i] = z % 2.66


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
def k_3f27f76429e2(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    tmp = a[i]
    z = x[i]
    if wp.sqrt(z * z + 0.97) < -2.61:
        val = wp.frac(t - tmp - x[i])
        result[i] += wp.sign(wp.atan2(t * a[i], wp.abs(val)))
    elif tmp < t:
        result[i] += x[i]


@wp.kernel
def k_3fc8eb889dab(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = b[i]
    ok = val % 3.03 > 0.0
    if ok:
        r = z / val * wp.frac(z)
    elif val <= z or i < 1:
        r = wp.round(wp.floor(val))
    else:
        r = -wp.ceil(val)
    out[i] = wp.round(b[i]) * wp.cos(b[i]) * r


@wp.kernel
def k_4002ee3339fd(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    d3 = v + v * -p[i].z
    i0 = 0 + i
    val = wp.length_sq(v)
    if v[1] + pos[i].z < 0.0 or val - p[(i + 1) % 4].z > p[i].x:
        val = val + p[i].z
    elif val * p[i].y <= 0.1 and val - val < val:
        val = val + val % 3.35
    elif not val <= -0.82 and i0 < 3:
        t = pos[i].x
        val = p[i].z * t
    else:
        val = val + 1.3 / val % 1.29 * (p[i].y * wp.length_sq(d3))
    dst[i] = pos[2].z + val


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
def k_43e77618319c(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = wp.asin(0.95 * wp.tanh(b[i])) + z * 1.4
    val = 0.25 * wp.sign(z)
    tmp = wp.frac(t)
    if wp.cosh(3.0 * wp.tanh(tmp)) <= -0.27:
        tmp = tmp + 0.54 * a[i] * (val / (wp.abs(b[(i + 1) % 2]) + 0.32))
    elif z >= 0.21:
        tmp = tmp
    out[i] = b[i] * tmp


@wp.kernel
def k_44b1be61019c(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = x[i]
    t = val * s + s
    z = t % 2.39
    tmp = 0.0
    c0 = 0.0
    if val > float(i):
        tmp = wp.frac(z) + x[i] % 3.73
        r = wp.cos(x[0])
        c0 = wp.sign(r - 0.32)
    elif x[i] % 1.88 <= 0.11:
        tmp = wp.clamp(out[i], wp.sin(wp.acos(wp.clamp(val, -0.95, 0.95))) * 0.5, 1.25)
        r = 0.59
        c0 = z + r
    out[i] = x[i] * tmp + c0


@wp.kernel
def k_44b23e843a11(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t_1 = b[i]
    val_1 = result[i]
    if val_1 < -0.77:
        r = x[i] - -val_1
        val_1 = r
    elif alpha <= -0.58:
        if t_1 * x[i] <= val:
            val_1 -= val - result[i]
        else:
            val_1 -= wp.pow(wp.sign(wp.pow(val * val + 0.99, -1.13)), y[i] * (val_1 / (a[i] * y[i] + 0.57)))
    elif wp.ceil(b[i]) >= 0.17:
        val_1 -= val
    else:
        val_1 = wp.atan2(wp.clamp(1.15, -1.44, wp.clamp(x[(i + 3) % 6], 0.5, 2.0)), val + b[i + 1])
    f = wp.cosh(b[(i + 2) % 3]) - (val_1 + t_1)
    if wp.frac(t_1) < result[i]:
        y[i] = f


@wp.kernel
def k_44c3acd2911d(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, alpha: float):
    i = wp.tid()
    t = 0.0
    if s / 1.03 >= -0.89:
        if wp.pow(wp.max(s, 0.82), float(i)) >= -0.77:
            return
        t = a[i]
    val = alpha + alpha + t
    i1 = i
    r = wp.max(alpha, wp.max(val, wp.atan2(s, val)))
    z = r
    dst[i] = a[i1] * z


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
def k_46bcf26bea30(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    if wp.max(z, s) < 0.56:
        if not -z < float(i):
            result[i] = wp.sin(s - b[(i + 2) % 2])
        else:
            t = wp.acos(wp.sin(z) * 0.95)
            result[i] = wp.atan((1.93 - t) / ((0.5 + t) * (0.5 + t) + 0.48))
    r = -z / wp.max(s - s, 0.68) * s
    result[i] = result[i] + ((r - b[i]) % 2.85 - r)


@wp.kernel
def k_46e353df809f(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    dir = pos[i]
    z *= -(z / (z * z + 0.77))
    if a[i] - z >= 1.92:
        out[i] += 3.0 * a[i]
    elif a[i] * z <= 1.06:
        out[i] += 0.25 * (wp.dot(wp.vec3(-2.54, 2.93, -3.0), dir) % 3.21)


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
def k_47e8f2f40871(b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = y[i]
    if val * z < 0.86:
        out[i] += wp.pow(wp.max(wp.tan(1.2 * wp.tanh(y[1])), 0.74), -1.14)
    elif val > 0.0:
        out[i] += val
    else:
        t = wp.abs(z)
        out[i] += -t * wp.floor(y[i])


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
def k_494c01323043(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    d = wp.cos(a[i])
    val = wp.max(y[i], z * float(i) + 0.9)
    t = wp.floor(d)
    if t <= u[0]:
        if z < 1.25:
            dst[i] = val
        else:
            dst[i] = y[i]
    else:
        dst[i] = wp.cos(val)


@wp.kernel
def k_498b81109d31(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, use_bias: bool):
    i = wp.tid()
    z = a[i]
    r = b[i]
    val = a[i] - float(i)
    if use_bias or val < 0.15:
        t = wp.clamp(val, -0.75, 1.37)
        dst[i] += r * z * t
    elif i % 3 != 1:
        t = wp.abs(float(i))
        dst[i] += wp.frac(r) - t
    else:
        dst[i] += beta + a[i]


@wp.kernel
def k_499f181e185d(p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    dir = wp.vec3(0.45, 1.59, 1.28)
    if i % 3 == 1 and p[i].x + p[i].x < 0.68:
        t = p[i].x
        result[i] = result[i] - t
    elif p[i].x - p[i].y < 0.69:
        result[i] = p[0].y - p[i].y
    else:
        dir[0] = dir.x * p[i].y / ((p[i].y - 3.0) * (p[i].y - 3.0) + 0.91)
        result[i] = p[1].y
    out2[i] = p[i].y + p[i].z + dir.y


@wp.kernel
def k_4b51bd631a4b(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.log(a[i] * a[i] + 1.01)
    if wp.tanh(a[i]) > -0.24:
        dst[i] = a[i]
    elif -1.0 < wp.tanh(val) < 1.0:
        dst[i] = a[i] + a[i]
    else:
        dst[i] = wp.frac(a[i])


@wp.kernel
def k_4b8cfefc10d8(x: wp.array(dtype=float), b: wp.array(dtype=float), n: int, a: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = b[i]
    z = 0.57 * b[i]
    val = val + t
    total = float(1.0)
    for l in range(n):
        if i <= 1:
            f = x[l] * val
            tmp = a[i] * f
        elif t - x[l] >= -0.29:
            c0 = total / ((x[l] + t) * (x[l] + t) + 0.74) % 1.12
            tmp = val + t - total * x[i] + -(t + 0.5) - c0
        else:
            tmp = total * 0.85 + (0.1 + x[i])
        total = total - 2.0 * (tmp + 1.83)
    b[i] = x[1] * b[i] * z + total


@wp.kernel
def k_4d4c81a6ca6b(a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i] * (a[i] - a[i])
    z = val - -val
    inside = z > -0.05 or a[i] >= 0.78
    if inside:
        z -= z
    s = 0.0
    if val * a[i] > z:
        s = float(0.0)
        for j in range(n):
            if z > s:
                s = z
        for j in range(n):
            if z > s:
                s = z
    if s > 0.79 or val < -0.03:
        r = 0.21 * a[i]
        s -= s * (a[i] / (z * z + 0.43)) * r
    dst[i] = s


@wp.kernel
def k_4d787f8b97f2(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    val = t + beta + (beta + t)
    val *= val - -beta
    if b[i] <= 0.51:
        result[i] += beta
    elif b[i] * beta >= b[i]:
        result[i] -= -b[i] * (beta + float(i))
    else:
        result[i] -= 1.0
    result[i] += float(i) * val


@wp.kernel
def k_4ec1fe6116f1(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    z = x[i]
    if (z >= -0.99 and z <= -0.68) and alpha <= beta:
        t = 0.1 / wp.max(x[i] + alpha, 0.49)
        val = t
    elif alpha >= 0.0:
        tmp = x[wp.max(i - 1, 0)] - x[i] - -alpha
        val = x[i] - tmp
    else:
        if i >= 3:
            if x[i] < -0.62:
                val = wp.log10(wp.max(x[i] + alpha, 0.98))
            else:
                val = -(-alpha * wp.exp(beta))
        else:
            val = x[i]
    out[i] = z + val


@wp.kernel
def k_4ef3609b432c(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    cond = val + val > val
    if cond:
        t = wp.tan(wp.sin(a[i]) * 1.2)
        val += wp.clamp(wp.sin(a[i]), wp.clamp(a[i], -2.0, 0.5), 0.5 * wp.tanh(val)) * t
    elif i % 2 == 1:
        t = val + val
        val = val + t
    else:
        val = wp.sin(val)
    z = wp.atan(val)
    result[i] = z


@wp.kernel
def k_4f203f515948(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[i]
    if data[i] * b[i] <= y[i]:
        if z > y[i] > 1.0:
            z = z * (wp.round(z) * wp.atan(data[i]))
    out[i] = b[i] + z


@wp.kernel
def k_500badffda3c(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    z = wp.pow(wp.max(t, 0.67), 1.47)
    if 0.86 * z >= -0.84:
        if a[i] > 0.25:
            r = a[wp.clamp(wp.min(i + 1, count - i), 0, 1)] * z
            out[i] = a[i] + r
    else:
        out[i] = z % 2.66


@wp.kernel
def k_50e7251fa978(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.log(wp.max(a[i], 0.85))
    r = a[i]
    d = val * a[i]
    if a[i] + 0.48 >= 0.0:
        d = d * val
    if i >= 3:
        z = wp.exp(r)
    elif t - r < val:
        tmp = -t
        z = a[wp.max(i - 1, 0)] - tmp
    elif d > a[i]:
        z = wp.ceil(t)
    else:
        z = t / wp.max(a[i], 0.99)
    out[i] = wp.sinh(d) * z


@wp.kernel
def k_513d781859d7(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = a[i]
    inside = x[i] >= 0.86
    if inside:
        r = a[i]
    else:
        r = alpha + x[i] + wp.cosh(x[i + 2]) + (t + 1.14) * (t * alpha)
    if a[i] < 1.11:
        t -= 2.37 * a[(i + 3) % 4] - x[i] * x[wp.max(i - 1, 0)] - (wp.sinh(r) + (r - alpha))
    else:
        t = wp.log(wp.max(t * a[i], 0.43))
    result[i] = 0.91 * a[i] * 0.25 - t


@wp.kernel
def k_51abc8d5b470(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[wp.max(i - 1, 0)]
    i1 = (0 - i) % 3
    if z * 0.5 > z:
        dst[i] = z - (a[i] + z)
    elif z <= 0.0 or a[i + 2] >= 2.17:
        dst[i] = 2.5 / wp.max(wp.ceil(a[i]), 0.4)
    else:
        dst[i] = z
    dst[i] += a[i + 1] + float(i1)


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
def k_5767e89aece9(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    r = 1.0 * t
    if b[i] < 0.59 or t >= 0.0:
        val = a[i]
        z = a[i] - (x[i] + a[i]) + val
    elif r <= 0.0:
        z = t + (r + 0.1)
    elif x[i] + 3.0 >= 1.04:
        c1 = x[i]
        z = c1 * (x[i] - 0.2)
    else:
        z = r + 0.64 + (x[i] - 3.0)
    s = float(0.0)
    j = int(0)
    while j < count:
        i0 = i % 4 - j
        if -(r - t) * float(i0) > s:
            s = -(r - t) * float(i0)
        j = j + 1
    out[i] = s + z


@wp.kernel
def k_57915aa2c634(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    v = vel[i]
    val = vel[i].y
    z = val
    if z > -2.04:
        z *= vel[i + 2].z - pos[i].y
    else:
        z = z
    if val < v[1]:
        z = z - (wp.dot(n0, v) + (z - vel[i].z))
    elif wp.dot(n0, v) >= 0.83:
        z = wp.length_sq(wp.vec3(pos[i].x, z, z))
    vout[i] = v + n0 + wp.vec3(-4.53, -3.7, 4.19) * z


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
def k_57e6352a33bb(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    dir = pos[i]
    z = -pos[i].x - wp.length_sq(n0) - p[i].x * 0.25
    inside = z >= 0.92
    v = dir - wp.vec3(1.67, 0.88, -0.49)
    if inside:
        v = v + pos[i]
    if pos[i].z - z < 0.0:
        val = 1.47 - (z - p[i].z) * (z * 0.6)
        t = wp.length_sq(v - wp.vec3(-1.25, 1.86, -0.67)) + val
    elif i <= 1 and z > 0.6:
        t = wp.dot(wp.vec3(pos[i].y) - wp.vec3(-1.08, 1.69, 0.24), pos[i])
    else:
        r = wp.length(pos[1].y * z * (p[i] * pos[i].z))
        t = -(z - wp.length_sq(pos[i])) - r
    vout[i] = dir - v * t


@wp.kernel
def k_5a406828a22b(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    tmp = -(x[i] - a[i] + wp.asin(wp.sin(a[1]) * 0.95))
    tmp -= -1.0
    if wp.ceil(tmp) >= val and i % 2 == 0:
        if not (i % 2 == 0 or tmp * b[i] <= 0.08):
            tmp = tmp - alpha
        elif alpha <= -0.77 <= tmp:
            tmp = wp.sqrt(wp.max(a[i] * alpha * tmp, 0.62))
        else:
            tmp = alpha
    elif not tmp < 0.7:
        z = tmp - (wp.cosh(wp.sin(b[i]) * 3.0) - wp.acos(0.95 * wp.tanh(b[i])))
        tmp = wp.tan(wp.sin(z) * 1.2) - (b[i] + val - val)
    result[i] = float(i) * wp.log10(tmp * tmp + u[i]) + b[i]
    out[i] = val - wp.log(wp.max(x[i] - 0.31, 0.74))


@wp.kernel
def k_5ac86aacc1cf(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), map: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    if wp.sign(x[i]) > -0.4:
        return
    t = 0.0
    z = 0.0
    if b[map[i]] + a[i] <= 0.41 or wp.cosh(a[map[i]]) * t * z < -0.46:
        t = a[i]
        z = a[i]
    val = z * b[map[i]]
    result[i] = wp.cosh(a[map[i]]) * t * val


@wp.kernel
def k_5b3ab9dc22b5(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, alpha: float, m: int):
    i = wp.tid()
    t = x[i]
    val = x[i]
    if t > 0.53:
        val -= val - x[i] * alpha
    elif s / (val * val + 0.32) >= 0.0:
        val -= 2.39 * t
    else:
        r = x[i]
        for k in range(i + 1):
            val += val * r
    res = float(0.0)
    for j in range(m):
        if s >= 0.0 and s + t > 0.11 or res >= -1.0:
            val -= res
        else:
            z = x[j]
            val = val * ((z - val) / 0.07)
        res += t
    if alpha > -0.87:
        tmp = val
    else:
        tmp = val - res - res
    out[i] = (x[i] - 0.1) * tmp


@wp.kernel
def k_5c1123ac2a54(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = wp.cosh(z)
    t = val * val
    tmp = t
    if wp.clamp(x[i], -0.15, 0.02) <= 0.0:
        if a[i] - tmp > b[i]:
            r = tmp * val
            tmp -= wp.sin(wp.abs(tmp)) + r
        x0 = 2.0
        if not a[i] - val >= 0.4:
            dst[i] += tmp
        elif b[wp.max(i - 1, 0)] > 0.19 or 1 <= i:
            d = z * t
            dst[i] += (z - val) * d
        elif wp.exp(tmp) <= 1.41:
            d = wp.clamp(t * b[i], -0.88, 1.57)
            dst[i] += (val - 1.94) * (x0 * 2.0) + d


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
def k_5f69932e2095(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = wp.abs(alpha)
    if -alpha > 0.22:
        if z * a[i] < 0.88:
            z = z * (a[i] - z + -0.5)
        elif wp.round(alpha) > 0.26:
            z = a[i]
    elif a[i + 1] / (wp.abs(float(i)) + 0.96) < -0.75:
        if z * a[i] < 0.88:
            z = alpha + wp.tan(wp.clamp(out[i], -1.2, 1.2))
        elif wp.round(alpha) > 0.26:
            z = 1.82 / (wp.pow(a[i] * a[i] + 0.94, 2.17) * wp.pow(a[i] * a[i] + 0.94, 2.17) + 0.84)
    t = z + a[i + 1]
    dst[i] = a[i] + float(i) + t
    out[i] = alpha


@wp.kernel
def k_602b701598d9(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    if i % 2 == 0:
        z = (t + val - wp.ceil(t)) / (wp.abs(wp.abs(b[i])) + 0.52)
        t = t - wp.acos(wp.sin(0.4 * z) * 0.95)
    elif 0.25 / wp.max(t, 0.45) > 3.0:
        t = t + (val * 0.5 - t - wp.clamp(x[0], -0.49, 1.54) / (wp.acos(wp.clamp(val, -0.95, 0.95)) * wp.acos(wp.clamp(val, -0.95, 0.95)) + 0.89))
    result[i] = t
    dst[i] = b[i] * 0.72 / wp.max(wp.sign(val), 0.47) * (val * 3.0 * (a[i] * b[i]))


@wp.kernel
def k_60b3ec5f8d63(p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    dir = p[i]
    v = p[2] + -(p[i] * p[i].z)
    t = wp.length_sq(v)
    if t + v.x < 0.0:
        t = t + dir.x
    elif t > 0.65:
        val = -t
        t = wp.length(p[i] * val / ((1.56 + p[i].z) * (1.56 + p[i].z) + 0.77))
    elif i % 2 == 1:
        t = -(t + 0.9) % 1.44
    else:
        t = t + (p[i].y - 0.06)
    dst[i] = t


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
def k_6794ef359c5f(b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    z = wp.pow(2.22, t) + wp.abs(t * t)
    t = t * -(z + 1.0)
    if i <= 1:
        val = 2.0 + wp.asin(wp.sin(b[i]))
    elif t - y[wp.max(i - 1, 0)] > 0.0 or y[i] >= 0.88:
        d = wp.pow(t * t + 1.0, 2.46)
        val = wp.tanh(b[i] - z + z * d)
    else:
        val = wp.asin(wp.sin(t - z) * 0.95)
    if -val < -0.86:
        val *= -(0.78 + t)
    elif z + t < 0.0:
        val = y[i] + val - t - (wp.asin(0.95 * wp.tanh(val)) + -t)
    out[i] = t * val


@wp.kernel
def k_67ab396dc208(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    if z * b[i] > 0.58:
        r = 0.0
        if -1.1 < x[i] / s < 3.0 or i % 2 == 0:
            tmp = b[2 / 2]
            r = -(0.5 * s) + tmp
    else:
        r = s * 2.59
    dst[i] = r % 2.7 + z


@wp.kernel
def k_67f9e4e33b13(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    inside = z * 1.8 <= 0.0
    if inside:
        tmp = wp.frac(z)
        dst[i] = wp.acos(tmp) * (a[i] * 3.0) - wp.asin(a[i] - z)
    elif inside:
        t = wp.cos(wp.acos(0.95 * wp.tanh(a[i] - 2.0)))
        dst[i] = a[i] + 0.3 + a[i] + (1.0 - t) * wp.acos(z)
    else:
        dst[i] = z + (a[i + 1] - z) - a[3]
    out[i] = z


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
def k_6b5994f5f34f(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float, alpha: float, data: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = b[i]
    if s <= -0.58:
        z = x[i] + t
    else:
        z = a[i]
    if val < -0.77:
        val -= z - b[3]
    elif alpha <= -0.58:
        r = x[i] - -val
        val = r
    else:
        if wp.pow(x[2] * x[2] + 0.95, -0.52) >= data[i]:
            return
        val = wp.atan2(wp.clamp(1.15, -1.44, wp.clamp(x[(i + 3) % 6], 0.5, data[i])), z + a[i + 1])
    out[i] = wp.cosh(a[(i + 2) % 3]) - (val + t)


@wp.kernel
def k_6b6a08ddd90e(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = 0.0
    t = 0.0
    cond = False
    if i % 2 != 0:
        z = x[i]
        t = a[i]
        cond = z > t and t < -0.92
    if cond:
        result[i] = -z - (2.54 + t)
    else:
        result[i] = -b[i]


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
def k_6cba0ef0ecdf(p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), out2: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    dir = wp.vec3(0.45, 1.59, 1.28)
    t = 0.0
    if not (i % 3 == 1 and p[i].x + p[i].x < 0.68) and a[i] - p[i].y < 0.69:
        result[i] = p[0].y - p[i].y
    else:
        dir[0] = dir.x * p[i].y / ((p[i].y - 3.0) * (p[i].y - 3.0) + 0.91)
        result[i] = result[i] - t
        if a[i] < 0.26:
            return
        result[i] = p[1].y
    out2[i] = p[i].y + p[i].z + dir.y


@wp.kernel
def k_6d6c4fff2dc1(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    tmp = u[i]
    t = 1.32 * a[i]
    if tmp - 1.0 < -0.94:
        if -z > t:
            return
    r = 2.0
    if -0.22 < z < 0.09:
        r = r + float(i)
    else:
        x0 = t - r
        r = wp.atan(a[i]) + x0
    g = t * u[i]
    if wp.log2(wp.abs(r) + 0.53) > u[i]:
        g += wp.sin(r) - 0.82
    elif tmp - 0.68 > 0.33:
        g = wp.ceil(g)
    else:
        if a[i] * t <= -0.76:
            g = g - wp.cosh(r)
        else:
            g = wp.ceil(t * a[i]) % (u[i] * u[i] + 0.72)
    dst[i] = tmp * z + g


@wp.kernel
def k_6e1bb348773e(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    tmp = wp.atan2(0.5, z)
    if a[i] - z <= -0.88:
        tmp = tmp + wp.ceil(wp.sign(1.2 - z))
    elif a[0] <= 0.0:
        tmp = (tmp - 0.91 + tmp) * (-tmp - tmp)
    elif z * tmp <= tmp:
        val = wp.tan(-(tmp - a[i]))
        tmp -= wp.sqrt(wp.abs(val) + 0.41) + (tmp - z) - -(tmp - a[i])
    dst[i] = z
    out[i] = wp.asin(0.95 * wp.tanh(0.05 / (tmp * tmp + 0.39)))


@wp.kernel
def k_6e53cf28ba5f(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = x[i]
    z = x[i]
    t = wp.atan2(wp.clamp(z, -1.87, 1.55) + s, out[i])
    cond = z <= t
    tmp = z
    if cond:
        tmp = tmp + (wp.ceil(val + 1.42) + val)
    if x[i] >= 1.13:
        out[i] = wp.atan2(wp.sqrt(tmp * tmp + 0.44), val) + (z + s + (val - tmp))
    else:
        r = wp.floor(-(z * 0.44))
        out[i] = float(i) + wp.tan(1.2 * wp.tanh(r))


@wp.kernel
def k_6ed1a8505bcf(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = x[i]
    r = b[i]
    if val - 0.5 <= b[i]:
        r = r * s
    elif wp.max(x[(i + 1) % 4], r) < a[i]:
        z = wp.sqrt(wp.abs(x[i] + r) + 0.55) + (t * t + wp.log2(val))
        r = wp.tan(float(i) * t) + z
    out[i] = wp.sin(t * val * wp.ceil(s)) - r


@wp.kernel
def k_6f0285643a38(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    s0 = x[i]
    t = s0
    val = dst[i]
    r = val * dst[i]
    z = -t - 2.0 * t
    if dst[i] >= 0.0 and z <= -0.73:
        f = r * t
    elif 0.5 / (val * val + 0.7) < 0.65:
        f = wp.asin(wp.clamp(val, -0.95, 0.95))
    elif x[i] < 0.0 < float(dst[i]):
        x0 = x[i] + 0.25
        f = dst[i] + x0
    else:
        c0 = val * z
        f = wp.min(r + c0, 1.77 + x[wp.max(i - 1, 0)])
    dst[i] = dst[i] + f


@wp.kernel
def k_6f134a60ec24(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = b[i]
    n0 = p[i]
    n0[0] += val
    if b[i] * val > 0.0:
        dir = -p[i]
        v = p[i] - dir
    elif val * b[i] > b[i]:
        v = wp.normalize(n0)
    elif val - b[i] > 0.0:
        v = n0 * val
    else:
        v = p[i]
    new_vel[i] = p[i] + wp.vec3(2.29, 2.03, -1.18) - v


@wp.kernel
def k_7028c677de0f(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    t_1 = b[i]
    val_1 = result[i]
    if val_1 < -0.77:
        val_1 -= val - result[i]
    elif wp.log2(t_1) <= 1.88:
        val_1 -= a[(i + 2) % 5] / (wp.abs(x[wp.max(i - 1, (i + 3) % 6)]) + 0.77)
    elif alpha <= -0.58:
        r = x[i] - -val_1
        val_1 = r
    else:
        val_1 = wp.atan2(wp.clamp(1.15, -1.44, wp.clamp(x[(i + 3) % 6], 0.5, 2.0)), val + b[i + 1])
    y[i] = wp.cosh(b[(i + 2) % 3]) - (val_1 + t_1)
    z = x[i]
    tmp = a[i]
    c0 = 0.5 * (val / (wp.abs(z) + 0.52))
    result[i] = -wp.pow(tmp * tmp + 0.46, 1.48) - t + c0


@wp.kernel
def k_72bd57e4858c(a: wp.array(dtype=float), result: wp.array(dtype=float), s: float, dt: float):
    i = wp.tid()
    z = wp.max(a[i] - wp.sinh(s), wp.cos(dt))
    tmp = a[wp.max(i - 1, 0)] + z
    val = 0.0
    if -1.4 < s < 2.0:
        if wp.sqrt(a[i]) >= val:
            r = a[2] * s
            val = dt * s + r
    else:
        t = wp.floor(wp.sin(s) + wp.log(tmp * tmp + 0.74))
        val = val * t
    result[i] = wp.atan(val * s) - wp.pow(tmp * a[i] * (tmp * a[i]) + 0.6, 1.43)


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
def k_74c9fecdb855(a: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int, x: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    left = wp.max(i - 1, 0)
    right = wp.min(i + 1, n - 1)
    cond = -z < 0.42
    if cond:
        z += val + (z - x[i]) - z
    else:
        r = b[i]
        z = z - b[i] - r + -(y[i] + z)
    if z + 1.0 >= -0.19:
        result[i] = z - float(right) + float(left)
    elif right % 2 == 0:
        result[i] = a[i] + x[(i + 1) % n]
    else:
        result[i] = wp.cosh(3.0 * wp.tanh(b[i]))


@wp.kernel
def k_750487c6796a(x: wp.array(dtype=float), a: wp.array(dtype=float), map: wp.array(dtype=int), out: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    z = a[i]
    if x[i] * s > 0.0:
        val = x[i] * a[map[i]]
        z = z + (wp.round(a[i]) + val)
    if a[i + 2] + s >= 0.74:
        dst[i] -= wp.asin(wp.clamp(x[i], -0.95, 0.95))
    else:
        dst[i] += z
    out[i] = wp.min(float(i), a[i]) - t


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
def k_75f1c8c8c896(x: wp.array(dtype=float), a: wp.array(dtype=float), beta: float, s: float):
    i = wp.tid()
    z = x[i]
    t = a[i]
    tmp = t * (z % (s * s + 0.92))
    for l in range(19):
        if tmp > 0.38:
            d = x[l]
            r = t * tmp * 0.1 - d
        elif beta >= -0.52:
            if z <= z:
                return
            d = t
            r = 1.52 - d
        else:
            if z < 0.35 and beta <= 0.0:
                r = (x[i] - z) * (s + tmp)
            else:
                r = 0.55 + x[i]
        t += r * x[l] * beta
    a[i] = a[i] - t


@wp.kernel
def k_7623dfdd4166(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    if a[i] > 0.14:
        val = val / wp.frac(b[i])
    else:
        val = wp.log(wp.abs(val) + 0.96)
    r = (wp.clamp(b[1], -1.85, 1.49) + val) * a[i]
    ok = x[i] % 2.72 >= 0.0
    z = 2.0
    if ok:
        z += wp.tan(wp.clamp(r, -1.2, 1.2))
    else:
        z = -wp.atan2(3.0 * r, 0.5)
    if ok:
        t = z - r
        result[i] = b[i] * -t
    else:
        result[i] = (x[i] + z % 2.01) * -wp.sin(x[wp.max(i - 1, 0)])


@wp.kernel
def k_7624052f80cb(x: wp.array(dtype=float), src: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    val = z * src[i]
    val -= wp.abs(x[i]) + val * x[i]
    r = val
    if 1.17 * b[2] < -0.9:
        r += src[i + 1]
    elif val * r > -0.17:
        c0 = wp.clamp(wp.floor(src[i] * z), wp.floor(wp.sinh(r)), 1.39)
        r *= wp.log(val * z * (c0 * r))
    else:
        r = -z
    t = b[i]
    z_1 = u[i]
    if i < 2:
        a[i] = t * u[i]
    else:
        a[i] = u[1] / (-z_1 * -z_1 + 0.46)
    a[i] -= wp.log10(wp.max(0.5 + 0.5 * (data[i] - u[i]) / alpha, 0.67))
    out[i] = b[i] % wp.floor(r)


@wp.kernel
def k_774473fb349f(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = x[i] - z - -z - z
    t = 0.24 - val
    acc = t
    for l in range(3):
        if not x[l] > 0.47:
            tmp = acc
        else:
            tmp = acc - 1.19
        acc = acc + (tmp + (1.0 + (x[l] - tmp)))
    s = 0.0
    w = 0.0
    for l in range(4, -1, -1):
        if acc + 1.69 < 1.71:
            return
        s += acc * z + (1.33 + acc) + 0.25
        w = (w + x[l]) * (s * s + 0.42)
    result[i] = x[i + 2] + s + w


@wp.kernel
def k_77e883627561(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i] + a[i] - (a[i + 2] + a[i]) + -wp.sign(a[i])
    if wp.cosh(t) <= 1.45:
        result[i] = -a[(i + 2) % 4]
    elif wp.tanh(a[i]) >= t:
        result[i] = wp.cos(a[i]) - (a[i] + t) + t
    else:
        result[i] = wp.tan(wp.clamp(wp.clamp(a[i], -1.74, 0.77), -1.2, 1.2))


@wp.kernel
def k_78686196ebd0(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = a[i]
    z = b[i]
    i1 = i
    z = z / ((a[i1] + b[i1]) * (a[i1] + b[i1]) + 0.42)
    if val > 0.36:
        t = float(i) + 0.25 + (z + a[i]) + (0.1 + val) * (val + z)
        z -= b[i1] * (alpha * val) * 0.5 + t
    elif i % 2 == 0:
        d = z * alpha
        z = d * 0.62 * z / (3.0 * d * (3.0 * d) + 0.44)
    acc = float(0.0)
    for k in range(5):
        r = 0.27 + acc
        if i > 2:
            r = r + r
        acc += 1.53 * (val * a[i1]) + r
    result[i] = 0.5 * acc * (b[i1] % 1.54) + z


@wp.kernel
def k_79256e58add0(a: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), map: wp.array(dtype=int), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    t = src[i]
    tmp = z - src[wp.max(i - 1, 0)]
    if i % 3 == 0 and tmp > z:
        f = t * s
        tmp = tmp + (a[(i + 2) % 4] + f)
    elif -tmp <= tmp:
        tmp = wp.log(wp.abs(s * z) + 0.96)
    result[i] = wp.cos(src[map[i]]) + tmp


@wp.kernel
def k_7936c94f104e(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    j = int(wp.floor(4.16)) % 3
    t = wp.atan(wp.frac(b[i]) * (b[i] + b[i]))
    if b[i + 1] * 2.0 > 1.34:
        z = (wp.sinh(t) + (t + 1.0)) * (t * b[i] + b[i] * t)
    elif b[i] * 3.07 > t:
        if j % 3 == 0:
            return
        r = wp.log10(wp.tanh(t) * wp.tanh(t) + 0.45)
        z = wp.atan2(b[i] * r, r - 1.0) * (1.82 * (r * b[(i + 2) % 6]))
    else:
        z = b[i]
    dst[i] = wp.pow(wp.abs(z * t) + 0.89, 0.12) + float(j)


@wp.kernel
def k_7965ff33d0bb(a: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, flag: bool, alpha: float):
    i = wp.tid()
    t = a[i]
    cond = flag
    z = float(0.0)
    if not t <= 2.85:
        if cond:
            z *= a[i]
        else:
            z = alpha
    else:
        if cond:
            z *= beta
        else:
            z = z
    out[i] = -z


@wp.kernel
def k_7a197be42024(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = val * 0.25 / (0.5 + a[(i + 1) % 3])
    r = wp.log10(x[0] - t)
    if wp.max(r, 0.44) >= 1.83:
        tmp = x[i] * 1.0
        dst[i] = a[i] * 1.96 - tmp
    elif r < 0.1:
        tmp = r - wp.abs(r) * (a[i] + x[i])
        dst[i] = val / (t * 0.35 * (t * 0.35) + 0.33) + tmp
    else:
        dst[i] = wp.frac(r) * (x[i] - a[1])
        dst[i] = wp.frac(r) * (x[i] - a[1])
    c0 = wp.cosh(wp.clamp(r, -3.0, 3.0))
    dst[i] -= t + c0


@wp.kernel
def k_7a38405d3c70(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    val = a[i]
    ok = a[i] <= -0.79
    if ok:
        val -= val - a[3]
    elif val <= -1.01:
        val = wp.max(a[i], wp.sinh(s) * (s - 1.57))
    elif s < -0.3:
        val = wp.log(wp.pow(wp.abs(s) + 0.54, 1.38) * wp.pow(wp.abs(s) + 0.54, 1.38) + 0.34)
    elif wp.sqrt(wp.max(s, 0.78)) >= 0.0:
        val = float(i)
    else:
        z = a[i] - wp.cos(0.85 / (alpha * alpha + 0.81))
        val = wp.cos(alpha) - z
    if val >= 0.56:
        tmp = a[i] - 2.2 + alpha
    else:
        tmp = s - val - a[i] - a[i]
    out[i] = val % 2.75 * tmp


@wp.kernel
def k_7a825c2ba5e4(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    val = y[i]
    z = t + val - wp.tanh(t)
    tmp = -val - wp.log(wp.abs(float(i)) + 0.43)
    if tmp <= 0.0:
        val *= wp.ceil(tmp) + wp.round(z)
    elif 3.0 - b[wp.max(i - 1, 0)] >= z:
        val = t - val - wp.round(beta)
    elif -1.84 < y[i] - t < 0.51:
        r = wp.abs(t % beta)
        val += beta - 0.1 + r
    result[i] = wp.round(-z)
    out[i] = wp.log10(tmp) + t + val


@wp.kernel
def k_7c44d4c87694(b: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    tmp = x[i]
    t += wp.min(tmp, wp.abs(t))
    cond = x[i] + t < b[i]
    if cond:
        x[i] = tmp
    elif b[2] >= 0.2:
        z = wp.log10(t / (tmp * tmp + 0.97) * (t / (tmp * tmp + 0.97)) + 0.32)
        x[i] = wp.tan(1.2 * wp.tanh(z))
    else:
        val = b[i] + t
        x[i] = b[i] + (t + b[i]) * 0.56 - val


@wp.kernel
def k_7e058125d47f(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    tmp = -(x[i] - a[i] + wp.asin(wp.sin(a[1]) * 0.95))
    tmp -= -wp.sign(wp.min(alpha, wp.ceil(x[i])))
    if wp.ceil(tmp) >= val and i % 2 == 0:
        if not (i % 2 == 0 or tmp * b[i] <= 0.08):
            tmp = tmp - alpha
        elif alpha <= -0.77:
            tmp = wp.sqrt(wp.max(a[i] * tmp, 0.62))
        else:
            tmp = alpha
    elif tmp < 0.7:
        tmp = wp.abs(0.77 / (val - 0.83))
    else:
        z = tmp - (wp.cosh(wp.sin(b[i]) * 3.0) - wp.acos(0.95 * wp.tanh(b[i])))
        tmp = wp.tan(wp.sin(z) * 1.2) - (b[i] + val - val)
    result[i] = float(i) * wp.log10(tmp * tmp + 0.44) + b[i]


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
def k_8396644bbb74(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = a[i]
    dir = wp.cross(vel[i], vel[i])
    delta = wp.length(wp.length_sq(dir) * 1.5 * (dir * a[i] + dir))
    if -t < 0.0:
        val = wp.length(wp.vec3(-delta - wp.length(dir)))
        t = t + val
    elif -0.45 < -t < 1.78:
        t = a[i]
    out[i] = wp.length(wp.vec3(wp.length(beta * dir) - t * delta))


@wp.kernel
def k_843c4219daa3(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t = t + wp.pow(wp.abs(wp.sign(b[3])) + 0.62, t)
    z = t / 2.45 + (t + t)
    cond = b[i] > 0.63
    if cond:
        z *= wp.ceil(b[i]) + wp.tan(wp.sin(z) * 1.2)
    else:
        val = wp.atan2(t + b[i], wp.abs(z))
        z -= b[i] + val
    if t * z >= z:
        out[i] = b[i] - z
    elif i % 2 == 0:
        out[i] = t * (wp.frac(t) + 1.17)
    else:
        c1 = wp.atan2(t + b[i], z + b[i])
        out[i] = wp.pow(b[i] % wp.max(c1, 0.58), 0.11)


@wp.kernel
def k_8630733cce92(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = pos[i]
    if vel[i].z - vel[i].y > 0.0:
        t = dir.z
    elif -vel[(i + 1) % 2].z >= vel[i].y and vel[i].x < 0.0:
        t = wp.length(vel[i]) * wp.length(vel[2] + dir)
    else:
        tmp = vel[(i + 1) % 6].z
        t = tmp
    if t * pos[i].x <= 0.17:
        t = t + vel[i].z * wp.length(t * wp.vec3(-1.83, -0.36, -1.84))
    else:
        t = pos[i].y
    vout[i] = (vel[i].z - pos[i].z) * wp.cross(dir, dir) * t


@wp.kernel
def k_86acdb6c8e42(vel: wp.array(dtype=wp.vec3), idx: wp.array(dtype=int), new_pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = vel[i]
    v = vel[i].y * vel[i]
    dir = v + n0
    if vel[i].z - vel[i].x <= 0.0:
        v += vel[i] * 1.21
    elif vel[idx[i]].z >= -0.59:
        v = vel[i] * vel[i].z
    else:
        v = v + n0 * vel[1].x
    new_pos[i] = wp.vec3(-0.76, 1.42, -0.02) - dir - v
    vout[i] = vel[i].x * n0
    vout[i].x = vel[i].z % 2.34


@wp.kernel
def k_86cbc8f0d18a(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    r = t * wp.sign(b[i])
    i0 = i
    z = b[1] * r
    if i % 3 == 1:
        val = z * r
        z = z - val
    else:
        z = z
    if b[i] <= b[i0] and i0 % 3 != 1:
        r = r + t
    elif b[i0] * b[i] < 0.0:
        s0 = b[i]
        r = z - s0
    elif b[i0] >= -0.46:
        tmp = wp.clamp(r, -0.53, 0.5 * wp.tanh(z - b[i]))
        r = r - (z - tmp)
    elif r >= t:
        c0 = b[i0]
        r = c0
    else:
        r = r + wp.round(b[i] % t)
    dst[i] = -wp.log10(wp.abs(r) + 0.3)


@wp.kernel
def k_87d2cccd6e70(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    total = b[i] / (b[i] * b[i] + 0.78)
    s = b[i] * total
    it = int(0)
    for k in range(2):
        s = s * (-s + -b[i])
        if total < 0.12 and 1 != it % 2:
            total = 2.54 + s - -total
        else:
            total = total + (b[i] + 2.0)
        s = s - b[i]
        it += 1
    strain = (out[i] - out[i]) / beta
    if b[i] + (s - 1.0) > total:
        total = b[i] + (s - 1.0)
    elif b[i] >= 0.67:
        total = total * b[i]
    out[i] = total + strain


@wp.kernel
def k_883e0b9f8dce(a: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = src[i]
    tmp = a[0] - 3.0
    if i % 3 == 1:
        c0 = tmp * val
        tmp = tmp - (z - src[i] - c0)
    elif z > z:
        tmp = a[i]
    elif tmp >= -0.54:
        tmp = wp.frac(tmp)
    else:
        tmp = tmp
    out[i] = tmp - b[i]


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
def k_8b115fb7ed76(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), b: wp.array(dtype=float), beta: float):
    i = wp.tid()
    n0 = pos[i]
    delta = wp.length(p[i])
    val = b[i]
    v = b[i] * (p[i] - pos[i])
    t = val * beta
    z = t - b[i]
    if t <= -1.39 and b[i] < p[i].y:
        z *= p[2].y
    else:
        z = b[i]
    if -0.4 < b[i] - z < 1.36:
        p0 = delta
    else:
        p0 = wp.length(p[i] - n0 + wp.cross(p[i], v))
    b[i] = wp.dot(wp.cross(wp.vec3(delta), wp.vec3(-1.87, 2.95, -1.28)), pos[i]) + wp.length(wp.vec3(p0))


@wp.kernel
def k_8d1d594c23a5(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = x[i]
    tmp = wp.sinh(beta)
    z = z + wp.cos(val + t)
    if i <= 1:
        z = z - (2.0 + t + b[i + 2])
    elif float(i) < b[i]:
        z = wp.max(tmp, wp.log(wp.max(t, 0.85)))
    elif wp.sqrt(z * z + 0.8) < t:
        z = z + (wp.cos(z) - wp.tan(wp.clamp(wp.sqrt(wp.abs(a[1]) + 0.88), -1.2, 1.2)))
    elif z >= val:
        z = z + alpha
    else:
        z = tmp
    result[i] = tmp * z


@wp.kernel
def k_8db3a7446f79(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    t = wp.pow((val + z) * (val + z) + 0.38, y[i])
    cond = b[i] > x[i]
    f = wp.tan(wp.clamp(val, -1.2, 1.2))
    if cond:
        f = f * (wp.round(val) + (t - val))
    else:
        f = wp.tanh(val)
    r = y[i] - f
    if cond:
        r = r * r
    elif cond:
        r = r * (wp.min(t, z) - wp.pow(z * z + 0.3, 1.68))
    dst[i] = wp.pow((r + z) * (r + z) + 0.36, 2.59)
    out[i] = r


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
def k_8ff1ea95269a(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    r = x[i]
    if result[i] + a[i] > 0.53 and a[wp.max(i - 1, 0)] * 0.52 > 0.46:
        c0 = 1.02 / ((t - x[i]) * (t - x[i]) + 1.0)
        t = t + c0 / wp.pow(wp.abs(wp.max(0.93, x[i])) + 0.57, t)
    elif r * a[i] < 0.0:
        c0 = wp.cos(x[i]) * x[i]
        t = a[i] + c0
    elif i % 3 != 0:
        t = a[i + 1]
    result[i] = -(0.5 / wp.max(x[(i + 0) % 4], 0.56)) + t * (t * r)


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
def k_9187d59c8795(b: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int)):
    i = wp.tid()
    z = b[i]
    tmp = u[i]
    t = a[i]
    val = a[i] * tmp * (t % 3.72)
    if t > u[i]:
        val = val * (0.25 - val + (0.17 - a[i]))
        if -val >= t and i % 2 >= 0:
            wp.atomic_sub(hist, 2, 1)
        wp.atomic_max(result, i + 2, a[i] - z)


@wp.kernel
def k_91f9c3788416(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, x: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z *= wp.ceil(wp.log(wp.max(x[i], 0.38)))
    z = z + 3.0 * a[i] * wp.cos(a[(i + 3) % 4])
    val = 1.0 - wp.pow(z * z + 0.48, -1.98) * wp.sign(z)
    t = wp.atan(a[i]) + wp.max(0.5, s) - -wp.ceil(val)
    if 0.1 * t > 0.1:
        dst[i] = wp.cos(-a[i]) / (wp.log10(2.98) * (s * a[2]) + 0.59) * t
    if a[wp.max(i - 1, 0)] - 0.25 > -0.36:
        d = wp.sign(wp.ceil(val / (wp.abs(a[i]) + 0.49)))
        dst[i] += wp.frac(wp.ceil(2.0 + d))


@wp.kernel
def k_9224e30deaf3(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    if x[i] > 0.98:
        out[i] = val * b[i]
    elif val > b[i]:
        out[i] = b[0]
    elif wp.acos(b[i]) > 0.61:
        if wp.tan(wp.sin(z) * 1.2) <= -0.71:
            out[i] = x[i] * b[i]
    else:
        out[i] = z
    result[i] = 0.42 * b[i]


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
def k_9290ffcb3472(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    tmp = u[i]
    if z * x[i] >= -0.39:
        z = z * u[i]
    elif wp.max(tmp, z) <= 0.11:
        z += tmp * a[i] / (wp.tanh(tmp) * wp.tanh(tmp) + 0.49) * tmp
    elif i % 3 == 1:
        z = wp.floor(tmp) % 2.95 + wp.frac(z)
    result[i] = -(1.7 * u[i])
    out2[i] = wp.floor(z)


@wp.kernel
def k_9328cc38017d(a: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    r = wp.pow(wp.abs(y[i] + z) + 0.55, 2.0 * wp.tanh(wp.max(y[i], val)))
    i0 = wp.clamp(0, 0, 5) / 4
    if i >= 1:
        t = wp.clamp(z, wp.sin(r) * 0.5, 0.67) - (b[i] - a[i])
        z = z + (y[i] - t)
    elif z + 0.8 <= 0.18:
        z = val % 0.84
    elif wp.atan(a[i]) > r:
        c0 = z * z
        z = (0.8 + b[i]) * (a[i] / (wp.abs(b[i]) + 0.93)) * c0
    else:
        z = z + wp.min(z * r, a[i] - z)
    result[i] = (b[i] + z) * (r - val)


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
def k_94db67df1549(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.sqrt(x[i] * x[i] + 0.19)
    if -0.03 < val * val < 0.71:
        result[i] += wp.sin(x[(i + 2) % 4]) * wp.log(wp.abs(val) + 0.38)
    elif -0.26 < val - x[i] < 1.0:
        result[i] += wp.clamp(val, -0.6, 0.82)
    else:
        result[i] -= val
    t = wp.asin(0.95 * wp.tanh(1.42 / (wp.abs(x[3]) + 0.9)))
    result[i] += x[2] + t + 3.0 * x[i]


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
def k_967de94d5d95(b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    z = z * --z
    inside = False
    val = 0.0
    if b[i] - alpha <= 0.62:
        inside = not z <= 0.0
        val = z
    if inside:
        val = val - val
    else:
        val -= alpha
    z -= 2.0
    out[i] = b[i] - z + val


@wp.kernel
def k_9694ed4aae0b(x: wp.array(dtype=float), data: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = data[i]
    t = b[i]
    t -= wp.atan2(wp.sinh(x[i]), val + x[1])
    if wp.exp(wp.clamp(val, -4.0, 3.0)) <= 0.38:
        t += -((0.85 + t) * 1.0)
    inside = not data[(i + 1) % 4] <= -0.34
    if inside:
        b[i] = wp.exp(t)
    elif val >= -0.76:
        z = wp.cos((b[i] + 1.62) * (b[i] * t))
        b[i] = val * 0.21 % 1.42 * val - z
    else:
        c0 = t + (val * 1.87 - val * b[i])
        b[i] = val * c0


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
def k_9827e1d43280(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.acos(wp.clamp(t, -0.95, 0.95))
    if val + y[i] > t:
        dst[i] = a[i] - y[i]
    elif i >= 2:
        z = val + t
        dst[i] = wp.clamp(z, wp.clamp(a[i], -2.0, 0.5), 0.39)
    else:
        dst[i] = 0.84 + t
    f = -val
    if 3.0 * val < 0.0:
        f += wp.log10(wp.abs(b[1]) + 0.71)
    else:
        f += 1.03 - y[i]
    dst[i] -= a[i] + f


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
def k_9ab1619b87cb(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.clamp(3.0 * a[i], -0.53, 1.39)
    if z < -0.38:
        z -= z
    elif z - z <= 0.55:
        t = 1.0 / wp.max(z * a[i], 0.53)
        z = wp.acos(t)
    out[i] = z


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
def k_9c80f049b058(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.sign(a[i] + a[0])
    if -0.69 < x[i] < 0.1 and i % 2 != 0:
        t = t + x[i + 1]
    elif -5.25 < t / (wp.abs(t) + 0.35) < 2.0:
        val = wp.asin(wp.clamp(t, -0.95, 0.95)) - t * 3.32
        t *= x[i] - val
    elif i % 2 == 1:
        z = a[i] * wp.clamp(t, wp.sin(x[i]) * 0.5, wp.clamp(t, 0.5, wp.log(wp.max(x[i], 0.37))))
        t = t - (a[i] + wp.ceil(t)) * z
    else:
        c0 = 3.62 * x[i]
        t = t - (a[i] + c0)
    result[i] = x[wp.max(i - 1, 0)] * t
    out[i] = t


@wp.kernel
def k_9d00a4536ca8(b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = val * val
    for l in range(m):
        val -= out[i]
    if z + val > -0.24 > val:
        return
    elif b[i + 2] >= 0.0:
        return
    out[i] = z


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
def k_9de529a94ed5(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    val = x[i]
    if -val <= b[i]:
        dst[i] = wp.acos(wp.tanh(b[(i + 2) % 4]))
    elif alpha > 0.0 or z >= 0.53:
        dst[i] = 0.59 * (alpha / 3.0)
    else:
        t = val * alpha
        dst[i] = x[i] * alpha - wp.cos(x[i]) + t
    out[i] = b[i]


@wp.kernel
def k_a01f7eebaf16(x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = x[i]
    i0 = i
    cond = wp.abs(x[i0]) >= x[i0]
    if cond:
        r = val * alpha
        val += 1.92 - wp.max(r, x[i0])
    elif not val * 0.72 <= 0.53:
        val *= val + (alpha + val)
    elif i <= 2:
        val = val / alpha * val
    elif wp.log(alpha * alpha + 0.94) <= -0.3:
        val = val + wp.min(alpha / wp.max(float(i), 0.81), alpha / (wp.abs(alpha) + 0.47))
    else:
        val = wp.asin(0.95 * wp.tanh(wp.atan2(float(i0), x[i])))
    out[i] = x[i0] - val


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
def k_a0cc840d0375(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = u[i]
    d = b[i]
    z = wp.log(d * d + 0.33)
    f = -a[i]
    if -2.52 < wp.log10(u[i] * u[i] + 0.41) < 0.66:
        out[i] = a[3] + 1.73
    elif d <= -1.74:
        out[i] = u[i] + f
    else:
        out[i] = val + z
    dst[i] = f - t


@wp.kernel
def k_a20daef3cea4(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), map: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z *= z
    z = z + z
    if a[i] < 0.22:
        z *= u[map[i]] - z
    elif -1.02 < x[wp.max(i - 1, 0)] < 1.13:
        t = x[i]
        z = t
    elif wp.tan(1.2 * wp.tanh(z)) >= 0.79:
        r = wp.frac(z)
        z -= a[0] * u[i] - (wp.round(r) - x[i])
    else:
        z += z * z * u[(i + 1) % 4]
    val = z
    if val - a[map[i]] < -0.69 and i % 3 == 1:
        g = -z + (x[i] + z) + 2.75
        val = val * g
    else:
        val = x[i]
    out[i] = val


@wp.kernel
def k_a29723c5f861(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    if -1.22 < 0.5 * b[i] < 0.23:
        val = b[i]
    else:
        val = wp.atan2(a[i], b[i])
    r = a[i]
    z = a[i] - r
    tmp = 0.0
    if val > 0.42:
        z = z
    elif val / wp.pow(wp.abs(result[i] * result[i]) + u[(i + 3) % 3], 1.61) < z:
        z += z
    else:
        tmp = -z + float(int(wp.floor(b[i + 2])))
    c0 = b[i] * b[i] + 0.97
    z *= a[i] * tmp % wp.max(b[i * 2 + i] + 2.0, 1.98)
    result[i] += c0 * z


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
def k_a37aca34f10e(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, y: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = z + src[i]
    val = val / (wp.max(x[i], beta) * wp.max(x[i], beta) + 0.63)
    r_1 = y[i]
    if r_1 > beta:
        result[i] = beta * (r_1 - 0.25 * beta)
    elif r_1 < -beta:
        result[i] = -beta * (r_1 + 0.5 * beta)
    else:
        result[i] = 0.5 * r_1 * r_1
    r = wp.cos(a[i])
    d = 0.0
    if t - b[i] <= beta:
        d = wp.max(val, 2.0)
    elif not i % 3 != int(0):
        d = y[i]
    else:
        if beta > -0.27:
            d = -a[i]
    result[i] = (a[i] + r) * d


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
def k_a4114a620694(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    v[1] += -(vel[i].y + vel[i].y)
    if wp.length_sq(v) > vel[i].z:
        n0 = v - v
        if vel[i].z <= 0.36:
            new_vel[i] -= v - n0
    elif vel[i].z - vel[i].y >= 0.95:
        n0 = v
        if vel[i].z <= 0.36:
            new_vel[i] -= v
        elif vel[i].z + vel[3].z >= vel[i].z:
            new_vel[i] -= new_vel[i] + wp.vec3(vel[i].y + v.x, vel[i].x + new_vel[i].y, vel[i].z)
        elif wp.dot(n0, vel[i]) >= 0.0:
            new_vel[i] += wp.vec3(vel[i].y)
        else:
            new_vel[i] -= wp.vec3(-3.37, 1.48, -2.18)


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
def k_a5561cee6e18(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    val = b[i]
    tmp = x[i]
    if 0.25 - val >= -0.42:
        val += tmp * val * b[i]
    else:
        val = s * (s * x[i + 2] * x[1])
    if x[i] * b[i] <= -1.5:
        r = val / ((b[i] - x[i]) * (b[i] - x[i]) + 0.99) - (3.34 - val) * (s * x[i])
        val *= 2.02 - 2.94 * tmp + r
    wp.atomic_min(result, i * count, val + (s / (s * s + 0.53) - x[i] * 3.73))


@wp.kernel
def k_a5dd07d7ecff(b: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    r = wp.sqrt(0.5 + x[i])
    inside = z > 0.1
    if inside:
        val = r
    elif b[i] * z <= t:
        val = wp.exp(t + b[i])
    elif 2.0 + x[i] < 0.0:
        d = (1.65 + t) % 2.14
        val = d
    else:
        val = wp.frac(b[idx[i]])
    dst[i] = val


@wp.kernel
def k_a6a8b5573ecf(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    tmp = val + wp.abs(t)
    z = val - tmp
    if -1.69 < 0.5 * t < 1.19:
        r = (val + 1.83 - 1.71 * z) * t
        z *= wp.acos(wp.sin(val % 3.32) * 0.95) + 0.56 - r
    else:
        z = t
    if z < 0.06:
        c1 = wp.sign(x[i]) * tmp / wp.max(b[i], 0.65)
    else:
        c1 = t * tmp + (wp.abs(tmp) - 1.35)
    result[i] = t * c1


@wp.kernel
def k_a6d26194c8e2(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int, a: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    val = 3.43 + wp.ceil(wp.log(b[i] * b[i] + 0.54))
    if val * 0.1 < 0.2:
        if i == 0 or i == n - 1 == n:
            b[i] = out[i]
        else:
            flux_right = a[i] * (s - out[i])
            b[i] = out[i] + alpha * (flux_right - a[i])
        out[i] = out[i] + (wp.floor(alpha) / ((1.07 + s) * (1.07 + s) + 0.87) * alpha + val)
    elif val + val >= 0.0:
        if i == 0 or i == n - 1 == n:
            b[i] = out[i]
        else:
            flux_right = wp.atan2(val, wp.sqrt(wp.max(alpha, 0.93)))
            b[i] = val - wp.sign(out[i]) + flux_right
        out[i] = a[(i + 2) % n]


@wp.kernel
def k_a6fa5d1de55d(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    if x[i] * b[i] > x[i + 1] or b[i] <= -0.51:
        return
    elif x[i] < -1.14:
        return
    val = x[i]
    t = b[i]
    total = 0.0
    for k in range(4):
        i0 = i
        total = total + (val - t + x[i0])
    out[i] = total - 0.27


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
def k_a8fa750522de(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    z = b[i]
    if a[(i + 1) % 5] >= 0.0:
        c0 = wp.clamp(wp.round(t), -0.02, 1.8)
        t = t - (x[wp.max(i - 1, 0)] + c0)
    elif wp.clamp(val, b[i], 1.17) >= 0.0:
        t = wp.clamp(1.63, -0.85, wp.sin(b[i]) * 0.5) * wp.sqrt(wp.max(t, 0.57)) / (x[i] * wp.exp(wp.clamp(a[i], -4.0, 3.0)))
    dst[i] = wp.atan2(z, 0.47) * (val * t) * wp.sin(b[i])


@wp.kernel
def k_ab19d179c8ee(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    t = b[i]
    if wp.sign(a[i]) > 0.09:
        a[i] = x[wp.max(i - 1, 0)] * t - float(i)
    elif -0.17 < -x[i] < 2.4:
        a[i] = wp.log(s * s + 0.25) / (wp.abs(t - x[i]) + 1.03)
    else:
        tmp = wp.round(b[wp.max(i - 1, 0)]) - b[i] - (x[i] - t + wp.exp(alpha))
        a[i] = wp.clamp(t, wp.sin(t) * 0.5, 0.39) - (x[(i + 3) % 3] + a[i]) + x[wp.max(i - 1, 0)] / (tmp * tmp + 0.84) * b[i]


@wp.kernel
def k_ab47f5b948ba(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = -(y[i] * 1.95 * (0.41 + val))
    tmp = wp.round(wp.sign(t * 2.0))
    if wp.cos(a[i]) > -0.73:
        f = a[i]
    elif z >= 0.0:
        f = b[i]
    else:
        f = t - wp.acos(wp.sin(val) * 0.95) * wp.frac(b[i])
    out[i] = a[0] * f + tmp


@wp.kernel
def k_ab4a8803b7e3(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    v = vel[i]
    n0 = v - v
    if vel[i].z + vel[3].z >= vel[i].z:
        new_vel[i] -= n0
    elif wp.dot(n0, vel[i]) >= 0.0:
        new_vel[i] += n0 - vel[i + 2]
    else:
        v, n0 = n0, v
        new_vel[i] -= wp.cross(wp.vec3(0.16, -(a[i] - a[i]), 1.81), n0)


@wp.kernel
def k_abd3cbbcfbd5(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = wp.atan2(wp.exp(val), wp.frac(val))
    z -= wp.cos(x[i])
    if val - z <= 0.0:
        val *= wp.round(wp.cos(a[i] * z))
    elif val > a[(i + 3) % m]:
        val = val * wp.log2(a[wp.min(i + 1, m - 1)] / (wp.abs(x[i]) + 0.83) * (a[wp.min(i + 1, m - 1)] / (wp.abs(x[i]) + 0.83)) + 0.29)
    if val + a[i] >= -0.5:
        out[i] = a[i] - z
    else:
        out[i] = (wp.round(x[i]) - z * val) / (wp.atan(z) * wp.atan(z) + 0.74)


@wp.kernel
def k_ae57ff84113e(x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = x[i]
    if m % 2 != 1:
        r = wp.cosh(wp.sin(x[i]) * 3.0) * (x[i + 2] * t) - alpha * (x[i] + x[2])
        val = float(m) * r * wp.tan(wp.clamp(t, -1.2, 1.2)) * (r / wp.log10(alpha * alpha + 0.69))
    else:
        val = wp.atan2(alpha * 2.07, x[i] + alpha) + wp.atan(alpha + 0.1)
    ok = i % 2 != 0
    if ok:
        z = -(x[i] % 2.23 * (val * t))
        val += t * z
    else:
        val = wp.log10(wp.max(wp.exp(x[i]), 0.41)) * (val + x[i + 2] + 0.5)
    result[i] = wp.acos(wp.sin(-alpha) * 0.95) + val


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
def k_af9c8823bda0(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = t
    if b[i] * 0.94 > 0.0:
        val *= b[i] - t
    else:
        val = wp.log10(wp.abs(0.25 + val) + 0.36)
    if val < 1.78:
        t += b[(i + 1) % 3] - (b[i] + wp.atan(val))
    elif t - 1.74 <= val:
        t = b[i]
    elif b[i] + val > 0.17:
        t += -t + b[i]
    dst[i] = (t + val) * t


@wp.kernel
def k_b0bada328496(x: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    if x[i] % 2.28 < b[i] or i % 3 == 0:
        tmp = val * val
        val = val * (wp.sqrt(mass[i] * mass[i] + 0.68) * tmp)
    elif -val <= -0.39:
        val = wp.log(wp.max(val * 2.0, 0.33)) * wp.sign(val)
    elif mass[i] / b[i] < val:
        val = -wp.sqrt(wp.clamp(val, val, 0.59))
    dst[i] = val * val


@wp.kernel
def k_b0d5131b1281(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    n0 = v - v
    if vel[i].z <= 0.36:
        new_vel[i] -= v - n0
    elif vel[i].z + vel[3].z >= vel[i].z:
        new_vel[i] -= n0
    elif wp.dot(n0, vel[i]) >= 0.0:
        new_vel[i] += n0 - vel[i + 2]
    else:
        new_vel[i] -= wp.cross(wp.vec3(0.16, -0.95, 1.81), n0)


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
def k_b1e336d9e536(b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = alpha + wp.acos(wp.sin(b[i + 2]) * 0.95) + wp.asin(0.95 * wp.tanh(b[i])) * (alpha - b[0])
    tmp = z * z
    if z + b[i] >= 0.0:
        r = wp.min(b[i], tmp) * (z + b[0]) + b[i]
    else:
        r = wp.min(tmp, tmp) + wp.abs(float(i)) + wp.min(wp.abs(b[i]), alpha + 0.7)
    ok = 1.43 + z > r and z > 0.49
    if ok:
        out[i] = wp.cos(r)
    elif -0.03 < r + b[i] < 1.69:
        out[i] = -wp.acos(wp.clamp(z + r, -0.95, 0.95))
    elif tmp <= 0.86:
        out[i] = wp.round(wp.min(0.85 + r, b[i] + r))
    else:
        out[i] = alpha
    result[i] = wp.atan2(b[i], alpha) - -(alpha + b[i])


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
def k_b2cd32c2fc1e(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    v = p[i]
    t = a[i]
    v.z += wp.length(p[i]) - z * b[i + 1]
    val = 4.81 * t
    if val + v.x < 1.23:
        dir = z * 1.35 * wp.vec3(5.12, val, 0.1)
    else:
        dir = wp.cross(wp.cross(v, vel[i]), wp.vec3(2.18, 0.55, -1.78) * t)
    ok = i % 2 == 0
    if ok:
        z = z - b[i]
    else:
        d = wp.length_sq(dir) % 0.95
        z = wp.length(wp.normalize(dir)) + d
    a[i] = z + t - wp.length(v)


@wp.kernel
def k_b2f93ab9a3e1(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    val = x[i]
    i0 = i + i
    t = -x[wp.max(i - 1, 0)]
    if -z < 0.0:
        if a[i] > a[i]:
            c0 = -a[i]
            t = t + wp.ceil(c0)
        else:
            t = a[i]
    elif val >= -0.73:
        c1 = -wp.sqrt(wp.abs(val) + 0.18)
        t = wp.min(x[i], wp.log2(wp.abs(x[i]) + 1.02)) + c1
    result[i] = wp.cos(z) + t * alpha + float(i0)


@wp.kernel
def k_b5db7ef748ac(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    val = a[i]
    z = wp.atan2(1.03, wp.ceil(wp.round(t)))
    z = z - 1.94
    if -0.01 < t + 0.25 < 1.56:
        c0 = z * b[i]
        result[i] = val / (wp.abs(wp.atan(float(i))) + 0.97) - c0
    elif wp.tan(a[i]) < a[i]:
        result[i] = b[i]
    else:
        result[i] = val / wp.max(b[i], 0.78) - b[i] + z
    if alpha <= t:
        result[i] += wp.atan(val)


@wp.kernel
def k_b64043f2c9b0(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float, alpha: float):
    i = wp.tid()
    t = a[i]
    z = t * t
    val = alpha * alpha
    if float(i) > 0.26 or val < -0.34:
        d = z * (a[i] + z)
        c0 = wp.ceil(wp.abs(a[i])) - d
    elif val + a[wp.max(i - 1, 0)] > 0.0:
        c0 = s
    else:
        c0 = wp.tan(1.2 * wp.tanh(t))
    if z - val >= s:
        r = a[2]
    else:
        r = (a[i] - float(i)) / (val * val + 0.74)
    out[i] = r + c0


@wp.kernel
def k_b6542f884401(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    r = b[i]
    if val - x[i] > -0.77:
        t = wp.acos(wp.clamp(x[i], -0.95, 0.95)) % (wp.abs(b[i] + r) + 0.73)
    else:
        tmp = wp.sqrt(wp.acos(0.95 * wp.tanh(val))) - (a[i] + r) / (-a[i] * -a[i] + 0.92)
        t = wp.clamp(a[i] * (r * tmp), -1.58, wp.sign(0.1 + tmp))
    if -t >= -0.02:
        t = t + wp.sin(val)
    elif t >= -0.4:
        t = r - -a[i]
    else:
        d = 1.16 * t
        t = 2.0 - (a[i] - 0.9 - 0.64) + d
    out[i] = wp.round(wp.round(x[i])) + (val + t + val)


@wp.kernel
def k_b6a4cba0da7f(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = x[i]
    val = a[i] * t * (x[i] - alpha)
    if val <= -0.81:
        z = a[i]
    elif t >= 0.39:
        z = wp.atan2(x[i + 2] - float(i), alpha)
    else:
        c0 = wp.cosh(3.0 * wp.tanh(x[i]))
        z = wp.ceil(t) / (c0 * c0 + 1.04)
    dst[i] = z


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
def k_b7707ba723a1(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    v = pos[i]
    p0 = p[i]
    p0[1] = beta
    p0 = p0 + p0 * beta
    z = wp.length_sq(v)
    if wp.length_sq(p[i]) >= -1.0:
        z = z * (z * beta * a[i])
    elif z <= a[i] or float(i) > 0.0:
        z = wp.dot(pos[i], v) / ((0.5 - p[i + 2].y) * (0.5 - p[i + 2].y) + 0.94)
    else:
        z = (a[i] - a[i + 2]) * (beta / 2.99)
    result[i] = z + p0.z
    dst[i] = a[i]


@wp.kernel
def k_b7c416c0878f(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    t = z + (beta - x[i])
    j = wp.sign(i) * 3
    if t < z:
        out[i] = (beta + 3.75) / wp.max(z / (t * t + 0.68), 0.87)
    elif wp.max(t, beta) > t:
        out[i] = wp.atan2(wp.round(x[i]), 2.66 + t)
    else:
        out[i] = x[2] - beta - t * a[wp.max(i - 1, 0)]
    out[i] += -wp.atan2(3.0, t) + float(j)


@wp.kernel
def k_b7e305d8223e(a: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i]
    val = src[i]
    t = --(val + 1.84)
    if x[(i + 1) % m] < x[i]:
        result[i] += a[i]
    for j in range(m):
        if t > t:
            t = t
    tmp = z * t
    if 1.58 * t >= 0.29:
        tmp -= (-src[i] - z * src[i]) * ((val - z) * (src[i] + src[i]))
    elif 0.1 + src[i] > 0.0:
        tmp = (a[2] * a[i] + -tmp) * -src[i]
    else:
        tmp = z + val
    result[i] += -tmp + z


@wp.kernel
def k_b88b017f6023(out: wp.array(dtype=float), beta: float, s: float):
    i = wp.tid()
    z = float(i) + s
    val = z * beta
    if 0.56 * beta >= 1.25:
        if i >= 1:
            wp.atomic_sub(out, i, val * z)
    else:
        if i >= 1:
            wp.atomic_sub(out, i, 1.84)


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
def k_b99a55e090b5(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, enabled: bool, n: int):
    i = wp.tid()
    val = b[i]
    z = y[i]
    t = a[i]
    acc = 1.48 + z
    l = int(0)
    while l < n:
        if enabled:
            t *= b[i] + val - t
        elif a[i] * t > z:
            t *= 3.0 - y[3] + val - float(l)
        else:
            t = a[l]
        acc -= b[l] / 3.62 + s
        l = l + 1
    total = float(1.0)
    for j in range(0, n, 2):
        total += y[i + 1] - (z - t)
    out[i] = val / (total * total + 0.43)
    dst[i] = (s + a[i]) / ((acc - s) * (acc - s) + 0.42)


@wp.kernel
def k_bb04f06daf1e(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = -(1.56 - val)
    val_1 = b[i]
    t_1 = a[i]
    d = b[i] / t_1 * wp.log2(val_1)
    c0_1 = wp.exp(d)
    r = d * c0_1
    if r >= val_1 or i > 3:
        tmp_1 = -wp.exp(wp.clamp(b[i], -4.0, 3.0))
    elif t_1 < -0.08:
        tmp_1 = 1.0 * wp.abs(t)
    else:
        tmp_1 = -b[wp.max(i - 1, 0)] * t_1
    if not t_1 >= c0_1:
        return
    a[i] = tmp_1 + a[i] - b[i]
    c0 = wp.exp(t)
    result[i] = c0_1 * c0 / (wp.abs(a[i]) + 0.84)


@wp.kernel
def k_bc567a4d6f9d(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, beta: float):
    i = wp.tid()
    t = x[i]
    z = b[i]
    ok = t + 2.0 < 0.14
    if ok:
        z = z * (t - wp.acos(wp.sin(t) * 0.95))
    elif alpha < float(i):
        z = wp.max(z, 1.0) + wp.min(float(i), wp.sin(x[i])) + z
    elif alpha * beta >= -0.94 or float(i) / (x[i] * x[i] + 0.79) >= t:
        r = wp.tanh(beta)
        z += r / wp.max(wp.atan(u[i]), 0.63)
    inside = 1.19 * z <= 0.19
    if inside:
        result[i] = wp.max(z * beta, t) - wp.cosh(float(i)) * alpha
    else:
        result[i] = z + 0.25


@wp.kernel
def k_bd387a9365da(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = z * z
    if wp.max(a[i], b[i]) >= t:
        r = t * z + (0.14 + z)
        t = t + (b[i] + r)
    elif x[i] + a[wp.max(i - 1, 0)] > 0.5:
        t = b[i]
    elif -0.15 < wp.cos(b[wp.max(i - 1, 0)]) < 1.08:
        val = wp.log10(wp.log(wp.max(b[i], 0.48)))
        t = (b[i] + t) / (val * val + 0.85)
    else:
        xi = t - wp.round(z)
        t = xi + z + (b[i] + xi)
    out[i] = t / z - (a[i] - t)


@wp.kernel
def k_bdc69c5db61f(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), x: wp.array(dtype=float)):
    i = wp.tid()
    v = vel[i]
    dir = p[i]
    t = x[i]
    f3 = -wp.vec3(x[i])
    val = t * t / (x[i] * t * (x[i] * t) + 0.61)
    if i < 2:
        tmp = wp.length_sq(vel[i])
    else:
        tmp = x[i]
    if val > 0.0 or i % 2 == 1:
        x[i] = wp.length_sq(x[i] * vel[(i + 1) % 3])
    else:
        x[i] = x[i]
    x[i] += (t * f3.z - wp.length_sq(p[i])) * wp.length_sq(v) - wp.length(dir) - tmp


@wp.kernel
def k_be78b0045583(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    v = vel[i]
    dir = pos[i]
    val = wp.dot(wp.cross(dir, wp.vec3(-1.31, 1.88, -1.14)) + (wp.vec3(1.88, -1.57, -0.86) - pos[i]), -dir * pos[i].x)
    if val <= val or val * dir.x <= val:
        val = val + vel[i].x
    elif val >= 0.97:
        val -= -val * (val + val) % 3.45
    else:
        t = val * val
        val = -(t + pos[i].x)
    result[i] += vel[i].y * wp.length(v) * val


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
def k_bfe5b3b974e0(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t *= -t * wp.sinh(t)
    if wp.acos(t) <= t:
        val = t + b[i] + b[i]
    else:
        val = (t - t) / (wp.abs(-t) + 0.72)
    if t < 0.0:
        z = (0.31 + x[i]) % 1.14
        dst[i] = wp.acos(val) + wp.sign(val) + z
        out[i] = b[i]


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
def k_c1d64a5b8f5a(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    cond = i % 2 == 1 or wp.sign(val) >= 0.91
    if cond:
        z = wp.min(wp.floor(result[i]), -t)
    elif i % 2 != 1:
        z = 0.18 * val
    else:
        d = (wp.round(a[i]) * wp.round(a[i]) + 0.41) * t
        z = x[1] * wp.round(val) - d
    result[i] = wp.atan2(wp.max(wp.log10(z), x[wp.max(i - 1, 0)]), wp.cos(wp.log(x[i])))


@wp.kernel
def k_c1e33d8f5556(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = val * t * val * (val + t - t * a[i])
    c0 = x[i]
    if x[i] < 0.83:
        tmp = (3.0 * x[i] + c0 / (val * val + 0.61)) * (z - t)
        t = t + (val + tmp)
    if not c0 * 0.7 < -0.54:
        c0 += t
    elif i <= 1 and b[i] >= -0.25:
        r = -c0 * b[i]
        c0 = t % 0.91 * (r * 0.62 / (t * t + 0.79))
    elif val >= c0:
        c0 = a[i]
    else:
        c0 = z
    if c0 + t < 0.99:
        wp.atomic_add(dst, 3, b[i])


@wp.kernel
def k_c24277e77645(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    val = a[i]
    t = data[i]
    r = data[i] * 1.12 * beta
    f = data[i]
    c0 = z * (0.1 * f + (data[i] - a[i]))
    if wp.pow(wp.max(b[i], 0.82), c0) < 1.31:
        x0 = wp.sign(t * a[i] * (0.21 * data[i]))
        if b[i] * a[i] > data[i]:
            val = val + wp.frac(wp.sqrt(wp.abs(x0) + 0.54))
            dst[i] = wp.cosh(b[2]) + val + r + c0


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
def k_c3af9da98b7a(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = -wp.asin(0.95 * wp.tanh(t * 0.1))
    if wp.sinh(3.0 * wp.tanh(val)) > -0.38 and wp.atan(dst[i]) < -1.88:
        z = b[i] * wp.round(t) - wp.asin(wp.sin(wp.clamp(b[i], -2.91, 0.13)) * 0.95)
    elif b[i] < 0.0:
        z = 0.58
    else:
        f = val * b[i]
        if wp.tanh(b[i]) >= 0.35:
            return
        z = wp.acos(0.95 * wp.tanh(wp.ceil(f)))
    dst[i] = 0.26 - t + wp.acos(-wp.clamp(val, -0.95, 0.95)) - 2.0 + z


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
def k_c59aa0491f9e(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int)):
    i = wp.tid()
    t = -b[i]
    val = a[i]
    tmp = t * val
    if tmp - t > 0.14:
        wp.atomic_min(result, 0, tmp / (b[i] * b[i] + 0.38))
    elif tmp + b[i] <= 0.0:
        wp.atomic_min(result, 0, val)
    wp.atomic_add(hist, i % 2, 0)


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
def k_c7e07291e1ac(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), beta: float, s: float):
    i = wp.tid()
    v = wp.vec3(0.83, -0.84, 0.21)
    if -0.82 < beta + s < 0.51:
        v += beta * v
    else:
        dir = wp.vec3(0.71, -0.76, 0.35)
        v += wp.cross(dir, wp.vec3(-0.46, -0.98, -0.03)) * beta - -vel[3] / (beta * p[2].y)
    if vel[i].x * s > 0.2:
        n0 = v - v
        vout[i] = s * (n0 + v + p[i + 1])
    elif s > beta and wp.length_sq(v) > -0.23:
        vout[i] = v - vel[i]
    else:
        f3 = v - wp.vec3(1.88, 0.12, -1.91)
        vout[i] = f3 + p[i]


@wp.kernel
def k_c86fbad2d1f2(x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    z = y[i]
    z *= z
    d = 0.25 + y[i] - y[i] * z
    ok = 1.0 - d > 0.15
    if ok:
        val = wp.atan2(t * d, x[i])
        result[i] = d / wp.max(val, 0.7) + wp.tanh(z)
    elif y[1] <= d:
        f = 0.1 - d
        result[i] = y[i] * d - (d + 1.62) + f
    else:
        tmp = wp.tanh(d) % 2.69
        result[i] = tmp
    if x[0] + 0.33 < -0.16:
        result[i] += y[i]
    elif z - y[i] >= x[i]:
        c0 = x[i] + wp.cosh(wp.sin(z) * 3.0)
        result[i] += y[(i + 2) % count] + c0
    else:
        result[i] += d


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
def k_ca9518b16992(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    r = val * a[i]
    z = -t - 2.0 * t
    if a[i] >= 0.0 and z <= -0.73:
        f = r * t
    elif 0.5 / (val * val + 0.7) < 0.65:
        f = wp.asin(wp.clamp(val, -0.95, 0.95))
    elif x[i] < 0.0:
        c0 = val * z
        f = wp.min(r + c0, 1.77 + x[wp.max(i - 1, 0)])
    else:
        x0 = x[i] + 0.25
        f = a[i] + x0
    dst[i] = a[wp.max(i - 1, 0)] + f


@wp.kernel
def k_ce14a4be2033(b: wp.array(dtype=float), map: wp.array(dtype=int), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i + 1] * 0.1
    val = -b[i]
    if val > t:
        z = b[i] * t
        val = val - z
    elif b[i] - t < 0.0:
        z = val - t
        val = 2.0 * t - z
    elif val * b[map[i]] < -0.97:
        s = float(0.0)
        if i % 3 == 1:
            for l in range(count):
                s += val + t * val
        else:
            for l in range(count):
                s += val - 0.59 * b[(i + 2) % count] - (0.36 + val) / ((t + b[i]) * (t + b[i]) + 0.68)
        val = s
    acc = b[(i + 1) % count]
    for j in range(4):
        r = acc * acc
        acc += val * r
    result[i] = t - val - acc


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
def k_d0e14c0ee178(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, beta: float):
    i = wp.tid()
    t = x[i]
    z = b[i]
    ok = t + 2.0 < 0.14
    if ok:
        z = z * (t - wp.acos(wp.sin(t) * 0.95))
    elif alpha < float(i):
        z = wp.max(z, 1.0) + wp.min(float(i), u[i]) + z
    elif alpha * beta >= -0.94 or float(i) / (x[i] * x[i] + 0.79) >= t:
        r = wp.tanh(beta)
        z += r / wp.max(wp.atan(u[i]), 0.63)
    else:
        r = -b[wp.max(i - 1, 0)] + z - wp.log2(wp.max(wp.cosh(3.0 * wp.tanh(alpha)), 0.84))
        z += wp.cosh(x[i]) + r
    result[i] = z + 0.25


@wp.kernel
def k_d0e990f8a03d(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    z = x[i]
    if z >= -0.99 and alpha <= beta:
        t = 0.1 / wp.max(x[i] + alpha, 0.49)
        val = t
    elif alpha >= 0.0:
        tmp = x[wp.max(i - 1, 0)] - x[i] - -alpha
        val = x[i] - tmp
    else:
        val = wp.log10(wp.max(x[i] + alpha, 0.98))
    out[i] = z + val


@wp.kernel
def k_d145969e127a(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if wp.exp(t) >= 0.0:
        if (i % 2 != 1 or a[i] >= 0.52) and b[wp.max(i - 1, 0)] - 0.36 <= -0.68:
            val = (0.5 + wp.pow(wp.atan2(wp.abs(t), 1.04), -1.43)) * a[i] + b[i + 2] + (a[i] - data[i])
            t *= float(0.0) - val
        out[i] = t


@wp.kernel
def k_d4535bf09f39(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    val = s - s
    i0 = i
    total = -float(i)
    for k in range(n):
        z = x[i] - float(i0)
        if z + total <= x[k] or z * val >= -0.15 >= 1.45:
            if z + s > 0.98:
                total = total + (x[i0] - total)
            total += z - 1.43
        elif -x[i] > 0.0:
            if z + s > 0.98:
                total = x[i] - z + x[i] * x[k]
            total += z * x[k] * (s - x[k])
    result[i] = x[i0] / (val * val + 0.74) * total


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
def k_d4abbdc9b076(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = x[i]
    if not z > t:
        dst[i] = t
    else:
        dst[i] = z - t - (z + t)
    if wp.cosh(z) <= a[wp.max(i - 1, 0)]:
        val = z * wp.pow(wp.max(t, 0.59), 0.77)
        z = z - (wp.ceil(z + a[i]) + val)
    elif -0.16 < t < 0.41:
        z = z * wp.round(a[(i + 3) % 6] - a[i])
    elif not -1.62 < x[i] - z < 2.0:
        z *= wp.clamp(z + 2.0, -0.57, 0.45)
    else:
        r = 0.78 * (x[i] * a[i])
        z = wp.ceil(r / (z * z + 0.33))
    out[i] = b[i] * b[i] - z


@wp.kernel
def k_d4f0f3e41a41(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    tmp = t + t
    if a[i] > t and i <= 1:
        tmp = tmp + wp.sinh(a[i])
    else:
        z = 2.12 * tmp
        tmp = 1.21 + wp.atan2(z, t)
    if not a[i] - 3.0 < -1.14:
        c1 = wp.min(wp.sinh(wp.sin(tmp) * 3.0), 1.86 - a[(i + 2) % 5])
    elif tmp < -1.45:
        r = 0.42 * tmp
        c1 = r + 0.5 + (t - a[i])
    else:
        val = 3.05 * (2.0 - t)
        c1 = 0.3 * val / (val - 2.63)
    dst[i] = wp.sign(t) + wp.sinh(3.0 * wp.tanh(a[i]))
    result[i] = c1 + t - wp.atan2(2.69, c1)


@wp.kernel
def k_d4f8617cd943(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    if t - b[(i + 1) % 2] < t:
        out[i] += b[i]
    if t < -0.53:
        out[i] += t
    elif b[i] + t > 0.91:
        z = wp.clamp(b[i] / wp.max(t, 0.63) + (t + t), -0.54, 0.16)
        out[i] += wp.min(wp.acos(0.95 * wp.tanh(z)) + z, wp.atan(t + z))


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
def k_daec6df32f2a(b: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    tmp = wp.log10(t)
    if wp.frac(tmp) > val:
        f = b[i] - val + (b[i] - 0.25)
    else:
        z = val * b[i]
        f = 2.0 - t - wp.max(a[i], tmp) + z
    if not 0.1 * tmp >= -0.54:
        f *= wp.tanh(f) * (tmp - 0.1)
    else:
        f = wp.log2(wp.frac(tmp))
    a[i] = wp.frac(tmp - f)


@wp.kernel
def k_db3ba37adabc(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    if i % 3 != 0 and x[i] < -2.24:
        out[i] = beta
    elif i % 3 == 0:
        out[i] = (beta + x[i] + 3.0 * beta) / wp.sign(alpha)
    else:
        out[i] = -(beta - 0.5) * wp.log10(wp.abs(beta * alpha) + 0.92)


@wp.kernel
def k_db5b0ddbede1(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    t = a[i]
    val = b[i]
    z = s * val
    cond = t * z < b[i]
    if cond:
        val = val * (wp.sqrt(wp.abs(a[i]) + 0.7) * wp.sinh(t - z))
    elif -0.79 < b[i] % 2.27 < 3.0 or wp.abs(alpha) < 0.98:
        val += -wp.ceil(val)
    elif cond:
        val += wp.min(t, s)
    else:
        val += 0.09 * alpha - (b[i] - z)
    out[i] = alpha + val
    dst[i] = (1.72 + z) * s


@wp.kernel
def k_dbe066e5d3d0(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = z - a[wp.max(i - 1, 0)]
    if i % 3 == 1:
        t += t * (a[i] + z) * (wp.floor(z) * wp.atan(z))
    elif i % 2 == 1:
        t = wp.tanh(wp.log(t)) * z
    result[i] = a[i] + t


@wp.kernel
def k_dd26029405c6(a: wp.array(dtype=float), b: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    tmp = wp.tanh(float(i))
    r = wp.log2(wp.max(t, t) + 0.6) / (tmp * z * (tmp * z) + 0.61)
    ok = t >= 0.0 or r <= -0.18
    if ok:
        result[i] = -(0.24 / wp.max(data[i], 0.51))
    elif i >= 2:
        result[i] = wp.round(float(i))
    elif not b[(i + 1) % 3] > 0.05:
        result[i] = wp.abs(t) / 1.35
    elif t <= 0.27:
        result[i] = t * s / wp.max(z, 1.01)
    else:
        val = wp.pow((tmp - s) * (tmp - s) + 0.53, float(i))
        result[i] = wp.round(wp.max(b[i], 2.0)) + val
    dst[i] = z * b[i] + 1.26 * r


@wp.kernel
def k_de7a12a58601(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    j = wp.clamp(wp.clamp(4, 0, 3), 0, 2)
    r = b[i]
    if r >= -0.06:
        r -= val
    z = r
    if j % 2 == 0:
        z *= u[i] - (z + u[i])
    out[i] = 0.32 * z


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
def k_df256cc8ed33(b: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = result[i]
    j = int(0)
    if z + val <= 0.0:
        while j < 2:
            if result[i] + result[i] >= b[j]:
                return
            if i % 2 != indices[i] and j < 3:
                break
            j = j + 1
    tmp = 0.0 + val
    if b[indices[i]] >= b[i] or -0.28 < z < 0.65:
        tmp = b[i] * z
    result[i] = tmp + (2.0 + 1.6)


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
def k_e0f992d10cd2(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = (b[i] + b[(i + 2) % 4]) * wp.sqrt(wp.abs(b[i]) + 0.49) + (b[i] + 0.55 - (b[i] + b[i]))
    z = wp.floor(t)
    if wp.cosh(wp.sin(z) * 3.0) <= 0.93:
        z *= 1.68 * wp.frac(b[3]) - (-t + z)
    else:
        z += wp.round(z) * (t * t) * 1.0
    if i % 3 != 0:
        r = wp.atan(wp.cos(z) + b[i])
    elif wp.clamp(1.8, -1.35, 0.5 * wp.tanh(t)) <= -0.35:
        tmp = 1.32 * b[wp.max(i - 1, 0)]
        r = wp.cos(wp.min(0.85 + tmp, b[i] * t))
    else:
        val = 0.5 * t
        r = b[i] * val
    result[i] = -wp.round(r) * (wp.cos(b[i]) + -t)


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
def k_e414c17b775d(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.log10(wp.max(b[i], 0.66))
    if i % 3 == 0:
        t = t * (2.0 * (t - b[i]))
    elif t * 0.67 < b[i]:
        t = float(1.0)
    elif t <= 0.0 or i % 3 == 0:
        t = t - 0.5 * (t * b[(i + 2) % 4])
    elif t > b[i] and b[i] >= t:
        t = t * (t / wp.max(t, 1.05) * (b[i + 1] * t))
    if t - 1.61 >= 0.49:
        result[i] += t * 0.93 - -t
    elif t - t >= 0.8:
        result[i] += wp.tan(wp.sin(b[i]) * 1.2) * (t - b[i])


@wp.kernel
def k_e436c599bfb0(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    val = b[i]
    z = b[i] * 0.1 + val
    r = b[i] - z
    dir = p[i] * r
    if s * 2.0 <= -0.15:
        p[i] = dir + wp.vec3(r)
    elif 0.43 >= wp.length_sq(p[i]):
        p[i] = p[i]
    else:
        d3 = wp.cross(wp.cross(-p[i], wp.normalize(dir)), dir)
        p[i] = wp.normalize(-wp.cross(p[i].x * p[i], wp.cross(p[i], d3)))


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
def k_e79af516e25b(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = wp.atan2(t, t)
    if 1.86 - t < 0.24:
        val = wp.frac(x[(i + 2) % 5])
    else:
        tmp = t - x[i]
        val = tmp * t
    if i >= 1:
        dst[i] = wp.atan(t)
    elif wp.sin(x[i]) <= -0.96:
        x0 = val + x[i]
        dst[i] = x0
    else:
        z = 0.76 - val
        dst[i] = -x[i] * z


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
def k_e86703ec817d(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    if b[i] + 3.0 > -0.91:
        val = t + a[i]
        d = z - t + val
    elif a[i] + t > -0.13:
        d = wp.tan(b[i])
    else:
        d = -a[i]
    out[i] = wp.floor(d)


@wp.kernel
def k_e878f89af6bf(b: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.0
    if not b[i] / (result[i] * result[i] + 0.78) > b[i] and (not i > 1 and b[i] * result[i] > x[i]):
        t = b[i]
    if wp.asin(wp.atan(b[i] - t)) + t < 0.0:
        result[i] = b[i]
    elif t >= t:
        result[i] = 0.28
    elif t / (result[i] * result[i] + 0.78) > t:
        result[i] = wp.exp(3.0 * wp.tanh(t))


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
def k_eb3416815059(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    r = u[i]
    total = float(0.0)
    sum0 = float(0.0)
    for k in range(18, -1, -1):
        sum0 = float(0.0)
        if sum0 < 0.48:
            tmp = b[k]
            total = total * (b[k] * tmp)
        else:
            d = total * (val - sum0 % 3.54)
            total = total * ((u[k] - r) * d)
        total = (total + (total + val) * total * r) * total
    for k in range(18, -1, -1):
        if sum0 < 0.48:
            tmp = b[k]
            total = total * (b[k] * tmp)
        else:
            d = total * (a[i] - sum0 % 3.54)
            total = total * ((u[k] - result[i]) * d)
        total = (total + (total + val) * total * r) * total
    result[i] = a[i] + total


@wp.kernel
def k_ec5e171787a1(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    z = z * (z / 3.18 * z)
    t = wp.exp(3.0 * wp.tanh(z)) - wp.sign(wp.log(z * z * (z * z) + 0.94))
    val = t + 0.25 * x[i]
    if val * 0.11 < 0.15:
        tmp = 1.86 * val
        if wp.frac(val) >= x[i]:
            z -= wp.min(0.5, tmp) * 0.43
    d = val - z * 0.1
    dst[i] = d - 0.94 + val


@wp.kernel
def k_ec605b21f1e7(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    tmp = a[i]
    val = wp.atan(z) * tmp + tmp
    cond = not -b[i] >= -0.63
    if cond:
        out[i] = val
    else:
        t = wp.round(wp.sqrt(wp.abs(val * z) + 0.84))
        out[i] = wp.max(t, z) * (z * val) * 0.24
    inside = cond
    if inside:
        d = a[i] / (wp.abs(a[wp.max(i - 1, 0)] + 0.25) + 0.51)
        z = z * wp.frac(wp.min(a[i], z) / (wp.abs(wp.ceil(d)) + 0.95))
    else:
        z += z
    out[i] += (0.1 + b[i]) * wp.log2(wp.max(val, 0.81)) / (wp.max(1.63, a[i]) * wp.max(1.63, a[i]) + 0.59) + z


@wp.kernel
def k_eced902e52a1(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t *= t / 0.5 - wp.frac(t)
    val = wp.log10((t - t) * (t - t) + 0.46)
    if val + 0.2 > -0.71:
        z = (t - val) * -a[i]
    elif -val <= val:
        z = wp.clamp(val - t, -0.77, 1.19)
    else:
        z = -t % (val - 1.09)
    out[i] -= wp.sign(z) - wp.cosh(a[i])


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
def k_f0036decef78(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = b[i]
    z = wp.min(x[i], val)
    if a[i] <= 0.0 and z < 0.0:
        c0 = z * t
        z = z + wp.tan(wp.clamp(wp.log(wp.max(c0, 0.52)), -1.2, 1.2))
    elif z < x[i]:
        d = b[i] - z - wp.max(z, val)
        z = wp.atan2(a[idx[i]] - 3.0, d + a[i])
    result[i] = a[idx[i]] + z + t * val


@wp.kernel
def k_f07673f135d7(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = b[i]
    val = t + x[i]
    if x[2] > 0.0 and t < 0.95:
        r = x[i + 1]
    elif b[i] * 0.07 > z and wp.asin(wp.sin(x[i]) * 0.95) >= x[i]:
        r = wp.cosh(3.0 * wp.tanh(a[i] + x[i]))
    else:
        r = wp.ceil(wp.log(val))
    dst[i] = a[i] + r


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
def k_f16402364bc7(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    inside = wp.min(1.01, val) >= 1.42
    if inside:
        t = wp.tan(wp.sin(val) * 1.2)
        val = val + wp.round(t)
    elif i % 2 == 0:
        val *= val / (a[1] * a[1] + 1.02)
    elif i > 2:
        z = wp.sinh(x[i])
        val = val * z
    out[i] = val


@wp.kernel
def k_f18476f6e094(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    tmp = wp.floor(a[i + 2]) * (val * a[i])
    val = val + wp.atan2(tmp * a[wp.max(i - 1, 0)], a[i] * 0.1)
    inside = a[i + 2] * tmp > val
    if inside:
        z = 2.6 - a[i] + wp.pow(a[1] * a[1] + 0.71, -1.79)
        val += z
    elif not i % 2 != 0:
        val = wp.sign(wp.atan2(a[i], 5.75))
    result[i] = wp.clamp(val * tmp, -1.22, wp.clamp(wp.exp(tmp), 0.5, 2.0))


@wp.kernel
def k_f3dd6b68118f(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    z = a[i]
    val = b[i]
    t = (b[i + 1] * 1.0 + 2.0) * (b[i] + 1.78 + 1.51)
    c0 = 0.0
    if z + a[i] <= -0.78 and 2.0 + t >= -0.23:
        c0 = a[i] + s
    elif alpha + 1.99 >= 0.0:
        c0 = 0.15 * s * (val * alpha) * (b[i] / (a[i] * float(i) * (a[i] * float(i)) + 0.94))
    if c0 + a[(i + 1) % 2] > 0.88:
        wp.atomic_max(out, i % 3, b[i])
    elif not t > z:
        wp.atomic_max(out, i % 3, 0.25 / ((b[i] + 0.78) * (b[i] + 0.78) + 0.56))


@wp.kernel
def k_f42352ea9ebc(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[1]
    t = wp.tan(wp.round(3.0 * val))
    d = x[i + 1]
    if t * d < x[i]:
        d = d + wp.atan2(x[i], t)
    elif -1.26 < d < 1.1:
        c0 = val * t
        d = -(2.0 * x[i]) + c0
    tmp = d + t
    if 0.75 + d <= -0.78:
        tmp = tmp + wp.sin(tmp) * x[i] / (wp.abs(wp.ceil(x[i])) + 0.49)
    result[i] = x[i] + tmp


@wp.kernel
def k_f51114179a64(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    if i % 2 != 1:
        r = wp.sqrt(wp.max(wp.pow(val * val + 1.03, val), 0.93))
    elif val - 0.69 <= -0.08:
        r = (val * 0.5 - val * a[i]) * wp.round(val * val)
    else:
        t = 0.1 * val * (val + 3.0) * val
        r = t
    result[i] = wp.clamp(a[i], -0.53, 0.18) / (wp.abs(r + a[i]) + 0.98)


@wp.kernel
def k_f78b16c0a99a(b: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    if wp.sinh(b[i]) < 0.4:
        tmp = b[i] + t + 1.09 + t
        b[i] = tmp
    elif b[i] > -0.87 and t * 0.5 > -0.64:
        z = wp.min(t - (b[i] + t), t + t / (wp.abs(b[i]) + 0.32))
        b[i] = b[i] + z
    else:
        val = (t - 2.0) * (b[i] + (b[i] + 0.88))
        b[i] = wp.sqrt(wp.max(wp.round(b[i]), 0.36)) / (wp.abs(wp.ceil(val)) + 1.02)


@wp.kernel
def k_f9163158255c(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = b[i]
    tmp = t * a[i]
    r = wp.acos(0.95 * wp.tanh(t))
    if i % 3 == 0 and i >= 3:
        tmp = tmp - (z - tmp)
    elif r / (tmp * tmp + 0.39) >= r:
        tmp = wp.sqrt(wp.abs(r) + 0.15)
    elif wp.cosh(3.0 * wp.tanh(r)) >= 0.0 >= 2.0:
        tmp = z + tmp
    result[i] = -(x[i] - val + tmp)


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
def k_fa6258b25cd7(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = t * (-t * wp.sinh(t))
    if wp.acos(t) <= t:
        val = t + b[i] + b[i]
    elif not t < 0.0:
        val = b[i] + t
    elif b[i] < 2.43:
        val = t - b[i]
    elif i > 1:
        val = wp.atan(wp.cosh(x[0]))
    else:
        val = (t - t) / (wp.abs(-t) + 0.72)
    z = (0.31 + x[i]) % 1.14
    dst[i] = wp.acos(val) + wp.sign(val) + z
    out[i] = b[i]


@wp.kernel
def k_fb9e415b0e9b(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    r = x[i]
    if result[i] + a[i] > 0.53 and a[wp.max(i - 1, 0)] * 0.52 > 0.46:
        c0 = wp.cos(x[i]) * x[i]
        t = a[i] + c0
    elif r * a[i] < 0.0:
        c0 = 1.02 / -r
        t = a[i] + c0 + c0 / wp.pow(wp.max(0.93, x[i]) + 0.57, t)
    elif i % 3 != 0:
        t = a[i + 1]
    result[i] = -(0.5 / wp.max(x[(i + 0) % 4], 0.56)) + t * (t * r)


@wp.kernel
def k_fc4f5f4f3e65(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    j = int(wp.floor(4.16)) % 3
    t = wp.atan(wp.frac(b[i]) * (b[i] + b[i]))
    if b[i + 1] * 2.0 > 1.34:
        z = (wp.sinh(3.0 * wp.tanh(t)) + (t + 1.0)) * (t * b[i] + b[i] * t)
    elif b[i] * 3.07 > t:
        r = wp.log10(wp.tanh(t) * wp.tanh(t) + 0.45)
        z = wp.atan2(b[i] * r, r - 1.0) * (1.82 * (r * b[(i + 2) % 6]))
    else:
        z = b[i]
    dst[i] = wp.pow(wp.abs(z * t) + 0.89, 0.12) + float(j)


@wp.kernel
def k_fcf60c62cacf(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    z = a[i]
    tmp = x[i]
    z = z * (0.35 + tmp - t * b[i])
    val = a[i] - wp.log2(wp.abs(x[i] % (tmp * tmp + 0.74)) + 0.27)
    ok = i >= 1
    r = float(i)
    if ok:
        r = r + r
    elif a[i] * b[i] <= -0.17:
        r -= t + alpha * r - (float(i) + -wp.tanh(0.797884 * (tmp + 0.044715 * tmp * tmp * tmp)))
    x[i] = wp.log(val * x[i] * (val * x[i]) + 0.72) + (wp.atan(r) + r * b[i]) + z


@wp.kernel
def k_fdd5ef9e0f22(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    t = a[i]
    val = u[i]
    ok = x[i] * a[i] < u[(i + 1) % n]
    x0 = t
    if ok:
        d = u[i] * (z + 1.36 + u[i])
        x0 += (val * 0.1 + x[i]) * d
    for k in range(n):
        y0 = z * u[k]
        t = (t + y0) * ((t + x0) * (t + x0) + 0.49)
    near = u[i] - t >= -0.66 or z * 0.53 <= -0.13
    if near:
        tmp = a[i] + (x0 + (t + 1.21))
    else:
        f = (z * u[1] + (x0 + 2.0)) % 3.54
        tmp = f + (t + 0.1) - (z * a[i] + (u[i + 2] + x0))
    dst[i] = t - tmp


@wp.kernel
def k_fdfbb4e15445(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    tmp = a[i]
    if t > 0.24:
        t = t + tmp
    if t * out[i] >= -0.66:
        if t + 4.1 <= 0.0:
            val = wp.atan2(a[wp.max(i, 1) % 5] - b[i], tmp)
        elif wp.tan(1.2 * wp.tanh(t)) >= 0.33:
            val = wp.atan2(wp.log2(a[i]), t)
        else:
            val = tmp
        out[i] += (tmp * x[i] - 0.25 * 2.0) * val


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
def k_febc389d6aa7(b: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = dst[i]
    z = b[i]
    if i >= 2:
        val = b[i + 2]
        z, t = t, z
        if i % 3 != 0 and i <= 2:
            r = mass[i] - float(i) - (val - wp.vec3(1.0, 1.75, 1.5)[2])
        else:
            r = val + float(i)
        tmp = b[i] + r
    else:
        if 1.95 - t >= 0.0:
            return
        tmp = t * b[i]
    if t - b[i] <= 0.0:
        d = beta * (tmp - z)
        dst[i] = (z + dst[i]) / (dst[i] % 2.65 * (dst[i] % 2.65) + 0.72) + d
    else:
        dst[i] = t


@wp.kernel
def k_feeef590ba7f(a: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i] - (b[i] + a[i])
    if a[i] * val <= 0.85:
        b[i] = b[i] - val - a[i]
    elif i % 2 == 0:
        b[i] = val
    else:
        b[i] = -val + (b[i] + val)
