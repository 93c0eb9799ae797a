import warp as wp


@wp.kernel
def k_562326823c71(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] = a[i] - ((a[i] + a[i]) * (a[i] - 1.0) + (a[i] - a[i] * a[i] + (a[i] - a[i]))) * ((a[i] + a[i]) * 1.34 + (a[i] - a[i] * a[i] + (a[i] - a[i])))


@wp.kernel
def k_ae49716e7fe2(x: wp.array(dtype=float), b: wp.array(dtype=float), result: wp.array(dtype=float), dst: wp.array(dtype=float), m: int):
    i = wp.tid()
    z = x[i]
    val = (z - b[i]) * x[i] / (z * z + 0.65)
    t = val + z - (z - b[(i + 3) % m] + z * z)
    total = float(0.0)
    acc = float(1.0)
    r = b[i] * t * (val + b[i]) - x[i]
    total = total * (acc * acc + 0.45) + (z + r)
    acc = acc * 0.5 + ((t - z) * (total * z) + t * (0.99 - total))
    s_1 = float(0.0)
    tmp = acc * 1.02 * (total * x[i]) + z * acc + s_1
    result[i] = 0.46 * tmp + (total + x[3]) - (acc + (b[i] - total))
    dst[i] = total


@wp.kernel
def k_b558d2154083(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = a[i] + b[i]


@wp.kernel
def k_b6eeeb3eb9db(sums: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    sums[i] -= 1.14 / 2.83
    indices[i] = indices[i]
    sums[i] = sums[i]
    indices[i] = indices[i]


@wp.kernel
def k_cd2351f32a86(out: wp.array(dtype=float), a: wp.array(dtype=float)):
    i = wp.tid()
    out[i] += a[i]


@wp.kernel
def k_fc5850f2a0fc(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] *= 0.9
