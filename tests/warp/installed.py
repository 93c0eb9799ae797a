#!/usr/bin/env python3
"""Compares `warpsmith extract` with real Warp on files that people wrote.

    installed.py WARPSMITH [--level=A|B|C] [--jobs=N] [--timeout=S] [--show=N] [--list=FILE] [--keep=FILE]
                            [--least=A,B,C] [--identical=N] [PATH ...]

PATH is a Python file or a folder of them, warp:PATH one in the installed Warp package; without one, that package. For each kernel of each file, real
Warp is asked for the module of that kernel alone, CPU and CUDA, and warpsmith is too. A file is imported by real Warp in
a process of its own. Prints a table by level, the constructs for which warpsmith rejected kernels, how many of the texts that are
identical it reads back (src/text/read.h), and the first line of each difference; exit 1 if there is any difference, or if fewer kernels are identical than --least (per cent by level) or --identical says. --keep keeps
Warp's answers in a file, for the next run over the same paths.

A kernel's level is what it uses, as real Warp built it: A, the ten types' own language; B, also functions, vec2 and
vec4, matrices, quaternions, 2-D arrays and launches, while, break, continue, return, ternaries, tuple assignment and
global constants; C, also the other scalar types, 3-D and 4-D arrays, views, shapes and bit operations; "-", the rest.
"""

import ast
import collections
import concurrent.futures
import importlib
import importlib.util
import io
import json
import os
import pickle
import re
import signal
import subprocess
import sys
import time
import warnings

CUDA_ARCH = 90
CUDA_BLOCK_DIM = 256
PER_PROCESS = 40  # files for one run of warpsmith


# --- what is asked ---


def python_files(paths):
    for path in paths:
        if os.path.isfile(path):
            yield os.path.abspath(path)
            continue
        for folder, folders, files in os.walk(os.path.abspath(path)):
            folders[:] = sorted(f for f in folders if not f.startswith((".", "__pycache__")))
            yield from (os.path.join(folder, f) for f in sorted(files) if f.endswith(".py"))


