#include "src/oracle/launches.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "src/oracle/testing.h"

namespace warpsmith {
namespace {

TEST(Launches, TellHowArraysAreUsed) {
  const auto uses = ArrayUses(KernelOf("x = a[m[i]]\nout[i] = x\nb[i] *= x\nv[i].x += x"));
  EXPECT_TRUE(uses[0].read && !uses[0].written) << "a is read through m";
  EXPECT_TRUE(uses[1].read && uses[1].written) << "b *= reads and writes";
  EXPECT_TRUE(!uses[2].read && uses[2].written) << "out is stored";
  EXPECT_TRUE(!uses[3].read && uses[3].written) << "a component is updated by an atomic";
  EXPECT_TRUE(uses[5].read && !uses[5].written) << "m is an index";
  const auto atomics =
      ArrayUses(KernelOf("wp.atomic_max(a, 0, s)\nwp.atomic_min(b, 0, s)\nwp.atomic_max(out, 0, s)\nout[1] = s"));
  EXPECT_TRUE(atomics[0].only_max && !atomics[0].only_min);
  EXPECT_TRUE(atomics[1].only_min);
  EXPECT_FALSE(atomics[2].only_max);
}

TEST(Launches, FitTheKernel) {
  const Kernel kernel = KernelOf("wp.atomic_max(out, 0, a[i] * s)");
  Rng rng(5);
  for (int round = 0; round < 200; ++round) {
    const Launch launch = ChooseLaunch(kernel, ArrayUses(kernel), rng, round % 2 == 0);
    ASSERT_EQ(launch.args.size(), kernel.params.size());
    EXPECT_LE(launch.dim, launch.args[0].size());
    EXPECT_LE(launch.args[7].ints[0], launch.args[0].size());
    for (float value : launch.args[0].reals) EXPECT_TRUE(std::isfinite(value));
    for (float value : launch.args[2].reals) EXPECT_LT(value, -30.0f) << "a maximum starts low";
    for (int32_t value : launch.args[5].ints) EXPECT_TRUE(value >= 0 && value < launch.args[0].size());
    if (round % 2 == 0) EXPECT_LE(launch.dim, 4);
  }
}

TEST(Launches, RepeatAndLengthen) {
  const Kernel kernel = KernelOf("out[i] = a[i]");
  Rng one(9), two(9);
  Launch launch = ChooseLaunch(kernel, one);
  EXPECT_EQ(launch, ChooseLaunch(kernel, two));
  const Launch before = launch;
  Lengthen(launch, 3, 40, one);
  EXPECT_EQ(launch.args[3].size(), 40);
  EXPECT_TRUE(std::equal(before.args[3].reals.begin(), before.args[3].reals.end(), launch.args[3].reals.begin()));
}

}  // namespace
}  // namespace warpsmith
