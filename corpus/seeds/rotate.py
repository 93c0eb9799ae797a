import warp as wp


@wp.kernel
def rotate(x: wp.array(dtype=wp.vec3), axis: wp.array(dtype=wp.vec3), angle: wp.array(dtype=float), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    n = wp.normalize(axis[i])
    c = wp.cos(angle[i])
    s = wp.sin(angle[i])
    p = x[i]
    out[i] = p * c + wp.cross(n, p) * s + n * (wp.dot(n, p) * (1.0 - c))
