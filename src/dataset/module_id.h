// What Warp calls the module of a file with one kernel: its cache folder and files carry that name.
#pragma once

#include <string>

#include "src/kernel/kernel.h"

namespace warpsmith {

// "wp_<kernel name>_<7 hex digits>", as Module.get_module_identifier() of Warp 1.19.0 says for the file <kernel
// name>.py with default options: the first digits of a SHA-256 over the kernel's digest and the options of the CUDA
// build.
std::string ModuleId(const Kernel& kernel);

}  // namespace warpsmith
