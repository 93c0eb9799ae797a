import warp as wp


@wp.kernel
def k_04b57881ad60(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = x[i]
    z = y[i]
    tmp = a[2] + a[i] - val * a[i] - wp.sqrt(y[i] * y[i] + 0.88)
    i0 = wp.abs(i) % 4
    r = (a[i] * a[i + 1] + val / (y[i] * y[i] + 0.59)) * wp.min(0.1, t)
    f = a[(i + 1) % 3]
    out[i] = tmp - (r - z + (z - f)) + float(i0)


@wp.kernel
def k_06771f33383d(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i]
    r = y[i]
    val += z * val * wp.sin(a[i])
    tmp = (r - val) % (z % 1.31)
    t = 3.0 / wp.max(tmp, 0.39) * (a[i + 2] * x[i])
    y[i] = z - wp.atan2(r, y[i]) - t
    out[i] = t


@wp.kernel
def k_0b52a78b8c67(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = wp.sign(wp.tan(wp.sin(z) * 1.2)) + (a[i] - z + z)
    val = wp.floor(z / t * wp.tan(t))
    t /= x[(i + 3) % 3]
    result[i] = a[i] - t + val


@wp.kernel
def k_11dd907c7aee(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    z = t * (val - (val + t))
    r = x[wp.max(i - 1, 0)]
    val += z % 2.75
    g = wp.acos(wp.clamp(wp.sqrt(wp.abs(val) + 0.14), -0.95, 0.95))
    result[i] = x[i] + r + g


@wp.kernel
def k_16061c3d29c1(x: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = data[i]
    t = val - (0.75 - z) * val
    r = wp.round(wp.log2((x[i] + t) * (x[i] + t) + 0.4))
    z *= t + r
    dst[i] = data[i] - z


@wp.kernel
def k_187b0fa637b2(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    c0 = t * t
    z = wp.log10(wp.max(wp.asin(wp.sin(y[2]) * 0.95), 0.26))
    dst[i] = t * c0 - z


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
def k_29d243c8c205(x: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.tan(1.2 * wp.tanh(x[i] - x[i]))
    i0 = i
    val = wp.asin(wp.sin(z + z) * 0.95)
    tmp = 0.59 * val
    dst[i] = wp.asin(0.95 * wp.tanh(x[i] + tmp))
    energy[i] = wp.acos(0.95 * wp.tanh(z)) - (x[i0] + 1.39)


@wp.kernel
def k_2d6e4e98520a(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    tmp = a[i]
    t = tmp * z
    out[i - 1] += wp.exp(wp.clamp(z, -4.0, 3.0)) * tmp * t


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
def k_32727fa0bb9d(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = data[i]
    t = a[i]
    j = i
    d = a[i]
    z /= 3.3
    tmp = t * z
    dst[i] = 0.21 - val - d * tmp
    out[i] = z / wp.max(wp.cos(data[j]), 1.04)


@wp.kernel
def k_32849909ef00(src: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = src[i]
    val = -wp.asin(wp.clamp(z, -0.95, 0.95))
    dst[i] = val


@wp.kernel
def k_33444fffa545(x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = x[i]
    result[i] = wp.min(0.33 * z * (val - x[i]), wp.sign(wp.cosh(z)))
    dst[i] = wp.cosh(z)


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
def k_3e17b0b4c544(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    d = wp.tan(wp.clamp(-z, -1.2, 1.2))
    t = u[i]
    result[i] = wp.atan(wp.cos(b[wp.max(i - 1, 0)])) * d + t


@wp.kernel
def k_3f06a763c9b1(x: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    tmp = z * x[i]
    r = tmp * tmp
    t = y[i]
    out[i] = (1.25 + wp.min(wp.sinh(a[i]), wp.ceil(t))) * r


@wp.kernel
def k_42c34b155cc6(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = b[i]
    d = wp.max(x[i], wp.cos(val * x[i]))
    s0 = wp.ceil(wp.cos(t)) + (z + x[i] - d * t)
    result[i] = wp.min(a[i], wp.sinh(s0) / (wp.abs(s0 * a[i]) + 0.56))
    dst[i] = wp.log10(wp.clamp(val, wp.sin(a[i]) * 0.5, wp.sin(x[i + 1]) * 0.5) * wp.clamp(val, wp.sin(a[i]) * 0.5, wp.sin(x[i + 1]) * 0.5) + 0.97)


@wp.kernel
def k_444be8c456eb(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i] + z
    t = a[i] + val
    c0 = wp.sinh(wp.sin(z) * 3.0)
    r = c0 * a[i]
    dst[i] += wp.pow(wp.max(a[i], 0.4), wp.clamp(c0, -2.0, 3.0)) / (wp.abs(b[wp.max(-1, 0)]) + 0.55) + t + r


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
def k_4cccbdf0a0e3(b: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i] + b[(i + 3) % 3] + (b[i] + b[(i + 3) % 3])
    z = -(t * 1.28 * wp.pow(wp.abs(b[idx[i]]) + 0.88, 0.87))
    g = z * b[i]
    out[i] = b[i] / 2.97 / wp.floor(g)


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
def k_51172c9cf5ac(a: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = a[i]
    z = val - wp.atan2(val, t) / ((t - val) * (t - val) + 0.4)
    j = i
    x[i] = -z - (t - z - (z + 2.0)) + a[j]


@wp.kernel
def k_55ead3cdb5d2(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    val += u[i] * z + (val - 0.3)
    t = wp.cos(wp.exp(3.0 * wp.tanh(val)))
    r = (b[i] - t) * (val * 0.64)
    tmp = u[i] + (0.25 - z)
    result[i] = x[i] - r - wp.exp(wp.clamp(tmp, -4.0, 3.0))


@wp.kernel
def k_5813af55e078(out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    out[wp.abs(i % 4)] += -wp.sin(a[i])


@wp.kernel
def k_59a53aa6a2eb(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = z * a[i]
    z -= wp.cosh(3.0 * wp.tanh(a[i]))
    tmp = -a[i]
    result[i] = wp.round(tmp) + z + val


@wp.kernel
def k_5d86b676e651(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = x[i]
    t = y[i]
    tmp = wp.ceil(a[i])
    u[i] = 3.0 + (t - val) + z + tmp
    dst[i] = wp.log(t) + wp.log(a[i])


@wp.kernel
def k_61095ca39b58(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = wp.pow(t, a[i])
    z = z - out[i]
    z += wp.sin(t)
    out[i] = a[i] + z


@wp.kernel
def k_673a3a20ac6f(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    r = wp.clamp(b[i] - x[i], -1.24, wp.sin(wp.atan(val)) * 0.5)
    val = val + r / (wp.abs(wp.atan2(val, r)) + 0.83)
    r = r * (b[i] + val + (z + r))
    result[i] = b[(i + 2) % 4] + r


@wp.kernel
def k_689ee965ca78(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = b[i] * z
    r = z * t
    val = wp.abs(r)
    out[i] = (x[i] - t - val * out[i] + wp.exp(val)) * t
    t += z
    out[i] = wp.log10(-val) * t


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
def k_737bb82a3af1(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = x[i]
    r = a[i]
    t = (z + x[i]) * (2.0 + a[i])
    d = val / (2.5 * z * (2.5 * z) + 0.74)
    tmp = wp.exp(d)
    a[i] -= wp.min(tmp, r) + val * a[i] + t


@wp.kernel
def k_77c448dbdf6d(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = b[i]
    d = wp.floor(z + t) + b[i]
    d = d - (wp.atan(d) + wp.cos(b[i]))
    tmp = wp.sign(wp.floor(d)) + (-z + (z + 2.0))
    dst[i] = t - tmp


@wp.kernel
def k_7adba8b9b234(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = y[i]
    z = x[i] - wp.abs(b[i])
    tmp = wp.atan2(val, z) * (y[i] + 1.0)
    i0 = wp.clamp(i % 3, 0, 5)
    j = 3
    out[i] = wp.clamp(tmp, -0.98, 0.63) - t + float(i0) + b[j]


@wp.kernel
def k_7d9322fef77b(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = (t - b[i]) * wp.atan2(wp.log2(wp.max(t, 0.6)), wp.max(t, t))
    r = z * b[i]
    b[i] = b[i]
    out[i] = a[i] + r


@wp.kernel
def k_80b23ff51984(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = a[i]
    r = val * a[i] / (0.89 * z)
    z = z + a[i] * 0.1 * (b[i] * val)
    j = i
    val += z * (r / z)
    result[i] = wp.round(wp.sign(b[j])) - val


@wp.kernel
def k_830b0d69f4d3(a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[(i + 2) % count]
    val = t / (t * t + 0.55)
    z = a[i] * t + (a[i] + val) + val
    d = wp.pow(wp.tan(wp.sin(wp.min(t, z)) * 1.2), 0.37)
    result[i] = wp.sin(a[wp.min(i + 1, count - 1)] + d) + -t
    out[i] = z + wp.sin(val)


@wp.kernel
def k_847195f9e7eb(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = b[i]
    r = u[i]
    f = b[i]
    c0 = wp.atan(wp.cosh(wp.clamp(val, -3.0, 3.0))) * (a[i] % 1.39)
    t = c0 * a[i]
    d = z / (wp.abs(r) + 0.95)
    result[i] = u[i] * d * t * (wp.log2(wp.abs(a[i]) + 0.43) / (wp.abs(f * 0.5) + 0.57))


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
def k_92b428ae13e1(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    out[i] = wp.pow(wp.pow(wp.abs(b[idx[i]]) * wp.abs(b[idx[i]]) + 0.85, 0.02), wp.clamp(1.0 - b[i], -2.0, 3.0)) + a[i + i] * a[i] - b[i] * (1.0 - a[i])


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
def k_a208a8406bbb(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    t = t + val * val
    z = 0.84 * t
    r = wp.log10(wp.abs(b[i]) + 0.44)
    r -= wp.clamp(t - 0.41, 0.5 * wp.tanh(wp.log10(val * val + 0.57)), 1.33)
    out[i] = r * z


@wp.kernel
def k_a73d7609807d(x: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = wp.sqrt(-(out[i] * a[i]))
    out[i] = r
    x[i] = wp.acos((r + 0.47) / r)
    val = t
    z = t * val
    val = z + val
    out[i] += val
    val += val
    out[i] = val * x[i] - (x[i] + t)


@wp.kernel
def k_ade806ca2356(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = wp.exp(x[i]) * -(x[i] / (x[wp.max(i - 1, 0)] * x[wp.max(i - 1, 0)] + 0.91))
    t = -wp.abs(wp.pow(wp.abs(z) + 0.71, -0.96))
    out[i] = wp.atan2(wp.pow(wp.max(-t, 0.49), 1.55), wp.tan(1.2 * wp.tanh(-x[i]))) * val


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
def k_b43dadef53d8(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = t * -(x[i] + t)
    t += t
    val = t + t - t - (t - 1.23 - (x[i + 2] + x[i]))
    result[i] = val / (wp.abs(x[i] + t) + 0.57) * (wp.clamp(1.79, wp.clamp(x[i], -2.0, 0.5), 1.96) % 0.93)


@wp.kernel
def k_b4e171fc857b(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = (b[i] + val) * (t + b[i])
    out[i] = wp.cos(wp.log(wp.abs(z) + 0.56))


@wp.kernel
def k_b83c305e3ec2(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = result[i]
    tmp = wp.tanh(z)
    val = tmp
    d = wp.atan(val)
    z = d + z
    result[i] = a[i] * z


@wp.kernel
def k_ba2a4e699e36(a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = u[i]
    z = z - (a[wp.max(i - 1, 0)] - a[i] - val * a[i])
    out[i] = wp.atan2(wp.log2(u[i] * u[i] + 0.24), wp.tanh(a[i])) + z


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
def k_d3d06812e85f(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = u[i]
    z = z + wp.cosh(t)
    z *= 1.18
    val = wp.min(z, wp.sqrt(wp.abs(u[i]) + 0.29))
    c0 = val + t + 0.61 / (u[i] * u[i] + 0.94)
    dst[i] = b[i] + c0


@wp.kernel
def k_d8883285d88b(out: wp.array(dtype=float)):
    i = wp.tid()
    energy = wp.cos(0.0)
    out[i] = energy


@wp.kernel
def k_e0b2eee8ea2f(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = wp.max(b[i] / t, wp.atan(t))
    tmp = wp.asin(0.95 * wp.tanh(wp.log2(b[i] * b[i] + 0.67)))
    dst[i] = tmp + wp.ceil(tmp) + val


@wp.kernel
def k_e2d9b220620b(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), idx: wp.array(dtype=int), map: wp.array(dtype=int), keys: wp.array(dtype=int)):
    i = wp.tid()
    t = b[i]
    t_1 = b[i]
    val = x[i] + t_1
    idx[keys[i]] -= map[i]
    z = wp.floor(wp.sin(val - t))
    t -= wp.exp(x[i])
    dst[i] = z - t


@wp.kernel
def k_e35bf0a058f6(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    t = a[i]
    tmp = u[i]
    z = val * b[wp.max(i - 1, 0)]
    r = u[i] * t / ((y[i] + 1.48) * (y[i] + 1.48) + 0.66) + wp.sign(wp.clamp(tmp, -1.66, 1.82))
    u[i] = wp.clamp(wp.tan(1.2 * wp.tanh(r + b[i])), -0.42, 1.2) * z


@wp.kernel
def k_e3b445d3b0cd(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    r = b[i]
    i0 = wp.min(i / 2, 3)
    val = wp.sin(a[i] - t)
    result[i] = -(3.55 - val) * (wp.clamp(b[wp.max(i - 1, 0)], 0.5 * wp.tanh(a[i]), t) + r) - float(i0)


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
def k_ec27223bcdea(x: wp.array(dtype=float), b: wp.array(dtype=float), w: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    r = w[i]
    t = r - t
    f = val * t
    d = w[i]
    dst[i] = f - wp.log(wp.abs(d) + 0.41)


@wp.kernel
def k_ec80b8695162(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    result[0] -= wp.tan(wp.tanh(val + (b[i] + val)))


@wp.kernel
def k_f18d5ce6b3c7(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.ceil(x[i])
    t = wp.round(z)
    val = t * z
    result[i] = wp.floor(x[i]) + val


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
def k_f848e7f3d338(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = wp.floor(z)
    tmp = wp.round(z)
    result[i] = wp.min(0.5, t) - val + tmp


@wp.kernel
def k_f8775f6ca514(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = wp.pow(val * val * (val * val) + 1.03, 0.03)
    tmp = z + b[i] + z * x[i - 1]
    t = x[i]
    out[i] += tmp * wp.atan(tmp)
    result[i] = wp.asin(t) * (0.25 - t)


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
