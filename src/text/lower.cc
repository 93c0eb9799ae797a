#include "src/text/lower.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <span>
#include <utility>

#include "src/result.h"

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

// A basic block of Warp's: `reverse` is built in the order of forward and reversed where it is used.
struct Block {
  std::vector<Inst> forward, replay, reverse;
};

// A constant range: what Python's range() of these bounds runs over.
struct ConstantRange {
  int64_t start = 0, stop = 0, step = 1;

  int64_t trips() const {
    int64_t span = step > 0 ? stop - start : start - stop;
    int64_t stride = step > 0 ? step : -step;
    return span <= 0 ? 0 : (span + stride - 1) / stride;
  }
  int64_t last() const { return start + (trips() - 1) * step; }
};

Inst MakeInst(Op op) {
  Inst inst;
  inst.op = op;
  return inst;
}

Inst MakeInst(Op op, int32_t arg) {
  Inst inst = MakeInst(op);
  inst.args[0] = arg;
  inst.arg_count = 1;
  return inst;
}

Inst LoopInst(Op op, int32_t label) {
  Inst inst = MakeInst(op);
  inst.label = label;
  return inst;
}

Inst SetInt(int32_t out, int64_t value) {
  Inst inst = MakeInst(Op::kSetInt);
  inst.out = out;
  inst.value = static_cast<int32_t>(value);
  return inst;
}

Inst StepInt(int32_t out, int64_t step, bool negative) {
  Inst inst = SetInt(out, step);
  inst.op = Op::kStepInt;
  inst.negative = negative;
  return inst;
}

Inst Move(int32_t out, int32_t from) {
  Inst inst = MakeInst(Op::kMove, from);
  inst.out = out;
  return inst;
}

Inst ExitBound(int32_t counter, CompareOp compare, int64_t bound, int32_t label) {
  Inst inst = MakeInst(Op::kLoopExitBound, counter);
  inst.compare = compare;
  inst.value = static_cast<int32_t>(bound);
  inst.label = label;
  return inst;
}

bool IsComponentOfElement(const Expr& target) {
  return target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kIndex;
}

class Lowering {
 public:
  explicit Lowering(const Kernel& kernel) : kernel_(kernel), is_unrolled_counter_(kernel.symbols.size(), false) {
    symbols_.vars.assign(kernel.symbols.size(), -1);
    ir_.param_count = static_cast<int32_t>(kernel.params.size());
    ir_.vars.reserve(kernel.params.size() + 64);
    for (Type type : kernel.params) {
      symbols_.Bind(static_cast<int32_t>(ir_.vars.size()), static_cast<int32_t>(ir_.vars.size()));
      ir_.vars.push_back({type});
    }
    blocks_.reserve(8);
    OpenBlock();
  }

  TextIr Run() {
    SetLine(kernel_.def_line);
    EvalBody(kernel_.body);
    Block& root = blocks_.front();
    std::reverse(root.reverse.begin(), root.reverse.end());
    root.reverse.push_back(MakeInst(Op::kReturn));
    ir_.forward = std::move(root.forward);
    ir_.replay = std::move(root.replay);
    ir_.reverse = std::move(root.reverse);
    return std::move(ir_);
  }

 private:
  // Variables.

  int32_t AddVar(Type type, TextVar::Kind kind = TextVar::Kind::kValue) {
    ir_.vars.push_back({type, kind});
    return static_cast<int32_t>(ir_.vars.size()) - 1;
  }

  int32_t AddInt(int64_t value) {
    int32_t var = AddVar(kInt, TextVar::Kind::kConstant);
    ir_.vars[var].integer = static_cast<int32_t>(value);
    return var;
  }

  bool IsConstant(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kConstant; }
  bool IsReference(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kReference; }

  // Emission.

  void OpenBlock() {
    Block& block = blocks_.emplace_back();
    for (auto* list : {&block.forward, &block.replay, &block.reverse}) list->reserve(64);
  }

