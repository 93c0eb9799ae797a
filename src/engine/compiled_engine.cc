#include "src/engine/compiled_engine.h"

#include <fmt/format.h>
#include <xxhash.h>

#include <charconv>
#include <fstream>
#include <set>
#include <string_view>

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

// One message of the compiler that begins with a number, which BatchText gave the kernel as its file name.
struct KernelError {
  size_t kernel = 0;
  std::string_view message;
};

std::vector<KernelError> KernelErrors(std::string_view messages) {
  std::vector<KernelError> errors;
  while (!messages.empty()) {
    std::string_view line = messages.substr(0, messages.find('\n'));
    messages.remove_prefix(std::min(messages.size(), line.size() + 1));
    if (line.find("error: ") == line.npos) continue;
    size_t kernel = 0;
    auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), kernel);
    if (error == std::errc()) errors.push_back({kernel, line.substr(static_cast<size_t>(end - line.data()))});
  }
  return errors;
}

std::string_view FirstLineOf(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

// Some of the jobs, whose kernels have different names, and how they are compiled and run.
class CompiledEngine::Batch {
 public:
  Batch(const CompiledEngine& engine, const Toolchain& toolchain, std::span<const Job> jobs, std::vector<JobResult>& results)
      : engine_(engine), toolchain_(toolchain), jobs_(jobs), results_(results) {}

  // `members` are indices of jobs. A kernel that does not compile is found and left out.
  void Run(const std::vector<size_t>& members) {
    TempDirectory directory;
    std::string source = directory.path() + "/kernels.cc", library = directory.path() + "/kernels.so";
    if (directory.path().empty() || !WriteFile(source, Text(members)))
      return Fail(members, EngineFailure::kCrash, "cannot write temporary files: is the disk full?");
    Compiler::Output built = toolchain_.compiler.BuildLibrary(source, library, toolchain_.runtime.directory,
                                                              engine_.options_.optimisation);
    if (built.ok) return Execute(members, library, directory.path());
    std::vector<KernelError> errors = KernelErrors(built.messages);
    if (members.size() > 1) return RunParts(members, errors);
    Fail(members, EngineFailure::kCompile, errors.empty() ? FirstLineOf(built.messages) : errors[0].message);
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

  // A few kernels that the compiler names are tried one by one, and the others together. A text with an open brace
  // spoils what follows it: if many are named, or none, halves are tried.
  void RunParts(const std::vector<size_t>& members, const std::vector<KernelError>& errors) {
    constexpr size_t kFew = 4;
    std::set<size_t> suspects;
    for (const KernelError& error : errors) suspects.insert(error.kernel);
    if (suspects.empty() || suspects.size() > kFew || suspects.size() == members.size()) {
      auto middle = members.begin() + static_cast<ptrdiff_t>(members.size() / 2);
      Run({members.begin(), middle});
      Run({middle, members.end()});
      return;
    }
    std::vector<size_t> others;
    for (size_t i : members)
      if (!suspects.contains(i)) others.push_back(i);
    Run(others);
    for (size_t i : suspects) Run({i});
  }

  void Execute(const std::vector<size_t>& members, const std::string& library, const std::string& directory) {
    std::vector<WorkerJob> worker_jobs;
    for (size_t i : members) {
      const std::string& name = jobs_[i].text->name;
      uint64_t seed = MixSeed(engine_.options_.seed, XXH3_64bits(name.data(), name.size()));
      worker_jobs.push_back({&jobs_[i], static_cast<uint32_t>(worker_jobs.size()), seed});
    }
    WorkerSetup setup{toolchain_.runtime.worker, library, directory, engine_.mode_, engine_.options_.limits};
    std::vector<JobResult> ran = RunInWorker(setup, worker_jobs);
    for (size_t k = 0; k < members.size(); ++k) results_[members[k]] = std::move(ran[k]);
  }

  void Fail(const std::vector<size_t>& members, EngineFailure failure, std::string_view detail) {
    for (size_t i : members) results_[i] = {failure, std::string(detail), {}};
  }

  const CompiledEngine& engine_;
  const Toolchain& toolchain_;
  std::span<const Job> jobs_;
  std::vector<JobResult>& results_;
};

namespace {

// Groups of at most `size` jobs. Kernels of one name cannot be in one file, though their texts may differ.
std::vector<std::vector<size_t>> Group(std::span<const Job> jobs, size_t size) {
  std::vector<std::vector<size_t>> groups;
  std::vector<std::set<std::string_view>> names;
  size_t first_open = 0;
  for (size_t i = 0; i < jobs.size(); ++i) {
    WS_CHECK(jobs[i].kernel && jobs[i].text);
    size_t g = first_open;
    while (g < groups.size() && (groups[g].size() == size || names[g].contains(jobs[i].text->name))) ++g;
    if (g == groups.size()) groups.emplace_back(), names.emplace_back();
    groups[g].push_back(i);
    names[g].insert(jobs[i].text->name);
    while (first_open < groups.size() && groups[first_open].size() == size) ++first_open;
  }
  return groups;
}

}  // namespace

Result<CompiledEngine::Toolchain> CompiledEngine::Prepare() const {
  Result<Compiler> compiler = Compiler::Find();
  if (!compiler) return compiler.error();
  Result<Runtime> runtime = PrepareRuntime(*compiler);
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
  Batch batch(*this, **toolchain_, jobs, results);
  for (const std::vector<size_t>& members : Group(jobs, options_.batch_size)) batch.Run(members);
  return results;
}

}  // namespace warpsmith
