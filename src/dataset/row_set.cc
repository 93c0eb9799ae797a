#include "src/dataset/row_set.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>

#include "src/dataset/splits.h"

namespace warpsmith {
namespace {

constexpr std::array kSplits = {Split::kTrain, Split::kValidation, Split::kTest, Split::kTestUnseen};

// "test" of the file "data/test.jsonl:7", "" of one that is not named so.
std::string SplitOfFile(const std::string& place) {
  const std::string name = std::filesystem::path(place).filename().string();
  const std::string stem = name.substr(0, name.find('.'));
  const bool known = std::any_of(kSplits.begin(), kSplits.end(), [&](Split split) { return SplitName(split) == stem; });
  return known ? stem : "";
}

}  // namespace

std::string RowSet::Twice(const Row& before, const Row& row, std::string_view what) const {
  if (before.split != row.split)
    return fmt::format("{} is in split {} too: {}", what, before.split.empty() ? "none" : before.split, before.place);
  return fmt::format("{} is there twice: {}", what, before.place);
}

std::string RowSet::Add(const Sample& sample, const std::string& canonical, const std::string& place) {
  const std::string of_file = SplitOfFile(place);
  const Row row{place, of_file.empty() ? sample.provenance.split : of_file};
  const auto [id, new_id] = ids_.emplace(sample.id, row);
  if (!new_id) return Twice(id->second, row, "this id");
  if (!canonical.empty()) {
    const auto [same, fresh] = canonical_.emplace(canonical, row);
    if (!fresh) return Twice(same->second, row, "this kernel, with other names or operands in another order,");
  }
  if (!sample.provenance.split.empty() && sample.provenance.split != row.split)
    return fmt::format("provenance.split is {}, but the row is in {}", sample.provenance.split, row.split);
  return row.split.empty() ? "" : AddToSplit(sample, canonical, row);
}

std::string RowSet::AddToSplit(const Sample& sample, const std::string& canonical, const Row& row) {
  const std::string& cluster = sample.provenance.cluster;
  if (!cluster.empty()) {
    const Split expected = HasHeldOutPair(sample) ? Split::kTestUnseen : SplitOfCluster(cluster);
    if (SplitName(expected) != row.split)
      return fmt::format("provenance.split is {}, but its cluster is of {}", row.split, SplitName(expected));
    if (cluster == canonical) begun_[cluster] = row.place;
    if (!sample.validation.is_object() || sample.validation["verdict"] == "agree")
      of_cluster_[cluster].push_back(row.place);
  }
  Shingles shingles = ShinglesOf(sample.python_source);
  for (const SimilarityIndex::Neighbour& near : alike_.Find(shingles, kNearDuplicate)) {
    const Row& other = rows_[near.at];
    if (other.split != row.split)
      return fmt::format("{:.0f} % like a row of split {}: {}", 100 * near.similarity, other.split, other.place);
  }
  for (const std::string& ancestor : sample.provenance.parents) {
    const auto [found, fresh] = lineage_.emplace(ancestor, row);
    if (!fresh && found->second.split != row.split)
      return fmt::format("of one lineage with a row of split {}: {}", found->second.split, found->second.place);
  }
  rows_.push_back(row);
  alike_.Add(std::move(shingles));
  return "";
}

std::vector<std::pair<std::string, std::string>> RowSet::Finish() const {
  std::vector<std::pair<std::string, std::string>> wrong;
  for (const auto& [cluster, places] : of_cluster_) {
    if (begun_.contains(cluster)) continue;
    for (const std::string& place : places)
      wrong.emplace_back(place, fmt::format("provenance.cluster {} has no first row", cluster));
  }
  return wrong;
}

}  // namespace warpsmith
