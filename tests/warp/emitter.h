// An Emitter asks the real NVIDIA Warp for the text of kernels: a long-lived Python process that runs emit.py.
#pragma once

#include <sys/types.h>

#include <cstdio>
#include <memory>
#include <string>

#include "src/result.h"

namespace warpsmith {

struct WarpText {
  std::string cpu, cuda;  // whole modules
};

class Emitter {
 public:
  // Starts the Python that tools/setup made, or that which the environment names in WARPSMITH_PYTHON. `script` is
  // emit.py.
  static Result<std::unique_ptr<Emitter>> Start(const std::string& script);
  ~Emitter();
  Emitter(const Emitter&) = delete;
  Emitter& operator=(const Emitter&) = delete;

  // The text that Warp writes for the kernel of that name in `source`, a whole file. An error of Warp's is an Error
  // with its message, kInput; if the process died it is kUnavailable.
  Result<WarpText> Emit(const std::string& kernel, const std::string& source);
  const std::string& warp_version() const { return warp_version_; }

 private:
  Emitter(pid_t pid, std::FILE* requests, std::FILE* answers) : pid_(pid), requests_(requests), answers_(answers) {}

  Result<std::string> ReadLine();

  pid_t pid_;
  std::FILE* requests_;
  std::FILE* answers_;
  std::string warp_version_;
};

}  // namespace warpsmith
