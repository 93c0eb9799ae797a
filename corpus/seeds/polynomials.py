import warp as wp


@wp.kernel
def polynomials(x: wp.array(dtype=float), coefficients: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for term in range(5):
        power = float(1.0)
        for k in range(term):
            power = power * x[i]
        total += coefficients[term] * power
    out[i] = total
