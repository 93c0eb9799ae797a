// Statistics of a dataset: what its kernels are made of, how they were judged, how much alike they are. Counted row by
// row, so a dataset of any size will do; only the hashes that similarity needs are kept of each.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

#include "src/dataset/sample.h"
#include "src/dataset/similarity.h"

namespace warpsmith {

class Statistics {
 public:
  void Add(const Sample& sample);
  uint64_t samples() const { return samples_; }
  // Everything that was counted: counts by name as objects, counts by number as lists of [number, count] in order.
  Json ToJson() const;

 private:
  using Names = std::map<std::string, uint64_t>;
  using Numbers = std::map<int64_t, uint64_t>;

  void AddShape(const Sample& sample);
  void AddLiterals(const std::string& python);
  void AddVerdicts(const Sample& sample);
  void AddSimilarity(const Sample& sample);
  void AddExample(const Sample& sample);

  uint64_t samples_ = 0;
  Names types_, verdicts_, reasons_, causes_, splits_, constructs_, mutations_, literal_values_;
  Numbers lines_, statements_, depth_, loops_, params_, text_kilobytes_, literal_decades_, similarity_;
  std::map<std::string, Names> operations_;                    // by builtin, then type
  std::map<std::string, Numbers> engine_errors_, oracle_errors_;  // twentieths of the bound; decades of it
  std::map<std::string, std::pair<size_t, Json>> examples_;    // by type: the one with the shortest Python
  SimilarityIndex alike_;
};

}  // namespace warpsmith
