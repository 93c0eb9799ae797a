// A corpus as files hold it: encoded kernels from the fuzzer, Python, samples, in folders of all of them.
#pragma once

#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

// The kernels of the paths, checked and printed, each once, in an order that the files' names and contents decide.
// Files that hold none are passed over: a fuzzer's corpus has such inputs. Fails if a path does not exist.
Result<std::vector<Kernel>> ReadCorpus(const std::vector<std::string>& paths);

}  // namespace warpsmith
