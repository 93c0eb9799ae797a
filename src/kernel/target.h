// What an assignment of the written language writes to: Check() and Lower() must see the same in it.
#pragma once

#include "src/kernel/kernel.h"

namespace warpsmith {

// The variable or element of which fields and components lead to the target.
const Expr& RootOf(const Expr& target);
// Whether fields of a struct lead to the target.
bool IsStructPart(const Expr& target);
// Whether Warp has an atomic operation for a part of an element: sums, or `bits` (and, or, xor).
bool IsAtomicPart(Type type, bool sum, bool bits);
// Whether the scalar is an integer of less than 32 bits, for which Warp has no atomics.
bool IsNarrow(Scalar scalar);

}  // namespace warpsmith
