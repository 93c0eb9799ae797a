#include "src/kernel/identity.h"

#include <gtest/gtest.h>

#include "src/kernel/check.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// def k(out: array[float], a: array[float]): x = a[0] * 0.1; if x < 2.0: out[0] = x
Kernel Sample() {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kFloatArray};
  kernel.symbols = {"out", "a", "x"};
  Expr x = Name(2, kFloat);
  Expr element = Index(Name(1, kFloatArray), IntLiteral(0));
  kernel.body = {
      Assign(x, Call(Builtin::kMul, kFloat, {element, FloatLiteral(0.1)})),
      If(Compare(CompareOp::kLess, x, FloatLiteral(2)), {Assign(Index(Name(0, kFloatArray), IntLiteral(0)), x)}),
  };
  WS_CHECK(Check(kernel).ok());
  return kernel;
}

TEST(IdentityTest, IsAHashOf32HexDigits) {
  std::string id = KernelId(Sample());
  EXPECT_EQ(id.size(), 32u);
  EXPECT_EQ(id.find_first_not_of("0123456789abcdef"), std::string::npos);
}

TEST(IdentityTest, NamesPlacesAndSpellingDoNotCount) {
  std::string id = KernelId(Sample());
  Kernel kernel = Sample();
  kernel.name = "other";
  kernel.symbols = {"result", "input", "t"};
  kernel.body[0].line = 7;
  kernel.body[0].value.column = 3;
  kernel.source.lines = {"anything"};
  kernel.body[0].value.args[1].number = 0.10000000000000002;  // the same f32
  EXPECT_EQ(KernelId(kernel), id);
}

TEST(IdentityTest, NumbersOfSymbolsDoNotCount) {
  Kernel kernel = Sample();
  kernel.symbols = {"out", "a", "unused", "x"};
  ForEachExpr(kernel.body, [](Expr& expr) {
    if (expr.symbol == 2) expr.symbol = 3;
  });
  EXPECT_EQ(KernelId(kernel), KernelId(Sample()));
}

TEST(IdentityTest, ElifIsElseIf) {
  Kernel kernel = Sample();
  Stmt inner = kernel.body[1];
  kernel.body[1].orelse = {inner};
  Kernel elif = kernel;
  elif.body[1].orelse[0].elif = true;
  EXPECT_EQ(KernelId(elif), KernelId(kernel));
}

TEST(IdentityTest, EverythingElseCounts) {
  std::string id = KernelId(Sample());
  auto changed = [&](auto&& change) {
    Kernel kernel = Sample();
    change(kernel);
    return KernelId(kernel) != id;
  };
  EXPECT_TRUE(changed([](Kernel& k) { k.body[0].value.builtin = Builtin::kAdd; }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body[0].value.args[1].number = 0.1001; }));
  EXPECT_TRUE(changed([](Kernel& k) { std::swap(k.body[0].value.args[0], k.body[0].value.args[1]); }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body[1].value.set_compare(0, CompareOp::kGreater); }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body[1].orelse = {Stmt{}}; }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body.push_back(Stmt{}); }));
  EXPECT_TRUE(changed([](Kernel& k) { k.params.push_back(kInt), k.symbols.insert(k.symbols.begin() + 2, "n"); }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body[0].value.args[0].args[0].symbol = 0; }));
  EXPECT_TRUE(changed([](Kernel& k) { k.body[0].value.args[1] = IntLiteral(0); }));
}

}  // namespace
}  // namespace warpsmith
