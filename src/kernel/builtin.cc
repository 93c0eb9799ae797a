#include "src/kernel/builtin.h"

#include <algorithm>
#include <type_traits>
#include <unordered_map>

#include "src/kernel/formula.h"
#include "src/kernel/language.h"
#include "src/result.h"

namespace warpsmith {
namespace {

using namespace formula;  // the vocabulary of the rules below

// A rule as written: the expression, and its text.
template <class F>
struct Rule {
  F evaluate;
  std::string_view text;
};
template <class F>
Rule(F, const char*) -> Rule<F>;

#define WS_UNUSED [[maybe_unused]] auto
#define WS_RULE(...)                                                                                            \
  Rule {                                                                                                        \
    [](WS_UNUSED x, WS_UNUSED y, WS_UNUSED z, WS_UNUSED r, WS_UNUSED g, WS_UNUSED dx, WS_UNUSED dy, WS_UNUSED dz) { \
      return __VA_ARGS__;                                                                                       \
    },                                                                                                          \
        #__VA_ARGS__                                                                                            \
  }

// Types of operands in a signature, and how a register of each is read.
struct Absent {
  template <class T>
  static Absent Read(const void*) { return {}; }
};
struct F {
  static constexpr Type kType = kFloat;
  template <class T>
  static Lanes<T> Read(const void* p) { return *static_cast<const Lanes<T>*>(p); }
};
struct I {
  static constexpr Type kType = kInt;
  template <class T>
  static IntLanes Read(const void* p) { return *static_cast<const IntLanes*>(p); }
};
struct B : I {
  static constexpr Type kType = kBool;
};
struct V {
  static constexpr Type kType = kVec3;
  template <class T>
  static Vec<Lanes<T>> Read(const void* p) {
    auto c = static_cast<const Lanes<T>*>(p);
    return {{c[0], c[1], c[2]}};
  }
};
template <class E>
struct ArrayOf {
  static constexpr Type kType = E::kType.array();
};

// Writes what a rule returned into a register of type Tag: casts between reals and integers happen here.
template <class T, class Tag, class Value>
void Write(void* out, const Value& value) {
  if constexpr (std::is_same_v<Tag, V>) {
    auto c = static_cast<Lanes<T>*>(out);
    c[0] = value[0], c[1] = value[1], c[2] = value[2];
  } else if constexpr (std::is_same_v<Tag, F>) {
    *static_cast<Lanes<T>*>(out) = __builtin_convertvector(value, Lanes<T>);
  } else {
    *static_cast<IntLanes*>(out) = __builtin_convertvector(value, IntLanes);
  }
}

// Which operands a rule may read.
enum class Reads { kOperands, kResult, kAdjoint, kTangent };

template <class Result, class X = Absent, class Y = Absent, class Z = Absent>
class Signature : public Overload {
 public:
  Signature() {
    result = Result::kType;
    if constexpr (!std::is_same_v<X, Absent>) params.push_back(X::kType);
    if constexpr (!std::is_same_v<Y, Absent>) params.push_back(Y::kType);
    if constexpr (!std::is_same_v<Z, Absent>) params.push_back(Z::kType);
  }

  template <class R1>
  Signature& Forward(R1 rule) { forward = Make<Result, Reads::kOperands>(rule); return *this; }
  template <class R1>
  Signature& Adjoint(R1 a) { adjoint[0] = Make<X, Reads::kAdjoint>(a); return *this; }
  template <class R1, class R2>
  Signature& Adjoint(R1 a, R2 b) { adjoint[1] = Make<Y, Reads::kAdjoint>(b); return Adjoint(a); }
  template <class R1, class R2, class R3>
  Signature& Adjoint(R1 a, R2 b, R3 c) { adjoint[2] = Make<Z, Reads::kAdjoint>(c); return Adjoint(a, b); }
  template <class R1>
  Signature& Tangent(R1 rule) { tangent = Make<Result, Reads::kTangent>(rule); return *this; }
  template <class R1>
  Signature& Piece(R1 rule) { piece = Make<F, Reads::kResult>(rule); return *this; }
  template <class R1>
  Signature& Tie(R1 rule) { tie = Make<B, Reads::kResult>(rule); return *this; }
  template <class R1>
  Signature& Undefined(R1 rule) { undefined = Make<B, Reads::kOperands>(rule); return *this; }

