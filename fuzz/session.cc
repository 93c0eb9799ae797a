#include "fuzz/session.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <numeric>

#include <fmt/format.h>

#include "fuzz/stream.h"
#include "src/dataset/store.h"
#include "src/kernel/identity.h"
#include "src/python/read.h"

extern char** environ;

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr auto kShowEvery = std::chrono::seconds(5);
// One in so many new kernels that agree is offered: the keeper compiles some fifty a second, the fuzzer makes thousands.
constexpr uint64_t kOfferEvery = 12;
constexpr uint64_t kLead = 24;            // how far one type's offers may be ahead of the average
constexpr int kFindingsPerTypeAndReason = 200;

// Defaults for libFuzzer, unless the user says otherwise. Its entropic schedule spends more time on our many features
// than we do on judging.
constexpr std::string_view kDefaults[] = {"-max_len=8192", "-len_control=0", "-entropic=0", "-verbosity=0", "-timeout=20", "-print_funcs=0"};

std::string Folder(const char* variable) {
  const char* value = std::getenv(variable);
  return value == nullptr ? "" : value;
}

bool TakeValue(std::string_view argument, std::string_view flag, std::string& value) {
  if (!argument.starts_with(flag)) return false;
  value = argument.substr(flag.size());
  return true;
}

double Seconds(std::chrono::steady_clock::duration d) { return std::chrono::duration<double>(d).count(); }

}  // namespace

Result<Session*> Session::Start(int* argc, char*** argv) {
  auto* session = new Session;  // libFuzzer calls exit(); nothing may be destroyed before
  session->program_ = (*argv)[0];
  if (Status status = session->TakeFlags(argc, argv); !status.ok()) return status.error();
  if (Status status = session->MakeFolders(); !status.ok()) return status.error();
  if (Status status = session->WriteSeeds(); !status.ok()) return status.error();
  if (Status status = session->StartKeeper(); !status.ok()) return status.error();
  return session;
}

Status Session::TakeFlags(int* argc, char*** argv) {
  // `bazel run` starts programs elsewhere; paths count from where the user is.
  if (const std::string from = Folder("BUILD_WORKING_DIRECTORY"); !from.empty() && chdir(from.c_str()) != 0)
    return Error{ErrorCode::kInput, fmt::format("{}: cannot go there: {}", from, std::strerror(errno))};
  bool has_corpus = false;
  storage_.push_back((*argv)[0]);
  for (int i = 1; i < *argc; ++i) {
    std::string argument = (*argv)[i], value;
    if (TakeValue(argument, "--output=", output_) || TakeValue(argument, "--engines=", engines_)) continue;
    if (argument == "--safe") {
      safe_ = true;
      continue;
    }
    if (TakeValue(argument, "--types=", value)) {
      for (size_t at = 0; at <= value.size();) {
        const size_t comma = std::min(value.find(',', at), value.size());
        const auto type = KernelTypeFromName(value.substr(at, comma - at));
        if (!type) return Error{ErrorCode::kInput, fmt::format("unknown type '{}' (see warpsmith list types)", value.substr(at, comma - at))};
        types_.push_back(*type);
        at = comma + 1;
      }
      continue;
    }
    if (argument == "--help" || argument == "-help=1") {
      fmt::print(
          "kernel_fuzzer: fuzzes Warp kernels, keeps what agrees.\n\n"
          "usage: bazel run //fuzz:kernel_fuzzer -- [--output=DIR] [--types=a,b] [--engines=cpu,cuda-host] [--safe] [libFuzzer flags]\n\n"
          "  --output=DIR   holds corpus/, samples/ and findings/ (default: out)\n"
          "  --types=a,b    new kernels are of these types only (default: all ten)\n"
          "  --engines=a,b  run each sample on these engines (default: cpu,cuda-host)\n"
          "  --safe         new kernels prefer forms whose adjoint Warp gets right\n\n"
          "examples:\n"
          "  bazel run //fuzz:kernel_fuzzer -- -max_total_time=60\n"
          "  bazel run //fuzz:kernel_fuzzer -- --output=/tmp/night -seed=7 -runs=1000000\n\n"
          "libFuzzer's own flags:\n");
      std::fflush(stdout);
      argument = "-help=1";
    } else if (argument.starts_with("--")) {
      return Error{ErrorCode::kInput, fmt::format("unknown flag {} (libFuzzer's flags have one dash; see --help)", argument)};
    }
    has_corpus |= argument[0] != '-';
    storage_.push_back(argument);
  }
  if (types_.empty())
    for (const KernelTypeRow& row : KernelTypes()) types_.push_back(row.type);
  for (std::string_view flag : kDefaults) {
    const std::string_view name = flag.substr(0, flag.find('=') + 1);
    const bool given = std::any_of(storage_.begin(), storage_.end(), [&](const std::string& a) { return a.starts_with(name); });
    if (!given) storage_.emplace_back(flag);
  }
  storage_.push_back(fmt::format("-artifact_prefix={}/", output_));
  corpus_ = output_ + "/corpus";
  if (!has_corpus) storage_.push_back(corpus_);
  for (std::string& argument : storage_) arguments_.push_back(argument.data());
  arguments_.push_back(nullptr);
  *argc = static_cast<int>(storage_.size());
  *argv = arguments_.data();
  return Ok{};
}

