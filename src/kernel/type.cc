#include "src/kernel/type.h"

namespace warpsmith {
namespace {

struct ScalarNames {
  const char* plain;
  const char* annotation;
  const char* cpp;
  const char* code;
};

const ScalarNames& NamesOf(Scalar scalar) {
  static constexpr ScalarNames kNames[] = {
      {"nothing", "None", "void", ""},
      {"bool", "bool", "bool", "b"},
      {"int", "int", "wp::int32", "i4"},
      {"float", "float", "wp::float32", "f4"},
  };
  return kNames[static_cast<int>(scalar)];
}

}  // namespace

std::string TypeName(Type type) {
  if (type.is_array()) return "array[" + TypeName(type.element()) + "]";
  return type.is_vector() ? "vec3" : NamesOf(type.scalar).plain;
}

std::string TypeAnnotation(Type type) {
  if (type.is_array()) return "wp.array(dtype=" + TypeAnnotation(type.element()) + ")";
  return type.is_vector() ? "wp.vec3" : NamesOf(type.scalar).annotation;
}

std::string TypeCpp(Type type) {
  if (type.is_array()) return "wp::array_t<" + TypeCpp(type.element()) + ">";
  const ScalarNames& names = NamesOf(type.scalar);
  return type.is_vector() ? std::string("wp::vec_t<3, ") + names.cpp + ">" : names.cpp;
}

std::string TypeCode(Type type) {
  if (type.is_array()) return "a1" + TypeCode(type.element());
  const ScalarNames& names = NamesOf(type.scalar);
  return type.is_vector() ? std::string("v3") + names.code : names.code;
}

}  // namespace warpsmith
