// The Checker follows Warp's symbol table through one kernel, unrolling what Warp unrolls and taking one arm where Warp
// takes one. It is behind Check() and ModuleChecker. Methods that end in "InLanguage" know the whole written language,
// the others what is executed.
#pragma once

#include <algorithm>
#include <array>
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/kernel/builtin.h"
#include "src/kernel/check.h"
#include "src/kernel/kernel.h"
#include "src/kernel/module.h"
#include "src/kernel/target.h"
#include "src/kernel/type.h"
#include "src/result.h"

namespace warpsmith {

inline constexpr size_t kMaxOperands = 3;  // of a builtin that is executed

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

  Status Run();

  // Of a function: the types of what it returns.
  const std::vector<Type>& results() const { return results_; }

 private:
  // Says what is wrong and where, in parts: text, numbers and types.
  template <class Node, class... Parts>
  [[gnu::noinline]] bool Fail(const Node& node, Parts... parts) {
    message_ = PlaceOf(node);
    (Append(message_, parts), ...);
    return false;
  }
  template <class... Parts>
  std::nullopt_t Wrong(const Expr& expr, Parts... parts) {
    Fail(expr, parts...);
    return std::nullopt;
  }
  static void Append(std::string& message, std::string_view text) { message += text; }
  static void Append(std::string& message, char letter) { message += letter; }
  static void Append(std::string& message, Type type) { message += TypeName(type); }
  static void Append(std::string& message, std::integral auto number) { message += std::to_string(number); }
  template <class Node>
  static std::string PlaceOf(const Node& node) {
    return std::to_string(node.line) + ":" + std::to_string(node.column) + ": ";
  }

  std::string_view NameOf(int32_t symbol) const { return kernel_.symbols[static_cast<size_t>(symbol)]; }

  // How messages name a construct.
  static std::string_view NameOfConstruct(const Expr& expr);

  bool Parameters();

  struct Place {
    int32_t line, column;
  };
  Place DefLine() const { return {kernel_.def_line, 0}; }

  // Code that was never walked is found by its missing types afterwards.
  void ForgetTypes();

  // Warp accepts anything where it does not look; here it must be well-typed all the same, because others walk it.
  bool SkippedCode();
  void Skip(std::vector<Stmt>& body, bool is_orelse, const Expr* loop_variable = nullptr);

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
  bool CanBind(Expr& target, Type type);

  // Expressions. Each sets expr.type; nothing if the expression is wrong.

  std::optional<Value> Evaluate(Expr& expr);
  std::optional<Value> EvaluateKind(Expr& expr);
  std::optional<Value> EvaluateInLanguage(Expr& expr);
  std::optional<Value> Literal(const Expr& expr);
  std::optional<Value> Variable(const Expr& expr);
  std::optional<Value> CallOf(Expr& expr);
  // Says that no overload of a builtin takes such operands.
  std::nullopt_t NoOverload(const Expr& at, std::string_view name, std::span<const Type> types);
  std::optional<Value> Comparison(Expr& expr);

  // Whether operand i of a comparison may follow operand i - 1.
  bool Comparable(const Expr& expr, size_t i);
  std::optional<Value> LogicalOf(Expr& expr);
  std::optional<Value> Element(Expr& expr);
  bool IntIndex(Expr& index);
  std::optional<Value> ComponentOf(Expr& expr);

  // A literal index out of range would be undefined behaviour that Warp does not report.
  bool ComponentIndex(Expr& index);
  bool KnownComponent(const Expr& at, int32_t component);

  // The whole language: what is beyond the executed subset.

  template <class Node, class... Parts>
  [[gnu::noinline]] void Warn(const Node& node, Parts... parts) {
    std::string warning = PlaceOf(node);
    (Append(warning, parts), ...);
    if (std::find(warnings_->begin(), warnings_->end(), warning) == warnings_->end()) warnings_->push_back(warning);
  }

  Value ConstantValue(int32_t index) const;