Status Session::MakeFolders() {
  for (const std::string& folder : {corpus_, output_ + "/samples", output_ + "/findings"}) {
    std::error_code failed;
    fs::create_directories(folder, failed);
    if (failed) return Error{ErrorCode::kInput, fmt::format("{}: cannot make the folder: {}", folder, failed.message())};
  }
  return Ok{};
}

// The hand-written kernels of corpus/seeds, encoded, so that fuzzing starts from what people write.
Status Session::WriteSeeds() {
  const fs::path folder = fs::path(program_ + ".runfiles") / "warpsmith" / "corpus" / "seeds";
  std::error_code none;
  std::vector<std::string> paths;
  for (const auto& entry : fs::directory_iterator(folder, none))
    if (entry.path().extension() == ".py") paths.push_back(entry.path().string());
  std::sort(paths.begin(), paths.end());
  if (paths.empty()) return Ok{};
  const auto files = ReadPythonFiles(paths);
  if (!files) return files.error();
  for (const auto& file : *files) {
    for (const ReadKernel& read : file) {
      if (!read.kernel) continue;
      const std::vector<uint8_t> bytes = Encode(*read.kernel);
      const Status written = WriteFile(fs::path(corpus_) / ("seed-" + read.name), std::string(bytes.begin(), bytes.end()));
      if (!written.ok()) return written.error();
    }
  }
  return Ok{};
}

Status Session::StartKeeper() {
  const std::string keeper = program_ + ".runfiles/warpsmith/fuzz/keeper";
  int to[2], from[2];
  if (pipe2(to, O_CLOEXEC) != 0 || pipe2(from, O_CLOEXEC) != 0) return Error{ErrorCode::kUnavailable, fmt::format("no pipe: {}", std::strerror(errno))};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, to[0], STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, from[1], STDOUT_FILENO);
  std::string samples = output_ + "/samples", findings = output_ + "/findings", name = keeper;
  char* arguments[] = {name.data(), samples.data(), findings.data(), engines_.data(), nullptr};
  const int failed = posix_spawn(&keeper_, keeper.c_str(), &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(to[0]);
  close(from[1]);
  if (failed != 0) return Error{ErrorCode::kUnavailable, fmt::format("{}: cannot start the keeper: {}", keeper, std::strerror(failed))};
  candidates_ = fdopen(to[1], "wb");
  counts_fd_ = from[0];
  fcntl(counts_fd_, F_SETFL, O_NONBLOCK);
  signal(SIGPIPE, SIG_IGN);
  // A wrong engine or an unwritable folder ends the keeper at once: say so before fuzzing for nothing.
  pollfd wait{counts_fd_, POLLIN, 0};
  if (poll(&wait, 1, 300) > 0) {
    int status = 0;
    waitpid(keeper_, &status, 0);
    std::exit(WIFEXITED(status) ? WEXITSTATUS(status) : static_cast<int>(ErrorCode::kInternal));
  }
  return Ok{};
}

KernelType Session::PickType(Rng& rng) const {
  std::vector<double> weights;
  for (KernelType type : types_) weights.push_back(1.0 / static_cast<double>(1 + offered_[static_cast<size_t>(type)] + seen_[static_cast<size_t>(type)] / 8));
  return types_[rng.Weighted(weights)];
}

bool Session::IsNew(const Kernel& kernel) { return ids_.insert(std::strtoull(KernelId(kernel).substr(0, 16).c_str(), nullptr, 16)).second; }

bool Session::Wanted(KernelType type) const {
  uint64_t total = 0;
  for (KernelType t : types_) total += offered_[static_cast<size_t>(t)];
  return std::find(types_.begin(), types_.end(), type) != types_.end() &&
         offered_[static_cast<size_t>(type)] <= total / types_.size() + kLead;
}

void Session::Note(const Kernel& kernel, const Judgement& judgement, std::span<const uint8_t> bytes) {
  ++executions_;
  ++valid_;
  ++verdicts_[static_cast<size_t>(judgement.verdict)];
  const KernelType type = Classify(kernel);
  const size_t t = static_cast<size_t>(type);
  ++by_type_[t][static_cast<size_t>(judgement.verdict)];
  if (judgement.reason != Reason::kNone) ++reasons_[judgement.reason];
  bool offer = false;
  if (judgement.verdict == Verdict::kAgree && Wanted(type) && IsNew(kernel)) {
    // Which ones is told by count alone, so that a seed gives the same samples on any machine.
    offer = seen_[t]++ % kOfferEvery == 0;
    if (offer) ++offered_[t];
  } else if (judgement.verdict == Verdict::kDisagree && findings_offered_[t][judgement.reason] < kFindingsPerTypeAndReason && IsNew(kernel)) {
    offer = true;
    ++findings_offered_[t][judgement.reason];
  }
  if (offer && !WriteRecord(candidates_, bytes)) {
    Finish();
    std::exit(static_cast<int>(ErrorCode::kInput));
  }
  ShowIfTime();
}

