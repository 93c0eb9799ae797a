#include "fuzz/breeder.h"

#include <algorithm>
#include <cstring>

#include "src/kernel/identity.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// Of what is made of a kernel, so much changes the launch, and of that half changes the kernel too.
constexpr double kLaunch = 0.06;
constexpr double kLaunchAlone = 0.5;
constexpr double kSharing = 0.4;  // of changes of the launch

// Weights follow what was found, slowly: a mutator is judged as if it had brought the average so often, is never drawn
// less than a third of its own weight (what is found late is found by what brought nothing for long), and all is
// weighed again after so many inputs.
constexpr double kPrior = 200, kLeast = 1.0 / 3, kMost = 3;
constexpr uint64_t kWeighEvery = 1024;
// Choices are drawn in proportion to what an input of theirs brought lately: features become rare, for each choice at
// its own pace. None gets less than so much of the best.
constexpr double kFade = 0.8;
constexpr double kLeastChoice = 0.1;

size_t Way(OtherWay way) { return Mutators().size() + static_cast<size_t>(way); }

}  // namespace

size_t WayCount() { return Way(OtherWay::kSharing) + 1; }

std::string_view WayName(size_t way) {
  constexpr std::string_view kOthers[] = {"(fresh)", "(crossover)", "(donation)", "(launch)", "(shared arrays)"};
  return way < Mutators().size() ? Mutators()[way].name : kOthers[way - Mutators().size()];
}

std::optional<Breeder::Input> Breeder::Read(std::span<const uint8_t> bytes) {
  Input input;
  auto kernel = Decode(bytes, &input.lineage, &input.launch);
  if (!kernel) return std::nullopt;
  input.kernel = std::move(*kernel);
  input.lineage.parents.push_back(HashBytes(bytes));
  return input;
}

size_t Breeder::Put(const Kernel& kernel, const Lineage& lineage, std::span<const uint8_t> launch, uint8_t* data,
                    size_t max_size) {
  WS_CHECK(WayCount() <= kMaxWays);
  const std::vector<uint8_t> bytes = Encode(kernel, lineage, launch);
  if (bytes.size() > max_size) return 0;
  std::memcpy(data, bytes.data(), bytes.size());
  last_ = HashBytes(bytes);
  return bytes.size();
}

void Breeder::TakeWay(OtherWay way) {
  ways_.push_back(static_cast<uint8_t>(Way(way)));
  ++yields_[ways_.back()].tried;
}

size_t Breeder::Mutate(uint8_t* data, size_t size, size_t max_size, unsigned seed) {
  Rng rng(seed);
  auto parent = Read({data, size});
  if (!parent) return Create(rng, data, max_size);
  const size_t made = Breed(std::move(*parent), nullptr, rng, data, max_size);
  return made > 0 ? made : size;
}

size_t Breeder::Cross(std::span<const uint8_t> a, std::span<const uint8_t> b, uint8_t* out, size_t max_size,
                      unsigned seed) {
  Rng rng(seed);
  auto first = Read(a);
  const auto second = Read(b);
  if (!first || !second) return 0;
  return Breed(std::move(*first), &*second, rng, out, max_size);
}

size_t Breeder::Create(Rng& rng, uint8_t* data, size_t max_size) {
  ways_.clear();
  choice_ = Choice::kFresh;
  TakeWay(OtherWay::kFresh);
  Lineage lineage;
  lineage.generator_seed = rng.Next();
  return Put(fresh_(rng, lineage.generator_seed), lineage, {}, data, max_size);
}

Breeder::Choice Breeder::Choose(bool mate, Rng& rng) const {
  std::vector<Choice> choices = {Choice::kFresh, Choice::kMutate};
  if (mate) choices.push_back(Choice::kCross);
  if (!donors_.empty()) choices.push_back(Choice::kDonate);
  std::vector<double> weights;
  for (Choice choice : choices) weights.push_back(Rate(choice));
  const double least = kLeastChoice * *std::max_element(weights.begin(), weights.end());
  for (double& weight : weights) weight = std::max(weight, least);
  return choices[rng.Weighted(weights)];
}

