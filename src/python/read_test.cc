#include "src/python/read.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "src/kernel/check.h"
#include "src/python/print.h"
#include "src/rng.h"

namespace warpsmith {
namespace {

std::string WriteFile(const std::string& name, const std::string& text) {
  std::string path = testing::TempDir() + name;
  std::ofstream(path, std::ios::binary) << text;
  return path;
}

std::vector<ReadKernel> Read(const std::string& text) {
  Result<std::vector<ReadKernel>> kernels = ReadPythonText(text, "t.py");
  EXPECT_TRUE(kernels.ok()) << (kernels.ok() ? "" : kernels.error().message);
  return kernels.ok() ? std::move(*kernels) : std::vector<ReadKernel>{};
}

std::string MessageOf(const std::string& text) {
  Result<std::vector<ReadKernel>> kernels = ReadPythonText(text, "t.py");
  if (!kernels.ok()) return kernels.error().message;
  return kernels->at(0).kernel.ok() ? "" : kernels->at(0).kernel.error().message;
}

TEST(ReadTest, AKernelAndItsPlace) {
  std::vector<ReadKernel> kernels = Read(
      "import warp as wp\n"
      "\n"
      "@wp.kernel\n"
      "def k(\n"
      "    a: wp.array(dtype=float),\n"
      "    s: float,\n"
      "):\n"
      "    a[0] = (s +\n"
      "            2.0)  # why\n");
  ASSERT_EQ(kernels.size(), 1u);
  const Kernel& kernel = *kernels[0].kernel;
  EXPECT_EQ(kernel.name, "k");
  EXPECT_EQ(kernel.params, (std::vector{kFloatArray, kFloat}));
  EXPECT_EQ(kernel.symbols, (std::vector<std::string>{"a", "s"}));
  EXPECT_EQ(kernel.def_line, 4);
  EXPECT_EQ(kernel.source.first_line, 3);
  EXPECT_EQ(kernel.source.lines.size(), 7u);
  EXPECT_EQ(kernel.source.lines.back(), "            2.0)  # why");
  EXPECT_EQ(kernel.body.at(0).line, 8);
  EXPECT_EQ(kernel.body[0].value.args.at(1).line, 9);
  EXPECT_EQ(kernel.body[0].value.args[1].column, 12);
  EXPECT_EQ(kernel.body[0].value.type, kFloat);
}

TEST(ReadTest, ElifIsToldFromElseIf) {
  std::vector<ReadKernel> kernels = Read(
      "import warp as wp\n"
      "@wp.kernel\n"
      "def k(n: int):\n"
      "    if n < 1:\n"
      "        pass\n"
      "    elif n < 2:\n"
      "        pass\n"
      "    else:\n"
      "        if n < 3:\n"
      "            pass\n");
  const Stmt& elif = kernels.at(0).kernel->body.at(0).orelse.at(0);
  EXPECT_TRUE(elif.elif);
  EXPECT_FALSE(elif.orelse.at(0).elif);
}

// The source is what Warp hashes and quotes: comments at the function's depth belong to it, blank lines at its end do
// not.
TEST(ReadTest, SourceEndsWhereWarpSaysSo) {
  auto last_line = [](const std::string& rest) {
    return Read("import warp as wp\n@wp.kernel\ndef k(a: wp.array(dtype=float)):\n" + rest)
        .at(0)
        .kernel->source.lines.back();
  };
  EXPECT_EQ(last_line("    a[0] = 1.0"), "    a[0] = 1.0");
  EXPECT_EQ(last_line("    a[0] = 1.0\n\n\nx = 1\n"), "    a[0] = 1.0");
  EXPECT_EQ(last_line("    a[0] = 1.0\n\n    # more\n\n# not\n"), "    # more");
  EXPECT_EQ(last_line("    a[0] = 1.0\n    # more\n   \n"), "    # more");
  EXPECT_EQ(last_line("    a[0] = (1.0\n)\n    # more\n"), "    # more");
}

TEST(ReadTest, IndentedKernelsAreDedented) {
  const Kernel kernel =
      *Read("import warp as wp\nif True:\n    @wp.kernel\n    def k(n: int):\n        pass\n").at(0).kernel;
  EXPECT_EQ(kernel.source.lines, (std::vector<std::string>{"@wp.kernel", "def k(n: int):", "    pass"}));
  EXPECT_EQ(kernel.source.first_line, 3);
}

TEST(ReadTest, WarpByOtherNames) {
  std::vector<ReadKernel> kernels = Read(
      "import warp\n"
      "import warp as w\n"
      "from warp import kernel, vec3 as v3\n"
      "@warp.kernel\n"
      "def one(a: w.array(dtype=v3)):\n"
      "    a[0] = v3(1.0)\n"
      "@kernel\n"
      "def two(a: w.array(dtype=w.float32)):\n"
      "    a[0] = w.sin(1.0)\n"
      "@other.kernel\n"
      "def no_kernel():\n"
      "    anything()\n");
  ASSERT_EQ(kernels.size(), 2u);
  EXPECT_TRUE(kernels[0].kernel.ok()) << kernels[0].kernel.error().message;
  EXPECT_TRUE(kernels[1].kernel.ok()) << kernels[1].kernel.error().message;
  EXPECT_EQ(kernels[1].name, "two");
}

TEST(ReadTest, AKernelOutsideTheLanguageLeavesTheOthers) {
  std::vector<ReadKernel> kernels = Read(
      "import warp as wp\n"
      "@wp.kernel\n"
      "def bad(n: int):\n"
      "    for k in range(n):\n"
      "        assert n < 3\n"
      "@wp.kernel\n"
      "def good(n: int):\n"
      "    pass\n");
  ASSERT_EQ(kernels.size(), 2u);
  EXPECT_EQ(kernels[0].name, "bad");
  EXPECT_EQ(kernels[0].kernel.error().message, "t.py:5:8: an assertion is not executed");
  EXPECT_EQ(kernels[0].kernel.error().code, ErrorCode::kInput);
  EXPECT_TRUE(kernels[1].kernel.ok());
}

TEST(ReadTest, MessagesNameTheConstruct) {
  auto message = [](const std::string& head, const std::string& body) {
    return MessageOf("import warp as wp\nSIZE = 3\n@wp.func\ndef f(x: float):\n    return x\n" + head + body);
  };
  std::string kernel = "@wp.kernel\ndef k(a: wp.array(dtype=float)):\n";
  EXPECT_EQ(message(kernel, "    a[SIZE] = 1.0\n"), "t.py:8:6: global variable SIZE is not executed");
  EXPECT_EQ(message(kernel, "    a[0] = f(1.0)\n"), "t.py:8:11: a call of a function is not executed");
  EXPECT_EQ(message(kernel, "    a[0] = wp.pi\n"), "t.py:8:11: a global constant is not executed");
  EXPECT_EQ(message(kernel, "    a[0] = 'x'\n"), "t.py:8:11: constants of type str are not supported");
  EXPECT_EQ(message(kernel, "    a[0] = y\n"), "t.py:8:11: undefined variable y");
  EXPECT_EQ(message("@wp.kernel(enable_backward=False)\ndef k(n: int):\n", "    pass\n"),
            "t.py:6:0: decorator options are not executed");
  EXPECT_EQ(message("@wp.kernel\ndef k(a: wp.array2d(dtype=float)):\n", "    pass\n"),
            "t.py:7:0: parameter a can't be of type array2d[float]");
  EXPECT_EQ(message("@wp.kernel\ndef k(a):\n", "    pass\n"), "t.py:7:6: parameter a has no type");
  EXPECT_EQ(message("@wp.kernel\ndef k(SIZE: int):\n", "    SIZE += 1\n"),
            "t.py:7:0: the file has a global variable SIZE too, which is not executed");
  EXPECT_EQ(message("def g():\n    @wp.kernel\n    def k(n: int):\n", "        pass\n"),
            "t.py:8:4: a kernel that is made when the function g runs is not supported");
}

TEST(ReadTest, FilesThatCannotBeRead) {
  Result<std::vector<std::vector<ReadKernel>>> files = ReadPythonFiles({"/there/is/no/such.py"});
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().code, ErrorCode::kInput);
  EXPECT_EQ(files.error().message, "/there/is/no/such.py: No such file or directory");

