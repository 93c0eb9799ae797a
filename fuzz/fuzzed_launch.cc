#include "fuzz/fuzzed_launch.h"

#include <algorithm>
#include <utility>

#include "src/kernel/identity.h"

namespace warpsmith {
namespace {

constexpr uint8_t kMostThreads = 19;
constexpr size_t kMostPairs = 2;
constexpr uint8_t kKinds = 3;  // of lengths, and of bounds

}  // namespace

std::vector<uint8_t> EncodeLaunch(const FuzzedLaunch& launch) {
  if (launch == FuzzedLaunch()) return {};
  std::vector<uint8_t> bytes = {launch.draw, launch.plan.threads, static_cast<uint8_t>(launch.plan.lengths),
                                static_cast<uint8_t>(launch.plan.bounds), launch.plan.taste};
  bytes.insert(bytes.end(), launch.pairs.begin(), launch.pairs.end());
  return bytes;
}

FuzzedLaunch DecodeLaunch(std::span<const uint8_t> bytes) {
  FuzzedLaunch launch;
  auto next = [&](uint32_t kinds) {
    if (bytes.empty()) return uint8_t{0};
    const auto value = static_cast<uint8_t>(bytes[0] % kinds);
    bytes = bytes.subspan(1);
    return value;
  };
  launch.draw = next(256);
  launch.plan.threads = next(kMostThreads + 1);
  launch.plan.lengths = static_cast<LaunchPlan::Lengths>(next(kKinds));
  launch.plan.bounds = static_cast<LaunchPlan::Bounds>(next(kKinds));
  launch.plan.taste = next(kScoutTastes + 1);
  const auto pairs = bytes.first(std::min(bytes.size(), kMostPairs));
  launch.pairs.assign(pairs.begin(), pairs.end());
  return launch;
}

Sharing SharingOf(const Kernel& kernel, const FuzzedLaunch& launch) {
  Sharing sharing(kernel.params.size());
  for (size_t p = 0; p < sharing.size(); ++p) sharing[p] = static_cast<int32_t>(p);
  std::vector<std::pair<size_t, size_t>> pairs;
  for (size_t a = 0; a < sharing.size() && !launch.pairs.empty(); ++a)
    for (size_t b = a + 1; b < sharing.size(); ++b)
      if (kernel.params[a].is_array() && kernel.params[a] == kernel.params[b]) pairs.emplace_back(a, b);
  if (pairs.empty()) return sharing;
  for (uint8_t number : launch.pairs) {
    const auto [a, b] = pairs[number % pairs.size()];
    const auto [first, last] = std::minmax(sharing[a], sharing[b]);
    std::replace(sharing.begin(), sharing.end(), int32_t{last}, int32_t{first});
  }
  return sharing;
}

JudgeOptions FirstLook(std::span<const uint8_t> input, const FuzzedLaunch& launch) {
  JudgeOptions options;
  options.quick = true;
  options.seed = HashBytes(input);
  options.plan = launch.plan;
  return options;
}

void MutatePlan(FuzzedLaunch& launch, Rng& rng) {
  switch (rng.Below(5)) {
    case 0: launch.plan.threads = static_cast<uint8_t>(rng.Below(kMostThreads + 1)); break;
    case 1: launch.plan.lengths = static_cast<LaunchPlan::Lengths>(rng.Below(kKinds)); break;
    case 2: launch.plan.bounds = static_cast<LaunchPlan::Bounds>(rng.Below(kKinds)); break;
    case 3: launch.plan.taste = static_cast<uint8_t>(rng.Below(kScoutTastes + 1)); break;
    default: launch.draw = static_cast<uint8_t>(rng.Next()); break;
  }
}

void MutateSharing(FuzzedLaunch& launch, Rng& rng) {
  if (launch.pairs.size() == kMostPairs || (!launch.pairs.empty() && rng.Chance(0.5)))
    launch.pairs.pop_back();
  else
    launch.pairs.push_back(static_cast<uint8_t>(rng.Next()));
}

}  // namespace warpsmith
