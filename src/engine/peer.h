// A Peer is a long-lived child process that answers messages (device/message.h), one at a time: a compiler, a GPU or a
// Python that is dear to start. One that dies or does not answer in time is ended, and what it wrote last says why; to
// go on, start another.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/engine/process.h"
#include "src/result.h"

namespace warpsmith {

class Peer {
 public:
  // Starts argv[0], looked up in PATH. Its standard input and output are one socket.
  static Result<Peer> Start(const std::vector<std::string>& argv);

  Peer(Peer&& other) noexcept;
  Peer& operator=(Peer&& other) noexcept;
  ~Peer();

  // Sends a message and waits for the answer. After an error the peer is gone.
  Result<std::string> Ask(std::string_view message, int timeout_ms);
  bool alive() const { return pid_ >= 0; }

 private:
  Peer(pid_t pid, int socket, int log) : pid_(pid), socket_(socket), log_(log) {}

  enum class Io { kDone, kEnd, kTimeout };
  Io Send(std::string_view data, Deadline deadline) const;
  Io Receive(void* data, size_t size, Deadline deadline) const;
  // Ends the process and says how it ended.
  Error End(Io io, int timeout_ms);
  std::string LastWords() const;
  void Close();

  pid_t pid_ = -1;   // -1 once it has ended
  int socket_ = -1;
  int log_ = -1;     // what it writes to standard error
};

}  // namespace warpsmith
