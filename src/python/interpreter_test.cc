#include "src/python/interpreter.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <thread>
#include <vector>

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr char kScript[] = "import sys\n\n\ndef main():\n    sys.stdout.write(sys.stdin.read().upper())\n";

class InterpreterTest : public ::testing::Test {
 protected:
  void SetUp() override {
    fs::remove_all(folder_);
    fs::create_directories(folder_);
    setenv("XDG_CACHE_HOME", folder_.c_str(), 1);
  }
  void TearDown() override { fs::remove_all(folder_); }

  static std::string Run() {
    Result<std::string> output = RunPython(kScript, "abc");
    return output ? *output : output.error().message;
  }
  // The only file in the cache whose name ends so.
  fs::path Kept(const std::string& end) const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder_))
      if (entry.path().filename().string().ends_with(end)) found.push_back(entry.path());
    EXPECT_EQ(found.size(), 1u);
    return found.empty() ? fs::path() : found[0];
  }

  fs::path folder_ = fs::path(testing::TempDir()) / "python_cache";
};

TEST_F(InterpreterTest, KeepsTheScriptCompiled) {
  EXPECT_EQ(Run(), "ABC");
  const fs::path compiled = Kept(".pyc");
  ASSERT_NE(compiled, "");
  const auto written = fs::last_write_time(compiled);
  EXPECT_EQ(Run(), "ABC");
  EXPECT_EQ(fs::last_write_time(compiled), written);
}

TEST_F(InterpreterTest, AScriptThatSomebodyChangedIsMended) {
  EXPECT_EQ(Run(), "ABC");
  std::ofstream(Kept(".py")) << "def main():\n    print('other')\n";
  EXPECT_EQ(Run(), "ABC");
}

TEST_F(InterpreterTest, ManyMayBeginAtOnce) {
  std::vector<std::string> outputs(4);
  std::vector<std::thread> threads;
  for (std::string& output : outputs) threads.emplace_back([&] { output = Run(); });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& output : outputs) EXPECT_EQ(output, "ABC");
}

TEST_F(InterpreterTest, DoesWithoutACache) {
  setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  setenv("HOME", "/proc/nowhere", 1);
  setenv("TMPDIR", "/proc", 1);
  EXPECT_EQ(Run(), "ABC");
}

}  // namespace
}  // namespace warpsmith
