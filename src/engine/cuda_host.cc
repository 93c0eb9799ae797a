#include <fmt/format.h>

#include "src/engine/compiled_engine.h"

namespace warpsmith {
namespace {

// Runs the CUDA text on the CPU, as C++ behind a shim: several blocks in a grid-stride loop, threads in shuffled order,
// two of the operating system's threads at once.
class CudaHostEngine final : public CompiledEngine {
 public:
  explicit CudaHostEngine(const CompiledEngineOptions& options)
      : CompiledEngine("cuda-host", options, protocol::Mode::kCudaHost) {}

  std::string_view doc() const override {
    return "the exact CUDA text, compiled by clang-19 behind a host shim, on the CPU (cuda-host:O2, :asan, :tsan)";
  }

 private:
  std::string_view header() const override { return "kernel_cuda.h"; }

  std::string Functions(const Job& job) const override {
    return fmt::format("{}\n{}\n", job.text->cuda_forward, job.text->cuda_backward);
  }
  std::string TableRow(const Job& job) const override {
    return fmt::format("(void*)&{0}_cuda_kernel_forward, (void*)&{0}_cuda_kernel_backward", job.text->name);
  }
};

}  // namespace

std::unique_ptr<CompiledEngine> MakeCudaHostEngine(const CompiledEngineOptions& options) {
  return std::make_unique<CudaHostEngine>(options);
}

}  // namespace warpsmith
