"""A finite-element Poisson problem in two dimensions: -Laplace(u) = f on the unit square, u given on its boundary.

Linear triangles on a bent mesh, assembly by atomics, conjugate gradients. The exact solution is known,

  u(x, y) = sin(pi x) sin(pi y) + x y,     f(x, y) = 2 pi^2 sin(pi x) sin(pi y),

so that the error can be measured: it falls with the square of the mesh width. The gradient of a misfit with respect to
the source is the product of three backward passes; it is compared with differences.

Everything that is computed is computed by kernels; what launches them only says in which order. Two programs do so:

  python examples/poisson_solver.py                   in Warp itself
  bazel run //examples:poisson                        the same kernels by warpsmith's engines

and `bazel run //examples:poisson -- --judge` has the gradient of each kernel judged on the solver's own launches.
docs/poisson.md shows what they find.

  warpsmith extract examples/poisson_solver.py --kernel=assemble_stiffness --part=backward
  python examples/poisson_solver.py --cells 4,8
"""

import warp as wp

# The mesh: cells x cells squares, each cut into two triangles. A node has up to seven neighbours, itself among them.


@wp.kernel
def place_nodes(cells: int, nodes: wp.array(dtype=wp.vec3), inside: wp.array(dtype=int)):
    k = wp.tid()
    i = k % (cells + 1)
    j = k / (cells + 1)
    s = float(i) / float(cells)
    t = float(j) / float(cells)
    bend = 0.05 * wp.sin(6.2831853 * s) * wp.sin(6.2831853 * t)
    nodes[k] = wp.vec3(s + bend, t - bend, 0.0)
    inside[k] = 0
    if i > 0 and i < cells and j > 0 and j < cells:
        inside[k] = 1


@wp.kernel
def name_corners(cells: int, corners: wp.array(dtype=int)):
    t = wp.tid()
    cell = t / 2
    first = cell / cells * (cells + 1) + cell % cells  # the square's lower left
    corners[3 * t] = first
    if t % 2 == 0:
        corners[3 * t + 1] = first + 1
        corners[3 * t + 2] = first + cells + 2
    else:
        corners[3 * t + 1] = first + cells + 2
        corners[3 * t + 2] = first + cells + 1


@wp.kernel
def find_neighbours(cells: int, degree: wp.array(dtype=int), columns: wp.array(dtype=int)):
    k = wp.tid()
    i = k % (cells + 1)
    j = k / (cells + 1)
    count = int(0)
    for dj in range(-1, 2):
        for di in range(-1, 2):
            if di * dj != -1:  # the diagonal of a square goes up to the right
                if i + di >= 0 and i + di <= cells and j + dj >= 0 and j + dj <= cells:
                    columns[7 * k + count] = k + dj * (cells + 1) + di
                    count = count + 1
    degree[k] = count


# Assembly: each thread adds one entry of a triangle's matrix or vector.


@wp.kernel
def assemble_stiffness(
    nodes: wp.array(dtype=wp.vec3),
    corners: wp.array(dtype=int),
    degree: wp.array(dtype=int),
    columns: wp.array(dtype=int),
    stiffness: wp.array(dtype=float),
):
    k = wp.tid()
    t = k / 9
    a = k / 3 % 3
    b = k % 3
    p = nodes[corners[3 * t]]
    doubled_area = wp.length(wp.cross(nodes[corners[3 * t + 1]] - p, nodes[corners[3 * t + 2]] - p))
    across_a = nodes[corners[3 * t + (a + 2) % 3]] - nodes[corners[3 * t + (a + 1) % 3]]
    across_b = nodes[corners[3 * t + (b + 2) % 3]] - nodes[corners[3 * t + (b + 1) % 3]]
    entry = wp.dot(across_a, across_b) / (2.0 * doubled_area)
    row = corners[3 * t + a]
    for s in range(degree[row]):
        if columns[7 * row + s] == corners[3 * t + b]:
            wp.atomic_add(stiffness, 7 * row + s, entry)


