// From Python's syntax tree, as read.py prints it, to a kernel.
#pragma once

#include "src/kernel/module.h"
#include "src/python/marshal.h"
#include "src/result.h"

namespace warpsmith {

// A type as read.py prints it.
Type TypeFromTree(const Value& value);

// The kernel or function of one KERNEL object of read.py, not checked. An error says "line:column: what". It refers to
// `module`, whose sets of functions must be known.
Result<Kernel> KernelFromTree(const Value& object, const Module& module);

}  // namespace warpsmith
