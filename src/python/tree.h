// From Python's syntax tree, as read.py prints it, to a kernel.
#pragma once

#include <nlohmann/json.hpp>

#include "src/kernel/module.h"
#include "src/result.h"

namespace warpsmith {

// The kernel or function of one KERNEL object of read.py, not checked. An error says "line:column: what". It refers to
// `module`, whose sets of functions must be known.
// A type as read.py prints it.
Type TypeFromTree(const nlohmann::ordered_json& json);
Result<Kernel> KernelFromTree(const nlohmann::ordered_json& object, const Module& module);

}  // namespace warpsmith
