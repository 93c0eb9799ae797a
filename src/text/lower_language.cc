// Expressions of the whole language.
#include <algorithm>
#include <utility>

#include "src/result.h"
#include "src/text/lowering.h"

namespace warpsmith {

int32_t Lowering::EvalInLanguage(const Expr& expr) {
  switch (expr.kind) {
    case Expr::Kind::kConstant: return EvalConstant(expr);
    case Expr::Kind::kTernary: return EvalTernary(expr);
    case Expr::Kind::kField: return EvalField(expr);
    case Expr::Kind::kInvoke: return EvalInvoke(expr);
    case Expr::Kind::kTable: return EvalTable(expr);
    case Expr::Kind::kAdjoint: return EvalAdjoint(expr);
    case Expr::Kind::kGradient: return EvalGradient(expr);
    default: WS_CHECK(false && "not a value"); return -1;
  }
}

TextVar Lowering::ConstantVar(const Surroundings& around, int32_t index) {
  const Constant& constant = around.constants[index];
  TextVar var{constant.type, TextVar::Kind::kConstant, constant.foreign, constant.integer, constant.number};
  if (constant.type.is_composite()) var.integer = index;
  return var;
}

int32_t Lowering::EvalTable(const Expr& expr) {
  const StaticTable& table = around_->tables[expr.symbol];
  std::vector<int64_t> values;
  for (int32_t symbol : table.symbols) values.push_back(out_.Var(symbols_.vars[symbol]).integer);
  for (const auto& [row, constant] : table.constants)
    if (row == values) return AddConstant(constant);
  WS_CHECK(false && "a value of the table");
  return -1;
}

int32_t Lowering::EvalAdjoint(const Expr& expr) {
  const Expr* root = &expr.args[0];
  std::string fields;
  for (; root->kind == Expr::Kind::kField; root = &root->args[0]) fields = "." + FieldOf(*root) + fields;
  out_.Line(expr.args[0].line);
  int32_t var = EvalName(*root);
  std::string adjoint = out_.AdjointOf(var);
  if (out_.IsReference(var)) adjoint = "*(" + adjoint + ")";
  return out_.AddNamed(expr.type, adjoint + fields, "adj_" + adjoint + fields);
}

int32_t Lowering::EvalGradient(const Expr& expr) {
  std::vector<int32_t> args = EvalArguments(expr);
  std::vector<std::string> names;
  for (int32_t arg : args) names.push_back(out_.NameOf(out_.Load(arg)));
  const bool builtin = expr.symbol < 0;
  Type result = builtin ? GradientResult(expr, args) : around_->module->results[expr.integer][0];
  if (builtin && Row(expr.builtin).AdjointTakesResult(result)) {
    int32_t value = out_.AddVar(result);
    out_.Raw(out_.NameOf(value) + " = wp::" + std::string(Row(expr.builtin).native) + "(" + names[0] + ");");
    names.push_back(out_.NameOf(value));
  }
  int32_t gradient = out_.AddVar(out_.TypeOf(args[0]));
  out_.Raw(out_.NameOf(gradient) + " = {};");
  names.push_back(out_.NameOf(gradient));
  int32_t one = out_.AddVar(result);
  out_.Raw(out_.NameOf(one) + " = " + TypeCpp(result) + "(1);");
  names.push_back(out_.NameOf(one));
  std::string call = builtin ? "wp::adj_" + std::string(Row(expr.builtin).adjoint_native)
                             : "adj_" + around_->module->functions[expr.integer].around->native_name;
  call += "(";
  for (size_t i = 0; i < names.size(); ++i) call += (i > 0 ? ", " : "") + names[i];
  out_.Raw(call + ");");
  if (!builtin) out_.UseAdjoint(expr.integer);
  return gradient;
}

Type Lowering::GradientResult(const Expr& expr, const std::vector<int32_t>& args) {
  std::vector<Type> types, results;
  for (int32_t arg : args) types.push_back(out_.TypeOf(arg));
  if (expr.builtin < static_cast<Builtin>(kBuiltinCount))
    if (const Overload* overload = FindOverload(expr.builtin, types)) return overload->result;
  WS_CHECK(MatchSignature(expr.builtin, types, results));
  return results[0];
}

int32_t Lowering::EvalTernary(const Expr& expr) {
  int32_t condition = Eval(expr.args[0]);
  if (out_.IsConstant(condition)) return Eval(expr.args[IsTrue(condition) ? 1 : 2]);
  out_.BeginGuard(Op::kIf, condition);
  int32_t body = out_.CopyIfReference(Eval(expr.args[1]));
  out_.EndGuard(Op::kIf, condition);
  out_.BeginGuard(Op::kIfNot, condition);
  int32_t orelse = out_.CopyIfReference(Eval(expr.args[2]));
  out_.EndGuard(Op::kIfNot, condition);
  return out_.Call(Builtin::kWhere, out_.TypeOf(body), {condition, body, orelse});
}

int32_t Lowering::EvalField(const Expr& expr) {
  int32_t base = Eval(expr.args[0]);
  if (expr.args[0].type.is_array()) return out_.ShapeOf(base);
  if (expr.args[0].type.is_struct()) return EvalStructField(base, FieldOf(expr), expr.type);
  return out_.Call(expr.integer == 0 ? TransformPart("translation") : TransformPart("rotation"), expr.type, {base});
}

std::optional<Lowering::Origin> Lowering::OriginOf(int32_t var) const {
  auto at = origins_.find(var);
  if (var < static_cast<int32_t>(kernel_.params.size()) && kernel_.params[var].reference)
    return Origin{"*(" + out_.NameOf(var) + ")", "*(" + out_.AdjointOf(var) + ")"};
  if ((out_.IsReference(var) || out_.TypeOf(var).is_array()) && at != origins_.end()) return at->second;
  if (!out_.IsReference(var) && std::find(symbols_.vars.begin(), symbols_.vars.end(), var) != symbols_.vars.end())
    return Origin{out_.NameOf(var), out_.AdjointOf(var)};
  return at == origins_.end() ? std::nullopt : std::optional(at->second);
}

void Lowering::Derive(int32_t var, int32_t base, const std::string& before, const std::string& after) {
  if (std::optional<Origin> origin = OriginOf(base))
    origins_[var] = {before + origin->primal + after, before + origin->adjoint + after};
}

const std::string& Lowering::FieldOf(const Expr& expr) const {
  return around_->module->structs[expr.args[0].type.record].fields[expr.integer].first;
}

int32_t Lowering::EvalStructField(int32_t base, const std::string& field, Type type) {
  std::optional<Origin> origin = OriginOf(base);
  int32_t var = out_.AddVar(type, TextVar::Kind::kReference);
  std::string from = origin ? "(" + origin->primal + ")." : out_.NameOf(base) + (out_.IsReference(base) ? "->" : ".");
  out_.Raw(out_.NameOf(var) + " = &(" + from + field + ");");
  if (origin) origins_[var] = {"(" + origin->primal + ")." + field, "(" + origin->adjoint + ")." + field};
  bool adds = !type.is_array() && (type.is_struct() || IsFloat(type.scalar));
  out_.RawReverse(out_.AdjointOf(base) + "." + field + (adds ? " += " : " = ") + out_.AdjointOf(var) + ";");
  return var;
}

int32_t Lowering::EvalAddress(const Expr& expr) {
  int32_t var = Eval(expr.args[0]);
  int32_t pointer = EvalReference(expr.args[0], var, last_operands_);
  int32_t address = out_.AddVar(expr.type);
  out_.Raw(out_.NameOf(address) + " = (wp::uint64)(" + out_.NameOf(pointer) + ");");
  return address;
}

int32_t Lowering::EvalStruct(const Expr& expr) {
  std::vector<int32_t> args = EvalArguments(expr);
  out_.UseStruct(expr.type.record);
  int32_t made = out_.AddVar(expr.type);
  std::string primals, adjoints;
  for (int32_t arg : args) {
    primals += (primals.empty() ? "" : ", ") + out_.NameOf(out_.Load(arg));
    adjoints += out_.AdjointOf(arg) + ", ";
  }
  out_.Raw(out_.NameOf(made) + " = " + NativeName(expr.type) + "(" + primals + ");");
  if (!args.empty())
    out_.RawReverse("adj_" + NativeName(expr.type) + "(" + primals + ", " + adjoints + out_.AdjointOf(made) + ");");
  return made;
}

Builtin Lowering::TransformPart(std::string_view part) { return BuiltinNamed("transform_get_" + std::string(part)); }

int32_t Lowering::EvalArgument(const Expr& expr) {
  int32_t var = Eval(expr);
  return expr.kind == Expr::Kind::kConstant && expr.dotted ? EvalConstant(expr) : var;
}

std::vector<int32_t> Lowering::EvalArguments(const Expr& expr) {
  std::vector<int32_t> vars;
  for (const Expr& arg : expr.args) {
    if (arg.kind == Expr::Kind::kTypeName) continue;
    if (arg.kind != Expr::Kind::kKeyword)
      vars.push_back(EvalArgument(arg));
    else if (arg.args[0].kind != Expr::Kind::kTypeName)
      EvalArgument(arg.args[0]);
  }
  return vars;
}

int32_t Lowering::EvalInvoke(const Expr& expr) {
  std::vector<int32_t> args;
  std::vector<std::vector<int32_t>> operands;  // of each argument
  for (const Expr& arg : expr.args) {
    args.push_back(EvalArgument(arg));
    operands.push_back(last_operands_);
  }
  const Kernel& function = around_->module->functions[expr.integer];
  const Surroundings& callee = *function.around;
  Assembler::FunctionCall call{expr.integer, around_->module->results[expr.integer], {}, false, true};
  for (size_t i = 0; i < args.size(); ++i)
    if (function.params[i].reference) args[i] = EvalReference(expr.args[i], args[i], operands[i]);
  for (size_t i = args.size(); i < function.params.size(); ++i)
    call.defaults.push_back(
        ConstantVar(callee, callee.defaults[i - (function.params.size() - callee.defaults.size())]));
  call.own_replay = callee.custom_replay >= 0 || (call.results.empty() && callee.native && callee.native->replay);
  call.differentiable = !UsesGradients(expr.integer);
  return out_.CallFunction(call, args);
}

bool Lowering::UsesGradients(int32_t function) const {
  bool uses = false;
  const Kernel& kernel = around_->module->functions[function];
  if (kernel.around->adjoint_of >= 0) return false;
  ForEachExpr(kernel.body, [&](const Expr& expr) { uses |= expr.kind == Expr::Kind::kGradient; });
  return uses;
}

int32_t Lowering::EvalReference(const Expr& expr, int32_t var, const std::vector<int32_t>& operands) {
  const Type type = out_.TypeOf(var);
  if (expr.kind == Expr::Kind::kName) {
    if (out_.IsReference(var)) return out_.AddNamed(type, out_.NameOf(var), out_.AdjointOf(var));
    return out_.AddNamed(type, "&(" + out_.NameOf(var) + ")", "&(" + out_.AdjointOf(var) + ")");
  }
  if (expr.kind == Expr::Kind::kField)
    return out_.AddNamed(type, out_.NameOf(var), "&(" + origins_.at(var).adjoint + ")");
  std::string indices;
  for (size_t i = 1; i < operands.size(); ++i) indices += ", " + out_.NameOf(operands[i]);
  const int32_t base = operands[0];
  if (expr.kind == Expr::Kind::kIndex)
    return out_.AddNamed(type, out_.NameOf(var), "wp::address(" + out_.AdjointOf(base) + indices + ")");
  return out_.AddNamed(type, "wp::index(" + out_.NameOf(base) + indices + ")",
                       "wp::index(" + out_.AdjointOf(base) + indices + ")");
}

int32_t Lowering::EvalCallInLanguage(const Expr& expr) {
  const BuiltinRow& row = Row(expr.builtin);
  if (row.name == "address_of") return EvalAddress(expr);
  if (expr.type.is_struct() && !expr.args.empty() && expr.args[0].kind == Expr::Kind::kTypeName)
    return EvalStruct(expr);
  bool operation =
      row.category == BuiltinCategory::kOperator || (row.category == BuiltinCategory::kHidden && row.name != "where");
  std::vector<int32_t> args;
  if (operation) {
    for (const Expr& arg : expr.args) args.push_back(Eval(arg));
  } else {
    args = EvalArguments(expr);
  }
  if (expr.builtin == Builtin::kNeg && out_.IsConstant(args[0]) && IsPlain(args[0]))
    return NegateConstant(expr.args[0], args[0]);
  if (row.name == "construct" || expr.builtin == Builtin::kVec3) return out_.Construct(expr.builtin, expr.type, args);
  if (row.name == "identity")
    return out_.CallBuiltin(expr.builtin, std::span(&expr.type, 1), std::span<const int32_t>());
  if (row.name == "expect_near" && args.size() == 2)
    args.push_back(out_.AddVar({kFloat, TextVar::Kind::kConstant, false, 0, 1e-6}));
  bool wide = row.name == "float64" || row.name == "int64" || row.name == "uint64";
  if (wide && out_.IsConstant(args[0])) {
    if (expr.args[0].kind == Expr::Kind::kName)
      Fail(expr, "a 64-bit cast of a name that stands for a constant is not supported");
    out_.Recast(args[0], expr.type);
    return args[0];
  }
  if (expr.type == kNoType) return out_.CallBuiltin(expr.builtin, std::span<const Type>(), args);
  return out_.Call(expr.builtin, expr.type, args);
}

bool Lowering::IsPlain(int32_t var) {
  Type type = out_.TypeOf(var);
  return type == kInt || (type == kFloat && !out_.Var(var).foreign);
}

int32_t Lowering::EvalSubscript(const Expr& expr) {
  std::vector<int32_t> operands = EvalAll(expr.args);
  for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
  static const Builtin view = BuiltinNamed("view");
  last_operands_ = operands;
  int32_t out = out_.Call(expr.type.is_array() ? view : Builtin::kAddress, expr.type, operands);
  std::string indices;
  for (size_t i = 1; i < operands.size(); ++i) indices += ", " + out_.NameOf(operands[i]);
  if (expr.type.is_array())
    Derive(out, operands[0], "wp::view(", indices + ")");
  else
    Derive(out, operands[0], "(*wp::address(", indices + "))");
  return out;
}

std::vector<int32_t> Lowering::EvalAll(const std::vector<Expr>& exprs) {
  std::vector<int32_t> vars;
  for (const Expr& expr : exprs) vars.push_back(Eval(expr));
  return vars;
}

std::optional<Lowering::Origin> Lowering::LocalStruct(const Expr& expr) {
  if (expr.kind == Expr::Kind::kName && !IsReferenceParameter(expr)) {
    out_.Line(expr.line);
    int32_t var = EvalName(expr);
    if (out_.IsReference(var)) return std::nullopt;
    return Origin{out_.NameOf(var), out_.AdjointOf(var)};
  }
  if (expr.kind != Expr::Kind::kField || !expr.args[0].type.is_struct()) return std::nullopt;
  std::optional<Origin> base = LocalStruct(expr.args[0]);
  if (base) base->primal += "." + FieldOf(expr), base->adjoint += "." + FieldOf(expr);
  return base;
}

void Lowering::Fail(const Expr& at, const std::string& what) {
  if (error_.empty()) error_ = std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + what;
}

bool Lowering::IsReferenceParameter(const Expr& target) const {
  return target.kind == Expr::Kind::kName && target.symbol < static_cast<int32_t>(kernel_.params.size()) &&
         kernel_.params[target.symbol].reference;
}

std::optional<int64_t> Lowering::UnboundConstant(const Expr& expr) const {
  if (around_ == nullptr) return std::nullopt;
  int32_t index = expr.kind == Expr::Kind::kConstant ? expr.symbol : -1;
  if (expr.kind == Expr::Kind::kName && symbols_.vars[expr.symbol] < 0) index = global_[expr.symbol];
  if (index < 0) return std::nullopt;
  return around_->constants[index].integer;
}

int32_t Lowering::EvalComponentInLanguage(const Expr& expr) {
  int32_t vector = Eval(expr.args[0]);
  if (expr.args.size() > 2) {
    int32_t row = Eval(expr.args[1]), column = Eval(expr.args[2]);
    last_operands_ = {vector, row, column};
    return out_.Call(Builtin::kExtract, expr.type, {vector, row, column});
  }
  int32_t index = EvalComponentIndex(expr);
  if (expr.args[0].type == kExtents) {
    const int32_t operands[] = {vector, index};
    return out_.CallBuiltin(Builtin::kExtract, std::span(&kInt, 1), operands, /*adjoint=*/false);
  }
  last_operands_ = {vector, index};
  return out_.Call(Builtin::kExtract, expr.type, {vector, index});
}

}  // namespace warpsmith
