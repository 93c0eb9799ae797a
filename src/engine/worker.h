// Runs compiled kernels in a worker process (runtime/worker.cc). A kernel that crashes it, hangs or asks for too much
// costs itself only: the worker is started again behind it.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "src/engine/engine.h"
#include "src/engine/runtime/protocol.h"

namespace warpsmith {

struct WorkerJob {
  const Job* job = nullptr;
  uint32_t entry = 0;  // row of the library's table
  uint64_t seed = 0;   // of the order of threads, where it is shuffled
};

struct WorkerLimits {
  int kernel_timeout_ms = 5000;  // wall clock, for all launches of one job
  int memory_mb = 1024;
};

struct WorkerSetup {
  std::string program;    // the worker
  std::string library;    // the kernels
  std::string directory;  // for files between the two
  protocol::Mode mode{};
  WorkerLimits limits;
};

// One result for each job, in order. Adds to `cpu_seconds` what the workers took of a processor.
std::vector<JobResult> RunInWorker(const WorkerSetup& setup, std::span<const WorkerJob> jobs, double& cpu_seconds);

}  // namespace warpsmith
