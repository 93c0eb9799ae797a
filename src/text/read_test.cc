#include "src/text/read.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "src/forge/forge.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/python/read.h"
#include "src/text/lower.h"
#include "src/text/verify.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

std::string ReadFile(const fs::path& path) {
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  return text.str();
}

// Reads the text of a kernel back, both targets, fields and modules: the same IR, nothing lost.
void ExpectRoundTrip(const Kernel& kernel) {
  const TextIr ir = Lower(kernel);
  const KernelText text = PrintText(kernel, ir);
  for (Target target : {Target::kCpu, Target::kCuda}) {
    const bool cuda = target == Target::kCuda;
    auto read =
        ReadText(cuda ? text.cuda_forward : text.cpp_forward, cuda ? text.cuda_backward : text.cpp_backward, target);
    ASSERT_TRUE(read.ok()) << read.error().message << "\n" << PythonSource(kernel);
    EXPECT_EQ(read->name, text.name);
    EXPECT_EQ(read->frame.name, kernel.name);
    EXPECT_EQ(read->frame.params, kernel.params);
    TextIr wanted = ir;
    wanted.order_varies = false;  // no text says so
    EXPECT_EQ(read->ir.vars, wanted.vars);
    EXPECT_EQ(read->ir.forward, wanted.forward);
    EXPECT_EQ(read->ir.replay, wanted.replay);
    EXPECT_EQ(read->ir.reverse, wanted.reverse);
    EXPECT_EQ(read->ir.scalar_tid, wanted.scalar_tid);
    // A long loop that is left early does not show how long it was.
    EXPECT_LE(read->ir.constant_loop, wanted.constant_loop);
    auto fault = FindOperandFault(read->ir);
    EXPECT_FALSE(fault.has_value()) << fault->what << "\n" << PythonSource(kernel);
    auto module = ReadModule(PrintModule(kernel, ir, target), target);
    ASSERT_TRUE(module.ok()) << module.error().message;
    EXPECT_EQ(module->kernels.size(), 1u);
  }
}

TEST(ReadText, GeneratedAndMutatedKernelsOfAllTypes) {
  for (const KernelTypeRow& row : KernelTypes()) {
    for (uint64_t i = 0; i < 30 && !HasFailure(); ++i) {
      Rng rng(MixSeed(static_cast<uint64_t>(row.type), i));
      Kernel kernel = Generate(row.type, rng);
      ExpectRoundTrip(kernel);
      for (int round = 0; round < 3; ++round) Mutate(kernel, rng);
      ExpectRoundTrip(kernel);
    }
  }
}

// The goldens are Warp's own text.
TEST(ReadModule, Goldens) {
  int modules = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator("src/text/testdata")) {
    const bool cuda = entry.path().extension() == ".cu";
    if (!cuda && entry.path().extension() != ".cpp") continue;
    const std::string text = ReadFile(entry.path());
    auto read = ReadModule(text, cuda ? Target::kCuda : Target::kCpu);
    ASSERT_TRUE(read.ok()) << entry.path() << ": " << read.error().message;
    EXPECT_EQ(PrintModule(*read, cuda ? Target::kCuda : Target::kCpu), text);
    ++modules;
  }
  EXPECT_GE(modules, 12);
}

// The text of all kernels of a file.
Result<ModuleText> ModuleTextOf(const std::string& source) {
  const fs::path file = fs::path(testing::TempDir()) / "written.py";
  std::ofstream(file) << source;
  const auto modules = ReadModules({file.string()});
  if (!modules.ok()) return modules.error();
  if (!modules->at(0).ok()) return modules->at(0).error();
  std::vector<const Kernel*> kernels;
  for (const ModuleKernel& entry : modules->at(0)->kernels) {
    if (!entry.kernel.ok()) return entry.kernel.error();
    kernels.push_back(&*entry.kernel);
  }
  return PrintLanguageModule(kernels);
}

