#include <algorithm>
#include <vector>

#include "src/forge/forge.h"
#include "src/forge/recipe.h"
#include "src/forge/symbols.h"
#include "src/kernel/check.h"
#include "src/python/print.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// The declared share of kernels that do on purpose what the language leaves undefined.
constexpr double kUndefinedShare = 0.01;

const Recipe& RecipeOf(KernelType type) {
  std::span<const Recipe* const> recipes = Recipes();
  auto found = std::find_if(recipes.begin(), recipes.end(), [&](const Recipe* recipe) { return recipe->type == type; });
  WS_CHECK(found != recipes.end());
  return **found;
}

// Makes one access miss the array's start: `a[i]` becomes `a[i - 1]`.
void Misplace(Kernel& kernel, Rng& rng) {
  std::vector<Expr*> indices;
  ForEachExpr(kernel.body, [&](Expr& expr) {
    if (expr.kind == Expr::Kind::kIndex) indices.push_back(&expr.args[1]);
  });
  if (indices.empty()) return;
  Expr& index = *rng.Pick(indices);
  index = Call(Builtin::kSub, kInt, {std::move(index), IntLiteral(1)});
}

bool FitsBounds(const Kernel& kernel) {
  size_t statements = 0;
  ForEachStmt(kernel.body, [&](const Stmt&) { ++statements; });
  return statements <= kMaxStatements && KernelSize(kernel) <= kMaxNodes && kernel.params.size() <= kMaxParams;
}

}  // namespace

Kernel Generate(KernelType type, Rng& rng, bool safe) {
  const Recipe& recipe = RecipeOf(type);
  // What a recipe allows need not come out: a draw without a loop is not a loop. Most first draws fit.
  for (int attempt = 0; attempt < 1000; ++attempt) {
    Policy policy = ShufflePolicy(recipe.features(rng), rng, safe);
    Writer writer(policy, rng);
    recipe.write(writer);
    Kernel kernel = writer.Finish();
    DropUnusedSymbols(kernel);
    if (!safe && rng.Chance(kUndefinedShare)) Misplace(kernel, rng);
    if (!FitsBounds(kernel)) continue;
    WS_CHECK(Check(kernel).ok());
    if (Classify(kernel) != type) continue;
    PrintPython(kernel);
    return kernel;
  }
  WS_CHECK(!"no kernel of this type in 1000 draws");
  return {};
}

}  // namespace warpsmith
