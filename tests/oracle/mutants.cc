#include "tests/oracle/mutants.h"

#include <algorithm>
#include <cmath>

#include "src/engine/interpreter.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/oracle/bounds.h"
#include "src/oracle/examine.h"
#include "src/oracle/judge.h"
#include "src/oracle/launches.h"
#include "src/oracle/source.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

// Kernels tried for a mutant, and kernels without a place for a defect before it is the next one's turn.
constexpr int kAttempts = 500;
constexpr int kKernelsForDefect = 100;

// A kernel, half of them written by the safe rule, a third of all mutated.
std::optional<Mutant> AnyKernel(KernelType type, Rng& rng) {
  Mutant mutant;
  mutant.kernel = Generate(type, rng, rng.Chance(0.5));
  if (rng.Chance(0.33)) Mutate(mutant.kernel, rng);
  if (!Check(mutant.kernel).ok()) return std::nullopt;
  mutant.type = Classify(mutant.kernel);
  mutant.right = Lower(mutant.kernel);
  return mutant;
}

// Whether the kernel agrees, by the first look and in full.
bool IsRight(const Mutant& mutant, Rng& rng) {
  JudgeOptions options;
  options.seed = rng.Next();
  options.quick = true;
  if (Screen(mutant.kernel, mutant.right, options).verdict != Verdict::kAgree) return false;
  options.quick = false;
  return Screen(mutant.kernel, mutant.right, options).verdict == Verdict::kAgree;
}

// The defect whose turn it is in each of a round's turns.
const std::vector<size_t>& Turns() {
  static const std::vector<size_t> turns = [] {
    std::vector<size_t> all;
    for (size_t d = 0; d < Defects().size(); ++d) all.insert(all.end(), static_cast<size_t>(Defects()[d].turns), d);
    return all;
  }();
  return turns;
}

// Gradients and outputs of one run in f64.
struct Run {
  Memory<double> memory;
  uint64_t forward_trace = 0, backward_trace = 0;
  bool faulted = false;
};

Run RunText(const Program& program, const Launch& launch) {
  Run run{MakeMemory<double>(launch)};
  const RunResult forward = program.Forward(launch.dim, run.memory),
                  backward = program.Backward(launch.dim, run.memory);
  run.forward_trace = forward.trace, run.backward_trace = backward.trace;
  run.faulted = forward.fault != Fault::kNone || backward.fault != Fault::kNone;
  return run;
}

// Two texts that round differently are the same.
constexpr double kSame = 1e-9;

// Whether two runs of a text and another made different outputs or judged gradients. `rounding` is what each may be
// off.
bool Differ(const Run& a, const Run& b, const std::vector<bool>& judged, std::span<const Bounds> rounding) {
  auto differ = [&](const Ragged<double>& x, const Ragged<double>& y, size_t p, Ragged<float> Bounds::* of) {
    for (size_t i = 0; i < x[p].size(); ++i) {
      // What overflows in both is the same.
      if (x[p][i] == y[p][i] || (std::isnan(x[p][i]) && std::isnan(y[p][i]))) continue;
      double bound = kSame * (1 + std::fabs(x[p][i]));
      for (const Bounds& bounds : rounding) bound += static_cast<double>((bounds.*of)[p][i]);
      if (!(std::fabs(x[p][i] - y[p][i]) <= bound)) return true;
    }
    return false;
  };
  for (size_t p = 0; p < judged.size(); ++p) {
    if (differ(a.memory.reals, b.memory.reals, p, &Bounds::args)) return true;
    if (judged[p] && differ(a.memory.adjoints, b.memory.adjoints, p, &Bounds::adjoints)) return true;
  }
  return false;
}

// Whether a wrong text makes other outputs or judged gradients than the right one, beyond rounding in f64 of either.
bool Differ(const Program& right, const Program& wrong, const Launch& launch, const std::vector<bool>& judged) {
  const Run a = RunText(right, launch), b = RunText(wrong, launch);
  if (b.faulted || !std::ranges::equal(a.memory.ints.all(), b.memory.ints.all())) return true;
  if (!Differ(a, b, judged, {})) return false;
  std::vector<Bounds> rounding;
  rounding.push_back(MeasureBounds(right, launch, a.memory, a.forward_trace, a.backward_trace, 1, kDoubleUnit));
  if (!rounding[0].stable) return true;
  rounding.push_back(MeasureBounds(wrong, launch, b.memory, b.forward_trace, b.backward_trace, 1, kDoubleUnit));
  if (!rounding[1].stable) rounding.pop_back();
  return Differ(a, b, judged, rounding);
}

