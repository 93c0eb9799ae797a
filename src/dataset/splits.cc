#include "src/dataset/splits.h"

#include <algorithm>
#include <vector>

#include "src/kernel/builtin.h"
#include "src/kernel/identity.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

// Percent of clusters; the rest is for training.
constexpr uint64_t kValidationShare = 5;
constexpr uint64_t kTestShare = 5;
// One pair in so many is held out: with two or three builtins a kernel that is some 4 % of the rows.
constexpr uint64_t kHeldOutEvery = 48;

uint64_t HashOf(std::string_view text, uint64_t salt) {
  return MixSeed(HashBytes({reinterpret_cast<const uint8_t*>(text.data()), text.size()}), salt);
}

}  // namespace

std::string_view SplitName(Split split) {
  constexpr std::string_view kNames[] = {"train", "validation", "test", "test_unseen", "left_out"};
  return kNames[static_cast<size_t>(split)];
}

bool IsHeldOut(std::string_view builtin, KernelType type) {
  const auto table = BuiltinTable();
  const auto row = std::find_if(table.begin(), table.end(), [&](const BuiltinRow& one) { return one.name == builtin; });
  if (row == table.end()) return false;
  const bool eligible = row->category == BuiltinCategory::kMath || row->category == BuiltinCategory::kVector;
  return eligible && HashOf(builtin, 1 + static_cast<uint64_t>(type)) % kHeldOutEvery == 0;
}

Split SplitOfCluster(const std::string& canonical) {
  const uint64_t percent = HashOf(canonical, 0x73706c6974ull) % 100;
  if (percent < kTestShare) return Split::kTest;
  return percent < kTestShare + kValidationShare ? Split::kValidation : Split::kTrain;
}

bool HasHeldOutPair(const Sample& sample) {
  const auto builtins = sample.metadata.features.find("builtins");
  if (builtins == sample.metadata.features.end() || !builtins->is_array()) return false;
  return std::any_of(builtins->begin(), builtins->end(), [&](const Json& name) {
    return name.is_string() && IsHeldOut(name.get<std::string>(), sample.kernel_type);
  });
}

Assignment Splitter::LeaveOut(std::string_view cause) {
  ++left_out_[cause];
  return {Split::kLeftOut, "", 0, cause};
}

Assignment Splitter::Assign(const Sample& sample) {
  const std::string& canonical = sample.metadata.canonical_id.empty() ? sample.id : sample.metadata.canonical_id;
  if (!canonical_.insert(canonical).second) return LeaveOut("duplicate");
  Shingles shingles = ShinglesOf(sample.python_source);
  if (!forbidden_.Find(shingles, kContaminated).empty()) return LeaveOut("contaminated");
  std::vector<size_t> kin;
  const auto near = rows_.Find(shingles, kNearDuplicate);
  for (const SimilarityIndex::Neighbour& neighbour : near) kin.push_back(neighbour.at);
  std::vector<std::string> lineage = sample.provenance.parents;
  lineage.push_back(sample.id);
  for (const std::string& ancestor : lineage)
    if (const auto found = of_lineage_.find(ancestor); found != of_lineage_.end()) kin.push_back(found->second);

  Assignment assignment{SplitOfCluster(canonical), canonical, near.empty() ? 0 : near.front().similarity, ""};
  if (!kin.empty()) assignment.split = homes_[kin.front()].split, assignment.cluster = homes_[kin.front()].cluster;
  else if (HasHeldOutPair(sample)) assignment.split = Split::kTestUnseen;
  // What has a held-out pair belongs to test_unseen, and what has none does not.
  const bool unseen = assignment.split == Split::kTestUnseen;
  if (unseen != HasHeldOutPair(sample) ||
      std::any_of(kin.begin(), kin.end(), [&](size_t at) { return homes_[at].split != assignment.split; }))
    return LeaveOut("between splits");
  near_duplicates_ += !near.empty();
  for (std::string& ancestor : lineage) of_lineage_.emplace(std::move(ancestor), homes_.size());
  homes_.push_back({assignment.split, assignment.cluster});
  rows_.Add(std::move(shingles));
  return assignment;
}

}  // namespace warpsmith
