#include "tools/verbs/trial.h"

#include "src/text/lower.h"

namespace warpsmith {

Trial::Trial(Kernel checked, JudgeOptions judge_options)
    : kernel(std::move(checked)), ir(Lower(kernel)), text(PrintText(kernel, ir)), options(std::move(judge_options)) {}

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
