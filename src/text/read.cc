#include "src/text/read.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>

#include "src/text/frame.h"
#include "src/text/verify.h"

namespace warpsmith {
namespace {

// The lines of one kernel lie this close together: quoted lines are kept by their number.
constexpr int32_t kMaxLines = 1 << 16;

// What was read stops making sense at a column of a line, both counted from 0.
struct Mismatch {
  size_t line, column;
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

const std::unordered_map<std::string_view, Type>& TypesByName() {
  static const auto* types = [] {
    auto* table = new std::unordered_map<std::string_view, Type>;
    for (Type type : {kBool, kInt, kFloat, kVec3, kIntArray, kFloatArray, kVec3Array, kBool.array()})
      table->emplace(CppName(type), type);
    return table;
  }();
  return *types;
}

// Reads the two functions of a kernel. Each step returns false after it noted what it missed.
class KernelReader {
 public:
  KernelReader(std::string_view forward, std::string_view backward, Target target)
      : lines_{SplitLines(forward), SplitLines(backward)}, cuda_(target == Target::kCuda) {}

  bool Read() {
    return CheckBytes() && ReadHead() && ReadVars() && Section("// forward") && ReadList(0, kernel_.ir.forward) &&
           EndFunction() && SkipToReplay() && ReadList(1, kernel_.ir.replay) && Section("// reverse") &&
           ReadList(1, kernel_.ir.reverse) && EndFunction() && Finish();
  }

  TextKernel& kernel() { return kernel_; }
  size_t part() const { return part_; }  // 0 forward, 1 backward
  const Mismatch& mismatch() const { return mismatch_; }

 private:
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
    return (cuda_ ? ReadCudaParams() : ReadCpuParams()) && SkipVarsTitle();
  }

  // "    wp::float32 var_s = _wp_args->s;"
  bool ReadCpuParams() {
    if (!SkipPast("    // argument vars")) return false;
    while (!IsBodyLine("    //---------")) {
      Cursor cursor(Line());
      if (!ReadParam(cursor)) return false;
      ++at_;
    }
    return true;
  }

  // "    wp::float32 var_s,"
  bool ReadCudaParams() {
    ++at_;
    if (!Line().starts_with("    wp::launch_bounds_t<")) return Fail(0, "expected the bounds of the launch");
    while (!Line().ends_with(')')) {
      ++at_;
      Cursor cursor(Line());
      if (!ReadParam(cursor)) return false;
    }
    return SkipPast("        //---------") && (--at_, true);
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
    const auto found = TypesByName().find(name);
    if (found == TypesByName().end()) {
      Fail(column, "'" + std::string(name) + "' is not a type that can be read");
      return std::nullopt;
    }
    cursor.Eat(name);
    return found->second;
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

  static bool ReadConstant(Cursor& cursor, TextVar& var) {
    if (var.type == kBool) return cursor.Eat("true") ? (var.integer = 1, true) : cursor.Eat("false");
    int32_t integer = 0;
    if (var.type == kInt) return cursor.Number(integer) && (var.integer = integer, true);
    return var.type == kFloat && cursor.Number(var.number);
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
    if (cursor.Eat("start_for_")) return Set(inst, Op::kLoopStart) && Label(cursor, inst, ":;");
    if (cursor.Eat("end_for_")) return Set(inst, Op::kLoopEnd) && Label(cursor, inst, ":;");
    if (cursor.Eat("goto start_for_")) return Set(inst, Op::kLoopAgain) && Label(cursor, inst, ";");
    if (cursor.Eat("adj_"))
      return Set(inst, Op::kZeroAdjoint) && VarLabel(cursor, inst.out) &&
             (cursor.Eat(" = {};") || Wrong(cursor, " = {};"));
    if (cursor.Eat(cuda_ ? "continue;" : "return;")) return Set(inst, Op::kReturn);
    return Wrong(cursor, "a statement that Warp writes");
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
      return Text(cursor, "&(") && Element(cursor, inst) && Text(cursor, ");");
    }
    if (cursor.Eat("wp::iter_reverse(")) {
      inst.op = Op::kIterReverse, inst.arg_count = 1;
      return Arg(cursor, inst, 0) && Text(cursor, ");");
    }
    if (rest.starts_with("wp::")) return ReadCall(cursor, inst);
    if (rest.starts_with("(")) return ReadCompare(cursor, inst);
    if (rest.starts_with("var_")) return ReadMove(cursor, inst);
    return Set(inst, Op::kSetInt) && Int(cursor, inst) && Text(cursor, ";");
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
    inst.op = cursor.Eat("!") ? Op::kIfNot : Op::kIf;
    if (!Arg(cursor, inst, 0)) return false;
    if (cursor.Eat(") {")) return true;
    return Set(inst, Op::kLoopExitBound) && Relation(cursor, inst.compare) && Int(cursor, inst) &&
           Text(cursor, ") goto end_for_") && Label(cursor, inst, ";");
  }

