import warp as wp


@wp.kernel
def sdf_sphere(points: wp.array(dtype=wp.vec3), center: wp.vec3, radius: float, out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = wp.length(points[i] - center) - radius
