#include "src/oracle/judge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "src/oracle/examine.h"
#include "src/oracle/explore.h"

namespace warpsmith {
namespace {

// Where the values are at fault, so many others are tried, the later ones of other kinds: all positive, all negative,
// small, and any.
constexpr int kUsualDraws = 4;
constexpr uint32_t kOtherTastes[] = {0, 1, 3};
constexpr int kOtherDraws = 4;
// So many other launches are looked at, more while nothing flowed through some adjoint, most while some branch was not
// taken, and so many of those that promise anything are judged as well.
constexpr int kScouts = 64;
constexpr int kScoutsForFlow = 96;
constexpr int kScoutsForBranches = 320;
constexpr int kMoreLaunches = 8;

// Reasons that other values of the same kernel may be free of.
bool DependsOnValues(Reason reason) {
  return reason == Reason::kKink || reason == Reason::kNearKink || reason == Reason::kNonFinite ||
         reason == Reason::kIllConditioned;
}

// The oracles of Screen(), as one launch after another reports to them.
struct Reports {
  OracleReport forward{"forward", Verdict::kAgree, Reason::kNone, 0};
  OracleReport dual{"dual", Verdict::kAgree, Reason::kNone, 0};
  OracleReport jacobian{"jacobian", Verdict::kAgree, Reason::kNone, 0};
  OracleReport difference{"difference", Verdict::kAgree, Reason::kNone, 0};
  bool dual_ran = false, jacobian_ran = false;

