#include "src/text/read.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>

#include "src/kernel/language.h"
#include "src/kernel/module.h"
#include "src/text/frame.h"
#include "src/text/verify.h"

namespace warpsmith {
namespace {

// The lines of one kernel lie this close together: quoted lines are kept by their number.
constexpr int32_t kMaxLines = 1 << 16;
constexpr size_t kMaxOperands = 200;  // an instruction counts them in a byte

// What was read stops making sense at a column of a line, both counted from 0.
struct Mismatch {
  size_t line = 0, column = 0;
  std::string what;
};

bool IsWord(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

// A position in a line. Nothing is read twice: Eat() and its kin go on only if what they want is there.
class Cursor {
 public:
  explicit Cursor(std::string_view line) : line_(line) {}

  size_t column() const { return at_; }
  std::string_view rest() const { return line_.substr(at_); }
  bool AtEnd() const { return at_ == line_.size(); }

  bool Eat(std::string_view text) {
    if (!rest().starts_with(text)) return false;
    at_ += text.size();
    return true;
  }
  std::string_view Word() {
    const size_t begin = at_;
    while (at_ < line_.size() && IsWord(line_[at_])) ++at_;
    return line_.substr(begin, at_ - begin);
  }
  // Up to one of the characters, or the end.
  std::string_view Until(std::string_view stops) {
    const std::string_view text = rest().substr(0, rest().find_first_of(stops));
    at_ += text.size();
    return text;
  }
  template <class T>
  bool Number(T& value) {
    const auto [end, error] = std::from_chars(rest().data(), rest().data() + rest().size(), value);
    if (error != std::errc()) return false;
    at_ += static_cast<size_t>(end - rest().data());
    return true;
  }

 private:
  std::string_view line_;
  size_t at_ = 0;
};

// The lines of a text, without their ends.
std::vector<std::string_view> SplitLines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

using ByName = std::unordered_map<std::string_view, Builtin>;

const ByName& Natives() {
  static const auto* names = [] {
    auto* table = new ByName;
    for (const BuiltinRow& row : BuiltinTable()) WS_CHECK(table->emplace(row.native, row.id).second);
    return table;
  }();
  return *names;
}

const ByName& AdjointNatives() {
  static const auto* names = [] {
    auto* table = new ByName;
    for (const BuiltinRow& row : BuiltinTable()) WS_CHECK(table->emplace(row.adjoint_native, row.id).second);
    return table;
  }();
  return *names;
}

// The rows that are not executed, by what the text calls them.
const std::unordered_map<std::string_view, const BuiltinRow*>& LanguageNatives() {
  static const auto* names = [] {
    auto* table = new std::unordered_map<std::string_view, const BuiltinRow*>;
    for (const BuiltinRow& row : LanguageRows()) table->emplace(row.native, &row);
    return table;
  }();
  return *names;
}

// Types without arguments in angle brackets.
const std::unordered_map<std::string_view, Type>& PlainTypes() {
  static const auto* types = [] {
    auto* table = new std::unordered_map<std::string_view, Type>{{CppName(kExtents), kExtents}};
    for (size_t i = 1; i < kScalarCount; ++i) table->emplace(CppName({static_cast<Scalar>(i)}), Type{static_cast<Scalar>(i)});
    for (size_t i = 0; i < NativeTypes().size(); ++i) {
      const Type type = NativeOf(static_cast<uint8_t>(i));
      table->emplace(CppName(type), type);
    }
    return table;
  }();
  return *types;
}

std::string_view BeforeBracket(std::string_view name) { return name.substr(0, name.find('<')); }

// A type of the shape that a name like "wp::mat_t" stands for; kNoType if it stands for none.
Type ShapeNamed(std::string_view head) {
  for (Type type : {VectorOf(Scalar::kFloat32, 2), MatrixOf(Scalar::kFloat32, 2, 2), QuatOf(Scalar::kFloat32), TransformOf(Scalar::kFloat32), kFloatArray})
    if (BeforeBracket(CppName(type)) == head) return type;
  return kNoType;
}

// What the printer calls so. An array has one dimension: its type does not say how many there are.
std::optional<Type> TypeNamed(std::string_view name) {
  if (const auto found = PlainTypes().find(name); found != PlainTypes().end()) return found->second;
  Type type = ShapeNamed(BeforeBracket(name));
  if (type == kNoType || !name.ends_with('>')) return std::nullopt;
  Cursor cursor(name.substr(name.find('<') + 1));
  if (type.is_vector() || type.is_matrix()) {
    if (!cursor.Number(type.length) || !cursor.Eat(", ")) return std::nullopt;
    if (type.is_matrix() && (!cursor.Number(type.cols) || !cursor.Eat(", "))) return std::nullopt;
  }
  const std::optional<Type> inner = TypeNamed(cursor.rest().substr(0, cursor.rest().size() - 1));
  if (!inner || inner->is_array()) return std::nullopt;
  if (type.is_array()) type = inner->array();
  else type.scalar = inner->scalar;
  return CppName(type) == name ? std::optional(type) : std::nullopt;
}

// Reads the two functions of a kernel. Each step returns false after it noted what it missed.
class KernelReader {
 public:
  // `backward` is empty where Warp writes none.
  KernelReader(std::string_view forward, std::string_view backward, Target target)
      : lines_{SplitLines(forward), SplitLines(backward)}, cuda_(target == Target::kCuda), has_backward_(!backward.empty()) {}

  bool Read() {
    return CheckBytes() && ReadHead() && ReadVars() && Section("// forward") && ReadList(0, kernel_.ir.forward) &&
           EndFunction() && (!has_backward_ || ReadBackward()) && Finish();
  }

  TextKernel& kernel() { return kernel_; }
  size_t part() const { return part_; }  // 0 forward, 1 backward
  const Mismatch& mismatch() const { return mismatch_; }

 private:
  bool ReadBackward() {
    return SkipToReplay() && ReadList(1, kernel_.ir.replay) && Section("// reverse") && ReadList(1, kernel_.ir.reverse) &&
           EndFunction();
  }

  // What the kernel has that those that are executed have not.
  Surroundings& Around() {
    if (!around_) kernel_.frame.around = around_ = std::make_shared<Surroundings>();
    return *around_;
  }

  // Compilers end a line, and with it a comment, at a carriage return too; here it would be one line.
  bool CheckBytes() {
    constexpr std::string_view kForbidden("\r\0", 2);
    for (part_ = 0; part_ < lines_.size(); ++part_) {
      for (at_ = 0; at_ < lines_[part_].size(); ++at_) {
        const size_t column = Line().find_first_of(kForbidden);
        if (column != std::string_view::npos) return Fail(column, "expected no carriage return and no zero byte");
      }
    }
    part_ = at_ = 0;
    return true;
  }

  // Lines.

  std::string_view Line() const { return at_ < lines_[part_].size() ? lines_[part_][at_] : std::string_view(); }
  bool Fail(size_t column, std::string what) { return Fail(at_, column, std::move(what)); }
  bool Fail(size_t line, size_t column, std::string what) {
    mismatch_ = {line, column, std::move(what)};
    return false;
  }
  // The line without the indentation that CUDA adds to all of the body.
  std::string_view BodyLine() const {
    std::string_view line = Line();
    if (cuda_ && line.starts_with("    ")) line.remove_prefix(4);
    return line;
  }
  bool IsBodyLine(std::string_view text) const { return BodyLine() == text; }

  bool Section(std::string_view title) {
    if (!IsBodyLine("    //---------")) return Fail(0, "expected a line of the kernel, or //---------");
    ++at_;
    if (BodyLine() != "    " + std::string(title)) return Fail(0, "expected " + std::string(title));
    ++at_;
    return true;
  }

  // Goes on to the line after the one that is wanted.
  bool SkipPast(std::string_view wanted) {
    const size_t begin = at_;
    while (at_ < lines_[part_].size())
      if (lines_[part_][at_++] == wanted) return true;
    return Fail(begin, 0, "expected '" + std::string(wanted) + "' after this");
  }

  bool EndFunction() {
    if (cuda_ && Line() == "    }") ++at_;
    if (Line() != "}") return Fail(0, "expected the end of the function");
    if (at_ + 1 != lines_[part_].size()) return Fail(at_ + 1, 0, "expected nothing after the function");
    return true;
  }

  // The head: name and parameters. What else stands there follows from them, and is compared in the end.

  bool ReadHead() {
    if (!cuda_ && Line() == "template <bool wp_linear_contiguous>") ++at_;
    Cursor cursor(Line());
    if (!cursor.Eat(cuda_ ? "extern \"C\" __global__ void " : "static void "))
      return Fail(0, cuda_ ? "expected extern \"C\" __global__ void"
                           : "expected template <bool wp_linear_contiguous> and static void");
    const std::string_view word = cursor.Word();
    const std::string_view tail = cuda_ ? "_cuda_kernel_forward" : "_cpu_kernel_forward";
    if (!word.ends_with(tail) || !cursor.Eat("("))
      return Fail(cursor.column(), "expected <name>" + std::string(tail) + "(");
    kernel_.name = word.substr(0, word.size() - tail.size());
    kernel_.frame.name = kernel_.name.substr(0, kernel_.name.rfind('_'));
    if (!has_backward_) Around().enable_backward = false;
    ++at_;
    if (!ReadLaunchBounds()) return false;
    return (cuda_ ? ReadCudaParams() : ReadCpuParams()) && SkipVarsTitle();
  }

  // "    wp::launch_bounds_t<1> dim,"
  bool ReadLaunchBounds() {
    Cursor cursor(Line());
    int32_t dimensions = 0;
    if (!cursor.Eat("    wp::launch_bounds_t<") || !cursor.Number(dimensions) || dimensions < 1 || dimensions > 4)
      return Fail(0, "expected the bounds of the launch");
    if (dimensions > 1) Around().launch_dimensions = dimensions;
    return true;
  }

  // "    wp::float32 var_s = _wp_args->s;"
  bool ReadCpuParams() {
    const size_t begin = at_;
    if (!SkipPast("    // argument vars")) return false;
    for (size_t line = begin; line < at_; ++line) NoteContiguous(lines_[0][line]);
    while (!IsBodyLine("    //---------")) {
      Cursor cursor(Line());
      if (!ReadParam(cursor)) return false;
      ++at_;
    }
    return true;
  }

  // "    wp::float32 var_s,"
  bool ReadCudaParams() {
    while (!Line().ends_with(')')) {
      ++at_;
      Cursor cursor(Line());
      if (!ReadParam(cursor)) return false;
    }
    const size_t begin = at_;
    if (!SkipPast("        //---------")) return false;
    const auto lines = std::span(lines_[0]).subspan(begin, at_ - begin);
    const bool loops = std::any_of(lines.begin(), lines.end(), [](std::string_view line) { return line.starts_with("    for ("); });
    if (!loops) Around().grid_stride = false;
    return --at_, true;
  }

  // "        wp_contiguous_args.x.strides[0] = sizeof(wp::float32);": x has one dimension.
  void NoteContiguous(std::string_view line) {
    Cursor cursor(line);
    if (cursor.Eat("        wp_contiguous_args.")) contiguous_.emplace(cursor.Word());
  }

  bool ReadParam(Cursor& cursor) {
    if (!cursor.Eat("    ")) return Fail(0, "expected a parameter");
    const std::optional<Type> type = ReadType(cursor);
    if (!type) return false;
    if (!cursor.Eat(" var_")) return Fail(cursor.column(), "expected a parameter: var_<name>");
    const std::string_view name = cursor.Word();
    const auto index = static_cast<int32_t>(kernel_.frame.params.size());
    if (name.empty() || IsDigit(name[0]) || !params_.emplace(name, index).second)
      return Fail(cursor.column(), "expected the name of a parameter unlike the others");
    kernel_.frame.params.push_back(*type);
    kernel_.frame.symbols.emplace_back(name);
    kernel_.ir.vars.push_back({*type});
    kernel_.ir.param_count = index + 1;
    return true;
  }

  static bool IsDigit(char c) { return c >= '0' && c <= '9'; }

  std::optional<Type> ReadType(Cursor& cursor) {
    const size_t column = cursor.column();
    const std::string_view rest = cursor.rest();
    // A type holds spaces only after a comma: "wp::vec_t<3, wp::float32>".
    size_t end = 0;
    while (end < rest.size() && (rest[end] != ' ' || rest[end - (end > 0 ? 1 : 0)] == ',') && rest[end] != '*') ++end;
    const std::string_view name = rest.substr(0, end);
    const std::optional<Type> type = TypeNamed(name);
    if (!type) Fail(column, "'" + std::string(name) + "' is not a type that can be read");
    else cursor.Eat(name);
    return type;
  }

  // Declarations.

  bool SkipVarsTitle() { return Section("// primal vars"); }

  bool ReadVars() {
    while (!IsBodyLine("    //---------")) {
      Cursor cursor(BodyLine());
      if (!ReadVar(cursor)) return Fail(cursor.column() + Margin(), mismatch_.what);
      ++at_;
    }
    return true;
  }

  size_t Margin() const { return cuda_ ? 4 : 0; }

  // "    const wp::int32 var_3 = 7;", "    wp::float32* var_4;"
  bool ReadVar(Cursor& cursor) {
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
    const size_t expected = kernel_.ir.vars.size() - kernel_.frame.params.size();
    if (!cursor.Eat(" var_") || !cursor.Number(number) || number != expected)
      return Fail(0, "expected a declaration of var_" + std::to_string(expected));
    if (var.kind == TextVar::Kind::kConstant && !(cursor.Eat(" = ") && ReadConstant(cursor, var)))
      return Fail(0, "expected a constant of type " + TypeName(var.type));
    if (!cursor.Eat(";") || !cursor.AtEnd()) return Fail(0, "expected ; and the end of the line");
    kernel_.ir.vars.push_back(var);
    return true;
  }

  bool ReadConstant(Cursor& cursor, TextVar& var) {
    if (var.type.is_composite()) return ReadComposite(cursor, var);
    const bool good = ConstantFrom(cursor.rest().substr(0, cursor.rest().find(';')), var);
    if (good) cursor.Until(";");
    return good;
  }

  template <class T>
  static bool Whole(std::string_view text, T& value) {
    T read{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), read);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole ? (value = read, true) : false;
  }

  // "7", "7ull", "0.5", "INFINITY": a number of a type may be written as Python had it, of the other kind.
  static bool ConstantFrom(std::string_view text, TextVar& var) {
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
    if (text.substr(negative) == "INFINITY") return var.number = (negative ? -1 : 1) * std::numeric_limits<double>::infinity(), true;
    return Whole(text, var.number);
  }

  // "wp::initializer_array<3,wp::float32>{1.0, 2.0, 3.0}"
  bool ReadComposite(Cursor& cursor, TextVar& var) {
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

  // The variables of the backward function are those of the forward one: what stands there is compared in the end.
  bool SkipToReplay() {
    part_ = 1, at_ = 0;
    return SkipPast(cuda_ ? "        // forward" : "    // forward");
  }

  // Instructions.

  bool ReadList(int part, std::vector<Inst>& list) {
    part_ = part;
    list_lines_.push_back({&list, {}});
    while (!IsBodyLine("    //---------") && !IsEnd()) {
      Inst inst;
      const size_t margin = Line().size() - BodyLine().size();
      Cursor cursor(BodyLine());
      if (!ReadInst(cursor, inst)) return Fail(mismatch_.column + margin, mismatch_.what);
      list.push_back(inst);
      list_lines_.back().second.push_back(at_++);
    }
    return true;
  }

  bool IsEnd() const { return at_ >= lines_[part_].size() || Line() == "}" || (cuda_ && Line() == "    }"); }

  bool Wrong(const Cursor& cursor, std::string what) { return Fail(cursor.column(), "expected " + std::move(what)); }

  bool ReadInst(Cursor& cursor, Inst& inst) {
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
    const size_t column = cursor.column();
    if (!ReadStatement(cursor, inst) || !(cursor.AtEnd() || Wrong(cursor, "the end of the line"))) return false;
    return !inst.commented || MayBeCommented(inst) || Fail(column, "expected a store or atomic after //");
  }

  // The backward function does not write to memory a second time.
  bool MayBeCommented(const Inst& inst) const {
    if (part_ == 0) return false;
    return inst.op == Op::kSlotStore || inst.op == Op::kSlotAtomic ||
           (inst.op == Op::kCall && !Row(inst.builtin).replayed);
  }

  // "// z = x * y          <L 7>". The line is padded, so that all that is lost of it is white space at its end.
  bool ReadComment(Cursor& cursor, Inst& inst) {
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

  bool ReadStatement(Cursor& cursor, Inst& inst) {
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
    if (cursor.Eat(cuda_ && (around_ == nullptr || around_->grid_stride) ? "continue;" : "return;")) return Set(inst, Op::kReturn);
    return Wrong(cursor, "a statement that Warp writes");
  }

  struct LabelForm {
    std::string_view head;
    Op op;
    bool is_while;
    std::string_view end;
  };
  static constexpr LabelForm kLabelForms[] = {
      {"start_for_", Op::kLoopStart, false, ":;"},   {"start_while_", Op::kLoopStart, true, ":;"},
      {"end_for_", Op::kLoopEnd, false, ":;"},       {"end_while_", Op::kLoopEnd, true, ":;"},
      {"goto start_for_", Op::kLoopAgain, false, ";"}, {"goto start_while_", Op::kLoopAgain, true, ";"},
      {"goto end_for_", Op::kBreak, false, ";"},     {"goto end_while_", Op::kBreak, true, ";"},
      {"goto label", Op::kGoto, false, ";"},         {"label", Op::kLabel, false, ":;"},
  };

  // "adj_3 = {};", "adj_a.shape = adj_3;"
  bool ReadAdjointSetting(Cursor& cursor, Inst& inst) {
    int32_t var = -1;
    if (!VarLabel(cursor, var)) return false;
    if (cursor.Eat(" = {};")) return inst.out = var, Set(inst, Op::kZeroAdjoint);
    if (!cursor.Eat(".shape = ")) return Wrong(cursor, " = {};");
    inst.args[0] = var, inst.arg_count = 1;
    return Set(inst, Op::kSetShape) && Adj(cursor, inst.out) && Text(cursor, ";");
  }

  // "builtin_tid2d(var_0, var_1);"
  bool ReadTid(Cursor& cursor, Inst& inst) {
    int32_t dimensions = 0;
    cursor.Eat("builtin_tid");
    if (!cursor.Number(dimensions) || dimensions < 2 || dimensions > 4 || !cursor.Eat("d(")) return Wrong(cursor, "the index of the thread");
    inst.outs = static_cast<uint8_t>(dimensions);
    if (!Var(cursor, inst.out)) return false;
    for (int32_t i = 1; i < dimensions; ++i) {
      int32_t next = -1;
      if (!Text(cursor, ", ") || !Var(cursor, next)) return false;
      if (next != inst.out + i) return Wrong(cursor, "variables that follow each other");
    }
    return Set(inst, Op::kTid) && Text(cursor, ");");
  }

  static bool Set(Inst& inst, Op op) {
    inst.op = op;
    return true;
  }

  bool Label(Cursor& cursor, Inst& inst, std::string_view end) {
    return ((cursor.Number(inst.label) && inst.label >= 0) || Wrong(cursor, "the number of a label")) &&
           (cursor.Eat(end) || Wrong(cursor, std::string(end)));
  }

  // Variables.

  // What follows "var_" or "adj_".
  bool VarLabel(Cursor& cursor, int32_t& var) {
    const size_t column = cursor.column();
    const std::string_view label = cursor.Word();
    const auto param = params_.find(label);
    if (param != params_.end()) return var = param->second, true;
    size_t number = 0;
    const auto [end, error] = std::from_chars(label.data(), label.data() + label.size(), number);
    const bool whole = error == std::errc() && end == label.data() + label.size();
    if (whole && number < kernel_.ir.vars.size() - kernel_.frame.params.size())
      return var = static_cast<int32_t>(number + kernel_.frame.params.size()), true;
    return Fail(column, "expected a variable, '" + std::string(label) + "' is none");
  }
  bool Var(Cursor& cursor, int32_t& var) {
    return (cursor.Eat("var_") || Wrong(cursor, "var_")) && VarLabel(cursor, var);
  }
  bool Adj(Cursor& cursor, int32_t& var) {
    return (cursor.Eat("adj_") || Wrong(cursor, "adj_")) && VarLabel(cursor, var);
  }
  bool Text(Cursor& cursor, std::string_view text) { return cursor.Eat(text) || Wrong(cursor, std::string(text)); }
  bool Arg(Cursor& cursor, Inst& inst, int at) { return Var(cursor, inst.args[at]); }

  // "var_5 = ...;", "var_5 += 1;"
  bool ReadAssignment(Cursor& cursor, Inst& inst) {
    if (!Var(cursor, inst.out)) return false;
    inst.negative = cursor.rest().starts_with(" -= ");
    if (cursor.Eat(" += ") || cursor.Eat(" -= "))
      return Set(inst, Op::kStepInt) && Int(cursor, inst) && Text(cursor, ";");
    if (!Text(cursor, " = ")) return false;
    const std::string_view rest = cursor.rest();
    if (cursor.Eat("builtin_tid1d();")) return Set(inst, Op::kTid);
    if (rest.starts_with("&(wp::index(")) {
      inst.op = Op::kSlotAddress, inst.arg_count = 2;
      place_ = {};
      return Text(cursor, "&(") && Element(cursor, inst) && Text(cursor, ");") && (SetPlace(inst, -1), true);
    }
    if (cursor.Eat("&(")) {
      inst.arg_count = 1;
      return Set(inst, Op::kShapeAddress) && Arg(cursor, inst, 0) && (cursor.Eat(".shape);") || Text(cursor, "->shape);"));
    }
    if (cursor.Eat("wp::iter_reverse(")) {
      inst.op = Op::kIterReverse, inst.arg_count = 1;
      return Arg(cursor, inst, 0) && Text(cursor, ");");
    }
    if (rest.starts_with("wp::") || rest.starts_with("bool(") || rest.starts_with("builtin_")) return ReadCall(cursor, inst);
    if (rest.starts_with("(")) return ReadCompare(cursor, inst);
    if (rest.starts_with("var_")) return ReadMove(cursor, inst);
    TextVar& var = kernel_.ir.vars[static_cast<size_t>(inst.out)];
    if (var.type == kInt) return Set(inst, Op::kSetInt) && Int(cursor, inst) && Text(cursor, ";");
    // A literal that is cast: the variable is that number.
    return Set(inst, Op::kSetConstant) && (ReadConstant(cursor, var) || Wrong(cursor, "a number")) && Text(cursor, ";");
  }

  bool Int(Cursor& cursor, Inst& inst) { return cursor.Number(inst.value) || Wrong(cursor, "a whole number"); }

  // "var_1;", "var_5 && var_1;"
  bool ReadMove(Cursor& cursor, Inst& inst) {
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

  bool Relation(Cursor& cursor, CompareOp& op) {
    constexpr std::pair<std::string_view, CompareOp> kRelations[] = {
        {" < ", CompareOp::kLess},          {" <= ", CompareOp::kLessEqual}, {" > ", CompareOp::kGreater},
        {" >= ", CompareOp::kGreaterEqual}, {" == ", CompareOp::kEqual},     {" != ", CompareOp::kNotEqual}};
    for (const auto& [text, meaning] : kRelations)
      if (cursor.Eat(text)) return op = meaning, true;
    return Wrong(cursor, "a comparison");
  }

  // "(var_1 < var_2);", "((var_1 < var_2) && (var_2 < var_3));"
  bool ReadCompare(Cursor& cursor, Inst& inst) {
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
  bool ReadIf(Cursor& cursor, Inst& inst) {
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

  // A part of an element. What is executed is a component of an array of one dimension, which stands in the instruction.

  bool Vars(Cursor& cursor, std::vector<int32_t>& vars) {
    do {
      if (!Var(cursor, vars.emplace_back(-1))) return false;
    } while (cursor.Eat(", "));
    return true;
  }
  // "wp::index(var_q, var_0)"
  bool Element(Cursor& cursor, Inst& inst) {
    return Text(cursor, "wp::index(") && Arg(cursor, inst, 0) && Text(cursor, ", ") && Indices(cursor, inst);
  }
  bool Indices(Cursor& cursor, Inst&) {
    place_.indices.clear();
    return Vars(cursor, place_.indices) && Text(cursor, ")");
  }
  bool Component(Cursor& cursor) {
    place_.operands.clear();
    place_.bits.clear();
    if (cursor.Eat(".p")) return place_.part = Place::Part::kTranslation, true;
    if (cursor.Eat(".q")) return place_.part = Place::Part::kRotation, true;
    constexpr std::pair<std::string_view, Place::Part> kParts[] = {{".component_ref(", Place::Part::kComponent},
                                                                   {".element_ref(", Place::Part::kElement},
                                                                   {".row_ref(", Place::Part::kRow}};
    for (const auto& [head, part] : kParts)
      if (cursor.Eat(head)) return place_.part = part, Vars(cursor, place_.operands) && Text(cursor, ")");
    return place_.part = Place::Part::kWhole, true;
  }
  bool Accessor(Cursor& cursor, Inst& inst) {
    return Text(cursor, ", [&](auto& _e) -> auto& { return _e") && Component(cursor) && Text(cursor, "; }, ") &&
           Indices(cursor, inst) && Text(cursor, ";");
  }
  // Where the place that was read goes, and the variable that is stored there.
  void SetPlace(Inst& inst, int32_t stored) {
    NoteDimensions(inst.args[0], place_.indices.size());
    const bool is_address = inst.op == Op::kSlotAddress;
    const bool plain = place_.indices.size() == 1 && place_.bits.empty() &&
                       (is_address || (place_.part == Place::Part::kComponent && place_.operands.size() == 1));
    if (plain) {
      inst.args[1] = place_.indices[0];
      if (!is_address) inst.args[2] = place_.operands[0], inst.args[3] = stored;
      return;
    }
    inst.args[1] = stored;
    inst.arg_count = is_address ? 1 : 2;
    inst.label = static_cast<int32_t>(kernel_.ir.places.size());
    kernel_.ir.places.push_back(place_);
  }
  void NoteDimensions(int32_t array, size_t dimensions) {
    int& known = dimensions_[array];
    known = std::max(known, static_cast<int>(dimensions));
  }

  struct SlotForm {
    std::string_view head;
    Op op;
    bool negative;
  };
  static constexpr SlotForm kSlotForms[] = {
      {"wp::store(&(", Op::kSlotStore, false},
      {"wp::array_atomic_add_slot(", Op::kSlotAtomic, false},
      {"wp::array_atomic_sub_slot(", Op::kSlotAtomic, true},
      {"wp::adj_array_store_slot(", Op::kAdjSlotStore, false},
      {"wp::adj_array_atomic_add_slot(", Op::kAdjSlotAtomic, false},
      {"wp::adj_array_atomic_sub_slot(", Op::kAdjSlotAtomic, true},
  };

  bool ReadSlot(Cursor& cursor, Inst& inst) {
    inst.arg_count = 4;
    int32_t stored = -1;
    if (inst.op == Op::kSlotStore)
      return Element(cursor, inst) && Component(cursor) && Text(cursor, "), ") && Var(cursor, stored) && Text(cursor, ");") &&
             (SetPlace(inst, stored), true);
    if (!Arg(cursor, inst, 0) || !Text(cursor, ", ")) return false;
    if (inst.op == Op::kSlotAtomic) return Var(cursor, stored) && Accessor(cursor, inst) && (SetPlace(inst, stored), true);
    const size_t column = cursor.column();
    int32_t array = -1;
    if (!Adj(cursor, array)) return false;
    if (array != inst.args[0]) return Fail(column, "expected the adjoint of the same array");
    return Text(cursor, ", ") && Adj(cursor, stored) && Accessor(cursor, inst) && (SetPlace(inst, stored), true);
  }

  // "wp::add(var_1, var_2);", "wp::adj_add(var_1, var_2, adj_1, adj_2, adj_3);": with a result or without.
  bool ReadCall(Cursor& cursor, Inst& inst) {
    if (inst.out < 0) {
      for (const SlotForm& form : kSlotForms) {
        if (!cursor.Eat(form.head)) continue;
        inst.op = form.op, inst.negative = form.negative;
        return ReadSlot(cursor, inst);
      }
    }
    cursor.Eat("wp::");
    const size_t column = cursor.column();
    const bool adjoint = inst.out < 0 && cursor.Eat("adj_");
    const std::string_view name = cursor.Until("(");
    inst.op = adjoint ? Op::kAdjoint : Op::kCall;
    const std::optional<Builtin> builtin = BuiltinCalled(name, adjoint);
    if (!builtin || !cursor.Eat("("))
      return Fail(column, "expected a function of Warp that can be read, not '" + std::string(name.substr(0, 40)) + "'");
    inst.builtin = *builtin;
    std::vector<int32_t> primals, adjoints;
    if (!ReadVars(cursor, inst, primals, adjoints) || (adjoint && !SplitAdjoint(cursor, inst, primals, adjoints))) return false;
    // What makes values of other types than the ones executed is a builtin of its own.
    if (inst.builtin == Builtin::kVec3 && kernel_.ir.vars[static_cast<size_t>(inst.out)].type != kVec3)
      inst.builtin = BuiltinNamed("construct");
    SetOperands(inst, primals, adjoints);
    return NoteArrays(inst), true;
  }

  static std::optional<Builtin> BuiltinCalled(std::string_view name, bool adjoint) {
    const ByName& names = adjoint ? AdjointNatives() : Natives();
    if (const auto found = names.find(name); found != names.end()) return found->second;
    const std::string_view base = BeforeBracket(name);
    if (ShapeNamed("wp::" + std::string(base)).is_composite()) return BuiltinNamed("construct");
    const auto found = LanguageNatives().find(base);
    return found == LanguageNatives().end() ? std::nullopt : std::optional(found->second->id);
  }

  // "var_1, var_2, adj_1, adj_2);", "{var_1, var_2}, {&adj_1, &adj_2}, adj_3);"
  bool ReadVars(Cursor& cursor, const Inst& inst, std::vector<int32_t>& primals, std::vector<int32_t>& adjoints) {
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
  bool SplitAdjoint(Cursor& cursor, Inst& inst, std::vector<int32_t>& primals, std::vector<int32_t>& adjoints) {
    const bool executed = static_cast<size_t>(inst.builtin) < kBuiltinCount;
    const auto takes = [&] {
      return !adjoints.empty() && Row(inst.builtin).AdjointTakesResult(kernel_.ir.vars[static_cast<size_t>(adjoints.back())].type);
    };
    // Of what is not executed it is seen by the numbers whether there is a result.
    const bool gives = executed ? GivesResult(inst.builtin)
                                : adjoints.size() == primals.size() + 1 || (takes() && !primals.empty() && primals.back() == adjoints.back());
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

  void SetOperands(Inst& inst, const std::vector<int32_t>& primals, std::vector<int32_t>& adjoints) {
    inst.arg_count = static_cast<uint8_t>(primals.size());
    adjoints.resize(primals.size(), -1);
    if (primals.size() <= Inst::kMaxArgs) {
      std::copy(primals.begin(), primals.end(), inst.args);
      std::copy(adjoints.begin(), adjoints.end(), inst.adjoints);
      return;
    }
    std::vector<int32_t>& operands = kernel_.ir.operands;
    inst.args[0] = static_cast<int32_t>(operands.size());
    operands.insert(operands.end(), primals.begin(), primals.end());
    operands.insert(operands.end(), adjoints.begin(), adjoints.end());
  }

  // How many dimensions an array has is seen where an element of it is named.
  void NoteArrays(const Inst& inst) {
    const std::span<const int32_t> args = kernel_.ir.Args(inst);
    if (args.empty()) return;
    const auto is = [&](std::initializer_list<Builtin> builtins) { return std::find(builtins.begin(), builtins.end(), inst.builtin) != builtins.end(); };
    if (is({Builtin::kAddress})) NoteDimensions(args[0], args.size() - 1);
    if (is({Builtin::kArrayStore, Builtin::kAtomicAdd, Builtin::kAtomicSub, Builtin::kAtomicMax, Builtin::kAtomicMin}))
      NoteDimensions(args[0], args.size() - 2);
    if (Row(inst.builtin).name == "view") NoteDimensions(args[0], args.size());
  }

  static bool GivesResult(Builtin builtin) {
    switch (builtin) {
      case Builtin::kArrayStore:
      case Builtin::kAssign:
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: return false;
      default: return true;
    }
  }

  // What is known once all is read.
  bool Finish() {
    for (const Inst& inst : kernel_.ir.forward) {
      kernel_.ir.scalar_tid |= inst.op == Op::kTid && inst.outs == 1;
      kernel_.ir.constant_loop |= inst.op == Op::kLoopExitBound;
    }
    SetDimensions();
    // The layout of what is not executed is compared with the printer's alone.
    return (!has_backward_ || !IsExecuted(kernel_.ir) || CheckLayout()) && KeepQuotedLines();
  }

  // Of an array of which no element is named it is seen by whether Warp specialised the kernel for flat arrays.
  void SetDimensions() {
    const bool deep = std::any_of(dimensions_.begin(), dimensions_.end(), [&](const auto& noted) {
      return noted.first < kernel_.ir.param_count && noted.second > 1;
    });
    const bool specialised = !contiguous_.empty();
    const bool unknown_is_flat = cuda_ || (!specialised && (deep || !kernel_.ir.scalar_tid));
    for (int32_t i = 0; i < kernel_.ir.param_count; ++i) {
      Type& type = kernel_.frame.params[static_cast<size_t>(i)];
      if (!type.is_array()) continue;
      const auto noted = dimensions_.find(i);
      const bool flat = contiguous_.contains(kernel_.frame.symbols[static_cast<size_t>(i)]);
      type.ndim = flat ? 1 : static_cast<uint8_t>(noted != dimensions_.end() ? std::max(noted->second, 1) : unknown_is_flat ? 1 : 2);
      kernel_.ir.vars[static_cast<size_t>(i)].type = type;
    }
  }

  bool CheckLayout() {
    const std::optional<IrFault> fault = FindLayoutFault(kernel_.ir);
    if (!fault) return true;
    for (size_t i = 0; i < list_lines_.size(); ++i) {
      const auto& [list, lines] = list_lines_[i];
      if (list != fault->list) continue;
      part_ = i > 0;
      return Fail(fault->index < lines.size() ? lines[fault->index] : at_, 0, fault->what);
    }
    return false;
  }

  bool KeepQuotedLines() {
    Source& source = kernel_.frame.source;
    if (quoted_.empty()) return true;
    source.first_line = quoted_.begin()->first;
    const int32_t last = quoted_.rbegin()->first;
    if (last - source.first_line >= kMaxLines) return Fail(at_, 0, "the lines quoted are too far apart");
    source.lines.resize(static_cast<size_t>(last - source.first_line) + 1);
    for (const auto& [line, text] : quoted_) source.lines[static_cast<size_t>(line - source.first_line)] = text;
    return true;
  }

  const std::array<std::vector<std::string_view>, 2> lines_;
  const bool cuda_, has_backward_;
  std::shared_ptr<Surroundings> around_;          // of the frame
  std::map<int32_t, int> dimensions_;             // that were seen, of arrays
  std::set<std::string, std::less<>> contiguous_;  // parameters that Warp specialises
  Place place_;                                   // that was read last
  size_t part_ = 0, at_ = 0;  // function and line
  TextKernel kernel_;
  std::unordered_map<std::string_view, int32_t> params_;
  std::map<int32_t, std::string_view> quoted_;
  std::vector<std::pair<const std::vector<Inst>*, std::vector<size_t>>> list_lines_;  // of each instruction
  Mismatch mismatch_;
};

Error At(std::string_view part, size_t line, size_t column, std::string_view what) {
  std::string message = std::string(part) + (part.empty() ? "line " : ", line ") + std::to_string(line + 1) +
                        ", column " + std::to_string(column + 1) + ": " + std::string(what);
  return {ErrorCode::kInput, std::move(message)};
}

// The first difference of a text from what was read from it and printed again.
std::optional<Mismatch> Difference(std::string_view text, std::string_view printed) {
  if (text == printed) return std::nullopt;
  const auto [at, wanted] = std::mismatch(text.begin(), text.end(), printed.begin(), printed.end());
  const auto line = static_cast<size_t>(std::count(text.begin(), at, '\n'));
  const auto offset = static_cast<size_t>(at - text.begin());
  const size_t begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  const std::string_view rest = printed.substr(begin);
  return Mismatch{line, offset - begin,
                  "expected the line to be '" + std::string(rest.substr(0, rest.find('\n'))) + "'"};
}

constexpr std::string_view kParts[] = {"forward", "backward"};

}  // namespace

Result<TextKernel> ReadText(std::string_view forward, std::string_view backward, Target target) {
  if (backward.empty()) return At(kParts[1], 0, 0, "expected the backward function");
  KernelReader reader(forward, backward, target);
  if (!reader.Read())
    return At(kParts[reader.part()], reader.mismatch().line, reader.mismatch().column, reader.mismatch().what);
  const KernelText printed = PrintText(reader.kernel());
  const bool cuda = target == Target::kCuda;
  if (auto wrong = Difference(forward, cuda ? printed.cuda_forward : printed.cpp_forward))
    return At(kParts[0], wrong->line, wrong->column, wrong->what);
  if (auto wrong = Difference(backward, cuda ? printed.cuda_backward : printed.cpp_backward))
    return At(kParts[1], wrong->line, wrong->column, wrong->what);
  return std::move(reader.kernel());
}

Result<std::vector<TextKernel>> ReadModule(std::string_view text, Target target) {
  const bool cuda = target == Target::kCuda;
  const std::string_view head =
      cuda ? "extern \"C\" __global__ void " : "template <bool wp_linear_contiguous>\nstatic void ";
  // Kernel functions run from their head to the first brace that begins a line; in a file they come in pairs.
  std::vector<std::string_view> functions;
  for (size_t at = 0; (at = text.find(head, at)) != text.npos;) {
    size_t end = text.find("\n}", at);
    if (end == text.npos) end = text.size() - 2;
    if (at == 0 || text[at - 1] == '\n') functions.push_back(text.substr(at, end + 2 - at));
    at = end + 2;
  }
  const auto is_backward = [&](size_t i) {
    if (i >= functions.size()) return false;
    const std::string_view named = functions[i].substr(head.size());
    return named.substr(0, named.find('(')).ends_with("_kernel_backward");
  };
  if (functions.empty() || is_backward(0)) return At("", 0, 0, "expected a forward and a backward function for each kernel");
  std::vector<TextKernel> kernels;
  for (size_t i = 0; i < functions.size(); ++i) {
    const bool backward = is_backward(i + 1);
    KernelReader reader(functions[i], backward ? functions[i + 1] : std::string_view(), target);
    if (reader.Read()) {
      kernels.push_back(std::move(reader.kernel()));
      i += backward;
      continue;
    }
    const auto before = static_cast<size_t>(functions[i + reader.part()].data() - text.data());
    const auto first =
        static_cast<size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(before), '\n'));
    return At("", first + reader.mismatch().line, reader.mismatch().column, reader.mismatch().what);
  }
  if (auto wrong = Difference(text, PrintModule(kernels, target)))
    return At("", wrong->line, wrong->column, wrong->what);
  return kernels;
}

}  // namespace warpsmith
