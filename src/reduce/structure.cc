#include "src/reduce/structure.h"

namespace warpsmith {

bool StaysLoop(const Stmt& stmt) {
  constexpr int64_t kUnrolledTrips = 16;
  if (stmt.kind != Stmt::Kind::kFor) return stmt.kind == Stmt::Kind::kWhile;
  if (Transfers(stmt.body, Stmt::Kind::kBreak)) return true;
  int64_t bounds[3] = {0, 0, 1};
  for (size_t i = 0; i < stmt.range.size(); ++i) {
    const Expr* bound = &stmt.range[i];
    int sign = 1;
    if (bound->kind == Expr::Kind::kCall && bound->builtin == Builtin::kNeg) bound = &bound->args[0], sign = -1;
    if (bound->kind != Expr::Kind::kLiteral) return true;
    bounds[stmt.range.size() == 1 ? 1 : i] = sign * static_cast<int64_t>(bound->integer);
  }
  if (bounds[2] == 0) return false;
  return (bounds[1] - bounds[0] + bounds[2] - (bounds[2] > 0 ? 1 : -1)) / bounds[2] > kUnrolledTrips;
}

bool InLoop(const Kernel& kernel, const Stmt* stmt) {
  bool inside = false;
  ForEachStmt(kernel.body, [&](const Stmt& loop) {
    if (StaysLoop(loop)) ForEachStmt(loop.body, [&](const Stmt& inner) { inside |= &inner == stmt; });
  });
  return inside;
}

}  // namespace warpsmith
