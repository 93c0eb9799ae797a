// How Warp treats range() and constants: it unrolls a constant range of few trips and keeps all others as loops, and in
// those no variable that holds a constant may change.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

inline constexpr int64_t kMostUnrolled = 16;

// The value of an int literal or of a negated one.
inline std::optional<int64_t> LiteralInt(const Expr& expr) {
  if (expr.kind == Expr::Kind::kLiteral && expr.type == kInt) return expr.integer;
  bool negated =
      expr.kind == Expr::Kind::kCall && expr.builtin == Builtin::kNeg && expr.args[0].kind == Expr::Kind::kLiteral;
  return negated ? std::optional<int64_t>(-static_cast<int64_t>(expr.args[0].integer)) : std::nullopt;
}

// Trips from start to stop; 0 for a step of 0.
inline int64_t CountTrips(int64_t start, int64_t stop, int64_t step) {
  int64_t span = step > 0 ? stop - start : start - stop;
  int64_t stride = step > 0 ? step : -step;
  return span <= 0 || stride == 0 ? 0 : (span + stride - 1) / stride;
}

// Trips of a range of literals.
inline std::optional<int64_t> LiteralTrips(const std::vector<Expr>& range) {
  int64_t bounds[3] = {0, 0, 1};
  for (size_t i = 0; i < range.size(); ++i) {
    std::optional<int64_t> value = LiteralInt(range[i]);
    if (!value) return std::nullopt;
    bounds[range.size() == 1 ? 1 : i] = *value;
  }
  return CountTrips(bounds[0], bounds[1], bounds[2]);
}

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
