// Places of a kernel that mutators and crossover aim at, and what is visible there. Edits need not leave a valid
// kernel behind: Repair() follows.
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "src/forge/grower.h"
#include "src/forge/policy.h"
#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

// An expression that may be replaced by any other of its type, and the statement that it stands in.
struct ValueSite {
  Expr* expr = nullptr;
  const Stmt* statement = nullptr;
};
std::vector<ValueSite> ValueSites(Kernel& kernel);

// A statement other than the first, which is wp.tid().
struct StatementSite {
  std::vector<Stmt>* block = nullptr;
  size_t index = 0;

  Stmt& stmt() const { return (*block)[index]; }
};
std::vector<StatementSite> StatementSites(Kernel& kernel);

// One of the places that satisfy `fits`, if any.
template <class Site, class Fits>
std::optional<Site> PickSite(const std::vector<Site>& sites, Rng& rng, const Fits& fits) {
  std::optional<Site> chosen;
  uint32_t count = 0;
  for (const Site& site : sites)
    if (fits(site) && rng.Below(++count) == 0) chosen = site;
  return chosen;
}

// What the kernel has of the features that policies switch.
Features FeaturesOf(const Kernel& kernel);
// A taste for what is added to the kernel: its own features, and rarely one more.
Policy PolicyFor(const Kernel& kernel, Rng& rng);
// A Grower that sees what is set before `statement` (at the end of the kernel if nullptr).
Grower GrowerAt(const Kernel& kernel, const Stmt* statement, const Policy& policy, Rng& rng);

// Inserts a statement before site, which moves on with its statement.
void InsertBefore(StatementSite& site, Stmt stmt);
// The symbol of wp.tid()'s variable.
int32_t ThreadIndexOf(const Kernel& kernel);

}  // namespace warpsmith
