#include "src/kernel/check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "src/kernel/builtin.h"
#include "src/result.h"

namespace warpsmith {
namespace {

constexpr int64_t kMaxUnroll = 16;     // Warp unrolls constant ranges of up to so many trips
constexpr size_t kMaxOperands = 3;     // of a builtin
constexpr size_t kMaxComparisons = 3;  // an instruction of the text has room for four operands

// What an expression evaluates to. Warp's generator keeps literals, and names bound to them, as compile-time constants:
// they bound unrolled loops, decide branches, and must not change in a loop that stays a loop.
struct Value {
  Type type;
  bool constant = false;
  int64_t integer = 0;     // of a constant int or bool; of any other constant whether it counts as true
  bool plain = true;       // a constant that Python holds as a number of its own, so that it can be negated
  bool reference = false;  // the value lies in memory, and what it is has yet to be loaded
};

// What a symbol stands for at one point of the walk. Each binding has its own version, as each variable of Warp's text
// is its own object: two arms or two ends of a loop differ in a symbol when its versions differ.
struct Binding {
  int32_t version = 0;  // 0: not bound
  bool set = false;     // certainly assigned on every path that leads here
  bool constant = false;
  int64_t integer = 0;
  bool plain = true;
  bool reference = false;  // a wp.ref parameter, or one of several names bound to elements: it lies in memory
};

// A piece of code that Warp never looks at: the other arm of a constant condition, the body of a range without trips.
struct Skipped {
  std::vector<Stmt>* body;
  bool is_orelse;
  const Expr* loop_variable;  // nullptr for an arm
  std::vector<Binding> bindings;
};

bool IsNumber(Type type) { return type == kInt || type == kFloat; }

bool IsParameterType(Type type) {
  static constexpr Type kTypes[] = {kBool, kInt, kFloat, kVec3, kIntArray, kFloatArray, kVec3Array};
  return std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
}

int64_t TripCount(int64_t start, int64_t stop, int64_t step) {
  if (step > 0) return start < stop ? (stop - start + step - 1) / step : 0;
  return start > stop ? (start - stop - step - 1) / -step : 0;
}

bool Mentions(const Expr& expr, int32_t symbol) {
  bool found = false;
  VisitExpr(expr, [&](const Expr& part) { found |= part.kind == Expr::Kind::kName && part.symbol == symbol; });
  return found;
}

bool BoundsMention(const std::vector<Stmt>& body, int32_t symbol) {
  bool found = false;
  ForEachStmt(body, [&](const Stmt& stmt) {
    for (const Expr& bound : stmt.range) found |= Mentions(bound, symbol);
  });
  return found;
}

// How messages name what is not executed.
std::string_view NameOfConstruct(const Expr& expr) {
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

std::string_view NameOfConstruct(const Stmt& stmt) {
  switch (stmt.kind) {
    case Stmt::Kind::kUnpack: return "assignment to several names";
    case Stmt::Kind::kWhile: return "a while loop";
    case Stmt::Kind::kBreak: return "break";
    case Stmt::Kind::kContinue: return "continue";
    case Stmt::Kind::kReturn: return "return";
    case Stmt::Kind::kAssert: return "an assertion";
    default: return "this statement";
  }
}

// A loop that continues gets a flag, in case that Warp unrolls it: see GuardContinues().
void AddFlags(std::vector<Stmt>& body, std::vector<std::string>& symbols) {
  ForEachStmt(body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kFor || stmt.value.kind == Expr::Kind::kName) return;
    bool continues = false;
    ForEachStmt(stmt.body, [&](const Stmt& inner) { continues |= inner.kind == Stmt::Kind::kContinue; });
    if (!continues) return;
    stmt.value = Name(static_cast<int32_t>(symbols.size()), kBool);
    symbols.emplace_back();
  });
}

// Follows Warp's symbol table through the kernel, unrolling what Warp unrolls and taking one arm where Warp takes one.
class Checker {
 public:
  explicit Checker(Kernel& kernel)
      : kernel_(kernel),
        types_(kernel.symbols.size()),
        iterator_(kernel.symbols.size()),
        bindings_(kernel.symbols.size()) {}

  // For the whole language.
  Checker(Kernel& kernel, ModuleChecker& module, std::vector<std::string>& warnings) : Checker(kernel) {
    module_ = &module.module(), functions_ = &module, warnings_ = &warnings, around_ = kernel.around.get();
    global_.assign(kernel.symbols.size(), -1);
    for (auto [symbol, constant] : around_->globals) global_[static_cast<size_t>(symbol)] = constant;
  }

  Status Run() {
    if (Parameters() && (ForgetTypes(), Block(kernel_.body)) && SkippedCode()) return Ok{};
    return Error{ErrorCode::kInput, std::move(message_)};
  }

  // Of a function: the types of what it returns.
  const std::vector<Type>& results() const { return results_; }

 private:
  template <class Node>
  bool Fail(const Node& node, std::string_view cause) {
    message_ = std::to_string(node.line) + ":" + std::to_string(node.column) + ": " + std::string(cause);
    return false;
  }

  const std::string& NameOf(int32_t symbol) const { return kernel_.symbols[static_cast<size_t>(symbol)]; }

  bool Parameters() {
    if (kernel_.params.size() > kernel_.symbols.size()) return Fail(DefLine(), "a parameter has no name");
    for (size_t i = 0; i < kernel_.params.size(); ++i) {
      if (module_ == nullptr && !IsParameterType(kernel_.params[i]))
        return Fail(DefLine(), "parameter " + kernel_.symbols[i] + " can't be of type " + TypeName(kernel_.params[i]));
      types_[i] = kernel_.params[i];
      types_[i].reference = false;
      bindings_[i] = {.version = NewVersion(), .set = true, .reference = kernel_.params[i].reference};
    }
    return true;
  }

  Stmt DefLine() const {
    Stmt def;
    def.line = kernel_.def_line;
    return def;
  }

  // Code that was never walked is found by its missing types afterwards.
  void ForgetTypes() {
    ForEachExpr(kernel_.body, [](Expr& expr) {
      if (expr.kind != Expr::Kind::kLiteral && expr.kind != Expr::Kind::kTypeName) expr.type = kNoType;
    });
  }

  // Warp accepts anything where it does not look; here it must be well-typed all the same, because others walk it.
  bool SkippedCode() {
    for (size_t i = 0; i < skipped_.size(); ++i) {
      Skipped skipped = std::move(skipped_[i]);
      bool typed = true;
      ForEachExpr(*skipped.body, [&](const Expr& expr) { typed &= expr.type != kNoType; });
      if (typed) continue;
      bindings_ = std::move(skipped.bindings);
      if (skipped.loop_variable != nullptr) Bind(skipped.loop_variable->symbol, {kInt});
      if (!Block(*skipped.body, skipped.is_orelse)) return false;
    }
    return true;
  }

  void Skip(std::vector<Stmt>& body, bool is_orelse, const Expr* loop_variable = nullptr) {
    if (module_ == nullptr && !body.empty()) skipped_.push_back({&body, is_orelse, loop_variable, bindings_});
  }

  // Symbols.

  int32_t NewVersion() { return ++versions_; }

  Binding& BindingOf(int32_t symbol) { return bindings_[static_cast<size_t>(symbol)]; }

  void Bind(int32_t symbol, const Value& value) {
    types_[static_cast<size_t>(symbol)] = value.type;
    BindingOf(symbol) = {NewVersion(), true, value.constant, value.integer, value.plain, value.reference};
  }

  bool IsLoopVariable(int32_t symbol) const {
    return std::find(loop_variables_.begin(), loop_variables_.end(), symbol) != loop_variables_.end();
  }

  bool IsSymbol(const Expr& expr) const {
    return expr.kind == Expr::Kind::kName && expr.symbol >= 0 && static_cast<size_t>(expr.symbol) < types_.size();
  }

  // Checks that `target` may be bound to a value of `type`.
  bool CanBind(Expr& target, Type type) {
    if (!IsSymbol(target)) return Fail(target, "not a variable");
    if (type == kNoType) return Fail(target, "a call without a result can't be assigned");
    if (module_ != nullptr && global_[static_cast<size_t>(target.symbol)] >= 0)
      return Fail(target, "assignment to " + NameOf(target.symbol) + ", which the file has too, is not supported");
    if (module_ == nullptr && IsLoopVariable(target.symbol))
      return Fail(target, "loop variable " + NameOf(target.symbol) + " can't be assigned in the body");
    Type bound = types_[static_cast<size_t>(target.symbol)];
    if (bound != kNoType && bound != type) {
      if (BindingOf(target.symbol).version == 0)
        return Fail(target, NameOf(target.symbol) + " is " + TypeName(bound) + " in one arm and " + TypeName(type) +
                                " in the other");
      return Fail(target, NameOf(target.symbol) + " is " + TypeName(bound) + " and can't become " + TypeName(type));
    }
    if (module_ == nullptr && type.is_array()) return Fail(target, "arrays can't be assigned");
    target.type = type;
    return true;
  }

  // Expressions. Each sets expr.type; nothing if the expression is wrong.

  std::optional<Value> Wrong(const Expr& expr, std::string_view cause) {
    Fail(expr, cause);
    return std::nullopt;
  }

  std::optional<Value> Evaluate(Expr& expr) {
    std::optional<Value> value = EvaluateKind(expr);
    if (value) expr.type = value->type;
    return value;
  }

  std::optional<Value> EvaluateKind(Expr& expr) {
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
    if (module_ == nullptr) return Wrong(expr, std::string(NameOfConstruct(expr)) + " is not executed");
    switch (expr.kind) {
      case Expr::Kind::kConstant: return ConstantOf(expr);
      case Expr::Kind::kTernary: return TernaryOf(expr);
      case Expr::Kind::kField: return FieldOf(expr);
      case Expr::Kind::kInvoke: return Invocation(expr);
      case Expr::Kind::kTable: return TableOf(expr);
      case Expr::Kind::kAdjoint: return AdjointOf(expr);
      case Expr::Kind::kGradient: return GradientOf(expr);
      default: return Wrong(expr, std::string(NameOfConstruct(expr)) + " is not supported here");
    }
  }

