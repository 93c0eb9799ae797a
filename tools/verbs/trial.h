// A Trial is one kernel before the judge: everything that Screen() and Confirm() need, in one place, and what they said.
#pragma once

#include <span>

#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/text/ir.h"
#include "src/text/print.h"
#include "tools/verbs/engine_panel.h"

namespace warpsmith {

struct Trial {
  Kernel kernel;
  TextIr ir;
  KernelText text;
  JudgeOptions options;
  Judgement judgement;

  Trial(Kernel checked, JudgeOptions options);
};

// Screens each trial, then lets each engine confirm those that agree, all at once.
void Judge(std::span<Trial> trials, const Panel& panel);

}  // namespace warpsmith
