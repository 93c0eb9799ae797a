#include "src/text/print_body.h"

#include <array>
#include <cmath>
#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/module.h"
#include "src/python/print.h"
#include "src/text/frame.h"
#include "src/text/print.h"
#include "src/text/sink.h"

namespace warpsmith {
namespace {

// Warp pads the quoted source to this column.
constexpr size_t kCommentWidth = 80;

std::string_view Symbol(CompareOp op) {
  constexpr std::array<std::string_view, 6> kSymbols = {"<", "<=", ">", ">=", "==", "!="};
  return kSymbols[static_cast<size_t>(op)];
}

// White space that is not ASCII, in UTF-8.
constexpr std::string_view kWideBlanks[] = {
    "\u0085", "\u00a0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005",
    "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u202f", "\u205f", "\u3000",
};

// As Python's strip(). Only the end of a line may be wide: outside of a comment that is not Python.
std::string_view Strip(std::string_view line) {
  constexpr std::string_view kBlank = " \t\r\n\f\v";
  size_t begin = line.find_first_not_of(kBlank);
  if (begin == std::string_view::npos) return {};
  line = line.substr(begin, line.find_last_not_of(kBlank) + 1 - begin);
  if (static_cast<unsigned char>(line.back()) < 0x80) return line;
  for (std::string_view blank : kWideBlanks)
    if (line.ends_with(blank)) return Strip(line.substr(0, line.size() - blank.size()));
  return line;
}

// Characters, as Python's len() counts them.
size_t CountCodePoints(std::string_view utf8) {
  size_t count = 0;
  for (char c : utf8) count += (static_cast<unsigned char>(c) & 0xc0) != 0x80;
  return count;
}

class BodyPrinter {
 public:
  BodyPrinter(const Kernel& kernel, const TextIr& ir, Sink& out)
      : kernel_(kernel), ir_(ir), out_(out), numbers_(Sink::kMostDigits * (ir.vars.size() + 1)) {
    labels_.reserve(ir.vars.size());
    int64_t number = 0;
    for (size_t i = 0; i < ir.vars.size(); ++i) {
      const size_t start = numbers_.size();
      if (i >= kernel.params.size() && ir.vars[i].kind != TextVar::Kind::kNamed) numbers_.Number(number++);
      labels_.push_back(i < kernel.params.size() ? kernel.symbols[i] : numbers_.text().substr(start));
    }
  }

  // Declarations.

  void PrintPrimal(int32_t i) {
    const TextVar& var = ir_.vars[i];
    const bool constant = var.kind == TextVar::Kind::kConstant;
    Text(constant ? "    const " : "    ", TypeName(var), var.kind == TextVar::Kind::kReference ? "* var_" : " var_",
         Label(i));
    if (constant) Text(" = "), ConstantText(var);
    Text(";\n");
  }

  void PrintDual(int32_t i) { Text("    ", TypeName(ir_.vars[i]), " adj_", Label(i), " = {};\n"); }

  // Instructions.

  void PrintLine(const Inst& inst) {
    Indent(1u + inst.indent);
    if (inst.tab) Text("\t");
    if (inst.commented) Text("// ");
    PrintInst(inst);
    Text("\n");
  }

