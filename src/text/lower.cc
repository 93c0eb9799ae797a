#include "src/text/lower.h"

#include <optional>
#include <span>
#include <utility>

#include "src/result.h"
#include "src/text/assembler.h"

namespace warpsmith {
namespace {

// Warp unrolls a constant range of at most this many trips (its module option max_unroll).
constexpr int64_t kMaxUnroll = 16;

// What a symbol stands for now, and in which order symbols were first bound: Warp keeps a Python dict, whose order
// decides the order of the phis after an `if` and of the assigns at the end of a loop.
struct Symbols {
  std::vector<int32_t> vars;   // by symbol; -1 is unbound
  std::vector<int32_t> order;  // bound symbols

  void Bind(int32_t symbol, int32_t var) {
    if (vars[symbol] < 0) order.push_back(symbol);
    vars[symbol] = var;
  }
};

bool IsComponentOfElement(const Expr& target) {
  return target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kIndex;
}

class Lowering {
 public:
  explicit Lowering(const Kernel& kernel)
      : kernel_(kernel), out_(kernel.params), is_unrolled_counter_(kernel.symbols.size(), false) {
    symbols_.vars.assign(kernel.symbols.size(), -1);
    for (int32_t i = 0; i < static_cast<int32_t>(kernel.params.size()); ++i) symbols_.Bind(i, i);
  }

  TextIr Run() {
    out_.Line(kernel_.def_line);
    EvalBody(kernel_.body);
    return out_.Finish();
  }

 private:
  // Expressions. Each returns the variable that holds the value, or a reference to it.

  int32_t Eval(const Expr& expr) {
    out_.Line(expr.line);
    switch (expr.kind) {
      case Expr::Kind::kLiteral: return EvalLiteral(expr);
      case Expr::Kind::kName: return EvalName(expr);
      case Expr::Kind::kCall: return EvalCall(expr);
      case Expr::Kind::kCompare: return EvalCompare(expr);
      case Expr::Kind::kLogical: return EvalLogical(expr);
      case Expr::Kind::kIndex: return EvalIndex(expr);
      case Expr::Kind::kComponent: return EvalComponent(expr);
      default: WS_CHECK(false && "not lowered");
    }
    return -1;
  }

  // The operands of a call or comparison, from left to right.
  std::span<const int32_t> EvalOperands(const Expr& expr, int32_t (&operands)[Inst::kMaxArgs]) {
    WS_CHECK(expr.args.size() <= Inst::kMaxArgs);
    for (size_t i = 0; i < expr.args.size(); ++i) operands[i] = Eval(expr.args[i]);
    return std::span(operands, expr.args.size());
  }

  int32_t EvalLiteral(const Expr& expr) {
    return out_.AddVar({expr.type, TextVar::Kind::kConstant, expr.integer, expr.number});
  }

  int32_t EvalName(const Expr& expr) {
    int32_t var = symbols_.vars[expr.symbol];
    WS_CHECK(var >= 0);
    return var;
  }

  int32_t EvalCall(const Expr& expr) {
    if (expr.builtin == Builtin::kTid) return out_.Tid();
    int32_t buffer[Inst::kMaxArgs];
    std::span<const int32_t> operands = EvalOperands(expr, buffer);
    bool folds = expr.builtin == Builtin::kNeg && out_.IsConstant(operands[0]);
    return folds ? NegateConstant(expr.args[0], operands[0]) : out_.Call(expr.builtin, expr.type, operands);
  }

  // Minus folds into a constant: a literal is changed in place, a named or negated constant gives a new one.
  int32_t NegateConstant(const Expr& operand, int32_t var) {
    TextVar negated = out_.Var(var);
    negated.integer = static_cast<int32_t>(0u - static_cast<uint32_t>(negated.integer));
    negated.number = -negated.number;
    if (operand.kind != Expr::Kind::kLiteral) return out_.AddVar(negated);
    out_.Var(var) = negated;
    return var;
  }

  int32_t EvalCompare(const Expr& expr) {
    int32_t buffer[Inst::kMaxArgs];
    return out_.Compare(expr.compares, EvalOperands(expr, buffer));
  }

