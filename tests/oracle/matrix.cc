#include "tests/oracle/matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "src/oracle/judge.h"
#include "src/oracle/launches.h"
#include "src/python/print.h"
#include "src/text/print.h"
#include "src/text/read.h"
#include "src/text/verify.h"
#include "tests/oracle/defects.h"
#include "tests/oracle/mutants.h"
#include "tests/oracle/policies.h"
#include "tests/oracle/sweep.h"
#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

// Launches on which two texts that the judge did not tell apart must be the same before they are called so.
constexpr int kLaunchesToProve = 200;
constexpr std::string_view kOnePercentName = "scale_1_percent";
constexpr double kTargetOfAll = 0.999, kTargetOfCell = 0.99;
// Fewer visible mutants than these don't tell 99 % from 98.
constexpr uint64_t kEnoughForCell = 200;

Judgement Judge(const Mutant& mutant, const TextIr& text, uint64_t seed, OracleSet oracles = kAllOracles,
                bool quick = false) {
  JudgeOptions options;
  options.seed = seed;
  options.quick = quick;
  options.oracles = oracles;
  return Screen(mutant.kernel, text, options);
}

// What is printed with the defect, as CUDA, is read back and judged.
Judgement JudgeCudaText(const Mutant& mutant, uint64_t seed) {
  const KernelText text = PrintText(mutant.kernel, mutant.wrong);
  const auto read = ReadText(text.cuda_forward, text.cuda_backward, Target::kCuda);
  Judgement refused;
  refused.verdict = Verdict::kDisagree;
  refused.reason = Reason::kText;
  if (!read.ok()) refused.detail = read.error().message;
  if (!read.ok() || FindLayoutFault(read->ir) || FindOperandFault(read->ir)) return refused;
  return Judge(mutant, read->ir, seed);
}

Judgement Judge(const Mutant& mutant, Tier tier, uint64_t seed, OracleSet oracles) {
  if (tier == Tier::kCudaText) return JudgeCudaText(mutant, seed);
  return Judge(mutant, mutant.wrong, seed, oracles, tier == Tier::kQuick);
}

uint64_t JudgeSeed(uint64_t seed, uint64_t index) { return MixSeed(seed ^ 0x6a75646765, index); }

void Count(TierCounts& counts, Verdict verdict) {
  (verdict == Verdict::kDisagree ? counts.killed : verdict == Verdict::kAgree ? counts.survived : counts.undecided) += 1;
}

TierCounts& Counts(Fared& fared, const Mutant& mutant) {
  return Defects()[mutant.defect].place == DefectPlace::kAdjoint ? fared.adjoints : fared.forwards;
}
void CountMutant(Fared& fared, const Mutant& mutant, Verdict verdict) {
  Count(Counts(fared, mutant), verdict);
  if (Defects()[mutant.defect].name == kOnePercentName) Count(fared.one_percent, verdict);
}

// The worst that a policy says of any of the launches; it must agree to all.
Verdict ByPolicy(const PolicyRow& policy, const Mutant& mutant, const TextIr& text, std::span<const JudgedLaunch> launches,
                 const std::vector<bool>& judged, uint64_t seed) {
  const Program program(text);
  const std::vector<ArrayUse> uses = ArrayUses(mutant.kernel);
  PolicySubject subject{&program, {}, judged, {}};
  for (size_t p = 0; p < uses.size(); ++p)
    subject.outputs.push_back(mutant.kernel.params[p].is_array() && mutant.kernel.params[p].is_real() && uses[p].written);
  Rng rng(seed);
  Verdict worst = Verdict::kAgree;
  for (const JudgedLaunch& launch : launches) {
    subject.launch = launch.launch;
    const Verdict verdict = policy.check(subject, rng);
    if (verdict == Verdict::kDisagree) return verdict;
    if (verdict == Verdict::kInconclusive) worst = verdict;
  }
  return worst;
}

// The same mutant and the right kernel that it is of, by parts of the judge and by others.
void Compare(const Mutant& mutant, uint64_t seed, Matrix& matrix) {
  auto fare = [&](Fared& fared, OracleSet oracles) {
    CountMutant(fared, mutant, Judge(mutant, mutant.wrong, seed, oracles).verdict);
    Count(fared.right, Judge(mutant, mutant.right, seed, oracles).verdict);
  };
  fare(matrix.whole, kAllOracles);
  for (size_t o = 0; o < kOracleCount; ++o) {
    const OracleSet one = Only(static_cast<Oracle>(o));
    fare(matrix.without[o], static_cast<OracleSet>(kAllOracles & ~one));
    fare(matrix.alone[o], static_cast<OracleSet>(one | Only(Oracle::kPrefill)));
  }
  // Others get the four launches that the judge would choose.
  JudgeOptions options;
  options.seed = seed;
  options.oracles = static_cast<OracleSet>(kAllOracles & ~Only(Oracle::kScouts));
  const Judgement right = Screen(mutant.kernel, mutant.right, options);
  for (size_t k = 0; k < Policies().size(); ++k) {
    const PolicyRow& policy = Policies()[k];
    CountMutant(matrix.policies[k], mutant, ByPolicy(policy, mutant, mutant.wrong, right.launches, right.judged, seed));
    Count(matrix.policies[k].right, ByPolicy(policy, mutant, mutant.right, right.launches, right.judged, seed));
  }
}

