#include "src/text/verify.h"

#include <algorithm>
#include <set>
#include <span>

namespace warpsmith {
namespace {

// Deeper blocks are no kernel that anyone wrote, and the indentation of an instruction is a byte.
constexpr size_t kMaxNesting = 64;

// Layout. One walk through a list of instructions, which knows the blocks that are open.
class LayoutWalk {
 public:
  // Labels that parts of one function share.
  struct Labels {
    std::set<int32_t> loops;    // unlike each other
    std::set<int32_t> wanted;   // that a goto leads to, and that are still to come
  };
  LayoutWalk(const std::vector<Inst>& list, bool is_reverse, Labels& labels)
      : list_(list), is_reverse_(is_reverse), labels_(labels) {}

  std::optional<IrFault> Run() {
    for (at_ = 0; at_ < list_.size(); ++at_)
      if (std::string what = Visit(list_[at_]); !what.empty()) return IrFault{&list_, at_, std::move(what)};
    if (!open_.empty()) return IrFault{&list_, open_.back().at, "this block is never closed"};
    if (is_reverse_ && (list_.empty() || list_.back().op != Op::kReturn))
      return IrFault{&list_, list_.size(), "expected the return at the end"};
    if (is_reverse_ && !labels_.wanted.empty())
      return IrFault{&list_, list_.size(), "a goto leads to a label that does not follow"};
    return std::nullopt;
  }

 private:
  struct Block {
    size_t at;  // where it begins
    bool is_loop;
    bool in_condition;  // of a while loop, which stands no deeper than what is around it
    int32_t label;
  };

  const Inst* Next() const { return at_ + 1 < list_.size() ? &list_[at_ + 1] : nullptr; }
  const Inst* Before() const { return at_ > 0 ? &list_[at_ - 1] : nullptr; }
  bool InLoop() const { return !open_.empty() && open_.back().is_loop; }

  bool IsWhile(const Block& block) const { return list_[block.at].is_while; }
  const Block* InnermostLoop() const {
    for (size_t i = open_.size(); i-- > 0;)
      if (open_[i].is_loop) return &open_[i];
    return nullptr;
  }
  // Whether this is the line on which each loop ends, and no `continue` in it.
  bool IsLoopsOwnAgain(const Inst& inst) const {
    return inst.op == Op::kLoopAgain && InLoop() && Next() != nullptr && Next()->op == Op::kLoopEnd;
  }

  std::string Visit(const Inst& inst) {
    const bool closes = inst.op == Op::kEndIf || inst.op == Op::kLoopEnd;
    if (closes && (open_.empty() || open_.back().is_loop != (inst.op == Op::kLoopEnd)))
      return "nothing is open that this closes";
    if (std::string what = VisitLoopPart(inst); !what.empty()) return what;
    if (std::string what = VisitJump(inst); !what.empty()) return what;
    if (closes) open_.pop_back();
    if (std::string what = CheckIndent(inst); !what.empty()) return what;
    if (inst.op == Op::kIf || inst.op == Op::kIfNot) open_.push_back({at_, false, false, -1});
    if (inst.op == Op::kLoopStart) open_.push_back({at_, true, inst.is_while, inst.label});
    if (inst.op == Op::kLoopExitFalse) open_.back().in_condition = false;
    return open_.size() > kMaxNesting ? "blocks are nested too deeply" : "";
  }

  // A loop is: start, exit, body, again, end. A while loop computes its condition before the exit.
  std::string VisitLoopPart(const Inst& inst) {
    const Inst* before = Before();
    switch (inst.op) {
      case Op::kLoopStart:
        if (!labels_.loops.insert(inst.label).second) return "this label is there already";
        if (!inst.is_while &&
            (Next() == nullptr || (Next()->op != Op::kLoopExitIter && Next()->op != Op::kLoopExitBound)))
          return "a loop begins with the test that ends it";
        return "";
      case Op::kLoopExitIter:
      case Op::kLoopExitBound:
        if (before == nullptr || before->op != Op::kLoopStart) return "only the first line of a loop leaves it";
        break;
      case Op::kLoopExitFalse:
        if (!InLoop() || !open_.back().in_condition) return "only the condition of a loop leaves it so";
        break;
      case Op::kLoopAgain:
      case Op::kBreak:
        if (InnermostLoop() == nullptr || InnermostLoop()->in_condition) return "no loop is open here";
        break;
      case Op::kLoopEnd:
        if (before == nullptr || before->op != Op::kLoopAgain) return "a loop ends where it goes on";
        if (open_.back().in_condition) return "this loop has no test that ends it";
        break;
      default: return "";
    }
    const Block& loop = *InnermostLoop();
    return inst.label == loop.label && inst.is_while == IsWhile(loop) ? "" : "this is not the label of the loop";
  }

