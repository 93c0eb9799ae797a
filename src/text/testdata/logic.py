import warp as wp


@wp.kernel
def logic(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), flag: bool, s: float):
    i = wp.tid()
    x = a[i]
    b = x > 0.0 and (flag or x < s) and not idx[i] == 3
    if b or 0.0 < x < 1.0:
        out[i] = wp.clamp(x, -1.0, 1.0)
    if a[i] < s <= x != 2.5 or idx[i] >= 2:
        s = 1e-05
    elif not flag:
        s = wp.pow(wp.abs(x), 1.5)
        b = False
    if b:
        out[i] = s % 0.3 + float(int(x)) + float(idx[i])