  std::optional<Value> Literal(const Expr& expr) {
    if (expr.type == kFloat) {
      if (std::signbit(expr.number) || !std::isfinite(static_cast<float>(expr.number)))
        return Wrong(expr, "a float literal must be finite as f32 and not negative");
      return Value{kFloat, true, expr.number != 0};
    }
    if (expr.type == kInt && expr.integer < 0) return Wrong(expr, "an int literal must not be negative");
    if (expr.type != kInt && expr.type != kBool) return Wrong(expr, "no such literal");
    return Value{expr.type, true, expr.integer};
  }

  std::optional<Value> Variable(const Expr& expr) {
    if (!IsSymbol(expr)) return Wrong(expr, "not a variable");
    Binding& binding = BindingOf(expr.symbol);
    if (binding.version == 0 && module_ != nullptr && global_[static_cast<size_t>(expr.symbol)] >= 0)
      Bind(expr.symbol, ConstantValue(global_[static_cast<size_t>(expr.symbol)]));
    if (binding.version == 0 && module_ == nullptr && kernel_.around != nullptr)
      for (auto [symbol, constant] : kernel_.around->globals)
        if (symbol == expr.symbol) return Wrong(expr, "global variable " + NameOf(symbol) + " is not executed");
    if (binding.version == 0) return Wrong(expr, "undefined variable " + NameOf(expr.symbol));
    if (!binding.set) {
      std::string cause = NameOf(expr.symbol) + " may be read before it is set";
      if (module_ == nullptr) return Wrong(expr, cause);
      if (global_[static_cast<size_t>(expr.symbol)] < 0) Warn(expr, cause);
    }
    return Value{types_[static_cast<size_t>(expr.symbol)], binding.constant, binding.integer, binding.plain, binding.reference};
  }

  std::optional<Value> CallOf(Expr& expr) {
    if (module_ != nullptr) return CallInLanguage(expr);
    const BuiltinRow& row = Row(expr.builtin);
    if (expr.builtin >= static_cast<Builtin>(kBuiltinCount))
      return Wrong(expr, "call of " + std::string(row.python) + " is not executed");
    if (row.category == BuiltinCategory::kHidden || expr.args.size() > kMaxOperands)
      return Wrong(expr, std::string(row.name) + " can't be called so");
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
      return NoOverload(expr, expr.builtin, types);
    }
    // Warp folds no operation but the negation of a constant.
    expr.folded = {expr.builtin == Builtin::kNeg && value->constant};
    if (expr.folded.yes) return Value{overload->result, true, -value->integer};
    return Value{overload->result};
  }

  std::nullopt_t NoOverload(const Expr& at, Builtin builtin, std::span<const Type> types) {
    std::string cause = "Warp has no " + std::string(Row(builtin).name) + "(";
    for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
    Fail(at, cause + ") in this language");
    return std::nullopt;
  }

