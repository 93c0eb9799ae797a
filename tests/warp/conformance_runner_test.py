#!/usr/bin/env python3
"""The conformance runner: it finds what is planted, jobs decide nothing, and a run that was cut short goes on."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

RUNNER, EMIT = map(os.path.abspath, sys.argv[1:3])
del sys.argv[1:3]

# Warp with one wrong line: the adjoint of every sine.
LIAR = f"""
import runpy
import warp._src.context as context
codegen = context.ModuleBuilder.codegen
context.ModuleBuilder.codegen = lambda *args: codegen(*args).replace("wp::adj_sin(", "wp::adj_cos(")
runpy.run_path({EMIT!r}, run_name="__main__")
"""


class Runner(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_conformance(self, *args, script=EMIT):
        return subprocess.run([RUNNER, f"--script={script}", *map(str, args)], text=True, capture_output=True)

    def tally(self, *args, **kwargs):
        run = self.run_conformance("--json", *args, **kwargs)
        self.assertIn(run.returncode, (0, 1), run.stderr)
        return json.loads(run.stdout)["tally"]

    def test_jobs_decide_nothing(self):
        self.assertEqual(self.tally("--count=420", "--jobs=1"), self.tally("--count=420", "--jobs=3"))
        self.assertNotEqual(self.tally("--count=40"), self.tally("--count=40", "--seed=2"))

    def test_goes_on_where_it_was_cut(self):
        ledger = self.folder / "ledger.jsonl"
        whole = self.tally("--count=500", f"--resume={ledger}")
        lines = ledger.read_text().splitlines(keepends=True)
        self.assertEqual(len(lines), 4)
        ledger.write_text(lines[0] + lines[2] + lines[3][:100])
        self.assertEqual(self.tally("--count=500", f"--resume={ledger}"), whole)
        self.assertEqual(len(ledger.read_text().splitlines()), 4)
        other = self.run_conformance("--count=400", f"--resume={ledger}")
        self.assertEqual(other.returncode, 2)
        self.assertIn("another run", other.stderr)

    def test_finds_a_planted_difference(self):
        liar = self.folder / "liar.py"
        liar.write_text(LIAR)
        tally = self.tally("--count=100", script=liar)
        self.assertGreater(tally["constructs"]["sin"]["kernels"], 0)
        self.assertEqual(tally["different"], tally["constructs"]["sin"]["kernels"])
        self.assertEqual(list(tally["kinds"]), ["CPU: wp::adj_sin(#, #, #); | wp::adj_cos(#, #, #);"])
        run = self.run_conformance("--count=100", script=liar)
        self.assertEqual(run.returncode, 1)
        reduced = run.stdout[run.stdout.index("@wp.kernel"):].split("\n\n")[0]
        self.assertIn("wp.sin(", reduced)
        self.assertLessEqual(len(reduced.splitlines()), 4, reduced)

    def test_bad_input(self):
        for args in (["--count=many"], ["--jobs=0"], ["--resume=/dev/null/x", "--count=1"], ["--nothing"]):
            run = self.run_conformance(*args)
            self.assertEqual(run.returncode, 2, args)
            self.assertEqual(run.stderr.count("\n"), 1, run.stderr)
        run = self.run_conformance("--count=1", script=self.folder / "missing.py")
        self.assertEqual(run.returncode, 3)


if __name__ == "__main__":
    unittest.main()
