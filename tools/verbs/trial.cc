#include "tools/verbs/trial.h"

#include <fmt/format.h>

#include <algorithm>

#include "src/text/lower.h"

namespace warpsmith {

Trial::Trial(Kernel checked, JudgeOptions judge_options)
    : kernel(std::move(checked)), ir(Lower(kernel)), text(PrintText(kernel, ir)), options(std::move(judge_options)) {}

Result<Panel> MakePanel(const std::vector<std::string>& names, bool required, std::vector<std::string>& left_out) {
  Panel panel;
  for (const std::string& name : names) {
    std::unique_ptr<Engine> engine = MakeEngine(name);
    if (engine == nullptr) {
      return Error{ErrorCode::kInput, fmt::format("unknown engine '{}' (see warpsmith list engines)", name)};
    }
    EngineStatus status = engine->Probe();
    std::string why_not = fmt::format("engine {} is not available: {}", name, status.why_not);
    if (!status.available && required) return Error{ErrorCode::kUnavailable, why_not};
    if (!status.available) left_out.push_back(why_not);
    else panel.push_back(std::move(engine));
  }
  return panel;
}

void Judge(std::span<Trial> trials, const Panel& panel) {
  for (Trial& trial : trials) trial.judgement = Screen(trial.kernel, trial.ir, trial.options);
  for (const std::unique_ptr<Engine>& engine : panel) {
    std::vector<Job> jobs;
    std::vector<Judgement> judgements;
    for (Trial& trial : trials) {
      jobs.push_back({&trial.kernel, &trial.ir, &trial.text, {}});
      judgements.push_back(std::move(trial.judgement));
    }
    Confirm(*engine, jobs, judgements);
    for (size_t i = 0; i < trials.size(); ++i) trials[i].judgement = std::move(judgements[i]);
  }
}

}  // namespace warpsmith
