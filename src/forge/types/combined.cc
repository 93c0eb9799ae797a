#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// At least three of branches, loops, math, vectors and atomics.
Features Draw(Rng& rng) {
  static constexpr Features kParts[] = {kBranches, kLoops, kMath, kVectors, kAtomics};
  Features features = rng.Chance(0.4) ? kScalars : 0;
  for (Features part : kParts) features |= rng.Chance(0.75) ? part : 0;
  return features;
}

void Write(Writer& writer) {
  const Policy& policy = writer.policy();
  Rng& rng = writer.rng();
  if (policy.Has(kVectors)) writer.Temporary(kVec3);
  writer.Fill(rng.Between(1, 3));
  // Either order: a branch on what a loop left behind, or a loop after a branch.
  bool loop_first = rng.Chance(0.5);
  if (policy.Has(kLoops) && loop_first) writer.Loop(rng.Chance(0.2) ? 2 : 1);
  if (policy.Has(kBranches)) writer.Branch(rng.Chance(0.25));
  if (policy.Has(kLoops) && !loop_first) writer.Loop(rng.Chance(0.2) ? 2 : 1);
  if (policy.Has(kAtomics)) writer.Atomic();
}

}  // namespace

extern const Recipe kCombinedRecipe;
const Recipe kCombinedRecipe{KernelType::kCombined, Draw, Write};

}  // namespace warpsmith
