import warp as wp


@wp.kernel
def k_0271e13be8e0(a: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    acc = float(0.0)
    for k in range(0, 6, 2):
        out[i] = wp.clamp(acc, -1.01, 1.0) / (wp.abs(t) + 0.31)
        for l in range(1, count):
            t = t + acc
        for j in range(count):
            acc = acc * (wp.abs(a[i] * acc) + 0.55) + wp.min(wp.asin(wp.clamp(acc, -0.95, 0.95)), wp.log10(t * t + 0.54))
    out2[i] = -(a[i] - t)


@wp.kernel
def k_03648e2b8948(x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float), count: int):
    i = wp.tid()
    acc = float(0.0)
    total = float(0.0)
    t = 0.0 + total
    for l in range(4):
        z = float(0.0)
        for m in range(18):
            for j in range(0, 8, 2):
                total = y[m] - (x[i] - alpha)
                t = a[m] + total
            acc = t + z
    for k in range(count):
        for l in range(4):
            z = float(0.0)
            total = y[i] - (x[i] - alpha)
            res = float(0.0)
            res += a[k] + total - z
            acc = t + res
    t = alpha
    x[i] = -x[i] * t * acc


@wp.kernel
def k_044a12ebe0d9(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = float(1.15)
    for term in range(5):
        power = x[i]
        for k in range(term):
            power = power * x[i]
        total += power
    out[i] = total


@wp.kernel
def k_044d264e39aa(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    total = a[2] * a[(i + 3) % count]
    for j in range(count):
        val = 1.0 - total - (total - a[i])
        s = a[j]
        for l in range(count):
            s = s * ((s - 1.78) * (s - 1.78) + 0.79) + a[i]
        z = 1.0 + a[j]
        if s + val > z:
            r = (z + 1.59) % 3.91
            z -= -(a[j] + 1.13) - r
        total = total * 0.5 + (val - 0.1) * (s * z)
    t = total + 3.0 - total
    out[i] = a[i] * t * (a[i] * total)


@wp.kernel
def k_05e72d0e5384(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    v = pos[i]
    s = float(0.0)
    total = float(0.0)
    for l in range(0, m, 2):
        acc = s
        for j in range(i % 3 + 1):
            delta = (v - v * acc) / (total * total + 0.88)
            acc = acc + (pos[l].y * (beta / (s * s + 1.01)) % 3.9 + wp.length_sq(delta))
        s = s + wp.length_sq(wp.vec3(total, acc, acc)) * pos[(i + 3) % m].z
        total = total + pos[i].z
    result[i] += pos[(i + 2) % m].x + s + total


@wp.kernel
def k_068ee1c58127(p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = p[i].x
    for l in range(0, n, 2):
        n0 = p[i]
        acc = wp.cross(n0, n0)
        total = p[i].y - t
        for it in range(i % 3 + 1):
            v = p[it]
            acc += v
            total = total * 0.5 + (p[it].y + t)
        t = t - (total + p[l].x + wp.length(acc))
    result[i] = t


@wp.kernel
def k_07126f1572ef(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    z = a[i]
    i1 = i + 2
    total = 0.0
    for k in range(2):
        r = 2.97 * (total * t)
        acc = 1.0
        for j in range(1, 4):
            s = float(1.0)
            for l in range(m):
                s = s + wp.tanh(wp.sinh(3.0 * wp.tanh(a[j])))
            acc = wp.sin(acc + (r + s))
        total = (total + (total + z) * acc) * (t * t + 0.49)
    result[i] = t / wp.max(3.2 + total, 1.02) + x[i1]
    dst[i] = wp.sin(wp.clamp(z, -0.49, 0.77))


@wp.kernel
def k_0cafa8bf8af7(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = b[i]
    t = x[i]
    for l in range(4):
        z = val * (alpha + (alpha - t))
        total = int(0)
        for j in range(3):
            val = val + ((z - b[i]) % 0.63 + (a[j] % 2.96 + z))
            total += 2
        val = val + (val + (a[l] + alpha - z * 4.34)) * float(total)
    dst[i] = (val - (x[i] - alpha)) * (t - val - (val - alpha))
    out2[i] = -(val * a[i]) * (x[i] - (b[i] - alpha))


@wp.kernel
def k_0de4588bffa7(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    val = x[i]
    n0 = p[i]
    s = wp.vec3()
    for l in range(count):
        sum0 = wp.vec3()
        for k in range(count):
            n0.z += -a[i] - val
            val = val - wp.length_sq(p[l] * beta) * a[i]
            sum0 = sum0 * 0.5 + (n0 - wp.cross(s, p[i])) * x[i]
        s = s + wp.cross(sum0 * float(i) + p[l], s * val * wp.length_sq(n0))
    n0_1 = p[i]
    z = p[i].x + p[i].y + n0_1.x
    s_1 = 0.0
    x[i] = z - -p[i].z + wp.length(p[i] + p[(i + 3) % count] * s_1)
    a[i] = -val * s.y / ---p[i].z


@wp.kernel
def k_116a93edb842(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = b[i] / (val * val + 0.63)
    s = z / (val * val + 0.51)
    for k in range(m):
        c0 = s + val
        for j in range(m):
            val = val * 0.5 + -c0
            wp.atomic_add(dst, 0, -c0)
        s = s * 0.5 + val * b[k]
    wp.atomic_sub(dst, 0, s)


@wp.kernel
def k_11dc8f520051(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    n0 = vel[i]
    for k in range(17):
        s = wp.vec3()
        for step in range(4):
            s = s * 0.5 + wp.cross(n0.y * vel[i], n0 / 0.55)
        n0 += -(pos[i] * 1.43) - s
    dst[i] += wp.dot(n0 * vel[i].z, pos[i] - n0)


@wp.kernel
def k_1221286858b9(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    total = float(0.0)
    for l in range(n):
        t = z - total
        res = float(0.0)
        s = float(0.0)
        for j in range(14):
            tmp = float(-z)
            res = wp.min(res, x[i] + tmp)
            s += tmp + total
        z += x[l] + t + res + s
        total += x[l] - z
    result[i] += z - total


@wp.kernel
def k_129fdd861654(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    dir = p[i]
    s = wp.vec3()
    for l in range(3, -1, -1):
        for j in range(0, 10, 2):
            n0 = wp.normalize(dir)
            s = s - wp.vec3(n0[1])
        s = s + (dir - vel[l])
    dst[i] = val + val - wp.length_sq(s)


@wp.kernel
def k_12a75fbac2ab(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    z = y[i]
    acc = float(1.0)
    for l in range(m):
        s = float(0.0)
        for j in range(m):
            s = s * 0.5 + ---s
        acc = acc * 0.5 + (b[i] + s - (2.98 + z) + 0.92 / (y[l] * y[l] + 0.39) / ((alpha + x[i]) * (alpha + x[i]) + 0.58))
    result[i] = z + (alpha + x[i]) + 3.22 - acc


@wp.kernel
def k_12e5c44aedad(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = a[i]
    d = data[i]
    z = z + (0.1 - z)
    for k in range(19):
        t = d * val
        for j in range(1, 5):
            t = t * 0.5 + wp.cosh(data[j])
        d = d * 0.5 + (wp.asin(a[i]) - t)
    out[i] = b[i] + z + d


@wp.kernel
def k_14589beb7cc2(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    val = x[i]
    t = 2.91 * (z + a[i] + (val - z))
    for k in range(1, m):
        tmp = a[k] + (2.08 + t) - (t + 0.25 - x[k])
        acc = float(0.0)
        for l in range(1, 4):
            acc += a[l]
        d = val / (x[k] * x[k] + 0.59)
        if d - tmp >= 0.0:
            d = d + (z - z / (t * t + 0.43) * (val - acc))
        else:
            d = d
        z -= (d - (2.31 - val)) / ((b[k] + tmp) * (b[k] + tmp) + 0.97)
    result[i] = -(-z - (t - b[i + 2]))


@wp.kernel
def k_1490b4a7c6b5(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = a[i]
    z = b[i]
    result[i] -= val
    total = 0.0
    acc = total
    for j in range(3):
        sum0 = float(0.0)
        for it in range(3):
            sum0 *= total + (wp.log10(wp.max(t, 0.4)) / (wp.abs(z) + 0.8) + (0.41 + result[i]))
        total = sum0 * (wp.abs(-a[i]) + 0.81)
        acc += a[j]
    result[i] = val * -(0.37 + acc) - total


@wp.kernel
def k_1588fd67791f(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float, pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = a[i]
    pos[i] = wp.vec3(s) + wp.vec3(-2.64, 2.59, 0.41) * s
    n0 = pos[i]
    total_1 = (0.1 + a[i]) * -a[i]
    pos[i] = n0 + wp.vec3(-2.64, 2.59, 0.41) * total_1
    pos[i].x = 0.1
    val = val - -val
    total = a[i]
    for j in range(5):
        val += -(s * 0.5 + (pos[i].x - 1.0 - n0.y))
        sum0 = 0.0
        for l in range(0, 6, 2):
            val = val * (a[i] + 2.22 - (val + s))
            val = val - a[j]
            sum0 -= s
        total = total + (0.62 + sum0 % (s * 0.5 + val)) / val
    out[i] += total


@wp.kernel
def k_15e0a606756c(a: wp.array(dtype=float), x: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z = data[i]
    tmp = z * z
    for l in range(n):
        tmp += 1.87
        s = t
        for j in range(n):
            s = s * (s * s + 0.53) + (data[j] - 1.04 + tmp)
            wp.atomic_min(result, 0, s)
        t += (1.0 + s) * (z - tmp)
    wp.atomic_min(result, i % 3, a[i] - data[i + 2] - tmp)
    wp.atomic_min(result, i, t)


@wp.kernel
def k_16935ae84ad9(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    out[i] = s
    for l in range(19, -1, -1):
        for k in range(l % 4):
            x[i] -= s * 10.79
            x[i] = wp.acos(out[i])
    out[i] = wp.pow(wp.cos(out[i]), wp.sin(s * 0.13) * 2.0)


@wp.kernel
def k_16c1210f9fcf(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = 0.1 * x[i] * (x[i] * x[2])
    for j in range(1, 4):
        r = -val * wp.cosh(wp.clamp(val, -3.0, 3.0)) * x[i]
        s = 0.0
        for k in range(3):
            z = wp.ceil(s) / 3.65
            total = float(0.0)
            for step in range(3):
                val = val + val * (0.24 + 1.82)
                total = (total + (s + r) * wp.exp(x[i]) * (wp.cos(total) / (wp.abs(x[j]) + 0.62))) * (wp.abs(1.44 / (wp.abs(z) + 0.57)) + 1.03)
            s += r + total
        val = val * 0.5 + s
    dst[i] = val - 0.25 * (val * 0.25)


@wp.kernel
def k_17360ab8011b(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), indices: wp.array(dtype=int), n: int, y: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = b[i]
    val_1 = u[i]
    z_1 = b[i] + val_1
    c_1 = indices[3 * i + 2]
    val = a[i] + float(c_1) + z_1
    acc = float(0.0) - val
    for j in range(n):
        for l in range(2):
            total = float(0.0)
            for k in range(n):
                cond = total > -z_1
                if cond:
                    c0 = val + 0.5
                    acc = z - total * a[j] * c0
                else:
                    acc = float(-y[i])
                if acc / (z * z + 0.55) > acc:
                    acc = acc / (z + 0.55)
                if val + z < 0.58:
                    total += a[k] - u[i]
            val += (s + b[l]) * acc * total
        u[i] += 0.5 + val


@wp.kernel
def k_1776e65798aa(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, x: wp.array(dtype=float)):
    i = wp.tid()
    acc = float(1.0)
    for j in range(0, 36, 2):
        total = float(0.0)
        for l in range(1, 8):
            sum0 = float(0.0)
            for k in range(m):
                sum0 = sum0 + total * u[k]
            if sum0 < 0.0:
                z = b[i] - x[i]
            else:
                z = acc
            total += z
            total += z
        if a[j] * total < 0.0:
            total = total * (acc * b[j])
        else:
            total = a[i] + acc
        acc -= total - total
    t = acc * acc
    dst[i] = t * a[i]


@wp.kernel
def k_17b2c397f689(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        for step in range(count):
            total = float(1.0)
            sum0 = int(0)
            for l in range(5):
                z = a[j] / (0.56 * x[l] * (0.56 * x[l]) + 0.9)
                if total * acc < a[i]:
                    total += t - z
                    sum0 = sum0 + 2
                else:
                    total += z
                    sum0 = sum0
            acc = acc + ((total - x[i]) * a[i] + float(sum0))
            s = (s + (x[step] / (t * t + 0.55) + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - 1.9) + s
    out[i] = t - float(i) - (0.11 + t)


@wp.kernel
def k_1962b5413b27(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    z = x[i]
    v = vel[i]
    v = v + -v
    s = wp.vec3(0.0, 0.0, 0.0)
    total = x[i]
    for k in range(m - 1, -1, -1):
        acc = float(0.0)
        for l in range(2):
            sum0 = float(1.0)
            for step in range(m):
                sum0 /= z
            acc = acc + (-(s.y - 3.0) + sum0)
        s = s + (wp.vec3(-0.96, 1.24, -1.09) + wp.vec3(1.8, 1.59, 1.76) * acc)
        total += z * wp.length_sq(v)
    s[1] = x[i] * s[0] + total * z
    vout[i] -= -vel[i] + s


@wp.kernel
def k_1a412e835e9e(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, indices: wp.array(dtype=int), alpha: float, count: int):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for j in range(0, count):
        for step in range(4):
            omega -= wp.max((speed[indices[j]] - (omega + dt)) / dt, 9.81) * wp.sin(-wp.round(theta))
            theta = theta + alpha * 10.79 * omega
            omega = omega - dt / (wp.abs(theta) + 1.62) * omega
    z = out[i]
    out[i] = theta + z


@wp.kernel
def k_1a8dc4569b13(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    acc = float(0.0)
    for step in range(count):
        for j in range(20):
            for k in range(4):
                acc = float((0.1 - (val - wp.atan(val))) * (x[j] * b[i]) + b[step])
            for l in range(count - 0, -1, -1):
                acc = acc * 0.5 + (x[i] + b[i])
        out[i] += -acc


@wp.kernel
def k_1c39e7e8f321(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    val = a[i]
    t = val + float(i) + wp.sqrt(wp.abs(a[wp.max(i - 1, 0)]) + 0.26)
    acc = wp.sqrt(t * t + 1.04)
    for j in range(count):
        total = float(0.0)
        for k in range(2):
            i1 = (2 + i) * 2
            res = float(0.0)
            for step in range(5, -1, -1):
                res = res - (a[i] + 3.0 + (a[k] + a[i]))
                res = res - (a[step] + 1.15 + acc * a[i])
            total -= a[i] - float(i1) + res
        acc = wp.tanh(acc + wp.floor(float(j)) * total)
    z = -wp.tanh(val)
    dst[i] = wp.floor(a[i] / (alpha * alpha + 0.65))
    result[i] += acc + z


@wp.kernel
def k_1c96c2ed4038(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, s: float, count: int, beta: float):
    i = wp.tid()
    theta = angle[i]
    theta_1 = speed[i]
    speed[i] = theta_1
    omega = speed[i]
    for step in range(4):
        total = float(0.0)
        for j in range(count):
            for l in range(step):
                total += wp.max((out[i] - wp.sin(s)) / s, 9.81) * wp.sin(theta)
        omega = omega - total
        theta = (speed[i] - (dt + out[i])) * (dt + speed[i]) - omega
        theta = theta + dt * -0.49
    t = wp.cos(-wp.clamp(out[i], out[i], 1.78) * out[i] + out[i]) + out[i]
    t = wp.atan2(0.16 * out[i], out[i] + beta) - t
    out[i] = theta + t


@wp.kernel
def k_1dae8884d3c0(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = 0.0
    z = 0.0
    if -0.85 < b[i + 1] < 1.27:
        t = x[i]
        z = a[i]
    val = b[i] * t
    acc = 0.0
    r = 0.0
    if b[i] > a[i]:
        acc = x[i]
        for k in range(3):
            if z * 0.05 >= 0.7 and val > 0.2:
                tmp = t * val
                val *= 1.0 - a[i] + tmp
            else:
                for l in range(4):
                    val = b[l] * 0.25
            acc = acc * 0.5 + (a[k] + val)
        r = 0.24 + t
    result[i] = 1.02 / (r * r + 0.59) + acc


@wp.kernel
def k_206844b18572(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = 2.92 * x[i]
    total = float(0.0)
    for k in range(m):
        for step in range(1, 4):
            total += x[step]
            total = total + (0.5 - x[k])
            wp.atomic_max(result, i, total / x[k])
        total += 3.0 * x[k]
    wp.atomic_max(result, i, val)
    wp.atomic_max(result, i % 4, x[i] * total)


@wp.kernel
def k_21596d314c29(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    val = val + float(i)
    total = val
    t = wp.cosh(total)
    for j in range(m):
        acc = float(0.0)
        for k in range(m):
            r = wp.tan(wp.clamp(x[wp.max(k - i, 0)], -1.2, 1.2)) - wp.log2(acc * acc + result[i]) * x[i]
            acc = t * result[i] - r
        total -= x[i] * acc
    total -= 3.23 + x[i] + 0.1 - (t + x[m])
    result[i] = wp.sqrt(wp.max(total * val, 0.3))


@wp.kernel
def k_22b300f8f9f7(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    total = float(0.0)
    for j in range(n):
        dir = wp.normalize(vel[j])
        for k in range(n):
            d3 = dir + dir
            dir = dir + wp.normalize(d3)
        total += dir.x + vel[j].x
    i0 = i
    out[i] = wp.length(vel[i0]) * val - total


@wp.kernel
def k_230a8df5f63b(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), hits: wp.array(dtype=int), s: float, count: int):
    i = wp.tid()
    val = x[i]
    z = b[i]
    for j in range(count):
        for k in range(5):
            val -= val + z * x[i]
            val += x[k] / (s * s + 0.89) / (s / 3.6 * (s / 3.6) + 0.81)
            wp.atomic_add(hits, k, i)
        val += z * val - -z
    wp.atomic_add(hits, i % 3, 1)
    wp.atomic_add(dst, 2, val)


@wp.kernel
def k_231e521893be(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    val = a[i]
    t = x[i]
    r = b[i]
    t = t + (b[idx[i]] + val)
    total = float(0.0)
    for l in range(1, 20):
        d = total + 0.98
        total = (total + (d + t)) * ((r - x[l]) * (r - x[l]) + 0.79)
    tmp = b[i] + total
    acc = float(0.0)
    for l in range(2, -1, -1):
        for k in range(20):
            z = 3.0 / (acc * acc + 0.54)
            acc = wp.max(acc, s * a[i] + result[i]) - z
    result[i] = t + tmp + acc


@wp.kernel
def k_241c953d34db(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), m: int, indices: wp.array(dtype=int)):
    i = wp.tid()
    d = a[3] * (x[(i + 3) % m] * b[i])
    t = a[i] + d
    val = b[i]
    tmp = x[i]
    z = t + tmp + (val - val)
    s = float(0.0)
    f = float(0.0)
    for k in range(0, indices[i], 2):
        c0 = -b[i] + (b[k] - x[i])
        total = float(0.0)
        for l in range(m):
            if z / (c0 * c0 + 0.95) <= 0.4:
                f = x[i] * total - (t - a[k])
            total -= b[k] * s - (z + f)
        s -= b[i] - x[k] - total
    z += t
    result[i] = s - z


@wp.kernel
def k_251ab4ef153a(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    z = src[i]
    for j in range(m - 1, -1, -1):
        acc = float(0.0)
        for l in range(0, 6, 2):
            for it in range(m):
                acc -= 0.25 % float(j)
            if b[l] + src[l] >= -0.6:
                r = acc - val * 0.76
                acc -= (1.0 + t - b[j] * x[l]) * r
            acc -= z * 1.96 + (beta - t)
        z += -(val * acc)
    result[i] = -(z * src[i])


@wp.kernel
def k_270fdfd7b01c(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i]
    n0 = p[i]
    v = n0 + p[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    for j in range(3):
        s = wp.vec3(0.0, 0.0, 0.0)
    for l in range(10):
        f3 = vel[l] - s
        acc = 0.0
        total = acc - acc
        for k in range(0, 6, 2):
            acc = acc * ((total - 1.27) * (total - 1.27) + 0.61) + total
            total = total - (v[0] + acc)
        s = s + (f3 + wp.vec3(-0.84, 0.39, -1.44) + f3 * acc + dir * total)
    p[i] = wp.vec3(1.5, -1.74, -1.08) + s
    new_pos[i] = p[i] - wp.vec3(-1.74, 0.74, 1.41)


@wp.kernel
def k_27a1399d8678(p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    v = p[i]
    d3 = q[i]
    v.z += wp.length(p[i])
    for l in range(0, i + 1, 2):
        v += v + d3
        acc = float(0.0)
        for j in range(n):
            acc = acc + q[j].z * q[i][0]
        v = v + (d3 + d3 * acc)
    t = p[i].x + p[i].y
    new_pos[i] = v + p[i] + d3 * t
    new_pos[i].z = wp.length(d3)


@wp.kernel
def k_27e6ba665934(out: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    val_1 = float(0.0)
    for j in range(20):
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val_1 = sum0 - sum0
                wp.atomic_sub(out, i, out[i] + out[i])
        for it in range(map[i], 4):
            sum0 = float(0.0)
            for step in range(3):
                sum0 += out[i] - val_1
                wp.atomic_sub(out, i, out[i] + val_1)
            s = sum0 + sum0 + float(i)
            wp.atomic_add(out, i, out[i] * s)
    wp.atomic_add(out, i, val_1)
    val = out[i] % (out[i] * out[i] + 0.66)
    out[i] = val


@wp.kernel
def k_281ddf063053(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    z = wp.exp(t)
    acc = float(0.0)
    for l in range(count):
        val = 1.61 - acc
        for step in range(count):
            z += wp.tanh(t)
        acc = (acc + t * val) * (wp.abs(x[i]) + 0.51)
    r = acc - x[i]
    dst[i] = x[i] / (r * r + 0.32) - z


@wp.kernel
def k_28d9b086592d(x: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float), hits: wp.array(dtype=int), n: int):
    i = wp.tid()
    val = x[indices[i]]
    for j in range(n):
        for it in range(17):
            z = x[j] / (x[j] * x[j] + 0.98) * (val * x[j])
            for l in range(n):
                val += x[l] * x[i] + x[l] * x[l]
            val += x[j] * x[i] - z
        wp.atomic_sub(hits, j, i * 1 % 3)
    wp.atomic_max(result, i, val - val - val)


@wp.kernel
def k_28edd30f2e9c(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), indices: wp.array(dtype=int), new_pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    val = a[i]
    dir = pos[i]
    n0 = dir * (val + dir.y + dir.y)
    s = float(0.0)
    for j in range(18):
        acc = float(0.0)
        total = float(0.0)
        for k in range(n):
            acc = acc * (acc * acc + 0.89) + (s * acc - a[k]) * (a[i] - s - pos[j].x * 1.48)
            total = total + (acc * val - acc) % 3.05
        s = s * ((a[j] - val) * (a[j] - val) + 0.43) + (total + (1.23 * val - a[j]) - acc)
    new_pos[i] = pos[i] * (a[i] - s) - wp.vec3(s - a[indices[i]]) - n0
    vout[i] = pos[i]


@wp.kernel
def k_2924fd2a47b8(a: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    acc = float(0.0)
    for k in range(0, 6, 2):
        for l in range(1, count):
            t = t + acc
        acc = acc * (wp.abs(a[i] * acc) + 0.55) + wp.min(wp.asin(wp.clamp(acc, -0.95, 0.95)), wp.log10(t * t + 0.54))
    out[i] = wp.clamp(acc, -1.01, 1.0) / (wp.abs(-t) + 0.31)
    out2[i] = -(a[i] - t)


@wp.kernel
def k_2ab4b9919ed3(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = a[i]
    val = b[i]
    tmp = x[i]
    z = t + tmp + (val - val)
    s = float(0.0)
    for k in range(0, m, 2):
        c0 = -b[i] + (b[k] - x[i])
        total = float(0.0)
        for l in range(m):
            if z / (c0 * c0 + 0.95) <= 0.4:
                f = x[i] * total - (t - a[k])
            else:
                f = -tmp
            total -= b[k] * s - (z + f)
        s -= b[i] - x[k] - total
    z += t
    result[i] = s - z


@wp.kernel
def k_2afc0cb36ff7(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    n0 = vel[i]
    n0[1] -= a[i] * n0.z
    acc = a[i] * n0[0]
    for k in range(count - 1, -1, -1):
        for l in range(4):
            z = 1.94 * a[k]
            acc = acc * (wp.dot(wp.vec3(-1.08, 0.54, -0.53), pos[l]) * wp.dot(wp.vec3(-1.08, 0.54, acc), pos[l]) + 0.48) + wp.dot(pos[3], n0) * z
        acc += acc - a[i] + (a[i] + 0.51)
    acc /= -a[i]
    vout[i] = n0 + n0 - vel[i + 2] * acc


@wp.kernel
def k_2b209157d85e(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    t = wp.log(wp.abs(b[i]) + 0.25)
    for l in range(0, m, 2):
        s = float(1.0)
        for step in range(m):
            s += b[i] * x[step] - wp.exp(wp.clamp(x[i], -4.0, 3.0))
        t = t * (float(i) + val) + (wp.atan2(t % val, x[wp.max(i - 1, 0)] / val) + s)
    result[i] = x[i] + t + val


@wp.kernel
def k_2bae9af851f1(b: wp.array(dtype=float), out: wp.array(dtype=float), count: int, data: wp.array(dtype=float)):
    i = wp.tid()
    total = wp.cosh(-1.36)
    data[i] = total
    val = b[i]
    for step in range(count):
        acc = float(0.0)
        for j in range(3):
            acc += -val
        data[i] -= acc + (b[step] + b[i])
        data[i] += (b[step] + total) * wp.log10(wp.abs(val) + 0.95) + (wp.min(total, 1.6) + b[(i + 2) % count] / wp.max(total, 0.94))
        out[i] += -(val + val)


@wp.kernel
def k_2c46517e1e3c(x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    tmp = y[i]
    acc = float(1.0)
    for k in range(m):
        total = float(0.0)
        for l in range(0, m, 2):
            total = wp.min(total, z)
        acc = acc + (y[k] + total)
    val = 1.95 - tmp
    dst[i] = y[(i + 3) % m] + x[i] + acc - val


@wp.kernel
def k_2cbd5ac6fb4d(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = a[i]
    acc = float(1.0)
    for k in range(m):
        total = int(0)
        for l in range(m):
            val = t * acc
            if total % 3 == 0:
                val = val + val * a[l]
            else:
                val = val * (val * b[i])
            acc = acc - -val
            total = total - 2
        acc += 1.0 + beta - float(total)
    dst[i] = acc * t


@wp.kernel
def k_2e967dd82ba5(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), map: wp.array(dtype=int), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    t = a[i]
    tmp = y[i]
    c0 = b[i + 1] * wp.sqrt(wp.max(z, 1.0))
    acc = float(0.0)
    for l in range(count - 1, -1, -1):
        total = float(0.0)
        s = int(0)
        for j in range(count):
            total += wp.pow(-0.97, wp.abs(wp.ceil(a[map[i]])) + 0.92)
            s -= 2
        acc = wp.max(acc, (wp.sinh(a[l]) + total) * float(s))
    dst[i] = wp.log(c0 * c0 + 0.45) * b[i] + t + tmp + acc


@wp.kernel
def k_2ec3efc9d8ba(b: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    tmp = x[i]
    z = tmp * val
    acc = float(1.0)
    res = x[i] * b[i]
    for j in range(count):
        sum0 = float(0.0)
        for l in range(3):
            s = float(1.0)
            for it in range(count - 1, -1, -1):
                t = 4.49 * b[i]
                s = s + t
                sum0 += wp.cos(z) * res * wp.cosh(wp.clamp(acc, -3.0, 3.0))
            sum0 += b[i] + s
        acc -= wp.tan(1.2 * wp.tanh(wp.sinh(wp.clamp(res, -3.0, 3.0)))) * 2.96 + sum0
        res = wp.min(res, (val + 0.89) * wp.log((2.66 + val) * (2.66 + val) + 0.23))
    dst[i] += x[i] + acc + res
    x[i] = (acc + wp.acos(0.95 * wp.tanh(x[i]))) * ((x[i] + acc) * wp.sinh(3.66))


@wp.kernel
def k_2ee99be22caf(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = a[i]
    for it in range(0, 2):
        for l in range(1, m):
            s = float(0.0)
            z = z * (t + (b[l] - b[i]))
            s = s + b[i]
            if z >= -0.72:
                t += s % 0.58
            else:
                val = 1.13 / (s / (t * t + 0.54) * (s / (t * t + 0.54)) + 0.78)
                t %= s - -t + val
            t = t * 0.5 + 3.0 * (a[l] + t)
    z = z + t
    result[i] = 0.1 + z - 0.3 * z


@wp.kernel
def k_2f20d7ad421e(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    v = pos[i]
    dir = wp.vec3(-0.13, 0.85, -0.17) + v
    s = v
    acc = float(1.0)
    for j in range(4 / 2 / 2):
        z = -pos[j].y
        for it in range(m):
            dir[2] += wp.dot(wp.vec3(1.9, -0.27, 1.17), dir)
            n0 = -s
            v.x += acc
            total = wp.vec3(0.0, 0.0, 0.0)
            for l in range(4):
                total += n0 / 0.88
            z -= pos[j].y + wp.length_sq(total)
        s = s + (wp.vec3(1.39, -1.65, 1.16) - dir + v * z)
        acc = acc - (z + 1.0)
    new_pos[i] = pos[i] + s - acc * pos[i]
    new_pos[i].y = pos[i].x


@wp.kernel
def k_2f58678c4699(a: wp.array(dtype=float), q: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    n0 = q[i]
    val = val + (val + (val + val))
    s = wp.vec3(0.0, 0.0, 0.0)
    for k in range(3):
        t = 0.25 * val
        acc = float(0.0)
        for l in range(m - 1, -1, -1):
            w = t
            for j in range(4):
                w = w + wp.dot(-(n0 + s), wp.vec3(a[j]))
                n0[1] += 0.24
                acc = acc * 0.5 + -w
        s = s - (n0 + s * acc)
    result[i] = a[i] + wp.length(s - n0 - n0)


@wp.kernel
def k_3071c507c141(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int, beta: float, x: wp.array(dtype=float)):
    i = wp.tid()
    for step in range(n):
        s = beta * beta
        for l in range(n):
            b[i] -= wp.atan2(-wp.max((result[i] - result[i]) / s * (beta - b[i] * beta * wp.sin(beta)), 0.3), result[i]) + 0.5 + beta
    val = beta / wp.max(beta, 0.52) + y[i] / beta + y[i] / 1.79 / (y[i] * 0.1)
    t = beta * beta + val
    t = t - x[i]
    x[i] = t * t
    result[i] = x[i] * t


@wp.kernel
def k_30e0a23ec652(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = x[i]
    acc = t
    for l in range(3):
        z += x[l]
        s = 0.0
        for j in range(5):
            r = z * s
            s = s * 0.5 + (acc + a[j] + r)
        acc = acc * 0.5 + (b[l] + s)
    dst[i] = x[i] + acc
    energy[i] = acc


@wp.kernel
def k_32b9a7a5065e(b: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int), m: int):
    i = wp.tid()
    t = b[i]
    val = t - b[(i + 1) % m]
    total = float(0.0)
    for j in range(0, m):
        for l in range(m):
            s = float(0.0)
            for k in range(m):
                z = b[k]
                s = s + val * (0.93 * b[k]) * z
            total += total * (s * b[j])
            wp.atomic_sub(hist, 0, i)
        wp.atomic_add(hist, 0, 1)
    wp.atomic_add(result, 0, (total - b[i]) / (b[i] * b[i] + 0.94))


@wp.kernel
def k_32c52b68f8ff(b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, alpha: float):
    i = wp.tid()
    z = b[i]
    b[i] = (1.0 + b[i]) * (b[i] * b[i]) * alpha
    t = float(0.0)
    total = 0.0
    if z + b[i] < 0.93:
        t = (b[i] + b[i]) * -(b[i] * b[i]) + -z
        total = float(-t)
        for k in range(m):
            s = b[i] + total
            for j in range(m):
                s = b[i] + alpha + t
            total = total * 0.5 + s
    elif i % 2 != 0:
        t = float(0.64)
        total = float(m)
        for k in range(m):
            for j in range(m):
                for it in range(m):
                    t -= alpha
            total = 3.0
    dst[i] = b[i] + total * t


@wp.kernel
def k_32e94fd38052(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int, idx: wp.array(dtype=int), indices: wp.array(dtype=int)):
    i = wp.tid()
    t = x[i]
    i_1 = indices[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        for step in range(count):
            total = float(1.0)
            z = a[j] / (0.56 * x[j] * (0.56 * x[i]) + 0.9)
            sum0 = int(0)
            for l in range(5):
                total += t - z
                sum0 = sum0 + 2
            acc = acc + ((total - x[i]) * a[idx[j]] + float(sum0))
            s = (s + (x[step] / (t * t + 0.55) + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - 1.9) + s
    out[i] = t + out[i] - (0.11 + t) + float(i_1)


@wp.kernel
def k_334533b14ec4(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float, x: wp.array(dtype=float), count: int):
    i = wp.tid()
    s_1 = float(0.0)
    total = float(0.0)
    for l in range(5):
        for j in range(5):
            s += result[i]
            for it in range(count):
                total = float(0.0)
            for step in range(2):
                total = total + (s - b[i])
            for k in range(count):
                s_1 = s + total
        b[i] = b[i] + wp.sin(x[l]) * 2.0 + s_1
    result[i] += wp.sign(wp.sqrt(wp.max(b[i], 0.99)) * (wp.sin(wp.sin(x[i]) * (result[i] * s)) * 2.0))


@wp.kernel
def k_34568e931f74(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    acc = p[i].y + val
    total = wp.vec3(float(0.0), 0.5, float(0.0))
    for k in range(count):
        n0 = wp.length_sq(wp.vec3(wp.length(total)))
        dir = wp.vec3(-5.23, 0.74, -5.01)
        n0 += wp.length((x[3] + x[i]) * wp.normalize(p[k]) - dir)
        z = -0.95 + n0
        acc += z
        res = wp.vec3(float(0.0), 0.5, float(0.0))
        for j in range(19):
            res += wp.vec3(x[j + 1])
        total = total + wp.vec3(wp.length(res) % 1.83)
    acc -= wp.length(-total)
    dst[i] -= -x[i] / wp.length(total) + acc


@wp.kernel
def k_34f52fa38681(dst: wp.array(dtype=float), count: int, indices: wp.array(dtype=int)):
    i = wp.tid()
    indices[i] = indices[i]
    total = wp.cosh(-dst[i])
    for j in range(wp.max(i + 1, 1), -1, -1):
        for it in range(5):
            for l in range(count):
                s = float(-0.0)
                indices[i] -= 1 % 3
                total = -0.92 + s
    dst[i] = total


@wp.kernel
def k_36408ff8d078(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, data: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    s = float(0.0)
    for j in range(1, n):
        i1 = 2 % j
        res = float(0.0)
        acc = float(0.0)
        for step in range(0, n, 2):
            val = b[j] * res + acc * t
            res = res * 0.5 + (val * t - acc)
            for k in range(2):
                s = s + (acc * x[step] + -z)
                acc = acc - res
            acc = acc + (s * a[i] - b[i] * x[step])
        s += b[j] / t * (1.12 / (z * z + (0.68 + s))) - float(i1) - res + acc
    dst[i] += 0.48 + data[i] * s


@wp.kernel
def k_3651425d2e48(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    total = float(0.0)
    for j in range(i % 3 + 1):
        s = float(0.0)
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val = s - sum0
                sum0 += a[it] - val
                wp.atomic_sub(dst, 2, b[i + 1] + total)
            s = s + (0.47 - total - sum0)
            wp.atomic_add(dst, it, b[j] * s)
        for it in range(indices[i], 4):
            sum0 = float(0.0)
            for step in range(3):
                val = s - sum0
                sum0 += a[it] - val
                wp.atomic_sub(dst, 2, b[i + 1] + total)
            s = s + (0.47 - total - sum0)
            wp.atomic_add(dst, i + i, b[j] * s)
        total = total + b[j] / 3.54 * s
    t = total + a[i]
    wp.atomic_add(dst, i, t)


@wp.kernel
def k_381d5ff2bcaf(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = (a[i] - a[i]) * (a[wp.max(4 + 3 + i, 0)] - a[i])
    acc = 0.0
    for k in range(9):
        total = float(0.0)
        s = a[i]
        for l in range(1 + k + k):
            s += total
            total -= a[i]
        z = 0.66
        for j in range(4):
            z += (a[j] - total) * s
        acc = z
    dst[i] -= wp.tanh(acc) - -val


@wp.kernel
def k_3a343acfc27c(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = val + val
    s = float(1.0)
    sum0 = float(0.0)
    for j in range(count):
        total = float(0.0)
        for step in range(count):
            r = wp.acos(wp.sin(s) * 0.95)
            total = total + wp.sin(sum0) * r
        s = s + (sum0 - total)
        sum0 = (sum0 + s) * (sum0 * sum0 + 0.57)
    dst[i] -= x[i] + x[3] + t + s - sum0


@wp.kernel
def k_3a603cb08dbf(b: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    t = b[i]
    t = t - y[i] * -t
    s = float(0.0)
    for l in range(count):
        t = t + t
        total = float(0.0)
        for j in range(count):
            total = total + 0.1 * (beta + (t - 0.37))
        s = (s + wp.round(total)) * (t * float(i) * (t * float(i)) + 0.89)
    dst[i] = (t + (s + s)) % (wp.abs(wp.sqrt(s * s + 0.36)) + 0.57)


@wp.kernel
def k_3a90abb46836(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    dir = p[i]
    d3 = (x[i] - val) * (dir * 0.5) * 0.1
    for k in range(1, 6):
        acc = wp.vec3(0.0, 0.0, 0.0)
        for j in range(2):
            acc = acc + wp.normalize(acc + d3) / ((val - val) * (val - val) + 1.04)
        val = val * 0.5 + wp.length(acc.x * dir * wp.dot(wp.vec3(1.85, -0.95, 0.86), acc))
    new_vel[i] = (val - wp.dot(dir, d3)) * ((dir - p[i]) * (val * 2.0))
    dst[i] = x[i]


@wp.kernel
def k_3aacdc6161b3(p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = wp.vec3(p[i].x * p[3][2], p[i].y, p[i].y * p[i].x)
    s = 0.0
    for k in range(8):
        n0 = wp.vec3(-0.18, -(0.33 - (p[k].x - p[k].z)), 1.01)
        acc = float(0.0)
        for l in range(3):
            acc = acc + wp.length_sq(p[k]) * 1.67
        s = s * 0.5 + (p[k].x - s - (acc + p[k].z)) * n0.y
    dir[1] = -(1.06 - p[i].z)
    new_pos[i] = s * s * (p[i] + p[i]) + dir


@wp.kernel
def k_3ab9b1929fc1(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    acc = float(0.0)
    for j in range(1, 6):
        s = 0.0
        for l in range(4):
            acc *= s
            for step in range(1, n):
                t = a[i] * (val * acc)
                val = val + t
            s = s + a[j]
        if s * val < 0.0:
            acc = acc * (acc * (acc * val))
        else:
            acc = acc
        acc = acc * 0.5 + (val * a[i] - a[i])
    dst[i] = b[i] * val + (acc + b[i])


@wp.kernel
def k_3cbe7e55ce25(x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float, n: int):
    i = wp.tid()
    z = wp.vec3(x[i], 0.5, x[i])
    s = u[(i + 1) % n] - wp.length(z)
    for l in range(3, -1, -1):
        t = wp.length(z / (float(l) * float(l) + 0.35)) + 0.97
        acc = int(0)
        for k in range(7, -1, -1):
            for j in range(1, 3):
                val = (beta + 3.0 + 0.25 * t) / ((s - 3.0) * (s - 3.0) + 0.56)
                t = t + val
            acc += 2
        s = s - t * float(acc)
    tmp = 0.07 + alpha
    out[i] = s * u[i]
    dst[i] = (alpha + tmp + 2.0) * (x[i] + wp.length(x[i] * z))


@wp.kernel
def k_3cc569b1433e(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    u[i] = float(i) + x[i]
    dir = q[i]
    s = float(0.0)
    for m in range(7):
        for j in range(5):
            total = float(0.0)
            for k in range(i % 3 + 1):
                acc = float(0.0)
                acc += x[m]
                val = wp.length(wp.vec3(result[i], -result[i], -1.36) * (result[i] * acc + 0.31))
                sum0 = wp.vec3(0.0, 0.0, 0.0)
                sum0 = dir / (total * ((3.0 - s) * (x[m] - x[i])) + 1.0) * (val - 1.54) * dir.y + sum0
                z = wp.length_sq(sum0)
                total = x[i] * s + (b[i] * x[i] * (total + x[k]) * (0.25 - wp.length_sq(pos[j])) + z)
            t = x[j] + total
            s = t
        result[i] = wp.length(pos[i]) + s


@wp.kernel
def k_3f69cc9d45b8(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = val + t * val
    for j in range(4):
        for l in range(m):
            i0 = i / 2 + 0
            z += 3.1 / (wp.sign(b[i]) * wp.sign(b[i]) + 0.55) - float(i0)
            t -= z
        z = wp.tanh(z + -b[i])
    out[i] = wp.cos(1.64 / (x[i] * x[i] + 0.94)) - t + z


@wp.kernel
def k_41c3f57fc7f8(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    theta = a[i]
    dst[i] = theta
    total = float(0.0)
    s = float(0.0)
    for j in range(i % 3 + 1):
        for it in range(1, 4):
            sum0 = float(0.0)
            z = total * s + sum0
            dst[i] += 1.65 / (theta * theta + 0.93) / (z * (total * s) + 0.7)
        for it in range(2):
            sum0 = float(0.0)
            for step in range(3):
                wp.atomic_sub(dst, i, b[i + 1] + total)
            s = s + (0.47 - total - sum0)
            for k in range(m):
                r = wp.atomic_add(dst, i, b[j] * s)
        total = total + b[j] / -3.54 * s


@wp.kernel
def k_43e9ad0bd140(vel: wp.array(dtype=wp.vec3), points: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    n0 = vel[i]
    z = points[i].z * vel[i].x
    acc = wp.vec3(0.0, 0.0, 0.0)
    for k in range(count):
        total = wp.vec3(0.0, 0.0, 0.0)
        for j in range(3):
            total += wp.vec3(vel[i].z, vel[k].y, points[k][j])
        acc = acc + (n0 * n0.x + total)
    new_vel[i] = vel[i] * acc.y + acc * z


@wp.kernel
def k_45f28b732970(a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i]
    d = float(0.0)
    for j in range(m):
        for l in range(0, 4):
            tmp = wp.tanh(z)
            val = tmp * 0.78
            d = wp.log10(val * val + 0.84)
        z = d
        z = z - wp.atan(d)
    result[i] = a[i] * z


@wp.kernel
def k_492a93de7461(a: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    val = a[i]
    t = u[i]
    z = b[i]
    total = float(1.0)
    for j in range(n):
        t -= wp.ceil(alpha)
        acc = wp.atan(total)
        for step in range(1, 6):
            acc = wp.max(acc, z)
        total += 0.55 + 0.1 + acc
        val = val * (wp.abs(a[0]) + 0.74) + (wp.cosh(t) * (z / (wp.abs(a[i]) + 0.32)) + acc)
    dst[i] = total + val


@wp.kernel
def k_49606e0c7ecf(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for j in range(i % 3 + 1):
        total = total * ((0.13 + total) * (total * b[i]))
        s = wp.clamp(total, -0.43, 1.42)
        for k in range(2):
            t = s % wp.max(b[j], 0.74) * s
            total = total * 0.5 + (0.5 + (t + b[i]))
            s -= -wp.clamp(b[i], -0.62, 1.54)
        total = total + wp.pow(wp.atan(s), 1.0)
    out[i] = total + total + (1.59 + total)


@wp.kernel
def k_49ab0bb23c7b(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i - 1]
    val = val + val
    acc = val + 4.1
    for k in range(m):
        z = wp.min(acc, x[i] - b[k])
        total = x[k]
        for it in range(m):
            r = wp.cosh(acc)
            total += wp.log2(wp.abs(acc) + 1.0) * r
        val += wp.sin(total) - z
        acc -= --(z / (wp.abs(total) + 0.57))
    t = wp.cosh(wp.clamp(b[i], -3.0, 3.0))
    result[i] = t
    out2[i] = t + val + acc


@wp.kernel
def k_4a84e6b0a5d2(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = x[i]
    acc = float(0.0)
    for j in range(20):
        acc = float(z)
        for k in range(4):
            acc = float(0.0)
            if x[1 / 4] >= val:
                acc += val
            elif z * 0.96 > z and acc * b[0] > 0.92:
                z = z + x[j]
            else:
                d = (z + val) % 1.02 + x[i]
                z = d * (d - (d - val))
        for l in range(count - 0, -1, -1):
            f = (0.1 - z) * (x[l] * z) + b[l]
            if f >= -0.43 or acc <= 0.0:
                i0 = i % 2
                if i0 == 1:
                    t = f
                    acc = acc * 0.5 + (x[3 * i] + t)
    r = -acc
    out[i] += r


@wp.kernel
def k_4c7f36098be4(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    acc = float(1.0)
    for j in range(0, 36, 2):
        for k in range(n - 1, -1, -1):
            acc = acc * x[i]
            for it in range(2):
                val = z * acc
                z = z + (val - val - (0.16 - val))
            acc = acc + (z + 0.68 - b[k] % a[i])
        t = acc / (x[j] * x[j] + 0.86)
        if t >= 0.09 or acc >= 0.0:
            t = t + (0.1 - x[i] - 1.56)
        acc -= b[i] + 0.25 - (b[j] - z) + t
    result[i] = (z - 1.58 + (z - 1.52)) * acc


@wp.kernel
def k_4def9cb76057(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    t = b[i]
    r = t * a[i]
    for k in range(n - 1, -1, -1):
        s = float(0.0)
        for j in range(4):
            val = b[k]
            for m in range(n):
                c0 = wp.floor(a[j]) * (r - val) * wp.sinh(wp.sin(b[i] * a[k]) * 3.0)
                val += s / ((r - b[i]) * (r - b[i]) + 0.44) * c0
            s += val
        t += s
    tmp = wp.atan(a[i])
    result[i] = alpha * t * tmp


@wp.kernel
def k_4e03635bf122(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    v = pos[i]
    dir = wp.vec3(-0.13, 0.85, -0.17) + v
    s = v
    acc = 1.0
    for j in range(4):
        z = -pos[j].y
        for it in range(m):
            n0 = -s
            total = wp.vec3(0.0, 0.0, 0.0)
            for l in range(4):
                total += n0 / 0.88
            z -= pos[j].y + wp.length_sq(total)
        s = s + (wp.vec3(1.39, -1.65, 1.16) - dir + v * z)
        acc = acc - (z + 1.0)
    new_pos[i] = pos[i] - s - pos[i] * acc
    new_pos[i].y = pos[i].x


@wp.kernel
def k_4ecc7f52e166(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = u[i]
    acc = 0.0
    for j in range(6):
        i1 = j + i
        s = acc
        for l in range(n):
            r = x[j] % (x[i] / (val * b[i] + val)) - wp.acos(wp.sin(s) * 0.95)
            s = wp.sin(s + (t + r))
        acc = (acc + z * s % (x[i] / val * (x[i] / val) + 0.92) * float(i1)) * ((acc - z) * (acc - z) + 0.48)
    num = i
    tmp = wp.floor(acc)
    result[i] = b[i] * u[i] * tmp - x[num]


@wp.kernel
def k_4f037281674a(pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = wp.dot(wp.vec3(-0.11, 0.46, -1.21), pos[(i + 3) % m].x * pos[(i + 2) % m])
    total = wp.vec3(0.0, 0.0, 0.0)
    for j in range(m):
        r = pos[j].x
        z = float(1.0)
        for l in range(m):
            val = z * r
            z = z - val * (t * 0.9)
        total += (pos[j] - total) * (1.35 * t) + total * z
    out[i] = t - pos[i].x + t % 1.58 + wp.length_sq(total)


@wp.kernel
def k_509eb5862971(x: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    val = 1.24 - wp.cos(x[(i + 3) % m])
    s = wp.clamp(val, -1.32, 0.21)
    for j in range(16):
        acc = float(0.0)
        for step in range(m):
            total = x[j] - s
            w = float(0.0)
            for it in range(0, m, 2):
                total = wp.max(total, wp.atan(t) - wp.clamp(t, -0.99, 1.26))
                w += total * x[step] * (x[i] * s)
            acc = acc + (wp.cos(wp.atan(s)) * total - w)
        s = s * 0.5 + (acc - t - 1.23 % wp.max(t, 0.99))
        val = val + x[i]
    z = wp.tanh(t) + 0.25
    out[i] = wp.sign(val + z) * s


@wp.kernel
def k_50a93d67a596(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    t = a[i]
    acc = float(0.0)
    for j in range(17):
        val = -t / a[i]
        s = val
        for it in range(count):
            total = y[it]
            for l in range(4):
                total = total * 0.5 + z
            s = s * 0.5 + (t * b[j] + total)
        acc += y[j] + s
    r = acc * acc
    out[i] += b[1] * wp.ceil(r)
    dst[i] = wp.asin(wp.clamp(-a[(i + 3) % count], -0.95, 0.95))


@wp.kernel
def k_50caaedbad1d(b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), m: int, x: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i] + dst[i]
    val = b[i] - val
    for l in range(6, 18):
        for it in range(m):
            total = float(0.0)
            for j in range(i % 3 + 1):
                t = total * 1.74
                total = total + b[i] * t
                wp.atomic_add(dst, i, total - 2.0 - val)
    wp.atomic_add(out, 1, val * (-val * val - b[i]) / (val * x[i] + 0.83))


@wp.kernel
def k_5193410d654b(dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    total = wp.cosh(-1.36)
    for j in range(i + 1):
        for l in range(count):
            s = float(0.0)
            for k in range(count):
                s += float(-wp.atan(total))
            total = total + s
    dst[i] = total


@wp.kernel
def k_52c5546ecb89(b: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    t = (b[i] + b[i]) * -(b[i] * b[i]) + z
    total = float(-t)
    for k in range(m):
        s = b[i] + total
        for l in range(20):
            t += -(4.98 * total / (s + 0.74))
        total = total * b[i] + s
    val = total * t
    b[i] = b[i] + val


@wp.kernel
def k_542d482a16c7(vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    total = wp.vec3(0.0, 0.0, 0.0)
    s = beta + beta
    for k in range(1, m):
        s = s - wp.dot(vel[k] + total, total + vel[k])
        acc = wp.vec3(0.0, 0.0, 0.0)
        res = int(0)
        for l in range(2):
            acc = acc + total
            res = res - 2
        total = total * 0.5 + ((vel[i] + acc + (acc + vel[k])) * (s * beta + -beta) + acc * float(res))
        s = s + (total[0] + -acc.z + vel[i].y)
    dst[i] = vel[i].z + wp.length(total) + s


@wp.kernel
def k_54b63046364a(b: wp.array(dtype=float), out: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = b[i] - val + (b[i] - val) - (b[i] * val - val)
    acc = float(0.0)
    for j in range(19):
        total = float(0.0)
        for l in range(3):
            if b[l] > 0.9:
                acc = acc - -(b[i] - 0.25) * (z * b[i] + acc)
            else:
                acc = acc
            total = total * 0.5 + b[i + 2]
        acc += b[j] + total
    out[i] = acc
    energy[i] = -acc - (1.46 + b[i])


@wp.kernel
def k_558f31980ef4(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int, p: wp.array(dtype=wp.vec3), b: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    val = float(0.0)
    for j in range(count):
        tmp = x[i] * x[i]
        val = float(-tmp)
    total_1 = float(0.0)
    s = 0.0
    for m in range(5):
        for j_1 in range(5):
            for k_1 in range(idx[m] % 3 + 1):
                sum0_1 = wp.vec3(0.0, 0.0, 0.0)
                sum0_1 = wp.vec3(val * result[i] * (total_1 - 1.54) * sum0_1[2]) + sum0_1
                c0 = -val - -x[0] + sum0_1.z
                total_1 = float(-x[i]) * (0.25 - wp.length_sq(p[j_1])) + wp.length_sq(sum0_1) + c0
            s = b[j_1] + total_1
        result[i] = wp.length(p[i]) + s
    total = float(0.0)
    sum0 = float(0.0)
    for k in range(count):
        d = x[k]
        sum0 += 1.56 / d
        sum0 += 1.56 / d
    result[i] = total * 1.56 + val - sum0


@wp.kernel
def k_56a7329f0e78(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float)):
    i = wp.tid()
    acc = float(0.0)
    total = 0.0
    t = 0.0
    for l in range(4):
        z = float(0.0)
        for j in range(0, 8, 2):
            total = y[i] - (x[i] - alpha)
            t = a[i]
        acc = t + z
    for l in range(4):
        z = float(0.0)
        for j in range(0, 8, 2):
            total = y[i] - (x[i] - alpha)
        res = float(0.0)
        res += a[i] + total - z
        acc = t + res
    t = alpha
    out[i] = -x[i] * t * acc


@wp.kernel
def k_57ca3d765d4f(x: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for l in range(0, 4, 2):
        val = t / (t * t + 0.51)
        for step in range(count):
            z = t * x[step]
            total = float(0.0)
            s = float(0.0)
            for j in range(4):
                tmp = (x[j] + x[l]) / ((val - z) * (val - z) + 0.65)
                total = total + (x[i] - s) / ((tmp + val) * (tmp + val) + 0.4)
                s = s * 0.5 + (total % 3.21 + total)
            t = t * (total * total + 1.04) + (-(val + total) - s)
        t = t - (val + x[l] + val)
    wp.atomic_add(result, 2, x[i] * x[(i + 1) % count] + x[indices[i]])
    wp.atomic_add(result, 0, 0.84 / (t * x[i] * (t * x[i]) + 0.97))


@wp.kernel
def k_57e8bb318212(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    dir = vel[i]
    val = 1.0 * z
    acc = float(0.0)
    total = val
    for k in range(count):
        z += wp.length_sq(dir)
        res = float(0.0)
        for j in range(0, count, 2):
            d = wp.length(dir)
            res = a[i] - total - d
        acc += wp.length_sq(dir) - res
        total = (total + z % 1.55) * 1.21
    out[i] = -acc * total


@wp.kernel
def k_589e18d72f4c(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    for j in range(17):
        total = float(1.0)
        for l in range(17):
            total += (wp.acos(wp.clamp(x[l], -0.95, 0.95)) + (a[l] + z)) % 3.33
        result[i] = total


@wp.kernel
def k_58a9789ec1d0(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    r = b[m - 1]
    t = r
    z = a[i]
    for it in range(0, 2):
        for l in range(1, m):
            s = float(0.0)
            tmp = float(0.58)
            z = z * (t + (b[l] - b[it])) + tmp
            s = s + b[i]
            if z >= -0.72:
                t += s % 0.58
            elif t < 0.62:
                t += (1.34 - t - s) / (s % 2.9 * (z + s))
            else:
                val = 1.13 / (s / (t * t + 0.54) * (s / (t * t + 0.54)) + 0.78)
                t %= s - -t + val
            t = t * 0.5 + 3.0 * (a[l] + t)
    z = z + t
    result[i] = 0.1 + z - 0.3 * z


@wp.kernel
def k_5902bd136321(drag: float, a: wp.array(dtype=float), x: wp.array(dtype=float), s: float, count: int, y: wp.array(dtype=float)):
    i = wp.tid()
    a[i] += x[i]
    for l in range(3):
        for k in range(count):
            for it in range(count - 1, -(i % 4), -1):
                x[i] = (1.0 - drag) * s
            wp.atomic_sub(a, i, float(y[k]))


@wp.kernel
def k_5949f335f733(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    d = 0.0
    tmp = wp.cosh(3.0 * wp.tanh(wp.tanh(z))) + d
    val = b[i] * 0.08 - tmp
    z_1 = a[i]
    d_1 = float(0.0)
    for j in range(count):
        for l in range(0, 4):
            tmp_1 = wp.tanh(z_1)
            val_1 = tmp_1 * 0.78
            d_1 = wp.log10(val_1 * val_1 + 0.84)
        z_1 = d_1
        z_1 = z_1 - wp.sinh(wp.sin(d_1) * 3.0)
    a[i] = a[i] * z_1
    d = wp.atan(val)
    z = x[i] + d
    result[i] = a[i] * z


@wp.kernel
def k_5958f9e00557(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), s: float, beta: float, m: int):
    i = wp.tid()
    n0 = pos[i]
    total = float(0.0)
    for l in range(m):
        for j in range(3):
            v = -n0
            total = total + (s - wp.length(v))
        total += wp.length(n0) * (beta / 2.64) / (wp.length(n0) * wp.length(n0) + 0.42)
    result[i] = wp.length(wp.normalize(n0 * pos[(i + 2) % m].x)) - total


@wp.kernel
def k_59c35808aa85(x: wp.array(dtype=float), a: wp.array(dtype=float), c: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.pow(wp.abs(c[i]) + 0.86, -0.2)
    acc = wp.sinh(z)
    for k in range(2):
        val = x[k] * 0.25
        s = float(-z)
        for l in range(0, 6, 2):
            d = acc + s
            s = s - (val / (wp.abs(c[i]) + 0.42) + d)
        acc += a[k] * 1.48 + s
    c[i] = wp.log10(z * z + 0.79) + acc


@wp.kernel
def k_59ed87fdfa5f(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int, map: wp.array(dtype=int), a: wp.array(dtype=float), alpha: float, src: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    acc = float(1.0)
    for j in range(0, 36, 2):
        for k in range(n - 1, -1, -1):
            acc = acc * x[i]
            for it in range(2):
                val = z * acc
                z = z + (val - val - (0.16 - val))
            acc = acc + (z + 0.68 - b[k] % (z * z + 0.94))
        t = acc / (x[j] * x[j] + 0.86)
        if t >= 0.09 or acc >= 0.0:
            t = t + (0.1 - x[i] - 1.56)
        acc -= b[i] + 0.25 - (b[j] - z) + t
    result[i] = (z - 1.58 + (z - 1.52)) * acc
    j_1 = map[i]
    i_1_1 = map[i]
    a[i] = alpha * src[i] - float(i_1_1) + float(j_1)


@wp.kernel
def k_5a842589d030(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = wp.max(x[i], 0.98)
    r = x[i]
    z = (t - x[i]) * (r * t)
    r = r + z
    for l in range(i + 1):
        s = 1.0
        r -= (r - (x[i] % 2.25 - t * s)) * (s * a[i])
        for j in range(n):
            for k in range(5):
                t = r - (-0.4 - r) - t
    result[i] = wp.atan2(a[i] * a[i], result[i]) - r


@wp.kernel
def k_5d2b4fcfbe82(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    n0 = pos[i]
    n0[0] = wp.length_sq(n0 - wp.vec3(-1.68, -1.96, -0.19))
    s = wp.vec3(0.0, 0.0, 0.0)
    for k in range(3):
        acc = wp.vec3(0.0, 0.0, 0.0)
        for j in range(3):
            v = (p[j] + n0) / (p[j].y * pos[k].x * (p[j].y * pos[k].x) + 0.9)
            sum0 = 0.0
            for l in range(3):
                z = wp.dot(acc, s) + sum0 % 0.98
                sum0 = sum0 * (v[k] * v[k] + 0.8) + (p[l][k] + z)
            acc = acc + (p[k] - p[j] * sum0)
        s = s * 0.5 + (-wp.normalize(pos[i]) - acc)
    dst[i] = (p[i].z + p[i].x) * (p[(i + 3) % n].y * 1.48) + wp.length(s)


@wp.kernel
def k_5e8911aa68df(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        for step in range(count):
            total = float(1.0)
            sum0 = int(0)
            for l in range(5):
                z = a[j] / (0.56 * x[l] * (0.56 * x[l]) + 0.9)
                total += t - z
                sum0 = sum0 + 2
            acc = acc + ((total - x[i]) * a[i] + float(sum0))
            s = (s + (x[step] / (t * t + 0.55) + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - acc * 0.31) + s
    out[i] = t - float(i) - (0.11 + t)


@wp.kernel
def k_61714a4eaaa3(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    val = a[i]
    z -= b[i + 1] + z
    s = float(0.0)
    for k in range(i % 3 + 1):
        i0 = i / 3
        acc = float(0.0)
        sum0 = float(0.0)
        for l in range(0, m, 2):
            d = b[(i + 3) % m]
            acc = acc - (a[i] + d)
            sum0 += b[k]
        s += (z + s) * float(i0) * acc + sum0
    wp.atomic_max(dst, i, s - b[i + 2])
    wp.atomic_max(dst, i, val + 1.0)


@wp.kernel
def k_61bf537b2a24(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    total = float(0.0)
    for k in range(0, 6, 2):
        s = float(0.0)
        for j in range(m):
            t = -(total + a[k])
            sum0 = float(0.0)
            for l in range(4):
                sum0 -= sum0
                z = z + (total + x[j] + x[k] % 2.12)
                sum0 = sum0 + (z + 0.5 + 3.0)
            s = s - (0.5 + t) * sum0
        if k <= 3 and z <= 0.69:
            val = s
        else:
            val = a[i] * total
        total = total + val
    out[i] = a[i] - x[i + 2] - (float(i) + total)


@wp.kernel
def k_63621333fb30(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    dir = vel[i]
    n0 = pos[i]
    total = b[i] - dir.y
    acc = total - b[i]
    for j in range(0, count, 2):
        dir[0] = acc / (-acc * -acc + 0.61)
        s = wp.vec3(0.0, 0.0, 0.0)
        for k in range(3):
            s += vel[i]
        total -= acc / 3.91 - (acc - acc) + s.y
        acc = acc + (acc - b[j]) / (total * total + 0.5)
    v = pos[i]
    out[i] = wp.length_sq(wp.vec3(total)) * wp.length(dir) * wp.length(n0) - acc - wp.length(v)


@wp.kernel
def k_638500d301e3(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    z = val * val
    s = float(0.0)
    for j in range(count):
        total = float(1.0)
        acc = z + s
        for k in range(1, count):
            t = z * val
            w = float(0.0)
            for l in range(count - 1, -1, -1):
                w += -t + total * b[i] * z
                wp.atomic_add(dst, k, x[k])
            total = total + w
            acc -= 1.27 / s - total % 3.81 + (x[j] + 0.11 + val)
            wp.atomic_add(dst, j, -t)
        s += (z + total) * acc
    wp.atomic_add(dst, i, s * (z + 0.64) - (x[2] + s))


@wp.kernel
def k_63b788730f09(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    val = 0.42 + z + 1.32
    for j in range(1, 11):
        r = wp.sinh(val) - val
        total = wp.cosh(3.0 * wp.tanh(r))
        for step in range(2):
            i0 = (i + 1) % m
            total = total * (wp.abs(total) + 0.72) + (wp.tanh(x[i]) + r + b[i0])
        z += wp.min(wp.tan(1.2 * wp.tanh(total)), val - total)
    tmp = wp.log((0.51 + val) * (0.51 + val) + 0.3)
    result[i] = 0.16 + z + wp.ceil(tmp)
    out[i] = -tmp


@wp.kernel
def k_647bd9a3ab6e(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, x: wp.array(dtype=float), indices: wp.array(dtype=int), m: int):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    theta_1 = speed[i] - omega
    s = wp.vec3()
    val = wp.vec3(float(0.0), 0.5, float(float(0.0)))
    for k in range(m):
        for l in range(indices[i]):
            s.z -= wp.length(wp.vec3(angle[i] * x[i] * dt)) + (wp.length(val) - out[i])
        s[0] = s[0] + -theta
    x[i] = theta_1 - wp.length(s)
    j_1 = indices[i]
    r_1 = theta_1 * out[i] - dt
    t = float(j_1) - r_1
    out[i] = t


@wp.kernel
def k_65f57951836f(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    acc = float(0.0)
    for step in range(count):
        for j in range(20):
            for k in range(4):
                acc = float((0.1 - (val - wp.atan(wp.log(2.1)))) * (x[j] * b[i]) + b[count])
            for l in range(count - 0, -1, -1):
                acc = acc * 0.5 + (x[i] + b[i])
        out[i] += -acc
    val_1 = out[i]
    val_1 = val_1 + -val_1
    total = val_1
    out[i] = wp.sqrt(wp.max(total * val_1, 0.3))


@wp.kernel
def k_69e551b48534(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    z = a[i]
    val = u[i]
    c0 = b[i] * a[i] + u[i] / (u[i] * u[i] + 0.71)
    s = float(1.0)
    for l in range(0, 30, 2):
        acc = float(0.0)
        for j in range(n):
            r = u[j]
            acc = acc + (a[j] * val + r)
        s = s * (u[l] * u[l] + 1.04) + u[l] * acc
    dst[i] = 0.99 * z
    result[i] = z / (s * t * (s * t) + 0.98) * c0


@wp.kernel
def k_6e28846dee8e(p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = wp.vec3(p[i].x * p[3].z, p[i].y, p[i].y * p[i].x)
    s = 0.0
    for k in range(8):
        n0 = wp.vec3(-0.18, -0.33, 1.01)
        acc = float(0.0)
        n0[2] = acc
        for l in range(3):
            acc = acc + wp.length_sq(p[k]) * 1.67
        s = s * 0.5 + (p[k].x - s - (acc + p[k].z)) * n0.y
    new_pos[i] = s * s * (p[i] + p[i]) + dir


@wp.kernel
def k_6ee06e357204(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), energy: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    t = x[i]
    z = y[i]
    val = b[i]
    total = float(0.0)
    for j in range(20):
        s = float(0.0)
        sum0 = float(1.0)
        for it in range(n - 1, -1, -1):
            s = (s + t) * (b[i] / (sum0 * sum0 + 0.36))
            sum0 = sum0 * 0.5 + (-(total + 2.85) - (0.1 - float(j)) * (val - 1.47))
        total += ((val - x[j]) * (float(i) * b[i]) - (1.23 - t) * float(j)) * s - sum0
    tmp = z * val + -b[i] - total * t * (val / 2.84)
    out[i] = val + tmp
    energy[i] = (b[i] - float(i)) * (beta * b[i]) * beta


@wp.kernel
def k_6efa6685a0f4(a: wp.array(dtype=float), result: wp.array(dtype=float), m: int, alpha: float):
    i = wp.tid()
    z = a[i]
    d = float(0.0)
    for j in range(m):
        for l in range(0, 4):
            tmp = wp.tanh(d)
            val = tmp * 0.78
            t = wp.floor(1.74 - a[j]) / (val * val + 0.5)
            d = wp.atan(val) + t
        z = d
        z = z - wp.atan(wp.atan2(alpha, wp.acos(wp.atan2(1.54 * a[i], -(a[i] + a[i]) + a[i]) + a[i]) * alpha))
    result[i] = a[i] * z


@wp.kernel
def k_6fe2a16d8007(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = x[i]
    acc = float(0.0)
    for j in range(20):
        acc = float(z)
        for it in range(20):
            for k in range(2):
                acc = float(0.0)
                if x[1 / 4] >= val:
                    z = z * (z + 3.0 * z * val)
                elif z * 0.96 > z and acc * b[0] > -0.92:
                    z = z + x[j]
                else:
                    d = (z + val) % 1.02 + x[i]
                    acc = acc * 0.5 + (x[i] + acc)
                    z = d * (d - (d - val))
    out[i] += -acc


@wp.kernel
def k_711b227a90b1(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), b: wp.array(dtype=float), beta: wp.vec3):
    i = wp.tid()
    omega = x[i]
    dir = q[3] * omega
    s = float(0.0)
    for m in range(5):
        for j in range(5):
            total = float(0.0)
            for k in range(i % 3 + 1):
                val = wp.length(wp.vec3(result[i], -0.02, -1.36) * (result[i] * x[i] + 0.31))
                sum0 = (beta + beta * result[i]) * 0.1
                sum0 += dir * total * (val - 1.54) * dir[2]
                sum0 = dir / (total * total + 1.0) * (val - 1.54) * dir.y + sum0
                total += b[i] * x[i] * (total + x[i]) * (0.25 - wp.length_sq(pos[j])) + wp.length_sq(sum0)
            s = x[i] + total
        result[i] = wp.length(pos[i]) + s


@wp.kernel
def k_716d9f0b0e0a(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = p[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    total = float(0.0)
    for k in range(20):
        total = total + total * total
        for l in range(1, 4):
            acc = total * s
            for j in range(1, 6):
                total = total - (vel[j].x + total - vel[l].z / (total * total + 0.63))
                acc += s * (vel[j].y + total) * wp.dot(p[i] + dir, wp.vec3(4.78, -4.83, -3.77) - vel[i])
            total += wp.dot(wp.vec3(1.02, -1.0, -0.6) * vel[k].x * (vel[k].x + p[i].z), 4.41 * acc + vel[l].z * dir)
        s += p[k].y * vel[k]
        total += s.x
    new_pos[i] = vel[i] - s * total * (total - vel[i].x)


@wp.kernel
def k_719000f92d9e(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), counts: wp.array(dtype=int), s: float, count: int, n: int):
    i = wp.tid()
    t = x[i]
    total = float(0.0)
    for l in range(5):
        res = total + 0.1
        for k in range(n):
            val = -(s + (t + a[k]))
            acc = float(0.0)
            for j in range(n):
                acc = acc * 0.5 + val
                wp.atomic_add(counts, j, l + count + 1)
            res = res * 0.5 + (total + acc)
        total -= -total + res
    wp.atomic_max(out, i, t)
    wp.atomic_max(out, 0, a[i] * (total - a[i] + s % 3.28))


@wp.kernel
def k_72203f4b7557(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i] + x[i]
    z_1 = result[i] + result[i]
    for j_1 in range(19):
        if result[i] <= 0.16 and z_1 / 0.4 < x[i]:
            c0_1 = result[i]
            val = c0_1 + result[i]
            result[i] = val
    for j in range(19):
        total = float(0.0)
        for l in range(2):
            total += x[l]
        if total <= 0.16:
            c0 = x[i]
            result[i] = c0 + x[j]
        elif not -(x[(i + 2) % n] + z) >= -0.38:
            result[i] = x[j] % 3.32
        else:
            result[i] = x[j]
    result[i] = result[i] + float(0.0)


@wp.kernel
def k_724a8164fb36(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = data[i]
    r = b[i]
    s = float(0.0)
    for k in range(1, 20):
        sum0 = float(0.0)
        for l in range(4):
            tmp = s * z
            acc = float(1.0)
            res = int(0)
            for j in range(m):
                c0 = sum0 / wp.max(r, 0.74) - a[l]
                acc = wp.sin(acc + (t - c0))
                res = res + 2
            sum0 = sum0 * 0.5 + (val / 1.55 - (3.0 - acc)) * tmp * float(res)
        s += a[k] * sum0
    d = r * s
    result[i] = data[i] - a[i] + d


@wp.kernel
def k_74843747bd00(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    n0 = wp.dot(pos[i] * b[i], pos[i])
    total = wp.vec3(0.0, 0.0, 0.0)
    for k in range(m):
        s = float(0.0)
        acc = s
        for j in range(3):
            s -= b[k]
            acc += total[j]
            n0 = n0 + wp.length(wp.vec3(-0.81, 1.12, 0.44))
        total = total * 0.5 + wp.vec3(wp.length(pos[i] / (pos[k].y * pos[k].y + 0.32) - (pos[k] - wp.vec3(-0.01, -2.76, -1.68))) + n0 * s + n0 * acc)
    v = wp.cross(wp.vec3(1.18, -1.68, 1.92), wp.normalize(pos[i + 1]))
    new_vel[i] = wp.cross(total, wp.vec3(-2.14, -1.58, 1.38)) + v


@wp.kernel
def k_761bc4f274e7(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    r = x[i]
    acc = 1.0 * b[i]
    for j in range(n):
        s = 0.05 * b[j]
        total = float(0.0)
        for k in range(n - 1, -1, -1):
            val = -(acc + s)
            s = wp.min(s, wp.cos(x[i]) - val)
            total = total + s
        acc = acc - wp.sqrt(wp.max(s, 0.41)) / (wp.abs(x[j]) + 0.4) * total
    out[i] = (r + t) * acc
    result[i] = b[i] - r


@wp.kernel
def k_7784acacc7c5(a: wp.array(dtype=float), result: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    z = a[i]
    for k in range(4):
        d = float(z)
        for j in range(indices[i]):
            for l in range(0, 4):
                tmp = wp.tanh(d)
                val = -(tmp * 0.78)
                d = wp.atan(val)
            z = d
            z = a[i] - wp.atan(d) - z
    result[i] = a[i] * z


@wp.kernel
def k_78090f62d8fd(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    acc = t
    for j in range(3):
        s = float(0.0)
        total = s
        for l in range(0, 4, 2):
            s = s + wp.acos(wp.sin(wp.acos(0.95 * wp.tanh(total))) * 0.95)
            total = total + a[j] * acc * (b[l] * b[j])
        acc += total * 1.65 + 1.08 * t + s
    out[i] = wp.atan(acc)


@wp.kernel
def k_78096b928882(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i] + x[i]
    z_1 = result[i] + result[i]
    s_1 = float(0.0)
    for j_1 in range(19):
        if result[i] <= 0.16 and z_1 / 0.4 < x[i]:
            c0_1 = result[i]
            result[i] = c0_1 + result[i]
        for l_1 in range(3):
            tmp_1 = s_1 * z_1
            s_1 = s_1 + z_1 * tmp_1
    for j in range(19):
        total = float(0.0)
        for l in range(2):
            total += x[l]
        if total <= 0.16:
            c0 = x[i]
            result[i] = c0 + x[j]
        elif not -(x[(i + 2) % n] + z) >= -0.38:
            result[i] = x[j] % 3.32
    s = x[(i + 2) % n] + s_1
    result[i] += s


@wp.kernel
def k_780ec7522c71(b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    total = float(1.0)
    for k in range(count):
        val = wp.atan2(1.0, b[k])
        sum0 = wp.atan(b[i])
        for j in range(i % 3 + 1):
            sum0 += 1.71 + b[i]
        total = total + (sum0 - z + val)
    z -= b[i]
    result[i] = b[i] + z - total


@wp.kernel
def k_78c5bb60ec13(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int, b: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        total = float(1.0)
        sum0 = int(0)
        for l in range(5):
            z = a[j] / (0.56 * x[l] * (0.56 * x[l]) + 0.9)
            if total * acc < a[i]:
                total += t - z
                sum0 = sum0 + 2
            else:
                total += z
                sum0 = sum0
        acc = acc + ((total - x[i]) * a[i] + float(sum0))
        s = (s + (t * t + 0.55 + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - b[i]) + s
    out[i] = t - float(i) - (0.11 + t)


@wp.kernel
def k_7a1d851161d6(out: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    val_1 = float(0.0)
    for j in range(i % 3 + 1):
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val_1 = sum0 - sum0
                wp.atomic_sub(out, i, out[i] + out[i])
        for it in range(map[i], 4):
            sum0 = float(0.0)
            for step in range(3):
                sum0 += out[i] - val_1
                wp.atomic_sub(out, i, out[i] + val_1)
            s = sum0 + sum0 + float(i)
            wp.atomic_add(out, i, out[i] * s)
    wp.atomic_add(out, i, val_1)
    val = out[i] % (out[i] * out[i] + 0.66)
    out[i] = val


@wp.kernel
def k_7afc3fa9689b(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = u[i]
    s = float(0.0)
    for k in range(3):
        acc = float(0.0)
        for step in range(count):
            acc = (acc + wp.abs(s)) * (acc * val)
        s = s + wp.clamp(u[wp.min(i + 1, count - 1)], -1.46, acc + b[i])
    dst[i] = wp.cos(s) * x[i] / wp.tanh(wp.acos(wp.clamp(u[i], -0.95, 0.95)))


@wp.kernel
def k_7b7777e77506(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    t = b[i]
    z = float(i)
    total = t
    for j in range(count):
        sum0 = float(0.0)
        for l in range(count):
            r = (0.1 - sum0) * 1.54 - float(sum0)
            sum0 = float(wp.max(wp.min(0.25, r), wp.round(result[i]))) - r
        acc = float(0.0)
        for step in range(4):
            for k in range(count):
                acc += b[wp.max(count - k, 0)] * t
            total += acc + sum0
    out[i] = (2.2 % beta - z) * total
    result[i] = b[i]


@wp.kernel
def k_7bb054058484(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, m: int):
    i = wp.tid()
    val = x[i] * (s / (wp.abs(s) + 1.03))
    acc = float(0.0)
    t = float(0.0)
    for j in range(m):
        sum0 = x[j]
        for k in range(0, m, 2):
            t = wp.sinh(sum0)
        sum0 += x[j] + t
        acc = acc + -(val - sum0)
    z = wp.sinh(x[i]) - val
    out[i] = s - x[i] / 0.74 - acc + z


@wp.kernel
def k_7cc766a2cc32(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), data: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    t = y[i]
    c0 = data[i]
    s = float(0.0)
    for l in range(0, m, 2):
        r = c0 + b[l] + -z - val * data[i] * (s + beta)
        total = b[l]
        for k in range(0, 6, 2):
            j = (i - i) * 2
            total += t + float(j) + y[l] * 0.21 + (-b[i] + b[i] / (t * t + 0.58))
        s = s + -(-val + -y[l]) * r * total
    tmp = (c0 - data[i]) * -val * ((s + val) * (c0 * val))
    data[i] = (tmp + 3.0 + b[i] * data[i]) * ((z - t) * (x[i] + data[i]))


@wp.kernel
def k_7d722359237a(x: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    z = wp.sinh(wp.sin(x[i]) * 3.0) * 0.5
    s = float(0.0)
    for k in range(0, m, 2):
        acc = float(0.0)
        total = float(0.0)
        for l in range(4):
            d = wp.round(z) - (s - total)
            acc = acc + (wp.sinh(x[i]) * (t - 1.36) + d)
            total = total * (wp.sinh(x[l]) * wp.sinh(x[l]) + 0.52) + acc
        s = wp.tanh(s + (wp.log2(wp.abs(x[k]) + 0.79) / wp.max(s, 0.58) * acc + total))
    out[i] = s


@wp.kernel
def k_80f1c0303ffd(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int, beta: float):
    i = wp.tid()
    val = b[i] * x[(i + 2) % m] + (x[i] + b[i])
    acc = float(1.0)
    for l in range(20):
        for k_1 in range(wp.clamp(i % 4, 0, 4)):
            result[i] = wp.acos(result[i])
            result[i] = beta * 10.79
    for k in range(0, m, 2):
        for it in range(5):
            s = acc % 1.5
            for j in range(m - 1, -1, -1):
                t = val + b[i] + x[i]
                s = s - (1.47 + s * t)
            acc = acc * 0.5 + s
        acc = acc + val * 0.25 * (3.0 + x[i])
    result[i] = x[i] * acc + acc * 1.4


@wp.kernel
def k_82a9e94be967(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    dir = pos[i]
    v = p[i]
    for j in range(4):
        v[1] = z - z * x[j]
        for l in range(2):
            v.x += z / 3.17 + wp.length(p[j])
            v.x += z / 3.17 + wp.length(p[j])
            v += wp.length(dir * 1.0) * (x[l] * p[l] + wp.cross(pos[i], dir))
        v += z * x[j] * (dir * pos[i][1]) + (dir + pos[j] + p[i])
    result[i] = z * x[1] * wp.length(v) - (wp.dot(v, dir) + (z - 0.1))
    dst[i] = p[i].z


@wp.kernel
def k_82d0b6722765(b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = 0.37 * b[i]
    acc = float(0.0)
    for j in range(m):
        total = float(0.0)
        for k in range(i % 3 + 1):
            t = t - t
            if b[i] * b[j] < 0.0 and acc >= 0.0:
                c0 = b[j]
            else:
                c0 = b[i] * 1.88 * -t
            z += c0
            if b[i + 2] > total:
                total = b[i + 2]
        acc += b[j] * total
    dst[i] = z * (0.25 - b[i]) + acc


@wp.kernel
def k_83fca286b891(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    t = b[i]
    z = float(i)
    total = t
    for j in range(count):
        sum0 = float(0.0)
        for l in range(count):
            r = (0.1 - sum0) * 1.54 - 1.0
            sum0 = sum0 * total + wp.log(wp.log(r))
        total += b[i] * t + sum0
    out[i] = (2.0 % beta - z) * total
    result[i] = b[i]


@wp.kernel
def k_84ffc1b8d00d(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    dir = p[i]
    d3 = vel[i]
    n0 = dir / (vel[i].z * vel[i].z + 0.48)
    total = wp.vec3(0.0, 0.0, 0.0)
    for k in range(4, -1, -1):
        i0 = k
        for j in range(4):
            res = wp.length(n0)
            for l in range(count):
                res = res - vel[l].y
            dir = dir + (d3 - total * res)
        total = total + (dir + p[i0])
    dst[i] = p[1].x - wp.length(total)


@wp.kernel
def k_861e3bdd30ba(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    acc = wp.atan(x[i])
    for k in range(19):
        t = z * acc
        total = float(0.0)
        for l in range(4):
            total = total + t * z
        acc = acc - (total - 1.0)
    acc = acc * (acc - z)
    dst[i] = x[i] + acc


@wp.kernel
def k_86d3c2f67cf3(a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = a[i]
    total = 0.0
    for j in range(2):
        val = wp.sin(t / a[i])
        s = val
        for l in range(3):
            s -= total
            acc = val
            z = float(0.0)
            for step in range(m):
                tmp = wp.exp(a[i])
                acc += z + a[l] * s - tmp
                z = z + (acc - -val)
            s += acc - z
        total += s
    r = total * a[i]
    out[i] = wp.pow(r * r + 0.46, -1.95)
    result[i] = r


@wp.kernel
def k_882cda985028(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    dir = vel[i]
    v = p[i] - wp.vec3(-0.61, 1.64, 0.19)
    acc = float(0.0)
    total = wp.vec3()
    for l in range(count):
        total[1] = wp.length_sq(vel[i + 2])
        for it in range(count):
            n0 = dir + vel[it]
            n0.z = val * a[l]
            for j in range(i % 3 + 1):
                t = acc * val
                v += wp.vec3(1.32, -1.23, 1.48) + vel[i] * t
            acc += a[it] + wp.length(n0)
        total = total - v * acc
        acc = acc + (acc + a[i])
    acc += -acc
    out[i] = wp.length_sq(total) * acc


@wp.kernel
def k_886290d1c6cb(a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    acc = s / (a[i] * a[i] + 0.81)
    for l in range(count):
        t = (acc - s) * -s
        total = float(0.0)
        for j in range(count):
            total = total + float(i) * t * (acc * a[i])
        acc += (total + 0.1) * (a[l] / (a[l] * a[l] + 0.95))
        wp.atomic_min(result, 0, total + acc + a[l] * t)
    wp.atomic_min(result, 0, acc * 1.13 * (s / a[i]))
    out[i] = a[i] + float(i) + a[i]


@wp.kernel
def k_89a11440fcbf(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    dir = vel[i]
    v = pos[i]
    delta = p[i]
    p0 = a[i] * wp.vec3(0.2, 1.27, 1.73)
    acc = 0.0
    for l in range(2, -1, -1):
        c0 = p[i].y
        s = float(0.0)
        for j in range(i % 3 + 1):
            v[2] += -z
            s = s - wp.length(p0)
        acc = (acc + (p[i].x + vel[l].z + c0 + s)) * (vel[l][l] * acc * (vel[l][l] * acc) + 0.62)
    new_vel[i] = vel[i] + v + dir - delta + wp.vec3(-1.39, 1.91, -1.19) * acc
    p[i] = v + pos[i]


@wp.kernel
def k_89a70c8306e5(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    val = x[i]
    val += val
    for j in range(count):
        f = wp.pow(wp.max(wp.asin(wp.sin(x[j]) * 0.95), 0.9), -1.15)
        for step in range(5):
            t = f - (1.94 - 1.9 * b[i])
            val = (val + (z + t)) * wp.max(wp.log10(wp.abs(f) + 0.43), 0.55)
        z -= b[j]
    val += 1.08
    result[i] = (z + b[0] - 2.0) / ((val + z) * (val + z) + 0.69)


@wp.kernel
def k_8b3b5702c037(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    dir = pos[i]
    d3 = wp.vec3(1.68, 0.26, -1.87)
    total = float(0.0)
    for k in range(19):
        sum0 = wp.vec3(0.75, 0.36, 1.65) / (total * total + 0.42)
        res = float(0.0)
        for it in range(i % 3 + 1):
            sum0 = sum0 + dir * pos[k].y
            res = res + (vel[i + 1].z - vel[k].z)
        total = (total + (pos[k].z - sum0.z + res)) * (total * d3.y * (total * d3.y) + 1.03)
    new_vel[i] = -v - pos[i] * total


@wp.kernel
def k_8cbdbec3745e(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), count: int, b: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = y[i]
    s = float(0.0)
    for l in range(5):
        for j in range(5):
            w = float(0.0)
            for k in range(count):
                w += x[j]
            val += w
            total = float(b[j])
            for step in range(2):
                total = total + (val - s)
            s = s + total
        y[i] = y[i] + z + s


@wp.kernel
def k_8cee3468c2da(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    total = 1.0
    for j in range(3):
        z = a[i]
        acc = float(1.0)
        s = float(0.0)
        for k in range(m):
            acc = acc * 0.5 + wp.atan(wp.exp(x[i]))
            s = s * (a[i] / (total * total + 0.39)) + wp.tan(1.2 * wp.tanh(s * z))
        total = wp.min(total, s - acc)
    dst[i] = wp.max(total, total)


@wp.kernel
def k_8dc14d345d48(x: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    t = x[i]
    r = src[i]
    val = wp.atan(r) * (t + alpha)
    s = float(1.0)
    for k in range(2, -1, -1):
        w = wp.min(t, src[k])
        for l in range(n):
            w = w + wp.asin(wp.sin(x[l]) * 0.95) % (s / wp.max(val, 0.44) * (s / wp.max(val, 0.44)) + 0.82)
        s = (s + (t * r - (0.5 - x[k]) + w)) * wp.max(r, 0.62)
    dst[i] = t * wp.pow(wp.max(x[i], 0.77), wp.sin(val) * 2.0) + s


@wp.kernel
def k_8e38c64215f2(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), s: float, m: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    total = 0.0
    for l in range(3):
        w = float(0.0)
        for k in range(m):
            val += float(i) - 0.5 + (b[i] + val)
            w = w * 0.5 + (s + b[l] - b[l] * 0.63)
        t = s
        if w * z < 0.79:
            t = t + (1.49 + t - w * val)
        else:
            t = t + b[l] + (s - total)
        total = total + -z * (t + z)
    r = total + (a[i] - total)
    out[i] = b[i] % 2.28 + r


@wp.kernel
def k_8fe2819c0dc0(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    val = a[i]
    t = b[i]
    tmp = y[i]
    r = x[i]
    s = float(0.0)
    acc = float(0.0)
    for k in range(m):
        res = float(0.0)
        for it in range(m):
            acc = acc * (3.0 + t + tmp)
            res = res + wp.min(tmp + s, wp.sinh(3.0 * wp.tanh(z)))
        s = s + (a[i] + (acc + a[k]) + res)
        acc += wp.max(wp.sign(r), res)
    y[i] = (3.32 + b[i] + wp.atan(z) + val) * s + acc


@wp.kernel
def k_90e4f367139b(x: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    val = val * (-x[(i + 1) % count] * val)
    for k in range(i % 3 + 1):
        val += val - x[i] * x[k]
        total = val * x[i]
        for l in range(1, 6):
            if k < 1 or total > total:
                total = total * (1.17 * x[l] + (val - val))
            else:
                total = -(x[i] - total)
            if x[i] * val - x[l] > total:
                total = x[i] * val - x[l]
        val = (val + (x[i] - total) * (total - val)) * (val * val * (val * val) + 0.47)
    val = val + (val + x[i])
    out[i] = val + 2.0 - 0.47
    out2[i] = val


@wp.kernel
def k_90f7302f5a16(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    z = z + (z + (z - b[i]))
    total = float(0.0)
    for l in range(1, 20):
        total = total * (-z - total)
        acc = float(0.0)
        for k in range(2, -1, -1):
            z = z + (total + (z - b[wp.min(i + 1, n - 1)]))
            acc = acc * 0.5 + z
        total = total + acc / (b[l] * b[i] * (b[l] * b[i]) + 0.83)
    out[i] = b[i] * total


@wp.kernel
def k_919fb9ffe9dc(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    total = 0.0
    for l in range(2, -1, -1):
        t = (z - 0.5) * (1.83 * total * (x[i] + 2.61))
        acc = 0.0
        for k in range(3):
            acc += wp.log2(t * t + 0.75) + (wp.abs(total) - wp.sign(total))
        total -= 0.5 + wp.tan(1.2 * wp.tanh(acc)) - (acc - t + z / wp.max(z, 0.7))
    out[i] = x[i] - total


@wp.kernel
def k_930fa3fea742(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    v = pos[i]
    s = float(0.0)
    total = float(0.0)
    for l in range(0, m, 2):
        acc = wp.dot(v, wp.vec3(0.87, 0.33, -1.97)) + s
        for j in range(i % 3 + 1):
            delta = (v - v * acc) / (total * total + 0.88)
            acc = acc + (pos[l].y * (beta / (s * s + 1.01)) % 3.9 + wp.length_sq(delta))
        s = s + wp.length_sq(wp.vec3(total, acc, acc)) * pos[(i + 3) % m].z
        total = total + pos[i].z
    result[i] += beta * 9.81 + s + total


@wp.kernel
def k_93212268c99e(a: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    s = float(1.0)
    for l in range(count):
        z = s * a[l]
        acc = z * a[l]
        for j in range(0, count, 2):
            if val * acc <= 0.0:
                d = float(-z)
                r = d
            else:
                r = val
            acc += a[l] * a[i] * r
        if acc - 0.1 <= a[l]:
            acc = acc + a[l]
        s = s + (-z + acc)
    s -= 1.31
    result[i] = a[i]
    out2[i] = s * val


@wp.kernel
def k_93fe177f817d(out: wp.array(dtype=float), map: wp.array(dtype=int), b: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = b[i] * 0.82 + out[i]
    val_1 = float(0.0)
    for j in range(i % 3 + 1):
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val_1 = sum0 - sum0
                wp.atomic_sub(out, i, out[i] + out[i])
        for it in range(map[i], 4):
            sum0 = float(0.0)
            for step in range(3):
                sum0 += out[i] - val_1
                wp.atomic_sub(out, i, out[i] + val_1)
            s = sum0 + sum0 + float(i)
            wp.atomic_add(out, i, out[i] * s)
    wp.atomic_add(out, i, val_1)
    val = out[i] % (out[i] * out[i] + 0.66)
    out[i] = val


@wp.kernel
def k_94690c261a17(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for k in range(0, 6, 2):
        if x[i] > total > total:
            total /= b[k] * b[k] + 0.51
        w = 0.0
        for j in range(2):
            t = total
            if total + 0.19 >= 0.93:
                z = 2.0 * t + (0.84 - total * 0.21)
                t += total + (z * total - total * w)
            elif k < 1:
                z = x[i] - (1.23 - 1.49)
                t += t + dst[i] + 0.39 + z
            w = w + t
        total = total + w
    val = total * total
    dst[i] = (x[i] + total + (x[i] + val)) % 2.29


@wp.kernel
def k_957d7177828d(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = (a[i] - a[i]) * (a[wp.max(i - 1, 5)] - a[i])
    acc = 0.0
    for step in range(5):
        for k in range(9):
            total = float(0.0)
            for l in range(1 + k + k):
                s = total
                total -= a[step] + s
            s = a[i]
            z = float(0.0)
            for j in range(1):
                z += (total - a[j]) * s
            acc = z
        dst[i] = wp.tanh(acc) - -val


@wp.kernel
def k_96ba8d54d32d(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i]
    t = x[i]
    val = y[i]
    tmp = 1.14 * a[wp.max(i - 3, 0)]
    r = wp.log10((a[i] + x[i]) * (a[i] + x[i]) + 0.74)
    total = int(0)
    for step in range(m):
        for j in range(4, i + 1, -1):
            g = wp.asin(0.44) / wp.max(x[j] * 0.38, 0.92) + z / (wp.abs(t * r) + 0.78)
            tmp = tmp + wp.sign(val + z) * (y[step] + g)
            total += 2
        out[i] = out[i] * tmp + float(total)
    dst[i] = a[i]


@wp.kernel
def k_96cf6f2b856f(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = (a[i] - a[i]) * (a[wp.max(i - 1, 5)] - a[i])
    acc = 0.0
    for k in range(9):
        total = float(0.0)
        for l in range(1 + k + k):
            s = total
            total -= a[i] + s
        s = a[i]
        z = float(0.0)
        for j in range(4):
            z += (total - a[j]) * s
        acc = z
    dst[i] = wp.tanh(acc) - -val


@wp.kernel
def k_994f1d72a407(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = y[i]
    c0 = a[i]
    tmp = 1.14 * c0
    s = float(1.0)
    for l in range(0, 6, 2):
        total = wp.round(s)
        for j in range(m - 1, -1, -1):
            total -= wp.tanh(t / (z * z + 0.94))
        s = wp.min(s, b[l] + total)
    s = s + t
    result[i] = y[i] + tmp + s


@wp.kernel
def k_99903e741d3b(b: wp.array(dtype=float), u: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    tmp = u[i]
    z *= wp.asin(b[i])
    for k in range(2, -1, -1):
        tmp = tmp + (z - tmp)
        for l in range(n):
            r = u[i] * 0.25
            z += r
        z = wp.max(z, wp.clamp(tmp, z, 0.23))
    u[i] = wp.cos(b[i]) + z


@wp.kernel
def k_99fb88e0b3b2(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    t = x[i] - x[i]
    a[i] = alpha
    z = a[i]
    for k in range(count):
        s = float(0.0)
        for j in range(count - 1, -1, -1):
            acc = float(0.0)
            for l in range(1, -1, -1):
                acc -= z * 0.05
            z -= 1.0 + float(j) + acc
            s = (s + a[i]) * (s * wp.cos(0.0) + 1.05)
        z = z * ((alpha - t) * (alpha - t) + 0.83) + (z - s)
    dst[i] = alpha + z


@wp.kernel
def k_9a188390d6f9(x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    tmp = u[i]
    for k in range(3):
        z = t + tmp
        for j in range(count):
            t = t - wp.round(z)
        t = t + x[k]
    result[i] += t * tmp


@wp.kernel
def k_9a4789793eaf(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int, b: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        for step in range(count):
            total = float(1.0)
            sum0 = int(0)
            for l in range(5):
                z = a[j] / (0.56 * x[l] * (0.56 * x[l]) + 0.9)
                if total * acc < a[i]:
                    total += t - z
                    sum0 = sum0 + 2
                else:
                    total += z
                    sum0 = sum0
            acc = acc + ((total - x[i]) * a[i] + float(sum0))
            s = (s + (x[step] / (t * t + 0.55) + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - b[i]) + s
    out[i] = t - float(i) - (0.11 + t)


@wp.kernel
def k_9a8c8fafb859(b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = (b[i + 1] + b[i]) * (b[i] * b[i])
    s = 0.0
    total = 1.0
    m_1 = wp.max(out[i], dst[i])
    dst[i] = m_1 + wp.log(wp.exp(out[i] - m_1) + wp.exp(dst[i] - m_1))
    for j in range(4):
        sum0 = float(0.0)
        for k in range(m):
            sum0 += z + total + (s + z)
        s = wp.exp(3.0 * wp.tanh(out[i]))
        total = total + s * z * (sum0 + b[j])
    out[i] = total + s
    dst[i] = total % 0.63 - (b[i] + 1.35)


@wp.kernel
def k_9aa9423eba43(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    s = 1.56 + x[i + 2]
    for j in range(count):
        val = s / (s * s + 0.58)
        sum0 = val - s
        for k in range(count):
            sum0 *= sum0 / (s * s + 0.67)
            acc = float(0.0)
            for l in range(0, 6, 2):
                i0 = j / 4
                acc = acc - (val + x[i] + float(i0))
                val = val * 0.5 + (x[3] + x[l])
            sum0 = sum0 * 0.5 + (x[i] - val) * acc
        s += x[j] - sum0
    dst[i] = s + x[i]


@wp.kernel
def k_9b7f074916a3(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int, alpha: float):
    i = wp.tid()
    t = b[i]
    s = b[i]
    acc = float(0.0)
    for j in range(20):
        val = t + -acc
        total = float(-s)
        for l in range(4):
            for k in range(m):
                c0 = wp.sinh(s - t - t) / (wp.abs(wp.sinh(0.36)) - (total + val) + 0.75)
                val = val - (total / (wp.atan(total) * wp.atan(total) + 0.89) + c0)
            val = val * wp.max(val + b[i], 0.96) + (wp.sinh(wp.sin(total) * 3.0) - -b[j])
            total = total - val * s
        s -= b[i] + val + total
        acc = acc * ((alpha - 0.44) * wp.sinh(0.41) + 0.48) + b[i]
    result[i] = (t % -b[i] + s) * acc


@wp.kernel
def k_9cd623660e5d(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, map: wp.array(dtype=int), n: int):
    i = wp.tid()
    t = angle[i]
    theta = t
    omega = float(0.0)
    for step in range(n):
        s = wp.clamp(speed[i] * 0.86, -1.57, 0.5 * wp.tanh(wp.sign(omega)))
        for it in range(n):
            s = -0.39 + speed[it]
        for l in range(n):
            omega = s - angle[l] * wp.sin(theta)
            out[i] -= s + 0.5 - wp.tanh(theta)
            out[i] -= s + 0.5 - wp.tanh(theta)
        theta = theta + dt * omega
    j = map[i]
    i_1 = map[i]
    acc = float(0.0)
    for k in range(3):
        acc += float(i_1)
    out[i] = theta + float(j) - acc


@wp.kernel
def k_9dc735e5aa56(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    z = b[i]
    v = p[i]
    delta = vel[i]
    val = z + b[(i + 2) % m] - b[(i + 3) % m] * 0.95
    acc = z
    for l in range(m):
        total = wp.cross(v, delta)
        for k in range(m - 1, -1, -1):
            total -= delta * delta.y + delta
        acc -= val + wp.length(total)
    dir = v + v
    vout[i] += delta + dir * acc


@wp.kernel
def k_9de1d8ba8726(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    n0 = vel[i]
    acc = float(0.0)
    for k in range(count):
        s = dst[i] + 3.0
        for l in range(count):
            dir = wp.vec3(-5.23, 0.74, -5.01)
            dir[1] += wp.length_sq(p[i] * dir.x)
            n0 = n0 + ((x[3] + x[i]) * wp.normalize(p[l]) - dir)
            s += val * (x[i] * s) / (acc - val)
        acc += wp.length_sq(wp.vec3(0.07, -1.47, -5.16) - n0) + s
    total = float(0.0)
    acc -= -total
    dst[i] -= -x[i] / (n0.x + val) + acc


@wp.kernel
def k_9e12e817e11f(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int, indices: wp.array(dtype=int), scale: float, count: int):
    i = wp.tid()
    val = b[i]
    strain = x[i] / (x[indices[i]] * x[indices[i]] + 0.75) / scale
    val_1 = b[i] + strain
    z = b[i] * val + val_1
    acc = float(0.0)
    for j in range(1, count):
        acc += b[i]
    for j in range(1, n):
        s = x[i] / (z * z + 0.87)
        for k in range(n):
            for l in range(3):
                s = s
        for k in range(n):
            for l in range(3):
                s = s + z
        acc *= b[i] * s
    wp.atomic_sub(out, i % 3, acc)


@wp.kernel
def k_9e5287642c96(drag: float, a: wp.array(dtype=float), x: wp.array(dtype=float), s: float, count: int, y: wp.array(dtype=float)):
    i = wp.tid()
    a[i] += x[i]
    for l in range(3):
        for k in range(count):
            for it in range(1 - count, -(i % 4), -1):
                x[i] = (1.0 - drag) * s
            wp.atomic_sub(a, i, float(y[k]))


@wp.kernel
def k_9ead69014b40(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    v = vel[i]
    val = val * val
    for j in range(0, 34, 2):
        r = val * val
        total = 1.0 - r
        for k in range(4, -1, -1):
            v.y += total
            total = total * 0.5 + (wp.length(v) * (r + val) - v.x)
        v += -v * (total + b[i])
    out[i] = val * (wp.length(v) - 0.53 / (val * val + 0.34))


@wp.kernel
def k_9f9accd928b8(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    total = float(0.0)
    for k in range(1, count):
        z = x[k] / (y[i] * y[i] + 0.64)
        s = x[i]
        for l in range(10):
            val = y[k] - x[l]
            s = s * (t * t + 0.79) + (0.5 + s + val)
        total = total + (x[i] + z) * s
        wp.atomic_max(out, 0, x[k] - 1.45)
    c0 = total % 2.9
    wp.atomic_max(out, i, b[i] * 1.98)
    wp.atomic_max(out, 3, 1.46 - c0)


@wp.kernel
def k_9ffedb1c9ae1(a: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = b[i]
    r = src[i]
    s = float(0.0)
    for j in range(2):
        for l in range(4):
            t = wp.exp(wp.sin(src[i]) * 3.0)
            z += t
        s = s + wp.acos(0.95 * wp.tanh(wp.clamp(z, wp.sin(src[j]) * 0.5, 0.5 * wp.tanh(val))))
    z = z * wp.cosh(b[i + 1])
    out[i] = s + z + r


@wp.kernel
def k_a0f5dbcdf206(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    z = b[i]
    acc = float(0.0)
    for l in range(9):
        val = 1.35 * t
        s = u[l] + val
        for j in range(1, count):
            for k in range(17):
                r = z + 0.45
                s -= 1.43 - acc + r
        if i % 2 == 0:
            tmp = a[i] / (s * s + 0.9)
        else:
            tmp = a[i] + 2.0
        acc = acc + (1.4 - b[i] + tmp)
    out[i] = acc
    result[i] = acc + z


@wp.kernel
def k_a183ba0ced49(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = float(0.0)
    for j in range(i % 3 + 1):
        s = float(0.0)
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val = s - sum0
                sum0 += a[it] - val
                wp.atomic_sub(dst, 2, b[i + 2 * i] + total + sum0)
            acc = float(0.0)
            res = float(0.0)
            for it_1 in range(n):
                acc += s + res
            s = acc
            wp.atomic_add(dst, it, b[j] * s)
        total = total + b[j] / 3.54 * s
    t = total + a[i]
    wp.atomic_add(dst, i, t)


@wp.kernel
def k_a2c5cf6bea8b(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    z = t * val
    for j in range(count):
        for k in range(count):
            sum0 = float(0.0)
            out[i] = wp.sinh(3.0 * wp.tanh(x[i])) - z + sum0
        s = float(0.0)
        z = (z + (a[j] - 1.72 + (s - x[j]))) * ((b[i] - b[j]) * (b[i] - -b[j]) + 0.99)
    result[i] = b[i] * val


@wp.kernel
def k_a3ca06687ad3(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    total = float(0.0)
    for l in range(n):
        z -= wp.atan(x[i]) * (total + x[l])
        res = float(0.0)
        for j in range(0, n, 2):
            res = res * (wp.clamp(z, wp.clamp(x[j], -2.0, 0.5), 0.5 * wp.tanh(res)) * -z)
            res = res * 0.5 + x[l] * wp.atan2(0.93, z) * (x[l] * total - z)
        total += wp.atan(res - x[l]) * z
        z -= (total * x[l] + x[l]) * 2.0
    result[i] = total * z


@wp.kernel
def k_a3e9c0b53575(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    for j in range(5):
        val *= val * x[i]
        acc = 0.0
        for l in range(4):
            acc = -acc * (acc + val) + -acc
        total = float(0.0)
        for k in range(count):
            total += val + b[i + 2 + count]
        val = a[i] * acc + val * ((val * val + b[(i + 2) % count]) * total + 0.5)
    tmp = val * val
    wp.atomic_sub(dst, i, tmp - b[i])


@wp.kernel
def k_a47c58cea317(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for l in range(17):
        z = total * b[l]
        res = 1.01 * x[i]
        for k in range(0, 6, 2):
            val = res * total
            for j in range(3):
                z += a[k]
            res = res * 0.5 + wp.floor(val) * (z / 1.29)
        total = wp.tanh(total + (z - x[i]) % wp.max(res + 0.67, 0.72))
    dst[i] = (0.74 - total) * (total + 2.93)


@wp.kernel
def k_a50f793e751c(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    s = float(0.0)
    for j in range(n):
        acc = float(0.0)
        for k in range(n):
            val = t * (b[i] / (s * s + 0.91) * (b[i] % 2.52))
            acc = acc + -(b[i] * b[j]) * (val * b[i] + t * val)
            wp.atomic_min(dst, i, -(t * (acc * t)))
        s = s + b[j] * b[i] * (b[i] % 3.0) * (acc - b[i] - acc * b[i])
        wp.atomic_min(dst, j, -(s * b[j] * (0.65 * acc)))
    wp.atomic_min(dst, i, -(b[i] * 1.11 * (0.5 * s)))


@wp.kernel
def k_a57801b546f7(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    t = x[i]
    z = (val + t) * wp.floor(a[i] + t)
    acc = float(0.0)
    for j in range(19):
        total = float(0.0)
        for l in range(n):
            r = acc * acc
            total = total * 0.5 + r
        acc = acc + wp.abs(wp.min(total, z))
    out[i] = acc


@wp.kernel
def k_a58aca43f317(x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, steps: int):
    i = wp.tid()
    val = x[i]
    s = float(1.0)
    for j in range(n):
        z = 0.5 * s
        acc = z / (x[j] * (dst[i] + z) + 0.77)
        sum0 = float(0.0)
        for k in range(n):
            r = sum0 * x[steps - 1]
            acc = acc - (1.0 - sum0 * (0.25 * x[i]) - r)
            sum0 = sum0 * 0.5 + x[k]
        s += acc * sum0 / (val / (val * val + 0.38) * (val / (val * val + 0.38)) + 0.79)
    dst[i] += s


@wp.kernel
def k_a606955bfff2(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    acc = float(0.0)
    for k in range(1, 19):
        for j in range(3):
            t -= b[k] - wp.sin(t)
        acc += -b[k]
    out[i] += wp.cos(wp.log(b[i] * b[i] + 0.37) + wp.tanh(a[i])) + t - acc


@wp.kernel
def k_a659a56e6cf3(vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), s: float, count: int):
    i = wp.tid()
    v = vel[i]
    z = vel[2].y
    total = float(0.0)
    for k in range(17):
        v.z = wp.dot(v, vel[k] + v)
        for j in range(1, 4):
            sum0 = wp.vec3(0.0, 0.0, 0.0)
            for m in range(count):
                sum0 += v.y * total * v + (z + total) * v
            z += total + (s + sum0.y)
        total = total + wp.length(vel[k] * 1.82 * (v.z * z))
    vout[i] = wp.vec3(total * z + wp.length(vel[i]), z - total + 0.91, 3.0 * z - 0.45)


@wp.kernel
def k_a7fa0b66242b(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = a[i]
    for j in range(2, i + 1, -1):
        for l in range(1, count):
            val -= -a[i]
    dir = vel[i]
    acc = float(0.0)
    new_pos[i] = dir.y * wp.vec3(1.41, -0.83, 1.61) + dir * val + dir * acc
    t = vel[i][1]
    z = t + a[i]
    a[i] = z * acc
    new_pos[i].x = a[i]


@wp.kernel
def k_a9b47c4ced24(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), n: int, map: wp.array(dtype=int)):
    i = wp.tid()
    t = b[i]
    val = t
    t_1 = wp.min(b[i] + b[i], b[(i + 3) % n])
    t_1 = t_1 / (out[i] + 0.36)
    z_1 = t_1 - t_1 - t_1
    s = b[(i + 2) % n] * val
    total = b[i] * u[i]
    for l in range(3):
        total = total + (-u[l] * (total / 1.82) + 0.1 * t * (0.16 * (u[i] - out[i])))
    for k in range(n):
        for l in range(map[k]):
            sum0 = float(0.0)
            for it in range(5):
                sum0 += wp.log(wp.max(b[it], 0.9))
            total = total + (-u[l] * (z_1 / 1.82) + 0.1 * t * (sum0 * t))
        out[i] = s * (1.0 - total) - t * (val * val * (b[i] - 0.5))


@wp.kernel
def k_aa01048117f4(x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    val = val * val
    total = float(1.0)
    acc = float(0.0)
    for l in range(1, m):
        res = float(0.0)
        for k in range(1, m):
            total *= val
            s = x[i] - x[l]
            for j in range(m):
                z = 0.18 * x[k]
                s += x[j] + z
            res -= wp.tan(wp.clamp(wp.sinh(acc), -1.2, 1.2)) + s
        total += -(x[l] + res) * acc
        acc += 3.0 - x[i] / wp.tanh(val)
    out[i] = x[i] * total + acc
    result[i] = x[i]


@wp.kernel
def k_aaa5d556d277(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    n0 = pos[i]
    v = vel[i]
    dir = p[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for j in range(3):
        z = z - z
        s = n0.z
        for step in range(4):
            val = (s + a[step]) * (z * a[i])
            s += val * z * (a[i] * val)
        total = total + (-v + vel[j] * s)
    v[2] = z * a[i] * (n0.z - a[i])
    new_vel[i] = wp.normalize(dir)
    p[i] = wp.length_sq(pos[i]) * (total - v)


@wp.kernel
def k_ac99428f2e20(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), src: wp.array(dtype=float)):
    i = wp.tid()
    total = 0.0
    for k in range(0, 6, 2):
        if x[i] > src[i]:
            total = b[i] / (b[k] * b[k] + 0.51)
        w = 0.0
        for j in range(2):
            t = total
            if 0.19 + total >= 0.93:
                r = 2.0 * t
                z = r + (0.84 - total * 0.21)
                for it in range(3):
                    t += total + (z * total - total * w)
            elif t * w >= -0.37:
                for it in range(3):
                    t += total * src[j]
            w += t
        total = total + w
    t_1 = x[i]
    val_1 = dst[i] - t_1
    tmp = -(1.14 * src[i]) + val_1
    val = total * total - tmp
    dst[i] = (x[i] + t_1 * total + (x[i] + val)) % 2.29


@wp.kernel
def k_ac9ea458dc23(x: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = x[i]
    tmp = u[i]
    z = a[i]
    acc = float(0.0)
    for k in range(16, -1, -1):
        sum0 = float(0.0)
        for l in range(4):
            c0 = z * t
            sum0 = sum0 * 0.5 + (u[l] + 0.1) * c0
            wp.atomic_add(dst, 0, t - alpha + (x[l] + 0.27))
        acc = acc * (0.044715 * acc * acc) + (float(k) + tmp) * sum0
    z = z - acc
    wp.atomic_add(dst, i % 3, -alpha + 0.41)
    wp.atomic_add(dst, i, u[(i + 2) % m] + z)


@wp.kernel
def k_ad8d6580e70d(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    v = pos[i]
    total = p[(i + 1) % count].z
    for k in range(0, count, 2):
        t = wp.dot(wp.vec3(0.18, 0.84, 1.82), v)
        s = wp.vec3()
        res = float(0.0)
        for j in range(count):
            val = wp.length(s)
            v.y = wp.dot(wp.cross(wp.vec3(0.4, -0.11, 0.02), v), v - p[3])
            s -= pos[i] * (pos[j].z * (total % 2.02)) + wp.vec3(-0.94, -1.7, 0.48) * val
            res = (res + pos[j].y) * (pos[i].x * 0.1 * (pos[i].x * 0.1) + 0.46)
        total = total * 0.5 + (t - pos[i].x + wp.length_sq(s) - res)
        v = v - wp.vec3(-0.33, -1.29, -0.51)
    new_pos[i] = wp.vec3(-2.5, 2.73, 1.83) - v - v * total


@wp.kernel
def k_ae3ee7a78dc4(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    z = a[i]
    acc = float(0.0)
    for k in range(19):
        for l in range(3):
            z = z - wp.exp(acc)
        acc += x[k] + wp.tan(wp.clamp(x[k], -1.2, 1.2))
    out[i] = acc + x[i] + (z + x[(i + 2) % count])
    result[i] = wp.tan(wp.sin(t) * 1.2) + (z - acc)


@wp.kernel
def k_b0d1be370d76(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int), data: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    f = float(0.0)
    for j in range(i % 3 + 1):
        s = float(0.0)
        for it in range(1, 4):
            sum0 = float(0.0)
            for step in range(3):
                val = s - sum0
                sum0 += a[it] - val
            s = s + (0.47 - total - sum0)
            wp.atomic_add(dst, it, b[i] * s)
        for it in range(indices[i], 4):
            sum0 = float(0.0)
            for step in range(3):
                val = s - sum0
                sum0 += a[it] - val
                wp.atomic_sub(dst, 2, data[i])
            s = s + (0.47 - total - sum0)
            wp.atomic_add(dst, it, b[i] * s)
    t = total + a[i] - f
    wp.atomic_add(dst, i, t)


@wp.kernel
def k_b11248b54fe0(pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    acc = float(1.0)
    for k in range(16, -1, -1):
        total = pos[k].z
        for l in range(5):
            total += wp.dot(wp.normalize(n0), n0) + wp.length(wp.cross(n0, pos[i]))
        acc = acc - (wp.length_sq(pos[k]) * pos[k].x + (pos[k].z * pos[i].x - -pos[i].z) + total)
    t = pos[i].z
    vout[i] = wp.normalize(n0 - pos[i]) * wp.length(pos[i].z * n0) - pos[i] * acc - wp.vec3(1.52, -1.68, 0.82) * t
    vout[i].x = wp.length_sq(n0)


@wp.kernel
def k_b13511f83d67(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    z = x[i]
    v = pos[i]
    n0 = vel[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for k in range(20):
        n0 += wp.vec3(z)
        s = float(0.0)
        for j in range(count):
            s = s * (s + z) + (s / 1.0 / 0.81 - (3.0 - x[k]))
        total = total - wp.vec3(n0.y * x[(i + 2) % count], 0.81 * z, 0.1) * (1.33 + s)
    delta = wp.vec3(x[(i + 2) % count] - z - z * x[i])
    dst[i] = -(-z - (z + z))
    new_pos[i] = wp.vec3(-1.12, 0.99, -1.21) * x[i + 2] * ((z - x[i]) * (z / z)) + v + total + delta


@wp.kernel
def k_b179cd27fc76(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    s = float(1.0)
    for l in range(18, -1, -1):
        s += s
        total = float(0.0)
        for j in range(1, 4):
            total = wp.min(total, a[wp.max(i - 1, 0)] - a[i])
        s += float(i) + 0.1 + total
    s = s + (0.1 + a[3])
    result[i] = float(i) - s


@wp.kernel
def k_b1aa885b177a(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    t = wp.atan2(0.16 * out[i], x[i] + x[i])
    t = wp.cos(wp.pow(wp.clamp(t, 0.5 * wp.tanh(x[i]), 1.78) * t * (wp.clamp(t, 0.5 * wp.tanh(x[i]), 1.78) * t) + 0.84, 2.0 * out[i])) + t
    for l in range(20):
        for k in range(4):
            x[i] = wp.acos(wp.round(out[i]))
            x[i] = s * 10.79
    out[i] = s
    total = float(0.0)
    for j in range(count):
        total += x[i]
    t += wp.acos(0.95 * wp.tanh(x[i])) + -total
    z = wp.clamp(t, 0.5 * wp.tanh(x[i]), 1.78) * t
    out[i] = wp.sin(z + t) * 2.0


@wp.kernel
def k_b29afc895f83(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    z = 0.24 * val
    total = float(0.0)
    for k in range(19):
        for step in range(i):
            for l in range(3):
                s = float(1.0)
                s = wp.sin(z) + (a[step] + total) - s
                z = wp.max(z, a[k] - s)
        total = wp.min(total, wp.floor(wp.cos(a[i])))
    val_1 = a[i]
    t = wp.acos(wp.clamp(wp.min(1.4, a[i]), -0.95, 0.95))
    z_1 = (0.74 - t) / (wp.abs(wp.abs(val_1)) + 0.84) - wp.acos(0.95 * wp.tanh(wp.sin(val_1)))
    z_1 = z_1 + z_1
    tmp = wp.min(3.0, wp.clamp(-x[wp.max(i - 1, 0)], 0.5 * wp.tanh(z_1), wp.sin(z_1 * t) * 0.5))
    result[i] = wp.atan(-(tmp / (tmp * tmp + 0.59)))
    result[i] = (a[i] - z) * total


@wp.kernel
def k_b4122bbd43f1(dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    total = wp.cosh(-1.36)
    for j in range(wp.max(i + 1, 1), -1, -1):
        for l in range(count):
            s = float(0.0)
            for k in range(l):
                s += wp.sinh(total)
            total = total + s
    dst[i] = total


@wp.kernel
def k_b4ba13de9422(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), vout: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    z = b[i]
    n0 = vel[i]
    total = float(0.0)
    acc = float(-z)
    for k in range(i % 3 + 1):
        t = 1.52 + total
        s = float(0.0)
        for l in range(count):
            w = wp.vec3()
            for j in range(2):
                v = vel[i] - w
                w = w + -v
            t = (t + b[k] * s * wp.length(w)) * (t * b[l] * (t * b[l]) + 0.8)
            s = s + -s
        total = (total + (acc - n0.y + t) * s) * ((z - b[k]) * (z - b[k]) + 0.92)
        acc -= t
    val = total * acc
    result[i] = -val
    vout[i] = vel[i] * b[i]


@wp.kernel
def k_b6503a6b62d2(a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = a[i]
    tmp = 0.0
    total = 0.0
    t = t - (beta + 0.5)
    for l in range(9, -1, -1):
        tmp = 2.13
        for k in range(2):
            tmp = wp.tanh(tmp + wp.cosh(3.0 * wp.tanh(t)))
        total = tmp + result[i]
    acc = float(0.0)
    for j in range(3):
        acc += float(i) * float(i)
    result[i] = wp.pow(acc + 0.61, wp.acos(wp.clamp(-0.91, -0.95, 0.95))) + tmp - total


@wp.kernel
def k_b6f4621fb8c0(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    val = a[i]
    s = float(0.0)
    for k in range(3):
        s = s + (x[3] - (t - val))
        for j in range(1, 3):
            res = float(0.0)
            for l in range(n):
                t -= val + b[k] - (a[i] - b[i])
                res = (res + res) * ((res + t) * (res + t) + 0.9)
            t += s - res
            wp.atomic_max(result, k, t + a[i])
        s = s + (t + t)
        wp.atomic_max(result, i % 2, (t - s) % ((b[k] + val) * (b[k] + val) + 1.03))
    wp.atomic_max(result, i % 4, s - x[i] + t)


@wp.kernel
def k_b7d253bbd27c(b: wp.array(dtype=float), dst: wp.array(dtype=float), hist: wp.array(dtype=int), m: int):
    i = wp.tid()
    val = b[i]
    for j in range(m):
        total = float(1.0)
        for k in range(m):
            total += b[k] + total + (b[(i + 2) % m] + b[j])
            total = total + b[i]
            wp.atomic_add(hist, 3, j)
        val = val * 0.5 + b[(i + 3) % m] * total
    wp.atomic_max(dst, i + 1, (val - 0.25) * (val - val))


@wp.kernel
def k_b8ec47ce0843(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), indices: wp.array(dtype=int), n: int):
    i = wp.tid()
    z = b[i]
    z_1 = u[i] + z
    for l_1 in range(n):
        for step in range(n):
            u[i] = a[i]
    val_2 = wp.tanh(z_1) * 0.78
    d = wp.atan(val_2)
    c_1 = indices[3 * i + 2]
    val = wp.atan2(a[i], float(c_1)) + d
    u[i] += 0.5 + val


@wp.kernel
def k_ba88d3235b1b(b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, x: wp.array(dtype=float)):
    i = wp.tid()
    t_1 = x[i]
    r = float(0.0)
    total_1 = float(1.0)
    for j in range(i + 1):
        z = -wp.cosh(x[m]) * (r * (0.97 * b[i]))
        for step in range(0, m, 2):
            acc = float(0.0)
            t_1 -= wp.round(r + dst[i]) - acc
        total_1 = total_1 - wp.atan(z * t_1)
    t = (r + x[m]) / (x[i] / (wp.abs(x[i]) + 0.66) * (x[i] / (wp.abs(wp.sqrt(x[i])) + 0.66)) + 0.48)
    b[i] = t
    dst[i] = total_1


@wp.kernel
def k_bc260fcc6d27(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for j in range(count):
        acc = float(0.0)
        s = float(1.0)
        for step in range(count):
            total = float(1.0)
            sum0 = int(0)
            for l in range(5):
                z = a[j] / (0.56 * x[l] * (0.56 * x[l]) + 0.9)
                total += t - z
                sum0 = sum0 + 2
            acc = acc + ((total - x[i]) * a[i] + float(sum0))
            s = (s + (x[step] / (t * t + 0.55) + (total - 1.0))) * (float(i) * 2.0 * (float(i) * 2.0) + 0.99)
        t += acc * x[i] * (acc - 1.9) + s
    out[i] = t - float(i) - (0.11 + t)


@wp.kernel
def k_bc3b1c472a04(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, count: int, b: wp.array(dtype=float), m: int, u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = wp.cos(wp.max(x[i], 0.29))
    val_1 = wp.sqrt(wp.max(dst[i], 0.29))
    t_1 = u[i] + val_1
    u[i] = dst[i] * t_1
    u[i] = dst[i] * t_1
    val_2 = wp.sqrt(wp.max(b[i], 0.29))
    for k in range(count):
        s = float(0.0)
        for j in range(count - 1, -1, -1):
            acc = float(0.0)
            for l in range(2):
                acc -= z * 0.05
            sum0 = float(0.0)
            for it in range(0, 19):
                sum0 += 1.0 + float(m) + acc
            z -= sum0
            s = (s + a[i]) * (b[j] * s + 1.05)
        z = z - s
    dst[i] = alpha + z + val + val_2


@wp.kernel
def k_bc932ce17aca(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), n: int, a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = angle[i]
    theta = t
    for step in range(n):
        s = float(0.0)
        for it in range(n):
            s = s + speed[i % 2 / 4]
        for l in range(n):
            omega = s - wp.atan2(angle[l], wp.sin(theta))
            out[i] -= wp.tanh(theta) - (s + 0.5) + omega
            out[i] -= s + 0.5 - wp.tanh(theta)
        theta = theta + a[i]
    for j_1 in range(i % 2 / 4, -1, -1):
        a[i] += wp.ceil(theta) + alpha


@wp.kernel
def k_bcf0a15068fb(a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = a[i]
    tmp = 0.0
    t = t - (beta + 0.5)
    total = 0.0
    for l in range(9, -1, -1):
        tmp = 2.13
        for k in range(2):
            tmp = wp.tanh(tmp + wp.cosh(t + t))
        total = tmp + result[i]
    acc = float(0.0)
    for it in range(19):
        for j in range(3):
            acc += float(i) * float(i)
        result[i] = wp.pow(acc + 0.61, wp.acos(wp.clamp(-0.91, -1.05, 0.95))) + tmp - total


@wp.kernel
def k_c0ff6186e2a8(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    z = (val + x[i]) / (a[i] * a[i] + 0.78)
    acc = b[i]
    for l in range(19):
        s = float(1.0)
        for k in range(3):
            s = (s + (-b[k] + s + (b[i] + (acc + t)))) * (a[i] * s * (a[i] * s) + 0.36)
        acc -= s + z % 3.43 / ((val - t) * (val - t) + 1.04)
    out[i] = acc % 2.82 + (a[i + 1] + t) + a[1]


@wp.kernel
def k_c1875b502086(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t - wp.tan(wp.sin(t) * 1.2) / (a[i] * t * (a[i] * t) + 0.54)
    for l in range(18):
        s = float(0.0)
        for j in range(1, 4):
            s = s - (1.9 - wp.asin(wp.sin(a[i]) * 0.95) / (t * 2.0 * (t * 2.0) + 0.93))
        t = t + (a[i] + s / wp.max(s, 0.95)) * 0.73
    result[i] = wp.asin(0.95 * wp.tanh(wp.exp(t)))


@wp.kernel
def k_c27a02d0a003(b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    for l in range(2):
        t = wp.tanh(z * b[l] + (z - b[i]))
        for k in range(1, 4):
            total = float(0.0)
            for j in range(2):
                total += b[l] * 3.0 + (b[j] + z) + (wp.round(t) + (t - b[wp.min(i + 1, m - 1)]))
            z += (t + b[i]) * -b[k] - (total * b[l] - wp.exp(total))
        z += t
    dst[i] = z


@wp.kernel
def k_c2e793ddeb38(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    dir = vel[i] * val
    v = p[i] - wp.vec3(-0.61, 1.64, 0.19)
    total = wp.vec3()
    acc = float(0.0)
    for l in range(count):
        total[1] = wp.length_sq(vel[i + 2])
        for it in range(count):
            n0 = dir + vel[it]
            acc += a[it] + wp.length(n0)
            for j in range(i % 3 + 1):
                dir[2] = acc
                t = acc + a[i]
                v += wp.vec3(1.32, -1.23, 1.48) + vel[i] * t
        total = total - v * acc
        acc = acc + (acc + a[i])
    acc += -acc
    out[i] = wp.length_sq(total) * acc


@wp.kernel
def k_c349cfeafa35(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    val -= z * b[(i + 3) % m]
    acc = wp.exp(wp.clamp(val, -4.0, 3.0))
    res = a[i] + val
    for k in range(i % 3 + 1):
        for l in range(3):
            val = val * (res + 1.73)
            acc = (acc + (acc - a[i]) / (1.44 / (val * val + 0.92) * (1.44 / (val * val + 0.92)) + 0.84)) * ((val - b[k]) * (val - b[k]) + 0.94)
        acc = acc + a[k]
        res = res + b[0]
    out[i] = (b[i] + res) * wp.atan2(b[i], acc)


@wp.kernel
def k_c38532441a01(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    for j in range(17):
        acc = float(0.0)
        for k in range(2):
            acc = acc + x[k] * x[j]
            wp.atomic_max(result, j, -x[i])
        s = s + x[j] * acc
    wp.atomic_max(result, i, s)


@wp.kernel
def k_c422ab9fa2f2(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    t = a[i]
    z = u[i]
    r = a[i] + 0.5 + 2.32
    for k in range(n):
        acc = float(0.0)
        for l in range(n):
            s = r
            for it in range(5):
                s -= 0.33 + b[l] / (val * val + 1.0)
            acc = acc * ((t + b[i]) * (t + b[i]) + 0.73) + (-acc % ((z + wp.cos(u[wp.max(i - 1, 0)])) * (z + t) + 0.86) + s)
        val = (val + (acc + 0.37)) * ((val + 0.25) * (val + 0.25) + 0.33)
    result[i] = -z + val * 2.65


@wp.kernel
def k_c42fcef772b4(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    dir = vel[i]
    v = p[i] - wp.vec3(-0.61, 1.64, 0.19)
    total = wp.vec3()
    acc = float(0.0)
    for l in range(count):
        total[1] = wp.length_sq(vel[i + 2])
        for it in range(count):
            n0 = dir + vel[it]
            for j in range(i % 3 + 1):
                t = acc * val
                v += wp.vec3(1.32, -1.23, 1.48) + vel[i] * t
            acc += a[it] + wp.length(n0)
        total = total - v * acc
        acc = acc + (acc + a[i])
    acc += -acc
    out[i] = wp.length_sq(total) * acc


@wp.kernel
def k_c471a58bf33d(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = x[i]
    acc = float(0.0)
    for j in range(20):
        acc = float(z)
        for it in range(20):
            for k in range(2):
                if not x[1 / 4] >= val and not (z * 0.96 > z and acc * b[0] > -0.92):
                    d = (z + val) % 1.02 + x[i]
                    z = d * (d - (d - val))
    for j in range(20):
        acc = float(z)
    out[i] += -acc


@wp.kernel
def k_c5540a48cef4(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = b[i]
    tmp = y[i]
    r = (wp.exp(val) + x[i] * b[i] + (x[i] - tmp)) * z * tmp
    for j in range(3):
        s = float(0.0)
        for it in range(5):
            s = wp.max(val, (y[i] - wp.sinh(s)) * val)
        val = (val + (b[j] + s)) * -z
    z = z / wp.max(wp.cosh(val), 0.58)
    y[i] = (wp.exp(val) + x[i] * r + (x[i] - tmp)) * z


@wp.kernel
def k_c615e599b60b(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), m: int, a: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = val + t * val
    for j in range(m):
        for l in range(m):
            z += 3.1 / (wp.sign(-b[i]) * wp.sign(b[i]) + 0.55) - float(b[i])
            t -= z
        z = wp.tanh(z + wp.cos(-(b[i] + a[i] + 6.2831853) * (float(i) + 0.5) / float(m)) * out[i])
    out[i] = wp.cos(1.64 / (x[i] * x[i] + -0.94)) + t + z


@wp.kernel
def k_c733b2be4d1f(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int, idx: wp.array(dtype=int)):
    i = wp.tid()
    z = x[i] + x[i]
    val = z * z
    s = float(0.0)
    for j in range(19):
        if x[i] <= 0.16:
            c0 = x[i]
            result[i] = c0 + x[j]
        elif -(x[(i + 2) % n] + s) >= -0.38:
            result[i] = x[idx[i]]
        else:
            result[i] = x[j] % 3.32
        s = val + -2.5
        for l in range(3):
            tmp = val * z
            s = s + z * tmp
    s += x[(i + 2) % n] + s
    result[i] += s


@wp.kernel
def k_c83e844d80a6(a: wp.array(dtype=float), dst: wp.array(dtype=float), hist: wp.array(dtype=int), m: int):
    i = wp.tid()
    total = 0.0
    for j in range(3):
        total += total
        for l in range(m):
            wp.atomic_sub(hist, 1, 2)
    val = total * a[i]
    wp.atomic_add(dst, i, val)


@wp.kernel
def k_c92fb2458344(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = x[i] - b[i] + 2.0
    for j in range(3):
        total = 0.22 - z
        for k in range(3, -1, -1):
            acc = 0.0
            for m in range(1, -1, -1):
                r = 1.63 * val
                acc += b[j] - r
            total += t * a[i] + 2.0 + acc
        if b[(i + 3) % count] > -0.21:
            c0 = x[j]
            val = val + a[j] * total * (x[j] * val) * c0
        t = t + total
    d = a[i + 2]
    result[i] = 0.59 + d * t + val
    out[i] = d


@wp.kernel
def k_c99c0742dc6a(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    v = p[i]
    delta = pos[i]
    total = float(1.0)
    for k in range(m):
        val = total * total
        sum0 = wp.cross(v, delta)
        for l in range(m):
            for it in range(4):
                t = val + sum0[0]
                val = val + (wp.dot(p[i], sum0) + t)
            sum0 = -sum0 + sum0 * val
        total += val / (val * val + 0.85) * wp.length_sq(sum0)
    v = v * wp.length(p[i])
    vout[i] = delta * total - v


@wp.kernel
def k_ceb6f42f051b(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    z = a[i]
    val = u[i]
    for l in range(m):
        total = float(0.0)
        for j in range(0, m, 2):
            i1 = j
            if not x[i] > t:
                t += total * t
            else:
                t = a[3] * t
            total += x[i] + x[i1]
        z += x[l] + val + total
    out[i] = (val + t) * z


@wp.kernel
def k_cedeca646e63(x: wp.array(dtype=float), a: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for j in range(i + 1):
        z = t - a[i] + t - (t * t - t)
        for l in range(count):
            z = z + z
            t = t + (a[i] - z)
        if a[i] + t >= 0.5 >= z:
            val = 1.0 - z - t
            z += a[i] * (t + val) * t
        t = t + (x[i] + z)
    a[i] = t * a[i] - t


@wp.kernel
def k_cf0535795b24(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    total = float(0.0)
    res = float(0.0)
    for k in range(n):
        j = k
        acc = float(0.0)
        for l in range(0, n, 2):
            z += 1.56 * (a[l] * 2.0)
            acc = wp.tanh(acc + (a[j] + (a[j] * 0.1 + (z - 0.5))))
        total = wp.sin(total + (a[j] + total) * (a[i] + 0.1) * (wp.log(wp.max(res, 0.58)) + acc * total))
        res = res + (wp.atan(z * 0.18) - (1.77 * total + a[j] * a[i]))
    out[i] = wp.ceil(wp.acos(wp.clamp(res, -0.95, 0.95))) - total


@wp.kernel
def k_cfd3abc13a7e(x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, a: wp.array(dtype=float), scale: float):
    i = wp.tid()
    s = float(1.0)
    for j in range(n):
        sum0 = float(0.0)
        s += a[i] * sum0 / (dst[i] / (scale * x[i] + 0.38) * (scale / (scale * -scale + 0.38)) + 0.79)
    dst[i] += s
    for k_1 in range(3):
        s_1 = scale + (dst[i] - (scale - scale))
        for j_1 in range(1, 3):
            res = float(0.0)
            for l in range(n):
                scale -= scale + dst[i] - (dst[i] - dst[i])
                res = (res + res) * ((res + scale) * (res + scale) + 0.9)
            scale += s_1 - res
            wp.atomic_max(dst, i, scale + dst[i])
        s_1 = s_1 + (scale + scale)
        wp.atomic_max(dst, i, (scale - s_1) % ((dst[i] + scale) * (dst[i] + scale) + 1.03))


@wp.kernel
def k_d0670b84532f(a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i]
    total = a[i]
    for l in range(17):
        for j in range(m):
            acc = a[i]
            for k in range(m):
                val = total % 2.52 + z / (acc * acc + 0.91)
                acc = acc - ((z - total) * (a[i] / (a[l] * a[l] + 0.88)) - val)
            total += acc * a[j] % 0.89
        total = total - -z * a[1]
    t = 3.0 * total
    out[i] = -z - t * 1.0


@wp.kernel
def k_d15e1042f22f(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    t = b[i]
    r = a[i]
    i0 = (i + 3) % m
    total = 1.0
    for j in range(2):
        z = -wp.cosh(x[i0]) * (r * (0.97 * x[j]))
        for step in range(0, m, 2):
            acc = float(0.0)
            for k in range(3):
                acc = acc - x[step] * t * (val * x[step] * 0.99)
            t -= (r + (z - acc)) * (0.25 - wp.tan(wp.clamp(acc, out[i] / (r * r + 0.54), 1.2)))
            t -= x[j] - acc
        total = total - wp.atan(z * t * wp.sinh(val))
    out[i] = total * x[i0] - wp.floor(a[i0]) - (r + x[i0]) / (x[i] / (wp.abs(b[i0]) + 0.66) * (x[i] / (wp.abs(b[i0]) + 0.66)) + 0.48)


@wp.kernel
def k_d24e5dd0d747(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int, y: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    z_1 = out[i] + t
    acc_1 = float(1.0)
    for j_1 in range(20):
        acc_1 += wp.tan(wp.asin(wp.sin(y[i]) * 0.95))
    y[i] = acc_1 + z_1
    val = b[i]
    z = x[i]
    tmp = float(0.0)
    acc = tmp
    for step in range(count):
        for j in range(20):
            acc = float(z)
            for l in range(count - 0, -1, -1):
                f = (0.1 - (val - wp.atan(val))) * (x[l] * z) + b[l]
                acc = wp.tan(wp.asin(wp.sin(y[i]) * 0.95)) + (x[i] + f)
        out[i] += -acc


@wp.kernel
def k_d2d5293acd85(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = a[i]
    for l in range(4):
        s = float(0.0)
        for j in range(5):
            if a[j] <= 0.55:
                z = z * (t + (b[l] - b[i]))
            else:
                tmp = t * 0.31 - s * 1.0
                z = --b[i] + tmp
            s = t * z + b[j]
        if z >= -0.72 >= float(b[i]):
            t /= s % 0.58
        else:
            val = 1.13 / (-(2.49 * (z % 1.83) / (z * z + 0.74)) + s)
            t *= s - -t + val
        t = t + 3.0 * s
    z = z + t
    result[i] = 0.1 + z - 0.3 * z


@wp.kernel
def k_d50b10d30873(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = x[i]
    n0 = p[i]
    total = val - x[i]
    for k in range(count):
        n0.x += x[i] * 4.17
        s = wp.vec3(0.0, 0.0, 0.0)
        for l in range(0, count, 2):
            acc = s
            for j in range(4):
                val = val + (0.5 - x[j]) * -total
                acc = acc + 2.37 * (2.42 * val) * (wp.vec3(-0.36, 0.41, -1.51) * (1.0 - val))
            s += n0 - acc
        total = total + (-val + s.y)
    new_vel[i] += n0 + p[i] * total


@wp.kernel
def k_d5ef6c78ae87(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    z = u[i]
    tmp = x[i]
    for j in range(n):
        val = b[i] - z
        total = float(0.0)
        for l in range(1, n):
            t = t - u[l] * t
            total = total - val
            wp.atomic_add(result, j, b[i] + u[j])
        z = z * 0.5 + (val + t - total)
        wp.atomic_add(result, j, u[j] - val)
    wp.atomic_sub(result, 0, t)
    wp.atomic_add(result, 0, x[i] - tmp - z)


@wp.kernel
def k_d6631b88a0f3(x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float, m: int):
    i = wp.tid()
    i1 = 2 + i
    s = float(0.0)
    total = float(0.0)
    for j in range(m):
        res = float(0.0)
        for l in range(2):
            t = x[l]
            if j >= 2:
                s = s + x[j]
            else:
                s = s - (alpha - x[l] * x[j])
            if (t - total) * (float(i) * s) > res:
                res = (t - total) * (float(i) * res)
        if beta + 1.34 > x[j]:
            res = res * (-beta + alpha * x[i])
        s += x[j] / 3.04 - beta * alpha + res
        if x[j] + float(i1) > total:
            total = x[j] + float(i1)
    total += x[i + 1]
    dst[i] -= s + total


@wp.kernel
def k_d80c4f5f806c(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    s = float(0.0)
    for l in range(i % 3 + 1):
        z = s * t
        acc = z
        for k in range(0, count, 2):
            acc = wp.min(acc, wp.asin(wp.sin(acc) * 0.95) - wp.atan2(a[l], acc))
        s = s * (wp.abs(-a[l]) + 0.45) + (x[l] - acc)
    out[i] = 1.0 * (x[i] + s)


@wp.kernel
def k_d999ce8bc9e9(x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, w: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    val = val + -val
    w[i] += 0.69
    total = val
    w[i] *= 0.9
    w[i] *= 0.9
    x[i] *= 0.9
    for l in range(i % 3 + 1):
        s = float(0.0)
        for it in range(17):
            s += wp.cosh(total)
        t = s
        total -= 3.23 + x[i] + 0.1 - t
    val_1 = (alpha - 0.43) * w[i]
    z_1 = val_1
    result[i] = wp.sqrt(wp.max(total * val, 0.3)) + z_1
    result[i] *= 0.9


@wp.kernel
def k_da048a89e079(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    total = val
    for j in range(2, -1, -1):
        s = float(1.0)
        for k in range(1, 3):
            sum0 = 1.0
            for step in range(1, 4):
                tmp = sum0 * total
                sum0 = sum0 * 0.5 + (a[i] + tmp)
                wp.atomic_add(out, 0, sum0)
            s = s - sum0
        total -= s - val
        wp.atomic_add(out, 0, a[i])
    wp.atomic_add(out, i % 3, -total)


@wp.kernel
def k_da502d15b9b5(vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    v = vel[i]
    total = float(0.0)
    for k in range(18):
        n0 = v * total + wp.vec3(total, 0.25, v[0])
        dir = n0
        for j in range(2):
            total = total * 0.1
            v = v + vel[i] * total
        v += wp.vec3(-1.33, 0.93, 0.51) + dir
        total = total + (v[1] - vel[i].x)
    val = 0.74 - total
    out[i] = v.x * vel[i].z + val


@wp.kernel
def k_db292fe65751(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    for j in range(count):
        total = x[i] - a[0]
        for k in range(count):
            i0 = i
            total = total + (wp.cos(3.0 * val) - a[i0])
        val = val - total
    tmp = x[i]
    result[i] = val * tmp / ((val - a[i]) * (val - a[i]) + 0.86)


@wp.kernel
def k_dd429d106a63(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    total = wp.vec3()
    for m in range(1, 17):
        total += p[m]
    dir = total
    s = wp.vec3()
    for l in range(3, -1, -1):
        for j in range(0, 10, 2):
            n0 = wp.normalize(dir)
            s = s - wp.vec3(n0[1])
        s = s + (dir - vel[l])
    for k in range(4):
        dst[i] = val + val - wp.length_sq(s)


@wp.kernel
def k_de474ac075fe(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), count: int, u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = 0.0
    tmp = wp.cosh(3.0 * wp.tanh(wp.tanh(z))) + d
    z_1 = a[i]
    z_2 = b[i]
    u[i] = b[i] + z_2
    d_1 = float(0.0)
    for j in range(count):
        for l in range(0, 4):
            tmp_1 = wp.tanh(z_1)
            d_1 = wp.log10(tmp_1 * 0.78 * (tmp_1 * 0.78) + 0.84)
        z_1 = d_1
        z_1 = z_1 - wp.atan(d_1)
    a[i] = a[i] * z_1
    z = x[i] + wp.atan(b[i] * 0.08 - tmp)
    result[i] = a[i] * z


@wp.kernel
def k_deabb8def8bb(b: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i + 1]
    acc = float(0.0)
    for k in range(18, -1, -1):
        val = b[i]
        s = val
        for l in range(count - 1, -1, -1):
            s += t
        acc = acc * 0.5 + (s + 0.66)
    z = acc * b[(i + 2) % count]
    out[i] = b[i] / 0.25 - z


@wp.kernel
def k_df4767ede194(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    d = b[map[i]]
    val = d
    z = x[i]
    if -0.84 < val * val < 3.0:
        acc = float(0.0)
        out[i] += -acc
    else:
        for j in range(19, -1, -1):
            for k in range(j + 1):
                acc = b[i] + 2.0
                if not x[1 / 1] >= val and not (z * 0.96 > z and acc * b[0] > 0.92):
                    z = z
                else:
                    z = val * z
        out[i] += val - z


@wp.kernel
def k_e1a987401cb6(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    val = b[i]
    s = val * z
    for k in range(20):
        i1 = k
        for l in range(n - 1, -1, -1):
            val = val - -a[i1]
        s = s + wp.sin(x[i])
    result[i] = wp.atan2(val, x[i]) + s


@wp.kernel
def k_e2100861115c(b: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = data[i]
    tmp = b[i]
    s = float(0.0)
    for l in range(18):
        sum0 = float(1.0)
        for k in range(4, -1, -1):
            sum0 = wp.min(sum0, 1.85 + b[l])
        s += float(i) * sum0
    dst[i] += (t - val) * tmp + s


@wp.kernel
def k_e259868fbb4a(b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int, map: wp.array(dtype=int)):
    i = wp.tid()
    val = b[i]
    i_1 = map[2 * i]
    for j in range(m):
        res = float(0.0)
        for l in range(1, m):
            total = float(-val)
            for it in range(4):
                z = total % 3.14
                total = (total + (b[i] + float(i) - z)) * ((alpha + 3.0) * (alpha + 3.0) + 0.58)
            res = res * 0.5 + -b[l] * total
        val = val * 0.5 + (b[j] + res)
    out[i] = val + float(i_1)


@wp.kernel
def k_e301f6f49c68(x: wp.array(dtype=float), b: wp.array(dtype=float), map: wp.array(dtype=int), dst: wp.array(dtype=float), scale: float):
    i = wp.tid()
    t = x[i]
    z = b[i]
    val = t * scale
    s = float(0.0)
    for l in range(19):
        r = float(l)
        for j in range(5):
            tmp = s % 0.51 - val / 2.9
            r = r + (tmp * x[i] - val)
        s -= x[map[i]] * x[i] - wp.floor(b[l]) + r
    dst[i] = wp.atan2(s * b[i], scale) * z


@wp.kernel
def k_e448f9c8ed15(b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    s = float(1.0)
    for k in range(m):
        z = t - 1.7
        acc = float(-0.0)
        total = float(0.0)
        for l in range(m):
            acc += s - b[k]
        sum0 = float(0.0)
        for j in range(3):
            sum0 += b[j]
        total = -total - (z - sum0)
        s %= b[k] + total - acc
    out[i] = s - t


@wp.kernel
def k_e468bd138ff2(u: wp.array(dtype=float), stiffness: wp.array(dtype=float), nodes: wp.array(dtype=int), f: wp.array(dtype=float), h: float, idx: wp.array(dtype=int)):
    e = wp.tid()
    i = nodes[2 * idx[(e + 3) % 2]]
    for k in range(19):
        val = wp.atomic_add(f, e, h)
        s = float(0.0)
        for step in range(5):
            s += float(u[e])
        f[e] = val * (1.0 - val) + val + s
        f[e] = val
    wp.atomic_add(stiffness, e, u[e] + float(f[e]) + float(i))


@wp.kernel
def k_e4c03a23daf5(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    r = b[m - 1]
    t = r
    z = a[i]
    for it in range(0, m):
        for l in range(1, m):
            s = float(0.0)
            tmp = float(0.58)
            z = z * (t + (b[l] - b[it])) + tmp
            s = s + b[i]
            if z >= -0.72:
                t += s % 0.58
            elif t < 0.62:
                t += (1.34 - t - s) / (s % 2.9 * (z + s))
            else:
                val = 1.13 / (s / (t * t + 0.54) * (s / (t * t + 0.54)) + 0.78)
                t %= s - -t + val
            t = t * 0.5 + 3.0 * (a[l] + t)
    z = z + t
    result[i] = 0.1 + z - 0.3 * z


@wp.kernel
def k_e4eac9ab9c7e(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), alpha: float):
    i = wp.tid()
    dir = (wp.vec3(1.95, 0.84, -1.57) + p[i] * vel[i].x) * 0.1
    s = float(0.0)
    for j in range(i % 3 + 1):
        acc = wp.vec3(0.0, 0.0, 0.0)
        total = alpha * vel[i].x
        for k in range(3):
            acc = acc - wp.vec3(0.6, -0.24, 0.63)
            total = total - s
        dir = dir * 0.5 + (acc + wp.vec3(-0.42, -0.76, -0.51) * total)
        s += wp.dot(dir + wp.vec3(-0.3, 0.63, -0.55), acc + acc) / (float(j) * vel[j].z * (float(j) * vel[j].z) + 0.95)
    s -= 3.0 / (alpha * alpha + 0.73)
    new_pos[i] = dir / ((s + alpha) * (s + alpha) + 0.89)


@wp.kernel
def k_e5d1a973b4ff(dst: wp.array(dtype=float), count: int, indices: wp.array(dtype=int)):
    i = wp.tid()
    indices[i] = indices[i]
    total = wp.tanh(-dst[i])
    for j in range(wp.max(i + 1, 1), -1, -1):
        for it in range(5):
            for l in range(count):
                s = float(-0.0)
                indices[i] -= 1 % 3
                total = -0.92 + s
    dst[i] = total


@wp.kernel
def k_e6daa1330433(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, alpha: float, m: int):
    i = wp.tid()
    t = b[i]
    d = x[i]
    j = i
    s = float(0.0)
    for step in range(m):
        total = float(0.0)
        acc = b[step] + s
        for k in range(2):
            r = x[i] * total * (0.68 * b[i])
            total = total - (d * r + alpha * t)
            acc = acc * 0.5 + x[i] * total * (float(i) * 2.0)
            wp.atomic_sub(out, 0, 1.04 * x[step] * (b[(i + 1) % m] * r))
        s += 0.85 * acc * (x[j] * x[i]) * total
    z = wp.atomic_add(result, i, (1.33 + s) % (alpha * alpha + 0.61))
    wp.atomic_sub(out, j, 2.0 * beta * (z * x[2]))


@wp.kernel
def k_e8b68546a932(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), b: wp.array(dtype=float), counts: wp.array(dtype=int), m: int):
    i = wp.tid()
    val = y[i]
    t = b[i]
    val += t * 0.5 * (val + a[i])
    acc = float(1.0)
    for j in range(i % 3 + 1):
        for k in range(m):
            val = val * 0.5 + (acc - y[i]) * (val * x[j]) * (0.13 * val * (acc * val))
            wp.atomic_max(result, i % 2, val)
        acc = acc + x[i] * (val / 2.86) % 2.57
    r = 3.0 - (0.1 - acc) + val % 2.42
    wp.atomic_max(result, i % 4, val + acc - (y[i] * 3.0 + r * val))
    wp.atomic_add(counts, 0, 1)
    b[i] = (-r + x[i] * 1.0) * (0.25 / (t * t + 0.63) * -y[i])


@wp.kernel
def k_e8bc66bca078(vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    dir = vel[i]
    dir.y = dir[0] - 2.45 - vel[i].z * vel[i].x
    total = float(0.0)
    acc = vel[i].z
    for k in range(m):
        res = wp.length_sq(vel[(i + 1) % m])
        for l in range(i % 3 + 1):
            res = res * 0.5 + acc
        total = total - (vel[i].z * vel[k].x * wp.dot(vel[k], dir) + res)
        acc = acc + wp.dot(dir * vel[k].x, wp.normalize(vel[k]))
    result[i] = -(acc * vel[i].y) * total


@wp.kernel
def k_eaf0db7f9fb7(b: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i] + -x[i] + -x[i]
    s = float(0.0)
    for l in range(1, count):
        acc = float(0.0)
        for step in range(count):
            if t * acc <= 0.0 or s >= acc:
                val = t + b[l] % 1.31 - s
                t = t + (x[i] + val)
            else:
                t = -s * 4.73 - s
            acc += (s + t) * (3.27 * acc) - acc * (t - b[l])
        s -= (acc - t) * (b[idx[i]] * acc) / (t % 0.59 * (t % 0.59) + 0.47)
    result[i] = b[i] - s


@wp.kernel
def k_eb0b7a2a9b8b(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    dir = normals[i]
    acc = float(0.0)
    for j in range(18):
        total = wp.vec3()
        for l in range(n - 1, -1, -1):
            total = total - (dir - (dir + (dir - p[i])))
        acc = acc * 0.5 + b[j] * acc * acc / (wp.length_sq(total) * wp.length_sq(total) + 0.4)
    dst[i] = -(acc + acc - normals[i].x * acc)


@wp.kernel
def k_ed69a015a7ab(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, dt: float, a: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i] + b[i] * b[i]
    for j in range(n):
        acc = float(0.0)
        for it in range(2):
            s = float(0.0)
            sum0 = float(0.0)
            for m in range(i % 3 + 1):
                val += sum0 - (dt - float(int(-wp.floor(a[i])) % count)) - (acc + dst[i])
                s = s + (b[i] + dst[i]) * val
                sum0 = sum0 - (acc - 1.27) * (b[1] - s)
            acc = acc + (sum0 + b[i] + b[it] * 0.96) * s
    dst[i] = val * b[i] + b[i]


@wp.kernel
def k_f0409935ceab(b: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int), m: int):
    i = wp.tid()
    t = b[i]
    val = b[i] * (t - b[(i + 1) % m])
    total = float(0.0)
    for l in range(m):
        s = float(0.0)
        for k in range(m):
            z = b[k]
            s = s + val * (0.93 * b[k]) * z
        total += total * (s * b[i])
        wp.atomic_sub(hist, 0, i)
    wp.atomic_add(hist, 0, 1)
    wp.atomic_add(result, 0, (total - b[i]) / (b[i] * b[i] + 0.94))


@wp.kernel
def k_f0711db1f986(b: wp.array(dtype=float), u: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = 3.0 * -y[i]
    s = float(1.0)
    for k in range(1):
        acc = 0.0
        acc += z
        for j in range(k + 1):
            d = z * u[i]
            acc = acc * 0.5 + (t * u[j] - d)
        s += u[k] + acc
    y[i] = u[i + 1] + s


@wp.kernel
def k_f1798ad7cd83(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    v = pos[i]
    total = wp.vec3()
    acc = float(0.0)
    for j in range(count):
        s = total + v
        for l in range(3):
            t = wp.vec3(wp.length(s), 0.5, wp.length(s))
            s = wp.cross(s, v * 0.69 - p[i] * wp.length(t))
        total += v + s
        acc = acc + p[j].z % 3.84
    out[i] = -pos[(i + 3) % count].x + wp.length_sq(total) + acc


@wp.kernel
def k_f2c02c6999f3(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    acc = float(0.0)
    f = float(0.0)
    for j in range(20):
        acc = float(z)
        for l in range(count - 0, -1, -1):
            if z + x[j] <= 0.0:
                tmp = z + b[i + 2]
                f = (0.1 - z) * (x[l] * z) + b[l] + tmp
            acc = acc * 0.5 + (x[i] + f)
    out[i] += -acc


@wp.kernel
def k_f2e0c9fff40f(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), result: wp.array(dtype=float), energy: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = src[i]
    acc = float(0.0)
    for j in range(1, -1, -1):
        acc = acc * 0.5 + t
    for l in range(m):
        t = t + (x[0] - z) * acc
        for k in range(m):
            t += wp.log((x[l] - 2.0) * (x[l] - 2.0) + 0.63)
    result[i] = t
    energy[i] = x[i]


@wp.kernel
def k_f35dbc05905c(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i] + x[i]
    z_1 = result[i] + result[i]
    s_1 = float(0.0)
    for j_1 in range(19):
        if result[i] <= 0.16 and z_1 / 0.4 < x[i]:
            c0_1 = result[i]
            result[i] = c0_1 + result[i]
        for l_1 in range(3):
            tmp_1 = s_1 * z_1
            s_1 = s_1 + z_1 * tmp_1
    for j in range(19):
        if x[i] <= 0.16:
            c0 = x[i]
            result[i] = c0 + x[j]
        elif -(x[(i + 2) % n] + z) >= -0.38:
            i0 = i + 1
            result[i] = x[i0]
        else:
            result[i] = x[j] % 3.32
    s = x[(i + 2) % n] + s_1
    result[i] += s


@wp.kernel
def k_f4241bc66603(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i]
    n0 = wp.dot(dir, vel[i]) * dir
    acc = wp.length(dir)
    for j in range(19):
        acc -= -(1.09 / acc)
        s = wp.vec3()
        for l in range(2, -1, -1):
            v = dir + s
            s += acc * p[l].y * (v / acc)
        acc = acc * (s[0] * s[0] + 0.91) + (acc + wp.length(s))
    vout[i] = n0 + wp.vec3(-1.32, 0.78, -0.13) * acc


@wp.kernel
def k_f4b5cfe99bbc(b: wp.array(dtype=float), data: wp.array(dtype=float), alpha: wp.vec3, m: int, a: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for l_1 in range(m):
        for k_1 in range(m):
            alpha.z += -b[i] - total
    val = a[i]
    data[i] = -val * alpha.y / --alpha.z


@wp.kernel
def k_f4cff568f9a7(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float, beta: float, n: int):
    i = wp.tid()
    total = float(0.0)
    for j in range(1, 19):
        acc = float(0.0)
        for k in range(2):
            w = float(0.0)
            for it in range(2):
                val = (beta + acc) % 1.59
                w = (w + (x[k] * x[it] + (total - x[i]) - val)) * 0.75
            acc = acc - (x[k] + w)
        total = total + acc * (s * 1.0)
    result[i] = total + x[(i + 3) % n] - (beta + s)


@wp.kernel
def k_f62c2ec1eea1(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    acc = z + z
    s = 0.0
    for l in range(2):
        total = float(0.0)
        sum0 = total + acc
        for k in range(count):
            tmp = total + x[k]
            total = wp.sin(total + (sum0 * x[l] - tmp))
            sum0 = sum0 * 1.45 + x[i]
        acc += wp.log(wp.max(z, 0.53)) * total + sum0
        s = s * (wp.abs(wp.tanh(sum0)) + 1.02) + (acc - x[l])
    dst[i] = (x[i] + acc) * s
    result[i] = s


@wp.kernel
def k_f7513ad40565(a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i] - a[i] / (a[wp.min(i + 1, m - 1)] * a[wp.min(i + 1, m - 1)] + 0.76)
    for l in range(m):
        s = a[l] + val
        for j in range(m):
            s = (s + wp.floor(s)) * (a[l] * a[l] + 1.01)
        val -= a[i] - s
    result[i] = val


@wp.kernel
def k_f8194c4760ca(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    z = b[i]
    tmp = a[i + 2] % 2.35
    for k in range(0, count, 2):
        i1 = k + i
        acc = float(0.0)
        for j in range(4):
            if -b[i] <= -0.74:
                tmp = tmp - -(tmp + a[i]) * (b[i] * acc / (tmp * tmp + 0.36))
            else:
                tmp = val + tmp / (a[k] * a[k] + 0.62) + -val / (z * val * (z * val) + 0.76)
            acc += a[j] + (0.1 * a[j] - val / (tmp * tmp + 0.57))
        tmp = tmp * 0.5 + (acc * z + float(i1))
    out[i] = -b[i] + (0.1 * tmp + 0.63 / (z * z + 0.34))


@wp.kernel
def k_f82e5eb7f05b(pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = pos[i + 2].y + pos[i].x + (pos[i].x + 1.89)
    s = wp.vec3(0.0, 0.0, 0.0)
    for l in range(count):
        t = val * pos[i].y
        total = float(0.0)
        for j in range(count):
            v = wp.vec3(t, total, s.x) * val
            total += pos[2].z * val + (val - t) + wp.length(v)
        s = s + (wp.vec3(1.68, -1.95, -0.6) * (pos[l].y - pos[l].z) - pos[i] * total)
    val = val + 0.1 * (val + pos[i].x)
    dst[i] = -(pos[i].y * 1.21) + val + s.x


@wp.kernel
def k_f9fe38542377(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    for l in range(19):
        for j in range(count):
            if -x[j] > z:
                z = z + (alpha + x[i] + 1.0)
            val = val + z
        val -= val * x[i] - b[i + 1]
    out[i] = (val + b[i]) * (3.0 - val)


@wp.kernel
def k_faa58717ff86(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    t = a[i]
    n0 = p[i]
    v = pos[i]
    acc = wp.vec3(0.0, 0.0, 0.0)
    for k in range(i % 3 + 1):
        val = 2.97 * wp.dot(a[k] * p[k], pos[i])
        s = float(0.0)
        for j in range(2, -1, -1):
            s = s - wp.dot(acc - p[k], v - p[j]) * ((a[k] - t) / (val * val + 0.33))
        acc = acc * 0.5 + ((1.64 * p[k].z - val) * n0 - v * s)
    z = t - (2.85 - acc.z) - (a[i] + n0.z) * t
    vout[i] = -n0 - a[2] * t * -v + v * z


@wp.kernel
def k_fad6ae47fb37(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z = b[i]
    val = a[i]
    t -= wp.cos(val)
    acc = float(0.0)
    for j in range(10):
        res = z * x[j]
        for it in range(2):
            res += (acc * z - t) * wp.cosh(acc)
        acc = wp.max(acc, t + res)
    result[i] = a[(i + 3) % n] - acc


@wp.kernel
def k_fb54c14e173b(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int, x: wp.array(dtype=float)):
    i = wp.tid()
    acc = float(1.0)
    result[i] += x[i]
    for k in range(1, i):
        val = -(acc + a[(i + 1) % count])
        total = float(0.0)
        for j in range(count):
            total = a[i] * 0.5 + (acc - val - -acc)
        acc = acc + (-total - total)
    result[i] = b[i] * acc


@wp.kernel
def k_fd0c36a67a4f(a: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), count: int, u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    d = 0.0
    tmp = wp.cosh(3.0 * wp.tanh(wp.tanh(z))) + d
    z_1 = a[i]
    z_2 = b[i]
    for it in range(20):
        u[i] = b[i] + z_2
        d_1 = float(0.0)
        for j in range(count):
            for l in range(0, 4):
                tmp_1 = wp.tanh(z_1)
                d_1 = wp.log10(tmp_1 * 0.78 * (tmp_1 * 0.78) + 0.84)
            z_1 = d_1
            z_1 = z_1 - wp.atan(d_1)
    a[i] = a[i] * z_1
    z = x[i] + wp.atan(b[i] * 0.08 - tmp)
    result[i] = a[i] * z


@wp.kernel
def k_fdd9a22a4b1a(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    r = a[i]
    t = val / (r * r + 0.38) % (val * b[i] * (val * b[i]) + 0.71) * (float(i) * x[i])
    total = alpha
    for k in range(20):
        for it in range(18):
            j = wp.max(i, 0) / 2
            total = result[i] - float(j)
        acc = float(0.0)
        for step in range(2):
            acc += 6.2831853 * (float(i) + 0.25) / float(count)
        t = acc + wp.abs(result[i])
    result[i] = total + b[i] - z + t


@wp.kernel
def k_fe5005cacad4(x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, s: float, a: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    t = float(0.0)
    for k in range(n):
        val += wp.round(wp.acos(s))
        t = float(0.0)
    c0 = 0.0 + t
    r = val + val + c0
    tmp = val / (a[i] - a[i] + x[i] / 0.75) + r
    r_1 = wp.cosh(r) / 0.75 - r
    for l in range(0, 17):
        for it in range(n - 1, -(i % 4), -2):
            x[i] = (x[i] + 1.0 - x[i] / 2.26) * s
    w = tmp * tmp * s + r_1
    dst[i] = x[i] + dst[i] + w


@wp.kernel
def k_fe8bb9a92e28(x: wp.array(dtype=float), b: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    t = b[i]
    t = t * 1.56
    acc = alpha / (x[i] * x[i] + 0.9)
    for j in range(20):
        total = float(0.0)
        for l in range(1, m):
            total = total + b[i]
        acc = acc * 0.5 + (t + total)
    b[i] = acc


@wp.kernel
def k_ff6110af3c76(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    v = pos[i]
    dir = v / (x[i] / (alpha * alpha + 0.52) * (x[i] / (alpha * alpha + 0.52)) + 1.03)
    total = float(0.0)
    for k in range(3, -1, -1):
        res = wp.vec3(0.0, 0.0, 0.0)
        for l in range(2):
            res.z += total
            res = res + dir
        total += (res.x + alpha / 1.69) * wp.length(s * pos[i])
    out[i] = wp.length(dir) - (x[i] - total) * (total * x[i])
