// A Finding is a kernel whose gradient is wrong, reduced, with the place that is to blame and the cause suspected.
// Findings fall into one bucket when the same oracle objects and the same rule explains them, or else when reduced
// shape and guilty operation are the same.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/kernel/sharing.h"
#include "src/oracle/judge.h"
#include "src/reduce/blame.h"
#include "src/reduce/reduce.h"
#include "src/reduce/rules.h"

namespace warpsmith {

// Why a kernel is wrong, as far as two kernels can be said to be wrong for the same cause: the oracle that objects, and
// the rule suspected or else the guilty operation.
struct Cause {
  Reason reason = Reason::kNone;
  int rule = 0;           // 0: none explains it
  std::string operation;  // where none does

  bool operator==(const Cause&) const = default;
};

// A kernel that disagrees, and its causes: more than one may be at work.
struct Diagnosis {
  Reason reason = Reason::kNone;
  Launch launch;  // with adjoints
  std::vector<Guilt> guilty;
  std::vector<Cause> causes;  // distinct, in the order of `guilty`
};
// Nothing if the kernel does not disagree. `kernel` must be checked and printed, and must outlive the diagnosis.
std::optional<Diagnosis> Diagnose(const Kernel& kernel, const JudgeOptions& options);

struct Finding {
  Kernel kernel;         // reduced, with names for people
  Sharing sharing = {};  // if not empty, which of its arrays must be one for it to be wrong
  // What follows is of Joined(kernel, sharing), where there is a sharing.
  Launch launch;  // small values, adjoints set
  Reason reason = Reason::kNone;
  Guilt guilt;
  int rule = 0;  // RuleRow::number, or 0
  Gradients gradients;
  std::vector<Buffer> results;  // where forward is wrong: the arguments as they should be after it
  double error = 0;  // largest |adjoint - right|, or |result - right|, in units of the largest of all of them
  std::string bucket;           // oracle and rule; for what no rule explains oracle, operation and a hash of the shape
  ReduceCounts counts;
};

// Reduces `kernel`, keeping oracle and cause. Nothing if it does not disagree for this cause, or if a full look at what
// is left does not bear it out.
std::optional<Finding> ReduceFinding(const Kernel& kernel, const Cause& cause, const JudgeOptions& options);

// The cause of what is right as long as its arrays are several.
Cause SharedArrays();
// Reduces a kernel that agrees, and disagrees when those of its arrays are one. Nothing if it does not.
std::optional<Finding> ReduceSharedFinding(const Kernel& kernel, const Sharing& sharing, const JudgeOptions& options);

// The bucket of all findings that a rule explains; `cause` must have one.
std::string BucketOf(const Cause& cause);

// The shape of a kernel: its tree with variables numbered in order of appearance and literals left out.
std::string ShapeOf(const Kernel& kernel);

}  // namespace warpsmith
