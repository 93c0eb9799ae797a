#include "src/text/lower.h"

#include <algorithm>
#include <utility>

#include "src/result.h"
#include "src/text/lowering.h"

namespace warpsmith {

TextIr Lowering::Run() {
  out_.Line(kernel_.def_line);
  EvalBody(kernel_.body);
  if (result_count_ == 1 && kernel_.body.back().kind != Stmt::Kind::kReturn) out_.ReturnDefault();
  return out_.Finish();
}

int32_t Lowering::Eval(const Expr& expr) {
  out_.Line(expr.line);
  switch (expr.kind) {
    case Expr::Kind::kLiteral: return EvalLiteral(expr);
    case Expr::Kind::kName: return EvalName(expr);
    case Expr::Kind::kCall: return EvalCall(expr);
    case Expr::Kind::kCompare: return EvalCompare(expr);
    case Expr::Kind::kLogical: return EvalLogical(expr);
    case Expr::Kind::kIndex: return EvalIndex(expr);
    case Expr::Kind::kComponent: return EvalComponent(expr);
    default: return EvalInLanguage(expr);
  }
}

std::span<const int32_t> Lowering::EvalOperands(const Expr& expr, int32_t (&operands)[Inst::kMaxArgs]) {
  WS_CHECK(expr.args.size() <= Inst::kMaxArgs);
  for (size_t i = 0; i < expr.args.size(); ++i) operands[i] = Eval(expr.args[i]);
  return std::span(operands, expr.args.size());
}

int32_t Lowering::EvalLiteral(const Expr& expr) {
  return out_.AddVar({expr.type, TextVar::Kind::kConstant, false, expr.integer, expr.number});
}

int32_t Lowering::EvalName(const Expr& expr) {
  int32_t var = symbols_.vars[expr.symbol];
  if (var < 0 && around_ != nullptr && global_[expr.symbol] >= 0) {
    var = AddConstant(global_[expr.symbol]);
    symbols_.Bind(expr.symbol, var);
  }
  WS_CHECK(var >= 0);
  return var;
}

bool Lowering::IsTrue(int32_t constant) {
  const TextVar& var = out_.Var(constant);
  return var.integer != 0 || var.number != 0;
}

int32_t Lowering::EvalCall(const Expr& expr) {
  if (expr.builtin == Builtin::kTid) return out_.Tid();
  if (around_ != nullptr) return EvalCallInLanguage(expr);
  int32_t buffer[Inst::kMaxArgs];
  std::span<const int32_t> operands = EvalOperands(expr, buffer);
  bool folds = expr.builtin == Builtin::kNeg && out_.IsConstant(operands[0]);
  return folds ? NegateConstant(expr.args[0], operands[0]) : out_.Call(expr.builtin, expr.type, operands);
}

int32_t Lowering::NegateConstant(const Expr& operand, int32_t var) {
  TextVar negated = out_.Var(var);
  negated.integer = static_cast<int64_t>(0u - static_cast<uint64_t>(negated.integer));
  negated.number = -negated.number;
  bool literal = operand.kind == Expr::Kind::kLiteral || (operand.kind == Expr::Kind::kConstant && !operand.dotted);
  if (!literal) return out_.AddVar(negated);
  out_.Var(var) = negated;
  return var;
}

int32_t Lowering::EvalCompare(const Expr& expr) {
  int32_t buffer[Inst::kMaxArgs];
  return out_.Compare(expr.compares, EvalOperands(expr, buffer));
}

int32_t Lowering::EvalLogical(const Expr& expr) {
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

int32_t Lowering::EvalIndex(const Expr& expr) {
  if (around_ != nullptr) return EvalSubscript(expr);
  int32_t array = Eval(expr.args[0]);
  int32_t index = out_.Load(Eval(expr.args[1]));
  return out_.Call(Builtin::kAddress, out_.TypeOf(array).element(), {array, index});
}

int32_t Lowering::EvalComponentIndex(const Expr& expr) {
  return expr.attribute ? out_.AddInt(expr.integer) : Eval(expr.args[1]);
}

int32_t Lowering::EvalComponent(const Expr& expr) {
  if (around_ != nullptr) return EvalComponentInLanguage(expr);
  int32_t vector = Eval(expr.args[0]);
  return out_.Call(Builtin::kExtract, expr.type, {vector, EvalComponentIndex(expr)});
}

void Lowering::EvalBody(const std::vector<Stmt>& body) {
  for (const Stmt& stmt : body) EvalStmt(stmt);
}

void Lowering::EvalStmt(const Stmt& stmt) {
  out_.Line(stmt.line);
  switch (stmt.kind) {
    case Stmt::Kind::kAssign: return EvalAssign(stmt);
    case Stmt::Kind::kAugAssign: return EvalAugAssign(stmt);
    case Stmt::Kind::kCall: Eval(stmt.value); return;
    case Stmt::Kind::kIf: return EvalIf(stmt);
    case Stmt::Kind::kFor: return EvalFor(stmt);
    case Stmt::Kind::kPass: return;
    case Stmt::Kind::kUnpack: return EvalUnpack(stmt);
    case Stmt::Kind::kWhile: return EvalWhile(stmt);
    case Stmt::Kind::kBreak: return CarryVariables(stmt, loop_entries_.back()), out_.Break();
    case Stmt::Kind::kContinue: return CarryVariables(stmt, loop_entries_.back()), out_.Continue();
    case Stmt::Kind::kReturn: return EvalReturn(stmt);
    case Stmt::Kind::kAssert: return EvalAssert(stmt);
  }
}

void Lowering::EvalAssign(const Stmt& stmt) {
  const Expr& target = stmt.target;
  int32_t value = Eval(stmt.value);
  if (around_ != nullptr) return AssignInLanguage(stmt, value);
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

Assembler::Slot Lowering::EvalSlot(const Expr& target) {
  const Expr& element = target.args[0];
  int32_t array = Eval(element.args[0]);
  int32_t index = out_.Load(Eval(element.args[1]));
  out_.SlotAddress(array, index);
  return {array, index, out_.Load(EvalComponentIndex(target))};
}

void Lowering::EvalAugAssign(const Stmt& stmt) {
  const Expr& target = stmt.target;
  if (target.kind == Expr::Kind::kName) return AugAssignName(stmt);
  if (around_ != nullptr) return AugAssignInLanguage(stmt);
  if (target.kind == Expr::Kind::kIndex) return AugAssignElement(stmt);
  if (IsComponentOfElement(target)) return AugAssignSlot(stmt);
  if (target.attribute) return AugAssignAttribute(stmt);
  AugAssignComponent(stmt);
}

void Lowering::AugAssignName(const Stmt& stmt) {
  int32_t value = Eval(stmt.value);
  int32_t old = Eval(stmt.target);
  int32_t result = out_.Call(stmt.op, out_.TypeOf(old), {old, value});
  if (IsReferenceParameter(stmt.target)) return StoreReference(stmt.target.symbol, result);
  symbols_.Bind(stmt.target.symbol, result);
}

void Lowering::AugAssignElement(const Stmt& stmt) {
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

void Lowering::AugAssignSlot(const Stmt& stmt) {
  // Check() rejects the other operators, as Warp does.
  WS_CHECK(stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub);
  Assembler::Slot slot = EvalSlot(stmt.target);
  int32_t value = out_.CopyIfReference(Eval(stmt.value));
  out_.AddToSlot(slot, value, stmt.op == Builtin::kSub);
}

void Lowering::AugAssignAttribute(const Stmt& stmt) {
  const Type type = stmt.target.type;
  int32_t vector = Eval(stmt.target.args[0]);
  int32_t old = out_.Call(Builtin::kExtract, type, {vector, out_.AddInt(stmt.target.integer)});
  int32_t value = Eval(stmt.value);
  int32_t result = out_.Call(stmt.op, type, {old, value});
  out_.Call(Builtin::kAssignInplace, kNoType, {vector, out_.AddInt(stmt.target.integer), result});
}

void Lowering::AugAssignComponent(const Stmt& stmt) {
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

void Lowering::EvalIf(const Stmt& stmt) {
  int32_t condition = Eval(stmt.value);
  if (out_.IsConstant(condition)) {
    EvalBody(IsTrue(condition) ? stmt.body : stmt.orelse);
    return;
  }
  Symbols before = symbols_;
  EvalArm(Op::kIf, condition, stmt.body);
  Symbols after_body = std::exchange(symbols_, before);
  if (!stmt.orelse.empty()) EvalArm(Op::kIfNot, condition, stmt.orelse);
  Symbols after_orelse = std::exchange(symbols_, std::move(before));
  Merge(condition, after_body, after_orelse);
}

void Lowering::EvalArm(Op op, int32_t condition, const std::vector<Stmt>& body) {
  out_.BeginGuard(op, condition);
  EvalBody(body);
  out_.EndGuard(op, condition);
}

void Lowering::Merge(int32_t condition, const Symbols& body, const Symbols& orelse) {
  auto merge = [&](int32_t symbol) {
    int32_t a = body.vars[symbol], b = orelse.vars[symbol];
    bool phi = a >= 0 && b >= 0 && a != b;
    symbols_.Bind(symbol, phi ? out_.Call(Builtin::kWhere, out_.TypeOf(a), {condition, a, b}) : a >= 0 ? a : b);
  };
  for (int32_t symbol : body.order) merge(symbol);
  for (int32_t symbol : orelse.order)
    if (body.vars[symbol] < 0) merge(symbol);
}

void Lowering::EvalFor(const Stmt& stmt) {
  if (stmt.over == Stmt::Over::kReversedRange) return EvalReversed(stmt);
  RangeBounds bounds = EvalRange(stmt.range);
  if (stmt.always_unrolled) return Unroll(stmt, bounds.range());
  const int64_t max_unroll = around_ != nullptr ? around_->max_unroll : kMaxUnroll;
  bool long_loop = bounds.constant && bounds.range().trips() > max_unroll;
  bool leaves = bounds.constant && (Transfers(stmt.body, Stmt::Kind::kBreak) ||
                                    (long_loop && Transfers(stmt.body, Stmt::Kind::kContinue)));
  if (long_loop) out_.HasConstantLoop();
  if (leaves) {
    if (stmt.elif) Fail(stmt.target, "a loop that is unrolled here and not there is not supported");
    bounds.constant = false;
  }
  if (!bounds.constant) {
    int32_t iterator = MakeIterator(bounds);
    PromoteUnrolledCounters(stmt.body);
    EvalLoop(stmt, out_.BeginLoop(iterator));
  } else if (bounds.range().trips() > max_unroll) {
    int32_t count = out_.AddVar(kInt);
    PromoteUnrolledCounters(stmt.body);
    EvalLoop(stmt, out_.BeginLoop(count, bounds.range()));
  } else {
    Unroll(stmt, bounds.range());
  }
}

Lowering::RangeBounds Lowering::EvalRange(const std::vector<Expr>& exprs) {
  RangeBounds bounds;
  bounds.count = exprs.size();
  for (size_t i = 0; i < exprs.size(); ++i) {
    if (std::optional<int64_t> literal = LiteralInt(exprs[i])) {
      bounds.values[i] = *literal;
      continue;
    }
    if (std::optional<int64_t> constant = UnboundConstant(exprs[i])) {
      bounds.values[i] = *constant;
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

int32_t Lowering::MakeIterator(const RangeBounds& bounds) {
  int32_t operands[3];
  for (size_t i = 0; i < bounds.count; ++i)
    operands[i] = bounds.vars[i] >= 0 ? bounds.vars[i] : out_.AddInt(bounds.values[i]);
  return out_.Call(Builtin::kRange, kInt, std::span<const int32_t>(operands, bounds.count));
}

void Lowering::SkipFlagLabels(const Stmt& loop) {
  auto is_taken = [&](const std::string& flag) {
    const auto at = std::find(kernel_.symbols.begin(), kernel_.symbols.end(), flag);
    if (at == kernel_.symbols.end()) return false;
    const auto symbol = static_cast<int32_t>(at - kernel_.symbols.begin());
    bool taken = symbols_.vars[symbol] >= 0;
    const std::span<const Stmt> whole(&loop, 1);
    ForEachExpr(whole, [&](const Expr& e) { taken |= e.kind == Expr::Kind::kName && e.symbol == symbol; });
    return taken;
  };
  while (is_taken("_wp_continue_" + std::to_string(out_.label_count()))) out_.SkipLabel();
  out_.SkipLabel();
}

void Lowering::Unroll(const Stmt& stmt, const ConstantRange& range) {
  int32_t symbol = stmt.target.symbol;
  int64_t trips = range.trips();
  if (trips > 0) is_unrolled_counter_[symbol] = true, any_unrolled_ = true;
  const bool guarded = stmt.elif;
  if (trips > 0 && guarded) SkipFlagLabels(stmt);
  for (int64_t trip = 0; trip < trips; ++trip) {
    symbols_.Bind(symbol, out_.AddInt(range.start + trip * range.step));
    if (guarded) symbols_.Bind(stmt.value.symbol, out_.AddVar({kBool, TextVar::Kind::kConstant, false, 1, 0}));
    EvalBody(stmt.body);
  }
  if (guarded) symbols_.Unbind(stmt.value.symbol);
}

void Lowering::EvalLoop(const Stmt& stmt, int32_t element) {
  symbols_.Bind(stmt.target.symbol, element);
  loop_entries_.push_back(symbols_);
  EvalBody(stmt.body);
  CarryVariables(stmt, loop_entries_.back());
  loop_entries_.pop_back();
  out_.EndLoop();
}

void Lowering::CarryVariables(const Stmt& at, const Symbols& entry) {
  for (int32_t symbol : entry.order) {
    int32_t carried = entry.vars[symbol], last = symbols_.vars[symbol];
    if (carried == last || last < 0 || (is_unrolled_counter_[symbol] && out_.IsConstant(carried))) continue;
    if (out_.IsConstant(carried)) {
      WS_CHECK(around_ != nullptr);
      Expr place;
      place.line = at.line, place.column = at.column;
      Fail(place, "constant " + kernel_.symbols[symbol] + " can't change in a dynamic loop");
      continue;
    }
    out_.Call(Builtin::kAssign, kNoType, {carried, last});
    symbols_.vars[symbol] = carried;
  }
}

void Lowering::PromoteUnrolledCounters(const std::vector<Stmt>& body) {
  if (!any_unrolled_) return;
  std::vector<bool> assigned(kernel_.symbols.size(), false);
  ForEachStmt(body, [&](const Stmt& stmt) {
    if (stmt.target.kind == Expr::Kind::kName && stmt.target.symbol >= 0) assigned[stmt.target.symbol] = true;
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (const Expr& target : stmt.range) assigned[target.symbol] = true;
  });
  int promoted = 0;
  for (int32_t symbol : symbols_.order) {
    int32_t var = symbols_.vars[symbol];
    if (!assigned[symbol] || !is_unrolled_counter_[symbol] || !out_.IsConstant(var)) continue;
    symbols_.vars[symbol] = out_.Copy(var);
    if (++promoted > 1) out_.OrderVaries();
  }
}

TextIr Lower(const Kernel& kernel) { return Lowering(kernel).Run(); }

Result<TextIr> LowerLanguage(const Kernel& kernel) {
  Lowering lowering(kernel);
  TextIr ir = lowering.Run();
  if (!lowering.error().empty()) return Error{ErrorCode::kInput, lowering.error()};
  return ir;
}

}  // namespace warpsmith
