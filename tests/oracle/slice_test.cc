// A slice of the measurements with fixed seeds: fails when the judge gets worse.
#include <gtest/gtest.h>

#include "tests/oracle/matrix.h"

namespace warpsmith {
namespace {

double Share(uint64_t part, uint64_t whole) { return static_cast<double>(part) / static_cast<double>(whole); }

TEST(KillMatrix, KillsWhatShows) {
  const Matrix matrix = RunMatrix({.mutants = 1000, .seed = 7, .jobs = 1});
  const Cell total = matrix.Total();
  const uint64_t killed = total.tiers[static_cast<size_t>(Tier::kFull)].killed;
  EXPECT_GE(total.visible(), 700u) << "most defects show";
  EXPECT_GE(Share(killed, total.visible()), 0.995) << MatrixText(matrix, {.mutants = 1000, .seed = 7});
}

TEST(KillMatrix, DoesNotDependOnJobs) {
  const Matrix one = RunMatrix({.mutants = 200, .seed = 3, .jobs = 1}), three = RunMatrix({.mutants = 200, .seed = 3, .jobs = 3});
  EXPECT_EQ(MatrixJson(one, {})["cells"], MatrixJson(three, {})["cells"]);
}

}  // namespace
}  // namespace warpsmith
