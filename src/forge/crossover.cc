#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "src/forge/edit.h"
#include "src/forge/forge.h"
#include "src/forge/names.h"
#include "src/forge/passes.h"
#include "src/kernel/check.h"

namespace warpsmith {
namespace {

using Difference = std::ptrdiff_t;

// Maps the donor's symbols to the host's: parameters to parameters of their type, or to new ones while there is room;
// variables to visible ones of their type, or to new ones if the donor's definition comes along.
class Transplant {
 public:
  Transplant(Kernel& host, const Kernel& donor, Rng& rng)
      : host_(host), donor_(donor), rng_(rng), map_(donor.symbols.size(), kUnmapped) {}

  // Maps a parameter. Must be done for all before anything is renamed: a new parameter moves the host's variables.
  void MapParam(const Expr& name) {
    if (name.kind != Expr::Kind::kName || !IsParam(name.symbol)) return;
    int32_t& mapped = map_[static_cast<size_t>(name.symbol)];
    if (mapped != kUnmapped) return;
    Type type = donor_.params[static_cast<size_t>(name.symbol)];
    std::vector<int32_t> same;
    for (size_t i = 0; i < host_.params.size(); ++i)
      if (host_.params[i] == type) same.push_back(static_cast<int32_t>(i));
    bool room = host_.params.size() < kMaxParams;
    if (!same.empty() && (!room || rng_.Chance(0.8)))
      mapped = rng_.Pick(same);
    else if (room)
      mapped = AddParam(host_, type, ParamRole(type, false), rng_);
    else
      mapped = static_cast<int32_t>(rng_.Below(static_cast<uint32_t>(host_.params.size())));
  }

  // Renames an expression that goes before `at` in the host.
  void Rename(Expr& expr, const Stmt* at) {
    VisitExpr(expr, [&](Expr& e) {
      if (e.kind == Expr::Kind::kName) e.symbol = SymbolFor(e.symbol, e.type, at);
    });
  }

  // The same for statements, whose variables become new ones of the host.
  void Rename(std::vector<Stmt>& body, const Stmt* at) {
    ForEachStmt(body, [&](const Stmt& stmt) {
      if (stmt.kind == Stmt::Kind::kUnpack)
        for (const Expr& name : stmt.range) Import(name.symbol);
      bool binds = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kFor;
      if (binds && stmt.target.kind == Expr::Kind::kName) Import(stmt.target.symbol);
    });
    ForEachExpr(body, [&](Expr& e) {
      if (e.kind == Expr::Kind::kName) e.symbol = SymbolFor(e.symbol, e.type, at);
    });
  }

 private:
  static constexpr int32_t kUnmapped = -1;

  bool IsParam(int32_t symbol) const { return symbol < static_cast<int32_t>(donor_.params.size()); }

  void Import(int32_t symbol) {
    int32_t& mapped = map_[static_cast<size_t>(symbol)];
    if (mapped != kUnmapped) return;
    host_.symbols.push_back(UniqueName(host_, donor_.symbols[static_cast<size_t>(symbol)], host_.symbols.size()));
    mapped = static_cast<int32_t>(host_.symbols.size() - 1);
  }

  int32_t SymbolFor(int32_t symbol, Type type, const Stmt* at) {
    int32_t& mapped = map_[static_cast<size_t>(symbol)];
    if (mapped != kUnmapped) return mapped;
    if (symbol == ThreadIndexOf(donor_)) return mapped = ThreadIndexOf(host_);
    Policy policy;
    std::vector<Variable> visible = GrowerAt(host_, at, policy, rng_).variables;
    auto chosen = PickSite(visible, rng_, [&](const Variable& variable) { return variable.type == type; });
    if (chosen) return mapped = chosen->symbol;
    Import(symbol);  // repair replaces what stays undefined
    return mapped;
  }

  Kernel& host_;
  const Kernel& donor_;
  Rng& rng_;
  std::vector<int32_t> map_;
};

bool GraftExpression(Kernel& host, Kernel& donor, Rng& rng) {
  auto from = PickSite(ValueSites(donor), rng, [](const ValueSite& site) { return !site.expr->args.empty(); });
  if (!from) return false;
  auto to = PickSite(ValueSites(host), rng, [&](const ValueSite& site) { return site.expr->type == from->expr->type; });
  if (!to) return false;
  Expr graft = *from->expr;
  Transplant transplant(host, donor, rng);
  VisitExpr(graft, [&](const Expr& e) { transplant.MapParam(e); });
  transplant.Rename(graft, to->statement);
  *to->expr = std::move(graft);
  return true;
}

// The statements of the donor's body that define what body[first..last) reads, in order.
std::vector<size_t> DefinitionsOf(const Kernel& donor, size_t first, size_t last) {
  std::vector<bool> wanted(donor.symbols.size());
  auto want = [&](const Stmt& stmt) {
    std::vector<Stmt> one{stmt};
    ForEachExpr(one, [&](const Expr& e) {
      if (e.kind == Expr::Kind::kName) wanted[static_cast<size_t>(e.symbol)] = true;
    });
  };
  for (size_t i = first; i < last; ++i) want(donor.body[i]);
  std::vector<size_t> definitions;
  for (size_t i = first; i-- > 1;) {
    const Stmt& stmt = donor.body[i];
    bool defines = stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName &&
                   wanted[static_cast<size_t>(stmt.target.symbol)];
    for (const Expr& name : stmt.range)
      defines |= stmt.kind == Stmt::Kind::kUnpack && wanted[static_cast<size_t>(name.symbol)];
    if (!defines) continue;
    want(stmt);
    definitions.push_back(i);
  }
  std::reverse(definitions.begin(), definitions.end());
  return definitions;
}

bool SpliceStatements(Kernel& host, const Kernel& donor, Rng& rng) {
  if (donor.body.size() < 2) return false;
  size_t first = 1 + rng.Below(static_cast<uint32_t>(donor.body.size() - 1));
  size_t last = std::min(donor.body.size(), first + static_cast<size_t>(rng.Between(1, 3)));
  // Half the time the definitions come along; else the host's variables are used.
  std::vector<size_t> taken;
  if (rng.Chance(0.5)) taken = DefinitionsOf(donor, first, last);
  for (size_t i = first; i < last; ++i) taken.push_back(i);
  std::vector<Stmt> spliced;
  for (size_t i : taken) spliced.push_back(donor.body[i]);
  size_t at = 1 + rng.Below(static_cast<uint32_t>(host.body.size()));
  Transplant transplant(host, donor, rng);
  ForEachExpr(spliced, [&](const Expr& e) { transplant.MapParam(e); });
  transplant.Rename(spliced, at < host.body.size() ? &host.body[at] : nullptr);
  host.body.insert(host.body.begin() + static_cast<Difference>(at), std::make_move_iterator(spliced.begin()),
                   std::make_move_iterator(spliced.end()));
  return true;
}

}  // namespace

Kernel Crossover(const Kernel& a, const Kernel& b, Rng& rng) {
  Kernel child = a, donor = b;
  for (Kernel* kernel : {&child, &donor}) {
    if (!Check(*kernel).ok()) Repair(*kernel, rng);
    EnsureThreadIndex(*kernel, rng);
  }
  bool done = rng.Chance(0.5) && GraftExpression(child, donor, rng);
  if (!done) SpliceStatements(child, donor, rng);
  Repair(child, rng);
  return child;
}

}  // namespace warpsmith
