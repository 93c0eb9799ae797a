// export: a dataset for those who train models: splits that do not leak, Parquet and JSONL, a card.

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>

#include "src/dataset/splits.h"
#include "src/dataset/store.h"
#include "src/engine/process.h"
#include "src/engine/warp_python.h"
#include "tools/verbs/export_py_embedded.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr int kExportHours = 24;

// Where a row stands among all: slots of a harvest are numbered; what has none comes in the order of time.
struct RowKey {
  uint64_t slot = 0;
  std::string generated_at, id;
  SamplePlace place;

  bool operator<(const RowKey& other) const {
    return std::tie(slot, generated_at, id) < std::tie(other.slot, other.generated_at, other.id);
  }
};

Result<std::vector<RowKey>> RowsInOrder(const std::vector<std::string>& paths) {
  std::vector<RowKey> rows;
  Status read = ForEachSample(paths, [&](StoredSample stored, const SamplePlace& place) -> Status {
    if (!stored.sample)
      return Error{ErrorCode::kInput,
                   fmt::format("{}: {}; `warpsmith validate` says more", stored.file, stored.sample.error().message)};
    if (stored.sample->foreign)
      return Error{
          ErrorCode::kInput,
          fmt::format("{}: has the eight fields of the original pipeline only; `warpsmith harvest` makes whole rows",
                      stored.file)};
    if (place.file.extension() == ".zst")
      return Error{ErrorCode::kInput, fmt::format("{}: decompress it first, with zstd -d", place.file.string())};
    const auto& from = stored.sample->provenance.place;
    rows.push_back({from ? from->slot : 0, from ? "" : stored.sample->generated_at, stored.id, place});
    return Ok{};
  });
  if (!read) return read.error();
  std::sort(rows.begin(), rows.end());
  return rows;
}

// The Python files of folders and all below them.
Result<std::vector<fs::path>> PythonFiles(const std::vector<std::string>& folders) {
  std::vector<fs::path> files;
  for (const std::string& folder : folders) {
    std::error_code error;
    fs::recursive_directory_iterator entries(folder, error);
    if (error) return Error{ErrorCode::kInput, fmt::format("cannot read {}: {}", folder, error.message())};
    for (const fs::directory_entry& entry : entries)
      if (entry.path().extension() == ".py") files.push_back(entry.path());
  }
  return files;
}

// The functions of a file, each with its decorators, as text.
std::vector<std::string> FunctionsOf(const std::string& text) {
  std::vector<std::string> functions;
  std::string function, decorators;
  auto take = [&] {
    if (!function.empty()) functions.push_back(std::exchange(function, ""));
  };
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
    const std::string line = text.substr(at, end - at);
    at = end;
    if (line.starts_with("@"))
      take(), decorators += line;
    else if (line.starts_with("def "))
      take(), function = std::exchange(decorators, "") + line;
    else if (!function.empty() && (line[0] == ' ' || line[0] == '\n' || line[0] == ')'))
      function += line;
    else
      take(), decorators.clear();
  }
  take();
  return functions;
}

class ExportVerb : public Verb {
 public:
  std::string_view name() const override { return "export"; }
  std::string_view doc() const override {
    return "Write a dataset for training: splits, Parquet, JSONL.zst, a card, Croissant.";
  }
  std::string_view manual() const override {
    return R"(Takes the rows in their order and gives each a split (train, validation, test, test_unseen) so that no split has what
resembles another's; duplicates and what lies between splits are left out, and counted. Writes the folder data with Parquet for
the configurations default, disagreeing, chat and fim, the folder jsonl with compressed lines of the first two, README.md (the
card) and croissant.json. Needs the Python that tools/setup makes, for pyarrow. docs/dataset.md says how the splits come about.

--json prints {"samples", "splits", "disagreeing", "left_out", "near_duplicates", "output"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith export dataset --output=out/hub",
            "warpsmith export a b --output=out/hub --decontaminate=benchmarks,warp/examples"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "datasets: folders of a harvest, or samples");
    flags.Text("output", output_, "folder to write (default: export)");
    flags.List("decontaminate", forbidden_, "folders of Python; what resembles a function there is left out");
  }

