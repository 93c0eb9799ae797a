#include "src/forge/edit.h"

#include <array>
#include <utility>

namespace warpsmith {
namespace {

bool IsAtomic(const Expr& expr) {
  return expr.kind == Expr::Kind::kCall && Row(expr.builtin).category == BuiltinCategory::kAtomic;
}

class SiteCollector {
 public:
  std::vector<ValueSite> Run(Kernel& kernel) {
    sites_.reserve(64);
    for (size_t i = 1; i < kernel.body.size(); ++i) Statement(kernel.body[i]);
    return std::move(sites_);
  }

 private:
  void Statement(Stmt& stmt) {
    statement_ = &stmt;
    if (stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) Base(stmt.target);
    if (IsAtomic(stmt.value)) {
      Value(stmt.value.args[1]);
      Value(stmt.value.args[2]);
    } else if (stmt.kind == Stmt::Kind::kUnpack) {
      for (Expr& value : stmt.value.args) Value(value);
    } else if (stmt.kind == Stmt::Kind::kFor) {
      for (Expr& bound : stmt.range) Value(bound);
    } else if (!IsTransfer(stmt)) {
      Value(stmt.value);
    }
    for (Stmt& inner : stmt.body) Statement(inner);
    for (Stmt& inner : stmt.orelse) Statement(inner);
  }

  // The operands of what must stay a name, an element or a component.
  void Base(Expr& expr) {
    if (expr.kind == Expr::Kind::kIndex) Value(expr.args[1]);
    if (expr.kind != Expr::Kind::kComponent) return;
    Base(expr.args[0]);
    if (!expr.attribute) Value(expr.args[1]);
  }

  void Value(Expr& expr) {
    sites_.push_back({&expr, statement_});
    if (expr.kind == Expr::Kind::kIndex || expr.kind == Expr::Kind::kComponent) return Base(expr);
    for (Expr& arg : expr.args) Value(arg);
  }

  std::vector<ValueSite> sites_;
  const Stmt* statement_ = nullptr;
};

void CollectStatements(std::vector<Stmt>& block, size_t first, std::vector<StatementSite>& sites) {
  for (size_t i = first; i < block.size(); ++i) {
    sites.push_back({&block, i});
    CollectStatements(block[i].body, 0, sites);
    CollectStatements(block[i].orelse, 0, sites);
  }
}

// Adds the variables that are set where `at` begins. Returns whether it was found in the block.
bool CollectVisible(const std::vector<Stmt>& block, const Stmt* at, std::vector<Variable>& visible) {
  for (const Stmt& stmt : block) {
    if (&stmt == at) return true;
    size_t mark = visible.size();
    if (stmt.kind == Stmt::Kind::kFor)
      visible.push_back({.symbol = stmt.target.symbol, .type = kInt, .writable = false, .index = true});
    if (CollectVisible(stmt.body, at, visible)) return true;
    visible.resize(mark);
    if (CollectVisible(stmt.orelse, at, visible)) return true;
    visible.resize(mark);
    auto add = [&](const Expr& name) {
      bool known = std::any_of(visible.begin(), visible.end(),
                               [&](const Variable& variable) { return variable.symbol == name.symbol; });
      if (!known) visible.push_back({.symbol = name.symbol, .type = name.type});
    };
    if (stmt.kind == Stmt::Kind::kUnpack) std::for_each(stmt.range.begin(), stmt.range.end(), add);
    if (stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName) add(stmt.target);
  }
  return false;
}

}  // namespace

std::vector<ValueSite> ValueSites(Kernel& kernel) { return SiteCollector().Run(kernel); }

std::vector<StatementSite> StatementSites(Kernel& kernel) {
  std::vector<StatementSite> sites;
  CollectStatements(kernel.body, 1, sites);
  return sites;
}

Features FeaturesOf(const Kernel& kernel) {
  Features features = 0;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kIf) features |= kBranches;
    if (IsLoop(stmt)) features |= kLoops;
  });
  ForEachExpr(kernel.body, [&](const Expr& expr) {
    if (expr.type == kVec3) features |= kVectors;
    if (expr.kind != Expr::Kind::kCall) return;
    BuiltinCategory category = Row(expr.builtin).category;
    if (category == BuiltinCategory::kMath) features |= kMath;
    if (category == BuiltinCategory::kAtomic) features |= kAtomics;
  });
  for (Type type : kernel.params)
    if (type == kFloat) features |= kScalars;
  return features;
}

Policy PolicyFor(const Kernel& kernel, Rng& rng) {
  static constexpr std::array<Features, 6> kEach = {kBranches, kLoops, kMath, kVectors, kAtomics, kScalars};
  Features features = FeaturesOf(kernel);
  if (rng.Chance(0.1)) features |= rng.Pick(kEach);
  return ShufflePolicy(features, rng, /*safe=*/false);
}

int32_t ThreadIndexOf(const Kernel& kernel) { return kernel.body[0].target.symbol; }

Grower GrowerAt(const Kernel& kernel, const Stmt* statement, const Policy& policy, Rng& rng) {
  Grower grower(policy, rng);
  grower.tid = ThreadIndexOf(kernel);
  std::array<bool, 256> written{};
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    const Expr& base = stmt.target.kind == Expr::Kind::kComponent ? stmt.target.args[0] : stmt.target;
    if (base.kind == Expr::Kind::kIndex) written[static_cast<uint8_t>(base.args[0].symbol)] = true;
    if (IsAtomic(stmt.value)) written[static_cast<uint8_t>(stmt.value.args[0].symbol)] = true;
  });
  for (size_t i = 0; i < kernel.params.size(); ++i) {
    auto symbol = static_cast<int32_t>(i);
    Type type = kernel.params[i];
    if (type.is_array()) {
      // What is stored may be read back: rarely, and one's own element alone.
      if (!written[i] || rng.Chance(0.2))
        grower.arrays.push_back({.symbol = symbol, .type = type, .own_only = written[i]});
    } else {
      if (type == kInt && grower.size < 0) grower.size = symbol;
      grower.variables.push_back({.symbol = symbol, .type = type, .writable = false});
    }
  }
  CollectVisible(kernel.body, statement, grower.variables);
  for (Variable& variable : grower.variables) {
    variable.uses = 1;
    if (variable.symbol != grower.tid) continue;
    variable.writable = false;
    variable.index = true;
  }
  return grower;
}

void InsertBefore(StatementSite& site, Stmt stmt) {
  site.block->insert(site.block->begin() + static_cast<std::ptrdiff_t>(site.index), std::move(stmt));
  ++site.index;
}

}  // namespace warpsmith
