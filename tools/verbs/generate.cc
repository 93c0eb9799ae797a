// generate: new kernels with all their texts.

#include <fmt/format.h>

#include "src/dataset/store.h"
#include "tools/verbs/engine_panel.h"
#include "tools/verbs/making.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class GenerateVerb : public Verb {
 public:
  GenerateVerb() { engines_.usual = kEnginesOfProduction; }
  std::string_view name() const override { return "generate"; }
  std::string_view doc() const override { return "Make new kernels, balanced over the types, with all texts."; }
  std::string_view manual() const override {
    return R"(Makes kernels of the ten types in equal shares, or of those that --types names, and writes each as a sample: the Python, and
byte for byte the C++ and CUDA text that Warp 1.19.0 makes of it. Neither Warp nor a GPU is needed.

Nothing is executed unless --validate asks for it; then kernels whose gradient is not right by all oracles and engines are
not kept, and each sample has worked launches. A folder that has samples is added to: what is there is not made again.

--json prints {"samples", "types", "verdicts", "duplicates", "seconds"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith generate --count=100 --output=samples --seed=7",
            "warpsmith generate --count=20 --output=samples --types=loop,vector --format=jsonl --validate"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", options_.count, "number of kernels (default: 100)");
    flags.Text("output", output_, "folder of the samples; what is there already is not made again (default: samples)");
    flags.Number("seed", plan_.seed, "the same seed gives the same kernels");
    flags.List("types", types_, "only these types, in equal shares");
    flags.OneOf("format", {"json", "jsonl"}, format_, "a file for each sample, or lines of one file (default: json)");
    flags.Switch("validate", plan_.execute, "execute and judge, and keep what agrees");
    flags.Switch("breed", plan_.breed, "half of the kernels by mutation and crossover, as harvest makes them");
    engines_.Declare(flags);
    flags.Number("jobs", jobs_, "threads, and batches of 64 kernels that the engines get at once");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<TypeShare>> shares = SharesOf(types_, {});
    if (!shares) return shares.error();
    plan_.shares = std::move(*shares);
    Result<Panel> panel = plan_.execute ? PanelOf(engines_, console) : Panel{};
    if (!panel) return panel.error();
    Result<Store> store = Store::Open(output_, format_ == "json" ? StoreFormat::kJson : StoreFormat::kJsonl);
    if (!store) return store.error();
    options_.jobs = static_cast<unsigned>(std::max<uint64_t>(1, jobs_));
    options_.taken = [&](const std::string& id) { return store->Contains(id); };
    Production production(plan_, std::move(*panel), options_);
    Progress progress("kernels", options_.count);
    uint64_t made = 0;
    Status run = production.Run([&](SlotRow row) {
      progress.Show(++made, plan_.execute ? VerdictCounts(production.counts()) : "");
      return store->Add(row.sample);
    });
    if (!run) return run.error();
    console.Print(fmt::format("{} samples in {}\n", made, output_));
    console.PrintJson(ProductionJson(production.counts(), progress.seconds()));
    return Found::kNothingWrong;
  }

 private:
  Plan plan_;
  ProductionOptions options_{.count = 100, .shard = {}, .jobs = 1, .stop = nullptr, .taken = nullptr};
  EngineChoice engines_;
  std::vector<std::string> types_;
  std::string output_ = "samples", format_ = "json";
  uint64_t jobs_ = 1;
};

}  // namespace

std::unique_ptr<Verb> MakeGenerate() { return std::make_unique<GenerateVerb>(); }

}  // namespace warpsmith
