#include "tools/verbs/production.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <numeric>

#include "src/forge/forge.h"
#include "src/kernel/identity.h"
#include "src/rng.h"
#include "tools/verbs/progress.h"

namespace warpsmith {
namespace {

constexpr int kLooks = 256;
constexpr size_t kMaxParents = 4096;    // enough variety, bounded memory
constexpr uint64_t kPatience = 50'000;  // candidates in a row of which none was new, agreed and wanted

}  // namespace

Result<std::vector<KernelType>> TypesFromNames(const std::vector<std::string>& names) {
  std::vector<KernelType> types, all;
  std::string known;
  for (const KernelTypeRow& row : KernelTypes()) {
    all.push_back(row.type);
    known += fmt::format("{}{}", known.empty() ? "" : ", ", row.name);
  }
  for (const std::string& name : names) {
    std::optional<KernelType> type = KernelTypeFromName(name);
    if (!type) return Error{ErrorCode::kInput, fmt::format("unknown type '{}'; the types are {}", name, known)};
    if (std::find(types.begin(), types.end(), *type) == types.end()) types.push_back(*type);
  }
  return types.empty() ? all : types;
}

Result<Production> Production::Open(Order order, Panel panel) {
  Production production(std::move(order));
  const Order& kept = production.order_;
  KeeperOptions options;
  options.samples = kept.output;
  options.findings = kept.output + "/findings";
  options.format = kept.format;
  options.engines = std::move(panel);
  options.batch *= std::max<uint64_t>(1, kept.jobs);
  options.lead = std::numeric_limits<uint32_t>::max();  // the shares alone keep the balance
  for (const KernelTypeRow& row : KernelTypes()) options.most[row.type] = 0;
  for (size_t i = 0; i < kept.types.size(); ++i) {
    const uint64_t share = kept.count / kept.types.size() + (i < kept.count % kept.types.size() ? 1 : 0);
    production.shares_[static_cast<size_t>(kept.types[i])] = options.most[kept.types[i]] = share;
  }
  if (!kept.execute) {
    Result<Store> store = Store::Open(kept.output, kept.format);
    if (!store) return store.error();
    production.store_ = std::move(*store);
    return production;
  }
  Result<std::unique_ptr<Keeper>> keeper = Keeper::Open(std::move(options));
  if (!keeper) return keeper.error();
  production.keeper_ = std::move(*keeper);
  return production;
}

uint64_t Production::kept() const {
  return keeper_ ? keeper_->counts().kept : std::accumulate(kept_.begin(), kept_.end(), uint64_t{0});
}

uint64_t Production::Kept(KernelType type) const {
  const auto at = static_cast<size_t>(type);
  return keeper_ ? keeper_->counts().types[at].kept : kept_[at];
}

bool Production::Wants(KernelType type) const {
  return keeper_ ? keeper_->Welcome(type) : Kept(type) < shares_[static_cast<size_t>(type)];
}

Candidate Production::Generated(KernelType type, uint64_t seed) const {
  Rng rng(seed);
  Candidate candidate{Generate(type, rng), {}};
  candidate.provenance.seed = seed;
  // The first kernel of an order is made from the order's seed itself, so this makes just this one.
  candidate.provenance.command =
      fmt::format("warpsmith generate --count=1 --types={} --seed={} --output=DIR", KernelTypeName(type), seed);
  return candidate;
}

std::optional<Candidate> Production::Child(uint64_t seed) const {
  Rng rng(seed);
  const auto count = static_cast<uint32_t>(parents_.size());
  const Kernel& a = parents_[rng.Below(count)].kernel;
  Candidate child{a, {seed, {KernelId(a)}, {}, order_.command}};
  if (rng.Chance(0.3)) {
    const Kernel& b = parents_[rng.Below(count)].kernel;
    child.kernel = Crossover(a, b, rng);
    child.provenance.parents.push_back(KernelId(b));
    child.provenance.mutations = {"crossover"};
    return child;
  }
  const std::string_view mutator = Mutate(child.kernel, rng);
  if (mutator.empty()) return std::nullopt;
  child.provenance.mutations = {std::string(mutator)};
  return child;
}

std::optional<Candidate> Production::Next() {
  const uint64_t turn = index_++;
  const uint64_t seed = turn == 0 ? order_.seed : MixSeed(order_.seed, turn);
  if (order_.mutate && !parents_.empty() && turn % 2 == 1) return Child(seed);
  const size_t n = order_.types.size();
  const size_t first = order_.mutate ? turn / 2 : turn;
  for (size_t i = 0; i < n; ++i) {
    const KernelType type = order_.types[(first + i) % n];
    if (Wants(type)) return Generated(type, seed);
  }
  return std::nullopt;
}

Status Production::TakeUnexecuted(const Candidate& candidate) {
  const Sample sample = MakeSample(candidate.kernel, candidate.provenance);
  if (store_->Contains(sample.id)) {
    ++duplicates_;
    return Ok{};
  }
  Status added = store_->Add(sample);
  if (added) ++kept_[static_cast<size_t>(sample.kernel_type)];
  return added;
}

Status Production::TakeExecuted(Candidate candidate) {
  const uint64_t before = keeper_->accepted();
  const bool parent = order_.mutate && parents_.size() < kMaxParents;
  std::optional<Candidate> copy;
  if (parent) copy = candidate;
  Status offered = keeper_->Offer(std::move(candidate));
  if (!offered) return offered;
  if (copy && keeper_->accepted() > before) parents_.push_back(std::move(*copy));
  // All that is missing waits for the engines.
  return keeper_->accepted() >= order_.count ? keeper_->Flush() : offered;
}

Status Production::Run() {
  Progress progress("kernels", order_.count);
  uint64_t last_gain = 0;
  while (kept() < order_.count) {
    const uint64_t before = kept();
    std::optional<Candidate> candidate = Next();
    if (candidate) {
      Status taken = keeper_ ? TakeExecuted(std::move(*candidate)) : TakeUnexecuted(*candidate);
      if (!taken) return taken;
    }
    if (kept() > before) last_gain = index_;
    if (index_ - last_gain > kPatience) {
      return Error{ErrorCode::kInput, fmt::format("gave up after {} kernels in a row of which none was new and wanted; "
                                                  "{} of {} are there", kPatience, kept(), order_.count)};
    }
    progress.Show(kept(), Counts());
  }
  // Findings are a by-product here: the first suspects are looked into, no more.
  for (int look = 0; keeper_ && look < kLooks; ++look) {
    Result<bool> looked = keeper_->Investigate();
    if (!looked) return looked.error();
    if (!*looked) break;
    progress.Show(kept(), "looking into what disagrees");
  }
  seconds_ = progress.seconds();
  return Ok{};
}

KeeperCounts::PerType Production::Verdicts() const {
  KeeperCounts::PerType sum;
  for (const KeeperCounts::PerType& row : keeper_->counts().types) {
    sum.agree += row.agree, sum.disagree += row.disagree, sum.inconclusive += row.inconclusive;
  }
  return sum;
}

std::string Production::Counts() const {
  if (!keeper_) return "";
  const KeeperCounts::PerType sum = Verdicts();
  return fmt::format("agree {}, disagree {}, inconclusive {}", sum.agree, sum.disagree, sum.inconclusive);
}

Json Production::Summary() const {
  Json types = Json::object();
  for (const KernelTypeRow& row : KernelTypes()) {
    if (Kept(row.type) > 0) types[std::string(row.name)] = Kept(row.type);
  }
  Json summary{{"samples", kept()}, {"types", std::move(types)}, {"verdicts", Json::object()}};
  if (keeper_) {
    const KeeperCounts::PerType sum = Verdicts();
    summary["verdicts"] = {{"agree", sum.agree}, {"disagree", sum.disagree}, {"inconclusive", sum.inconclusive}};
    summary["reasons"] = keeper_->counts().reasons;
  }
  summary["duplicates"] = keeper_ ? keeper_->counts().duplicates : duplicates_;
  summary["seconds"] = seconds_;
  return summary;
}

}  // namespace warpsmith
