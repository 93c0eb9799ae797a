import warp as wp


@wp.kernel
def k_037f89e98d4a(b: wp.array(dtype=float), a: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = t % 0.98
    if val > 0.04 and val > a[i]:
        rho[i] -= val


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
def k_0ab65d40cbc9(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    if 1.16 * s <= t:
        z = a[i] - t
        val = a[(i + 1) % 2] - s + z / wp.max(wp.round(t), 0.71)
    else:
        val = wp.atan(s)
    t = t - (a[i] + t - (val + 1.17))
    tmp = t * wp.max(wp.round(t), 0.71)
    d = wp.round(tmp)
    dst[i] = d


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
def k_2134651fb9cf(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = (val + t) * t
    if b[i] > 2.82:
        tmp = wp.pow(z * z, 1.5)
        result[i] += wp.min(x[i] + z, tmp)


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
def k_3fc4402805ea(x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    val -= val - 1.57
    j = i
    if wp.min(0.3, x[j]) >= 0.97:
        result[i] = val - 0.1
    else:
        result[i] = wp.log(wp.max(val, 0.62))
    out[i] = 1.76 - x[wp.max(i - 1, 0)]


@wp.kernel
def k_41bdb7f799e4(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if z * u[i] >= -0.73:
        dst[i] += z * 1.87 * (z - z)
    else:
        dst[i] -= z


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
def k_4384bd416d17(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int, s: float, a: wp.array(dtype=float), dt: float):
    i = wp.tid()
    val = x[i]
    val = val + -val
    if s + x[(i + 2) % m] >= 0.0:
        t_1 = x[i]
    else:
        t_1 = wp.ceil(-s)
    a[i] = (t_1 - x[i]) % 3.64 + wp.sin(-dt)
    result[i] = wp.sqrt(wp.max(wp.abs(val), 0.3))


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
def k_58bfa3746a56(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    if b[i] <= dst[i]:
        dst[i] = wp.acos(wp.sin(float(n)) * 0.95)


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
def k_60407e3e50e5(x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    c0 = t - 2.0 * x[i] + (t + x[i] + y[i] * t)
    val = y[i] - x[i]
    if x[i] / (x[i] * x[i] + 0.63) > 0.09:
        val = val * (t % (val - y[i]) / (c0 + t * y[2]))
    result[i] -= x[i] + (y[i] + 0.4 - (y[1] + y[i])) + val


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
def k_63a742429364(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    if 1.16 * s <= t:
        z = a[i] - t
        val = a[(i + 1) % 2] - s + z / wp.max(0.71, wp.round(t))
    else:
        val = wp.atan(s)
    t = t - (a[i] + t - (val + 1.17))
    tmp = t * wp.max(wp.round(t), 0.71)
    d = wp.round(tmp)
    dst[i] = d


@wp.kernel
def k_64c54c2ae723(neighbors: wp.array(dtype=int)):
    i = wp.tid()
    if i % 3 == 1:
        neighbors[i] = 1 - neighbors[i]


@wp.kernel
def k_669fa772cce5(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = x[i]
    if i % 2 == 0:
        r = wp.log2(z)
        val = t * r
    else:
        val = z
    dst[i] = wp.sqrt(wp.max(val, 0.73))


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
def k_6e076df67e83(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t * (a[i] % 0.88 % 2.15)
    if wp.log10(t * t + 0.4) > 0.48:
        dst[i] -= t - t - t
    dst[i] -= wp.log10(wp.abs(t) + 0.73)


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
def k_73104902e89b(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = wp.round(a[i] - val)
    r = -wp.acos(0.95 * wp.tanh(z))
    ok = wp.min(t, x[i]) <= 0.98
    if ok:
        tmp = z
    else:
        tmp = wp.min(b[i], r) - wp.sinh(b[3])
    out[i] = r + 0.5 - wp.tanh(r) + tmp


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
def k_80d50f937070(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    cond = not x[i] < x[i]
    if cond:
        val = 1.89 * x[i]
        z = val - x[i + 2]
    else:
        z = x[i] * x[i]
    out[i] = wp.log10(wp.pow(wp.abs(z * wp.clamp(x[i], wp.clamp(z, -2.0, 0.5), wp.clamp(x[i] + x[i], 0.5, 2.0))) + 0.61, 0.26))


@wp.kernel
def k_81de16d47eba(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = val + wp.sin(val)
    tmp = x[i] + z + (z + val)
    t = wp.sinh(tmp)
    d = x[i]
    if i < 3:
        d = d * -(d + val)
    result[i] += wp.cos(t) - (1.82 + d)


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
def k_892cc95ad5e1(a: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = data[i]
    if i % 2 == 0:
        val = wp.log2(wp.max(t, 0.31))
    else:
        val = t
    out[i] = a[i] * val


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
def k_8a8f0b66e863(b: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = a[i]
    r = src[i]
    c0 = wp.atan(1.52 * z)
    if r * 1.66 < 0.0:
        val = wp.sqrt(r / (b[i] * b[i] + 0.74) * (r / (b[i] * b[i] + 0.74)) + 0.65)
        dst[i] = val
    else:
        dst[i] = wp.round(c0) * (r * a[i])
    dst[i] -= wp.sign(t) + (c0 + t)


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
def k_8caf82e5402a(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = wp.abs(wp.max(z, z))
    val = val + wp.atan2(val, a[i] * 0.94)
    t = a[i] * 0.5 * (val * 2.0)
    r = wp.max(t, val)
    if r * z >= val:
        d = val * t
        r = r * (wp.tanh(r / wp.max(val, 0.84)) * d)
    tmp = a[i]
    out[i] = wp.pow(wp.sinh(3.0 * wp.tanh(r)) * wp.sinh(3.0 * wp.tanh(r)) + 0.99, 2.44) + tmp


@wp.kernel
def k_8dfd01757144(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = src[i]
    z = wp.cos(wp.acos(0.95 * wp.tanh(val)))
    if i % 2 == 0:
        z = z + b[i]
    else:
        z = wp.atan2(val - x[i], z - 1.21)
    dst[i] += (2.0 + src[i]) * (src[i] / (z * z + 0.93))


@wp.kernel
def k_92cb27c660c5(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = wp.log10(wp.max(z, 0.82))
    j = i + 1 + i
    if -b[i] < 0.0:
        val = val * (wp.tanh(b[i]) + -z)
    result[i] = val + (z + z) - float(j)


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
def k_98cac64fe485(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    i0 = (i + i) % 3
    next_i = (3 + 2) * 1
    t = t - val
    d = t * 0.1
    if d + x[i] >= -0.09:
        tmp = wp.exp(b[(i + 3) % 2])
        d *= wp.sign(tmp) - (val - t)
    r = d - b[i]
    dst[i] = wp.atan(r)
    result[i] = ((0.31 + x[i]) * b[i] - float(i0)) * float(next_i)


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
def k_a6fe850d7859(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    z = wp.sqrt(beta - z * (beta * 10.79))
    if (z > -0.22 > float(x[i]) or wp.sqrt(beta - beta * 10.79 * z) - z < 0.33) or i % 3 == 0:
        dst[i] = 0.1 + z
    else:
        dst[i] = (0.32 - z) * (0.71 - z) + -wp.sqrt(beta - beta * 10.79 * z)


@wp.kernel
def k_a953803d8e9d(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    if -val >= a[i]:
        out[i] += wp.sinh(val)
    else:
        out[i] += wp.sqrt(wp.max(wp.log(wp.abs(val) + 0.89), 0.43))
    result[i] = val


@wp.kernel
def k_a9c46b10dd31(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = u[i]
    t = x[i]
    z = z - (wp.tan(1.2 * wp.tanh(b[i])) - t)
    r = (0.33 - u[i]) * (0.84 * z) - wp.atan2(val, t) * (t * z)
    t *= 0.76
    if not i % 2 == 0:
        f = wp.exp(r) - (t + z) * (z * 1.56)
    else:
        f = wp.asin(0.09 + wp.tan(1.2 * wp.tanh(u[wp.max(i - 1, 0)])))
    z += f * x[i] - z * z
    dst[i] = wp.log10(wp.sign(z) * wp.sign(z) + 0.28) + 2.0
    result[i] = wp.tanh(u[i]) * f + wp.sign(f - u[i + 2])


@wp.kernel
def k_ac259df59b1b(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    r = b[i]
    if i % 2 == 1:
        y0 = z * r
        dst[i] = -wp.exp(wp.sin(0.53 * y0) * 3.0)
    else:
        tmp = wp.pow(wp.max(wp.tan(1.2 * wp.tanh(val)), 0.45), 0.77)
        dst[i] = b[i] - tmp


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
def k_b437c2babf45(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    t = t - (wp.max(z, t) + (b[i] - z))
    r = s * t
    tmp = wp.sin(r)
    if wp.tan(float(i)) <= 0.0:
        c1 = t * tmp
        tmp = tmp * (c1 % 1.51)
    out[i] = tmp


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
def k_b914c1cfc751(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = 1.46 / (wp.acos(wp.clamp(b[i + 1], -0.95, 0.95)) * wp.acos(wp.clamp(b[i + 1], -0.95, 0.95)) + 0.72) + b[i]
    z += b[i] * z * -z
    if wp.floor(z) >= 0.72:
        out[i] = z
    else:
        out[i] = 1.29 - z + (b[i] - z) - wp.sinh(z)
    val = wp.exp(b[i])
    out[i] += b[i] * 1.01 * wp.min(b[i], val) - (val + wp.clamp(val, -1.08, 1.86))


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
def k_c077fbce2120(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = b[i]
    r = b[i]
    if b[i + 1] + b[i] > 0.62:
        tmp = r + z + (wp.log10(b[i] * b[i] + 0.7) - wp.log10(0.23 + t * t))
        val = wp.log2(wp.max(wp.min(tmp, b[3]), 0.61)) + z
    else:
        e = b[i] + r * out[i]
        val = (e + r) % (wp.abs(wp.log10(t * t + 0.51)) + 0.93) + z * b[i]
    out[i] += (1.1 + val - t % 3.25) * wp.log2(z + r)


@wp.kernel
def k_c40ca7f7c1c3(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    i0 = i
    val = -3.0 - b[i0]
    z = b[i0] * val
    val = val * val
    if z > wp.clamp(val, -3.0, 3.0):
        z = z + (val + (b[i0] - z))
    else:
        z = z + (b[i] - z)
    dst[i] = z + 0.25 + (val - z)


@wp.kernel
def k_c46692fabd3a(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float, scale: float, u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    if scale <= 0.0:
        out[i] = wp.min(z, wp.tan(wp.sin(scale + u[i]) * 1.2)) * s


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
def k_d35dcb0524ac(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    if z * z > a[i]:
        c0 = z * z
        val = x[i] + c0
    else:
        val = wp.tan(wp.sin(3.0 - z) * 1.2)
    out[i] = val * (a[i] * val) * ((z + x[i]) * wp.atan2(val, z))


@wp.kernel
def k_d81cc716c5dd(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = wp.atan2(x[i] - t, t)
    r = t + z - t * t
    r = r + (t - a[i])
    if t < -0.75 or r > 0.67:
        val = a[i] - r + wp.sign(z)
    else:
        c0 = x[i]
        val = a[i] + c0
    out[i] = val - r % 3.29


@wp.kernel
def k_e3524aa49159(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    if b[i] <= dst[i] or b[i] - b[i] > b[i]:
        dst[i] = -float(n)


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
def k_e7eef6a42178(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    val = a[i]
    z = x[i]
    t = -((s + val) * 0.25)
    c0 = wp.log2(wp.abs(0.56 * t) + 0.33)
    if wp.log(z * z + 0.96) <= c0:
        val = val * wp.ceil(wp.round(0.5 * t))
    else:
        val += val * (wp.sinh(val) + wp.clamp(z, -1.62, 0.27))
    dst[i] = wp.abs(wp.asin(wp.sin(a[i]) * 0.95)) + (s * a[i] + float(count))
    out2[i] = wp.abs(wp.max(s, 0.5) + wp.log2(wp.max(a[i], 0.54))) + val


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
def k_eeca934df6ce(a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    t = wp.min(wp.log10(z * z + 0.86), z - z) + (z * a[i] + a[i] * a[(i + 3) % count])
    val = wp.sinh(z)
    if -val < 0.0:
        c1 = wp.tan(wp.sin(t) * 1.2) * a[i]
    else:
        c1 = (t * val + z) * a[wp.min(i + 1, count - 1)]
    result[i] = wp.sin(val) % (wp.abs(1.0 * c1) + 0.77) % wp.max(c1 + a[i], 0.67)


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
def k_fb266822a444(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    omega -= (speed[i] - speed[i]) / dt * 9.81 * wp.sin(theta)
    theta = theta + wp.sin(speed[i]) / (wp.abs(wp.tan(wp.clamp(speed[i], -1.2, 1.2))) + 0.66) * angle[i]
    if wp.exp(3.0 * wp.tanh(speed[i])) > 3.0 and not speed[i] >= 0.53:
        z = wp.sin(speed[i]) / (wp.abs(wp.tan(wp.clamp(speed[i], -1.2, 1.2))) + 0.66) - speed[i]
    else:
        z = speed[i]
    val = speed[i]
    speed[i] = speed[i] * (val - val) + wp.abs(val) * -speed[i] + z
    omega = omega - dt / (wp.abs(theta) + 1.62) * omega
    out[i] = theta + omega


@wp.kernel
def k_fed734c2a616(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, alpha: float):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    theta = theta + alpha * 10.79 * omega
    z = 0.0
    if wp.exp(2.87 * wp.tanh(speed[i])) > 3.0 and (not speed[i] >= 0.53 or not -1.63 < alpha < 0.87):
        z = wp.sin(speed[i]) / (wp.abs(wp.log(wp.abs(wp.clamp(speed[i], -1.2, 1.2)) + 0.92)) + 0.66) - speed[i]
    val = speed[i]
    speed[i] = speed[i] * (val - val) + wp.abs(val) * -speed[i] + z
    omega = omega - dt / (wp.abs(theta) + 1.62) * omega
    out[i] = theta + omega
