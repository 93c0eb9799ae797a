// A Harvest is a folder that productions fill, one alone or many shards at the same time, and that may be left and
// taken up again at any moment:
//   harvest.plan         what decides the rows; who opens the folder must agree with it
//   <id>.json            rows, or samples.jsonl with a row a line
//   shard-I-of-N.jsonl   rows of a shard, until the whole is settled
//   disagreeing/         the same for kernels whose gradient is wrong
// What was done is in the rows themselves: each knows its slot.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "src/dataset/production.h"
#include "src/dataset/store.h"
#include "src/result.h"

namespace warpsmith {

// What a folder was begun with.
struct FolderPlan {
  Plan plan;
  std::vector<std::string> engines;
  std::string tool_version;
};
// Nothing if no harvest has begun it.
std::optional<FolderPlan> ReadPlan(const std::filesystem::path& folder);

// Rows of one folder by slot.
class SlotStore {
 public:
  struct Stored {
    std::filesystem::path file;
    uint64_t offset = 0, length = 0;  // of the line; the whole file if `length` is 0
    std::string id, canonical;
    uint64_t attempt = 0;
  };

  // Lists what is there: all of it for the whole, else what the whole and this shard wrote. The unfinished last line of
  // a killed writer is cut off.
  static Result<SlotStore> Open(std::filesystem::path folder, StoreFormat format, Shard shard);

  const std::map<uint64_t, Stored>& rows() const { return rows_; }
  // Writes the row of a slot, in place of what it had; nothing if a lower slot has the same kernel.
  Status Add(const SlotRow& row, const Sample& sample);
  // Of the whole: brings the rows of all shards together, in the order of slots, each kernel once.
  Status Settle();

 private:
  SlotStore(std::filesystem::path folder, StoreFormat format, Shard shard);
  Status ListFiles();
  Status ListLines(const std::filesystem::path& file);
  void Note(uint64_t slot, Stored row);
  std::vector<std::filesystem::path> ShardFiles() const;
  Status SettleLines();
  Status SettleFiles();

  std::filesystem::path folder_, lines_;  // `lines_`: what rows are appended to; empty if each is a file
  StoreFormat format_;
  Shard shard_;
  std::map<uint64_t, Stored> rows_;
  std::unordered_map<std::string, uint64_t> slots_;  // by canonical id, the lowest
  std::vector<std::filesystem::path> replaced_;      // files of rows that others took the place of
  bool settled_ = true;
};

class Harvest {
 public:
  // Fails if the folder was begun with another plan, holds samples of something else, or is being filled by another
  // process that would get into the way. `engines` are the names of those that take part.
  static Result<Harvest> Open(const std::filesystem::path& folder, StoreFormat format, const Plan& plan,
                              const std::vector<std::string>& engines, Shard shard);
  ~Harvest();
  Harvest(Harvest&& other) noexcept;
  Harvest& operator=(Harvest&& other) = delete;

  // Tells the production what is there.
  void Tell(Production& production) const;
  Status Add(SlotRow row);
  Status Settle();
  uint64_t rows() const { return rows_.rows().size(); }
  std::map<KernelType, uint64_t> TypeCounts(const Plan& plan) const;

 private:
  Harvest(SlotStore rows, SlotStore disagreeing) : rows_(std::move(rows)), disagreeing_(std::move(disagreeing)) {}

  SlotStore rows_, disagreeing_;
  std::vector<int> locks_;
};

}  // namespace warpsmith
