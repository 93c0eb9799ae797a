// Builtin is an operation of the kernel language: an operator, function, cast, constructor or atomic, or one of the
// hidden calls that Warp's code generator makes itself. Each is stated once, as a row of the table in builtin.cc, and
// everything else reads that row: typing, printing, lowering, the runtime header, evaluators, generators, reports.
//
// A rule's formula serves as text and as value: `text` is printed into the runtime that compiled kernels link with,
// `f32`, `f64` and `f128` evaluate the same expression on eight lanes at once.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/signature.h"
#include "src/kernel/type.h"

namespace warpsmith {

enum class Builtin : uint16_t {
  // Operators.
  kAdd, kSub, kMul, kDiv, kMod, kNeg, kNot,
  // Scalar math.
  kSin, kCos, kTan, kAsin, kAcos, kAtan, kAtan2, kSinh, kCosh, kTanh, kExp, kLog, kLog2, kLog10, kSqrt, kPow,
  kAbs, kSign, kMin, kMax, kClamp, kFloor, kCeil, kRound,
  // Vectors.
  kDot, kCross, kLength, kLengthSq, kNormalize,
  // Casts, constructors, the thread index.
  kFloatCast, kIntCast, kVec3, kTid,
  // Atomics.
  kAtomicAdd, kAtomicSub, kAtomicMax, kAtomicMin,
  // Hidden: never written in a kernel.
  kCopy, kLoad, kAddress, kArrayStore, kWhere, kExtract, kAssign, kAssignInplace, kAddInplace, kSubInplace,
  kRange, kIterNext,
  // What came later, of any group: the ids of kernels, and inputs of the fuzzer, hold these numbers.
  kFrac,
};
// Those that have an enumerator. The rows after them have a name and patterns alone and are not executed.
inline constexpr size_t kBuiltinCount = static_cast<size_t>(Builtin::kFrac) + 1;

enum class BuiltinCategory : uint8_t { kOperator, kMath, kVector, kCast, kConstructor, kThread, kAtomic, kHidden };

// What a formula reads: pointers to lane registers. What it does not read need not be set. x, y, z are the operands, r the result of the forward call, g the
// adjoint of the result, dx, dy, dz the tangents of the operands. A real is Lanes<T>, an int or bool Lanes<int32_t>, a
// vec3 three consecutive Lanes<T>.
struct FormulaInput {
  const void* x;
  const void* y;
  const void* z;
  const void* r;
  const void* g;
  const void* dx;
  const void* dy;
  const void* dz;
};

struct Formula {
  std::string_view text;                                    // C++; empty if there is none
  void (*f32)(void* out, const FormulaInput&) = nullptr;    // T = float
  void (*f64)(void* out, const FormulaInput&) = nullptr;    // T = double
  void (*f128)(void* out, const FormulaInput&) = nullptr;   // T = Quad

  explicit operator bool() const { return f64 != nullptr; }
};

// One signature of a builtin. Memory operations (atomics and most hidden ones) have no formulas: each evaluator holds
// its own, since it is the evaluators' models of memory that differ.
struct Overload {
  Type result;
  std::vector<Type> params;
  Formula forward;
  std::array<Formula, 3> adjoint;  // Warp's rule, errors included: what each operand's adjoint grows by
  Formula tangent;                 // mathematics, written apart from the adjoint: the differential of the result
  Formula piece;      // a real that changes where a piecewise builtin changes piece: a finite difference must not cross
  Formula tie;        // bool: exactly at a kink, where any derivative is a convention
  Formula undefined;  // bool: the value is undefined (integer division by zero, overflow, a cast that does not fit)
};

// Where an operand keeps the builtin smooth and well-conditioned; generators steer towards it.
struct Interval {
  double low = -4;
  double high = 4;
};

struct BuiltinRow {
  Builtin id{};
  BuiltinCategory category{};
  std::string_view name;            // "sin", "add": in reports and features
  std::string_view python;          // as written: "wp.sin", "+", "float"
  std::string_view native;          // as Warp's text calls it after wp::
  std::string_view adjoint_native;  // the same after wp::adj_
  bool differentiable = true;       // Warp emits a reverse call
  bool adjoint_takes_result = false;  // see AdjointTakesResult()
  bool replayed = true;  // false: commented out in the backward kernel's forward part
  double ulp = 0.5;      // bound of the error of one f32 evaluation, in units in the last place; 0 where it is exact
  std::array<Interval, 3> domain{};
  std::vector<Overload> overloads;
  std::string_view doc;
  // What is not executed.
  std::vector<CallSignature> signatures;  // in Warp's order; tried after the overloads
  enum class TemplateArguments : uint8_t { kNone, kScalar, kSize, kShape } template_arguments{};  // of the native call

  // Whether Warp passes the result of the forward call to the adjoint of the overload that returns `result`. Quotients
  // that are not scalars, and normalised quaternions, are the overloads whose row says yes and that take none.
  bool AdjointTakesResult(Type result) const {
    return adjoint_takes_result &&
           !(quotient ? !result.is_scalar() : id == Builtin::kNormalize && result.shape == Shape::kQuat);
  }
  bool quotient = false;
  // Whether Warp emits a reverse call for the overload that returns `result`: the remainder of vectors has none.
  bool Differentiable(Type result) const {
    return differentiable && !(id == Builtin::kMod && result.is_vector());
  }
};

// The row of `id`.
const BuiltinRow& Row(Builtin id);
// The rows that have an enumerator, in its order.
std::span<const BuiltinRow> BuiltinTable();
// The row of a builtin by its name, "wp.sin" or "float"; nullptr if there is none or it is never written.
const BuiltinRow* FindBuiltin(std::string_view python);
// The row of a builtin by the name that Warp knows it by, "bit_and"; hidden ones too. There must be one.
Builtin BuiltinNamed(std::string_view name);
// The types of the results of a call that is outside the executed subset; false if Warp has no such overload.
bool MatchSignature(Builtin id, std::span<const Type> args, std::vector<Type>& results);

// The types of a call's operands in one word, by which its overload is looked up: this is asked for each operation of
// each kernel that a fuzzer looks at.
class OperandTypes {
 public:
  OperandTypes() = default;
  explicit OperandTypes(std::span<const Type> types) {
    for (Type type : types) Add(type);
  }
  void Add(Type type) {
    const bool fits = word_ <= kTwo && type.shape == Shape::kFlat && type.length < 16;
    const uint64_t code = static_cast<uint64_t>(type.ndim << 8 | type.length << 4 | static_cast<int>(type.scalar));
    word_ = fits ? word_ << 16 | code : kNone;
  }
  // Whether an overload could take them.
  bool fits() const { return word_ != kNone; }

  bool operator==(const OperandTypes&) const = default;

 private:
  static constexpr uint64_t kNone = ~uint64_t{0};  // what no overload takes
  static constexpr uint64_t kTwo = 0xffffffff;     // the most that two operands make

  uint64_t word_ = 0;
};

// The overload that takes exactly these types, or nullptr.
const Overload* FindOverload(Builtin id, OperandTypes operands);
inline const Overload* FindOverload(Builtin id, std::span<const Type> operands) {
  return FindOverload(id, OperandTypes(operands));
}

}  // namespace warpsmith
