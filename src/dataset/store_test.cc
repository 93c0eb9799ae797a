#include "src/dataset/store.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>

#include <filesystem>
#include <fstream>

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

Sample SampleNamed(const std::string& id, size_t length = 100) {
  Sample sample;
  sample.id = id;
  sample.generated_at = Timestamp();
  sample.python_source = std::string(length, 'x');
  sample.metadata.features = Json::object();
  return sample;
}

class StoreTest : public testing::TestWithParam<StoreFormat> {
 protected:
  StoreTest() : folder_(fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::remove_all(folder_);
  }

  Store Open() {
    Result<Store> store = Store::Open(folder_, GetParam());
    WS_CHECK(store.ok());
    return std::move(*store);
  }

  std::vector<std::string> Ids() {
    std::vector<std::string> ids;
    Result<std::vector<StoredSample>> samples = ReadSamples({folder_.string()});
    WS_CHECK(samples.ok());
    for (StoredSample& stored : *samples) {
      EXPECT_TRUE(stored.sample.ok()) << stored.file << ": " << stored.sample.error().message;
      ids.push_back(stored.id);
    }
    return ids;
  }

  fs::path folder_;
};

// Files of this process can't grow beyond `bytes`, as on a disk that is nearly full.
class FullDisk {
 public:
  explicit FullDisk(rlim_t bytes) {
    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &before_);
    rlimit limit{bytes, before_.rlim_max};
    setrlimit(RLIMIT_FSIZE, &limit);
  }
  ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

 private:
  rlimit before_{};
};

TEST_P(StoreTest, KeepsEachIdOnceAndKnowsThemAgain) {
  Store store = Open();
  EXPECT_TRUE(store.Add(SampleNamed("a")).ok());
  EXPECT_TRUE(store.Add(SampleNamed("b")).ok());
  EXPECT_TRUE(store.Add(SampleNamed("a")).ok());
  EXPECT_EQ(store.size(), 2u);
  EXPECT_EQ(Ids(), (std::vector<std::string>{"a", "b"}));
  Store again = Open();
  EXPECT_TRUE(again.Contains("a"));
  EXPECT_FALSE(again.Contains("c"));
  EXPECT_EQ(again.size(), 2u);
}

TEST_P(StoreTest, FullDiskLeavesWholeSamplesOnly) {
  Store store = Open();
  ASSERT_TRUE(store.Add(SampleNamed("a")).ok());
  {
    FullDisk full(4'000);
    Status added = store.Add(SampleNamed("b", 100'000));
    ASSERT_FALSE(added.ok());
    EXPECT_NE(added.error().message.find("File too large"), std::string::npos) << added.error().message;
  }
  EXPECT_FALSE(store.Contains("b"));
  EXPECT_EQ(Ids(), std::vector<std::string>{"a"});
  EXPECT_TRUE(store.Add(SampleNamed("b")).ok());
  EXPECT_EQ(Ids(), (std::vector<std::string>{"a", "b"}));
  // No temporary file stays behind.
  EXPECT_EQ(std::distance(fs::directory_iterator(folder_), fs::directory_iterator()),
            GetParam() == StoreFormat::kJson ? 2 : 1);
}

INSTANTIATE_TEST_SUITE_P(Formats, StoreTest, testing::Values(StoreFormat::kJson, StoreFormat::kJsonl));

using LinesTest = StoreTest;

TEST_P(LinesTest, UnfinishedLineOfAKilledWriterIsCutOff) {
  ASSERT_TRUE(Open().Add(SampleNamed("a")).ok());
  std::ofstream(folder_ / "samples.jsonl", std::ios::app) << "{\"id\": \"cut";
  Store store = Open();
  EXPECT_EQ(store.size(), 1u);
  ASSERT_TRUE(store.Add(SampleNamed("b")).ok());
  EXPECT_EQ(Ids(), (std::vector<std::string>{"a", "b"}));
}

INSTANTIATE_TEST_SUITE_P(Lines, LinesTest, testing::Values(StoreFormat::kJsonl));

TEST(Store, FolderThatCannotBeMadeIsAnError) {
  Result<Store> store = Store::Open("/dev/null/samples", StoreFormat::kJson);
  ASSERT_FALSE(store.ok());
  EXPECT_EQ(store.error().code, ErrorCode::kInput);
  EXPECT_NE(store.error().message.find("/dev/null/samples"), std::string::npos);
}

TEST(Store, MissingPathIsAnErrorAndAFileThatIsNoSampleAnEntry) {
  EXPECT_FALSE(ReadSamples({"/nowhere"}).ok());
  const std::string path = testing::TempDir() + "/no_sample.json";
  ASSERT_TRUE(WriteFile(path, "{").ok());
  Result<std::vector<StoredSample>> samples = ReadSamples({path});
  ASSERT_TRUE(samples.ok());
  ASSERT_EQ(samples->size(), 1u);
  EXPECT_EQ((*samples)[0].sample.error().message, "not JSON: cut off after 1 bytes");
}

}  // namespace
}  // namespace warpsmith
