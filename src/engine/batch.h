// Batches of jobs that are compiled as one file, and how a batch is taken apart when the compiler rejects it. Each
// kernel is its own file to the compiler (`#line 1 "<index of the job>"`), so that messages say whose they are.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "src/engine/engine.h"

namespace warpsmith {

// Groups of at most `size` jobs, as indices. Kernels of one name cannot be in one file, though their texts may differ.
std::vector<std::vector<size_t>> GroupJobs(std::span<const Job> jobs, size_t size);

// An error message of the compiler that begins with a job's index, and what follows that.
struct KernelError {
  size_t job = 0;
  std::string_view message;
};
std::vector<KernelError> KernelErrors(std::string_view messages);

// What to compile instead of a batch of several jobs that was rejected: a few kernels that the compiler names one by
// one, and the others together. A text with an open brace spoils what follows it: if many are named, or none, halves.
std::vector<std::vector<size_t>> PartsToRetry(const std::vector<size_t>& batch, const std::vector<KernelError>& errors);

}  // namespace warpsmith
