#include "src/oracle/differences.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace warpsmith {
namespace {

constexpr int kHalvings = kLanes / 2;  // lane k is +h/2^k, lane k + kHalvings is -h/2^k

struct Samples {
  std::array<double, kLanes> loss{};
  double magnitude = 0;  // sum of |terms|: what rounding is relative to
};

std::optional<Samples> Sample(const Kernel& kernel, const Launch& launch, const Direction& direction,
                              const Direction& weights, double h) {
  SourceMemory memory = MakeSourceMemory(launch, false);
  Lanes<double> t;
  for (int k = 0; k < kHalvings; ++k) t[k] = std::ldexp(h, -k), t[k + kHalvings] = -t[k];
  for (size_t p = 0; p < direction.size(); ++p)
    for (size_t i = 0; i < direction[p].size(); ++i) memory.reals[p][i] += t * direction[p][i];
  if (SourceEvaluator(kernel).Run(launch.dim, memory, false).fault != Fault::kNone) return std::nullopt;
  Samples samples;
  Lanes<double> loss = 0;
  for (size_t p = 0; p < weights.size(); ++p) {
    for (size_t i = 0; i < weights[p].size(); ++i) {
      const Lanes<double> term = memory.reals[p][i] * weights[p][i];
      loss += term;
      samples.magnitude += std::fabs(term[0]);
    }
  }
  for (int k = 0; k < kLanes; ++k) {
    if (!std::isfinite(loss[k])) return std::nullopt;
    samples.loss[static_cast<size_t>(k)] = loss[k];
  }
  return samples;
}

Difference Extrapolate(const Samples& samples, double h) {
  std::array<std::array<double, kHalvings>, kHalvings> table;
  Difference best{0, std::numeric_limits<double>::infinity()};
  for (size_t k = 0; k < kHalvings; ++k) {
    const double step = std::ldexp(h, -static_cast<int>(k));
    table[k][0] = (samples.loss[k] - samples.loss[k + kHalvings]) / (2 * step);
    double factor = 1;
    for (size_t j = 1; j <= k; ++j) {
      factor *= 4;
      table[k][j] = table[k][j - 1] + (table[k][j - 1] - table[k - 1][j - 1]) / (factor - 1);
      const double error =
          std::max(std::fabs(table[k][j] - table[k][j - 1]), std::fabs(table[k][j] - table[k - 1][j - 1]));
      if (error < best.error) best = {table[k][j], error};
    }
  }
  // Rounding of each term, through the shortest step.
  best.error += samples.magnitude * 16 * std::numeric_limits<double>::epsilon() / std::ldexp(h, 1 - kHalvings);
  return best;
}

}  // namespace

std::optional<Difference> DirectionalDifference(const Kernel& kernel, const Launch& launch, const Direction& direction,
                                                const Direction& weights, double step) {
  const auto samples = Sample(kernel, launch, direction, weights, step);
  if (!samples) return std::nullopt;
  return Extrapolate(*samples, step);
}

}  // namespace warpsmith
