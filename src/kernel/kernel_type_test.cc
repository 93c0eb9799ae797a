#include "src/kernel/kernel_type.h"

#include <gtest/gtest.h>

#include "src/kernel/check.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// Symbols of the kernels below.
enum : int32_t { kOut, kIn, kVectors, kS, kN, kV, kX, kI, kJ };

Expr Out() { return Index(Name(kOut, kFloatArray), IntLiteral(0)); }
Expr In() { return Index(Name(kIn, kFloatArray), IntLiteral(0)); }
Expr S() { return Name(kS, kFloat); }
Expr X() { return Name(kX, kFloat); }
Expr N() { return Name(kN, kInt); }

Stmt Store(Expr value) { return Assign(Out(), std::move(value)); }
Stmt Math() { return Store(Call(Builtin::kSin, kFloat, {In()})); }
Stmt Atomic() { return CallStmt(Call(Builtin::kAtomicAdd, kFloat, {Name(kOut, kFloatArray), IntLiteral(0), In()})); }
Stmt Vector() { return Store(Call(Builtin::kLength, kFloat, {Index(Name(kVectors, kVec3Array), IntLiteral(0))})); }
Expr Condition() { return Compare(CompareOp::kLess, In(), FloatLiteral(1)); }
Stmt Branch(std::vector<Stmt> orelse = {}) { return If(Condition(), {Store(FloatLiteral(1))}, std::move(orelse)); }
Stmt Loop(std::vector<Stmt> body, int32_t variable = kI) { return For(Name(variable, kInt), {N()}, std::move(body)); }

std::string TypeOf(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.params = {kFloatArray, kFloatArray, kVec3Array, kFloat, kInt, kVec3};
  kernel.symbols = {"out", "a", "vectors", "s", "n", "v", "x", "i", "j"};
  kernel.body = std::move(body);
  Status status = Check(kernel);
  EXPECT_TRUE(status.ok()) << (status.ok() ? "" : status.error().message);
  return std::string(KernelTypeName(Classify(kernel)));
}

TEST(KernelTypeTest, NamesAndTypesBelongTogether) {
  for (size_t i = 0; i < kKernelTypeCount; ++i) {
    EXPECT_EQ(KernelTypes()[i].type, static_cast<KernelType>(i));
    EXPECT_EQ(KernelTypeFromName(KernelTypes()[i].name), static_cast<KernelType>(i));
  }
  EXPECT_EQ(KernelTypeFromName("while"), std::nullopt);
}

TEST(KernelTypeTest, OneConstructMakesTheType) {
  EXPECT_EQ(TypeOf({Store(Call(Builtin::kMul, kFloat, {In(), In()}))}), "arithmetic");
  EXPECT_EQ(TypeOf({Math()}), "math");
  EXPECT_EQ(TypeOf({Branch()}), "conditional");
  EXPECT_EQ(TypeOf({Loop({Store(In())})}), "loop");
  EXPECT_EQ(TypeOf({Vector()}), "vector");
  EXPECT_EQ(TypeOf({Atomic()}), "atomic");
  EXPECT_EQ(TypeOf({Store(S())}), "scalar_param");
}

TEST(KernelTypeTest, LoopsInsideLoopsAreNested) {
  EXPECT_EQ(TypeOf({Loop({Loop({Store(In())}, kJ)})}), "nested_loop");
  EXPECT_EQ(TypeOf({Loop({If(Condition(), {Loop({Store(In())}, kJ)})})}), "nested_loop");
  EXPECT_EQ(TypeOf({Loop({Store(In())}), Loop({Store(In())})}), "loop");
}

TEST(KernelTypeTest, ChainsAreCountedOnce) {
  Stmt elif = Branch();
  elif.elif = true;
  EXPECT_EQ(TypeOf({Branch({Store(FloatLiteral(2))})}), "conditional");
  EXPECT_EQ(TypeOf({Branch({elif})}), "multi_conditional");
  EXPECT_EQ(TypeOf({Branch({Branch()})}), "multi_conditional");
  EXPECT_EQ(TypeOf({Branch(), Branch()}), "multi_conditional");
}

TEST(KernelTypeTest, TheFirstRowThatFitsWins) {
  EXPECT_EQ(TypeOf({Branch(), Math()}), "conditional");
  EXPECT_EQ(TypeOf({Loop({Branch()})}), "loop");
  EXPECT_EQ(TypeOf({Loop({Atomic()})}), "atomic");
  EXPECT_EQ(TypeOf({Vector(), Atomic()}), "atomic");
  EXPECT_EQ(TypeOf({Math(), Store(S())}), "scalar_param");
  EXPECT_EQ(TypeOf({Branch(), Math(), Atomic()}), "combined");
  EXPECT_EQ(TypeOf({Loop({Vector(), Math()})}), "combined");
  EXPECT_EQ(TypeOf({Loop({Loop({Branch(), Math()}, kJ)})}), "combined");
}

TEST(KernelTypeTest, AugmentedElementsAreNoAtomics) {
  EXPECT_EQ(TypeOf({AugAssign(Builtin::kAdd, Out(), In())}), "arithmetic");
}

TEST(KernelTypeTest, ScalarsFlowByValue) {
  EXPECT_EQ(TypeOf({Assign(X(), S()), Store(Call(Builtin::kMul, kFloat, {X(), In()}))}), "scalar_param");
  EXPECT_EQ(TypeOf({Store(Call(Builtin::kFloatCast, kFloat, {N()}))}), "scalar_param");
  EXPECT_EQ(TypeOf({AugAssign(Builtin::kAdd, Out(), S())}), "scalar_param");
  EXPECT_EQ(TypeOf({Assign(X(), In()), AugAssign(Builtin::kAdd, X(), S()), Store(X())}), "scalar_param");
}

TEST(KernelTypeTest, ScalarsThatDecideWhereOrWhetherDoNotCount) {
  EXPECT_EQ(TypeOf({Assign(Index(Name(kOut, kFloatArray), N()), Index(Name(kIn, kFloatArray), N()))}), "arithmetic");
  EXPECT_EQ(TypeOf({Loop({Store(In())})}), "loop");
  EXPECT_EQ(TypeOf({If(Compare(CompareOp::kLess, S(), FloatLiteral(1)), {Store(In())})}), "conditional");
}

TEST(KernelTypeTest, ScalarsThatAreOverwrittenDoNotCount) {
  EXPECT_EQ(TypeOf({Assign(S(), In()), Store(S())}), "arithmetic");
  EXPECT_EQ(TypeOf({Assign(X(), S()), Assign(X(), In()), Store(X())}), "arithmetic");
}

}  // namespace
}  // namespace warpsmith