  int32_t EvalLogical(const Expr& expr) {
    Op guard = expr.is_or ? Op::kIfNot : Op::kIf;
    int32_t result = out_.AddVar(kBool);
    out_.SetLogical(result, Eval(expr.args[0]));
    for (size_t i = 1; i < expr.args.size(); ++i) {
      out_.BeginGuard(guard, result);
      out_.JoinLogical(result, Eval(expr.args[i]), expr.is_or);
      out_.EndGuard(guard, result);
    }
    return result;
  }

  int32_t EvalIndex(const Expr& expr) {
    int32_t array = Eval(expr.args[0]);
    int32_t index = out_.Load(Eval(expr.args[1]));
    return out_.Call(Builtin::kAddress, out_.TypeOf(array).element(), {array, index});
  }

  // The index of the component that v.x or v[i] names.
  int32_t EvalComponentIndex(const Expr& expr) {
    return expr.attribute ? out_.AddInt(expr.integer) : Eval(expr.args[1]);
  }

  int32_t EvalComponent(const Expr& expr) {
    int32_t vector = Eval(expr.args[0]);
    int32_t index = EvalComponentIndex(expr);
    return out_.Call(Builtin::kExtract, kFloat, {vector, index});
  }

  // Statements.

  void EvalBody(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) EvalStmt(stmt);
  }

  void EvalStmt(const Stmt& stmt) {
    out_.Line(stmt.line);
    switch (stmt.kind) {
      case Stmt::Kind::kAssign: return EvalAssign(stmt);
      case Stmt::Kind::kAugAssign: return EvalAugAssign(stmt);
      case Stmt::Kind::kCall: Eval(stmt.value); return;
      case Stmt::Kind::kIf: return EvalIf(stmt);
      case Stmt::Kind::kFor: return EvalFor(stmt);
      case Stmt::Kind::kPass: return;
      default: WS_CHECK(false && "not lowered");
    }
  }

  void EvalAssign(const Stmt& stmt) {
    const Expr& target = stmt.target;
    int32_t value = Eval(stmt.value);
    bool name_to_name = target.kind == Expr::Kind::kName && stmt.value.kind == Expr::Kind::kName;
    value = name_to_name ? out_.Copy(value) : out_.CopyIfReference(value);
    if (target.kind == Expr::Kind::kName) {
      symbols_.Bind(target.symbol, value);
    } else if (target.kind == Expr::Kind::kIndex) {
      int32_t array = Eval(target.args[0]);
      int32_t index = Eval(target.args[1]);
      out_.Call(Builtin::kArrayStore, kNoType, {array, index, value});
    } else if (IsComponentOfElement(target)) {
      out_.StoreSlot(EvalSlot(target), value);
    } else {
      int32_t vector = Eval(target.args[0]);
      int32_t index = EvalComponentIndex(target);
      out_.Call(Builtin::kAssignInplace, kNoType, {vector, index, value});
    }
  }

  Assembler::Slot EvalSlot(const Expr& target) {
    const Expr& element = target.args[0];
    int32_t array = Eval(element.args[0]);
    int32_t index = out_.Load(Eval(element.args[1]));
    out_.SlotAddress(array, index);
    return {array, index, out_.Load(EvalComponentIndex(target))};
  }

  void EvalAugAssign(const Stmt& stmt) {
    const Expr& target = stmt.target;
    if (target.kind == Expr::Kind::kName) return AugAssignName(stmt);
    if (target.kind == Expr::Kind::kIndex) return AugAssignElement(stmt);
    if (IsComponentOfElement(target)) return AugAssignSlot(stmt);
    if (target.attribute) return AugAssignAttribute(stmt);
    AugAssignComponent(stmt);
  }

  // The only target that is evaluated after the value.
  void AugAssignName(const Stmt& stmt) {
    int32_t value = Eval(stmt.value);
    int32_t old = Eval(stmt.target);
    symbols_.Bind(stmt.target.symbol, out_.Call(stmt.op, out_.TypeOf(old), {old, value}));
  }

  void AugAssignElement(const Stmt& stmt) {
    int32_t array = Eval(stmt.target.args[0]);
    int32_t index = Eval(stmt.target.args[1]);
    Type element = out_.TypeOf(array).element();
    if (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub) {
      int32_t value = Eval(stmt.value);
      out_.Call(stmt.op == Builtin::kAdd ? Builtin::kAtomicAdd : Builtin::kAtomicSub, element, {array, index, value});
      return;
    }
    index = out_.Load(index);
    int32_t old = out_.Call(Builtin::kAddress, element, {array, index});
    int32_t value = Eval(stmt.value);
    int32_t result = out_.Call(stmt.op, element, {old, value});
    out_.Call(Builtin::kArrayStore, kNoType, {array, index, result});
  }

