#include "src/oracle/launches.h"

#include <algorithm>
#include <cmath>

namespace warpsmith {
namespace {

// The array element that an assignment writes, or nullptr for a variable.
const Expr* WrittenElement(const Expr& target) {
  if (target.kind == Expr::Kind::kIndex) return &target;
  if (target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kIndex) return &target.args[0];
  return nullptr;
}

bool IsAtomic(Builtin b) { return Row(b).category == BuiltinCategory::kAtomic; }

void FillReals(Buffer& buffer, size_t from, Rng& rng, bool wide, uint8_t taste = 0) {
  for (size_t i = from; i < buffer.reals.size(); ++i)
    buffer.reals[i] = taste == 0 ? ChooseReal(rng, wide) : static_cast<float>(ScoutReal(rng, taste - 1u));
}

int32_t ChooseBound(LaunchPlan::Bounds bounds, Rng& rng, bool small) {
  switch (bounds) {
    case LaunchPlan::Bounds::kFew: return rng.Between(0, 1);
    case LaunchPlan::Bounds::kMany: return rng.Between(7, 20);
    case LaunchPlan::Bounds::kUsual: break;
  }
  return rng.Between(2, small ? 3 : 6);
}

}  // namespace

std::vector<ArrayUse> ArrayUses(const Kernel& kernel) {
  std::vector<ArrayUse> uses(kernel.params.size());
  // Counts one more write to an array, of which all must be of a kind for the array to be of that kind.
  auto write = [&](const Expr& array, bool max, bool min) {
    ArrayUse& use = uses[static_cast<size_t>(array.symbol)];
    use.only_max = max && (use.only_max || !use.written);
    use.only_min = min && (use.only_min || !use.written);
    use.extreme |= max || min;
    use.written = true;
  };
  auto value = [&](const Expr& expr) {
    VisitExpr(expr, [&](const Expr& e) {
      if (e.kind == Expr::Kind::kIndex) uses[static_cast<size_t>(e.args[0].symbol)].read = true;
      if (e.kind == Expr::Kind::kCall && IsAtomic(e.builtin))
        write(e.args[0], e.builtin == Builtin::kAtomicMax, e.builtin == Builtin::kAtomicMin);
    });
  };
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) {
      if (const Expr* element = WrittenElement(stmt.target)) {
        write(element->args[0], false, false);
        // += and -= are atomics; other augmented assignments read what they overwrite.
        if (stmt.kind == Stmt::Kind::kAugAssign && stmt.op != Builtin::kAdd && stmt.op != Builtin::kSub)
          uses[static_cast<size_t>(element->args[0].symbol)].read = true;
        value(element->args[1]);
      }
      if (stmt.target.kind == Expr::Kind::kComponent && !stmt.target.attribute) value(stmt.target.args[1]);
    }
    if (stmt.kind != Stmt::Kind::kFor && stmt.kind != Stmt::Kind::kPass) value(stmt.value);
    for (const Expr& bound : stmt.range) value(bound);
  });
  return uses;
}

float ChooseReal(Rng& rng, bool wide) {
  if (wide) return static_cast<float>(rng.Gaussian() * 1.5);
  const double magnitude = rng.Uniform(0.3, 1.2);
  return static_cast<float>(rng.Chance(0.5) ? magnitude : -magnitude);
}

