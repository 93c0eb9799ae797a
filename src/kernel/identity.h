// The identity of a kernel: a hash of its tree with names and the spelling of literals normalised. Two kernels with
// the same id are the same program; near duplicates are another matter.
#pragma once

#include <cstdint>
#include <span>
#include <string>

#include "src/kernel/kernel.h"

namespace warpsmith {

// 32 hex digits (XXH3, 128 bits). Variables count in the order of their first appearance, literals by their f32 value;
// lines, columns and the function's name do not count. Requires a checked kernel.
std::string KernelId(const Kernel& kernel);

// 64 bits of XXH3 of any bytes, for names of inputs and seeds made from them.
uint64_t HashBytes(std::span<const uint8_t> bytes);

}  // namespace warpsmith
