#include "src/forge/int_facts.h"

#include <algorithm>
#include <utility>

#include "src/forge/loops.h"

namespace warpsmith {
namespace {

constexpr int kRounds = 24;  // of propagation: a counter grows by as much before it counts as unbounded

IntRange Hull(IntRange a, IntRange b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

IntRange Clip(int64_t low, int64_t high) { return {std::clamp(low, -kFar, kFar), std::clamp(high, -kFar, kFar)}; }

IntRange Product(IntRange a, IntRange b) {
  auto times = [](int64_t x, int64_t y) {
    int64_t product;
    return __builtin_mul_overflow(x, y, &product) ? ((x < 0) == (y < 0) ? kFar : -kFar) : product;
  };
  auto [low, high] =
      std::minmax({times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)});
  return Clip(low, high);
}

IntRange Magnitude(IntRange a) {
  int64_t most = std::max(std::abs(a.low), std::abs(a.high));
  return {a.low >= 0 ? a.low : a.high <= 0 ? -a.high : 0, most};
}

IntRange Quotient(IntRange a, IntRange b) {
  if (a.low >= 0 && b.low >= 1) return {a.low / b.high, a.high / b.low};
  int64_t most = Magnitude(a).high;
  return {-most, most};
}

IntRange Remainder(IntRange a, IntRange b) {
  int64_t most = Magnitude(a).high;
  // A divisor that may be 0 is about to be replaced.
  if (b.low > 0 || b.high < 0) most = std::min(most, Magnitude(b).high - 1);
  return {a.low >= 0 ? 0 : -most, most};
}

IntRange OfOperation(Builtin builtin, IntRange a, IntRange b) {
  if (a.empty() || b.empty()) return {};
  switch (builtin) {
    case Builtin::kAdd:
      return Clip(a.low + b.low, a.high + b.high);
    case Builtin::kSub:
      return Clip(a.low - b.high, a.high - b.low);
    case Builtin::kMul:
      return Product(a, b);
    case Builtin::kDiv:
      return Quotient(a, b);
    case Builtin::kMod:
      return Remainder(a, b);
    case Builtin::kMin:
      return {std::min(a.low, b.low), std::min(a.high, b.high)};
    case Builtin::kMax:
      return {std::max(a.low, b.low), std::max(a.high, b.high)};
    default:
      return kAnyInt;
  }
}

// Nobody strides so far, and products of what is smaller fit.
bool IsLarge(const Affine& affine) {
  constexpr int64_t kLimit = 1'000'000;
  return std::abs(affine.scale) > kLimit || std::abs(affine.offset) > kLimit;
}

}  // namespace

IntFacts::IntFacts(const Kernel& kernel, int32_t tid)
    : kernel_(kernel), tid_(tid), ranges_(kernel.symbols.size()), affine_(kernel.symbols.size()) {
  written_.resize(kernel.params.size());
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kWhile) return;
    if (std::optional<CountedWhile> loop = CountedBy(stmt)) counted_.push_back(*loop);
  });
  FindWrittenArrays();
  Propagate();
  FindAffine();
}

IntRange IntFacts::Of(const Expr& expr) const {
  switch (expr.kind) {
    case Expr::Kind::kLiteral:
      return {expr.integer, expr.integer};
    case Expr::Kind::kName:
      return ranges_[static_cast<size_t>(expr.symbol)];
    case Expr::Kind::kIndex:
      return written_[static_cast<size_t>(expr.args[0].symbol)] ? kAnyInt : kMappedRange;
    case Expr::Kind::kCall:
      return OfCall(expr);
    default:
      return kAnyInt;
  }
}

// Values of the variable of range(bounds...).
IntRange IntFacts::OfLoop(const std::vector<Expr>& bounds) const {
  IntRange start = bounds.size() > 1 ? Of(bounds[0]) : IntRange{0, 0};
  IntRange stop = Of(bounds[bounds.size() > 1 ? 1 : 0]);
  int64_t step = bounds.size() > 2 ? LiteralInt(bounds[2]).value_or(1) : 1;
  if (start.empty() || stop.empty()) return {};
  if (step > 0) return {start.low, std::max(start.low, stop.high - 1)};
  return {std::min(start.high, stop.low + 1), start.high};
}

int64_t IntFacts::Trips(const CountedWhile& loop) const {
  IntRange counter = ranges_[static_cast<size_t>(loop.counter)], bound = Of(*loop.bound);
  if (counter.empty() || bound.empty()) return kFar;
  return CountTrips(counter.low, bound.high + loop.inclusive, loop.step);
}

// What the counter of a while loop becomes: it has passed the condition.
IntRange IntFacts::OfUpdate(const CountedWhile& loop) const {
  IntRange counter = ranges_[static_cast<size_t>(loop.counter)], bound = Of(*loop.bound);
  if (counter.empty() || bound.empty()) return {};
  int64_t most = std::min(counter.high, bound.high - !loop.inclusive);
  return Clip(counter.low + loop.step, std::max(counter.low, most) + loop.step);
}

int64_t IntFacts::Trips(const std::vector<Expr>& bounds) const {
  IntRange start = bounds.size() > 1 ? Of(bounds[0]) : IntRange{0, 0};
  IntRange stop = Of(bounds[bounds.size() > 1 ? 1 : 0]);
  int64_t step = bounds.size() > 2 ? LiteralInt(bounds[2]).value_or(0) : 1;
  if (start.empty() || stop.empty() || step == 0) return kFar;
  return step > 0 ? CountTrips(start.low, stop.high, step) : CountTrips(start.high, stop.low, step);
}

