"""Addition of two arrays.

  warpsmith extract examples/ex00_add.py --target=cuda
  warpsmith check examples/ex00_add.py
  python examples/ex00_add.py
"""

import warp as wp


@wp.kernel
def add(a: wp.array(dtype=float), b: wp.array(dtype=float), c: wp.array(dtype=float)):
    i = wp.tid()
    c[i] = a[i] + b[i]


if __name__ == "__main__":
    a = wp.array([1.0, 2.0, 3.0], dtype=float)
    b = wp.array([10.0, 20.0, 30.0], dtype=float)
    c = wp.zeros_like(a)
    wp.launch(add, dim=3, inputs=[a, b, c])
    print("a + b ", c.numpy())
