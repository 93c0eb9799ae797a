#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "src/forge/edit.h"
#include "src/forge/forge.h"
#include "src/forge/mutators.h"
#include "src/forge/names.h"

namespace warpsmith {
namespace {

bool IsAssignment(const Stmt& stmt) { return stmt.kind == Stmt::Kind::kAssign; }
bool IsBlock(const Stmt& stmt) { return !stmt.body.empty(); }
bool IsStore(const Stmt& stmt) {
  return (IsAssignment(stmt) || stmt.kind == Stmt::Kind::kAugAssign) && stmt.target.kind == Expr::Kind::kIndex;
}
bool IsAtomic(const Expr& expr) {
  return expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kAtomic;
}

template <class Fits>
std::optional<StatementSite> PickStatement(Kernel& kernel, Rng& rng, const Fits& fits) {
  return PickSite(StatementSites(kernel), rng, [&](const StatementSite& site) { return fits(site.stmt()); });
}

Builtin SumOperator(Rng& rng) { return rng.Chance(0.75) ? Builtin::kAdd : Builtin::kSub; }

// An element of an array that the kernel writes.
std::optional<Expr> FindOutput(Kernel& kernel, Rng& rng) {
  std::vector<Expr> outputs;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (IsStore(stmt)) outputs.push_back(stmt.target);
  });
  if (outputs.empty()) return std::nullopt;
  return rng.Pick(outputs);
}

// The symbols of the variables that `stmt` assigns.
bool Assigns(const Stmt& stmt, int32_t symbol) {
  bool assigns = false;
  auto visit = [&](const Stmt& inner) { assigns |= Binds(inner, symbol); };
  visit(stmt);
  ForEachStmt(stmt.body, visit);
  ForEachStmt(stmt.orelse, visit);
  return assigns;
}

// Replaces reads of `symbol` in the statement by `value`. Returns whether there were any.
bool Substitute(Stmt& stmt, int32_t symbol, const Expr& value) {
  bool found = false;
  auto replace = [&](Expr& root) {
    std::vector<Expr*> reads;
    VisitExpr(root, [&](Expr& e) {
      if (e.kind == Expr::Kind::kName && e.symbol == symbol) reads.push_back(&e);
    });
    found |= !reads.empty();
    for (Expr* read : reads) *read = value;
  };
  auto visit = [&](Stmt& inner) {
    replace(inner.value);
    if (inner.kind == Stmt::Kind::kFor)
      for (Expr& bound : inner.range) replace(bound);
    if (inner.target.kind == Expr::Kind::kIndex) replace(inner.target.args[1]);
  };
  visit(stmt);
  ForEachStmt(stmt.body, visit);
  ForEachStmt(stmt.orelse, visit);
  return found;
}

}  // namespace

bool InsertStatement(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return !stmt.elif; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, &site->stmt(), policy, rng);
  auto variable = PickSite(grower.variables, rng, [](const Variable& v) { return v.writable && v.type != kBool; });
  if (variable && rng.Chance(0.4)) {
    Type type = variable->type;
    Builtin op = type == kFloat && rng.Chance(0.3) ? Builtin::kMul : SumOperator(rng);
    Expr operand = grower.Grow(type, policy.depth);
    InsertBefore(*site, AugAssign(op, Name(variable->symbol, type), std::move(operand)));
    return true;
  }
  std::optional<Expr> output = FindOutput(kernel, rng);
  if (output && rng.Chance(0.3)) {
    Expr value = grower.Grow(output->type, policy.depth);
    InsertBefore(*site, AugAssign(SumOperator(rng), std::move(*output), std::move(value)));
    return true;
  }
  Type type = policy.Has(kVectors) && rng.Chance(0.4) ? kVec3 : rng.Chance(0.1) ? kInt : kFloat;
  Expr value = grower.Grow(type, std::max(1, policy.depth));
  int32_t symbol = AddVariable(kernel, VariableRole(type), rng);
  InsertBefore(*site, Assign(Name(symbol, type), std::move(value)));
  return true;
}

bool DeleteStatement(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt&) { return true; });
  if (!site || StatementSites(kernel).size() < 2) return false;
  site->block->erase(site->block->begin() + static_cast<std::ptrdiff_t>(site->index));
  return true;
}

