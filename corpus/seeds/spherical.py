import warp as wp


@wp.kernel
def spherical(points: wp.array(dtype=wp.vec3), radius: wp.array(dtype=float), polar: wp.array(dtype=float),
              azimuth: wp.array(dtype=float)):
    i = wp.tid()
    p = points[i]
    r = wp.sqrt(wp.dot(p, p) + 0.01)
    radius[i] = r
    polar[i] = wp.acos(p[2] / r)
    azimuth[i] = wp.atan2(p[1], p[0])
