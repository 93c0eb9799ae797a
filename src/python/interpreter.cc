#include "src/python/interpreter.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xxhash.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <optional>

#include "src/cache_folder.h"

extern char** environ;

namespace warpsmith {
namespace {

constexpr char kModuleFile[] = "warpsmith_reader.py";
constexpr char kRunModule[] =
    "import sys; sys.path.insert(0, sys.argv[1]); import warpsmith_reader; sys.path.pop(0); warpsmith_reader.main()";
constexpr char kRunFile[] = "import sys; exec(open(sys.argv[1], encoding='utf-8').read()); main()";

class FileDescriptor {
 public:
  explicit FileDescriptor(int fd) : fd_(fd) {}
  FileDescriptor(const FileDescriptor&) = delete;
  ~FileDescriptor() { Close(); }

  int get() const { return fd_; }
  void Close() {
    if (fd_ >= 0) close(fd_);
    fd_ = -1;
  }

 private:
  int fd_;
};

Error SystemError(const char* what) {
  return {ErrorCode::kInternal, std::string("can't run Python: ") + what + ": " + std::strerror(errno)};
}

// The input waits in memory as a file, so the child never waits for us and we never write to a child that has died.
bool Fill(int fd, std::string_view input) {
  for (size_t done = 0; done < input.size();) {
    ssize_t written = write(fd, input.data() + done, input.size() - done);
    if (written < 0 && errno != EINTR) return false;
    if (written > 0) done += static_cast<size_t>(written);
  }
  return lseek(fd, 0, SEEK_SET) == 0;
}

std::string ReadAll(int fd) {
  std::string output;
  char chunk[1 << 16];
  for (;;) {
    ssize_t count = read(fd, chunk, sizeof chunk);
    if (count > 0)
      output.append(chunk, static_cast<size_t>(count));
    else if (count == 0 || errno != EINTR)
      return output;
  }
}

bool Holds(const std::filesystem::path& file, std::string_view text) {
  std::ifstream stream(file, std::ios::binary);
  std::string held(text.size() + 1, '\0');
  stream.read(held.data(), static_cast<std::streamsize>(held.size()));
  return std::string_view(held).substr(0, static_cast<size_t>(stream.gcount())) == text;
}

// The folder that holds the script as a module which Python finds compiled when it was there before; nothing if there
// is no folder to keep it in.
std::optional<std::filesystem::path> KeptModule(std::string_view script) {
  std::optional<std::filesystem::path> cache = CacheFolder();
  if (!cache) return std::nullopt;
  std::error_code error;
  const std::filesystem::path folder = *cache / ("python-" + std::to_string(XXH3_64bits(script.data(), script.size())));
  const std::filesystem::path file = folder / kModuleFile;
  if (Holds(file, script)) return folder;
  std::filesystem::create_directory(folder, error);
  // Others see all of it or nothing.
  const std::filesystem::path part = file.string() + "." + std::to_string(gettid());
  std::ofstream stream(part, std::ios::binary);
  stream << script;
  stream.close();
  if (stream) std::filesystem::rename(part, file, error);
  if (!stream || error) std::filesystem::remove(part, error);
  return Holds(file, script) ? std::optional(folder) : std::nullopt;
}

// Runs the module from its folder, or from the file `script` if there is none.
int Spawn(const char* python, const std::optional<std::filesystem::path>& module, int script, int in, int out,
          pid_t* child) {
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, in, STDIN_FILENO);
  posix_spawn_file_actions_adddup2(&actions, out, STDOUT_FILENO);
  const std::string place = module ? module->string() : "/dev/fd/" + std::to_string(script);
  // Neither the environment nor the current folder (-I) nor installed packages (-S) may change what the script imports.
  const char* argv[] = {python, "-I", "-S", "-c", module ? kRunModule : kRunFile, place.c_str(), nullptr};
  int error = posix_spawnp(child, python, &actions, nullptr, const_cast<char**>(argv), environ);
  posix_spawn_file_actions_destroy(&actions);
  return error;
}

}  // namespace

Result<std::string> RunPython(std::string_view script, const std::string& input) {
  const char* chosen = std::getenv("WARPSMITH_PYTHON");
  std::string python = chosen != nullptr && *chosen != '\0' ? chosen : "python3";

  FileDescriptor in(memfd_create("python-input", MFD_CLOEXEC));
  if (in.get() < 0 || !Fill(in.get(), input)) return SystemError("its input");
  const std::optional<std::filesystem::path> module = KeptModule(script);
  FileDescriptor file(module ? -1 : memfd_create("python-script", 0));
  if (!module && (file.get() < 0 || !Fill(file.get(), script))) return SystemError("its script");
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return SystemError("pipe");
  FileDescriptor from_child(ends[0]), to_us(ends[1]);

  pid_t child;
  if (int error = Spawn(python.c_str(), module, file.get(), in.get(), to_us.get(), &child); error != 0)
    return Error{ErrorCode::kUnavailable, "can't run " + python + " (" + std::strerror(error) +
                                              "): install Python 3, or name it in WARPSMITH_PYTHON"};
  to_us.Close();
  std::string output = ReadAll(from_child.get());
  int status = 0;
  while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
  }
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    return Error{ErrorCode::kInternal, python + " failed while it read Python files (it must be 3.9 or newer)"};
  return output;
}

}  // namespace warpsmith
