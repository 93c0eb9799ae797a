"""Asks NVIDIA Warp for its text. Says {"warp": version}, then reads JSON lines {"name", "source", "kernel"} and answers
each with one line: {"cpu", "cuda"}, the modules of that kernel alone, or {"error"}. Nothing is compiled and no GPU is
needed. `kernel` may be left out where the source has a single kernel.

Warp's code generator is Python, and Warp opens its native libraries in wp.init(), which is never called here: a copy
of the package without them (6 of its 390 MB), named by PYTHONPATH, gives the same text.
"""

import io
import json
import linecache
import os
import sys
import types

answers = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)  # what Warp and the kernels print is no answer

import warp as wp
import warp._src.codegen as codegen
import warp._src.context as context

CUDA_ARCH = 90  # decides nothing in the text of the kernel language
CUDA_BLOCK_DIM = 256


def load(name, source):
    """Runs the source as a module. A file name in angle brackets is looked up in linecache, so no file is needed; what
    Python's reading of a file does to ends of lines is done here."""
    source = io.StringIO(source, newline=None).read()
    if not source.endswith("\n"):
        source += "\n"
    filename = f"<{name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    module = types.ModuleType(name)
    module.__file__ = filename
    sys.modules[name] = module
    exec(compile(source, filename, "exec"), module.__dict__)
    return module


def unload(name):
    linecache.cache.pop(f"<{name}>", None)
    sys.modules.pop(name, None)
    context.user_modules.pop(name, None)


def pick(kernels, wanted):
    kernels = [k for k in kernels if wanted is None or k.key == wanted]
    if len(kernels) != 1:
        raise ValueError(f"{len(kernels)} kernels where one was asked for")
    return kernels[0]


def emit(name, source, wanted):
    """Both texts come from one build of the adjoint, which does not depend on the target."""
    load(name, source)
    module = wp.get_module(name)
    kernel = pick(module._get_live_kernels(), wanted)
    options = module.resolve_options(wp.config, block_dim=1) | {"output_arch": None}
    with codegen._codegen_lock:
        hasher = context.ModuleHasher([kernel], options)
        builder = context.ModuleBuilder(module, options, hasher=hasher, target="cpu")
        cpu = builder.codegen("cpu")
        builder.options = builder.options | {"block_dim": CUDA_BLOCK_DIM, "output_arch": CUDA_ARCH}
        return {"cpu": cpu, "cuda": builder.codegen("cuda")}


def main():
    wp.config.quiet = True
    print(json.dumps({"warp": wp.config.version}), file=answers, flush=True)
    for count, line in enumerate(sys.stdin):
        request = json.loads(line)
        name = f"{request['name']}_{count}"
        try:
            answer = emit(name, request["source"], request.get("kernel"))
        except Exception as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        unload(name)
        print(json.dumps(answer), file=answers, flush=True)


if __name__ == "__main__":
    main()
