// generate: new kernels with all their texts.

#include <fmt/format.h>

#include "tools/verbs/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class GenerateVerb : public Verb {
 public:
  GenerateVerb() {
    order_.output = "samples";
    engines_.usual = kEnginesOfKeeper;
  }
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
    flags.Number("count", order_.count, "number of kernels (default: 100)");
    flags.Text("output", order_.output, "folder of the samples (default: samples)");
    flags.Number("seed", order_.seed, "the same seed gives the same kernels");
    flags.List("types", types_, "only these types, in equal shares");
    flags.OneOf("format", {"json", "jsonl"}, format_, "a file for each sample, or lines of one file (default: json)");
    flags.Switch("validate", order_.execute, "execute and judge, and keep what agrees");
    engines_.Declare(flags);
    flags.Number("jobs", order_.jobs, "batches of 64 kernels that the engines get at once");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelType>> types = TypesFromNames(types_);
    if (!types) return types.error();
    order_.types = std::move(*types);
    order_.format = format_ == "json" ? StoreFormat::kJson : StoreFormat::kJsonl;
    Result<Panel> panel = order_.execute ? PanelOf(engines_, console) : Panel{};
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
  std::string format_ = "json";
};

}  // namespace

std::unique_ptr<Verb> MakeGenerate() { return std::make_unique<GenerateVerb>(); }

}  // namespace warpsmith
