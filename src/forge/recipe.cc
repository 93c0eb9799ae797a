#include "src/forge/recipe.h"

namespace warpsmith {

extern const Recipe kArithmeticRecipe, kConditionalRecipe, kLoopRecipe, kMathRecipe, kVectorRecipe, kAtomicRecipe,
    kNestedLoopRecipe, kMultiConditionalRecipe, kCombinedRecipe, kScalarParamRecipe;

std::span<const Recipe* const> Recipes() {
  static const Recipe* const kRecipes[] = {
      &kArithmeticRecipe, &kConditionalRecipe, &kLoopRecipe,       &kMathRecipe,
      &kVectorRecipe,     &kAtomicRecipe,      &kNestedLoopRecipe, &kMultiConditionalRecipe,
      &kCombinedRecipe,   &kScalarParamRecipe,
  };
  return kRecipes;
}

}  // namespace warpsmith
