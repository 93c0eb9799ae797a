"""Writes an exported dataset: Parquet and JSONL.zst for each split, views for training, a card and Croissant metadata.

usage: python export.py ORDER

ORDER is a JSON file: {"output": folder, "rows": [[file, offset, length, configuration, split, cluster], ...],
"statistics": {...}}; a length of 0 means the whole file. The rows stay where they are until they are written.
"""

import hashlib
import json
import os
import sys

import pyarrow
import pyarrow.parquet

TEXTS = ["id", "kernel_name", "kernel_type", "python_source", "cpp_ir_forward", "cpp_ir_backward", "cuda_ir_forward",
         "cuda_ir_backward", "generated_at", "verdict", "cluster"]
# Objects whose keys differ from row to row: in a table they are JSON text.
OBJECTS = ["metadata", "launch", "validation", "examples", "provenance", "finding"]
FIELDS = {
    "id": "hash of the kernel with names and the spelling of literals normalised",
    "kernel_name": "name of the function",
    "kernel_type": "one of ten types, a function of the kernel",
    "python_source": "from @wp.kernel to the end; the file is `import warp as wp`, two empty lines, then this",
    "cpp_ir_forward": "CPU function as Warp writes it", "cpp_ir_backward": "its adjoint",
    "cuda_ir_forward": "CUDA function as Warp writes it", "cuda_ir_backward": "its adjoint",
    "generated_at": "RFC 3339, UTC", "verdict": "agree, disagree or inconclusive",
    "cluster": "canonical id of the first of the rows that resemble each other",
    "metadata": "JSON: parameters, lines, canonical id, module id, features, versions",
    "launch": "JSON: dimension, and each argument's name, type, shape and seed",
    "validation": "JSON: verdict of each engine and oracle, errors in units of their bound",
    "examples": "JSON: worked launches with inputs, seeds, outputs and gradients",
    "provenance": "JSON: how to make it again; split and cluster",
    "finding": "JSON: where the gradient is wrong, by which line; null for a row that agrees",
    "schema_version": "of these fields",
}
SCHEMA = pyarrow.schema([(name, pyarrow.string()) for name in TEXTS + OBJECTS] + [("schema_version", pyarrow.int64())])
CHAT = pyarrow.schema([("id", pyarrow.string()), ("messages", pyarrow.list_(pyarrow.struct(
    [("role", pyarrow.string()), ("content", pyarrow.string())])))])
FIM = pyarrow.schema([(name, pyarrow.string()) for name in ("id", "prefix", "middle", "suffix")])
SPLITS = ["train", "validation", "test", "test_unseen"]
GROUP = 1000  # rows that are in memory at once
REVERSE = "    // reverse\n"


def record(sample, split, cluster):
    sample["provenance"] |= {"split": split, "cluster": cluster}
    row = {name: sample[name] for name in TEXTS if name not in ("verdict", "cluster")}
    row["verdict"] = (sample.get("validation") or {}).get("verdict", "not executed")
    row["cluster"] = cluster
    for name in OBJECTS:
        row[name] = json.dumps(sample.get(name))
    row["schema_version"] = sample["schema_version"]
    return row


def chat(sample):
    question = ("Write the C++ that NVIDIA Warp " + sample["metadata"]["warp_version"] +
                " makes of this kernel for the CPU, forward and backward.\n\n```python\n" + sample["python_source"] + "```")
    answer = "```cpp\n" + sample["cpp_ir_forward"] + "\n\n" + sample["cpp_ir_backward"] + "\n```"
    return {"id": sample["id"], "messages": [{"role": "user", "content": question}, {"role": "assistant", "content": answer}]}


def fill_in_the_middle(sample):
    """What is to be filled in is the reverse pass; the Python and the forward pass are before it."""
    before, mark, after = sample["cpp_ir_backward"].partition(REVERSE)
    body, end, rest = after.rpartition("    return;\n")
    return {"id": sample["id"], "prefix": sample["python_source"] + "\n" + before + mark, "middle": body, "suffix": end + rest}


