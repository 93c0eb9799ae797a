// The Breeder makes inputs out of inputs: mutations of the kernel and of its launch, crossover, fragments of donors,
// and fresh kernels. It keeps the book of what each of these ways brought, and takes those more often that brought more
// that was new.
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

#include "fuzz/fuzzed_launch.h"
#include "fuzz/yield.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/kernel.h"
#include "src/oracle/verdict.h"
#include "src/rng.h"

namespace warpsmith {

// The mutators come first, by their indices in Mutators(), then these.
enum class OtherWay : uint8_t { kFresh, kCrossover, kDonation, kPlan, kSharing };
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

  // Tells what became of an input; one that was not made here last (it lay in the corpus) counts for no way. No verdict
  // if it was not valid.
  void Note(std::span<const uint8_t> input, uint64_t new_features, std::optional<Verdict> verdict);

  // One for each way.
  std::span<const Yield> yields() const { return std::span(yields_).first(WayCount()); }

 private:
  // What is decided before a mutator is drawn.
  enum class Choice : uint8_t { kFresh, kMutate, kCross, kDonate };
  static constexpr size_t kChoices = 4;
  // What a choice brought lately.
  struct Recent {
    double made = 0, features = 0;
  };
  struct Input {
    Kernel kernel;
    Lineage lineage;
    std::vector<uint8_t> launch;
  };

  static std::optional<Input> Read(std::span<const uint8_t> bytes);
  size_t Put(const Kernel& kernel, const Lineage& lineage, std::span<const uint8_t> launch, uint8_t* data,
             size_t max_size);
  size_t Create(Rng& rng, uint8_t* data, size_t max_size);
  // A child of `parent`, and of `mate` if there is one.
  size_t Breed(Input parent, const Input* mate, Rng& rng, uint8_t* data, size_t max_size);
  Choice Choose(bool mate, Rng& rng) const;
  void MutateKernel(Input& input, Rng& rng);
  void MutateLaunch(Input& input, Rng& rng);
  void TakeWay(OtherWay way);
  double Rate(Choice choice) const;
  void Weigh();

  Fresh fresh_;
  std::vector<Kernel> donors_;
  std::array<Yield, kMaxWays> yields_{};
  std::array<Recent, kChoices> recent_{};
  std::vector<double> factors_;  // of the mutators' weights
  std::vector<uint8_t> ways_;    // that made the last input
  Choice choice_{};              // that led to it
  uint64_t last_ = 0;            // its hash
  uint64_t noted_ = 0;
};

}  // namespace warpsmith
