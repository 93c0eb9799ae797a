#include <gtest/gtest.h>

#include <set>

#include "src/engine/engine.h"

namespace warpsmith {
namespace {

TEST(EnginesTest, EachHasANameOfItsOwnAndIsFoundByIt) {
  std::set<std::string> names;
  for (const auto& engine : Engines()) {
    std::string name(engine->name());
    EXPECT_TRUE(names.insert(name).second) << name;
    EXPECT_FALSE(engine->doc().empty()) << name;
    auto found = MakeEngine(name);
    ASSERT_NE(found, nullptr);
    EXPECT_EQ(found->name(), name);
  }
  for (const char* name : {"interpreter", "cpu", "cuda-host", "nvrtc", "cuda-device", "warp"})
    EXPECT_TRUE(names.contains(name)) << name;
  EXPECT_EQ(MakeEngine("abacus"), nullptr);
}

}  // namespace
}  // namespace warpsmith
