#include "tests/oracle/matrix.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <optional>

#include "src/oracle/judge.h"
#include "src/python/print.h"
#include "src/text/print.h"
#include "tests/oracle/defects.h"
#include "tests/oracle/mutants.h"
#include "tests/oracle/sweep.h"
#include "tools/verbs/table.h"

namespace warpsmith {
namespace {

// Launches on which two texts that the judge did not tell apart must be the same before they are called so.
constexpr int kLaunchesToProve = 200;
constexpr double kTargetOfAll = 0.999, kTargetOfCell = 0.99;

Judgement Judge(const Mutant& mutant, Tier tier, uint64_t seed) {
  JudgeOptions options;
  options.seed = seed;
  options.quick = tier == Tier::kQuick;
  return Screen(mutant.kernel, mutant.wrong, options);
}

uint64_t JudgeSeed(uint64_t seed, uint64_t index) { return MixSeed(seed ^ 0x6a75646765, index); }

void Count(TierCounts& counts, Verdict verdict) {
  (verdict == Verdict::kDisagree ? counts.killed : verdict == Verdict::kAgree ? counts.survived : counts.undecided) += 1;
}

void TryMutant(uint64_t seed, uint64_t index, Matrix& matrix) {
  const std::optional<Mutant> mutant = MutantOf(seed, index);
  if (!mutant) {
    ++matrix.missing;
    return;
  }
  Cell& cell = matrix.cells[mutant->defect][static_cast<size_t>(mutant->type)];
  ++cell.planted;
  const uint64_t judge_seed = JudgeSeed(seed, index);
  std::array<Judgement, kTierCount> judgements;
  bool all_killed = true;
  for (size_t t = 0; t < kTierCount; ++t) {
    judgements[t] = Judge(*mutant, static_cast<Tier>(t), judge_seed);
    all_killed &= judgements[t].verdict == Verdict::kDisagree;
  }
  // A kernel that agreed and is now found wrong shows its defect: only the others need a proof.
  const Visibility visibility = all_killed ? Visibility::kVisible : Look(*mutant, judge_seed + 1, kLaunchesToProve);
  const Judgement& full = judgements[static_cast<size_t>(Tier::kFull)];
  if (visibility != Visibility::kVisible && full.verdict != Verdict::kDisagree) {
    ++(visibility == Visibility::kInvisible ? cell.invisible : cell.ties_only);
    return;
  }
  for (size_t t = 0; t < kTierCount; ++t) Count(cell.tiers[t], judgements[t].verdict);
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
               "full killed", "undecided", "survived", "full %"});
  auto add = [&](std::string name, const Cell& cell) {
    const TierCounts &quick = Of(cell, Tier::kQuick), &full = Of(cell, Tier::kFull);
    std::vector<std::string> row = {std::move(name)};
    for (uint64_t count : {cell.planted, cell.invisible, cell.ties_only, cell.visible(), quick.killed, quick.undecided,
                           quick.survived, full.killed, full.undecided, full.survived})
      row.push_back(std::to_string(count));
    row.push_back(Percent(full.killed, cell.visible()));
    table.Add(row);
  };
  for (size_t d = 0; d < Defects().size(); ++d) add(std::string(Defects()[d].name), SumOf(matrix.cells[d]));
  add("all", matrix.Total());
  return table.Text();
}

}  // namespace

void TierCounts::Add(const TierCounts& other) {
  killed += other.killed, undecided += other.undecided, survived += other.survived;
}

void Cell::Add(const Cell& other) {
  planted += other.planted, invisible += other.invisible, ties_only += other.ties_only;
  for (size_t t = 0; t < kTierCount; ++t) tiers[t].Add(other.tiers[t]);
}

Matrix::Matrix() : cells(Defects().size()) {}

void Matrix::Add(const Matrix& other) {
  for (size_t d = 0; d < cells.size(); ++d)
    for (size_t t = 0; t < kKernelTypeCount; ++t) cells[d][t].Add(other.cells[d][t]);
  escapes.insert(escapes.end(), other.escapes.begin(), other.escapes.end());
  std::sort(escapes.begin(), escapes.end(), [](const Escape& a, const Escape& b) { return a.index < b.index; });
  for (const auto& [reason, count] : other.undecided) undecided[reason] += count;
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
    for (const Cell& cell : row) meets &= Share(Of(cell, Tier::kFull).killed, cell.visible()) >= kTargetOfCell;
  return meets;
}

Matrix RunMatrix(const MatrixOptions& options) {
  const auto start = std::chrono::steady_clock::now();
  Matrix matrix = Sweep<Matrix>(options.mutants, options.jobs, "mutants",
                                [&](uint64_t index, Matrix& part) { TryMutant(options.seed, index, part); });
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
    const Judgement judgement = Judge(*mutant, static_cast<Tier>(t), JudgeSeed(seed, index));
    text += fmt::format("{}: {}({}) after {} launches: {}\n", t == 0 ? "quick" : "full", VerdictName(judgement.verdict),
                        ReasonName(judgement.reason), judgement.launches.size(), judgement.detail);
  }
  return text;
}

std::string MatrixText(const Matrix& matrix, const MatrixOptions& options) {
  std::string text = TiersTable(matrix) + "\n" + TypesTable(matrix) + "\n";
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
        tiers[k == 0 ? "quick" : "full"] = {{"killed", cell.tiers[k].killed},
                                            {"undecided", cell.tiers[k].undecided},
                                            {"survived", cell.tiers[k].survived}};
      cells.push_back({{"defect", Defects()[d].name},
                       {"type", KernelTypeName(static_cast<KernelType>(t))},
                       {"planted", cell.planted},
                       {"invisible", cell.invisible},
                       {"ties_only", cell.ties_only},
                       {"tiers", tiers}});
    }
  return {{"mutants", options.mutants}, {"seed", options.seed}, {"seconds", matrix.seconds}, {"cells", cells}};
}

}  // namespace warpsmith
