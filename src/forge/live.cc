#include "src/forge/live.h"

#include <algorithm>

#include "src/result.h"

namespace warpsmith {
namespace {

// Walks statements backwards, the reverse of source order; `live` holds the symbols whose values are still read on some
// path.
class Liveness {
 public:
  std::vector<bool> Run(const Kernel& kernel) {
    WS_CHECK(kernel.symbols.size() <= kMaxSymbols);
    ForEachStmt(kernel.body, [&](const Stmt&) { ++number_; });
    marks_.resize(number_);
    SymbolSet live;
    Block(kernel.body, live);
    return std::move(marks_);
  }

 private:
  static void Read(const Expr& expr, SymbolSet& live) {
    VisitExpr(expr, [&](const Expr& part) {
      if (part.kind == Expr::Kind::kName) live.set(static_cast<size_t>(part.symbol));
    });
  }

  // Returns whether any statement of the block is live.
  bool Block(const std::vector<Stmt>& body, SymbolSet& live) {
    bool any = false;
    for (size_t i = body.size(); i-- > 0;) {
      bool alive = Statement(body[i], live);
      --number_;
      marks_[number_] = marks_[number_] || alive;
      effects_ += alive && !IsTransfer(body[i]) && body[i].body.empty() && body[i].orelse.empty();
      any |= alive;
    }
    return any;
  }

  bool Statement(const Stmt& stmt, SymbolSet& live) {
    switch (stmt.kind) {
      case Stmt::Kind::kAssign:
      case Stmt::Kind::kAugAssign:
        return Assignment(stmt, live);
      case Stmt::Kind::kCall:
        Read(stmt.value, live);
        return true;
      case Stmt::Kind::kIf:
        return Branch(stmt, live);
      case Stmt::Kind::kFor:
      case Stmt::Kind::kWhile:
        return Loop(stmt, live);
      case Stmt::Kind::kUnpack:
        return Unpack(stmt, live);
      case Stmt::Kind::kBreak:
      case Stmt::Kind::kContinue:
        live |= ends_.back();
        return true;
      case Stmt::Kind::kReturn:
        if (ends_.empty() && effects_ == 0) return false;  // nothing is left out
        live.reset();
        return true;
      default:  // kPass, and what Check() does not let through
        return false;
    }
    return false;
  }

  static bool Unpack(const Stmt& stmt, SymbolSet& live) {
    bool any = false;
    for (const Expr& name : stmt.range) any |= live[static_cast<size_t>(name.symbol)];
    if (!any) return false;
    for (const Expr& name : stmt.range) live.reset(static_cast<size_t>(name.symbol));
    Read(stmt.value, live);
    return true;
  }

  bool Assignment(const Stmt& stmt, SymbolSet& live) {
    const Expr* base = &stmt.target;
    if (base->kind == Expr::Kind::kComponent) base = &base->args[0];
    bool variable = base->kind == Expr::Kind::kName;
    bool atomic = false;
    VisitExpr(stmt.value, [&](const Expr& e) {
      atomic |= e.kind == Expr::Kind::kCall && Row(e.builtin).category == BuiltinCategory::kAtomic;
    });
    if (variable && !atomic && !live[static_cast<size_t>(base->symbol)]) return false;
    // Only a plain assignment of the whole variable makes what it held before irrelevant.
    bool overwrites = variable && stmt.kind == Stmt::Kind::kAssign && base == &stmt.target;
    if (overwrites)
      live.reset(static_cast<size_t>(base->symbol));
    else
      Read(stmt.target, live);
    Read(stmt.value, live);
    return true;
  }

  bool Branch(const Stmt& stmt, SymbolSet& live) {
    SymbolSet other = live;
    bool any = Block(stmt.orelse, other);
    any |= Block(stmt.body, live);
    live |= other;
    if (any) Read(stmt.value, live);
    return any;
  }

  bool Loop(const Stmt& stmt, SymbolSet& live) {
    const SymbolSet after = live;
    const size_t end = number_, effects = effects_;
    bool any = false;
    SymbolSet before;
    do {
      before = live;
      number_ = end;
      SymbolSet start = live;
      // The condition of a while loop is read before each trip, and after the last.
      if (stmt.kind == Stmt::Kind::kWhile) Read(stmt.value, start), live |= start;
      ends_.push_back(live);
      any = Block(stmt.body, start);
      ends_.pop_back();
      if (stmt.kind == Stmt::Kind::kFor) start.reset(static_cast<size_t>(stmt.target.symbol));
      live |= start;
    } while (live != before);
    if (any && effects_ == effects) {
      // Nothing is done in it but to leave it.
      auto first = marks_.begin();
      std::fill(first + static_cast<std::ptrdiff_t>(number_), first + static_cast<std::ptrdiff_t>(end), false);
      live = after;
      return false;
    }
    if (any)
      for (const Expr& bound : stmt.range) Read(bound, live);
    return any;
  }

  std::vector<bool> marks_;
  std::vector<SymbolSet> ends_;  // of the loops around: what is live where a trip ends, or the loop
  size_t effects_ = 0;           // live statements so far that do more than to lead elsewhere
  size_t number_ = 0;  // of the statement that was visited last
};

int Operations(const Stmt& stmt) {
  int count = 0;
  auto visit = [&](const Expr& e) { count += e.kind == Expr::Kind::kCall || e.kind == Expr::Kind::kCompare; };
  VisitExpr(stmt.target, visit);
  VisitExpr(stmt.value, visit);
  for (const Expr& bound : stmt.range) VisitExpr(bound, visit);
  return count;
}

}  // namespace

std::vector<bool> LiveStatements(const Kernel& kernel) { return Liveness().Run(kernel); }

double LiveShare(const Kernel& kernel) {
  std::vector<bool> live = LiveStatements(kernel);
  int total = 0, reached = 0;
  size_t number = 0;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    int operations = Operations(stmt);
    total += operations;
    if (live[number++]) reached += operations;
  });
  return total == 0 ? 1 : static_cast<double>(reached) / total;
}

}  // namespace warpsmith
