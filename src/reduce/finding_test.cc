#include "src/reduce/finding.h"

#include <gtest/gtest.h>

#include "src/oracle/testing.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

JudgeOptions Quick() {
  JudgeOptions options;
  options.quick = true;
  options.seed = 1;
  return options;
}

// The finding of a kernel with one cause.
Finding FindingOf(const Kernel& kernel) {
  const auto diagnosis = Diagnose(kernel, Quick());
  EXPECT_TRUE(diagnosis.has_value());
  EXPECT_EQ(diagnosis->causes.size(), 1u) << PythonSource(kernel);
  auto finding = ReduceFinding(kernel, diagnosis->causes.at(0), Quick());
  EXPECT_TRUE(finding.has_value());
  return std::move(*finding);
}

struct Case {
  const char* body;
  const char* bucket;
  const char* expression;  // of the guilty place in the reduced kernel
};

class FindingTest : public testing::TestWithParam<Case> {};

TEST_P(FindingTest, IsReducedExplainedAndNamed) {
  const Finding finding = FindingOf(KernelOf(GetParam().body));
  SCOPED_TRACE(PythonSource(finding.kernel));
  EXPECT_EQ(finding.bucket, GetParam().bucket);
  EXPECT_EQ(finding.guilt.expression, GetParam().expression);
  EXPECT_LE(finding.kernel.source.lines.size(), 8u);
  EXPECT_LT(finding.counts.executions, 200);
  EXPECT_GT(finding.error, 0.01);
  EXPECT_FALSE(finding.guilt.text.empty());
}

INSTANTIATE_TEST_SUITE_P(
    Rules, FindingTest,
    testing::Values(Case{"x = a[i]\nz = float(0.0)\nfor k in range(n):\n    z = z + x * b[i]\nout[i] = wp.sin(z) + x",
                         "gradient-after_loop", "z * z"},
                    Case{"x = a[i]\ny = b[i]\nz = float(1.0)\nfor k in range(n):\n    z = z * x + y\nout[i] = z",
                         "gradient-carried_in_loop", "z * x[i]"},
                    Case{"z = a[i] * b[i]\nu = wp.sin(z)\nfor k in range(n):\n    z += b[i]\nout[i] = u + z",
                         "gradient-before_loop", "z * z"},
                    Case{"p = v[i] + w[i]\np.y = a[i] * 2.0\nout[i] = wp.length(p)", "gradient-component_write", "a.x"},
                    Case{"out[i] = a[i] % b[i] + s", "gradient-wrong_rule", "1.0 % x[i]"},
                    Case{"out[i] = out[i] * out[i] * a[i]", "gradient-in_place", "x[i] * x[i]"},
                    Case{"wp.atomic_max(out, i, a[i] * b[i])\nwp.atomic_add(out, i, b[i])",
                         "gradient-atomic_extremum_lost", "wp.atomic_max(out, i, x[i])"}));

TEST(FindingTest, WhatFlowsIntoTheResultOfAnAtomicIsLost) {
  const Finding finding =
      FindingOf(KernelOf("wp.atomic_add(b, i, a[i] * a[i])\nz = wp.atomic_add(b, i, 1.0)\nout[i] = z + a[i]"));
  EXPECT_EQ(finding.bucket, "gradient-atomic_result_dropped") << PythonSource(finding.kernel);
}

TEST(FindingTest, AnAtomicWhoseResultNobodyTakesIsNotToBlame) {
  const Finding finding =
      FindingOf(KernelOf("z = wp.atomic_add(out, i, a[i])\nx = b[i]\nfor k in range(n):\n    x = x * b[i]\na[i] = x"));
  EXPECT_EQ(finding.bucket, "gradient-carried_in_loop") << PythonSource(finding.kernel);
}

TEST(FindingTest, AWrongAdjointThatReachesNoInputIsNotToBlame) {
  const Finding finding = FindingOf(
      KernelOf("z = wp.log(a[i] - a[i])\ny = float(0.0)\nfor k in range(n):\n    y = 1.0\nout[i] = y * y + b[i]"));
  EXPECT_EQ(finding.bucket, "gradient-masked_nan") << PythonSource(finding.kernel);
}

TEST(FindingTest, WhereTheGradientIsNoNumberOnlyThatIsExplained) {
  const Finding finding =
      FindingOf(KernelOf("z = wp.log(a[i] - a[i])\ny = a[i]\nfor k in range(n):\n    y = b[i]\nout[i] = y * y"));
  EXPECT_EQ(finding.bucket, "gradient-masked_nan") << PythonSource(finding.kernel);
}