  std::vector<OracleReport> list() const {
    std::vector<OracleReport> all{forward};
    if (dual_ran) all.push_back(dual);
    if (jacobian_ran) all.push_back(jacobian);
    all.push_back(difference);
    return all;
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
    jacobian_ran |= e.elements > 0;
    Add(forward, e.forward_error, reason == Reason::kForward, e);
    const bool gradient =
        reason == Reason::kGradient || reason == Reason::kAdjointNonFinite || reason == Reason::kAdjointBounds;
    Add(dual, e.dual_error, gradient || reason == Reason::kKink || reason == Reason::kNonFinite, e);
    Add(jacobian, e.jacobian_error, e.elements > 0 && gradient, e);
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

namespace {

// A judgement in the making, launch after launch.
class Screening {
 public:
  Screening(const Kernel& kernel, const TextIr& ir, const JudgeOptions& options)
      : kernel_(kernel),
        options_(options),
        program_(ir),
        examiner_(kernel, program_, options),
        rng_(MixSeed(options.seed, 0x6c61756e63686573ull)) {
    judgement_.judged.assign(kernel.params.size(), false);
    if (!options.quick && options.given.empty()) examiner_.Cover(coverage_);
  }

  Judgement Run() {
    if (!examiner_.HasSubject()) {
      judgement_.reason = Reason::kNothingToJudge;
      return std::move(judgement_);
    }
    const bool given = !options_.given.empty();
    const size_t count = given ? options_.given.size() : options_.quick ? 1 : static_cast<size_t>(options_.launches);
    for (size_t k = 0; k < count && !Disagrees(); ++k) {
      Examination examination =
          given ? Decided(examiner_.Examine(options_.given[k], false, rng_, k == 0)) : ExamineAny(k == 0);
      const bool swamped = examination.right && examination.launch.verdict == Verdict::kInconclusive;
      if (swamped && !given)
        swamped_ = std::move(examination);
      else
        Take(std::move(examination));
    }
    // Where the gradient is right and f32 swamps it, engines have nothing to show; others must have.
    if (judgement_.launches.empty() && swamped_) Take(std::move(*swamped_));
    const bool further = !given && !options_.quick && (options_.oracles & Only(Oracle::kScouts)) != 0;
    if (further && doubt_ == Reason::kNone && !Disagrees()) LookFurther();
    judgement_.exercised = coverage_.share();
    Conclude();
    return std::move(judgement_);
  }

 private:
  bool Disagrees() const { return judgement_.verdict == Verdict::kDisagree; }

  Launch Choose() { return ChooseLaunch(kernel_, examiner_.uses(), rng_, options_.quick, options_.plan); }

  // Other reals.
  Launch ChooseOther(const Launch& like, int draw) {
    const auto k = static_cast<size_t>(draw);
    const uint32_t taste = k < std::size(kOtherTastes) ? kOtherTastes[k] : rng_.Below(kScoutTastes);
    Launch launch = ChooseScout(like, examiner_.uses(), rng_, taste);
    for (size_t p = 0; p < like.args.size(); ++p) launch.args[p].ints = like.args[p].ints;
    return launch;
  }

  Examination Decided(Examination examination) {
    const bool decides = !options_.quick && (options_.oracles & Only(Oracle::kDual)) != 0;
    if (decides && examination.open) examiner_.Decide(examination, rng_);
    return examination;
  }

  // The first launch of each judgement is judged by the full Jacobian. Where no draw can be judged, the first that
  // rounding in f64 left open is decided.
  Examination ExamineAny(bool jacobian) {
    Launch launch = Choose();
    std::optional<Examination> open;
    const int draws = options_.quick ? kUsualDraws : kUsualDraws + kOtherDraws;
    for (int draw = 1;; ++draw) {
      Examination examination = examiner_.Examine(std::move(launch), true, rng_, jacobian);
      if (!DependsOnValues(examination.launch.reason)) return Decided(std::move(examination));
      if (examination.open && !open) open = examination;
      if (draw == draws) return Decided(open ? std::move(*open) : std::move(examination));
      launch = draw < kUsualDraws ? Choose() : ChooseOther(examination.launch.launch, draw - kUsualDraws);
    }
  }

  // Branches not taken and adjoints through which nothing flowed hide what is wrong with them. Launches that reach more
  // are judged too; of those, the ones that cannot be are left out.
  void LookFurther() {
    Explorer explorer(kernel_, program_, examiner_);
    for (const JudgedLaunch& judged : judgement_.launches) explorer.Know(judged.launch);
    int more = 0;
    for (int scout = 0; more < kMoreLaunches && !Disagrees(); ++scout) {
      if (scout >= Scouts()) break;
      ++judgement_.evidence.scouts;
      std::optional<Launch> launch = explorer.Look(coverage_, rng_);
      if (!launch) continue;
      Examination examination = examiner_.Examine(std::move(*launch), true, rng_);
      if (examination.launch.verdict == Verdict::kInconclusive) continue;
      if (examination.launch.verdict == Verdict::kAgree) explorer.Know(examination.launch.launch);
      Take(std::move(examination));
      ++more;
    }
  }

  int Scouts() const {
    if (coverage_.complete()) return kScouts;
    auto executed = [](const Coverage::OfStep& step) { return step.executed; };
    const bool all =
        std::ranges::all_of(coverage_.forward, executed) && std::ranges::all_of(coverage_.backward, executed);
    return all ? kScoutsForFlow : kScoutsForBranches;
  }

  void Take(Examination examination) {
    reports_.Add(examination);
    zero_gradient_ &= examination.zero_gradient;
    Evidence& evidence = judgement_.evidence;
    ++evidence.launches;
    evidence.elements += examination.elements;
    if (examination.step > 0)
      evidence.step = evidence.step > 0 ? std::min(evidence.step, examination.step) : examination.step;
    evidence.kink_margin = std::min(evidence.kink_margin, examination.kink_margin);
    judgement_.single_error = std::max(judgement_.single_error, examination.single_error);
    for (size_t p = 0; p < examination.judged.size(); ++p)
      if (examination.judged[p]) judgement_.judged[p] = judged_something_ = true;
    for (GradientRow& row : examination.rows) {
      row.launch = static_cast<int>(judgement_.launches.size());
      judgement_.rows.push_back(std::move(row));
    }
    const Reason reason = examination.launch.reason;
    const Verdict verdict = examination.launch.verdict;
    judgement_.launches.push_back(std::move(examination.launch));
    if (verdict == Verdict::kDisagree) {
      judgement_.verdict = verdict;
      judgement_.reason = reason;
      judgement_.detail = std::move(examination.detail);
    } else if (verdict == Verdict::kInconclusive) {
      if (doubt_ == Reason::kNone) doubt_ = reason;
      if (judgement_.detail.empty()) judgement_.detail = std::move(examination.detail);
    }
  }

  void Conclude() {
    judgement_.oracles = reports_.list();
    if (Disagrees()) return;
    if (doubt_ == Reason::kNone && !judged_something_) doubt_ = Reason::kNothingToJudge;
    const bool gradient_judged = (options_.oracles & (Only(Oracle::kDual) | Only(Oracle::kDifferences))) != 0;
    if (doubt_ == Reason::kNone && zero_gradient_ && gradient_judged) doubt_ = Reason::kNoGradient;
    judgement_.reason = doubt_;
    judgement_.verdict = doubt_ == Reason::kNone ? Verdict::kAgree : Verdict::kInconclusive;
  }

  const Kernel& kernel_;
  const JudgeOptions& options_;
  const Program program_;
  Examiner examiner_;
  Rng rng_;
  Coverage coverage_;
  Reports reports_;
  bool zero_gradient_ = true, judged_something_ = false;
  std::optional<Examination> swamped_;
  Reason doubt_ = Reason::kNone;
  Judgement judgement_;
};

}  // namespace

std::string_view OracleName(Oracle oracle) {
  constexpr std::string_view kNames[kOracleCount] = {"forward",   "dual",   "differences", "prefill",
                                                     "linearity", "single", "scouts"};
  return kNames[static_cast<size_t>(oracle)];
}

Judgement Screen(const Kernel& kernel, const TextIr& ir, const JudgeOptions& options) {
  return Screening(kernel, ir, options).Run();
}

namespace {

EngineReport Compare(Engine& engine, const JobResult& result, std::span<const JudgedLaunch> launches) {
  const EngineStatus& status = engine.status();
  EngineReport report{
      std::string(engine.name()), Verdict::kAgree, Reason::kNone, 0, status.version, status.hardware, ""};
  if (result.failure != EngineFailure::kNone) {
    report.verdict = Verdict::kInconclusive;
    report.reason = Reason::kEngineFailed;
    report.detail = fmt::format("{}: {}", EngineFailureName(result.failure), result.detail);
    report.timed_out = result.failure == EngineFailure::kTimeout;
    return report;
  }
  WS_CHECK(!engine.executes() || launches.empty() || result.outcomes.size() == launches.size());
  for (size_t l = 0; l < std::min(launches.size(), result.outcomes.size()); ++l)
    report.error = std::max(report.error, EngineError(launches[l], result.outcomes[l]));
  // An outcome with a remark: the engine's own runs differ among themselves.
  report.detail = result.detail;
  if (report.error <= 1 && report.detail.empty()) return report;
  report.verdict = Verdict::kDisagree;
  report.reason = Reason::kEngine;
  if (report.detail.empty()) report.detail = "results differ beyond rounding";
  return report;
}

// What differs by contraction alone is no defect of the text: the bound was too narrow for it.
void TellContraction(Engine& uncontracted, const Job& job, const Judgement& judgement, EngineReport& report) {
  const EngineReport strict = Compare(uncontracted, uncontracted.Run({&job, 1})[0], judgement.launches);
  report.detail += fmt::format("; without contraction its error is {:.3g} of the bound", strict.error);
  if (strict.verdict != Verdict::kAgree) return;
  report.verdict = Verdict::kInconclusive;
  report.reason = Reason::kIllConditioned;
}

// How far an element must be nearer to one of two values than to the other to be called the same.
constexpr double kNearer = 4;

// What an engine does with a kernel whose gradient is wrong: disagree if it computes that wrong gradient too, agree if
// it computes the right one. Elements at which the two are too close for f32 say nothing.
EngineReport Witness(Engine& engine, const JobResult& result, const Job& job, const Judgement& judgement) {
  EngineReport report = Compare(engine, result, {});
  if (report.verdict != Verdict::kAgree || result.outcomes.empty()) return report;
  report.verdict = Verdict::kInconclusive;
  report.reason = judgement.reason;
  for (const GradientRow& row : judgement.rows) {
    const auto& symbols = job.kernel->symbols;
    const auto p = static_cast<size_t>(std::find(symbols.begin(), symbols.end(), row.arg) - symbols.begin());
    if (!row.wrong || row.launch + 1 != static_cast<int>(judgement.launches.size()) ||
        !job.kernel->params[p].is_array())
      continue;
    const auto e = static_cast<size_t>(row.element);
    const double gradient = static_cast<double>(result.outcomes[0].adjoints[p].reals[e]) -
                            static_cast<double>(job.launches[0].adjoints[p].reals[e]);
    const double off_text = std::fabs(gradient - row.adjoint), off_truth = std::fabs(gradient - row.dual);
    const bool as_text = !(off_text * kNearer > off_truth) || (row.adjoint != row.adjoint && gradient != gradient);
    const bool as_truth = !as_text && off_truth * kNearer < off_text;
    if (!as_text && !as_truth) continue;
    report.verdict = as_text ? Verdict::kDisagree : Verdict::kAgree;
    report.detail = fmt::format("{}[{}] is {:.6g} and should be {:.6g}", row.arg, row.element, gradient, row.dual);
    if (as_text) break;
  }
  if (report.verdict == Verdict::kAgree)
    report.reason = Reason::kNone, report.detail = "its gradient is right, the text's is not: " + report.detail;
  return report;
}

// The launches that an engine has to run: all of a kernel that agrees, and the one that shows a wrong gradient.
std::vector<Launch> LaunchesFor(const Judgement& judgement) {
  std::vector<Launch> launches;
  if (judgement.verdict == Verdict::kAgree)
    for (const JudgedLaunch& judged : judgement.launches) launches.push_back(judged.launch);
  const bool shown =
      std::any_of(judgement.rows.begin(), judgement.rows.end(), [](const GradientRow& row) { return row.wrong; });
  const bool gradient = judgement.reason == Reason::kGradient || judgement.reason == Reason::kAdjointNonFinite;
  if (judgement.verdict == Verdict::kDisagree && gradient && shown)
    launches.push_back(judgement.launches.back().launch);
  return launches;
}

}  // namespace

void Confirm(Engine& engine, std::span<Job> jobs, std::span<Judgement> judgements) {
  std::vector<Job> wanted;
  std::vector<size_t> owner;
  for (size_t i = 0; i < jobs.size(); ++i) {
    jobs[i].launches = LaunchesFor(judgements[i]);
    if (jobs[i].launches.empty()) continue;
    wanted.push_back(jobs[i]);
    owner.push_back(i);
  }
  const std::vector<JobResult> results = engine.Run(wanted);
  for (size_t k = 0; k < results.size(); ++k) {
    Judgement& judgement = judgements[owner[k]];
    if (judgement.verdict == Verdict::kDisagree) {
      judgement.engines.push_back(Witness(engine, results[k], wanted[k], judgement));
      continue;
    }
    EngineReport report = Compare(engine, results[k], judgement.launches);
    if (report.verdict == Verdict::kDisagree)
      if (Engine* uncontracted = engine.uncontracted()) TellContraction(*uncontracted, wanted[k], judgement, report);
    if (report.verdict != Verdict::kAgree) {
      judgement.verdict = report.verdict;
      judgement.reason = report.reason;
      judgement.detail = fmt::format("{}: {}", report.name, report.detail);
    }
    judgement.engines.push_back(std::move(report));
  }
}

}  // namespace warpsmith
