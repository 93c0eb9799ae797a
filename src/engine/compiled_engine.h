// A CompiledEngine compiles the exact text of kernels with clang, many to a shared object, and runs them in a worker
// process. Several batches are on their way at once: one runs while the next is compiled. `cpu` and `cuda-host` are two
// of them: they differ in the text and in what calls it.
//
// They share one runtime, whose formulas are those of the interpreter: what they test is the text's frames, types and
// control flow, the launch, the atomics and the order of threads, not each other's mathematics.
#pragma once

#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "src/engine/compiler.h"
#include "src/engine/engine.h"
#include "src/engine/process.h"
#include "src/engine/runtime_cache.h"
#include "src/engine/worker.h"

namespace warpsmith {

struct CompiledEngineOptions {
  int optimisation = 0;  // the digit after -O
  Sanitizer sanitizer = Sanitizer::kNone;
  size_t batch_size = 128;  // kernels compiled as one file: clang's start is paid once
  int parallel = 0;         // batches at once; 0: as many as there are processors
  uint64_t seed = 0;        // of the order of threads in cuda-host
  WorkerLimits limits;
};

// Options as they are spelled behind an engine's name, joined by '+': `O0` to `O3`, `asan` (with UBSan), `tsan`. None
// if there is no such option.
std::optional<CompiledEngineOptions> ParseVariant(std::string_view variant);

// Where the time of an engine went, in seconds of a processor.
struct EngineCosts {
  double compile = 0, link = 0, run = 0;
};

class CompiledEngine;
std::unique_ptr<CompiledEngine> MakeCpuEngine(const CompiledEngineOptions& options = {});
std::unique_ptr<CompiledEngine> MakeCudaHostEngine(const CompiledEngineOptions& options = {});

class CompiledEngine : public Engine {
 public:
  // The base name, and the options that are not the default, as ParseVariant() reads them.
  std::string_view name() const final { return name_; }
  std::vector<JobResult> Run(std::span<const Job> jobs) final;

  // Of all that has been run so far.
  EngineCosts costs() const;
  // What clang takes to parse the jobs, in seconds of a processor: a part of EngineCosts::compile that cannot be told
  // apart while it compiles.
  double ParseSeconds(std::span<const Job> jobs);

 protected:
  CompiledEngine(std::string_view base_name, const CompiledEngineOptions& options, protocol::Mode mode);

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

  std::string name_;
  CompiledEngineOptions options_;
  protocol::Mode mode_;
  std::optional<Result<Toolchain>> toolchain_;
  mutable std::mutex costs_mutex_;
  EngineCosts costs_;
  // The library of the last Run() that was one batch. A solver launches the same kernels in turn, thousands of times:
  // the same text is not compiled twice in a row.
  struct {
    std::string text;
    std::unique_ptr<TempDirectory> directory;
  } kept_;
};

}  // namespace warpsmith
