#include <array>
#include <cmath>
#include <utility>
#include <vector>

#include "src/forge/edit.h"
#include "src/forge/forge.h"
#include "src/forge/mutators.h"
#include "src/forge/names.h"

namespace warpsmith {
namespace {

bool IsCall(const Expr& expr) { return expr.kind == Expr::Kind::kCall; }
bool IsLeaf(const Expr& expr) { return expr.args.empty() || expr.kind == Expr::Kind::kIndex; }

template <class Fits>
std::optional<ValueSite> PickValue(Kernel& kernel, Rng& rng, const Fits& fits) {
  return PickSite(ValueSites(kernel), rng, [&](const ValueSite& site) { return fits(*site.expr); });
}

// Puts a node around `expr`: make(old) returns the new one.
template <class Make>
void Wrap(Expr& expr, const Make& make) {
  Expr old = std::move(expr);
  expr = make(std::move(old));
}

bool SameParams(const Overload& overload, const std::vector<Expr>& args) {
  return std::equal(args.begin(), args.end(), overload.params.begin(), overload.params.end(),
                    [](const Expr& arg, Type type) { return arg.type == type; });
}

}  // namespace

bool ReplaceOperation(Kernel& kernel, Rng& rng) {
  auto site =
      PickValue(kernel, rng, [](const Expr& e) { return IsCall(e) && !e.args.empty() && e.builtin != Builtin::kVec3; });
  if (!site) return false;
  Expr& expr = *site->expr;
  std::vector<Builtin> others;
  for (const Operation& candidate : OperationsFor(expr.type))
    if (candidate.builtin != expr.builtin && SameParams(*candidate.overload, expr.args))
      others.push_back(candidate.builtin);
  if (others.empty()) return false;
  expr.builtin = rng.Pick(others);
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, site->statement, policy, rng);
  for (size_t i = 0; i < expr.args.size(); ++i)
    if (expr.args[i].type == kFloat)
      expr.args[i] = grower.BringInto(Row(expr.builtin).domain[i], std::move(expr.args[i]));
  return true;
}

bool ReplaceComparison(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng,
                        [](const Expr& e) { return e.kind == Expr::Kind::kCompare || e.kind == Expr::Kind::kLogical; });
  if (!site) return false;
  Expr& expr = *site->expr;
  if (expr.kind == Expr::Kind::kLogical) {
    expr.is_or = !expr.is_or;
    return true;
  }
  size_t joint = rng.Below(static_cast<uint32_t>(expr.args.size() - 1));
  // Equality of floats is always a tie: ordering alone for them.
  uint32_t choices = expr.args[joint].type == kFloat || expr.args[joint + 1].type == kFloat ? 4 : 6;
  CompareOp op = static_cast<CompareOp>(rng.Below(choices));
  if (op == expr.compare(joint)) return false;
  expr.set_compare(joint, op);
  return true;
}

bool ReplaceLiteral(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return e.kind == Expr::Kind::kLiteral; });
  if (!site) return false;
  Expr& literal = *site->expr;
  if (literal.type == kBool) {
    literal.integer = !literal.integer;
  } else if (literal.type == kInt) {
    literal.integer = rng.Chance(0.5) ? std::max(0, literal.integer + rng.Between(-1, 1)) : rng.Between(0, 6);
  } else {
    static constexpr std::array<double, 6> kFactors = {0.5, 2.0, 0.9, 1.1, 0.1, 3.0};
    double value = rng.Chance(0.5) ? literal.number * rng.Pick(kFactors) : rng.Uniform(0, 3);
    literal.number = std::round(value * 100) / 100;
  }
  return true;
}

bool SwapOperands(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) {
    bool operands = IsCall(e) || e.kind == Expr::Kind::kCompare || e.kind == Expr::Kind::kLogical;
    return operands && e.args.size() >= 2 && !(e.args[0] == e.args[1]);
  });
  if (!site) return false;
  std::vector<Expr>& args = site->expr->args;
  size_t first = rng.Below(static_cast<uint32_t>(args.size() - 1));
  std::swap(args[first], args[first + 1]);
  return true;
}

