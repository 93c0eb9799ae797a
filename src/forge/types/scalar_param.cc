#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// A scalar parameter flows into what is stored; math may.
Features Draw(Rng& rng) { return kScalars | (rng.Chance(0.5) ? kMath : 0); }

void Write(Writer& writer) {
  writer.UseScalar();
  writer.Fill(writer.policy().statements);
}

}  // namespace

extern const Recipe kScalarParamRecipe;
const Recipe kScalarParamRecipe{KernelType::kScalarParam, Draw, Write};

}  // namespace warpsmith
