// The builtins that are typed and lowered but not executed: names, signatures and what Warp's text makes of them.
#pragma once

#include <vector>

#include "src/kernel/builtin.h"

namespace warpsmith {

// Appends rows, and adds signatures to rows that are there.
void AddSignatures(std::vector<BuiltinRow>& rows);

}  // namespace warpsmith
