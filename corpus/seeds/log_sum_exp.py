import warp as wp


@wp.kernel
def log_sum_exp(x: wp.array(dtype=float), y: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    m = wp.max(x[i], y[i])
    out[i] = m + wp.log(wp.exp(x[i] - m) + wp.exp(y[i] - m))
