import warp as wp


@wp.kernel
def gelu(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    z = x[i]
    out[i] = 0.5 * z * (1.0 + wp.tanh(0.797884 * (z + 0.044715 * z * z * z)))