// What is written but not executed: Warp's text of it is read, and nothing of it may be executed.
TEST(ReadModule, WhatIsNotExecuted) {
  constexpr std::string_view kKernels[] = {
      "(q: wp.array(dtype=wp.quat), out: wp.array2d(dtype=wp.vec3)):\n"
      "    i, j = wp.tid()\n    out[i, j] = wp.quat_rotate(q[i], wp.vec3(1.0, 0.0, 0.0))\n",
      "(m: wp.array(dtype=wp.mat33d), n: wp.int64, out: wp.array(dtype=wp.float64)):\n"
      "    i = wp.tid()\n    k = wp.int64(0)\n    s = wp.float64(2.0)\n    while k < n:\n        if s > "
      "wp.float64(9.0):\n"
      "            break\n        s += wp.determinant(m[i]) * s\n        k += wp.int64(1)\n    out[i] = s\n",
      "(a: wp.array3d(dtype=wp.vec2), out: wp.array(dtype=int)):\n"
      "    i = wp.tid()\n    if i >= a.shape[0]:\n        return\n    row = a[i]\n    row[0, 1] = wp.vec2(1.0, 2.0)\n"
      "    a[i, 0, 0].y += 1.0\n    out[i] = (i << 2) | (7 ^ i)\n",
  };
  for (std::string_view body : kKernels) {
    const std::string source = "import warp as wp\n\n\n@wp.kernel\ndef k" + std::string(body);
    const auto text = ModuleTextOf(source);
    ASSERT_TRUE(text.ok()) << text.error().message;
    for (Target target : {Target::kCpu, Target::kCuda}) {
      const auto read = ReadModule(target == Target::kCpu ? text->cpu : text->cuda, target);
      ASSERT_TRUE(read.ok()) << source << read.error().message;
      EXPECT_FALSE(IsExecuted(read->kernels[0].ir)) << source;
      EXPECT_TRUE(FindOperandFault(read->kernels[0].ir).has_value()) << source;
    }
  }
}

// One file with all that stands before the kernels of a module, and what kernels do with it.
constexpr char kWholeModule[] = R"(import warp as wp


@wp.struct
class Leg:
    length: float
    axis: wp.vec3


@wp.struct
class Robot:
    leg: Leg
    masses: wp.array(dtype=float)


@wp.func
def stretch(leg: Leg, by: float):
    leg.length = leg.length * by
    if by > 2.0:
        return leg.length * 2.0
    return leg.length


@wp.func
def halves(x: float, n: int):
    return 0.5 * x, float(n) * 0.5


@wp.func
def square(x: float):
    return x * x


@wp.func_grad(square)
def adj_square(x: float, adj_ret: float):
    wp.adjoint[x] += 2.0 * x * adj_ret


@wp.func_native("return x * 3.0f;", adj_snippet="adj_x += 3.0f * adj_ret;")
def thrice(x: float) -> float: ...


@wp.func
def sort(a: wp.ref[float], b: wp.ref[float]):
    if a > b:
        c = a + 0.0
        a = b
        b = c


@wp.kernel(launch_bounds=256)
def move(robots: wp.array(dtype=Robot), legs: wp.array(dtype=Leg), out: wp.array(dtype=float)):
    i = wp.tid()
    robot = robots[i]
    first, second = halves(robot.leg.length, i)
    legs[i].axis.y = first
    legs[i].length += second
    x = float(1.5)
    sort(x, out[i])
    robot.leg.length = square(x) + thrice(second)
    made = Leg(first, wp.vec3(1.0, 2.0, 3.0))
    out[i] = stretch(robot.leg, 1.5) + robot.masses[0] + made.length


@wp.kernel(enable_backward=False)
def check(out: wp.array(dtype=float)):
    i = wp.tid()
    assert out[i] > 0.0
    out[i] = wp.grad(square)(out[i])
)";

