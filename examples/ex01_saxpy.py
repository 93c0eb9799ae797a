"""y := alpha x + y, and its gradient with respect to x.

  warpsmith extract examples/ex01_saxpy.py --part=backward
  warpsmith check examples/ex01_saxpy.py --dim 4 --arg alpha=2 --explain
  python examples/ex01_saxpy.py
"""

import warp as wp


@wp.kernel
def saxpy(x: wp.array(dtype=float), y: wp.array(dtype=float), alpha: float):
    i = wp.tid()
    y[i] += alpha * x[i]


if __name__ == "__main__":
    x = wp.array([1.0, 2.0, 3.0, 4.0], dtype=float, requires_grad=True)
    y = wp.array([1.0, 1.0, 1.0, 1.0], dtype=float, requires_grad=True)
    with wp.Tape() as tape:
        wp.launch(saxpy, dim=4, inputs=[x, y, 2.0])
    tape.backward(grads={y: wp.ones_like(y)})
    print("y      ", y.numpy())
    print("dy/dx  ", x.grad.numpy())