  std::string broken = WriteFile("broken.py", "x = 1\ndef f(:\n");
  files = ReadPythonFiles({broken});
  ASSERT_FALSE(files.ok());
  EXPECT_EQ(files.error().message, broken + ":2:6: not Python: invalid syntax");

  for (const char* bytes : {"\xff\xfe\xfa", "x = '\x80'\n"}) {
    files = ReadPythonFiles({WriteFile("bytes.py", bytes)});
    ASSERT_FALSE(files.ok());
    EXPECT_NE(files.error().message.find("bytes.py:"), std::string::npos);
    EXPECT_NE(files.error().message.find("not Python"), std::string::npos) << files.error().message;
  }
  EXPECT_FALSE(ReadPythonFiles({testing::TempDir()}).ok());
  EXPECT_FALSE(ReadPythonText("x = \xff", "t.py").ok());
}

TEST(ReadTest, DeepNestsAreAnErrorOfTheirKernel) {
  std::string sum = "1.0";
  for (int i = 0; i < 3000; ++i) sum += " + 1.0";
  EXPECT_NE(MessageOf("import warp as wp\n@wp.kernel\ndef k(a: wp.array(dtype=float)):\n    a[0] = " + sum + "\n"), "");
}

TEST(ReadTest, FilesKeepTheirOrder) {
  std::string kernel = "import warp as wp\n@wp.kernel\ndef NAME(n: int):\n    pass\n";
  std::vector<std::string> paths;
  for (std::string name : {"zebra", "apple", "mango"})
    paths.push_back(WriteFile(name + ".py", std::string(kernel).replace(kernel.find("NAME"), 4, name)));
  Result<std::vector<std::vector<ReadKernel>>> files = ReadPythonFiles(paths);
  ASSERT_TRUE(files.ok());
  EXPECT_EQ((*files)[0].at(0).name, "zebra");
  EXPECT_EQ((*files)[1].at(0).name, "apple");
  EXPECT_EQ((*files)[2].at(0).name, "mango");
  EXPECT_TRUE(ReadPythonFiles({})->empty());
}

TEST(ReadTest, WithoutPythonTheMessageSaysWhatToDo) {
  setenv("WARPSMITH_PYTHON", "/there/is/no/python", 1);
  Result<std::vector<ReadKernel>> kernels = ReadPythonText("", "t.py");
  unsetenv("WARPSMITH_PYTHON");
  ASSERT_FALSE(kernels.ok());
  EXPECT_EQ(kernels.error().code, ErrorCode::kUnavailable);
  EXPECT_NE(kernels.error().message.find("WARPSMITH_PYTHON"), std::string::npos);
}

// Random expressions of each type over fixed names: any tree that Check() accepts must survive printing and reading.
class RandomTrees {
 public:
  explicit RandomTrees(Rng& rng) : rng_(rng) {}

