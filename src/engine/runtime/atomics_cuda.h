// Atomic steps on memory that other threads of a GPU use at the same time: atomics.h for the device.
#pragma once

#include "core.h"

namespace wp {
namespace {

// Replaces *p by next(*p) in one atomic step and returns what it held.
template <class Next>
float32 Exchange(float32* p, Next next) {
  int32* bits = reinterpret_cast<int32*>(p);
  int32 seen = *static_cast<volatile int32*>(bits);
  for (;;) {
    float32 old = __int_as_float(seen);
    int32 found = atomicCAS(bits, seen, __float_as_int(next(old)));
    if (found == seen) return old;
    seen = found;
  }
}

template <class Next>
int32 Exchange(int32* p, Next next) {
  int32 seen = *static_cast<volatile int32*>(p);
  for (;;) {
    int32 found = atomicCAS(p, seen, next(seen));
    if (found == seen) return seen;
    seen = found;
  }
}

int32 AddAtomically(int32* p, int32 value) { return atomicAdd(p, value); }
float32 AddAtomically(float32* p, float32 value) { return atomicAdd(p, value); }

}  // namespace
}  // namespace wp
