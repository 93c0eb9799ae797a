#include "src/dataset/harvest.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

SlotRow RowOf(uint64_t slot, const std::string& canonical, uint64_t attempt = 0) {
  SlotRow row{slot, attempt, canonical, {}, {}};
  row.sample.id = "id" + canonical;
  row.sample.generated_at = Timestamp();
  row.sample.metadata.features = Json::object();
  row.sample.metadata.canonical_id = canonical;
  row.sample.provenance.place = SlotPlace{slot, attempt};
  return row;
}

class HarvestTest : public testing::TestWithParam<StoreFormat> {
 protected:
  HarvestTest()
      : folder_(fs::path(testing::TempDir()) / testing::UnitTest::GetInstance()->current_test_info()->name()) {
    fs::remove_all(folder_);
    plan_.shares = {{KernelType::kMath, 1}};
  }

  Result<Harvest> Open(Shard shard = {}) { return Harvest::Open(folder_, GetParam(), plan_, {"cpu"}, shard); }

  // Slot and id of each sample in the folder.
  std::map<uint64_t, std::string> Rows() {
    std::map<uint64_t, std::string> rows;
    Result<std::vector<StoredSample>> samples = ReadSamples({folder_.string()});
    WS_CHECK(samples.ok());
    for (const StoredSample& stored : *samples) {
      EXPECT_TRUE(stored.sample.ok());
      EXPECT_TRUE(rows.emplace(stored.sample->provenance.place->slot, stored.id).second);
    }
    return rows;
  }

  fs::path folder_;
  Plan plan_;
};

TEST_P(HarvestTest, KnowsItsRowsAgain) {
  for (uint64_t slot = 0; slot < 3; ++slot) {
    Result<Harvest> harvest = Open();
    ASSERT_TRUE(harvest.ok());
    EXPECT_EQ(harvest->rows(), slot);
    ASSERT_TRUE(harvest->Add(RowOf(slot, std::to_string(slot))).ok());
  }
  EXPECT_EQ(Rows().size(), 3u);
}

TEST_P(HarvestTest, ShardsAreBroughtTogetherInOrderAndARowTakesAnothersPlace) {
  for (uint64_t i = 0; i < 2; ++i) {
    Result<Harvest> shard = Open({i, 2});
    ASSERT_TRUE(shard.ok());
    for (uint64_t slot = i; slot < 6; slot += 2)
      ASSERT_TRUE(shard->Add(RowOf(slot, slot == 3 ? "0" : std::to_string(slot))).ok());  // 3 is what 0 is
  }
  Result<Harvest> harvest = Open();
  ASSERT_TRUE(harvest.ok());
  EXPECT_EQ(harvest->rows(), 6u);
  ASSERT_TRUE(harvest->Add(RowOf(3, "new", 1)).ok());
  ASSERT_TRUE(harvest->Settle().ok());
  EXPECT_EQ(Rows(), (std::map<uint64_t, std::string>{
                        {0, "id0"}, {1, "id1"}, {2, "id2"}, {3, "idnew"}, {4, "id4"}, {5, "id5"}}));
  for (const fs::directory_entry& entry : fs::directory_iterator(folder_))
    EXPECT_FALSE(entry.path().filename().string().starts_with("shard-")) << entry.path();
}

TEST_P(HarvestTest, APlanIsKept) {
  ASSERT_TRUE(Open().ok());
  plan_.seed = 7;
  Result<Harvest> other = Open();
  ASSERT_FALSE(other.ok());
  EXPECT_NE(other.error().message.find("seed 0, not 7"), std::string::npos) << other.error().message;
}

TEST_P(HarvestTest, OnlyShardsWorkSideBySide) {
  Result<Harvest> one = Open({0, 2});
  ASSERT_TRUE(one.ok());
  EXPECT_TRUE(Open({1, 2}).ok());
  EXPECT_FALSE(Open({0, 2}).ok());
  EXPECT_FALSE(Open().ok());
}

TEST_P(HarvestTest, AFolderOfOtherSamplesIsRefused) {
  fs::create_directories(folder_);
  ASSERT_TRUE(WriteFile(folder_ / "a.json", "{}").ok());
  EXPECT_FALSE(Open().ok());
}

TEST_P(HarvestTest, TheUnfinishedLineOfAKilledWriterIsCutOff) {
  { ASSERT_TRUE(Open({0, 2})->Add(RowOf(0, "0")).ok()); }
  std::ofstream(folder_ / "shard-0-of-2.jsonl", std::ios::app) << "{\"id\": \"cut";
  Result<Harvest> again = Open({0, 2});
  ASSERT_TRUE(again.ok());
  EXPECT_EQ(again->rows(), 1u);
  ASSERT_TRUE(again->Add(RowOf(2, "2")).ok());
  EXPECT_EQ(Rows().size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(Formats, HarvestTest, testing::Values(StoreFormat::kJson, StoreFormat::kJsonl));

}  // namespace
}  // namespace warpsmith
