"""Launches kernels in the real NVIDIA Warp, on the CPU."""

import importlib.util
import os
import pathlib
import sys
import tempfile

import numpy as np
import warp as wp


def start(folder):
    """Keeps all that Warp writes in `folder`."""
    wp.config.log_level = wp.LOG_ERROR
    wp.config.kernel_cache_dir = os.path.join(folder, "cache")
    wp.init()


def load_module(source, folder):
    """The module that a Python source makes. Warp reads a kernel's source back from its file, so there must be one."""
    handle, path = tempfile.mkstemp(prefix="kernels_", suffix=".py", dir=folder)
    with os.fdopen(handle, "w") as file:
        file.write(source)
    spec = importlib.util.spec_from_file_location(pathlib.Path(path).stem, path)
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def launch(kernel, dim, values, adjoints):
    """Runs `kernel` forward and, by wp.Tape, backward. `values` has one entry for each parameter: a number, or
    something that numpy makes an array of. `adjoints` has what an array's gradient holds before backward, None for
    zeros.

    Returns the arrays after forward and their gradients after backward, in the order of the parameters: numpy arrays,
    or None for what is no array or has no gradient.
    """
    arguments = []
    for parameter, value, adjoint in zip(kernel.adj.args, values, adjoints):
        arguments.append(_argument(parameter.type, value, adjoint))
    with wp.Tape() as tape:
        wp.launch(kernel, dim=dim, inputs=arguments, device="cpu")
    after = [a.numpy() if isinstance(a, wp.array) else None for a in arguments]
    tape.backward()
    gradients = [a.grad.numpy() if isinstance(a, wp.array) and a.requires_grad else None for a in arguments]
    return after, gradients


def _argument(declared, value, adjoint):
    if not isinstance(declared, wp.array):
        return declared(*value) if declared is wp.vec3 else declared(value)
    real = declared.dtype is not wp.int32
    value = np.array(value, dtype=np.float32 if real else np.int32)
    array = wp.array(value, dtype=declared.dtype, requires_grad=real, device="cpu")
    if real and adjoint is not None:
        array.grad.assign(np.array(adjoint, dtype=np.float32))
    return array
