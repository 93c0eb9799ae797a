"""Branches and loops, in the forms that Warp differentiates correctly.

  warpsmith extract examples/03_control_flow.py --kernel=polynomial --part=backward
  warpsmith check examples/03_control_flow.py
  python examples/03_control_flow.py
"""

import warp as wp


@wp.kernel
def soft_clip(x: wp.array(dtype=float), limit: float, y: wp.array(dtype=float)):
    i = wp.tid()
    v = x[i]
    if v > limit:
        y[i] = limit + wp.tanh(v - limit)
    elif v < -limit:
        y[i] = -limit + wp.tanh(v + limit)
    else:
        y[i] = v


@wp.kernel
def polynomial(x: wp.array(dtype=float), coefficients: wp.array(dtype=float), y: wp.array(dtype=float)):
    i = wp.tid()
    total = float(0.0)
    for k in range(4):  # up to sixteen trips Warp unrolls a loop
        total = total * x[i] + coefficients[k]
    y[i] = total


if __name__ == "__main__":
    x = wp.array([-2.0, -0.5, 0.5, 2.0], dtype=float, requires_grad=True)
    y = wp.zeros_like(x)
    coefficients = wp.array([1.0, -2.0, 3.0, -4.0], dtype=float, requires_grad=True)
    with wp.Tape() as tape:
        wp.launch(polynomial, dim=4, inputs=[x, coefficients, y])
    tape.backward(grads={y: wp.ones_like(y)})
    print("y      ", y.numpy())
    print("dy/dx  ", x.grad.numpy())
