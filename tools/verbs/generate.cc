// generate: new kernels with all their texts.

#include <fmt/format.h>

#include "tools/verbs/production.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class GenerateVerb : public Verb {
 public:
  std::string_view name() const override { return "generate"; }
  std::string_view doc() const override { return "Make new kernels, balanced over the types, with all texts."; }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith generate --count=100 --output=samples --seed=7",
            "warpsmith generate --count=20 --output=samples --types=loop,vector --format=jsonl --validate"};
  }

  void Declare(Flags& flags) override {
    flags.Number("count", options_.count, "number of kernels (default: 100)");
    flags.Text("output", output_, "folder of the samples (default: samples)");
    flags.Number("seed", options_.seed, "the same seed gives the same kernels");
    flags.List("types", types_, "only these types, in equal shares");
    flags.OneOf("format", {"json", "jsonl"}, format_, "a file for each sample, or lines of one file (default: json)");
    flags.Switch("validate", options_.execute, "execute and judge, and keep what agrees");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelType>> types = TypesFromNames(types_);
    if (!types) return types.error();
    options_.types = std::move(*types);
    std::vector<std::string> left_out;
    Result<Panel> panel = Panel{};
    if (options_.execute) panel = MakePanel({"interpreter", "cpu", "cuda-host"}, /*required=*/false, left_out);
    if (!panel) return panel.error();
    for (const std::string& line : left_out) console.Warn("warpsmith generate: " + line);
    Result<Store> store = Store::Open(output_, format_ == "json" ? StoreFormat::kJson : StoreFormat::kJsonl);
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
  ProductionOptions options_;
  std::vector<std::string> types_;
  std::string output_ = "samples", format_ = "json";
};

}  // namespace

std::unique_ptr<Verb> MakeGenerate() { return std::make_unique<GenerateVerb>(); }

}  // namespace warpsmith
