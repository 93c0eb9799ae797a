#include "examples/poisson_problem.h"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

namespace warpsmith {
namespace {

constexpr float kTolerance = 1e-6f;  // of the residual, relative
constexpr int32_t kMaxIterations = 2000;

struct Direction {
  std::string name;
  std::vector<float> values;
  float step;  // the misfit is a parabola along each direction: a difference is exact however long the step
};

std::vector<Direction> Directions(int32_t cells, int32_t node_count) {
  std::vector<float> all(static_cast<size_t>(node_count), 1), one(all.size(), 0), own;
  one[static_cast<size_t>((cells + 1) * (cells / 4) + cells / 2)] = 1;
  for (int32_t k = 0; k < node_count; ++k) own.push_back(static_cast<float>(7 * k % 11 - 5) / 5);
  return {{"all nodes alike", all, 20}, {"one node", one, 2000}, {"every node its own", own, 100}};
}

}  // namespace

PoissonProblem::PoissonProblem(KernelChain& chain, int32_t cells)
    : chain_(chain),
      cells_(cells),
      node_count_((cells + 1) * (cells + 1)),
      triangle_count_(2 * cells * cells),
      nodes_(kVec3, node_count_),
      inside_(kInt, node_count_),
      corners_(kInt, 3 * triangle_count_),
      degree_(kInt, node_count_),
      columns_(kInt, 7 * node_count_),
      stiffness_(kFloat, 7 * node_count_),
      source_(kFloat, node_count_) {
  chain_.Forward("place_nodes", node_count_, {cells, &nodes_, &inside_});
  chain_.Forward("name_corners", triangle_count_, {cells, &corners_});
  chain_.Forward("find_neighbours", node_count_, {cells, &degree_, &columns_});
  chain_.Forward("assemble_stiffness", 9 * triangle_count_, {&nodes_, &corners_, &degree_, &columns_, &stiffness_});
  chain_.Forward("sample_source", node_count_, {&nodes_, &source_});
}

void PoissonProblem::Solve(ChainArray& load, ChainArray& solution) {
  const int32_t n = node_count_;
  ChainArray residual = Reals(n), direction = Reals(n), product = Reals(n);
  ChainArray energy = Reals(kMaxIterations + 1), curvature = Reals(kMaxIterations);
  chain_.Forward("find_residual", n,
                 {&degree_, &columns_, &stiffness_, &inside_, &load, &solution, &residual, &direction});
  chain_.Forward("inner_product", n, {&residual, &residual, 0, &energy});
  const float enough = kTolerance * kTolerance * energy.value.reals[0];
  for (iterations_ = 0; chain_.status();) {
    const int32_t i = iterations_++;
    chain_.Forward("multiply", n, {&degree_, &columns_, &stiffness_, &inside_, &direction, &product});
    chain_.Forward("inner_product", n, {&direction, &product, i, &curvature});
    chain_.Forward("advance", n, {i, &energy, &curvature, &direction, &product, &solution, &residual});
    chain_.Forward("inner_product", n, {&residual, &residual, i + 1, &energy});
    if (energy.value.reals[static_cast<size_t>(i) + 1] <= enough) return;
    if (iterations_ == kMaxIterations)
      return chain_.Fail(fmt::format("no convergence in {} iterations", kMaxIterations));
    chain_.Forward("turn", n, {i, &energy, &residual, &direction});
  }
}

ChainArray PoissonProblem::SolutionOf(ChainArray& source) {
  ChainArray load = Reals(node_count_), solution = Reals(node_count_);
  chain_.Forward("assemble_load", 3 * triangle_count_, {&nodes_, &corners_, &source, &load});
  chain_.Forward("fix_boundary", node_count_, {&nodes_, &inside_, &solution});
  Solve(load, solution);
  return solution;
}

double PoissonProblem::Error() {
  ChainArray total = Reals(1), solution = SolutionOf(source_);
  chain_.Forward("square_error", 3 * triangle_count_, {&nodes_, &corners_, &solution, &total});
  return std::sqrt(static_cast<double>(total.value.reals[0]));
}

float PoissonProblem::MisfitOf(ChainArray& solution, ChainArray& observed) {
  ChainArray total = Reals(1);
  chain_.Forward("misfit", 3 * triangle_count_, {&nodes_, &corners_, &solution, &observed, &total});
  return total.value.reals[0];
}

// Two backward passes around a solve: the matrix is symmetric, so it is its own adjoint.
std::vector<float> PoissonProblem::GradientOf(ChainArray& source, ChainArray& observed) {
  ChainArray total = Reals(1), solution = SolutionOf(source);
  total.adjoint.reals = {1};
  chain_.Backward("misfit", 3 * triangle_count_, {&nodes_, &corners_, &solution, &observed, &total});
  ChainArray misfit_gradient = Reals(node_count_), multiplier = Reals(node_count_), load = Reals(node_count_);
  misfit_gradient.value = solution.adjoint;
  Solve(misfit_gradient, multiplier);
  load.adjoint = multiplier.value;
  source.adjoint = ZeroBuffer(kFloatArray, node_count_);
  chain_.Backward("assemble_load", 3 * triangle_count_, {&nodes_, &corners_, &source, &load});
  return source.adjoint.reals;
}

std::vector<DerivativeCheck> PoissonProblem::CheckGradient() {
  ChainArray observed = SolutionOf(source_), guess = Reals(node_count_);
  const std::vector<float> gradient = GradientOf(guess, observed);
  std::vector<DerivativeCheck> checks;
  for (const Direction& direction : Directions(cells_, node_count_)) {
    auto misfit_at = [&](float way) {
      ChainArray source = Reals(node_count_);
      for (size_t k = 0; k < direction.values.size(); ++k) source.value.reals[k] = way * direction.values[k];
      ChainArray solution = SolutionOf(source);
      return static_cast<double>(MisfitOf(solution, observed));
    };
    const double adjoint = std::inner_product(gradient.begin(), gradient.end(), direction.values.begin(), 0.0);
    const double ahead = misfit_at(direction.step), behind = misfit_at(-direction.step);
    checks.push_back({direction.name, adjoint, (ahead - behind) / (2 * static_cast<double>(direction.step))});
  }
  return checks;
}

}  // namespace warpsmith