  void AugAssignSlot(const Stmt& stmt) {
    // Check() rejects the other operators, as Warp does.
    WS_CHECK(stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub);
    Assembler::Slot slot = EvalSlot(stmt.target);
    int32_t value = out_.CopyIfReference(Eval(stmt.value));
    out_.AddToSlot(slot, value, stmt.op == Builtin::kSub);
  }

  // v.x op= e: Warp has no in-place form for it and goes by extract and assign.
  void AugAssignAttribute(const Stmt& stmt) {
    int32_t vector = Eval(stmt.target.args[0]);
    int32_t old = out_.Call(Builtin::kExtract, kFloat, {vector, out_.AddInt(stmt.target.integer)});
    int32_t value = Eval(stmt.value);
    int32_t result = out_.Call(stmt.op, kFloat, {old, value});
    out_.Call(Builtin::kAssignInplace, kNoType, {vector, out_.AddInt(stmt.target.integer), result});
  }

  void AugAssignComponent(const Stmt& stmt) {
    int32_t vector = Eval(stmt.target.args[0]);
    int32_t index = Eval(stmt.target.args[1]);
    if (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub) {
      int32_t value = Eval(stmt.value);
      out_.Call(stmt.op == Builtin::kAdd ? Builtin::kAddInplace : Builtin::kSubInplace, kNoType, {vector, index, value});
      return;
    }
    index = out_.Load(index);
    int32_t old = out_.Call(Builtin::kExtract, kFloat, {vector, index});
    int32_t value = Eval(stmt.value);
    int32_t result = out_.Call(stmt.op, kFloat, {old, value});
    out_.Call(Builtin::kAssignInplace, kNoType, {vector, index, result});
  }

  // Branches.

  void EvalIf(const Stmt& stmt) {
    int32_t condition = Eval(stmt.value);
    if (out_.IsConstant(condition)) {
      const TextVar& constant = out_.Var(condition);
      EvalBody(constant.integer != 0 || constant.number != 0 ? stmt.body : stmt.orelse);
      return;
    }
    Symbols before = symbols_;
    EvalArm(Op::kIf, condition, stmt.body);
    Symbols after_body = std::exchange(symbols_, before);
    if (!stmt.orelse.empty()) EvalArm(Op::kIfNot, condition, stmt.orelse);
    Symbols after_orelse = std::exchange(symbols_, std::move(before));
    Merge(condition, after_body, after_orelse);
  }

  void EvalArm(Op op, int32_t condition, const std::vector<Stmt>& body) {
    out_.BeginGuard(op, condition);
    EvalBody(body);
    out_.EndGuard(op, condition);
  }

  // Joins the symbols of two arms into symbols_, which holds those from before: a phi where both arms bind one
  // differently. A symbol that only one arm binds keeps that arm's variable.
  void Merge(int32_t condition, const Symbols& body, const Symbols& orelse) {
    auto merge = [&](int32_t symbol) {
      int32_t a = body.vars[symbol], b = orelse.vars[symbol];
      bool phi = a >= 0 && b >= 0 && a != b;
      symbols_.Bind(symbol, phi ? out_.Call(Builtin::kWhere, out_.TypeOf(a), {condition, a, b}) : a >= 0 ? a : b);
    };
    for (int32_t symbol : body.order) merge(symbol);
    for (int32_t symbol : orelse.order)
      if (body.vars[symbol] < 0) merge(symbol);
  }

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

  void EvalFor(const Stmt& stmt) {
    RangeBounds bounds = EvalRange(stmt.range);
    if (!bounds.constant) {
      int32_t iterator = MakeIterator(bounds);
      PromoteUnrolledCounters(stmt.body);
      EvalLoop(stmt, out_.BeginLoop(iterator));
    } else if (bounds.range().trips() > kMaxUnroll) {
      int32_t count = out_.AddVar(kInt);
      PromoteUnrolledCounters(stmt.body);
      EvalLoop(stmt, out_.BeginLoop(count, bounds.range()));
    } else {
      Unroll(stmt, bounds.range());
    }
  }

