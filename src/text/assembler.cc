#include "src/text/assembler.h"

#include <algorithm>
#include <utility>

#include "src/result.h"

namespace warpsmith {
namespace {

Inst MakeInst(Op op) {
  Inst inst;
  inst.op = op;
  return inst;
}

Inst MakeInst(Op op, int32_t arg) {
  Inst inst = MakeInst(op);
  inst.args[0] = arg;
  inst.arg_count = 1;
  return inst;
}

Inst LabelInst(Op op, int32_t label) {
  Inst inst = MakeInst(op);
  inst.label = label;
  return inst;
}

Inst SetInt(int32_t out, int64_t value) {
  Inst inst = MakeInst(Op::kSetInt);
  inst.out = out;
  inst.value = static_cast<int32_t>(value);
  return inst;
}

Inst StepInt(int32_t out, int64_t step, bool negative) {
  Inst inst = SetInt(out, step);
  inst.op = Op::kStepInt;
  inst.negative = negative;
  return inst;
}

Inst Move(int32_t out, int32_t from) {
  Inst inst = MakeInst(Op::kMove, from);
  inst.out = out;
  return inst;
}

Inst ExitBound(int32_t count, CompareOp compare, int64_t bound, int32_t label) {
  Inst inst = MakeInst(Op::kLoopExitBound, count);
  inst.compare = compare;
  inst.value = static_cast<int32_t>(bound);
  inst.label = label;
  return inst;
}

TextVar::Kind ResultKind(Builtin builtin) {
  if (builtin == Builtin::kAddress) return TextVar::Kind::kReference;
  return builtin == Builtin::kRange ? TextVar::Kind::kRange : TextVar::Kind::kValue;
}

}  // namespace

Assembler::Assembler(std::span<const Type> params) {
  ir_.param_count = static_cast<int32_t>(params.size());
  ir_.vars.reserve(params.size() + 64);
  for (Type type : params) AddVar(type);
  blocks_.reserve(8);
  OpenBlock();
}

TextIr Assembler::Finish() {
  Block& root = blocks_.front();
  std::reverse(root.reverse.begin(), root.reverse.end());
  root.reverse.push_back(MakeInst(Op::kReturn));
  ir_.forward = std::move(root.forward);
  ir_.replay = std::move(root.replay);
  ir_.reverse = std::move(root.reverse);
  return std::move(ir_);
}

int32_t Assembler::AddVar(const TextVar& var) {
  ir_.vars.push_back(var);
  return static_cast<int32_t>(ir_.vars.size()) - 1;
}

int32_t Assembler::AddInt(int64_t value) {
  int32_t var = AddVar(kInt, TextVar::Kind::kConstant);
  ir_.vars[var].integer = static_cast<int32_t>(value);
  return var;
}

void Assembler::OpenBlock() {
  Block& block = blocks_.emplace_back();
  for (auto* list : {&block.forward, &block.replay, &block.reverse}) list->reserve(64);
}

void Assembler::Emit(const Inst& inst, bool commented_in_replay) {
  Block& block = blocks_.back();
  Append(block.forward, inst);
  Append(block.replay, inst).commented = commented_in_replay;
}

void Assembler::EmitForwardOnly(const Inst& inst) { Append(blocks_.back().forward, inst); }
void Assembler::EmitReverse(const Inst& inst) { Append(blocks_.back().reverse, inst); }

Inst& Assembler::Append(std::vector<Inst>& list, const Inst& inst) {
  list.push_back(inst);
  list.back().indent = indent_;
  return list.back();
}

void Assembler::Line(int32_t line) {
  if (line == line_) return;
  line_ = line;
  Inst inst = MakeInst(Op::kComment);
  inst.value = line;
  Emit(inst);
  inst.adjoint = true;
  EmitReverse(inst);
}

int32_t Assembler::Load(int32_t var) {
  if (!IsReference(var)) return var;
  Inst inst = MakeInst(Op::kCall, var);
  inst.builtin = Builtin::kLoad;
  inst.out = AddVar(TypeOf(var));
  Emit(inst);
  return inst.out;
}

int32_t Assembler::Call(Builtin builtin, Type result, std::span<const int32_t> operands) {
  WS_CHECK(operands.size() <= Inst::kMaxArgs);
  const BuiltinRow& row = Row(builtin);
  Inst inst = MakeInst(Op::kCall);
  inst.builtin = builtin;
  inst.out = result == kNoType ? -1 : AddVar(result, ResultKind(builtin));
  inst.arg_count = static_cast<uint8_t>(operands.size());
  for (size_t i = 0; i < operands.size(); ++i) inst.args[i] = Load(operands[i]);
  Emit(inst, !row.replayed);
  if (row.differentiable && !operands.empty()) {
    inst.op = Op::kAdjoint;
    std::copy(operands.begin(), operands.end(), inst.adjoints);
    EmitReverse(inst);
  }
  return inst.out;
}

int32_t Assembler::Tid() {
  ir_.scalar_tid = true;
  Inst inst = MakeInst(Op::kTid);
  inst.out = AddVar(kInt);
  Emit(inst);
  return inst.out;
}

int32_t Assembler::Compare(uint32_t compares, std::span<const int32_t> operands) {
  WS_CHECK(operands.size() <= Inst::kMaxArgs);
  Inst inst = MakeInst(Op::kCompare);
  inst.compares = compares;
  inst.out = AddVar(kBool);
  inst.arg_count = static_cast<uint8_t>(operands.size());
  for (size_t i = 0; i < operands.size(); ++i) inst.args[i] = Load(operands[i]);
  Emit(inst);
  return inst.out;
}

void Assembler::SetLogical(int32_t out, int32_t operand) { Emit(Move(out, Load(operand))); }

void Assembler::JoinLogical(int32_t out, int32_t operand, bool is_or) {
  Inst inst = MakeInst(Op::kLogical, Load(operand));
  inst.is_or = is_or;
  inst.out = out;
  Emit(inst);
}

void Assembler::SlotAddress(int32_t array, int32_t index) {
  Inst inst = MakeInst(Op::kSlotAddress);
  inst.out = AddVar(TypeOf(array).element(), TextVar::Kind::kReference);
  inst.args[0] = array, inst.args[1] = index;
  inst.arg_count = 2;
  Emit(inst);
}

void Assembler::StoreSlot(const Slot& slot, int32_t value) {
  EmitSlot(Op::kSlotStore, Op::kAdjSlotStore, slot, value, /*negative=*/false);
}

void Assembler::AddToSlot(const Slot& slot, int32_t value, bool subtract) {
  EmitSlot(Op::kSlotAtomic, Op::kAdjSlotAtomic, slot, value, subtract);
}

void Assembler::EmitSlot(Op forward, Op reverse, const Slot& slot, int32_t value, bool negative) {
  Inst inst = MakeInst(forward);
  inst.args[0] = slot.array, inst.args[1] = slot.index, inst.args[2] = slot.component, inst.args[3] = value;
  inst.arg_count = 4;
  inst.negative = negative;
  Emit(inst, /*commented_in_replay=*/true);
  inst.op = reverse;
  EmitReverse(inst);
}

void Assembler::BeginGuard(Op op, int32_t condition) {
  Emit(MakeInst(op, Load(condition)));
  EmitReverse(MakeInst(Op::kEndIf));
  ++indent_;
}

// The condition is loaded once more for the reverse, if it is a reference.
void Assembler::EndGuard(Op op, int32_t condition) {
  --indent_;
  Emit(MakeInst(Op::kEndIf));
  EmitReverse(MakeInst(op, Load(condition)));
}

int32_t Assembler::BeginLoop(int32_t iterator) {
  OpenLoop({label_count_++, iterator});
  Inst exit = MakeInst(Op::kLoopExitIter, iterator);
  exit.label = loops_.back().label;
  Emit(exit);
  int32_t element = Call(Builtin::kIterNext, kInt, {iterator});
  OpenBody(element);
  return element;
}

int32_t Assembler::BeginLoop(int32_t count, const ConstantRange& range) {
  ir_.constant_loop = true;
  Emit(SetInt(count, range.start));
  OpenLoop({label_count_++, count, -1, -1, range});
  CompareOp past = range.step > 0 ? CompareOp::kGreaterEqual : CompareOp::kLessEqual;
  Emit(ExitBound(count, past, range.stop, loops_.back().label));
  int32_t element = AddVar(kInt);
  Emit(Move(element, count));
  Emit(StepInt(count, range.step, /*negative=*/false));
  OpenBody(element);
  return element;
}

void Assembler::OpenLoop(Loop loop) {
  loops_.push_back(loop);
  OpenBlock();
  Emit(LabelInst(Op::kLoopStart, loop.label));
  ++indent_;
}

// Warp numbers the block of the body too.
void Assembler::OpenBody(int32_t element) {
  ++label_count_;
  OpenBlock();
  loops_.back().element = element;
  loops_.back().first_var = static_cast<int32_t>(ir_.vars.size());
}

// How the reverse loop begins, in the order of the text.
std::vector<Inst> Assembler::ReverseHeader(const Loop& loop, const Block& condition) const {
  std::vector<Inst> header;
  if (!loop.range) {
    Inst rewind = MakeInst(Op::kIterReverse, loop.iterator);
    rewind.out = loop.iterator;
    rewind.indent = indent_;
    header.push_back(rewind);
    header.insert(header.end(), condition.forward.begin(), condition.forward.end());
    return header;
  }
  const ConstantRange& range = *loop.range;
  CompareOp past = range.step > 0 ? CompareOp::kLess : CompareOp::kGreater;
  header = {SetInt(loop.iterator, range.last()), LabelInst(Op::kLoopStart, loop.label),
            ExitBound(loop.iterator, past, range.start, loop.label), Move(loop.element, loop.iterator),
            StepInt(loop.iterator, range.step, /*negative=*/true)};
  for (size_t i = 0; i < header.size(); ++i) header[i].indent = indent_, header[i].tab = i >= 2;
  return header;
}

// Splices the two blocks of a loop into the block around it. The loop is not part of the replay: what it computed is
// lost to the reverse pass, but for its own reverse loop, which replays the body before it runs its reverse.
void Assembler::EndLoop() {
  Loop loop = loops_.back();
  loops_.pop_back();
  Block body = std::move(blocks_.back());
  blocks_.pop_back();
  Block condition = std::move(blocks_.back());
  blocks_.pop_back();

  std::vector<Inst>& forward = blocks_.back().forward;
  forward.insert(forward.end(), condition.forward.begin(), condition.forward.end());
  forward.insert(forward.end(), body.forward.begin(), body.forward.end());
  EmitForwardOnly(LabelInst(Op::kLoopAgain, loop.label));
  --indent_;
  EmitForwardOnly(LabelInst(Op::kLoopEnd, loop.label));

  // From the last line to the first, since the whole list is reversed in the end.
  std::vector<Inst>& reverse = blocks_.back().reverse;
  EmitReverse(LabelInst(Op::kLoopEnd, loop.label));
  Inst again = LabelInst(Op::kLoopAgain, loop.label);
  again.tab = true;
  EmitReverse(again);
  reverse.insert(reverse.end(), body.reverse.begin(), body.reverse.end());
  reverse.insert(reverse.end(), body.replay.rbegin(), body.replay.rend());
  for (int32_t var = static_cast<int32_t>(ir_.vars.size()) - 1; var >= loop.first_var; --var) {
    Inst zero = MakeInst(Op::kZeroAdjoint);
    zero.out = var;
    zero.tab = true;
    EmitReverse(zero);
  }
  std::vector<Inst> header = ReverseHeader(loop, condition);
  reverse.insert(reverse.end(), header.rbegin(), header.rend());
}

}  // namespace warpsmith