void TryMutant(const MatrixOptions& options, uint64_t index, Matrix& matrix) {
  const std::optional<Mutant> mutant = MutantOf(options.seed, index);
  if (!mutant) {
    ++matrix.missing;
    return;
  }
  Cell& cell = matrix.cells[mutant->defect][static_cast<size_t>(mutant->type)];
  ++cell.planted;
  const uint64_t judge_seed = JudgeSeed(options.seed, index);
  std::array<Judgement, kTierCount> judgements;
  for (size_t t = 0; t < kTierCount; ++t) judgements[t] = Judge(*mutant, static_cast<Tier>(t), judge_seed, options.oracles);
  const Judgement& full = judgements[static_cast<size_t>(Tier::kFull)];
  // A kernel that agreed and is now found wrong shows its defect: only the others need a proof.
  const Visibility visibility =
      full.verdict == Verdict::kDisagree ? Visibility::kVisible : Look(*mutant, judge_seed + 1, kLaunchesToProve);
  if (visibility != Visibility::kVisible) {
    ++(visibility == Visibility::kInvisible ? cell.invisible : cell.ties_only);
    return;
  }
  for (size_t t = 0; t < kTierCount; ++t) Count(cell.tiers[t], judgements[t].verdict);
  if (options.compare_every > 0 && RoundOf(index) % options.compare_every == 0) Compare(*mutant, judge_seed, matrix);
  if (full.verdict == Verdict::kDisagree) return;
  matrix.escapes.push_back({index, mutant->defect, mutant->type, Tier::kFull, full.reason});
  if (full.verdict == Verdict::kInconclusive) ++matrix.undecided[full.reason];
}

double Share(uint64_t part, uint64_t whole) { return whole == 0 ? 1 : static_cast<double>(part) / static_cast<double>(whole); }
std::string Percent(uint64_t part, uint64_t whole) { return whole == 0 ? "" : fmt::format("{:.2f}", 100 * Share(part, whole)); }

const TierCounts& Of(const Cell& cell, Tier tier) { return cell.tiers[static_cast<size_t>(tier)]; }

Cell SumOf(const std::array<Cell, kKernelTypeCount>& row) {
  Cell sum;
  for (const Cell& cell : row) sum.Add(cell);
  return sum;
}

// Killed in full, as a share of the visible ones, by defect and type.
std::string TypesTable(const Matrix& matrix) {
  std::vector<std::string> headings = {"defect"};
  for (const KernelTypeRow& type : KernelTypes()) headings.emplace_back(type.name);
  Table table(headings);
  for (size_t d = 0; d < Defects().size(); ++d) {
    std::vector<std::string> row = {std::string(Defects()[d].name)};
    for (const Cell& cell : matrix.cells[d]) row.push_back(Percent(Of(cell, Tier::kFull).killed, cell.visible()));
    table.Add(row);
  }
  return table.Text();
}

std::string TiersTable(const Matrix& matrix) {
  Table table({"defect", "planted", "invisible", "ties only", "visible", "quick killed", "undecided", "survived",
               "full killed", "undecided", "survived", "full %", "CUDA text %"});
  auto add = [&](std::string name, const Cell& cell) {
    const TierCounts &quick = Of(cell, Tier::kQuick), &full = Of(cell, Tier::kFull);
    std::vector<std::string> row = {std::move(name)};
    for (uint64_t count : {cell.planted, cell.invisible, cell.ties_only, cell.visible(), quick.killed, quick.undecided,
                           quick.survived, full.killed, full.undecided, full.survived})
      row.push_back(std::to_string(count));
    row.push_back(Percent(full.killed, cell.visible()));
    row.push_back(Percent(Of(cell, Tier::kCudaText).killed, cell.visible()));
    table.Add(row);
  };
  for (size_t d = 0; d < Defects().size(); ++d) add(std::string(Defects()[d].name), SumOf(matrix.cells[d]));
  add("all", matrix.Total());
  return table.Text();
}

