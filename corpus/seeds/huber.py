import warp as wp


@wp.kernel
def huber(x: wp.array(dtype=float), out: wp.array(dtype=float), delta: float):
    i = wp.tid()
    r = x[i]
    if r > delta:
        out[i] = delta * (r - 0.5 * delta)
    elif r < -delta:
        out[i] = -delta * (r + 0.5 * delta)
    else:
        out[i] = 0.5 * r * r
