#include "src/engine/worker.h"

#include <fmt/format.h>
#include <signal.h>
#include <string.h>
#include <sys/wait.h>

#include <cstring>
#include <fstream>
#include <optional>

#include "src/engine/process.h"

namespace warpsmith {
namespace {

using protocol::Record;
using protocol::WordType;

// Loading a library takes milliseconds; on an overloaded machine, seconds.
constexpr int kStartTimeoutMs = 30'000;
// A worker that is killed so often over one kernel is killed by that.
constexpr int kKillsForGuilt = 3;

uint32_t TypeWord(Type type) {
  uint32_t word = uint32_t{type.length} << 8;
  if (type.is_real()) word |= WordType::kFloatBit;
  if (type.is_array()) word |= WordType::kArrayBit;
  if (type.scalar == Scalar::kBool) word |= WordType::kBoolBit;
  return word;
}

// Words of the job file.
class Encoder {
 public:
  void Word(uint32_t word) { bytes_.append(reinterpret_cast<const char*>(&word), sizeof word); }

  void Add(const WorkerJob& job) {
    const std::vector<Type>& params = job.job->kernel->params;
    Word(job.entry);
    Word(static_cast<uint32_t>(job.seed));
    Word(static_cast<uint32_t>(job.seed >> 32));
    Word(static_cast<uint32_t>(params.size()));
    for (Type type : params) Word(TypeWord(type));
    Word(static_cast<uint32_t>(job.job->launches.size()));
    for (const Launch& launch : job.job->launches) Add(launch, params);
  }

  const std::string& bytes() const { return bytes_; }

 private:
  void Add(const Launch& launch, const std::vector<Type>& params) {
    WS_CHECK(launch.args.size() == params.size() && launch.adjoints.size() == params.size());
    Word(static_cast<uint32_t>(launch.dim));
    for (size_t i = 0; i < params.size(); ++i) {
      int32_t size = launch.args[i].size();
      WS_CHECK(params[i].is_array() || size == 1);
      Add(launch.args[i]);
      // Only the adjoints of reals have to be given.
      bool given = launch.adjoints[i].size() == size;
      WS_CHECK(given || !params[i].is_real());
      Add(given ? launch.adjoints[i] : ZeroBuffer(params[i], size));
    }
  }

  void Add(const Buffer& buffer) {
    Word(static_cast<uint32_t>(buffer.reals.size() + buffer.ints.size()));
    bytes_.append(reinterpret_cast<const char*>(buffer.reals.data()), buffer.reals.size() * sizeof(float));
    bytes_.append(reinterpret_cast<const char*>(buffer.ints.data()), buffer.ints.size() * sizeof(int32_t));
  }

  std::string bytes_;
};

// The words of a record, which come in the order in which Encoder gave them.
class Decoder {
 public:
  explicit Decoder(std::span<const uint32_t> words) : left_(words) {}

  // Overwrites the contents of `buffer`. False if there are too few words.
  bool Into(Buffer& buffer) { return Into(buffer.reals) && Into(buffer.ints); }
  bool Skip(size_t count) {
    if (left_.size() < count) return false;
    left_ = left_.subspan(count);
    return true;
  }
  bool done() const { return left_.empty(); }

 private:
  template <class T>
  bool Into(std::vector<T>& values) {
    const uint32_t* from = left_.data();
    if (!Skip(values.size())) return false;
    if (!values.empty()) std::memcpy(values.data(), from, values.size() * sizeof(uint32_t));
    return true;
  }

