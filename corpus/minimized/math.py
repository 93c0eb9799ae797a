import warp as wp


@wp.kernel
def k_06b4e32e3887(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.cos(x[i] + x[wp.max(i - 1, 6)])
    z = wp.clamp(t, 0.5 * x[i], 1.78) * t + x[i]
    t *= wp.atan2(1.58 * z, z + z)
    out[i] = wp.pow(wp.max(wp.cos(x[i] + x[wp.max(i - 1, 6)]), 2.97), wp.sin(z + t) * 2.0)


@wp.kernel
def k_187b0fa637b2(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    c0 = t * t
    z = wp.log10(wp.max(wp.asin(wp.sin(y[2]) * 0.95), 0.26))
    dst[i] = t * c0 - z


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
def k_318541e48927(y: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = y[i]
    t = b[i]
    r = val + t
    j = i + i
    out[i] = r
    result[i] -= wp.floor(wp.clamp(val, -1.03, 0.5 * wp.tanh(r))) + float(j)


@wp.kernel
def k_3a8b9a146482(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = wp.max(z - z, z + z)
    t *= a[(i + 1) % 3] - wp.floor(t)
    dst[i] = b[i] + t


@wp.kernel
def k_3a94fbc68ed9(x: wp.array(dtype=float), sums: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    z = wp.abs(x[i])
    sums[i] = wp.atan2(z, sums[i]) + z
    indices[i] = indices[i]
    indices[i] = indices[i]


@wp.kernel
def k_3e17b0b4c544(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    d = wp.tan(wp.clamp(-z, -1.2, 1.2))
    t = u[i]
    result[i] = wp.atan(wp.cos(b[wp.max(i - 1, 0)])) * d + t


@wp.kernel
def k_43f7e10594db(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = (x[i] + x[i]) * wp.sqrt(x[i])
    t = x[i]
    i0 = i
    t /= wp.abs(x[2 * i]) + float(i0) + float(i0)
    out[i] = wp.acos(0.95 * wp.tanh(wp.exp(z))) + t


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
def k_467b84d76cad(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t += wp.min(t, wp.max(x[i], 1.75))
    t += 1.4
    t += 1.4
    t -= wp.max(x[i], 1.75)
    out[i] = t


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
def k_4df4dd382597(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = b[i]
    val = val / wp.max(wp.log(wp.abs(t) + 0.67), 0.5)
    tmp = val - b[i]
    d = t * a[i]
    result[i] = u[i] - tmp + d


@wp.kernel
def k_4e354e06a02d(out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    out[i] += wp.sin(a[i])


@wp.kernel
def k_5813af55e078(out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    out[wp.abs(i % 4)] += -wp.sin(a[i])


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
def k_6fd693acbde1(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = t * val
    r = wp.tan((z - t) / (z * val))
    t = t + (wp.asin(0.95 * wp.tanh(x[i])) + r * b[0])
    dst[i] = a[i] + t


@wp.kernel
def k_740a1533b657(a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    t = wp.sign(z) / (z * z + 0.65) * wp.asin(0.95 * wp.tanh(z)) + wp.exp(z)
    result[n] -= t
    result[i] -= t


@wp.kernel
def k_779d6ebedf83(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = x[i]
    r = a[i]
    r = r + 0.93 / wp.max(wp.log10(wp.max(b[i + 1], 0.82)), 0.36)
    z = t - x[i] / (wp.abs(t - 1.69) + 0.74)
    z = z * 0.56
    result[i] = -r / (val * val + 0.62) * b[i] - z


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
def k_89fb403cfeb1(a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = wp.round(z)
    i1 = int(z)
    t = a[i] + 1.96
    out[i] = (a[i] + t + val) * float(i1)
    dst[i] = wp.tan(wp.sin(a[i]) * 1.2)


@wp.kernel
def k_8a7aed3119e5(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = z + val - wp.log2(b[i] * b[i] + 0.7)
    r = wp.tan(1.2 * wp.tanh(wp.atan(a[i])))
    t = t * (wp.log(wp.max(r, 0.45)) - wp.clamp(a[i + 1], -0.52, 1.07))
    x[i] = a[i] + t


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
def k_90dace145f62(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = x[i]
    z += wp.abs(val)
    tmp = (a[i] + 0.25) / (wp.clamp(val, -0.45, 1.31) * wp.clamp(val, -0.45, 1.31) + 0.71)
    d = wp.cosh(wp.sin(z * u[i]) * 3.0)
    c0 = -(0.5 - d)
    out[i] = ((x[i] + u[i]) / (b[i] * b[i] + 0.84) - t) * tmp * c0
    u[i] = 0.31 * d * (d * t)


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
def k_a0b06931033f(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    dst[i] = wp.log2(-(wp.tanh(z) / wp.max(t, 0.62)) * -t + -t) * -z


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
def k_afdf27de54ff(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = x[i] % wp.max(-x[i], wp.sinh(-0.26)) + val
    z = x[i] + t
    result[i] = out[i] + z
    out[i] = x[i] % 2.07


@wp.kernel
def k_b5f67f3ebb6a(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = b[i] - b[i]
    t = wp.log(wp.max(z, 0.79))
    out[i] = wp.max(z - val, t)


@wp.kernel
def k_b6ab69d0542b(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    m = wp.max(x[i], y[i])
    out[i] = m + wp.log(wp.exp(x[i] - m) + wp.exp(y[i] - m))


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
def k_d125bed2185d(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    val = val + val
    z = wp.cos(val)
    val -= x[1]
    t = wp.sign(z) + val
    r = t * t
    out[i] = r


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
def k_d8883285d88b(out: wp.array(dtype=float)):
    i = wp.tid()
    energy = wp.cos(0.0)
    out[i] = energy


@wp.kernel
def k_d8fa1e0c5137(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = wp.min(wp.log10(t * t * (t * t) + 0.54), (t + t) * (a[i] * t))
    dst[i] = val / (a[i] * t * (a[i] * val))


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
def k_e67174cf97c7(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    val -= a[i] * val - val % z
    i1 = i
    tmp = (x[i1] * 0.25 + z % 0.18) * (wp.asin(wp.clamp(x[i1], -0.95, 0.95)) * wp.floor(z))
    dst[i] = tmp - val


@wp.kernel
def k_ebcb87e50455(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    c0 = u[i]
    c0 += wp.round(wp.log10(u[wp.max(i - 1, 0)] % wp.abs(x[i]) * (u[wp.max(i - 4, 0)] % (wp.abs(x[i]) + 0.69)) + 0.25))
    t = wp.log2(a[wp.max(i - 1, 0)] * (x[i] - z + c0) * (a[wp.max(i - 1, 0)] * x[i]) + 0.37)
    b[i] = (x[i] - z + c0) * t + t


@wp.kernel
def k_ec80b8695162(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    result[0] -= wp.tan(wp.tanh(val + (b[i] + val)))


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
def k_f5e6962df70f(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = b[i]
    d = x[i] - a[i] / 3.66 + wp.tan(wp.sin(-t) * 1.2)
    r = 3.0 / wp.max(a[i], 0.78) - val * z - (x[i] / (d * d + 0.55) - (val - x[i]))
    r = r * (r * 0.32 + t * r)
    tmp = 0.84 - (r - r) - (wp.min(t, r) + (r + d))
    b[i] = 3.0 - d + x[i] / (tmp * tmp + 0.56) + b[i] / (wp.abs(wp.asin(b[i])) + 0.56)


@wp.kernel
def k_f72bb29ca88b(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t += wp.min(t, 0.25)
    t += 1.4
    t -= wp.max(x[i], 1.75)
    out[i] = t


@wp.kernel
def k_f83e18ab62f9(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i + 1]
    val = a[i]
    c0 = 0.5 * wp.tanh(wp.sign(z))
    r = (z + wp.sign(val)) * wp.clamp(a[i] * (val * 1.0), -1.57, c0) - z
    t = 0.0
    t = 0.25 * wp.min(0.76, a[i] * ((z + wp.sign(val)) * wp.clamp(a[i] * (val * 1.0), -1.57, c0))) - t
    r *= -wp.exp(wp.clamp(t, -4.0, 3.0)) * t * wp.log((2.0 + (-z + wp.sign(val)) * wp.clamp(a[i] * (val * 1.0), -2.58, c0)) * (2.0 + (z + wp.sign(val)) * wp.clamp(a[i] * (dst[i] * 1.0), -1.57, c0)) + 0.71)
    r += r
    r += r
    dst[i] = wp.clamp(a[i], -0.39, 2.0) * r


@wp.kernel
def k_f8775f6ca514(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = wp.pow(val * val * (val * val) + 1.03, 0.03)
    tmp = z + b[i] + z * x[i - 1]
    t = x[i]
    out[i] += tmp * wp.atan(tmp)
    result[i] = wp.asin(t) * (0.25 - t)
