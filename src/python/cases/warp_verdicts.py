"""Asks real Warp what becomes of each kernel of verdicts.py, and says where the file claims otherwise.

Usage: python3 warp_verdicts.py  (with warp-lang 1.19.0 installed; needs no GPU)
"""

import ast
import linecache
import pathlib
import sys
import types

import warp as wp
import warp._src.context as context

PRELUDE = "import warp as wp\nimport warp\nimport math\n"


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


def main():
    wp.config.quiet = True
    text = (pathlib.Path(__file__).parent / "verdicts.py").read_text()
    lines = text.splitlines()
    wrong = 0
    for function in ast.parse(text).body:
        if not isinstance(function, ast.FunctionDef):
            continue
        first = function.decorator_list[0].lineno
        claim = lines[first - 2].removeprefix("# ").split(":")[0]
        try:
            emit(PRELUDE + "\n".join(lines[first - 1 : function.end_lineno]) + "\n", function.name)
            verdict, why = "accepted", ""
        except Exception as error:
            verdict, why = "rejected", f"{type(error).__name__}: {error}".splitlines()[-1]
        if (verdict == "rejected") != (claim == "rejected"):
            wrong += 1
            print(f"verdicts.py:{first}: {function.name}: claimed {claim}, Warp: {verdict} {why}")
    print(f"{wrong} wrong claims")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
