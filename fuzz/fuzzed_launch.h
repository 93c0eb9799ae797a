// The part of a fuzzed input that says how the kernel is launched. It rides behind the kernel's bytes, and is mutated
// with it and apart from it.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/kernel/sharing.h"
#include "src/oracle/judge.h"
#include "src/oracle/launches.h"
#include "src/rng.h"

namespace warpsmith {

struct FuzzedLaunch {
  LaunchPlan plan;
  // Which pairs of array parameters of one type are one array: numbers of such pairs, modulo how many there are, so
  // that they mean something of any kernel.
  std::vector<uint8_t> pairs;
  uint8_t draw = 0;  // tells launches of one plan apart: values follow from the bytes of the input

  bool operator==(const FuzzedLaunch&) const = default;
};

// The bytes of a launch, none for the one of which nothing is said; any bytes are some launch.
std::vector<uint8_t> EncodeLaunch(const FuzzedLaunch& launch);
FuzzedLaunch DecodeLaunch(std::span<const uint8_t> bytes);

// Which arrays of `kernel` the launch makes one.
Sharing SharingOf(const Kernel& kernel, const FuzzedLaunch& launch);

// How an input is judged at first: quickly, by the launch that it says and values that follow from all its bytes.
JudgeOptions FirstLook(std::span<const uint8_t> input, const FuzzedLaunch& launch);

// Change one thing: of the plan, or of what is shared.
void MutatePlan(FuzzedLaunch& launch, Rng& rng);
void MutateSharing(FuzzedLaunch& launch, Rng& rng);

}  // namespace warpsmith
