#include "src/forge/recipe.h"

namespace warpsmith {
namespace {

// + - * / % and unary minus on loads and temporaries, and a store: what the other nine types do not claim.
Features Draw(Rng&) { return 0; }

void Write(Writer& writer) { writer.Fill(writer.policy().statements); }

}  // namespace

extern const Recipe kArithmeticRecipe;
const Recipe kArithmeticRecipe{KernelType::kArithmetic, Draw, Write};

}  // namespace warpsmith