  std::span<const uint32_t> left_;
};

std::optional<std::vector<Outcome>> DecodeOutcomes(const Job& job, std::span<const uint32_t> words) {
  Decoder in(words);
  std::vector<Outcome> outcomes;
  for (const Launch& launch : job.launches) {
    Outcome outcome{launch.args, launch.adjoints};
    for (Buffer& arg : outcome.args)
      if (!in.Into(arg)) return std::nullopt;
    for (size_t i = 0; i < outcome.adjoints.size(); ++i) {
      // What comes back for the others is what was sent, or zeros if nothing was.
      bool known = job.kernel->params[i].is_array() && job.kernel->params[i].is_real();
      size_t count = launch.args[i].reals.size() + launch.args[i].ints.size();
      if (known ? !in.Into(outcome.adjoints[i]) : !in.Skip(count)) return std::nullopt;
    }
    outcomes.push_back(std::move(outcome));
  }
  if (!in.done()) return std::nullopt;
  return outcomes;
}

// "the adjoint of x[3]".
std::string SpotName(const Job& job, std::span<const uint32_t> words) {
  return fmt::format("{}{}[{}]", words[2] ? "the adjoint of " : "", job.kernel->symbols[words[1]],
                     static_cast<int32_t>(words[3]));
}

// The line of the worker's log that says why it ended: a sanitizer's verdict, without what differs from run to run, or
// the first.
std::string LastWords(const std::string& path) {
  std::ifstream file(path);
  std::string first;
  for (std::string line; std::getline(file, line);) {
    for (std::string_view mark : {"AddressSanitizer: ", "runtime error: "})
      if (size_t at = line.find(mark); at != line.npos) return line.substr(at, line.find(" on ", at) - at);
    if (first.empty()) first = line;
  }
  return first;
}

// What the worker's end says of the job that it was running.
JobResult Failed(int status, bool timed_out, int timeout_ms, const std::string& log_path) {
  if (timed_out) return {EngineFailure::kTimeout, fmt::format("it ran for more than {} ms", timeout_ms), {}};
  if (WIFSIGNALED(status)) {
    int signal = WTERMSIG(status);
    if (signal == SIGXCPU) return {EngineFailure::kTimeout, "it used up its processor time", {}};
    return {EngineFailure::kCrash, fmt::format("the worker was ended by {}", strsignal(signal)), {}};
  }
  return {EngineFailure::kCrash,
          fmt::format("the worker exited with {}: {}", WEXITSTATUS(status), LastWords(log_path)),
          {}};
}

// The jobs of one library: a worker after another, until each job has a result.
class Session {
 public:
  Session(const WorkerSetup& setup, std::span<const WorkerJob> jobs)
      : setup_(setup), jobs_(jobs), results_(jobs.size()), log_path_(setup.directory + "/worker.log") {}

  std::vector<JobResult> Run() {
    std::string jobs_path = setup_.directory + "/jobs";
    Encoder encoder;
    encoder.Word(static_cast<uint32_t>(setup_.mode));
    encoder.Word(static_cast<uint32_t>(jobs_.size()));
    for (const WorkerJob& job : jobs_) encoder.Add(job);
    if (!WriteFile(jobs_path, encoder.bytes())) return FailAll(fmt::format("cannot write {}", jobs_path));
    while (next_ < jobs_.size()) {
      auto process = Process::Spawn(Arguments(jobs_path), log_path_);
      if (!process) return FailAll(process.error().message);
      Follow(*process);
      cpu_seconds_ += process->cpu_seconds();
    }
    return std::move(results_);
  }

  double cpu_seconds() const { return cpu_seconds_; }

 private:
  std::vector<std::string> Arguments(const std::string& jobs_path) const {
    // The engine's clock ends a kernel that hangs; this limit is for a worker that has lost its engine.
    int cpu_seconds = 10 + static_cast<int>(jobs_.size()) * (1 + setup_.limits.kernel_timeout_ms / 1000);
    return {setup_.program,
            setup_.library,
            jobs_path,
            std::to_string(next_),
            std::to_string(setup_.limits.memory_mb),
            std::to_string(cpu_seconds)};
  }