  // "wp::index(var_q, var_0)"
  bool Element(Cursor& cursor, Inst& inst) {
    return Text(cursor, "wp::index(") && Arg(cursor, inst, 0) && Text(cursor, ", ") && Arg(cursor, inst, 1) &&
           Text(cursor, ")");
  }
  bool Component(Cursor& cursor, Inst& inst) {
    return Text(cursor, ".component_ref(") && Arg(cursor, inst, 2) && Text(cursor, ")");
  }
  bool Accessor(Cursor& cursor, Inst& inst) {
    return Text(cursor, ", [&](auto& _e) -> auto& { return _e") && Component(cursor, inst) && Text(cursor, "; }, ") &&
           Arg(cursor, inst, 1) && Text(cursor, ");");
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
    if (inst.op == Op::kSlotStore)
      return Element(cursor, inst) && Component(cursor, inst) && Text(cursor, "), ") && Arg(cursor, inst, 3) &&
             Text(cursor, ");");
    if (!Arg(cursor, inst, 0) || !Text(cursor, ", ")) return false;
    if (inst.op == Op::kSlotAtomic) return Arg(cursor, inst, 3) && Accessor(cursor, inst);
    const size_t column = cursor.column();
    int32_t array = -1;
    if (!Adj(cursor, array)) return false;
    if (array != inst.args[0]) return Fail(column, "expected the adjoint of the same array");
    return Text(cursor, ", ") && Adj(cursor, inst.args[3]) && Accessor(cursor, inst);
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
    const ByName& names = adjoint ? AdjointNatives() : Natives();
    const auto found = names.find(name);
    if (found == names.end() || !cursor.Eat("("))
      return Fail(column,
                  "expected a function of Warp that can be read, not '" + std::string(name.substr(0, 40)) + "'");
    inst.builtin = found->second;
    inst.op = adjoint ? Op::kAdjoint : Op::kCall;
    return adjoint ? ReadAdjointOperands(cursor, inst) : ReadOperands(cursor, inst);
  }

  bool ReadOperands(Cursor& cursor, Inst& inst) {
    if (cursor.Eat(");")) return true;
    do {
      if (inst.arg_count == Inst::kMaxArgs) return Wrong(cursor, "at most four operands");
      if (!Arg(cursor, inst, inst.arg_count++)) return false;
    } while (cursor.Eat(", "));
    return Text(cursor, ");");
  }

  // Primals, perhaps the result, adjoints of the operands, and of the result if there is one.
  bool ReadAdjointOperands(Cursor& cursor, Inst& inst) {
    int32_t primals[Inst::kMaxArgs + 1], adjoints[Inst::kMaxArgs + 1];
    int primal_count = 0, adjoint_count = 0;
    do {
      const bool primal = adjoint_count == 0 && cursor.rest().starts_with("var_");
      int& count = primal ? primal_count : adjoint_count;
      if (count > Inst::kMaxArgs) return Wrong(cursor, "at most four operands");
      if (!(primal ? Var(cursor, primals[count]) : Adj(cursor, adjoints[count]))) return false;
      ++count;
    } while (cursor.Eat(", "));
    const bool gives = GivesResult(inst.builtin);
    if (gives && adjoint_count == 0) return Wrong(cursor, "the adjoint of the result");
    if (gives) inst.out = adjoints[--adjoint_count];
    const bool takes = gives && primal_count > 0 &&
                       Row(inst.builtin).AdjointTakesResult(kernel_.ir.vars[static_cast<size_t>(inst.out)].type);
    if (takes && primals[--primal_count] != inst.out) return Wrong(cursor, "the result that this is the adjoint of");
    if (primal_count != adjoint_count || primal_count > Inst::kMaxArgs)
      return Wrong(cursor, "an adjoint for each operand");
    inst.arg_count = static_cast<uint8_t>(primal_count);
    std::copy_n(primals, primal_count, inst.args);
    std::copy_n(adjoints, adjoint_count, inst.adjoints);
    return Text(cursor, ");");
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
      kernel_.ir.scalar_tid |= inst.op == Op::kTid;
      kernel_.ir.constant_loop |= inst.op == Op::kLoopExitBound;
    }
    return CheckLayout() && KeepQuotedLines();
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
  const bool cuda_;
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
  if (functions.empty() || functions.size() % 2 != 0)
    return At("", 0, 0, "expected a forward and a backward function for each kernel");
  std::vector<TextKernel> kernels;
  for (size_t i = 0; i < functions.size(); i += 2) {
    KernelReader reader(functions[i], functions[i + 1], target);
    if (reader.Read()) {
      kernels.push_back(std::move(reader.kernel()));
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
