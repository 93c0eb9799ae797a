// Bounds must hold for f32 as it is, and be tight enough to be of use.
#include "src/oracle/bounds.h"

#include <gtest/gtest.h>

#include <cmath>

#include "src/oracle/launches.h"
#include "src/oracle/testing.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

struct Measured {
  Bounds bounds;
  double worst = 0;   // largest |f32 - f64| / bound
  double widest = 0;  // largest bound, relative to the array's largest value
};

Measured Measure(const Kernel& kernel, uint64_t seed) {
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  Rng rng(seed);
  Launch launch = ChooseLaunch(kernel, rng);
  for (const Buffer& arg : launch.args) {
    launch.adjoints.push_back(ZeroBuffer(arg.type, arg.type.is_real() ? arg.size() : 0));
    for (float& value : launch.adjoints.back().reals) value = ChooseReal(rng, false);
  }
  Memory<double> exact = MakeMemory<double>(launch);
  Memory<float> single = MakeMemory<float>(launch);
  const RunResult forward = program.Forward(launch.dim, exact), backward = program.Backward(launch.dim, exact);
  program.Forward(launch.dim, single);
  program.Backward(launch.dim, single);
  Measured m{MeasureBounds(program, launch, exact, forward.trace, backward.trace, seed), 0, 0};
  if (!m.bounds.stable || !m.bounds.useful) return m;
  for (size_t i = 0; i < exact.adjoints.all().size(); ++i) {
    const double bound = static_cast<double>(m.bounds.adjoints.all()[i]), value = exact.adjoints.all()[i];
    m.worst = std::max(m.worst, std::fabs(static_cast<double>(single.adjoints.all()[i]) - value) / bound);
    m.worst = std::max(m.worst, std::fabs(static_cast<double>(single.reals.all()[i]) - exact.reals.all()[i]) /
                                    static_cast<double>(m.bounds.args.all()[i]));
    m.widest = std::max(m.widest, bound / (1 + std::fabs(value)));
  }
  return m;
}

TEST(Bounds, HoldAndAreTight) {
  for (const char* body :
       {"out[i] = wp.sin(a[i]) * wp.exp(b[i])", "out[i] = a[i] / (wp.abs(b[i]) + 0.5)",
        "z = float(0.0)\nfor k in range(n):\n    z = z + a[k] * b[i]\nout[i] = z", "wp.atomic_add(out, 0, a[i] * a[i])",
        "out[i] = wp.dot(v[i], w[i])", "out[i] = wp.length(wp.cross(v[i], w[i]))", "v[i] = wp.normalize(w[i]) * a[i]",
        "out[i] = wp.tanh(a[i] * 4.0)", "out[i] = wp.pow(a[i], float(2.0)) * b[i]", "out[i] = wp.acos(a[i] * 0.8)",
        "wp.atomic_max(out, 0, a[i] * b[i])"}) {
    const Kernel kernel = KernelOf(body);
    for (uint64_t seed = 1; seed <= 400; ++seed) {
      const Measured m = Measure(kernel, seed);
      ASSERT_TRUE(m.bounds.stable) << body;
      EXPECT_LE(m.worst, 1) << body << " seed " << seed;
      EXPECT_LE(m.widest, 1e-3) << body << " seed " << seed;
    }
  }
}

TEST(Bounds, RefuseWhatRoundingSwamps) {
  EXPECT_FALSE(Measure(KernelOf("out[i] = (a[i] + 1.0e9) - 1.0e9"), 1).bounds.useful);
  EXPECT_FALSE(
      Measure(KernelOf("x = a[i] * 3.0\nif x * 7.0 == a[i] * 21.0:\n    x = 0.0 - x\nout[i] = x"), 1).bounds.stable);
}

}  // namespace
}  // namespace warpsmith