@wp.kernel
def assemble_load(
    nodes: wp.array(dtype=wp.vec3),
    corners: wp.array(dtype=int),
    source: wp.array(dtype=float),
    load: wp.array(dtype=float),
):
    k = wp.tid()
    t = k / 3
    p = nodes[corners[3 * t]]
    doubled_area = wp.length(wp.cross(nodes[corners[3 * t + 1]] - p, nodes[corners[3 * t + 2]] - p))
    own = source[corners[k]]
    total = source[corners[3 * t]] + source[corners[3 * t + 1]] + source[corners[3 * t + 2]]
    wp.atomic_add(load, corners[k], doubled_area / 24.0 * (own + total))


# What is solved: the source inside, and the solution on the boundary, where u = x y.


@wp.kernel
def sample_source(nodes: wp.array(dtype=wp.vec3), source: wp.array(dtype=float)):
    k = wp.tid()
    p = nodes[k]
    source[k] = 19.7392088 * wp.sin(3.1415927 * p.x) * wp.sin(3.1415927 * p.y)


@wp.kernel
def fix_boundary(nodes: wp.array(dtype=wp.vec3), inside: wp.array(dtype=int), solution: wp.array(dtype=float)):
    k = wp.tid()
    p = nodes[k]
    solution[k] = 0.0
    if inside[k] == 0:
        solution[k] = p.x * p.y


# Conjugate gradients on the nodes inside. energy[i] and curvature[i] belong to iteration i, so that no host need see
# them. The inner product is a kernel of its own for a reason: docs/poisson.md.


@wp.kernel
def find_residual(
    degree: wp.array(dtype=int),
    columns: wp.array(dtype=int),
    stiffness: wp.array(dtype=float),
    inside: wp.array(dtype=int),
    load: wp.array(dtype=float),
    solution: wp.array(dtype=float),
    residual: wp.array(dtype=float),
    direction: wp.array(dtype=float),
):
    k = wp.tid()
    total = float(0.0)
    for s in range(degree[k]):
        total = total + stiffness[7 * k + s] * solution[columns[7 * k + s]]
    if inside[k] == 1:
        residual[k] = load[k] - total
        direction[k] = load[k] - total


@wp.kernel
def multiply(
    degree: wp.array(dtype=int),
    columns: wp.array(dtype=int),
    stiffness: wp.array(dtype=float),
    inside: wp.array(dtype=int),
    direction: wp.array(dtype=float),
    product: wp.array(dtype=float),
):
    k = wp.tid()
    total = float(0.0)
    for s in range(degree[k]):
        total = total + stiffness[7 * k + s] * direction[columns[7 * k + s]]
    if inside[k] == 1:
        product[k] = total


@wp.kernel
def inner_product(a: wp.array(dtype=float), b: wp.array(dtype=float), slot: int, result: wp.array(dtype=float)):
    k = wp.tid()
    wp.atomic_add(result, slot, a[k] * b[k])


@wp.kernel
def advance(
    iteration: int,
    energy: wp.array(dtype=float),
    curvature: wp.array(dtype=float),
    direction: wp.array(dtype=float),
    product: wp.array(dtype=float),
    solution: wp.array(dtype=float),
    residual: wp.array(dtype=float),
):
    k = wp.tid()
    step = energy[iteration] / curvature[iteration]
    solution[k] = solution[k] + step * direction[k]
    residual[k] = residual[k] - step * product[k]


@wp.kernel
def turn(
    iteration: int, energy: wp.array(dtype=float), residual: wp.array(dtype=float), direction: wp.array(dtype=float)
):
    k = wp.tid()
    direction[k] = residual[k] + energy[iteration + 1] / energy[iteration] * direction[k]


# What is made of the solution.


@wp.kernel
def square_error(
    nodes: wp.array(dtype=wp.vec3),
    corners: wp.array(dtype=int),
    solution: wp.array(dtype=float),
    total: wp.array(dtype=float),
):
    k = wp.tid()  # the rule of the three midpoints of edges
    t = k / 3
    p = nodes[corners[3 * t]]
    doubled_area = wp.length(wp.cross(nodes[corners[3 * t + 1]] - p, nodes[corners[3 * t + 2]] - p))
    i = corners[k]
    j = corners[3 * t + (k + 1) % 3]
    middle = 0.5 * (nodes[i] + nodes[j])
    exact = wp.sin(3.1415927 * middle.x) * wp.sin(3.1415927 * middle.y) + middle.x * middle.y
    error = 0.5 * (solution[i] + solution[j]) - exact
    wp.atomic_add(total, 0, doubled_area / 6.0 * error * error)


