// What Check() does to a tree. Which kernels Warp rejects is in src/python/cases/verdicts.py, as Python.
#include "src/kernel/check.h"

#include <gtest/gtest.h>

#include <limits>

namespace warpsmith {
namespace {

// def k(out: array[float], n: int), and the variables x and i.
Kernel WithBody(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kInt};
  kernel.symbols = {"out", "n", "x", "i"};
  kernel.body = std::move(body);
  return kernel;
}

Expr Out(Expr index) { return Index(Name(0, kFloatArray), std::move(index)); }
Expr N() { return Name(1, kInt); }
Expr X() { return Name(2, kFloat); }

std::string CheckMessage(std::vector<Stmt> body) {
  Kernel kernel = WithBody(std::move(body));
  Status status = Check(kernel);
  return status.ok() ? "" : status.error().message;
}

TEST(CheckTest, FillsInEveryType) {
  Expr untyped = Name(2, kNoType);
  Kernel kernel = WithBody({
      Assign(untyped, Call(Builtin::kMul, kNoType, {Out(N()), FloatLiteral(2)})),
      If(Compare(CompareOp::kLess, untyped, FloatLiteral(1)),
         {Assign(Out(N()), Call(Builtin::kSin, kVec3, {untyped}))}),
  });
  ASSERT_TRUE(Check(kernel).ok());
  EXPECT_EQ(kernel.body[0].target.type, kFloat);
  EXPECT_EQ(kernel.body[0].value.type, kFloat);
  EXPECT_EQ(kernel.body[1].value.type, kBool);
  EXPECT_EQ(kernel.body[1].body[0].value.type, kFloat);  // the wrong type that stood there is gone
  Kernel again = kernel;
  ASSERT_TRUE(Check(again).ok());
  EXPECT_EQ(again, kernel);
}

TEST(CheckTest, TypesCodeThatWarpSkips) {
  Kernel kernel = WithBody({
      If(BoolLiteral(false), {Assign(Name(2, kNoType), FloatLiteral(1))}, {Stmt{}}),
      For(Name(3, kNoType), {IntLiteral(0)}, {Assign(Out(Name(3, kNoType)), FloatLiteral(1))}),
  });
  ASSERT_TRUE(Check(kernel).ok());
  EXPECT_EQ(kernel.body[0].body[0].target.type, kFloat);
  EXPECT_EQ(kernel.body[1].body[0].target.args[1].type, kInt);
}

TEST(CheckTest, CodeThatWarpSkipsMustBeWellTypedToo) {
  EXPECT_NE(CheckMessage({If(BoolLiteral(false), {Assign(Out(N()), IntLiteral(1))})}).find("array[float] holds float"),
            std::string::npos);
  Stmt skipped_elif = If(BoolLiteral(true), {Stmt{}}, {If(BoolLiteral(true), {Stmt{}})});
  skipped_elif.orelse[0].elif = true;
  EXPECT_EQ(CheckMessage({skipped_elif}), "");
}

TEST(CheckTest, MessagesBeginWithThePlace) {
  Expr x = X();
  x.line = 12, x.column = 8;
  EXPECT_EQ(CheckMessage({Assign(Out(N()), x)}), "12:8: undefined variable x");
}

TEST(CheckTest, RejectsLiteralsThatPythonCannotSpell) {
  for (double value :
       {-1.0, -0.0, 1e39, std::numeric_limits<double>::infinity(), std::numeric_limits<double>::quiet_NaN()})
    EXPECT_NE(CheckMessage({Assign(Out(N()), FloatLiteral(value))}), "") << value;
  EXPECT_NE(CheckMessage({Assign(Out(IntLiteral(-1)), FloatLiteral(1))}), "");
}

TEST(CheckTest, RejectsTreesThatAreNoPython) {
  EXPECT_NE(CheckMessage({}), "");
  EXPECT_NE(CheckMessage({If(BoolLiteral(true), {})}), "");
  EXPECT_NE(CheckMessage({For(Name(3, kInt), {N()}, {})}), "");
  EXPECT_NE(CheckMessage({For(Name(3, kInt), {}, {Stmt{}})}), "");
  Stmt elif = If(BoolLiteral(true), {Stmt{}});
  elif.elif = true;
  EXPECT_NE(CheckMessage({elif}), "");
  EXPECT_NE(CheckMessage({If(Compare(CompareOp::kLess, N(), N()), {Stmt{}}, {elif, Stmt{}})}), "");
  EXPECT_EQ(CheckMessage({If(Compare(CompareOp::kLess, N(), N()), {Stmt{}}, {elif})}), "");
  EXPECT_NE(CheckMessage({Assign(Name(17, kFloat), FloatLiteral(1))}), "");
  EXPECT_NE(CheckMessage({Assign(FloatLiteral(1), FloatLiteral(1))}), "");
  EXPECT_NE(CheckMessage({Assign(X(), Call(Builtin::kCopy, kFloat, {FloatLiteral(1)}))}), "");
  EXPECT_NE(CheckMessage({AugAssign(Builtin::kMax, Out(N()), FloatLiteral(1))}), "");
}

TEST(CheckTest, AStepThatIsNoConstantMayBeAnything) {
  EXPECT_EQ(CheckMessage({For(Name(3, kInt), {IntLiteral(0), IntLiteral(8), N()},
                              {Assign(Out(Name(3, kInt)), FloatLiteral(1))})}),
            "");
}

TEST(CheckTest, LongUnrolledNestsEndSoon) {
  // Were every trip walked, this would take 16^12 steps.
  std::vector<Stmt> body = {Assign(Out(N()), FloatLiteral(1))};
  Kernel kernel = WithBody({});
  for (int32_t depth = 0; depth < 12; ++depth) {
    kernel.symbols.push_back("k" + std::to_string(depth));
    body = {For(Name(4 + depth, kInt), {IntLiteral(16)}, std::move(body))};
  }
  kernel.body = std::move(body);
  EXPECT_TRUE(Check(kernel).ok());
}

}  // namespace
}  // namespace warpsmith
