// What stands before the CUDA text of kernels when it is compiled for the host: a thread knows its place from
// variables of the operating system's thread that plays it.
#pragma once

#include "builtins.h"

struct ws_dim3 {
  unsigned x, y, z;
};
// Functions, because the address of a thread-local variable is beyond clang's fast instruction selection.
extern "C" {
const ws_dim3* ws_thread_index();
const ws_dim3* ws_block_index();
const ws_dim3* ws_block_dim();
const ws_dim3* ws_grid_dim();
}
#define threadIdx (*ws_thread_index())
#define blockIdx (*ws_block_index())
#define blockDim (*ws_block_dim())
#define gridDim (*ws_grid_dim())

#define __global__
#define builtin_tid1d() static_cast<wp::int32>(_idx)

// The text writes wp::float(x), which is no C++.
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)
#define int(x) cast_int(x)
