// Lines, declarations and lists.
#include "src/text/read_body.h"

#include <limits>

#include "src/result.h"

namespace warpsmith {
namespace {

// The lines of one kernel lie this close together: quoted lines are kept by their number.
constexpr int32_t kMaxLines = 1 << 16;

bool IsDigit(char c) { return c >= '0' && c <= '9'; }

template <class T>
bool Whole(std::string_view text, T& value) {
  T read{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
  const bool whole = error == std::errc() && end == text.data() + text.size();
  return whole ? (value = read, true) : false;
}

// "7", "7ull", "0.5", "INFINITY": a number of a type may be written as Python had it, of the other kind.
bool ConstantFrom(std::string_view text, TextVar& var) {
  if (var.type == kBool) return var.integer = text == "true", text == "true" || text == "false";
  const bool is_int = IsInt(var.type.scalar);
  std::string_view digits = text;
  while (is_int && (digits.ends_with('l') || digits.ends_with('u'))) digits.remove_suffix(1);
  uint64_t bits = 0;
  if (Whole(digits, var.integer)) return var.foreign = !is_int, true;
  if (is_int && Whole(digits, bits)) return var.integer = static_cast<int64_t>(bits), var.number = 1, true;
  var.foreign = is_int;
  const bool negative = text.starts_with('-');
  if (text == "NAN") return var.number = std::numeric_limits<double>::quiet_NaN(), true;
  if (text.substr(negative) == "INFINITY")
    return var.number = (negative ? -1 : 1) * std::numeric_limits<double>::infinity(), true;
  return Whole(text, var.number);
}

}  // namespace

bool BodyReader::Open(size_t part, std::span<const std::string_view> lines) {
  part_ = part, lines_ = lines, at_ = 0;
  return CheckBytes();
}

Surroundings& BodyReader::Around() {
  if (around_ == nullptr) {
    frame_.around = around_ = std::make_shared<Surroundings>();
    around_->module = module_;
  }
  return *around_;
}

// Compilers end a line, and with it a comment, at a carriage return too; here it would be one line.
bool BodyReader::CheckBytes() {
  constexpr std::string_view kForbidden("\r\0", 2);
  for (size_t line = 0; line < lines_.size(); ++line) {
    const size_t column = lines_[line].find_first_of(kForbidden);
    if (column != std::string_view::npos) return Fail(line, column, "expected no carriage return and no zero byte");
  }
  return true;
}

bool BodyReader::Fail(size_t line, size_t column, std::string what) {
  mismatch_ = {part_, line, column, std::move(what)};
  return false;
}

std::string_view BodyReader::BodyLine() const {
  const std::string_view line = Line();
  const bool indented = line.find_first_not_of(' ') >= kind_.margin && line.size() >= kind_.margin;
  return indented ? line.substr(kind_.margin) : line;
}

bool BodyReader::Section(std::string_view title) {
  if (BodyLine() != "    //---------") return Fail(0, "expected a line of the kernel, or //---------");
  ++at_;
  if (BodyLine() != "    " + std::string(title)) return Fail(0, "expected " + std::string(title));
  ++at_;
  return true;
}

// Goes on to the line after the one that is wanted.
bool BodyReader::SkipPast(std::string_view wanted) {
  const size_t begin = at_;
  while (at_ < lines_.size())
    if (lines_[at_++] == wanted) return true;
  return Fail(begin, 0, "expected '" + std::string(wanted) + "' after this");
}

bool BodyReader::EndFunction() {
  if (Line() != "}") return Fail(0, "expected the end of the function");
  if (at_ + 1 != lines_.size()) return Fail(at_ + 1, 0, "expected nothing after the function");
  return true;
}

std::optional<Type> BodyReader::ReadType(Cursor& cursor) {
  const size_t column = cursor.column();
  const std::string_view rest = cursor.rest();
  // A type holds spaces only after a comma: "wp::vec_t<3, wp::float32>".
  size_t end = 0;
  while (end < rest.size() && (rest[end] != ' ' || (end > 0 && rest[end - 1] == ',')) && rest[end] != '*') ++end;
  const std::string_view name = rest.substr(0, end);
  const std::optional<Type> type = names_.TypeOf(name);
  if (!type)
    Fail(column, "'" + std::string(name) + "' is not a type that can be read");
  else
    cursor.Eat(name);
  return type;
}

bool BodyReader::AddParam(std::string_view name, int32_t index) {
  if (name.empty() || IsDigit(name[0]) || !params_.emplace(name, index).second) return false;
  Type type = frame_.params[static_cast<size_t>(index)];
  const bool reference = type.reference;
  type.reference = false;
  ir_.vars.push_back({type, reference ? TextVar::Kind::kReference : TextVar::Kind::kValue});
  ir_.param_count = index + 1;
  return true;
}

bool BodyReader::ReadVars() {
  while (BodyLine() != "    //---------") {
    Cursor cursor(BodyLine());
    if (!ReadVar(cursor)) return Fail(cursor.column() + kind_.margin, mismatch_.what);
    ++at_;
  }
  return true;
}

// "    const wp::int32 var_3 = 7;", "    wp::float32* var_4;"
bool BodyReader::ReadVar(Cursor& cursor) {
  TextVar var;
  if (!cursor.Eat("    ")) return Fail(0, "expected a variable");
  if (cursor.Eat("const ")) var.kind = TextVar::Kind::kConstant;
  if (cursor.Eat("wp::range_t")) {
    var.kind = TextVar::Kind::kRange, var.type = kInt;
  } else if (auto type = ReadType(cursor)) {
    var.type = *type;
  } else {
    return false;
  }
  if (cursor.Eat("*")) var.kind = TextVar::Kind::kReference;
  size_t number = 0;
  if (!cursor.Eat(" var_") || !cursor.Number(number) || number != locals_)
    return Fail(0, "expected a declaration of var_" + std::to_string(locals_));
  if (var.kind == TextVar::Kind::kConstant && !(cursor.Eat(" = ") && ReadConstant(cursor, var)))
    return Fail(0, "expected a constant of type " + TypeName(var.type));
  if (!cursor.Eat(";") || !cursor.AtEnd()) return Fail(0, "expected ; and the end of the line");
  ir_.vars.push_back(var);
  ++locals_;
  return true;
}

bool BodyReader::ReadConstant(Cursor& cursor, TextVar& var) {
  if (var.type.is_composite()) return ReadComposite(cursor, var);
  const bool good = ConstantFrom(cursor.rest().substr(0, cursor.rest().find(';')), var);
  if (good) cursor.Until(";");
  return good;
}

// "wp::initializer_array<3,wp::float32>{1.0, 2.0, 3.0}"
bool BodyReader::ReadComposite(Cursor& cursor, TextVar& var) {
  Constant constant;
  constant.type = var.type;
  if (!cursor.Eat("wp::initializer_array<")) return false;
  cursor.Until("{");
  if (!cursor.Eat("{")) return false;
  do {
    const std::string_view text = cursor.Until(",}");
    double number = text == "true";
    if (text != "true" && text != "false" && !Whole(text, number)) return false;
    constant.elements.push_back(number);
  } while (cursor.Eat(", "));
  var.integer = static_cast<int64_t>(Around().constants.size());
  Around().constants.push_back(std::move(constant));
  return cursor.Eat("}");
}

bool BodyReader::ReadList(std::vector<Inst>& list) {
  list_lines_.push_back({&list, {}});
  while (BodyLine() != "    //---------" && Line() != "}" && at_ < lines_.size()) {
    if (kind_.margin > 0 && Line() == "    }") break;
    Inst inst;
    const size_t margin = Line().size() - BodyLine().size();
    Cursor cursor(BodyLine());
    if (!ReadInst(cursor, inst)) return Fail(mismatch_.column + margin, mismatch_.what);
    list.push_back(inst);
    list_lines_.back().second.push_back(at_++);
  }
  return true;
}

bool BodyReader::ReadInst(Cursor& cursor, Inst& inst) {
  size_t spaces = 0;
  while (cursor.Eat("    ")) ++spaces;
  if (spaces == 0 || spaces > 200) return Wrong(cursor, "an indentation of a multiple of four spaces");
  inst.indent = static_cast<uint8_t>(spaces - 1);
  inst.tab = cursor.Eat("\t");
  if (cursor.rest().starts_with("// ")) {
    if (cursor.rest().ends_with(">")) return ReadComment(cursor, inst);
    cursor.Eat("// ");
    inst.commented = true;
  }
  const Cursor start = cursor;
  const Inst empty = inst;
  if (!ReadStatement(cursor, inst) || !(cursor.AtEnd() || Wrong(cursor, "the end of the line"))) {
    const Mismatch why = mismatch_;
    cursor = start, inst = empty;
    if (!ReadLine(cursor, inst)) return mismatch_ = why, false;
  }
  return !inst.commented || MayBeCommented(inst) || Fail(start.column(), "expected a store or atomic after //");
}

// The backward function does not write to memory a second time.
bool BodyReader::MayBeCommented(const Inst& inst) const {
  if (part_ == 0) return false;
  if (inst.op == Op::kLine) {
    const std::string_view line = ir_.lines[static_cast<size_t>(inst.label)];
    return line.starts_with("wp::") || line.find(" = wp::indexref(") != line.npos;
  }
  return inst.op == Op::kSlotStore || inst.op == Op::kSlotAtomic ||
         (inst.op == Op::kCall && !Row(inst.builtin).replayed);
}

// "// z = x * y          <L 7>". The line is padded, so that all that is lost of it is white space at its end.
bool BodyReader::ReadComment(Cursor& cursor, Inst& inst) {
  cursor.Eat("// ");
  inst.op = Op::kComment;
  inst.adjoint = cursor.Eat("adj: ");
  const std::string_view text = cursor.rest();
  const size_t mark = text.rfind("<L ");
  if (mark == text.npos) return Wrong(cursor, "the number of the line quoted: <L ...>");
  std::string_view quoted = text.substr(0, mark);
  quoted.remove_suffix(quoted.size() - (quoted.find_last_not_of(' ') + 1));
  Cursor number(text.substr(mark + 3));
  if (!number.Number(inst.value) || !number.Eat(">") || !number.AtEnd() || inst.value < 1)
    return Wrong(cursor, "the number of the line quoted: <L ...>");
  const auto [known, is_new] = quoted_.emplace(inst.value, quoted);
  return is_new || known->second == quoted ||
         Wrong(cursor, "the line as it was quoted before: " + std::string(known->second));
}

bool BodyReader::KeepQuotedLines() {
  Source& source = frame_.source;
  if (quoted_.empty()) return true;
  source.first_line = quoted_.begin()->first;
  const int32_t last = quoted_.rbegin()->first;
  if (last - source.first_line >= kMaxLines) return Fail(at_, 0, "the lines quoted are too far apart");
  source.lines.resize(static_cast<size_t>(last - source.first_line) + 1);
  for (const auto& [line, text] : quoted_) source.lines[static_cast<size_t>(line - source.first_line)] = text;
  return true;
}

}  // namespace warpsmith
