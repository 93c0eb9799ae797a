#include "src/oracle/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "src/oracle/examine.h"

namespace warpsmith {
namespace {

constexpr int kRedraws = 3;

// Reasons that other values of the same kernel may be free of.
bool DependsOnValues(Reason reason) {
  return reason == Reason::kKink || reason == Reason::kNearKink || reason == Reason::kNonFinite ||
         reason == Reason::kIllConditioned;
}

// The three oracles of Screen(), as one launch after another reports to them.
struct Reports {
  OracleReport forward{"forward", Verdict::kAgree, Reason::kNone, 0};
  OracleReport dual{"dual", Verdict::kAgree, Reason::kNone, 0};
  OracleReport difference{"difference", Verdict::kAgree, Reason::kNone, 0};
  bool dual_ran = false;

  std::vector<OracleReport> list() const {
    return dual_ran ? std::vector{forward, dual, difference} : std::vector{forward, difference};
  }
  static void Add(OracleReport& report, double error, bool objects, const Examination& e) {
    report.error = std::max(report.error, error);
    if (!objects) return;
    report.verdict = e.launch.verdict;
    report.reason = e.launch.reason;
  }
  void Add(const Examination& e) {
    const Reason reason = e.launch.reason;
    dual_ran |= e.dual;
    Add(forward, e.forward_error, reason == Reason::kForward, e);
    const bool gradient =
        reason == Reason::kGradient || reason == Reason::kAdjointNonFinite || reason == Reason::kAdjointBounds;
    Add(dual, e.dual_error, gradient || reason == Reason::kKink || reason == Reason::kNonFinite, e);
    Add(difference, e.difference_error, gradient || reason == Reason::kNearKink || reason == Reason::kOracles, e);
  }
};

double LargestRatio(std::span<const float> got, std::span<const float> expected, std::span<const float> bounds) {
  if (got.size() != expected.size()) return std::numeric_limits<double>::infinity();
  double largest = 0;
  for (size_t i = 0; i < got.size(); ++i) {
    const double ratio =
        std::fabs(static_cast<double>(got[i]) - static_cast<double>(expected[i])) / static_cast<double>(bounds[i]);
    // NaN agrees with nothing.
    largest = ratio == ratio ? std::max(largest, ratio) : std::numeric_limits<double>::infinity();
  }
  return largest;
}

// Largest |engine - expected| over all arrays of one launch, in units of the bounds.
double EngineError(const JudgedLaunch& judged, const Outcome& outcome) {
  double error = 0;
  for (size_t p = 0; p < judged.launch.args.size(); ++p) {
    if (!judged.launch.args[p].type.is_array()) continue;
    if (outcome.args[p].ints != judged.expected.args[p].ints) return std::numeric_limits<double>::infinity();
    error = std::max(error, LargestRatio(outcome.args[p].reals, judged.expected.args[p].reals, judged.bounds[p]));
    error = std::max(
        error, LargestRatio(outcome.adjoints[p].reals, judged.expected.adjoints[p].reals, judged.adjoint_bounds[p]));
  }
  return error;
}

}  // namespace

Judgement Screen(const Kernel& kernel, const TextIr& ir, const JudgeOptions& options) {
  Judgement judgement;
  const Program program(ir);
  const Examiner examiner(kernel, program, options);
  judgement.judged.assign(kernel.params.size(), false);
  if (!examiner.HasSubject()) {
    judgement.reason = Reason::kNothingToJudge;
    return judgement;
  }
  Rng rng(MixSeed(options.seed, 0x6c61756e63686573ull));
  Reports reports;
  bool zero_gradient = true, judged_something = false;
  Reason doubt = Reason::kNone;
  const int count =
      options.given.empty() ? (options.quick ? 1 : options.launches) : static_cast<int>(options.given.size());
  for (int k = 0; k < count; ++k) {
    Examination examination;
    for (int draw = 0; draw <= kRedraws; ++draw) {
      const bool given = !options.given.empty();
      examination = examiner.Examine(
          given ? options.given[static_cast<size_t>(k)] : ChooseLaunch(kernel, examiner.uses(), rng, options.quick),
          !given, rng);
      if (given || !DependsOnValues(examination.launch.reason)) break;
    }
    reports.Add(examination);
    zero_gradient &= examination.zero_gradient;
    judgement.single_error = std::max(judgement.single_error, examination.single_error);
    for (size_t p = 0; p < examination.judged.size(); ++p)
      if (examination.judged[p]) judgement.judged[p] = judged_something = true;
    for (GradientRow& row : examination.rows) {
      row.launch = k;
      judgement.rows.push_back(std::move(row));
    }
    const Reason reason = examination.launch.reason;
    const Verdict verdict = examination.launch.verdict;
    if (verdict != Verdict::kAgree && judgement.detail.empty()) judgement.detail = examination.detail;
    judgement.launches.push_back(std::move(examination.launch));
    if (verdict == Verdict::kDisagree) {
      judgement.verdict = verdict;
      judgement.reason = reason;
      judgement.detail = std::move(examination.detail);
      break;
    }
    if (verdict == Verdict::kInconclusive && doubt == Reason::kNone) doubt = reason;
  }
  judgement.oracles = reports.list();
  if (judgement.verdict == Verdict::kDisagree) return judgement;
  if (doubt == Reason::kNone && !judged_something) doubt = Reason::kNothingToJudge;
  if (doubt == Reason::kNone && zero_gradient) doubt = Reason::kNoGradient;
  judgement.reason = doubt;
  judgement.verdict = doubt == Reason::kNone ? Verdict::kAgree : Verdict::kInconclusive;
  return judgement;
}

void Confirm(Engine& engine, std::span<Job> jobs, std::span<Judgement> judgements) {
  const EngineStatus& status = engine.status();
  std::vector<Job> wanted;
  std::vector<size_t> owner;
  for (size_t i = 0; i < jobs.size(); ++i) {
    if (judgements[i].verdict != Verdict::kAgree) continue;
    jobs[i].launches.clear();
    for (const JudgedLaunch& judged : judgements[i].launches) jobs[i].launches.push_back(judged.launch);
    wanted.push_back(jobs[i]);
    owner.push_back(i);
  }
  const std::vector<JobResult> results = engine.Run(wanted);
  for (size_t k = 0; k < results.size(); ++k) {
    Judgement& judgement = judgements[owner[k]];
    EngineReport report{
        std::string(engine.name()), Verdict::kAgree, Reason::kNone, 0, status.version, status.hardware, ""};
    if (results[k].failure != EngineFailure::kNone) {
      report.verdict = Verdict::kInconclusive;
      report.reason = Reason::kEngineFailed;
      report.detail = fmt::format("{}: {}", EngineFailureName(results[k].failure), results[k].detail);
    } else {
      WS_CHECK(!engine.executes() || results[k].outcomes.size() == judgement.launches.size());
      for (size_t l = 0; l < results[k].outcomes.size(); ++l)
        report.error = std::max(report.error, EngineError(judgement.launches[l], results[k].outcomes[l]));
      // An outcome with a remark: the engine's own runs differ among themselves.
      report.detail = results[k].detail;
      if (!(report.error <= 1) || !report.detail.empty())
        report.verdict = Verdict::kDisagree, report.reason = Reason::kEngine;
    }
    if (report.verdict != Verdict::kAgree) {
      judgement.verdict = report.verdict;
      judgement.reason = report.reason;
      judgement.detail =
          fmt::format("{}: {}", report.name, report.detail.empty() ? "results differ beyond rounding" : report.detail);
    }
    judgement.engines.push_back(std::move(report));
  }
}

}  // namespace warpsmith
