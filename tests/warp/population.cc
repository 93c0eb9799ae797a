#include "tests/warp/population.h"

#include "src/forge/forge.h"
#include "src/kernel/kernel_type.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

// The fuzzer's lineages are longer; most of what is new in them shows after a few rounds.
constexpr int kMaxRounds = 8;
constexpr int kMaxCrossings = 3;

Kernel AnyKernel(Rng& rng) { return Generate(rng.Pick(KernelTypes()).type, rng); }

}  // namespace

Member MemberOf(uint64_t seed, uint64_t index) {
  Rng rng(MixSeed(seed, index));
  const uint64_t turn = index / kKernelTypeCount % 4;
  Member member{turn < 2    ? Cohort::kGenerated
                : turn == 2 ? Cohort::kMutated
                            : Cohort::kCrossed,
                Generate(static_cast<KernelType>(index % kKernelTypeCount), rng)};
  if (member.cohort == Cohort::kMutated) {
    for (int round = rng.Between(1, kMaxRounds); round > 0; --round) Mutate(member.kernel, rng);
  } else if (member.cohort == Cohort::kCrossed) {
    for (int crossing = rng.Between(1, kMaxCrossings); crossing > 0; --crossing) {
      member.kernel = Crossover(member.kernel, AnyKernel(rng), rng);
      if (rng.Chance(0.5)) Mutate(member.kernel, rng);
    }
  }
  return member;
}

}  // namespace warpsmith
