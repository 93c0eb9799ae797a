import warp as wp


@wp.kernel
def branches(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = a[i]
    y = 1.0
    if x > 0.5:
        y = x * x
        z = wp.sin(x)
        out[i] = z
    elif x > -0.5:
        y = -x
        w = wp.cos(x)
        if i % 2 == 0:
            y = y + w
    else:
        z = wp.exp(x)
        y = z
    f = True
    if f:
        y = y + 2.0
    else:
        y = y * 3.0
    if i < n:
        pass
    out[i] = y
