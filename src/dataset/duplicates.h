// When two kernels are the same (exact duplicates): the canonical kernel has the operands of commutative operations in
// one order, and its id leaves out names, lines and the spelling of literals as KernelId() does.
#pragma once

#include <string>

#include "src/kernel/kernel.h"

namespace warpsmith {

// KernelId() of the canonical kernel. Requires a checked kernel.
std::string CanonicalId(const Kernel& kernel);

}  // namespace warpsmith
