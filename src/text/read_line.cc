// Lines that the IR keeps as they stand: structs and their fields, pointers, adjoints by name. They are forms of
// places,
//
//   place   ["&" | "*"] root step*
//   root    "var_3" | "adj_3" | "(" place ")" | "wp::address(" places ")" | "wp::index(" places ")" | "wp::view("
//   places ")" step    ".field" | "->field" | ".component_ref(" places ")" | ".element_ref(" places ")" | ".row_ref("
//   places ")"
//
// and what has none of these, another form of statement has to be.
#include <algorithm>

#include "src/text/read_body.h"

namespace warpsmith {
namespace {

constexpr int kMaxDepth = 40;  // of a place: it is read by recursion

constexpr std::string_view kElements[] = {"wp::address(", "wp::index(", "wp::view("};
constexpr std::string_view kParts[] = {"component_ref", "element_ref", "row_ref"};

}  // namespace

bool BodyReader::ReadLine(Cursor& cursor, Inst& inst) {
  const size_t begin = cursor.column();
  if (!LineForm(cursor) || !cursor.AtEnd()) return false;
  inst.op = Op::kLine;
  inst.label = static_cast<int32_t>(ir_.lines.size());
  ir_.lines.emplace_back(cursor.Since(begin));
  return true;
}

bool BodyReader::LineForm(Cursor& cursor) {
  if (cursor.rest().starts_with("assert(")) return AssertLine(cursor);
  if (cursor.Eat("wp::store(")) return PlaceForm(cursor) && cursor.Eat(", ") && PlaceForm(cursor) && cursor.Eat(");");
  if (cursor.rest().find("_slot(") != std::string_view::npos) return SlotLine(cursor);
  const bool names_adjoint = cursor.rest().find("adj_") < cursor.rest().find('(');
  return names_adjoint && AdjointLine(cursor) ? true : SettingLine(cursor);
}

// "assert(((void)"x < 1",var_5));"
bool BodyReader::AssertLine(Cursor& cursor) {
  if (!cursor.Eat("assert(((void)\"")) return false;
  const size_t end = cursor.rest().rfind("\",");
  return end != std::string_view::npos && cursor.Eat(cursor.rest().substr(0, end)) && cursor.Eat("\",") &&
         PlaceForm(cursor) && cursor.Eat("));");
}

// A write to a part of an element that is deeper than one step: "wp::array_atomic_add_slot(var_a, var_5, [&](auto& _e)
// -> auto& { return _e.x.component_ref(var_4); }, var_0);", and its adjoint, which has the array's adjoint too.
bool BodyReader::SlotLine(Cursor& cursor) {
  constexpr std::string_view kWrites[] = {"array_store",      "array_atomic_add", "array_atomic_sub",
                                          "array_atomic_and", "array_atomic_or",  "array_atomic_xor"};
  if (!cursor.Eat("wp::")) return false;
  const bool adjoint = cursor.Eat("adj_");
  if (std::none_of(std::begin(kWrites), std::end(kWrites), [&](std::string_view write) { return cursor.Eat(write); }))
    return false;
  if (!cursor.Eat("_slot(") || !PlaceForm(cursor)) return false;
  if (adjoint && !(cursor.Eat(", ") && PlaceForm(cursor))) return false;
  return cursor.Eat(", ") && PlaceForm(cursor) && cursor.Eat(", [&](auto& _e) -> auto& { return _e") && Steps(cursor) &&
         cursor.Eat("; }, ") && PlaceList(cursor) && cursor.Eat(");");
}

// The adjoint of a struct's constructor; that of a builtin or function called forward, by wp.grad(), with values for
// adjoints.
bool BodyReader::AdjointLine(Cursor& cursor) {
  Cursor ahead = cursor;
  const bool builtin = ahead.Eat("wp::");
  if (!ahead.Eat("adj_")) return false;
  const std::string_view name = ahead.Word();
  const bool known = builtin ? TextNames::BuiltinOf(name, /*adjoint=*/true).has_value()
                             : names_.StructOf(name) >= 0 || names_.FunctionOf(name) >= 0;
  const bool by_name = builtin || names_.StructOf(name) < 0;
  if (!known || (by_name && ahead.rest().find("adj_") != std::string_view::npos)) return false;
  cursor = ahead;
  return cursor.Eat("(") && PlaceList(cursor) && cursor.Eat(");");
}

// "var_s.x = var_4;", "adj_s.x += adj_4;", "var_5 = {};", "*var_p = var_3;"
bool BodyReader::SettingLine(Cursor& cursor) {
  const size_t begin = cursor.column();
  if (!PlaceForm(cursor)) return false;
  const bool plain = cursor.Since(begin).find_first_of("*&.->(") == std::string_view::npos;
  const bool is_var = cursor.Since(begin).starts_with("var_");
  if (cursor.Eat(" = {};")) return !plain || is_var;
  const bool adds = cursor.Eat(" += ");
  if (!adds && !cursor.Eat(" = ")) return false;
  if (!adds && is_var && plain && MadeValue(cursor)) return cursor.Eat(";");
  const size_t value = cursor.column();
  if (!PlaceForm(cursor)) return false;
  const bool both_plain = plain && cursor.Since(value).find_first_of("*&.->(") == std::string_view::npos;
  return (!both_plain || kind_.custom_adjoint) && cursor.Eat(";");
}

// A struct, a pointer as a number, a one, a pointer to a component.
bool BodyReader::MadeValue(Cursor& cursor) {
  if (cursor.Eat("(wp::uint64)(")) return PlaceForm(cursor) && cursor.Eat(")");
  if (cursor.Eat("wp::indexref(")) return PlaceList(cursor) && cursor.Eat(")");
  Cursor ahead = cursor;
  const std::string_view type = ahead.Until("(");
  if (!names_.TypeOf(type) || !ahead.Eat("(")) return false;
  cursor = ahead;
  if (names_.StructOf(type) < 0) return cursor.Eat("1)");
  return cursor.Eat(")") || (PlaceList(cursor) && cursor.Eat(")"));
}

bool BodyReader::PlaceList(Cursor& cursor, int depth) {
  do {
    if (!PlaceForm(cursor, depth + 1)) return false;
  } while (cursor.Eat(", "));
  return true;
}

bool BodyReader::PlaceForm(Cursor& cursor, int depth) {
  if (depth > kMaxDepth) return false;
  if (!cursor.Eat("&")) cursor.Eat("*");
  if (cursor.Eat("(")) return PlaceForm(cursor, depth + 1) && cursor.Eat(")") && Steps(cursor, depth);
  for (std::string_view element : kElements)
    if (cursor.Eat(element)) return PlaceList(cursor, depth) && cursor.Eat(")") && Steps(cursor, depth);
  int32_t var = -1;
  return (cursor.Eat("var_") || cursor.Eat("adj_")) && VarLabel(cursor, var) && Steps(cursor, depth);
}

bool BodyReader::Steps(Cursor& cursor, int depth) {
  while (cursor.Eat(".") || cursor.Eat("->")) {
    const std::string_view step = cursor.Word();
    if (step.empty() || (step[0] >= '0' && step[0] <= '9')) return false;
    if (!cursor.Eat("(")) continue;
    if (std::find(std::begin(kParts), std::end(kParts), step) == std::end(kParts)) return false;
    if (!PlaceList(cursor, depth) || !cursor.Eat(")")) return false;
  }
  return true;
}

// An operand that is an expression: it is a variable without a number.
bool BodyReader::Named(Cursor& cursor, int32_t& var) {
  const size_t begin = cursor.column();
  if (!PlaceForm(cursor)) return Wrong(cursor, "an operand");
  const std::string text(cursor.Since(begin));
  const auto [known, fresh] = named_.emplace(text, static_cast<int32_t>(ir_.vars.size()));
  var = known->second;
  if (!fresh) return true;
  TextVar made{kNoType, TextVar::Kind::kNamed};
  made.integer = static_cast<int64_t>(ir_.lines.size());
  // The same in the place of a variable and of its adjoint.
  ir_.lines.insert(ir_.lines.end(), {text, text});
  ir_.vars.push_back(made);
  return true;
}

// Variables.

bool BodyReader::VarLabel(Cursor& cursor, int32_t& var) {
  const size_t column = cursor.column();
  const std::string_view label = cursor.Word();
  const auto param = params_.find(label);
  if (param != params_.end()) return var = param->second, true;
  size_t number = 0;
  const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
  const bool whole = error == std::errc() && end == label.data() + label.size();
  if (whole && number < locals_) return var = static_cast<int32_t>(number + frame_.params.size()), true;
  return Fail(column, "expected a variable, '" + std::string(label) + "' is none");
}

// In an adjoint that the file gives, adjoints are operands too.
bool BodyReader::Var(Cursor& cursor, int32_t& var) {
  if (kind_.custom_adjoint && !cursor.rest().starts_with("var_")) return Named(cursor, var);
  return Text(cursor, "var_") && VarLabel(cursor, var);
}

bool BodyReader::Adj(Cursor& cursor, int32_t& var) { return Text(cursor, "adj_") && VarLabel(cursor, var); }

bool BodyReader::Vars(Cursor& cursor, std::vector<int32_t>& vars) {
  do {
    if (!Var(cursor, vars.emplace_back(-1))) return false;
  } while (cursor.Eat(", "));
  return true;
}

}  // namespace warpsmith
