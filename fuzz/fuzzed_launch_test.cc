#include "fuzz/fuzzed_launch.h"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "src/forge/codec.h"
#include "src/oracle/testing.h"

namespace warpsmith {
namespace {

TEST(FuzzedLaunch, RoundTripsWhateverMutationMakes) {
  Rng rng(1);
  FuzzedLaunch launch;
  EXPECT_TRUE(EncodeLaunch(launch).empty());
  std::set<std::vector<uint8_t>> seen;
  for (int step = 0; step < 2000; ++step) {
    rng.Chance(0.5) ? MutatePlan(launch, rng) : MutateSharing(launch, rng);
    const std::vector<uint8_t> bytes = EncodeLaunch(launch);
    EXPECT_EQ(DecodeLaunch(bytes), launch);
    EXPECT_LE(bytes.size(), kMaxRider);
    seen.insert(bytes);
  }
  EXPECT_GT(seen.size(), 1000u);
}

TEST(FuzzedLaunch, AnyBytesAreALaunchWithinBounds) {
  const Kernel kernel = KernelOf("out[i] = a[i] * b[i] + s");
  for (uint64_t seed = 0; seed < 2000; ++seed) {
    Rng rng(seed);
    std::vector<uint8_t> bytes(rng.Below(kMaxRider + 1));
    for (uint8_t& byte : bytes) byte = static_cast<uint8_t>(rng.Next());
    const FuzzedLaunch fuzzed = DecodeLaunch(bytes);
    const Launch launch = ChooseLaunch(kernel, ArrayUses(kernel), rng, true, fuzzed.plan);
    EXPECT_GE(launch.dim, 1);
    EXPECT_LE(launch.dim, 19);
    for (const Buffer& arg : launch.args) EXPECT_LE(arg.size(), 80);
    for (float value : launch.args[0].reals) EXPECT_TRUE(std::isfinite(value));
  }
}

TEST(FuzzedLaunch, ThePlanDecides) {
  const Kernel kernel = KernelOf("for k in range(n):\n    out[i] += a[i]");
  const auto uses = ArrayUses(kernel);
  const size_t n = kernel.params.size() - 1;
  for (uint64_t seed = 0; seed < 200; ++seed) {
    Rng rng(seed);
    const Launch tight = ChooseLaunch(
        kernel, uses, rng, true,
        {.threads = 3, .lengths = LaunchPlan::Lengths::kTight, .bounds = LaunchPlan::Bounds::kFew, .taste = 1});
    EXPECT_EQ(tight.dim, 3);
    EXPECT_EQ(tight.args[0].size(), 3);
    EXPECT_LE(tight.args[n].ints[0], 1);
    for (float value : tight.args[0].reals) EXPECT_GT(value, 0);  // the first taste is of one sign
    const Launch plain = ChooseLaunch(kernel, uses, rng, true, {.bounds = LaunchPlan::Bounds::kMany});
    EXPECT_GE(plain.args[n].ints[0], 7);
    EXPECT_GE(plain.args[0].size(), plain.args[n].ints[0]);
  }
}

TEST(FuzzedLaunch, ArraysOfOneTypeAreSharedAndNoOthers) {
  const Kernel kernel = KernelOf("out[i] = a[i] * b[i] + v[i][0]");
  int three = 0;
  for (int first = 0; first < 16; ++first)
    for (int second = 0; second < 16; ++second) {
      const Sharing sharing = SharingOf(
          kernel, {.plan = {}, .pairs = {static_cast<uint8_t>(first), static_cast<uint8_t>(second)}, .draw = 0});
      EXPECT_TRUE(SharesAny(sharing));
      int alike = 0;
      for (size_t p = 0; p < sharing.size(); ++p) {
        EXPECT_EQ(kernel.params[p], kernel.params[static_cast<size_t>(sharing[p])]);
        EXPECT_EQ(sharing[static_cast<size_t>(sharing[p])], sharing[p]);
        alike += sharing[p] == 0;
      }
      three += alike == 3;
    }
  EXPECT_GT(three, 0);
  EXPECT_FALSE(SharesAny(SharingOf(kernel, {})));
}

}  // namespace
}  // namespace warpsmith
