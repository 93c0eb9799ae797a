import warp as wp


@wp.kernel
def histogram(x: wp.array(dtype=float), weights: wp.array(dtype=float), counts: wp.array(dtype=int),
              sums: wp.array(dtype=float), width: float, bins: int):
    i = wp.tid()
    bin = int(wp.floor(wp.abs(x[i]) / width)) % bins
    wp.atomic_add(counts, bin, 1)
    wp.atomic_add(sums, bin, weights[i] * x[i])
