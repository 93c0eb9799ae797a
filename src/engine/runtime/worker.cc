// The worker: a small process that loads compiled kernels and runs them, so that one that crashes, hangs or writes where
// it should not does no harm to the process that wants to know. It also holds the runtime that kernels call into.
#include <dlfcn.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sched.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <thread>
#include <vector>

#include "core.h"
#include "protocol.h"

struct ws_dim3 {
  unsigned x, y, z;
};
__thread ws_dim3 threadIdx, blockIdx, blockDim, gridDim;

namespace warpsmith {
namespace {

using protocol::Mode;
using protocol::Record;
using protocol::WordType;

// A failed worker is reported by its exit status.
[[noreturn]] void Fail(const char* what) {
  std::fprintf(stderr, "worker: %s\n", what);
  std::_Exit(3);
}

// SplitMix64, as in the engine.
struct Random {
  uint64_t state;
  uint64_t Next() {
    uint64_t z = (state += 0x9e3779b97f4a7c15ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebull;
    return z ^ (z >> 31);
  }
  uint32_t Below(uint32_t bound) { return static_cast<uint32_t>((static_cast<unsigned __int128>(Next()) * bound) >> 64); }
  void Shuffle(std::vector<uint32_t>& order) {
    for (size_t i = order.size(); i > 1; --i) std::swap(order[i - 1], order[Below(static_cast<uint32_t>(i))]);
  }
};

// Jobs.

struct Words {
  const uint32_t* data = nullptr;
  uint32_t count = 0;
};

struct Argument {
  Words value;
  Words adjoint;
};

struct Launch {
  uint32_t dim = 0;
  std::vector<Argument> args;
};

struct Job {
  uint32_t number = 0;
  uint32_t entry = 0;
  uint64_t seed = 0;
  std::vector<WordType> params;
  std::vector<Launch> launches;
};

struct Reader {
  const uint32_t* at;

  uint32_t Word() { return *at++; }
  Words Array() {
    Words words{nullptr, Word()};
    words.data = at;
    at += words.count;
    return words;
  }
};

Job ReadJob(Reader& in, uint32_t number) {
  Job job;
  job.number = number;
  job.entry = in.Word();
  job.seed = in.Word();
  job.seed |= static_cast<uint64_t>(in.Word()) << 32;
  job.params.resize(in.Word());
  for (WordType& type : job.params) type.word = in.Word();
  job.launches.resize(in.Word());
  for (Launch& launch : job.launches) {
    launch.dim = in.Word();
    for (size_t i = 0; i < job.params.size(); ++i) {
      Words value = in.Array();
      launch.args.push_back({value, in.Array()});
    }
  }
  return job;
}

// Records.

void WriteAll(const void* data, size_t size) {
  const char* at = static_cast<const char*>(data);
  while (size > 0) {
    ssize_t n = write(STDOUT_FILENO, at, size);
    if (n <= 0) std::_Exit(0);  // the engine has gone
    at += n;
    size -= static_cast<size_t>(n);
  }
}

void WriteRecord(Record kind, uint32_t job, const std::vector<uint32_t>& words) {
  std::vector<uint32_t> all = {static_cast<uint32_t>(kind), job, static_cast<uint32_t>(words.size())};
  all.insert(all.end(), words.begin(), words.end());
  WriteAll(all.data(), all.size() * sizeof(uint32_t));
}

// Memory.

// What no array owns is filled with this: far out of range as an index, and as a float a signalling NaN, which even
// adding zero to it changes.
constexpr uint32_t kCanary = 0x7fa0c0de;
constexpr size_t kCanaryWords = 256;  // at both ends of every array
constexpr size_t kPage = 4096;

// The arena holds all arrays of a launch. It lies between stretches of address space that cannot be touched, wide
// enough that no 32-bit index leads past them: a wild access meets a canary or ends the worker.
class Arena {
 public:
  Arena() {
    for (size_t guard = size_t{64} << 30; guard >= kPage; guard /= 2) {
      void* base = mmap(nullptr, 2 * guard + kMaxSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
      if (base == MAP_FAILED) continue;
      words_ = reinterpret_cast<uint32_t*>(static_cast<char*>(base) + guard);
      return;
    }
    Fail("no address space");
  }

  // Makes room for `count` words, all canaries. False if there is not so much memory.
  bool Reset(size_t count) {
    size_t size = (count * sizeof(uint32_t) + kPage - 1) / kPage * kPage;
    if (size > kMaxSize) return false;
    if (size > size_) {
      if (mprotect(words_, size, PROT_READ | PROT_WRITE) != 0) return false;
      size_ = size;
    }
    count_ = count;
    std::fill_n(words_, count_, kCanary);
    return true;
  }

  // The first word that is no canary, or nullptr.
  const uint32_t* FirstDamage() const {
    const uint32_t* end = words_ + count_;
    const uint32_t* at = std::find_if(words_, words_ + count_, [](uint32_t word) { return word != kCanary; });
    return at == end ? nullptr : at;
  }

  uint32_t* words() { return words_; }

 private:
  static constexpr size_t kMaxSize = size_t{1} << 32;

  uint32_t* words_ = nullptr;
  size_t size_ = 0;   // bytes that may be touched
  size_t count_ = 0;  // words in use
};

// One array in the arena. Elements are `step` words apart.
struct Place {
  uint32_t* begin = nullptr;
  uint32_t length = 1;  // words of an element
  uint32_t step = 1;
  uint32_t count = 0;  // elements

