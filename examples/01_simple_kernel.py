"""The simplest kernel: one thread for each element, one line of arithmetic.

  warpsmith extract examples/01_simple_kernel.py     the text that Warp makes of it
  warpsmith check examples/01_simple_kernel.py       whether its gradient is right
  python examples/01_simple_kernel.py                the same kernel in Warp itself
"""

import warp as wp


@wp.kernel
def scale_and_shift(x: wp.array(dtype=float), y: wp.array(dtype=float), scale: float):
    i = wp.tid()
    y[i] = scale * x[i] + 1.0


if __name__ == "__main__":
    x = wp.array([1.0, 2.0, 3.0], dtype=float, requires_grad=True)
    y = wp.zeros_like(x)
    with wp.Tape() as tape:
        wp.launch(scale_and_shift, dim=3, inputs=[x, y, 2.0])
    tape.backward(grads={y: wp.ones_like(y)})
    print("y      ", y.numpy())
    print("dy/dx  ", x.grad.numpy())
