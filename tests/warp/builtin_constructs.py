"""What makes the hidden builtins appear, and the forms of the language that no row of the table stands for: one kernel
for each. Threads share no element. Integer arrays hold 0, 1 or 2, `n` is 5."""

import warp as wp


@wp.kernel
def copy_of_float(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    y = x
    out[i] = x + y


@wp.kernel
def copy_of_vec3(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    q = p
    out[i] = p + q


@wp.kernel
def copy_of_element(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = a[i]


@wp.kernel
def read_attribute_of_local(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    p = v[i]
    out[i] = p.x * p.y - p.z


@wp.kernel
def read_component_of_local(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    p = v[i]
    out[i] = p[0] * p[1] - p[2]


@wp.kernel
def read_component_by_index(v: wp.array(dtype=wp.vec3), k: wp.array(dtype=int), out: wp.array(dtype=float)):
    i = wp.tid()
    p = v[i]
    out[i] = p[k[i]]


@wp.kernel
def read_attribute_of_element(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = v[i].x - v[i].z


@wp.kernel
def read_component_of_element(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = v[i][1] + v[i][2]


@wp.kernel
def write_attribute_of_local(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    p.y = a[i]
    out[i] = p


@wp.kernel
def write_component_of_local(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    p[2] = a[i]
    out[i] = p


@wp.kernel
def augment_attributes_of_local(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    p.x += a[i]
    p.y -= a[i]
    p.z *= a[i]
    out[i] = p


@wp.kernel
def augment_components_of_local(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    p[0] += a[i]
    p[1] -= a[i]
    p[2] /= a[i]
    out[i] = p


@wp.kernel
def write_attribute_of_element(a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i].z = a[i]


@wp.kernel
def write_component_of_element(a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i][1] = a[i]


@wp.kernel
def augment_attributes_of_element(a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i].x += a[i]
    out[i].y -= a[i]


@wp.kernel
def augment_components_of_element(a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i][0] += a[i]
    out[i][2] -= a[i]


@wp.kernel
def augment_float_local(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    x += b[i]
    x *= b[i]
    x -= a[i]
    x /= b[i]
    x %= a[i]
    out[i] = x


@wp.kernel
def augment_int_local(j: wp.array(dtype=int), k: wp.array(dtype=int), out: wp.array(dtype=int)):
    i = wp.tid()
    x = j[i]
    x += k[i]
    x *= k[i] + 5
    x -= j[i]
    x /= k[i] + 2
    x %= j[i] + 3
    out[i] = x


@wp.kernel
def augment_vec3_local(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    p += v[i]
    p *= a[i]
    p -= v[i]
    p /= a[i]
    out[i] = p


@wp.kernel
def add_to_element(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] += a[i]


@wp.kernel
def subtract_from_element(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] -= a[i]


@wp.kernel
def multiply_element(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] *= a[i]


@wp.kernel
def divide_element(a: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] /= a[i]


@wp.kernel
def add_to_vec3_element(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i] += v[i]


@wp.kernel
def subtract_from_vec3_element(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i] -= v[i]


@wp.kernel
def scale_vec3_element(a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i] *= a[i]


@wp.kernel
def add_to_int_element(k: wp.array(dtype=int), out: wp.array(dtype=int)):
    i = wp.tid()
    out[i] += k[i]


@wp.kernel
def compare_floats(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=int)):
    i = wp.tid()
    bits = int(0)
    if a[i] < b[i]:
        bits += 1
    if a[i] <= b[i]:
        bits += 2
    if a[i] > b[i]:
        bits += 4
    if a[i] >= b[i]:
        bits += 8
    if a[i] == b[i]:
        bits += 16
    if a[i] != b[i]:
        bits += 32
    out[i] = bits


@wp.kernel
def compare_ints(j: wp.array(dtype=int), k: wp.array(dtype=int), out: wp.array(dtype=int)):
    i = wp.tid()
    bits = int(0)
    if j[i] < k[i]:
        bits += 1
    if j[i] <= k[i]:
        bits += 2
    if j[i] > k[i]:
        bits += 4
    if j[i] >= k[i]:
        bits += 8
    if j[i] == k[i]:
        bits += 16
    if j[i] != k[i]:
        bits += 32
    out[i] = bits


@wp.kernel
def compare_float_with_int(a: wp.array(dtype=float), k: wp.array(dtype=int), out: wp.array(dtype=int)):
    i = wp.tid()
    bits = int(0)
    if a[i] < k[i]:
        bits += 1
    if k[i] <= a[i]:
        bits += 2
    if a[i] == 0:
        bits += 4
    out[i] = bits


@wp.kernel
def compare_in_a_chain(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    y = b[i]
    if 0.0 <= x < y:
        out[i] = x


@wp.kernel
def logical_operators(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=int)):
    i = wp.tid()
    bits = int(0)
    if a[i] > 0.0 and b[i] > 0.0:
        bits += 1
    if a[i] > 0.0 or b[i] > 0.0:
        bits += 2
    if not a[i] > 0.0 and (b[i] < 1.0 or a[i] < b[i]):
        bits += 4
    out[i] = bits


@wp.kernel
def phi_of_floats(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    if x > b[i]:
        x = x * b[i]
    else:
        x = x + b[i]
    out[i] = x


@wp.kernel
def phi_without_else(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    if b[i] > 0.5:
        x = x * b[i]
    out[i] = x


@wp.kernel
def phi_of_vec3s(v: wp.array(dtype=wp.vec3), a: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    p = v[i]
    if a[i] < 0.5:
        p = p * a[i]
    else:
        p = p - v[i]
    out[i] = p


@wp.kernel
def phi_of_ints(a: wp.array(dtype=float), k: wp.array(dtype=int), out: wp.array(dtype=int)):
    i = wp.tid()
    j = k[i]
    if a[i] < 0.5:
        j = j + 1
    else:
        j = j * 3
    out[i] = j


@wp.kernel
def phi_of_elif(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = b[i]
    if a[i] < -0.5:
        x = a[i] * x
    elif a[i] < 0.5:
        x = a[i] - x
    elif a[i] < 1.5:
        x = x * x
    else:
        x = a[i] / x
    out[i] = x


@wp.kernel
def loop_unrolled(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    for j in range(4):
        x = x * b[i] + float(j)
    out[i] = x


@wp.kernel
def loop_of_constant_trips(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    x = a[i]
    for j in range(20):
        x = x + b[i] * float(j)
    out[i] = x


@wp.kernel
def loop_of_dynamic_trips(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = a[i]
    for j in range(n):
        x = x + b[i] * float(j)
    out[i] = x


@wp.kernel
def loop_with_start(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = float(0.0)
    for j in range(2, n):
        x += a[i] / float(j)
    out[i] = x


@wp.kernel
def loop_with_step(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = float(0.0)
    for j in range(0, n, 2):
        x += a[i] * float(j)
    out[i] = x


@wp.kernel
def loop_downwards(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = float(0.0)
    for j in range(n, 0, -1):
        x += a[i] / float(j)
    out[i] = x


@wp.kernel
def loop_of_vec3(v: wp.array(dtype=wp.vec3), out: wp.array(dtype=wp.vec3), n: int):
    i = wp.tid()
    p = wp.vec3()
    for j in range(n):
        p += v[i] * float(j)
    out[i] = p


@wp.kernel
def loop_nested(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = float(0.0)
    for j in range(n):
        for k in range(3):
            x += a[i] * float(j - k)
    out[i] = x


@wp.kernel
def loop_nonlinear(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    # Warp's adjoint is wrong here (it reads the value before the loop), and ours must be wrong alike.
    i = wp.tid()
    x = a[i]
    for j in range(n):
        x = wp.sin(x) * b[i]
    out[i] = x * x


@wp.kernel
def loop_with_branch(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    x = float(0.0)
    for j in range(n):
        if b[i] > float(j) - 2.0:
            x += a[i]
        else:
            x -= a[i] * b[i]
    out[i] = x


@wp.kernel
def scalar_parameters(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int, s: float, p: wp.vec3):
    i = wp.tid()
    out[i] = a[i] * s + p.x * float(n)
