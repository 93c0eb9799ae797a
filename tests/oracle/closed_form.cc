#include "tests/oracle/closed_form.h"

#include <cmath>

#include "src/kernel/check.h"
#include "src/python/print.h"
#include "src/result.h"

namespace warpsmith {
namespace {

Expr Float(Builtin builtin, std::vector<Expr> args) { return Call(builtin, kFloat, std::move(args)); }
Expr SquarePlusOne(Expr x) { return Float(Builtin::kAdd, {Float(Builtin::kMul, {x, x}), FloatLiteral(1.0)}); }

// A function, as the kernel says it and as calculus does.
struct Smooth {
  Expr (*expr)(Expr x);
  double (*value)(double x);
  double (*slope)(double x);
};

constexpr Smooth kSmooth[] = {
    {[](Expr x) { return Float(Builtin::kSin, {x}); }, [](double x) { return std::sin(x); },
     [](double x) { return std::cos(x); }},
    {[](Expr x) { return Float(Builtin::kCos, {x}); }, [](double x) { return std::cos(x); },
     [](double x) { return -std::sin(x); }},
    {[](Expr x) { return Float(Builtin::kTanh, {x}); }, [](double x) { return std::tanh(x); },
     [](double x) { return 1 / (std::cosh(x) * std::cosh(x)); }},
    {[](Expr x) { return Float(Builtin::kAtan, {x}); }, [](double x) { return std::atan(x); },
     [](double x) { return 1 / (1 + x * x); }},
    {[](Expr x) { return Float(Builtin::kExp, {Float(Builtin::kSin, {x})}); },
     [](double x) { return std::exp(std::sin(x)); }, [](double x) { return std::exp(std::sin(x)) * std::cos(x); }},
    {[](Expr x) { return Float(Builtin::kLog, {SquarePlusOne(x)}); }, [](double x) { return std::log1p(x * x); },
     [](double x) { return 2 * x / (1 + x * x); }},
    {[](Expr x) { return Float(Builtin::kSqrt, {SquarePlusOne(x)}); }, [](double x) { return std::hypot(x, 1); },
     [](double x) { return x / std::hypot(x, 1); }},
    {[](Expr x) { return Float(Builtin::kDiv, {x, SquarePlusOne(x)}); }, [](double x) { return x / (1 + x * x); },
     [](double x) { return (1 - x * x) / ((1 + x * x) * (1 + x * x)); }},
    {[](Expr x) { return Float(Builtin::kMul, {FloatLiteral(0.5), Float(Builtin::kMul, {x, x})}); },
     [](double x) { return 0.5 * x * x; }, [](double x) { return x; }},
    {[](Expr x) { return Float(Builtin::kNeg, {Float(Builtin::kSub, {x, FloatLiteral(0.25)})}); },
     [](double x) { return 0.25 - x; }, [](double) { return -1.0; }},
};

constexpr int32_t kA = 0, kB = 1, kOut = 2, kCount = 3, kTidVar = 4, kX = 5, kSum = 6, kTrip = 7;

// A factor that f32 and a literal of two decimals hold alike.
double Factor(Rng& rng) { return 0.25 * rng.Between(1, 6) * (rng.Chance(0.5) ? 1 : -1); }
Expr Literal(double value) {
  return value >= 0 ? FloatLiteral(value) : Call(Builtin::kNeg, kFloat, {FloatLiteral(-value)});
}

}  // namespace

ClosedForm::ClosedForm(Rng& rng) : factor_a_(Factor(rng)), factor_b_(Factor(rng)), loop_(rng.Chance(0.3)) {
  for (int depth = rng.Between(1, 4); depth > 0; --depth) chain_.push_back(rng.Below(std::size(kSmooth)));
  kernel_.name = "closed_form";
  kernel_.params = {kFloatArray, kFloatArray, kFloatArray, kInt};
  kernel_.symbols = {"a", "b", "out", "n", "i", "x"};
  const auto element = [](int32_t array) { return Index(Name(array, kFloatArray), Name(kTidVar, kInt)); };
  auto& body = kernel_.body;
  body.push_back(Assign(Name(kTidVar, kInt), Call(Builtin::kTid, kInt, {})));
  body.push_back(
      Assign(Name(kX, kFloat), Float(Builtin::kAdd, {Float(Builtin::kMul, {Literal(factor_a_), element(kA)}),
                                                     Float(Builtin::kMul, {Literal(factor_b_), element(kB)})})));
  Expr value = Name(kX, kFloat);
  for (size_t row : chain_) {
    body.push_back(Assign(Name(kX, kFloat), kSmooth[row].expr(Name(kX, kFloat))));
  }
  if (loop_) {
    kernel_.symbols.insert(kernel_.symbols.end(), {"total", "k"});
    body.push_back(Assign(Name(kSum, kFloat), Call(Builtin::kFloatCast, kFloat, {FloatLiteral(0.0)})));
    body.push_back(For(
        Name(kTrip, kInt), {Name(kCount, kInt)},
        {AugAssign(Builtin::kAdd, Name(kSum, kFloat),
                   Float(Builtin::kMul, {Name(kX, kFloat), Call(Builtin::kFloatCast, kFloat, {Name(kTrip, kInt)})}))}));
    value = Name(kSum, kFloat);
  }
  body.push_back(Assign(element(kOut), std::move(value)));
  const auto checked = Check(kernel_);
  WS_CHECK(checked.ok());
  PrintPython(kernel_);
}

bool ClosedForm::Matches(const JudgedLaunch& judged) const {
  const Launch& launch = judged.launch;
  const double n = launch.args[kCount].ints[0];
  const double weight = loop_ ? n * (n - 1) / 2 : 1;
  for (size_t i = 0; i < launch.args[kA].reals.size(); ++i) {
    double slope = weight * static_cast<double>(launch.adjoints[kOut].reals[i]);
    double x = factor_a_ * static_cast<double>(launch.args[kA].reals[i]) +
               factor_b_ * static_cast<double>(launch.args[kB].reals[i]);
    for (size_t row : chain_) slope *= kSmooth[row].slope(x), x = kSmooth[row].value(x);
    if (static_cast<int32_t>(i) >= launch.dim) slope = 0;
    const double scale = 1e-5 * (1 + std::fabs(slope));
    if (std::fabs(static_cast<double>(judged.gradients[kA][i]) - slope * factor_a_) > scale ||
        std::fabs(static_cast<double>(judged.gradients[kB][i]) - slope * factor_b_) > scale)
      return false;
  }
  return true;
}

}  // namespace warpsmith