std::optional<Affine> IntFacts::AffineOf(const Expr& expr) const {
  switch (expr.kind) {
    case Expr::Kind::kLiteral:
      return Affine{0, expr.integer};
    case Expr::Kind::kName:
      return affine_[static_cast<size_t>(expr.symbol)];
    case Expr::Kind::kCall:
      break;
    default:
      return std::nullopt;
  }
  if (expr.builtin == Builtin::kTid) return Affine{1, 0};
  if (expr.args.size() != 2) return std::nullopt;
  std::optional<Affine> a = AffineOf(expr.args[0]), b = AffineOf(expr.args[1]);
  if (!a || !b || IsLarge(*a) || IsLarge(*b)) return std::nullopt;
  switch (expr.builtin) {
    case Builtin::kAdd:
      return Affine{a->scale + b->scale, a->offset + b->offset};
    case Builtin::kSub:
      return Affine{a->scale - b->scale, a->offset - b->offset};
    case Builtin::kMul:
      if (a->scale != 0 && b->scale != 0) return std::nullopt;
      return Affine{a->scale * b->offset + b->scale * a->offset, a->offset * b->offset};
    default:
      return std::nullopt;
  }
}

IntRange IntFacts::OfCall(const Expr& call) const {
  switch (call.builtin) {
    case Builtin::kTid:
      return kThreadRange;
    case Builtin::kNeg:
      return OfOperation(Builtin::kSub, {0, 0}, Of(call.args[0]));
    case Builtin::kAbs: {
      IntRange of = Of(call.args[0]);
      return of.empty() ? of : Magnitude(of);
    }
    case Builtin::kSign:
      return {-1, 1};
    case Builtin::kClamp:
      return OfOperation(Builtin::kMin, OfOperation(Builtin::kMax, Of(call.args[0]), Of(call.args[1])),
                         Of(call.args[2]));
    case Builtin::kIntCast:
      return call.args[0].type == kInt ? Of(call.args[0]) : kAnyInt;
    default:
      return call.args.size() == 2 ? OfOperation(call.builtin, Of(call.args[0]), Of(call.args[1])) : kAnyInt;
  }
}

void IntFacts::FindWrittenArrays() {
  auto note = [&](const Expr& array) { written_[static_cast<size_t>(array.symbol)] = true; };
  ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
    bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    const Expr& base = stmt.target.kind == Expr::Kind::kComponent ? stmt.target.args[0] : stmt.target;
    if (assigns && base.kind == Expr::Kind::kIndex) note(base.args[0]);
    if (stmt.value.kind == Expr::Kind::kCall && Row(stmt.value.builtin).category == BuiltinCategory::kAtomic)
      note(stmt.value.args[0]);
  });
}

void IntFacts::Propagate() {
  for (size_t i = 0; i < kernel_.params.size(); ++i)
    if (kernel_.params[i] == kInt) ranges_[i] = kSizeRange;
  for (int round = 0; round < kRounds; ++round)
    if (!Round(false)) return;
  // What still grows has no bound.
  while (Round(true)) {
  }
}

// Evaluates every assignment to an int once. Returns whether anything changed.
bool IntFacts::Round(bool widen) {
  bool changed = false;
  auto join = [&](int32_t symbol, IntRange range) {
    IntRange& held = ranges_[static_cast<size_t>(symbol)];
    IntRange joined = Hull(held, range);
    if (joined == held) return;
    held = widen ? kAnyInt : joined;
    changed = true;
  };
  ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kFor) return join(stmt.target.symbol, OfLoop(stmt.range));
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (size_t i = 0; i < stmt.range.size(); ++i)
        if (stmt.range[i].type == kInt) join(stmt.range[i].symbol, Of(stmt.value.args[i]));
    if (stmt.target.kind != Expr::Kind::kName || stmt.target.type != kInt) return;
    auto loop = std::find_if(counted_.begin(), counted_.end(), [&](const CountedWhile& l) { return l.update == &stmt; });
    if (loop != counted_.end()) return join(stmt.target.symbol, OfUpdate(*loop));
    if (stmt.kind == Stmt::Kind::kAssign) join(stmt.target.symbol, Of(stmt.value));
    if (stmt.kind == Stmt::Kind::kAugAssign)
      join(stmt.target.symbol, OfOperation(stmt.op, Of(stmt.target), Of(stmt.value)));
  });
  return changed;
}

// Variables assigned once, to an affine function of the thread.
void IntFacts::FindAffine() {
  std::vector<uint8_t> assignments(kernel_.symbols.size());
  auto note = [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (const Expr& name : stmt.range) assignments[static_cast<size_t>(name.symbol)] = 2;
    bool binds =
        stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign || stmt.kind == Stmt::Kind::kFor;
    if (binds && stmt.target.kind == Expr::Kind::kName) {
      uint8_t& count = assignments[static_cast<size_t>(stmt.target.symbol)];
      count = static_cast<uint8_t>(std::min(count + 1, 2));
    }
  };
  ForEachStmt(kernel_.body, note);
  ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kAssign || stmt.target.kind != Expr::Kind::kName || stmt.target.type != kInt) return;
    auto symbol = static_cast<size_t>(stmt.target.symbol);
    if (assignments[symbol] == 1 && symbol >= kernel_.params.size()) affine_[symbol] = AffineOf(stmt.value);
  });
  affine_[static_cast<size_t>(tid_)] = Affine{1, 0};
}

}  // namespace warpsmith
