// A Production fills slots with rows. A slot has a type and an endless list of attempts, candidates that follow from
// the plan's seed, the slot and the attempt alone. Its row is the first attempt that agrees and that no lower slot has
// as its row. So what becomes the row of a slot depends on the plan and on nothing else: not on how many threads
// search, on which machine fills which slots, on how often the work was interrupted, nor on how many slots there will
// be.
#pragma once

#include <array>
#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "src/dataset/candidate.h"
#include "src/dataset/trial.h"
#include "src/engine/engine.h"
#include "src/result.h"

namespace warpsmith {

struct TypeShare {
  KernelType type{};
  uint64_t parts = 1;

  bool operator==(const TypeShare&) const = default;
};

// What decides the rows. Of slots in a row, each type gets as many as its parts, evenly spread.
struct Plan {
  uint64_t seed = 0;
  std::vector<TypeShare> shares;
  bool execute = false;  // judge, and take what agrees; else any candidate will do
  bool breed = false;    // see MakeCandidate()
};
// The types of as many slots as there are parts; then they begin again.
std::vector<KernelType> TypeCycle(const Plan& plan);

// Of which MakeCandidate() makes an attempt. The very first is the plan's own, so that a command can make any one
// candidate again.
uint64_t AttemptSeed(const Plan& plan, uint64_t slot, uint64_t attempt);

// Shard `index` of `count` fills every count-th cycle of slots.
struct Shard {
  uint64_t index = 0, count = 1;
};

struct SlotRow {
  uint64_t slot = 0, attempt = 0;
  std::string canonical;
  Sample sample;
  std::optional<Sample> disagreeing;  // an attempt whose gradient is wrong, of some slots
};

struct ProductionCounts {
  struct PerType {
    uint64_t kept = 0, agree = 0, disagree = 0, inconclusive = 0;
  };
  std::array<PerType, kKernelTypeCount> types;
  std::map<std::string, uint64_t> reasons;  // of all that did not agree
  uint64_t duplicates = 0, bred = 0, disagreeing = 0;

  PerType total() const;
};

struct ProductionOptions {
  uint64_t count = 0;  // slots, of all shards together
  Shard shard;
  unsigned jobs = 1;   // threads that search, and batches of 64 that the engines get at once
  const std::atomic<bool>* stop = nullptr;
  // Whether a row with this id is there already, from elsewhere: such an attempt is a duplicate.
  std::function<bool(const std::string& id)> taken;
};

class Production {
 public:
  Production(Plan plan, std::vector<std::unique_ptr<Engine>> engines, ProductionOptions options);
  ~Production();

  // A row that an earlier run has made; told before Run().
  void Have(uint64_t slot, uint64_t attempt, std::string canonical);

  // Fills all slots, and gives the new rows to `sink` in the order of slots. Returns early, without an error, if asked
  // to stop: then all slots below the first that is not filled have been given. Fails if the sink does, or if for long
  // nothing new came.
  using Sink = std::function<Status(SlotRow row)>;
  Status Run(const Sink& sink);

  const ProductionCounts& counts() const { return counts_; }
  bool complete() const { return next_ >= options_.count && open_.empty(); }

 private:
  struct Slot;
  struct Batch;

  bool stopped() const { return options_.stop != nullptr && options_.stop->load(); }
  KernelType TypeOf(uint64_t slot) const { return cycle_[slot % cycle_.size()]; }
  bool Mine(uint64_t slot) const { return slot / cycle_.size() % options_.shard.count == options_.shard.index; }

  void OpenSlots();
  std::vector<Slot*> Unsearched();
  void SearchAll(const std::vector<Slot*>& slots);
  void Search(Slot& slot) const;
  bool TryNext(Slot& slot) const;
  Status Collect(const std::vector<Slot*>& slots);
  void Land(std::vector<Slot*>& slots);
  Status Settle(const Sink& sink);
  void Count(const Slot& slot, const Trial& trial);
  SlotRow MakeRow(Slot& slot) const;

  Plan plan_;
  std::vector<std::unique_ptr<Engine>> engines_;
  ProductionOptions options_;
  std::vector<KernelType> cycle_;
  std::map<uint64_t, std::pair<uint64_t, std::string>> had_;  // attempt and canonical id by slot
  std::map<uint64_t, std::unique_ptr<Slot>> open_;            // from the lowest that is not settled on
  uint64_t next_ = 0;
  std::unordered_set<std::string> kept_;  // canonical ids of settled slots
  ProductionCounts counts_;
};

}  // namespace warpsmith
