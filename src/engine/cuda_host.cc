#include <fmt/format.h>

#include "src/engine/compiled_engine.h"

namespace warpsmith {
namespace {

// Runs the CUDA text on the CPU, as C++ behind a shim: several blocks in a grid-stride loop, threads in shuffled order,
// two of the operating system's threads at once.
class CudaHostEngine final : public CompiledEngine {
 public:
  explicit CudaHostEngine(const CompiledEngineOptions& options) : CompiledEngine(options, protocol::Mode::kCudaHost) {}

  std::string_view name() const override { return "cuda-host"; }
  std::string_view doc() const override { return "the exact CUDA text, compiled by clang-19 behind a host shim, on the CPU"; }

 private:
  std::string_view header() const override { return "kernel_cuda.h"; }

  // The kernel takes its arguments one by one; the worker has them as a struct.
  std::string Functions(const Job& job) const override {
    std::string values = "dim", adjoints;
    for (size_t i = 0; i < job.kernel->params.size(); ++i) {
      values += fmt::format(", args->{}", job.kernel->symbols[i]);
      adjoints += fmt::format(", adj_args->{}", job.kernel->symbols[i]);
    }
    return fmt::format(
        "{0}\n{1}\n{2}\n"
        "static void {3}_run_forward(wp::launch_bounds_t<1> dim, wp_args_{3}* args) {{\n"
        "  {3}_cuda_kernel_forward({4});\n"
        "}}\n"
        "static void {3}_run_backward(wp::launch_bounds_t<1> dim, wp_args_{3}* args, wp_args_{3}* adj_args) {{\n"
        "  {3}_cuda_kernel_backward({4}{5});\n"
        "}}\n",
        job.text->cpp_args, job.text->cuda_forward, job.text->cuda_backward, job.text->name, values, adjoints);
  }

  std::string TableRow(const Job& job) const override {
    return fmt::format("(void*)&{0}_run_forward, (void*)&{0}_run_backward", job.text->name);
  }
};

}  // namespace

std::unique_ptr<Engine> MakeCudaHostEngine(const CompiledEngineOptions& options) {
  return std::make_unique<CudaHostEngine>(options);
}

}  // namespace warpsmith