TEST(ReadModule, StructsAndFunctions) {
  const auto text = ModuleTextOf(kWholeModule);
  ASSERT_TRUE(text.ok()) << text.error().message;
  for (Target target : {Target::kCpu, Target::kCuda}) {
    const auto read = ReadModule(target == Target::kCpu ? text->cpu : text->cuda, target);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read->kernels.size(), 2u);
    ASSERT_EQ(read->symbols->structs.size(), 2u);
    EXPECT_EQ(read->symbols->structs[0].fields.size(), 2u);
    EXPECT_EQ(read->symbols->functions.size(), 6u);  // the adjoint that the file gives is one
    for (const auto& [index, ir] : read->head.bodies) EXPECT_FALSE(ir.forward.empty());
    for (const TextKernel& kernel : read->kernels) EXPECT_FALSE(IsExecuted(kernel.ir));
  }
}

struct ModuleDamage {
  const char *from, *to;
};

constexpr ModuleDamage kRefusedInModules[] = {
    {"    wp::float32 length;", "    wp::float32 length = 1.0;"},
    {"    wp::float32 length;", "    std::string length;"},
    {"adj_length += adj_ret.length;", "adj_length -= adj_ret.length;"},
    {"stretch_0(\n", "stretch_0(\n    int argc,\n"},
    {"return var_", "return 2 * var_"},
    {"square_0(var_", "cube_0(var_"},
    {"halves_0(var_", "halves_0(var_0, var_"},
    {"(wp::index(", "(std::system("},
    {"wp::store(", "wp::remove("},
    {"= &((", "= system(("},
    {"// user-defined adjoint code", "// adjoint code"},
    {"assert(((void)\"", "assert(system(\""},
    {"Leg_", "Arm_"},
};

TEST(ReadModule, RefusesModulesThatWarpDoesNotWrite) {
  const auto text = ModuleTextOf(kWholeModule);
  ASSERT_TRUE(text.ok()) << text.error().message;
  for (const ModuleDamage& damage : kRefusedInModules) {
    std::string damaged = text->cpu;
    const size_t at = damaged.find(damage.from);
    ASSERT_NE(at, damaged.npos) << damage.from;
    damaged.replace(at, std::string_view(damage.from).size(), damage.to);
    const auto read = ReadModule(damaged, Target::kCpu);
    ASSERT_FALSE(read.ok()) << damage.from;
    EXPECT_TRUE(read.error().message.starts_with("line ")) << read.error().message;
  }
  for (size_t size = 0; size < text->cuda.size(); size += 97)
    EXPECT_FALSE(ReadModule(std::string_view(text->cuda).substr(0, size), Target::kCuda).ok()) << size;
}

TEST(ReadModule, SeveralKernels) {
  std::vector<Kernel> kernels;
  Rng rng(1);
  for (const KernelTypeRow& row : KernelTypes()) kernels.push_back(Generate(row.type, rng));
  for (Target target : {Target::kCpu, Target::kCuda}) {
    auto read = ReadModule(PrintModule(kernels, target), target);
    ASSERT_TRUE(read.ok()) << read.error().message;
    EXPECT_EQ(read->kernels.size(), kernels.size());
  }
}

constexpr char kSource[] = R"(import warp as wp


@wp.kernel
def bend(a: wp.array(dtype=float), q: wp.array(dtype=wp.vec3), out: wp.array(dtype=float), n: int, s: float):
    i = wp.tid()
    x = a[i]
    y = wp.tanh(x) - s * 2.0
    z = float(0.0)
    for k in range(n):
        if a[k] > 0.5 and k < 7:
            z = z + a[k] * y
    q[i].y = z
    out[i] += y / x
)";

const KernelText& Bend() {
  static const KernelText* text = [] {
    auto read = ReadPythonText(kSource, "bend.py");
    WS_CHECK(read.ok() && (*read)[0].kernel.ok());
    const Kernel& kernel = *(*read)[0].kernel;
    return new KernelText(PrintText(kernel, Lower(kernel)));
  }();
  return *text;
}

std::string Replaced(std::string text, std::string_view from, std::string_view to) {
  const size_t at = text.find(from);
  EXPECT_NE(at, text.npos) << from;
  return at == text.npos ? text : text.replace(at, from.size(), to);
}

struct Damage {
  const char* name;
  bool backward;
  const char* from;
  const char* to;
  const char* error;  // part of it
};

