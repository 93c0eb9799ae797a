// libFuzzer's entry: an input is an encoded kernel and a launch; mutation and crossover work on the tree.

#include <fmt/format.h>

#include <cstdlib>

#include "fuzz/breeder.h"
#include "fuzz/coverage.h"
#include "fuzz/fuzzed_launch.h"
#include "fuzz/session.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/judge.h"
#include "src/text/lower.h"

namespace {

using namespace warpsmith;

Session* session = nullptr;
Breeder* breeder = nullptr;

// Zeroed by libFuzzer before each input.
__attribute__((section("__libfuzzer_extra_counters"))) uint8_t meaning_counters[16384];

Kernel Fresh(Rng& rng, uint64_t generator_seed) {
  Rng own(generator_seed);
  return Generate(session->PickType(rng), own, session->safe());
}
}  // namespace

extern "C" int LLVMFuzzerInitialize(int* argc, char*** argv) {
  const auto started = Session::Start(argc, argv);
  if (!started) {
    fmt::print(stderr, "kernel_fuzzer: {}\n", started.error().message);
    std::exit(static_cast<int>(started.error().code));
  }
  session = *started;
  breeder = new Breeder(Fresh);
  for (const Kernel& seed : session->seeds()) breeder->AddDonor(seed);
  std::atexit([] { session->Finish(); });
  return 0;
}

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  session->Deliver();
  return breeder->Mutate(data, size, max_size, seed);
}

extern "C" size_t LLVMFuzzerCustomCrossOver(const uint8_t* data1, size_t size1, const uint8_t* data2, size_t size2,
                                            uint8_t* out, size_t max_out_size, unsigned int seed) {
  session->Deliver();
  return breeder->Cross({data1, size1}, {data2, size2}, out, max_out_size, seed);
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  Lineage lineage;
  std::vector<uint8_t> rider;
  auto kernel = Decode({data, size}, &lineage, &rider);
  if (!kernel || !Check(*kernel).ok()) {
    breeder->Note({data, size}, 0, std::nullopt);
    session->NoteInput(*breeder);
    return -1;
  }
  const TextIr ir = Lower(*kernel);
  CountFeatures(ir, meaning_counters);
  const FuzzedLaunch launch = DecodeLaunch(rider);
  const JudgeOptions options = FirstLook({data, size}, launch);
  const Judgement judgement = Screen(*kernel, ir, options);
  Verdict verdict = judgement.verdict;
  // Only what is right as it is can be wrong because two of its arrays are one.
  const Sharing sharing = SharingOf(*kernel, launch);
  if (verdict == Verdict::kAgree && SharesAny(sharing)) {
    const Kernel joined = Joined(*kernel, sharing);
    verdict = Screen(joined, Lower(joined), options).verdict;
  }
  const uint64_t features = session->NoteFeatures(Classify(*kernel), meaning_counters);
  breeder->Note({data, size}, features, verdict);
  session->NoteInput(*breeder);
  session->NoteKernel(*kernel, judgement, {data, size}, !lineage.mutations.empty(), features > 0);
  if (verdict == Verdict::kDisagree && judgement.verdict == Verdict::kAgree) session->NoteShared(*kernel, {data, size});
  return 0;
}
