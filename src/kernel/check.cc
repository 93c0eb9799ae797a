#include "src/kernel/check.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>
#include <span>
#include <utility>

#include "src/kernel/builtin.h"

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
  int32_t integer = 0;  // of a constant int or bool
};

// What a symbol stands for at one point of the walk. Each binding has its own version, as each variable of Warp's text
// is its own object: two arms or two ends of a loop differ in a symbol when its versions differ.
struct Binding {
  int32_t version = 0;  // 0: not bound
  bool set = false;     // certainly assigned on every path that leads here
  bool constant = false;
  int32_t integer = 0;
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

// Follows Warp's symbol table through the kernel, unrolling what Warp unrolls and taking one arm where Warp takes one.
class Checker {
 public:
  explicit Checker(Kernel& kernel)
      : kernel_(kernel),
        types_(kernel.symbols.size()),
        iterator_(kernel.symbols.size()),
        bindings_(kernel.symbols.size()) {}

  Status Run() {
    if (Parameters() && (ForgetTypes(), Block(kernel_.body)) && SkippedCode()) return Ok{};
    return Error{ErrorCode::kInput, std::move(message_)};
  }

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
      if (!IsParameterType(kernel_.params[i]))
        return Fail(DefLine(), "parameter " + kernel_.symbols[i] + " can't be of type " + TypeName(kernel_.params[i]));
      types_[i] = kernel_.params[i];
      bindings_[i] = {.version = NewVersion(), .set = true};
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
      if (expr.kind != Expr::Kind::kLiteral) expr.type = kNoType;
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
    if (!body.empty()) skipped_.push_back({&body, is_orelse, loop_variable, bindings_});
  }

  // Symbols.

  int32_t NewVersion() { return ++versions_; }

  Binding& BindingOf(int32_t symbol) { return bindings_[static_cast<size_t>(symbol)]; }

  void Bind(int32_t symbol, const Value& value) {
    types_[static_cast<size_t>(symbol)] = value.type;
    BindingOf(symbol) = {NewVersion(), true, value.constant, value.integer};
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
    if (IsLoopVariable(target.symbol))
      return Fail(target, "loop variable " + NameOf(target.symbol) + " can't be assigned in the body");
    Type bound = types_[static_cast<size_t>(target.symbol)];
    if (bound != kNoType && bound != type) {
      if (BindingOf(target.symbol).version == 0)
        return Fail(target, NameOf(target.symbol) + " is " + TypeName(bound) + " in one arm and " + TypeName(type) +
                                " in the other");
      return Fail(target, NameOf(target.symbol) + " is " + TypeName(bound) + " and can't become " + TypeName(type));
    }
    if (type.is_array()) return Fail(target, "arrays can't be assigned");
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
    return Wrong(expr, "no such expression");
  }

  std::optional<Value> Literal(const Expr& expr) {
    if (expr.type == kFloat) {
      if (std::signbit(expr.number) || !std::isfinite(static_cast<float>(expr.number)))
        return Wrong(expr, "a float literal must be finite as f32 and not negative");
      return Value{kFloat, true};
    }
    if (expr.type == kInt && expr.integer < 0) return Wrong(expr, "an int literal must not be negative");
    if (expr.type != kInt && expr.type != kBool) return Wrong(expr, "no such literal");
    return Value{expr.type, true, expr.integer};
  }

  std::optional<Value> Variable(const Expr& expr) {
    if (!IsSymbol(expr)) return Wrong(expr, "not a variable");
    const Binding& binding = BindingOf(expr.symbol);
    if (binding.version == 0) return Wrong(expr, "undefined variable " + NameOf(expr.symbol));
    if (!binding.set) return Wrong(expr, NameOf(expr.symbol) + " may be read before it is set");
    return Value{types_[static_cast<size_t>(expr.symbol)], binding.constant, binding.integer};
  }

  std::optional<Value> CallOf(Expr& expr) {
    const BuiltinRow& row = Row(expr.builtin);
    if (row.category == BuiltinCategory::kHidden || expr.args.size() > kMaxOperands)
      return Wrong(expr, std::string(row.name) + " can't be called so");
    std::array<Type, kMaxOperands> types;
    std::optional<Value> value;
    for (size_t i = 0; i < expr.args.size(); ++i) {
      value = Evaluate(expr.args[i]);
      if (!value) return value;
      types[i] = value->type;
    }
    std::optional<Type> result = ResultOf(expr, expr.builtin, {types.data(), expr.args.size()});
    if (!result) return std::nullopt;
    // Warp folds no operation but the negation of a constant.
    if (expr.builtin == Builtin::kNeg && value->constant) return Value{*result, true, -value->integer};
    return Value{*result};
  }

