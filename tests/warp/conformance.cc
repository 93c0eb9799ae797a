// Compares the project's text with real Warp's, byte for byte, whole modules of both targets: kernels of a population
// (tests/warp/population.h), and the kernels of files that are inside the language. Prints tables and the first
// difference of each kind; exit 1 if there is any.
#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "src/kernel/identity.h"
#include "src/python/print.h"
#include "src/python/read.h"
#include "src/reduce/reduce.h"
#include "src/text/lower.h"
#include "tests/warp/comparison.h"
#include "tests/warp/emitter.h"
#include "tests/warp/ledger.h"
#include "tests/warp/population.h"
#include "tests/warp/tally.h"
#include "tools/verbs/progress.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// Kernels that one process with Warp takes at a time: about a second's work.
constexpr uint64_t kChunk = 200;

struct Options {
  std::string script = "tests/warp/emit.py";
  uint64_t count = 0;
  uint64_t seed = 1;
  uint64_t jobs = std::max(1u, std::thread::hardware_concurrency());
  uint64_t inside = 0;
  std::string resume;
  bool json = false;
  std::vector<std::string> files;
};

std::string ReadFile(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path, std::ios::binary).rdbuf();
  return text.str();
}

// A kernel, the file that it stands in, and the row that it counts in.
struct Case {
  std::string cohort;
  Kernel kernel;
  std::string source;
};

// The kernels of files that can be compared; `outside` gets a line for each other.
Result<std::vector<Case>> FileCases(const std::vector<std::string>& paths, std::vector<std::string>& outside) {
  std::vector<Case> cases;
  if (paths.empty()) return cases;
  auto files = ReadPythonFiles(paths);
  if (!files.ok()) return files.error();
  for (size_t i = 0; i < paths.size(); ++i) {
    for (ReadKernel& read : (*files)[i]) {
      if (read.kernel.ok())
        cases.push_back({fs::path(paths[i]).parent_path().filename(), std::move(*read.kernel), ReadFile(paths[i])});
      else
        outside.push_back(read.kernel.error().message);
    }
  }
  return cases;
}

// All that is compared: the members of the population, then the kernels of files.
class Conformance {
 public:
  Conformance(const Options& options, std::vector<Case> files) : options_(options), files_(std::move(files)) {}

  // Compares what the ledger does not have yet, with as many processes with Warp as there are jobs.
  Status CompareAll(Ledger* ledger) {
    ledger_ = ledger;
    if (ledger != nullptr) tally_ = ledger->tally();
    const uint64_t before = Done();
    progress_.emplace("kernels", options_.count + files_.size() - before);
    before_ = before;
    std::vector<std::thread> threads;
    for (uint64_t i = 0; i < options_.jobs; ++i) threads.emplace_back([this] { Work(); });
    for (std::thread& thread : threads) thread.join();
    if (failure_) return *failure_;
    return Ok{};
  }

  // How many kernels of the population are unlike all others.
  uint64_t CountDistinct() const {
    std::vector<uint64_t> ids(options_.count);
    std::atomic<uint64_t> next = 0;
    std::vector<std::thread> threads;
    for (uint64_t i = 0; i < options_.jobs; ++i)
      threads.emplace_back([&] {
        for (uint64_t index; (index = next++) < ids.size();) {
          const std::string id = KernelId(MemberOf(options_.seed, index).kernel);
          ids[index] = std::strtoull(id.substr(0, 16).c_str(), nullptr, 16);
        }
      });
    for (std::thread& thread : threads) thread.join();
    std::sort(ids.begin(), ids.end());
    return static_cast<uint64_t>(std::unique(ids.begin(), ids.end()) - ids.begin());
  }

  Case CaseAt(uint64_t index) const {
    if (index >= options_.count) return files_[index - options_.count];
    Member member = MemberOf(options_.seed, index);
    std::string source = kFilePrefix + PythonSource(member.kernel);
    return {std::string(kCohortNames[static_cast<size_t>(member.cohort)]), std::move(member.kernel), std::move(source)};
  }

