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

size_t CountStatements(const Kernel& kernel) {
  size_t count = 0;
  ForEachStmt(kernel.body, [&](const Stmt&) { ++count; });
  return count;
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

bool FitsBounds(const Kernel& kernel) {
  return KernelSize(kernel) <= kMaxNodes && CountStatements(kernel) <= kMaxStatements;
}

// Symbols beyond what sets of symbols can hold, and parameters beyond the bound, become undefined variables.
void BoundSymbols(Kernel& kernel) {
  DropUnusedSymbols(kernel);
  if (kernel.params.size() > kMaxParams) kernel.params.resize(kMaxParams);
  constexpr size_t kMost = kMaxSymbols - 2 * kMaxStatements;  // leaves room for what repair adds
  if (kernel.symbols.size() <= kMost) return;
  kernel.symbols.resize(kMost);
  ForEachExpr(kernel.body, [&](Expr& expr) {
    if (expr.kind == Expr::Kind::kName) expr.symbol = std::min(expr.symbol, static_cast<int32_t>(kMost - 1));
  });
}

}  // namespace

void ShrinkTo(Kernel& kernel, size_t nodes, size_t statements, Rng& rng) {
  for (int height = 6; KernelSize(kernel) > 2 * nodes && height > 1; --height) PruneAll(kernel, height);
  size_t count = CountStatements(kernel);
  while (count > 1 && (count > statements || KernelSize(kernel) > nodes)) {
    size_t number = 1 + rng.Below(static_cast<uint32_t>(count - 1));
    RemoveStatement(kernel.body, number);
    count = CountStatements(kernel);
  }
}

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
  size_t nodes = kMaxNodes, statements = kMaxStatements;
  for (;;) {
    BoundSymbols(kernel);
    EnsureThreadIndex(kernel, rng);
    if (KernelSize(kernel) > nodes || CountStatements(kernel) > statements) ShrinkTo(kernel, nodes, statements, rng);
    EnsureOutput(kernel, rng);
    int32_t tid = kernel.body[0].target.symbol;
    RepairTypes(kernel, tid, rng);
    RepairAccess(kernel, tid, rng);
    RepairLiveness(kernel, rng);
    RepairConstants(kernel);
    if (FitsBounds(kernel) && HasOutput(kernel)) break;
    // What had to be added went beyond the bounds: leave more room for it. A store that could not be mended is gone.
    nodes -= 20;
    statements -= 3;
  }
  RepairNames(kernel, rng);
  PrintPython(kernel);
}

}  // namespace warpsmith
