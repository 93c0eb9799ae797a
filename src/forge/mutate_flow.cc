#include <algorithm>
#include <utility>
#include <vector>

#include "src/forge/edit.h"
#include "src/forge/forge.h"
#include "src/forge/loops.h"
#include "src/forge/mutators.h"
#include "src/forge/names.h"

namespace warpsmith {
namespace {

using Difference = std::ptrdiff_t;

template <class Fits>
std::optional<StatementSite> PickStatement(Kernel& kernel, Rng& rng, const Fits& fits) {
  return PickSite(StatementSites(kernel), rng, [&](const StatementSite& site) { return fits(site.stmt()); });
}

bool IsIf(const Stmt& stmt) { return stmt.kind == Stmt::Kind::kIf; }
bool IsFor(const Stmt& stmt) { return stmt.kind == Stmt::Kind::kFor; }
bool IsPlain(const Stmt& stmt) { return !stmt.elif; }

// Takes one to three statements from a block.
std::vector<Stmt> Cut(const StatementSite& site, Rng& rng) {
  size_t count = std::min(site.block->size() - site.index, static_cast<size_t>(rng.Between(1, 3)));
  auto first = site.block->begin() + static_cast<Difference>(site.index);
  std::vector<Stmt> cut(std::make_move_iterator(first),
                        std::make_move_iterator(first + static_cast<Difference>(count)));
  site.block->erase(first, first + static_cast<Difference>(count));
  return cut;
}

void Insert(const StatementSite& site, Stmt stmt) {
  site.block->insert(site.block->begin() + static_cast<Difference>(site.index), std::move(stmt));
}

// Bounds of a loop of one of the three kinds.
std::vector<Expr> DrawRange(Kernel& kernel, Rng& rng) {
  double kind = rng.Uniform();
  std::vector<Expr> range;
  if (kind < 0.45) {
    range.push_back(IntLiteral(rng.Between(2, 5)));
  } else if (kind < 0.55) {
    range.push_back(IntLiteral(rng.Between(17, 20)));
  } else {
    int32_t size = -1;
    for (size_t i = 0; i < kernel.params.size(); ++i)
      if (kernel.params[i] == kInt) size = static_cast<int32_t>(i);
    if (size < 0 && kernel.params.size() < kMaxParams) size = AddParam(kernel, kInt, Role::kIntParam, rng);
    range.push_back(size >= 0 ? Name(size, kInt) : IntLiteral(3));
  }
  if (rng.Chance(0.15)) range.insert(range.begin(), IntLiteral(rng.Between(0, 1)));
  return range;
}

// Gives the values that the statements store new expressions.
void Regrow(Kernel& kernel, const Stmt& at, std::vector<Stmt>& body, Rng& rng) {
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, &at, policy, rng);
  ForEachStmt(body, [&](Stmt& stmt) {
    bool stores = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
    if (stores && !stmt.value.type.is_array() && stmt.value.type != kNoType)
      stmt.value = grower.Grow(stmt.value.type, policy.depth);
    if (stmt.kind == Stmt::Kind::kCall) stmt.value.args[2] = grower.Grow(stmt.value.type, policy.depth);
  });
}

}  // namespace

bool WrapInBranch(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, IsPlain);
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Expr condition = GrowerAt(kernel, &site->stmt(), policy, rng).Condition(policy.depth);
  bool complete = rng.Chance(0.4);
  std::vector<Stmt> other;
  if (complete) {
    other.push_back(site->stmt());
    Regrow(kernel, site->stmt(), other, rng);
  }
  std::vector<Stmt> body = Cut(*site, rng);
  Insert(*site, If(std::move(condition), std::move(body), std::move(other)));
  return true;
}

bool WrapInLoop(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) {
    return IsPlain(stmt) && !(stmt.kind == Stmt::Kind::kAssign && stmt.value.kind == Expr::Kind::kIndex);
  });
  if (!site) return false;
  std::vector<Expr> range = DrawRange(kernel, rng);
  int32_t variable = AddVariable(kernel, Role::kLoopVar, rng);
  std::vector<Stmt> body = Cut(*site, rng);
  // Some of what was read by thread is now read by trip.
  int32_t tid = ThreadIndexOf(kernel);
  ForEachExpr(body, [&](Expr& e) {
    bool load = e.kind == Expr::Kind::kIndex && e.args[1].kind == Expr::Kind::kName && e.args[1].symbol == tid;
    if (load && rng.Chance(0.4)) e.args[1].symbol = variable;
  });
  Insert(*site, For(Name(variable, kInt), std::move(range), std::move(body)));
  return true;
}

