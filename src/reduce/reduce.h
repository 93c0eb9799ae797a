// The reducer makes a kernel as small as it can while something holds of it: delta debugging on the tree, by the passes
// of one table. What is to hold is a question of the caller's: that a verdict stays, that two texts differ, anything.
// Deterministic, if the question is.
#pragma once

#include <functional>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"

namespace warpsmith {

struct ReduceOptions {
  int executions = 2000;  // ask `keeps` no more often than this
};

struct ReduceCounts {
  int executions = 0;  // how often `keeps` was asked
  int steps = 0;       // how often it said yes
};

// The smallest kernel found of which `keeps` holds; `kernel` must be checked, and it must hold of it. What `keeps` is
// asked about is checked and printed, and cheaper to read (Cost()) than all that went before.
Kernel Reduce(const Kernel& kernel, const std::function<bool(const Kernel&)>& keeps, ReduceCounts* counts = nullptr,
              const ReduceOptions& options = {});

// The same for a launch: fewer threads, shorter arrays, rounder numbers. Arrays stay as long as `keeps` wants them.
Launch ReduceLaunch(const Launch& launch, const std::function<bool(const Launch&)>& keeps,
                    ReduceCounts* counts = nullptr);

// Gives a kernel the names that people expect: i for the thread, x, y for what is read, out for what is written.
// Printed again.
void RenameForPeople(Kernel& kernel);

}  // namespace warpsmith
