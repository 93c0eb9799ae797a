#!/usr/bin/env python3
"""Takes findings into the repository: bazel run //corpus:adopt [-- FOLDER...]

Of each bucket in the folders (out/findings if none is named) that is not there yet, kernel.py is run with real Warp. Where
Warp's gradient is wrong too, the folder is copied to corpus/findings, with what Warp printed, and its state becomes
`known`. --replace takes those that are there already anew.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys

WARP_PYTHON = os.environ.get("WARPSMITH_PYTHON") or os.path.join(
    os.environ.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"), "warpsmith/venv/bin/python")
FILES = ("kernel.py", "finding.json", "text.cpp")
TIMEOUT_S = 120  # Warp compiles the kernel


def said(output):
    return [line.rstrip() for line in output.splitlines() if "CUDA" not in line and not line.startswith("Module")]


def by_warp(folder):
    """What kernel.py says under real Warp: whether the gradient is wrong, and its lines."""
    try:
        done = subprocess.run([WARP_PYTHON, folder / "kernel.py"], capture_output=True, text=True, check=False,
                              timeout=TIMEOUT_S)
    except subprocess.TimeoutExpired as expired:
        lines = said((expired.stdout or b"").decode()) + [f"the process had not ended after {TIMEOUT_S} s"]
        return any("forward has run" in line for line in lines), lines
    lines = said(done.stdout)
    if done.returncode < 0:
        lines.append(f"the process died of signal {-done.returncode}")
    # 1 says that the gradient is wrong; other statuses that something is wrong with the file or with Warp's process.
    return done.returncode == 1 and "is wrong" in done.stdout or done.returncode < 0, lines


def adopt(folder, findings):
    wrong, lines = by_warp(folder)
    if not wrong:
        print(f"{folder.name}: not confirmed by Warp: {lines[-1] if lines else 'it printed nothing'}")
        return False
    target = findings / folder.name
    target.mkdir(exist_ok=True)
    for name in FILES:
        (target / name).write_text((folder / name).read_text())
    finding = json.loads((folder / "finding.json").read_text())
    finding["warp"] = lines
    fields = ",\n".join(f" {json.dumps(field)}: {json.dumps(value)}" for field, value in finding.items())
    (target / "finding.json").write_text(f"{{\n{fields}\n}}\n")
    print(f"{folder.name}: adopted")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="*", default=["out/findings"])
    parser.add_argument("--replace", action="store_true")
    arguments = parser.parse_args()
    here = pathlib.Path(os.environ.get("BUILD_WORKING_DIRECTORY", "."))
    findings = pathlib.Path(os.environ.get("BUILD_WORKSPACE_DIRECTORY", ".")) / "corpus" / "findings"
    states = findings / "states"
    for name in arguments.folders:
        if not (here / name).is_dir():
            print(f"adopt: {here / name}: no such folder", file=sys.stderr)
            return 2
        for folder in sorted((here / name).iterdir()):
            if not (folder / "finding.json").is_file() or (findings / folder.name).is_dir() and not arguments.replace:
                continue
            known = {line.split()[0] for line in states.read_text().splitlines() if line and not line.startswith("#")}
            if adopt(folder, findings) and folder.name not in known:
                with states.open("a") as file:
                    file.write(f"{folder.name} known\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
