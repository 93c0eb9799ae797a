#!/usr/bin/env python3
"""Inputs that once crashed a target, and a fixed slice of its fuzzing: nothing crashes, hangs, or is read as something else.

usage: reader_fuzzer_test.py FUZZER RUNS [CRASH...]
"""

import os
import subprocess
import sys
import tempfile

FUZZER, RUNS, *CRASHES = sys.argv[1:]
# Relative to where the test starts.
FUZZER, CRASHES = os.path.abspath(FUZZER), [os.path.abspath(crash) for crash in CRASHES]
FLAGS = ("-timeout=20", "-verbosity=0")


def run(folder, *arguments):
    done = subprocess.run([FUZZER, *arguments, *FLAGS], cwd=folder, text=True, capture_output=True, check=False)
    left = os.listdir(folder)
    if done.returncode != 0 or left:
        sys.exit(f"{' '.join(arguments)}: status {done.returncode}, left {left}\n{done.stderr[-4000:]}")


with tempfile.TemporaryDirectory() as empty:
    if CRASHES:
        run(empty, *CRASHES)
    run(empty, "-seed=3", f"-runs={RUNS}", "-max_len=60000")