  // The text of an instruction, without indentation.
  void PrintInst(const Inst& inst) {
    switch (inst.op) {
      case Op::kComment: return PrintComment(inst);
      case Op::kCall: return PrintCall(inst);
      case Op::kAdjoint: return PrintAdjoint(inst);
      case Op::kTid: return PrintTid(inst);
      case Op::kCompare: return PrintCompare(inst);
      case Op::kMove: return Set(inst.out), Var(inst.args[0]), Text(";");
      case Op::kLogical:
        return Set(inst.out), Var(inst.out), Text(inst.is_or ? " || " : " && "), Var(inst.args[0]), Text(";");
      case Op::kIf: return Text("if ("), Var(inst.args[0]), Text(") {");
      case Op::kIfNot: return Text("if (!"), Var(inst.args[0]), Text(") {");
      case Op::kEndIf: return Text("}");
      case Op::kLoopStart: return Text(inst.is_while ? "start_while_" : "start_for_"), Int(inst.label), Text(":;");
      case Op::kLoopExitIter: return Text("if (iter_cmp("), Var(inst.args[0]), Text(") == 0) "), GotoEnd(inst);
      case Op::kLoopExitBound:
        Text("if ("), Var(inst.args[0]), Text(" ", Symbol(inst.compare), " "), Int(inst.value);
        return Text(") "), GotoEnd(inst);
      case Op::kLoopAgain:
        return Text(inst.is_while ? "goto start_while_" : "goto start_for_"), Int(inst.label), Text(";");
      case Op::kLoopEnd: return Text(inst.is_while ? "end_while_" : "end_for_"), Int(inst.label), Text(":;");
      case Op::kLoopExitFalse: return Text("if (("), Var(inst.args[0]), Text(") == false) "), GotoEnd(inst);
      case Op::kBreak: return GotoEnd(inst);
      case Op::kSetInt: return Set(inst.out), Int(inst.value), Text(";");
      case Op::kStepInt: return Var(inst.out), Text(inst.negative ? " -= " : " += "), Int(inst.value), Text(";");
      case Op::kIterReverse: return Set(inst.out), Text("wp::iter_reverse("), Var(inst.args[0]), Text(");");
      case Op::kZeroAdjoint: return Adj(inst.out), Text(" = {};");
      case Op::kSlotAddress: return Set(inst.out), Text("&("), Element(inst), Text(");");
      case Op::kSlotStore:
        return Text("wp::store(&("), Element(inst), Component(inst), Text("), "), Var(Stored(inst)), Text(");");
      case Op::kSlotAtomic:
        Text("wp::array_atomic_", AtomicName(inst), "_slot(");
        return Var(inst.args[0]), Text(", "), Var(Stored(inst)), Accessor(inst);
      case Op::kAdjSlotStore: return Text("wp::adj_array_store_slot("), AdjSlot(inst);
      case Op::kAdjSlotAtomic: return Text("wp::adj_array_atomic_", AtomicName(inst), "_slot("), AdjSlot(inst);
      case Op::kReturn: return Text("return;");
      case Op::kCallFunction: return PrintFunctionCall(inst);
      case Op::kAdjointFunction: return PrintFunctionAdjoint(inst);
      case Op::kReturnValue: return Text("return "), Var(inst.args[0]), Text(";");
      case Op::kReturnDefault: return Text("return {};");
      case Op::kStoreResult: return Text("ret_"), Int(inst.value), Text(" = "), Var(inst.args[0]), Text(";");
      case Op::kGoto: return Text("goto label"), Int(inst.label), Text(";");
      case Op::kLabel: return Text("label"), Int(inst.label), Text(":;");
      case Op::kAddResult:
        Adj(inst.args[0]), Text(" += adj_ret");
        if (inst.value >= 0) Text("_"), Int(inst.value);
        return Text(";");
      case Op::kSetConstant: return Set(inst.out), ConstantText(ir_.vars[inst.out]), Text(";");
      case Op::kShapeAddress:
        return Set(inst.out), Text("&("), Var(inst.args[0]), Text(IsReference(inst.args[0]) ? "->shape);" : ".shape);");
      case Op::kLine: return Text(ir_.lines[static_cast<size_t>(inst.label)]);
      case Op::kUseAdjoint: return;
      case Op::kSetShape: return Adj(inst.args[0]), Text(".shape = "), Adj(inst.out), Text(";");
    }
  }

 private:
  // Pieces.

