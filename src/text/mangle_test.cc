#include <gtest/gtest.h>

#include "src/python/print.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

// The expected names are those of real Warp.

Expr Tid() { return Call(Builtin::kTid, kInt, {}); }
Expr Float(Expr arg) { return Call(Builtin::kFloatCast, kFloat, {std::move(arg)}); }
Expr Int(Expr arg) { return Call(Builtin::kIntCast, kInt, {std::move(arg)}); }
Expr Vec3(std::vector<Expr> args) { return Call(Builtin::kVec3, kVec3, std::move(args)); }

std::string Mangle(Kernel kernel) {
  PrintPython(kernel);
  return MangledName(kernel);
}

// Symbols: a, i, v.
Kernel ReadsComponentOf(const std::string& vector) {
  Kernel kernel;
  kernel.name = "f";
  kernel.params = {kFloatArray};
  kernel.symbols = {"a", "i", vector};
  Expr v = Name(2, kVec3);
  kernel.body = {Assign(Name(1, kInt), Tid()), Assign(v, Vec3({FloatLiteral(1), FloatLiteral(2), FloatLiteral(3)})),
                 Assign(Index(Name(0, kFloatArray), Name(1, kInt)),
                        Call(Builtin::kAdd, kFloat, {Component(v, 0), Component(v, 1)}))};
  return kernel;
}

TEST(MangleTest, TypesCountInBreadthFirstOrder) {
  Kernel kernel;
  kernel.name = "order";
  kernel.params = {kFloatArray, kVec3Array};
  kernel.symbols = {"a", "out", "i", "x"};
  Expr i = Name(2, kInt);
  // Depth first the order would be vec3, float, int; the int of the last line stands higher in the tree.
  kernel.body = {Assign(i, Tid()),
                 Assign(Index(Name(1, kVec3Array), i), Vec3({Float(Int(Index(Name(0, kFloatArray), i)))})),
                 Assign(Name(3, kInt), Int(FloatLiteral(2)))};
  EXPECT_EQ(Mangle(kernel), "order_c47ae62f");
}

TEST(MangleTest, BranchesAndLoopsAddToTheDepth) {
  Kernel kernel;
  kernel.name = "nested";
  kernel.params = {kFloatArray};
  kernel.symbols = {"a", "i", "k", "v"};
  Expr i = Name(1, kInt), element = Index(Name(0, kFloatArray), i);
  Expr length = Call(Builtin::kLength, kFloat, {Vec3({FloatLiteral(1)})});
  kernel.body = {Assign(i, Tid()),
                 If(Compare(CompareOp::kGreater, element, Float(IntLiteral(2))),
                    {For(Name(2, kInt), {Int(element)}, {AugAssign(Builtin::kAdd, element, length)})}),
                 Assign(Name(3, kVec3), Vec3({}))};
  EXPECT_EQ(Mangle(kernel), "nested_a19d8b39");
}

// Warp takes e.x for an attribute of its constant e.
TEST(MangleTest, VectorsNamedAsAConstantOfWarpsCount) {
  EXPECT_EQ(Mangle(ReadsComponentOf("v")), "f_d13c1356");
  EXPECT_EQ(Mangle(ReadsComponentOf("e")), "f_9dd3a054");
}

TEST(MangleTest, OnlyLettersOfAsciiStay) {
  Kernel kernel;
  kernel.name = "größe";
  kernel.params = {kFloatArray};
  kernel.symbols = {"a", "i"};
  kernel.body = {Assign(Name(1, kInt), Tid()), Assign(Index(Name(0, kFloatArray), Name(1, kInt)), FloatLiteral(1))};
  EXPECT_EQ(Mangle(kernel), "gre_ed89729c");
}

}  // namespace
}  // namespace warpsmith
