#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "src/forge/loops.h"
#include "src/forge/passes.h"

namespace warpsmith {
namespace {

// Bounds of an int. Launches are small: few threads, `n` of at most 6, values of int arrays within the arrays.
struct Range {
  int64_t low = 1, high = 0;  // empty: not assigned yet

  bool empty() const { return low > high; }
  bool within(int64_t l, int64_t h) const { return !empty() && low >= l && high <= h; }
  bool operator==(const Range&) const = default;
};

constexpr int64_t kFar = int64_t{1} << 40;  // stands for any number
constexpr Range kAny{-kFar, kFar};
constexpr Range kThread{0, 15};
constexpr Range kSize{1, 6};
constexpr Range kMapped{0, 15};  // an element of an int array that is only read
constexpr int64_t kLargestIndex = 255;
constexpr int kRounds = 24;  // of propagation: a counter grows by as much before it counts as unbounded

Range Hull(Range a, Range b) {
  if (a.empty()) return b;
  if (b.empty()) return a;
  return {std::min(a.low, b.low), std::max(a.high, b.high)};
}

Range Clip(int64_t low, int64_t high) { return {std::clamp(low, -kFar, kFar), std::clamp(high, -kFar, kFar)}; }

Range Product(Range a, Range b) {
  auto times = [](int64_t x, int64_t y) {
    int64_t product;
    return __builtin_mul_overflow(x, y, &product) ? ((x < 0) == (y < 0) ? kFar : -kFar) : product;
  };
  auto [low, high] =
      std::minmax({times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)});
  return Clip(low, high);
}

Range Magnitude(Range a) {
  int64_t most = std::max(std::abs(a.low), std::abs(a.high));
  return {a.low >= 0 ? a.low : a.high <= 0 ? -a.high : 0, most};
}

Range Quotient(Range a, Range b) {
  if (a.low >= 0 && b.low >= 1) return {a.low / b.high, a.high / b.low};
  int64_t most = Magnitude(a).high;
  return {-most, most};
}

Range Remainder(Range a, Range b) {
  int64_t most = Magnitude(a).high;
  // A divisor that may be 0 is about to be replaced.
  if (b.low > 0 || b.high < 0) most = std::min(most, Magnitude(b).high - 1);
  return {a.low >= 0 ? 0 : -most, most};
}

// scale * thread + offset: what makes an element a thread's own.
struct Affine {
  int64_t scale = 0, offset = 0;
};

// What is known of ints, whatever path a thread takes.
class IntFacts {
 public:
  IntFacts(const Kernel& kernel, int32_t tid)
      : kernel_(kernel), tid_(tid), ranges_(kernel.symbols.size()), affine_(kernel.symbols.size()) {
    written_.resize(kernel.params.size());
    FindWrittenArrays();
    Propagate();
    FindAffine();
  }

  Range Of(const Expr& expr) const {
    switch (expr.kind) {
      case Expr::Kind::kLiteral:
        return {expr.integer, expr.integer};
      case Expr::Kind::kName:
        return ranges_[static_cast<size_t>(expr.symbol)];
      case Expr::Kind::kIndex:
        return written_[static_cast<size_t>(expr.args[0].symbol)] ? kAny : kMapped;
      case Expr::Kind::kCall:
        return OfCall(expr);
      default:
        return kAny;
    }
  }

  Range OfOperation(Builtin builtin, Range a, Range b) const {
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
        return kAny;
    }
  }

  // Values of the variable of range(bounds...).
  Range OfLoop(const std::vector<Expr>& bounds) const {
    Range start = bounds.size() > 1 ? Of(bounds[0]) : Range{0, 0};
    Range stop = Of(bounds[bounds.size() > 1 ? 1 : 0]);
    int64_t step = bounds.size() > 2 ? LiteralInt(bounds[2]).value_or(1) : 1;
    if (start.empty() || stop.empty()) return {};
    if (step > 0) return {start.low, std::max(start.low, stop.high - 1)};
    return {std::min(start.high, stop.low + 1), start.high};
  }

  // Most trips of range(bounds...).
  int64_t Trips(const std::vector<Expr>& bounds) const {
    Range start = bounds.size() > 1 ? Of(bounds[0]) : Range{0, 0};
    Range stop = Of(bounds[bounds.size() > 1 ? 1 : 0]);
    int64_t step = bounds.size() > 2 ? LiteralInt(bounds[2]).value_or(0) : 1;
    if (start.empty() || stop.empty() || step == 0) return kFar;
    return step > 0 ? CountTrips(start.low, stop.high, step) : CountTrips(start.high, stop.low, step);
  }