  void Emit(Inst inst, bool commented_in_replay = false) {
    inst.indent = indent_;
    Block& block = blocks_.back();
    block.forward.push_back(inst);
    inst.commented = commented_in_replay;
    block.replay.push_back(inst);
  }

  void EmitForwardOnly(Inst inst) {
    inst.indent = indent_;
    blocks_.back().forward.push_back(inst);
  }

  void EmitReverse(Inst inst) {
    inst.indent = indent_;
    blocks_.back().reverse.push_back(inst);
  }

  // Warp quotes a line whenever it comes to a node of another line than the one before.
  void SetLine(int32_t line) {
    if (line == line_) return;
    line_ = line;
    Inst inst = MakeInst(Op::kComment);
    inst.value = line;
    Emit(inst);
    inst.adjoint = true;
    EmitReverse(inst);
  }

  int32_t Load(int32_t var) {
    if (!IsReference(var)) return var;
    Inst inst = MakeInst(Op::kCall, var);
    inst.builtin = Builtin::kLoad;
    inst.out = AddVar(ir_.vars[var].type);
    Emit(inst);
    return inst.out;
  }

  // A call and its adjoint. `result` of kNoType: the call has no value. Returns the variable of the result, or -1.
  int32_t Call(Builtin builtin, Type result, std::span<const int32_t> operands) {
    TextVar::Kind kind = builtin == Builtin::kAddress ? TextVar::Kind::kReference
                         : builtin == Builtin::kRange ? TextVar::Kind::kRange
                                                      : TextVar::Kind::kValue;
    const BuiltinRow& row = Row(builtin);
    WS_CHECK(operands.size() <= Inst::kMaxArgs);
    Inst inst = MakeInst(Op::kCall);
    inst.builtin = builtin;
    inst.out = result == kNoType ? -1 : AddVar(result, kind);
    inst.arg_count = static_cast<uint8_t>(operands.size());
    for (size_t i = 0; i < operands.size(); ++i) inst.args[i] = Load(operands[i]);
    Emit(inst, !row.replayed);
    if (row.differentiable && !operands.empty()) {
      inst.op = Op::kAdjoint;
      std::copy(operands.begin(), operands.end(), inst.adjoints);
      EmitReverse(inst);
    }
    return inst.out;
  }

  int32_t Call(Builtin builtin, Type result, std::initializer_list<int32_t> operands) {
    return Call(builtin, result, std::span(operands.begin(), operands.size()));
  }

  // A reference that is about to be bound or stored is copied: copy has an adjoint, load has none.
  int32_t CopyIfReference(int32_t var) { return IsReference(var) ? Call(Builtin::kCopy, ir_.vars[var].type, {var}) : var; }

  void BeginGuard(Op op, int32_t condition) {
    Emit(MakeInst(op, Load(condition)));
    EmitReverse(MakeInst(Op::kEndIf));
    ++indent_;
  }

  void EndGuard(Op op, int32_t condition) {
    --indent_;
    Emit(MakeInst(Op::kEndIf));
    EmitReverse(MakeInst(op, Load(condition)));
  }

  // Expressions. Each returns the variable that holds the value, or a reference to it.

  int32_t Eval(const Expr& expr) {
    SetLine(expr.line);
    switch (expr.kind) {
      case Expr::Kind::kLiteral: return EvalLiteral(expr);
      case Expr::Kind::kName: return EvalName(expr);
      case Expr::Kind::kCall: return EvalCall(expr);
      case Expr::Kind::kCompare: return EvalCompare(expr);
      case Expr::Kind::kLogical: return EvalLogical(expr);
      case Expr::Kind::kIndex: return EvalIndex(expr);
      case Expr::Kind::kComponent: return EvalComponent(expr);
    }
    return -1;
  }

  int32_t EvalLiteral(const Expr& expr) {
    int32_t var = AddVar(expr.type, TextVar::Kind::kConstant);
    ir_.vars[var].integer = expr.integer;
    ir_.vars[var].number = expr.number;
    return var;
  }

