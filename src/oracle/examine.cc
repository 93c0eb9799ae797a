#include "src/oracle/examine.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

#include "src/oracle/bounds.h"
#include "src/oracle/differences.h"
#include "src/oracle/quads.h"

namespace warpsmith {
namespace {

constexpr int32_t kLongestArray = 64;
constexpr int kLengthenings = 16;
// Agreement of two f64 computations that order their sums differently.
constexpr double kF64Relative = 1e-10;
constexpr double kForwardRelative = 1e-9;
// What is left in f64 of terms of order one that cancel: a gradient this small is zero.
constexpr double kResidue = 1e-12;
constexpr double kOtherSeeds = -2;
// Beside terms of this size along a direction, what an element contributes may be less than their rounding.
constexpr double kSwamping = 1e4;
// A first look compares f32 with f64 by this; what passes is measured properly before it is kept.
constexpr double kQuickSingle = 1e-2;
constexpr double kPlainlyWrong = 1e-4;
constexpr double kDifferenceMargin = 8;
constexpr double kDifferenceRelative = 1e-7;
constexpr double kUselessDifference = 1e-3;
// How far beside a tie the derivatives of its two sides are taken, and what they may be off for that.
constexpr double kBeside = 0x1p-30;
constexpr double kBesideRelative = 1e-4;
constexpr double kNearer = 0x1p-3;
// The first look's step: three pairs of points are exact to some 1e-11 there, and kinks so near are rare.
constexpr Abscissae kGlance{0x1p-10, 3};

Verdict VerdictOf(Reason reason) { return Reasons()[static_cast<size_t>(reason)].verdict; }

// Uniform in (-2, 2): any continuous distribution finds a wrong adjoint almost surely, and this one is cheap.
double RandomTangent(Rng& rng) { return static_cast<double>(static_cast<int64_t>(rng.Next())) * 0x1p-62; }

// What a derivative may be off from a difference whose terms have the size `scale`.
double BoundOf(const Difference& difference, double scale) {
  return kDifferenceMargin * difference.error + kDifferenceRelative * scale + 1e-12;
}
// An error estimate near the derivative itself bears nothing out.
bool Useless(const Difference& difference, double scale) {
  return difference.error > kUselessDifference * scale + 1e-9;
}

bool AllFinite(const Ragged<double>& values) {
  return std::all_of(values.all().begin(), values.all().end(), [](double value) { return std::isfinite(value); });
}

// Seeds on what was written, a fill on the rest: both of either sign and never near zero.
void ChooseAdjoints(Launch& launch, const std::vector<bool>& outputs, bool fill, Rng& rng) {
  launch.adjoints.clear();
  launch.adjoints.reserve(launch.args.size());
  for (size_t p = 0; p < launch.args.size(); ++p) {
    const Buffer& arg = launch.args[p];
    Buffer& adjoint = launch.adjoints.emplace_back(ZeroBuffer(arg.type, arg.type.is_real() ? arg.size() : 0));
    if (!arg.type.is_array() || !(outputs[p] || fill)) continue;
    for (float& value : adjoint.reals)
      value = static_cast<float>(rng.Uniform(0.5, 1.5)) * (rng.Chance(0.5) ? 1.0f : -1.0f);
  }
}

}  // namespace

Reason ReasonOf(Fault fault) {
  switch (fault) {
    case Fault::kNone: return Reason::kNone;
    case Fault::kOutOfBounds: return Reason::kOutOfBounds;
    case Fault::kIntegerDivision: return Reason::kIntegerDivision;
    case Fault::kIntegerOverflow: return Reason::kIntegerOverflow;
    case Fault::kCastRange: return Reason::kCastRange;
    case Fault::kUnset: return Reason::kUnset;
    case Fault::kRace: return Reason::kRace;
    case Fault::kTripCount: return Reason::kTripCount;
    case Fault::kDiverged: return Reason::kNearKink;
  }
  return Reason::kNone;
}

// The state of one examination. One is kept for each thread, since its memory is used again and again.
struct Examiner::Probe {
  void Begin(Launch start) {
    launch = std::move(start);
    gradients.clear();
    bounds.reset();
    rounding.reset();
    coverage.Clear();
    path.gaps.clear();
  }

  Launch launch;
  SourceMemory before, after;  // of the source's run: values, and tangents unless the lanes are points of a line
  SourceResult result;
  std::vector<bool> judged, outputs;
  Memory<double> exact;  // f64 interpreter after forward and backward
  Memory<float> single;  // f32 interpreter
  uint64_t forward_trace = 0, backward_trace = 0;
  Ragged<double> gradients;        // rows of parameters that are not judged are empty
  std::optional<Bounds> bounds;    // of f32
  std::optional<Bounds> rounding;  // of f64
  Coverage coverage;
  Path path;  // of the text's forward run

  // Whether an element of an output is as it was before: its gradient is its seed, whatever the kernel does.
  bool Untouched(size_t p, size_t i) const {
    if (!outputs[p] || AnyLane(Narrow(after.reals[p][i] != before.reals[p][i]))) return false;
    return after.tangents.size() == 0 || !AnyLane(Narrow(after.tangents[p][i] != before.tangents[p][i]));
  }

