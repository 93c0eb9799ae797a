import warp as wp


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
def k_0a7ca31fb8d2(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
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
            t = t + (s - t) * t
        s = wp.tanh(u[i]) + u[l] * acc
    dst[i] = 0.99 * z
    result[i] = val / val / (s * t * (s * t) + 0.98) * c0


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
def k_2bcb2ae9cdc5(x: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    t = x[i]
    val = u[i]
    total = t * val
    for k in range(0, 6, 2):
        acc = 0.0
        s = int(0)
        for j in range(3):
            d = total * acc
            w = float(0.0)
            for step in range(4):
                c0 = a[i]
                w = (w + (x[j] + c0)) * (w * d * (w * d) + 0.46)
            acc = acc * 0.5 + acc / ((acc + b[(i + 2) % n]) * (acc + b[(i + 2) % n]) + 0.93) * w
            s = s - 2
        total = total * ((t - 0.97) * (t - 0.97) + 0.72) + (acc * alpha * val + float(s))
    a[i] = total


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
def k_3ada2e4e6213(stiffness: wp.array(dtype=float), f: wp.array(dtype=float), h: float, m: int, map: wp.array(dtype=int)):
    e = wp.tid()
    for k in range(map[e]):
        val = wp.atomic_add(f, e, h)
        i0 = e
        wp.atomic_sub(f, e, stiffness[k] + 0.59 + float(i0))
        for l in range(m):
            f[e] = val


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
def k_4bf537661f21(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = y[i]
    total = a[i]
    for j in range(n):
        s = float(1.0)
        for l in range(n):
            s -= wp.log(wp.abs(val + 0.5) + 0.95)
        total -= wp.min((0.1 + val) * -a[i], a[i]) + s
    tmp = -total * wp.log2(wp.abs(b[i]) + 0.95) * (val - wp.floor(t))
    result[i] = wp.cosh(2.0)
    dst[i] += y[(i + 1) % n] + tmp


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
def k_54027d7acabd(x: wp.array(dtype=float), coefficients: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for term in range(5):
        power = float(1.0)
        for k in range(term):
            power = power * x[i]
        total += coefficients[term] * power
    out[i] = total


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
def k_69c7f4bf2a37(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
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
            sum0 = sum0 + sum0 * val
        total += val / (val * val + 0.85) * wp.length_sq(sum0)
    v = v * wp.length(p[i])
    vout[i] = delta * total - v


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
def k_6df08a058597(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    r = x[i]
    z = y[i] + r
    val = b[i] - z
    s = float(1.0)
    for step in range(n):
        for l in range(n):
            if a[step] - 1.68 >= s:
                c0 = s * s
                t += b[l] + c0
            else:
                t = t + t
            s += -(t - y[i])
        for l in range(n):
            if a[step] - 1.68 >= s:
                c0 = s * s
                t += b[l] + c0
            s += -(t - y[i])
        out[i] = val * y[i] + (val - 0.99) + s


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
def k_79208cc79bc4(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = u[i]
    val -= b[i]
    s = b[(i + 2) % n] * val
    for l in range(1):
        tmp = s + (val + b[l]) - (t * b[l] - val * b[l])
        s /= tmp - -val
    total = b[i] * u[i]
    z = -(1.0 * b[i] * (s - val))
    for k in range(n):
        for l in range(3):
            total = total + (-u[l] * (z / 1.82) + 0.1 * t * (wp.log(wp.max(b[i], 0.9)) * t))
        out[i] = z * (1.0 - total) - t * (val * val * (b[i] - 0.5))


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
def k_7e27bd0d4ccc(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = y[i]
    d = t * y[i]
    for l in range(17, -1, -1):
        acc = float(0.0)
        for k in range(m):
            val = z - 0.25 + 0.1 * y[k]
            if val >= -1.92 or y[k] > d:
                tmp = val + b[l] + b[i]
            else:
                tmp = b[l] - (d + b[l])
            acc += t % (tmp * tmp + 0.89) - (d + tmp)
        d += -(acc + acc)
    t_1 = b[3] * d * (b[i] * d)
    result[i] = t_1 * 2.0 * b[i + 1]


@wp.kernel
def k_7f9ba508f7c5(x: wp.array(dtype=float), a: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = a[i]
    z = data[i]
    for k in range(0, 6, 2):
        val = 0.25 / (data[k] * data[k] + 0.32)
        for j in range(3):
            i0 = k
            s = 3.0 / (val * val + 0.85)
            for l in range(1, 4):
                s = s + a[i0]
            t = t + s * a[i]
            r += z * x[i]
        z = z * 0.5 + r * t
    out[i] = z * x[i + 1]
    dst[i] = r + data[i]


@wp.kernel
def k_80eadc7cdd3f(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    dir = pos[i]
    v = p[i]
    for j in range(4):
        v[1] = dir.x - z * x[j]
        for l in range(2):
            v.x += z / 3.17 + wp.length(p[j])
            v += wp.length(dir * 1.0) * (x[l] * p[l] + wp.cross(pos[i], dir))
        v += z * x[j] * (dir * pos[i][1]) + (dir + pos[j] + p[i])
    result[i] = z * x[1] * wp.length(v) - (wp.dot(v, dir) + (z - 0.1))
    dst[i] = p[i].z


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
def k_898d477e6159(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    val = pos[i + 1].y % 1.68
    total = pos[i] + wp.vec3(-1.19, 0.14, -0.55)
    for l in range(n):
        for step in range(1, n):
            t = val * (val % 3.21)
            total = total + (pos[l] + wp.vec3(-1.65, 1.08, -1.67) * t)
        total -= (val % 1.61 - pos[i].x) * wp.normalize(val * pos[l])
    result[i] = pos[(i + 3) % n].z + total.y
    new_vel[i] = total


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
def k_96268c244953(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    for j in range(m):
        z = b[j]
        acc = wp.sqrt(t + 0.01)
        s = int(0)
        for l in range(3):
            acc = wp.sin(acc + t)
            s = s - 1
        t = wp.sin(t + (-wp.tan(wp.sin(a[(i + 2) % m]) * 1.2) - z + acc + float(s)))
    out[i] = b[wp.max(i - 1, 0)] + t


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
def k_9a0eb83b9ebf(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, indices: wp.array(dtype=int), a: wp.array(dtype=float), m: int, n: int):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for k in range(n):
        at = i % m
        val = wp.ceil(dt)
        window = (dt + 0.45) * wp.cosh(dt) / wp.max(val, 0.37) + float(at)
        dt /= speed[wp.max(i, 0)] * (0.5 * wp.tanh(speed[i])) * window
    z_1 = angle[i + 1]
    for step in range(6):
        for j in range(m):
            omega = omega - (speed[indices[i]] - speed[step]) / dt * (omega - a[j] * omega * wp.sin(dt)) * wp.sin(theta)
        z = (dt + theta) * wp.atan2(theta, a[(i + 2) % m]) * (angle[wp.max(m, 0)] * angle[m])
        theta = theta + (dt + omega) + z
    out[i] = theta + z_1


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
def k_a3a381e737fb(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = b[i]
    j = 3 + i
    for l in range(1, 4):
        acc = 0.4 + z
        for k in range(4, -1, -1):
            d = -0.84
            s = float(1.0)
            for m in range(0, n, 2):
                s = s * 0.5 + a[m]
            acc = acc * 0.5 + (s + 1.8 - d)
        z = (z + val * acc) * ((b[l] - z) * (b[l] - z) + 1.01)
    result[i] = a[i] * t * z + float(j)


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
def k_a3ecd4dfa2e1(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    s = 0.0
    for j in range(2, -1, -1):
        acc = s
        total = acc
        for l in range(3):
            total = total * 0.5 + a[j]
        s = wp.sin(s + (s * out[i] - total))
    val = wp.exp(wp.sin(wp.min(s, a[0])) * 3.0)
    out[i] = a[i] * val


@wp.kernel
def k_a5ecebc7afaa(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    val = b[i]
    c1 = 0.1 - val
    total = c1 * alpha
    for l in range(2, -1, -1):
        for k in range(1, 5):
            c1 += a[i]
        total = total + 0.1 / (c1 * c1 + 0.31)
    out[i] -= beta + 0.73 + total


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
def k_af92f2eb0dba(pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    n0 = pos[i]
    acc = n0
    for j in range(n):
        s = float(1.0)
        for k in range(2):
            s = s + wp.length_sq(acc / (pos[k].y * pos[k].y + 0.72)) * wp.length(acc + pos[i])
        acc = acc + s * pos[j].z * (n0 * pos[j][1]) * -(pos[j].z + s)
    out[i] = pos[i].x * pos[(i + 2) % n].y + wp.length_sq(acc)


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
def k_b76451fe7278(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = t * t
    s = 0.0
    for j in range(4):
        z /= s * s + 0.55
        total = 0.0
        for step in range(5):
            for k in range(1, 4):
                total = total * 0.5 + a[i]
        out[i] = b[i] - z
        z += a[j] % 0.91 + (a[i] + total)
        w = float(0.0)
        for m in range(3):
            w *= x[m]
        s += wp.log10(w)


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
def k_bc60d281b8e6(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int, b: wp.array(dtype=float), beta: float):
    i = wp.tid()
    n0 = vel[i]
    total = float(0.0)
    s_1 = wp.vec3(-0.87, 0.65, -0.87) - pos[i]
    b[i] = b[i] * beta + wp.length(s_1)
    for l in range(count):
        for k in range(0, 8, 2):
            s = n0 + total * n0
            for it in range(count):
                t = total * pos[l].y
                s += wp.vec3(0.06, 0.42, b[i]) - n0 - vel[k] * t
                total += t * t
            n0 = n0 + s * vel[i].y
        total = total + pos[i][0] * vel[l].x
    new_pos[i] = n0 - n0 * total


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
def k_d6550f0618ff(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for k in range(0, 6, 2):
        total = total / (b[k] * b[k] + 0.51)
        w = 0.0
        for j in range(2):
            t = total
            if total + 0.19 >= 0.93:
                z = 2.0 * t + (0.84 - total * 0.21)
                t += total + (z * total - total * w)
            w = w + t
        total = total + w
    val = total * total
    dst[i] = (x[i] + total + (x[i] + val)) % 2.29


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
def k_db01c9982c58(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    z = 0.17 * val
    acc = 0.0
    for k in range(3):
        s = float(0.0)
        total = float(0.0)
        for j in range(m):
            c0 = 0.25 * y[j]
            s = s - (x[(i + 3) % m] + total + c0)
            total += -y[k]
            wp.atomic_max(out, i % 4, acc / (y[i] * y[i] + 0.46))
        acc -= x[(i + 1) % m] * total - s
    wp.atomic_max(out, i, -z)
    wp.atomic_max(out, i, y[i] + acc)


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
def k_e63574e23a33(b: wp.array(dtype=float), result: wp.array(dtype=float), s: float, dt: float):
    i = wp.tid()
    s_1 = 0.0
    for l in range(5):
        for j in range(5):
            s += result[i]
            total = float(0.0)
            for step in range(2):
                total = total + (s - b[i])
            s_1 = s + total
        b[i] = b[i] + wp.sin(wp.sin(dt) * (b[i] * s)) * 2.0 + s_1
    result[i] += wp.sign(wp.sqrt(wp.max(b[i], 0.99)) * (wp.sin(wp.sin(s) * (result[i] * s)) * 2.0))


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
def k_ee1ddf8e71ff(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int, data: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    z = a[i]
    stress = 0.0 + x[i]
    tmp = x[i] + stress
    for it in range(count - 1, -(i % 4), -1):
        data[i] = (data[i] + 1.0 - data[i] / 2.26) * alpha
    total = float(0.0)
    for j in range(1 - count, -1, -1):
        total = total + tmp
        acc = float(0.0)
        for k in range(count):
            acc += wp.ceil(wp.clamp(x[k] + a[j], -1.81, 0.5))
        z = z * 0.5 + acc
    out[i] = 0.47 - total - (total / (total * total + 0.41) * (float(count) * 0.25) - (total - z)) + t


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
def k_f4b5cfe99bbc(b: wp.array(dtype=float), data: wp.array(dtype=float), alpha: wp.vec3, m: int, a: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for l_1 in range(m):
        for k_1 in range(m):
            alpha.z += -b[i] - total
    val = a[i]
    data[i] = -val * alpha.y / --alpha.z


@wp.kernel
def k_f9364a5c3269(p: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    n0 = p[i]
    acc = float(1.0)
    for k in range(count):
        s = wp.vec3(0.0, 0.0, 0.0)
        for j in range(count):
            w = n0
            for step in range(count):
                w = w * 0.5 + (p[step] + wp.vec3(1.99, -1.16, -1.95))
            s += w + wp.vec3(-1.09, acc, 0.84)
        acc = acc + (0.5 - x[i]) * s[0]
    x[i] = -acc
    out[i] = acc


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
def k_fd22d91e46df(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    t = a[i]
    acc = 0.0 + t
    for l in range(4):
        total = 0.0
        z = float(0.0)
        for j in range(0, 8, 2):
            total = total - (x[i] - alpha)
            s = float(0.0)
            for k in range(count):
                s += 2.29 * z
            z = (z + z) * (s * (2.29 * z) + 0.48)
        for j in range(0, 8, 2):
            total = total - (x[i] - alpha)
            s = float(0.0)
            for k in range(count):
                s += 2.29 * z
            z = (z + z) * (s * (2.29 * z) + 0.48)
        acc = acc + (a[i] + total - z)
    t = acc
    r = t * (x[i] - alpha)
    out[i] = -x[i] * -(acc * float(i) - (0.5 + a[i])) * acc + r


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
def k_ff18f4f2146a(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = a[i]
    t = u[i]
    acc = float(1.0)
    for k in range(1, 18):
        for j in range(4):
            if -val > 0.0:
                z = z - b[j] * (t * acc)
            z = z + (z - b[j] + (z - acc))
        acc = acc + -z
    u[i] = x[i] + b[i] - -acc
