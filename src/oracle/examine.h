// Examines one launch of a kernel: runs the text by the interpreter and the source by dual numbers and differences, and
// compares them.
#pragma once

#include <string>
#include <vector>

#include "src/engine/interpreter.h"
#include "src/oracle/judge.h"
#include "src/oracle/launches.h"
#include "src/oracle/source.h"
#include "src/rng.h"

namespace warpsmith {

// What one launch showed. Errors are in units of their bounds.
struct Examination {
  JudgedLaunch launch;
  double forward_error = 0;     // interpreter against source evaluator, both f64
  double dual_error = 0;        // adjoint against dual numbers
  double difference_error = 0;  // dual numbers against differences
  double single_error = 0;      // f32 interpreter against f64
  bool zero_gradient = true;
  std::vector<bool> judged;  // per parameter
  std::vector<GradientRow> rows;
  std::string detail;
};

class Examiner {
 public:
  // All must outlive the examiner; `kernel` is checked and `program` made from its lowering.
  Examiner(const Kernel& kernel, const Program& program, const JudgeOptions& options);

  // Whether anything could be judged: a real input and a real output.
  bool HasSubject() const;

  // Examines `launch`, whose adjoints are chosen here. Arrays too short are lengthened if `may_lengthen`.
  Examination Examine(Launch launch, bool may_lengthen, Rng& rng) const;

 private:
  struct Probe;

  void ProbeSource(Probe& probe, bool may_lengthen, Rng& rng) const;
  bool Wanted(size_t param) const;
  Reason CompareForward(Probe& probe, Examination& out) const;
  Reason CompareGradient(Probe& probe, Examination& out, uint64_t seed) const;
  Reason Arbitrate(Probe& probe, Examination& out, bool dual_agrees) const;
  Reason CompareSingle(Probe& probe, Examination& out) const;
  void FillRows(Probe& probe, Examination& out) const;
  bool RunInterpreter(Probe& probe, Examination& out) const;
  bool MeasureIfNeeded(Probe& probe, uint64_t seed) const;

  const Kernel& kernel_;
  const Program& program_;
  const JudgeOptions& options_;
  SourceEvaluator source_;
  std::vector<ArrayUse> uses_;
};

}  // namespace warpsmith
