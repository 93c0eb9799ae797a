#include "src/forge/live.h"

#include <gtest/gtest.h>

namespace warpsmith {
namespace {

// out[i] = ... over parameters out (0) and a (1), and the variables i (2), x (3), y (4), k (5).
constexpr int32_t kOut = 0, kA = 1, kI = 2, kX = 3, kY = 4, kK = 5;

Expr Load() { return Index(Name(kA, kFloatArray), Name(kI, kInt)); }
Expr Float(int32_t symbol) { return Name(symbol, kFloat); }
Expr Double(Expr value) { return Call(Builtin::kAdd, kFloat, {value, value}); }
Stmt Store(Expr value) { return Assign(Index(Name(kOut, kFloatArray), Name(kI, kInt)), std::move(value)); }

Kernel Make(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kFloatArray};
  kernel.symbols = {"out", "a", "i", "x", "y", "k"};
  kernel.body = std::move(body);
  kernel.body.insert(kernel.body.begin(), Assign(Name(kI, kInt), Call(Builtin::kTid, kInt, {})));
  return kernel;
}

TEST(Live, UnusedVariableIsDead) {
  Kernel kernel = Make({Assign(Float(kX), Double(Load())), Store(Load())});
  EXPECT_EQ(LiveStatements(kernel), (std::vector<bool>{true, false, true}));
  EXPECT_DOUBLE_EQ(LiveShare(kernel), 0.5);  // wp.tid() and one sum
}

TEST(Live, OverwrittenValueIsDead) {
  Kernel kernel = Make({Assign(Float(kX), Double(Load())), Assign(Float(kX), Load()), Store(Float(kX))});
  EXPECT_EQ(LiveStatements(kernel), (std::vector<bool>{true, false, true, true}));
}

TEST(Live, ValueOverwrittenInOneArmLives) {
  Expr condition = Compare(CompareOp::kGreater, Load(), FloatLiteral(0));
  Kernel kernel =
      Make({Assign(Float(kX), Double(Load())), If(condition, {Assign(Float(kX), Load())}), Store(Float(kX))});
  EXPECT_DOUBLE_EQ(LiveShare(kernel), 1);
}

TEST(Live, ComponentWriteKeepsTheVector) {
  Kernel kernel = Make({Assign(Name(kX, kVec3), Call(Builtin::kVec3, kVec3, {Load()})),
                        Assign(Component(Name(kX, kVec3), 0), Load()), Store(Component(Name(kX, kVec3), 1))});
  EXPECT_DOUBLE_EQ(LiveShare(kernel), 1);
}

TEST(Live, LoopCarriesValuesIntoTheNextTrip) {
  // y is read at the start of a trip and set at its end.
  Kernel kernel = Make({Assign(Float(kX), Load()), Assign(Float(kY), Load()),
                        For(Name(kK, kInt), {IntLiteral(3)},
                            {AugAssign(Builtin::kAdd, Float(kX), Float(kY)), Assign(Float(kY), Double(Load()))}),
                        Store(Float(kX))});
  EXPECT_DOUBLE_EQ(LiveShare(kernel), 1);
}

TEST(Live, LastLoopThatStoresLives) {
  Kernel kernel = Make({For(Name(kK, kInt), {IntLiteral(3)}, {Store(Double(Load()))})});
  EXPECT_DOUBLE_EQ(LiveShare(kernel), 1);
}

TEST(Live, BranchWithNothingLiveIsDead) {
  Expr condition = Compare(CompareOp::kGreater, Load(), FloatLiteral(0));
  Kernel kernel = Make({If(condition, {Assign(Float(kX), Load())}), Store(Load())});
  EXPECT_EQ(LiveStatements(kernel), (std::vector<bool>{true, false, false, true}));
}

}  // namespace
}  // namespace warpsmith