 private:
  template <class Out, Reads reads, class R1>
  static Formula Make(R1 rule) {
    using Evaluate = decltype(rule.evaluate);
    return {rule.text, &Run<float, Out, reads, Evaluate>, &Run<double, Out, reads, Evaluate>,
            &Run<Quad, Out, reads, Evaluate>};
  }

  template <class T, class Out, Reads reads, class Evaluate>
  static void Run(void* out, const FormulaInput& in) {
    constexpr bool with_result = reads != Reads::kOperands;
    using ROrAbsent = std::conditional_t<with_result, Result, Absent>;
    using GOrAbsent = std::conditional_t<reads == Reads::kAdjoint, Result, Absent>;
    constexpr bool tangent = reads == Reads::kTangent;
    using DX = std::conditional_t<tangent, X, Absent>;
    using DY = std::conditional_t<tangent, Y, Absent>;
    using DZ = std::conditional_t<tangent, Z, Absent>;
    Write<T, Out>(out, Evaluate{}(X::template Read<T>(in.x), Y::template Read<T>(in.y), Z::template Read<T>(in.z),
                                  ROrAbsent::template Read<T>(in.r), GOrAbsent::template Read<T>(in.g),
                                  DX::template Read<T>(in.dx), DY::template Read<T>(in.dy), DZ::template Read<T>(in.dz)));
  }
};

// Rules shared by rows: nothing flows, everything flows.
#define WS_ZERO WS_RULE(like(r, 0.0f))
#define WS_PASS WS_RULE(g)

BuiltinRow Operator(Builtin id, std::string_view name, std::string_view python, std::string_view doc,
                    std::vector<Overload> overloads) {
  BuiltinRow row;
  row.id = id, row.category = BuiltinCategory::kOperator, row.name = name, row.python = python;
  row.native = row.adjoint_native = name, row.doc = doc, row.overloads = std::move(overloads);
  return row;
}

struct MathTraits {
  double ulp = 0.5;  // of CUDA's f32 functions (CUDA C++ Programming Guide, "Mathematical Functions"); glibc's are closer
  std::array<Interval, 3> domain{};
  bool differentiable = true;
  bool takes_result = false;
};

BuiltinRow Function(Builtin id, BuiltinCategory category, std::string_view python, std::string_view doc, MathTraits traits,
                    std::vector<Overload> overloads) {
  BuiltinRow row;
  row.id = id, row.category = category, row.python = python, row.name = python.substr(python.find('.') + 1);
  row.native = row.adjoint_native = row.name, row.doc = doc, row.overloads = std::move(overloads);
  row.ulp = traits.ulp, row.domain = traits.domain;
  row.differentiable = traits.differentiable, row.adjoint_takes_result = traits.takes_result;
  return row;
}

BuiltinRow Hidden(Builtin id, std::string_view name, std::string_view doc, bool differentiable = true, bool replayed = true) {
  BuiltinRow row;
  row.id = id, row.category = BuiltinCategory::kHidden, row.name = row.native = row.adjoint_native = name;
  row.doc = doc, row.differentiable = differentiable, row.replayed = replayed;
  return row;
}

BuiltinRow Atomic(Builtin id, std::string_view python, std::string_view doc, bool vectors) {
  BuiltinRow row = Function(id, BuiltinCategory::kAtomic, python, doc, {}, {});
  row.replayed = false;
  row.overloads = {Signature<F, ArrayOf<F>, I, F>(), Signature<I, ArrayOf<I>, I, I>()};
  if (vectors) row.overloads.push_back(Signature<V, ArrayOf<V>, I, V>());
  return row;
}

std::vector<BuiltinRow> Operators() {
  std::vector<BuiltinRow> rows = {
      Operator(Builtin::kAdd, "add", "+", "sum",
               {Signature<F, F, F>().Forward(WS_RULE(x + y)).Adjoint(WS_PASS, WS_PASS).Tangent(WS_RULE(dx + dy)),
                Signature<I, I, I>().Forward(WS_RULE(wrap_add(x, y))).Undefined(WS_RULE(add_overflows(x, y))),
                Signature<V, V, V>().Forward(WS_RULE(x + y)).Adjoint(WS_PASS, WS_PASS).Tangent(WS_RULE(dx + dy))}),
      Operator(Builtin::kSub, "sub", "-", "difference",
               {Signature<F, F, F>().Forward(WS_RULE(x - y)).Adjoint(WS_PASS, WS_RULE(-g)).Tangent(WS_RULE(dx - dy)),
                Signature<I, I, I>().Forward(WS_RULE(wrap_sub(x, y))).Undefined(WS_RULE(sub_overflows(x, y))),
                Signature<V, V, V>().Forward(WS_RULE(x - y)).Adjoint(WS_PASS, WS_RULE(-g)).Tangent(WS_RULE(dx - dy))}),
      Operator(Builtin::kMul, "mul", "*", "product; of a vec3 and a float in either order",
               {Signature<F, F, F>().Forward(WS_RULE(x * y)).Adjoint(WS_RULE(y * g), WS_RULE(x * g)).Tangent(WS_RULE(dx * y + x * dy)),
                Signature<I, I, I>().Forward(WS_RULE(wrap_mul(x, y))).Undefined(WS_RULE(mul_overflows(x, y))),
                Signature<V, V, F>().Forward(WS_RULE(x * y)).Adjoint(WS_RULE(g * y), WS_RULE(dot3(x, g))).Tangent(WS_RULE(dx * y + x * dy)),
                Signature<V, F, V>().Forward(WS_RULE(y * x)).Adjoint(WS_RULE(dot3(y, g)), WS_RULE(g * x)).Tangent(WS_RULE(y * dx + dy * x))}),
      Operator(Builtin::kDiv, "div", "/", "quotient; of two ints truncated towards zero",
               {Signature<F, F, F>().Forward(WS_RULE(x / y)).Adjoint(WS_RULE(g / y), WS_RULE(-(g * r / y))).Tangent(WS_RULE((dx - r * dy) / y)),
                Signature<I, I, I>().Forward(WS_RULE(int_div(x, y))).Undefined(WS_RULE((y == 0) | ((y == -1) & (x == INT32_MIN)))),
                Signature<V, V, F>().Forward(WS_RULE(x / y)).Adjoint(WS_RULE(g / y), WS_RULE(-(dot3(x, g) / (y * y)))).Tangent(WS_RULE((dx - r * dy) / y))}),
      // Warp passes nothing to the second operand, though d(x mod y)/dy = -trunc(x / y) (warp.md 3, row 11).
      Operator(Builtin::kMod, "mod", "%", "remainder with the sign of the dividend, as C's fmod and %",
               {Signature<F, F, F>().Forward(WS_RULE(libm::fmod(x, y))).Adjoint(WS_PASS, WS_ZERO)
                    .Tangent(WS_RULE(dx - libm::trunc(x / y) * dy)).Piece(WS_RULE(libm::trunc(x / y))).Tie(WS_RULE(r == 0)),
                Signature<I, I, I>().Forward(WS_RULE(int_mod(x, y))).Undefined(WS_RULE((y == 0) | ((y == -1) & (x == INT32_MIN))))}),
      Operator(Builtin::kNeg, "neg", "-", "negation",
               {Signature<F, F>().Forward(WS_RULE(0.0f - x)).Adjoint(WS_RULE(-g)).Tangent(WS_RULE(-dx)),
                Signature<I, I>().Forward(WS_RULE(wrap_sub(like(x, 0.0f), x))).Undefined(WS_RULE(x == INT32_MIN)),
                Signature<V, V>().Forward(WS_RULE(-x)).Adjoint(WS_RULE(-g)).Tangent(WS_RULE(-dx))}),
      Operator(Builtin::kNot, "unot", "not ", "negation of a bool", {Signature<B, B>().Forward(WS_RULE(!x))}),
  };
  rows[static_cast<size_t>(Builtin::kDiv)].adjoint_takes_result = true;
  rows[static_cast<size_t>(Builtin::kDiv)].domain[1] = {0.25, 4};
  rows[static_cast<size_t>(Builtin::kMod)].domain[1] = {0.5, 4};
  rows[static_cast<size_t>(Builtin::kNot)].differentiable = false;
  for (Builtin exact : {Builtin::kMod, Builtin::kNeg}) rows[static_cast<size_t>(exact)].ulp = 0;
  return rows;
}

using Cat = BuiltinCategory;

std::vector<BuiltinRow> ScalarMath() {
  return {
      Function(Builtin::kSin, Cat::kMath, "wp.sin", "sine of radians", {.ulp = 2},
               {Signature<F, F>().Forward(WS_RULE(libm::sin(x))).Adjoint(WS_RULE(libm::cos(x) * g)).Tangent(WS_RULE(libm::cos(x) * dx))}),
      Function(Builtin::kCos, Cat::kMath, "wp.cos", "cosine of radians", {.ulp = 2},
               {Signature<F, F>().Forward(WS_RULE(libm::cos(x))).Adjoint(WS_RULE(-(libm::sin(x) * g))).Tangent(WS_RULE(-libm::sin(x) * dx))}),
      Function(Builtin::kTan, Cat::kMath, "wp.tan", "tangent of radians", {.ulp = 4, .domain = {{{-1.2, 1.2}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::tan(x)))
                    .Adjoint(WS_RULE(select(libm::cos(x) != 0, (1.0f / (libm::cos(x) * libm::cos(x))) * g, like(g, 0.0f))))
                    .Tangent(WS_RULE((1 + r * r) * dx))}),
      // Warp limits the operand to [-1, 1]; greater() makes -1 of a NaN.
      Function(Builtin::kAsin, Cat::kMath, "wp.asin", "arc sine, in radians", {.ulp = 2, .domain = {{{-0.95, 0.95}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::asin(lesser(greater(x, like(x, -1.0f)), like(x, 1.0f)))))
                    .Adjoint(WS_RULE(select(libm::sqrt(1.0f - x * x) > 0, (1.0f / libm::sqrt(1.0f - x * x)) * g, like(g, 0.0f))))
                    .Tangent(WS_RULE(select((x > -1) & (x < 1), dx / libm::sqrt((1 - x) * (1 + x)), like(dx, 0.0f))))
                    .Piece(WS_RULE(select(x > -1, select(x < 1, like(x, 0.0f), like(x, 1.0f)), like(x, -1.0f))))
                    .Tie(WS_RULE((x == 1) | (x == -1)))}),
      Function(Builtin::kAcos, Cat::kMath, "wp.acos", "arc cosine, in radians", {.ulp = 2, .domain = {{{-0.95, 0.95}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::acos(lesser(greater(x, like(x, -1.0f)), like(x, 1.0f)))))
                    .Adjoint(WS_RULE(select(libm::sqrt(1.0f - x * x) > 0, -((1.0f / libm::sqrt(1.0f - x * x)) * g), like(g, 0.0f))))
                    .Tangent(WS_RULE(select((x > -1) & (x < 1), -dx / libm::sqrt((1 - x) * (1 + x)), like(dx, 0.0f))))
                    .Piece(WS_RULE(select(x > -1, select(x < 1, like(x, 0.0f), like(x, 1.0f)), like(x, -1.0f))))
                    .Tie(WS_RULE((x == 1) | (x == -1)))}),
      Function(Builtin::kAtan, Cat::kMath, "wp.atan", "arc tangent, in radians", {.ulp = 2},
               {Signature<F, F>().Forward(WS_RULE(libm::atan(x))).Adjoint(WS_RULE(g / (x * x + 1.0f))).Tangent(WS_RULE(dx / (1 + x * x)))}),
      // The first operand is the ordinate. Crossing the negative real axis jumps by a turn.
      Function(Builtin::kAtan2, Cat::kMath, "wp.atan2", "angle of the point (second, first), in radians", {.ulp = 3},
               {Signature<F, F, F>().Forward(WS_RULE(libm::atan2(x, y)))
                    .Adjoint(WS_RULE(select(y * y + x * x > 0, (y / (y * y + x * x)) * g, like(g, 0.0f))),
                             WS_RULE(select(y * y + x * x > 0, -((x / (y * y + x * x)) * g), like(g, 0.0f))))
                    .Tangent(WS_RULE((y * dx - x * dy) / (x * x + y * y)))
                    .Piece(WS_RULE(select(y < 0, select(x < 0, like(r, 1.0f), like(r, 2.0f)), like(r, 0.0f))))
                    .Tie(WS_RULE((x == 0) & (y <= 0)))}),
      Function(Builtin::kSinh, Cat::kMath, "wp.sinh", "hyperbolic sine", {.ulp = 3, .domain = {{{-3, 3}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::sinh(x))).Adjoint(WS_RULE(libm::cosh(x) * g)).Tangent(WS_RULE(libm::cosh(x) * dx))}),
      Function(Builtin::kCosh, Cat::kMath, "wp.cosh", "hyperbolic cosine", {.ulp = 2, .domain = {{{-3, 3}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::cosh(x))).Adjoint(WS_RULE(libm::sinh(x) * g)).Tangent(WS_RULE(libm::sinh(x) * dx))}),
      Function(Builtin::kTanh, Cat::kMath, "wp.tanh", "hyperbolic tangent", {.ulp = 2, .takes_result = true},
               {Signature<F, F>().Forward(WS_RULE(libm::tanh(x))).Adjoint(WS_RULE((1.0f - r * r) * g))
                    .Tangent(WS_RULE(dx / (libm::cosh(x) * libm::cosh(x))))}),
      Function(Builtin::kExp, Cat::kMath, "wp.exp", "exponential", {.ulp = 2, .domain = {{{-4, 3}}}, .takes_result = true},
               {Signature<F, F>().Forward(WS_RULE(libm::exp(x))).Adjoint(WS_RULE(r * g)).Tangent(WS_RULE(libm::exp(x) * dx))}),
      Function(Builtin::kLog, Cat::kMath, "wp.log", "natural logarithm", {.ulp = 1, .domain = {{{0.125, 64}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::log(x))).Adjoint(WS_RULE((1.0f / x) * g)).Tangent(WS_RULE(dx / x))}),
      Function(Builtin::kLog2, Cat::kMath, "wp.log2", "logarithm to base 2", {.ulp = 1, .domain = {{{0.125, 64}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::log2(x)))
                    .Adjoint(WS_RULE((1.0f / x) * (1.0f / libm::log(like(x, 2.0f))) * g))
                    .Tangent(WS_RULE(dx / (x * libm::log(like(x, 2.0f)))))}),
      Function(Builtin::kLog10, Cat::kMath, "wp.log10", "logarithm to base 10", {.ulp = 2, .domain = {{{0.125, 64}}}},
               {Signature<F, F>().Forward(WS_RULE(libm::log10(x)))
                    .Adjoint(WS_RULE((1.0f / x) * (1.0f / libm::log(like(x, 10.0f))) * g))
                    .Tangent(WS_RULE(dx / (x * libm::log(like(x, 10.0f)))))}),
      Function(Builtin::kSqrt, Cat::kMath, "wp.sqrt", "square root", {.domain = {{{0.0625, 16}}}, .takes_result = true},
               {Signature<F, F>().Forward(WS_RULE(libm::sqrt(x))).Adjoint(WS_RULE(0.5f * (1.0f / r) * g))
                    .Tangent(WS_RULE(dx / (r + r))).Tie(WS_RULE(x == 0))}),
      // Warp's rule takes the logarithm of the base even where the exponent is constant: NaN for a negative base, but
      // in the exponent's adjoint alone (warp.md 3, row 11).
      Function(Builtin::kPow, Cat::kMath, "wp.pow", "power; of a negative base only with a whole exponent",
               {.ulp = 4, .domain = {{{0.25, 3}, {-2, 3}}}, .takes_result = true},
               {Signature<F, F, F>().Forward(WS_RULE(libm::pow(x, y)))
                    .Adjoint(WS_RULE(y * libm::pow(x, y - 1.0f) * g), WS_RULE(libm::log(x) * r * g))
                    .Tangent(WS_RULE(select(dx == 0, like(dx, 0.0f), y * libm::pow(x, y - 1) * dx) +
                                     select(dy == 0, like(dy, 0.0f), r * libm::log(x) * dy)))
                    .Tie(WS_RULE(x == 0))}),
      Function(Builtin::kAbs, Cat::kMath, "wp.abs", "absolute value", {.ulp = 0},
               {Signature<F, F>().Forward(WS_RULE(libm::fabs(x))).Adjoint(WS_RULE(select(x < 0, -g, g)))
                    .Tangent(WS_RULE(select(x < 0, -dx, dx))).Piece(WS_RULE(select(x < 0, like(x, 0.0f), like(x, 1.0f)))).Tie(WS_RULE(x == 0)),
                Signature<I, I>().Forward(WS_RULE(select(x < 0, wrap_sub(like(x, 0.0f), x), x))).Undefined(WS_RULE(x == INT32_MIN))}),
      Function(Builtin::kSign, Cat::kMath, "wp.sign", "-1 below zero, else 1", {.ulp = 0, .differentiable = false},
               {Signature<F, F>().Forward(WS_RULE(select(x < 0, like(x, -1.0f), like(x, 1.0f)))).Tangent(WS_ZERO)
                    .Piece(WS_RULE(r)).Tie(WS_RULE(x == 0)),
                Signature<I, I>().Forward(WS_RULE(select(x < 0, like(x, -1.0f), like(x, 1.0f))))}),
      // On a tie Warp's adjoint goes to the second operand.
      Function(Builtin::kMin, Cat::kMath, "wp.min", "lesser of two", {.ulp = 0},
               {Signature<F, F, F>().Forward(WS_RULE(lesser(x, y)))
                    .Adjoint(WS_RULE(select(below(x, y), g, like(g, 0.0f))), WS_RULE(select(below(x, y), like(g, 0.0f), g)))
                    .Tangent(WS_RULE(select(below(x, y), dx, dy)))
                    .Piece(WS_RULE(select(below(x, y), like(x, 1.0f), like(x, 0.0f)))).Tie(WS_RULE(x == y)),
                Signature<I, I, I>().Forward(WS_RULE(select(x < y, x, y)))}),
      Function(Builtin::kMax, Cat::kMath, "wp.max", "greater of two", {.ulp = 0},
               {Signature<F, F, F>().Forward(WS_RULE(greater(x, y)))
                    .Adjoint(WS_RULE(select(above(x, y), g, like(g, 0.0f))), WS_RULE(select(above(x, y), like(g, 0.0f), g)))
                    .Tangent(WS_RULE(select(above(x, y), dx, dy)))
                    .Piece(WS_RULE(select(above(x, y), like(x, 1.0f), like(x, 0.0f)))).Tie(WS_RULE(x == y)),
                Signature<I, I, I>().Forward(WS_RULE(select(x > y, x, y)))}),
      // min(max(low, x), high), and the adjoints of those two in turn.
      Function(Builtin::kClamp, Cat::kMath, "wp.clamp", "first operand limited to [second, third]",
               {.ulp = 0, .domain = {{{-4, 4}, {-2, 0}, {0, 2}}}},
               {Signature<F, F, F, F>().Forward(WS_RULE(lesser(greater(y, x), z)))
                    .Adjoint(WS_RULE(select(below(greater(y, x), z), select(above(y, x), like(g, 0.0f), g), like(g, 0.0f))),
                             WS_RULE(select(below(greater(y, x), z), select(above(y, x), g, like(g, 0.0f)), like(g, 0.0f))),
                             WS_RULE(select(below(greater(y, x), z), like(g, 0.0f), g)))
                    .Tangent(WS_RULE(select(below(greater(y, x), z), select(above(y, x), dy, dx), dz)))
                    .Piece(WS_RULE(select(below(greater(y, x), z), select(above(y, x), like(x, 0.0f), like(x, 1.0f)), like(x, 2.0f))))
                    .Tie(WS_RULE((x == y) | (greater(y, x) == z))),
                Signature<I, I, I, I>().Forward(WS_RULE(select(select(y > x, y, x) < z, select(y > x, y, x), z)))}),
      Function(Builtin::kFloor, Cat::kMath, "wp.floor", "greatest integer not above", {.ulp = 0, .differentiable = false},
               {Signature<F, F>().Forward(WS_RULE(libm::floor(x))).Tangent(WS_ZERO).Piece(WS_RULE(r)).Tie(WS_RULE(r == x))}),
      Function(Builtin::kCeil, Cat::kMath, "wp.ceil", "least integer not below", {.ulp = 0, .differentiable = false},
               {Signature<F, F>().Forward(WS_RULE(libm::ceil(x))).Tangent(WS_ZERO).Piece(WS_RULE(r)).Tie(WS_RULE(r == x))}),
      Function(Builtin::kRound, Cat::kMath, "wp.round", "nearest integer, halves away from zero", {.ulp = 0, .differentiable = false},
               {Signature<F, F>().Forward(WS_RULE(libm::round(x))).Tangent(WS_ZERO).Piece(WS_RULE(r))
                    .Tie(WS_RULE(libm::fabs(x - libm::trunc(x)) == 0.5f))}),
  };
}

std::vector<BuiltinRow> Vectors() {
  return {
      Function(Builtin::kDot, Cat::kVector, "wp.dot", "inner product", {.ulp = 1.5},
               {Signature<F, V, V>().Forward(WS_RULE(dot3(x, y))).Adjoint(WS_RULE(y * g), WS_RULE(x * g))
                    .Tangent(WS_RULE(dot3(dx, y) + dot3(x, dy)))}),
      Function(Builtin::kCross, Cat::kVector, "wp.cross", "vector product", {.ulp = 1},
               {Signature<V, V, V>().Forward(WS_RULE(cross3(x, y))).Adjoint(WS_RULE(cross3(y, g)), WS_RULE(-cross3(x, g)))
                    .Tangent(WS_RULE(cross3(dx, y) + cross3(x, dy)))}),
      Function(Builtin::kLength, Cat::kVector, "wp.length", "Euclidean length", {.ulp = 2, .takes_result = true},
               {Signature<F, V>().Forward(WS_RULE(length3(x))).Adjoint(WS_RULE(select(r > 0, x / r * g, like(x, 0.0f))))
                    .Tangent(WS_RULE(dot3(x, dx) / r)).Tie(WS_RULE(r == 0))}),
      Function(Builtin::kLengthSq, Cat::kVector, "wp.length_sq", "square of the Euclidean length", {.ulp = 1.5},
               {Signature<F, V>().Forward(WS_RULE(dot3(x, x))).Adjoint(WS_RULE(x * like(g, 2.0f) * g))
                    .Tangent(WS_RULE(dot3(x, dx) + dot3(dx, x)))}),
      Function(Builtin::kNormalize, Cat::kVector, "wp.normalize", "vector of length one in the same direction, or zero of zero",
               {.ulp = 3, .takes_result = true},
               {Signature<V, V>().Forward(WS_RULE(select(length3(x) > 0, x / length3(x), like(x, 0.0f))))
                    .Adjoint(WS_RULE(select(length3(x) > 0, g * (1.0f / length3(x)) - r * dot3(r, g) * (1.0f / length3(x)), like(x, 0.0f))))
                    .Tangent(WS_RULE((dx - r * dot3(r, dx)) / length3(x))).Tie(WS_RULE(length3(x) == 0))}),
  };
}

std::vector<BuiltinRow> CastsAndTheRest() {
  BuiltinRow to_float = Function(Builtin::kFloatCast, Cat::kCast, "float", "to float; also makes a variable of a literal", {.ulp = 0},
      {Signature<F, F>().Forward(WS_RULE(x)).Adjoint(WS_PASS).Tangent(WS_RULE(dx)), Signature<F, I>().Forward(WS_RULE(x))});
  // A cast to int is constant between integers.
  BuiltinRow to_int = Function(Builtin::kIntCast, Cat::kCast, "int", "to int, towards zero; also makes a variable of a literal",
      {.differentiable = false},
      {Signature<I, F>().Forward(WS_RULE(x)).Undefined(WS_RULE(!((x > -2147483648.0f) & (x < 2147483648.0f)))), Signature<I, I>().Forward(WS_RULE(x))});
  BuiltinRow vec3 = Function(Builtin::kVec3, Cat::kConstructor, "wp.vec3", "vector of three components, of one repeated, or of zeros", {.ulp = 0},
      {Signature<V, F, F, F>().Forward(WS_RULE(vec(x, y, z))).Adjoint(WS_RULE(g[0]), WS_RULE(g[1]), WS_RULE(g[2])).Tangent(WS_RULE(vec(dx, dy, dz))),
       Signature<V, F>().Forward(WS_RULE(vec(x, x, x))).Adjoint(WS_RULE(g[0] + g[1] + g[2])).Tangent(WS_RULE(vec(dx, dx, dx))),
       Signature<V>()});
  vec3.native = "vec_t<3, wp::float32>";
  vec3.adjoint_native = "vec_t";
  BuiltinRow tid = Function(Builtin::kTid, Cat::kThread, "wp.tid", "index of the thread in the launch", {.differentiable = false}, {Signature<I>()});
  return {to_float, to_int, vec3, tid};
}

std::vector<BuiltinRow> AtomicsAndHidden() {
  return {
      Atomic(Builtin::kAtomicAdd, "wp.atomic_add", "adds to an element; returns what it held", true),
      Atomic(Builtin::kAtomicSub, "wp.atomic_sub", "subtracts from an element; returns what it held", true),
      // Every writer that equals the final value gets the whole adjoint (warp.md 3, row 10).
      Atomic(Builtin::kAtomicMax, "wp.atomic_max", "raises an element to at least a value; returns what it held", false),
      Atomic(Builtin::kAtomicMin, "wp.atomic_min", "lowers an element to at most a value; returns what it held", false),
      Hidden(Builtin::kCopy, "copy", "value of a variable or reference"),
      Hidden(Builtin::kLoad, "load", "value behind a reference", false),
      Hidden(Builtin::kAddress, "address", "reference to an array element"),
      Hidden(Builtin::kArrayStore, "array_store", "writes an array element", true, false),
      Hidden(Builtin::kWhere, "where", "phi: one of two values by a condition"),
      Hidden(Builtin::kExtract, "extract", "component of a vector"),
      Hidden(Builtin::kAssign, "assign", "overwrites a loop-carried variable"),
      Hidden(Builtin::kAssignInplace, "assign_inplace", "overwrites a component"),
      Hidden(Builtin::kAddInplace, "add_inplace", "adds to a component"),
      Hidden(Builtin::kSubInplace, "sub_inplace", "subtracts from a component"),
      Hidden(Builtin::kRange, "range", "iterator of a dynamic loop", false),
      Hidden(Builtin::kIterNext, "iter_next", "next value of an iterator", false),
  };
}

std::vector<BuiltinRow> Later() {
  return {
      // Warp has no adjoint, though the derivative is 1 (warp.md 3, row 11).
      Function(Builtin::kFrac, Cat::kMath, "wp.frac", "what follows the point, with the sign of the operand", {.ulp = 0, .differentiable = false},
               {Signature<F, F>().Forward(WS_RULE(x - libm::trunc(x))).Tangent(WS_RULE(dx)).Piece(WS_RULE(libm::trunc(x)))
                    .Tie(WS_RULE((r == 0) & (x != 0)))}),
  };
}

std::vector<BuiltinRow> MakeTable() {
  std::vector<BuiltinRow> table;
  for (auto* part : {&Operators, &ScalarMath, &Vectors, &CastsAndTheRest, &AtomicsAndHidden, &Later})
    for (BuiltinRow& row : part()) table.push_back(std::move(row));
  WS_CHECK(table.size() == kBuiltinCount);
  for (size_t i = 0; i < table.size(); ++i) WS_CHECK(table[i].id == static_cast<Builtin>(i));
  table[static_cast<size_t>(Builtin::kDiv)].quotient = true;
  AddSignatures(table);
  return table;
}

const std::vector<BuiltinRow>& AllRows() {
  static const std::vector<BuiltinRow>* table = new std::vector<BuiltinRow>(MakeTable());
  return *table;
}

}  // namespace

std::span<const BuiltinRow> BuiltinTable() { return std::span(AllRows()).first(kBuiltinCount); }

std::span<const BuiltinRow> LanguageRows() { return std::span(AllRows()).subspan(kBuiltinCount); }

const BuiltinRow& Row(Builtin id) {
  static const BuiltinRow* rows = AllRows().data();
  return rows[static_cast<size_t>(id)];
}

const BuiltinRow* FindBuiltin(std::string_view python) {
  static const auto* by_name = [] {
    auto* map = new std::unordered_map<std::string_view, const BuiltinRow*>;
    for (const BuiltinRow& row : AllRows())
      if (row.category != BuiltinCategory::kOperator && row.category != BuiltinCategory::kHidden)
        map->emplace(row.python, &row);
    return map;
  }();
  auto at = by_name->find(python);
  return at == by_name->end() ? nullptr : at->second;
}

Builtin BuiltinNamed(std::string_view name) {
  for (const BuiltinRow& row : AllRows())
    if (row.name == name) return row.id;
  WS_CHECK(false && "no such builtin");
  return {};
}

bool MatchSignature(Builtin id, std::span<const Type> args, std::vector<Type>& results) {
  for (const CallSignature& signature : Row(id).signatures)
    if (signature.Match(args, results)) return true;
  return false;
}

namespace {

// All overloads, those of a builtin next to each other.
class OverloadIndex {
 public:
  OverloadIndex() {
    for (const BuiltinRow& row : BuiltinTable()) {
      for (const Overload& overload : row.overloads) {
        const OperandTypes operands(overload.params);
        WS_CHECK(operands.fits() && Find(row.id, operands) == nullptr);
        entries_.push_back({operands, &overload});
        ends_[static_cast<size_t>(row.id)] = entries_.size();
      }
      ends_[static_cast<size_t>(row.id)] = entries_.size();
    }
  }
  const Overload* Find(Builtin id, OperandTypes operands) const {
    const size_t row = static_cast<size_t>(id);
    for (size_t i = row == 0 ? 0 : ends_[row - 1]; i < ends_[row]; ++i)
      if (entries_[i].operands == operands) return entries_[i].overload;
    return nullptr;
  }

 private:
  struct Entry {
    OperandTypes operands;
    const Overload* overload;
  };

  std::vector<Entry> entries_;
  std::array<size_t, kBuiltinCount> ends_{};
};

}  // namespace

const Overload* FindOverload(Builtin id, OperandTypes operands) {
  static const OverloadIndex* index = new OverloadIndex;
  return index->Find(id, operands);
}

}  // namespace warpsmith
