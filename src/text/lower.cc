#include "src/text/lower.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <utility>

#include "src/result.h"
#include "src/text/assembler.h"

namespace warpsmith {
namespace {

// Warp unrolls a constant range of at most this many trips (its module option max_unroll).
constexpr int64_t kDefaultMaxUnroll = 16;

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

bool IsComponentOfElement(const Expr& target) {
  bool part = target.kind == Expr::Kind::kComponent || target.kind == Expr::Kind::kField;
  return part && target.args[0].kind == Expr::Kind::kIndex;
}

// A component of a vector in a 1-D array, which has a shorter form in the IR.
bool IsPlainSlot(const Expr& target) {
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

  TextIr Run() {
    out_.Line(kernel_.def_line);
    EvalBody(kernel_.body);
    if (result_count_ == 1 && kernel_.body.back().kind != Stmt::Kind::kReturn) out_.ReturnDefault();
    return out_.Finish();
  }

  const std::string& error() const { return error_; }

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
      case Expr::Kind::kConstant: return EvalConstant(expr);
      case Expr::Kind::kTernary: return EvalTernary(expr);
      case Expr::Kind::kField: return EvalField(expr);
      case Expr::Kind::kInvoke: return EvalInvoke(expr);
      case Expr::Kind::kTable: return EvalTable(expr);
      case Expr::Kind::kAdjoint: return EvalAdjoint(expr);
      case Expr::Kind::kGradient: return EvalGradient(expr);
      case Expr::Kind::kSlice:
      case Expr::Kind::kAbsent:
      case Expr::Kind::kKeyword:
      case Expr::Kind::kStarred:
      case Expr::Kind::kTuple:
      case Expr::Kind::kTypeName:
      case Expr::Kind::kText: break;
    }
    WS_CHECK(false && "not a value");
    return -1;
  }

  // The operands of a call or comparison, from left to right.
  std::span<const int32_t> EvalOperands(const Expr& expr, int32_t (&operands)[Inst::kMaxArgs]) {
    WS_CHECK(expr.args.size() <= Inst::kMaxArgs);
    for (size_t i = 0; i < expr.args.size(); ++i) operands[i] = Eval(expr.args[i]);
    return std::span(operands, expr.args.size());
  }

  int32_t EvalLiteral(const Expr& expr) {
    return out_.AddVar({expr.type, TextVar::Kind::kConstant, false, expr.integer, expr.number});
  }

  int32_t EvalName(const Expr& expr) {
    int32_t var = symbols_.vars[expr.symbol];
    if (var < 0 && around_ != nullptr && global_[expr.symbol] >= 0) {
      var = AddConstant(global_[expr.symbol]);
      symbols_.Bind(expr.symbol, var);
    }
    WS_CHECK(var >= 0);
    return var;
  }

  int32_t AddConstant(int32_t index) { return out_.AddVar(ConstantVar(*around_, index)); }

  static TextVar ConstantVar(const Surroundings& around, int32_t index) {
    const Constant& constant = around.constants[index];
    TextVar var{constant.type, TextVar::Kind::kConstant, constant.foreign, constant.integer, constant.number};
    if (constant.type.is_composite()) var.integer = index;
    return var;
  }

  int32_t EvalConstant(const Expr& expr) { return AddConstant(expr.symbol); }

  // A wp.static() of loop variables, which are constants by now.
  int32_t EvalTable(const Expr& expr) {
    const StaticTable& table = around_->tables[expr.symbol];
    std::vector<int64_t> values;
    for (int32_t symbol : table.symbols) values.push_back(out_.Var(symbols_.vars[symbol]).integer);
    for (const auto& [row, constant] : table.constants)
      if (row == values) return AddConstant(constant);
    WS_CHECK(false && "a value of the table");
    return -1;
  }

  // wp.adjoint[x] is the adjoint variable itself; that of a field is written as a member of it.
  int32_t EvalAdjoint(const Expr& expr) {
    const Expr* root = &expr.args[0];
    std::string fields;
    for (; root->kind == Expr::Kind::kField; root = &root->args[0]) fields = "." + FieldOf(*root) + fields;
    out_.Line(expr.args[0].line);
    int32_t var = EvalName(*root);
    std::string adjoint = out_.AdjointOf(var);
    if (out_.IsReference(var)) adjoint = "*(" + adjoint + ")";
    return out_.AddNamed(expr.type, adjoint + fields, "adj_" + adjoint + fields);
  }

