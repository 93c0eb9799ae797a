#include "tests/warp/emitter.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <nlohmann/json.hpp>

#include "src/engine/warp_python.h"

namespace warpsmith {
namespace {

Error Unavailable(std::string message) { return {ErrorCode::kUnavailable, std::move(message)}; }

}  // namespace

Result<std::unique_ptr<Emitter>> Emitter::Start(const std::string& script) {
  const std::string python = WarpPython();
  if (access(python.c_str(), X_OK) != 0) return Unavailable(python + " cannot be run: run tools/setup");
  std::signal(SIGPIPE, SIG_IGN);  // a worker that died is seen at the next answer
  int requests[2], answers[2];
  WS_CHECK(pipe2(requests, O_CLOEXEC) == 0 && pipe2(answers, O_CLOEXEC) == 0);
  pid_t pid = fork();
  WS_CHECK(pid >= 0);
  if (pid == 0) {
    dup2(requests[0], STDIN_FILENO);
    dup2(answers[1], STDOUT_FILENO);
    execl(python.c_str(), python.c_str(), "-B", script.c_str(), nullptr);
    _exit(127);
  }
  close(requests[0]);
  close(answers[1]);
  std::unique_ptr<Emitter> emitter(new Emitter(pid, fdopen(requests[1], "w"), fdopen(answers[0], "r")));
  auto hello = emitter->ReadLine();
  if (!hello.ok()) return hello.error();
  emitter->warp_version_ = nlohmann::json::parse(*hello).at("warp");
  return emitter;
}

Emitter::~Emitter() {
  std::fclose(requests_);  // the end of its input ends the process
  std::fclose(answers_);
  waitpid(pid_, nullptr, 0);
}

Result<WarpText> Emitter::Emit(const std::string& kernel, const std::string& source) {
  nlohmann::json request = {{"name", "conformance"}, {"kernel", kernel}, {"source", source}};
  std::fprintf(requests_, "%s\n", request.dump().c_str());
  std::fflush(requests_);
  auto line = ReadLine();
  if (!line.ok()) return line.error();
  nlohmann::json answer = nlohmann::json::parse(*line);
  if (answer.contains("error")) return Error{ErrorCode::kInput, answer["error"]};
  return WarpText{answer["cpu"], answer["cuda"]};
}

Result<std::string> Emitter::ReadLine() {
  char* line = nullptr;
  size_t capacity = 0;
  ssize_t length = getline(&line, &capacity, answers_);
  std::unique_ptr<char, decltype(&std::free)> owner(line, &std::free);
  if (length <= 0) return Unavailable("the Python process with Warp ended: is the package installed? Run tools/setup");
  return std::string(line, static_cast<size_t>(length));
}

}  // namespace warpsmith