@wp.kernel
def misfit(
    nodes: wp.array(dtype=wp.vec3),
    corners: wp.array(dtype=int),
    solution: wp.array(dtype=float),
    observed: wp.array(dtype=float),
    total: wp.array(dtype=float),
):
    k = wp.tid()
    t = k / 3
    p = nodes[corners[3 * t]]
    doubled_area = wp.length(wp.cross(nodes[corners[3 * t + 1]] - p, nodes[corners[3 * t + 2]] - p))
    difference = solution[corners[k]] - observed[corners[k]]
    wp.atomic_add(total, 0, doubled_area / 12.0 * difference * difference)


# From here on only the order of launches, for Warp; examples/poisson.cc has the same for warpsmith's engines.

TOLERANCE = 1e-6  # of the residual, relative
MAX_ITERATIONS = 2000


def real(count, value=0.0):
    return wp.full(count, value, dtype=float, requires_grad=True)


class Problem:
    """One mesh with its matrix."""

    def __init__(self, cells):
        self.cells = cells
        self.node_count, self.triangle_count = (cells + 1) ** 2, 2 * cells**2
        n = self.node_count
        self.nodes = wp.zeros(n, dtype=wp.vec3, requires_grad=True)
        self.inside = wp.zeros(n, dtype=int)
        self.corners = wp.zeros(3 * self.triangle_count, dtype=int)
        self.degree, self.columns = wp.zeros(n, dtype=int), wp.zeros(7 * n, dtype=int)
        self.stiffness, self.source = real(7 * n), real(n)
        self.iterations = 0
        wp.launch(place_nodes, dim=n, inputs=[cells, self.nodes, self.inside])
        wp.launch(name_corners, dim=self.triangle_count, inputs=[cells, self.corners])
        wp.launch(find_neighbours, dim=n, inputs=[cells, self.degree, self.columns])
        wp.launch(
            assemble_stiffness,
            dim=9 * self.triangle_count,
            inputs=[self.nodes, self.corners, self.degree, self.columns, self.stiffness],
        )
        wp.launch(sample_source, dim=n, inputs=[self.nodes, self.source])

    def solve(self, load, solution):
        """Conjugate gradients; what `solution` holds on the boundary stays."""
        n, matrix = self.node_count, [self.degree, self.columns, self.stiffness, self.inside]
        residual, direction, product = real(n), real(n), real(n)
        energy, curvature = real(MAX_ITERATIONS + 1), real(MAX_ITERATIONS)
        wp.launch(find_residual, dim=n, inputs=[*matrix, load, solution, residual, direction])
        wp.launch(inner_product, dim=n, inputs=[residual, residual, 0, energy])
        enough = TOLERANCE**2 * energy.numpy()[0]
        for i in range(MAX_ITERATIONS):
            wp.launch(multiply, dim=n, inputs=[*matrix, direction, product])
            wp.launch(inner_product, dim=n, inputs=[direction, product, i, curvature])
            wp.launch(advance, dim=n, inputs=[i, energy, curvature, direction, product, solution, residual])
            wp.launch(inner_product, dim=n, inputs=[residual, residual, i + 1, energy])
            self.iterations = i + 1
            if energy.numpy()[i + 1] <= enough:
                return
            wp.launch(turn, dim=n, inputs=[i, energy, residual, direction])
        raise SystemExit(f"no convergence in {MAX_ITERATIONS} iterations on {self.cells} x {self.cells} cells")

    def solution_of(self, source):
        load, solution = real(self.node_count), real(self.node_count)
        wp.launch(assemble_load, dim=3 * self.triangle_count, inputs=[self.nodes, self.corners, source, load])
        wp.launch(fix_boundary, dim=self.node_count, inputs=[self.nodes, self.inside, solution])
        self.solve(load, solution)
        return solution

    def error(self):
        """In the L2 norm."""
        total = real(1)
        solution = self.solution_of(self.source)
        wp.launch(square_error, dim=3 * self.triangle_count, inputs=[self.nodes, self.corners, solution, total])
        return float(total.numpy()[0]) ** 0.5

    def misfit_of(self, solution, observed):
        total = real(1)
        inputs = [self.nodes, self.corners, solution, observed, total]
        wp.launch(misfit, dim=3 * self.triangle_count, inputs=inputs)
        return total

    def gradient(self, source, observed):
        """Of the misfit with respect to the source, by the adjoint method: two backward passes around a solve."""
        solution = self.solution_of(source)
        with wp.Tape() as tape:
            total = self.misfit_of(solution, observed)
        tape.backward(loss=total)
        multiplier = real(self.node_count)  # zero on the boundary: the matrix is symmetric, so it is its own adjoint
        self.solve(solution.grad, multiplier)
        load = real(self.node_count)
        source.grad.zero_()
        with wp.Tape() as tape:
            wp.launch(assemble_load, dim=3 * self.triangle_count, inputs=[self.nodes, self.corners, source, load])
        tape.backward(grads={load: multiplier})
        return source.grad.numpy()