  // Along the first direction: the derivative that differences are to bear out, and the sum of its terms' sizes.
  double first = 0, first_scale = 0;
};

Examiner::Examiner(const Kernel& kernel, const Program& program, const JudgeOptions& options)
    : kernel_(kernel), program_(program), options_(options), source_(kernel), uses_(ArrayUses(kernel)) {
  for (const ArrayUse& use : uses_) has_extremes_ |= use.extreme;
}

bool Examiner::Wanted(size_t param) const {
  const Type type = kernel_.params[param];
  if (!type.is_real() || (type.is_array() && !uses_[param].read)) return false;
  const auto& wrt = options_.wrt;
  return wrt.empty() || std::find(wrt.begin(), wrt.end(), kernel_.symbols[param]) != wrt.end();
}

bool Examiner::HasSubject() const {
  bool input = false, output = false;
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    input |= Wanted(p);
    output |= kernel_.params[p].is_array() && kernel_.params[p].is_real() && uses_[p].written;
  }
  return input && output;
}

// Spreads the lanes of `memory`, over eight directions at the launch's values or over points of one line through them.
void Examiner::SpreadLanes(SourceMemory& memory, Spread spread, const std::vector<bool>& judged, Rng directions) const {
  const Lanes<double> t = kGlance.lanes();
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    if (spread == Spread::kPoints) {
      if (!judged[p]) continue;
      for (Lanes<double>& value : memory.reals[p]) value += t * RandomTangent(directions);
    } else {
      for (Lanes<double>& tangent : memory.tangents[p])
        for (int i = 0; i < kLanes; ++i) tangent[i] = judged[p] ? RandomTangent(directions) : 0.0;
    }
  }
}

void Examiner::ProbeSource(Probe& probe, Spread spread, bool may_lengthen, Rng& rng) const {
  const size_t params = kernel_.params.size();
  probe.judged.resize(params);
  for (size_t p = 0; p < params; ++p) probe.judged[p] = Wanted(p);
  const Rng directions(rng.Next());
  for (int run = 0; run < kLengthenings; ++run) {
    FillSourceMemory(probe.launch, spread == Spread::kDirections, probe.before);
    SpreadLanes(probe.before, spread, probe.judged, directions);
    probe.after = probe.before;
    probe.result = source_.Run(probe.launch.dim, probe.after, true);
    const std::vector<Access>& accesses = probe.result.accesses;
    bool again = false;
    for (size_t p = 0; p < params && probe.result.fault == Fault::kOutOfBounds && may_lengthen; ++p) {
      const int32_t asked = accesses[p].max_index + 1;
      if (!kernel_.params[p].is_array() || asked <= probe.launch.args[p].size() || asked > kLongestArray) continue;
      Lengthen(probe.launch, p, std::min(kLongestArray, std::max(asked, 2 * probe.launch.args[p].size())), rng);
      again = true;
    }
    // An array that is only read after its own writes is no input after all.
    for (size_t p = 0; p < params && probe.result.fault == Fault::kNone; ++p) {
      if (!probe.judged[p] || !kernel_.params[p].is_array() || accesses[p].read_first) continue;
      probe.judged[p] = false;
      again = true;
    }
    if (!again) break;
  }
  probe.outputs.resize(params);
  for (size_t p = 0; p < params; ++p)
    probe.outputs[p] = kernel_.params[p].is_array() && kernel_.params[p].is_real() && probe.result.accesses[p].written;
}

// Runs the text forward in f64 and compares it with the source's first lane.
Reason Examiner::CompareForward(Probe& probe, Examination& out) const {
  FillMemory(probe.launch, probe.exact);
  const bool covers = coverage_ != nullptr;
  const RunResult forward = program_.Forward(probe.launch.dim, probe.exact, nullptr, covers ? &probe.coverage : nullptr,
                                             covers ? &probe.path : nullptr);
  probe.forward_trace = forward.trace;
  if (forward.fault != Fault::kNone) {
    out.detail = "the text faults where the source does not";
    return Reason::kForward;
  }
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    if (!std::ranges::equal(probe.exact.ints[p], probe.after.ints[p])) {
      out.detail = fmt::format("the integers of {} differ after forward", kernel_.symbols[p]);
      return Reason::kForward;
    }
    for (size_t i = 0; i < probe.exact.reals[p].size(); ++i) {
      const double text = probe.exact.reals[p][i], source = probe.after.reals[p][i][0];
      if (!std::isfinite(source)) return Reason::kNonFinite;
      const double bound = kForwardRelative * (1 + std::fabs(source));
      const double error =
          std::isfinite(text) ? std::fabs(text - source) / bound : std::numeric_limits<double>::infinity();
      if (error <= out.forward_error) continue;
      out.forward_error = error;
      out.detail =
          fmt::format("{}[{}] is {:.9g} by the text, {:.9g} by the source", kernel_.symbols[p], i, text, source);
    }
  }
  if (out.forward_error > 1) return Reason::kForward;
  out.detail.clear();
  return Reason::kNone;
}