  const Tally& tally() const { return tally_; }
  const std::string& warp_version() const { return warp_version_; }
  double seconds() const { return progress_->seconds(); }

 private:
  void Work() {
    auto emitter = Emitter::Start(options_.script);
    if (!emitter.ok()) return Fail(emitter.error());
    {
      std::lock_guard lock(mutex_);
      warp_version_ = (*emitter)->warp_version();
    }
    const uint64_t total = options_.count + files_.size();
    for (uint64_t chunk; (chunk = next_chunk_++) * kChunk < total && !failed_;) {
      if (ledger_ != nullptr && Done(chunk)) continue;
      auto tally = CompareChunk(**emitter, chunk * kChunk, std::min(total, (chunk + 1) * kChunk));
      if (!tally.ok()) return Fail(tally.error());
      if (Status kept = Keep(chunk, *tally); !kept.ok()) return Fail(kept.error());
    }
  }

  Result<Tally> CompareChunk(Emitter& emitter, uint64_t begin, uint64_t end) const {
    Tally tally;
    for (uint64_t index = begin; index < end && !failed_; ++index) {
      const Case one = CaseAt(index);
      if (Lower(one.kernel).order_varies) {
        tally.AddVarying();
        continue;
      }
      auto difference = Compare(emitter, one.kernel, one.source);
      if (!difference.ok()) return difference.error();
      tally.Add(one.kernel, one.cohort, index, *difference);
    }
    return tally;
  }

  bool Done(uint64_t chunk) {
    std::lock_guard lock(mutex_);
    return ledger_->Done(chunk);
  }

  Status Keep(uint64_t chunk, const Tally& tally) {
    std::lock_guard lock(mutex_);
    tally_.Merge(tally);
    progress_->Show(Done() - before_, fmt::format("{} different", tally_.different()));
    return ledger_ == nullptr ? Status(Ok{}) : ledger_->Add(chunk, tally);
  }

  void Fail(const Error& error) {
    std::lock_guard lock(mutex_);
    failure_ = error;
    failed_ = true;
  }

  uint64_t Done() const { return tally_.kernels() + tally_.varying(); }

  const Options& options_;
  const std::vector<Case> files_;
  Ledger* ledger_ = nullptr;
  std::atomic<uint64_t> next_chunk_ = 0;
  std::atomic<bool> failed_ = false;
  std::mutex mutex_;  // for all below
  Tally tally_;
  uint64_t before_ = 0;
  std::optional<Progress> progress_;
  std::optional<Error> failure_;
  std::string warp_version_;
};

// What decides the result of a run: the ledger of another is no use to it. Another build may write other text.
nlohmann::ordered_json RunName(const Options& options) {
  const std::string self = ReadFile("/proc/self/exe");
  const auto build = HashBytes({reinterpret_cast<const uint8_t*>(self.data()), self.size()});
  return {{"count", options.count}, {"seed", options.seed}, {"build", fmt::format("{:016x}", build)}};
}

// The smallest kernel found that differs in the same way; the kernel itself if Warp is gone.
Kernel Reduced(const Options& options, const Kernel& kernel, const std::string& kind) {
  auto emitter = Emitter::Start(options.script);
  if (!emitter.ok()) return kernel;
  return Reduce(kernel, [&](const Kernel& candidate) {
    auto difference = Compare(**emitter, candidate, kFilePrefix + PythonSource(candidate));
    return difference.ok() && *difference && (*difference)->kind == kind;
  });
}

