// The keeper process: reads candidates on standard input, judges and runs them, keeps what agrees, and shows the user
// how far things are. It is apart from the fuzzer so that it stays uninstrumented, works on another core, and its work
// counts as nobody's coverage.
//
// usage: keeper OUTPUT ENGINE,ENGINE... STATES
// STATES is the file in which the repository says what it knows of buckets (corpus/findings/states).
// Ends when standard input does, with tables on standard error.

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <filesystem>

#include "fuzz/breeder.h"
#include "fuzz/fuzzed_launch.h"
#include "fuzz/stream.h"
#include "src/dataset/keeper.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

constexpr size_t kMostWaiting = 64;  // of kernels that disagree

int Fail(const Error& error) {
  fmt::print(stderr, "keeper: {}\n", error.message);
  return static_cast<int>(error.code);
}

Result<std::vector<std::unique_ptr<Engine>>> AvailableEngines(std::string_view names) {
  std::vector<std::unique_ptr<Engine>> engines;
  while (!names.empty()) {
    const size_t comma = std::min(names.find(','), names.size());
    auto engine = AvailableEngine(names.substr(0, comma));
    if (!engine) return engine.error();
    engines.push_back(std::move(*engine));
    names.remove_prefix(std::min(comma + 1, names.size()));
  }
  return engines;
}

Candidate MakeCandidate(Kernel kernel, const Lineage& lineage) {
  Candidate candidate{std::move(kernel), {}};
  candidate.provenance.seed = lineage.generator_seed;
  for (uint64_t parent : lineage.parents) candidate.provenance.parents.push_back(fmt::format("{:016x}", parent));
  for (uint8_t mutation : lineage.mutations)
    candidate.provenance.mutations.emplace_back(mutation < Mutators().size() ? Mutators()[mutation].name : "crossover");
  candidate.provenance.command = "bazel run //fuzz:kernel_fuzzer";
  return candidate;
}

// The line every few seconds, and the tables at the end.
class Display {
 public:
  explicit Display(std::string output) : output_(std::move(output)) {}

  void Update(const FuzzCounts& counts) { fuzz_ = counts; }

  void ShowIfTime(const KeeperCounts& kept) {
    if (Clock::now() < next_) return;
    next_ = Clock::now() + std::chrono::seconds(5);
    Show(kept);
  }

  void Show(const KeeperCounts& kept) {
    const auto now = Clock::now();
    const double elapsed = Seconds(now - start_);
    const double rate = static_cast<double>(fuzz_.executions - shown_) / std::max(1e-3, Seconds(now - shown_at_));
    shown_ = fuzz_.executions, shown_at_ = now;
    const auto verdicts = Total();
    const uint64_t judged = std::max<uint64_t>(1, verdicts[0] + verdicts[1] + verdicts[2]);
    std::string types;
    for (const KernelTypeRow& row : KernelTypes())
      types += fmt::format(" {} {}", row.name, kept.types[static_cast<size_t>(row.type)].kept);
    fmt::print(stderr,
               "{:5.0f} s  {} execs  {:.0f} execs/s  {:.0f} kernels/s  agree {} % disagree {} % inconclusive {} %  "
               "features {}  corpus {}  "
               "kept {} ({:.1f}/s):{}  findings {}\n",
               elapsed, fuzz_.executions, rate,
               rate * static_cast<double>(judged) / static_cast<double>(std::max<uint64_t>(1, fuzz_.executions)),
               100 * verdicts[0] / judged, 100 * verdicts[1] / judged, 100 * verdicts[2] / judged, fuzz_.features,
               CorpusSize(), kept.kept, static_cast<double>(kept.kept) / std::max(1.0, elapsed), types, kept.findings);
  }

  void ShowTables(const KeeperCounts& kept) {
    Show(kept);
    fmt::print(stderr, "\n{:18} {:>7} {:>9} {:>9} {:>13} {:>9}\n", "type", "kept", "agree", "disagree", "inconclusive",
               "features");
    for (const KernelTypeRow& row : KernelTypes()) {
      const auto& verdicts = fuzz_.verdicts[static_cast<size_t>(row.type)];
      const double judged = static_cast<double>(std::max<uint64_t>(1, verdicts[0] + verdicts[1] + verdicts[2]));
      fmt::print(stderr, "{:18} {:>7} {:>8.1f}% {:>8.1f}% {:>12.1f}% {:>9}\n", row.name,
                 kept.types[static_cast<size_t>(row.type)].kept, 100 * static_cast<double>(verdicts[0]) / judged,
                 100 * static_cast<double>(verdicts[1]) / judged, 100 * static_cast<double>(verdicts[2]) / judged,
                 fuzz_.features_of_type[static_cast<size_t>(row.type)]);
    }
    ShowYields();
    const auto verdicts = Total();
    fmt::print(stderr, "\nreasons, of {} judged at first look:", verdicts[0] + verdicts[1] + verdicts[2]);
    for (const ReasonRow& row : Reasons())
      if (const uint64_t count = fuzz_.reasons[static_cast<size_t>(row.reason)];
          count > 0 && row.reason != Reason::kNone)
        fmt::print(stderr, " {} {}", row.name, count);
    fmt::print(stderr, "\nand of {} offered to be kept:", kept.offered);
    for (const auto& [reason, count] : kept.reasons) fmt::print(stderr, " {} {}", reason, count);
    fmt::print(stderr, " duplicates {} surplus {}\n{} kernels agree, but not with two of their arrays as one\n",
               kept.duplicates, kept.surplus, fuzz_.shared);
    fmt::print(stderr,
               "samples in {0}/samples ({1} of {2} by mutation or crossover), findings in {0}/findings, corpus in "
               "{0}/corpus; {3} kernels that disagree were looked into\n",
               output_, kept.mutated, kept.kept, kept.suspects);
  }

