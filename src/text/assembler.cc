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

// A constant of another type that stays the number that Python holds.
void CastConstant(TextVar& constant, Type type) {
  bool held_as_integer = IsInt(constant.type.scalar) != constant.foreign;
  constant.foreign = held_as_integer != IsInt(type.scalar);
  constant.type = type;
}

TextVar::Kind ResultKind(Builtin builtin) {
  static const Builtin reversed = BuiltinNamed("reversed");
  static const Builtin indexref = BuiltinNamed("indexref");
  if (builtin == Builtin::kAddress || builtin == indexref) return TextVar::Kind::kReference;
  return builtin == Builtin::kRange || builtin == reversed ? TextVar::Kind::kRange : TextVar::Kind::kValue;
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

int32_t Assembler::AddNamed(Type type, const std::string& primal, const std::string& adjoint) {
  TextVar var{type, TextVar::Kind::kNamed};
  var.integer = static_cast<int64_t>(ir_.lines.size());
  ir_.lines.push_back(primal);
  ir_.lines.push_back(adjoint);
  return AddVar(var);
}

std::string Assembler::NameOf(int32_t var) const {
  if (ir_.vars[var].kind == TextVar::Kind::kNamed) return ir_.lines[ir_.vars[var].integer];
  if (var < ir_.param_count) return "var_" + params_[var];
  // What is named has no number.
  const auto first = ir_.vars.begin() + ir_.param_count, end = ir_.vars.begin() + var;
  return "var_" +
         std::to_string(std::count_if(first, end, [](const TextVar& v) { return v.kind != TextVar::Kind::kNamed; }));
}

std::string Assembler::AdjointOf(int32_t var) const {
  if (ir_.vars[var].kind == TextVar::Kind::kNamed) return ir_.lines[ir_.vars[var].integer + 1];
  return "adj_" + NameOf(var).substr(4);
}

Inst Assembler::RawInst(const std::string& line) {
  Inst inst = LabelInst(Op::kLine, static_cast<int32_t>(ir_.lines.size()));
  ir_.lines.push_back(line);
  return inst;
}

void Assembler::Raw(const std::string& line) { Emit(RawInst(line)); }

void Assembler::Raw(const std::string& line, const std::string& replay) {
  EmitForwardOnly(RawInst(line));
  Append(blocks_.back().replay, RawInst(replay));
}

void Assembler::RawReverse(const std::string& line) { EmitReverse(RawInst(line)); }

void Assembler::UseStruct(int32_t record) {
  ir_.structs.push_back({call_count_, record});
}

void Assembler::UseAdjoint(int32_t function) {
  ++call_count_;
  Inst inst = MakeInst(Op::kUseAdjoint);
  inst.value = function;
  EmitForwardOnly(inst);
  ir_.uses_gradients = true;
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
  if (line == line_ || line == 0) return;  // 0: of what Warp adds itself
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
  if (operands.size() > Inst::kMaxArgs) {
    if (result == kNoType) return CallBuiltin(builtin, {}, operands);
    return CallBuiltin(builtin, std::span(&result, 1), operands);
  }
  const BuiltinRow& row = Row(builtin);
  Inst inst = MakeInst(Op::kCall);
  inst.builtin = builtin;
  inst.out = result == kNoType ? -1 : AddVar(result, ResultKind(builtin));
  inst.arg_count = static_cast<uint8_t>(operands.size());
  for (size_t i = 0; i < operands.size(); ++i) inst.args[i] = Load(operands[i]);
  Emit(inst, !row.replayed);
  if (row.Differentiable(result) && !operands.empty()) {
    inst.op = Op::kAdjoint;
    std::copy(operands.begin(), operands.end(), inst.adjoints);
    EmitReverse(inst);
  }
  return inst.out;
}

void Assembler::Operands(Inst& inst, std::span<const int32_t> operands) {
  inst.arg_count = static_cast<uint8_t>(operands.size());
  std::vector<int32_t> loaded;
  for (int32_t operand : operands) loaded.push_back(Load(operand));
  if (operands.size() <= Inst::kMaxArgs) {
    std::copy(loaded.begin(), loaded.end(), inst.args);
    std::copy(operands.begin(), operands.end(), inst.adjoints);
    return;
  }
  inst.args[0] = static_cast<int32_t>(ir_.operands.size());
  ir_.operands.insert(ir_.operands.end(), loaded.begin(), loaded.end());
  ir_.operands.insert(ir_.operands.end(), operands.begin(), operands.end());
}

void Assembler::Results(Inst& inst, std::span<const Type> results) {
  inst.outs = static_cast<uint8_t>(results.size());
  for (size_t i = 0; i < results.size(); ++i) {
    int32_t out = AddVar(results[i], i == 0 && inst.op == Op::kCall ? ResultKind(inst.builtin) : TextVar::Kind::kValue);
    if (i == 0) inst.out = out;
  }
}

int32_t Assembler::EmitCall(Inst inst, std::span<const int32_t> operands, bool replayed, std::optional<Op> adjoint) {
  Operands(inst, operands);
  Inst forward = inst;
  if (operands.size() <= Inst::kMaxArgs) std::fill(forward.adjoints, forward.adjoints + Inst::kMaxArgs, -1);
  Emit(forward, !replayed);
  if (inst.op == Op::kCallFunction) blocks_.back().replay.back().negative = inst.negative;
  if (inst.op == Op::kCallFunction) blocks_.back().forward.back().negative = false;
  inst.negative = false;
  if (adjoint && !operands.empty()) {
    inst.op = *adjoint;
    EmitReverse(inst);
  }
  return inst.out;
}

int32_t Assembler::CallFunction(const FunctionCall& call, std::span<const int32_t> operands) {
  Inst inst = MakeInst(Op::kCallFunction);
  inst.value = call.function;
  ++call_count_;
  inst.negative = call.own_replay;
  Results(inst, call.results);
  std::vector<int32_t> all(operands.begin(), operands.end());
  for (const TextVar& constant : call.defaults) all.push_back(AddVar(constant));
  return EmitCall(inst, all, true, call.differentiable ? std::optional(Op::kAdjointFunction) : std::nullopt);
}

int32_t Assembler::CallBuiltin(Builtin builtin, std::span<const Type> results, std::span<const int32_t> operands,
                               bool adjoint) {
  const BuiltinRow& row = Row(builtin);
  Inst inst = MakeInst(Op::kCall);
  inst.builtin = builtin;
  bool differentiable = adjoint && row.Differentiable(results.empty() ? kNoType : results[0]);
  Results(inst, results);
  return EmitCall(inst, operands, row.replayed, differentiable ? std::optional(Op::kAdjoint) : std::nullopt);
}

int32_t Assembler::Construct(Builtin builtin, Type result, std::span<const int32_t> operands) {
  const BuiltinRow& row = Row(builtin);
  Inst inst = MakeInst(Op::kCall);
  inst.builtin = builtin;
  inst.out = AddVar(result);
  std::vector<int32_t> cast;
  for (int32_t operand : operands) {
    TextVar var = Var(operand);
    if (var.kind == TextVar::Kind::kConstant && var.type.is_scalar() && var.type != result.component()) {
      CastConstant(var, result.component());
      cast.push_back(AddVar(var));
    } else {
      cast.push_back(operand);
    }
  }
  Operands(inst, cast);
  Inst forward = inst;
  if (cast.size() <= Inst::kMaxArgs) std::fill(forward.adjoints, forward.adjoints + Inst::kMaxArgs, -1);
  Emit(forward, !row.replayed);
  if (row.differentiable && !cast.empty()) {
    inst.op = Op::kAdjoint;
    EmitReverse(inst);
  }
  return inst.out;
}

void Assembler::Recast(int32_t var, Type type) {
  TextVar& cast = ir_.vars[var];
  CastConstant(cast, type);
  cast.kind = TextVar::Kind::kValue;
  Inst inst = MakeInst(Op::kSetConstant);
  inst.out = var;
  Emit(inst);
}

int32_t Assembler::ShapeOf(int32_t array) {
  Inst inst = MakeInst(Op::kShapeAddress, array);
  inst.out = AddVar(kExtents, TextVar::Kind::kReference);
  Emit(inst);
  inst.op = Op::kSetShape;
  EmitReverse(inst);
  return inst.out;
}

int32_t Assembler::Tid(int dimensions) {
  if (dimensions == 1) ir_.scalar_tid = true;
  Inst inst = MakeInst(Op::kTid);
  inst.out = AddVar(kInt);
  inst.outs = static_cast<uint8_t>(dimensions);
  for (int i = 1; i < dimensions; ++i) AddVar(kInt);
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

void Assembler::PlaceAddress(int32_t array, const Place& place) {
  Inst inst = MakeInst(Op::kSlotAddress, array);
  inst.out = AddVar(TypeOf(array).element(), TextVar::Kind::kReference);
  inst.label = static_cast<int32_t>(ir_.places.size());
  ir_.places.push_back(place);
  Emit(inst);
}

void Assembler::StorePlace(int32_t array, const Place& place, int32_t value) {
  EmitPlace(Op::kSlotStore, Op::kAdjSlotStore, array, place, value, /*negative=*/false);
}

void Assembler::AddToPlace(int32_t array, const Place& place, int32_t value, const std::string& operation) {
  EmitPlace(Op::kSlotAtomic, Op::kAdjSlotAtomic, array, place, value, operation == "sub");
  if (operation == "add" || operation == "sub") return;
  ir_.places.back().bits = operation;
}

void Assembler::EmitPlace(Op forward, Op reverse, int32_t array, const Place& place, int32_t value, bool negative) {
  Inst inst = MakeInst(forward, array);
  inst.args[1] = value;
  inst.arg_count = 2;
  inst.negative = negative;
  inst.label = static_cast<int32_t>(ir_.places.size());
  ir_.places.push_back(place);
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

// The lines of a while loop itself are not indented, those of its condition as what stands around it.
void Assembler::BeginWhile() {
  Loop loop{label_count_++, -1};
  loop.is_while = true;
  loop.condition_var = static_cast<int32_t>(ir_.vars.size());
  loops_.push_back(loop);
  OpenBlock();
  Inst start = LabelInst(Op::kLoopStart, loop.label);
  start.is_while = true;
  blocks_.back().forward.push_back(start);
}

void Assembler::WhileBody(int32_t condition) {
  Inst exit = MakeInst(Op::kLoopExitFalse, Load(condition));
  exit.label = loops_.back().label;
  exit.is_while = true;
  blocks_.back().forward.push_back(exit);
  OpenBody(-1);
  ++indent_;
}

void Assembler::EndWhile(const Loop& loop, const Block& condition, const Block& body) {
  Inst again = LabelInst(Op::kLoopAgain, loop.label), end = LabelInst(Op::kLoopEnd, loop.label);
  again.is_while = end.is_while = true;
  std::vector<Inst>& forward = blocks_.back().forward;
  forward.insert(forward.end(), condition.forward.begin(), condition.forward.end());
  forward.insert(forward.end(), body.forward.begin(), body.forward.end());
  forward.push_back(again);
  forward.push_back(end);
  // From the last line to the first.
  std::vector<Inst>& reverse = blocks_.back().reverse;
  reverse.push_back(end);
  reverse.push_back(again);
  reverse.insert(reverse.end(), body.reverse.begin(), body.reverse.end());
  reverse.insert(reverse.end(), body.replay.rbegin(), body.replay.rend());
  for (int32_t var = static_cast<int32_t>(ir_.vars.size()) - 1; var >= loop.first_var; --var) {
    if (IsDropped(var, loop)) continue;
    Inst zero = MakeInst(Op::kZeroAdjoint);
    zero.out = var;
    reverse.push_back(zero);
  }
  dropped_.emplace_back(loop.condition_var, static_cast<int32_t>(ir_.vars.size()));
  reverse.insert(reverse.end(), condition.forward.rbegin(), condition.forward.rend());
}

void Assembler::Break() {
  Inst inst = LabelInst(Op::kBreak, loops_.back().label);
  inst.is_while = loops_.back().is_while;
  Emit(inst);
}

void Assembler::Continue() {
  Inst inst = LabelInst(Op::kLoopAgain, loops_.back().label);
  inst.is_while = loops_.back().is_while;
  Emit(inst);
}

void Assembler::Return(std::span<const int32_t> results) {
  Inst leave = MakeInst(Op::kReturn);
  if (results.size() == 1) {
    leave = MakeInst(Op::kReturnValue, results[0]);
    Inst adjoint = MakeInst(Op::kAddResult, results[0]);
    adjoint.value = -1;
    leave.indent = indent_;
    blocks_.back().forward.push_back(leave);
    Inst to = LabelInst(Op::kGoto, label_count_);
    to.indent = indent_;
    blocks_.back().replay.push_back(to);
    EmitReverse(adjoint);
  } else {
    for (size_t i = 0; i < results.size(); ++i) {
      Inst store = MakeInst(Op::kStoreResult, results[i]);
      store.value = static_cast<int32_t>(i);
      Emit(store);
      store.op = Op::kAddResult;
      EmitReverse(store);
    }
    EmitForwardOnly(leave);
    Inst to = LabelInst(Op::kGoto, label_count_);
    to.indent = indent_;
    blocks_.back().replay.push_back(to);
  }
  EmitReverse(LabelInst(Op::kLabel, label_count_++));
  ir_.results.assign(results.begin(), results.end());
  ir_.returns = true;
}

void Assembler::ReturnDefault() { EmitForwardOnly(MakeInst(Op::kReturnDefault)); }

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
  if (loop.is_while) {
    --indent_;
    return EndWhile(loop, condition, body);
  }

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
    if (IsDropped(var, loop)) continue;
    Inst zero = MakeInst(Op::kZeroAdjoint);
    zero.out = var;
    zero.tab = true;
    EmitReverse(zero);
  }
  std::vector<Inst> header = ReverseHeader(loop, condition);
  reverse.insert(reverse.end(), header.rbegin(), header.rend());
}

}  // namespace warpsmith
