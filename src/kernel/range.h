// range() with literal bounds, and what Warp makes of it: it unrolls a constant range of few trips and keeps all others
// as loops.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/kernel/kernel.h"

namespace warpsmith {

// A constant range of at most so many trips is unrolled: Warp's module option max_unroll, where a file does not set it.
inline constexpr int64_t kMaxUnroll = 16;

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

// Whether a statement is a loop that Warp keeps as one. A name among the bounds counts as unknown here, though it may
// stand for a constant.
inline bool StaysLoop(const Stmt& stmt) {
  if (stmt.kind != Stmt::Kind::kFor) return stmt.kind == Stmt::Kind::kWhile;
  return Transfers(stmt.body, Stmt::Kind::kBreak) || LiteralTrips(stmt.range).value_or(kMaxUnroll + 1) > kMaxUnroll;
}

}  // namespace warpsmith