  template <class... Pieces>
  [[gnu::always_inline]] void Text(const Pieces&... pieces) {
    out_.Put(pieces...);
  }
  void Int(int64_t value) { out_.Number(value); }
  // Steps of four spaces.
  void Indent(size_t steps) {
    constexpr std::string_view kFour = "                ";
    for (; steps > 4; steps -= 4) Text(kFour);
    Text(kFour.substr(0, 4 * steps));
  }
  std::string_view Label(int32_t var) const { return labels_[static_cast<size_t>(var)]; }
  bool IsReference(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kReference; }
  bool IsNamed(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kNamed; }
  [[gnu::always_inline]] void Var(int32_t var) {
    if (IsNamed(var)) return Text(ir_.lines[static_cast<size_t>(ir_.vars[var].integer)]);
    Text("var_", Label(var));
  }
  [[gnu::always_inline]] void Adj(int32_t var) {
    if (IsNamed(var)) return Text(ir_.lines[static_cast<size_t>(ir_.vars[var].integer) + 1]);
    Text("adj_", Label(var));
  }
  std::string_view TypeName(const TextVar& var) const {
    return var.kind == TextVar::Kind::kRange ? "wp::range_t" : CppName(kernel_, var.type);
  }

  // Constants.

  void ConstantText(const TextVar& var) {
    if (var.type == kBool) return Text(var.integer != 0 ? "true" : "false");
    if (var.type == kInt)
      return var.foreign                         ? Float(var.number)
             : var.number > 0 && var.integer < 0 ? Unsigned(var.integer)
                                                 : Int(var.integer);
    if (var.type.is_composite())
      return Composite(var.type, kernel_.around->constants[static_cast<size_t>(var.integer)]);
    if (IsInt(var.type.scalar)) return WideInt(var);
    if (var.foreign) return Int(var.integer);
    Float(var.number);
  }

  void Float(double value) {
    if (std::isnan(value)) return Text("NAN");
    if (std::signbit(value)) Text("-");
    if (std::isinf(value)) return Text("INFINITY");
    Text(PythonFloat(std::fabs(value)));
  }

  void Unsigned(int64_t bits) { out_.Number(static_cast<uint64_t>(bits)); }

  void WideInt(const TextVar& var) {
    if (var.foreign) return Float(var.number);
    if (var.type.scalar == Scalar::kUint64) return Unsigned(var.integer), Text("ull");
    Int(var.integer);
    if (var.type.scalar == Scalar::kInt64) Text("ll");
    if (var.type.scalar == Scalar::kUint32) Text("u");
  }

  // "wp::initializer_array<3,wp::float32>{1.0, 2.0, 3.0}"
  void Composite(Type type, const Constant& constant) {
    Text("wp::initializer_array<"), Int(static_cast<int64_t>(constant.elements.size()));
    Text(",", CppName(type.component()), ">{");
    for (size_t i = 0; i < constant.elements.size(); ++i) {
      if (i > 0) Text(", ");
      if (type.scalar == Scalar::kBool)
        Text(constant.elements[i] != 0 ? "true" : "false");
      else if (IsInt(type.scalar))
        Int(static_cast<int64_t>(constant.elements[i]));
      else
        LowerFloat(constant.elements[i]);
    }
    Text("}");
  }

  // A component as Python's str() has it, in small letters.
  void LowerFloat(double value) {
    if (std::isnan(value)) return Text("nan");
    if (std::signbit(value)) Text("-");
    if (std::isinf(value)) return Text("inf");
    Text(PythonFloat(std::fabs(value)));
  }

  // Instructions.

  void PrintComment(const Inst& inst) {
    size_t at = static_cast<size_t>(inst.value - kernel_.source.first_line);
    std::string_view line = at < kernel_.source.lines.size() ? Strip(kernel_.source.lines[at]) : std::string_view();
    size_t width = CountCodePoints(line), indent = 4 * static_cast<size_t>(inst.indent);
    size_t wanted = indent < kCommentWidth ? kCommentWidth - indent : 0;
    Text(inst.adjoint ? "// adj: " : "// ", line);
    if (width < wanted) out_.Repeat(wanted - width, ' ');
    Text(inst.adjoint ? "  <L " : "       <L ");
    Int(inst.value);
    Text(">");
  }

  [[gnu::always_inline]] void Set(int32_t var) { Text("var_", Label(var), " = "); }
  void GotoEnd(const Inst& inst) {
    Text(inst.is_while ? "goto end_while_" : "goto end_for_"), Int(inst.label), Text(";");
  }

