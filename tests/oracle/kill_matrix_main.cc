// Plants defects into the text of right kernels and counts which ones the judge finds. Exit 1 if too few.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <cstdio>
#include <optional>
#include <string>
#include <vector>

#include "tests/oracle/matrix.h"

namespace warpsmith {
namespace {

constexpr char kExamples[] =
    "examples:\n"
    "  bazel run //tests/oracle:kill_matrix -- --mutants=10000\n"
    "  bazel run //tests/oracle:kill_matrix -- --mutants=100000 --seed=2 --jobs=16 --json";

std::string OracleNames() {
  std::string names;
  for (size_t o = 0; o < kOracleCount; ++o)
    names += (o > 0 ? ", " : "") + std::string(OracleName(static_cast<Oracle>(o)));
  return names;
}

std::optional<Oracle> OracleOf(std::string_view name) {
  for (size_t o = 0; o < kOracleCount; ++o)
    if (OracleName(static_cast<Oracle>(o)) == name) return static_cast<Oracle>(o);
  return std::nullopt;
}

int Main(int argc, char** argv) {
  MatrixOptions options;
  bool json = false;
  CLI::App app("Plants defects into the text of right kernels and counts which ones the judge finds.", "kill_matrix");
  app.footer(kExamples);
  app.add_option("--mutants", options.mutants, "how many defects")->check(CLI::PositiveNumber);
  app.add_option("--seed", options.seed, "which ones; the same seed is the same mutants, whatever the jobs");
  app.add_option("--jobs", options.jobs, "threads; one for each processor by default")->check(CLI::Range(1, 1024));
  std::optional<uint64_t> show;
  std::vector<std::string> without;
  app.add_option("--without", without, "oracles that the full judge must do without: " + OracleNames())->delimiter(',');
  app.add_option("--compare-every", options.compare_every,
                 "how many rounds for one that is judged by parts and policies too; 0 for none");
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
  for (const std::string& name : without) {
    const std::optional<Oracle> oracle = OracleOf(name);
    if (!oracle) {
      fmt::print(stderr, "kill_matrix: no oracle is named {}; there are {}\n", name, OracleNames());
      return 2;
    }
    options.oracles &= static_cast<OracleSet>(~Only(*oracle));
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
