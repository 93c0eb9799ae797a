#include "src/forge/symbols.h"

#include <string>
#include <utility>
#include <vector>

namespace warpsmith {

void DropUnusedSymbols(Kernel& kernel) {
  constexpr int32_t kUnseen = -1;
  std::vector<int32_t> number(kernel.symbols.size(), kUnseen);
  std::vector<int32_t> variables;  // in order of appearance
  auto params = static_cast<int32_t>(kernel.params.size());
  ForEachExpr(kernel.body, [&](const Expr& expr) {
    if (expr.kind != Expr::Kind::kName || number[static_cast<size_t>(expr.symbol)] != kUnseen) return;
    number[static_cast<size_t>(expr.symbol)] = 0;
    if (expr.symbol >= params) variables.push_back(expr.symbol);
  });

  std::vector<std::string> symbols;
  std::vector<Type> types;
  auto keep = [&](int32_t symbol) {
    auto at = static_cast<size_t>(symbol);
    number[at] = static_cast<int32_t>(symbols.size());
    symbols.push_back(std::move(kernel.symbols[at]));
  };
  for (int32_t symbol = 0; symbol < params; ++symbol) {
    if (number[static_cast<size_t>(symbol)] == kUnseen) continue;
    types.push_back(kernel.params[static_cast<size_t>(symbol)]);
    keep(symbol);
  }
  for (int32_t symbol : variables) keep(symbol);
  ForEachExpr(kernel.body, [&](Expr& expr) {
    if (expr.kind == Expr::Kind::kName) expr.symbol = number[static_cast<size_t>(expr.symbol)];
  });
  kernel.symbols = std::move(symbols);
  kernel.params = std::move(types);
}

}  // namespace warpsmith
