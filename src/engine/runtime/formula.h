// The vocabulary that formulas of the builtin table are written in, for the scalars and vectors of compiled kernels. The
// interpreter defines the same names for lanes.
#pragma once

#include <cmath>

#include "core.h"

#ifndef WS_LIBM_CALL
#define WS_LIBM_CALL inline
#endif

namespace wp {

inline vec3 vec(float32 a, float32 b, float32 c) { return vec3(a, b, c); }
inline vec3 operator+(const vec3& a, const vec3& b) { return vec(a.c[0] + b.c[0], a.c[1] + b.c[1], a.c[2] + b.c[2]); }
inline vec3 operator-(const vec3& a, const vec3& b) { return vec(a.c[0] - b.c[0], a.c[1] - b.c[1], a.c[2] - b.c[2]); }
inline vec3 operator-(const vec3& a) { return vec(-a.c[0], -a.c[1], -a.c[2]); }
inline vec3 operator*(const vec3& a, float32 s) { return vec(a.c[0] * s, a.c[1] * s, a.c[2] * s); }
inline vec3 operator/(const vec3& a, float32 s) { return vec(a.c[0] / s, a.c[1] / s, a.c[2] / s); }

inline float32 like(float32, float32 value) { return value; }
inline int32 like(int32, float32 value) { return static_cast<int32>(value); }
inline vec3 like(const vec3&, float32 value) { return vec3(value); }

inline float32 select(bool cond, float32 a, float32 b) { return cond ? a : b; }
inline int32 select(bool cond, int32 a, int32 b) { return cond ? a : b; }
inline vec3 select(bool cond, const vec3& a, const vec3& b) { return cond ? a : b; }

inline float32 lesser(float32 a, float32 b) { return a <= b || b != b ? a : b; }
inline float32 greater(float32 a, float32 b) { return a >= b || b != b ? a : b; }
inline bool below(float32 a, float32 b) { return a < b || (b != b && a == a); }
inline bool above(float32 a, float32 b) { return a > b || (b != b && a == a); }

// Integers wrap around, and no division traps: kernels in which that matters are not judged.
inline int32 wrap_add(int32 a, int32 b) { return static_cast<int32>(static_cast<unsigned>(a) + static_cast<unsigned>(b)); }
inline int32 wrap_sub(int32 a, int32 b) { return static_cast<int32>(static_cast<unsigned>(a) - static_cast<unsigned>(b)); }
inline int32 wrap_mul(int32 a, int32 b) { return static_cast<int32>(static_cast<unsigned>(a) * static_cast<unsigned>(b)); }
inline int32 int_div(int32 a, int32 b) { return b == 0 ? 0 : b == -1 ? wrap_sub(0, a) : a / b; }
inline int32 int_mod(int32 a, int32 b) { return b == 0 || b == -1 ? 0 : a % b; }

namespace libm {
#define WS_LIBM(name) \
  WS_LIBM_CALL float32 name(float32 x) { return ::name##f(x); }
WS_LIBM(sin) WS_LIBM(cos) WS_LIBM(tan) WS_LIBM(asin) WS_LIBM(acos) WS_LIBM(atan) WS_LIBM(sinh) WS_LIBM(cosh)
WS_LIBM(tanh) WS_LIBM(exp) WS_LIBM(log) WS_LIBM(log2) WS_LIBM(log10) WS_LIBM(round) WS_LIBM(sqrt) WS_LIBM(fabs)
WS_LIBM(floor) WS_LIBM(ceil) WS_LIBM(trunc)
#undef WS_LIBM
#define WS_LIBM2(name) \
  WS_LIBM_CALL float32 name(float32 x, float32 y) { return ::name##f(x, y); }
WS_LIBM2(atan2) WS_LIBM2(pow) WS_LIBM2(fmod)
#undef WS_LIBM2
}  // namespace libm

inline float32 dot3(const vec3& a, const vec3& b) { return a.c[0] * b.c[0] + a.c[1] * b.c[1] + a.c[2] * b.c[2]; }
inline float32 length3(const vec3& a) { return libm::sqrt(dot3(a, a)); }
inline vec3 cross3(const vec3& a, const vec3& b) {
  return vec(a.c[1] * b.c[2] - a.c[2] * b.c[1], a.c[2] * b.c[0] - a.c[0] * b.c[2], a.c[0] * b.c[1] - a.c[1] * b.c[0]);
}

}  // namespace wp