Launch ChooseLaunch(const Kernel& kernel, std::span<const ArrayUse> uses, Rng& rng, bool small,
                    const LaunchPlan& plan) {
  constexpr int32_t kFar = 3;  // times as long
  const bool tight = plan.lengths == LaunchPlan::Lengths::kTight;
  Launch launch;
  launch.dim = plan.threads > 0     ? plan.threads
               : small              ? rng.Between(2, 4)
               : rng.Chance(0.125) ? rng.Between(9, 19)
                                    : rng.Between(3, 8);
  const bool wide = rng.Chance(0.25);
  int32_t length = std::max(launch.dim, tight ? 1 : 4);
  launch.args.reserve(kernel.params.size());
  for (Type type : kernel.params) {
    Buffer scalar = ZeroBuffer(type, type.is_array() ? 0 : 1);
    if (!type.is_array()) {
      if (type == kInt)
        length = std::max(length, scalar.ints[0] = ChooseBound(plan.bounds, rng, small));
      else if (type == kBool)
        scalar.ints[0] = static_cast<int32_t>(rng.Below(2));
      else
        FillReals(scalar, 0, rng, wide, plan.taste);
    }
    launch.args.push_back(std::move(scalar));
  }
  if (!tight) length += rng.Between(0, 2);
  if (plan.lengths == LaunchPlan::Lengths::kLong) length *= kFar;
  for (size_t p = 0; p < kernel.params.size(); ++p) {
    if (!kernel.params[p].is_array()) continue;
    Buffer& buffer = launch.args[p] = ZeroBuffer(kernel.params[p], length);
    FillReals(buffer, 0, rng, wide, plan.taste);
    for (int32_t& value : buffer.ints) value = static_cast<int32_t>(rng.Below(static_cast<uint32_t>(length)));
    if (uses[p].only_max)
      for (float& value : buffer.reals) value -= 50.0f;
    if (uses[p].only_min)
      for (float& value : buffer.reals) value += 50.0f;
  }
  return launch;
}

double ScoutReal(Rng& rng, uint32_t taste) {
  switch (taste) {
    case 0: return rng.Uniform(0.3, 3);
    case 1: return -rng.Uniform(0.3, 3);
    case 2: return rng.Gaussian() * 6;
    case 3: return rng.Uniform(-0.3, 0.3);
    // What vanishes, or leaves alone what it multiplies.
    case 5: return rng.Chance(0.25) ? rng.Between(-1, 1) : static_cast<double>(ChooseReal(rng, false));
    case 6: return std::exp(rng.Uniform(-7, 5)) * (rng.Chance(0.5) ? 1 : -1);
    default: return static_cast<double>(ChooseReal(rng, taste == 4));
  }
}

Launch ChooseScout(const Launch& like, std::span<const ArrayUse> uses, Rng& rng) {
  return ChooseScout(like, uses, rng, rng.Below(kScoutTastes));
}

Launch ChooseScout(const Launch& like, std::span<const ArrayUse> uses, Rng& rng, uint32_t taste) {
  Launch launch = like;
  launch.adjoints.clear();
  // Loops of few trips stay finite where others do not.
  constexpr int32_t kFew = 2;
  const bool few = rng.Chance(0.25);
  for (size_t p = 0; p < launch.args.size(); ++p) {
    Buffer& arg = launch.args[p];
    const float start = uses[p].only_max ? -50.0f : uses[p].only_min ? 50.0f : 0.0f;
    for (float& value : arg.reals) value = static_cast<float>(ScoutReal(rng, taste)) + start;
    // Integers may be bounds and indices: they get no larger than they were.
    int32_t most = arg.ints.empty() ? 0 : *std::max_element(arg.ints.begin(), arg.ints.end());
    if (few && !arg.type.is_array()) most = std::min(most, kFew);
    for (int32_t& value : arg.ints) value = arg.type == kBool ? rng.Between(0, 1) : rng.Between(0, std::max(0, most));
  }
  return launch;
}

void Lengthen(Launch& launch, size_t param, int32_t length, Rng& rng) {
  Buffer& buffer = launch.args[param];
  const Buffer longer = ZeroBuffer(buffer.type, length);
  const size_t from = buffer.reals.size();
  if (buffer.type.is_real()) {
    buffer.reals.resize(longer.reals.size());
    FillReals(buffer, from, rng, false);
  } else {
    const uint32_t bound = static_cast<uint32_t>(std::max<size_t>(buffer.ints.size(), 1));
    while (buffer.ints.size() < longer.ints.size()) buffer.ints.push_back(static_cast<int32_t>(rng.Below(bound)));
  }
}

}  // namespace warpsmith
