#pragma once

#include <memory>

#include "src/engine/engine.h"

namespace warpsmith {

// Runs the CUDA text on the GPUs of this machine, each in a process of its own. Options as nvrtc's; the architecture is
// that of the first GPU unless one is given.
std::unique_ptr<Engine> MakeCudaDeviceEngine();

}  // namespace warpsmith
