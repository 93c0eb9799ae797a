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
def k_08ad39ef427c(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), k: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.atan2(0.16 * out[i], x[i] + x[i])
    t *= k / (b[i] * b[i] + 0.69)
    t = wp.cos(wp.clamp(t, 1.5 * wp.tanh(x[i]), 1.78) * t + x[i]) + t
    t = t * (wp.acos(0.95 * wp.tanh(x[(i + 1) % 4])) + -x[i])
    h = wp.clamp(0.5 + 0.5 * (b[i] - a[i]) / k, 0.0, 1.0) + t
    out[i] = b[i] * (1.0 - h) + a[i] * h - k * h * (1.0 - h)


@wp.kernel
def k_0d2a1913e705(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    t = (val / (beta + 0.45) + beta + x[i]) * beta
    val -= beta
    z = 0.25 - beta + t
    tmp = wp.sinh(3.0 * wp.tanh(beta))
    result[i] = val / (beta + 0.45) + z + (beta - x[i]) / (wp.abs(tmp) + 0.8)


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
def k_3922a41f0c5b(b: wp.array(dtype=float), y: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = b[i]
    val_1 = u[i]
    tmp = b[i]
    c0 = b[i] / beta
    r_1 = c0 * val_1
    u[i] = (wp.exp(wp.clamp(data[(i + 1) % n], -4.0, 3.0)) - tmp) * r_1
    r = data[i]
    val = wp.min(val + wp.log10(y[i] * y[i] + 0.69) * 0.95, r)
    result[0] -= wp.tan(wp.sin(val * 0.15) * 1.2)


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
def k_4ead99025e7b(b: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = (t + float(i)) * alpha
    t = t - wp.asin(0.95 * wp.tanh(b[i + 1]))
    result[i] += wp.max(0.1, z) / (x[i] + 0.67) + t


@wp.kernel
def k_5a76da9f19c4(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    tmp = val
    val = val + (wp.round(wp.log(wp.max(a[i], 2.57))) + (beta * beta + 1.0) / (beta * beta + 1.0 + 0.45))
    t = t - (-b[i] + tmp / beta)
    z = tmp + -(b[i] + t)
    c0 = t / (wp.abs(float(i) + z) + 0.48) * wp.round(val * z)
    dst[i] = out[i] - c0


@wp.kernel
def k_5f81714e1bf1(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, a: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    radius[i] = a[i]
    t_2 = 0.0
    x[i] += t_2 - a[i]
    polar[i] = wp.acos(radius[i]) - polar[i]
    radius[i] = wp.atan2(t_2 * 0.89, wp.atan2(wp.pow(azimuth[i] + radius[i], wp.clamp(1.0 - t_2, -2.0, 3.0)), a[i] * -t_2)) - t_2 * -(1.0 - t_2) + float(t_2) + beta + float(i)


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
def k_75a337c3ba45(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), k: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.atan2(0.16 * out[i], x[i] + x[i])
    t = wp.cos(wp.clamp(t, 0.5 * wp.tanh(x[i]), 1.78) * t + x[i]) + t
    t *= wp.acos(0.95 * wp.tanh(x[(i + 1) % 4])) + -x[i]
    h = wp.clamp(0.5 + 0.5 * (b[i] - a[i]) / k, 0.0, 1.0) + t
    out[i] = b[i] * (1.0 - h) + a[i] * h - k * h * (1.0 - h)


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
def k_957bfca568d3(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), s: float, x: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = u[i]
    t = s
    t = z + t
    tmp = a[i]
    r = b[i] * t + (val + 2.0)
    d = wp.exp(t)
    u[i] = (r + d) * tmp


@wp.kernel
def k_96c698b50ecf(alpha: float, x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = alpha * x[i] + y[i]


@wp.kernel
def k_9b06c5da12d6(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    z = x[i] + beta + t
    acc = beta + 0.42
    acc += wp.tan(wp.asin(wp.sin(dst[i]) * 0.95))
    dst[i] = acc + z


@wp.kernel
def k_9f647b36eec8(out: wp.array(dtype=float), n: int, a: wp.array(dtype=float)):
    i = wp.tid()
    t = out[i] + a[i]
    r = wp.atan2(out[i], t * (t - t))
    c1 = -out[i] - out[i] * float(i)
    z_1 = wp.abs(out[i])
    bin = int(wp.floor(z_1)) % n
    val_1 = a[i]
    z_2 = out[i]
    t_1 = z_2 * val_1
    r_1 = val_1 * t_1
    s = float(0.0)
    a[i] = wp.pow(val_1 + r_1 + (s + out[i]), wp.sin(val_1) * 2.0)
    tmp_1 = wp.exp(r)
    out[i] = c1 * r + float(bin) + tmp_1


@wp.kernel
def k_a03f08fb57a0(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    t = t + wp.abs(0.22 - a[i])
    val = wp.min(wp.acos(wp.clamp(t, -0.95, beta - beta * 10.79 % (wp.abs(wp.log2(beta * beta + 0.58)) + 0.74))), t)
    z = val * val
    result[i] = val + z


@wp.kernel
def k_ae079ecc7652(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int, n: int):
    i = wp.tid()
    b[i] = float(count)
    out[i] = beta % (wp.min(beta, beta) + 0.99) + beta
    i1 = n % 4
    out[i] = (wp.min(beta, beta) + 0.99) * beta + float(i1)


@wp.kernel
def k_beb8b52e6f56(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    z = b[i]
    t = z * beta
    f = b[i] / (wp.abs(val) + 0.41)
    dst[i] = f
    out[i] += wp.atan(t)


@wp.kernel
def k_ce21e30d3630(a: wp.array(dtype=float), x: wp.array(dtype=float), indices: wp.array(dtype=int), out: wp.array(dtype=float), s: float, alpha: float, b: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    tmp = -b[indices[i]] * s + x[i]
    val = wp.asin(wp.sin(s) * 0.95) - t - wp.max(x[i], float(i))
    d = wp.atan2(tmp, val * alpha)
    r = d
    c1 = -a[i + 1] - x[indices[i]] * float(i)
    out[i] = c1 * r


@wp.kernel
def k_d312ea7c0ce1(out: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    tmp = s
    out[i] = out[i] * 6.0 - beta + tmp


@wp.kernel
def k_e7bd067bcd0a(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, x: wp.array(dtype=float), rho: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    t_1 = wp.cos(wp.pow(wp.clamp(b[i], 0.5 * wp.tanh(dst[i]), 1.78) * dst[i] * (wp.clamp(a[i], 0.5 * wp.tanh(dst[i]), 1.78) * src[i]) + 0.84, 2.0 * wp.tanh(dst[i]))) + s
    t = wp.cos(wp.pow(wp.clamp(a[i], wp.acos(x[i]), 1.78) * rho[i] * (wp.clamp(b[i], 0.5 * wp.tanh(a[i]), 1.78) * a[i]) + 0.84, wp.min(t_1, wp.sinh(t_1)))) + dst[i] + t_1 * (s - src[i] + src[i])
    dst[i] = wp.sin(dst[i] + t) * 2.0
    a[i] += s * t_1


@wp.kernel
def k_eee68642dcfb(out: wp.array(dtype=float), width: int):
    i = wp.tid()
    out[i] = float(width) * (out[i] * out[i])


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
def k_f473f1fe11b3(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float, m: int):
    i = wp.tid()
    z = b[i]
    t = b[m + i] * s
    strain = wp.abs(z)
    t *= wp.log(z * z + 0.19) + strain
    z += t
    result[i] = b[i] - z


@wp.kernel
def k_fabf7b7fb35d(out: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    out[i] = out[i] * 2.0 - beta + s
