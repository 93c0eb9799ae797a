import warp as wp


@wp.kernel
def pendulum(angle: wp.array(dtype=float), speed: wp.array(dtype=float), out: wp.array(dtype=float), dt: float):
    i = wp.tid()
    theta = angle[i]
    omega = speed[i]
    for step in range(4):
        omega = omega - dt * 9.81 * wp.sin(theta)
        theta = theta + dt * omega
    out[i] = theta
