#include "src/dataset/production.h"

#include <fmt/format.h>

#include <algorithm>

#include "src/dataset/disagreement.h"
#include "src/dataset/duplicates.h"
#include "src/dataset/parallel.h"
#include "src/kernel/identity.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

constexpr size_t kBatch = 64;           // what the compilers of the engines take at once
constexpr size_t kWindow = 4;           // batches that may wait for a lower slot
constexpr uint64_t kPatience = 50'000;  // attempts of one slot
constexpr uint64_t kShowEvery = 4;      // slots, of which one may show an attempt whose gradient is wrong

bool EngineObjects(const Judgement& judgement) {
  return std::any_of(judgement.engines.begin(), judgement.engines.end(),
                     [](const EngineReport& report) { return report.verdict != Verdict::kAgree; });
}

void AddVerdict(ProductionCounts& counts, KernelType type, const Judgement& judgement) {
  ProductionCounts::PerType& row = counts.types[static_cast<size_t>(type)];
  switch (judgement.verdict) {
    case Verdict::kAgree: ++row.agree; return;
    case Verdict::kDisagree: ++row.disagree; break;
    case Verdict::kInconclusive: ++row.inconclusive; break;
  }
  ++counts.reasons[std::string(ReasonName(judgement.reason))];
}

void AddCounts(ProductionCounts& sum, const ProductionCounts& more) {
  for (size_t t = 0; t < kKernelTypeCount; ++t) {
    sum.types[t].agree += more.types[t].agree;
    sum.types[t].disagree += more.types[t].disagree;
    sum.types[t].inconclusive += more.types[t].inconclusive;
  }
  for (const auto& [reason, count] : more.reasons) sum.reasons[reason] += count;
  sum.duplicates += more.duplicates;
}

}  // namespace

struct Production::Slot {
  enum class State : uint8_t { kSearch, kFound, kFlying, kReady, kHad, kHopeless };

  uint64_t index = 0;
  KernelType type{};
  uint64_t attempt = 0;
  State state = State::kSearch;
  bool again = false;  // the engines failed once on this attempt, which may be the machine's fault
  std::string canonical;
  Provenance provenance;
  std::unique_ptr<Trial> trial;
  std::optional<Sample> disagreeing;
  SlotRow row;
  ProductionCounts seen;  // of attempts that are not counted yet

  void Reject() {
    state = State::kSearch;
    again = false;
    ++attempt;
  }
};

ProductionCounts::PerType ProductionCounts::total() const {
  PerType sum;
  for (const PerType& row : types) {
    sum.kept += row.kept, sum.agree += row.agree, sum.disagree += row.disagree, sum.inconclusive += row.inconclusive;
  }
  return sum;
}

std::vector<KernelType> TypeCycle(const Plan& plan) {
  uint64_t parts = 0;
  for (const TypeShare& share : plan.shares) parts += share.parts;
  // Each type gains its parts in every step; the one that has most takes the step and pays for it.
  std::vector<KernelType> cycle;
  std::vector<int64_t> credit(plan.shares.size(), 0);
  for (uint64_t step = 0; step < parts; ++step) {
    for (size_t i = 0; i < credit.size(); ++i) credit[i] += static_cast<int64_t>(plan.shares[i].parts);
    const auto most = std::max_element(credit.begin(), credit.end());
    cycle.push_back(plan.shares[static_cast<size_t>(most - credit.begin())].type);
    *most -= static_cast<int64_t>(parts);
  }
  return cycle;
}

uint64_t AttemptSeed(const Plan& plan, uint64_t slot, uint64_t attempt) {
  return slot == 0 && attempt == 0 ? plan.seed : MixSeed(MixSeed(plan.seed, slot), attempt);
}

Production::Production(Plan plan, std::vector<std::unique_ptr<Engine>> engines, ProductionOptions options)
    : plan_(std::move(plan)), engines_(std::move(engines)), options_(std::move(options)), cycle_(TypeCycle(plan_)) {
  WS_CHECK(!cycle_.empty() && options_.jobs > 0 && options_.shard.index < options_.shard.count);
  // Every trial is screened, in f32 too.
  std::erase_if(engines_, [](const auto& engine) { return engine->name() == "interpreter"; });
}
Production::~Production() = default;

void Production::Have(uint64_t slot, uint64_t attempt, std::string canonical) {
  had_[slot] = {attempt, std::move(canonical)};
}

void Production::OpenSlots() {
  const size_t batch = kBatch * options_.jobs;
  auto searching = static_cast<size_t>(std::count_if(
      open_.begin(), open_.end(), [](const auto& open) { return open.second->state == Slot::State::kSearch; }));
  for (; next_ < options_.count && searching < batch && open_.size() < kWindow * batch; ++next_) {
    if (!Mine(next_)) continue;
    auto slot = std::make_unique<Slot>();
    slot->index = next_;
    slot->type = TypeOf(next_);
    if (auto had = had_.find(next_); had != had_.end()) {
      slot->state = Slot::State::kHad;
      std::tie(slot->attempt, slot->canonical) = had->second;
    } else {
      ++searching;
    }
    open_.emplace(next_, std::move(slot));
  }
}

std::vector<Production::Slot*> Production::Unsearched() {
  std::vector<Slot*> slots;
  for (auto& [index, slot] : open_)
    if (slot->state == Slot::State::kSearch) slots.push_back(slot.get());
  return slots;
}

