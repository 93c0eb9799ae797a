#include "src/oracle/bounds.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace warpsmith {
namespace {

constexpr int kRuns = 4;
// Perturbations are of full size but random sign, real errors may conspire: for n operations by a factor sqrt(n) at
// worst. Kernels here do some hundred operations on one path.
constexpr double kMargin = 16;
// Rounding of the inputs' and the result's last step, even where no run happened to differ.
constexpr double kFloor = 4;
constexpr double kTiny = 1e-36;  // f32 underflow
// A bound above this part of the array's largest value checks nothing. Where all of an array is small beside the others
// (its terms cancel), the others' largest counts by a hundredth.
constexpr double kUseless = 0.02;
constexpr double kOthers = 0.01;

void Widen(Ragged<double>& spread, const Ragged<double>& noisy, const Ragged<double>& exact) {
  for (size_t i = 0; i < exact.all().size(); ++i)
    spread.all()[i] = std::max(spread.all()[i], std::fabs(noisy.all()[i] - exact.all()[i]));
}

double Largest(std::span<const double> values) {
  double largest = 0;
  for (double value : values) largest = std::max(largest, std::fabs(value));
  return largest;
}

bool Finish(const Ragged<double>& spread, const Ragged<double>& exact, double unit, Ragged<float>& bounds) {
  bool useful = true;
  bounds = Ragged<float>::Like(exact, 0.0f);
  const double largest_of_all = Largest(exact.all());
  for (size_t p = 0; p < exact.size(); ++p) {
    double widest = 0;
    for (size_t i = 0; i < exact[p].size(); ++i) {
      const double bound = kMargin * spread[p][i] + kFloor * unit * std::fabs(exact[p][i]) + kTiny;
      widest = std::max(widest, bound);
      bounds[p][i] = static_cast<float>(bound);
    }
    useful &= widest <= kUseless * std::max(Largest(exact[p]), kOthers * largest_of_all) || widest <= 100 * kTiny;
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
    // Rounding in f64 decides ties; an engine in f32 may compute one value in two ways.
    const Noise noise{seed + static_cast<uint64_t>(run) * 0x2545f4914f6cdd1dull, unit, unit == kDoubleUnit};
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
