// The finite-element Poisson problem of poisson_solver.py on one mesh: the order of launches. All that is computed is
// computed by the kernels there; the names and the equations are the same.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "examples/kernel_chain.h"

namespace warpsmith {

// The derivative of the misfit along one direction of the source, in two ways.
struct DerivativeCheck {
  std::string direction;
  double adjoint = 0, difference = 0;
};

class PoissonProblem {
 public:
  // `chain` has the kernels of poisson_solver.py; ask its status() after all.
  PoissonProblem(KernelChain& chain, int32_t cells);

  // The error of the solution in the L2 norm.
  double Error();
  // Iterations of the last solve.
  int iterations() const { return iterations_; }

  // The gradient of the misfit at the source zero, by the adjoint method and by differences.
  std::vector<DerivativeCheck> CheckGradient();

 private:
  ChainArray Reals(int32_t count) const { return ChainArray(kFloat, count); }
  // Conjugate gradients; what `solution` holds on the boundary stays.
  void Solve(ChainArray& load, ChainArray& solution);
  ChainArray SolutionOf(ChainArray& source);
  float MisfitOf(ChainArray& solution, ChainArray& observed);
  std::vector<float> GradientOf(ChainArray& source, ChainArray& observed);

  KernelChain& chain_;
  int32_t cells_, node_count_, triangle_count_;
  ChainArray nodes_, inside_, corners_, degree_, columns_, stiffness_, source_;
  int iterations_ = 0;
};

}  // namespace warpsmith
