// Statements that are no calls.
#include "src/result.h"
#include "src/text/read_body.h"

namespace warpsmith {
namespace {

struct LabelForm {
  std::string_view head;
  Op op;
  bool is_while;
  std::string_view end;
};
constexpr LabelForm kLabelForms[] = {
    {"start_for_", Op::kLoopStart, false, ":;"},     {"start_while_", Op::kLoopStart, true, ":;"},
    {"end_for_", Op::kLoopEnd, false, ":;"},         {"end_while_", Op::kLoopEnd, true, ":;"},
    {"goto start_for_", Op::kLoopAgain, false, ";"}, {"goto start_while_", Op::kLoopAgain, true, ";"},
    {"goto end_for_", Op::kBreak, false, ";"},       {"goto end_while_", Op::kBreak, true, ";"},
    {"goto label", Op::kGoto, false, ";"},           {"label", Op::kLabel, false, ":;"},
};

}  // namespace

bool BodyReader::ReadStatement(Cursor& cursor, Inst& inst) {
  if (CalleeAt(cursor)) return ReadFunctionCall(cursor, inst);
  if (cursor.rest().starts_with("var_")) return ReadAssignment(cursor, inst);
  if (cursor.rest().starts_with("wp::")) return ReadCall(cursor, inst);
  if (cursor.Eat("if (")) return ReadIf(cursor, inst);
  if (cursor.Eat("}")) return Set(inst, Op::kEndIf);
  if (cursor.rest().starts_with("builtin_tid")) return ReadTid(cursor, inst);
  for (const LabelForm& form : kLabelForms) {
    if (!cursor.Eat(form.head)) continue;
    inst.is_while = form.is_while;
    return Set(inst, form.op) && Label(cursor, inst, form.end);
  }
  if (cursor.Eat("adj_")) return ReadAdjointSetting(cursor, inst);
  if (cursor.Eat(kind_.leave)) return Set(inst, Op::kReturn);
  if (kind_.function) return ReadReturn(cursor, inst);
  return Wrong(cursor, "a statement that Warp writes");
}

// "return var_3;", "return {};", "ret_0 = var_3;"
bool BodyReader::ReadReturn(Cursor& cursor, Inst& inst) {
  if (cursor.Eat("return {};")) return Set(inst, Op::kReturnDefault);
  inst.arg_count = 1;
  if (cursor.Eat("return ")) return Set(inst, Op::kReturnValue) && Arg(cursor, inst, 0) && Text(cursor, ";");
  if (!cursor.Eat("ret_")) return Wrong(cursor, "a statement that Warp writes");
  return Set(inst, Op::kStoreResult) && Int(cursor, inst) && Text(cursor, " = ") && Arg(cursor, inst, 0) &&
         Text(cursor, ";");
}

// "adj_3 = {};", "adj_a.shape = adj_3;", "adj_3 += adj_ret;", "adj_3 += adj_ret_0;"
bool BodyReader::ReadAdjointSetting(Cursor& cursor, Inst& inst) {
  int32_t var = -1;
  if (!VarLabel(cursor, var)) return false;
  if (cursor.Eat(" = {};")) return inst.out = var, Set(inst, Op::kZeroAdjoint);
  inst.args[0] = var, inst.arg_count = 1;
  if (kind_.function && cursor.Eat(" += adj_ret")) {
    inst.value = -1;
    return Set(inst, Op::kAddResult) && (!cursor.Eat("_") || Int(cursor, inst)) && Text(cursor, ";");
  }
  if (!cursor.Eat(".shape = ")) return Wrong(cursor, " = {};");
  return Set(inst, Op::kSetShape) && Adj(cursor, inst.out) && Text(cursor, ";");
}

// "builtin_tid2d(var_0, var_1);"
bool BodyReader::ReadTid(Cursor& cursor, Inst& inst) {
  int32_t dimensions = 0;
  cursor.Eat("builtin_tid");
  if (!cursor.Number(dimensions) || dimensions < 2 || dimensions > 4 || !cursor.Eat("d("))
    return Wrong(cursor, "the index of the thread");
  inst.outs = static_cast<uint8_t>(dimensions);
  if (!Var(cursor, inst.out)) return false;
  for (int32_t i = 1; i < dimensions; ++i) {
    int32_t next = -1;
    if (!Text(cursor, ", ") || !Var(cursor, next)) return false;
    if (next != inst.out + i) return Wrong(cursor, "variables that follow each other");
  }
  return Set(inst, Op::kTid) && Text(cursor, ");");
}

bool BodyReader::Label(Cursor& cursor, Inst& inst, std::string_view end) {
  return ((cursor.Number(inst.label) && inst.label >= 0) || Wrong(cursor, "the number of a label")) &&
         (cursor.Eat(end) || Wrong(cursor, std::string(end)));
}

// "var_5 = ...;", "var_5 += 1;"
bool BodyReader::ReadAssignment(Cursor& cursor, Inst& inst) {
  if (!Text(cursor, "var_") || !VarLabel(cursor, inst.out)) return false;
  inst.negative = cursor.rest().starts_with(" -= ");
  if (cursor.Eat(" += ") || cursor.Eat(" -= "))
    return Set(inst, Op::kStepInt) && Int(cursor, inst) && Text(cursor, ";");
  if (!Text(cursor, " = ")) return false;
  const std::string_view rest = cursor.rest();
  if (cursor.Eat("builtin_tid1d();")) return Set(inst, Op::kTid);
  if (CalleeAt(cursor)) return ReadFunctionCall(cursor, inst);
  if (rest.starts_with("&(wp::index(")) return ReadSlotAddress(cursor, inst);
  if (cursor.Eat("&(")) return ReadShape(cursor, inst);
  if (cursor.Eat("wp::iter_reverse(")) {
    inst.op = Op::kIterReverse, inst.arg_count = 1;
    return Arg(cursor, inst, 0) && Text(cursor, ");");
  }
  if (rest.starts_with("wp::") || rest.starts_with("bool(") || rest.starts_with("builtin_"))
    return ReadCall(cursor, inst);
  if (rest.starts_with("(")) return ReadCompare(cursor, inst);
  if (rest.starts_with("var_")) return ReadMove(cursor, inst);
  TextVar& var = ir_.vars[static_cast<size_t>(inst.out)];
  if (var.type == kInt) return Set(inst, Op::kSetInt) && Int(cursor, inst) && Text(cursor, ";");
  // A literal that is cast: the variable is that number.
  TextVar number = var;
  if (!ReadConstant(cursor, number)) return Wrong(cursor, "a number");
  var = number;
  return Set(inst, Op::kSetConstant) && Text(cursor, ";");
}

// "var_a.shape);"
bool BodyReader::ReadShape(Cursor& cursor, Inst& inst) {
  inst.arg_count = 1;
  if (!Arg(cursor, inst, 0)) return false;
  if (!ir_.vars[static_cast<size_t>(inst.args[0])].type.is_array()) return Wrong(cursor, "an array");
  return Set(inst, Op::kShapeAddress) && (cursor.Eat(".shape);") || Text(cursor, "->shape);"));
}

// "var_1;", "var_5 && var_1;"
bool BodyReader::ReadMove(Cursor& cursor, Inst& inst) {
  inst.op = Op::kMove, inst.arg_count = 1;
  const size_t column = cursor.column();
  if (!Arg(cursor, inst, 0)) return false;
  inst.is_or = cursor.rest().starts_with(" || ");
  if (cursor.Eat(" && ") || cursor.Eat(" || ")) {
    if (inst.args[0] != inst.out) return Fail(column, "expected the variable that is set");
    inst.op = Op::kLogical;
    if (!Arg(cursor, inst, 0)) return false;
  }
  return Text(cursor, ";");
}

bool BodyReader::Relation(Cursor& cursor, CompareOp& op) {
  constexpr std::pair<std::string_view, CompareOp> kRelations[] = {
      {" < ", CompareOp::kLess},          {" <= ", CompareOp::kLessEqual}, {" > ", CompareOp::kGreater},
      {" >= ", CompareOp::kGreaterEqual}, {" == ", CompareOp::kEqual},     {" != ", CompareOp::kNotEqual}};
  for (const auto& [text, meaning] : kRelations)
    if (cursor.Eat(text)) return op = meaning, true;
  return Wrong(cursor, "a comparison");
}

// "(var_1 < var_2);", "((var_1 < var_2) && (var_2 < var_3));"
bool BodyReader::ReadCompare(Cursor& cursor, Inst& inst) {
  inst.op = Op::kCompare;
  int joined = 0;
  while (cursor.Eat("(")) ++joined;
  if (joined >= Inst::kMaxArgs) return Wrong(cursor, "at most three comparisons");
  inst.arg_count = static_cast<uint8_t>(joined + 1);
  for (int i = 0; i < joined; ++i) {
    CompareOp op{};
    int32_t left = -1;
    if (i > 0 && !Text(cursor, " && (")) return false;
    const size_t column = cursor.column();
    if (!Var(cursor, left) || !Relation(cursor, op) || !Arg(cursor, inst, i + 1)) return false;
    if (i > 0 && left != inst.args[i]) return Fail(column, "expected the operand before");
    inst.args[i] = left;
    inst.compares |= static_cast<uint32_t>(op) << (4 * i);
    if (!Text(cursor, i > 0 ? "))" : ")")) return false;
  }
  return Text(cursor, ";");
}

// "var_1) {", "!var_1) {", "iter_cmp(var_1) == 0) goto end_for_0;", "var_1 >= 20) goto end_for_0;"
bool BodyReader::ReadIf(Cursor& cursor, Inst& inst) {
  inst.arg_count = 1;
  if (cursor.Eat("iter_cmp("))
    return Set(inst, Op::kLoopExitIter) && Arg(cursor, inst, 0) && Text(cursor, ") == 0) goto end_for_") &&
           Label(cursor, inst, ";");
  if (cursor.Eat("("))
    return Set(inst, Op::kLoopExitFalse) && (inst.is_while = true) && Arg(cursor, inst, 0) &&
           Text(cursor, ") == false) goto end_while_") && Label(cursor, inst, ";");
  inst.op = cursor.Eat("!") ? Op::kIfNot : Op::kIf;
  if (!Arg(cursor, inst, 0)) return false;
  if (cursor.Eat(") {")) return true;
  return Set(inst, Op::kLoopExitBound) && Relation(cursor, inst.compare) && Int(cursor, inst) &&
         Text(cursor, ") goto end_for_") && Label(cursor, inst, ";");
}

}  // namespace warpsmith
