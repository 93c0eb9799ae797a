#!/usr/bin/env python3
"""A SIGKILL at any moment loses nothing that was reported kept, and leaves nothing half written behind."""

import hashlib
import json
import os
import pathlib
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
import unittest

FUZZER = os.path.abspath(sys.argv.pop(1))
SEED = int(os.environ.get("SEED", "1"))
ROUNDS = int(os.environ.get("ROUNDS", "3"))
DEADLINE_S = 120


def keeper_of(fuzzer):
    """The process that the fuzzer started."""
    children = pathlib.Path(f"/proc/{fuzzer.pid}/task/{fuzzer.pid}/children").read_text().split()
    return int(children[0]) if children else None


class Kill(unittest.TestCase):
    def start(self, *flags):
        """A fuzzer in a session of its own, whose lines go to a file: a pipe could fill."""
        environment = {**os.environ, "BUILD_WORKING_DIRECTORY": self.folder}
        return subprocess.Popen([FUZZER, "--engines=cpu", *flags], env=environment, stdout=self.log, stderr=self.log,
                                start_new_session=True)

    def wait_for_samples(self, more):
        """Until there are so many more samples than before."""
        before, end = len(self.samples()), time.time() + DEADLINE_S
        while len(self.samples()) < before + more:
            self.assertLess(time.time(), end, "nothing is kept")
            time.sleep(0.05)

    def samples(self):
        return [path for path in self.out.glob("samples/*.json")]

    def reported(self):
        """What the last status line of this run said: samples kept and findings."""
        lines = re.findall(r"kept (\d+) .*findings (\d+)", pathlib.Path(self.log.name).read_text()[self.logged:])
        return tuple(map(int, lines[-1])) if lines else (0, 0)

    def check_whole(self):
        for path in self.samples():
            sample = json.loads(path.read_text())
            self.assertEqual(sample["id"], path.stem)
            self.assertEqual(sample["validation"]["verdict"], "agree")
        for folder in self.out.glob("findings/[!.]*"):
            if folder.is_dir():
                self.assertEqual({path.name for path in folder.iterdir()},
                                 {"kernel.py", "finding.json", "text.cpp", "original.json"})
                json.loads((folder / "finding.json").read_text())

    def check_tidy(self):
        """After the next start nothing is left of what was half written."""
        for path in self.out.rglob("*"):
            self.assertFalse(path.name.endswith(".tmp"), path)
        for path in self.out.glob("corpus/*"):
            if len(path.name) == 40:
                self.assertEqual(hashlib.sha1(path.read_bytes()).hexdigest(), path.name)

    def test_kill(self):
        rng = random.Random(SEED)
        print(f"SEED={SEED} ROUNDS={ROUNDS}")
        with tempfile.TemporaryDirectory() as self.folder, tempfile.NamedTemporaryFile("w") as self.log:
            self.out = pathlib.Path(self.folder) / "out"
            kept = set()
            for round_ in range(ROUNDS):
                victim = ("both", "fuzzer", "keeper")[round_ % 3]
                self.logged = os.path.getsize(self.log.name)
                before = {path.name for path in self.out.glob("findings/*")}
                fuzzer = self.start(f"-seed={rng.randrange(1 << 30)}")
                self.wait_for_samples(1)
                time.sleep(rng.uniform(0, 3))
                keeper = keeper_of(fuzzer)
                samples, findings = self.reported()
                if victim == "both":
                    os.killpg(fuzzer.pid, signal.SIGKILL)
                else:
                    os.kill(fuzzer.pid if victim == "fuzzer" else keeper, signal.SIGKILL)
                # The one that is left ends by itself: a keeper has read all there is, a fuzzer has nobody to tell.
                self.assertNotEqual(fuzzer.wait(DEADLINE_S), 0)
                end = time.time() + DEADLINE_S
                while os.path.exists(f"/proc/{keeper}"):
                    self.assertLess(time.time(), end, "the keeper goes on")
                    time.sleep(0.05)
                if victim == "keeper":
                    said = pathlib.Path(self.log.name).read_text()[self.logged:]
                    self.assertIn(f"the keeper was ended by signal {signal.SIGKILL.value}", said)
                self.check_whole()
                now = {path.name for path in self.samples()}
                self.assertLessEqual(kept, now, "samples are lost")
                self.assertGreaterEqual(len(now) - len(kept), samples, "what was reported kept is not there")
                self.assertGreaterEqual(len({path.name for path in self.out.glob("findings/[!.]*")} - before), findings)
                kept = now
            # A kill in the middle of a write is rare; what it leaves looks like this.
            dead = subprocess.Popen(["true"])
            dead.wait()
            (self.out / "samples" / f"half.json.{dead.pid}.tmp").write_text("{")
            (self.out / "findings" / f".half.{dead.pid}.tmp").mkdir()
            (self.out / "corpus" / ("0" * 40)).write_text("half")
            self.logged = os.path.getsize(self.log.name)
            fuzzer = self.start("-runs=3000", f"-seed={SEED}")
            self.assertEqual(fuzzer.wait(DEADLINE_S), 0, pathlib.Path(self.log.name).read_text()[-2000:])
            self.check_whole()
            self.check_tidy()
            self.assertLessEqual(kept, {path.name for path in self.samples()})


if __name__ == "__main__":
    unittest.main(verbosity=2)
