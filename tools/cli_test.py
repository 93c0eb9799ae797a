#!/usr/bin/env python3
"""The command line as users meet it: results, exit statuses, and one clear line for each kind of bad input."""

import json
import os
import pathlib
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
SEEDS = os.path.abspath("corpus/seeds")

TYPES = ["arithmetic", "conditional", "loop", "math", "vector", "atomic", "nested_loop", "multi_conditional", "combined",
         "scalar_param"]

WRONG_ADJOINT = """import warp as wp


@wp.kernel
def square_of_sum(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):
    i = wp.tid()
    z = float(0.0)
    for k in range(n):
        z = z + a[k]
    out[i] = z * z
"""


class CommandLine(unittest.TestCase):
    def setUp(self):
        self.folder = pathlib.Path(tempfile.mkdtemp())
        self.addCleanup(shutil.rmtree, self.folder, ignore_errors=True)

    def run_verb(self, *args, **kwargs):
        environment = {k: v for k, v in os.environ.items() if k != "BUILD_WORKING_DIRECTORY"}
        return subprocess.run([WARPSMITH, *map(str, args)], text=True, capture_output="stdout" not in kwargs,
                              cwd=self.folder, env=environment, check=False, **kwargs)

    def json_of(self, *args, status=0):
        done = self.run_verb(*args, "--json")
        self.assertEqual(done.returncode, status, done.stderr)
        return json.loads(done.stdout)

    def assert_wrong(self, done, *words, status=2):
        """One line on stderr that has these words, nothing on stdout."""
        self.assertEqual(done.returncode, status, done.stderr)
        lines = done.stderr.splitlines()
        self.assertEqual(len(lines), 1, done.stderr)
        self.assertTrue(lines[0].startswith("warpsmith"), lines[0])
        for word in words:
            self.assertIn(word, lines[0])
        self.assertEqual(done.stdout or "", "")

    def file(self, name, text):
        path = self.folder / name
        path.write_text(text)
        return path

    # Results.

    def verbs(self):
        listed = self.run_verb("--help").stdout.split("Subcommands:\n")[1].split("\n\n")[0]
        return re.findall(r"^  (\w+)", listed, re.MULTILINE)

    def test_every_verb_has_a_manual_page_with_two_examples(self):
        self.assertLessEqual({"generate", "harvest", "validate", "extract", "check", "trace", "list"}, set(self.verbs()))
        for verb in self.verbs():
            done = self.run_verb(verb, "--help")
            self.assertEqual(done.returncode, 0)
            heads = re.findall(r"^[A-Z ]+$", done.stdout, re.MULTILINE)
            self.assertEqual(heads, ["NAME", "SYNOPSIS", "DESCRIPTION", "OPTIONS", "EXIT STATUS", "EXAMPLES"], verb)
            description = done.stdout.split("DESCRIPTION\n")[1].split("OPTIONS\n")[0]
            self.assertGreater(len(description), 100, verb)
            self.assertIn("--json prints", " ".join(description.split()), verb)
            examples = done.stdout.split("EXAMPLES\n")[1].splitlines()
            self.assertEqual(len(examples), 2, verb)
            for example in examples:
                self.assertIn(f"warpsmith {verb}", example)

    def complete(self, *words):
        """What bash offers for the last of the words."""
        script = self.run_verb("completion", "bash").stdout
        words = " ".join(f"'{word}'" for word in ("warpsmith", *words))
        script += f"COMP_WORDS=({words}); COMP_CWORD=$(( ${{#COMP_WORDS[@]}} - 1 )); _warpsmith; echo ${{COMPREPLY[@]}}"
        done = subprocess.run(["bash", "-c", script], text=True, capture_output=True, cwd=self.folder, check=False)
        self.assertEqual((done.returncode, done.stderr), (0, ""))
        return done.stdout.split()

    def test_completion_offers_what_a_verb_takes(self):
        self.assertEqual(set(self.complete("")), {"--help", *self.verbs()})
        self.assertEqual(self.complete("ext"), ["extract"])
        self.assertEqual(self.complete("extract", "--ta"), ["--target"])
        self.assertEqual(self.complete("extract", "--target", "c"), ["cpu", "cuda"])
        self.assertEqual(self.complete("extract", "--target", "=", "cu"), ["cuda"])
        self.assertEqual(self.complete("list", "bui"), ["builtins"])
        self.file("mine.py", WRONG_ADJOINT)
        self.assertEqual(self.complete("check", "mi"), ["mine.py"])
        self.assertEqual(self.complete("generate", "--output", "mi"), ["mine.py"])

    def test_completion_has_each_flag_of_each_verb(self):
        bash, zsh = (self.run_verb("completion", shell).stdout for shell in ("bash", "zsh"))
        for verb in self.verbs():
            options = self.run_verb(verb, "--help").stdout.split("OPTIONS\n")[1]
            flags = re.findall(r"^  (?:-h,)?(--\w+)", options, re.MULTILINE)
            self.assertIn("--json", flags)
            offered = re.search(rf"^    {verb}:\*\).*words='([^']*)' ;;$", bash, re.MULTILINE)[1].split()
            self.assertEqual(set(offered), set(flags))
            arguments = zsh.split(f"\n    {verb}) _arguments")[1].split(" ;;")[0]
            for flag in flags:
                self.assertIn(flag, arguments)
        self.assert_wrong(self.run_verb("completion", "fish"), "fish", "bash")

    def test_list_types_names_the_ten(self):
        self.assertEqual(sorted(row["type"] for row in self.json_of("list", "types")["types"]), sorted(TYPES))

    def test_generate_is_balanced_valid_and_the_same_for_the_same_seed(self):
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        summary = self.json_of("generate", "--count=20", "--seed=3", "--output=one")
        self.json_of("generate", "--count=20", "--seed=3", "--output=two")
        self.assertEqual(summary["types"], {name: 2 for name in TYPES})
        one = {path.name: path.read_text() for path in (self.folder / "one").iterdir()}
        two = {path.name: path.read_text() for path in (self.folder / "two").iterdir()}
        self.assertEqual(len(one), 20)
        self.assertEqual(one, two)
        self.assertEqual(self.json_of("validate", "one"), {"samples": 20, "wrong": []})

    def test_a_sample_names_the_command_that_makes_it_again(self):
        self.json_of("generate", "--count=6", "--seed=5", "--output=one", "--types=vector,loop")
        sample = json.loads(sorted((self.folder / "one").iterdir())[0].read_text())
        command = sample["provenance"]["command"].split()
        self.json_of(*command[1:-1], "--output=again")
        again = json.loads(next((self.folder / "again").iterdir()).read_text())
        self.assertEqual(again["python_source"], sample["python_source"])

    def test_jsonl_goes_on_after_a_writer_was_killed(self):
        self.json_of("generate", "--count=4", "--seed=3", "--output=s", "--format=jsonl")
        lines = self.folder / "s" / "samples.jsonl"
        with lines.open("a") as file:
            file.write('{"id": "cut')
        self.json_of("generate", "--count=2", "--seed=9", "--output=s", "--format=jsonl")
        self.assertEqual(self.json_of("validate", "s"), {"samples": 6, "wrong": []})

    def test_generate_with_validation_keeps_what_agrees(self):
        self.json_of("generate", "--count=4", "--seed=1", "--output=s", "--types=math,vector", "--validate")
        for path in (self.folder / "s").glob("*.json"):
            sample = json.loads(path.read_text())
            self.assertEqual(sample["validation"]["verdict"], "agree")
            self.assertLessEqual({"interpreter", "cpu", "cuda-host"}, set(sample["validation"]["engines"]))
            self.assertTrue(sample["examples"][0]["gradients"])
        self.assertEqual(self.json_of("validate", "s"), {"samples": 4, "wrong": []})

    def test_validate_finds_a_changed_sample(self):
        self.json_of("generate", "--count=3", "--seed=3", "--output=s")
        path = sorted((self.folder / "s").iterdir())[1]
        sample = json.loads(path.read_text())
        sample["cpp_ir_backward"] = sample["cpp_ir_backward"].replace("adj_", "bdj_", 1)
        path.write_text(json.dumps(sample))
        result = self.json_of("validate", "s", status=1)
        self.assertEqual([row["id"] for row in result["wrong"]], [sample["id"]])
        self.assertIn("cpp_ir_backward", result["wrong"][0]["cause"])

    # A harvest.

    @staticmethod
    def harvest(*more, count=120, seed=1):
        return ["harvest", f"--count={count}", f"--seed={seed}", "--format=jsonl", "--engines=interpreter", *more]

    def rows_of(self, folder):
        """The rows of a harvest and those that disagree, byte for byte."""
        return [(self.folder / folder / path / "samples.jsonl").read_text() for path in ("", "disagreeing")]

    def test_harvest_makes_the_same_rows_however_it_is_run(self):
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        summary = self.json_of(*self.harvest("--output=one"))
        self.assertEqual(summary["types"], {name: 12 for name in TYPES})
        self.assertEqual((summary["samples"], summary["complete"]), (120, True))
        self.json_of(*self.harvest("--output=two", "--jobs=2"))
        self.assertEqual(self.rows_of("two"), self.rows_of("one"))
        # Shards, one of them with more slots than the others, and then the whole.
        for shard in range(5):
            self.json_of(*self.harvest("--output=shards", f"--shard={shard}/5"))
        self.assertEqual(self.json_of(*self.harvest("--output=shards"))["before"], 120)
        self.assertEqual(self.rows_of("shards"), self.rows_of("one"))
        # Fewer first, and killed on the way.
        self.json_of(*self.harvest("--output=grown", count=17))
        for delay in (0.05, 0.1, 0.15):
            killed = subprocess.Popen([WARPSMITH, *self.harvest("--output=grown")], cwd=self.folder, stdout=subprocess.DEVNULL)
            time.sleep(delay)
            killed.kill()
            killed.wait()
        self.json_of(*self.harvest("--output=grown"))
        self.assertEqual(self.rows_of("grown"), self.rows_of("one"))
        self.assertEqual(self.json_of("validate", "one", "one/disagreeing", "--engines=interpreter")["wrong"], [])

    def test_harvest_keeps_quotas(self):
        summary = self.json_of("harvest", "--count=24", "--types=loop,math,vector", "--quota=loop=2,math=1,vector=0",
                               "--engines=interpreter", "--output=s")
        self.assertEqual(summary["types"], {"loop": 16, "math": 8})

    def test_ctrl_c_finishes_what_is_there(self):
        run = subprocess.Popen([WARPSMITH, *self.harvest("--output=s", "--json", count=100000)], cwd=self.folder, text=True,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        rows = self.folder / "s" / "samples.jsonl"
        for _ in range(600):
            if rows.exists() and rows.stat().st_size:
                break
            time.sleep(0.1)
        run.send_signal(signal.SIGINT)
        out, err = run.communicate(timeout=60)
        self.assertEqual(run.returncode, -signal.SIGINT, err)
        self.assertIn("stopped", err)
        summary = json.loads(out)
        self.assertFalse(summary["complete"])
        self.assertEqual(len(rows.read_text().splitlines()), summary["samples"])

    def test_harvest_goes_on_with_its_own_plan_only(self):
        self.json_of(*self.harvest("--output=s", count=10))
        self.assert_wrong(self.run_verb(*self.harvest("--output=s", seed=2)), "seed 1, not 2")
        self.json_of("generate", "--count=1", "--output=g")
        self.assert_wrong(self.run_verb(*self.harvest("--output=g")), "another folder")
        self.assert_wrong(self.run_verb(*self.harvest("--output=s", "--shard=4/4")), "--shard", "4/4")
        self.assert_wrong(self.run_verb(*self.harvest("--output=s", "--quota=loop")), "--quota", "loop=3")

    def test_check_agrees_with_the_seeds(self):
        kernels = self.json_of("check", SEEDS)["kernels"]
        self.assertGreater(len(kernels), 20)
        self.assertGreaterEqual(sum(kernel["verdict"] == "agree" for kernel in kernels), len(kernels) - 3)

    def check_changed_sample(self, *changes):
        """What check and validate say of a sample of saxpy after its text is changed."""
        sample = json.loads(self.run_verb("extract", f"{SEEDS}/saxpy.py", "--sample").stdout)
        for field, old, new in changes:
            self.assertIn(old, sample[field])
            sample[field] = sample[field].replace(old, new)
        path = self.folder / "changed.json"
        path.write_text(json.dumps(sample))
        run = self.run_verb("check", path, "--json")
        row = json.loads(run.stdout)["kernels"][0]
        self.assertEqual(run.returncode, 1 if row["verdict"] == "disagree" else 0)
        wrong = json.loads(self.run_verb("validate", path, "--json").stdout)["wrong"]
        self.assertEqual(len(wrong), 1 if changes else 0)
        if changes:
            self.assertIn(row["text_difference"], wrong[0]["cause"])
        return row

    def test_foreign_text_is_judged_as_it_stands(self):
        row = self.check_changed_sample()
        self.assertEqual((row["verdict"], "text_difference" in row), ("agree", False))
        for target in ("cpp", "cuda"):
            fields = [f"{target}_ir_forward", f"{target}_ir_backward"]
            row = self.check_changed_sample((fields[1], "wp::adj_add(", "wp::adj_sub("))
            self.assertEqual((row["verdict"], row["reason"]), ("disagree", "gradient"))
            self.assertTrue(row["text_difference"].startswith(f"{fields[1]} differs in line "))
            row = self.check_changed_sample(*((field, "wp::mul(", "wp::div(") for field in fields))
            self.assertEqual((row["verdict"], row["reason"]), ("disagree", "forward"))
            row = self.check_changed_sample((fields[0], "wp::mul(", "system("))
            self.assertEqual((row["verdict"], row["reason"]), ("disagree", "text"))
            self.assertIn("forward, line ", row["detail"])
            # Another comment changes no gradient.
            row = self.check_changed_sample(*((field, "i = wp.tid()", "j = wp.tid()") for field in fields))
            self.assertEqual((row["verdict"], row["reason"]), ("agree", ""))
            self.assertIn("j = wp.tid()", row["text_difference"])

    def test_check_judges_samples_on_their_own_launches(self):
        self.json_of("generate", "--count=4", "--seed=1", "--output=s", "--types=math,vector", "--validate")
        kernels = self.json_of("check", "s")["kernels"]
        self.assertEqual([kernel["verdict"] for kernel in kernels], ["agree"] * 4)

    def test_check_finds_a_wrong_adjoint_and_explains_it(self):
        self.file("wrong.py", WRONG_ADJOINT)
        kernel = self.json_of("check", "wrong.py", "--dim=2", "--arg", "n=3", "--arg", "a=[1,2,3]", status=1)["kernels"][0]
        self.assertEqual((kernel["verdict"], kernel["reason"]), ("disagree", "gradient"))
        explained = self.run_verb("check", "wrong.py", "--explain").stdout
        self.assertIn("a[0]", explained)
        self.assertIn("wrong", explained)
        self.assertIn("line 10: mul `z * z` is to blame: wp::adj_mul(", explained)

    def test_check_takes_launches_from_labels_beside_the_file(self):
        self.file("wrong.py", WRONG_ADJOINT)
        self.file("labels.json", json.dumps({"wrong": {"args": ["a", "out", "n"], "threads": 2, "label": "agree"}}))
        self.assertEqual(self.json_of("check", ".", status=1)["kernels"][0]["verdict"], "disagree")

    def test_extract_writes_both_texts(self):
        done = self.run_verb("extract", f"{SEEDS}/saxpy.py", f"{SEEDS}/add.py", "--output=texts")
        self.assertEqual(done.returncode, 0, done.stderr)
        self.assertEqual(sorted(path.name for path in (self.folder / "texts").iterdir()),
                         ["add.cpp", "add.cu", "saxpy.cpp", "saxpy.cu"])
        forward = self.run_verb("extract", f"{SEEDS}/saxpy.py", "--target=cuda", "--part=forward").stdout
        self.assertIn(forward.strip(), (self.folder / "texts" / "saxpy.cu").read_text())

    def test_extract_of_a_file_with_two_kernels_is_one_module(self):
        two = self.file("two.py", WRONG_ADJOINT + WRONG_ADJOINT.split("\n", 1)[1].replace("square_of_sum", "other"))
        module = self.run_verb("extract", two).stdout
        self.assertEqual(module.count("square_of_sum_"), self.run_verb("extract", two, "--kernel=square_of_sum").stdout.count("square_of_sum_"))
        self.assertIn("other_", module)
        self.assertEqual(module.count("#define WP_TILE_BLOCK_DIM"), 1)

    # An export.

    def table(self, path, *columns):
        """The rows of a Parquet file, read by the Python that has pyarrow."""
        script = "import json, pyarrow.parquet, sys; print(json.dumps(pyarrow.parquet.read_table(sys.argv[1]).to_pylist()))"
        done = subprocess.run([os.environ["WARPSMITH_PYTHON"], "-c", script, self.folder / path], text=True, capture_output=True, check=True)
        return json.loads(done.stdout)

    def test_export_writes_every_row_once_in_a_split(self):
        self.json_of(*self.harvest("--output=d", count=150))
        rows = {row["id"]: row for row in map(json.loads, (self.folder / "d" / "samples.jsonl").open())}
        summary = self.json_of("export", "d", "--output=hub")
        self.assertEqual(summary["samples"] + sum(summary["left_out"].values()), len(rows) + summary["left_out"].get("duplicate", 0))
        exported, clusters = {}, {}
        for split, count in summary["splits"].items():
            table = self.table(f"hub/data/default/{split}.parquet")
            self.assertEqual(len(table), count)
            self.assertEqual(len(self.table(f"hub/data/chat/{split}.parquet")), count)
            for row in table:
                self.assertEqual(json.loads(row["provenance"])["split"], split)
                self.assertEqual(clusters.setdefault(row["cluster"], split), split)
                exported[row["id"]] = row
            for row in self.table(f"hub/data/fim/{split}.parquet"):
                self.assertTrue((row["prefix"] + row["middle"] + row["suffix"]).endswith(rows[row["id"]]["cpp_ir_backward"]))
                self.assertIn("adj", row["middle"])
        self.assertEqual(len(exported), summary["samples"])
        for identifier, row in exported.items():
            for field in ("python_source", "cpp_ir_backward", "cuda_ir_forward"):
                self.assertEqual(row[field], rows[identifier][field])
            self.assertEqual(json.loads(row["examples"]), rows[identifier]["examples"])
        wrong = [row for path in (self.folder / "hub/data/disagreeing").iterdir() for row in self.table(path)]
        self.assertEqual(len(wrong), summary["disagreeing"])
        for row in wrong:
            self.assertEqual(row["verdict"], "disagree")
            self.assertTrue(json.loads(row["finding"])["reason"])
        card = (self.folder / "hub" / "README.md").read_text()
        self.assertIn("path: data/default/train.parquet", card)
        self.assertIn("recordSet", json.loads((self.folder / "hub" / "croissant.json").read_text()))

    def test_export_leaves_out_what_resembles_a_benchmark(self):
        self.json_of(*self.harvest("--output=d", count=20))
        row = json.loads((self.folder / "d" / "samples.jsonl").open().readline())
        (self.folder / "bench").mkdir()
        self.file("bench/b.py", "import warp as wp\n\n\n" + row["python_source"].replace("i = wp.tid()", "thread = wp.tid()", 1))
        summary = self.json_of("export", "d", "--output=hub", "--decontaminate=bench")
        self.assertGreaterEqual(summary["left_out"]["contaminated"], 1)

    # Bad input.

    def test_wrong_usage(self):
        self.assert_wrong(self.run_verb("frobnicate"))
        self.assert_wrong(self.run_verb("list", "nothing"), "nothing")
        self.assert_wrong(self.run_verb("generate", "--count=-5"), "--count", "-5")
        self.assert_wrong(self.run_verb("generate", "--count=many"), "--count", "many")
        self.assert_wrong(self.run_verb("generate", "--types=loop,knot"), "knot", "nested_loop")
        self.assert_wrong(self.run_verb("harvest", "--require=abacus"), "abacus")
        self.assert_wrong(self.run_verb("check", SEEDS, "--engines=abacus"), "abacus")

    def test_missing_file(self):
        for verb in ("check", "extract", "validate"):
            self.assert_wrong(self.run_verb(verb, "nowhere.py"), "nowhere.py", "No such file")

    def test_not_python(self):
        self.file("a.py", "def (:\n")
        for verb in ("check", "extract"):
            done = self.run_verb(verb, "a.py")
            self.assertEqual(done.returncode, 2)
            self.assertIn("a.py:1", done.stderr.splitlines()[0])

    def test_not_a_kernel_of_the_language(self):
        self.file("a.py", WRONG_ADJOINT.replace("z = z + a[k]", "z = [a[k]]"))
        self.assert_wrong(self.run_verb("extract", "a.py"), "a.py:9:")

    def test_what_is_not_executed_is_inconclusive(self):
        text = """import warp as wp


@wp.kernel
def turn(a: wp.array(dtype=wp.quat), out: wp.array(dtype=wp.vec3)):
    i = wp.tid()
    out[i] = wp.quat_rotate(a[i], wp.vec3(1.0, 0.0, 0.0))
"""
        kernel = self.json_of("check", self.file("turn.py", text))["kernels"][0]
        self.assertEqual((kernel["verdict"], kernel["reason"]), ("inconclusive", "unsupported"))
        self.assertIn("turn.py:5:", kernel["detail"])
        self.assertIn("quat", kernel["detail"])
        self.assertIn("quat", self.run_verb("check", "turn.py").stdout)
        traced = self.run_verb("trace", "turn.py")
        self.assertEqual((traced.returncode, len(traced.stdout.splitlines()), traced.stderr), (0, 1, ""))
        self.assertIn("turn.py:5:", traced.stdout)
        sample = json.loads(self.run_verb("extract", SEEDS + "/saxpy.py", "--sample").stdout)
        sample["python_source"] = text[text.index("@wp.kernel") :]
        self.file("turn.json", json.dumps(sample))
        found = self.json_of("validate", "turn.json")
        self.assertEqual((found["wrong"], len(found["inconclusive"])), ([], 1))
        self.assertIn("quat", found["inconclusive"][0]["detail"])

    def test_not_json(self):
        self.file("a.json", "{")
        result = self.json_of("validate", "a.json", status=1)
        self.assertEqual(result["wrong"][0]["cause"], "not JSON: cut off after 1 bytes")

    def test_not_a_sample(self):
        self.file("a.json", json.dumps({"schema_version": 1, "id": 3}))
        self.assertEqual(self.json_of("validate", "a.json", status=1)["wrong"][0]["cause"], "field id: is not a string")

    def test_wrong_launch(self):
        saxpy = f"{SEEDS}/saxpy.py"
        self.assert_wrong(self.run_verb("check", saxpy, "--arg", "beta=2"), "saxpy", "beta")
        self.assert_wrong(self.run_verb("check", saxpy, "--arg", "alpha=[1]"), "alpha", "float")
        self.assert_wrong(self.run_verb("check", saxpy, "--arg", "alpha"), "name=value")
        self.assert_wrong(self.run_verb("check", saxpy, "--wrt", "beta"), "beta")
        self.assert_wrong(self.run_verb("check", saxpy, "--launch", "nowhere.json"), "nowhere.json")

    def test_no_permission(self):
        # Root may read and write everything, so as root this is run as nobody.
        user = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
        self.folder.chmod(0o777)
        program = shutil.copy(WARPSMITH, self.folder / "warpsmith")
        self.file("secret.json", "{}").chmod(0)
        (self.folder / "locked").mkdir(mode=0o500)
        for args, path in ((["validate", "secret.json"], "secret.json"), (["generate", "--output=locked"], "locked")):
            done = subprocess.run([program, *args], text=True, capture_output=True, cwd=self.folder, check=False, **user)
            self.assert_wrong(done, path, "Permission denied")

    def test_output_is_a_file(self):
        self.file("taken", "")
        self.assert_wrong(self.run_verb("generate", "--count=1", "--output=taken"), "taken")

    def test_full_standard_output(self):
        with open("/dev/full", "w") as full:
            done = self.run_verb("list", "builtins", stdout=full, stderr=subprocess.PIPE)
        self.assert_wrong(done, "standard output", "No space left")

    def test_full_disk_leaves_whole_samples(self):
        disk = self.folder / "disk"
        disk.mkdir()
        script = f"mount -t tmpfs -o size=128k none {disk} || exit 99; {WARPSMITH} generate --count=200 --output={disk}; " \
                 f"status=$?; cp {disk}/* {self.folder}/; exit $status"
        done = subprocess.run(["unshare", "--map-root-user", "--mount", "sh", "-c", script], text=True, capture_output=True,
                              check=False)
        if done.returncode not in (0, 2):
            self.skipTest("may not mount here: " + done.stderr)
        self.assert_wrong(done, "No space left")
        kept = list(self.folder.glob("*"))
        kept.remove(disk)
        self.assertGreater(len(kept), 2)
        for path in kept:
            self.assertIn("python_source", json.loads(path.read_text()))


if __name__ == "__main__":
    unittest.main()
