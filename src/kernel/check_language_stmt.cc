// Statements of the whole language.
#include <iterator>
#include <utility>

#include "src/kernel/checker.h"

namespace warpsmith {

bool Checker::AssignInLanguage(Stmt& stmt, const Value& value) {
  Expr& target = stmt.target;
  if (value.type == kNoType) return Fail(stmt.value, "what has no result, or several, can't be assigned to one name");
  if (value.type == kExtents) return Fail(stmt.value, "a shape as a variable is not supported");
  if (target.kind == Expr::Kind::kAdjoint) {
    if (!Evaluate(target)) return false;
    if (target.type.is_array()) return Fail(target, "assignment to the adjoint of an array is not supported");
    return target.type == value.type || Fail(stmt.value, "the adjoint is ", target.type, ", not ", value.type);
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
  return target.type == value.type || Fail(stmt.value, "component must be ", target.type, ", not ", value.type);
}

bool Checker::Target(Expr& target) {
  if (!Evaluate(target)) return false;
  if (target.kind == Expr::Kind::kIndex) return true;
  bool part = target.kind == Expr::Kind::kComponent || target.kind == Expr::Kind::kField;
  if (!part) return Fail(target, "this can't be assigned to");
  if (target.args[0].type == kExtents || target.type == kExtents) return Fail(target, "a shape can't be assigned to");
  const Expr& base = target.args[0];
  if (base.kind == Expr::Kind::kName || base.kind == Expr::Kind::kAdjoint) return true;
  if (IsStructPart(target)) {
    const Expr& root = RootOf(target);
    if (root.kind == Expr::Kind::kName) return true;
    bool plain =
        root.kind == Expr::Kind::kIndex && IsParameter(root.args[0]) && root.args[0].type.element().is_struct();
    return plain || Fail(target, "assignment to a part of this is not supported");
  }
  bool element = base.kind == Expr::Kind::kIndex;
  if (element && base.args[0].kind != Expr::Kind::kAdjoint && !IsParameter(base.args[0]))
    return Fail(target, "assignment to a part of an element of something else than a parameter is not supported");
  return element || Fail(target, "assignment to a part of a part is not supported");
}

bool Checker::IsReferenceParameter(const Expr& expr) const {
  return IsSymbol(expr) && static_cast<size_t>(expr.symbol) < kernel_.params.size() &&
         kernel_.params[static_cast<size_t>(expr.symbol)].reference;
}

bool Checker::StoreReference(Expr& target, Type type) {
  if (!Evaluate(target)) return false;
  return target.type == type || Fail(target, NameOf(target.symbol), " is ", target.type, " and can't become ", type);
}

bool Checker::IsParameter(const Expr& expr) const {
  return expr.kind == Expr::Kind::kName && static_cast<size_t>(expr.symbol) < kernel_.params.size() &&
         bindings_[static_cast<size_t>(expr.symbol)].version == expr.symbol + 1;
}

bool Checker::AugmentInLanguage(Stmt& stmt) {
  Expr& target = stmt.target;
  const std::string_view name = Row(stmt.op).name;
  bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
  bool bits = name.starts_with("bit_");
  if (target.kind == Expr::Kind::kName) {
    if (!Evaluate(stmt.value) || !Evaluate(target)) return false;
    std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
    if (result && IsReferenceParameter(target)) return StoreReference(target, *result);
    if (result && BindingOf(target.symbol).reference)
      return Fail(target, "augmented assignment to such a name is not supported");
    if (!result || !CanBind(target, *result)) return false;
    Bind(target.symbol, {*result});
    return true;
  }
  if (target.kind == Expr::Kind::kAdjoint) {
    if (!Evaluate(target) || !Evaluate(stmt.value)) return false;
    if (target.type.is_array()) return Fail(target, "assignment to the adjoint of an array is not supported");
    std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
    return result && (*result == target.type || Fail(target, target.type, " can't become ", *result));
  }
  if (!Target(target) || !Evaluate(stmt.value)) return false;
  if (target.kind == Expr::Kind::kIndex) {
    if (target.type.is_array()) return Fail(target, "assignment to a part of an array is not supported");
    if ((sum || bits) && !IsNarrow(target.type.scalar))
      return Atomic(target, bits ? "atomic_" + std::string(name.substr(4)) : "atomic_" + std::string(name),
                    target.args[0].type, stmt.value.type);
  } else if (IsStructPart(target)) {
    const Expr& root = RootOf(target);
    if (root.kind == Expr::Kind::kName && target.kind != Expr::Kind::kField)
      return Fail(target, "augmented assignment to a component of a field is not supported");
    if (root.kind != Expr::Kind::kName) {
      if (!IsAtomicPart(target.type, sum, bits))
        return Fail(target, "such an augmented assignment to a part of an element is not supported");
      return target.type == stmt.value.type ||
             Fail(stmt.value, "field must be ", target.type, ", not ", stmt.value.type);
    }
  } else if (target.args[0].kind == Expr::Kind::kIndex) {
    if (target.kind == Expr::Kind::kField) return Fail(target, "augmented assignment to an attribute is not supported");
    if (IsAtomicPart(target.type, sum, bits))
      return target.type == stmt.value.type ||
             Fail(stmt.value, "component must be ", target.type, ", not ", stmt.value.type);
    std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
    if (!result) return false;
    if (around_->enable_backward && !around_->is_function && IsFloat(target.type.scalar))
      return Fail(stmt, "component of an array element supports += and -= only where there is a backward kernel");
    if (around_->is_function && IsFloat(target.type.scalar))
      return Fail(stmt, "component of an array element supports += and -= only");
    return *result == target.type || Fail(target, target.type, " can't become ", *result);
  } else if (target.kind == Expr::Kind::kComponent && !target.attribute && (sum || bits)) {
    return target.type == stmt.value.type ||
           Fail(stmt.value, "component must be ", target.type, ", not ", stmt.value.type);
  } else if (target.kind == Expr::Kind::kField && !target.args[0].type.is_struct()) {
    return Fail(target, "augmented assignment to an attribute is not supported");
  }
  std::optional<Type> result = OperatorResult(target, stmt.op, {target.type, stmt.value.type});
  if (!result) return false;
  return *result == target.type || Fail(target, target.type, " can't become ", *result);
}

bool Checker::Unpack(Stmt& stmt) {
  if (module_ == nullptr && stmt.value.kind != Expr::Kind::kTuple)
    return Fail(stmt, "the results of a call, assigned to several names, are not executed");
  std::vector<Value> values;
  if (stmt.value.kind == Expr::Kind::kTuple) {
    for (Expr& part : stmt.value.args) {
      std::optional<Value> value = Evaluate(part);
      if (!value) return false;
      // The name would stand for the place in memory.
      if (module_ == nullptr && part.kind == Expr::Kind::kIndex)
        return Fail(part, "an element assigned among others is not executed");
      values.push_back(*value);
    }
    if (module_ == nullptr && values.size() > kMaxUnpacked)
      return Fail(stmt, "an assignment to more than ", kMaxUnpacked, " names is not executed");
    if (values.size() != stmt.range.size()) return Fail(stmt, "as many names as values are needed");
  } else {
    bool call = stmt.value.kind == Expr::Kind::kCall || stmt.value.kind == Expr::Kind::kInvoke;
    if (!call) return Fail(stmt.value, "only the results of a call can be assigned to several names");
    if (!Call(stmt.value, stmt.range.size())) return false;
    for (Type type : call_results_) values.push_back({type});
  }
  bool to_reference =
      std::any_of(stmt.range.begin(), stmt.range.end(), [&](const Expr& e) { return IsReferenceParameter(e); });
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

bool Checker::While(Stmt& stmt) {
  Promote(stmt.body);
  size_t before = saved_.size();
  const bool lost_around = lost_;
  for (bool lost = true; lost;) {
    saved_.resize(before);
    size_t outside = Save();
    std::optional<Value> condition = Evaluate(stmt.value);
    if (!condition) return false;
    if (!Decides(condition->type)) return Fail(stmt.value, "condition must be bool, not ", condition->type);
    if (stmt.body.empty()) return Fail(stmt, "an empty body needs a `pass`");
    size_t entry = Save();
    loop_entries_.push_back(entry);
    if (!Block(stmt.body)) return false;
    loop_entries_.pop_back();
    lost = Lose(outside, entry);
    if (lost) continue;
    for (size_t i = 0; i < bindings_.size(); ++i)
      if (!Carry(stmt, i, saved_[entry + i])) return false;
  }
  lost_ = lost_around;
  saved_.resize(before);
  return true;
}

bool Checker::Lose(size_t outside, size_t entry) {
  bool lost = false;
  for (size_t i = 0; i < bindings_.size(); ++i) {
    const Binding& start = saved_[entry + i];
    bool uncertain = start.version != 0 && !(start.set && bindings_[i].set);
    if (uncertain && saved_[outside + i].set) saved_[outside + i].set = false, lost = true;
  }
  if (lost) Restore(outside);
  return lost;
}

bool Checker::Transfer(const Stmt& stmt) {
  if (skipped_code_) return true;
  if (loop_entries_.empty()) return Fail(stmt, "outside of a loop");
  size_t entry = loop_entries_.back();
  for (size_t i = 0; i < bindings_.size(); ++i) {
    Binding& start = saved_[entry + i];
    if (start.version != 0 && start.version != bindings_[i].version && !Carry(stmt, i, start)) return false;
    // What is not certain here is not certain in the next trip, nor after the loop.
    if (start.set && !bindings_[i].set) start.set = false, lost_ = true;
  }
  return true;
}

bool Checker::Return(Stmt& stmt) {
  if (around_ == nullptr || !around_->is_function)
    return stmt.range.empty() || Fail(stmt, "Warp kernels can't return values");
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

void Checker::GuardContinues(Stmt& loop) {
  if (loop.elif) return;
  WS_CHECK(loop.value.kind == Expr::Kind::kName);  // AddFlags()
  bool continues = false;
  loop.body = Guard(std::move(loop.body), loop.value, continues);
  loop.elif = true;
}

std::vector<Stmt> Checker::Guard(std::vector<Stmt> body, const Expr& flag, bool& continues) {
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

}  // namespace warpsmith