// Runs the text backward; a reason if it faulted.
Reason Examiner::RunBackward(Probe& probe, Examination& out) const {
  const RunResult backward =
      program_.Backward(probe.launch.dim, probe.exact, nullptr, coverage_ != nullptr ? &probe.coverage : nullptr);
  probe.backward_trace = backward.trace;
  switch (backward.fault) {
    case Fault::kNone: break;
    // What the replay converts or overflows may well be of no use to any adjoint, and does no harm on any processor.
    case Fault::kCastRange:
    case Fault::kIntegerOverflow: return ReasonOf(backward.fault);
    default:
      out.detail = "backward leaves the bounds of an array, divides by the integer zero or loops without end";
      return Reason::kAdjointBounds;
  }
  probe.gradients.clear();
  probe.gradients.Reserve(kernel_.params.size(), probe.exact.adjoints.all().size());
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    if (!probe.judged[p]) {
      probe.gradients.AddRow(0, 0.0);
      continue;
    }
    probe.gradients.AddRow(probe.exact.adjoints[p]);
    if (probe.outputs[p]) continue;
    const auto row = probe.gradients[p];
    for (size_t i = 0; i < row.size(); ++i) row[i] -= static_cast<double>(probe.launch.adjoints[p].reals[i]);
  }
  return Reason::kNone;
}

const Bounds& Examiner::Rounding(Probe& probe, uint64_t seed) const {
  if (!probe.rounding)
    probe.rounding = MeasureBounds(program_, probe.launch, probe.exact, probe.forward_trace, probe.backward_trace, seed,
                                   kDoubleUnit);
  return *probe.rounding;
}

bool Examiner::RoundsApart(Probe& probe, uint64_t seed) const {
  if (!std::ranges::equal(probe.exact.ints.all(), probe.after.ints.all()) || !AllFinite(probe.exact.reals))
    return false;
  const RunResult backward = program_.Backward(probe.launch.dim, probe.exact);
  probe.backward_trace = backward.trace;
  if (backward.fault != Fault::kNone || !Rounding(probe, seed).stable) return false;
  const auto text = probe.exact.reals.all();
  const auto bounds = probe.rounding->args.all();
  for (size_t i = 0; i < text.size(); ++i) {
    const double source = probe.after.reals.all()[i][0];
    if (std::fabs(text[i] - source) > kForwardRelative * (1 + std::fabs(source)) + static_cast<double>(bounds[i]))
      return false;
  }
  return true;
}

// The dot product test: <gradient, direction> against <seed, J direction> in eight directions.
Reason Examiner::CompareGradient(Probe& probe, Examination& out, uint64_t seed) const {
  const size_t params = kernel_.params.size();
  for (size_t p = 0; p < params; ++p)
    for (size_t i = 0; i < probe.gradients[p].size(); ++i) {
      const double value = probe.gradients[p][i];
      out.zero_gradient &= std::fabs(value) <= kResidue || probe.Untouched(p, i);
      if (!std::isfinite(value)) out.dual_error = std::numeric_limits<double>::infinity();
    }
  std::array<double, kLanes> adjoint{}, dual{}, scale{}, bound{};
  double dual_scale = 0;
  const bool measured = probe.rounding && probe.rounding->stable;
  for (size_t p = 0; p < params; ++p) {
    for (size_t i = 0; i < probe.gradients[p].size(); ++i) {
      for (size_t k = 0; k < kLanes; ++k) {
        const double direction = probe.before.tangents[p][i][static_cast<int>(k)];
        adjoint[k] += probe.gradients[p][i] * direction;
        scale[k] += std::fabs(probe.gradients[p][i] * direction);
        if (measured) bound[k] += std::fabs(direction) * static_cast<double>(probe.rounding->adjoints[p][i]);
      }
    }
    if (!probe.outputs[p]) continue;
    for (size_t i = 0; i < probe.after.tangents[p].size(); ++i) {
      for (size_t k = 0; k < kLanes; ++k) {
        const double term =
            static_cast<double>(probe.launch.adjoints[p].reals[i]) * probe.after.tangents[p][i][static_cast<int>(k)];
        if (!std::isfinite(term)) return Reason::kNonFinite;
        dual[k] += term;
        scale[k] += std::fabs(term);
        if (k == 0) dual_scale += std::fabs(term);
        out.zero_gradient &= std::fabs(term) <= kResidue || probe.Untouched(p, i);
      }
    }
  }
  const bool by_dual = Takes(Oracle::kDual);
  probe.first = by_dual ? dual[0] : adjoint[0];
  probe.first_scale = by_dual ? dual_scale : scale[0];
  if (std::isinf(out.dual_error)) {
    out.detail = "an adjoint is not finite";
    return Reason::kAdjointNonFinite;
  }
  for (size_t k = 0; k < kLanes && by_dual; ++k)
    out.dual_error =
        std::max(out.dual_error, std::fabs(adjoint[k] - dual[k]) / (kF64Relative * scale[k] + bound[k] + 1e-30));
  if (out.dual_error <= 1) return Reason::kNone;
  out.detail =
      fmt::format("along a random direction the adjoint gives {:.9g}, dual numbers {:.9g}", adjoint[0], dual[0]);
  // At a first look, what is off by so much needs no bounds: it will be judged in full before anybody is told.
  const double difference = std::fabs(adjoint[0] - dual[0]);
  if (options_.quick && difference > kPlainlyWrong * (1 + scale[0])) return Reason::kGradient;
  // Could rounding in f64 explain it? Bounds tell; without them there is no verdict.
  if (!probe.rounding) {
    out.dual_error = 0;
    const Bounds& rounding = Rounding(probe, seed);
    if (rounding.stable && rounding.useful) return CompareGradient(probe, out, seed);
    out.open = true;
    return Reason::kIllConditioned;
  }
  return Reason::kGradient;
}

