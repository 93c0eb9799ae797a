#include "src/python/print.h"

#include <gtest/gtest.h>

#include <bit>
#include <charconv>
#include <cmath>

#include "src/kernel/check.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

// Symbols of the kernels below.
enum : int32_t { kOut, kPoints, kN, kV, kX, kF, kI };

Kernel WithBody(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kVec3Array, kInt, kVec3};
  kernel.symbols = {"out", "points", "n", "v", "x", "f", "i"};
  kernel.body = std::move(body);
  return kernel;
}

Expr X() { return Name(kX, kFloat); }
Expr F() { return Name(kF, kBool); }
Expr V() { return Name(kV, kVec3); }
Expr I() { return Name(kI, kInt); }
Expr Out(Expr index) { return Index(Name(kOut, kFloatArray), std::move(index)); }
Expr Binary(Builtin op, Expr a, Expr b) { return Call(op, kFloat, {std::move(a), std::move(b)}); }
Expr Neg(Expr a) { return Call(Builtin::kNeg, kFloat, {std::move(a)}); }
Expr Not(Expr a) { return Call(Builtin::kNot, kBool, {std::move(a)}); }
Expr Less(Expr a, Expr b) { return Compare(CompareOp::kLess, std::move(a), std::move(b)); }

// The expression as it stands after "x = ".
std::string Printed(Expr expr) {
  Kernel kernel = WithBody({Assign(X(), std::move(expr))});
  PrintPython(kernel);
  return kernel.source.lines.at(2).substr(8);
}

TEST(PrintTest, AWholeKernel) {
  Stmt elif = If(Less(X(), FloatLiteral(2)), {Assign(X(), FloatLiteral(2))}, {Stmt{}});
  elif.elif = true;
  Kernel kernel = WithBody({
      Assign(I(), Call(Builtin::kTid, kInt, {})),
      Assign(X(), Out(I())),
      If(Less(X(), FloatLiteral(1)), {AugAssign(Builtin::kMul, X(), FloatLiteral(3))}, {elif}),
      For(Name(kN, kInt), {IntLiteral(0), IntLiteral(8), IntLiteral(2)}, {Assign(Component(V(), 1), X())}),
      Assign(Component(Index(Name(kPoints, kVec3Array), I()), 2), ComponentAt(V(), IntLiteral(0))),
      CallStmt(Call(Builtin::kAtomicAdd, kFloat, {Name(kOut, kFloatArray), I(), X()})),
  });
  PrintPython(kernel);
  EXPECT_EQ(PythonSource(kernel),
            "@wp.kernel\n"
            "def k(out: wp.array(dtype=float), points: wp.array(dtype=wp.vec3), n: int, v: wp.vec3):\n"
            "    i = wp.tid()\n"
            "    x = out[i]\n"
            "    if x < 1.0:\n"
            "        x *= 3.0\n"
            "    elif x < 2.0:\n"
            "        x = 2.0\n"
            "    else:\n"
            "        pass\n"
            "    for n in range(0, 8, 2):\n"
            "        v.y = x\n"
            "    points[i].z = v[0]\n"
            "    wp.atomic_add(out, i, x)\n");
  EXPECT_EQ(kernel.source.first_line, 4);
  EXPECT_EQ(kernel.def_line, 5);
  EXPECT_EQ(kernel.body[0].line, 6);
  EXPECT_EQ(kernel.body[2].orelse[0].line, 10);
  EXPECT_EQ(kernel.body[2].orelse[0].column, 4);
  EXPECT_EQ(kernel.body[2].orelse[0].orelse[0].line, 13);
  EXPECT_EQ(kernel.body[3].body[0].value.line, 15);
  EXPECT_EQ(kernel.body[3].body[0].value.column, 14);
}

TEST(PrintTest, AnEmptyBodyPasses) {
  Kernel kernel = WithBody({});
  PrintPython(kernel);
  EXPECT_EQ(kernel.source.lines.back(), "    pass");
}

TEST(PrintTest, PrintingAgainReplacesWhatWasThere) {
  Kernel kernel = WithBody({Assign(X(), FloatLiteral(1)), Assign(X(), FloatLiteral(2))});
  PrintPython(kernel);
  kernel.body.pop_back();
  PrintPython(kernel);
  EXPECT_EQ(kernel.source.lines.size(), 3u);
}

