// Expressions of the whole language: subscripts, calls, constructions.
#include <iterator>
#include <utility>

#include "src/kernel/checker.h"

namespace warpsmith {

std::optional<Value> Checker::EvaluateInLanguage(Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kConstant: return ConstantValue(expr.symbol);
    case Expr::Kind::kTernary: return TernaryOf(expr);
    case Expr::Kind::kField: return FieldOf(expr);
    case Expr::Kind::kInvoke: return Invocation(expr);
    case Expr::Kind::kTable: return TableOf(expr);
    case Expr::Kind::kAdjoint: return AdjointOf(expr);
    case Expr::Kind::kGradient: return GradientOf(expr);
    default: return Wrong(expr, NameOfConstruct(expr), " is not supported here");
  }
}

Value Checker::ConstantValue(int32_t index) const {
  const Constant& constant = around_->constants[static_cast<size_t>(index)];
  bool whole = constant.type.is_int() || constant.type == kBool;
  return {constant.type, true, whole ? constant.integer : constant.number != 0, constant.plain};
}

std::optional<Value> Checker::TableOf(const Expr& expr) {
  const StaticTable& table = around_->tables[static_cast<size_t>(expr.symbol)];
  std::vector<int64_t> values;
  for (int32_t symbol : table.symbols) {
    const Binding& binding = BindingOf(symbol);
    if (binding.version == 0 || !binding.constant)
      return Wrong(expr, "wp.static() of a variable that is no constant is not supported");
    values.push_back(binding.integer);
  }
  for (const auto& [row, constant] : table.constants)
    if (row == values) return ConstantValue(constant);
  return Wrong(expr, "wp.static() of such values is not supported");
}

std::optional<Value> Checker::AdjointOf(Expr& expr) {
  if (around_->adjoint_of < 0) return Wrong(expr, "wp.adjoint outside of a custom adjoint is not supported");
  const Expr* root = &expr.args[0];
  while (root->kind == Expr::Kind::kField) root = &root->args[0];
  if (root->kind != Expr::Kind::kName) return Wrong(expr, "wp.adjoint of this is not supported");
  std::optional<Value> value = Evaluate(expr.args[0]);
  if (!value) return value;
  if (value->constant || value->type == kNoType) return Wrong(expr, "wp.adjoint of a constant is not supported");
  if (value->type.is_array() && root != &expr.args[0])
    return Wrong(expr, "wp.adjoint of an array in a struct is not supported");
  if (value->type.is_array() && !IsParameter(*root))
    return Wrong(expr, "wp.adjoint of an array that is no parameter is not supported");
  return Value{value->type};
}

std::optional<Value> Checker::GradientOf(Expr& expr) {
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
    return Wrong(expr, "wp.grad() of ", row.name, " is not supported");
  return Value{types[0]};
}

std::optional<Value> Checker::TernaryOf(Expr& expr) {
  std::optional<Value> condition = Evaluate(expr.args[0]);
  if (!condition) return condition;
  if (!Decides(condition->type)) return Wrong(expr.args[0], "condition must be bool, not ", condition->type);
  if (condition->constant) return Evaluate(expr.args[condition->integer != 0 ? 1 : 2]);
  std::optional<Value> body = Evaluate(expr.args[1]);
  if (!body) return body;
  std::optional<Value> orelse = Evaluate(expr.args[2]);
  if (!orelse) return orelse;
  if (body->type != orelse->type || body->type == kNoType)
    return Wrong(expr, "the arms of a conditional expression are ", body->type, " and ", orelse->type);
  return Value{body->type};
}

std::optional<Value> Checker::FieldOf(Expr& expr) {
  std::optional<Value> base = Evaluate(expr.args[0]);
  if (!base) return base;
  if (base->type.is_struct() && !base->type.is_array()) return StructField(expr, *base);
  const std::string& name = around_->texts[static_cast<size_t>(expr.symbol)];
  if (base->type.shape == Shape::kTransform && !base->type.is_array() && (name == "p" || name == "q")) {
    expr.integer = name == "q";
    return Value{name == "p" ? VectorOf(base->type.scalar, 3) : QuatOf(base->type.scalar)};
  }
  if (base->type.is_array() && name == "shape") return Value{kExtents, false, 0, true, true};
  return Wrong(expr, "attribute ", name, " of ", base->type, " is not supported");
}

std::optional<Value> Checker::StructField(Expr& expr, const Value& base) {
  const Struct& record = module_->structs[base.type.record];
  const std::string name = expr.symbol >= 0 ? around_->texts[static_cast<size_t>(expr.symbol)]
                                            : record.fields[static_cast<size_t>(expr.integer)].first;
  for (size_t i = 0; i < record.fields.size(); ++i) {
    if (record.fields[i].first != name) continue;
    expr.symbol = -1;
    expr.integer = static_cast<int32_t>(i);
    return Value{record.fields[i].second, false, 0, true, true};
  }
  return Wrong(expr, "struct ", record.native_name.substr(0, record.native_name.size() - 9), " has no field ", name);
}

