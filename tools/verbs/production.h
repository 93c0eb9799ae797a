// A Production makes samples until it has as many as asked for, each type its share: what generate and harvest do.
#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "src/dataset/store.h"
#include "src/kernel/kernel_type.h"
#include "src/result.h"
#include "src/rng.h"
#include "tools/verbs/trial.h"

namespace warpsmith {

struct ProductionOptions {
  uint64_t count = 100;
  uint64_t seed = 0;
  std::vector<KernelType> types;  // equal shares
  bool execute = false;           // judge, and keep what agrees
  bool mutate = false;            // half of the candidates are children of kernels that were kept
  std::string command;            // for provenance: how to make these samples again
};

class Production {
 public:
  Production(ProductionOptions options, Store store, Panel panel);

  // Fails if the store can't take a sample, or if for long nothing new came.
  Status Run();

  // {"samples": N, "types": {...}, "verdicts": {...}, "seconds": S}
  Json Summary() const;

 private:
  struct Candidate {
    Kernel kernel;
    Provenance provenance;
  };

  std::optional<Candidate> Next();
  Candidate Generated(KernelType type, uint64_t seed) const;
  std::optional<Candidate> Child(uint64_t seed) const;
  Status Finish(std::vector<Candidate> batch);
  Status Keep(const Sample& sample, const Candidate& candidate);
  uint64_t Share(KernelType type) const;
  std::string Counts() const;

  ProductionOptions options_;
  Store store_;
  Panel panel_;
  std::vector<Candidate> kept_;  // parents, if there is mutation
  std::array<uint64_t, kKernelTypeCount> types_{};
  std::map<std::string, uint64_t> verdicts_;
  uint64_t index_ = 0, made_ = 0, duplicates_ = 0;
  double seconds_ = 0;
};

// The types of these names, all ten if there are none.
Result<std::vector<KernelType>> TypesFromNames(const std::vector<std::string>& names);

}  // namespace warpsmith
