// What stands before the CPU text of kernels: the names that Warp's module prologue gives them.
#pragma once

#include "builtins.h"

#define builtin_tid1d() static_cast<wp::int32>(task_index)

// The text writes wp::float(x), which is no C++.
#define float(x) cast_float(x)
#define adj_float(x, adj_x, adj_ret) adj_cast_float(x, adj_x, adj_ret)
#define int(x) cast_int(x)
