import warp as wp


@wp.kernel
def cloth_pairs(x: wp.array(dtype=wp.vec3), f: wp.array(dtype=wp.vec3), thickness: float, stiffness: float, n: int):
    i = wp.tid()
    for j in range(n):
        if i != j:
            d = x[i] - x[j]
            distance = wp.length(d)
            if distance < thickness:
                wp.atomic_add(f, i, wp.normalize(d) * (stiffness * (thickness - distance)))
