// What generate and harvest have in common: which types they make, how they are stopped, what they tell.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "src/dataset/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {

// The usual engines of a production: without the interpreter, which always takes part.
inline const std::vector<std::string> kEnginesOfProduction = {"cpu", "cuda-host"};

// The types of these names, all ten if there are none, each with its part: 1, or what a quota "loop=3" says.
Result<std::vector<TypeShare>> SharesOf(const std::vector<std::string>& types, const std::vector<std::string>& quotas);

// --shard=I/N
Result<Shard> ShardOf(const std::string& text);

// While it lives, Ctrl-C and SIGTERM ask to stop; the second one ends the program.
class StopSignal {
 public:
  StopSignal();
  ~StopSignal();
  const std::atomic<bool>* flag() const;
  bool received() const { return flag()->load(); }
  // Ends the program by the signal that was received, as who sent it expects.
  [[noreturn]] void PassOn();
};

// "agree 12, disagree 3, inconclusive 1"
std::string VerdictCounts(const ProductionCounts& counts);
// For people: how each type fared.
std::string TypeTable(const ProductionCounts& counts);
// {"samples": N, "types": {...}, "verdicts": {...}, ...}, of the new rows.
nlohmann::ordered_json ProductionJson(const ProductionCounts& counts, double seconds);

}  // namespace warpsmith
