// reduce: the smallest kernel with the same verdict and cause, and the place that is to blame.

#include <fmt/format.h>

#include "src/dataset/finding_folder.h"
#include "src/python/print.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

std::string Report(const KernelInput& input, const Finding& finding) {
  const RuleRow* rule = RuleOf(finding.rule);
  std::string text = fmt::format("{} {}: {}, {} executions\n\n{}\n", input.file, input.name, finding.bucket,
                                 finding.counts.executions, PythonSource(finding.kernel));
  text += fmt::format("line {}, `{}`: the adjoint that leaves it is {:.6g} and should be {:.6g}\n", finding.guilt.line,
                      finding.guilt.expression, finding.guilt.adjoint, finding.guilt.correct);
  if (!finding.guilt.text.empty()) text += fmt::format("text: {}\n", finding.guilt.text);
  text += rule == nullptr ? "no rule that is known explains it\n"
                          : fmt::format("rule {}, {}: {}\n", rule->number, rule->name, rule->doc);
  Table table({"argument", "adjoint", "right"});
  for (size_t p = 0; p < finding.gradients.text.size(); ++p)
    for (size_t i = 0; i < finding.gradients.text[p].size(); ++i)
      table.Add({fmt::format("{}[{}]", finding.kernel.symbols[p], i),
                 fmt::format("{:.6g}", finding.gradients.text[p][i]),
                 fmt::format("{:.6g}", finding.gradients.dual[p][i])});
  return text + table.Text() + "\n";
}

class ReduceVerb : public Verb {
 public:
  std::string_view name() const override { return "reduce"; }
  std::string_view doc() const override {
    return "Reduce kernels that disagree to the smallest with the same verdict and cause, and name what is to blame.";
  }
  std::string_view manual() const override {
    return R"(Takes kernels whose gradient is wrong apart until a few lines are left that are wrong for the same cause: the same oracle
objects and the same operation is to blame. A kernel with several causes gives several results. Names the guilty
operation, the adjoint that it passes on and the one that would be right, and the known rule that explains it, if an
experiment bears that out.

--output writes a folder for each bucket: kernel.py runs in real Warp, finding.json holds the numbers, text.cpp Warp's text.

--json prints {"kernels": [{"file", "kernel", "findings": [...]}], "seed"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith reduce kernel.py", "warpsmith reduce out/findings/*/original.json --output=reduced"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "kernels (.py), samples (.json, .jsonl) or folders of them");
    flags.Text("output", output_, "write a folder for each bucket here: kernel.py, finding.json, text.cpp");
    flags.Number("seed", seed_, "seed of the values that are tried");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelInput>> inputs = ReadKernels(paths_);
    if (!inputs) return inputs.error();
    Json kernels = Json::array();
    size_t unread = 0;
    bool any = false;
    Progress progress("kernels", inputs->size());
    for (size_t i = 0; i < inputs->size(); ++i) {
      KernelInput& input = (*inputs)[i];
      progress.Show(i, "");
      if (!input.kernel) {
        console.Warn("warpsmith reduce: " + input.kernel.error().message);
        ++unread;
        continue;
      }
      Result<Json> findings = ReduceOne(input, console);
      if (!findings) return findings.error();
      any |= !findings->empty();
      kernels.push_back({{"file", input.file}, {"kernel", input.name}, {"findings", std::move(*findings)}});
    }
    console.PrintJson({{"kernels", std::move(kernels)}, {"seed", seed_}});
    if (any) return Found::kSomethingWrong;
    if (unread == 0) return Found::kNothingWrong;
    return Error{ErrorCode::kInput, fmt::format("{} of {} kernels could not be read", unread, inputs->size())};
  }

 private:
  // The findings of one kernel, one for each cause; printed, and written if asked for.
  Result<Json> ReduceOne(KernelInput& input, Console& console) {
    constexpr uint64_t kSeeds = 8;  // some values do not show what is wrong
    Kernel kernel = std::move(*input.kernel);
    PrintPython(kernel);
    JudgeOptions options;
    options.quick = true;
    std::optional<Diagnosis> diagnosis;
    for (uint64_t k = 0; k < kSeeds && !diagnosis; ++k) {
      options.seed = seed_ + k;
      diagnosis = Diagnose(kernel, options);
    }
    Json findings = Json::array();
    if (!diagnosis) {
      console.Print(fmt::format("{} {}: does not disagree, with {} seeds\n", input.file, input.name, kSeeds));
      return findings;
    }
    for (const Cause& cause : diagnosis->causes) {
      const auto finding = ReduceFinding(kernel, cause, options);
      if (!finding) continue;
      console.Print(Report(input, *finding));
      Json json = Json::parse(FindingFiles(*finding, nullptr).at("finding.json"));
      json["python_source"] = PythonSource(finding->kernel);
      findings.push_back(std::move(json));
      if (output_.empty()) continue;
      if (Status written = WriteFinding(output_, *finding, nullptr); !written.ok()) return written.error();
    }
    return findings;
  }

  std::vector<std::string> paths_;
  std::string output_;
  uint64_t seed_ = 1;
};

}  // namespace

std::unique_ptr<Verb> MakeReduce() { return std::make_unique<ReduceVerb>(); }

}  // namespace warpsmith
