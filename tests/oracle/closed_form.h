// Kernels whose derivative is written down beside them, by calculus and not by any of the project's rules: a chain of
// functions of two array elements, summed in a loop or not.
#pragma once

#include <span>

#include "src/kernel/kernel.h"
#include "src/oracle/judge.h"
#include "src/rng.h"

namespace warpsmith {

class ClosedForm {
 public:
  explicit ClosedForm(Rng& rng);

  const Kernel& kernel() const { return kernel_; }
  // Whether the gradients of a launch, as the judge found them, are those of the formula.
  bool Matches(const JudgedLaunch& judged) const;

 private:
  Kernel kernel_;
  std::vector<size_t> chain_;  // rows of the table of functions, the innermost first
  double factor_a_ = 0, factor_b_ = 0;
  bool loop_ = false;
};

}  // namespace warpsmith
