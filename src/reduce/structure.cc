#include "src/reduce/structure.h"

#include <string>
#include <utility>
#include <vector>

namespace warpsmith {

bool ReadsAny(const Expr& expr, const std::set<int32_t>& symbols) {
  bool reads = false;
  VisitExpr(expr, [&](const Expr& e) { reads |= e.kind == Expr::Kind::kName && symbols.contains(e.symbol); });
  return reads;
}

void CountInstead(Kernel& kernel, Stmt& loop, Expr bound) {
  const Expr counter = Name(static_cast<int32_t>(kernel.symbols.size()), kInt);
  kernel.symbols.push_back("trip_" + std::to_string(kernel.symbols.size()));
  loop = For(counter, {std::move(bound)}, std::vector<Stmt>(std::move(loop.body)));
}

bool InLoop(const Kernel& kernel, const Stmt* stmt) {
  bool inside = false;
  ForEachStmt(kernel.body, [&](const Stmt& loop) {
    if (StaysLoop(loop)) ForEachStmt(loop.body, [&](const Stmt& inner) { inside |= &inner == stmt; });
  });
  return inside;
}

}  // namespace warpsmith
