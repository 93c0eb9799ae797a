// check: judges kernels and says why.

#include <fmt/format.h>

#include <algorithm>

#include "src/dataset/foreign_text.h"
#include "src/dataset/sample.h"
#include "src/dataset/trial.h"
#include "tools/verbs/engine_panel.h"
#include "tools/verbs/guilt_report.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/launch_request.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

// What check says of one kernel: a judgement, or why there is none.
struct Row {
  std::string file, kernel, error;
  std::string difference;  // of a sample's text from what its Python gives; then that text was judged
  bool has_trial = false;  // the judgement comes from it
  Judgement judgement;
  std::string guilty;  // with --explain: what is to blame, for people
  Json guilty_json = Json::array();
};

std::string Number(double value) { return fmt::format("{:.6g}", value); }

std::string ErrorCell(Verdict verdict, double error) {
  return verdict == Verdict::kInconclusive ? "-" : fmt::format("{:.2g}{}", error, error > 1 ? " !" : "");
}

Json RowJson(const GradientRow& row) {
  return {{"launch", row.launch},   {"arg", row.arg},    {"element", row.element},
          {"adjoint", row.adjoint}, {"dual", row.dual},  {"difference", row.difference},
          {"bound", row.bound},     {"wrong", row.wrong}};
}

Json KernelJson(const Row& row, bool explain) {
  Json json{{"file", row.file}, {"kernel", row.kernel}};
  json.update(ValidationJson(row.judgement));
  if (!json.contains("reason")) json["reason"] = "";
  json["detail"] = row.judgement.detail;
  if (!row.difference.empty()) json["text_difference"] = row.difference;
  if (!explain) return json;
  json["rows"] = Json::array();
  for (const GradientRow& gradient : row.judgement.rows) json["rows"].push_back(RowJson(gradient));
  json["guilty"] = row.guilty_json;
  return json;
}

// One row a kernel: the errors of oracles and engines are in units of their bounds.
std::string VerdictTable(const std::vector<Row>& rows) {
  std::vector<std::string> headings = {"file", "kernel", "verdict", "reason"};
  std::vector<std::string> oracles, engines;
  auto collect = [](const auto& reports, std::vector<std::string>& names) {
    for (const auto& report : reports) {
      if (std::find(names.begin(), names.end(), report.name) == names.end()) names.push_back(report.name);
    }
  };
  for (const Row& row : rows) {
    collect(row.judgement.oracles, oracles);
    collect(row.judgement.engines, engines);
  }
  headings.insert(headings.end(), oracles.begin(), oracles.end());
  headings.insert(headings.end(), engines.begin(), engines.end());
  Table table(headings);
  for (const Row& row : rows) {
    std::vector<std::string> cells = {
        row.file, row.kernel, std::string(VerdictName(row.judgement.verdict)),
        row.judgement.reason == Reason::kNone ? "" : std::string(ReasonName(row.judgement.reason))};
    auto fill = [&](const auto& reports, const std::vector<std::string>& names) {
      for (const std::string& name : names) {
        auto at = std::find_if(reports.begin(), reports.end(), [&](const auto& report) { return report.name == name; });
        cells.push_back(at == reports.end() ? "" : ErrorCell(at->verdict, at->error));
      }
    };
    fill(row.judgement.oracles, oracles);
    fill(row.judgement.engines, engines);
    table.Add(std::move(cells));
  }
  return table.Text();
}

// Every judged element: what the adjoint is and what it should be.
std::string Explanation(const Row& row) {
  std::string text = fmt::format("\n{} {}: {}", row.file, row.kernel, VerdictName(row.judgement.verdict));
  if (row.judgement.reason != Reason::kNone) text += fmt::format(" ({})", ReasonName(row.judgement.reason));
  text += row.judgement.detail.empty() ? "\n" : fmt::format(": {}\n", row.judgement.detail);
  text += row.guilty;
  for (const EngineReport& engine : row.judgement.engines) {
    text += fmt::format("  {} {} on {}: error {:.2g} of its bound\n", engine.name, engine.version, engine.hardware,
                        engine.error);
  }
  Table table({"launch", "argument", "adjoint", "dual", "difference", "bound", ""});
  for (const GradientRow& gradient : row.judgement.rows) {
    table.Add({std::to_string(gradient.launch), fmt::format("{}[{}]", gradient.arg, gradient.element),
               Number(gradient.adjoint), Number(gradient.dual), Number(gradient.difference), Number(gradient.bound),
               gradient.wrong ? "wrong" : ""});
  }
  return table.empty() ? text : text + table.Text();
}

