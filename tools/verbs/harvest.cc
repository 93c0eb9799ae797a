// harvest: a dataset of kernels that agree.

#include <fmt/format.h>

#include "tools/verbs/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class HarvestVerb : public Verb {
 public:
  std::string_view name() const override { return "harvest"; }
  std::string_view doc() const override { return "Generate, mutate, execute and judge; keep new kernels that agree."; }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith harvest --count=1000 --output=dataset", "warpsmith harvest --count=1000 --output=dataset --seed=7 --types=atomic"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", options_.count, "number of samples to add");
    flags.Text("output", output_, "folder of the samples; what is there already is not made again (default: dataset)");
    flags.Number("seed", options_.seed, "seed of the whole run");
    flags.List("types", types_, "only these types, in equal shares");
    flags.List("require", required_, "engines that must take part, or exit 3");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelType>> types = TypesFromNames(types_);
    if (!types) return types.error();
    options_.types = std::move(*types);
    options_.execute = options_.mutate = true;
    options_.command = fmt::format("warpsmith harvest --count={} --seed={} --output=DIR", options_.count, options_.seed);
    Result<Panel> panel = Engines(console);
    if (!panel) return panel.error();
    Result<Store> store = Store::Open(output_, StoreFormat::kJson);
    if (!store) return store.error();
    Production production(options_, std::move(*store), std::move(*panel));
    Status run = production.Run();
    if (!run) return run.error();
    Json summary = production.Summary();
    console.Print(fmt::format("{} samples in {}\n", summary["samples"].get<uint64_t>(), output_));
    console.PrintJson(summary);
    return Found::kNothingWrong;
  }

 private:
  // The usual engines as far as they are here, and those required.
  Result<Panel> Engines(Console& console) const {
    std::vector<std::string> usual = {"interpreter", "cpu", "cuda-host"}, left_out;
    for (const std::string& name : required_) std::erase(usual, name);
    Result<Panel> panel = MakePanel(usual, /*required=*/false, left_out);
    if (!panel) return panel.error();
    Result<Panel> required = MakePanel(required_, /*required=*/true, left_out);
    if (!required) return required.error();
    for (std::unique_ptr<Engine>& engine : *required) panel->push_back(std::move(engine));
    for (const std::string& line : left_out) console.Warn("warpsmith harvest: " + line);
    return panel;
  }

  ProductionOptions options_;
  std::vector<std::string> types_, required_;
  std::string output_ = "dataset";
};

}  // namespace

std::unique_ptr<Verb> MakeHarvest() { return std::make_unique<HarvestVerb>(); }

}  // namespace warpsmith
