#!/usr/bin/env python3
"""A fixed slice of fuzzing: a seed gives the same bytes, what is kept is whole, and wrong flags get one clear line."""

import filecmp
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import unittest

FUZZER = os.path.abspath(sys.argv.pop(1))
RUNS = 4000


class Fuzzer(unittest.TestCase):
    def fuzz(self, folder, *flags):
        environment = {**os.environ, "SOURCE_DATE_EPOCH": "1", "BUILD_WORKING_DIRECTORY": folder}
        return subprocess.run([FUZZER, *flags], text=True, capture_output=True, env=environment, check=False)

    def test_a_seed_gives_the_same_bytes(self):
        with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
            for folder in (one, two):
                done = self.fuzz(folder, "-seed=5", f"-runs={RUNS}")
                self.assertEqual(done.returncode, 0, done.stderr[-2000:])
            self.assertEqual(self.files(f"{one}/out/findings"), self.files(f"{two}/out/findings"))
            for part in ("samples", "corpus"):
                names = sorted(os.listdir(f"{one}/out/{part}"))
                self.assertEqual(names, sorted(os.listdir(f"{two}/out/{part}")))
                same, other, errors = filecmp.cmpfiles(f"{one}/out/{part}", f"{two}/out/{part}", names, shallow=False)
                if part != "samples":
                    self.assertEqual((len(same), other, errors), (len(names), [], []))
            self.check_samples(pathlib.Path(one) / "out" / "samples", pathlib.Path(two) / "out" / "samples")

    def files(self, folder):
        folder = pathlib.Path(folder)
        return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

    def check_samples(self, one, two):
        samples = [json.loads(path.read_text()) for path in sorted(one.iterdir())]
        self.assertGreaterEqual(len(samples), 40)
        types = {sample["kernel_type"] for sample in samples}
        self.assertEqual(len(types), 10, types)
        self.assertTrue(any(sample["provenance"]["mutations"] for sample in samples))
        for sample in samples:
            self.assertEqual(set(sample["validation"]["engines"]), {"interpreter", "cpu", "cuda-host"})
            self.assertEqual(sample["validation"]["verdict"], "agree")
            # Threads of cuda-host are real: how far it was off may differ in the last bits, and nothing else.
            other = json.loads((two / f"{sample['id']}.json").read_text())
            for each in (sample, other):
                each["validation"]["engines"]["cuda-host"].pop("error")
            self.assertEqual(sample, other)

    def test_findings_only(self):
        with tempfile.TemporaryDirectory() as folder:
            done = self.fuzz(folder, "--findings-only", "--engines=interpreter", "-seed=5", "-runs=1000")
            self.assertEqual(done.returncode, 0, done.stderr[-2000:])
            self.assertEqual(os.listdir(f"{folder}/out/samples"), [])
            self.assertGreater(len(os.listdir(f"{folder}/out/findings")), 3)

    def test_wrong_flags(self):
        for flags, words in ((["--types=foo"], "unknown type 'foo'"), (["--engines=foo"], "unknown engine 'foo'"),
                             (["--bogus"], "unknown flag --bogus"), (["--output=/proc/none"], "cannot make the folder")):
            with tempfile.TemporaryDirectory() as folder:
                done = self.fuzz(folder, *flags, "-runs=1")
                self.assertEqual(done.returncode, 2, done.stderr)
                self.assertIn(words, done.stderr.strip().splitlines()[-1])


if __name__ == "__main__":
    unittest.main(verbosity=2)
