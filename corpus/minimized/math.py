import warp as wp


@wp.kernel
def k_019df3356942(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    z += b[(i + 3) % 2] + z - wp.tan(wp.clamp(y[i], -1.2, 1.2))
    z = z + wp.min(z, wp.sqrt(z * z + 0.52))
    result[i] = wp.min(z, 3.69) * wp.exp(z)


@wp.kernel
def k_0b52a78b8c67(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = wp.sign(wp.tan(wp.sin(z) * 1.2)) + (a[i] - z + z)
    val = wp.floor(z / t * wp.tan(t))
    t /= x[(i + 3) % 3]
    result[i] = a[i] - t + val


@wp.kernel
def k_0cbcf10e380a(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    d = a[i]
    z = d
    r = (a[i] - (a[i] + t)) * wp.pow(wp.max(b[i], 0.61), -0.42)
    val = r * b[i]
    f = ((z + val) * wp.round(r) + 0.14) * (wp.asin(wp.pow(wp.max(b[i], 0.61), -0.42)) - x[i] * a[i])
    result[i] = x[i]
    dst[i] = x[i] * f


@wp.kernel
def k_0ffa24dbfafe(a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = u[i]
    tmp = wp.log(z * z + 0.31)
    t = t * wp.round(tmp)
    result[i] = -t


@wp.kernel
def k_124734811687(a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t += t
    t += a[i]
    t += -t
    t = t - wp.sqrt(t * t)
    result[i] = t
    out[i] = t + t


@wp.kernel
def k_17ee55a63564(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.cos(a[i])
    z = t
    d = wp.log(t * t + 0.36) + z
    t, d = d, t
    r = wp.tan(1.2 * wp.tanh(d))
    dst[i] = a[i] + r


@wp.kernel
def k_187b0fa637b2(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    c0 = t * t
    z = wp.log10(wp.max(wp.asin(wp.sin(y[2]) * 0.95), 0.26))
    dst[i] = t * c0 - z


@wp.kernel
def k_200ef3480b97(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = x[i]
    c1 = b[i]
    z += a[i]
    t = t + x[i]
    val = c1 * z
    tmp = wp.tanh(z)
    result[i] = tmp % 3.76 * (tmp * b[i]) + t - val
    out[i] = z + wp.min(val, x[i])


@wp.kernel
def k_23bcb9b178ec(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = src[i]
    val = wp.atan2(x[i] + src[i] - (1.7 + src[i]), t)
    dst[i] = x[i] * wp.abs(val) + z
    src[i] += a[i - 1]


@wp.kernel
def k_25b4ed97b291(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t + t * 0.49 * t
    z = wp.round(a[i + 2]) % t
    f = wp.sign(a[i]) / wp.max(wp.log10(z * z + 0.22), 0.51)
    out[i] = wp.max(a[i], 3.0) / ((a[i] + f) * (a[i] + f) + 0.76)


@wp.kernel
def k_265a11daf82d(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.atan2(wp.tan(wp.sin(a[i]) * 1.2), a[i] + a[wp.max(i - 1, 0)])
    dst[i] += a[i] * t
    result[i] += a[i] * 3.0


@wp.kernel
def k_2fd2b89af3b6(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = a[i]
    tmp = r + val
    dst[i] = wp.tan(wp.max(t, 0.25)) + tmp


@wp.kernel
def k_314d88c757fd(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[(i + 3) % 5]
    t -= wp.frac(t)
    tmp = wp.round(wp.sin(t)) * wp.round(wp.sin(t))
    out[i] = tmp


@wp.kernel
def k_318541e48927(y: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    t = b[i]
    r = val + t
    j = i + i
    out[i] = r
    result[i] -= wp.floor(wp.clamp(val, -1.03, 0.5 * wp.tanh(r))) + float(j)


@wp.kernel
def k_33444fffa545(x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = x[i]
    result[i] = wp.min(0.33 * z * (val - x[i]), wp.sign(wp.cosh(z)))
    dst[i] = wp.cosh(z)


@wp.kernel
def k_3430bc9ab256(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    r = x[i]
    t = (u[i + 1] + z) * (r * u[i]) - -wp.max(z, u[i])
    val = z * (u[i] * (z * 0.1))
    tmp = u[i]
    c1 = wp.sign(wp.abs(t * val))
    out[i] = tmp * c1 / c1 * c1


@wp.kernel
def k_35904901c340(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    z = b[i]
    val = val / (wp.cos(a[i]) * wp.cos(a[i]) + 0.78)
    result[i] = wp.min(val + z, t % (wp.abs(-z) + 0.77))


@wp.kernel
def k_38af9836031d(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    val = wp.log2(wp.min(z, x[i]) * wp.min(z, x[i]) + 0.53) % 1.62
    d = (wp.pow(z * z + 0.47, x[i + 2]) - (b[i] - val)) * (a[i] * val - t)
    tmp = wp.atan2(x[(i + 1) % 5], -d) - wp.sqrt(wp.max(b[i] / 2.31, 0.61))
    t -= tmp
    out[i] = t - d * 0.58 * wp.atan(t)


@wp.kernel
def k_3911b8294f57(b: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.min(b[i], wp.asin(wp.sin(u[i]) * 0.95))
    val = wp.abs(z) + z
    j = i
    u[i] = wp.max(wp.tanh(val), wp.pow(u[i] * u[i] + 0.52, 2.09)) * b[j]


@wp.kernel
def k_3a8b9a146482(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = wp.max(z - z, z + z)
    t *= a[(i + 1) % 3] - wp.floor(t)
    dst[i] = b[i] + t


@wp.kernel
def k_3af809adea0d(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    tmp = b[i]
    r = tmp
    val = a[i]
    d = wp.tan(wp.sin(r))
    t = a[map[i]]
    out[i] = (val + wp.exp(t)) * d


@wp.kernel
def k_3b1a0117f870(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    r = b[i]
    val = b[2]
    z = wp.min(r - t, wp.cos(val))
    tmp = wp.sinh(z)
    c1 = tmp * x[i]
    x[i] = c1 + -x[i]


@wp.kernel
def k_3bb90f001cfc(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = 0.57 * val
    z = z * wp.tan(wp.clamp(1.26 - x[i + 2], -1.2, 1.2))
    t = wp.round(z * 0.06 % (wp.pow(val * val + 0.48, -0.52) * wp.pow(val * val + 0.48, -0.52) + 0.68))
    out[i] = t


@wp.kernel
def k_3e17b0b4c544(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    d = wp.tan(wp.clamp(-z, -1.2, 1.2))
    t = u[i]
    result[i] = wp.atan(wp.cos(b[wp.max(i - 1, 0)])) * d + t


@wp.kernel
def k_418f7506f5af(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = u[i]
    tmp = rho[i]
    d = u[1] - b[i] - wp.tan(tmp % 2.85)
    rho[i] = (0.29 * (d * a[i]) - val) * t


@wp.kernel
def k_41f37c079289(x: wp.array(dtype=float), b: wp.array(dtype=float), indices: wp.array(dtype=int), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = val + val
    d = t * x[i]
    z = wp.frac(wp.asin(wp.clamp(x[i] + wp.sign(x[1]), -0.95, 0.95)))
    out[i] = wp.sign(wp.log10(wp.max(b[indices[i]] / (wp.abs(d) + 0.55), 0.52))) - z
    result[i] = wp.abs(wp.round(x[i]) - x[i])


@wp.kernel
def k_437c79cd662b(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = -y[i]
    z = x[i]
    val = val - wp.ceil(z - val)
    r = t * wp.min(val, y[i + 1])
    t = t - wp.log2(wp.max(a[i], 0.34)) - r
    i1 = wp.max(wp.abs(i), i)
    out[i] = x[i]
    u[i] = wp.acos(wp.pow(wp.sin(a[i]) * wp.sin(a[i]) + 0.8, 0.61)) * (t * 1.29) - float(i1)


@wp.kernel
def k_4598ec75ace2(a: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    r = x[i]
    r = r / wp.max(wp.tan(1.2 * wp.tanh(val)), 0.84)
    t = r * z
    tmp = src[i] + 0.86
    c0 = tmp * t
    x[i] = c0


@wp.kernel
def k_467b84d76cad(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t += wp.min(t, wp.max(x[i], 1.75))
    t += 1.4
    t += 1.4
    t -= wp.max(x[i], 1.75)
    out[i] = t


@wp.kernel
def k_47c206869923(y: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    z = wp.acos(wp.sin(wp.sin(val)) * 0.95)
    t = wp.cos(z - x[i - 1])
    x[i] = wp.tan(wp.clamp(wp.log(t * t + 0.26), -1.2, 1.2))


@wp.kernel
def k_4b19b54bb81e(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    dst[i] = b[i] / (wp.abs(wp.frac(b[wp.max(i - 1, 0)])) + 0.99) - val


@wp.kernel
def k_4b94b055f238(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = data[i]
    c0 = x[i]
    d = -(val - 3.82) * (x[i] * (a[i] - c0))
    y0 = wp.ceil(wp.tan(0.54 * t))
    tmp = wp.cosh(x[i])
    d = d + (d - wp.acos(y0))
    x[i] = wp.tan(d) - (t + 0.3) + (5.35 - tmp) * (z * 5.11)


@wp.kernel
def k_4ca93b78e16a(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = dst[i]
    z_1 = b[i]
    tmp = (y[i] + 0.25) / (wp.clamp(dst[i], -0.45, 1.31) * wp.clamp(b[i], wp.cosh(0.66), 1.31) + 0.71) + z_1
    c0 = -(0.5 - b[i])
    x0 = dst[i] * dst[i]
    a[i] = ((b[i] + a[i]) / (x0 + 0.42) - t) * tmp * c0
    d = c0
    dst[i] = d + (1.86 / (wp.abs(wp.atan(c0)) + 0.65) - 0.25)


@wp.kernel
def k_4cd6e19cc493(x: wp.array(dtype=float), a: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    tmp = wp.log(wp.abs(t - z) + 0.68) + (mass[i + 1] - x[i]) * t
    val = wp.frac(wp.pow(wp.max(tmp, 0.73), 0.64)) - (wp.pow(z * z + 0.37, 0.71) + (z - tmp))
    dst[i] = (wp.floor(t) + (a[wp.max(i - 1, 0)] - val)) * (dst[i] / 0.47 + x[i] / (wp.abs(t) + 0.95)) * tmp


@wp.kernel
def k_4d12b64d6fce(a: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.cos(a[i] + 1.53) - wp.sinh(3.0 * wp.tanh(a[i])) * a[i]
    val = 0.5 * 1.0
    a[i] = wp.sinh(z - val) * (wp.cosh((val - z) * wp.sin(val) * 3.0) - wp.floor(val))


@wp.kernel
def k_4df4dd382597(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = b[i]
    val = val / wp.max(wp.log(wp.abs(t) + 0.67), 0.5)
    tmp = val - b[i]
    d = t * a[i]
    result[i] = u[i] - tmp + d


@wp.kernel
def k_4e932a3d483c(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = b[i]
    t += a[i] * z + a[(i + 2) % 6]
    out[i] = b[i]
    result[i] = wp.frac(wp.sign(t)) + val


@wp.kernel
def k_4eee24e997c7(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = a[i]
    val = wp.round(t)
    i0 = wp.sign(wp.sign(i))
    tmp = wp.asin(0.95 * wp.tanh(wp.log2(a[i] * a[i] + 1.62)))
    dst[i] = (--val - z) * float(i0) + tmp


@wp.kernel
def k_50ee7f2f18f5(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = (x[i] + val) * (val + val)
    t = t / (wp.abs(a[i] - 2.0) + 1.03)
    out[i] = wp.clamp(t * val, wp.clamp(wp.sign(t), -2.0, 0.5), y[i])
    out[i] = wp.clamp(t * val, wp.clamp(wp.sign(t), -2.0, 0.5), y[i])


@wp.kernel
def k_541e9fd92f3b(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    r = -t + (x[i] + 0.25)
    tmp = wp.clamp(val, -0.03, wp.log2(x[i] * x[i] + 0.22))
    x0 = wp.sqrt(tmp * tmp + 0.85) - r
    x0 = x0 - (wp.log(x0) - (0.69 - t))
    out[i] = x0


@wp.kernel
def k_57c55ebd60f1(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = -t
    result[i - 1] -= wp.tan(wp.sin(t * z) * 1.2)


@wp.kernel
def k_5813af55e078(out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    out[wp.abs(i % 4)] += -wp.sin(a[i])


@wp.kernel
def k_5be90d249ddb(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t + t
    tmp = wp.clamp(wp.clamp(t, -0.29, 1.47), -0.2, wp.clamp(t / (t * t + 0.81), 0.5, 2.0))
    result[i] = wp.atan2(tmp, 3.0) + wp.atan(t)
    dst[i] = a[i]


@wp.kernel
def k_6021ff1696b1(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    r = val * (t + 1.73 + wp.sinh(b[i]))
    tmp = -wp.asin(wp.clamp(x[i], -0.95, 0.95)) - (x[i] + r) / (wp.abs(wp.cos(r)) + 0.91)
    z = wp.exp(val) + x[i + 1]
    x0 = a[i]
    out[i] = tmp + (r + x0) + wp.sign(wp.asin(wp.sin(z) * 0.95))


@wp.kernel
def k_61bbb832e293(a: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.sqrt(-((a[indices[i]] + a[i]) * (a[indices[i]] + a[i]) + 0.99))
    result[i] = wp.max(wp.max(a[i], z) - wp.clamp(z, 0.5 * wp.tanh(a[indices[i]]), z), wp.cosh(z) * (0.95 * wp.tanh(a[i])))


@wp.kernel
def k_63663e12158f(a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = wp.sinh(wp.sin(a[i]) * 2.06)
    result[i] = a[wp.min(i + 1, count - 1)] - result[i] + z / 0.27 - wp.tanh(0.36 + z) + float(z)


@wp.kernel
def k_652a9cdfc893(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = x[i]
    r = 0.25 * b[i] * a[1]
    val *= b[i] - r
    z = wp.floor(wp.ceil(x[i]))
    out[i] = (val - z) * (x[i] / wp.floor(val)) * t


@wp.kernel
def k_662dac8f0de2(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = a[i]
    tmp = y[i]
    r = t * a[wp.max(i - 1, 0)]
    s0 = wp.tan(0.14)
    tmp += wp.ceil(s0 / wp.max(tmp, 0.44))
    z = val - b[i] + wp.atan2(tmp, a[wp.max(i - 1, 0)]) - wp.cosh(s0)
    result[i] = wp.exp(wp.clamp(wp.ceil(z), -4.0, 3.0)) - r


@wp.kernel
def k_67d87504db5c(a: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    r = src[i]
    t = u[i]
    tmp = wp.min(wp.floor(wp.log(wp.abs(z) + 0.76)), 0.25 / wp.max(wp.cos(r), 0.7))
    val *= 1.66 - z
    val += 1.0 + z % 1.83
    u[i] = wp.clamp(wp.sign(val + a[i]), -0.09, tmp)
    result[i] = wp.floor(t)


@wp.kernel
def k_691f048f6cec(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.sign(x[i])
    result[i] = wp.sign(wp.floor(x[i])) - z


@wp.kernel
def k_6932f9d44ee0(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.sinh(out[i] - b[i]) * (wp.cosh((b[i] - out[i]) * wp.sin(out[i]) * 3.0) - wp.floor(out[i]))
    z = b[i]
    j = i
    s = float(0.0) + z
    z_1 = wp.cos(b[i] + 1.53) - wp.sinh(3.0 * wp.tanh(b[i])) * b[i]
    val = 0.5 * 1.0
    tmp = wp.sinh(z_1 - val)
    b[i] = tmp * (wp.cosh((val - z_1) * wp.sin(val) * 3.0) - wp.floor(val))
    out[i] = b[j] - s + b[i]
    z_2 = wp.cos(b[i] + 1.53) - wp.sinh(3.0 % wp.tanh(b[i])) * b[i]
    val_1 = 0.5 * 1.0 + -z_2
    b[i] = wp.cosh(-1.52) - wp.floor(val_1)


@wp.kernel
def k_69fa8c57f788(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = b[i] * z
    r = z * t
    val = wp.abs(r)
    t = t + z
    out[i] = wp.log10(val) * t


@wp.kernel
def k_6c2e694a527f(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = t / 1.93 * wp.tanh(b[i]) + t
    z = z * z
    val = b[i]
    out[i] = wp.cos(wp.max(t, b[i] * z))
    result[i] = (val + t + z) * (z * t / (b[2] * b[2] + 0.49))


@wp.kernel
def k_6e9736867a17(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    z = wp.round(t * a[i] * -y[i])
    r = wp.tan(wp.clamp(z, -1.2, 1.2))
    val = -(z % (a[i] + y[i]))
    out[i] += wp.acos(y[i]) * r + val


@wp.kernel
def k_6ee1a6311057(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    r = b[i]
    val -= 1.37 * (x[i] + val)
    d = wp.pow(wp.log10(b[i]), -1.59)
    dst[i] = wp.tanh(b[i])
    result[i] = d * val + r


@wp.kernel
def k_6fd693acbde1(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = t * val
    r = wp.tan((z - t) / (z * val))
    t = t + (wp.asin(0.95 * wp.tanh(x[i])) + r * b[0])
    dst[i] = a[i] + t


@wp.kernel
def k_783e6edbf2fb(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    tmp = b[i]
    z = wp.clamp(wp.atan(t), b[i], 0.6)
    t += z - x[i] - x[i]
    t *= -0.5 * wp.tanh(tmp)
    val = wp.abs(wp.sqrt(t * t + 0.87))
    dst[i] = -(val * t)


@wp.kernel
def k_7864dd0757be(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    tmp = wp.log10(wp.log10(wp.sin(z) * wp.sin(z) + 0.87))
    val = t * t
    r = 0.25 * tmp
    c1 = (wp.clamp(r, -1.32, 0.4) + z % 2.49) * (wp.cos(x[wp.max(i - 1, 0)]) + wp.frac(b[i]))
    result[i] = wp.clamp(c1, -1.76, wp.clamp(wp.tanh(x[i]), 0.5, 2.0)) + val


@wp.kernel
def k_788e89dc4fec(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    c0 = x[i]
    z = wp.asin(-t)
    val = c0 + z
    val = val + t
    dst[i] = a[i] * val


@wp.kernel
def k_78d614134ac8(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = t * t
    z = a[i]
    r = 1.84 - wp.floor(wp.round(z))
    dst[i] = a[i] - val - r


@wp.kernel
def k_79a366727b1c(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = y[i]
    r = wp.sqrt(z * z + 0.94)
    y[i] = wp.log(wp.max(wp.sinh(wp.clamp(b[i], -3.0, 3.0)), 0.95)) - val + t + r


@wp.kernel
def k_7d9322fef77b(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = (t - b[i]) * wp.atan2(wp.log2(wp.max(t, 0.6)), wp.max(t, t))
    r = z * b[i]
    b[i] = b[i]
    out[i] = a[i] + r


@wp.kernel
def k_80eedf0f763e(b: wp.array(dtype=float), u: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = u[i]
    tmp = mass[i]
    val = wp.log10(wp.pow(z, -1.67))
    tmp *= tmp
    f = val * tmp
    dst[i] = b[i] + f


@wp.kernel
def k_8445a659e0bf(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val %= wp.pow(wp.max(x[i] + b[i], 1.04), 2.0 * wp.tanh(y[i] + x[i] - (y[i] + x[i]) + 0.85))
    out[i] = -x[i] + b[i] - val


@wp.kernel
def k_871feeabf4bc(b: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = b[i]
    r = z * u[i] * (t * 0.77) / ((t - t) * (u[i] + t))
    result[i] = -wp.max(r, wp.ceil(t))
    u[i] = wp.log2(b[i] - u[i]) * wp.cosh(r)


@wp.kernel
def k_88d9fa44005f(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    r = wp.atan((0.27 - b[3]) / ((b[i] - val) * (b[i] - val) + 0.5))
    c0 = -(wp.log(wp.abs(r) + 0.48) * (r - r))
    z = (c0 * val - r) * wp.log2(wp.abs(val) + 0.41)
    c1 = wp.log(b[i] * b[i] + 0.28)
    result[i] = wp.atan(c1) * z


@wp.kernel
def k_8e47d5ed8b2a(a: wp.array(dtype=float), src: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = src[i]
    r = z
    val = wp.round(wp.cos(b[i]))
    c0 = val * r * (0.88 * z)
    tmp = a[wp.max(i - 1, 0)] * c0 - (r + val)
    out[i] = a[i] * wp.min(src[i], b[i]) + tmp


@wp.kernel
def k_8f86dfd644e7(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = 0.84 * t
    t = t + val * val
    r = wp.log10(wp.abs(b[i]) + 0.44)
    r %= wp.clamp(t - 0.77, 0.5 * wp.log10(wp.abs(b[i]) + 0.44), 1.33)
    out[i] = r * z
    x[i] = x[i] * t
    d = wp.atan(r)
    z_1 = x[i] + d
    out[i] = r * z + z_1


@wp.kernel
def k_8f920a7b6fb5(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.cosh(3.0 * wp.tanh(t))
    result[i] = wp.atan(val)


@wp.kernel
def k_92d93c84e9d6(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = 1.0 % wp.max(b[i], 0.74) * wp.min(wp.clamp(b[i], wp.sin(b[i]) * 0.5, 0.25), wp.pow(b[3] * b[3] + 0.57, -0.07))
    dst[i] = wp.atan(wp.log10(wp.max(b[wp.max(i - 1, 0)], 0.18))) + val


@wp.kernel
def k_949740103ce2(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.log(b[2] * b[2] + 0.93) % 2.86
    r = z * z
    t = r * b[i] * z
    c0 = b[i]
    dst[i] = (c0 + z + (r + c0)) * t


@wp.kernel
def k_94a26a24e9b5(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = (dst[i] + a[i]) * (dst[i] + a[i]) + 0.97
    d = wp.log2((a[(i + 1) % 4] - t) * (a[wp.max(i + 1, 4)] - t) + 0.31)
    dst[i] = wp.sqrt(wp.sqrt(d))


@wp.kernel
def k_95a2ff43bf77(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    tmp = b[i]
    val = a[i]
    d = z * val
    t = d - 3.0 + wp.cos(tmp) + wp.cos(z)
    r = x[i] * t
    out[i] = wp.pow(wp.ceil(b[i]), -1.21) * r


@wp.kernel
def k_95ab198ade53(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    result[i + i] += wp.sign(wp.sqrt(wp.max(b[i], 0.99)) * (b[i] % (float(i) + b[i])))


@wp.kernel
def k_9a82b58d977c(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = wp.max(a[i + 2] * (val - a[i]), val % 3.25)
    out[i] += z + (z * val + val * a[i])


@wp.kernel
def k_9c1911de5514(a: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = (1.78 + a[i]) / (t + val) + (b[i] + a[i] + (val + 1.2))
    c0 = -wp.log2(wp.cos(b[i]))
    r = wp.acos(val) + 1.58 * b[i] + wp.pow(wp.max(z, 0.78), z) * wp.pow(val * val + 0.93, -1.64)
    b[i] += (r + z) / (val + 1.28) * wp.max(r * 0.63, 0.85) + c0


@wp.kernel
def k_9cdd304486cd(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = wp.abs(wp.floor(wp.log2(wp.max(y[i], 0.75))))
    z = z - (val - a[2] - (0.15 + a[i]))
    out[i] = wp.round(wp.max(z * val, x[1] * x[i]))


@wp.kernel
def k_9e59910edf98(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z + wp.sign(wp.sin(z))
    out[i] = a[i] * z


@wp.kernel
def k_a0d20ee4c197(b: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    z_1 = x[i]
    val_1 = b[i] - z_1
    src[i] += 0.5 + val_1
    t = b[i]
    val = u[i]
    z = wp.sinh(3.0 * wp.tanh(a[i]))
    r = wp.clamp(-val - t, -0.41, 1.4)
    t %= wp.round(z) * wp.round(z) + 0.95 + r
    f = t
    result[i] = float(0.0) + t - f


@wp.kernel
def k_a2a4284f8a50(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    out[i] = wp.log10(float(i)) + -z + z


@wp.kernel
def k_a4b687320f29(x: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = wp.log10(wp.max(t, 0.81)) - wp.exp(wp.max(wp.sin(t), 3.0))
    i1 = (3 + 2) % 3
    src[i] = src[i] - val + float(i1)
    f = (a[i] - t) * t - src[i]
    dst[i] = f


@wp.kernel
def k_a7d06915dc1e(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = wp.log2(t * t + 0.97)
    z = x[i]
    tmp = 1.41 * z
    r = wp.frac(val)
    result[i] = tmp - x[0] + r


@wp.kernel
def k_a80adfe83a57(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    tmp = a[i]
    val = (b[i] - 0.69 + (tmp + t)) * (a[i] + tmp - x[i] % 2.13)
    z = wp.cos(wp.abs(val)) + wp.atan2(wp.ceil(b[wp.max(i - 1, 0)]), val)
    d = z + wp.min(tmp - val, wp.log10(wp.max(t, 0.65)))
    out[i] = x[i] * t % 3.69 * wp.asin(0.95 * wp.tanh(wp.tan(wp.sin(z) * 1.2))) * d


@wp.kernel
def k_a91f6e19c0cd(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = wp.round(wp.ceil(wp.sin(z)))
    out[i] = wp.max(0.5, d + 0.1) + wp.exp(z)


@wp.kernel
def k_addc28fb81b3(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val = val / wp.max(-a[(i + 1) % 5], 0.49)
    z = wp.log2(a[i] * val * (a[i] * val) + 0.98)
    t = -wp.min(z, 0.23)
    out[i] = wp.round(z) * 1.87 + t


@wp.kernel
def k_afdf27de54ff(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = x[i] % wp.max(-x[i], wp.sinh(-0.26)) + val
    z = x[i] + t
    result[i] = out[i] + z
    out[i] = x[i] % 2.07


@wp.kernel
def k_b00822c2c4af(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t = t - wp.cosh(t) % 0.88
    out[i] = t / (t * t + 1.04) + b[i]
    result[i] = wp.ceil(a[i])


@wp.kernel
def k_b0974495685e(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = wp.log(wp.log(b[i]))
    d = b[i] + wp.abs(a[i + 2])
    result[i] = -wp.asin(wp.clamp(d, -0.95, 0.95)) * val * t


@wp.kernel
def k_b2ed706f94c2(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = val * val
    tmp = wp.log10(b[i + 2] * b[i + 1] * (b[i + 2] * b[i + 1]) + 0.83) / wp.max(b[i] + 0.87, 0.71)
    z = wp.atan2(b[i] + wp.sqrt(wp.max(tmp, 1.01)), t % 1.69)
    out[i] = (b[i] + tmp) * (z + b[0]) * (b[i] * wp.exp(val))


@wp.kernel
def k_b328cd133eb8(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    i1 = wp.max(i - 1, 0)
    r = wp.pow((t - z) * (t - z) + 0.6, t)
    out[i] -= wp.exp(r) + b[i1]


@wp.kernel
def k_b359bd762b9d(b: wp.array(dtype=float), map: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = b[i]
    tmp = wp.log(wp.log(t) + (-z + 0.5))
    r = wp.asin(tmp)
    r = b[2] - r
    val = wp.log10(1.0 + tmp)
    result[i] = b[map[i]] - r + val


@wp.kernel
def k_b69586bb2bd5(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.tanh(b[i] + b[wp.max(i - 1, 0)])
    z = -b[i] + t
    c0 = b[i] + z + wp.atan(t)
    result[i] = b[i] + b[wp.max(i - 1, 0)] + t / (b[i] * b[i] + 0.91) + c0


@wp.kernel
def k_bcb5eaab37be(a: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = src[i]
    tmp = wp.pow(val * val + 0.91, 2.85)
    t = wp.log2(z * z + 0.8)
    r = wp.sinh(t)
    out[i] = tmp
    dst[i] = a[i] + r


@wp.kernel
def k_c328ccac70bc(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = t + (t + x[i]) * t
    z = wp.sin(t)
    r = (b[i] + 0.5) * wp.frac(z)
    dst[i] = r


@wp.kernel
def k_c32defffedb6(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    r = x[i]
    t = wp.asin(wp.tanh(r * val))
    tmp = wp.log2(-r * -t + 0.45)
    dst[i] = tmp
    out[i] = t
    out[i] = t


@wp.kernel
def k_c65b8790cb84(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    z /= wp.abs(t - z) + 0.81
    val = wp.sign(b[i]) * 0.46
    c1 = (0.5 + z) * (val - z)
    y0 = wp.round(c1)
    dst[i] = wp.log(wp.abs(wp.pow(c1 * c1 + 0.36, y0)) + 0.38)


@wp.kernel
def k_c8091d878984(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = (a[i] - t) % 2.08 - (t + a[i]) * t
    result[i] = wp.min(wp.sign(wp.floor(z) * (t + z)), z)


@wp.kernel
def k_c9a97f6e717c(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    val = val * wp.atan2(wp.sign(z), x[i] * val)
    r = wp.frac(z)
    val = val + wp.log10(wp.floor(r))
    out[i] = 0.25 * x[i] + val


@wp.kernel
def k_cab2c0d818af(a: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = 0.19 * a[i]
    r = a[i] * (b[idx[i]] * a[i]) * (wp.tanh(z) + (1.22 + t))
    tmp = wp.tanh(r)
    val = tmp * a[idx[i]]
    out[i] = wp.pow(-val * -val + 0.7, tmp)


@wp.kernel
def k_cb3c4a396651(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    x[i] += out[i]
    total = t
    r = (0.1 - out[i]) * 1.54 - 1.0
    sum0 = float(0.0)
    t -= r
    out[i] = (2.0 % wp.sinh(result[i]) - sum0) * total + t


@wp.kernel
def k_cceb27b772de(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    result[i] = wp.max(b[i], wp.floor(result[i] % 3.39))


@wp.kernel
def k_ccfbe85216bc(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = a[i + 2]
    z = wp.pow(1.0, val)
    s = wp.clamp(result[i], 0.0, 1.0)
    result[i] = wp.atan2(3.0, z) + t + s
    dst[i] = z % 2.41


@wp.kernel
def k_ce0c4592ef7f(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z /= wp.abs(z) + 0.35
    z -= wp.floor(z - 1.85)
    val = (a[i] - z) * a[i] / (wp.log(a[i + 2]) / ((0.38 - z) * (0.38 - z) + 0.67))
    result[i] = a[i] * val


@wp.kernel
def k_d0fffb9198b2(b: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = data[i]
    val = b[i]
    r = data[i]
    data[i] = wp.atan2(wp.cosh(t), z / (0.96 + r * data[i])) * data[i] * val


@wp.kernel
def k_d179b8649a3e(a: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int), x: wp.array(dtype=float)):
    i = wp.tid()
    j = indices[wp.max(-1 * i + i * 2, 0)]
    z = a[i] + float(j)
    z = (a[i] + x[i]) / wp.max(wp.acos(wp.clamp(z, -0.95, 0.95)), 1.68)
    t = (a[i] * z - z) * wp.cos(wp.ceil(z))
    z = z - (z + 1.0 - z - t)
    z += -wp.log2(t)
    dst[i] = z


@wp.kernel
def k_d42b4ae49538(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = b[i]
    f = z * t
    c0 = wp.atan2(t, wp.clamp(a[i], -1.19, wp.clamp(val, 0.5, 2.0))) * f
    result[i] = t - c0


@wp.kernel
def k_d4c105fa579a(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = wp.sin(t) - wp.atan2(t, t)
    r = val * t + b[wp.max(i - 1, 0)] * b[i]
    dst[i] = wp.tanh(wp.floor(b[i])) - r


@wp.kernel
def k_d7dc5a55aec3(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t = t - (t + t - t)
    val = wp.clamp(b[i], -1.22, 0.37)
    dst[i] = wp.ceil(wp.log10(t * t + 0.68)) + val


@wp.kernel
def k_da17dda8a4e5(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z / wp.atan(float(0.0))
    out[i] = (wp.exp(z) - 1.49) * out[i]


@wp.kernel
def k_da875f72df4d(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    tmp = a[i]
    dst[i] -= wp.frac(wp.min(a[2], a[i])) % 2.8 + tmp


@wp.kernel
def k_dc8d54b5e5ef(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.exp(b[i])
    i1 = i
    out[i] = wp.log(z % 1.93 * (z % z) + 0.3) - float(i1)


@wp.kernel
def k_e1457ffd9f21(b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val -= val - val
    z = val - wp.cosh(val) + (b[i] - b[i + 1] - b[i] * val)
    result[i] = z
    out[i] = wp.atan2(wp.sin(wp.asin(wp.clamp(z, -0.95, 0.95))), z - b[wp.max(i - 1, 0)] - (val + b[i]))


@wp.kernel
def k_e32721e2ad89(a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    r = y[i]
    z = a[i] * (wp.floor(r) % val)
    out[i] = z + (val + wp.log10(z))
    result[i] = (val - wp.min(y[i], 3.0)) * (2.0 - (z + y[(i + 1) % 4]))


@wp.kernel
def k_e4907322c947(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val -= wp.tanh(val)
    t = u[i]
    d = 3.0 + wp.round(val)
    z = wp.acos(wp.sin(b[i]) * 0.95) + d
    r = -wp.acos(wp.clamp(d, -0.95, 0.95))
    dst[i] = wp.cosh(wp.clamp(u[i], wp.abs(3.0), z / wp.max(a[i], 0.47)))
    result[i] = wp.round(r) + t + z


@wp.kernel
def k_e7e422d30c72(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = x[i]
    val = wp.frac(--x[i])
    d = wp.log2((x[i] - val) * (x[i] - val) + 0.76)
    out[i] -= x[i] - wp.exp(d) + wp.round(t) + z


@wp.kernel
def k_e85fd1bd8c17(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = z + (wp.max(1.41, z) + (z - z))
    t = -(val + val) - 0.25
    g = wp.frac(z / val) + val
    g -= 0.1 * x[i] - (x[i] + t)
    out[i] = wp.tan(wp.floor(g + val))


@wp.kernel
def k_e9e9b212fae4(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.max(x[i] + wp.acos(wp.sin(b[(i + 2) % 3]) * 0.95), wp.pow(a[i] * a[i] + 1.03, 2.13) - (x[i] + b[i]))
    val = wp.min(wp.log(z * z + 0.59), 0.45 / (z * z + 0.59) + b[wp.max(i - 1, 0)] * 1.26)
    f = wp.sqrt(wp.max(z + val, 0.66)) - wp.atan2(z, wp.round(b[i]))
    t = wp.ceil(a[i]) * (x[i] + b[i]) + wp.abs(1.38 + x[2])
    result[i] = a[i] - f - t


@wp.kernel
def k_ebcb87e50455(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    c0 = u[i]
    c0 += wp.round(wp.log10(u[wp.max(i - 1, 0)] % wp.abs(x[i]) * (u[wp.max(i - 4, 0)] % (wp.abs(x[i]) + 0.69)) + 0.25))
    t = wp.log2(a[wp.max(i - 1, 0)] * (x[i] - z + c0) * (a[wp.max(i - 1, 0)] * x[i]) + 0.37)
    b[i] = (x[i] - z + c0) * t + t


@wp.kernel
def k_ebd5f30d5487(b: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = z * val
    tmp = x[i]
    c0 = wp.tan(wp.tan(t * 2.89))
    c0 = c0 + x[i]
    x[i] = val + tmp - c0


@wp.kernel
def k_f054496df076(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[0]
    t = wp.frac(val % 1.37)
    val = val + wp.sinh(wp.sin(t) * 3.0)
    i1 = int(t)
    result[i] = (val + a[i]) % 2.34 + float(i1)


@wp.kernel
def k_f23029d6b153(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    d = wp.min(z, t)
    val = b[i]
    w0 = val + b[i] / wp.max(a[i], 0.53) + wp.cosh(d)
    j = i
    result[i] = (wp.log(wp.abs(w0) + 0.4) - w0 * a[j]) / wp.max(a[j] + b[j], 0.35)


@wp.kernel
def k_f32ecd15c392(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = y[i]
    z = (t - 2.0 + wp.sqrt(val)) * wp.sign(val)
    r = z + t - (t + b[i]) - wp.sqrt(wp.exp(wp.clamp(t, -4.0, 3.0)) * wp.exp(wp.clamp(t, -4.0, 3.0)) + 0.39)
    d = wp.sign(r + y[i] + wp.exp(b[i]))
    result[i] = wp.asin(wp.sin(d) * 0.95) - (t + 0.42) + (wp.tan(z) - wp.exp(d))
    out[i] += d * ((z + t) / d)


@wp.kernel
def k_f4797577cdd0(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] += b[i]
    t = (b[i] - 2.0 * b[i] + b[i]) * b[i]
    out[i] = t * wp.acos(wp.max(wp.sin(b[i]), 0.95))


@wp.kernel
def k_f4ffffdd6858(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    r = wp.clamp(wp.log2(wp.abs(z) + 1.03), -1.0, wp.sin(wp.floor(b[i])) * 0.5)
    val = r + (r + b[(i + 2) % 4])
    c0 = wp.frac(val) + 1.02
    dst[i] = val + c0


@wp.kernel
def k_f84597190f30(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    i1 = wp.abs(i)
    j = i1
    val = a[i]
    i1, j = j, i1
    val = val * (val * a[(i + 2) % 4])
    t = 3.0 * val
    tmp = val / -wp.max(t, val * (3.0 * val)) + float(j)
    out[i] = tmp


@wp.kernel
def k_f848e7f3d338(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = wp.floor(z)
    tmp = wp.round(z)
    result[i] = wp.min(0.5, t) - val + tmp


@wp.kernel
def k_fc1040cc4442(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = b[i]
    val = wp.pow(wp.max(t / wp.max(b[i], 0.99), -a[i]), -1.06)
    t = t + wp.asin(a[i])
    dst[i] = x[i] + t - z - val
    b[i] = wp.pow(wp.tan(t), 1.1) + (val + 0.59)


@wp.kernel
def k_fdcb6ced5b5f(a: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = b[i]
    val = wp.asin(wp.clamp(b[i], -0.95, 0.95)) + wp.exp(3.0 * wp.tanh(t))
    x0 = wp.round(wp.abs(b[i] / (wp.abs(val) + 0.51)))
    f = z * (b[i] - b[i]) + wp.log2(wp.abs(wp.exp(x0)) + 0.84)
    d = b[i]
    b[i] = 2.0 - wp.log2((0.24 - t) * (0.24 - t) + 0.42) + f + d


@wp.kernel
def k_fe2f097a2607(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = wp.sin(t * val)
    result[i] = wp.abs(wp.exp(z)) - val


@wp.kernel
def k_ff75de608d1d(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = wp.pow(wp.clamp(a[i], -2.0, 3.0), val * val + 0.5)
    result[i] = z
