// The cases that compare builtins with real Warp. For each overload of the builtin table there is one kernel, made from
// the overload's signature, `out[i] = f(x[i], y[i], z[i])`; for the hidden builtins and the rest of the language there
// are small kernels written out (builtin_constructs.py), since it is constructs that make them appear.
#pragma once

#include <string>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

struct CaseLaunch {
  std::string inputs;  // "domain", "edges", "any"; for atomics also "shared"
  Launch launch;
};

struct BuiltinCase {
  std::string builtin;    // name of the row, or of the construct
  std::string signature;  // "(float, float) -> float"; empty for a construct
  Kernel kernel;          // checked and printed
  std::vector<CaseLaunch> launches;
  std::vector<Launch> undefined;  // launches of one thread that the row calls undefined: Warp may do anything
};

// One case for each overload of each row that a kernel can spell.
std::vector<BuiltinCase> OverloadCases();
// One case for each kernel of the file at `path`.
Result<std::vector<BuiltinCase>> ConstructCases(const std::string& path);

}  // namespace warpsmith
