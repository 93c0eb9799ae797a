#include <array>

#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// A chain with elif, or two chains; one more of loops, math, vectors and atomics at most.
Features Draw(Rng& rng) {
  static constexpr std::array<Features, 7> kExtras = {0, 0, kMath, kMath, kVectors, kLoops, kAtomics};
  return kBranches | rng.Pick(kExtras) | (rng.Chance(0.3) ? kScalars : 0);
}

void Write(Writer& writer) {
  Rng& rng = writer.rng();
  writer.Fill(rng.Between(0, 2));
  bool chain = rng.Chance(0.6);
  writer.Branch(chain);
  if (writer.policy().Has(kLoops)) writer.Loop(1);
  if (!chain || rng.Chance(0.15)) writer.Branch(rng.Chance(0.3));
  if (writer.policy().Has(kAtomics)) writer.Atomic();
}

}  // namespace

extern const Recipe kMultiConditionalRecipe;
const Recipe kMultiConditionalRecipe{KernelType::kMultiConditional, Draw, Write};

}  // namespace warpsmith
