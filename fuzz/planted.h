// Planted defects of the emitter: mistakes that a lowering could make, made in the text of every kernel that offers a
// place for them. How soon fuzzing finds them says what its parts are worth. Nothing of this is in what is shipped.
#pragma once

#include <span>
#include <string_view>

#include "src/text/ir.h"

namespace warpsmith {

struct PlantedRow {
  std::string_view name;
  std::string_view doc;
  bool (*plant)(TextIr& ir);  // false, and nothing done, if there is no place for it
};

// From what nearly every kernel shows to what needs several things at once.
std::span<const PlantedRow> PlantedDefects();

}  // namespace warpsmith
