// A child process whose output is read through a pipe. It is spawned, never forked: the caller may be a fuzzer with
// terabytes of shadow memory and threads of its own.
#pragma once

#include <sys/types.h>

#include <chrono>
#include <string>
#include <vector>

#include "src/result.h"

namespace warpsmith {

using Deadline = std::chrono::steady_clock::time_point;
Deadline DeadlineIn(int milliseconds);

// What a child's standard descriptors are; it has no others.
struct ChildDescriptors {
  int input, output, error;
};
// Starts argv[0], looked up in PATH. The caller reaps it.
Result<pid_t> SpawnChild(const std::vector<std::string>& argv, const ChildDescriptors& child);

class Process {
 public:
  // Starts argv[0], looked up in PATH, with no input. Standard output goes to the pipe; standard error too, unless
  // `stderr_path` names a file for it.
  static Result<Process> Spawn(const std::vector<std::string>& argv, const std::string& stderr_path = "");

  Process(Process&& other) noexcept;
  Process& operator=(Process&&) = delete;
  // Kills the process if it still runs.
  ~Process();

  enum class Read { kData, kEnd, kTimeout };
  // Appends what has arrived to `out`; waits for something until `deadline`.
  Read ReadSome(std::string& out, Deadline deadline);

  // Kills the process if it still runs, and returns its status as waitpid() gives it.
  int Kill();
  // Waits for the process to end by itself, which it must be about to do, and returns its status.
  int Wait();

  // Processor time that it took; known once it has ended.
  double cpu_seconds() const { return cpu_seconds_; }

 private:
  Process(pid_t pid, int fd) : pid_(pid), fd_(fd) {}

  pid_t pid_ = -1;  // -1 once reaped
  int fd_ = -1;
  int status_ = 0;
  double cpu_seconds_ = 0;
};

struct CommandResult {
  bool ok = false;     // it ran and exited with 0
  std::string output;  // standard output and error
  bool killed = false;  // by a signal that this process did not send
  double cpu_seconds = 0;
};
// Runs a command to its end, or kills it after `timeout_ms`.
CommandResult RunCommand(const std::vector<std::string>& argv, int timeout_ms);

// A new directory for temporary files, removed with all that is in it.
class TempDirectory {
 public:
  TempDirectory();
  ~TempDirectory();
  TempDirectory(const TempDirectory&) = delete;
  TempDirectory& operator=(const TempDirectory&) = delete;

  // Empty if no directory could be made.
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

// Writes a whole file. False if it could not be written.
bool WriteFile(const std::string& path, const std::string& data);

}  // namespace warpsmith
