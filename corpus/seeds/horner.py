import warp as wp


@wp.kernel
def horner(x: wp.array(dtype=float), coefficients: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    value = coefficients[0]
    for k in range(1, 6):
        value = value * x[i] + coefficients[k]
    out[i] = value
