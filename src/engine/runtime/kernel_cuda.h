// What stands before the CUDA text of kernels when it is compiled for the host: a thread knows its place from
// variables of the operating system's thread that plays it.
#pragma once

#include "builtins.h"

struct ws_dim3 {
  unsigned x, y, z;
};
// __thread, unlike thread_local, needs no wrapper that checks for initialisation.
extern __thread ws_dim3 threadIdx, blockIdx, blockDim, gridDim;

#define __global__
#define builtin_tid1d() static_cast<wp::int32>(_idx)

// The text writes wp::float(x), which is no C++.
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)
#define int(x) cast_int(x)
