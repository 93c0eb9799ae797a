"""A kernel whose backward pass Warp gets wrong: a product carried through a dynamic loop.

The reverse loop needs what `product` was before each trip, but only its last value is there.

  warpsmith check examples/wrong_gradient.py --dim 2 --arg n=3 --explain   # exits 1
  warpsmith trace examples/wrong_gradient.py --dim 2 --arg n=3             # exits 1
  python examples/wrong_gradient.py
"""

import warp as wp


@wp.kernel
def power(x: wp.array(dtype=float), n: int, y: wp.array(dtype=float)):
    i = wp.tid()
    product = float(1.0)
    for k in range(n):
        product = product * x[i]
    y[i] = product


if __name__ == "__main__":
    x = wp.array([2.0, 3.0], dtype=float, requires_grad=True)
    y = wp.zeros_like(x)
    with wp.Tape() as tape:
        wp.launch(power, dim=2, inputs=[x, 3, y])
    tape.backward(grads={y: wp.ones_like(y)})
    print("x^3            ", y.numpy())
    print("gradient       ", x.grad.numpy())
    print("it should be   ", 3.0 * x.numpy() ** 2)