  int32_t EvalName(const Expr& expr) {
    int32_t var = symbols_.vars[expr.symbol];
    WS_CHECK(var >= 0);
    return var;
  }

  int32_t EvalCall(const Expr& expr) {
    if (expr.builtin == Builtin::kTid) return EvalTid();
    WS_CHECK(expr.args.size() <= Inst::kMaxArgs);
    int32_t operands[Inst::kMaxArgs];
    for (size_t i = 0; i < expr.args.size(); ++i) operands[i] = Eval(expr.args[i]);
    if (expr.builtin == Builtin::kNeg && IsConstant(operands[0])) return NegateConstant(expr.args[0], operands[0]);
    return Call(expr.builtin, expr.type, std::span(operands, expr.args.size()));
  }

  int32_t EvalTid() {
    ir_.scalar_tid = true;
    Inst inst = MakeInst(Op::kTid);
    inst.out = AddVar(kInt);
    Emit(inst);
    return inst.out;
  }

  // Minus folds into a constant: a literal is changed in place, a named or negated constant gives a new one.
  int32_t NegateConstant(const Expr& operand, int32_t var) {
    TextVar negated = ir_.vars[var];
    negated.integer = static_cast<int32_t>(0u - static_cast<uint32_t>(negated.integer));
    negated.number = -negated.number;
    if (operand.kind == Expr::Kind::kLiteral) {
      ir_.vars[var] = negated;
      return var;
    }
    ir_.vars.push_back(negated);
    return static_cast<int32_t>(ir_.vars.size()) - 1;
  }

  int32_t EvalCompare(const Expr& expr) {
    WS_CHECK(expr.args.size() <= Inst::kMaxArgs);
    Inst inst = MakeInst(Op::kCompare);
    inst.compares = expr.compares;
    inst.arg_count = static_cast<uint8_t>(expr.args.size());
    for (size_t i = 0; i < expr.args.size(); ++i) inst.args[i] = Eval(expr.args[i]);
    inst.out = AddVar(kBool);
    for (size_t i = 0; i < expr.args.size(); ++i) inst.args[i] = Load(inst.args[i]);
    Emit(inst);
    return inst.out;
  }

  int32_t EvalLogical(const Expr& expr) {
    Op guard = expr.is_or ? Op::kIfNot : Op::kIf;
    int32_t out = AddVar(kBool);
    Emit(Move(out, Load(Eval(expr.args[0]))));
    for (size_t i = 1; i < expr.args.size(); ++i) {
      BeginGuard(guard, out);
      Inst inst = MakeInst(Op::kLogical, Load(Eval(expr.args[i])));
      inst.is_or = expr.is_or;
      inst.out = out;
      Emit(inst);
      EndGuard(guard, out);
    }
    return out;
  }

  int32_t EvalIndex(const Expr& expr) {
    int32_t array = Eval(expr.args[0]);
    int32_t index = Load(Eval(expr.args[1]));
    return Call(Builtin::kAddress, ir_.vars[array].type.element(), {array, index});
  }

  // The index of the component that v.x or v[i] names.
  int32_t EvalComponentIndex(const Expr& expr) { return expr.attribute ? AddInt(expr.integer) : Eval(expr.args[1]); }

  int32_t EvalComponent(const Expr& expr) {
    int32_t vector = Eval(expr.args[0]);
    int32_t index = EvalComponentIndex(expr);
    return Call(Builtin::kExtract, kFloat, {vector, index});
  }

  // Statements.

