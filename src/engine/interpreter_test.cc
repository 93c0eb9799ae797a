// What the interpreter computes, against values worked out by hand. Kernels are built as trees: reading Python is
// another library's business.
#include "src/engine/interpreter.h"

#include <gtest/gtest.h>

#include <cmath>

#include "src/kernel/check.h"
#include "src/python/print.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

enum Symbol : int32_t { kA, kB, kOut, kV, kM, kN, kI, kX, kK };

// Parameters a, b, out (float arrays), v (vec3 array), m (int array), n (int); i is the thread.
Kernel MakeKernel(std::vector<Stmt> body) {
  Kernel kernel;
  kernel.name = "k";
  kernel.params = {kFloatArray, kFloatArray, kFloatArray, kVec3Array, kIntArray, kInt};
  kernel.symbols = {"a", "b", "out", "v", "m", "n", "i", "x", "j"};
  kernel.body = std::move(body);
  kernel.body.insert(kernel.body.begin(), Assign(Name(kI, kInt), Call(Builtin::kTid, kInt, {})));
  PrintPython(kernel);
  EXPECT_TRUE(Check(kernel).ok());
  return kernel;
}

Expr At(Symbol array, Expr index) {
  return Index(Name(array, array == kV ? kVec3Array : array == kM ? kIntArray : kFloatArray), std::move(index));
}
Expr I() { return Name(kI, kInt); }
Expr X() { return Name(kX, kFloat); }
Expr Mul(Expr a, Expr b) { return Call(Builtin::kMul, kFloat, {std::move(a), std::move(b)}); }
Expr Add(Expr a, Expr b) { return Call(Builtin::kAdd, kFloat, {std::move(a), std::move(b)}); }

// Twelve threads: more than one group of lanes, and an unfinished one.
Launch Twelve() {
  Launch launch;
  launch.dim = 12;
  for (Type type : {kFloatArray, kFloatArray, kFloatArray, kVec3Array, kIntArray})
    launch.args.push_back(ZeroBuffer(type, 12));
  launch.args.push_back({kInt, {}, {3}});
  for (size_t t = 0; t < 12; ++t) {
    launch.args[kA].reals[t] = 0.5f + 0.25f * static_cast<float>(t);
    launch.args[kB].reals[t] = 2.0f - 0.125f * static_cast<float>(t);
    launch.args[kM].ints[t] = static_cast<int32_t>(11 - t);
  }
  for (const Buffer& arg : launch.args)
    launch.adjoints.push_back(ZeroBuffer(arg.type, arg.type.is_real() ? arg.size() : 0));
  for (float& seed : launch.adjoints[kOut].reals) seed = 1.0f;
  return launch;
}

template <class T>
struct Result {
  RunResult forward, backward;
  Memory<T> memory;
};

template <class T = double>
Result<T> Execute(const Kernel& kernel, const Launch& launch = Twelve()) {
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  Result<T> result{{}, {}, MakeMemory<T>(launch)};
  result.forward = program.Forward(launch.dim, result.memory);
  if (result.forward.fault == Fault::kNone) result.backward = program.Backward(launch.dim, result.memory);
  return result;
}

TEST(Interpreter, ComputesForwardAndAdjoint) {
  const auto r =
      Execute(MakeKernel({Assign(At(kOut, I()), Mul(Call(Builtin::kSin, kFloat, {At(kA, I())}), At(kB, I())))}));
  for (size_t t = 0; t < 12; ++t) {
    const double a = 0.5 + 0.25 * static_cast<double>(t), b = 2.0 - 0.125 * static_cast<double>(t);
    EXPECT_DOUBLE_EQ(r.memory.reals[kOut][t], std::sin(a) * b);
    EXPECT_DOUBLE_EQ(r.memory.adjoints[kA][t], std::cos(a) * b);
    EXPECT_DOUBLE_EQ(r.memory.adjoints[kB][t], std::sin(a));
    EXPECT_EQ(r.memory.adjoints[kOut][t], 0.0) << "a store consumes the adjoint of its slot";
  }
}

TEST(Interpreter, RunsInSinglePrecisionToo) {
  const auto r = Execute<float>(MakeKernel({Assign(At(kOut, I()), Mul(At(kA, I()), At(kA, I())))}));
  EXPECT_EQ(r.memory.reals[kOut][3], 1.25f * 1.25f);
  EXPECT_EQ(r.memory.adjoints[kA][3], 2.5f);
}

TEST(Interpreter, MasksLanesInBranches) {
  const auto kernel = MakeKernel(
      {Assign(X(), At(kA, I())), If(Compare(CompareOp::kGreater, X(), FloatLiteral(1.0)), {Assign(X(), Mul(X(), X()))}),
       Assign(At(kOut, I()), X())});
  const auto r = Execute(kernel);
  for (size_t t = 0; t < 12; ++t) {
    const double a = 0.5 + 0.25 * static_cast<double>(t);
    EXPECT_DOUBLE_EQ(r.memory.reals[kOut][t], a > 1 ? a * a : a);
    EXPECT_DOUBLE_EQ(r.memory.adjoints[kA][t], a > 1 ? 2 * a : 1);
  }
}