void Session::ReadKeeper() {
  char buffer[1 << 14];
  for (ssize_t n; (n = read(counts_fd_, buffer, sizeof buffer)) > 0;) unread_.append(buffer, static_cast<size_t>(n));
  const size_t last = unread_.rfind('\n');
  if (last == std::string::npos) return;
  const size_t before = last == 0 ? std::string::npos : unread_.rfind('\n', last - 1);
  const size_t first = before == std::string::npos ? 0 : before + 1;
  auto counts = nlohmann::json::parse(unread_.substr(first, last - first), nullptr, false);
  if (!counts.is_discarded()) kept_ = std::move(counts);
  unread_.erase(0, last + 1);
}

size_t Session::CorpusSize() const {
  std::error_code none;
  return static_cast<size_t>(std::distance(fs::directory_iterator(corpus_, none), fs::directory_iterator{}));
}

void Session::ShowIfTime() {
  if (executions_ % 64 != 0 || Clock::now() < next_show_) return;
  next_show_ = Clock::now() + kShowEvery;
  if (executions_ > 64) Show();
}

void Session::Show() {
  ReadKeeper();
  const auto now = Clock::now();
  const double rate = static_cast<double>(executions_ - shown_executions_) / std::max(1e-3, Seconds(now - shown_at_));
  shown_executions_ = executions_;
  shown_at_ = now;
  const double judged = static_cast<double>(std::max<uint64_t>(1, valid_));
  std::string types;
  for (const KernelTypeRow& row : KernelTypes()) {
    const std::string name(row.name);
    types += fmt::format(" {} {}", name, kept_.contains("types") ? kept_["types"][name]["kept"].get<uint64_t>() : 0);
  }
  const uint64_t kept = kept_.value("kept", uint64_t{0});
  fmt::print(stderr, "{:5.0f} s  {} execs  {:.0f} execs/s  agree {:.0f} % disagree {:.0f} % inconclusive {:.0f} %  corpus {}  kept {} ({:.1f}/s):{}  findings {}\n",
             Seconds(now - start_), executions_, rate, 100 * static_cast<double>(verdicts_[0]) / judged,
             100 * static_cast<double>(verdicts_[1]) / judged, 100 * static_cast<double>(verdicts_[2]) / judged, CorpusSize(), kept,
             static_cast<double>(kept) / std::max(1.0, Seconds(now - start_)), types, kept_.value("findings", uint64_t{0}));
}

void Session::Finish() {
  if (candidates_ == nullptr) return;
  std::fclose(candidates_);
  candidates_ = nullptr;
  fcntl(counts_fd_, F_SETFL, 0);  // read until the keeper is done
  ReadKeeper();
  int status = 0;
  waitpid(keeper_, &status, 0);
  Show();
  fmt::print(stderr, "\n{:18} {:>9} {:>9} {:>9} {:>13}\n", "type", "kept", "agree", "disagree", "inconclusive");
  for (const KernelTypeRow& row : KernelTypes()) {
    const auto& counts = by_type_[static_cast<size_t>(row.type)];
    const std::string name(row.name);
    fmt::print(stderr, "{:18} {:>9} {:>8.1f}% {:>8.1f}% {:>12.1f}%\n", name, kept_.contains("types") ? kept_["types"][name]["kept"].get<uint64_t>() : 0,
               100.0 * static_cast<double>(counts[0]) / static_cast<double>(std::max<uint64_t>(1, counts[0] + counts[1] + counts[2])),
               100.0 * static_cast<double>(counts[1]) / static_cast<double>(std::max<uint64_t>(1, counts[0] + counts[1] + counts[2])),
               100.0 * static_cast<double>(counts[2]) / static_cast<double>(std::max<uint64_t>(1, counts[0] + counts[1] + counts[2])));
  }
  fmt::print(stderr, "\nreasons, of {} judged:", valid_);
  for (const auto& [reason, count] : reasons_) fmt::print(stderr, " {} {}", ReasonName(reason), count);
  fmt::print(stderr, "\nsamples in {0}/samples ({1} by mutation or crossover), findings in {0}/findings, corpus in {2}\n", output_,
             kept_.value("mutated", uint64_t{0}), corpus_);
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) _exit(WIFEXITED(status) ? WEXITSTATUS(status) : static_cast<int>(ErrorCode::kInternal));
}

}  // namespace warpsmith
