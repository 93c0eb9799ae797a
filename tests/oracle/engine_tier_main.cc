// Runs texts with planted defects, and right ones, through an engine. Exit 1 if it misses too many or rejects a right
// one.
#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <string>

#include "tests/oracle/engine_tier.h"

namespace warpsmith {
namespace {

constexpr char kExamples[] =
    "examples:\n"
    "  bazel run //tests/oracle:engine_tier -- --engine=cuda-host --mutants=1500\n"
    "  bazel run //tests/oracle:engine_tier -- --engine=warp --mutants=0 --controls=300 --json";

int Main(int argc, char** argv) {
  EngineTierOptions options;
  std::string name = "cpu";
  bool json = false;
  CLI::App app("Runs texts with planted defects, and right ones, through an engine.", "engine_tier");
  app.footer(kExamples);
  app.add_option("--engine", name, "cpu, cuda-host, warp ...");
  app.add_option("--mutants", options.mutants, "how many defects; 0 for an engine that does not run the text");
  app.add_option("--controls", options.controls, "how many right kernels of another kind");
  app.add_option("--seed", options.seed, "which ones");
  app.add_flag("--json", json, "print one JSON object on stdout");
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    fmt::print("{}", app.help());
    return 0;
  } catch (const CLI::ParseError& error) {
    fmt::print(stderr, "engine_tier: {} (try --help)\n", error.what());
    return 2;
  }
  auto engine = AvailableEngine(name);
  if (!engine.ok()) {
    fmt::print(stderr, "engine_tier: {}\n", engine.error().message);
    return static_cast<int>(engine.error().code);
  }
  const EngineTier tier = RunEngineTier(**engine, options);
  fmt::print("{}\n", json ? EngineTierJson(tier).dump() : EngineTierText(tier));
  return tier.MeetsTarget() ? 0 : 1;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
