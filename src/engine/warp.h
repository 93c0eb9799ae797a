#pragma once

#include <memory>

#include "src/engine/engine.h"

namespace warpsmith {

// Runs the kernel's Python in the real NVIDIA Warp: wp.launch and wp.Tape's backward. What differs here differs for
// Warp's users. Options: a device (cpu, cuda:0) and O0 to O3 for Warp's compiler.
std::unique_ptr<Engine> MakeWarpEngine();

}  // namespace warpsmith
