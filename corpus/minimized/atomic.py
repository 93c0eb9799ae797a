import warp as wp


@wp.kernel
def k_048703175f8b(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    y[i] = wp.length(wp.vec3(out[i])) + val
    t = -(b[i] * float(i) / (b[i] * b[i] + 1.02))
    c0 = 1.15 * (b[i + 2] + b[i] * t)
    i0 = i + i
    z = 0.1 * val
    wp.atomic_max(out, i, b[i] / ((0.25 + val) * (0.25 + val) + 0.5) - (z - t) / (z / (a[(i + 2) % 2] * a[(i + 2) % 2] + 0.84) * (z / (a[(i + 2) % 2] * a[(i + 2) % 2] + 0.84)) + 0.56))
    wp.atomic_max(out, i, z * a[i] * (a[i] * b[i] * (c0 / (a[i] * a[i] + 0.52))) + float(i0))


@wp.kernel
def k_04b984d1596e(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    t = a[i]
    j = i
    r = t + x[i]
    r -= 0.1 + r
    val = x[j] * b[i]
    for k in range(count):
        z = b[j] * val
        val -= x[j] * z
        wp.atomic_max(result, 0, t)
    wp.atomic_max(result, i % 3, r / (b[j] * b[j] + 0.51))
    wp.atomic_max(result, j, a[j] - val)


@wp.kernel
def k_09d64f3e3208(a: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    val = a[i]
    i0 = i
    val *= a[i + 1] - a[i]
    val = val + a[i0] / (wp.abs(val) + 0.69) * (float(i) - alpha)
    wp.atomic_add(dst, i0, wp.log(wp.abs(a[i0] + val) + 0.27))


@wp.kernel
def k_0d2777067df2(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = b[i]
    val_1 = y[i] + z
    t_1 = b[i]
    val_1 = val_1 * val_1 + t_1
    z_1 = float(0.0) + val_1
    s = float(1.0) + z_1
    acc = float(0.0)
    wp.atomic_max(result, i, acc - b[i])
    for it in range(n):
        wp.atomic_max(result, 2, (1.04 + b[it] + t_1) * s)


@wp.kernel
def k_10d86fb56109(polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, n: int, alpha: float):
    i = wp.tid()
    azimuth[i] = azimuth[i] * beta - float(i) + alpha - wp.sqrt(beta - beta * 10.79 * wp.sin(beta))
    z = wp.acos(azimuth[i])
    polar[i] = z
    azimuth[i] = wp.acos(wp.tanh(0.0 + float(i)) - alpha * 9.81 * wp.sin(alpha)) - alpha
    wp.atomic_add(azimuth, i, azimuth[i] + 0.5 * azimuth[i] * alpha)
    wp.atomic_add(azimuth, i, azimuth[i] - azimuth[i] * azimuth[i] * alpha)
    azimuth[i] = wp.cos(6.2831853 * (azimuth[i] - azimuth[i] * azimuth[i] * alpha + 1.0) / float(n))


@wp.kernel
def k_15e8f363d3b8(a: wp.array(dtype=float), b: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float), map: wp.array(dtype=int), x: wp.array(dtype=float), s: float):
    i = wp.tid()
    t = a[i]
    r = 0.0 + t
    wp.atomic_add(map, i, map[i])
    wp.atomic_add(u, i, u[i] * wp.dot(wp.vec3(-(2.5 * wp.dot(wp.vec3(-1.97, -1.62, 1.84), wp.vec3(-0.29, 0.57, -t))), 2.73, -1.83), wp.vec3(float(2.87) - float(i), u[i], 1.83)) - -float(i))
    val = a[i] - 2.33
    wp.atomic_add(result, i, b[i])
    wp.atomic_add(map, i, map[i])
    wp.atomic_add(b, i, x[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(s - float(i), b[i], -1.83)) - -float(i))
    omega = result[i] + float(i)
    wp.atomic_min(result, i, b[i] - omega)
    wp.atomic_max(b, i, b[i])
    wp.atomic_add(result, i, u[i] - a[i] + r + val)


@wp.kernel
def k_171e018d77b3(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = a[i]
    val = wp.acos(-z)
    wp.atomic_add(out, i, wp.round(wp.min(x[i], t)))
    wp.atomic_add(out, i, wp.pow(val, 2.0 * wp.tanh(x[wp.max(i - 1, 0)])) - val)


@wp.kernel
def k_194273f4985e(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    t -= 1.61 + t
    val = t * t
    acc = float(-val)
    for l in range(n):
        acc += t * val
        wp.atomic_max(dst, l, acc)
    wp.atomic_max(dst, 0, acc - val)
    wp.atomic_max(dst, i % 2, a[i])


@wp.kernel
def k_1d5b1fa41cbc(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = t - x[i]
    j = i
    d = wp.ceil(t)
    tmp = 1.22 * d
    wp.atomic_min(dst, 0, wp.atan2(tmp, r))
    wp.atomic_min(dst, 0, -x[j])


@wp.kernel
def k_2a20ae742688(b: wp.array(dtype=float), result: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = b[i]
    r = wp.sinh(b[i])
    z = b[i]
    c0 = b[i]
    wp.atomic_add(result, i, wp.round(b[(i + 1) % m]) * -b[i] * (wp.tanh(r) - wp.log2(c0 * c0 + 0.5)))
    wp.atomic_add(result, wp.min(i + 1, m - 1), wp.ceil(wp.atan2(t % 0.51, wp.sin(c0))))
    wp.atomic_add(result, 2, -z)


@wp.kernel
def k_2a3973a86ebd(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    dir = vel[i]
    t = wp.dot(dir, wp.vec3(0.8, -3.58, 3.96)) * (p[i].x - dir.x)
    v = wp.normalize(dir * p[i].z)
    v[0] = t * v.x - wp.dot(vel[i], dir)
    wp.atomic_add(result, 3, p[i].y * 3.04 + 1.41)
    wp.atomic_sub(result, i, wp.dot(p[i], wp.vec3(-1.9, -0.01, 2.34)) * t - wp.length_sq(v))


@wp.kernel
def k_2ca0d4212d90(out: wp.array(dtype=float), counts: wp.array(dtype=int), beta: float):
    i = wp.tid()
    for l in range(17):
        wp.atomic_add(counts, l, l)
    val = float(0.0)
    wp.atomic_sub(out, 0, -val / beta - (val + 2.0))


@wp.kernel
def k_32803ef304e1(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, y: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = b[i]
    total = alpha + val
    wp.atomic_max(x, i, a[i] + x[i])
    for k in range(20):
        c1 = -(a[3] + 1.0) * (y[i] * (total % beta)) + beta % float(i)
        t = a[i] * (-b[i] * -b[i] + 0.47) + float(a[i]) * (x[i] + result[i]) * (3.0 * c1) * alpha
        total = total + alpha * a[i] + t
    result[i] = total + b[i] - y[i] + float(0.0)


@wp.kernel
def k_3454baa8e23a(a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z * wp.round(z)
    val = wp.pow(a[i] * a[i] + 0.69, 2.0 * wp.tanh(z)) / (z * z + 0.68)
    t = wp.atomic_add(result, i, a[wp.max(i - 1, 0)])
    wp.atomic_add(out, 0, a[i])
    wp.atomic_add(dst, i, wp.sqrt(wp.max(-t, 0.85)) + val)


@wp.kernel
def k_363227a0585a(a: wp.array(dtype=float), x: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int)):
    i = wp.tid()
    z = x[i]
    val = z * a[i]
    t = val * a[i]
    c0 = z * a[i] + wp.log2(wp.asin(wp.clamp(wp.max(t, 0.29), -0.95, 0.95)))
    wp.atomic_add(result, i, a[i] * (x[i] + x[i]))
    wp.atomic_add(hist, i, 1)
    wp.atomic_add(result, i, val + x[i] - val + c0)


@wp.kernel
def k_374dda8e7b20(x: wp.array(dtype=float), weights: wp.array(dtype=float), counts: wp.array(dtype=int), sums: wp.array(dtype=float), width: float, bins: int, idx: wp.array(dtype=int)):
    i = wp.tid()
    bin = int(wp.floor(width / wp.acos(width - sums[i] * width * wp.sin(wp.tan(wp.sin(width) * 1.2))))) % bins
    wp.atomic_add(sums, i, weights[i] * x[idx[i + 2]] + float(bin))
    wp.atomic_add(counts, i, 1)


@wp.kernel
def k_37a7ea9c90fb(hist: wp.array(dtype=int)):
    i = wp.tid()
    wp.atomic_sub(hist, 0, 1)


@wp.kernel
def k_483181874752(b: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = a[i]
    r = -(z * out[i])
    c0 = a[i] * a[i]
    a[i] += c0
    wp.atomic_max(out, i, z * r)
    val = wp.atomic_max(out, i, float(i) % 2.38 * t)


@wp.kernel
def k_48e01e3c8982(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float, beta: float):
    i = wp.tid()
    z = b[i]
    t = x[i]
    tmp = 1.38 * t
    val = wp.ceil(wp.sign(1.55 * tmp))
    wp.atomic_max(dst, 0, wp.sqrt(wp.max(beta * 0.91, 0.98)) * ((z + b[i]) * (val + x[i])))
    wp.atomic_max(dst, 2, wp.sin(tmp * t) + beta * 0.25 * (x[i] + alpha))


@wp.kernel
def k_4cbae5f8450d(a: wp.array(dtype=float), result: wp.array(dtype=float), s: float):
    i = wp.tid()
    z = a[i]
    wp.atomic_min(result, i, wp.pow(s * result[i], a[i] - wp.atan2(z, a[i + 2])))


@wp.kernel
def k_4d6798e80a43(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    f = b[i]
    val = f
    r = 0.0
    z = 0.0
    for k in range(1, 5):
        r = b[k] + 2.28
        t = b[i]
        z = t + 0.73
    tmp = -b[i]
    acc = float(0.0)
    for j in range(i + 1):
        acc = acc + val
    wp.atomic_sub(result, i, b[i])
    wp.atomic_add(result, 0, (tmp * z - r) * acc)


@wp.kernel
def k_4fb351055304(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    dir = p[i]
    dir.z = a[i]
    dir[1] = pos[i][0]
    wp.atomic_sub(new_pos, i % 2, dir)
    wp.atomic_sub(new_pos, i % 3, pos[i] * wp.length_sq(p[i]) - dir * z)


@wp.kernel
def k_57aba2c752b7(a: wp.array(dtype=float), total: wp.array(dtype=float)):
    chunk = wp.tid()
    wp.atomic_add(total, 0, a[chunk])


@wp.kernel
def k_60851cace458(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), s: float, scale: float):
    i = wp.tid()
    dir = vel[i]
    n0 = pos[i]
    v = -dir * wp.length_sq(pos[i].y * wp.vec3(0.71, -0.62, -0.62))
    delta = wp.vec3(-(vel[i].z + s), scale, 0.08 * (vel[i].x / (pos[i].y * pos[i].y + 0.34)))
    v.x = 0.3 + pos[i].x * dir.x
    wp.atomic_add(vout, 3, v)
    wp.atomic_add(vout, i % 3, -delta + n0)


@wp.kernel
def k_608701fd86cb(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, alpha: float):
    i = wp.tid()
    t = 1.0 * (x[i] - alpha) - -(beta * a[i])
    t -= t
    z = beta - (x[i] * t - (x[i] - 0.31))
    total = z + alpha
    for k in range(18):
        total = total + (-1.0 + total) * ((1.88 - t) * (a[k] - z))
        wp.atomic_add(dst, 0, -beta + total)
    wp.atomic_add(dst, i % 2, 1.51 - (t - total % (x[i + 1] * x[i + 1] + 0.75)))


@wp.kernel
def k_60cc65803c52(x: wp.array(dtype=float), dst: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    t = x[i]
    r = wp.min(t, x[i])
    j = i
    d = wp.ceil(-t)
    tmp = 1.22 * d
    wp.atomic_min(dst, idx[idx[i]], wp.atan2(tmp, r))
    wp.atomic_min(dst, 0, -x[j])


@wp.kernel
def k_64bd9db63445(signal: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, beta: float, a: wp.array(dtype=float)):
    i = wp.tid()
    signal[i] = out[i] * (wp.sqrt(0.01) - 1.69) * alpha * out[i]
    signal[i] = alpha
    t = wp.cos(-wp.clamp(out[i], out[i], 1.78) * out[i] + out[i]) + out[i]
    t = wp.atan2(0.16 * out[i], out[i] + out[i]) - t
    total = float(0.0) - t
    res = 0.0
    wp.atomic_add(out, i, a[i] + out[i] + beta)
    out[i] = -(res * (signal[i] + total))
    wp.atomic_sub(out, i, wp.acos(wp.log2(a[(i + 2) % 4] * a[(i + 2) % 4] + 0.65)))
    out[i] = beta * out[i]


@wp.kernel
def k_65d215bcebe2(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    val += val + val
    wp.atomic_max(result, i, wp.cos(val))
    wp.atomic_max(result, 3, val)


@wp.kernel
def k_6c063994e578(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    n0 = vel[i]
    v = p[i]
    t = b[i] - 0.5
    z = z + t * z * b[i]
    r = z - t * b[i]
    n0[0] -= r
    wp.atomic_add(out, i % 3, t)
    wp.atomic_add(out, i, (r + n0.x) * wp.length(v))


@wp.kernel
def k_6dcd831ccb51(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    c0 = b[i] % 1.06 - val
    val *= c0 * b[i] + 0.1 * val
    wp.atomic_min(out, wp.max(i - 1, 0), wp.sin(b[i]))
    wp.atomic_min(out, 3, -wp.ceil(b[wp.max(i - 1, 0)]) + val)


@wp.kernel
def k_7be05d7cbc99(x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    z = -(x[i] * t - x[i])
    r = x[i]
    z = z + z
    val = -(r - (z - x[i]))
    tmp = wp.atomic_add(dst, i, r * val - z * x[i] + x[i])
    wp.atomic_max(out, i, x[i] - 1.72 + x[i] + -x[i] * (x[i] * x[2]))
    wp.atomic_max(out, 0, tmp)


@wp.kernel
def k_8860b02d608c(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    r = val + x[i]
    t = val * r
    wp.atomic_max(out, 0, val)
    wp.atomic_max(out, i, wp.sin(t))


@wp.kernel
def k_888ffdeb1eb9(x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    val = a[i]
    z = -x[i] / (val * val + 0.56)
    x0 = z - x[i] + val % (a[(i + 3) % m] * a[(i + 3) % m] + 0.58)
    r = 0.79 * x0
    for l in range(m):
        z -= 1.0 - z + a[i]
    wp.atomic_add(out, 3, -(r + x[i]))
    wp.atomic_add(out, i % 4, z / (z * z + 0.7) * x0)


@wp.kernel
def k_9cb92b5039cc(x: wp.array(dtype=float), high: wp.array(dtype=float), map: wp.array(dtype=int), idx: wp.array(dtype=int), beta: float, neighbors: wp.array(dtype=int)):
    i = wp.tid()
    map[i] = idx[neighbors[i]]
    map[i] = idx[i + i]
    acceleration = map[i] - i
    energy = wp.sinh(-0.45) % (wp.abs(float(acceleration)) + 0.57) - beta - beta
    x[i] = (beta + high[i]) * x[i] - energy
    wp.atomic_max(high, i, -3.0)


@wp.kernel
def k_a2428277293f(b: wp.array(dtype=float), dst: wp.array(dtype=float), counts: wp.array(dtype=int)):
    i = wp.tid()
    t = b[i]
    val = 2.0 + b[3 % 4]
    s = float(0.0)
    c0 = 0.71 + wp.max(0.1 + val, t)
    total = float(0.0)
    s = s * 0.5 + t
    total %= wp.ceil(c0)
    val = val - s
    wp.atomic_add(dst, 0, wp.floor(val))
    wp.atomic_add(counts, i, 1)
    wp.atomic_add(dst, wp.max(0, 3 - i), s + total)


@wp.kernel
def k_a6e5c85645f7(x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = (x[i] + 1.04) * a[i]
    val = val / (x[i] * x[i] + 0.94)
    r = 0.93 * a[i]
    z = r + x[i] + (val - r)
    total = float(0.0)
    for l in range(count):
        c0 = total * z
        total = total + (3.0 - z) * (2.0 + a[l]) * c0
        wp.atomic_min(result, l, total * 1.44)
    wp.atomic_min(result, i % 4, 0.92 * (z + a[i]))
    wp.atomic_min(result, i, a[i] * 2.26 * (r * x[i]) + total)


@wp.kernel
def k_aea238fb4c53(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), map: wp.array(dtype=int), n: int, b: wp.array(dtype=float)):
    i = wp.tid()
    t = angle[i]
    wp.atomic_add(angle, i, out[i])
    wp.atomic_min(angle, i, float(i))
    z = speed[i]
    stress = 0.0 + t
    speed[i] = wp.atan(wp.sign(z)) - (t / (speed[i] * b[i] + 0.41) * (float(n) * 0.25) - (out[i] - (wp.cos(wp.sign(stress)) - (speed[i] - (t - stress))))) + t
    j = map[wp.min(i + 1, n - 1)]
    out[i] = angle[i] + float(j) - float(angle[i])


@wp.kernel
def k_b6c794c00ba0(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.atomic_add(a, i, 0.5 * wp.tanh(a[i]))
    t = wp.atomic_sub(a, i, wp.cos(a[i] + wp.clamp(val, wp.tanh(a[i]), 1.78) * (1.2 * wp.tanh(val))))
    result[i] = a[i]


@wp.kernel
def k_bf88182e9a3f(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.max(a[i] - x[i], wp.acos(wp.sin(x[wp.max(i - 1, 0)]) * 0.95))
    t = wp.clamp(wp.max(x[i], z), -0.22, wp.sin(z) * 0.5)
    wp.atomic_add(dst, i, t - x[i])


@wp.kernel
def k_c48edd1a61c0(a: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    t = a[i]
    tmp = t * t
    s = float(0.0)
    for l in range(m):
        t = a[l] * a[i]
        acc = float(0.0)
        acc += a[l]
        wp.atomic_max(dst, 0, 0.86 * acc)
        s += tmp - acc
        wp.atomic_max(dst, 0, 0.33 - t)
    wp.atomic_max(dst, i, a[i] + s)
    wp.atomic_max(dst, 0, a[i] * a[i])


@wp.kernel
def k_c4e15f676741(pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), idx: wp.array(dtype=int), indices: wp.array(dtype=int)):
    i = wp.tid()
    dir = pos[idx[1]]
    n0 = wp.vec3(pos[i].x)
    v = pos[i].z * n0
    dir = dir * wp.length_sq(v)
    wp.atomic_min(out, i, pos[i].x / (pos[i].y * pos[i].y + 0.44))
    wp.atomic_min(out, i, pos[i].x * pos[i].z)
    wp.atomic_min(out, indices[i], pos[i].y * pos[i].z + wp.length_sq(dir))


@wp.kernel
def k_c86c85b8d26c(x: wp.array(dtype=float), out: wp.array(dtype=float), energy: wp.array(dtype=float), b: wp.array(dtype=float), mass: wp.array(dtype=float)):
    i = wp.tid()
    energy[i] += wp.tan(1.2 * wp.tanh(b[(i + 1) % 2]))
    val = x[i]
    t = wp.clamp(x[i], b[i] - b[i], 0.33) * val
    wp.atomic_add(energy, i, b[i] * b[i])
    z = mass[i] * 1.43 * wp.atan2(t, x[i])
    out[i] = wp.tan(wp.sin(z) * 1.2) % 2.54
    energy[i] = wp.log2(wp.abs(t) + 0.68) * z


@wp.kernel
def k_cbba500d6713(a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, count: int, indices: wp.array(dtype=int)):
    i = wp.tid()
    bin = int(wp.floor(wp.abs(result[i]) / beta)) % count
    wp.atomic_add(indices, wp.clamp(bin, 0, 2), 1)
    wp.atomic_add(a, i, a[i] * result[i])
    t = a[i]
    r = t - t
    result[i] = wp.sin(a[i]) - r


@wp.kernel
def k_cebed4226053(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = wp.sinh(wp.round(wp.tan(1.2 * z)))
    t = t - wp.ceil(t)
    wp.atomic_add(out, i, a[i] * t)
    out[i] = z + t


@wp.kernel
def k_d9708e8a734a(x: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = beta * beta
    tmp = wp.atomic_add(out2, i, t)
    wp.atomic_add(result, i, x[i + 1])
    wp.atomic_sub(result, 2, tmp)


@wp.kernel
def k_da47b1f57d77(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i]
    n0 = x[i] / (z * z + 0.54) * (z * pos[i]) / (x[i] / (beta * beta + 0.74) * (x[i] / (beta * beta + 0.74)) + 0.85)
    n0.y -= -(n0.y / (z * z + 0.95))
    wp.atomic_add(result, 1, n0.x * n0.y * -(2.0 + beta))


@wp.kernel
def k_dc1af082162c(x: wp.array(dtype=float), b: wp.array(dtype=float), data: wp.array(dtype=float), result: wp.array(dtype=float), counts: wp.array(dtype=int)):
    i = wp.tid()
    z = data[i]
    t = wp.sinh(z)
    z = z + 0.5
    wp.atomic_add(result, i, wp.atan(wp.acos(wp.clamp(b[i] + x[i + 1], -0.95, 0.95))))
    wp.atomic_add(counts, 0, 1)
    wp.atomic_add(result, 0, z - t)


@wp.kernel
def k_dc27f7a78983(x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = x[i]
    z = -(x[i] * t - x[i])
    r = x[i]
    z = z + z
    for k in range(n):
        tmp = wp.atomic_add(dst, i, r * r - z * x[k] + z)
        wp.atomic_add(out, i, x[i] - 1.72 + x[i] + -(-x[(i + 3) % 4] * (x[k] * x[2])))
        out[0] += tmp


@wp.kernel
def k_ddb7f19267e9(a: wp.array(dtype=float), b: wp.array(dtype=float), total: wp.array(dtype=float), n: int):
    chunk = wp.tid()
    partial = float(0.0)
    for k in range(n):
        partial += a[chunk * n + k] * b[chunk * n + k]
    wp.atomic_add(total, 0, partial)


@wp.kernel
def k_de45796d90b0(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, dst: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t_1 = wp.cos(wp.pow(wp.clamp(alpha, wp.pow(wp.cos(x[i]), --dst[i] + y[i]), 1.78) * y[i] * (wp.clamp(wp.exp(wp.exp(t)) * wp.exp(t) - 0.65, 0.5 * wp.tanh(b[i]), 1.78) * y[i]) + 0.84, 2.0 * wp.tanh(alpha / wp.max(result[i] * 1.07, 0.66) % (wp.exp(b[i]) * wp.exp(b[i]) + 0.65)))) + result[i]
    z = wp.atomic_add(result, i, -t + (alpha + t) + wp.tan(wp.sin(b[i]) * 1.2) % 3.7 + t_1)
    dst[i] = result[i]


@wp.kernel
def k_e2a6de94fea5(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    t = wp.sinh(alpha * z + (z + z))
    t = t
    wp.atomic_add(out, i, t * a[i])
    wp.atomic_add(out, 3, z + t)


@wp.kernel
def k_ea2488b34dca(map: wp.array(dtype=int), a: wp.array(dtype=float)):
    i = wp.tid()
    val_1 = a[i]
    z_1 = a[i] + val_1
    c_1 = map[i]
    i1 = val_1 + float(c_1) + z_1
    wp.atomic_add(map, i, int(i1))


@wp.kernel
def k_f04d78773fb8(a: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    val = y[i]
    r = u[i]
    val -= r
    wp.atomic_max(result, i, wp.clamp(-a[i] + z, -0.23, 0.5 + y[i]))
    wp.atomic_max(result, i, -(0.25 + val + wp.abs(y[i])))


@wp.kernel
def k_f3c454060135(x: wp.array(dtype=float), weights: wp.array(dtype=float), counts: wp.array(dtype=int), sums: wp.array(dtype=float), width: float, bins: int):
    i = wp.tid()
    bin = int(wp.floor(wp.abs(x[i]) / width)) % bins
    wp.atomic_add(counts, bin, 1)
    wp.atomic_add(sums, bin, weights[i] * x[i])


@wp.kernel
def k_f3c4f85540a2(b: wp.array(dtype=float), data: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = data[i]
    val = wp.log2(wp.abs(b[i]) + 0.21)
    t = 5.21 * val
    wp.atomic_add(out, i, (z + b[i]) * wp.sign(t))
    dst[i] += wp.cosh(3.0 * wp.tanh(wp.sqrt(wp.max(val, 0.39))))


@wp.kernel
def k_f3cee1e21f47(stiffness: wp.array(dtype=float), f: wp.array(dtype=float)):
    e = wp.tid()
    energy = float(wp.sqrt(wp.max(wp.tanh(f[e]), 1.52)))
    val = wp.atomic_add(f, e, 0.5 * wp.tanh(stiffness[e]))
    f[e] += wp.round(stiffness[e]) - 1.11
    t = wp.atomic_sub(f, e, wp.cos(energy))
    f[e] = energy
