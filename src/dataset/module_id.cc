#include "src/dataset/module_id.h"

#include <fmt/format.h>
#include <openssl/sha.h>

#include <array>

#include "src/text/print.h"

namespace warpsmith {
namespace {

// Warp's options where nobody has changed one, as "name:value" in order of name.
constexpr char kDefaultOptions[] =
    "block_dim:256"
    "compile_time_trace:False"
    "cpu_compiler_flags:-march=native -mllvm=-inline-threshold=9000 -mllvm=-inline-cold-callsite-threshold=3000 "
    "-mllvm=-slp-recursion-max-depth=4"
    "cuda_output:None"
    "default_grid_stride:True"
    "deterministic:0"
    "deterministic_max_records:0"
    "enable_backward:True"
    "enable_mathdx_fft:True"
    "enable_mathdx_gemm:True"
    "enable_mathdx_solver:True"
    "enable_tiles_in_stack_memory:True"
    "enable_vector_component_overwrites:False"
    "extra_build_dependencies:()"
    "extra_cpu_include_dirs:()"
    "extra_cpu_preamble:"
    "extra_cuda_include_dirs:()"
    "extra_cuda_preamble:"
    "fast_math:False"
    "fuse_fp:True"
    "line_directives:True"
    "lineinfo:False"
    "llvm_cuda:False"
    "max_unroll:16"
    "mode:release"
    "optimization_level:None"
    "strip_hash:False"
    "use_precompiled_headers:True"
    "verify_autograd_array_access:False"
    "verify_fp:False";

}  // namespace

std::string ModuleId(const Kernel& kernel) {
  std::string text = KernelDigest(kernel) + kDefaultOptions;
  std::array<unsigned char, SHA256_DIGEST_LENGTH> digest;
  SHA256(reinterpret_cast<const unsigned char*>(text.data()), text.size(), digest.data());
  std::string hex;
  for (unsigned char byte : digest) hex += fmt::format("{:02x}", byte);
  return fmt::format("wp_{}_{}", kernel.name, hex.substr(0, 7));
}

}  // namespace warpsmith
