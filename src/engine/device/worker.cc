#include "src/engine/device/worker.h"

#include <dlfcn.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string_view>

namespace warpsmith::device {
namespace {

// A process whose engine has gone is ended by this clock even if a kernel or the compiler never returns.
constexpr unsigned kRequestSeconds = 300;
// Far above what 64 kernels take.
constexpr rlim_t kCompilerMemory = rlim_t{4} << 30;

bool ReadAll(void* data, size_t size) {
  for (char* at = static_cast<char*>(data); size > 0;) {
    const ssize_t n = read(STDIN_FILENO, at, size);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) return false;
    at += n;
    size -= static_cast<size_t>(n);
  }
  return true;
}

// Answers leave by a descriptor of their own: what a library prints is no answer.
void WriteAll(int fd, std::string_view data) {
  while (!data.empty()) {
    const ssize_t n = write(fd, data.data(), data.size());
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) std::_Exit(0);  // the engine has gone
    data.remove_prefix(static_cast<size_t>(n));
  }
}

void Limit(int resource, rlim_t value) {
  const rlimit limit{value, value};
  setrlimit(static_cast<__rlimit_resource>(resource), &limit);
}

void Confine() {
  Limit(RLIMIT_CORE, 0);
  prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
}

int Serve(Server& server, int answers) {
  uint64_t size = 0;
  std::string message;
  while (ReadAll(&size, sizeof size)) {
    message.resize(size);
    if (!ReadAll(message.data(), size)) break;
    alarm(kRequestSeconds);
    MessageReader in(message);
    MessageWriter out;
    const uint32_t request = in.Word();
    server.Answer(request, in, out);
    alarm(0);
    const uint64_t length = out.bytes().size();
    WriteAll(answers, {reinterpret_cast<const char*>(&length), sizeof length});
    WriteAll(answers, out.bytes());
  }
  return 0;
}

int Main(int argc, char** argv) {
  signal(SIGPIPE, SIG_IGN);
  const int answers = dup(STDOUT_FILENO);
  dup2(STDERR_FILENO, STDOUT_FILENO);
  Confine();
  const std::string_view role = argc > 2 ? argv[1] : "";
  std::unique_ptr<Server> server;
  if (role == "nvrtc") Limit(RLIMIT_DATA, kCompilerMemory);
  if (role == "nvrtc") server.reset(MakeCompilerServer(argc - 2, argv + 2));
  if (role == "cuda") server.reset(MakeDeviceServer(std::atoi(argv[2])));
  if (!server) Fail("usage: worker nvrtc LIBRARY... | worker cuda DEVICE");
  const int status = Serve(*server, answers);
  std::fflush(nullptr);
  std::_Exit(status);  // a library's last words may hang in a broken context
}

}  // namespace

void Fail(const std::string& cause) {
  std::fprintf(stderr, "%s\n", cause.c_str());
  std::_Exit(3);
}

void* FunctionOf(void* library, const char* name) {
  void* function = dlsym(library, name);
  if (!function) Fail(std::string("the library has no ") + name);
  return function;
}

}  // namespace warpsmith::device

int main(int argc, char** argv) { return warpsmith::device::Main(argc, argv); }
