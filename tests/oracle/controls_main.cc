// Judges kernels whose gradient is known to be right. Exit 1 if too many are rejected or cannot be told.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <optional>

#include "tests/oracle/controls.h"

namespace warpsmith {
namespace {

constexpr char kExamples[] =
    "examples:\n"
    "  bazel run //tests/oracle:controls -- --controls=10000\n"
    "  bazel run //tests/oracle:controls -- --controls=1000000 --jobs=16 --json";

int Main(int argc, char** argv) {
  ControlOptions options;
  bool json = false;
  std::optional<uint64_t> show;
  CLI::App app("Judges kernels whose gradient is known to be right.", "controls");
  app.footer(kExamples);
  app.add_option("--controls", options.controls, "how many kernels")->check(CLI::PositiveNumber);
  app.add_option("--seed", options.seed, "which ones; the same seed is the same kernels, whatever the jobs");
  app.add_option("--jobs", options.jobs, "threads; one for each processor by default")->check(CLI::Range(1, 1024));
  app.add_option("--show", show, "print the control of this number, and what is said of it");
  app.add_flag("--json", json, "print one JSON object on stdout");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app.help());
    return 0;
  } catch (const CLI::ParseError& error) {
    fmt::print(stderr, "controls: {} (try --help)\n", error.what());
    return 2;
  }
  if (show) {
    fmt::print("{}", DescribeControl(options.seed, *show));
    return 0;
  }
  const Controls controls = RunControls(options);
  fmt::print("{}\n", json ? ControlsJson(controls, options).dump() : ControlsText(controls, options));
  return controls.MeetsTarget() ? 0 : 1;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