  Kernel Make(const std::string& name) {
    Kernel kernel;
    kernel.name = name;
    kernel.params = {kFloatArray, kVec3Array, kIntArray, kFloat, kInt, kVec3, kBool};
    kernel.symbols = {"out", "points", "cells", "s", "n", "v", "f"};
    kernel.body = {
        Assign(Index(Name(0, kFloatArray), Int(2)), Float(4)),
        AugAssign(Builtin::kMul, Name(3, kFloat), Float(4)),
        If(Bool(4), {Assign(Name(5, kVec3), Vec(3))}, {If(Bool(3), {Assign(Component(Name(5, kVec3), 1), Float(3))})}),
        For(Name(4, kInt), {Int(2), Int(2)},
            {CallStmt(Call(Builtin::kAtomicAdd, kInt, {Name(2, kIntArray), Int(2), Int(3)}))}),
        AugAssign(Builtin::kSub, ComponentAt(Index(Name(1, kVec3Array), Int(2)), Int(2)), Float(2)),
    };
    kernel.body[2].orelse[0].elif = rng_.Chance(0.5);
    return kernel;
  }

 private:
  Expr Float(int depth) {
    switch (depth <= 0 ? rng_.Below(3) : rng_.Below(9)) {
      case 0: return FloatLiteral(rng_.Uniform() * (rng_.Chance(0.5) ? 1e-6 : 1e9));
      case 1: return Name(3, kFloat);
      case 2: return Component(Name(5, kVec3), static_cast<int32_t>(rng_.Below(3)));
      case 3: return Call(Builtin::kNeg, kFloat, {Float(depth - 1)});
      case 4: return Index(Name(0, kFloatArray), Int(depth - 1));
      case 5: return Component(Vec(depth - 1), 0);
      case 6: return Call(Builtin::kPow, kFloat, {Float(depth - 1), Float(depth - 1)});
      default: return Call(Operator(), kFloat, {Float(depth - 1), Float(depth - 1)});
    }
  }

  Expr Int(int depth) {
    switch (depth <= 0 ? rng_.Below(2) : rng_.Below(6)) {
      case 0: return IntLiteral(static_cast<int32_t>(rng_.Below(3)));
      case 1: return Name(4, kInt);
      case 2: return Call(Builtin::kNeg, kInt, {Int(depth - 1)});
      case 3: return Call(Builtin::kIntCast, kInt, {Float(depth - 1)});
      case 4: return Index(Name(2, kIntArray), Int(depth - 1));
      default: return Call(Operator(), kInt, {Int(depth - 1), Int(depth - 1)});
    }
  }

