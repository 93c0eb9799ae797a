#include "src/oracle/quads.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>

#include "src/oracle/bounds.h"
#include "src/oracle/examine.h"

namespace warpsmith {
namespace {

// Agreement of two computations in quads that order their sums differently.
constexpr Quad kRelative = 0x1p-80;
// Rounding beyond this part of what is compared swamps it; sums of less than the residue are zero.
constexpr Quad kSwamped = 0x1p-20, kResidue = 0x1p-40;
// Differences in quads need no extrapolation. Which step is neither too long for a loss that bends nor too short for
// its rounding, they tell by agreeing with a neighbour.
constexpr double kSteps[] = {0x1p-16, 0x1p-26, 0x1p-36, 0x1p-46, 0x1p-56, 0x1p-66};
constexpr Quad kDifferenceRelative = 0x1p-16;
constexpr double kTiny = 1e-30;

Quad Size(Quad value) { return value < 0 ? -value : value; }
bool IsFinite(Quad value) { return value - value == 0; }
double Rounded(Quad value) { return static_cast<double>(value); }

// Per direction.
using Sums = std::array<Quad, kLanes>;

class QuadLook {
 public:
  QuadLook(const SourceEvaluator& source, const Program& program, const Launch& launch, const std::vector<bool>& judged,
           Rng& rng)
      : source_(source),
        program_(program),
        launch_(launch),
        judged_(judged),
        directions_(rng.Next()),
        seed_(rng.Next()) {}

  QuadVerdict Decide() {
    FillSourceMemory(launch_, true, before_);
    Spread(before_);
    after_ = before_;
    result_ = source_.Run(launch_.dim, after_, false);
    if (result_.fault != Fault::kNone) return {ReasonOf(result_.fault), ""};
    if (result_.tie) return {Reason::kKink, ""};
    FillMemory(launch_, text_);
    const RunResult forward = program_.Forward(launch_.dim, text_);
    if (forward.fault != Fault::kNone) return {Reason::kForward, "the text faults in quads where the source does not"};
    const RunResult backward = program_.Backward(launch_.dim, text_);
    if (backward.fault != Fault::kNone) return {Reason::kIllConditioned, "backward faults in quads"};
    bounds_ = MeasureBounds(program_, launch_, text_, forward.trace, backward.trace, seed_, kQuadUnit);
    if (!bounds_.stable) return {Reason::kIllConditioned, "rounding in quads flips a branch"};
    if (QuadVerdict of_forward = CompareForward(); of_forward.reason != Reason::kNone) return of_forward;
    return CompareGradient();
  }

 private:
  bool IsOutput(size_t p) const {
    const Type type = launch_.args[p].type;
    return type.is_array() && type.is_real() && result_.accesses[p].written;
  }

  // Gives each real that is judged a random tangent in each direction.
  void Spread(SourceMemoryOf<Quad>& memory) {
    Rng rng = directions_;
    for (size_t p = 0; p < judged_.size(); ++p)
      for (Lanes<Quad>& tangent : memory.tangents[p])
        for (int k = 0; k < kLanes; ++k) tangent[k] = judged_[p] ? static_cast<Quad>(rng.Uniform(-2, 2)) : 0;
  }

  QuadVerdict CompareForward() const {
    for (size_t p = 0; p < judged_.size(); ++p) {
      if (!std::ranges::equal(text_.ints[p], after_.ints[p]))
        return {Reason::kForward, "integers differ after forward"};
      for (size_t i = 0; i < text_.reals[p].size(); ++i) {
        const Quad text = text_.reals[p][i], source = after_.reals[p][i][0];
        if (!IsFinite(source)) return {Reason::kNonFinite, ""};
        const Quad bound = static_cast<Quad>(bounds_.args[p][i]);
        if (bound > kSwamped * (1 + Size(source)))
          return {Reason::kIllConditioned, "rounding in quads swamps a result"};
        if (Size(text - source) <= kRelative * (1 + Size(source)) + bound) continue;
        return {Reason::kForward,
                fmt::format("in quads the text gives {:.9g}, the source {:.9g}", Rounded(text), Rounded(source))};
      }
    }
    return {};
  }

