#include "src/text/sink.h"

#include <gtest/gtest.h>

#include <string>

namespace warpsmith {
namespace {

// Pieces of every size at which CopyFew goes another way, in a sink that has to grow.
TEST(Sink, AppendsPiecesOfAnySize) {
  std::string all;
  for (int i = 0; i < 80; ++i) all.push_back(static_cast<char>('!' + i));
  Sink sink(1);
  std::string expected;
  for (size_t size = 0; size <= all.size(); ++size) {
    const std::string piece = all.substr(all.size() - size);
    sink.Put("<", piece, std::string_view(piece), ">\n");
    expected += "<" + piece + piece + ">\n";
  }
  EXPECT_EQ(sink.text(), expected);
}

TEST(Sink, AppendsWhatStandsInIt) {
  Sink sink(4);
  sink.Put("abc");
  for (int i = 0; i < 6; ++i) sink.PutAgain(0, sink.size());
  std::string expected = "abc";
  for (int i = 0; i < 6; ++i) expected += expected;
  EXPECT_EQ(sink.text(), expected);
}

TEST(Sink, AppendsNumbersAndBlanks) {
  Sink sink(0);
  sink.Number(int64_t{-9223372036854775807} - 1);
  sink.Repeat(3, ' ');
  sink.Number(~uint64_t{0});
  EXPECT_EQ(sink.text(), "-9223372036854775808   18446744073709551615");
}

}  // namespace
}  // namespace warpsmith