TEST(FindingTest, WhatIsComparedIsLookedAtToo) {
  const Finding finding = FindingOf(KernelOf("x = b[i]\nif wp.log(a[i] - a[i]) > 0.0:\n    x = 1.0\nout[i] = x"));
  EXPECT_EQ(finding.bucket, "gradient-masked_nan") << PythonSource(finding.kernel);
}

TEST(FindingTest, WhatIsComparedIsLookedAtWhereverItsResultGoes) {
  for (const char* body : {"c = wp.log(a[i] - a[i]) > 0.0\nx = b[i]\nif c:\n    x = 1.0\nout[i] = x",
                           "m[i] = int(wp.atan(wp.log(a[i] - a[i])))\nout[i] = b[i]"}) {
    const Finding finding = FindingOf(KernelOf(body));
    EXPECT_EQ(finding.bucket, "gradient-masked_nan") << PythonSource(finding.kernel);
    EXPECT_EQ(finding.guilt.kind, GuiltKind::kOperation);
  }
}

TEST(FindingTest, AWriteOfAComponentIsToBlameForWhatItMakesWrongInABranch) {
  for (const char* body : {"p = v[i]\nif 1.0 > 0.0:\n    p = p\np.x = 1.0\nw[i] = p",
                           "p = v[i]\nq = v[i]\nfor k in range(2):\n    p.x = 1.0\n    if i == 0:\n        q = v[i]\n  "
                           "  p += q\nw[i] = p"}) {
    const Finding finding = FindingOf(KernelOf(body));
    EXPECT_EQ(finding.bucket, "gradient-component_write") << PythonSource(finding.kernel);
  }
}

TEST(FindingTest, EqualCausesAreOneBucketWhateverTheKernelsLookLike) {
  const Finding one = FindingOf(KernelOf("z = a[i]\nfor k in range(n):\n    z += 1.0\nout[i] = wp.sin(z)"));
  const Finding other = FindingOf(KernelOf("p = v[i]\nfor k in range(20):\n    p = p + w[i]\nout[i] = wp.dot(p, p)"));
  EXPECT_EQ(one.bucket, other.bucket);
}

// Which arrays of KernelOf() are one: a is out.
const Sharing kInputIsOutput = {0, 1, 0, 3, 4, 5, 6, 7};

TEST(FindingTest, WhatIsRightUnlessTwoOfItsArraysAreOneIsOneBucket) {
  for (const char* body : {"x = a[i] * a[i]\nout[i] = x * b[i] + s", "out[i] = wp.sin(a[i])\nb[i] = 2.0 * b[i]"}) {
    const Kernel kernel = KernelOf(body);
    const auto finding = ReduceSharedFinding(kernel, kInputIsOutput, Quick());
    ASSERT_TRUE(finding.has_value()) << body;
    SCOPED_TRACE(PythonSource(finding->kernel));
    EXPECT_EQ(finding->bucket, "gradient-shared_arrays");
    EXPECT_EQ(finding->kernel.params.size(), 2u);
    EXPECT_EQ(finding->sharing, (Sharing{0, 0}));
    EXPECT_EQ(finding->launch.args.size(), 1u);
    EXPECT_LE(finding->kernel.source.lines.size(), 5u);
    EXPECT_GT(finding->error, 0.01);
  }
}

TEST(FindingTest, WhatIsWrongAnywayOrRightAnywayIsNoFindingOfSharedArrays) {
  for (const char* body : {"out[i] = a[i] % b[i]", "out[i] = a[i] + b[i]", "out[i] = b[i] * b[i]"})
    EXPECT_FALSE(ReduceSharedFinding(KernelOf(body), kInputIsOutput, Quick()).has_value()) << body;
}

TEST(FindingTest, WhatLeavesALoopIsABucket) {
  for (const char* leave : {"break", "continue"}) {
    const Finding finding =
        FindingOf(KernelOf(std::string("z = float(0.0)\nfor k in range(n):\n    z = z + a[k]\n    out[i] = "
                                       "z\n    if k == 1:\n        ") +
                           leave + "\n    z = z + b[k]"));
    EXPECT_EQ(finding.bucket, "gradient-left_loop") << PythonSource(finding.kernel);
    EXPECT_LE(finding.kernel.source.lines.size(), 8u) << PythonSource(finding.kernel);
    EXPECT_LT(finding.counts.executions, 200);
  }
}

TEST(FindingTest, ABreakThatIsNeverReachedIsNotToBlame) {
  const Finding finding = FindingOf(
      KernelOf("c = int(0)\nfor k in range(3):\n    c = c + 1\n    if n < -5:\n        break\n    out[i] = a[c]"));
  EXPECT_EQ(finding.bucket, "gradient-carried_in_loop") << PythonSource(finding.kernel);
}

