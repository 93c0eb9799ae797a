import warp as wp


@wp.kernel
def heat_step(u: wp.array(dtype=float), conductivity: wp.array(dtype=float), out: wp.array(dtype=float), dt: float, n: int):
    i = wp.tid()
    if i == 0 or i == n - 1:
        out[i] = u[i]
    else:
        flux_left = conductivity[i - 1] * (u[i] - u[i - 1])
        flux_right = conductivity[i] * (u[i + 1] - u[i])
        out[i] = u[i] + dt * (flux_right - flux_left)