def directions(cells):
    """In which the gradient is checked, and how far to go. The misfit is a parabola along each, so that a difference is
    exact however long the step, and a long one drowns the noise of f32."""
    n = (cells + 1) ** 2
    one = [0.0] * n
    one[(cells + 1) * (cells // 4) + cells // 2] = 1.0
    return [("all nodes alike", [1.0] * n, 20.0), ("one node", one, 2000.0),
            ("every node its own", [(7 * k % 11 - 5) / 5 for k in range(n)], 100.0)]  # fmt: skip


def gradient_check(cells):
    """Rows of direction, derivative by the adjoint method, by differences."""
    import numpy as np

    problem = Problem(cells)
    observed = problem.solution_of(problem.source)
    guess = np.zeros(problem.node_count, dtype=np.float32)
    gradient = problem.gradient(wp.array(guess, requires_grad=True), observed)
    rows = []
    for name, direction, step in directions(cells):
        ends = []
        for sign in (1, -1):
            source = wp.array(guess + np.float32(sign * step) * np.array(direction, np.float32), requires_grad=True)
            ends.append(float(problem.misfit_of(problem.solution_of(source), observed).numpy()[0]))
        rows.append((name, float(np.dot(gradient.astype(float), direction)), (ends[0] - ends[1]) / (2 * step)))
    return rows


def main():
    import argparse
    import json
    import math

    parser = argparse.ArgumentParser()
    parser.add_argument("--cells", default="8,16,32,64", help="meshes, coarse to fine")
    parser.add_argument("--json", action="store_true", help="print one JSON object")
    arguments = parser.parse_args()
    wp.config.quiet = True
    meshes = [int(cells) for cells in arguments.cells.split(",")]
    table = []
    for cells in meshes:
        problem = Problem(cells)
        table.append({"cells": cells, "error": problem.error(), "iterations": problem.iterations})
    rows = gradient_check(16)
    if arguments.json:
        gradient = [{"direction": name, "adjoint": adjoint, "difference": difference} for name, adjoint, difference in rows]
        print(json.dumps({"meshes": table, "gradient": gradient}))
        return
    print("cells   h         error        order   iterations")
    for before, row in zip([None, *table], table):
        order = math.log(before["error"] / row["error"]) / math.log(row["cells"] / before["cells"]) if before else math.nan
        print(f"{row['cells']:5}   {1 / row['cells']:.5f}   {row['error']:.4e}   {order:5.2f}   {row['iterations']:10}")
    print("\nderivative of the misfit     adjoint        difference     relative difference")
    for name, adjoint, difference in rows:
        print(f"{name:26}   {adjoint: .5e}   {difference: .5e}   {abs(adjoint / difference - 1):.1e}")


if __name__ == "__main__":
    main()