struct Examiner::Claim {
  Direction direction, weights;
  double derivative = 0, scale = 0;  // and the sum of its terms' sizes
};

Examiner::Claim Examiner::AlongFirstDirection(const Probe& probe) const {
  Claim claim{Direction(kernel_.params.size()), Direction(kernel_.params.size()), probe.first, probe.first_scale};
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    if (probe.judged[p])
      for (const Lanes<double>& tangent : probe.before.tangents[p]) claim.direction[p].push_back(tangent[0]);
    if (probe.outputs[p])
      claim.weights[p].assign(probe.launch.adjoints[p].reals.begin(), probe.launch.adjoints[p].reals.end());
  }
  return claim;
}

// Differences decide whether the dual numbers are right.
Reason Examiner::Arbitrate(const Probe& probe, const Claim& claim, Examination& out, bool dual_agrees) const {
  // The dual numbers stand if differences at any step bear them out: a wrong one would have to be met by chance.
  Reason reason = Reason::kNearKink;
  for (double step : kSteps) {
    const auto difference = DirectionalDifference(kernel_, probe.launch, claim.direction, claim.weights, step);
    if (!difference) continue;
    out.difference_error = std::fabs(difference->value - claim.derivative) / BoundOf(*difference, claim.scale);
    if (Useless(*difference, claim.scale)) continue;
    if (out.difference_error <= 1) {
      out.step = step;
      return dual_agrees ? Reason::kNone : Reason::kGradient;
    }
    reason = Reason::kOracles;
    out.detail = fmt::format("along a random direction differences give {:.9g} +- {:.2g}, dual numbers {:.9g}",
                             difference->value, difference->error, claim.derivative);
  }
  // Rounding swamps the dual numbers themselves, or they are wrong.
  out.open = reason == Reason::kOracles;
  return reason;
}

struct Examiner::Partial {
  size_t param = 0, element = 0;
  double dual = 0, scale = 0;  // and the sum of its terms' sizes

  double adjoint(const Probe& probe) const { return probe.gradients[param][element]; }
  // What the adjoint may be off from the dual numbers.
  double bound(const Probe& probe) const {
    const bool measured = probe.rounding && probe.rounding->stable;
    return kF64Relative * (scale + std::fabs(adjoint(probe))) + kResidue +
           (measured ? static_cast<double>(probe.rounding->adjoints[param][element]) : 0);
  }
};

// Eight elements a run of the source.
std::vector<Examiner::Partial> Examiner::Jacobian(const Probe& probe) const {
  std::vector<Partial> partials;
  for (size_t p = 0; p < kernel_.params.size(); ++p)
    for (size_t i = 0; i < probe.gradients[p].size(); ++i) partials.push_back({p, i});
  thread_local SourceMemory memory;
  for (size_t first = 0; first < partials.size(); first += kLanes) {
    FillSourceMemory(probe.launch, true, memory);
    const size_t count = std::min<size_t>(kLanes, partials.size() - first);
    for (size_t k = 0; k < count; ++k)
      memory.tangents[partials[first + k].param][partials[first + k].element][static_cast<int>(k)] = 1;
    if (source_.Run(probe.launch.dim, memory, false).fault != Fault::kNone) return {};
    for (size_t p = 0; p < kernel_.params.size(); ++p) {
      if (!probe.outputs[p]) continue;
      for (size_t i = 0; i < memory.tangents[p].size(); ++i)
        for (size_t k = 0; k < count; ++k) {
          const double term =
              static_cast<double>(probe.launch.adjoints[p].reals[i]) * memory.tangents[p][i][static_cast<int>(k)];
          partials[first + k].dual += term;
          partials[first + k].scale += std::fabs(term);
        }
    }
  }
  return partials;
}

