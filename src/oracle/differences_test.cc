#include "src/oracle/differences.h"

#include <gtest/gtest.h>

#include <cmath>

#include "src/oracle/launches.h"
#include "src/oracle/testing.h"

namespace warpsmith {
namespace {

constexpr size_t kA = 0, kOut = 2;

struct Problem {
  Kernel kernel;
  Launch launch;
  Direction direction, weights;
};

// The derivative of out[0] with respect to a[0], at a[0] = x.
Problem At(const std::string& body, float x) {
  Problem setup{KernelOf(body), {}, Direction(8), Direction(8)};
  Rng rng(1);
  setup.launch = ChooseLaunch(setup.kernel, rng);
  setup.launch.args[kA].reals[0] = x;
  setup.direction[kA] = {1.0};
  setup.weights[kOut] = {1.0};
  return setup;
}

std::optional<Difference> Differentiate(const Problem& s, double step = kSteps[0]) {
  return DirectionalDifference(s.kernel, s.launch, s.direction, s.weights, step);
}

TEST(Differences, AreExactToManyDigits) {
  for (float x : {0.3f, 1.1f, -0.7f}) {
    const auto d = Differentiate(At("out[i] = wp.exp(a[i]) * wp.sin(a[i])", x));
    ASSERT_TRUE(d);
    const double exact =
        std::exp(static_cast<double>(x)) * (std::sin(static_cast<double>(x)) + std::cos(static_cast<double>(x)));
    EXPECT_NEAR(d->value, exact, 1e-10);
    EXPECT_LE(std::fabs(d->value - exact), d->error) << "the estimate must bound the error";
  }
}

TEST(Differences, WeighOutputs) {
  Problem s = At("out[i] = a[i] * a[i]", 1.5f);
  s.weights[kOut] = {-2.0};
  EXPECT_NEAR(Differentiate(s)->value, -6.0, 1e-10);
}

TEST(Differences, StopAtKinksAndComeNearer) {
  const float near = 0.001f;
  EXPECT_FALSE(Differentiate(At("out[i] = wp.abs(a[i])", near)));
  const auto nearer = Differentiate(At("out[i] = wp.abs(a[i])", near), kSteps[1]);
  ASSERT_TRUE(nearer);
  EXPECT_NEAR(nearer->value, 1.0, 1e-8);
  for (double step : kSteps) EXPECT_FALSE(Differentiate(At("out[i] = wp.abs(a[i])", 0.0f), step));
}

TEST(Differences, RefuseValuesThatAreNotFinite) { EXPECT_FALSE(Differentiate(At("out[i] = wp.log(a[i])", -1.0f))); }

}  // namespace
}  // namespace warpsmith
