#include <array>

#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// One loop, or several one after the other; branches or math besides.
Features Draw(Rng& rng) {
  static constexpr std::array<Features, 4> kExtras = {0, 0, kMath, kBranches};
  return kLoops | rng.Pick(kExtras) | (rng.Chance(0.3) ? kScalars : 0);
}

void Write(Writer& writer) {
  Rng& rng = writer.rng();
  writer.Fill(rng.Between(0, 2));
  writer.Loop(1);
  if (rng.Chance(0.4)) writer.Fill(1);
  if (rng.Chance(0.15)) writer.Loop(1);
}

}  // namespace

extern const Recipe kLoopRecipe;
const Recipe kLoopRecipe{KernelType::kLoop, Draw, Write};

}  // namespace warpsmith