size_t Breeder::Breed(Input parent, const Input* mate, Rng& rng, uint8_t* data, size_t max_size) {
  const Choice choice = Choose(mate != nullptr, rng);
  if (choice == Choice::kFresh) return Create(rng, data, max_size);
  ways_.clear();
  choice_ = choice;
  switch (choice) {
    case Choice::kCross:
      parent.lineage.parents.push_back(mate->lineage.parents.back());
      parent.lineage.mutations.push_back(kCrossover);
      TakeWay(OtherWay::kCrossover);
      parent.kernel = Crossover(parent.kernel, mate->kernel, rng);
      break;
    case Choice::kDonate:
      parent.lineage.mutations.push_back(kCrossover);
      TakeWay(OtherWay::kDonation);
      parent.kernel = Crossover(parent.kernel, rng.Pick(donors_), rng);
      break;
    default: {
      const bool launch = rng.Chance(kLaunch);
      if (launch) MutateLaunch(parent, rng);
      if (!launch || !rng.Chance(kLaunchAlone)) MutateKernel(parent, rng);
      break;
    }
  }
  return Put(parent.kernel, parent.lineage, parent.launch, data, max_size);
}

void Breeder::MutateKernel(Input& input, Rng& rng) {
  MutatorDraws draws{factors_, {}};
  std::vector<uint8_t> applied;
  warpsmith::Mutate(input.kernel, rng, &applied, &draws);
  input.lineage.mutations.insert(input.lineage.mutations.end(), applied.begin(), applied.end());
  ways_.insert(ways_.end(), applied.begin(), applied.end());
  for (uint8_t drawn : draws.drawn) ++yields_[drawn].tried;
}

void Breeder::MutateLaunch(Input& input, Rng& rng) {
  FuzzedLaunch launch = DecodeLaunch(input.launch);
  const bool sharing = rng.Chance(kSharing);
  TakeWay(sharing ? OtherWay::kSharing : OtherWay::kPlan);
  sharing ? MutateSharing(launch, rng) : MutatePlan(launch, rng);
  input.launch = EncodeLaunch(launch);
}

void Breeder::Note(std::span<const uint8_t> input, uint64_t new_features, std::optional<Verdict> verdict) {
  if (++noted_ % kWeighEvery == 0) Weigh();
  if (ways_.empty() || HashBytes(input) != last_) return;
  Recent& recent = recent_[static_cast<size_t>(choice_)];
  recent.made += 1;
  recent.features += static_cast<double>(new_features);
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

// What an input of that choice brought lately, as far as there were enough of them to tell; else what any did.
double Breeder::Rate(Choice choice) const {
  Recent all;
  for (const Recent& recent : recent_) all.made += recent.made, all.features += recent.features;
  if (all.features == 0) return 1;
  const double mean = all.features / all.made;
  const Recent& recent = recent_[static_cast<size_t>(choice)];
  return (recent.features + mean * kPrior) / (recent.made + kPrior);
}

void Breeder::Weigh() {
  for (Recent& recent : recent_) recent.made *= kFade, recent.features *= kFade;
  const std::span<const Yield> mutators = std::span(yields_).first(Mutators().size());
  double made = 0, features = 0;
  for (const Yield& yield : mutators) {
    made += static_cast<double>(yield.made);
    features += static_cast<double>(yield.features);
  }
  if (made == 0 || features == 0) return;
  const double mean = features / made;
  factors_.clear();
  for (const Yield& yield : mutators) {
    const double factor =
        (static_cast<double>(yield.features) / mean + kPrior) / (static_cast<double>(yield.made) + kPrior);
    factors_.push_back(std::clamp(factor, kLeast, kMost));
  }
}

}  // namespace warpsmith
