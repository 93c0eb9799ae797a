// The vocabulary that formulas of the builtin table are written in, for lanes. The runtime header defines the same names
// for the scalars and vectors of compiled kernels, so that one expression serves both.
#pragma once

#include "src/kernel/lanes.h"

// The functions of glibc on quads, which its headers declare for GCC alone.
extern "C" {
#define WS_QUAD(name) __float128 name##f128(__float128) noexcept;
WS_QUAD(sin) WS_QUAD(cos) WS_QUAD(tan) WS_QUAD(asin) WS_QUAD(acos) WS_QUAD(atan) WS_QUAD(sinh) WS_QUAD(cosh)
WS_QUAD(tanh) WS_QUAD(exp) WS_QUAD(log) WS_QUAD(log2) WS_QUAD(log10) WS_QUAD(round) WS_QUAD(sqrt) WS_QUAD(fabs)
WS_QUAD(floor) WS_QUAD(ceil) WS_QUAD(trunc)
#undef WS_QUAD
#define WS_QUAD2(name) __float128 name##f128(__float128, __float128) noexcept;
WS_QUAD2(atan2) WS_QUAD2(pow) WS_QUAD2(fmod)
#undef WS_QUAD2
}

namespace warpsmith::formula {

template <class L>
struct Vec {
  L c[3];
  const L& operator[](int i) const { return c[i]; }
};

template <class L>
Vec<L> vec(L a, L b, L c) { return {{a, b, c}}; }
template <class L>
Vec<L> operator+(const Vec<L>& a, const Vec<L>& b) { return {{a[0] + b[0], a[1] + b[1], a[2] + b[2]}}; }
template <class L>
Vec<L> operator-(const Vec<L>& a, const Vec<L>& b) { return {{a[0] - b[0], a[1] - b[1], a[2] - b[2]}}; }
template <class L>
Vec<L> operator-(const Vec<L>& a) { return {{-a[0], -a[1], -a[2]}}; }
template <class L>
Vec<L> operator*(const Vec<L>& a, const L& s) { return {{a[0] * s, a[1] * s, a[2] * s}}; }
template <class L>
Vec<L> operator/(const Vec<L>& a, const L& s) { return {{a[0] / s, a[1] / s, a[2] / s}}; }

// A value of the same type as `like`, all lanes and components c.
template <class L>
L like(const L&, float c) { L lanes = static_cast<decltype(L{}[0] + 0)>(c); return lanes; }
template <class L>
Vec<L> like(const Vec<L>& v, float c) { return {{like(v[0], c), like(v[0], c), like(v[0], c)}}; }

inline Lanes<float> select(IntLanes m, Lanes<float> a, Lanes<float> b) { return m ? a : b; }
inline Lanes<double> select(WideMask m, Lanes<double> a, Lanes<double> b) { return m ? a : b; }
inline Lanes<Quad> select(QuadMask m, Lanes<Quad> a, Lanes<Quad> b) { return m ? a : b; }
inline IntLanes select(IntLanes m, IntLanes a, IntLanes b) { return m ? a : b; }
template <class M, class L>
Vec<L> select(M m, const Vec<L>& a, const Vec<L>& b) {
  return {{select(m, a[0], b[0]), select(m, a[1], b[1]), select(m, a[2], b[2])}};
}

// C's fmin and fmax, in which a number wins against a NaN, and whether the first operand alone is the result.
template <class L>
L lesser(const L& a, const L& b) { return select((a <= b) | (b != b), a, b); }
template <class L>
L greater(const L& a, const L& b) { return select((a >= b) | (b != b), a, b); }
template <class L>
auto below(const L& a, const L& b) { return (a < b) | ((b != b) & (a == a)); }
template <class L>
auto above(const L& a, const L& b) { return (a > b) | ((b != b) & (a == a)); }

// Integer arithmetic that never traps and wraps around: what is undefined is found by a row's `undefined` formula.
inline IntLanes wrap_add(IntLanes a, IntLanes b) { return (IntLanes)((Lanes<uint32_t>)a + (Lanes<uint32_t>)b); }
inline IntLanes wrap_sub(IntLanes a, IntLanes b) { return (IntLanes)((Lanes<uint32_t>)a - (Lanes<uint32_t>)b); }
inline IntLanes wrap_mul(IntLanes a, IntLanes b) { return (IntLanes)((Lanes<uint32_t>)a * (Lanes<uint32_t>)b); }
inline IntLanes int_div(IntLanes a, IntLanes b) {
  IntLanes q = 0;
  for (int i = 0; i < kLanes; ++i) q[i] = b[i] == 0 ? 0 : b[i] == -1 ? static_cast<int32_t>(0u - static_cast<uint32_t>(a[i])) : a[i] / b[i];
  return q;
}
inline IntLanes int_mod(IntLanes a, IntLanes b) {
  IntLanes m = 0;
  for (int i = 0; i < kLanes; ++i) m[i] = b[i] == 0 || b[i] == -1 ? 0 : a[i] % b[i];
  return m;
}
inline IntLanes add_overflows(IntLanes a, IntLanes b) { IntLanes s = wrap_add(a, b); return ((a ^ s) & (b ^ s)) < 0; }
inline IntLanes sub_overflows(IntLanes a, IntLanes b) { IntLanes s = wrap_sub(a, b); return ((a ^ b) & (a ^ s)) < 0; }
inline IntLanes mul_overflows(IntLanes a, IntLanes b) {
  IntLanes over = 0;
  int32_t unused;
  for (int i = 0; i < kLanes; ++i) over[i] = __builtin_mul_overflow(a[i], b[i], &unused) ? -1 : 0;
  return over;
}

namespace libm {
#define WS_LIBM_QUAD(name)                                                  \
  inline Lanes<Quad> name(Lanes<Quad> x) {                                  \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name##f128(x[i]);             \
    return x;                                                               \
  }
#define WS_LIBM(name)                                                       \
  inline Lanes<float> name(Lanes<float> x) {                                \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name##f(x[i]);                \
    return x;                                                               \
  }                                                                         \
  inline Lanes<double> name(Lanes<double> x) {                              \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name(x[i]);                   \
    return x;                                                               \
  }                                                                         \
  WS_LIBM_QUAD(name)
WS_LIBM(sin) WS_LIBM(cos) WS_LIBM(tan) WS_LIBM(asin) WS_LIBM(acos) WS_LIBM(atan) WS_LIBM(sinh) WS_LIBM(cosh)
WS_LIBM(tanh) WS_LIBM(exp) WS_LIBM(log) WS_LIBM(log2) WS_LIBM(log10) WS_LIBM(round)
#undef WS_LIBM
#define WS_LIBM2(name)                                                      \
  inline Lanes<float> name(Lanes<float> x, Lanes<float> y) {                \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name##f(x[i], y[i]);          \
    return x;                                                               \
  }                                                                         \
  inline Lanes<double> name(Lanes<double> x, Lanes<double> y) {             \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name(x[i], y[i]);             \
    return x;                                                               \
  }                                                                         \
  inline Lanes<Quad> name(Lanes<Quad> x, Lanes<Quad> y) {                   \
    for (int i = 0; i < kLanes; ++i) x[i] = ::name##f128(x[i], y[i]);       \
    return x;                                                               \
  }
WS_LIBM2(atan2) WS_LIBM2(pow) WS_LIBM2(fmod)
#undef WS_LIBM2
// These are instructions, not calls, but for quads.
WS_LIBM_QUAD(sqrt) WS_LIBM_QUAD(fabs) WS_LIBM_QUAD(floor) WS_LIBM_QUAD(ceil) WS_LIBM_QUAD(trunc)
#undef WS_LIBM_QUAD
inline Lanes<float> sqrt(Lanes<float> x) { return __builtin_elementwise_sqrt(x); }
inline Lanes<double> sqrt(Lanes<double> x) { return __builtin_elementwise_sqrt(x); }
inline Lanes<float> fabs(Lanes<float> x) { return __builtin_elementwise_abs(x); }
inline Lanes<double> fabs(Lanes<double> x) { return __builtin_elementwise_abs(x); }
inline Lanes<float> floor(Lanes<float> x) { return __builtin_elementwise_floor(x); }
inline Lanes<double> floor(Lanes<double> x) { return __builtin_elementwise_floor(x); }
inline Lanes<float> ceil(Lanes<float> x) { return __builtin_elementwise_ceil(x); }
inline Lanes<double> ceil(Lanes<double> x) { return __builtin_elementwise_ceil(x); }
inline Lanes<float> trunc(Lanes<float> x) { return __builtin_elementwise_trunc(x); }
inline Lanes<double> trunc(Lanes<double> x) { return __builtin_elementwise_trunc(x); }
}  // namespace libm

template <class L>
L dot3(const Vec<L>& a, const Vec<L>& b) { return a[0] * b[0] + a[1] * b[1] + a[2] * b[2]; }
template <class L>
L length3(const Vec<L>& a) { return libm::sqrt(dot3(a, a)); }
template <class L>
Vec<L> cross3(const Vec<L>& a, const Vec<L>& b) {
  return vec(a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]);
}

}  // namespace warpsmith::formula
