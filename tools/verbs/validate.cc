// validate: makes every sample anew from its Python and compares.

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <set>

#include "src/dataset/store.h"
#include "tools/verbs/foreign_text.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/engine_panel.h"
#include "tools/verbs/progress.h"
#include "src/dataset/trial.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

// Examples are rounded to f32, and another machine's libm may round the last bit another way.
constexpr double kExampleTolerance = 1e-5;

bool Close(const Json& a, const Json& b) {
  if (a.is_number() && b.is_number()) {
    double x = a.get<double>(), y = b.get<double>();
    return std::abs(x - y) <= kExampleTolerance * std::max({1.0, std::abs(x), std::abs(y)});
  }
  if (a.is_array() && b.is_array()) return std::equal(a.begin(), a.end(), b.begin(), b.end(), Close);
  if (!a.is_object() || !b.is_object() || a.size() != b.size()) return a == b;
  return std::all_of(a.items().begin(), a.items().end(),
                     [&](const auto& item) { return b.contains(item.key()) && Close(item.value(), b[item.key()]); });
}

JudgeOptions OptionsFor(const Sample& sample) {
  JudgeOptions options;
  if (!sample.launch.args.empty()) options.seed = sample.launch.args.front().seed;
  return options;
}

// What differs between a sample and the one made anew, or "".
std::string DerivedDifference(const Sample& sample, const Kernel& kernel) {
  const Sample fresh = MakeSample(kernel, sample.provenance);
  if (fresh.id != sample.id) return fmt::format("id is {}", fresh.id);
  if (fresh.kernel_type != sample.kernel_type) return fmt::format("kernel_type is {}", KernelTypeName(fresh.kernel_type));
  if (auto foreign = JudgeForeignText(sample, kernel, OptionsFor(sample))) {
    const Judgement& judgement = foreign->judgement;
    return fmt::format("{}; by its own text it is {}{}{}{}", foreign->difference, VerdictName(judgement.verdict),
                       judgement.reason == Reason::kNone ? "" : fmt::format("({})", ReasonName(judgement.reason)),
                       judgement.detail.empty() ? "" : ": ", judgement.detail);
  }
  Json stored = SampleToJson(sample), made = SampleToJson(fresh);
  for (const char* field : {"kernel_name", "python_source", "metadata"}) {
    if (stored[field] != made[field]) return fmt::format("{} is not what its python_source gives", field);
  }
  return "";
}

std::string ExecutedDifference(const Sample& sample, const Trial& trial) {
  const std::string verdict(VerdictName(trial.judgement.verdict));
  if (sample.validation["verdict"] != verdict) {
    return fmt::format("verdict is {}{}{}", verdict, trial.judgement.detail.empty() ? "" : ": ", trial.judgement.detail);
  }
  Sample fresh;
  AddJudgement(fresh, trial.kernel, trial.ir, trial.judgement, trial.options.seed);
  if (!Close(SampleToJson(sample)["examples"], SampleToJson(fresh)["examples"])) return "examples are not what execution gives";
  return "";
}

