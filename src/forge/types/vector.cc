#include <array>

#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// vec3 values: components, products, lengths; one more of loops, a branch and math at most.
Features Draw(Rng& rng) {
  static constexpr std::array<Features, 6> kExtras = {0, 0, 0, kMath, kBranches, kLoops};
  return kVectors | rng.Pick(kExtras) | (rng.Chance(0.3) ? kScalars : 0);
}

void Write(Writer& writer) {
  writer.Temporary(kVec3);
  writer.Fill(writer.policy().statements);
  if (writer.policy().Has(kBranches)) writer.Branch(false);
  if (writer.policy().Has(kLoops)) writer.Loop(1);
}

}  // namespace

extern const Recipe kVectorRecipe;
const Recipe kVectorRecipe{KernelType::kVector, Draw, Write};

}  // namespace warpsmith
