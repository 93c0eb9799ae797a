#include "src/reduce/structure.h"

namespace warpsmith {

bool InLoop(const Kernel& kernel, const Stmt* stmt) {
  bool inside = false;
  ForEachStmt(kernel.body, [&](const Stmt& loop) {
    if (StaysLoop(loop)) ForEachStmt(loop.body, [&](const Stmt& inner) { inside |= &inner == stmt; });
  });
  return inside;
}

}  // namespace warpsmith
