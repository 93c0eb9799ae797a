// A batch in which kernels crash, hang, eat memory and kill their worker, while somebody kills workers and compilers
// from outside: all other kernels have outcomes, and nothing is left behind, neither processes nor files nor
// descriptors.
//
// The batch is smaller than the 1,000 kernels that docs/status.md tells of: KERNELS=1000 in the environment makes it
// so.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <thread>

#include "src/engine/compiled_engine.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr auto kDeclarations = R"(
extern "C" { int raise(int); void* malloc(size_t); }
)";
struct Hostility {
  const char* statement;
  EngineFailure failure;
};
constexpr Hostility kHostilities[] = {
    {"*(volatile char*)nullptr = 1;", EngineFailure::kCrash},
    {"raise(9);", EngineFailure::kCrash},
    {"for (;;) {}", EngineFailure::kTimeout},
    {"for (int i = 0; i < 10; ++i) { char* p = (char*)malloc(1 << 30); "
     "for (int k = 0; k < 1 << 30; k += 4096) ((volatile char*)p)[k] = 1; }",
     EngineFailure::kCrash},
};

// y = a x x, by the text in testdata; what else it does is `statement`.
struct Specimen {
  Kernel kernel;
  KernelText text;
  Launch launch;
  const Hostility* hostility = nullptr;

  explicit Specimen(const std::string& name) {
    kernel.name = name;
    kernel.symbols = {"x", "y", "a"};
    kernel.params = {kFloatArray, kFloatArray, kFloat};
    std::ifstream file("src/engine/testdata/square_scaled.txt");
    std::stringstream all;
    all << file.rdbuf();
    std::string left = all.str();
    std::string* const parts[] = {&text.name,         &text.cpp_args,     &text.cpp_forward,
                                  &text.cpp_backward, &text.cuda_forward, &text.cuda_backward};
    for (std::string* part : parts) {
      const size_t end = left.find("======\n");
      *part = left.substr(0, end);
      left.erase(0, end == left.npos ? end : end + 7);
    }
    text.name.pop_back();  // the newline
    const std::string old = text.name;
    for (std::string* part : parts)
      for (size_t at = 0; (at = part->find(old, at)) != part->npos; at += name.size())
        part->replace(at, old.size(), name);
    launch = {3,
              {{kFloatArray, {1, 2, 3}, {}}, {kFloatArray, {0, 0, 0}, {}}, {kFloat, {0.5}, {}}},
              {{kFloatArray, {0, 0, 0}, {}}, {kFloatArray, {1, 1, 1}, {}}, {kFloat, {0}, {}}}};
  }

  void Be(const Hostility& what) {
    hostility = &what;
    for (std::string* part : {&text.cpp_forward, &text.cuda_forward}) {
      const size_t at = part->find("wp::array_store(");
      ASSERT_NE(at, part->npos);
      part->insert(at, what.statement);
      *part = kDeclarations + *part;
    }
  }
};

// Every seventeenth is hostile, each in another way.
std::vector<Specimen> MakeSpecimens(size_t count) {
  std::vector<Specimen> specimens;
  for (size_t i = 0; i < count; ++i) {
    specimens.emplace_back("kernel_" + std::to_string(i));
    if (i % 17 == 5 && i / 17 < 8) specimens.back().Be(kHostilities[i / 17 % std::size(kHostilities)]);
  }
  return specimens;
}

std::vector<Job> JobsOf(const std::vector<Specimen>& specimens) {
  std::vector<Job> jobs;
  for (const Specimen& specimen : specimens)
    jobs.push_back({&specimen.kernel, nullptr, &specimen.text, {specimen.launch}});
  return jobs;
}

std::string ReadAll(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::stringstream all;
  all << file.rdbuf();
  return all.str();
}

// Processes for which `wanted` holds, by their folder in /proc.
template <class Wanted>
std::vector<pid_t> Processes(const Wanted& wanted) {
  std::vector<pid_t> found;
  std::error_code gone;
  for (const auto& entry : fs::directory_iterator("/proc", gone)) {
    const pid_t pid = static_cast<pid_t>(std::atol(entry.path().filename().c_str()));
    if (pid > 0 && wanted(entry.path())) found.push_back(pid);
  }
  return found;
}

// Children of this process: workers, compilers, linkers.
std::vector<pid_t> Children() {
  return Processes([](const fs::path& folder) {
    const std::string stat = ReadAll(folder / "stat");  // "pid (name) state parent ..."
    const size_t behind_name = stat.rfind(')');
    return behind_name != stat.npos && std::atol(stat.c_str() + behind_name + 4) == getpid();
  });
}

