// A RowSet is what must hold of rows together: none is there twice, and where they have splits, no split has what
// another has or resembles.
#pragma once

#include <map>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "src/dataset/sample.h"
#include "src/dataset/similarity.h"

namespace warpsmith {

class RowSet {
 public:
  // `place` is what a report calls the row. Returns what is wrong with it beside those that were added before, or "".
  std::string Add(const Sample& sample, const std::string& canonical, const std::string& place);

  // Once all are there: rows whose cluster nobody began, by place.
  std::vector<std::pair<std::string, std::string>> Finish() const;

 private:
  struct Row {
    std::string place, split;
  };
  std::string Twice(const Row& before, const Row& row, std::string_view what) const;
  std::string AddToSplit(const Sample& sample, const std::string& canonical, const Row& row);

  std::unordered_map<std::string, Row> ids_, canonical_;
  // Of rows that have a split.
  SimilarityIndex alike_;
  std::vector<Row> rows_;                                         // of those in `alike_`
  std::unordered_map<std::string, Row> lineage_;                  // by ancestor
  std::map<std::string, std::vector<std::string>> of_cluster_;    // places of rows that agree
  std::map<std::string, std::string> begun_;                      // clusters whose first row is there: its place
};

}  // namespace warpsmith
