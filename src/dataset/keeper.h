// The keeper takes candidate kernels, judges them in full, runs them on the engines in batches, and keeps what agrees
// as samples and what disagrees as findings. It is the last stage of fuzzing.
#pragma once

#include <array>
#include <map>
#include <memory>
#include <string>
#include <unordered_set>
#include <vector>

#include "src/dataset/candidate.h"
#include "src/dataset/findings.h"
#include "src/dataset/store.h"
#include "src/engine/engine.h"
#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/kernel/sharing.h"
#include "src/oracle/judge.h"
#include "src/result.h"

namespace warpsmith {

struct KeeperOptions {
  std::string samples;   // folder
  std::string findings;  // folder
  StoreFormat format = StoreFormat::kJson;
  std::vector<std::unique_ptr<Engine>> engines;  // each must be available
  size_t batch = 64;
  // A type is turned away while it has more than this many samples over the average of all.
  size_t lead = 8;
};

// What became of the candidates.
struct KeeperCounts {
  struct PerType {
    uint64_t kept = 0, agree = 0, disagree = 0, inconclusive = 0;
  };
  std::array<PerType, kKernelTypeCount> types;
  std::map<std::string, uint64_t> reasons;  // of all that did not agree
  uint64_t offered = 0, suspects = 0, duplicates = 0, surplus = 0, kept = 0, findings = 0, mutated = 0;
};

class Keeper {
 public:
  static Result<std::unique_ptr<Keeper>> Open(KeeperOptions options);
  ~Keeper();

  // Judges a candidate at once. When a batch is full the engines run it while the next one fills; what they found is
  // kept when that is full too. An error means that the disk refused: nothing more can be kept.
  Status Offer(Candidate candidate);
  // One that disagreed at a first look, with arrays that are one if there is a sharing: no sample, but a finding if a
  // closer look bears that out.
  void OfferSuspect(Candidate candidate, const JudgeOptions& look, Sharing sharing = {});
  // Runs and keeps all that waits.
  Status Flush();
  // Looks into the oldest kernel that disagrees, if one waits. Returns whether there was one.
  Result<bool> Investigate();
  // How many kernels that disagree wait to be looked into.
  size_t waiting() const { return findings_.waiting(); }

  // Whether another sample of that type is welcome.
  bool Welcome(KernelType type) const;
  const KeeperCounts& counts() const { return counts_; }
  const Findings& findings() const { return findings_; }

 private:
  struct Pending;
  struct Batch;

  Keeper(KeeperOptions options, Store samples, Findings findings);
  // Samples that are kept, or will be if the engines agree.
  uint64_t accepted() const;
  // Has the engines run what is pending, once they are done with the last flight.
  Status Launch();
  // Waits for the engines, and keeps what they agree on.
  Status Land();
  static Sample SampleOf(const Pending& pending);
  Status Record(Pending& pending);
  Status RecordFinding(Pending& pending);

  KeeperOptions options_;
  Store samples_;
  Findings findings_;
  std::vector<Pending> pending_;
  std::unique_ptr<Batch> flying_;
  std::unordered_set<std::string> canonical_;  // ids of what is kept, or will be if the engines agree
  std::array<uint64_t, kKernelTypeCount> accepted_{};  // kept, in flight or pending, per type
  uint64_t engine_findings_ = 0;
  KeeperCounts counts_;
};

}  // namespace warpsmith
