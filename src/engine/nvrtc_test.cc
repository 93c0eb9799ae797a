#include "src/engine/nvrtc.h"

#include <gtest/gtest.h>

#include <filesystem>

#include "src/engine/cuda_compiler.h"
#include "src/engine/testing.h"
#include "src/forge/forge.h"

namespace warpsmith {
namespace {

#define WS_SKIP_UNLESS_AVAILABLE(engine) \
  if (!(engine).status().available) GTEST_SKIP() << (engine).status().why_not

TEST(NvrtcTest, TakesKernelsOfEveryType) {
  constexpr int kOfEach = 3;
  for (const char* arch : {"sm_90", "compute_80"}) {
    auto engine = MakeNvrtcEngine();
    ASSERT_TRUE(engine->Configure(arch).ok());
    WS_SKIP_UNLESS_AVAILABLE(*engine);
    EXPECT_NE(engine->status().version.find(arch), std::string::npos) << engine->status().version;
    Rng rng(1);
    std::vector<Subject> subjects;
    for (const KernelTypeRow& row : KernelTypes())
      for (int i = 0; i < kOfEach; ++i) subjects.emplace_back(Generate(row.type, rng));
    std::vector<Job> jobs;
    for (const Subject& subject : subjects) jobs.push_back(subject.job());
    const std::vector<JobResult> results = engine->Run(jobs);
    for (size_t i = 0; i < jobs.size(); ++i) {
      EXPECT_EQ(results[i].failure, EngineFailure::kNone) << results[i].detail << "\n" << subjects[i].text.cuda_backward;
      EXPECT_TRUE(results[i].outcomes.empty());
    }
  }
}

TEST(NvrtcTest, TextThatIsRejectedCostsItselfOnly) {
  auto engine = MakeNvrtcEngine();
  WS_SKIP_UNLESS_AVAILABLE(*engine);
  std::vector<Subject> subjects;
  for (const char* name : {"one", "two", "three", "four", "five"}) subjects.push_back(SquareScaled(name));
  subjects[1].text.cuda_forward += "{";
  subjects[3].text.cuda_backward += "int x = nonsense;";
  std::vector<Job> jobs;
  for (const Subject& subject : subjects) jobs.push_back(subject.job());
  const std::vector<JobResult> results = engine->Run(jobs);
  for (size_t i : {0, 2, 4}) EXPECT_EQ(results[i].failure, EngineFailure::kNone) << results[i].detail;
  for (size_t i : {1, 3}) EXPECT_EQ(results[i].failure, EngineFailure::kCompile);
  EXPECT_NE(results[3].detail.find("nonsense"), std::string::npos) << results[3].detail;
}

TEST(NvrtcTest, ImagesAreMachineCodeOrPtx) {
  const Subject subject = SquareScaled();
  const std::vector<Job> jobs = {subject.job()};
  for (const char* arch : {"sm_80", "compute_80"}) {
    CudaCompilerOptions options;
    ASSERT_TRUE(options.Take(arch).ok());
    Result<CudaCompiler> compiler = CudaCompiler::Find(options);
    if (!compiler) GTEST_SKIP() << compiler.error().message;
    std::vector<JobResult> results(1);
    std::string image;
    compiler->Compile(jobs, results, [&](size_t, const std::vector<size_t>&, std::string_view bytes) { image = bytes; });
    const bool ptx = arch[0] == 'c';
    EXPECT_EQ(image.starts_with("\x7f" "ELF"), !ptx);
    EXPECT_EQ(image.find(".visible .entry " + subject.text.name + "_cuda_kernel_backward") != image.npos, ptx);
  }
}

TEST(NvrtcTest, OptionsAreChecked) {
  auto engine = MakeNvrtcEngine();
  for (const char* good : {"sm_75", "sm_90a", "compute_100", "fmad=off", "jobs=3"}) EXPECT_TRUE(engine->Configure(good).ok()) << good;
  for (const char* bad : {"", "sm_", "sm_x0", "fmad", "jobs=", "jobs=-1", "O2"}) EXPECT_FALSE(engine->Configure(bad).ok()) << bad;
}

}  // namespace
}  // namespace warpsmith
