#include <array>

#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// Atomics by name on shared elements; one more of branches, a loop, math and vectors at most.
Features Draw(Rng& rng) {
  static constexpr std::array<Features, 6> kExtras = {0, 0, kMath, kBranches, kLoops, kVectors};
  return kAtomics | rng.Pick(kExtras) | (rng.Chance(0.25) ? kScalars : 0);
}

void Write(Writer& writer) {
  writer.Fill(writer.policy().statements);
  if (writer.policy().Has(kLoops)) writer.Loop(1);
  writer.Atomic();
  if (writer.rng().Chance(0.2)) writer.Atomic();
}

}  // namespace

extern const Recipe kAtomicRecipe;
const Recipe kAtomicRecipe{KernelType::kAtomic, Draw, Write};

}  // namespace warpsmith