  size_t Span() const { return 2 * kCanaryWords + static_cast<size_t>(count) * step; }
  void Put(const uint32_t* words) const {
    for (uint32_t i = 0; i < count; ++i) std::memcpy(begin + i * step, words + i * length, length * sizeof(uint32_t));
  }
  // Appends the elements to `out` and leaves canaries.
  void Take(std::vector<uint32_t>& out) const {
    for (uint32_t i = 0; i < count; ++i) {
      out.insert(out.end(), begin + i * step, begin + i * step + length);
      std::fill_n(begin + i * step, length, kCanary);
    }
  }
  bool Owns(const uint32_t* word) const {
    return word >= begin - kCanaryWords && word < begin - kCanaryWords + Span();
  }
};

// Every array type has this layout.
using AnyArray = wp::array_t<uint32_t>;

// An argument struct: the members one after another, as the compiler lays them out.
class ArgumentStruct {
 public:
  template <class T>
  void Add(const T& value) {
    bytes_.resize((bytes_.size() + alignof(T) - 1) / alignof(T) * alignof(T));
    const char* at = reinterpret_cast<const char*>(&value);
    bytes_.insert(bytes_.end(), at, at + sizeof(T));
  }
  void* data() { return bytes_.data(); }

 private:
  std::vector<char> bytes_;
};

struct Damage {
  uint32_t param = 0;
  bool adjoint = false;
  int32_t element = 0;
  uint32_t count = 0;
};

// A launch laid out in the arena.
class LaidOut {
 public:
  // `spread` is how many elements apart neighbours of an array are: 1 if it is contiguous. Arrays of ints get no
  // adjoint, as in Warp.
  LaidOut(const Job& job, const Launch& launch, uint32_t spread) : job_(job), launch_(launch) {
    for (size_t i = 0; i < job.params.size(); ++i) {
      WordType type = job.params[i];
      bool array = type.is_array();
      bool gradient = array && type.is_float();
      values_.push_back(MakePlace(type, array ? launch.args[i].value.count : 0, spread));
      adjoints_.push_back(MakePlace(type, gradient ? launch.args[i].adjoint.count : 0, spread));
    }
  }

  // False if there is not enough memory.
  bool PutInto(Arena& arena) {
    size_t total = 0;
    for (auto* places : {&values_, &adjoints_})
      for (auto& place : *places) total += place.Span();
    if (!arena.Reset(total)) return false;
    uint32_t* at = arena.words();
    for (auto* places : {&values_, &adjoints_})
      for (auto& place : *places) {
        place.begin = at + kCanaryWords;
        at += place.Span();
      }
    for (size_t i = 0; i < values_.size(); ++i) {
      values_[i].Put(launch_.args[i].value.data);
      adjoints_[i].Put(launch_.args[i].adjoint.data);
    }
    return true;
  }

