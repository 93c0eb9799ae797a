#include "src/text/print.h"

#include <array>
#include <charconv>
#include <cmath>
#include <initializer_list>
#include <map>
#include <string_view>

#include "src/python/print.h"
#include "src/result.h"
#include "src/text/frame.h"
#include "src/text/lower.h"

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

constexpr std::string_view kPrimals = "    //---------\n    // primal vars\n";
constexpr std::string_view kDuals = "    //---------\n    // dual vars\n";
constexpr std::string_view kForward = "    //---------\n    // forward\n";
constexpr std::string_view kReverse = "    //---------\n    // reverse\n";

// Everything of a kernel's text that CPU and CUDA share, each line indented by four spaces as on the CPU.
struct Body {
  std::string primals, duals, forward, replay, reverse;
};

class BodyPrinter {
 public:
  BodyPrinter(const Kernel& kernel, const TextIr& ir) : kernel_(kernel), ir_(ir) {
    for (size_t i = 0; i < ir.vars.size(); ++i) {
      label_ends_.push_back(static_cast<uint32_t>(labels_.size()));
      if (i < kernel.params.size()) {
        labels_ += kernel.symbols[i];
      } else {
        out_ = &labels_;
        Int(static_cast<int64_t>(i - kernel.params.size()));
      }
    }
    label_ends_.push_back(static_cast<uint32_t>(labels_.size()));
  }

  // The text of each instruction, without indentation.
  std::vector<std::string> Texts(std::span<const Inst> list) {
    std::vector<std::string> texts(list.size());
    for (size_t i = 0; i < list.size(); ++i) {
      out_ = &texts[i];
      PrintInst(list[i]);
    }
    return texts;
  }

  Body Print() {
    Body body;
    PrintVars(body);
    PrintList(ir_.forward, body.forward);
    PrintList(ir_.replay, body.replay);
    PrintList(ir_.reverse, body.reverse);
    return body;
  }

 private:
  // Pieces.

  void Text(std::string_view text) { out_->append(text); }
  void Text(std::initializer_list<std::string_view> parts) {
    for (std::string_view part : parts) out_->append(part);
  }
  void Int(int64_t value) {
    char digits[24];
    out_->append(digits, std::to_chars(digits, digits + sizeof digits, value).ptr);
  }
  std::string_view Label(int32_t var) const {
    return std::string_view(labels_).substr(label_ends_[var], label_ends_[var + 1] - label_ends_[var]);
  }
  void Var(int32_t var) { Text({"var_", Label(var)}); }
  void Adj(int32_t var) { Text({"adj_", Label(var)}); }
  void Indent(const Inst& inst) {
    out_->append(4 + 4u * inst.indent, ' ');
    if (inst.tab) Text("\t");
    if (inst.commented) Text("// ");
  }

  // Declarations.

  void PrintVars(Body& body) {
    body.primals.reserve(40 * ir_.vars.size());
    body.duals.reserve(40 * ir_.vars.size());
    for (int32_t i = ir_.param_count; i < static_cast<int32_t>(ir_.vars.size()); ++i) {
      const TextVar& var = ir_.vars[i];
      std::string_view type = var.kind == TextVar::Kind::kRange ? "wp::range_t" : CppName(var.type);
      out_ = &body.primals;
      Text({"    ", var.kind == TextVar::Kind::kConstant ? "const " : "", type,
            var.kind == TextVar::Kind::kReference ? "* " : " "});
      Var(i);
      if (var.kind == TextVar::Kind::kConstant) Text(" = "), Constant(var);
      Text(";\n");
      out_ = &body.duals;
      Text({"    ", type, " adj_", Label(i), " = {};\n"});
    }
  }

  void Constant(const TextVar& var) {
    if (var.type == kBool) return Text(var.integer != 0 ? "true" : "false");
    if (var.type == kInt) return Int(var.integer);
    if (std::signbit(var.number)) Text("-");
    Text(PythonFloat(std::fabs(var.number)));
  }

  // Instructions.

  void PrintList(const std::vector<Inst>& list, std::string& out) {
    out.reserve(80 * list.size());
    out_ = &out;
    for (const Inst& inst : list) {
      Indent(inst);
      PrintInst(inst);
      Text("\n");
    }
  }

  void PrintComment(const Inst& inst) {
    size_t at = static_cast<size_t>(inst.value - kernel_.source.first_line);
    std::string_view line = at < kernel_.source.lines.size() ? Strip(kernel_.source.lines[at]) : std::string_view();
    size_t width = CountCodePoints(line), indent = 4 * static_cast<size_t>(inst.indent);
    size_t wanted = indent < kCommentWidth ? kCommentWidth - indent : 0;
    Text({inst.adjoint ? "// adj: " : "// ", line});
    if (width < wanted) out_->append(wanted - width, ' ');
    Text(inst.adjoint ? "  <L " : "       <L ");
    Int(inst.value);
    Text(">");
  }

