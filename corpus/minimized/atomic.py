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
def k_0ef5253e963c(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    p0 = pos[i]
    v = p0 - p0
    d3 = v
    t = wp.atomic_sub(dst, i, a[i])
    wp.atomic_add(dst, i, wp.length_sq(d3))


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
def k_1502a4495b96(a: wp.array(dtype=float), x: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    tmp = y[i]
    z = tmp * t
    tmp = tmp + -x[i]
    wp.atomic_add(result, i, x[i])
    wp.atomic_add(result, i, wp.min(wp.cos(wp.log10(wp.max(x[i], 0.58))), wp.min(z, t)) + tmp)


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
def k_1f561f59dcd3(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t *= wp.floor(wp.pow(wp.max(t, 0.87), 0.81))
    t = t + t
    i1 = wp.min(int(wp.floor(x[i])), i)
    z = 0.13 * t
    wp.atomic_add(result, i, wp.clamp(z + z, -0.78, 0.35))
    wp.atomic_add(result, i % 4, wp.ceil(wp.min(z, x[2])) + float(i1))


@wp.kernel
def k_1fa92761e298(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i + 1]
    t = t + (t + x[i])
    wp.atomic_max(dst, i % 3, wp.log(wp.max(t, 0.26)))


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
def k_2ad3a9fc92b6(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z = z / ((z + a[i]) * (z + a[i]) + 0.64)
    for l in range(i % 3 + 1):
        r = a[i]
        z = z - (z - r)
    wp.atomic_add(result, i, z)


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
def k_3bbd2c83810c(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    t = wp.min(b[i] - z, wp.asin(wp.clamp(b[i], -0.95, 0.95))) + -wp.min(z, 2.0)
    j = i
    wp.atomic_min(out, i, b[j])
    wp.atomic_min(out, i, t)


@wp.kernel
def k_3ec877dd80bd(p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = wp.vec3(p[i].x)
    val = p[i].z
    dir = wp.normalize(n0 / wp.dot(n0, wp.vec3(0.88, 0.07, 0.62)))
    d = wp.length_sq(n0) - wp.length_sq(dir) + p[i].z
    wp.atomic_sub(new_pos, i % 4, dir)
    wp.atomic_sub(new_pos, i, wp.cross(p[i], n0.z * (p[i] / (p[i].y * p[i].y + 0.94))) + p[i] * val + dir * d)


@wp.kernel
def k_3fd241fcd90f(a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val = a[i]
    t = val / wp.max(a[(i + 1) % 5], 0.57)
    z = t + 1.03
    val += wp.max(z, beta)
    wp.atomic_max(result, 0, wp.round(a[i]))
    wp.atomic_min(dst, i, float(i) + val)


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
def k_49309dc15b97(b: wp.array(dtype=float), indices: wp.array(dtype=int), dst: wp.array(dtype=float), hits: wp.array(dtype=int)):
    i = wp.tid()
    z = wp.exp(b[i])
    tmp = wp.ceil(z) * (z + 0.45)
    wp.atomic_sub(hits, indices[i], 1)
    wp.atomic_add(dst, 1, tmp + z + -tmp)


@wp.kernel
def k_521c5f32eb2d(b: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = y[i]
    r = wp.sin(t)
    val = z * r
    wp.atomic_max(out, 0, wp.floor(r - b[i]))
    wp.atomic_max(out, i, wp.sin(z - r) + val)


@wp.kernel
def k_57204b6c3b7f(b: wp.array(dtype=float), dst: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    z = b[i]
    acc = float(0.0)
    for k in range(16, -1, -1):
        total = -b[i]
        l = int(0)
        total = total * (total - z) + ((0.5 - z) / (-acc * -acc + 0.43) + total) - float(l)
        l = 2 - i + 1
        acc -= b[i] * total + float(l)
        wp.atomic_add(dst, indices[k], (b[i] + acc + -b[i]) * ((z - b[k]) * (z / (total * total + 1.02))))
    d = b[i] - z + b[i]
    t = -(acc / z) * d
    wp.atomic_add(dst, i % 3, -z + t * b[i] - acc)


@wp.kernel
def k_57aba2c752b7(b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    wp.atomic_add(result, 0, b[i])


@wp.kernel
def k_5b231ec535c4(x: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    b[i] -= x[i] * 1.0 - (b[i] - 1.48)
    z = x[i]
    val = 1.06 * z
    i1 = i
    if val >= 0.5:
        wp.atomic_max(out, i1, x[i1])
    else:
        wp.atomic_max(out, i1, z * 0.2)
    b[i] = x[i1]


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
def k_645b45ea258e(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    t = b[i]
    val = a[i]
    val += val
    val = val * wp.sinh(wp.clamp(val, -3.0, 3.0))
    wp.atomic_max(result, i, wp.sqrt(val * val + 0.13))
    wp.atomic_max(result, i, t + a[wp.min(i + 1, n - 1)])


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
def k_6b7aa0899700(b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = z * z
    t = val + b[i]
    c0 = 0.25 + z
    tmp = b[i] + b[i]
    e = wp.atomic_add(dst, i, wp.atan2(b[i + 2], tmp))
    wp.atomic_sub(result, i, wp.frac(e))
    wp.atomic_add(result, 0, (b[i] - 3.0) * t * c0)


@wp.kernel
def k_6dcd831ccb51(b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    c0 = b[i] % 1.06 - val
    val *= c0 * b[i] + 0.1 * val
    wp.atomic_min(out, wp.max(i - 1, 0), wp.sin(b[i]))
    wp.atomic_min(out, 3, -wp.ceil(b[wp.max(i - 1, 0)]) + val)


@wp.kernel
def k_795460fe46df(pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = wp.vec3(0.43, -0.88, 0.4)
    delta = 0.5
    wp.atomic_add(new_vel, i % 4, n0)
    delta, n0 = wp.length(n0), wp.vec3(delta)
    wp.atomic_add(new_vel, i, pos[i] + wp.vec3(delta))


@wp.kernel
def k_7b2afd3eb79a(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), out: wp.array(dtype=float), hits: wp.array(dtype=int), n: int):
    i = wp.tid()
    z = a[i]
    t = z * z
    total = b[i] + t
    k = int(0)
    while k < n:
        total -= 1.07 - (x[k] - 0.5) + 0.42
        wp.atomic_add(dst, i % 3, z)
        k += 1
    wp.atomic_sub(dst, i % 2, total)
    wp.atomic_add(hits, i, 1)
    out[i] = b[i] - b[i] + (t + 0.89) + a[i]


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
def k_801abbe5323b(x: wp.array(dtype=float), out: wp.array(dtype=float), out2: wp.array(dtype=float), beta: float):
    i = wp.tid()
    z = x[i] + beta
    z = z - (x[i] - z)
    wp.atomic_max(out2, 0, wp.exp(out[i] - beta))
    wp.atomic_add(out, i, z % 0.54)


@wp.kernel
def k_8860b02d608c(x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    r = val + x[i]
    t = val * r
    wp.atomic_max(out, 0, val)
    wp.atomic_max(out, i, wp.sin(t))


@wp.kernel
def k_892b454eb902(b: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = u[i] + z
    tmp = b[i] * u[i]
    t = wp.atan(wp.abs(u[i]))
    r = -tmp
    r = wp.frac(b[i]) - r
    wp.atomic_add(out, 0, 0.5 * b[i])
    wp.atomic_add(out, i, r * u[i])
    wp.atomic_add(out, i, val * 1.82 + t)


@wp.kernel
def k_8aba7b6eb1e5(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = t - t * t
    t = t - (t + a[i])
    t = t - wp.sqrt(x[(i + 2) % 3])
    wp.atomic_sub(out, 2, wp.min(a[i], t))
    wp.atomic_add(out, 0, t)


@wp.kernel
def k_8d31dc6c9f61(x: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = x[i]
    z = val + (val - 0.1)
    acc = val
    k = int(0)
    while k < n:
        k = k + 1
        acc += z * acc * acc
        wp.atomic_add(result, k, z)
    wp.atomic_add(result, i, 1.3 - (acc - 0.17))


@wp.kernel
def k_9d89fe51a095(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), hist: wp.array(dtype=int)):
    i = wp.tid()
    t = b[i]
    val = a[i]
    tmp = t * val
    if t - tmp > 0.14:
        wp.atomic_min(result, 0, val)
    wp.atomic_add(hist, i % 2, 1)


@wp.kernel
def k_9e4584661022(b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    z = wp.acos(wp.clamp(val, -0.95, 0.95)) - (wp.sinh(3.0 * wp.tanh(val)) - val)
    wp.atomic_max(dst, i, wp.acos(wp.clamp(z, -0.95, 0.95)))


@wp.kernel
def k_a1882cadddef(x: wp.array(dtype=float), u: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = u[i]
    z = b[i]
    val = x[i] + t
    tmp = u[i + 1] / 1.0
    i1 = i
    t = t + tmp * z
    if val <= 0.04:
        wp.atomic_min(dst, i1, u[i1] * t)


@wp.kernel
def k_a2f762fd9e00(a: wp.array(dtype=float), idx: wp.array(dtype=int), dst: wp.array(dtype=float), counts: wp.array(dtype=int), n: int):
    i = wp.tid()
    val = a[i]
    z = -val
    t = a[i]
    total = 0.41 - t
    l = int(0)
    while l < n:
        total = total + a[idx[i]]
        wp.atomic_add(counts, i % 3, 1 + l)
        l += 1
    wp.atomic_add(dst, 0, a[i])
    wp.atomic_add(dst, 0, 0.25 / (total * total + 0.35) * z)


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
def k_b2b3a375342d(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    s = a[2] - x[i]
    for k in range(i + 1):
        z = x[i] - (s - -0.3)
        acc = float(0.0)
        val = a[k]
        acc = acc - (z * 1.0 + 0.5 - -x[i] * (val - a[(i + 3) % count]))
        wp.atomic_max(dst, (i + 1) % 4, a[k] * (z - acc))
        s += acc - (a[i] - acc) + z
        s = s + (z - 0.25)
    wp.atomic_max(dst, 1, s)


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
def k_c03f15e58992(b: wp.array(dtype=float), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = 0.25
    z %= -z
    wp.atomic_min(result, 0, wp.sign(b[(i + 3) % n]))
    wp.atomic_min(result, i, wp.asin(z * z * 0.95) + z)


@wp.kernel
def k_c2fc2f35f62d(x: wp.array(dtype=float), src: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    val = src[i]
    tmp = (z + x[i]) / ((val + 0.85) * (val + 0.85) + 0.36) + val
    if src[i] / z < 0.0:
        wp.atomic_max(result, i % 3, tmp / (x[i] * x[i] + 0.75) / ((z + tmp) * (z + tmp) + 0.63) % 0.88)


@wp.kernel
def k_c4ad71260a86(out: wp.array(dtype=float)):
    i = wp.tid()
    wp.atomic_add(out, 3, float(0.0))


@wp.kernel
def k_cebed4226053(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    t = wp.sinh(wp.round(wp.tan(1.2 * z)))
    t = t - wp.ceil(t)
    wp.atomic_add(out, i, a[i] * t)
    out[i] = z + t


@wp.kernel
def k_d2eed2c05d8e(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    n0 = pos[i]
    n0 = n0 + n0
    wp.atomic_min(dst, 0, wp.length_sq(n0))
    new_pos[i] = z * n0


@wp.kernel
def k_d86bce899f62(x: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    r = wp.sign(wp.min(wp.ceil(x[i]), t))
    r = r * 4.35
    wp.atomic_min(result, i, wp.round(r + t))
    wp.atomic_min(result, 1, wp.cosh(r) * 0.4)


@wp.kernel
def k_d9708e8a734a(x: wp.array(dtype=float), result: wp.array(dtype=float), out2: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = beta * beta
    tmp = wp.atomic_add(out2, i, t)
    wp.atomic_add(result, i, x[i + 1])
    wp.atomic_sub(result, 2, tmp)


@wp.kernel
def k_db4d716cbc78(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    t = wp.min(t, 1.0 / (x[i] * t * (x[i] * t) + 0.74))
    tmp = t * t
    val = tmp * tmp
    wp.atomic_min(dst, 3, wp.acos(t))
    wp.atomic_min(dst, i, val)


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
def k_de45796d90b0(b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), alpha: float, dst: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    t_1 = wp.cos(wp.pow(wp.clamp(alpha, wp.pow(wp.cos(x[i]), --dst[i] + y[i]), 1.78) * y[i] * (wp.clamp(wp.exp(wp.exp(t)) * wp.exp(t) - 0.65, 0.5 * wp.tanh(b[i]), 1.78) * y[i]) + 0.84, 2.0 * wp.tanh(alpha / wp.max(result[i] * 1.07, 0.66) % (wp.exp(b[i]) * wp.exp(b[i]) + 0.65)))) + result[i]
    z = wp.atomic_add(result, i, -t + (alpha + t) + wp.tan(wp.sin(b[i]) * 1.2) % 3.7 + t_1)
    dst[i] = result[i]


@wp.kernel
def k_de85f75cc86f(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    val = wp.sign(a[i])
    z = wp.tan(1.2 * wp.tanh(val))
    wp.atomic_min(out, 3, wp.acos(a[i]))
    wp.atomic_min(out, 3, wp.acos(val))
    wp.atomic_min(out, 0, z * val)


@wp.kernel
def k_e2a6de94fea5(a: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    z = a[i]
    t = wp.sinh(alpha * z + (z + z))
    t = t
    wp.atomic_add(out, i, t * a[i])
    wp.atomic_add(out, 3, z + t)


@wp.kernel
def k_e327aad914e0(dst: wp.array(dtype=float)):
    i = wp.tid()
    wp.atomic_add(dst, i, -dst[i])


@wp.kernel
def k_ede00ceb9598(b: wp.array(dtype=float), dst: wp.array(dtype=float), hist: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    t = -(val + val)
    val -= b[i + 1]
    z = b[i]
    z = z + val * z / (val * val + 0.6)
    r = wp.atomic_add(out, i, t + 3.0 - (b[i] + 0.7))
    wp.atomic_add(hist, 0, 1)
    wp.atomic_sub(hist, 0, 1)
    wp.atomic_add(dst, i % 3, z / 1.44 + r % 3.9)


@wp.kernel
def k_eeda5ca56bc5(x: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    r = wp.frac(z / (wp.abs(z) + 0.53))
    wp.atomic_max(dst, 0, wp.sin(r) * x[i])


@wp.kernel
def k_efb533149e3c(a: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float), hist: wp.array(dtype=int)):
    i = wp.tid()
    z = a[i]
    val = z * a[i]
    t = wp.frac(a[idx[i]]) * (val + z)
    tmp = (wp.max(val, a[(i + 1) % 4]) - t) / wp.frac(a[i] - z)
    c0 = wp.floor(val - a[i] + wp.floor(tmp))
    wp.atomic_max(result, i % 3, tmp * wp.frac(a[i]) * a[i])
    wp.atomic_add(hist, (i + 2) % 6, 1)
    wp.atomic_max(result, i, a[wp.max(i - 1, 0)] + c0)


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
def k_f17458dbee03(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    z = x[i]
    r = a[i] + 2.0 + 0.97
    i1 = i
    wp.atomic_add(out, i1, wp.min(a[i + 1] + r, wp.log(wp.abs(t) + 0.84)))
    wp.atomic_add(out, i % 4, x[i1] + z + r)


@wp.kernel
def k_f19330efb1f2(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = x[i]
    z += a[i]
    wp.atomic_add(result, i, val)
    wp.atomic_sub(result, i, z + wp.pow(wp.frac(b[i]), val))


@wp.kernel
def k_f3c454060135(x: wp.array(dtype=float), weights: wp.array(dtype=float), counts: wp.array(dtype=int), sums: wp.array(dtype=float), width: float, bins: int):
    i = wp.tid()
    bin = int(wp.floor(wp.abs(x[i]) / width)) % bins
    wp.atomic_add(counts, bin, 1)
    wp.atomic_add(sums, bin, weights[i] * x[i])