  std::optional<Value> Comparison(Expr& expr) {
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

  // Whether operand i of a comparison may follow operand i - 1.
  bool Comparable(const Expr& expr, size_t i) {
    Type left = expr.args[i - 1].type, right = expr.args[i].type;
    CompareOp op = expr.compare(i - 1);
    bool equality = op == CompareOp::kEqual || op == CompareOp::kNotEqual;
    bool bools = left == kBool && right == kBool;
    if (bools && !equality) return Fail(expr.args[i], "comparison of bool with bool by < or >");
    if (!bools && !(IsNumber(left) && IsNumber(right)))
      return Fail(expr.args[i], "comparison of " + TypeName(left) + " with " + TypeName(right));
    if (i == 1) return true;
    // Warp compares the type objects of the variables, and a reference to an element has one of its own.
    if (expr.args[i].kind == Expr::Kind::kIndex) return Fail(expr.args[i], "chained comparison with an array element");
    if (left != right)
      return Fail(expr.args[i], "chained comparison of " + TypeName(left) + " with " + TypeName(right));
    return true;
  }

  std::optional<Value> LogicalOf(Expr& expr) {
    if (expr.args.size() < 2) return Wrong(expr, "`and` and `or` take at least two operands");
    for (Expr& arg : expr.args) {
      if (!Evaluate(arg)) return std::nullopt;
      if (module_ != nullptr ? !IsCondition(arg.type) : arg.type != kBool)
        return Wrong(arg, std::string("operand of ") + (expr.is_or ? "`or`" : "`and`") + " must be bool, not " +
                              TypeName(arg.type));
    }
    return Value{kBool};
  }

  std::optional<Value> Element(Expr& expr) {
    if (module_ != nullptr) return Subscript(expr);
    if (expr.args.size() != 2 || !IsSymbol(expr.args[0])) return Wrong(expr, "only a parameter can be indexed");
    std::optional<Value> array = Evaluate(expr.args[0]);
    if (!array) return array;
    if (!array->type.is_array())
      return Wrong(expr, NameOf(expr.args[0].symbol) + " is " + TypeName(array->type) + ", not an array");
    if (!IntIndex(expr.args[1])) return std::nullopt;
    return Value{array->type.element()};
  }

  bool IntIndex(Expr& index) {
    if (!Evaluate(index)) return false;
    return index.type == kInt || Fail(index, "index must be int, not " + TypeName(index.type));
  }

  std::optional<Value> ComponentOf(Expr& expr) {
    if (module_ != nullptr) return expr.attribute ? NamedComponent(expr) : Subscript(expr);
    if (expr.args.size() != (expr.attribute ? 1u : 2u)) return Wrong(expr, "no such component");
    std::optional<Value> vector = Evaluate(expr.args[0]);
    if (!vector) return vector;
    if (vector->type != kVec3) return Wrong(expr, TypeName(vector->type) + " has no components");
    if (!(expr.attribute ? KnownComponent(expr, expr.integer) : ComponentIndex(expr.args[1]))) return std::nullopt;
    return Value{kFloat};
  }

  // A literal index out of range would be undefined behaviour that Warp does not report.
  bool ComponentIndex(Expr& index) {
    if (!IntIndex(index)) return false;
    if (index.kind == Expr::Kind::kLiteral) return KnownComponent(index, index.integer);
    bool negated =
        index.kind == Expr::Kind::kCall && index.builtin == Builtin::kNeg && index.args[0].kind == Expr::Kind::kLiteral;
    return !negated || KnownComponent(index, -index.args[0].integer);
  }

  bool KnownComponent(const Expr& at, int32_t component) {
    return (component >= 0 && component <= 2) ||
           Fail(at, "component " + std::to_string(component) + " is not one of 0, 1 and 2");
  }

// The whole language: what is beyond the executed subset.

  template <class Node>
  void Warn(const Node& node, const std::string& what) {
    std::string warning = std::to_string(node.line) + ":" + std::to_string(node.column) + ": " + what;
    if (std::find(warnings_->begin(), warnings_->end(), warning) == warnings_->end()) warnings_->push_back(warning);
  }

  Value ConstantValue(int32_t index) const {
    const Constant& constant = around_->constants[static_cast<size_t>(index)];
    bool whole = constant.type.is_int() || constant.type == kBool;
    return {constant.type, true, whole ? constant.integer : constant.number != 0, constant.plain};
  }

  std::optional<Value> ConstantOf(const Expr& expr) { return ConstantValue(expr.symbol); }

  // A wp.static() of loop variables, which are constants by now.
  std::optional<Value> TableOf(const Expr& expr) {
    const StaticTable& table = around_->tables[static_cast<size_t>(expr.symbol)];
    std::vector<int64_t> values;
    for (int32_t symbol : table.symbols) {
      const Binding& binding = BindingOf(symbol);
      if (binding.version == 0 || !binding.constant) return Wrong(expr, "wp.static() of a variable that is no constant is not supported");
      values.push_back(binding.integer);
    }
    for (const auto& [row, constant] : table.constants)
      if (row == values) return ConstantValue(constant);
    return Wrong(expr, "wp.static() of such values is not supported");
  }

  // wp.adjoint[x]: of a parameter or variable, or of a field of one.
  std::optional<Value> AdjointOf(Expr& expr) {
    if (around_->adjoint_of < 0) return Wrong(expr, "wp.adjoint outside of a custom adjoint is not supported");
    const Expr* root = &expr.args[0];
    while (root->kind == Expr::Kind::kField) root = &root->args[0];
    if (root->kind != Expr::Kind::kName) return Wrong(expr, "wp.adjoint of this is not supported");
    std::optional<Value> value = Evaluate(expr.args[0]);
    if (!value) return value;
    if (value->constant || value->type == kNoType) return Wrong(expr, "wp.adjoint of a constant is not supported");
    if (value->type.is_array() && root != &expr.args[0]) return Wrong(expr, "wp.adjoint of an array in a struct is not supported");
    if (value->type.is_array() && !IsParameter(*root)) return Wrong(expr, "wp.adjoint of an array that is no parameter is not supported");
    return Value{value->type};
  }

  // wp.grad(f)(args)
  std::optional<Value> GradientOf(Expr& expr) {
    std::vector<Type> types;
    std::vector<Value> values;
    if (expr.symbol >= 0) {
      if (!Invocation(expr)) return std::nullopt;
      const Kernel& function = module_->functions[static_cast<size_t>(expr.integer)];
      if (function.params.size() != 1 || call_results_.size() != 1 || function.params[0].reference)
        return Wrong(expr, "wp.grad() of a function of several parameters or results is not supported");
      return Value{function.params[0]};
    }
    if (!Operands(expr, types, values)) return std::nullopt;
    if (types.size() != 1) return Wrong(expr, "wp.grad() of a function of several parameters is not supported");
    const BuiltinRow& row = Row(expr.builtin);
    std::optional<Type> result;
    if (expr.builtin < static_cast<Builtin>(kBuiltinCount))
      if (const Overload* overload = FindOverload(expr.builtin, types)) result = overload->result;
    std::vector<Type> results;
    if (!result && MatchSignature(expr.builtin, types, results) && results.size() == 1) result = results[0];
    if (!result || !row.Differentiable(*result) || row.category != BuiltinCategory::kMath)
      return Wrong(expr, "wp.grad() of " + std::string(row.name) + " is not supported");
    return Value{types[0]};
  }

  // What C++ can test.
  static bool IsCondition(Type type) { return type.is_array() || (type.is_scalar() && type != kNoType); }

  // A value, not a reference to one.
  static Type Plain(const Value& value) { return value.type; }

  std::optional<Value> TernaryOf(Expr& expr) {
    std::optional<Value> condition = Evaluate(expr.args[0]);
    if (!condition) return condition;
    if (!IsCondition(condition->type)) return Wrong(expr.args[0], "condition must be bool, not " + TypeName(condition->type));
    if (condition->constant) return Evaluate(expr.args[condition->integer != 0 ? 1 : 2]);
    std::optional<Value> body = Evaluate(expr.args[1]);
    if (!body) return body;
    std::optional<Value> orelse = Evaluate(expr.args[2]);
    if (!orelse) return orelse;
    if (body->type != orelse->type || body->type == kNoType)
      return Wrong(expr, "the arms of a conditional expression are " + TypeName(body->type) + " and " + TypeName(orelse->type));
    return Value{body->type};
  }

  std::optional<Value> FieldOf(Expr& expr) {
    std::optional<Value> base = Evaluate(expr.args[0]);
    if (!base) return base;
    if (base->type.is_struct() && !base->type.is_array()) return StructField(expr, *base);
    const std::string& name = around_->texts[static_cast<size_t>(expr.symbol)];
    if (base->type.shape == Shape::kTransform && !base->type.is_array() && (name == "p" || name == "q")) {
      expr.integer = name == "q";
      return Value{name == "p" ? VectorOf(base->type.scalar, 3) : QuatOf(base->type.scalar)};
    }
    if (base->type.is_array() && name == "shape") return Value{kExtents, false, 0, true, true};
    return Wrong(expr, "attribute " + name + " of " + TypeName(base->type) + " is not supported");
  }

  // A field of a struct, by its place from then on.
  std::optional<Value> StructField(Expr& expr, const Value& base) {
    const Struct& record = module_->structs[base.type.record];
    const std::string name = expr.symbol >= 0 ? around_->texts[static_cast<size_t>(expr.symbol)] : record.fields[static_cast<size_t>(expr.integer)].first;
    for (size_t i = 0; i < record.fields.size(); ++i) {
      if (record.fields[i].first != name) continue;
      expr.symbol = -1;
      expr.integer = static_cast<int32_t>(i);
      return Value{record.fields[i].second, false, 0, true, true};
    }
    return Wrong(expr, "struct " + record.native_name.substr(0, record.native_name.size() - 9) + " has no field " + name);
  }

  std::optional<Value> NamedComponent(Expr& expr) {
    std::optional<Value> base = Evaluate(expr.args[0]);
    if (!base) return base;
    const char name = "xyzw"[expr.integer];
    Type type = base->type;
    if (type.is_struct() && !type.is_array()) {
      expr.kind = Expr::Kind::kField;
      expr.attribute = false;
      const auto& fields = module_->structs[type.record].fields;
      for (size_t i = 0; i < fields.size(); ++i)
        if (fields[i].first == std::string(1, name)) expr.integer = static_cast<int32_t>(i), expr.symbol = -2;
      if (expr.symbol == -1) return Wrong(expr, std::string("the struct has no field ") + name);
      return StructField(expr, *base);
    }
    if (!(type.is_vector() || type.shape == Shape::kQuat) || type.is_array()) return Wrong(expr, TypeName(type) + " has no components");
    if (expr.integer >= type.length)
      return Wrong(expr, std::string("attribute ") + name + " of " + TypeName(type) + " is not supported");
    return Value{type.component()};
  }

  // a[i, j][k]: Python's tree nests, Warp takes as many indices as the array has dimensions and the rest as indices into
  // the element. The node is rewritten to what it turns out to be.
  std::optional<Value> Subscript(Expr& expr) {
    std::vector<size_t> groups = Flatten(expr);
    std::optional<Value> base = Evaluate(expr.args[0]);
    if (!base) return base;
    const size_t count = expr.args.size() - 1;
    Type type = base->type;
    bool reference = base->reference;
    if (type.is_array() && count > type.ndim) {
      size_t sum = 0;
      bool aligned = false;
      for (size_t group : groups) sum += group, aligned |= sum == type.ndim;
      if (!aligned) return Wrong(expr, "indices that straddle an array and its element are not supported");
      Expr element;
      element.kind = Expr::Kind::kIndex;
      element.line = expr.line, element.column = expr.column;
      auto split = expr.args.begin() + 1 + type.ndim;
      element.args.assign(std::make_move_iterator(expr.args.begin()), std::make_move_iterator(split));
      expr.args.erase(expr.args.begin() + 1, split);
      for (size_t i = 1; i < element.args.size(); ++i)
        if (!IntegerIndex(element.args[i])) return std::nullopt;
      element.type = type.element();
      type = element.type;
      reference = true;
      expr.args[0] = std::move(element);
    } else if (type.is_array()) {
      expr.kind = Expr::Kind::kIndex;
      for (size_t i = 1; i <= count; ++i)
        if (!IntegerIndex(expr.args[i])) return std::nullopt;
      if (count < type.ndim) return Value{type.element().array(static_cast<uint8_t>(type.ndim - count))};
      return Value{type.element(), false, 0, true, true};
    }
    expr.kind = Expr::Kind::kComponent;
    (void)reference;
    for (size_t i = 1; i < expr.args.size(); ++i)
      if (!IntegerIndex(expr.args[i])) return std::nullopt;
    const size_t rest = expr.args.size() - 1;
    if (type == kExtents) return rest == 1 ? std::optional(Value{kInt}) : Wrong(expr, "shape has one index");
    if (type.is_matrix()) {
      if (rest == 1) return Value{VectorOf(type.scalar, type.cols)};
      if (rest == 2) return Value{type.component()};
      return Wrong(expr, "a matrix has one or two indices");
    }
    if (!type.is_composite()) return Wrong(expr, TypeName(type) + " has no components");
    if (rest != 1) return Wrong(expr, TypeName(type) + " has one index");
    if (expr.args[1].kind == Expr::Kind::kLiteral && expr.args[1].integer >= type.length)
      Warn(expr.args[1], "component " + std::to_string(expr.args[1].integer) + " of " + TypeName(type) + " is out of bounds");
    return Value{type.component()};
  }

  // Joins nested subscripts into one; returns how many indices each had, from the innermost.
  static std::vector<size_t> Flatten(Expr& expr) {
    std::vector<size_t> groups{expr.args.size() - 1};
    auto is_subscript = [](const Expr& e) {
      return e.kind == Expr::Kind::kIndex || (e.kind == Expr::Kind::kComponent && !e.attribute);
    };
    while (is_subscript(expr.args[0])) {
      Expr inner = std::move(expr.args[0]);
      groups.insert(groups.begin(), inner.args.size() - 1);
      std::vector<Expr> args = std::move(inner.args);
      args.insert(args.end(), std::make_move_iterator(expr.args.begin() + 1), std::make_move_iterator(expr.args.end()));
      expr.args = std::move(args);
    }
    return groups;
  }

  bool IntegerIndex(Expr& index) {
    if (!Evaluate(index)) return false;
    return index.type.is_int() || Fail(index, "index must be int, not " + TypeName(index.type));
  }

  bool ComparableInLanguage(const Expr& expr, size_t i, bool reference) {
    Type type = expr.args[i].type;
    if (i == 0) return true;
    Type left = expr.args[i - 1].type;
    CompareOp op = expr.compare(i - 1);
    bool equality = op == CompareOp::kEqual || op == CompareOp::kNotEqual;
    bool composites = type == left && type.is_composite() && type.shape != Shape::kTransform && expr.args.size() == 2;
    if (equality && composites) return true;
    if (!type.is_scalar() || type == kNoType || !left.is_scalar() || left == kNoType)
      return Fail(expr.args[i], "comparison of " + TypeName(left) + " with " + TypeName(type));
    if (i == 1) return true;
    if (reference) return Fail(expr.args[i], "chained comparison with an array element");
    return type == expr.args[i - 1].type ||
           Fail(expr.args[i], "chained comparison of " + TypeName(expr.args[i - 1].type) + " with " + TypeName(type));
  }

  // Calls. The results are in call_results_.

  // Whether the call is right and has `results` results; 0: whatever it has.
  bool Call(Expr& expr, size_t results) {
    if (expr.kind == Expr::Kind::kCall && expr.builtin == Builtin::kTid) {
      if (around_->is_function) return Fail(expr, "wp.tid() in a function");
      call_results_.assign(std::max<size_t>(results, 1), kInt);
      expr.type = kInt;
      return results <= 4 || Fail(expr, "wp.tid() has at most four results");
    }
    wanted_results_ = results;
    std::optional<Value> value = expr.kind == Expr::Kind::kInvoke     ? Invocation(expr)
                                 : expr.kind == Expr::Kind::kGradient ? GradientOf(expr)
                                                                      : CallInLanguage(expr);
    wanted_results_ = 1;
    if (!value) return false;
    expr.type = value->type;
    if (results > 1 && call_results_.size() != results)
      return Fail(expr, std::to_string(call_results_.size()) + " results assigned to " + std::to_string(results) + " names");
    return true;
  }

  bool Operands(Expr& expr, std::vector<Type>& types, std::vector<Value>& values) {
    const size_t wanted = std::exchange(wanted_results_, 1);
    for (Expr& arg : expr.args) {
      if (arg.kind == Expr::Kind::kTypeName) {
        types.push_back(kNoType), values.push_back({});
        continue;
      }
      if (arg.kind == Expr::Kind::kText) {
        types.push_back(kTextType), values.push_back({});
        continue;
      }
      if (arg.kind == Expr::Kind::kKeyword && arg.args[0].kind == Expr::Kind::kTypeName) {
        types.push_back(kNoType), values.push_back({});
        continue;
      }
      std::optional<Value> value = Evaluate(arg.kind == Expr::Kind::kKeyword ? arg.args[0] : arg);
      if (!value) return false;
      if (value->type == kNoType) return Fail(arg, "a call without a result can't be an argument");
      types.push_back(value->type), values.push_back(*value);
    }
    wanted_results_ = wanted;
    return true;
  }

  Value Result(std::vector<Type> results) {
    call_results_ = std::move(results);
    return {call_results_.size() == 1 ? call_results_[0] : kNoType};
  }

  std::optional<Value> CallInLanguage(Expr& expr) {
    if (expr.builtin == Builtin::kTid) {
      if (!Call(expr, 1)) return std::nullopt;
      return Value{kInt};
    }
    const BuiltinRow& row = Row(expr.builtin);
    std::vector<Type> types;
    std::vector<Value> values;
    if (!Operands(expr, types, values)) return std::nullopt;
    if (expr.symbol >= 0)
      if (std::optional<Value> value = UserOperator(expr, types); value || !message_.empty()) return value;
    if (std::optional<std::optional<Value>> special = SpecialCall(expr, row, types, values)) return *special;
    if (types.size() <= kMaxOperands && expr.builtin < static_cast<Builtin>(kBuiltinCount)) {
      if (const Overload* overload = FindOverload(expr.builtin, types)) {
        call_results_ = {overload->result};
        bool number = expr.builtin == Builtin::kNeg && values[0].constant;
        if (number && !values[0].plain) return Wrong(expr, "negation of a constant of a Warp type is not supported");
        if (number)
          return Value{overload->result, true, -values[0].integer};
        return Value{overload->result};
      }
    }
    // Warp has some builtins in one form with several results and one that writes to its arguments.
    std::vector<Type> results;
    for (const CallSignature& signature : row.signatures) {
      if (!signature.Match(types, results)) continue;
      if (wanted_results_ > 1 ? results.size() != wanted_results_ : results.size() > 1) continue;
      return Result(results);
    }
    return NoOverload(expr, row.name, types);
  }

  std::optional<Value> NoOverload(const Expr& at, std::string_view name, std::span<const Type> types) {
    std::string cause = "Warp has no " + std::string(name) + "(";
    for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
    return Wrong(at, cause + ") in this language");
  }

  // The builtins that are more than a signature; nothing if the call is of none of them.
  std::optional<std::optional<Value>> SpecialCall(Expr& expr, const BuiltinRow& row, const std::vector<Type>& types,
                                                  const std::vector<Value>& values) {
    using Maybe = std::optional<Value>;
    if (row.category == BuiltinCategory::kAtomic || row.name.starts_with("atomic_")) return Maybe(AtomicCall(expr, row, types));
    if (row.name == "address_of") {
      if (types.size() != 1) return Maybe(Wrong(expr, "address_of takes one argument"));
      if (!Addressable(expr.args[0], values[0])) return Maybe(std::nullopt);
      return Maybe(Result({Type{Scalar::kUint64}}));
    }
    if (row.name == "vector") return Maybe(VectorCall(expr, types, values));
    if (row.name == "construct" || expr.builtin == Builtin::kVec3) {
      const size_t first = expr.builtin == Builtin::kVec3 ? 0 : 1;
      Type made = first == 0 ? kVec3 : expr.args[0].type;
      size_t count = types.size() - first;
      // What VectorCall() made.
      while (!made.is_struct() && count > 0 && expr.args[first + count - 1].kind == Expr::Kind::kKeyword) --count;
      return Maybe(Construction(expr, made, std::span(types).subspan(first, count), std::span(values).subspan(first, count)));
    }
    Scalar cast = expr.builtin == Builtin::kFloatCast ? Scalar::kFloat32
                  : expr.builtin == Builtin::kIntCast ? Scalar::kInt32
                                                      : ScalarFromName(row.name);
    if (cast != Scalar::kNone) {
      if (types.size() != 1 || !types[0].is_scalar() || types[0] == kNoType) return Maybe(NoOverload(expr, row.name, types));
      return Maybe(Result({Type{cast}}));
    }
    if (row.name == "quat_identity" || row.name == "transform_identity") {
      Scalar scalar = Scalar::kFloat32;
      if (types.size() > 1 || (types.size() == 1 && expr.args[0].kind != Expr::Kind::kTypeName))
        return Maybe(Wrong(expr, std::string(row.name) + " takes a type"));
      if (types.size() == 1) scalar = expr.args[0].type.scalar;
      return Maybe(Result({row.name == "quat_identity" ? QuatOf(scalar) : TransformOf(scalar)}));
    }
    if (row.name == "identity") {
      bool right = types.size() == 2 && values[0].constant && types[0].is_int() && expr.args[1].kind == Expr::Kind::kTypeName;
      if (!right || values[0].integer < 2 || values[0].integer > 32)
        return Maybe(Wrong(expr, "identity takes a constant size and a type"));
      auto size = static_cast<uint8_t>(values[0].integer);
      return Maybe(Result({MatrixOf(expr.args[1].type.scalar, size, size)}));
    }
    if (row.name == "matrix_from_cols" || row.name == "matrix_from_rows") {
      bool right = types.size() > 1 && types[0].is_vector() && !types[0].is_array() && types.size() < 32;
      for (Type type : types) right &= type == types[0];
      if (!right) return Maybe(Wrong(expr, std::string(row.name) + " takes vectors of one type"));
      auto count = static_cast<uint8_t>(types.size());
      return Maybe(Result({row.name == "matrix_from_cols" ? MatrixOf(types[0].scalar, types[0].length, count)
                                                          : MatrixOf(types[0].scalar, count, types[0].length)}));
    }
    if (row.name == "expect_near" && types.size() == 2) {
      std::vector<Type> with_tolerance = {types[0], types[1], types[0].component()}, results;
      if (types[0].scalar != Scalar::kFloat32 || !MatchSignature(expr.builtin, with_tolerance, results))
        return Maybe(NoOverload(expr, row.name, types));
      return Maybe(Result({}));
    }
    if (row.name == "len") {
      if (types.size() != 1 || !types[0].is_array()) return Maybe(Wrong(expr, "len of something else than an array is not supported"));
      return Maybe(Result({kInt}));
    }
    return std::nullopt;
  }

  std::optional<Value> AtomicCall(Expr& expr, const BuiltinRow& row, const std::vector<Type>& types) {
    const size_t values = row.name == "atomic_cas" ? 2 : 1;
    bool right = types.size() >= 3 && types[0].is_array() && types.size() == types[0].ndim + 1u + values &&
                 types.back() == types[0].element();
    for (size_t i = 1; right && i + values < types.size(); ++i) right = types[i].is_int();
    if (right && values == 2) right = types[types.size() - 2] == types.back();
    if (!right) return NoOverload(expr, row.name, types);
    if (!Atomic(expr, row.name, types[0], types.back())) return std::nullopt;
    return Result({types[0].element()});
  }

  bool Atomic(const Expr& at, std::string_view name, Type array, Type value) {
    if (value != array.element())
      return Fail(at, TypeName(array) + " holds " + TypeName(array.element()) + ", not " + TypeName(value));
    Scalar scalar = value.scalar;
    bool narrow = scalar >= Scalar::kInt8 && scalar <= Scalar::kUint16;
    bool bits = name.ends_with("_and") || name.ends_with("_or") || name.ends_with("_xor");
    bool extreme = name.ends_with("_min") || name.ends_with("_max");
    bool right = !narrow && scalar != Scalar::kBool && !value.is_struct() && !(bits && IsFloat(scalar)) &&
                 !(extreme && scalar == Scalar::kFloat16);
    if (name == "atomic_cas" || name == "atomic_exch") right = value.is_scalar() && right && !(IsFloat(scalar) && scalar != Scalar::kFloat32 && scalar != Scalar::kFloat64);
    return right || Fail(at, std::string(name) + " of " + TypeName(value));
  }

  // wp.types.vector(..., length=n, dtype=t): what is left out follows from the components. It becomes a construction, in
  // which the length is an argument that is evaluated and not used.
  std::optional<Value> VectorCall(Expr& expr, const std::vector<Type>& types, const std::vector<Value>& values) {
    std::vector<Type> components;
    std::vector<Value> constants;
    Scalar scalar = Scalar::kNone;
    int64_t length = 0;
    for (size_t i = 0; i < expr.args.size(); ++i) {
      const Expr& arg = expr.args[i];
      if (arg.kind != Expr::Kind::kKeyword) {
        components.push_back(types[i]), constants.push_back(values[i]);
        continue;
      }
      const std::string& name = around_->texts[static_cast<size_t>(arg.symbol)];
      if (name == "dtype" && arg.args[0].kind == Expr::Kind::kTypeName && arg.args[0].type.is_scalar()) scalar = arg.args[0].type.scalar;
      else if (name == "length" && values[i].constant && types[i] == kInt) length = values[i].integer;
      else return Wrong(expr, "such an argument of wp.types.vector() is not supported");
    }
    if (scalar == Scalar::kNone && !components.empty()) scalar = components[0].scalar;
    bool copies = components.size() == 1 && components[0].is_vector();
    if (length == 0) length = copies ? components[0].length : static_cast<int64_t>(components.size());
    if (scalar == Scalar::kNone || length < 2 || length > 200) return Wrong(expr, "such a call of wp.types.vector() is not supported");
    const Type made = VectorOf(scalar, static_cast<uint8_t>(length));
    if (!Construction(expr, made, components, constants)) return std::nullopt;
    Expr name;
    name.kind = Expr::Kind::kTypeName;
    name.type = made;
    expr.builtin = BuiltinNamed("construct");
    expr.args.insert(expr.args.begin(), std::move(name));
    return Result({made});
  }

  std::optional<Value> Construction(Expr& expr, Type made, std::span<const Type> types, std::span<const Value> values) {
    if (made.is_struct() && !made.is_array()) return StructConstruction(expr, made, types);
    if (made.is_scalar() || made.is_array()) return Wrong(expr, "construction of " + TypeName(made));
    // A constant is cast to the type of the components.
    auto fits = [&](size_t i) { return types[i] == made.component() || (values[i].constant && types[i].is_scalar() && types[i] != kNoType && types[i] != kBool && made.scalar != Scalar::kBool); };
    auto all_fit = [&] {
      for (size_t i = 0; i < types.size(); ++i)
        if (!fits(i)) return false;
      return true;
    };
    const size_t components = made.is_matrix() ? size_t{made.length} * made.cols : made.length;
    bool right = types.empty();
    if (made.is_vector() || made.is_matrix()) {
      bool copy = types.size() == 1 && types[0].shape == made.shape && types[0].length == made.length && types[0].cols == made.cols &&
                  !types[0].is_array();
      if (copy && types[0] != made) return Wrong(expr, "conversion of " + TypeName(types[0]) + " to " + TypeName(made) + " is not supported");
      right |= copy || ((types.size() == 1 || types.size() == components) && all_fit());
    } else if (made.shape == Shape::kQuat) {
      bool split = types.size() == 2 && types[0] == VectorOf(made.scalar, 3) && types[1] == made.component();
      right |= split || (types.size() == 4 && all_fit());
      if (types.size() == 2) right &= types[0].scalar == made.scalar;
      for (size_t i = 0; i < types.size(); ++i) right &= types[i].scalar == made.scalar || IsFloat(types[i].scalar);
    } else if (made.shape == Shape::kTransform) {
      right = types.size() == 2 && types[0] == VectorOf(made.scalar, 3) && types[1] == QuatOf(made.scalar);
    }
    if (!right) return NoOverload(expr, TypeName(made), types);
    return Result({made});
  }

  // S() or S(field, field ...), by place or by name.
  std::optional<Value> StructConstruction(Expr& expr, Type made, std::span<const Type> types) {
    const Struct& record = module_->structs[made.record];
    if (types.empty()) return Result({made});
    if (types.size() != record.fields.size()) return Wrong(expr, "a struct is made of all of its fields or of none");
    std::vector<Expr> args(types.size());
    std::vector<bool> given(types.size(), false);
    for (size_t i = 0; i < types.size(); ++i) {
      Expr& arg = expr.args[i + 1];
      size_t field = i;
      if (arg.kind == Expr::Kind::kKeyword) {
        const std::string& name = around_->texts[static_cast<size_t>(arg.symbol)];
        for (field = 0; field < record.fields.size() && record.fields[field].first != name;) ++field;
      }
      if (field >= record.fields.size() || given[field]) return Wrong(expr, "no such field");
      Type wanted = record.fields[field].second;
      bool same = wanted.is_array() && types[i].is_array() ? wanted.element() == types[i].element() : wanted == types[i];
      if (!same) return Wrong(expr, "field " + record.fields[field].first + " is " + TypeName(wanted) + ", not " + TypeName(types[i]));
      if (arg.kind == Expr::Kind::kKeyword && field != i) return Wrong(expr, "fields in another order are not supported");
      given[field] = true;
    }
    for (size_t i = 1; i < expr.args.size(); ++i)
      if (expr.args[i].kind == Expr::Kind::kKeyword) {
        Expr inner = std::move(expr.args[i].args[0]);
        expr.args[i] = std::move(inner);
      }
    return Result({made});
  }

  // An operator that the file has a function for: the call of it, or nothing if it takes other types.
  std::optional<Value> UserOperator(Expr& expr, const std::vector<Type>& types) {
    const FunctionSet& set = module_->sets[static_cast<size_t>(expr.symbol)];
    if (!set.wrong.empty()) return Wrong(expr, "function " + set.key + ": " + set.wrong);
    for (int32_t candidate : set.overloads) {
      if (!Accepts(module_->functions[static_cast<size_t>(candidate)], types)) continue;
      expr.kind = Expr::Kind::kInvoke;
      return Chosen(expr, set, candidate);
    }
    if (!set.templates.empty()) return Wrong(expr, "an operator that the file has a generic function for is not supported");
    return std::nullopt;
  }

  std::optional<Value> Invocation(Expr& expr) {
    const FunctionSet& set = module_->sets[static_cast<size_t>(expr.symbol)];
    if (!set.wrong.empty()) return Wrong(expr, "function " + set.key + ": " + set.wrong);
    std::vector<Type> types;
    std::vector<Value> values;
    if (!Operands(expr, types, values)) return std::nullopt;
    for (int32_t candidate : set.overloads) {
      const Kernel& function = module_->functions[static_cast<size_t>(candidate)];
      std::vector<size_t> order;
      if (!Bound(function, expr, order)) continue;
      std::vector<Type> bound;
      for (size_t place : order) bound.push_back(types[place]);
      if (!Accepts(function, bound)) continue;
      std::vector<Expr> args;
      for (size_t place : order) {
        Expr& arg = expr.args[place];
        args.push_back(arg.kind == Expr::Kind::kKeyword ? std::move(arg.args[0]) : std::move(arg));
      }
      expr.args = std::move(args);
      for (size_t i = 0; i < expr.args.size(); ++i)
        if (function.params[i].reference && !Addressable(expr.args[i], values[order[i]])) return std::nullopt;
      return Chosen(expr, set, candidate);
    }
    if (!set.templates.empty()) return Wrong(expr, "call of the generic function " + set.key + " is not supported");
    std::string cause = "no function " + set.key + "(";
    for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
    return Wrong(expr, cause + ")");
  }

  std::optional<Value> Chosen(Expr& expr, const FunctionSet& set, int32_t candidate) {
    Status checked = functions_->CheckFunction(static_cast<size_t>(candidate), *warnings_);
    if (!checked) return Wrong(expr, "function " + set.key + ": " + checked.error().message);
    expr.integer = candidate;
    return Result(module_->results[static_cast<size_t>(candidate)]);
  }

  // The places of the arguments in the order of the parameters that they are for; what is left out has a default.
  bool Bound(const Kernel& function, const Expr& call, std::vector<size_t>& order) const {
    const size_t count = function.params.size();
    std::vector<size_t> of_param(count, call.args.size());
    for (size_t i = 0; i < call.args.size(); ++i) {
      const Expr& arg = call.args[i];
      size_t param = i;
      if (arg.kind == Expr::Kind::kKeyword) {
        const std::string& name = around_->texts[static_cast<size_t>(arg.symbol)];
        auto end = function.symbols.begin() + static_cast<std::ptrdiff_t>(count);
        param = static_cast<size_t>(std::find(function.symbols.begin(), end, name) - function.symbols.begin());
      }
      if (param >= count || of_param[param] != call.args.size()) return false;
      of_param[param] = i;
    }
    // Defaults are those of the last parameters; one may be left out only with all that follow it.
    for (size_t i = 0; i < count; ++i) {
      if (of_param[i] == call.args.size()) {
        if (i + function.around->defaults.size() < count) return false;
        for (size_t j = i; j < count; ++j)
          if (of_param[j] != call.args.size()) return false;
        return true;
      }
      order.push_back(of_param[i]);
    }
    return true;
  }

  // Warp does not look at the number of dimensions of an array.
  static bool Accepts(const Kernel& function, const std::vector<Type>& types) {
    const Surroundings& around = *function.around;
    if (types.size() > function.params.size() || types.size() + around.defaults.size() < function.params.size()) return false;
    for (size_t i = 0; i < function.params.size(); ++i) {
      Type param = function.params[i];
      param.reference = false;
      Type type = i < types.size() ? types[i] : Default(function, i).type;
      bool same = param.is_array() && type.is_array() ? param.element() == type.element() : param == type;
      if (!same) return false;
    }
    return true;
  }

  // What a parameter is if it is left out.
  static const Constant& Default(const Kernel& function, size_t param) {
    const Surroundings& around = *function.around;
    size_t place = param - (function.params.size() - around.defaults.size());
    return around.constants[static_cast<size_t>(around.defaults[place])];
  }

  // Whether an argument lies somewhere, so that it can be handed over as a reference.
  bool Addressable(const Expr& arg, const Value& value) {
    if (arg.kind == Expr::Kind::kName) {
      if (value.constant) return Fail(arg, "a constant as a reference");
      return !value.reference || IsParameter(arg) || Fail(arg, "such a reference is not supported");
    }
    if (arg.kind == Expr::Kind::kIndex && !arg.type.is_array())
      return IsParameter(arg.args[0]) || Fail(arg, "a reference to an element of something else than a parameter is not supported");
    if (arg.kind == Expr::Kind::kComponent && arg.args[0].kind == Expr::Kind::kName &&
        !BindingOf(arg.args[0].symbol).reference && !BindingOf(arg.args[0].symbol).constant)
      return true;
    if (arg.kind == Expr::Kind::kField && arg.args[0].type.is_struct()) {
      const Expr* root = &arg;
      while (root->kind == Expr::Kind::kField) root = &root->args[0];
      bool local = root->kind == Expr::Kind::kName && (!BindingOf(root->symbol).reference || IsReferenceParameter(*root));
      if (local || (root->kind == Expr::Kind::kIndex && IsParameter(root->args[0]))) return true;
    }
    return Fail(arg, "a reference to this is not supported");
  }

  // Statements.

  bool AssignInLanguage(Stmt& stmt, const Value& value) {
    Expr& target = stmt.target;
    if (value.type == kNoType) return Fail(stmt.value, "what has no result, or several, can't be assigned to one name");
    if (value.type == kExtents) return Fail(stmt.value, "a shape as a variable is not supported");
    if (target.kind == Expr::Kind::kAdjoint) {
      if (!Evaluate(target)) return false;
      if (target.type.is_array()) return Fail(target, "assignment to the adjoint of an array is not supported");
      return target.type == value.type || Fail(stmt.value, "the adjoint is " + TypeName(target.type) + ", not " + TypeName(value.type));
    }
    if (target.kind == Expr::Kind::kName) {
      if (IsReferenceParameter(target)) return StoreReference(target, value.type);
      if (!CanBind(target, value.type)) return false;
      bool copied = stmt.value.kind == Expr::Kind::kName || value.reference;
      Bind(target.symbol, copied ? Value{value.type} : value);
      return true;
    }
    if (!Target(target)) return false;
    if (target.kind == Expr::Kind::kIndex) {
      if (target.type.is_array()) return Fail(target, "assignment to a part of an array is not supported");
      return Holds(target, stmt.value);
    }
    return target.type == value.type || Fail(stmt.value, "component must be " + TypeName(target.type) + ", not " + TypeName(value.type));
  }

  // What may be assigned to, besides a name: an element, a component of a local variable or of an element.
  bool Target(Expr& target) {
    if (!Evaluate(target)) return false;
    if (target.kind == Expr::Kind::kIndex) return true;
    bool part = target.kind == Expr::Kind::kComponent || target.kind == Expr::Kind::kField;
    if (!part) return Fail(target, "this can't be assigned to");
    if (target.args[0].type == kExtents || target.type == kExtents) return Fail(target, "a shape can't be assigned to");
    const Expr& base = target.args[0];
    if (base.kind == Expr::Kind::kName || base.kind == Expr::Kind::kAdjoint) return true;
    if (IsStructPart(target)) {
      const Expr* root = &target;
      while (root->kind == Expr::Kind::kField || root->kind == Expr::Kind::kComponent) root = &root->args[0];
      if (root->kind == Expr::Kind::kName) return true;
      bool plain = root->kind == Expr::Kind::kIndex && IsParameter(root->args[0]) && root->args[0].type.element().is_struct();
      return plain || Fail(target, "assignment to a part of this is not supported");
    }
    bool element = base.kind == Expr::Kind::kIndex;
    if (element && base.args[0].kind != Expr::Kind::kAdjoint && !IsParameter(base.args[0]))
      return Fail(target, "assignment to a part of an element of something else than a parameter is not supported");
    return element || Fail(target, "assignment to a part of a part is not supported");
  }

  // Whether fields of a struct lead to what is assigned to.
  static bool IsStructPart(const Expr& target) {
    for (const Expr* part = &target; part->kind == Expr::Kind::kField || part->kind == Expr::Kind::kComponent; part = &part->args[0])
      if (part->kind == Expr::Kind::kField && part->args[0].type.is_struct()) return true;
    return false;
  }

  // Whether a name is that of a wp.ref parameter, which is never bound anew.
  bool IsReferenceParameter(const Expr& expr) const {
    return IsSymbol(expr) && static_cast<size_t>(expr.symbol) < kernel_.params.size() &&
           kernel_.params[static_cast<size_t>(expr.symbol)].reference;
  }

  bool StoreReference(Expr& target, Type type) {
    if (!Evaluate(target)) return false;
    return target.type == type || Fail(target, NameOf(target.symbol) + " is " + TypeName(target.type) + " and can't become " + TypeName(type));
  }

  // Whether an expression is still the parameter of that name.
  bool IsParameter(const Expr& expr) const {
    return expr.kind == Expr::Kind::kName && static_cast<size_t>(expr.symbol) < kernel_.params.size() &&
           bindings_[static_cast<size_t>(expr.symbol)].version == expr.symbol + 1;
  }

  bool AugmentInLanguage(Stmt& stmt) {
    Expr& target = stmt.target;
    const std::string_view name = Row(stmt.op).name;
    bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    bool bits = name.starts_with("bit_");
    if (target.kind == Expr::Kind::kName) {
      if (!Evaluate(stmt.value) || !Evaluate(target)) return false;
      std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
      if (result && IsReferenceParameter(target)) return StoreReference(target, *result);
      if (result && BindingOf(target.symbol).reference) return Fail(target, "augmented assignment to such a name is not supported");
      if (!result || !CanBind(target, *result)) return false;
      Bind(target.symbol, {*result});
      return true;
    }
    if (target.kind == Expr::Kind::kAdjoint) {
      if (!Evaluate(target) || !Evaluate(stmt.value)) return false;
      if (target.type.is_array()) return Fail(target, "assignment to the adjoint of an array is not supported");
      std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
      return result && (*result == target.type || Fail(target, TypeName(target.type) + " can't become " + TypeName(*result)));
    }
    if (!Target(target) || !Evaluate(stmt.value)) return false;
    if (target.kind == Expr::Kind::kIndex) {
      if (target.type.is_array()) return Fail(target, "assignment to a part of an array is not supported");
      Scalar scalar = target.type.scalar;
      bool narrow = scalar == Scalar::kInt8 || scalar == Scalar::kUint8 || scalar == Scalar::kInt16 || scalar == Scalar::kUint16;
      if ((sum || bits) && !narrow)
        return Atomic(target, bits ? "atomic_" + std::string(name.substr(4)) : "atomic_" + std::string(name), target.args[0].type,
                      stmt.value.type);
    } else if (IsStructPart(target)) {
      const Expr* root = &target;
      while (root->kind == Expr::Kind::kField || root->kind == Expr::Kind::kComponent) root = &root->args[0];
      if (root->kind == Expr::Kind::kName && target.kind != Expr::Kind::kField)
        return Fail(target, "augmented assignment to a component of a field is not supported");
      if (root->kind != Expr::Kind::kName) {
        if (!IsAtomicPart(target.type, sum, bits)) return Fail(target, "such an augmented assignment to a part of an element is not supported");
        return target.type == stmt.value.type || Fail(stmt.value, "field must be " + TypeName(target.type) + ", not " + TypeName(stmt.value.type));
      }
    } else if (target.args[0].kind == Expr::Kind::kIndex) {
      if (target.kind == Expr::Kind::kField) return Fail(target, "augmented assignment to an attribute is not supported");
      if (IsAtomicPart(target.type, sum, bits))
        return target.type == stmt.value.type || Fail(stmt.value, "component must be " + TypeName(target.type) + ", not " + TypeName(stmt.value.type));
      std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
      if (!result) return false;
      if (around_->enable_backward && !around_->is_function && IsFloat(target.type.scalar))
        return Fail(stmt, "component of an array element supports += and -= only where there is a backward kernel");
      if (around_->is_function && IsFloat(target.type.scalar)) return Fail(stmt, "component of an array element supports += and -= only");
      return *result == target.type || Fail(target, TypeName(target.type) + " can't become " + TypeName(*result));
    } else if (target.kind == Expr::Kind::kComponent && !target.attribute && (sum || bits)) {
      return target.type == stmt.value.type || Fail(stmt.value, "component must be " + TypeName(target.type) + ", not " + TypeName(stmt.value.type));
    } else if (target.kind == Expr::Kind::kField && !target.args[0].type.is_struct()) {
      return Fail(target, "augmented assignment to an attribute is not supported");
    }
    std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
    if (!result) return false;
    return *result == target.type || Fail(target, TypeName(target.type) + " can't become " + TypeName(*result));
  }

  // Whether Warp has an atomic operation for a part of an element.
  static bool IsAtomicPart(Type type, bool sum, bool bits) {
    Scalar scalar = type.scalar;
    bool whole = scalar == Scalar::kInt32 || scalar == Scalar::kUint32 || scalar == Scalar::kInt64 || scalar == Scalar::kUint64;
    return (bits && whole) || (sum && (whole || IsFloat(scalar)));
  }

  std::optional<Type> OperatorResult(const Expr& at, Builtin op, std::array<Type, 2> types) {
    if (op < static_cast<Builtin>(kBuiltinCount))
      if (const Overload* overload = FindOverload(op, types)) return overload->result;
    std::vector<Type> results;
    if (MatchSignature(op, types, results)) return results[0];
    Fail(at, "Warp has no " + std::string(Row(op).name) + "(" + TypeName(types[0]) + ", " + TypeName(types[1]) + ") in this language");
    return std::nullopt;
  }

  bool Unpack(Stmt& stmt) {
    std::vector<Value> values;
    if (stmt.value.kind == Expr::Kind::kTuple) {
      for (Expr& part : stmt.value.args) {
        std::optional<Value> value = Evaluate(part);
        if (!value) return false;
        values.push_back(*value);
      }
      if (values.size() != stmt.range.size()) return Fail(stmt, "as many names as values are needed");
    } else {
      bool call = stmt.value.kind == Expr::Kind::kCall || stmt.value.kind == Expr::Kind::kInvoke;
      if (!call) return Fail(stmt.value, "only the results of a call can be assigned to several names");
      if (!Call(stmt.value, stmt.range.size())) return false;
      for (Type type : call_results_) values.push_back({type});
    }
    bool to_reference = std::any_of(stmt.range.begin(), stmt.range.end(), [&](const Expr& e) { return IsReferenceParameter(e); });
    for (size_t i = 0; i < values.size(); ++i) {
      if (!IsSymbol(stmt.range[i])) return Fail(stmt.range[i], "several values can be assigned to names alone");
      if (to_reference) values[i].reference = false;
      if (IsReferenceParameter(stmt.range[i])) {
        if (!StoreReference(stmt.range[i], values[i].type)) return false;
        continue;
      }
      if (values[i].reference && BindingOf(stmt.range[i].symbol).version != 0)
        return Fail(stmt.range[i], "array elements assigned to a name that is there already are not supported");
      if (!CanBind(stmt.range[i], values[i].type)) return false;
      Bind(stmt.range[i].symbol, values[i]);
    }
    return true;
  }

  bool While(Stmt& stmt) {
    Promote(stmt.body);
    size_t before = saved_.size();
    for (bool lost = true; lost;) {
      saved_.resize(before);
      size_t outside = Save();
      std::optional<Value> condition = Evaluate(stmt.value);
      if (!condition) return false;
      if (!IsCondition(condition->type)) return Fail(stmt.value, "condition must be bool, not " + TypeName(condition->type));
      size_t entry = Save();
      loop_entries_.push_back(entry);
      if (!Block(stmt.body)) return false;
      loop_entries_.pop_back();
      lost = Lose(outside, entry);
      if (lost) continue;
      for (size_t i = 0; i < bindings_.size(); ++i)
        if (!Carry(stmt, i, saved_[entry + i])) return false;
    }
    saved_.resize(before);
    return true;
  }

  // What is no longer certain at the end of a body is not certain at its start either; restores the bindings to try again.
  bool Lose(size_t outside, size_t entry) {
    bool lost = false;
    for (size_t i = 0; i < bindings_.size(); ++i) {
      bool uncertain = saved_[entry + i].version != 0 && saved_[entry + i].set && !bindings_[i].set;
      if (uncertain && saved_[outside + i].set) saved_[outside + i].set = false, lost = true;
    }
    if (lost) Restore(outside);
    return lost;
  }

  bool Transfer(const Stmt& stmt) {
    if (loop_entries_.empty()) return Fail(stmt, "outside of a loop");
    size_t entry = loop_entries_.back();
    for (size_t i = 0; i < bindings_.size(); ++i) {
      const Binding& start = saved_[entry + i];
      if (start.version != 0 && start.version != bindings_[i].version && !Carry(stmt, i, start)) return false;
    }
    return true;
  }

  bool Return(Stmt& stmt) {
    if (!around_->is_function) return stmt.range.empty() || Fail(stmt, "Warp kernels can't return values");
    std::vector<Type> types;
    for (Expr& expr : stmt.range) {
      std::optional<Value> value = Evaluate(expr);
      if (!value) return false;
      if (value->type == kNoType || value->type == kExtents) return Fail(expr, "this can't be returned");
      types.push_back(value->type);
    }
    if (returns_ && types != results_) return Fail(stmt, "a function must return the same types everywhere");
    returns_ = true;
    results_ = std::move(types);
    return true;
  }

  static bool Transfers(const std::vector<Stmt>& body, Stmt::Kind kind) {
    return std::any_of(body.begin(), body.end(), [&](const Stmt& stmt) {
      return stmt.kind == kind ||
             (stmt.kind == Stmt::Kind::kIf && (Transfers(stmt.body, kind) || Transfers(stmt.orelse, kind)));
    });
  }

  // A loop that Warp unrolls has no start to go back to: what follows a `continue` is guarded by a flag.
  static bool IsGuarded(const Stmt& loop) { return loop.elif; }

  void GuardContinues(Stmt& loop) {
    if (loop.elif) return;
    WS_CHECK(loop.value.kind == Expr::Kind::kName);  // AddFlags()
    bool continues = false;
    loop.body = Guard(std::move(loop.body), loop.value, continues);
    loop.elif = true;
  }

  static std::vector<Stmt> Guard(std::vector<Stmt> body, const Expr& flag, bool& continues) {
    std::vector<Stmt> result;
    for (size_t i = 0; i < body.size(); ++i) {
      Stmt& stmt = body[i];
      if (stmt.kind == Stmt::Kind::kContinue) {
        Stmt clear = Assign(flag, BoolLiteral(false));
        clear.line = stmt.line, clear.column = stmt.column;
        result.push_back(std::move(clear));
        continues = true;
        return result;
      }
      bool may_continue = false;
      if (stmt.kind == Stmt::Kind::kIf) {
        stmt.body = Guard(std::move(stmt.body), flag, may_continue);
        stmt.orelse = Guard(std::move(stmt.orelse), flag, may_continue);
      }
      result.push_back(std::move(stmt));
      if (!may_continue) continue;
      continues = true;
      if (i + 1 < body.size()) {
        int32_t line = body[i + 1].line, column = body[i + 1].column;
        std::vector<Stmt> rest(std::make_move_iterator(body.begin() + static_cast<std::ptrdiff_t>(i) + 1),
                               std::make_move_iterator(body.end()));
        Stmt guard = If(flag, Guard(std::move(rest), flag, may_continue));
        guard.line = line, guard.column = column;
        result.push_back(std::move(guard));
      }
      return result;
    }
    return result;
  }

  // Statements.

  bool Block(std::vector<Stmt>& body, bool is_orelse = false) {
    if (body.empty()) return Fail(DefLine(), "an empty body needs a `pass`");
    for (Stmt& stmt : body) {
      bool may_be_elif = is_orelse && body.size() == 1 && stmt.kind == Stmt::Kind::kIf;
      if (module_ == nullptr && stmt.elif && !may_be_elif) return Fail(stmt, "elif without an if");
      if (!Statement(stmt)) return false;
    }
    return true;
  }

  bool Statement(Stmt& stmt) {
    switch (stmt.kind) {
      case Stmt::Kind::kAssign: return Assignment(stmt);
      case Stmt::Kind::kAugAssign: return Augmented(stmt);
      case Stmt::Kind::kCall: return CallStatement(stmt);
      case Stmt::Kind::kIf: return Branch(stmt);
      case Stmt::Kind::kFor: return Loop(stmt);
      case Stmt::Kind::kPass: return true;
      default: break;
    }
    if (module_ == nullptr) return Fail(stmt, std::string(NameOfConstruct(stmt)) + " is not executed");
    switch (stmt.kind) {
      case Stmt::Kind::kUnpack: return Unpack(stmt);
      case Stmt::Kind::kWhile: return While(stmt);
      case Stmt::Kind::kBreak:
      case Stmt::Kind::kContinue: return Transfer(stmt);
      case Stmt::Kind::kReturn: return Return(stmt);
      case Stmt::Kind::kAssert: return Evaluate(stmt.value).has_value();
      default: return Fail(stmt, "no such statement");
    }
  }

  bool Assignment(Stmt& stmt) {
    std::optional<Value> value = Evaluate(stmt.value);
    if (!value) return false;
    if (module_ != nullptr) return AssignInLanguage(stmt, *value);
    switch (stmt.target.kind) {
      case Expr::Kind::kName: {
        if (!CanBind(stmt.target, value->type)) return false;
        // Warp copies what is a name or an array element: the copy is a variable even if the original is a constant.
        bool copied = stmt.value.kind == Expr::Kind::kName || stmt.value.kind == Expr::Kind::kIndex;
        Bind(stmt.target.symbol, copied ? Value{value->type} : *value);
        return true;
      }
      case Expr::Kind::kIndex:
        return Evaluate(stmt.target) && Holds(stmt.target, stmt.value);
      case Expr::Kind::kComponent:
        return ComponentTarget(stmt.target) && HoldsComponent(stmt.value);
      default:
        return Fail(stmt.target, "can't be assigned");
    }
  }

  bool Holds(const Expr& element, const Expr& value) {
    Type array = element.args[0].type;
    return element.type == value.type ||
           Fail(value, TypeName(array) + " holds " + TypeName(element.type) + ", not " + TypeName(value.type));
  }

  bool ComponentTarget(Expr& target) {
    if (!Evaluate(target)) return false;
    Expr::Kind base = target.args[0].kind;
    return base == Expr::Kind::kName || base == Expr::Kind::kIndex ||
           Fail(target, "component of a value that is not stored");
  }

  bool HoldsComponent(const Expr& value) {
    return value.type == kFloat || Fail(value, "component must be float, not " + TypeName(value.type));
  }

  bool Augmented(Stmt& stmt) {
    if (module_ != nullptr) return AugmentInLanguage(stmt);
    if (stmt.op > Builtin::kMod) return Fail(stmt, "no such augmented assignment");
    bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    bool is_component = stmt.target.kind == Expr::Kind::kComponent;
    if (!Evaluate(stmt.value)) return false;
    if (!(is_component ? ComponentTarget(stmt.target) : Evaluate(stmt.target).has_value())) return false;
    if (is_component) {
      if (!sum && stmt.target.args[0].kind == Expr::Kind::kIndex)
        return Fail(stmt, "component of an array element supports += and -= only");
      return HoldsComponent(stmt.value);
    }
    bool is_element = stmt.target.kind == Expr::Kind::kIndex;
    if (is_element && sum) return Holds(stmt.target, stmt.value);  // an atomic
    const std::array<Type, 2> types{stmt.target.type, stmt.value.type};
    const Overload* overload = FindOverload(stmt.op, types);
    if (overload == nullptr) return NoOverload(stmt.target, stmt.op, types), false;
    const Type result = overload->result;
    if (is_element)
      return result == stmt.target.type || Fail(stmt.target, "an element can't become " + TypeName(result));
    if (!CanBind(stmt.target, result)) return false;
    Bind(stmt.target.symbol, {result});
    return true;
  }

  bool CallStatement(Stmt& stmt) {
    if (module_ != nullptr) {
      bool call = stmt.value.kind == Expr::Kind::kCall || stmt.value.kind == Expr::Kind::kInvoke || stmt.value.kind == Expr::Kind::kGradient;
      return call ? Call(stmt.value, 0) : Evaluate(stmt.value).has_value();
    }
    if (stmt.value.kind != Expr::Kind::kCall || Row(stmt.value.builtin).category != BuiltinCategory::kAtomic)
      return Fail(stmt, "a statement must be an assignment, a loop, a branch or an atomic");
    return Evaluate(stmt.value).has_value();
  }

  bool Branch(Stmt& stmt) {
    std::optional<Value> condition = Evaluate(stmt.value);
    if (!condition) return false;
    if (module_ != nullptr ? !IsCondition(condition->type) : condition->type != kBool)
      return Fail(stmt.value, "condition must be bool, not " + TypeName(condition->type));
    if (stmt.body.empty()) return Fail(stmt, "an empty body needs a `pass`");
    if (condition->constant) {
      Skip(condition->integer ? stmt.orelse : stmt.body, condition->integer);
      if (condition->integer) return Block(stmt.body);
      return stmt.orelse.empty() || Block(stmt.orelse, true);
    }
    size_t before = Save();
    if (!Block(stmt.body)) return false;
    size_t after_body = Save();
    Restore(before);
    if (!stmt.orelse.empty() && !Block(stmt.orelse, true)) return false;
    for (size_t i = 0; i < bindings_.size(); ++i) bindings_[i] = Merge(saved_[after_body + i], bindings_[i]);
    saved_.resize(before);
    return true;
  }

  // What a symbol is after a branch, by what it is after each arm.
  Binding Merge(const Binding& a, const Binding& b) {
    Binding merged = b;
    merged.set = a.set && b.set;
    if (a.version == b.version || a.version == 0) return merged;
    if (b.version == 0) return {a.version, false, a.constant, a.integer, a.plain};
    return {NewVersion(), merged.set, false, 0, true};
  }

  // Bindings are saved on a stack: blocks nest.
  size_t Save() {
    saved_.insert(saved_.end(), bindings_.begin(), bindings_.end());
    return saved_.size() - bindings_.size();
  }

  void Restore(size_t saved) {
    std::copy_n(saved_.begin() + static_cast<std::ptrdiff_t>(saved), bindings_.size(), bindings_.begin());
  }

  bool Loop(Stmt& stmt) {
    if (stmt.range.empty() || stmt.range.size() > 3) return Fail(stmt, "range() takes one to three bounds");
    std::array<int64_t, 3> bounds{0, 0, 1};
    bool constant = true;
    for (size_t i = 0; i < stmt.range.size(); ++i) {
      std::optional<Value> bound = Evaluate(stmt.range[i]);
      if (!bound) return false;
      if (bound->constant && !bound->plain) return Fail(stmt.range[i], "a bound of a Warp type is not supported");
      if (bound->type != kInt) return Fail(stmt.range[i], "bound of range must be int, not " + TypeName(bound->type));
      if (i == 2 && bound->constant && bound->integer == 0) return Fail(stmt.range[i], "step of range must not be 0");
      constant &= bound->constant;
      bounds[stmt.range.size() == 1 ? 1 : i] = bound->integer;
    }
    if (!CanBind(stmt.target, kInt)) return false;
    if (stmt.body.empty()) return Fail(stmt, "an empty body needs a `pass`");
    if (!constant || stmt.over != Stmt::Over::kRange) return Dynamic(stmt);
    int64_t trips = TripCount(bounds[0], bounds[1], bounds[2]);
    const int64_t max_unroll = stmt.always_unrolled ? trips : module_ != nullptr ? around_->max_unroll : kMaxUnroll;
    if (stmt.always_unrolled && Transfers(stmt.body, Stmt::Kind::kBreak)) return Fail(stmt, "break in a loop with wp.static() of its variable");
    if (module_ != nullptr && trips <= max_unroll) {
      if (Transfers(stmt.body, Stmt::Kind::kBreak)) return Dynamic(stmt);
      if (trips > 0 && Transfers(stmt.body, Stmt::Kind::kContinue)) GuardContinues(stmt);
    }
    return trips <= max_unroll ? Unrolled(stmt, bounds[0], bounds[2], trips) : Dynamic(stmt);
  }

  // Warp writes the body once for each trip, with the loop variable a constant. Trips differ only as long as the
  // bindings at their start do, or where the variable's value bounds an inner loop.
  bool Unrolled(Stmt& stmt, int64_t start, int64_t step, int64_t trips) {
    if (trips == 0) {
      Skip(stmt.body, false, &stmt.target);
      return true;
    }
    int32_t variable = stmt.target.symbol;
    MarkIterator(variable);
    bool every_trip = stmt.always_unrolled || BoundsMention(stmt.body, variable);
    size_t before = saved_.size();
    bool settled = false;
    for (int64_t trip = 0; trip < trips && !settled; ++trip) {
      Bind(variable, {kInt, true, start + trip * step});
      if (IsGuarded(stmt)) Bind(stmt.value.symbol, {kBool, true, 1});
      size_t at_start = Save();
      size_t iterators = iterator_count_;
      loop_variables_.push_back(variable);
      if (!Block(stmt.body)) return false;
      loop_variables_.pop_back();
      settled = !every_trip && iterators == iterator_count_ && SameButVersions(at_start);
      saved_.resize(before);
    }
    Bind(variable, {kInt, true, start + (trips - 1) * step});
    if (IsGuarded(stmt)) BindingOf(stmt.value.symbol) = {};
    return true;
  }

  bool SameButVersions(size_t saved) const {
    for (size_t i = 0; i < bindings_.size(); ++i) {
      const Binding &a = saved_[saved + i], &b = bindings_[i];
      bool same =
          (a.version == 0) == (b.version == 0) && a.set == b.set && a.constant == b.constant && a.integer == b.integer;
      if (!same) return false;
    }
    return true;
  }

  void MarkIterator(int32_t symbol) {
    if (iterator_[static_cast<size_t>(symbol)]) return;
    iterator_[static_cast<size_t>(symbol)] = true;
    ++iterator_count_;
  }

  bool Dynamic(Stmt& stmt) {
    Promote(stmt.body);
    Bind(stmt.target.symbol, {kInt});
    size_t entry = Save();
    bool lost;
    do {
      Restore(entry);
      loop_variables_.push_back(stmt.target.symbol);
      loop_entries_.push_back(entry);
      if (!Block(stmt.body)) return false;
      loop_entries_.pop_back();
      loop_variables_.pop_back();
      // What is no longer certain at the end of the body is not certain at its start either, in the next trip.
      lost = false;
      for (size_t i = 0; i < bindings_.size(); ++i) {
        Binding& start = saved_[entry + i];
        if (start.set && !bindings_[i].set) start.set = false, lost = true;
      }
    } while (lost);
    for (size_t i = 0; i < bindings_.size(); ++i)
      if (!Carry(stmt, i, saved_[entry + i])) return false;
    BindingOf(stmt.target.symbol).set = false;
    saved_.resize(entry);
    return true;
  }

  // Warp makes variables of constants that unrolled loops left behind and that the body assigns.
  void Promote(const std::vector<Stmt>& body) {
    if (iterator_count_ == 0) return;
    ForEachStmt(body, [&](const Stmt& stmt) {
      bool assigns =
          stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign || stmt.kind == Stmt::Kind::kFor;
      auto promote = [&](const Expr& target) {
        if (!IsSymbol(target)) return;
        Binding& binding = BindingOf(target.symbol);
        if (iterator_[static_cast<size_t>(target.symbol)] && binding.constant)
          binding = {NewVersion(), binding.set, false, 0, true};
      };
      if (assigns) promote(stmt.target);
      if (stmt.kind == Stmt::Kind::kUnpack)
        for (const Expr& target : stmt.range) promote(target);
    });
  }

  // What a symbol is after a loop that may not run: the variable that it was before, to which each trip assigns.
  bool Carry(const Stmt& loop, size_t symbol, const Binding& entry) {
    Binding& now = bindings_[symbol];
    if (entry.version == 0) {
      now.set = false;
      return true;
    }
    if (now.version == entry.version) return true;
    if (entry.constant) {
      // Warp lets an unrolled loop inside the body overwrite a constant; the name then means another variable, whether
      // or not the body ran.
      if (iterator_[symbol]) {
        now.set = false;
        return true;
      }
      return Fail(loop, "constant " + kernel_.symbols[symbol] +
                            " can't change in a dynamic loop: make it a variable by float() or int()");
    }
    bool set = entry.set && now.set;
    now = entry;
    now.set = set;
    return true;
  }

  Kernel& kernel_;
  std::vector<Type> types_;         // of each symbol; Warp never lets it change
  std::vector<bool> iterator_;      // symbols that an unrolled loop has bound
  size_t iterator_count_ = 0;
  std::vector<Binding> bindings_;   // at this point of the walk
  std::vector<Binding> saved_;
  std::vector<int32_t> loop_variables_;
  std::vector<Skipped> skipped_;
  int32_t versions_ = 0;
  std::string message_;

  // Of the whole language; none of it in use where only what is executed is accepted.
  Module* module_ = nullptr;
  ModuleChecker* functions_ = nullptr;
  std::vector<std::string>* warnings_ = nullptr;
  const Surroundings* around_ = nullptr;
  std::vector<int32_t> global_;        // by symbol: the constant of the file that it names, or -1
  std::vector<size_t> loop_entries_;   // where the bindings at the start of each loop are saved
  std::vector<Type> results_;          // of a function
  bool returns_ = false;
  size_t wanted_results_ = 1;          // of the call that is being evaluated
  std::vector<Type> call_results_;     // of the call that was evaluated last
};

}  // namespace

