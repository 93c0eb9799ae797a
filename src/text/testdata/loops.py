import warp as wp


@wp.kernel
def loops(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    s = float(0.0)
    c = int(0)
    x = a[i]
    for k in range(3):
        for m in range(k, n):
            s += x * float(m)
            c += 1
        if c > 2:
            s = s - a[k]
    for k in range(20):
        s = s + x / float(k + 1)
    for k in range(40, -2, -2):
        for m in range(n):
            x = x * 0.5
            for p in range(-2, 4, 3):
                s += float(p) * x
    for k in range(0):
        s = s * 0.0
    out[i] = s