  // wp.grad(f)(args): the adjoint of f is called in the forward part, with an adjoint of one for its result.
  int32_t EvalGradient(const Expr& expr) {
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

  Type GradientResult(const Expr& expr, const std::vector<int32_t>& args) {
    std::vector<Type> types, results;
    for (int32_t arg : args) types.push_back(out_.TypeOf(arg));
    if (expr.builtin < static_cast<Builtin>(kBuiltinCount))
      if (const Overload* overload = FindOverload(expr.builtin, types)) return overload->result;
    WS_CHECK(MatchSignature(expr.builtin, types, results));
    return results[0];
  }

  int32_t EvalTernary(const Expr& expr) {
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

  int32_t EvalField(const Expr& expr) {
    int32_t base = Eval(expr.args[0]);
    if (expr.args[0].type.is_array()) return out_.ShapeOf(base);
    if (expr.args[0].type.is_struct()) return EvalStructField(base, FieldOf(expr), expr.type);
    return out_.Call(expr.integer == 0 ? TransformPart("translation") : TransformPart("rotation"), expr.type, {base});
  }

  // Where a value lies, and its adjoint, as expressions.
  struct Origin {
    std::string primal, adjoint;
  };

  std::optional<Origin> OriginOf(int32_t var) const {
    auto at = origins_.find(var);
    if (var < static_cast<int32_t>(kernel_.params.size()) && kernel_.params[var].reference)
      return Origin{"*(" + out_.NameOf(var) + ")", "*(" + out_.AdjointOf(var) + ")"};
    if ((out_.IsReference(var) || out_.TypeOf(var).is_array()) && at != origins_.end()) return at->second;
    if (!out_.IsReference(var) && std::find(symbols_.vars.begin(), symbols_.vars.end(), var) != symbols_.vars.end())
      return Origin{out_.NameOf(var), out_.AdjointOf(var)};
    return at == origins_.end() ? std::nullopt : std::optional(at->second);
  }

  // What `var` is of what lies at the origin of `base`.
  void Derive(int32_t var, int32_t base, const std::string& before, const std::string& after) {
    if (std::optional<Origin> origin = OriginOf(base))
      origins_[var] = {before + origin->primal + after, before + origin->adjoint + after};
  }

  const std::string& FieldOf(const Expr& expr) const {
    return around_->module->structs[expr.args[0].type.record].fields[expr.integer].first;
  }

  const std::string& NativeName(Type type) const { return around_->module->structs[type.record].native_name; }

  // A pointer to a field of a struct. Arrays have their adjoint set, what can be differentiated adds to it.
  int32_t EvalStructField(int32_t base, const std::string& field, Type type) {
    std::optional<Origin> origin = OriginOf(base);
    int32_t var = out_.AddVar(type, TextVar::Kind::kReference);
    std::string from = origin ? "(" + origin->primal + ")." : out_.NameOf(base) + (out_.IsReference(base) ? "->" : ".");
    out_.Raw(out_.NameOf(var) + " = &(" + from + field + ");");
    if (origin) origins_[var] = {"(" + origin->primal + ")." + field, "(" + origin->adjoint + ")." + field};
    bool adds = !type.is_array() && (type.is_struct() || IsFloat(type.scalar));
    out_.RawReverse(out_.AdjointOf(base) + "." + field + (adds ? " += " : " = ") + out_.AdjointOf(var) + ";");
    return var;
  }

  // wp.address_of(x)
  int32_t EvalAddress(const Expr& expr) {
    int32_t var = Eval(expr.args[0]);
    int32_t pointer = EvalReference(expr.args[0], var, last_operands_);
    int32_t address = out_.AddVar(expr.type);
    out_.Raw(out_.NameOf(address) + " = (wp::uint64)(" + out_.NameOf(pointer) + ");");
    return address;
  }

  int32_t EvalStruct(const Expr& expr) {
    std::vector<int32_t> args = EvalArguments(expr);
    out_.UseStruct(expr.type.record);
    int32_t made = out_.AddVar(expr.type);
    std::string primals, adjoints;
    for (int32_t arg : args) {
      primals += (primals.empty() ? "" : ", ") + out_.NameOf(out_.Load(arg));
      adjoints += out_.AdjointOf(arg) + ", ";
    }
    out_.Raw(out_.NameOf(made) + " = " + NativeName(expr.type) + "(" + primals + ");");
    if (!args.empty()) out_.RawReverse("adj_" + NativeName(expr.type) + "(" + primals + ", " + adjoints + out_.AdjointOf(made) + ");");
    return made;
  }

  static Builtin TransformPart(std::string_view part) { return BuiltinNamed("transform_get_" + std::string(part)); }

  // Warp looks at an argument that is a path to a constant twice, and so makes it twice.
  int32_t EvalArgument(const Expr& expr) {
    int32_t var = Eval(expr);
    return expr.kind == Expr::Kind::kConstant && expr.dotted ? EvalConstant(expr) : var;
  }

  std::vector<int32_t> EvalArguments(const Expr& expr) {
    std::vector<int32_t> vars;
    for (const Expr& arg : expr.args) {
      if (arg.kind == Expr::Kind::kTypeName) continue;
      if (arg.kind != Expr::Kind::kKeyword) vars.push_back(EvalArgument(arg));
      else if (arg.args[0].kind != Expr::Kind::kTypeName) EvalArgument(arg.args[0]);
    }
    return vars;
  }

  int32_t EvalInvoke(const Expr& expr) {
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
      call.defaults.push_back(ConstantVar(callee, callee.defaults[i - (function.params.size() - callee.defaults.size())]));
    call.own_replay = callee.custom_replay >= 0 || (call.results.empty() && callee.native && callee.native->replay);
    call.differentiable = !UsesGradients(expr.integer);
    return out_.CallFunction(call, args);
  }

  // Whether a function calls adjoints by name, so that it has none of its own.
  bool UsesGradients(int32_t function) const {
    bool uses = false;
    const Kernel& kernel = around_->module->functions[function];
    if (kernel.around->adjoint_of >= 0) return false;
    ForEachExpr(kernel.body, [&](const Expr& expr) { uses |= expr.kind == Expr::Kind::kGradient; });
    return uses;
  }

  // A pointer to what an argument names, and to its adjoint.
  int32_t EvalReference(const Expr& expr, int32_t var, const std::vector<int32_t>& operands) {
    const Type type = out_.TypeOf(var);
    if (expr.kind == Expr::Kind::kName) {
      if (out_.IsReference(var)) return out_.AddNamed(type, out_.NameOf(var), out_.AdjointOf(var));
      return out_.AddNamed(type, "&(" + out_.NameOf(var) + ")", "&(" + out_.AdjointOf(var) + ")");
    }
    if (expr.kind == Expr::Kind::kField) return out_.AddNamed(type, out_.NameOf(var), "&(" + origins_.at(var).adjoint + ")");
    std::string indices;
    for (size_t i = 1; i < operands.size(); ++i) indices += ", " + out_.NameOf(operands[i]);
    const int32_t base = operands[0];
    if (expr.kind == Expr::Kind::kIndex)
      return out_.AddNamed(type, out_.NameOf(var), "wp::address(" + out_.AdjointOf(base) + indices + ")");
    return out_.AddNamed(type, "wp::index(" + out_.NameOf(base) + indices + ")", "wp::index(" + out_.AdjointOf(base) + indices + ")");
  }

  bool IsTrue(int32_t constant) {
    const TextVar& var = out_.Var(constant);
    return var.integer != 0 || var.number != 0;
  }

  // A call that is beyond the executed subset, or may be.
  int32_t EvalCallInLanguage(const Expr& expr) {
    const BuiltinRow& row = Row(expr.builtin);
    bool operation = row.category == BuiltinCategory::kOperator || (row.category == BuiltinCategory::kHidden && row.name != "where");
    std::vector<int32_t> args;
    if (operation) {
      for (const Expr& arg : expr.args) args.push_back(Eval(arg));
    } else {
      args = EvalArguments(expr);
    }
    if (expr.builtin == Builtin::kNeg && out_.IsConstant(args[0]) && IsPlain(args[0])) return NegateConstant(expr.args[0], args[0]);
    if (row.name == "construct" || expr.builtin == Builtin::kVec3) return out_.Construct(expr.builtin, expr.type, args);
    if (row.name == "identity") return out_.CallBuiltin(expr.builtin, std::span(&expr.type, 1), std::span<const int32_t>());
    if (row.name == "expect_near" && args.size() == 2)
      args.push_back(out_.AddVar({kFloat, TextVar::Kind::kConstant, false, 0, 1e-6}));
    bool wide = row.name == "float64" || row.name == "int64" || row.name == "uint64";
    if (wide && out_.IsConstant(args[0])) {
      if (expr.args[0].kind == Expr::Kind::kName) Fail(expr, "a 64-bit cast of a name that stands for a constant is not supported");
      out_.Recast(args[0], expr.type);
      return args[0];
    }
    if (expr.type == kNoType) return out_.CallBuiltin(expr.builtin, std::span<const Type>(), args);
    return out_.Call(expr.builtin, expr.type, args);
  }

  // Whether Python holds a constant as a number of its own.
  bool IsPlain(int32_t var) {
    Type type = out_.TypeOf(var);
    return type == kInt || (type == kFloat && !out_.Var(var).foreign);
  }

  int32_t EvalCall(const Expr& expr) {
    if (expr.builtin == Builtin::kTid) return out_.Tid();
    if (around_ != nullptr && Row(expr.builtin).name == "address_of") return EvalAddress(expr);
    if (around_ != nullptr && expr.type.is_struct() && !expr.args.empty() && expr.args[0].kind == Expr::Kind::kTypeName) return EvalStruct(expr);
    if (around_ != nullptr) return EvalCallInLanguage(expr);
    int32_t buffer[Inst::kMaxArgs];
    std::span<const int32_t> operands = EvalOperands(expr, buffer);
    bool folds = expr.builtin == Builtin::kNeg && out_.IsConstant(operands[0]);
    return folds ? NegateConstant(expr.args[0], operands[0]) : out_.Call(expr.builtin, expr.type, operands);
  }

  // Minus folds into a constant: a literal is changed in place, a named or negated constant gives a new one.
  int32_t NegateConstant(const Expr& operand, int32_t var) {
    TextVar negated = out_.Var(var);
    negated.integer = static_cast<int64_t>(0u - static_cast<uint64_t>(negated.integer));
    negated.number = -negated.number;
    bool literal = operand.kind == Expr::Kind::kLiteral || (operand.kind == Expr::Kind::kConstant && !operand.dotted);
    if (!literal) return out_.AddVar(negated);
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
    if (around_ != nullptr) return EvalSubscript(expr);
    int32_t array = Eval(expr.args[0]);
    int32_t index = out_.Load(Eval(expr.args[1]));
    return out_.Call(Builtin::kAddress, out_.TypeOf(array).element(), {array, index});
  }

  // An element of an array of any dimensions, or a view of a part of it.
  int32_t EvalSubscript(const Expr& expr) {
    std::vector<int32_t> operands = EvalAll(expr.args);
    for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
    static const Builtin view = BuiltinNamed("view");
    last_operands_ = operands;
    int32_t out = out_.Call(expr.type.is_array() ? view : Builtin::kAddress, expr.type, operands);
    std::string indices;
    for (size_t i = 1; i < operands.size(); ++i) indices += ", " + out_.NameOf(operands[i]);
    if (expr.type.is_array()) Derive(out, operands[0], "wp::view(", indices + ")");
    else Derive(out, operands[0], "(*wp::address(", indices + "))");
    return out;
  }

  std::vector<int32_t> EvalAll(const std::vector<Expr>& exprs) {
    std::vector<int32_t> vars;
    for (const Expr& expr : exprs) vars.push_back(Eval(expr));
    return vars;
  }

  // The index of the component that v.x or v[i] names.
  int32_t EvalComponentIndex(const Expr& expr) {
    return expr.attribute ? out_.AddInt(expr.integer) : Eval(expr.args[1]);
  }

  int32_t EvalComponent(const Expr& expr) {
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
      case Stmt::Kind::kUnpack: return EvalUnpack(stmt);
      case Stmt::Kind::kWhile: return EvalWhile(stmt);
      case Stmt::Kind::kBreak: return CarryVariables(stmt, loop_entries_.back()), out_.Break();
      case Stmt::Kind::kContinue: return CarryVariables(stmt, loop_entries_.back()), out_.Continue();
      case Stmt::Kind::kReturn: return EvalReturn(stmt);
      case Stmt::Kind::kAssert: return EvalAssert(stmt);
    }
  }

  void EvalAssign(const Stmt& stmt) {
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

  static bool IsStructPart(const Expr& target) {
    for (const Expr* part = &target; part->kind == Expr::Kind::kField || part->kind == Expr::Kind::kComponent; part = &part->args[0])
      if (part->kind == Expr::Kind::kField && part->args[0].type.is_struct()) return true;
    return false;
  }

  // The struct that holds the field that a target names, if it is a variable or a field of one.
  std::optional<Origin> LocalStruct(const Expr& expr) {
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

  void StoreField(const Origin& base, const Expr& target, int32_t value) {
    const std::string field = "." + FieldOf(target);
    out_.Raw(base.primal + field + " = " + out_.NameOf(value) + ";");
    out_.RawReverse(base.adjoint + field + " = {};");
    const Type type = target.type;
    if (!type.is_array() && (type.is_struct() || IsFloat(type.scalar)))
      out_.RawReverse(out_.AdjointOf(value) + " += " + base.adjoint + field + ";");
  }

  // A part of an element of an array of structs: the line of each step on the way to it, and what names the last.
  struct StructSlot {
    int32_t array = -1;
    std::string indices, access;
  };

  StructSlot EvalStructSlot(const Expr& target, bool last) {
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
      slot.access += (target.args.size() == 3 ? ".element_ref(" : base.type.is_matrix() ? ".row_ref(" : ".component_ref(") + operands.substr(2) + ")";
    }
    if (!last) AddSlotAddress(slot, target.type);
    return slot;
  }

  void AddSlotAddress(const StructSlot& slot, Type type) {
    int32_t var = out_.AddVar(type, TextVar::Kind::kReference);
    out_.Raw(out_.NameOf(var) + " = &(wp::index(" + out_.NameOf(slot.array) + slot.indices + ")" + slot.access + ");");
  }

  // `operation` is empty for a store.
  void WriteStructSlot(const StructSlot& slot, int32_t value, const std::string& operation) {
    const std::string element = out_.NameOf(slot.array);
    std::string line = operation.empty() ? "wp::store(&(wp::index(" + element + slot.indices + ")" + slot.access + "), " + out_.NameOf(value) + ");"
                                         : "wp::array_atomic_" + operation + "_slot(" + element + ", " + out_.NameOf(value) + ", " + Accessor(slot) + ");";
    out_.Raw(line, "// " + line);
    out_.RawReverse("wp::adj_array_" + (operation.empty() ? "store" : "atomic_" + operation) + "_slot(" + element + ", " +
                    out_.AdjointOf(slot.array) + ", " + out_.AdjointOf(value) + ", " + Accessor(slot) + ");");
  }

  static std::string Accessor(const StructSlot& slot) { return "[&](auto& _e) -> auto& { return _e" + slot.access + "; }" + slot.indices; }

  static const Expr& RootOf(const Expr& target) {
    const Expr* root = &target;
    while (root->kind == Expr::Kind::kField || root->kind == Expr::Kind::kComponent) root = &root->args[0];
    return *root;
  }

  // Writes through a pointer: what Warp does where it knows no better.
  void StoreAt(int32_t pointer, int32_t value) {
    std::string store = "wp::store(" + out_.NameOf(pointer) + ", " + out_.NameOf(out_.Load(value)) + ");";
    out_.Raw(store, "// " + store);
  }

  void StoreStructPart(const Expr& target, int32_t value) {
    if (RootOf(target).kind == Expr::Kind::kIndex) {
      if (target.type.is_array()) Fail(target, "assignment to an array in an element is not supported");
      return WriteStructSlot(EvalStructSlot(target, true), value, "");
    }
    if (target.kind == Expr::Kind::kField && target.args[0].type.is_struct()) {
      if (std::optional<Origin> base = LocalStruct(target.args[0])) return StoreField(*base, target, value);
      int32_t base = Eval(target.args[0]);
      return StoreAt(EvalStructField(base, FieldOf(target), target.type), value);
    }
    if (target.kind == Expr::Kind::kField) return Fail(target, "assignment to a part of a transform in a struct is not supported");
    int32_t field = Eval(target.args[0]);
    std::vector<int32_t> operands = {field};
    if (target.attribute) operands.push_back(out_.AddInt(target.integer));
    for (size_t i = 1; i < target.args.size(); ++i) operands.push_back(Eval(target.args[i]));
    for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
    StoreThroughReference(operands, target.type, value);
  }

  void AugAssignStructPart(const Stmt& stmt) {
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
      out_.Raw(out_.NameOf(current) + " = &(" + (whole ? "(" + base->primal + ")" : base->primal) + "." + FieldOf(target) + ");");
      bool adds = target.type.is_struct() || IsFloat(target.type.scalar);
      out_.RawReverse(base->adjoint + "." + FieldOf(target) + (adds ? " += " : " = ") + out_.AdjointOf(current) + ";");
    }
    int32_t value = Eval(stmt.value);
    int32_t result = out_.Call(stmt.op, target.type, {current, value});
    if (base) return StoreField(*base, target, result);
    StoreAt(EvalStructField(Eval(target.args[0]), FieldOf(target), target.type), result);
  }

  void Fail(const Expr& at, const std::string& what) {
    if (error_.empty()) error_ = std::to_string(at.line) + ":" + std::to_string(at.column) + ": " + what;
  }

  bool IsReferenceParameter(const Expr& target) const {
    return target.kind == Expr::Kind::kName && target.symbol < static_cast<int32_t>(kernel_.params.size()) &&
           kernel_.params[target.symbol].reference;
  }

  // Writes to what a wp.ref parameter refers to.
  void StoreReference(int32_t param, int32_t value) { out_.Raw("*" + out_.NameOf(param) + " = " + out_.NameOf(out_.Load(value)) + ";"); }

  void StoreAdjoint(const Expr& target, int32_t value) {
    out_.Line(target.line);
    int32_t adjoint = EvalAdjoint(target);
    out_.Raw(out_.NameOf(adjoint) + " = " + out_.NameOf(value) + ";");
  }

  void EvalAssert(const Stmt& stmt) {
    std::string text = around_->texts[stmt.target.symbol];
    std::string escaped;
    for (char c : text) escaped += c == '"' ? "\\\"" : std::string(1, c);
    int32_t condition = out_.Load(Eval(stmt.value));
    out_.Raw("assert(((void)\"" + escaped + "\"," + out_.NameOf(condition) + "));");
  }

  void AssignInLanguage(const Stmt& stmt, int32_t value) {
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
      out_.CallBuiltin(BuiltinNamed(target.integer == 0 ? "transform_set_translation" : "transform_set_rotation"), {}, operands);
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

  // The array, and the part of its element, that a target names.
  std::pair<int32_t, Place> EvalPlace(const Expr& target) {
    std::vector<int32_t> element = EvalAll(target.args[0].args);
    Place place;
    for (size_t i = 1; i < element.size(); ++i) place.indices.push_back(out_.Load(element[i]));
    out_.PlaceAddress(element[0], place);
    last_slot_ = out_.LastVar();
    if (target.kind == Expr::Kind::kField) {
      place.part = target.integer == 0 ? Place::Part::kTranslation : Place::Part::kRotation;
      return {element[0], place};
    }
    place.part = target.args.size() == 3               ? Place::Part::kElement
                 : target.args[0].type.is_matrix()     ? Place::Part::kRow
                                                       : Place::Part::kComponent;
    if (target.attribute) {
      place.operands.push_back(out_.AddInt(target.integer));
    } else {
      for (size_t i = 1; i < target.args.size(); ++i) place.operands.push_back(Eval(target.args[i]));
      for (int32_t& operand : place.operands) operand = out_.Load(operand);
    }
    return {element[0], place};
  }

  void EvalUnpack(const Stmt& stmt) {
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
    bool to_reference = std::any_of(stmt.range.begin(), stmt.range.end(), [&](const Expr& e) { return IsReferenceParameter(e); });
    if (to_reference)
      for (int32_t& var : vars) var = out_.Load(var);
    for (size_t i = 0; i < vars.size(); ++i) {
      if (IsReferenceParameter(stmt.range[i])) StoreReference(stmt.range[i].symbol, vars[i]);
      else symbols_.Bind(stmt.range[i].symbol, vars[i]);
    }
  }

  // A call of a builtin with several results.
  int32_t EvalResults(const Expr& call, size_t count) {
    std::vector<int32_t> args = EvalArguments(call);
    std::vector<Type> types, results;
    for (int32_t arg : args) types.push_back(out_.TypeOf(arg));
    for (const CallSignature& signature : Row(call.builtin).signatures)
      if (signature.Match(types, results) && results.size() == count) break;
    WS_CHECK(results.size() == count);
    return out_.CallBuiltin(call.builtin, results, args);
  }

  void EvalReturn(const Stmt& stmt) {
    std::vector<int32_t> results = EvalAll(stmt.range);
    for (int32_t& result : results) result = out_.CopyIfReference(result);
    if (!results.empty()) result_count_ = results.size();
    out_.Return(results);
  }

  void EvalWhile(const Stmt& stmt) {
    PromoteUnrolledCounters(stmt.body);
    out_.BeginWhile();
    out_.WhileBody(Eval(stmt.value));
    loop_entries_.push_back(symbols_);
    EvalBody(stmt.body);
    CarryVariables(stmt, loop_entries_.back());
    loop_entries_.pop_back();
    out_.EndLoop();
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
    if (target.kind == Expr::Kind::kAdjoint) return AugAssignAdjoint(stmt);
    if (IsStructPart(target) && target.args[0].kind != Expr::Kind::kAdjoint) return AugAssignStructPart(stmt);
    if (around_ != nullptr && (!target.attribute || IsComponentOfElement(target))) return AugAssignInLanguage(stmt);
    if (target.kind == Expr::Kind::kIndex) return AugAssignElement(stmt);
    if (IsComponentOfElement(target)) return AugAssignSlot(stmt);
    if (target.attribute) return AugAssignAttribute(stmt);
    AugAssignComponent(stmt);
  }

  // The only target that is evaluated after the value.
  void AugAssignName(const Stmt& stmt) {
    int32_t value = Eval(stmt.value);
    int32_t old = Eval(stmt.target);
    int32_t result = out_.Call(stmt.op, out_.TypeOf(old), {old, value});
    if (IsReferenceParameter(stmt.target)) return StoreReference(stmt.target.symbol, result);
    symbols_.Bind(stmt.target.symbol, result);
  }

  void AugAssignAdjoint(const Stmt& stmt) {
    int32_t old = Eval(stmt.target);
    int32_t value = Eval(stmt.value);
    StoreAdjoint(stmt.target, out_.Call(stmt.op, stmt.target.type, {old, value}));
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

  // Elements of arrays of any type and dimensions, components of any composite.
  void AugAssignInLanguage(const Stmt& stmt) {
    const Expr& target = stmt.target;
    bool sum = stmt.op == Builtin::kAdd || stmt.op == Builtin::kSub;
    const std::string name(Row(stmt.op).name);
    bool bits = name.starts_with("bit_");
    if (IsComponentOfElement(target)) return AugAssignPart(stmt, sum, bits);
    if (target.args[0].kind == Expr::Kind::kName && IsReferenceParameter(target.args[0]) && !target.args[0].type.is_array())
      return AugAssignThroughReference(stmt);
    std::vector<int32_t> operands = EvalAll(target.args);
    bool element = target.kind == Expr::Kind::kIndex;
    Scalar scalar = target.type.scalar;
    bool narrow = element && (scalar == Scalar::kInt8 || scalar == Scalar::kUint8 || scalar == Scalar::kInt16 || scalar == Scalar::kUint16);
    if ((sum || bits) && !narrow) {
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

  // A part of an element, by an atomic operation where there is one for it.
  void AugAssignPart(const Stmt& stmt, bool sum, bool bits) {
    const Expr& target = stmt.target;
    const Scalar scalar = target.type.scalar;
    bool whole = scalar == Scalar::kInt32 || scalar == Scalar::kUint32 || scalar == Scalar::kInt64 || scalar == Scalar::kUint64;
    bool atomic = (bits && whole) || (sum && (whole || IsFloat(scalar)));
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

  // A component of what a wp.ref parameter refers to.
  void AugAssignThroughReference(const Stmt& stmt) {
    const Expr& target = stmt.target;
    std::vector<int32_t> operands = EvalAll(target.args);
    for (size_t i = 1; i < operands.size(); ++i) operands[i] = out_.Load(operands[i]);
    int32_t old = out_.Call(Builtin::kExtract, target.type, operands);
    int32_t value = Eval(stmt.value);
    StoreThroughReference(operands, target.type, out_.Call(stmt.op, target.type, {old, value}));
  }

  void StoreThroughReference(const std::vector<int32_t>& operands, Type type, int32_t value) {
    int32_t part = out_.AddVar(type, TextVar::Kind::kReference);
    std::string line = out_.NameOf(part) + " = wp::indexref(";
    for (size_t i = 0; i < operands.size(); ++i) line += (i > 0 ? ", " : "") + out_.NameOf(operands[i]);
    out_.Raw(line + ");", "// " + line + ");");
    std::string store = "wp::store(" + out_.NameOf(part) + ", " + out_.NameOf(out_.Load(value)) + ");";
    out_.Raw(store, "// " + store);
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
    const Type type = stmt.target.type;
    int32_t vector = Eval(stmt.target.args[0]);
    int32_t old = out_.Call(Builtin::kExtract, type, {vector, out_.AddInt(stmt.target.integer)});
    int32_t value = Eval(stmt.value);
    int32_t result = out_.Call(stmt.op, type, {old, value});
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

  // Whether the body leaves this loop, or goes on with its next trip.
  static bool Transfers(const std::vector<Stmt>& body, bool only_break) {
    for (const Stmt& stmt : body) {
      if (stmt.kind == Stmt::Kind::kBreak || (stmt.kind == Stmt::Kind::kContinue && !only_break)) return true;
      if (stmt.kind == Stmt::Kind::kIf && (Transfers(stmt.body, only_break) || Transfers(stmt.orelse, only_break))) return true;
    }
    return false;
  }

  // for i in reversed(range(...))
  void EvalReversed(const Stmt& stmt) {
    out_.Line(stmt.range[0].line);
    std::vector<int32_t> bounds;
    for (const Expr& bound : stmt.range) bounds.push_back(EvalArgument(bound));
    int32_t range = out_.Call(Builtin::kRange, kInt, bounds);
    int32_t iterator = out_.Call(BuiltinNamed("reversed"), kInt, {range});
    PromoteUnrolledCounters(stmt.body);
    EvalLoop(stmt, out_.BeginLoop(iterator));
  }

  void EvalFor(const Stmt& stmt) {
    if (stmt.over == Stmt::Over::kReversedRange) return EvalReversed(stmt);
    RangeBounds bounds = EvalRange(stmt.range);
    if (stmt.always_unrolled) return Unroll(stmt, bounds.range());
    const int64_t max_unroll = around_ != nullptr ? around_->max_unroll : kDefaultMaxUnroll;
    bool long_loop = bounds.constant && bounds.range().trips() > max_unroll;
    bool leaves = around_ != nullptr && bounds.constant && Transfers(stmt.body, /*only_break=*/!long_loop);
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

  // Literals are taken as they stand, without a variable; a name bound to a constant counts as one too.
  RangeBounds EvalRange(const std::vector<Expr>& exprs) {
    RangeBounds bounds;
    bounds.count = exprs.size();
    for (size_t i = 0; i < exprs.size(); ++i) {
      if (std::optional<int64_t> literal = LiteralBound(exprs[i])) {
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

  static std::optional<int64_t> LiteralBound(const Expr& expr) {
    if (expr.kind == Expr::Kind::kLiteral) return expr.integer;
    if (expr.kind == Expr::Kind::kCall && expr.builtin == Builtin::kNeg && expr.args[0].kind == Expr::Kind::kLiteral)
      return -static_cast<int64_t>(expr.args[0].integer);
    return std::nullopt;
  }

  // A constant of the file that has no variable yet does not get one for being a bound.
  std::optional<int64_t> UnboundConstant(const Expr& expr) const {
    if (around_ == nullptr) return std::nullopt;
    int32_t index = expr.kind == Expr::Kind::kConstant ? expr.symbol : -1;
    if (expr.kind == Expr::Kind::kName && symbols_.vars[expr.symbol] < 0) index = global_[expr.symbol];
    if (index < 0) return std::nullopt;
    return around_->constants[index].integer;
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
    const bool guarded = stmt.elif;
    if (trips > 0 && guarded) out_.SkipLabel();
    for (int64_t trip = 0; trip < trips; ++trip) {
      symbols_.Bind(symbol, out_.AddInt(range.start + trip * range.step));
      if (guarded) symbols_.Bind(stmt.value.symbol, out_.AddVar({kBool, TextVar::Kind::kConstant, false, 1, 0}));
      EvalBody(stmt.body);
    }
    if (guarded) symbols_.Unbind(stmt.value.symbol);
  }

  void EvalLoop(const Stmt& stmt, int32_t element) {
    symbols_.Bind(stmt.target.symbol, element);
    loop_entries_.push_back(symbols_);
    EvalBody(stmt.body);
    CarryVariables(stmt, loop_entries_.back());
    loop_entries_.pop_back();
    out_.EndLoop();
  }

  // What the body rebound is written back to the variable from before the loop. The counter of an unrolled loop that
  // is left over from before stays a constant.
  void CarryVariables(const Stmt& at, const Symbols& entry) {
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

  // A left-over counter of an unrolled loop that the body of a loop assigns becomes a variable first. Warp takes them
  // in the order of a Python set of names, which differs from run to run; here it is that in which they were bound.
  void PromoteUnrolledCounters(const std::vector<Stmt>& body) {
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

  const Kernel& kernel_;
  Assembler out_;
  Symbols symbols_;
  std::vector<bool> is_unrolled_counter_;  // by symbol: was the counter of an unrolled loop
  bool any_unrolled_ = false;

  // Of what is beyond the executed subset.
  const Surroundings* around_ = nullptr;
  std::vector<int32_t> global_;        // by symbol: the constant of the file that it names, or -1
  std::vector<Symbols> loop_entries_;  // at the start of each loop
  std::vector<int32_t> last_operands_;  // of the element or component that was evaluated last
  std::map<int32_t, Origin> origins_;   // of references, and of arrays
  int32_t last_slot_ = -1;              // the element of the place that was evaluated last
  size_t result_count_ = 0;
  std::string error_;
};

}  // namespace

TextIr Lower(const Kernel& kernel) { return Lowering(kernel).Run(); }

Result<TextIr> LowerLanguage(const Kernel& kernel) {
  Lowering lowering(kernel);
  TextIr ir = lowering.Run();
  if (!lowering.error().empty()) return Error{ErrorCode::kInput, lowering.error()};
  return ir;
}

}  // namespace warpsmith
