#include "src/dataset/candidate.h"

#include <fmt/format.h>

#include "src/dataset/trial.h"
#include "src/forge/forge.h"
#include "src/kernel/identity.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

constexpr double kBred = 0.5;
constexpr double kCrossed = 0.3;  // of the steps; the others mutate
constexpr int kMostSteps = 6;
constexpr int kForebears = 32;  // tried until one looks right

bool LooksRight(const Kernel& kernel) {
  Trial trial(kernel, OptionsOf(KernelId(kernel)));
  trial.options.quick = true;
  trial.Screen();
  return trial.judgement.verdict == Verdict::kAgree;
}

Kernel Forebear(KernelType type, Rng& rng) {
  Kernel kernel = Generate(type, rng);
  for (int i = 1; i < kForebears && !LooksRight(kernel); ++i) kernel = Generate(type, rng);
  return kernel;
}

// One step away from `candidate`, taken if what comes out is of the type and looks right.
void Step(KernelType type, Rng& rng, Candidate& candidate) {
  Kernel child = candidate.kernel;
  std::string how, mate_id;
  if (rng.Chance(kCrossed)) {
    const Kernel mate = Forebear(rng.Pick(KernelTypes()).type, rng);
    child = Crossover(candidate.kernel, mate, rng);
    how = "crossover", mate_id = KernelId(mate);
  } else {
    how = Mutate(child, rng);
  }
  if (how.empty() || Classify(child) != type || !LooksRight(child)) return;
  candidate.kernel = std::move(child);
  candidate.provenance.mutations.push_back(std::move(how));
  if (!mate_id.empty()) candidate.provenance.parents.push_back(std::move(mate_id));
}

}  // namespace

Candidate MakeCandidate(KernelType type, uint64_t seed, bool breed) {
  Rng rng(seed);
  Candidate candidate;
  candidate.provenance.seed = seed;
  candidate.provenance.command = fmt::format("warpsmith generate --count=1 --types={} --seed={}{} --output=DIR",
                                             KernelTypeName(type), seed, breed ? " --breed" : "");
  if (!breed || !rng.Chance(kBred)) {
    candidate.kernel = Generate(type, rng);
    return candidate;
  }
  candidate.kernel = Forebear(type, rng);
  const std::string root = KernelId(candidate.kernel);
  for (int steps = rng.Between(1, kMostSteps); steps > 0; --steps) Step(type, rng, candidate);
  if (!candidate.provenance.mutations.empty())
    candidate.provenance.parents.insert(candidate.provenance.parents.begin(), root);
  return candidate;
}

}  // namespace warpsmith
