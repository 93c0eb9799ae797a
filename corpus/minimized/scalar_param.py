import warp as wp


@wp.kernel
def k_04a11adb30b9(a: wp.array(dtype=float), u: wp.array(dtype=float), alpha: float, idx: wp.array(dtype=int)):
    i = wp.tid()
    z_1 = float(0.0)
    val = alpha + alpha + float(z_1) + z_1
    t = u[i]
    z = val + 0.26 + t
    i_1 = idx[i]
    total = wp.cos(wp.atan(z_1)) - float(i_1)
    s = int(0)
    i_1_2 = idx[2 * i]
    u[i] = (a[i] - (alpha + a[i]) - z) * total + float(s) + float(i_1_2)


@wp.kernel
def k_065fed82ee52(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    z = x[i]
    tmp = (2.0 + s) * s
    val = a[i] * t * wp.round(float(i)) * tmp
    d = wp.ceil(wp.sin(z))
    out[i] = wp.log(d * d + 0.59) + val


@wp.kernel
def k_08ad39ef427c(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), k: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.atan2(0.16 * out[i], x[i] + x[i])
    t *= k / (b[i] * b[i] + 0.69)
    t = wp.cos(wp.clamp(t, 1.5 * wp.tanh(x[i]), 1.78) * t + x[i]) + t
    t = t * (wp.acos(0.95 * wp.tanh(x[(i + 1) % 4])) + -x[i])
    h = wp.clamp(0.5 + 0.5 * (b[i] - a[i]) / k, 0.0, 1.0) + t
    out[i] = b[i] * (1.0 - h) + a[i] * h - k * h * (1.0 - h)


@wp.kernel
def k_0c1ba17477cd(x: wp.array(dtype=float), b: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    t = wp.min(x[i], z) * s
    val = -wp.ceil(t)
    r = wp.clamp(val - wp.ceil(z), -0.65, 1.45)
    c0 = x[i]
    b[i] += float((i - i) / 2) + r + c0


@wp.kernel
def k_1bffea5ea1fb(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    val = a[i]
    r = u[i]
    t = s * s
    c0 = wp.log(wp.abs(z) + 0.31) * (b[i] * 0.1)
    tmp = u[0] + a[i] + (t + 1.0)
    x0 = wp.sqrt(wp.max(r, 0.13)) % 0.72
    c1 = b[i] / 1.68 + wp.sign(u[i])
    dst[i] = (wp.clamp(b[i], -1.87, 1.1) + b[i] * s + val + c0 - tmp) * x0 + c1


@wp.kernel
def k_20df251c9670(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, gamma: float, a: wp.array(dtype=float), src: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = (s + s) * s
    t = val * x[i]
    t *= val
    t_2 = wp.log((src[i] - src[i]) / gamma) * gamma
    val_2 = wp.sign(t_2)
    i0 = wp.min(i * 1, i)
    tmp_1 = val_2 + 1.0 - -b[i]
    b[i] = wp.tanh(wp.log((y[i] - y[i]) / s) * s) + wp.cosh(val_2) + float(i0) - tmp_1
    z = wp.log((s - x[i]) / gamma) * gamma
    t_1 = z
    val_1 = wp.sign(t_1)
    tmp = val_1 + 1.0 - -a[i]
    j = 4 + i
    dst[i] = y[i] + t + float(j) - -tmp


@wp.kernel
def k_2c07d4881ecb(x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    z -= x[i] + s + z
    val = x[3] - s + -s + -z
    dst[i] = wp.log10(x[i + 3] / (wp.abs(s) + 0.86)) * s - val


@wp.kernel
def k_2f7bb2637d6f(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    val = x[i]
    z = a[i]
    tmp = wp.sin(beta) * beta
    d = wp.atan(wp.exp(wp.sin(beta) * 3.0)) - (0.5 * alpha + z)
    t = alpha * val
    f = wp.atan(wp.sin(-d))
    dst[i] = wp.tanh(f) * x[i] / (t * t + 0.42) + tmp


@wp.kernel
def k_3eb84ec42738(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    z = t * beta
    val = z / ((a[i] + beta) * (a[i] + beta) + 0.39)
    r = 2.0 * (val - 0.5) + b[i] * a[i] * (t + val)
    tmp = wp.tan(1.2 * wp.tanh(wp.cosh(wp.sin(val) * 3.0)))
    f = tmp * 0.5
    out[i] = wp.cosh(beta) - r + f


@wp.kernel
def k_427765951c13(out: wp.array(dtype=float), n: int, a: wp.array(dtype=float), alpha: float, k: float, u: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = out[i] + a[i]
    r = wp.atan2(out[i], t * (t - t))
    c1 = -out[i] - out[i] * float(i)
    z_1 = wp.abs(out[i]) + c1
    z_3 = out[i]
    val = wp.sign(k) + z_3
    bin = int(wp.floor(z_1)) % n
    val_1 = a[i] - float(bin) + val
    z = a[i]
    z_2 = out[i] + z
    t_1 = z_2 * val_1
    val_2 = wp.sign(k) + t_1
    u[i] += beta * val_2
    s = float(0.0)
    a[i] = a[i] + s
    tmp_1 = wp.exp(r)
    out[i] = r * (alpha - out[i] + val_1) + tmp_1


@wp.kernel
def k_4e4c1098b072(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    t = y[i]
    r = float(i) + beta
    z = t * y[i]
    d = wp.cos(wp.sqrt(wp.max(z, 0.67))) - (t + val)
    tmp = 3.0 * r
    c0 = x[i]
    out[i] = (wp.cos(d) - (0.1 - b[i]) + (z + tmp + (b[i] - y[(i + 3) % 4]))) * c0


@wp.kernel
def k_50ff39f8bb95(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    t = a[i]
    val = x[i]
    r = y[i]
    z = float(i) + beta
    c0 = x[i]
    g = a[i]
    d = (a[i] - float(i)) * (alpha * g) * (wp.log2(val * val + 0.96) - (g - t))
    dst[i] = wp.floor(wp.round(z)) * d + r + c0


@wp.kernel
def k_5ae217d6a395(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    val = wp.ceil(float(i)) * s
    dst[i] += 0.47
    i1 = i
    dst[i] = wp.sinh(wp.clamp(s * a[i] + t / (val * val + 0.82), -3.0, 3.0)) - a[i1]


@wp.kernel
def k_5f81714e1bf1(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, a: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    radius[i] = a[i]
    t_2 = 0.0
    x[i] += t_2 - a[i]
    polar[i] = wp.acos(radius[i]) - polar[i]
    radius[i] = wp.atan2(t_2 * 0.89, wp.atan2(wp.pow(azimuth[i] + radius[i], wp.clamp(1.0 - t_2, -2.0, 3.0)), a[i] * -t_2)) - t_2 * -(1.0 - t_2) + float(t_2) + beta + float(i)


@wp.kernel
def k_644dfca5d0c0(x: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z_1 = a[i]
    g = 1.0 + wp.tanh(0.797884 * (z_1 + 0.044715 * z_1 * z_1 * z_1))
    b[i] = 0.5 * z_1 * g
    val = x[i]
    z = b[i]
    r = wp.exp(wp.clamp(g, -4.0, 3.0))
    t = wp.max(z + u[1], val)
    d = t * beta
    b[i] = d - wp.ceil(r)


@wp.kernel
def k_67572c327765(out: wp.array(dtype=float), width: int, x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = float(width)
    val = out[i]
    val_1 = b[i]
    t_1 = wp.acos(wp.clamp(wp.min(1.4, out[i]), -0.95, 0.95))
    z_1 = (0.74 - t_1) / (wp.abs(wp.abs(val_1)) + 0.84) - wp.acos(0.95 * wp.tanh(wp.sin(val_1)))
    tmp_1 = wp.min(3.0, wp.clamp(-out[i], 0.5 * wp.tanh(z_1), wp.sin(z_1 * t_1) * 0.5))
    t = wp.acos(wp.clamp(wp.min(1.4, x[i]), -0.95, 0.95)) - tmp_1
    z = (0.74 - t) / (wp.abs(wp.abs(val)) + 0.84) - wp.acos(0.95 * wp.tanh(wp.sin(val)))
    z = z + z
    tmp = wp.min(3.0, wp.clamp(-out[i], 0.5 * wp.tanh(z), wp.sin(z * t) * 0.5))
    out[i] = wp.atan(-(tmp / (tmp * tmp + 0.59)))


@wp.kernel
def k_6f4f13505109(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    t = b[i]
    z = beta * beta
    val = -float(count)
    c0 = wp.sinh(val)
    d = wp.log2(z * z + 0.47)
    result[i] = -c0 - t - d


@wp.kernel
def k_74a478e31563(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = float(i)
    t_1 = b[i]
    x[i] += out[i] + t_1
    total = t
    sum0 = float(0.0)
    r = (0.1 - sum0) * 1.54 - 1.0
    sum0 = wp.sin(beta) * total + wp.log(wp.log(r))
    total += b[i] * t + sum0
    t -= r
    out[i] = (2.0 % beta - z) * total + t
    t += 3.0 * (b[1] + t)
    result[i] = b[i] + t


@wp.kernel
def k_7628634acf7a(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    c0 = src[i]
    z = wp.pow(wp.abs(c0) + 0.9, 1.08) * alpha
    val = wp.log10(wp.abs(t * x[i]) + 0.98)
    r = wp.sinh(z) * 0.74
    dst[i] = src[i] + b[i] - wp.exp(val) - -(z % 2.45) - r


@wp.kernel
def k_77279a22dfc5(b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    t = --wp.sqrt(wp.abs(val) + 0.15)
    t += t * b[i]
    out[i] = wp.log2(wp.log2(0.7 + b[i] * alpha)) + t


@wp.kernel
def k_7803bc89cc3a(b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = 0.1 * s * s
    tmp = wp.asin(val / wp.max(s, 0.39))
    out[i] = b[i] * 0.1 * (0.5 - b[i]) + tmp


@wp.kernel
def k_78096690ee8c(out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    out[i] = beta


@wp.kernel
def k_8053f0b5e79e(x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = x[i]
    t = wp.exp(wp.clamp(z, -4.0, 3.0)) + alpha
    tmp = z * t
    dst[i] += wp.sqrt(wp.abs(wp.sign(alpha)) + 0.37) + tmp


@wp.kernel
def k_84edeac75689(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, alpha: float):
    i = wp.tid()
    t = a[i]
    val = t + alpha + s
    z = wp.cos(wp.sin(x[(i + 1) % 5])) - wp.clamp(alpha, -1.01, 1.4) / wp.max(wp.sinh(float(i)), 0.33)
    c0 = val * 1.75 * (z * (z / 2.69))
    c1 = 1.75 + wp.log2(wp.abs(alpha * s) + 0.78)
    out[i] = float(i) + (t - 0.1 + wp.sqrt(x[i] * x[i] + 0.56))
    dst[i] = (x[i] + a[i]) * (0.67 + c0) + (val % 1.28 - (t + 0.1)) - c1


@wp.kernel
def k_90b540b7b4f3(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    t = a[i] * s + s
    i0 = i
    val = a[i0]
    r = wp.round(0.1 * (float(i0) * 3.38))
    dst[i] = wp.cosh(a[i])
    out[i] = wp.floor(wp.exp(a[i0])) * (val - wp.max(a[i0], val)) * z - t + r


@wp.kernel
def k_940b0c761aa1(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    z = b[i]
    t = 1.0 - z + beta
    z = z * (t * x[i] * (beta + a[2]))
    r = wp.log10(wp.max(wp.pow(wp.abs(z) + 0.7, 2.54), 0.23))
    val = wp.log(wp.max(r % 2.95, 0.72))
    data[i] = (val - alpha) % 1.07
    dst[i] = wp.round(val) * x[wp.max(i - 1, 0)]


@wp.kernel
def k_9b06c5da12d6(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    z = x[i] + beta + t
    acc = beta + 0.42
    acc += wp.tan(wp.asin(wp.sin(dst[i]) * 0.95))
    dst[i] = acc + z


@wp.kernel
def k_9bff72185ecf(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    z = (t - a[(i + 2) % 3]) * s
    val = wp.floor(z / (wp.abs(t) + 0.73) / 3.69)
    f = s / (a[i] * a[i] + 0.62)
    z += wp.pow(wp.max(val, 0.98), -1.5) - (a[i] - 5.32)
    r = wp.floor(a[i])
    result[i] = wp.min(4.11, wp.atan(z)) - f - r


@wp.kernel
def k_a03f08fb57a0(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    t = t + wp.abs(0.22 - a[i])
    val = wp.min(wp.acos(wp.clamp(t, -0.95, beta - beta * 10.79 % (wp.abs(wp.log2(beta * beta + 0.58)) + 0.74))), t)
    z = val * val
    result[i] = val + z


@wp.kernel
def k_a565fc0d1dde(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, scale: float):
    i = wp.tid()
    val = a[i]
    r = -val * beta
    z = (scale - 2.0) * -r * (wp.log10(x[i] * x[i] + 0.98) + scale / 2.1)
    r = r - wp.acos(0.95 * wp.tanh(r)) / (wp.abs(2.53 - z) + 0.56)
    c0 = wp.ceil((r - 3.32) * 2.75)
    i0 = 2
    dst[i] = scale - (c0 * val - 5.15) - a[i0]


@wp.kernel
def k_ae079ecc7652(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int, n: int):
    i = wp.tid()
    b[i] = float(count)
    out[i] = beta % (wp.min(beta, beta) + 0.99) + beta
    i1 = n % 4
    out[i] = (wp.min(beta, beta) + 0.99) * beta + float(i1)


@wp.kernel
def k_b58a079c8523(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = a[i]
    t = y[i]
    tmp = (1.62 - z) * beta
    val = y[i] + t
    c0 = wp.atan2(t, val)
    out[i] = wp.round(c0) * tmp


@wp.kernel
def k_bd58ae8d8356(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), w: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = b[i]
    r = w[i]
    z = w[i] * s
    j = int(val) / 2
    d = wp.tan(1.2 * wp.tanh(t))
    tmp = y[i] + y[i]
    w[i] = (wp.cos(wp.cosh(wp.sin(y[0]) * 3.0)) + r + z) * float(j) - d - tmp


@wp.kernel
def k_ceede2a11ab5(b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = b[i]
    t = b[i] % 1.96 + s
    z = wp.asin(0.95 * wp.tanh(val))
    z /= wp.abs(b[0] - z) + 0.5
    out[i] = z + t


@wp.kernel
def k_deeade2a1422(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), mass: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    val = x[i]
    r = y[i]
    y0 = mass[i]
    t = mass[i] - z + beta
    tmp = wp.log2(beta * beta + 0.49)
    c0 = wp.pow(wp.max(val, 0.65), 1.26)
    s0 = -mass[i]
    c1 = y0 * 1.6
    mass[i] = c0 % wp.max(t, 0.58)
    out[i] = y[i] + r + tmp + s0 + c1


@wp.kernel
def k_e7bd067bcd0a(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, x: wp.array(dtype=float), rho: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    t_1 = wp.cos(wp.pow(wp.clamp(b[i], 0.5 * wp.tanh(dst[i]), 1.78) * dst[i] * (wp.clamp(a[i], 0.5 * wp.tanh(dst[i]), 1.78) * src[i]) + 0.84, 2.0 * wp.tanh(dst[i]))) + s
    t = wp.cos(wp.pow(wp.clamp(a[i], wp.acos(x[i]), 1.78) * rho[i] * (wp.clamp(b[i], 0.5 * wp.tanh(a[i]), 1.78) * a[i]) + 0.84, wp.min(t_1, wp.sinh(t_1)))) + dst[i] + t_1 * (s - src[i] + src[i])
    dst[i] = wp.sin(dst[i] + t) * 2.0
    a[i] += s * t_1


@wp.kernel
def k_e88ffe6fa914(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = a[i]
    z = x[i]
    t = x[i] + beta
    c0 = 0.81 * x[(i + 3) % 5]
    d = wp.exp(wp.ceil(c0))
    r = wp.clamp(d, -0.44, wp.sin(t * c0) * 0.5) * wp.clamp(val - x[i], wp.sin(beta + x[i]) * 0.5, 1.24)
    dst[i] += (r + z * c0) * (wp.clamp(x[i], -0.87, wp.sin(c0) * 0.5) - -float(i))


@wp.kernel
def k_eee68642dcfb(out: wp.array(dtype=float), width: int):
    i = wp.tid()
    out[i] = float(width) * (out[i] * out[i])


@wp.kernel
def k_f2497a7a9db6(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    z = a[i]
    tmp = b[i]
    t = wp.tan(1.2 * wp.tanh(a[i])) + alpha
    tmp += wp.floor(wp.asin(wp.sin(b[wp.max(i - 1, 0)]) * 0.95))
    dst[i] = (s / wp.max(alpha, 0.75) - z - tmp) * t


@wp.kernel
def k_f2df02d9af09(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, data: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    c0 = a[i]
    tmp = (c0 - 3.0) * beta
    t = tmp * 0.22
    r = tmp - b[i]
    j = wp.max(i - 1, 0)
    dst[i] = (r * b[j] - z + val) * t
    z_2 = data[i]
    val_2 = data[i]
    c0_2 = 0.5 * wp.tanh(wp.sign(z_2))
    r_2 = (z_2 + wp.sign(val_2)) * wp.clamp(data[i] * (val_2 * 1.0), -1.57, c0_2) - z_2
    z_1 = x[i + 1] + r_2
    val_1 = x[i]
    c0_1 = 0.5 * wp.tanh(wp.sign(z_1))
    r_1 = (z_1 + wp.sign(val_1)) * wp.clamp(x[i] * (val_1 * 1.0), -1.57, c0_1) - z_1
    r_1 += r_1
    data[i] = wp.clamp(x[i], -0.39, 2.0) * r_1


@wp.kernel
def k_f376246faa52(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, b: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    x[i] = x[i] + b[i]
    t += wp.ceil(x[i] % (wp.abs(t) + 0.68))
    dst[i] = beta - t


@wp.kernel
def k_fa5db56f43c0(x: wp.array(dtype=float), b: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    tmp = wp.max(3.0, t) * alpha
    z = wp.acos(alpha + tmp)
    val = 0.5 * z
    val = val + (x[i] + val) * wp.sinh(z)
    r = 0.09 * t
    b[i] = 0.1 + r * float(i) + val


@wp.kernel
def k_fabf7b7fb35d(out: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    out[i] = out[i] * 2.0 - beta + s
