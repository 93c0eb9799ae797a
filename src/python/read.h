// Reads Warp Python: Python's own `ast` parses the file (read.py, run by python3), and what comes back is made into
// checked kernels. The file is data: nothing of it is executed.
#pragma once

#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

// One @wp.kernel function of a file: the kernel, or why it can't be read ("file:line:column: what").
struct ReadKernel {
  std::string name;
  Result<Kernel> kernel;
};

// The kernels of the files, in order. An error if a file is missing, unreadable or not Python. A kernel outside the
// language, or one that Warp would reject, is an error in its own entry.
Result<std::vector<std::vector<ReadKernel>>> ReadPythonFiles(const std::vector<std::string>& paths);

// The same for a text in memory, of which messages speak as `name`.
Result<std::vector<ReadKernel>> ReadPythonText(const std::string& text, const std::string& name);

}  // namespace warpsmith
