// Compares the project's text with real Warp's, byte for byte, whole modules of both targets.
//
//   conformance --script=emit.py [--generate=N] [--seed=S] [--inside=N] [FILE.py ...]
//
// N new kernels of each of the ten types, N that come of them by mutation and crossover, and the kernels of the files
// that are inside the language, of which there must be at least --inside. Prints a table, and the first line that
// differs of each kernel that does; exit 1 if any does.
#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <iterator>
#include <map>
#include <mutex>
#include <optional>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "src/forge/forge.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/python/read.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "tests/warp/emitter.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string script;
  int generate = 0;
  uint64_t seed = 1;
  size_t inside = 0;
  std::vector<std::string> files;
};

// A kernel, the file that it stands in, and what came of the comparison.
struct Case {
  std::string group;
  Kernel kernel;
  std::string source;
  std::string difference;  // empty: none
};

std::string_view LineAt(std::string_view text, size_t line) {
  for (; line > 0; --line) text.remove_prefix(std::min(text.size(), text.find('\n') + 1));
  return text.substr(0, text.find('\n'));
}

// The first line in which two texts differ, or "".
std::string FirstDifference(std::string_view target, std::string_view ours, std::string_view warps) {
  if (ours == warps) return "";
  auto at = std::mismatch(ours.begin(), ours.end(), warps.begin(), warps.end()).first;
  auto line = static_cast<size_t>(std::count(ours.begin(), at, '\n'));
  return fmt::format("{} line {}\n    ours   {}\n    Warp's {}", target, line + 1, LineAt(ours, line),
                     LineAt(warps, line));
}

std::string Compare(Emitter& emitter, const Kernel& kernel, const std::string& source) {
  Result<WarpText> warp = emitter.Emit(kernel.name, source);
  if (!warp.ok()) return "Warp rejects it: " + warp.error().message;
  TextIr ir = Lower(kernel);
  std::string difference = FirstDifference("CPU", PrintModule(kernel, ir, Target::kCpu), warp->cpu);
  return difference.empty() ? FirstDifference("CUDA", PrintModule(kernel, ir, Target::kCuda), warp->cuda) : difference;
}

Case CaseOf(std::string_view group, Kernel kernel) {
  std::string source = kFilePrefix + PythonSource(kernel);
  return {std::string(group), std::move(kernel), std::move(source), ""};
}

std::vector<Case> GeneratedCases(int count, uint64_t seed) {
  std::vector<Case> cases;
  for (const KernelTypeRow& row : KernelTypes()) {
    for (int i = 0; i < count; ++i) {
      Rng rng(MixSeed(seed, static_cast<uint64_t>(cases.size())));
      cases.push_back(CaseOf(row.name, Generate(row.type, rng)));
    }
  }
  return cases;
}

// Descendants of the generated kernels, after a few rounds of what the fuzzer does.
std::vector<Case> MutatedCases(const std::vector<Case>& generated, int count, uint64_t seed) {
  constexpr int kMaxRounds = 8;
  std::vector<Case> cases;
  for (int i = 0; i < count; ++i) {
    Rng rng(MixSeed(~seed, static_cast<uint64_t>(i)));
    Kernel kernel = rng.Pick(generated).kernel;
    for (int round = rng.Between(1, kMaxRounds); round > 0; --round) {
      if (rng.Chance(0.25)) kernel = Crossover(kernel, rng.Pick(generated).kernel, rng);
      else Mutate(kernel, rng);
    }
    cases.push_back(CaseOf("mutated", std::move(kernel)));
  }
  return cases;
}

