// Plants defects into the text of right kernels and counts which ones the judge finds. Exit 1 if too few.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <optional>

#include "tests/oracle/matrix.h"

namespace warpsmith {
namespace {

constexpr char kExamples[] =
    "examples:\n"
    "  bazel run //tests/oracle:kill_matrix -- --mutants=10000\n"
    "  bazel run //tests/oracle:kill_matrix -- --mutants=100000 --seed=2 --jobs=16 --json";

int Main(int argc, char** argv) {
  MatrixOptions options;
  bool json = false;
  CLI::App app("Plants defects into the text of right kernels and counts which ones the judge finds.", "kill_matrix");
  app.footer(kExamples);
  app.add_option("--mutants", options.mutants, "how many defects")->check(CLI::PositiveNumber);
  app.add_option("--seed", options.seed, "which ones; the same seed is the same mutants, whatever the jobs");
  app.add_option("--jobs", options.jobs, "threads; one for each processor by default")->check(CLI::Range(1, 1024));
  std::optional<uint64_t> show;
  app.add_option("--show", show, "print the mutant of this number, and what is said of it");
  app.add_flag("--json", json, "print one JSON object on stdout");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app.help());
    return 0;
  } catch (const CLI::ParseError& error) {
    fmt::print(stderr, "kill_matrix: {} (try --help)\n", error.what());
    return 2;
  }
  if (show) {
    fmt::print("{}", DescribeMutant(options.seed, *show));
    return 0;
  }
  const Matrix matrix = RunMatrix(options);
  fmt::print("{}\n", json ? MatrixJson(matrix, options).dump() : MatrixText(matrix, options));
  return matrix.MeetsTarget() ? 0 : 1;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
