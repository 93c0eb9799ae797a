// The verdicts of cases/verdicts.py, which real Warp confirms (cases/warp_verdicts.py).
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "src/python/read.h"

namespace warpsmith {
namespace {

constexpr char kCases[] = "src/python/cases/verdicts.py";

// The comment above each kernel, in order.
std::vector<std::string> Claims() {
  std::ifstream file(kCases);
  std::vector<std::string> claims;
  for (std::string line, above; std::getline(file, line); above = line)
    if (line.starts_with("@")) claims.push_back(above.substr(2));
  return claims;
}

TEST(VerdictTest, EachKernelIsReadOrRejectedAsClaimed) {
  Result<std::vector<std::vector<ReadKernel>>> files = ReadPythonFiles({kCases});
  ASSERT_TRUE(files.ok()) << files.error().message;
  const std::vector<ReadKernel>& kernels = (*files)[0];
  std::vector<std::string> claims = Claims();
  ASSERT_EQ(kernels.size(), claims.size());
  ASSERT_GE(kernels.size(), 180u);
  for (size_t i = 0; i < kernels.size(); ++i) {
    const auto& [name, kernel, unsupported] = kernels[i];
    if (claims[i] == "accepted") {
      EXPECT_TRUE(kernel.ok()) << name << ": " << kernel.error().message;
      continue;
    }
    ASSERT_FALSE(kernel.ok()) << name << " was claimed to be " << claims[i];
    std::string why = claims[i].substr(claims[i].find(": ") + 2);
    EXPECT_NE(kernel.error().message.find(why), std::string::npos) << name << ": " << kernel.error().message;
    EXPECT_TRUE(kernel.error().message.starts_with(std::string(kCases) + ":")) << kernel.error().message;
  }
}

}  // namespace
}  // namespace warpsmith