  Result<Found> Run(Console& console) override {
    if (Status forbidden = Forbid(); !forbidden) return forbidden.error();
    if (Status assigned = AssignAll(); !assigned) return assigned.error();
    if (rows_.empty()) return Error{ErrorCode::kInput, "no sample that agrees in " + paths_.front()};
    if (Status written = Write(); !written) return written.error();
    for (const auto& [split, count] : splits_.items()) console.Print(fmt::format("{:12} {:>8}\n", split, count.dump()));
    console.Print(fmt::format("written to {}\n", output_));
    console.PrintJson({{"samples", samples_},
                       {"splits", splits_},
                       {"disagreeing", disagreeing_},
                       {"left_out", splitter_.left_out()},
                       {"near_duplicates", splitter_.near_duplicates()},
                       {"output", output_}});
    return Found::kNothingWrong;
  }

 private:
  Status Forbid() {
    Result<std::vector<fs::path>> files = PythonFiles(forbidden_);
    if (!files) return files.error();
    for (const fs::path& file : *files) {
      Result<std::string> text = ReadFile(file);
      if (!text) return text.error();
      for (const std::string& function : FunctionsOf(*text)) splitter_.Forbid(function);
    }
    return Ok{};
  }

  Status AssignAll() {
    std::vector<std::string> disagreeing;
    for (const std::string& path : paths_)
      if (fs::is_directory(fs::path(path) / "disagreeing"))
        disagreeing.push_back((fs::path(path) / "disagreeing").string());
    if (Status assigned = Assign(paths_, "default"); !assigned) return assigned;
    return disagreeing.empty() ? Status(Ok{}) : Assign(disagreeing, "disagreeing");
  }

  Status Assign(const std::vector<std::string>& paths, const std::string& configuration) {
    Result<std::vector<RowKey>> keys = RowsInOrder(paths);
    if (!keys) return keys.error();
    Progress progress("rows", keys->size());
    uint64_t done = 0;
    for (const RowKey& key : *keys) {
      progress.Show(done++, configuration);
      const StoredSample stored = ReadSample(key.place);
      if (!stored.sample) return stored.sample.error();
      const bool agrees = stored.sample->validation.is_null() || stored.sample->validation["verdict"] == "agree";
      if (agrees != (configuration == "default")) continue;
      const Assignment assignment = splitter_.Assign(*stored.sample);
      if (assignment.split == Split::kLeftOut) continue;
      Count(*stored.sample, assignment.split, agrees);
      rows_.push_back({fs::absolute(key.place.file).string(), key.place.offset, key.place.length, configuration,
                       SplitName(assignment.split), assignment.cluster});
    }
    return Ok{};
  }

  void Count(const Sample& sample, Split split, bool agrees) {
    if (!agrees) return void(++disagreeing_);
    ++samples_;
    Add(splits_, SplitName(split));
    Add(types_, KernelTypeName(sample.kernel_type));
    if (sample.validation.is_null()) return;
    for (const auto& [engine, row] : sample.validation["engines"].items()) Add(engines_, engine);
  }
  static void Add(Json& counts, std::string_view key) {
    Json& count = counts[std::string(key)];
    count = count.is_null() ? 1 : count.get<uint64_t>() + 1;
  }

  Status Write() {
    std::error_code error;
    fs::create_directories(output_, error);
    if (error) return Error{ErrorCode::kInput, fmt::format("cannot make the folder {}: {}", output_, error.message())};
    const TempDirectory folder;
    const std::string order = folder.path() + "/order.json";
    const Json json{{"output", output_},
                    {"rows", std::move(rows_)},
                    {"statistics",
                     {{"types", types_},
                      {"engines", engines_},
                      {"left_out", splitter_.left_out()},
                      {"warp_version", kWarpVersion},
                      {"date", Timestamp().substr(0, 10)}}}};
    if (Status written = warpsmith::WriteFile(fs::path(order), json.dump()); !written) return written;
    const CommandResult run = RunCommand({WarpPython(), "-B", "-c", kExportPy, order}, kExportHours * 3'600'000);
    if (run.ok) return Ok{};
    if (run.output.find("No module named 'pyarrow'") != std::string::npos || run.output.empty())
      return Error{ErrorCode::kUnavailable, fmt::format("{} has no pyarrow: run tools/setup", WarpPython())};
    const size_t end = run.output.find_last_not_of('\n');
    const size_t line = run.output.rfind('\n', end);
    return Error{ErrorCode::kInput, "cannot write the dataset: " + run.output.substr(line + 1, end - line)};
  }

  std::vector<std::string> paths_, forbidden_;
  std::string output_ = "export";
  Splitter splitter_;
  Json rows_ = Json::array();
  Json splits_ = Json::object(), types_ = Json::object(), engines_ = Json::object();
  uint64_t samples_ = 0, disagreeing_ = 0;
};

}  // namespace

std::unique_ptr<Verb> MakeExport() { return std::make_unique<ExportVerb>(); }

}  // namespace warpsmith
