import warp as wp


@wp.kernel
def k_01146302f216(b: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), beta: float, pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    pos[i] = wp.vec3(beta + b[i] + (beta + beta), wp.ceil(wp.length(wp.vec3(wp.log10(beta * beta + 0.89)))), wp.length_sq(wp.vec3(result[i] * 0.37)))
    a[i] = 0.5 * beta * (1.0 + wp.tanh(0.797884 * (result[i] + 0.044715 * a[i] * beta * a[i])))
    val = b[i] + b[i]
    tmp = val % 1.12
    h = wp.clamp(0.5 + 0.5 * (result[i] - result[i]) / beta, 0.0, 1.0)
    a[i] = result[i] * (tmp - h) + result[i] * h - (beta * h - (1.0 - -h))


@wp.kernel
def k_056528c92f40(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, a: wp.array(dtype=float), x: wp.array(dtype=float), indices: wp.array(dtype=int), alpha: wp.vec3):
    i = wp.tid()
    radius[i] = a[indices[i]]
    x[i] += beta - a[i]
    z_1 = a[i]
    polar[i] = wp.acos(radius[i]) - z_1
    polar[i] -= x[i] - polar[i]
    z = a[i]
    t_2 = 0.0
    radius[i] = wp.atan2(wp.pow(azimuth[i] + radius[i], alpha[1]), z / (beta * beta + 0.51)) - t_2 * -(1.0 - t_2) + float(t_2) + beta + float(i)


@wp.kernel
def k_08a18999f85d(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float)):
    i = wp.tid()
    dir = p[i]
    v = pos[i]
    z = x[i]
    delta = v + p[i]
    v[1] -= wp.length(delta)
    n0 = v - p[i]
    x[i] = wp.sqrt(z * z + 0.44) % wp.max(dir.z, 0.69) + n0.z