std::string ReadFile(const std::string& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// The kernels that can be compared; `outside` gets a line for each other.
Result<std::vector<Case>> FileCases(const std::vector<std::string>& paths, std::vector<std::string>& outside) {
  std::vector<Case> cases;
  if (paths.empty()) return cases;
  auto files = ReadPythonFiles(paths);
  if (!files.ok()) return files.error();
  for (size_t i = 0; i < paths.size(); ++i) {
    for (ReadKernel& read : (*files)[i]) {
      if (read.kernel.ok() && Lower(*read.kernel).order_varies) {
        outside.push_back(paths[i] + ": Warp's own text of " + read.name + " differs from run to run");
      } else if (read.kernel.ok()) {
        cases.push_back({fs::path(paths[i]).parent_path().filename(), std::move(*read.kernel), ReadFile(paths[i]), ""});
      } else {
        outside.push_back(read.kernel.error().message);
      }
    }
  }
  return cases;
}

// Fills in the differences, with one Warp on each processor.
Status CompareAll(std::vector<Case>& cases, const std::string& script) {
  std::atomic<size_t> next = 0;
  std::mutex mutex;
  std::optional<Error> failure;
  auto work = [&] {
    auto emitter = Emitter::Start(script);
    if (!emitter.ok()) {
      std::lock_guard lock(mutex);
      failure = emitter.error();
      return;
    }
    for (size_t i; (i = next++) < cases.size();)
      cases[i].difference = Compare(**emitter, cases[i].kernel, cases[i].source);
  };
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < std::max(1u, std::thread::hardware_concurrency()); ++i) threads.emplace_back(work);
  for (std::thread& thread : threads) thread.join();
  if (failure) return *failure;
  return Ok{};
}

// Prints the table and the differences; returns how many there are.
size_t Report(const std::vector<Case>& cases, const std::vector<std::string>& outside) {
  std::map<std::string, std::pair<size_t, size_t>> groups;
  size_t differences = 0;
  for (const Case& c : cases) {
    ++groups[c.group].first;
    groups[c.group].second += !c.difference.empty();
    differences += !c.difference.empty();
  }
  for (const Case& c : cases)
    if (!c.difference.empty())
      fmt::print("{} {}: {}\n{}\n", c.group, c.kernel.name, c.difference, PythonSource(c.kernel));
  for (const std::string& line : outside) fmt::print("not compared: {}\n", line);
  fmt::print("{:20} {:>8} {:>12}\n", "type", "kernels", "differences");
  for (const auto& [name, counts] : groups) fmt::print("{:20} {:8} {:12}\n", name, counts.first, counts.second);
  fmt::print("{:20} {:8} {:12}\n", "all", cases.size(), differences);
  return differences;
}

Result<Options> ParseOptions(int argc, char** argv) {
  Options options;
  for (int i = 1; i < argc; ++i) {
    std::string_view arg = argv[i];
    auto value = [&](std::string_view name) -> const char* {
      return arg.substr(0, name.size()) == name ? argv[i] + name.size() : nullptr;
    };
    if (const char* script = value("--script=")) options.script = script;
    else if (const char* count = value("--generate=")) options.generate = std::atoi(count);
    else if (const char* seed = value("--seed=")) options.seed = std::strtoull(seed, nullptr, 10);
    else if (const char* inside = value("--inside=")) options.inside = std::strtoull(inside, nullptr, 10);
    else if (arg.substr(0, 2) == "--") return Error{ErrorCode::kInput, fmt::format("unknown option {}", arg)};
    else if (arg.ends_with(".py")) options.files.emplace_back(arg);  // a folder's other files are passed over
  }
  return options;
}

Result<size_t> Run(const Options& options) {
  std::vector<std::string> outside;
  auto cases = FileCases(options.files, outside);
  if (!cases.ok()) return cases.error();
  size_t inside = cases->size();
  std::vector<Case> generated = GeneratedCases(options.generate, options.seed);
  std::vector<Case> mutated = MutatedCases(generated, options.generate, options.seed);
  for (auto* list : {&generated, &mutated}) std::move(list->begin(), list->end(), std::back_inserter(*cases));
  Status compared = CompareAll(*cases, options.script);
  if (!compared.ok()) return compared.error();
  size_t differences = Report(*cases, outside);
  if (inside >= options.inside) return differences;
  fmt::print("{} kernels of the files are inside the language, at least {} should be\n", inside, options.inside);
  return differences + 1;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  auto options = warpsmith::ParseOptions(argc, argv);
  auto differences = options.ok() ? warpsmith::Run(*options) : warpsmith::Result<size_t>(options.error());
  if (differences.ok()) return *differences == 0 ? 0 : 1;
  fmt::print(stderr, "conformance: {}\n", differences.error().message);
  return static_cast<int>(differences.error().code);
}
