// validate: makes every sample anew from its Python and compares.

#include <fmt/format.h>

#include <filesystem>
#include <map>
#include <set>
#include <thread>

#include "src/dataset/duplicates.h"
#include "src/dataset/foreign_text.h"
#include "src/dataset/harvest.h"
#include "src/dataset/parallel.h"
#include "src/dataset/recheck.h"
#include "src/dataset/row.h"
#include "src/dataset/row_set.h"
#include "src/dataset/store.h"
#include "src/dataset/trial.h"
#include "src/text/lower.h"
#include "tools/verbs/engine_panel.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr size_t kBatch = 64;  // what the compilers of the engines take at once

// A row on its way through the checks.
struct Row {
  explicit Row(StoredSample stored)
      : file(std::move(stored.file)), id(std::move(stored.id)), sample(std::move(*stored.sample)) {}

  std::string file, id;
  Sample sample;
  Result<Kernel> kernel = Error{};
  std::string canonical, cause, note;
  std::vector<std::string> unconfirmed;  // what can't be told here and now
  std::string timed_out;                 // the engine that had no time for it
  bool unsupported = false;              // it uses what is not executed here
  std::optional<Trial> trial;

  bool wrong() const { return !cause.empty(); }
};

std::string VerdictText(const Judgement& judgement) {
  return fmt::format("{}{}{}{}", VerdictName(judgement.verdict),
                     judgement.reason == Reason::kNone ? "" : fmt::format("({})", ReasonName(judgement.reason)),
                     judgement.detail.empty() ? "" : ": ", judgement.detail);
}

// The folder of a harvest that the file is of, disagreeing/ included.
fs::path HarvestFolder(const std::string& file) {
  const fs::path folder = fs::path(file).parent_path();
  return folder.filename() == "disagreeing" ? folder.parent_path() : folder;
}

// A sample's file has the name of its id; one that a person named may have any.
bool IsNamedAfterAnother(const Row& row) {
  const fs::path file = row.file;
  const std::string stem = file.stem().string();
  return file.extension() == ".json" && stem.size() == row.sample.id.size() && stem != row.sample.id &&
         stem.find_first_not_of("0123456789abcdef") == stem.npos;
}

// A harvest that is not settled: slots may be missing.
bool HasShards(const fs::path& folder) {
  std::error_code ignored;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, ignored))
    if (entry.path().filename().string().starts_with("shard-")) return true;
  return false;
}

