#include "src/kernel/sharing.h"

#include "src/result.h"

namespace warpsmith {

Kernel Joined(const Kernel& kernel, const Sharing& sharing) {
  WS_CHECK(sharing.size() == kernel.params.size());
  Kernel joined = kernel;
  joined.params.clear();
  joined.symbols.clear();
  std::vector<int32_t> number(kernel.symbols.size());
  for (size_t s = 0; s < kernel.symbols.size(); ++s) {
    const bool param = s < sharing.size();
    if (param && sharing[s] != static_cast<int32_t>(s)) {
      WS_CHECK(kernel.params[s] == kernel.params[static_cast<size_t>(sharing[s])]);
      number[s] = number[static_cast<size_t>(sharing[s])];
      continue;
    }
    number[s] = static_cast<int32_t>(joined.symbols.size());
    joined.symbols.push_back(kernel.symbols[s]);
    if (param) joined.params.push_back(kernel.params[s]);
  }
  ForEachExpr(joined.body, [&](Expr& e) {
    if (e.kind == Expr::Kind::kName) e.symbol = number[static_cast<size_t>(e.symbol)];
  });
  return joined;
}

}  // namespace warpsmith
