// Coverage of meaning: what the generated kernel does, as opposed to what our code does. Which builtin, in which
// control context, run in which direction, fed by which builtin. libFuzzer reads it through its extra counters.
#pragma once

#include <cstdint>
#include <span>

#include "src/text/ir.h"

namespace warpsmith {

// Sets one counter for each feature of the kernel. The features are hashed into the counters; keep these few (a handful
// of KiB), since libFuzzer scans them after every input.
void CountFeatures(const TextIr& ir, std::span<uint8_t> counters);

}  // namespace warpsmith
