// For tests: a kernel from the text of its body.
#pragma once

#include <gtest/gtest.h>

#include <string>

#include "src/kernel/kernel.h"
#include "src/python/read.h"

namespace warpsmith {

// A kernel of arrays a, b, out (float), v, w (vec3), m (int) and scalars s (float), n (int), whose body begins with
// `i = wp.tid()`. `body` is lines without indentation beyond their own.
inline Kernel KernelOf(const std::string& body) {
  std::string text =
      "import warp as wp\n\n\n@wp.kernel\n"
      "def under_test(a: wp.array(dtype=float), b: wp.array(dtype=float), out: wp.array(dtype=float), v: "
      "wp.array(dtype=wp.vec3), "
      "w: wp.array(dtype=wp.vec3), m: wp.array(dtype=int), s: float, n: int):\n    i = wp.tid()\n";
  for (size_t at = 0; at < body.size();) {
    const size_t end = std::min(body.find('\n', at), body.size());
    text += "    " + body.substr(at, end - at) + "\n";
    at = end + 1;
  }
  auto read = ReadPythonText(text, "test.py");
  EXPECT_TRUE(read.ok()) << read.error().message;
  EXPECT_TRUE(read->at(0).kernel.ok()) << read->at(0).kernel.error().message;
  return *read->at(0).kernel;
}

}  // namespace warpsmith
