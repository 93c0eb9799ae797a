// A run of the Python interpreter as a subprocess: a script, its standard input, its standard output.
#pragma once

#include <string>
#include <string_view>

#include "src/result.h"

namespace warpsmith {

// What main() of the module `script` prints when it reads `input`. The interpreter is $WARPSMITH_PYTHON, or python3;
// kUnavailable if there is none, kInternal if the script fails. The script is kept in the CacheFolder(), where Python
// keeps what it compiled of it.
Result<std::string> RunPython(std::string_view script, const std::string& input);

}  // namespace warpsmith
