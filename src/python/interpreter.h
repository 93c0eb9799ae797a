// A run of the Python interpreter as a subprocess: a script, its standard input, its standard output.
#pragma once

#include <string>

#include "src/result.h"

namespace warpsmith {

// What `script` prints when it reads `input`. The interpreter is $WARPSMITH_PYTHON, or python3; kUnavailable if there
// is none, kInternal if the script fails.
Result<std::string> RunPython(const char* script, const std::string& input);

}  // namespace warpsmith
