// The passes of the reducer: the ways in which a kernel is made simpler. Each is a row of one table; a pass has so many
// chances in a kernel, which it counts itself. An edit need not leave a valid kernel behind: Check() follows.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "src/kernel/kernel.h"

namespace warpsmith {

struct PassRow {
  std::string_view name;
  std::string_view doc;
  // Takes the at-th chance, counted from 0; false if there are no more. Deterministic.
  bool (*apply)(Kernel& kernel, size_t at);
};

// In the order in which the reducer tries them: what removes much comes first.
std::span<const PassRow> Passes();

// What a kernel costs its reader. Every step of a reduction makes it smaller, so that a reduction ends.
int Cost(const Kernel& kernel);

}  // namespace warpsmith
