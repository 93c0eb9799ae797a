#include "src/dataset/keeper.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <numeric>

#include "src/dataset/duplicates.h"
#include "src/dataset/sample.h"
#include "src/dataset/trial.h"
#include "src/kernel/identity.h"

namespace warpsmith {

namespace {

constexpr uint64_t kMaxEngineFindings = 1000;  // of one run: an engine that objects to everything is broken

bool EngineObjects(const Judgement& judgement) {
  return std::any_of(judgement.engines.begin(), judgement.engines.end(),
                     [](const EngineReport& report) { return report.verdict != Verdict::kAgree; });
}

// Whether only engines of the CUDA text object, and a loop assigns a scalar parameter. There parameters are the
// thread's own variables, and it keeps them: where it runs several elements of the grid, as Warp has it with
// max_blocks, the next one starts with what the loop left.
bool KeepsParameter(const Judgement& judgement, const TextIr& ir) {
  const auto by_cuda = [](const EngineReport& report) {
    return report.verdict == Verdict::kAgree || report.name.starts_with("cuda");
  };
  const auto assigns = [&](const Inst& inst) {
    return inst.op == Op::kCall && inst.builtin == Builtin::kAssign && inst.args[0] < ir.param_count;
  };
  return std::ranges::all_of(judgement.engines, by_cuda) && std::ranges::any_of(ir.forward, assigns);
}

constexpr char kKeptParameter[] = "engine-kept_parameter";

}  // namespace

struct Keeper::Pending {
  std::string id;
  KernelType type;
  Provenance provenance;
  Trial trial;
};

struct Keeper::Batch {
  Batch(std::vector<Pending> of, const std::vector<std::unique_ptr<Engine>>& engines)
      : pending(std::move(of)), flight(Trials(pending), engines) {}

  static std::vector<Trial*> Trials(std::vector<Pending>& pending) {
    std::vector<Trial*> trials;
    for (Pending& one : pending) trials.push_back(&one.trial);
    return trials;
  }

