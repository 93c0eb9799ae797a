#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// One if, or if and else. Vectors or loops would make it another type.
Features Draw(Rng& rng) { return kBranches | (rng.Chance(0.4) ? kMath : 0) | (rng.Chance(0.3) ? kScalars : 0); }

void Write(Writer& writer) {
  writer.Fill(writer.rng().Between(0, writer.policy().statements));
  writer.Branch(false);
  writer.Fill(writer.rng().Between(0, 1));
}

}  // namespace

extern const Recipe kConditionalRecipe;
const Recipe kConditionalRecipe{KernelType::kConditional, Draw, Write};

}  // namespace warpsmith
