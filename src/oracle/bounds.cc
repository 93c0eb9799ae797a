#include "src/oracle/bounds.h"

#include <algorithm>
#include <cmath>

namespace warpsmith {
namespace {

constexpr int kRuns = 4;
// Perturbations are of full size but random sign, real errors may conspire: for n operations by a factor sqrt(n) at
// worst. Kernels here do some hundred operations on one path.
constexpr double kMargin = 16;
// Rounding of the inputs' and the result's last step, even where no run happened to differ.
constexpr double kFloor = 4 * 0x1p-24;
constexpr double kTiny = 1e-36;  // f32 underflow
// A bound above this part of the array's largest value checks nothing.
constexpr double kUseless = 0.02;

void Widen(std::vector<std::vector<double>>& spread, const std::vector<std::vector<double>>& noisy, const std::vector<std::vector<double>>& exact) {
  for (size_t p = 0; p < exact.size(); ++p)
    for (size_t i = 0; i < exact[p].size(); ++i) spread[p][i] = std::max(spread[p][i], std::fabs(noisy[p][i] - exact[p][i]));
}

std::vector<std::vector<double>> Zeros(const std::vector<std::vector<double>>& like) {
  std::vector<std::vector<double>> zeros;
  for (const auto& values : like) zeros.emplace_back(values.size());
  return zeros;
}

bool Finish(const std::vector<std::vector<double>>& spread, const std::vector<std::vector<double>>& exact, std::vector<std::vector<float>>& bounds) {
  bool useful = true;
  for (size_t p = 0; p < exact.size(); ++p) {
    double largest = 0, widest = 0;
    std::vector<float>& row = bounds.emplace_back();
    for (size_t i = 0; i < exact[p].size(); ++i) {
      const double bound = kMargin * spread[p][i] + kFloor * std::fabs(exact[p][i]) + kTiny;
      largest = std::max(largest, std::fabs(exact[p][i]));
      widest = std::max(widest, bound);
      row.push_back(static_cast<float>(bound));
    }
    useful &= widest <= kUseless * largest || widest <= 100 * kTiny;
  }
  return useful;
}

}  // namespace

Bounds MeasureBounds(const Program& program, const Launch& launch, const Memory<double>& exact, uint64_t forward_trace,
                     uint64_t backward_trace, uint64_t seed) {
  Bounds bounds;
  auto spread_args = Zeros(exact.reals), spread_adjoints = Zeros(exact.adjoints);
  for (int run = 0; run < kRuns; ++run) {
    const Noise noise{seed + static_cast<uint64_t>(run) * 0x2545f4914f6cdd1dull};
    Memory<double> memory = MakeMemory<double>(launch);
    const RunResult forward = program.Forward(launch.dim, memory, &noise);
    Widen(spread_args, memory.reals, exact.reals);
    const RunResult backward = forward.fault == Fault::kNone ? program.Backward(launch.dim, memory, &noise) : forward;
    if (backward.fault != Fault::kNone || forward.trace != forward_trace || backward.trace != backward_trace) bounds.stable = false;
    if (!bounds.stable) return bounds;
    Widen(spread_adjoints, memory.adjoints, exact.adjoints);
  }
  const bool useful_args = Finish(spread_args, exact.reals, bounds.args);
  bounds.stable = Finish(spread_adjoints, exact.adjoints, bounds.adjoints) && useful_args;
  return bounds;
}

}  // namespace warpsmith
