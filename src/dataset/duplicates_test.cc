#include "src/dataset/duplicates.h"

#include <gtest/gtest.h>

#include "src/kernel/identity.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

// One kernel for each body; Python starts once.
std::vector<Kernel> KernelsOf(const std::vector<std::string>& bodies) {
  std::string text = "import warp as wp\n";
  for (size_t i = 0; i < bodies.size(); ++i) {
    text += "\n\n@wp.kernel\ndef k" + std::to_string(i) +
            "(a: wp.array(dtype=float), b: wp.array(dtype=float), n: int):\n    i = wp.tid()\n" + bodies[i];
  }
  auto read = ReadPythonText(text, "test");
  WS_CHECK(read.ok());
  std::vector<Kernel> kernels;
  for (ReadKernel& one : *read) {
    WS_CHECK(one.kernel.ok());
    kernels.push_back(std::move(*one.kernel));
  }
  return kernels;
}

TEST(CanonicalId, IsTheSameForOneProgramInOtherWords) {
  // Other names, another spelling of the literal, other orders of operands.
  const auto kernels =
      KernelsOf({"    x = a[i]\n    y = wp.sin(x) * 2.0 + x\n    if x < 1.0 and n > 2:\n        b[i] = y\n",
                 "    u = a[i]\n    v = u + 2.00 * wp.sin(u)\n    if 2 < n and 1.0 > u:\n        b[i] = v\n"});
  EXPECT_EQ(CanonicalId(kernels[0]), CanonicalId(kernels[1]));
  EXPECT_NE(KernelId(kernels[0]), KernelId(kernels[1]));
}

TEST(CanonicalId, TellsProgramsApart) {
  const std::vector<std::string> bodies = {
      "    b[i] = a[i] - 2.0\n",          "    b[i] = 2.0 - a[i]\n",
      "    b[i] = a[i] + 2.0\n",          "    b[i] = a[i] + 2.5\n",
      "    b[i] = wp.min(a[i], 2.0)\n",   "    b[i] = wp.max(a[i], 2.0)\n",
      "    if a[i] < 2.0:\n        b[i] = a[i]\n",
      "    if a[i] <= 2.0:\n        b[i] = a[i]\n",
      "    if 2.0 < a[i]:\n        b[i] = a[i]\n",
      "    x = a[i]\n    y = a[i + 1]\n    b[i] = x * x + y\n",
      "    x = a[i]\n    y = a[i + 1]\n    b[i] = x * y + y\n",
  };
  const std::vector<Kernel> kernels = KernelsOf(bodies);
  for (size_t i = 0; i < bodies.size(); ++i)
    for (size_t j = 0; j < i; ++j)
      EXPECT_NE(CanonicalId(kernels[i]), CanonicalId(kernels[j])) << bodies[i] << bodies[j];
}

}  // namespace
}  // namespace warpsmith