bool UnwrapBlock(Kernel& kernel, Rng& rng) {
  auto site =
      PickStatement(kernel, rng, [](const Stmt& stmt) { return (IsIf(stmt) || IsLoop(stmt)) && IsPlain(stmt); });
  if (!site) return false;
  Stmt block = std::move(site->stmt());
  std::vector<Stmt>& kept = !block.orelse.empty() && rng.Chance(0.4) ? block.orelse : block.body;
  for (Stmt& stmt : kept) stmt.elif = false;
  auto at = site->block->erase(site->block->begin() + static_cast<Difference>(site->index));
  site->block->insert(at, std::make_move_iterator(kept.begin()), std::make_move_iterator(kept.end()));
  return true;
}

bool ChangeLoop(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, IsFor);
  if (!site) return false;
  std::vector<Expr>& range = site->stmt().range;
  Expr& bound = range[range.size() > 1 ? 1 : 0];
  switch (rng.Below(4)) {
    case 0:
      if (bound.kind != Expr::Kind::kLiteral) break;
      bound.integer = std::max(1, bound.integer + rng.Between(-2, 2));
      return true;
    case 1: {
      // Backwards: from the last to the first.
      if (range.size() != 1) break;
      Expr minus_one = Call(Builtin::kNeg, kInt, {IntLiteral(1)});
      Expr last = Call(Builtin::kSub, kInt, {std::move(bound), IntLiteral(1)});
      if (last.args[0].kind == Expr::Kind::kLiteral) last = IntLiteral(std::max(0, last.args[0].integer - 1));
      range.assign({std::move(last), minus_one, minus_one});
      return true;
    }
    case 2: {
      Policy policy = PolicyFor(kernel, rng);
      bound = GrowerAt(kernel, &site->stmt(), policy, rng).IndexValue();
      bound = Call(Builtin::kAdd, kInt, {std::move(bound), IntLiteral(1)});
      return true;
    }
    default: break;
  }
  // Drawing may add a parameter, which moves symbols but no statement.
  std::vector<Expr> drawn = DrawRange(kernel, rng);
  site->stmt().range = std::move(drawn);
  return true;
}

bool SwapArms(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return IsIf(stmt) && !stmt.orelse.empty(); });
  if (!site) return false;
  Stmt& branch = site->stmt();
  bool chained = branch.orelse.size() == 1 && branch.orelse[0].elif;
  std::swap(branch.body, chained ? branch.orelse[0].body : branch.orelse);
  return true;
}

bool AddElif(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, IsIf);
  if (!site) return false;
  Stmt& branch = site->stmt();
  Policy policy = PolicyFor(kernel, rng);
  Expr condition = GrowerAt(kernel, &branch, policy, rng).Condition(1);
  std::vector<Stmt> body = branch.body;
  Regrow(kernel, branch, body, rng);
  Stmt next = If(std::move(condition), std::move(body), std::move(branch.orelse));
  next.elif = true;
  branch.orelse.clear();
  branch.orelse.push_back(std::move(next));
  return true;
}

bool AddElse(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return IsIf(stmt) && stmt.orelse.empty(); });
  if (!site) return false;
  std::vector<Stmt> body = site->stmt().body;
  Regrow(kernel, site->stmt(), body, rng);
  site->stmt().orelse = std::move(body);
  return true;
}

