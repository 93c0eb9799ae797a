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
constexpr double kFloor = 4;
constexpr double kTiny = 1e-36;  // f32 underflow
// A bound above this part of the array's largest value checks nothing.
constexpr double kUseless = 0.02;

void Widen(Ragged<double>& spread, const Ragged<double>& noisy, const Ragged<double>& exact) {
  for (size_t i = 0; i < exact.all().size(); ++i)
    spread.all()[i] = std::max(spread.all()[i], std::fabs(noisy.all()[i] - exact.all()[i]));
}

bool Finish(const Ragged<double>& spread, const Ragged<double>& exact, double unit, Ragged<float>& bounds) {
  bool useful = true;
  bounds = Ragged<float>::Like(exact, 0.0f);
  for (size_t p = 0; p < exact.size(); ++p) {
    double largest = 0, widest = 0;
    for (size_t i = 0; i < exact[p].size(); ++i) {
      const double bound = kMargin * spread[p][i] + kFloor * unit * std::fabs(exact[p][i]) + kTiny;
      largest = std::max(largest, std::fabs(exact[p][i]));
      widest = std::max(widest, bound);
      bounds[p][i] = static_cast<float>(bound);
    }
    useful &= widest <= kUseless * largest || widest <= 100 * kTiny;
  }
  return useful;
}

}  // namespace

Bounds MeasureBounds(const Program& program, const Launch& launch, const Memory<double>& exact, uint64_t forward_trace,
                     uint64_t backward_trace, uint64_t seed, double unit) {
  Bounds bounds;
  auto spread_args = Ragged<double>::Like(exact.reals, 0.0),
       spread_adjoints = Ragged<double>::Like(exact.adjoints, 0.0);
  for (int run = 0; run < kRuns; ++run) {
    const Noise noise{seed + static_cast<uint64_t>(run) * 0x2545f4914f6cdd1dull, unit};
    Memory<double> memory = MakeMemory<double>(launch);
    const RunResult forward = program.Forward(launch.dim, memory, &noise);
    Widen(spread_args, memory.reals, exact.reals);
    const RunResult backward = forward.fault == Fault::kNone ? program.Backward(launch.dim, memory, &noise) : forward;
    if (backward.fault != Fault::kNone || forward.trace != forward_trace || backward.trace != backward_trace)
      bounds.stable = false;
    if (!bounds.stable) return bounds;
    Widen(spread_adjoints, memory.adjoints, exact.adjoints);
  }
  const bool useful_args = Finish(spread_args, exact.reals, unit, bounds.args);
  bounds.useful = Finish(spread_adjoints, exact.adjoints, unit, bounds.adjoints) && useful_args;
  return bounds;
}

}  // namespace warpsmith