  void PrintTid(const Inst& inst) {
    if (inst.outs == 1) return Set(inst.out), Text("builtin_tid1d();");
    Text("builtin_tid"), Int(inst.outs), Text("d(");
    Outs(inst, "var_", ");");
  }

  // The results of a call as arguments.
  void Outs(const Inst& inst, std::string_view prefix, std::string_view end) {
    for (int i = 0; i < inst.outs; ++i) Text(i > 0 ? ", " : "", prefix, Label(inst.out + i));
    Text(end);
  }

  const std::string& FunctionName(const Inst& inst) const { return CalleeOf(inst).native_name; }
  const Surroundings& CalleeOf(const Inst& inst) const {
    return *kernel_.around->module->functions[static_cast<size_t>(inst.value)].around;
  }

  void PrintFunctionCall(const Inst& inst) {
    if (inst.outs == 1) Set(inst.out);
    Text(inst.negative ? "replay_" : "", FunctionName(inst), "(");
    std::span<const int32_t> args = ir_.Args(inst);
    Vars(args);
    if (inst.outs > 1) {
      if (!args.empty()) Text(", ");
      Outs(inst, "var_", "");
    }
    Text(");");
  }

  void PrintFunctionAdjoint(const Inst& inst) {
    Text("adj_", FunctionName(inst), "(");
    std::span<const int32_t> args = ir_.Args(inst), adjoints = ir_.Adjoints(inst);
    Vars(args);
    if (inst.outs > 1 && CalleeOf(inst).custom_adjoint < 0) Text(", "), Outs(inst, "var_", "");
    for (int32_t adjoint : adjoints) Text(", "), Adj(adjoint);
    if (inst.outs > 0) Text(", "), Outs(inst, "adj_", "");
    Text(");");
  }

  // Whether Warp passes the operands of a constructor as a list in braces.
  static bool IsList(const BuiltinRow& row, Type made, size_t count) {
    if (made.is_vector())
      return count > 4 && (row.name == "construct" || row.category == BuiltinCategory::kConstructor);
    if (!made.is_matrix()) return false;
    bool small = made.length == made.cols && made.length < 5;
    if (row.name == "construct") return count > 1 && !small;
    return row.name.starts_with("matrix_from_") && !small;
  }

  // The name of a builtin as it is called to give `result`.
  void Native(const BuiltinRow& row, Type result, bool adjoint) {
    if (row.name == "construct") {
      std::string_view name = CppName(result).substr(4);
      return Text(adjoint ? name.substr(0, name.find('<')) : name);
    }
    Text(adjoint ? row.adjoint_native : row.native);
    if (adjoint) return;
    using T = BuiltinRow::TemplateArguments;
    const bool from_vectors = row.name.starts_with("matrix_from_");
    if (row.template_arguments == T::kNone && !from_vectors) return;
    Text("<");
    bool square = result.length == result.cols && result.length <= 4;
    if (row.template_arguments == T::kSize || (from_vectors && !square)) Int(result.length), Text(", ");
    if (from_vectors && !square) Int(result.cols), Text(", ");
    Text(CppName(result.component()), ">");
  }

  void PrintCall(const Inst& inst) {
    if (inst.builtin >= static_cast<Builtin>(kBuiltinCount) || inst.arg_count > Inst::kMaxArgs || inst.outs > 1)
      return PrintCallInLanguage(inst);
    if (inst.out >= 0) Set(inst.out);
    Text("wp::", Row(inst.builtin).native, "(");
    Vars(std::span(inst.args, inst.arg_count));
    Text(");");
  }

  void PrintCallInLanguage(const Inst& inst) {
    const BuiltinRow& row = Row(inst.builtin);
    Type result = inst.out >= 0 ? ir_.vars[inst.out].type : kNoType;
    std::span<const int32_t> args = ir_.Args(inst);
    if (inst.out >= 0 && inst.outs == 1) Set(inst.out);
    if (row.name != "bool" && row.name != "block_dim") Text("wp::");
    Native(row, result, /*adjoint=*/false);
    bool list = IsList(row, result, args.size());
    Text(list ? "({" : "(");
    Vars(args);
    if (inst.outs > 1) Text(", "), Outs(inst, "var_", "");
    Text(list ? "});" : ");");
  }

