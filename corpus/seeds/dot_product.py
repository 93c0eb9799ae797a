import warp as wp


@wp.kernel
def dot_product(a: wp.array(dtype=float), b: wp.array(dtype=float), total: wp.array(dtype=float), n: int):
    chunk = wp.tid()
    partial = float(0.0)
    for k in range(n):
        partial += a[chunk * n + k] * b[chunk * n + k]
    wp.atomic_add(total, 0, partial)