// Those that work in `directory`, whosever children they are.
std::vector<pid_t> WorkingIn(const std::string& directory) {
  return Processes([&](const fs::path& folder) {
    return folder.filename() != std::to_string(getpid()) &&
           ReadAll(folder / "cmdline").find(directory) != std::string::npos;
  });
}

size_t OpenDescriptors() {
  return static_cast<size_t>(std::distance(fs::directory_iterator("/proc/self/fd"), fs::directory_iterator()));
}

class HostileTest : public testing::TestWithParam<const char*> {
 protected:
  // All temporary files go to a directory of the test's own.
  void SetUp() override {
    directory_ = testing::TempDir() + "hostile_XXXXXX";
    ASSERT_NE(mkdtemp(directory_.data()), nullptr);
    setenv("TMPDIR", directory_.c_str(), 1);
    setenv("XDG_CACHE_HOME", (testing::TempDir() + "cache").c_str(), 1);  // the runtime is not left behind, it is kept
  }
  void TearDown() override { fs::remove_all(directory_); }

  std::unique_ptr<CompiledEngine> Make(int timeout_ms) const {
    CompiledEngineOptions options;
    options.limits.kernel_timeout_ms = timeout_ms;
    options.batch_size = 64;
    return std::string_view(GetParam()) == "cpu" ? MakeCpuEngine(options) : MakeCudaHostEngine(options);
  }

  std::string directory_;
};

INSTANTIATE_TEST_SUITE_P(Engines, HostileTest, testing::Values("cpu", "cuda-host"),
                         [](const auto& info) { return info.index == 0 ? "Cpu" : "CudaHost"; });

TEST_P(HostileTest, OthersHaveOutcomesAndNothingIsLeft) {
  const char* wanted = std::getenv("KERNELS");
  const std::vector<Specimen> specimens = MakeSpecimens(wanted ? std::strtoul(wanted, nullptr, 10) : 150);
  const auto engine = Make(1500);
  ASSERT_TRUE(engine->status().available) << engine->status().why_not;
  const size_t descriptors = OpenDescriptors();

  // Workers and compilers are killed as they come.
  std::atomic<bool> done{false};
  size_t kills = 0;
  std::thread killer([&] {
    for (size_t turn = 0; !done; ++turn) {
      std::this_thread::sleep_for(100ms);
      const std::vector<pid_t> children = Children();
      if (!children.empty() && kills < 8 && kill(children[turn % children.size()], SIGKILL) == 0) ++kills;
    }
  });
  const std::vector<JobResult> results = engine->Run(JobsOf(specimens));
  done = true;
  killer.join();

  EXPECT_GT(kills, 0u);
  for (size_t i = 0; i < specimens.size(); ++i) {
    if (specimens[i].hostility) {
      // One that was killed before it could hang has crashed.
      if (results[i].failure != EngineFailure::kCrash)
        EXPECT_EQ(results[i].failure, specimens[i].hostility->failure) << i;
      EXPECT_NE(results[i].failure, EngineFailure::kNone) << i;
      continue;
    }
    ASSERT_EQ(results[i].failure, EngineFailure::kNone) << i << ": " << results[i].detail;
    EXPECT_EQ(results[i].outcomes[0].args[1].reals, (std::vector<float>{0.5, 2, 4.5}));
  }
  std::printf("%zu kernels, %zu processes killed\n", specimens.size(), kills);

  EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1);  // no child is left
  EXPECT_EQ(WorkingIn(directory_), std::vector<pid_t>());
  EXPECT_TRUE(fs::is_empty(directory_));
  EXPECT_EQ(OpenDescriptors(), descriptors);
}

TEST_P(HostileTest, NoWorkerOutlivesTheEngine) {
  std::vector<Specimen> specimens = MakeSpecimens(1);
  specimens[0].Be(kHostilities[2]);  // it hangs
  ASSERT_TRUE(Make(0)->status().available);
  const pid_t engine_process = fork();
  if (engine_process == 0) {
    Make(600'000)->Run(JobsOf(specimens));
    _exit(0);
  }
  const auto workers = [&] {
    return Processes([&](const fs::path& folder) {
      const std::string command = ReadAll(folder / "cmdline");
      return command.find("/worker") != std::string::npos && command.find(directory_) != std::string::npos;
    });
  };
  while (workers().empty()) std::this_thread::sleep_for(20ms);
  kill(engine_process, SIGKILL);
  ASSERT_EQ(waitpid(engine_process, nullptr, 0), engine_process);
  for (int i = 0; i < 500 && !workers().empty(); ++i) std::this_thread::sleep_for(20ms);
  EXPECT_EQ(workers(), std::vector<pid_t>());
}

}  // namespace
}  // namespace warpsmith
