// The body of a kernel or function is what CPU and CUDA share of its text, each line indented as on the CPU: variables,
// and the instructions of each list of the IR.
#pragma once

#include <string>
#include <string_view>

#include "src/kernel/kernel.h"
#include "src/text/ir.h"

namespace warpsmith {

struct Body {
  std::string primals, duals;            // declarations
  std::string forward, replay, reverse;  // a line for each instruction
};

// What stands above each of them. The one of `forward` is that of `replay` too.
inline constexpr std::string_view kPrimalsTitle = "    //---------\n    // primal vars\n";
inline constexpr std::string_view kDualsTitle = "    //---------\n    // dual vars\n";
inline constexpr std::string_view kForwardTitle = "    //---------\n    // forward\n";
inline constexpr std::string_view kReverseTitle = "    //---------\n    // reverse\n";

Body PrintBody(const Kernel& kernel, const TextIr& ir);

}  // namespace warpsmith
