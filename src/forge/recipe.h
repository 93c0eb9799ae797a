// A Recipe says how kernels of one type are written: which features they may have, and the statements that make them
// what they are. Each is stated in its own file under types/; the list is in recipe.cc.
#pragma once

#include <span>

#include "src/forge/policy.h"
#include "src/forge/writer.h"
#include "src/kernel/kernel_type.h"
#include "src/rng.h"

namespace warpsmith {

struct Recipe {
  KernelType type;
  Features (*features)(Rng& rng);  // of one kernel
  void (*write)(Writer& writer);   // between the loads and the stores
};

std::span<const Recipe* const> Recipes();

}  // namespace warpsmith
