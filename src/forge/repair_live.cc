#include <algorithm>
#include <utility>
#include <vector>

#include "src/forge/live.h"
#include "src/forge/loops.h"
#include "src/forge/passes.h"

namespace warpsmith {
namespace {

constexpr double kFoldShare = 0.75;  // of the dead that are given a use; the rest goes

bool BindsWithin(const Stmt& stmt, int32_t symbol) {
  if (Binds(stmt, symbol)) return true;
  auto within = [&](const Stmt& other) { return BindsWithin(other, symbol); };
  return std::any_of(stmt.body.begin(), stmt.body.end(), within) ||
         std::any_of(stmt.orelse.begin(), stmt.orelse.end(), within);
}

class LivenessRepair {
 public:
  LivenessRepair(Kernel& kernel, Rng& rng) : kernel_(kernel), rng_(rng), size_(KernelSize(kernel)) {}

  void Run() {
    do {
      merged_ = false;
      // Giving the last dead statement a use may revive what it reads, so look again after each.
      do {
        live_ = LiveStatements(kernel_);
        number_ = live_.size();
      } while (FoldLast(kernel_.body, /*top=*/true));
      number_ = 0;
      Remove(kernel_.body, /*top=*/true);
      given_up_.reset();
    } while (merged_);
  }

 private:
  // Statements are visited backwards: number_ counts down. Returns whether one was folded.
  bool FoldLast(std::vector<Stmt>& body, bool top) {
    for (size_t i = body.size(); i-- > 0;) {
      if (FoldLast(body[i].orelse, false) || FoldLast(body[i].body, false)) return true;
      --number_;
      bool is_tid = top && i == 0;
      if (!live_[number_] && !is_tid && !given_up_.test(number_) && Fold(body, i)) return true;
    }
    return false;
  }

  // Adds the variable that body[i] assigns to a later value of the same block.
  bool Fold(std::vector<Stmt>& body, size_t i) {
    given_up_.set(number_);
    const Expr& target = body[i].target;
    bool assigns = body[i].kind == Stmt::Kind::kAssign || body[i].kind == Stmt::Kind::kAugAssign;
    if (!assigns || target.kind != Expr::Kind::kName || target.type == kBool) return false;
    if (size_ + 4 > kMaxNodes || !rng_.Chance(kFoldShare)) return false;
    size_t number = number_;
    for (size_t at = i + 1; at < body.size(); ++at) {
      number += 1 + Inside(body[at - 1]);
      if (live_[number] && TakeIn(body[at], target)) return true;
      if (BindsWithin(body[at], target.symbol)) return false;
    }
    return false;
  }

  static size_t Inside(const Stmt& stmt) {
    size_t count = 0;
    ForEachStmt(stmt.body, [&](const Stmt&) { ++count; });
    ForEachStmt(stmt.orelse, [&](const Stmt&) { ++count; });
    return count;
  }

  // Extends the value of `stmt` by `variable`, if it is of a type that can.
  bool TakeIn(Stmt& stmt, const Expr& variable) {
    bool atomic = stmt.value.kind == Expr::Kind::kCall && Row(stmt.value.builtin).category == BuiltinCategory::kAtomic;
    bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    if (atomic ? stmt.kind != Stmt::Kind::kCall : !assigns) return false;
    Expr& value = atomic ? stmt.value.args[2] : stmt.value;
    Builtin op = rng_.Chance(0.7) ? Builtin::kAdd : Builtin::kSub;
    Expr term = variable;
    if (value.type == kVec3 && variable.type == kFloat) {
      op = Builtin::kMul;
    } else if (value.type == kFloat && variable.type == kVec3) {
      term = rng_.Chance(0.5) ? Component(std::move(term), rng_.Between(0, 2))
                              : Call(Builtin::kLength, kFloat, {std::move(term)});
    } else if (value.type == kFloat && variable.type == kInt) {
      term = Call(Builtin::kFloatCast, kFloat, {std::move(term)});
    } else if (value.type != variable.type || value.type == kInt) {
      return false;
    }
    size_ += 3;
    Type type = value.type;
    Expr old = std::move(value);
    value = Call(op, type, {std::move(old), std::move(term)});
    return true;
  }

  void Remove(std::vector<Stmt>& body, bool top) {
    std::vector<Stmt> kept;
    kept.reserve(body.size());
    for (Stmt& stmt : body) {
      bool is_tid = top && number_ == 0;
      bool live = live_[number_++] || is_tid;
      Remove(stmt.body, false);
      Remove(stmt.orelse, false);
      if (!live) continue;
      if (stmt.kind == Stmt::Kind::kIf && stmt.body.empty()) merged_ |= GiveBody(stmt);
      kept.push_back(std::move(stmt));
    }
    body = std::move(kept);
  }

  Kernel& kernel_;
  Rng& rng_;
  size_t size_;
  std::vector<bool> live_;
  size_t number_ = 0;
  bool merged_ = false;  // two conditions became one, and a path less leads through the kernel
  SymbolSet given_up_;   // numbers of statements that were tried
};

// Follows which variables may hold a literal, as Warp sees them.
class ConstantRepair {
 public:
  explicit ConstantRepair(Kernel& kernel) : kernel_(kernel) {}