bool MakeAccumulator(Kernel& kernel, Rng& rng) {
  auto value = PickSite(ValueSites(kernel), rng, [](const ValueSite& site) {
    return (site.expr->type == kFloat || site.expr->type == kVec3) && !site.expr->args.empty() && !site.statement->elif;
  });
  if (!value) return false;
  auto statement = PickSite(StatementSites(kernel), rng,
                            [&](const StatementSite& site) { return &site.stmt() == value->statement; });
  if (!statement) return false;
  Type type = value->expr->type;
  std::vector<Expr> range = DrawRange(kernel, rng);
  int32_t sum = AddVariable(kernel, Role::kAccumulator, rng);
  int32_t trip = AddVariable(kernel, Role::kLoopVar, rng);
  Expr term = std::exchange(*value->expr, Name(sum, type));
  VisitExpr(term, [&](Expr& e) {
    if (e.kind == Expr::Kind::kIndex && rng.Chance(0.6)) e.args[1] = Name(trip, kInt);
  });
  Expr start = type == kFloat ? FloatLiteral(0.0) : Call(Builtin::kVec3, kVec3, {});
  if (type == kFloat) start = Call(Builtin::kFloatCast, kFloat, {std::move(start)});
  std::vector<Stmt> body;
  body.push_back(
      AugAssign(rng.Chance(0.85) || type == kVec3 ? Builtin::kAdd : Builtin::kMul, Name(sum, type), std::move(term)));
  InsertBefore(*statement, Assign(Name(sum, type), std::move(start)));
  InsertBefore(*statement, For(Name(trip, kInt), std::move(range), std::move(body)));
  return true;
}

bool CountInWhile(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return IsFor(stmt) && stmt.range.size() < 3; });
  if (!site) return false;
  Stmt& loop = site->stmt();
  int32_t symbol = AddVariable(kernel, Role::kLoopVar, rng);
  ForEachExpr(loop.body, [&](Expr& e) {
    if (e.kind == Expr::Kind::kName && e.symbol == loop.target.symbol) e.symbol = symbol;
  });
  const bool from_zero = loop.range.size() == 1;
  Expr start = from_zero ? IntLiteral(0) : std::move(loop.range[0]);
  Stmt counted = CountingWhile(Name(symbol, kInt), std::move(loop.range.back()), std::move(loop.body), rng);
  loop = std::move(counted);
  InsertBefore(*site, Assign(Name(symbol, kInt), Call(Builtin::kIntCast, kInt, {std::move(start)})));
  return true;
}

bool LeaveEarly(Kernel& kernel, Rng& rng) {
  // Inside a loop mostly; a thread may return anywhere.
  std::vector<StatementSite> sites = StatementSites(kernel);
  std::vector<const Stmt*> in_loops;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (IsLoop(stmt)) ForEachStmt(stmt.body, [&](const Stmt& inner) { in_loops.push_back(&inner); });
  });
  auto in_loop = [&](const StatementSite& site) {
    return std::find(in_loops.begin(), in_loops.end(), &site.stmt()) != in_loops.end();
  };
  const bool returns = in_loops.empty() || rng.Chance(0.2);
  auto site =
      PickSite(sites, rng, [&](const StatementSite& s) { return IsPlain(s.stmt()) && (returns || in_loop(s)); });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Expr condition = GrowerAt(kernel, &site->stmt(), policy, rng).Condition(1);
  using K = Stmt::Kind;
  const K kind = returns ? K::kReturn : rng.Chance(0.5) ? K::kBreak : K::kContinue;
  InsertBefore(*site, If(std::move(condition), {Transfer(kind)}));
  return true;
}

bool CarryVariable(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return IsLoop(stmt) && !stmt.body.empty(); });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Stmt& loop = site->stmt();
  Grower grower = GrowerAt(kernel, &loop.body.back(), policy, rng);
  auto variable = PickSite(grower.variables, rng,
                           [](const Variable& v) { return v.writable && (v.type == kFloat || v.type == kVec3); });
  if (!variable) return false;
  Type type = variable->type;
  Expr self = Name(variable->symbol, type);
  Expr step = grower.Grow(type, 1);
  if (type == kFloat && rng.Chance(0.4)) step = Call(Builtin::kMul, type, {std::move(step), self});
  Expr value = Call(rng.Chance(0.7) ? Builtin::kAdd : Builtin::kSub, type, {self, std::move(step)});
  loop.body.push_back(Assign(std::move(self), std::move(value)));
  return true;
}

}  // namespace warpsmith
