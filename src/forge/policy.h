// A Policy is the taste of one kernel: which features it may use, which operations it likes, how deep its expressions
// and how long its blocks are. Every kernel draws its own, so that a batch of kernels is spread over many tastes
// instead of being many draws from one (swarm testing, Groce et al. 2012).
#pragma once

#include <array>
#include <cstdint>

#include "src/kernel/builtin.h"
#include "src/rng.h"

namespace warpsmith {

// What the rows of the table of kernel types count, and scalar parameters as values.
enum Feature : uint8_t {
  kBranches = 1,
  kLoops = 2,
  kMath = 4,
  kVectors = 8,
  kAtomics = 16,
  kScalars = 32,
};
using Features = uint8_t;
inline constexpr Features kAllFeatures = 63;

enum class LoopKind : uint8_t {
  kStatic,    // at most 16 trips: Warp unrolls it
  kConstant,  // more than 16 trips: it stays a loop
  kDynamic,   // range(n)
  kWhile,     // while k < n
};

struct Policy {
  Features features = 0;
  bool safe = false;  // keep to the forms on which Warp's adjoint is right
  std::array<double, kBuiltinCount> weight{};
  int depth = 2;                  // of expressions
  int statements = 3;             // of a block, besides what its kernel type demands
  int arrays = 2;                 // inputs
  double leaf = 0.3;              // chance that an operand ends before the depth is used up
  double literal = 0.2;           // chance that a leaf is a literal
  double literal_high = 2;        // literals are in (0, literal_high]
  double raw = 0.06;              // chance that an operand is not steered into its builtin's domain
  double augment = 0.4;           // chance that an update is spelled `x += e`
  double nonlinear = 0.3;         // chance that an accumulator's update is not linear in it
  double leave = 0.1;             // chance that a loop is left or goes on early; a tenth of it, that a thread returns
  std::array<double, 4> loops{};  // weight of each LoopKind

  bool Has(Feature feature) const { return features & feature; }
};

// A policy with these features.
Policy ShufflePolicy(Features features, Rng& rng, bool safe);

}  // namespace warpsmith
