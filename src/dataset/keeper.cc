#include "src/dataset/keeper.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <numeric>
#include <thread>

#include "src/dataset/sample.h"
#include "src/kernel/identity.h"
#include "src/python/print.h"
#include "src/text/lower.h"

namespace warpsmith {

namespace {

constexpr uint64_t kMaxEngineFindings = 1000;  // of one run: an engine that objects to everything is broken

bool EngineObjects(const Judgement& judgement) {
  return std::any_of(judgement.engines.begin(), judgement.engines.end(),
                     [](const EngineReport& report) { return report.verdict != Verdict::kAgree; });
}

}  // namespace

struct Keeper::Pending {
  Candidate candidate;
  std::string id;
  KernelType type;
  TextIr ir;
  KernelText text;
  JudgeOptions options;
  Judgement judgement;
};

// A batch that the engines run, all at the same time, each on its own copy of the judgements.
struct Keeper::Flight {
  Flight(std::vector<Pending> of, const std::vector<std::unique_ptr<Engine>>& engines)
      : batch(std::move(of)), judgements(engines.size(), std::vector<Judgement>(batch.size())) {
    for (size_t e = 0; e < engines.size(); ++e) threads.emplace_back([this, e, &engines] { Run(*engines[e], judgements[e]); });
  }
  ~Flight() { Join(); }

  // Waits, and joins the reports in the order of the engines.
  std::vector<Pending>& Finish() {
    Join();
    for (size_t i = 0; i < batch.size(); ++i) {
      Judgement& joined = batch[i].judgement;
      // f32 against f64 was part of Screen(): the interpreter ran, within its bounds.
      joined.engines.push_back({"interpreter", Verdict::kAgree, Reason::kNone, joined.single_error, "1", "cpu", ""});
      for (std::vector<Judgement>& of_engine : judgements) {
        Judgement& other = of_engine[i];
        for (EngineReport& report : other.engines) joined.engines.push_back(std::move(report));
        if (joined.verdict != Verdict::kAgree || other.verdict == Verdict::kAgree) continue;
        joined.verdict = other.verdict;
        joined.reason = other.reason;
        joined.detail = std::move(other.detail);
      }
    }
    return batch;
  }

  void Run(Engine& engine, std::vector<Judgement>& of_engine) {
    std::vector<Job> jobs;
    for (size_t i = 0; i < batch.size(); ++i) {
      jobs.push_back({&batch[i].candidate.kernel, &batch[i].ir, &batch[i].text, {}});
      of_engine[i] = batch[i].judgement;
    }
    Confirm(engine, jobs, of_engine);
  }
  void Join() {
    for (std::thread& thread : threads) thread.join();
    threads.clear();
  }

