#!/usr/bin/env python3
"""A small dataset, damaged in one way after another: `validate` names the row and the cause, and runs nothing of it."""

import copy
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

WARPSMITH = os.path.abspath(sys.argv.pop(1))
BAIT = "/tmp/warpsmith_validate_test_bait"  # what each hostile row would make if anything of it were run
AT = 8  # the row that is damaged, of type combined

TWICE = "is there twice"


def row_change(change):
    """A damage of one row as an object."""
    def damage(lines):
        row = json.loads(lines[AT])
        changed = change(row)
        lines[AT] = json.dumps(row if changed is None else changed)
        return lines
    return damage


def text(field, old, new, count=1):
    def change(row):
        assert re.search(old, row[field]), (field, old)
        row[field] = re.sub(old, new, row[field], count=count)
    return row_change(change)


def put(path, value):
    """Puts a value, or what a function makes of the old one, to a path such as "launch.dim"."""
    def change(row):
        *names, last = [int(name) if name.isdigit() else name for name in path.split(".")]
        for name in names:
            row = row[name]
        row[last] = value(row[last]) if callable(value) else value
    return row_change(change)


def drop(path):
    def change(row):
        *names, last = path.split(".")
        for name in names:
            row = row[name]
        del row[last]
    return row_change(change)


def swap(one, two):
    def change(row):
        row[one], row[two] = row[two], row[one]
    return row_change(change)


def raw(old, new):
    """A damage of the line as text; surrogates stand for bytes that are not UTF-8."""
    def damage(lines):
        assert old in lines[AT], old
        lines[AT] = lines[AT].replace(old, new, 1)
        return lines
    return damage


def of_other_kernel(field):
    def damage(lines):
        row, other = json.loads(lines[AT]), json.loads(lines[AT + 1])
        row[field] = other[field]
        lines[AT] = json.dumps(row)
        return lines
    return damage


def first_number(values):
    """Another number instead of the first of a list or object of lists."""
    name = next(iter(values))
    value = values[name]
    while isinstance(value[0], list):
        value = value[0]
    value[0] = value[0] + 0.5
    return values


def last_digit(values):
    values = json.loads(re.sub(r"(\.\d*)(\d)([,\]])", lambda m: m[1] + str((int(m[2]) + 1) % 10) + "1" + m[3], json.dumps(values), count=1))
    return values


def cut_last(lines):
    lines[-1] = lines[-1][:2000]
    return lines


def all_texts(change):
    def each(row):
        for field in ("cpp_ir_forward", "cpp_ir_backward", "cuda_ir_forward", "cuda_ir_backward"):
            row[field] = change(row[field])
    return row_change(each)


SYSTEM = f'system("touch {BAIT}");'
DEEP = "[" * 100000 + "]" * 100000

