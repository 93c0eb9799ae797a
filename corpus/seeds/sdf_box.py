import warp as wp


@wp.kernel
def sdf_box(points: wp.array(dtype=wp.vec3), half: wp.vec3, out: wp.array(dtype=float)):
    i = wp.tid()
    p = points[i]
    q = wp.vec3(wp.abs(p[0]) - half[0], wp.abs(p[1]) - half[1], wp.abs(p[2]) - half[2])
    outside = wp.vec3(wp.max(q[0], 0.0), wp.max(q[1], 0.0), wp.max(q[2], 0.0))
    inside = wp.min(wp.max(q[0], wp.max(q[1], q[2])), 0.0)
    out[i] = wp.length(outside) + inside