@wp.kernel
def k_0c154182a03e(a: wp.array(dtype=float), result: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    val = val * a[i]
    v = wp.vec3(0.66, wp.floor(b[i + 1] / wp.max(val, 1.04)), 0.02)
    result[i] = wp.abs(wp.length_sq(a[i] * v))


@wp.kernel
def k_0ce12ada7cd6(out: wp.array(dtype=float), beta: float, n: int, pos: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    t = out[i] + a[i]
    r = wp.atan2(out[i], t * (t - t))
    c1 = -out[i] - out[i] * float(i)
    z_1 = wp.abs(out[i])
    bin = int(wp.floor(z_1 / wp.dot(pos[i] - pos[i], wp.vec3(beta)))) % n
    val_1 = a[i]
    z_2 = out[i]
    t_1 = z_2 * val_1
    r_1 = val_1 * t_1
    s = float(0.0)
    a[i] = wp.pow(val_1 + r_1 + (s + out[i]), wp.sin(val_1) * 2.0)
    tmp_1 = wp.exp(r)
    out[i] = c1 * r + float(bin) + tmp_1


@wp.kernel
def k_12e3b2681802(x: wp.array(dtype=float), low: wp.array(dtype=float), high: wp.array(dtype=float), map: wp.array(dtype=int), idx: wp.array(dtype=int), p: wp.array(dtype=wp.vec3), b: wp.array(dtype=float)):
    i = wp.tid()
    high[i] = high[i] + high[i] - ((p[i] * high[i] + p[i] * high[i]) * (wp.dot(p[i], p[i]) + (high[i] + high[i]))).x
    high[i] = b[i] - float(high[i]) + float(high[i])
    low[i] = low[i] - float(b[i]) + float(low[i])
    acc = float(0.0)
    b[i] = acc
    high[i] = wp.atan2(p[i].y, high[i] / (high[i] * high[i] + 0.81))
    map[i] = idx[i]
    x[i] = b[i]
    low[i] = low[i] * low[i] + 0.81


@wp.kernel
def k_14920481fba6(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), u: wp.array(dtype=float)):
    i = wp.tid()
    z = a[wp.clamp(i - 1, 0, 3)]
    tmp = x[i]
    val = wp.acos(wp.clamp(a[i], z, 0.95))
    p = pos[i]
    u[i] = wp.atan2(p[1], p[0])
    f = 2.0 * z
    t = 0.1 - a[i] * wp.log(val)
    dst[i] = (x[i] - tmp) * f * t


@wp.kernel
def k_155ba33db3e1(x: wp.array(dtype=float), a: wp.array(dtype=float), u: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, y: wp.array(dtype=float)):
    i = wp.tid()
    v = (u[i + 1] + beta) * wp.vec3(-4.5, wp.log10(3.87), 2.84)
    i1 = int(wp.floor(wp.dot(wp.vec3(beta), wp.vec3(y[i]))))
    z = x[i] + float(i1) + v.y
    z += beta * wp.length(wp.vec3(z))
    x[i] = beta
    total = float(0.0)
    out[i] = 1.19 * z + (a[i] + out[i] + a[i]) + u[i * 1 / 2] + total


@wp.kernel
def k_1673e6e6124a(p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = q[i]
    v = p[i]
    d3 = dir + v
    dir[1] = p[i].z
    v[2] = wp.log2(q[i].x * q[i].x + 0.41)
    q[i] = d3 * v.z - dir


@wp.kernel
def k_1a8d8fff6f4a(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), s: float):
    i = wp.tid()
    v = points[i]
    p = v - radius[i] * v * wp.sin(wp.length_sq(v / (s * s + 0.45)))
    r = wp.vec3(wp.acos(wp.length(v - points[i])), 0.5, wp.acos(wp.length(v - points[i])))
    radius[i] = wp.length(r)
    polar[i] = wp.acos(p[2] / wp.length(r))
    azimuth[i] = wp.atan2(p[1], p[2])
    p_1 = points[i]
    polar[i] = wp.acos(polar[i])
    radius[i] = wp.atan2(p_1[1], p_1[1])


@wp.kernel
def k_1cd3a747c96d(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    for step in range(18):
        vel[i].y = result[i]
        vel[i].y = result[i]
    vel[i] = wp.vec3((wp.length(wp.vec3(result[i], result[i], 0.5)) + a[i] * a[i] + a[i] * a[i]) * wp.length(wp.vec3(a[i])))


@wp.kernel
def k_22b151a9e38f(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    d3 = vel[i]
    dir = d3
    s = float(1.0)
    for l in range(18):
        z = s + s
        total = s * wp.vec3(-1.27, -0.34, -1.65)
        total.x = 0.48 + z + s * s * (3.0 - 2.0 * s) + wp.dot(total - d3, -pos[i])
        s = s - (z - wp.length(total))
    t = vel[i].x % 2.83
    result[i] = s * (wp.length(v) * dir[2]) + t


@wp.kernel
def k_22fd84e0a5f9(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), beta: float):
    i = wp.tid()
    dir = wp.cross(vel[i], pos[i + 2] - vel[i])
    dir[1] += vel[i].z
    t = pos[i].y
    dir.y *= dir[1] / ((t + beta) * (t + beta) + 0.94)
    new_vel[i] = dir


@wp.kernel
def k_233eab347efd(v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3), v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float, x: wp.array(dtype=float)):
    i = wp.tid()
    t = -x[i]
    n0_1 = v[i] * t
    acceleration = gravity - -(v[i] * drag)
    velocity = v[i] + acceleration * dt
    n0 = x_next[i]
    v_1 = -n0
    position = wp.normalize(gravity) + wp.normalize(wp.normalize(wp.cross(n0_1, wp.length_sq(x_next[i]) * -n0_1)))
    x_next[i] = position + v_1
    v_next[i] = velocity


@wp.kernel
def k_25b6167b6f27(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    n0 = pos[0].y * p[i].z * v
    n0.x = wp.tanh(wp.tanh(pos[i].y))
    d3 = v + v
    dir = p[i]
    vout[i] = d3 / (pos[i].x * pos[i].x + 0.5) + n0 + dir


@wp.kernel
def k_29a9605a895d(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, x: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.atan2(dst[i], a[i]) + a[i]
    r = wp.tanh(dst[i])
    t_1 = wp.acos(0.95 * wp.tanh(dst[i])) + -dst[i]
    dst[i] = wp.atan2(wp.vec3(1.25, 0.75, 1.25)[1], wp.vec3(0.75, 1.5, 1.0)[0])
    r *= t_1 + r
    t = wp.cos(wp.pow(wp.clamp(a[i], wp.sinh(wp.sin(x[i]) * 3.0), 1.78) * z * (wp.clamp(z, 0.5 * wp.tanh(a[i]), 1.78) * a[i]) + 0.84, 2.0 * wp.tanh(a[i]))) + dst[i] + t_1 + r
    dst[i] = wp.sin(dst[i] + t) * 2.0
    x[i] = z - s


@wp.kernel
def k_29c7f82968ad(x: wp.array(dtype=float), low: wp.array(dtype=float), high: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int), idx: wp.array(dtype=int), a: wp.array(dtype=float)):
    i = wp.tid()
    low[i] = x[i]
    z = wp.abs(high[i])
    val = wp.acos(x[i]) + high[i]
    map[i] = idx[i]
    v = wp.vec3(a[i])
    r = wp.sqrt(wp.dot(v, vel[i]) + x[i]) - wp.length(wp.vec3(z))
    a[i] = wp.pow(wp.abs(low[i]) + 0.39, wp.clamp(1.0 - r, -2.0, -wp.length(0.1 * (r * vel[i])))) + a[i] * r - r * (1.0 - r)
    low[i] = val


@wp.kernel
def k_2a96edcb31d2(pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    dir = v + v
    n0 = wp.vec3(0.54, -0.7, 0.43)
    d3 = n0[2] * dir - dir
    n0[0] -= -pos[i].z
    out[i] = pos[i].x + wp.length_sq(n0) + wp.length(d3)


@wp.kernel
def k_2aa2d7868636(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    n0 = vel[i]
    dir = pos[i]
    d3 = wp.vec3(wp.dot(n0, dir) + wp.log2(wp.max(vel[i].y, 0.45)), 0.72, wp.round(wp.sinh(pos[i].x)))
    n0 += dir * 1.09
    z = wp.dot(wp.cross(d3, wp.vec3(-1.28, 1.1, -0.91)) * (pos[i + 1].x - pos[i].z), wp.vec3(n0[1]) - wp.vec3(pos[wp.max(i - 1, 0)].z))
    vout[i] = d3 + wp.vec3(-0.06, -1.49, 0.22) * z
    vout[i].z = wp.length_sq(d3)
    dst[i] = wp.log10(wp.abs(z - z) + 0.51)


@wp.kernel
def k_2aab9ef9b7bc(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    points[i] = points[i]
    p[i] = p[i]
    t = wp.sin(beta)
    r = wp.sqrt(beta - beta * 10.79 * a[i]) - t
    radius[i] = azimuth[i] * beta + r
    polar[i] = wp.acos(radius[i])
    azimuth[i] = wp.atan2(points[i][1], wp.floor(beta / wp.dot(wp.vec3(alpha), wp.vec3(alpha))))


@wp.kernel
def k_2bb1b658aec0(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    radius[i] = wp.length_sq(wp.vec3(b[i])) + radius[i]
    polar[i] = wp.acos(radius[i])
    azimuth[i] = wp.atan2(points[i][0], wp.sqrt(wp.acos(radius[i])))


@wp.kernel
def k_2e6ede2a811d(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = pos[i] + pos[i]
    if not i % 2 == 1 and -pos[i].z < 0.52:
        t = -pos[i].y
    else:
        r = pos[i].x
        t = r
    new_pos[i] = v + v * t


@wp.kernel
def k_2e96c2b54f7a(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    n0 = v / (pos[i].x * p[i].x * (pos[i].x * p[i].x) + 0.75)
    z = wp.length((wp.vec3(1.89, -0.4, -0.12) + n0) * (pos[i].z * pos[1].x))
    v[0] += wp.log10(wp.max(v.x - z, 0.49))
    dir = wp.vec3(z + p[i].x, z, z - wp.dot(wp.vec3(-0.39, 1.27, -0.15), v))
    result[i] = 1.0 - wp.ceil(z * z) + wp.length(dir)
    new_vel[i] = pos[i].y * p[i] / wp.max(z, 0.66)


@wp.kernel
def k_306e8a7a0b9f(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    p0 = pos[i] + n0
    v = p0 + pos[i]
    val = wp.atan2(b[i], b[3]) * (b[i] * b[i + 1] + wp.log(b[1] * b[1] + 0.19))
    vout[i] = (val + 2.0) * (val + val) * (v * wp.atan2(pos[i].y, val))
    new_pos[i] = p0
    new_pos[i].x = wp.frac(val)


@wp.kernel
def k_31e456ac752a(x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    a[i] = wp.dot(wp.vec3(-(a[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(alpha - float(int(-wp.floor(a[i]))) % wp.dot(wp.vec3(-(x[i] * (wp.tanh(alpha) + wp.cosh(alpha) + float(i)) - -float(float(int(wp.length(wp.vec3(x[i] / wp.dot(wp.vec3(alpha), wp.vec3(alpha)))))) % alpha))), wp.vec3(alpha)), wp.abs(alpha) - wp.vec3(a[i]).z, -1.83)) - -float(int(wp.length(wp.vec3(x[i] / wp.dot(wp.vec3(alpha), wp.vec3(alpha)))))))), wp.vec3(alpha)) + x[i] + x[i]


@wp.kernel
def k_357828fa6905(b: wp.array(dtype=float), x: wp.array(dtype=float), a: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t = b[i]
    d = b[i] * x[i]
    z = wp.cos(wp.sin(t))
    tmp = a[i] / (wp.abs(d) + 0.78) * (alpha - t) * (wp.atan2(dst[i], alpha) * -d)
    c0 = wp.cos(wp.cosh(wp.sin(z / (wp.max(wp.ceil(alpha), 0.37) + 0.91)) * -3.0))
    result[i] = (tmp - z) * (a[i] / (t + 0.78)) * wp.pow(wp.atan2(c0, wp.dot(wp.vec3(0.75, 0.25, 1.75), wp.vec3(1.25, 1.0, 0.5))), -tmp)


@wp.kernel
def k_35c19e176e16(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = a[i]
    v = p[i]
    t = val * val
    dir = p[i]
    z = wp.length(wp.vec3(wp.length(v)))
    c0 = wp.length_sq(p[i])
    for j in range(i % 3 + 1):
        delta = wp.vec3(0.04, 0.26, -0.36)
        t = -(a[j] - 2.0) / (wp.length_sq(delta) * wp.length_sq(delta) + 0.71) + t
    new_pos[i] = dir + dir * t + z * dir - dir * c0
    for step in range(count):
        new_pos[i].z = t


@wp.kernel
def k_383f08da4b2d(signal: wp.array(dtype=float), out: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int), alpha: float):
    i = wp.tid()
    ab = vel[i] - vel[i]
    c = map[3 * i + 2]
    ac = vel[c] - vel[c]
    normal = wp.cross(ab, ac)
    area = 0.5 * wp.length(normal)
    n_1 = wp.normalize(normal)
    signal[i] = wp.tanh(alpha) + wp.sqrt(wp.max(wp.length(normal), 0.61))
    n0 = vel[c]
    flux = -(wp.cross(n_1, vel[c]) * (wp.clamp(alpha, wp.sin(area + vel[i].z), 0.32) / (4.0 * area + 0.001 + wp.sign(signal[i])))) + n0
    out[i] = out[i] + wp.length(flux)


@wp.kernel
def k_384e3bb70021(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    dir = vel[i]
    s = float(1.0)
    for l in range(18):
        v, dir = dir, v
        z = s + s
        s = s - s * s - z
    t = vel[i].x % 2.83
    result[i] = s * (wp.length(v) * dir.x) + t


@wp.kernel
def k_38d7f8d89029(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i] * a[i] - wp.vec3(wp.abs(a[i]))
    val = dir.z
    dir.y = -val * 0.76
    dst[i] = wp.abs(val) + dir.x
    new_vel[i] = wp.vec3(val, wp.log2(wp.abs(a[i]) + 0.7), wp.log10(a[i] * val * (a[i] * val) + 0.21))


@wp.kernel
def k_396497c0a5a4(pos: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    v = pos[i]
    dir = 0.98 * v
    n0 = dir - v
    acc = float(0.0)
    for j in range(n):
        z = wp.length(n0)
        acc += z % (z * z + 0.97)
    out[i] = v.y - q[i].x + acc


@wp.kernel
def k_3b421c84f07a(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    acc = float(0.0)
    bin_1 = int(wp.floor(wp.length(wp.vec3(a[i] / wp.length(wp.vec3(a[i])))))) % count
    z_1_1 = wp.vec3(a[i], 0.5, a[i]) * acc
    vel[i].x = wp.acos(wp.sin(a[i + 1]) * 0.95) - wp.length(z_1_1) + float(bin_1)
    vel[i].x = 1.2 * wp.tanh(-a[i])


@wp.kernel
def k_3b85267bcbd6(pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), m: int):
    i = wp.tid()
    v = pos[i]
    n0 = p[i]
    dir = n0 + (-pos[i] - v)
    t = pos[i].x
    total = float(0.0)
    for k in range(m):
        n0[1] *= p[i].z
        total = total * 0.5 + wp.length_sq(dir / (t * t + 0.61)) / ((t + pos[k].z) * (t + pos[k].z) + 0.88)
    out[i] = pos[1].x * (-total - (total - pos[i].y)) + wp.length(n0)


@wp.kernel
def k_3c7ef42ac2d6(a: wp.array(dtype=float), x: wp.array(dtype=float), idx: wp.array(dtype=int), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    val_1 = x[i]
    val_1 = val_1 / ((beta + 0.36) * (beta + 0.36) + 0.93)
    res = float(1.0)
    z_1 = a[i]
    inside = wp.vec3(0.75, 0.5, 0.5).y - 0.3 < -0.17
    v = 0.0
    if not inside and inside:
        v = z_1 + (val_1 * z_1 - (a[i] - res))
    idx[i] = int(wp.length(wp.vec3(1.04, -0.64, 1.7)) - v)
    t = --x[i]
    val = -a[i]
    i0 = i * 2 - i
    z = 2.0 * t * (1.79 - x[i])
    result[i] = (z - val) * float(i0)


@wp.kernel
def k_3cfd6a615d9b(points: wp.array(dtype=wp.vec3), azimuth: wp.array(dtype=float), beta: float, x: wp.array(dtype=float), b: wp.array(dtype=float), s: wp.vec3, dt: float):
    i = wp.tid()
    tmp = wp.exp(beta)
    p = points[i] * tmp
    t = wp.dot(p, p) + 0.01 * beta
    speed_2 = t
    acceleration_1 = points[i] - points[i] * (beta * speed_2)
    t_2 = x[i]
    tmp_1 = x[i]
    val_1_1 = tmp_1 / (wp.abs(t_2) + 0.45)
    speed_2_2 = val_1_1
    acceleration_1_1 = s - points[i] * (dt * speed_2_2)
    z = wp.tan(1.2 * wp.tanh(x[i] - x[i])) - wp.length(acceleration_1) - acceleration_1_1.x
    val = wp.asin(wp.sin(z + z) * 0.95)
    tmp_2 = 0.59 * val
    t_1 = b[i]
    val_1 = azimuth[i] / (wp.abs(t_1) + 0.45)
    speed_2_1 = val_1
    val_2 = wp.asin(wp.sin(t + val_1) * 0.95) + speed_2_1
    azimuth[i] = wp.atan2(p[1], p[0]) - tmp_2 + val_2


@wp.kernel
def k_3dde2eddf81a(v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3), v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float):
    i = wp.tid()
    t = -(v[i].y / 2.66)
    n0_1 = v[i] * t
    acceleration = gravity - -(v[i] * (drag * t))
    velocity = v[i] + acceleration * dt
    n0 = x_next[i]
    v_1 = -n0
    position = wp.normalize(gravity) + wp.normalize(wp.normalize(wp.cross(n0_1, wp.length_sq(x_next[i]) * -n0_1)))
    x_next[i] = position + v_1
    v_next[i] = velocity


@wp.kernel
def k_3df9a3487dec(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), alpha: float, m: int):
    i = wp.tid()
    n0 = p[i]
    dir = wp.vec3(-4.34, 4.62, 1.85) + n0
    dir *= alpha
    n0.x = alpha * 3.15
    delta = wp.normalize(pos[i])
    z = a[(i + 2) % m]
    for l in range(16, -1, -1):
        n0 = n0 + wp.vec3(a[i], z, 1.52)
    new_vel[i] -= delta + pos[i]
    pos[i] = pos[i] + wp.vec3(0.61, 3.54, -4.22) + n0 - dir


@wp.kernel
def k_3f18c6002797(points: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), beta: float, n: int, indices: wp.array(dtype=int), pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = points[i]
    x0 = wp.atan2(wp.pow(beta, wp.clamp(1.0 - beta, -2.0, 3.0)), out[i] * -beta) - beta * -(1.0 - beta)
    t = x0 + float(beta)
    z = 0.0
    p[0] %= z - p.z
    z = out[i]
    t_1 = out[i]
    tmp = (-out[i] + (p.x - points[i].z)) * out[i] + z + t_1
    val = wp.sin(beta) - t - wp.max(out[i], float(indices[(i + 3) % n]))
    tmp += wp.asin(0.95 * wp.tanh(pos[i].z))
    r = wp.atan2(tmp, val * beta)
    bin = int(wp.floor(t / wp.dot(pos[i] - pos[i], wp.vec3(beta)))) % n
    out[i] = float(bin) + z * r


@wp.kernel
def k_3f7adcb804a4(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int, p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), points: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    n0[2] -= p[i].z + wp.length_sq(normals[i]) % 3.58
    v = wp.vec3(vel[(i + 2) % m].x)
    new_vel[i] = p[3 * i]
    val = normals[i].z
    points[i].z += val * 3.0 + wp.length(normals[i + 2])
    points[i] = normals[3 * i]
    new_pos[i] = wp.cross(v, n0)


@wp.kernel
def k_4093648ccf07(radius: wp.array(dtype=float), polar: wp.array(dtype=float), alpha: float, s: float, b: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    w = wp.vec3(alpha * alpha * -(3.0 - s), 0.5, alpha * alpha * -(3.0 - 2.0 * alpha))
    i_2 = 1 * i
    c = indices[i * 3 + 2]
    z = radius[i] + float(c)
    z *= 2.65 * polar[i]
    i_2 = i_2 + i / 3 * 1
    strain = s / ((wp.sqrt(wp.dot(wp.vec3(radius[i]), wp.vec3(b[i])) + 0.01) - b[indices[i]]) / s - polar[indices[wp.max(int(float(int(wp.floor(s / wp.dot(wp.vec3(s), wp.vec3(s))))) % wp.length(w) + 1.0), 0) % 5]]) + float(i_2) + s + z
    result[i] = b[i] - strain


@wp.kernel
def k_4188a2997c70(vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    n0 = vel[i]
    f3 = vel[i] * vel[i].y + wp.vec3(-1.58, 0.13, 1.35)
    f3.x = vel[i].x / (vel[i].x * vel[i].x + 0.44)
    v = wp.length((vel[i].x - n0.x) * f3 + (n0 - f3))
    f3.x = vel[i].x / (vel[i].x * vel[i].x + 0.44) + wp.length(wp.vec3(v))
    n0 += n0 * vel[i].y
    result[i] = vel[i][2] - vel[i].y + n0.y + f3.z
    dst[i] = vel[i].z * 0.25
    z = dst[i] - -(wp.pow(result[i], dst[i]) + result[i])
    result[i] = dst[i] - z
    dst[i] = result[i] - float(i)


@wp.kernel
def k_4213badb5d8e(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i]
    n0 = vel[3]
    v = wp.vec3(vel[i].y, (vel[i].x - vel[i].x) * (n0.x - vel[i].y), vel[i].z * vel[i].y * vel[i].x)
    z = wp.floor(wp.sign(dir.x) * (vel[i][0] * vel[i].z))
    c0 = wp.exp(vel[i].z)
    new_vel[i] = wp.vec3(z, wp.log2(wp.max(wp.cos(c0), 0.36)), wp.asin(v[2]) + (vel[i].y + c0))
    new_vel[i].z = vel[i].x


@wp.kernel
def k_42767fbf0b8c(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = x[i]
    v = q[i]
    dir = wp.cross(vel[i], v)
    val -= x[i + 2]
    d3 = dir + dir
    d3.z = x[1] - val
    f3 = -d3
    new_pos[i] = dir + f3


@wp.kernel
def k_431cca0743d9(a: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = x[i]
    val = wp.vec3(wp.tan(wp.clamp(wp.tan(wp.clamp(t, -(z - z), 1.2)), -1.2, 1.2)), 0.5, wp.tan(wp.clamp(wp.tan(wp.clamp(t, -(z - z), 1.2)), -1.2, 1.2)))
    i1 = i + 1
    j = wp.max(wp.max(1, i1), i)
    val += wp.vec3(z * wp.atan(z))
    z += 1.32 * wp.acos(wp.sin(x[i1]) * 0.95)
    r = wp.atan2(a[i1] - z, wp.frac(z))
    dst[i] = wp.log2(wp.max(x[i1], 0.6)) * 0.52
    energy[i] = (a[i1] + r) * wp.sin(wp.length(val)) - float(j)


@wp.kernel
def k_4333255377d7(vel: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    n0 = vel[i]
    t = x[i]
    v = wp.vec3(t, wp.cos(s), wp.acos(wp.sin(t - x[i]) * 0.95))
    v[0] += wp.tanh(x[i])
    v.x = wp.cos(x[i])
    dir = wp.cross(wp.cross(v + wp.vec3(1.04, -0.79, 1.28), vel[i]), vel[wp.max(i - 1, 0)] * (t + s))
    d3 = n0 - v / (x[i] * x[i] + 0.58) - wp.vec3(-s, 0.25, x[i] - t)
    x[i] = vel[i][1]
    new_pos[i] = dir / 0.35 - t % 3.84 * wp.vec3(0.04, -0.18, -0.34) - d3


@wp.kernel
def k_43637fc7299f(points: wp.array(dtype=wp.vec3), half: wp.vec3, out: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), alpha: float):
    i = wp.tid()
    out[i] = wp.length(wp.vec3(wp.max(wp.vec3(wp.log(wp.max(points[i][0], 0.26)) - half[0], wp.abs(half[1]) - out[i], wp.abs(pos[i][2]) - half[2])[0], wp.dot(wp.vec3(alpha), wp.vec3(alpha))), out[i], out[i])) + out[i]


@wp.kernel
def k_44b70f04fc85(x: wp.array(dtype=float), s: wp.vec3):
    i = wp.tid()
    x[i] = s[1] + wp.max(wp.vec3(0.75, 0.25, 1.5)[1], 0.0)


@wp.kernel
def k_472844687bd3(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p[i].x = x[i]


@wp.kernel
def k_486aa53df0c3(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    dir = p[i]
    v = pos[i]
    p0 = v * alpha
    p0 = p0 + p[i].z * wp.vec3(1.19, 1.13, -1.13)
    delta = p[i]
    acc = wp.dot(delta, dir)
    for k in range(0, 34, 2):
        n0 = wp.vec3(acc)
        acc -= pos[k].y * wp.length(n0)
    result[i] = acc / (p0.z * p0.z + 0.5)


@wp.kernel
def k_4a7a4dd24478(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), indices: wp.array(dtype=int), pos: wp.array(dtype=wp.vec3), src: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    i_1 = indices[2 * i]
    j_1 = indices[2 * i + 1]
    res = wp.vec3() * val
    s_1 = wp.dot(wp.vec3(x[i]), res) + float(j_1) + float(i_1)
    t_1 = src[i]
    src[i] = wp.acos(wp.atan2(src[i], wp.dot(wp.vec3(b[i]), wp.vec3(src[i] * s_1)) * wp.sin(src[i]))) - pos[i].y + t_1


@wp.kernel
def k_4b14f830541d(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), scale: float, pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = points[i] * scale
    r = wp.tanh(wp.dot(p, p) + (radius[i] + radius[i])) - wp.length(wp.vec3(scale))
    radius[i] = r
    p.z += scale + r
    polar[i] = wp.acos(radius[i])
    p.y = wp.log2(-(pos[i].y / 2.66)) * wp.sinh(r) / (r * r + 1.01)
    azimuth[3 * i] = wp.atan2(p[1], p[0])


@wp.kernel
def k_4bbd74fa7f32(pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float):
    i = wp.tid()
    v = normals[i]
    dir = v + pos[i]
    dir[2] -= 3.0 / beta
    n0 = beta * dir
    dir = dir * (beta - 0.65)
    result[i] = (pos[i].z - beta + dir.x) * n0.z


@wp.kernel
def k_4d751438b9a9(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    n0 = pos[i]
    n0 += pos[i]
    if 0.1 * b[(i + 1) % 5] <= b[i]:
        delta = wp.vec3(wp.length_sq(n0), b[i] + pos[i][2], b[i] + b[(i + 2) % 3]) + (pos[i] - n0 + b[i] * pos[1])
        v = (b[i] - b[i]) * 1.0 * delta
    else:
        v = wp.vec3(1.0, wp.length(-n0), n0.x)
    out[i] = b[i] * wp.length(v)


@wp.kernel
def k_4f966d170a5c(vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    v.z += vel[i].y + vel[i].x + (vel[i].y + vel[i].y)
    total = v - v
    for j in range(i % 3 + 1):
        acc = wp.vec3(wp.length(wp.vec3()))
        total += acc - -total
    new_pos[i] = total - vel[i] + (vel[i] - total)


@wp.kernel
def k_55a8a98c1975(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    v = wp.cross(n0, pos[i])
    ac = pos[i] - pos[i]
    val = pos[i].x + wp.length(ac)
    v -= v + n0
    z = 0.57 * val
    for j in range(0, 40, 2):
        c0 = wp.dot(wp.cross(v, n0) * (0.96 * z), v)
        d3 = v - pos[j] * c0
        n0 += d3
    new_pos[i] = wp.vec3(0.76, -1.53, -1.74) + n0


@wp.kernel
def k_56edf6260fe4(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    dir = vel[i]
    n0 = p[i]
    d3 = wp.vec3(-0.09, 1.79, -1.57)
    n0[0] = wp.ceil(z)
    d3[2] += wp.pow(z * z + 0.46, 0.06)
    vout[i] = wp.normalize(n0) + dir - d3


@wp.kernel
def k_58593f575c23(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), beta: float):
    i = wp.tid()
    n0 = p[i]
    dir = pos[i]
    delta = pos[i] / 0.9 - dir
    z = -beta * (beta * pos[i].x)
    v = (n0 - delta) * wp.length_sq(pos[i + 2])
    i0 = i
    val = p[i0].z - p[2].y * p[i0].z
    new_pos[i] = (pos[i0].x - 2.0) * (pos[i0] + wp.vec3(-0.18, -0.07, 0.69)) + p[i] * z + v - dir * val
    new_pos[i].z = float(i)


@wp.kernel
def k_5937fdb7563c(half: wp.vec3, out: wp.array(dtype=float), s: float, a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), gamma: float):
    i = wp.tid()
    p_1 = pos[3 % 1]
    out[i] = s - s
    r = wp.vec3(wp.sqrt(wp.dot((pos[i].y + p_1[2]) * p_1, p_1) + a[i]), wp.min(0.6 * s + (pos[i].z + pos[i].y), wp.acos(gamma) * wp.length(half)), wp.sqrt(wp.dot(p_1, p_1) + a[i]))
    a[i] = wp.atan2(p_1[1], p_1[1]) + wp.length(r)
    total = float(0.0)
    a[i] = total


@wp.kernel
def k_5d21e3c8558e(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), dt: float, x: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.round(x[i])
    r = wp.sqrt(z)
    radius[i] = r
    s = float(0.0)
    val = s
    polar[i] = val
    azimuth[i] = wp.atan2(dt, points[i][0])


@wp.kernel
def k_5dd44c0f2975(a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = a[i]
    t = b[i]
    z = wp.vec3(wp.sin(t * val), 0.5, wp.sin(t * val))
    result[i] = wp.abs(wp.exp(wp.length(z))) - val


@wp.kernel
def k_5df58fe643b9(vel: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    dir = q[i]
    delta = p[i]
    n0 = wp.cross(q[i], (dir + delta) * (0.49 + q[i].z))
    z = q[i + 1].z - vel[i].z
    n0[1] = z
    t = (z - q[i].z) * 1.0
    p1 = n0
    if p[i].z > 0.01 and t - vel[i].y < 0.92:
        p1 -= vel[i] - dir * z - vel[i]
    else:
        p1 = p1 + (-n0 / ((z + 1.29) * (z + 1.29) + 0.76) + p[i])
    dst[i] = z
    p[i] = p[i] + v + p1


@wp.kernel
def k_6663946a08bd(a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    v[0] = wp.clamp(y[(i + 2) % n] * result[i] - y[i] * a[(i + 2) % n], -0.07, 1.77)
    result[i] = wp.cosh(wp.sqrt(wp.dot(v, v) + 0.01) - float(n))
    dst[i] += y[(i + 1) % n] + a[i] + wp.length(wp.vec3(y[i]))


@wp.kernel
def k_678b328ab2d8(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, y: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    x[i] = wp.atan2(wp.vec3(1.25, 1.5, 0.25)[1], wp.vec3(0.25, 0.25, 1.75)[0])
    y[i] = wp.acos(alpha - alpha * 10.79 * u[i])
    tmp_1 = dst[i]
    t_1 = wp.atan2(1.54 * y[i], -(x[i] + dst[i]) + tmp_1) + x[i]
    z_1 = wp.clamp(-t_1, 0.5 * wp.tanh(dst[i]), 1.78) * t_1
    val_1 = x[i] - z_1
    t = wp.log(wp.max(a[3], 0.63)) * s + val_1
    t /= wp.round(wp.acos(wp.sin(t) * 0.95))
    val = wp.vec3(wp.sign(z) - -t, 0.5, wp.sign(z) - -t)
    tmp = wp.length(val) + 2.0 - -z
    dst[i] = wp.tanh(tmp) + wp.cosh(wp.length(val)) + float(z_1)
    dst[i] = wp.tanh(tmp) + wp.cosh(wp.length(val)) + float(u[i])


@wp.kernel
def k_6b3bfd5880c1(neighbors: wp.array(dtype=int), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    neighbors[i] += 0 % 4 / 2
    p[i] = p[i]
    if i % 3 == 1:
        p[i] += p[i] + wp.vec3(-0.61, -0.41, 0.49)
        neighbors[i] = 1 - neighbors[i]


@wp.kernel
def k_6c2e2e60094c(p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    dir = p[i]
    n0 = dir + dir
    dir[1] += -(p[(i + 1) % 4].x - p[i].z)
    r = result[i]
    result[i] = r
    dir[0] -= 0.27
    n0[2] *= p[i].z
    dir[2] -= p[i].y
    result[i] = (p[i].y * p[i].y + wp.length(dir)) * wp.length(n0)


@wp.kernel
def k_70afcd1b4404(u: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), b: wp.array(dtype=float)):
    i = wp.tid()
    t = u[i]
    velocity = 0.0 - t
    acceleration = 0.0
    pos[i][1] = wp.log(velocity * velocity + 0.24)
    pos[i] = wp.vec3(velocity)
    b[i] = wp.atan2(wp.vec3(acceleration)[1], wp.vec3(velocity)[0])


@wp.kernel
def k_721c3d9db59d(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = wp.cross(--pos[i], a[i] * pos[i])
    z = wp.round(a[i] * a[i] + (a[i] - a[i]))
    dir[0] *= z * wp.acos(0.95 * wp.tanh(z))
    out[i] = a[i] * 1.0
    new_pos[i] = wp.vec3(a[1]) + wp.cross(pos[i], dir) + pos[i]
    new_pos[i].x = z


@wp.kernel
def k_72ac3e25b786(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    dir = pos[i]
    d3 = val * dir
    v = dir + dir
    n0 = d3 + dir
    val /= 0.5 * val
    delta = pos[i] + wp.vec3(0.34, -0.58, -1.84)
    if pos[i][2] < -0.35:
        delta = delta + -wp.length_sq(delta) * (x[i] * dir * wp.length(pos[i]))
    result[i] = x[i] + wp.dot(delta, wp.vec3(1.55, -0.3, 0.04)) + wp.dot(d3 * 1.83, val * delta) + v.y + wp.length(n0)


@wp.kernel
def k_7344a90082c7(pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = -normals[i]
    dir.y = -normals[i].x * pos[i].y
    dir[1] += vout[i].x * (dir.x * dir[2]) + normals[i].x * pos[i].y * normals[i].y
    vout[i] = pos[i] + dir
    vout[i].z = -normals[i].x + normals[wp.max(i - 1, 0)].y


@wp.kernel
def k_73546c5df050(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i]
    v = wp.vec3(-0.18, 1.82, 1.13)
    delta = dir * 0.75 - (vel[i] + v)
    f3 = vel[i]
    val = vel[i].x
    d3 = wp.vec3(1.2, 1.65, -0.64)
    total = float(0.0)
    for k in range(2, int(1), -1):
        total = total + total
        dir = f3
    new_vel[i] = wp.vec3(1.92, -1.95, 0.97)
    vout[i] = f3 * (1.43 + total) + delta + dir * val + d3


@wp.kernel
def k_74ab6479d1c7(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    n0 = pos[i]
    v = wp.normalize(vel[i])
    v.x += pos[i + 1].z
    z = wp.round(pos[i].y) * vel[i].x
    dir = vel[i] + n0 * z
    result[i] = (z + vel[i].z) * (z * pos[i].x) * wp.length(v) + dir.z


@wp.kernel
def k_78ca9fd90f25(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    total = t / (t * t + 0.66)
    n0 = p[i] * total
    v = vel[i]
    out[i] = x[i]
    f3 = n0 + v
    val = -(vel[i].y + 1.5)
    if vel[i].z * val > p[i].y:
        v = v - wp.vec3(-1.78, -1.31, -0.15)
    else:
        dir = p[i] - vel[i]
        v = wp.vec3(val % v[0]) - dir
    out[i] = val
    new_pos[i] = f3 + v


@wp.kernel
def k_790d4fe48f41(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), points: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    n0 = vel[i]
    d3 = points[i]
    dir = -v
    d3.y *= -vel[i + 2].x
    dir.y += -dir[2]
    points[i] -= wp.normalize(dir) + n0 + d3


@wp.kernel
def k_7d0e4b20a10f(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    x[i] = wp.length(wp.vec3(b[i] / (a[i] * out[i] + 0.66) - (a[i] - dst[i]), 0.5, -(x[i] + a[i] - (a[i] - out[i]))))
    t = a[i]
    z = wp.atan2(t, x[i])
    val_1 = y[i]
    p[i] = p[i] * val_1
    p[i] = p[i]
    z_1 = wp.atan2(t, u[i])
    val = b[i] + z - z_1
    val -= a[i] - dst[i]
    out[i] = val % 2.92 + b[i] + (x[i] + 1.0 - b[i + 2] / 2.26)


@wp.kernel
def k_7de41c3acd98(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    vel[i] = wp.vec3((wp.length(wp.vec3(result[i], result[i], 0.5)) + a[i] * a[i] + a[i] * a[i]) * wp.length(wp.vec3(a[i])))
    for step in range(18):
        vel[i].y = result[i]


@wp.kernel
def k_829dad543c78(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), idx: wp.array(dtype=int), vout: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    d3 = wp.normalize(wp.normalize(pos[idx[i]]))
    n0 = wp.normalize(d3)
    t = wp.length(pos[i]) + wp.dot(pos[i], wp.vec3(1.69, -0.43, 0.5))
    v.z += b[i] * b[i + 1] * (t * b[i])
    s = wp.vec3()
    for j in range(20):
        dir = wp.cross(n0, v) * (b[(i + 3) % 5] * b[j])
        s = s + wp.normalize(dir) * wp.length(n0)
    vout[i] += wp.vec3(-1.64, 1.7, 1.8)
    result[i] = b[i] + s.x


@wp.kernel
def k_85e3226fc486(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), m: int, p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), points: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    v = wp.vec3(vel[(i + 2) % m].x)
    new_vel[i] = p[3 * i]
    val = normals[i].z
    points[i].z += val * 3.0 + wp.length(normals[i + 2])
    points[i] = normals[3 * i]
    new_pos[i] = wp.cross(v, n0)


@wp.kernel
def k_886636d7f9bc(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), map: wp.array(dtype=int)):
    i = wp.tid()
    p = pos[map[i] % -1]
    out[i] = wp.atan2(p[0], p[1])
    t = a[i]
    val = x[i] - t
    total = wp.acos(0.32)
    x[i] -= x[i]
    c1 = val + (0.33 + total)
    out[i] = c1


@wp.kernel
def k_890f7f39f289(y: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float), beta: wp.vec3):
    i = wp.tid()
    t = y[i]
    val = b[i]
    z = -val
    z_1 = wp.vec3(out[i] % (b[i] * b[i] + 0.72), 0.5, out[i] % (b[i] * b[i] + 0.72))
    tmp = wp.vec3(out[i] + b[i] - (b[i] - b[i]), beta[0], wp.length(z_1) + b[i] - (b[i] - b[i]))
    out[i] = b[i] + tmp.z
    b[i] = z * t


@wp.kernel
def k_8b128330fe76(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), alpha: float, n: int):
    i = wp.tid()
    dir = vel[i]
    n0 = dir + dir
    d3 = alpha * 3.0 * (n0 * dir[2])
    n0[0] = alpha * alpha * (pos[i].x + alpha)
    acc = wp.normalize(vel[i])
    for l in range(n):
        acc = acc + wp.vec3(-0.67, 1.28, 1.52)
    vout[i] = wp.normalize(acc) - d3 / (alpha * alpha + 0.79) - n0


@wp.kernel
def k_8c0f29faefa3(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = a[i]
    dir = vel[i]
    n0 = vel[i] - dir - (wp.vec3(a[i]) + dir * 2.0)
    z = (wp.dot(n0, vel[i]) - -vel[i].y) / (dir[1] * dir[1] + 0.86)
    val -= val - (z - n0[2])
    n0[1] = -a[i] + -val
    vout[i] = n0
    vout[i].x = -z


@wp.kernel
def k_8db13401d05b(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    n0 = pos[i]
    n0[2] *= b[i]
    n0[0] -= b[i]
    t = b[i] + p[i - 1][1]
    new_vel[i] = (n0 + wp.vec3(1.44, 0.78, -1.26) * b[i]) * t
    dst[i] = t


@wp.kernel
def k_8e415309e61d(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), beta: float, n: int, scale: float):
    i = wp.tid()
    val = x[i]
    n0 = pos[i]
    v = p[i]
    delta = n0 + pos[i]
    t = beta * scale
    f3 = x[i] * v
    n0 = n0 + pos[i]
    for k in range(n - 1, -i, -1):
        val = val * 0.5 + beta
    out[i] = (x[i] + val + n0.z) * wp.length(delta) + t - f3.x


@wp.kernel
def k_8e55a1d8024a(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    f3 = vel[(i + 3) % 3].y * (result[i] - a[i])
    val = wp.dot(p[i] / (wp.abs(p[i].x) + 0.74) / a[i], p[i + 2].y * wp.vec3(2.15, -3.53, -2.33) + p[i] * vel[i * 3 * 1].x)
    result[i] = wp.asin(wp.sin(wp.asin(wp.sin(val) * 0.95)) * 0.95) - wp.length(wp.vec3(f3))


@wp.kernel
def k_8ec6eb650b40(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    dir = vel[i]
    n0 = a[i] * wp.normalize(dir - vel[i])
    dir[0] = wp.tan(wp.length(v))
    z = q[i][0]
    t = a[(i + 3) % 3]
    z *= z - t + wp.length(n0)
    q[i] = t * (z * t * wp.normalize(dir))


@wp.kernel
def k_8f3527dc2548(points: wp.array(dtype=wp.vec3), half: wp.vec3, out: wp.array(dtype=float)):
    i = wp.tid()
    p = points[i]
    inside = float(0.0) + wp.vec3(0.0, 0.0, 0.0).z
    q = wp.vec3(inside, wp.tanh(wp.abs(p[1]) - half[1]), wp.abs(p[2]) - half[2])
    outside = wp.vec3(wp.max(q[0], wp.exp(wp.clamp(out[i], -4.0, 3.0))), inside, wp.max(q[2], 0.0))
    inside = wp.max(q[0], wp.tanh(wp.abs(p[1]) - half[1])) - outside.y
    out[i] = out[i] * -inside


@wp.kernel
def k_8fa9d49e24b8(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), b: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = pos[i]
    dir = v * (b[i] + 0.44)
    z = wp.dot(dir, wp.vec3(1.74, 0.6, 1.4)) + (b[i] + 1.52)
    n0 = wp.cross(v[2] * v, z * vel[i])
    n0.x += (b[i] + b[i]) * wp.length_sq(n0)
    b[i] = (z + z) * b[i]
    new_vel[i] = wp.vec3(-0.36, -1.56, -0.75) + n0


@wp.kernel
def k_91cd92875087(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    p = points[i]
    r = wp.sqrt(wp.dot(p, p) + (radius[i] + radius[i]))
    radius[i] = r
    polar[i] = wp.acos(radius[i])
    azimuth[3 * i] = alpha * 10.79


@wp.kernel
def k_92c53488ad5a(p: wp.array(dtype=wp.vec3), dirs: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    n0 = p[i]
    dir = dirs[i]
    d3 = (n0 + dirs[i]) * (p[i].x / 2.38)
    delta = d3.y * dir - wp.vec3(0.17, -0.24, 0.95)
    dir = dir + wp.normalize(dirs[2])
    v = delta + p[i]
    out[i] += wp.pow(wp.length_sq(dir), 0.25 / (p[i].x * p[i].x + 0.82)) + v.y


@wp.kernel
def k_94152466de14(pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = pos[i].z
    dst[i] = float(count)
    vout[i].z += val * 3.0 + wp.length(pos[i + 2])
    vout[i] = pos[3 * i]


@wp.kernel
def k_94b84e313028(a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, x: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.atan2(dst[i], a[i]) + a[i]
    r = wp.sin(s) * 0.95
    t_1 = wp.acos(0.95 * wp.tanh(dst[i])) + -dst[i]
    dst[i] = wp.atan2(wp.vec3(1.25, 0.75, 1.25)[1], wp.vec3(0.75, 1.5, 1.0)[0])
    r *= t_1 + r
    t = wp.cos(wp.pow(wp.clamp(a[i], 1.78, wp.sinh(wp.sin(x[i]) * 3.0)) * z * (wp.clamp(z, 0.5 * wp.tanh(a[i]), 1.78) * a[i]) + 0.84, wp.sin(s) * wp.tanh(a[i]))) + dst[i] + t_1 + r
    dst[i] = wp.sin(dst[i] + t) * 2.0


@wp.kernel
def k_94c002debae4(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), b: wp.array(dtype=float)):
    i = wp.tid()
    radius[i] = wp.length_sq(wp.vec3(b[i])) + radius[i]
    polar[i] = wp.acos(radius[i])
    azimuth[i] = wp.atan2(wp.sqrt(wp.atan2(1.54, radius[i])), points[i][0])


@wp.kernel
def k_9a2a25a3e43a(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), idx: wp.array(dtype=int)):
    i = wp.tid()
    for step in range(18):
        vel[i].y = result[i]
        vel[i].y = result[idx[step]]
    vel[i] = wp.vec3(-(wp.length(wp.vec3(result[i], result[i], 0.5)) + a[i] * a[i] + a[i] * a[i]) * wp.length(wp.vec3(a[i])))


@wp.kernel
def k_9b7b4f68685f(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = x[i]
    acc = float(0.0)
    total = float(0.0)
    n0 = float(0.0)
    for k in range(count):
        dir = wp.vec3(x[i])
        n0 = wp.length(n0 * wp.normalize(p[k]) - dir)
        z = -0.95 + n0
        acc += z
        res = wp.vec3(float(0.0), 0.5, float(0.0))
        n0 = wp.length(vel[i]) + res.z
        total = total + wp.dot(dir, dir) % 1.83
    acc -= -total
    dst[i] -= -x[i] / (wp.vec3(n0).x * val) + acc


@wp.kernel
def k_9e18a3ef372b(a: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    tmp = wp.log(a[6])
    d = wp.vec3(wp.log2((a[i + 1 + 4] - dst[i]) * (a[(i + 1) % 3] - dst[i]) + 0.31), 0.5, wp.log2((a[(i + 1) % 4] - dst[i]) * (a[(i + 1) % 3] - tmp) + 0.31))
    total = wp.length(-wp.normalize(wp.vec3(wp.length(d)))) + dst[i]
    n0 = wp.vec3(2.03, -1.57, 2.45) + wp.vec3(-1.39, -1.0, 1.69)
    d, n0 = n0, d
    val = wp.length(d) - wp.length(wp.vec3(total))
    dst[i] = val


@wp.kernel
def k_9eb7af868799(vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = vel[i]
    v = dir - vel[i]
    dir.x = wp.length(v)
    z = vel[i].z
    n0 = wp.vec3(1.15, 0.69, -1.14) * vel[i].x
    new_pos[i - 1] = n0 - dir + vel[i] * z


@wp.kernel
def k_a108037d9b28(p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    n0 = -p[i]
    dir = n0 - p[i]
    val = -s
    dir[2] += wp.dot(n0, dir)
    new_vel[i] = -dir - wp.vec3(-1.81, -0.76, -1.17) * val + dir * s


@wp.kernel
def k_a15bfd716066(pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    v = normals[i]
    dir = -v
    t = -normals[i].x
    dir.y = t * n0.y
    vout[i] = n0 + dir
    vout[i - 1].z = t + normals[wp.max(i - 1, 0)].y


@wp.kernel
def k_a24029619b37(pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    v = normals[i]
    dir = normals[i].y * n0
    n0.x = wp.length_sq(wp.vec3(0.14, -1.0, 1.41) - normals[i])
    delta = v * wp.dot(n0, dir)
    delta[1] = normals[i].z + pos[i].x + (delta[0] + pos[i].y)
    new_pos[i] = delta


@wp.kernel
def k_a33b1735a599(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = x[i]
    v = p[i]
    p0 = vel[i] - wp.vec3(0.4, 0.91, -2.22)
    n0 = v * val
    v.x = x[i]
    p0.z = wp.sqrt(wp.max(val, 0.13))
    p[i] = wp.vec3(-3.5, 3.8, 2.67) - v - p0 + n0


@wp.kernel
def k_a98588b3adc6(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p[i].x = x[i]
    t = b[i]
    val = x[i + 3] + t
    val *= wp.atan2(val, 1.58) - wp.sqrt(val - t + (b[(i + 3) % 6] * beta - beta + dst[i]))
    r = 0.1 * t + val
    dst[i] = x[wp.max(i - 1, 0)] + r


@wp.kernel
def k_aa96971dc382(pos: wp.array(dtype=wp.vec3), dirs: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    n0 = pos[i]
    d3 = dirs[i]
    d3 = d3 - (pos[i] + wp.vec3(-1.15, -0.62, 1.83))
    if s * s > s > pos[i].y:
        z = s * s
        d3[1] = float(i)
        t = wp.length(d3) + z
    else:
        t = s + s
    val = t
    new_pos[i] = n0 + wp.vec3(-1.69, 1.82, -1.57) + n0 * val


@wp.kernel
def k_acabc497c6e9(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), u: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.tanh(b[i])
    n0 = vel[(i + 1) % 4] * z
    b[i] = wp.sinh(wp.tanh(u[i])) + vel[i].x + wp.length(n0)


@wp.kernel
def k_b0ed0ae937fa(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), beta: float, b: wp.array(dtype=float), count: int):
    i = wp.tid()
    r = wp.sqrt(beta - beta * 10.79 * wp.atan2(points[i][1], points[i][0]))
    energy = float(0.0)
    radius[i] = energy
    t = wp.cos(-wp.clamp(polar[i], polar[i], b[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(beta - float(int(-wp.floor(b[i])) % count), wp.abs(b[i] * b[i] * beta) - wp.vec3(radius[i]).z % (polar[i] / wp.max(beta, 0.76) * (polar[i] / wp.max(beta, 0.76)) + 0.85), -0.92)) % (float(int(wp.length(wp.vec3(r / wp.dot(points[i], wp.vec3(beta))))) % count) * float(int(wp.length(wp.vec3(r / wp.dot(points[i], wp.vec3(beta))))) % count) + 1.01)) * polar[i] + polar[i]) + polar[i]
    radius[i] = beta + t + wp.length(wp.vec3(beta))


@wp.kernel
def k_b2b32cd053c9(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), idx: wp.array(dtype=int), y: wp.array(dtype=float)):
    i = wp.tid()
    h = wp.vec3(wp.clamp(-(0.5 + 0.5 * (b[i] - y[i]) / wp.vec3(1.0, 1.5, 0.25)[1]), 0.0, wp.max(1.0, out[i] + b[i])), 0.5, wp.clamp(a[i], 0.0, 1.0))
    out[i] = wp.pow(wp.abs(b[idx[i]]) + wp.length(h), wp.clamp(1.0 - wp.length(h), -2.0, 3.0)) + wp.length(a[i + i] * h) - wp.length(h * (1.0 - wp.length(h)))


@wp.kernel
def k_b3f7e24e0f9a(a: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), s: wp.vec3):
    i = wp.tid()
    t = a[i]
    r = t * a[i]
    p_1 = p[i]
    outside = wp.vec3(wp.max(wp.vec3(wp.abs(p_1[0]) - s[0], wp.abs(p_1[1]) - s[1], wp.abs(p_1[2]) - s[2])[0], 0.0), wp.max(wp.vec3(wp.abs(p_1[0]) - s[0], wp.abs(p_1[1]) - s[1], wp.abs(p_1[2]) - s[2])[1], 0.22), wp.max(wp.vec3(wp.abs(p_1[0]) - s[0], wp.abs(p_1[1]) - s[1], wp.abs(p_1[2]) - s[2])[2], 0.0))
    out[i] = wp.length(outside) + r
    r = r - (0.23 + r)
    out[i] = r
    dst[i] = r


@wp.kernel
def k_b40f40da531f(y: wp.array(dtype=float), x: wp.array(dtype=float), count: int, src: wp.array(dtype=float), idx: wp.array(dtype=int), width: int):
    i = wp.tid()
    t_1 = x[i]
    val_1 = y[i]
    t_1 = t_1 - y[(i + 2) % count]
    acc = float(0.0)
    bin_1 = int(wp.floor(wp.length(wp.vec3(val_1 / wp.length(wp.vec3(y[i])))))) % count
    i_1 = idx[i]
    bin = int(wp.acos(y[i])) % width
    z_1_1 = wp.vec3(y[i], 0.5, y[i])
    t_1 += x[i] + acc - float(bin_1) - wp.length(z_1_1) + float(bin) + float(i_1)
    src[i] = 0.26 * t_1
    src[i] = val_1 - 0.39


@wp.kernel
def k_b4378aff05a5(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), alpha: float):
    i = wp.tid()
    n0 = vel[i]
    total = 1.0
    for l in range(4):
        z = total * n0.y * total
        s = float(-alpha)
        acc = float(0.0)
        t = vel[i][2] + s + z
        s += t * acc * (pos[i].z * float(i))
        acc = acc * 0.5 + z
        total -= pos[i].x * s * acc
    tmp = total + 0.1 + pos[i + 2].x % (vel[i].y * vel[i].y + 0.55)
    for k in range(3):
        vout[i] = -(tmp * vel[i] + wp.normalize(wp.vec3(-0.69, 0.6, -1.44)))
        vout[i].x = vel[i].y + total
        new_pos[i] = vel[i] * (tmp + alpha)


@wp.kernel
def k_b5fe4757a095(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float), y: wp.array(dtype=float), u: wp.array(dtype=float), data: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    z = wp.atan2(t, x[i])
    val_1 = y[i]
    x[i] = wp.length(wp.vec3(b[i] / (a[i] * out[i] + 0.66) - (a[i] - dst[i]), 0.5, -(x[i] + a[i] - (a[i] - out[i]))))
    data[i] = val_1
    z_1 = wp.atan2(t, u[i])
    val = b[i] + z - z_1
    val -= 1.0
    out[i] = val % 2.92 + b[i] + (x[i] + 1.0 - b[i + 2] / 2.26)
    dst[i] -= wp.vec3(1.0, 1.5, 0.25).x + (0.66 + x[i] + val)


@wp.kernel
def k_b83ec99a5637(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    points[i] = points[i]
    p[i][0] = wp.clamp(wp.acos(wp.clamp(a[i], -0.95, 0.95)), wp.clamp(a[3], -2.0, 0.5), 0.67)
    p[i] = p[i] / (p[i].y * p[i].y + 0.32)
    p[i] += wp.vec3(beta)
    r = wp.sqrt(beta - beta)
    radius[i] = (wp.exp(a[i]) + r) * beta - float(i) + r
    azimuth[i] = wp.atan2(points[i][1], points[i][0])
    polar[i] = wp.acos(radius[i])


@wp.kernel
def k_b9127e442a75(vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), alpha: float):
    i = wp.tid()
    if alpha - new_pos[i].z > 0.43:
        z = alpha * vel[i].x
        new_pos[i] = z / (alpha * alpha + 0.39) * (vel[i + 1] * vel[i].y) / ((-0.25 * -0.25 + 0.83) * vel[i].y) + new_pos[i]
        new_pos[i].x = alpha * z


@wp.kernel
def k_b963fe3337ff(x: wp.array(dtype=float), a: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    val = x[i]
    z = wp.vec3(a[i] + val, 0.5, a[i] + val)
    val *= val - b[i]
    r = b[i] + val
    result[i] = wp.atan2(b[i] + x[i], wp.length(z)) - r


@wp.kernel
def k_ba628cbade28(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: wp.vec3):
    i = wp.tid()
    radius[i] = wp.sqrt(wp.dot(wp.vec3(radius[i]), wp.vec3(polar[i])) + 0.01)
    p = points[i]
    polar[i] = wp.acos(alpha[0])
    azimuth[i + 1] = wp.atan2(p[1], p[0])


@wp.kernel
def k_baccaf3f597a(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    p[i].x = x[i]
    d = x[i]
    acc = float(0.0)
    p_1 = vel[i]
    r_1 = wp.vec3(wp.atan2(p_1[1], p_1[1]), 0.5, wp.sqrt(p_1[1] + 0.01))
    dst[i] = wp.acos(wp.length(r_1 - dst[i] * r_1 * wp.sin(beta)))
    x[i] = wp.atan2(p_1[1], p_1[0])
    t = b[i] + acc
    z = b[(i + 3) % 6] * beta - x[i] + dst[i] - t
    dst[i] = x[i] + d - s + z


@wp.kernel
def k_bb5115fc438d(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), s: float, n: int):
    i = wp.tid()
    dir = p[i]
    p0 = (s + s) * wp.vec3(-0.17, 0.18, 1.17)
    p0[2] = wp.max(wp.sin(s), wp.cosh(3.0 * wp.tanh(x[i])))
    val = wp.dot(p0 + p[i], -dir)
    dir[0] -= wp.sign(p[wp.min(i + 1, n - 1)].x - s)
    n0 = (p0 + dir) / wp.log10(val)
    dst[i] = wp.acos(-val) + wp.length(n0)


@wp.kernel
def k_bd9aa6af5013(p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = (wp.length(p[i]) + wp.log(p[i].x * p[i].x + 0.91)) * (out[i] * 5.77 * (out[i] + p[i].x)) + wp.length(wp.vec3(out[i]))
    t = wp.asin(0.95 * wp.tanh(p[i].x / wp.max(p[i].z, 0.75)))
    new_pos[i] = wp.exp(t) * wp.vec3(t * p[i].y, 5.31, t * t)
    new_pos[i].y = wp.sinh(3.0 * wp.tanh(t))


@wp.kernel
def k_bdec7ace8e15(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    points[i] = points[i]
    p[i][0] = wp.clamp(wp.acos(wp.clamp(a[i], 0.95, 0.95)), wp.clamp(a[3], -2.0, 0.5), 0.67)
    p[i] = p[i] / (p[i].y * p[i].y + 0.32)
    p[i][1] = a[i] / wp.max(beta, 0.43)
    p[i] += wp.vec3(beta)
    r = wp.sqrt(beta - beta)
    radius[i] = (wp.exp(a[i]) + r) * beta - float(i) + r
    polar[i] = wp.acos(radius[i])


@wp.kernel
def k_be58e096caa0(y: wp.array(dtype=float), x: wp.array(dtype=float), count: int, src: wp.array(dtype=float), idx: wp.array(dtype=int), width: int):
    i = wp.tid()
    t_1 = x[i]
    val_1 = y[i]
    t_1 = t_1 - y[(i + 2) % count]
    bin_1 = int(wp.floor(wp.length(wp.vec3(val_1 / wp.length(wp.vec3(y[i])))))) % count
    i_1 = idx[i]
    bin = int(wp.acos(y[i])) % width
    z_1_1 = wp.vec3(y[i], 0.5, y[i])
    t_1 += float(i) - float(bin_1) - wp.length(z_1_1) + float(bin) + float(i_1)
    src[i] = 0.26 * t_1
    src[i] = val_1 - 0.39


@wp.kernel
def k_beb68277b18c(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float)):
    i = wp.tid()
    v = points[i]
    r = wp.sin(-polar[i] - float(azimuth[i]))
    p = v
    radius[i] = r
    polar[i] = wp.acos(wp.acos(wp.length(v - points[i])))
    azimuth[i] = wp.atan2(p[1], p[1])


@wp.kernel
def k_bff60ab70d30(pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = vel[i]
    n0 = v + pos[i]
    z = wp.vec3(wp.dot(vel[i], pos[i]), 0.5, wp.dot(vel[i], pos[i]))
    z += wp.vec3(pos[i].z / 2.94)
    dir = v * vel[i + 2].y
    t = wp.length_sq(vel[i])
    vout[i] = wp.cross(n0, dir) + pos[i] * wp.length(z) + pos[i] * t
    if wp.length(z) > 0.0:
        vout[i].y = pos[3].x
    vout[i].y = pos[3].x


@wp.kernel
def k_c282238fdd15(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float, pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    bin = 0
    r = s * s - float(bin)
    a[i] = wp.acos(wp.abs(a[i])) + r
    total_1 = (0.1 + a[i]) * -a[i]
    pos[i] = pos[i] + wp.vec3(-2.64, 2.59, 0.41) * total_1
    out[i] += a[i]


@wp.kernel
def k_c7c981f24caa(a: wp.array(dtype=float), x: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), alpha: float, m: int):
    i = wp.tid()
    val = a[i]
    tmp = x[i]
    r = alpha * val
    tmp -= wp.min(x[i], tmp) * wp.min(x[i], tmp)
    out[i] = (wp.exp(wp.clamp(b[(i + 1) % m], -4.0, 3.0)) - tmp) * r
    out[i] = (wp.exp(wp.clamp(b[(i + 1) % m], wp.dot(wp.vec3(alpha), wp.vec3(tmp)), 3.0)) - tmp) * r


@wp.kernel
def k_c7d9b0503175(radius: wp.array(dtype=float), polar: wp.array(dtype=float), alpha: float, s: float, b: wp.array(dtype=float), indices: wp.array(dtype=int), result: wp.array(dtype=float)):
    i = wp.tid()
    w = alpha * alpha * -(((wp.sqrt(wp.dot(wp.normalize(wp.vec3(radius[i])), wp.vec3(b[i])) + 0.01) - b[indices[i]]) / s - polar[indices[wp.max(int(float(int(wp.floor(s / wp.dot(wp.vec3(s), wp.vec3(s))))) % b[i] + 1.0), 0) % 5]]) / s + float(radius[i]) + s - 2.0 * alpha)
    i_2 = 1 * i
    strain = ((wp.sqrt(wp.dot(wp.normalize(wp.vec3(radius[i])), wp.vec3(b[i])) + 0.01) - b[indices[i]]) / s - polar[indices[wp.max(int(float(int(wp.floor(s / wp.dot(wp.vec3(s), wp.vec3(s))))) % w + 1.0), 0) % 5]]) / s + float(i_2) + s + polar[i]
    result[i] = b[i] - strain
    result[i] = b[i] - strain


@wp.kernel
def k_cb6a0d8e4e5c(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    r = (z - 0.52) * z
    dst[i] = wp.clamp(0.5 + (wp.clamp(0.5 + 0.5 * dst[i] / wp.vec3(1.0, 1.5, 0.25)[1], 0.0, 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - dst[i])), vel[i][2], 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - a[i])
    x0 = r * z
    dst[i] += wp.clamp(0.5 + (wp.clamp(0.5 + 0.5 * u[i] / wp.vec3(1.0, 1.5, 0.25)[1], 0.0, 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - u[i])), vel[i][2], 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - dst[i]) + x0


@wp.kernel
def k_d3444d213bfa(y: wp.array(dtype=float), dst: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    t = float(0.0)
    c0 = t * t
    z = wp.log10(wp.max(a[i], wp.asin(wp.sin(y[i]) * 0.95)))
    s = float(0.0)
    y[i] = wp.length(p[i]) + s
    dst[i] = t * c0 - z


@wp.kernel
def k_d4f144d578d2(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    dir = p[i]
    p1 = q[i] + vel[i]
    pos[i] = wp.vec3(p[i].y) + dir + p1 + p[i]


@wp.kernel
def k_d7c0cd3aa4bd(pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    n0 = pos[i]
    v = n0 + n0
    v[0] -= pos[i].y * pos[i].x
    for l in range(count):
        t = pos[l].y
        v = v + pos[l] * (t * (pos[i].y + t))
    new_vel[i] += pos[i] * (pos[i].y * v.z * (n0[0] - pos[i].z))


@wp.kernel
def k_d97a3be90b68(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int)):
    i = wp.tid()
    if i % 3 == 0:
        new_vel[map[i]] -= wp.normalize(vel[i])


@wp.kernel
def k_daf12bfa0936(vel: wp.array(dtype=wp.vec3), idx: wp.array(dtype=int), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = vel[i]
    dir = vel[i] / wp.length_sq(n0)
    val = vel[idx[i]].x
    n0.y = dir.z + val * val
    new_pos[i] = vel[(i + 2) % 3] - vel[(i + 2) % 4] + n0


@wp.kernel
def k_dbfed135692d(a: wp.array(dtype=float), b: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), alpha: wp.vec3):
    i = wp.tid()
    t = a[i]
    z = b[i]
    val = y[i] + z
    tmp = wp.log(wp.max(wp.abs(b[(i + 1) % 6]), 0.62))
    d = wp.vec3(wp.pow(wp.max(t, 0.55), wp.length(p[i] - alpha)), 0.5, wp.pow(wp.max(t, 0.55), wp.length(p[i] - alpha)))
    r = a[i] * val
    val = val + 3.0
    result[i] = wp.length(d * val * tmp) + r


@wp.kernel
def k_dee5db8b62d1(b: wp.array(dtype=float), dst: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    t_1 = alpha
    t = wp.vec3(b[i], 0.5, dst[i] * alpha) * t_1
    val = wp.length(t + t)
    z = wp.max(wp.round(wp.length_sq(t)) - 1.0, 0.35 * b[i])
    i1 = wp.min(i, i) + i
    dst[i] = b[i] + wp.cosh(wp.length(wp.vec3(val))) + z + float(i1)


@wp.kernel
def k_e11d70ae063a(x: wp.array(dtype=float), out: wp.array(dtype=float), s: float, vel: wp.array(dtype=wp.vec3), indices: wp.array(dtype=int), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    t = wp.vec3(wp.atan2(float(0.0), x[i] + x[i]), 0.5, wp.atan2(float(0.0), x[i] + x[i]))
    t = wp.vec3(wp.cos(wp.tanh(x[i]))) + t
    val = -x[i]
    t += -wp.vec3(wp.acos(0.16 - val) + val)
    grad_c = wp.cross(wp.vec3(out[i]), vel[i] - vel[indices[1]])
    z = wp.length(wp.clamp(wp.length(t), wp.length(p[i + i] * 0.76 / s * wp.tanh(x[i])), 1.78) * t) + grad_c.z
    out[i] = wp.sin(z + wp.length(t)) * 2.0


@wp.kernel
def k_e49bc66df862(a: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), count: int):
    i = wp.tid()
    val = a[i]
    dir = p[i]
    n0 = dir + dir
    val += wp.length_sq(p[i] * val)
    t = wp.length(dir)
    n0.x = a[i]
    total = wp.vec3(0.0, 0.0, 0.0)
    for k in range(count):
        p0 = total + n0 * 0.17
        total = total + wp.cross(p0 / val, p0)
    dst[i] = (val * a[i] + (val + t)) * wp.length(total)


@wp.kernel
def k_e558d3a15fcf(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    n0 = v - v
    n0 = n0 + v
    n0 = n0 - (pos[i] - p[i])
    val = wp.dot(p[i] + (n0 - wp.vec3(0.58, 0.77, -0.31)), v - n0 - (n0 - p[i]))
    t = wp.sin(val)
    new_vel[i] = -(p[i] - (pos[i] - v))
    new_vel[i].z = wp.tan(wp.clamp(t, -1.2, 1.2))
    new_pos[i] = pos[i]


@wp.kernel
def k_e735178d8791(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    acc = float(0.0)
    bin_1 = int(wp.floor(wp.length(wp.vec3(a[i] / wp.length(wp.vec3(a[i])))))) % count
    z_1_1 = wp.vec3(acc, acc, a[i]) * acc
    vel[i].x = wp.acos(wp.sin(a[i + 1]) * 0.95) - wp.length(z_1_1) + float(bin_1)
    vel[i].x = 1.2 * -a[i]


@wp.kernel
def k_e85396b68c6b(vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), new_vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    v = vel[i]
    s = float(1.0)
    for k in range(1, count):
        dir = v * (s + s)
        s += vel[(i + 1) % count].y * vel[k].z + (vel[k].x + vel[i].x) + dir.x
    v[1] -= wp.length_sq(v * 1.19) % (out[i] * out[i] + 0.73)
    out[i] = 3.0 * wp.dot(wp.vec3(-1.28, 1.46, -1.69), v) * s
    new_vel[i] = v


@wp.kernel
def k_eb9a5f1a8a2e(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    speed[i] = wp.acos(-speed[i] * (speed[i] % 6.12)) - speed[i]
    angle[i] = wp.atan2(wp.vec3(1.5, 1.0, 1.25)[1], wp.sign(speed[i]))
    out[i] = angle[i]


@wp.kernel
def k_eee1c9d58426(p: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    n0 = p[i]
    dir = q[i]
    v = dir * q[i + 2].x - n0
    n0[1] = wp.abs(wp.sinh(q[i].x))
    val = wp.max(q[i].y, wp.length_sq(v))
    val -= wp.clamp(val, -1.62, wp.sin(val) * 0.5) * 0.98
    dst[i] = -wp.log10(v.z * v.z + 0.8) - n0.z + val


@wp.kernel
def k_f05d61a521f2(x: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = x[i]
    v = wp.cross(p[i], p[i]) * val
    dir = wp.vec3(1.57, -1.14, 0.25)
    if i <= 2:
        dir.x = val - x[i] - (val - 0.1) - wp.dot(wp.vec3(-1.2, 1.59, 0.75) + p[i], dir - wp.vec3(-1.82, 1.89, 0.72))
        v = v + wp.cross(dir * val, v)
    new_pos[i] = v


@wp.kernel
def k_fd61a0518467(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float), src: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = x[i]
    val = b[i]
    x[i] = t % (val * val + 0.64) + u[i]
    b[i] = dst[i] % 0.59 * (1.41 % 0.59) + 0.47
    t = t - b[i]
    y[i] = wp.acos(src[i])
    z_1 = wp.vec3(src[i], 0.5, src[i])
    bin = int(z_1.y) / 2
    t += x[i] + x[i] - float(bin)
    z = wp.length(z_1)
    dst[i] = y[i] * b[i] + t + z


@wp.kernel
def k_fdf889a9ac79(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    v = p[i]
    dir = vel[i]
    n0 = -dir
    t = wp.round(p[i].y)
    p0 = vel[i]
    val = wp.log10(t)
    v.y = val
    result[i] = n0.x + v.x
    dst[i] -= vel[i].y * t * wp.length(p0)


@wp.kernel
def k_fee206583fae(x: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    x[i] = wp.atan2(wp.vec3(1.25, 1.5, 0.25)[1], wp.vec3(0.25, 0.25, 1.75)[0])
    y[i] = wp.acos(alpha - dst[i] * 10.79 * u[i])
    c = dst[i]
    ac = (wp.length(vel[i] - vel[i]) + u[i]) * c
    t = wp.round(wp.acos(alpha - dst[i] * 10.79 * u[i])) - wp.length(wp.vec3(x[i]))
    val = wp.sign(ac) % (wp.abs(-t) + 1.05)
    dst[i] = wp.tanh(dst[i]) + wp.cosh(val) + float(wp.min(i * 1, i))


@wp.kernel
def k_ff1d47dc9278(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = x[i]
    v = vel[i]
    n0 = p[i]
    dir = wp.cross(wp.vec3(0.23, 0.19, 0.09), n0)
    dir[1] += 3.05 * x[i + 2]
    dir[0] -= z - x[i]
    val = z * x[i]
    vout[i] = dir + (vel[i + 2] / 1.19 + v) + wp.vec3(0.67, 0.13, -1.4) * val


@wp.kernel
def k_ff3d90cfebf9(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    r_1 = wp.sqrt(wp.dot(wp.vec3(azimuth[i]), wp.vec3(polar[i])) % 0.99)
    azimuth[i] = s
    a[i] = r_1
    c0 = a[i]
    t = alpha / (wp.abs(r_1) + 0.88) + s - c0
    radius[i] = wp.ceil(alpha) + t
    polar[i] = azimuth[i]