// Makes two elements of the launch equal, or one a literal of the kernel: that ties what is compared.
void Coincide(const Kernel& kernel, Launch& launch, Rng& rng) {
  std::vector<float> values;
  ForEachExpr(kernel.body, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kLiteral && e.type.is_real()) values.push_back(static_cast<float>(e.number));
  });
  std::vector<Buffer*> reals;
  for (Buffer& arg : launch.args)
    if (!arg.reals.empty()) reals.push_back(&arg);
  if (reals.empty()) return;
  Buffer& to = *rng.Pick(reals);
  const uint32_t at = rng.Below(static_cast<uint32_t>(to.reals.size()));
  const Buffer& from = *rng.Pick(reals);
  const bool same_place = rng.Chance(0.5) && at < from.reals.size();
  values.push_back(same_place ? from.reals[at] : rng.Pick(from.reals));
  to.reals[at] = rng.Chance(0.5) ? values.back() : rng.Pick(values);
}

}  // namespace

uint64_t RoundOf(uint64_t index) { return index / (kKernelTypeCount * Turns().size()); }

std::optional<Mutant> MutantOf(uint64_t seed, uint64_t index) {
  Rng rng(MixSeed(seed, index));
  const KernelType type = static_cast<KernelType>(index % kKernelTypeCount);
  size_t defect = Turns()[index / kKernelTypeCount % Turns().size()];
  int without_place = 0;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    std::optional<Mutant> mutant = AnyKernel(type, rng);
    if (!mutant) continue;
    mutant->wrong = mutant->right;
    mutant->defect = defect;
    // Planted first, judged then: kernels that offer a place may be rare.
    if (Defects()[defect].plant(mutant->wrong, rng)) {
      if (IsRight(*mutant, rng)) return mutant;
    } else if (++without_place % kKernelsForDefect == 0) {
      defect = (defect + 1) % Defects().size();
    }
  }
  return std::nullopt;
}

Visibility Look(const Mutant& mutant, uint64_t seed, int launches) {
  const Program right(mutant.right), wrong(mutant.wrong);
  const SourceEvaluator source(mutant.kernel);
  Visibility visibility = Visibility::kInvisible;
  JudgeOptions options;
  options.seed = seed;
  options.launches = launches;
  // The judge's own launches: arrays long enough, what is judged known, kinks told. How f32 fares is no matter.
  options.oracles = Only(Oracle::kForward) | Only(Oracle::kDual) | Only(Oracle::kDifferences) | Only(Oracle::kPrefill);
  const Examiner examiner(mutant.kernel, right, options);
  Examiner of_wrong(mutant.kernel, wrong, options);
  Coverage covered;
  of_wrong.Cover(covered);
  Rng rng(seed);
  std::optional<Launch> like;
  for (int k = 0; k < launches; ++k) {
    const LaunchPlan plan{.bounds = k % 8 == 4 ? LaunchPlan::Bounds::kMany : LaunchPlan::Bounds::kUsual};
    Launch start = like && k % 2 == 1 ? ChooseScout(*like, examiner.uses(), rng)
                                      : ChooseLaunch(mutant.kernel, examiner.uses(), rng, k % 4 == 2, plan);
    if (like && k % 4 == 3) Coincide(mutant.kernel, start = *like, rng);
    const Examination examination = examiner.Examine(std::move(start), true, rng);
    if (examination.launch.verdict == Verdict::kAgree && k % 2 == 0) like = examination.launch.launch;
    const Reason reason = examination.launch.reason;
    const bool kink = reason == Reason::kKink || reason == Reason::kNearKink;
    if (reason != Reason::kNone && !kink && reason != Reason::kIllConditioned) continue;
    const Launch& launch = examination.launch.launch;
    if (!Differ(right, wrong, launch, examination.judged)) continue;
    // At a kink no convention may allow it.
    if (!kink || of_wrong.Examine(launch, false, rng).launch.verdict == Verdict::kDisagree) return Visibility::kVisible;
    visibility = Visibility::kTiesOnly;
  }
  return visibility;
}

}  // namespace warpsmith
