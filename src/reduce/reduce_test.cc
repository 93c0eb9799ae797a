#include "src/reduce/reduce.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "src/oracle/testing.h"
#include "src/python/print.h"
#include "src/reduce/passes.h"

namespace warpsmith {
namespace {

bool Has(const Kernel& kernel, Builtin builtin) {
  bool has = false;
  ForEachExpr(kernel.body, [&](const Expr& e) { has |= e.kind == Expr::Kind::kCall && e.builtin == builtin; });
  return has;
}

Kernel Large() {
  return KernelOf(
      "x = a[i]\n"
      "y = b[i] * 2.5\n"
      "z = float(0.0)\n"
      "for k in range(1, n):\n"
      "    if x > 0.3:\n"
      "        z += wp.sin(y) * float(k)\n"
      "    elif y > 1.0:\n"
      "        z -= wp.dot(v[i], w[i])\n"
      "    else:\n"
      "        z = z + wp.cos(x) / 3.0\n"
      "out[i] = z * s + wp.length(v[i])");
}

TEST(ReduceTest, KeepsWhatIsAskedForAndLittleElse) {
  ReduceCounts counts;
  const Kernel small = Reduce(Large(), [](const Kernel& k) { return Has(k, Builtin::kCos); }, &counts);
  EXPECT_TRUE(Has(small, Builtin::kCos));
  EXPECT_LE(small.body.size(), 2u) << PythonSource(small);
  EXPECT_LT(counts.executions, 100);
  EXPECT_GT(counts.steps, 5);
}

bool HasStatement(const Kernel& kernel, Stmt::Kind kind) {
  bool has = false;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) { has |= stmt.kind == kind; });
  return has;
}

TEST(ReduceTest, StatementsThatHoldNoneArePartOfTheReducedKernel) {
  const Kernel kernel = KernelOf(
      "x = a[i]\ny = b[i]\nfor k in range(n):\n    x, y = y, x\n    if x > 0.5:\n        break\n    y = y + x\nout[i] "
      "= y");
  for (Stmt::Kind kind : {Stmt::Kind::kUnpack, Stmt::Kind::kBreak}) {
    const Kernel small = Reduce(kernel, [&](const Kernel& k) { return HasStatement(k, kind); });
    EXPECT_TRUE(HasStatement(small, kind));
    EXPECT_LE(small.source.lines.size(), 6u) << PythonSource(small);
  }
}

TEST(ReduceTest, ABranchOfWhichOnlyTheElseIsLeftIsOneOfTheOpposite) {
  const Kernel kernel = KernelOf("if a[i] > 0.5:\n    out[i] = wp.sin(a[i])\nelse:\n    out[i] = wp.cos(b[i])");
  const auto keeps = [](const Kernel& k) { return Has(k, Builtin::kCos) && HasStatement(k, Stmt::Kind::kIf); };
  const Kernel small = Reduce(kernel, keeps);
  ASSERT_TRUE(HasStatement(small, Stmt::Kind::kIf));
  EXPECT_TRUE(small.body.back().orelse.empty()) << PythonSource(small);
}

TEST(ReduceTest, IsDeterministic) {
  auto keeps = [](const Kernel& k) { return Has(k, Builtin::kDot); };
  EXPECT_EQ(Reduce(Large(), keeps), Reduce(Large(), keeps));
}

TEST(ReduceTest, NoVariableIsReplacedByItself) {
  const Kernel small = Reduce(KernelOf("s = s * wp.cos(s)\nout[i] = a[i] * s"),
                              [](const Kernel& k) { return Has(k, Builtin::kCos); });
  EXPECT_TRUE(Has(small, Builtin::kCos));
}

TEST(ReduceTest, EachStepCostsLess) {
  int cost = Cost(Large());
  Reduce(Large(), [&](const Kernel& k) {
    EXPECT_LT(Cost(k), cost);
    if (!Has(k, Builtin::kSin)) return false;
    cost = Cost(k);
    return true;
  });
}

TEST(ReduceTest, AsksNoMoreOftenThanAllowed) {
  ReduceCounts counts;
  Reduce(Large(), [](const Kernel& k) { return Has(k, Builtin::kCos); }, &counts, {.executions = 5});
  EXPECT_EQ(counts.executions, 5);
}

TEST(ReduceTest, EveryPassFires) {
  const Kernel kernel = KernelOf(
      "p = v[i]\n"
      "p.y = a[i] - b[i]\n"
      "t = b[i] * 0.7\n"
      "z = float(0.25)\n"
      "for k in range(1, n, 1):\n"
      "    if 0.1 < a[i] < 0.5 and s > 0.0:\n"
      "        z = z + wp.exp(a[k]) * t\n"
      "    else:\n"
      "        z *= 3.0\n"
      "c = int(0)\n"
      "while c < n:\n"
      "    z, t = t, z\n"
      "    if c > 2:\n"
      "        return\n"
      "    c = c + 1\n"
      "old = wp.atomic_max(out, i, z)\n"
      "wp.atomic_add(out, i, wp.dot(p, w[i]) * old)");
  for (const PassRow& pass : Passes()) {
    Kernel edited = kernel;
    EXPECT_TRUE(pass.apply(edited, 0)) << pass.name;
    EXPECT_FALSE(edited.body == kernel.body) << pass.name;
    edited = kernel;
    EXPECT_FALSE(pass.apply(edited, 100000)) << pass.name;
    EXPECT_TRUE(edited.body == kernel.body) << pass.name;
  }
}

TEST(ReduceTest, LaunchesGetSmallAndRound) {
  Launch launch;
  launch.dim = 7;
  launch.args = {{kFloatArray, {0.31f, 0.77f, -0.9f, 0.4f}, {}}, {kInt, {}, {5}}};
  const Launch small = ReduceLaunch(
      launch, [](const Launch& l) { return l.dim >= 2 && l.args[0].size() >= 2 && l.args[1].ints[0] >= 3; });
  EXPECT_EQ(small.dim, 2);
  EXPECT_EQ(small.args[0].reals, (std::vector<float>{1, 1}));
  EXPECT_EQ(small.args[1].ints, std::vector<int32_t>{3});
}

}  // namespace
}  // namespace warpsmith
