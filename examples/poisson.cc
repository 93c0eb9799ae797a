// Solves the Poisson problem of poisson_solver.py by warpsmith's engines: the order of convergence, the gradient of a
// misfit against differences, and the judge's word on each kernel. Prints Markdown tables.

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <nlohmann/json.hpp>

#include "examples/log_plot.h"
#include "examples/poisson_problem.h"
#include "src/engine/process.h"

namespace warpsmith {
namespace {

using Json = nlohmann::ordered_json;

struct Request {
  std::string kernels = "examples/poisson_solver.py";
  std::vector<std::string> engines = {"interpreter"};
  std::vector<int32_t> cells = {8, 16, 32, 64};
  int32_t gradient_cells = 16;
  std::string plot;
  bool judge = false, json = false;
};

struct Mesh {
  int32_t cells = 0;
  double error = 0;
  int iterations = 0;
};

// What one engine makes of the problem.
struct Solved {
  std::string engine;
  std::vector<Mesh> meshes;
  std::vector<DerivativeCheck> checks;
  int launches = 0;
  double seconds = 0;
};

// Between this mesh and the one before.
double OrderAt(const std::vector<Mesh>& meshes, size_t i) {
  return std::log(meshes[i - 1].error / meshes[i].error) /
         std::log(static_cast<double>(meshes[i].cells) / meshes[i - 1].cells);
}

double RelativeDifference(double a, double b) { return std::abs(a - b) / std::abs(b); }

Result<KernelChain> LoadChain(const Request& request, const std::string& engine_name) {
  Result<std::unique_ptr<Engine>> engine = AvailableEngine(engine_name);
  if (!engine) return engine.error();
  return KernelChain::Load(request.kernels, std::move(*engine));
}

Result<Solved> Solve(const Request& request, const std::string& engine) {
  Result<KernelChain> chain = LoadChain(request, engine);
  if (!chain) return chain.error();
  const auto start = std::chrono::steady_clock::now();
  Solved solved{engine, {}, {}, 0, 0};
  for (int32_t cells : request.cells) {
    PoissonProblem problem(*chain, cells);
    const double error = problem.Error();
    solved.meshes.push_back({cells, error, problem.iterations()});
  }
  solved.checks = PoissonProblem(*chain, request.gradient_cells).CheckGradient();
  if (!chain->status()) return chain->status().error();
  solved.launches = chain->launch_count();
  solved.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return solved;
}

// All kernels, as the solver launches them on a mesh small enough for the judge's full Jacobian.
Result<std::vector<KernelChain::Judged>> JudgeKernels(const Request& request) {
  constexpr int32_t kCells = 4;
  Result<KernelChain> chain = LoadChain(request, "interpreter");
  if (!chain) return chain.error();
  PoissonProblem(*chain, kCells).Error();
  PoissonProblem(*chain, kCells).CheckGradient();
  if (!chain->status()) return chain->status().error();
  return chain->Judge();
}

void PrintConvergence(const Solved& solved) {
  fmt::print("| cells | h | unknowns | iterations | error (L2) | order |\n|--:|--:|--:|--:|--:|--:|\n");
  for (size_t i = 0; i < solved.meshes.size(); ++i) {
    const Mesh& mesh = solved.meshes[i];
    const std::string order = i == 0 ? "" : fmt::format("{:.2f}", OrderAt(solved.meshes, i));
    fmt::print("| {0} x {0} | 1/{0} | {1} | {2} | {3:.3e} | {4} |\n", mesh.cells, (mesh.cells - 1) * (mesh.cells - 1),
               mesh.iterations, mesh.error, order);
  }
}

void PrintGradient(const Solved& solved) {
  fmt::print("\n| direction | adjoint | differences | relative difference |\n|---|--:|--:|--:|\n");
  for (const DerivativeCheck& check : solved.checks)
    fmt::print("| {} | {:.5e} | {:.5e} | {:.0e} |\n", check.direction, check.adjoint, check.difference,
               RelativeDifference(check.adjoint, check.difference));
}

// How far an engine's errors are from the first engine's.
double Disagreement(const Solved& solved, const Solved& first) {
  double largest = 0;
  for (size_t i = 0; i < solved.meshes.size(); ++i)
    largest = std::max(largest, RelativeDifference(solved.meshes[i].error, first.meshes[i].error));
  return largest;
}

void PrintEngines(const std::vector<Solved>& all) {
  fmt::print("\n| engine | its errors differ from the table's by | launches | launches/s |\n|---|--:|--:|--:|\n");
  for (const Solved& solved : all)
    fmt::print("| {} | {:.0e} | {} | {:.0f} |\n", solved.engine, Disagreement(solved, all[0]), solved.launches,
               solved.launches / solved.seconds);
}

void PrintJudged(const std::vector<KernelChain::Judged>& all) {
  fmt::print("\n| kernel | verdict | reason |\n|---|---|---|\n");
  for (const auto& [kernel, judgement] : all)
    fmt::print("| {} | {} | {} |\n", kernel, VerdictName(judgement.verdict),
               judgement.reason == Reason::kNone ? "" : ReasonName(judgement.reason));
}

Json ToJson(const std::vector<Solved>& all, const std::vector<KernelChain::Judged>& judged) {
  Json engines = Json::object(), verdicts = Json::object();
  for (const Solved& solved : all) {
    Json meshes = Json::array(), gradient = Json::array();
    for (const Mesh& mesh : solved.meshes)
      meshes.push_back({{"cells", mesh.cells}, {"error", mesh.error}, {"iterations", mesh.iterations}});
    for (const DerivativeCheck& check : solved.checks)
      gradient.push_back(
          {{"direction", check.direction}, {"adjoint", check.adjoint}, {"difference", check.difference}});
    engines[solved.engine] = {{"meshes", std::move(meshes)},
                              {"gradient", std::move(gradient)},
                              {"launches", solved.launches},
                              {"seconds", solved.seconds}};
  }
  for (const auto& [kernel, judgement] : judged)
    verdicts[kernel] = {{"verdict", VerdictName(judgement.verdict)},
                        {"reason", judgement.reason == Reason::kNone ? "" : ReasonName(judgement.reason)}};
  return {{"engines", std::move(engines)}, {"kernels", std::move(verdicts)}};
}

std::string Plot(const Solved& solved) {
  LogPlot plot{
      "Linear finite elements for the Poisson problem", "mesh width h", "error in the L2 norm", {}, 2, "slope 2"};
  for (const Mesh& mesh : solved.meshes) plot.points.push_back({1.0 / mesh.cells, mesh.error});
  return plot.Svg();
}

Status Run(const Request& request) {
  std::vector<Solved> all;
  for (const std::string& engine : request.engines) {
    Result<Solved> solved = Solve(request, engine);
    if (!solved) return solved.error();
    all.push_back(std::move(*solved));
  }
  std::vector<KernelChain::Judged> judged;
  if (request.judge) {
    auto result = JudgeKernels(request);
    if (!result) return result.error();
    judged = std::move(*result);
  }
  if (!request.plot.empty() && !WriteFile(request.plot, Plot(all[0])))
    return Error{ErrorCode::kInput, "cannot write " + request.plot};
  if (request.json) {
    fmt::print("{}\n", ToJson(all, judged).dump());
    return Ok{};
  }
  PrintConvergence(all[0]);
  PrintGradient(all[0]);
  if (all.size() > 1) PrintEngines(all);
  if (request.judge) PrintJudged(judged);
  return Ok{};
}

int Main(int argc, char** argv) {
  Request request;
  CLI::App app("Solves a finite-element Poisson problem by the kernels of poisson_solver.py.", "poisson");
  app.add_option("--cells", request.cells, "meshes, coarse to fine")->delimiter(',')->check(CLI::Range(2, 256));
  app.add_option("--engines", request.engines, "what runs the kernels, see warpsmith list engines")->delimiter(',');
  app.add_option("--plot", request.plot, "SVG file for the error against h");
  app.add_flag("--judge", request.judge, "judge the gradient of each kernel on the solver's launches");
  app.add_flag("--json", request.json, "print one JSON object");
  app.footer(
      "examples:\n  bazel run //examples:poisson -- --engines=interpreter,cpu,cuda-host\n"
      "  bazel run //examples:poisson -- --cells=4,8,16 --judge");
  CLI11_PARSE(app, argc, argv);
  // `bazel run` starts programs elsewhere; the user's paths count from where the user is.
  request.kernels = std::filesystem::absolute(request.kernels).string();
  const char* caller = std::getenv("BUILD_WORKING_DIRECTORY");
  if (caller != nullptr && chdir(caller) != 0) return fmt::print(stderr, "poisson: cannot enter {}\n", caller), 2;
  if (request.cells.size() < 2) return fmt::print(stderr, "poisson: --cells needs two meshes or more\n"), 2;
  const Status done = Run(request);
  if (done) return 0;
  fmt::print(stderr, "poisson: {}\n", done.error().message);
  return static_cast<int>(done.error().code);
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
