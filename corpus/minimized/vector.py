import warp as wp


@wp.kernel
def k_0313196d8243(polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, indices: wp.array(dtype=int)):
    i = wp.tid()
    polar[i] = wp.acos(beta - beta * 10.79 * wp.sin(beta))
    azimuth[i] = wp.atan2(wp.vec3(2.0, 2.0, 2.0)[1], wp.log10(polar[i] * polar[i] + 0.43)) + float(indices[i])


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
def k_088a2f6f868b(b: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    val = b[i]
    n0 = p[i]
    dir = b[i] * n0
    val *= pos[i][0] / 2.0
    v = dir + n0
    v[1] -= -v.y
    delta = v + p[i]
    cond = b[i] >= 0.0
    if cond:
        result[i] += val
    result[i] += val + 0.98 + wp.length(delta)


@wp.kernel
def k_0a5b543e7bc5(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    val = a[i]
    acc = float(0.0)
    s = float(0.0)
    for k in range(count):
        s = float(1.0)
    for l in range(1, count):
        val -= -acc
        s += 0.5 / (a[l] * a[l] + 0.86)
    acc *= -s
    dir = vel[i]
    velocity = wp.vec3(wp.length(dir + dir * a[i]), 0.5, wp.length(dir + dir * a[i]))
    new_pos[i] = (wp.vec3(a[i], a[i], 0.5) + dir * val + dir * acc) * wp.length(velocity)
    new_pos[i].x = a[i]


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
def k_19986e7d01ce(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    p = points[i]
    r = wp.sqrt(wp.dot(p, p) + (radius[i] + radius[i]))
    radius[i] = r
    polar[i] = wp.acos(radius[i])
    azimuth[3 * (3 * i + 2)] = alpha * 10.79


@wp.kernel
def k_1a090bb1507a(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), f_out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    v = vel[i]
    delta = vel[i] * p[(i + 1) % 6].z
    n0[1] += b[i]
    delta.z -= b[i] / 3.0
    new_pos[i] = b[i - 1] * wp.vec3(-1.02, 2.57, -3.31)
    f_out[i] = delta * b[i] + n0 + v


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
def k_1b14495e97fe(b: wp.array(dtype=float), x: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    t = b[i]
    val = x[i]
    inside = wp.min(wp.max(wp.vec3(1.5, 1.0, 1.5)[0], wp.max(wp.vec3(0.5, 1.5, 1.0)[1], wp.vec3(2.0, 0.25, 0.25)[2])), 0.0)
    b[i] = wp.length(wp.vec3(inside)) + inside
    val /= t * t + 0.32
    dst[i] = y[i] + val
    y[i] -= b[i]


@wp.kernel
def k_1cd3a747c96d(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    for step in range(18):
        vel[i].y = result[i]
        vel[i].y = result[i]
    vel[i] = wp.vec3((wp.length(wp.vec3(result[i], result[i], 0.5)) + a[i] * a[i] + a[i] * a[i]) * wp.length(wp.vec3(a[i])))


@wp.kernel
def k_21212bcd6b92(p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), result: wp.array(dtype=float), x: wp.array(dtype=float), normals: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    v = wp.vec3(-0.64, -3.0, 0.89) * p[i].x - p[i].y * n0 + wp.normalize(p[i] - n0)
    n0[2] = p[i].z
    n0[2] = p[i].z
    v[2] = wp.dot(0.62 * v * wp.length_sq(normals[i + 1]), x[i + 1] * (v * x[(i + 1) % 2]))
    t = p[i].x
    d3 = n0 + v - (n0 - normals[i]) - -(v + p[i])
    d3[2] -= x[i] + result[i]
    out[i] -= p[i].y + wp.length(d3)
    result[i] = 3.0 * wp.tanh(t) + d3.y


@wp.kernel
def k_228e76cf057f(out: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = vel[wp.clamp(i, 0, 2)]
    p[0] = wp.sign(vel[i].x)
    out[i] = wp.min(0.5, wp.dot(wp.vec3(1.98, 1.84, -1.13), vel[i + 2]) * wp.tanh(wp.max(vel[i].y, 0.75))) - wp.length(p * wp.tanh(wp.max(vel[i].y, 0.75)))


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
def k_2393e16cb6fd(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), q: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = x[i]
    v = pos[i]
    dir = wp.vec3(v.x) + (q[i] + wp.vec3(0.02, -0.51, 0.38))
    dir.x = wp.floor(val * x[i])
    new_pos[i] = pos[i] * 2.0 + dir


@wp.kernel
def k_25afa2d0b009(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float):
    i = wp.tid()
    p = points[i]
    flux = (p * polar[i] + p * polar[i] + p * polar[i]) * (beta / (4.0 % (wp.abs(beta) + 0.56) + 0.001))
    r = wp.sqrt(wp.dot(p, p) + (radius[i] + radius[i])) - wp.length(flux)
    radius[i] = r
    polar[i] = wp.acos(radius[i])
    azimuth[3 * i] = wp.atan2(p[1], wp.atan2(1.28, r) + p[0])


@wp.kernel
def k_2851d4ae4998(x: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, y: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float), b: wp.array(dtype=float), gamma: wp.vec3):
    i = wp.tid()
    y[i] = wp.exp(u[i] / gamma[0])
    z = x[i]
    val_1 = x[i]
    x0 = b[i]
    z_1 = b[i]
    val_2 = u[i] + z_1
    t_1 = val_1 * u[i] + s * x0 + val_2
    x[i] = wp.atan2(wp.vec3(1.25, 1.5, 0.25)[1], wp.vec3(0.25, 0.25, 1.75)[0]) - t_1
    y[i] = wp.acos(alpha - wp.abs(val_1) * u[i])
    t = wp.log(val_1 * u[i]) * s
    t += wp.round(wp.acos(wp.sin(t) * (alpha * alpha + 0.58)))
    r = -t
    val = wp.sign(z) - r
    i0 = wp.min(i * 1, i)
    tmp = val + 1.0 - -z
    dst[i] = wp.tanh(tmp) + wp.cosh(val) + float(i0)


@wp.kernel
def k_29122f4c3bd1(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    a[i] = wp.min(0.5, wp.length(wp.vec3(wp.sign(vel[i].x))) * wp.tanh(wp.max(vel[i].y, 0.75))) - wp.sign(vel[i].x)
    v = p[i]
    result[i] = result[i] + wp.length(v)


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
def k_306e6212e129(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    radius[i] += -wp.atan2(0.16 * polar[i], polar[i] + polar[i])
    radius[i] = wp.atan2(0.16 * polar[i], polar[i] + polar[i])
    theta = azimuth[i]
    polar[i] = wp.acos(radius[i])
    azimuth[i] = points[i][1] % wp.pow(polar[i] * polar[i] * (polar[i] * polar[i]) + 0.78, -1.68) - alpha + theta


@wp.kernel
def k_31e456ac752a(x: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    a[i] = wp.dot(wp.vec3(-(a[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(alpha - float(int(-wp.floor(a[i]))) % wp.dot(wp.vec3(-(x[i] * (wp.tanh(alpha) + wp.cosh(alpha) + float(i)) - -float(float(int(wp.length(wp.vec3(x[i] / wp.dot(wp.vec3(alpha), wp.vec3(alpha)))))) % alpha))), wp.vec3(alpha)), wp.abs(alpha) - wp.vec3(a[i]).z, -1.83)) - -float(int(wp.length(wp.vec3(x[i] / wp.dot(wp.vec3(alpha), wp.vec3(alpha)))))))), wp.vec3(alpha)) + x[i] + x[i]


@wp.kernel
def k_32f7424d8f32(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: float, a: wp.array(dtype=float)):
    i = wp.tid()
    r = azimuth[i]
    radius[i] = wp.vec3(1.5, 0.75, 1.75).y + wp.asin(wp.sin(r) * 0.95)
    polar[i] = wp.acos(wp.sinh(wp.sin(a[i]) * 3.0))
    azimuth[i] = 10.79 * alpha


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
def k_3dfae7a9098d(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float)):
    i = wp.tid()
    v = points[i]
    r = wp.sin(-polar[i] - float(azimuth[i]))
    p = v
    radius[i] = r
    polar[i] = wp.acos(p[2] / r)
    azimuth[i] = wp.atan2(p[1], p[1])


@wp.kernel
def k_3e0c16d609b1(p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    v.z = p[i].z * p[i].y / (p[2].y * p[2].y + 0.63)
    v = v + p[i].x * wp.vec3(-0.61, -0.44, 1.18)
    n0 = wp.vec3(0.58, 0.22, -1.52)
    v.y = p[i].x
    total = 0.0
    for l in range(3, -1, -1):
        v[2] *= 3.0
        total -= (total * p[3].x + total * 2.0) * -total
    new_pos[i] = n0 * total * (total / (p[i].y * p[i].y + 0.89)) * 0.89 - v


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
def k_429b61574c23(pos: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = normals[i]
    v = n0 + pos[i]
    j = i + i
    vout[i] = v - pos[i] * float(j)


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
def k_481c998dff35(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, p: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    points[i] = points[i]
    p[i] = p[i]
    t = wp.sin(beta)
    r = wp.sqrt(beta - beta * 10.79 * a[i]) - t
    radius[i] = azimuth[i] * beta + r
    polar[i] = wp.acos(radius[i])
    azimuth[i] = wp.atan2(wp.floor(beta / wp.dot(wp.vec3(alpha), wp.vec3(alpha))), points[i][1])


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
def k_4ab4c0f4ffc6(p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i]
    t = p[i + 1].x
    if t > 0.0:
        n0[1] += wp.dot(n0 - p[i], n0 * p[i].x)
        new_vel[i] = wp.normalize(n0)


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
def k_4f9b81989a24(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    dir = p[i]
    v = vel[i].x * dir + wp.normalize(p[i]) - p[i]
    z = wp.length_sq(p[i] * vel[i].z) * ((dir.x - p[i].y) * (p[2].x + 0.56))
    v.z += z
    z = z + wp.dot(-v, wp.normalize(p[i]))
    dst[i] = vel[(i + 1) % 4].x * z


@wp.kernel
def k_513bcfe04031(p: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float)):
    i = wp.tid()
    t = -(p[i].y / 2.66)
    n0 = p[i]
    v = -n0
    if wp.length_sq(v) >= 0.3:
        dir = wp.cross(n0, wp.length_sq(p[i]) * -v)
    else:
        dir = wp.vec3(0.28, -dst[i], -0.31) + (v + wp.vec3(0.36, 0.39, 0.54)) - n0
    dst[i] = t + wp.length(dir)


@wp.kernel
def k_524a645af4b5(pos: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    t = a[i]
    dir = -(wp.vec3(-0.57, -0.56, 0.43) * (t * t))
    v = dir + pos[i]
    t -= a[i] + wp.length(pos[i])
    n0 = wp.normalize(a[i] * pos[i]) + (pos[i] + pos[i]) / (a[i] * t * (a[i] * t) + 0.8)
    n0.x = t * (a[i] - t)
    a[i] = a[i] * t + (t + t) - wp.length(v) + wp.length_sq(n0)


@wp.kernel
def k_5680ea15683a(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), y: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = x[i]
    x[i] = wp.atan2(wp.vec3(1.25, 1.5, 0.25).z, wp.vec3(0.25, 0.25, 1.75)[0]) - z
    ab = p[i]
    y[i] = wp.length(ab) + wp.acos(wp.sqrt(a[i] / u[i] - wp.dot(ab, ab) + (y[i] * alpha - alpha + x[i])))
    t = wp.round(wp.acos(wp.max(wp.sin(x[i]), 0.95)))
    val = -wp.sign(u[(i + 3) % 6]) - -t
    i0 = wp.min(1 * i, i)
    c0 = wp.tanh(y[i])
    dst[i] = c0 + wp.cosh(val) + float(i0)


@wp.kernel
def k_581dcb8d22f4(a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    t = a[i]
    val_1 = b[i]
    z_1 = a[i] - val_1
    x[i] += -x[i] + z_1
    p_1 = vel[i]
    x[i] = wp.atan2(vel[i][1], vel[i][1]) + p_1.x
    out[i] = wp.atan2(vel[i][1], wp.log(t + -0.95))


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
def k_5a28fa7cc5a6(neighbors: wp.array(dtype=int), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    neighbors[i] += 0 % 4 / 2
    p[i] = p[i]
    if i % 3 == 1:
        p[i] += p[i] + wp.vec3(wp.length_sq(2.0 * p[i]), -0.41, wp.length_sq(1.31 * p[i]))
        neighbors[i] = 1 - neighbors[i]


@wp.kernel
def k_5c1e2686a89c(speed: wp.array(dtype=float), out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    omega = speed[i]
    speed[i] = a[i] - speed[i] * omega * wp.sin(wp.cos(wp.clamp(omega, 0.5 * wp.tanh(speed[i]), 1.78) * omega + speed[i])) - omega
    out[i] = wp.atan2(wp.vec3(1.5, 1.0, 1.25)[1], wp.vec3(1.25, 1.25, 2.0)[0])


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
def k_5e68ee8eaa98(p: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3), map: wp.array(dtype=int), result: wp.array(dtype=float), dst: wp.array(dtype=float)):
    i = wp.tid()
    dir = normals[i]
    v = wp.cross(wp.vec3(0.53, 1.54, -0.12), dir)
    v[1] = normals[i].z * p[i].y
    d3 = p[map[i]].y * wp.vec3(-1.52, 0.99, 0.84)
    i0 = i + i
    n0 = normals[i].y * p[i]
    result[i] = (normals[2].y * p[i].y - wp.length_sq(v) - wp.length(d3) + float(i0)) * wp.length_sq(n0)
    dst[i] = d3.x


@wp.kernel
def k_60bea13f4885(neighbors: wp.array(dtype=int), x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = x[i]
    neighbors[i] = i
    n0 = (vel[i] - wp.vec3(1.43, -1.24, -0.33) + (vel[i] - wp.vec3(-1.51, -1.5, -1.37))) * z
    x[i] = vel[(i + 1) % 5].z + wp.length(n0)


@wp.kernel
def k_6663946a08bd(a: wp.array(dtype=float), y: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), n: int, p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    v = p[i]
    v[0] = wp.clamp(y[(i + 2) % n] * result[i] - y[i] * a[(i + 2) % n], -0.07, 1.77)
    result[i] = wp.cosh(wp.sqrt(wp.dot(v, v) + 0.01) - float(n))
    dst[i] += y[(i + 1) % n] + a[i] + wp.length(wp.vec3(y[i]))


@wp.kernel
def k_6695ac72a553(p: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    v = pos[i]
    dir = v + v
    delta = dir + dir
    z = wp.length((delta - p[i]) * wp.log2(delta[2]))
    out[i] = z


@wp.kernel
def k_66e1ded0ca4f(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), m: int, u: wp.array(dtype=float), x: wp.array(dtype=float), dt: float, src: wp.array(dtype=float)):
    i = wp.tid()
    z_1 = a[i]
    x[i] = dt + dt
    t = wp.vec3(b[2], 0.5, b[i])
    s = float(0.0)
    for j in range(0, m, 2):
        s /= t.y
    i0 = i * 2
    tmp = wp.length(t * data[i0])
    strain = 0.0
    src[i] = data[i] - strain
    a[i] = dt
    u[i] = tmp + z_1 + s


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
def k_69f72d88e740(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), beta: float, scale: float):
    i = wp.tid()
    n0 = vel[i].z * (1.82 * p[i] * (scale + scale))
    t = wp.length(wp.vec3(0.43, -0.98, 0.24) * beta * wp.log2(p[i].y * p[i].y + 1.02))
    r = wp.floor(wp.cosh(wp.sin(t) * 3.0))
    result[i] = wp.length(wp.cross(n0, vel[i])) * (r + 1.6 + (beta + p[i].x))


@wp.kernel
def k_6b3bfd5880c1(neighbors: wp.array(dtype=int), p: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    neighbors[i] += 0 % 4 / 2
    p[i] = p[i]
    if i % 3 == 1:
        p[i] += p[i] + wp.vec3(-0.61, -0.41, 0.49)
        neighbors[i] = 1 - neighbors[i]


@wp.kernel
def k_6c0f31509972(u: wp.array(dtype=float), stiffness: wp.array(dtype=float), nodes: wp.array(dtype=int), f: wp.array(dtype=float), h: float, indices: wp.array(dtype=int), p: wp.array(dtype=wp.vec3), alpha: float):
    e = wp.tid()
    i = nodes[2 * e]
    t = u[e] / (alpha / float(e)) / h
    stiffness[e] = t
    t_1_1 = f[e]
    strain = -(t - u[e]) + t_1_1
    j = nodes[2 * e + 1]
    c = indices[3 * e + 2]
    s = wp.dot(wp.vec3(f[e]), wp.vec3(f[e]))
    p_1 = p[e] * s
    t_1 = u[e]
    p_1_1 = p[e] * t_1
    u[e] = wp.acos(alpha - wp.dot(p_1, alpha * p_1) * wp.sin(u[e])) - p_1_1.y
    j += i
    stress = wp.length(wp.vec3(stiffness[e] * strain)) - float(j) + p[e].x
    f[e] = stress + stress + float(alpha)
    c += j
    f[e] = float(0.0) + float(c)


@wp.kernel
def k_716a7d83ce0a(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    radius[i] += -wp.length(points[i])
    radius[i] = wp.atan2(0.16 * polar[i], polar[i] + polar[i])
    polar[i] = wp.acos(radius[i])
    theta = azimuth[i]
    azimuth[i] = wp.log(wp.abs(alpha + 0.5) + 0.95) % (wp.abs(azimuth[i] - alpha) + 1.04) + theta


@wp.kernel
def k_71ee0b25f8e8(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), idx: wp.array(dtype=int), y: wp.array(dtype=float), w: wp.array(dtype=float), x: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.atan2(wp.pow(wp.atan2(wp.length(wp.vec3(a[i + i] * 0.5)), wp.pow(b[idx[i]] + 0.5, wp.clamp(1.0, 2.0, 3.0))), wp.clamp(1.0 - wp.length(wp.vec3(0.5)), -2.0, 3.0)), wp.length(a[i + i] * wp.vec3(wp.clamp(0.5, 0.0, 1.0), x[i], wp.clamp(0.5, 0.0, 1.0)))) - wp.length(wp.vec3(0.5))
    h = b[idx[i]] * w[i]
    w[i] = y[i] + w[i] + h


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
def k_744f796d829e(u: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, count: int, beta: float, gamma: float):
    i = wp.tid()
    val = dst[i]
    r = u[i]
    t = val + 1.36 + (1.0 - val) - r
    val_2 = dst[i] - (wp.tanh(wp.sinh(wp.clamp(gamma, -3.0, 3.0))) + float(count))
    h = wp.dot(wp.vec3(beta), wp.vec3(beta)) + val_2
    u[i] = u[i] + u[i] + h
    dst[i] = float(count)
    z = dst[i] * t + beta
    z_1 = dst[i]
    val_1 = wp.atan2(wp.round(s * z_1), u[i] % 2.46 + z * z_1) - dst[i] - wp.pow(1.49, s)
    z_1 = z_1 + wp.pow((val_1 - dst[i]) * (val_1 - dst[i]) + 0.63, -0.92)
    u[i] = float(count) - z_1


@wp.kernel
def k_77ab1381d278(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float), src: wp.array(dtype=float), n: int, vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = b[i]
    z = u[i]
    src[i] = wp.length(vel[i])
    b[i] = b[i]
    b[i] = wp.acos(b[i])
    t = z - b[i]
    b[i] = wp.acos(src[i])
    bin = int(wp.floor(vel[i].y)) % n
    b[i] += wp.cos(wp.cos(val)) * (b[i] + val + float(i))
    t += x[i] + (src[i] + float(t)) - float(bin)
    dst[i] = 0.26 * t
    u[i] = val - 0.39


@wp.kernel
def k_7bc30bd13ce2(pos: wp.array(dtype=wp.vec3), map: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    dir = pos[i]
    v = pos[i] + pos[map[i]]
    dir.z = -wp.cos(out[i])
    delta = wp.cross(pos[wp.max(i - 1, 0)], v)
    n0 = delta / 2.48
    z = pos[i].y - pos[i].z
    out[i] = (wp.dot(pos[i], pos[(i + 1) % 3]) * dir.z - wp.length(n0)) * z


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
def k_7ed3868e1916(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), dst: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = a[i]
    r = 1.36 * val
    val /= wp.length_sq(val * pos[i])
    r = r + wp.length_sq(pos[i]) * r
    dst[i] += a[i] + r
    z = wp.length_sq(pos[i])
    val *= wp.length_sq(vel[i]) - z
    vout[i] = pos[i] * val + pos[i] / (val * val + 0.95)
    dst[i] = a[i]


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
def k_84a139f2068e(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), beta: float, pos: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    val = a[i]
    tmp = val * beta
    z = tmp + -(b[i] + out[i]) + wp.length(wp.vec3(out[i]))
    out[i] = 2.22 - (z * (s - a[i]) - b[i]) - wp.tan(wp.clamp(a[i], -1.2, wp.floor(pos[i][1]))) / ((z - beta) * (out[i] - beta) + 0.97)


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
def k_8616ef1348a7(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), s: float, b: wp.array(dtype=float), map: wp.array(dtype=int)):
    i = wp.tid()
    val = azimuth[i] * radius[i]
    r = wp.sqrt(wp.dot(wp.vec3(s), wp.vec3(radius[i])) + (b[(i + 3) % 6] * s - s + radius[i])) + val
    radius[i] = r
    strain_2 = -((azimuth[i] - wp.min(wp.clamp(0.5 + 0.5 * (azimuth[i] - b[i]) / wp.vec3(1.0, 1.5, 0.25)[1], 0.0, 1.0), b[i])) * azimuth[i] / (azimuth[i] * azimuth[i] + 0.75) / s + azimuth[i]) + float(i / 2) + float(b[i]) + radius[i]
    i_1_1 = map[i]
    azimuth[i] = polar[i] * (azimuth[i] * strain_2 - float(map[i])) + s + float(i_1_1)


@wp.kernel
def k_87746326d7c3(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = vel[i + 1]
    dir = vel[i] - vel[1]
    if not vel[i].x >= 0.25:
        d3 = wp.cross(dir, n0)
        new_vel[i] = -vel[i] - d3
    else:
        new_vel[i] = -n0


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
def k_8b256690df09(vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = vel[i]
    v = (vel[i].y + vel[i].x) * n0
    dir = 1.75
    z = -(vel[2].z * 0.31 * vel[i].z)
    t = wp.length_sq(z * wp.vec3(1.59, wp.round(0.36), -0.9)) * z
    v0 = v + n0
    vout[i] = wp.vec3(wp.length(vel[i]) + dir) + wp.vec3(1.14, 1.78, -1.1) * t + v0


@wp.kernel
def k_8bf1e8d62cf0(vel: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    dir = vel[i]
    n0 = -(wp.vec3(a[i], a[i], 0.85) + -dir)
    v = wp.vec3(a[i], a[i] + vel[i].z, wp.length(n0)) + (vel[i] + wp.vec3(a[i]))
    p0 = wp.length(n0) * (wp.vec3(1.61, -0.09, -0.53) + a[i] * v)
    if wp.length(n0) <= 0.69:
        z = a[i] * a[i] + wp.dot(n0, vel[2]) * a[i]
        a[i] = wp.length_sq(p0) + wp.dot(p0, v) + p0.x - z
    else:
        a[i] = -wp.dot(v, vel[(i + 1) % 2]) + a[i]


@wp.kernel
def k_8c84fbee1c39(x: wp.array(dtype=float), u: wp.array(dtype=float)):
    i = wp.tid()
    total = float(1.0)
    s = wp.vec3(1.0, 1.75, 1.25)[0] * x[i]
    sum0 = -x[i]
    total = total + (0.08 - wp.ceil(wp.min(wp.atan2(u[i], total), wp.length_sq(wp.vec3(0.51, -1.05, 1.25)))))
    s = s + total * (total + 1.03 - wp.exp(wp.sin(x[i]) * 3.0))
    sum0 += wp.sign(total - wp.sinh(wp.atan2(1.54 * -x[i], -(u[3] + x[i]) + total) + u[i]))
    total = total + sum0 * 0.2 * s
    x[i] = wp.atan(total)
    x[i] = wp.atan(0.1)


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
def k_942cdd6d8b55(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = b[i]
    v = vel[i]
    dir = -b[i] * (v / (z * z + 0.92))
    dir *= b[3] + float(i)
    dir.z = wp.length(wp.normalize(dir))
    vout[i] = (v - dir) * wp.length_sq(dir)


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
def k_9bf0cef72bb2(b: wp.array(dtype=float), data: wp.array(dtype=float), a: wp.array(dtype=float), m: int, u: wp.array(dtype=float), x: wp.array(dtype=float), dt: float):
    i = wp.tid()
    z_1 = a[i]
    x[i] = dt + dt
    s = float(0.0)
    for j in range(0, m, 2):
        s -= wp.vec3(b[i], 0.5, b[i]).y
    u[i] = wp.length(wp.vec3(b[i], 0.5, b[i]) * data[i * 2]) + z_1 + s


@wp.kernel
def k_9e458c180c14(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, alpha: wp.vec3, b: wp.array(dtype=float)):
    i = wp.tid()
    r = wp.sqrt(polar[i] - polar[i])
    radius[i] = beta
    polar[i] = wp.acos(radius[i])
    speed = wp.length_sq(alpha)
    acceleration = alpha / wp.max(speed, wp.length(alpha * b[i * 2]) + speed)
    val = speed + acceleration.z
    radius[i] += -r + wp.length(wp.vec3(azimuth[i])) - val
    azimuth[i] = b[i]


@wp.kernel
def k_9f7394012483(x: wp.array(dtype=float), dst: wp.array(dtype=float), energy: wp.array(dtype=float), beta: wp.vec3, pos: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    t = dst[i]
    tmp_1 = energy[i]
    val_1 = tmp_1 / (wp.abs(t) + 0.45)
    speed_2 = val_1
    acceleration_1 = beta - pos[i] * (s * speed_2)
    z = wp.tan(1.2 * wp.tanh(x[i] - x[i])) - wp.length(acceleration_1)
    i0 = i
    val = wp.vec3(wp.asin(wp.sin(z + z) * 0.95), 0.5, wp.asin(wp.sin(z + z) * 0.95))
    tmp = 0.59 * val
    dst[i] = wp.asin(0.95 * wp.tanh(x[i] + wp.length(tmp)))
    energy[i] = wp.acos(0.95 * wp.tanh(z)) - (x[i0] + 1.39)


@wp.kernel
def k_a30af2afe27e(b: wp.array(dtype=float), out: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = b[i]
    z += -z * (b[i] * z)
    out[i] = b[i] - (wp.sqrt(wp.abs(out[i]) + 0.68) - wp.asin(vel[i].y)) - z


@wp.kernel
def k_a77ac679fb60(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    v = pos[i]
    n0 = v / (a[wp.max(i - 1, 0)] * a[wp.max(i - 1, 0)] + 0.38)
    dir = wp.vec3(1.01, -0.73, -1.68)
    z = z * z
    out[i] = a[i] * z * wp.length(n0) + dir.y
    new_pos[i] = wp.cross(n0, wp.vec3(1.2, -1.52, -0.31))


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
def k_ab5300659db0(half: wp.vec3, out: wp.array(dtype=float), s: float, alpha: float, a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), gamma: float):
    i = wp.tid()
    p_1 = pos[3 % 1]
    out[i] = s - s
    r = wp.vec3(wp.sqrt(wp.dot(p_1, p_1) + a[i]), 3.0, wp.sqrt(wp.dot(p_1, p_1) + a[i]))
    a[i] = wp.atan2(p_1[1], p_1[1]) + wp.length(r)
    total = float(0.0)
    a[i] = total
    sum0 = 0.0 + wp.length(wp.vec3(total))
    sum0 = float(0.0) + sum0
    t = wp.vec3(s + out[i], 0.5, s + out[i])
    outside = wp.vec3(wp.max(wp.pow(wp.length(s * t), (out[i] - out[i]) / alpha * (s - total * wp.sin(alpha)) * wp.sin(s)), 0.0), wp.max(half.x, 0.0), gamma * out[i] + out[i])
    out[i] = wp.acos(s - out[i] * sum0 * wp.sin(alpha)) + outside.x


@wp.kernel
def k_acabc497c6e9(b: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), u: wp.array(dtype=float)):
    i = wp.tid()
    z = wp.tanh(b[i])
    n0 = vel[(i + 1) % 4] * z
    b[i] = wp.sinh(wp.tanh(u[i])) + vel[i].x + wp.length(n0)


@wp.kernel
def k_af525fb4946b(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), b: wp.array(dtype=float), beta: float, map: wp.array(dtype=int)):
    i = wp.tid()
    a[i] = beta * b[i]
    dir = vel[i]
    velocity = wp.vec3(wp.length(dir + dir * a[i]), 0.5, wp.length(dir + dir))
    new_pos[i] += wp.vec3(beta) + velocity
    z = wp.vec3()
    for m in range(5):
        z[0] += b[i] / 1.17
        z += vel[1]
    c_1 = map[3 * i + 2]
    v = z
    new_pos[i].x = a[i] + wp.length(v) - float(c_1)


@wp.kernel
def k_b0ed0ae937fa(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), beta: float, b: wp.array(dtype=float), count: int):
    i = wp.tid()
    r = wp.sqrt(beta - beta * 10.79 * wp.atan2(points[i][1], points[i][0]))
    energy = float(0.0)
    radius[i] = energy
    t = wp.cos(-wp.clamp(polar[i], polar[i], b[i] * wp.dot(wp.vec3(-2.5, 2.73, -1.83), wp.vec3(beta - float(int(-wp.floor(b[i])) % count), wp.abs(b[i] * b[i] * beta) - wp.vec3(radius[i]).z % (polar[i] / wp.max(beta, 0.76) * (polar[i] / wp.max(beta, 0.76)) + 0.85), -0.92)) % (float(int(wp.length(wp.vec3(r / wp.dot(points[i], wp.vec3(beta))))) % count) * float(int(wp.length(wp.vec3(r / wp.dot(points[i], wp.vec3(beta))))) % count) + 1.01)) * polar[i] + polar[i]) + polar[i]
    radius[i] = beta + t + wp.length(wp.vec3(beta))


@wp.kernel
def k_b200f7e906ec(x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), beta: float):
    i = wp.tid()
    t = x[i]
    i_2 = beta + float(i / 3 * 1)
    n0 = vel[i] / i_2
    dir = -n0 * x[i] / (x[2] * 1.32 * (x[2] * 1.32) + 0.88) * (x[i] + 0.18)
    d3 = n0 + dir
    t -= d3.y + (d3[1] + 3.0)
    n0[0] += t + -t - x[i] / (beta * beta + 0.78)
    val = t * t
    out[i] = x[i] * n0.x * val


@wp.kernel
def k_b2b32cd053c9(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), idx: wp.array(dtype=int), y: wp.array(dtype=float)):
    i = wp.tid()
    h = wp.vec3(wp.clamp(-(0.5 + 0.5 * (b[i] - y[i]) / wp.vec3(1.0, 1.5, 0.25)[1]), 0.0, wp.max(1.0, out[i] + b[i])), 0.5, wp.clamp(a[i], 0.0, 1.0))
    out[i] = wp.pow(wp.abs(b[idx[i]]) + wp.length(h), wp.clamp(1.0 - wp.length(h), -2.0, 3.0)) + wp.length(a[i + i] * h) - wp.length(h * (1.0 - wp.length(h)))


@wp.kernel
def k_b2d8f5f44205(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    val = a[i]
    v = pos[i]
    n0 = -wp.vec3(wp.dot(v, pos[i]), a[i] - 0.5, a[i] * 3.0)
    delta = (0.97 * v + val * wp.vec3(-0.89, 1.3, -1.97)) * (wp.dot(n0, n0) - pos[i].y)
    tmp = -(val - 1.38) * val
    new_vel[i] = n0 * (tmp * tmp * (tmp * a[i])) - delta
    new_vel[i].x = -val


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
def k_b42d0a1f033b(a: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    v = pos[i]
    delta = wp.acos(0.95 * wp.tanh(wp.pow(v.y * v.y + 0.75, -0.97))) * vel[i]
    val = wp.tanh(z) * (wp.tanh(z) * wp.dot(delta, wp.vec3(0.75, 1.03, -0.96)))
    r = a[i] / (wp.abs(wp.cos(a[i])) + 0.68) * 1.09
    dir = wp.vec3(-1.95, 1.38, -0.48)
    dir[2] = r
    new_pos[i] = val * wp.vec3(-1.6, -1.25, -1.91) * r + dir


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
def k_b9de6e3bc9ee(b: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), n: int):
    i = wp.tid()
    val = b[i]
    dir = p[i]
    s = val * dir.y
    for j in range(n - 1, -1, -1):
        z = s * b[j]
        total = s + z
        dir = dir + (p[j] + p[i] * total)
        s = (s + -b[j] * z) * (s * s + 0.78)
    dir.x += p[2][0]
    result[i] = s * val / ((0.88 + b[i]) * (0.88 + b[i]) + 0.49) - wp.length(dir)


@wp.kernel
def k_ba628cbade28(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), alpha: wp.vec3):
    i = wp.tid()
    radius[i] = wp.sqrt(wp.dot(wp.vec3(radius[i]), wp.vec3(polar[i])) + 0.01)
    p = points[i]
    polar[i] = wp.acos(alpha[0])
    azimuth[i + 1] = wp.atan2(p[1], p[0])


@wp.kernel
def k_bab6bb29e26b(b: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    if a[i] >= out[i]:
        x[i] = wp.length(wp.vec3(b[i] / (a[i] * out[i] + 0.66) - (a[i] - dst[i]), 0.5, x[i] + a[i] - (a[i] - out[i])))
    val = b[i]
    val -= a[i] * 0.44 - 1.0
    out[i] = val % 2.92 + b[i] + (x[i] + 1.0 - b[i + 2] / 2.26)
    dst[i] -= 0.41 + (0.66 + x[i] + val)


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
def k_bdb2127f02d8(pos: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = pos[i]
    dir = pos[i] - n0
    z = wp.length(wp.vec3(0.58, -1.15, -0.84))
    for k in range(3):
        dir.x = z
        n0 = n0 + wp.vec3(-0.28, -0.32, 0.56)
    new_pos[i] += (dir + n0) * wp.dot(n0, pos[i])


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
def k_c0639207010f(points: wp.array(dtype=wp.vec3), half: wp.vec3, out: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float)):
    i = wp.tid()
    p = points[i]
    out[i] -= x[i] * (pos[i].y * 1.0)
    inside = pos[i][0]
    out[i] = wp.length(wp.vec3(wp.max(x[i] - x[i] + inside + inside, wp.sqrt(wp.dot(p, p) + 0.01)), wp.max(wp.vec3(wp.abs(p[0]) - half[0], wp.abs(p[1]) - half[1], wp.abs(p[2]) - half[2])[1], wp.vec3(wp.abs(p[0]) - half[0], wp.abs(p[1]) - half[1], wp.abs(p[2]) - half[2])[1]), wp.max(wp.vec3(wp.abs(p[0]) - half[0], wp.abs(p[1]) - half[1], wp.abs(p[2]) - half[2])[2], 0.0))) + inside + out[i]


@wp.kernel
def k_c06a0241558f(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, alpha: wp.vec3, vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    r = wp.sqrt(polar[i] - polar[i])
    radius[i] = beta
    t = wp.atan(polar[i])
    polar[i] = wp.acos(radius[i]) + t
    speed = wp.length(alpha)
    acceleration = alpha / wp.max(speed, radius[i])
    v = vel[i]
    velocity = v + acceleration * azimuth[i]
    radius[i] += -r + wp.length(velocity)
    azimuth[i] = wp.atan(azimuth[i])


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
def k_c8922e9421a5(x: wp.array(dtype=float), b: wp.array(dtype=float), dst: wp.array(dtype=float), u: wp.array(dtype=float), y: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    t = x[i]
    val = b[i] + t
    t = u[i] - b[i + 2] - val
    acc = float((pos[i].y - pos[i].x) * wp.tan(pos[i].y))
    y[i] = wp.acos(y[i]) - acc
    dst[i] = wp.atan2(wp.vec3(y[i])[1], wp.vec3(y[i])[0])
    dst[i] = y[i] * b[i] + t + wp.vec3(1.0, 2.0, 1.0).z


@wp.kernel
def k_c8db2267d648(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), beta: float, s: float, x: wp.array(dtype=float)):
    i = wp.tid()
    val_2 = wp.vec3(wp.sign(radius[i]) - -beta, 0.5, wp.sign(x[i]) - -s)
    azimuth[i] += radius[i] + s
    p = points[i]
    t_1_1 = wp.atan2(1.54 * radius[i], -(radius[i] + x[i]) + x[i]) + radius[i] + wp.length(p)
    z_1 = wp.clamp(-t_1_1, 0.5 * wp.tanh(x[i]), 1.78) * t_1_1
    t_2 = wp.round(wp.acos(wp.sin(wp.log10(polar[i] * polar[i] + 0.23)) * 0.95)) + z_1
    tmp_1 = wp.length(val_2) * 2.0 - -beta + t_2
    x[i] = wp.tanh(tmp_1) + wp.cosh(wp.length(val_2)) + float(radius[i])


@wp.kernel
def k_c96564f05254(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), normals: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    azimuth[i] = wp.atan2(points[i][1], points[i][1])
    v = points[i]
    r = wp.sin(-polar[i] - float(azimuth[i]))
    t = -vel[i].z
    acc = wp.atan2(points[i][1], points[i][1]) + t
    p = v * normals[i].z * acc
    radius[i] = r
    polar[i] = wp.acos(wp.min(p[2], r))


@wp.kernel
def k_cb6a0d8e4e5c(a: wp.array(dtype=float), u: wp.array(dtype=float), dst: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z = a[i]
    r = (z - 0.52) * z
    dst[i] = wp.clamp(0.5 + (wp.clamp(0.5 + 0.5 * dst[i] / wp.vec3(1.0, 1.5, 0.25)[1], 0.0, 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - dst[i])), vel[i][2], 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - a[i])
    x0 = r * z
    dst[i] += wp.clamp(0.5 + (wp.clamp(0.5 + 0.5 * u[i] / wp.vec3(1.0, 1.5, 0.25)[1], 0.0, 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - u[i])), vel[i][2], 1.0) - wp.vec3(1.5, 1.25, 1.5)[0] * (2.0 - dst[i]) + x0


@wp.kernel
def k_cc138ad3f384(vel: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), new_pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), count: int):
    i = wp.tid()
    v = vel[i]
    n0 = p[i]
    z = x[i]
    d3 = wp.vec3(1.55, -0.33, -1.83) * (z * z * wp.length(v))
    val = -wp.dot(wp.vec3(-0.49, 0.95, -0.19) + n0, d3)
    for j in range(count):
        n0 = n0 - wp.cross(vel[j] / val / (wp.dot(v, p[i]) * wp.dot(v, p[i]) + 1.01), wp.cross(p[j] + wp.vec3(0.53, 1.85, 0.32), v * 0.5))
    new_pos[i] = -(-v * val) + n0
    x[i] = wp.dot(wp.vec3(1.62, 0.06, 0.91) * (n0.x / val), x[i] * v * wp.dot(vel[i + 1], n0))


@wp.kernel
def k_cea04960348f(p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float)):
    i = wp.tid()
    n0 = p[i]
    delta = p[i] - wp.vec3(-0.66, 0.75, 0.26)
    delta[1] += p[i].x * p[(i + 3) % 5].z
    result[i] = (p[i].z - p[i].y + n0.z) * wp.length(delta)


@wp.kernel
def k_d050c6760ad1(result: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    cond = 0.0 >= wp.length_sq(wp.vec3(x[i]))
    v_1 = 0.0
    d3 = wp.vec3(result[i] / x[i], 0.5, result[i] / x[i])
    if not cond and (cond or x[i] <= 0.0):
        v_1 = wp.length(wp.cross(wp.cross(vel[i], wp.vec3(v_1)), wp.vec3(x[i] / 1.57)) / -vel[i].x)
    else:
        v_1 = x[i]
    pos[i] = wp.normalize(vel[2]) - wp.vec3(v_1) + d3


@wp.kernel
def k_d16d20bdf0aa(x: wp.array(dtype=float), a: wp.array(dtype=float), dst: wp.array(dtype=float), s: float, y: wp.array(dtype=float), alpha: float, u: wp.array(dtype=float)):
    i = wp.tid()
    val_1 = (x[i] + a[i]) / s
    x[i] += 2.0 * val_1
    theta = u[i]
    z = x[i]
    x[i] = wp.round(theta)
    y[i] = wp.sqrt(wp.dot(wp.vec3(dst[i]), wp.vec3(y[i])) + (y[i] * -alpha - alpha + x[i])) + wp.length(wp.vec3(alpha))
    tmp = z + 1.0 - -z
    i0 = wp.min(1 * i, i)
    dst[i] = wp.tanh(wp.log(wp.max(tmp, 0.85))) + wp.cosh(val_1) + float(i0)
    dst[i] += wp.tanh(tmp)


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
def k_d3534d665f80(p: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    n0 = p[i]
    v = n0 + n0
    val = wp.min(wp.sin(p[wp.max(i - 1, 0)].y), p[i].y)
    out[i] = wp.atan2(1.32, p[i].z * val) + v.z


@wp.kernel
def k_d786eed7867e(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float, pos: wp.array(dtype=wp.vec3), x: wp.array(dtype=float)):
    i = wp.tid()
    n0 = pos[i]
    n0.x = wp.tanh(s)
    bin = 0
    r_1 = wp.vec3(wp.sqrt(out[i] / 2.26), 0.5, wp.sqrt(wp.dot(wp.vec3(a[i]), wp.vec3(x[i])) + 0.01))
    r = s * s - float(bin)
    a[i] = wp.acos(r_1[2] / r)
    total_1 = (0.1 + a[i]) * -a[i]
    pos[i] = n0 + wp.vec3(-2.64, 2.59, 0.41) * total_1
    out[i] += a[i]


@wp.kernel
def k_d97a3be90b68(vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), map: wp.array(dtype=int)):
    i = wp.tid()
    if i % 3 == 0:
        new_vel[map[i]] -= wp.normalize(vel[i])


@wp.kernel
def k_dbdea7ca69b9(u: wp.array(dtype=float), f: wp.array(dtype=float), h: float, idx: wp.array(dtype=int), a: wp.array(dtype=float)):
    e = wp.tid()
    idx[e] = int(u[e])
    f[e] = 0.0 - h
    t = wp.length(wp.vec3(u[e])) - -a[e]
    u[e] = wp.min(f[e] * h - float(e) + h, float(e)) - wp.length(wp.vec3(t))


@wp.kernel
def k_dc699720f654(vel: wp.array(dtype=wp.vec3), pos: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), p: wp.array(dtype=wp.vec3), beta: float, alpha: float):
    i = wp.tid()
    n0 = vel[i]
    t = beta * p[i].y
    val = vel[i].z
    if i % 2 == 1:
        r = wp.dot(p[i], wp.vec3(-0.56, 1.66, 0.75)) - wp.dot(n0, pos[i])
        val += vel[(i + 1) % 2].z * r
    else:
        val = val + t
    result[i] -= -alpha * (t / 2.3)
    p[i] = -vel[i] - n0 * val


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
def k_e1079b0c3603(x: wp.array(dtype=float), pos: wp.array(dtype=wp.vec3), p: wp.array(dtype=wp.vec3), result: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float), s: float, alpha: wp.vec3):
    i = wp.tid()
    z = x[i]
    dir = pos[i]
    v = p[i]
    v = -v + wp.length(dir * 1.0) * (x[i] * p[i] + wp.cross(pos[i], dir))
    z = z + (z + 0.65) * z
    v += dir * pos[i][0] + (dir + pos[i] + p[i])
    a[i] = -(s + wp.atan2(wp.max((result[i] - result[i]) / s, 9.81), a[i]))
    n0 = -alpha
    result[i] = dir[1] + (z - 0.1) - s * x[1] * wp.length(v) - wp.length(n0)
    dst[i] = p[i].z


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
def k_e6d68b69d9a7(b: wp.array(dtype=float), a: wp.array(dtype=float), x: wp.array(dtype=float), out: wp.array(dtype=float), map: wp.array(dtype=int), s: float, vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    z_1 = out[i]
    tmp_1 = -a[map[i]] * s + z_1
    p_1 = vel[i] * tmp_1
    t = b[i] + p_1.x
    z = a[i]
    tmp = x[i]
    total = float(0.0)
    total = total + tmp
    z = z * 0.5 + wp.ceil(wp.clamp(x[i] + a[map[i]], -1.81, 0.5))
    p_1 = p_1 + 0.1 * vel[i]
    out[i] = wp.atan(wp.sign(z)) - (total / (total * total + 0.41) - (total - z)) + t + p_1.y
    p_1_1 = vel[i]
    b[i] = wp.atan2(-p_1_1[1], p_1_1[0])


@wp.kernel
def k_e735178d8791(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3), count: int):
    i = wp.tid()
    acc = float(0.0)
    bin_1 = int(wp.floor(wp.length(wp.vec3(a[i] / wp.length(wp.vec3(a[i])))))) % count
    z_1_1 = wp.vec3(acc, acc, a[i]) * acc
    vel[i].x = wp.acos(wp.sin(a[i + 1]) * 0.95) - wp.length(z_1_1) + float(bin_1)
    vel[i].x = 1.2 * -a[i]


@wp.kernel
def k_eb9a5f1a8a2e(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    speed[i] = wp.acos(-speed[i] * (speed[i] % 6.12)) - speed[i]
    angle[i] = wp.atan2(wp.vec3(1.5, 1.0, 1.25)[1], wp.sign(speed[i]))
    out[i] = angle[i]


@wp.kernel
def k_ec4c553dc820(b: wp.array(dtype=float), data: wp.array(dtype=float), dst: wp.array(dtype=float), a: wp.array(dtype=float), scale: wp.vec3):
    i = wp.tid()
    dst[i] = wp.length(wp.vec3((wp.length(-wp.vec3(data[i]) - (scale + scale)) + a[i]) * a[i] + wp.length(wp.vec3(wp.cosh(wp.sin(-0.93) * 3.0), dst[i], 1.33)))) - float(data[i])
    dst[i] += -b[i] % 2.51
    dst[i] = a[3]


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
def k_f2b290902a6a(vel: wp.array(dtype=wp.vec3), x: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    v_1 = vel[i]
    p = v_1
    x[i] = wp.acos(p[2] / x[i])
    a[i] = wp.atan2(p[1], p[1])


@wp.kernel
def k_f786131fd9b3(p: wp.array(dtype=wp.vec3), vel: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3), beta: float, count: int):
    i = wp.tid()
    dir = p[i]
    n0 = vel[i]
    d3 = n0 / (beta * beta + 0.48) * wp.length_sq(n0)
    t = 0.5 - p[i].y - (beta - vel[i].x)
    v = --dir
    val = wp.dot(p[i + 1] * 1.48, d3 - wp.vec3(-1.42, -0.17, -1.73))
    acc = p[i].x - t
    for k in range(count):
        n0 = n0 + wp.normalize(n0)
        acc = acc * (p[k].y * p[k].y + 0.68) + wp.length_sq(-n0)
    new_vel[i] = wp.vec3(1.49, 1.58, -1.38) * dir.x - d3 / 3.62 - v + n0 * val + wp.vec3(0.62, -1.57, 0.12) * acc


@wp.kernel
def k_f7f8dd80532f(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, b: wp.array(dtype=float)):
    i = wp.tid()
    theta = angle[i]
    theta_1 = out[i]
    t = wp.vec3(wp.pow((0.16 - b[i]) * (0.16 - b[i]) + 0.53, 2.0 * wp.tanh(speed[i] + (wp.clamp(dt, 0.5 * wp.tanh(speed[i]), 1.78) * theta_1 + speed[i]))), 0.5, wp.pow((0.16 - b[i]) * (0.16 - b[i]) + 0.53, 2.0 * wp.tanh(speed[i] + (wp.clamp(dt, (angle[i] - 0.5) * wp.tanh(speed[i]), 1.78) * theta_1 + speed[i]))))
    omega = speed[i] - wp.length(t)
    z = 0.0
    val = speed[i]
    out[i] = theta + (omega - dt / (1.62 + wp.abs(theta)) * omega) + val
    speed[i] = z


@wp.kernel
def k_fa8b5b9a9129(a: wp.array(dtype=float), vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    vel[i].x = wp.acos(wp.sin(a[i + 1]) * 0.95)
    vel[i].x = 1.2 * wp.tanh(-a[i])


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
def k_fe90ad0e3ad8(p: wp.array(dtype=wp.vec3), new_vel: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n0 = p[i].z * p[i]
    t = p[i].x - p[i].z
    n0.z = n0.x - t
    dir = -n0
    dir[2] = t + t
    new_vel[i] = t * dir


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
def k_ff3d90cfebf9(radius: wp.array(dtype=float), polar: wp.array(dtype=float), azimuth: wp.array(dtype=float), a: wp.array(dtype=float), alpha: float, s: float):
    i = wp.tid()
    r_1 = wp.sqrt(wp.dot(wp.vec3(azimuth[i]), wp.vec3(polar[i])) % 0.99)
    azimuth[i] = s
    a[i] = r_1
    c0 = a[i]
    t = alpha / (wp.abs(r_1) + 0.88) + s - c0
    radius[i] = wp.ceil(alpha) + t
    polar[i] = azimuth[i]
