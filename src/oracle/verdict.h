// A Verdict is what an oracle says of a kernel: agree, disagree, or inconclusive with a reason. "Could not tell" is not
// "agrees". Reasons are rows of one table (verdict.cc), which reports and `warpsmith list reasons` read.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace warpsmith {

enum class Verdict : uint8_t { kAgree, kDisagree, kInconclusive };

enum class Reason : uint8_t {
  kNone,
  // Disagree: what was found wrong.
  kGradient,          // the adjoint differs from the dual numbers and from the differences
  kForward,           // an engine's forward differs from the source evaluator's
  kAdjointBounds,     // the adjoint writes outside an array though forward does not
  kAdjointNonFinite,  // the adjoint is not finite though the derivative is
  kEngine,            // an engine's adjoint differs from the interpreter's
  kText,              // a sample's text is none that Warp writes
  // Inconclusive: why nothing could be said.
  kNoGradient,       // the gradient is zero everywhere
  kKink,             // a tie: the point is not differentiable, any derivative is a convention
  kNearKink,         // differences cannot stay on one piece
  kIllConditioned,   // rounding in f32 swamps the value, or flips a branch
  kNonFinite,        // a value or derivative is not finite
  kOutOfBounds,      // forward reads or writes outside an array
  kIntegerDivision,  // integer division or modulo by zero
  kIntegerOverflow,  // integer overflow
  kCastRange,        // a float that does not fit the integer
  kUnset,            // a variable is read before it is set
  kRace,             // two threads touch one element other than by atomics whose results are unused
  kTripCount,        // more than 10,000 trips of a loop, or 200,000 of all
  kOracles,          // dual numbers and differences disagree: a defect of the oracle
  kEngineFailed,     // an engine could not run the kernel: it did not compile, crashed, hung
  kNothingToJudge,   // the kernel has no differentiable input or no output
  kUnsupported,      // the kernel uses what is not executed
};
inline constexpr size_t kReasonCount = static_cast<size_t>(Reason::kUnsupported) + 1;

struct ReasonRow {
  Reason reason;
  Verdict verdict;
  std::string_view name;  // "near_kink"
  std::string_view doc;
};
std::span<const ReasonRow> Reasons();
std::string_view ReasonName(Reason reason);
std::string_view VerdictName(Verdict verdict);

}  // namespace warpsmith
