// Check applies Warp's typing rules (warp.md 4) to a kernel and fills in the type of every expression.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/kernel/module.h"
#include "src/result.h"

namespace warpsmith {

// Types `kernel` in place; only what is executed is accepted: f32, i32, bool, vec3 and 1-D arrays of them, and the
// builtins that have formulas. Returns an error with "line:column: cause" if Warp 1.19.0 would reject the kernel, or
// would accept it though a variable may be read before it is set (assigned in one arm only, or first in a loop that may
// not run). Code that Warp never looks at (the other arm of a constant condition, a range without trips) must be
// well-typed too.
Status Check(Kernel& kernel);

// The same for the whole language (docs/language.md), for kernels that have Surroundings. Subscripts are resolved to
// elements, views and components, and an unrolled loop that continues is rewritten with guards, as Warp does. What Warp
// accepts though it is undefined is accepted, and named in `warnings` with line and column. Code that Warp never looks
// at is not looked at.
class ModuleChecker {
 public:
  // Keeps a reference. The module's functions are checked when they are first called.
  explicit ModuleChecker(Module& module);

  Status Check(Kernel& kernel, std::vector<std::string>& warnings);

  // For calls.
  Module& module() { return module_; }
  Status CheckFunction(size_t index, std::vector<std::string>& warnings);

 private:
  Module& module_;
  std::vector<std::optional<Status>> verdicts_;  // of the functions
};

}  // namespace warpsmith
