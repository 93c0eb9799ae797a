// Splits that keep what resembles together. Rows are taken in their order, and each goes where what it resembles went:
//   - a row with a held-out pair, a builtin in a kernel type, is of test_unseen: no other split has that pair;
//   - a row near to earlier rows (kNearDuplicate), or of one lineage with them, goes to their split and cluster;
//   - any other is the first of a cluster, and the hash of its canonical id says which split;
//   - a row that resembles rows of two splits, that resembles what was forbidden (decontamination), or whose kernel is
//     there already, is left out.
// So where a row goes depends on the rows before it alone: as a dataset grows, nothing moves.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "src/dataset/sample.h"
#include "src/dataset/similarity.h"

namespace warpsmith {

enum class Split : uint8_t { kTrain, kValidation, kTest, kTestUnseen, kLeftOut };
inline constexpr size_t kSplitCount = 5;
std::string_view SplitName(Split split);  // "train", "validation", "test", "test_unseen", "left_out"

// How alike to something forbidden a row may be.
inline constexpr double kContaminated = 0.6;

// Whether no training row may use the builtin in a kernel of the type. Operators and casts are never held out.
bool IsHeldOut(std::string_view builtin, KernelType type);

// Whether it has a pair that is held out, so that test_unseen is the only split for it.
bool HasHeldOutPair(const Sample& sample);
// Where the first row of a cluster goes, by its canonical id, if it has no held-out pair.
Split SplitOfCluster(const std::string& canonical);

struct Assignment {
  Split split = Split::kTrain;
  std::string cluster;     // canonical id of its first row
  double similarity = 0;   // to the most alike of the earlier rows, if it is a near duplicate of one; else 0
  std::string_view cause;  // why it is left out: "duplicate", "contaminated", "between splits"
};

class Splitter {
 public:
  // Nothing like this Python may be in any split.
  void Forbid(std::string_view python) { forbidden_.Add(ShinglesOf(python)); }
  Assignment Assign(const Sample& sample);

  const std::map<std::string_view, uint64_t>& left_out() const { return left_out_; }
  uint64_t near_duplicates() const { return near_duplicates_; }

 private:
  struct Home {
    Split split;
    std::string cluster;
  };
  Assignment LeaveOut(std::string_view cause);

  SimilarityIndex forbidden_, rows_;
  std::vector<Home> homes_;                                // of the rows in `rows_`
  std::unordered_map<std::string, size_t> of_lineage_;     // the first row with that ancestor, or that is it
  std::unordered_set<std::string> canonical_;
  std::map<std::string_view, uint64_t> left_out_;          // by cause
  uint64_t near_duplicates_ = 0;
};

}  // namespace warpsmith
