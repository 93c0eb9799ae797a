// How an engine talks to the worker that runs its kernels. Both directions are sequences of 32-bit words.
//
//   worker LIBRARY JOBS FIRST MEMORY_MB CPU_SECONDS
//
// LIBRARY is a shared object with the table `ws_kernels`. JOBS is a file:
//   mode job_count { entry seed_low seed_high param_count type... launch_count { dim { count word... }... }... }...
// where a launch lists, for each parameter, its value and its adjoint. The worker runs the jobs from number FIRST on
// and writes records to standard output: { kind job word_count word... }.
#pragma once

#include <cstdint>

namespace warpsmith::protocol {

enum class Mode : uint32_t { kCpu, kCudaHost };

// How many function pointers a row of ws_kernels has.
inline constexpr int kCpuRow = 4;   // forward and backward for contiguous arrays, the same for strided ones
inline constexpr int kCudaRow = 2;  // forward, backward

enum class Record : uint32_t {
  kStarted,   // written before anything of the job runs, so that a crash can be put down to it
  kFinished,  // for each launch: the words of all arguments, then of all adjoints
  kDiffers,   // strided arrays gave other values: launch, parameter. kFinished follows
  kCanary,    // launch, parameter, whether its adjoint, element that was written to, count
  kRace,      // two threads touched one element at once (ThreadSanitizer): the same words
  kMemory,    // the buffers of a launch do not fit
};

// A type as one word.
struct WordType {
  uint32_t word = 0;

  static constexpr uint32_t kFloatBit = 1, kArrayBit = 2, kBoolBit = 4;
  constexpr bool is_float() const { return word & kFloatBit; }
  constexpr bool is_array() const { return word & kArrayBit; }
  constexpr bool is_bool() const { return word & kBoolBit; }
  constexpr uint32_t length() const { return word >> 8; }  // words of one value: 3 for a vec3
};

}  // namespace warpsmith::protocol