  void PrintInst(const Inst& inst) {
    switch (inst.op) {
      case Op::kComment: return PrintComment(inst);
      case Op::kCall: return PrintCall(inst);
      case Op::kAdjoint: return PrintAdjoint(inst);
      case Op::kTid: return Set(inst.out), Text("builtin_tid1d();");
      case Op::kCompare: return PrintCompare(inst);
      case Op::kMove: return Set(inst.out), Var(inst.args[0]), Text(";");
      case Op::kLogical:
        return Set(inst.out), Var(inst.out), Text(inst.is_or ? " || " : " && "), Var(inst.args[0]), Text(";");
      case Op::kIf: return Text("if ("), Var(inst.args[0]), Text(") {");
      case Op::kIfNot: return Text("if (!"), Var(inst.args[0]), Text(") {");
      case Op::kEndIf: return Text("}");
      case Op::kLoopStart: return Text("start_for_"), Int(inst.label), Text(":;");
      case Op::kLoopExitIter: return Text("if (iter_cmp("), Var(inst.args[0]), Text(") == 0) "), GotoEnd(inst);
      case Op::kLoopExitBound:
        Text("if ("), Var(inst.args[0]), Text({" ", Symbol(inst.compare), " "}), Int(inst.value);
        return Text(") "), GotoEnd(inst);
      case Op::kLoopAgain: return Text("goto start_for_"), Int(inst.label), Text(";");
      case Op::kLoopEnd: return Text("end_for_"), Int(inst.label), Text(":;");
      case Op::kSetInt: return Set(inst.out), Int(inst.value), Text(";");
      case Op::kStepInt: return Var(inst.out), Text(inst.negative ? " -= " : " += "), Int(inst.value), Text(";");
      case Op::kIterReverse: return Set(inst.out), Text("wp::iter_reverse("), Var(inst.args[0]), Text(");");
      case Op::kZeroAdjoint: return Adj(inst.out), Text(" = {};");
      case Op::kSlotAddress: return Set(inst.out), Text("&("), Element(inst), Text(");");
      case Op::kSlotStore:
        return Text("wp::store(&("), Element(inst), Component(inst), Text("), "), Var(inst.args[3]), Text(");");
      case Op::kSlotAtomic:
        Text({"wp::array_atomic_", inst.negative ? "sub" : "add", "_slot("});
        return Var(inst.args[0]), Text(", "), Var(inst.args[3]), Accessor(inst);
      case Op::kAdjSlotStore: return Text("wp::adj_array_store_slot("), AdjSlot(inst);
      case Op::kAdjSlotAtomic:
        return Text({"wp::adj_array_atomic_", inst.negative ? "sub" : "add", "_slot("}), AdjSlot(inst);
      case Op::kReturn: return Text("return;");
      default: WS_CHECK(false && "not printed");
    }
  }

  void Set(int32_t var) { Text({"var_", Label(var), " = "}); }
  void GotoEnd(const Inst& inst) { Text("goto end_for_"), Int(inst.label), Text(";"); }

  void PrintCall(const Inst& inst) {
    if (inst.out >= 0) Set(inst.out);
    Text({"wp::", Row(inst.builtin).native, "("});
    for (int i = 0; i < inst.arg_count; ++i) Text({i > 0 ? ", var_" : "var_", Label(inst.args[i])});
    Text(");");
  }

  void PrintAdjoint(const Inst& inst) {
    const BuiltinRow& row = Row(inst.builtin);
    Text({"wp::adj_", row.adjoint_native, "("});
    for (int i = 0; i < inst.arg_count; ++i) Text({i > 0 ? ", var_" : "var_", Label(inst.args[i])});
    if (inst.out >= 0 && row.AdjointTakesResult(ir_.vars[inst.out].type)) Text({", var_", Label(inst.out)});
    for (int i = 0; i < inst.arg_count; ++i) Text({", adj_", Label(inst.adjoints[i])});
    if (inst.out >= 0) Text({", adj_", Label(inst.out)});
    Text(");");
  }

