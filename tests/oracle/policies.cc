#include "tests/oracle/policies.h"

#include <algorithm>
#include <cmath>

namespace warpsmith {
namespace {

// The kernel as a function of one vector, the elements of its inputs, to another, those of its outputs.
template <class T>
class Function {
 public:
  explicit Function(const PolicySubject& subject) : s_(subject) {
    FillMemory(s_.launch, start_);
    for (size_t p = 0; p < s_.inputs.size(); ++p) {
      if (s_.inputs[p]) Add(p, start_.reals[p].size(), in_);
      if (s_.outputs[p]) Add(p, start_.reals[p].size(), out_);
    }
    at_.reserve(in_.size());
    for (const Place& place : in_) at_.push_back(start_.reals[place.param][place.element]);
  }

  struct Place {
    size_t param, element;
  };
  const std::vector<Place>& inputs() const { return in_; }
  const std::vector<Place>& outputs() const { return out_; }
  const std::vector<T>& point() const { return at_; }

  std::vector<T> Value(const std::vector<T>& x) {
    Forward(x);
    std::vector<T> value;
    for (const Place& place : out_) value.push_back(memory_.reals[place.param][place.element]);
    return value;
  }
  // The gradient of seeds times outputs, from buffers that hold zeros but for the seeds.
  std::vector<T> Gradient(const std::vector<T>& x, const std::vector<T>& seeds) {
    Forward(x);
    for (size_t i = 0; i < out_.size(); ++i) memory_.adjoints[out_[i].param][out_[i].element] = seeds[i];
    s_.text->Backward(s_.launch.dim, memory_);
    std::vector<T> gradient;
    for (const Place& place : in_) gradient.push_back(memory_.adjoints[place.param][place.element]);
    return gradient;
  }

 private:
  void Add(size_t param, size_t count, std::vector<Place>& places) {
    for (size_t i = 0; i < count; ++i) places.push_back({param, i});
  }
  void Forward(const std::vector<T>& x) {
    memory_ = start_;
    std::fill(memory_.adjoints.all().begin(), memory_.adjoints.all().end(), T(0));
    for (size_t i = 0; i < in_.size(); ++i) memory_.reals[in_[i].param][in_[i].element] = x[i];
    s_.text->Forward(s_.launch.dim, memory_);
  }

