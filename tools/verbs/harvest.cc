// harvest: a dataset of kernels that agree.

#include <fmt/format.h>

#include "tools/verbs/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class HarvestVerb : public Verb {
 public:
  HarvestVerb() { order_.output = "dataset"; }
  std::string_view name() const override { return "harvest"; }
  std::string_view doc() const override { return "Generate, mutate, execute and judge; keep new kernels that agree."; }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith harvest --count=1000 --output=dataset", "warpsmith harvest --count=1000 --output=dataset --seed=7 --types=atomic"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", order_.count, "number of samples to add");
    flags.Text("output", order_.output, "folder of the samples; what is there already is not made again (default: dataset)");
    flags.Number("seed", order_.seed, "seed of the whole run");
    flags.List("types", types_, "only these types, in equal shares");
    flags.List("require", required_, "engines that must take part, or exit 3");
    flags.Number("jobs", order_.jobs, "compilers of an engine that may run at the same time; 64 kernels each");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelType>> types = TypesFromNames(types_);
    if (!types) return types.error();
    order_.types = std::move(*types);
    order_.execute = order_.mutate = true;
    order_.command = fmt::format("warpsmith harvest --count={} --seed={} --output=DIR", order_.count, order_.seed);
    Result<Panel> panel = Engines(console);
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
  // The usual engines as far as they are here, and those required.
  Result<Panel> Engines(Console& console) const {
    std::vector<std::string> usual = {"cpu", "cuda-host"};  // the interpreter always takes part
    for (const std::string& name : required_) std::erase(usual, name);
    Result<Panel> panel = MakePanel(usual, /*required=*/false, console);
    if (!panel) return panel.error();
    Result<Panel> required = MakePanel(required_, /*required=*/true, console);
    if (!required) return required.error();
    for (std::unique_ptr<Engine>& engine : *required) panel->push_back(std::move(engine));
    return panel;
  }

  Order order_;
  std::vector<std::string> types_, required_;
};

}  // namespace

std::unique_ptr<Verb> MakeHarvest() { return std::make_unique<HarvestVerb>(); }

}  // namespace warpsmith
