// Lowering turns a kernel into the text IR: what Warp 1.19.0's code generator does, in the same order (warp.md 2).
#pragma once

#include "src/kernel/kernel.h"
#include "src/kernel/module.h"
#include "src/result.h"
#include "src/text/ir.h"

namespace warpsmith {

// The IR of a kernel that Check() accepted. Requires line numbers (printing or reading sets them).
TextIr Lower(const Kernel& kernel);

// The same for a kernel or function that ModuleChecker accepted. What only lowering finds to be beyond the language is
// an Error, "line:column: what".
Result<TextIr> LowerLanguage(const Kernel& kernel);

}  // namespace warpsmith