  const PolicySubject& s_;
  Memory<T> start_, memory_;
  std::vector<Place> in_, out_;
  std::vector<T> at_;
};

struct Tolerance {
  double absolute, relative;
  // numpy's and torch's allclose; NaN is close to nothing.
  bool Close(double value, double reference) const {
    return std::fabs(value - reference) <= absolute + relative * std::fabs(reference);
  }
};

template <class T>
using Jacobian = std::vector<std::vector<T>>;  // by input, then output

template <class T>
Jacobian<T> NumericalJacobian(Function<T>& f, const std::vector<T>& x, T step) {
  Jacobian<T> jacobian;
  for (size_t i = 0; i < x.size(); ++i) {
    std::vector<T> above = x, below = x;
    above[i] += step, below[i] -= step;
    const std::vector<T> right = f.Value(above), left = f.Value(below);
    std::vector<T>& row = jacobian.emplace_back();
    for (size_t o = 0; o < right.size(); ++o) row.push_back((right[o] - left[o]) / (2 * step));
  }
  return jacobian;
}

template <class T>
Jacobian<T> BackwardJacobian(Function<T>& f) {
  Jacobian<T> jacobian(f.inputs().size(), std::vector<T>(f.outputs().size()));
  std::vector<T> seeds(f.outputs().size(), T(0));
  for (size_t o = 0; o < seeds.size(); ++o) {
    seeds[o] = 1;
    const std::vector<T> gradient = f.Gradient(f.point(), seeds);
    for (size_t i = 0; i < gradient.size(); ++i) jacobian[i][o] = gradient[i];
    seeds[o] = 0;
  }
  return jacobian;
}

template <class T>
bool AllClose(const Jacobian<T>& a, const Jacobian<T>& reference, Tolerance tolerance) {
  for (size_t i = 0; i < a.size(); ++i)
    for (size_t o = 0; o < a[i].size(); ++o)
      if (!tolerance.Close(static_cast<double>(a[i][o]), static_cast<double>(reference[i][o]))) return false;
  return true;
}

template <class T>
bool JacobiansAgree(const PolicySubject& subject, T step, Tolerance tolerance) {
  Function<T> f(subject);
  return AllClose(BackwardJacobian(f), NumericalJacobian(f, f.point(), step), tolerance);
}

Verdict Pass(bool agrees) { return agrees ? Verdict::kAgree : Verdict::kDisagree; }

Verdict WarpGradcheck(const PolicySubject& subject, Rng&) {
  return Pass(JacobiansAgree<float>(subject, 1e-4f, {1e-3, 1e-2}));
}

constexpr double kTorchStep = 1e-6;
constexpr Tolerance kTorchTolerance{1e-5, 1e-3};

// A backward pass with zeros for seeds must give zeros.
bool ZeroSeedsGiveZeros(const PolicySubject& subject) {
  Function<double> f(subject);
  const auto gradient = f.Gradient(f.point(), std::vector<double>(f.outputs().size(), 0.0));
  return std::all_of(gradient.begin(), gradient.end(), [](double g) { return g == 0; });
}

Verdict TorchSlow(const PolicySubject& subject, Rng&) {
  return Pass(JacobiansAgree<double>(subject, kTorchStep, kTorchTolerance) && ZeroSeedsGiveZeros(subject));
}

// For each pair of an input and an output tensor, v'Ju with u and v uniform in [0, 1) and of length one.
Verdict TorchFast(const PolicySubject& subject, Rng& rng) {
  Function<double> f(subject);
  const size_t params = subject.inputs.size();
  auto directions = [&](const auto& places) {
    std::vector<double> d(places.size()), norm(params), sum(params);
    for (size_t i = 0; i < d.size(); ++i) d[i] = rng.Uniform(), norm[places[i].param] += d[i] * d[i];
    for (size_t i = 0; i < d.size(); ++i) d[i] /= std::sqrt(norm[places[i].param]), sum[places[i].param] += d[i];
    return std::pair(d, sum);
  };
  const auto [u, u_sum] = directions(f.inputs());
  const auto [v, v_sum] = directions(f.outputs());
  for (size_t p = 0; p < params; ++p) {
    if (!subject.inputs[p]) continue;
    std::vector<double> above = f.point(), below = f.point();
    for (size_t i = 0; i < u.size(); ++i)
      if (f.inputs()[i].param == p) above[i] += kTorchStep * u[i], below[i] -= kTorchStep * u[i];
    const auto right = f.Value(above), left = f.Value(below);
    for (size_t q = 0; q < params; ++q) {
      if (!subject.outputs[q]) continue;
      double numerical = 0, analytical = 0;
      std::vector<double> seeds(v.size());
      for (size_t o = 0; o < v.size(); ++o) {
        if (f.outputs()[o].param != q) continue;
        seeds[o] = v[o];
        numerical += v[o] * (right[o] - left[o]) / (2 * kTorchStep);
      }
      const auto gradient = f.Gradient(f.point(), seeds);
      for (size_t i = 0; i < u.size(); ++i)
        if (f.inputs()[i].param == p) analytical += gradient[i] * u[i];
      const Tolerance adjusted{kTorchTolerance.absolute * u_sum[p] * v_sum[q], kTorchTolerance.relative};
      if (!adjusted.Close(analytical, numerical)) return Verdict::kDisagree;
    }
  }
  return Pass(ZeroSeedsGiveZeros(subject));
}

// One Gaussian tangent, one Gaussian cotangent.
Verdict JaxCheckGrads(const PolicySubject& subject, Rng& rng) {
  constexpr float kStep = 1e-4f;
  constexpr Tolerance kTolerance{2e-3, 2e-3};
  Function<float> f(subject);
  std::vector<float> tangent(f.inputs().size()), cotangent(f.outputs().size());
  for (float& t : tangent) t = static_cast<float>(rng.Gaussian());
  for (float& c : cotangent) c = static_cast<float>(rng.Gaussian());
  std::vector<float> above = f.point(), below = f.point();
  for (size_t i = 0; i < tangent.size(); ++i) above[i] += kStep * tangent[i], below[i] -= kStep * tangent[i];
  const auto right = f.Value(above), left = f.Value(below);
  const auto gradient = f.Gradient(f.point(), cotangent);
  float product = 0, expected = 0;
  for (size_t i = 0; i < tangent.size(); ++i) product += tangent[i] * gradient[i];
  for (size_t o = 0; o < cotangent.size(); ++o) expected += (right[o] - left[o]) * (0.5f / kStep) * cotangent[o];
  return Pass(kTolerance.Close(static_cast<double>(product), static_cast<double>(expected)));
}

// What is rejected is let off where the point is not differentiable: outputs or differences of a neighbour are not
// close.
Verdict NablaFuzz(const PolicySubject& subject, Rng& rng) {
  constexpr Tolerance kTolerance{1e-1, 1e-3};
  constexpr double kStep = 1e-6, kNeighbour = 1e-4;
  constexpr int kNeighbours = 5;
  if (JacobiansAgree<double>(subject, kStep, kTolerance)) return Verdict::kAgree;
  Function<double> f(subject);
  const Jacobian<double> here = NumericalJacobian(f, f.point(), kStep), value = {f.Value(f.point())};
  for (int k = 0; k < kNeighbours; ++k) {
    std::vector<double> near = f.point();
    for (double& x : near) x += rng.Uniform(-kNeighbour, kNeighbour);
    if (!AllClose(value, {f.Value(near)}, kTolerance) || !AllClose(here, NumericalJacobian(f, near, kStep), kTolerance))
      return Verdict::kInconclusive;
  }
  return Verdict::kDisagree;
}

constexpr PolicyRow kPolicies[] = {
    {"warp gradcheck", "f32, step 1e-4, full Jacobian, atol 1e-3, rtol 1e-2: warp.autograd.gradcheck, Warp 1.19.0",
     WarpGradcheck},
    {"pytorch gradcheck, slow",
     "f64, step 1e-6, full Jacobian, atol 1e-5, rtol 1e-3, zero seeds give zeros: torch.autograd.gradcheck", TorchSlow},
    {"pytorch gradcheck, fast",
     "f64, step 1e-6, one non-negative direction for each pair of tensors, atol 1e-5 scaled, rtol 1e-3: the same with "
     "fast_mode",
     TorchFast},
    {"jax check_grads",
     "f32, step 1e-4, one Gaussian direction and cotangent, atol and rtol 2e-3: jax.test_util.check_grads, mode rev",
     JaxCheckGrads},
    {"nablafuzz",
     "f64, step 1e-6, full Jacobian, atol 1e-1, rtol 1e-3, five neighbours within 1e-4 must be alike: NablaFuzz (ICSE "
     "2023), its PyTorch helper",
     NablaFuzz},
};

}  // namespace

std::span<const PolicyRow> Policies() { return kPolicies; }

}  // namespace warpsmith
