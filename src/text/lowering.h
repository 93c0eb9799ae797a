// Lowering walks a checked tree and has the Assembler write what Warp's code generator would. It is behind Lower() and
// LowerLanguage(). Methods that end in "InLanguage" know the whole written language, the others what is executed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/kernel/module.h"
#include "src/kernel/target.h"
#include "src/text/assembler.h"
#include "src/text/ir.h"

namespace warpsmith {

// What a symbol stands for now, and in which order symbols were first bound: Warp keeps a Python dict, whose order
// decides the order of the phis after an `if` and of the assigns at the end of a loop.
struct Symbols {
  std::vector<int32_t> vars;   // by symbol; -1 is unbound
  std::vector<int32_t> order;  // bound symbols

  void Bind(int32_t symbol, int32_t var) {
    if (vars[symbol] < 0) order.push_back(symbol);
    vars[symbol] = var;
  }
  void Unbind(int32_t symbol) {
    vars[symbol] = -1;
    order.erase(std::remove(order.begin(), order.end(), symbol), order.end());
  }
};

inline bool IsComponentOfElement(const Expr& target) {
  bool part = target.kind == Expr::Kind::kComponent || target.kind == Expr::Kind::kField;
  return part && target.args[0].kind == Expr::Kind::kIndex;
}

// A component of a vector in a 1-D array, which has a shorter form in the IR.
inline bool IsPlainSlot(const Expr& target) {
  const Expr& element = target.args[0];
  return target.kind == Expr::Kind::kComponent && element.args.size() == 2 && !element.type.is_matrix();
}

class Lowering {
 public:
  explicit Lowering(const Kernel& kernel)
      : kernel_(kernel), out_(kernel.params), is_unrolled_counter_(kernel.symbols.size(), false) {
    symbols_.vars.assign(kernel.symbols.size(), -1);
    symbols_.order.reserve(kernel.symbols.size());
    if (kernel.around != nullptr) {
      around_ = kernel.around.get();
      global_.assign(kernel.symbols.size(), -1);
      for (auto [symbol, constant] : around_->globals) global_[symbol] = constant;
    }
    out_.SetSymbols(kernel.symbols);
    for (int32_t i = 0; i < static_cast<int32_t>(kernel.params.size()); ++i) {
      symbols_.Bind(i, i);
      if (kernel.params[i].reference) out_.Var(i).kind = TextVar::Kind::kReference, out_.Var(i).type.reference = false;
    }
  }

  TextIr Run();

  const std::string& error() const { return error_; }

 private:
  // Expressions. Each returns the variable that holds the value, or a reference to it.

  int32_t Eval(const Expr& expr);
  int32_t EvalInLanguage(const Expr& expr);

  // The operands of a call or comparison, from left to right.
  std::span<const int32_t> EvalOperands(const Expr& expr, int32_t (&operands)[Inst::kMaxArgs]);
  int32_t EvalLiteral(const Expr& expr);
  int32_t EvalName(const Expr& expr);

  int32_t AddConstant(int32_t index) { return out_.AddVar(ConstantVar(*around_, index)); }

  static TextVar ConstantVar(const Surroundings& around, int32_t index);

  int32_t EvalConstant(const Expr& expr) { return AddConstant(expr.symbol); }

  // A wp.static() of loop variables, which are constants by now.
  int32_t EvalTable(const Expr& expr);

  // wp.adjoint[x] is the adjoint variable itself; that of a field is written as a member of it.
  int32_t EvalAdjoint(const Expr& expr);

  // wp.grad(f)(args): the adjoint of f is called in the forward part, with an adjoint of one for its result.
  int32_t EvalGradient(const Expr& expr);
  Type GradientResult(const Expr& expr, const std::vector<int32_t>& args);
  int32_t EvalTernary(const Expr& expr);
  int32_t EvalField(const Expr& expr);

  // Where a value lies, and its adjoint, as expressions.
  struct Origin {
    std::string primal, adjoint;
  };
  std::optional<Origin> OriginOf(int32_t var) const;

