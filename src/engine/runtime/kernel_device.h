// What stands before the CUDA text of kernels when it is compiled for a GPU, by NVRTC: the whole runtime, all of it for
// the device (--device-as-default-execution-space). What is not used costs only its reading.
#pragma once

// Mathematical functions are long: one copy of each keeps the batch small, and compiling twice as fast.
#define WS_LIBM_CALL static __noinline__

#include "builtins.h"
#include "formula.h"
#include "core.cc"
#include "builtins.cc"

#define builtin_tid1d() static_cast<wp::int32>(_idx)

// The text writes wp::float(x), which is no C++.
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)
#define int(x) cast_int(x)