  // Literals are taken as they stand, without a variable; a name bound to a constant counts as one too.
  RangeBounds EvalRange(const std::vector<Expr>& exprs) {
    RangeBounds bounds;
    bounds.count = exprs.size();
    for (size_t i = 0; i < exprs.size(); ++i) {
      if (std::optional<int64_t> literal = LiteralBound(exprs[i])) {
        bounds.values[i] = *literal;
        continue;
      }
      int32_t var = Eval(exprs[i]);
      if (out_.IsConstant(var)) {
        bounds.values[i] = out_.Var(var).integer;
      } else {
        bounds.vars[i] = var;
        bounds.constant = false;
      }
    }
    return bounds;
  }

  static std::optional<int64_t> LiteralBound(const Expr& expr) {
    if (expr.kind == Expr::Kind::kLiteral) return expr.integer;
    if (expr.kind == Expr::Kind::kCall && expr.builtin == Builtin::kNeg && expr.args[0].kind == Expr::Kind::kLiteral)
      return -static_cast<int64_t>(expr.args[0].integer);
    return std::nullopt;
  }

  int32_t MakeIterator(const RangeBounds& bounds) {
    int32_t operands[3];
    for (size_t i = 0; i < bounds.count; ++i)
      operands[i] = bounds.vars[i] >= 0 ? bounds.vars[i] : out_.AddInt(bounds.values[i]);
    return out_.Call(Builtin::kRange, kInt, std::span<const int32_t>(operands, bounds.count));
  }

  void Unroll(const Stmt& stmt, const ConstantRange& range) {
    int32_t symbol = stmt.target.symbol;
    int64_t trips = range.trips();
    if (trips > 0) is_unrolled_counter_[symbol] = true, any_unrolled_ = true;
    for (int64_t trip = 0; trip < trips; ++trip) {
      symbols_.Bind(symbol, out_.AddInt(range.start + trip * range.step));
      EvalBody(stmt.body);
    }
  }

  void EvalLoop(const Stmt& stmt, int32_t element) {
    symbols_.Bind(stmt.target.symbol, element);
    Symbols entry = symbols_;
    EvalBody(stmt.body);
    CarryVariables(entry);
    out_.EndLoop();
  }

  // What the body rebound is written back to the variable from before the loop. The counter of an unrolled loop that
  // is left over from before stays a constant.
  void CarryVariables(const Symbols& entry) {
    for (int32_t symbol : entry.order) {
      int32_t carried = entry.vars[symbol], last = symbols_.vars[symbol];
      if (carried == last || (is_unrolled_counter_[symbol] && out_.IsConstant(carried))) continue;
      WS_CHECK(!out_.IsConstant(carried));
      out_.Call(Builtin::kAssign, kNoType, {carried, last});
      symbols_.vars[symbol] = carried;
    }
  }

  // A left-over counter of an unrolled loop that the body of a loop assigns becomes a variable first. Warp takes them
  // in the order of a Python set of names, which differs from run to run; here it is that in which they were bound.
  void PromoteUnrolledCounters(const std::vector<Stmt>& body) {
    if (!any_unrolled_) return;
    std::vector<bool> assigned(kernel_.symbols.size(), false);
    ForEachStmt(body, [&](const Stmt& stmt) {
      if (stmt.target.kind == Expr::Kind::kName && stmt.target.symbol >= 0) assigned[stmt.target.symbol] = true;
    });
    int promoted = 0;
    for (int32_t symbol : symbols_.order) {
      int32_t var = symbols_.vars[symbol];
      if (!assigned[symbol] || !is_unrolled_counter_[symbol] || !out_.IsConstant(var)) continue;
      symbols_.vars[symbol] = out_.Copy(var);
      if (++promoted > 1) out_.OrderVaries();
    }
  }

  const Kernel& kernel_;
  Assembler out_;
  Symbols symbols_;
  std::vector<bool> is_unrolled_counter_;  // by symbol: was the counter of an unrolled loop
  bool any_unrolled_ = false;
};

}  // namespace

TextIr Lower(const Kernel& kernel) { return Lowering(kernel).Run(); }

}  // namespace warpsmith
