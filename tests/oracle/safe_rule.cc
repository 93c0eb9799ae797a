#include "tests/oracle/safe_rule.h"

#include <algorithm>
#include <set>
#include <vector>

#include "src/forge/loops.h"

namespace warpsmith {
namespace {

using Symbols = std::set<int32_t>;

bool IsAtomic(const Expr& e) {
  return e.kind == Expr::Kind::kCall && Row(e.builtin).category == BuiltinCategory::kAtomic;
}
bool IsNameOf(const Expr& e, int32_t symbol) { return e.kind == Expr::Kind::kName && e.symbol == symbol; }

bool Mentions(const Expr& e, const Symbols& symbols) {
  bool found = false;
  VisitExpr(e, [&](const Expr& part) { found |= part.kind == Expr::Kind::kName && symbols.contains(part.symbol); });
  return found;
}

// Whether only sums, negations and components lie between the expression and the symbols that it mentions.
bool IsLinearIn(const Expr& e, const Symbols& symbols) {
  if (e.kind == Expr::Kind::kName || !Mentions(e, symbols)) return true;
  const bool sum = e.kind == Expr::Kind::kCall &&
                   (e.builtin == Builtin::kAdd || e.builtin == Builtin::kSub || e.builtin == Builtin::kNeg);
  const bool component = e.kind == Expr::Kind::kComponent && (e.attribute || !Mentions(e.args[1], symbols));
  if (component) return IsLinearIn(e.args[0], symbols);
  return sum && std::all_of(e.args.begin(), e.args.end(), [&](const Expr& arg) { return IsLinearIn(arg, symbols); });
}

void Assigned(const std::vector<Stmt>& body, Symbols& symbols) {
  ForEachStmt(body, [&](const Stmt& stmt) {
    if ((stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) &&
        stmt.target.kind == Expr::Kind::kName)
      symbols.insert(stmt.target.symbol);
  });
}

class Rule {
 public:
  explicit Rule(const Kernel& kernel) : kernel_(kernel), uses_(kernel.symbols.size()) {}

  bool Holds() {
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) { Statement(stmt); });
    ForEachExpr(kernel_.body, [&](const Expr& e) { Expression(e); });
    Arrays();
    if (holds_) Walk(kernel_.body, false);
    return holds_;
  }

 private:
  struct ArrayUse {
    int reads = 0, stores = 0, sums = 0;
  };

  void Refuse() { holds_ = false; }

