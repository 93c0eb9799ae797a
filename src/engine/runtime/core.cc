// Bodies of what core.h declares.
#include "atomics.h"
#include "builtins.h"

namespace wp {
namespace {

// Array elements are read and written while other threads may do so: a relaxed atomic access compiles to a plain one.
template <class T>
T& Element(T* data, const array_t<T>& arr, int32 i) {
  return *reinterpret_cast<T*>(reinterpret_cast<char*>(data) + static_cast<long>(i) * arr.strides[0]);
}

// Three atomic steps, as on the device: a vector is never read as a whole while others add to it.
vec3 AddAtomically(vec3* p, const vec3& value) {
  vec3 old;
  for (int32 k = 0; k < 3; ++k) old.c[k] = AddAtomically(&p->c[k], value.c[k]);
  return old;
}

int32 Negative(int32 value) { return static_cast<int32>(0u - static_cast<unsigned>(value)); }
float32 Negative(float32 value) { return -value; }
vec3 Negative(const vec3& value) { return vec3(-value.c[0], -value.c[1], -value.c[2]); }

void Accumulate(bool&, bool) {}
void Accumulate(int32& sum, int32 value) { sum = static_cast<int32>(static_cast<unsigned>(sum) + static_cast<unsigned>(value)); }
void Accumulate(float32& sum, float32 value) { sum += value; }
void Accumulate(vec3& sum, const vec3& value) {
  for (int32 k = 0; k < 3; ++k) sum.c[k] += value.c[k];
}

// The gradient of an extremum goes to every writer whose value is the final one.
void AccumulateExtremum(const array_t<int32>&, int32, int32, const array_t<int32>&, int32&) {}
void AccumulateExtremum(const array_t<float32>& arr, int32 i, float32 value, const array_t<float32>& adj_arr,
                        float32& adj_value) {
  if (!adj_arr.data) return;
  float32 final = index(arr, i);
  if (value == final || (value != value && final != final)) adj_value += index(adj_arr, i);
}

float32& Component(vec3& v, int32 i) { return v.c[i < 0 ? i + 3 : i]; }
float32 Component(const vec3& v, int32 i) { return v.c[i < 0 ? i + 3 : i]; }

}  // namespace

#ifndef __CUDACC_RTC__
template <class T>
array_t<T>::array_t(const array_t& other) {
  *this = other;
}
template struct array_t<int32>;
template struct array_t<float32>;
template struct array_t<vec3>;

template <>
launch_bounds_t<1>::launch_bounds_t(const launch_bounds_t& other) : shape{other.shape[0]}, size(other.size), coord_mult(other.coord_mult) {}

vec3::vec_t(const vec_t& other) { *this = other; }
#endif

vec3::vec_t(float32 s) : c{s, s, s} {}
vec3::vec_t(float32 x, float32 y, float32 z) : c{x, y, z} {}
float32& vec3::component_ref(int32 i) { return Component(*this, i); }

range_t range(int32 end) { return {0, end, 1, 0}; }
range_t range(int32 start, int32 end) { return {start, end, 1, start}; }
range_t range(int32 start, int32 end, int32 step) { return {start, end, step, start}; }

int32 iter_next(range_t& r) {
  int32 i = r.i;
  r.i += r.step;
  return i;
}

bool iter_cmp(const range_t& r) { return r.step > 0 ? r.i < r.end : r.step < 0 && r.i > r.end; }

// From the last value down to the first.
range_t iter_reverse(const range_t& r) {
  bool empty = r.step == 0 || (r.step > 0 ? r.start >= r.end : r.start <= r.end);
  if (empty) return {r.start, r.start, -r.step, r.start};
  int32 inside = r.end - (r.step > 0 ? 1 : -1);
  int32 last = r.start + (inside - r.start) / r.step * r.step;
  return {last, r.start - r.step, -r.step, last};
}

#define WS_VALUE(T)                                                                     \
  T copy(const T& src) { return src; }                                                  \
  void adj_copy(const T&, T& adj_src, T& adj_dest) {                                    \
    Accumulate(adj_src, adj_dest);                                                      \
    adj_dest = {};                                                                      \
  }                                                                                     \
  void assign(T& dest, const T& src) { dest = src; }                                    \
  /* Overwrites the adjoint of the source: right only where it has no other use. */     \
  void adj_assign(const T&, const T&, T& adj_dest, T& adj_src) {                        \
    adj_src = adj_dest;                                                                 \
    adj_dest = {};                                                                      \
  }                                                                                     \
  T where(const bool& cond, const T& a, const T& b) { return cond ? a : b; }            \
  void adj_where(const bool& cond, const T&, const T&, bool&, T& adj_a, T& adj_b, const T& g) { \
    Accumulate(cond ? adj_a : adj_b, g);                                                \
  }
WS_VALUE(bool)
WS_VALUE(int32)
WS_VALUE(float32)
WS_VALUE(vec3)
#undef WS_VALUE

// Arrays of ints have no gradient: their adj_arr.data is null.
#define WS_ARRAY(T, In)                                                                                         \
  T& index(const array_t<T>& arr, int32 i) { return Element(arr.data, arr, i); }                                \
  T* address(const array_t<T>& arr, int32 i) { return &index(arr, i); }                                         \
  T load(const T* p) { return *p; }                                                                             \
  void store(T* p, In value) { *p = value; }                                                                    \
  void array_store(const array_t<T>& arr, int32 i, In value) { index(arr, i) = value; }                         \
  T atomic_add(T* p, In value) { return AddAtomically(p, value); }                                              \
  T atomic_add(const array_t<T>& arr, int32 i, In value) { return AddAtomically(&index(arr, i), value); }       \
  T atomic_sub(const array_t<T>& arr, int32 i, In value) { return AddAtomically(&index(arr, i), Negative(value)); } \
  void adj_address(const array_t<T>&, int32 i, const array_t<T>& adj_arr, int32, In g) {                        \
    if (adj_arr.data) AddAtomically(&index(adj_arr, i), g);                                                     \
  }                                                                                                             \
  void adj_array_store(const array_t<T>& arr, int32 i, In, const array_t<T>& adj_arr, int32, T& adj_value) {    \
    if (!adj_arr.data) return;                                                                                  \
    T& slot = index(adj_arr, i);                                                                                \
    Accumulate(adj_value, slot);                                                                                \
    if (arr.grad == adj_arr.data) slot = {};                                                                    \
  }                                                                                                             \
  void adj_atomic_add(const array_t<T>&, int32 i, In, const array_t<T>& adj_arr, int32, T& adj_value, In) {     \
    if (adj_arr.data) Accumulate(adj_value, index(adj_arr, i));                                                 \
  }                                                                                                             \
  void adj_atomic_sub(const array_t<T>&, int32 i, In, const array_t<T>& adj_arr, int32, T& adj_value, In) {     \
    if (adj_arr.data) Accumulate(adj_value, Negative(index(adj_arr, i)));                                       \
  }
WS_ARRAY(int32, int32)
WS_ARRAY(float32, float32)
WS_ARRAY(vec3, const vec3&)
#undef WS_ARRAY

#define WS_ORDERED_ARRAY(T)                                                                                     \
  T atomic_max(const array_t<T>& arr, int32 i, T value) {                                                       \
    return Exchange(&index(arr, i), [&](T old) { return max(old, value); });                                    \
  }                                                                                                             \
  T atomic_min(const array_t<T>& arr, int32 i, T value) {                                                       \
    return Exchange(&index(arr, i), [&](T old) { return min(old, value); });                                    \
  }                                                                                                             \
  void adj_atomic_max(const array_t<T>& arr, int32 i, T value, const array_t<T>& adj_arr, int32, T& adj_value, T) { \
    AccumulateExtremum(arr, i, value, adj_arr, adj_value);                                                      \
  }                                                                                                             \
  void adj_atomic_min(const array_t<T>& arr, int32 i, T value, const array_t<T>& adj_arr, int32, T& adj_value, T) { \
    AccumulateExtremum(arr, i, value, adj_arr, adj_value);                                                      \
  }
WS_ORDERED_ARRAY(int32)
WS_ORDERED_ARRAY(float32)
#undef WS_ORDERED_ARRAY

float32 extract(const vec3& v, int32 i) { return Component(v, i); }
void assign_inplace(vec3& v, int32 i, float32 value) { Component(v, i) = value; }
void add_inplace(vec3& v, int32 i, float32 value) { Component(v, i) += value; }
void sub_inplace(vec3& v, int32 i, float32 value) { Component(v, i) -= value; }

void adj_extract(const vec3&, int32 i, vec3& adj_v, int32, float32 g) { Component(adj_v, i) += g; }
// Warp leaves the overwritten component's adjoint as it is, so that it also reaches the old value (Warp issue 1697).
void adj_assign_inplace(const vec3&, int32 i, float32, vec3& adj_v, int32, float32& adj_value) {
  adj_value += Component(adj_v, i);
}
void adj_add_inplace(const vec3&, int32 i, float32, vec3& adj_v, int32, float32& adj_value) {
  adj_value += Component(adj_v, i);
}
void adj_sub_inplace(const vec3&, int32 i, float32, vec3& adj_v, int32, float32& adj_value) {
  adj_value -= Component(adj_v, i);
}

}  // namespace wp
