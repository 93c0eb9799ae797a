#include "src/dataset/findings.h"

#include <fmt/format.h>

#include <sstream>

#include "src/dataset/finding_folder.h"
#include "src/dataset/store.h"
#include "src/reduce/passes.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// A cause that brought neither a new bucket nor a smaller kernel so often in a row is not reduced again: it is counted.
// What a rule explains ends in the rule's bucket but for a mistake in the rule, which a second look shows; what nothing
// explains may be anything.
constexpr int kLooksExplained = 3;
constexpr int kLooksUnexplained = 24;

std::string KeyOf(const Cause& cause) {
  return fmt::format("{}-{}-{}", static_cast<int>(cause.reason), cause.rule, cause.operation);
}

}  // namespace

std::string_view BucketStateName(BucketState state) {
  constexpr std::string_view kNames[] = {"new", "known", "fixed"};
  return kNames[static_cast<size_t>(state)];
}

Result<std::map<std::string, BucketState>> ReadBucketStates(const fs::path& file) {
  Result<std::string> text = ReadFile(file);
  if (!text) return text.error();
  std::map<std::string, BucketState> states;
  std::istringstream lines(*text);
  std::string line;
  for (int number = 1; std::getline(lines, line); ++number) {
    std::istringstream words(line.substr(0, line.find('#')));
    std::string bucket, state, rest;
    if (!(words >> bucket)) continue;
    words >> state;
    if (state != "new" && state != "known" && state != "fixed")
      return Error{ErrorCode::kInput,
                   fmt::format("{}:{}: a line is a bucket and new, known or fixed", file.string(), number)};
    states[bucket] = state == "new" ? BucketState::kNew : state == "known" ? BucketState::kKnown : BucketState::kFixed;
  }
  return states;
}

Result<Findings> Findings::Open(fs::path folder) {
  std::error_code failed;
  fs::create_directories(folder, failed);
  if (failed)
    return Error{ErrorCode::kInput, fmt::format("{}: cannot make the folder: {}", folder.string(), failed.message())};
  Findings findings(folder);
  for (const auto& entry : fs::directory_iterator(folder, failed)) {
    const std::string name = entry.path().filename().string();
    if (name.starts_with('.') && name.ends_with(".tmp"))
      fs::remove_all(entry.path(), failed);
    else if (entry.is_directory())
      findings.buckets_[name] = 0;
  }
  return findings;
}

bool Findings::Known(const Cause& cause) {
  const auto looked = reduced_.find(KeyOf(cause));
  // Suspected only, and each time borne out as something else: that is no more than unexplained.
  const bool explained = cause.rule > 0 && buckets_.contains(BucketOf(cause));
  return looked != reduced_.end() && looked->second >= (explained ? kLooksExplained : kLooksUnexplained);
}

Result<bool> Findings::Add(const Finding& finding, const Suspect& suspect) {
  const int cost = Cost(finding.kernel);
  if (++buckets_[finding.bucket] > 1) {
    const auto before = written_.find(finding.bucket);
    if (before == written_.end() || before->second.second <= cost) return false;
    // A backward pass that does not end is no better an example of a bucket than one that leaves an array.
    if (finding.reason == Reason::kAdjointBounds && before->second.first != finding.guilt.name) return false;
  }
  Sample sample = MakeSample(suspect.kernel, suspect.provenance);
  JudgeOptions options = suspect.options;
  options.quick = false;
  options.rows = true;
  const TextIr ir = Lower(suspect.kernel);
  AddJudgement(sample, suspect.kernel, ir, Screen(suspect.kernel, ir, options), options.seed);
  if (Status status = WriteFinding(folder_, finding, &sample, written_.contains(finding.bucket)); !status.ok())
    return status.error();
  written_[finding.bucket] = {finding.guilt.name, cost};
  return true;
}

// One bucket is enough: what is the matter is the launch.
Status Findings::InvestigateShared(const Suspect& suspect) {
  const auto known = buckets_.find(BucketOf(SharedArrays()));
  if (known != buckets_.end()) return ++known->second, Ok{};
  const auto finding = ReduceSharedFinding(suspect.kernel, suspect.sharing, suspect.options);
  if (!finding) return Ok{};
  const Result<bool> added = Add(*finding, suspect);
  return added ? Status(Ok{}) : added.error();
}

Status Findings::Investigate() {
  const Suspect suspect = std::move(suspects_.front());
  suspects_.pop_front();
  if (!suspect.sharing.empty()) return InvestigateShared(suspect);
  JudgeOptions options = suspect.options;
  options.quick = true;
  const auto diagnosis = Diagnose(suspect.kernel, options);
  if (!diagnosis) return Ok{};  // only a full look can tell: too faint to be reduced
  for (const Cause& cause : diagnosis->causes) {
    if (Known(cause)) {
      if (cause.rule > 0 && buckets_.contains(BucketOf(cause))) ++buckets_[BucketOf(cause)];
      continue;
    }
    const auto finding = ReduceFinding(suspect.kernel, cause, options);
    if (!finding) continue;
    const Result<bool> added = Add(*finding, suspect);
    if (!added) return added.error();
    int& looks = reduced_[KeyOf(cause)];
    looks = *added ? 0 : looks + 1;
  }
  return Ok{};
}

}  // namespace warpsmith