constexpr Damage kRefused[] = {
    {"a foreign call", false, "wp::tanh(var_2);", "system(\"x\");", "column 13: expected a number"},
    {"a foreign call in Warp's name", false, "wp::tanh(", "wp::system(", "not 'system'"},
    {"a second statement", false, "wp::tanh(var_2);", "wp::tanh(var_2); system(\"x\");",
     "expected the end of the line"},
    {"a statement of C++", true, "        if (var_", "        while (var_", "expected a statement that Warp writes"},
    {"code in place of an operand", false, "wp::tanh(var_2)", "wp::tanh(*(int*)0)", "expected var_"},
    {"a line cut short", false, "wp::tanh(var_2);", "wp::tanh(var_", "'' is none"},
    {"a variable that is not there", false, "wp::tanh(var_2)", "wp::tanh(var_99)", "'99' is none"},
    {"a space too many", false, "var_4 = wp::tanh", "var_4  = wp::tanh", "expected  = "},
    {"a space too few", false, "    var_4 = wp::tanh", "   var_4 = wp::tanh", ""},
    {"a space at the end of a line", true, "wp::adj_tanh(var_2, var_4, adj_2, adj_4);",
     "wp::adj_tanh(var_2, var_4, adj_2, adj_4); ", "end of the line"},
    {"a tab in place of spaces", false, "    var_4 = wp::tanh", "\tvar_4 = wp::tanh", ""},
    {"a carriage return in a comment", false, "y = wp.tanh(x)", "y\r= wp.tanh(x)", "carriage return"},
    {"a line of its own after a comment", false, "y = wp.tanh(x)", "y =\nwp.tanh(x)", ""},
    {"another number of a line", false, "<L 8>", "<L 08>", "expected the line to be"},
    {"a line quoted in two ways", true, "y = wp.tanh(x)", "y = wp.sin(x)", "as it was quoted before"},
    {"a constant spelled otherwise", false, "= 2.0;", "= 2.00;", "expected the line to be"},
    {"a constant of another type", false, "= 2.0;", "= two;", "expected a constant of type float"},
    {"a type that is not there", false, "wp::float32 var_4;", "wp::float33 var_4;", "'wp::float33' is not a type"},
    {"a variable declared out of order", false, "wp::float32 var_4;", "wp::float32 var_5;", "declaration of var_4"},
    {"a parameter of another name", true, "var_s = _wp_args->s;", "var_t = _wp_args->t;", "expected the line to be"},
    {"a kernel of another name", true, "static void bend_", "static void bent_", "expected the line to be"},
    {"a goto to elsewhere", false, "goto end_for_0;", "goto end_for_1;", "not the label of the loop"},
    {"a block that is never closed", true, "        if (var_", "        // if (var_", "expected a store or atomic"},
    {"a return in the middle", true, "wp::adj_tanh(var_2, var_4, adj_2, adj_4);", "return;", "at the end only"},
    {"the adjoint of another result", true, "wp::adj_tanh(var_2, var_4, ", "wp::adj_tanh(var_2, var_2, ",
     "expected the result"},
    {"an adjoint without its result", true, "wp::adj_tanh(var_2, var_4, ", "wp::adj_tanh(var_2, ",
     "expected the result"},
    {"an include", false, "static void", "#include <cstdlib>\nstatic void", "expected"},
};

TEST(ReadText, RefusesWhatWarpDoesNotWrite) {
  for (const Damage& damage : kRefused) {
    std::string texts[2] = {Bend().cpp_forward, Bend().cpp_backward};
    texts[damage.backward] = Replaced(texts[damage.backward], damage.from, damage.to);
    auto read = ReadText(texts[0], texts[1], Target::kCpu);
    ASSERT_FALSE(read.ok()) << damage.name;
    EXPECT_NE(read.error().message.find(damage.error), std::string::npos)
        << damage.name << ": " << read.error().message;
    EXPECT_TRUE(read.error().message.starts_with(damage.backward ? "backward, line " : "forward, line "))
        << damage.name << ": " << read.error().message;
  }
}

