// What the ways of making inputs bring: a row for each mutator, and for crossover and the like.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace warpsmith {

// What one way of making inputs brought. An input that several mutators made counts for each of them.
struct Yield {
  uint64_t tried = 0;     // drawn, whether there was something to change or not
  uint64_t made = 0;      // inputs that came of it
  uint64_t valid = 0;     // of these, kernels that Check() accepts
  uint64_t features = 0;  // of meaning, that no input had before
  std::array<uint64_t, 3> verdicts{};
};

inline constexpr size_t kMaxWays = 64;

}  // namespace warpsmith
