// How alike two kernels are: the share of runs of kShingle tokens of their Python that they have in common (Jaccard),
// with variables, literals and comments left out. Kernels that share kNearDuplicate or more are near duplicates. It is
// a matter of text alone, so it serves anybody's Python.
//
// A SimilarityIndex finds what is alike without comparing all pairs, by MinHash: 128 hashes in 32 bands of four. Of two
// kernels that are alike by s, a band is equal with probability s^4, so it misses one pair in 10^7 at 0.8, in 90 at
// 0.6.
#pragma once

#include <cstdint>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace warpsmith {

inline constexpr size_t kShingle = 5;  // tokens
inline constexpr double kNearDuplicate = 0.8;

using Shingles = std::vector<uint64_t>;  // hashes, sorted, each once

Shingles ShinglesOf(std::string_view python);
// 1 for two that are empty.
double Similarity(const Shingles& a, const Shingles& b);

class SimilarityIndex {
 public:
  struct Neighbour {
    size_t at = 0;  // which one that was added, from 0
    double similarity = 0;
  };
  // Those that were added and are alike by at least `least`, the most alike first.
  std::vector<Neighbour> Find(const Shingles& shingles, double least) const;
  void Add(Shingles shingles);
  size_t size() const { return kernels_.size(); }

 private:
  std::vector<Shingles> kernels_;
  std::unordered_map<uint64_t, std::vector<uint32_t>> bands_;
};

}  // namespace warpsmith
