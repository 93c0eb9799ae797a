#include <array>

#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// A loop in a loop, sometimes three deep; one more of math, branches, vectors and atomics at most.
Features Draw(Rng& rng) {
  static constexpr std::array<Features, 6> kExtras = {0, 0, kMath, kBranches, kVectors, kAtomics};
  return kLoops | rng.Pick(kExtras) | (rng.Chance(0.25) ? kScalars : 0);
}

void Write(Writer& writer) {
  Rng& rng = writer.rng();
  writer.Fill(rng.Between(0, 1));
  writer.Loop(rng.Chance(0.15) ? 3 : 2);
  if (rng.Chance(0.3)) writer.Fill(1);
  if (writer.policy().Has(kAtomics)) writer.Atomic();
}

}  // namespace

extern const Recipe kNestedLoopRecipe;
const Recipe kNestedLoopRecipe{KernelType::kNestedLoop, Draw, Write};

}  // namespace warpsmith
