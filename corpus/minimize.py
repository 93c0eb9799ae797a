#!/usr/bin/env python3
"""Minimises the checked-in corpus: bazel run //corpus:minimize [-- FOLDER...]

Of the kernels of the folders (corpora of the fuzzer; out/corpus if none is named) and of corpus/minimized those stay that
have all features of code and meaning among them. libFuzzer's set cover picks by what it sees, `warpsmith minimize` adds
what its few counters confuse, and writes corpus/minimized anew. At the end the features of all and of those that
stayed are counted again. Then `bazel run //corpus:replay -- --update` writes the verdicts that are expected.
"""

import json
import os
import pathlib
import re
import subprocess
import sys
import tempfile

FUZZER, WARPSMITH = (os.path.abspath(path) for path in sys.argv[1:3])


def call(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"minimize: {command[0]} failed:\n{done.stderr[-2000:]}")
    return done


def features(folder, temporary):
    """What libFuzzer counts when it runs the inputs of a folder: edges, and all features."""
    done = call(FUZZER, "-runs=0", "-verbosity=1", f"--output={temporary / 'out'}", folder)
    counted = re.search(r"INITED\s+cov: (\d+) ft: (\d+)", done.stderr)
    if counted is None:
        sys.exit(f"minimize: {FUZZER} counts nothing:\n{done.stderr[-2000:]}")
    return tuple(map(int, counted.groups()))


def main():
    here = pathlib.Path(os.environ.get("BUILD_WORKING_DIRECTORY", "."))
    minimized = pathlib.Path(os.environ.get("BUILD_WORKSPACE_DIRECTORY", ".")) / "corpus" / "minimized"
    folders = [here / folder for folder in sys.argv[3:]] or [f for f in (here / "out" / "corpus",) if f.is_dir()]
    folders += [minimized] if minimized.is_dir() else []
    for folder in folders:
        if not folder.is_dir():
            print(f"minimize: {folder}: no such folder; name a corpus of the fuzzer", file=sys.stderr)
            return 2
    with tempfile.TemporaryDirectory() as name:
        temporary = pathlib.Path(name)
        # By way of Python, so that an input holds what Python can say and nothing else: no names, no history.
        call(WARPSMITH, "minimize", "--all", *folders, f"--output={temporary / 'python'}")
        call(WARPSMITH, "merge", temporary / "python", f"--output={temporary / 'full'}")
        (temporary / "cover").mkdir()
        call(FUZZER, "-set_cover_merge=1", f"--output={temporary / 'out'}", temporary / "cover", temporary / "full")
        done = call(WARPSMITH, "minimize", temporary / "full", f"--keep={temporary / 'cover'}",
                    f"--output={minimized}", "--json")
        call(WARPSMITH, "merge", minimized, f"--output={temporary / 'small'}")
        counts = json.loads(done.stdout)
        full, small = features(temporary / "full", temporary), features(temporary / "small", temporary)
    print(f"{counts['kernels']} kernels, {counts['kept']} stay, in {minimized}")
    print(f"{'':12} {'all':>8} {'minimised':>10}")
    for row, before, after in (("edges", full[0], small[0]), ("code+meaning", full[1], small[1]),
                               ("meaning", counts["features"], counts["features_kept"])):
        print(f"{row:12} {before:8} {after:10}")
    # Counters of loops may differ by the values that a launch draws; an edge or a meaning may not get lost.
    return 0 if small[0] >= full[0] and counts["features_kept"] == counts["features"] else 1


if __name__ == "__main__":
    sys.exit(main())