bool WrapExpression(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return e.type == kFloat || e.type == kVec3; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, site->statement, policy, rng);
  Type type = site->expr->type;
  std::vector<Operation> fitting;
  std::vector<double> weights;
  for (const Operation& candidate : OperationsFor(type)) {
    const std::vector<Type>& params = candidate.overload->params;
    if (candidate.builtin == Builtin::kFloatCast || std::find(params.begin(), params.end(), type) == params.end())
      continue;
    if (Row(candidate.builtin).category == BuiltinCategory::kMath && !policy.Has(kMath)) continue;
    fitting.push_back(candidate);
    weights.push_back(policy.weight[static_cast<size_t>(candidate.builtin)] + 0.01);
  }
  const Operation& chosen = fitting[rng.Weighted(weights)];
  const std::vector<Type>& params = chosen.overload->params;
  auto place = static_cast<size_t>(std::find(params.begin(), params.end(), type) - params.begin());
  if (place + 1 < params.size() && params[place + 1] == type && rng.Chance(0.4)) ++place;
  Wrap(*site->expr, [&](Expr old) {
    std::vector<Expr> args;
    for (size_t i = 0; i < params.size(); ++i) {
      Interval domain = Row(chosen.builtin).domain[i];
      if (i == place)
        args.push_back(type == kFloat ? grower.BringInto(domain, std::move(old)) : std::move(old));
      else
        args.push_back(params[i] == kFloat ? grower.GrowWithin(domain, 1) : grower.Grow(params[i], 1));
    }
    return Call(chosen.builtin, type, std::move(args));
  });
  return true;
}

bool UnwrapExpression(Kernel& kernel, Rng& rng) {
  auto has_own_type = [](const Expr& e) {
    return (IsCall(e) || e.kind == Expr::Kind::kLogical) &&
           std::any_of(e.args.begin(), e.args.end(), [&](const Expr& arg) { return arg.type == e.type; });
  };
  auto site = PickValue(kernel, rng, has_own_type);
  if (!site) return false;
  Expr& expr = *site->expr;
  size_t at = rng.Below(static_cast<uint32_t>(expr.args.size()));
  while (expr.args[at].type != expr.type) at = (at + 1) % expr.args.size();
  Expr inner = std::move(expr.args[at]);
  expr = std::move(inner);
  return true;
}

bool NegateExpression(Kernel& kernel, Rng& rng) {
  auto site =
      PickValue(kernel, rng, [](const Expr& e) { return e.type == kFloat || e.type == kVec3 || e.type == kBool; });
  if (!site) return false;
  Expr& expr = *site->expr;
  Builtin negation = expr.type == kBool ? Builtin::kNot : Builtin::kNeg;
  if (IsCall(expr) && expr.builtin == negation) {
    Expr inner = std::move(expr.args[0]);
    expr = std::move(inner);
    return true;
  }
  Type type = expr.type;
  Wrap(expr, [&](Expr old) { return Call(negation, type, {std::move(old)}); });
  return true;
}

bool UseVariable(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return !e.type.is_array(); });
  if (!site) return false;
  Policy policy;
  Grower grower = GrowerAt(kernel, site->statement, policy, rng);
  auto variable = PickSite(grower.variables, rng, [&](const Variable& v) {
    return v.type == site->expr->type && !(site->expr->kind == Expr::Kind::kName && site->expr->symbol == v.symbol);
  });
  if (!variable) return false;
  *site->expr = Name(variable->symbol, variable->type);
  return true;
}

bool RegrowExpression(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return !e.type.is_array(); });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  *site->expr = GrowerAt(kernel, site->statement, policy, rng).Grow(site->expr->type, policy.depth);
  return true;
}

bool CopyExpression(Kernel& kernel, Rng& rng) {
  std::vector<ValueSite> sites = ValueSites(kernel);
  auto from = PickSite(sites, rng, [](const ValueSite& site) { return !IsLeaf(*site.expr); });
  if (!from) return false;
  auto to = PickSite(sites, rng, [&](const ValueSite& site) {
    return site.expr->type == from->expr->type && !(*site.expr == *from->expr);
  });
  if (!to) return false;
  Expr copy = *from->expr;
  *to->expr = std::move(copy);
  return true;
}

bool ChangeIndex(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return e.kind == Expr::Kind::kIndex; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Grower grower = GrowerAt(kernel, site->statement, policy, rng);
  site->expr->args[1] = rng.Chance(0.8) ? grower.IndexValue() : grower.Grow(kInt, 1);
  return true;
}

