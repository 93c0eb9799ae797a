// Statements of what is executed, branches and loops.
#include <utility>

#include "src/kernel/checker.h"

namespace warpsmith {
namespace {

constexpr std::string_view kUnrolledContinue = "continue in a loop that Warp unrolls is not executed";

bool IsParameterType(Type type) {
  static constexpr Type kTypes[] = {kBool, kInt, kFloat, kVec3, kIntArray, kFloatArray, kVec3Array};
  return std::find(std::begin(kTypes), std::end(kTypes), type) != std::end(kTypes);
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

}  // namespace

Status Checker::Run() {
  if (Parameters() && (ForgetTypes(), Block(kernel_.body)) && SkippedCode()) return Ok{};
  return Error{ErrorCode::kInput, std::move(message_)};
}

bool Checker::Parameters() {
  if (kernel_.params.size() > kernel_.symbols.size()) return Fail(DefLine(), "a parameter has no name");
  for (size_t i = 0; i < kernel_.params.size(); ++i) {
    if (module_ == nullptr && !IsParameterType(kernel_.params[i]))
      return Fail(DefLine(), "parameter ", kernel_.symbols[i], " can't be of type ", kernel_.params[i]);
    types_[i] = kernel_.params[i];
    types_[i].reference = false;
    bindings_[i] = {.version = NewVersion(), .set = true, .reference = kernel_.params[i].reference};
  }
  return true;
}

void Checker::ForgetTypes() {
  ForEachExpr(kernel_.body, [](Expr& expr) {
    if (expr.kind != Expr::Kind::kLiteral && expr.kind != Expr::Kind::kTypeName) expr.type = kNoType;
  });
}

bool Checker::SkippedCode() {
  for (size_t i = 0; i < skipped_.size(); ++i) {
    Skipped skipped = std::move(skipped_[i]);
    bool typed = true;
    ForEachExpr(*skipped.body,
                [&](const Expr& expr) { typed &= expr.kind == Expr::Kind::kTuple || expr.type != kNoType; });
    if (typed) continue;
    bindings_ = std::move(skipped.bindings);
    skipped_code_ = true;
    if (skipped.loop_variable != nullptr) Bind(skipped.loop_variable->symbol, {kInt});
    if (!Block(*skipped.body, skipped.is_orelse)) return false;
  }
  return true;
}

void Checker::Skip(std::vector<Stmt>& body, bool is_orelse, const Expr* loop_variable) {
  if (module_ == nullptr && !body.empty()) skipped_.push_back({&body, is_orelse, loop_variable, bindings_});
}

bool Checker::CanBind(Expr& target, Type type) {
  if (!IsSymbol(target)) return Fail(target, "not a variable");
  if (type == kNoType) return Fail(target, "a call without a result can't be assigned");
  if (module_ != nullptr && global_[static_cast<size_t>(target.symbol)] >= 0)
    return Fail(target, "assignment to ", NameOf(target.symbol), ", which the file has too, is not supported");
  if (module_ == nullptr && IsLoopVariable(target.symbol))
    return Fail(target, "loop variable ", NameOf(target.symbol), " can't be assigned in the body");
  Type bound = types_[static_cast<size_t>(target.symbol)];
  if (bound != kNoType && bound != type) {
    if (BindingOf(target.symbol).version == 0)
      return Fail(target, NameOf(target.symbol), " is ", bound, " in one arm and ", type, " in the other");
    return Fail(target, NameOf(target.symbol), " is ", bound, " and can't become ", type);
  }
  if (module_ == nullptr && type.is_array()) return Fail(target, "arrays can't be assigned");
  target.type = type;
  return true;
}

bool Checker::Block(std::vector<Stmt>& body, bool is_orelse) {
  if (body.empty()) return Fail(DefLine(), "an empty body needs a `pass`");
  for (Stmt& stmt : body) {
    bool may_be_elif = is_orelse && body.size() == 1 && stmt.kind == Stmt::Kind::kIf;
    if (module_ == nullptr && stmt.elif && !may_be_elif)
      return Fail(stmt, stmt.kind == Stmt::Kind::kFor ? kUnrolledContinue : "elif without an if");
    if (module_ == nullptr && &stmt != &body.back() && Ends({&stmt, 1}))
      return Fail(*(&stmt + 1), "what is never reached is not executed");
    if (!Statement(stmt)) return false;
  }
  return true;
}

bool Checker::Statement(Stmt& stmt) {
  switch (stmt.kind) {
    case Stmt::Kind::kAssign: return Assignment(stmt);
    case Stmt::Kind::kAugAssign: return Augmented(stmt);
    case Stmt::Kind::kCall: return CallStatement(stmt);
    case Stmt::Kind::kIf: return Branch(stmt);
    case Stmt::Kind::kFor: return Loop(stmt);
    case Stmt::Kind::kPass: return true;
    case Stmt::Kind::kUnpack: return Unpack(stmt);
    case Stmt::Kind::kWhile: return While(stmt);
    case Stmt::Kind::kBreak:
    case Stmt::Kind::kContinue: return Transfer(stmt);
    case Stmt::Kind::kReturn: return Return(stmt);
    case Stmt::Kind::kAssert: break;
  }
  if (module_ == nullptr) return Fail(stmt, "an assertion is not executed");
  return Evaluate(stmt.value).has_value();
}

bool Checker::Assignment(Stmt& stmt) {
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
    case Expr::Kind::kIndex: return Evaluate(stmt.target) && Holds(stmt.target, stmt.value);
    case Expr::Kind::kComponent: return ComponentTarget(stmt.target) && HoldsComponent(stmt.value);
    default: return Fail(stmt.target, "can't be assigned");
  }
}

bool Checker::Holds(const Expr& element, const Expr& value) {
  Type array = element.args[0].type;
  return element.type == value.type || Fail(value, array, " holds ", element.type, ", not ", value.type);
}

bool Checker::ComponentTarget(Expr& target) {
  if (!Evaluate(target)) return false;
  Expr::Kind base = target.args[0].kind;
  return base == Expr::Kind::kName || base == Expr::Kind::kIndex ||
         Fail(target, "component of a value that is not stored");
}

bool Checker::HoldsComponent(const Expr& value) {
  return value.type == kFloat || Fail(value, "component must be float, not ", value.type);
}

bool Checker::Augmented(Stmt& stmt) {
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
  if (overload == nullptr) return NoOverload(stmt.target, Row(stmt.op).name, types), false;
  const Type result = overload->result;
  if (is_element) return result == stmt.target.type || Fail(stmt.target, "an element can't become ", result);
  if (!CanBind(stmt.target, result)) return false;
  Bind(stmt.target.symbol, {result});
  return true;
}

bool Checker::CallStatement(Stmt& stmt) {
  if (module_ != nullptr) {
    bool call = stmt.value.kind == Expr::Kind::kCall || stmt.value.kind == Expr::Kind::kInvoke ||
                stmt.value.kind == Expr::Kind::kGradient;
    return call ? Call(stmt.value, 0) : Evaluate(stmt.value).has_value();
  }
  if (stmt.value.kind != Expr::Kind::kCall || Row(stmt.value.builtin).category != BuiltinCategory::kAtomic)
    return Fail(stmt, "a statement must be an assignment, a loop, a branch or an atomic");
  return Evaluate(stmt.value).has_value();
}

bool Checker::Branch(Stmt& stmt) {
  std::optional<Value> condition = Evaluate(stmt.value);
  if (!condition) return false;
  if (!Decides(condition->type)) return Fail(stmt.value, "condition must be bool, not ", condition->type);
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
  const bool body_ends = Ends(stmt.body), orelse_ends = Ends(stmt.orelse);
  for (size_t i = 0; i < bindings_.size(); ++i) {
    const Binding body = saved_[after_body + i], orelse = bindings_[i];
    bindings_[i] = Merge(body, orelse);
    // Nobody comes from an arm that leads elsewhere.
    if (body_ends)
      bindings_[i].set = orelse.set;
    else if (orelse_ends)
      bindings_[i].set = body.set;
  }
  saved_.resize(before);
  return true;
}

Binding Checker::Merge(const Binding& a, const Binding& b) {
  Binding merged = b;
  merged.set = a.set && b.set;
  if (a.version == b.version || a.version == 0) return merged;
  if (b.version == 0) return {a.version, false, a.constant, a.integer, a.plain};
  return {NewVersion(), merged.set, false, 0, true};
}

bool Checker::Loop(Stmt& stmt) {
  if (stmt.range.empty() || stmt.range.size() > 3) return Fail(stmt, "range() takes one to three bounds");
  std::array<int64_t, 3> bounds{0, 0, 1};
  bool constant = true;
  for (size_t i = 0; i < stmt.range.size(); ++i) {
    std::optional<Value> bound = Evaluate(stmt.range[i]);
    if (!bound) return false;
    if (bound->constant && !bound->plain) return Fail(stmt.range[i], "a bound of a Warp type is not supported");
    if (bound->type != kInt) return Fail(stmt.range[i], "bound of range must be int, not ", bound->type);
    if (i == 2 && bound->constant && bound->integer == 0) return Fail(stmt.range[i], "step of range must not be 0");
    constant &= bound->constant;
    bounds[stmt.range.size() == 1 ? 1 : i] = bound->integer;
  }
  const bool dynamic = !constant || stmt.over != Stmt::Over::kRange;
  const int64_t trips = dynamic ? 0 : CountTrips(bounds[0], bounds[1], bounds[2]);
  if (dynamic || trips > 0) ForgetType(stmt.target);
  if (!CanBind(stmt.target, kInt)) return false;
  if (stmt.body.empty()) return Fail(stmt, "an empty body needs a `pass`");
  if (dynamic) return Dynamic(stmt);
  const int64_t max_unroll = stmt.always_unrolled ? trips : module_ != nullptr ? around_->max_unroll : kMaxUnroll;
  if (stmt.always_unrolled && Transfers(stmt.body, Stmt::Kind::kBreak))
    return Fail(stmt, "break in a loop with wp.static() of its variable");
  if (trips <= max_unroll) {
    if (Transfers(stmt.body, Stmt::Kind::kBreak)) return Dynamic(stmt);
    if (Transfers(stmt.body, Stmt::Kind::kContinue)) {
      if (module_ == nullptr) return Fail(stmt, kUnrolledContinue);
      if (trips > 0) GuardContinues(stmt);
    }
  }
  return trips <= max_unroll ? Unrolled(stmt, bounds[0], bounds[2], trips) : Dynamic(stmt);
}

void Checker::ForgetType(const Expr& target) {
  if (module_ == nullptr || !saved_.empty() || !IsSymbol(target)) return;
  Type& type = types_[static_cast<size_t>(target.symbol)];
  if (!type.is_array()) type = kNoType;
}

bool Checker::Unrolled(Stmt& stmt, int64_t start, int64_t step, int64_t trips) {
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

bool Checker::SameButVersions(size_t saved) const {
  for (size_t i = 0; i < bindings_.size(); ++i) {
    const Binding &a = saved_[saved + i], &b = bindings_[i];
    bool same =
        (a.version == 0) == (b.version == 0) && a.set == b.set && a.constant == b.constant && a.integer == b.integer;
    if (!same) return false;
  }
  return true;
}

void Checker::MarkIterator(int32_t symbol) {
  if (iterator_[static_cast<size_t>(symbol)]) return;
  iterator_[static_cast<size_t>(symbol)] = true;
  ++iterator_count_;
}

bool Checker::Dynamic(Stmt& stmt) {
  Promote(stmt.body);
  Bind(stmt.target.symbol, {kInt});
  size_t entry = Save();
  const bool lost_around = std::exchange(lost_, false);
  bool lost;
  do {
    Restore(entry);
    loop_variables_.push_back(stmt.target.symbol);
    loop_entries_.push_back(entry);
    if (!Block(stmt.body)) return false;
    loop_entries_.pop_back();
    loop_variables_.pop_back();
    // What is no longer certain at the end of the body is not certain at its start either, in the next trip.
    lost = std::exchange(lost_, false);
    for (size_t i = 0; i < bindings_.size(); ++i) {
      Binding& start = saved_[entry + i];
      if (start.set && !bindings_[i].set) start.set = false, lost = true;
    }
  } while (lost);
  lost_ = lost_around;
  for (size_t i = 0; i < bindings_.size(); ++i)
    if (!Carry(stmt, i, saved_[entry + i])) return false;
  BindingOf(stmt.target.symbol).set = false;
  saved_.resize(entry);
  return true;
}

void Checker::Promote(const std::vector<Stmt>& body) {
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

bool Checker::Carry(const Stmt& loop, size_t symbol, const Binding& entry) {
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
    return Fail(loop, "constant ", kernel_.symbols[symbol],
                " can't change in a dynamic loop: make it a variable by float() or int()");
  }
  bool set = entry.set && now.set;
  now = entry;
  now.set = set;
  return true;
}

}  // namespace warpsmith
