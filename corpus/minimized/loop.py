import warp as wp


@wp.kernel
def k_06376601590a(a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = a[i]
    total = val + 2.0
    for l in range(0, 10, 2):
        if i != 3 <= i or l % 3 == 1:
            z = 0.1 + total
            val = -(val + (a[i] + a[l] - a[l] / 3.56) / ((0.1 + total) * z + 1.03))
        total -= (beta - val) / ((0.21 + beta) * (0.21 + beta) + 0.64) + (-a[l] + a[i] % 1.65)
    for l in range(1, 4):
        t = a[l]
        total += -((beta + a[l] - (t + beta)) / (t * t + 1.03) + beta)
    dst[i] = -(a[i] - total) + total


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
def k_0dfdf7f747dd(x: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), count: int, u: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = src[i]
    s = float(0.0)
    for j in range(1, count):
        s += src[i]
    z /= s * src[i] + 0.64
    val = x[i] * z
    acc = u[i] * val
    for k in range(count - 1, count * 3 - i, -1):
        t += u[i]
        acc = acc - acc
    t = t + (acc - 1.0)
    src[i] = acc % (t * t + 0.64) + a[i]


@wp.kernel
def k_0e74a5f8f7bf(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int, m: int):
    i = wp.tid()
    t = b[i]
    z = float(i)
    total = t
    for j in range(count):
        sum0 = float(0.0)
        r = (0.1 - sum0) * 1.54 - 1.0
        r += wp.log10(b[j] * b[j] + 0.54) % (wp.abs(r) + 0.81)
        total += b[i] * t + sum0 - r
    out[i] = (2.0 % beta - z) * total
    result[i] = b[m]


@wp.kernel
def k_0f0211f3f26e(dst: wp.array(dtype=float)):
    i = wp.tid()
    total = wp.cosh(-1.36)
    for j in range(i + 1):
        total = total + float(-wp.atan(total))
    dst[i] = total


@wp.kernel
def k_11a0e9394d2d(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    j = i
    total = float(0.0)
    acc = int(0)
    for l in range(3):
        val = x[l]
        total = total + x[l] * val
        acc = acc + 1
    t = total * b[j]
    dst[i] = b[i - 1] * z + float(acc) + t


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
def k_1d17e3e45b40(x: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    z = wp.clamp(x[i], -wp.clamp(x[i], -2.0, 0.5), wp.sin(x[i]) * 0.5) * (x[i + 1] * x[i]) / (wp.abs(x[i] - x[3]) + 0.31)
    j = i + i
    t = x[i]
    c0 = x[i]
    t /= (t + x[i]) * (t + c0) + 0.58
    tmp = x[indices[i]] - 0.81 + t
    r = wp.round(tmp)
    i_1 = indices[i]
    j_1 = indices[i]
    i1 = 0
    for k in range(3):
        i1 = wp.abs(wp.min(j, 1))
        z = z * (z / ((z * 0.25 + z) * z) - z) + float(i_1) - float(i_1)
    dst[i] = wp.sqrt(wp.abs(z - x[i]) + 0.67) * 0.69 + float(i1) - r - float(j_1)


@wp.kernel
def k_1daa2af504ac(b: wp.array(dtype=float), x: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    z = x[i]
    total = 0.0
    for k in range(0, 10, 2):
        total = (total + (float(i) + z - b[i] + -(t + total))) * (wp.sin(total + wp.sign(wp.atan(b[i]))) * (1.0 + x[k]) + 0.87)
    acc = float(0.0)
    z *= b[i] / (x[i] * x[i] + 0.74) + (x[(i + 1) % count] + 0.55) + acc
    b[i] = total + z


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
def k_3b08eb14ee95(x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    acc = float(0.0)
    total = float(0.0)
    for j in range(m):
        acc = acc - (total - x[i] - (0.26 - total))
        total = wp.min(total, wp.log2(x[i] * x[i] + 0.45) * wp.log(acc))
    dst[i] = wp.tanh(acc) * wp.sqrt(wp.abs(x[(i + 1) % m]) + 0.96) + total


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
def k_5f1a9925c65c(a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    z = val * (val + 1.04)
    tmp = 0.2 * a[i]
    total = float(0.0)
    for k in range(m):
        total = total * 0.5 + wp.acos(wp.clamp(a[k], -0.95, 0.95))
    result[i] = wp.sign(wp.sign(tmp)) * z - total


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
def k_8571c7fb83b9(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = val * val
    s = 0.0
    for j in range(4):
        s = wp.max(wp.cosh(x[i]), 0.85) - z
    result[i] = s


@wp.kernel
def k_8c1c33a29a74(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, indices: wp.array(dtype=int), alpha: float):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for step in range(4):
        omega -= wp.max((speed[indices[i]] - speed[step]) / dt, 9.81) * wp.sin(theta)
        theta = theta + alpha * 10.79 * omega
        omega *= wp.sign(wp.floor(alpha))
        omega = omega - dt / (wp.abs(theta) + 1.46) * omega
    z = out[i]
    out[i] = theta + z


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
def k_9a463f932b01(a: wp.array(dtype=float), result: wp.array(dtype=float), idx: wp.array(dtype=int), s: float):
    i = wp.tid()
    z = a[i]
    t = -a[i] * (a[i] / (z * z + 0.7)) - z * a[i] / ((z + z) * (z + z) + 0.69)
    theta = result[i]
    omega = a[i]
    for step in range(4):
        omega = omega - (a[idx[i]] - a[step]) / s * 9.81 * wp.sin(theta)
        theta = theta + (s + omega)
    for step in range(4):
        omega = omega - (a[idx[i]] - a[step]) / s * 9.81 * wp.sin(theta)
        theta = theta + (s + omega)
    result[i] = theta
    g = (t - a[i] + z * t) * t
    result[i] = -g


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
def k_a7754d130a56(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    b[i] = float(count)
    t = b[i]
    val = b[i]
    beta *= wp.atan2(wp.clamp(out[i], -3.0, 3.0), 1.58) - wp.sqrt(wp.sinh(wp.sin(out[i]) * 3.0))
    r_1 = wp.sqrt(out[i] * beta - beta + b[i]) + beta
    b[i] = out[i] + r_1
    for it in range(count):
        out[i] = (1.0 + t) * (b[i] * val) * beta


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
def k_bf7bd4977240(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    out[i] = wp.acos(beta - beta * 10.79 * y[i])
    y[i] = beta
    z = a[i]
    t = x[i]
    val = y[i]
    tmp = 1.14 * a[i]
    r = wp.log10((a[i] + x[i]) * (a[i] + x[i]) + 0.74)
    total = int(0)
    for j in range(4, -1, -1):
        g = wp.asin(0.4) / wp.max(wp.sqrt(y[i]) * 0.38, 0.92) + z / (wp.abs(t * r) + 0.78)
        tmp = tmp + wp.sign(val + z) * (y[i] + g)
        total += 2
    out[i] = beta * tmp + float(total)
    dst[i] = a[i]


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
def k_cf44d4e635ad(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    tmp = 1.02 - t
    total = 0.0
    for l in range(4):
        z = tmp * val
        total = (total + (1.75 - z)) * (wp.abs(wp.ceil(val)) + 0.71)
    out[i] = wp.sqrt(total * total + 0.27)


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
def k_da8ea54e82a7(x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    acc = 0.0
    for j in range(0, 6, 2):
        acc += 0.96 + x[j]
    result[i - 1] = val * acc


@wp.kernel
def k_dd51b370ef77(x: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), count: int, u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    acc = u[i] * -1.82
    res = float(1.0)
    for k in range(count - 1, -1, -1):
        t += 1.02 / (t * (t * wp.ceil(b[k])) + 0.36)
        acc = acc - acc
        res += t + x[i / 3]
    t = wp.atan2(t, acc - 1.0)
    src[i] = acc / t + res


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
def k_e8f6c342bae7(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = float(0.0)
    total = total * x[i]
    for k in range(n):
        total = (total + total * (total - 1.24)) * (total * total + 0.75)
    s = float(0.0)
    for k in range(n):
        total += s * b[(2 + i) % n] + s
        s += total - total - -total
    x[i] = (s - 2.14) / (b[i] * b[i] + 0.7)
    out[i] = total


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
def k_ff299b9b609f(result: wp.array(dtype=float)):
    i = wp.tid()
    for m in range(4, -1, -1):
        result[i] = result[i]
