#!/usr/bin/env python3
"""What each part of the fuzzer's feedback earns: bazel run //fuzz:ablation [-- --seeds=10 --runs=20000 --jobs=1]

Four fuzzers that differ in feedback alone (random: new kernels, no corpus; code: edges of our own code; meaning: what the
kernel does; both) start from nothing. For each it is counted after how many inputs each of ten planted defects of the
emitter shows, and how many causes of wrong gradients of Warp's own were met. Inputs are counted, not seconds: the machine's
load decides nothing. A defect that was not found counts as found after all others (its rank is the last). The p-value is of
a two-sided Mann-Whitney test against `random`, over seeds.
"""

import argparse
import concurrent.futures
import json
import math
import os
import statistics
import subprocess
import sys
import tempfile

COVERED, PLAIN = (os.path.abspath(path) for path in sys.argv[1:3])
FEEDBACKS = {"random": PLAIN, "code": COVERED, "meaning": PLAIN, "both": COVERED}
# As kernel_fuzzer has them.
FLAGS = ("-max_len=8192", "-len_control=0", "-entropic=0", "-detect_leaks=0", "-reload=0", "-verbosity=0",
         "-print_funcs=0")


def mann_whitney(ours, others):
    """The two-sided p-value, by the normal approximation with correction for ties and continuity."""
    values = sorted(ours + others)
    rank = {v: (values.index(v) + len(values) - 1 - values[::-1].index(v)) / 2 + 1 for v in set(values)}
    n, m = len(ours), len(others)
    u = sum(rank[v] for v in ours) - n * (n + 1) / 2
    ties = sum(values.count(v) ** 3 - values.count(v) for v in set(values))
    variance = n * m / 12 * (n + m + 1 - ties / ((n + m) * (n + m - 1)))
    if variance <= 0:
        return 1.0
    z = max(0.0, abs(u - n * m / 2) - 0.5) / math.sqrt(variance)
    return math.erfc(z / math.sqrt(2))


def fuzz(feedback, seed, runs):
    """One run's report."""
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report.json")
        corpus = os.path.join(folder, "corpus")
        os.mkdir(corpus)
        command = [FEEDBACKS[feedback], f"--feedback={feedback}", f"--report={report}", f"-seed={seed}", f"-runs={runs}",
                   *FLAGS, corpus]
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            sys.exit(f"ablation: {' '.join(command)}: status {done.returncode}\n{done.stderr[-2000:]}")
        with open(report, encoding="utf-8") as file:
            return json.load(file)


def table(reports, runs):
    """Rows of a table: a line for each planted defect, one for all ten, one for causes."""
    defects = list(reports["both"][0]["found"])
    late = runs + 1
    lines = [f"| {'':18} | " + " | ".join(FEEDBACKS) + " |", "|---" + "|--:" * len(FEEDBACKS) + "|"]

    def cells(values, show):
        row = []
        for feedback in FEEDBACKS:
            text = show(values[feedback])
            if feedback != "random":
                text += f" (p {mann_whitney(values[feedback], values['random']):.3f})"
            row.append(text)
        return row

    def median(values):
        middle = statistics.median(values)
        missed = sum(v > runs for v in values)
        text = "never" if middle > runs else f"{middle:.0f}"
        return text + (f", {missed} missed" if missed else "")

    for defect in defects:
        values = {f: [r["found"][defect] or late for r in reports[f]] for f in FEEDBACKS}
        lines.append(f"| {defect:18} | " + " | ".join(cells(values, median)) + " |")
    values = {f: [max(r["found"][d] or late for d in defects) for r in reports[f]] for f in FEEDBACKS}
    lines.append(f"| {'all ten':18} | " + " | ".join(cells(values, median)) + " |")
    values = {f: [r["causes"] for r in reports[f]] for f in FEEDBACKS}
    lines.append(f"| {'causes met':18} | " + " | ".join(cells(values, lambda v: f"{statistics.median(v):.1f}")) + " |")
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--runs", type=int, default=20000, help="inputs of each run")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--only", choices=FEEDBACKS, help="this feedback alone; fails unless every seed finds all ten")
    parser.add_argument("--json", help="write the reports here")
    arguments = parser.parse_args(sys.argv[3:])
    feedbacks = [arguments.only] if arguments.only else list(FEEDBACKS)
    reports = {feedback: [] for feedback in feedbacks}
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        runs = [(f, pool.submit(fuzz, f, seed, arguments.runs)) for seed in range(1, arguments.seeds + 1) for f in feedbacks]
        for done, (feedback, run) in enumerate(runs, 1):
            reports[feedback].append(run.result())
            print(f"{done} of {len(runs)} runs", file=sys.stderr)
    if arguments.json:
        with open(os.path.join(os.environ.get("BUILD_WORKING_DIRECTORY", "."), arguments.json), "w", encoding="utf-8") as file:
            json.dump(reports, file)
    if not arguments.only:
        print(f"{arguments.seeds} seeds, {arguments.runs} inputs each: inputs until a planted defect shows, median\n")
        print("\n".join(table(reports, arguments.runs)))
        return 0
    missed = [(seed, d) for seed, r in enumerate(reports[arguments.only], 1) for d, at in r["found"].items() if at is None]
    for seed, report in enumerate(reports[arguments.only], 1):
        print(f"seed {seed}: {report['found']}, causes {report['causes']}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
