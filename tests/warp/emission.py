"""Imports a file with real Warp, writes the CPU and CUDA text of its kernels, and prints the seconds that building the
adjoints and writing the text took for each kernel: what emission.cc compares with."""

import os
import sys
import time

out = os.fdopen(os.dup(1), "w")
os.dup2(2, 1)

import warp as wp
import warp._src.context as context

wp.config.quiet = True
sys.path.insert(0, os.path.dirname(os.path.abspath(sys.argv[1])))
name = os.path.splitext(os.path.basename(sys.argv[1]))[0]
__import__(name)
module = wp.get_module(name)
kernels = module._get_live_kernels()
options = module.resolve_options(wp.config, block_dim=1) | {"output_arch": None}
hasher = context.ModuleHasher(kernels, options)
start = time.time()
builder = context.ModuleBuilder(module, options, hasher=hasher, target="cpu")
builder.codegen("cpu")
builder.options = builder.options | {"block_dim": 256, "output_arch": 90}
builder.codegen("cuda")
print((time.time() - start) / len(kernels), file=out)
