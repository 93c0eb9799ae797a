# Small kernels and what becomes of each. The line above a kernel says it:
#   accepted             by Warp 1.19.0 and by warpsmith
#   rejected: WHY        by both; WHY is part of warpsmith's message
#   undefined: WHY       Warp accepts it silently, but a variable may be read before it is set
#   outside: WHY         Warp accepts it; it is not in warpsmith's language
# verdict_test.cc asks warpsmith, warp_verdicts.py asks real Warp.
import warp as wp
import warp
import math


# --- types of operands ---


# accepted
@wp.kernel
def float_operators(a: wp.array(dtype=float), out: wp.array(dtype=float), s: float):
    i = wp.tid()
    x = a[i]
    out[i] = -x + 2.0 * s - x / s % 3.0


# accepted
@wp.kernel
def int_operators(a: wp.array(dtype=int), n: int):
    i = wp.tid()
    a[i] = -i + 2 * n - i / 2 % 3


# rejected: add(float, int)
@wp.kernel
def float_plus_int(a: wp.array(dtype=float)):
    a[0] = a[0] + 1


# rejected: mul(float, int)
@wp.kernel
def float_times_n(a: wp.array(dtype=float), n: int):
    a[0] = a[0] * n


# rejected: div(float, int)
@wp.kernel
def one_over_n(a: wp.array(dtype=float), n: int):
    a[0] = 1.0 / n


# rejected: mod(float, int)
@wp.kernel
def float_mod_int(a: wp.array(dtype=float), n: int):
    a[0] = a[0] % n


# rejected: min(float, int)
@wp.kernel
def mixed_min(a: wp.array(dtype=float), n: int):
    a[0] = wp.min(a[0], n)


# rejected: clamp(float, int, float)
@wp.kernel
def mixed_clamp(a: wp.array(dtype=float)):
    a[0] = wp.clamp(a[0], 0, 1.0)


# rejected: sin(int)
@wp.kernel
def sin_of_int(a: wp.array(dtype=float)):
    a[0] = wp.sin(1)


# rejected: pow(float, int)
@wp.kernel
def pow_int_exponent(a: wp.array(dtype=float)):
    a[0] = wp.pow(a[0], 2)


# rejected: mul(bool, float)
@wp.kernel
def bool_times_float(a: wp.array(dtype=float), f: bool):
    a[0] = f * a[0]


# rejected: neg(bool)
@wp.kernel
def minus_bool(a: wp.array(dtype=float), f: bool):
    g = -f
    a[0] = 1.0


# rejected: unot(float)
@wp.kernel
def not_float(a: wp.array(dtype=float)):
    if not a[0]:
        a[0] = 1.0


# accepted
@wp.kernel
def not_bool(a: wp.array(dtype=float), f: bool):
    if not f:
        a[0] = 1.0


# outside: unot(int)
@wp.kernel
def not_int(a: wp.array(dtype=float), n: int):
    if not n:
        a[0] = 1.0


# accepted
@wp.kernel
def vector_operators(v: wp.array(dtype=wp.vec3), w: wp.vec3, s: float):
    i = wp.tid()
    v[i] = -(v[i] + w * s - s * w / 2.0)


# rejected: add(vec3, float)
@wp.kernel
def vector_plus_float(v: wp.array(dtype=wp.vec3)):
    v[0] = v[0] + 1.0


# rejected: mul(vec3, vec3)
@wp.kernel
def vector_times_vector(v: wp.array(dtype=wp.vec3)):
    v[0] = v[0] * v[1]


# rejected: mul(vec3, int)
@wp.kernel
def vector_times_int(v: wp.array(dtype=wp.vec3)):
    v[0] = v[0] * 2


# outside: div(float, vec3)
@wp.kernel
def float_over_vector(v: wp.array(dtype=wp.vec3)):
    v[0] = 1.0 / v[0]


# outside: mod(vec3, vec3)
@wp.kernel
def vector_mod_vector(v: wp.array(dtype=wp.vec3)):
    v[0] = v[0] % v[1]