// Side by side: the judge, its parts, the policies of others.
std::string ComparisonTable(const Matrix& matrix) {
  Table table({"judge", "adjoint defects", "killed %", "undecided %", "accepted %", "1 % errors killed %", "forward defects",
               "killed %", "right kernels", "rejected %", "undecided %"});
  auto add = [&](std::string name, const Fared& f) {
    table.Add({std::move(name), std::to_string(f.adjoints.all()), Percent(f.adjoints.killed, f.adjoints.all()),
               Percent(f.adjoints.undecided, f.adjoints.all()), Percent(f.adjoints.survived, f.adjoints.all()),
               Percent(f.one_percent.killed, f.one_percent.all()), std::to_string(f.forwards.all()),
               Percent(f.forwards.killed, f.forwards.all()), std::to_string(f.right.all()), Percent(f.right.killed, f.right.all()),
               Percent(f.right.undecided, f.right.all())});
  };
  add("all oracles", matrix.whole);
  for (size_t o = 0; o < kOracleCount; ++o) {
    const Oracle oracle = static_cast<Oracle>(o);
    add(fmt::format("without {}", OracleName(oracle)), matrix.without[o]);
    if (oracle != Oracle::kPrefill && oracle != Oracle::kScouts)
      add(fmt::format("{} alone", OracleName(oracle)), matrix.alone[o]);
  }
  for (size_t k = 0; k < Policies().size(); ++k) add(std::string(Policies()[k].name), matrix.policies[k]);
  return table.Text();
}

nlohmann::ordered_json FaredJson(const Fared& fared) {
  auto counts = [](const TierCounts& c) {
    return nlohmann::ordered_json{{"killed", c.killed}, {"undecided", c.undecided}, {"survived", c.survived}};
  };
  return {{"adjoint", counts(fared.adjoints)},
          {"one_percent", counts(fared.one_percent)},
          {"forward", counts(fared.forwards)},
          {"right", counts(fared.right)}};
}

}  // namespace

void TierCounts::Add(const TierCounts& other) {
  killed += other.killed, undecided += other.undecided, survived += other.survived;
}

void Fared::Add(const Fared& other) {
  adjoints.Add(other.adjoints), forwards.Add(other.forwards), right.Add(other.right), one_percent.Add(other.one_percent);
}

std::string_view TierName(Tier tier) {
  constexpr std::string_view kNames[kTierCount] = {"quick", "full", "cuda_text"};
  return kNames[static_cast<size_t>(tier)];
}

void Cell::Add(const Cell& other) {
  planted += other.planted, invisible += other.invisible, ties_only += other.ties_only;
  for (size_t t = 0; t < kTierCount; ++t) tiers[t].Add(other.tiers[t]);
}

Matrix::Matrix() : cells(Defects().size()), policies(Policies().size()) {}

void Matrix::Add(const Matrix& other) {
  for (size_t d = 0; d < cells.size(); ++d)
    for (size_t t = 0; t < kKernelTypeCount; ++t) cells[d][t].Add(other.cells[d][t]);
  escapes.insert(escapes.end(), other.escapes.begin(), other.escapes.end());
  std::sort(escapes.begin(), escapes.end(), [](const Escape& a, const Escape& b) { return a.index < b.index; });
  for (const auto& [reason, count] : other.undecided) undecided[reason] += count;
  for (size_t o = 0; o < kOracleCount; ++o) alone[o].Add(other.alone[o]), without[o].Add(other.without[o]);
  for (size_t k = 0; k < policies.size(); ++k) policies[k].Add(other.policies[k]);
  whole.Add(other.whole);
  missing += other.missing;
}

Cell Matrix::Total() const {
  Cell total;
  for (const auto& row : cells) total.Add(SumOf(row));
  return total;
}

bool Matrix::MeetsTarget() const {
  const Cell total = Total();
  bool meets = Share(Of(total, Tier::kFull).killed, total.visible()) >= kTargetOfAll;
  for (const auto& row : cells)
    for (const Cell& cell : row)
      meets &= cell.visible() < kEnoughForCell || Share(Of(cell, Tier::kFull).killed, cell.visible()) >= kTargetOfCell;
  return meets;
}

Matrix RunMatrix(const MatrixOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  Matrix matrix = Sweep<Matrix>(options.mutants, options.jobs, "mutants",
                                [&](uint64_t index, Matrix& part) { TryMutant(options, index, part); });
  matrix.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
  return matrix;
}

