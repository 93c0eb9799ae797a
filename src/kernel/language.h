// The builtins that are typed and lowered but not executed: names, signatures and what Warp's text makes of them.
#pragma once

#include <span>
#include <vector>

#include "src/kernel/builtin.h"

namespace warpsmith {

// Appends rows, and adds signatures to rows that are there.
void AddSignatures(std::vector<BuiltinRow>& rows);

// The rows of those that have no enumerator.
std::span<const BuiltinRow> LanguageRows();

}  // namespace warpsmith
