#include "src/forge/policy.h"

namespace warpsmith {
namespace {

// How often people write an operation, before the shuffle.
double BaseWeight(const BuiltinRow& row) {
  switch (row.id) {
    case Builtin::kAdd:
    case Builtin::kMul:
      return 8;
    case Builtin::kSub:
      return 6;
    case Builtin::kDiv:
    case Builtin::kNeg:
      return 2;
    case Builtin::kMod:
      return 0.5;
    case Builtin::kVec3:
      return 2;
    default:
      break;
  }
  switch (row.category) {
    case BuiltinCategory::kMath:
      return 0.6;
    case BuiltinCategory::kVector:
      return 2.5;
    case BuiltinCategory::kCast:
      return 0.2;
    default:
      return 0;
  }
}

}  // namespace

Policy ShufflePolicy(Features features, Rng& rng, bool safe) {
  Policy policy;
  policy.features = features;
  policy.safe = safe;
  for (const BuiltinRow& row : BuiltinTable()) {
    // A third of the functions sit this kernel out; the rest differ by up to a factor of ten.
    bool out = row.category != BuiltinCategory::kOperator && rng.Chance(0.3);
    policy.weight[static_cast<size_t>(row.id)] = out ? 0 : BaseWeight(row) * rng.Uniform(0.3, 3);
  }
  if (safe)
    for (Builtin wrong : {Builtin::kMod, Builtin::kFrac}) policy.weight[static_cast<size_t>(wrong)] = 0;
  policy.depth = rng.Between(1, 3);
  policy.statements = rng.Between(1, 4);
  policy.arrays = rng.Between(1, 3);
  policy.leaf = rng.Uniform(0.15, 0.5);
  policy.literal = rng.Uniform(0.05, 0.3);
  policy.literal_high = rng.Chance(0.7) ? 2 : rng.Uniform(0.5, 6);
  policy.raw = safe ? 0 : rng.Chance(0.8) ? 0.02 : 0.3;
  policy.augment = rng.Uniform(0.1, 0.8);
  policy.nonlinear = safe ? 0 : rng.Uniform(0.1, 0.6);
  policy.leave = safe ? 0 : rng.Uniform(0, 0.2);
  policy.loops = {rng.Uniform(0.5, 3), rng.Uniform(0, 0.6), rng.Uniform(0.5, 3), safe ? 0 : rng.Uniform(0, 0.5)};
  return policy;
}

}  // namespace warpsmith
