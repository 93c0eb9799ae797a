import warp as wp


@wp.kernel
def laplace(u: wp.array(dtype=float), out: wp.array(dtype=float), inverse_h2: float, n: int):
    i = wp.tid()
    left = wp.max(i - 1, 0)
    right = wp.min(i + 1, n - 1)
    out[i] = (u[left] - 2.0 * u[i] + u[right]) * inverse_h2
