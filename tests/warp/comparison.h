// A Comparison asks whether real Warp writes the same bytes for a kernel as the project does, and whether these bytes
// are read back as the program that the project made of the kernel.
#pragma once

#include <optional>
#include <string>

#include "src/kernel/kernel.h"
#include "tests/warp/emitter.h"

namespace warpsmith {

struct Difference {
  std::string kind;    // of all differences that look alike: the target and both lines without their numbers and names
  std::string detail;  // the first line that differs, as both write it; or why Warp rejects the kernel
};

// Compares the whole modules of both targets; `source` is the file that the kernel stands in. Nothing: not one byte
// differs. An Error is no answer: Warp's process is gone.
Result<std::optional<Difference>> Compare(Emitter& emitter, const Kernel& kernel, const std::string& source);

}  // namespace warpsmith
