#include "fuzz/session.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <openssl/sha.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <sstream>
#include <utility>

#include "src/dataset/store.h"
#include "src/forge/codec.h"
#include "src/kernel/identity.h"
#include "src/python/read.h"

extern char** environ;

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// One in so many new kernels that agree is offered: the keeper compiles some fifty a second, the fuzzer makes
// thousands.
constexpr uint64_t kOfferEvery = 4;
constexpr uint64_t kLead = 24;  // how far one type's offers may be ahead of the average
// New kernels agree twice as often as mutants do; of those that are offered they are at most so many for each mutant,
// or what is harvested would be the generators' work.
constexpr double kFreshPerBred = 0.6;
// Of what disagrees so many of each type and reason are offered, and then those that show something never met before.
constexpr int kFindingsPerTypeAndReason = 24;
constexpr int kSharedOffered = 24;
constexpr uint64_t kCountsEvery = 256;

// Defaults for libFuzzer, unless the user says otherwise. Its entropic schedule spends more time on our many features
// than we do on judging. Looking for leaks runs inputs twice, and rereading the corpus goes by the clock: a seed would
// no longer lead to the same inputs.
constexpr std::string_view kDefaults[] = {"-max_len=8192", "-len_control=0", "-entropic=0", "-detect_leaks=0",
                                          "-reload=0",     "-verbosity=0",   "-timeout=20", "-print_funcs=0"};

constexpr char kHelp[] =
    "kernel_fuzzer: fuzzes Warp kernels, keeps what agrees.\n\n"
    "usage: bazel run //fuzz:kernel_fuzzer -- [--output=DIR] [--types=a,b] [--engines=cpu,cuda-host] [--from-nothing] "
    "[--findings-only] [--safe] "
    "[libFuzzer flags]\n\n"
    "  --output=DIR   holds corpus/, samples/ and findings/ (default: out)\n"
    "  --types=a,b    new kernels are of these types only (default: all ten)\n"
    "  --engines=a,b  run each sample on these engines (default: cpu,cuda-host)\n"
    "  --from-nothing start without the kernels of corpus/seeds\n"
    "  --findings-only keep no samples: all time is for what is wrong\n"
    "  --safe         new kernels prefer forms whose adjoint Warp gets right\n\n"
    "examples:\n"
    "  bazel run //fuzz:kernel_fuzzer -- -max_total_time=60\n"
    "  bazel run //fuzz:kernel_fuzzer -- --output=/tmp/night -seed=7 -runs=1000000\n"
    "  bazel run //fuzz:kernel_fuzzer -- --from-nothing --findings-only -max_total_time=300\n\n"
    "libFuzzer's own flags:\n";

// Where Bazel lays out the programs and files that the fuzzer needs: beside it, or around it in a test.
fs::path Runfiles(const std::string& program) {
  const fs::path beside = program + ".runfiles";
  if (fs::exists(beside)) return beside / "warpsmith";
  const char* around = std::getenv("TEST_SRCDIR");
  return around == nullptr ? beside / "warpsmith" : fs::path(around) / "warpsmith";
}

// libFuzzer's own jobs whose processes start others, or look at inputs for another purpose than to keep kernels.
bool IsJobWithoutKeeper(std::string_view argument) {
  constexpr std::string_view kJobs[] = {"-merge=1",
                                        "-merge_inner=1",
                                        "-merge_control_file=",
                                        "-set_cover_merge=1",
                                        "-set_cover_merge_inner=1",
                                        "-minimize_crash=1",
                                        "-minimize_crash_internal_step=1",
                                        "-cleanse_crash=1",
                                        "-runs=0"};
  return std::any_of(std::begin(kJobs), std::end(kJobs),
                     [&](std::string_view job) { return argument.starts_with(job); });
}
// The process of -fork=N only starts others, which fuzz and keep.
bool IsFork(std::string_view argument) { return argument.starts_with("-fork=") && argument != "-fork=0"; }

// libFuzzer starts processes with its own flags alone; ours reach them by the environment, a line each.
constexpr char kOwnFlags[] = "WARPSMITH_FUZZER_FLAGS";

bool TakeValue(std::string_view argument, std::string_view flag, std::string& value) {
  if (!argument.starts_with(flag)) return false;
  value = argument.substr(flag.size());
  return true;
}

