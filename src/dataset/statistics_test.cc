#include "src/dataset/statistics.h"

#include <gtest/gtest.h>

#include "src/kernel/kernel_type.h"

namespace warpsmith {
namespace {

Sample Row(const std::string& body) {
  Sample sample;
  sample.kernel_type = KernelType::kLoop;
  sample.python_source = "@wp.kernel\ndef f(a: wp.array(dtype=float)):\n" + body;
  sample.metadata.features = {{"builtins", {"add", "sin"}}, {"constructs", {"if"}}, {"statements", 3}, {"depth", 2}};
  sample.validation = {
      {"verdict", "agree"}, {"engines", {{"cpu", {{"error", 0.26}}}}}, {"oracles", {{"dual", {{"error", 2e-6}}}}}};
  return sample;
}

TEST(Statistics, CountsWhatKernelsAreMadeOf) {
  Statistics statistics;
  statistics.Add(Row("    for k in range(3):\n        a[k] = 2.5 * 1e-05 + v1\n"));
  statistics.Add(Row("    a[0] = 2.5\n"));
  const Json json = statistics.ToJson();
  EXPECT_EQ(json["samples"], 2);
  EXPECT_EQ(json["types"]["loop"], 2);
  EXPECT_EQ(json["loops"], Json::parse("[[0, 1], [1, 1]]"));
  EXPECT_EQ(json["lines"], Json::parse("[[3, 1], [4, 1]]"));
  EXPECT_EQ(json["depth"], Json::parse("[[2, 2]]"));
  EXPECT_EQ(json["operations"]["sin"]["loop"], 2);
  EXPECT_EQ(json["literals"], Json::parse(R"({"2.5": 2, "0": 1, "1e-05": 1, "3": 1})"));
  EXPECT_EQ(json["literal_decades"], Json::parse("[[-16, 1], [-5, 1], [0, 3]]"));
  EXPECT_EQ(json["engine_errors"]["cpu"], Json::parse("[[5, 2]]"));
  EXPECT_EQ(json["oracle_errors"]["dual"], Json::parse("[[-6, 2]]"));
}

TEST(Statistics, FindsWhatIsAlike) {
  Statistics statistics;
  const std::string body = "    i = wp.tid()\n    x = a[i] * 2.0\n    a[i] = wp.sin(x) + x\n";
  statistics.Add(Row(body));
  statistics.Add(Row(body));
  statistics.Add(Row("    while b > c:\n        print(d % e)\n    q /= r - s ** t\n"));
  EXPECT_EQ(statistics.ToJson()["near_duplicates"], 1);
}

TEST(Statistics, ShowsTheShortestKernelOfAType) {
  Statistics statistics;
  statistics.Add(Row("    a[0] = 2.5 + 1.0\n"));
  statistics.Add(Row("    a[0] = 2.5\n"));
  EXPECT_EQ(statistics.ToJson()["examples"]["loop"]["python"], Row("    a[0] = 2.5\n").python_source);
}

}  // namespace
}  // namespace warpsmith
