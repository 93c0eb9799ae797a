#!/usr/bin/env python3
"""Writes docs/findings.md from the findings of the repository: bazel run //corpus:document [-- --kernels=1000 --seed=1]

What part of a random dataset a cause poisons is measured: so many kernels are generated, a tenth of each type, and each
that disagrees is reduced for each of its causes.
"""

import argparse
import collections
import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

WARPSMITH = os.path.abspath(sys.argv[1])


def shares(kernels, seed):
    """Of random kernels, how many have a finding of each bucket, and how many have any."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([WARPSMITH, "generate", f"--count={kernels}", f"--seed={seed}", f"--output={folder}"], check=True,
                       stdout=subprocess.DEVNULL)
        done = subprocess.run([WARPSMITH, "reduce", folder, "--json"], check=False, stdout=subprocess.PIPE, text=True)
    reduced = json.loads(done.stdout)["kernels"]
    counts = collections.Counter()
    for kernel in reduced:
        counts.update({finding["bucket"] for finding in kernel["findings"]})
    return counts, sum(bool(kernel["findings"]) for kernel in reduced), len(reduced)


def kernel_of(folder):
    """The reduced kernel, from its decorator to its last line."""
    text = (folder / "kernel.py").read_text()
    return re.search(r"@wp\.kernel\n.*?(?=\n\n)", text, re.DOTALL).group(0)


def number(value):
    return value if isinstance(value, str) else f"{value:.6g}"


def cause_of(finding):
    rule = finding.get("rule")
    return (rule["number"], rule["name"]) if rule else (1000, finding["bucket"].split("-", 1)[1])


def section(title, findings, counts, total):
    """What is to be said of one cause: all its buckets."""
    rule = findings[0][1].get("rule")
    issues = (rule or {}).get("issues") or "none found"
    share = 100 * sum(counts[finding["bucket"]] for _, finding in findings) / total
    lines = [f"## {title}", "", (rule["doc"] + "." if rule else "No rule explains it."), ""]
    lines += [f"Warp's tracker: {issues}. Of random kernels: {share:.1f} %.", ""]
    for folder, finding in findings:
        guilty = finding["guilty"]
        body = kernel_of(folder)
        lines += [f"Bucket `{finding['bucket']}`, {len(body.splitlines())} lines, reduced in {finding['executions']} "
                  "executions:", "", "```python", body, "```", ""]
        for name, same_as in finding.get("shared", {}).items():
            lines += [f"It is launched with one array for `{same_as}` and `{name}`. With an array for each, it is right.", ""]
        if finding["reason"] in ("gradient", "adjoint_non_finite"):
            lines += [f"Line {guilty['line']}, `{guilty['expression']}`: the adjoint that leaves it is "
                      f"{number(guilty['adjoint'])} and should be {number(guilty['correct'])}. Text: `{guilty['text']}`", ""]
        said = finding["warp"]
        lines += ["Warp's own run:", "", "```", *said, "```", ""]
    return lines


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kernels", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    arguments = parser.parse_args(sys.argv[2:])
    workspace = pathlib.Path(os.environ.get("BUILD_WORKSPACE_DIRECTORY", "."))
    by_cause = collections.defaultdict(list)
    for folder in sorted((workspace / "corpus" / "findings").iterdir()):
        if (folder / "finding.json").is_file():
            finding = json.loads((folder / "finding.json").read_text())
            by_cause[cause_of(finding)].append((folder, finding))
    counts, poisoned, total = shares(arguments.kernels, arguments.seed)
    lines = (workspace / "corpus" / "findings" / "preface.md").read_text().splitlines()
    lines += ["", f"| rule | cause | buckets | lines | largest error | tracker | of {total} random kernels |",
              "|--:|---|---|--:|--:|---|--:|"]
    for (rule, name), findings in sorted(by_cause.items()):
        first = findings[0][1]
        errors = [number(finding["error"]) for _, finding in findings if finding["gradients"]]
        lines.append(
            f"| {rule if rule < 1000 else '-'} | {name} | {', '.join(finding['bucket'] for _, finding in findings)} | "
            f"{max(len(kernel_of(folder).splitlines()) for folder, _ in findings)} | {', '.join(errors) or '-'} | "
            f"{(first.get('rule') or {}).get('issues') or '-'} | "
            f"{100 * sum(counts[finding['bucket']] for _, finding in findings) / total:.1f} % |")
    lines += ["", f"{100 * poisoned / total:.1f} % of the random kernels have at least one finding. The command: "
              f"`bazel run //corpus:document -- --kernels={arguments.kernels} --seed={arguments.seed}`.", ""]
    for (rule, name), findings in sorted(by_cause.items()):
        lines += section(f"{rule}. {name}" if rule < 1000 else name, findings, counts, total)
    (workspace / "docs" / "findings.md").write_text("\n".join(lines).rstrip() + "\n")
    others = {bucket: count for bucket, count in counts.items()
              if not any(bucket == finding["bucket"] for findings in by_cause.values() for _, finding in findings)}
    if others:
        print(f"buckets that are no folder of the repository: {others}", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
