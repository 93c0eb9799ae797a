// minimize: of many kernels the few that have the same features of meaning, as Python.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <queue>
#include <set>

#include "fuzz/coverage.h"
#include "src/dataset/store.h"
#include "src/kernel/identity.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "tools/verbs/corpus.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

// Far more than the fuzzer's counters: features that share one would be lost.
constexpr size_t kFeatures = 1 << 18;

// The features that a kernel sets, as indices.
std::vector<uint32_t> FeaturesOf(const TextIr& ir) {
  thread_local std::vector<uint8_t> counters(kFeatures);
  std::fill(counters.begin(), counters.end(), 0);
  CountFeatures(ir, counters);
  std::vector<uint32_t> features;
  for (uint32_t i = 0; i < kFeatures; ++i)
    if (counters[i] != 0) features.push_back(i);
  return features;
}

// Greedy set cover: the kernel with most features that are not covered yet comes first, a smaller one before a larger.
// What a kernel adds can only shrink, so it is counted again only when it would be next. `chosen` are taken anyway.
std::vector<size_t> Cover(const std::vector<Kernel>& kernels, const std::vector<std::vector<uint32_t>>& features,
                          std::vector<size_t> chosen) {
  std::vector<bool> covered(kFeatures);
  for (size_t k : chosen)
    for (uint32_t f : features[k]) covered[f] = true;
  auto gain = [&](size_t k) {
    return static_cast<int64_t>(
        std::count_if(features[k].begin(), features[k].end(), [&](uint32_t f) { return !covered[f]; }));
  };
  using Entry = std::tuple<int64_t, int64_t, int64_t>;  // gain, -size, -index
  std::priority_queue<Entry> queue;
  for (size_t k = 0; k < kernels.size(); ++k)
    queue.emplace(gain(k), -static_cast<int64_t>(KernelSize(kernels[k])), -static_cast<int64_t>(k));
  while (!queue.empty()) {
    const auto [estimate, size, index] = queue.top();
    queue.pop();
    const size_t k = static_cast<size_t>(-index);
    const int64_t now = gain(k);
    if (now == 0) continue;
    if (now < estimate) {
      queue.emplace(now, size, index);
      continue;
    }
    for (uint32_t f : features[k]) covered[f] = true;
    chosen.push_back(k);
  }
  return chosen;
}

// What the kernels have between them, by type.
struct Column {
  const char* name;
  uint64_t (*count)(const MeaningTable::Row& row);
};
constexpr Column kColumns[] = {
    {"kernels", [](const MeaningTable::Row& row) { return row.kernels; }},
    {"operations", [](const MeaningTable::Row& row) { return uint64_t{row.operations.size()}; }},
    {"pairs", [](const MeaningTable::Row& row) { return uint64_t{row.pairs.size()}; }},
    {"pairs_in_context", [](const MeaningTable::Row& row) { return uint64_t{row.pairs_in_context.size()}; }},
    {"pairs_by_variable", [](const MeaningTable::Row& row) { return uint64_t{row.pairs_by_variable.size()}; }},
    {"pairs_in_full", [](const MeaningTable::Row& row) { return uint64_t{row.pairs_in_full.size()}; }},
    {"adjoints_in_context", [](const MeaningTable::Row& row) { return uint64_t{row.adjoints_in_context.size()}; }},
};

std::string TextOf(const MeaningTable& table) {
  std::vector<std::string> head = {"type"};
  for (const Column& column : kColumns) head.emplace_back(column.name);
  Table text(std::move(head));
  for (const KernelTypeRow& type : KernelTypes()) {
    std::vector<std::string> cells = {std::string(type.name)};
    for (const Column& column : kColumns) cells.push_back(std::to_string(column.count(table.row(type.type))));
    text.Add(std::move(cells));
  }
  return text.Text();
}

Json JsonOf(const MeaningTable& table) {
  Json json = Json::object();
  for (const KernelTypeRow& type : KernelTypes()) {
    const MeaningTable::Row& row = table.row(type.type);
    Json& cells = json[std::string(type.name)];
    for (const Column& column : kColumns) cells[column.name] = column.count(row);
    for (size_t kind = 0; kind < kVariableKindCount; ++kind)
      cells["operands"][VariableKindName(static_cast<VariableKind>(kind))] = row.operands[kind];
  }
  return json;
}

