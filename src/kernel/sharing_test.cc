#include "src/kernel/sharing.h"

#include <gtest/gtest.h>

#include "src/kernel/check.h"

namespace warpsmith {
namespace {

// x = a[i]; out[i] = x * b[i]
Kernel Product() {
  Kernel kernel;
  kernel.name = "product";
  kernel.params = {kFloatArray, kFloatArray, kFloatArray};
  kernel.symbols = {"a", "b", "out", "i", "x"};
  const Expr i = Name(3, kInt), x = Name(4, kFloat);
  kernel.body.push_back(Assign(i, Call(Builtin::kTid, kInt, {})));
  kernel.body.push_back(Assign(x, Index(Name(0, kFloatArray), i)));
  kernel.body.push_back(
      Assign(Index(Name(2, kFloatArray), i), Call(Builtin::kMul, kFloat, {x, Index(Name(1, kFloatArray), i)})));
  EXPECT_TRUE(Check(kernel).ok());
  return kernel;
}

TEST(Sharing, OneParameterStandsForAllThatAreOneArray) {
  Kernel joined = Joined(Product(), {0, 1, 0});
  EXPECT_EQ(joined.params.size(), 2u);
  EXPECT_EQ(joined.symbols, (std::vector<std::string>{"a", "b", "i", "x"}));
  EXPECT_EQ(joined.body[2].target.args[0].symbol, 0);            // out is a
  EXPECT_EQ(joined.body[2].value.args[1].args[0].symbol, 1);     // b is itself
  EXPECT_EQ(joined.body[2].value.args[0].symbol, 3);             // x
  EXPECT_TRUE(Check(joined).ok());
}

TEST(Sharing, NothingSharedIsTheKernelItself) {
  EXPECT_FALSE(SharesAny({0, 1, 2}));
  EXPECT_TRUE(SharesAny({0, 0, 2}));
  EXPECT_EQ(Joined(Product(), {0, 1, 2}).body, Product().body);
}

}  // namespace
}  // namespace warpsmith
