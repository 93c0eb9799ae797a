#include "src/python/marshal.h"

#include <gtest/gtest.h>

#include <string>

namespace warpsmith {
namespace {

using namespace std::string_literals;
using Kind = Value::Kind;

// What marshal.dumps(..., 2) of Python 3.11 gave.
TEST(MarshalTest, ReadsWhatPythonWrote) {
  const std::string bytes =
      "{u\1\0\0\0a[\x09\0\0\0i\1\0\0\0i\xfe\xff\xff\xffl\3\0\0\0\0\0\0\0\0\4l\xfd\xff\xff\xff\0\0\0\0\0\4"
      "l\5\0\0\0\0\0\0\0\0\0\0\0\0\4g\0\0\0\0\0\0\xf8?NTFu\1\0\0\0b(\2\0\0\0u\1\0\0\0xu\2\0\0\0\xc3\xa9"s +
      "0";
  const auto read = FromMarshal(bytes);
  ASSERT_TRUE(read);
  const Value &list = read->value.at("a"), &tuple = read->value.at("b");
  ASSERT_EQ(list.kind(), Kind::kList);
  ASSERT_EQ(list.size(), 9u);
  constexpr int64_t kIntegers[] = {1, -2, 1099511627776, -1099511627776};
  for (size_t i = 0; i < 4; ++i) EXPECT_EQ(list[i].integer(), kIntegers[i]);
  EXPECT_EQ(list[4].real(), 1180591620717411303424.0);
  EXPECT_EQ(list[5].real(), 1.5);
  EXPECT_TRUE(list[6].is_none());
  EXPECT_EQ(list[7].kind(), Kind::kBool);
  EXPECT_TRUE(list[7].truth());
  EXPECT_EQ(list[8].kind(), Kind::kBool);
  EXPECT_FALSE(list[8].truth());
  ASSERT_EQ(tuple.kind(), Kind::kTuple);
  EXPECT_EQ(tuple[0].text(), "x");
  EXPECT_EQ(tuple[1].text(), "é");
  for (size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(FromMarshal(bytes.substr(0, size))) << size;
  EXPECT_FALSE(FromMarshal(bytes + "N"));
}

TEST(MarshalTest, WhatIsNotThereIsNone) {
  const auto read = FromMarshal("{u\1\0\0\0a(\0\0\0\0000"s);
  ASSERT_TRUE(read);
  EXPECT_EQ(read->value.Find("b"), nullptr);
  EXPECT_TRUE(read->value.at("b").is_none());
  EXPECT_TRUE(read->value.at("a")[0].is_none());
  EXPECT_TRUE(read->value.at("a").at("c").is_none());
}

TEST(MarshalTest, HalfOfASurrogatePairIsRefused) { EXPECT_FALSE(FromMarshal("[\1\0\0\0u\3\0\0\0\xed\xa0\x80"s)); }

TEST(MarshalTest, ALengthThatIsNotThereIsRefused) {
  EXPECT_FALSE(FromMarshal("[\xff\xff\xff\x7f"s));
  EXPECT_FALSE(FromMarshal("u\xff\xff\xff\x7f"s));
}

TEST(MarshalTest, WhatIsTooDeepIsRefused) {
  std::string deep;
  for (int i = 0; i < 100000; ++i) deep += "(\1\0\0\0"s;
  EXPECT_FALSE(FromMarshal(deep + "N"));
}

}  // namespace
}  // namespace warpsmith
