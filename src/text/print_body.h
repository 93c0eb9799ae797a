// The body of a kernel or function is what CPU and CUDA share of its text, each line indented as on the CPU: variables,
// and the instructions of each list of the IR, under their titles.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/text/ir.h"
#include "src/text/sink.h"

namespace warpsmith {

// Whole lines.
struct Lines {
  std::string_view text;
  std::span<const uint32_t> ends;  // of each line, behind the line feed
  uint32_t start = 0;              // where ends are counted from, as the start of the text
};

class Body {
 public:
  Body(const Kernel& kernel, const TextIr& ir);

  // What follows each other in the forward function: variables, instructions.
  std::array<Lines, 2> forward() const { return {Part(kPrimals, kDuals), Part(kForward, kPrimals)}; }
  // The body of the reverse function.
  Lines reverse() const { return Part(kPrimals, kEnd); }

 private:
  // In the order in which they are written: what is one piece in the reverse function stands together here.
  enum Section { kForward, kPrimals, kDuals, kReplay, kReverse, kEnd };

  Lines Part(Section from, Section to) const;

  Sink text_;
  std::vector<uint32_t> ends_;          // of all lines
  std::array<size_t, kEnd + 1> first_;  // line of each section
};

}  // namespace warpsmith