  std::string VisitJump(const Inst& inst) {
    if (inst.op == Op::kReturn && is_reverse_ && at_ + 1 != list_.size()) return "a return stands at the end only";
    if (inst.op == Op::kGoto) labels_.wanted.insert(inst.label);
    // Each label is led to by what stands before it.
    if (inst.op == Op::kLabel && labels_.wanted.erase(inst.label) == 0) return "nothing leads to this label";
    return "";
  }

  // Warp sets the lines that it makes itself for a reversed loop apart by a tab, and not by the depth of the loop.
  bool HasTab(const Inst& inst) const {
    if (!is_reverse_ || !InLoop() || IsWhile(open_.back())) return false;
    const auto after = at_ - open_.back().at;
    const bool counts = list_[open_.back().at + 1].op == Op::kLoopExitBound;
    if (counts && after >= 1 && after <= 3) return true;
    return inst.op == Op::kZeroAdjoint || IsLoopsOwnAgain(inst);
  }

  // What Warp makes itself for a while loop stands at no depth.
  bool IsFlat(const Inst& inst) const {
    const bool frames = inst.op == Op::kLoopStart || inst.op == Op::kLoopExitFalse || inst.op == Op::kLoopEnd;
    return (inst.is_while && (frames || IsLoopsOwnAgain(inst))) ||
           (inst.op == Op::kZeroAdjoint && InLoop() && IsWhile(open_.back()));
  }

  std::string CheckIndent(const Inst& inst) const {
    const bool tab = HasTab(inst);
    size_t depth = open_.size() - (tab ? 1 : 0);
    for (const Block& block : open_) depth -= block.in_condition;
    if (IsFlat(inst)) depth = 0;
    if (inst.indent == depth && inst.tab == tab) return "";
    return "expected " + std::to_string(4 * depth + 4) + " spaces" + (tab ? " and a tab" : "") + " before this";
  }

  const std::vector<Inst>& list_;
  const bool is_reverse_;
  Labels& labels_;
  std::vector<Block> open_;
  size_t at_ = 0;
};

bool IsExecutedVar(const TextVar& var) {
  if (var.kind == TextVar::Kind::kText || var.kind == TextVar::Kind::kNamed || var.foreign) return false;
  const Type value = var.type.element();
  return var.type.ndim <= 1 && (value == kBool || value == kInt || value == kFloat || value == kVec3);
}

// An instruction of an operation that is executed, with as many operands and results as that has.
bool IsExecutedForm(const Inst& inst) {
  if (inst.op >= Op::kCallFunction || inst.outs > 1 || inst.arg_count > Inst::kMaxArgs) return false;
  const bool is_slot = inst.op >= Op::kSlotAddress && inst.op <= Op::kAdjSlotAtomic;
  const bool is_call = inst.op == Op::kCall || inst.op == Op::kAdjoint;
  return !(is_slot && inst.label >= 0) && !(is_call && static_cast<size_t>(inst.builtin) >= kBuiltinCount);
}

// Operands.

using Kind = TextVar::Kind;

class OperandCheck {
 public:
  explicit OperandCheck(const TextIr& ir) : ir_(ir), array_of_(ir.vars.size(), -1) {}

  std::optional<IrFault> Run() {
    for (const TextVar& var : std::span(ir_.vars).subspan(static_cast<size_t>(ir_.param_count)))
      if (var.type.is_array())
        return IrFault{&ir_.forward, 0, "a variable that is an array is outside what is executed"};
    for (const auto* list : {&ir_.forward, &ir_.replay, &ir_.reverse}) {
      is_forward_ = list == &ir_.forward;
      for (size_t i = 0; i < list->size(); ++i)
        if (std::string what = Visit((*list)[i]); !what.empty()) return IrFault{list, i, std::move(what)};
    }
    return std::nullopt;
  }

 private:
  const TextVar& Var(int32_t var) const { return ir_.vars[static_cast<size_t>(var)]; }
  // Something that is read as it stands.
  bool IsValue(int32_t var, Type type) const { return IsValue(var) && Var(var).type == type; }
  bool IsValue(int32_t var) const {
    return Var(var).type.is_array() || Var(var).kind == Kind::kValue || Var(var).kind == Kind::kConstant;
  }
  // Something that may be written.
  bool IsVariable(int32_t var, Type type) const { return Var(var).kind == Kind::kValue && Var(var).type == type; }
  bool IsRange(int32_t var) const { return Var(var).kind == Kind::kRange; }

