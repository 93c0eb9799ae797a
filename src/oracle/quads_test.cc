// Kernels whose gradient f64 loses among terms that cancel, right and wrong.
#include "src/oracle/quads.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "src/oracle/judge.h"
#include "src/oracle/testing.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

// What is left of b[i] beside 1e20 takes more than 53 bits.
constexpr char kCancels[] = "x = a[i] * 1.0e20\ny = x + wp.sin(b[i])\nout[i] = y * b[i] - x * b[i]";

Reason Decided(const Kernel& kernel, const TextIr& ir) {
  Rng rng(3);
  Launch launch = ChooseLaunch(kernel, rng);
  for (const Buffer& arg : launch.args) {
    launch.adjoints.push_back(ZeroBuffer(arg.type, arg.type.is_real() ? arg.size() : 0));
    for (float& value : launch.adjoints.back().reals) value = arg.type.is_array() ? 1.5f : 0.0f;
  }
  const std::vector<bool> judged = {true, true, false, false, false, false, false, false};
  return DecideByQuads(SourceEvaluator(kernel), Program(ir), launch, judged, rng).reason;
}

TEST(Quads, TellARightGradientFromAWrongOne) {
  const Kernel kernel = KernelOf(kCancels);
  TextIr ir = Lower(kernel);
  EXPECT_EQ(Decided(kernel, ir), Reason::kNone);
  const auto sine = std::find_if(ir.reverse.begin(), ir.reverse.end(), [](const Inst& inst) {
    return inst.op == Op::kAdjoint && inst.builtin == Builtin::kSin;
  });
  ASSERT_NE(sine, ir.reverse.end());
  ir.reverse.erase(sine);
  EXPECT_EQ(Decided(kernel, ir), Reason::kGradient);
}

TEST(Quads, SayWhatTheyCannotTell) {
  // Three terms of 1e38 each: the last digits of their product are beyond 113 bits.
  const Kernel kernel = KernelOf("x = a[i] * 1.0e30\ny = x * x + wp.sin(b[i])\nout[i] = y * b[i] - x * x * b[i]");
  EXPECT_EQ(Decided(kernel, Lower(kernel)), Reason::kIllConditioned);
}

TEST(Quads, DecideForTheJudge) {
  JudgeOptions options;
  options.seed = 11;
  const Kernel right = KernelOf(kCancels);
  EXPECT_EQ(Screen(right, Lower(right), options).reason, Reason::kIllConditioned) << "right, and no engine can show it";
  // Warp does not replay the loop's z.
  const Kernel wrong = KernelOf(
      "x = a[i] * 1.0e20\nz = float(1.0)\nfor k in range(n):\n    z = z * b[i]\ny = x + z\nout[i] = y * b[i] - x * "
      "b[i]");
  const Judgement judgement = Screen(wrong, Lower(wrong), options);
  EXPECT_EQ(judgement.verdict, Verdict::kDisagree);
  EXPECT_NE(judgement.detail.find("in quads"), std::string::npos) << judgement.detail;
}

}  // namespace
}  // namespace warpsmith