class ValidateVerb : public Verb {
 public:
  std::string_view name() const override { return "validate"; }
  std::string_view doc() const override { return "Derive and execute every sample again; exit 1 if one fails."; }
  std::string_view manual() const override {
    return R"(Reads samples, makes all that follows from their Python anew (id, type, texts, metadata, the seed and command that made
them) and compares; what was executed is executed and judged again, on the same launches. A sample whose text is not what
Warp makes of its Python is named with the first line that differs, and its text is judged as it stands. No row may be there
twice, nor resemble one of another split. A row is data: nothing of it is compiled or run but the kernel read from its Python.

Rows with the eight fields of the original pipeline are judged by their text. Lines may be counted from any one; text of
another Warp is named, not wrong. An engine that a row names and that takes no part today is named as unconfirmed.

A sample of a kernel that uses what is not executed here (docs/language.md) is inconclusive(unsupported), one that an engine
had no time for inconclusive(engine_failed): they are listed, with the construct or the engine, and are not wrong.

--json prints {"samples", "wrong": [{"file", "id", "cause"}]}, and "inconclusive": [{"file", "id", "reason", "detail"}] and
"notes": [{"file", "id", "note"}] if there are such.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith validate out/samples", "warpsmith validate a.json shards/*.jsonl --json"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "samples (.json, .jsonl, .jsonl.zst) or folders of them");
    flags.Number("jobs", jobs_, "threads (default: one per processor)");
    engines_.Declare(flags);
  }

  Result<Found> Run(Console& console) override {
    Result<Panel> panel = PanelOf(engines_, console);
    if (!panel) return panel.error();
    // As where rows are made: every trial is screened, in f32 too. The same numbers, rounded once more on their way
    // from an engine, may be just beyond a bound that they are just within.
    std::erase_if(*panel, [](const auto& engine) { return engine->name() == "interpreter"; });
    Result<uint64_t> total = CountRows();
    if (!total) return total.error();
    Progress progress("samples", *total);
    std::vector<Row> batch;
    Status read = ForEachSample(paths_, [&](StoredSample stored, const SamplePlace&) -> Status {
      progress.Show(samples_++, fmt::format("{} wrong", wrong_.size()));
      if (!stored.sample)
        AddWrong(stored.file, stored.id, stored.sample.error().message);
      else
        batch.emplace_back(std::move(stored));
      if (batch.size() == kBatch * threads()) ValidateBatch(batch, *panel);
      return Ok{};
    });
    if (!read) return read.error();
    ValidateBatch(batch, *panel);
    for (const auto& [file, cause] : rows_.Finish()) AddWrong(file, "", cause);
    FindMissingSlots();
    Report(console);
    return wrong_.empty() ? Found::kNothingWrong : Found::kSomethingWrong;
  }

 private:
  unsigned threads() const {
    return static_cast<unsigned>(jobs_ > 0 ? jobs_ : std::max(1u, std::thread::hardware_concurrency()));
  }

  Result<uint64_t> CountRows() {
    Result<uint64_t> rows = CountSamples(paths_);
    if (rows && *rows == 0)
      return Error{
          ErrorCode::kInput,
          fmt::format("no sample in {}: name files (.json, .jsonl, .jsonl.zst) or folders of them", paths_.front())};
    return rows;
  }

  void AddWrong(const std::string& file, const std::string& id, const std::string& cause) {
    wrong_.push_back({{"file", OneLine(file)}, {"id", OneLine(id)}, {"cause", OneLine(cause)}});
  }

  void AddInconclusive(const Row& row, Reason reason, const std::string& detail) {
    inconclusive_.push_back({{"file", OneLine(row.file)},
                             {"id", OneLine(row.id)},
                             {"reason", ReasonName(reason)},
                             {"detail", OneLine(detail)}});
  }

  void ValidateBatch(std::vector<Row>& batch, const Panel& panel) {
    std::vector<const Sample*> samples;
    std::vector<Row*> rows;
    for (Row& row : batch) samples.push_back(&row.sample), rows.push_back(&row);
    std::vector<ReadKernel> kernels = KernelsOfSamples(samples);
    for (size_t i = 0; i < rows.size(); ++i)
      rows[i]->kernel = std::move(kernels[i].kernel), rows[i]->unsupported = kernels[i].unsupported;
    InParallel(rows, threads(), [](Row& row) { Derive(row); });
    for (Row* row : rows) CheckAmongOthers(*row);
    Execute(rows, panel);
    for (Row* row : rows) {
      if (!row->unconfirmed.empty()) row->note = fmt::format("unconfirmed: {}", fmt::join(row->unconfirmed, ", "));
      if (row->wrong())
        AddWrong(row->file, row->id, row->cause);
      else if (row->unsupported)
        AddInconclusive(*row, Reason::kUnsupported, row->kernel.error().message);
      else if (!row->timed_out.empty())
        AddInconclusive(*row, Reason::kEngineFailed, row->timed_out);
      else if (!row->note.empty())
        notes_.push_back({{"file", OneLine(row->file)}, {"id", OneLine(row->id)}, {"note", OneLine(row->note)}});
    }
    batch.clear();
  }

  // What follows from the Python alone.
  static void Derive(Row& row) {
    if (row.unsupported) return;
    if (!row.kernel) return void(row.cause = row.kernel.error().message);
    const Kernel& kernel = *row.kernel;
    if (row.sample.foreign) return JudgeForeign(row);
    const Sample fresh = MakeSample(kernel, row.sample.provenance);
    row.canonical = fresh.metadata.canonical_id;
    if (auto foreign = JudgeForeignText(row.sample, kernel, OptionsOfSample(row.sample)))
      row.cause = fmt::format("{}; by its own text it is {}", foreign->difference, VerdictText(foreign->judgement));
    if (!row.wrong()) row.cause = DerivedDifference(row.sample, fresh);
    if (!row.wrong()) row.cause = ProvenanceDifference(row.sample);
    const std::string& version = row.sample.provenance.tool_version;
    if (version != kToolVersion)
      row.unconfirmed.push_back(fmt::format("version {} made it, this is {}", version, kToolVersion));
    if (row.wrong() || row.sample.validation.is_null()) return;
    row.trial.emplace(kernel, OptionsOfSample(row.sample));
    row.trial->Screen();
  }

  // Text is all that there is, and it is executed as it stands.
  static void JudgeForeign(Row& row) {
    row.canonical = CanonicalId(*row.kernel);
    const JudgeOptions options = OptionsOfSample(row.sample);
    const auto foreign = JudgeForeignText(row.sample, *row.kernel, options);
    const Judgement judgement = foreign ? foreign->judgement : Screen(*row.kernel, Lower(*row.kernel), options);
    const bool other = foreign && !foreign->versions.empty();
    if (judgement.verdict == Verdict::kDisagree) {
      row.cause = foreign ? fmt::format("{}; by its own text it is {}", foreign->difference, VerdictText(judgement))
                          : fmt::format("the text is Warp's, and wrong: it is {}", VerdictText(judgement));
    } else if (foreign && !other) {
      row.cause = fmt::format("{}; by its own text it is {}", foreign->difference, VerdictText(judgement));
    } else if (other) {
      row.note = fmt::format("{}; it is {}", foreign->difference, VerdictText(judgement));
    } else if (judgement.verdict == Verdict::kInconclusive) {
      row.note = "the text is Warp's; it is " + VerdictText(judgement);
    }
    if (row.kernel->name != row.sample.kernel_name)
      row.cause = fmt::format("kernel_name should be {}", row.kernel->name);
  }

  void CheckAmongOthers(Row& row) {
    if (!row.wrong() && !row.sample.foreign && !row.unsupported) {
      const fs::path folder = HarvestFolder(row.file);
      const auto [known, fresh] = plans_.try_emplace(folder);
      if (fresh) known->second = ReadPlan(folder);
      if (fresh && !known->second && fs::exists(folder / "harvest.plan"))
        AddWrong(folder / "harvest.plan", "", "is not the plan of a harvest");
      if (known->second) row.cause = PlanDifference(row.sample, *known->second);
      const auto& place = row.sample.provenance.place;
      if (known->second && place && folder == fs::path(row.file).parent_path())
        slots_[folder.lexically_normal() / ""].insert(place->slot);
    }
    if (!row.wrong() && IsNamedAfterAnother(row)) row.cause = "the file has the name of another id";
    // What is wrong by itself makes no other row a duplicate.
    if (!row.wrong()) row.cause = rows_.Add(row.sample, row.canonical, row.file);
  }

  static void Execute(const std::vector<Row*>& rows, const Panel& panel) {
    std::vector<Trial*> trials;
    for (Row* row : rows) {
      if (row->wrong()) row->trial.reset();
      if (row->trial) trials.push_back(&*row->trial);
    }
    Flight(std::move(trials), panel).Finish();
    for (Row* row : rows) {
      if (!row->trial) continue;
      row->trial->ReportInterpreter();
      const Claims claims = ExecutedDifference(row->sample, *row->trial);
      row->cause = claims.difference;
      row->timed_out = claims.timed_out;
      for (const std::string& engine : claims.unconfirmed)
        row->unconfirmed.push_back(fmt::format("engine {} took no part today", engine));
    }
  }

  // The rows of a harvest are those of all slots up to the last, if all of it was read and settled.
  void FindMissingSlots() {
    for (const std::string& path : paths_) {
      const auto found = slots_.find(fs::path(path).lexically_normal() / "");
      if (found == slots_.end() || !wrong_.empty() || HasShards(path)) continue;
      const std::set<uint64_t>& slots = found->second;
      const uint64_t all = *slots.rbegin() + 1;
      uint64_t missing = 0;
      while (slots.contains(missing)) ++missing;
      if (slots.size() < all)
        AddWrong(path, "",
                 fmt::format("{} of {} slots have no row, the first is {}", all - slots.size(), all, missing));
    }
  }

  void Report(Console& console) {
    for (const Json& row : wrong_)
      console.Print(fmt::format("{}: {}\n", row["file"].get<std::string>(), row["cause"].get<std::string>()));
    for (const Json& row : notes_)
      console.Print(fmt::format("{}: not wrong: {}\n", row["file"].get<std::string>(), row["note"].get<std::string>()));
    for (const Json& row : inconclusive_) {
      console.Print(fmt::format("{}: inconclusive ({}): {}\n", row["file"].get<std::string>(),
                                row["reason"].get<std::string>(), row["detail"].get<std::string>()));
    }
    console.Print(fmt::format("{} samples, {} wrong{}\n", samples_, wrong_.size(),
                              inconclusive_.empty() ? "" : fmt::format(", {} inconclusive", inconclusive_.size())));
    Json json{{"samples", samples_}, {"wrong", wrong_}};
    if (!inconclusive_.empty()) json["inconclusive"] = inconclusive_;
    if (!notes_.empty()) json["notes"] = notes_;
    console.PrintJson(json);
  }

  std::vector<std::string> paths_;
  uint64_t jobs_ = 0, samples_ = 0;
  EngineChoice engines_;
  RowSet rows_;
  std::map<fs::path, std::optional<FolderPlan>> plans_;
  std::map<fs::path, std::set<uint64_t>> slots_;
  Json wrong_ = Json::array(), notes_ = Json::array(), inconclusive_ = Json::array();
};

}  // namespace

std::unique_ptr<Verb> MakeValidate() { return std::make_unique<ValidateVerb>(); }

}  // namespace warpsmith
