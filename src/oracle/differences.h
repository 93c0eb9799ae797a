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

// Where on a line a loss is evaluated, a lane for each point: `step`, `step` / 2, `step` / 4 ... to either side. Four
// pairs fill the lanes; three leave room for the point itself, in lane 0 and in the last.
struct Abscissae {
  double step = 0;
  int pairs = kLanes / 2;

  bool centred() const { return 2 * pairs < kLanes; }
  int above(int k) const { return centred() + k; }
  int below(int k) const { return centred() + pairs + k; }
  Lanes<double> lanes() const;
};

// A loss at all abscissae: sum(weight * value).
struct Loss {
  Lanes<double> sum = 0;
  double magnitude = 0;  // of the terms: what rounding is relative to

  void Add(Lanes<double> value, double weight);
};

// The derivative at t = 0. Nothing if the loss is not finite.
std::optional<Difference> Extrapolate(const Abscissae& abscissae, const Loss& loss);

// The steps to try, largest first: a smaller one is for a kink nearby, or for a loss that bends sharply.
inline constexpr double kSteps[] = {0x1p-7, 0x1p-12, 0x1p-17};

// The loss is sum(weights * value) over the arrays after forward, `step` the largest step of the extrapolation. Nothing
// if a kink lies within it or a value is not finite.
std::optional<Difference> DirectionalDifference(const Kernel& kernel, const Launch& launch, const Direction& direction,
                                                const Direction& weights, double step);

}  // namespace warpsmith
