#include "src/engine/runtime_header.h"

#include <gtest/gtest.h>

#include "src/kernel/builtin.h"

namespace warpsmith {
namespace {

TEST(RuntimeHeaderTest, AdjointsTakeWhatWarpPasses) {
  std::string text = BuiltinDeclarations();
  for (const char* line : {
           "float32 sin(float32 x);",
           "void adj_sin(float32 x, float32& adj_x, float32 g);",
           "void adj_exp(float32 x, float32 r, float32& adj_x, float32 g);",
           "void adj_div(float32 x, float32 y, float32 r, float32& adj_x, float32& adj_y, float32 g);",
           "void adj_div(const vec3& x, float32 y, vec3& adj_x, float32& adj_y, const vec3& g);",
           "float32 cast_float(int32 x);",
           "void adj_vec_t(float32 x, float32& adj_x, const vec3& g);",
       })
    EXPECT_NE(text.find(std::string("\n") + line + "\n"), std::string::npos) << line;
  EXPECT_EQ(text.find("adj_floor"), std::string::npos);
}

TEST(RuntimeHeaderTest, EveryFormulaIsDefined) {
  std::string text = BuiltinDefinitions();
  for (const BuiltinRow& row : BuiltinTable())
    for (const Overload& overload : row.overloads)
      for (const Formula& formula : overload.adjoint)
        if (formula) EXPECT_NE(text.find("+ (" + std::string(formula.text) + ");\n"), std::string::npos) << row.name;
}

}  // namespace
}  // namespace warpsmith
