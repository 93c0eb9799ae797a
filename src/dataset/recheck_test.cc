#include "src/dataset/recheck.h"

#include <gtest/gtest.h>

#include "src/python/print.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

constexpr char kSquare[] =
    "@wp.kernel\n"
    "def square(a: wp.array(dtype=float), out: wp.array(dtype=float)):\n"
    "    i = wp.tid()\n"
    "    out[i] = a[i] * a[i]\n";

Trial Screened() {
  Result<std::vector<ReadKernel>> kernels = ReadPythonText(std::string(kFilePrefix) + kSquare, "test.py");
  WS_CHECK(kernels.ok() && kernels->size() == 1 && (*kernels)[0].kernel.ok());
  JudgeOptions options;
  options.seed = 5;
  Trial trial(*(*kernels)[0].kernel, options);
  trial.Screen();
  return trial;
}

EngineReport Report(Verdict verdict, Reason reason, bool timed_out) {
  return {"cpu", verdict, reason, 0, "19", "cpu", "", timed_out};
}

TEST(Recheck, AnEngineThatRunsOutOfTimeSaysNothing) {
  Trial trial = Screened();
  trial.judgement.engines = {Report(Verdict::kAgree, Reason::kNone, false)};
  Sample sample = MakeSample(trial.kernel, {});
  AddJudgement(sample, trial.kernel, trial.ir, trial.judgement, trial.options.seed);
  EXPECT_EQ(ExecutedDifference(sample, trial).difference, "");

  trial.judgement.verdict = Verdict::kInconclusive;
  trial.judgement.reason = Reason::kEngineFailed;
  trial.judgement.engines = {Report(Verdict::kInconclusive, Reason::kEngineFailed, true)};
  EXPECT_EQ(ExecutedDifference(sample, trial).difference, "");
  EXPECT_NE(ExecutedDifference(sample, trial).timed_out, "");

  trial.judgement.engines = {Report(Verdict::kInconclusive, Reason::kEngineFailed, false)};
  EXPECT_NE(ExecutedDifference(sample, trial).difference, "") << "a crash is another matter";
}

}  // namespace
}  // namespace warpsmith