  void Statement(const Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kAssign && stmt.kind != Stmt::Kind::kAugAssign) return;
    if (stmt.target.kind == Expr::Kind::kComponent) return Refuse();
    if (stmt.op == Builtin::kMod && stmt.kind == Stmt::Kind::kAugAssign && stmt.target.type.is_real()) return Refuse();
    if (stmt.target.kind != Expr::Kind::kIndex) return;
    ArrayUse& use = uses_[static_cast<size_t>(stmt.target.args[0].symbol)];
    --use.reads;  // ForEachExpr() meets the target too
    if (stmt.kind == Stmt::Kind::kAssign)
      ++use.stores;
    else if (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub)
      ++use.sums;
    else
      Refuse();
  }

  void Expression(const Expr& e) {
    if (e.kind == Expr::Kind::kIndex) ++uses_[static_cast<size_t>(e.args[0].symbol)].reads;
    if (e.kind != Expr::Kind::kCall) return;
    if ((e.builtin == Builtin::kMod && e.type.is_real()) || e.builtin == Builtin::kFrac) Refuse();
    if (e.builtin == Builtin::kPow && !MayBeConstant(e.args[1])) Refuse();
    if (!IsAtomic(e)) return;
    if (e.builtin == Builtin::kAtomicMax || e.builtin == Builtin::kAtomicMin) Refuse();
    ++uses_[static_cast<size_t>(e.args[0].symbol)].sums;
    ++atomics_;
  }

  void Arrays() {
    int statements = 0;
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) { statements += stmt.kind == Stmt::Kind::kCall; });
    if (statements != atomics_) Refuse();  // somebody reads what an atomic returned
    for (const ArrayUse& use : uses_) {
      const bool written = use.stores + use.sums > 0;
      if (written && (use.reads > 0 || use.stores > 1 || (use.stores > 0 && use.sums > 0))) Refuse();
    }
  }

  // In source order. `settled_` is what loops have carried so far, and what was made from it.
  void Walk(const std::vector<Stmt>& body, bool in_loop) {
    for (const Stmt& stmt : body) {
      if (!holds_) return;
      switch (stmt.kind) {
        case Stmt::Kind::kAssign:
        case Stmt::Kind::kAugAssign:
          if (stmt.target.kind == Expr::Kind::kIndex) {
            if (in_loop && stmt.kind == Stmt::Kind::kAssign) Refuse();
            if (Mentions(stmt.target.args[1], settled_)) Refuse();
          } else if (stmt.kind == Stmt::Kind::kAugAssign && stmt.op != Builtin::kAdd && stmt.op != Builtin::kSub &&
                     settled_.contains(stmt.target.symbol)) {
            Refuse();
          }
          Value(stmt.value);
          if (stmt.target.kind == Expr::Kind::kName && Mentions(stmt.value, settled_))
            settled_.insert(stmt.target.symbol);
          break;
        case Stmt::Kind::kCall:
          Value(stmt.value.args[2]);
          if (Mentions(stmt.value.args[1], settled_)) Refuse();
          break;
        case Stmt::Kind::kIf:
          if (Mentions(stmt.value, settled_)) Refuse();
          Walk(stmt.body, in_loop);
          Walk(stmt.orelse, in_loop);
          break;
        case Stmt::Kind::kFor: {
          for (const Expr& bound : stmt.range)
            if (Mentions(bound, settled_)) Refuse();
          const std::optional<int64_t> trips = LiteralTrips(stmt.range);
          if (trips && *trips <= kMaxUnroll)
            Unrolled(stmt);
          else
            Carried(stmt);
          Walk(stmt.body, true);
          if (!trips || *trips > kMaxUnroll) settled_.insert(stmt.target.symbol);
          break;
        }
        case Stmt::Kind::kPass: break;
        default: Refuse();  // what leaves a loop, runs it by a condition, or assigns several names
      }
    }
  }

  void Value(const Expr& value) {
    if (!IsLinearIn(value, settled_)) Refuse();
    VisitExpr(value, [&](const Expr& e) {
      if (e.kind == Expr::Kind::kIndex && Mentions(e.args[1], settled_)) Refuse();
    });
  }

  // A loop that stays one, within one that is unrolled, is run again on what it left.
  void Unrolled(const Stmt& loop) {
    ForEachStmt(loop.body, [&](const Stmt& stmt) {
      if (stmt.kind != Stmt::Kind::kFor) return;
      const std::optional<int64_t> trips = LiteralTrips(stmt.range);
      if (!trips || *trips > kMaxUnroll) Refuse();
    });
  }

  void Carried(const Stmt& loop) {
    Symbols assigned, carried;
    Assigned(loop.body, assigned);
    for (int32_t symbol : assigned)
      if (UsedOutside(loop, symbol)) carried.insert(symbol);
    ForEachStmt(loop.body, [&](const Stmt& stmt) { InLoop(stmt, carried); });
    for (int32_t symbol : carried) {
      if (ReadBefore(loop, symbol)) Refuse();
      settled_.insert(symbol);
    }
  }

  bool UsedOutside(const Stmt& loop, int32_t symbol) const {
    if (static_cast<size_t>(symbol) < kernel_.params.size()) return true;
    return Mentioned(kernel_.body, symbol) != Mentioned(loop.body, symbol);
  }
  static int Mentioned(const std::vector<Stmt>& body, int32_t symbol) {
    int times = 0;
    ForEachExpr(body, [&](const Expr& e) { times += IsNameOf(e, symbol); });
    return times;
  }

  // Carried variables are only summed up.
  void InLoop(const Stmt& stmt, const Symbols& carried) {
    const bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    const Expr* rest = &stmt.value;
    if (assigns && stmt.target.kind == Expr::Kind::kName && carried.contains(stmt.target.symbol)) {
      if (!stmt.target.type.is_real()) return Refuse();
      if (stmt.kind == Stmt::Kind::kAugAssign) {
        if (stmt.op != Builtin::kAdd && stmt.op != Builtin::kSub) return Refuse();
      } else {
        const Expr& e = stmt.value;
        const bool sum = e.kind == Expr::Kind::kCall && e.args.size() == 2 &&
                         (e.builtin == Builtin::kAdd || e.builtin == Builtin::kSub);
        if (sum && IsNameOf(e.args[0], stmt.target.symbol))
          rest = &e.args[1];
        else if (sum && e.builtin == Builtin::kAdd && IsNameOf(e.args[1], stmt.target.symbol))
          rest = &e.args[0];
        else
          return Refuse();
      }
    }
    if (stmt.kind != Stmt::Kind::kFor && stmt.kind != Stmt::Kind::kPass && Mentions(*rest, carried)) Refuse();
    if (assigns && stmt.target.kind == Expr::Kind::kIndex && Mentions(stmt.target.args[1], carried)) Refuse();
    for (const Expr& bound : stmt.range)
      if (Mentions(bound, carried)) Refuse();
  }

  // Whether anything reads the symbol before the loop, or makes it by an operation whose adjoint reads its result.
  bool ReadBefore(const Stmt& loop, int32_t symbol) {
    bool before = true, read = false;
    auto visit = [&](auto&& self, const std::vector<Stmt>& body) -> void {
      for (const Stmt& stmt : body) {
        if (&stmt == &loop) before = false;
        if (!before) return;
        for (const Expr& bound : stmt.range) read |= Mentions(bound, {symbol});
        if (stmt.kind != Stmt::Kind::kFor && stmt.kind != Stmt::Kind::kPass) read |= Mentions(stmt.value, {symbol});
        if (stmt.target.kind == Expr::Kind::kIndex) read |= Mentions(stmt.target.args[1], {symbol});
        const bool makes =
            (stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) && IsNameOf(stmt.target, symbol);
        if (makes && (stmt.kind == Stmt::Kind::kAugAssign ||
                      (stmt.value.kind == Expr::Kind::kCall && Row(stmt.value.builtin).adjoint_takes_result)))
          read = true;
        self(self, stmt.body);
        self(self, stmt.orelse);
      }
    };
    visit(visit, kernel_.body);
    return read;
  }

  const Kernel& kernel_;
  std::vector<ArrayUse> uses_;
  int atomics_ = 0;
  Symbols settled_;
  bool holds_ = true;
};

}  // namespace

bool FollowsSafeRule(const Kernel& kernel) { return Rule(kernel).Holds(); }

}  // namespace warpsmith
