// A Trial is one kernel before the judge: all that Screen() and Confirm() need, in one place, and what they said. A
// Flight is a batch of trials that engines run, all engines at the same time, while the caller does something else.
#pragma once

#include <memory>
#include <span>
#include <thread>
#include <vector>

#include "src/engine/engine.h"
#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

struct Trial {
  Kernel kernel;
  TextIr ir;
  KernelText text;  // printed when an engine needs it
  JudgeOptions options;
  Judgement judgement;

  // Requires a checked and printed kernel.
  Trial(Kernel kernel, JudgeOptions options);

  void Screen() { judgement = warpsmith::Screen(kernel, ir, options); }
  // f32 against f64 is part of Screen(): where no interpreter is among the engines, it took part all the same.
  void ReportInterpreter();
};

// Options that follow from a kernel's id, so that its verdict does not depend on when it was met.
JudgeOptions OptionsOf(const std::string& kernel_id);

class Flight {
 public:
  // Starts at once. Trials and engines must outlive the flight, and stay where they are.
  Flight(std::vector<Trial*> trials, std::span<const std::unique_ptr<Engine>> engines);
  ~Flight() { Join(); }
  Flight(const Flight&) = delete;

  // Waits, and joins the reports in the order of the engines; the first engine that objects decides the verdict.
  void Finish();

 private:
  void Run(Engine& engine, std::vector<Judgement>& judgements) const;
  void Join();

  std::vector<Trial*> trials_;
  std::vector<std::vector<Judgement>> judgements_;  // of each engine: its own copies
  std::vector<std::thread> threads_;
};

// Screens each trial, then lets all engines confirm.
void Judge(std::span<Trial> trials, std::span<const std::unique_ptr<Engine>> engines);

}  // namespace warpsmith
