#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "src/forge/loops.h"
#include "src/forge/writer.h"

namespace warpsmith {
namespace {

constexpr int kMaxCopies = 36;   // of a body in unrolled loops, so that the text stays readable
constexpr int kLargestSize = 6;  // of `n`

}  // namespace

Writer::Header Writer::LiteralHeader(int trips) {
  Header header{.range = {},
                .trips = trips,
                .kind = trips > kMaxUnroll ? LoopKind::kConstant : LoopKind::kStatic,
                .component = trips == 3};
  switch (rng_.Below(10)) {
    case 0:
      header.range = {IntLiteral(1), IntLiteral(trips + 1)};
      header.component = false;
      break;
    case 1:
      header.range = {IntLiteral(0), IntLiteral(2 * trips), IntLiteral(2)};
      header.component = false;
      break;
    case 2:
      header.range = {IntLiteral(trips - 1), Call(Builtin::kNeg, kInt, {IntLiteral(1)}),
                      Call(Builtin::kNeg, kInt, {IntLiteral(1)})};
      break;
    default:
      header.range = {IntLiteral(trips)};
  }
  return header;
}

Writer::Header Writer::DynamicHeader() {
  Header header{.range = {}, .trips = kLargestSize, .kind = LoopKind::kDynamic};
  Expr size = Name(grow_.size, kInt);
  switch (rng_.Below(12)) {
    case 0:
      header.range = {IntLiteral(1), std::move(size)};
      break;
    case 1:
      header.range = {IntLiteral(0), std::move(size), IntLiteral(2)};
      break;
    case 2:
      header.range = {Call(Builtin::kSub, kInt, {std::move(size), IntLiteral(1)}),
                      Call(Builtin::kNeg, kInt, {IntLiteral(1)}), Call(Builtin::kNeg, kInt, {IntLiteral(1)})};
      break;
    case 3:
      header.range = {
          Call(Builtin::kAdd, kInt, {Call(Builtin::kMod, kInt, {grow_.Tid(), IntLiteral(3)}), IntLiteral(1)})};
      break;
    default:
      header.range = {std::move(size)};
  }
  return header;
}

Writer::Header Writer::DrawHeader() {
  std::array<double, 4> weights = policy_.loops;
  // Long loops inside others take too many trips; unrolled ones too many copies.
  if (trips_ > 1) weights[1] = 0;
  if (copies_ > kMaxCopies / 3) weights[0] = 0;
  LoopKind kind = static_cast<LoopKind>(rng_.Weighted(weights));
  if (kind == LoopKind::kDynamic) return DynamicHeader();
  if (kind == LoopKind::kWhile) {
    Expr bound = rng_.Chance(0.8) ? Name(grow_.size, kInt) : IntLiteral(rng_.Between(2, 5));
    Header header{.range = {}, .trips = kLargestSize, .kind = kind};
    header.range.push_back(std::move(bound));
    return header;
  }
  if (kind == LoopKind::kConstant) return LiteralHeader(rng_.Between(17, 20));
  int most = std::min(rng_.Chance(0.1) ? static_cast<int>(kMaxUnroll) : 5, kMaxCopies / copies_);
  return LiteralHeader(rng_.Chance(0.25) ? 3 : rng_.Between(2, std::max(2, most)));
}

int32_t Writer::LoopVariable() {
  if (idle_loop_variables_.empty() || rng_.Chance(0.4)) return AddVariable(kernel_, Role::kLoopVar, rng_);
  int32_t symbol = idle_loop_variables_.back();
  idle_loop_variables_.pop_back();
  return symbol;
}

// The variable that a loop carries. A literal would be a constant to Warp, which a loop that stays one may not change.
size_t Writer::StartAccumulator(Type type, LoopKind kind) {
  if (!policy_.safe && rng_.Chance(0.25))
    if (size_t existing = FindWritable(type, /*carried=*/true); existing < grow_.variables.size()) return existing;
  Expr start;
  if (type == kInt) {
    start = Call(Builtin::kIntCast, kInt, {IntLiteral(0)});
  } else if (rng_.Chance(0.25) && !policy_.safe) {
    start = grow_.Grow(type, 1);
    if (start.kind == Expr::Kind::kLiteral) start = grow_.Load(type);
  } else if (type == kVec3) {
    start = Call(Builtin::kVec3, kVec3, {});
    if (rng_.Chance(0.7)) start.args.assign(3, FloatLiteral(0.0));
  } else {
    start = FloatLiteral(rng_.Chance(0.8) ? 0.0 : 1.0);
  }
  bool fixed = MayBeConstant(start) && (kind != LoopKind::kStatic || rng_.Chance(0.4));
  if (fixed) start = Call(Builtin::kFloatCast, kFloat, {std::move(start)});
  Define(Role::kAccumulator, std::move(start));
  return grow_.variables.size() - 1;
}

void Writer::Accumulate(size_t accumulator, size_t mark) {
  Type type = grow_.variables[accumulator].type;
  bool nonlinear = rng_.Chance(policy_.nonlinear);
  grow_.variables[accumulator].hidden = !nonlinear;
  Expr term;
  if (type == kInt)
    term = IntLiteral(rng_.Between(1, 2));
  else
    term = Value(type, mark);
  Variable& variable = grow_.variables[accumulator];
  variable.hidden = policy_.safe;
  Expr self = Name(variable.symbol, type);
  variable.uses = 0;

  if (type == kFloat && nonlinear) {
    switch (rng_.Below(5)) {
      case 0: {
        Expr sum = Call(Builtin::kAdd, kFloat, {self, std::move(term)});
        Expr value = Call(Builtin::kMul, kFloat, {std::move(sum), grow_.GrowWithin({0.25, 2}, 1)});
        return Append(Assign(std::move(self), std::move(value)));
      }
      case 1: {
        Expr product = Call(Builtin::kMul, kFloat, {self, grow_.GrowWithin({0.25, 2}, 1)});
        Expr value = Call(Builtin::kAdd, kFloat, {std::move(product), std::move(term)});
        return Append(Assign(std::move(self), std::move(value)));
      }
      case 2:
        if (!policy_.Has(kMath)) break;
        return Append(
            Assign(self, Call(rng_.Chance(0.5) ? Builtin::kMax : Builtin::kMin, kFloat, {self, std::move(term)})));
      case 3:
        if (!policy_.Has(kMath)) break;
        return Append(Assign(self, Call(rng_.Chance(0.5) ? Builtin::kSin : Builtin::kTanh, kFloat,
                                        {Call(Builtin::kAdd, kFloat, {self, std::move(term)})})));
      case 4:
        if (!policy_.Has(kBranches)) break;
        {
          Expr condition = Compare(CompareOp::kGreater, term, self);
          std::vector<Stmt> body;
          body.push_back(Assign(std::move(self), std::move(term)));
          return Append(If(std::move(condition), std::move(body)));
        }
    }
  }
  if (type != kInt && rng_.Chance(0.15)) {
    // A recurrence with a constant coefficient: right by Warp's rules.
    Expr decayed = Call(Builtin::kMul, type, {self, FloatLiteral(0.5)});
    return Append(Assign(self, Call(Builtin::kAdd, type, {std::move(decayed), std::move(term)})));
  }
  AppendUpdate(variable, AdditiveOp(), std::move(term));
}

// `if condition: break`, or what else leads elsewhere.
void Writer::Leave(Stmt::Kind kind) {
  Append(If(grow_.Condition(1), {Transfer(kind)}));
}

void Writer::LoopBody(const Header& header, const std::vector<size_t>& accumulators, int levels) {
  size_t mark = grow_.variables.size();
  const bool late = rng_.Chance(0.4);
  if (rng_.Chance(0.4)) Fill(1);
  if (header.leaves && !late) Leave(*header.leaves);
  if (levels > 1) Loop(levels - 1);
  if (policy_.Has(kBranches) && rng_.Chance(0.4) && nesting_ < 3) AssignInArms(false);
  for (size_t accumulator : accumulators) Accumulate(accumulator, mark);
  if (header.leaves && late) Leave(*header.leaves);
  if (accumulators.size() == 2 && !policy_.safe && rng_.Chance(0.1)) {
    const Variable &a = grow_.variables[accumulators[0]], &b = grow_.variables[accumulators[1]];
    const Expr first = Name(a.symbol, a.type), second = Name(b.symbol, b.type);
    if (a.type == b.type) Append(Unpack({first, second}, {second, first}));
  }
  if (policy_.Has(kAtomics) && rng_.Chance(0.3))
    if (Output* output = PickOutput(true)) AppendAtomic(*output, Value(output->type.element(), mark));
}

void Writer::Loop(int levels) {
  Header header = DrawHeader();
  if (policy_.Has(kBranches) && rng_.Chance(policy_.leave)) {
    const bool goes_on = header.kind != LoopKind::kStatic && rng_.Chance(0.5);
    header.leaves = goes_on ? Stmt::Kind::kContinue : Stmt::Kind::kBreak;
    // Warp does not unroll a loop that is left.
    if (!goes_on && header.kind == LoopKind::kStatic) header.kind = LoopKind::kConstant;
  }
  std::vector<size_t> accumulators;
  Type type = policy_.Has(kVectors) && rng_.Chance(0.5) ? kVec3 : kFloat;
  accumulators.push_back(StartAccumulator(type, header.kind));
  if (rng_.Chance(0.15)) {
    bool count = policy_.Has(kScalars) && rng_.Chance(0.4);
    size_t second = StartAccumulator(count ? kInt : kFloat, header.kind);
    if (second != accumulators[0]) accumulators.push_back(second);
  }
  // The safe rule keeps carried variables out of the loop's expressions.
  if (policy_.safe)
    for (size_t at : accumulators) grow_.variables[at].hidden = true;

  int32_t variable =
      header.kind == LoopKind::kWhile ? AddVariable(kernel_, Role::kLoopVar, rng_) : LoopVariable();
  int outer_trips = std::exchange(trips_, trips_ * header.trips);
  int outer_copies = std::exchange(copies_, copies_ * (header.kind == LoopKind::kStatic ? header.trips : 1));
  bool outer_dynamic = std::exchange(dynamic_, dynamic_ || header.kind != LoopKind::kStatic);
  size_t outer_carry = std::exchange(carry_from_, policy_.safe ? grow_.variables.size() : carry_from_);
  std::vector<Stmt> body = Nested([&] {
    grow_.variables.push_back(
        {.symbol = variable, .type = kInt, .writable = false, .index = true, .component = header.component});
    LoopBody(header, accumulators, levels);
  });
  trips_ = outer_trips;
  copies_ = outer_copies;
  dynamic_ = outer_dynamic;
  carry_from_ = outer_carry;
  if (header.kind == LoopKind::kWhile) {
    Append(Assign(Name(variable, kInt), Call(Builtin::kIntCast, kInt, {IntLiteral(0)})));
    Append(CountingWhile(Name(variable, kInt), std::move(header.range[0]), std::move(body), rng_));
  } else {
    idle_loop_variables_.push_back(variable);
    Append(For(Name(variable, kInt), std::move(header.range), std::move(body)));
  }
  for (size_t at : accumulators) {
    grow_.variables[at].hidden = policy_.safe;
    grow_.variables[at].uses = 0;
  }
}

}  // namespace warpsmith