  std::optional<Affine> AffineOf(const Expr& expr) const {
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
    if (!a || !b) return std::nullopt;
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

 private:
  Range OfCall(const Expr& call) const {
    switch (call.builtin) {
      case Builtin::kTid:
        return kThread;
      case Builtin::kNeg:
        return OfOperation(Builtin::kSub, {0, 0}, Of(call.args[0]));
      case Builtin::kAbs: {
        Range of = Of(call.args[0]);
        return of.empty() ? of : Magnitude(of);
      }
      case Builtin::kSign:
        return {-1, 1};
      case Builtin::kClamp:
        return OfOperation(Builtin::kMin, OfOperation(Builtin::kMax, Of(call.args[0]), Of(call.args[1])),
                           Of(call.args[2]));
      case Builtin::kIntCast:
        return call.args[0].type == kInt ? Of(call.args[0]) : kAny;
      default:
        return call.args.size() == 2 ? OfOperation(call.builtin, Of(call.args[0]), Of(call.args[1])) : kAny;
    }
  }

  void FindWrittenArrays() {
    auto note = [&](const Expr& array) { written_[static_cast<size_t>(array.symbol)] = true; };
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
      const Expr& base = stmt.target.kind == Expr::Kind::kComponent ? stmt.target.args[0] : stmt.target;
      if (assigns && base.kind == Expr::Kind::kIndex) note(base.args[0]);
      if (stmt.value.kind == Expr::Kind::kCall && Row(stmt.value.builtin).category == BuiltinCategory::kAtomic)
        note(stmt.value.args[0]);
    });
  }

  void Propagate() {
    for (size_t i = 0; i < kernel_.params.size(); ++i)
      if (kernel_.params[i] == kInt) ranges_[i] = kSize;
    for (int round = 0; round < kRounds; ++round)
      if (!Round(false)) return;
    // What still grows has no bound.
    while (Round(true)) {
    }
  }

  // Evaluates every assignment to an int once. Returns whether anything changed.
  bool Round(bool widen) {
    bool changed = false;
    auto join = [&](int32_t symbol, Range range) {
      Range& held = ranges_[static_cast<size_t>(symbol)];
      Range joined = Hull(held, range);
      if (joined == held) return;
      held = widen ? kAny : joined;
      changed = true;
    };
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      if (stmt.kind == Stmt::Kind::kFor) return join(stmt.target.symbol, OfLoop(stmt.range));
      if (stmt.target.kind != Expr::Kind::kName || stmt.target.type != kInt) return;
      if (stmt.kind == Stmt::Kind::kAssign) join(stmt.target.symbol, Of(stmt.value));
      if (stmt.kind == Stmt::Kind::kAugAssign)
        join(stmt.target.symbol, OfOperation(stmt.op, Of(stmt.target), Of(stmt.value)));
    });
    return changed;
  }

  // Variables assigned once, to an affine function of the thread.
  void FindAffine() {
    std::vector<uint8_t> assignments(kernel_.symbols.size());
    auto note = [&](const Stmt& stmt) {
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

  const Kernel& kernel_;
  int32_t tid_;
  std::vector<Range> ranges_;
  std::vector<std::optional<Affine>> affine_;
  std::vector<bool> written_;  // of each parameter
};

// Loops of few trips, whatever bounds them.
class LoopRepair {
 public:
  LoopRepair(Kernel& kernel, const IntFacts& facts, Rng& rng) : kernel_(kernel), facts_(facts), rng_(rng) {}

  // Whether anything changed.
  bool Run() {
    Block(kernel_.body, 1, 1);
    return changed_;
  }

 private:
  void Block(std::vector<Stmt>& body, int64_t trips, int64_t copies) {
    for (Stmt& stmt : body) {
      if (stmt.kind != Stmt::Kind::kFor) {
        Block(stmt.body, trips, copies);
        Block(stmt.orelse, trips, copies);
        continue;
      }
      int64_t here = Bound(stmt.range, trips, copies);
      Block(stmt.body, trips * here, copies * (MayUnroll(stmt.range, here) ? here : 1));
    }
  }

  // A name may stand for a literal, or for the variable of an unrolled loop: Warp unrolls over those, too.
  bool MayUnroll(const std::vector<Expr>& range, int64_t trips) const {
    return trips <= kMostUnrolled && std::all_of(range.begin(), range.end(), [&](const Expr& bound) {
             bool variable =
                 bound.kind == Expr::Kind::kName && bound.symbol >= static_cast<int32_t>(kernel_.params.size());
             return variable || LiteralInt(bound);
           });
  }

  int64_t Bound(std::vector<Expr>& range, int64_t trips, int64_t copies) {
    int64_t here = facts_.Trips(range);
    int64_t limit = std::max<int64_t>(1, std::min(kMaxLoopTrips, kMaxNestTrips / trips));
    bool step_known = range.size() < 3 || LiteralInt(range[2]).value_or(0) != 0;
    if (step_known && here >= 1 && here <= limit && !(MayUnroll(range, here) && copies * here > kMaxCopies))
      return here;
    changed_ = true;
    int32_t size = limit >= kSize.high ? SizeParam() : -1;
    if (size >= 0 && rng_.Chance(0.5)) {
      range.assign(1, Name(size, kInt));
      return kSize.high;
    }
    here = std::clamp<int64_t>(std::min(limit, kMaxCopies / copies), 1, rng_.Between(2, 5));
    range.assign(1, IntLiteral(static_cast<int32_t>(here)));
    return here;
  }

  // An int parameter that nothing assigns, or -1.
  int32_t SizeParam() {
    for (size_t i = 0; i < kernel_.params.size(); ++i)
      if (kernel_.params[i] == kInt && facts_.Of(Name(static_cast<int32_t>(i), kInt)) == kSize)
        return static_cast<int32_t>(i);
    return -1;
  }

  Kernel& kernel_;
  const IntFacts& facts_;
  Rng& rng_;
  bool changed_ = false;
};

// Indices, components and divisors in range.
class IndexRepair {
 public:
  IndexRepair(Kernel& kernel, const IntFacts& facts, int32_t tid, Rng& rng)
      : kernel_(kernel), facts_(facts), tid_(tid), rng_(rng) {}

  void Run() {
    ForEachExpr(kernel_.body, [&](const Expr& expr) {
      math_ |= expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kMath;
    });
    ForEachExpr(kernel_.body, [&](Expr& expr) {
      if (expr.kind == Expr::Kind::kIndex) ArrayIndex(expr.args[1]);
      if (expr.kind == Expr::Kind::kComponent && !expr.attribute) ComponentIndex(expr.args[1]);
      if (expr.kind != Expr::Kind::kCall) return;
      if (Row(expr.builtin).category == BuiltinCategory::kAtomic) ArrayIndex(expr.args[1]);
      bool divides = expr.builtin == Builtin::kDiv || expr.builtin == Builtin::kMod;
      if (divides && expr.type == kInt) Divisor(expr.args[1]);
    });
    ForEachStmt(kernel_.body, [&](Stmt& stmt) {
      bool divides = stmt.op == Builtin::kDiv || stmt.op == Builtin::kMod;
      if (stmt.kind == Stmt::Kind::kAugAssign && divides && stmt.target.type == kInt) Divisor(stmt.value);
    });
  }

 private:
  // Math functions only where the kernel has some: repair should not turn one kernel type into another.
  void ArrayIndex(Expr& index) {
    Range range = facts_.Of(index);
    if (range.within(0, kLargestIndex)) return;
    bool positive = !range.empty() && range.low >= 0;
    bool finite = range.within(-kFar + 1, kFar - 1);
    Expr inner = std::move(index);
    if (positive && rng_.Chance(0.5)) {
      index = Call(Builtin::kMod, kInt, {std::move(inner), IntLiteral(rng_.Between(2, 6))});
    } else if (math_ && range.within(-kLargestIndex, kLargestIndex) && rng_.Chance(0.5)) {
      index = Call(Builtin::kMax, kInt, {std::move(inner), IntLiteral(0)});
    } else if (math_ && finite && rng_.Chance(0.3)) {
      index = Call(Builtin::kClamp, kInt, {std::move(inner), IntLiteral(0), IntLiteral(rng_.Between(1, 4))});
    } else {
      index = Name(tid_, kInt);
    }
  }

  void ComponentIndex(Expr& index) {
    if (!facts_.Of(index).within(0, 2)) index = IntLiteral(rng_.Between(0, 2));
  }

  void Divisor(Expr& divisor) {
    Range range = facts_.Of(divisor);
    bool safe = !range.empty() && (range.low >= 1 || range.high <= -1);
    if (!safe) divisor = IntLiteral(rng_.Between(2, 5));
  }

  Kernel& kernel_;
  const IntFacts& facts_;
  int32_t tid_;
  Rng& rng_;
  bool math_ = false;
};

// Elements that threads share are reached by atomics of one kind alone, whose results are not used; all others are the
// threads' own.
class SharingRepair {
 public:
  SharingRepair(Kernel& kernel, const IntFacts& facts, int32_t tid)
      : kernel_(kernel), facts_(facts), tid_(tid), uses_(kernel.params.size()) {}

  void Run() {
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) { Collect(stmt); });
    for (ArrayUse& use : uses_)
      if (use.atomic || use.plain_store) Judge(use);
    ForEachExpr(kernel_.body, [&](Expr& expr) { Mend(expr); });
  }

 private:
  struct ArrayUse {
    std::vector<const Expr*> indices;
    std::vector<Builtin> atomics;  // called by name
    bool atomic = false;
    bool sum = false;  // an atomic that adds or subtracts
    bool plain_store = false;
    bool read = false;
    // What is to be done.
    bool make_own = false;
    std::optional<Builtin> make_kind;
  };

  static bool IsSum(Builtin builtin) { return builtin == Builtin::kAtomicAdd || builtin == Builtin::kAtomicSub; }

  ArrayUse& Use(const Expr& array) { return uses_[static_cast<size_t>(array.symbol)]; }

  void CollectReads(const Expr& expr) {
    if (expr.kind == Expr::Kind::kIndex) {
      Use(expr.args[0]).indices.push_back(&expr.args[1]);
      Use(expr.args[0]).read = true;
    }
    for (const Expr& arg : expr.args) CollectReads(arg);
  }

  void CollectAtomic(const Expr& call, bool result_used) {
    ArrayUse& use = Use(call.args[0]);
    use.indices.push_back(&call.args[1]);
    use.atomics.push_back(call.builtin);
    use.atomic = true;
    use.sum |= IsSum(call.builtin);
    use.read |= result_used;
    CollectReads(call.args[1]);
    CollectReads(call.args[2]);
  }

  void Collect(const Stmt& stmt) {
    for (const Expr& bound : stmt.range) CollectReads(bound);
    bool is_atomic =
        stmt.value.kind == Expr::Kind::kCall && Row(stmt.value.builtin).category == BuiltinCategory::kAtomic;
    if (is_atomic)
      CollectAtomic(stmt.value, stmt.kind != Stmt::Kind::kCall);
    else
      CollectReads(stmt.value);
    if (stmt.kind != Stmt::Kind::kAssign && stmt.kind != Stmt::Kind::kAugAssign) return;
    const Expr* target = &stmt.target;
    if (target->kind == Expr::Kind::kComponent) {
      if (!target->attribute) CollectReads(target->args[1]);
      target = &target->args[0];
    }
    if (target->kind != Expr::Kind::kIndex) return;
    ArrayUse& use = Use(target->args[0]);
    use.indices.push_back(&target->args[1]);
    CollectReads(target->args[1]);
    bool adds = stmt.kind == Stmt::Kind::kAugAssign && (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub);
    use.atomic |= adds;
    use.sum |= adds;
    use.plain_store |= !adds;
  }

  // Every thread reaches its own elements alone: all indices have one scale and lie within one stride.
  bool IsOwn(const ArrayUse& use) const {
    int64_t scale = 0, low = 0, high = 0;
    for (size_t i = 0; i < use.indices.size(); ++i) {
      std::optional<Affine> affine = facts_.AffineOf(*use.indices[i]);
      if (!affine || affine->scale < 1 || (i > 0 && affine->scale != scale)) return false;
      scale = affine->scale;
      low = i == 0 ? affine->offset : std::min(low, affine->offset);
      high = i == 0 ? affine->offset : std::max(high, affine->offset);
    }
    return high - low < scale;
  }

  void Judge(ArrayUse& use) {
    if (IsOwn(use)) return;
    use.make_own = use.plain_store || use.read;
    bool mixed = std::any_of(use.atomics.begin(), use.atomics.end(),
                             [&](Builtin builtin) { return use.sum ? !IsSum(builtin) : builtin != use.atomics[0]; });
    if (!use.make_own && mixed) use.make_kind = use.sum ? Builtin::kAtomicAdd : use.atomics[0];
  }

  void Mend(Expr& expr) {
    bool atomic = expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kAtomic;
    if (!atomic && expr.kind != Expr::Kind::kIndex) return;
    const ArrayUse& use = Use(expr.args[0]);
    if (use.make_own) expr.args[1] = Name(tid_, kInt);
    if (atomic && use.make_kind) expr.builtin = *use.make_kind;
  }

  Kernel& kernel_;
  const IntFacts& facts_;
  int32_t tid_;
  std::vector<ArrayUse> uses_;
};

}  // namespace

void RepairAccess(Kernel& kernel, int32_t tid, Rng& rng) {
  // A loop's new bound is a literal or a parameter, so this ends after at most one round for each loop.
  for (bool changed = true; changed;) {
    IntFacts facts(kernel, tid);
    changed = LoopRepair(kernel, facts, rng).Run();
    if (changed) continue;
    IndexRepair(kernel, facts, tid, rng).Run();
    SharingRepair(kernel, facts, tid).Run();
  }
}

}  // namespace warpsmith
