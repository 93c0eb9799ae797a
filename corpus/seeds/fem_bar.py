import warp as wp


@wp.kernel
def assemble_bar(u: wp.array(dtype=float), stiffness: wp.array(dtype=float), nodes: wp.array(dtype=int),
                 load: wp.array(dtype=float), f: wp.array(dtype=float), h: float):
    e = wp.tid()
    i = nodes[2 * e]
    j = nodes[2 * e + 1]
    strain = (u[j] - u[i]) / h
    stress = stiffness[e] * strain
    wp.atomic_add(f, i, stress + 0.5 * load[e] * h)
    wp.atomic_add(f, j, 0.5 * load[e] * h - stress)
