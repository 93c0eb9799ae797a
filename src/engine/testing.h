// For tests of engines: kernels with all that a Job needs.
#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "src/engine/engine.h"
#include "src/python/read.h"
#include "src/text/lower.h"

namespace warpsmith {

struct Subject {
  Kernel kernel;
  TextIr ir;
  KernelText text;
  std::vector<Launch> launches;

  explicit Subject(Kernel checked) : kernel(std::move(checked)), ir(Lower(kernel)), text(PrintText(kernel, ir)) {}
  Job job() const { return {&kernel, &ir, &text, launches}; }
};

// The kernel of one function, from the `def` line on.
inline Subject SubjectOf(const std::string& function) {
  auto read = ReadPythonText("import warp as wp\n\n\n@wp.kernel\n" + function, "test.py");
  EXPECT_TRUE(read.ok()) << read.error().message;
  EXPECT_TRUE(read->at(0).kernel.ok()) << read->at(0).kernel.error().message;
  return Subject(*read->at(0).kernel);
}

inline Buffer Reals(Type type, std::vector<float> values) { return {type, std::move(values), {}}; }
inline Buffer Ints(Type type, std::vector<int32_t> values) { return {type, {}, std::move(values)}; }

// y = a x x; the adjoint of y is taken, that of x grows by 2 a x g.
inline Subject SquareScaled(const std::string& name = "square_scaled") {
  Subject subject = SubjectOf("def " + name + "(x: wp.array(dtype=float), y: wp.array(dtype=float), a: float):\n"
                              "    i = wp.tid()\n    y[i] = a * x[i] * x[i]\n");
  subject.launches = {{3,
                       {Reals(kFloatArray, {1, 2, 3}), Reals(kFloatArray, {0, 0, 0}), Reals(kFloat, {0.5})},
                       {Reals(kFloatArray, {10, 20, 30}), Reals(kFloatArray, {1, 2, 4}), Reals(kFloat, {0})}}};
  return subject;
}

// What SquareScaled() must leave behind.
inline void ExpectSquareScaled(const JobResult& result) {
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  ASSERT_EQ(result.outcomes.size(), 1u);
  EXPECT_EQ(result.outcomes[0].args[1].reals, (std::vector<float>{0.5, 2, 4.5}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (std::vector<float>{11, 24, 42}));
  EXPECT_EQ(result.outcomes[0].adjoints[1].reals, (std::vector<float>{0, 0, 0}));
}

// Runs `engine` on one job, which need not be the only one.
inline JobResult RunOne(Engine& engine, const Subject& subject) {
  const Job job = subject.job();
  return engine.Run({&job, 1})[0];
}

}  // namespace warpsmith