// The loss is of those outputs that the element reaches: beside others, large ones, its share of a difference drowns.
Examiner::Claim Examiner::ByElement(const Probe& probe, const Partial& partial) const {
  Claim claim{Direction(kernel_.params.size()), Direction(kernel_.params.size()), partial.dual, partial.scale};
  SourceMemory memory = MakeSourceMemory(probe.launch, true);
  memory.tangents[partial.param][partial.element] = 1;
  source_.Run(probe.launch.dim, memory, false);
  claim.direction[partial.param].assign(probe.gradients[partial.param].size(), 0.0);
  claim.direction[partial.param][partial.element] = 1;
  for (size_t p = 0; p < kernel_.params.size(); ++p)
    for (size_t i = 0; probe.outputs[p] && i < memory.tangents[p].size(); ++i)
      claim.weights[p].push_back(
          memory.tangents[p][i][0] == 0 ? 0.0 : static_cast<double>(probe.launch.adjoints[p].reals[i]));
  return claim;
}

std::optional<Examiner::Partial> Examiner::WrongElement(Probe& probe, Examination& out, uint64_t seed) const {
  std::optional<Partial> worst;
  const std::vector<Partial> partials = Jacobian(probe);
  out.elements = static_cast<int>(partials.size());
  out.jacobian_error = 0;
  for (const Partial& partial : partials) {
    const double error = std::fabs(partial.adjoint(probe) - partial.dual) / partial.bound(probe);
    if (error <= out.jacobian_error) continue;
    out.jacobian_error = error;
    worst = partial;
  }
  if (out.jacobian_error <= 1) return std::nullopt;
  if (probe.rounding) return worst;
  Rounding(probe, seed);
  return WrongElement(probe, out, seed);
}

Reason Examiner::CompareJacobian(Probe& probe, Examination& out, uint64_t seed) const {
  const std::optional<Partial> wrong = WrongElement(probe, out, seed);
  if (!wrong) return Reason::kNone;
  if (!probe.rounding->stable || !probe.rounding->useful) {
    out.open = true;
    return Reason::kIllConditioned;
  }
  const Reason reason = Arbitrate(probe, ByElement(probe, *wrong), out, false);
  if (reason == Reason::kGradient)
    out.detail = fmt::format("the adjoint of {}[{}] is {:.9g}, dual numbers give {:.9g}", kernel_.symbols[wrong->param],
                             wrong->element, wrong->adjoint(probe), wrong->dual);
  return reason;
}

// f32 against f64, the reference of the other engines.
Reason Examiner::CompareSingle(Probe& probe, Examination& out) const {
  Memory<float>& single = probe.single;
  FillMemory(probe.launch, single);
  const RunResult forward = program_.Forward(probe.launch.dim, single);
  if (forward.fault != Fault::kNone || forward.trace != probe.forward_trace) return Reason::kIllConditioned;
  const RunResult backward = program_.Backward(probe.launch.dim, single);
  if (backward.fault != Fault::kNone || backward.trace != probe.backward_trace) return Reason::kIllConditioned;
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    for (size_t i = 0; i < single.reals[p].size(); ++i) {
      const double value = probe.exact.reals[p][i], adjoint = probe.exact.adjoints[p][i];
      const double bound =
          options_.quick ? kQuickSingle * (1 + std::fabs(value)) : static_cast<double>(probe.bounds->args[p][i]);
      const double adjoint_bound =
          options_.quick ? kQuickSingle * (1 + std::fabs(adjoint)) : static_cast<double>(probe.bounds->adjoints[p][i]);
      const double error = std::fabs(static_cast<double>(single.reals[p][i]) - value) / bound;
      const double adjoint_error = std::fabs(static_cast<double>(single.adjoints[p][i]) - adjoint) / adjoint_bound;
      out.single_error = std::max({out.single_error, error, adjoint_error});
      if (!(error <= 1 && adjoint_error <= 1)) {  // also if one is NaN
        out.detail = fmt::format("{}[{}]: f32 gives {:.9g} and adjoint {:.9g}, f64 {:.9g} and {:.9g}",
                                 kernel_.symbols[p], i, static_cast<double>(single.reals[p][i]),
                                 static_cast<double>(single.adjoints[p][i]), value, adjoint);
        return Reason::kIllConditioned;
      }
    }
  }
  return Reason::kNone;
}

// The full Jacobian's product with the seeds, element by element: for people.
void Examiner::FillRows(Probe& probe, Examination& out) const {
  for (const Partial& partial : Jacobian(probe)) {
    GradientRow row;
    row.arg = kernel_.symbols[partial.param];
    row.element = static_cast<int>(partial.element);
    row.adjoint = partial.adjoint(probe);
    row.dual = partial.dual;
    row.difference = std::numeric_limits<double>::quiet_NaN();
    const Claim claim = ByElement(probe, partial);
    for (double step : kSteps) {
      const auto difference = DirectionalDifference(kernel_, probe.launch, claim.direction, claim.weights, step);
      if (!difference) continue;
      row.difference = difference->value;
      break;
    }
    row.bound = partial.bound(probe);
    row.wrong = !(std::fabs(row.adjoint - row.dual) <= row.bound);
    out.rows.push_back(std::move(row));
  }
}

