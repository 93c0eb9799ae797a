#!/usr/bin/env python3
"""The Poisson problem converges with order two and its gradient is right, by each engine and in real Warp; docs/poisson.md
shows the tables and the plot that come out.
"""

import json
import math
import os
import subprocess
import sys
import tempfile
import unittest

POISSON = os.path.abspath(sys.argv.pop(1))


def run(*command):
    done = subprocess.run(command, text=True, capture_output=True, check=False)
    if done.returncode != 0:
        raise AssertionError(f"{command}: {done.stderr[-1000:]}")
    return done.stdout


def solve(engine, cells):
    return json.loads(run(POISSON, f"--engines={engine}", f"--cells={cells}", "--json"))["engines"][engine]


def solve_in_warp(cells):
    with tempfile.TemporaryDirectory() as cache:
        os.environ["WARP_CACHE_PATH"] = cache
        output = run(os.environ["WARPSMITH_PYTHON"], "examples/poisson_solver.py", "--cells", cells, "--json")
    return json.loads(output.splitlines()[-1])


class Poisson(unittest.TestCase):
    def assert_converges(self, solved, count):
        meshes = solved["meshes"]
        self.assertEqual(len(meshes), count)
        for coarse, fine in zip(meshes, meshes[1:]):
            order = math.log(coarse["error"] / fine["error"]) / math.log(fine["cells"] / coarse["cells"])
            self.assertAlmostEqual(order, 2.0, delta=0.1)
        self.assertEqual(len(solved["gradient"]), 3)
        for row in solved["gradient"]:
            self.assertLess(abs(row["adjoint"] / row["difference"] - 1), 1e-4, row)

    def assert_same_errors(self, solved, other, tolerance):
        for one, two in zip(solved["meshes"], other["meshes"]):
            self.assertLessEqual(abs(one["error"] / two["error"] - 1), tolerance, (one, two))

    def test_the_interpreter_does_what_warp_does(self):
        solved, warp = solve("interpreter", "8,16,32,64"), solve_in_warp("8,16,32,64")
        self.assert_converges(solved, 4)
        self.assert_converges(warp, 4)
        self.assertEqual(solved["meshes"], warp["meshes"])  # to the last bit

    def test_compiled_text(self):
        interpreter, cpu, cuda = (solve(engine, "8,16") for engine in ("interpreter", "cpu", "cuda-host"))
        for solved in (cpu, cuda):
            self.assert_converges(solved, 2)
        self.assert_same_errors(cpu, interpreter, 0)
        # A grid of threads adds in another order.
        self.assert_same_errors(cuda, interpreter, 1e-3)

    def test_the_document_is_current(self):
        with open("docs/poisson.md", encoding="utf-8") as file:
            document = file.read()
        with tempfile.TemporaryDirectory() as folder:
            plot = os.path.join(folder, "plot.svg")
            tables = run(POISSON, "--judge", "--plot", plot)
            with open(plot, encoding="utf-8") as one, open("docs/poisson.svg", encoding="utf-8") as other:
                self.assertEqual(one.read(), other.read(), "bazel run //examples:poisson -- --plot=docs/poisson.svg")
        for table in tables.strip().split("\n\n"):
            self.assertIn(table, document)

    def test_bad_input(self):
        for flags, message in [
            (["--engines=abacus"], "unknown engine 'abacus'"),
            (["--cells=8"], "--cells needs two meshes or more"),
            (["--plot=/nowhere/plot.svg", "--cells=2,4"], "cannot write /nowhere/plot.svg"),
        ]:
            done = subprocess.run([POISSON, *flags], text=True, capture_output=True, check=False)
            self.assertEqual((done.returncode, done.stderr.count("\n")), (2, 1), done.stderr)
            self.assertIn(message, done.stderr)


if __name__ == "__main__":
    unittest.main(verbosity=2)