class Table:
    """One Parquet file, written group by group; with a twin of compressed lines if asked for."""

    def __init__(self, output, name, split, schema, lines):
        self.path = os.path.join("data", name, split + ".parquet")
        self.lines_path = os.path.join("jsonl", name, split + ".jsonl.zst")
        for path in [self.path] + ([self.lines_path] if lines else []):
            os.makedirs(os.path.dirname(os.path.join(output, path)), exist_ok=True)
        self.schema, self.rows, self.count = schema, [], 0
        self.writer = pyarrow.parquet.ParquetWriter(os.path.join(output, self.path), schema, compression="zstd")
        self.lines = pyarrow.output_stream(os.path.join(output, self.lines_path), compression="zstd") if lines else None

    def add(self, row):
        self.count += 1
        self.rows.append(row)
        if self.lines:
            self.lines.write((json.dumps(row) + "\n").encode())
        if len(self.rows) == GROUP:
            self.flush()

    def flush(self):
        if self.rows:
            self.writer.write_table(pyarrow.Table.from_pylist(self.rows, schema=self.schema))
        self.rows = []

    def close(self):
        self.flush()
        self.writer.close()
        if self.lines:
            self.lines.close()


def read(place):
    file, offset, length = place
    with open(file, "rb") as source:
        source.seek(offset)
        return json.loads(source.read(length) if length else source.read())


def write_tables(order):
    tables = {}
    for file, offset, length, name, split, cluster in order["rows"]:
        sample = read((file, offset, length))
        views = [(name, SCHEMA, lambda s=sample: record(s, split, cluster))]
        if name == "default":
            views += [("chat", CHAT, lambda s=sample: chat(s)), ("fim", FIM, lambda s=sample: fill_in_the_middle(s))]
        for view, schema, make in views:
            key = (view, split)
            if key not in tables:
                tables[key] = Table(order["output"], view, split, schema, lines=view == name)
            tables[key].add(make())
    for table in tables.values():
        table.close()
    return tables


def ordered(tables, name):
    return [(split, tables[name, split]) for split in SPLITS if (name, split) in tables]


def card(order, tables):
    statistics = order["statistics"]
    names = [name for name in ("default", "disagreeing", "chat", "fim") if ordered(tables, name)]
    configs = [(name, [(split, table.path) for split, table in ordered(tables, name)]) for name in names]
    lines = ["---", "license: apache-2.0", "tags: [code, warp, automatic-differentiation, cuda]", "configs:"]
    for name, files in configs:
        lines += [f"- config_name: {name}"] + (["  default: true"] if name == "default" else []) + ["  data_files:"]
        for split, path in files:
            lines += [f"  - split: {split}", f"    path: {path}"]
    total = sum(table.count for _, table in ordered(tables, "default"))
    lines += ["---", "", "# Kernels of NVIDIA Warp and the text that Warp makes of them", "",
              f"{total} kernels in Python with the C++ and CUDA that Warp {statistics['warp_version']} writes for them, forward and "
              "backward, byte for byte. Every kernel was executed and its gradient judged before it was kept; none is there twice.", "",
              "## Configurations and splits", "", "| configuration | " + " | ".join(SPLITS) + " |", "|---" * 5 + "|"]
    for name in names:
        sizes = dict((split, table.count) for split, table in ordered(tables, name))
        lines.append(f"| {name} | " + " | ".join(str(sizes.get(split, 0)) for split in SPLITS) + " |")
    lines += ["", "`disagreeing` has kernels whose text compiles and whose gradient is wrong, by a defect of Warp's, with the elements that are "
              "wrong and the line to blame (`finding`). `chat` and `fim` are views of `default`: a dialogue, and the reverse pass to be filled in. "
              "The folder `jsonl` has the rows of the first two as compressed lines.",
              "", "No kernel is near (Jaccard similarity of 5-token runs of 0.8 or more, names and literals left out) to one of another "
              "split, nor of one lineage with it. In `test_unseen` each kernel has a builtin that no other split has in kernels of its type.", "",
              "Left out: " + (", ".join(f"{count} {cause}" for cause, count in statistics["left_out"].items()) or "nothing") + ".", "",
              "## Fields", "", "| field | holds |", "|---|---|"]
    lines += [f"| `{name}` | {FIELDS[name]} |" for name in SCHEMA.names]
    lines += ["", "## Verdicts", "", "| kernel type | rows |", "|---|--:|"]
    lines += [f"| {name} | {count} |" for name, count in statistics["types"].items()]
    lines += ["", "Engines that took part, of the rows: " + ", ".join(f"{name} {count}" for name, count in statistics["engines"].items()) + ".", "",
              "## Limits", "",
              "- A gradient is judged at a few launches with random values. A kernel that is wrong at rare values only may be among the "
              "right ones. How often planted faults go unseen is measured by the project's tests of its judge.",
              "- The kernels are made by generators, mutation and crossover; nobody wrote them for a purpose.",
              "- The language is that of the ten types: f32, i32, bool, vec3, one-dimensional arrays, no functions of one's own.",
              "- `provenance.command` makes a kernel again; `warpsmith validate` checks a row again.", "",
              "## Licence", "", "Apache-2.0.", ""]
    return "\n".join(lines)