TEST(FindingTest, TripsThatForwardNeverMadeLeaveTheArray) {
  const Finding finding =
      FindingOf(KernelOf("for k in range(200):\n    wp.atomic_add(out, i, a[k] * b[i])\n    if k > 1:\n        break"));
  EXPECT_EQ(finding.bucket, "adjoint_bounds-left_loop") << PythonSource(finding.kernel);
  EXPECT_EQ(finding.guilt.expression, "x[k]");
  EXPECT_LE(finding.kernel.source.lines.size(), 8u) << PythonSource(finding.kernel);
}

TEST(FindingTest, ALoopThatOnlyAReturnEndsDoesNotEndBackward) {
  const Finding finding =
      FindingOf(KernelOf("z = float(0.0)\nwhile 0 < 1:\n    z = a[i]\n    return\nout[i] = a[i] + z"));
  EXPECT_EQ(finding.bucket, "adjoint_bounds-left_loop") << PythonSource(finding.kernel);
  EXPECT_EQ(finding.guilt.name, "trips");
  EXPECT_NE(PythonSource(finding.kernel).find("while " + finding.guilt.expression), std::string::npos);
}

TEST(FindingTest, TheAccessThatLeavesTheArrayIsNamedWhereverItStands) {
  const Kernel kernel =
      KernelOf("c = int(0)\nz = float(0.0)\nwhile c < 5:\n    z = z + a[c]\n    c = c + 1\nout[i] = z * b[i]");
  Launch launch;
  launch.dim = 1;
  for (Type type : kernel.params) {
    launch.args.push_back(ZeroBuffer(type, type == kernel.params[0] ? 5 : 1));
    launch.adjoints.push_back(ZeroBuffer(type, launch.args.back().size()));
  }
  const auto guilt = BlameFault(kernel, launch);
  ASSERT_TRUE(guilt.has_value());
  EXPECT_EQ(guilt->expression, "a[c]");
  EXPECT_NE(guilt->text.find("wp::"), std::string::npos) << guilt->text;
  launch.args[0] = launch.adjoints[0] = ZeroBuffer(kFloatArray, 6);
  EXPECT_FALSE(BlameFault(kernel, launch).has_value());
}

TEST(FindingTest, ABranchThatIsDecidedAnewIsToBlame) {
  const Finding finding =
      FindingOf(KernelOf("z = a[i] * a[i]\nfor k in range(n):\n    if z > 0.7:\n        z = z + a[k] * b[i]\n    "
                         "else:\n        z = z + b[k]\nout[i] = z"));
  EXPECT_EQ(finding.bucket, "gradient-carried_in_loop") << PythonSource(finding.kernel);
  EXPECT_EQ(finding.guilt.kind, GuiltKind::kBranch) << PythonSource(finding.kernel);
}

TEST(FindingTest, ABranchWhoseOtherArmHasALoopIsNotToBlame) {
  const Finding finding = FindingOf(
      KernelOf("if n < -9:\n    for k in range(n):\n        out[i] = 1.0\nelif i >= 0:\n    out[i] = wp.frac(a[i])"));
  EXPECT_EQ(finding.bucket, "gradient-wrong_rule") << PythonSource(finding.kernel);
  EXPECT_EQ(finding.kernel.source.lines.size(), 4u) << PythonSource(finding.kernel);
}

TEST(FindingTest, ABranchOfALogicalConditionIsNotToBlame) {
  for (const char* condition : {"i > 0 or n > -9", "i >= 0 and i % 2 == 0", "not (n > -9 and 0.0 < a[i] < -9.0)"}) {
    const Finding finding =
        FindingOf(KernelOf("if " + std::string(condition) + ":\n    out[i] = wp.frac(a[i]) + b[i]"));
    EXPECT_EQ(finding.bucket, "gradient-wrong_rule") << PythonSource(finding.kernel);
  }
}

TEST(FindingTest, AStatementThatDoesNothingDoesNoHarm) {
  EXPECT_EQ(FindingOf(KernelOf("1.0\nout[i] = wp.frac(a[i])")).bucket, "gradient-wrong_rule");
}

TEST(FindingTest, ACounterOfAWhileAsAnIndexIsABucket) {
  const Finding finding =
      FindingOf(KernelOf("k = int(0)\nz = float(0.0)\nwhile k < n:\n    z = z + a[k]\n    k = k + 1\nout[i] = z"));
  EXPECT_TRUE(finding.bucket.ends_with("-while_counter")) << finding.bucket << PythonSource(finding.kernel);
}

