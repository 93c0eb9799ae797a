// The CudaCompiler turns the CUDA text of kernels into what a GPU loads, by NVIDIA's run-time compiler (NVRTC). The
// compiler is not reentrant and may not survive generated text, so that it runs in processes of its own, as many at
// once as there are processors.
#pragma once

#include <functional>
#include <memory>
#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "src/engine/engine.h"
#include "src/engine/peer.h"

namespace warpsmith {

struct CudaCompilerOptions {
  std::string arch = "sm_90";  // sm_XX makes machine code, compute_XX PTX
  bool fmad = true;            // contract a * b + c into one operation, as Warp has it
  bool warp_headers = false;   // compile against Warp's own headers, which is slow, instead of our runtime
  size_t processes = 0;        // at once; 0: one for each processor
  size_t batch_size = 64;      // most kernels compiled as one file

  // Takes one of sm_XX, compute_XX, fmad=on, fmad=off, warp-headers, jobs=N.
  Status Take(std::string_view option);
};

class CudaCompiler {
 public:
  // An error if there is no NVRTC, with what to do.
  static Result<CudaCompiler> Find(const CudaCompilerOptions& options);

  // "NVRTC 13.0".
  const std::string& version() const { return version_; }

  // What is done with each image, the compiled form of the jobs of these indices; `lane` is below processes().
  using Sink = std::function<void(size_t lane, const std::vector<size_t>& members, std::string_view image)>;
  // Compiles all kernels; a job whose text is rejected gets its failure in `results`. `sink` is called from several
  // threads at once, at most one for each lane.
  void Compile(std::span<const Job> jobs, std::vector<JobResult>& results, const Sink& sink);

  size_t processes() const { return lanes_.size(); }

 private:
  CudaCompiler(const CudaCompilerOptions& options, const std::string& warp_headers);

  struct Run;
  struct Output {
    bool answered = false, ok = false;
    std::string messages, image;
  };
  Output Build(size_t lane, const std::string& source);
  void CompileBatch(const Run& run, size_t lane, const std::vector<size_t>& members);

  CudaCompilerOptions options_;
  std::string version_, library_;
  std::string prefix_;                        // of every request to compile
  std::vector<std::unique_ptr<Peer>> lanes_;  // started when first needed
};

}  // namespace warpsmith
