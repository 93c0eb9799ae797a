import warp as wp


@wp.kernel
def k_01c96a453a3d(x: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = wp.floor(t)
    if wp.acos(wp.clamp(x[i], -0.95, 0.95)) > -1.3:
        val += t
    t = t * (-x[i] * val)
    dst[i] = (t - val) * t
    result[i] = 0.25 * val + t * val


@wp.kernel
def k_038ed2178fd4(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = -b[i]
    val += z * t
    if z * b[i] >= 0.4:
        tmp = b[i]
    else:
        tmp = t
    f = 0.11 * x[i]
    out[i] = wp.exp(tmp) * 0.54
    dst[i] = val - f


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
def k_0ceef4dfeac8(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = s * x[i]
    t *= t * t + wp.min(x[i], t)
    if wp.abs(x[i]) >= 0.47:
        out[i] = t % 2.67 + wp.asin(wp.sin(x[0]) * 0.95)
    else:
        out[i] += x[i] * 1.33 + (x[i] + x[i])
        out[i] = wp.tanh(x[i] / 0.49)


@wp.kernel
def k_0d585224fc26(x: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = a[i]
    t = val * z
    val_1 = 0.0
    if -t <= -0.43:
        a[i] = (x[i] + wp.ceil(x[i])) / (wp.cosh(x[i + 2]) + -t)
    else:
        a[i] = x[i]
    tmp = t * t + wp.abs(z) + (t + a[i]) / (x[i] * z) + val_1
    a[i] += wp.sqrt(tmp / tmp) - (-z + (a[i] + x[i]))


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
def k_17998ba090c7(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    if t + a[i] < z or not t < t:
        out[i] += wp.max(z * (b[i] * 0.16), z / wp.max(z, 0.44) / (wp.abs(z + t) + 0.6))
    j = wp.max(5 / 2, i)
    out[i] += wp.max(x[i] * b[i] - t, wp.sin(z + t)) + float(j)


@wp.kernel
def k_248e870b9bcf(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.tan(wp.sin(b[i]) * 1.2)
    if b[i] >= 0.98:
        z = z + (b[(i + 2) % 6] + 2.0)
    else:
        z = z - z * 1.58
    dst[i] = b[i] * z


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
def k_3ea871552f17(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    if b[i] + b[wp.max(i - 1, 0)] < -0.5:
        t = wp.log10(wp.max(z, 0.84))
        val = t - t
    else:
        val = z - b[i]
    f = b[i]
    out[i] = val / (f * f + 0.62)
    result[i] = b[i]


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
def k_4a01d0d5bef1(data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    if i > 3:
        val = wp.exp(-data[i])
    else:
        val = float(i)
    dst[i] = val * wp.sinh(val)


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
def k_678be2df8c27(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    val = wp.tanh(z)
    val += 3.0
    c1 = val * t
    if not wp.tanh(z) < -0.57:
        c1 = c1 + (b[i] * t + z)
    else:
        c1 = wp.max(c1, val + c1)
    c0 = c1 * val
    dst[i] = a[3] + 2.0 + (c0 + 3.0)
    out[i] = wp.clamp(val + c1, -0.49, 0.24)


@wp.kernel
def k_6e076df67e83(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t * (a[i] % 0.88 % 2.15)
    if wp.log10(t * t + 0.4) > 0.48:
        dst[i] -= t - t - t
    dst[i] -= wp.log10(wp.abs(t) + 0.73)


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
def k_778e64004768(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    if i % 2 == 0 and z * 3.92 <= x[i]:
        t += -a[i] * (x[i + i] * -(0.5 * (result[i] - result[i])) * t)
    else:
        t = wp.log10(z)
    result[i] = z + t


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
def k_78f04a3ae205(a: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = val * 4.13
    r = 0.23
    if z * r < -0.57:
        r = r * wp.ceil(val)
    dst[i] = z * 0.1
    out[i] = -a[idx[i]] + r


@wp.kernel
def k_7a156e28ad2b(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = u[i]
    cond = val > 0.0
    if cond:
        val = val - t * wp.tan(u[i])
    result[i] = b[i] - val


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
def k_9e849a54a7e1(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    tmp = val % (val * val + 0.61)
    val -= b[i] + tmp
    if b[(i + 1) % 2] + a[i] <= -1.0:
        tmp = tmp + wp.tan(wp.sin(val) * 1.2)
    z = b[i]
    dst[i] += wp.exp(3.0 * wp.tanh(z)) + tmp


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
def k_aa604060dd96(a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i] * a[i]
    if t + a[i] >= 0.0:
        result[i] += wp.sinh(a[i])
    out[i] = t - a[i]


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
def k_f487ab43fb9e(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, idx: wp.array(dtype=int)):
    i = wp.tid()
    if not i > 3 and b[i] >= 0.0:
        out[i] += x[idx[i] + 4] + s + (b[i] + wp.max(s - s / (wp.abs(s) + 1.62) * s, 0.63))


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