  QuadVerdict CompareGradient() {
    Sums adjoint{}, dual{}, scale{}, bound{};
    Quad dual_scale = 0;  // of the first direction
    for (size_t p = 0; p < judged_.size(); ++p) {
      const bool output = IsOutput(p);
      for (size_t i = 0; judged_[p] && i < text_.adjoints[p].size(); ++i) {
        const Quad before = output ? 0 : static_cast<Quad>(launch_.adjoints[p].reals[i]);
        const Quad gradient = text_.adjoints[p][i] - before;
        if (!IsFinite(gradient)) return {Reason::kAdjointNonFinite, "an adjoint is not finite, in quads either"};
        for (size_t k = 0; k < kLanes; ++k) {
          const Quad direction = before_.tangents[p][i][static_cast<int>(k)];
          adjoint[k] += gradient * direction;
          scale[k] += Size(gradient * direction);
          bound[k] += Size(direction) * static_cast<Quad>(bounds_.adjoints[p][i]);
        }
      }
      for (size_t i = 0; output && i < after_.tangents[p].size(); ++i)
        for (size_t k = 0; k < kLanes; ++k) {
          const Quad term =
              static_cast<Quad>(launch_.adjoints[p].reals[i]) * after_.tangents[p][i][static_cast<int>(k)];
          dual[k] += term;
          scale[k] += Size(term);
          if (k == 0) dual_scale += Size(term);
        }
    }
    bool right = true;
    for (size_t k = 0; k < kLanes; ++k) {
      if (!IsFinite(dual[k])) return {Reason::kNonFinite, ""};
      if (bound[k] > kSwamped * (scale[k] + kResidue))
        return {Reason::kIllConditioned, fmt::format("rounding in quads swamps the gradient: {:.3g} of {:.3g}",
                                                     Rounded(bound[k]), Rounded(scale[k]))};
      right &= Size(adjoint[k] - dual[k]) <= kRelative * scale[k] + bound[k] + kTiny;
    }
    if (QuadVerdict of_dual = Arbitrate(dual[0], dual_scale); of_dual.reason != Reason::kNone) return of_dual;
    if (right) return {};
    return {Reason::kGradient,
            fmt::format("along a random direction, in quads, the adjoint gives {:.9g}, dual numbers {:.9g}",
                        Rounded(adjoint[0]), Rounded(dual[0]))};
  }

  // Whether differences bear out a derivative along the first direction.
  QuadVerdict Arbitrate(Quad dual, Quad scale) const {
    auto same = [&](Quad a, Quad b) { return Size(a - b) <= kDifferenceRelative * scale + kResidue; };
    QuadVerdict doubt{Reason::kNearKink, "a kink is near, in quads too"};
    std::optional<Quad> longer;
    for (const double step : kSteps) {
      const std::optional<Quad> difference = Difference(step);
      if (difference && same(*difference, dual)) return {};
      if (difference && doubt.reason != Reason::kOracles)
        doubt = {
            longer && same(*difference, *longer) ? Reason::kOracles : Reason::kIllConditioned,
            fmt::format("in quads differences give {:.9g}, dual numbers {:.9g}", Rounded(*difference), Rounded(dual))};
      longer = difference;
    }
    return doubt;
  }

  // Of the loss along the first direction. Nothing if there is a kink between the points.
  std::optional<Quad> Difference(double step) const {
    SourceMemoryOf<Quad> memory;
    FillSourceMemory(launch_, false, memory);
    Lanes<Quad> steps = 0;
    steps[0] = step, steps[1] = -step;
    for (size_t i = 0; i < memory.reals.all().size(); ++i)
      memory.reals.all()[i] += steps * before_.tangents.all()[i][0];
    if (source_.Run(launch_.dim, memory, false).fault != Fault::kNone) return std::nullopt;
    Quad difference = 0;
    for (size_t p = 0; p < judged_.size(); ++p)
      for (size_t i = 0; IsOutput(p) && i < memory.reals[p].size(); ++i)
        difference += static_cast<Quad>(launch_.adjoints[p].reals[i]) * (memory.reals[p][i][0] - memory.reals[p][i][1]);
    return difference / (2 * step);
  }

  const SourceEvaluator& source_;
  const Program& program_;
  const Launch& launch_;
  const std::vector<bool>& judged_;
  const Rng directions_;
  const uint64_t seed_;
  SourceMemoryOf<Quad> before_, after_;
  SourceResult result_;
  Memory<Quad> text_;
  Bounds bounds_;
};

}  // namespace

QuadVerdict DecideByQuads(const SourceEvaluator& source, const Program& program, const Launch& launch,
                          const std::vector<bool>& judged, Rng& rng) {
  return QuadLook(source, program, launch, judged, rng).Decide();
}

}  // namespace warpsmith
