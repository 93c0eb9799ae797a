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
def k_029df474e6d8(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    z = a[i]
    val = -t * z
    s = float(0.0)
    for j in range(1, 4):
        tmp = val * s
        s += a[i] + tmp
    r = wp.ceil(a[i] - val)
    sum0 = t + s
    for j in range(count):
        d = wp.cosh(sum0) * (r * a[i])
        sum0 = sum0 + (z + a[(i + 2) % count] - (d - x[j]))
    dst[i] = t + sum0


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
def k_0f0211f3f26e(dst: wp.array(dtype=float)):
    i = wp.tid()
    total = wp.cosh(-1.36)
    for j in range(i + 1):
        total = total + float(-wp.atan(total))
    dst[i] = total


@wp.kernel
def k_0f6118af6b38(b: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = y[i]
    r = u[i]
    z *= z
    c1 = 1.13 * (1.12 + (1.42 - r))
    acc = 1.0
    for l in range(0, 10, 2):
        if c1 * 3.0 > 0.98 or i % 2 == 1:
            val = val + (z * 0.42 + u[i] * 2.0 - (acc / (y[i] * y[i] + 0.42) + y[l] * r))
        else:
            val = acc
        acc = acc * ((0.1 - acc) * (0.1 - acc) + 0.42) + -((val + u[i]) * (y[l] - 1.13))
    out[i] = u[i] * (acc - z) + c1 * b[i] * (val * 0.1)
    dst[i] = b[i] - u[i + 1] - (2.0 + acc) + (z + val - -acc)


@wp.kernel
def k_128624c90471(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    z = a[i]
    t = x[i] + z
    val = y[i] + t
    tmp = 1.14 * a[i] + val
    c1 = wp.log10(wp.cosh(-1.36) + 0.74)
    r = c1
    total = int(0)
    for j in range(count):
        tmp = wp.pow(0.72, tmp * (0.5 - 0.5 * wp.cos(6.2831853 * (float(total) + 0.5) / float(count))) + 0.77)
        total = total + 2
    out[i] = beta * tmp + float(total) + r
    dst[i] = a[i]


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
def k_20a8848703f8(b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    tmp = val * val
    acc = b[i] + tmp
    for l in range(1, count):
        tmp = tmp / (acc + 0.15)
        acc = acc - (tmp * b[l] - b[i] / (wp.abs(b[i]) + 0.49)) * (tmp * b[l] + wp.asin(wp.clamp(b[l], -0.95, 0.95)))
    result[i] = acc / 3.9 + wp.log(tmp * tmp + 0.59) + (wp.sinh(acc) + b[i])


@wp.kernel
def k_2458712ea113(b: wp.array(dtype=float)):
    i = wp.tid()
    for k_1_1 in range(20):
        if k_1_1 >= 2 >= k_1_1:
            b[i] = float(k_1_1)


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
def k_28c5698cd09d(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    tmp = a[i]
    z = u[i]
    for k in range(0, 6, 2):
        t = t / wp.pow(wp.max(t, 0.61), 2.04)
        tmp += wp.exp(u[k]) * wp.cosh(wp.sin(t * 2.96) * 3.0)
    dst[i] = wp.ceil(z) + wp.max(tmp - z, u[i])
    out2[i] = -(wp.clamp(t, -1.85, t) + (z + 0.1))


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
def k_2c26f578c981(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = y[i]
    val = a[i] / (a[i] * a[i] + 0.67) * (wp.sin(y[i]) + wp.pow(2.48, z)) + t
    acc = float(0.0)
    total = z + a[i] - val
    for l in range(0, 19):
        j = l + i
        acc = result[i] + u[i] - float(j)
    result[i] = wp.log2(wp.min(z, acc) * wp.min(z, acc) + 0.18) + total


@wp.kernel
def k_2cd0757a3cd0(x: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = y[i]
    val = z * z
    acc = float(0.0)
    for j in range(3):
        acc = (acc + x[j]) * (wp.log10(val) * wp.log10(val) + 0.66)
    out[i] = a[i]
    result[i] = wp.floor(1.05 * y[i]) * y[i] + acc


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
def k_317cf412d8a0(a: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    t = u[i]
    acc = float(0.0)
    total = float(0.0)
    for l in range(m - 1, -1, -1):
        acc += wp.acos(wp.clamp(x[l] * 2.0, -0.95, 0.95))
        acc = acc + (total + 0.5 - wp.cos(total))
        total = (total + a[i + 2]) * 1.85
    d = 1.34 + total - (1.63 - acc)
    dst[i] = wp.acos(0.95 * wp.tanh(t)) + (val + d)


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
def k_3326631be20e(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = wp.abs(b[i]) + wp.log(val * val + 0.72) + 0.25
    t = wp.log(z)
    for l in range(0, m, 2):
        s = float(1.0)
        val *= wp.asin(wp.clamp(s, -0.95, 0.95))
        s += b[i] * x[i] - wp.exp(wp.clamp(x[i], -4.0, 3.0))
        t = t * (float(i) + val) + (wp.atan2(t % val, x[wp.max(i - 1, 0)] / val) + s)
    result[i] = x[i] + t + val


@wp.kernel
def k_35d8d9dc1d6b(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    val = b[i]
    tmp = x[i]
    t = y[i]
    c0 = y[i] * tmp * -alpha
    acc = float(i)
    for j in range(2, -1, -1):
        z = y[j]
        acc = acc - (x[(i + 2) % n] + z)
    total = float(0.0)
    for j in range(n - 1, -1, -1):
        total = wp.min(total, wp.pow(wp.log2(c0 * c0 + 0.53) * wp.log2(c0 * c0 + 0.53) + 0.88, -1.95))
    result[i] = total - tmp - val + t + acc
    out[i] = c0 * val * (acc * t)


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
def k_3a7152be4d51(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    tmp = 1.0 * x[i]
    r = val * tmp
    for l in range(5):
        g = 0.76 * r
        if i < 3:
            g += t * g
        val += r * g
    out[i] = t * val


@wp.kernel
def k_3e3a2857459b(b: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, beta: float, a: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    t = beta / -z + alpha
    r = b[i]
    t = wp.sinh(t / (wp.abs(r - beta) + (a[i] - a[i])))
    for l in range(0, m):
        result[i] = wp.ceil(-z) + t


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
def k_4e34a05ceeb6(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    total = float(0.0)
    for j in range(1, count):
        total = total + z
    val = wp.clamp(1.73, wp.clamp(0.29 - total, -2.0, 0.5), wp.clamp(total + result[i], 0.5, 2.0))
    result[i] = -val / ((val + z) * (val + z) + 0.85) * (wp.exp(total) + val * total)


@wp.kernel
def k_50c820a16d4a(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    z = x[i]
    s = float(0.0)
    for k in range(i % 3 + 1):
        tmp = wp.tan(wp.sin(s * 0.25) * 1.2)
        s = wp.sin(s + (wp.sign(t) - 0.16 * tmp) * (alpha * wp.log(t * t + 0.62)))
    t = t * (wp.round(b[i]) - s * alpha)
    result[i] = wp.exp(t) * z


@wp.kernel
def k_52b31cb86492(a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    val = a[i]
    i0 = wp.abs(0)
    sum0 = s + val
    for l in range(17):
        sum0 = sum0 + val * 0.8
    acc = float(0.0)
    for l in range(18):
        acc = acc + (alpha + sum0)
    dst[i] = acc - float(i0)


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
def k_59e031f95654(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), scale: float):
    i = wp.tid()
    t = scale * a[i] + a[i] * scale
    z = (b[i] + t) * 0.1
    for l in range(1, 5):
        t = t * 0.5 + wp.ceil(wp.log10(y[i]))
    acc = 0.0
    for it in range(3):
        i1 = it + it
        acc = acc + (t + float(i1))
    y[i] = b[i + 1] * z + acc


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
def k_630120f4bf1c(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    z = y[i]
    val += wp.sinh(y[i])
    total = float(0.0)
    for j in range(1, n):
        t = wp.floor(val)
        total = total + t
    dst[i] = wp.pow(1.46, total) * z
    result[i] = val * total


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
def k_7011f753e183(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    t = x[i]
    z = a[i]
    r = t - z
    tmp = val * x[wp.min(i + 1, count - 1)]
    acc = float(0.0)
    for j in range(count):
        d = float(-r)
        val = wp.max(val, wp.max(x[j], b[i]) * d)
        acc += tmp
    z = z * (t - val)
    dst[i] = z - x[i] - acc


@wp.kernel
def k_7414cf39fa82(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = wp.ceil(z)
    for j in range(3):
        f = wp.asin(wp.clamp(wp.atan(val), -0.95, 0.95))
        t += wp.asin(0.95 * wp.tanh(f * z))
    s = 1.0
    for j in range(4):
        s += x[j]
        t = t * 0.5 + (2.23 + wp.round(s))
    dst[i] = wp.floor(s * 0.81) + t
    out[i] = x[i]


@wp.kernel
def k_78da2979f62e(b: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = data[i]
    t = z * val
    r = val * t
    s = float(0.0)
    for l in range(count):
        tmp = b[i]
        s = s * ((data[l] + r) * (data[l] + r) + 0.97) + (-x[l] * wp.round(val) + tmp)
    c1 = wp.sin(wp.sin(r))
    result[i] = val + r + (s + data[i]) + c1


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
def k_7a7852f788d5(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    tmp = b[i]
    tmp = tmp + (t - x[i]) % 3.81
    z = t * tmp
    total = 0.0
    for j in range(1, 6):
        val = (t * x[j] + (2.53 + t)) * (z - tmp * x[j])
        total = total * ((total - t) * (total - t) + 0.58) + (z + total - (t + a[i]) + (total - x[i] + val))
    result[i] = (total + b[i] + (total + tmp)) * z
    out[i] = a[(i + 1) % count] - (x[i] - z) + (t - 0.1 + z)


@wp.kernel
def k_8003f04be7b7(b: wp.array(dtype=float), src: wp.array(dtype=float), count: int, a: wp.array(dtype=float), beta: float):
    i = wp.tid()
    s = wp.sign(0.0)
    speed = beta * a[i] * wp.sin(beta)
    for j in range(1, count):
        s += src[i]
    t = s + (speed - 1.0)
    src[i] = b[i] % (t * t + 0.64) + a[i]


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
def k_96fa15e2042f(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    val = data[i]
    t = wp.sinh(wp.clamp(val * s, -3.0, 3.0))
    total = float(0.0)
    for k in range(count):
        z = wp.sqrt(wp.max(total + data[k], 0.94))
        total = wp.min(total, b[k] + z)
    r = data[i]
    out[i - 1] -= data[i] + t + total + r


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
def k_9c8a99099361(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = val - val + a[3] + (2.0 + val + val)
    acc = t * b[i]
    for l in range(5):
        if acc % (x[l] * x[l] + 0.72) < acc:
            val += t + val + (val + 3.28) - (val * a[i] + (2.01 - t))
        acc += t - (val * x[l] + (val + acc))
    dst[i] = acc + 5.21


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
def k_aac1f8fba341(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = b[i]
    t = val * s
    r = 0.39 * t
    acc = 0.0
    total = int(0)
    for l in range(4):
        acc = acc * 0.5 + s
        total = total + 1
    result[i - 1] = wp.atan(r) * acc * float(total)


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
def k_b1e147aca084(b: wp.array(dtype=float), map: wp.array(dtype=int), out: wp.array(dtype=float), energy: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    t = b[i]
    z = wp.log(-b[map[i]] * -b[map[i]] + 0.25)
    acc = float(0.0)
    for l in range(n):
        acc += z + t - (s - z)
    total = float(0.0)
    for k in range(1, n):
        total = wp.max(total, wp.log2(total * total + 0.73))
    out[i] = (b[i] + acc) * total
    energy[i] += wp.cosh(t)


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
def k_b81d59494cf9(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    val = z - x[i] - wp.pow(1.49, s)
    z = z + wp.pow((val - b[i]) * (val - b[i]) + 0.63, -0.92)
    for j in range(3):
        val = val + wp.log2(z * z)
    result[i] = wp.pow(wp.cos(a[i]), wp.sin(val * 0.25) * 2.0)


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
def k_bd99c7310d3d(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, n: int, m: int):
    i = wp.tid()
    t = a[i]
    z = x[i]
    for k in range(n):
        at = (i + k) % m
        window = 0.5 - 0.5 * wp.cos(6.2831853 * (float(k) + 0.5) / float(n))
        t += b[at] * b[at] * window
    d = b[i]
    val = a[(i + 1) % 3] + s
    r = val * a[i + 1]
    dst[i] = (a[2] + t + wp.tanh(0.797884 * (z + 0.044715 * z * z * z)) + d) * r


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
def k_c1e51cef83ea(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = b[i]
    acc = s * 2.0
    total = int(0)
    for j in range(19):
        val = 0.25 * x[i] * (float(i) * t) * (acc % 0.61 * acc)
        acc = acc + s * val * (acc * x[i]) * ((acc - s) * 0.25)
        total += 1
    dst[i] = acc * 4.22 * (3.35 * b[i]) * (-s * (acc % 2.56)) + float(total)


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
def k_d96578c35d70(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    for l in range(4):
        z = z + a[l]
    tmp = z - z + z * z + a[i]
    s = tmp - z
    acc = float(0.0)
    for k in range(n):
        if a[i] + z < -0.49:
            z = z + (s + a[k]) * a[k]
        else:
            z = z
        s = s + (acc + (z + tmp * a[k]))
        acc += a[k] * tmp
    result[i] = s - (acc * a[i] + a[i])
    dst[i] += a[i + 1]


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
def k_e0ba64a5c0b5(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = u[i]
    z = t + val
    r = z - 1.97 - t / (t * t + 0.39) + wp.clamp(t - val, -0.86, 1.3)
    tmp = r + z
    c1 = tmp * t * wp.log10(wp.max(u[i], 1.08)) - 1.24
    for j in range(n):
        dst[i] = wp.log2(wp.max(t * 0.44, 0.37)) - c1


@wp.kernel
def k_e2f9081c094f(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, map: wp.array(dtype=int)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    tmp = y[i]
    t = val + b[wp.min(i + 1, m - 1)] + wp.atan(b[map[i + 2]])
    total = wp.cos(0.0)
    for j in range(m):
        c0 = z / (wp.abs(wp.min(t - z, y[j] - b[j])) + 0.61)
        z = z - c0
        total = total - (z + tmp)
    dst[i] += total + z


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
def k_e83d84ddcd61(b: wp.array(dtype=float), mass: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = mass[i]
    acc = 0.0
    for k in range(5):
        z = wp.atan(b[k]) - (acc - t)
        acc = wp.min(acc, mass[i] + z)
    result[i] = wp.log(wp.atan(acc) * wp.atan(acc) + 0.7)
    out[i] = acc - (b[i] - t)


@wp.kernel
def k_eacfdcb3f9d5(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = val + wp.min(val * 0.74, 0.68 + b[i])
    z *= b[i] + z - 0.19
    s = float(0.0)
    for k in range(i % 3 + 1):
        z += wp.sqrt(wp.abs(wp.acos(wp.sin(s) * 0.95)) + 0.96)
        s = s * 0.5 + (b[i + 1] + 0.69) * (z + a[i]) * ((val - b[i]) * b[k])
    val *= wp.tanh(s + 0.73)
    dst[i] = (1.0 + a[i]) * (b[i] - 1.77) * a[i] - val


@wp.kernel
def k_efaafdc84011(b: wp.array(dtype=float), map: wp.array(dtype=int), a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    z += wp.sinh(z)
    for k in range(0, 38, 2):
        z = z * wp.max(z, 1.54)
        z = wp.max(z, 0.25 - z)
    t = b[map[i]] + z
    a[i] = t + a[i]
    dst[i] = alpha - z


@wp.kernel
def k_f1368ebf61a6(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    total = float(1.0)
    for l in range(17):
        total += 3.0 - a[i] - wp.round(z)
        val = wp.acos(wp.clamp(z, -0.95, 0.95)) + (a[l] + z)
        total += val % 3.33
    result[i] = total


@wp.kernel
def k_f60643bc8beb(x: wp.array(dtype=float)):
    i = wp.tid()
    total = float(1.0)
    for k in range(17):
        s = 0.58 * x[i]
        sum0 = -x[i]
        total += 0.08 - sum0 * total
        s = s + total * (total + 1.03 - wp.exp(wp.sin(x[i]) * 3.0))
        sum0 += wp.sign(total - wp.sinh(x[i]))
        total = total + sum0 * 0.2 * s
    x[i] = wp.atan(total)
    x[i] = wp.atan(0.1)


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
def k_f971b0b209de(x: wp.array(dtype=float), a: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    t = wp.log2(wp.abs(z - a[i]) + 0.95)
    s = float(0.0)
    for j in range(n):
        s = s - t
    a[i] = x[i] * wp.max(s + t, t)


@wp.kernel
def k_fb381250162b(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), n: int, a: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    s_1 = 0.0
    t = wp.cos(s_1 + x[i]) + x[i]
    total = float(0.0) - t
    t_1 = wp.atan2(0.16 * u[i], u[i] + u[i]) - u[i]
    total_1 = float(0.0) - t_1
    total = total * x[i] - total_1
    for k in range(n):
        total = (total + total * (total - 1.24)) * (total * total + 0.75)
    for k in range(n):
        total = (total + total * (total - 1.24)) * (total * total + 0.75)
    s = wp.floor(0.0)
    for k in range(n):
        total += s * (wp.cos(s + a[i]) + a[i]) + s
        s += total - total - -total
    x[i] = (s - 2.14) / (b[i] * b[i] + 0.7)
    out[i] = total


@wp.kernel
def k_fddd1682d016(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = b[i]
    t = val * z
    acc = float(0.0)
    for k in range(m):
        z = z + wp.max(acc, t) * (b[(i + 1) % m] * x[k])
        acc += wp.log10(val * val + 0.57) / ((z + b[(i + 2) % m]) * (z + b[(i + 2) % m]) + 0.87)
    tmp = val + (x[i] + t)
    result[i] = wp.cos(acc / wp.max(tmp, 1.0))


@wp.kernel
def k_fecd9851b790(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = z * b[i]
    val -= val * a[2]
    s = float(0.0)
    for l in range(i % 3 + 1):
        s = s + val
    result[i] = (val + b[i]) * 3.93 + s


@wp.kernel
def k_ff299b9b609f(result: wp.array(dtype=float)):
    i = wp.tid()
    for m in range(4, -1, -1):
        result[i] = result[i]
