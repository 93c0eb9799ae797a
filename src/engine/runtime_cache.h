// The runtime and the worker are compiled once for each version of their sources and of the compiler, and kept in the
// user's cache directory. Any number of processes may do so at once.
#pragma once

#include <string>

#include "src/engine/compiler.h"
#include "src/result.h"

namespace warpsmith {

struct Runtime {
  std::string directory;  // of the headers that kernels include
  std::string worker;     // path of the program
};

// The compiled runtime, from the CacheFolder() or made now (a few seconds), its worker built with `sanitizer`.
Result<Runtime> PrepareRuntime(const Compiler& compiler, Sanitizer sanitizer = Sanitizer::kNone);

}  // namespace warpsmith
