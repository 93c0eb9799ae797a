// A Production makes samples until there are as many as ordered, each type its share: what generate and harvest do.
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "src/dataset/keeper.h"
#include "src/dataset/store.h"
#include "src/kernel/kernel_type.h"
#include "src/result.h"
#include "tools/verbs/engine_panel.h"

namespace warpsmith {

struct Order {
  uint64_t count = 100;
  uint64_t seed = 0;
  std::vector<KernelType> types;  // equal shares
  std::string output;             // folder
  StoreFormat format = StoreFormat::kJson;
  uint64_t jobs = 1;      // batches that engines get at once
  bool execute = false;  // judge, and keep what agrees
  bool mutate = false;   // half of the candidates are children of earlier ones; needs `execute`
  std::string command;   // for the provenance of children: what makes all these samples again
};

// The usual engines of a production: without the interpreter, which always takes part.
inline const std::vector<std::string> kEnginesOfKeeper = {"cpu", "cuda-host"};

class Production {
 public:
  // `panel` is used if the order says to execute. Findings go to a folder in the order's.
  static Result<Production> Open(Order order, Panel panel);

  // Fails if the disk refuses, or if for long nothing new came.
  Status Run();

  // {"samples": N, "types": {...}, "verdicts": {...}, "duplicates": D, "seconds": S}
  Json Summary() const;

 private:
  explicit Production(Order order) : order_(std::move(order)) {}

  uint64_t Kept(KernelType type) const;
  uint64_t kept() const;
  bool Wants(KernelType type) const;
  Candidate Generated(KernelType type, uint64_t seed) const;
  std::optional<Candidate> Child(uint64_t seed) const;
  std::optional<Candidate> Next();
  Status TakeUnexecuted(const Candidate& candidate);
  Status TakeExecuted(Candidate candidate);
  KeeperCounts::PerType Verdicts() const;
  std::string Counts() const;

  Order order_;
  std::optional<Store> store_;      // without execution
  std::unique_ptr<Keeper> keeper_;  // with execution
  std::array<uint64_t, kKernelTypeCount> shares_{};
  std::array<uint64_t, kKernelTypeCount> kept_{};  // without execution
  std::vector<Candidate> parents_;
  uint64_t index_ = 0, duplicates_ = 0;
  double seconds_ = 0;
};

// The types of these names, all ten if there are none.
Result<std::vector<KernelType>> TypesFromNames(const std::vector<std::string>& names);

}  // namespace warpsmith
