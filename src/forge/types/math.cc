#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// Scalar math functions, no scalar parameter in a value.
Features Draw(Rng&) { return kMath; }

void Write(Writer& writer) { writer.Fill(writer.policy().statements); }

}  // namespace

extern const Recipe kMathRecipe;
const Recipe kMathRecipe{KernelType::kMath, Draw, Write};

}  // namespace warpsmith
