#include "src/kernel/type.h"

#include <gtest/gtest.h>

namespace warpsmith {
namespace {

struct Names {
  Type type;
  const char* name;
  const char* annotation;
  const char* cpp;
  const char* code;
};

constexpr Names kNames[] = {
    {kBool, "bool", "bool", "bool", "b"},
    {kInt, "int", "int", "wp::int32", "i4"},
    {kFloat, "float", "float", "wp::float32", "f4"},
    {kVec3, "vec3", "wp.vec3", "wp::vec_t<3, wp::float32>", "v3f4"},
    {kIntArray, "array[int]", "wp.array(dtype=int)", "wp::array_t<wp::int32>", "a1i4"},
    {kFloatArray, "array[float]", "wp.array(dtype=float)", "wp::array_t<wp::float32>", "a1f4"},
    {kVec3Array, "array[vec3]", "wp.array(dtype=wp.vec3)", "wp::array_t<wp::vec_t<3, wp::float32>>", "a1v3f4"},
};

TEST(TypeTest, EachTypeHasItsNames) {
  for (const Names& row : kNames) {
    EXPECT_EQ(TypeName(row.type), row.name);
    EXPECT_EQ(TypeAnnotation(row.type), row.annotation);
    EXPECT_EQ(TypeCpp(row.type), row.cpp);
    EXPECT_EQ(TypeCode(row.type), row.code);
  }
}

TEST(TypeTest, ArraysAndElementsBelongTogether) {
  EXPECT_EQ(kVec3.array(), kVec3Array);
  EXPECT_EQ(kVec3Array.element(), kVec3);
  EXPECT_TRUE(kVec3Array.is_array());
  EXPECT_TRUE(kVec3Array.is_real());
  EXPECT_FALSE(kIntArray.is_real());
}

}  // namespace
}  // namespace warpsmith
