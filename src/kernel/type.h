// Type is the type of a value in a kernel: a scalar, vector, matrix, quaternion, transform or struct, or an array of one
// of them. It is a small value, compared as such. Only some types are executed: see Check().
#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace warpsmith {

enum class Scalar : uint8_t {
  kNone, kBool, kInt32, kFloat32, kInt8, kUint8, kInt16, kUint16, kUint32, kInt64, kUint64, kFloat16, kBfloat16, kFloat64,
};
inline constexpr size_t kScalarCount = 14;

// What the components of a value are arranged as.
enum class Shape : uint8_t {
  kFlat,       // a scalar, or a vector of `length`
  kMatrix,     // `length` rows of `cols` columns
  kQuat,       // length 4
  kTransform,  // length 7: a vec3 and a quaternion
  kStruct,     // `record` is its index in Module::structs
  kExtents,    // what array.shape is
  kNative,     // a class of Warp's own: `record` is its row in NativeTypes()
};

// As long as a word, so that it is copied as one: that is why the last bytes have a name.
struct alignas(8) Type {
  Scalar scalar = Scalar::kNone;
  uint8_t length = 1;  // 3 for a vec3
  uint8_t ndim = 0;    // of an array; 0 for a value
  Shape shape = Shape::kFlat;
  uint8_t cols = 0;
  uint8_t record = 0;
  bool reference = false;  // of a parameter: wp.ref[T], a T of the caller's
  uint8_t unused = 0;

  constexpr bool is_array() const { return ndim > 0; }
  constexpr bool is_vector() const { return length > 1 && shape == Shape::kFlat; }
  constexpr bool is_matrix() const { return shape == Shape::kMatrix; }
  constexpr bool is_struct() const { return shape == Shape::kStruct; }
  constexpr bool is_native() const { return shape == Shape::kNative; }
  constexpr bool is_scalar() const { return length == 1 && shape == Shape::kFlat && ndim == 0; }
  // A value that has components of one scalar type.
  constexpr bool is_composite() const { return length > 1 && ndim == 0; }
  constexpr bool is_int() const;
  constexpr bool is_float() const;
  // The gradient of such a value means something to those who execute kernels: f32 and what is made of it.
  constexpr bool is_real() const { return scalar == Scalar::kFloat32; }
  constexpr Type element() const { return {scalar, length, 0, shape, cols, record}; }
  constexpr Type array(uint8_t dimensions = 1) const { return {scalar, length, dimensions, shape, cols, record}; }
  constexpr Type component() const { return {scalar}; }

  constexpr auto operator<=>(const Type&) const = default;
};
static_assert(sizeof(Type) == 8);

// Whether a scalar is of one of Warp's integer or float types.
constexpr bool IsInt(Scalar scalar) {
  return scalar == Scalar::kInt32 || (scalar >= Scalar::kInt8 && scalar <= Scalar::kUint64);
}
constexpr bool IsFloat(Scalar scalar) { return scalar == Scalar::kFloat32 || scalar >= Scalar::kFloat16; }
constexpr bool Type::is_int() const { return is_scalar() && IsInt(scalar); }
constexpr bool Type::is_float() const { return is_scalar() && IsFloat(scalar); }

inline constexpr Type kNoType{};
inline constexpr Type kBool{Scalar::kBool};
inline constexpr Type kInt{Scalar::kInt32};
inline constexpr Type kFloat{Scalar::kFloat32};
inline constexpr Type kVec3{Scalar::kFloat32, 3};
inline constexpr Type kIntArray{Scalar::kInt32, 1, 1};
inline constexpr Type kFloatArray{Scalar::kFloat32, 1, 1};
inline constexpr Type kVec3Array{Scalar::kFloat32, 3, 1};
inline constexpr Type kExtents{Scalar::kInt32, 1, 0, Shape::kExtents};

constexpr Type VectorOf(Scalar scalar, uint8_t length) { return {scalar, length}; }
constexpr Type MatrixOf(Scalar scalar, uint8_t rows, uint8_t cols) { return {scalar, rows, 0, Shape::kMatrix, cols}; }
constexpr Type QuatOf(Scalar scalar) { return {scalar, 4, 0, Shape::kQuat}; }
constexpr Type TransformOf(Scalar scalar) { return {scalar, 7, 0, Shape::kTransform}; }
constexpr Type StructOf(uint8_t record) { return {Scalar::kNone, 1, 0, Shape::kStruct, 0, record}; }
constexpr Type NativeOf(uint8_t record) { return {Scalar::kNone, 1, 0, Shape::kNative, 0, record}; }

// A class of Warp's own that kernels have values of: a slice, a query of a mesh.
struct NativeType {
  std::string_view name;    // as messages call it: "slice"
  std::string_view native;  // C++: "wp::slice_t"
  std::string_view code;    // what Warp hashes for it
  std::vector<std::pair<std::string_view, Type>> fields;
};
const std::vector<NativeType>& NativeTypes();
// The type of a name in that table. There must be one.
Type NativeNamed(std::string_view name);

// "float", "int", "bool", "vec3", "mat22d", "array2d[float]" ...: for messages and reports.
std::string TypeName(Type type);
// The annotation of a parameter in Warp Python: "float", "wp.array(dtype=wp.vec3)".
std::string TypeAnnotation(Type type);
// The C++ type that Warp writes: "wp::float32", "wp::array_t<wp::vec_t<3, wp::float32>>". A struct's name is known to
// its module alone; here it is "struct <record>".
std::string TypeCpp(Type type);
// The code that Warp hashes for a type: "f4", "v3f4", "a1f4" (warp.md 2.1).
std::string TypeCode(Type type);
// Warp's name of a scalar type, "float32"; and the scalar of such a name, or kNone.
const char* ScalarName(Scalar scalar);
Scalar ScalarFromName(std::string_view name);

}  // namespace warpsmith
