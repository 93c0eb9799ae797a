// The keeper process: reads candidates on standard input, judges and runs them, keeps what agrees. It is apart from the
// fuzzer so that it stays uninstrumented, works on another core, and its work counts as nobody's coverage.
//
// usage: keeper SAMPLES FINDINGS ENGINE,ENGINE...
// Prints one JSON line of counts after each batch. Ends when standard input does.

#include <csignal>
#include <cstdio>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "fuzz/stream.h"
#include "src/dataset/keeper.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

int Fail(const Error& error) {
  fmt::print(stderr, "keeper: {}\n", error.message);
  return static_cast<int>(error.code);
}

Result<std::vector<std::unique_ptr<Engine>>> AvailableEngines(std::string_view names) {
  std::vector<std::unique_ptr<Engine>> engines;
  while (!names.empty()) {
    const size_t comma = std::min(names.find(','), names.size());
    auto engine = MakeEngine(names.substr(0, comma));
    if (!engine) return Error{ErrorCode::kInput, fmt::format("unknown engine '{}' (see warpsmith list engines)", names.substr(0, comma))};
    const EngineStatus status = engine->Probe();
    if (!status.available) return Error{ErrorCode::kUnavailable, fmt::format("engine {} is not available: {}", engine->name(), status.why_not)};
    engines.push_back(std::move(engine));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return engines;
}

Candidate MakeCandidate(Kernel kernel, const Lineage& lineage) {
  Candidate candidate{std::move(kernel), {}};
  candidate.provenance.seed = lineage.generator_seed;
  for (uint64_t parent : lineage.parents) candidate.provenance.parents.push_back(fmt::format("{:016x}", parent));
  for (uint8_t mutation : lineage.mutations)
    candidate.provenance.mutations.emplace_back(mutation < Mutators().size() ? Mutators()[mutation].name : "crossover");
  candidate.provenance.command = "bazel run //fuzz:kernel_fuzzer";
  return candidate;
}

void Report(const KeeperCounts& counts) {
  nlohmann::ordered_json types;
  for (const KernelTypeRow& row : KernelTypes()) {
    const auto& c = counts.types[static_cast<size_t>(row.type)];
    types[std::string(row.name)] = {{"kept", c.kept}, {"agree", c.agree}, {"disagree", c.disagree}, {"inconclusive", c.inconclusive}};
  }
  const nlohmann::ordered_json line = {{"offered", counts.offered}, {"kept", counts.kept}, {"mutated", counts.mutated},
                                       {"duplicates", counts.duplicates}, {"surplus", counts.surplus}, {"findings", counts.findings},
                                       {"types", types}, {"reasons", counts.reasons}};
  fmt::print("{}\n", line.dump());
  std::fflush(stdout);
}

int Main(int argc, char** argv) {
  if (argc != 4) return Fail({ErrorCode::kInput, "usage: keeper SAMPLES FINDINGS ENGINE,ENGINE..."});
  // Ctrl-C is for the fuzzer; the keeper finishes what it was given.
  std::signal(SIGINT, SIG_IGN);
  KeeperOptions options;
  options.samples = argv[1];
  options.findings = argv[2];
  auto engines = AvailableEngines(argv[3]);
  if (!engines) return Fail(engines.error());
  options.engines = std::move(*engines);
  auto keeper = Keeper::Open(std::move(options));
  if (!keeper) return Fail(keeper.error());
  uint64_t reported = 0;
  while (auto bytes = ReadRecord(stdin)) {
    Lineage lineage;
    auto kernel = Decode(*bytes, &lineage);
    if (!kernel) continue;
    PrintPython(*kernel);
    if (!Check(*kernel).ok()) continue;
    if (Status status = (*keeper)->Offer(MakeCandidate(std::move(*kernel), lineage)); !status.ok()) return Fail(status.error());
    if ((*keeper)->counts().kept == reported) continue;
    reported = (*keeper)->counts().kept;
    Report((*keeper)->counts());
  }
  if (Status status = (*keeper)->Flush(); !status.ok()) return Fail(status.error());
  Report((*keeper)->counts());
  return 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
