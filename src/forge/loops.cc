#include "src/forge/loops.h"

#include <algorithm>

namespace warpsmith {
namespace {

// `counter = counter + 2` or `counter += 2`: how much it adds, 0 if it is no such statement.
int32_t AddedTo(int32_t counter, const Stmt& stmt) {
  if (!Binds(stmt, counter)) return 0;
  auto is_counter = [&](const Expr& expr) { return expr.kind == Expr::Kind::kName && expr.symbol == counter; };
  if (stmt.kind == Stmt::Kind::kAugAssign && stmt.op == Builtin::kAdd) return LiteralInt(stmt.value).value_or(0);
  const Expr& sum = stmt.value;
  const bool adds = stmt.kind == Stmt::Kind::kAssign && sum.kind == Expr::Kind::kCall && sum.builtin == Builtin::kAdd &&
                    sum.args.size() == 2 && is_counter(sum.args[0]);
  return adds ? static_cast<int32_t>(LiteralInt(sum.args[1]).value_or(0)) : 0;
}

// The statement that adds to the counter, if every trip comes by it and no other binds the counter.
const Stmt* FindUpdate(const std::vector<Stmt>& body, int32_t counter) {
  int bindings = 0;
  ForEachStmt(body, [&](const Stmt& stmt) { bindings += Binds(stmt, counter); });
  auto update = std::find_if(body.begin(), body.end(), [&](const Stmt& stmt) { return AddedTo(counter, stmt) >= 1; });
  if (bindings != 1 || update == body.end()) return nullptr;
  const std::span<const Stmt> before(body.begin(), update);
  return Transfers(before, Stmt::Kind::kContinue) ? nullptr : &*update;
}

}  // namespace

std::optional<CountedWhile> CountedBy(const Stmt& loop) {
  auto counted = [&](const Expr& compare) -> std::optional<CountedWhile> {
    if (compare.kind != Expr::Kind::kCompare || compare.args.size() != 2) return std::nullopt;
    const CompareOp op = compare.compare(0);
    const Expr &counter = compare.args[0], &bound = compare.args[1];
    const bool up = op == CompareOp::kLess || op == CompareOp::kLessEqual;
    if (!up || counter.kind != Expr::Kind::kName || counter.type != kInt || bound.type != kInt) return std::nullopt;
    const Stmt* update = FindUpdate(loop.body, counter.symbol);
    if (update == nullptr) return std::nullopt;
    return CountedWhile{counter.symbol, &bound, op == CompareOp::kLessEqual, AddedTo(counter.symbol, *update), update};
  };
  const Expr& condition = loop.value;
  if (condition.kind != Expr::Kind::kLogical || condition.is_or) return counted(condition);
  for (const Expr& part : condition.args)
    if (std::optional<CountedWhile> found = counted(part)) return found;
  return std::nullopt;
}

Stmt CountingWhile(Expr counter, Expr bound, std::vector<Stmt> body, Rng& rng) {
  Stmt update = rng.Chance(0.5) ? AugAssign(Builtin::kAdd, counter, IntLiteral(1))
                                : Assign(counter, Call(Builtin::kAdd, kInt, {counter, IntLiteral(1)}));
  // A `continue` before it would go on forever.
  const bool first = Transfers(body, Stmt::Kind::kContinue) || rng.Chance(0.15);
  body.insert(first ? body.begin() : body.end(), std::move(update));
  return While(Compare(CompareOp::kLess, std::move(counter), std::move(bound)), std::move(body));
}

}  // namespace warpsmith
