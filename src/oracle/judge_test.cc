// The judge on kernels with a known answer, and on canaries: right kernels with one fault planted in their text.
#include "src/oracle/judge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "src/oracle/testing.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

Judgement JudgeText(const Kernel& kernel, const TextIr& ir, bool quick = false) {
  JudgeOptions options;
  options.seed = 11;
  options.quick = quick;
  return Screen(kernel, ir, options);
}

std::string Outcome(const std::string& body) {
  const Kernel kernel = KernelOf(body);
  const Judgement full = JudgeText(kernel, Lower(kernel)), quick = JudgeText(kernel, Lower(kernel), true);
  EXPECT_TRUE(full.verdict == quick.verdict || full.verdict == Verdict::kInconclusive) << body;
  return std::string(VerdictName(full.verdict)) +
         (full.reason == Reason::kNone ? "" : "(" + std::string(ReasonName(full.reason)) + ")");
}

TEST(Judge, AcceptsRightAdjoints) {
  for (const char* body : {
           "out[i] = a[i] * b[i] + wp.sin(a[i])",
           "x = a[i]\nif x > b[i]:\n    x = x * x\nelse:\n    x = wp.exp(b[i])\nout[i] = x",
           "z = float(0.0)\nfor k in range(n):\n    z = z + a[i] * float(k)\nout[i] = z",
           "z = a[i]\nfor k in range(5):\n    z = z * b[i] + s\nout[i] = z",
           "out[i] = wp.length(wp.cross(v[i], w[i])) * wp.dot(v[i], wp.normalize(w[i]))",
           "wp.atomic_add(out, 0, a[i] * b[i])",
           "wp.atomic_max(out, 0, a[i] * b[i])",
           "v[i] = w[i] * a[i]",
           "out[i] = s * a[i]",
       })
    EXPECT_EQ(Outcome(body), "agree") << body;
}

TEST(Judge, RejectsWhatWarpGetsWrong) {
  for (const char* body : {
           "z = float(0.0)\nfor k in range(n):\n    z = z + a[i]\nout[i] = z * z",  // not replayed
           "z = float(1.0)\nfor k in range(n):\n    z = z * a[i]\nout[i] = z",      // earlier iterations' values
           "u = v[i]\nu.x = u.x * u.x\nout[i] = wp.dot(u, u)",                      // component overwritten
           "a[i] = a[i] * a[i]",                                                    // overwritten in place
           "out[i] = a[i] % (wp.abs(b[i]) * 0.3)",                                  // modulus has no adjoint
           "x = wp.atomic_add(b, i, a[i])\nout[i] = a[i] * x",                      // replay is left out
       })
    EXPECT_EQ(Outcome(body).substr(0, 8), "disagree") << body;
}

TEST(Judge, SaysWhenItCannotTell) {
  EXPECT_EQ(Outcome("out[i] = wp.floor(a[i])"), "inconclusive(no_gradient)");
  // Constant but for rounding: the vectors are at right angles.
  EXPECT_EQ(Outcome("out[i] = wp.dot(wp.cross(v[i], w[i]), wp.normalize(v[i]))"), "inconclusive(no_gradient)");
  EXPECT_EQ(Outcome("x = a[i]\na[i] = (x + 1.0) - x"), "inconclusive(no_gradient)")
      << "elements that no thread touches do not count";
  EXPECT_EQ(Outcome("m[i] = i"), "inconclusive(nothing_to_judge)");
  EXPECT_EQ(Outcome("out[i] = wp.log(0.0 - a[i] * a[i])"), "inconclusive(non_finite)");
  EXPECT_EQ(Outcome("out[0] = a[i]"), "inconclusive(race)");
  EXPECT_EQ(Outcome("m[i] = 1 / (i - i)\nout[i] = a[i]"), "inconclusive(integer_division)");
}