class MinimizeVerb : public Verb {
 public:
  std::string_view name() const override { return "minimize"; }
  std::string_view doc() const override {
    return "Write the smallest set of kernels with the same features of meaning.";
  }
  std::string_view manual() const override {
    return R"(Chooses from a corpus the fewest kernels that together do all that the whole corpus does: each feature of meaning (builtin,
control context, direction, and what fed it) and each verdict stays covered. Writes them as Python, a file for each type.

--json prints {"kernels", "features", "kept", "features_kept", "output"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith minimize out/corpus --output=small",
            "warpsmith minimize out/corpus out/samples --output=small --json"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "corpora of the fuzzer, kernels (.py), samples, or folders of them");
    flags.Text("output", output_, "folder for a Python file of each type of kernel (default: minimized)");
    flags.Text("keep", keep_, "a folder of kernels that are kept whatever they add: another tool has chosen them");
    flags.Switch("all", all_, "write every kernel once");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<Kernel>> kernels = ReadCorpus(paths_);
    if (!kernels) return kernels.error();
    std::vector<std::vector<uint32_t>> features;
    std::vector<bool> all(kFeatures);
    Progress progress("kernels", kernels->size());
    MeaningTable table;
    for (const Kernel& kernel : *kernels) {
      const TextIr ir = Lower(kernel);
      features.push_back(FeaturesOf(ir));
      table.Add(Classify(kernel), ir);
      for (uint32_t f : features.back()) all[f] = true;
      progress.Show(features.size(), "");
    }
    Result<std::vector<size_t>> kept = Kept(*kernels);
    if (!kept) return kept.error();
    const std::vector<size_t> chosen = Cover(*kernels, features, std::move(*kept));
    std::map<std::string, std::map<std::string, std::string>> files;  // by type, by name
    for (size_t k : chosen) {
      Kernel kernel = (*kernels)[k];
      kernel.name = "k_" + KernelId(kernel).substr(0, 12);
      PrintPython(kernel);
      files[std::string(KernelTypeName(Classify(kernel)))][kernel.name] = PythonSource(kernel);
    }
    if (Status written = WriteFiles(files); !written.ok()) return written.error();
    std::vector<bool> of_chosen(kFeatures);
    for (size_t k : chosen)
      for (uint32_t f : features[k]) of_chosen[f] = true;
    const auto count = std::count(all.begin(), all.end(), true);
    const auto count_kept = std::count(of_chosen.begin(), of_chosen.end(), true);
    console.Print(fmt::format("{} kernels with {} features of meaning: {} kernels with {}, in {}\n", kernels->size(),
                              count, chosen.size(), count_kept, output_));
    console.Print(TextOf(table));
    console.PrintJson({{"kernels", kernels->size()},
                       {"features", count},
                       {"kept", chosen.size()},
                       {"features_kept", count_kept},
                       {"output", output_},
                       {"coverage", JsonOf(table)}});
    return Found::kNothingWrong;
  }

 private:
  // The kernels that stay without being asked what they add.
  Result<std::vector<size_t>> Kept(const std::vector<Kernel>& kernels) const {
    std::set<std::string> ids;
    if (!keep_.empty()) {
      const Result<std::vector<Kernel>> keep = ReadCorpus({keep_});
      if (!keep) return keep.error();
      for (const Kernel& kernel : *keep) ids.insert(KernelId(kernel));
    }
    std::vector<size_t> kept;
    for (size_t k = 0; k < kernels.size(); ++k)
      if (all_ || ids.contains(KernelId(kernels[k]))) kept.push_back(k);
    return kept;
  }

  // Files of types that have no kernels are removed: what is there is the corpus.
  Status WriteFiles(const std::map<std::string, std::map<std::string, std::string>>& files) const {
    std::error_code failed;
    std::filesystem::create_directories(output_, failed);
    if (failed)
      return Error{ErrorCode::kInput, fmt::format("{}: cannot make the folder: {}", output_, failed.message())};
    for (const KernelTypeRow& row : KernelTypes()) {
      const std::filesystem::path path = std::filesystem::path(output_) / fmt::format("{}.py", row.name);
      const auto at = files.find(std::string(row.name));
      if (at == files.end()) {
        std::filesystem::remove(path, failed);
        continue;
      }
      std::string text = "import warp as wp\n";
      for (const auto& [name, source] : at->second) text += "\n\n" + source;
      if (Status written = WriteFile(path, text); !written.ok()) return written;
    }
    return Ok{};
  }

  std::vector<std::string> paths_;
  std::string output_ = "minimized", keep_;
  bool all_ = false;
};

}  // namespace

std::unique_ptr<Verb> MakeMinimize() { return std::make_unique<MinimizeVerb>(); }

}  // namespace warpsmith
