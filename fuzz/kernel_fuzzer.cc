// libFuzzer's entry: an input is an encoded kernel; mutation and crossover work on its tree.

#include <fmt/format.h>

#include <cstdlib>
#include <cstring>

#include "fuzz/coverage.h"
#include "fuzz/session.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/judge.h"
#include "src/text/lower.h"

namespace {

using namespace warpsmith;

constexpr double kFresh = 0.10;  // of mutations make a new kernel instead

Session* session = nullptr;

// Zeroed by libFuzzer before each input.
__attribute__((section("__libfuzzer_extra_counters"))) uint8_t meaning_counters[8192];

size_t Put(const Kernel& kernel, const Lineage& lineage, uint8_t* data, size_t max_size) {
  const std::vector<uint8_t> bytes = Encode(kernel, lineage);
  if (bytes.size() > max_size) return 0;
  std::memcpy(data, bytes.data(), bytes.size());
  return bytes.size();
}

size_t Fresh(Rng& rng, uint8_t* data, size_t max_size) {
  Lineage lineage;
  lineage.generator_seed = rng.Next();
  Rng own(lineage.generator_seed);
  return Put(Generate(session->PickType(rng), own, session->safe()), lineage, data, max_size);
}

}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const auto started = Session::Start(argc, argv);
  if (!started) {
    fmt::print(stderr, "kernel_fuzzer: {}\n", started.error().message);
    std::exit(static_cast<int>(started.error().code));
  }
  session = *started;
  std::atexit([] { session->Finish(); });
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  Rng rng(seed);
  Lineage lineage;
  auto kernel = Decode({data, size}, &lineage);
  if (!kernel || rng.Chance(kFresh)) return Fresh(rng, data, max_size);
  lineage.parents.push_back(HashBytes({data, size}));
  Mutate(*kernel, rng, &lineage.mutations);
  const size_t mutated = Put(*kernel, lineage, data, max_size);
  return mutated > 0 ? mutated : size;
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* data1, size_t size1, const uint8_t* data2, size_t size2,
                                            uint8_t* out, size_t max_out_size, unsigned int seed) {
  Rng rng(seed);
  Lineage lineage;
  const auto a = Decode({data1, size1}, &lineage), b = Decode({data2, size2});
  if (!a || !b) return 0;
  lineage.parents.push_back(HashBytes({data1, size1}));
  lineage.parents.push_back(HashBytes({data2, size2}));
  lineage.mutations.push_back(kCrossover);
  return Put(Crossover(*a, *b, rng), lineage, out, max_out_size);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  auto kernel = Decode({data, size});
  if (!kernel || !Check(*kernel).ok()) {
    session->NoteInput(meaning_counters);
    return -1;
  }
  const TextIr ir = Lower(*kernel);
  CountFeatures(ir, meaning_counters);
  session->NoteInput(meaning_counters);
  JudgeOptions options;
  options.quick = true;
  options.seed = HashBytes({data, size});
  session->NoteKernel(*kernel, Screen(*kernel, ir, options), {data, size});
  return 0;
}