bool ChangeComponent(Kernel& kernel, Rng& rng) {
  std::vector<Expr*> components;
  ForEachExpr(kernel.body, [&](Expr& e) {
    if (e.kind == Expr::Kind::kComponent) components.push_back(&e);
  });
  if (components.empty()) return false;
  Expr& expr = *rng.Pick(components);
  Expr vector = std::move(expr.args[0]);
  bool attribute = rng.Chance(0.5);
  expr = attribute ? Component(std::move(vector), rng.Between(0, 2))
                   : ComponentAt(std::move(vector), IntLiteral(rng.Between(0, 2)));
  return true;
}

bool ChainComparison(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) {
    return e.kind == Expr::Kind::kCompare && e.args.size() == 2 && e.args[0].type == e.args[1].type &&
           e.args[0].type != kBool;
  });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Expr& expr = *site->expr;
  expr.args.push_back(GrowerAt(kernel, site->statement, policy, rng).Leaf(expr.args[0].type));
  expr.set_compare(1, expr.compare(0));
  return true;
}

bool JoinConditions(Kernel& kernel, Rng& rng) {
  auto site = PickValue(kernel, rng, [](const Expr& e) { return e.type == kBool && e.kind != Expr::Kind::kLiteral; });
  if (!site) return false;
  Policy policy = PolicyFor(kernel, rng);
  Expr other = GrowerAt(kernel, site->statement, policy, rng).Condition(1);
  Wrap(*site->expr, [&](Expr old) { return Logical(rng.Chance(0.5), {std::move(old), std::move(other)}); });
  return true;
}

bool ReadWritten(Kernel& kernel, Rng& rng) {
  std::vector<int32_t> written;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.target.kind == Expr::Kind::kIndex) written.push_back(stmt.target.args[0].symbol);
  });
  if (written.empty()) return false;
  int32_t array = rng.Pick(written);
  Type type = kernel.params[static_cast<size_t>(array)];
  auto site = PickValue(kernel, rng, [&](const Expr& e) { return e.type == type.element() && IsLeaf(e); });
  if (!site) return false;
  *site->expr = Index(Name(array, type), Name(ThreadIndexOf(kernel), kInt));
  return true;
}

bool AddScalarParam(Kernel& kernel, Rng& rng) {
  if (kernel.params.size() >= kMaxParams) return false;
  Type type = rng.Chance(0.75) ? kFloat : rng.Chance(0.5) ? kInt : kBool;
  auto site = PickValue(kernel, rng, [&](const Expr& e) { return e.type == type && (type == kBool || IsLeaf(e)); });
  if (!site) return false;
  // Adding a parameter moves symbols, not expressions.
  *site->expr = Name(AddParam(kernel, type, ParamRole(type, false), rng), type);
  return true;
}

bool AddArrayParam(Kernel& kernel, Rng& rng) {
  if (kernel.params.size() >= kMaxParams) return false;
  auto site = PickValue(
      kernel, rng, [](const Expr& e) { return IsLeaf(e) && (e.type == kFloat || e.type == kVec3 || e.type == kInt); });
  if (!site) return false;
  Type type = site->expr->type.array();
  int32_t array = AddParam(kernel, type, ParamRole(type, false), rng);
  Policy policy;
  Expr index = GrowerAt(kernel, site->statement, policy, rng).IndexValue();
  *site->expr = Index(Name(array, type), std::move(index));
  return true;
}

bool MergeArrays(Kernel& kernel, Rng& rng) {
  std::vector<std::pair<int32_t, int32_t>> pairs;
  for (size_t a = 0; a < kernel.params.size(); ++a)
    for (size_t b = 0; b < kernel.params.size(); ++b)
      if (a != b && kernel.params[a] == kernel.params[b] && kernel.params[a].is_array())
        pairs.push_back({static_cast<int32_t>(a), static_cast<int32_t>(b)});
  if (pairs.empty()) return false;
  auto [from, to] = rng.Pick(pairs);
  ForEachExpr(kernel.body, [from = from, to = to](Expr& e) {
    if (e.kind == Expr::Kind::kName && e.symbol == from) e.symbol = to;
  });
  return true;
}

}  // namespace warpsmith
