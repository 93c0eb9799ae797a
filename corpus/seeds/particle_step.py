import warp as wp


@wp.kernel
def particle_step(x: wp.array(dtype=wp.vec3), v: wp.array(dtype=wp.vec3), x_next: wp.array(dtype=wp.vec3),
                  v_next: wp.array(dtype=wp.vec3), gravity: wp.vec3, drag: float, dt: float):
    i = wp.tid()
    speed = wp.length(v[i])
    acceleration = gravity - v[i] * (drag * speed)
    velocity = v[i] + acceleration * dt
    position = x[i] + velocity * dt
    if position[1] < 0.0:
        velocity = wp.vec3(velocity[0], -0.5 * velocity[1], velocity[2])
        position = wp.vec3(position[0], 0.0, position[2])
    x_next[i] = position
    v_next[i] = velocity