// What a writer that was killed left half written, under a name that nobody reads: "<name>.<process>.tmp".
void RemoveLeftovers(const fs::path& folder) {
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(folder, none)) {
    const fs::path& path = entry.path();
    if (path.extension() != ".tmp" || !path.stem().has_extension()) continue;
    const long writer = std::strtol(path.stem().extension().c_str() + 1, nullptr, 10);
    if (writer > 0 && kill(static_cast<pid_t>(writer), 0) != 0 && errno == ESRCH) fs::remove_all(path, none);
  }
}

// libFuzzer's timer interrupts what waits: a write to a full pipe, or the wait for the keeper, would be given up.
class TimerHeld {
 public:
  TimerHeld() {
    sigset_t timer;
    sigemptyset(&timer);
    sigaddset(&timer, SIGALRM);
    pthread_sigmask(SIG_BLOCK, &timer, &before_);
  }
  ~TimerHeld() { pthread_sigmask(SIG_SETMASK, &before_, nullptr); }
  TimerHeld(const TimerHeld&) = delete;

 private:
  sigset_t before_;
};

}  // namespace

Result<Session*> Session::Start(int* argc, char*** argv) {
  auto* session = new Session;  // libFuzzer calls exit(); nothing may be destroyed before
  session->program_ = fs::absolute((*argv)[0]).string();
  if (Status status = session->TakeFlags(argc, argv); !status.ok()) return status.error();
  if (Status status = session->MakeFolders(); !status.ok()) return status.error();
  if (session->role_ != Role::kJob) {
    session->RemoveBrokenInputs();
    for (const char* part : {"/samples", "/findings"}) RemoveLeftovers(session->output_ + part);
    if (Status status = session->WriteSeeds(); !status.ok()) return status.error();
  }
  if (session->role_ == Role::kFuzzes)
    if (Status status = session->StartKeeper(); !status.ok()) return status.error();
  return session;
}

Status Session::TakeTypes(const std::string& names) {
  for (size_t at = 0; at <= names.size();) {
    const size_t comma = std::min(names.find(',', at), names.size());
    const std::string name = names.substr(at, comma - at);
    const auto type = KernelTypeFromName(name);
    if (!type) return Error{ErrorCode::kInput, fmt::format("unknown type '{}' (see warpsmith list types)", name)};
    types_.push_back(*type);
    at = comma + 1;
  }
  return Ok{};
}

Status Session::TakeFlags(int* argc, char*** argv) {
  // `bazel run` starts programs elsewhere; paths count from where the user is.
  if (const char* from = std::getenv("BUILD_WORKING_DIRECTORY"); from != nullptr && chdir(from) != 0)
    return Error{ErrorCode::kInput, fmt::format("{}: cannot go there: {}", from, std::strerror(errno))};
  bool has_corpus = false;
  storage_.push_back((*argv)[0]);
  std::vector<std::string> flags(*argv + 1, *argv + *argc), own;
  if (const char* inherited = std::getenv(kOwnFlags); inherited != nullptr) {
    std::istringstream lines(inherited);
    for (std::string line; std::getline(lines, line);) flags.insert(flags.begin(), line);
  }
  for (std::string& argument : flags) {
    std::string types;
    if (argument.starts_with("--") && argument != "--help") own.push_back(argument);
    if (IsFork(argument)) role_ = Role::kStartsOthers;
    if (IsJobWithoutKeeper(argument)) role_ = Role::kJob;
    if (TakeValue(argument, "--output=", output_) || TakeValue(argument, "--engines=", engines_)) continue;
    if (TakeValue(argument, "--types=", types)) {
      if (Status status = TakeTypes(types); !status.ok()) return status;
      continue;
    }
    if (bool* given = argument == "--safe"            ? &safe_
                      : argument == "--from-nothing"  ? &from_nothing_
                      : argument == "--findings-only" ? &findings_only_
                                                      : nullptr) {
      *given = true;
      continue;
    }
    if (argument == "--help" || argument == "-help=1") {
      fmt::print("{}", kHelp);
      std::fflush(stdout);
      argument = "-help=1";
    } else if (argument.starts_with("--")) {
      return Error{ErrorCode::kInput,
                   fmt::format("unknown flag {} (libFuzzer's flags have one dash; see --help)", argument)};
    }
    has_corpus |= argument[0] != '-';
    storage_.push_back(argument);
  }
  std::string exported;
  for (const std::string& flag : own) exported += flag + "\n";
  setenv(kOwnFlags, exported.c_str(), 1);
  if (findings_only_) engines_ = "interpreter";  // the others are for samples
  if (types_.empty())
    for (const KernelTypeRow& row : KernelTypes()) types_.push_back(row.type);
  for (std::string_view flag : kDefaults) {
    const std::string_view name = flag.substr(0, flag.find('=') + 1);
    const bool given =
        std::any_of(storage_.begin(), storage_.end(), [&](const std::string& a) { return a.starts_with(name); });
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
    if (failed)
      return Error{ErrorCode::kInput, fmt::format("{}: cannot make the folder: {}", folder, failed.message())};
  }
  return Ok{};
}