bool DuplicateStatement(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) {
    return !stmt.elif && !(IsAssignment(stmt) && stmt.target.kind == Expr::Kind::kName);
  });
  if (!site) return false;
  InsertBefore(*site, Stmt(site->stmt()));
  return true;
}

bool MoveStatement(Kernel& kernel, Rng& rng) {
  auto from = PickStatement(kernel, rng, [](const Stmt& stmt) { return !stmt.elif && !IsBlock(stmt); });
  if (!from) return false;
  Stmt moved = std::move(from->stmt());
  from->block->erase(from->block->begin() + static_cast<std::ptrdiff_t>(from->index));
  auto to = PickStatement(kernel, rng, [](const Stmt& stmt) { return !stmt.elif; });
  if (to)
    InsertBefore(*to, std::move(moved));
  else
    kernel.body.push_back(std::move(moved));
  return true;
}

bool SwapStatements(Kernel& kernel, Rng& rng) {
  auto site =
      PickSite(StatementSites(kernel), rng, [](const StatementSite& s) { return s.index + 1 < s.block->size(); });
  if (!site) return false;
  std::swap((*site->block)[site->index], (*site->block)[site->index + 1]);
  return true;
}

bool ReplaceUpdate(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return stmt.kind == Stmt::Kind::kAugAssign; });
  if (!site) return false;
  static constexpr std::array<Builtin, 5> kOps = {Builtin::kAdd, Builtin::kSub, Builtin::kMul, Builtin::kDiv,
                                                  Builtin::kMod};
  Builtin op = rng.Pick(kOps);
  return std::exchange(site->stmt().op, op) != op;
}

bool ToggleAugmented(Kernel& kernel, Rng& rng) {
  auto is_update = [](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kAugAssign) return true;
    const Expr& value = stmt.value;
    return IsAssignment(stmt) && value.kind == Expr::Kind::kCall && value.builtin <= Builtin::kMod &&
           value.args.size() == 2 && value.args[0] == stmt.target;
  };
  auto site = PickStatement(kernel, rng, is_update);
  if (!site) return false;
  Stmt& stmt = site->stmt();
  if (stmt.kind == Stmt::Kind::kAugAssign) {
    Expr value = Call(stmt.op, stmt.target.type, {stmt.target, std::move(stmt.value)});
    stmt = Assign(std::move(stmt.target), std::move(value));
  } else {
    Expr operand = std::move(stmt.value.args[1]);
    stmt = AugAssign(stmt.value.builtin, std::move(stmt.target), std::move(operand));
  }
  return true;
}

bool ChangeStore(Kernel& kernel, Rng& rng) {
  auto site =
      PickStatement(kernel, rng, [](const Stmt& stmt) { return IsStore(stmt) || stmt.kind == Stmt::Kind::kCall; });
  if (!site) return false;
  Stmt& stmt = site->stmt();
  bool atomic = stmt.kind == Stmt::Kind::kCall;
  Expr slot = atomic ? Index(std::move(stmt.value.args[0]), std::move(stmt.value.args[1])) : std::move(stmt.target);
  Expr value = atomic ? std::move(stmt.value.args[2]) : std::move(stmt.value);
  // Whatever it was, it becomes one of the two others.
  int kind = atomic ? 2 : stmt.kind == Stmt::Kind::kAugAssign ? 1 : 0;
  switch ((kind + rng.Between(1, 2)) % 3) {
    case 0:
      stmt = Assign(std::move(slot), std::move(value));
      break;
    case 1:
      stmt = AugAssign(SumOperator(rng), std::move(slot), std::move(value));
      break;
    default: {
      static constexpr std::array<double, 4> kWeights = {6, 2, 1, 1};
      auto builtin = static_cast<Builtin>(static_cast<size_t>(Builtin::kAtomicAdd) + rng.Weighted(kWeights));
      Type type = slot.type;
      stmt = CallStmt(Call(builtin, type, {std::move(slot.args[0]), std::move(slot.args[1]), std::move(value)}));
    }
  }
  return true;
}

