#include "src/forge/loops.h"

#include <gtest/gtest.h>

#include "src/kernel/check.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

// The counter's step, or 0 if it is not certain that the loop ends.
int32_t StepOf(const std::string& condition, const std::string& body) {
  Result<std::vector<ReadKernel>> read = ReadPythonText(
      "import warp as wp\n@wp.kernel\ndef f(a: wp.array(dtype=float), n: int):\n    k = int(0)\n    m = n\n"
      "    while " + condition + ":\n" + body,
      "t.py");
  EXPECT_TRUE(read.ok() && read->at(0).kernel.ok()) << read->at(0).kernel.error().message;
  const Kernel& kernel = *read->at(0).kernel;
  const std::optional<CountedWhile> loop = CountedBy(kernel.body.back());
  return loop ? loop->step : 0;
}

TEST(CountedBy, LoopsThatCount) {
  EXPECT_EQ(StepOf("k < n", "        k = k + 1\n"), 1);
  EXPECT_EQ(StepOf("k <= n", "        a[k] = 1.0\n        k += 2\n"), 2);
  EXPECT_EQ(StepOf("a[k] > 0.0 and k < 5", "        k += 1\n        if a[k] > 2.0:\n            continue\n        a[k] = 1.0\n"), 1);
  EXPECT_EQ(StepOf("k < n", "        for j in range(n):\n            if j > 2:\n                continue\n            a[j] = 1.0\n        k += 1\n"), 1);
}

TEST(CountedBy, LoopsThatMayGoOn) {
  EXPECT_EQ(StepOf("k < n", "        a[k] = 1.0\n"), 0);
  EXPECT_EQ(StepOf("k < n", "        k = k - 1\n"), 0);
  EXPECT_EQ(StepOf("k < n or a[k] > 0.0", "        k += 1\n"), 0);
  EXPECT_EQ(StepOf("k < n", "        if a[k] > 0.0:\n            k += 1\n"), 0);
  EXPECT_EQ(StepOf("k < n", "        if a[k] > 0.0:\n            continue\n        k += 1\n"), 0);
  EXPECT_EQ(StepOf("k < n", "        k += 1\n        k = k * 0\n"), 0);
  EXPECT_EQ(StepOf("k < n", "        k += 1\n        k, m = m, k\n"), 0);
}

}  // namespace
}  // namespace warpsmith