// libFuzzer writes an input in place: a kill may leave the beginning of one behind, whose name then is not its hash.
void Session::RemoveBrokenInputs() {
  constexpr size_t kNameLength = 2 * SHA_DIGEST_LENGTH;
  std::error_code none;
  for (const auto& entry : fs::directory_iterator(corpus_, none)) {
    const std::string name = entry.path().filename().string();
    if (name.size() != kNameLength) continue;
    const Result<std::string> bytes = ReadFile(entry.path());
    if (!bytes) continue;
    uint8_t digest[SHA_DIGEST_LENGTH];
    SHA1(reinterpret_cast<const uint8_t*>(bytes->data()), bytes->size(), digest);
    std::string hash;
    for (uint8_t byte : digest) hash += fmt::format("{:02x}", byte);
    if (hash != name) fs::remove(entry.path(), none);
  }
}

// The hand-written kernels of corpus/seeds, encoded, so that fuzzing starts from what people write.
Status Session::WriteSeeds() {
  if (from_nothing_) return Ok{};
  const fs::path folder = Runfiles(program_) / "corpus" / "seeds";
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
      seeds_.push_back(*read.kernel);
      const std::vector<uint8_t> bytes = Encode(*read.kernel);
      const Status written =
          WriteFile(fs::path(corpus_) / ("seed-" + read.name), std::string(bytes.begin(), bytes.end()));
      if (!written.ok()) return written.error();
    }
  }
  return Ok{};
}

Status Session::StartKeeper() {
  std::string name = (Runfiles(program_) / "fuzz" / "keeper").string();
  int pipe_ends[2];
  if (pipe2(pipe_ends, O_CLOEXEC) != 0)
    return Error{ErrorCode::kUnavailable, fmt::format("no pipe: {}", std::strerror(errno))};
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, pipe_ends[0], STDIN_FILENO);
  std::string states = (Runfiles(program_) / "corpus" / "findings" / "states").string();
  char* arguments[] = {name.data(), output_.data(), engines_.data(), states.data(), nullptr};
  const int failed = posix_spawn(&keeper_, name.c_str(), &actions, nullptr, arguments, environ);
  posix_spawn_file_actions_destroy(&actions);
  close(pipe_ends[0]);
  if (failed != 0)
    return Error{ErrorCode::kUnavailable, fmt::format("{}: cannot start the keeper: {}", name, std::strerror(failed))};
  keeper_input_ = fdopen(pipe_ends[1], "wb");
  std::signal(SIGPIPE, SIG_IGN);
  // A wrong engine or an unwritable folder ends the keeper at once, and with it the pipe: say so before fuzzing for
  // nothing.
  pollfd closed{pipe_ends[1], 0, 0};
  if (poll(&closed, 1, 500) > 0) Finish();
  return Ok{};
}

KernelType Session::PickType(Rng& rng) const {
  std::vector<double> weights;
  for (KernelType type : types_) {
    const size_t t = static_cast<size_t>(type);
    weights.push_back(1.0 / static_cast<double>(1 + offered_[t] + agreed_[t] / 8));
  }
  return types_[rng.Weighted(weights)];
}

bool Session::IsNew(const Kernel& kernel, RecordKind kind) {
  const uint64_t id = std::strtoull(KernelId(kernel).substr(0, 16).c_str(), nullptr, 16);
  return ids_.insert(id + static_cast<uint64_t>(kind)).second;
}

bool Session::Wanted(KernelType type) const {
  uint64_t total = 0;
  for (KernelType t : types_) total += offered_[static_cast<size_t>(t)];
  return std::find(types_.begin(), types_.end(), type) != types_.end() &&
         offered_[static_cast<size_t>(type)] <= total / types_.size() + kLead;
}

