// Liveness: which statements of a kernel reach an array, by data or by control. A defect in an operation that reaches
// no output cannot be seen, so generators and repair keep kernels alive, and reports say how well they do.
#pragma once

#include <bitset>
#include <cstddef>
#include <vector>

#include "src/kernel/kernel.h"

namespace warpsmith {

// A set of symbols. Kernels that Repair() has seen, or Decode() has made, have no more.
inline constexpr size_t kMaxSymbols = 256;
using SymbolSet = std::bitset<kMaxSymbols>;

// For each statement, in source order, parents first: whether a stored value depends on it on some path. Every loop
// may run any number of times, every branch go either way. A branch or loop is live if something in it is.
std::vector<bool> LiveStatements(const Kernel& kernel);

// Share of operations (calls and comparisons) from which data or control flow reaches a stored value; 1 if there is
// none.
double LiveShare(const Kernel& kernel);

}  // namespace warpsmith
