// A Candidate is a kernel that may become a sample, and where it came from. One that is made here follows from a type
// and a seed alone, not from what was made before it: so any number of machines may make the candidates of one dataset,
// in any order.
#pragma once

#include <cstdint>

#include "src/dataset/sample.h"
#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"

namespace warpsmith {

struct Candidate {
  Kernel kernel;  // checked and printed
  Provenance provenance;
};

// A kernel of that type. With `breed`, half of the seeds give a kernel that was changed by mutation and crossover, in
// steps of which each left a kernel of the type with a gradient that looks right. Its forebears were made for it alone:
// no two candidates share one.
Candidate MakeCandidate(KernelType type, uint64_t seed, bool breed);

}  // namespace warpsmith