std::string DescribeMutant(uint64_t seed, uint64_t index) {
  const std::optional<Mutant> mutant = MutantOf(seed, index);
  if (!mutant) return "no kernel takes the defect\n";
  std::string text = PythonSource(mutant->kernel) + "\n" + std::string(Defects()[mutant->defect].name) + "\n";
  auto changes = [&](std::string_view part, const std::vector<Inst>& right, const std::vector<Inst>& wrong) {
    const auto was = InstTexts(mutant->kernel, mutant->right, right), is = InstTexts(mutant->kernel, mutant->wrong, wrong);
    size_t first = 0, last = 0;
    while (first < std::min(was.size(), is.size()) && was[first] == is[first]) ++first;
    while (last < std::min(was.size(), is.size()) - first && was[was.size() - 1 - last] == is[is.size() - 1 - last]) ++last;
    for (size_t i = first; i < was.size() - last; ++i) text += fmt::format("{} - {}\n", part, was[i]);
    for (size_t i = first; i < is.size() - last; ++i) text += fmt::format("{} + {}\n", part, is[i]);
  };
  changes("forward", mutant->right.forward, mutant->wrong.forward);
  changes("replay", mutant->right.replay, mutant->wrong.replay);
  changes("reverse", mutant->right.reverse, mutant->wrong.reverse);
  for (size_t t = 0; t < kTierCount; ++t) {
    const Judgement judgement = Judge(*mutant, static_cast<Tier>(t), JudgeSeed(seed, index), kAllOracles);
    text += fmt::format("{}: {}({}) after {} launches: {}\n", TierName(static_cast<Tier>(t)), VerdictName(judgement.verdict),
                        ReasonName(judgement.reason), judgement.launches.size(), judgement.detail);
  }
  return text;
}

std::string MatrixText(const Matrix& matrix, const MatrixOptions& options) {
  std::string text = TiersTable(matrix) + "\n" + TypesTable(matrix) + "\n" + ComparisonTable(matrix) + "\n";
  for (const auto& [reason, count] : matrix.undecided) text += fmt::format("undecided({}): {}\n", ReasonName(reason), count);
  for (size_t i = 0; i < std::min<size_t>(matrix.escapes.size(), 20); ++i) {
    const Escape& escape = matrix.escapes[i];
    text += fmt::format("got away: mutant {} of seed {}, {} in {}, {}\n", escape.index, options.seed,
                        Defects()[escape.defect].name, KernelTypeName(escape.type), ReasonName(escape.reason));
  }
  const Cell total = matrix.Total();
  text += fmt::format("{} mutants in {:.0f} s: {} visible, {} % killed in full", total.planted, matrix.seconds, total.visible(),
                      Percent(Of(total, Tier::kFull).killed, total.visible()));
  return text;
}

nlohmann::ordered_json MatrixJson(const Matrix& matrix, const MatrixOptions& options) {
  nlohmann::ordered_json cells = nlohmann::ordered_json::array();
  for (size_t d = 0; d < Defects().size(); ++d)
    for (size_t t = 0; t < kKernelTypeCount; ++t) {
      const Cell& cell = matrix.cells[d][t];
      if (cell.planted == 0) continue;
      nlohmann::ordered_json tiers;
      for (size_t k = 0; k < kTierCount; ++k)
        tiers[std::string(TierName(static_cast<Tier>(k)))] = {{"killed", cell.tiers[k].killed},
                                            {"undecided", cell.tiers[k].undecided},
                                            {"survived", cell.tiers[k].survived}};
      cells.push_back({{"defect", Defects()[d].name},
                       {"type", KernelTypeName(static_cast<KernelType>(t))},
                       {"planted", cell.planted},
                       {"invisible", cell.invisible},
                       {"ties_only", cell.ties_only},
                       {"tiers", tiers}});
    }
  nlohmann::ordered_json comparison = {{"all oracles", FaredJson(matrix.whole)}};
  for (size_t o = 0; o < kOracleCount; ++o) {
    const std::string name(OracleName(static_cast<Oracle>(o)));
    comparison["without " + name] = FaredJson(matrix.without[o]);
    comparison[name + " alone"] = FaredJson(matrix.alone[o]);
  }
  for (size_t k = 0; k < Policies().size(); ++k) comparison[std::string(Policies()[k].name)] = FaredJson(matrix.policies[k]);
  nlohmann::ordered_json escapes = nlohmann::ordered_json::array();
  for (const Escape& escape : matrix.escapes)
    escapes.push_back({{"mutant", escape.index},
                       {"defect", Defects()[escape.defect].name},
                       {"type", KernelTypeName(escape.type)},
                       {"reason", ReasonName(escape.reason)}});
  return {{"mutants", options.mutants},
          {"seed", options.seed},
          {"seconds", matrix.seconds},
          {"cells", cells},
          {"escapes", escapes},
          {"comparison", comparison}};
}

}  // namespace warpsmith
