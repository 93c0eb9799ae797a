#!/usr/bin/env python3
"""The table of docs/trace.md: of each labelled kernel whose gradient is wrong, the line that is to blame by reading the
kernel, and where `warpsmith trace` points. `check --explain` says the same.
"""

import json
import os
import re
import subprocess
import sys
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
FOLDER = "corpus/labelled"


def warpsmith(*args):
    """The kernels of the answer by the name of their file."""
    done = subprocess.run([WARPSMITH, *args, "--json"], text=True, capture_output=True, check=False)
    if done.returncode != 1:
        raise AssertionError(f"{args}: exit status {done.returncode}: {done.stderr[-1000:]}")
    kernels = json.loads(done.stdout)["kernels"]
    return {os.path.basename(kernel["file"]).removesuffix(".py"): kernel for kernel in kernels}


def table():
    """Rows of docs/trace.md: kernel, line, where trace points."""
    with open("docs/trace.md", encoding="utf-8") as file:
        rows = re.findall(r"^\| `(\w+)` \| (\d+) \| .* \| ([^|]+) \|$", file.read(), re.MULTILINE)
    return {name: (int(line), points) for name, line, points in rows}


def points(kernel, line):
    """What the table says of the lines that are marked."""
    marked = {entry["line"] for entry in kernel["lines"] if entry["wrong"]}
    others = ", ".join(f"line {other}" for other in sorted(marked - {line}))
    if line not in marked:
        return f"no: {others or 'nowhere'}"
    return f"yes, and {others}" if others else "yes"


class Trace(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.traced = warpsmith("trace", FOLDER)
        cls.wrong = {name: kernel for name, kernel in cls.traced.items() if kernel["verdict"] == "disagree"}

    def test_the_table_is_of_all_kernels_that_disagree(self):
        self.assertEqual(set(table()), set(self.wrong))
        with open(f"{FOLDER}/labels.json", encoding="utf-8") as file:
            labels = json.load(file)
        labelled = {name for name in labels if labels[name]["label"] in ("disagree", "mixed")}
        executed = {name for name, kernel in self.traced.items() if kernel["reason"] != "unsupported"}
        self.assertEqual(labelled & executed, set(self.wrong))

    def test_trace_points_where_the_table_says(self):
        for name, (line, said) in table().items():
            print(f"{name:36} {line:3}  {points(self.wrong[name], line)}")
            self.assertEqual(points(self.wrong[name], line), said, name)

    def test_most_are_right(self):
        answers = [said for _, said in table().values()]
        self.assertGreaterEqual(sum(said.startswith("yes") for said in answers), 0.9 * len(answers))

    def test_what_agrees_is_not_blamed(self):
        for name, kernel in self.traced.items():
            if name not in self.wrong:
                self.assertEqual(kernel["guilty"], [], name)

    def test_check_says_the_same(self):
        for name, kernel in warpsmith("check", FOLDER, "--explain", "--engines=interpreter").items():
            if kernel["verdict"] == "disagree":
                self.assertEqual(kernel["guilty"], self.wrong[name]["guilty"], name)


if __name__ == "__main__":
    unittest.main(verbosity=2)
