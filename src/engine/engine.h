// An Engine is a thing that runs a kernel's text. There is one list of them (Engines()); a new engine is one file and
// one line of that list.
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/result.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

// One kernel to run: its tree, its IR, its text, and the launches.
struct Job {
  const Kernel* kernel = nullptr;
  const TextIr* ir = nullptr;
  const KernelText* text = nullptr;  // not needed by the interpreter
  std::vector<Launch> launches;
};

// Why a job has no outcome. Each is counted under its name; none stops the other jobs.
enum class EngineFailure : uint8_t {
  kNone,
  kCompile,    // the compiler rejected the text
  kCrash,      // the worker died while running the kernel
  kTimeout,    // the kernel ran longer than its limit
  kMemory,     // the kernel asked for more memory than its limit
  kCanary,     // the kernel wrote outside its buffers
  kRace,       // two of its threads touched one element at once (cuda-host:tsan)
  kUndefined,  // the interpreter met undefined behaviour in forward
};
std::string_view EngineFailureName(EngineFailure failure);

struct JobResult {
  EngineFailure failure = EngineFailure::kNone;
  std::string detail;             // first line of the cause, for people
  std::vector<Outcome> outcomes;  // one for each launch if failure is kNone and the engine executes
};

// What this machine has of an engine.
struct EngineStatus {
  bool available = false;
  std::string version;   // of the compiler or package that runs the text
  std::string hardware;  // what it ran on
  std::string why_not;   // one line, with what to do
};

class Engine {
 public:
  virtual ~Engine() = default;
  virtual std::string_view name() const = 0;
  virtual std::string_view doc() const = 0;
  // Takes an option, such as sm_80 in "nvrtc:sm_80", before anything else is asked. An error says which there are.
  virtual Status Configure(std::string_view option);
  // The same engine with each operation rounded by itself, if this one contracts a * b + c into one: it tells
  // contraction from a defect. Else nullptr.
  virtual Engine* uncontracted() { return nullptr; }
  // False if it only compiles the text: then there are no outcomes.
  virtual bool executes() const { return true; }
  // What this machine has of it; looked for once.
  const EngineStatus& status() {
    if (!status_) status_ = Probe();
    return *status_;
  }
  // One result for each job, in order. `jobs` may be of any size; engines batch as suits them.
  virtual std::vector<JobResult> Run(std::span<const Job> jobs) = 0;

 private:
  virtual EngineStatus Probe() = 0;

  std::optional<EngineStatus> status_;
};

// All engines, whether available here or not, in the order in which they are tried.
std::vector<std::unique_ptr<Engine>> Engines();
// The engine of that name, or nullptr. Options may follow behind a colon, joined by +: "cpu:O2+asan", "cuda-host:tsan",
// "nvrtc:sm_80", "cuda-device:fmad=off+jobs=4"; each engine's doc() names its own.
std::unique_ptr<Engine> MakeEngine(std::string_view name);
// The same, if this machine has it. Else an error: kInput if there is no such thing, kUnavailable with what to do.
Result<std::unique_ptr<Engine>> AvailableEngine(std::string_view name);

}  // namespace warpsmith