  void PrintAdjointInLanguage(const Inst& inst) {
    const BuiltinRow& row = Row(inst.builtin);
    Type result = inst.out >= 0 ? ir_.vars[inst.out].type : kNoType;
    std::span<const int32_t> args = ir_.Args(inst), adjoints = ir_.Adjoints(inst);
    Text("wp::adj_");
    Native(row, result, /*adjoint=*/true);
    bool list = IsList(row, result, args.size());
    Text(list ? "({" : "(");
    Vars(args);
    if (list) Text("}");
    if (inst.out >= 0 && (inst.outs > 1 || row.AdjointTakesResult(result)))
      Text(list ? ", {" : ", "), Outs(inst, "var_", list ? "}" : "");
    if (list) Text(", {");
    for (size_t i = 0; i < adjoints.size(); ++i) {
      Text(list ? (i > 0 ? ", &" : "&") : ", ");
      Adj(adjoints[i]);
    }
    if (list) Text("}");
    if (inst.out >= 0) Text(", "), Outs(inst, "adj_", "");
    Text(");");
  }

  void PrintAdjoint(const Inst& inst) {
    const BuiltinRow& row = Row(inst.builtin);
    if (inst.builtin >= static_cast<Builtin>(kBuiltinCount) || inst.arg_count > Inst::kMaxArgs || inst.outs > 1)
      return PrintAdjointInLanguage(inst);
    Text("wp::adj_", row.adjoint_native, "(");
    Vars(std::span(inst.args, inst.arg_count));
    if (inst.out >= 0 && row.AdjointTakesResult(ir_.vars[inst.out].type)) Text(", var_", Label(inst.out));
    for (int i = 0; i < inst.arg_count; ++i) Text(", "), Adj(inst.adjoints[i]);
    if (inst.out >= 0) Text(", adj_", Label(inst.out));
    Text(");");
  }

  // "(a < b)", "((a < b) && (b < c))"
  void PrintCompare(const Inst& inst) {
    Set(inst.out);
    Text(std::string_view("((((").substr(0, inst.arg_count - 1u));
    for (int i = 0; i + 1 < inst.arg_count; ++i) {
      auto op = static_cast<CompareOp>(inst.compares >> (4 * i) & 0xf);
      if (i > 0) Text(" && (");
      Var(inst.args[i]), Text(" ", Symbol(op), " "), Var(inst.args[i + 1]), Text(i > 0 ? "))" : ")");
    }
    Text(";");
  }

  const Place* PlaceOf(const Inst& inst) const {
    return inst.label < 0 ? nullptr : &ir_.places[static_cast<size_t>(inst.label)];
  }
  std::string_view AtomicName(const Inst& inst) const {
    const Place* place = PlaceOf(inst);
    return place != nullptr && !place->bits.empty() ? std::string_view(place->bits) : inst.negative ? "sub" : "add";
  }
  int32_t Stored(const Inst& inst) const { return inst.label < 0 ? inst.args[3] : inst.args[1]; }