  // A wp.static() of loop variables, which are constants by now.
  std::optional<Value> TableOf(const Expr& expr);

  // wp.adjoint[x]: of a parameter or variable, or of a field of one.
  std::optional<Value> AdjointOf(Expr& expr);

  // wp.grad(f)(args)
  std::optional<Value> GradientOf(Expr& expr);

  // Whether a condition may be of that type: what C++ can test, and of what is executed bools.
  bool Decides(Type type) const {
    return module_ == nullptr ? type == kBool : type.is_array() || (type.is_scalar() && type != kNoType);
  }

  std::optional<Value> TernaryOf(Expr& expr);
  std::optional<Value> FieldOf(Expr& expr);

  // A field of a struct, by its place from then on.
  std::optional<Value> StructField(Expr& expr, const Value& base);
  std::optional<Value> NamedComponent(Expr& expr);

  // a[i, j][k]: Python's tree nests, Warp takes as many indices as the array has dimensions and the rest as indices
  // into the element. The node is rewritten to what it turns out to be.
  std::optional<Value> Subscript(Expr& expr);

  // Joins nested subscripts into one; returns how many indices each had, from the innermost.
  static std::vector<size_t> Flatten(Expr& expr);
  bool IntegerIndex(Expr& index);
  bool ComparableInLanguage(const Expr& expr, size_t i, bool reference);

  // Calls. The results are in call_results_.

  // Whether the call is right and has `results` results; 0: whatever it has.
  bool Call(Expr& expr, size_t results);
  bool Operands(Expr& expr, std::vector<Type>& types, std::vector<Value>& values);
  Value Result(std::vector<Type> results);
  std::optional<Value> CallInLanguage(Expr& expr);
  // The builtins that are more than a signature; nothing if the call is of none of them.
  std::optional<std::optional<Value>> SpecialCall(Expr& expr, const BuiltinRow& row, const std::vector<Type>& types,
                                                  const std::vector<Value>& values);
  std::optional<Value> AtomicCall(Expr& expr, const BuiltinRow& row, const std::vector<Type>& types);
  bool Atomic(const Expr& at, std::string_view name, Type array, Type value);

  // wp.types.vector(..., length=n, dtype=t): what is left out follows from the components. It becomes a construction,
  // in which the length is an argument that is evaluated and not used.
  std::optional<Value> VectorCall(Expr& expr, const std::vector<Type>& types, const std::vector<Value>& values);
  std::optional<Value> Construction(Expr& expr, Type made, std::span<const Type> types, std::span<const Value> values);

  // S() or S(field, field ...), by place or by name.
  std::optional<Value> StructConstruction(Expr& expr, Type made, std::span<const Type> types);

  // An operator that the file has a function for: the call of it, or nothing if it takes other types.
  std::optional<Value> UserOperator(Expr& expr, const std::vector<Type>& types);
  std::optional<Value> Invocation(Expr& expr);
  std::optional<Value> Chosen(Expr& expr, const FunctionSet& set, int32_t candidate);

  // The places of the arguments in the order of the parameters that they are for; what is left out has a default.
  bool Bound(const Kernel& function, const Expr& call, std::vector<size_t>& order) const;

  // Warp does not look at the number of dimensions of an array.
  static bool Accepts(const Kernel& function, const std::vector<Type>& types);

  // What a parameter is if it is left out.
  static const Constant& Default(const Kernel& function, size_t param);

  // Whether an argument lies somewhere, so that it can be handed over as a reference.
  bool Addressable(const Expr& arg, const Value& value);

  // Statements.

  bool AssignInLanguage(Stmt& stmt, const Value& value);

  // What may be assigned to, besides a name: an element, a component of a local variable or of an element.
  bool Target(Expr& target);

  // Whether a name is that of a wp.ref parameter, which is never bound anew.
  bool IsReferenceParameter(const Expr& expr) const;
  bool StoreReference(Expr& target, Type type);

  // Whether an expression is still the parameter of that name.
  bool IsParameter(const Expr& expr) const;
  bool AugmentInLanguage(Stmt& stmt);

