#include "tests/oracle/engine_tier.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <optional>

#include "src/oracle/judge.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "tests/oracle/controls.h"
#include "tests/oracle/defects.h"
#include "tests/oracle/mutants.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

// An error of a thousandth is often less than what rounding in f32 may do.
constexpr double kTarget = 0.9;
constexpr size_t kBatch = 64;

Judgement JudgeRight(const Kernel& kernel, const TextIr& ir, uint64_t seed, std::vector<Launch> given = {}) {
  JudgeOptions options;
  options.seed = seed;
  options.given = std::move(given);
  return Screen(kernel, ir, options);
}

std::vector<Launch> LaunchesOf(const Judgement& judgement) {
  std::vector<Launch> launches;
  for (const JudgedLaunch& judged : judgement.launches) launches.push_back(judged.launch);
  return launches;
}

// Texts that wait to be run, each with what is expected of it and where it is counted.
class Batch {
 public:
  explicit Batch(Engine& engine) : engine_(engine) {}

  void Add(Kernel kernel, TextIr ir, Judgement expected, EngineCounts& counts) {
    kernels_.push_back(std::make_unique<Kernel>(std::move(kernel)));
    irs_.push_back(std::make_unique<TextIr>(std::move(ir)));
    texts_.push_back(std::make_unique<KernelText>(PrintText(*kernels_.back(), *irs_.back())));
    judgements_.push_back(std::move(expected));
    counts_.push_back(&counts);
    if (kernels_.size() == kBatch) Run();
  }
  void Run() {
    std::vector<Job> jobs;
    for (size_t i = 0; i < kernels_.size(); ++i)
      jobs.push_back({kernels_[i].get(), irs_[i].get(), texts_[i].get(), {}});
    Confirm(engine_, jobs, judgements_);
    for (size_t i = 0; i < kernels_.size(); ++i) {
      const Verdict verdict = judgements_[i].verdict;
      ++(verdict == Verdict::kAgree      ? counts_[i]->alike
         : verdict == Verdict::kDisagree ? counts_[i]->differ
                                         : counts_[i]->failed);
    }
    kernels_.clear(), irs_.clear(), texts_.clear(), judgements_.clear(), counts_.clear();
  }

 private:
  Engine& engine_;
  std::vector<std::unique_ptr<Kernel>> kernels_;
  std::vector<std::unique_ptr<TextIr>> irs_;
  std::vector<std::unique_ptr<KernelText>> texts_;
  std::vector<Judgement> judgements_;
  std::vector<EngineCounts*> counts_;
};

double Share(uint64_t part, uint64_t whole) {
  return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole);
}

EngineCounts SumOf(const std::vector<EngineCounts>& counts) {
  EngineCounts sum;
  for (const EngineCounts& c : counts) sum.Add(c);
  return sum;
}

nlohmann::ordered_json CountsJson(const EngineCounts& counts) {
  return {{"differ", counts.differ}, {"failed", counts.failed}, {"alike", counts.alike}};
}

}  // namespace

void EngineCounts::Add(const EngineCounts& other) {
  differ += other.differ, alike += other.alike, failed += other.failed;
}

bool EngineTier::MeetsTarget() const {
  const EngineCounts wrong = SumOf(defects);
  return right.differ == 0 && controls.differ == 0 && Share(wrong.differ + wrong.failed, wrong.all()) >= kTarget;
}

EngineTier RunEngineTier(Engine& engine, const EngineTierOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  EngineTier tier;
  tier.defects.resize(Defects().size());
  Batch batch(engine);
  Progress progress("texts", options.mutants + options.controls);
  for (uint64_t index = 0; index < options.mutants; ++index) {
    progress.Show(index, "");
    std::optional<Mutant> mutant = MutantOf(options.seed, index);
    if (!mutant) continue;
    Judgement right = JudgeRight(mutant->kernel, mutant->right, options.seed);
    if (right.verdict != Verdict::kAgree) continue;
    // What the interpreter does not see on these launches, no engine can.
    if (JudgeRight(mutant->kernel, mutant->wrong, options.seed, LaunchesOf(right)).verdict == Verdict::kDisagree)
      batch.Add(mutant->kernel, std::move(mutant->wrong), right, tier.defects[mutant->defect]);
    batch.Add(std::move(mutant->kernel), std::move(mutant->right), std::move(right), tier.right);
  }
  for (uint64_t index = 0; index < options.controls; ++index) {
    progress.Show(options.mutants + index, "");
    std::optional<Kernel> kernel = ControlKernel(options.seed, index);
    if (!kernel) continue;
    TextIr ir = Lower(*kernel);
    Judgement judgement = JudgeRight(*kernel, ir, options.seed);
    if (judgement.verdict == Verdict::kAgree)
      batch.Add(std::move(*kernel), std::move(ir), std::move(judgement), tier.controls);
  }
  batch.Run();
  tier.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return tier;
}

std::string EngineTierText(const EngineTier& tier) {
  Table table({"text", "run", "differ", "failed", "alike", "found %"});
  auto add = [&](std::string_view name, const EngineCounts& c) {
    if (c.all() == 0) return;
    table.Add({std::string(name), std::to_string(c.all()), std::to_string(c.differ), std::to_string(c.failed),
               std::to_string(c.alike), fmt::format("{:.2f}", 100 * Share(c.differ + c.failed, c.all()))});
  };
  for (size_t d = 0; d < tier.defects.size(); ++d) add(Defects()[d].name, tier.defects[d]);
  add("all defects", SumOf(tier.defects));
  add("right", tier.right);
  add("controls", tier.controls);
  return fmt::format("{}\nin {:.0f} s", table.Text(), tier.seconds);
}

nlohmann::ordered_json EngineTierJson(const EngineTier& tier) {
  nlohmann::ordered_json defects = nlohmann::ordered_json::object();
  for (size_t d = 0; d < tier.defects.size(); ++d)
    defects[std::string(Defects()[d].name)] = CountsJson(tier.defects[d]);
  return {{"defects", defects},
          {"right", CountsJson(tier.right)},
          {"controls", CountsJson(tier.controls)},
          {"seconds", tier.seconds}};
}

}  // namespace warpsmith
