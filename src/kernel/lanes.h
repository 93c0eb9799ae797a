// Lanes<T> is eight values computed at once: the threads of a launch in the interpreter, points or directions in the
// source evaluator. They are clang vectors, so that one load or store is one instruction (and one ASan check) for all.
//
// T is float, double or Quad. Quads, in software, are some hundred times as slow: they decide what rounding in double
// leaves open.
#pragma once

#include <cmath>
#include <cstdint>

// Eight doubles are wider than this machine's registers may be, and clang warns that code built for wider ones could
// not be linked with ours. All of it is built with the same flags.
#pragma clang diagnostic ignored "-Wpsabi"

namespace warpsmith {

inline constexpr int kLanes = 8;

using Quad = __float128;  // 113 bits

template <class T>
struct LanesOf {
  typedef T type __attribute__((ext_vector_type(8)));
};
template <class T>
using Lanes = typename LanesOf<T>::type;
using IntLanes = Lanes<int32_t>;
// 0 or -1 for each lane; the types of a condition on eight doubles, and on eight quads.
using WideMask = Lanes<int64_t>;
using QuadMask = Lanes<__int128>;

inline WideMask Widen(IntLanes mask) { return __builtin_convertvector(mask, WideMask); }
inline IntLanes Narrow(WideMask mask) { return __builtin_convertvector(mask, IntLanes); }
inline IntLanes Narrow(QuadMask mask) { return __builtin_convertvector(mask, IntLanes); }
inline IntLanes Narrow(IntLanes mask) { return mask; }

template <class T>
Lanes<T> Splat(T value) {
  Lanes<T> lanes = value;
  return lanes;
}

inline Lanes<float> Select(IntLanes mask, Lanes<float> a, Lanes<float> b) { return mask ? a : b; }
inline Lanes<double> Select(IntLanes mask, Lanes<double> a, Lanes<double> b) { return Widen(mask) ? a : b; }
inline Lanes<Quad> Select(IntLanes mask, Lanes<Quad> a, Lanes<Quad> b) {
  return __builtin_convertvector(mask, QuadMask) ? a : b;
}
inline IntLanes Select(IntLanes mask, IntLanes a, IntLanes b) { return mask ? a : b; }

inline bool AnyLane(IntLanes mask) {
  int32_t any = 0;
  for (int i = 0; i < kLanes; ++i) any |= mask[i];
  return any != 0;
}

}  // namespace warpsmith
