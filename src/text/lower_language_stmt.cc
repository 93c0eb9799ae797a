// Statements of the whole language.
#include <algorithm>
#include <utility>

#include "src/result.h"
#include "src/text/lowering.h"

namespace warpsmith {

void Lowering::StoreField(const Origin& base, const Expr& target, int32_t value) {
  const std::string field = "." + FieldOf(target);
  out_.Raw(base.primal + field + " = " + out_.NameOf(value) + ";");
  out_.RawReverse(base.adjoint + field + " = {};");
  const Type type = target.type;
  if (!type.is_array() && (type.is_struct() || IsFloat(type.scalar)))
    out_.RawReverse(out_.AdjointOf(value) + " += " + base.adjoint + field + ";");
}

Lowering::StructSlot Lowering::EvalStructSlot(const Expr& target, bool last) {
  StructSlot slot;
  const Expr& base = target.args[0];
  if (base.kind == Expr::Kind::kIndex) {
    out_.Line(base.line);
    std::vector<int32_t> element = EvalAll(base.args);
    for (size_t i = 1; i < element.size(); ++i) slot.indices += ", " + out_.NameOf(out_.Load(element[i]));
    slot.array = element[0];
    AddSlotAddress(slot, base.type);
  } else {
    slot = EvalStructSlot(base, false);
  }
  if (target.kind == Expr::Kind::kField && target.args[0].type.is_struct()) {
    slot.access += "." + FieldOf(target);
  } else if (target.kind == Expr::Kind::kField) {
    slot.access += target.integer == 0 ? ".p" : ".q";
  } else {
    std::string operands;
    if (target.attribute) operands = ", " + out_.NameOf(out_.AddInt(target.integer));
    std::vector<int32_t> vars;
    for (size_t i = 1; i < target.args.size(); ++i) vars.push_back(Eval(target.args[i]));
    for (int32_t var : vars) operands += ", " + out_.NameOf(out_.Load(var));
    slot.access += (target.args.size() == 3 ? ".element_ref("
                    : base.type.is_matrix() ? ".row_ref("
                                            : ".component_ref(") +
                   operands.substr(2) + ")";
  }
  if (!last) AddSlotAddress(slot, target.type);
  return slot;
}

void Lowering::AddSlotAddress(const StructSlot& slot, Type type) {
  int32_t var = out_.AddVar(type, TextVar::Kind::kReference);
  out_.Raw(out_.NameOf(var) + " = &(wp::index(" + out_.NameOf(slot.array) + slot.indices + ")" + slot.access + ");");
}

void Lowering::WriteStructSlot(const StructSlot& slot, int32_t value, const std::string& operation) {
  const std::string element = out_.NameOf(slot.array);
  std::string line = operation.empty() ? "wp::store(&(wp::index(" + element + slot.indices + ")" + slot.access + "), " +
                                             out_.NameOf(value) + ");"
                                       : "wp::array_atomic_" + operation + "_slot(" + element + ", " +
                                             out_.NameOf(value) + ", " + Accessor(slot) + ");";
  out_.Raw(line, "// " + line);
  out_.RawReverse("wp::adj_array_" + (operation.empty() ? "store" : "atomic_" + operation) + "_slot(" + element + ", " +
                  out_.AdjointOf(slot.array) + ", " + out_.AdjointOf(value) + ", " + Accessor(slot) + ");");
}

std::string Lowering::Accessor(const StructSlot& slot) {
  return "[&](auto& _e) -> auto& { return _e" + slot.access + "; }" + slot.indices;
}

void Lowering::StoreAt(int32_t pointer, int32_t value) {
  std::string store = "wp::store(" + out_.NameOf(pointer) + ", " + out_.NameOf(out_.Load(value)) + ");";
  out_.Raw(store, "// " + store);
}

void Lowering::StoreStructPart(const Expr& target, int32_t value) {
  if (RootOf(target).kind == Expr::Kind::kIndex) {
    if (target.type.is_array()) Fail(target, "assignment to an array in an element is not supported");
    return WriteStructSlot(EvalStructSlot(target, true), value, "");
  }
  if (target.kind == Expr::Kind::kField && target.args[0].type.is_struct()) {
    if (std::optional<Origin> base = LocalStruct(target.args[0])) return StoreField(*base, target, value);
    int32_t base = Eval(target.args[0]);
    return StoreAt(EvalStructField(base, FieldOf(target), target.type), value);
  }
  if (target.kind == Expr::Kind::kField)
    return Fail(target, "assignment to a part of a transform in a struct is not supported");
  int32_t field = Eval(target.args[0]);
  std::vector<int32_t> operands = {field};
  if (target.attribute) operands.push_back(out_.AddInt(target.integer));
  for (size_t i = 1; i < target.args.size(); ++i) operands.push_back(Eval(target.args[i]));
  for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
  StoreThroughReference(operands, target.type, value);
}

void Lowering::AugAssignStructPart(const Stmt& stmt) {
  const Expr& target = stmt.target;
  const std::string name(Row(stmt.op).name);
  if (RootOf(target).kind == Expr::Kind::kIndex) {
    StructSlot slot = EvalStructSlot(target, true);
    int32_t value = out_.CopyIfReference(Eval(stmt.value));
    return WriteStructSlot(slot, value, name.starts_with("bit_") ? name.substr(4) : name);
  }
  std::optional<Origin> base = LocalStruct(target.args[0]);
  int32_t current;
  if (!base) {
    current = EvalStructField(Eval(target.args[0]), FieldOf(target), target.type);
  } else {
    const bool whole = target.args[0].kind == Expr::Kind::kName;
    current = out_.AddVar(target.type, TextVar::Kind::kReference);
    out_.Raw(out_.NameOf(current) + " = &(" + (whole ? "(" + base->primal + ")" : base->primal) + "." +
             FieldOf(target) + ");");
    bool adds = target.type.is_struct() || IsFloat(target.type.scalar);
    out_.RawReverse(base->adjoint + "." + FieldOf(target) + (adds ? " += " : " = ") + out_.AdjointOf(current) + ";");
  }
  int32_t value = Eval(stmt.value);
  int32_t result = out_.Call(stmt.op, target.type, {current, value});
  if (base) return StoreField(*base, target, result);
  StoreAt(EvalStructField(Eval(target.args[0]), FieldOf(target), target.type), result);
}

void Lowering::StoreReference(int32_t param, int32_t value) {
  out_.Raw("*" + out_.NameOf(param) + " = " + out_.NameOf(out_.Load(value)) + ";");
}

void Lowering::StoreAdjoint(const Expr& target, int32_t value) {
  out_.Line(target.line);
  int32_t adjoint = EvalAdjoint(target);
  out_.Raw(out_.NameOf(adjoint) + " = " + out_.NameOf(value) + ";");
}

void Lowering::EvalAssert(const Stmt& stmt) {
  std::string text = around_->texts[stmt.target.symbol];
  std::string escaped;
  for (char c : text) escaped += c == '"' ? "\\\"" : std::string(1, c);
  int32_t condition = out_.Load(Eval(stmt.value));
  out_.Raw("assert(((void)\"" + escaped + "\"," + out_.NameOf(condition) + "));");
}

void Lowering::AssignInLanguage(const Stmt& stmt, int32_t value) {
  const Expr& target = stmt.target;
  if (IsReferenceParameter(target)) return StoreReference(target.symbol, value);
  bool name_to_name = target.kind == Expr::Kind::kName && stmt.value.kind == Expr::Kind::kName;
  const bool is_alias = target.kind == Expr::Kind::kName && out_.TypeOf(value).is_array();
  std::optional<Origin> origin = is_alias ? OriginOf(value) : std::nullopt;
  value = name_to_name ? out_.Copy(value) : out_.CopyIfReference(value);
  if (origin) origins_[value] = *origin;
  if (IsStructPart(target)) return StoreStructPart(target, value);
  if (target.kind == Expr::Kind::kAdjoint) return StoreAdjoint(target, value);
  if (target.kind == Expr::Kind::kName) return symbols_.Bind(target.symbol, value);
  if (target.kind == Expr::Kind::kIndex) {
    std::vector<int32_t> operands = EvalAll(target.args);
    operands.push_back(value);
    out_.Call(Builtin::kArrayStore, kNoType, operands);
  } else if (IsComponentOfElement(target)) {
    if (IsPlainSlot(target)) return out_.StoreSlot(EvalSlot(target), value);
    auto [array, place] = EvalPlace(target);
    out_.StorePlace(array, place, value);
  } else if (target.kind == Expr::Kind::kField) {
    int32_t base = Eval(target.args[0]);
    const int32_t operands[] = {base, value};
    out_.CallBuiltin(BuiltinNamed(target.integer == 0 ? "transform_set_translation" : "transform_set_rotation"), {},
                     operands);
  } else {
    std::vector<int32_t> operands = {Eval(target.args[0])};
    const bool through = IsReferenceParameter(target.args[0]);
    if (target.attribute) operands.push_back(out_.AddInt(target.integer));
    for (size_t i = 1; i < target.args.size(); ++i) operands.push_back(Eval(target.args[i]));
    if (through) {
      for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
      return StoreThroughReference(operands, target.type, value);
    }
    operands.push_back(value);
    out_.Call(Builtin::kAssignInplace, kNoType, operands);
  }
}

std::pair<int32_t, Place> Lowering::EvalPlace(const Expr& target) {
  std::vector<int32_t> element = EvalAll(target.args[0].args);
  Place place;
  for (size_t i = 1; i < element.size(); ++i) place.indices.push_back(out_.Load(element[i]));
  out_.PlaceAddress(element[0], place);
  last_slot_ = out_.LastVar();
  if (target.kind == Expr::Kind::kField) {
    place.part = target.integer == 0 ? Place::Part::kTranslation : Place::Part::kRotation;
    return {element[0], place};
  }
  place.part = target.args.size() == 3           ? Place::Part::kElement
               : target.args[0].type.is_matrix() ? Place::Part::kRow
                                                 : Place::Part::kComponent;
  if (target.attribute) {
    place.operands.push_back(out_.AddInt(target.integer));
  } else {
    for (size_t i = 1; i < target.args.size(); ++i) place.operands.push_back(Eval(target.args[i]));
    for (int32_t& operand : place.operands) operand = out_.Load(operand);
  }
  return {element[0], place};
}

void Lowering::EvalUnpack(const Stmt& stmt) {
  const Expr& value = stmt.value;
  std::vector<int32_t> vars;
  if (value.kind == Expr::Kind::kTuple) {
    vars = EvalAll(value.args);
  } else {
    out_.Line(value.line);
    const size_t count = stmt.range.size();
    int32_t first;
    if (value.kind == Expr::Kind::kInvoke) {
      first = EvalInvoke(value);
    } else if (value.builtin == Builtin::kTid) {
      first = out_.Tid(static_cast<int>(count));
    } else {
      first = EvalResults(value, count);
    }
    for (size_t i = 0; i < count; ++i) vars.push_back(first + static_cast<int32_t>(i));
  }
  bool to_reference =
      std::any_of(stmt.range.begin(), stmt.range.end(), [&](const Expr& e) { return IsReferenceParameter(e); });
  if (to_reference)
    for (int32_t& var : vars) var = out_.Load(var);
  for (size_t i = 0; i < vars.size(); ++i) {
    if (IsReferenceParameter(stmt.range[i]))
      StoreReference(stmt.range[i].symbol, vars[i]);
    else
      symbols_.Bind(stmt.range[i].symbol, vars[i]);
  }
}

int32_t Lowering::EvalResults(const Expr& call, size_t count) {
  std::vector<int32_t> args = EvalArguments(call);
  std::vector<Type> types, results;
  for (int32_t arg : args) types.push_back(out_.TypeOf(arg));
  for (const CallSignature& signature : Row(call.builtin).signatures)
    if (signature.Match(types, results) && results.size() == count) break;
  WS_CHECK(results.size() == count);
  return out_.CallBuiltin(call.builtin, results, args);
}

void Lowering::EvalReturn(const Stmt& stmt) {
  std::vector<int32_t> results = EvalAll(stmt.range);
  for (int32_t& result : results) result = out_.CopyIfReference(result);
  if (!results.empty()) result_count_ = results.size();
  out_.Return(results);
}

void Lowering::EvalWhile(const Stmt& stmt) {
  PromoteUnrolledCounters(stmt.body);
  out_.BeginWhile();
  out_.WhileBody(Eval(stmt.value));
  loop_entries_.push_back(symbols_);
  EvalBody(stmt.body);
  CarryVariables(stmt, loop_entries_.back());
  loop_entries_.pop_back();
  out_.EndLoop();
}

void Lowering::AugAssignAdjoint(const Stmt& stmt) {
  int32_t old = Eval(stmt.target);
  int32_t value = Eval(stmt.value);
  StoreAdjoint(stmt.target, out_.Call(stmt.op, stmt.target.type, {old, value}));
}

void Lowering::AugAssignInLanguage(const Stmt& stmt) {
  const Expr& target = stmt.target;
  bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
  const std::string name(Row(stmt.op).name);
  bool bits = name.starts_with("bit_");
  if (target.kind == Expr::Kind::kAdjoint) return AugAssignAdjoint(stmt);
  if (IsStructPart(target) && target.args[0].kind != Expr::Kind::kAdjoint) return AugAssignStructPart(stmt);
  if (IsComponentOfElement(target)) return AugAssignPart(stmt, sum, bits);
  if (target.attribute) return AugAssignAttribute(stmt);
  if (target.args[0].kind == Expr::Kind::kName && IsReferenceParameter(target.args[0]) &&
      !target.args[0].type.is_array())
    return AugAssignThroughReference(stmt);
  std::vector<int32_t> operands = EvalAll(target.args);
  bool element = target.kind == Expr::Kind::kIndex;
  if ((sum || bits) && !(element && IsNarrow(target.type.scalar))) {
    operands.push_back(Eval(stmt.value));
    std::string updated = element ? "atomic_" + (bits ? name.substr(4) : name) : name + "_inplace";
    out_.Call(BuiltinNamed(updated), element ? target.type : kNoType, operands);
    return;
  }
  for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
  int32_t old = out_.Call(element ? Builtin::kAddress : Builtin::kExtract, target.type, operands);
  int32_t value = Eval(stmt.value);
  operands.push_back(out_.Call(stmt.op, target.type, {old, value}));
  out_.Call(element ? Builtin::kArrayStore : Builtin::kAssignInplace, kNoType, operands);
}

void Lowering::AugAssignPart(const Stmt& stmt, bool sum, bool bits) {
  const Expr& target = stmt.target;
  const bool atomic = IsAtomicPart(target.type, sum, bits);
  if (atomic && sum && IsPlainSlot(target)) return AugAssignSlot(stmt);
  auto [array, place] = EvalPlace(target);
  const int32_t slot = last_slot_;
  if (atomic) {
    int32_t value = out_.CopyIfReference(Eval(stmt.value));
    const std::string name(Row(stmt.op).name);
    return out_.AddToPlace(array, place, value, bits ? name.substr(4) : name);
  }
  std::vector<int32_t> operands = place.operands;
  if (target.attribute) operands = {out_.AddInt(target.integer)};
  operands.insert(operands.begin(), slot);
  int32_t old = out_.Call(Builtin::kExtract, target.type, operands);
  int32_t value = Eval(stmt.value);
  out_.StorePlace(array, place, out_.Call(stmt.op, target.type, {old, value}));
}

void Lowering::AugAssignThroughReference(const Stmt& stmt) {
  const Expr& target = stmt.target;
  std::vector<int32_t> operands = EvalAll(target.args);
  for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
  int32_t old = out_.Call(Builtin::kExtract, target.type, operands);
  int32_t value = Eval(stmt.value);
  StoreThroughReference(operands, target.type, out_.Call(stmt.op, target.type, {old, value}));
}

void Lowering::StoreThroughReference(const std::vector<int32_t>& operands, Type type, int32_t value) {
  int32_t part = out_.AddVar(type, TextVar::Kind::kReference);
  std::string line = out_.NameOf(part) + " = wp::indexref(";
  for (size_t i = 0; i < operands.size(); ++i) line += (i > 0 ? ", " : "") + out_.NameOf(operands[i]);
  out_.Raw(line + ");", "// " + line + ");");
  std::string store = "wp::store(" + out_.NameOf(part) + ", " + out_.NameOf(out_.Load(value)) + ");";
  out_.Raw(store, "// " + store);
}

void Lowering::EvalReversed(const Stmt& stmt) {
  out_.Line(stmt.range[0].line);
  std::vector<int32_t> bounds;
  for (const Expr& bound : stmt.range) bounds.push_back(EvalArgument(bound));
  int32_t range = out_.Call(Builtin::kRange, kInt, bounds);
  int32_t iterator = out_.Call(BuiltinNamed("reversed"), kInt, {range});
  PromoteUnrolledCounters(stmt.body);
  EvalLoop(stmt, out_.BeginLoop(iterator));
}

}  // namespace warpsmith
