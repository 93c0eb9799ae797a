// A CompiledEngine compiles the exact text of kernels with clang, many to a shared object, and runs them in a worker
// process. `cpu` and `cuda-host` are two of them: they differ in the text and in what calls it.
//
// They share one runtime, whose formulas are those of the interpreter: what they test is the text's frames, types and
// control flow, the launch, the atomics and the order of threads, not each other's mathematics.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "src/engine/compiler.h"
#include "src/engine/engine.h"
#include "src/engine/runtime_cache.h"
#include "src/engine/worker.h"

namespace warpsmith {

struct CompiledEngineOptions {
  int optimisation = 0;    // the digit after -O
  size_t batch_size = 64;  // kernels compiled as one file: clang's start is paid once
  uint64_t seed = 0;       // of the order of threads in cuda-host
  WorkerLimits limits;
};

std::unique_ptr<Engine> MakeCpuEngine(const CompiledEngineOptions& options = {});
std::unique_ptr<Engine> MakeCudaHostEngine(const CompiledEngineOptions& options = {});

class CompiledEngine : public Engine {
 public:
  std::vector<JobResult> Run(std::span<const Job> jobs) final;

 protected:
  CompiledEngine(const CompiledEngineOptions& options, protocol::Mode mode) : options_(options), mode_(mode) {}

  // What stands before the kernels of a file.
  virtual std::string_view header() const = 0;
  // The functions of one kernel, and the initialiser of its row of the table (runtime/protocol.h).
  virtual std::string Functions(const Job& job) const = 0;
  virtual std::string TableRow(const Job& job) const = 0;

 private:
  struct Toolchain {
    Compiler compiler;
    Runtime runtime;
  };
  Result<Toolchain> Prepare() const;
  EngineStatus Probe() final;

  class Batch;

  CompiledEngineOptions options_;
  protocol::Mode mode_;
  std::optional<Result<Toolchain>> toolchain_;
};

}  // namespace warpsmith
