// The compiler that turns the text of kernels into shared objects: clang-19 and the fastest linker at hand, spawned
// directly, since a driver between them costs as much as linking does.
#pragma once

#include <string>
#include <vector>

#include "src/result.h"

namespace warpsmith {

class Compiler {
 public:
  // The compiler of this machine; an error says what to install.
  static Result<Compiler> Find();

  // First line of `--version`.
  const std::string& version() const { return version_; }

  struct Output {
    bool ok = false;
    std::string messages;  // of the compiler or linker
  };
  // Compiles kernels at `optimisation` (the digit after -O) against the runtime in `include_directory`.
  Output BuildLibrary(const std::string& source, const std::string& library, const std::string& include_directory,
                      int optimisation) const;
  // Compiles a program whose functions are seen by the libraries it loads.
  Output BuildProgram(const std::vector<std::string>& sources, const std::string& program) const;

 private:
  std::string compiler_, version_, linker_;
};

}  // namespace warpsmith
