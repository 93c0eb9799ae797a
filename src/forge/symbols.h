// Bookkeeping of a kernel's symbols while it is edited.
#pragma once

#include "src/kernel/kernel.h"

namespace warpsmith {

// Drops parameters and variables that nothing names, and numbers variables in the order of their first appearance.
void DropUnusedSymbols(Kernel& kernel);

}  // namespace warpsmith
