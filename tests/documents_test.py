#!/usr/bin/env python3
"""Runs the commands of the documents: of README.md, QUICKSTART.md and docs/ the lines of ```sh blocks, of each example what
its docstring says. A command that ends with "# exits N" must do so, any other must exit 0. A ```text block is printed by the
```sh block before it; lines of "..." stand for what is left out.

Setting up, building and fuzzing have tests of their own (.ci/run, //fuzz:fuzzer_test); those lines are passed over and
printed.
"""

import ast
import glob
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
ROOT = os.getcwd()
PASSED_OVER = ("tools/setup", "bazel ", "export ", "eval ", "#")


def document_blocks(path):
    """Pairs of "sh" or "text" and what the block holds."""
    with open(path, encoding="utf-8") as file:
        return re.findall(r"^```(sh|text)\n(.*?)^```$", file.read(), re.DOTALL | re.MULTILINE)


def docstring_commands(path):
    with open(path, encoding="utf-8") as file:
        docstring = ast.get_docstring(ast.parse(file.read()))
    return re.findall(r"^ *((?:warpsmith|python) .*?)(?: {3,}[^# ].*)?$", docstring, re.MULTILINE)


class Documents(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        """A folder that looks like a clone, to run in."""
        cls.folder = tempfile.mkdtemp()
        for path in ("examples", "corpus"):
            shutil.copytree(path, os.path.join(cls.folder, path))
        python = os.path.join(cls.folder, "bin", "python")
        os.mkdir(os.path.dirname(python))
        os.symlink(WARPSMITH, os.path.join(cls.folder, "bin", "warpsmith"))
        with open(python, "w", encoding="utf-8") as file:
            file.write(f'#!/bin/sh\nexec {os.environ["WARPSMITH_PYTHON"]} "$@"\n')
        os.chmod(python, 0o755)
        cls.environment = os.environ | {
            "PATH": os.path.join(cls.folder, "bin") + ":" + os.environ["PATH"],
            "WARP_CACHE_PATH": os.path.join(cls.folder, "cache"),
        }

    @classmethod
    def tearDownClass(cls):
        shutil.rmtree(cls.folder)

    def run_command(self, line):
        expected = re.search(r"# exits (\d)", line)
        done = subprocess.run(
            line, shell=True, cwd=self.folder, env=self.environment, text=True, capture_output=True, check=False
        )
        wanted = int(expected[1]) if expected else 0
        self.assertEqual(done.returncode, wanted, f"{line}\n{done.stdout[-1000:]}\n{done.stderr[-1000:]}")
        print(f"{done.returncode}  {line}")
        return done.stdout

    def run_document(self, path):
        output = ""
        for kind, block in document_blocks(path):
            if kind == "sh":
                output = "".join(self.run_line(line) for line in block.splitlines() if line.strip())
            else:
                self.assert_shows(output, block, path)

    def run_line(self, line):
        line = line.replace("bazel run //tools:warpsmith -- ", "warpsmith ")
        if not line.startswith(PASSED_OVER):
            return self.run_command(line)
        print(f"-  {line}")
        return ""

    def assert_shows(self, output, shown, path):
        at = 0
        for part in re.split(r"^ *\.\.\.\n", shown, flags=re.MULTILINE):
            at = output.find(part, at)
            self.assertNotEqual(at, -1, f"{path}: the output has no\n{part}\nbut is\n{output}")

    def test_readme(self):
        self.run_document("README.md")

    def test_quickstart(self):
        self.run_document("QUICKSTART.md")

    def test_documents(self):
        for path in sorted(glob.glob("docs/*.md")):
            self.run_document(path)

    def test_generated_pages(self):
        with open("docs/builtins.md", encoding="utf-8") as file:
            self.assertEqual(file.read(), self.run_command("warpsmith list builtins --markdown"))

    def test_links_lead_somewhere(self):
        for path in ["README.md", "QUICKSTART.md", *glob.glob("docs/*.md")]:
            with open(path, encoding="utf-8") as file:
                links = re.findall(r"\]\(([^:)#]+\.(?:md|svg))\)", file.read())
            for link in links:
                self.assertTrue(os.path.exists(os.path.join(os.path.dirname(path), link)), f"{path}: {link}")

    def test_examples(self):
        for path in sorted(glob.glob("examples/*.py")):
            commands = docstring_commands(path)
            self.assertTrue(commands, f"{path}: its docstring names no command")
            for line in commands:
                self.run_command(line)

    def test_the_trace_marks_the_guilty_line(self):
        trace = self.run_command("warpsmith trace examples/wrong_gradient.py --dim 2 --arg n=3  # exits 1")
        marked = [line for line in trace.splitlines() if line.startswith(">")]
        self.assertTrue(marked)
        for line in marked:
            self.assertIn("adj_mul", line)


if __name__ == "__main__":
    unittest.main(verbosity=2)
