// The compiler that turns the text of kernels into shared objects: clang-19 and the fastest linker at hand, spawned
// directly, since a driver between them costs as much as linking does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "src/result.h"

namespace warpsmith {

// What compiled code is watched by while it runs. Kernels and worker must be built with the same.
enum class Sanitizer : uint8_t {
  kNone,
  kAddress,  // and undefined behaviour
  kThread,
};

class Compiler {
 public:
  // The compiler of this machine; an error says what to install.
  static Result<Compiler> Find();

  // First line of `--version`.
  const std::string& version() const { return version_; }

  struct Output {
    bool ok = false;
    std::string messages;                          // of the compiler or linker
    bool killed = false;                           // by someone else: the kernels are not to blame
    double compile_seconds = 0, link_seconds = 0;  // of the processor
  };
  struct Library {
    std::string source, library;    // paths
    std::string include_directory;  // where the runtime is
    int optimisation = 0;           // the digit after -O
    Sanitizer sanitizer = Sanitizer::kNone;
  };
  // Compiles kernels.
  Output Build(const Library& library) const;
  // Parses them only, to see how long that takes.
  Output Parse(const Library& library) const;
  // Compiles a program whose functions are seen by the libraries it loads.
  Output BuildProgram(const std::vector<std::string>& sources, const std::string& program, Sanitizer sanitizer) const;

 private:
  std::vector<std::string> Command(const Library& library) const;

  std::string compiler_, version_, linker_;
};

}  // namespace warpsmith
