#pragma once

#include <memory>

#include "src/engine/engine.h"

namespace warpsmith {

// Compiles the CUDA text by NVIDIA's compiler and runs nothing, on machines without a GPU too. Options: an architecture
// (sm_80, or compute_80 for PTX), fmad=off, jobs=N.
std::unique_ptr<Engine> MakeNvrtcEngine();

}  // namespace warpsmith
