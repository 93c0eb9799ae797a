import warp as wp


@wp.kernel
def spring_forces(x: wp.array(dtype=wp.vec3), first: wp.array(dtype=int), second: wp.array(dtype=int),
                  rest: wp.array(dtype=float), f: wp.array(dtype=wp.vec3), stiffness: float):
    s = wp.tid()
    i = first[s]
    j = second[s]
    d = x[j] - x[i]
    length = wp.length(d)
    pull = d * (stiffness * (length - rest[s]) / (length + 0.001))
    wp.atomic_add(f, i, pull)
    wp.atomic_sub(f, j, pull)
