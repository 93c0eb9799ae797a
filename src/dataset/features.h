// What a kernel is made of, as a sample's metadata says it: builtins, constructs, depth.
#pragma once

#include <nlohmann/json.hpp>

#include "src/kernel/kernel.h"

namespace warpsmith {

// {"builtins": ["add", "sin"], "constructs": ["if", "static_loop"], "statements": 7, "depth": 2}: names sorted, depth
// of nested statements. Requires a checked kernel.
nlohmann::ordered_json KernelFeatures(const Kernel& kernel);

}  // namespace warpsmith
