// A Mutant is a random kernel that agrees, and its text with one defect planted: the cases of the kill matrix.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>

#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/text/ir.h"
#include "tests/oracle/defects.h"

namespace warpsmith {

struct Mutant {
  Kernel kernel;
  KernelType type{};  // of the kernel as it is, which mutation may have changed
  size_t defect = 0;  // row of Defects()
  TextIr right, wrong;
};

// Mutant number `index` of a population. Types and defects take turns; where a defect finds no place in many kernels of
// a type (a loop's in one without loops) it is the next defect's turn. Nothing if no kernel would do.
std::optional<Mutant> MutantOf(uint64_t seed, uint64_t index);
// The round of turns that a number belongs to.
uint64_t RoundOf(uint64_t index);

// Whether any of many launches tells the two texts apart: by outputs, or by gradients of what is judged, at points
// where the kernel is defined and off its kinks. If none does, a judge can't be blamed for accepting the text.
enum class Visibility : uint8_t {
  kVisible,   // another output, or a gradient off by more than rounding
  kTiesOnly,  // only at kinks
  kInvisible,
};
Visibility Look(const Mutant& mutant, uint64_t seed, int launches);

}  // namespace warpsmith
