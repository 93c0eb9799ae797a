import warp as wp


@wp.kernel
def k_2079e4d20dde(b: wp.array(dtype=float), a: wp.array(dtype=float), src: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = b[i]
    val = a[i]
    t = src[i]
    c0 = 2.0 * z
    c0, val = val, c0
    z, val = val, z
    result[i] = val * b[i] + t - c0


@wp.kernel
def k_4c856a2160f5(a: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z += z * z
    result[i] = z


@wp.kernel
def k_562326823c71(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] = a[i] - ((a[i] + a[i]) * (a[i] - 1.0) + (a[i] - a[i] * a[i] + (a[i] - a[i]))) * ((a[i] + a[i]) * 1.34 + (a[i] - a[i] * a[i] + (a[i] - a[i])))


@wp.kernel
def k_a5f47391e5a4(a: wp.array(dtype=float), dst: wp.array(dtype=float), result: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i]
    z -= (a[i] + z) % z
    z *= 0.7
    dst[i] = z
    result[i] = z * z * (a[i] * a[i])


@wp.kernel
def k_ae950e8ebe8f(a: wp.array(dtype=float), result: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = a[i + 2] * a[i]
    val = 1.02 * z
    result[i] = a[i] + z + val
    out[i * 3 * 3] = z


@wp.kernel
def k_b558d2154083(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = a[i] + b[i]


@wp.kernel
def k_b69c1e21379a(out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = out[i] - -out[i]


@wp.kernel
def k_fc5850f2a0fc(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] *= 0.9
