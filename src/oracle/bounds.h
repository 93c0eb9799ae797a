// Error bounds by Monte Carlo arithmetic (Parker 1997; Vignes's CESTAC): the kernel runs several times with each
// operation perturbed by its error bound, and the spread, times a margin, bounds what rounding may do.
#pragma once

#include <vector>

#include "src/engine/interpreter.h"
#include "src/engine/launch.h"

namespace warpsmith {

struct Bounds {
  bool stable = true;  // false: rounding flips a branch
  bool useful = true;  // false: rounding swamps a result
  Ragged<float> args;  // per parameter and real
  Ragged<float> adjoints;
};

// The unit of relative rounding error for which bounds are measured: that of engines, and those of the oracles' own
// arithmetic with a margin of eight.
inline constexpr double kSingleUnit = 0x1p-24, kDoubleUnit = 0x1p-50, kQuadUnit = 0x1p-110;

// `exact` is the memory after an unperturbed run of forward and backward on `launch`, in f64 or quads; the traces are
// its.
template <class T>
Bounds MeasureBounds(const Program& program, const Launch& launch, const Memory<T>& exact, uint64_t forward_trace,
                     uint64_t backward_trace, uint64_t seed, double unit = kSingleUnit);

}  // namespace warpsmith
