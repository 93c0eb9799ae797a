// Finite differences of a kernel's loss along a direction: Ridders' method (Ridders 1982; Press et al., Numerical
// Recipes 5.7) on the source evaluator in f64. All abscissae are evaluated in one run, in lanes, so that a kink between
// them is seen and the step shortened.
#pragma once

#include <optional>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/oracle/source.h"

namespace warpsmith {

// A direction or a weighting: per parameter and real; an empty entry counts as zeros.
using Direction = std::vector<std::vector<double>>;

struct Difference {
  double value = 0;  // d/dt loss(args + t direction) at t = 0
  double error = 0;  // Ridders' estimate, with rounding
};

// The steps to try, largest first: a smaller one is for a kink nearby, or for a loss that bends sharply.
inline constexpr double kSteps[] = {0x1p-7, 0x1p-12, 0x1p-17};

// The loss is sum(weights * value) over the arrays after forward, `step` the largest step of the extrapolation. Nothing
// if a kink lies within it or a value is not finite.
std::optional<Difference> DirectionalDifference(const Kernel& kernel, const Launch& launch, const Direction& direction,
                                                const Direction& weights, double step);

}  // namespace warpsmith