void Session::Note(RecordKind kind, const void* bytes, size_t count) {
  if (keeper_input_ == nullptr) return;
  const auto* first = static_cast<const uint8_t*>(bytes);
  noted_.push_back({kind, {first, first + count}});
}

void Session::Deliver() {
  if (keeper_input_ == nullptr || noted_.empty()) return;
  const TimerHeld held;
  bool counts = false;
  for (const Record& record : std::exchange(noted_, {})) {
    if (!WriteRecord(keeper_input_, record.kind, record.bytes.data(), record.bytes.size())) return Finish();
    counts |= record.kind == RecordKind::kCounts;
  }
  if (counts) std::fflush(keeper_input_);
}

uint64_t Session::NoteFeatures(KernelType type, std::span<const uint8_t> features) {
  const uint16_t bit = static_cast<uint16_t>(1u << static_cast<unsigned>(type));
  features_.resize(features.size());
  uint64_t found = 0;
  for (size_t i = 0; i < features.size(); ++i) {
    if (features[i] == 0 || (features_[i] & bit) != 0) continue;
    found += features_[i] == 0;
    ++counts_.features_of_type[static_cast<size_t>(type)];
    features_[i] |= bit;
  }
  counts_.features += found;
  return found;
}

void Session::NoteInput(const Breeder& breeder) {
  if (++counts_.executions % kCountsEvery != 0) return;
  std::copy(breeder.yields().begin(), breeder.yields().end(), counts_.yields.begin());
  Note(RecordKind::kCounts, &counts_, sizeof counts_);
}

void Session::NoteKernel(const Kernel& kernel, const Judgement& judgement, std::span<const uint8_t> bytes, bool bred,
                         bool novel) {
  const KernelType type = Classify(kernel);
  const size_t t = static_cast<size_t>(type), reason = static_cast<size_t>(judgement.reason);
  ++counts_.verdicts[t][static_cast<size_t>(judgement.verdict)];
  ++counts_.reasons[reason];
  bool offer = false;
  const RecordKind kind = judgement.verdict == Verdict::kAgree ? RecordKind::kCandidate : RecordKind::kDisagreement;
  const bool enough = !bred && static_cast<double>(fresh_offered_) > kFreshPerBred * static_cast<double>(bred_offered_);
  if (judgement.verdict == Verdict::kAgree && !findings_only_ && Wanted(type) && !enough && IsNew(kernel, kind)) {
    // Which ones is told by count alone, so that a seed gives the same samples on any machine.
    offer = agreed_[t]++ % kOfferEvery == 0;
    if (offer) ++offered_[t], ++(bred ? bred_offered_ : fresh_offered_);
  } else if (judgement.verdict == Verdict::kDisagree &&
             (novel || findings_offered_[t][reason] < kFindingsPerTypeAndReason) && IsNew(kernel, kind)) {
    offer = true;
    ++findings_offered_[t][reason];
  }
  if (offer) Note(kind, bytes.data(), bytes.size());
}

void Session::NoteShared(const Kernel& kernel, std::span<const uint8_t> bytes) {
  ++counts_.shared;
  if (shared_offered_ >= kSharedOffered || !IsNew(kernel, RecordKind::kShared)) return;
  ++shared_offered_;
  Note(RecordKind::kShared, bytes.data(), bytes.size());
}

void Session::Finish() {
  Deliver();
  if (keeper_input_ == nullptr) return;
  const TimerHeld held;
  WriteRecord(keeper_input_, RecordKind::kCounts, &counts_, sizeof counts_);
  std::fclose(keeper_input_);
  keeper_input_ = nullptr;
  int status = 0;
  waitpid(keeper_, &status, 0);
  if (WIFSIGNALED(status)) {
    fmt::print(stderr,
               "kernel_fuzzer: the keeper was ended by signal {} ({}); what it kept is in {}; the same command goes on "
               "from there\n",
               WTERMSIG(status), strsignal(WTERMSIG(status)), output_);
    _exit(static_cast<int>(ErrorCode::kInternal));
  }
  // The keeper has said what is wrong; libFuzzer would say that all is well.
  if (const int code = WEXITSTATUS(status); code != 0) _exit(code);
}

}  // namespace warpsmith