  std::vector<Pending> pending;
  Flight flight;
};

Keeper::Keeper(KeeperOptions options, Store samples, Findings findings)
    : options_(std::move(options)), samples_(std::move(samples)), findings_(std::move(findings)) {}
Keeper::~Keeper() = default;

Result<std::unique_ptr<Keeper>> Keeper::Open(KeeperOptions options) {
  Result<Store> samples = Store::Open(options.samples, options.format);
  if (!samples) return samples.error();
  Result<Findings> findings = Findings::Open(options.findings);
  if (!findings) return findings.error();
  std::unique_ptr<Keeper> keeper(new Keeper(std::move(options), std::move(*samples), std::move(*findings)));
  if (keeper->samples_.size() == 0) return keeper;
  Status read =
      ForEachSample({keeper->options_.samples}, [&](const StoredSample& stored, const SamplePlace&) -> Status {
        if (stored.sample) keeper->canonical_.insert(stored.sample->metadata.canonical_id);
        return Ok{};
      });
  if (!read) return read.error();
  return keeper;
}

uint64_t Keeper::accepted() const { return std::accumulate(accepted_.begin(), accepted_.end(), uint64_t{0}); }

bool Keeper::Welcome(KernelType type) const {
  const uint64_t of_type = accepted_[static_cast<size_t>(type)];
  return of_type <= accepted() / kKernelTypeCount + options_.lead;
}

Status Keeper::Offer(Candidate candidate) {
  ++counts_.offered;
  std::string id = KernelId(candidate.kernel);
  std::string canonical = CanonicalId(candidate.kernel);
  if (samples_.Contains(id) || canonical_.contains(canonical)) {
    ++counts_.duplicates;
    return Ok{};
  }
  const KernelType type = Classify(candidate.kernel);
  Pending pending{id, type, std::move(candidate.provenance), Trial(std::move(candidate.kernel), OptionsOf(id))};
  pending.trial.Screen();
  if (pending.trial.judgement.verdict != Verdict::kAgree) return Record(pending);
  if (!Welcome(type)) {
    ++counts_.surplus;
    return Ok{};
  }
  ++accepted_[static_cast<size_t>(type)];
  canonical_.insert(std::move(canonical));
  pending_.push_back(std::move(pending));
  return pending_.size() < options_.batch ? Status(Ok{}) : Launch();
}

void Keeper::OfferSuspect(Candidate candidate, const JudgeOptions& look, Sharing sharing) {
  ++counts_.suspects;
  findings_.Note({std::move(candidate.kernel), std::move(candidate.provenance), look, std::move(sharing)});
}

Status Keeper::Flush() {
  Status launched = Launch();
  return launched ? Land() : launched;
}

Status Keeper::Launch() {
  if (Status landed = Land(); !landed) return landed;
  flying_ = std::make_unique<Batch>(std::move(pending_), options_.engines);
  pending_.clear();
  return Ok{};
}

Status Keeper::Land() {
  const std::unique_ptr<Batch> batch = std::move(flying_);
  if (!batch) return Ok{};
  batch->flight.Finish();
  for (Pending& pending : batch->pending) {
    pending.trial.ReportInterpreter();
    if (pending.trial.judgement.verdict != Verdict::kAgree) --accepted_[static_cast<size_t>(pending.type)];
    if (Status status = Record(pending); !status) return status;
  }
  return Ok{};
}

Sample Keeper::SampleOf(const Pending& pending) {
  Sample sample = MakeSample(pending.trial.kernel, pending.provenance);
  AddJudgement(sample, pending.trial.kernel, pending.trial.ir, pending.trial.judgement, pending.trial.options.seed);
  return sample;
}

Status Keeper::Record(Pending& pending) {
  KeeperCounts::PerType& row = counts_.types[static_cast<size_t>(pending.type)];
  const Judgement& judgement = pending.trial.judgement;
  if (judgement.verdict != Verdict::kAgree) ++counts_.reasons[std::string(ReasonName(judgement.reason))];
  if (judgement.verdict == Verdict::kInconclusive) {
    ++row.inconclusive;
    return EngineObjects(judgement) ? RecordFinding(pending) : Ok{};
  }
  if (judgement.verdict == Verdict::kDisagree) {
    ++row.disagree;
    return RecordFinding(pending);
  }
  ++row.agree;
  Sample sample = SampleOf(pending);
  if (Status status = samples_.Add(sample); !status.ok()) return status;
  ++row.kept;
  ++counts_.kept;
  if (!pending.provenance.mutations.empty()) ++counts_.mutated;
  return Ok{};
}

// That the adjoint is wrong is a finding to look into. That an engine objects to what the oracles accept is a matter of
// the engine's, which nothing here can reduce: each such kernel is written as it is.
Status Keeper::RecordFinding(Pending& pending) {
  if (!EngineObjects(pending.trial.judgement)) {
    findings_.Note({std::move(pending.trial.kernel), std::move(pending.provenance), pending.trial.options});
    return Ok{};
  }
  const bool kept = KeepsParameter(pending.trial.judgement, pending.trial.ir);
  if (kept && !findings_.Count(kKeptParameter)) return Ok{};
  if (engine_findings_++ >= kMaxEngineFindings) return Ok{};
  const Sample sample = SampleOf(pending);
  ++counts_.findings;
  const auto file = std::filesystem::path(options_.findings) /
                    (kept ? fmt::format("{}.json", kKeptParameter)
                          : fmt::format("{}-{}.json", ReasonName(pending.trial.judgement.reason), pending.id));
  return WriteFile(file, SampleToJson(sample).dump(1) + "\n");
}

Result<bool> Keeper::Investigate() {
  if (findings_.waiting() == 0) return false;
  const size_t before = findings_.buckets().size();
  if (Status status = findings_.Investigate(); !status.ok()) return status.error();
  counts_.findings += findings_.buckets().size() - before;
  return true;
}

}  // namespace warpsmith
