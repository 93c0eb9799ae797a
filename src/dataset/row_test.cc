#include "src/dataset/row.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>

#include "src/dataset/lines.h"

namespace warpsmith {
namespace {

std::string FaultOf(std::string_view text) {
  const auto row = ParseRow(text);
  return row ? "none" : row.error().message;
}

TEST(Row, OddTextIsNoRow) {
  EXPECT_EQ(FaultOf(R"({"id": "a", "n": [1, {"id": 2}]})"), "none");
  EXPECT_EQ(FaultOf(R"({"id": "a", "n": {"b": 1, "b": 2}})"), "field b: is there twice");
  EXPECT_EQ(FaultOf(R"({"id": "a)"), "not JSON: cut off after 9 bytes");
  EXPECT_EQ(FaultOf("{\"id\": NaN}"), "not JSON at byte 7: 'NaN}'");
  EXPECT_EQ(FaultOf("{\"id\": \"\xff\"}"), "not UTF-8 at byte 8");
  EXPECT_EQ(FaultOf(std::string(100'000, '[')), "is nested deeper than 32");
  EXPECT_EQ(FaultOf("\"" + std::string(100'000, '[') + "\""), "none");
  EXPECT_EQ(FaultOf(std::string(kMaxRowBytes + 1, ' ')), "is longer than 4194304 bytes");
}

TEST(Row, ExportedObjectsComeBack) {
  const std::string packed =
      R"({"metadata": "{\"a\": 1}", "launch": "{}", "validation": "{\"verdict\": \"agree\"}", "examples": "[]",
      "provenance": "{\"cluster\": \"c\"}", "finding": "null", "verdict": "agree", "cluster": "c"})";
  const auto row = ParseRow(packed);
  ASSERT_TRUE(row.ok()) << row.error().message;
  EXPECT_EQ(
      row->dump(),
      R"({"metadata":{"a":1},"launch":{},"validation":{"verdict":"agree"},"examples":[],"provenance":{"cluster":"c"}})");
}

TEST(Row, ALineOfAReportIsOneLine) {
  EXPECT_EQ(OneLine("a\nb\x1b[31m"), "a\\nb\\x1b[31m");
  EXPECT_EQ(OneLine(std::string(500, 'x')).size(), 404u);
}

TEST(Lines, ALongLineIsCutAndTheNextOneIsWhole) {
  const auto file = std::filesystem::path(testing::TempDir()) / "lines.jsonl";
  std::ofstream(file) << std::string(200'000, 'x') << "\nshort\n\nlast";
  auto lines = LineReader::Open(file, 10);
  ASSERT_TRUE(lines.ok());
  std::vector<std::tuple<std::string, uint64_t, uint64_t>> read;
  for (auto next = lines->Next(); next && *next; next = lines->Next())
    read.emplace_back((*next)->text, (*next)->offset, (*next)->length);
  EXPECT_EQ(read, (decltype(read){
                      {"xxxxxxxxxx", 0, 200'000}, {"short", 200'001, 5}, {"", 200'007, 0}, {"last", 200'008, 4}}));
}

}  // namespace
}  // namespace warpsmith
