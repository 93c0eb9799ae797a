#include "src/engine/peer.h"

#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <utility>

namespace warpsmith {
namespace {

// False at the deadline.
bool WaitFor(int fd, short events, Deadline deadline) {
  for (;;) {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(deadline - std::chrono::steady_clock::now());
    pollfd poll_fd{fd, events, 0};
    const int ready = poll(&poll_fd, 1, static_cast<int>(std::max<long>(0, left.count() + 1)));
    if (ready < 0 && errno == EINTR) continue;
    return ready > 0;
  }
}

}  // namespace

Result<Peer> Peer::Start(const std::vector<std::string>& argv) {
  int ends[2];
  if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0)
    return Error{ErrorCode::kUnavailable, fmt::format("cannot make a socket: {}", strerror(errno))};
  const int log = memfd_create("warpsmith-log", MFD_CLOEXEC);
  Result<pid_t> pid = SpawnChild(argv, {ends[1], ends[1], log});
  close(ends[1]);
  Peer peer(pid ? *pid : -1, ends[0], log);
  if (!pid) return pid.error();
  return peer;
}

Peer::Peer(Peer&& other) noexcept
    : pid_(std::exchange(other.pid_, -1)),
      socket_(std::exchange(other.socket_, -1)),
      log_(std::exchange(other.log_, -1)) {}

Peer& Peer::operator=(Peer&& other) noexcept {
  std::swap(pid_, other.pid_);
  std::swap(socket_, other.socket_);
  std::swap(log_, other.log_);
  return *this;
}

Peer::~Peer() { Close(); }

void Peer::Close() {
  if (pid_ >= 0) {
    kill(pid_, SIGKILL);
    while (waitpid(pid_, nullptr, 0) < 0 && errno == EINTR) {
    }
  }
  for (int fd : {socket_, log_})
    if (fd >= 0) close(fd);
  pid_ = socket_ = log_ = -1;
}

Peer::Io Peer::Send(std::string_view data, Deadline deadline) const {
  while (!data.empty()) {
    if (!WaitFor(socket_, POLLOUT, deadline)) return Io::kTimeout;
    const ssize_t n = send(socket_, data.data(), data.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (n <= 0) return Io::kEnd;
    data.remove_prefix(static_cast<size_t>(n));
  }
  return Io::kDone;
}

Peer::Io Peer::Receive(void* data, size_t size, Deadline deadline) const {
  for (char* at = static_cast<char*>(data); size > 0;) {
    if (!WaitFor(socket_, POLLIN, deadline)) return Io::kTimeout;
    const ssize_t n = recv(socket_, at, size, MSG_DONTWAIT);
    if (n < 0 && (errno == EINTR || errno == EAGAIN)) continue;
    if (n <= 0) return Io::kEnd;
    at += n;
    size -= static_cast<size_t>(n);
  }
  return Io::kDone;
}

Result<std::string> Peer::Ask(std::string_view message, int timeout_ms) {
  if (!alive()) return Error{ErrorCode::kUnavailable, "it has ended"};
  const Deadline deadline = DeadlineIn(timeout_ms);
  uint64_t size = message.size();
  Io io = Send({reinterpret_cast<const char*>(&size), sizeof size}, deadline);
  if (io == Io::kDone) io = Send(message, deadline);
  if (io == Io::kDone) io = Receive(&size, sizeof size, deadline);
  std::string answer;
  if (io == Io::kDone) {
    answer.resize(size);
    io = Receive(answer.data(), size, deadline);
  }
  if (io != Io::kDone) return End(io, timeout_ms);
  return answer;
}

Error Peer::End(Io io, int timeout_ms) {
  if (io == Io::kTimeout) {
    Close();
    return {ErrorCode::kUnavailable, fmt::format("no answer within {} ms", timeout_ms)};
  }
  int status = 0;
  kill(pid_, SIGKILL);  // it closed its end: it is ending or broken
  while (waitpid(pid_, &status, 0) < 0 && errno == EINTR) {
  }
  pid_ = -1;
  std::string cause = LastWords();
  const bool by_itself = WIFSIGNALED(status) && WTERMSIG(status) != SIGKILL;
  if (by_itself) cause = fmt::format("ended by {}{}{}", strsignal(WTERMSIG(status)), cause.empty() ? "" : ": ", cause);
  Close();
  return {ErrorCode::kUnavailable, cause.empty() ? "it ended without a word" : cause};
}

std::string Peer::LastWords() const {
  constexpr off_t kEnough = 4096;
  const off_t size = lseek(log_, 0, SEEK_END);
  std::string text(static_cast<size_t>(std::clamp<off_t>(size, 0, kEnough)), '\0');
  const ssize_t n = pread(log_, text.data(), text.size(), std::max<off_t>(0, size - kEnough));
  text.resize(static_cast<size_t>(std::max<ssize_t>(0, n)));
  while (!text.empty() && text.back() == '\n') text.pop_back();
  return text.substr(text.rfind('\n') + 1);
}

}  // namespace warpsmith
