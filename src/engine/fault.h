// A Fault is undefined behaviour, or the end of patience, that an evaluator meets while it runs a kernel.
#pragma once

#include <cstdint>

#include "src/kernel/builtin.h"

namespace warpsmith {

enum class Fault : uint8_t {
  kNone,
  kOutOfBounds,      // an access outside an array or vector
  kIntegerDivision,  // integer division or modulo by zero
  kIntegerOverflow,
  kCastRange,        // a float that does not fit the integer
  kUnset,            // a variable is read before it is set
  kRace,             // two threads touch one element other than by atomics whose results are unused
  kTripCount,        // more than kMaxTrips trips of a loop, or kMaxAllTrips of all
  kDiverged,         // lanes that must agree took different ways (source evaluator: a kink between abscissae)
};

inline constexpr int kMaxTrips = 10000;
inline constexpr int kMaxAllTrips = 200'000;  // of all loops that one thread runs: nested ones multiply

// What it is that a builtin's `undefined` formula found. `zero_divisor`: its second operand was the integer zero.
inline Fault FaultOf(Builtin builtin, bool zero_divisor) {
  if (builtin == Builtin::kIntCast) return Fault::kCastRange;
  const bool division = builtin == Builtin::kDiv || builtin == Builtin::kMod;
  return division && zero_divisor ? Fault::kIntegerDivision : Fault::kIntegerOverflow;
}

}  // namespace warpsmith