Status Check(Kernel& kernel) { return Checker(kernel).Run(); }

Status ModuleChecker::Check(Kernel& kernel, std::vector<std::string>& warnings) {
  for (const std::string& name : kernel.symbols)
    if (name.starts_with("_wp_continue_"))
      return Error{ErrorCode::kInput, std::to_string(kernel.def_line) + ":0: the name " + name + " is not supported"};
  AddFlags(kernel.body, kernel.symbols);
  return Checker(kernel, *this, warnings).Run();
}

Status ModuleChecker::CheckFunction(size_t index, std::vector<std::string>& warnings) {
  std::optional<Status>& verdict = verdicts_[index];
  if (!verdict) {
    verdict = Error{ErrorCode::kInput, "recursion is not supported"};
    Kernel& function = module_.functions[index];
    for (const std::string& name : function.symbols)
      if (name.starts_with("_wp_continue_")) return *verdict;
    const Surroundings& around = *function.around;
    if (around.native) {
      module_.results[index] = around.annotated;
      if (around.annotated.size() > 1) return *(verdict = Error{ErrorCode::kInput, "a native function of several results is not supported"});
      return *(verdict = Ok{});
    }
    AddFlags(function.body, function.symbols);
    Checker checker(function, *this, warnings);
    Status status = checker.Run();
    if (status && around.has_annotation && around.annotated != checker.results())
      status = Error{ErrorCode::kInput, std::to_string(function.def_line) + ":0: the results are not what is annotated"};
    module_.results[index] = checker.results();
    verdict = std::move(status);
    // They may call it.
    for (int32_t custom : {around.custom_adjoint, around.custom_replay}) {
      if (!*verdict || custom < 0 || verdicts_[static_cast<size_t>(custom)]) continue;
      Status checked = CheckFunction(static_cast<size_t>(custom), warnings);
      if (!checked) verdicts_[index] = std::move(checked);
    }
  }
  return *verdicts_[index];
}

ModuleChecker::ModuleChecker(Module& module) : module_(module), verdicts_(module.functions.size()) {
  module.results.resize(module.functions.size());
}

}  // namespace warpsmith
