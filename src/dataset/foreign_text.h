// A sample's text is foreign where it is not what the sample's Python gives: somebody else wrote it, or changed it. It
// is read back and executed as it stands, nothing is compiled.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "src/dataset/sample.h"
#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"

namespace warpsmith {

struct ForeignText {
  std::string difference;  // the first: "cpp_ir_backward differs in line 12: '...' instead of '...'"
  Judgement judgement;     // the worse one of both targets; disagree(text) if Warp writes no such text
  std::string_view versions;  // "1.14 to 1.18" if it is that of another Warp, else ""
};

// Nothing if all texts are what `kernel` gives, which is the sample's. Where only the eight fields of the original
// pipeline are there, lines may be counted from any one.
std::optional<ForeignText> JudgeForeignText(const Sample& sample, const Kernel& kernel, const JudgeOptions& options);

}  // namespace warpsmith