  // What `var` is of what lies at the origin of `base`.
  void Derive(int32_t var, int32_t base, const std::string& before, const std::string& after);
  const std::string& FieldOf(const Expr& expr) const;

  const std::string& NativeName(Type type) const { return around_->module->structs[type.record].native_name; }

  // A pointer to a field of a struct. Arrays have their adjoint set, what can be differentiated adds to it.
  int32_t EvalStructField(int32_t base, const std::string& field, Type type);

  // wp.address_of(x)
  int32_t EvalAddress(const Expr& expr);
  int32_t EvalStruct(const Expr& expr);
  static Builtin TransformPart(std::string_view part);

  // Warp looks at an argument that is a path to a constant twice, and so makes it twice.
  int32_t EvalArgument(const Expr& expr);
  std::vector<int32_t> EvalArguments(const Expr& expr);
  int32_t EvalInvoke(const Expr& expr);

  // Whether a function calls adjoints by name, so that it has none of its own.
  bool UsesGradients(int32_t function) const;

  // A pointer to what an argument names, and to its adjoint.
  int32_t EvalReference(const Expr& expr, int32_t var, const std::vector<int32_t>& operands);
  bool IsTrue(int32_t constant);

  // A call in a kernel that was read from a file.
  int32_t EvalCallInLanguage(const Expr& expr);

  // Whether Python holds a constant as a number of its own.
  bool IsPlain(int32_t var);
  int32_t EvalCall(const Expr& expr);

  // Minus folds into a constant: a literal is changed in place, a named or negated constant gives a new one.
  int32_t NegateConstant(const Expr& operand, int32_t var);
  int32_t EvalCompare(const Expr& expr);
  int32_t EvalLogical(const Expr& expr);
  int32_t EvalIndex(const Expr& expr);

  // An element of an array of any dimensions, or a view of a part of it.
  int32_t EvalSubscript(const Expr& expr);
  std::vector<int32_t> EvalAll(const std::vector<Expr>& exprs);

  // The index of the component that v.x or v[i] names.
  int32_t EvalComponentIndex(const Expr& expr);
  int32_t EvalComponent(const Expr& expr);
  int32_t EvalComponentInLanguage(const Expr& expr);

  // Statements.

  void EvalBody(const std::vector<Stmt>& body);
  void EvalStmt(const Stmt& stmt);
  void EvalAssign(const Stmt& stmt);

  // The struct that holds the field that a target names, if it is a variable or a field of one.
  std::optional<Origin> LocalStruct(const Expr& expr);
  void StoreField(const Origin& base, const Expr& target, int32_t value);

  // A part of an element of an array of structs: the line of each step on the way to it, and what names the last.
  struct StructSlot {
    int32_t array = -1;
    std::string indices, access;
  };
  StructSlot EvalStructSlot(const Expr& target, bool last);
  void AddSlotAddress(const StructSlot& slot, Type type);

  // `operation` is empty for a store.
  void WriteStructSlot(const StructSlot& slot, int32_t value, const std::string& operation);
  static std::string Accessor(const StructSlot& slot);

  // Writes through a pointer: what Warp does where it knows no better.
  void StoreAt(int32_t pointer, int32_t value);
  void StoreStructPart(const Expr& target, int32_t value);
  void AugAssignStructPart(const Stmt& stmt);
  void Fail(const Expr& at, const std::string& what);
  bool IsReferenceParameter(const Expr& target) const;

  // Writes to what a wp.ref parameter refers to.
  void StoreReference(int32_t param, int32_t value);
  void StoreAdjoint(const Expr& target, int32_t value);
  void EvalAssert(const Stmt& stmt);
  void AssignInLanguage(const Stmt& stmt, int32_t value);

  // The array, and the part of its element, that a target names.
  std::pair<int32_t, Place> EvalPlace(const Expr& target);
  void EvalUnpack(const Stmt& stmt);

