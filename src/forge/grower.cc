#include "src/forge/grower.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "src/result.h"

namespace warpsmith {
namespace {

constexpr Interval kAnything{};

bool IsFree(Interval domain) { return domain.low <= kAnything.low && domain.high >= kAnything.high; }

// Literals as people write them: one or two decimals.
double RoundLiteral(double value) {
  double rounded = std::round(value * 100) / 100;
  return std::fabs(rounded) < 0.01 ? 0.5 : rounded;
}

// False if every leaf is a literal.
bool Varies(const Expr& expr) {
  bool varies = false;
  VisitExpr(expr, [&](const Expr& part) { varies |= part.kind == Expr::Kind::kName; });
  return varies;
}

struct OperationTable {
  std::vector<Operation> floats, ints, vectors, bools;

  OperationTable() {
    for (const BuiltinRow& row : BuiltinTable()) {
      if (row.category == BuiltinCategory::kHidden || row.category == BuiltinCategory::kAtomic) continue;
      if (row.category == BuiltinCategory::kThread) continue;
      for (const Overload& overload : row.overloads) Of(overload.result).push_back({row.id, &overload});
    }
  }
  std::vector<Operation>& Of(Type type) {
    if (type == kFloat) return floats;
    if (type == kInt) return ints;
    return type == kVec3 ? vectors : bools;
  }
};

bool NeedsFeature(const BuiltinRow& row, const Overload& overload, const Policy& policy) {
  if (row.category == BuiltinCategory::kMath) return policy.Has(kMath);
  bool vectors = overload.result == kVec3;
  for (Type param : overload.params) vectors |= param == kVec3;
  return !vectors || policy.Has(kVectors);
}

}  // namespace

const std::vector<Operation>& OperationsFor(Type type) {
  static OperationTable* table = new OperationTable;
  return table->Of(type);
}

Expr Grower::Use(Variable& variable) {
  ++variable.uses;
  return Name(variable.symbol, variable.type);
}

Expr Grower::SignedLiteral(Interval range) {
  double value = RoundLiteral(rng_.Uniform(range.low, range.high));
  if (value >= 0) return FloatLiteral(value);
  return Call(Builtin::kNeg, kFloat, {FloatLiteral(-value)});
}

Expr Grower::Literal(Type type) {
  static constexpr std::array<double, 6> kFavourites = {0.5, 2.0, 1.0, 0.1, 3.0, 0.25};
  if (type == kInt) return IntLiteral(rng_.Between(0, 3));
  if (type == kBool) return BoolLiteral(rng_.Chance(0.5));
  if (type == kVec3) {
    std::vector<Expr> parts;
    for (int i = 0; i < 3; ++i) parts.push_back(SignedLiteral({-policy_.literal_high, policy_.literal_high}));
    return Call(Builtin::kVec3, kVec3, std::move(parts));
  }
  if (rng_.Chance(0.4)) return FloatLiteral(rng_.Pick(kFavourites));
  return FloatLiteral(RoundLiteral(rng_.Uniform(0.05, policy_.literal_high)));
}

// Unused variables come first, so that what was computed is used.
Variable* Grower::PickVariable(Type type) {
  Variable* chosen = nullptr;
  double total = 0;
  for (Variable& variable : variables) {
    if (variable.type != type || variable.hidden) continue;
    double weight = variable.uses == 0 && variable.writable ? 4 : 1;
    total += weight;
    if (rng_.Uniform() * total < weight) chosen = &variable;
  }
  return chosen;
}

Expr Grower::Load(Type element) {
  ReadableArray* chosen = nullptr;
  double total = 0;
  for (ReadableArray& array : arrays) {
    if (array.type.element() != element) continue;
    double weight = array.uses == 0 ? 4 : 1;
    total += weight;
    if (rng_.Uniform() * total < weight) chosen = &array;
  }
  if (!chosen) {
    bool vectors = element == kFloat && std::any_of(arrays.begin(), arrays.end(), [](const ReadableArray& array) {
                     return array.type == kVec3Array;
                   });
    return vectors ? Component(Load(kVec3), rng_.Between(0, 2)) : Literal(element);
  }
  ++chosen->uses;
  return Index(Name(chosen->symbol, chosen->type), chosen->own_only ? Tid() : IndexValue());
}

Expr Grower::IndexValue() {
  bool has_size = size >= 0;
  std::vector<Variable*> indices;
  for (Variable& variable : variables)
    if (variable.index && variable.symbol != tid && !variable.hidden) indices.push_back(&variable);
  if (!indices.empty() && rng_.Chance(0.6)) return Use(*rng_.Pick(indices));
  switch (rng_.Below(20)) {
    case 0:
      return Call(Builtin::kMod, kInt,
                  {Call(Builtin::kAdd, kInt, {Tid(), IntLiteral(rng_.Between(1, 3))}),
                   has_size ? Name(size, kInt) : IntLiteral(rng_.Between(2, 6))});
    case 1:
      return Call(Builtin::kAdd, kInt, {Tid(), IntLiteral(rng_.Between(1, 2))});
    case 2:
      return IntLiteral(rng_.Between(0, 3));
    case 3:
      for (ReadableArray& array : arrays)
        if (array.type == kIntArray && !array.own_only) {
          ++array.uses;
          return Index(Name(array.symbol, array.type), Tid());
        }
      return Tid();
    case 4:
      if (!policy_.Has(kMath)) return Tid();
      if (!has_size || rng_.Chance(0.5))
        return Call(Builtin::kMax, kInt, {Call(Builtin::kSub, kInt, {Tid(), IntLiteral(1)}), IntLiteral(0)});
      return Call(Builtin::kMin, kInt,
                  {Call(Builtin::kAdd, kInt, {Tid(), IntLiteral(1)}),
                   Call(Builtin::kSub, kInt, {Name(size, kInt), IntLiteral(1)})});
    default:
      return Tid();
  }
}

Expr Grower::AsFloat(Expr value) {
  if (value.type == kFloat) return value;
  if (value.type == kInt) return Call(Builtin::kFloatCast, kFloat, {std::move(value)});
  if (value.kind == Expr::Kind::kName && rng_.Chance(0.4)) return Component(std::move(value), rng_.Between(0, 2));
  return Call(rng_.Chance(0.7) ? Builtin::kLength : Builtin::kLengthSq, kFloat, {std::move(value)});
}

Expr Grower::Leaf(Type type) {
  if (type == kBool) return Condition(0);
  if (rng_.Chance(policy_.literal)) return Literal(type);
  if (type == kInt) {
    Variable* variable = rng_.Chance(0.7) ? PickVariable(kInt) : nullptr;
    return variable ? Use(*variable) : rng_.Chance(0.5) ? Tid() : IntLiteral(rng_.Between(0, 5));
  }
  if (type == kFloat && rng_.Chance(policy_.Has(kVectors) ? 0.15 : 0.05)) {
    Type from = policy_.Has(kVectors) && rng_.Chance(0.8) ? kVec3 : kInt;
    bool counts = from == kVec3 || policy_.Has(kScalars);
    if (Variable* variable = counts ? PickVariable(from) : nullptr) {
      if (from == kInt) return AsFloat(Use(*variable));
      Expr vector = rng_.Chance(0.7) ? Use(*variable) : Load(kVec3);
      if (vector.kind == Expr::Kind::kName || vector.kind == Expr::Kind::kIndex) {
        std::vector<Variable*> components;
        for (Variable& candidate : variables)
          if (candidate.component) components.push_back(&candidate);
        if (!components.empty() && rng_.Chance(0.7)) return ComponentAt(std::move(vector), Use(*rng_.Pick(components)));
        if (rng_.Chance(0.3)) return ComponentAt(std::move(vector), IntLiteral(rng_.Between(0, 2)));
        return Component(std::move(vector), rng_.Between(0, 2));
      }
    }
  }
  return Varying(type);
}

// Brings an expression into a domain that it would leave as it is.
Expr Grower::BringInto(Interval domain, Expr value) {
  if (IsFree(domain) || rng_.Chance(policy_.raw)) return value;
  if (value.kind == Expr::Kind::kLiteral) return SignedLiteral({domain.low, std::min(domain.high, domain.low + 4)});
  bool math = policy_.Has(kMath);
  auto call = [](Builtin builtin, std::vector<Expr> args) { return Call(builtin, kFloat, std::move(args)); };
  if (domain.low > 0) {
    Expr offset =
        FloatLiteral(RoundLiteral(rng_.Uniform(domain.low, std::max(domain.low, std::min(1.0, domain.high))) + 0.05));
    switch (rng_.Below(math ? 4 : 1)) {
      case 0:
      case 1: {
        Expr square = call(Builtin::kMul, {value, value});
        return call(Builtin::kAdd, {std::move(square), std::move(offset)});
      }
      case 2:
        return call(Builtin::kAdd, {call(Builtin::kAbs, {std::move(value)}), std::move(offset)});
      default:
        return call(Builtin::kMax, {std::move(value), std::move(offset)});
    }
  }
  double reach = RoundLiteral(std::min(-domain.low, domain.high));
  switch (rng_.Below(math && reach > 0.01 ? 3 : 1)) {
    case 0:
      if (!math) return call(Builtin::kMul, {Leaf(kFloat), FloatLiteral(std::max(0.05, reach / 4))});
      return call(Builtin::kClamp, {std::move(value), SignedLiteral({domain.low, domain.low}),
                                    SignedLiteral({domain.high, domain.high})});
    case 1:
      return call(Builtin::kMul, {call(Builtin::kSin, {std::move(value)}), FloatLiteral(reach)});
    default:
      return call(Builtin::kMul, {FloatLiteral(reach), call(Builtin::kTanh, {std::move(value)})});
  }
}

Expr Grower::GrowWithin(Interval domain, int depth) {
  if (IsFree(domain) || rng_.Chance(policy_.raw)) return Grow(kFloat, depth);
  // Wide domains hold the arguments and their sums as they are.
  if (domain.low <= -2 && domain.high >= 2 && rng_.Chance(0.7)) return Leaf(kFloat);
  return BringInto(domain, Grow(kFloat, std::min(depth, 1)));
}

Expr Grower::GrowOperands(Builtin builtin, const Overload& overload, int depth) {
  const BuiltinRow& row = Row(builtin);
  std::vector<Expr> args;
  for (size_t i = 0; i < overload.params.size(); ++i) {
    Type type = overload.params[i];
    Interval domain = row.domain[i];
    bool steered = type == kFloat && !IsFree(domain);
    // Limits and exponents are mostly literals.
    bool literal = steered && i > 0 && builtin != Builtin::kDiv && rng_.Chance(0.7);
    if (literal)
      args.push_back(SignedLiteral(domain));
    else
      args.push_back(steered ? GrowWithin(domain, depth - 1) : Grow(type, depth - 1));
  }
  KeepVarying(args, row);
  return Call(builtin, overload.result, std::move(args));
}

// Operations on literals alone, and `x - x`, are as good as literals.
void Grower::KeepVarying(std::vector<Expr>& args, const BuiltinRow& row) {
  if (args.empty() || rng_.Chance(0.03)) return;
  auto renew = [&](size_t i) {
    Type type = args[i].type;
    Expr leaf = Varying(type);
    args[i] = type == kFloat ? BringInto(row.domain[i], std::move(leaf)) : std::move(leaf);
  };
  bool constant = std::all_of(args.begin(), args.end(), [](const Expr& arg) { return !Varies(arg); });
  if (constant) renew(0);
  if (args.size() == 2 && args[0] == args[1]) renew(1);
}

Expr Grower::Varying(Type type) {
  Variable* variable = rng_.Chance(0.65) ? PickVariable(type) : nullptr;
  if (variable) return Use(*variable);
  return type == kInt ? Tid() : Load(type);
}

Expr Grower::GrowOperation(Type type, int depth) {
  const std::vector<Operation>& candidates = OperationsFor(type);
  std::array<double, 96> weights;
  WS_CHECK(candidates.size() <= weights.size());
  double total = 0;
  for (size_t i = 0; i < candidates.size(); ++i) {
    const auto& [builtin, overload] = candidates[i];
    // float(x) of a float only makes literals variable, and float(i) carries a scalar parameter into a value.
    bool idle = overload->params.empty() ||
                (builtin == Builtin::kFloatCast && (overload->params[0] == kFloat || !policy_.Has(kScalars)));
    idle |= builtin == Builtin::kIntCast;
    weights[i] =
        idle || !NeedsFeature(Row(builtin), *overload, policy_) ? 0 : policy_.weight[static_cast<size_t>(builtin)];
    total += weights[i];
  }
  if (total <= 0) return Leaf(type);
  const auto& [builtin, overload] = candidates[rng_.Weighted(std::span(weights).first(candidates.size()))];
  return GrowOperands(builtin, *overload, depth);
}

Expr Grower::GrowInt(int depth) {
  Expr left = depth > 1 ? GrowInt(depth - 1) : Leaf(kInt);
  switch (rng_.Below(policy_.Has(kMath) ? 8 : 6)) {
    case 0:
    case 1:
      return Call(Builtin::kAdd, kInt, {std::move(left), Leaf(kInt)});
    case 2:
      return Call(Builtin::kSub, kInt, {std::move(left), Leaf(kInt)});
    case 3:
      return Call(Builtin::kMul, kInt, {std::move(left), IntLiteral(rng_.Between(1, 3))});
    case 4:
      return Call(Builtin::kMod, kInt, {std::move(left), IntLiteral(rng_.Between(2, 4))});
    case 5:
      return Call(Builtin::kDiv, kInt, {std::move(left), IntLiteral(rng_.Between(2, 4))});
    case 6:
      return Call(rng_.Chance(0.5) ? Builtin::kMin : Builtin::kMax, kInt, {std::move(left), Leaf(kInt)});
    default: {
      // Comparing as ints what was a float is rare in real kernels, but casts are part of the language.
      if (rng_.Chance(0.5)) return Call(rng_.Chance(0.5) ? Builtin::kAbs : Builtin::kSign, kInt, {std::move(left)});
      if (rng_.Chance(0.5))
        return Call(Builtin::kClamp, kInt, {std::move(left), IntLiteral(0), IntLiteral(rng_.Between(2, 5))});
      Expr whole = rng_.Chance(0.5) ? Call(Builtin::kFloor, kFloat, {Leaf(kFloat)}) : Leaf(kFloat);
      return Call(Builtin::kIntCast, kInt, {std::move(whole)});
    }
  }
}

Expr Grower::Grow(Type type, int depth) {
  if (type == kBool) return Condition(depth);
  if (depth <= 0 || rng_.Chance(policy_.leaf)) return Leaf(type);
  return type == kInt ? GrowInt(std::min(depth, 2)) : GrowOperation(type, depth);
}

Expr Grower::Condition(int depth) {
  static constexpr std::array<CompareOp, 4> kOrders = {CompareOp::kGreater, CompareOp::kLess, CompareOp::kGreaterEqual,
                                                       CompareOp::kLessEqual};
  if (depth > 1 && rng_.Chance(0.15)) return Logical(rng_.Chance(0.5), {Condition(depth - 2), Condition(depth - 2)});
  if (depth > 0 && rng_.Chance(0.05)) return Call(Builtin::kNot, kBool, {Condition(depth - 1)});
  if (rng_.Chance(0.25))
    if (Variable* flag = PickVariable(kBool)) return Use(*flag);
  if (rng_.Chance(0.15)) {
    Expr remainder = Call(Builtin::kMod, kInt, {Varying(kInt), IntLiteral(rng_.Between(2, 3))});
    if (rng_.Chance(0.6))
      return Compare(rng_.Chance(0.7) ? CompareOp::kEqual : CompareOp::kNotEqual, std::move(remainder),
                     IntLiteral(rng_.Between(0, 1)));
    return Compare(rng_.Pick(kOrders), Varying(kInt), IntLiteral(rng_.Between(1, 3)));
  }
  Expr value = Grow(kFloat, std::min(depth, 1));
  if (!Varies(value)) value = Varying(kFloat);
  if (rng_.Chance(0.06)) {
    Expr chain = Compare(CompareOp::kLess, SignedLiteral({-policy_.literal_high, 0}), std::move(value));
    chain.args.push_back(Literal(kFloat));
    chain.set_compare(1, CompareOp::kLess);
    return chain;
  }
  Expr bound = rng_.Chance(0.5)   ? SignedLiteral({-policy_.literal_high / 2, policy_.literal_high / 2})
               : rng_.Chance(0.4) ? FloatLiteral(0.0)
                                  : Leaf(kFloat);
  return Compare(rng_.Pick(kOrders), std::move(value), std::move(bound));
}

}  // namespace warpsmith
