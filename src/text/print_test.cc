#include "src/text/print.h"

#include <gtest/gtest.h>

#include "src/python/print.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

// out[i] = <value>, with the last line of the source replaced by `line` if that is not empty.
struct Printed {
  Kernel kernel;
  TextIr ir;
};

Printed Store(Expr value, const std::string& line = "") {
  Printed printed;
  Kernel& kernel = printed.kernel;
  kernel.name = "store";
  kernel.params = {kFloatArray, kFloat};
  kernel.symbols = {"out", "s", "i"};
  kernel.body = {Assign(Name(2, kInt), Call(Builtin::kTid, kInt, {})),
                 Assign(Index(Name(0, kFloatArray), Name(2, kInt)), std::move(value))};
  PrintPython(kernel);
  if (!line.empty()) kernel.source.lines.back() = line;
  printed.ir = Lower(kernel);
  return printed;
}

std::string Forward(const Printed& printed) { return PrintText(printed.kernel, printed.ir).cpp_forward; }

bool Contains(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

TEST(PrintTest, LiteralsAreSpelledAsInPython) {
  auto negative = [](Expr e) { return Call(Builtin::kNeg, kFloat, {std::move(e)}); };
  EXPECT_TRUE(Contains(Forward(Store(FloatLiteral(2))), "const wp::float32 var_1 = 2.0;\n"));
  EXPECT_TRUE(Contains(Forward(Store(FloatLiteral(1e-5))), " = 1e-05;\n"));
  EXPECT_TRUE(Contains(Forward(Store(FloatLiteral(1e20))), " = 1e+20;\n"));
  EXPECT_TRUE(Contains(Forward(Store(negative(FloatLiteral(0.5)))), " = -0.5;\n"));
  EXPECT_TRUE(Contains(Forward(Store(negative(FloatLiteral(0)))), " = -0.0;\n"));
}

TEST(PrintTest, CommentsArePaddedByCharactersAndNeverCut) {
  std::string ascii = "    out[i] = s  # ascii", wide = "    out[i] = s  # größe";
  auto column = [](const std::string& line) {
    std::string text = Forward(Store(Name(1, kFloat), line));
    size_t begin = text.find("// out[i]");
    return text.find("<L 7>", begin) - begin;
  };
  EXPECT_EQ(column(ascii), 3u + 80u + 7u);
  EXPECT_EQ(column(wide), column(ascii) + 2) << "two characters of two bytes";
  std::string endless = "out[i] = s  # " + std::string(100, 'x');
  EXPECT_EQ(column("    " + endless), 3 + endless.size() + 7);
}

TEST(PrintTest, CommentsLoseTheBlanksThatPythonStrips) {
  EXPECT_TRUE(Contains(Forward(Store(Name(1, kFloat), "    out[i] = s  # end\u00a0\t")), "# end    "));
}

TEST(PrintTest, CudaContinuesWhereTheCpuReturns) {
  Printed printed = Store(Name(1, kFloat));
  KernelText text = PrintText(printed.kernel, printed.ir);
  EXPECT_TRUE(text.cpp_backward.ends_with("\n    return;\n}"));
  EXPECT_TRUE(text.cuda_backward.ends_with("\n        continue;\n    }\n}"));
  EXPECT_TRUE(text.cpp_forward.starts_with("template <bool wp_linear_contiguous>\nstatic void " + text.name));
  EXPECT_TRUE(text.cuda_forward.starts_with("extern \"C\" __global__ void " + text.name + "_cuda_kernel_forward("));
}

TEST(PrintTest, ModulesMentionBfloat16Themselves) {
  Printed plain = Store(Name(1, kFloat)), named = Store(Name(1, kFloat), "    out[i] = s  # no bfloat16");
  EXPECT_TRUE(PrintModule(plain.kernel, plain.ir, Target::kCpu).starts_with("#define WP_NO_BFLOAT16\n"));
  EXPECT_TRUE(PrintModule(named.kernel, named.ir, Target::kCpu).starts_with("\n#define WP_TILE_BLOCK_DIM 1\n"));
}

TEST(PrintTest, KernelsWithoutAThreadIndexAreNotSpecialised) {
  Kernel kernel;
  kernel.name = "first";
  kernel.params = {kFloatArray};
  kernel.symbols = {"out"};
  kernel.body = {Assign(Index(Name(0, kFloatArray), IntLiteral(0)), FloatLiteral(1))};
  PrintPython(kernel);
  std::string module = PrintModule(kernel, Lower(kernel), Target::kCpu);
  EXPECT_FALSE(Contains(module, "wp_contiguous_args"));
  EXPECT_FALSE(Contains(module, "_tasks<true>"));
}

}  // namespace
}  // namespace warpsmith
