// The source evaluator runs a kernel's tree by the rules of the language, thread by thread, in f64. It shares nothing
// with the lowering and the interpreter but the forward formulas of builtins, so that what both agree on is right.
//
// Its lanes are not threads but eight copies of the whole memory: eight points at which differences are taken, or eight
// directions of tangents (dual numbers) at one point. Integers and control flow must be the same in all lanes; where
// they are not, a kink lies between the points and the run stops with Fault::kDiverged.
#pragma once

#include <cstdint>
#include <vector>

#include "src/engine/fault.h"
#include "src/engine/launch.h"
#include "src/engine/ragged.h"
#include "src/kernel/kernel.h"
#include "src/kernel/lanes.h"

namespace warpsmith {

// Values per parameter; a scalar is one element, a vec3 three reals. T is double or Quad.
template <class T>
struct SourceMemoryOf {
  Ragged<Lanes<T>> reals;
  Ragged<Lanes<T>> tangents;  // without rows unless tangents are wanted
  Ragged<int32_t> ints;
};
using SourceMemory = SourceMemoryOf<double>;

// Fills `memory` anew; what it had allocated it uses again.
template <class T>
void FillSourceMemory(const Launch& launch, bool tangents, SourceMemoryOf<T>& memory);
inline SourceMemory MakeSourceMemory(const Launch& launch, bool tangents) {
  SourceMemory memory;
  FillSourceMemory(launch, tangents, memory);
  return memory;
}

// What a run did with an array.
struct Access {
  bool read_first = false;  // some element was read before it was written: an input (needs the log)
  bool written = false;     // some element was written: an output
  int32_t max_index = -1;   // largest index asked for; tells how long the array must be
};

struct SourceResult {
  Fault fault = Fault::kNone;
  bool tie = false;              // the point is exactly on a kink that the directions feel (needs tangents)
  std::vector<Access> accesses;  // per parameter
};

class SourceEvaluator {
 public:
  // `kernel` must be checked, and must outlive the evaluator.
  explicit SourceEvaluator(const Kernel& kernel) : kernel_(kernel) {}

  // Runs all threads in order, in place. With `log`, races and input arrays are found too (slower).
  template <class T>
  SourceResult Run(int32_t dim, SourceMemoryOf<T>& memory, bool log) const;

 private:
  const Kernel& kernel_;
};

}  // namespace warpsmith
