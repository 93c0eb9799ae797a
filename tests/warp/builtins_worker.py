#!/usr/bin/env python3
"""Runs the kernels of the builtins test in real Warp.

    builtins_worker.py REQUEST.json ANSWER.json

The request has `source`, a Python file, and `runs`: {"kernel", "dim", "values", "adjoints"}, the latter two with a list
for each parameter. The answer has {"values", "gradients"} for each run. All numbers are 32 bits wide and written as
signed integers of the same bits, reals too: no NaN and no zero's sign is lost on the way.
"""

import json
import pathlib
import sys

import numpy as np
import warp as wp

import real_warp


def from_bits(declared, bits):
    dtype = declared.dtype if isinstance(declared, wp.array) else declared
    bits = np.array(bits, dtype=np.int32)
    if dtype in (wp.float32, wp.vec3, float):
        bits = bits.view(np.float32)
    if dtype is wp.vec3:
        bits = bits.reshape(-1, 3)
    return bits if isinstance(declared, wp.array) else bits[0]


def to_bits(array):
    return [] if array is None else np.ascontiguousarray(array).view(np.int32).ravel().tolist()


def main(request_path, answer_path):
    folder = str(pathlib.Path(answer_path).parent)
    real_warp.start(folder)
    request = json.loads(pathlib.Path(request_path).read_text())
    module = real_warp.load_module(request["source"], folder)
    answers = []
    for run in request["runs"]:
        kernel = getattr(module, run["kernel"])
        types = [parameter.type for parameter in kernel.adj.args]
        values = [from_bits(t, bits) for t, bits in zip(types, run["values"])]
        adjoints = [from_bits(t, bits) if isinstance(t, wp.array) else None for t, bits in zip(types, run["adjoints"])]
        after, gradients = real_warp.launch(kernel, run["dim"], values, adjoints)
        answers.append({"values": [to_bits(a) for a in after], "gradients": [to_bits(g) for g in gradients]})
    pathlib.Path(answer_path).write_text(json.dumps(answers))


if __name__ == "__main__":
    main(*sys.argv[1:])
