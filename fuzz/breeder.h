// The Breeder makes inputs out of inputs: mutations, crossover, fragments of donors, and now and then a fresh kernel.
// It keeps the book of what each of these ways brought, and takes those more often that brought more that was new.
//
// All of it is counted and none of it timed: a seed always leads to the same inputs.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "fuzz/yield.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/kernel.h"
#include "src/oracle/verdict.h"
#include "src/rng.h"

namespace warpsmith {

// The mutators come first, by their indices in Mutators(), then these.
enum class OtherWay : uint8_t { kFresh, kCrossover, kDonation };
size_t WayCount();
std::string_view WayName(size_t way);

class Breeder {
 public:
  // Makes a new kernel: of a type that the generator draws, by a generator of that seed alone.
  using Fresh = std::function<Kernel(Rng& rng, uint64_t generator_seed)>;

  explicit Breeder(Fresh fresh) : fresh_(std::move(fresh)) {}

  // A kernel of which fragments go into others.
  void AddDonor(Kernel donor) { donors_.push_back(std::move(donor)); }

  // What libFuzzer asks for: `data` changed in place, or a child of two; the size of it, 0 if there is none.
  size_t Mutate(uint8_t* data, size_t size, size_t max_size, unsigned seed);
  size_t Cross(std::span<const uint8_t> a, std::span<const uint8_t> b, uint8_t* out, size_t max_size, unsigned seed);

  // Tells what became of an input; one that was not made here last (it lay in the corpus) is passed over. No verdict if
  // it was not valid.
  void Note(std::span<const uint8_t> input, uint64_t new_features, std::optional<Verdict> verdict);

  // One for each way.
  std::span<const Yield> yields() const { return std::span(yields_).first(WayCount()); }

 private:
  size_t Put(const Kernel& kernel, const Lineage& lineage, uint8_t* data, size_t max_size);
  void Weigh();

  Fresh fresh_;
  std::vector<Kernel> donors_;
  std::array<Yield, kMaxWays> yields_{};
  std::vector<double> factors_;  // of the mutators' weights
  double crossover_share_ = 1;   // of what libFuzzer asks for a child of two
  std::vector<uint8_t> ways_;    // that made the last input
  uint64_t last_ = 0;            // its hash
  uint64_t noted_ = 0;
};

}  // namespace warpsmith
