// A Fault is undefined behaviour, or the end of patience, that an evaluator meets while it runs a kernel.
#pragma once

#include <cstdint>

namespace warpsmith {

enum class Fault : uint8_t {
  kNone,
  kOutOfBounds,      // an access outside an array or vector
  kIntegerDivision,  // integer division or modulo by zero
  kIntegerOverflow,
  kCastRange,        // a float that does not fit the integer
  kUnset,            // a variable is read before it is set
  kRace,             // two threads touch one element other than by atomics whose results are unused
  kTripCount,        // more than kMaxTrips trips of a loop
  kDiverged,         // lanes that must agree took different ways (source evaluator: a kink between abscissae)
};

inline constexpr int kMaxTrips = 10000;

}  // namespace warpsmith
