import warp as wp


@wp.kernel
def vectors(va: wp.array(dtype=wp.vec3), vout: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), p: wp.vec3, n: int):
    i = wp.tid()
    u = va[i]
    v = wp.vec3()
    w = wp.vec3(1.0)
    v = wp.cross(u, p) * 2.0 - w / 3.0
    v.x = u[1]
    v[2] = va[i].z
    v[0] += u.y
    v[1] -= va[i][0]
    v[2] *= 0.5
    u.y += v[n]
    u.z /= 3.0
    vout[i] = wp.vec3(v.x, 2.0, wp.dot(u, v))
    vout[i].y = wp.length(u)
    vout[i][n] = u.x
    vout[i].z += v.x
    vout[i][0] -= va[n].y
    vout[i] += wp.normalize(v)
    out[i] = wp.length_sq(w) + p.x
