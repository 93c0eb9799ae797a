#include "tests/oracle/controls.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <optional>

#include "src/forge/forge.h"
#include "src/forge/live.h"
#include "src/kernel/check.h"
#include "src/oracle/launches.h"
#include "src/oracle/source.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "tests/oracle/closed_form.h"
#include "tests/oracle/safe_rule.h"
#include "tests/oracle/sweep.h"
#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

constexpr double kMostRejected = 1e-4, kMostInconclusive = 1e-2, kMostOfOneReason = 5e-3, kLeastLive = 0.95;
constexpr int kAttempts = 400;
// One control in so many has a closed form.
constexpr uint64_t kClosedFormShare = 10;

struct Control {
  Kernel kernel;
  ControlKind kind{};
  std::optional<ClosedForm> formula;
};

std::optional<Control> ControlOf(uint64_t seed, uint64_t index) {
  Rng rng(MixSeed(seed, index));
  if (index / kKernelTypeCount % kClosedFormShare == 0) {
    ClosedForm formula(rng);
    return Control{formula.kernel(), ControlKind::kClosedForm, std::move(formula)};
  }
  const KernelType type = static_cast<KernelType>(index % kKernelTypeCount);
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    Kernel kernel = Generate(type, rng, /*safe=*/true);
    if (Check(kernel).ok() && FollowsSafeRule(kernel))
      return Control{std::move(kernel), ControlKind::kSafeRule, std::nullopt};
  }
  return std::nullopt;
}

Judgement Judge(const Control& control, uint64_t seed, uint64_t index, bool quick) {
  JudgeOptions options;
  options.seed = MixSeed(seed ^ 0x6a75646765, index);
  options.quick = quick;
  return Screen(control.kernel, Lower(control.kernel), options);
}

// Whether dual numbers find no derivative in any of many launches: then `no_gradient` is the right verdict.
bool IsFlat(const Kernel& kernel, const Judgement& judgement) {
  constexpr int kLaunches = 64, kDirections = kLanes;
  constexpr double kNothing = 1e-9;
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  const SourceEvaluator source(kernel);
  Rng rng(kLaunches);
  for (int k = 0; k < kLaunches; ++k) {
    const Launch launch = ChooseScout(judgement.launches[0].launch, uses, rng);
    SourceMemory memory = MakeSourceMemory(launch, true);
    for (size_t p = 0; p < kernel.params.size(); ++p)
      for (Lanes<double>& tangent : memory.tangents[p])
        for (int d = 0; d < kDirections; ++d) tangent[d] = judgement.judged[p] ? rng.Gaussian() : 0;
    const SourceMemory before = memory;
    if (source.Run(launch.dim, memory, false).fault != Fault::kNone) continue;
    for (size_t i = 0; i < memory.tangents.all().size(); ++i)
      for (int d = 0; d < kDirections; ++d)
        if (memory.tangents.all()[i][d] != before.tangents.all()[i][d] &&
            std::fabs(memory.tangents.all()[i][d]) > kNothing)
          return false;
  }
  return true;
}

void TryControl(uint64_t seed, uint64_t index, Controls& controls) {
  const std::optional<Control> control = ControlOf(seed, index);
  if (!control) {
    ++controls.missing;
    return;
  }
  ControlCounts& counts =
      controls.counts[static_cast<size_t>(control->kind)][static_cast<size_t>(Classify(control->kernel))];
  ++counts.controls;
  counts.live += LiveShare(control->kernel);
  const Judgement judgement = Judge(*control, seed, index, false);
  counts.exercised += judgement.exercised;
  if (Judge(*control, seed, index, true).verdict == Verdict::kDisagree) {
    ++counts.rejected_at_first_look;
    controls.rejected_at_first_look.push_back(index);
  }
  if (judgement.verdict == Verdict::kAgree) {
    ++counts.agree;
    for (const JudgedLaunch& judged : judgement.launches)
      if (control->formula && !control->formula->Matches(judged)) {
        ++controls.unlike;
        break;
      }
    return;
  }
  if (judgement.reason == Reason::kNoGradient && IsFlat(control->kernel, judgement)) {
    ++counts.flat;
    return;
  }
  ++controls.reasons[judgement.reason];
  const bool rejected = judgement.verdict == Verdict::kDisagree;
  ++(rejected ? counts.rejected : counts.inconclusive);
  (rejected ? controls.rejected : controls.doubted).push_back(index);
}

double Share(double part, uint64_t whole) { return whole == 0 ? 0 : part / static_cast<double>(whole); }
double Share(uint64_t part, uint64_t whole) { return Share(static_cast<double>(part), whole); }

void Merge(std::vector<uint64_t>& numbers, const std::vector<uint64_t>& more) {
  numbers.insert(numbers.end(), more.begin(), more.end());
  std::sort(numbers.begin(), numbers.end());
}

}  // namespace

void ControlCounts::Add(const ControlCounts& other) {
  controls += other.controls, agree += other.agree, rejected += other.rejected, inconclusive += other.inconclusive;
  flat += other.flat, rejected_at_first_look += other.rejected_at_first_look;
  live += other.live, exercised += other.exercised;
}

