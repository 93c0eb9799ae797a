import warp as wp


@wp.kernel
def windowed_energy(signal: wp.array(dtype=float), out: wp.array(dtype=float), n: int, width: int):
    i = wp.tid()
    energy = float(0.0)
    for k in range(width):
        at = (i + k) % n
        window = 0.5 - 0.5 * wp.cos(6.2831853 * (float(k) + 0.5) / float(width))
        energy += signal[at] * signal[at] * window
    out[i] = energy
