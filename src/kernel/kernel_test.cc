#include "src/kernel/kernel.h"

#include <gtest/gtest.h>

namespace warpsmith {
namespace {

// for k in range(3): if 1 < 2: out[k] = 1.5
std::vector<Stmt> Nested() {
  Expr k = Name(1, kInt);
  Stmt store = Assign(Index(Name(0, kFloatArray), k), FloatLiteral(1.5));
  Stmt branch = If(Compare(CompareOp::kLess, IntLiteral(1), IntLiteral(2)), {store});
  return {For(k, {IntLiteral(3)}, {branch})};
}

TEST(KernelTest, ConstructorsSetKindAndType) {
  Expr element = Index(Name(0, kVec3Array), IntLiteral(2));
  EXPECT_EQ(element.kind, Expr::Kind::kIndex);
  EXPECT_EQ(element.type, kVec3);
  EXPECT_EQ(Component(element, 1).type, kFloat);
  EXPECT_TRUE(Component(element, 1).attribute);
  EXPECT_EQ(ComponentAt(element, IntLiteral(1)).args.size(), 2u);
  EXPECT_EQ(BoolLiteral(true).integer, 1);
  EXPECT_EQ(Logical(true, {BoolLiteral(true), BoolLiteral(false)}).type, kBool);
  EXPECT_EQ(CallStmt(Call(Builtin::kAtomicAdd, kFloat, {})).kind, Stmt::Kind::kCall);
  EXPECT_EQ(AugAssign(Builtin::kMul, element, FloatLiteral(1)).op, Builtin::kMul);
}

TEST(KernelTest, ComparisonsOfAChainAreKeptApart) {
  Expr chain = Compare(CompareOp::kLess, IntLiteral(1), IntLiteral(2));
  chain.args.push_back(IntLiteral(3));
  chain.set_compare(1, CompareOp::kNotEqual);
  chain.set_compare(0, CompareOp::kGreaterEqual);
  EXPECT_EQ(chain.compare(0), CompareOp::kGreaterEqual);
  EXPECT_EQ(chain.compare(1), CompareOp::kNotEqual);
}

TEST(KernelTest, SizeCountsExpressionsAndStatements) {
  Kernel kernel;
  EXPECT_EQ(KernelSize(kernel), 0u);
  kernel.body = Nested();
  // for, k, 3; if, <, 1, 2; =, out[k], out, k, 1.5
  EXPECT_EQ(KernelSize(kernel), 12u);
}

TEST(KernelTest, ExpressionsAreVisitedParentsFirstInSourceOrder) {
  std::vector<Stmt> body = Nested();
  std::vector<Expr::Kind> kinds;
  ForEachExpr(body, [&](const Expr& expr) { kinds.push_back(expr.kind); });
  using K = Expr::Kind;
  EXPECT_EQ(kinds, (std::vector{K::kName, K::kLiteral, K::kCompare, K::kLiteral, K::kLiteral, K::kIndex, K::kName,
                                K::kName, K::kLiteral}));
}

TEST(KernelTest, CopiesAreEqualAndIndependent) {
  Kernel kernel;
  kernel.body = Nested();
  Kernel copy = kernel;
  EXPECT_EQ(copy, kernel);
  copy.body[0].body[0].value.args[0].integer = 7;
  EXPECT_NE(copy, kernel);
}

}  // namespace
}  // namespace warpsmith