# accepted
@wp.kernel
def vector_functions(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    i = wp.tid()
    a[i] = wp.dot(v[i], wp.normalize(wp.cross(v[i], v[0]))) + wp.length(v[i]) * wp.length_sq(v[0])


# rejected: dot(vec3, float)
@wp.kernel
def dot_with_float(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    a[0] = wp.dot(v[0], 1.0)


# outside: min(vec3, vec3)
@wp.kernel
def min_of_vectors(v: wp.array(dtype=wp.vec3)):
    v[0] = wp.min(v[0], v[1])


# outside: abs(vec3)
@wp.kernel
def abs_of_vector(v: wp.array(dtype=wp.vec3)):
    v[0] = wp.abs(v[0])


# accepted
@wp.kernel
def int_math(a: wp.array(dtype=int), n: int):
    a[0] = wp.clamp(wp.min(wp.abs(a[1]), wp.max(n, 3)), 0, 10) + wp.sign(n)


# rejected: floor(int)
@wp.kernel
def floor_of_int(a: wp.array(dtype=int), n: int):
    a[0] = int(wp.floor(n))


# accepted
@wp.kernel
def casts(a: wp.array(dtype=float), n: int):
    a[n] = float(n) + float(a[0]) + float(int(a[1])) + float(int(3))


# outside: float(bool)
@wp.kernel
def float_of_bool(a: wp.array(dtype=float), f: bool):
    a[0] = float(f)


# outside: int(bool)
@wp.kernel
def int_of_bool(a: wp.array(dtype=int), f: bool):
    a[0] = int(f)


# rejected: float(vec3)
@wp.kernel
def float_of_vector(a: wp.array(dtype=float), v: wp.vec3):
    a[0] = float(v)


# accepted
@wp.kernel
def constructors(v: wp.array(dtype=wp.vec3), s: float):
    v[0] = wp.vec3() + wp.vec3(s) + wp.vec3(s, 1.0, -s) + wp.vec3f(1.0, 2.0, 3.0)


# rejected: vec3(float, float)
@wp.kernel
def two_components(v: wp.array(dtype=wp.vec3)):
    v[0] = wp.vec3(1.0, 2.0)


# outside: vec3(int, int, int)
@wp.kernel
def int_components(v: wp.array(dtype=wp.vec3)):
    v[0] = wp.vec3(1, 2, 3)


# outside: vec3(vec3)
@wp.kernel
def vector_of_vector(v: wp.array(dtype=wp.vec3)):
    v[0] = wp.vec3(v[1])


# rejected: vec3(float, int, float)
@wp.kernel
def int_variable_component(v: wp.array(dtype=wp.vec3), n: int):
    v[0] = wp.vec3(1.0, n, 3.0)


# --- comparisons and conditions ---


# accepted
@wp.kernel
def compare_float_with_int(a: wp.array(dtype=float)):
    if a[0] > 0:
        a[0] = 1.0


# accepted
@wp.kernel
def chained(a: wp.array(dtype=float), s: float):
    if 0.0 < s < 1.0:
        a[0] = 1.0
    if a[0] <= s < 1.0 != 2.0:
        a[0] = 2.0


# accepted
@wp.kernel
def chained_first_pair_mixed(a: wp.array(dtype=float), s: float):
    if 0 < s < 1.0:
        a[0] = 1.0


# rejected: chained comparison of float with int
@wp.kernel
def chained_mixed(a: wp.array(dtype=float), s: float):
    if 0.0 < s < 1:
        a[0] = 1.0


# accepted
@wp.kernel
def chained_element_second(a: wp.array(dtype=float), s: float):
    if 0.0 < a[1] < s:
        a[0] = 1.0


# rejected: chained comparison with an array element
@wp.kernel
def chained_element_third(a: wp.array(dtype=float), s: float):
    if 0.0 < s < a[1]:
        a[0] = 1.0


# accepted
@wp.kernel
def chained_component_third(v: wp.array(dtype=wp.vec3), s: float):
    if 0.0 < s < v[1].x:
        v[0].x = 1.0


# accepted
@wp.kernel
def compare_bools(a: wp.array(dtype=float), f: bool, g: bool):
    if f == g:
        a[0] = 1.0
    if f != True:
        a[0] = 2.0


# outside: comparison of bool with int
@wp.kernel
def compare_bool_with_int(a: wp.array(dtype=float), f: bool, n: int):
    if f == n:
        a[0] = 1.0


# outside: comparison of bool with bool by <
@wp.kernel
def order_of_bools(a: wp.array(dtype=float), f: bool, g: bool):
    if f < g:
        a[0] = 1.0


# outside: comparison of vec3 with vec3
@wp.kernel
def compare_vectors(v: wp.array(dtype=wp.vec3), w: wp.vec3):
    if v[0] == w:
        v[0] = w


# outside: condition must be bool, not float
@wp.kernel
def float_condition(a: wp.array(dtype=float), s: float):
    if s:
        a[0] = 1.0


# outside: condition must be bool, not int
@wp.kernel
def int_condition(a: wp.array(dtype=float), n: int):
    if n:
        a[0] = 1.0


# outside: operand of `and` must be bool, not int
@wp.kernel
def int_and_bool(a: wp.array(dtype=float), n: int, f: bool):
    if n and f:
        a[0] = 1.0


# accepted
@wp.kernel
def logic(a: wp.array(dtype=float), n: int, f: bool):
    g = n > 3 and f or not (f and a[0] < 1.0)
    if g:
        a[0] = 1.0


# accepted
@wp.kernel
def constant_condition(a: wp.array(dtype=float)):
    f = True
    if f:
        x = 1.0
    else:
        x = 2.0
    a[0] = x


# accepted
@wp.kernel
def constant_condition_one_arm(a: wp.array(dtype=float)):
    if True:
        x = 1.0
    a[0] = x


# rejected: undefined variable x
@wp.kernel
def constant_condition_other_arm(a: wp.array(dtype=float)):
    if False:
        x = 1.0
    a[0] = x


# outside: array[float] holds float, not int
@wp.kernel
def wrong_code_that_warp_skips(a: wp.array(dtype=float)):
    if False:
        a[0] = 1
    for k in range(0):
        a[k] = x


# undefined: x may be read before it is set
@wp.kernel
def copied_condition_is_dynamic(a: wp.array(dtype=float)):
    f = True
    g = f
    if g:
        x = 1.0
    a[0] = x


# --- assignments ---


# rejected: undefined variable y
@wp.kernel
def undefined_name(a: wp.array(dtype=float)):
    a[0] = y


# rejected: undefined variable x
@wp.kernel
def used_before(a: wp.array(dtype=float)):
    a[0] = x
    x = 1.0


# rejected: undefined variable x
@wp.kernel
def augmented_undefined(a: wp.array(dtype=float)):
    x += 1.0
    a[0] = x


# rejected: x is float and can't become int
@wp.kernel
def rebind_type(a: wp.array(dtype=float)):
    x = 1.0
    x = 2
    a[0] = 1.0


# rejected: s is float and can't become int
@wp.kernel
def rebind_parameter_type(a: wp.array(dtype=float), s: float):
    s = 2
    a[0] = 1.0


# accepted
@wp.kernel
def rebind_parameter(a: wp.array(dtype=float), s: float):
    s = s + 1.0
    s *= 2.0
    a[0] = s


# rejected: s is float and can't become vec3
@wp.kernel
def augmented_type(a: wp.array(dtype=float), s: float, v: wp.vec3):
    s *= v
    a[0] = s


# accepted
@wp.kernel
def augmented_vector(v: wp.array(dtype=wp.vec3), s: float):
    w = v[0]
    w *= s
    w /= 2.0
    w += v[1]
    w -= v[2]
    v[0] = w


# rejected: out is array[float] and can't become float
@wp.kernel
def assign_to_array(out: wp.array(dtype=float)):
    out = 1.0


# outside: arrays can't be assigned
@wp.kernel
def alias_of_array(a: wp.array(dtype=float)):
    b = a
    b[0] = 1.0


# rejected: array[float] holds float, not int
@wp.kernel
def store_int(a: wp.array(dtype=float)):
    a[0] = 1


# rejected: array[int] holds int, not float
@wp.kernel
def store_float(a: wp.array(dtype=int)):
    a[0] = 1.0


# rejected: array[vec3] holds vec3, not float
@wp.kernel
def store_float_in_vectors(v: wp.array(dtype=wp.vec3)):
    v[0] = 1.0


# rejected: float has no components
@wp.kernel
def store_into_scalar(s: float, a: wp.array(dtype=float)):
    s[0] = 1.0


# rejected: int has no components
@wp.kernel
def index_of_scalar(n: int, a: wp.array(dtype=float)):
    a[0] = n[0]


# rejected: index must be int, not float
@wp.kernel
def float_index(a: wp.array(dtype=float)):
    a[1.0] = 1.0


# rejected: index must be int, not float
@wp.kernel
def float_index_read(a: wp.array(dtype=float)):
    x = a[a[0]]


# rejected: index must be int, not bool
@wp.kernel
def bool_index(a: wp.array(dtype=float), f: bool):
    a[f] = 1.0


# accepted
@wp.kernel
def element_index(a: wp.array(dtype=float), c: wp.array(dtype=int)):
    i = wp.tid()
    a[c[i]] = a[c[c[i + 1]]]
    a[c[i]] += 1.0
    c[c[i]] = 3


# accepted
@wp.kernel
def augmented_elements(a: wp.array(dtype=float), c: wp.array(dtype=int), v: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    a[i] += 1.0
    a[i] -= a[0]
    a[i] *= 2.0
    a[i] /= 2.0
    a[i] %= 2.0
    c[i] += 1
    c[i] %= 2
    v[i] += v[0]
    v[i] *= 2.0


# rejected: array[float] holds float, not int
@wp.kernel
def augmented_element_type(a: wp.array(dtype=float)):
    a[0] += 1


# rejected: mul(float, int)
@wp.kernel
def augmented_element_product_type(a: wp.array(dtype=float)):
    a[0] *= 2


# rejected: add(array[float], float)
@wp.kernel
def whole_array(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    out[0] = a + 1.0


# --- components ---


# accepted
@wp.kernel
def components(v: wp.array(dtype=wp.vec3), n: int, s: float):
    i = wp.tid()
    w = v[i]
    w.x = w.y + w[2]
    w[n] = v[i][n] * v[i].z
    w[0] += 1.0
    w[n] -= 1.0
    w.y += s
    w.z *= s
    w[1] /= s
    w[2] %= s
    v[i] = w


# accepted
@wp.kernel
def component_of_parameter(v: wp.array(dtype=wp.vec3), w: wp.vec3):
    w.x = 1.0
    w[1] = w[0]
    v[0] = w


# accepted
@wp.kernel
def component_of_value(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), w: wp.vec3):
    a[0] = (v[0] + w).x + wp.cross(w, v[0])[1] + (w * 2.0)[0]


# accepted
@wp.kernel
def component_of_element(v: wp.array(dtype=wp.vec3), s: float):
    i = wp.tid()
    v[i].x = s
    v[i][1] = s
    v[i][i] = v[i].x
    v[i].x += s
    v[i][1] -= s


# rejected: component of an array element supports += and -= only
@wp.kernel
def product_with_component_of_element(v: wp.array(dtype=wp.vec3)):
    v[0][0] *= 2.0


# rejected: component of an array element supports += and -= only
@wp.kernel
def quotient_with_component_of_element(v: wp.array(dtype=wp.vec3)):
    v[0].x /= 2.0


# rejected: component must be float, not int
@wp.kernel
def int_component_store(v: wp.array(dtype=wp.vec3), w: wp.vec3):
    w[0] = 1


# rejected: component must be float, not int
@wp.kernel
def int_component_of_element_store(v: wp.array(dtype=wp.vec3)):
    v[0][0] = 1


# rejected: component must be float, not int
@wp.kernel
def int_component_add(v: wp.array(dtype=wp.vec3), w: wp.vec3):
    w[0] += 1
    v[0] = w


# rejected: attribute xy
@wp.kernel
def swizzle(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    u = v[0].xy


# rejected: attribute w
@wp.kernel
def fourth_component(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float)):
    a[0] = v[0].w


# outside: component 5 is not one of 0, 1 and 2
@wp.kernel
def component_out_of_range(w: wp.vec3, a: wp.array(dtype=float)):
    a[0] = w[5]


# outside: component -1 is not one of 0, 1 and 2
@wp.kernel
def negative_component(w: wp.vec3, a: wp.array(dtype=float)):
    a[0] = w[-1]


# outside: index must be int, not float
@wp.kernel
def float_component_index(w: wp.vec3, a: wp.array(dtype=float)):
    a[0] = w[1.0]


# rejected: float has no components
@wp.kernel
def attribute_of_float(s: float, a: wp.array(dtype=float)):
    a[0] = s.x


# --- branches ---


# accepted
@wp.kernel
def set_in_both_arms(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
    elif n > 2:
        x = 2.0
    else:
        x = 3.0
    a[0] = x


# undefined: x may be read before it is set
@wp.kernel
def set_in_one_arm(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
    a[0] = x


# undefined: x may be read before it is set
@wp.kernel
def set_in_other_arm(a: wp.array(dtype=float), n: int):
    if n > 3:
        a[1] = 1.0
    else:
        x = 1.0
    a[0] = x


# undefined: x may be read before it is set
@wp.kernel
def elif_without_else(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
    elif n > 2:
        x = 2.0
    a[0] = x


# accepted
@wp.kernel
def set_again_after_one_arm(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
        a[1] = x
    x = 2.0
    a[0] = x


# accepted
@wp.kernel
def same_local_in_two_branches(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = a[1]
        a[1] = x
    if n > 4:
        x = a[2]
        a[2] = x


# rejected: x is float in one arm and int in the other
@wp.kernel
def arms_of_different_types(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
    else:
        x = 1
    a[0] = 1.0


# rejected: undefined variable x
@wp.kernel
def set_in_the_first_arm_read_in_the_second(a: wp.array(dtype=float), n: int):
    if n > 3:
        x = 1.0
    else:
        a[0] = x


# --- loops ---


# accepted
@wp.kernel
def unrolled(a: wp.array(dtype=float)):
    s = 0.0
    for k in range(16):
        s = s + a[k]
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def above_the_unroll_limit(a: wp.array(dtype=float)):
    s = 0.0
    for k in range(17):
        s = s + a[k]
    a[0] = s


# accepted
@wp.kernel
def dynamic(a: wp.array(dtype=float), n: int):
    s = float(0.0)
    for k in range(n):
        s = s + a[k]
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def dynamic_with_literal(a: wp.array(dtype=float), n: int):
    s = 0.0
    for k in range(n):
        s = s + a[k]
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def dynamic_with_negative_literal(a: wp.array(dtype=float), n: int):
    s = -1.0
    for k in range(n):
        s += a[k]
    a[0] = s


# rejected: constant c can't change in a dynamic loop
@wp.kernel
def dynamic_with_int_literal(a: wp.array(dtype=float), n: int):
    c = 0
    for k in range(n):
        c += 1
    a[c] = 1.0


# rejected: constant f can't change in a dynamic loop
@wp.kernel
def dynamic_with_flag(a: wp.array(dtype=float), n: int):
    f = True
    for k in range(n):
        f = a[k] > 0.0
    if f:
        a[0] = 1.0


# accepted
@wp.kernel
def copy_of_literal_is_variable(a: wp.array(dtype=float), n: int):
    z = 0.0
    s = z
    for k in range(n):
        s = s + a[k]
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def negated_constant_is_constant(a: wp.array(dtype=float), n: int):
    z = 1.0
    s = -z
    for k in range(n):
        s = s + a[k]
    a[0] = s


# accepted
@wp.kernel
def phi_is_variable(a: wp.array(dtype=float), n: int):
    s = 0.0
    if n > 3:
        s = 1.0
    for k in range(n):
        s = s + a[k]
    a[0] = s


# accepted
@wp.kernel
def literal_inside_the_body(a: wp.array(dtype=float), n: int):
    for k in range(n):
        t = 0.0
        t = t + a[k]
        a[k] = t


# rejected: constant t can't change in a dynamic loop
@wp.kernel
def literal_in_two_bodies(a: wp.array(dtype=float), n: int):
    for k in range(n):
        t = 0.0
        a[k] = t
    for k in range(n):
        t = 1.0
        a[k] = t


# accepted
@wp.kernel
def local_in_two_bodies(a: wp.array(dtype=float), n: int):
    for k in range(n):
        t = a[k] * 2.0
        a[k] = t
    for k in range(n):
        t = a[k] * 3.0
        a[k] = t


# rejected: constant t can't change in a dynamic loop
@wp.kernel
def literal_inside_an_arm_of_the_body(a: wp.array(dtype=float), n: int):
    t = 0.0
    for k in range(n):
        if a[k] > 0.0:
            t = 1.0
    a[0] = t


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def second_unrolled_iteration(a: wp.array(dtype=float), n: int):
    s = float(0.0)
    for j in range(2):
        for k in range(n):
            s = s + a[k]
        s = 0.0
    a[0] = s


# accepted
@wp.kernel
def single_unrolled_iteration(a: wp.array(dtype=float), n: int):
    s = float(0.0)
    for j in range(1):
        for k in range(n):
            s = s + a[k]
        s = 0.0
    a[0] = s


# accepted
@wp.kernel
def unrolled_inside_dynamic(a: wp.array(dtype=float), n: int):
    s = float(0.0)
    for k in range(n):
        for j in range(3):
            s = s + a[k] * float(j)
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def literal_changed_by_unrolled_inside_dynamic(a: wp.array(dtype=float), n: int):
    s = 0.0
    for k in range(n):
        for j in range(3):
            s = s + a[k]
    a[0] = s


# accepted
@wp.kernel
def literal_reset_inside_dynamic(a: wp.array(dtype=float), n: int):
    for k in range(n):
        s = 0.0
        for j in range(3):
            s = s + a[j]
        a[k] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def literal_reset_inside_two_dynamic(a: wp.array(dtype=float), n: int):
    for k in range(n):
        s = 0.0
        for j in range(n):
            s = s + a[j]
        a[k] = s


# accepted
@wp.kernel
def bounds_from_constants(a: wp.array(dtype=float)):
    m = 3
    s = 0.0
    for k in range(-m, m, 2):
        s = s + float(k)
    for k in range(4, -1, -1):
        s = s + float(k)
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def bound_from_arithmetic(a: wp.array(dtype=float)):
    s = 0.0
    for k in range(2 * 2):
        s = s + float(k)
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def bound_from_copy(a: wp.array(dtype=float)):
    m = 3
    n = m
    s = 0.0
    for k in range(n):
        s = s + float(k)
    a[0] = s


# rejected: constant s can't change in a dynamic loop
@wp.kernel
def bound_from_cast(a: wp.array(dtype=float)):
    s = 0.0
    for k in range(int(3)):
        s = s + float(k)
    a[0] = s


# accepted
@wp.kernel
def triangle(a: wp.array(dtype=float)):
    s = 0.0
    for j in range(4):
        for k in range(j):
            s = s + a[k]
    a[0] = s


# accepted
@wp.kernel
def set_by_an_unrolled_loop(a: wp.array(dtype=float)):
    for k in range(3):
        x = a[k]
    a[0] = x + float(k)


# rejected: undefined variable x
@wp.kernel
def set_by_no_trip(a: wp.array(dtype=float)):
    for k in range(0):
        x = a[k]
    a[0] = x


# rejected: undefined variable k
@wp.kernel
def variable_of_no_trip(a: wp.array(dtype=float)):
    for k in range(3, 3):
        a[1] = 1.0
    a[k] = 1.0


# rejected: undefined variable x
@wp.kernel
def set_after_no_trip_of_the_first(a: wp.array(dtype=float)):
    for j in range(3):
        for k in range(j):
            x = a[k]
        a[j] = x


# accepted
@wp.kernel
def read_after_no_trip_of_the_first(a: wp.array(dtype=float)):
    for j in range(3):
        for k in range(j):
            a[k] = x
        x = a[j]


# undefined: x may be read before it is set
@wp.kernel
def set_by_a_dynamic_loop(a: wp.array(dtype=float), n: int):
    for k in range(n):
        x = a[k]
    a[0] = x


# undefined: k may be read before it is set
@wp.kernel
def variable_of_a_dynamic_loop(a: wp.array(dtype=float), n: int):
    for k in range(n):
        a[k] = 1.0
    a[0] = float(k)


# undefined: k may be read before it is set
@wp.kernel
def variable_set_before_a_dynamic_loop(a: wp.array(dtype=float), n: int):
    k = int(5)
    for k in range(n):
        a[k] = 1.0
    a[0] = float(k)


# undefined: x may be read before it is set
@wp.kernel
def set_by_a_long_constant_loop(a: wp.array(dtype=float)):
    for k in range(20):
        x = a[k]
    a[0] = x


# undefined: k may be read before it is set
@wp.kernel
def variable_lost_in_the_body(a: wp.array(dtype=float), n: int):
    k = int(5)
    for j in range(n):
        a[k] = 1.0
        for k in range(j):
            a[k] = 2.0


# rejected: undefined variable x
@wp.kernel
def read_at_the_top_of_the_body(a: wp.array(dtype=float), n: int):
    for k in range(n):
        a[k] = x
        x = a[k] * 2.0


# accepted
@wp.kernel
def carried_by_a_branch(a: wp.array(dtype=float), n: int):
    m = a[0]
    for k in range(n):
        if a[k] > m:
            m = a[k]
    a[0] = m


# accepted
@wp.kernel
def leftover_constant_is_promoted(a: wp.array(dtype=float), n: int):
    for k in range(3):
        a[k] = 1.0
    for j in range(n):
        k = k + 1
    a[k] = 2.0


# undefined: k may be read before it is set
@wp.kernel
def constant_hidden_by_an_inner_loop(a: wp.array(dtype=float), n: int):
    k = 5
    for j in range(n):
        for k in range(3):
            a[k] = 1.0
    a[k] = 2.0


# accepted
@wp.kernel
def same_variable_in_two_loops(a: wp.array(dtype=float), n: int):
    for k in range(3):
        a[k] = 1.0
    for k in range(n):
        a[k] = 2.0
    for k in range(3):
        a[k] = 3.0


# outside: loop variable k can't be assigned in the body
@wp.kernel
def loop_variable_assigned(a: wp.array(dtype=float), n: int):
    for k in range(n):
        k = k + 1
        a[k] = 1.0


# outside: loop variable k can't be assigned in the body
@wp.kernel
def loop_variable_reused(a: wp.array(dtype=float), n: int):
    for k in range(n):
        for k in range(3):
            a[k] = 1.0


# outside: x is float and can't become int
@wp.kernel
def loop_variable_of_another_type(a: wp.array(dtype=float), n: int):
    x = 1.0
    for x in range(n):
        a[x] = 1.0


# rejected: step of range must not be 0
@wp.kernel
def step_zero(a: wp.array(dtype=float)):
    for k in range(0, 3, 0):
        a[k] = 1.0


# outside: step of range must not be 0
@wp.kernel
def dynamic_step_zero(a: wp.array(dtype=float), n: int):
    for k in range(0, n, 0):
        a[k] = 1.0


# rejected: bound of range must be int, not float
@wp.kernel
def float_literal_bound(a: wp.array(dtype=float)):
    for k in range(3.0):
        a[k] = 1.0


# rejected: bound of range must be int, not float
@wp.kernel
def float_bound(a: wp.array(dtype=float), s: float):
    for k in range(s):
        a[k] = 1.0


# accepted
@wp.kernel
def element_bound(a: wp.array(dtype=float), c: wp.array(dtype=int)):
    for k in range(c[0], c[1], c[2]):
        a[k] = 1.0


# --- atomics ---


# accepted
@wp.kernel
def atomics(a: wp.array(dtype=float), c: wp.array(dtype=int), v: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    wp.atomic_add(a, 0, a[i])
    wp.atomic_sub(a, c[i], 1.0)
    wp.atomic_max(a, 0, a[i])
    wp.atomic_min(c, 0, i)
    wp.atomic_add(v, 0, v[i])
    old = wp.atomic_add(a, 0, 1.0)
    a[i] = old + wp.atomic_max(a, 1, 2.0)


# rejected: atomic_add(array[float], int, int)
@wp.kernel
def atomic_of_another_type(a: wp.array(dtype=float)):
    wp.atomic_add(a, 0, 1)


# rejected: atomic_add(array[float], float, float)
@wp.kernel
def atomic_at_float(a: wp.array(dtype=float)):
    wp.atomic_add(a, 0.0, 1.0)


# rejected: atomic_add(float, int, float)
@wp.kernel
def atomic_on_scalar(s: float):
    wp.atomic_add(s, 0, 1.0)


# outside: atomic_max(array[vec3], int, vec3)
@wp.kernel
def atomic_max_of_vectors(v: wp.array(dtype=wp.vec3)):
    wp.atomic_max(v, 0, v[1])


# outside: a statement must be an assignment, a loop, a branch or an atomic
@wp.kernel
def call_without_effect(a: wp.array(dtype=float)):
    wp.sin(a[0])


# --- spellings and constructs ---


# accepted
@warp.kernel
def other_spellings(a: warp.array(dtype=wp.float32), c: wp.array[int], v: wp.array[wp.vec3f], s: wp.float32, n: wp.int32, f: wp.bool,
                    d: wp.array1d(dtype=float), e: wp.array(dtype=wp.int32, ndim=1), g: bool, w: wp.vec3f):
    """What a docstring says does not matter."""
    a[0] = warp.sin(s) + max(s, abs(d[0])) + min(1.0, s) + sin(s)
    pass
    c[0] = n; e[0] = n
    v[0] = wp.vec3f(s)


# accepted
@wp.kernel
def constructor_without_module(v: wp.array(dtype=wp.vec3)):
    v[0] = vec3(1.0)


# accepted
@wp.kernel
def over_several_lines(
    a: wp.array(dtype=float),
    n: int,
):
    i = wp.tid()
    # a comment
    a[i] = (
        a[i]
        + 2.0
    )
    # a last comment


# rejected: nested
@wp.kernel
def two_targets(a: wp.array(dtype=float)):
    x = y = 1.0


# rejected: annotated assignments
@wp.kernel
def annotated(a: wp.array(dtype=float)):
    x: float = 1.0


# accepted
@wp.kernel
def tuple_assignment(a: wp.array(dtype=float)):
    x, y = 1.0, 2.0


# accepted
@wp.kernel
def while_loop(a: wp.array(dtype=float), n: int):
    k = int(0)
    while k < n:
        k += 1


# accepted
@wp.kernel
def break_statement(a: wp.array(dtype=float), n: int):
    for k in range(n):
        break


# accepted
@wp.kernel
def continue_statement(a: wp.array(dtype=float), n: int):
    for k in range(n):
        continue


# accepted
@wp.kernel
def return_statement(a: wp.array(dtype=float), n: int):
    return


# outside: continue in a loop that Warp unrolls
@wp.kernel
def continue_unrolled(a: wp.array(dtype=float), n: int):
    for k in range(3):
        if a[k] > 0.0:
            continue
        a[k] = 1.0


# outside: never reached
@wp.kernel
def never_reached(a: wp.array(dtype=float), n: int):
    if n > 3:
        return
        n = 4
    a[0] = 1.0


# outside: never reached
@wp.kernel
def never_reached_after_both(a: wp.array(dtype=float), n: int):
    for k in range(n):
        if k > 3:
            break
        else:
            continue
        a[k] = 1.0


# outside: an element assigned among others
@wp.kernel
def elements_swapped(a: wp.array(dtype=float), n: int):
    x, y = a[0], a[1]
    a[0] = x + y


# outside: the results of a call, assigned to several names
@wp.kernel
def two_indices(a: wp.array(dtype=float)):
    i, j = wp.tid()


# rejected: can't change in a dynamic loop
@wp.kernel
def constant_in_while(a: wp.array(dtype=float), n: int):
    k = 0
    while k < n:
        k = k + 1


# rejected: return
@wp.kernel
def return_value(a: wp.array(dtype=float), n: int):
    return n


# outside: a conditional expression
@wp.kernel
def ternary(a: wp.array(dtype=float), n: int):
    a[0] = 1.0 if n > 3 else 2.0


# outside: where
@wp.kernel
def where_call(a: wp.array(dtype=float), n: int):
    a[0] = wp.where(n > 3, 1.0, 2.0)


# accepted
@wp.kernel
def power_operator(a: wp.array(dtype=float)):
    a[0] = a[0] ** 2.0


# outside: call of wp.floordiv
@wp.kernel
def floor_division(a: wp.array(dtype=float)):
    a[0] = a[0] // 2.0


# outside: call of wp.bit_and
@wp.kernel
def bitwise_and(c: wp.array(dtype=int)):
    c[0] = c[0] & 3


# rejected: lambda
@wp.kernel
def lambda_expression(a: wp.array(dtype=float)):
    f = lambda x: x


# rejected: list
@wp.kernel
def list_expression(a: wp.array(dtype=float)):
    x = [1.0, 2.0]


# rejected: comparison `is`
@wp.kernel
def is_comparison(a: wp.array(dtype=float), n: int):
    if n is 3:
        a[0] = 1.0


# rejected: comparison `in`
@wp.kernel
def in_comparison(a: wp.array(dtype=float), n: int):
    if n in (1, 2):
        a[0] = 1.0


# outside: call of wp.float32
@wp.kernel
def cast_by_wp_float32(a: wp.array(dtype=float), n: int):
    a[0] = wp.float32(n)


# outside: call of wp.cbrt
@wp.kernel
def builtin_outside(a: wp.array(dtype=float)):
    a[0] = wp.cbrt(a[0])


# outside: keyword arguments
@wp.kernel
def keyword_argument(a: wp.array(dtype=float)):
    a[0] = wp.max(a=a[0], b=1.0)


# outside: a global constant
@wp.kernel
def module_constant(a: wp.array(dtype=float)):
    a[0] = wp.pi


# outside: can't be of type array2d[float]
@wp.kernel
def two_dimensions(a: wp.array2d(dtype=float)):
    a[0, 0] = 1.0


# outside: can't be of type array[float64]
@wp.kernel
def double_array(a: wp.array(dtype=wp.float64)):
    a[0] = a[1]


# outside: else after a loop
@wp.kernel
def loop_else(a: wp.array(dtype=float), n: int):
    for k in range(n):
        a[k] = 1.0
    else:
        a[0] = 1.0


# rejected: loop over something else than range()
@wp.kernel
def loop_over_array(a: wp.array(dtype=float)):
    for k in a:
        a[0] = 1.0


# outside: a global constant
@wp.kernel
def big_integer(c: wp.array(dtype=int)):
    c[0] = 3000000000


# outside: a float literal must be finite as f32
@wp.kernel
def big_float(a: wp.array(dtype=float)):
    a[0] = 1e300


# rejected: a slice
@wp.kernel
def slice_of_array(a: wp.array(dtype=float)):
    a[0:2] = 1.0
