#!/usr/bin/env python3
"""Runs samples again from their JSON alone: in the real NVIDIA Warp on the CPU, and as plain Python in float64.

    rerun.py [--jobs N] PATH...

PATH is a sample (.json), a file of samples (.jsonl) or a folder of either. Each example of a sample is launched; its
outputs, and the gradients that wp.Tape makes of its seeds, are compared with what the sample says. Plain Python
(plain_python.py) runs the same function and takes differences along every number of every judged array. Prints what is
wrong and a table by type; exit 1 if anything is wrong. Needs numpy and warp-lang.

In a program of your own:

    module = real_warp.load_module(FILE_PREFIX + sample["python_source"], folder)
    outputs, gradients = run_in_warp(getattr(module, sample["kernel_name"]), sample["examples"][0])
"""

import argparse
import collections
import dataclasses
import json
import math
import multiprocessing
import os
import pathlib
import sys
import tempfile

import numpy as np

import plain_python
import real_warp

FILE_PREFIX = "import warp as wp\n\n\n"  # the file that a sample stands for; its lines count from here

# Largest errors allowed, in units of the largest number of the array. Examples are float64 results rounded to float32
# (an error of 6e-8), and plain Python computes in float64, but Warp in float32: cancellation may cost it some digits.
WARP_BOUND = 1e-3
PLAIN_BOUND = 1e-6
DIFFERENCE_BOUND = 1e-5
# Share of the numbers that may be too near a kink for a difference: a test that skips all would find nothing.
MOST_SKIPPED = 0.02
# A gradient is one vector over all arrays: an array whose part in it is smaller than this is measured by this.
LEAST_PART = 1e-3


@dataclasses.dataclass
class Report:
    """The largest errors of one sample, and what is wrong with it."""

    id: str
    type: str
    examples: int = 0
    warp_output: float = 0.0
    warp_gradient: float = 0.0
    plain_output: float = 0.0
    difference: float = 0.0
    numbers: int = 0  # along which a difference was wanted
    skipped: int = 0  # of these, too near a kink
    problems: list = dataclasses.field(default_factory=list)

    def note(self, field, error, bound, what):
        setattr(self, field, max(getattr(self, field), error))
        if not error <= bound:
            self.problems.append(f"{what}: {field} is off by {error:.3g} of the largest value, allowed are {bound:g}")


def run_in_warp(kernel, example):
    """The arrays of a launch after forward, and their gradients after backward: two dictionaries of numpy arrays."""
    names = [parameter.label for parameter in kernel.adj.args]
    values = [example["inputs"][name] for name in names]
    seeds = [example["seeds"].get(name) for name in names]
    after, gradients = real_warp.launch(kernel, example["dim"], values, seeds)
    return dict(zip(names, after)), dict(zip(names, gradients))


def largest(numbers):
    return float(np.max(np.abs(np.asarray(numbers, dtype=np.float64)), initial=0.0))


def largest_error(got, expected, scale):
    """Largest difference of two arrays, in units of `scale`."""
    error = largest(np.asarray(got, dtype=np.float64).ravel() - np.asarray(expected, dtype=np.float64).ravel())
    if not math.isfinite(error) or not scale:
        return math.inf if error else 0.0
    return error / scale


def gradient_scales(example):
    whole = max(map(largest, example["gradients"].values()), default=0.0)
    return {name: max(largest(gradient), LEAST_PART * whole) for name, gradient in example["gradients"].items()}


def check_warp(report, kernel, example):
    outputs, gradients = run_in_warp(kernel, example)
    scales = gradient_scales(example)
    for name, expected in example["outputs"].items():
        report.note("warp_output", largest_error(outputs[name], expected, largest(expected)), WARP_BOUND, name)
    for name, expected in example["gradients"].items():
        report.note("warp_gradient", largest_error(gradients[name], expected, scales[name]), WARP_BOUND, name)


def check_plain(report, kernel, example):
    example = plain_python.to_float32(example)  # decimals in JSON are shorter than the numbers they stand for
    outputs = kernel.run(example["dim"], example["inputs"])
    scales = gradient_scales(example)
    for name, expected in example["outputs"].items():
        expected = plain_python.flat(expected)
        error = largest_error(plain_python.flat(outputs[name]), expected, largest(expected))
        report.note("plain_output", error, PLAIN_BOUND, name)
    for name, expected in example["gradients"].items():
        found = plain_python.differences(kernel, example, name, scales[name])
        pairs = [(f, e) for f, e in zip(found, plain_python.flat(expected), strict=True) if f is not None]
        report.numbers += len(found)
        report.skipped += len(found) - len(pairs)
        error = largest_error([f for f, _ in pairs], [e for _, e in pairs], scales[name])
        report.note("difference", error, DIFFERENCE_BOUND, name)


def check(sample):
    report = Report(sample["id"], sample["kernel_type"], len(sample["examples"]))
    if not sample["examples"]:
        report.problems.append("no examples")
    module = real_warp.load_module(FILE_PREFIX + sample["python_source"], folder)
    in_warp = getattr(module, sample["kernel_name"])
    in_python = plain_python.PlainKernel(sample["python_source"])
    for example in sample["examples"]:
        check_warp(report, in_warp, example)
        check_plain(report, in_python, example)
    return report


def start_worker(temporary_folder):
    global folder
    folder = tempfile.mkdtemp(dir=temporary_folder)
    real_warp.start(folder)


def read_samples(paths):
    for path in map(pathlib.Path, paths):
        if path.is_dir():
            yield from read_samples(sorted(path.glob("*.json*")))
        elif path.suffix == ".jsonl":
            yield from map(json.loads, path.read_text().splitlines())
        else:
            yield json.loads(path.read_text())


def print_table(reports):
    print(f"{'type':18} {'samples':>7} {'examples':>8} {'wrong':>5} {'Warp output':>11} {'Warp grad':>10} "
          f"{'plain':>10} {'difference':>10} {'numbers':>8} {'skipped':>7}")
    types = collections.defaultdict(list)
    for report in reports:
        types[report.type].append(report)
    for name, rows in [*sorted(types.items()), ("all", reports)]:
        def worst(field):
            return max((getattr(row, field) for row in rows), default=0.0)
        print(f"{name:18} {len(rows):7} {sum(r.examples for r in rows):8} {sum(bool(r.problems) for r in rows):5} "
              f"{worst('warp_output'):11.2g} {worst('warp_gradient'):10.2g} {worst('plain_output'):10.2g} "
              f"{worst('difference'):10.2g} {sum(r.numbers for r in rows):8} {sum(r.skipped for r in rows):7}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", metavar="PATH")
    parser.add_argument("--jobs", type=int, default=os.cpu_count(), help="processes; one for each processor by default")
    options = parser.parse_args()
    samples = list(read_samples(options.paths))
    with tempfile.TemporaryDirectory() as temporary_folder:
        workers = multiprocessing.get_context("spawn").Pool(options.jobs, start_worker, (temporary_folder,))
        with workers:
            reports = workers.map(check, samples, chunksize=1)
    for sample, report in zip(samples, reports):
        for problem in report.problems:
            print(f"{report.id}: {problem}")
        if report.problems:
            print(sample["python_source"], json.dumps(sample["examples"]), sep="")
    print_table(reports)
    skipped, numbers = sum(r.skipped for r in reports), sum(r.numbers for r in reports)
    if skipped > MOST_SKIPPED * numbers:
        print(f"differences were possible along {numbers - skipped} of {numbers} numbers only")
    return 1 if any(r.problems for r in reports) or skipped > MOST_SKIPPED * numbers else 0


if __name__ == "__main__":
    sys.exit(main())
