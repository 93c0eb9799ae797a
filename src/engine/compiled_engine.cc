#include "src/engine/compiled_engine.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <atomic>
#include <fstream>
#include <string_view>
#include <thread>

#include "src/engine/batch.h"
#include "src/engine/process.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

std::string ProcessorName() {
  std::ifstream file("/proc/cpuinfo");
  for (std::string line; std::getline(file, line);)
    if (line.starts_with("model name")) return line.substr(line.find(": ") + 2);
  return "unknown processor";
}

std::string_view FirstLineOf(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

// Some of the jobs, whose kernels have different names, and how they are compiled and run.
class CompiledEngine::Batch {
 public:
  Batch(CompiledEngine& engine, const Toolchain& toolchain, std::span<const Job> jobs, std::vector<JobResult>& results)
      : engine_(engine), toolchain_(toolchain), jobs_(jobs), results_(results) {}

  // `members` are indices of jobs. A kernel that does not compile is found and left out.
  void Run(const std::vector<size_t>& members, bool last_try = false) {
    const bool alone = members.size() == jobs_.size();  // no other batch runs beside it
    std::string text = Text(members);
    if (alone && engine_.kept_.text == text) return Execute(members, engine_.kept_.directory->path());
    auto directory = std::make_unique<TempDirectory>();
    if (directory->path().empty() || !WriteFile(Inputs(directory->path()).source, text))
      return Fail(members, EngineFailure::kCrash, "cannot write temporary files: is the disk full?");
    Compiler::Output built = toolchain_.compiler.Build(Inputs(directory->path()));
    AddCosts({built.compile_seconds, built.link_seconds, 0});
    if (built.ok) {
      Execute(members, directory->path());
      if (alone) engine_.kept_ = {std::move(text), std::move(directory)};
      return;
    }
    std::vector<KernelError> errors = KernelErrors(built.messages);
    if (members.size() > 1) {
      for (const std::vector<size_t>& part : PartsToRetry(members, errors)) Run(part);
      return;
    }
    if (built.killed && !last_try) return Run(members, /*last_try=*/true);
    Fail(members, EngineFailure::kCompile, errors.empty() ? FirstLineOf(built.messages) : errors[0].message);
  }

  double ParseSeconds(const std::vector<size_t>& members) const {
    TempDirectory directory;
    const Compiler::Library inputs = Inputs(directory.path());
    return WriteFile(inputs.source, Text(members)) ? toolchain_.compiler.Parse(inputs).compile_seconds : 0;
  }

 private:
  // One file of kernels. Each is its own file to the compiler, so that its messages say whose they are.
  std::string Text(const std::vector<size_t>& members) const {
    std::string text = fmt::format("#include \"{}\"\n", engine_.header());
    for (size_t i : members) text += fmt::format("#line 1 \"{}\"\n{}", i, engine_.Functions(jobs_[i]));
    text += "extern \"C\" void* const ws_kernels[] = {\n";
    for (size_t i : members) text += fmt::format("#line 1 \"{}\"\n{},\n", i, engine_.TableRow(jobs_[i]));
    return text + "};\n";
  }

  void Execute(const std::vector<size_t>& members, const std::string& directory) {
    std::vector<WorkerJob> worker_jobs;
    for (size_t i : members) {
      const std::string& name = jobs_[i].text->name;
      uint64_t seed = MixSeed(engine_.options_.seed, XXH3_64bits(name.data(), name.size()));
      worker_jobs.push_back({&jobs_[i], static_cast<uint32_t>(worker_jobs.size()), seed});
    }
    WorkerSetup setup{toolchain_.runtime.worker, Inputs(directory).library, directory, engine_.mode_,
                      engine_.options_.limits};
    double seconds = 0;
    std::vector<JobResult> ran = RunInWorker(setup, worker_jobs, seconds);
    AddCosts({0, 0, seconds});
    for (size_t k = 0; k < members.size(); ++k) results_[members[k]] = std::move(ran[k]);
  }

  void Fail(const std::vector<size_t>& members, EngineFailure failure, std::string_view detail) {
    for (size_t i : members) results_[i] = {failure, std::string(detail), {}};
  }

  Compiler::Library Inputs(const std::string& directory) const {
    return {directory + "/kernels.cc", directory + "/kernels.so", toolchain_.runtime.directory,
            engine_.options_.optimisation, engine_.options_.sanitizer};
  }

  void AddCosts(const EngineCosts& more) {
    std::lock_guard lock(engine_.costs_mutex_);
    engine_.costs_.compile += more.compile;
    engine_.costs_.link += more.link;
    engine_.costs_.run += more.run;
  }

  CompiledEngine& engine_;
  const Toolchain& toolchain_;
  std::span<const Job> jobs_;
  std::vector<JobResult>& results_;
};

std::optional<CompiledEngineOptions> ParseVariant(std::string_view variant) {
  CompiledEngineOptions options;
  for (;;) {
    const size_t plus = variant.find('+');
    const std::string_view word = variant.substr(0, plus);
    const bool sanitizer = word == "asan" || word == "tsan";
    if (sanitizer && options.sanitizer == Sanitizer::kNone) {
      options.sanitizer = word == "asan" ? Sanitizer::kAddress : Sanitizer::kThread;
    } else if (word.size() == 2 && word[0] == 'O' && word[1] >= '0' && word[1] <= '3') {
      options.optimisation = word[1] - '0';
    } else {
      return std::nullopt;
    }
    if (plus == variant.npos) return options;
    variant.remove_prefix(plus + 1);
  }
}

CompiledEngine::CompiledEngine(std::string_view base_name, const CompiledEngineOptions& options, protocol::Mode mode)
    : name_(base_name), options_(options), mode_(mode) {
  std::string variant;
  if (options.optimisation != 0) variant += fmt::format("+O{}", options.optimisation);
  if (options.sanitizer != Sanitizer::kNone) variant += options.sanitizer == Sanitizer::kAddress ? "+asan" : "+tsan";
  if (!variant.empty()) name_ += ":" + variant.substr(1);
}

Result<CompiledEngine::Toolchain> CompiledEngine::Prepare() const {
  Result<Compiler> compiler = Compiler::Find();
  if (!compiler) return compiler.error();
  Result<Runtime> runtime = PrepareRuntime(*compiler, options_.sanitizer);
  if (!runtime) return runtime.error();
  return Toolchain{*compiler, *runtime};
}

EngineStatus CompiledEngine::Probe() {
  toolchain_ = Prepare();
  if (!*toolchain_) return {false, "", "", toolchain_->error().message};
  return {true, fmt::format("{} -O{}", (*toolchain_)->compiler.version(), options_.optimisation), ProcessorName(), ""};
}

std::vector<JobResult> CompiledEngine::Run(std::span<const Job> jobs) {
  if (!status().available) return std::vector<JobResult>(jobs.size(), {EngineFailure::kCompile, status().why_not, {}});
  std::vector<JobResult> results(jobs.size());
  const int parallel =
      options_.parallel > 0 ? options_.parallel : static_cast<int>(std::thread::hardware_concurrency());
  // To start clang takes as long as to compile a few kernels, so a small batch is not divided.
  constexpr size_t kWorthDividing = 64;
  const size_t share = (jobs.size() + static_cast<size_t>(parallel) - 1) / static_cast<size_t>(parallel);
  const auto groups = GroupJobs(jobs, std::min(options_.batch_size, std::max(kWorthDividing, share)));
  std::atomic<size_t> next{0};
  auto work = [&] {
    for (size_t g = next++; g < groups.size(); g = next++) Batch(*this, **toolchain_, jobs, results).Run(groups[g]);
  };
  std::vector<std::thread> others;
  for (size_t i = 1; i < std::min(groups.size(), static_cast<size_t>(parallel)); ++i) others.emplace_back(work);
  work();
  for (std::thread& other : others) other.join();
  return results;
}

EngineCosts CompiledEngine::costs() const {
  std::lock_guard lock(costs_mutex_);
  return costs_;
}

double CompiledEngine::ParseSeconds(std::span<const Job> jobs) {
  if (!status().available) return 0;
  std::vector<JobResult> unused;
  double seconds = 0;
  for (const std::vector<size_t>& members : GroupJobs(jobs, options_.batch_size))
    seconds += Batch(*this, **toolchain_, jobs, unused).ParseSeconds(members);
  return seconds;
}

}  // namespace warpsmith
