# The kernels whose text by Warp 1.19.0 is kept beside this file, one file each: argument struct, C++ forward and
# backward, CUDA forward and backward.
import warp as wp


@wp.kernel
def square_scaled(x: wp.array(dtype=float), y: wp.array(dtype=float), a: float):
    i = wp.tid()
    y[i] = a * x[i] * x[i]


@wp.kernel
def gather(x: wp.array(dtype=float), total: wp.array(dtype=float), hits: wp.array(dtype=int)):
    i = wp.tid()
    wp.atomic_add(total, 0, x[i] * x[i])
    wp.atomic_max(total, 1, x[i])
    wp.atomic_add(hits, 0, 1)


@wp.kernel
def turn(u: wp.array(dtype=wp.vec3), v: wp.array(dtype=wp.vec3), out: wp.array(dtype=wp.vec3), up: wp.vec3):
    i = wp.tid()
    out[i] = wp.cross(u[i], v[i]) + up
    out[i].y += wp.dot(u[i], v[i])


@wp.kernel
def sum_squares(x: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    s = float(0.0)
    for k in range(n):
        s += x[k] * x[k]
    out[i] = s


@wp.kernel
def choose(x: wp.array(dtype=float), y: wp.array(dtype=float), flip: bool):
    i = wp.tid()
    v = x[i]
    if v > 1.0 and not flip:
        v = wp.exp(v)
    else:
        v = v / 2.0
    y[i] = v
