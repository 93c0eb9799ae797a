// What Warp demands of loops: in those that stay loops, no variable that holds a constant may change. And while loops
// that come to an end.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/kernel/range.h"
#include "src/rng.h"

namespace warpsmith {

// Whether a variable assigned `value` is a constant to Warp: a literal, or the negation of a constant. A name may stand
// for one.
inline bool MayBeConstant(const Expr& value) {
  if (value.kind == Expr::Kind::kLiteral) return true;
  if (value.kind != Expr::Kind::kCall || value.builtin != Builtin::kNeg || value.type == kVec3) return false;
  return value.args[0].kind == Expr::Kind::kName || MayBeConstant(value.args[0]);
}

// A while loop that comes to an end: its condition, or a part of it joined by `and`, is `counter < bound` or
// `counter <= bound`, and each trip adds a literal to the counter, which nothing else in the body assigns.
struct CountedWhile {
  int32_t counter = -1;
  const Expr* bound = nullptr;
  bool inclusive = false;
  int32_t step = 1;
  const Stmt* update = nullptr;
};
std::optional<CountedWhile> CountedBy(const Stmt& loop);

// `while counter < bound: body`, which adds one to the counter before or after the body.
Stmt CountingWhile(Expr counter, Expr bound, std::vector<Stmt> body, Rng& rng);

}  // namespace warpsmith
