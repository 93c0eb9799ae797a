// From Python's syntax tree, as read.py prints it, to a kernel.
#pragma once

#include <nlohmann/json.hpp>

#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

// The checked kernel of one KERNEL object of read.py. An error says "line:column: what".
Result<Kernel> KernelFromTree(const nlohmann::json& object);

}  // namespace warpsmith