  ArgumentStruct Values() const {
    ArgumentStruct out;
    for (size_t i = 0; i < values_.size(); ++i) Add(out, i, values_[i], launch_.args[i].value);
    return out;
  }
  ArgumentStruct Adjoints() const {
    ArgumentStruct out;
    for (size_t i = 0; i < adjoints_.size(); ++i) Add(out, i, adjoints_[i], launch_.args[i].adjoint);
    return out;
  }

  // Appends all arguments, then all adjoints.
  void Take(std::vector<uint32_t>& out) const {
    for (size_t i = 0; i < values_.size(); ++i) Take(out, values_[i], launch_.args[i].value);
    for (size_t i = 0; i < adjoints_.size(); ++i) Take(out, adjoints_[i], launch_.args[i].adjoint);
  }

  // To which array `word` is nearest.
  Damage Explain(const uint32_t* word) const {
    for (bool adjoint : {false, true}) {
      const auto& places = adjoint ? adjoints_ : values_;
      for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i].Owns(word)) continue;
        ptrdiff_t offset = word - places[i].begin, step = places[i].step;
        ptrdiff_t element = offset >= 0 ? offset / step : -((step - 1 - offset) / step);
        return {static_cast<uint32_t>(i), adjoint, static_cast<int32_t>(element), places[i].count};
      }
    }
    return {};
  }

 private:
  static Place MakePlace(WordType type, uint32_t words, uint32_t spread) {
    return {nullptr, type.length(), type.length() * spread, words / type.length()};
  }

  void Add(ArgumentStruct& out, size_t i, const Place& place, const Words& words) const {
    WordType type = job_.params[i];
    if (type.is_array()) return out.Add(ArrayAt(i, place));
    if (type.is_bool()) return out.Add(words.data[0] != 0);
    for (uint32_t k = 0; k < words.count; ++k) out.Add(words.data[k]);
  }

  AnyArray ArrayAt(size_t i, const Place& place) const {
    bool gradient = job_.params[i].is_float();
    bool is_adjoint = &place == &adjoints_[i];
    AnyArray array{};
    if (gradient || !is_adjoint) array.data = place.begin;
    if (gradient) array.grad = adjoints_[i].begin;
    array.shape[0] = static_cast<int>(place.count);
    array.strides[0] = static_cast<int>(place.step * sizeof(uint32_t));
    return array;
  }

  static void Take(std::vector<uint32_t>& out, const Place& place, const Words& words) {
    if (place.count > 0) place.Take(out);
    else out.insert(out.end(), words.data, words.data + words.count);
  }

