#include "src/python/marshal.h"

#include <gtest/gtest.h>

#include <string>

namespace warpsmith {
namespace {

using namespace std::string_literals;
using Json = nlohmann::ordered_json;

// What marshal.dumps(..., 2) of Python 3.11 gave.
TEST(MarshalTest, ReadsWhatPythonWrote) {
  const std::string bytes =
      "{u\1\0\0\0a[\x09\0\0\0i\1\0\0\0i\xfe\xff\xff\xffl\3\0\0\0\0\0\0\0\0\4l\xfd\xff\xff\xff\0\0\0\0\0\4"
      "l\5\0\0\0\0\0\0\0\0\0\0\0\0\4g\0\0\0\0\0\0\xf8?NTFu\1\0\0\0b(\2\0\0\0u\1\0\0\0xu\2\0\0\0\xc3\xa9"s +
      "0";
  const auto read = FromMarshal(bytes);
  ASSERT_TRUE(read);
  EXPECT_EQ(*read, Json::parse(R"({"a": [1, -2, 1099511627776, -1099511627776, 1180591620717411303424.0, 1.5, null, true, false],
                                   "b": ["x", "é"]})"));
  for (size_t size = 0; size < bytes.size(); ++size) EXPECT_FALSE(FromMarshal(bytes.substr(0, size))) << size;
  EXPECT_FALSE(FromMarshal(bytes + "N"));
}

TEST(MarshalTest, HalfOfASurrogatePairIsRefused) { EXPECT_FALSE(FromMarshal("[\1\0\0\0u\3\0\0\0\xed\xa0\x80"s)); }

TEST(MarshalTest, ALengthThatIsNotThereIsRefused) {
  EXPECT_FALSE(FromMarshal("[\xff\xff\xff\x7f"s));
  EXPECT_FALSE(FromMarshal("u\xff\xff\xff\x7f"s));
}

}  // namespace
}  // namespace warpsmith
