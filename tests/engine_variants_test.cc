// What an engine computes does not depend on how it is compiled: a slice of generated kernels of all ten types that the
// oracles agree on, run with optimisation, with AddressSanitizer and UndefinedBehaviorSanitizer, and with
// ThreadSanitizer. All stay within the bounds of the judge, and no sanitizer has anything to report.
#include <gtest/gtest.h>

#include <vector>

#include "src/engine/engine.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/oracle/judge.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

constexpr size_t kOfEachType = 3;

struct Slice {
  std::vector<Kernel> kernels;
  std::vector<TextIr> irs;
  std::vector<KernelText> texts;
  std::vector<Judgement> judgements;
};

const Slice& AgreeingKernels() {
  static const auto* slice = [] {
    auto* made = new Slice;
    for (size_t type = 0; type < kKernelTypeCount; ++type) {
      size_t found = 0;
      for (uint64_t seed = 1; found < kOfEachType; ++seed) {
        Rng rng(MixSeed(type, seed));
        Kernel kernel = Generate(static_cast<KernelType>(type), rng);
        WS_CHECK(Check(kernel).ok());
        TextIr ir = Lower(kernel);
        Judgement judgement = Screen(kernel, ir, {});
        if (judgement.verdict != Verdict::kAgree) continue;
        ++found;
        made->texts.push_back(PrintText(kernel, ir));
        made->kernels.push_back(std::move(kernel));
        made->irs.push_back(std::move(ir));
        made->judgements.push_back(std::move(judgement));
      }
    }
    return made;
  }();
  return *slice;
}

class EngineVariantsTest : public testing::TestWithParam<const char*> {};

INSTANTIATE_TEST_SUITE_P(Variants, EngineVariantsTest,
                         testing::Values("cpu", "cpu:O2", "cpu:asan", "cpu:O2+asan", "cuda-host", "cuda-host:O2",
                                         "cuda-host:asan", "cuda-host:tsan"));

TEST_P(EngineVariantsTest, AgreesWithTheJudge) {
  auto engine = AvailableEngine(GetParam());
  ASSERT_TRUE(engine) << engine.error().message;
  const Slice& slice = AgreeingKernels();
  std::vector<Job> jobs;
  for (size_t i = 0; i < slice.kernels.size(); ++i)
    jobs.push_back({&slice.kernels[i], &slice.irs[i], &slice.texts[i], {}});
  std::vector<Judgement> judgements = slice.judgements;
  Confirm(**engine, jobs, judgements);
  for (const Judgement& judgement : judgements) {
    ASSERT_EQ(judgement.engines.size(), 1u);
    EXPECT_EQ(judgement.verdict, Verdict::kAgree) << judgement.detail;
  }
}

}  // namespace
}  // namespace warpsmith
