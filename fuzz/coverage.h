// Coverage of meaning: what the generated kernel does, as opposed to what our code does. Which operation runs, in which
// direction (forward, replay, reverse) and control context; and which two operations meet on a path of data, in which
// context, by which kind of variable. libFuzzer sees it through its extra counters, people through a table.
#pragma once

#include <array>
#include <cstdint>
#include <set>
#include <span>
#include <string_view>

#include "src/kernel/kernel_type.h"
#include "src/text/ir.h"

namespace warpsmith {

// How the value that an operation takes came to be in its variable.
enum class VariableKind : uint8_t {
  kFresh,      // the result of one operation
  kCopied,     // a name given to another name's value
  kMerged,     // chosen by a branch
  kCarried,    // a loop assigns it
  kComponent,  // a vector of which a component is written
  kSlot,       // an element of an array
  kParameter,  // scalar
  kConstant,
};
inline constexpr size_t kVariableKindCount = 8;
std::string_view VariableKindName(VariableKind kind);

// Sets one counter for each feature of the kernel. The features are hashed into the counters; keep these few (some
// KiB), since libFuzzer scans them after every input.
void CountFeatures(const TextIr& ir, std::span<uint8_t> counters);

// What many kernels of one type have between them, counted without hashing.
class MeaningTable {
 public:
  struct Row {
    uint64_t kernels = 0;
    std::set<uint64_t> operations;                        // that run forward, in any context
    std::set<uint64_t> pairs;                             // of operations that meet on a path of data
    std::set<uint64_t> pairs_in_context;                  // and in which loops and branches
    std::set<uint64_t> pairs_by_variable;                 // and by which kind of variable
    std::set<uint64_t> pairs_in_full;                     // and both
    std::set<uint64_t> adjoints_in_context;               // adjoints, and the loops and branches in which they run
    std::array<uint64_t, kVariableKindCount> operands{};  // of each kind
  };

  void Add(KernelType type, const TextIr& ir);
  const Row& row(KernelType type) const { return rows_[static_cast<size_t>(type)]; }

 private:
  std::array<Row, kKernelTypeCount> rows_;
};

}  // namespace warpsmith
