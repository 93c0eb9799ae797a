"""Vectors: dot and cross products, lengths, components.

  warpsmith check examples/02_vector_ops.py --explain
  python examples/02_vector_ops.py
"""

import warp as wp


@wp.kernel
def torque(position: wp.array(dtype=wp.vec3), force: wp.array(dtype=wp.vec3), result: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    result[i] = wp.cross(position[i], force[i])


@wp.kernel
def spring_energy(a: wp.array(dtype=wp.vec3), b: wp.array(dtype=wp.vec3), rest: float, energy: wp.array(dtype=float)):
    i = wp.tid()
    along = b[i] - a[i]
    stretch = wp.length(along) - rest
    energy[i] = 0.5 * stretch * stretch + 0.1 * along.z


if __name__ == "__main__":
    a = wp.array([[0.0, 0.0, 0.0], [1.0, 2.0, 3.0]], dtype=wp.vec3, requires_grad=True)
    b = wp.array([[1.0, 0.0, 0.0], [2.0, 2.0, 5.0]], dtype=wp.vec3, requires_grad=True)
    energy = wp.zeros(2, dtype=float, requires_grad=True)
    with wp.Tape() as tape:
        wp.launch(spring_energy, dim=2, inputs=[a, b, 0.5, energy])
    tape.backward(grads={energy: wp.ones_like(energy)})
    print("energy     ", energy.numpy())
    print("denergy/da\n", a.grad.numpy())
