// What the text of a kernel names that is not a formula of the builtin table: types, memory, control. Kernels include
// it sixty-four at a time, and parsing and instantiating cost more than anything else at -O0: so no includes, plain
// overloads instead of templates, and declarations whose bodies (core.cc) are compiled once into the worker.
//
// Classes have copy constructors of their own, so that values of theirs are passed and returned through memory: what
// would go in pieces through registers is beyond clang's fast instruction selection, and the slow one took a fifth of
// the time to compile a kernel (docs/engines.md). A GPU gets its arguments as bytes: there they are plain.
#pragma once

using size_t = decltype(sizeof(0));

namespace wp {

using int32 = int;
using float32 = float;

template <unsigned length, class T>
struct vec_t;

// Locals are left uninitialised, though Warp zeroes vectors: a kernel that reads one before it is set is not judged.
template <>
struct vec_t<3, float32> {
  float32 c[3];

  vec_t() = default;
#ifndef __CUDACC_RTC__
  vec_t(const vec_t& other);
  vec_t& operator=(const vec_t&) = default;
#endif
  explicit vec_t(float32 s);
  vec_t(float32 x, float32 y, float32 z);
  float32 operator[](int32 i) const { return c[i]; }
  // A component by Python's index: negative ones count from the end.
  float32& component_ref(int32 i);
};
using vec3 = vec_t<3, float32>;

// One-dimensional, with the members that the text touches. `grad` is where wp.Tape keeps the adjoint.
template <class T>
struct array_t {
  T* data;
  T* grad;
  int32 shape[1];
  int32 strides[1];  // in bytes

#ifndef __CUDACC_RTC__
  array_t() = default;
  array_t(const array_t& other);
  array_t& operator=(const array_t&) = default;
#endif
};

// The iterator of a dynamic loop.
struct range_t {
  int32 start, end, step, i;
};
range_t range(int32 end);
range_t range(int32 start, int32 end);
range_t range(int32 start, int32 end, int32 step);
int32 iter_next(range_t& r);
bool iter_cmp(const range_t& r);
range_t iter_reverse(const range_t& r);

template <int ndim>
struct launch_bounds_t {
  unsigned shape[ndim];
  size_t size;
  size_t coord_mult;

#ifndef __CUDACC_RTC__
  launch_bounds_t() = default;
  launch_bounds_t(const launch_bounds_t& other);
#endif
};

struct tile_shared_storage_t {
  static void init() {}
};

// Operations on any value. Operands are references, since the text passes variables that only one branch sets: reading
// one to pass its value would be undefined, and is taken advantage of at -O2.
#define WS_VALUE(T)                                                             \
  T copy(const T& src);                                                         \
  void adj_copy(const T& src, T& adj_src, T& adj_dest);                         \
  void assign(T& dest, const T& src);                                           \
  void adj_assign(const T& dest, const T& src, T& adj_dest, T& adj_src);        \
  T where(const bool& cond, const T& a, const T& b);                            \
  void adj_where(const bool& cond, const T& a, const T& b, bool& adj_cond, T& adj_a, T& adj_b, const T& g);
WS_VALUE(bool)
WS_VALUE(int32)
WS_VALUE(float32)
WS_VALUE(vec3)
#undef WS_VALUE

// Operations on arrays and their elements; `In` is how an operand is passed. Atomics are real ones, so that threads may run at once.
#define WS_ARRAY(T, In)                                                                                           \
  T& index(const array_t<T>& arr, int32 i);                                                                       \
  T* address(const array_t<T>& arr, int32 i);                                                                     \
  T load(const T* p);                                                                                             \
  void store(T* p, In value);                                                                                     \
  void array_store(const array_t<T>& arr, int32 i, In value);                                                     \
  T atomic_add(T* p, In value);                                                                                   \
  T atomic_add(const array_t<T>& arr, int32 i, In value);                                                         \
  T atomic_sub(const array_t<T>& arr, int32 i, In value);                                                         \
  void adj_address(const array_t<T>& arr, int32 i, const array_t<T>& adj_arr, int32 adj_i, In g);                 \
  void adj_array_store(const array_t<T>& arr, int32 i, In value, const array_t<T>& adj_arr, int32 adj_i,          \
                       T& adj_value);                                                                             \
  void adj_atomic_add(const array_t<T>& arr, int32 i, In value, const array_t<T>& adj_arr, int32 adj_i,           \
                      T& adj_value, In g);                                                                        \
  void adj_atomic_sub(const array_t<T>& arr, int32 i, In value, const array_t<T>& adj_arr, int32 adj_i,           \
                      T& adj_value, In g);
WS_ARRAY(int32, int32)
WS_ARRAY(float32, float32)
WS_ARRAY(vec3, const vec3&)
#undef WS_ARRAY

#define WS_ORDERED_ARRAY(T)                                                                                       \
  T atomic_max(const array_t<T>& arr, int32 i, T value);                                                          \
  T atomic_min(const array_t<T>& arr, int32 i, T value);                                                          \
  void adj_atomic_max(const array_t<T>& arr, int32 i, T value, const array_t<T>& adj_arr, int32 adj_i,            \
                      T& adj_value, T g);                                                                         \
  void adj_atomic_min(const array_t<T>& arr, int32 i, T value, const array_t<T>& adj_arr, int32 adj_i,            \
                      T& adj_value, T g);
WS_ORDERED_ARRAY(int32)
WS_ORDERED_ARRAY(float32)
#undef WS_ORDERED_ARRAY

// Components of vectors.
float32 extract(const vec3& v, int32 i);
void assign_inplace(vec3& v, int32 i, float32 value);
void add_inplace(vec3& v, int32 i, float32 value);
void sub_inplace(vec3& v, int32 i, float32 value);
void adj_extract(const vec3& v, int32 i, vec3& adj_v, int32 adj_i, float32 g);
void adj_assign_inplace(const vec3& v, int32 i, float32 value, vec3& adj_v, int32 adj_i, float32& adj_value);
void adj_add_inplace(const vec3& v, int32 i, float32 value, vec3& adj_v, int32 adj_i, float32& adj_value);
void adj_sub_inplace(const vec3& v, int32 i, float32 value, vec3& adj_v, int32 adj_i, float32& adj_value);

// Components of array elements, which the text picks with a generic lambda.
template <class Access>
float32 array_atomic_add_slot(const array_t<vec3>& arr, float32 value, Access access, int32 i) {
  return atomic_add(&access(index(arr, i)), value);
}
template <class Access>
float32 array_atomic_sub_slot(const array_t<vec3>& arr, float32 value, Access access, int32 i) {
  return atomic_add(&access(index(arr, i)), -value);
}
template <class Access>
void adj_array_store_slot(const array_t<vec3>& arr, const array_t<vec3>& adj_arr, float32& adj_value, Access access,
                          int32 i) {
  if (!adj_arr.data) return;
  float32& slot = access(index(adj_arr, i));
  adj_value += slot;
  if (arr.grad == adj_arr.data) slot = 0;
}
template <class Access>
void adj_array_atomic_add_slot(const array_t<vec3>&, const array_t<vec3>& adj_arr, float32& adj_value, Access access,
                               int32 i) {
  if (adj_arr.data) adj_value += access(index(adj_arr, i));
}
template <class Access>
void adj_array_atomic_sub_slot(const array_t<vec3>&, const array_t<vec3>& adj_arr, float32& adj_value, Access access,
                               int32 i) {
  if (adj_arr.data) adj_value -= access(index(adj_arr, i));
}

}  // namespace wp