  // What each way of making inputs brought.
  void ShowYields() const {
    fmt::print(stderr, "\n{:20} {:>8} {:>8} {:>8} {:>9} {:>9} {:>9} {:>9} {:>13}\n", "inputs made by", "tried", "made",
               "valid", "features", "per 1000", "agree", "disagree", "inconclusive");
    for (size_t way = 0; way < WayCount(); ++way) {
      const Yield& yield = fuzz_.yields[way];
      const double made = static_cast<double>(std::max<uint64_t>(1, yield.made));
      fmt::print(stderr, "{:20} {:>8} {:>8} {:>8} {:>9} {:>9.1f} {:>8.1f}% {:>8.1f}% {:>12.1f}%\n", WayName(way),
                 yield.tried, yield.made, yield.valid, yield.features,
                 1000 * static_cast<double>(yield.features) / made, 100 * static_cast<double>(yield.verdicts[0]) / made,
                 100 * static_cast<double>(yield.verdicts[1]) / made,
                 100 * static_cast<double>(yield.verdicts[2]) / made);
    }
  }

  // What disagreed, by bucket, and what the repository knows of it.
  void ShowBuckets(const std::map<std::string, uint64_t>& buckets, const std::map<std::string, BucketState>& states) {
    if (buckets.empty()) return;
    fmt::print(stderr, "\n{:40} {:>6}  {}\n", "bucket of findings", "found", "state");
    for (const auto& [bucket, count] : buckets) {
      const auto state = states.find(bucket);
      fmt::print(stderr, "{:40} {:>6}  {}\n", bucket, count,
                 BucketStateName(state == states.end() ? BucketState::kNew : state->second));
    }
  }

 private:
  using Clock = std::chrono::steady_clock;
  static double Seconds(Clock::duration d) { return std::chrono::duration<double>(d).count(); }

  std::array<uint64_t, 3> Total() const {
    std::array<uint64_t, 3> total{};
    for (const auto& verdicts : fuzz_.verdicts)
      for (size_t v = 0; v < 3; ++v) total[v] += verdicts[v];
    return total;
  }
  size_t CorpusSize() const {
    std::error_code none;
    return static_cast<size_t>(std::distance(std::filesystem::directory_iterator(output_ + "/corpus", none),
                                             std::filesystem::directory_iterator{}));
  }

  std::string output_;
  FuzzCounts fuzz_;
  Clock::time_point start_ = Clock::now(), next_ = start_ + std::chrono::seconds(5), shown_at_ = start_;
  uint64_t shown_ = 0;
};

Status Keep(Keeper& keeper, const Record& record) {
  Lineage lineage;
  std::vector<uint8_t> rider;
  auto kernel = Decode(record.bytes, &lineage, &rider);
  if (!kernel) return Ok{};
  PrintPython(*kernel);
  if (!Check(*kernel).ok()) return Ok{};
  Candidate candidate = MakeCandidate(std::move(*kernel), lineage);
  if (record.kind == RecordKind::kCandidate) return keeper.Offer(std::move(candidate));
  const FuzzedLaunch launch = DecodeLaunch(rider);
  const JudgeOptions look = FirstLook(record.bytes, launch);
  Sharing sharing;
  if (record.kind == RecordKind::kShared) sharing = SharingOf(candidate.kernel, launch);
  keeper.OfferSuspect(std::move(candidate), look, std::move(sharing));
  return Ok{};
}

bool CandidateWaits() {
  pollfd input{STDIN_FILENO, POLLIN, 0};
  return poll(&input, 1, 0) > 0;
}

int Main(int argc, char** argv) {
  if (argc != 4) return Fail({ErrorCode::kInput, "usage: keeper OUTPUT ENGINE,ENGINE... STATES"});
  // Ctrl-C is for the fuzzer; the keeper finishes what it was given.
  std::signal(SIGINT, SIG_IGN);
  const std::string output = argv[1];
  KeeperOptions options;
  options.samples = output + "/samples";
  options.findings = output + "/findings";
  const auto states = ReadBucketStates(argv[3]);
  if (!states) return Fail(states.error());
  auto engines = AvailableEngines(argv[2]);
  if (!engines) return Fail(engines.error());
  options.engines = std::move(*engines);
  auto keeper = Keeper::Open(std::move(options));
  if (!keeper) return Fail(keeper.error());
  Display display(output);
  // Nothing may be read ahead: whether a candidate waits is asked of the pipe.
  std::setvbuf(stdin, nullptr, _IONBF, 0);
  while (true) {
    // What disagrees is looked into while the fuzzer has nothing to offer, or has to wait.
    if (!CandidateWaits() || (*keeper)->waiting() > kMostWaiting) {
      const Result<bool> looked = (*keeper)->Investigate();
      if (!looked) return Fail(looked.error());
      if (*looked) {
        display.ShowIfTime((*keeper)->counts());
        continue;
      }
    }
    const auto record = ReadRecord(stdin);
    if (!record) break;
    if (const auto counts = CountsOf(*record))
      display.Update(*counts);
    else if (Status status = Keep(**keeper, *record); !status.ok())
      return Fail(status.error());
    display.ShowIfTime((*keeper)->counts());
  }
  if (Status status = (*keeper)->Flush(); !status.ok()) return Fail(status.error());
  while (true) {
    const Result<bool> looked = (*keeper)->Investigate();
    if (!looked) return Fail(looked.error());
    if (!*looked) break;
    display.ShowIfTime((*keeper)->counts());
  }
  display.ShowTables((*keeper)->counts());
  display.ShowBuckets((*keeper)->findings().buckets(), *states);
  return 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return warpsmith::Main(argc, argv); }