TEST(FindingTest, ASwapInALoopIsWrongForward) {
  const Finding finding =
      FindingOf(KernelOf("x = a[i] * 2.0\ny = b[i] + 1.0\nfor k in range(n):\n    x, y = y, x\nout[i] = x + 2.0 * y"));
  EXPECT_EQ(finding.bucket, "forward-swap_in_loop") << PythonSource(finding.kernel);
  EXPECT_FALSE(finding.results.empty());
  EXPECT_GT(finding.error, 0.01);
}

TEST(FindingTest, TwoNamesOfOneVariableBeforeALoopAreWrongForward) {
  const Finding finding = FindingOf(
      KernelOf("x = a[i]\ny, z = x, x\nfor k in range(n):\n    z = z * b[i]\nout[i] = y + z * 2.0 + wp.sin(b[i])"));
  EXPECT_EQ(finding.bucket, "forward-alias_before_loop") << PythonSource(finding.kernel);
  EXPECT_LE(finding.kernel.source.lines.size(), 8u) << PythonSource(finding.kernel);
}

TEST(FindingTest, AConditionThatALoopInItsArmOverwritesIsWrongForward) {
  const Finding finding = FindingOf(
      KernelOf("c = a[i] > 0.0\nz = float(1.0)\nif c:\n    for k in range(n):\n        c = b[k] > 9.0\n    z = "
               "a[i]\nout[i] = z * b[i]"));
  EXPECT_EQ(finding.bucket, "forward-overwritten_condition") << PythonSource(finding.kernel);
  EXPECT_FALSE(finding.results.empty());
  EXPECT_GT(finding.error, 0.01);
}

TEST(FindingTest, AnElementOfWhichTwoValuesAreNeededIsABucket) {
  for (const char* body :
       {"out[i] = a[i] * b[i]\nz = out[i]\nout[i] = z * z", "z = a[i] * a[i]\na[i] = z + b[i]\nout[i] = a[i] * a[i]"}) {
    const Finding finding = FindingOf(KernelOf(body));
    EXPECT_EQ(finding.bucket, "gradient-stored_twice") << PythonSource(finding.kernel);
    EXPECT_LE(finding.kernel.source.lines.size(), 8u) << PythonSource(finding.kernel);
  }
}

TEST(FindingTest, OfAPowerOnlyANegativeBaseIsOne) {
  EXPECT_EQ(FindingOf(KernelOf("out[i] = wp.pow(0.0 - a[i] * a[i] - 1.0, 2.0 + 0.0 * b[i])")).bucket,
            "gradient-power_of_negative");
  EXPECT_EQ(FindingOf(KernelOf("z = wp.pow(a[i] - a[i], 0.5)\nout[i] = wp.min(b[i], 1.0) + 0.0 * z")).bucket,
            "gradient-masked_nan");
}

TEST(FindingTest, WhereTwoCausesMeetTheAtomicIsStillExplained) {
  const Finding finding = FindingOf(KernelOf("z = wp.atomic_add(out, i, 1.0)\nwp.atomic_min(out, i, z + a[i])"));
  EXPECT_GT(finding.rule, 0) << PythonSource(finding.kernel);
}

TEST(FindingTest, AnExtremumOfWhatItOverwritesIsExplained) {
  for (const char* body :
       {"wp.atomic_min(a, i, wp.log10(a[i]) * -a[i])",
        "if i < 0:\n    out[i] = 1.0\nelif n < -9:\n    out[i] = 1.0\nelse:\n    wp.atomic_min(out, 0, a[0] - 9.0)",
        "wp.atomic_max(out, i, 1.0 / (0.0 * (a[i] - 9.0)))"}) {
    const Finding finding = FindingOf(KernelOf(body));
    EXPECT_GT(finding.rule, 0) << PythonSource(finding.kernel);
    EXPECT_LE(finding.kernel.source.lines.size(), 5u) << PythonSource(finding.kernel);
  }
}

TEST(FindingTest, AComponentThatIsOverwrittenLaterIsToBlameForWhatWasAddedBefore) {
  const Finding finding =
      FindingOf(KernelOf("p = v[i]\nq = v[i]\nfor k in range(1):\n    z = 1.0\n    q = v[k] * z\np += q\np.x = "
                         "1.0\nw[i] = p"));
  EXPECT_EQ(finding.bucket, "gradient-component_write") << PythonSource(finding.kernel);
  EXPECT_LE(finding.kernel.source.lines.size(), 8u) << PythonSource(finding.kernel);
}

TEST(FindingTest, AKernelThatAgreesHasNoDiagnosis) {
  EXPECT_FALSE(Diagnose(KernelOf("out[i] = a[i] * b[i]"), Quick()).has_value());
}

}  // namespace
}  // namespace warpsmith
