// Type is the type of a value in a kernel: a scalar, a vec3, or a one-dimensional array of either.
#pragma once

#include <compare>
#include <cstdint>
#include <string>

namespace warpsmith {

enum class Scalar : uint8_t { kNone, kBool, kInt32, kFloat32 };

struct Type {
  Scalar scalar = Scalar::kNone;
  uint8_t length = 1;  // 3 for a vec3
  uint8_t ndim = 0;    // 0 for a value, 1 for an array

  constexpr bool is_array() const { return ndim > 0; }
  constexpr bool is_vector() const { return length > 1; }
  // The gradient of such a value means something: f32 and what is made of it.
  constexpr bool is_real() const { return scalar == Scalar::kFloat32; }
  constexpr Type element() const { return {scalar, length, 0}; }
  constexpr Type array() const { return {scalar, length, 1}; }

  constexpr auto operator<=>(const Type&) const = default;
};

inline constexpr Type kNoType{};
inline constexpr Type kBool{Scalar::kBool};
inline constexpr Type kInt{Scalar::kInt32};
inline constexpr Type kFloat{Scalar::kFloat32};
inline constexpr Type kVec3{Scalar::kFloat32, 3};
inline constexpr Type kIntArray{Scalar::kInt32, 1, 1};
inline constexpr Type kFloatArray{Scalar::kFloat32, 1, 1};
inline constexpr Type kVec3Array{Scalar::kFloat32, 3, 1};

// "float", "int", "bool", "vec3", "array[float]" ...: for messages and reports.
std::string TypeName(Type type);
// The annotation of a parameter in Warp Python: "float", "wp.array(dtype=wp.vec3)".
std::string TypeAnnotation(Type type);
// The C++ type that Warp writes: "wp::float32", "wp::array_t<wp::vec_t<3, wp::float32>>".
std::string TypeCpp(Type type);
// The code that Warp hashes for a type: "f4", "v3f4", "a1f4" (warp.md 2.1).
std::string TypeCode(Type type);

}  // namespace warpsmith