std::optional<Reason> Examiner::Glance(Probe& probe, Examination& out) const {
  switch (probe.result.fault) {
    case Fault::kNone: break;
    case Fault::kDiverged:
    case Fault::kCastRange: return std::nullopt;  // perhaps at one of the points beside only
    default: return ReasonOf(probe.result.fault);
  }
  if (const Reason reason = CompareForward(probe, out); reason != Reason::kNone) return reason;
  if (const Reason reason = RunBackward(probe, out); reason != Reason::kNone) return reason;
  Loss loss;
  double adjoint = 0, scale = 0;
  const int beside = kGlance.above(0);
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    const auto gradient = probe.gradients[p];
    for (size_t i = 0; i < gradient.size(); ++i) {
      const Lanes<double> line = probe.before.reals[p][i];
      const double term = gradient[i] * (line[beside] - line[0]) / kGlance.step;
      adjoint += term;
      scale += std::fabs(term);
      out.zero_gradient &= std::fabs(gradient[i]) <= kResidue || probe.Untouched(p, i);
    }
    if (!probe.outputs[p]) continue;
    const auto values = probe.after.reals[p];
    for (size_t i = 0; i < values.size(); ++i)
      loss.Add(values[i], static_cast<double>(probe.launch.adjoints[p].reals[i]));
  }
  const auto difference = Extrapolate(kGlance, loss);
  if (!difference || !std::isfinite(adjoint)) return std::nullopt;
  scale += std::fabs(difference->value);
  const double bound = BoundOf(*difference, scale);
  const double error = std::fabs(adjoint - difference->value);
  out.difference_error = error / bound;
  if (error <= bound && !Useless(*difference, scale)) return CompareSingle(probe, out);
  if (error <= bound + kPlainlyWrong * (1 + scale)) return std::nullopt;
  out.detail =
      fmt::format("along a random direction the adjoint gives {:.9g}, differences {:.9g}", adjoint, difference->value);
  return Reason::kGradient;
}

Reason Examiner::JudgeGradient(Probe& probe, Examination& out, uint64_t bounds_seed) const {
  const Reason dual = CompareGradient(probe, out, bounds_seed);
  if (dual != Reason::kNone && dual != Reason::kGradient && dual != Reason::kAdjointNonFinite) return dual;
  if (!Takes(Oracle::kDifferences)) return dual;
  const Reason differences = Arbitrate(probe, AlongFirstDirection(probe), out, dual == Reason::kNone);
  if (!Takes(Oracle::kDual) && differences == Reason::kOracles) return Reason::kGradient;
  return differences == Reason::kGradient ? dual : differences;
}

// Along each direction: the derivative, and the sum of its terms' sizes.
struct Examiner::Slopes {
  std::array<double, kLanes> of{}, scale{};
  Path path;

  bool Bends(const Slopes& nearer) const {
    for (size_t k = 0; k < kLanes; ++k)
      if (!(std::fabs(of[k] - nearer.of[k]) <= kBesideRelative * scale[k] + kDifferenceRelative)) return true;
    return false;
  }
};

std::optional<Examiner::Slopes> Examiner::SlopesBeside(const Probe& probe, double step) const {
  thread_local SourceMemory memory;
  memory = probe.before;
  Rng direction(0);
  for (size_t p = 0; p < kernel_.params.size(); ++p)
    for (Lanes<double>& value : memory.reals[p]) value += probe.judged[p] ? step * RandomTangent(direction) : 0;
  thread_local Memory<double> text;
  FillMemory(probe.launch, text);
  for (size_t i = 0; i < text.reals.all().size(); ++i) text.reals.all()[i] = memory.reals.all()[i][0];
  Slopes slopes;
  Coverage unused;
  const RunResult by_text = program_.Forward(probe.launch.dim, text, nullptr, &unused, &slopes.path);
  const SourceResult result = source_.Run(probe.launch.dim, memory, false);
  if (by_text.fault != Fault::kNone || result.fault != Fault::kNone || result.tie) return std::nullopt;
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    if (!probe.outputs[p]) continue;
    for (size_t i = 0; i < memory.reals[p].size(); ++i) {
      const double value = memory.reals[p][i][0], at_tie = probe.after.reals[p][i][0];
      if (!(std::fabs(value - at_tie) <= kBesideRelative * (1 + std::fabs(at_tie)))) return std::nullopt;
      for (int k = 0; k < kLanes; ++k) {
        const double term = static_cast<double>(probe.launch.adjoints[p].reals[i]) * memory.tangents[p][i][k];
        slopes.of[static_cast<size_t>(k)] += term;
        slopes.scale[static_cast<size_t>(k)] += std::fabs(term);
      }
    }
  }
  return slopes;
}

