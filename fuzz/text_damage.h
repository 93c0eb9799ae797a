// Damage makes of a text that Warp could have written one that it did not: what a reader must refuse or take for what
// it says.
#pragma once

#include <string>
#include <string_view>

#include "src/rng.h"

namespace warpsmith {

// The text after one change: a line moved, doubled or lost, a word replaced by another of the text, characters changed,
// the end cut off.
std::string DamageText(std::string_view text, Rng& rng);

}  // namespace warpsmith
