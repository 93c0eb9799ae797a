#include "tests/warp/tally.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>
#include <vector>

#include "src/dataset/features.h"
#include "src/kernel/kernel_type.h"

namespace warpsmith {
namespace {

using Counts = std::map<std::string, TallyCount>;

void Count(TallyCount& count, bool different) {
  ++count.kernels;
  count.different += different;
}

void MergeCounts(Counts& into, const Counts& from) {
  for (const auto& [name, count] : from) {
    into[name].kernels += count.kernels;
    into[name].different += count.different;
  }
}

nlohmann::ordered_json CountsToJson(const Counts& counts) {
  nlohmann::ordered_json json = nlohmann::ordered_json::object();
  for (const auto& [name, count] : counts) json[name] = {{"kernels", count.kernels}, {"different", count.different}};
  return json;
}

Counts CountsFromJson(const nlohmann::json& json) {
  Counts counts;
  for (const auto& [name, count] : json.items()) counts[name] = {count.at("kernels"), count.at("different")};
  return counts;
}

// Most frequent first.
std::string Table(std::string_view title, const Counts& counts) {
  std::vector<std::pair<std::string, TallyCount>> rows(counts.begin(), counts.end());
  std::sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return std::pair(b.second.kernels, a.first) < std::pair(a.second.kernels, b.first);
  });
  std::string table = fmt::format("{:24} {:>9} {:>10}\n", title, "kernels", "different");
  for (const auto& [name, count] : rows)
    table += fmt::format("{:24} {:9} {:10}\n", name, count.kernels, count.different);
  return table + "\n";
}

}  // namespace

void Tally::Add(const Kernel& kernel, const std::string& cohort, uint64_t index,
                const std::optional<Difference>& difference) {
  const bool different = difference.has_value();
  Count(total_, different);
  Count(types_[std::string(KernelTypeName(Classify(kernel)))], different);
  Count(cohorts_[cohort], different);
  const nlohmann::ordered_json features = KernelFeatures(kernel);
  for (const char* list : {"constructs", "builtins"})
    for (const auto& name : features[list]) Count(constructs_[name.get<std::string>()], different);
  if (!different) return;
  FirstOfKind& first = kinds_[difference->kind];
  if (first.kernels++ == 0 || index < first.index) first.index = index, first.detail = difference->detail;
}

void Tally::Merge(const Tally& other) {
  total_.kernels += other.total_.kernels;
  total_.different += other.total_.different;
  varying_ += other.varying_;
  MergeCounts(types_, other.types_);
  MergeCounts(cohorts_, other.cohorts_);
  MergeCounts(constructs_, other.constructs_);
  for (const auto& [kind, theirs] : other.kinds_) {
    FirstOfKind& ours = kinds_[kind];
    const uint64_t kernels = ours.kernels + theirs.kernels;
    if (ours.kernels == 0 || theirs.index < ours.index) ours = theirs;
    ours.kernels = kernels;
  }
}

nlohmann::ordered_json Tally::ToJson() const {
  nlohmann::ordered_json kinds = nlohmann::ordered_json::object();
  for (const auto& [kind, first] : kinds_)
    kinds[kind] = {{"kernels", first.kernels}, {"index", first.index}, {"detail", first.detail}};
  return {
      {"kernels", total_.kernels},     {"different", total_.different},     {"varying", varying_},
      {"types", CountsToJson(types_)}, {"cohorts", CountsToJson(cohorts_)}, {"constructs", CountsToJson(constructs_)},
      {"kinds", std::move(kinds)}};
}

Tally Tally::FromJson(const nlohmann::json& json) {
  Tally tally;
  tally.total_ = {json.at("kernels"), json.at("different")};
  tally.varying_ = json.at("varying");
  tally.types_ = CountsFromJson(json.at("types"));
  tally.cohorts_ = CountsFromJson(json.at("cohorts"));
  tally.constructs_ = CountsFromJson(json.at("constructs"));
  for (const auto& [kind, first] : json.at("kinds").items())
    tally.kinds_[kind] = {first.at("index"), first.at("detail"), first.at("kernels")};
  return tally;
}

std::string Tally::Tables() const {
  return Table("construct", constructs_) + Table("made by", cohorts_) + Table("type", types_) +
         fmt::format("{:24} {:9} {:10}\n", "all", total_.kernels, total_.different);
}

}  // namespace warpsmith
