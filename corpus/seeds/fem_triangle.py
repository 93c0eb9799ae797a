import warp as wp


@wp.kernel
def assemble_triangle(x: wp.array(dtype=wp.vec3), u: wp.array(dtype=float), nodes: wp.array(dtype=int),
                      residual: wp.array(dtype=float), conductivity: float):
    t = wp.tid()
    a = nodes[3 * t]
    b = nodes[3 * t + 1]
    c = nodes[3 * t + 2]
    ab = x[b] - x[a]
    ac = x[c] - x[a]
    normal = wp.cross(ab, ac)
    area = 0.5 * wp.length(normal)
    n = wp.normalize(normal)
    grad_a = wp.cross(n, x[c] - x[b])
    grad_b = wp.cross(n, x[a] - x[c])
    grad_c = wp.cross(n, x[b] - x[a])
    flux = (grad_a * u[a] + grad_b * u[b] + grad_c * u[c]) * (conductivity / (4.0 * area + 0.001))
    wp.atomic_add(residual, a, wp.dot(grad_a, flux))
    wp.atomic_add(residual, b, wp.dot(grad_b, flux))
    wp.atomic_add(residual, c, wp.dot(grad_c, flux))
