#!/usr/bin/env python3
"""The labelled kernels, by the command line: `warpsmith check` must reach what real Warp's behaviour demands.

Several seeds, so that it is not one lucky draw of values; all engines with the first of them. Prints the table.
"""

import json
import os
import subprocess
import sys
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
FOLDER = os.path.abspath("corpus/labelled")

# Of each label, which (verdict, reason) are right. None stands for any reason. See corpus/labelled/README.md.
RIGHT = {
    "agree": {("agree", None)},
    "disagree": {("disagree", None)},
    "mixed": {("disagree", None)},
    "agree_at_kink": {("agree", None), ("inconclusive", "kink")},
    "kink": {("inconclusive", None), ("agree", None)},
    "no_gradient": {("inconclusive", "no_gradient")},
    "undefined": {("inconclusive", "undefined")},
}
INSIDE, ALL = 112, 126  # 14 use what is not executed; labelled_test of src/python names each


class Labelled(unittest.TestCase):
    def check(self, *flags):
        done = subprocess.run([WARPSMITH, "check", FOLDER, "--json", *flags], text=True, capture_output=True, check=False)
        self.assertEqual(done.returncode, 1, done.stderr[-500:])
        every = json.loads(done.stdout)["kernels"]
        kernels = [k for k in every if (k["verdict"], k["reason"]) != ("inconclusive", "unsupported")]
        self.assertEqual((len(kernels), len(every)), (INSIDE, ALL))
        return kernels

    def compare(self, kernels):
        with open(os.path.join(FOLDER, "labels.json"), encoding="utf-8") as file:
            labels = json.load(file)
        wrong = []
        for kernel in kernels:
            name = os.path.basename(kernel["file"]).removesuffix(".py")
            label, verdict, reason = labels[name]["label"], kernel["verdict"], kernel["reason"]
            right = {(verdict, None), (verdict, reason)} & RIGHT[label]
            print(f"{name:36} {label:14} {verdict:13} {reason or '':18} {'' if right else 'WRONG'}")
            if not right:
                wrong.append(name)
        self.assertEqual(wrong, [])

    def test_all_engines(self):
        kernels = self.check("--seed=0")
        for kernel in kernels:
            if kernel["verdict"] == "agree":
                self.assertEqual(set(kernel["engines"]), {"interpreter", "cpu", "cuda-host"}, kernel["file"])
        self.compare(kernels)

    def test_every_engine_of_this_machine_reaches_the_same_verdict(self):
        rows = json.loads(subprocess.run([WARPSMITH, "doctor", "--json"], text=True, capture_output=True, check=True).stdout)
        rows = [row for row in rows["doctor"] if row["what"].startswith("engine ")]
        for row in rows:
            print(f"{row['what']:20} {row['state']:4} {row['version']} {row['remedy']}")
        engines = [row["what"].removeprefix("engine ") for row in rows if row["state"] == "yes"]
        self.assertLess({"interpreter", "cpu", "cuda-host"}, {*engines, "?"})
        for kernel in self.check("--engines=" + ",".join(engines)):
            if kernel["verdict"] == "inconclusive":
                continue
            self.assertEqual(set(kernel["engines"]), set(engines), kernel["file"])
            for name, report in kernel["engines"].items():
                # That compiler runs nothing: it can only take the text.
                right = "agree" if name == "nvrtc" else kernel["verdict"]
                self.assertEqual(report["verdict"], right, (kernel["file"], name, report))

    def test_other_values(self):
        for seed in range(1, 6):
            self.compare(self.check(f"--seed={seed}", "--engines=interpreter"))


if __name__ == "__main__":
    unittest.main(verbosity=2)