  const Job& job_;
  const Launch& launch_;
  std::vector<Place> values_;
  std::vector<Place> adjoints_;
};

// Execution.

using Bounds = wp::launch_bounds_t<1>;
using CpuForward = void (*)(Bounds, size_t, void*);
using CpuBackward = void (*)(Bounds, size_t, void*, void*);
using CudaForward = void (*)(Bounds, void*);
using CudaBackward = void (*)(Bounds, void*, void*);

Bounds BoundsOf(const Launch& launch) { return {{launch.dim}, launch.dim, 1}; }

// Warp's own order: one thread after another.
void RunCpu(void* const* functions, const Launch& launch, LaidOut& memory) {
  auto forward = reinterpret_cast<CpuForward>(functions[0]);
  auto backward = reinterpret_cast<CpuBackward>(functions[1]);
  Bounds bounds = BoundsOf(launch);
  ArgumentStruct args = memory.Values(), adjoints = memory.Adjoints();
  for (size_t i = 0; i < bounds.size; ++i) forward(bounds, i, args.data());
  for (size_t i = 0; i < bounds.size; ++i) backward(bounds, i, args.data(), adjoints.data());
}

// A grid of blocks, smaller than the launch or larger, in an order that no kernel may rely on.
struct Grid {
  uint32_t blocks = 0, block_dim = 0;
  std::vector<uint32_t> block_order, thread_order;
};

Grid MakeGrid(uint32_t dim, Random& random) {
  constexpr uint32_t kBlockDims[] = {1, 2, 3, 4, 8, 32};
  Grid grid;
  grid.block_dim = kBlockDims[random.Below(6)];
  uint32_t trips = 1 + random.Below(3);  // of the grid-stride loop
  grid.blocks = std::max(2u, dim / (grid.block_dim * trips) + 1);
  for (uint32_t i = 0; i < grid.blocks; ++i) grid.block_order.push_back(i);
  for (uint32_t i = 0; i < grid.block_dim; ++i) grid.thread_order.push_back(i);
  random.Shuffle(grid.block_order);
  random.Shuffle(grid.thread_order);
  return grid;
}

// Calls run() once for each thread of the grid; two threads of the operating system take blocks in turn, and do so even
// where there is one processor for both: they yield, some 64 times in a launch.
template <class Run>
void RunGrid(const Grid& grid, const Run& run) {
  std::atomic<uint32_t> next{0}, ready{0};
  auto take_blocks = [&] {
    for (++ready; ready < 2;) sched_yield();
    gridDim = {grid.blocks, 1, 1};
    blockDim = {grid.block_dim, 1, 1};
    for (uint32_t i = next++; i < grid.blocks; i = next++) {
      blockIdx = {grid.block_order[i], 0, 0};
      for (uint32_t thread : grid.thread_order) {
        threadIdx = {thread, 0, 0};
        run();
      }
      if (i % (grid.blocks / 64 + 1) == 0) sched_yield();
    }
  };
  std::thread other(take_blocks);
  take_blocks();
  other.join();
}

void RunCuda(void* const* functions, const Launch& launch, LaidOut& memory, Random& random) {
  auto forward = reinterpret_cast<CudaForward>(functions[0]);
  auto backward = reinterpret_cast<CudaBackward>(functions[1]);
  Bounds bounds = BoundsOf(launch);
  ArgumentStruct args = memory.Values(), adjoints = memory.Adjoints();
  RunGrid(MakeGrid(launch.dim, random), [&] { forward(bounds, args.data()); });
  RunGrid(MakeGrid(launch.dim, random), [&] { backward(bounds, args.data(), adjoints.data()); });
}

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
    if (a != strided.end()) WriteRecord(Record::kDiffers, job.number, {number, static_cast<uint32_t>(a - strided.begin())});
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
    memory.Take(results);
    const uint32_t* damage = arena_.FirstDamage();
    if (!damage) return true;
    Damage d = memory.Explain(damage);
    WriteRecord(Record::kCanary, job.number,
                {number, d.param, d.adjoint, static_cast<uint32_t>(d.element), d.count});
    return false;
  }

  Mode mode_;
  void* const* table_;
  Arena arena_;
};

// Confinement.

void Limit(int resource, rlim_t value) {
  rlimit limit{value, value};
  setrlimit(static_cast<__rlimit_resource>(resource), &limit);
}

// System calls that running kernels needs; all others fail. Elsewhere than on x86-64 there are only the limits.
void ConfineSystemCalls() {
#if defined(__x86_64__)
  constexpr uint32_t kAllowed[] = {
      SYS_write, SYS_writev, SYS_futex, SYS_mmap, SYS_munmap, SYS_mprotect, SYS_madvise, SYS_brk, SYS_clone, SYS_clone3,
      SYS_set_robust_list, SYS_rseq, SYS_rt_sigprocmask, SYS_rt_sigreturn, SYS_sched_yield, SYS_gettid, SYS_getpid,
      SYS_tgkill, SYS_exit, SYS_exit_group, SYS_restart_syscall, SYS_getrandom, SYS_prctl};
  std::vector<sock_filter> program = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AUDIT_ARCH_X86_64, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr)),
  };
  for (uint32_t call : kAllowed) {
    program.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, call, 0, 1));
    program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
  }
  program.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | 1 /* EPERM */));
  sock_fprog filter{static_cast<unsigned short>(program.size()), program.data()};
  prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &filter);  // refused by some container runtimes: then the limits remain
#endif
}

void Confine(rlim_t memory_mb, rlim_t cpu_seconds) {
  Limit(RLIMIT_CORE, 0);
  Limit(RLIMIT_FSIZE, 1 << 16);  // the loader's last words go to a file that is open already
  Limit(RLIMIT_CPU, cpu_seconds);
  // Not RLIMIT_AS: the arena's guards take address space, but no memory.
  Limit(RLIMIT_DATA, memory_mb << 20);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
  ConfineSystemCalls();
}

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
