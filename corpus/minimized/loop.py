import warp as wp


@wp.kernel
def k_00ef5ebe39f9(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    tmp = b[i]
    total = float(0.0)
    for l in range(18):
        val = wp.sinh(z)
        total = total * (wp.abs(val - alpha * 9.81 * wp.sin(alpha)) + 0.99) + wp.pow(wp.min(wp.sin(b[l]), 2.0), wp.max(val, 0.67))
    out[i] = out[i] + (a[3 * i] + tmp + total)


@wp.kernel
def k_0117c91e62e6(b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    s = float(0.0)
    res = b[i]
    for it in range(n - 1, -1, -1):
        t = b[i] + (wp.asin(wp.clamp(val, -0.95, 0.95)) - wp.exp(wp.min(wp.sin(b[it]), 3.0)))
        res = res - (b[it] + (wp.atan2(s, t) + b[it]))
    s = wp.max(s, wp.atan2(val + b[n] + b[i] * val, res * b[n] - res))
    for k in range(0, 5):
        dst[i] = s * (s * b[i] - s)
        result[i] = (b[1] + b[k]) * wp.log(wp.abs(b[i]) + 0.91) + (s + b[k])


@wp.kernel
def k_02ebffb17c82(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = a[i]
    for l in range(n):
        val, z = z, val
        val = val + z
    r = 0.1 * a[i]
    result[i] = (r - t) * val


@wp.kernel
def k_0580899dbc0e(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    d = wp.floor(b[wp.max(i - 1, 0)] + dst[i]) + b[i]
    t = x[i]
    d = d - (wp.atan(d / (x[i] + b[i])) + wp.cos(b[i]))
    s = float(0.0)
    for l in range(19):
        s += wp.sign(wp.floor(d))
    tmp = s + (-b[wp.max(i - 1, 0)] + (b[wp.max(i - 1, 0)] + 2.0))
    dst[i] = t - tmp


@wp.kernel
def k_063db8698e73(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, n: int, s: float):
    i = wp.tid()
    t = b[i]
    val = b[i]
    for l in range(n):
        r = b[i]
        tmp = r
        tmp = wp.clamp(tmp * (-(r / 0.75) - (b[l] - -tmp)), wp.clamp(b[i + 1], -2.0, 0.5), wp.clamp(wp.cosh(wp.sin(s) * 3.0), 0.5, 2.0))
        d = (float(i) - 1.95) * 1.9 - tmp
        val += d
    out[i] = (1.0 + t) * (b[i] * val) * beta


@wp.kernel
def k_079438447f49(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    acc = float(0.0)
    j = int(0)
    for k in range(1, m):
        acc = -float(0.0)
        j = int(-1)
    for l in range(m - 1, j, -1):
        acc = acc + x[i]
    result[i] = t - acc


@wp.kernel
def k_07e7e5a7d46f(x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    s = float(0.0)
    for k in range(1, n):
        z = s + wp.pow(wp.max(s - s, 0.83), 0.76)
        s = s * wp.max(-y[k], 0.54) + wp.acos(0.95 * wp.tanh(s - z)) / (x[k] + s)
    result[i] = s


@wp.kernel
def k_088f4af9d4c9(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = x[i]
    r = b[i]
    z = y[i]
    c0 = r * float(i) * alpha
    tmp = float(0.0)
    val = float(0.0)
    z_1 = float(0.0)
    for j in range(m):
        val = float(0.0)
        z_1 = y[i]
    for k in range(m):
        tmp = wp.cos(wp.cos(c0))
        tmp += wp.tan(wp.sin(wp.cos(t)) % 1.89)
        val = wp.round(wp.asin(0.95 * wp.tanh(tmp))) * (0.38 - (z + t))
    e = 0.06 * tmp + z_1
    out[i] = x[i] * val * e


@wp.kernel
def k_09096c5e732d(x: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = float(1.0)
    for k in range(17):
        s = 0.58 * x[i]
        sum0 = -x[i]
        s = s + total * (total + 1.03 - wp.exp(wp.sin(x[i]) * 3.0))
        sum0 += wp.sign(total - wp.sinh(x[i]))
        total = total + sum0 * 0.2 * s
    x[i] = wp.atan(total)
    total_1 = float(1.0)
    for j in range(n - 1, -1, -1):
        total_1 = wp.sin(total_1 + wp.sign(wp.atan(x[i])))
    val = total_1 * 0.5 + (3.0 - total_1 - total_1)
    x[i] = (val - val) * (x[i] + val)
    x[i] = wp.atan(0.1)


@wp.kernel
def k_0b1b5d6759f8(x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = float(0.0)
    for j in range(0, 19):
        tmp = (val - val) % (wp.floor(val) * wp.floor(val) + 0.87)
    t = tmp * val
    dst[i] = tmp + -(t * 0.36)
    out[i] = wp.sinh(wp.atan(val))


@wp.kernel
def k_0bb83208f3d9(a: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    t = -3.08
    r = wp.round(wp.pow(wp.round(val), 1.05))
    d = r + t
    d = d + wp.exp(val)
    total = float(0.0)
    for l in range(i % 3 + 1):
        z = wp.sqrt(u[i] * u[i] + 0.36)
        total = (total + ((wp.log2(-a[i]) + (total - val)) / d + z)) * (d / (d * d + 0.32) * (d / (d * d + 0.32)) + 0.64)
    u[i] = wp.ceil(wp.atan(total))


@wp.kernel
def k_0c466c261e38(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    j = 0
    t = wp.asin(wp.sin(z) * 0.95)
    acc = b[j]
    w = wp.frac(b[j])
    for step in range(18):
        val = wp.ceil(b[step]) - b[j]
        acc = acc * 0.5 + (wp.frac(b[step] * t) + val)
        w = w + z
    total = acc * b[j]
    for k in range(i % 3 + 1):
        total = total * (wp.asin(wp.sin(b[wp.max(i - 1, 0)]) * 0.95) * wp.asin(wp.sin(b[wp.max(i - 1, 0)]) * 0.95) + 0.74) + wp.asin(wp.sin(b[k] + z) * 0.95)
    dst[i] = w - 0.5 + total


@wp.kernel
def k_0f0211f3f26e(dst: wp.array(dtype=float)):
    i = wp.tid()
    total = wp.cosh(-1.36)
    for j in range(i + 1):
        total = total + float(-wp.atan(total))
    dst[i] = total


@wp.kernel
def k_1089ab2c8ef6(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[0]
    t = wp.frac(val % 1.37)
    for j in range(20):
        val = val + wp.sinh(wp.sin(t) * 3.0)
        i1 = int(t)
        result[i] = (val + a[i]) % 2.34 + float(i1)


@wp.kernel
def k_10ef428e7e21(a: wp.array(dtype=float), out: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    t = a[i]
    t += wp.cos(a[i])
    val = 2.0 * a[i]
    for k in range(1, idx[i + 1]):
        t = wp.min(t, 2.0 + t - wp.tan(wp.clamp(val, -1.2, 1.2)))
    out[i] = wp.round(a[i + 2]) * t


@wp.kernel
def k_15c47b2d124e(a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    acc = float(0.0)
    for j in range(m):
        val = a[wp.min(i + 1, m - 1)] + acc - wp.frac(a[j])
        acc = acc - -(val / (val * val + 0.44))
    dst[i] = a[i + 1] / 3.76 - acc


@wp.kernel
def k_1681ddb53c54(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    t = val % 3.81 * (val - x[i])
    z = t + (t - x[i])
    acc = wp.acos(x[i])
    j = int(0)
    while j < n:
        acc = acc + (z + val - x[j])
        j = j + 1
    for l in range(n):
        val = val - wp.floor(wp.acos(x[l]))
    out[i] = x[i] + acc - val


@wp.kernel
def k_18d3188e049b(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    t = b[i]
    val = 0.1 * t
    c1 = z + (t - 0.16) * (b[i] * x[i])
    total = float(1.0)
    for j in range(1, m):
        total = total + wp.sin(wp.atan(b[j])) * (b[j] - val)
    acc = 0.0
    for k in range(4):
        acc += 0.3 + t + c1
    out[i] = x[i] + total - acc
    out2[i] = x[i]


@wp.kernel
def k_18e16b6da38a(a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = y[i]
    z = a[i] + t
    z = z * (z + a[i] * z)
    for l in range(m):
        c1 = z * z
        z *= wp.min(wp.exp(3.0 * wp.tanh(z)), z)
        z = c1 + z
        dst[i] = z * z * z


@wp.kernel
def k_192c1f445f35(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    val = val - b[0]
    for j in range(n):
        val += b[j]
    dst[i] = wp.sign(val)


@wp.kernel
def k_1d684dbe9d35(x: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    z = z / (x[i] * x[i] + 0.73)
    for j in range(20):
        z = (z + (z + 0.8) / z) * (z * z * (z * z) + 0.77)
    dst[i] = z
    out2[i] -= z * z * (z + x[i]) / (z * z * (z * z) + 0.6)


@wp.kernel
def k_1ef544ac6843(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = b[i]
    total = float(0.0)
    for k in range(m):
        total += wp.tan(0.19)
    s = total
    tmp = b[m] * b[i] - z * t
    acc = float(0.0)
    for j in range(3):
        acc = acc * (tmp * tmp + 0.88) + (a[j] - (acc + b[m]))
    s = s - (tmp - -t) * acc
    result[i] = z + 3.0 + val + s


@wp.kernel
def k_2458712ea113(b: wp.array(dtype=float)):
    i = wp.tid()
    for k_1_1 in range(20):
        if k_1_1 >= 2 >= k_1_1:
            b[i] = float(k_1_1)


@wp.kernel
def k_24775435acc0(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    z = z * (z - b[i])
    t = b[i]
    acc = wp.round(t)
    j = int(0)
    while j < 3:
        val = z * z
        acc = acc + (b[wp.min(i + 1, n - 1)] + val)
        j += 1
    out[i] = acc - b[i] - acc


@wp.kernel
def k_25d1be77f28d(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    i1 = wp.min(wp.max(i, i), i)
    z = -(t % 1.75)
    s = float(0.0)
    for l in range(count - 1, -1, -1):
        s += -wp.sqrt(wp.abs(z) + 0.3)
    t = t * (x[i] * a[i] * (s * a[i]))
    result[i] = (-x[i] + (s + 0.1) + t) * float(i1)


@wp.kernel
def k_265d8ac587a1(angle: wp.array(dtype=float), out: wp.array(dtype=float), s: float, m: int, map: wp.array(dtype=int)):
    i = wp.tid()
    bin = int(wp.asin(wp.clamp(s, -0.95, 0.3))) % m
    map[i] = map[i]
    z = float(0.0)
    for j in range(5):
        z += angle[i]
    theta = z - float(bin)
    out[i] = theta


@wp.kernel
def k_2760b2e51497(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    t = b[i]
    acc = float(0.0)
    total = int(0)
    for j in range(18):
        z = 0.95 + t
        acc = acc * 0.5 + (b[j] + z)
        total += 2
    val = acc * s
    res = float(0.0)
    for j in range(1, count):
        res -= wp.tan(x[i])
    dst[i] = x[i] * float(total) + val - res


@wp.kernel
def k_2a1ba2c1c2ae(a: wp.array(dtype=float), out: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    val = (a[i] - 0.57) % 2.55 * a[i]
    if val - val < 0.0 or val > val:
        val -= 0.23
    else:
        val = a[i]
    for l in range(map[i]):
        a[i] = val
    for k in range(3):
        out[i] = 2.24


@wp.kernel
def k_2b8c078d3e0d(x: wp.array(dtype=float), u: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    r = u[i]
    t = y[i]
    t += 1.9 / val
    tmp = 0.1 * u[i]
    for k in range(15, -1, -1):
        t = t * ((3.0 + tmp) * (3.0 + tmp) + 0.56) + (r + (t + tmp))
        val -= t + u[k] + t
        t, val = val, t
    z = x[i] / ((u[i] - t) * (u[i] - t) + 0.45)
    dst[i] = (0.28 + u[i]) * val + z


@wp.kernel
def k_2f521820200e(b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    t = b[i]
    t += -b[i] - t * alpha
    total = b[i] * 0.49
    for l in range(n):
        total = total + wp.atan2(alpha, -t) / wp.max(t / 1.3, 0.44)
    total += wp.clamp(b[i] * total, wp.sin(0.5 * alpha) * 0.5, wp.sin(wp.ceil(alpha)) * 0.5)
    s = float(1.0)
    res = float(0.0)
    for l in range(n):
        s += wp.asin(0.95 * wp.tanh(alpha / wp.max(total, 1.02))) + b[l]
        res = wp.tanh(res + (-b[l] / 0.65 - (1.18 * b[l] + 3.0 * s)))
    result[i] = b[i] * s * (res - t) + total
    out[i] += wp.sin(total) * (s * 0.63) - alpha * res % 1.65


@wp.kernel
def k_324e7a5fbbcd(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    val = x[i] - z - wp.pow(1.49, s)
    z = z + wp.pow((val - b[i]) * (val - b[i]) + 0.63, -0.46)
    sum0 = float(0.0) - z
    for k in range(2):
        sum0 /= wp.cos(a[i])
    result[i] = wp.pow(sum0, -0.75)


@wp.kernel
def k_3448cc4a1917(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = t * val
    total = float(0.0)
    for l in range(19):
        total = total + total * 1.39 * (z / val) / ((total + t) * (total + t) + 0.83)
    out[i] = val / (a[i] * a[i] + 0.83) * (total * x[i] + (val - a[i]))


@wp.kernel
def k_39c741539f90(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = x[i] + t
    acc = float(1.0)
    for j in range(20):
        acc += wp.tan(wp.asin(wp.sin(dst[i]) * 0.95) - t)
    dst[i] = acc + z


@wp.kernel
def k_3aa355e39d3b(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int, s: float):
    i = wp.tid()
    energy = float(0.0)
    for k in range(n):
        window = s * out[i]
        energy %= out[i] * out[i] * window
    out[i] = energy
    val = 3.43 + wp.log((out[i] - 2.0 * out[i]) * b[i] + 0.48)
    out[i] += 3.0 - 2.0 * val


@wp.kernel
def k_3be5fbbb9741(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    z = u[i]
    r = x[i]
    val = val * val
    total = u[i]
    for j in range(n):
        t = r / (wp.abs(wp.cos(total)) + 0.98) - wp.tanh(wp.tan(1.2 * wp.tanh(total)))
        total = total * 0.5 + (b[i] - (wp.max(val, t) + z * val))
        val += wp.abs(wp.acos(wp.clamp(a[i], -0.95, 0.95)))
        total, val = val, total
    acc = float(1.0)
    for j in range(i + 1):
        acc = wp.min(acc, wp.tanh(wp.tanh(wp.max(u[i], total))))
    for step in range(4, -1, -1):
        x[i] += 0.47 * wp.asin(0.95 * wp.tanh(acc)) + val


@wp.kernel
def k_3d26abb69d09(b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = b[i]
    acc = t + b[i]
    for l in range(m):
        val = wp.log10(acc * acc + 0.83) / wp.max(b[l], 1.02)
        acc += val
    acc += wp.clamp(acc, -1.85, wp.sin(alpha + t) * 0.5)
    dst[i] = acc


@wp.kernel
def k_3d41ece50ac4(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z = x[i] * 1.0
    acc = t - z
    for k in range(3):
        acc += x[k] / (t * t + 0.89)
    sum0 = acc + z
    for k in range(1, n):
        d = wp.acos(0.95 * wp.tanh(x[k]))
        sum0 = wp.max(sum0, wp.cosh(3.0 * wp.tanh(d)))
    result[i] += 0.33 / (z * z + 0.77) - sum0


@wp.kernel
def k_3e465c2da0d3(b: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), n: int, x: wp.array(dtype=float)):
    i = wp.tid()
    val_1 = x[i]
    tmp = a[i] + val_1
    t = b[i] + tmp
    val = u[i]
    z = a[i]
    s = float(0.0)
    for l in range(n):
        s = s * 0.5 + wp.max(wp.floor(z), 0.43) * ((val - t) * (val + t))
        val = val + s * z * val
    out[i] = a[i] - s


@wp.kernel
def k_3f52be39b884(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = a[i]
    acc = b[i] + 2.62
    for k in range(1, 20):
        t -= t
        acc = acc * 0.5 + (wp.sinh(wp.sin(wp.log2(wp.abs(z) + 0.37)) * 3.0) - z)
    r = (acc + t) * wp.log2(acc) * (b[i] % 1.7)
    result[i] = t * r
    dst[i] = (acc - b[i]) * (a[i] - r) * -(acc / (z * z + 0.76))


@wp.kernel
def k_415afb335e01(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    if -a[i] > -0.46:
        t = a[i]
        total = float(0.0)
        for l in range(5):
            total, t = t, x[i] - total
            total = total + (t - 1.17 - a[l])
    else:
        t = result[i] - (x[i] + a[i] - x[i + 2] / (x[(i + 1) % 3] * x[(i + 1) % 3] + 0.47))
    result[i] = a[i] - t


@wp.kernel
def k_43ee7b54f722(u: wp.array(dtype=float), f: wp.array(dtype=float), h: float, m: int, a: wp.array(dtype=float), y: wp.array(dtype=float)):
    e = wp.tid()
    for k in range(m):
        u[e] += wp.exp(-h)
    t = 0.0
    z = wp.atan2(f[e], t)
    val = float(e)
    t_1 = a[e] - 1.21 - val
    u[e] = z % -2.92 + a[e] + wp.max(y[e] + 2.0, a[e + 2] / 2.26) - t_1


@wp.kernel
def k_452b6e064726(a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i] * a[i] + wp.pow(a[i] * a[i] + 0.62, a[i])
    total = float(0.0)
    for j in range(count):
        val -= wp.floor(val) * (0.1 * total)
        total += val + 0.6 + a[j] * 0.57
    acc = a[i] / wp.max(a[i], 0.84)
    for l in range(count - 1, -1, -1):
        acc += 2.0 / (wp.abs(wp.log(wp.abs(total) + 0.66)) + 0.36)
    dst[i] = 0.33 - -acc
    out[i] -= a[2]


@wp.kernel
def k_47e3be88b933(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int, beta: float):
    i = wp.tid()
    z = a[i]
    val = b[i]
    r = u[i]
    t = z + val
    total = wp.sin(r)
    k = int(0)
    while k < count:
        total += wp.log2(t - beta * 9.81 * wp.sin(beta))
        k = k + 1
    out[i] = wp.tanh(total)


@wp.kernel
def k_49f7cfe9d38c(x: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = data[i]
    r = t * t
    tmp = -wp.tan(r) - wp.sqrt(val * val + 0.34) * (r * 1.77)
    acc = float(0.0)
    for k in range(count):
        acc = (acc + (wp.frac(tmp) * acc + wp.clamp(wp.floor(t), wp.sin(wp.sign(acc)) * 0.5, 0.5 * wp.tanh(r * t)))) * (acc * acc + 0.74)
    result[i] = wp.cosh(wp.clamp(tmp, -3.0, 3.0)) / (acc * acc + 0.67)


@wp.kernel
def k_4d3628194b4c(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    tmp = b[i]
    t = y[i]
    r = wp.sin(wp.log2(wp.abs(t * 3.0) + 0.68))
    val = wp.abs(y[i])
    total = float(0.0)
    for l in range(m - 1, -1, -1):
        total -= wp.atan2(wp.tanh(val), 1.43) + -tmp
    s = r - total
    for l in range(20):
        s = s + (wp.atan(t * total) - t)
    out[i] = (wp.atan(x[i] * total + wp.sqrt(wp.abs(y[i]) + 0.74)) + z) * s


@wp.kernel
def k_4e2a07ad3447(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), count: int, x: wp.array(dtype=float)):
    i = wp.tid()
    val = -1.03 + out[i]
    z = b[i]
    f = y[i] - z
    t = -f % 3.57
    for j in range(0, count, 2):
        val = val + wp.atan2(a[j], t) * val
    val_2 = x[i]
    val_2 = val_2 * x[i]
    dst[i] = (a[i] * (wp.max(t, y[i]) * val) - f) * t - val_2
    out[i] = a[i] + (t + b[i])


@wp.kernel
def k_4e472b2e6345(b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    val = t * t
    total = b[i]
    for k in range(19):
        total = wp.tanh(total + wp.log2(wp.max(b[k], 0.82)))
        t = t + b[k]
    result[i] -= (b[(i + 3) % count] + val) * t + total
    out[i] = b[i] + b[i + 2]


@wp.kernel
def k_52f3cb05742f(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = y[i]
    tmp = u[i]
    z = wp.atan2(u[i], t) * (tmp - r) * (y[i] % 3.36)
    acc = float(0.0)
    for k in range(m):
        s = float(0.0)
        t = t - -wp.pow(-z, 0.35)
        s = s + acc * val * wp.ceil(b[i]) / (t * 1.77)
        acc += wp.min(wp.log2(y[k]) * (s + float(k)), float(wp.clamp(i, 0, 2)))
    out[i] = t + acc
    u[i] = y[i]


@wp.kernel
def k_53f3408d3dd1(b: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    t = mass[i]
    s = wp.atan(0.0)
    for k in range(0, m, 2):
        s -= z * b[1]
    dst[i] = b[i] - t
    result[i] = wp.max(s, b[i])


@wp.kernel
def k_54561a212411(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    z = x[i]
    c0 = (t - z) * (b[i] - t) + (z + (t + z))
    val = (c0 - x[i]) * (z * t) - (z + x[i] - wp.tan(wp.sin(c0) * 1.2))
    s = float(0.0)
    for l in range(n - 1, -1, -1):
        s = s + ((c0 + t) / (wp.abs(wp.clamp(z, -0.37, wp.sin(val) * 0.5)) + 0.82) - (c0 - 1.78 + t * b[l]))
    tmp = -((s + x[i]) * (t * x[i]))
    dst[i] = tmp * (s + z) + s


@wp.kernel
def k_55246e900a8b(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = val - x[i]
    for k in range(m):
        z = z * wp.asin(z) + x[i]
    t = z * 0.1
    result[i] = wp.atan2(t, x[i])


@wp.kernel
def k_587c53bae051(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = float(0.0)
    for k in range(count):
        z = wp.pow(0.03, val * val * (val * val) + 1.03)
        t = x[i]
        out[i] += (z + b[i] + z * x[wp.max(i - 1, 0)]) * wp.atan(z + b[i] + x[wp.clamp(i - 1, 0, 4)])
    result[i] = wp.asin(t) * (0.25 - t)


@wp.kernel
def k_5e154d2ef371(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = a[i]
    d = a[i]
    t = a[i]
    total = d
    s = a[i]
    for k in range(17):
        total = total * (d * s * (d * s) + 0.7) + (total - wp.cos(t))
        s += a[1]
    tmp = (a[i] + s) * wp.log(wp.abs(z) + 0.19)
    result[i] = wp.cos(tmp) + (total - x[i]) - val


@wp.kernel
def k_5ee3c05803cc(a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = a[i]
    acc = float(1.0)
    j = int(1)
    for k in range(3):
        j += j + 3 - j
        z -= a[i] + float(j)
        acc = acc + (a[i] - z)
    result[i] = acc - beta


@wp.kernel
def k_607307a08455(a: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = a[i]
    tmp = wp.clamp(wp.acos(wp.sin(a[i] / 2.76) * 0.95), -0.98, wp.sin(wp.pow(wp.abs(b[i]) + 0.52, -0.01)) * 0.5)
    for k in range(n):
        val = wp.atan2(b[k] - t - (tmp - tmp), tmp / wp.max(wp.tan(1.2 * wp.tanh(tmp)), 0.86))
        t = t - (wp.log10(mass[k] * mass[k] + 0.69) % 3.63 - val)
    dst[i] = wp.log10(wp.abs(a[i]) + 0.29) + t


@wp.kernel
def k_6207e560715f(out: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    for l in range(n):
        out[l] += beta


@wp.kernel
def k_624c1ca5b657(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t_1 = wp.acos(0.95 * wp.tanh(x[i]))
    total_1 = t + t_1
    m = int(1)
    val = b[i] + float(m) + total_1
    total = b[i] * x[i + 2]
    step = int(0)
    acc = -float(0.0)
    while step < 4:
        total = total + 1.33 / (3.0 * val * -total_1)
        dst[i] += wp.max(t, b[i]) * (x[i] * total)
        val *= wp.frac(wp.atan2(2.0, wp.floor(b[i])))
        acc = dst[i] * 0.25 + total
        step += 1
    acc += acc + (t + x[i])
    dst[i] = acc


@wp.kernel
def k_641db646b6d8(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    z = t + (val - (t + val))
    r = a[i] + (0.13 + a[i] + (0.5 - a[i]))
    total = float(0.0)
    for k in range(i % 3 + 1):
        d = (r + a[k]) * (z % total) + (b[k] - r + total)
        if b[k] + 0.47 >= 0.61:
            tmp = 1.59 - d
            d += b[i] * total * tmp
        else:
            d = (b[k] * d - total) * (b[i] * r - (val + 1.26))
        total -= d * 1.04 - 1.93
    w0 = 0.5 * total
    out[i] = t * (0.16 * a[i] / -a[i]) * w0


@wp.kernel
def k_65b56fd2b30d(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = -b[m]
    for k in range(m):
        j = i
        z = z + (a[i] - b[j])
    result[i] = z
    dst[i] = z


@wp.kernel
def k_6684c9b01569(x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), s: float, beta: float, n: int):
    i = wp.tid()
    val = beta - 0.37 - wp.tanh(x[i])
    i0 = i
    acc = float(0.0)
    for j in range(n - 1, -1, -1):
        t = acc * val
        acc += val - s - wp.pow(x[j], s) + t
    acc = acc + acc * (x[i] + acc)
    out[i] = acc * x[i0]
    result[i] = s * s + x[i0]


@wp.kernel
def k_6a2a92b092d4(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = float(0.0)
    for l in range(idx[2 * i], 4):
        tmp = wp.tanh(z)
        val = wp.atan2(wp.clamp(b[i], -3.0, 3.0), 1.58) - tmp
        d = wp.atan(val)
    z = x[i] + d
    result[i] = a[i] * z


@wp.kernel
def k_6a3a4e4951f9(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = wp.sign(wp.exp(3.0 * wp.tanh(val)))
    s = float(0.0)
    acc = float(0.0)
    for l in range(5):
        r = t * acc
        s = s + r
        acc = acc + --a[l]
    s = s + 1.0 / (a[2] * a[2] + 0.93)
    dst[i] = acc + s


@wp.kernel
def k_6ac6f5e72f34(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = wp.asin(0.95 * wp.tanh(val))
    tmp = val + wp.asin(wp.clamp(t + 0.1, -0.95, 0.95))
    for l in range(2):
        t = wp.tanh(t + wp.cos(wp.atan2(wp.abs(val), 2.0 - b[l])))
    z = wp.cos(wp.acos(wp.sin(tmp) * 0.95)) + (tmp + (val + 0.31))
    result[i] = wp.cos(tmp - 0.5) + t - z


@wp.kernel
def k_6af4fc278878(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    s = float(0.0)
    for j in range(m):
        s += -b[j]
    t = wp.tan(s)
    val = wp.asin(0.95 * wp.tanh(z))
    c0 = 3.0 + wp.atan(val)
    for k in range(m):
        result[i] = (t + c0) * (wp.cos(b[i]) * c0)


@wp.kernel
def k_6e5acafc53d1(b: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    acc = 0.0
    for j in range(3):
        acc = acc - (0.25 - b[i]) * a[i]
    val = wp.frac(a[i] + acc)
    a[i] = wp.atan2(val, acc) + a[i] * 2.87


@wp.kernel
def k_6ee46b7b2f3d(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), indices: wp.array(dtype=int), enabled: bool):
    i = wp.tid()
    z = b[i]
    c_1 = indices[3 * i + 2]
    val = a[i] + float(c_1) - z
    if enabled:
        for l_1 in range(20):
            val += -(2.49 * (val % 1.83) / (val * a[i] + 0.74))
    else:
        val += 1.21 - val
    acc = float(0.0)
    for l in range(2):
        total = float(0.0)
        val += (1.0 + b[l]) * acc * total
    u[i] += 0.5 + val


@wp.kernel
def k_70bf7775c0f0(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    r = x[i]
    r *= wp.cosh(r)
    c0 = 0.67 * r + (val - val) * -val
    total = float(0.0)
    for j in range(i % 3 + 1):
        d = 0.06 * b[j] * wp.tan(1.2 * wp.tanh(c0 * a[j]))
        total = total * wp.max(wp.sinh(wp.clamp(a[j], -3.0, 3.0)), 0.78) + (r + 1.89 + d)
    acc = float(0.0)
    for k in range(1, count):
        t = b[k]
        acc = acc - a[i] * t
    dst[i] = (x[i] + total) * acc


@wp.kernel
def k_7269b1af60da(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = x[i]
    val = float(0.0)
    z = float(0.0)
    for l in range(18):
        val = t % 2.6 * s
        z = (1.49 - b[wp.max(i - 1, 0)] + (t - 0.33)) / wp.max(wp.pow(x[l] * x[i] + 0.78, -1.23), 0.44)
    j = (5 + i) / 2
    dst[i] = -x[i] * wp.asin(wp.sin(val + s) * 0.95) + z + float(j)


@wp.kernel
def k_72b75b8775d9(b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    t += t + t + (b[i] + t)
    t += b[i + 1] - y[i]
    for l in range(18):
        z = 0.25 + t
        if b[l] < 0.0:
            z -= z
        else:
            z *= z / ((t - 0.12) * (t - 0.12) + 0.94)
        t = (t + -(y[l] + z / (b[l] * b[l] + 0.67))) * (t / (y[l] * y[l] + 0.47) * (t / (y[l] * y[l] + 0.47)) + 0.49)
    val = t * t
    dst[i] = val


@wp.kernel
def k_7982b9776513(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, indices: wp.array(dtype=int), alpha: float):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for step in range(4):
        omega -= wp.max((speed[indices[i]] - speed[step]) / dt, 9.81) * wp.sin(theta)
        theta = theta + alpha * 10.79 * omega
        omega = omega - dt / (wp.abs(theta) + 1.62) * omega
    out[i] = theta


@wp.kernel
def k_7c9cceec1e2b(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = wp.min(wp.abs(x[2] / wp.max(x[i], 0.96)), x[i])
    acc = float(1.0)
    for j in range(0, m, 2):
        acc = acc * 0.5 + ((val + val) / (val * val + 0.37) + wp.asin(wp.clamp(x[i] + x[j], -0.95, 0.95)))
    result[i] = acc


@wp.kernel
def k_7dcafe26556a(a: wp.array(dtype=float), x: wp.array(dtype=float), map: wp.array(dtype=int), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    acc = wp.round(0.0)
    for l in range(m):
        acc += a[i]
    val += wp.abs(acc) * wp.tanh(val)
    z = wp.atan2(x[map[i]] - val, val)
    result[i] = z * wp.asin(z * 0.95)


@wp.kernel
def k_80b697bc6edb(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    f = a[i]
    z = y[i]
    t = a[i]
    t = t / (2.0 * 2.0)
    total = float(0.0)
    for j in range(count):
        total = total * 0.5 + wp.clamp(wp.acos(y[i]), -1.28, 1.92)
    c0 = a[i]
    result[i] = t
    out[i] = (-y[1] * val * f - z + total) * c0


@wp.kernel
def k_80bf6cbe5a02(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    s = b[i] + b[i]
    for j in range(m):
        s += -b[j]
    t = wp.tan(s)
    val = wp.asin(0.95 * wp.tanh(z))
    c0 = 3.0 + wp.atan(val)
    for k in range(m):
        result[i] = (t + c0) * (wp.cos(b[i]) * c0)


@wp.kernel
def k_817972fbbe40(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    r = a[i]
    val = wp.tan(wp.sin(x[i]) * 1.2)
    t = r * b[i]
    c0 = x[i]
    for j in range(0, n):
        out[i] = wp.tan(wp.sin(wp.sqrt(wp.abs(val) + 0.39)) * 1.2) - z + t + c0
        dst[i] = wp.max(wp.ceil(t), wp.pow(b[i] * b[i] + 0.58, 2.46) - wp.round(x[i]))


@wp.kernel
def k_83934ca01efb(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = u[i]
    acc = float(0.0)
    for k in range(1, count):
        val *= t - (val - a[i - 1])
        acc = wp.tanh(acc + (0.1 * val + t))
    result[i] = wp.pow(wp.max(wp.atan2(t, acc), 0.89), 0.95)


@wp.kernel
def k_842713f8614d(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    z = x[i]
    t = y[i]
    c0 = 3.6 * (z * a[i])
    for j in range(2):
        z = (z + t) * (z % 2.93 * (z % 2.93) + 0.74)
    s = -y[i]
    res = float(0.0)
    for l in range(n):
        d = y[l]
        if -t <= 0.0:
            continue
        s += -float(i) + d
        res += -a[l] * (alpha + d)
        s, res = res, s
    result[i] = res * x[(i + 1) % n] * (y[i] - s) + z - c0


@wp.kernel
def k_847b834ad5a5(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = 0.0
    tmp = wp.cosh(3.0 * wp.tanh(wp.tanh(z))) + d
    val = b[i] * 0.08 - tmp
    z_1 = a[i]
    d_1 = float(0.0)
    for l in range(0, 4):
        tmp_1 = wp.tanh(z_1)
        val_1 = tmp_1 * (tmp_1 * 0.78)
        d_1 = wp.log10(val_1 * val_1 + 0.84)
    z_1 = d_1
    z_1 = z_1 - wp.atan(d_1)
    a[i] = a[i] * z_1
    d = wp.atan(val)
    z = x[i] + d
    result[i] = a[i] * z


@wp.kernel
def k_84b2199d1825(a: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = wp.log(b[i] * a[i])
    s = wp.sinh(3.0 * wp.tanh(z))
    acc = float(0.0)
    for step in range(1, 4):
        s = s + a[step]
    for k in range(18):
        acc = acc + (d + s)
        result[i] = acc % 3.97 - wp.log(d - mass[i])
    mass[i] += d


@wp.kernel
def k_8b77573ad832(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = b[i]
    val = val + wp.sign(wp.pow(val * val + 0.58, 1.01))
    t = 0.55 * val
    s = 2.0 + tmp
    for l in range(3):
        i1 = i
        s = s - (b[i] * x[i] * a[i] / (t * t + 1.02) - x[i1])
    val = val - 2.0 * s
    w = float(0.0)
    for l in range(5):
        w += val / (wp.abs(a[i] * 1.36) + 0.4)
    u[i] = u[i]
    dst[i] += -(u[i] * val * u[i]) * w


@wp.kernel
def k_8cd1a6493e2d(a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    t = wp.min(0.94, a[i]) - 0.1
    acc = float(0.0)
    for l in range(1, n):
        c0 = wp.round(wp.tan(1.2 * wp.tanh(a[i])))
        acc = dst[i] * 0.5 + val * (1.2 * wp.tanh(t)) + c0
    dst[i] = t - acc


@wp.kernel
def k_8f939ed19446(dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    j = int(0)
    while j < m:
        dst[i] = -1.79
        j += 1


@wp.kernel
def k_912908d08af9(a: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.0
    for l in range(0, 3):
        t = (x[l] - wp.sinh(a[l])) * (src[i] - (0.59 + a[i]))
        dst[i] = (t * t - t) / (wp.abs(t + t) + 0.47)
    s = float(0.0)
    for k in range(20):
        s += (src[k] + t) * (3.0 + t) - (s + wp.abs(wp.ceil(src[i])))
    out[i] = s


@wp.kernel
def k_9234e13b78b9(x: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = u[i] * wp.clamp(dst[i], -0.72, 0.14)
    z = x[i] + z
    for l in range(n):
        dst[i] += wp.tanh(z - x[l])


@wp.kernel
def k_92da876ac30b(a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    t = a[i]
    tmp = float(i)
    if -1.2 < t < 2.0:
        for l in range(count):
            dst[i] = -(a[l] - tmp) % 3.95
    else:
        dst[i] = a[i]
    tmp /= 3.61 * tmp * (3.61 * tmp) + 0.51
    out[i] = a[i] + tmp + (a[i] + beta) + t


@wp.kernel
def k_933200f67772(b: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = y[i]
    r = u[i]
    z = z * z
    c1 = 1.13 * (1.12 + (1.42 - r))
    acc = 1.0
    for l in range(0, 10, 2):
        if c1 * 3.0 > 0.98:
            val = val + (z * 0.42 + u[i] * 2.0 - (acc / (y[i] * y[i] + 0.42) + y[l] * r))
        else:
            val = acc
        acc = acc * ((0.1 - acc) * (0.1 - acc) + 0.42) + -((val + u[i]) * (y[l] - 1.13))
    out[i] = u[i] * (acc - z) + c1 * b[i] * (val * 0.1)
    dst[i] = b[i] - u[i + 1] - (2.0 + acc) + (z + val - -acc)


@wp.kernel
def k_983cccc9065a(x: wp.array(dtype=float), a: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i + 2]
    val = a[i]
    t = wp.sign(beta) + val
    a[i] = x[i]
    tmp = t * t + wp.abs(z) + (t + a[i]) / (x[i] * z)
    acc = float(0.0)
    for j in range(19):
        acc += wp.sqrt(wp.min(tmp, tmp)) - (-z + z)
    a[i] = a[i] + acc


@wp.kernel
def k_9868b2303d7e(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    t = a[i]
    d = x[i]
    val = wp.acos(wp.clamp(x[i] + d, -0.95, 0.95))
    s = val - 0.1
    for l in range(i + 3 + 1):
        s += wp.floor(wp.clamp(x[i] + d, -0.95, 0.95)) + (t + d - (x[i] - val))
    for k in range(m):
        r = -wp.acos(0.95 * wp.tanh(wp.sqrt(wp.max(t, 0.26))))
        out[i] = wp.sign(z - (s + r))


@wp.kernel
def k_9acdb9c36448(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = x[i]
    acc = val + z
    for j in range(i % 3 + 1):
        acc += val
    out[i] = 3.03 * a[i] + acc


@wp.kernel
def k_9b35f98eade3(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    tmp = u[i]
    total = float(1.0) - tmp
    l = int(0)
    while l < count and -1.41 < wp.sinh(total) < 1.14:
        total = total * (wp.abs(wp.pow(wp.max(total, 0.81), 2.22)) + 0.99) + u[i]
        l += 1
    out[i] = out[i] - z


@wp.kernel
def k_9d947568860c(b: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = data[i]
    val = 0.19 / wp.max(t, 0.42)
    for k in range(10, -1, -1):
        i1 = k
        t = wp.sin(t + b[i] / (t * t + 0.91) * b[i1])
    dst[i] = (wp.sinh(t) + z) * val


@wp.kernel
def k_9e2eadba9276(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    z = x[i]
    t = wp.tanh(z) * beta
    for j in range(n):
        t = t - wp.asin(wp.sin(z * beta) * 0.95)
    s = int(0)
    for j in range(n):
        t += wp.acos(wp.clamp(wp.min(b[j], beta), -0.95, 0.95))
        s = s + 2
    out[i] = t + float(s)
    result[i] = a[i]


@wp.kernel
def k_9eda151a9e4e(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = y[i]
    r = z * b[i] * (t - 1.57)
    s = float(0.0)
    for k in range(3):
        tmp = 1.53 * val
        s = s - (r * tmp - (z - 1.67))
    d = wp.tan(1.2 * wp.tanh(s))
    dst[i] = wp.cos(d) + s * 2.0


@wp.kernel
def k_a21ac2d739a8(a: wp.array(dtype=float), b: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    z = data[i]
    s = float(0.0)
    acc = int(0)
    for k in range(20):
        s += wp.max(wp.cosh(z), (val + alpha) / (wp.log(a[k] * a[k] + 0.63) * wp.log(a[k] * a[k] + 0.63) + 0.46))
        acc = acc + 2
    r = wp.acos(wp.sin(-a[i]) * 0.95)
    result[i] = s * z + -r + (r - wp.abs(data[i])) - float(acc)


@wp.kernel
def k_a559d59aad8d(out: wp.array(dtype=float), width: int):
    i = wp.tid()
    energy = float(0.0)
    for k in range(width):
        at = (i + k) % 2
        window = wp.abs(2.0) + float(at)
        energy = energy + wp.cosh(wp.clamp(window, -1.62, wp.log10(1.8)))
    out[i] = energy


@wp.kernel
def k_a649fb1b0a71(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    dst[i] = dst[i] + wp.floor(b[i] + z) / (wp.abs(z - 1.43) + 0.79)
    val = wp.atan(z)
    r = wp.max(z, val)
    l = int(0)
    while l < 3:
        i0 = i
        z += wp.cosh(r) - b[i0]
        l += 1
    tmp = -r
    dst[i] = data[i] - tmp - z


@wp.kernel
def k_a669f5a61d19(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, x: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = a[i]
    acc = 0.0
    val = beta
    if x[i + 1] * 0.25 >= -0.54 and n < 1:
        acc = (a[i] - a[n]) * z
        for j in range(18):
            acc = acc * 0.5 + result[i]
        val = acc - z
    result[i] = a[i] + x[i] + val
    next_i = (i + 2) % n
    dst[i] = acc - a[next_i]


@wp.kernel
def k_abf961292d8c(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    t = wp.atan(wp.atan2(a[(i + 2) % m], z - 1.79))
    s = 0.0
    for l in range(4):
        s = (s + a[l]) * 0.9
    for l in range(i % 3 + 1):
        t = wp.sin(t + wp.max(3.0 / (wp.min(t, 0.25) * wp.min(t, 0.25) + 0.41), wp.sign(s * t)))
    result[i] = x[i] + t


@wp.kernel
def k_ac1a6a8deee5(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    acc_1 = z
    for l in range(n):
        tmp = acc_1
        acc_1 = z / (0.46 + acc_1 * acc_1) * (acc_1 * tmp * acc_1 * (z * wp.log10(tmp - 0.93)) + 0.96) + (0.84 * (tmp * 4.69) + (acc_1 * z - acc_1 * tmp))
        z = z % ((acc_1 + 0.95) * (acc_1 + 0.95) + wp.sqrt(z))
    acc = float(0.0)
    for j in range(n - 1, -1, -1):
        sum0 = float(0.0)
        acc = wp.min(acc_1, (-b[j] + (b[i] + b[j])) * sum0)
    t = float(0.0)
    dst[i] = acc + acc + t


@wp.kernel
def k_afb2f74e5405(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    tmp = 0.31 * b[i]
    r = t - 0.81
    total = wp.log10(tmp * tmp + 0.38)
    for k in range(count):
        total += tmp - 0.1
    z = wp.sqrt(r * r + 0.33)
    out[i] = total
    result[i] = a[i] + z


@wp.kernel
def k_b22e4f15f2fd(b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = b[i]
    tmp = (t - b[i]) * alpha
    s = float(wp.asin(0.95 * wp.tanh(tmp)))
    for k in range(m):
        s += b[i]
    t += b[i] - (alpha - s)
    dst[i] += wp.log10(wp.min(tmp, alpha) + 0.74) + t
    out[i] = wp.atan2(-tmp, wp.asin(0.95 * wp.tanh(tmp)))


@wp.kernel
def k_b3ed1116ae54(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    tmp = result[i]
    val_1 = float(0.0) + tmp
    val = -b[i] * (b[i] % 2.04) + val_1
    z = wp.sign(val)
    for l in range(m):
        result[i] %= z


@wp.kernel
def k_b444704d8a90(x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = y[i]
    total = 1.0
    for j in range(0, 6, 2):
        total -= 1.0 * z % (t % (x[j] * x[j] + 0.91))
    val = wp.round(total - y[i])
    result[i] = y[2] + val
    dst[i] = z


@wp.kernel
def k_b6ef9653de0e(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, a: wp.array(dtype=float), b: wp.array(dtype=float), rho: wp.array(dtype=float), m: int):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    z_1 = wp.cos(wp.sin(omega - theta))
    t = b[i] - z_1
    z_2 = out[i]
    z_3 = omega * speed[(i + 1) % 6]
    z_2 = z_2 * rho[m % 6] - z_3
    r = -z_2
    val = angle[i] + r
    tmp = rho[i]
    acc = float(0.0)
    for l in range(m):
        acc %= wp.sin(val - t)
    z = wp.cos(acc) + tmp
    omega = a[i]
    theta = theta * (dt + speed[i]) - omega
    out[i] = theta + z


@wp.kernel
def k_b8b588a4f2bb(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z = x[i] * 1.0
    acc = t - z
    for k in range(3):
        acc += x[k] / (t * t + 0.89)
    sum0 = acc + z
    for k in range(1, n):
        d = wp.acos(0.95 * wp.tanh(x[k]))
        sum0 = wp.atan2(sum0, wp.cosh(-(3.0 * wp.tanh(d))))
    result[i] += 0.33 / (z * z + 0.77) - sum0


@wp.kernel
def k_ba477763bbfe(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    total = float(0.0)
    for l in range(13):
        total, t = t, x[i] - total
        total = total + (t - 1.17 - a[l])
    result[i] = a[i] - t


@wp.kernel
def k_ba942ebce248(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = y[i]
    tmp = u[i]
    res = float(0.0)
    for l in range(0, 2):
        res += wp.atan2(u[i], t) * (tmp - r) * (y[l] % 3.36)
    z = res
    acc = float(0.0)
    for k in range(3):
        s = float(0.0)
        t = t - -wp.pow(-z, 0.35)
        s = s + acc * val * wp.ceil(b[i]) / (t * 1.77)
        acc += wp.min(wp.log2(y[k]) * s, float(wp.clamp(i, 0, 2)))
    out[i] = t + acc
    u[i] = y[i]


@wp.kernel
def k_bb8d9d8dbc81(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    c0 = a[i]
    s = float(0.0)
    total = float(1.0)
    for k in range(18):
        total *= wp.tan(1.2 * wp.tanh(t + total))
        s = s * ((data[i] - t) * (data[i] - t) + 0.83) + (a[i + 2] + 1.87 - wp.abs(total) + (val - t + c0))
        total = wp.min(total, s)
    data[i] += -wp.acos(wp.sin(1.31 * s) * 0.95)
    dst[i] = total


@wp.kernel
def k_bbef0d2ae834(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    s = b[i]
    acc = float(0.0)
    for j in range(20):
        val = t + -acc
        total = float(-s)
        c0 = wp.sinh(b[i]) / (wp.abs(wp.sinh(0.36)) + 0.75)
        val = val - (total / (wp.atan(total) * wp.atan(total) + 0.89) + c0)
        val = val * wp.max(val + b[i], 0.96) + (wp.sinh(wp.sin(total) * 3.0) - -b[j])
        total = total - val * s
        s -= b[i] + val + total
        acc = acc * (wp.sinh(0.41) * wp.sinh(0.41) + 0.48) + b[i]
    result[i] = (t % -b[i] + s) * acc


@wp.kernel
def k_bc5108fbfae9(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    val = dst[i] + x[i]
    total = float(1.57)
    for k in range(17):
        s = 0.58 * x[i]
        total += 0.08
        r = -wp.clamp(wp.pow(wp.max(s, 0.4), 1.32), -0.44, 1.3)
        s = s + val * (total + 1.03 - wp.exp(u[i] * 3.0)) + r
        sum0 = wp.sign(total - wp.sinh(x[k]))
        total = -(total + sum0 * 0.2 * (float(i) + (a[i] - wp.atan(s)))) - wp.floor(s)
    tmp = a[i]
    a[i] = total + tmp
    z = x[i]
    dst[i] = wp.atan(total) + z


@wp.kernel
def k_bc7639691cf5(b: wp.array(dtype=float), mass: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = mass[i]
    s = float(0.0)
    dst[i] = b[i] - t
    for k in range(0, i, 2):
        s -= z * b[1]
    result[i] = wp.atan2(s, b[i])


@wp.kernel
def k_bcf813e37f48(a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    z = val + val + (val + 0.5)
    r = wp.tan(1.2 * wp.tanh(z))
    for k in range(18):
        r -= wp.log10(wp.abs(z % 2.92) + 0.57)
    t = wp.min(0.94, a[i]) - 0.1
    acc = 1.0 + r
    for l in range(1, n):
        c0 = wp.tan(wp.tan(1.0 * a[l] * (1.2 * wp.tanh(a[l]))))
        acc = acc * 0.5 + z * c0
    dst[i] = t - acc


@wp.kernel
def k_bfa9bc5ec39e(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = val * x[(i + 3) % count]
    r = wp.acos(wp.sin(-z) * 0.95)
    s = float(0.0)
    for l in range(count):
        tmp = wp.atan(s * r - x[l] * val)
        s = s * (x[i] * x[i] + 0.67) + (0.09 * -wp.exp(3.0 * wp.tanh(x[l])) + tmp)
        val = val - wp.atan2(0.1, s) * wp.tan(1.2 * wp.tanh(x[l])) * x[i]
    c0 = wp.sin(val * x[i + 1]) + (x[i] + s * z)
    dst[i] = wp.min(x[i], c0) - x[i] - (r - s + (val - z))


@wp.kernel
def k_c3712d632f95(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int, idx: wp.array(dtype=int)):
    i = wp.tid()
    val = data[i]
    t = wp.sinh(wp.clamp(val * s, -3.0, 3.0))
    total = float(0.0)
    for k in range(count):
        z = wp.sqrt(wp.max(total + data[k], 0.94))
        total = wp.min(total, b[k] + z)
    z_1 = wp.abs(b[i])
    idx[i] = idx[i]
    idx[i] = idx[i]
    r = data[i] + z_1
    out[wp.clamp(i - 1, 0, 3)] -= data[i] + t + total + r


@wp.kernel
def k_c3de0f329004(x: wp.array(dtype=float), u: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    val = x[i]
    t = u[i]
    z = val + s
    z = z / (wp.round(z) * wp.round(z) + 0.66)
    total = float(0.0)
    for l in range(n):
        total += wp.cos(wp.tanh(val)) - t + z
    u[i] = total


@wp.kernel
def k_c58feb7ee58b(a: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = a[i]
    val = u[i]
    r = x[i]
    z = 0.5 * x[i] * alpha
    s = float(0.0)
    for j in range(19):
        s *= t - (z + t + wp.sign(val))
    t = s
    t = t - a[i]
    out[i] = wp.abs(wp.abs(u[i])) + t - r


@wp.kernel
def k_ca972cf650b5(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    for j in range(0, 6, 2):
        t = t + (b[i] + beta + beta / (b[j] * b[j] + 0.71) + b[j])
    result[i] = wp.frac(wp.log(3.0 * beta * (3.0 * beta) + 0.76)) + t


@wp.kernel
def k_ccc2bbcffcfb(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    t = b[i]
    acc = float(1.0)
    for j in range(n):
        acc = acc * 0.5 + acc
    acc *= acc
    total = float(0.0)
    for j in range(n):
        total = (total + (x[(i + 1) % n] / 2.51 + wp.ceil(wp.sqrt(x[0] * x[0] + 0.81)))) * ((t + z) * (t + z) + 1.05)
    dst[i] = a[wp.max(i - 1, 0)]
    result[i] = total - acc


@wp.kernel
def k_cd55a56cbb7f(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    z = b[i]
    f = y[i]
    t = -f % 3.57
    s = float(1.0)
    acc = float(1.0)
    for j in range(0, count, 2):
        acc = acc * (b[i] / (z / (y[j] * y[j] + 0.82) % 0.74) * (z * 0.27))
        s = s + (1.58 * f + acc)
        acc += s + 1.25 - 0.37
    f *= s * y[i] * (acc * 0.77)
    dst[i] = (a[i] * val - f) * t
    out[i] = a[i] + (t + b[i])


@wp.kernel
def k_cda5f81a3334(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    s = 0.0
    for k in range(0, 26, 2):
        z = wp.acos(wp.clamp(b[k], -0.95, wp.floor(0.95)))
        s = s - wp.ceil(z)
    result[i] = (b[i] - s) * val


@wp.kernel
def k_ce0d8320eb85(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    t = -val
    z = wp.sqrt(b[i] * b[i] + 0.95)
    for k in range(m):
        z += a[k] - t
    dst[i] = z


@wp.kernel
def k_d07590e92287(b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    s = float(0.0)
    for l in range(m):
        val = wp.pow(z, b[i]) * float(i)
        s += val - 0.35 - (b[l] - val)
    t = b[i] * b[i] * (1.33 - b[i])
    result[i] = s
    out[i] = t


@wp.kernel
def k_d164b483e1e5(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = a[i]
    d = x[i]
    val = wp.acos(wp.clamp(x[i] + d, -0.95, 0.95))
    s = val - 0.1
    for l in range(i % 3 + 1):
        s += wp.floor(x[i] / 3.71) + (t + d - (x[i] - val))
    r = -wp.acos(0.95 * wp.tanh(wp.sqrt(wp.max(t, 0.26))))
    out[i] = wp.sign(z - (s + r))


@wp.kernel
def k_d21ccf0f00bf(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    r = b[i]
    val = a[i]
    acc = float(0.0)
    for j in range(count):
        acc = acc + (t - (0.1 - r)) * r
    z = val - 0.5 + 2.0 / (acc * acc + 0.8) - acc * 0.13 % 2.91
    s = a[i] + 0.1
    for j in range(count):
        if z < -0.18:
            d = z + 2.0 - (val - 1.13) - (s + 1.49) % (a[i] / 3.3)
            acc = acc * (1.27 / (a[i] + d - (r + 1.19)))
        s += a[i] * (a[j] - acc) - (t + 1.6) * (0.5 + t)
    out[i] = -s


@wp.kernel
def k_d511c6df3964(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    z = x[i]
    r = a[i]
    t = val / (r * r + 0.38) % (val * b[i] * (val * b[i]) + 0.71) * (float(i) * x[i])
    total = alpha
    for k in range(20):
        j = wp.max(i, 0) / 2
        total = total + alpha * a[i] - float(j)
        t = t + wp.abs(result[i])
    result[i] = total + b[i] - z + t


@wp.kernel
def k_d5f3e9b8fc00(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, indices: wp.array(dtype=int), alpha: float, a: wp.array(dtype=float)):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for step in range(4):
        omega -= wp.max((speed[indices[i]] - speed[step]) / dt, 9.81) * wp.sin(theta)
        theta = a[i] + alpha * 10.79 * omega
        omega = omega - dt / (wp.abs(theta) + 1.62) * omega
    z = out[i]
    out[i] = theta + z


@wp.kernel
def k_d9958eaa9ac6(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = y[i]
    t = 1.01 * z
    tmp = wp.atan(x[i])
    acc = float(1.0)
    for l in range(18):
        acc = (acc + -wp.log2(wp.abs(t + acc) + 0.18)) * (wp.abs(x[l] - z) + 0.76)
    c1 = a[i] * 0.56 * (y[i] * 0.25) * -wp.sinh(wp.clamp(val, -3.0, 3.0))
    result[i] = wp.atan(wp.cosh(c1) - tmp * t) - acc


@wp.kernel
def k_dbb692441e8b(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    z = b[i]
    t = y[i]
    c0 = a[i]
    total = 1.98 * t
    for j in range(0, 10, 2):
        total = total * (wp.abs(wp.atan(t)) + 1.02) + alpha
    t += wp.atan2(c0, y[i]) * (total - z)
    for l in range(1, count):
        t = (t + a[l] * total * wp.max(wp.sign(t), wp.log2(wp.abs(y[l]) + 0.62))) * wp.max(b[i], 0.4)
    result[i] = a[i] + t


@wp.kernel
def k_dc7e64b59fbc(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = u[i]
    z = val - t
    tmp = z * z
    total = float(0.0)
    for l in range(18):
        d = (total - x[l]) * (total - tmp)
        total = total + d / wp.cos(a[l])
    val = val + z
    acc = float(0.0)
    for k in range(count):
        acc = acc + -(val - 0.43)
    out[i] = (z + total) * acc


@wp.kernel
def k_de542f7ae4be(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = wp.round(--b[i])
    total = t + 0.5
    for j in range(20):
        total = total * 0.5 + wp.round(t * t * wp.cos(b[j]))
    total -= (t + b[i]) * 0.84
    out[i] = b[i] * total


@wp.kernel
def k_dfc6af9b3dbf(a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = y[i]
    z = a[i] + t
    z = z * (z + a[i] * z)
    for l in range(m):
        c1 = z * z
        z = c1
        z *= wp.min(-z, z)
        dst[i] = z * z * z


@wp.kernel
def k_e04b0e180899(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = val * x[i]
    t = wp.log2(wp.max(x[i] * z, 0.86))
    acc = t
    for k in range(4):
        acc = acc * 0.5 + (x[k] + wp.min(val, 2.0))
    for k in range(2, -1, -1):
        t = t * wp.max(acc + t, 0.5) + acc * wp.ceil(x[k])
    out[i] += x[i] + t


@wp.kernel
def k_e0bf0f9faa98(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, count: int, u: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = b[i]
    z = y[i]
    t = b[i]
    total = wp.clamp(u[i], 0.0, 1.0)
    for l in range(18):
        total += alpha
    r = x[i]
    acc = float(0.0)
    for j in range(i % 3 + 1):
        i1 = j
        acc -= -b[(i + 1) % count] + x[i1]
    dst[i] = tmp * t + val - z + total + r - acc


@wp.kernel
def k_e0d95c7f2902(out: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    for l in range(3):
        s = wp.sin(s + wp.log10(wp.abs(s % 2.99) + 0.97))
    out[i] = wp.log10(wp.abs(s) + 0.42)


@wp.kernel
def k_e0f25feada6d(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    acc = wp.tanh(z)
    total = int(0)
    for j in range(19, -1, -1):
        val = 0.7 * acc
        acc += wp.atan2(wp.log(s), val)
    result[i] += wp.clamp(float(total), -1.68, 0.12) + acc


@wp.kernel
def k_e19d09893966(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t += a[i] * a[i + 1] - wp.log(t)
    t = t - (wp.log(a[i] * a[i] + 0.18) - t / 3.44)
    total = wp.log(t)
    for k in range(19):
        tmp = (a[3] - t) * a[k]
        t = t * (t + a[i]) + (total - tmp + (a[i] - total))
        total -= -a[k] - (1.0 - tmp)
    val = total * t / wp.pow(a[i], t)
    dst[i] = wp.abs(t) * wp.tan(a[i]) + val


@wp.kernel
def k_e323adf761f3(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = 1.64 * y[i] % 3.66
    val = z + (t / 0.54 + z * t)
    total = float(0.0)
    j = int(0)
    while j < 5:
        f = a[j] % (a[i] * a[i] + 0.95)
        if total * 0.07 > 0.0:
            t *= (y[j] * x[0] - f % 3.24) * x[i]
        total += x[j] + t
        j = j + 1
    r = a[i]
    dst[i] = z
    result[i] = (x[i] + (a[i] * x[i] + y[i]) - val) * total + r


@wp.kernel
def k_e44f9b52739b(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    r = a[i]
    tmp = 1.77 * b[i]
    for j in range(count):
        val = val + (tmp + z * val)
        tmp = tmp * 0.5 + (a[j] + val + z)
    total = float(0.0)
    for step in range(0, 6, 2):
        total -= wp.acos(wp.sin(wp.abs(r)) * 0.95)
    dst[i] = b[i] * a[3] + total + tmp


@wp.kernel
def k_e5cf96239e6f(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = x[i]
    z = val * wp.log2(t + 0.61)
    d = wp.cosh(z)
    s = a[wp.max(i - 1, 0)]
    for l in range(3):
        s = s + x[l]
    c1 = wp.sinh(d)
    dst[i] = wp.log(wp.floor(c1) * wp.floor(c1) + 0.27) - s


@wp.kernel
def k_e7591d0e7e66(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    z = x[i]
    tmp = a[i]
    r = (b[i] + 0.5 + wp.tan(wp.sin(z) * 1.2)) / (wp.abs(wp.tan(wp.sin(tmp) * 1.2)) + 0.38)
    s = float(0.0)
    for k in range(n - 1, -1, -1):
        val = a[i]
        s = s * wp.max(s - y[i], 0.94) + (val * 0.5 - a[k] / (tmp * tmp + 0.58) - wp.max(val - s, wp.max(t, r)))
    y[i] = wp.tanh(s + t + z * t)
    result[i] = wp.asin(wp.clamp(a[i], -0.95, 0.95))


@wp.kernel
def k_e7e78412e343(a: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    res = float(0.0)
    t = y[i] + res
    tmp = b[i] + t
    z = val - res
    total = dst[i]
    j = int(0)
    while j < n:
        total = total + (val - z)
        if total < -float(n):
            break
        j = j + 1
    r = -val
    dst[i] = -(a[i] - tmp + total) - r


@wp.kernel
def k_e8e18111f90a(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = float(0.0)
    for l in range(5):
        t = wp.sign(-(b[l] + b[i + 2]))
    for step in range(m):
        t = t * wp.min(b[m] + b[step], t / (wp.abs(t) + 0.86))
        t = t + b[step]
    total = float(0.0)
    for j in range(3):
        total += t + b[j]
    t = total
    result[i] = wp.max(wp.min(0.27 + b[i], t * b[i]), 2.0 * t + t)


@wp.kernel
def k_ed16df5ddd94(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    d = u[i]
    val = t * t
    r = wp.log10(wp.max(a[i], 0.9))
    s = float(0.0)
    j = int(0)
    while j < 4:
        j += 1
        c0 = wp.abs(r)
        val += x[j] * c0
        s = s + wp.frac(c0)
    z = u[wp.max(i - 1, 0)] - val
    result[i] = d + s - z


@wp.kernel
def k_ee5d128db2d2(x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    z = x[i]
    c0 = z * alpha
    r = wp.tanh(c0)
    total = z * x[i]
    for k in range(0, m, 2):
        total = total - (-wp.round(r) - 0.58)
    val = total * z
    out[i] = x[i] * (z * x[i] - total) + val


@wp.kernel
def k_eec7ddf6dd0e(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), count: int, beta: float):
    i = wp.tid()
    total = float(1.0)
    sum0 = float(0.0)
    for j in range(count):
        total = total + (wp.sqrt(sum0 - wp.sqrt(wp.max(beta, 0.93))) * beta - float(i))
        sum0 += total - 3.0
    result[i] = beta * b[i] + dst[i]
    total -= 1.13
    result[i] -= -b[i] + total + sum0
    dst[i] = b[i]


@wp.kernel
def k_f31437325bca(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    d = -t
    z = d - 1.13
    for k in range(18):
        out[i] = out[i] + x[i] + (wp.pow(1.31, d) + z)


@wp.kernel
def k_f4889d6c68cd(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    val -= wp.frac(a[i] - val)
    val = val * wp.pow(val * val * (val * val) + 0.72, b[i] * a[i])
    total = float(0.0)
    for l in range(n):
        total -= wp.abs(val)
    z = b[i]
    dst[i] = wp.pow(1.89 - total, -0.66) + z


@wp.kernel
def k_f4a0f7ad6f81(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = x[i]
    t = b[i]
    z = t * beta - -x[i]
    d = val % 1.08 / z
    acc = float(1.0)
    for k in range(n):
        acc = (acc + wp.clamp(x[i], 0.5 * wp.tanh(d / b[k]), 0.41)) * (b[k] - acc)
    dst[i] = wp.pow(acc, 0.94) - t % (wp.abs(x[i]) + 0.95)


@wp.kernel
def k_f61c82415192(x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = val * x[wp.min(i + 1, count - 1)]
    val = val / wp.log(wp.abs(t) + 0.28)
    total = float(0.0)
    for l in range(count):
        total = wp.max(total, val)
        val = val - wp.tan(1.2 * wp.tanh(t))
    z = x[i]
    dst[i] = x[i]
    out[i] = total + z


@wp.kernel
def k_f6a03a29ea36(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    t = wp.cosh(3.0 * wp.tanh(wp.log2(x[1 - 1]))) + (z * z + z)
    r = wp.log(wp.abs(a[i] - 0.08) + 0.35) / 1.86
    s = float(0.0)
    j = int(0)
    while j < m:
        s = s + wp.cosh(wp.round(a[i]))
        j += 1
    r += a[i]
    dst[i] = wp.floor(r * x[i] * (a[i] * s)) + t


@wp.kernel
def k_f6ce4d444227(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, alpha: float, n: int):
    i = wp.tid()
    val = b[i]
    val = val - (alpha / (wp.abs(alpha) + 0.98) - alpha)
    t = val * alpha
    total = float(0.0)
    for j in range(n):
        total = (total + wp.max(wp.acos(wp.sin(t) * 0.95), total / (beta * beta + 0.84))) * (wp.pow(alpha * alpha + 0.39, -0.9) * wp.pow(alpha * alpha + 0.39, -0.9) + 0.36)
    result[i] += wp.floor(total) + wp.tanh(b[i])


@wp.kernel
def k_f7bdc2d6419b(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    tmp = a[i]
    val = float(0.0)
    z = float(0.0)
    for k in range(n):
        z = wp.cos(wp.abs(t)) + wp.atan2(wp.ceil(b[wp.max(i - 1, 0)]), out[i])
        val = (b[k] - 0.69 + (tmp + t)) * (a[k] + tmp - x[i] % 2.13)
    d = z + wp.min(tmp - val, wp.log10(wp.max(t, 0.84)))
    out[i] = x[i] * t % 3.69 * wp.asin(0.95 * wp.tanh(wp.tan(wp.sin(z) * 1.2))) * d


@wp.kernel
def k_f82ed36b319f(a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    acc = 0.0
    for l in range(0, 10, 2):
        t = alpha * (a[l] * alpha)
        res = float(0.0)
        acc = acc * (a[i] * t) + (a[i + 2] + res)
    result[i] = wp.log2(wp.sign(acc))


@wp.kernel
def k_f88d54c19be4(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    r = a[i]
    z = -wp.frac(a[i])
    for l in range(n):
        z += 1.52 + r * t
    val = wp.sqrt(wp.max(t + b[i], 0.23))
    total = float(0.0)
    sum0 = float(0.0)
    for l in range(1, n):
        total += wp.tan(wp.ceil(b[l]))
        sum0 = sum0 - wp.acos(wp.sin(wp.ceil(z)) * 0.95)
    dst[i] = a[i] - val + total + sum0


@wp.kernel
def k_f8eeb9a8035a(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, map: wp.array(dtype=int)):
    i = wp.tid()
    t = wp.sin(beta)
    z = a[i]
    tmp = x[i]
    total = float(0.0)
    for j in range(map[i + 1] - 1, -1, -1):
        t += beta
        total = total + tmp
        z = z * t + wp.ceil(wp.clamp(x[j] + a[j], -1.81, 0.5))
    out[i] = wp.atan(wp.sign(z)) - (total / (total * total + 0.41) - (total - z)) + t


@wp.kernel
def k_f8fba7cd1fc2(b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = t * wp.sinh(wp.clamp(t, -3.0, 3.0))
    acc = float(0.0)
    for j in range(1, 20):
        val += 0.5
        acc = acc * (wp.abs(wp.tan(wp.clamp(b[i], -1.2, 1.2))) + 0.31) + b[j]
    dst[i] = val / (b[i] * b[i] + 0.95)
    result[i] = -b[i] + acc


@wp.kernel
def k_f92ee23dc8bb(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    s = 0.0
    for k in range(0, 26, 2):
        z = wp.acos(wp.clamp(b[k], -0.95, 0.95))
        s -= wp.ceil(z)
    result[i] = (b[i] - s) * val


@wp.kernel
def k_fb4b5e4ef971(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    tmp = b[i] - b[i + 1]
    t = wp.clamp(z, wp.clamp(tmp, -2.0, 0.5), 0.5 * wp.tanh(b[i] + tmp))
    s = float(0.0)
    for k in range(19):
        s = s * wp.exp(t) + (b[i] - wp.log10(s * s + 0.47)) * t
    val = wp.abs(b[wp.max(i - 1, 0)])
    result[i] = wp.atan(0.57 - val) * s


@wp.kernel
def k_fd7e95f8c812(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = x[m]
    r = a[i]
    tmp = float(0.0)
    d = float(0.0)
    z = float(0.0)
    for j in range(1, m):
        tmp = alpha * x[j]
        d = t * x[i]
        z = wp.floor(wp.sin(wp.tan(1.2 * wp.tanh(r))))
    out[i] = t + tmp - d + z


@wp.kernel
def k_fd82755ceb7f(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    t = b[i]
    d = a[i]
    c0 = wp.log2(wp.max(z + x[i], 0.41))
    s = float(1.0)
    for l in range(n):
        val = c0 - t
        s += wp.atan(val + x[l]) % 1.9
    dst[i] = wp.exp(t) - (c0 - s - s) + d


@wp.kernel
def k_fe52eb15ddc3(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = a[i]
    total = -a[i]
    sum0 = int(0)
    for k in range(19, -1, -1):
        total = total + a[k]
        sum0 = sum0 - 1
    out[i] = a[i]
    result[i] = wp.min(1.25, wp.sinh(total)) + total + z + t + float(sum0)


@wp.kernel
def k_ff299b9b609f(result: wp.array(dtype=float)):
    i = wp.tid()
    for m in range(4, -1, -1):
        result[i] = result[i]