// Where one thread stands on one kink, the loss has two sides. The adjoint may be that of either or lie between them,
// in all directions by the same share; to give both operands of a tied maximum all of it, or neither, is no convention.
Reason Examiner::JudgeTie(Probe& probe, Examination& out, uint64_t seed) const {
  const bool single = coverage_ != nullptr && probe.path.ties == 1 && probe.path.other_ties == 0 && !has_extremes_;
  if (!single || !Takes(Oracle::kDual)) return Reason::kKink;
  const auto one = SlopesBeside(probe, kBeside), other = SlopesBeside(probe, -kBeside);
  if (!one || !other) return Reason::kKink;
  // Another kink may be as near as that.
  int turns = 0;
  for (size_t i = 0; i < one->path.ways.size(); ++i) turns += one->path.ways[i] != other->path.ways[i];
  if (turns != 1) return Reason::kKink;
  // Or the loss bends so sharply that its slopes there are not those at the tie.
  const auto nearer = SlopesBeside(probe, kNearer * kBeside), nearer_other = SlopesBeside(probe, -kNearer * kBeside);
  if (!nearer || !nearer_other || one->Bends(*nearer) || other->Bends(*nearer_other)) return Reason::kKink;
  if (const Reason reason = RunBackward(probe, out); reason != Reason::kNone) return reason;
  std::array<double, kLanes> adjoint{}, bound{};
  for (size_t k = 0; k < kLanes; ++k) bound[k] = one->scale[k] + other->scale[k];
  for (size_t p = 0; p < probe.gradients.size(); ++p)
    for (size_t i = 0; i < probe.gradients[p].size(); ++i)
      for (size_t k = 0; k < kLanes; ++k) {
        const double term = probe.gradients[p][i] * probe.before.tangents[p][i][static_cast<int>(k)];
        adjoint[k] += term;
        bound[k] += std::fabs(term);
      }
  // The share of the first side that fits best.
  double product = 0, square = 0;
  for (size_t k = 0; k < kLanes; ++k) {
    const double gap = one->of[k] - other->of[k];
    product += (adjoint[k] - other->of[k]) * gap;
    square += gap * gap;
  }
  if (!std::isfinite(square)) return Reason::kKink;
  const double share = square > 0 ? std::clamp(product / square, 0.0, 1.0) : 0;
  const auto is_off = [&](size_t k) {
    const double nearest = other->of[k] + share * (one->of[k] - other->of[k]);
    return !(std::fabs(adjoint[k] - nearest) <= kBesideRelative * bound[k] + kDifferenceRelative);
  };
  size_t worst = 0;
  while (worst < kLanes && !is_off(worst)) ++worst;
  if (worst == kLanes || !std::isfinite(adjoint[worst])) return Reason::kKink;
  const Bounds& rounding = Rounding(probe, seed);
  if (!rounding.stable || !rounding.useful) return Reason::kKink;
  out.detail = fmt::format(
      "at a tie the adjoint gives {:.9g} along a random direction, dual numbers {:.9g} on one side and {:.9g} on the "
      "other",
      adjoint[worst], one->of[worst], other->of[worst]);
  return Reason::kGradient;
}

// Backward is linear in what the adjoint buffers hold: from -2 times as much it makes -2 times as much, to the bit but
// for what underflows. It also shows whether a second backward on the same arrays does what the first did.
Reason Examiner::CompareLinearity(Probe& probe, Examination& out) const {
  thread_local Memory<double> again;
  again = probe.exact;
  for (size_t p = 0; p < kernel_.params.size(); ++p)
    for (size_t i = 0; i < again.adjoints[p].size(); ++i)
      again.adjoints[p][i] = kOtherSeeds * static_cast<double>(probe.launch.adjoints[p].reals[i]);
  const RunResult backward = program_.Backward(probe.launch.dim, again);
  const auto first = probe.exact.adjoints.all(), second = again.adjoints.all();
  bool linear = backward.fault == Fault::kNone;
  for (size_t i = 0; i < first.size() && linear; ++i)
    linear = second[i] == kOtherSeeds * first[i] ||
             std::fabs(second[i] - kOtherSeeds * first[i]) <= kResidue * (1 + std::fabs(first[i]));
  if (!linear) out.detail = "the adjoints are not linear in the seeds";
  return linear ? Reason::kNone : Reason::kGradient;
}

Reason Examiner::Study(Probe& probe, Examination& out, uint64_t bounds_seed, bool jacobian) const {
  if (probe.result.fault != Fault::kNone) return ReasonOf(probe.result.fault);
  const Reason forward = CompareForward(probe, out);
  if (forward == Reason::kForward && Takes(Oracle::kForward))
    return (out.open = !options_.quick && RoundsApart(probe, bounds_seed)) ? Reason::kIllConditioned : forward;
  if (forward != Reason::kNone && forward != Reason::kForward) return forward;
  out.dual = true;
  if (probe.result.tie) return JudgeTie(probe, out, bounds_seed);
  if (const Reason reason = RunBackward(probe, out); reason != Reason::kNone) return reason;
  if (Takes(Oracle::kDual) || Takes(Oracle::kDifferences))
    if (const Reason reason = JudgeGradient(probe, out, bounds_seed); reason != Reason::kNone) return reason;
  if (!AllFinite(probe.exact.adjoints)) return Reason::kNonFinite;
  if (!options_.quick && Takes(Oracle::kDual) && (jacobian || probe.first_scale > kSwamping))
    if (const Reason reason = CompareJacobian(probe, out, bounds_seed); reason != Reason::kNone) return reason;
  if (!options_.quick && Takes(Oracle::kLinearity))
    if (const Reason reason = CompareLinearity(probe, out); reason != Reason::kNone) return reason;
  if (!Takes(Oracle::kSingle)) return Reason::kNone;
  out.right = true;
  if (!options_.quick) {
    probe.bounds =
        MeasureBounds(program_, probe.launch, probe.exact, probe.forward_trace, probe.backward_trace, bounds_seed);
    if (!probe.bounds->stable || !probe.bounds->useful) return Reason::kIllConditioned;
  }
  return CompareSingle(probe, out);
}

