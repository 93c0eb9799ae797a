import warp as wp


@wp.kernel
def atomics(a: wp.array(dtype=float), idx: wp.array(dtype=int), out: wp.array(dtype=float), count: wp.array(dtype=int)):
    i = wp.tid()
    j = idx[i]
    wp.atomic_add(out, j, a[i])
    wp.atomic_sub(out, idx[j], a[i] * 2.0)
    old = wp.atomic_max(out, 0, a[j])
    wp.atomic_min(out, 1, old)
    c = wp.atomic_add(count, 0, 1)
    out[idx[c]] = a[i]
    out[j] += a[idx[i]]
    out[j] -= 1.0
    out[j] *= a[i]
    out[idx[j]] /= a[i]
    out[j] %= 2.0
