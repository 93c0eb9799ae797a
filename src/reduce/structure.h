// What blame and the rules both ask of a kernel's tree.
#pragma once

#include <cstdint>
#include <set>

#include "src/kernel/range.h"

namespace warpsmith {

// What an assignment changes: the variable or the element of which the target may be a component.
inline const Expr& BaseOf(const Expr& target) {
  return target.kind == Expr::Kind::kComponent ? target.args[0] : target;
}

inline bool IsAtomic(const Expr& e) {
  return e.kind == Expr::Kind::kCall && Row(e.builtin).category == BuiltinCategory::kAtomic;
}

inline bool IsAtomicExtremum(const Expr& e) {
  return e.kind == Expr::Kind::kCall && (e.builtin == Builtin::kAtomicMax || e.builtin == Builtin::kAtomicMin);
}

// A power whose exponent may have an adjoint.
inline bool IsPowerThatVaries(const Expr& e) {
  return e.kind == Expr::Kind::kCall && e.builtin == Builtin::kPow && e.args[1].kind != Expr::Kind::kLiteral;
}

// Sums and what only passes on: their adjoints need no value.
inline bool IsLinear(const Expr& e) {
  return e.kind == Expr::Kind::kCall &&
         (e.builtin == Builtin::kAdd || e.builtin == Builtin::kSub || e.builtin == Builtin::kNeg ||
          e.builtin == Builtin::kFloatCast || e.builtin == Builtin::kVec3);
}

inline bool IsAssignment(const Stmt& stmt) {
  return stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
}

// Whether an expression reads one of the variables.
bool ReadsAny(const Expr& expr, const std::set<int32_t>& symbols);

// A loop becomes a for of so many trips, counted by a new variable.
void CountInstead(Kernel& kernel, Stmt& loop, Expr bound);

// Whether a statement of the kernel stands in a loop that stays one.
bool InLoop(const Kernel& kernel, const Stmt* stmt);

}  // namespace warpsmith
