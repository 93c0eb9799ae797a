#include "src/engine/warp.h"

#include <gtest/gtest.h>

#include "src/engine/testing.h"

namespace warpsmith {
namespace {

class WarpTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!engine_->status().available) GTEST_SKIP() << engine_->status().why_not;
  }
  std::unique_ptr<Engine> engine_ = MakeWarpEngine();
};

TEST_F(WarpTest, RunsForwardAndBackward) {
  EXPECT_NE(engine_->status().version.find("Warp 1.19.0"), std::string::npos);
  ExpectSquareScaled(RunOne(*engine_, SquareScaled()));
}

TEST_F(WarpTest, ScalarsAndVectorsAndInts) {
  Subject subject = SubjectOf(
      "def turn(v: wp.array(dtype=wp.vec3), m: wp.array(dtype=int), out: wp.array(dtype=float), n: int, flip: bool, w: "
      "wp.vec3):\n"
      "    i = wp.tid()\n    z = wp.dot(v[m[i]], w)\n    if flip:\n        z = z * float(n)\n    out[i] = z\n");
  subject.launches = {{2,
                       {Reals(kVec3Array, {1, 2, 3, 4, 5, 6}), Ints(kIntArray, {1, 0}), Reals(kFloatArray, {0, 0}),
                        Ints(kInt, {2}), Ints(kBool, {1}), Reals(kVec3, {1, 2, 4})},
                       {Reals(kVec3Array, {0, 0, 1, 0, 0, 0}), Ints(kIntArray, {0, 0}), Reals(kFloatArray, {1, 3}),
                        Ints(kInt, {0}), Ints(kBool, {0}), Reals(kVec3, {0, 0, 0})}}};
  const JobResult result = RunOne(*engine_, subject);
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.outcomes[0].args[2].reals, (std::vector<float>{76, 34}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (std::vector<float>{6, 12, 25, 2, 4, 8}));
}

// Two kernels of one name, and one that Warp rejects: the others have results.
TEST_F(WarpTest, WhatWarpRejectsCostsItselfOnly) {
  Subject bad = SquareScaled("bad");
  bad.kernel.source.lines.back() = "    y[i] = nonsense";
  const Subject good = SquareScaled(), twin = SquareScaled();
  const std::vector<Job> jobs = {good.job(), bad.job(), twin.job()};
  const std::vector<JobResult> results = engine_->Run(jobs);
  ExpectSquareScaled(results[0]);
  ExpectSquareScaled(results[2]);
  EXPECT_EQ(results[1].failure, EngineFailure::kCompile);
  EXPECT_NE(results[1].detail.find("nonsense"), std::string::npos) << results[1].detail;
}

TEST(WarpAbsentTest, SaysWhatToDo) {
  const char* python = getenv("WARPSMITH_PYTHON");
  const std::string kept = python ? python : "";
  setenv("WARPSMITH_PYTHON", "/nonexistent/python", 1);
  auto engine = MakeWarpEngine();
  EXPECT_FALSE(engine->status().available);
  python ? setenv("WARPSMITH_PYTHON", kept.c_str(), 1) : unsetenv("WARPSMITH_PYTHON");
  EXPECT_NE(engine->status().why_not.find("run tools/setup"), std::string::npos) << engine->status().why_not;
}

TEST(WarpAbsentTest, ADeviceThatIsNotThere) {
  auto engine = MakeWarpEngine();
  EXPECT_FALSE(engine->Configure("O9").ok());
  ASSERT_TRUE(engine->Configure("cuda:7").ok());
  EXPECT_FALSE(engine->status().available);
}

}  // namespace
}  // namespace warpsmith