  std::optional<Type> ResultOf(const Expr& at, Builtin builtin, std::span<const Type> types) {
    if (const Overload* overload = FindOverload(builtin, types)) return overload->result;
    std::string cause = "Warp has no " + std::string(Row(builtin).name) + "(";
    for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
    Fail(at, cause + ") in this language");
    return std::nullopt;
  }

  std::optional<Value> Comparison(Expr& expr) {
    if (expr.args.size() < 2 || expr.args.size() > kMaxComparisons + 1) return Wrong(expr, "no such comparison");
    for (size_t i = 0; i < expr.args.size(); ++i) {
      if (!Evaluate(expr.args[i])) return std::nullopt;
      if (i > 0 && !Comparable(expr, i)) return std::nullopt;
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
      if (arg.type != kBool)
        return Wrong(arg, std::string("operand of ") + (expr.is_or ? "`or`" : "`and`") + " must be bool, not " +
                              TypeName(arg.type));
    }
    return Value{kBool};
  }

  std::optional<Value> Element(Expr& expr) {
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

  // Statements.

  bool Block(std::vector<Stmt>& body, bool is_orelse = false) {
    if (body.empty()) return Fail(DefLine(), "an empty body needs a `pass`");
    for (Stmt& stmt : body) {
      bool may_be_elif = is_orelse && body.size() == 1 && stmt.kind == Stmt::Kind::kIf;
      if (stmt.elif && !may_be_elif) return Fail(stmt, "elif without an if");
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
    return Fail(stmt, "no such statement");
  }

  bool Assignment(Stmt& stmt) {
    std::optional<Value> value = Evaluate(stmt.value);
    if (!value) return false;
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
    std::optional<Type> result = ResultOf(stmt.target, stmt.op, std::array{stmt.target.type, stmt.value.type});
    if (!result) return false;
    if (is_element)
      return *result == stmt.target.type || Fail(stmt.target, "an element can't become " + TypeName(*result));
    if (!CanBind(stmt.target, *result)) return false;
    Bind(stmt.target.symbol, {*result});
    return true;
  }

  bool CallStatement(Stmt& stmt) {
    if (stmt.value.kind != Expr::Kind::kCall || Row(stmt.value.builtin).category != BuiltinCategory::kAtomic)
      return Fail(stmt, "a statement must be an assignment, a loop, a branch or an atomic");
    return Evaluate(stmt.value).has_value();
  }

  bool Branch(Stmt& stmt) {
    std::optional<Value> condition = Evaluate(stmt.value);
    if (!condition) return false;
    if (condition->type != kBool) return Fail(stmt.value, "condition must be bool, not " + TypeName(condition->type));
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
    if (b.version == 0) return {a.version, false, a.constant, a.integer};
    return {NewVersion(), merged.set, false, 0};
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
      if (bound->type != kInt) return Fail(stmt.range[i], "bound of range must be int, not " + TypeName(bound->type));
      if (i == 2 && bound->constant && bound->integer == 0) return Fail(stmt.range[i], "step of range must not be 0");
      constant &= bound->constant;
      bounds[stmt.range.size() == 1 ? 1 : i] = bound->integer;
    }
    if (!CanBind(stmt.target, kInt)) return false;
    if (stmt.body.empty()) return Fail(stmt, "an empty body needs a `pass`");
    if (!constant) return Dynamic(stmt);
    int64_t trips = TripCount(bounds[0], bounds[1], bounds[2]);
    return trips <= kMaxUnroll ? Unrolled(stmt, bounds[0], bounds[2], trips) : Dynamic(stmt);
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
    bool every_trip = BoundsMention(stmt.body, variable);
    size_t before = saved_.size();
    bool settled = false;
    for (int64_t trip = 0; trip < trips && !settled; ++trip) {
      Bind(variable, {kInt, true, static_cast<int32_t>(start + trip * step)});
      size_t at_start = Save();
      size_t iterators = iterator_count_;
      loop_variables_.push_back(variable);
      if (!Block(stmt.body)) return false;
      loop_variables_.pop_back();
      settled = !every_trip && iterators == iterator_count_ && SameButVersions(at_start);
      saved_.resize(before);
    }
    Bind(variable, {kInt, true, static_cast<int32_t>(start + (trips - 1) * step)});
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
      if (!Block(stmt.body)) return false;
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
      if (!assigns || !IsSymbol(stmt.target)) return;
      Binding& binding = BindingOf(stmt.target.symbol);
      if (iterator_[static_cast<size_t>(stmt.target.symbol)] && binding.constant)
        binding = {NewVersion(), binding.set, false, 0};
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
};

}  // namespace

Status Check(Kernel& kernel) { return Checker(kernel).Run(); }

}  // namespace warpsmith