# What it is called, the damage, and a part of the cause.
DAMAGES = [
    # Texts.
    ("a flipped sign in the backward text", text("cpp_ir_backward", r"wp::adj_add\(", "wp::adj_sub("), "cpp_ir_backward differs in line"),
    ("a flipped sign in the CUDA backward text", text("cuda_ir_backward", r"wp::adj_add\(", "wp::adj_sub("), "cuda_ir_backward differs in line"),
    ("a swapped adjoint operand", text("cpp_ir_backward", r"(wp::adj_\w+\()(var_\w+), (var_\w+)", r"\1\3, \2"), "cpp_ir_backward differs in line"),
    ("CPU and CUDA texts swapped", swap("cpp_ir_forward", "cuda_ir_forward"), "cpp_ir_forward differs in line 1"),
    ("forward and backward texts swapped", swap("cpp_ir_forward", "cpp_ir_backward"), "cpp_ir_forward differs in line"),
    ("CUDA forward and backward swapped", swap("cuda_ir_forward", "cuda_ir_backward"), "cuda_ir_forward differs in line"),
    ("a truncated line", text("cpp_ir_backward", r"(    wp::adj_\w+\()[^\n]*", r"\1"), "cpp_ir_backward differs in line"),
    ("a missing line", text("cpp_ir_forward", r"    var_2 = [^\n]*\n", ""), "cpp_ir_forward differs in line"),
    ("a truncated text", put("cuda_ir_backward", lambda t: t[:len(t) // 2]), "cuda_ir_backward differs in line"),
    ("an empty text", put("cpp_ir_backward", ""), "cpp_ir_backward differs in line 1"),
    ("the text of another kernel", of_other_kernel("cpp_ir_forward"), "cpp_ir_forward differs in line"),
    ("the CUDA text of another kernel", of_other_kernel("cuda_ir_backward"), "cuda_ir_backward differs in line"),
    ("whitespace that is not Warp's", text("cpp_ir_forward", "    var_0 = ", "     var_0 = "), "cpp_ir_forward differs in line"),
    ("a tab", text("cuda_ir_forward", "        var_0 = ", "\tvar_0 = "), "cuda_ir_forward differs in line"),
    ("an end of line at the end", put("cpp_ir_forward", lambda t: t + "\n"), "cpp_ir_forward differs in line"),
    ("line ends of Windows", put("cpp_ir_forward", lambda t: t.replace("\n", "\r\n")), "cpp_ir_forward differs in line 1"),
    ("another comment", text("cpp_ir_backward", "// adj: i = ", "// adj: j = "), "cpp_ir_backward differs in line"),
    ("line numbers moved", all_texts(lambda t: re.sub(r"<L (\d+)>", lambda m: f"<L {int(m[1]) + 1}>", t)), "cpp_ir_forward differs in line"),
    ("a shell command in the text", text("cpp_ir_forward", r"    var_0 = ", f"    {SYSTEM}\n    var_0 = "), "cpp_ir_forward differs in line"),
    ("an include in the text", put("cpp_ir_backward", lambda t: '#include "/etc/passwd"\n' + t), "cpp_ir_backward differs in line 1"),
    ("an include in all texts", all_texts(lambda t: "#include </etc/passwd>\n" + t), "differs in line 1"),
    ("assembly in the CUDA text", text("cuda_ir_forward", "        var_0 = ", '        asm("trap;");\n        var_0 = '), "cuda_ir_forward differs in line"),
    ("a name of another kernel", all_texts(lambda t: re.sub(r"_[0-9a-f]{8}_c", "_00000000_c", t)), "cpp_ir_forward differs in line"),
    # What says which kernel it is.
    ("a wrong id", put("id", "0" * 32), "id should be"),
    ("an id that is a path", put("id", "../../../etc/passwd"), "id should be"),
    ("a wrong kernel_type", put("kernel_type", lambda t: "loop" if t != "loop" else "math"), "kernel_type should be"),
    ("an unknown kernel_type", put("kernel_type", "knot"), "kernel_type"),
    ("a wrong kernel_name", put("kernel_name", "other"), "kernel_name should be"),
    ("a shell command in a name", put("kernel_name", f"$(touch {BAIT}); touch {BAIT} #"), "kernel_name should be"),
    ("a path in a name", put("kernel_name", "../../../tmp/x"), "kernel_name should be"),
    ("another Python", text("python_source", r" \+ | \* | - ", " / "), ""),
    ("Python that runs at import", put("python_source", lambda t: f"__import__('os').system('touch {BAIT}')\n" + t), ""),
    ("Python that runs as a default", text("python_source", r"\):", f", q: float = __import__('os').system('touch {BAIT}')):"), ""),
    ("Python that runs in a decorator", put("python_source", lambda t: f"@__import__('os').system('touch {BAIT}')\n" + t), ""),
    ("a comment in the Python", put("python_source", lambda t: t + "    # more\n"), ""),
    ("no Python", put("python_source", "def f(:\n"), "python_source"),
    ("a NUL in the Python", put("python_source", lambda t: t + "\0"), ""),
    ("a surrogate in the Python", put("python_source", lambda t: t + "\ud800"), ""),
    ("Python that is nested deep", put("python_source", lambda t: t + "    x = " + "-" * 50000 + "1.0\n"), ""),
    # Fields.
    ("a missing field", drop("cuda_ir_forward"), "field cuda_ir_forward: is missing"),
    ("a missing version", drop("schema_version"), "field schema_version: is missing"),
    ("a missing inner field", drop("metadata.module_id"), "field metadata.module_id: is missing"),
    ("a wrong type", put("python_source", 3), "field python_source: is not a string"),
    ("a wrong inner type", put("metadata.num_lines", "8"), "field metadata.num_lines: is not an integer"),
    ("a null", put("launch", None), "field launch: is not an object"),
    ("an unknown field", put("note", "trust me"), "field note: is no field of a sample"),
    ("an unknown inner field", put("provenance.note", "trust me"), "field provenance.note: is no field of a sample"),
    ("another schema version", put("schema_version", 2), "field schema_version: is not 1"),
    ("a version that is text", put("schema_version", "1"), "field schema_version: is not an integer"),
    ("a row that is a list", row_change(lambda row: [row]), "the sample is not an object"),
    ("no time", put("generated_at", "yesterday"), "field generated_at"),
    ("a day there is not", put("generated_at", "2026-02-31T00:00:00Z"), "field generated_at"),
    ("metadata of another kernel", put("metadata.num_params", 77), "metadata.num_params should be"),
    ("features made up", put("metadata.features.depth", 77), "metadata.features should be"),
    ("another canonical id", put("metadata.canonical_id", "f" * 32), "metadata.canonical_id should be"),
    ("another Warp", put("metadata.warp_version", "1.18.0"), "metadata.warp_version should be"),
    ("another block", put("metadata.block_dim", 128), "metadata.block_dim should be"),
    ("another module", put("metadata.module_id", "wp_x_0000000"), "metadata.module_id should be"),
    # What was executed.
    ("a changed output", put("examples.0.outputs", first_number), "examples[0].outputs is not what execution gives"),
    ("a changed gradient", put("examples.0.gradients", first_number), "examples[0].gradients is not what execution gives"),
    ("an output that is no f32", put("examples.0.outputs", last_digit), "examples[0].outputs is not what execution gives"),
    ("a changed input", put("examples.0.inputs", first_number), "examples[0].inputs is not what execution gives"),
    ("a changed last digit of a seed", put("examples.1.seeds", last_digit), "examples[1].seeds is not what execution gives"),
    ("a missing example", put("examples", lambda e: e[:1]), "examples, should be"),
    ("another dimension", put("launch.dim", 1000000), "launch is not the one that was judged"),
    ("another shape", put("launch.args.0.shape", [2000000000]), "launch is not the one that was judged"),
    ("another seed of an argument", put("launch.args.1.seed", 1), "launch is not the one that was judged"),
    ("a changed verdict", put("validation.verdict", "disagree"), "validation"),
    ("a verdict that is none", put("validation.verdict", "fine"), "field validation.verdict"),
    ("a reason for nothing", put("validation.reason", "kink"), "field validation.reason"),
    ("an engine there is not", put("validation.engines.abacus", {"verdict": "agree", "error": 0.0, "version": "1", "hardware": "wood"}), "'abacus' is no engine"),
    ("an engine that did not run", put("validation.engines.cuda-device", {"verdict": "agree", "error": 0.1, "version": "13.0", "hardware": "H100"}),
     "validation.engines.cuda-device took no part in this harvest"),
    ("an engine left out", put("validation.engines", {}), "validation.engines.interpreter is missing"),
    ("an engine that disagreed", put("validation.engines.interpreter.verdict", "disagree"), "field validation.engines.interpreter"),
    ("an error beyond its bound", put("validation.engines.interpreter.error", 7.0), "field validation.engines.interpreter.error"),
    ("a changed error", put("validation.oracles.dual.error", 0.9), "validation.oracles.dual.error should be"),
    ("an oracle left out", drop("validation.oracles.difference"), "validation.oracles"),
    ("no validation", drop("validation"), "launch without a validation"),
    ("a finding of a good kernel", put("finding", {"reason": "gradient"}), "finding: the kernel does not disagree"),
    # Where it came from.
    ("another seed", put("provenance.seed", 12345), "provenance.command should be"),
    ("another command", put("provenance.command", f"rm -rf / ; touch {BAIT}"), "provenance.command"),
    ("made-up parents", put("provenance.parents", ["f" * 32]), "provenance.parents are not those of its seed"),
    ("made-up mutations", put("provenance.mutations", ["by hand"]), "provenance.mutations are not those of its seed"),
    ("another version of this tool", put("provenance.tool_version", "0.0.1"), "provenance.tool_version should be"),
    ("another slot", put("provenance.slot", lambda slot: slot + 10), "provenance.seed is not that of attempt"),
    ("another type's slot", put("provenance.slot", lambda slot: slot + 1), "provenance.slot"),
    # Rows together.
    ("a row that is there twice", lambda lines: lines[:AT] + [lines[AT - 1]] + lines[AT:], "this id " + TWICE),
    ("a missing row", lambda lines: lines[:3] + lines[4:], "1 of 20 slots have no row, the first is 3"),
    # The file.
    ("NaN", raw('"error": ', '"error": NaN, "e": '), "not JSON at byte"),
    ("Infinity", raw('"error": ', '"error": -Infinity, "e": '), "not JSON at byte"),
    ("a number beyond f64", raw('"dim": ', '"dim": 1e999, "d": '), "a number is too large"),
    ("a field twice", raw('{"id": ', '{"id": "x", "id": '), "field id: is there twice"),
    ("bytes that are not UTF-8", raw('"kernel_name": "', '"kernel_name": "\udcff\udcfe'), "not UTF-8 at byte"),
    ("a huge row", raw('"kernel_name": "', '"kernel_name": "' + "x" * (5 << 20)), "is longer than 4194304 bytes"),
    ("deep nesting", raw('"features": ', '"features": ' + DEEP + ', "f": '), "is nested deeper than 32"),
    ("deep nesting without end", lambda lines: lines[:AT] + ["[" * 1000000] + lines[AT + 1:], "is nested deeper than 32"),
    ("a line that is no JSON", lambda lines: lines[:AT] + ["hello"] + lines[AT + 1:], "not JSON at byte 0"),
    ("a byte order mark", lambda lines: lines[:AT] + ["\ufeff" + lines[AT]] + lines[AT + 1:], "byte order mark"),
    ("two objects in a line", lambda lines: lines[:AT] + [lines[AT] + lines[AT]] + lines[AT + 1:], "not JSON at byte"),
    ("a control character", raw('"kernel_name": "', '"kernel_name": "\x01'), "not JSON at byte"),
]


class Validate(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp())
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        os.environ["SOURCE_DATE_EPOCH"] = "0"
        cls.run_verb("harvest", "--count=20", "--seed=1", "--engines=interpreter", "--format=jsonl", "--output=good")
        # In another notation than the tool's, as the damages write it.
        cls.lines = [json.dumps(json.loads(line)) for line in (cls.folder / "good/samples.jsonl").read_text().splitlines()]
        pathlib.Path(BAIT).unlink(missing_ok=True)

    @classmethod
    def run_verb(cls, *args):
        return subprocess.run([WARPSMITH, *map(str, args)], text=True, capture_output=True, cwd=cls.folder, check=False)

    def wrong_of(self, *paths, engines="interpreter", status=1):
        """The rows that are wrong; one line each."""
        done = self.run_verb("validate", *paths, f"--engines={engines}", "--json")
        self.assertEqual(done.returncode, status, done.stderr)
        self.assertEqual(done.stderr, "")
        self.assertFalse(os.path.exists(BAIT), "something of a row was run")
        result = json.loads(done.stdout)
        for row in result["wrong"]:
            self.assertNotIn("\n", row["cause"])
            self.assertLess(len(row["cause"]), 600)
        return result["wrong"]

    @staticmethod
    def zstd(stream, path, data=b""):
        """Reads or writes a compressed file, by the Python that has pyarrow."""
        script = "import pyarrow, sys; f = pyarrow.{}(sys.argv[1], compression='zstd'); ".format(stream)
        script += "sys.stdout.buffer.write(f.read())" if stream == "input_stream" else "f.write(sys.stdin.buffer.read()); f.close()"
        return subprocess.run([os.environ["WARPSMITH_PYTHON"], "-c", script, path], input=data, capture_output=True, check=True).stdout

    def write(self, name, lines):
        """A harvest's folder with these lines."""
        folder = self.folder / name
        folder.mkdir(exist_ok=True)
        shutil.copy(self.folder / "good/harvest.plan", folder)
        (folder / "samples.jsonl").write_bytes("".join(line + "\n" for line in lines).encode("utf-8", "surrogateescape"))
        return folder

    def test_good_rows_are_good(self):
        self.assertEqual(self.wrong_of(self.write("same", self.lines), status=0), [])

    def test_each_damage_is_found_in_its_row(self):
        for name, damage, cause in DAMAGES:
            with self.subTest(name):
                lines = damage(list(self.lines))
                folder = self.write("damaged", lines)
                wrong = self.wrong_of(folder)
                self.assertEqual(len(wrong), 1, wrong)
                if lines != self.lines[:3] + self.lines[4:]:
                    self.assertTrue(wrong[0]["file"].endswith(f"samples.jsonl:{AT + 1}"), wrong)
                self.assertIn(cause, wrong[0]["cause"])
                self.assertNotEqual(wrong[0]["cause"], "")

    def test_engines_that_compile_run_no_damaged_row(self):
        hostile = [damage for name, damage, _ in DAMAGES if "command" in name or "include" in name or "assembly" in name or "that runs" in name]
        self.assertGreater(len(hostile), 6)
        lines = list(self.lines)
        for place, damage in enumerate(hostile):
            changed = damage(list(self.lines))[AT]
            lines.append(changed)
        wrong = self.wrong_of(self.write("hostile", lines), engines="interpreter,cpu,cuda-host")
        self.assertEqual(len(wrong), len(hostile))

    def test_a_cut_last_line(self):
        (self.write("cut", []) / "samples.jsonl").write_text("\n".join(cut_last(list(self.lines))))
        wrong = self.wrong_of("cut")
        self.assertEqual([(row["file"], row["cause"]) for row in wrong], [("cut/samples.jsonl:20", "not JSON: cut off after 2000 bytes")])

    def test_the_same_kernel_in_other_words(self):
        (self.folder / "twins").mkdir()
        for name, sum_of_both in (("one", "a[i] + b[i]"), ("two", "b[i] + a[i]")):
            (self.folder / f"{name}.py").write_text("import warp as wp\n\n\n@wp.kernel\ndef add(a: wp.array(dtype=float), b: wp.array(dtype=float), "
                                                    f"out: wp.array(dtype=float)):\n    i = wp.tid()\n    out[i] = {sum_of_both}\n")
            sample = json.loads(self.run_verb("extract", f"{name}.py", "--sample").stdout)
            with (self.folder / "twins/a.jsonl").open("a") as file:
                file.write(json.dumps(sample) + "\n")
        [wrong] = self.wrong_of("twins")
        self.assertEqual(wrong["file"], "twins/a.jsonl:2")
        self.assertIn("this kernel, with other names", wrong["cause"])

    def test_files_by_themselves(self):
        alone = self.folder / "alone"
        alone.mkdir()
        for number, line in enumerate(self.lines):
            (alone / f"{number:02}.json").write_text(line)
        os.mkfifo(alone / "pipe.json")
        self.assertEqual(self.wrong_of("alone", status=0), [])
        shutil.copy(alone / "03.json", alone / "99.json")
        [wrong] = self.wrong_of("alone")
        self.assertEqual(wrong["file"], "alone/99.json")
        self.assertIn("alone/03.json", wrong["cause"])

    def test_a_row_in_two_splits(self):
        self.assertEqual(self.run_verb("export", "good", "--output=hub").returncode, 0)
        self.assertEqual(self.wrong_of("hub", status=0), [])
        rows = {}
        for path in sorted((self.folder / "hub/jsonl/default").glob("*.zst")):
            rows[path.name.split(".")[0]] = self.zstd("input_stream", path).decode().splitlines()
        self.assertGreater(len(rows), 1)
        split, other = list(rows)[:2]
        for name, change, cause in (
                ("the same row", lambda row: row, "but the row is in"),
                ("the same row of both", lambda row: row, "is in split"),
                ("moved", lambda row: row | {"provenance": json.dumps(json.loads(row["provenance"]) | {"split": split})}, "provenance.split is"),
                ("another cluster", lambda row: row | {"cluster": "0" * 32, "provenance": json.dumps(json.loads(row["provenance"]) | {"cluster": "0" * 32})}, "cluster"),
                ("two clusters", lambda row: row | {"cluster": "0" * 32}, "field cluster: is not that of its provenance"),
                ("two verdicts", lambda row: row | {"verdict": "disagree"}, "field verdict: is not that of its validation")):
            with self.subTest(name):
                splits = self.folder / "splits"
                shutil.rmtree(splits, ignore_errors=True)
                splits.mkdir()
                for each, lines in rows.items():
                    lines = list(lines)
                    if each == other:
                        lines[0] = json.dumps(change(json.loads(lines[0])))
                    if each == split and name.startswith("the same row"):
                        row = json.loads(rows[other][0])
                        if name == "the same row of both":
                            row["provenance"] = json.dumps(json.loads(row["provenance"]) | {"split": split})
                        lines.append(json.dumps(row))
                    (splits / f"{each}.jsonl").write_text("\n".join(lines) + "\n")
                wrong = self.wrong_of("splits")
                self.assertGreaterEqual(len(wrong), 1)
                self.assertTrue(any(cause in row["cause"] for row in wrong), wrong)

    def test_a_compressed_file_that_is_cut(self):
        path = self.folder / "cut.jsonl.zst"
        self.zstd("output_stream", path, "\n".join(self.lines).encode())
        path.write_bytes(path.read_bytes()[:path.stat().st_size // 2])
        done = self.run_verb("validate", "cut.jsonl.zst")
        self.assertEqual((done.returncode, done.stderr), (2, "warpsmith validate: cannot read cut.jsonl.zst: its compressed data is cut off\n"))

    def test_a_folder_without_samples(self):
        (self.folder / "empty").mkdir()
        done = self.run_verb("validate", "empty")
        self.assertEqual(done.returncode, 2)
        self.assertIn("no sample in empty", done.stderr)

    # Rows of others.

    def foreign(self, **changes):
        """The eight fields of the original pipeline, lines counted from elsewhere."""
        row = json.loads(self.lines[AT])
        row = {name: row[name] for name in ("id", "kernel_name", "kernel_type", "python_source", "cpp_ir_forward", "cpp_ir_backward", "generated_at")}
        row |= {"id": "sample_7", "generated_at": "2025-12-28 10:00:00", "metadata": {"num_params": 2, "source": "pipeline"}}
        for field in ("cpp_ir_forward", "cpp_ir_backward"):
            row[field] = re.sub(r"<L (\d+)>", lambda m: f"<L {int(m[1]) + 37}>", row[field])
            for old, new in changes.get(field, []):
                assert re.search(old, row[field], re.DOTALL), old
                row[field] = re.sub(old, new, row[field], flags=re.DOTALL)
        return row | changes.get("row", {})

    def judge(self, row, status):
        (self.folder / "foreign.json").write_text(json.dumps(row))
        done = self.run_verb("validate", "foreign.json", "--json")
        self.assertEqual(done.returncode, status, done.stdout)
        self.assertFalse(os.path.exists(BAIT))
        result = json.loads(done.stdout)
        return (result["wrong"][0]["cause"] if result["wrong"] else "", result.get("notes", [{"note": ""}])[0]["note"])

    def test_foreign_rows(self):
        # Warp 1.14 to 1.18 wrote plain functions, 1.9 to 1.13 untyped bounds, as Warp itself shows.
        plain = [(r"^template <bool wp_linear_contiguous>\nstatic ", ""), (r"\{\n    static constexpr.*?(    //---------\n    // argument vars)", r"{\n\1")]
        older = plain + [(r"wp::launch_bounds_t<1> dim", "wp::launch_bounds_t dim")]
        flipped = [(r"wp::adj_add\(", "wp::adj_sub(")]
        both = lambda changes: {"cpp_ir_forward": changes, "cpp_ir_backward": changes}
        self.assertEqual(self.judge(self.foreign(), 0), ("", ""))
        for changes, versions in ((plain, "1.14 to 1.18"), (older, "1.9 to 1.13")):
            cause, note = self.judge(self.foreign(**both(changes)), 0)
            self.assertEqual((cause, note), ("", f"the text is of Warp {versions}; it is agree"))
            cause, _ = self.judge(self.foreign(cpp_ir_forward=changes, cpp_ir_backward=changes + flipped), 1)
            self.assertIn("by its own text it is disagree(gradient)", cause)
            cause, _ = self.judge(self.foreign(cpp_ir_forward=changes + [("    var_0 = ", f"    {SYSTEM}\n    var_0 = ")], cpp_ir_backward=changes), 1)
            self.assertIn("disagree(text)", cause)
        cause, _ = self.judge(self.foreign(cpp_ir_backward=flipped), 1)
        self.assertIn("disagree(gradient)", cause)
        cause, _ = self.judge(self.foreign(cpp_ir_forward=[(r"var_2 = wp::\w+\(", "var_2 = wp::magic(")]), 1)
        self.assertIn("disagree(text)", cause)
        cause, _ = self.judge(self.foreign(cpp_ir_forward=[(r"    [^\n]* var_2[^\n]*;\n(?=    [^\n]* var_3)", "")]), 1)
        self.assertIn("disagree(text)", cause)
        cause, _ = self.judge(self.foreign(row={"python_source": "def f(:"}), 1)
        self.assertIn("python_source:", cause)
        cause, _ = self.judge(self.foreign(row={"kernel_name": "other"}), 1)
        self.assertIn("kernel_name should be", cause)

    def test_a_foreign_kernel_whose_gradient_is_wrong(self):
        source = ("@wp.kernel\ndef f(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):\n    i = wp.tid()\n    z = float(0.0)\n"
                  "    for k in range(n):\n        z = z + a[k]\n    out[i] = z * z\n")
        (self.folder / "wrong.py").write_text("import warp as wp\n\n\n" + source)
        row = json.loads(self.run_verb("extract", "wrong.py", "--sample").stdout)
        foreign = {name: row[name] for name in ("id", "kernel_name", "kernel_type", "python_source", "cpp_ir_forward", "cpp_ir_backward", "generated_at")}
        cause, _ = self.judge(foreign | {"metadata": {}}, 1)
        self.assertIn("the text is Warp's, and wrong: it is disagree(gradient)", cause)


if __name__ == "__main__":
    unittest.main()
