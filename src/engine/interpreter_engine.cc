#include "src/engine/interpreter_engine.h"

#include "src/engine/interpreter.h"

namespace warpsmith {
namespace {

Outcome TakeOutcome(const Launch& launch, const Memory<float>& memory) {
  Outcome outcome;
  for (size_t i = 0; i < launch.args.size(); ++i) {
    const Type type = launch.args[i].type;
    const auto reals = memory.reals[i], adjoints = memory.adjoints[i];
    const auto ints = memory.ints[i];
    outcome.args.push_back({type, {reals.begin(), reals.end()}, {ints.begin(), ints.end()}});
    outcome.adjoints.push_back({type, {adjoints.begin(), adjoints.end()}, {}});
  }
  return outcome;
}

class InterpreterEngine : public Engine {
 public:
  std::string_view name() const override { return "interpreter"; }
  std::string_view doc() const override { return "executes the text IR in f32, threads as lanes; runs everywhere"; }

  std::vector<JobResult> Run(std::span<const Job> jobs) override {
    std::vector<JobResult> results;
    for (const Job& job : jobs) results.push_back(RunJob(job));
    return results;
  }

 private:
  EngineStatus Probe() override { return {true, "1", "cpu", ""}; }

  static JobResult RunJob(const Job& job) {
    JobResult result;
    const Program program(*job.ir);
    for (const Launch& launch : job.launches) {
      Memory<float> memory = MakeMemory<float>(launch);
      const bool ran = program.Forward(launch.dim, memory).fault == Fault::kNone &&
                       program.Backward(launch.dim, memory).fault == Fault::kNone;
      if (!ran) return {EngineFailure::kUndefined, "undefined behaviour", {}};
      result.outcomes.push_back(TakeOutcome(launch, memory));
    }
    return result;
  }
};

}  // namespace

std::unique_ptr<Engine> MakeInterpreterEngine() { return std::make_unique<InterpreterEngine>(); }

}  // namespace warpsmith
