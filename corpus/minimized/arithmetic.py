import warp as wp


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
def k_b558d2154083(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = a[i] + b[i]


@wp.kernel
def k_b69c1e21379a(out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = out[i] - -out[i]


@wp.kernel
def k_b6eeeb3eb9db(sums: wp.array(dtype=float), indices: wp.array(dtype=int)):
    i = wp.tid()
    sums[i] -= 1.14 / 2.83
    indices[i] = indices[i]
    sums[i] = sums[i]
    indices[i] = indices[i]


@wp.kernel
def k_cc502e99dad9(dst: wp.array(dtype=float)):
    i = wp.tid()
    dst[i] = dst[i]


@wp.kernel
def k_fc5850f2a0fc(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] *= 0.9
