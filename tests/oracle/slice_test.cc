// A slice of the measurements with fixed seeds: fails when the judge gets worse.
#include <gtest/gtest.h>

#include "tests/oracle/controls.h"
#include "tests/oracle/engine_tier.h"
#include "tests/oracle/matrix.h"

namespace warpsmith {
namespace {

double Share(uint64_t part, uint64_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

TEST(KillMatrix, KillsWhatShows) {
  const MatrixOptions options{.mutants = 1140, .seed = 7, .jobs = 1};
  const Matrix matrix = RunMatrix(options);
  const Cell total = matrix.Total();
  EXPECT_GE(total.visible(), 740u) << "most defects show";
  EXPECT_GE(Share(total.tiers[static_cast<size_t>(Tier::kFull)].killed, total.visible()), 0.998)
      << MatrixText(matrix, options);
  EXPECT_GE(Share(total.tiers[static_cast<size_t>(Tier::kCudaText)].killed, total.visible()), 0.998);
  EXPECT_GE(Share(total.tiers[static_cast<size_t>(Tier::kQuick)].killed, total.visible()), 0.88);
  // The parts are worth having.
  const TierCounts& blind = matrix.without[static_cast<size_t>(Oracle::kForward)].forwards;
  EXPECT_LT(Share(blind.killed, blind.all()), 0.1);
  EXPECT_GT(matrix.whole.adjoints.killed, matrix.policies[0].adjoints.killed);
}

TEST(KillMatrix, DoesNotDependOnJobs) {
  const Matrix one = RunMatrix({.mutants = 200, .seed = 3, .jobs = 1}),
               three = RunMatrix({.mutants = 200, .seed = 3, .jobs = 3});
  EXPECT_EQ(MatrixJson(one, {})["cells"], MatrixJson(three, {})["cells"]);
  EXPECT_EQ(MatrixJson(one, {})["comparison"], MatrixJson(three, {})["comparison"]);
}

TEST(Controls, AreNotRejected) {
  const ControlOptions options{.controls = 4000, .seed = 7, .jobs = 1};
  const Controls controls = RunControls(options);
  const ControlCounts total = controls.Total();
  EXPECT_EQ(total.rejected, 0u) << ControlsText(controls, options);
  EXPECT_EQ(controls.unlike, 0u);
  EXPECT_LE(Share(total.inconclusive, total.controls), 0.01) << ControlsText(controls, options);
  EXPECT_LE(total.rejected_at_first_look, 4u);
  EXPECT_GE(total.live / static_cast<double>(total.controls), 0.95);
}

TEST(EngineTier, SeesDefectsAndRejectsNothing) {
  auto engine = AvailableEngine("cuda-host");
  if (!engine.ok()) GTEST_SKIP() << engine.error().message;
  const EngineTier tier = RunEngineTier(**engine, {.mutants = 120, .controls = 40, .seed = 7});
  EXPECT_TRUE(tier.MeetsTarget()) << EngineTierText(tier);
  EXPECT_GE(tier.right.all(), 100u);
  EXPECT_GE(tier.controls.all(), 35u);
}

}  // namespace
}  // namespace warpsmith
