// Expressions of what is executed.
#include <cmath>

#include "src/kernel/checker.h"

namespace warpsmith {
namespace {

constexpr size_t kMaxComparisons = 3;  // an instruction of the text has room for four operands

bool IsNumber(Type type) { return type == kInt || type == kFloat; }

}  // namespace

std::optional<Value> Checker::Evaluate(Expr& expr) {
  std::optional<Value> value = EvaluateKind(expr);
  if (value) expr.type = value->type;
  return value;
}

std::optional<Value> Checker::EvaluateKind(Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kLiteral: return Literal(expr);
    case Expr::Kind::kName: return Variable(expr);
    case Expr::Kind::kCall: return CallOf(expr);
    case Expr::Kind::kCompare: return Comparison(expr);
    case Expr::Kind::kLogical: return LogicalOf(expr);
    case Expr::Kind::kIndex: return Element(expr);
    case Expr::Kind::kComponent: return ComponentOf(expr);
    default: break;
  }
  if (module_ == nullptr) return Wrong(expr, NameOfConstruct(expr), " is not executed");
  return EvaluateInLanguage(expr);
}

std::string_view Checker::NameOfConstruct(const Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kConstant: return "a global constant";
    case Expr::Kind::kTernary: return "a conditional expression";
    case Expr::Kind::kTuple: return "a tuple";
    case Expr::Kind::kField: return "an attribute";
    case Expr::Kind::kInvoke: return "a call of a function";
    case Expr::Kind::kTypeName: return "a type as a value";
    case Expr::Kind::kText: return "a string";
    case Expr::Kind::kSlice: return "a slice";
    case Expr::Kind::kStarred: return "unpacking";
    case Expr::Kind::kKeyword: return "a keyword argument";
    case Expr::Kind::kAdjoint: return "wp.adjoint";
    case Expr::Kind::kGradient: return "wp.grad()";
    case Expr::Kind::kTable: return "wp.static()";
    default: return "this expression";
  }
}

std::optional<Value> Checker::Literal(const Expr& expr) {
  if (expr.type == kFloat) {
    if (std::signbit(expr.number) || !std::isfinite(static_cast<float>(expr.number)))
      return Wrong(expr, "a float literal must be finite as f32 and not negative");
    return Value{kFloat, true, expr.number != 0};
  }
  if (expr.type == kInt && expr.integer < 0) return Wrong(expr, "an int literal must not be negative");
  if (expr.type != kInt && expr.type != kBool) return Wrong(expr, "no such literal");
  return Value{expr.type, true, expr.integer};
}

std::optional<Value> Checker::Variable(const Expr& expr) {
  if (!IsSymbol(expr)) return Wrong(expr, "not a variable");
  Binding& binding = BindingOf(expr.symbol);
  if (binding.version == 0 && module_ != nullptr && global_[static_cast<size_t>(expr.symbol)] >= 0)
    Bind(expr.symbol, ConstantValue(global_[static_cast<size_t>(expr.symbol)]));
  if (binding.version == 0 && module_ == nullptr && kernel_.around != nullptr)
    for (auto [symbol, constant] : kernel_.around->globals)
      if (symbol == expr.symbol) return Wrong(expr, "global variable ", NameOf(symbol), " is not executed");
  if (binding.version == 0) return Wrong(expr, "undefined variable ", NameOf(expr.symbol));
  if (!binding.set) {
    constexpr std::string_view kCause = " may be read before it is set";
    if (module_ == nullptr) return Wrong(expr, NameOf(expr.symbol), kCause);
    if (global_[static_cast<size_t>(expr.symbol)] < 0) Warn(expr, NameOf(expr.symbol), kCause);
  }
  return Value{types_[static_cast<size_t>(expr.symbol)], binding.constant, binding.integer, binding.plain,
               binding.reference};
}

std::optional<Value> Checker::CallOf(Expr& expr) {
  if (module_ != nullptr) return CallInLanguage(expr);
  const BuiltinRow& row = Row(expr.builtin);
  if (expr.builtin >= static_cast<Builtin>(kBuiltinCount))
    return Wrong(expr, "call of ", row.python, " is not executed");
  if (row.category == BuiltinCategory::kHidden || expr.args.size() > kMaxOperands)
    return Wrong(expr, row.name, " can't be called so");
  OperandTypes operands;
  std::optional<Value> value;
  for (Expr& arg : expr.args) {
    value = Evaluate(arg);
    if (!value) return value;
    operands.Add(value->type);
  }
  const Overload* overload = FindOverload(expr.builtin, operands);
  if (overload == nullptr) {
    std::vector<Type> types;
    for (const Expr& arg : expr.args) types.push_back(arg.type);
    return NoOverload(expr, row.name, types);
  }
  // Warp folds no operation but the negation of a constant.
  expr.folded = {expr.builtin == Builtin::kNeg && value->constant};
  if (expr.folded.yes) return Value{overload->result, true, -value->integer};
  return Value{overload->result};
}