  std::string Visit(const Inst& inst) {
    switch (inst.op) {
      case Op::kCall: return VisitCall(inst);
      case Op::kAdjoint: return VisitAdjoint(inst);
      case Op::kTid: return Wanted(IsVariable(inst.out, kInt), "an int for the thread");
      case Op::kCompare: return VisitCompare(inst);
      case Op::kMove:
        return Wanted(
            (IsVariable(inst.out, kInt) || IsVariable(inst.out, kBool)) && IsValue(inst.args[0], Var(inst.out).type),
            "two ints or two bools");
      case Op::kLogical: return Wanted(IsVariable(inst.out, kBool) && IsValue(inst.args[0], kBool), "bools");
      case Op::kIf:
      case Op::kIfNot:
      case Op::kLoopExitFalse: return Wanted(IsValue(inst.args[0], kBool), "a bool as condition");
      case Op::kLoopExitIter: return Wanted(IsRange(inst.args[0]), "a range");
      case Op::kLoopExitBound: return Wanted(IsVariable(inst.args[0], kInt), "an int that counts");
      case Op::kSetInt:
      case Op::kStepInt: return Wanted(IsVariable(inst.out, kInt), "an int");
      case Op::kIterReverse: return Wanted(IsRange(inst.out) && inst.out == inst.args[0], "one range");
      case Op::kSlotAddress:
        if (!IsValue(inst.args[0], kVec3Array) || !IsValue(inst.args[1], kInt))
          return "expected an array of vec3 and an int";
        return Refer(inst.out, inst.args[0]);
      case Op::kSlotStore:
      case Op::kSlotAtomic:
      case Op::kAdjSlotStore:
      case Op::kAdjSlotAtomic:
        return Wanted(IsValue(inst.args[0], kVec3Array) && IsValue(inst.args[1], kInt) && IsValue(inst.args[2], kInt) &&
                          IsValue(inst.args[3], kFloat),
                      "an array of vec3, two ints and a float");
      case Op::kComment:
      case Op::kEndIf:
      case Op::kLoopStart:
      case Op::kLoopAgain:
      case Op::kLoopEnd:
      case Op::kZeroAdjoint:
      case Op::kReturn:
      case Op::kBreak:
      case Op::kGoto:
      case Op::kLabel: return "";
      default: return "outside what is executed";
    }
  }

  static std::string Wanted(bool ok, std::string_view what) { return ok ? "" : "expected " + std::string(what); }

  // A reference points into one array, which all parts of the text agree on.
  std::string Refer(int32_t reference, int32_t array) {
    const TextVar& var = Var(reference);
    if (var.kind != Kind::kReference || var.type != Var(array).type.element())
      return "expected a reference to an element of this array";
    int32_t& known = array_of_[static_cast<size_t>(reference)];
    if (is_forward_ && known < 0) known = array;
    return Wanted(known == array, "the array that this reference pointed into before");
  }

  std::string VisitCompare(const Inst& inst) {
    for (int i = 0; i < inst.arg_count; ++i) {
      const TextVar& var = Var(inst.args[i]);
      if (!IsValue(inst.args[i]) || var.type.is_array() || var.type.is_vector()) return "expected scalars to compare";
    }
    return Wanted(IsVariable(inst.out, kBool), "a bool for a comparison");
  }

  std::string VisitCall(const Inst& inst) {
    if (inst.builtin == Builtin::kTid) return "outside what is executed";
    if (std::string what = CheckOperands(inst); !what.empty()) return what;
    switch (inst.builtin) {
      case Builtin::kAddress: return Refer(inst.out, inst.args[0]);
      case Builtin::kRange: return Wanted(IsRange(inst.out), "a range for range()");
      case Builtin::kAssign:
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: return Wanted(Var(inst.args[0]).kind == Kind::kValue, "a variable, not a constant");
      default: return Wanted(inst.out < 0 || Var(inst.out).kind == Kind::kValue, "a variable for the result");
    }
  }

  std::string VisitAdjoint(const Inst& inst) {
    if (!Row(inst.builtin).differentiable || inst.arg_count == 0) return "Warp has no such adjoint";
    if (std::string what = CheckOperands(inst); !what.empty()) return what;
    for (int i = 0; i < inst.arg_count; ++i) {
      const int32_t primal = inst.args[i], adjoint = inst.adjoints[i];
      if (Var(primal).type != Var(adjoint).type || IsRange(adjoint)) return "expected an adjoint of the operand's type";
      if (Var(primal).type.is_array() && primal != adjoint) return "expected the adjoint of the same array";
    }
    return "";
  }

