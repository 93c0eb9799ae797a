import warp as wp


# A comment above.
@wp.kernel
def lines(
    a: wp.array(dtype=float),  # the input
    out: wp.array(dtype=float),
):
    """A docstring, which leaves no trace."""
    i = wp.tid()

    x = a[i]  # naïve: x is read once — and kept
    y = (
        wp.sin(x)
        + wp.cos(
            x * 2.0,
        )
        * x
    )
    z = x * 1e22 * 0.0001 * 1e-7 * 123456789.125 + 1e16 - 9999999999999998.0 + x * -0.0; w = z
    for k in range(2):
        w += y
        w *= 2.0
    if w > -1e-3 and \
       y > 0.0:
        out[i] = w + x - y * w / x + (x - y) * (w - x) - (y - (w - x)) - -x - -(-2.0)
    out[i] = z
    # a comment below
