#include "src/engine/cuda_device.h"

#include <gtest/gtest.h>

#include <functional>
#include <thread>

#include "src/engine/device_arena.h"
#include "src/engine/testing.h"

namespace warpsmith {
namespace {

class CudaDeviceTest : public testing::Test {
 protected:
  void SetUp() override {
    if (!engine_->status().available) GTEST_SKIP() << engine_->status().why_not;
  }

  // Runs `spoiled` between two good kernels, which must not notice.
  JobResult RunAmongGoodOnes(const Subject& spoiled) {
    const Subject before = SquareScaled("before"), after = SquareScaled("after");
    const std::vector<Job> jobs = {before.job(), spoiled.job(), after.job()};
    std::vector<JobResult> results = engine_->Run(jobs);
    ExpectSquareScaled(results[0]);
    ExpectSquareScaled(results[2]);
    return results[1];
  }

  static Subject Spoiled(const std::string& before_the_end) {
    Subject subject = SquareScaled("spoiled");
    std::string& text = subject.text.cuda_forward;
    text.insert(text.rfind('}', text.rfind('}') - 1), before_the_end);
    return subject;
  }

  std::unique_ptr<Engine> engine_ = MakeCudaDeviceEngine();
};

// Where there is no driver, the engine says so.
TEST(CudaDeviceAbsentTest, SaysWhy) {
  auto engine = MakeCudaDeviceEngine();
  if (engine->status().available) GTEST_SKIP() << "there is a GPU: " << engine->status().hardware;
  EXPECT_NE(engine->status().why_not.find("needs an NVIDIA GPU and its driver"), std::string::npos)
      << engine->status().why_not;
  const Subject subject = SquareScaled();
  EXPECT_EQ(RunOne(*engine, subject).failure, EngineFailure::kCompile);
}

TEST_F(CudaDeviceTest, RunsForwardAndBackward) {
  ExpectSquareScaled(RunOne(*engine_, SquareScaled()));
  EXPECT_NE(engine_->uncontracted(), nullptr);
  ExpectSquareScaled(RunOne(*engine_->uncontracted(), SquareScaled()));
}

TEST_F(CudaDeviceTest, AtomicsAndEveryKindOfParameter) {
  Subject subject = SubjectOf(
      "def gather(x: wp.array(dtype=float), v: wp.array(dtype=wp.vec3), m: wp.array(dtype=int), total: "
      "wp.array(dtype=float),\n"
      "           s: float, n: int, flip: bool, w: wp.vec3):\n"
      "    i = wp.tid()\n"
      "    z = x[i] * s + wp.dot(v[i], w)\n"
      "    if flip:\n        z = z + float(n)\n"
      "    wp.atomic_add(total, m[i], z)\n");
  subject.launches = {
      {3,
       {Reals(kFloatArray, {1, 2, 3}), Reals(kVec3Array, {1, 0, 0, 0, 1, 0, 0, 0, 1}), Ints(kIntArray, {1, 0, 1}),
        Reals(kFloatArray, {0.5, 0}), Reals(kFloat, {2}), Ints(kInt, {10}), Ints(kBool, {1}), Reals(kVec3, {1, 2, 4})},
       {Reals(kFloatArray, {1, 1, 1}), Reals(kVec3Array, {0, 0, 0, 0, 0, 0, 0, 0, 0}), Ints(kIntArray, {0, 0, 0}),
        Reals(kFloatArray, {3, 5}), Reals(kFloat, {0}), Ints(kInt, {0}), Ints(kBool, {0}), Reals(kVec3, {0, 0, 0})}}};
  const JobResult result = RunOne(*engine_, subject);
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.outcomes[0].args[3].reals, (std::vector<float>{0.5f + 16, 13 + 20}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (std::vector<float>{11, 7, 11}));
  EXPECT_EQ(result.outcomes[0].adjoints[1].reals, (std::vector<float>{5, 10, 20, 3, 6, 12, 5, 10, 20}));
}

TEST_F(CudaDeviceTest, AWildAccessCostsItselfOnly) {
  const JobResult result = RunAmongGoodOnes(Spoiled("*reinterpret_cast<volatile unsigned*>(16ull << 40) = 1;"));
  EXPECT_EQ(result.failure, EngineFailure::kCrash);
  EXPECT_NE(result.detail.find("spoiled"), std::string::npos) << result.detail;
}

TEST_F(CudaDeviceTest, AWriteBesideAnArrayIsSeen) {
  const JobResult result = RunAmongGoodOnes(Spoiled("var_y.data[-1] = 1.0f;"));
  EXPECT_EQ(result.failure, EngineFailure::kCanary);
  EXPECT_NE(result.detail.find("y"), std::string::npos) << result.detail;
}

TEST_F(CudaDeviceTest, AnEndlessLoopIsEnded) {
  const JobResult result = RunAmongGoodOnes(Spoiled("for (volatile unsigned w = 0; w != 1;) w = 2;"));
  EXPECT_EQ(result.failure, EngineFailure::kTimeout);
}

TEST(DeviceArenaTest, DamageIsPutDownToTheJobWhoseCanaryItIs) {
  const Subject a = SquareScaled("first"), b = SquareScaled("second");
  const Job jobs[] = {a.job(), b.job()};
  DeviceArena arena;
  for (const Job& job : jobs) arena.Add(job);
  MessageWriter out;
  arena.Write(out, false);
  std::string bytes(MessageReader(out.bytes()).Text());
  EXPECT_TRUE(arena.Take(bytes));
  EXPECT_EQ(arena.Outcomes(0)[0].args, a.launches[0].args);
  EXPECT_EQ(arena.Outcomes(1)[0].adjoints, b.launches[0].adjoints);
  EXPECT_EQ(arena.Damage(0) + arena.Damage(1), "");
  bytes.back() ^= 1;
  EXPECT_TRUE(arena.Take(bytes));
  EXPECT_EQ(arena.Damage(0), "");
  EXPECT_NE(arena.Damage(1), "");
  bytes.pop_back();
  EXPECT_FALSE(arena.Take(bytes));
}

}  // namespace
}  // namespace warpsmith
