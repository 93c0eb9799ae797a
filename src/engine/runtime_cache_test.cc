#include "src/engine/runtime_cache.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>
#include <thread>
#include <vector>

#include "src/engine/process.h"

namespace warpsmith {
namespace {

TEST(RuntimeCacheTest, ManyMayBuildAtOnce) {
  TempDirectory cache;
  setenv("XDG_CACHE_HOME", cache.path().c_str(), 1);
  Result<Compiler> compiler = Compiler::Find();
  ASSERT_TRUE(compiler);
  std::vector<std::string> workers(3);
  std::vector<std::thread> threads;
  for (std::string& worker : workers)
    threads.emplace_back([&] {
      Result<Runtime> runtime = PrepareRuntime(*compiler);
      worker = runtime ? runtime->worker : runtime.error().message;
    });
  for (std::thread& thread : threads) thread.join();
  for (const std::string& worker : workers) EXPECT_EQ(worker, workers[0]);
  EXPECT_TRUE(std::filesystem::exists(workers[0]));
  std::filesystem::directory_iterator entries(cache.path() + "/warpsmith");
  EXPECT_EQ(std::distance(entries, {}), 1) << "nothing half-built is left";
}

TEST(RuntimeCacheTest, FallsBackIfACacheCannotBeWritten) {
  TempDirectory home;
  setenv("XDG_CACHE_HOME", "/proc/nowhere", 1);
  setenv("HOME", home.path().c_str(), 1);
  Result<Compiler> compiler = Compiler::Find();
  ASSERT_TRUE(compiler);
  Result<Runtime> runtime = PrepareRuntime(*compiler);
  ASSERT_TRUE(runtime);
  EXPECT_TRUE(runtime->worker.starts_with(home.path() + "/.cache/warpsmith/"));
}

}  // namespace
}  // namespace warpsmith