  void EvalBody(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) EvalStmt(stmt);
  }

  void EvalStmt(const Stmt& stmt) {
    SetLine(stmt.line);
    switch (stmt.kind) {
      case Stmt::Kind::kAssign: return EvalAssign(stmt);
      case Stmt::Kind::kAugAssign: return EvalAugAssign(stmt);
      case Stmt::Kind::kCall: Eval(stmt.value); return;
      case Stmt::Kind::kIf: return EvalIf(stmt);
      case Stmt::Kind::kFor: return EvalFor(stmt);
      case Stmt::Kind::kPass: return;
    }
  }

  void EvalAssign(const Stmt& stmt) {
    const Expr& target = stmt.target;
    int32_t value = Eval(stmt.value);
    bool name_to_name = target.kind == Expr::Kind::kName && stmt.value.kind == Expr::Kind::kName;
    value = name_to_name ? Call(Builtin::kCopy, ir_.vars[value].type, {value}) : CopyIfReference(value);
    if (target.kind == Expr::Kind::kName) {
      symbols_.Bind(target.symbol, value);
    } else if (target.kind == Expr::Kind::kIndex) {
      int32_t array = Eval(target.args[0]);
      int32_t index = Eval(target.args[1]);
      Call(Builtin::kArrayStore, kNoType, {array, index, value});
    } else if (IsComponentOfElement(target)) {
      Slot slot = EvalSlot(target);
      EmitSlot(Op::kSlotStore, Op::kAdjSlotStore, slot, value);
    } else {
      int32_t vector = Eval(target.args[0]);
      int32_t index = EvalComponentIndex(target);
      Call(Builtin::kAssignInplace, kNoType, {vector, index, value});
    }
  }

  void EvalAugAssign(const Stmt& stmt) {
    const Expr& target = stmt.target;
    if (target.kind == Expr::Kind::kName) return AugAssignName(stmt);
    if (target.kind == Expr::Kind::kIndex) return AugAssignElement(stmt);
    if (IsComponentOfElement(target)) return AugAssignSlot(stmt);
    if (target.attribute) return AugAssignAttribute(stmt);
    AugAssignComponent(stmt);
  }

  // The only target whose value is evaluated before it.
  void AugAssignName(const Stmt& stmt) {
    int32_t value = Eval(stmt.value);
    int32_t old = Eval(stmt.target);
    symbols_.Bind(stmt.target.symbol, Call(stmt.op, ir_.vars[old].type, {old, value}));
  }

  void AugAssignElement(const Stmt& stmt) {
    int32_t array = Eval(stmt.target.args[0]);
    int32_t index = Eval(stmt.target.args[1]);
    Type element = ir_.vars[array].type.element();
    if (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub) {
      int32_t value = Eval(stmt.value);
      Call(stmt.op == Builtin::kAdd ? Builtin::kAtomicAdd : Builtin::kAtomicSub, element, {array, index, value});
      return;
    }
    index = Load(index);
    int32_t old = Call(Builtin::kAddress, element, {array, index});
    int32_t value = Eval(stmt.value);
    int32_t result = Call(stmt.op, element, {old, value});
    Call(Builtin::kArrayStore, kNoType, {array, index, result});
  }

  // v.x op= e: Warp has no in-place form for it and goes by extract and assign.
  void AugAssignAttribute(const Stmt& stmt) {
    int32_t vector = Eval(stmt.target.args[0]);
    int32_t old = Call(Builtin::kExtract, kFloat, {vector, AddInt(stmt.target.integer)});
    int32_t value = Eval(stmt.value);
    int32_t result = Call(stmt.op, kFloat, {old, value});
    Call(Builtin::kAssignInplace, kNoType, {vector, AddInt(stmt.target.integer), result});
  }

  void AugAssignComponent(const Stmt& stmt) {
    int32_t vector = Eval(stmt.target.args[0]);
    int32_t index = Eval(stmt.target.args[1]);
    if (stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub) {
      int32_t value = Eval(stmt.value);
      Call(stmt.op == Builtin::kAdd ? Builtin::kAddInplace : Builtin::kSubInplace, kNoType, {vector, index, value});
      return;
    }
    index = Load(index);
    int32_t old = Call(Builtin::kExtract, kFloat, {vector, index});
    int32_t value = Eval(stmt.value);
    int32_t result = Call(stmt.op, kFloat, {old, value});
    Call(Builtin::kAssignInplace, kNoType, {vector, index, result});
  }

  // Slots: components of array elements, which Warp writes through a reference into the array.

  struct Slot {
    int32_t array, index, component;
  };

  Slot EvalSlot(const Expr& target) {
    const Expr& element = target.args[0];
    Slot slot;
    slot.array = Eval(element.args[0]);
    slot.index = Load(Eval(element.args[1]));
    Inst inst = MakeInst(Op::kSlotAddress);
    inst.out = AddVar(ir_.vars[slot.array].type.element(), TextVar::Kind::kReference);
    inst.args[0] = slot.array, inst.args[1] = slot.index;
    inst.arg_count = 2;
    Emit(inst);
    slot.component = Load(EvalComponentIndex(target));
    return slot;
  }

  void EmitSlot(Op forward, Op reverse, const Slot& slot, int32_t value, bool negative = false) {
    Inst inst = MakeInst(forward);
    inst.args[0] = slot.array, inst.args[1] = slot.index, inst.args[2] = slot.component, inst.args[3] = value;
    inst.arg_count = 4;
    inst.negative = negative;
    Emit(inst, /*commented_in_replay=*/true);
    inst.op = reverse;
    EmitReverse(inst);
  }

  void AugAssignSlot(const Stmt& stmt) {
    // Check() rejects the other operators, as Warp does.
    WS_CHECK(stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub);
    Slot slot = EvalSlot(stmt.target);
    int32_t value = CopyIfReference(Eval(stmt.value));
    EmitSlot(Op::kSlotAtomic, Op::kAdjSlotAtomic, slot, value, stmt.op == Builtin::kSub);
  }

  // Branches.

  void EvalIf(const Stmt& stmt) {
    int32_t condition = Eval(stmt.value);
    if (IsConstant(condition)) {
      const TextVar& constant = ir_.vars[condition];
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
    BeginGuard(op, condition);
    EvalBody(body);
    EndGuard(op, condition);
  }

  // Joins the symbols of two arms into symbols_, which holds those from before: a phi where both arms bind one
  // differently. A symbol that only one arm binds keeps that arm's variable.
  void Merge(int32_t condition, const Symbols& body, const Symbols& orelse) {
    auto merge = [&](int32_t symbol) {
      int32_t a = body.vars[symbol], b = orelse.vars[symbol];
      int32_t joined = a == b || b < 0 ? a : a < 0 ? b : Call(Builtin::kWhere, ir_.vars[a].type, {condition, a, b});
      symbols_.Bind(symbol, joined);
    };
    for (int32_t symbol : body.order) merge(symbol);
    for (int32_t symbol : orelse.order)
      if (body.vars[symbol] < 0) merge(symbol);
  }

  // Loops.

  void EvalFor(const Stmt& stmt) {
    RangeBounds bounds = EvalRange(stmt.range);
    if (!bounds.constant) {
      EvalDynamicLoop(stmt, bounds);
    } else if (bounds.range.trips() <= kMaxUnroll) {
      Unroll(stmt, bounds.range);
    } else {
      ir_.constant_loop = true;
      EvalConstantLoop(stmt, bounds.range);
    }
  }

  // The bounds of a range: constants, or variables of which some may be constants not yet allocated.
  struct RangeBounds {
    bool constant = true;
    ConstantRange range;             // if constant
    int32_t vars[3] = {-1, -1, -1};  // -1 where the bound is a constant
    int64_t values[3] = {0, 0, 0};
    size_t count = 0;
  };

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
      if (IsConstant(var)) {
        bounds.values[i] = ir_.vars[var].integer;
      } else {
        bounds.vars[i] = var;
        bounds.constant = false;
      }
    }
    const int64_t* v = bounds.values;
    if (bounds.count == 1) bounds.range = {0, v[0], 1};
    if (bounds.count == 2) bounds.range = {v[0], v[1], 1};
    if (bounds.count == 3) bounds.range = {v[0], v[1], v[2]};
    return bounds;
  }

  static std::optional<int64_t> LiteralBound(const Expr& expr) {
    if (expr.kind == Expr::Kind::kLiteral) return expr.integer;
    if (expr.kind == Expr::Kind::kCall && expr.builtin == Builtin::kNeg && expr.args[0].kind == Expr::Kind::kLiteral)
      return -static_cast<int64_t>(expr.args[0].integer);
    return std::nullopt;
  }

  void Unroll(const Stmt& stmt, const ConstantRange& range) {
    int32_t symbol = stmt.target.symbol;
    int64_t trips = range.trips();
    if (trips > 0) is_unrolled_counter_[symbol] = true, any_unrolled_ = true;
    for (int64_t trip = 0; trip < trips; ++trip) {
      symbols_.Bind(symbol, AddInt(range.start + trip * range.step));
      EvalBody(stmt.body);
    }
  }

  // What EndLoop needs to know of a loop.
  struct Loop {
    int32_t label;      // of the block that holds the condition; the body's block takes the next number
    int32_t first_var;  // variables allocated in the body start here
    Symbols entry;
  };

  Loop BeginLoop() {
    Loop loop;
    loop.label = label_count_++;
    OpenBlock();
    Emit(LoopInst(Op::kLoopStart, loop.label));
    ++indent_;
    return loop;
  }

  void EvalLoopBody(const Stmt& stmt, Loop& loop, int32_t counter) {
    ++label_count_;
    OpenBlock();
    symbols_.Bind(stmt.target.symbol, counter);
    loop.entry = symbols_;
    loop.first_var = static_cast<int32_t>(ir_.vars.size());
    EvalBody(stmt.body);
    CarryVariables(loop.entry);
  }

  void EvalDynamicLoop(const Stmt& stmt, const RangeBounds& bounds) {
    int32_t operands[3];
    for (size_t i = 0; i < bounds.count; ++i)
      operands[i] = bounds.vars[i] >= 0 ? bounds.vars[i] : AddInt(bounds.values[i]);
    int32_t iterator = Call(Builtin::kRange, kInt, std::span(operands, bounds.count));
    PromoteUnrolledCounters(stmt.body);
    Loop loop = BeginLoop();
    Inst exit = MakeInst(Op::kLoopExitIter, iterator);
    exit.label = loop.label;
    Emit(exit);
    int32_t counter = Call(Builtin::kIterNext, kInt, {iterator});
    EvalLoopBody(stmt, loop, counter);

    Inst rewind = MakeInst(Op::kIterReverse, iterator);
    rewind.out = iterator;
    rewind.indent = indent_ - 1;
    std::vector<Inst> header = {rewind};
    const std::vector<Inst>& condition = blocks_[blocks_.size() - 2].forward;
    header.insert(header.end(), condition.begin(), condition.end());
    EndLoop(loop, header);
  }

  void EvalConstantLoop(const Stmt& stmt, const ConstantRange& range) {
    bool up = range.step > 0;
    int32_t iterator = AddVar(kInt);
    PromoteUnrolledCounters(stmt.body);
    Emit(SetInt(iterator, range.start));
    Loop loop = BeginLoop();
    Emit(ExitBound(iterator, up ? CompareOp::kGreaterEqual : CompareOp::kLessEqual, range.stop, loop.label));
    int32_t counter = AddVar(kInt);
    Emit(Move(counter, iterator));
    Emit(StepInt(iterator, range.step, /*negative=*/false));
    EvalLoopBody(stmt, loop, counter);

    std::vector<Inst> header = {
        SetInt(iterator, range.last()), LoopInst(Op::kLoopStart, loop.label),
        ExitBound(iterator, up ? CompareOp::kLess : CompareOp::kGreater, range.start, loop.label),
        Move(counter, iterator), StepInt(iterator, range.step, /*negative=*/true)};
    for (size_t i = 0; i < header.size(); ++i) header[i].indent = indent_ - 1, header[i].tab = i >= 2;
    EndLoop(loop, header);
  }

  // Splices the two blocks of a loop into the block around it. The loop is not part of the replay: what it computed is
  // lost to the reverse pass, but for its own reverse loop, which runs `header`, the replay of the body, and its reverse.
  void EndLoop(const Loop& loop, const std::vector<Inst>& header) {
    Block body = std::move(blocks_.back());
    blocks_.pop_back();
    Block condition = std::move(blocks_.back());
    blocks_.pop_back();
    std::vector<Inst>& forward = blocks_.back().forward;
    forward.insert(forward.end(), condition.forward.begin(), condition.forward.end());
    forward.insert(forward.end(), body.forward.begin(), body.forward.end());
    EmitForwardOnly(LoopInst(Op::kLoopAgain, loop.label));
    --indent_;
    EmitForwardOnly(LoopInst(Op::kLoopEnd, loop.label));

    // From here in reverse, since the whole list is reversed in the end.
    std::vector<Inst>& reverse = blocks_.back().reverse;
    EmitReverse(LoopInst(Op::kLoopEnd, loop.label));
    Inst again = LoopInst(Op::kLoopAgain, loop.label);
    again.tab = true;
    EmitReverse(again);
    reverse.insert(reverse.end(), body.reverse.begin(), body.reverse.end());
    reverse.insert(reverse.end(), body.replay.rbegin(), body.replay.rend());
    for (int32_t var = static_cast<int32_t>(ir_.vars.size()) - 1; var >= loop.first_var; --var) {
      Inst zero = MakeInst(Op::kZeroAdjoint);
      zero.out = var;
      zero.tab = true;
      EmitReverse(zero);
    }
    reverse.insert(reverse.end(), header.rbegin(), header.rend());
  }

  // What the body rebound is written back to the variable from before the loop. The counter of an unrolled loop that
  // is left over from before stays a constant.
  void CarryVariables(const Symbols& entry) {
    for (int32_t symbol : entry.order) {
      int32_t carried = entry.vars[symbol], last = symbols_.vars[symbol];
      if (carried == last || (is_unrolled_counter_[symbol] && IsConstant(carried))) continue;
      WS_CHECK(!IsConstant(carried));
      Call(Builtin::kAssign, kNoType, {carried, last});
      symbols_.vars[symbol] = carried;
    }
  }

  // A left-over counter of an unrolled loop that the body of a loop assigns becomes a variable first. Warp takes them in
  // the order of a Python set of names, which differs from run to run; here it is the order in which they were bound.
  void PromoteUnrolledCounters(const std::vector<Stmt>& body) {
    if (!any_unrolled_) return;
    std::vector<bool> assigned(kernel_.symbols.size(), false);
    ForEachStmt(body, [&](const Stmt& stmt) {
      if (stmt.target.kind == Expr::Kind::kName && stmt.target.symbol >= 0) assigned[stmt.target.symbol] = true;
    });
    for (size_t i = 0; i < symbols_.order.size(); ++i) {
      int32_t symbol = symbols_.order[i];
      int32_t var = symbols_.vars[symbol];
      if (assigned[symbol] && is_unrolled_counter_[symbol] && IsConstant(var))
        symbols_.vars[symbol] = Call(Builtin::kCopy, ir_.vars[var].type, {var});
    }
  }

  const Kernel& kernel_;
  TextIr ir_;
  std::vector<Block> blocks_;
  Symbols symbols_;
  std::vector<bool> is_unrolled_counter_;  // by symbol: was the counter of an unrolled loop
  bool any_unrolled_ = false;
  int32_t line_ = 0;
  int32_t label_count_ = 0;
  uint8_t indent_ = 0;
};

}  // namespace

TextIr Lower(const Kernel& kernel) { return Lowering(kernel).Run(); }

}  // namespace warpsmith
