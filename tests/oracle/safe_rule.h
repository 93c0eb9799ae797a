// The safe rule: kernels whose adjoint Warp gets right by construction. It is stricter than the truth, and is told from
// the tree alone, so that a kernel within it that a judge rejects is the judge's mistake.
//
// In a loop that is not unrolled a variable that is carried from trip to trip appears only as the sum it is
// (z = z + g, z -= g) with everything else independent of carried values; before the loop it is set and not read, after
// it, it flows through sums into what is stored. An array that is written is not read, and each element is written by
// one statement, or by atomic_add and atomic_sub alone, results unused. No component is written, no float remainder is
// taken, no power has an exponent that varies.
#pragma once

#include "src/kernel/kernel.h"

namespace warpsmith {

// Requires a checked kernel.
bool FollowsSafeRule(const Kernel& kernel);

}  // namespace warpsmith
