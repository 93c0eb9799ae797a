#include "fuzz/breeder.h"

#include <algorithm>
#include <cstring>

#include "src/kernel/identity.h"
#include "src/result.h"

namespace warpsmith {
namespace {

constexpr double kFresh = 0.10;     // of mutations make a new kernel instead
constexpr double kDonation = 0.05;  // of mutations take a fragment of a donor

// Weights follow what was found, slowly: a mutator is judged as if it had brought the average so often, is never drawn
// less than a third of its own weight (what is found late is found by what brought nothing for long), and all is
// weighed again after so many inputs.
constexpr double kPrior = 200, kLeast = 1.0 / 3, kMost = 3;
constexpr double kLeastCrossover = 0.1;
constexpr uint64_t kWeighEvery = 1024;

size_t Way(OtherWay way) { return Mutators().size() + static_cast<size_t>(way); }

}  // namespace

size_t WayCount() { return Way(OtherWay::kDonation) + 1; }

std::string_view WayName(size_t way) {
  constexpr std::string_view kOthers[] = {"(fresh)", "(crossover)", "(donation)"};
  return way < Mutators().size() ? Mutators()[way].name : kOthers[way - Mutators().size()];
}

size_t Breeder::Put(const Kernel& kernel, const Lineage& lineage, uint8_t* data, size_t max_size) {
  WS_CHECK(WayCount() <= kMaxWays);
  const std::vector<uint8_t> bytes = Encode(kernel, lineage);
  if (bytes.size() > max_size) return 0;
  std::memcpy(data, bytes.data(), bytes.size());
  last_ = HashBytes(bytes);
  return bytes.size();
}

size_t Breeder::Mutate(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
  Rng rng(seed);
  Lineage lineage;
  auto kernel = Decode({data, size}, &lineage);
  ways_.clear();
  if (!kernel || rng.Chance(kFresh)) {
    lineage = {};
    lineage.generator_seed = rng.Next();
    ways_.push_back(static_cast<uint8_t>(Way(OtherWay::kFresh)));
    ++yields_[ways_.back()].tried;
    return Put(fresh_(rng, lineage.generator_seed), lineage, data, max_size);
  }
  lineage.parents.push_back(HashBytes({data, size}));
  if (!donors_.empty() && rng.Chance(kDonation)) {
    *kernel = Crossover(*kernel, donors_[rng.Below(static_cast<uint32_t>(donors_.size()))], rng);
    lineage.mutations.push_back(kCrossover);
    ways_.push_back(static_cast<uint8_t>(Way(OtherWay::kDonation)));
    ++yields_[ways_.back()].tried;
  } else {
    MutatorDraws draws{factors_, {}};
    warpsmith::Mutate(*kernel, rng, &ways_, &draws);
    lineage.mutations.insert(lineage.mutations.end(), ways_.begin(), ways_.end());
    for (uint8_t drawn : draws.drawn) ++yields_[drawn].tried;
  }
  const size_t made = Put(*kernel, lineage, data, max_size);
  return made > 0 ? made : size;
}

size_t Breeder::Cross(std::span<const uint8_t> a, std::span<const uint8_t> b, uint8_t* out, size_t max_size,
                      unsigned seed) {
  Rng rng(seed);
  // libFuzzer asks for a child of two as often as for a mutation, which is oftener than it pays.
  if (!rng.Chance(crossover_share_)) {
    if (a.size() > max_size) return 0;
    std::copy(a.begin(), a.end(), out);
    return Mutate(out, a.size(), max_size, static_cast<unsigned>(rng.Next()));
  }
  Lineage lineage;
  const auto first = Decode(a, &lineage), second = Decode(b);
  if (!first || !second) return 0;
  lineage.parents.push_back(HashBytes(a));
  lineage.parents.push_back(HashBytes(b));
  lineage.mutations.push_back(kCrossover);
  ways_ = {static_cast<uint8_t>(Way(OtherWay::kCrossover))};
  ++yields_[ways_.back()].tried;
  return Put(Crossover(*first, *second, rng), lineage, out, max_size);
}

void Breeder::Note(std::span<const uint8_t> input, uint64_t new_features, std::optional<Verdict> verdict) {
  if (++noted_ % kWeighEvery == 0) Weigh();
  if (ways_.empty() || HashBytes(input) != last_) return;
  std::sort(ways_.begin(), ways_.end());
  ways_.erase(std::unique(ways_.begin(), ways_.end()), ways_.end());
  for (uint8_t way : ways_) {
    Yield& yield = yields_[way];
    ++yield.made;
    yield.valid += verdict.has_value();
    yield.features += new_features;
    if (verdict) ++yield.verdicts[static_cast<size_t>(*verdict)];
  }
  ways_.clear();
}

void Breeder::Weigh() {
  const std::span<const Yield> mutators = std::span(yields_).first(Mutators().size());
  double made = 0, features = 0;
  for (const Yield& yield : mutators) {
    made += static_cast<double>(yield.made);
    features += static_cast<double>(yield.features);
  }
  if (made == 0 || features == 0) return;
  const double mean = features / made;
  const auto factor = [&](const Yield& yield) {
    return (static_cast<double>(yield.features) / mean + kPrior) / (static_cast<double>(yield.made) + kPrior);
  };
  factors_.clear();
  for (const Yield& yield : mutators) factors_.push_back(std::clamp(factor(yield), kLeast, kMost));
  crossover_share_ = std::clamp(factor(yields_[Way(OtherWay::kCrossover)]), kLeastCrossover, 1.0);
}

}  // namespace warpsmith