def croissant(order, tables):
    files, records = [], []
    for (name, split), table in sorted(tables.items()):
        with open(os.path.join(order["output"], table.path), "rb") as file:
            digest = hashlib.sha256(file.read()).hexdigest()
        key = f"{name}-{split}"
        files.append({"@type": "cr:FileObject", "@id": key + ".parquet", "name": key + ".parquet", "contentUrl": table.path,
                      "encodingFormat": "application/x-parquet", "sha256": digest})
        if name in ("chat",):
            continue
        records.append({"@type": "cr:RecordSet", "@id": key, "name": key, "field": [
            {"@type": "cr:Field", "@id": f"{key}/{column}", "name": column, "description": FIELDS.get(column, column),
             "dataType": "sc:Integer" if pyarrow.types.is_integer(table.schema.field(column).type) else "sc:Text", "source": {"fileObject": {"@id": key + ".parquet"}, "extract": {"column": column}}}
            for column in table.schema.names]})
    context = {"@language": "en", "@vocab": "https://schema.org/", "citeAs": "cr:citeAs", "column": "cr:column",
               "conformsTo": "dct:conformsTo", "cr": "http://mlcommons.org/croissant/", "rai": "http://mlcommons.org/croissant/RAI/",
               "data": {"@id": "cr:data", "@type": "@json"}, "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
               "dct": "http://purl.org/dc/terms/", "equivalentProperty": "cr:equivalentProperty", "examples": {"@id": "cr:examples", "@type": "@json"}, "extract": "cr:extract",
               "field": "cr:field", "fileProperty": "cr:fileProperty", "fileObject": "cr:fileObject", "fileSet": "cr:fileSet",
               "format": "cr:format", "includes": "cr:includes", "isLiveDataset": "cr:isLiveDataset", "jsonPath": "cr:jsonPath",
               "key": "cr:key", "md5": "cr:md5", "parentField": "cr:parentField", "path": "cr:path", "recordSet": "cr:recordSet",
               "references": "cr:references", "regex": "cr:regex", "repeated": "cr:repeated", "replace": "cr:replace", "samplingRate": "cr:samplingRate", "sc": "https://schema.org/",
               "separator": "cr:separator", "source": "cr:source", "subField": "cr:subField", "transform": "cr:transform"}
    return {"@context": context, "@type": "sc:Dataset", "conformsTo": "http://mlcommons.org/croissant/1.0",
            "name": "warpsmith", "description": "Kernels of NVIDIA Warp with the C++ and CUDA that Warp makes of them, executed and judged.",
            "license": "https://www.apache.org/licenses/LICENSE-2.0", "url": "https://example.org/warpsmith", "version": "1.0.0",
            "datePublished": order["statistics"]["date"], "citeAs": "warpsmith", "distribution": files, "recordSet": records}


def main():
    with open(sys.argv[1]) as file:
        order = json.load(file)
    tables = write_tables(order)
    for name, text in (("README.md", card(order, tables)), ("croissant.json", json.dumps(croissant(order, tables), indent=1) + "\n")):
        with open(os.path.join(order["output"], name), "w") as file:
            file.write(text)


main()
