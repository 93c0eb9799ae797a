# Kernels of the language that is written but not executed (docs/language.md). The line above a kernel says what becomes of
# it, as in verdicts.py.
import enum

from typing import Any

import warp as wp

SIZE = 3
HALF = wp.constant(0.5)
DOWN = wp.vec3(0.0, -1.0, 0.0)
vec5 = wp.types.vector(length=5, dtype=wp.float64)


class Kind(enum.IntEnum):
    FIRST = 0
    SECOND = 1


@wp.func
def square(x: float):
    return x * x


@wp.func
def square(x: wp.vec2):
    return wp.cw_mul(x, x)


@wp.func
def both(x: float) -> tuple[float, float]:
    return x, square(x)


@wp.func
def endless(x: float) -> float:
    return endless(x)


# accepted
@wp.kernel
def functions_and_overloads(a: wp.array(dtype=float), b: wp.array(dtype=wp.vec2)):
    i = wp.tid()
    once, twice = both(a[i])
    a[i] = square(once) + twice
    b[i] = square(b[i])


# accepted
@wp.kernel
def constants(a: wp.array(dtype=float), g: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    for j in range(SIZE):
        a[i] += HALF * wp.pi
    if Kind.SECOND == SIZE:
        g[i] = DOWN


# accepted
@wp.kernel
def two_dimensions(m: wp.array2d(dtype=wp.mat22), out: wp.array(dtype=float, ndim=2)):
    i, j = wp.tid()
    out[i, j] = m[i][j][0, 1] + wp.determinant(m[i, j])


# accepted
@wp.kernel
def loops(a: wp.array(dtype=int), n: int):
    i = wp.tid()
    if i >= n:
        return
    k = int(0)
    while k < n:
        k += 1
        if a[k] > 5:
            break
        if a[k] < 0:
            continue
    for j in range(4):
        if j == 2:
            continue
        a[j] = k


# accepted
@wp.kernel
def scalars(a: wp.array(dtype=wp.uint64), b: wp.array(dtype=vec5), c: wp.array3d(dtype=wp.float16)):
    i, j, k = wp.tid()
    a[i] = (a[i] << wp.uint64(3)) ^ wp.uint64(0xFFFFFFFFFFFFFFFF)
    b[i] = vec5(1.0) * wp.float64(0.1)
    c[i, j, k] = c[i][j][k] if i < c.shape[0] else wp.float16(0.0)


# accepted
@wp.kernel
def quaternions(q: wp.array(dtype=wp.quat), t: wp.array(dtype=wp.transform), v: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    r = wp.quat_from_axis_angle(wp.vec3(0.0, 1.0, 0.0), 0.5) * q[i]
    t[i] = wp.transform(v[i], r)
    v[i] = wp.transform_point(t[i], wp.transform_get_translation(t[i])) + t[i].p


# rejected: no function square(int)
@wp.kernel
def no_such_overload(a: wp.array(dtype=float)):
    a[0] = square(1)


# rejected: recursion
@wp.kernel
def endless_recursion(a: wp.array(dtype=float)):
    a[0] = endless(a[0])


# rejected: mul(mat22, vec3)
@wp.kernel
def wrong_sizes(m: wp.mat22, v: wp.array(dtype=wp.vec3)):
    v[0] = m * v[0]


# rejected: Warp kernels can't return values
@wp.kernel
def returns_a_value(a: wp.array(dtype=float)):
    return 1.0


# rejected: the arms of a conditional expression
@wp.kernel
def arms_differ(a: wp.array(dtype=float), n: int):
    a[0] = 1.0 if n > 0 else n


# outside: index must be int
@wp.kernel
def float_index_of_matrix(m: wp.mat33, a: wp.array(dtype=float)):
    a[0] = m[0.5, 1]


# rejected: can't change in a dynamic loop
@wp.kernel
def constant_in_while(a: wp.array(dtype=float), n: int):
    s = 0.0
    k = int(0)
    while k < n:
        s = s + 1.0
        k += 1
    a[0] = s


# outside: call of wp.tile_zeros
@wp.kernel
def tiles(a: wp.array(dtype=float)):
    t = wp.tile_zeros(shape=4, dtype=float)


# outside: type wp.array(dtype=Any)
@wp.kernel
def generic(a: wp.array(dtype=Any)):
    pass


# --- names that change their type ---


# accepted
@wp.kernel
def loop_variable_was_a_float(a: wp.array(dtype=float), n: int):
    i = wp.tid()
    k = a[i] * 2.0
    a[i] = k
    for k in range(n):
        a[k] = float(k)
    j = wp.sqrt(a[i])
    for j in range(3):
        a[j] = a[j] * float(j)


# rejected: k is float and can't become int
@wp.kernel
def loop_variable_was_a_float_in_a_branch(a: wp.array(dtype=float), n: int):
    i = wp.tid()
    k = a[i] * 2.0
    if k > 0.0:
        for k in range(n):
            a[k] = float(k)
    a[i] = 1.0


# outside: k is float and can't become int
@wp.kernel
def loop_variable_was_a_float_in_a_loop(a: wp.array(dtype=float), n: int):
    i = wp.tid()
    k = a[i] * 2.0
    for m in range(n):
        for k in range(n):
            a[k] = float(k + m)


# --- names of functions ---

DISABLED = False


@wp.func
def twice(x: float):
    return x * 2.0


@wp.func
def thrice(x: float):
    return x * 3.0


@wp.func
def applied(x: int):
    return float(x)


@wp.func
def applied(g: wp.Function, x: float):
    return g(x)


# accepted
@wp.kernel
def functions_of_local_names(a: wp.array(dtype=float)):
    i = wp.tid()
    f = twice
    if DISABLED:
        f = thrice
    if not DISABLED:
        g = f
    h = g
    a[i] = h(a[i])


# accepted
@wp.kernel
def overload_that_takes_a_function(a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] = applied(thrice, a[i]) + applied(2)


# --- the flag of an unrolled loop with continue ---


# accepted
@wp.kernel
def flag_of_a_name_that_is_taken(a: wp.array(dtype=float)):
    _wp_continue_0 = int(7)
    for i in range(4):
        if a[i] > 0.0:
            continue
        a[i] = float(_wp_continue_0)
