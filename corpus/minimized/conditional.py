import warp as wp


@wp.kernel
def k_00e6cfc7d7c7(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    z = z - z * 0.1 * (1.0 * a[i])
    j = 3 + i
    val = x[(i + 3) % 6] + z + (0.34 + alpha) * x[i]
    if val <= 0.42:
        z = z + (wp.min(1.79 + val, wp.log10(z * z + 0.69)) + a[(i + 3) % 6])
    else:
        z = x[i]
    t = wp.log(val)
    out[i] = t * z + float(j)


@wp.kernel
def k_037f89e98d4a(b: wp.array(dtype=float), a: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = t % 0.98
    if val > 0.04 and val > a[i]:
        rho[i] -= val


@wp.kernel
def k_03bc2e71b401(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.sqrt(x[i] * x[i] + 0.19)
    if -0.03 < val * val < 0.71:
        result[i] += wp.sin(x[(i + 2) % 4]) * wp.log(wp.abs(val) + 0.38)
    else:
        result[i] -= val
    t = wp.asin(0.95 * wp.tanh(1.42 / (wp.abs(x[3]) + 0.9)))
    result[i] += x[2] + t + 3.0 * x[i]


@wp.kernel
def k_0461474cefef(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = u[i]
    if wp.exp(x[i]) <= 0.0:
        z += wp.log(z)
    result[i] -= z * a[i]


@wp.kernel
def k_0499d3a5b0cd(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = y[i]
    val = a[i]
    tmp = wp.sin(t + -t)
    val = val + (z / 2.81 + 1.9)
    r = b[i] % 1.66
    if z * 3.0 > 0.83:
        x0 = wp.floor(-(val * tmp))
        r = r + (--(r + b[3]) + x0)
    c1 = wp.atan(wp.floor(2.0 * b[i]))
    result[i] = wp.sinh(b[i]) * r + c1


@wp.kernel
def k_050bae3fa7d9(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, alpha: float):
    i = wp.tid()
    val = wp.sinh(s)
    t = alpha * s
    cond = 3.0 - val < t
    if cond:
        c0 = wp.sign(wp.floor(alpha))
        dst[i] = c0
    else:
        dst[i] = wp.max(wp.atan(float(i)), a[i] + 0.25)


@wp.kernel
def k_054c68310697(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    z = b[i]
    val = val * u[wp.max(i - 1, 0)]
    if wp.cosh(val) < 0.0:
        t = wp.floor(a[i])
        val = val + (t + 3.0)
    else:
        g = wp.sin(u[i])
        val = val + (a[i] + g)
    d = wp.log10(wp.clamp(z, 0.5 * wp.tanh(out[i]), float(i) + 0.5))
    out[i] = b[i] * 1.0 - val + d


@wp.kernel
def k_062d1183c918(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = 0.29 + wp.sqrt(t * t + 0.7)
    ok = t + b[i] >= b[i]
    r = wp.acos(wp.clamp(val, -0.95, 0.95))
    if ok:
        z = 2.0 * x[i]
        r = r + (wp.abs(wp.tanh(b[0])) - x[i]) * z
    else:
        r += x[i] * x[i]
    c0 = x[i]
    result[i] = -r + c0


@wp.kernel
def k_07aa0579b84b(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val = val * val
    t = x[i] * (val - x[wp.max(i - 1, 0)]) * -(val / 1.99)
    z = (wp.clamp(x[i], -0.49, 0.24) - val * t) / (-t * -t + 0.33)
    c1 = (z - t + z / 0.71) / wp.max(x[i], 0.85)
    if c1 <= -0.99:
        c1 = c1 - wp.clamp(wp.tan(1.2 * wp.tanh(c1 - t)), -0.63, 0.14)
    else:
        c1 = c1 * -(b[i] - 1.49 + wp.max(val, 0.49))
    result[i] = b[i]
    dst[i] = wp.max(wp.clamp(0.11, 0.5 * wp.tanh(c1), 0.94), 0.89) * (t + x[i] * val)


@wp.kernel
def k_0804759dcefd(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = a[i]
    tmp = val % 1.12
    if a[i] * val > 0.0:
        t = tmp
    else:
        t = val - b[i]
    d = t * z
    result[i] = z + a[i] + d


@wp.kernel
def k_092d36de3383(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    r = a[i]
    t = val % 3.69
    ok = b[i] >= 1.94
    if ok:
        z = wp.ceil(val)
        dst[i] = -r * z
    else:
        dst[i] = wp.tan(wp.clamp(t, -1.2, 1.2))
    tmp = t + val
    dst[i] += tmp + b[i]


@wp.kernel
def k_0b9b083c5a54(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    tmp = t * b[i]
    if b[i] % 2.94 >= val:
        z = wp.cos(wp.cos(tmp))
        t = t + wp.floor(wp.sign(z))
    out[i] = t


@wp.kernel
def k_0c5712a427c9(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    tmp = x[i]
    z = src[i]
    val = tmp * t
    d = 3.0 * val + (z - 0.18)
    if -0.84 < wp.sign(x[i]) < 0.5:
        t *= src[i] * val - (b[i] + 0.25)
    else:
        t = t * (z - d)
    r = 1.3 * x[3]
    dst[i] = (wp.log2(src[2]) + wp.atan(tmp) + t) * r


@wp.kernel
def k_1107a7164452(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = a[i]
    t = b[i]
    tmp = val * beta
    t = t - (b[i] + tmp / beta)
    z = tmp + -(b[i] + t)
    if b[i] <= tmp:
        c0 = t / (wp.abs(float(i) + z) + 0.48) * wp.round(val * z)
        out[i] = 1.0 - (z - b[i]) - wp.tan(wp.clamp(a[i], -1.2, 1.2)) / ((c0 - beta) * (c0 - beta) + 0.97)


@wp.kernel
def k_11e01e19a8c6(x: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    t = data[i]
    z = val * t
    r = wp.min(-(z + val), wp.abs(beta))
    if i > 1:
        val = val + wp.tan(1.2 * wp.tanh(wp.abs(float(i))))
    r = r / (wp.abs(data[3] + 1.97) + 0.94)
    result[i] = -(t - x[i]) + wp.atan2(data[i] * r, data[i] + -0.46) + val


@wp.kernel
def k_133d06e03c09(x: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    i1 = x[i] / 3.0 - 0.0
    i0 = 0
    if x[i] <= 0.93:
        dst[i] = wp.min(x[i], wp.cos(wp.asin(0.95 * wp.tanh(i1)) + (b[i] - i1)))
    else:
        i0 = i
        dst[i] = wp.min(x[i], wp.tanh(x[idx[i]]) / (wp.abs(x[i0] - x[i0]) + 0.51))
    t = 0.0
    dst[i] -= (t + x[i0] + x[i]) * (wp.ceil(t) + x[i0] * x[i]) - float(i1)


@wp.kernel
def k_15379048061a(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int, enabled: bool):
    i = wp.tid()
    z_1 = b[i]
    a[i] = 0.5 * z_1 * (1.0 + wp.tanh(0.797884 * (z_1 + 0.044715 * z_1 * z_1 * z_1)))
    x0 = float(count) - b[i]
    val = b[i] + x0
    z = a[i]
    tmp = val % 1.12
    t = 0.0 + tmp
    if not enabled:
        t = val - b[i]
    d = t * z
    h = wp.clamp(0.5 + 0.5 * (result[i] - result[i]) / beta, 0.0, 1.0)
    a[i] = result[i] * (tmp - h) + result[i] * h - beta * h * (1.0 - -h)
    result[i] = z + a[i] + d


@wp.kernel
def k_155a9f1ed21a(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    val = t / (z * z + 0.94)
    if val <= 0.57:
        z = z + (a[i] - b[i]) / (z * z + 0.94) / wp.max(wp.sin(val), 0.92)
    else:
        z = z * (wp.floor(wp.asin(0.95 * wp.tanh(t))) - wp.sinh(3.0 * wp.tanh(z)) * t)
    result[i] = wp.min(0.25 + z, wp.sin(val))


@wp.kernel
def k_17998ba090c7(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    if t + a[i] < z or not t < t:
        out[i] += wp.max(z * (b[i] * 0.16), z / wp.max(z, 0.44) / (wp.abs(z + t) + 0.6))
    j = wp.max(5 / 2, i)
    out[i] += wp.max(x[i] * b[i] - t, wp.sin(z + t)) + float(j)


@wp.kernel
def k_1fd06b17d140(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    r = b[i]
    i0 = i
    t = b[i0] + val + r / wp.max(r, 0.78)
    z = wp.round(t) - wp.asin(0.95 * wp.tanh(t))
    if i % 2 == 1:
        c1 = z * val
        r = r - (wp.log2((val + b[i0]) * (val + b[i0]) + 0.84) + c1)
    else:
        r = r + wp.sin(wp.frac(a[i]))
    tmp = r * a[i0]
    result[i] = wp.tanh(a[i] * a[i0]) + tmp


@wp.kernel
def k_2134651fb9cf(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = (val + t) * t
    if b[i] > 2.82:
        tmp = wp.pow(z * z, 1.5)
        result[i] += wp.min(x[i] + z, tmp)


@wp.kernel
def k_248201e74eb9(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val += val * a[i] * val
    t = wp.atan2(wp.exp(val), val)
    if t + 0.62 < 1.63:
        r = wp.atan(2.8 * val + (a[i + 2] + val))
        val += wp.floor(a[i] - val) + (t + (0.1 - a[i])) - r
    else:
        c0 = -val + val * t + val * val * (a[i] + t)
        val += wp.atan2(a[i] * c0 - (a[i] - 0.25), c0 / wp.max(t, 0.85) % 1.79)
    result[i] = t * val


@wp.kernel
def k_2621fd1bfa2b(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    tmp = b[i]
    z = wp.clamp(tmp, -1.6, 0.99) * s
    c1 = 0.0
    j = 0
    if i > 2:
        val = b[i + 2] + b[i] + wp.sqrt(x[wp.max(i - 1, 0)])
        c1 = -z
        j = i
    else:
        val = s
    f = 3.0 / ((tmp + val) * (tmp + val) + 0.66) - float(j) + c1
    result[i] = (s - result[i]) * t - f


@wp.kernel
def k_29526787127f(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = z * z
    if t - x[i] > x[i]:
        dst[i] += wp.cos(a[i])


@wp.kernel
def k_2b2705d64c1b(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, alpha: float, src: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    result[i] = (s * 0.17 + (result[i] - 0.44)) % 2.24
    src[i] = wp.cosh(2.0)
    val_1 = -wp.abs(src[i]) + 0.95 - z - wp.max(x[i], float(i))
    if a[i] + val_1 <= -0.08:
        d = wp.atan2(z, val_1 * alpha)
        r_1 = d
        x[i] = result[i] * r_1
    val = alpha - 0.44
    r = 0.0
    result[i] = val - r - r


@wp.kernel
def k_2f2578216dde(b: wp.array(dtype=float), result: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = wp.frac(z)
    t = z * val
    if z + a[i] < z:
        t *= b[i]
    result[i] = b[i] - t
    a[i] = wp.atan(val)


@wp.kernel
def k_2f731ef28229(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    t = t * alpha
    t /= alpha + t
    z = t * t
    if z + b[i] >= -0.71:
        r = t + z * alpha
        z = z + z * r
    else:
        z = (t + x[i]) * 1.0 * (t * z * (z % t))
    t *= 0.25 / z
    out[i] = t


@wp.kernel
def k_34fff6e48096(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    z = x[i]
    if alpha * z > -1.52:
        dst[i] += wp.tan(wp.sin(alpha) * 1.2)
    else:
        dst[i] -= val
    r = wp.atan(val)
    dst[i] -= r / (wp.abs(val) + 0.5)


@wp.kernel
def k_3d5f5fcd72aa(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    j = i + i
    if b[i] - 0.5 < 0.0:
        out[i] -= wp.min((1.0 - b[i]) / x[i], wp.cosh(wp.sin(b[i]) * 3.0))
    out[i] += b[2] + 0.61 + float(j)


@wp.kernel
def k_3e0641d2a981(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if b[i] + b[wp.max(i - 1, 0)] < -0.5:
        t = wp.log10(wp.cos(result[i] + wp.clamp(z, wp.tanh(result[i]), 1.78) * z))
        val = t - t
    else:
        val = z - b[i]
    f = b[i]
    out[i] = val / (f * f + 0.62)
    result[i] = b[i]


@wp.kernel
def k_3ee716598104(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = u[i]
    r = t + b[i] + -val
    z = 1.53 * t
    f = wp.clamp(b[i] + r, -0.79, 1.45)
    d = u[i] + t
    if wp.acos(wp.clamp(d, -0.95, 0.95)) > -0.8:
        d = d + wp.acos(wp.cos(f))
    else:
        d = wp.cos(b[i]) + u[i] * 1.0
    val = val * (z * u[i] + wp.tan(b[(i + 3) % 5]))
    result[i] = wp.ceil(f) * d + val


@wp.kernel
def k_41f7ad2d0229(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.asin(0.95 * wp.tanh(a[i])) % 1.84
    s = 0.0
    if val > -0.82:
        s = wp.tanh(val)
    z = 0.56 * val
    r = z
    result[i] += r - s


@wp.kernel
def k_422b4b2df438(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = a[i] * z
    val_1 = 0.0
    if -t <= -0.43 <= t:
        a[i] = (x[i] + wp.ceil(x[i])) / (wp.cosh(x[2 + i]) + -t)
    else:
        a[i] = x[i]
    tmp = t * t + wp.abs(z) + (t + a[i]) / (x[i] * z) + val_1
    a[i] += wp.sqrt(tmp / tmp) - (-b[i] + (a[i] + x[i]))


@wp.kernel
def k_450c13431be7(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    z = -b[i]
    if t * a[i + 1] < -0.91:
        z = z + z % (wp.abs(a[i]) + 0.72) * z
    else:
        c0 = wp.ceil(a[i]) - z * b[i]
        z *= wp.tan(a[i] + z - 1.2 * wp.tanh(z)) - -c0
    b[i] = alpha * dst[i] + a[i]
    val = wp.clamp(-z, -0.66, 1.41)
    result[i] = -a[i] - (z - t)
    dst[i] = wp.sign(val) * (val * 0.25)


@wp.kernel
def k_470f712bafb6(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = z - z
    inside = -0.17 < a[i + 2] < 1.71
    r = val * z
    if inside:
        t = wp.sinh(wp.sin(b[i] * val) * 3.0)
        r = r + (wp.log2(wp.cos(r)) + t)
    r -= r
    dst[i] = wp.atan(a[i] * b[i]) + (z + wp.sinh(z)) + r


@wp.kernel
def k_4868fa072af7(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z / ((x[i] - a[i]) * (x[i] - a[i]) + 0.71)
    if wp.tanh(z) <= 0.0:
        z += wp.abs(wp.log2(wp.max(x[i], 0.26)))
    else:
        z = z + -z
    dst[i] = z + a[i] + 1.27 * z


@wp.kernel
def k_48cd394de55f(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    t = wp.log10(wp.log(x[i])) - b[i]
    c0 = b[(i + 2) % 3]
    r = -(c0 - b[i] - t)
    tmp = wp.atan2(b[i], z)
    if b[i] - tmp >= r:
        g = wp.tan(wp.clamp(tmp, -1.2, 1.2)) * wp.atan2(wp.asin(0.95 * wp.tanh(c0)), x[i + 2])
        tmp = tmp - g * (x[2] * b[i])
    else:
        tmp = (t - r) * wp.min(val, tmp) + wp.min(0.78 * x[i], x[i])
    f = r * x[(i + 2) % 2]
    dst[i] = wp.floor(wp.abs(b[i])) - tmp + f


@wp.kernel
def k_49147ebef4a1(x: wp.array(dtype=float), result: wp.array(dtype=float), energy: wp.array(dtype=float), beta: float, s: float):
    i = wp.tid()
    val = x[i]
    t = x[(i + 2) % 3] - wp.sin(x[i]) / wp.max(1.85 + beta, 0.74)
    c0 = val * val
    z = wp.round(-(0.1 - val))
    if -x[i] >= c0:
        energy[i] = wp.max(wp.floor(c0), wp.max(s, t)) - (x[i] + 1.4 + wp.cosh(3.0 * wp.tanh(t)))
    else:
        energy[i] = (beta - x[i]) * t * 3.0
    result[i] = x[i]
    energy[i - 1] += c0 + z


@wp.kernel
def k_4a6ff7622d0f(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    z = a[i]
    tmp = x[i]
    total = float(0.0)
    total = total + tmp
    if 0.76 - b[i] > 0.58:
        z = z * 0.5 + wp.ceil(wp.clamp(x[count] + a[count], -1.81, 0.5))
        out[i] = wp.atan(wp.sign(z)) - (total / (total * total + 0.41) - (total - z)) + t


@wp.kernel
def k_4f4f506956f6(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = x[i]
    if wp.cosh(z) < -0.62:
        t = t + wp.pow(t, 0.66)
    val = wp.pow(t, 0.18)
    out[i] = val - z


@wp.kernel
def k_51e67a68a05e(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = a[i]
    val = u[i]
    tmp = wp.asin(wp.clamp(wp.sin(u[i]), -0.95, 0.95)) + wp.log(wp.abs(x[i] + z) + 1.04)
    r = wp.asin(0.95 * wp.tanh(val))
    if u[i] - tmp <= 0.0:
        r += wp.acos(0.95 * wp.tanh(wp.acos(wp.clamp(r, -0.95, 0.95))))
    else:
        r = t
    out[i] = wp.acos(wp.sin(x[i] * x[2]) * 0.95) + (tmp + val) * (r * u[i])


@wp.kernel
def k_522295aaf095(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    val = b[i]
    j = i
    t = wp.min(1.64 / (wp.abs(z) + 0.43) * (val - alpha), wp.atan2(a[j], val - alpha))
    cond = a[j] > 0.35
    if cond:
        val = val + wp.acos(wp.sin(t) * 0.95)
    else:
        val = val * val
    r = wp.pow(wp.abs(float(i)) + 0.49, val)
    dst[i] = z + r


@wp.kernel
def k_523c12d37096(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    if wp.pow(wp.max(z, 1.02), -0.98) > 0.67:
        r = wp.acos(wp.log10(z * z + 0.19)) % 1.46
        z = z + (b[(i + 3) % 4] + r)
    j = wp.sign(3) - 2
    out[i] += wp.atan2(z - z, z + a[i]) - (z * a[i] - b[i]) + float(j)


@wp.kernel
def k_53be0b6e7827(b: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    if t * x[i] >= -0.41:
        dst[i] = t
    else:
        dst[i] = wp.exp(wp.sin(wp.exp(b[i])) * 3.0) - wp.frac(t)
    x[i] = wp.asin(wp.sin(beta - x[i]) * 0.95) % (wp.abs(1.4 * t) + 0.96)


@wp.kernel
def k_58bfa3746a56(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    if b[i] <= dst[i]:
        dst[i] = wp.acos(wp.sin(float(n)) * 0.95)


@wp.kernel
def k_593ca2d0d514(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.sinh(wp.sin(x[i]) * 3.0)
    if wp.sin(val) >= 0.0:
        val += val / wp.max(x[i], 0.58)
    else:
        z = val * val
        val += z
    t = wp.abs(val)
    out[i] = t * x[2]


@wp.kernel
def k_5f5800b5d75d(b: wp.array(dtype=float), x: wp.array(dtype=float), rho: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    t = float(i)
    t_1 = wp.cos(dst[i] + dst[i])
    z_1 = wp.clamp(t_1, 0.5 * dst[i], 1.78) * t_1 + dst[i]
    if t + beta <= 0.0:
        b[i] = wp.pow(wp.max(wp.cos(dst[i] + dst[i]), 2.97), wp.sin(z_1 + t_1) * 2.0)
        t = t * ((float(i) + t + wp.log10(rho[i] * rho[i] + 0.95)) * wp.round(rho[i] * x[i]))
    else:
        t += rho[i]
    z = t * rho[i]
    dst[i] = (rho[i] + val) * z


@wp.kernel
def k_61597633bfde(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    if z - z <= -0.97:
        z -= wp.sqrt(z) * 0.45 - wp.cosh(a[wp.max(i - 1, 0)])
    else:
        val = wp.sin(wp.acos(wp.exp(z)))
        z = z + (val + (z - a[i] + wp.sqrt(val)))
    r = a[i]
    dst[i] = r * ((z + z) * z)
    out[i] = z


@wp.kernel
def k_61a1fd6fae5c(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    if t * b[i] >= t:
        result[i] = wp.tanh(t)
    else:
        result[i] = wp.cosh(t)


@wp.kernel
def k_61d2e52c4ddb(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z + (1.79 - z - z)
    i1 = i
    if wp.tanh(z) > -0.98:
        z = z + (3.0 * x[i1] + z) * wp.max(z - 1.06, z % 3.23)
    z = z - (z * 0.1 - x[i1])
    dst[i] = wp.max(wp.cos(z) % ((x[i] + 0.1) * (x[i] + 0.1) + 0.71), wp.ceil(z) + a[(i + 1) % 6] % 3.82)
    out2[i] = z


@wp.kernel
def k_63ecc5819572(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = b[i]
    if x[i] - val < -0.27:
        t = (x[wp.max(i - 1, 0)] - val) * s
        out[i] = val * t
    else:
        r = wp.frac(s - b[i])
        out[i] = wp.max(wp.max(x[i], 0.5), float(i) * s) + r


@wp.kernel
def k_678bb27ca9e0(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    d = wp.cosh(t)
    if d >= 0.85 or -t < -0.31:
        z = d
    else:
        z = wp.tanh(t) + x[i] + -0.5
    r = z / (x[i] / z * (x[i] / z) + 0.69)
    dst[i] = t + r


@wp.kernel
def k_6835bd7e1fc6(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i] - 2.0 - x[i]
    val = wp.abs(x[i])
    z = wp.exp(val) - -t
    if val < val:
        d = x[i]
        result[i] = wp.pow(wp.max(a[i] - z, 0.71), 2.1) + d
        x[i] = a[i]


@wp.kernel
def k_697c1576920b(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    if wp.log2(wp.max(z, 0.61)) < -0.53 < z:
        val = z + z
        z = z - z * val
    else:
        val = wp.max(wp.log2(wp.max(x[(i + 1) % 4], 0.49)), z * x[i])
        z = z + x[i] - val
    tmp = z * z
    result[i] += wp.sinh(wp.sinh(wp.clamp(tmp, -3.0, 3.0)))


@wp.kernel
def k_6c1220418763(a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    t = t + (wp.atan2(t, t) + -z)
    r = z + 0.5
    if a[i] * 0.5 >= r:
        d = wp.log(float(i))
    else:
        d = t
    result[i] = 1.94 * (r + t) * d


@wp.kernel
def k_6ed3d33d89e2(x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = wp.tanh(wp.acos(wp.clamp(val, -0.95, 0.95)))
    z = t * 0.45 * (b[i] + val)
    r = wp.asin(0.95 * wp.tanh(z))
    if r <= x[i] or val + x[i] >= -0.57 >= r:
        f = wp.clamp(x[i], -1.66, 0.84) + z
        r = wp.tan(wp.sin(f * val) * 1.2)
    else:
        r = r + (x[i] * val + (val - r))
    b[i] = t / wp.max(r - b[i], 0.9)


@wp.kernel
def k_6f1478a7bfa2(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = u[i]
    d = 1.0 * t
    if z / 1.43 < -0.47:
        c0 = a[i] % d
        r = d * c0
    else:
        r = t - 1.76
    val = r * r
    dst[i] += a[i] * val


@wp.kernel
def k_70a5ff3a49ed(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = t * b[0]
    if not z <= 0.66:
        r = t
    else:
        r = b[i + 1]
    result[i] = z % r
    dst[i] = z


@wp.kernel
def k_7113864cf876(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    t = t - t
    t += 1.39
    if t / (x[i] * x[i] + 1.01) <= 0.0:
        dst[i] += wp.ceil(wp.floor(b[wp.min(i + 1, count - 1)]) / (wp.abs(t + t) + 1.02))
    val = wp.clamp(1.0, -1.21, wp.clamp(wp.ceil(a[i]), 0.5, 2.0))
    dst[i] += wp.round(wp.floor(t - b[(i + 2) % count])) + val


@wp.kernel
def k_72759d002466(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), m: int, count: int, a: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.cos(-(3.0 + b[i] + 6.2831853) * (float(i) + 0.5) / float(count))
    z_1 = wp.tan(wp.cos(-(3.0 + data[i] + 6.2831853) * (float(i) + 0.5) / float(m)) * wp.tanh(x[i] - x[i]))
    tmp = 1.42 * x[i] * wp.sqrt(z_1) * wp.asin(1.0 - b[i]) - z_1
    b[i] = wp.cos(-(3.0 + a[i] + 6.2831853) * (float(i) + 0.5) / float(m))
    z = 0.0
    if not wp.cos(-(3.0 + data[i] + 6.2831853) * (float(i) + 0.5) / float(count)) * b[i] < tmp and x[i] > 0.5:
        z = 1.84 + tmp
    else:
        z = z * b[i]
    out[i] = b[i] + z


@wp.kernel
def k_72b41d295934(b: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if wp.atan(b[i]) < 0.56:
        z *= wp.clamp(z % (b[i] * b[i] + 1.03), wp.clamp(z * 0.83, -2.0, 0.5), 0.7) + z
    else:
        z = wp.atan2(z * b[i] * wp.sign(b[i]), z)
    t = 0.1 * z
    b[i] = t


@wp.kernel
def k_76cdac6f5265(a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float)):
    i = wp.tid()
    dst[i] = a[i] * wp.frac(a[i])
    if a[idx[i]] <= 0.0:
        val = a[i]
    else:
        t = a[i] % 2.6 + 0.3
        val = wp.min(a[i], a[wp.min(i, i)]) * (a[idx[i]] - 0.56) + t
    dst[i] += wp.frac(val + a[i])


@wp.kernel
def k_776d98b6766a(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = b[i]
    if wp.log2(wp.abs(b[i]) + 0.63) <= -0.99:
        val = wp.tanh(wp.max(x[i] * 0.94, wp.abs(z)))
    else:
        r = 1.0 * (b[i] + t) + wp.max(wp.sign(t), -b[i])
        val = t * r
    result[i] = x[i] + val


@wp.kernel
def k_77f485a30970(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.sign(wp.sqrt((y[i] + a[i]) * (y[i] + a[i]) + 0.77))
    z = z + y[i + 2]
    val = wp.sign(float(i))
    if i > 3 or wp.asin(wp.sin(val) * 0.95) >= 0.47:
        val += z
    out[i] = y[i] - (z - val)


@wp.kernel
def k_7e0a3d4c8e16(b: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = a[i]
    t = val * z
    tmp = wp.floor(t)
    if tmp >= -0.17:
        r = wp.clamp(val, wp.clamp(wp.log2(z * z + 0.19), -2.0, 0.5), 1.05)
    else:
        r = src[i]
    d = wp.pow(wp.abs(a[wp.max(i - 1, 0)]) + 0.66, tmp) + -a[i]
    out[i] = 0.31 * r + (d + r)


@wp.kernel
def k_80869a7f4677(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    s = 0.0
    acc = 0.0
    if b[i] * s <= 0.17:
        s += s * (3.0 / (b[i] * b[i] + 0.87))
        acc = float(wp.clamp(out[i], 0.0, 1.0))
    s += b[i] * b[i] / (float(i) * float(i) + 0.37) * b[i] + acc
    i0 = b[i]
    out[i] = b[i] - s + b[i] + i0


@wp.kernel
def k_81eb2b00340a(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = val - (a[i] - z - (val + z))
    if t + z > t:
        result[i] = (a[i] + 1.98) / (wp.atan2(z, x[i]) * wp.atan2(z, x[i]) + 0.74) + (t - z + t * val)
    else:
        result[i] = wp.max(wp.log10(wp.abs(x[i] / (t * t + 0.37)) + 0.59), a[i] * 0.81 + (a[i] + z))


@wp.kernel
def k_84cac8f381d3(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if -t > -1.42:
        out[i] = wp.sign(t)
    else:
        out[i] = wp.clamp(wp.sign(t), -1.87, wp.clamp(t + a[i], 0.5, 2.0))


@wp.kernel
def k_8599ced5a4a2(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = wp.sqrt(beta - beta * 10.79 * x[i])
    if (x[i] - z) * wp.sqrt(beta - beta * 10.79 * (x[i] - z)) > wp.atan(0.22) > float(x[i]) or wp.sqrt((dst[i] * beta - beta) * wp.cos(wp.ceil(beta))) - (x[i] - z) < 0.33 - x[wp.max(i - 1, 0)]:
        dst[i] = 0.1 + (x[i] - z)
    else:
        dst[i] = (0.32 - (x[i] - z)) * (0.71 - (x[i] - wp.log2(beta))) + wp.sqrt(beta - beta * 10.79 * (x[i] - z))


@wp.kernel
def k_8731db7bf7bd(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = dst[i] - (a[i] + a[i])
    t = z * z
    z += z
    if wp.atan2(a[i], t) >= 0.11:
        t = wp.max(t, wp.tan(z))
    z = a[i]
    z *= -a[i]
    dst[i] = wp.ceil(z) + t


@wp.kernel
def k_89de2955eff3(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    val = -z
    if -1.1 < u[i] + val < 0.56:
        d = b[0] + (a[i] + t)
        r = t + d + a[i] * z
    else:
        r = alpha / wp.clamp(y[i], wp.min(0.5, wp.tanh(u[i])), 1.78) * (alpha - 0.25)
    a[i] = x[i] - b[i] + b[i] * u[i] - r


@wp.kernel
def k_8b02ed2f8887(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = y[i]
    r = b[i]
    tmp = z * wp.round(z + b[i])
    d = r * tmp
    t = 1.5 - (r * 1.77 + val * tmp)
    if y[i] < y[i + 1]:
        z = z - wp.atan(wp.abs(z))
    else:
        z = -(z * d)
    y0 = wp.sinh(z)
    dst[i] = (x[i] + wp.atan2(0.25 - y[i], wp.abs(y0))) * t


@wp.kernel
def k_8ef7fbc16e63(x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = wp.ceil(x[i])
    if val >= 0.29:
        val = val + wp.sinh(val)
    r = alpha * 1.0
    dst[i] = x[i] + val + r


@wp.kernel
def k_934db6a8ab59(a: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    r = 0.0
    if a[i] < 0.33 and a[i] > 0.0:
        t = 0.25 * wp.min(0.76, a[i] * ((a[i] + wp.sign(a[i])) * wp.clamp(a[i] * (a[i] * 1.0), -1.57, a[i])))
        r = a[i] * (wp.exp(wp.clamp(t, -4.0, 3.0)) * t * wp.log((2.0 + (dst[i] + wp.sign(dst[i])) * wp.clamp(a[i] * (t * 1.0), -(0.5 * (dst[i] - a[i])), t)) * (2.0 + (dst[i] + wp.sign(t)) * wp.clamp(a[i] * (a[i] * 1.0), -1.57, dst[i])) + 0.71))
    r += r
    energy[i] = dst[i] + r


@wp.kernel
def k_94a8696c5b14(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    val -= x[i] + val + val * x[i]
    if val * x[i] >= -0.56:
        val *= val
        z = wp.pow(wp.clamp(val + x[i], val * x[i], 1.07), 0.69)
        dst[i] = val - z


@wp.kernel
def k_94e6cb125f73(b: wp.array(dtype=float), result: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = a[i] + t + wp.atan2(b[i], 1.23)
    tmp = b[i] / ((a[i] - z) * (a[i] - z) + 0.88)
    if b[i] > tmp or i % 2 == 1:
        val = t - wp.sin(t)
    else:
        d = tmp - a[i]
        val = wp.frac(wp.frac(d))
    r = wp.sinh(b[i]) - a[i]
    result[i] = wp.atan(val)
    a[i] = wp.sinh(b[wp.max(i - 1, 0)]) + (b[2] - z) + r


@wp.kernel
def k_95075c187625(x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    cond = val >= 0.0
    r = wp.tanh(x[i + 1])
    if cond:
        r -= r * val - wp.sinh(r)
    else:
        r *= wp.abs(x[i] * r)
    out[i] = r + val
    result[i] = r - 0.43 + -val


@wp.kernel
def k_95553ad5103d(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    tmp = wp.log(wp.sinh(wp.sin(dst[i]) * 3.0))
    if tmp > -0.67:
        t = tmp * tmp
        tmp *= -z + t + wp.floor(z + x[i])
    else:
        tmp = (tmp - x[i] + -tmp) * wp.sin(wp.sin(x[3]))
    tmp = tmp + x[i]
    dst[i] = (wp.sign(x[i]) + (x[i] - tmp)) * x[i]


@wp.kernel
def k_95c4db913e17(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = u[i]
    if u[i] > -1.71:
        t = val * val
        tmp = b[i] + t
    else:
        d = wp.exp(b[i])
        tmp = wp.log2(wp.max(d / wp.max(d, 0.73), 0.32)) % 3.03
    result[i] = tmp
    out[i] = wp.clamp(val * 2.34, -0.43, 0.5 * wp.tanh(z + val)) + (val + (z + tmp))


@wp.kernel
def k_966ea43f8a5d(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    if b[i + 2] * 2.95 >= b[i]:
        z = b[i]
    else:
        z = -wp.tan(wp.clamp(b[i], -1.2, 1.2))
    t = 1.51 * z
    result[i] = y[i]
    out[i] = t - z


@wp.kernel
def k_971319eb3095(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = y[i]
    val = a[i]
    z += t * z + (a[i] + val)
    r = z + val
    if r >= -0.73:
        r = r + wp.exp(val) * wp.round(a[wp.max(i - 1, 0)] + 1.08)
    else:
        f = (r * 3.0 + wp.ceil(a[i])) * wp.sign(wp.pow(-y[i], r))
        r = r + ((-t - t) * (r * t + val * y[i]) - f)
    dst[i] = y[i] + b[2] + 0.12 * a[i + 1] * (val - r)


@wp.kernel
def k_97b198a5a6a1(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i + 1] - b[i]
    r = x[i]
    cond = r < 0.23
    if cond:
        r = r + wp.cosh(val)
    dst[i] = val - r


@wp.kernel
def k_98329bb088a5(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = -(wp.sqrt(x[i] * x[i] + 0.42) - (x[i + 2] + z))
    if t * t < 0.0:
        val = z / (x[i] * x[i] + 0.87) / wp.max(wp.sqrt(wp.abs(x[i]) + 0.42), 0.85) / 1.04
        dst[i] = (0.51 + z + val * x[i]) * (val - x[i] + (0.24 + t))
    else:
        tmp = (t - wp.log(x[i])) * ((x[i] + t) * (z * x[i]))
        dst[i] = wp.abs(tmp)


@wp.kernel
def k_98dc52bb4aef(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = x[i] * b[i]
    z *= wp.sign(wp.asin(wp.clamp(z, -0.95, 0.95)))
    z = z / (wp.abs(t) + 0.32)
    r = x[i] - 0.8
    if i < 2:
        val = r * x[i + 1]
        r += z * val
    x0 = r * x[i]
    result[i] = x0 + x[i]


@wp.kernel
def k_998f74ab68d6(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val -= 1.0 * val + (val - val)
    if i % 3 != 0:
        val -= wp.sin(wp.floor(a[0]) + a[i] * val)
    else:
        val = val - wp.cos(val) % 2.91
    val = val + wp.atan(val) * val
    result[i] = b[i] * ((val + b[i + 1]) * wp.exp(wp.clamp(b[i], -4.0, 3.0)))


@wp.kernel
def k_9c801bc720c9(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    r = x[i]
    val = mass[i]
    tmp = z * (x[i] * z) / wp.acos(wp.sinh(val))
    if i % 3 == 0:
        f = wp.sin(wp.atan(tmp)) + -(b[i] - val)
        mass[i] = wp.atan(wp.min(mass[i] * 0.1, -b[3])) - f
    else:
        t = r * tmp
        mass[i] = wp.sqrt(wp.max(val * tmp, 0.38)) / (wp.sqrt(wp.max(z, 0.66)) * (1.0 / wp.max(mass[i], 0.48))) + t


@wp.kernel
def k_9cab504ec4e4(a: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    val = a[(i + 2) % 6] * float(i) * (s - z)
    if -0.2 < wp.floor(s) < 1.0:
        t = 0.61 * a[i]
        val *= wp.log(a[i]) * val + t
    j = i
    result[i] = (z * val - z * 1.75) * a[j]


@wp.kernel
def k_9efc945e1245(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    tmp = b[i]
    val = wp.atan2(tmp - 1.92, 0.87 + z)
    r = wp.abs(val)
    if wp.abs(z) > 0.0:
        r = r * (wp.round(b[i]) + wp.floor(tmp))
    else:
        r += r
    result[i] = wp.exp(wp.clamp(tmp, -4.0, 3.0)) - (0.1 - tmp) + r
    dst[i] = wp.sinh(val) + (tmp + 0.42)


@wp.kernel
def k_a3001ffb4b58(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = float(i)
    t_1 = 0.0
    if not (x[i] <= t or float(i) > z):
        sum0 = wp.max(wp.sin(beta) * -out[i], wp.log(wp.log(result[i])))
        t_1 = b[i] + sum0
    x[i] += out[i] + t_1
    total = t
    sum0 = float(0.0)
    r = (0.1 - sum0) * 1.54 - 1.0
    total += b[i] * t + sum0
    t -= r
    out[i] = (2.0 % beta - z) * total + t
    t += 3.0 * (b[1] + t)
    result[i] = b[i] + t


@wp.kernel
def k_a311a82851df(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = b[i]
    t = t + x[3]
    tmp = b[i] % 3.14
    if z <= 0.0 <= tmp:
        tmp += -(tmp * 0.66) - -tmp
    else:
        val = 2.1 * x[i]
        tmp = tmp + val
    t = t + x[i]
    out[i] = t - tmp


@wp.kernel
def k_a321acc46cbd(x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    if t >= -0.52:
        out[i] = x[i]
    else:
        out[i] = wp.sinh(t)
    result[i] = t - wp.floor(wp.sign(t))


@wp.kernel
def k_a6b34f5f2ead(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if wp.log2(a[i] * a[i] + 0.69) >= 1.32:
        t = t + (a[i] - wp.abs(wp.min(t, t)))
    out[i] = wp.cos(-a[2]) * a[i] - t


@wp.kernel
def k_a6fe850d7859(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    z = wp.sqrt(beta - z * (beta * 10.79))
    if (z > -0.22 > float(x[i]) or wp.sqrt(beta - beta * 10.79 * z) - z < 0.33) or i % 3 == 0:
        dst[i] = 0.1 + z
    else:
        dst[i] = (0.32 - z) * (0.71 - z) + -wp.sqrt(beta - beta * 10.79 * z)


@wp.kernel
def k_aae4297a3688(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    val = b[i]
    r = x[i]
    if not r < 0.5:
        z = -a[wp.max(int(wp.floor(wp.abs(out[i]) / s)) % n, 0)]
    else:
        z = val + a[i]
    d = x[i] * z
    out[i] = 0.47 * z + d


@wp.kernel
def k_ab45b71b23ef(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if (i % 2 != 1 or a[i] >= 0.52) and b[wp.max(i - 1, 0)] - 0.36 <= -0.68:
        val = (0.5 + wp.pow(wp.atan2(wp.abs(t), 1.04), -1.43)) * a[i] + b[i + 2] + (a[i] - data[i])
        t *= (0.5 + wp.pow(wp.abs(t) + 1.04, -1.43)) / (wp.abs(val * t) + 0.53)
    out[i] = t


@wp.kernel
def k_b02ccfcd6cd7(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.acos(wp.clamp(x[i], -0.95, 0.95))
    val = wp.clamp(t, -0.24, 0.5)
    if wp.round(val) > -0.14:
        t = t * (val / (wp.abs(val) + 0.33))
    else:
        t += a[i] + out[i]
    out[i] = a[i] * val * t


@wp.kernel
def k_b0af0acf21fe(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = -wp.asin(0.95 * wp.tanh(t * 0.1))
    if wp.sinh(3.0 * wp.tanh(val)) < -0.38:
        z = b[i] * wp.round(t) - wp.asin(wp.sin(wp.clamp(b[i], -1.75, 0.13)) * 0.95)
    else:
        f = val * b[i]
        z = wp.acos(0.95 * wp.tanh(wp.ceil(f)))
    dst[i] = 0.26 - t + wp.acos(wp.clamp(val, -0.95, 0.95)) - 2.0 + z


@wp.kernel
def k_b1238dafaf7d(a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    val = float(i)
    cond = val - z > 0.1
    if cond:
        tmp = wp.atan(wp.asin(wp.sin(u[2]) * 0.95))
        z = z + (wp.clamp(t, -0.18, 1.34) - 0.37 * u[i] + tmp)
    else:
        z = z * 0.1 * wp.sign(val)
    result[i] += wp.min(1.21, -z)


@wp.kernel
def k_b4c9745872ad(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    tmp = data[i]
    z = a[i]
    t = tmp * 1.0 / (z * z + 1.03) + wp.frac(wp.round(val))
    t /= wp.max(t + tmp, 0.91)
    r = wp.log(wp.abs(t) + 0.71) * (t * wp.sin(t))
    if r * a[i + 2] <= 0.0:
        c0 = wp.sinh(val) + wp.tanh(t * a[i])
        out[i] += b[i] * c0


@wp.kernel
def k_b5cdf405fd56(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = wp.pow(z / (wp.abs(z) + 0.62) * (z / (wp.abs(z) + 0.62)) + 0.65, 1.22) + wp.tanh(z) / a[i + 2]
    inside = wp.log2(x[i]) <= 0.05
    if inside:
        val = (wp.min(t, 1.67) - t * a[wp.max(i - 1, 0)]) * wp.log(a[i] * z)
        z += wp.max(t + (val + t), z)
    else:
        tmp = a[i] * a[2] - z + t
        z = wp.max(x[i], a[wp.max(i - 1, 0)]) * tmp
    dst[i] = x[i] + z


@wp.kernel
def k_baa1ca3f5e3e(a: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    tmp = y[i]
    val = t / (y[i] * y[i] + 0.81) + -a[i]
    d = -tmp
    if wp.sqrt(d) >= 0.0:
        d += val
    else:
        d = wp.sign(wp.exp(a[i]))
    z = wp.atan2(y[i], a[i]) / wp.clamp(val, -1.15, 0.1)
    y[i] = (y[i] * d - -d) * z


@wp.kernel
def k_baa60ed65e9c(b: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = src[i]
    val = -(t * wp.sqrt(a[i] * a[i] + 0.86))
    r = z * b[i]
    d = z * src[i]
    if 1.0 * t > src[i]:
        d = d + wp.floor(src[i + 1] / wp.max(d, 1.04)) * (wp.tan(1.2 * wp.tanh(val)) - r)
    else:
        d *= r + wp.min(r, wp.log2(wp.max(a[i], 0.5)))
    z = z + wp.max(2.0 * d, 0.1 * b[i])
    out[i] = wp.floor(wp.tanh(r)) * val - z


@wp.kernel
def k_bd7cbbe5c6ab(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = wp.max(z - 0.5, wp.log10(z * z + 0.46))
    r = val * z
    if x[i] - a[(i + 1) % 2] < 0.0:
        z *= a[i] - x[i] * r
    else:
        z = a[i]
    result[i] = a[i] * z


@wp.kernel
def k_c27e5712e72b(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = wp.min(x[1], wp.frac(wp.sinh(3.0 * wp.tanh(val))))
    if not x[i] >= z and x[i] * z <= 0.0:
        tmp = wp.log2(wp.max(-val, 0.2)) + val
        val = val * (z + wp.log10(wp.max(b[wp.max(i - 1, 0)], 0.86)) * (tmp * val))
    else:
        val = z * 0.99 - -b[i] + val / (wp.abs(val) + 0.47) * (b[i - 1] * z)
    t = val * x[i]
    out[i] = 0.81 * (wp.floor(t) + b[wp.max(i - 1, 0)] * t)
    dst[i] = x[i]


@wp.kernel
def k_c3bc5e2c1bc7(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    t = z / (wp.abs(s) + 1.0) / wp.max(0.29 * x[i], 0.66) * wp.cos(wp.sign(z))
    val = (z * y[i] - a[i]) * x[i]
    t -= wp.log(wp.abs(a[i]) + 0.54) * wp.cosh(s)
    if 0.29 - a[i] >= -0.74 and wp.tan(1.2 * wp.tanh(x[i])) <= 0.95:
        tmp = t
    else:
        tmp = wp.sign(t / (wp.abs(t) + 0.36)) * (-a[i + 1] - (val + s))
    out[i] = x[i] + tmp
    y[i] = wp.log2(s * s + 0.42) * -z


@wp.kernel
def k_c3de6c30fa19(a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = s
    if val < 0.15:
        t = 2.0 * a[i] * a[i] - val
        val = val * (a[i] + t)
    else:
        val = val * (val + a[i] - wp.asin(val) - (a[i] * s - wp.exp(val)))
    result[i] = val
    out[i] += s - val


@wp.kernel
def k_c9646b49a10a(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i] / (wp.abs(wp.cosh(b[i])) + 0.49)
    c0 = b[i]
    t = wp.log(z % 3.85)
    if b[i] > 0.0:
        result[i] = b[i]
    else:
        result[i] = (c0 + t) * z
    z = z / (0.9 * c0)
    result[i] -= z * t


@wp.kernel
def k_cdd551f243d9(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = t + wp.asin(wp.abs(t))
    z = val - x[i] + wp.clamp(wp.cosh(b[i]), b[wp.max(i - 1, 0)] - t, wp.sin(val * src[i]) * 0.5)
    if -t > 0.0:
        r = -(src[i] * z) * (wp.pow(val * val + 0.59, -1.24) + -src[i])
        z = z * (wp.floor(wp.log(src[i])) + wp.atan(t) + r)
    else:
        z = z + wp.log(wp.sqrt(wp.abs(z - 0.25) + 0.36))
    dst[i] = b[i] * z


@wp.kernel
def k_d1ab94abbd92(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = wp.cosh(3.0 * wp.tanh(t))
    val = z * 0.6
    r = wp.ceil(z)
    if val <= 0.61:
        tmp = -r
        t = t + (a[i] + tmp)
    dst[i] = a[i] + t


@wp.kernel
def k_d9153b78e941(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = y[i]
    if wp.pow(x[i] * x[i] + 0.43, -1.26) >= 0.04 or wp.clamp(0.93, -0.33, wp.clamp(val, 0.5, 2.0)) <= z:
        out[i] = y[i]
    else:
        out[i] = wp.cosh(val)
    t = wp.acos(wp.log(wp.max(val, 0.49))) * wp.clamp(x[i], -0.14, wp.clamp(z, 0.5, 2.0))
    out[i] += 3.0 / (t * t + 0.89) - wp.clamp(y[i], -1.08, 0.46) + (val + x[i]) * (y[i] + t)


@wp.kernel
def k_dbda4ab213dc(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    val = wp.atan2(wp.round(t) + wp.asin(0.95 * wp.tanh(x[i])), wp.tanh(wp.ceil(t)))
    if wp.pow(wp.max(z, 0.33), t) <= t:
        z = z + a[i] * (t + z)
    d = x[i] + val
    dst[i] = x[i] + z - d


@wp.kernel
def k_e03ee8fecade(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z - (z + a[i])
    t = z * z
    z += z
    if wp.atan2(a[i], t) >= 0.11:
        t = t * wp.tan(z)
    z *= -a[i]
    dst[i] = wp.ceil(z) + t


@wp.kernel
def k_e0bb2a57c8df(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = a[i]
    if float(i) - u[i] <= 0.18:
        tmp = wp.abs(z * a[i])
        z = z - (beta + tmp) / (wp.abs(wp.tan(wp.sin(u[i + 1]) * 1.2)) + 0.59)
    t = beta + z + wp.clamp(z, -0.72, 1.95)
    dst[i] = wp.abs(a[i])
    result[i] = u[i] + t


@wp.kernel
def k_e1cc61b53605(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = val * val
    if not t >= a[i] or i % 3 != 1:
        tmp = wp.log10(val + 0.4) * wp.log2(t * t + 0.52)
        z = (tmp * a[i] - b[i]) * ((b[i] + tmp) * (b[i] * tmp))
    else:
        r = wp.log10(wp.sinh(3.0 * wp.tanh(wp.atan2(b[(i + 1) % 2], val))))
        z = r * val / wp.max(b[i] % wp.max(val, 0.96), 0.35) * (t * (a[i] - 0.35))
    g = t * z
    dst[i] = g
    out[i] = wp.log10(z * b[i] * (z * b[i]) + 1.0)


@wp.kernel
def k_e3ae78213440(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    if t <= -0.08:
        t += wp.round(wp.round(a[i]))
        r = wp.sqrt(0.55 + t) + (t + (t + a[0]))
        val = wp.atan(0.69 - a[i] + 0.95) - r
    else:
        val = -t * a[(i + 2) % 4]
    tmp = a[i] * (a[i + 2] + a[i]) - wp.sinh(a[i])
    out[i] = wp.floor(tmp) + val


@wp.kernel
def k_e6184f543d55(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i] + x[i] / (wp.abs(x[(i + 3) % 2]) + 0.75)
    if -z < 0.0:
        val = wp.frac(wp.exp(3.0 * wp.tanh(x[wp.max(i - 1, 0)])))
        dst[i] = val
    else:
        tmp = z * z
        dst[i] = x[wp.max(i - 1, 0)] + tmp


@wp.kernel
def k_e856451a47c4(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    ok = i % 3 == 1
    if ok:
        out[i] += wp.asin(wp.sin(z) * 0.95) + wp.max(0.5 + z, z / (z * z + 0.97))
    else:
        r = z / (wp.abs(a[i] * x[i]) + 0.65)
        out[i] += wp.log(wp.max(wp.pow(wp.abs(r) + 0.93, 0.42), 0.45))
    t = wp.log(wp.abs(z / (wp.abs(z) + 0.56)) + 0.35) + wp.max(wp.clamp(z, -0.12, 1.87), z * z)
    out[i] += t


@wp.kernel
def k_e8a20b041841(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    r = x[i]
    z = wp.tan(r)
    c0 = a[i] * x[i] * (val - z) * (-r * wp.exp(z))
    if not -0.12 < y[2] * c0 < 2.2:
        r = r + (r - wp.ceil(x[i] * z))
    else:
        r *= r
    t = -wp.round(val + 0.61)
    out[i] = -(x[i] * a[i]) * (a[i] * r) * t
    out2[i] = wp.sign(a[i]) - wp.floor(y[i]) - (z - c0) * -x[2]


@wp.kernel
def k_ec903e8a1a5a(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    if t >= 0.0:
        energy[i - 1] -= wp.exp(wp.sin(t) * 3.0)
    else:
        energy[i] -= wp.pow(a[i] * a[i] + 0.77, 2.16)
    val = t * a[i]
    dst[i] = 1.27 * a[i] + val


@wp.kernel
def k_eddfdc811146(b: wp.array(dtype=float), rho: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = b[i]
    val = rho[i]
    d = a[i]
    z = val * a[i]
    r = z
    if wp.log(b[i] * b[i] + 0.36) > 0.87:
        r = r * wp.cosh(r)
    else:
        r = wp.acos(wp.clamp(rho[(i + 3) % 3] + d, -0.95, 0.95)) - wp.log(wp.pow(val * val + 0.35, 0.51) * wp.pow(val * val + 0.35, 0.51) + 0.57)
    out[i] = wp.cos(wp.asin(wp.clamp(s, -0.95, 0.95))) * (b[i] + r - wp.sinh(wp.sin(r) * 3.0)) + t


@wp.kernel
def k_efb806f8e307(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.max(x[i] * x[i], x[i] - x[1]) * x[i]
    t = wp.abs(wp.pow(x[3] * x[3] + 0.62, wp.clamp(x[i], -2.0, 3.0)) + x[0])
    if x[i] / wp.max(x[i], 0.4) < -0.29:
        z = 0.95 * x[i] * (x[i] - t) * wp.pow(-x[wp.max(i - 1, 0)] * -x[wp.max(i - 1, 0)] + 0.98, 2.0 * wp.tanh(wp.max(val, x[2])))
        t += wp.log10(z * z + 0.29) * (0.5 * t) * wp.min(wp.log10(wp.max(t, 0.77)), 0.5)
    else:
        t = t + wp.abs(t)
    tmp = (x[i] + val) * (x[i] + t) * wp.floor(x[i])
    dst[i] = t * tmp


@wp.kernel
def k_f0c02ab58537(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.log((2.0 - t) * (2.0 - t) + 0.83)
    z = wp.cosh(val)
    z += a[0]
    if wp.pow(wp.max(z, 0.9), -1.67) >= -0.33:
        f = a[i] + -(val + t)
        t = t * (f - val)
    else:
        t += a[0] * t
    tmp = wp.clamp(a[i], -0.69, t)
    dst[i] = tmp * ((val + a[i]) % 3.34)
    result[i] = wp.clamp(z, -1.03, 1.32) * (z / (1.71 * a[i] * (1.71 * a[i]) + 0.61))


@wp.kernel
def k_f16296b795ec(b: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = val
    if -t * b[i] < -0.28:
        t = t + wp.round(val) * (val + b[i]) * (wp.atan2(b[i], val) + (val + b[i]))
    else:
        t = t - wp.atan2(wp.sqrt((-wp.round(t) + (-b[i] + (t - val))) * t), wp.sin(t) / wp.max(val, t))
    result[i] = -wp.round(t) + (-b[i] + (t - val))
    out2[i] = t


@wp.kernel
def k_f34c745b7bd7(u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = u[i]
    z = x[i]
    val = wp.pow(t * t + 0.59, z)
    r = 0.49 * z
    if wp.atan(val) >= 0.14:
        f = val - x[i]
    else:
        c1 = z - r
        f = wp.min(u[i], val) * c1
    out[i] = wp.pow(1.31, val) + f


@wp.kernel
def k_f5b1c1268eb6(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    val -= wp.max(t / (x[i] * x[i] + 0.76), val)
    val = val - wp.asin(wp.sin(val))
    val = val / (t / (val * val + 0.91) * (t / (val * val + 0.91)) + 0.7)
    if val / a[i] <= 0.68:
        val = val + (val + a[i]) * (t - 2.0) * (t / (val / (a[i] * a[i] + 0.55) * (val / (a[i] * a[i] + 0.55)) + 0.38))
    z = 0.36 * ((val + a[i]) / (wp.abs(val + a[i]) + 0.65))
    dst[i] = a[i + 1] + z


@wp.kernel
def k_f9a67dc6ac3d(x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = wp.tanh(wp.floor(t))
    if not wp.acos(wp.sin(x[wp.max(i - 1, 0)]) * 0.95) <= 0.49:
        b[i] = t + 0.96 - wp.cos(z)
    else:
        b[i] = t * z + z


@wp.kernel
def k_fa2f9090a5ed(a: wp.array(dtype=float), b: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    val = wp.cosh(wp.sin(a[3] - t) * 3.0)
    if -1.3 < z + float(i) < 2.0:
        z = z + wp.clamp(val, -0.83, 1.4)
    else:
        tmp = (s + z) * (val * 0.27)
        z -= wp.sinh(wp.clamp(tmp, -3.0, 3.0)) * wp.acos(wp.sin(z) * 0.95)
    t -= wp.pow(wp.log(val) * wp.log(val) + 0.77, 2.23)
    b[i] = float(i) + z - t


@wp.kernel
def k_fcdc4fad8205(x: wp.array(dtype=float), u: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    val = u[i]
    t = y[i]
    if not wp.sqrt(z * z + 0.93) <= 0.25:
        c0 = u[2]
        z = z + (c0 - t) * (x[(i + 1) % m] * val * -z)
    else:
        z = z * wp.max(val - 1.09 + (0.81 - z), y[i] * y[1] / wp.round(val))
    r = (y[i] - z) * t + wp.cosh(wp.clamp(val, -3.0, 3.0))
    result[i] = wp.exp(wp.clamp(val, -4.0, 3.0)) * r