def written_kernels(path):
    """(line of the first decorator, qualified name, is nested, is generic) of each @wp.kernel in a file."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(open(path, encoding="utf-8").read())
    except (SyntaxError, UnicodeDecodeError, ValueError):
        return []
    found = []

    def walk(node, scope, nested):
        for child in ast.iter_child_nodes(node):
            if isinstance(child, (ast.FunctionDef, ast.AsyncFunctionDef)):
                names = [ast.unparse(d.func if isinstance(d, ast.Call) else d) for d in child.decorator_list]
                if any(name.split(".")[-1] == "kernel" for name in names):
                    generic = "Any" in ast.unparse(child.args)
                    found.append((child.decorator_list[0].lineno, ".".join([*scope, child.name]), nested, generic))
                walk(child, [*scope, child.name, "<locals>"], True)
            elif isinstance(child, ast.ClassDef):
                walk(child, [*scope, child.name], nested)
            else:
                walk(child, scope, nested)

    walk(tree, [], False)
    return found


# --- what Warp answers ---


def module_name(path):
    """The dotted name under which a file is imported, as part of the packages that it lies in, and the folder that those
    lie in. A folder without an __init__.py is a package too, where an import of the file says so."""
    levels, tops = 0, set()
    for node in ast.parse(open(path, encoding="utf-8").read()).body:
        if isinstance(node, ast.ImportFrom) and node.level:
            levels = max(levels, node.level)
        elif isinstance(node, ast.ImportFrom):
            tops.add(node.module.split(".")[0])
        elif isinstance(node, ast.Import):
            tops |= {alias.name.split(".")[0] for alias in node.names}

    tops.discard("warp")  # it is installed, wherever else it may lie

    def is_package(folder):
        return os.path.exists(os.path.join(folder, "__init__.py"))

    folders, root = [], os.path.dirname(path)
    while os.path.basename(root):
        folders.append(root)
        root = os.path.dirname(root)
    count = max([levels, *(i for i, f in enumerate(folders, 1) if os.path.basename(f) in tops and is_package(f))])
    while count < len(folders) and is_package(folders[count]):
        count += 1
    parts = [*(os.path.basename(f) for f in reversed(folders[:count])), os.path.splitext(os.path.basename(path))[0]]
    return ".".join(p for p in parts if p != "__init__"), os.path.dirname(folders[count - 1]) if count else os.path.dirname(path)


def import_file(path):
    name, root = module_name(path)
    if root not in sys.path:
        sys.path.insert(0, root)
    if os.path.dirname(path) not in sys.path:
        sys.path.append(os.path.dirname(path))
    return importlib.import_module(name)


class Level:
    """What a kernel uses, by the adjoint that Warp built of it."""

    SCALARS = {"A": {"float32", "int32", "bool"}}
    NODES_A = {
        "arguments", "arg", "Load", "Store", "Expr", "Constant", "Name", "Attribute", "Call", "keyword", "Assign",
        "AugAssign", "Add", "Sub", "Mult", "Div", "Mod", "USub", "UnaryOp", "BinOp", "Not", "And", "Or", "BoolOp",
        "Compare", "Lt", "LtE", "Gt", "GtE", "Eq", "NotEq", "If", "For", "Subscript", "Pass", "FunctionDef", "Module",
    }
    NODES_B = NODES_A | {"While", "Break", "Continue", "Return", "IfExp", "Tuple", "Pow", "FloorDiv", "MatMult"}
    NODES_C = NODES_B | {"BitAnd", "BitOr", "BitXor", "LShift", "RShift", "Invert"}
    BUILTINS_A = set(
        "add sub mul div mod neg unot sin cos tan asin acos atan atan2 sinh cosh tanh exp log log2 log10 sqrt pow abs "
        "sign min max clamp floor ceil round dot cross length length_sq normalize float int vector tid atomic_add "
        "atomic_sub atomic_max atomic_min copy load address array_store where extract assign assign_inplace add_inplace "
        "sub_inplace range iter_next".split()
    )
    GROUPS = {"Scalar Math", "Vector Math", "Quaternion Math", "Operators", "Utility"}
    NOT_COMMON = {"printf", "print", "breakpoint", "expect_eq", "expect_neq", "expect_near", "zeros", "array", "ptr"}

    def __init__(self, context, types):
        self.context, self.types = context, types

    def of(self, adj, above=()):
        if adj in above:
            return "A"  # an operator that is defined by itself
        levels = [self.of_node(n) for n in ast.walk(adj.tree.body[0])]
        levels += [self.of_type(v.type) for v in (*adj.args, *getattr(adj, "variables", ()))]
        for func in adj.called:
            if func.is_builtin():
                levels.append(self.of_builtin(func))
            else:
                levels += ["B", self.of(func.adj, (*above, adj))]
        if getattr(adj, "kernel_dim", 1) > 1:
            levels.append("B" if adj.kernel_dim == 2 else "C")
        constants, _, _ = adj.get_references()
        if constants:
            levels.append("B")
            levels += [self.of_type(type(c)) for c in constants.values()]
        return "-" if "-" in levels else max(levels, default="A")

    def of_node(self, node):
        name = type(node).__name__
        if name == "Attribute" and node.attr in ("shape", "dtype"):
            return "C"
        return "A" if name in self.NODES_A else "B" if name in self.NODES_B else "C" if name in self.NODES_C else "-"

    def of_builtin(self, func):
        if func.key in self.BUILTINS_A:
            return "A"
        if func.key in ("view", "bit_and", "bit_or", "bit_xor", "lshift", "rshift", "invert", "bit_count"):
            return "C"
        if func.key in self.NOT_COMMON or func.group not in self.GROUPS:
            hidden = func.key in ("index", "indexref", "store", "slice") or self.types.is_value(func.value_type)
            return "C" if hidden and func.key != "slice" else "-"
        return "B"

    def of_type(self, t):
        types = self.types
        t = types.strip_reference(t)
        if types.is_array(t):
            if types.concrete_array_type(t) is not types.array:
                return "-"
            level = self.of_type(t.dtype)
            return max(level, "A" if t.ndim == 1 else "B" if t.ndim == 2 else "C") if level != "-" else "-"
        if t is types.shape_t:
            return "C"
        if t is types.range_t:
            return "A"
        if types.type_is_transformation(t):
            return "-"
        scalar = types.type_scalar_type(t) if types.type_is_value(t) else None
        if scalar is None:
            return "-"
        level = "A" if scalar.__name__ in self.SCALARS["A"] or scalar in (int, float, bool) else "C"
        if types.type_is_vector(t):
            length = t._length_
            return max(level, "A" if length == 3 and scalar.__name__ == "float32" else "B" if length in (2, 3, 4) else "C")
        if types.type_is_matrix(t):
            return max(level, "B" if t._shape_ in ((2, 2), (3, 3), (4, 4)) else "C")
        return max(level, "B") if types.type_is_quaternion(t) else level


def emit(module, kernels, wp, context, codegen):
    options = module.resolve_options(wp.config, block_dim=1) | {"output_arch": None}
    with codegen._codegen_lock:
        hasher = context.ModuleHasher(kernels, options)
        builder = context.ModuleBuilder(module, options, hasher=hasher, target="cpu")
        cpu = builder.codegen("cpu")
        builder.options = builder.options | {"block_dim": CUDA_BLOCK_DIM, "output_arch": CUDA_ARCH}
        return cpu, builder.codegen("cuda")


def warp_answers(path):
    """In a process of its own: {"kernels": {line: {"name", "cpu", "cuda", "level"} or {"error"}}, "modules": ...}."""
    import warp as wp
    import warp._src.codegen as codegen
    import warp._src.context as context
    import warp._src.types as types

    import_file(path)
    plain_call = codegen.Adjoint.add_call

    def add_call(adj, func, *args, **kwargs):
        adj.called = getattr(adj, "called", set()) | {func}
        return plain_call(adj, func, *args, **kwargs)

    codegen.Adjoint.add_call = add_call
    codegen.Adjoint.called = frozenset()
    answer, levels = {"kernels": {}, "modules": []}, Level(context, types)
    for module in list(context.user_modules.values()):
        own = [k for k in module._get_live_kernels() if k.adj.filename == path]
        lines = []
        for kernel in own:
            line = kernel.adj.fun_lineno
            entry = {"name": kernel.key}
            if kernel.is_generic:
                entry["generic"] = True
            else:
                try:
                    entry["cpu"], entry["cuda"] = emit(module, [kernel], wp, context, codegen)
                    entry["level"] = levels.of(kernel.adj)
                except Exception as error:
                    entry["error"] = f"{type(error).__name__}: {error}"
            # A kernel that was made several times, by a function that makes kernels, is not one text.
            if line in answer["kernels"]:
                entry = {"name": kernel.key, "several": True}
            answer["kernels"][line] = entry
            lines.append(line)
        # The file itself is a module only if nothing but its kernels is in it.
        if own and module.name == module_name(path)[0] and not any(k.is_generic for k in own):
            try:
                cpu, cuda = emit(module, module._get_live_kernels(), wp, context, codegen)
                answer["modules"].append({"lines": sorted(lines), "cpu": cpu, "cuda": cuda})
            except Exception:
                pass
    return answer


def ask_warp(path, timeout):
    """Forks, so that each file has a fresh Warp: C++ names of functions are numbered for the whole process."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(read)
        os.setpgid(0, 0)
        signal.alarm(timeout)
        null = os.open(os.devnull, os.O_RDWR)
        for fd in (0, 1, 2):
            os.dup2(null, fd)
        try:
            answer = warp_answers(path)
        except BaseException as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        with os.fdopen(write, "wb") as out:
            pickle.dump(answer, out)
        os._exit(0)
    os.close(write)
    with os.fdopen(read, "rb") as answers:
        data = answers.read()
    os.waitpid(pid, 0)
    return pickle.loads(data) if data else {"error": f"the import took more than {timeout} s, or crashed"}


