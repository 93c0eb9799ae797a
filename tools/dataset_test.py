#!/usr/bin/env python3
"""A dataset from its harvest to those who load it: made, checked, exported, and read by the libraries that people use."""

import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
COUNT = 1000
EXECUTED = 40  # of them by the engines that compile, which take ten times as long

LOAD = """
import json, os, sys
os.environ |= {"HF_HUB_OFFLINE": "1", "HF_DATASETS_OFFLINE": "1", "HF_HOME": sys.argv[2] + "/cache"}
import datasets
hub, result = sys.argv[1], {}
for name in datasets.get_dataset_config_names(hub):
    loaded = datasets.load_dataset(hub, name)
    result[name] = {split: [len(rows), rows[0]["id"], sorted(rows.features)] for split, rows in loaded.items()}
print(json.dumps(result))
"""

DESCRIBE = """
import logging, sys
logging.basicConfig(level=logging.WARNING)
import mlcroissant
dataset = mlcroissant.Dataset(jsonld=sys.argv[1] + "/croissant.json")
records = dataset.records("default-train")
for _, record in zip(range(3), records):
    print(record["default-train/id"])
"""


class Dataset(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        cls.made = cls.json_of("harvest", f"--count={COUNT}", "--seed=1", "--engines=interpreter", "--format=jsonl", "--jobs=2", "--output=rows")
        cls.exported = cls.json_of("export", "rows", "--output=hub")

    @classmethod
    def json_of(cls, *args):
        done = subprocess.run([WARPSMITH, *args, "--json"], text=True, capture_output=True, cwd=cls.folder, check=False)
        assert done.returncode == 0, done.stdout + done.stderr
        return json.loads(done.stdout)

    def python(self, script, *args):
        done = subprocess.run([os.environ["WARPSMITH_PYTHON"], "-c", script, *map(str, args)], text=True, capture_output=True, check=False)
        self.assertEqual(done.returncode, 0, done.stderr)
        return done

    def test_it_is_balanced_and_valid(self):
        self.assertEqual(set(self.made["types"].values()), {COUNT // 10})
        self.assertEqual(self.json_of("validate", "rows", "--engines=interpreter"), {"samples": COUNT, "wrong": []})
        wrong = self.json_of("validate", "rows/disagreeing", "--engines=interpreter")
        self.assertEqual(wrong, {"samples": self.made["disagreeing"], "wrong": []})

    def test_what_was_exported_is_valid(self):
        result = self.json_of("validate", "hub", "--engines=interpreter")
        self.assertEqual(result, {"samples": self.exported["samples"] + self.exported["disagreeing"], "wrong": []})

    def test_rows_that_were_compiled_are_valid(self):
        self.json_of("harvest", f"--count={EXECUTED}", "--seed=2", "--output=compiled")
        self.assertEqual(self.json_of("validate", "compiled"), {"samples": EXECUTED, "wrong": []})

    def test_datasets_loads_it(self):
        loaded = json.loads(self.python(LOAD, self.folder / "hub", self.folder).stdout)
        self.assertEqual(set(loaded), {"default", "disagreeing", "chat", "fim"})
        self.assertEqual({split: rows[0] for split, rows in loaded["default"].items()}, self.exported["splits"])
        self.assertIn("cpp_ir_backward", loaded["default"]["train"][2])
        self.assertIn("messages", loaded["chat"]["train"][2])

    def test_croissant_describes_it(self):
        done = self.python(DESCRIBE, self.folder / "hub")
        self.assertEqual(len(done.stdout.splitlines()), 3, done.stdout)
        self.assertNotIn("WARNING", done.stderr)

    def test_analyze_counts_it(self):
        statistics = self.json_of("analyze", "rows", "--report=report.html")
        self.assertEqual(statistics["samples"], COUNT)
        self.assertEqual(statistics["types"], self.made["types"])
        self.assertEqual(statistics["disagreeing"]["samples"], self.made["disagreeing"])
        self.assertEqual(sum(count for _, count in statistics["lines"]), COUNT)
        page = (self.folder / "report.html").read_text()
        self.assertNotIn("http:", page.replace("http://www.w3.org/2000/svg", ""))
        self.assertNotIn("https:", page)

    def test_a_page_shows_names_and_runs_none(self):
        row = json.loads((self.folder / "rows/samples.jsonl").read_text().splitlines()[0])
        row["provenance"]["mutations"] = ["</script><script>alert(1)</script>"]
        row["python_source"] = "<img src=x onerror=alert(1)>\u2028"
        (self.folder / "hostile.json").write_text(json.dumps(row))
        self.json_of("analyze", "hostile.json", "--report=hostile.html")
        page = (self.folder / "hostile.html").read_text()
        self.assertEqual(page.count("<script"), 2)
        self.assertNotIn("<img", page)
        self.assertNotIn("\u2028", page)


if __name__ == "__main__":
    unittest.main()