bool WriteComponent(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return !stmt.elif; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, &site->stmt(), policy, rng);
  std::optional<Expr> vector;
  if (auto variable = PickSite(grower.variables, rng, [](const Variable& v) { return v.writable && v.type == kVec3; }))
    vector = Name(variable->symbol, kVec3);
  else if (IsStore(site->stmt()) && site->stmt().target.type == kVec3)
    vector = site->stmt().target;
  if (!vector) return false;
  Expr value = grower.Grow(kFloat, policy.depth);
  int32_t component = rng.Between(0, 2);
  Expr target = rng.Chance(0.5) ? Component(std::move(*vector), component)
                                : ComponentAt(std::move(*vector), IntLiteral(component));
  Stmt write = rng.Chance(0.5) ? Assign(std::move(target), std::move(value))
                               : AugAssign(SumOperator(rng), std::move(target), std::move(value));
  InsertBefore(*site, std::move(write));
  return true;
}

bool UseAtomicResult(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng,
                            [](const Stmt& stmt) { return stmt.kind == Stmt::Kind::kCall && IsAtomic(stmt.value); });
  if (!site) return false;
  Type type = site->stmt().value.type;
  Expr call = std::move(site->stmt().value);
  int32_t symbol = AddVariable(kernel, VariableRole(type), rng);
  site->stmt() = Assign(Name(symbol, type), std::move(call));
  return true;
}

bool IntroduceTemporary(Kernel& kernel, Rng& rng) {
  auto value = PickSite(ValueSites(kernel), rng, [](const ValueSite& site) {
    return !site.expr->args.empty() && site.expr->kind != Expr::Kind::kComponent && !site.statement->elif;
  });
  if (!value) return false;
  auto statement = PickSite(StatementSites(kernel), rng,
                            [&](const StatementSite& site) { return &site.stmt() == value->statement; });
  if (!statement) return false;
  Type type = value->expr->type;
  int32_t symbol = AddVariable(kernel, VariableRole(type), rng);
  Expr moved = std::exchange(*value->expr, Name(symbol, type));
  InsertBefore(*statement, Assign(Name(symbol, type), std::move(moved)));
  return true;
}

bool SwapVariables(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) { return !stmt.elif; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  std::vector<Variable> variables = GrowerAt(kernel, &site->stmt(), policy, rng).variables;
  std::erase_if(variables, [](const Variable& v) { return !v.writable || v.type == kBool; });
  auto first = PickSite(variables, rng, [](const Variable&) { return true; });
  if (!first) return false;
  auto second = PickSite(variables, rng,
                         [&](const Variable& v) { return v.type == first->type && v.symbol != first->symbol; });
  if (!second) return false;
  Expr a = Name(first->symbol, first->type), b = Name(second->symbol, second->type);
  InsertBefore(*site, Unpack({a, b}, {b, a}));
  return true;
}

bool InlineTemporary(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) {
    return IsAssignment(stmt) && stmt.target.kind == Expr::Kind::kName && !IsAtomic(stmt.value);
  });
  if (!site) return false;
  int32_t symbol = site->stmt().target.symbol;
  Expr value = site->stmt().value;
  bool used = false;
  for (size_t i = site->index + 1; i < site->block->size() && !Assigns((*site->block)[i], symbol); ++i)
    used |= Substitute((*site->block)[i], symbol, value);
  if (used) site->block->erase(site->block->begin() + static_cast<std::ptrdiff_t>(site->index));
  return used;
}

bool ChangeType(Kernel& kernel, Rng& rng) {
  auto site = PickStatement(kernel, rng, [](const Stmt& stmt) {
    bool variable = IsAssignment(stmt) && stmt.target.kind == Expr::Kind::kName;
    return variable && (stmt.target.type == kFloat || stmt.target.type == kVec3) && !IsAtomic(stmt.value);
  });
  if (!site) return false;
  Stmt& stmt = site->stmt();
  bool to_vector = stmt.target.type == kFloat;
  // Repair makes the other uses of the variable follow.
  Expr old = std::move(stmt.value);
  if (to_vector)
    stmt.value = Call(Builtin::kVec3, kVec3, {old, FloatLiteral(0.5), std::move(old)});
  else
    stmt.value = Call(Builtin::kLength, kFloat, {std::move(old)});
  return true;
}

}  // namespace warpsmith