  void Run() {
    SymbolSet constants;
    Block(kernel_.body, constants);
    if (carried_.none()) return;
    for (SymbolSet before; before != carried_;) {
      before = carried_;
      ForEachStmt(kernel_.body, [&](const Stmt& stmt) { FollowNames(stmt); });
    }
    ForEachStmt(kernel_.body, [&](Stmt& stmt) {
      if (stmt.kind == Stmt::Kind::kUnpack)
        for (size_t i = 0; i < stmt.range.size(); ++i)
          if (carried_.test(static_cast<size_t>(stmt.range[i].symbol)) && MayBeConstant(stmt.value.args[i]))
            Cast(stmt.value.args[i]);
      bool variable = stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName;
      if (variable && carried_.test(static_cast<size_t>(stmt.target.symbol)) && MayBeConstant(stmt.value))
        Cast(stmt.value);
    });
  }

 private:
  // A literal may come to a name by way of others.
  void FollowNames(const Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kUnpack) return;
    for (size_t i = 0; i < stmt.range.size(); ++i)
      if (const Expr& value = stmt.value.args[i]; value.kind == Expr::Kind::kName)
        if (carried_.test(static_cast<size_t>(stmt.range[i].symbol))) carried_.set(static_cast<size_t>(value.symbol));
  }

  static void Cast(Expr& value) {
    Type type = value.type;
    Expr inner = std::move(value);
    if (type == kBool) {
      inner.integer = !inner.integer;
      value = Call(Builtin::kNot, kBool, {std::move(inner)});
    } else {
      value = Call(type == kInt ? Builtin::kIntCast : Builtin::kFloatCast, type, {std::move(inner)});
    }
  }

  bool IsConstant(const Expr& value, const SymbolSet& constants) const {
    if (value.kind == Expr::Kind::kLiteral) return true;
    if (value.kind != Expr::Kind::kCall || value.builtin != Builtin::kNeg) return false;
    const Expr& inner = value.args[0];
    return inner.kind == Expr::Kind::kName ? constants.test(static_cast<size_t>(inner.symbol))
                                           : IsConstant(inner, constants);
  }

  void Block(const std::vector<Stmt>& body, SymbolSet& constants) {
    for (const Stmt& stmt : body) Statement(stmt, constants);
  }

  void Statement(const Stmt& stmt, SymbolSet& constants) {
    if (IsLoop(stmt)) return Loop(stmt, constants);
    if (stmt.kind == Stmt::Kind::kUnpack) return Unpack(stmt, constants);
    if (stmt.kind == Stmt::Kind::kIf) {
      SymbolSet other = constants;
      Block(stmt.body, constants);
      Block(stmt.orelse, other);
      constants |= other;
      return;
    }
    bool binds = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    if (!binds || stmt.target.kind != Expr::Kind::kName) return;
    bool constant = stmt.kind == Stmt::Kind::kAssign && IsConstant(stmt.value, constants);
    constants.set(static_cast<size_t>(stmt.target.symbol), constant);
  }

  // A name among the values hands on what it stands for.
  void Unpack(const Stmt& stmt, SymbolSet& constants) const {
    const SymbolSet before = constants;
    for (size_t i = 0; i < stmt.range.size(); ++i) {
      const Expr& value = stmt.value.args[i];
      bool constant = value.kind == Expr::Kind::kName ? before.test(static_cast<size_t>(value.symbol))
                                                      : IsConstant(value, before);
      constants.set(static_cast<size_t>(stmt.range[i].symbol), constant);
    }
  }

  // Loops count as both unrolled and not, where that depends on what a name stands for.
  void Loop(const Stmt& stmt, SymbolSet& constants) {
    SymbolSet entry = constants;
    for (SymbolSet before;;) {
      before = constants;
      Block(stmt.body, constants);
      constants |= before;
      if (constants == before) break;
    }
    if (!StaysLoop(stmt)) return;
    ForEachStmt(stmt.body, [&](const Stmt& inner) {
      if (inner.kind == Stmt::Kind::kUnpack)
        for (const Expr& name : inner.range) Carry(static_cast<size_t>(name.symbol), entry);
      bool binds = inner.kind == Stmt::Kind::kAssign || inner.kind == Stmt::Kind::kAugAssign;
      if (!binds || inner.target.kind != Expr::Kind::kName) return;
      Carry(static_cast<size_t>(inner.target.symbol), entry);
    });
  }

  void Carry(size_t symbol, const SymbolSet& entry) {
    if (entry.test(symbol)) carried_.set(symbol);
  }

  Kernel& kernel_;
  SymbolSet carried_;
};

}  // namespace

bool GiveBody(Stmt& branch) {
  Expr condition = std::move(branch.value);
  bool negated = condition.kind == Expr::Kind::kCall && condition.builtin == Builtin::kNot;
  Expr other = negated ? std::move(condition.args[0]) : Call(Builtin::kNot, kBool, {std::move(condition)});
  if (branch.orelse.size() == 1 && branch.orelse[0].elif) {
    Stmt next = std::move(branch.orelse[0]);
    branch.value = Logical(/*is_or=*/false, {std::move(other), std::move(next.value)});
    branch.body = std::move(next.body);
    branch.orelse = std::move(next.orelse);
    return true;
  }
  branch.value = std::move(other);
  branch.body = std::move(branch.orelse);
  branch.orelse.clear();
  for (Stmt& stmt : branch.body) stmt.elif = false;
  return false;
}

void RepairLiveness(Kernel& kernel, Rng& rng) { LivenessRepair(kernel, rng).Run(); }

void RepairConstants(Kernel& kernel) { ConstantRepair(kernel).Run(); }

}  // namespace warpsmith
