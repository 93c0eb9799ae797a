// The passes of Repair(), in their order. Each is deterministic on a kernel that satisfies it already, and changes
// nothing then; together they make Repair() idempotent.
#pragma once

#include <cstddef>

#include "src/forge/forge.h"
#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

// Where repair stops trusting what it is given.
inline constexpr int kMaxNesting = 4;  // blocks inside blocks
inline constexpr int kMaxLoopNesting = 3;
inline constexpr int64_t kMaxLoopTrips = 24;    // of one loop
inline constexpr int64_t kMaxNestTrips = 1000;  // of loops inside each other
inline constexpr int64_t kMaxCopies = 64;       // of a body in unrolled loops inside each other

// The kernel starts with `i = wp.tid()`, whose variable nothing else assigns.
void EnsureThreadIndex(Kernel& kernel, Rng& rng);

// Something is stored. Requires the thread index.
bool HasOutput(const Kernel& kernel);
void EnsureOutput(Kernel& kernel, Rng& rng);

// Every node well-formed and well-typed, every variable set before it is read, every loop variable its own.
void RepairTypes(Kernel& kernel, int32_t tid, Rng& rng);

// Integers in range: indices, components, divisors, trips. Elements written by one thread alone or by atomics alone.
void RepairAccess(Kernel& kernel, int32_t tid, Rng& rng);

// What reaches no output is folded into one or removed.
void RepairLiveness(Kernel& kernel, Rng& rng);

// Turns a branch without a body into one without an else, no deeper than before: its elif takes the place of the if.
// Returns whether it did: what only the missing body left as it was may have become dead.
bool GiveBody(Stmt& branch);

// Literals that a loop carries become float(...) or int(...).
void RepairConstants(Kernel& kernel);

// Names are identifiers and unlike each other, symbols used.
void RepairNames(Kernel& kernel, Rng& rng);

}  // namespace warpsmith
