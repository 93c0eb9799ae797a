// The forge makes kernels: ten generators, mutation, crossover, and the one repair pass that makes any edited tree a
// valid kernel again. It knows nothing of engines and oracles.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/rng.h"

namespace warpsmith {

// Bounds that Repair() enforces, so that a kernel stays readable and fast to judge.
inline constexpr size_t kMaxNodes = 160;
inline constexpr size_t kMaxStatements = 24;
inline constexpr size_t kMaxParams = 8;

// A new kernel that Classify() calls `type`, from a policy shuffled for this kernel (operator weights, depth, loop
// kinds, literal ranges). Valid by construction, printed (line numbers are set). `safe` prefers the forms on which
// Warp's adjoint is right.
Kernel Generate(KernelType type, Rng& rng, bool safe = false);

struct MutatorRow {
  std::string_view name;
  std::string_view doc;
  bool (*apply)(Kernel& kernel, Rng& rng);  // false if there was nothing to change
  double weight = 1;                        // how often it is drawn
  uint8_t adds = 0;  // a Feature (policy.h) that it may bring in; drawn less where the kernel is without, or all would
                     // end up with everything
};
std::span<const MutatorRow> Mutators();

// How mutators are drawn, for one who keeps the book of what they bring.
struct MutatorDraws {
  std::span<const double> factors;  // of the rows' weights, one for each row of Mutators(); all 1 if empty
  std::vector<uint8_t> drawn;       // gets the rows that were drawn, those included that found nothing to change
};

// Applies one to three mutators to a kernel (any tree) and repairs it. Returns the name of the first mutator that
// changed something, or "" if none; `applied` gets the indices of all.
std::string_view Mutate(Kernel& kernel, Rng& rng, std::vector<uint8_t>* applied = nullptr,
                        MutatorDraws* draws = nullptr);

// A child of two kernels (any trees): `a` with statements or subexpressions of fitting type from `b`, repaired.
Kernel Crossover(const Kernel& a, const Kernel& b, Rng& rng);

// Makes any tree a valid kernel: defines or replaces what is undefined, fixes types, drops what cannot be fixed, bounds
// the size, lets every operation reach an output where it can, prints. Idempotent. The only code that does so.
void Repair(Kernel& kernel, Rng& rng);

}  // namespace warpsmith