class CheckVerb : public Verb {
 public:
  std::string_view name() const override { return "check"; }
  std::string_view doc() const override { return "Judge the gradients of kernels: Python files, samples, folders."; }
  std::string_view manual() const override {
    return R"(Judges whether what Warp makes of a kernel has the right gradient. The text is executed by the interpreter in f64 and f32;
dual numbers and finite differences of the Python say what is right; the engines run the text itself and must agree
within the error bound of f32. The verdict is agree, disagree or inconclusive, with a reason (warpsmith list reasons).

Launches and values come from --launch, or from --dim and --arg, or from a labels.json beside the file; otherwise several
are chosen from --seed. In the table, errors are in units of their bounds: at most 1 is agreement. --explain adds the
numbers of every element and, where the gradient is wrong, the line of Warp's text that makes it so; warpsmith trace
shows the values there.

A sample whose text is not what its Python gives is judged by its text. A kernel that Warp accepts, but that uses what is
not executed here (docs/language.md), is inconclusive(unsupported); the construct is named.

--json prints {"kernels": [{"file", "kernel", "verdict", "reason", "engines", "oracles", "detail"}], "seed"}, with
--explain also "rows" and "guilty" of each kernel.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith check kernels/ --json", "warpsmith check saxpy.py --dim 4 --arg alpha=2 --wrt x --explain"};
  }

  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "kernels (.py), samples (.json, .jsonl) or folders of them");
    engines_.Declare(flags);
    flags.List("wrt", wrt_, "judge the gradients of these arguments only");
    flags.Text(
        "launch", request_.file,
        "JSON file with dim and inputs, as in a sample's examples; \"shared\": {\"b\": \"a\"} makes b and a one array");
    flags.Number("dim", request_.dim, "number of threads");
    flags.Repeated("arg", request_.args, "name=value, the value a number or a list (may be repeated)");
    flags.Number("seed", seed_, "seed of the values that are chosen");
    flags.Switch(
        "explain", explain_,
        "print the adjoint, dual number, difference and bound of every element, and the line that is to blame");
  }

  Result<Found> Run(Console& console) override {
    Result<Panel> panel = PanelOf(engines_, console);
    if (!panel) return panel.error();
    Result<std::vector<KernelInput>> inputs = ReadKernels(paths_);
    if (!inputs) return inputs.error();
    std::vector<Row> rows;
    std::vector<Trial> trials;
    Status prepared = Prepare(*inputs, rows, trials);
    if (!prepared) return prepared.error();
    JudgeInBatches(trials, *panel);
    return Report(rows, trials, console);
  }

 private:
  // A trial for each kernel that could be read. A launch that does not fit is an error when there is just one kernel
  // that it can be meant for, and an error in the row otherwise.
  Status Prepare(std::vector<KernelInput>& inputs, std::vector<Row>& rows, std::vector<Trial>& trials) {
    for (KernelInput& input : inputs) {
      rows.push_back({input.file, input.name, "", "", false, {}, "", Json::array()});
      if (input.unsupported) {
        rows.back().judgement = UnsupportedJudgement(input.kernel.error());
        continue;
      }
      if (!input.kernel) {
        rows.back().error = input.kernel.error().message;
        continue;
      }
      input.kernel = KernelFor(*input.kernel, request_);
      if (!input.kernel && inputs.size() == 1) return input.kernel.error();
      if (!input.kernel) {
        rows.back().error = input.kernel.error().message;
        continue;
      }
      Result<JudgeOptions> options = OptionsFor(input);
      if (!options && inputs.size() == 1) return options.error();
      if (!options)
        rows.back().error = options.error().message;
      else if (!JudgeForeign(input, *options, rows.back()))
        rows.back().has_trial = true, trials.emplace_back(std::move(*input.kernel), std::move(*options));
    }
    return Ok{};
  }

  // A sample whose text is not what its Python gives is judged by its text.
  static bool JudgeForeign(const KernelInput& input, const JudgeOptions& options, Row& row) {
    if (!input.sample) return false;
    std::optional<ForeignText> foreign = JudgeForeignText(*input.sample, *input.kernel, options);
    if (!foreign) return false;
    row.difference = std::move(foreign->difference);
    row.judgement = std::move(foreign->judgement);
    return true;
  }

  Result<JudgeOptions> OptionsFor(const KernelInput& input) {
    JudgeOptions options;
    options.seed = seed_;
    options.wrt = wrt_;
    options.rows = true;
    for (const std::string& arg : wrt_) {
      const Kernel& kernel = *input.kernel;
      auto end = kernel.symbols.begin() + static_cast<std::ptrdiff_t>(kernel.params.size());
      if (std::find(kernel.symbols.begin(), end, arg) != end) continue;
      return Error{ErrorCode::kInput, fmt::format("--wrt: kernel {} has no argument '{}'", kernel.name, arg)};
    }
    Result<std::vector<Launch>> launches = LaunchesFor(*input.kernel, input.file, input.sample, request_, seed_);
    if (!launches) return launches.error();
    options.given = std::move(*launches);
    return options;
  }

  static void JudgeInBatches(std::vector<Trial>& trials, const Panel& panel) {
    constexpr size_t kBatch = 64;  // what the compilers of the engines take at once
    Progress progress("kernels", trials.size());
    for (size_t at = 0; at < trials.size(); at += kBatch) {
      progress.Show(at, "");
      Judge(std::span(trials).subspan(at, std::min(kBatch, trials.size() - at)), panel);
    }
  }

  void TakeJudgement(Trial& trial, Row& row) const {
    row.judgement = std::move(trial.judgement);
    const JudgedLaunch* wrong = WrongLaunch(row.judgement);
    if (!explain_ || wrong == nullptr) return;
    for (const Guilt& guilt : GuiltyLines(trial.kernel, wrong->launch)) {
      row.guilty += GuiltText(trial.kernel, guilt, row.judgement.reason);
      row.guilty_json.push_back(GuiltJson(trial.kernel, guilt, row.judgement.reason));
    }
  }

  Result<Found> Report(std::vector<Row>& rows, std::vector<Trial>& trials, Console& console) {
    size_t next = 0;
    std::vector<Row> judged;
    Json kernels = Json::array(), errors = Json::array();
    bool disagree = false;
    for (Row& row : rows) {
      if (!row.error.empty()) {
        console.Warn("warpsmith check: " + row.error);
        errors.push_back({{"file", row.file}, {"kernel", row.kernel}, {"cause", row.error}});
        continue;
      }
      if (row.has_trial) TakeJudgement(trials[next++], row);
      disagree |= row.judgement.verdict == Verdict::kDisagree;
      kernels.push_back(KernelJson(row, explain_));
      judged.push_back(std::move(row));
    }
    if (!judged.empty()) console.Print(VerdictTable(judged));
    for (const Row& row : judged) {
      if (!row.difference.empty())
        console.Print(fmt::format("{} {}: judged by its own text; {}\n{}", row.file, row.kernel, row.difference,
                                  row.judgement.detail.empty() ? "" : "  " + row.judgement.detail + "\n"));
      if (explain_)
        console.Print(Explanation(row));
      else if (row.judgement.reason == Reason::kUnsupported)
        console.Print(fmt::format("{} {}: not executed: {}\n", row.file, row.kernel, row.judgement.detail));
    }
    if (!judged.empty())
      console.Print(fmt::format("errors are in units of their bounds; values from seed {}\n", seed_));
    Json result{{"kernels", std::move(kernels)}, {"seed", seed_}};
    if (!errors.empty()) result["errors"] = errors;
    console.PrintJson(result);
    if (disagree) return Found::kSomethingWrong;
    if (errors.empty()) return Found::kNothingWrong;
    return Error{ErrorCode::kInput, fmt::format("{} of {} kernels could not be judged", errors.size(), rows.size())};
  }

  std::vector<std::string> paths_, wrt_;
  EngineChoice engines_;
  LaunchRequest request_;
  uint64_t seed_ = 0;
  bool explain_ = false;
};

}  // namespace

std::unique_ptr<Verb> MakeCheck() { return std::make_unique<CheckVerb>(); }

}  // namespace warpsmith