Examination Examiner::Examine(Launch launch, bool may_lengthen, Rng& rng, bool jacobian) const {
  Examination out;
  thread_local Probe probe;
  probe.Begin(std::move(launch));
  std::optional<Reason> reason;
  if (options_.quick) {
    ProbeSource(probe, Spread::kPoints, may_lengthen, rng);
    ChooseAdjoints(probe.launch, probe.outputs, Takes(Oracle::kPrefill), rng);
    reason = Glance(probe, out);
  }
  if (!reason) {
    out = {};
    ProbeSource(probe, Spread::kDirections, may_lengthen, rng);
    const uint64_t bounds_seed = rng.Next();
    ChooseAdjoints(probe.launch, probe.outputs, Takes(Oracle::kPrefill), rng);
    reason = Study(probe, out, bounds_seed, jacobian);
  }
  out.judged = probe.judged;
  if (coverage_ != nullptr)
    for (double gap : probe.path.gaps)
      if (std::isfinite(gap)) out.kink_margin = std::min(out.kink_margin, std::fabs(gap));
  out.launch.reason = *reason;
  out.launch.verdict = VerdictOf(*reason);
  if (coverage_ != nullptr && out.launch.verdict == Verdict::kAgree) coverage_->Add(probe.coverage);
  if (options_.rows && probe.gradients.size() > 0) FillRows(probe, out);
  if (probe.bounds && out.launch.verdict == Verdict::kAgree) KeepExpected(probe, out.launch);
  out.launch.launch = std::move(probe.launch);
  return out;
}

void Examiner::Decide(Examination& examination, Rng& rng) const {
  JudgedLaunch& judged = examination.launch;
  QuadVerdict verdict = DecideByQuads(source_, program_, judged.launch, examination.judged, rng);
  // What takes quads to be told is swamped in f32.
  examination.right = verdict.reason == Reason::kNone;
  judged.reason = examination.right ? Reason::kIllConditioned : verdict.reason;
  judged.verdict = VerdictOf(judged.reason);
  examination.detail = std::move(verdict.detail);
}

Examiner::Sight Examiner::Scout(Launch& launch, const Coverage& covered, Path& path, Rng& rng) const {
  thread_local Probe probe;
  probe.Begin(std::move(launch));
  Examination out;
  ProbeSource(probe, Spread::kDirections, true, rng);
  ChooseAdjoints(probe.launch, probe.outputs, Takes(Oracle::kPrefill), rng);
  launch = probe.launch;
  path.ways.clear();
  if (probe.result.fault != Fault::kNone) return {};
  const Reason forward = CompareForward(probe, out);
  if (forward == Reason::kForward) return {Takes(Oracle::kForward) && !RoundsApart(probe, rng.Next()), false};
  if (forward != Reason::kNone) return {};
  path = probe.path;
  const uint64_t seed = rng.Next();
  Reason reason = probe.result.tie ? JudgeTie(probe, out, seed) : RunBackward(probe, out);
  if (reason == Reason::kNone) reason = CompareGradient(probe, out, seed);
  if (reason == Reason::kNone && probe.first_scale > kSwamping && Takes(Oracle::kDual))
    if (WrongElement(probe, out, seed)) reason = probe.rounding->stable ? Reason::kGradient : Reason::kIllConditioned;
  // What overflows in a value that nobody uses, Warp's adjoint turns into NaN: such values are not what is looked for.
  if (probe.coverage.overflow && reason == Reason::kAdjointNonFinite) return {};
  const bool wrong = Reasons()[static_cast<size_t>(reason)].verdict == Verdict::kDisagree;
  return {wrong, reason == Reason::kNone && covered.Lacks(probe.coverage)};
}

// What engines will be compared with.
void Examiner::KeepExpected(const Probe& probe, JudgedLaunch& judged) const {
  for (size_t p = 0; p < kernel_.params.size(); ++p) {
    const auto reals = probe.exact.reals[p], adjoints = probe.exact.adjoints[p], gradients = probe.gradients[p];
    const auto ints = probe.exact.ints[p];
    judged.expected.args.push_back({kernel_.params[p], {reals.begin(), reals.end()}, {ints.begin(), ints.end()}});
    judged.expected.adjoints.push_back({kernel_.params[p], {adjoints.begin(), adjoints.end()}, {}});
    judged.gradients.emplace_back(gradients.begin(), gradients.end());
  }
  judged.bounds = probe.bounds->args;
  judged.adjoint_bounds = probe.bounds->adjoints;
}

}  // namespace warpsmith