  std::optional<Type> OperatorResult(const Expr& at, Builtin op, std::array<Type, 2> types);
  bool Unpack(Stmt& stmt);
  bool While(Stmt& stmt);

  // What is no longer certain at the end of a body is not certain at its start either; restores the bindings to try
  // again.
  bool Lose(size_t outside, size_t entry);
  bool Transfer(const Stmt& stmt);
  bool Return(Stmt& stmt);

  // A loop that Warp unrolls has no start to go back to: what follows a `continue` is guarded by a flag.
  static bool IsGuarded(const Stmt& loop) { return loop.elif; }

  void GuardContinues(Stmt& loop);
  static std::vector<Stmt> Guard(std::vector<Stmt> body, const Expr& flag, bool& continues);

  // Statements.

  bool Block(std::vector<Stmt>& body, bool is_orelse = false);
  bool Statement(Stmt& stmt);
  bool Assignment(Stmt& stmt);
  bool Holds(const Expr& element, const Expr& value);
  bool ComponentTarget(Expr& target);
  bool HoldsComponent(const Expr& value);
  bool Augmented(Stmt& stmt);
  bool CallStatement(Stmt& stmt);
  bool Branch(Stmt& stmt);

  // What a symbol is after a branch, by what it is after each arm.
  Binding Merge(const Binding& a, const Binding& b);

  // Bindings are saved on a stack: blocks nest.
  size_t Save() {
    saved_.insert(saved_.end(), bindings_.begin(), bindings_.end());
    return saved_.size() - bindings_.size();
  }

  void Restore(size_t saved) {
    std::copy_n(saved_.begin() + static_cast<std::ptrdiff_t>(saved), bindings_.size(), bindings_.begin());
  }

  bool Loop(Stmt& stmt);

  // Warp does not ask what the name of a loop variable was before. Inside of a block it would, where blocks are joined.
  void ForgetType(const Expr& target);

  // Warp writes the body once for each trip, with the loop variable a constant. Trips differ only as long as the
  // bindings at their start do, or where the variable's value bounds an inner loop.
  bool Unrolled(Stmt& stmt, int64_t start, int64_t step, int64_t trips);
  bool SameButVersions(size_t saved) const;
  void MarkIterator(int32_t symbol);
  bool Dynamic(Stmt& stmt);

  // Warp makes variables of constants that unrolled loops left behind and that the body assigns.
  void Promote(const std::vector<Stmt>& body);

  // What a symbol is after a loop that may not run: the variable that it was before, to which each trip assigns.
  bool Carry(const Stmt& loop, size_t symbol, const Binding& entry);
  Kernel& kernel_;
  std::vector<Type> types_;     // of each symbol; Warp lets it change only where it becomes a loop variable
  std::vector<bool> iterator_;  // symbols that an unrolled loop has bound
  size_t iterator_count_ = 0;
  std::vector<Binding> bindings_;  // at this point of the walk
  std::vector<Binding> saved_;
  std::vector<int32_t> loop_variables_;
  std::vector<Skipped> skipped_;
  bool skipped_code_ = false;         // that is what is walked now
  std::vector<size_t> loop_entries_;  // where the bindings at the start of each loop are saved
  bool lost_ = false;  // where the innermost loop is left or goes on early, less is certain than at its start
  int32_t versions_ = 0;
  std::string message_;

  // Of the whole language; none of it in use where only what is executed is accepted.
  Module* module_ = nullptr;
  ModuleChecker* functions_ = nullptr;
  std::vector<std::string>* warnings_ = nullptr;
  const Surroundings* around_ = nullptr;
  std::vector<int32_t> global_;  // by symbol: the constant of the file that it names, or -1
  std::vector<Type> results_;    // of a function
  bool returns_ = false;
  size_t wanted_results_ = 1;       // of the call that is being evaluated
  std::vector<Type> call_results_;  // of the call that was evaluated last
};

}  // namespace warpsmith