  std::vector<Pending> batch;
  std::vector<std::vector<Judgement>> judgements;  // of each engine
  std::vector<std::thread> threads;
};

Keeper::Keeper(KeeperOptions options, Store samples, Findings findings)
    : options_(std::move(options)), samples_(std::move(samples)), findings_(std::move(findings)) {}
Keeper::~Keeper() = default;

Result<std::unique_ptr<Keeper>> Keeper::Open(KeeperOptions options) {
  Result<Store> samples = Store::Open(options.samples, options.format);
  if (!samples) return samples.error();
  Result<Findings> findings = Findings::Open(options.findings);
  if (!findings) return findings.error();
  return std::unique_ptr<Keeper>(new Keeper(std::move(options), std::move(*samples), std::move(*findings)));
}

uint64_t Keeper::accepted() const { return std::accumulate(accepted_.begin(), accepted_.end(), uint64_t{0}); }

bool Keeper::Welcome(KernelType type) const {
  const uint64_t of_type = accepted_[static_cast<size_t>(type)];
  const auto most = options_.most.find(type);
  if (most != options_.most.end() && of_type >= most->second) return false;
  return of_type <= accepted() / kKernelTypeCount + options_.lead;
}

Status Keeper::Offer(Candidate candidate) {
  ++counts_.offered;
  std::string id = KernelId(candidate.kernel);
  if (samples_.Contains(id) || pending_ids_.contains(id)) {
    ++counts_.duplicates;
    return Ok{};
  }
  const KernelType type = Classify(candidate.kernel);
  Pending pending{std::move(candidate), std::move(id), type, {}, {}, {}, {}};
  pending.ir = Lower(pending.candidate.kernel);
  // The values follow from the kernel, so that the verdict does not depend on when it was met.
  pending.options.seed = std::strtoull(pending.id.substr(0, 16).c_str(), nullptr, 16);
  pending.judgement = Screen(pending.candidate.kernel, pending.ir, pending.options);
  if (pending.judgement.verdict != Verdict::kAgree) return Record(pending);
  if (!Welcome(type)) {
    ++counts_.surplus;
    return Ok{};
  }
  pending.text = PrintText(pending.candidate.kernel, pending.ir);
  ++accepted_[static_cast<size_t>(type)];
  pending_ids_.insert(pending.id);
  pending_.push_back(std::move(pending));
  return pending_.size() < options_.batch ? Status(Ok{}) : Launch();
}

Status Keeper::Flush() {
  Status launched = Launch();
  return launched ? Land() : launched;
}

Status Keeper::Launch() {
  if (Status landed = Land(); !landed) return landed;
  flight_ = std::make_unique<Flight>(std::move(pending_), options_.engines);
  pending_.clear();
  return Ok{};
}

Status Keeper::Land() {
  const std::unique_ptr<Flight> flight = std::move(flight_);
  if (!flight) return Ok{};
  for (Pending& pending : flight->Finish()) {
    pending_ids_.erase(pending.id);
    if (pending.judgement.verdict != Verdict::kAgree) --accepted_[static_cast<size_t>(pending.type)];
    if (Status status = Record(pending); !status) return status;
  }
  return Ok{};
}

Status Keeper::Record(Pending& pending) {
  KeeperCounts::PerType& row = counts_.types[static_cast<size_t>(pending.type)];
  const Judgement& judgement = pending.judgement;
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
  Sample sample = MakeSample(pending.candidate.kernel, pending.candidate.provenance);
  AddJudgement(sample, pending.candidate.kernel, pending.ir, judgement, pending.options.seed);
  if (Status status = samples_.Add(sample); !status.ok()) return status;
  ++row.kept;
  ++counts_.kept;
  if (!pending.candidate.provenance.mutations.empty()) ++counts_.mutated;
  return Ok{};
}

// That the adjoint is wrong is a finding to look into. That an engine objects to what the oracles accept is a matter of
// the engine's, which nothing here can reduce: each such kernel is written as it is.
Status Keeper::RecordFinding(Pending& pending) {
  if (!EngineObjects(pending.judgement)) {
    findings_.Note({std::move(pending.candidate.kernel), std::move(pending.candidate.provenance), pending.options.seed});
    return Ok{};
  }
  if (engine_findings_++ >= kMaxEngineFindings) return Ok{};
  Sample sample = MakeSample(pending.candidate.kernel, pending.candidate.provenance);
  AddJudgement(sample, pending.candidate.kernel, pending.ir, pending.judgement, pending.options.seed);
  ++counts_.findings;
  const auto file = std::filesystem::path(options_.findings) / fmt::format("{}-{}.json", ReasonName(pending.judgement.reason), pending.id);
  return WriteFile(file, SampleToJson(sample).dump(1) + "\n");
}

Result<bool> Keeper::Investigate() {
  if (!findings_.waiting()) return false;
  const size_t before = findings_.buckets().size();
  if (Status status = findings_.Investigate(); !status.ok()) return status.error();
  counts_.findings += findings_.buckets().size() - before;
  return true;
}

}  // namespace warpsmith
