import warp as wp


@wp.kernel
def smooth_blend(a: wp.array(dtype=float), b: wp.array(dtype=float), t: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    s = wp.clamp(t[i], 0.0, 1.0)
    w = s * s * (3.0 - 2.0 * s)
    out[i] = a[i] * (1.0 - w) + b[i] * w
