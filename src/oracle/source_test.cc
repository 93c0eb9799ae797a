#include "src/oracle/source.h"

#include <gtest/gtest.h>

#include <cmath>

#include "src/oracle/launches.h"
#include "src/oracle/testing.h"

namespace warpsmith {
namespace {

constexpr size_t kA = 0, kOut = 2, kM = 5;

Launch SomeLaunch(const Kernel& kernel) {
  Rng rng(3);
  Launch launch = ChooseLaunch(kernel, rng);
  launch.dim = 4;
  return launch;
}

Fault FaultOf(const std::string& body, Launch (*choose)(const Kernel&) = SomeLaunch) {
  const Kernel kernel = KernelOf(body);
  const Launch launch = choose(kernel);
  SourceMemory memory = MakeSourceMemory(launch, false);
  return SourceEvaluator(kernel).Run(launch.dim, memory, true).fault;
}

TEST(Source, ComputesValuesAndTangents) {
  const Kernel kernel = KernelOf("x = a[i]\nout[i] = wp.sin(x) * x");
  const Launch launch = SomeLaunch(kernel);
  SourceMemory memory = MakeSourceMemory(launch, true);
  for (auto& tangent : memory.tangents[kA]) tangent = Lanes<double>(1.0);
  ASSERT_EQ(SourceEvaluator(kernel).Run(launch.dim, memory, true).fault, Fault::kNone);
  for (size_t t = 0; t < 4; ++t) {
    const double x = static_cast<double>(launch.args[kA].reals[t]);
    EXPECT_DOUBLE_EQ(memory.reals[kOut][t][0], std::sin(x) * x);
    EXPECT_DOUBLE_EQ(memory.tangents[kOut][t][0], std::cos(x) * x + std::sin(x));
  }
}

TEST(Source, TellsInputsFromOutputs) {
  const Kernel kernel = KernelOf("b[i] = a[i]\nout[i] = b[i]\nwp.atomic_add(v, 0, w[i])");
  const Launch launch = SomeLaunch(kernel);
  SourceMemory memory = MakeSourceMemory(launch, false);
  const SourceResult result = SourceEvaluator(kernel).Run(launch.dim, memory, true);
  std::vector<bool> read_first, written;
  for (const Access& access : result.accesses)
    read_first.push_back(access.read_first), written.push_back(access.written);
  EXPECT_EQ(read_first, (std::vector<bool>{true, false, false, false, true, false, false, false}));
  EXPECT_EQ(written, (std::vector<bool>{false, true, true, true, false, false, false, false}));
}

TEST(Source, FindsUndefinedBehaviour) {
  EXPECT_EQ(FaultOf("out[i] = a[i + 100]"), Fault::kOutOfBounds);
  EXPECT_EQ(FaultOf("out[i] = a[i - 1]"), Fault::kOutOfBounds);
  EXPECT_EQ(FaultOf("u = v[i]\nout[i] = u[i + 1]"), Fault::kOutOfBounds);
  EXPECT_EQ(FaultOf("m[i] = 7 / (i - 1)"), Fault::kIntegerDivision);
  EXPECT_EQ(FaultOf("m[i] = 7 % (i - 1)"), Fault::kIntegerDivision);
  EXPECT_EQ(FaultOf("m[i] = 2147483647 + i"), Fault::kIntegerOverflow);
  EXPECT_EQ(FaultOf("m[i] = int(a[i] * 1.0e20)"), Fault::kCastRange);
  EXPECT_EQ(FaultOf("z = float(0.0)\nfor k in range(20000):\n    z = z + 1.0\nout[i] = z"), Fault::kTripCount);
  EXPECT_EQ(FaultOf("z = float(0.0)\nfor k in range(500):\n    for l in range(500):\n        z = z + 1.0\nout[i] = z"),
            Fault::kTripCount);
  EXPECT_EQ(FaultOf("out[i] = a[i]"), Fault::kNone);
}

TEST(Source, FindsRaces) {
  EXPECT_EQ(FaultOf("out[0] = a[i]"), Fault::kRace);
  EXPECT_EQ(FaultOf("out[i] = a[i]\nb[i] = out[0]"), Fault::kRace);
  EXPECT_EQ(FaultOf("x = wp.atomic_add(out, 0, a[i])\nb[i] = x"), Fault::kRace);
  EXPECT_EQ(FaultOf("wp.atomic_add(out, 0, a[i])\nb[i] = out[0]"), Fault::kRace);
  EXPECT_EQ(FaultOf("wp.atomic_add(out, 0, a[i])\nwp.atomic_max(out, 0, b[i])"), Fault::kRace);
  EXPECT_EQ(FaultOf("wp.atomic_add(out, 0, a[i])\nwp.atomic_sub(out, 0, b[i])"), Fault::kNone);
  EXPECT_EQ(FaultOf("x = wp.atomic_add(out, i, a[i])\nb[i] = x"), Fault::kNone);
  EXPECT_EQ(FaultOf("out[i] = a[0] + a[1]"), Fault::kNone);
}

TEST(Source, StopsWhereLanesGoDifferentWays) {
  for (const char* body : {"if a[i] > b[i]:\n    out[i] = a[i]", "out[i] = wp.max(a[i], b[i])",
                           "out[i] = wp.ceil(a[i])", "m[i] = int(2.0 - a[i])", "wp.atomic_max(out, 0, a[i] - 100.0)"}) {
    const Kernel kernel = KernelOf(body);
    Launch launch = SomeLaunch(kernel);
    launch.args[kA].reals.assign(launch.args[kA].reals.size(), 1.0f);
    launch.args[1].reals = launch.args[kA].reals;
    launch.args[kOut].reals.assign(launch.args[kOut].reals.size(), -99.0f);
    SourceMemory memory = MakeSourceMemory(launch, false);
    for (auto& value : memory.reals[kA]) value[1] += 1e-9;
    EXPECT_EQ(SourceEvaluator(kernel).Run(launch.dim, memory, false).fault, Fault::kDiverged) << body;
  }
}

TEST(Source, FlagsTiesThatAreFelt) {
  auto tie = [](const char* body) {
    const Kernel kernel = KernelOf(body);
    Launch launch = SomeLaunch(kernel);
    launch.args[kA].reals.assign(launch.args[kA].reals.size(), 1.0f);
    launch.args[1].reals = launch.args[kA].reals;
    SourceMemory memory = MakeSourceMemory(launch, true);
    for (size_t p : {kA, size_t{1}})
      for (auto& tangent : memory.tangents[p]) tangent = Lanes<double>(p + 1.0);
    return SourceEvaluator(kernel).Run(launch.dim, memory, false).tie;
  };
  EXPECT_TRUE(tie("out[i] = wp.min(a[i], b[i])"));
  EXPECT_TRUE(tie("out[i] = wp.abs(a[i] - b[i])"));
  EXPECT_TRUE(tie("if a[i] > 1.0:\n    out[i] = b[i]"));
  EXPECT_TRUE(tie("out[i] = wp.floor(a[i])"));
  EXPECT_FALSE(tie("out[i] = wp.min(a[i], a[i])"));
  EXPECT_FALSE(tie("out[i] = wp.abs(a[i] - a[i])"));
  EXPECT_FALSE(tie("if float(n) > 2.0:\n    out[i] = b[i]"));
}

TEST(Source, NegatesConstantsAsWarpDoes) {
  auto first_of = [](const std::string& body) {
    const Kernel kernel = KernelOf(body);
    const Launch launch = SomeLaunch(kernel);
    SourceMemory memory = MakeSourceMemory(launch, false);
    EXPECT_EQ(SourceEvaluator(kernel).Run(launch.dim, memory, true).fault, Fault::kNone);
    return memory.reals[kOut][0][0];
  };
  EXPECT_GT(first_of("out[i] = wp.atan2(0.0, -0.0)"), 3.0) << "the literal is -0.0";
  EXPECT_GT(first_of("zero = 0.0\nout[i] = wp.atan2(0.0, -zero)"), 3.0) << "so is a name bound to it";
  EXPECT_EQ(first_of("x = a[i] - a[i]\nout[i] = wp.atan2(0.0, -x)"), 0.0) << "0 - x is +0.0";
  EXPECT_EQ(first_of("zero = 0.0\nif a[i] > 5.0:\n    zero = a[i]\nout[i] = wp.atan2(0.0, -zero)"), 0.0)
      << "what two arms may have bound is a variable";
}

TEST(Source, LeavesIntegersAlone) {
  const Kernel kernel = KernelOf("wp.atomic_add(m, 0, 2)\nwp.atomic_min(m, 1, 0 - i)");
  Launch launch = SomeLaunch(kernel);
  launch.args[kM].ints.assign(launch.args[kM].ints.size(), 1);
  SourceMemory memory = MakeSourceMemory(launch, false);
  ASSERT_EQ(SourceEvaluator(kernel).Run(launch.dim, memory, true).fault, Fault::kNone);
  EXPECT_EQ(memory.ints[kM][0], 1 + 2 * 4);
  EXPECT_EQ(memory.ints[kM][1], -3);
}

}  // namespace
}  // namespace warpsmith