  // Reads records until the worker ends, or has to be ended. Puts its end down to the job that it was running; if it
  // did nothing at all, to the next one, so that each worker settles at least one job.
  void Follow(Process& worker) {
    std::string received;
    size_t first = next_;
    started_ = false;
    deadline_ = DeadlineIn(kStartTimeoutMs);
    for (;;) {
      Process::Read read = worker.ReadSome(received, deadline_);
      if (read == Process::Read::kData && Consume(received)) continue;
      bool broken = read == Process::Read::kData;
      int status = read == Process::Read::kEnd ? worker.Wait() : worker.Kill();
      if (next_ == jobs_.size() || (!started_ && next_ > first)) return;
      // Somebody else may have killed it; a kernel that kills its worker does so again.
      if (read == Process::Read::kEnd && WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL &&
          ++kills_ < kKillsForGuilt)
        return;
      results_[next_] =
          broken ? JobResult{EngineFailure::kCrash, "the worker sent what is no record", {}}
                 : Failed(status, read == Process::Read::kTimeout, setup_.limits.kernel_timeout_ms, log_path_);
      Settle();
      return;
    }
  }

  // Takes all complete records from the front of `received`. False if one makes no sense.
  bool Consume(std::string& received) {
    size_t used = 0;
    for (;;) {
      uint32_t head[3];
      if (received.size() - used < sizeof head) break;
      std::memcpy(head, received.data() + used, sizeof head);
      size_t size = head[2] * sizeof(uint32_t);
      if (received.size() - used < sizeof head + size) break;
      std::vector<uint32_t> words(head[2]);
      if (size) std::memcpy(words.data(), received.data() + used + sizeof head, size);
      used += sizeof head + size;
      if (head[1] != next_ || next_ == jobs_.size() || !Handle(static_cast<Record>(head[0]), words)) return false;
    }
    received.erase(0, used);
    return true;
  }

  bool Handle(Record kind, std::span<const uint32_t> words) {
    const Job& job = *jobs_[next_].job;
    JobResult& result = results_[next_];
    switch (kind) {
      case Record::kStarted:
        started_ = true;
        deadline_ = DeadlineIn(setup_.limits.kernel_timeout_ms);
        return words.empty();
      case Record::kDiffers:
        if (words.size() != 2) return false;
        result.detail = fmt::format("launch {} gives other values if arrays are strided", words[0]);
        return true;
      case Record::kFinished: {
        auto outcomes = DecodeOutcomes(job, words);
        if (!outcomes) return false;
        result.outcomes = std::move(*outcomes);
        return Settle();
      }
      case Record::kCanary:
        if (words.size() != 5 || words[1] >= job.kernel->params.size()) return false;
        result = {EngineFailure::kCanary,
                  fmt::format("launch {} wrote {}, which has {} elements", words[0], SpotName(job, words), words[4]),
                  {}};
        return Settle();
      case Record::kRace:
        if (words.size() != 5 || words[1] >= job.kernel->params.size()) return false;
        result = {
            EngineFailure::kRace, fmt::format("launch {}: threads race for {}", words[0], SpotName(job, words)), {}};
        return Settle();
      case Record::kMemory:
        result = {EngineFailure::kMemory, fmt::format("its arrays need more than {} MB", setup_.limits.memory_mb), {}};
        return Settle();
    }
    return false;
  }

  bool Settle() {
    ++next_;
    kills_ = 0;
    started_ = false;
    deadline_ = DeadlineIn(kStartTimeoutMs);
    return true;
  }

  std::vector<JobResult> FailAll(const std::string& why) {
    for (; next_ < jobs_.size(); ++next_) results_[next_] = {EngineFailure::kCrash, why, {}};
    return std::move(results_);
  }

  const WorkerSetup& setup_;
  std::span<const WorkerJob> jobs_;
  std::vector<JobResult> results_;
  std::string log_path_;
  size_t next_ = 0;       // the first job without a result
  int kills_ = 0;         // of workers that were running it
  bool started_ = false;  // the worker has begun it
  Deadline deadline_;
  double cpu_seconds_ = 0;  // of all workers
};

}  // namespace

std::vector<JobResult> RunInWorker(const WorkerSetup& setup, std::span<const WorkerJob> jobs, double& cpu_seconds) {
  Session session(setup, jobs);
  std::vector<JobResult> results = session.Run();
  cpu_seconds += session.cpu_seconds();
  return results;
}

}  // namespace warpsmith
