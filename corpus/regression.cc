// Replays what is checked in: seeds, the minimised corpus and the findings, each with the verdict that is expected of
// it. A change of verdict fails. `bazel run //corpus:replay -- --update` writes the verdicts of seeds and corpus anew;
// those of findings follow from their states.

#include <fmt/format.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "src/dataset/findings.h"
#include "src/dataset/store.h"
#include "src/kernel/identity.h"
#include "src/oracle/judge.h"
#include "src/python/read.h"
#include "src/text/lower.h"
#include "tools/verbs/launch_request.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr char kVerdicts[] = "corpus/verdicts";

// "agree", "disagree gradient": what a line of the verdicts says of a kernel.
std::string Said(const Judgement& judgement) {
  std::string said(VerdictName(judgement.verdict));
  if (judgement.reason != Reason::kNone) said += fmt::format(" {}", ReasonName(judgement.reason));
  return said;
}

Judgement JudgeAsKept(const Kernel& kernel) {
  JudgeOptions options;
  options.seed = std::strtoull(KernelId(kernel).substr(0, 16).c_str(), nullptr, 16);
  return Screen(kernel, Lower(kernel), options);
}

std::vector<std::string> PythonFiles(const fs::path& folder) {
  std::vector<std::string> files;
  std::error_code none;
  for (const auto& entry : fs::recursive_directory_iterator(folder, none))
    if (entry.path().extension() == ".py") files.push_back(entry.path().string());
  std::sort(files.begin(), files.end());
  return files;
}

// The verdicts of all kernels of the folders, by "file:kernel".
Result<std::map<std::string, std::string>> Verdicts(const std::vector<std::string>& folders) {
  std::vector<std::string> files;
  for (const std::string& folder : folders)
    for (std::string& file : PythonFiles(folder)) files.push_back(std::move(file));
  const auto read = ReadPythonFiles(files);
  if (!read) return read.error();
  std::map<std::string, std::string> verdicts;
  for (size_t f = 0; f < files.size(); ++f)
    for (const ReadKernel& kernel : (*read)[f])
      verdicts[fmt::format("{}:{}", files[f], kernel.name)] =
          kernel.kernel ? Said(JudgeAsKept(*kernel.kernel)) : "unreadable " + kernel.kernel.error().message;
  return verdicts;
}

std::map<std::string, std::string> ReadVerdicts(const std::string& text) {
  std::map<std::string, std::string> verdicts;
  std::istringstream lines(text);
  std::string line;
  while (std::getline(lines, line)) {
    const size_t space = line.find(' ');
    if (line.starts_with('#') || space == std::string::npos) continue;
    verdicts[line.substr(0, space)] = line.substr(space + 1);
  }
  return verdicts;
}

std::string WriteVerdicts(const std::map<std::string, std::string>& verdicts) {
  std::string text =
      "# What //corpus:regression expects of each kernel. `bazel run //corpus:replay -- --update` writes it.\n";
  for (const auto& [kernel, verdict] : verdicts) text += fmt::format("{} {}\n", kernel, verdict);
  return text;
}

// Compares, and says what changed. Returns how many did.
int Compare(const std::map<std::string, std::string>& expected, const std::map<std::string, std::string>& found) {
  int changed = 0;
  for (const auto& [kernel, verdict] : found) {
    const auto at = expected.find(kernel);
    if (at != expected.end() && at->second == verdict) continue;
    fmt::print("{}: was {}, is {}\n", kernel, at == expected.end() ? "not expected" : at->second, verdict);
    ++changed;
  }
  for (const auto& [kernel, verdict] : expected) {
    if (found.contains(kernel)) continue;
    fmt::print("{}: was {}, is gone\n", kernel, verdict);
    ++changed;
  }
  return changed;
}

// One finding's kernel by its own launch: a known one must disagree as it did, a fixed one must agree.
Result<std::string> ReplayFinding(const fs::path& folder, BucketState state) {
  const Result<std::string> text = ReadFile(folder / "finding.json");
  if (!text) return text.error();
  const Json json = Json::parse(*text, nullptr, false);
  const auto read = ReadPythonFiles({(folder / "kernel.py").string()});
  if (!read) return read.error();
  if (read->at(0).size() != 1 || !read->at(0)[0].kernel)
    return Error{ErrorCode::kInput, fmt::format("{}: kernel.py cannot be read", folder.string())};
  const Result<Kernel> launched = KernelFor(*read->at(0)[0].kernel, json);
  if (!launched) return launched.error();
  const Kernel& kernel = *launched;
  const Result<Launch> launch =
      LaunchOfExample(kernel, {json.value("dim", 1), json.value("inputs", Json::object()), {}, {}, {}});
  if (!launch) return launch.error();
  JudgeOptions options;
  options.given = {*launch};
  const Judgement judgement = Screen(kernel, Lower(kernel), options);
  const std::string expected = state == BucketState::kFixed ? "agree" : "disagree " + json.value("reason", "");
  return Said(judgement) == expected
             ? ""
             : fmt::format("{}: should be {}, is {}", folder.string(), expected, Said(judgement));
}

int CompareFindings(const fs::path& folder) {
  const auto states = ReadBucketStates(folder / "states");
  if (!states) return fmt::print("{}\n", states.error().message), 1;
  int wrong = 0;
  for (const auto& [bucket, state] : *states) {
    const Result<std::string> said = fs::exists(folder / bucket)
                                         ? ReplayFinding(folder / bucket, state)
                                         : Result<std::string>(bucket + ": has a state and no folder");
    const std::string& line = said ? *said : said.error().message;
    if (line.empty()) continue;
    fmt::print("{}\n", line);
    ++wrong;
  }
  for (const auto& entry : fs::directory_iterator(folder))
    if (entry.is_directory() && !states->contains(entry.path().filename().string())) {
      fmt::print("{}: has a folder and no state\n", entry.path().filename().string());
      ++wrong;
    }
  return wrong;
}

int Main(int argc, char** argv) {
  const bool update = argc > 1 && std::string(argv[1]) == "--update";
  if (const char* workspace = std::getenv("BUILD_WORKSPACE_DIRECTORY"); update && workspace != nullptr)
    fs::current_path(workspace);
  const auto found = Verdicts({"corpus/minimized", "corpus/seeds"});
  if (!found) return fmt::print("{}\n", found.error().message), 4;
  if (update) {
    const Status written = WriteFile(kVerdicts, WriteVerdicts(*found));
    return written ? 0 : (fmt::print("{}\n", written.error().message), 2);
  }
  const Result<std::string> expected = ReadFile(kVerdicts);
  if (!expected) return fmt::print("{}\n", expected.error().message), 2;
  const int changed = Compare(ReadVerdicts(*expected), *found) + CompareFindings("corpus/findings");
  fmt::print("{} kernels, {} verdicts changed\n", found->size(), changed);
  return changed == 0 ? 0 : 1;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
