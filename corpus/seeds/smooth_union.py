import warp as wp


@wp.kernel
def smooth_union(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), k: float):
    i = wp.tid()
    h = wp.clamp(0.5 + 0.5 * (b[i] - a[i]) / k, 0.0, 1.0)
    out[i] = b[i] * (1.0 - h) + a[i] * h - k * h * (1.0 - h)
