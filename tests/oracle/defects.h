// A Defect is one mistake that a code generator could make, planted into the text IR of a right kernel: what Warp's and
// Enzyme's own bugs did, as rows of one table. What the judge makes of them measures the judge.
//
// A planted defect is text like any other: it can be printed, read back and executed by every engine.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "src/rng.h"
#include "src/text/ir.h"

namespace warpsmith {

enum class DefectPlace : uint8_t {
  kAdjoint,  // in the reverse part or the replay of the backward kernel
  kForward,  // in the forward kernel
};

struct DefectRow {
  std::string_view name;
  std::string_view doc;
  DefectPlace place{};
  bool (*plant)(TextIr& ir, Rng& rng);  // false, and nothing done, if the text offers no place for it
  int turns = 1;                        // in a round: more for those of which few are visible
};

std::span<const DefectRow> Defects();

}  // namespace warpsmith