  // "(a < b)", "((a < b) && (b < c))"
  void PrintCompare(const Inst& inst) {
    Set(inst.out);
    Text(std::string_view("((((").substr(0, inst.arg_count - 1u));
    for (int i = 0; i + 1 < inst.arg_count; ++i) {
      auto op = static_cast<CompareOp>(inst.compares >> (4 * i) & 0xf);
      Text({i > 0 ? " && (var_" : "var_", Label(inst.args[i]), " ", Symbol(op), " var_", Label(inst.args[i + 1]),
            i > 0 ? "))" : ")"});
    }
    Text(";");
  }

  void Element(const Inst& inst) { Text({"wp::index(var_", Label(inst.args[0]), ", var_", Label(inst.args[1]), ")"}); }
  void Component(const Inst& inst) { Text({".component_ref(var_", Label(inst.args[2]), ")"}); }
  void Accessor(const Inst& inst) {
    Text(", [&](auto& _e) -> auto& { return _e"), Component(inst), Text({"; }, var_", Label(inst.args[1]), ");"});
  }
  void AdjSlot(const Inst& inst) {
    Var(inst.args[0]), Text(", "), Adj(inst.args[0]), Text(", "), Adj(inst.args[3]), Accessor(inst);
  }

  const Kernel& kernel_;
  const TextIr& ir_;
  std::string labels_;                // of all variables, one after another
  std::vector<uint32_t> label_ends_;  // where the label of each begins, and the end of the last
  std::string* out_ = nullptr;
};

KernelText PrintNamed(std::string name, const Kernel& kernel, const TextIr& ir) {
  Body body = BodyPrinter(kernel, ir).Print();
  KernelText text;
  text.name = std::move(name);
  Frame frame(kernel, ir, text.name);
  text.cpp_args = frame.CppArgs();
  text.cpp_forward = frame.CppForward({kPrimals, body.primals, kForward, body.forward});
  text.cpp_backward =
      frame.CppBackward({kPrimals, body.primals, kDuals, body.duals, kForward, body.replay, kReverse, body.reverse});
  text.cuda_forward = frame.CudaForward({kPrimals, body.primals, kForward, body.forward});
  text.cuda_backward =
      frame.CudaBackward({kPrimals, body.primals, kDuals, body.duals, kForward, body.replay, kReverse, body.reverse});
  return text;
}

// What a module holds of one kernel.
std::string KernelFunctions(const KernelText& text, const Kernel& kernel, const TextIr& ir, Target target) {
  Frame frame(kernel, ir, text.name);
  std::string functions;
  std::vector<std::string> parts;
  if (target == Target::kCpu) {
    functions += text.cpp_args + "\n";
    parts = {text.cpp_forward, text.cpp_backward, frame.CppForwardEntry(), frame.CppBackwardEntry()};
  } else {
    parts = {text.cuda_forward, text.cuda_backward};
  }
  for (const std::string& part : parts) functions += "\n\n" + part + "\n\n";
  return functions;
}

std::string ModuleOf(const std::string& functions, Target target) {
  // Warp leaves the type out of its headers unless the text names it, be it in a comment.
  bool bfloat16 = functions.find("bfloat16") != std::string::npos;
  return (bfloat16 ? "" : "#define WP_NO_BFLOAT16\n") + std::string(Prologue(target)) + functions;
}

}  // namespace

std::vector<std::string> InstTexts(const Kernel& kernel, const TextIr& ir, std::span<const Inst> list) {
  return BodyPrinter(kernel, ir).Texts(list);
}

KernelText PrintText(const Kernel& kernel, const TextIr& ir) { return PrintNamed(MangledName(kernel), kernel, ir); }

KernelText PrintText(const TextKernel& kernel) { return PrintNamed(kernel.name, kernel.frame, kernel.ir); }

std::string PrintModule(std::span<const TextKernel> kernels, Target target) {
  std::string functions;
  for (const TextKernel& kernel : kernels)
    functions += KernelFunctions(PrintText(kernel), kernel.frame, kernel.ir, target);
  return ModuleOf(functions, target);
}

std::string PrintModule(const Kernel& kernel, const TextIr& ir, Target target) {
  return ModuleOf(KernelFunctions(PrintText(kernel, ir), kernel, ir, target), target);
}

std::string PrintModule(std::span<const Kernel> kernels, Target target) {
  // Warp goes by the digests, and two kernels with the same digest are one.
  std::map<std::string, const Kernel*> by_digest;
  for (const Kernel& kernel : kernels) by_digest.emplace(KernelDigest(kernel), &kernel);
  std::string functions;
  for (const auto& [digest, kernel] : by_digest) {
    const TextIr ir = Lower(*kernel);
    functions += KernelFunctions(PrintText(*kernel, ir), *kernel, ir, target);
  }
  return ModuleOf(functions, target);
}

}  // namespace warpsmith
