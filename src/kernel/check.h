// Check applies Warp's typing rules (warp.md 4) to a kernel and fills in the type of every expression.
#pragma once

#include <string>

#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

// Types `kernel` in place. Returns an error with "line:column: cause" if Warp 1.19.0 would reject the kernel, or would
// accept it though a variable may be read before it is set (assigned in one arm only, or first in a loop that may not run).
// Code that Warp never looks at (the other arm of a constant condition, a range without trips) must be well-typed too.
Status Check(Kernel& kernel);

}  // namespace warpsmith