TEST(ReadText, RefusesWhatIsCutOffOrGoesOn) {
  const std::string& forward = Bend().cuda_forward;
  for (size_t size = 0; size < forward.size(); size += 7)
    EXPECT_FALSE(ReadText(forward.substr(0, size), Bend().cuda_backward, Target::kCuda).ok()) << size;
  EXPECT_FALSE(ReadText(forward + "\n", Bend().cuda_backward, Target::kCuda).ok());
  EXPECT_FALSE(ReadText(forward, Bend().cuda_backward + "\nint x;", Target::kCuda).ok());
  EXPECT_FALSE(ReadText(Bend().cuda_backward, forward, Target::kCuda).ok());
  EXPECT_FALSE(ReadText(Bend().cpp_forward, Bend().cpp_backward, Target::kCuda).ok());
}

// What still is in Warp's form is read as what it says.
constexpr Damage kOtherwise[] = {
    {"a flipped sign", true, "wp::adj_sub(", "wp::adj_add(", ""},
    {"another adjoint", true, "wp::adj_tanh(var_2, var_4, adj_2, adj_4);", "wp::adj_tanh(var_2, var_4, adj_6, adj_4);",
     ""},
    {"another constant", false, "= 2.0;", "= 3.0;", ""},
    {"another operand", false, "wp::tanh(var_2)", "wp::tanh(var_s)", ""},
};

TEST(ReadText, ReadsWrongAdjointsAsTheyAre) {
  const auto right = ReadText(Bend().cpp_forward, Bend().cpp_backward, Target::kCpu);
  ASSERT_TRUE(right.ok()) << right.error().message;
  for (const Damage& damage : kOtherwise) {
    std::string texts[2] = {Bend().cpp_forward, Bend().cpp_backward};
    texts[damage.backward] = Replaced(texts[damage.backward], damage.from, damage.to);
    if (damage.from[0] == '=') texts[1] = Replaced(texts[1], damage.from, damage.to);  // declared in both functions
    auto read = ReadText(texts[0], texts[1], Target::kCpu);
    ASSERT_TRUE(read.ok()) << damage.name << ": " << read.error().message;
    EXPECT_EQ(FindOperandFault(read->ir), std::nullopt) << damage.name;
    const TextIr &a = read->ir, &b = right->ir;
    EXPECT_FALSE(a.vars == b.vars && a.forward == b.forward && a.replay == b.replay && a.reverse == b.reverse)
        << damage.name;
  }
}

// In Warp's form, but nothing that could be executed.
constexpr Damage kUnfit[] = {
    {"a vector where a real is due", true, "wp::adj_tanh(var_2, var_4, adj_2, adj_4);",
     "wp::adj_tanh(var_2, var_4, adj_24, adj_4);", "adjoint of the operand's type"},
    {"an array as operand", false, "wp::tanh(var_2)", "wp::tanh(var_a)", "takes no operands of these types"},
    {"a reference as operand", false, "wp::tanh(var_2)", "wp::tanh(var_1)", "of the wrong kind"},
    {"an int as condition", false, "wp::range(var_n)", "wp::range(var_s)", "takes no operands of these types"},
    {"a constant that is set", false, "var_4 = wp::tanh", "var_5 = wp::tanh", "a variable for the result"},
};

TEST(FindOperandFault, WhatDoesNotFit) {
  for (const Damage& damage : kUnfit) {
    std::string texts[2] = {Bend().cpp_forward, Bend().cpp_backward};
    texts[damage.backward] = Replaced(texts[damage.backward], damage.from, damage.to);
    auto read = ReadText(texts[0], texts[1], Target::kCpu);
    ASSERT_TRUE(read.ok()) << damage.name << ": " << read.error().message;
    auto fault = FindOperandFault(read->ir);
    ASSERT_TRUE(fault.has_value()) << damage.name;
    EXPECT_NE(fault->what.find(damage.error), std::string::npos) << damage.name << ": " << fault->what;
  }
}

}  // namespace
}  // namespace warpsmith
