#!/usr/bin/env python3
"""The regression test can fail: in a corpus of its own, each kind of change is made once and must be named."""

import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

REPLAY = os.path.abspath(sys.argv.pop(1))
FINDINGS = pathlib.Path(os.path.abspath("corpus/findings"))
BUCKET = "gradient-wrong_rule"
KERNELS = """import warp as wp


@wp.kernel
def right(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = x[i] * x[i]


@wp.kernel
def wrong(x: wp.array(dtype=float), out: wp.array(dtype=float)):
    i = wp.tid()
    out[i] = 1.0 % x[i]
"""


class Regression(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.corpus = pathlib.Path(self.folder.name) / "corpus"
        finding = self.corpus / "findings" / BUCKET
        for folder in (self.corpus / "minimized", self.corpus / "seeds", finding):
            folder.mkdir(parents=True)
        (self.corpus / "minimized" / "math.py").write_text(KERNELS)
        for name in ("kernel.py", "finding.json"):
            (finding / name).write_text((FINDINGS / BUCKET / name).read_text())
        self.states(f"{BUCKET} known\n")
        self.replay("--update", workspace=self.folder.name)

    def tearDown(self):
        self.folder.cleanup()

    def states(self, text):
        (self.corpus / "findings" / "states").write_text(text)

    def replay(self, *flags, workspace=None):
        environment = {**os.environ, **({"BUILD_WORKSPACE_DIRECTORY": workspace} if workspace else {})}
        return subprocess.run([REPLAY, *flags], cwd=self.folder.name, env=environment, capture_output=True, text=True,
                              check=False)

    def fails(self, words):
        done = self.replay()
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertIn(words, done.stdout)

    def test_nothing_changed(self):
        done = self.replay()
        self.assertEqual(done.returncode, 0, done.stdout + done.stderr)
        verdicts = (self.corpus / "verdicts").read_text()
        self.assertIn("math.py:right agree", verdicts)
        self.assertIn("math.py:wrong disagree gradient", verdicts)

    def test_a_verdict_changed(self):
        kernels = self.corpus / "minimized" / "math.py"
        kernels.write_text(KERNELS.replace("1.0 % ", "1.0 + "))
        self.fails("math.py:wrong: was disagree gradient, is agree")

    def test_a_kernel_went_and_another_came(self):
        kernels = self.corpus / "minimized" / "math.py"
        kernels.write_text(KERNELS.replace("def right", "def other"))
        self.fails("math.py:right: was agree, is gone")
        self.fails("math.py:other: was not expected, is agree")

    def test_a_finding_is_said_to_be_fixed(self):
        self.states(f"{BUCKET} fixed\n")
        self.fails("should be agree, is disagree gradient")

    def test_a_finding_agrees(self):
        kernel = self.corpus / "findings" / BUCKET / "kernel.py"
        kernel.write_text(KERNELS.split("@wp.kernel")[0] + "@wp.kernel" + KERNELS.split("@wp.kernel")[1])
        finding = json.loads((kernel.parent / "finding.json").read_text())
        finding["inputs"] = {"x": [0.5] * finding["dim"], "out": [0.0] * finding["dim"]}
        (kernel.parent / "finding.json").write_text(json.dumps(finding))
        self.fails("should be disagree gradient, is agree")

    def test_a_finding_without_a_state(self):
        self.states("")
        self.fails("has a folder and no state")

    def test_a_state_without_a_finding(self):
        self.states(f"{BUCKET} known\ngradient-nothing known\n")
        self.fails("has a state and no folder")


if __name__ == "__main__":
    unittest.main(verbosity=2)
