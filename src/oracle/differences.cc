#include "src/oracle/differences.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace warpsmith {

Lanes<double> Abscissae::lanes() const {
  Lanes<double> t = 0;
  for (int k = 0; k < pairs; ++k) t[above(k)] = std::ldexp(step, -k), t[below(k)] = -t[above(k)];
  return t;
}

void Loss::Add(Lanes<double> value, double weight) {
  const Lanes<double> term = value * weight;
  sum += term;
  magnitude += std::fabs(term[0]);
}

std::optional<Difference> Extrapolate(const Abscissae& abscissae, const Loss& loss) {
  for (int lane = 0; lane < kLanes; ++lane)
    if (!std::isfinite(loss.sum[lane])) return std::nullopt;
  double table[kLanes / 2][kLanes / 2];
  Difference best{0, std::numeric_limits<double>::infinity()};
  for (int k = 0; k < abscissae.pairs; ++k) {
    const double step = std::ldexp(abscissae.step, -k);
    table[k][0] = (loss.sum[abscissae.above(k)] - loss.sum[abscissae.below(k)]) / (2 * step);
    double factor = 1;
    for (int j = 1; j <= k; ++j) {
      factor *= 4;
      table[k][j] = table[k][j - 1] + (table[k][j - 1] - table[k - 1][j - 1]) / (factor - 1);
      const double error =
          std::max(std::fabs(table[k][j] - table[k][j - 1]), std::fabs(table[k][j] - table[k - 1][j - 1]));
      if (error < best.error) best = {table[k][j], error};
    }
  }
  // Rounding of each term, through the shortest step.
  const double shortest = std::ldexp(abscissae.step, 1 - abscissae.pairs);
  best.error += loss.magnitude * 16 * std::numeric_limits<double>::epsilon() / shortest;
  return best;
}

std::optional<Difference> DirectionalDifference(const Kernel& kernel, const Launch& launch, const Direction& direction,
                                                const Direction& weights, double step) {
  const Abscissae abscissae{step};
  const Lanes<double> t = abscissae.lanes();
  SourceMemory memory = MakeSourceMemory(launch, false);
  for (size_t p = 0; p < direction.size(); ++p)
    for (size_t i = 0; i < direction[p].size(); ++i) memory.reals[p][i] += t * direction[p][i];
  if (SourceEvaluator(kernel).Run(launch.dim, memory, false).fault != Fault::kNone) return std::nullopt;
  Loss loss;
  for (size_t p = 0; p < weights.size(); ++p)
    for (size_t i = 0; i < weights[p].size(); ++i) loss.Add(memory.reals[p][i], weights[p][i]);
  return Extrapolate(abscissae, loss);
}

}  // namespace warpsmith