void PrintReport(const Conformance& run, const Options& options, const nlohmann::ordered_json& summary,
                 const std::vector<std::string>& outside) {
  for (const auto& [kind, first] : run.tally().kinds())
    fmt::print("{} kernels, the first is number {}: {}\n{}\n", first.kernels, first.index, first.detail,
               PythonSource(Reduced(options, run.CaseAt(first.index).kernel, kind)));
  for (const std::string& line : outside) fmt::print("not compared: {}\n", line);
  fmt::print("{}\n", run.tally().Tables());
  fmt::print(
      "Warp {}; {} of {} kernels of the population unlike all others; {} left out whose text by Warp differs from "
      "run to run; {:.0f} s\n",
      run.warp_version(), summary["distinct"].get<uint64_t>(), summary["count"].get<uint64_t>(), run.tally().varying(),
      summary["seconds"].get<double>());
}

Result<bool> Run(const Options& options) {
  std::vector<std::string> outside;
  auto files = FileCases(options.files, outside);
  if (!files.ok()) return files.error();
  const size_t inside = files->size();
  std::optional<Ledger> ledger;
  if (!options.resume.empty()) {
    auto opened = Ledger::Open(options.resume, RunName(options));
    if (!opened.ok()) return opened.error();
    ledger.emplace(std::move(*opened));
  }
  Conformance run(options, std::move(*files));
  if (Status compared = run.CompareAll(ledger ? &*ledger : nullptr); !compared.ok()) return compared.error();

  nlohmann::ordered_json summary = {{"count", options.count},     {"seed", options.seed},
                                    {"warp", run.warp_version()}, {"distinct", run.CountDistinct()},
                                    {"seconds", run.seconds()},   {"tally", run.tally().ToJson()}};
  if (options.json)
    fmt::print("{}\n", summary.dump());
  else
    PrintReport(run, options, summary, outside);
  if (inside < options.inside)
    return Error{
        ErrorCode::kInput,
        fmt::format("{} kernels of the files are inside the language, at least {} should be", inside, options.inside)};
  return run.tally().different() == 0;
}

constexpr char kExamples[] =
    "examples:\n"
    "  bazel run //tests/warp:conformance -- --count=10000\n"
    "  bazel run //tests/warp:conformance -- --count=1000000 --seed=7 --jobs=16 --resume=out/conformance.jsonl";

int Main(int argc, char** argv) {
  Options options;
  CLI::App app("Compares the project's text with real Warp's, byte for byte.", "conformance");
  app.footer(kExamples);
  app.add_option("--count", options.count, "kernels of the population")->check(CLI::NonNegativeNumber);
  app.add_option("--seed", options.seed, "which population; the same seed is the same kernels, whatever the jobs");
  app.add_option("--jobs", options.jobs, "processes with Warp; one for each processor by default")
      ->check(CLI::Range(1, 1024));
  auto* resume =
      app.add_option("--resume", options.resume, "file that keeps what is done: the same command goes on there");
  app.add_option("--script", options.script, "emit.py");
  app.add_option("--inside", options.inside, "how many kernels of the files must be inside the language");
  app.add_flag("--json", options.json, "print one JSON object on stdout");
  app.add_option("FILE", options.files, "Python files to compare too; others are passed over")->excludes(resume);
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app.help());
    return 0;
  } catch (const CLI::ParseError& error) {
    fmt::print(stderr, "conformance: {} (try --help)\n", error.what());
    return static_cast<int>(ErrorCode::kInput);
  }
  options.script = fs::absolute(options.script);
  // `bazel run` starts programs elsewhere; the user's paths count from where the user is.
  const char* caller = std::getenv("BUILD_WORKING_DIRECTORY");
  if (caller != nullptr && chdir(caller) != 0) {
    fmt::print(stderr, "conformance: cannot enter {}: {}\n", caller, std::strerror(errno));
    return static_cast<int>(ErrorCode::kInput);
  }
  std::erase_if(options.files, [](const std::string& path) { return !path.ends_with(".py"); });
  auto same = Run(options);
  if (same.ok()) return *same ? 0 : 1;
  fmt::print(stderr, "conformance: {}\n", same.error().message);
  return static_cast<int>(same.error().code);
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