std::optional<Value> Checker::Comparison(Expr& expr) {
  if (expr.args.size() < 2 || expr.args.size() > kMaxComparisons + 1) return Wrong(expr, "no such comparison");
  std::array<bool, kMaxComparisons + 1> reference{};
  for (size_t i = 0; i < expr.args.size(); ++i) {
    std::optional<Value> value = Evaluate(expr.args[i]);
    if (!value) return std::nullopt;
    reference[i] = value->reference;
    bool fine = module_ == nullptr ? i == 0 || Comparable(expr, i) : ComparableInLanguage(expr, i, reference[i]);
    if (!fine) return std::nullopt;
  }
  return Value{kBool};
}

bool Checker::Comparable(const Expr& expr, size_t i) {
  Type left = expr.args[i - 1].type, right = expr.args[i].type;
  CompareOp op = expr.compare(i - 1);
  bool equality = op == CompareOp::kEqual || op == CompareOp::kNotEqual;
  bool bools = left == kBool && right == kBool;
  if (bools && !equality) return Fail(expr.args[i], "comparison of bool with bool by < or >");
  if (!bools && !(IsNumber(left) && IsNumber(right)))
    return Fail(expr.args[i], "comparison of ", left, " with ", right);
  if (i == 1) return true;
  // Warp compares the type objects of the variables, and a reference to an element has one of its own.
  if (expr.args[i].kind == Expr::Kind::kIndex) return Fail(expr.args[i], "chained comparison with an array element");
  if (left != right) return Fail(expr.args[i], "chained comparison of ", left, " with ", right);
  return true;
}

std::optional<Value> Checker::LogicalOf(Expr& expr) {
  if (expr.args.size() < 2) return Wrong(expr, "`and` and `or` take at least two operands");
  for (Expr& arg : expr.args) {
    if (!Evaluate(arg)) return std::nullopt;
    if (!Decides(arg.type))
      return Wrong(arg, "operand of ", (expr.is_or ? "`or`" : "`and`"), " must be bool, not ", arg.type);
  }
  return Value{kBool};
}

std::optional<Value> Checker::Element(Expr& expr) {
  if (module_ != nullptr) return Subscript(expr);
  if (expr.args.size() != 2 || !IsSymbol(expr.args[0])) return Wrong(expr, "only a parameter can be indexed");
  std::optional<Value> array = Evaluate(expr.args[0]);
  if (!array) return array;
  if (!array->type.is_array()) return Wrong(expr, NameOf(expr.args[0].symbol), " is ", array->type, ", not an array");
  if (!IntIndex(expr.args[1])) return std::nullopt;
  return Value{array->type.element()};
}

bool Checker::IntIndex(Expr& index) {
  if (!Evaluate(index)) return false;
  return index.type == kInt || Fail(index, "index must be int, not ", index.type);
}

std::optional<Value> Checker::ComponentOf(Expr& expr) {
  if (module_ != nullptr) return expr.attribute ? NamedComponent(expr) : Subscript(expr);
  if (expr.args.size() != (expr.attribute ? 1u : 2u)) return Wrong(expr, "no such component");
  std::optional<Value> vector = Evaluate(expr.args[0]);
  if (!vector) return vector;
  if (vector->type != kVec3) return Wrong(expr, vector->type, " has no components");
  if (!(expr.attribute ? KnownComponent(expr, expr.integer) : ComponentIndex(expr.args[1]))) return std::nullopt;
  return Value{kFloat};
}

bool Checker::ComponentIndex(Expr& index) {
  if (!IntIndex(index)) return false;
  if (index.kind == Expr::Kind::kLiteral) return KnownComponent(index, index.integer);
  bool negated =
      index.kind == Expr::Kind::kCall && index.builtin == Builtin::kNeg && index.args[0].kind == Expr::Kind::kLiteral;
  return !negated || KnownComponent(index, -index.args[0].integer);
}

bool Checker::KnownComponent(const Expr& at, int32_t component) {
  return (component >= 0 && component <= 2) || Fail(at, "component ", component, " is not one of 0, 1 and 2");
}

std::nullopt_t Checker::NoOverload(const Expr& at, std::string_view name, std::span<const Type> types) {
  std::string cause = "Warp has no " + std::string(name) + "(";
  for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
  return Wrong(at, cause, ") in this language");
}

}  // namespace warpsmith
