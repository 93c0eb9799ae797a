// Findings are the kernels that disagree, looked into when there is time: diagnosed, reduced, put into a bucket. The
// smallest of a bucket is written as a folder, the others are counted.
#pragma once

#include <deque>
#include <filesystem>
#include <map>
#include <string>
#include <utility>

#include "src/dataset/sample.h"
#include "src/kernel/sharing.h"
#include "src/reduce/finding.h"
#include "src/result.h"

namespace warpsmith {

// A kernel that disagrees, as the keeper met it.
struct Suspect {
  Kernel kernel;  // checked and printed
  Provenance provenance;
  JudgeOptions options;  // under which it disagreed
  Sharing sharing = {};  // if not empty, it agrees but for this
};

// What the repository knows of a bucket.
enum class BucketState : uint8_t { kNew, kKnown, kFixed };
std::string_view BucketStateName(BucketState state);
// Reads lines of a bucket and its state; text after a # is for people. An error names the line.
Result<std::map<std::string, BucketState>> ReadBucketStates(const std::filesystem::path& file);

class Findings {
 public:
  // Makes the folder, counts what is there as found, and removes what a kill left half written.
  static Result<Findings> Open(std::filesystem::path folder);

  void Note(Suspect suspect) { suspects_.push_back(std::move(suspect)); }
  size_t waiting() const { return suspects_.size(); }
  // Looks into the oldest suspect.
  Status Investigate();

  // Counts a kernel of a bucket that has no folder. Returns whether it is the first.
  bool Count(const std::string& bucket) { return ++buckets_[bucket] == 1; }

  // How many suspects had this cause, by bucket; those of earlier runs count as none.
  const std::map<std::string, uint64_t>& buckets() const { return buckets_; }

 private:
  explicit Findings(std::filesystem::path folder) : folder_(std::move(folder)) {}
  bool Known(const Cause& cause);
  Status InvestigateShared(const Suspect& suspect);
  // Whether it is the first of its bucket, or smaller than what its folder holds.
  Result<bool> Add(const Finding& finding, const Suspect& suspect);

  std::filesystem::path folder_;
  std::deque<Suspect> suspects_;
  std::map<std::string, uint64_t> buckets_;
  // What is in folders, as far as it was written here: the guilty operation, and the kernel's cost.
  std::map<std::string, std::pair<std::string, int>> written_;
  std::map<std::string, int> reduced_;  // per cause, those in a row that were reduced and brought nothing
};

}  // namespace warpsmith