std::optional<Value> Checker::NamedComponent(Expr& expr) {
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
    if (expr.symbol == -1) return Wrong(expr, "the struct has no field ", name);
    return StructField(expr, *base);
  }
  if (!(type.is_vector() || type.shape == Shape::kQuat) || type.is_array())
    return Wrong(expr, type, " has no components");
  if (expr.integer >= type.length) return Wrong(expr, "attribute ", name, " of ", type, " is not supported");
  return Value{type.component()};
}

std::optional<Value> Checker::Subscript(Expr& expr) {
  std::vector<size_t> groups = Flatten(expr);
  std::optional<Value> base = Evaluate(expr.args[0]);
  if (!base) return base;
  const size_t count = expr.args.size() - 1;
  Type type = base->type;
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
    expr.args[0] = std::move(element);
  } else if (type.is_array()) {
    expr.kind = Expr::Kind::kIndex;
    for (size_t i = 1; i <= count; ++i)
      if (!IntegerIndex(expr.args[i])) return std::nullopt;
    if (count < type.ndim) return Value{type.element().array(static_cast<uint8_t>(type.ndim - count))};
    return Value{type.element(), false, 0, true, true};
  }
  expr.kind = Expr::Kind::kComponent;
  for (size_t i = 1; i < expr.args.size(); ++i)
    if (!IntegerIndex(expr.args[i])) return std::nullopt;
  const size_t rest = expr.args.size() - 1;
  if (type == kExtents) return rest == 1 ? std::optional(Value{kInt}) : Wrong(expr, "shape has one index");
  if (type.is_matrix()) {
    if (rest == 1) return Value{VectorOf(type.scalar, type.cols)};
    if (rest == 2) return Value{type.component()};
    return Wrong(expr, "a matrix has one or two indices");
  }
  if (!type.is_composite()) return Wrong(expr, type, " has no components");
  if (rest != 1) return Wrong(expr, type, " has one index");
  if (expr.args[1].kind == Expr::Kind::kLiteral && expr.args[1].integer >= type.length)
    Warn(expr.args[1], "component ", expr.args[1].integer, " of ", type, " is out of bounds");
  return Value{type.component()};
}

