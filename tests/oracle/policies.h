// A Policy is how somebody else decides whether a gradient is right: Warp's, PyTorch's, JAX's and NablaFuzz's rules,
// with their own steps and tolerances, run on our kernels, so that error rates can be compared.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "src/engine/interpreter.h"
#include "src/engine/launch.h"
#include "src/oracle/verdict.h"
#include "src/rng.h"

namespace warpsmith {

// A text at one point: what a policy is asked about. It sees the text alone, as its users do.
struct PolicySubject {
  const Program* text = nullptr;
  Launch launch;              // its adjoints are not used
  std::vector<bool> inputs;   // per parameter: real, and differentiated by
  std::vector<bool> outputs;  // per parameter: a real array that is written
};

struct PolicyRow {
  std::string_view name;
  std::string_view rule;  // precision, step, tolerance, and where they are published
  Verdict (*check)(const PolicySubject& subject, Rng& rng);
};

std::span<const PolicyRow> Policies();

}  // namespace warpsmith
