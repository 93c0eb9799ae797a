// Atomic steps on memory that other threads of the CPU use at the same time. atomics_cuda.h has the same for a GPU.
#pragma once

#include "core.h"

namespace wp {
namespace {

// Replaces *p by next(*p) in one atomic step and returns what it held.
template <class Next>
float32 Exchange(float32* p, Next next) {
  int32* bits = reinterpret_cast<int32*>(p);
  int32 seen = __atomic_load_n(bits, __ATOMIC_RELAXED);
  for (;;) {
    float32 old = __builtin_bit_cast(float32, seen);
    int32 wanted = __builtin_bit_cast(int32, next(old));
    if (__atomic_compare_exchange_n(bits, &seen, wanted, true, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) return old;
  }
}

template <class Next>
int32 Exchange(int32* p, Next next) {
  int32 seen = __atomic_load_n(p, __ATOMIC_RELAXED);
  while (!__atomic_compare_exchange_n(p, &seen, next(seen), true, __ATOMIC_RELAXED, __ATOMIC_RELAXED)) {
  }
  return seen;
}

int32 AddAtomically(int32* p, int32 value) { return __atomic_fetch_add(p, value, __ATOMIC_RELAXED); }
float32 AddAtomically(float32* p, float32 value) {
  return Exchange(p, [&](float32 old) { return old + value; });
}
}  // namespace
}  // namespace wp