  // Operands and result, but for the result's kind.
  std::string CheckOperands(const Inst& inst) const {
    Type types[Inst::kMaxArgs];
    for (int i = 0; i < inst.arg_count; ++i) {
      types[i] = Var(inst.args[i]).type;
      const Kind kind = Var(inst.args[i]).kind;
      const Kind wanted = inst.builtin == Builtin::kLoad       ? Kind::kReference
                          : inst.builtin == Builtin::kIterNext ? Kind::kRange
                                                               : Kind::kValue;
      if (wanted == Kind::kReference && kind == wanted && array_of_[static_cast<size_t>(inst.args[i])] < 0)
        return "this reference points nowhere";
      if (kind != wanted && !(wanted == Kind::kValue && kind == Kind::kConstant))
        return "operand " + std::to_string(i + 1) + " is of the wrong kind";
    }
    const std::optional<Type> result = ResultOf(inst.builtin, {types, inst.arg_count});
    if (!result) return std::string(Row(inst.builtin).name) + " takes no operands of these types";
    if (inst.out < 0) return Wanted(*result == kNoType, "a variable for the result");
    return Wanted(Var(inst.out).type == *result, "a result of type " + TypeName(*result));
  }

  // kNoType if a call has no result, nothing if there is no such call.
  static std::optional<Type> ResultOf(Builtin builtin, std::span<const Type> types) {
    auto are = [&](std::initializer_list<Type> wanted) {
      return std::equal(types.begin(), types.end(), wanted.begin(), wanted.end());
    };
    const Type first = types.empty() ? kNoType : types[0];
    const bool into_array = types.size() > 1 && first.is_array() && types[1] == kInt;
    const bool element_given = into_array && types.size() == 3 && types[2] == first.element();
    switch (builtin) {
      case Builtin::kCopy:
      case Builtin::kLoad: return types.size() == 1 && !first.is_array() ? std::optional(first) : std::nullopt;
      case Builtin::kAddress: return into_array && types.size() == 2 ? std::optional(first.element()) : std::nullopt;
      case Builtin::kArrayStore: return element_given ? std::optional(kNoType) : std::nullopt;
      case Builtin::kWhere:
        return types.size() == 3 && first == kBool && types[1] == types[2] && !types[1].is_array()
                   ? std::optional(types[1])
                   : std::nullopt;
      case Builtin::kExtract: return are({kVec3, kInt}) ? std::optional(kFloat) : std::nullopt;
      case Builtin::kAssign: return are({first, first}) && !first.is_array() ? std::optional(kNoType) : std::nullopt;
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: return are({kVec3, kInt, kFloat}) ? std::optional(kNoType) : std::nullopt;
      case Builtin::kRange:
        return are({kInt}) || are({kInt, kInt}) || are({kInt, kInt, kInt}) ? std::optional(kInt) : std::nullopt;
      case Builtin::kIterNext: return are({kInt}) ? std::optional(kInt) : std::nullopt;
      case Builtin::kAtomicAdd:
      case Builtin::kAtomicSub: return element_given ? std::optional(first.element()) : std::nullopt;
      case Builtin::kAtomicMax:
      case Builtin::kAtomicMin:
        return element_given && !first.is_vector() ? std::optional(first.element()) : std::nullopt;
      default: break;
    }
    const Overload* overload = FindOverload(builtin, types);
    return overload != nullptr ? std::optional(overload->result) : std::nullopt;
  }

  const TextIr& ir_;
  std::vector<int32_t> array_of_;  // the array that a reference points into, by variable
  bool is_forward_ = true;
};

}  // namespace

std::optional<IrFault> FindLayoutFault(const TextIr& ir) {
  LayoutWalk::Labels forward_labels, backward_labels;
  if (auto fault = LayoutWalk(ir.forward, false, forward_labels).Run()) return fault;
  if (auto fault = LayoutWalk(ir.replay, false, backward_labels).Run()) return fault;
  return LayoutWalk(ir.reverse, true, backward_labels).Run();
}

bool IsExecuted(const TextIr& ir) {
  return std::all_of(ir.vars.begin(), ir.vars.end(), IsExecutedVar) &&
         std::all_of(ir.forward.begin(), ir.forward.end(), IsExecutedForm) &&
         std::all_of(ir.replay.begin(), ir.replay.end(), IsExecutedForm) &&
         std::all_of(ir.reverse.begin(), ir.reverse.end(), IsExecutedForm);
}

std::optional<IrFault> FindOperandFault(const TextIr& ir) {
  if (!IsExecuted(ir)) return IrFault{&ir.forward, 0, "this is outside what is executed"};
  return OperandCheck(ir).Run();
}

}  // namespace warpsmith
