// A Trial is one kernel before the judge: everything that Screen() and Confirm() need, in one place, and what they said.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/engine.h"
#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/result.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

struct Trial {
  Kernel kernel;
  TextIr ir;
  KernelText text;
  JudgeOptions options;
  Judgement judgement;

  Trial(Kernel checked, JudgeOptions options);
};

// Engines that confirm what the interpreter finds.
using Panel = std::vector<std::unique_ptr<Engine>>;

// The engines of these names. An engine that is missing here is
// an error (kUnavailable) if `required`, else it is left out and `left_out` says why.
Result<Panel> MakePanel(const std::vector<std::string>& names, bool required, std::vector<std::string>& left_out);

// Screens each trial, then lets each engine confirm those that agree, all at once.
void Judge(std::span<Trial> trials, const Panel& panel);

}  // namespace warpsmith
