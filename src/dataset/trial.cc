#include "src/dataset/trial.h"

#include <cstdlib>

#include "src/text/lower.h"

namespace warpsmith {

Trial::Trial(Kernel checked, JudgeOptions judge_options)
    : kernel(std::move(checked)), ir(Lower(kernel)), options(std::move(judge_options)) {}

void Trial::ReportInterpreter() {
  judgement.engines.insert(judgement.engines.begin(),
                           {"interpreter", Verdict::kAgree, Reason::kNone, judgement.single_error, "1", "cpu", ""});
}

JudgeOptions OptionsOf(const std::string& kernel_id) {
  JudgeOptions options;
  options.seed = std::strtoull(kernel_id.substr(0, 16).c_str(), nullptr, 16);
  return options;
}

Flight::Flight(std::vector<Trial*> trials, std::span<const std::unique_ptr<Engine>> engines)
    : trials_(std::move(trials)), judgements_(engines.size()) {
  for (Trial* trial : trials_)
    if (trial->text.name.empty() && !engines.empty()) trial->text = PrintText(trial->kernel, trial->ir);
  for (size_t e = 0; e < engines.size(); ++e)
    threads_.emplace_back([this, e, &engine = *engines[e]] { Run(engine, judgements_[e]); });
}

void Flight::Run(Engine& engine, std::vector<Judgement>& judgements) const {
  std::vector<Job> jobs;
  for (const Trial* trial : trials_) {
    jobs.push_back({&trial->kernel, &trial->ir, &trial->text, {}});
    judgements.push_back(trial->judgement);
    WS_CHECK(trial->judgement.engines.empty());
  }
  Confirm(engine, jobs, judgements);
}

void Flight::Join() {
  for (std::thread& thread : threads_) thread.join();
  threads_.clear();
}

void Flight::Finish() {
  Join();
  for (size_t i = 0; i < trials_.size(); ++i) {
    Judgement& joined = trials_[i]->judgement;
    for (std::vector<Judgement>& of_engine : judgements_) {
      Judgement& other = of_engine[i];
      for (EngineReport& report : other.engines) joined.engines.push_back(std::move(report));
      if (joined.verdict != Verdict::kAgree || other.verdict == Verdict::kAgree) continue;
      joined.verdict = other.verdict;
      joined.reason = other.reason;
      joined.detail = std::move(other.detail);
    }
  }
}

void Judge(std::span<Trial> trials, std::span<const std::unique_ptr<Engine>> engines) {
  std::vector<Trial*> pointers;
  for (Trial& trial : trials) {
    trial.Screen();
    pointers.push_back(&trial);
  }
  Flight(std::move(pointers), engines).Finish();
}

}  // namespace warpsmith
