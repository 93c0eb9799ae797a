// A trace is what one thread did, line by line of the text: forward, then backward with its replay and its reverse
// part, with the values that each line left.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/text/ir.h"

namespace warpsmith {

enum class TracePart : uint8_t { kForward, kReplay, kReverse };
std::string_view TracePartName(TracePart part);

// A variable's value or adjoint, as the text calls it: {"var_3", {1.5}}, {"adj_3", {0, 0, 1}}.
struct TracedValue {
  std::string name;
  std::vector<double> values;  // three of a vec3
};

struct TraceLine {
  TracePart part{};
  int32_t line = 0;               // of the source
  std::vector<int> trips;         // of the loops around it, outermost first, from 0
  int32_t depth = 0;              // of indentation
  std::string text;               // as in the CPU function, without indentation
  std::vector<TracedValue> left;  // what the line wrote
  std::vector<TracedValue> read;  // in the reverse part: the adjoint that came in
};

struct Trace {
  std::vector<TraceLine> lines;
  bool fault = false;  // the run ended early
};

// What thread `thread` of the launch does, in f64. Requires adjoints in the launch, and an IR lowered from `kernel`.
Trace TraceThread(const Kernel& kernel, const TextIr& ir, const Launch& launch, int32_t thread);

}  // namespace warpsmith
