import warp as wp


@wp.kernel
def k_0350862ccca1(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    val = x[i]
    r = 4.87 * s
    tmp = wp.frac(wp.cos(z))
    t = wp.log2(wp.max(tmp - x[i], 0.78))
    c1 = 2.07 + val * 2.04
    out[i] = t + r + c1
    result[i] = z


@wp.kernel
def k_03a266b57948(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, dt: float):
    i = wp.tid()
    z = a[i]
    t = b[i]
    c0 = wp.min(float(i), z) * beta
    val = wp.round(dt) % (wp.abs(wp.ceil(a[i])) + 0.58)
    out[i] = wp.abs(wp.abs(wp.sign(x[1]))) + t + c0 + val


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
def k_110480e177ad(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, gamma: float):
    i = wp.tid()
    val = y[i]
    z = wp.log2(b[i] * b[i] + 0.56) + alpha
    t = z * alpha
    r = b[wp.max(i - 1, 0)] / val
    t = t / wp.ceil(r)
    tmp = t + gamma
    dst[i] = x[i + 1] * x[i] - tmp


@wp.kernel
def k_165edd85b71c(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = s + 0.25
    z = a[i]
    z, t = t, a[i] + z + t
    dst[i] = a[i] + z + t


@wp.kernel
def k_1850273e180e(a: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = 1.83 + s
    c0 = wp.sign(b[i])
    val = val - t
    tmp = val * c0
    z = wp.frac(y[i])
    out[i] = wp.clamp(tmp, wp.acos(wp.sin(t)), wp.sin(z) * 0.5)


@wp.kernel
def k_1a4e9a1aafa6(a: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = wp.sinh(s) * s
    r = wp.log(wp.floor(val)) + wp.sin(a[i] - a[i + 2])
    c0 = 0.38 * r
    f = a[i] * t - wp.sinh(r) + (wp.pow(a[i], 1.12) + 2.17)
    val = val + (c0 * f - wp.exp(c0))
    dst[i] = a[i] + val
    out2[i] = a[i]


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
def k_31f9a4f55edb(b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    z = (float(i) - b[3]) * alpha
    c0 = z * val
    c1 = wp.acos(wp.clamp(alpha, -0.95, 0.95))
    dst[i] = (wp.cosh(c1) - 0.5) * c0


@wp.kernel
def k_33b103a4c2a2(b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    beta += beta
    beta *= beta / 3.09
    val = b[i] - beta
    val = val * b[i]
    dst[i] = val * 0.5


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
def k_55f90fa4fb4a(b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), count: int, s: float):
    i = wp.tid()
    z = wp.asin(wp.sin(b[i] + b[i]) * 0.95)
    z = z - (wp.log(wp.abs(z) + 0.65) - wp.tanh(b[i]))
    left = wp.max(i - 1, 0)
    right = wp.min(i + 1, count - 1)
    dst[i] = (out[i] - 2.0 * out[i] + out[i]) * s + float(right) + float(left)
    t = z + z - wp.tanh(z) + z % 2.32
    val = -(t + (z + t))
    dst[i] = (b[i] + val + (b[i] + b[(i + 2) % 2])) / (wp.abs(z / wp.max(val, 0.32)) + 0.83)
    tmp = (z - val) * (z - val)
    out[i] = val - wp.log(tmp + 0.6)


@wp.kernel
def k_5afa2f5471b6(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    val = x[i]
    z = wp.cos(val) + beta
    t = z - (1.4 + (beta - 0.07))
    r = wp.abs(wp.log2(y[(i + 3) % count] * b[i] * (y[(i + 3) % count] * b[i]) + 0.49))
    z = z - (z - 2.0) * (x[i] / (val * val + 0.83))
    out[i] = wp.floor(wp.cosh(r)) + z + t


@wp.kernel
def k_5ce40611a09c(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float), beta: float, s: float, m: int):
    i = wp.tid()
    val = a[i]
    t = y[i]
    r = b[i]
    z = wp.min(val, r) + beta
    r = r + wp.tanh(a[wp.max(i - 1, 0)] + a[i])
    x0 = 0.25 * z * (a[i] + val)
    tmp = x0 + (val - r)
    out[i] = wp.cos(a[i]) * (y[i] + tmp) * t
    b[i] = wp.asin(float(m)) + (x0 + s)


@wp.kernel
def k_5fbdaf99d9b7(radius: float, out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.log(radius * radius + 0.9)


@wp.kernel
def k_6334ba17f761(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = a[i]
    tmp = x[i]
    c0 = wp.asin(wp.atan2(wp.atan2(t, tmp), 0.95 * wp.tanh(t))) * beta
    z = tmp + (c0 + 3.72)
    val = z + c0 + (a[i] + t)
    r = beta * c0
    out[i] = val - wp.cosh(wp.sin(0.1 * a[i]) * 3.0) - r


@wp.kernel
def k_66e36d6fd31a(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, scale: float):
    i = wp.tid()
    val = b[i]
    t = x[i]
    d = -scale + s
    t *= wp.round(val + u[i])
    c0 = b[1]
    out[i] = wp.min(b[i], wp.round(d)) + t + c0


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
def k_67d76192cda3(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    t = a[i]
    r = t * alpha
    val = r * z
    c0 = float(i) - (z + wp.clamp(val, -1.84, z))
    f = z * c0
    out[i] = a[i] * f


@wp.kernel
def k_68061aa65cd4(radius: float, out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.log(wp.sin(radius * radius + 0.9))


@wp.kernel
def k_6cc577be374b(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    t = wp.sin(val) * beta
    z = wp.round(t) * (wp.asin(beta) - (3.06 - t))
    out[i] = z - wp.cosh(wp.sin(b[3]) * 3.0)


@wp.kernel
def k_6df3178e5b06(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    val = x[i]
    z = a[i]
    r = wp.ceil(val) * alpha
    d = -wp.log10(wp.exp(wp.clamp(b[(i + 3) % 3], -4.0, 3.0)) * wp.exp(wp.clamp(b[(i + 3) % 3 - 1], -4.0, 3.0)) + 0.94)
    a[i] = ((wp.ceil(b[i]) + alpha) * 1.02 + t + z + r) * d


@wp.kernel
def k_7292cfd9320f(b: wp.array(dtype=float), rho: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = b[i]
    tmp = wp.acos(0.95 * wp.tanh(val)) * s
    i0 = wp.abs(int(wp.floor(float(i))))
    dst[i] = wp.ceil(tmp + 0.81) * rho[i] - float(i0)


@wp.kernel
def k_72e5676b424d(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = b[i]
    z = (val + 1.08) * s
    c0 = val * z
    t = wp.tanh(wp.clamp(c0, -1.65, 0.04) + wp.clamp(b[i], -1.47, 1.49))
    result[i] = -wp.cos(t) % 0.5


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
def k_79b76278e293(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), y: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    t = x[i]
    tmp = wp.tanh(wp.clamp(z, -0.18, 0.5 + 0.5 * (x[i] - y[i]) / s)) - t * (z - t)
    val = z * tmp
    result[i] = wp.log2(wp.clamp(val, wp.clamp(wp.round(z), wp.asin(2.0), 0.5), 0.16))


@wp.kernel
def k_88e0d835a2b1(x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    t = x[i]
    tmp = t * beta
    tmp = tmp + beta * wp.log2(float(i))
    out[i] -= alpha - tmp


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
def k_a80ab55d0d41(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), output: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = wp.round(val) * s
    c0 = -beta
    c0 = c0 * wp.cos(t)
    val += a[i]
    z, t = t, z
    dst[i] = (b[i + 1] + 1.95) * val * z * c0
    output[i] = a[i] + val


@wp.kernel
def k_ac3ac3c252e3(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = x[i]
    r = a[i]
    tmp = alpha * x[i]
    d = t * x[i]
    z = wp.floor(wp.sin(wp.tan(1.2 * wp.tanh(r))))
    out[i] = t + tmp - d + z


@wp.kernel
def k_ae079ecc7652(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int, n: int):
    i = wp.tid()
    b[i] = float(count)
    out[i] = beta % (wp.min(beta, beta) + 0.99) + beta
    i1 = n % 4
    out[i] = (wp.min(beta, beta) + 0.99) * beta + float(i1)


@wp.kernel
def k_b1d935d18499(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    t = b[i]
    r = 1.72 + b[i] + beta
    c1 = wp.log2(wp.max(b[i], 0.98))
    f = z - c1
    val = wp.acos(wp.clamp(f, -0.95, 0.95))
    d = wp.pow(r, val)
    out[i] += d * t


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
def k_b632e64bcb7b(a: wp.array(dtype=float), x: wp.array(dtype=float), rho: wp.array(dtype=float), beta: float, alpha: float, b: wp.array(dtype=float), scale: float):
    i = wp.tid()
    z = a[i]
    omega = b[i]
    t = rho[i] * beta + omega
    z -= x[i] * alpha + a[i] * scale
    rho[i] = wp.clamp((x[i] - z) * wp.sign(rho[i]), wp.min(0.5, wp.tanh(wp.clamp(t, -0.95, 1.23))), 0.07)


@wp.kernel
def k_b84d961855f7(b: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    val = float(m) * y[i] * beta
    z = float(i + i) % wp.ceil(b[i])
    out[i] = wp.atan(t) * (z / 0.62) - (val / x[wp.max(i - 1, 0)] + t / val)


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
def k_c26f3cf33edd(b: wp.array(dtype=float), a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    g = a[i]
    val = g
    t = -a[idx[i]] * s
    i1 = i
    z = float(i1)
    f = wp.round(b[i1] + beta)
    tmp = f
    dst[i] = (-(b[i + 3] * val) + t + z) * tmp


@wp.kernel
def k_c59957211c4f(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = x[i]
    r = b[i]
    z = y[i]
    c0 = r * float(i) * alpha
    tmp = wp.cos(wp.cos(c0))
    tmp = tmp + wp.tan(wp.sin(wp.cos(t)) * 1.2)
    val = wp.round(wp.asin(0.95 * c0)) * (0.38 - (z + t))
    e = 0.06 - tmp
    out[i] = x[i] * val * e


@wp.kernel
def k_c5d5980c952f(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = b[i]
    val = a[i]
    t = data[i]
    r = data[i] * 1.12 * beta
    c0 = z * (0.1 * data[i] + (data[i] - a[i]))
    x0 = wp.sign(t * a[i] * (0.21 * data[i]))
    val = val + wp.frac(wp.sqrt(wp.abs(x0) + 0.54))
    dst[i] = wp.cosh(b[2]) + val + r + c0


@wp.kernel
def k_cebccb3e6a5c(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    t = x[i]
    z = b[i]
    val = s * s
    i0 = 0 + i
    r = wp.log2(wp.atan2(2.52, z))
    c0 = wp.atan2(val * 4.4, x[i] % 3.44)
    out[i] = ((float(count) - t) * float(i0) - r) * c0


@wp.kernel
def k_cf71ae723aa1(a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    val = 1.53 * alpha
    z = z + wp.max(z + a[i], val)
    t = wp.atan(wp.tan(-z))
    result[i] = wp.sqrt(val * val + 0.99) + t


@wp.kernel
def k_d1e4fee8369c(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = s
    r = 1.0 * x[i] * (x[i] * 1.2) * wp.asin(0.95 * wp.tanh(wp.asin(wp.clamp(val, -0.95, 0.95))))
    result[i] = wp.tan(wp.clamp(1.0 * x[i] * (x[i] * 1.2) + val, -1.2, 1.2)) * r


@wp.kernel
def k_d2187102e99b(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = u[i]
    t = a[i]
    z = t * alpha
    j = wp.clamp(i, 0, 2)
    tmp = z - 0.83
    c0 = wp.atan(val)
    r = wp.floor(c0)
    out[i] = float(j) / (wp.abs(r) + 0.94) - tmp
    a[i] = b[i] + alpha


@wp.kernel
def k_d24a4c4610bc(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    tmp = t * s
    z = wp.cosh(3.0 * wp.tanh(tmp * 1.07))
    r = wp.max(z, 1.3) + wp.tan(x[i]) + x[1]
    out[i] = wp.tan(wp.clamp(z, -1.2, 1.2)) * (x[wp.max(i - 1, 0)] + float(i)) - (x[1] - wp.exp(r))


@wp.kernel
def k_d52dde92b59c(x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = x[i]
    val = u[0] * alpha
    t = t + x[i]
    tmp = t * val
    r = wp.round(wp.atan(t - val))
    dst[i] = tmp + wp.tan(wp.sinh(r))
    out[i] = wp.min(alpha - u[i] + (r + tmp), alpha - x[i] - alpha)


@wp.kernel
def k_d5f5d8d7beea(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    val = b[i] * z * s
    val = val + wp.cosh(wp.cosh(3.0 * wp.tanh(val)))
    result[i] -= b[i] / wp.max(val, 0.63) * wp.floor(z)


@wp.kernel
def k_d80745ff90ef(x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    val = src[i]
    t = -val + s
    c0 = z * t
    t = t - wp.log10(t)
    tmp = t * val
    dst[i] = wp.atan(tmp) - c0


@wp.kernel
def k_e55b87d02c20(x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    val = (s + x[i]) * alpha
    t = wp.floor(wp.abs(val))
    z = x[i]
    tmp = (x[i] + z) * 0.27
    d = wp.frac(x[1]) * tmp
    result[i] = wp.min(wp.log10(tmp * tmp + 1.02), x[i] * d) + t


@wp.kernel
def k_e86f9b56401a(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    val = t / wp.max(s, 0.47) * s
    i1 = i
    r = wp.min(t, val)
    z = r
    dst[i] = wp.floor(a[i1] * z)
    dst[i] = a[i1] * z


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
def k_ef811273c98f(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = b[i]
    t = u[i]
    val = float(i)
    f = u[i] * z * t
    tmp = wp.log2(f * f + 0.64) - val
    g = wp.pow(tmp * alpha * (tmp * alpha) + 0.8, wp.sin(f))
    out[i] = wp.clamp(alpha, -1.83, 0.5 * wp.tanh(g)) + wp.sqrt(g)


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
def k_fa9da7600c22(a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, scale: float):
    i = wp.tid()
    val = a[i]
    r = u[i]
    tmp = wp.abs(r) + alpha
    val *= wp.round(wp.tanh(a[i + 2]))
    t = wp.floor(tmp) + (scale + val)
    z = wp.floor(t / (wp.abs(a[i]) + 0.44))
    out[i] = z * r * (u[i] - scale)


@wp.kernel
def k_fabf7b7fb35d(out: wp.array(dtype=float), s: float, beta: float):
    i = wp.tid()
    out[i] = out[i] * 2.0 - beta + s


@wp.kernel
def k_fc04d4da5c9a(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, scale: float):
    i = wp.tid()
    val = b[i]
    tmp = val + 6.0 + beta + val
    u[i] = u[i] - tmp
    dst[i] = (scale * 1.49 - 0.5 + wp.asin(wp.round(scale))) * b[i]


@wp.kernel
def k_fc8dc7f35366(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    z = t * s * s
    val = wp.log10(z * z + 0.61) * 0.1
    e = wp.sqrt(b[i] * val * (b[i] * val) + 0.88)
    tmp = wp.tanh(wp.cosh(b[i + 2]))
    out[i] = z - e + tmp
