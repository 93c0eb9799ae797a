#include "src/text/lower.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "src/python/print.h"

namespace warpsmith {
namespace {

// Kernels of these tests have the symbols a (array), n (int), i, x, y, k.
enum : int32_t { kA, kN, kI, kX, kY, kK };

Expr A(Expr index) { return Index(Name(kA, kFloatArray), std::move(index)); }
Expr X() { return Name(kX, kFloat); }
Expr Y() { return Name(kY, kFloat); }
Expr I() { return Name(kI, kInt); }
Expr K() { return Name(kK, kInt); }
Expr Positive(Expr value) { return Compare(CompareOp::kGreater, std::move(value), FloatLiteral(0)); }

TextIr LowerBody(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kInt};
  kernel.symbols = {"a", "n", "i", "x", "y", "k"};
  kernel.body = {Assign(I(), Call(Builtin::kTid, kInt, {})), Assign(X(), A(I()))};
  kernel.body.insert(kernel.body.end(), body.begin(), body.end());
  PrintPython(kernel);
  return Lower(kernel);
}

size_t Count(const std::vector<Inst>& list, Op op) {
  return static_cast<size_t>(std::count_if(list.begin(), list.end(), [&](const Inst& inst) { return inst.op == op; }));
}

const Inst* Find(const std::vector<Inst>& list, Op op, Builtin builtin) {
  auto wanted = [&](const Inst& inst) { return inst.op == op && inst.builtin == builtin; };
  auto at = std::find_if(list.begin(), list.end(), wanted);
  return at == list.end() ? nullptr : &*at;
}

size_t Calls(const std::vector<Inst>& list, Builtin builtin) {
  auto wanted = [&](const Inst& inst) { return inst.op == Op::kCall && inst.builtin == builtin; };
  return static_cast<size_t>(std::count_if(list.begin(), list.end(), wanted));
}

Stmt DoubleX() { return AugAssign(Builtin::kMul, X(), FloatLiteral(2)); }

TEST(LowerTest, AdjointOfALoadedOperandGoesToTheReference) {
  TextIr ir = LowerBody({Assign(Y(), Call(Builtin::kSin, kFloat, {A(I())}))});
  const Inst* adjoint = Find(ir.reverse, Op::kAdjoint, Builtin::kSin);
  ASSERT_NE(adjoint, nullptr);
  EXPECT_EQ(ir.vars[adjoint->args[0]].kind, TextVar::Kind::kValue);
  EXPECT_EQ(ir.vars[adjoint->adjoints[0]].kind, TextVar::Kind::kReference);
  EXPECT_LT(adjoint->out, adjoint->args[0]) << "the result is allocated before the loads";
}

TEST(LowerTest, StoresAreCommentedOutInTheReplay) {
  TextIr ir = LowerBody({Assign(A(I()), X()), AugAssign(Builtin::kAdd, A(I()), X())});
  for (Builtin builtin : {Builtin::kArrayStore, Builtin::kAtomicAdd}) {
    EXPECT_FALSE(Find(ir.forward, Op::kCall, builtin)->commented);
    EXPECT_TRUE(Find(ir.replay, Op::kCall, builtin)->commented);
  }
}

TEST(LowerTest, SixteenTripsAreUnrolledAndSeventeenAreNot) {
  TextIr unrolled = LowerBody({For(K(), {IntLiteral(16)}, {DoubleX()})});
  EXPECT_EQ(Calls(unrolled.forward, Builtin::kMul), 16u);
  EXPECT_FALSE(unrolled.constant_loop);
  TextIr loop = LowerBody({For(K(), {IntLiteral(17)}, {Assign(Y(), Call(Builtin::kMul, kFloat, {X(), X()}))})});
  EXPECT_EQ(Calls(loop.forward, Builtin::kMul), 1u);
  EXPECT_TRUE(loop.constant_loop);
}

TEST(LowerTest, TripsOfAnUnevenStepCountAsPythonDoes) {
  auto trips = [](int start, int stop, int step) {
    TextIr ir = LowerBody({For(K(), {IntLiteral(start), IntLiteral(stop), IntLiteral(step)}, {DoubleX()})});
    return Calls(ir.forward, Builtin::kMul);
  };
  EXPECT_EQ(trips(0, 5, 2), 3u);
  EXPECT_EQ(trips(0, 6, 2), 3u);
  EXPECT_EQ(trips(5, 0, -2), 3u);
  EXPECT_EQ(trips(3, 3, 1), 0u);
  EXPECT_EQ(trips(0, 3, -1), 0u);
}

TEST(LowerTest, ADynamicLoopIsNotReplayedAfterIt) {
  TextIr ir = LowerBody({For(K(), {Name(kN, kInt)}, {DoubleX()})});
  EXPECT_EQ(Count(ir.forward, Op::kLoopStart), 1u);
  EXPECT_EQ(Count(ir.replay, Op::kLoopStart), 0u);
  EXPECT_EQ(Calls(ir.replay, Builtin::kRange), 1u);
  EXPECT_EQ(Calls(ir.replay, Builtin::kMul), 0u);
  EXPECT_EQ(Calls(ir.reverse, Builtin::kMul), 1u) << "its own reverse replays the body";
  EXPECT_EQ(Calls(ir.forward, Builtin::kAssign), 1u) << "x is carried";
}

TEST(LowerTest, AReversedLoopZeroesTheAdjointsOfTheLoopsInside) {
  Stmt inner = For(K(), {Name(kN, kInt)}, {DoubleX()});
  TextIr ir = LowerBody({For(Name(kY, kInt), {Name(kN, kInt)}, {inner})});
  // Constant, product: by the inner loop and by the outer. Range and counter of the inner loop: by the outer alone.
  EXPECT_EQ(Count(ir.reverse, Op::kZeroAdjoint), 2u + 4u);
}

TEST(LowerTest, AConstantConditionEmitsOneArm) {
  TextIr ir = LowerBody({If(BoolLiteral(false), {DoubleX()}, {AugAssign(Builtin::kAdd, X(), FloatLiteral(1))})});
  EXPECT_EQ(Count(ir.forward, Op::kIf), 0u);
  EXPECT_EQ(Calls(ir.forward, Builtin::kMul), 0u);
  EXPECT_EQ(Calls(ir.forward, Builtin::kAdd), 1u);
}

TEST(LowerTest, PhisStandInTheOrderInWhichSymbolsWereBound) {
  TextIr ir = LowerBody({Assign(Y(), FloatLiteral(1)),
                         If(Positive(X()), {Assign(Y(), FloatLiteral(2)), DoubleX()}, {DoubleX()})});
  std::vector<const Inst*> phis;
  for (const Inst& inst : ir.forward)
    if (inst.op == Op::kCall && inst.builtin == Builtin::kWhere) phis.push_back(&inst);
  ASSERT_EQ(phis.size(), 2u);
  EXPECT_EQ(ir.vars[phis[0]->args[1]].kind, TextVar::Kind::kValue) << "x was bound first";
  EXPECT_EQ(ir.vars[phis[1]->args[1]].kind, TextVar::Kind::kConstant) << "then y";
}

// Two leftover counters at once become variables in the order of a Python set.
TEST(LowerTest, SaysWhenWarpsOrderIsRandom) {
  auto loop = [](int32_t symbol, Expr bound) { return For(Name(symbol, kInt), {std::move(bound)}, {DoubleX()}); };
  Stmt k = loop(kK, IntLiteral(2)), y = loop(kY, IntLiteral(2));
  auto outer = [](std::vector<Stmt> body) { return For(Name(kI, kInt), {Name(kN, kInt)}, std::move(body)); };
  EXPECT_FALSE(LowerBody({k, y, outer({k})}).order_varies);
  EXPECT_TRUE(LowerBody({k, y, outer({k, y})}).order_varies);
}

TEST(LowerTest, MinusFoldsIntoConstants) {
  auto negated = [](Expr operand) { return Call(Builtin::kNeg, kFloat, {std::move(operand)}); };
  TextIr literal = LowerBody({Assign(Y(), negated(FloatLiteral(2.5)))});
  EXPECT_EQ(literal.vars.back().number, -2.5);
  TextIr twice = LowerBody({Assign(Y(), negated(negated(FloatLiteral(2.5))))});
  EXPECT_EQ(twice.vars.back().number, 2.5);
  EXPECT_EQ(twice.vars.size(), literal.vars.size() + 1) << "only a literal is changed in place";
  EXPECT_EQ(Calls(twice.forward, Builtin::kNeg), 0u);
}

TEST(LowerTest, EveryInstructionOfTheReverseNamesVariablesOfTheKernel) {
  TextIr ir = LowerBody({If(Positive(X()), {For(K(), {Name(kN, kInt)}, {DoubleX()})}), Assign(A(I()), X())});
  for (const Inst& inst : ir.reverse) {
    EXPECT_LT(inst.out, static_cast<int32_t>(ir.vars.size()));
    for (int i = 0; i < inst.arg_count; ++i) EXPECT_GE(inst.args[i], 0);
    if (inst.op != Op::kAdjoint) continue;
    for (int i = 0; i < inst.arg_count; ++i) EXPECT_GE(inst.adjoints[i], 0);
  }
  EXPECT_EQ(ir.reverse.back().op, Op::kReturn);
}

}  // namespace
}  // namespace warpsmith
