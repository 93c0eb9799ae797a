// The worker: a small process that loads compiled kernels and runs them, so that one that crashes, hangs or writes
// where it should not does no harm to the process that wants to know. It also holds the runtime that kernels call into.
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/stat.h>

#include <algorithm>

#include "confine.h"
#include "grid.h"
#include "job.h"
#include "launch_memory.h"
#include "protocol.h"
#include "sanitizer.h"

namespace warpsmith {
namespace {

class Worker {
 public:
  Worker(Mode mode, void* const* table) : mode_(mode), table_(table) {}

  void Run(const Job& job) {
    WriteRecord(Record::kStarted, job.number, {});
    std::vector<uint32_t> results;
    for (size_t i = 0; i < job.launches.size(); ++i)
      if (!RunLaunch(job, static_cast<uint32_t>(i), results)) return;
    WriteRecord(Record::kFinished, job.number, results);
  }

 private:
  // Appends what the launch left to `results`. False if the job ends here, which has been reported.
  bool RunLaunch(const Job& job, uint32_t number, std::vector<uint32_t>& results) {
    size_t begin = results.size();
    if (!RunLayout(job, number, 1, results)) return false;
    if (mode_ != Mode::kCpu) return true;
    std::vector<uint32_t> strided;
    if (!RunLayout(job, number, 2, strided)) return false;
    auto [a, b] = std::mismatch(strided.begin(), strided.end(), results.begin() + static_cast<ptrdiff_t>(begin));
    if (a != strided.end())
      WriteRecord(Record::kDiffers, job.number, {number, static_cast<uint32_t>(a - strided.begin())});
    return true;
  }

  bool RunLayout(const Job& job, uint32_t number, uint32_t spread, std::vector<uint32_t>& results) {
    const Launch& launch = job.launches[number];
    LaidOut memory(job, launch, spread);
    if (!memory.PutInto(arena_)) {
      WriteRecord(Record::kMemory, job.number, {number});
      return false;
    }
    if (mode_ == Mode::kCpu) {
      RunCpu(table_ + job.entry * protocol::kCpuRow + (spread == 1 ? 0 : 2), launch, memory);
    } else {
      Random random{job.seed + number};
      RunCuda(table_ + job.entry * protocol::kCudaRow, launch, memory, random);
    }
    arena_.AllowAll();
    if (const uint32_t* race = TakeRace()) return Report(Record::kRace, job, number, memory.Explain(race));
    memory.Take(results);
    const uint32_t* damage = arena_.FirstDamage();
    return damage == nullptr || Report(Record::kCanary, job, number, memory.Explain(damage));
  }

  // Says what went wrong in a launch, and where. False.
  static bool Report(Record kind, const Job& job, uint32_t launch, const Spot& spot) {
    WriteRecord(kind, job.number, {launch, spot.param, spot.adjoint, static_cast<uint32_t>(spot.element), spot.count});
    return false;
  }

  Mode mode_;
  void* const* table_;
  Arena arena_;
};

const uint32_t* MapJobs(const char* path) {
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  struct stat status{};
  if (fd < 0 || fstat(fd, &status) != 0) Fail("cannot read the jobs");
  void* data = mmap(nullptr, static_cast<size_t>(status.st_size), PROT_READ, MAP_PRIVATE, fd, 0);
  if (data == MAP_FAILED) Fail("cannot map the jobs");
  return static_cast<const uint32_t*>(data);
}

int Main(char** argv) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);  // a worker does not outlive its engine
  void* library = dlopen(argv[1], RTLD_LAZY | RTLD_LOCAL);
  if (!library) Fail(dlerror());
  auto table = static_cast<void* const*>(dlsym(library, "ws_kernels"));
  if (!table) Fail("no kernels in the library");
  Reader in{MapJobs(argv[2])};
  uint32_t first = static_cast<uint32_t>(std::atoi(argv[3]));
  Worker worker(static_cast<Mode>(in.Word()), table);
  uint32_t count = in.Word();
  Confine(static_cast<rlim_t>(std::atol(argv[4])), static_cast<rlim_t>(std::atol(argv[5])));
  for (uint32_t i = 0; i < count; ++i) {
    Job job = ReadJob(in, i);
    if (i >= first) worker.Run(job);
  }
  return 0;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) { return argc == 6 ? warpsmith::Main(argv) : 2; }
