// merge: the union of what several machines made: corpora, samples, findings.

#include <fmt/format.h>

#include <filesystem>
#include <set>

#include "src/dataset/store.h"
#include "src/forge/codec.h"
#include "src/kernel/identity.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/progress.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// The parts of what the fuzzer writes; a folder that has none of them is taken for one.
constexpr std::string_view kParts[] = {"corpus", "samples", "findings"};

class Merger {
 public:
  explicit Merger(fs::path output) : output_(std::move(output)) {}

  Status Take(const fs::path& folder) {
    std::error_code failed;
    if (!fs::is_directory(folder, failed))
      return Error{ErrorCode::kInput, fmt::format("cannot read {}: no such folder", folder.string())};
    bool parts = false;
    for (std::string_view part : kParts) {
      if (!fs::is_directory(folder / part, failed)) continue;
      parts = true;
      if (Status taken = TakeFolder(folder / part, output_ / part); !taken.ok()) return taken;
    }
    return parts ? Status(Ok{}) : TakeFolder(folder, output_);
  }

  nlohmann::ordered_json Counts() const {
    return {{"inputs", inputs_},
            {"samples", samples_},
            {"findings", findings_},
            {"duplicates", duplicates_},
            {"passed_over", passed_over_}};
  }

 private:
  Status TakeFolder(const fs::path& from, const fs::path& to) {
    std::error_code failed;
    fs::create_directories(to, failed);
    if (failed)
      return Error{ErrorCode::kInput, fmt::format("{}: cannot make the folder: {}", to.string(), failed.message())};
    std::set<fs::path> entries;  // in order: the same folders merge alike
    for (const auto& entry : fs::directory_iterator(from, failed)) entries.insert(entry.path());
    bool samples = false;
    for (const fs::path& entry : entries) {
      const std::string extension = entry.extension().string();
      Status taken = Ok{};
      if (fs::exists(entry / "finding.json", failed))
        taken = TakeFinding(entry, to);
      else if (extension == ".json" || extension == ".jsonl")
        samples = true;
      else if (extension == ".py")
        taken = TakePython(entry, to);
      else if (fs::is_regular_file(entry, failed))
        taken = TakeInput(entry, to);
      if (!taken.ok()) return taken;
    }
    return samples ? TakeSamples(from, to) : Status(Ok{});
  }

  // A folder of a finding appears whole.
  Status TakeFinding(const fs::path& from, const fs::path& to) {
    const fs::path bucket = to / from.filename();
    std::error_code failed;
    if (fs::exists(bucket, failed)) return ++duplicates_, Ok{};
    const fs::path temporary = to / fmt::format(".{}.tmp", from.filename().string());
    fs::remove_all(temporary, failed);
    fs::copy(from, temporary, fs::copy_options::recursive, failed);
    if (!failed) fs::rename(temporary, bucket, failed);
    if (failed) return Error{ErrorCode::kInput, fmt::format("cannot write {}: {}", bucket.string(), failed.message())};
    ++findings_;
    return Ok{};
  }

  Status TakeInput(const fs::path& from, const fs::path& to) {
    const Result<std::string> bytes = ReadFile(from);
    if (!bytes) return bytes.error();
    const auto kernel = Decode({reinterpret_cast<const uint8_t*>(bytes->data()), bytes->size()});
    if (!kernel) return ++passed_over_, Ok{};
    return AddInput(*kernel, *bytes, to);
  }

  // Kernels that people can read become inputs.
  Status TakePython(const fs::path& from, const fs::path& to) {
    const Result<std::vector<KernelInput>> inputs = ReadKernels({from.string()});
    if (!inputs) return inputs.error();
    for (const KernelInput& input : *inputs) {
      if (!input.kernel) return input.kernel.error();
      const std::vector<uint8_t> bytes = Encode(*input.kernel);
      if (Status added = AddInput(*input.kernel, std::string(bytes.begin(), bytes.end()), to); !added.ok())
        return added;
    }
    return Ok{};
  }

  // Inputs of one kernel with different histories are one.
  Status AddInput(const Kernel& kernel, const std::string& bytes, const fs::path& to) {
    if (!ids_.insert(KernelId(kernel)).second) return ++duplicates_, Ok{};
    ++inputs_;
    const std::span<const uint8_t> data(reinterpret_cast<const uint8_t*>(bytes.data()), bytes.size());
    return WriteFile(to / fmt::format("{:016x}", HashBytes(data)), bytes);
  }

  Status TakeSamples(const fs::path& from, const fs::path& to) {
    Result<Store> store = Store::Open(to, StoreFormat::kJson);
    if (!store) return store.error();
    const Result<std::vector<StoredSample>> stored = ReadSamples({from.string()});
    if (!stored) return stored.error();
    for (const StoredSample& one : *stored) {
      if (!one.sample) return Error{ErrorCode::kInput, fmt::format("{}: {}", one.file, one.sample.error().message)};
      if (store->Contains(one.sample->id)) {
        ++duplicates_;
        continue;
      }
      if (Status added = store->Add(*one.sample); !added.ok()) return added;
      ++samples_;
    }
    return Ok{};
  }

  fs::path output_;
  std::set<std::string> ids_;
  uint64_t inputs_ = 0, samples_ = 0, findings_ = 0, duplicates_ = 0, passed_over_ = 0;
};

class MergeVerb : public Verb {
 public:
  std::string_view name() const override { return "merge"; }
  std::string_view doc() const override {
    return "Write the union of corpora, samples and findings from several folders.";
  }
  std::string_view manual() const override {
    return R"(Joins what several fuzzers or harvests wrote: inputs of corpora, samples and findings. What is there twice is kept once; what
is in the output folder already stays. Python files become inputs of a corpus.

--json prints {"inputs", "samples", "findings", "duplicates", "passed_over"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith merge machine1/out machine2/out --output=all",
            "warpsmith merge night1/samples night2/samples --output=samples"};
  }
  void Declare(Flags& flags) override {
    flags.Paths(
        "paths", paths_,
        "what the fuzzer or harvest wrote: folders of corpus, samples and findings, or one of these; kernels (.py) "
        "become inputs of a corpus");
    flags.Text("output", output_, "folder for the union; what is there stays (default: merged)");
  }

  Result<Found> Run(Console& console) override {
    Merger merger(output_);
    Progress progress("folders", paths_.size());
    for (size_t i = 0; i < paths_.size(); ++i) {
      progress.Show(i, paths_[i]);
      if (Status taken = merger.Take(paths_[i]); !taken.ok()) return taken.error();
    }
    const auto counts = merger.Counts();
    console.Print(fmt::format("{}: {} inputs, {} samples, {} findings; {} duplicates, {} inputs that are no kernels\n",
                              output_, counts["inputs"].dump(), counts["samples"].dump(), counts["findings"].dump(),
                              counts["duplicates"].dump(), counts["passed_over"].dump()));
    console.PrintJson(counts);
    return Found::kNothingWrong;
  }

 private:
  std::vector<std::string> paths_;
  std::string output_ = "merged";
};

}  // namespace

std::unique_ptr<Verb> MakeMerge() { return std::make_unique<MergeVerb>(); }

}  // namespace warpsmith
