// A Tally counts what a conformance run has compared: by type, by cohort, by what the kernels are made of; and keeps
// the first difference of each kind. Tallies of parts of a run add up to that of the whole, in any order.
#pragma once

#include <cstdint>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "src/kernel/kernel.h"
#include "tests/warp/comparison.h"

namespace warpsmith {

struct TallyCount {
  uint64_t kernels = 0, different = 0;
};

// The first of all differences of one kind, by the order of the population.
struct FirstOfKind {
  uint64_t index = 0;
  std::string detail;
  uint64_t kernels = 0;  // with a difference of this kind
};

class Tally {
 public:
  void Add(const Kernel& kernel, const std::string& cohort, uint64_t index,
           const std::optional<Difference>& difference);
  // A kernel of which Warp's own text differs from run to run: there is nothing to compare with.
  void AddVarying() { ++varying_; }
  void Merge(const Tally& other);

  uint64_t kernels() const { return total_.kernels; }
  uint64_t different() const { return total_.different; }
  uint64_t varying() const { return varying_; }
  const std::map<std::string, FirstOfKind>& kinds() const { return kinds_; }

  nlohmann::ordered_json ToJson() const;
  static Tally FromJson(const nlohmann::json& json);
  // The tables, for people.
  std::string Tables() const;

 private:
  using Counts = std::map<std::string, TallyCount>;

  TallyCount total_;
  uint64_t varying_ = 0;
  Counts types_, cohorts_, constructs_;
  std::map<std::string, FirstOfKind> kinds_;
};

}  // namespace warpsmith
