// The labelled kernels are read, but for those that use what the language does not have.
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

#include "src/kernel/identity.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/python/read.h"

namespace warpsmith {
namespace {

constexpr char kFolder[] = "corpus/labelled";

const std::map<std::string, std::string>& Outside() {
  static const auto* outside = new std::map<std::string, std::string>{
      {"f_in_dyn_loop", "a call of a function"},
      {"f_loop", "a call of a function"},
      {"ifexp_array_same", "a conditional expression"},
      {"m_cbrt", "call of wp.cbrt"},
      {"m_copysign", "call of wp.copysign"},
      {"m_erf", "call of wp.erf"},
      {"m_floordiv", "call of wp.floordiv"},
      {"m_isfinite_sel", "where"},
      {"m_lerp", "call of wp.lerp"},
      {"m_radians", "call of wp.radians"},
      {"m_rint", "call of wp.rint"},
      {"m_trunc", "call of wp.trunc"},
      {"v_cw", "call of wp.cw_mul"},
      {"v_ternary", "a conditional expression"},
  };
  return *outside;
}

std::vector<std::string> Names() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(kFolder))
    if (entry.path().extension() == ".py") names.push_back(entry.path().stem());
  std::sort(names.begin(), names.end());
  return names;
}

std::vector<std::vector<ReadKernel>> Files(const std::vector<std::string>& names) {
  std::vector<std::string> paths;
  for (const std::string& name : names) paths.push_back(std::string(kFolder) + "/" + name + ".py");
  Result<std::vector<std::vector<ReadKernel>>> files = ReadPythonFiles(paths);
  EXPECT_TRUE(files.ok()) << (files.ok() ? "" : files.error().message);
  return files.ok() ? std::move(*files) : std::vector<std::vector<ReadKernel>>(names.size());
}

TEST(LabelledTest, AllAreReadButThoseOutsideTheLanguage) {
  std::vector<std::string> names = Names();
  ASSERT_EQ(names.size(), 126u);
  std::vector<std::vector<ReadKernel>> files = Files(names);
  for (size_t i = 0; i < names.size(); ++i) {
    ASSERT_EQ(files[i].size(), 1u) << names[i];
    const ReadKernel& read = files[i][0];
    EXPECT_EQ(read.name, names[i]);
    auto outside = Outside().find(names[i]);
    if (outside == Outside().end()) {
      EXPECT_TRUE(read.kernel.ok()) << read.kernel.error().message;
    } else {
      ASSERT_FALSE(read.kernel.ok()) << names[i];
      EXPECT_NE(read.kernel.error().message.find(": " + outside->second + " "), std::string::npos)
          << read.kernel.error().message;
    }
  }
}

TEST(LabelledTest, PrintingAndReadingGivesTheSameProgram) {
  std::vector<Kernel> kernels;
  std::vector<std::string> paths;
  for (const std::vector<ReadKernel>& file : Files(Names())) {
    if (!file.at(0).kernel.ok()) continue;
    Kernel& printed = kernels.emplace_back(*file[0].kernel);
    PrintPython(printed);
    EXPECT_EQ(KernelId(printed), KernelId(*file[0].kernel));
    EXPECT_EQ(Classify(printed), Classify(*file[0].kernel));
    paths.push_back(testing::TempDir() + printed.name + ".py");
    std::ofstream(paths.back()) << kFilePrefix << PythonSource(printed);
  }
  ASSERT_EQ(kernels.size(), 112u);
  Result<std::vector<std::vector<ReadKernel>>> again = ReadPythonFiles(paths);
  ASSERT_TRUE(again.ok()) << again.error().message;
  for (size_t i = 0; i < kernels.size(); ++i) {
    const Result<Kernel>& kernel = (*again)[i].at(0).kernel;
    ASSERT_TRUE(kernel.ok()) << kernel.error().message;
    EXPECT_EQ(*kernel, kernels[i]) << PythonSource(kernels[i]);
  }
}

}  // namespace
}  // namespace warpsmith
