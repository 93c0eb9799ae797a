#include <algorithm>
#include <vector>

#include "src/forge/forge.h"
#include "src/forge/live.h"
#include "src/forge/names.h"
#include "src/forge/passes.h"
#include "src/forge/symbols.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

struct Size {
  size_t nodes = 0;
  size_t statements = 0;

  bool Within(const Size& bound) const { return nodes <= bound.nodes && statements <= bound.statements; }
};

Size SizeOf(const Kernel& kernel) {
  Size size;
  ForEachStmt(kernel.body, [&](const Stmt&) { ++size.statements; });
  size.nodes = size.statements;
  ForEachExpr(kernel.body, [&](const Expr&) { ++size.nodes; });
  return size;
}

// Removes the number-th statement, in source order, with all that is in it.
bool RemoveStatement(std::vector<Stmt>& body, size_t& number) {
  for (size_t i = 0; i < body.size(); ++i) {
    if (number-- == 0) {
      body.erase(body.begin() + static_cast<std::ptrdiff_t>(i));
      return true;
    }
    if (RemoveStatement(body[i].body, number) || RemoveStatement(body[i].orelse, number)) return true;
  }
  return false;
}

// Cuts an expression off at a height; what is cut becomes its own first leaf.
void Prune(Expr& expr, int height) {
  if (height == 0) {
    while (!expr.args.empty() && expr.kind != Expr::Kind::kIndex && expr.kind != Expr::Kind::kComponent) {
      Expr first = std::move(expr.args[0]);
      expr = std::move(first);
    }
    return;
  }
  for (Expr& arg : expr.args) Prune(arg, height - 1);
}

void PruneAll(Kernel& kernel, int height) {
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    Prune(stmt.value, height);
    for (Expr& bound : stmt.range) Prune(bound, height);
  });
}

// Removes statements (never the first) and prunes expressions until the kernel is within `bound`.
void ShrinkTo(Kernel& kernel, const Size& bound, Rng& rng) {
  Size size = SizeOf(kernel);
  for (int height = 6; size.nodes > 2 * bound.nodes && height > 1; --height) {
    PruneAll(kernel, height);
    size = SizeOf(kernel);
  }
  while (size.statements > 1 && !size.Within(bound)) {
    size_t number = 1 + rng.Below(static_cast<uint32_t>(size.statements - 1));
    RemoveStatement(kernel.body, number);
    size = SizeOf(kernel);
  }
}

// Symbols beyond what sets of symbols can hold, and parameters beyond the bound, become undefined variables.
void BoundSymbols(Kernel& kernel) {
  constexpr size_t kMost = kMaxSymbols - 2 * kMaxStatements;  // leaves room for what repair adds
  if (kernel.params.size() < kMaxParams && kernel.symbols.size() <= kMost) return;
  DropUnusedSymbols(kernel);
  if (kernel.params.size() > kMaxParams) kernel.params.resize(kMaxParams);
  if (kernel.symbols.size() <= kMost) return;
  kernel.symbols.resize(kMost);
  ForEachExpr(kernel.body, [&](Expr& expr) {
    if (expr.kind == Expr::Kind::kName) expr.symbol = std::min(expr.symbol, static_cast<int32_t>(kMost - 1));
  });
}

}  // namespace

void RepairNames(Kernel& kernel, Rng& rng) {
  DropUnusedSymbols(kernel);
  if (!IsUsableName(kernel.name)) kernel.name = KernelName(rng);
  for (size_t i = 0; i < kernel.symbols.size(); ++i) {
    std::string& symbol = kernel.symbols[i];
    bool param = i < kernel.params.size();
    if (!IsUsableName(symbol))
      symbol = FreshName(kernel, param ? ParamRole(kernel.params[i], false) : Role::kFloatVar, rng);
    symbol = UniqueName(kernel, symbol, i);
  }
}

void Repair(Kernel& kernel, Rng& rng) {
  constexpr Size kBounds{kMaxNodes, kMaxStatements};
  // What has to be added may go beyond the bounds: then once more, with more room for it.
  constexpr size_t kTenth = 10;
  for (size_t tenths = kTenth;; tenths -= tenths > 0 ? 1 : 0) {
    Size bound{kBounds.nodes * tenths / kTenth, kBounds.statements * tenths / kTenth};
    BoundSymbols(kernel);
    EnsureThreadIndex(kernel, rng);
    ShrinkTo(kernel, bound, rng);
    EnsureOutput(kernel, rng);
    int32_t tid = kernel.body[0].target.symbol;
    RepairTypes(kernel, tid, rng);
    RepairAccess(kernel, tid, rng);
    RepairLiveness(kernel, rng);
    RepairConstants(kernel);
    // A store that could not be mended is gone, and perhaps it was the only one.
    if (SizeOf(kernel).Within(kBounds) && HasOutput(kernel)) break;
  }
  RepairNames(kernel, rng);
  PrintPython(kernel);
}

}  // namespace warpsmith
