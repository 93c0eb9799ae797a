#include "tools/verbs/production.h"

#include <fmt/format.h>

#include <algorithm>

#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "tools/verbs/progress.h"

namespace warpsmith {
namespace {

constexpr size_t kBatch = 64;           // what the compilers of the engines take at once
constexpr size_t kMaxParents = 4096;    // enough variety, bounded memory
constexpr uint64_t kPatience = 50'000;  // candidates in a row of which none was new, agreed and wanted

std::string TypeList(const std::vector<KernelType>& types) {
  std::string text;
  for (KernelType type : types) text += fmt::format("{}{}", text.empty() ? "" : ",", KernelTypeName(type));
  return text;
}

}  // namespace

Result<std::vector<KernelType>> TypesFromNames(const std::vector<std::string>& names) {
  std::vector<KernelType> types, all;
  for (const KernelTypeRow& row : KernelTypes()) all.push_back(row.type);
  for (const std::string& name : names) {
    std::optional<KernelType> type = KernelTypeFromName(name);
    if (!type) return Error{ErrorCode::kInput, fmt::format("unknown type '{}'; the types are {}", name, TypeList(all))};
    if (std::find(types.begin(), types.end(), *type) == types.end()) types.push_back(*type);
  }
  return types.empty() ? all : types;
}

Production::Production(ProductionOptions options, Store store, Panel panel)
    : options_(std::move(options)), store_(std::move(store)), panel_(std::move(panel)) {}

uint64_t Production::Share(KernelType type) const {
  auto at = std::find(options_.types.begin(), options_.types.end(), type);
  if (at == options_.types.end()) return 0;
  uint64_t n = options_.types.size();
  return options_.count / n + (static_cast<uint64_t>(at - options_.types.begin()) < options_.count % n ? 1 : 0);
}

Production::Candidate Production::Generated(KernelType type, uint64_t seed) const {
  Rng rng(seed);
  Candidate candidate{Generate(type, rng), {}};
  candidate.provenance.seed = seed;
  // The first kernel of a seed is made from the seed itself, so that this makes just this one.
  candidate.provenance.command =
      fmt::format("warpsmith generate --count=1 --types={} --seed={} --output=DIR", KernelTypeName(type), seed);
  return candidate;
}

std::optional<Production::Candidate> Production::Child(uint64_t seed) const {
  Rng rng(seed);
  const Candidate& a = kept_[rng.Below(static_cast<uint32_t>(kept_.size()))];
  Candidate child{a.kernel, {seed, {KernelId(a.kernel)}, {}, options_.command}};
  if (rng.Chance(0.3)) {
    const Candidate& b = kept_[rng.Below(static_cast<uint32_t>(kept_.size()))];
    child.kernel = Crossover(a.kernel, b.kernel, rng);
    child.provenance.parents.push_back(KernelId(b.kernel));
    child.provenance.mutations.push_back("crossover");
  } else {
    child.provenance.mutations.emplace_back(Mutate(child.kernel, rng));
  }
  if (child.provenance.mutations.back().empty() || !Check(child.kernel)) return std::nullopt;
  return child;
}

std::optional<Production::Candidate> Production::Next() {
  const uint64_t seed = index_ == 0 ? options_.seed : MixSeed(options_.seed, index_);
  ++index_;
  if (options_.mutate && !kept_.empty() && index_ % 2 == 0) return Child(seed);
  // Round robin over the types that still lack samples.
  for (size_t i = 0; i < options_.types.size(); ++i) {
    KernelType type = options_.types[(index_ - 1 + i) % options_.types.size()];
    if (types_[static_cast<size_t>(type)] < Share(type)) return Generated(type, seed);
  }
  return std::nullopt;
}

Status Production::Keep(const Sample& sample, const Candidate& candidate) {
  auto type = static_cast<size_t>(sample.kernel_type);
  if (types_[type] >= Share(sample.kernel_type)) return Ok{};
  Status added = store_.Add(sample);
  if (!added) return added.error();
  ++types_[type];
  ++made_;
  if (options_.mutate && kept_.size() < kMaxParents) kept_.push_back(candidate);
  return Ok{};
}

Status Production::Finish(std::vector<Candidate> batch) {
  std::vector<Sample> samples;
  std::vector<Trial> trials;
  std::vector<const Candidate*> fresh;
  for (const Candidate& candidate : batch) {
    Sample sample = MakeSample(candidate.kernel, candidate.provenance);
    bool repeated = std::any_of(samples.begin(), samples.end(), [&](const Sample& other) { return other.id == sample.id; });
    if (repeated || store_.Contains(sample.id)) {
      ++duplicates_;
      continue;
    }
    JudgeOptions judge;
    judge.seed = candidate.provenance.seed;
    if (options_.execute) trials.emplace_back(candidate.kernel, std::move(judge));
    samples.push_back(std::move(sample));
    fresh.push_back(&candidate);
  }
  Judge(trials, panel_);
  for (size_t i = 0; i < samples.size(); ++i) {
    if (options_.execute) {
      const Trial& trial = trials[i];
      ++verdicts_[std::string(VerdictName(trial.judgement.verdict))];
      if (trial.judgement.verdict != Verdict::kAgree) continue;
      AddJudgement(samples[i], trial.kernel, trial.ir, trial.judgement, trial.options.seed);
    }
    Status kept = Keep(samples[i], *fresh[i]);
    if (!kept) return kept;
  }
  return Ok{};
}

std::string Production::Counts() const {
  std::string text;
  for (const auto& [name, count] : verdicts_) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", name, count);
  return text;
}

Status Production::Run() {
  Progress progress("kernels", options_.count);
  uint64_t last_gain = 0;
  while (made_ < options_.count) {
    std::vector<Candidate> batch;
    // A batch takes no more than is missing, or the last kernels would be made in vain; what is executed is mostly
    // thrown away, so there a full batch is right.
    const size_t size = options_.execute ? kBatch : std::min<uint64_t>(kBatch, options_.count - made_);
    while (batch.size() < size) {
      if (std::optional<Candidate> candidate = Next()) batch.push_back(std::move(*candidate));
    }
    const uint64_t before = made_;
    Status finished = Finish(std::move(batch));
    if (!finished) return finished;
    if (made_ > before) last_gain = index_;
    if (index_ - last_gain > kPatience) {
      return Error{ErrorCode::kInput, fmt::format("gave up after {} kernels in a row of which none was new and wanted; {} of {} are there",
                                                  kPatience, made_, options_.count)};
    }
    progress.Show(made_, Counts());
    seconds_ = progress.seconds();
  }
  return Ok{};
}

Json Production::Summary() const {
  Json types = Json::object();
  for (const KernelTypeRow& row : KernelTypes()) {
    if (uint64_t count = types_[static_cast<size_t>(row.type)]; count > 0) types[std::string(row.name)] = count;
  }
  return {{"samples", made_}, {"types", std::move(types)}, {"verdicts", verdicts_}, {"duplicates", duplicates_}, {"seconds", seconds_}};
}

}  // namespace warpsmith
