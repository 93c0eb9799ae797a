#include "src/engine/nvrtc.h"

#include <fmt/format.h>

#include "src/engine/cuda_compiler.h"

namespace warpsmith {
namespace {

class NvrtcEngine : public Engine {
 public:
  std::string_view name() const override { return "nvrtc"; }
  std::string_view doc() const override {
    return "the exact CUDA text, compiled by NVIDIA's compiler and not run; options sm_90, compute_90, fmad=off, "
           "warp-headers, jobs=N";
  }
  bool executes() const override { return false; }
  Status Configure(std::string_view option) override { return options_.Take(option); }

  std::vector<JobResult> Run(std::span<const Job> jobs) override {
    if (!status().available)
      return std::vector<JobResult>(jobs.size(), {EngineFailure::kCompile, status().why_not, {}});
    std::vector<JobResult> results(jobs.size());
    compiler_->Compile(jobs, results, [](size_t, const std::vector<size_t>&, std::string_view) {});
    return results;
  }

 private:
  EngineStatus Probe() override {
    Result<CudaCompiler> compiler = CudaCompiler::Find(options_);
    if (!compiler) return {false, "", "", compiler.error().message};
    compiler_.emplace(std::move(*compiler));
    return {true, fmt::format("{} {}", compiler_->version(), options_.arch), "none", ""};
  }

  CudaCompilerOptions options_;
  std::optional<CudaCompiler> compiler_;
};

}  // namespace

std::unique_ptr<Engine> MakeNvrtcEngine() { return std::make_unique<NvrtcEngine>(); }

}  // namespace warpsmith
