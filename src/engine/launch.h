// A Launch is one run of a kernel: how many threads, the value of every argument, and the adjoints that backward
// starts from. An Outcome is what a run left behind.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "src/kernel/type.h"

namespace warpsmith {

// The value of one argument: an array, or a scalar or vec3 as a single element. Reals are f32 (three floats for each
// vec3), ints and bools i32; only one of the two vectors is used.
struct Buffer {
  Type type;
  std::vector<float> reals;
  std::vector<int32_t> ints;

  // Number of elements, vec3 counted as one.
  int32_t size() const {
    return static_cast<int32_t>(type.is_real() ? reals.size() / type.length : ints.size());
  }
  bool operator==(const Buffer&) const = default;
};

// A Buffer of `count` zeros.
inline Buffer ZeroBuffer(Type type, int32_t count) {
  Buffer buffer{type, {}, {}};
  if (type.is_real()) buffer.reals.resize(static_cast<size_t>(count) * type.length);
  else buffer.ints.resize(static_cast<size_t>(count));
  return buffer;
}

struct Launch {
  int32_t dim = 0;                // threads
  std::vector<Buffer> args;       // one for each parameter
  std::vector<Buffer> adjoints;   // same shapes: the adjoint buffers before backward (seeds and pre-fill); real ones count

  bool operator==(const Launch&) const = default;
};

// Arguments after forward, and adjoint buffers after backward ran on those arguments (wp.Tape's order). Adjoints of
// scalar arguments are only known to the interpreter; other engines leave them as they were.
struct Outcome {
  std::vector<Buffer> args;
  std::vector<Buffer> adjoints;

  bool operator==(const Outcome&) const = default;
};

}  // namespace warpsmith