TEST(Judge, CallsATieAKink) {
  const Kernel kernel = KernelOf("out[i] = wp.min(a[i], b[i])");
  const TextIr ir = Lower(kernel);
  JudgeOptions options;
  options.given = {JudgeText(kernel, ir).launches[0].launch};
  options.given[0].args[1] = options.given[0].args[0];
  EXPECT_EQ(Screen(kernel, ir, options).reason, Reason::kKink);
}

TEST(Judge, IsDeterministic) {
  const Kernel kernel = KernelOf("out[i] = a[i] * wp.tanh(b[i])");
  const TextIr ir = Lower(kernel);
  const Judgement first = JudgeText(kernel, ir), second = JudgeText(kernel, ir);
  ASSERT_EQ(first.launches.size(), second.launches.size());
  for (size_t i = 0; i < first.launches.size(); ++i) {
    EXPECT_EQ(first.launches[i].launch, second.launches[i].launch);
    EXPECT_EQ(first.launches[i].expected, second.launches[i].expected);
  }
}

// One fault in the text of a right kernel. Each must be found, by the verdict named.
struct Canary {
  const char* name;
  const char* body;
  std::function<bool(TextIr&)> plant;  // false if there was nothing to break
  const char* verdict;
};

bool Drop(std::vector<Inst>& insts, Op op, Builtin builtin) {
  const auto it =
      std::find_if(insts.begin(), insts.end(), [&](const Inst& i) { return i.op == op && i.builtin == builtin; });
  if (it == insts.end()) return false;
  insts.erase(it);
  return true;
}
Inst* Find(std::vector<Inst>& insts, Op op, Builtin builtin) {
  for (Inst& inst : insts)
    if (inst.op == op && inst.builtin == builtin) return &inst;
  return nullptr;
}

TEST(Judge, CatchesCanaries) {
  const char* product = "x = a[i]\ny = b[i]\nz = x * y\nout[i] = z + x";
  const std::vector<Canary> canaries = {
      {"a dropped adjoint", product, [](TextIr& ir) { return Drop(ir.reverse, Op::kAdjoint, Builtin::kMul); },
       "gradient"},
      {"an adjoint twice", product,
       [](TextIr& ir) {
         const auto it = std::find_if(ir.reverse.begin(), ir.reverse.end(),
                                      [](const Inst& i) { return i.op == Op::kAdjoint && i.builtin == Builtin::kAdd; });
         if (it == ir.reverse.end()) return false;
         const Inst again = *it;
         ir.reverse.insert(it, again);
         return true;
       },
       "gradient"},
      {"swapped adjoints", "x = a[i]\ny = b[i]\nout[i] = x / y",
       [](TextIr& ir) {
         Inst* div = Find(ir.reverse, Op::kAdjoint, Builtin::kDiv);
         if (div == nullptr) return false;
         std::swap(div->adjoints[0], div->adjoints[1]);
         return true;
       },
       "gradient"},
      {"the wrong rule", "x = a[i]\nout[i] = wp.sin(x) * b[i]",
       [](TextIr& ir) {
         Inst* sin = Find(ir.reverse, Op::kAdjoint, Builtin::kSin);
         if (sin == nullptr) return false;
         sin->builtin = Builtin::kCos;
         return true;
       },
       "gradient"},
      {"the wrong slot", "out[i] = a[i] * b[i]",
       [](TextIr& ir) {
         Inst* address = Find(ir.reverse, Op::kAdjoint, Builtin::kAddress);
         if (address == nullptr) return false;
         address->args[0] = 0;
         address->adjoints[0] = 0;
         return true;
       },
       "gradient"},
      {"a stale primal", "x = a[i]\nx = x * b[i]\nout[i] = wp.exp(x)",
       [](TextIr& ir) { return Drop(ir.replay, Op::kCall, Builtin::kMul); }, "adjoint_non_finite"},
      {"the wrong forward", product,
       [](TextIr& ir) {
         Inst* mul = Find(ir.forward, Op::kCall, Builtin::kMul);
         if (mul == nullptr) return false;
         mul->builtin = Builtin::kSub;
         return true;
       },
       "forward"},
      {"the wrong branch", "x = a[i]\nif x > 0.0:\n    x = x * b[i]\nout[i] = x",
       [](TextIr& ir) {
         for (Inst& inst : ir.reverse) {
           if (inst.op != Op::kIf) continue;
           inst.op = Op::kIfNot;
           return true;
         }
         return false;
       },
       "adjoint_non_finite"},
      {"one trip too few", "z = float(0.0)\nfor k in range(20):\n    z = z + a[i] * b[i]\nout[i] = z",
       [](TextIr& ir) {
         for (Inst& inst : ir.reverse) {
           if (inst.op != Op::kSetInt) continue;
           inst.value -= 1;
           return true;
         }
         return false;
       },
       "gradient"},
  };
  for (const Canary& canary : canaries) {
    const Kernel kernel = KernelOf(canary.body);
    TextIr ir = Lower(kernel);
    ASSERT_EQ(JudgeText(kernel, ir).verdict, Verdict::kAgree) << canary.name;
    ASSERT_TRUE(canary.plant(ir)) << canary.name;
    for (bool quick : {false, true}) {
      const Judgement judgement = JudgeText(kernel, ir, quick);
      EXPECT_EQ(judgement.verdict, Verdict::kDisagree) << canary.name;
      EXPECT_EQ(ReasonName(judgement.reason), canary.verdict) << canary.name << ": " << judgement.detail;
    }
  }
}

