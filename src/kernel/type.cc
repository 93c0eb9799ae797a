#include "src/kernel/type.h"

#include <string_view>

#include "src/result.h"

namespace warpsmith {
namespace {

struct ScalarNames {
  const char* plain;
  const char* annotation;
  const char* warp;
  const char* code;
  const char* suffix;  // of the names of vectors and matrices: vec3d
};

const ScalarNames& NamesOf(Scalar scalar) {
  static constexpr ScalarNames kNames[kScalarCount] = {
      {"nothing", "None", "void", "", "?"},
      {"bool", "bool", "bool", "b", "b"},
      {"int", "int", "int32", "i4", "i"},
      {"float", "float", "float32", "f4", ""},
      {"int8", "wp.int8", "int8", "i1", "b"},
      {"uint8", "wp.uint8", "uint8", "u1", "ub"},
      {"int16", "wp.int16", "int16", "i2", "s"},
      {"uint16", "wp.uint16", "uint16", "u2", "us"},
      {"uint32", "wp.uint32", "uint32", "u4", "ui"},
      {"int64", "wp.int64", "int64", "i8", "l"},
      {"uint64", "wp.uint64", "uint64", "u8", "ul"},
      {"float16", "wp.float16", "float16", "f2", "h"},
      {"bfloat16", "wp.bfloat16", "bfloat16", "bf2", "bf"},
      {"float64", "wp.float64", "float64", "f8", "d"},
  };
  return kNames[static_cast<int>(scalar)];
}

std::string Cpp(Scalar scalar) {
  const char* name = NamesOf(scalar).warp;
  return scalar == Scalar::kBool || scalar == Scalar::kNone ? name : std::string("wp::") + name;
}

std::string Cpp(Type type) {
  const std::string scalar = Cpp(type.scalar), length = std::to_string(type.length);
  switch (type.shape) {
    case Shape::kMatrix: return "wp::mat_t<" + length + ", " + std::to_string(type.cols) + ", " + scalar + ">";
    case Shape::kQuat: return "wp::quat_t<" + scalar + ">";
    case Shape::kTransform: return "wp::transform_t<" + scalar + ">";
    case Shape::kStruct: return "struct " + std::to_string(type.record);
    case Shape::kExtents: return "wp::shape_t";
    case Shape::kNative: return std::string(NativeTypes()[type.record].native);
    case Shape::kFlat: break;
  }
  return type.is_vector() ? "wp::vec_t<" + length + ", " + scalar + ">" : scalar;
}

}  // namespace

const std::vector<NativeType>& NativeTypes() {
  static const auto* types = new std::vector<NativeType>{
      {"slice", "wp::slice_t", "", {}},
  };
  return *types;
}

Type NativeNamed(std::string_view name) {
  const std::vector<NativeType>& types = NativeTypes();
  for (size_t i = 0; i < types.size(); ++i)
    if (types[i].name == name) return NativeOf(static_cast<uint8_t>(i));
  WS_CHECK(false && "no such type");
  return kNoType;
}

const char* ScalarName(Scalar scalar) { return NamesOf(scalar).warp; }

Scalar ScalarFromName(std::string_view name) {
  for (size_t i = 1; i < kScalarCount; ++i)
    if (NamesOf(static_cast<Scalar>(i)).warp == name) return static_cast<Scalar>(i);
  return Scalar::kNone;
}

std::string TypeName(Type type) {
  if (type.is_array())
    return (type.ndim == 1 ? "array[" : "array" + std::to_string(type.ndim) + "d[") + TypeName(type.element()) + "]";
  const std::string suffix = NamesOf(type.scalar).suffix, length = std::to_string(type.length);
  switch (type.shape) {
    case Shape::kMatrix: return "mat" + length + std::to_string(type.cols) + suffix;
    case Shape::kQuat: return "quat" + suffix;
    case Shape::kTransform: return "transform" + suffix;
    case Shape::kStruct: return "struct";
    case Shape::kExtents: return "shape";
    case Shape::kNative: return std::string(NativeTypes()[type.record].name);
    case Shape::kFlat: break;
  }
  return type.is_vector() ? "vec" + length + suffix : NamesOf(type.scalar).plain;
}

std::string TypeAnnotation(Type type) {
  if (type.is_array()) {
    std::string dimensions = type.ndim == 1 ? "" : ", ndim=" + std::to_string(type.ndim);
    return "wp.array(dtype=" + TypeAnnotation(type.element()) + dimensions + ")";
  }
  return type.is_scalar() ? NamesOf(type.scalar).annotation : "wp." + TypeName(type);
}

std::string TypeCpp(Type type) {
  return (type.is_array() ? "wp::array_t<" + Cpp(type.element()) + ">" : Cpp(type)) + (type.reference ? "*" : "");
}

std::string TypeCode(Type type) {
  if (type.is_array()) return "a" + std::to_string(type.ndim) + TypeCode(type.element());
  const std::string scalar = NamesOf(type.scalar).code, length = std::to_string(type.length);
  switch (type.shape) {
    case Shape::kMatrix: return "m" + length + std::to_string(type.cols) + scalar;
    case Shape::kQuat: return "q" + scalar;
    case Shape::kTransform: return "t" + scalar;
    case Shape::kStruct: return "struct " + std::to_string(type.record);
    case Shape::kExtents: return "sh";
    case Shape::kNative: return std::string(NativeTypes()[type.record].code);
    case Shape::kFlat: break;
  }
  return type.is_vector() ? "v" + length + scalar : scalar;
}

}  // namespace warpsmith
