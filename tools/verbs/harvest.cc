// harvest: a dataset of kernels that agree.

#include "src/dataset/harvest.h"

#include <fmt/format.h>

#include "tools/verbs/engine_panel.h"
#include "tools/verbs/making.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class HarvestVerb : public Verb {
 public:
  HarvestVerb() {
    engines_.usual = kEnginesOfProduction;
    plan_.execute = plan_.breed = true;
  }
  std::string_view name() const override { return "harvest"; }
  std::string_view doc() const override {
    return "Generate, breed, execute and judge until the folder has --count kernels that agree; goes on where it was.";
  }
  std::string_view manual() const override {
    return R"(Makes a dataset: kernels that are generated, or bred from such by mutation and crossover, are judged by the
interpreter, dual numbers and differences; what agrees runs on the engines and becomes a sample. No kernel is there twice. In
the folder disagreeing are kernels whose gradient is wrong, of a share of what was met, with the line to blame.

It may be killed at any moment, and the same command goes on; Ctrl-C finishes what is there, a second one ends at once. Which
rows there will be follows from --seed, --types, --quota and the engines alone: not from --jobs, --shard or interruptions,
and a larger --count adds to the same rows. Shards may run at the same time on machines that share the folder; when all are
done, the same command without --shard brings their rows together.

--json prints {"samples", "types", "verdicts", "reasons", "duplicates", "bred", "disagreeing", "seconds", "before",
"complete"}; samples and types are those of the folder, the others count what this run did.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith harvest --count=1000 --output=dataset --seed=7 --quota=atomic=3,loop=2",
            "warpsmith harvest --count=100000 --output=dataset --format=jsonl --shard=3/16"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", options_.count,
                 "number of samples that the folder shall have, of all shards together (default: 100)");
    flags.Text("output", output_, "folder of the dataset (default: dataset)");
    flags.Number("seed", plan_.seed, "seed of the whole dataset");
    flags.List("types", types_, "only these types, in equal shares");
    flags.List("quota", quotas_, "parts of types, as in atomic=3,loop=2; 1 for the others");
    flags.OneOf("format", {"json", "jsonl"}, format_, "a file for each sample, or lines of one file (default: json)");
    flags.Text(
        "shard", shard_,
        "I/N: the I-th of N shares of the same dataset, beside other processes; without it, all and what is missing");
    engines_.Declare(flags);
    flags.Number("jobs", jobs_, "threads, and batches of 64 kernels that the engines get at once");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<TypeShare>> shares = SharesOf(types_, quotas_);
    if (!shares) return shares.error();
    plan_.shares = std::move(*shares);
    if (!shard_.empty()) {
      Result<Shard> shard = ShardOf(shard_);
      if (!shard) return shard.error();
      options_.shard = *shard;
    }
    Result<Panel> panel = PanelOf(engines_, console);
    if (!panel) return panel.error();
    std::vector<std::string> names;
    for (const auto& engine : *panel) names.emplace_back(engine->name());
    const StoreFormat format = format_ == "json" ? StoreFormat::kJson : StoreFormat::kJsonl;
    Result<Harvest> harvest = Harvest::Open(output_, format, plan_, names, options_.shard);
    if (!harvest) return harvest.error();
    return Fill(console, *harvest, std::move(*panel));
  }

 private:
  Result<Found> Fill(Console& console, Harvest& harvest, Panel panel) {
    StopSignal stop;
    options_.stop = stop.flag();
    options_.jobs = static_cast<unsigned>(std::max<uint64_t>(1, jobs_));
    Production production(plan_, std::move(panel), options_);
    harvest.Tell(production);
    const uint64_t before = harvest.rows();
    const uint64_t mine = options_.count / options_.shard.count;
    Progress progress("kernels", mine - std::min(mine, before));
    uint64_t made = 0;
    Status run = production.Run([&](SlotRow row) {
      progress.Show(++made, VerdictCounts(production.counts()));
      return harvest.Add(std::move(row));
    });
    if (run && production.complete() && options_.shard.count == 1) run = harvest.Settle();
    if (!run) return run.error();
    Tell(console, harvest, production, before, progress.seconds());
    if (stop.received() && !production.complete()) stop.PassOn();
    return Found::kNothingWrong;
  }

  void Tell(Console& console, const Harvest& harvest, const Production& production, uint64_t before, double seconds) {
    console.Print(TypeTable(production.counts()));
    console.Print(fmt::format("{} samples in {}, {} of them new in {:.0f} s ({})\n", harvest.rows(), output_,
                              production.counts().total().kept, seconds, VerdictCounts(production.counts())));
    if (!production.complete()) console.Warn("warpsmith harvest: stopped; the same command goes on");
    Json summary = ProductionJson(production.counts(), seconds);
    summary["samples"] = harvest.rows();
    summary["types"] = Json::object();
    for (const auto& [type, count] : harvest.TypeCounts(plan_))
      summary["types"][std::string(KernelTypeName(type))] = count;
    summary["before"] = before;
    summary["complete"] = production.complete();
    console.PrintJson(summary);
  }

  Plan plan_;
  ProductionOptions options_{.count = 100, .shard = {}, .jobs = 1, .stop = nullptr, .taken = nullptr};
  EngineChoice engines_;
  std::vector<std::string> types_, quotas_;
  std::string output_ = "dataset", format_ = "json", shard_;
  uint64_t jobs_ = 1;
};

}  // namespace

std::unique_ptr<Verb> MakeHarvest() { return std::make_unique<HarvestVerb>(); }

}  // namespace warpsmith
