import warp as wp


@wp.kernel
def k_001f38067c80(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    c0 = (x[i] + 0.63) * (a[i] % (val * val + 0.82))
    total = val
    acc = float(0.0)
    for k in range(count):
        z = total * acc
        sum0 = float(0.0)
        s = float(0.0)
        for step in range(count):
            tmp = x[i] + c0 * 0.42
            sum0 = sum0 + (a[k] + tmp)
            s -= sum0 + a[i] + a[k] * s
            wp.atomic_max(out, 0, x[i] + -x[k])
        total = total + (z + sum0) * s
        acc += z
        total, acc = acc, total
    wp.atomic_max(out, 0, x[i] * (a[i] * total))
    wp.atomic_sub(result, i % 2, acc)


@wp.kernel
def k_004c08af14d0(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    s = x[i + 1]
    for l in range(count - 1, -1, -1):
        z = wp.sin(s) / (wp.abs(x[i] - val) + 0.51)
        total = float(0.0)
        for j in range(count):
            total = (total + wp.ceil(x[i] + x[j])) * ((z + total) * (z + total) + 0.5)
        s = s + -(wp.min(0.1, x[l]) * (total + val))
    dst[i] = -x[wp.min(i + 1, count - 1)] * (x[i + 1] + s) + float(i) * val


@wp.kernel
def k_009858a54d8b(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    for k in range(2):
        for step in range(count):
            z = z / (-x[i + 1] * -x[i + 1] + 0.85)
            total = float(0.0)
            s = float(0.0)
            for j in range(count):
                total += z
                s = s * 0.5 + b[k]
                total, s = s, total
            z = z - x[k] * total * s
        z += z - b[i + 2]
    dst[i] = z - -(z * 0.36)


@wp.kernel
def k_00fffdef8fba(a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    for k in range(0, m, 2):
        t = wp.ceil(wp.cos(wp.sign(a[k])))
        l = int(0)
        while l < 4:
            t += wp.tanh(wp.pow(wp.abs(val) + 0.64, -1.53) * val)
            l = l + 1
        val = val - wp.ceil(t)
    out[i] = a[i] * float(i) - val


@wp.kernel
def k_0169f5a397e0(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = b[i] + b[(i + 3) % n]
    for l in range(2, -1, -1):
        s = float(0.0)
        for step in range(n):
            z = wp.sign(1.55 * (total + s))
            s += --b[l] - (z + total + -z)
            total = total - s
        total = total + s
    t = wp.min(total, b[i])
    dst[i] = t


@wp.kernel
def k_01cc6e93da87(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    z = x[map[2 * i + 1]]
    val = y[i]
    s = 0.0
    for j in range(5):
        total = float(0.0)
        for step in range(2):
            t = 0.1 * z
            total = total + (s - val / (y[j] * y[j] + 0.51)) * (total * 1.52 - (z - t))
            wp.atomic_max(result, 2, b[step])
        s = s * ((y[j] - 3.0) * (y[j] - 3.0) + 0.95) + (-val - total)
    r = s * z
    wp.atomic_max(result, 1, r)


@wp.kernel
def k_0202e54c7dba(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = b[i] / (b[i] * b[i] + 0.78)
    for k in range(19, -1, -1):
        s = b[k] * total
        it = int(1)
        while it < 3:
            s = s * (-s + -b[it])
            if b[i] + (out[i] + b[i]) > total:
                total = total + (b[it] + 2.0)
            else:
                total = 2.54 + s - -total
            s = s - b[it]
            it += 1
        if b[i] + (s - 1.0) > total:
            total = b[i] + (s - 2.62)
    out[i] = total


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
def k_0294d3548a4e(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    sum0 = float(s)
    for it in range(18):
        sum0 += x[i]
    z = sum0
    acc = wp.tanh(z)
    total = int(0)
    for j in range(19, -1, -1):
        for m in range(5):
            val = 0.7 * acc
            acc += wp.atan2(wp.tan(wp.sin(s) * 1.2), val)
    result[i] += wp.clamp(float(total), -1.68, 0.12) + acc


@wp.kernel
def k_02a05cfa27b1(b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    acc = 1.0
    z = float(0.0)
    for j in range(3):
        for step in range(n):
            z = wp.min(wp.cosh(acc), 0.23 * s)
        total = int(0)
        for k in range(n):
            z += wp.tanh(wp.log10(wp.max(acc, 0.88)))
            total = total + 1
        acc = wp.sin(acc + (z + b[i] - z) * float(total))
    dst[i] = acc
    out[i] = wp.cosh(acc)


@wp.kernel
def k_03fb4dcd82b8(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    val = b[i]
    n0 = p[i]
    it = int(0)
    while it < count:
        total = wp.vec3(0.0, 0.0, 0.0)
        step = int(0)
        while step < 4:
            dir = n0 + wp.vec3(0.45, -1.8, 1.77)
            v = -dir - (val - b[i]) * (total + vel[2])
            sum0 = float(0.0)
            for l in range(5):
                sum0 += wp.length(total) * (val + beta)
            total += wp.vec3(sum0) + v
            step = step + 1
        val = wp.length_sq(total) + (1.3 + total.y) + (float(it) + 0.1) - val
        it = it + 1
    result[i] = 1.35 - val * 0.67 + (0.25 - p[i].y) * (val + beta)


@wp.kernel
def k_040a033751a2(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    v = (pos[i] - wp.vec3(3.0, 0.51, -0.38) * pos[i].z) * (0.58 + pos[i].x + pos[i].y * 0.48)
    acc = v - pos[i]
    for l in range(0, m, 2):
        total = float(0.0)
        for j in range(0, m, 2):
            for step in range(m):
                acc.x += total + pos[step].x * total
                v += pos[i].y * wp.vec3(total) + wp.vec3(pos[l].z + 1.28, pos[i].z * total, pos[step].x * pos[l].x)
            total -= pos[l].x
        acc -= v + wp.vec3(2.74, 0.52, -0.06) * total
    n0 = (pos[i] + acc) * (pos[i].z * pos[i].y) * pos[i].y
    result[i] = pos[(i + 1) % m].z + wp.length_sq(n0)


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
def k_04fd8b5a7a4a(pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    s = -pos[3]
    for k in range(17):
        s = s + wp.vec3(-0.44, -1.54, -0.03)
        total = wp.vec3()
        l = int(0)
        while l < 4:
            l += 1
            n0 = s + pos[l]
            total = total + (wp.vec3(pos[i].z) - wp.length_sq(n0) * (pos[i] * pos[i].z))
        s = s + total
    out[i] = s.y * (0.88 + pos[i].y) - (out[i] * (1.0 - out[i]) + out[i] * out[i] - (pos[i].y - pos[i + 2].z))


@wp.kernel
def k_0527c5d98151(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    l = int(0)
    while l < count:
        for j in range(1, -1, -1):
            z = z * 0.5 + wp.sqrt(wp.max(a[i] - x[l], 0.21))
        z = (z + wp.floor(x[wp.max(i - 1, 0)] + z)) * (wp.abs(wp.floor(z)) + 0.49)
        l = l + 1
    dst[i] = a[i] - z


@wp.kernel
def k_05c56944a560(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    t = x[i]
    s = float(0.0)
    sum0 = b[i]
    for j in range(1, n):
        sum0 = sum0 + t * beta * x[i]
        s = s + (sum0 + x[j] * 0.73) * (t * sum0 * (b[j] * b[i]))
        res = float(0.0)
        for l in range(n):
            res += t - s
        s, t = t, s
        sum0 = sum0 * 0.5 + (res + sum0 * x[i]) * x[j]
        s, sum0 = sum0, s
    dst[i] += b[i] - (sum0 * 0.14 - (x[i] - 0.32))
    result[i] = -(beta * b[i]) + s * (x[i] * sum0)


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
def k_06676de94457(a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i] - a[i]
    total = float(0.0)
    for j in range(1, m):
        for l in range(m):
            if a[i] + a[j] > 1.67:
                t = 0.16 * a[idx[i]]
            else:
                t = z + total
            total = total - (z + t)
        if total + a[j] <= -0.62:
            z -= -a[j]
        else:
            z = z + 2.53 / z
        total += -z
    dst[i] += total * 1.69


@wp.kernel
def k_06b53765d93e(b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    t = wp.log10(b[(i + 3) % n] * b[(i + 3) % n] + 0.28) - wp.abs(val) - (val - 0.2 - val * val)
    for l in range(0, 6, 2):
        tmp = wp.tan(wp.sin(t) * 1.2)
        s = float(0.0)
        for k in range(n):
            acc = tmp
            for it in range(3):
                acc = (acc + wp.abs(t % 1.16 - (b[it] - s))) * (wp.abs(b[k] / 3.31) + 0.7)
            s = (s + (wp.floor(acc - b[i]) - b[l])) * (b[l] * b[l] + 0.77)
        t = wp.min(t, wp.floor(wp.floor(b[l])) + s)
    dst[i] = wp.sin(b[i]) + t


@wp.kernel
def k_0744814c3580(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int, y: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    total = float(0.0)
    for m in range(count):
        for j in range(3):
            t += -z
            total = float(0.0)
            for l in range(20):
                total += (beta + 3.0) / wp.max(a[l] + 0.76, y[m])
        result[i] = x[i] + t + total
    out[i] = float(i)


@wp.kernel
def k_07dab9e6f288(b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    z -= z * (3.0 * z) - (z - z)
    acc = float(0.0)
    for j in range(1, 5):
        for l in range(n):
            for k in range(3):
                z, acc = acc, z
                z -= -z
            acc += -z % (b[l] * b[l] + 0.84) * (z % 1.32 - (0.72 - z))
    result[i] = acc


@wp.kernel
def k_0806732db5f1(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    for k in range(20):
        s = float(1.0)
        for j in range(3):
            t = s % 2.89 - 1.65
            s += s + 1.19 - val + t
        val = val + ((a[i] - 1.0) * a[k] + s)
    dst[i] = val
    dst[i] = a[i] * val


@wp.kernel
def k_08ba18227b00(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    c0 = a[i]
    total = b[i] - 2.0
    for k in range(3):
        val = 2.0 + (float(i) - z)
        acc = wp.log(x[i] * x[i] + 0.56)
        for step in range(count):
            sum0 = float(0.0)
            for l in range(0, count, 2):
                t = wp.frac(x[step] + 4.41 + (0.25 + total))
                sum0 -= wp.exp(wp.clamp(val - t, -4.0, 3.0))
            acc = acc - (c0 * x[wp.min(i + 1, count - 1)] + wp.cos(sum0) - 0.25)
        total = total + (wp.pow(wp.max(x[i], 0.87), 2.18) + acc)
    result[i] = wp.frac(wp.frac(float(i) + b[i])) + total


@wp.kernel
def k_08bb4ab676a7(p: wp.array(dtype=wp.vec3), dirs: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    dir = p[i]
    v = dirs[i]
    total = wp.vec3()
    for l in range(18):
        sum0 = float(0.0)
        for it in range(n):
            sum0 = sum0 + wp.length(wp.normalize(total) / ((p[l].x + p[l].y) * (p[l].x + p[l].y) + 0.99))
        total = total - (dir + dir * sum0)
    new_pos[i] += wp.cross(total, dirs[i]) + v


@wp.kernel
def k_08d5da0c85bb(a: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = u[i]
    t = val / (wp.atan2(z, 0.67) * wp.atan2(z, 0.67) + 0.46)
    acc = float(0.0)
    for j in range(19):
        total = float(1.0)
        for k in range(2):
            total = wp.tanh(total + t)
        acc = acc + wp.log10(total * total + 0.87)
    u[i] = a[i] * acc * (a[i] - u[i]) - (t - 2.0) * (u[i] / (acc * acc + 1.02))


@wp.kernel
def k_08eabc8cfaca(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    total = float(0.0)
    for l in range(count):
        for it in range(count):
            z += total - x[i]
        total = total - z * z
        z += x[i]
        wp.atomic_max(dst, i % 2, a[i])
    wp.atomic_max(dst, i, z)
    wp.atomic_max(dst, i, total + a[i])


@wp.kernel
def k_0914a2fbe7e2(a: wp.array(dtype=float), b: wp.array(dtype=float), values: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = values[i]
    s = float(0.0)
    for l in range(3):
        z += a[i]
        total = float(0.0)
        for j in range(0, 6, 2):
            acc = s
            for k in range(m):
                r = acc * a[(i + 1) % m]
                acc += z + r
            total = total + (a[i] + val + acc)
            if a[l] - val <= 0.0:
                break
        s = s * 0.5 + (a[l] + total)
    slot = i + i
    result[i] = b[i] + s + float(slot)


@wp.kernel
def k_097ce7c80cef(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    for k in range(3):
        t = a[k] + z
        acc = float(1.0)
        for j in range(2, -1, -1):
            for l in range(4, -1, -1):
                acc = acc * -t
                val = val * 0.5 + (z + acc)
                t = t * (t + -t)
            if t > acc:
                acc = t
            if -1.21 < acc < 0.14:
                break
        if acc + x[i] <= 0.0:
            z = z + val
        elif not a[k] >= val:
            z = a[3] * z * z
        else:
            if acc * x[k] <= -1.27 and z / (x[k] * x[k] + 0.95) < -1.24:
                z = z
        val = val * 0.5 + (z + acc)
    result[i] = x[i] + a[i] + val


@wp.kernel
def k_097f49cfd1dc(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    z = x[i]
    for k in range(n - 1, -1, -1):
        s = beta
        for step in range(3):
            z = z + (s + (z - z) + (z - z))
        z = wp.tanh(wp.min(z, wp.round(beta - s)))
    dst[i] = z * (beta + b[i] * (1.0 - z))


@wp.kernel
def k_098893434de9(x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i] / 3.04
    for j in range(m - 1, -1, -1):
        s = wp.sin(0.0)
        total = float(0.0)
        l = int(0)
        while l < m and wp.atan(total) > z:
            t = x[j] + s
            s = wp.tanh(s % (s + t))
            total += -s
            l = l + 1
        z = z * wp.max(-z, 0.41) + (s - 4.21 - total)
    i1 = i
    dst[i] = x[i1] + (0.5 - z)


@wp.kernel
def k_09db4f2bfacb(a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    acc = float(1.0)
    k = int(m)
    while k < m:
        z = (acc - val) / val
        for it in range(m):
            val = val + z * z * acc
        acc = acc + (val * z - a[i] * 0.67)
        k = k + 1
    for l in range(m):
        dst[i] = a[l] + acc - (acc - a[i])


@wp.kernel
def k_09f0ec3a65ce(p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    acc = wp.vec3(0.0, 0.0, 0.0)
    for k in range(n):
        total = float(0.0)
        for l in range(4, -1, -1):
            v = -(p[0] * total - wp.normalize(acc))
            s = float(0.0)
            m = int(0)
            while m < 5:
                n0 = (wp.length(acc) - 1.4 / total) * (s * p[(i + 1) % n].y * p[l])
                s = s + (s + wp.length(n0))
                m += 1
            total = total * 0.5 + (s + wp.length(v))
        acc = acc + (p[i] + p[k] * total)
    vout[i] = acc


@wp.kernel
def k_0af187a24f35(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = x[i]
    val = val / (float(i) * float(i) + 0.71)
    acc = beta + 1.0
    for l in range(2):
        acc += val
        for j in range(l + 1):
            for step in range(4):
                t = wp.atomic_add(result, i, b[i] * b[i + 1] - (acc + val) - acc / (beta * x[l] * (x[l] * beta) + 0.31))
    wp.atomic_add(result, i, val + (acc - x[i]))
    wp.atomic_add(result, i, acc - (val + val * beta))


@wp.kernel
def k_0cea2a127c95(b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    val = b[i]
    for k in range(m):
        s = 0.1 * b[k]
        for it in range(m):
            for j in range(5):
                s = wp.min(s, wp.exp(b[i]) * (0.25 - val / b[it]))
            val = val + (wp.sqrt(z * z + 0.22) * wp.sinh(z) - s)
    out[i] = b[3] % (val * val + 0.85)


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
def k_0e205129ee49(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    l = int(0)
    res = float(0.0) + float(l)
    for k in range(2):
        for step in range(count):
            res = p[step].z
    v = wp.length(wp.vec3(res * p[i].z))
    for m in range(count):
        pos[i] = wp.vec3(v * (p[m].y * wp.vec3(v).y + wp.length_sq(wp.vec3(-v))))


@wp.kernel
def k_0f46869c9c5b(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, count: int, y: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    total = float(0.0)
    for m in range(count):
        for j in range(3):
            t = t + -z
            total = float(0.0)
            for l in range(20):
                total += (beta + 3.0) / wp.max(a[l] % 0.76, y[m])
        result[i] = x[i] + t + total
    out[i] = float(i)
    z_1 = a[i]
    val = wp.log10(wp.abs(z_1) + 0.52)
    out[i] = val


@wp.kernel
def k_0fd118e0fc0f(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, y: wp.array(dtype=float), eps: float):
    i = wp.tid()
    z = b[i]
    acc = float(0.0)
    for it in range(2):
        acc += u[it]
    val = acc
    val, z = z, val
    total = float(0.0)
    t = z * z
    tmp = float(-0.0)
    for j in range(n - 1, -1, -1):
        for l in range(n):
            r = (total + total) % wp.max(-x[i], 0.9)
            s = float(0.0)
            for k in range(18):
                s += 0.5 + 0.5 * (dst[i] - y[k]) / eps - r
            total += s
        tmp = total * t
    dst[i] = wp.log(wp.max(b[i] - tmp, 1.03)) + val


@wp.kernel
def k_0fe63a7157b1(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    val = z * b[i]
    t = y[i]
    acc = x[i] + val
    tmp = t
    for j in range(17):
        if acc - val > z + 0.9:
            step = int(0)
            while step < n:
                step = step + 1
                tmp = t
        else:
            tmp = -(z + 0.9)
        acc += tmp + t
    result[i] = 0.32 * acc * (y[i] * b[i])


@wp.kernel
def k_106486bdae8f(a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    acc = float(1.0)
    for j in range(4):
        z = (acc - val) / val
        for it in range(m):
            val = val + z * z * acc
        acc = acc + (val * z - a[i] * 0.67)
    for l in range(m):
        dst[i] = a[l] + acc - (acc - a[i])


@wp.kernel
def k_10846199a2c1(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int, u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    acc = float(0.0)
    for k in range(i % 3 + 1):
        sum0 = t - a[i]
        if b[i] + 0.5 < -0.35:
            for l in range(0, 6, 2):
                if b[k] + (b[i] + sum0 * t) > sum0:
                    sum0 = b[k] + (sum0 + sum0 * t)
            if t * sum0 > 0.89:
                acc = a[i] - (0.1 + (sum0 + u[i])) % u[i]
            else:
                acc = 0.25 * a[k]
    z = acc * b[(i + 2) % m]
    result[i] = b[i] - z


@wp.kernel
def k_10a6afe2128a(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    z = x[i]
    s = float(0.0)
    sum0 = float(0.0)
    for j in range(i % 3 + 1):
        val = -wp.floor(wp.min(b[j], x[i]))
        total = float(0.0)
        for k in range(n - 1, -1, -1):
            total = (total + wp.atan2(x[i] + sum0 * 0.35, b[k])) * (-total * -total + 0.43)
        s = wp.min(s, -((z + x[i]) * (sum0 * 1.0)) * val + total)
        sum0 += wp.min(total + t * z, wp.sin(b[j]))
    x[i] = wp.clamp(s, -0.61, wp.clamp(wp.max(1.25, t), 0.5, 2.0))
    out[i] += s * sum0 * s


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
def k_11efa526172d(x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    z = t + x[i] - t * x[i]
    for j in range(m):
        tmp = wp.ceil(wp.log10(wp.max(z, 0.32)))
        acc = x[j]
        k = int(0)
        while k < m:
            acc = wp.min(acc, -acc + (t + acc))
            k += 1
        t = t * (1.13 + x[j]) + (wp.log10(wp.abs(x[i]) + 0.57) + z / 0.48 + tmp) * acc
    r = z * 0.84 + (t + z)
    dst[i] = wp.max(r, 1.63) + 1.0 * r


@wp.kernel
def k_1292c8147f82(b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    acc = 0.0
    for j in range(9):
        val = float(j)
        s = float(0.0)
        k = int(0)
        while k < n:
            t = val * acc
            s = s * 1.7 + t
            k += 1
        acc += s * b[j] + b[j]
    acc = acc + -(1.7 + acc)
    dst[i] = alpha * acc - b[i]


@wp.kernel
def k_12df642316ba(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int, s: float, a: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = b[i] - z
    total = float(0.0)
    res = float(0.0)
    for l in range(count):
        t = x[i] * val * (a[l] - 0.5 * s)
        for m in range(20):
            res = float(1.0)
            for j in range(3):
                tmp = -b[i]
                res -= t * val * tmp
        total = total * (b[(i + 2) % count] * float(l) * (b[(i + 2) % count] * float(l)) + 0.69) + total * res
    result[i] = b[i] + x[i] + total


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
def k_133b2f235ce8(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float, m: int):
    i = wp.tid()
    t = x[i]
    z = alpha + -t
    w = float(0.0)
    acc = float(0.0)
    for k in range(0, 40, 2):
        for l in range(0, 18, 2):
            val = z + alpha * s
            if z - b[i] >= s:
                y0 = w
            else:
                y0 = 1.1 / (acc * acc + 0.68) * (val + x[i])
            acc -= val * y0 * (w + y0)
        tmp = acc - x[k]
        if m > 2:
            tmp += x[i] * b[k]
        else:
            tmp = b[k] / (acc * acc + 1.05)
        w += s * 1.81 + s + tmp
        acc = acc + (tmp + alpha + x[k] * b[k])
    d = w * 1.44 + acc * b[i]
    dst[i] = (b[i] - d) * (x[i] - t)


@wp.kernel
def k_1452c3bbb49b(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), rho: wp.array(dtype=float), counts: wp.array(dtype=int), count: int):
    i = wp.tid()
    t = x[i]
    z = b[i]
    tmp = a[i]
    c0 = rho[i]
    val = t * c0
    total = z
    for j in range(count):
        for k in range(i % 3 + 1):
            res = float(0.0)
            for step in range(0, count, 2):
                total = total * total
                res += res
                wp.atomic_add(counts, 0, k * 3 % 3)
            total = total + (a[(i + 2) % count] * (a[j] * float(j)) - res)
        total = total + val * a[j] * x[j]
    wp.atomic_add(counts, (i + 2) % count, 1)
    rho[i] = total + float(i) * c0 + tmp


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
def k_158d35b9e46c(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    for k in range(3):
        total = z
        for it in range(1, 3):
            acc = float(0.0)
            if i % 2 == 1:
                break
            res = acc + 0.69
            for j in range(1, -1, -1):
                acc = (acc + a[k]) * ((total - acc) * (total - acc) + 0.52)
                res = res + -x[i] + acc
            total += (z + a[k] - res) * res
        z += total % 0.51
    result[i] = (z + b[i]) * (z * z)


@wp.kernel
def k_158d38809168(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float, n: int, m: int):
    i = wp.tid()
    t = x[i]
    val = y[i]
    acc = float(i) + val
    for k in range(5):
        acc = acc - (alpha + y[k] + (acc - acc))
        if y[k] - x[k] <= 0.83:
            return
        s = float(0.0)
        for l in range(0, 6, 2):
            tmp = t + s * (t + 1.0)
            if tmp * y[l] >= y[l] or beta <= x[k]:
                break
            s += val / (acc * acc + 0.59) + (x[l] + 0.1) + beta
        if -0.31 < val - 0.5 < 0.25:
            z = x[k]
        else:
            z = x[(i + 3) % m]
        acc = acc * 0.5 + s * z
    c0 = acc * val
    out[i] -= y[i] * c0 % 1.06 - (beta * c0 + (float(n) - t))


@wp.kernel
def k_1665dff7a422(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = b[i]
    v = vel[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    for l in range(count):
        res = wp.vec3(0.0, 0.0, 0.0)
        for j in range(count):
            n0 = -(pos[i].z * wp.vec3(1.84, -0.45, -0.84))
            res += (b[i] - b[i + 1]) * wp.cross(vel[0], s) - n0
        s -= val / (val * val + 0.52) * wp.cross(res, v)
    d3 = wp.cross(v, wp.vec3(-1.7, -0.37, -0.31)) - (v - vel[i])
    vout[i] = s - d3


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
def k_172f93a3469d(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    s = float(0.0)
    for l in range(m):
        j = int(0)
        while j < m:
            i1 = j
            s += z * (z - z + a[i1])
            z = z * 0.5 + (0.82 + (a[j] + a[i1]) * a[j])
            j += 1
        s += b[i]
    dst[i] = (a[i] + z) * s


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
def k_18861a036715(a: wp.array(dtype=float), y: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    r = y[i]
    for it in range(count):
        for l in range(5):
            z = wp.clamp(r, -0.71, result[i] + y[l] * r)
            acc = 0.0
            r = wp.sin(r + y[indices[i]])
            acc = wp.ceil(acc + y[l] * r)
            total = float(0.0)
            for k in range(4):
                total += y[i]
            r += z * total + acc
        c0 = a[indices[i]]
        s = float(0.0)
        for m in range(count):
            s += wp.exp(t) + r - c0
        result[i] = s


@wp.kernel
def k_189e601d9114(b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    r = wp.atan(t)
    t -= wp.abs(wp.log2(t / (wp.abs(b[i]) + 0.91) * (t / (wp.abs(b[i]) + 0.91)) + 0.45))
    for l in range(count):
        for it in range(count):
            for j in range(1, -1, -1):
                r = r + wp.sqrt(b[l] * b[l] + 1.0)
                r = (r + wp.atan(t + t / wp.max(r, 0.56))) * (wp.atan(t) * wp.atan(t) + 0.49)
            t = t + (wp.min(wp.log(wp.abs(r) + 0.86), b[it]) + b[3 + l])
    r = r * wp.atan(-r)
    result[i] = b[i] * t + r


@wp.kernel
def k_18b0e993ee70(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    val = x[i]
    acc = val + x[i]
    for k in range(5):
        total = acc
        it = int(0)
        while it < n:
            total = total - wp.sinh(3.0 * wp.tanh(acc))
            it += 1
        s = float(0.0)
        for j in range(0, 17):
            s *= x[j]
        acc = wp.tanh(acc + wp.ceil(z + total - s))
    t = acc * a[i]
    result[i] = wp.min(acc, 1.0 / val / wp.max(x[i], 0.73)) - t


@wp.kernel
def k_18d4d3b8678d(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, scale: float, n: int):
    i = wp.tid()
    val = x[i]
    t = y[i]
    z = b[i]
    for k in range(n):
        total = float(0.0)
        j = int(0)
        while j < n:
            tmp = wp.atan2(wp.min(total * y[j], t), val * wp.frac(z))
            total = total + (b[i] + tmp)
            j = j + 1
        val = (val + wp.tan(wp.sin(total - z) * 1.2)) * (scale * scale + 0.52)
    result[i] = y[3]
    out[i] = val * scale * (beta - val) + (1.0 * y[i] + wp.atan2(1.24, scale))


@wp.kernel
def k_18eda9ba7ed7(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = u[i]
    z = a[i]
    s = u[i] % 2.97
    for l in range(m):
        t = (val + (s - z)) % -s
        total = t * t
        for k in range(3):
            total = total * (-a[i] * -a[i] + 0.48) + ((a[i] - t) * (a[i] * 1.62) - (0.41 + a[k]))
        s += 1.0 / (z * t * (z * t) + 0.79) + total
    dst[i] = (-s + val) * (0.1 * s * (val * z))


@wp.kernel
def k_194b63b1801f(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    v = pos[i]
    dir = vel[i]
    s = float(1.0)
    for l in range(18):
        v, dir = dir, v
        z = s + s
        total = s * wp.vec3(-1.27, -0.34, -1.65)
        for k in range(1, count):
            total = total + wp.vec3(s)
        s = s - (z - wp.length(total))
    t = vel[i].x % 2.83
    result[i] = s * (wp.length(v) * dir.x) + t


@wp.kernel
def k_19c82d60bc60(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    val = t * a[i]
    total = float(0.0)
    j = int(0)
    while j < count:
        acc = float(0.0)
        for k in range(count):
            r = wp.tan(wp.sqrt(a[j]))
            acc = acc * 0.5 + (-(total + 3.0) - r)
        total = total + a[i] * acc
        j = j + 1
    total = total - wp.atan(val) * x[i]
    dst[i] = 2.23 / (wp.abs(a[i]) + 0.87) + total


@wp.kernel
def k_1a05d89d3f5b(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    n0 = p[i]
    z = wp.dot(pos[i] - n0, n0)
    total = wp.vec3()
    s = z
    for j in range(m):
        val = pos[i].y - (0.62 - s)
        acc = wp.vec3()
        k = int(0)
        while k < 5:
            total = total + n0
            acc = acc + wp.normalize(total)
            k += 1
        total = total - (wp.vec3(acc[2] - z, pos[j].z * pos[i].z, s + acc[2]) - acc * val)
        s = s + z
    vout[i] = n0 - p[i] + total + total * s


@wp.kernel
def k_1a2d076c2173(b: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    acc = 1.0
    for j in range(3):
        z = wp.min(wp.cosh(acc), 0.23 * s)
        total = int(0)
        for k in range(n):
            z += wp.tanh(wp.log10(wp.max(acc, 0.88)))
            total = total + 1
        acc = wp.sin(acc + (z + b[i] - z) * float(total))
    dst[i] = acc
    out[i] = wp.cosh(acc)


@wp.kernel
def k_1a35a4ca913d(x: wp.array(dtype=float), a: wp.array(dtype=float), beta: float, s: float):
    i = wp.tid()
    z = x[i]
    t = a[i]
    tmp = t * (z % (s * s + 0.92))
    for l in range(19):
        if tmp > 0.38:
            d = x[l]
            r = t * tmp * 0.1 - d
        elif 0.5 < z < 0.5:
            r = 3.0
        elif tmp > s:
            r = x[l] * s
        elif beta >= -0.52:
            d = t
            r = 1.52 - d
        else:
            acc = float(0.0)
            for j in range(19):
                acc += s + tmp
            r = (x[i] - z) * acc
        t /= r * x[l] * beta
    a[i] = a[i] - t


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
def k_1adbc75ad0e2(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    s = a[2] - x[i]
    for k in range(count):
        z = s - 0.1
        acc = float(0.0)
        for l in range(count):
            val = a[k]
            acc = acc - (z * 1.0 + 0.5 - -x[i] * (val - a[(i + 3) % count]))
            wp.atomic_max(dst, i % 4, a[l] * (z - acc))
        s += acc - (a[i] - acc) + z
    wp.atomic_max(dst, 1, s - (s - x[i] + s))


@wp.kernel
def k_1b128b6d3e35(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    val = u[i]
    total_1 = float(0.0)
    for k in range(5):
        for it in range(5):
            result[i] = total_1
    total = 0.0
    result[i] += -b[i]
    dst[i] = t - 0.25 + (-2.0 + val)
    result[i] = (1.0 + total) * (alpha + 3.0)


@wp.kernel
def k_1b78bcef72d7(b: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int), m: int):
    i = wp.tid()
    acc = wp.cosh(-2.17)
    for k in range(3):
        acc += b[k]
    val = acc
    for j in range(4):
        for l in range(indices[3 * i + 1]):
            tmp = val * val - (val + b[j])
            for step in range(m):
                z = wp.min(val, tmp * (0.1 + (0.1 - val)))
                val = z
    dst[i] = val


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
def k_1d8c761fdb4a(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    z = b[i]
    dir = p[i]
    v = pos[i]
    s = float(0.0)
    for k in range(20):
        z = z + b[k]
        total = wp.normalize(p[k])
        for l in range(n):
            total = total + (-wp.normalize(p[k]) + (pos[i] - v) * (z - s))
        z = z + (-z + total.x)
        s = s - z
    s = s + (z - (s - b[i]))
    vout[i] = dir + v + pos[i] * s


@wp.kernel
def k_1e841c0eebd6(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    for k in range(20):
        t = 1.0 - s
        for step in range(3):
            sum0 = float(1.0)
            l = int(1)
            while l < 5:
                z = wp.frac(sum0) + x[step]
                s = (s + (-wp.frac(sum0) + wp.log(wp.max(wp.sinh(x[step]), 0.34)) + z)) * (sum0 * sum0 + 0.56)
                sum0 += x[k]
                l = l + 1
            s = s + wp.atan((t + 1.19) * sum0)
        s = s + (wp.abs(wp.round(t)) - (wp.atan(t) + (t - x[k])))
    result[i] = wp.sinh(3.0 * wp.tanh(s)) * (s / (wp.abs(s) + 0.91)) - x[i] / (x[1] * x[1] + 0.58) * (1.1 * s)


@wp.kernel
def k_1efb512dadbc(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    s = wp.exp(val)
    for j in range(1, 19):
        total = float(0.0)
        for it in range(5):
            total -= z
        s += z + total
    dst[i] = s - z


@wp.kernel
def k_1fb72e82f847(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, m: int):
    i = wp.tid()
    z = s * s
    total = float(0.0)
    acc = float(0.0)
    t = float(0.0)
    for j in range(m):
        res = float(0.0)
        for step in range(1, m):
            t = total * (x[step] * b[i])
            acc = float(1.0)
            for l in range(m):
                acc = wp.min(acc, t)
        total = wp.sin(total + (x[i] + res))
    for j in range(17):
        res = float(0.0)
        for step in range(1, m):
            sum0 = float(0.0)
            for l in range(m):
                acc = wp.min(acc, t)
                sum0 += wp.frac(s)
            res += (sum0 + x[i]) * wp.round(x[i]) + acc
        total = wp.sin(total + (x[i] + res))
    out[i] = wp.round(z * 1.13) + total


@wp.kernel
def k_202db5cfe99f(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = a[i]
    t = u[i]
    z = val * a[i]
    s = float(0.0)
    for l in range(0, 34, 2):
        acc = float(0.0)
        total = int(0)
        k = int(0)
        while k < 3:
            acc = (acc + u[i]) * (x[i] * x[i] + 0.48)
            total -= 1
            k += 1
        s += u[l] * (float(total) * t * (acc * 0.34))
    tmp /= 0.5 * s * (0.5 * s) + 0.95
    out[i] = 1.08 * (z * 0.87 / (tmp * x[i] * (tmp * x[i]) + 0.91))


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
def k_218751f165c1(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    t = b[i]
    r = float(i)
    s = float(0.0)
    for k in range(5):
        s /= b[i] * b[i] + 0.43
        acc = 0.0
        for step in range(0, 8, 2):
            total = wp.min(s, acc)
            sum0 = int(0)
            j = int(0)
            while j < n:
                total -= -b[i]
                sum0 = sum0 + 2
                j = j + 1
            r -= t * total * float(sum0)
            acc += (total - r - b[step] / (b[wp.max(i - 1, 0)] * b[wp.max(i - 1, 0)] + 0.67)) * (beta * b[i] * wp.ceil(r))
        s += b[k] * acc
    t -= -(beta - b[i])
    out[i] = s * r + t


@wp.kernel
def k_223ec1ba086d(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    val = x[i]
    val = val + b[i]
    for l in range(1, 20):
        j = int(0)
        while j < indices[2 * i]:
            j = j + 1
    for it in range(20):
        result[i] = result[i] + (val - b[it])


@wp.kernel
def k_223edec8ab56(p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    dir = q[i]
    acc = 1.0
    for l in range(4):
        v = (dir + n0) * (acc + 0.1)
        sum0 = wp.vec3(0.0, 0.0, 0.0)
        for j in range(4):
            delta = n0 + v
            sum0 = sum0 + (q[l] + sum0 - -v + delta)
        acc += q[l].z * (p[l].y - 3.0) + wp.length_sq(sum0)
    vout[i] = (dir - n0) * (q[i][2] + n0[1]) - dir * acc


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
def k_236f50a0d5a0(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    val = t * dst[i]
    total = float(-0.0)
    j = int(0)
    while j < count:
        acc = float(0.0)
        for k in range(count):
            r = wp.tan(wp.sqrt(a[j]))
            for it in range(19):
                acc = acc * 0.5 + a[i] - r
        total = total + a[i] * acc
        j = j + 1
    total = total - wp.atan(val) * x[i]
    val_1 = dst[i]
    dst[i] = 2.23 / (wp.abs(a[i]) + 0.87) + total - val_1


@wp.kernel
def k_2387d61c026e(x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    j = i
    total = float(0.0)
    for l in range(count):
        acc = float(0.0)
        s = float(0.0)
        it = int(0)
        while it < 4:
            acc = acc + (x[i] + (total - x[j]) / ((x[i] + s) * (x[i] + s) + 1.03))
            s = (s + (total - -(acc * acc))) * (x[i] * s * (x[i] * s) + 0.55)
            wp.atomic_max(out, it, -(acc / (acc * acc + 0.88) * (x[i] * acc)))
            acc = acc + -total
            it = it + 1
        total = total + (s * x[j] * acc + acc)
        wp.atomic_max(out, 0, total)
    wp.atomic_max(out, j, x[0])
    wp.atomic_max(out, j, x[j] / (x[i] / (0.99 + total * total)) + x[i] % 0.68 * total)


@wp.kernel
def k_238fc545ede8(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), count: int, beta: float, alpha: float):
    i = wp.tid()
    z = a[i]
    val = b[i]
    r = u[i]
    z_1 = a[i]
    g = x[i] - z_1
    total = float(0.0)
    for l in range(18):
        tmp = wp.tanh(wp.min(r, wp.round(beta - z_1)))
        t = (g - 1.64) * -1.48 / (u[l] * tmp + 0.43)
        acc = val
        s = float(0.0)
        for j in range(count):
            acc = acc * 0.5 + (z - total * t - a[j] / (-x[i] * (beta - total) + 0.66))
            s = s + r
            acc, s = s, acc
        total = alpha + (s + acc)
    x[i] = val
    result[i] = 0.5 - -z + total


@wp.kernel
def k_24ec71353f58(x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    val = -t
    s = float(0.0)
    for k in range(1, 4):
        total = float(0.0)
        for j in range(1, m):
            total += wp.cos(val)
        s = s * 0.5 + total
    dst[i] = s - x[i]


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
def k_25f37e03d9a4(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, n: int, m: int):
    i = wp.tid()
    val = y[i]
    acc = float(i) + val
    it = int(0)
    while it < 5:
        if y[it] - x[it] <= 0.83:
            return
        s = float(0.0)
        for l in range(0, 6, 2):
            tmp = x[i] + s * (x[i] + 1.0)
            if tmp * y[l] >= y[l] or beta <= x[it]:
                break
            s += val / (acc * acc + 0.59) + (x[l] + 0.1) + beta
        if -0.31 < val - 0.5 < 0.25:
            z = x[it]
        else:
            z = x[(i + 3) % m]
        acc = acc * 2.47 + s * z
        it = it + 1
    c0 = acc * val
    for j in range(20):
        out[j] -= y[i] * c0 % 1.06 - (beta * c0 + (float(n) - x[i]))


@wp.kernel
def k_266e2a218fe0(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    t = x[i]
    j = int(0)
    for it in range(count):
        j = i
    for step in range(1, 3):
        total = 1.0
        for l in range(6):
            total += t * x[i] + val / (t * t + 0.84)
        val = val + 0.89 * x[i] * (total * t)
        wp.atomic_add(dst, step, x[i])
    wp.atomic_add(dst, j, val)


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
def k_28c419f966b3(a: wp.array(dtype=float), out: wp.array(dtype=float), m: int, b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    total = float(1.36)
    for l in range(m):
        if total <= z:
            return
        s = z * total
        for j in range(m):
            s = s - b[l]
        total += a[i] + s
    val = a[i]
    out[i] = val * total


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
def k_2938e09da76f(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    s = val + val
    k = int(0)
    while k < count:
        k += 1
        val *= 0.44
        acc = wp.vec3(0.0, 0.0, 0.0)
        step = int(1)
        while step < count:
            res = wp.vec3(0.0, 0.0, 0.0)
            l = int(1)
            while l < count:
                l = l + 1
                res = res + acc
            sum0 = wp.vec3()
            for j in range(count):
                sum0 += s * acc + res
            acc -= sum0
            step += 1
        s = s - b[k] * val * acc.x
    val = val - s
    result[i] = wp.length_sq(vel[(i + 3) % count]) + val


@wp.kernel
def k_296716530921(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, alpha: float, m: int):
    i = wp.tid()
    z = b[i]
    z = z - z * 1.59
    for k in range(m):
        t = beta - 0.1
        total = float(0.0)
        for j in range(3):
            t /= wp.abs(b[k]) * wp.abs(b[k]) + 0.94
            total = total + wp.ceil(t)
        z += b[k] * total
    z = z * (alpha * b[i])
    out[i] = -z


@wp.kernel
def k_29ae43737995(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = t * t
    total = float(0.0)
    for l in range(3):
        acc = float(0.0)
        s = float(0.0)
        k = int(0)
        while k < 3:
            k = k + 1
            w = float(1.0)
            for j in range(i % 3 + 1):
                tmp = t - s * total
                w = w + (a[k] * z * (total - s) + tmp)
            if l <= 1:
                s = s + acc * s
            else:
                s = s + x[l]
            acc -= t * w - (0.08 - z)
            if (a[l] - x[k]) * (s + acc) > s:
                s = (a[l] - x[k]) * (s + acc)
        total = total + (-x[l] + acc + s)
        if -1.77 < x[l] % 3.23 < 0.53:
            break
    result[i] = z + total


@wp.kernel
def k_29e954ffbe91(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = -b[wp.max(i - 1, 0)]
    s = t * t
    l = int(0)
    while l <= m and t + s <= s:
        for k in range(1, m):
            s = s + (t + wp.log10(t * t + 0.45))
        s = (s + wp.max(s, b[l] * t)) % wp.max(wp.abs(s), 0.8)
        l += 1
    result[i] = wp.max(wp.sqrt(wp.abs(s) + 0.92), t * t)
    dst[i] = s


@wp.kernel
def k_29eccdff6b15(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = u[i]
    i0 = i * 1 + i
    s = t
    for j in range(15):
        acc = float(0.0)
        total = float(0.0)
        k = int(0)
        while k < (i + 1) % n:
            k = k + 1
            acc = acc + (wp.frac(s - total) + t)
            for m in range(n):
                total = total - 1.0 * acc
        s += b[j] + acc + total
    dst[i] = wp.cos(s)
    out2[i] = s - float(i0)


@wp.kernel
def k_2adf39c06dda(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    v = pos[i]
    acc = wp.vec3(0.0, 0.0, 0.0)
    for j in range(m):
        dir = a[i] * a[j] * (acc - v)
        total = wp.vec3(0.0, 0.0, 0.0)
        l = int(0)
        while l < m:
            s = wp.vec3()
            for k in range(5):
                s += wp.vec3(-a[l], 4.03 + a[k], wp.length(v))
            total = total * 0.5 + s
            l += 1
        acc += dir - pos[i] + v + total
    out[i] += wp.dot(wp.vec3(1.47, -0.83, 2.1), pos[i]) - -a[i] - acc.y


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
def k_2b7afe093d92(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = a[i]
    for k in range(3):
        t = a[k] + z
        z, t = t, z
        acc = float(1.0)
        for j in range(2, k + 1, -1):
            for l in range(4, -1, -1):
                acc = acc * -t
                val = val * 0.5 + (z + acc)
            if t > acc:
                acc = t
            if -1.21 < acc < 0.14:
                break
        if acc + x[i] <= 0.0:
            z = z + val
        else:
            z = z
        val = val * 0.5 + (z + acc)
    result[i] = x[i] + a[i] + (z - result[i])


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
def k_2bf2e2b7c43b(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    tmp = u[i]
    for j in range(count):
        tmp = tmp * (tmp * (tmp * t))
        for k in range(12, -1, -1):
            val = wp.cos(wp.floor(wp.atan2(1.0, x[i])))
            t = t * wp.max(t * val, 0.58) + (wp.sinh(x[j]) * wp.sinh(tmp) + val)
        tmp = tmp * 0.5 + wp.log2((t + t) * (t + t) + 0.31) * (wp.cos(t) + (1.09 + x[j]))
    u[i] = wp.sinh(x[(i + 2) % count]) * tmp


@wp.kernel
def k_2cbb75f220ca(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), s: float, use_bias: bool, count: int):
    i = wp.tid()
    t = b[i]
    acc = a[i]
    for j in range(0, 36, 2):
        acc = acc + a[i] * (a[i] * a[i])
    for j in range(0, 36, 2):
        z = float(i) / (a[i] * a[i] + 0.88) * (t * acc) / (acc * acc + 0.62)
        total = float(0.0)
        for k in range(count):
            if z * acc <= 0.67 <= float(b[k]):
                break
            if use_bias:
                t = t + z * t / (b[j] * total * (b[j] * total) + 0.89)
            total = total + s
        acc = acc + a[i] * (a[i] * a[i])
    result[i] = t * (float(i) + (a[i] + b[i])) * acc


@wp.kernel
def k_2d205bd76269(x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    val = wp.sqrt(wp.log(wp.max(x[i], 0.6)) * wp.log(wp.max(x[i], 0.6)) + 0.14)
    for j in range(n):
        total = float(0.0)
        for l in range(2):
            tmp = wp.atan(val)
            total = wp.min(total, wp.asin(wp.sin(wp.frac(x[j])) * 0.95) + tmp)
        val -= wp.cosh(x[j]) + total
    r = wp.log(z * z + 0.8) + wp.ceil(x[i])
    dst[i] = x[i]
    out[i] = r + val


@wp.kernel
def k_2d9b70c21dfd(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    t = t + wp.abs(t * b[i])
    total = float(0.0)
    for l in range(m):
        sum0 = float(-val)
        j = int(0)
        while j < m:
            sum0 = sum0 + wp.log2(wp.max(t % 1.37, 1.02))
            sum0 = sum0 + wp.sinh(total)
            j += 1
        total = total * 0.5 + x[l] / wp.max(wp.tanh(sum0), 0.46)
    out[i] = 0.65 * b[i] * wp.round(total)
    dst[i] += b[i] * 2.0 * -val


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
def k_303afd7f3da1(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    z = x[i]
    val = val + z
    s = 0.07 / (val * val + 0.49)
    total = float(0.0)
    j = int(0)
    while j < count and (x[i] < -0.38 or x[i] < 0.18):
        t = total % 2.05
        acc = b[j] + 0.1
        for k in range(count):
            r = t - 2.0
            acc = acc * 0.5 + (x[k] + r)
        res = float(0.0)
        for l in range(count):
            res += t + x[j]
        s = s * ((s - 0.5) * (s - 0.5) + 0.65) + (res + acc)
        total = total + acc
        j += 1
    out[i] = x[i] - z + s + total


@wp.kernel
def k_3053e461acb0(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    for k in range(1, 21):
        if not s < 0.48:
            continue
        total = a[i]
        for l in range(3):
            s += -a[l]
            total = total + a[k]
        s = s + -total
    dst[i] = -s


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
def k_30749bd225ad(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    total = wp.sqrt(wp.max(x[i], 0.63))
    for l in range(n - 1, -1, -1):
        for j in range(0, 10, 2):
            t = t - total / (total * total + 0.67)
        total = total + y[i]
    val = 1.23 * t
    result[i] = wp.log2(y[i] * y[i] + 0.2) * total - val


@wp.kernel
def k_30c8246657a7(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = 0.0
    for k in range(4):
        acc = float(0.0)
        step = int(0)
        while step < n:
            s = float(0.0)
            res = 3.0 - total
            for it in range(4):
                s = s - (x[it] + x[k]) * -acc
                res = res + (s * acc + x[i] * total)
            if res <= x[i] or s > 0.11 and i % 3 != 1:
                res = res + (1.69 + total + 3.0 * x[i])
            else:
                res = res + (x[step] - 1.7) * (res + acc)
            acc = acc + (total - 3.0) * (res * x[i])
            step = step + 1
        total += 1.98 / acc + -acc
    z = -(x[i] / total)
    out[i] = z + total + z * 2.0


@wp.kernel
def k_318a852732f6(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = a[i]
    acc = 0.0
    for k in range(5):
        z = z - 0.25
        for j in range(0, 4, 2):
            total = float(1.0)
            s = float(0.0)
            for l in range(count):
                total = wp.sin(total + a[l])
                s = s + (b[j] * 1.0 + acc)
                total, s = s, total
            val = wp.tanh(val + (s + total))
        acc = acc + wp.cos(val + b[k])
    result[i] = acc + z + wp.cos(z)


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
def k_333223b15f5b(x: wp.array(dtype=float), result: wp.array(dtype=float), b: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    i1 = i
    for k in range(20):
        s = float(1.0)
        acc = float(1.0)
        it = int(0)
        while it < 2:
            it += 1
            acc += val + s
            if acc + x[3] >= 0.0 and b[k] + acc >= 0.0:
                acc = acc - val
            else:
                acc = acc
            s = (s + x[i]) * (b[n] + acc)
            acc = acc * 0.5 + (s + 0.1 + s)
            s, acc = acc, s
        val = val + (-x[i1] + (acc - s))
    val /= val * val + 0.87
    result[i] = x[i1] - val


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
def k_3352ecb51e68(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    v = vel[i]
    n0 = p[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    acc = p[i][2]
    for k in range(0, 32, 2):
        n0[2] = result[i]
        acc = acc * ((acc - 0.5) * acc)
        w = -n0
        j = int(int(0))
        while j < n:
            t = acc / 2.81
            w = w + t * wp.vec3(1.47, -0.82, 1.58) * t
            j = j + 1
        total += wp.vec3(acc) - w
        acc += p[k].x - 1.0
    vout[i] = wp.vec3(vel[i].z / 1.97)
    result[i] = (acc * vel[i].z + p[i].y / (acc * acc + 0.7)) * wp.length_sq(v) * wp.length(total)


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
def k_345db893dc14(x: wp.array(dtype=float), out: wp.array(dtype=float), hits: wp.array(dtype=int), count: int):
    i = wp.tid()
    total = float(0.0)
    for step in range(3):
        total = float(0.0)
        for k in range(20):
            total = total + 0.36
            acc = float(0.0)
            for it in range(3):
                acc = -(acc - x[i] * (total * x[i]) * 1.3)
                total = total + acc * total
            total = total + (0.1 % (-(1.04 + acc) * (1.04 + acc) + 0.98) + acc * acc * (x[k] % 1.21))
            wp.atomic_add(hits, (i + 2) % count, k + i + 0)
    wp.atomic_add(hits, 1, 1)
    wp.atomic_add(out, i, x[i] + total)


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
def k_351d93604a43(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = y[i]
    tmp = u[i]
    z = t * b[i] * (tmp - r) * (y[i] % 3.36)
    acc = 0.0
    for j in range(5):
        acc = float(1.91)
        for k in range(m):
            s = float(0.0)
            for l in range(m):
                t = t - -wp.pow(-z, 0.35)
                s = s + acc * val * wp.ceil(b[i]) / (t * 3.0)
            total = float(0.0)
            for step in range(m):
                total += float(wp.clamp(i, 0, 2))
            acc += wp.min(wp.log2(y[k]) * (s + float(k)), total)
    for it in range(19):
        out[i] = t + acc
        u[i] = y[i]


@wp.kernel
def k_360ce25e0d5f(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    val = y[i]
    t = 1.01 * z
    tmp = wp.atan(x[i])
    for m in range(5):
        acc = 0.0
        for it in range(1, -1, -1):
            acc = float(1.0)
            step = int(0)
            while step < 18:
                step += 1
                acc = (acc + -wp.log2(wp.abs(t + acc) + 0.18)) * (wp.abs(x[step] - z) + 0.76)
        for j in range(3):
            total = float(0.0)
            for l in range(n):
                total += y[l] * 0.25
            c1 = a[i] * 0.56 * total * -wp.sinh(wp.clamp(val, -3.0, 3.0))
            result[i] = wp.atan(wp.cosh(c1) - tmp * t) - acc


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
def k_36c86a6b2dd2(b: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = u[i]
    z = a[i]
    s = float(0.0)
    for l in range(n):
        total = float(0.0)
        for k in range(n):
            total *= wp.acos(1.98 / z)
        s = s * 0.5 + total * ((val - t) * (val + t))
        val = val + s * z * val
    out[i] = a[i] - s


@wp.kernel
def k_36ce8c7468f2(vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, x: wp.array(dtype=float)):
    i = wp.tid()
    acc = wp.vec3(1.81, 0.78, 2.56)
    s = float(0.0)
    for k in range(m):
        total = float(0.0)
        res = wp.length_sq(acc)
        total, s = s, total
        for l in range(m):
            total = total + (res + 2.29)
            res -= wp.dot(wp.vec3(-1.86, x[i], -(x[k] * float(m))), vel[k])
        acc += wp.vec3(0.62, 0.24, 2.37) - vel[k] * total + acc * res
        s = s + res
    out[i] = (vel[i].x + vel[i].z + acc.y) * s
    dst[i] = vel[i].z


@wp.kernel
def k_3715d68710da(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val = val - (val + b[i])
    total = float(0.0)
    res = float(0.0)
    for k in range(3):
        t = --total
        for step in range(1, 4):
            if res >= 1.47:
                break
            if k % 3 != 1:
                r = 0.36 * b[step]
                val += t + r
            else:
                val = total
            res = res + t
        if k % 3 != 0:
            z = -(b[k] - t)
        else:
            z = val
        total += t * (t - b[k]) + z
        res += (2.0 + total) / (t * t + 1.02)
    dst[i] = b[i] - (total + res)


@wp.kernel
def k_37daa8579175(b: wp.array(dtype=float), a: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = wp.sign(a[i])
    for j in range(m):
        total = float(0.0)
        for l in range(0, 6, 2):
            tmp = val * total
            total = total * 0.5 + (tmp + (tmp + b[i + 2] + val * tmp))
        val = val - total
    a[i] += val


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
def k_3883e8d38e49(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    t = a[i]
    val = b[i]
    r = t + z
    s = float(0.0)
    for l in range(2):
        for k in range(count):
            tmp = x[i] + 1.11
            if x[k] - r < val:
                c1 = float(-s)
                tmp = tmp + (b[k] + c1)
            z = (z + (x[l] + val + tmp)) * (b[l] / (t * t + 0.98) * (b[l] / (t * t + 0.98)) + 0.59)
        if z + a[l] <= r:
            y0 = 0.93 - a[i]
            c0 = -x[i] - y0
        else:
            f = s + z
            c0 = val - 1.13 + f
        s = s - (x[i] - r + c0)
    result[i] = a[i] - s


@wp.kernel
def k_3958157218db(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), m: int, u: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    total = float(0.0)
    for k in range(m):
        total = 0.5 * total * (1.0 + wp.tanh(0.797884 * (total + 0.044715 * total * total * total)))
        for l in range(i % 3 + 1):
            for j in range(i % 3):
                val = wp.max(val, total * wp.asin(wp.clamp(total, -0.95, 0.95)) / (-val * -val + 0.73))
                total += val / 0.4
            total += wp.log10((val + 0.5) * (val + 0.5)) * b[i]
    out[i] = total
    result[i] = wp.ceil(b[i] - (2.0 + val))
    value = b[0]
    for k_1 in range(1, 6):
        value = value * u[i] + b[k_1]
    a[i] = value


@wp.kernel
def k_39f0ec4b3281(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    total = val
    for j in range(m):
        z = total * x[j] / (b[j] * b[j] + 0.38) - a[i] * val / (wp.abs(total) + 0.89)
        for l in range(5):
            val = val + 0.25 * z / (wp.abs(wp.frac(a[i])) + 0.59)
            val = val * (wp.log10(wp.max(total, 0.42)) * wp.log10(wp.max(total, 0.42)) + 0.95) + wp.exp(val) % wp.max(val - total, 0.61)
        total = total * 0.5 + wp.acos(0.95 * wp.tanh(val + x[j]))
    a[i] -= total * (-total * val)


@wp.kernel
def k_3a41a1ff1207(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = x[i]
    d = u[i]
    z = wp.atan2(wp.ceil(t * x[i]), 0.5 * t)
    acc = float(0.0)
    k = int(0)
    while k < 5:
        t, z = z, t
        k += 1
        r = val * x[i]
        for j in range(i % 3 + 1):
            tmp = wp.clamp(d, -1.2, 1.2) - val
            r = r + (z + tmp)
        acc = wp.sin(acc + (wp.tan(wp.clamp(d, -1.2, 1.2)) + (-x[i] - val) + r))
    c1 = u[i]
    dst[i] = b[i] + acc + c1


@wp.kernel
def k_3ab2ef31c717(b: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    acc = float(0.0)
    for k in range(3):
        acc += b[k]
    val = acc
    for j in range(4):
        for l in range(indices[3 * i + 1]):
            tmp = val * val - (val + b[j])
            z = wp.min(val, tmp * 0.1)
            val = z
    dst[i] = val


@wp.kernel
def k_3b7e9c3bfc08(x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    z = wp.max(val, val)
    total = float(0.0)
    for k in range(2):
        s = float(0.0)
        for j in range(17):
            s += z * z + 0.47
        val = (val + wp.log10(s)) * ((val + x[i]) * (val + x[i]) + 0.55)
        total = total + 0.25 * x[k]
    res = float(0.0)
    for k in range(n):
        c0 = x[k]
        res += (x[k] + x[i]) * c0
    dst[i] = (1.17 + total + val) * res


@wp.kernel
def k_3bc0e7a31bf5(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    total = t / (t * t + 0.66)
    for j in range(3):
        z = total * a[j] + total - (total + t - -total)
        s = 0.0
        for k in range(8):
            s = s + (z * 1.54 / (a[k] / z) - (a[i] - 0.58 - (x[i] - a[i])))
            total = (total + 1.0 * s / (z * total) * s) * (t * t + 0.96)
        total = (total + (z * 0.36 / (a[j] * 0.65) + s)) * (t * z)
    dst[i] = a[i] * 1.69 - (x[i] - a[i]) - total


@wp.kernel
def k_3c2f4b6a127c(b: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = y[i]
    val = x[i]
    acc = b[2] - z
    for l in range(count):
        sum0 = float(0.0)
        s = float(1.0)
        for j in range(1, count):
            if 0.73 * x[i] > acc:
                r = (sum0 + y[l]) / ((s + b[j]) * (s + b[j]) + 0.56)
            else:
                tmp = (val + b[l]) % 2.24
                r = x[j] / (x[l] * x[l] + 0.53) * (tmp - s)
            sum0 = (sum0 + r) * ((acc + sum0) * (acc + sum0) + 0.68)
            s = s + (sum0 + x[l] * x[i])
            sum0, s = s, sum0
        acc = acc + (s + sum0)
    out[i] = acc * b[i]


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
def k_3ccc48565476(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, m: int, b: wp.array(dtype=float), u: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z_1 = u[i]
    val = u[n] + beta
    d = val * dst[i]
    c1 = wp.asin(wp.clamp(u[i + 2], -0.95, 0.95))
    dst[i] = (wp.atan2(z_1, float(i)) + beta * d - wp.abs(wp.asin(wp.min(0.95, wp.tanh(u[i]))))) * c1
    acc = float(0.0)
    z = a[i]
    for l in range(m):
        total = float(0.0)
        for j in range(5):
            sum0 = float(b[i])
            for k in range(5):
                sum0 = sum0 * (float(i) * float(i) + 0.64) + total
            for step in range(m):
                total = total + -wp.ceil(wp.min(sum0, t))
        acc += wp.tanh(float(i) + total) + -(beta * wp.exp(wp.sin(b[2]) * 3.0))
    dst[i] = a[i] + z + acc


@wp.kernel
def k_3d0df1b8adfe(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    for k in range(count):
        val *= val + x[k] - (0.68 + x[k])
        total = float(0.0)
        for j in range(count - 1, -1, -1):
            s = val
            for l in range(count):
                s = wp.min(s, wp.asin(wp.sin(s) * 0.95))
            total += x[j] - s
        val = val * (wp.abs(val + 0.1) + 0.52) + (--val + total)
    t = val * val
    result[i] = wp.floor(wp.acos(0.95 * wp.tanh(t)))


@wp.kernel
def k_3d40f756c5d9(vel: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), beta: float, m: int):
    i = wp.tid()
    dir = vel[i]
    v = normals[i]
    s = beta - vel[i].z
    for l in range(0, 34, 2):
        dir[2] += vel[i].y * normals[i].y
        total = s + vel[l].y
        for k in range(3):
            for j in range(m):
                v += vel[k]
                total = total - (normals[k].z - normals[l].y)
        v[1] = -beta
        s = s + total
    new_pos[i] += wp.cross(dir, wp.vec3(-1.76, 0.66, 1.29)) - v - wp.vec3(-0.48, -1.14, 0.97) * s


@wp.kernel
def k_3e40b4e92390(b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    s = float(0.0)
    for j in range(n):
        res = b[j]
        for it in range(n - 1, -1, -1):
            t = b[i] + (wp.asin(wp.clamp(val, -0.95, 0.95)) - wp.exp(wp.sin(b[j]) * 3.0))
            res = res - (b[j] + (wp.atan2(s, t) + b[it]))
        s = wp.max(s, wp.atan2(val + b[j] + b[i] * val, res * b[j] - res))
    dst[i] = s * (s * b[i] - s)
    result[i] = (b[1] + b[i]) * wp.log(wp.abs(b[i]) + 0.91) + (s + b[i])


@wp.kernel
def k_3ed5ce96b152(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    val = b[i]
    val = val + a[i]
    acc = a[i] + alpha
    k = int(0)
    while k < n:
        k += 1
        s = float(1.0)
        for l in range(n):
            t = float(i) + (1.7 - val)
            if -acc <= a[l]:
                tmp = b[l] + acc / (s * s + 1.04)
                z = tmp - -t
            else:
                z = b[i] + a[i] + (float(k) - alpha)
            s += z + b[1]
        acc = acc + (s + a[k] + (s + b[k]))
    out[i] = -(acc + val)


@wp.kernel
def k_40e3d12dd38d(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, vel: wp.array(dtype=wp.vec3), beta: wp.vec3):
    i = wp.tid()
    z = a[i]
    acc = wp.length(vel[i] - beta) * z
    for j in range(14, -1, -1):
        s = float(1.0)
        for step in range(i % 3 + 1):
            s -= a[j] + a[i]
            s = s * 0.5 + a[step]
        acc = acc * 0.5 + (a[j] - a[j]) * s
    result[i] = a[i] + acc
    dst[i] = acc - a[(i + 2) % n]


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
def k_424f84033f53(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    for k in range(4):
        z = 1.97 * val
        acc = 0.0
        for l in range(5):
            t = x[k] + acc
            acc = acc * ((b[k] + z) * (b[k] + z) + 0.87) + (x[k] + t)
        val = wp.sin(val + (wp.sqrt(wp.abs(x[k]) + 0.78) + acc))
    result[i] = val


@wp.kernel
def k_4251a222c504(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, m: int, b: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    tmp = wp.log10(wp.abs(b[i]) + 0.77) * wp.pow(wp.max(x[i] * val, 0.59), wp.sin(z / (wp.abs(val) + 0.67)) * 2.0)
    acc = float(0.0)
    for k in range(m):
        l = int(0)
        while l < m:
            z = z * (wp.abs(wp.sinh(z)) + 1.03) + (acc / (wp.abs(tmp) + 0.64) / (x[i] * x[i] + 0.46) - wp.sqrt(wp.max(wp.log(wp.abs(x[i]) + 0.73), 0.78)))
            l += 1
        acc = (acc + z) * wp.max(z, 0.37)
    result[i] = x[i]
    dst[i] = wp.log(wp.floor(s) * wp.floor(s) + 0.52) - float(i) / wp.max(z, 0.56) * (0.1 - float(i)) + acc


@wp.kernel
def k_425212950c51(x: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    j = i * 1 + i
    acc = float(0.0)
    for it in range(0, m, 2):
        total = float(0.0)
        for k in range(m):
            if 1.23 * acc > 0.5:
                total += total / (total * total + 0.65) * (total % 3.88)
            else:
                total = x[2]
            total += 0.25 * total
        acc += acc * total / (x[3] * x[3] + 0.36)
    acc = acc - (x[i] + 0.25 + acc)
    out[i] = x[i] * float(j) - acc


@wp.kernel
def k_429e1829b0f1(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = u[i]
    i0 = i * 1 + i
    s = t
    l = int(0)
    while l < 15:
        l = l + 1
        acc = float(0.0)
        total = float(0.0)
        k = int(0)
        while k < (i + 1) % n and acc + u[l] >= b[l]:
            k = k + 1
            acc = acc + (wp.frac(s - total) + t)
            total = total - 1.0 * acc
        s += b[l] + acc + total
    dst[i] = wp.cos(s)
    out2[i] = s - float(i0)


@wp.kernel
def k_42a04d3c1a0e(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    t = -(a[(i + 3) % n] - b[idx[i]])
    s = 0.0
    for k in range(2, -1, -1):
        acc = float(0.0)
        for step in range(n):
            res = float(0.0)
            w = t + 1.86
            for l in range(n):
                res += wp.sign(wp.asin(wp.sin(t) * 0.95))
                w = w * (wp.round(x[l]) * wp.round(x[l]) + 0.95) + (0.25 + s) * (a[l] + val)
            acc = acc + (0.5 / (wp.abs(x[step]) + 0.55) + (a[step] - 0.26) - res + w)
        s -= wp.sqrt(wp.log10(wp.max(z, 0.98)) * wp.log10(wp.max(z, 0.98)) + 0.6) - acc
    out[i] = wp.atan2(b[i] * s, wp.acos(wp.sin(b[i]) * 0.95))


@wp.kernel
def k_43bac23d3ba7(vel: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), beta: float, m: int):
    i = wp.tid()
    dir = vel[i]
    v = normals[i]
    s = beta - vel[i].z
    for l in range(0, 34, 2):
        total = s + vel[l].y
        for j in range(m):
            v += vel[i]
            total = total - (normals[i].z - normals[l].y)
        s = s + total
    new_pos[i] += wp.cross(dir, wp.vec3(-1.76, 0.66, 1.29)) - v + wp.vec3(-0.48, -1.14, 0.97) * s


@wp.kernel
def k_43d5bde00209(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), s: float, n: int):
    i = wp.tid()
    z = a[i]
    n0 = pos[i]
    dir = wp.vec3(-(float(i) + 0.97), 1.01 + -z, s)
    total = 0.0
    for k in range(2):
        for j in range(n):
            val = a[k]
            z = (z + (z + val)) * val
        total = total - wp.length(p[k] - z * p[i])
    new_vel[i] = -(dir + pos[i]) / (a[i] * a[i] + 1.04) - n0 - pos[i] * total
    new_vel[i].x = z


@wp.kernel
def k_43fe2182de51(b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, n: int, beta: float, idx: wp.array(dtype=int), pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    acc = 0.0
    a = idx[3 * i]
    b_1 = idx[3 * i + 1]
    c = idx[3 * i + 2]
    ab = pos[b_1] - pos[a]
    for j in range(9):
        val = float(j)
        k = int(0)
        s = float(0.0)
        while k < n:
            t = val * beta
            s = s * 1.7 + t
            k += 1
        acc += s * b[j] + b[j]
    acc = acc + -(1.7 + acc) - wp.length(ab) + float(c)
    dst[i] = acc * alpha - b[i]


@wp.kernel
def k_46384e9d1f09(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    val %= val + x[i]
    s = wp.asin(wp.clamp(val, -0.95, 0.95))
    step = int(0)
    while step < count:
        total = 3.0 * x[step]
        for j in range(2, -1, -1):
            z = s * x[step]
            s += 1.3 + val + z
            total += wp.frac(val)
        s = s * (wp.abs(x[step]) + 0.85) + val * (x[i] + total) * x[i]
        step += 1
    result[i] = -s


@wp.kernel
def k_468a5dd4ff6e(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    acc = 1.0
    for j in range(2):
        sum0 = float(0.0)
        for step in range(2, -1, -1):
            z += wp.cos(wp.min(b[i], acc))
            sum0 = wp.tanh(sum0 + wp.floor(wp.log2(wp.max(z, 0.89)) + b[j] % 3.13))
        acc += wp.floor(wp.tanh(z)) + sum0
    t = wp.cosh(acc) * (acc - 1.0 + acc)
    out[i] = z * t


@wp.kernel
def k_4709897604b6(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    val = a[i]
    t = val * z
    z = result[i] - 2.0 * result[i] + result[i]
    acc = y[wp.max(i - 1, 0)]
    result[i] = y[i]
    sum0 = z / acc
    j = int(1)
    while j < count:
        s = float(0.0)
        for k in range(19):
            s += out2[i] - a[i + 1] - z * sum0
        acc -= wp.frac(s)
        r = b[i] + sum0
        acc = acc * 0.5 + t * r
        sum0 = sum0 + val
        j += 1
    tmp = wp.log10(wp.abs(sum0) + 0.81)
    out2[i] = wp.tanh(tmp) * acc


@wp.kernel
def k_4764388f12a9(vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    v = vel[i]
    t = vel[0].y
    acc = wp.vec3(0.0, 0.0, 0.0)
    for k in range(count):
        s = float(1.0)
        for l in range(count):
            z = float(0.0)
            for j in range(count):
                z -= wp.dot(wp.vec3(-1.94, -0.71, -5.32) * s + wp.normalize(acc), wp.normalize(vel[j]))
            s = s + wp.dot(wp.cross(wp.vec3(-0.02, 5.39, -5.45), acc), vel[i] * z) * (t * z * (vel[k].z + t))
        acc += wp.vec3(wp.dot(vel[i] + v, vel[k].x * v)) + vel[i] * s
    vout[i] = wp.cross(v, acc) * (vel[i].x + t) * ((t - vel[i].x) * t)
    dst[i] = t * (3.0 - (vel[i].y - vel[i].x))


@wp.kernel
def k_4898c03a8f4a(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    t = b[i]
    total = float(1.0)
    for j in range(i % 3 + 1):
        if b[i] + x[j] <= -0.57:
            continue
        acc = float(0.0)
        for step in range(m):
            total %= z
            if b[i] >= 0.63:
                acc += z
            for l in range(3):
                acc += total
        total = total + (-(x[(i + 2) % m] * (z - t)) - acc)
    d = 1.54 * t
    dst[i] = -d + total
    result[i] = -x[i] - total


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
def k_496ddfc7799d(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = y[i]
    r = x[i]
    z = r * t
    acc = z - r
    for l in range(2):
        s = float(1.0)
        k = int(0)
        while k < 4:
            sum0 = float(0.0)
            for j in range(19):
                sum0 *= wp.log(acc)
            s = s + t * (sum0 * wp.cos(t))
            k = k + 1
        acc = acc + (wp.sin(x[i]) * 1.2 - x[i] * (a[i] + r) + s)
    x[i] = y[i] + acc


@wp.kernel
def k_49c68da88d46(x: wp.array(dtype=float), dst: wp.array(dtype=float), counts: wp.array(dtype=int), count: int):
    i = wp.tid()
    z = x[i]
    total = x[i + 2]
    acc = float(0.0)
    for l in range(0, 40, 2):
        acc = acc + (x[i] + acc)
        sum0 = float(1.0)
        for k in range(count):
            acc = (acc + x[i] * acc) * (-x[k] * -x[k] + 0.46)
            sum0 = sum0 - total
            acc = acc + z * acc
        total = total + (0.25 + x[i] - sum0)
        acc = acc * (z * (total - (-acc - (x[l] + acc))) + 0.52) + acc / 1.37
        wp.atomic_add(counts, l, i * 3)
    wp.atomic_add(counts, i, 1)
    wp.atomic_add(dst, 3, acc + total)


@wp.kernel
def k_4a1a0687ea93(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    s = float(0.0)
    m = wp.max(a[i], a[i])
    a[i] = m + wp.log(wp.exp(a[i] - m) + wp.exp(a[i] - m))
    j = int(0)
    while j < 2 and m > 0.0:
        total = float(0.0)
        l = int(0)
        while l < count:
            val = a[i]
            total = wp.sin(total + (s - val))
            l = l + 1
        slot = int(m)
        s = (s + wp.max(total, s)) * (total * total) - float(slot)
        j += 1
    s = s / wp.max(wp.cos(s), 0.37)
    out[i] += a[i] * s


@wp.kernel
def k_4a96d8f25edd(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    n0 = pos[i]
    d3 = p[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for k in range(0, m, 2):
        dir = total * pos[k].z / (wp.length_sq(total) * wp.length_sq(total) + 0.31)
        res = wp.length(n0)
        for l in range(3):
            total[1] += dst[i]
            res = res - pos[k].z
        total /= wp.length(-d3 * wp.dot(p[(i + 2) % m], wp.vec3(1.34, 1.52, 0.24)) - dir + dir * res)
    dst[i] = wp.length(wp.normalize(pos[i + 1])) * total.x


@wp.kernel
def k_4ab40d0ea3e8(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int, y: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = a[i]
    z = b[i]
    t = -(z + b[i]) + (val - b[i + 1] + (val + z))
    total = t + b[i]
    for k in range(n):
        r = (a[wp.max(int(wp.floor(wp.abs(y[i]) / alpha)) % m, 0)] - total - t) * val
        for l in range(2):
            tmp = r - (0.26 - a[i] + (total + 0.25))
            total = total + (b[i] - (z + tmp + (z - t)))
        total = total + (val - (r - (t + r)))
    out[i] = z - (0.1 % (total * total + 0.77) - t)


@wp.kernel
def k_4b46a9885314(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), alpha: float):
    i = wp.tid()
    v = pos[i]
    dir = p[i]
    total = 1.0
    for l in range(1, 5):
        z = 0.0
        for k in range(4):
            dir[2] = (dir.y + total) * (z * v[0])
            z = z + (total - dir[0]) * (alpha + vel[l].x)
        total += pos[l].z + z
    p[i] = alpha * vel[i] + v * total


@wp.kernel
def k_4c1868250268(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = a[i]
    v = vel[i]
    for k in range(m):
        total = float(1.0)
        for it in range(m):
            total = total * 0.5 + wp.dot(v, v * t - wp.vec3(1.9, -0.05, 1.08) / (a[it] * a[it] + 0.56))
        v = v * 0.5 + (wp.vec3(-1.96, 1.84, -1.72) + p[k] * total)
        t = t + a[i]
    result[i] = wp.dot(v / a[i], v) + (-a[i] + (2.0 - a[i]))
    new_vel[i - 1] = v + (v / a[i] - (v + v)) + vel[i] * t


@wp.kernel
def k_4c3a0315d822(b: wp.array(dtype=float), data: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    z = y[i]
    total = float(val + z)
    j = int(0)
    while j < m:
        sum0 = val % (z * z + 1.04)
        s = float(0.0)
        for l in range(0, i + 1, 2):
            t = wp.acos((wp.sin(wp.round(val)) + wp.tan(wp.sin(y[i + 2]) * 1.2)) * 0.95) % 0.86
            sum0 = sum0 + -(z * 3.0 * (t + total))
            s += b[j]
        total = total * 0.5 + (wp.sqrt(wp.abs(sum0) + 0.92) * (y[j] * total) * -total - s)
        j += 1
    out[i] = data[i]
    result[i] = 0.25 * (val * (z * total))


@wp.kernel
def k_4c49fa379385(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    t = y[i]
    for j in range(3):
        for l in range(3):
            z = x[j] - 3.0
            s = z
            for k in range(5):
                z = z / wp.asin(t)
                s += z
            t = t * 0.5 + (wp.pow(z * z + 0.35, -0.63) + s)
    tmp = 0.74 / (z * z + 0.91) * (t / wp.max(z, 0.55))
    out[i] = tmp


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
def k_4e839a6943eb(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    val = val + -val
    acc = 0.0
    for k in range(4, -1, -1):
        total = wp.log(a[i] * a[i] + 0.46)
        for j in range(n):
            total = total + x[j] / (a[i] * a[i] + 0.58)
        acc = acc - wp.log(wp.abs(total) + 0.36)
    dst[i] = a[3] + val + acc
    out[i] = acc / a[i]


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
def k_4f21d7de7847(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    s = float(0.0)
    for l in range(count):
        r = z * s
        acc = float(0.0)
        for j in range(count):
            val = wp.log10(wp.max(acc * 0.84, 0.46))
            acc = acc * 0.5 + x[i] * val
        s += r * 0.1 * (acc * a[l]) * (x[l] - wp.acos(0.95 * wp.tanh(x[l])))
    t = -x[i]
    out[i] = t * a[i] * t + s


@wp.kernel
def k_4fa047270c49(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = b[i]
    total = wp.vec3()
    for j in range(19):
        sum0 = wp.vec3(0.0, 0.0, 0.0)
        it = int(0)
        while it < m:
            n0 = p[i]
            sum0 += wp.cross(p[j], n0)
            it += 1
        total -= t * p[j] + sum0
    vout[i] += p[i] + total


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
def k_5148239eef66(x: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = wp.min(val, val)
    x[i] += val - 3.06
    t = wp.floor(0.0)
    s = float(0.0)
    for it in range(1, count):
        acc = float(0.0)
        for l in range(18):
            acc += x[i] - val
        t = acc
        s = float(0.0)
    for k in range(19):
        s = s * 0.5 + wp.max(z, val)
    tmp = val - s
    x[i] = z + t - tmp


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
def k_52131146bb62(b: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    t = z % 2.67 * (z * z)
    acc = float(0.0)
    for j in range(i % 3 + 1):
        r = (t + acc) * (b[j] + b[i])
        res = float(0.0)
        l = int(0)
        while l < count:
            r = r * (b[i] * res * -b[l])
            res = res * 0.5 + r * t * (b[i] % 2.5)
            l = l + 1
        acc += res * 0.3 * (res % 2.01)
    val = acc * acc
    dst[i] = val * z * (b[i] + val)


@wp.kernel
def k_521a3ba0a37d(a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, s: float, m: int):
    i = wp.tid()
    z = a[i]
    val = z * z
    total = float(1.0)
    for k in range(5):
        acc = 1.48 - a[k]
        for step in range(5):
            r = float(i)
            l = int(0)
            while l < m:
                z = z - a[i] * r
                wp.atomic_max(dst, (i + 2) % m, total)
                l = l + 1
            acc = acc - (1.59 + val * total * (float(i) + 0.9))
            wp.atomic_max(dst, 1, float(i))
        total -= (a[k] * alpha - (a[i] - acc)) * (a[k] * a[i])
    t = total - s * z - z
    wp.atomic_max(dst, i, s - (alpha - t) * (alpha * z))


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
def k_53421caf04f7(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), n: int, y: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = b[i]
    val = x[i]
    c0 = 3.0 * y[i]
    s = float(0.0)
    for l in range(n):
        acc = t - val
        res = s * beta
        for k in range(n):
            acc = acc - res
            res = res * (-t * -t + 1.02) + (a[k] + (c0 + wp.floor(wp.tanh(acc))))
        s = s * 0.5 + (b[l] * a[l] + acc + res)
    t_1 = b[i]
    z_1 = y[i]
    i1 = wp.clamp(i, 0, 2)
    t_1 += b[i] - y[i] + float(i1)
    r = t_1 * z_1
    x[i] = val + c0 + s + r


@wp.kernel
def k_543f8be7b596(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    dir = pos[i]
    for j in range(17):
        total = wp.dot(wp.vec3(0.33, 0.45, -0.47), p[i + 1])
        res = float(0.0)
        l = int(0)
        while l < count:
            res += p[l].z
            total = total + res * total * total
            l = l + 1
        total = total - wp.dot(wp.vec3(wp.length(wp.vec3(pos[i].y)) + total * pos[i].y), p[i].x * pos[i] / (res * p[i].y))
        dir = dir - (pos[i] - p[j] * total)
    pos[i] += wp.vec3(1.0) - dir
    v = wp.vec3(wp.length(wp.vec3(0.75 * p[i].z)), 0.5, wp.length(wp.vec3(0.75 * p[i].z)))
    pos[i] = wp.vec3(wp.length(v * (p[i].y * wp.vec3(wp.length(v)).y + wp.length_sq(wp.vec3(wp.length(-v))))))


@wp.kernel
def k_54dff150ebba(pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    n0 = pos[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    total = float(0.0)
    for l in range(count):
        n0.z += total - pos[l].y
        z = float(0.0)
        j = int(0)
        for k in range(18):
            while j < count:
                z = z / (total * n0.z * (total * n0.z) + 2.18)
                s += wp.vec3(s.y * pos[l].x - 0.25, n0[1], z)
                z += total
                j += 1
        s = s * 0.5 + (n0 - pos[l]) * z
        total = total * 0.5 + z
    new_vel[i] = pos[i] + wp.vec3(0.91, 1.63, 0.92) + s - pos[i] * total


@wp.kernel
def k_553dd2f4db6f(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = a[i]
    n0 = vel[i]
    total = pos[i] * a[(i + 3) % m]
    for k in range(m):
        t *= 5.0
        s = float(0.0)
        for it in range(1, m):
            total.y = t
            s = s - (s - 2.0 * (s + n0.x))
        total += vel[k] / (a[k] * a[k] + 0.93) / (total.z * total.z + 1.0) + pos[(i + 1) % m] * s
    new_pos[i] = t * ((total - pos[i]) * (a[2] * t))


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
def k_55b2b1e3d36c(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    n0 = vel[i]
    delta = normals[i]
    z = --x[i]
    for j in range(0, n, 2):
        v = wp.vec3(x[j], z, z) + x[j] * n0
        s = v
        l = int(0)
        while l < 2:
            s = s * 0.5 + wp.normalize(vel[i]) * (z + z)
            z = z + (wp.length(v) + wp.length_sq(s))
            l += 1
        z += x[j] - s.z
    vout[i] = wp.normalize(delta) - normals[i] * z


@wp.kernel
def k_57747d07f589(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    m = wp.max((z + data[i + 2]) * (1.0 - z), data[i])
    dst[i] = m + wp.log(wp.exp(u[i] - m) + wp.exp(data[i] - m))
    val = wp.atan(z)
    r = float(0.0)
    for j in range(19):
        r = wp.max(z, val)
        for k in range(3):
            i0 = i
            z += wp.cosh(r) - b[i0]
    tmp = -r
    dst[i] = data[i] - tmp - z


@wp.kernel
def k_582df5e42e62(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = b[i]
    n0 = p[i]
    v = vel[i]
    val = p[i].y - t
    acc = float(0.0)
    for l in range(20):
        delta = wp.length(v) + val
        total = float(0.0)
        for j in range(19):
            total += b[i]
        acc = t + (wp.length(b[(i + 1) * m] * n0) - delta + wp.length(vel[l] * total))
    new_pos[i] = v - wp.vec3(1.93, 0.47, 1.3) * val + wp.vec3(acc)


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
def k_58d0eed0ca00(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    acc = 0.0
    res = float(1.0)
    for k in range(3):
        s = 0.0
        for l in range(3):
            sum0 = 1.0
            for j in range(3):
                res = res + -(0.67 - sum0)
                sum0 += (res - s) * (x[j] - 1.32)
            val += x[l] + 0.97 - sum0 * 1.44
            s = -s - 3.0 * (x[k] * val)
        acc = acc + (res + val) * (val * s)
        res = res * (x[i] * x[i] + 0.91) + (x[i] / (acc * acc + 0.72) + x[k])
    tmp = x[i] - acc
    out[i] = tmp * (x[i] + res)


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
def k_5b79d16d5c66(x: wp.array(dtype=float), out: wp.array(dtype=float), hist: wp.array(dtype=int), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    total = float(0.0)
    for k in range(3):
        z = t * total
        j = int(0)
        while j < m:
            t = t + (z - float(j) * (beta + x[i]))
            wp.atomic_add(hist, i % 4, 3)
            t, total = total, t
            j = j + 1
        total += x[k]
    wp.atomic_sub(out, i, t)
    wp.atomic_add(out, i % 2, x[i] + total)


@wp.kernel
def k_5c66ad645e8a(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = a[i]
    v = p[i]
    s = wp.vec3()
    for l in range(1, -1, -1):
        for k in range(m):
            s[1] += 2.0 / (t * t + 0.44)
            v = v + wp.normalize(p[k])
        s = s - p[l] * v.y
    new_vel[i] = wp.normalize(s)


@wp.kernel
def k_5c90a091a979(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = a[i]
    acc = float(0.0)
    it = int(0)
    while it < 5 and wp.exp(z) >= b[i]:
        z = z - 0.25
        for j in range(0, 4, 2):
            total = float(1.0)
            s = float(0.0)
            step = int(0)
            while step < count:
                total = wp.sin(total + a[step])
                s = s + (b[j] * 1.0 + acc)
                total, s = s, total
                step = step + 1
            val = wp.tanh(val + (s + total))
        acc = acc + wp.cos(val + b[it])
        it += 1
    result[i] = acc + z + wp.cos(z)


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
def k_5d6bcea4a72c(x: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    val = x[i]
    total = 0.0
    acc = 1.0
    for j in range(3):
        for k in range(3):
            if i > 2:
                t = x[k] * x[j]
            else:
                c0 = val * val
                t = total - 0.47 + c0
            total = total * 0.5 + (acc + t)
            acc = acc * (x[j] * 0.71 * (x[j] * 0.71) + 0.54) + x[k] * 1.46
    acc += -(x[i] / (val * val + 0.83) + acc) * x[indices[3]]
    dst[i] = acc - total


@wp.kernel
def k_5e4d1924acc7(x: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    c0 = a[i]
    t = c0 + z
    acc = wp.ceil(t)
    for j in range(count):
        r = wp.atan2(acc, t)
        total = float(0.0)
        for step in range(5):
            z += t
            total = wp.max(total, u[i] / (z * z + 0.81))
        acc = acc + total * r
    out[i] = c0 * acc


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
def k_5f066b7454f7(x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, width: int):
    i = wp.tid()
    t = x[i]
    for l in range(width - 1, -1, -1):
        sum0 = float(0.0)
        acc = float(0.0)
        for j in range(1, width):
            acc = acc - acc
            total = x[j]
            for it in range(0, 6, 2):
                acc = acc * (0.1 + acc + 0.34)
                total = total * wp.max(0.37 * s, 0.91) + wp.sin(wp.tan(x[j]))
            sum0 = wp.tanh(sum0 + (3.0 + sum0 - wp.log2(s) + total))
            acc = acc * (total + acc) + sum0
        t = t + (x[i] - sum0 + acc)
    z = t + 0.66 + (s + x[i])
    dst[i] = wp.sinh(wp.sin(x[i]) * 3.0) + wp.tanh(x[i]) + z


@wp.kernel
def k_5f6c1379bb57(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    z = b[i]
    t = y[i]
    c0 = a[i]
    total = 1.98 * t
    for j in range(0, 10, 2):
        for k in range(count):
            total = total * (wp.abs(wp.atan(t)) * 1.02) + alpha
    t += wp.atan2(c0, y[i]) * (total - z)
    for l in range(1, count):
        t = (t + a[l] * total * wp.max(wp.sign(t), wp.log2(wp.abs(y[l]) + 0.62))) * wp.max(b[i], 0.4)
    result[i] = a[i] + t


@wp.kernel
def k_5fd0c589eab9(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    acc = float(0.0)
    val = val - val
    total = float(0.0)
    for it in range(1, n):
        for l in range(n):
            s = float(0.0)
            for k in range(n):
                z = acc - a[l]
                s = s + (total + b[l] + z)
            acc = acc + (wp.sinh(a[it]) + s)
            total = wp.sin(wp.clamp(a[it], -0.76, 0.85) * (wp.exp(a[it]) / (a[it] * a[it] + 0.85)) + total)
    result[i] = -total * val + acc


@wp.kernel
def k_60166aa41eac(vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    d3 = wp.vec3(out[i]) - vel[i]
    total = d3.y
    for j in range(count):
        for k in range(count):
            total = wp.length(vel[count]) - total - wp.length_sq(vel[k])
        total = total - (vel[j].y - 0.94)
    vout[i] = wp.vec3(total) - d3
    out[i] = total - 1.3


@wp.kernel
def k_614458b6eff1(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    t = a[i]
    val = u[i]
    tmp = u[i]
    f = val * t
    j = int(0)
    total = 0.0
    for step in range(2):
        while j < 4:
            j += 1
            tmp += f
            tmp += f
        total = float(0.0)
        for k in range(n):
            total += tmp * z
    u[i] = total * (val / (t * t + 0.04))


@wp.kernel
def k_6166514227df(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = x[i]
    z = beta * beta - -x[i]
    t = b[i]
    d = val % 1.08 / z
    acc = float(1.0)
    for j in range(1, n):
        for k in range(n):
            acc = (acc + wp.clamp(x[i], 0.41, 0.5 * wp.tanh(d / b[k]))) * (b[k] - acc)
    total = float(0.0)
    for l in range(3):
        total += acc
    for step in range(n):
        dst[i] = total - t % (wp.abs(x[step]) + 0.95)


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
def k_619c9509549c(x: wp.array(dtype=float), src: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = src[i]
    tmp = u[i]
    for k in range(0, n):
        total = -x[i]
        for l in range(5):
            r = wp.atan2(tmp - total, z)
            val = r
            for j in range(0, 8, 2):
                z = wp.atan2(tmp - total, z) + u[i] / wp.max(total, 1.04) * (total + 2.0)
            total = total * (x[k] + 0.57) + (src[l] + val) * (z / wp.max(u[i], 0.7))
        out[i] += wp.exp(x[i]) + wp.clamp(x[i], -1.83, 0.58) + total


@wp.kernel
def k_61fd0b9b3696(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    s = val
    for l in range(1, 19):
        acc = rho[l] * s
        for k in range(4):
            z = acc % wp.max(-val, 0.62)
            acc += (z - b[i]) / (y[i] * b[l] * (y[i] * b[l]) + 0.69)
        s = s * (wp.pow(wp.abs(b[l] * s) + 0.36, val - (s + x[l])) + 0.46) + acc
    t = x[i] - (b[i] + val)
    r = val - (s - x[i]) + t
    result[i] = 2.0 - val - (s + r)


@wp.kernel
def k_620091243210(x: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    for k in range(0, i + 1):
        z = t * x[k]
        s = float(wp.exp(result[i] - t))
        for j in range(m):
            s += (0.12 + t) * (0.12 + t) + 0.37
        result[i] = (z - 0.54) / s % 0.83


@wp.kernel
def k_62905fd46cb1(a: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    total = 0.0
    for j in range(0, 6, 2):
        tmp = total * val
        acc = 0.0
        for step in range(4):
            tmp = tmp * (2.05 * tmp)
            sum0 = float(0.0)
            for l in range(3):
                sum0 /= (x[i] - acc) * (x[i] - acc) + 0.65
                if 3.22 * sum0 > sum0:
                    sum0 = 3.22 * sum0
                tmp = tmp + tmp * total
            acc = acc + (sum0 - tmp)
        z = x[i]
        if acc <= -0.53:
            z += z * val
        if acc - total + z > total:
            total = acc - total + z
    dst[i] = val * val
    x[i] = total + val


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
def k_646726849ed8(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = wp.cos(val)
    total = float(0.0)
    res = 0.0
    for j in range(0, 6, 2):
        val = wp.frac(res) * val
        s = val + val
        for k in range(1, 8):
            t = s * 0.25
            s = s * wp.frac(0.5) + (wp.floor(x[i]) + t)
        total = total + (wp.ceil(res) - s)
        acc = float(0.0)
        for it in range(20):
            acc += wp.floor(z)
        res = res * 0.5 + acc
    out[i] = total - z + res
    result[i] = val


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
def k_64ff4e592fcc(pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    dir = pos[i]
    val = pos[i].y
    total = wp.vec3(0.0, 0.0, 0.0)
    for j in range(4):
        s = float(0.0)
        k = int(0)
        while k < n:
            k = k + 1
            tmp = val * -pos[j].z
            acc = float(0.0)
            res = s
            for l in range(3):
                acc = acc - pos[l].z
                res += tmp
            s += res * (acc * pos[j].z)
        total = total + (val * dir + dir * s)
    result[i] = val + total.x


@wp.kernel
def k_65337dd63fc6(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    total = float(1.0)
    for k in range(5):
        for j in range(18):
            val = total / (t * t + 1.0) - total
            for l in range(2):
                z = val * val
                val -= wp.atan2((x[j] - 0.83) / ((x[j] + 3.0) * (x[j] + 3.0) + 0.99), z)
            total = total + (b[j] - val + b[i] % 0.86)
        dst[i] = total * t + total % (t * t + 0.68)


@wp.kernel
def k_657d3687b283(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, s: float, n: int):
    i = wp.tid()
    res = float(0.0)
    total = int(0)
    for j in range(0, n, 2):
        acc = res * beta
        sum0 = int(0)
        for l in range(3):
            acc += res - s
            sum0 += 1
        res += acc + s + float(sum0)
        total += 2
        wp.atomic_max(out, i % 3, s)
    wp.atomic_max(out, i % 3, b[i] * 0.97)
    wp.atomic_max(out, i, s + b[i] + res + float(total))


@wp.kernel
def k_6590fdcedaa3(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    for k in range(4):
        acc = float(1.0)
        for j in range(0, 6, 2):
            r = a[j] + acc
            val = x[i] / 0.4
            if not acc < 0.19:
                val *= z * 1.48
            elif acc * z < 0.88:
                val *= z
            else:
                val = val - z * 2.0
            acc = acc + val * r
        if b[k] <= acc:
            z *= z + 0.1
        else:
            z -= 3.73 + z
        z = z + acc
    result[i] = 3.0 + b[i] + z
    out[i] = 2.0 * z


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
def k_66eedb6aebe4(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    total = 0.0
    for l in range(3):
        total = val * 0.5 + b[l]
    for l in range(3):
        for j in range(count):
            for step in range(count):
                val = val + total / ((z + total) * (z + total) + 0.45)
            z -= (a[j] + val) * (total * a[l])
        z, val = val, z
        total = wp.length(wp.vec3(total * 0.5 + b[l], 0.5, total * 0.5 + b[l]))
    t = 1.72 * z * (total * b[i]) - z
    dst[i] = -val - t


@wp.kernel
def k_67e83a0661e9(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = b[i] / (b[i] * b[i] + 0.78)
    for k in range(19, -1, -1):
        s = b[k] * total
        it = int(0)
        while it < 3:
            s = s * (-s + -b[it])
            if total < 0.12 and it % 2 != 1:
                total = total + (b[it] + 2.0)
            else:
                total = 2.54 + s - -total
            s = s - b[it]
            it += 1
        if b[i] + (s - 1.0) > total:
            total = b[i] + (s - 1.0)
    out[i] = total


@wp.kernel
def k_68025f4f72c4(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    i1 = i
    for k in range(5):
        z = -a[i1]
        s = float(0.0)
        for j in range(count):
            s = s * wp.max(wp.round(t), 0.58) + b[i]
        t -= s * b[i1] * z
    dst[i] = 1.27 - t


@wp.kernel
def k_683db17ebb4a(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    t = b[i]
    n0 = -vel[i]
    acc = wp.vec3(-0.45, -1.69, 0.33)
    j = int(0)
    while j < count:
        n0[2] = n0.y
        for k in range(i % 3 + 1):
            acc = acc * 0.5 + n0 / (b[k] * b[k] + 0.42) * wp.length_sq(vel[j])
        acc = acc - t * b[j] * acc
        j += 1
    q[i] = t * b[i] * (acc.y * q[i])


@wp.kernel
def k_692b26d37c90(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    dir = pos[i]
    v = normals[i]
    for k in range(n):
        v.y = t
        acc = wp.vec3(0.0, 0.0, 0.0)
        for j in range(n):
            n0 = wp.cross(dir, acc * acc.y - v * t)
            acc += -(normals[j] / (t * t + 0.66)) - n0
        v = v + acc
    dst[i] = -(t - 1.13 + (t - v.y))


@wp.kernel
def k_694b11bb73db(b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    val = b[i]
    val, z = z, val
    for k in range(m):
        s = 0.1 * b[k]
        for it in range(m):
            for j in range(5):
                s = wp.min(s, wp.exp(b[i]) * (0.25 - val / b[it]))
            val = val + (wp.sinh(z) * wp.sqrt(b[it] * 3.0 + wp.floor(s) + 0.22) - s)
    out[i] = b[3] % (val * val + 0.85)


@wp.kernel
def k_69d7fb260782(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int, y: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    t = float(0.0)
    for l in range(20):
        acc = x[i] - x[i]
        k = int(0)
        while k < count and not acc < -0.08:
            k = k + 1
            z = x[l] * (x[i] - acc)
            acc -= y[k]
            t = result[i] + (y[l] - z)
        t = (t + acc) * ((2.0 * acc - acc) * (t - acc) + 0.42)
        wp.atomic_add(result, i, x[i] - acc - t % 1.69)
    i_1 = map[2 * i]
    wp.atomic_sub(result, i, t - float(i_1))


@wp.kernel
def k_6a2097797bfa(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    r = b[i]
    acc = float(0.0)
    for j in range(count):
        total = float(0.0)
        for l in range(count):
            if j % 3 == 0:
                z = r * acc
                t = t + (t * t + -u[l] + z)
            elif not total <= -1.61:
                t = total
            acc = acc - r * acc / ((total + r) * (total + r) + 2.35)
            total = total * (r / 2.09 * (r / 2.09) + 0.58) + (t + acc) * a[i]
        acc += r + total
    out[i] = r % 3.06 + b[i] + acc


@wp.kernel
def k_6ab8fb899165(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = x[i]
    r = y[i]
    val = z * 2.01 + t * z + (y[i] + 3.0 - r * r)
    s = float(0.0)
    for l in range(2):
        for k in range(5):
            tmp = (x[k] * b[l] - s * r) * 0.35
            r = r + tmp * -(val * tmp)
            for m in range(17):
                wp.atomic_add(dst, 0, z - (tmp - 2.32 - (r - 2.0)))
        s = s + (-(r / (r * r + 0.41)) - z)
    wp.atomic_sub(dst, i, s - x[i] + y[i] + y[i])


@wp.kernel
def k_6bd4151ad9f8(x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    for k in range(i % 3 + 1):
        acc = t * x[i]
        for step in range(count):
            s = float(0.0)
            l = int(0)
            while l < count:
                z = 0.63 * ((s - x[i]) * acc)
                s = s + wp.frac((z + s) * (x[l] * t))
                l = l + 1
            acc = wp.min(acc, wp.pow(s / t + t * 0.1, wp.sqrt(x[step] - t)))
        t = t - acc
    out[i] = wp.sqrt(t - t) * wp.exp(t)


@wp.kernel
def k_6bda8dc4ed54(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    total = val
    for j in range(m):
        z = total * x[j] / (b[j] * b[j] + 0.38) - a[i] * val / (wp.abs(total) + 0.89)
        for l in range(18):
            val = val + 0.25 * z / (wp.abs(wp.frac(a[i])) + 0.59)
            val = val * (wp.log10(wp.max(total, 0.42)) * wp.log10(wp.max(total, 0.42)) + 0.95) + wp.exp(val) % wp.max(val - total, 0.61)
        total = total * 0.5 + wp.acos(0.95 * wp.tanh(val + x[j]))
    a[i] -= total * (-total * val)


@wp.kernel
def k_6ccc28af71ec(b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    t = b[i]
    r = float(i)
    s = float(0.0)
    for k in range(5):
        s /= b[i] * b[i] + 0.43
        acc = 0.0
        for step in range(0, 8, 2):
            total = wp.min(s, acc)
            sum0 = int(0)
            for l in range(n):
                total -= -b[i]
                sum0 = sum0 + 2
            r -= t * total * float(sum0)
            val = total - r - b[step] / (b[wp.max(i - 1, 0)] * b[wp.max(i - 1, 0)] + 0.67)
            acc += val * (beta * b[i] * wp.ceil(r))
        s += b[k] * acc
    t -= -(beta - b[i])
    out[i] = s * r + t


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
def k_6e56d9dc015a(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    for l in range(19):
        s = float(0.0)
        for j in range(2):
            r = wp.atan(wp.atan2(x[i], wp.sinh(t)))
            s = s * (wp.abs(val + u[i]) + 0.94) + (val + r)
        t = t + wp.atan(s / 2.55)
    z = (t + 3.0) * val + t * val * (t - 0.35)
    x[i] = (z * 0.19 + 0.14 * t) % 2.0
    u[i] = (u[i] - z / (z * z + 0.72)) * (-val / wp.max(wp.abs(t), 0.34))


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
def k_6f76b6338f5c(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = a[i]
    d = x[i]
    val = val / (-val * -val + 0.61)
    acc = d
    for k in range(n):
        z = 1.86 * t
        sum0 = float(0.0)
        for j in range(n):
            tmp = z + x[k]
            for l in range(4, -1, -1):
                acc = acc * ((x[i] + a[j]) * (x[i] + a[j]) + 0.68) + (x[j] + tmp)
                wp.atomic_max(result, i, acc / (d * d + 0.77))
            sum0 -= x[i]
        acc += sum0
    wp.atomic_max(result, 1, val)
    wp.atomic_min(out2, i, t + acc)


@wp.kernel
def k_6fa71e9e2d7b(a: wp.array(dtype=float), y: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    val = y[i]
    r = (y[i] - 0.2) * val * y[i]
    acc = float(0.0)
    for j in range(n):
        for k in range(n):
            z = wp.min(z, (wp.acos(wp.sin(r) * 0.95) - wp.log(wp.abs(z) + 0.33)) * 0.18)
            val = val + wp.sin(wp.floor(z) - 0.19 * a[(i + 3) % n])
        acc = acc + val
    dst[i] = acc + z


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
def k_727f09a74f11(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    t = x[i]
    d = u[i]
    z = wp.atan2(wp.ceil(t * x[i]), x[i])
    acc = float(0.0)
    k = int(0)
    while k < 5:
        k += 1
        r = val * x[i]
        for j in range(i % 3 + 1):
            tmp = wp.round(x[wp.min(i + 1, count - 1)] - r) - val
            r = r + (z + tmp)
        acc = wp.sin(acc + (wp.tan(wp.clamp(d, -1.2, 1.2)) + (-x[i] - val) + r))
    c1 = u[i]
    dst[i] = b[i] + acc + c1


@wp.kernel
def k_73e2c767c71e(a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, enabled: bool, count: int):
    i = wp.tid()
    total = 0.0
    for l in range(3):
        s = 1.0
        for k in range(0, 6, 2):
            if beta >= 0.0:
                return
            t = 0.1 * a[k]
            if s < 0.0 and i % 3 == 0:
                t += beta
            if enabled:
                s = float(l) * t
        total = dst[i] + s
    j = i
    acc = float(0.0)
    for it in range(count):
        acc += a[it]
    dst[i] = (total - total) * ((a[j] + beta) * -acc)


@wp.kernel
def k_7497b0acc2ac(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i] - x[i]
    s = float(0.0)
    for j in range(count):
        for step in range(3):
            val = x[j] / t
            s = s + val / x[i]
        s = s - -s
        wp.atomic_min(dst, j, -s)
    r = x[i] - 2.53
    wp.atomic_min(dst, 0, r - s)


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
def k_768fbbaa78ab(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, count: int):
    i = wp.tid()
    val = x[i]
    acc = float(0.0)
    for j in range(0, count, 2):
        for l in range(count):
            z = a[l]
            val = val * 0.5 + (-beta + z)
            wp.atomic_sub(dst, i % 2, val * 0.25 * acc)
        acc = acc * 0.5 + val
    slot = i
    wp.atomic_add(dst, i % 3, val)
    wp.atomic_add(dst, 0, -acc + x[slot])


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
def k_7872edad2fc9(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    total = val - z
    for j in range(count):
        r = total * x[i]
        for k in range(5):
            t = 1.06 + z + (r + 3.0) - val / (r * r + 0.41) * (u[i] * 0.5)
            acc = t * r
            it = int(0)
            while it < count:
                e = wp.ceil(3.07 * u[i + 1] / 2.66)
                acc += b[i] + e
                it = it + 1
            r = wp.min(r, wp.tanh(total) + acc)
        total = wp.tanh(total + (wp.sin(r + total) + r * 2.91 * (z + total)))
    x[i] = u[i] - total


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
def k_7b0fd2c01d77(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    v = vel[i]
    tmp = 2.06 - a[i]
    total = 0.0
    for j in range(3):
        acc = float(0.0)
        z = 0.0
        for l in range(3):
            t = v[j]
            res = wp.vec3(0.0, 0.0, 0.0)
            for it in range(count):
                res = res + (vel[l] + res)
            acc = acc * 0.5 + (vel[l][l] * val + t) * res.x
            z = z - val
        total = total + (0.25 + z - acc)
        tmp -= a[j] * acc
    v[0] = a[i]
    dst[i] = v[1] * tmp * total


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
def k_7bbacf1e327e(a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    z = t + (0.19 - (t + t))
    s = float(1.0)
    for l in range(i % 3 + 1):
        i0 = i + i
        acc = float(0.0)
        for it in range(2):
            res = float(1.0)
            for k in range(count):
                res = wp.max(res, 0.09 + 1.24 / acc + -(2.0 - res) / (0.14 * a[k] * (0.14 * a[l]) + 0.7))
            acc = acc + (a[l] - res)
        for j in range(count):
            s += wp.asin(wp.sin(z / 2.45) * 0.95) * a[i] * float(i0) * acc
    dst[i] = s


@wp.kernel
def k_7c2a4216a533(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int, b: wp.array(dtype=float)):
    i = wp.tid()
    n0 = pos[i]
    for k in range(2, -4, -1):
        d3 = pos[i]
        total = wp.vec3()
        s = 3.0 / pos[i].x + b[i] - (pos[i][2] + 1.72 + b[i])
        for j in range(m):
            acc = float(0.0)
            for it in range(m):
                total[1] += pos[i].z + total[2]
                acc = acc * (acc * acc + 0.36) + pos[j].y
            total = total - (s * total - pos[i] * acc)
            s = s + b[i]
        res = wp.vec3()
        for l in range(4):
            total[1] += s
            res += n0 * 0.5 + (d3 + total - pos[i] * s)
        n0 = res
    z = b[i]
    val = z * (b[i] + b[i])
    new_pos[i] = (pos[i] + n0) * val


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
def k_7f14db521596(a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    tmp = val * val
    s = float(1.0)
    for j in range(count - 1, -1, -1):
        tmp -= 0.25 + a[j]
        acc = 1.3 * s
        for l in range(1, 4):
            s = s + acc
            acc = acc * (s * acc * (s * acc) + 0.58) + a[j]
        s -= 1.0 * tmp * acc
    r = s * val
    result[i] = r - a[i]


@wp.kernel
def k_7fa5a5dc79be(a: wp.array(dtype=float), y: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    r = y[i]
    for it in range(count):
        for l in range(5):
            z = wp.clamp(r, -0.71, result[i] + y[l] * r)
            acc = 0.0
            r = wp.sin(r + y[indices[i]])
            acc = wp.ceil(acc + y[l] * r)
            total = float(0.0)
            for k in range(4):
                total += y[i]
            r += z * total + acc
        c0 = a[indices[i]]
        result[i] = wp.exp(t) + r - c0


@wp.kernel
def k_8027e0c64072(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int, map: wp.array(dtype=int)):
    i = wp.tid()
    val = a[i]
    z = x[i]
    z -= z * x[i]
    t = float(0.0)
    for l in range(count):
        for it in range(count):
            z += wp.ceil(val) - z - wp.ceil(val)
            t = x[map[i]]
        val = val - t
        val += wp.pow(wp.exp(3.0 * wp.tanh(z)) * wp.exp(3.0 * wp.tanh(z)) + 0.96, -0.25)
    out[i] = wp.atan(-val)


@wp.kernel
def k_80992574fc60(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    acc = float(0.0)
    sum0 = float(0.0)
    for j in range(i + 1):
        for k in range(count):
            acc -= wp.tanh(sum0 - acc)
            acc = wp.pow((acc + wp.sign(wp.cos(acc))) * (acc + wp.sign(wp.cos(acc))) + 0.84, wp.clamp(wp.max(-acc, 0.76), -2.0, 3.0))
        acc += s * 1.01 * (a[j] * float(j))
        sum0 = sum0 + s * 0.5
    t = sum0 * a[i]
    dst[i] = a[i] + acc - t


@wp.kernel
def k_8102098bd1ce(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), hits: wp.array(dtype=int), m: int):
    i = wp.tid()
    val = x[i]
    t = y[i]
    z = u[i]
    t = t * (t - x[i])
    for j in range(m):
        tmp = y[i] * z
        total = float(0.0)
        for k in range(14):
            c0 = val * total
            total = total + (2.57 * y[k] + c0)
            wp.atomic_sub(hits, j, 0)
        val = (val + (tmp - b[i] * total)) * (tmp * tmp + 0.92)
        wp.atomic_add(hits, j, 0 + 2 - j)
    r = (val + t) / (t * z * (t * z) + 1.0)
    wp.atomic_add(hits, i, 1)
    u[i] = r * (t * val)


@wp.kernel
def k_8195ba29e237(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), counts: wp.array(dtype=int), count: int):
    i = wp.tid()
    t = b[i]
    val = u[i]
    tmp = x[i]
    tmp -= a[i] + 3.0 + (x[i] - u[i])
    s = 1.0
    for j in range(7):
        total = float(0.0)
        step = int(0)
        while step < 2:
            total -= total + tmp + tmp
            wp.atomic_add(counts, 0, 0 / 3 - 0)
            step += 1
        s = s - 0.12 * tmp * t * -total
        t = t * (val * val + 0.53) + (tmp + u[j])
        wp.atomic_sub(counts, 0, j / 4 / 4)
    wp.atomic_sub(counts, i % 3, 1)
    for l in range(count):
        x[i] = (-tmp + (s - a[i])) * t


@wp.kernel
def k_819eb73cc090(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    acc = a[i]
    for k in range(16, -1, -1):
        s = float(0.0)
        it = int(0)
        s = s - s * (a[i] * 0.93)
        sum0 = 0.18 * z
        j = int(0)
        while j < 3:
            sum0 = (sum0 + a[j]) * (a[i] * 1.91 * wp.sin(s) + 0.73)
            j = j + 1
        s = s + ((z - 1.13) * a[i] - sum0)
        it = it + 1
        acc = (acc + (s + (acc - s))) * (acc * s * (acc * s) + 0.78) + float(it)
    result[i] += (acc + 3.0) * (z * acc)


@wp.kernel
def k_8241afdc0106(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    total = a[i] / (a[i] * a[i] + 1.0)
    for l in range(17):
        s = float(0.0)
        for j in range(4, -1, -1):
            if i % 2 == 0:
                break
            if total * 2.0 >= a[j]:
                val = a[i]
            else:
                val = total * 0.76 - s * 0.25
            s = s * 1.19 + (a[l] / 0.79 + val)
        total = total - s
    result[i] = 0.25 * a[i] * total


@wp.kernel
def k_82907b7f44ca(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), y: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    t = a[i]
    z = b[i]
    val = u[i]
    r = y[i]
    acc = float(0.0)
    for j in range(2):
        for it in range(3):
            res = float(0.0)
            for l in range(n):
                c0 = z / (wp.abs(t) + 0.41)
                res = wp.min(res, wp.asin(wp.clamp(acc, -0.95, 0.95)) + c0)
            acc += wp.tanh(beta) - res
    y[i] = 0.95 / wp.max(val, 0.81) - r - acc


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
def k_82b78b6ede6d(b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = u[0]
    for l in range(0, 34, 2):
        z = z + (z + 1.14)
        if b[l] < 1.62:
            continue
        total = float(0.0)
        for step in range(i % 3 + 1):
            total = total + (b[i] + b[step])
            if z + u[i] > total:
                total = z + u[i]
        z -= b[l] + total
    result[i] = z * 2.0


@wp.kernel
def k_8351663fd1db(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    val = a[i]
    s = 0.0
    acc = int(0)
    for j in range(1, 17):
        for k in range(n):
            acc = int(0)
            l = int(0)
            while l < n:
                t = a[l] / (val * val + 0.6)
                total = alpha
                total += s
                val = val * (a[i] * a[i] + 0.82) + (alpha - s - t + total)
                acc = acc + 1
                l = l + 1
        s = (s + float(acc)) * ((a[j] - 3.0) * (a[j] - 3.0) + 0.45)
    val *= s
    out[i] = a[i] - val


@wp.kernel
def k_83d726801444(x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = u[i]
    total = x[i] % (u[i] * u[i] + 0.62)
    z_1 = out[i]
    for k in range(0, m, 2):
        acc = float(1.0)
        for step in range(m):
            z = (total / (total * total + 0.3) - z) * acc
        if out[i] + 1.67 > 1.57 > z_1:
            total = total + total * acc
    out[i] = total / (total * total + 0.3) - z + z_1


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
def k_841cd9a6f0f3(x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    val = t * x[i]
    total = float(0.0)
    for k in range(count):
        total -= val
        for it in range(i % 3 + 1):
            z = total - val
            val = val * wp.max(wp.sin(z), 0.92) + (t - z)
        total -= wp.pow(val, -1.39)
    out[i] = wp.exp(total)


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
def k_86980af37086(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    tmp = b[i]
    z = -x[i] * (val + 1.31) + (tmp + x[i]) % 3.67
    acc = float(0.0)
    l = int(0)
    while l < m:
        s = acc * z
        for k in range(5):
            r = b[k] * -(0.26 * s)
            s = (s + r) * 0.94
        acc = acc * 0.5 + (z + x[l] + s)
        wp.atomic_sub(dst, l, acc)
        l += 1
    t = (acc - 0.75) / ((1.54 + val) * (1.54 + val) + 0.47) + (x[i] - val + 0.1)
    wp.atomic_add(dst, i % 2, tmp + (0.25 + b[i]) * 0.9)
    wp.atomic_add(dst, i, b[i] * acc * (z % 0.71) + x[i] + t)


@wp.kernel
def k_86ca4272b435(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    dir = pos[i]
    for j in range(17):
        total = wp.dot(wp.vec3(0.33, 0.45, -0.47), p[i + 1])
        res = float(0.0)
        for step in range(count):
            res += p[step].z
            total = total + res * total * total
        total = total - wp.dot(wp.vec3(wp.length(wp.vec3(pos[i].y)) + total * pos[i].y), p[i].x * pos[i] / (res * p[i].y))
        dir = dir - (pos[i] - p[j] * total)
    pos[i] += wp.vec3(1.0) - dir
    v = wp.length(wp.vec3(0.75 * p[i].z))
    pos[i] = wp.vec3(v * (p[i].y * wp.vec3(v).y + wp.length_sq(wp.vec3(-v))))


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
def k_86f31332b1e3(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    v = p[i]
    v = v - v
    total = float(0.0)
    for l in range(1, n):
        v.x = total
        acc = float(1.0)
        for k in range(2):
            v = v + (v + p[i])
            acc = acc + (val - val * total)
        total -= b[i] + acc
    result[i] += wp.length(v) + (total + b[i]) + wp.length(v + v)


@wp.kernel
def k_8897c1fd74d1(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    t = b[i]
    t *= wp.abs(wp.acos(beta))
    s = t - 1.0
    total = int(0)
    for j in range(i % 3 + 1):
        acc = wp.pow(wp.max(z, 0.65), -0.96)
        for k in range(i % 3 + 1):
            acc = wp.min(acc, beta)
        s = s + acc
        total = total + 1
    d = s * b[0]
    out[i] = wp.sinh(beta) * wp.atan(b[i] / (b[i] * b[i] + 1.04)) * float(total) * d


@wp.kernel
def k_893c3ced0bc4(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    n0 = vel[i]
    v = wp.normalize(n0) / (x[i] * x[i]) + x[i] * n0 * x[i]
    v, n0 = n0, v
    acc = 0.0
    for k in range(3):
        for j in range(m):
            s = wp.vec3(-1.11, 1.54, 1.04)
            total = float(0.0)
            for l in range(m):
                s = s * 0.5 + wp.vec3(0.25 * total - (acc - 0.25))
                total = total - wp.length(s * acc) * ((v[k] - x[k]) / acc)
            v += -wp.normalize(s) - -(s + n0) - s * total
        acc = acc + wp.dot(wp.vec3(0.58, 1.29, -1.19), wp.normalize(acc * v))
    for step in range(4):
        out[i] = x[i + 1] + acc


@wp.kernel
def k_899d2ba5aebb(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    tmp = wp.min(wp.sinh(wp.clamp(wp.sinh(wp.sin(t) * 3.0), -3.0, 3.0)), wp.frac(t + x[i]))
    s = 0.0
    for k in range(3):
        val = wp.frac(t)
        acc = float(0.0)
        l = int(0)
        while l < count:
            for j in range(count - 1, -1, -1):
                val = val * 0.5 + acc
            acc = wp.sin(acc + wp.atan(wp.frac(x[0] - tmp)))
            l = l + 1
        s = s + (wp.min(x[k], val / wp.max(val, 0.85)) - wp.frac(acc * val))
    dst[i] = s * tmp / (t * s * (t * s) + 0.33) - (wp.tanh(tmp) - wp.abs(t))


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
def k_8ad37c7d8712(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    for it in range(n):
        total = float(1.0)
        for k in range(5):
            for j in range(18):
                val = total / (t * t + 1.0) - total
                z = val * val
                val -= wp.atan2((x[j] - 0.83) / ((x[j] + 3.0) * (x[j] + 3.0) + 0.99), z)
                total = total + (b[j] - val + b[it] % 0.86)
            dst[i] = total * t + total % (t * t + 0.68)


@wp.kernel
def k_8ae20ac2e5d0(x: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    acc = 0.0
    s = 1.0
    for j in range(4):
        total = float(1.0)
        for l in range(count):
            total = (total + wp.tanh(wp.floor(wp.floor(s)))) * (wp.cosh(x[i]) * wp.cosh(x[i]) + 0.36)
        acc = acc + (wp.sin(-x[j] - wp.tanh(x[j])) + total)
        s = s - (wp.clamp(total, wp.clamp(x[i], -2.0, 0.5), wp.clamp(x[i], 0.5, 2.0)) + wp.tan(wp.clamp(x[i], -1.2, 1.2))) * wp.log10(wp.asin(wp.sin(x[j]) * 0.95) * wp.asin(wp.sin(x[j]) * 0.95) + 0.22)
    acc = acc * (s - (x[i] + acc))
    dst[i] += acc


@wp.kernel
def k_8b251032573a(x: wp.array(dtype=float), result: wp.array(dtype=float), a: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    t = val * (1.0 + val * 0.25)
    for j in range(15):
        k = int(0)
        while k < (i + 1) % m:
            k = k + 1
    val = t
    result[i] = wp.sign(t) - wp.atan2(wp.floor(val), a[i])


@wp.kernel
def k_8b47d1ec1fba(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    t = t * (0.1 * t)
    total = float(1.0)
    for k in range(18):
        for j in range(3):
            acc = float(0.0)
            for step in range(4):
                acc += wp.ceil(wp.cosh(t))
                acc = (acc + wp.clamp(acc + (a[i] + a[i]), -0.16, total / wp.max(total, 0.54))) * wp.max(t / (wp.abs(acc) + 0.91), 1.04)
            total += acc
        total = (total + t) * (wp.abs(wp.floor(total)) + 0.52)
    out[i] = a[i] + a[0] + total


@wp.kernel
def k_8b6d867e7a20(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    t = a[i]
    val = y[i]
    z = 0.66 * val
    total = float(0.0)
    for l in range(count):
        sum0 = float(0.0)
        acc = int(0)
        for k in range(0, count, 2):
            tmp = wp.exp(wp.clamp(wp.round(z), -4.0, 3.0))
            sum0 = sum0 * (wp.tanh(alpha) * wp.tanh(alpha) + 0.54) + wp.tanh(x[3] + sum0) * tmp
            acc = acc + 2
        total = total + (x[l] - sum0) * float(acc)
    out[i] = wp.tanh(total) * -t


@wp.kernel
def k_8b6f0a9bb282(b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    total = float(0.0)
    for l in range(1, 20):
        s = y[l]
        for j in range(13):
            if total >= val:
                t = s * b[j]
                val = val - (s - t - total * b[i])
            elif s % 3.79 <= 2.0:
                t = s * -s
                val = val - t
            s += b[l]
        if s * total <= -1.14:
            s -= total - val * 0.66
        elif -total > 0.0:
            s -= val + b[l] + -s
        total = total * 0.5 + y[i] * s
    out[i] = total


@wp.kernel
def k_8b8fcea57bdd(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), out2: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    dir = p[i]
    v = vel[i]
    acc = 0.0
    for l in range(3):
        v = v * -v[2]
        s = wp.vec3(0.0, 0.0, 0.0)
        for j in range(3):
            n0 = vel[i] / (z * z + 0.96)
            sum0 = int(0)
            for it in range(4):
                s += v + wp.vec3(-0.02, -1.98, -0.91)
                sum0 = sum0 + 2
            s += wp.cross(n0, dir) + wp.vec3(-1.19, 0.31, -0.33) * float(sum0)
        acc += float(l) - b[i] + wp.length(s)
    p0 = dir - wp.vec3(0.6, -1.16, -0.28)
    out[i] += acc - p0[1]
    out2[i] = wp.length_sq(v)


@wp.kernel
def k_8b939e92f0d6(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = a[i]
    z = t * a[i]
    acc = float(0.0)
    for j in range(m):
        tmp = t * a[i] + (beta - z) * (a[j] + beta)
        total = float(0.0)
        for l in range(m):
            total = total + wp.floor(acc) / ((1.07 + tmp) * (1.07 + tmp) + 0.87) * acc
        acc = acc * (wp.abs(a[wp.max(i - 1, 0)] + t) + 0.64) + wp.log(wp.min(a[j], 1.0)) * total
    dst[i] = acc
    result[i] = a[(i + 3) % m] - wp.log(t * t + 0.97) - wp.floor(float(i) * beta)


@wp.kernel
def k_8c768c3080cd(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    c0 = x[i]
    total = wp.sin(z)
    for k in range(count):
        for it in range(1, 6):
            total = total + 0.08
            acc = float(0.0)
            for j in range(i % 3 + 1):
                total *= b[i]
                acc = acc - total
            z += acc
            c0 += acc
        total -= x[i] * c0 * x[k]
    out[i] = z / wp.max(total, 0.63) * wp.sin(total)


@wp.kernel
def k_8c88f733c401(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    t *= 0.15 * t * (b[i] + t)
    s = float(1.0)
    acc = float(0.0)
    for l in range(m):
        acc = acc - acc
        z = float(0.0)
        for step in range(m):
            z += -s
        s = (s + wp.atan2(a[3], wp.sqrt(wp.abs(acc) + 0.89)) * z) * (t * t + 0.52)
        acc -= s / (acc * acc + 0.98) - t * z
    b[i] = acc - 1.65 * s
    out[i] = -b[i]


@wp.kernel
def k_8d358175ad8b(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = x[i]
    z /= wp.abs(x[i]) + 0.78
    z += x[i]
    total = float(0.0)
    acc = float(0.0)
    for j in range(20):
        res = float(0.0)
        for l in range(1, -1, -1):
            for it in range(15):
                t = 2.0 * x[i]
                z += t - res
            res += z
        total += x[wp.min(i + 1, n - 1)] + res
        for k in range(n):
            acc /= x[wp.min(i + 1, n - 1)]
    f = 1.0 + (wp.clamp(total, -0.01, 1.46) - 0.1)
    result[i] = f * acc


@wp.kernel
def k_8d8465b6172d(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    total = float(1.0)
    for l in range(count):
        for k in range(1, 4):
            r = 1.0 * val
            if i % 3 == 1:
                d = r * total
                z = d * r
            elif k <= 1:
                d = --(0.72 - total)
                z = out[i] / (r * r + 0.79) + d
            else:
                z = total * r
            total = total + (val - z)
        total -= val
    out[i] = a[i] + total


@wp.kernel
def k_8da4b2acfa11(b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    for l in range(n):
        acc = float(1.0)
        total = float(1.0)
        for k in range(n):
            val = wp.exp(t)
            acc -= val
            total = total + (wp.atan(val) * -b[k] - wp.acos(wp.sin(wp.pow(acc * acc + 0.63, 1.66)) * 0.95))
        t = (t + (acc * 0.5 * wp.sinh(t) - -b[i]) * total) * (t * b[l] * (t * b[l]) + 0.8)
    z = b[(i + 3) % n] * (t * b[i] * wp.sqrt(wp.abs(t) + 0.51))
    result[i] += z


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
def k_8e0943c90d88(a: wp.array(dtype=float), b: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    r = b[i]
    val = src[i]
    tmp = r - z
    r += val * tmp
    acc = src[i]
    for j in range(0, 20, 2):
        s = float(0.0)
        for k in range(1, 19):
            total = float(0.0)
            for l in range(5):
                total *= wp.tanh(r)
            s += wp.exp(3.0 * total) + acc
        acc = wp.tanh(s)
    out[i] = z * acc


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
def k_8e5ab4e6bf29(a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    val = a[i]
    z = wp.atan2(wp.log(val * val + 0.52), 0.41 * val)
    acc = z + 0.1
    for k in range(4):
        for step in range(count):
            t = wp.log10(1.22 + z)
            val += wp.log2(alpha + 3.0) + t
        acc = (acc + (3.0 + (val + a[k]))) * 1.19
    result[i] = (wp.log2(alpha * alpha + 0.69) + a[1] / a[i]) * acc


@wp.kernel
def k_8eaeed025162(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    acc = val + 1.17
    for k in range(5):
        for j in range(4):
            acc = acc + (acc + val)
            acc = acc - 0.41 * a[j] * (val + b[i])
        acc = acc + acc * 0.5 * (0.1 - b[k])
    out[i] = acc * val
    dst[i] = val * x[i] + val * b[i]


@wp.kernel
def k_8ef3530fae5e(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    acc = float(0.0)
    for j in range(m - 1, wp.abs(1), -1):
        s = float(0.0)
        for k in range(m):
            s = wp.abs(a[i]) * 0.5 + (z - val)
        acc -= s
    dst[i] = val + acc


@wp.kernel
def k_8f88b9fb5934(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = u[i]
    s = float(i) % 2.76
    for j in range(3):
        z = float(-s)
        sum0 = float(0.0)
        for k in range(1, 10):
            tmp = x[j]
            sum0 = sum0 * -sum0 + (t + tmp)
        s += -z - sum0
    wp.atomic_max(result, i % 2, -beta)
    wp.atomic_max(result, 1, b[i] - 0.97 + s)


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
def k_901a87c6f4e1(b: wp.array(dtype=float), a: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    z = a[i]
    t = -z + (val * z - val)
    s = float(0.0)
    total = float(0.0)
    for l in range(n):
        if z - t >= 0.03 or i % 3 == 0:
            total = float(0.0)
            for j in range(i % 3 + 1):
                total += -(z + a[i]) - (b[i] % 3.3 + b[j])
            s = s + ((b[l] + (val - t)) * b[i] - total)
        z = z + (t * s * (a[i] - s) - (a[i] * t + (total + t)))
    a[i] = -z * (a[i] - z) - -b[i] * val + s


@wp.kernel
def k_905955e6b887(a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    val = a[i]
    t = val + a[i]
    total = 0.0
    for l in range(11):
        s = float(0.0)
        for j in range(count):
            w = float(0.0)
            for k in range(count):
                d = a[j] - alpha
                w += d
            s = s * 0.5 + (a[count] - total - w + a[i] * alpha)
        if s - alpha < 0.99 < float(a[l]):
            val = val + -t
        elif alpha <= val:
            val = 0.5 / ((alpha + 1.17) * (alpha + 1.17) + result[i]) + -(alpha * s)
        else:
            val = val
        total = total + (val - alpha)
    result[i] = t / (total * total + 0.45)


@wp.kernel
def k_911bb158b0cb(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = wp.sign(0.1)
    for j in range(17):
        s = t
        for l in range(2):
            val = r * s
            s = wp.min(s, val / (wp.abs(r) + 0.41))
        r = wp.sin(r + (0.83 * t + s))
    d = x[i + 1] * x[0]
    dst[i] += 0.5 - d + r


@wp.kernel
def k_91a54ebc79e4(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), beta: float):
    i = wp.tid()
    val = b[i]
    v = p[i]
    dir = vel[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    z = float(0.0)
    for k in range(19):
        v.y = b[i]
        acc = wp.vec3(b[i], 0.0, 0.0)
        for j in range(3):
            tmp = val * beta
            acc -= z * dir - q[i] * tmp
        total += acc
        z -= wp.length_sq(v) - val * 1.23 - b[k]
    q[i] = v + total + dir * z


@wp.kernel
def k_92ecebc0caf5(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, beta: float):
    i = wp.tid()
    val = u[i]
    z = a[i]
    for j in range(m):
        s = u[j] % 2.97
        for l in range(m):
            t = beta * 9.81 * wp.sin(s)
            total = t * t
            for k in range(4):
                total = total * (-a[j] * -a[i] + 0.48) + ((a[i] - t) * (a[j] * 1.62) - (0.41 + a[k]))
            s = total + (1.0 / (z - s) + total)
            z = z + z * val * z
        dst[i] = (-s + val) * (0.1 * s * (val * z))


@wp.kernel
def k_935bcb90f5e1(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), rho: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    for k in range(4):
        acc = float(1.0)
        for l in range(0, 4):
            for j in range(0, 6, 2):
                r = 0.5 + acc
                val = x[i] / 0.4
                if not acc < 0.19:
                    val *= z * 1.48
                else:
                    val = val - z * 2.0
                acc = acc + val * r
            if b[i] >= acc:
                z *= z + 0.1
            else:
                z -= 3.73 + z
        z = z + acc
    val_1 = rho[i]
    result[i] = 3.0 + b[i] + z + val_1
    b[i] = 2.0 * z


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
def k_95f1067e362e(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    t = x[i]
    for j in range(0, n, 2):
        s = float(1.0)
        for k in range(n):
            z = wp.floor(val + 0.11)
            s -= t * z
        val -= s - wp.tan(t)
    result[i] = (val + a[i]) * wp.atan(t)


@wp.kernel
def k_95fab3633ec1(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, y: wp.array(dtype=float), eps: float):
    i = wp.tid()
    z = b[i]
    acc = float(0.0)
    for it in range(2):
        acc += u[it]
        acc = acc + 0.1 * acc
    val = acc
    total = float(0.0)
    for step in range(n):
        val, z = z, val
        total = float(0.0)
    t = z * z
    tmp = float(-0.0)
    for j in range(n - 1, -1, -1):
        for l in range(n):
            r = (total + total) % wp.max(-x[i], 0.9)
            s = float(2.72)
            for k in range(18):
                s += 0.5 + 0.5 * (dst[i] - y[k]) / eps - r
            total += s
        tmp = total * t
    dst[i] = wp.log(wp.max(b[i] - tmp, 1.03)) + val


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
def k_97be15f898bb(a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    acc = float(0.0)
    for j in range(m - 1, -1, -1):
        z = wp.log2((acc - a[j]) * (acc - a[j]) + 0.87)
        res = float(0.0)
        sum0 = float(1.0)
        for l in range(1, 5):
            res = (res + a[j]) * (res * 0.71 * (res * 0.71) + 0.42)
            sum0 = sum0 + (wp.tanh(z) + (1.15 - acc))
        acc += wp.log2(a[j] / (res * res + 0.76)) * sum0
    out[i] = acc + acc - acc * acc


@wp.kernel
def k_9933ad3f5c26(a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    tmp = wp.cosh(a[i])
    s = float(0.0)
    total = float(1.0)
    for j in range(i % 3 + 1):
        sum0 = float(0.0)
        for k in range(count):
            sum0 += wp.ceil(tmp)
            tmp = tmp + a[j]
        s = s + (t + total - sum0)
        total = wp.tanh(total + sum0)
    z = wp.exp(s)
    dst[i] = a[i] / (wp.abs(a[i]) + 0.82) * tmp + total + z
    result[i] = a[idx[i]]


@wp.kernel
def k_996311c2af22(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = t * b[i]
    s = b[wp.min(i + 1, n - 1)]
    for j in range(3):
        res = float(1.0)
        for k in range(3):
            acc = float(0.0)
            l = int(0)
            while l < n:
                acc = acc + res
                l = l + 1
            res = res - (wp.exp(b[i + 2]) * (wp.atan(t) * val) - acc)
        s = s + (b[0] + res)
    out[i] = wp.tan(wp.clamp(val, -1.2, 1.2)) * s


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
def k_99be3343b1b5(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    for k in range(20):
        s = float(1.0)
        for j in range(3):
            t = s % 2.89 - 1.65
            s += s + 1.19 - val + t
        val = val + ((a[i] - 1.0) * a[k] + s)
    dst[i] = a[i] * val


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
def k_9a7a1f32e377(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    t = x[i]
    val = z * t
    total = float(1.0)
    for l in range(n):
        s = float(0.0)
        for j in range(0, n, 2):
            i1 = j + j
            s = s + (0.18 * val - float(i1))
            if s + b[l] > -0.11:
                continue
        r = x[i]
        if -1.41 < -x[l] < 1.0:
            tmp = 0.85 * x[i]
            r *= total + tmp
        if b[l] * s * r > total:
            total = b[l] * s * r
    c0 = -total
    dst[i] = b[i] * 1.0 * c0


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
def k_9b047a560d1f(x: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, count: int):
    i = wp.tid()
    t = a[i]
    val = y[i]
    z = 0.66 * val
    total = float(0.0)
    for l in range(2):
        sum0 = float(0.0)
        acc = int(0)
        for k in range(0, count, 2):
            tmp = wp.exp(wp.clamp(wp.round(z), -4.0, 3.0))
            sum0 = sum0 * (wp.tanh(alpha) * wp.tanh(alpha) + 0.54) + wp.tanh(x[3] + sum0) * tmp
            acc = acc + 2
        total = total + (x[l] - sum0) * float(acc)
    for step in range(0, 4):
        out[i] = wp.tanh(total) * -t
        total = total + (0.25 + z)


@wp.kernel
def k_9b632c0eb88a(b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    total = float(0.0)
    for j in range(count - 1, -1, -1):
        for k in range(count):
            total = total - (b[0] + t - -wp.sqrt(t * t + 0.35))
        total = total + t % 1.53 * ((t - b[j]) * (t * t))
    dst[i] = -total * (b[i] - t) - (0.34 + t - wp.asin(wp.sin(b[i]) * 0.95))
    result[i] = b[i]


@wp.kernel
def k_9b6b29e2f644(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = t * val
    total = float(0.0)
    for l in range(m):
        r = wp.acos(a[i + 1])
        res = wp.floor(float(l))
        for k in range(1, 4):
            res = res + (float(l) + total + (z + 1.03))
        total += (b[l] + z) * wp.sign(r) * res
        val = val * (1.81 + total) + wp.sqrt((t + alpha) * (t + alpha) + 0.67)
    out[i] += total * val + wp.log10(alpha)


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
def k_9bb629aa3ba9(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    c1 = u[i]
    t = t - wp.log10(wp.abs(u[1]) + 0.33) * (b[i] * b[i])
    k = int(0)
    while k < 4:
        for j in range(5):
            val = wp.atan(b[i]) / wp.max(b[k], 0.32)
            c1 += u[j] * (t - val)
        c1 = c1 - (0.1 + t) * (t + t)
        k = k + 1
    dst[i] = (c1 + t) * (t + c1)


@wp.kernel
def k_9c6342e3c3b3(a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), result: wp.array(dtype=float), count: int, b: wp.array(dtype=float), beta: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    tmp = x[i] - t
    s = float(0.0)
    total = float(1.0)
    for j in range(0, count):
        sum0 = float(0.0)
        for k in range(count):
            sum0 += wp.ceil(tmp)
            tmp = tmp + a[j]
        s = s + (a[i] - sum0)
        total = wp.tanh(total * sum0)
    z = wp.exp(s)
    dst[i] = a[i] / (wp.abs(a[i]) + 0.82) * tmp + total + z
    b[i] = beta * a[i] + x[i]
    result[i] = a[idx[i]]


@wp.kernel
def k_9d510df724c9(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    acc = a[i]
    s = float(0.0)
    for j in range(2):
        res = float(0.0)
        for l in range(0, count, 2):
            res *= wp.frac(wp.log2(wp.max(acc, 0.54)))
            res = wp.sin(res + s * 1.87 * 1.0)
        acc = acc * (wp.abs(val - acc) + 1.02) + -wp.cosh(b[j]) * res
        s = s * 0.5 + wp.log10(wp.abs(b[j]) + 1.04) * wp.log2(val * val + 0.94)
    z = x[i] * (a[i] + acc)
    dst[i] = s * a[i] - -val + z


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
def k_9e21de41cfe0(a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = float(0.0)
    for j in range(n):
        val = 2.0 - total
        acc = float(0.0)
        for l in range(3):
            acc = acc + val
        total = wp.tanh(total + (a[j] - acc))
    dst[i] = total * wp.sqrt(wp.max(total, 0.65))


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
def k_9e9a098c4310(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, s: float, n: int):
    i = wp.tid()
    z = s - b[i] + (alpha + x[(i + 3) % n])
    res = z
    total = float(0.0)
    for k in range(n):
        acc = float(0.0)
        for it in range(n):
            tmp = s - x[it]
            acc = acc * ((x[it] + x[wp.clamp(wp.min(i + 1, n - i), 0, 2)]) * (-x[k] + x[wp.min(i + 1, n - 1)]) + 0.45) + (x[k] - total + tmp)
        total = total + wp.log2(acc * acc + 0.75) * z
    res = res + (b[n] + total)
    t = res * b[i]
    result[i] = wp.frac(res) + t


@wp.kernel
def k_9f6a245e9ea6(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = u[i]
    total = float(0.0)
    for j in range(16, -1, -1):
        r = wp.atan(val)
        for k in range(4):
            z = z + (a[3] - r + (r + a[i]))
            val = val * 0.5 + wp.cosh(t)
        total = wp.min(total, -wp.max(dst[i], u[i]) * wp.exp(u[i] - z))
    t -= wp.atan(z) * (y[i] / (wp.abs(total) + 0.89))
    dst[i] = val + t


@wp.kernel
def k_9f861502d294(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = b[i]
    n0 = p[i]
    v = vel[i]
    delta = v + n0
    delta = delta + (v + delta)
    p0 = delta / 1.14
    c0 = -val
    acc = wp.vec3(0.0, 0.0, 0.0)
    for j in range(1, 17):
        delta += p[j] + wp.vec3(-1.13, -1.46, -1.06)
        for k in range(0, m):
            for l in range(m):
                acc = acc + (wp.vec3(-0.92, 0.97, 1.55) - p0)
    dst[i] = (2.0 * alpha * delta.x + c0) * acc.x


@wp.kernel
def k_a036c5d72caa(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = x[i]
    t = a[i]
    z = b[i]
    tmp = wp.exp(t)
    for k in range(n):
        s = wp.pow(b[i] * b[i] + 0.85, 0.16)
        for j in range(n):
            c0 = z - a[i]
            s = wp.sin(s + c0)
        tmp = tmp - beta * s
    result[i] = b[i] * val - tmp
    dst[i] += wp.tanh(x[i])


@wp.kernel
def k_a056f3a80ef7(vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    v.z += vel[i].y + vel[i].x + (vel[i].y + vel[i].y)
    total = v - v
    for j in range(i % 3 + 1):
        acc = wp.vec3()
        for k in range(1, -1, -1):
            acc += vel[k].y * -total
        total = total + (acc - -total)
    new_pos[i] = total - vel[i] + (vel[i] - total)


@wp.kernel
def k_a0842c27d52b(x: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    val -= val + (x[i] + val)
    total = val
    for l in range(3):
        j = int(0)
        while j < n:
            t = total / (x[i] * x[i] + 0.71) * (1.17 * x[i]) * (val + x[l])
            for step in range(n):
                val = val + t
            val = val * 0.5 + -x[i]
            j += 1
        total = total * 0.5 + (x[i] - (val + 0.1 + (val - x[l])))
    result[i] = (3.0 - total + 0.09) * (1.48 * val % (total * 0.81 * (total * 0.81) + 0.72))
    out[i] = x[i]


@wp.kernel
def k_a08b1fab8466(b: wp.array(dtype=float), x: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    s = float(0.0)
    acc = float(0.0)
    for j in range(n):
        tmp = x[i]
        for l in range(0, n, 2):
            t = b[l]
            s = s * 0.5 + wp.max(-b[l], t)
        s = s + (x[i] - b[j]) * tmp
        acc = acc - (x[i] + z)
    x[i] = s * acc


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
def k_a1c56651872c(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = b[i] / (b[i] * b[i] + 0.78)
    for k in range(19, -1, -1):
        s = b[k] * total
        for l in range(3):
            s = s * (-s + -b[l])
            if total < 0.12 and l % 2 != 1:
                total = total + (b[l] + 2.0)
            else:
                total = 2.54 + s - -total
            s = s - b[l]
        if b[i] + (s - 1.0) > total:
            total = b[i] + (s - 1.0)
    out[i] = total


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
def k_a36799d9f140(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    z = a[i]
    acc = 0.0
    for l in range(0, 10, 2):
        sum0 = float(0.0)
        for j in range(3):
            total = val * x[i]
            k = int(0)
            while k < 2:
                total = total + acc
                k += 1
            sum0 = sum0 * 0.5 + -(total / (val * val + 0.84) + z / (val * val + 0.63))
        acc = acc + (a[i] * (x[i] + (b[l] - 0.88)) - sum0)
    c0 = acc - acc / ((0.69 + beta) * (0.69 + beta) + 0.99)
    out[i] += a[3] + c0


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
def k_a4151743a86b(b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    total = float(0.0)
    acc = t
    for l in range(count):
        s = float(0.0)
        for j in range(0, count, 2):
            tmp = b[j] * wp.min(total, acc * 1.0)
            s = s + tmp
        total += wp.floor(s) * (b[l] * total) + (s + t) / (wp.abs(b[l] * 1.44) + 0.9)
        acc = wp.sin(acc + wp.frac(wp.cosh(3.0 * wp.tanh(b[(i + 2) % count] * 0.35))))
    result[i] = (b[3] + acc) / (wp.atan2(b[i], total) * wp.atan2(b[i], total) + 0.75) + (total + total) / (wp.floor(b[i]) * wp.floor(b[i]) + 0.64)


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
def k_a583277e0fb2(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    val = val - val
    acc = float(0.0)
    total = float(0.0)
    for l in range(n):
        s = float(0.0)
        for k in range(n):
            z = acc - a[l]
            s = s + (total + b[l] + z)
        acc = acc + (wp.sinh(a[i]) + s)
        total = wp.sin(total + wp.clamp(a[i], -0.76, 0.85) * (wp.exp(a[i]) / (a[i] * a[i] + 0.85)))
    result[i] = -total * val + acc


@wp.kernel
def k_a5b011ede413(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = u[i]
    total = 0.54 * val
    for j in range(17):
        acc = b[j] * total
        res = acc * 3.88
        for k in range(2, -1, -1):
            acc = acc * 0.5 + res
            res = wp.sin(res + (acc * u[i] + u[k]))
        total += res / (acc + b[j] + res * u[i])
        val = val * 0.5 + acc
    out[i] = (b[i] + u[1] + wp.sinh(b[i]) + val) * total


@wp.kernel
def k_a5d994ae891b(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    s = 0.0
    for j in range(2):
        total = float(0.0)
        for step in range(1, 12):
            total = total + t / (val * val + 0.46)
        s = s - (total + b[i + 1])
    dst[i] = a[i] * s


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
def k_a66361b0d3a8(x: wp.array(dtype=float), out: wp.array(dtype=float), hist: wp.array(dtype=int), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    total = 0.0 - t
    for k in range(3):
        j = int(0)
        for step in range(2):
            while j < m:
                wp.atomic_add(hist, i % 4, 3)
                j = j + 1
            total += beta - beta
    wp.atomic_sub(out, i, x[i])
    wp.atomic_add(out, i % 2, x[i] + total)


@wp.kernel
def k_a67ba5e30a4e(a: wp.array(dtype=float), x: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    tmp = x[i]
    for k in range(count):
        acc = val * tmp
        for j in range(count):
            for l in range(count):
                total = wp.log2(acc / 1.35)
                total += x[i] % 1.36
                total = total + wp.acos(0.95 * wp.tanh(tmp))
                acc = wp.min(acc, total * tmp)
            val += a[k] + acc
    z = wp.ceil(val)
    x[i] = z + tmp


@wp.kernel
def k_a74f5c5882b4(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    for j in range(0, 3):
        s = 0.0
        total = float(0.0)
        for it in range(1, 4):
            for k in range(1, -1, -1):
                step = int(0)
                l = int(0)
                l = l + 1
                step = step + 1
                t = t + 0.5 - float(step) - float(l)
                s += b[k] * t + total
            wp.atomic_add(dst, 2, (s - t) * (s + b[j]) * (t * b[i] * (t / 3.7)))


@wp.kernel
def k_a857d7a0fa9c(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    for k in range(0, 4, 2):
        for step in range(n - 1, -1, -1):
            z = wp.sqrt(x[i]) + val * b[step]
            val = val + (b[i] + z)
        dst[i] += val
        val = wp.min(val, val * x[k] * (val * val))
    dst[i] = val


@wp.kernel
def k_a99f33edae14(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = a[i]
    val = x[i]
    z = val * t
    total = float(-z)
    for l in range(19, -1, -1):
        acc = a[l]
        k = int(0)
        while k < n:
            acc = acc * (wp.pow(acc * acc + 0.92, t) * wp.pow(acc * acc + 0.92, t) + 0.73) + wp.cosh(wp.sin(total * val) * 3.0)
            k = k + 1
        total = total - (val * total % (x[l] * total * (x[l] * total) + 0.94) * wp.sqrt(x[l] / 3.16 * (x[l] / 3.16) + 0.73) + acc)
    dst[i] = x[i] - total


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
def k_a9c73a78a69c(u: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    s = float(0.0)
    for k in range(i % 3 + 1):
        s += wp.sign(s / (z * z + 1.02))
        total = float(1.0)
        for l in range(count):
            total = wp.min(total, wp.sign(total))
        s = s - (wp.max(wp.sign(s), u[i]) + total)
    result[i] = u[i] + s


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
def k_aa9d3bba0878(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    s = pos[i]
    for j in range(1, n):
        s += vel[j] + s
        acc = wp.vec3(0.0, 0.0, 0.0)
        for k in range(3):
            v = (wp.normalize(acc) + (s + s)) * b[k]
            acc += v + pos[i] + v / (b[j] * b[j] + 0.64) + s
        s = s + (b[j] + b[j]) * (pos[j] + acc) / acc[0]
    new_vel[i] = (s + vel[i] + s) * (b[i] / (b[i] * b[i] + 0.64) * 0.5)


@wp.kernel
def k_aaa9e04068dc(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int, alpha: wp.vec3, s: float):
    i = wp.tid()
    t = x[i]
    dir = vel[i]
    n0 = dir + dir
    for l in range(count):
        for k in range(16):
            acc = wp.vec3(0.0, 0.0, 0.0)
            for step in range(count):
                acc = acc - t * n0
            t = t * ((t - t) * (t - t) + 0.98) + (x[i] - t) * wp.length(acc)
        n0 = n0 + dir
    new_pos[i] = vel[i] + dir + wp.vec3(-1.68, -1.85, -1.26) * t - n0
    x[i] = wp.length(new_pos[i] - alpha) - s


@wp.kernel
def k_aac8fcbf6e7a(x: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    r = t * t
    acc = float(0.0)
    res = 0.0
    for l in range(3):
        total = float(0.0)
        for k in range(m):
            total = wp.max(total, 0.38 - wp.max(r, total))
        acc = acc + (x[l] + total)
        res = wp.min(res, (0.5 + r) / (total * total + 1.04))
    out[i] = wp.exp(res) + acc


@wp.kernel
def k_aafbda412466(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = a[i]
    val = b[i]
    s = t * b[i]
    for l in range(0, n, 2):
        total = float(0.0)
        sum0 = wp.atan2(2.58, total)
        for j in range(wp.clamp(n - l, 0, 4)):
            z = 1.24 * (2.95 + sum0 - 0.1 * s)
            total += a[l] - (val * b[n] + (z - 4.19))
            sum0 = sum0 * (sum0 * 4.03 * (sum0 * 4.03) + 0.4) + (total * val - a[3]) * ((b[i] + s) * (b[l] % (z * z + 0.69)))
        s = s + (total * val + val * a[i]) * -a[l] * sum0
    out[i] = b[i] * s


@wp.kernel
def k_ab24b3899e57(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, beta: float, m: int):
    i = wp.tid()
    val = a[i]
    z = y[i]
    t = wp.floor(val) * wp.floor(x[i]) - (beta + wp.sinh(x[i]))
    c0 = val * t
    y0 = wp.sin(a[i]) * wp.exp(c0) + (beta * 1.23 + 0.24)
    for l in range(0, m):
        for j in range(2):
            z = z + (a[l] + 1.68) * (c0 * x[j])
            c0 = c0 + (wp.max(alpha + z, t * beta) + val * (val % (a[i] * a[l] + 0.97)))
    dst[i] = wp.floor(y[(i + 1) % m] * c0 + a[i]) - y0


@wp.kernel
def k_ab3bdf239f05(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), m: int, s: float):
    i = wp.tid()
    z = a[i]
    val = x[i]
    t = u[i]
    total = float(0.0)
    for j in range(16, -1, -1):
        r = wp.atan(val)
        it = int(0)
        while it < m:
            z = z + (a[3] - r + (r + a[i]))
            val = val * 0.5 + wp.cosh(t)
            it += 1
        total = wp.min(total, -wp.max(u[j], u[i]) * total)
    t -= wp.atan(z) * (val / (wp.abs(total) + 0.89))
    dst[i] = val + t
    left = wp.max(i - 1, 0)
    right = wp.min(i + 1, m - 1)
    dst[i] = (x[left] - 2.0 * x[i] + x[right]) * s


@wp.kernel
def k_ac580f0f40a6(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = 3.0 * beta
    acc = val
    for j in range(n):
        z = x[j]
        for l in range(n - 1, -1, -1):
            t = z + acc
            for it in range(2):
                if not u[j] > 0.0 > float(it):
                    t = t * (z - u[j])
                elif z < -0.96:
                    t = val / (z * z + 0.89) - x[i] * u[i]
                else:
                    t = val % 3.42
                z = z + (b[it] * acc + t)
        r = z + u[i]
        if i % 3 != 1:
            r -= u[(i + 1) % n] - r
        else:
            r = z - 1.7
        acc = 0.31 * val * (b[j] * z) * (acc - r - z % 2.09)
    out[i] = acc % (beta * beta + 0.81)
    dst[i] = 1.58 + val


@wp.kernel
def k_ac651918eeb5(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int, map: wp.array(dtype=int)):
    i = wp.tid()
    z = a[i]
    v = pos[i]
    val = z * z
    for k in range(count):
        c0 = z * -a[k]
        j = int(map[i])
        while j < count:
            z = z * (c0 + z + (a[k] - pos[j].y))
            v += val * vel[j]
            j = j + 1
        val = val - z / 0.53
    r = a[i]
    dst[i] = (wp.length(v) + val) * r


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
def k_ad8d973c14a6(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    n0 = vel[i]
    total = float(1.0)
    for j in range(n):
        z = 1.94 * total
        res = float(0.0)
        for k in range(n):
            res = res * 0.5 + wp.length_sq(n0 / p[i + 1].z)
        total -= wp.length_sq(z * n0) + res
    normals[i] = wp.length_sq(n0) * wp.vec3(total)


@wp.kernel
def k_ada816432e59(a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    total = float(0.0)
    for j in range(16):
        t = total * z
        for l in range(count - 1, -1, -1):
            total = total - (t - total)
            z = z + t * total
        total = total + a[0]
    val = total + z
    wp.atomic_add(dst, i % 3, val * a[i])


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
def k_ae5d2789b08e(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = a[i]
    val = x[i]
    r = b[i]
    acc = x[i] * r
    s = float(0.0)
    for k in range(0, 36, 2):
        i0 = 2 % 3 + i
        total = float(1.0)
        for it in range(m):
            total = total + z
        if r * a[k] >= 0.24:
            total = total * x[3]
        acc -= s % 2.47 * 2.0 * float(i0) - total
        s += val
    t = 0.5 * acc
    out[i] = 0.5 * s * val * t


@wp.kernel
def k_ae9945d0de2f(b: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    val = u[i]
    total_1 = float(0.0)
    r = 0.0
    for it in range(5):
        for term in range(5):
            power = float(1.0)
            total_1 += x[term] * power
        result[i] = total_1
    total = 0.0
    s = 0.0
    for j in range(1, 4):
        z = r * u[j]
        acc = 1.0
        for step in range(0, 6, 2):
            acc = acc - (float(j) + r)
            for l in range(4):
                s = (b[i + 2] + u[step]) * (val / (r * alpha + 0.71))
        total = (u[j] + z - acc) * s
    dst[i] = t - 0.25 + (-2.0 + val)
    result[i] = (1.0 + total) * (alpha + 3.0)


@wp.kernel
def k_aec1d7b6c297(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    v = pos[i]
    delta = p[i]
    acc = float(0.0)
    for j in range(n):
        s = wp.vec3(0.0, 0.0, 0.0)
        for k in range(5):
            delta[0] += wp.length(-pos[j])
            s += s
        acc += a[j] + delta.z - (a[i] + a[j]) + s.x
    n0 = v + delta - (delta - v)
    vout[i] = n0 + v - a[(i + 3) % n] * pos[i] + p[i] * acc


@wp.kernel
def k_aec7964236a5(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    z = b[i]
    total = b[i]
    for l in range(0, 4, 2):
        r = x[i]
        for j in range(4):
            s = result[i] + r
            for k in range(4):
                s = s * ((total + z) * (total + z) + 0.83) + 1.93 * x[(i + 2) % m]
                total = total * 0.5 + (t - b[l])
                s, total = total, s
            t = t + (float(j) - s)
        total += beta
    f = t * x[i]
    result[i] = b[i] * x[i] + total - f


@wp.kernel
def k_aefcde545b8d(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i + 1] * b[i]
    acc = float(0.0)
    j = int(0)
    while j < n:
        r = acc + b[j]
        total = float(0.0)
        s = float(0.0)
        for it in range(n):
            if -t > total:
                total = -t
            s = s - b[j]
            if -0.85 < 3.65 * total < 5.13:
                continue
        if not total <= s:
            val = r * 1.0
        else:
            val = b[j] / 2.67
        acc = acc + (val + r)
        j = j + 1
    out[i] = t - acc


@wp.kernel
def k_af2d13da9f39(a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = a[i]
    for j in range(n):
        for step in range(3):
            if total < total:
                if n % 3 == 1:
                    break
                t = total / (total * total + 0.67)
            else:
                t = total + 1.81
            s = float(0.0)
            for k in range(2):
                s += t * t
            total %= a[i + 1] / (s + 0.34)
            total = total - total
        tmp = a[j] + total
        if tmp <= 0.0:
            if i % 3 == 0:
                val = a[i]
                tmp = tmp + val
            total = total * 0.5 + (a[i] + tmp)
    d = 3.0 / (total * total + 0.5 * a[i])
    dst[i] += d + 0.1


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
def k_b10ceb8696e9(a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    t = y[i]
    val = z * y[i]
    for l in range(20):
        c0 = y[(i + 3) % n]
        total = float(0.0)
        acc = float(0.0)
        for it in range(12):
            r = -(val / (acc * a[i] * (acc * a[i]) + 0.92))
            total = (total + (t + r)) * (a[i] * c0 * (a[i] * c0) + 0.54)
            acc += -val * y[l] - 3.05
            total, acc = acc, total
        t += a[l] - total - acc
    result[i] = t / (t * t + 0.93)


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
def k_b12d0887617b(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i + 2]
    tmp = u[i]
    out[i] += wp.log(wp.pow(tmp * tmp * (tmp * tmp) + 1.04, 1.38)) - wp.min(tmp, z) * tmp
    total = float(1.0)
    l = count
    while l < count:
        for step in range(count):
            val = total * (wp.abs(wp.pow(wp.max(total, 0.81), 2.22)) + 0.99) + u[i]
            acc = float(0.0)
            j = int(0)
            while j < 3:
                j += 1
                acc += u[j] - val
            tmp = tmp + acc
        s = float(0.0)
        for k in range(18):
            s += total * (wp.abs(wp.pow(wp.max(total, 0.81), 2.22)) + 0.99)
        total = s + u[i]
        l += 1
    out[i] = (-tmp - z) * total


@wp.kernel
def k_b170a76e0435(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int, rho: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    s = val
    for l in range(1, 19):
        acc = rho[l] * s
        it = int(0)
        while it < count:
            z = acc + -val
            acc += (z - b[it]) / (y[it] * b[l] * (y[it] * b[l]) + 0.69)
            it += 1
        s = s * (wp.pow(wp.abs(b[l] * s) + 0.36, val - (s + x[l])) + 0.46) + acc
    t = x[i] - (b[i] + val)
    r = val - (s - x[i]) + t
    result[i] = 2.0 - val - (s + r)


@wp.kernel
def k_b18303f49396(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int)):
    i = wp.tid()
    v = vel[i]
    n0 = pos[i]
    total = wp.vec3()
    for l in range(20):
        res = pos[map[l]].y
        j = int(1)
        while j < 5:
            for k in range(3):
                res *= res
                total.y += res
                res = res * 0.5 + pos[k].z
            j = j + 1
        total += v + n0 * res
    new_vel[i] = wp.vec3(-0.03, -1.58, 0.33) - total


@wp.kernel
def k_b19372582d9a(b: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    s = float(0.0)
    sum0 = float(1.0)
    for k in range(count):
        z = wp.min(b[k], 0.58) + b[k]
        total = float(1.0)
        acc = 0.0
        for j in range(1, -1, -1):
            total = (total + b[k]) * (wp.abs(b[i]) + 0.66)
            acc += sum0
        s = s + (wp.min(wp.tanh(val), -z) + total + acc)
        sum0 = wp.min(sum0, wp.tan(1.2 * wp.tanh(z)))
    out[i] = 1.0 + wp.cosh(b[i]) - s + sum0


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
def k_b1be38ee5598(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    t = -z + z
    acc = float(1.0)
    for l in range(1, 4):
        total = float(0.0)
        for j in range(3):
            total = total - acc
            if -0.83 < -t < 3.0:
                break
        acc = acc * 0.5 + (val - total)
        if -1.4 < z - 3.07 < 2.59:
            break
    result[i] = -b[i + 2] + (t + 4.14) - acc


@wp.kernel
def k_b237636723a0(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    z = b[i]
    s = float(0.0)
    for l in range(0, 4, 2):
        for step in range(3):
            s += (z + x[i]) * wp.abs(z) + wp.ceil(wp.log2(b[wp.min(i + 1, n - 1)] * b[wp.min(i + 1, n - 1)] + 0.38))
        s -= wp.abs(wp.floor(wp.cos(x[l])))
    t = wp.min(wp.sqrt(wp.abs(z) + 0.52), wp.cosh(s)) * wp.floor(wp.log10(wp.abs(z) + 0.46))
    out[i] = wp.sin(beta) * t


@wp.kernel
def k_b23c9e56d7a2(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), energy: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = x[i]
    acc = float(0.0)
    if val * acc > -0.83:
        for j in range(3):
            for k in range(2):
                z = a[i]
                val = (val + (-acc * x[k] + z)) * 0.75
            if val * x[(i + 3) % m] > val:
                sum0 = float(0.0)
                l = int(0)
                while l < m:
                    sum0 += a[l]
                    l = l + 1
                t = a[j] * sum0 * 3.8
                r = t
            else:
                r = val * acc
            acc = acc - r
        out[i] = (acc - val) * (val - 0.5)
        energy[i] = acc * val - a[i]


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
def k_b48b72c18710(x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    z += z + x[i] + z * 1.0
    for k in range(i % 3 + 1):
        t = float(-z)
        acc = float(1.0)
        for j in range(3):
            s = float(0.0)
            for l in range(i % 3 + 1):
                s = s + x[i] * 2.26
            acc = acc * 0.5 + s
        z = z - t % 2.63 * t * acc
    val = z + (x[i] - z)
    result[i] = x[i] / (x[i] * x[i] + 0.88) * x[i]
    dst[i] = val


@wp.kernel
def k_b4e45665e549(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, m: int):
    i = wp.tid()
    t = x[i]
    z = a[i]
    acc = float(0.0)
    for l in range(m):
        total = float(0.0)
        for j in range(5):
            sum0 = float(0.0)
            for k in range(5):
                sum0 = sum0 * (float(i) * float(i) + 0.64) + a[j]
            total = total + -wp.ceil(wp.min(sum0, t))
        acc += wp.tanh(float(i) + total) + -(beta * a[wp.max(1, 0)])
    dst[i] = a[i] + z + acc


@wp.kernel
def k_b5c4f1a32298(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = wp.sign(wp.sign(x[wp.max(i - 1, 0)] * a[i]))
    for k in range(0, n, 2):
        s = float(1.0)
        for j in range(2, -1, -1):
            s = s * 0.5 + wp.sinh(val)
        val = val * 0.5 + x[i] * (val * wp.cosh(wp.sin(s) * 3.0))
    t = val * (1.0 * wp.sinh(3.0 * wp.tanh(x[i])))
    result[i] = val - t


@wp.kernel
def k_b60a4b6f1d4f(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    z = x[i]
    tmp = a[i]
    total = float(0.0)
    for j in range(4):
        acc = 0.0
        for l in range(5):
            z_1 = x[l]
            step = int(0)
            while step < m:
                z_1 = z_1 * 0.5 + x[step] * b[step] / ((1.1 - tmp) * (1.1 - tmp) + 0.74) / (acc / ((total + 0.5) * (total + 0.5) + 0.4))
                step = step + 1
            acc = acc * 0.5 + (x[l] * (float(i) + b[j] * a[j]) + z_1)
        total = total + (float(i) / b[j] * (b[j] + float(j)) + (z + (acc + float(i))))
    out[i] = total - a[i] + t / (t * t + 0.66)


@wp.kernel
def k_b64cc1a3ba82(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    dir = pos[i]
    n0 = vel[i]
    for l in range(0, m, 2):
        t = wp.length(dir)
        s = wp.vec3(0.0, 0.0, 0.0) * t
        for k in range(i % 3 / 1):
            s = s - (n0 - pos[i] + vel[k] * t)
        dir += wp.vec3(-0.66, 0.66, -0.57) + s
    out[i] = b[1] + z - wp.length(dir)


@wp.kernel
def k_b6c4e3464930(x: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    z = z * (x[i] % 1.73 / (wp.abs(z + 0.08) + 0.92))
    s = 0.0
    for l in range(2, -1, -1):
        t = wp.tanh(z * s)
        acc = wp.asin(x[l])
        k = int(0)
        while k < count:
            acc = (acc + (t + 0.5 + (acc + 2.0))) * wp.max(x[k] - x[l], 0.6)
            z += acc
            k += 1
        s = s + wp.pow(acc * acc + 0.74, -1.55) / wp.sin(acc)
    result[i] = z * s + x[i] / wp.max(x[i], 0.34)


@wp.kernel
def k_b75326605808(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int, a: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = x[i] + t
    r = 0.53 * b[i] + a[i]
    val = b[i] + r
    for step in range(2):
        s = float(0.0)
        k = int(0)
        for j in range(5):
            for l in range(n):
                k = k + 1
                s = s * (x[i] + val - float(k))
            s = s + (val + x[step]) * s
        for j in range(5):
            for l in range(n):
                k = k + 1
                s = s * (x[i] + val - float(k))
            s = s + (val + x[step]) * s
        val += b[i] + s
    result[i] += val - (z - 0.1)


@wp.kernel
def k_b769311f8d34(a: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    val = u[i]
    tmp = x[i]
    t = u[i]
    s = val
    for j in range(0, count, 2):
        f = tmp % 2.81
        total = f
        for k in range(count):
            total = total - wp.floor(z)
        s = s + (a[i] * val + total)
    z = z - t * tmp
    out[i] -= t + z - s


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
def k_bab451414adc(out: wp.array(dtype=float), counts: wp.array(dtype=int), s: float, m: int):
    i = wp.tid()
    acc = float(0.0)
    for k in range(m - 1, -1, -1):
        sum0 = float(0.0)
        for j in range(0, 4, 2):
            sum0 = sum0 - -(sum0 / (acc * acc + 0.96))
            sum0 = sum0 - sum0
        acc = acc + sum0
        wp.atomic_add(counts, 0, 0 / 4 - i)
    z = acc + float(i)
    wp.atomic_sub(counts, i, 1)
    wp.atomic_add(out, i % 4, -z / ((acc + s) * (acc + s) + 0.59))


@wp.kernel
def k_bba98ebc565e(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = 0.25 * val
    total = x[i]
    for j in range(20):
        s = float(-total)
        for k in range(3):
            tmp = a[k]
            s += wp.log2(x[j]) * a[j] + tmp
        total = total + (a[i] - wp.round(a[j]) - s)
    out[i] += a[i] + t + total


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
def k_bc7587538017(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    v = p[i]
    dir = pos[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for l in range(0, count):
        for k in range(count):
            z = wp.length_sq(-pos[k])
            s = pos[l].z - dir.y
            for j in range(count):
                s = s + pos[j].x
            total = total + (-wp.vec3(total.y, p[k].x, -p[k].y) - wp.vec3(0.68, -0.31, 1.15) * z + v * s)
        vout[i] = wp.vec3(0.59, 1.44, -0.3) + total


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
def k_bf0a3056b92d(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    z = y[i]
    for j in range(5):
        s = b[i]
        for k in range(2, -1, -1):
            val = a[k]
            s = s + wp.log10((b[k] + x[i]) * (b[wp.clamp(wp.min(k - i, i), 0, 1)] + val) + 0.68) * (wp.sqrt(a[j] * a[j] + 0.28) - (z - b[j]))
        z += wp.clamp(b[j], -0.88, 1.66) * (s + s) + s
        z = z - (u[j] - z)
    dst[i] += wp.floor(z + z) * (-u[i] * a[i] + z)


@wp.kernel
def k_bfbddfba3699(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    total = x[i]
    for j in range(20):
        acc = float(0.0)
        for l in range(1, n):
            acc += float(-total)
        s = acc
        step = int(0)
        while step < 3:
            tmp = a[step]
            s += wp.log2(val) * a[j] + tmp
            step += 1
        total = total + (a[i] - wp.round(a[j]) - s)
    out[i] += total + total


@wp.kernel
def k_bffe6c3c48bf(a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    total = float(0.0)
    for l in range(count):
        if not total >= 0.51:
            break
        for k in range(count):
            if 0.18 * total > -0.86:
                tmp = 1.59 * total
                val = total + tmp
            else:
                val = a[k]
            total += val % 1.26
        if total >= 0.5:
            total = total - (a[l] + total)
        else:
            c0 = float(-total)
            total = -a[l] + c0
        total = total * (total / 0.1) + -a[l]
    out[i] = total


@wp.kernel
def k_c0a17906b64e(b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    s = b[i] + 0.12
    for k in range(0, 10, 2):
        t = -(s / (s * s + 0.54))
        acc = float(0.0)
        for l in range(1, n):
            for step in range(n):
                acc += wp.ceil(t) - t / (t * t + 0.37)
            acc = (acc + (b[l] * acc - (t - 1.49))) * (-b[l] * -b[l] + 0.9)
        s += b[k] + acc
    out[i] = s


@wp.kernel
def k_c0b9d1fa1aee(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    s = b[i] + b[i]
    for k in range(1, 5):
        z = b[i] * b[k] * (b[i] + b[k])
        acc = b[i] * z
        for it in range(5):
            if k < 2:
                break
            total = float(1.0)
            for l in range(2, -1, -1):
                total = total + (s + b[i]) / (-b[l] * -b[l] + 0.96)
            t = 1.16 - acc
            if acc + b[i] <= 0.0:
                val = 2.0 * z % 3.16
                t = t + (val - z + (b[k] - b[i]))
            acc = acc - (b[k] + total - t)
        s += (acc - z) * (b[k] - acc)
    dst[i] = b[0] + s + b[i] * s


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
def k_c12653c01fe2(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    v = vel[i]
    n0 = pos[i]
    acc = 0.2 / 1.72
    val = wp.length(n0 * 0.5 - vel[i] / (pos[i].x * pos[i].x + 0.71))
    for j in range(n - 1, -1, -1):
        s = wp.vec3()
        for l in range(n):
            n0.x = val
            s += wp.vec3(b[i] + 1.0) + wp.vec3(z) * (0.57 + acc)
        acc += wp.dot(v + s + (n0 + wp.vec3(1.96, -1.61, -0.86)), pos[j])
    result[i] = wp.length((0.25 + acc) * (vel[i] + n0))


@wp.kernel
def k_c132e32f1b0a(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    val = b[i]
    n0 = p[i]
    v = vel[i]
    acc = wp.vec3(0.0, 0.0, 0.0)
    for l in range(m):
        d3 = v + v
        total = p[(i + 3) % m] + p[i]
        for j in range(0, m, 2):
            d3.y = (b[i] + 1.42) * wp.dot(d3, n0)
            s = wp.vec3(0.0, 0.0, 0.0)
            for it in range(0, 6, 2):
                dir = wp.cross(vel[i], d3)
                s += wp.vec3(1.62, b[i + 2] * val + 0.31, 1.05) + dir
            total -= acc - s
            val = val * 0.5 + -(b[j] * (val + val))
        acc = acc * 0.5 + (wp.vec3(1.02, -1.05, -0.69) - vel[i] - 2.19 * p[l] - vel[i] + total)
    vel[i] = (0.07 + val + 0.4 * val) * acc


@wp.kernel
def k_c16196c9e0c9(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = a[i]
    for step in range(count):
        for j in range(18):
            s = float(0.0)
            for k in range(5):
                s += float(0.0)
            acc = s
            total = float(0.0)
            for l in range(3):
                c0 = wp.log2(wp.max(x[l], 0.36))
                acc -= total + c0
                total = total + (acc - 2.0 - z)
            val = val + (val + acc + total)
    result[i] = val


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
def k_c4264b8b2f99(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    n0 = pos[i]
    total = n0
    for k in range(m - 1, -1, -1):
        v = pos[i]
        s = wp.vec3(0.0, 0.0, 0.0)
        for l in range(0, m, 2):
            n0[2] -= (p[i].z - pos[l].x) * (p[i].z + pos[k].z)
            acc = pos[l]
            for it in range(1, 5):
                acc -= wp.vec3(0.08, 0.51, -0.59) + (v + s)
            s += wp.vec3(-0.69, 0.59, -0.09) - total - n0 + acc
        total += wp.vec3(-0.34, -0.57, 0.25) + s
    z = p[i].x + p[i + 1].z + pos[i].x
    dst[i] = wp.length(total) * z
    out[i] = pos[(i + 2) % m].x


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
def k_c47375ff81aa(b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, s: float, count: int):
    i = wp.tid()
    val = b[i]
    for l in range(5):
        val = val + (val * b[i] + alpha * float(l))
        total = float(0.0)
        for j in range(2, -1, -1):
            acc = float(0.0)
            for k in range(count):
                acc = acc + val
            total += (s - acc / (b[i] * b[i] + 0.69)) / (1.73 * s * (1.73 * s) + 0.99)
        val %= b[i] * (b[i] * total / ((total + 3.0) * (total + 3.0) + 0.37))
    t = float(i)
    dst[i] = 1.0 * val * (b[i] * val / (s * t * (s * t) + 0.43))
    result[i] += b[i] * (b[i] * val / (b[i] * 1.0 * (b[i] * 1.0) + 1.03))


@wp.kernel
def k_c57d1af3ce4b(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    total = 0.0
    for k in range(4):
        acc = float(0.0)
        for l in range(n):
            s = float(0.0)
            res = total - 3.0
            for it in range(4):
                s = s - (x[it] + x[k]) * -acc
                res = res + (s * acc + x[i] * total)
            if res <= x[i] or s > 0.11:
                res = res + (1.69 + total + 3.0 * x[i])
            else:
                res = res + (x[l] - 1.7) * (res + acc)
            acc = acc + (total - 3.0) * (res * x[i])
        total += 1.98 / acc + -acc
    z = -(x[i] / total)
    out[i] = z + total + z * 2.0


@wp.kernel
def k_c5c8feac1eb2(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    dir = vel[i]
    n0 = pos[i]
    s = vel[i + 1].z * 0.74
    for k in range(m - 1, -1, -1):
        for j in range(m):
            for it in range(19):
                delta = wp.cross(dir + n0, vel[i] * s)
                s += pos[k].y + wp.length(delta)
    t = (-pos[(i + 3) % m].x + (s + vel[i].z)) % 2.9
    vout[i] = dir + n0 + vel[i] * t


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
def k_c70ca2b2fde2(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    z = b[i]
    t = x[i]
    for j in range(0, n):
        for k in range(n):
            t = (t + wp.tan(1.2 * wp.tanh(z + 1.71))) * (wp.abs(val % (wp.abs(val) + 0.98)) + 0.59)
    d = (wp.round(x[i]) - 0.5) / (wp.abs(t + t) + 1.04)
    out[i] = t + d


@wp.kernel
def k_c72c905fcd34(pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    n0 = pos[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    total = float(0.0)
    for l in range(count):
        n0.z += total - pos[l].y
        z = float(0.0)
        j = int(0)
        while j < count:
            z = z / (total * n0.z * (total * n0.z) + 0.71)
            s += wp.vec3(s.x * pos[l].x - 0.25, n0[1], z)
            z += total
            j += 1
        s = s * 0.5 + (n0 - pos[l]) * z
        total = total * 0.5 + z
    new_vel[i] = pos[i] + wp.vec3(0.91, 1.63, 0.92) + s - pos[i] * total


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
def k_c7e7027464f7(a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = a[i]
    total = float(1.0)
    for k in range(count):
        acc = float(0.0)
        for it in range(3):
            total = total / wp.abs(a[k])
            acc = wp.tanh(acc + wp.round(z / (acc * acc + 0.65) * a[it]))
        total = total - (wp.pow(total * total + 0.91, 0.47) + acc)
    result[i] = total


@wp.kernel
def k_c81d7b6e47df(b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = y[i]
    z = z + (z - 0.71)
    s = float(0.0)
    for j in range(19):
        s = s + b[j]
        total = wp.acos(s)
        for l in range(3):
            total = total * 0.5 + wp.exp(alpha)
        s -= alpha + total
    out[i] = (b[i] + z) * s
    dst[i] = b[i] - s


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
def k_c8a7bd6bc436(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = z + x[i] + z
    s = float(0.0)
    for k in range(0, 40, 2):
        acc = float(0.0)
        for l in range(2):
            t = z * acc * (s - a[i])
            acc = acc + (u[k] + t)
            wp.atomic_add(result, k, x[l] * x[k] * (a[i] + a[k]))
        s += acc
    wp.atomic_add(result, 0, a[i])
    wp.atomic_add(result, i, val + s)


@wp.kernel
def k_c8f7d7ac825c(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = a[i]
    acc = float(1.0)
    for k in range(19):
        t += z - b[k]
        s = float(0.0)
        for step in range(5):
            r = a[step] - x[step]
            s = s + -acc * r
        if -t <= b[k]:
            s += s / (s * s + 0.75)
        acc -= z / s
    out[i] = b[i] * 0.23 - acc


@wp.kernel
def k_c90008f6a170(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = b[i]
    tmp = x[i]
    val = a[i]
    total = float(0.0)
    s = wp.sign(0)
    for l in range(count):
        for j in range(3):
            res = a[l]
            for step in range(count):
                total += b[step] * 0.62
                res = res - wp.cosh(tmp)
                tmp = tmp + (a[l] + 0.5) * tmp
            tmp += res
        total += val
        s += 1
    t = total * 1.74
    w = float(0.0)
    for k in range(count):
        w += float(s) + (b[k] + z + tmp) + t
    out[i] = w


@wp.kernel
def k_c93403c6da6c(x: wp.array(dtype=float), out: wp.array(dtype=float), hits: wp.array(dtype=int), count: int):
    i = wp.tid()
    total = float(0.0)
    j = int(0)
    while j < count:
        total = float(0.0)
        for k in range(20):
            total = total + 0.36
            acc = float(0.0)
            for it in range(3):
                acc = acc - x[i] * (total * x[j]) * 1.3
                total = total + acc * total
            total = total + (0.1 % (-(1.04 + acc) * (1.04 + acc) + 0.98) + acc * acc * (x[k] % 1.21))
            wp.atomic_add(hits, (i + 2) % count, k + i + 0)
        j += 1
    wp.atomic_add(hits, 1, 1)
    wp.atomic_add(out, i, x[i] + total)


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
def k_c9d0d53d7fda(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    val = u[i]
    t = z * z
    total = float(0.0)
    for l in range(n):
        r = (total + total) / wp.max(wp.max(-x[i], 0.9), 0.49)
        s = u[l]
        step = wp.sign(0)
        while step < n:
            step += 1
            s = s * 0.5 + -wp.sin(x[i])
        total += b[l] + r - s
    tmp = total * t
    dst[i] = wp.log(wp.max(b[i] - tmp, 1.03)) + val


@wp.kernel
def k_caddad2c3f6e(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    val = float(0.0)
    for it in range(count):
        val = b[i] - z
    total = float(0.0)
    res = float(0.0)
    for l in range(count):
        for m in range(20):
            res = float(1.0)
            for j in range(l + 1):
                tmp = -b[i]
                res -= tmp * val * tmp
        total = total * (b[(i + 2) % count] * float(l) * (b[(i + 2) % count] * float(l)) + 0.69) + total * res
    result[i] = b[i] + x[i] + total


@wp.kernel
def k_cae35ac593bf(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    r = b[i]
    tmp = 1.82 * val
    total = float(0.0)
    for j in range(5):
        s = float(0.0)
        l = int(0)
        while l < n:
            z = wp.asin(wp.sin(b[(i + 2) % n]) * 0.95)
            s = s + (total + 1.01 - z)
            l = l + 1
        total = total * 0.5 + (wp.sign(a[j]) + b[i] - s)
    r = r / ((a[i] - tmp) * (a[i] - total) + 0.91)
    result[i] = r * tmp


@wp.kernel
def k_cc05a6ca06ed(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    j = i
    s = float(0.0)
    for l in range(4):
        s += s * (3.0 / (b[l] * b[l] + 0.87))
        acc = float(0.0)
        for k in range(5):
            t = z
            if acc - t >= -2.13:
                total = float(0.0)
                for step in range(2):
                    total += acc * s
                z *= (b[k] - b[i]) / (total * (acc * s) + 0.62)
            for it in range(17):
                acc += t
        s += b[i] * b[l] / (float(i) * float(i) + 0.37) * b[i] + acc
    i0 = j
    out[i] = b[j] - s + b[i0]


@wp.kernel
def k_cc904623933c(x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    j = i
    total = float(0.0)
    for l in range(count):
        acc = float(0.0)
        s = float(0.0)
        for step in range(4):
            acc = acc + (x[i] + (total - x[j]) / ((x[i] + s) * (x[i] + s) + 1.03))
            s = (s + (total - -(acc * acc))) * (x[i] * s * (x[i] * s) + 0.55)
            wp.atomic_max(out, step, -(acc / (acc * acc + 0.88) * (x[i] * acc)))
        total = total + (s * x[j] * acc + acc)
        wp.atomic_max(out, 0, total)
    wp.atomic_max(out, j, x[0])
    wp.atomic_max(out, j, x[j] / (x[i] / (total * total + 0.99)) + x[i] % 0.68 * total)


@wp.kernel
def k_cc9f8014ac53(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    dir = vel[i]
    z = 0.18 - p[i].z
    s = z * dir
    for k in range(20):
        acc = wp.vec3()
        total = float(1.0)
        for it in range(4):
            acc = acc + wp.vec3(1.75, 0.69, -1.03)
            total = total + wp.length(s) / 1.07
        s = s * 0.5 + wp.vec3(wp.length(acc), total, -p[k].y / -z)
    out[i] = -(p[i].y / z * z) - wp.length(s)


@wp.kernel
def k_ccd951e6edab(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, m: int, src: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val += s * val + float(i) * x[i]
    if val > s:
        src[i] = (val - 0.5 * s) * s
    elif val < -s:
        src[i] = -s * (val + 0.5 * s)
    else:
        src[i] = 0.5 * val * val
    res = x[2]
    total = int(0)
    for l in range(5):
        acc = float(0.0)
        for k in range(3):
            acc -= -(0.59 + val)
            for it in range(1, 5):
                z = (acc + 2.0) * -val
                acc += (x[i] + res - 0.58) * z
        res += (s + x[i]) * float(total) - acc
        total += 2
    dst[i] = (res + x[(i + 3) % m] + (s + res)) * float(total)


@wp.kernel
def k_cdf2822bb933(y: wp.array(dtype=float), count: int, a: wp.array(dtype=float)):
    i = wp.tid()
    z = y[i]
    for l in range(4):
        tmp = z * z
        total = float(1.0)
        for k in range(count):
            z = z * (total / 3.16 * tmp)
            total -= z * tmp - (z + tmp)
        z += total / (tmp * tmp + 0.4)
    t = y[i]
    z_1 = y[i]
    r = wp.max(t, wp.frac(1.65 + z_1))
    tmp_1 = y[i] + (wp.sin(z_1) + r / (wp.abs(z_1) + 0.74))
    r = r * (tmp_1 - t - a[i] * t)
    y[i] = wp.round(r)
    y[i] = 3.0 * z % 1.15


@wp.kernel
def k_ce116b337a34(b: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int, map: wp.array(dtype=int), indices: wp.array(dtype=int)):
    i = wp.tid()
    z = b[(i + 3) % count]
    acc = float(0.0)
    for l in range(indices[i], -1, -1):
        for k in range(count):
            if map[l] + 2 == 1 == 0 or b[i] * z < float(k):
                val = z * (acc + b[k])
                z = z - val
            elif k % 3 == 1:
                z = beta
            else:
                for step in range(count):
                    z = z + beta * z
            z = z * 0.5 + b[i]
        acc -= b[l] + beta * z
    result[i] = acc / (beta * b[i] * (beta * b[i]) + 0.5) + b[count]


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
def k_cf080ea6c703(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    val = float(0.0)
    for k in range(1, n):
        for l in range(2):
            t = t - (x[k] + t)
            s = float(wp.sin(val))
            for it in range(4):
                t += 2.0
                s = s * (wp.log2(x[l]) + 0.51) + (x[i + 2] + 2.7 + t * 1.72) * -(0.52 * x[it])
            t += s + 0.51 + -(x[l] * s)
        val = t * t
    out[i] = x[i + 1] * val


@wp.kernel
def k_cf761b2dec54(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    n0 = pos[i]
    acc = wp.dot(n0, wp.vec3(1.76, -1.87, 1.07))
    l = int(0)
    while l < count:
        res = wp.vec3()
        for k in range(count):
            t = t + wp.dot(wp.vec3(b[i], t, acc), res)
            res += (-t - acc) * (res - (wp.vec3(-0.86, 0.3, 0.38) - vel[k]))
        acc += wp.dot(n0, res) * wp.length(res) + wp.length_sq(wp.vec3(t, 0.22, acc))
        l += 1
    dst[i] = wp.length(pos[i]) / ((0.5 + acc) * (0.5 + acc) + 0.48)


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
def k_d0055e7dff59(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    dir = pos[i]
    for j in range(17):
        total = wp.dot(wp.vec3(0.33, 0.45, -0.47), p[i + 1])
        res = float(0.0)
        for step in range(count):
            res += p[step].z
        total = total - wp.dot(wp.vec3(wp.length(wp.vec3(pos[i].y)) + total * pos[i].y), p[i].x * pos[i] / (res * p[i].y))
        dir = dir - (pos[i] - p[j] * total)
    v = (dir - pos[i]) / (-p[i][0] * -p[i].z + 0.75) / (wp.dot(dir, wp.vec3(-0.4, -0.11, 0.35)) * wp.dot(dir, wp.vec3(-0.4, -0.11, 0.35)) + 0.88)
    v[1] += wp.length(v * p[i].z)
    pos[i] = v * (p[i].y * v.y + wp.length_sq(-v))


@wp.kernel
def k_d08aa02a3157(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    for k in range(20):
        for l in range(m):
            s = b[l] + 0.1
            for j in range(m):
                s = b[l] + z
            z = z * (wp.exp(wp.sin(z) * 3.0) * wp.exp(wp.sin(z) * 3.0) + 0.86) + (wp.sqrt(b[l] * b[l] + 0.71) + s)
    dst[i] -= z - z


@wp.kernel
def k_d0c342f44b78(x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = u[i]
    z = b[i]
    total = float(0.0)
    if -total <= 0.78:
        for k in range(count):
            if x[i] * val < -0.79:
                for j in range(count):
                    r = u[i] % (result[i] * x[i] * (result[i] * b[i]) + 1.01)
                    total = total + (z + r)
        result[i] = -total - val + total


@wp.kernel
def k_d24a6ad2480b(p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = q[i].x - (p[i].y - p[i].x) - q[i].z
    dir = q[i] * val
    acc = wp.vec3(0.0, 0.0, 0.0)
    acc.y += 1.01
    for j in range(0, 12, 2):
        acc.x = wp.length_sq(p[j] + dir)
        sum0 = float(0.0)
        for k in range(4, -1, -1):
            z = wp.length_sq(acc + acc) * acc.y
            sum0 = (sum0 + (q[i].y * (sum0 - z) + q[k].x)) * ((q[j].z + dir.x) * (q[j].z + dir.x) + 0.37)
        acc = acc + (wp.vec3(q[i].y) + dir * sum0)
    v = wp.vec3(q[i].z)
    vout[i] = acc - v


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
def k_d2a0a783fbf1(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    v = pos[i]
    acc = wp.vec3(0.0, 0.0, 0.0)
    for j in range(m):
        dir = a[i] / a[j] * (acc - v)
        total = wp.vec3(0.0, 0.0, 0.0)
        l = int(0)
        while l < m:
            total = total * 0.5 + wp.vec3(-a[l], wp.length(v), 4.03 + a[j])
            l += 1
        acc += dir - pos[i] + v + total
    out[i] += wp.dot(wp.vec3(1.47, -0.83, 2.1), pos[i]) - -a[i] - acc.y


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
def k_d353f0e82b03(x: wp.array(dtype=float), b: wp.array(dtype=float), rho: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    val = b[i]
    z = rho[i]
    for l in range(1, 19):
        acc = val
        for k in range(0, 10, 2):
            acc = acc - (wp.sqrt(wp.max(rho[(i + 1) % m], 0.95)) - rho[l])
        t = t + (z / (wp.abs(z) + 1.03) * (rho[l] * 1.06) - acc)
    dst[i] += t


@wp.kernel
def k_d3f14b0cf3a8(b: wp.array(dtype=float), out: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = b[i]
    z = b[i + 2] % 1.29 * val
    s = 0.0
    total = 0.0
    for l in range(3):
        acc = float(0.0)
        for m in range(count):
            acc = (acc + (acc + wp.sin(s))) * wp.max(val, 1.04)
        s = wp.tanh(s + z * acc)
        total = wp.max(total, val)
    out[i] = wp.sqrt(wp.max(b[i + 2] + b[i], 0.92)) - s - total
    result[i] = val * 0.5 + (b[i] - val) + b[i]


@wp.kernel
def k_d4dcc59471e7(b: wp.array(dtype=float), x: wp.array(dtype=float), src: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    z = src[i]
    acc = float(0.0)
    z += -(val - src[i]) - acc
    total = float(0.0)
    for k in range(i % 3 + 1):
        s = float(0.0)
        for j in range(0, m, 2):
            if t - src[i] < 3.0:
                val = val + (s + src[j] + (t + total))
            elif total <= 2.0:
                val = 1.78
            else:
                val = z
            s = s * 0.5 + (z - x[j]) / val
        total = (total + s * (4.34 * val)) * (x[i] + 0.84)
        val = val + (z + 1.13)
    out[i] += src[i] * z - (val + z) + total


@wp.kernel
def k_d52924e78ebe(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = a[i]
    t = t * (u[i] - a[i] - 0.62 * t)
    s = a[(i + 3) % m] * t
    for j in range(0, 38, 2):
        total = s * s
        sum0 = float(0.0)
        for k in range(1, -1, -1):
            total = total - (t * sum0 + (u[i] - 0.1))
            sum0 = sum0 + (a[j] - u[k]) * (total + u[k])
        s += u[i] * sum0 * (total - sum0)
        if a[j] * u[i] <= u[j]:
            continue
    dst[i] = s / (s * s + 0.67) * (0.64 / (s * s + 0.4))


@wp.kernel
def k_d53bdee63f9b(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    t = a[i]
    dir = p[i]
    delta = p[i + 2]
    s = wp.vec3(0.0, 0.0, 0.0)
    for k in range(1, 10):
        z = wp.vec3()
        for l in range(1, n):
            z -= s
        s = s + (t * vel[i] - dir + z)
    val = wp.length(p[i])
    vout[i] = wp.vec3(-0.83, 1.54, 0.75) - delta + s + delta * val
    vout[i].z = dir.z * 3.0


@wp.kernel
def k_d54980249ebf(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = u[i]
    val = val + 5.41
    for l in range(19, -1, -1):
        s = float(0.0)
        k = int(0)
        while k < 3:
            if s < val:
                t = t * (t * y[(i + 3) % 2] + s * val)
            s = s - t / (val * val + 0.89) * (t + x[l])
            k = k + 1
        t = t + s
    z = val * b[i]
    a[i] = t * z
    dst[i] += a[i]


@wp.kernel
def k_d56bbe900911(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    v = p[i]
    dir = pos[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for l in range(0, count):
        for k in range(count):
            z = wp.length_sq(-pos[k])
            acc = float(0.0)
            for step in range(count):
                acc = acc + (pos[step].z - dir[1])
            s = acc
            for j in range(count):
                s = s + pos[j].x
            total = wp.cross(total, -wp.vec3(total.y, p[k].x, -p[k].y) - wp.vec3(0.68, -0.31, 1.15) * z + v * s)
            v = v + pos[i]
        for it in range(0, 4):
            vout[i] = wp.vec3(0.59, 1.44, -0.3) + total


@wp.kernel
def k_d574fa0510d7(p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), x: wp.array(dtype=float), beta: float, dt: float, m: int):
    i = wp.tid()
    v = p[i] * (wp.length(p[i]) - dt)
    acc = float(0.0)
    for j in range(m):
        v.y += -wp.dot(wp.vec3(-0.63, 1.97, -0.16), v)
        for step in range(m - 1, -1, -1):
            acc += wp.dot(v / dt - v, p[step])
        acc += -dt * wp.length(v) - dt * (v[2] - beta)
    dst[i] = beta * acc
    x[i] = v.z


@wp.kernel
def k_d57f6911e19a(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), beta: float, alpha: float, width: int):
    i = wp.tid()
    t = x[i]
    t = t - t * beta
    t = t + -(t * beta)
    for m in range(20):
        total = 0.0
        for l in range(4, -1, -1):
            s = float(beta)
            k = int(0)
            while k < width:
                k = k + 1
                tmp = total * 1.89
                s = s - 2.76 / (tmp * tmp + 0.83)
            total = total + (0.91 + x[l] - s)
        sum0 = float(0.0)
        for j in range(5):
            sum0 *= alpha * a[j] - t
        dst[i] = sum0 * total
    out2[i] = 1.38 * t


@wp.kernel
def k_d5a15938c8b3(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    t = b[i]
    n0 = p[i]
    v = vel[i]
    val = p[i].y - t
    acc = wp.vec3()
    for l in range(20):
        delta = v + acc
        total = float(0.0)
        for j in range(m):
            total += b[i]
        acc = acc + (b[(i + 1) * m] * n0 - delta + vel[l] * total)
    new_pos[i] = v - wp.vec3(1.93, 0.47, 1.3) * val + acc


@wp.kernel
def k_d6395ed9b416(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    t = a[i]
    s = float(0.0)
    total = float(0.0)
    for l in range(count - 1, -1, -1):
        r = -((wp.atan(s) - a[l]) / wp.max(a[l], 0.57))
        sum0 = x[l]
        for k in range(0, 10, 2):
            for j in range(4):
                total = total - 1.66 * (t * x[k] - (r - sum0))
            sum0 = wp.tanh(sum0 + wp.frac(x[i]) * (t - 0.5))
        s -= wp.frac(wp.sign(wp.min(total, 3.79))) * sum0
        total += wp.cosh(wp.sin(s) * -3.0)
    result[i] = -(wp.ceil(x[i]) - 0.46) - z - s - total


@wp.kernel
def k_d6977e4a776d(x: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = x[i]
    acc = wp.tanh(z)
    total = int(0)
    for l in range(3):
        for j in range(19, -1, -1):
            val = 0.7 * acc
            acc += wp.atan2(wp.log(z / (s * s + 0.35)), val)
    for step in range(2):
        result[i] += wp.clamp(float(total), -1.68, 0.12) + acc


@wp.kernel
def k_d6ac80eaeb73(x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, m: int):
    i = wp.tid()
    val = x[i]
    t = (val + (val - x[i])) / (s * s + 0.78)
    total = float(0.0)
    for l in range(20):
        acc = -x[l]
        for k in range(3):
            d = val + x[k] + (x[k] + total) - (x[(i + 2) % m] - t) / (wp.abs(t) + 0.65)
            acc = wp.tanh(acc + (acc + t + wp.min(d, s) - wp.sign(val) * total))
        total = (total + (1.52 - wp.ceil(val + s) + acc)) * (t * t + 0.71)
    dst[i] = wp.ceil(t + float(i)) / (x[i] * total * (x[i] * total) + 0.7)


@wp.kernel
def k_d75afcd6a1ea(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, n: int):
    i = wp.tid()
    val = a[i]
    s = 0.0
    for j in range(1, 17):
        acc = int(0)
        l = int(0)
        while l < n:
            t = a[l] / (val * val + 0.6)
            total = alpha
            for it in range(n):
                total += s
            val = val * (a[i] * a[i] + 0.82) + (alpha - s - t + total)
            acc = acc + 1
            l = l + 1
        s = (s + float(acc)) * ((a[j] - 3.0) * (a[j] - 3.0) + 0.45)
    val *= s
    out[i] = a[i] - val


@wp.kernel
def k_d7ce8e4c987a(b: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = y[i]
    val = x[i]
    acc = b[2] - z
    for l in range(count):
        sum0 = float(0.28)
        s = float(1.0)
        for j in range(1, count):
            if 0.73 * x[i] > acc:
                r = (sum0 + y[l]) / ((s + b[j]) * (s + b[j]) + 0.56)
            elif s / (acc * acc + 0.76) <= -0.35:
                r = sum0 - acc
            else:
                tmp = (val + b[l]) % 2.24
                r = x[j] / (x[l] * x[l] + 0.53) * (tmp - s)
            sum0 = (sum0 + r) * ((acc + sum0) * (acc + sum0) + 0.68)
            s = s + (sum0 + x[l] * x[i])
            sum0, s = s, sum0
        acc = acc + (s + sum0)
    out[i] = acc * b[i]


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
def k_d887c490aa88(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    z = val * val
    total = float(0.0)
    for l in range(1, 19):
        acc = float(0.0)
        for k in range(count):
            i0 = (i + 1) % count
            sum0 = float(0.0)
            for j in range(2):
                sum0 = sum0 + (1.0 + acc)
            acc = (acc + (-sum0 + x[i0])) * (1.77 * wp.pow(total * result[i], 0.27))
        total = total * (x[l] + 0.82) + (acc - a[l])
    result[i] = 1.89 + x[i] + z + total


@wp.kernel
def k_d9001cb09e21(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    v = pos[i]
    acc = wp.vec3(0.0, 0.0, 0.0)
    for j in range(m):
        dir = a[i] * a[j] * (acc - v)
        total = wp.vec3(0.0, 0.0, 0.0)
        for step in range(4):
            s = wp.vec3()
            dir += wp.normalize(pos[i] * a[j])
            for k in range(5):
                s += wp.vec3(-a[i], 4.03 + a[k], wp.length(v))
            for it in range(17):
                total = total * 0.5 + s
        acc += dir - pos[i] + v + total
    out[i] += wp.dot(wp.vec3(1.47, -0.83, 2.1), pos[i]) - -a[i] - acc.y


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
def k_d9e760180078(a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    s = t
    acc = float(1.0)
    for l in range(20):
        total = s - t
        for k in range(0, count, 2):
            for j in range(2):
                z = a[i] - acc - (-total - total / (total * total + 0.38))
                if 1.0 + z <= s or a[l] - z > a[i]:
                    val = a[k]
                else:
                    val = a[i]
                total = total + (val + t)
        s = s + (t - total)
        acc += a[l] - s + (t + 1.24) + (a[l] + 0.64 + (s + acc))
    dst[i] = acc / (s * s + 0.53) * t + -(t - s)


@wp.kernel
def k_da8bd993de94(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), total: wp.array(dtype=float)):
    i = wp.tid()
    v = p[i]
    acc = float(1.0)
    for k in range(3):
        val = -acc + acc * (acc + b[i])
        s = wp.vec3(0.0, 0.0, 0.0)
        for l in range(1, 4):
            v[1] += (val + acc) / ((acc + val) * (acc + val) + 0.5)
            s += b[l] * 1.72 * vel[i] + 1.19 * v / ((acc + val) * (acc + val) + 0.68)
        acc = acc + (b[i] - s.x)
    t = 0.1 + v.y
    result[i] = acc
    total[i] = wp.length(v) + wp.length(vel[i]) + -b[i] + t


@wp.kernel
def k_dacb9cb9dd26(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val_1 = y[i]
    t = val_1 + 0.5 + (alpha - y[i])
    total_1 = y[i] + t
    val = a[i] + total_1
    val = val + (val + 0.38) / (val + x[i])
    total = a[i] + val
    for l in range(19):
        total = total + (total + 0.25 - total)
        s = float(1.0)
        for j in range(5):
            s += wp.max(a[l] - total, total * 2.41)
            val = val * 0.5 + (x[i] - s) * wp.max(total, total)
            r = s + wp.min(val * 0.5, a[l] % 0.66)
            s = r
            val, s = s, val
        total -= wp.atan2(1.05 - val * 0.1, s)
    dst[i] = -a[i] * wp.round(total)


@wp.kernel
def k_dad3bc7bae67(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    for j in range(3):
        total = 1.0
        for k in range(5):
            z += wp.atan(z)
            total = (total + z) * ((total + b[i]) * (total + b[i]) + 0.31)
        z = wp.min(z, total + z)
    dst[i] = z


@wp.kernel
def k_db8599570edd(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    z = x[i]
    t = a[i] - x[i]
    for k in range(n):
        f = b[i] / t
        s = float(0.0)
        for l in range(n - 1, -1, -1):
            t += wp.acos(z)
            s += wp.abs(b[i])
        t = t + (wp.clamp(b[k], f, 1.98) + s)
    result[i] = val * b[wp.max(i - 1, 0)] + t


@wp.kernel
def k_dc06bc5a5732(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, s: float):
    i = wp.tid()
    val = a[i]
    val = val / ((beta + 0.36) * (beta + 0.36) + beta * (s - dst[i]) / (s + 0.001))
    total = 0.0 - val
    res = float(1.0)
    for k in range(1, 5):
        sum0 = float(0.0)
        l = int(0)
        while l < 5:
            tmp = s * 2.0
            sum0 += a[i] * total + tmp
            res *= 0.1
            l = l + 1
        z = x[k] - sum0
        if l < 5:
            r = a[i]
            z -= 0.92 * r
        elif l % 2 == 1:
            z -= -x[k]
        total = total * 0.5 + res * z
        res = res - total
    result[i] = 1.9 * res + total
    dst[i] = a[i] + float(i)


@wp.kernel
def k_dc31e10334fa(a: wp.array(dtype=float), u: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = a[i]
    t = u[i]
    r = x[i]
    z = r * x[i]
    s = float(1.0)
    k = int(0)
    while k < m:
        t = t + z * a[k]
        for j in range(m - 1, -1, -1):
            tmp = a[i - 1]
            if alpha <= val:
                tmp = tmp - (s - 1.0)
            z = z + (x[i] - t + tmp)
        if i % 3 != 1:
            r = r * t
        else:
            e = x[(i + 2) % m]
            r = z - r + e
        s = s * 0.5 + float(k)
        k = k + 1
    d = alpha * r
    out[i] = float(i) * s + d


@wp.kernel
def k_dcff6d12e348(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    s = wp.vec3(1.55, -0.78, 0.99)
    sum0 = float(0.0)
    for j in range(1, n):
        for l in range(n):
            w = s
            for k in range(n):
                w += p[i]
            s = s + (p[(i + 3) % n] + w)
        sum0 = sum0 + wp.dot(p[i], s)
    out[i] = s.x - 1.71 + val + sum0


@wp.kernel
def k_dd2e067954d5(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = a[i]
    t = b[i]
    j = int(0)
    while j < n:
        r = b[i] * t
        s = float(1.0) - r
        for it in range(n):
            acc = float(0.0)
            for k in range(3):
                acc -= a[i]
            s = s + (acc * wp.log2(acc) * 3.0 * b[j] + z + acc)
        t = (t + (t - s)) * (s * s + 0.83)
        j += 1
    result[i] = -a[i] * t


@wp.kernel
def k_dd694dad6bc2(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    t = b[i]
    total = float(1.0)
    for j in range(i % 3 + 1):
        if b[i] + x[j] <= -0.57:
            continue
        acc = float(0.0)
        for step in range(m):
            total = total + z
            if b[i] >= 0.63:
                acc += z
            acc += total
        total = total + (-(x[(i + 2) % m] * (z - t)) - acc)
    d = 1.54 * t
    dst[i] = -d + total
    result[i] = -x[i] - total


@wp.kernel
def k_ddec7461d58a(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = y[i]
    s = 0.0
    for j in range(5):
        total = float(1.07)
        for step in range(2):
            t = 0.1 * z
            total = total + (s - val / (y[j] * y[j] + 0.51)) * (total * 1.52 - (z - t))
            wp.atomic_max(result, 2, b[step])
        s = x[j] * total * s * ((y[j] - 3.0) * (y[j] - 3.0) + 0.95) + (-val - total)
    r = 0.0
    for k in range(3):
        r = s * z
    wp.atomic_max(result, 1, r)


@wp.kernel
def k_de03d7f611ad(b: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    acc = 0.0
    for l in range(4):
        i1 = l
        total = wp.pow(1.24, acc)
        for j in range(1, count):
            total = total - wp.atan2(wp.cos(wp.cosh(b[i])), val)
        acc += total * b[i1]
        val = wp.max(val, wp.log((val + a[i1]) * (val + a[i1]) + 0.85) + wp.acos(wp.sin(-acc) * 0.95))
    val += a[i] * wp.log2(wp.max(a[i], 0.89))
    dst[i] = wp.cosh(acc) + val


@wp.kernel
def k_de459f886ce7(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), dt: float):
    i = wp.tid()
    z = x[i]
    t = b[i]
    acc = float(0.0)
    for j in range(3):
        total = 0.0
        for k in range(3, -1, -1):
            s = total * 3.0
            for it in range(3):
                tmp = (z * acc + t * x[it]) * (total - 0.25 - (z + t))
                s = s + (float(k) - b[j] - tmp)
            total += x[i] + (s + total) - x[i]
        acc += b[i + 2] * total
    wp.atomic_add(out, i, dt)
    wp.atomic_add(out, i + 2, t * x[i] + (0.25 + x[0]) + acc)


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
def k_de580207cb5d(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), u: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    r = y[i]
    tmp = u[i]
    z = wp.atan2(u[i], t) * (tmp - r) * (y[i] % 3.36)
    acc = float(0.0) + z
    for k in range(m):
        s = float(0.0)
        for l in range(m):
            t = t
            s = s + acc * val * wp.ceil(b[i]) / (t * 3.0)
        acc += wp.min(wp.log2(y[k]) / ((s + float(k)) * (s + float(k)) + 0.93), float(wp.clamp(i, 0, 2)))
    out[i] = t + acc
    u[i] = y[i]


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
def k_e01fec61b2ba(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    c0 = x[i]
    total = float(0.0)
    for j in range(3):
        total = total + 4.61
        s = 0.0
        acc = 0.0
        for it in range(0, 6, 2):
            s += b[1] * a[j] / (0.1 + total) * ((x[it] + acc) / x[i])
            acc = acc * 0.5 + -total
            s, acc = acc, s
        if b[j] * c0 > acc:
            tmp = -a[i]
        else:
            tmp = z / ((x[j] + s) / (c0 + acc))
        total += (b[3] + acc) * (1.76 / (b[j] * b[j] + 0.91)) + -(a[i] + tmp)
    out[i] = -total / ((c0 + 1.0) * (c0 + 1.0) + 0.87)


@wp.kernel
def k_e0ef7b0e84e8(x: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int, indices: wp.array(dtype=int)):
    i = wp.tid()
    t = b[i]
    total = wp.log(wp.abs(wp.max(x[indices[i]], 0.63)) + 0.48)
    for l in range(n - 1, -1, -1):
        for j in range(0, 10, 2):
            t = t - total / (total * total + 0.67)
        for j in range(0, 10, 2):
            t = t - total / (total * total + 0.67)
        total = total + y[i]
    val = 1.23 * t
    result[i] = wp.log2(y[i] * y[i] + 0.2) * total - val


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
def k_e30b46dd78d7(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for k in range(5):
        z = total - 0.48
        for it in range(4, -1, -1):
            val = z * total
            r = val
            if total >= -0.13:
                r *= dst[i]
            elif it % 3 == 0:
                r *= r * val
            elif total <= 0.43:
                r *= 0.27
            else:
                r = x[it]
            s = float(0.0)
            for j in range(2):
                s += total * total + 0.53
            z = z + r * 1.0 / s
        if z <= -0.13:
            total = total - (total - x[k] - (total + x[k]))
        else:
            t = -(x[i] - 2.69)
            total -= z + t
        total += (z - x[k]) / (x[i] * x[i] + 0.51)
    dst[i] = total + x[i] + total / 0.62


@wp.kernel
def k_e39a999d0c2a(b: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, n: int):
    i = wp.tid()
    val = 3.0 * beta
    acc = val
    for j in range(n):
        z = x[j]
        for l in range(n - 1, -1, -1):
            t = z + acc
            if not u[j] > 0.0:
                t = t * (z - u[j])
            else:
                t = val % 3.42
            z = z + (b[i] * acc + t)
        r = z + u[i]
        if i % 3 != 1:
            r += u[(i + 1) % n] - r
        else:
            r = z - 1.7
        acc = acc - (float(j) - x[j] + r)
    out[i] = acc % (beta * beta + 0.81)
    dst[i] = 1.58 + val


@wp.kernel
def k_e3e0fa01bb7e(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = z + x[i] + z
    s = float(0.0)
    for step in range(5):
        for k in range(0, 40, 2):
            acc = float(2.14)
            it = int(0)
            while it < 2:
                t = z * acc * (s - a[step])
                acc = acc + (u[k] + t)
                wp.atomic_add(result, i, x[it] * x[k] * (a[i] + a[k]))
                it += 1
            s += acc
        wp.atomic_add(result, i, a[i])
    r = wp.atomic_add(result, i, -(val + s))


@wp.kernel
def k_e3e35f84c77b(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    s = float(0.0)
    for k in range(20):
        t = 1.0 - s
        for step in range(3):
            sum0 = float(1.0)
            for j in range(1, 5):
                z = wp.frac(sum0) + x[step]
                s = (s + (-wp.frac(sum0) + wp.log(wp.max(wp.sinh(x[step]), 0.34)) + z)) * (sum0 * sum0 + 0.56)
                sum0 += x[k]
            s = s + wp.atan((t + 1.19) * sum0)
        s = s + (wp.abs(wp.round(t)) - (wp.atan(t) + (t - x[k])))
    result[i] = wp.sinh(3.0 * wp.tanh(s)) * (s / (wp.abs(s) + 0.91)) - x[i] / (x[1] * x[1] + 0.58) * (1.1 * s)


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
def k_e46d1b3ca178(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, count: int, alpha: float, data: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = val
    total = float(0.0)
    for term in range(4, -1, -1):
        power = float(1.0)
        for k_1 in range(term):
            power = power * data[i]
        t += x[term] * power
    for k in range(count):
        acc = wp.clamp(beta, total, wp.sin(float(i)) * 0.5)
        s = float(0.0)
        step = int(0)
        while step < count and wp.exp(total) >= 0.0:
            acc = acc * 0.5 + wp.log(wp.abs(a[k]) + alpha)
            s = s * 0.5 + (a[i] + val)
            step = step + 1
            s = s - total * acc
        total = total - (wp.acos(0.95 * wp.tanh(acc)) + s)
    r = b[i]
    t = t * (1.34 - r)
    dst[i] = wp.cosh(x[i]) - t + total


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
def k_e5a585872ee6(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = a[i]
    v = -p[i]
    n0 = (alpha * p[i] + t * v) * 0.52
    total = float(1.0)
    for l in range(20):
        p0 = n0 + n0
        for j in range(3):
            total = total + p0[j]
            t += wp.length_sq(wp.length_sq(p[j]) * (v * total))
        total += (1.08 - t - wp.length(v)) / (a[l] * t * (a[l] * t) + 0.3)
    out[i] = wp.length_sq(wp.normalize(pos[i])) - total


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
def k_e6575d914a77(a: wp.array(dtype=float), src: wp.array(dtype=float), map: wp.array(dtype=int), dst: wp.array(dtype=float), alpha: float, beta: float, m: int, y: wp.array(dtype=float)):
    i = wp.tid()
    value = 0.0
    for k_1 in range(1, 6):
        value = y[i] * a[i] + y[i]
    y[i] = value
    t = a[i]
    tmp = 5.45 / wp.max(t, 0.63) * wp.pow(wp.max(t, 1.01), 0.26) - wp.atan2(src[map[i]] * a[i], 0.1 - src[i])
    for k in range(2, -1, -1):
        for j in range(0, m, 2):
            z = wp.cos(a[j] + tmp) + (t + alpha) * (1.0 * src[j])
            tmp -= wp.max(z, wp.abs(alpha / (wp.abs(src[i]) + 0.43)))
        t = (t + -(0.25 * tmp * (0.1 * tmp))) * (wp.abs(a[wp.max(i - 1, 0)] / (beta * beta + 0.3)) + 0.55)
    dst[i] = wp.clamp(src[i], -0.21, 1.25) + t


@wp.kernel
def k_e70cae3c9559(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int)):
    i = wp.tid()
    v = vel[i]
    n0 = pos[i]
    total = wp.vec3()
    v.y = vel[i].y * pos[i].z + pos[i].z - vel[i].z
    for l in range(20):
        res = pos[map[l]].y
        for m in range(4):
            for k in range(3):
                res *= res
                total.y -= res
                res = res * 0.5 + pos[k].z
        total += v + n0 * res
    new_vel[i] = wp.vec3(-0.03, -1.58, 0.33) - total


@wp.kernel
def k_e72b927668ac(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = a[i]
    t = u[i]
    z = val * a[i]
    s = float(0.0)
    total = int(0)
    for l in range(0, 34, 2):
        acc = float(0.0)
        k = int(0)
        while k < 3:
            acc = (acc + u[i]) * (x[i] * x[i] + 0.48)
            total = int(1)
            k += 1
        s += u[l] * (float(total) * t * (acc * 0.34))
    tmp /= 0.5 * s * (0.5 * s) + 0.95
    out[i] = 1.08 * (z * 0.87 / (tmp * x[i] * (tmp * x[i]) + 0.91))


@wp.kernel
def k_e7bbd0d16bcf(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    tmp = a[i]
    val -= tmp
    for k in range(12):
        z = wp.sin(a[k])
        total = 0.0
        for j in range(3):
            total = total + (wp.exp(a[wp.max(i - 1, 0)]) + data[i])
        acc = float(0.0)
        for l in range(18):
            acc += wp.atan2(total, val)
        tmp += acc * z
    out[i] = tmp + a[i]


@wp.kernel
def k_e7e7eb08b8b0(b: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), s: float, count: int):
    i = wp.tid()
    t = a[i]
    z = u[i]
    for j in range(count):
        sum0 = float(0.0)
        for l in range(1, 6):
            acc = wp.clamp(sum0, -0.52, 0.07)
            k = int(0)
            while k < count:
                val = acc + (s + z)
                tmp = s - val - acc * val
                acc += val - tmp
                k = k + 1
            sum0 = wp.tanh(sum0 + b[l] / (wp.abs(acc - sum0) + 0.68))
            z = (z + b[l] * a[wp.min(i, count - 1)] * z) / (t * t + 0.64)
        out[i] = sum0 + t


@wp.kernel
def k_e9ad3f9dd2e6(x: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    energy = float(0.0)
    x[i] = energy
    t = x[i]
    c0 = float(0.0)
    for l in range(count):
        t = t - (t + x[i])
        s = float(0.0)
        t += 2.0
        for k in range(count):
            s = s * (wp.log2(x[i]) * wp.log2(x[i]) + 0.51) + (x[i] + 3.0 + t * 1.72) * -(0.52 * x[i])
            c0 = x[i]
        t += s + 0.51 + -(c0 * s)
    val = t * t
    out[i] = x[i] * val


@wp.kernel
def k_e9e7fc68ce07(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    for it in range(n):
        total = float(1.0)
        l = int(0)
        while l < 5:
            l += 1
            for j in range(18):
                val = total / (t * t + 1.0) - total
                z = val * val
                val -= wp.atan2((x[j] - 0.83) / ((x[j] + 3.0) * (x[j] + 3.0) + 0.99), z)
                total = total + (b[j] - val + b[it] % 0.86)
            dst[i] = total * t + total % (t * t + 0.68)


@wp.kernel
def k_eaaa63ca9394(a: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = data[i]
    t = wp.floor(val)
    s = float(0.0)
    for l in range(n):
        total = float(1.0)
        res = float(0.0)
        for j in range(n):
            total = total + (wp.clamp(res, -0.61, 0.5 * wp.tanh(t - a[i])) + wp.round(-a[i]))
            res = res * 0.5 + wp.atan(s)
        s += wp.atan(total - val) + (res + 1.47 - (data[i] - val))
    z = val * val
    dst[i] = 0.67 * (data[i] - val + (data[2] + s)) + z


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
def k_eb3f78837b1d(a: wp.array(dtype=float), x: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, alpha: float, count: int):
    i = wp.tid()
    r = a[i]
    val = r
    z = x[i]
    c1 = u[i]
    acc = wp.ceil(z)
    for j in range(count):
        t = wp.cosh(3.0 * wp.tanh(c1)) * (val - s) + -alpha
        res = alpha * acc
        for l in range(8):
            total = float(0.0)
            for step in range(4, count):
                total += u[j]
            res = res + total
        acc = acc - (wp.floor(u[j] * val) * wp.cosh(0.25 * t) - res)
    result[i] = wp.exp(x[i]) + (u[i] + s) + float(i)
    dst[i] = wp.sign(wp.max(wp.round(u[i]), u[2] - acc))


@wp.kernel
def k_ec7c2c8069a5(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), m: int, y: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    val = x[i] - t
    s = float(0.0) + val
    l = int(0)
    while l < m:
        l += 1
        total = float(0.0)
        for j in range(i % 3 + 1):
            total = wp.sin(total + (y[j] + total))
        s = s + wp.exp(wp.cosh(wp.clamp(x[i + 2], -3.0, 3.0))) * total
    result[i] += b[i] + s


@wp.kernel
def k_ecb1611fd77c(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    z = x[i]
    t = a[i]
    val = b[i]
    r = t + z
    s = float(0.0)
    for l in range(2):
        for k in range(count):
            tmp = x[i] + 1.11
            if not x[k] - r < val:
                c1 = 0.51 + val
                tmp = 1.89 / (val * val + 0.57) + c1
            z = (z + (x[l] + val + tmp)) * (b[l] / (t * t + 0.98) * (b[l] / (t * t + 0.98)) + 0.59)
        if z + a[l] <= r:
            y0 = 0.93 - a[i]
            c0 = -x[i] - y0
        else:
            f = s + z
            c0 = val - 1.13 + f
        s = s - (x[i] - r + c0)
    result[i] = a[i] - s


@wp.kernel
def k_ecd2cbcae648(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = a[i]
    n0 = vel[i]
    s = wp.vec3(0.0, 0.0, 0.0)
    for l in range(20):
        total = vel[l]
        for j in range(count):
            n0 = n0 * (vel[j].y * val)
            total = total + s.x * wp.vec3(1.94, -1.83, -1.09)
        s = s + (wp.vec3(1.09, a[l], 0.36) + total)
    new_vel[i] = wp.vec3(-1.7, 0.74, 1.36) * val + n0 + s


@wp.kernel
def k_edef17da8a58(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    t = x[i]
    tmp = a[i]
    r = t * tmp
    acc = float(0.0)
    for l in range(0, 32, 2):
        val = wp.acos(wp.clamp(z, -0.95, 0.95)) / wp.max(a[l] * tmp, 0.4) - (acc + -r)
        total = float(0.0)
        for j in range(m):
            total -= wp.acos(0.95 * wp.tanh(wp.sinh(3.0 * wp.tanh(b[wp.min(i + 1, m - 1)])))) * wp.clamp(0.64, 0.5 * wp.tanh(wp.round(r)), 1.15)
        acc = acc + (t * (wp.tan(1.2 * wp.tanh(a[l])) + 0.4) * val + total)
    c0 = 0.25 * a[i]
    result[i] = (acc + c0) * (-b[i + 1] * b[i])


@wp.kernel
def k_eeb4c51d1f43(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    acc = float(1.0)
    for l in range(20):
        val /= -(3.0 + t)
        total = float(1.0)
        for k in range(4):
            sum0 = float(0.0)
            for step in range(3):
                acc = acc / ((acc + b[step]) * (acc + b[step]) + 0.98)
                sum0 = (sum0 + val) * 0.76
            total = total + (1.06 / ((a[l] + acc) * (a[l] + acc) + 0.74) + sum0)
        acc += (1.0 + total + (a[i] + 0.63)) * (val + total + (t + a[l]))
    acc += (acc + a[i]) * (3.0 / (acc * acc + 0.56))
    dst[i] = b[i] + acc


@wp.kernel
def k_eef2354ba812(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = out[i] + wp.acos(wp.cos(out[i]))
    d = u[i]
    for l in range(2, -1, -1):
        acc = float(0.0)
        for j in range(count):
            acc += val + d
        val += acc * a[l]
    out[i] = a[wp.min(i + 1, count - 1)] - x[i] + val


@wp.kernel
def k_ef94cf45d51c(x: wp.array(dtype=float), b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    val = b[i]
    c0 = y[i]
    for k in range(1, count):
        i0 = k * 3
        total = float(0.0)
        for j in range(3):
            total -= t * a[(i + 3) % count]
        c0 -= c0 - float(i0) + total
    y[i] = y[i] * c0
    out[i] = b[i] - val


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
def k_f08c21530c00(x: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    for k in range(13):
        for j in range(count):
            val += -val - val * 0.05
            s = float(0.0)
            total = x[k] + s
            l = int(0)
            while l < count:
                t = val * s
                s += -(2.0 - x[l]) + t
                total = total * 0.5 + x[k] * 1.7 * (x[i] * x[j])
                l += 1
            val += x[i] / (total * total + 0.67) * 1.24 * s
            if k % 3 != 0:
                break
        val = val * 0.5 + x[k] * (x[idx[i]] * x[i])
    out[i] = -x[i] + val


@wp.kernel
def k_f09585e34f6a(b: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), out2: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = u[i]
    i0 = i * 1 + i
    s = t
    for j in range(15):
        acc = float(0.0)
        total = float(0.0)
        k = int(0)
        while k < (i + 1) % n:
            k = k + 1
            acc = acc + (wp.frac(s - total) + t)
            total = total - 1.0 * acc
        s += (b[j] + acc) * total
    dst[i] = wp.cos(s)
    out2[i] = s - float(i0)


@wp.kernel
def k_f138b49ead78(b: wp.array(dtype=float), src: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = b[i]
    z = t - src[i]
    s = z - z
    for k in range(count):
        res = float(0.0)
        for j in range(5):
            res = res - res * b[i]
        s = s - (0.5 - src[k] + res)
    wp.atomic_add(result, i % 4, 2.0 + src[i])
    wp.atomic_min(dst, i, s)


@wp.kernel
def k_f1c1163b3a14(x: wp.array(dtype=float), src: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = x[i]
    r = src[i]
    z = u[i]
    t += t + (r + t)
    t, z = z, t
    tmp = wp.max(z + 0.5, 0.25)
    t, z = z, t
    t, r = r, t
    acc = float(0.0)
    for k in range(count):
        acc = float(0.0)
    for l in range(18, -1, -1):
        j = int(0)
        for step in range(5):
            j %= 1
            sum0 = float(0.0)
            for m in range(5):
                sum0 += (z + x[j]) * 0.44
            z = sum0
        acc = acc + (tmp + 0.49 + x[i])
    t *= (z + r) / ((z + t) * (z + t) + 0.95)
    out[i] = acc + 0.43 + t


@wp.kernel
def k_f1ccdd024c53(a: wp.array(dtype=float), b: wp.array(dtype=float), x: wp.array(dtype=float), alpha: float, beta: float):
    i = wp.tid()
    total = 1.0
    acc = int(0)
    for j in range(5):
        val = b[i] - 2.56
        for it in range(2):
            s = float(0.0)
            for l in range(3):
                s = s * 0.5 + (total + x[i])
            if val >= -0.78:
                r = s - a[j]
                z = a[1] * r
            else:
                z = 0.06 * alpha
            val += beta - z
            if x[i] > -0.86:
                break
        total = total + (b[i] - val)
        acc += 2
    c0 = 1.67 + total
    x[i] = a[i] - float(acc) + c0


@wp.kernel
def k_f1e0ecec06fc(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    s = 0.0
    for k in range(4):
        z = t + s
        sum0 = float(0.0)
        for it in range(4):
            total = float(0.0)
            for l in range(m):
                total += b[l] + z
            tmp = total
            if not -0.64 < tmp < 0.52:
                r = sum0 * 0.45
            else:
                c1 = b[it]
                result[i] += c1 - b[(i + 3) % m] + (1.92 * t - (0.92 - t))
                r = c1 * 6.0
            sum0 += b[i] + r
        s = s - (x[k] + sum0)
    result[i] = s * 0.28


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
def k_f419e44387e2(b: wp.array(dtype=float), y: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = y[i]
    for j in range(n):
        s = b[i]
        for k in range(2, -1, -1):
            val = a[k]
            s = s + wp.log10((b[k] + val) * (b[wp.clamp(wp.min(i - k, i), 0, 1)] + val) + 0.68) * (wp.sqrt(a[j] * a[j] + 0.28) - (z - b[j]))
        z += wp.clamp(b[j], -0.88, 1.66) * (s + s) + s
    dst[i] += wp.floor(z + z) * (z * a[i] + z)


@wp.kernel
def k_f4216c1f8cf7(a: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = b[i]
    tmp = val - a[i] - val
    s = b[i] - val
    for l in range(20):
        for j in range(0, 6, 2):
            tmp = tmp + wp.min(wp.pow(0.38, a[l]), wp.min(s, val))
        s += wp.abs(tmp) - wp.pow(wp.max(val, 0.96), b[(i + 2) % m])
    dst[i] = wp.atan(tmp) * 0.5 + s


@wp.kernel
def k_f43d19b3b41d(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int):
    i = wp.tid()
    dir = vel[i]
    n0 = pos[i]
    v = wp.vec3(x[i])
    s = wp.vec3(0.0, 0.0, 0.0)
    for l in range(0, 34, 2):
        acc = x[l - 1]
        j = int(0)
        while j < m:
            total = float(0.0)
            z = float(0.0)
            for step in range(5):
                total += wp.length(wp.vec3(acc))
                z += s.x
            acc += x[j] + total + z
            j = j + 1
        s += vel[i + 1] - v * acc
    new_pos[i] = pos[i] + vel[i] + (dir - s) + n0


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
def k_f536884c5e8c(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = float(0.0)
    for k in range(0, 4, 2):
        for step in range(n - 1, -1, -1):
            for l in range(20):
                z = wp.sqrt(x[l]) + b[i] * b[step]
                val = b[i] + z
        val = wp.min(val, val * x[k] * (val * val))
    dst[i] = val


@wp.kernel
def k_f53a232b85e8(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    l = int(0)
    while l < n:
        s = float(0.0)
        k = int(0)
        while k < n:
            k = k + 1
            s += x[i] + val
        val += b[i] + s
        l = l + 1
    result[i] += val - val


@wp.kernel
def k_f57a9ecc9571(b: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = x[i]
    val = val + b[i]
    total = float(1.0)
    for l in range(1, 20):
        s = float(0.0)
        j = int(0)
        while j < m:
            s += wp.sin(total) * (alpha / (val * val + 0.46))
            j = j + 1
        total -= s - val + wp.asin(wp.clamp(b[l], -0.95, 0.95))
    result[i] = wp.ceil(total)


@wp.kernel
def k_f732e20ec52b(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    z = y[i]
    for l in range(m):
        total = z
        for k in range(m - 1, -1, -1):
            t = wp.abs(val * y[k])
            total -= y[i] * 1.57 * (a[i + 1] - x[k]) - t
        z = z * 0.5 + wp.log(wp.tanh(total))
    r = z + z + wp.pow(z, val)
    result[i] = r


@wp.kernel
def k_f76aa616a0f3(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = x[i]
    for j in range(m):
        z = 0.25 - b[i]
        s = float(0.0)
        for l in range(m):
            if j < 3:
                z = z * (s - t)
            else:
                z = z + -s
            s = s + a[i]
        t += -s + z
    val = -t
    dst[i] = val


@wp.kernel
def k_f7cce24bc4b3(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    z = float(0.0)
    total = float(0.0)
    for j in range(m):
        s = out[i] + a[j]
        for step in range(1, m):
            total = a[step]
            for l in range(m - 1, -1, -1):
                val = (s * x[l] + s / (s * s + 0.35)) * alpha
                z = out[i] * ((val + s) * (val + s) + 1.04) + (x[step] * 1.79 - total - val)
            if total < 0.86 or z > s:
                total *= -(total - alpha)
            elif not s < x[i]:
                total = total / (z * z + 0.4)
        total = total * 0.5 + (a[i] + 0.07 + (0.36 + a[j]) + s)
    out[i] = x[i] + total


@wp.kernel
def k_f8293d864af1(b: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    t = b[i]
    val = x[i]
    c0 = y[i]
    res = float(0.0)
    for k in range(0, n, 2):
        total = float(0.0)
        for l in range(n):
            total = total * 0.23
            total = total + val * s
            wp.atomic_max(out, i % 3, y[l])
        res = res - (float(i) - total)
        wp.atomic_max(out, i % 3, x[i])
    wp.atomic_max(out, i, y[i] * ((t - y[i]) * (c0 * 1.36)))
    wp.atomic_max(out, 2, y[i] + res)


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
def k_f832bafb6718(b: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    total = float(0.0)
    for l in range(1, 20):
        s = y[l]
        for j in range(13):
            if total >= val:
                t = s * -s
                val = val - t
            elif s % 3.79 <= 2.0:
                t = s * b[j]
                val = val - (s - t - total * b[i])
            s += b[l]
        if s * total <= -1.14:
            s -= total - val * 0.66
        elif -total > 0.0 > val and total > -0.39:
            s -= val + b[l] + -s
        total = total * 0.5 + val / (s * s + 0.3) * s
    out[i] = total


@wp.kernel
def k_f96eb2a026d9(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = a[i]
    total = x[i]
    for j in range(20):
        acc = float(0.0)
        for l in range(1, n):
            acc += float(-total)
        s = acc
        for k in range(3):
            tmp = a[k]
            s += wp.log2(val) * a[j] + tmp
        total = total + (a[i] - wp.round(a[j]) - s)
    out[i] += total + total


@wp.kernel
def k_f9955ddb8ede(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), count: int, m: int):
    i = wp.tid()
    t = a[i]
    val = b[i]
    z = x[i] - val
    s = float(0.0)
    for k in range(19):
        t = t - (t + b[(i + 1) % count])
        total = float(1.0)
        for j in range(count):
            total += b[j]
        s = s + (t + total)
        wp.atomic_sub(result, k, x[1])
    wp.atomic_sub(result, i, a[i * m + i])
    wp.atomic_sub(result, 0, z + s)


@wp.kernel
def k_fa9b1841576b(x: wp.array(dtype=float), y: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = y[i]
    t = b[i]
    z -= (x[i] + x[i]) / (wp.abs(z * t) + 0.97)
    for j in range(n):
        t = t * (0.7 * x[j] + b[j])
        acc = float(0.0)
        for k in range(5):
            d = wp.floor(-acc)
            z = (z + (y[i] + t * z + d)) * (wp.abs(acc + y[j]) + 0.61)
            acc += x[k] * z - -z
        z = z + acc
    result[i] -= wp.atan2(wp.log10(wp.max(y[i], 0.97)), wp.log2(z * z + 0.26))


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
def k_fad3b9c41a5d(a: wp.array(dtype=float), y: wp.array(dtype=float), x: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = y[i]
    r = x[i]
    z = r * t
    acc = z - r
    sum0 = float(0.0)
    for l in range(2):
        s = float(1.0)
        k = int(0)
        while k < 4:
            for j in range(m):
                sum0 = wp.log(acc)
            s = s + t * (sum0 * wp.cos(t))
            k = k + 1
        acc = acc + (wp.sin(x[i]) * 1.2 - x[i] * (a[i] + r) + s)
    x[i] = y[i] + acc


@wp.kernel
def k_fcccf02b0d17(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = wp.abs(b[i]) / wp.max(1.0 * x[i], 1.01) * x[i]
    acc = b[(i + 2) % n]
    for k in range(3):
        total = float(0.0)
        step = int(0)
        while step < n:
            z = wp.pow(wp.abs(0.68 / (total * total + 1.03)) + 0.55, total)
            total = wp.tanh(total + wp.tan(wp.clamp(z, -1.2, 1.2)))
            step = step + 1
        acc = acc * 0.5 + (2.0 + wp.round(val + total))
    result[i] = wp.abs(acc)


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
def k_fdae5b7026e9(b: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = b[i]
    acc = float(0.0)
    for k in range(16, -1, -1):
        total = -b[i]
        l = int(0)
        while l < m:
            total = total * (total - z) + ((0.5 - z) / (-acc * -acc + 0.43) + total)
            l = l + 1
        acc -= b[i] * total
        wp.atomic_add(dst, i, (b[i] + acc + -b[i]) * ((z - b[k]) * (z / (total * total + 1.02))))
    t = -(acc / z) * (b[i] - z + b[i])
    wp.atomic_add(dst, i % 3, -z + t * b[i] - acc)


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
def k_fe836f956142(a: wp.array(dtype=float), b: wp.array(dtype=float), rho: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = b[i]
    t = rho[i]
    total = float(0.0)
    for l in range(2):
        tmp = total + z * 1.0 * (val * t)
        s = float(0.0)
        it = int(0)
        while it < 5:
            s += val
            it += 1
        total -= -((s + tmp) * -s)
    dst[i] = b[i] + total
