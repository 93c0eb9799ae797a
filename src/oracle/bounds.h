// Error bounds for f32 engines by Monte Carlo arithmetic (Parker 1997; Vignes's CESTAC): the kernel runs several times
// in f64 with each operation perturbed by its f32 error bound, and the spread, times a margin, bounds what an engine
// may do.
#pragma once

#include <vector>

#include "src/engine/interpreter.h"
#include "src/engine/launch.h"

namespace warpsmith {

struct Bounds {
  bool stable = true;  // false: f32 rounding flips a branch or swamps a result
  Ragged<float> args;  // per parameter and real
  Ragged<float> adjoints;
};

// `exact` is the memory after an unperturbed f64 run of forward and backward on `launch`; `traces` are its two traces.
Bounds MeasureBounds(const Program& program, const Launch& launch, const Memory<double>& exact, uint64_t forward_trace,
                     uint64_t backward_trace, uint64_t seed);

// The error bound of a sum of f64 terms, from the bound of the same in f32: smaller by 2^29, with a margin.
inline constexpr double kF64PerF32 = 0x1p-24;

}  // namespace warpsmith
