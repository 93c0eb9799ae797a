#include "src/oracle/verdict.h"

#include <array>

#include "src/result.h"

namespace warpsmith {
namespace {

constexpr Verdict kDisagree = Verdict::kDisagree;
constexpr Verdict kInconclusive = Verdict::kInconclusive;

constexpr std::array<ReasonRow, kReasonCount> kReasons = {{
    {Reason::kNone, Verdict::kAgree, "none", "nothing to object"},
    {Reason::kGradient, kDisagree, "gradient",
     "the adjoint differs from the dual numbers, which the differences confirm"},
    {Reason::kForward, kDisagree, "forward", "the text's forward differs from what the source means"},
    {Reason::kAdjointBounds, kDisagree, "adjoint_bounds",
     "the adjoint reads or writes outside an array though forward does not"},
    {Reason::kAdjointNonFinite, kDisagree, "adjoint_non_finite", "the adjoint is not finite though the derivative is"},
    {Reason::kEngine, kDisagree, "engine", "an engine's results differ from the interpreter's beyond rounding"},
    {Reason::kText, kDisagree, "text", "a sample's text is none that Warp writes for a kernel of these parameters"},
    {Reason::kNoGradient, kInconclusive, "no_gradient", "the gradient is zero everywhere"},
    {Reason::kKink, kInconclusive, "kink", "a tie: the point is not differentiable, any derivative is a convention"},
    {Reason::kNearKink, kInconclusive, "near_kink", "a kink is so near that differences cannot stay on one side"},
    {Reason::kIllConditioned, kInconclusive, "ill_conditioned", "rounding in f32 swamps a value or flips a branch"},
    {Reason::kNonFinite, kInconclusive, "non_finite", "a value or derivative is not finite"},
    {Reason::kOutOfBounds, kInconclusive, "out_of_bounds", "forward reads or writes outside an array or vector"},
    {Reason::kIntegerDivision, kInconclusive, "integer_division", "integer division or modulo by zero"},
    {Reason::kIntegerOverflow, kInconclusive, "integer_overflow", "an integer operation overflows"},
    {Reason::kCastRange, kInconclusive, "cast_range", "a float that does not fit the integer it is cast to"},
    {Reason::kUnset, kInconclusive, "undefined", "a variable is read before it is set"},
    {Reason::kRace, kInconclusive, "race",
     "two threads touch one element other than by atomics whose results are unused"},
    {Reason::kTripCount, kInconclusive, "trip_count",
     "a loop makes more than 10,000 trips, or all loops of a thread more than 200,000"},
    {Reason::kOracles, kInconclusive, "oracles",
     "dual numbers and differences disagree: a defect of the oracle itself"},
    {Reason::kEngineFailed, kInconclusive, "engine_failed", "an engine could not run the kernel"},
    {Reason::kNothingToJudge, kInconclusive, "nothing_to_judge",
     "no differentiable input, or no differentiable output"},
    {Reason::kUnsupported, kInconclusive, "unsupported",
     "Warp accepts the kernel, but it uses what is not executed here"},
}};

}  // namespace

std::span<const ReasonRow> Reasons() {
  for (size_t i = 0; i < kReasons.size(); ++i) WS_CHECK(kReasons[i].reason == static_cast<Reason>(i));
  return kReasons;
}
std::string_view ReasonName(Reason reason) { return kReasons[static_cast<size_t>(reason)].name; }

std::string_view VerdictName(Verdict verdict) {
  constexpr std::string_view kNames[] = {"agree", "disagree", "inconclusive"};
  return kNames[static_cast<size_t>(verdict)];
}

}  // namespace warpsmith
