// harvest: a dataset of kernels that agree.

#include <fmt/format.h>

#include "tools/verbs/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class HarvestVerb : public Verb {
 public:
  HarvestVerb() {
    order_.output = "dataset";
    engines_.usual = kEnginesOfKeeper;
  }
  std::string_view name() const override { return "harvest"; }
  std::string_view doc() const override { return "Generate, mutate, execute and judge; keep new kernels that agree."; }
  std::string_view manual() const override {
    return R"(Makes a dataset: generates kernels, mutates those that were kept, judges each by the interpreter, dual numbers and
differences, runs what agrees on the engines, and stores it as a sample. Near the samples, in the folder findings, is a
folder for each cause of a wrong gradient that was met.

It may be killed at any moment: a sample is there whole or not at all. The same --seed makes the same kernels.

--json prints {"samples", "types", "verdicts", "duplicates", "seconds"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith harvest --count=1000 --output=dataset", "warpsmith harvest --count=1000 --output=dataset --seed=7 --types=atomic"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", order_.count, "number of samples to add");
    flags.Text("output", order_.output, "folder of the samples; what is there already is not made again (default: dataset)");
    flags.Number("seed", order_.seed, "seed of the whole run");
    flags.List("types", types_, "only these types, in equal shares");
    engines_.Declare(flags);
    flags.Number("jobs", order_.jobs, "batches of 64 kernels that the engines get at once");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelType>> types = TypesFromNames(types_);
    if (!types) return types.error();
    order_.types = std::move(*types);
    order_.execute = order_.mutate = true;
    order_.command = fmt::format("warpsmith harvest --count={} --seed={} --output=DIR", order_.count, order_.seed);
    Result<Panel> panel = PanelOf(engines_, console);
    if (!panel) return panel.error();
    Result<Production> production = Production::Open(order_, std::move(*panel));
    if (!production) return production.error();
    Status run = production->Run();
    if (!run) return run.error();
    Json summary = production->Summary();
    console.Print(fmt::format("{} samples in {}\n", summary["samples"].get<uint64_t>(), order_.output));
    console.PrintJson(summary);
    return Found::kNothingWrong;
  }

 private:
  Order order_;
  EngineChoice engines_;
  std::vector<std::string> types_;
};

}  // namespace

std::unique_ptr<Verb> MakeHarvest() { return std::make_unique<HarvestVerb>(); }

}  // namespace warpsmith