# --- what warpsmith answers ---


def ask_warpsmith(warpsmith, paths):
    """{path: {"kernels": {line: {...}}, "text" or "error"}} for both targets, several files in a run."""
    answers = {path: {} for path in paths}
    for target in ("cpu", "cuda"):
        for start in range(0, len(paths), PER_PROCESS):
            some = paths[start : start + PER_PROCESS]
            command = [warpsmith, "extract", "--json", "--each", f"--target={target}", *some]
            output = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL).stdout
            for file in json.loads(output or '{"files": []}')["files"]:
                answers[file["file"]][target] = file
    return answers


# --- the comparison ---

Row = collections.namedtuple("Row", "path line name level verdict why")


def first_difference(ours, warps):
    for number, (a, b) in enumerate(zip(ours.split("\n"), warps.split("\n")), 1):
        if a != b:
            return f"line {number}\n      ours   {a.strip()[:150]}\n      Warp's {b.strip()[:150]}"
    return "one ends earlier"


def construct(message):
    """What a message of warpsmith's names, without file, place and names."""
    message = re.sub(r"^[^ ]*?:(\d+:\d+:)? |^line \d+, column \d+: ", "", message)
    return re.sub(r"'[^']*'", "'...'", message)[:90]


def compare_file(path, warp, ours):
    written = written_kernels(path)
    kernels = {t: {k["line"]: k for k in ours.get(t, {}).get("kernels", [])} for t in ("cpu", "cuda")}
    file_error = ours.get("cpu", {}).get("error")
    for line, name, nested, generic in written:
        mine = kernels["cpu"].get(line, {"error": file_error or "not found"})
        theirs = warp.get("kernels", {}).get(line)
        if "error" in warp:
            yield Row(path, line, name, "?", "not imported", warp["error"].split("\n")[0][:100])
        elif theirs is None:
            yield Row(path, line, name, "?", "made in a function" if nested else "not alive", "")
        elif "generic" in theirs or generic:
            yield Row(path, line, name, "?", "generic", "")
        elif "several" in theirs:
            yield Row(path, line, name, "?", "made several times", "")
        elif "error" in theirs:
            agree = "error" in mine
            yield Row(path, line, name, "?", "both reject" if agree else "only Warp rejects", theirs["error"].strip().split("\n")[-1][:140])
        elif "error" in mine:
            yield Row(path, line, name, theirs["level"], "rejected", construct(mine["error"]))
        else:
            verdict, why = "identical", ""
            for target in ("cpu", "cuda"):
                text = kernels[target].get(line, {}).get("text", "")
                why = why or kernels[target].get(line, {}).get("unread", "")
                if text != theirs[target]:
                    verdict, why = "different", target + " " + first_difference(text, theirs[target])
                    if kernels[target][line].get("varies"):
                        verdict, why = "varies", "Warp orders some lines by Python's hash seed"
                    break
            yield Row(path, line, name, theirs["level"], verdict, why)
    for module in warp.get("modules", []):
        mine = ours.get("cpu", {})
        if "error" in mine or "text" not in mine or any("error" in k for k in mine["kernels"]):
            continue
        same = mine["text"] == module["cpu"] and ours["cuda"]["text"] == module["cuda"]
        why = "" if same else first_difference(mine["text"], module["cpu"])
        yield Row(path, 0, "(whole module)", "module", "identical" if same else "different", why)


