#include "src/engine/process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <utility>

namespace warpsmith {
namespace {

// The child starts with default signals and nothing but the three standard descriptors.
class SpawnSetup {
 public:
  explicit SpawnSetup(const ChildDescriptors& child) {
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, child.input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, child.output, STDOUT_FILENO);
    posix_spawn_file_actions_adddup2(&actions, child.error, STDERR_FILENO);
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
    posix_spawnattr_init(&attributes);
    sigset_t none, all;
    sigemptyset(&none);
    sigfillset(&all);
    posix_spawnattr_setsigmask(&attributes, &none);
    posix_spawnattr_setsigdefault(&attributes, &all);
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  }
  ~SpawnSetup() {
    posix_spawn_file_actions_destroy(&actions);
    posix_spawnattr_destroy(&attributes);
  }

  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
};

double Seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

}  // namespace

Deadline DeadlineIn(int milliseconds) {
  return std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
}

Result<pid_t> SpawnChild(const std::vector<std::string>& argv, const ChildDescriptors& child) {
  std::vector<char*> pointers;
  for (const std::string& arg : argv) pointers.push_back(const_cast<char*>(arg.c_str()));
  pointers.push_back(nullptr);
  pid_t pid = -1;
  SpawnSetup setup(child);
  int error = posix_spawnp(&pid, pointers[0], &setup.actions, &setup.attributes, pointers.data(), environ);
  if (error == 0) return pid;
  return Error{ErrorCode::kUnavailable, fmt::format("cannot run {}: {}", argv[0], std::strerror(error))};
}

Result<Process> Process::Spawn(const std::vector<std::string>& argv, const std::string& stderr_path) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0)
    return Error{ErrorCode::kUnavailable, fmt::format("cannot make a pipe: {}", std::strerror(errno))};
  const int input = open("/dev/null", O_RDONLY | O_CLOEXEC);
  const int log = stderr_path.empty() ? -1 : open(stderr_path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
  Result<pid_t> pid = SpawnChild(argv, {input, ends[1], log < 0 ? ends[1] : log});
  for (int fd : {input, log, ends[1]})
    if (fd >= 0) close(fd);
  if (pid) return Process(*pid, ends[0]);
  close(ends[0]);
  return pid.error();
}

Process::Process(Process&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      fd_(std::exchange(other.fd_, -1)),
      status_(other.status_),
      cpu_seconds_(other.cpu_seconds_) {}

Process::~Process() {
  Kill();
  if (fd_ >= 0) close(fd_);
}

Process::Read Process::ReadSome(std::string& out, Deadline deadline) {
  for (;;) {
    auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd poll_fd{fd_, POLLIN, 0};
    int ready = poll(&poll_fd, 1, static_cast<int>(std::max<long>(0, left.count() + 1)));
    if (ready < 0 && errno == EINTR) continue;
    if (ready == 0) return Read::kTimeout;
    char buffer[1 << 16];
    ssize_t n = read(fd_, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return Read::kEnd;
    out.append(buffer, static_cast<size_t>(n));
    return Read::kData;
  }
}

int Process::Kill() {
  if (pid_ >= 0) kill(pid_, SIGKILL);
  return Wait();
}

int Process::Wait() {
  if (pid_ < 0) return status_;
  rusage usage{};
  while (wait4(pid_, &status_, 0, &usage) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  cpu_seconds_ = Seconds(usage.ru_utime) + Seconds(usage.ru_stime);
  return status_;
}

CommandResult RunCommand(const std::vector<std::string>& argv, int timeout_ms) {
  auto process = Process::Spawn(argv);
  if (!process) return {false, process.error().message, false, 0};
  CommandResult result;
  Deadline deadline = DeadlineIn(timeout_ms);
  for (;;) {
    Process::Read read = process->ReadSome(result.output, deadline);
    if (read == Process::Read::kData) continue;
    int status = read == Process::Read::kEnd ? process->Wait() : process->Kill();
    result.ok = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    result.killed = read == Process::Read::kEnd && WIFSIGNALED(status);
    result.cpu_seconds = process->cpu_seconds();
    if (read == Process::Read::kTimeout) result.output += fmt::format("{} took more than {} ms\n", argv[0], timeout_ms);
    return result;
  }
}

TempDirectory::TempDirectory() {
  std::error_code error;
  std::string name = (std::filesystem::temp_directory_path(error) / "warpsmith-XXXXXX").string();
  if (!error && mkdtemp(name.data())) path_ = name;
}

TempDirectory::~TempDirectory() {
  std::error_code ignored;
  if (!path_.empty()) std::filesystem::remove_all(path_, ignored);
}

bool WriteFile(const std::string& path, const std::string& data) {
  std::ofstream file(path, std::ios::binary);
  file.write(data.data(), static_cast<std::streamsize>(data.size()));
  file.close();
  return file.good();
}

}  // namespace warpsmith
