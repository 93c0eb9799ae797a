#include "src/engine/process.h"

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <filesystem>
#include <fstream>

namespace warpsmith {
namespace {

TEST(RunCommandTest, GivesOutputAndStatus) {
  CommandResult good = RunCommand({"sh", "-c", "echo out; echo err >&2"}, 10'000);
  EXPECT_TRUE(good.ok);
  EXPECT_EQ(good.output, "out\nerr\n");
  CommandResult bad = RunCommand({"sh", "-c", "echo why; exit 3"}, 10'000);
  EXPECT_FALSE(bad.ok);
  EXPECT_EQ(bad.output, "why\n");
}

TEST(RunCommandTest, SaysThatAProgramIsMissing) {
  CommandResult result = RunCommand({"no-such-program"}, 10'000);
  EXPECT_FALSE(result.ok);
  EXPECT_NE(result.output.find("no-such-program"), std::string::npos);
}

TEST(RunCommandTest, EndsAProgramThatTakesTooLong) {
  auto start = std::chrono::steady_clock::now();
  CommandResult result = RunCommand({"sleep", "60"}, 50);
  EXPECT_FALSE(result.ok);
  EXPECT_NE(result.output.find("50 ms"), std::string::npos);
  EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(30));
}

TEST(ProcessTest, HasNothingButStandardDescriptors) {
  std::ifstream leaked("/etc/passwd");
  CommandResult result = RunCommand({"sh", "-c", "ls /proc/self/fd | wc -l"}, 10'000);
  EXPECT_EQ(std::stoi(result.output), 4);  // the fourth is that of ls reading the folder
}

TEST(ProcessTest, StatusOfAProcessThatWasKilled) {
  auto process = Process::Spawn({"sleep", "60"});
  ASSERT_TRUE(process);
  int status = process->Kill();
  ASSERT_TRUE(WIFSIGNALED(status));
  EXPECT_EQ(WTERMSIG(status), SIGKILL);
}

TEST(TempDirectoryTest, GoesWithWhatIsInIt) {
  std::string path;
  {
    TempDirectory directory;
    path = directory.path();
    ASSERT_TRUE(WriteFile(path + "/file", "text"));
    EXPECT_TRUE(std::filesystem::exists(path + "/file"));
  }
  EXPECT_FALSE(std::filesystem::exists(path));
}

TEST(WriteFileTest, NoticesAFullDisk) { EXPECT_FALSE(WriteFile("/dev/full", "text")); }

}  // namespace
}  // namespace warpsmith
