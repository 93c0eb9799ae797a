// Calls of builtins, and of functions of the module.
#include <algorithm>
#include <initializer_list>

#include "src/text/read_body.h"

namespace warpsmith {
namespace {

constexpr size_t kMaxOperands = 200;  // an instruction counts them in a byte

bool GivesResult(Builtin builtin) {
  switch (builtin) {
    case Builtin::kArrayStore:
    case Builtin::kAssign:
    case Builtin::kAssignInplace:
    case Builtin::kAddInplace:
    case Builtin::kSubInplace: return false;
    default: return true;
  }
}

}  // namespace

// "wp::add(var_1, var_2);", "wp::adj_add(var_1, var_2, adj_1, adj_2, adj_3);": with a result or without.
bool BodyReader::ReadCall(Cursor& cursor, Inst& inst) {
  if (inst.out < 0 && IsSlot(cursor)) return ReadSlot(cursor, inst);
  cursor.Eat("wp::");
  const size_t column = cursor.column();
  const bool adjoint = inst.out < 0 && cursor.Eat("adj_");
  const std::string_view name = cursor.Until("(");
  inst.op = adjoint ? Op::kAdjoint : Op::kCall;
  const std::optional<Builtin> builtin = TextNames::BuiltinOf(name, adjoint);
  if (!builtin || !cursor.Eat("("))
    return Fail(column, "expected a function of Warp that can be read, not '" + std::string(name.substr(0, 40)) + "'");
  inst.builtin = *builtin;
  std::vector<int32_t> primals, adjoints;
  if (!Operands(cursor, inst, primals, adjoints) || (adjoint && !SplitAdjoint(cursor, inst, primals, adjoints)))
    return false;
  // What makes values of other types than the ones executed is a builtin of its own.
  if (inst.builtin == Builtin::kVec3 && inst.out >= 0 && ir_.vars[static_cast<size_t>(inst.out)].type != kVec3)
    inst.builtin = BuiltinNamed("construct");
  SetOperands(inst, primals, adjoints);
  return NoteArrays(inst), true;
}

// "var_1, var_2, adj_1, adj_2);", "{var_1, var_2}, {&adj_1, &adj_2}, adj_3);"
bool BodyReader::Operands(Cursor& cursor, const Inst& inst, std::vector<int32_t>& primals,
                          std::vector<int32_t>& adjoints) {
  if (cursor.Eat(");")) return true;
  do {
    cursor.Eat("{");
    cursor.Eat("&");
    const bool primal = inst.op == Op::kCall || (adjoints.empty() && cursor.rest().starts_with("var_"));
    if (primals.size() + adjoints.size() == 2 * kMaxOperands) return Wrong(cursor, "fewer operands");
    if (!(primal ? Var(cursor, primals.emplace_back(-1)) : Adj(cursor, adjoints.emplace_back(-1)))) return false;
    cursor.Eat("}");
  } while (cursor.Eat(", "));
  return Text(cursor, ");");
}

// Primals, perhaps the result, adjoints of the operands, and of the result if there is one.
bool BodyReader::SplitAdjoint(Cursor& cursor, Inst& inst, std::vector<int32_t>& primals,
                              std::vector<int32_t>& adjoints) {
  const bool executed = static_cast<size_t>(inst.builtin) < kBuiltinCount;
  const auto takes = [&] {
    return !adjoints.empty() &&
           Row(inst.builtin).AdjointTakesResult(ir_.vars[static_cast<size_t>(adjoints.back())].type);
  };
  // Of what is not executed it is seen by the numbers whether there is a result.
  const bool gives = executed ? GivesResult(inst.builtin)
                              : adjoints.size() == primals.size() + 1 ||
                                    (takes() && !primals.empty() && primals.back() == adjoints.back());
  if (gives && adjoints.empty()) return Wrong(cursor, "the adjoint of the result");
  if (gives) {
    const bool result = takes() && !primals.empty();
    inst.out = adjoints.back();
    adjoints.pop_back();
    if (result && primals.back() != inst.out) return Wrong(cursor, "the result that this is the adjoint of");
    if (result) primals.pop_back();
  }
  return primals.size() == adjoints.size() || Wrong(cursor, "an adjoint for each operand");
}

void BodyReader::SetOperands(Inst& inst, const std::vector<int32_t>& primals, std::vector<int32_t> adjoints) {
  inst.arg_count = static_cast<uint8_t>(primals.size());
  adjoints.resize(primals.size(), -1);
  if (primals.size() <= Inst::kMaxArgs) {
    std::copy(primals.begin(), primals.end(), inst.args);
    std::copy(adjoints.begin(), adjoints.end(), inst.adjoints);
    return;
  }
  std::vector<int32_t>& operands = ir_.operands;
  inst.args[0] = static_cast<int32_t>(operands.size());
  operands.insert(operands.end(), primals.begin(), primals.end());
  operands.insert(operands.end(), adjoints.begin(), adjoints.end());
}

// How many dimensions an array has is seen where an element of it is named.
void BodyReader::NoteArrays(const Inst& inst) {
  const std::span<const int32_t> args = ir_.Args(inst);
  if (args.empty()) return;
  const auto is = [&](std::initializer_list<Builtin> builtins) {
    return std::find(builtins.begin(), builtins.end(), inst.builtin) != builtins.end();
  };
  if (is({Builtin::kAddress})) NoteDimensions(args[0], args.size() - 1);
  if (is({Builtin::kArrayStore, Builtin::kAtomicAdd, Builtin::kAtomicSub, Builtin::kAtomicMax, Builtin::kAtomicMin}))
    NoteDimensions(args[0], args.size() - 2);
  if (Row(inst.builtin).name == "view") NoteDimensions(args[0], args.size());
}

// "f_0(", "adj_f_0(", "replay_f_0(".
std::optional<BodyReader::Callee> BodyReader::CalleeAt(Cursor cursor) const {
  if (module_ == nullptr) return std::nullopt;
  const std::string_view name = cursor.Word();
  if (!cursor.rest().starts_with("(")) return std::nullopt;
  for (std::string_view prefix : {"", "adj_", "replay_"}) {
    if (!name.starts_with(prefix)) continue;
    const int32_t function = names_.FunctionOf(name.substr(prefix.size()));
    if (function >= 0) return Callee{function, prefix};
  }
  return std::nullopt;
}

// With a result or without: "f_0(args, results);".
bool BodyReader::ReadFunctionCall(Cursor& cursor, Inst& inst) {
  const Callee callee = *CalleeAt(cursor);
  const Kernel& function = module_->functions[static_cast<size_t>(callee.function)];
  const size_t params = function.params.size(), results = module_->results[static_cast<size_t>(callee.function)].size();
  const size_t column = cursor.column();
  cursor.Word();
  cursor.Eat("(");
  inst.value = callee.function;
  inst.outs = static_cast<uint8_t>(results);
  std::vector<int32_t> primals, adjoints;
  if (callee.prefix == "adj_") {
    if (inst.out >= 0 || params == 0) return Fail(column, "expected no adjoint here");
    const bool takes_results = results > 1 && function.around->custom_adjoint < 0;
    inst.op = Op::kAdjointFunction;
    if (!Several(cursor, params, /*adjoint=*/false, primals)) return false;
    if (takes_results && !(Text(cursor, ", ") && Results(cursor, results, "var_", inst.out))) return false;
    if (!Text(cursor, ", ") || !Several(cursor, params, /*adjoint=*/true, adjoints)) return false;
    if (results > 0 && !(Text(cursor, ", ") && Results(cursor, results, "adj_", inst.out))) return false;
  } else {
    if ((inst.out >= 0) != (results == 1)) return Fail(column, "expected a call with as many results");
    inst.op = Op::kCallFunction;
    inst.negative = callee.prefix == "replay_";
    if (!Several(cursor, params, /*adjoint=*/false, primals)) return false;
    if (results > 1 && !((params == 0 || Text(cursor, ", ")) && Results(cursor, results, "var_", inst.out)))
      return false;
  }
  SetOperands(inst, primals, std::move(adjoints));
  return Text(cursor, ");");
}

// So many operands. One may be an expression.
bool BodyReader::Several(Cursor& cursor, size_t count, bool adjoint, std::vector<int32_t>& vars) {
  if (count > kMaxOperands) return Wrong(cursor, "fewer operands");
  for (size_t i = 0; i < count; ++i) {
    if (i > 0 && !Text(cursor, ", ")) return false;
    const size_t end = cursor.rest().find_first_of("(,)");
    const bool plain = cursor.rest().starts_with(adjoint ? "adj_" : "var_") && end != std::string_view::npos &&
                       cursor.rest()[end] != '(' &&
                       cursor.rest().substr(0, end).find_first_of(".-") == std::string_view::npos;
    int32_t& var = vars.emplace_back(-1);
    if (!plain ? !Named(cursor, var) : adjoint ? !Adj(cursor, var) : !Var(cursor, var)) return false;
  }
  return true;
}

// So many variables that follow each other.
bool BodyReader::Results(Cursor& cursor, size_t count, std::string_view prefix, int32_t& first) {
  for (size_t i = 0; i < count; ++i) {
    int32_t var = -1;
    if (i > 0 && !Text(cursor, ", ")) return false;
    if (!Text(cursor, prefix) || !VarLabel(cursor, var)) return false;
    if (i == 0 && first < 0) first = var;
    if (var != first + static_cast<int32_t>(i)) return Wrong(cursor, "variables that follow each other");
  }
  return true;
}

}  // namespace warpsmith