  // A call of a builtin with several results.
  int32_t EvalResults(const Expr& call, size_t count);
  void EvalReturn(const Stmt& stmt);
  void EvalWhile(const Stmt& stmt);
  Assembler::Slot EvalSlot(const Expr& target);
  void EvalAugAssign(const Stmt& stmt);

  // The only target that is evaluated after the value.
  void AugAssignName(const Stmt& stmt);
  void AugAssignAdjoint(const Stmt& stmt);
  void AugAssignElement(const Stmt& stmt);

  // Elements of arrays of any type and dimensions, components of any composite.
  void AugAssignInLanguage(const Stmt& stmt);

  // A part of an element, by an atomic operation where there is one for it.
  void AugAssignPart(const Stmt& stmt, bool sum, bool bits);

  // A component of what a wp.ref parameter refers to.
  void AugAssignThroughReference(const Stmt& stmt);
  void StoreThroughReference(const std::vector<int32_t>& operands, Type type, int32_t value);
  void AugAssignSlot(const Stmt& stmt);

  // v.x op= e: Warp has no in-place form for it and goes by extract and assign.
  void AugAssignAttribute(const Stmt& stmt);
  void AugAssignComponent(const Stmt& stmt);

  // Branches.

  void EvalIf(const Stmt& stmt);
  void EvalArm(Op op, int32_t condition, const std::vector<Stmt>& body);

  // Joins the symbols of two arms into symbols_, which holds those from before: a phi where both arms bind one
  // differently. A symbol that only one arm binds keeps that arm's variable.
  void Merge(int32_t condition, const Symbols& body, const Symbols& orelse);

  // Loops.

  // The bounds of a range: variables, or constants that have no variable yet.
  struct RangeBounds {
    bool constant = true;
    int32_t vars[3] = {-1, -1, -1};  // -1 where the bound is a constant
    int64_t values[3] = {0, 0, 0};
    size_t count = 0;

    ConstantRange range() const {
      if (count == 1) return {0, values[0], 1};
      return {values[0], values[1], count == 3 ? values[2] : 1};
    }
  };

  // for i in reversed(range(...))
  void EvalReversed(const Stmt& stmt);
  void EvalFor(const Stmt& stmt);

  // Literals are taken as they stand, without a variable; a name bound to a constant counts as one too.
  RangeBounds EvalRange(const std::vector<Expr>& exprs);

  // A constant of the file that has no variable yet does not get one for being a bound.
  std::optional<int64_t> UnboundConstant(const Expr& expr) const;
  int32_t MakeIterator(const RangeBounds& bounds);
  void Unroll(const Stmt& stmt, const ConstantRange& range);

  // Warp calls the flag of a loop with `continue` by the next label whose name nobody has.
  void SkipFlagLabels(const Stmt& loop);
  void EvalLoop(const Stmt& stmt, int32_t element);

  // What the body rebound is written back to the variable from before the loop. The counter of an unrolled loop that
  // is left over from before stays a constant.
  void CarryVariables(const Stmt& at, const Symbols& entry);

  // A left-over counter of an unrolled loop that the body of a loop assigns becomes a variable first. Warp takes them
  // in the order of a Python set of names, which differs from run to run; here it is that in which they were bound.
  void PromoteUnrolledCounters(const std::vector<Stmt>& body);

  const Kernel& kernel_;
  Assembler out_;
  Symbols symbols_;
  std::vector<bool> is_unrolled_counter_;  // by symbol: was the counter of an unrolled loop
  bool any_unrolled_ = false;

  // Of what is beyond the executed subset.
  const Surroundings* around_ = nullptr;
  std::vector<int32_t> global_;         // by symbol: the constant of the file that it names, or -1
  std::vector<Symbols> loop_entries_;   // at the start of each loop
  std::vector<int32_t> last_operands_;  // of the element or component that was evaluated last
  std::map<int32_t, Origin> origins_;   // of references, and of arrays
  int32_t last_slot_ = -1;              // the element of the place that was evaluated last
  size_t result_count_ = 0;
  std::string error_;
};

}  // namespace warpsmith