def report(rows, options, seconds):
    table = collections.Counter((row.level, row.verdict) for row in rows)
    print(f"{'level':8} {'kernels':>8} {'identical':>10} {'different':>10} {'rejected':>9} {'share':>8}")
    shares = {}
    for level in ("A", "B", "C", "-", "module"):
        counts = [table[level, v] for v in ("identical", "different", "rejected")]
        total = sum(counts)
        shares[level] = counts[0] / total if total else 1.0
        print(f"{level:8} {total:8} {counts[0]:10} {counts[1]:10} {counts[2]:9} {shares[level]:8.2%}")
    print("not compared: " + ", ".join(f"{verdict} {n}" for (level, verdict), n in table.items() if level == "?"))
    varies = [r for r in rows if r.verdict == "varies"]
    if varies:
        print("Warp's own text differs from run to run: " + ", ".join(f"{os.path.basename(r.path)}:{r.line} {r.name}" for r in varies))
    wanted = [options.level] if options.level else ["A", "B", "C", "-"]
    rejected = [r for r in rows if r.verdict == "rejected" and r.level in wanted]
    constructs = collections.Counter(r.why for r in rejected)
    print(f"\nrejected, by construct ({', '.join(wanted)}):")
    for why, count in constructs.most_common(options.show):
        example = next(r for r in rejected if r.why == why)
        print(f"{count:6} {why}   e.g. {os.path.basename(example.path)}:{example.line} {example.name}")
    texts = [r for r in rows if r.verdict == "identical" and r.line]
    unread = collections.Counter(construct(r.why) for r in texts if r.why)
    print(f"\nread back and printed to the same bytes: {len(texts) - unread.total()} of {len(texts)}")
    for why, count in unread.most_common(options.show // 4):
        print(f"{count:6} {why}")
    wrong = [r for r in rows if r.verdict in ("different", "only Warp rejects")]
    for row in wrong[: options.show]:
        print(f"\n{row.verdict}: {row.path}:{row.line} {row.name} ({row.level})\n    {row.why}")
    print(f"\n{len(rows)} rows, {seconds:.0f} s")
    if options.list:
        with open(options.list, "w") as out:
            for row in rows:
                print(*row, sep="\t", file=out)
    enough = all(shares[level] >= least / 100 for level, least in zip("ABC", options.least))
    enough &= sum(r.verdict == "identical" for r in rows) >= options.identical
    return 1 if any(r.verdict == "different" for r in rows) or not enough else 0


def parse(arguments):
    import argparse

    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("warpsmith")
    parser.add_argument("paths", nargs="*")
    parser.add_argument("--level", choices=["A", "B", "C"])
    parser.add_argument("--jobs", type=int, default=os.cpu_count())
    parser.add_argument("--timeout", type=int, default=120)
    parser.add_argument("--show", type=int, default=40)
    parser.add_argument("--list")
    parser.add_argument("--keep")
    parser.add_argument("--identical", type=int, default=0)
    parser.add_argument("--least", type=lambda text: [float(x) for x in text.split(",")], default=[])
    return parser.parse_intermixed_args(arguments)


def load_kept(path):
    if not path or not os.path.exists(path):
        return {}
    with open(path, "rb") as kept:
        return pickle.load(kept)


def main():
    options = parse(sys.argv[1:])
    start = time.time()
    import warp as wp

    wp.config.quiet = True
    wp.config.log_level = wp.LOG_ERROR
    wp.init()
    home = os.environ.get("BUILD_WORKING_DIRECTORY", ".")
    package = os.path.dirname(os.path.realpath(wp.__file__))
    paths = [os.path.join(package, p[5:]) if p.startswith("warp:") else os.path.join(home, p) for p in options.paths]
    paths = paths or [package]
    files = [f for f in python_files(paths) if written_kernels(f)]
    warpsmith = os.path.abspath(options.warpsmith)
    with concurrent.futures.ThreadPoolExecutor(options.jobs) as pool:
        ours = pool.submit(ask_warpsmith, warpsmith, files)
        answers = load_kept(options.keep)
        missing = [f for f in files if f not in answers]
        for done, (path, answer) in enumerate(zip(missing, pool.map(lambda f: ask_warp(f, options.timeout), missing)), 1):
            answers[path] = answer
            if time.time() - start > 2 and sys.stderr.isatty():
                rate = done / (time.time() - start)
                print(f"\r{done}/{len(missing)} files, {rate:.1f}/s, {(len(missing) - done) / rate:.0f} s left ", end="", file=sys.stderr)
        mine = ours.result()
    if options.keep and missing:
        with open(options.keep, "wb") as kept:
            pickle.dump(answers, kept)
    rows = [row for path in files for row in compare_file(path, answers[path], mine[path])]
    return report(rows, options, time.time() - start)


if __name__ == "__main__":
    sys.exit(main())
