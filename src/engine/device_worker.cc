#include "src/engine/device_worker.h"

#include <fmt/format.h>
#include <sys/mman.h>
#include <unistd.h>

// The program, as the linker put it in (BUILD).
extern "C" const char _binary_device_worker_start[], _binary_device_worker_end[];

namespace warpsmith {
namespace {

// A file in memory that lives as long as this process; its path, or "".
std::string WriteProgram() {
  const int fd = memfd_create("device-worker", MFD_CLOEXEC);
  const char* at = _binary_device_worker_start;
  while (fd >= 0 && at < _binary_device_worker_end) {
    const ssize_t n = write(fd, at, static_cast<size_t>(_binary_device_worker_end - at));
    if (n <= 0) return "";
    at += n;
  }
  return fd < 0 ? "" : fmt::format("/proc/{}/fd/{}", getpid(), fd);
}

}  // namespace

Result<Peer> StartDeviceWorker(const std::vector<std::string>& arguments) {
  static const std::string program = WriteProgram();
  if (program.empty()) return Error{ErrorCode::kUnavailable, "no memory for the program of the device worker"};
  std::vector<std::string> argv = {program};
  argv.insert(argv.end(), arguments.begin(), arguments.end());
  return Peer::Start(argv);
}

}  // namespace warpsmith
