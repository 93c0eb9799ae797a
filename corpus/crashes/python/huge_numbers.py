import warp as wp


@wp.kernel
def k(x: wp.array(dtype=float)):
    x[0] = 1e999
    x[99999999999999999999999999] = 0.0
