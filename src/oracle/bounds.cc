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

template <class T>
double Size(T value) {
  return std::fabs(static_cast<double>(value));
}

template <class T>
void Widen(Ragged<double>& spread, const Ragged<T>& noisy, const Ragged<T>& exact) {
  for (size_t i = 0; i < exact.all().size(); ++i)
    spread.all()[i] = std::max(spread.all()[i], Size(noisy.all()[i] - exact.all()[i]));
}

template <class T>
double Largest(std::span<const T> values) {
  double largest = 0;
  for (T value : values) largest = std::max(largest, Size(value));
  return largest;
}

template <class T>
bool Finish(const Ragged<double>& spread, const Ragged<T>& exact, double unit, Ragged<float>& bounds) {
  bool useful = true;
  bounds = Ragged<float>::Like(exact, 0.0f);
  const double largest_of_all = Largest(exact.all());
  for (size_t p = 0; p < exact.size(); ++p) {
    double widest = 0;
    for (size_t i = 0; i < exact[p].size(); ++i) {
      const double bound = kMargin * spread[p][i] + kFloor * unit * Size(exact[p][i]) + kTiny;
      widest = std::max(widest, bound);
      bounds[p][i] = static_cast<float>(bound);
    }
    useful &= widest <= kUseless * std::max(Largest(exact[p]), kOthers * largest_of_all) || widest <= 100 * kTiny;
  }
  return useful;
}

}  // namespace

template <class T>
Bounds MeasureBounds(const Program& program, const Launch& launch, const Memory<T>& exact, uint64_t forward_trace,
                     uint64_t backward_trace, uint64_t seed, double unit) {
  Bounds bounds;
  auto spread_args = Ragged<double>::Like(exact.reals, 0.0),
       spread_adjoints = Ragged<double>::Like(exact.adjoints, 0.0);
  for (int run = 0; run < kRuns; ++run) {
    // Rounding of the oracles decides ties; an engine in f32 may compute one value in two ways.
    const Noise noise{seed + static_cast<uint64_t>(run) * 0x2545f4914f6cdd1dull, unit, unit != kSingleUnit};
    Memory<T> memory = MakeMemory<T>(launch);
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
template Bounds MeasureBounds(const Program&, const Launch&, const Memory<double>&, uint64_t, uint64_t, uint64_t,
                              double);
template Bounds MeasureBounds(const Program&, const Launch&, const Memory<Quad>&, uint64_t, uint64_t, uint64_t, double);

}  // namespace warpsmith
