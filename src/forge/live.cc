#include "src/forge/live.h"

#include <algorithm>

#include "src/result.h"

namespace warpsmith {
namespace {

// Walks statements backwards; `live` holds the symbols whose values are still read on some path.
class Liveness {
 public:
  explicit Liveness(const Kernel& kernel) : kernel_(kernel) {
    WS_CHECK(kernel.symbols.size() <= kMaxSymbols);
    size_t count = 0;
    ForEachStmt(kernel.body, [&](const Stmt&) { ++count; });
    marks_.resize(count);
  }

  std::vector<bool> Run() {
    SymbolSet live;
    Block(kernel_.body, 0, live);
    return std::move(marks_);
  }

 private:
  static size_t Count(const std::vector<Stmt>& body) {
    size_t count = 0;
    ForEachStmt(body, [&](const Stmt&) { ++count; });
    return count;
  }

  static void Read(const Expr& expr, SymbolSet& live) {
    VisitExpr(expr, [&](const Expr& part) {
      if (part.kind == Expr::Kind::kName) live.set(static_cast<size_t>(part.symbol));
    });
  }

  // `first` is the number of the block's first statement. Returns whether any statement is live.
  bool Block(const std::vector<Stmt>& body, size_t first, SymbolSet& live) {
    bool any = false;
    size_t number = first + Count(body);
    for (size_t i = body.size(); i-- > 0;) {
      number -= 1 + Count(body[i].body) + Count(body[i].orelse);
      bool alive = Statement(body[i], number, live);
      if (alive) marks_[number] = true;
      any |= alive;
    }
    return any;
  }

  bool Statement(const Stmt& stmt, size_t number, SymbolSet& live) {
    switch (stmt.kind) {
      case Stmt::Kind::kAssign:
      case Stmt::Kind::kAugAssign:
        return Assignment(stmt, live);
      case Stmt::Kind::kCall:
        Read(stmt.value, live);
        return true;
      case Stmt::Kind::kIf:
        return Branch(stmt, number, live);
      case Stmt::Kind::kFor:
        return Loop(stmt, number, live);
      case Stmt::Kind::kPass:
        return false;
    }
    return false;
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

  bool Branch(const Stmt& stmt, size_t number, SymbolSet& live) {
    SymbolSet other = live;
    bool body = Block(stmt.body, number + 1, live);
    bool orelse = Block(stmt.orelse, number + 1 + Count(stmt.body), other);
    live |= other;
    if (body || orelse) Read(stmt.value, live);
    return body || orelse;
  }

  bool Loop(const Stmt& stmt, size_t number, SymbolSet& live) {
    SymbolSet after = live;
    bool any = false;
    for (SymbolSet before; before != live;) {
      before = live;
      SymbolSet start = live;
      any = Block(stmt.body, number + 1, start);
      start.reset(static_cast<size_t>(stmt.target.symbol));
      live = after | start | before;
    }
    if (any)
      for (const Expr& bound : stmt.range) Read(bound, live);
    return any;
  }

  const Kernel& kernel_;
  std::vector<bool> marks_;
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

std::vector<bool> LiveStatements(const Kernel& kernel) { return Liveness(kernel).Run(); }

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
