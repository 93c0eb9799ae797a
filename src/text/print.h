// The printers write the C++ and CUDA text that Warp 1.19.0 writes for a kernel, byte for byte.
#pragma once

#include <span>
#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/result.h"
#include "src/text/ir.h"

namespace warpsmith {

enum class Target { kCpu, kCuda };

// The name that Warp gives the kernel's functions: "<name>_<8 hex digits>" (warp.md 2.1).
std::string MangledName(const Kernel& kernel);
// The SHA-256 of which the name holds the first digits, as 32 bytes: Warp's hash of a module is made from it.
std::string KernelDigest(const Kernel& kernel);

// Text of one kernel. `cpp_*` run from the `template` line, `cuda_*` from `extern "C" __global__`, each to the closing
// brace.
struct KernelText {
  std::string name;      // mangled
  std::string cpp_args;  // struct wp_args_<name> {...};
  std::string cpp_forward, cpp_backward;
  std::string cuda_forward, cuda_backward;
};

KernelText PrintText(const Kernel& kernel, const TextIr& ir);
// The line of each instruction of a list of the IR, as in the CPU function, without indentation.
std::vector<std::string> InstTexts(const Kernel& kernel, const TextIr& ir, std::span<const Inst> list);

// A kernel as far as printing goes: the name that Warp gives its functions, and of the kernel its parameters and the
// lines of its source that the IR quotes.
struct TextKernel {
  std::string name;
  Kernel frame;
  TextIr ir;
};

KernelText PrintText(const TextKernel& kernel);

// The whole file that Warp writes for a module of just this kernel.
std::string PrintModule(const Kernel& kernel, const TextIr& ir, Target target);
// The file for a module of several kernels, in the order in which Warp writes them.
std::string PrintModule(std::span<const Kernel> kernels, Target target);
// The file of each target for kernels that ModuleChecker accepted, with the functions that they call. An error says
// "line:column: what" of what only lowering finds to be beyond the language.
struct ModuleText {
  std::string cpu, cuda;
};
Result<ModuleText> PrintLanguageModule(std::span<const Kernel* const> kernels);

}  // namespace warpsmith
