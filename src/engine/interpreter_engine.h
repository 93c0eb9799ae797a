// The interpreter in f32 behind the interface of engines.
#pragma once

#include <memory>

#include "src/engine/engine.h"

namespace warpsmith {

std::unique_ptr<Engine> MakeInterpreterEngine();

}  // namespace warpsmith
