// The kernels that the user named: Python files, samples, and folders of both.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "src/dataset/sample.h"
#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/python/read.h"
#include "src/result.h"

namespace warpsmith {

struct KernelInput {
  std::string file;  // as named, with the line for a line of JSONL
  std::string name;  // of the kernel; empty if the whole file could not be read
  Result<Kernel> kernel;
  std::optional<Sample> sample;  // if it came from one
  bool unsupported = false;      // as in ReadKernel
};

// What is said of a kernel that is not executed: inconclusive, with the construct as the detail.
Judgement UnsupportedJudgement(const Error& why);

// What a person calls a path's file: "saxpy" for "kernels/saxpy.py".
std::string FileStem(const std::string& file);

// All kernels of the paths, in the order given and by name within a folder. What can't be read is an error in its own
// entry; only a path that does not exist fails the whole.
Result<std::vector<KernelInput>> ReadKernels(const std::vector<std::string>& paths);

// The kernels of samples, each read back from its python_source. One entry for each.
std::vector<ReadKernel> KernelsOfSamples(std::span<const Sample* const> samples);

}  // namespace warpsmith
