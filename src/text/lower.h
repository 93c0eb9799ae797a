// Lowering turns a kernel into the text IR: what Warp 1.19.0's code generator does, in the same order (warp.md 2).
#pragma once

#include "src/kernel/kernel.h"
#include "src/text/ir.h"

namespace warpsmith {

// The IR of a kernel that Check() accepted. Requires line numbers (printing or reading sets them).
TextIr Lower(const Kernel& kernel);

}  // namespace warpsmith
