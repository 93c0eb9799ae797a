// The verdicts of cases/language.py, which real Warp confirms (cases/warp_verdicts.py).
#include <gtest/gtest.h>

#include <fstream>
#include <string>
#include <vector>

#include "src/kernel/check.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

constexpr char kCases[] = "src/python/cases/language.py";

PythonModule ReadCases() {
  Result<std::vector<Result<PythonModule>>> modules = ReadModules({kCases});
  EXPECT_TRUE(modules.ok() && modules->at(0).ok());
  return std::move(*modules->at(0));
}

TEST(LanguageTest, EachKernelIsReadOrRejectedAsClaimed) {
  const PythonModule module = ReadCases();
  std::ifstream file(kCases);
  std::vector<std::string> claims;
  for (std::string line, above; std::getline(file, line); above = line)
    if (line == "@wp.kernel") claims.push_back(above.substr(2));
  ASSERT_EQ(module.kernels.size(), claims.size());
  for (size_t i = 0; i < claims.size(); ++i) {
    const ModuleKernel& read = module.kernels[i];
    if (claims[i] == "accepted") {
      EXPECT_TRUE(read.kernel.ok()) << read.name << ": " << read.kernel.error().message;
      continue;
    }
    ASSERT_FALSE(read.kernel.ok()) << read.name << " was claimed to be " << claims[i];
    EXPECT_NE(read.kernel.error().message.find(claims[i].substr(claims[i].find(": ") + 2)), std::string::npos)
        << read.name << ": " << read.kernel.error().message;
    EXPECT_TRUE(read.kernel.error().message.starts_with(std::string(kCases) + ":")) << read.kernel.error().message;
  }
}

// What is written but not executed does not get past Check().
TEST(LanguageTest, NothingOfItIsExecuted) {
  for (const ModuleKernel& read : ReadCases().kernels) {
    if (!read.kernel.ok()) continue;
    Kernel kernel = *read.kernel;
    EXPECT_FALSE(Check(kernel).ok()) << read.name;
  }
}

TEST(LanguageTest, UndefinedBehaviourIsWarnedOf) {
  const std::string path = testing::TempDir() + "warned.py";
  std::ofstream(path) << "import warp as wp\n"
                         "@wp.kernel\n"
                         "def k(a: wp.array(dtype=float), n: int):\n"
                         "    if n > 0:\n"
                         "        x = 1.0\n"
                         "    a[0] = x\n";
  Result<std::vector<Result<PythonModule>>> modules = ReadModules({path});
  ASSERT_TRUE(modules.ok() && modules->at(0).ok());
  const ModuleKernel& read = modules->at(0)->kernels.at(0);
  EXPECT_TRUE(read.kernel.ok());
  EXPECT_EQ(read.warnings, (std::vector<std::string>{path + ":6:11: x may be read before it is set"}));
}

}  // namespace
}  // namespace warpsmith
