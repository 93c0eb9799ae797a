#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

#include "src/forge/int_facts.h"
#include "src/forge/loops.h"
#include "src/forge/names.h"
#include "src/forge/passes.h"

namespace warpsmith {
namespace {

constexpr int64_t kLargestIndex = 255;

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
      if (stmt.kind == Stmt::Kind::kWhile) {
        if (int64_t here = BoundWhile(stmt, trips); here > 0) {
          Block(stmt.body, trips * here, copies);
          continue;
        }
      }
      if (stmt.kind != Stmt::Kind::kFor) {
        Block(stmt.body, trips, copies);
        Block(stmt.orelse, trips, copies);
        continue;
      }
      bool breaks = Transfers(stmt.body, Stmt::Kind::kBreak);
      int64_t here = Bound(stmt.range, trips, breaks ? 1 : copies);
      bool unrolls = !breaks && MayUnroll(stmt.range, here);
      // Nothing to go back to.
      if (unrolls && Transfers(stmt.body, Stmt::Kind::kContinue)) DropContinues(stmt.body), changed_ = true;
      Block(stmt.body, trips * here, copies * (unrolls ? here : 1));
    }
  }

  // Most trips of a while loop. One of which that is not known becomes a for loop, and has none.
  int64_t BoundWhile(Stmt& loop, int64_t trips) {
    int64_t limit = std::max<int64_t>(1, std::min(kMaxLoopTrips, kMaxNestTrips / trips));
    std::optional<CountedWhile> counted = CountedBy(loop);
    int64_t here = counted ? facts_.Trips(*counted) : 0;
    if (here >= 1 && here <= limit) return here;
    changed_ = true;
    loop.kind = Stmt::Kind::kFor;
    loop.value = Expr();
    loop.range.clear();
    loop.range.push_back(IntLiteral(rng_.Between(2, 5)));
    loop.target = Name(AddVariable(kernel_, Role::kLoopVar, rng_), kInt);
    return 0;
  }

  static void DropContinues(std::vector<Stmt>& body) {
    std::erase_if(body, [](const Stmt& stmt) { return stmt.kind == Stmt::Kind::kContinue; });
    for (Stmt& stmt : body) {
      if (stmt.kind != Stmt::Kind::kIf) continue;
      DropContinues(stmt.body);
      DropContinues(stmt.orelse);
    }
  }

  // A name may stand for a literal, or for the variable of an unrolled loop: Warp unrolls over those, too.
  bool MayUnroll(const std::vector<Expr>& range, int64_t trips) const {
    return trips <= kMaxUnroll && std::all_of(range.begin(), range.end(), [&](const Expr& bound) {
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
    int32_t size = limit >= kSizeRange.high ? SizeParam() : -1;
    if (size >= 0 && rng_.Chance(0.5)) {
      range.assign(1, Name(size, kInt));
      return kSizeRange.high;
    }
    here = std::clamp<int64_t>(std::min(limit, kMaxCopies / copies), 1, rng_.Between(2, 5));
    range.assign(1, IntLiteral(static_cast<int32_t>(here)));
    return here;
  }

  // An int parameter that nothing assigns, or -1.
  int32_t SizeParam() {
    for (size_t i = 0; i < kernel_.params.size(); ++i)
      if (kernel_.params[i] == kInt && facts_.Of(Name(static_cast<int32_t>(i), kInt)) == kSizeRange)
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
    IntRange range = facts_.Of(index);
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
    IntRange range = facts_.Of(divisor);
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
    for (const Expr& part : stmt.range) CollectReads(part);
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
