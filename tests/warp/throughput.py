#!/usr/bin/env python3
"""How many samples a second: Warp's own code generator, asked for its text and executing nothing, and ours, in one run.

usage: throughput.py WARPSMITH EMIT.py [COUNT]

Each way makes the same pairs of Python and text, CPU and CUDA, forward and backward, of as many kernels of each type,
on one thread. Warp gets the Python that `generate` wrote. Ours is told with all that it does: from the generator to the
file on the disk, by itself, and with execution and judgement.
"""

import json
import os
import subprocess
import sys
import tempfile
import time

WARPSMITH, EMIT = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
COUNT = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
COMPILED = max(10, COUNT // 10)  # what is compiled takes ten times as long


def ours(folder, *command):
    began = time.monotonic()
    subprocess.run([WARPSMITH, *command, "--seed=1", "--format=jsonl", f"--output={folder}"], check=True, stdout=subprocess.DEVNULL)
    return time.monotonic() - began


def warp(requests):
    """Seconds from the first request to the last answer, once Warp is up."""
    environment = os.environ | {"PYTHONUNBUFFERED": "1"}
    with subprocess.Popen([os.environ["WARPSMITH_PYTHON"], "-B", EMIT], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL, text=True, env=environment) as worker:
        version = json.loads(worker.stdout.readline())["warp"]
        began = time.monotonic()
        for request in requests:
            worker.stdin.write(json.dumps(request) + "\n")
            worker.stdin.flush()
            answer = json.loads(worker.stdout.readline())
            assert "cpu" in answer, answer
        seconds = time.monotonic() - began
        worker.stdin.close()
    return version, seconds


def main():
    with tempfile.TemporaryDirectory() as folder:
        made = os.path.join(folder, "made")
        rows = [("warpsmith generate: text, not executed", COUNT, ours(made, "generate", f"--count={COUNT}"))]
        with open(os.path.join(made, "samples.jsonl")) as file:
            requests = [{"name": f"k{i}", "source": "import warp as wp\n\n\n" + json.loads(line)["python_source"]} for i, line in enumerate(file)]
        version, seconds = warp(requests)
        rows.insert(0, (f"Warp {version}: text, not executed", COUNT, seconds))
        rows.append(("warpsmith harvest, interpreter: executed and judged", COUNT,
                     ours(os.path.join(folder, "interpreted"), "harvest", f"--count={COUNT}", "--engines=interpreter")))
        rows.append(("warpsmith harvest, and both texts compiled and run", COMPILED,
                     ours(os.path.join(folder, "compiled"), "harvest", f"--count={COMPILED}")))
        for what, count, seconds in rows:
            print(f"{what:52} {count:>7} samples {seconds:8.2f} s {count / seconds:9.1f}/s")


if __name__ == "__main__":
    main()
