"""A sum of squares by atomics: many threads, one result.

  warpsmith check examples/ex02_reduction.py
  python examples/ex02_reduction.py
"""

import warp as wp


@wp.kernel
def sum_of_squares(x: wp.array(dtype=float), total: wp.array(dtype=float)):
    i = wp.tid()
    wp.atomic_add(total, 0, x[i] * x[i])


if __name__ == "__main__":
    x = wp.array([1.0, 2.0, 3.0], dtype=float, requires_grad=True)
    total = wp.zeros(1, dtype=float, requires_grad=True)
    with wp.Tape() as tape:
        wp.launch(sum_of_squares, dim=3, inputs=[x, total])
    tape.backward(loss=total)
    print("total     ", total.numpy())
    print("dtotal/dx ", x.grad.numpy())