TEST(Judge, FindsWhatHappensAtALateTrip) {
  const Kernel kernel = KernelOf(
      "z = float(0.0)\nfor k in range(n):\n    if k == 9:\n        break\n    z = z + a[i] * float(k)\nout[i] = z");
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    JudgeOptions options;
    options.seed = seed;
    EXPECT_EQ(Screen(kernel, Lower(kernel), options).verdict, Verdict::kDisagree) << "seed " << seed;
  }
}

// One launch in which f32 swamps a right gradient does not hide the others.
TEST(Judge, SetsAsideWhatF32Swamps) {
  const Kernel kernel = KernelOf("x = a[i] * wp.exp(17.0 * wp.abs(s))\nout[i] = (x + b[i]) * b[i] - x * b[i]");
  int agree = 0;
  for (uint64_t seed = 1; seed <= 8; ++seed) {
    JudgeOptions options;
    options.seed = seed;
    const Judgement judgement = Screen(kernel, Lower(kernel), options);
    if (judgement.verdict != Verdict::kAgree) continue;
    ++agree;
    for (const JudgedLaunch& launch : judgement.launches) EXPECT_EQ(launch.verdict, Verdict::kAgree);
  }
  EXPECT_GT(agree, 2);
}

TEST(Judge, JudgesOnlyWhatIsAskedFor) {
  const Kernel kernel = KernelOf("out[i] = a[i] * b[i]");
  JudgeOptions options;
  options.wrt = {"b"};
  const Judgement judgement = Screen(kernel, Lower(kernel), options);
  EXPECT_EQ(judgement.judged, (std::vector<bool>{false, true, false, false, false, false, false, false}));
}

TEST(Judge, RowsShowTheWrongElements) {
  const Kernel kernel = KernelOf("a[i] = a[i] * a[i]\nout[i] = b[i]");
  JudgeOptions options;
  options.rows = true;
  const Judgement judgement = Screen(kernel, Lower(kernel), options);
  ASSERT_EQ(judgement.verdict, Verdict::kDisagree);
  ASSERT_FALSE(judgement.rows.empty());
  for (const GradientRow& row : judgement.rows) {
    EXPECT_NEAR(row.dual, row.difference, 1e-6 * (1 + std::abs(row.dual)));
    if (row.wrong) EXPECT_EQ(row.arg, "a");
  }
  EXPECT_TRUE(
      std::any_of(judgement.rows.begin(), judgement.rows.end(), [](const GradientRow& row) { return row.wrong; }));
}

}  // namespace
}  // namespace warpsmith