// Makes the slot's next attempt; false if it will not do.
bool Production::TryNext(Slot& slot) const {
  Candidate candidate = MakeCandidate(slot.type, AttemptSeed(plan_, slot.index, slot.attempt), plan_.breed);
  const std::string id = KernelId(candidate.kernel);
  slot.canonical = CanonicalId(candidate.kernel);
  if (kept_.contains(slot.canonical) || (options_.taken && options_.taken(id))) {
    ++slot.seen.duplicates;
    return false;
  }
  slot.provenance = std::move(candidate.provenance);
  slot.provenance.place = SlotPlace{slot.index, slot.attempt};
  slot.trial = std::make_unique<Trial>(std::move(candidate.kernel), OptionsOf(id));
  if (!plan_.execute) return true;
  slot.trial->Screen();
  if (slot.trial->judgement.verdict == Verdict::kAgree) return true;
  AddVerdict(slot.seen, slot.type, slot.trial->judgement);
  if (slot.trial->judgement.verdict == Verdict::kDisagree && MixSeed(slot.index, kShowEvery) % kShowEvery == 0 &&
      !slot.disagreeing)
    slot.disagreeing = MakeDisagreeing(*slot.trial, slot.provenance);
  return false;
}

void Production::Search(Slot& slot) const {
  for (; slot.attempt < kPatience; ++slot.attempt) {
    if (stopped()) return;
    if (!TryNext(slot)) continue;
    slot.state = Slot::State::kFound;
    return;
  }
  slot.state = Slot::State::kHopeless;
}

Status Production::Collect(const std::vector<Slot*>& slots) {
  for (Slot* slot : slots) {
    AddCounts(counts_, slot->seen);
    slot->seen = {};
    if (slot->state == Slot::State::kHopeless) {
      return Error{ErrorCode::kInput,
                   fmt::format("gave up after {} kernels of type {} in a row of which none was new and wanted",
                               kPatience, KernelTypeName(slot->type))};
    }
  }
  return Ok{};
}

// What the engines accept is ready; what they object to is shown, and the slot goes on with its next attempt.
void Production::Land(std::vector<Slot*>& slots) {
  for (Slot* slot : slots) {
    const Judgement& judgement = slot->trial->judgement;
    if (judgement.verdict == Verdict::kAgree) {
      slot->state = Slot::State::kReady;
      continue;
    }
    if (judgement.reason == Reason::kEngineFailed && !slot->again) {
      slot->again = true;
      slot->state = Slot::State::kFound;
      slot->trial->Screen();
      continue;
    }
    AddVerdict(counts_, slot->type, judgement);
    slot->trial->ReportInterpreter();
    if (EngineObjects(judgement) && judgement.reason != Reason::kEngineFailed)
      slot->disagreeing = MakeDisagreeing(*slot->trial, slot->provenance);
    slot->Reject();
  }
}

SlotRow Production::MakeRow(Slot& slot) const {
  SlotRow row{slot.index, slot.attempt, slot.canonical, MakeSample(slot.trial->kernel, slot.provenance),
              std::move(slot.disagreeing)};
  if (!plan_.execute) return row;
  slot.trial->ReportInterpreter();
  AddJudgement(row.sample, slot.trial->kernel, slot.trial->ir, slot.trial->judgement, slot.trial->options.seed);
  return row;
}

Status Production::Settle(const Sink& sink) {
  std::vector<Slot*> ready;
  for (auto& [index, slot] : open_)
    if (slot->state == Slot::State::kReady && slot->trial) ready.push_back(slot.get());
  InParallel(ready, options_.jobs, [this](Slot& slot) {
    slot.row = MakeRow(slot);
    slot.trial.reset();
  });
  while (!open_.empty()) {
    Slot& slot = *open_.begin()->second;
    if (slot.state != Slot::State::kReady && slot.state != Slot::State::kHad) break;
    if (kept_.contains(slot.canonical)) {
      ++counts_.duplicates;
      slot.disagreeing = std::move(slot.row.disagreeing);
      slot.Reject();
      break;
    }
    kept_.insert(slot.canonical);
    if (slot.state == Slot::State::kReady) {
      ProductionCounts::PerType& row = counts_.types[static_cast<size_t>(slot.type)];
      ++row.kept;
      if (plan_.execute) ++row.agree;
      if (!slot.provenance.mutations.empty()) ++counts_.bred;
      if (slot.row.disagreeing) ++counts_.disagreeing;
      if (Status sunk = sink(std::move(slot.row)); !sunk) return sunk;
    }
    open_.erase(open_.begin());
  }
  return Ok{};
}

Status Production::Run(const Sink& sink) {
  std::vector<Slot*> flying;
  std::unique_ptr<Flight> flight;
  while (!complete() && !stopped()) {
    OpenSlots();
    const std::vector<Slot*> searching = Unsearched();
    InParallel(searching, options_.jobs, [this](Slot& slot) { Search(slot); });
    if (Status collected = Collect(searching); !collected) return collected;
    if (flight) {
      flight->Finish();
      // Whoever stops this program may have stopped its compilers too: then their failures mean nothing.
      if (stopped()) break;
      Land(flying);
    }
    flying.clear();
    std::vector<Trial*> trials;
    for (auto& [index, slot] : open_) {
      if (slot->state != Slot::State::kFound) continue;
      slot->state = engines_.empty() ? Slot::State::kReady : Slot::State::kFlying;
      if (engines_.empty()) continue;
      flying.push_back(slot.get());
      trials.push_back(slot->trial.get());
    }
    flight = trials.empty() ? nullptr : std::make_unique<Flight>(std::move(trials), engines_);
    if (Status settled = Settle(sink); !settled) return settled;
  }
  return Ok{};
}

}  // namespace warpsmith