void Controls::Add(const Controls& other) {
  for (size_t k = 0; k < kControlKindCount; ++k)
    for (size_t t = 0; t < kKernelTypeCount; ++t) counts[k][t].Add(other.counts[k][t]);
  for (const auto& [reason, count] : other.reasons) reasons[reason] += count;
  Merge(rejected, other.rejected);
  Merge(doubted, other.doubted);
  Merge(rejected_at_first_look, other.rejected_at_first_look);
  unlike += other.unlike, missing += other.missing;
}

ControlCounts Controls::Total() const {
  ControlCounts total;
  for (const auto& kind : counts)
    for (const ControlCounts& of_type : kind) total.Add(of_type);
  return total;
}

bool Controls::MeetsTarget() const {
  const ControlCounts total = Total();
  bool meets = unlike == 0 && Share(total.rejected, total.controls) <= kMostRejected &&
               Share(total.inconclusive, total.controls) <= kMostInconclusive &&
               Share(total.live, total.controls) >= kLeastLive;
  for (const auto& [reason, count] : reasons) meets &= Share(count, total.controls) <= kMostOfOneReason;
  return meets;
}

std::optional<Kernel> ControlKernel(uint64_t seed, uint64_t index) {
  std::optional<Control> control = ControlOf(seed, index);
  if (!control) return std::nullopt;
  return std::move(control->kernel);
}

Controls RunControls(const ControlOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  Controls controls = Sweep<Controls>(options.controls, options.jobs, "controls",
                                      [&](uint64_t index, Controls& part) { TryControl(options.seed, index, part); });
  controls.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return controls;
}

std::string DescribeControl(uint64_t seed, uint64_t index) {
  const std::optional<Control> control = ControlOf(seed, index);
  if (!control) return "no kernel follows the safe rule\n";
  std::string text = PythonSource(control->kernel) + "\n";
  for (const bool quick : {true, false}) {
    const Judgement judgement = Judge(*control, seed, index, quick);
    text += fmt::format("{}: {}({}): {}\n", quick ? "quick" : "full", VerdictName(judgement.verdict),
                        ReasonName(judgement.reason), judgement.detail);
  }
  return text;
}

std::string ControlsText(const Controls& controls, const ControlOptions& options) {
  Table table({"kind", "type", "controls", "agree", "no gradient", "rejected", "inconclusive", "rejected at first look",
               "live %", "exercised %"});
  auto add = [&](std::string kind, std::string type, const ControlCounts& c) {
    table.Add({std::move(kind), std::move(type), std::to_string(c.controls), std::to_string(c.agree),
               std::to_string(c.flat), std::to_string(c.rejected), std::to_string(c.inconclusive),
               std::to_string(c.rejected_at_first_look), fmt::format("{:.2f}", 100 * Share(c.live, c.controls)),
               fmt::format("{:.2f}", 100 * Share(c.exercised, c.controls))});
  };
  for (size_t k = 0; k < kControlKindCount; ++k)
    for (size_t t = 0; t < kKernelTypeCount; ++t)
      if (controls.counts[k][t].controls > 0)
        add(k == 0 ? "safe rule" : "closed form", std::string(KernelTypeName(static_cast<KernelType>(t))),
            controls.counts[k][t]);
  const ControlCounts total = controls.Total();
  add("all", "", total);
  std::string text = table.Text() + "\n";
  for (const auto& [reason, count] : controls.reasons)
    text += fmt::format("{}({}): {}, {:.4f} %\n", VerdictName(Reasons()[static_cast<size_t>(reason)].verdict),
                        ReasonName(reason), count, 100 * Share(count, total.controls));
  auto list = [&](const char* what, const std::vector<uint64_t>& numbers) {
    if (numbers.empty()) return;
    text += fmt::format("{}, of seed {}:", what, options.seed);
    for (size_t i = 0; i < std::min<size_t>(numbers.size(), 20); ++i) text += fmt::format(" {}", numbers[i]);
    text += "\n";
  };
  list("rejected", controls.rejected);
  list("inconclusive", controls.doubted);
  list("rejected at first look", controls.rejected_at_first_look);
  text += fmt::format(
      "{} controls in {:.0f} s: {:.4f} % wrongly rejected, {:.3f} % inconclusive, {} agree with a gradient that is not "
      "the formula's",
      total.controls, controls.seconds, 100 * Share(total.rejected, total.controls),
      100 * Share(total.inconclusive, total.controls), controls.unlike);
  return text;
}

nlohmann::ordered_json ControlsJson(const Controls& controls, const ControlOptions& options) {
  const ControlCounts total = controls.Total();
  nlohmann::ordered_json reasons = nlohmann::ordered_json::object();
  for (const auto& [reason, count] : controls.reasons) reasons[std::string(ReasonName(reason))] = count;
  return {{"controls", total.controls},
          {"seed", options.seed},
          {"seconds", controls.seconds},
          {"agree", total.agree},
          {"flat", total.flat},
          {"rejected", total.rejected},
          {"inconclusive", total.inconclusive},
          {"rejected_at_first_look", total.rejected_at_first_look},
          {"unlike", controls.unlike},
          {"missing", controls.missing},
          {"live", Share(total.live, total.controls)},
          {"exercised", Share(total.exercised, total.controls)},
          {"reasons", reasons}};
}

}  // namespace warpsmith
