#include <fmt/format.h>

#include "src/engine/compiled_engine.h"

namespace warpsmith {
namespace {

// Runs the C++ text as Warp runs it: the threads of a launch one after another. Each launch is done twice, by the
// instantiation for contiguous arrays and by the one for strided arrays.
class CpuEngine final : public CompiledEngine {
 public:
  explicit CpuEngine(const CompiledEngineOptions& options) : CompiledEngine("cpu", options, protocol::Mode::kCpu) {}

  std::string_view doc() const override {
    return "the exact C++ text, compiled by clang-19, on the CPU (cpu:O2, cpu:asan)";
  }

 private:
  std::string_view header() const override { return "kernel_cpu.h"; }
  std::string Functions(const Job& job) const override {
    return fmt::format("{}\n{}\n{}\n", job.text->cpp_args, job.text->cpp_forward, job.text->cpp_backward);
  }
  std::string TableRow(const Job& job) const override {
    const std::string& name = job.text->name;
    return fmt::format(
        "(void*)&{0}_cpu_kernel_forward<true>, (void*)&{0}_cpu_kernel_backward<true>, "
        "(void*)&{0}_cpu_kernel_forward<false>, (void*)&{0}_cpu_kernel_backward<false>",
        name);
  }
};

}  // namespace

std::unique_ptr<CompiledEngine> MakeCpuEngine(const CompiledEngineOptions& options) {
  return std::make_unique<CpuEngine>(options);
}

}  // namespace warpsmith