TEST(PrintTest, ParenthesesOnlyWhereTheTreeNeedsThem) {
  auto add = [](Expr a, Expr b) { return Binary(Builtin::kAdd, std::move(a), std::move(b)); };
  auto sub = [](Expr a, Expr b) { return Binary(Builtin::kSub, std::move(a), std::move(b)); };
  auto mul = [](Expr a, Expr b) { return Binary(Builtin::kMul, std::move(a), std::move(b)); };
  EXPECT_EQ(Printed(add(add(X(), X()), X())), "x + x + x");
  EXPECT_EQ(Printed(add(X(), add(X(), X()))), "x + (x + x)");
  EXPECT_EQ(Printed(sub(X(), sub(X(), X()))), "x - (x - x)");
  EXPECT_EQ(Printed(add(mul(X(), X()), X())), "x * x + x");
  EXPECT_EQ(Printed(mul(add(X(), X()), X())), "(x + x) * x");
  EXPECT_EQ(Printed(mul(X(), Binary(Builtin::kMod, X(), X()))), "x * (x % x)");
  EXPECT_EQ(Printed(Neg(FloatLiteral(1))), "-1.0");
  EXPECT_EQ(Printed(Neg(Neg(X()))), "--x");
  EXPECT_EQ(Printed(mul(Neg(X()), Neg(X()))), "-x * -x");
  EXPECT_EQ(Printed(Neg(mul(X(), X()))), "-(x * x)");
  EXPECT_EQ(Printed(sub(X(), Neg(X()))), "x - -x");
  EXPECT_EQ(Printed(Component(Neg(V()), 0)), "(-v).x");
  EXPECT_EQ(Printed(ComponentAt(add(V(), V()), I())), "(v + v)[i]");
  EXPECT_EQ(Printed(Component(Call(Builtin::kCross, kVec3, {V(), add(V(), V())}), 2)), "wp.cross(v, v + v).z");
  EXPECT_EQ(Printed(Out(add(I(), I()))), "out[i + i]");
}

TEST(PrintTest, ConditionsBindLooserThanArithmetic) {
  EXPECT_EQ(Printed(Less(Binary(Builtin::kAdd, X(), X()), X())), "x + x < x");
  EXPECT_EQ(Printed(Compare(CompareOp::kEqual, Less(X(), X()), F())), "(x < x) == f");
  EXPECT_EQ(Printed(Compare(CompareOp::kNotEqual, F(), Not(F()))), "f != (not f)");
  EXPECT_EQ(Printed(Not(Less(X(), X()))), "not x < x");
  EXPECT_EQ(Printed(Not(Not(F()))), "not not f");
  EXPECT_EQ(Printed(Not(Logical(false, {F(), F()}))), "not (f and f)");
  EXPECT_EQ(Printed(Logical(false, {Not(F()), Less(X(), X())})), "not f and x < x");
  EXPECT_EQ(Printed(Logical(true, {Logical(false, {F(), F()}), F()})), "f and f or f");
  EXPECT_EQ(Printed(Logical(false, {Logical(true, {F(), F()}), F()})), "(f or f) and f");
  EXPECT_EQ(Printed(Logical(false, {Logical(false, {F(), F()}), F()})), "(f and f) and f");
  EXPECT_EQ(Printed(Logical(true, {F(), Logical(true, {F(), F()})})), "f or (f or f)");
}

TEST(PrintTest, ChainsOfComparisons) {
  Expr chain = Compare(CompareOp::kGreaterEqual, FloatLiteral(0), X());
  chain.args.push_back(FloatLiteral(1));
  chain.set_compare(1, CompareOp::kLessEqual);
  EXPECT_EQ(Printed(chain), "0.0 >= x <= 1.0");
}

TEST(PrintTest, FloatsAreWrittenAsByRepr) {
  EXPECT_EQ(PythonFloat(0), "0.0");
  EXPECT_EQ(PythonFloat(2), "2.0");
  EXPECT_EQ(PythonFloat(0.1), "0.1");
  EXPECT_EQ(PythonFloat(3.141592653589793), "3.141592653589793");
  EXPECT_EQ(PythonFloat(0.0001), "0.0001");
  EXPECT_EQ(PythonFloat(0.00001), "1e-05");
  EXPECT_EQ(PythonFloat(9.999999999999999e-05), "9.999999999999999e-05");
  EXPECT_EQ(PythonFloat(1.5e-7), "1.5e-07");
  EXPECT_EQ(PythonFloat(123456789), "123456789.0");
  EXPECT_EQ(PythonFloat(5e15), "5000000000000000.0");
  EXPECT_EQ(PythonFloat(9999999999999998), "9999999999999998.0");
  EXPECT_EQ(PythonFloat(1e16), "1e+16");
  EXPECT_EQ(PythonFloat(1e20), "1e+20");
  EXPECT_EQ(PythonFloat(1.7976931348623157e308), "1.7976931348623157e+308");
  EXPECT_EQ(PythonFloat(5e-324), "5e-324");
}

TEST(PrintTest, FloatsRoundTrip) {
  Rng rng(1);
  for (int i = 0; i < 100000; ++i) {
    double value = std::bit_cast<double>(rng.Next() >> 1);
    if (!std::isfinite(value)) continue;
    std::string text = PythonFloat(value);
    double read = 0;
    std::from_chars(text.data(), text.data() + text.size(), read);
    ASSERT_EQ(read, value) << text;
    ASSERT_NE(text.find_first_of(".e"), std::string::npos) << text;
  }
}

}  // namespace
}  // namespace warpsmith