  void Element(const Inst& inst) {
    Text("wp::index("), Var(inst.args[0]), Text(", ");
    Indices(inst);
    Text(")");
  }
  void Indices(const Inst& inst) {
    if (const Place* place = PlaceOf(inst)) return Vars(place->indices);
    Var(inst.args[1]);
  }
  void Vars(std::span<const int32_t> vars) {
    for (size_t i = 0; i < vars.size(); ++i) {
      if (i > 0) Text(", ");
      Var(vars[i]);
    }
  }
  void Component(const Inst& inst) {
    const Place* place = PlaceOf(inst);
    if (place == nullptr) return Text(".component_ref(var_", Label(inst.args[2]), ")");
    switch (place->part) {
      case Place::Part::kWhole: return;
      case Place::Part::kTranslation: return Text(".p");
      case Place::Part::kRotation: return Text(".q");
      case Place::Part::kComponent: Text(".component_ref("); break;
      case Place::Part::kElement: Text(".element_ref("); break;
      case Place::Part::kRow: Text(".row_ref("); break;
    }
    Vars(place->operands), Text(")");
  }
  void Accessor(const Inst& inst) {
    Text(", [&](auto& _e) -> auto& { return _e"), Component(inst), Text("; }, "), Indices(inst), Text(");");
  }
  void AdjSlot(const Inst& inst) {
    Var(inst.args[0]), Text(", "), Adj(inst.args[0]), Text(", "), Adj(Stored(inst)), Accessor(inst);
  }

  const Kernel& kernel_;
  const TextIr& ir_;
  Sink& out_;
  Sink numbers_;                          // of the locals; it has room for all, so that it stays where it is
  std::vector<std::string_view> labels_;  // what names each variable, behind "var_" or "adj_"
};

}  // namespace

Body::Body(const Kernel& kernel, const TextIr& ir)
    : text_(80 * (ir.forward.size() + ir.replay.size() + ir.reverse.size() + ir.vars.size()) + 512) {
  BodyPrinter printer(kernel, ir, text_);
  ends_.reserve(ir.forward.size() + ir.replay.size() + ir.reverse.size() + 2 * ir.vars.size() + 10);
  auto end_line = [&] { ends_.push_back(static_cast<uint32_t>(text_.size())); };
  auto begin = [&](Section section, std::string_view title) {
    first_[section] = ends_.size();
    text_.Put("    //---------\n");
    end_line();
    text_.Put("    // ", title, "\n");
    end_line();
  };
  auto declare = [&](auto print) {
    for (int32_t i = ir.param_count; i < static_cast<int32_t>(ir.vars.size()); ++i)
      if (ir.vars[i].kind != TextVar::Kind::kNamed) print(i), end_line();
  };
  auto list = [&](const std::vector<Inst>& insts) {
    for (const Inst& inst : insts)
      if (inst.op != Op::kUseAdjoint) printer.PrintLine(inst), end_line();
  };
  // Most of what is replayed is what stands in the forward part at the same place.
  auto replay = [&] {
    size_t line = 1;  // the last one of the forward part so far
    for (size_t i = 0; i < ir.replay.size(); ++i) {
      if (i < ir.forward.size()) line += ir.forward[i].op != Op::kUseAdjoint;
      if (ir.replay[i].op == Op::kUseAdjoint) continue;
      if (i < ir.forward.size() && ir.replay[i] == ir.forward[i])
        text_.PutAgain(ends_[line - 1], ends_[line]);
      else
        printer.PrintLine(ir.replay[i]);
      end_line();
    }
  };
  begin(kForward, "forward");
  list(ir.forward);
  begin(kPrimals, "primal vars");
  declare([&](int32_t var) { printer.PrintPrimal(var); });
  begin(kDuals, "dual vars");
  declare([&](int32_t var) { printer.PrintDual(var); });
  begin(kReplay, "forward");
  replay();
  begin(kReverse, "reverse");
  list(ir.reverse);
  first_[kEnd] = ends_.size();
}

Lines Body::Part(Section from, Section to) const {
  const size_t start = first_[from] == 0 ? 0 : ends_[first_[from] - 1];
  return {text_.text().substr(start, ends_[first_[to] - 1] - start),
          std::span(ends_).subspan(first_[from], first_[to] - first_[from]), static_cast<uint32_t>(start)};
}

std::vector<std::string> InstTexts(const Kernel& kernel, const TextIr& ir, std::span<const Inst> list) {
  Sink text(80 * list.size());
  BodyPrinter printer(kernel, ir, text);
  std::vector<std::string> texts;
  for (const Inst& inst : list) {
    const size_t start = text.size();
    printer.PrintInst(inst);
    texts.emplace_back(text.text().substr(start));
  }
  return texts;
}

}  // namespace warpsmith
