// analyze: what a dataset is made of, as numbers and as a page.

#include <fmt/format.h>

#include <filesystem>

#include "src/dataset/row.h"
#include "src/dataset/statistics.h"
#include "src/dataset/store.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/report_html_embedded.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kDataMark = "\"STATISTICS\"";

// JSON inside of a page: rows are strangers' text, and nothing of it may end the element it is in.
std::string ForPage(const Json& json) {
  std::string text;
  for (const char c : json.dump(-1, ' ', /*ensure_ascii=*/true, Json::error_handler_t::replace)) {
    if (c == '<' || c == '>' || c == '&')
      text += fmt::format("\\u{:04x}", static_cast<int>(c));
    else
      text += c;
  }
  return text;
}

std::string Page(const Json& statistics) {
  std::string page = kReportHtml;
  page.replace(page.find(kDataMark), kDataMark.size(), ForPage(statistics));
  return page;
}

class AnalyzeVerb : public Verb {
 public:
  std::string_view name() const override { return "analyze"; }
  std::string_view doc() const override { return "Statistics of a dataset, and a page with plots of them."; }
  std::string_view manual() const override {
    return R"(Counts what the rows are made of: types, lengths, depth, loops, operations by type, literals; how they were judged: verdicts
with their reasons, errors in units of their bound; and how alike each is to the rows before it. Of a harvest's folder the
rows in disagreeing/ are counted apart. Nothing is executed.

--report writes one page that needs no network. --json prints {"samples", "types", "verdicts", "reasons", "lines", "depth",
"operations", ..., "disagreeing", "unreadable", "seconds"}; counts by number are lists of [number, count].)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith analyze out/samples --report=report.html", "warpsmith analyze dataset --json"};
  }
  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "samples (.json, .jsonl, .jsonl.zst) or folders of them");
    flags.Text("report", report_, "page to write (none)");
  }

  Result<Found> Run(Console& console) override {
    const Result<uint64_t> total = CountSamples(paths_);
    if (!total) return total.error();
    if (*total == 0)
      return Error{
          ErrorCode::kInput,
          fmt::format("no sample in {}: name files (.json, .jsonl, .jsonl.zst) or folders of them", paths_.front())};
    Progress progress("samples", *total);
    Statistics rows, disagreeing;
    if (Status read = Count(paths_, progress, rows); !read) return read.error();
    if (Status read = Count(Disagreeing(), progress, disagreeing); !read) return read.error();
    Json json = rows.ToJson();
    if (disagreeing.samples() > 0) json["disagreeing"] = disagreeing.ToJson();
    if (!unreadable_.empty()) json["unreadable"] = unreadable_;
    json["seconds"] = progress.seconds();
    if (!report_.empty()) {
      if (Status written = WriteFile(report_, Page(json)); !written) return written.error();
    }
    Print(console, json);
    console.PrintJson(json);
    return Found::kNothingWrong;
  }

 private:
  std::vector<std::string> Disagreeing() const {
    std::vector<std::string> folders;
    for (const std::string& path : paths_)
      if (const fs::path folder = fs::path(path) / "disagreeing"; fs::is_directory(folder))
        folders.push_back(folder.string());
    return folders;
  }

  Status Count(const std::vector<std::string>& paths, Progress& progress, Statistics& statistics) {
    uint64_t done = 0;
    return ForEachSample(paths, [&](const StoredSample& stored, const SamplePlace&) -> Status {
      progress.Show(done++, "");
      if (stored.sample)
        statistics.Add(*stored.sample);
      else
        unreadable_.push_back({{"file", OneLine(stored.file)}, {"cause", OneLine(stored.sample.error().message)}});
      return Ok{};
    });
  }

  void Print(Console& console, const Json& json) const {
    Table table({"type", "samples"});
    for (const auto& [type, count] : json["types"].items()) table.Add({type, count.dump()});
    console.Print(table.Text());
    console.Print(fmt::format("{} samples, {} near duplicates, {} disagreeing, {} unreadable\n", json["samples"].dump(),
                              json["near_duplicates"].dump(),
                              json.contains("disagreeing") ? json["disagreeing"]["samples"].dump() : "0",
                              unreadable_.size()));
    if (!report_.empty()) console.Print(fmt::format("written to {}\n", report_));
  }

  std::vector<std::string> paths_;
  std::string report_;
  Json unreadable_ = Json::array();
};

}  // namespace

std::unique_ptr<Verb> MakeAnalyze() { return std::make_unique<AnalyzeVerb>(); }

}  // namespace warpsmith
