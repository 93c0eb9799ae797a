#!/usr/bin/env python3
"""A fixed slice of text_reader_fuzzer: nothing crashes, hangs, or prints other bytes than were read."""

import os
import subprocess
import sys
import tempfile

FUZZER = os.path.abspath(sys.argv[1])

with tempfile.TemporaryDirectory() as folder:
    done = subprocess.run([FUZZER, "-seed=3", "-runs=20000", "-max_len=60000", "-timeout=20", "-verbosity=0"], cwd=folder,
                          text=True, capture_output=True)
    left = os.listdir(folder)
if done.returncode != 0 or left:
    sys.exit(f"status {done.returncode}, left {left}\n{done.stderr[-4000:]}")
