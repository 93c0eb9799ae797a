// A population is what a conformance run compares: an endless list of kernels that a seed stands for. Each member is a
// function of the seed and its index alone, so that it does not matter who makes it, when, and in which order.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "src/kernel/kernel.h"

namespace warpsmith {

// How a kernel came about.
enum class Cohort : uint8_t { kGenerated, kMutated, kCrossed };
inline constexpr std::array<std::string_view, 3> kCohortNames = {"generated", "mutated", "crossed"};

struct Member {
  Cohort cohort;
  Kernel kernel;
};

// Types take turns; of each type every second kernel is as generated, a quarter are mutants and a quarter crossings.
Member MemberOf(uint64_t seed, uint64_t index);

}  // namespace warpsmith