  Expr Vec(int depth) {
    switch (depth <= 0 ? 0 : rng_.Below(5)) {
      case 0: return Name(5, kVec3);
      case 1: return Call(Builtin::kNeg, kVec3, {Vec(depth - 1)});
      case 2: return Call(Builtin::kSub, kVec3, {Vec(depth - 1), Vec(depth - 1)});
      case 3: return Call(Builtin::kMul, kVec3, {Vec(depth - 1), Float(depth - 1)});
      default: return Call(Builtin::kVec3, kVec3, {Float(depth - 1)});
    }
  }

  Expr Bool(int depth) {
    switch (depth <= 0 ? rng_.Below(2) : rng_.Below(6)) {
      case 0: return Name(6, kBool);
      case 1: return BoolLiteral(rng_.Chance(0.5));
      case 2: return Call(Builtin::kNot, kBool, {Bool(depth - 1)});
      case 3:
        return Compare(rng_.Chance(0.5) ? CompareOp::kEqual : CompareOp::kNotEqual, Bool(depth - 1), Bool(depth - 1));
      case 4: return Compare(static_cast<CompareOp>(rng_.Below(6)), Float(depth - 1), Int(depth - 1));
      default: return Logical(rng_.Chance(0.5), {Bool(depth - 1), Bool(depth - 1), Bool(depth - 1)});
    }
  }

  Builtin Operator() { return static_cast<Builtin>(rng_.Below(5)); }

  Rng& rng_;
};

TEST(ReadTest, ReadingWhatWasPrintedGivesTheSameTree) {
  Rng rng(7);
  std::vector<Kernel> kernels;
  std::vector<std::string> paths;
  while (kernels.size() < 300) {
    Kernel kernel = RandomTrees(rng).Make("k" + std::to_string(kernels.size()));
    if (!Check(kernel).ok()) continue;  // a component out of range
    PrintPython(kernel);
    paths.push_back(WriteFile(kernel.name + ".py", kFilePrefix + PythonSource(kernel)));
    kernels.push_back(std::move(kernel));
  }
  Result<std::vector<std::vector<ReadKernel>>> files = ReadPythonFiles(paths);
  ASSERT_TRUE(files.ok()) << files.error().message;
  for (size_t i = 0; i < kernels.size(); ++i) {
    const Result<Kernel>& kernel = (*files)[i].at(0).kernel;
    ASSERT_TRUE(kernel.ok()) << kernel.error().message << "\n" << PythonSource(kernels[i]);
    EXPECT_EQ(*kernel, kernels[i]) << PythonSource(kernels[i]);
  }
}

// Warp numbers functions of one name in the order in which Python runs their files, and packages come before what is in
// them.
TEST(ReadTest, APackageIsImportedBeforeItsFiles) {
  std::filesystem::create_directories(testing::TempDir() + "numbers");
  const std::string function = "import warp as wp\n@wp.func\ndef twice(x: float):\n    return x + x\n";
  const std::string kernel = "@wp.kernel\ndef k(a: wp.array(dtype=float)):\n    a[0] = twice(1.0)\n";
  WriteFile("numbers/__init__.py", "from .first import k\nfrom .second import twice\n");
  WriteFile("numbers/base.py", "zero = 0\n");
  const std::string first = WriteFile("numbers/first.py", "from .base import zero\n" + function + kernel);
  const std::string second = WriteFile("numbers/second.py", function + kernel);
  const auto modules = ReadModules({first, second});
  ASSERT_TRUE(modules.ok() && modules->at(0).ok() && modules->at(1).ok());
  EXPECT_EQ(modules->at(0)->module->functions.at(0).around->native_name, "twice_0");
  EXPECT_EQ(modules->at(1)->module->functions.at(0).around->native_name, "twice_1");
}

// Python's own parser and repr() are the judges of PythonFloat().
TEST(ReadTest, PythonAgreesWithPythonFloat) {
  Rng rng(3);
  std::string text = "import warp as wp\n@wp.kernel\ndef k(a: wp.array(dtype=float)):\n";
  std::vector<double> values;
  for (int i = 0; i < 500; ++i) {
    values.push_back(std::pow(10, rng.Uniform(-30, 30)));
    text += "    a[0] = " + PythonFloat(values.back()) + "\n";
  }
  std::vector<ReadKernel> kernels = Read(text);
  ASSERT_EQ(kernels.at(0).kernel->body.size(), values.size());
  for (size_t i = 0; i < values.size(); ++i) EXPECT_EQ(kernels[0].kernel->body[i].value.number, values[i]);
}

}  // namespace
}  // namespace warpsmith
