"""Asks real Warp what becomes of each kernel of verdicts.py and language.py, and says where the files claim otherwise.

Usage: python3 warp_verdicts.py  (with warp-lang 1.19.0 installed; needs no GPU)
"""

import ast
import linecache
import pathlib
import sys
import types

import warp as wp
import warp._src.context as context

CLAIMS = ("accepted", "rejected", "undefined", "outside")


def emit(source, name):
    """Raises what Warp raises for the kernel `source`."""
    file = f"<{name}>"
    linecache.cache[file] = (len(source), None, source.splitlines(True), file)
    module = types.ModuleType(name)
    module.__file__ = file
    sys.modules[name] = module
    exec(compile(source, file, "exec"), module.__dict__)
    kernels = wp.get_module(name)
    options = kernels.resolve_options(wp.config, block_dim=1) | {"output_arch": None}
    hasher = context.ModuleHasher(kernels._get_live_kernels(), options)
    context.ModuleBuilder(kernels, options, hasher=hasher, target="cpu").codegen("cpu")


def is_kernel(node):
    return isinstance(node, ast.FunctionDef) and any("kernel" in ast.unparse(d) for d in node.decorator_list)


def first_line(node):
    return min([node.lineno] + [d.lineno for d in getattr(node, "decorator_list", [])])


def wrong_claims(path):
    """Prints the kernels of a file of which Warp makes something else than the line above them says; returns their number."""
    text = path.read_text()
    lines = text.splitlines()

    def source(node):
        return "\n".join(lines[first_line(node) - 1 : node.end_lineno]) + "\n"

    body = ast.parse(text).body
    prelude = "".join(source(node) for node in body if not is_kernel(node))
    wrong = 0
    for kernel in filter(is_kernel, body):
        first = first_line(kernel)
        claim = lines[first - 2].removeprefix("# ").split(":")[0]
        try:
            emit(prelude + source(kernel), kernel.name)
            verdict, why = "accepted", ""
        except Exception as error:
            verdict, why = "rejected", f"{type(error).__name__}: {error}".splitlines()[-1]
        if claim not in CLAIMS or (verdict == "rejected") != (claim == "rejected"):
            wrong += 1
            print(f"{path.name}:{first}: {kernel.name}: claimed {claim}, Warp: {verdict} {why}")
    return wrong


def main():
    wp.config.quiet = True
    folder = pathlib.Path(__file__).parent
    wrong = sum(wrong_claims(folder / name) for name in ("verdicts.py", "language.py"))
    print(f"{wrong} wrong claims")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