std::vector<size_t> Checker::Flatten(Expr& expr) {
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

bool Checker::IntegerIndex(Expr& index) {
  if (!Evaluate(index)) return false;
  return index.type.is_int() || Fail(index, "index must be int, not ", index.type);
}

bool Checker::ComparableInLanguage(const Expr& expr, size_t i, bool reference) {
  Type type = expr.args[i].type;
  if (i == 0) return true;
  Type left = expr.args[i - 1].type;
  CompareOp op = expr.compare(i - 1);
  bool equality = op == CompareOp::kEqual || op == CompareOp::kNotEqual;
  bool composites = type == left && type.is_composite() && type.shape != Shape::kTransform && expr.args.size() == 2;
  if (equality && composites) return true;
  if (!type.is_scalar() || type == kNoType || !left.is_scalar() || left == kNoType)
    return Fail(expr.args[i], "comparison of ", left, " with ", type);
  if (i == 1) return true;
  if (reference) return Fail(expr.args[i], "chained comparison with an array element");
  return type == expr.args[i - 1].type ||
         Fail(expr.args[i], "chained comparison of ", expr.args[i - 1].type, " with ", type);
}

bool Checker::Call(Expr& expr, size_t results) {
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
    return Fail(expr, call_results_.size(), " results assigned to ", results, " names");
  return true;
}

bool Checker::Operands(Expr& expr, std::vector<Type>& types, std::vector<Value>& values) {
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

Value Checker::Result(std::vector<Type> results) {
  call_results_ = std::move(results);
  return {call_results_.size() == 1 ? call_results_[0] : kNoType};
}

std::optional<Value> Checker::CallInLanguage(Expr& expr) {
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
      if (number) return Value{overload->result, true, -values[0].integer};
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

std::optional<std::optional<Value>> Checker::SpecialCall(Expr& expr, const BuiltinRow& row,
                                                         const std::vector<Type>& types,
                                                         const std::vector<Value>& values) {
  using Maybe = std::optional<Value>;
  if (row.category == BuiltinCategory::kAtomic || row.name.starts_with("atomic_"))
    return Maybe(AtomicCall(expr, row, types));
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
    return Maybe(
        Construction(expr, made, std::span(types).subspan(first, count), std::span(values).subspan(first, count)));
  }
  Scalar cast = expr.builtin == Builtin::kFloatCast ? Scalar::kFloat32
                : expr.builtin == Builtin::kIntCast ? Scalar::kInt32
                                                    : ScalarFromName(row.name);
  if (cast != Scalar::kNone) {
    if (types.size() != 1 || !types[0].is_scalar() || types[0] == kNoType)
      return Maybe(NoOverload(expr, row.name, types));
    return Maybe(Result({Type{cast}}));
  }
  if (row.name == "quat_identity" || row.name == "transform_identity") {
    Scalar scalar = Scalar::kFloat32;
    if (types.size() > 1 || (types.size() == 1 && expr.args[0].kind != Expr::Kind::kTypeName))
      return Maybe(Wrong(expr, row.name, " takes a type"));
    if (types.size() == 1) scalar = expr.args[0].type.scalar;
    return Maybe(Result({row.name == "quat_identity" ? QuatOf(scalar) : TransformOf(scalar)}));
  }
  if (row.name == "identity") {
    bool right =
        types.size() == 2 && values[0].constant && types[0].is_int() && expr.args[1].kind == Expr::Kind::kTypeName;
    if (!right || values[0].integer < 2 || values[0].integer > 32)
      return Maybe(Wrong(expr, "identity takes a constant size and a type"));
    auto size = static_cast<uint8_t>(values[0].integer);
    return Maybe(Result({MatrixOf(expr.args[1].type.scalar, size, size)}));
  }
  if (row.name == "matrix_from_cols" || row.name == "matrix_from_rows") {
    bool right = types.size() > 1 && types[0].is_vector() && !types[0].is_array() && types.size() < 32;
    for (Type type : types) right &= type == types[0];
    if (!right) return Maybe(Wrong(expr, row.name, " takes vectors of one type"));
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
    if (types.size() != 1 || !types[0].is_array())
      return Maybe(Wrong(expr, "len of something else than an array is not supported"));
    return Maybe(Result({kInt}));
  }
  return std::nullopt;
}

std::optional<Value> Checker::AtomicCall(Expr& expr, const BuiltinRow& row, const std::vector<Type>& types) {
  const size_t values = row.name == "atomic_cas" ? 2 : 1;
  bool right = types.size() >= 3 && types[0].is_array() && types.size() == types[0].ndim + 1u + values &&
               types.back() == types[0].element();
  for (size_t i = 1; right && i + values < types.size(); ++i) right = types[i].is_int();
  if (right && values == 2) right = types[types.size() - 2] == types.back();
  if (!right) return NoOverload(expr, row.name, types);
  if (!Atomic(expr, row.name, types[0], types.back())) return std::nullopt;
  return Result({types[0].element()});
}

bool Checker::Atomic(const Expr& at, std::string_view name, Type array, Type value) {
  if (value != array.element()) return Fail(at, array, " holds ", array.element(), ", not ", value);
  Scalar scalar = value.scalar;
  bool bits = name.ends_with("_and") || name.ends_with("_or") || name.ends_with("_xor");
  bool extreme = name.ends_with("_min") || name.ends_with("_max");
  bool right = !IsNarrow(scalar) && scalar != Scalar::kBool && !value.is_struct() && !(bits && IsFloat(scalar)) &&
               !(extreme && scalar == Scalar::kFloat16);
  if (name == "atomic_cas" || name == "atomic_exch")
    right =
        value.is_scalar() && right && !(IsFloat(scalar) && scalar != Scalar::kFloat32 && scalar != Scalar::kFloat64);
  return right || Fail(at, name, " of ", value);
}

std::optional<Value> Checker::VectorCall(Expr& expr, const std::vector<Type>& types, const std::vector<Value>& values) {
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
    if (name == "dtype" && arg.args[0].kind == Expr::Kind::kTypeName && arg.args[0].type.is_scalar())
      scalar = arg.args[0].type.scalar;
    else if (name == "length" && values[i].constant && types[i] == kInt)
      length = values[i].integer;
    else
      return Wrong(expr, "such an argument of wp.types.vector() is not supported");
  }
  if (scalar == Scalar::kNone && !components.empty()) scalar = components[0].scalar;
  bool copies = components.size() == 1 && components[0].is_vector();
  if (length == 0) length = copies ? components[0].length : static_cast<int64_t>(components.size());
  if (scalar == Scalar::kNone || length < 2 || length > 200)
    return Wrong(expr, "such a call of wp.types.vector() is not supported");
  const Type made = VectorOf(scalar, static_cast<uint8_t>(length));
  if (!Construction(expr, made, components, constants)) return std::nullopt;
  Expr name;
  name.kind = Expr::Kind::kTypeName;
  name.type = made;
  expr.builtin = BuiltinNamed("construct");
  expr.args.insert(expr.args.begin(), std::move(name));
  return Result({made});
}

std::optional<Value> Checker::Construction(Expr& expr, Type made, std::span<const Type> types,
                                           std::span<const Value> values) {
  if (made.is_struct() && !made.is_array()) return StructConstruction(expr, made, types);
  if (made.is_scalar() || made.is_array()) return Wrong(expr, "construction of ", made);
  // A constant is cast to the type of the components.
  auto fits = [&](size_t i) {
    return types[i] == made.component() || (values[i].constant && types[i].is_scalar() && types[i] != kNoType &&
                                            types[i] != kBool && made.scalar != Scalar::kBool);
  };
  auto all_fit = [&] {
    for (size_t i = 0; i < types.size(); ++i)
      if (!fits(i)) return false;
    return true;
  };
  const size_t components = made.is_matrix() ? size_t{made.length} * made.cols : made.length;
  bool right = types.empty();
  if (made.is_vector() || made.is_matrix()) {
    bool copy = types.size() == 1 && types[0].shape == made.shape && types[0].length == made.length &&
                types[0].cols == made.cols && !types[0].is_array();
    if (copy && types[0] != made) return Wrong(expr, "conversion of ", types[0], " to ", made, " is not supported");
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

std::optional<Value> Checker::StructConstruction(Expr& expr, Type made, std::span<const Type> types) {
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
    if (!same) return Wrong(expr, "field ", record.fields[field].first, " is ", wanted, ", not ", types[i]);
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

std::optional<Value> Checker::UserOperator(Expr& expr, const std::vector<Type>& types) {
  const FunctionSet& set = module_->sets[static_cast<size_t>(expr.symbol)];
  if (!set.wrong.empty()) return Wrong(expr, "function ", set.key, ": ", set.wrong);
  for (int32_t candidate : set.overloads) {
    if (!Accepts(module_->functions[static_cast<size_t>(candidate)], types)) continue;
    expr.kind = Expr::Kind::kInvoke;
    return Chosen(expr, set, candidate);
  }
  if (!set.templates.empty())
    return Wrong(expr, "an operator that the file has a generic function for is not supported");
  return std::nullopt;
}

std::optional<Value> Checker::Invocation(Expr& expr) {
  const FunctionSet& set = module_->sets[static_cast<size_t>(expr.symbol)];
  if (!set.wrong.empty()) return Wrong(expr, "function ", set.key, ": ", set.wrong);
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
  if (!set.templates.empty()) return Wrong(expr, "call of the generic function ", set.key, " is not supported");
  std::string cause = "no function " + set.key + "(";
  for (size_t i = 0; i < types.size(); ++i) cause += (i > 0 ? ", " : "") + TypeName(types[i]);
  return Wrong(expr, cause, ")");
}

std::optional<Value> Checker::Chosen(Expr& expr, const FunctionSet& set, int32_t candidate) {
  Status checked = functions_->CheckFunction(static_cast<size_t>(candidate), *warnings_);
  if (!checked) return Wrong(expr, "function ", set.key, ": ", checked.error().message);
  expr.integer = candidate;
  return Result(module_->results[static_cast<size_t>(candidate)]);
}

bool Checker::Bound(const Kernel& function, const Expr& call, std::vector<size_t>& order) const {
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

bool Checker::Accepts(const Kernel& function, const std::vector<Type>& types) {
  const Surroundings& around = *function.around;
  if (types.size() > function.params.size() || types.size() + around.defaults.size() < function.params.size())
    return false;
  for (size_t i = 0; i < function.params.size(); ++i) {
    Type param = function.params[i];
    param.reference = false;
    Type type = i < types.size() ? types[i] : Default(function, i).type;
    bool same = param.is_array() && type.is_array() ? param.element() == type.element() : param == type;
    if (!same) return false;
  }
  return true;
}

const Constant& Checker::Default(const Kernel& function, size_t param) {
  const Surroundings& around = *function.around;
  size_t place = param - (function.params.size() - around.defaults.size());
  return around.constants[static_cast<size_t>(around.defaults[place])];
}

bool Checker::Addressable(const Expr& arg, const Value& value) {
  if (arg.kind == Expr::Kind::kName) {
    if (value.constant) return Fail(arg, "a constant as a reference");
    return !value.reference || IsParameter(arg) || Fail(arg, "such a reference is not supported");
  }
  if (arg.kind == Expr::Kind::kIndex && !arg.type.is_array())
    return IsParameter(arg.args[0]) ||
           Fail(arg, "a reference to an element of something else than a parameter is not supported");
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

std::optional<Type> Checker::OperatorResult(const Expr& at, Builtin op, std::array<Type, 2> types) {
  if (op < static_cast<Builtin>(kBuiltinCount))
    if (const Overload* overload = FindOverload(op, types)) return overload->result;
  std::vector<Type> results;
  if (MatchSignature(op, types, results)) return results[0];
  Fail(at, "Warp has no ", Row(op).name, "(", types[0], ", ", types[1], ") in this language");
  return std::nullopt;
}

}  // namespace warpsmith
