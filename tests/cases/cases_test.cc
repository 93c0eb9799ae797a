// Runs the cases of one file (the first argument): by the judge, by dual numbers, and by each engine that this machine
// has, real Warp among them.

#include <gtest/gtest.h>

#include <cmath>

#include "src/oracle/judge.h"
#include "src/reduce/blame.h"
#include "tests/fixtures/case.h"

namespace warpsmith {
namespace {

std::vector<Case> cases;

void ExpectNumbers(const std::vector<double>& expected, const std::vector<double>& got, const std::string& what) {
  ASSERT_EQ(expected.size(), got.size()) << what;
  for (size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(got[i], expected[i], 2e-6 * std::max(1.0, std::fabs(expected[i]))) << what << "[" << i << "]";
}

std::vector<double> NumbersIn(const Buffer& buffer) {
  if (buffer.type.is_real()) return {buffer.reals.begin(), buffer.reals.end()};
  return {buffer.ints.begin(), buffer.ints.end()};
}

TEST(Cases, VerdictsAreAsWritten) {
  for (const Case& c : cases) {
    JudgeOptions options;
    options.given = {c.launch};
    const Judgement judgement = Screen(c.kernel, c.ir, options);
    EXPECT_EQ(c.verdict, VerdictName(judgement.verdict)) << c.name << ": " << judgement.detail;
    EXPECT_EQ(c.reason, judgement.reason == Reason::kNone ? "" : ReasonName(judgement.reason)) << c.name;
  }
}

// A case whose verdict is disagree says what would be right, by hand; dual numbers agree. Where a case is inconclusive
// nothing is right.
TEST(Cases, DualNumbersGiveWhatIsRight) {
  for (const Case& c : cases) {
    if (c.verdict == VerdictName(Verdict::kInconclusive)) continue;
    bool says = false;
    const std::optional<Gradients> gradients = MeasureGradients(c.kernel, c.launch);
    for (size_t p = 0; p < c.args.size(); ++p) {
      const ArgumentCase& arg = c.args[p];
      says |= arg.right.has_value();
      if (!gradients || gradients->dual[p].empty()) continue;
      const auto& right = arg.right ? arg.right : arg.gradient;
      if (right) ExpectNumbers(*right, gradients->dual[p], c.name + " by dual numbers: " + arg.name);
    }
    EXPECT_EQ(says, c.verdict == "disagree") << c.name;
  }
}

TEST(Cases, EveryEngineComputesTheTable) {
  std::vector<Job> jobs;
  std::vector<const Case*> run;
  for (const Case& c : cases) {
    if (!c.has_values()) continue;
    jobs.push_back({&c.kernel, &c.ir, &c.text, {c.launch}});
    run.push_back(&c);
  }
  size_t executing = 0;
  for (const std::unique_ptr<Engine>& engine : Engines()) {
    if (!engine->executes() || !engine->status().available) continue;
    ++executing;
    const std::vector<JobResult> results = engine->Run(jobs);
    for (size_t k = 0; k < run.size(); ++k) {
      const std::string what = std::string(engine->name()) + ", " + run[k]->name;
      ASSERT_EQ(results[k].failure, EngineFailure::kNone) << what << ": " << results[k].detail;
      for (size_t p = 0; p < run[k]->args.size(); ++p) {
        const ArgumentCase& arg = run[k]->args[p];
        const bool array = run[k]->kernel.params[p].is_array();
        if (arg.after) ExpectNumbers(*arg.after, NumbersIn(results[k].outcomes[0].args[p]), what + ": " + arg.name);
        if (arg.gradient && (array || engine->name() == "interpreter"))  // Warp drops the adjoints of scalars
          ExpectNumbers(*arg.gradient, NumbersIn(results[k].outcomes[0].adjoints[p]),
                        what + ": adjoint of " + arg.name);
      }
    }
  }
  EXPECT_GE(executing, 3u);
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  testing::InitGoogleTest(&argc, argv);
  auto read = warpsmith::ReadCases(argc > 1 ? argv[1] : "");
  if (!read) return std::fprintf(stderr, "%s\n", read.error().message.c_str()), 2;
  warpsmith::cases = std::move(*read);
  return RUN_ALL_TESTS();
}
