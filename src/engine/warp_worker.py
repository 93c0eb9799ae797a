"""Runs kernels in the real NVIDIA Warp for the engine `warp`. Started as

    python -c <this text> DEVICE OPTIMIZATION_LEVEL

it answers messages on standard input: eight bytes of length, then JSON. All numbers of arrays and scalars are 32 bits
wide and written as signed integers of the same bits, reals too: no NaN and no zero's sign is lost on the way.

    {}                                 -> {"version", "device"}
    {"source", "kernels": [{"name", "launches": [{"dim", "values", "adjoints"}]}]}
                                       -> {"kernels": [{"launches": [{"values", "adjoints"}]}]} or {"error"}

`values` and `adjoints` have a list for each parameter. In an answer it is null for what is no array, and where an array
has no adjoint.
"""

import io
import json
import linecache
import os
import pathlib
import shutil
import struct
import sys
import tempfile
import types

requests, answers = sys.stdin.buffer, os.fdopen(os.dup(1), "wb")
os.dup2(2, 1)  # what Warp and the kernels print is no answer

try:
    import numpy as np
    import warp as wp
    import warp._src.context as context
except ImportError as error:
    sys.exit(f"{error}: run tools/setup")


def load(name, source):
    """Runs the source as a module. A file name in angle brackets is looked up in linecache, so no file is needed."""
    source = io.StringIO(source, newline=None).read()
    filename = f"<{name}>"
    linecache.cache[filename] = (len(source), None, source.splitlines(True), filename)
    module = types.ModuleType(name)
    module.__file__ = filename
    sys.modules[name] = module
    exec(compile(source, filename, "exec"), module.__dict__)
    return module


def unload(name, cache):
    module = context.user_modules.pop(name, None)
    if module is not None:
        module.unload()
    linecache.cache.pop(f"<{name}>", None)
    sys.modules.pop(name, None)
    for entry in pathlib.Path(cache).iterdir():
        if entry.is_dir():
            shutil.rmtree(entry, ignore_errors=True)


def is_real(dtype):
    return dtype in (wp.float32, wp.vec3, float)


def argument(declared, bits, adjoint, device):
    """What wp.launch() takes for a parameter of the declared type."""
    is_array = isinstance(declared, wp.array)
    dtype = declared.dtype if is_array else declared
    values = np.array(bits, dtype=np.int32)
    if is_real(dtype):
        values = values.view(np.float32)
    if not is_array:
        return dtype(*values.tolist()) if dtype is wp.vec3 else dtype(values[0].item())
    if dtype is wp.vec3:
        values = values.reshape(-1, 3)
    array = wp.array(values, dtype=dtype, requires_grad=is_real(dtype), device=device)
    if array.requires_grad:
        array.grad.assign(np.array(adjoint, dtype=np.int32).view(np.float32).reshape(values.shape))
    return array


def to_bits(array):
    return np.ascontiguousarray(array.numpy()).view(np.int32).ravel().tolist()


def run(kernel, launch, device):
    """The arrays after forward and the adjoints after backward, in wp.Tape's order."""
    types = [parameter.type for parameter in kernel.adj.args]
    arguments = [argument(*rest, device) for rest in zip(types, launch["values"], launch["adjoints"])]
    with wp.Tape() as tape:
        wp.launch(kernel, dim=launch["dim"], inputs=arguments, device=device)
    arrays = [a if isinstance(a, wp.array) else None for a in arguments]
    values = [a and to_bits(a) for a in arrays]
    tape.backward()
    return {"values": values, "adjoints": [to_bits(a.grad) if a is not None and a.requires_grad else None for a in arrays]}


def answer(request, name, device, cache):
    if "source" not in request:
        return {"version": wp.__version__, "device": wp.get_device(device).name}
    try:
        module = load(name, request["source"])
        return {
            "kernels": [
                {"launches": [run(getattr(module, kernel["name"]), launch, device) for launch in kernel["launches"]]}
                for kernel in request["kernels"]
            ]
        }
    except Exception as error:
        return {"error": f"{type(error).__name__}: {error}"}
    finally:
        unload(name, cache)


def main(device, optimization_level):
    with tempfile.TemporaryDirectory(prefix="warpsmith-warp-") as cache:
        wp.config.log_level = wp.LOG_ERROR
        wp.config.optimization_level = int(optimization_level)
        wp.config.kernel_cache_dir = cache
        wp.init()
        if device not in [d.alias for d in wp.get_devices()] + ["cpu"]:
            sys.exit(f"this Warp has no device {device}: it needs an NVIDIA GPU and its driver")
        count = 0
        while size := requests.read(8):
            request = json.loads(requests.read(struct.unpack("<Q", size)[0]))
            reply = json.dumps(answer(request, f"kernels_{count}", device, cache)).encode()
            answers.write(struct.pack("<Q", len(reply)) + reply)
            answers.flush()
            count += 1


if __name__ == "__main__":
    main(*sys.argv[1:])