// Each thread makes another number of trips; the sum's adjoint is the number of trips.
TEST(Interpreter, LanesLeaveLoopsOneByOne) {
  const auto kernel = MakeKernel({Assign(X(), Call(Builtin::kFloatCast, kFloat, {FloatLiteral(0.0)})),
                                  For(Name(kK, kInt), {At(kM, I())}, {Assign(X(), Add(X(), At(kA, I())))}),
                                  Assign(At(kOut, I()), X())});
  const auto r = Execute(kernel);
  for (size_t t = 0; t < 12; ++t) {
    const double trips = 11.0 - static_cast<double>(t);
    EXPECT_DOUBLE_EQ(r.memory.reals[kOut][t], trips * (0.5 + 0.25 * static_cast<double>(t)));
    EXPECT_DOUBLE_EQ(r.memory.adjoints[kA][t], trips);
  }
}

// Warp does not replay a dynamic loop before it reverses what follows: the square sees the value before the loop.
TEST(Interpreter, IsWrongWhereWarpIsWrong) {
  const auto kernel = MakeKernel({Assign(X(), Call(Builtin::kFloatCast, kFloat, {FloatLiteral(0.0)})),
                                  For(Name(kK, kInt), {Name(kN, kInt)}, {Assign(X(), Add(X(), At(kA, I())))}),
                                  Assign(At(kOut, I()), Mul(X(), X()))});
  const auto r = Execute(kernel);
  EXPECT_DOUBLE_EQ(r.memory.reals[kOut][0], 2.25);
  EXPECT_EQ(r.memory.adjoints[kA][0], 0.0);
}

TEST(Interpreter, AtomicsJoinAllThreads) {
  const auto add = Execute(
      MakeKernel({CallStmt(Call(Builtin::kAtomicAdd, kFloat, {Name(kOut, kFloatArray), IntLiteral(0), At(kA, I())}))}));
  EXPECT_DOUBLE_EQ(add.memory.reals[kOut][0], 12 * 0.5 + 0.25 * 66);
  EXPECT_EQ(add.memory.adjoints[kA][11], 1.0);
  const auto max = Execute(
      MakeKernel({CallStmt(Call(Builtin::kAtomicMax, kFloat, {Name(kOut, kFloatArray), IntLiteral(0), At(kA, I())}))}));
  EXPECT_DOUBLE_EQ(max.memory.reals[kOut][0], 3.25);
  EXPECT_EQ(max.memory.adjoints[kA][11], 1.0);
  EXPECT_EQ(max.memory.adjoints[kA][10], 0.0);
}

TEST(Interpreter, ComponentsOfArrayElements) {
  const auto kernel = MakeKernel({AugAssign(Builtin::kAdd, Component(At(kV, I()), 1), At(kA, I())),
                                  Assign(Component(At(kV, I()), 0), At(kB, I()))});
  Launch launch = Twelve();
  for (size_t i = 0; i < 36; ++i) launch.adjoints[kV].reals[i] = static_cast<float>(i);
  const auto r = Execute(kernel, launch);
  EXPECT_DOUBLE_EQ(r.memory.reals[kV][3 * 2 + 1], 1.0);
  EXPECT_DOUBLE_EQ(r.memory.reals[kV][3 * 2], 1.75);
  EXPECT_EQ(r.memory.adjoints[kA][2], 7.0);
  EXPECT_EQ(r.memory.adjoints[kB][2], 6.0);
  EXPECT_EQ(r.memory.adjoints[kV][6], 0.0);
}

TEST(Interpreter, ReportsFaults) {
  auto fault = [](Expr index) {
    return Execute(MakeKernel({Assign(At(kOut, std::move(index)), At(kA, I()))})).forward.fault;
  };
  EXPECT_EQ(fault(Call(Builtin::kAdd, kInt, {I(), IntLiteral(1)})), Fault::kOutOfBounds);
  EXPECT_EQ(fault(Call(Builtin::kSub, kInt, {I(), IntLiteral(1)})), Fault::kOutOfBounds);
  EXPECT_EQ(fault(Call(Builtin::kDiv, kInt, {I(), Call(Builtin::kSub, kInt, {I(), I()})})), Fault::kIntegerDivision);
  EXPECT_EQ(fault(Call(Builtin::kAdd, kInt, {I(), IntLiteral(2147483647)})), Fault::kIntegerOverflow);
  EXPECT_EQ(fault(Call(Builtin::kIntCast, kInt, {Mul(At(kA, I()), FloatLiteral(1e20))})), Fault::kCastRange);
  EXPECT_EQ(fault(I()), Fault::kNone);
}

TEST(Interpreter, NoiseIsSmallAndRepeats) {
  const Kernel kernel =
      MakeKernel({Assign(At(kOut, I()), Mul(Call(Builtin::kExp, kFloat, {At(kA, I())}), At(kB, I())))});
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  auto run = [&](const Noise* noise) {
    Memory<double> memory = MakeMemory<double>(Twelve());
    program.Forward(12, memory, noise);
    return memory.reals[kOut][5];
  };
  const Noise noise{7};
  const double exact = run(nullptr), noisy = run(&noise);
  EXPECT_NE(exact, noisy);
  EXPECT_NEAR(noisy / exact, 1.0, 6 * 0x1p-24);
  EXPECT_EQ(noisy, run(&noise));
}

}  // namespace
}  // namespace warpsmith
