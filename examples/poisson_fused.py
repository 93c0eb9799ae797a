"""A step of conjugate gradients as one writes it first: the product of matrix and direction, and at once its share of
the inner product. Forward it is right; the gradient is not, since `total` comes out of a dynamic loop.

  warpsmith check examples/poisson_fused.py   # exits 1
  warpsmith trace examples/poisson_fused.py   # exits 1
"""

import warp as wp


@wp.kernel
def multiply_and_sum(
    degree: wp.array(dtype=int),
    stiffness: wp.array(dtype=float),
    direction: wp.array(dtype=float),
    curvature: wp.array(dtype=float),
):
    k = wp.tid()
    total = float(0.0)
    for s in range(degree[k]):
        total = total + stiffness[7 * k + s] * direction[k + s]
    wp.atomic_add(curvature, 0, direction[k] * total)