class ValidateVerb : public Verb {
 public:
  std::string_view name() const override { return "validate"; }
  std::string_view doc() const override { return "Derive and execute every sample again; exit 1 if one fails."; }
  std::string_view manual() const override {
    return R"(Reads samples, makes all that follows from their Python anew (id, type, texts, metadata) and compares; what was executed is
executed and judged again, on the same launches. A sample whose text is not what Warp makes of its Python is named with
the first line that differs, and its text is judged as it stands.

A sample of a kernel that uses what is not executed here (docs/language.md) is inconclusive(unsupported): it is listed, with
the construct, and is not wrong.

--json prints {"samples", "wrong": [{"file", "id", "cause"}]}, and "inconclusive": [{"file", "id", "reason", "detail"}] if
there are such.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith validate out/samples", "warpsmith validate a.json shards/*.jsonl --json"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "samples (.json, .jsonl) or folders of them");
    engines_.Declare(flags);
  }

  Result<Found> Run(Console& console) override {
    Result<Panel> panel = PanelOf(engines_, console);
    if (!panel) return panel.error();
    Result<std::vector<StoredSample>> stored = ReadSamples(paths_);
    if (!stored) return stored.error();
    constexpr size_t kBatch = 64;  // what the compilers of the engines take at once
    Progress progress("samples", stored->size());
    for (size_t at = 0; at < stored->size(); at += kBatch) {
      progress.Show(at, fmt::format("{} wrong", wrong_.size()));
      ValidateBatch(std::span(*stored).subspan(at, std::min(kBatch, stored->size() - at)), *panel);
    }
    for (const Json& row : wrong_) {
      console.Print(fmt::format("{}: {}\n", row["file"].get<std::string>(), row["cause"].get<std::string>()));
    }
    for (const Json& row : inconclusive_) {
      console.Print(fmt::format("{}: inconclusive ({}): {}\n", row["file"].get<std::string>(), row["reason"].get<std::string>(),
                                row["detail"].get<std::string>()));
    }
    console.Print(fmt::format("{} samples, {} wrong{}\n", stored->size(), wrong_.size(),
                              inconclusive_.empty() ? "" : fmt::format(", {} inconclusive", inconclusive_.size())));
    Json result{{"samples", stored->size()}, {"wrong", wrong_}};
    if (!inconclusive_.empty()) result["inconclusive"] = inconclusive_;
    console.PrintJson(result);
    return wrong_.empty() ? Found::kNothingWrong : Found::kSomethingWrong;
  }

 private:
  void AddWrong(const StoredSample& entry, std::string cause) {
    wrong_.push_back({{"file", entry.file}, {"id", entry.id}, {"cause", std::move(cause)}});
  }

  void ValidateBatch(std::span<const StoredSample> batch, const Panel& panel) {
    std::vector<const StoredSample*> readable;
    std::vector<const Sample*> samples;
    for (const StoredSample& entry : batch) {
      if (!entry.sample) AddWrong(entry, entry.sample.error().message);
      else if (!ids_.insert(entry.id).second) AddWrong(entry, "another sample has the same id");
      else readable.push_back(&entry), samples.push_back(&*entry.sample);
    }
    std::vector<ReadKernel> kernels = KernelsOfSamples(samples);
    std::vector<Trial> trials;
    std::vector<const StoredSample*> executed;
    for (size_t i = 0; i < readable.size(); ++i) {
      const Sample& sample = *samples[i];
      Result<Kernel>& kernel = kernels[i].kernel;
      if (kernels[i].unsupported) {
        const Judgement judgement = UnsupportedJudgement(kernel.error());
        inconclusive_.push_back({{"file", readable[i]->file}, {"id", readable[i]->id}, {"reason", ReasonName(judgement.reason)}, {"detail", judgement.detail}});
        continue;
      }
      std::string cause = kernel ? DerivedDifference(sample, *kernel) : kernel.error().message;
      if (!cause.empty()) AddWrong(*readable[i], std::move(cause));
      else if (!sample.validation.is_null()) executed.push_back(readable[i]), AddTrial(sample, std::move(*kernel), trials);
    }
    Judge(trials, panel);
    for (size_t i = 0; i < trials.size(); ++i) {
      std::string cause = ExecutedDifference(*executed[i]->sample, trials[i]);
      if (!cause.empty()) AddWrong(*executed[i], std::move(cause));
    }
  }

  static void AddTrial(const Sample& sample, Kernel kernel, std::vector<Trial>& trials) {
    trials.emplace_back(std::move(kernel), OptionsFor(sample));
  }

  std::vector<std::string> paths_;
  EngineChoice engines_;
  std::set<std::string> ids_;
  Json wrong_ = Json::array(), inconclusive_ = Json::array();
};

}  // namespace

std::unique_ptr<Verb> MakeValidate() { return std::make_unique<ValidateVerb>(); }

}  // namespace warpsmith
