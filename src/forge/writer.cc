#include "src/forge/writer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "src/forge/loops.h"

namespace warpsmith {

Writer::Writer(const Policy& policy, Rng& rng) : policy_(policy), rng_(rng), grow_(policy, rng), block_(&kernel_.body) {
  kernel_.name = KernelName(rng);
  DeclareArrays();
  DeclareOutputs();
  DeclareScalars();
  grow_.tid = AddVariable(kernel_, Role::kTid, rng_);
  Append(Assign(grow_.Tid(), Call(Builtin::kTid, kInt, {})));
  grow_.variables.push_back({.symbol = grow_.tid, .type = kInt, .writable = false, .index = true});
  DefineLoads();
}

int32_t Writer::Param(Type type, bool output) { return AddParam(kernel_, type, ParamRole(type, output), rng_); }

void Writer::DeclareArrays() {
  int vectors = policy_.Has(kVectors) ? rng_.Between(1, 2) : 0;
  int floats = vectors ? rng_.Between(0, 1) : policy_.arrays;
  for (int i = 0; i < floats; ++i) grow_.arrays.push_back({.symbol = Param(kFloatArray, false), .type = kFloatArray});
  for (int i = 0; i < vectors; ++i) grow_.arrays.push_back({.symbol = Param(kVec3Array, false), .type = kVec3Array});
  if (rng_.Chance(0.15)) grow_.arrays.push_back({.symbol = Param(kIntArray, false), .type = kIntArray});
}

void Writer::DeclareOutputs() {
  int count = rng_.Chance(0.2) ? 2 : 1;
  for (int i = 0; i < count; ++i) {
    Type type = policy_.Has(kVectors) && rng_.Chance(0.5) ? kVec3Array : kFloatArray;
    bool in_place = !policy_.safe && rng_.Chance(0.1);
    Output output{.symbol = Param(type, !in_place), .type = type};
    output.shared = policy_.Has(kAtomics) && !in_place && (i == 0 || rng_.Chance(0.5));
    if (type == kFloatArray && rng_.Chance(policy_.safe ? 0.05 : 0.2)) {
      output.atomic = rng_.Chance(0.5) ? Builtin::kAtomicMax : Builtin::kAtomicMin;
    }
    if (in_place) grow_.arrays.push_back({.symbol = output.symbol, .type = type, .own_only = true});
    outputs_.push_back(output);
  }
  if (policy_.Has(kAtomics) && rng_.Chance(0.12))
    outputs_.insert(outputs_.begin(), {.symbol = Param(kIntArray, true), .type = kIntArray, .shared = true});
  // The value that an atomic returns is rarely used, and Warp's adjoint does not know it.
  if (policy_.Has(kAtomics) && !policy_.safe && rng_.Chance(0.03)) tally_ = Param(kFloatArray, true);
}

void Writer::DeclareScalars() {
  auto declare = [&](Type type) {
    grow_.variables.push_back({.symbol = Param(type, false), .type = type, .writable = false});
  };
  if (policy_.Has(kScalars)) {
    declare(kFloat);
    if (rng_.Chance(0.4)) declare(kFloat);
    if (rng_.Chance(0.1)) declare(kInt);
    if (policy_.Has(kBranches) && rng_.Chance(0.15)) declare(kBool);
  }
  if (policy_.Has(kLoops) || rng_.Chance(0.2)) grow_.size = Param(kInt, false);
}

int32_t Writer::Define(Role role, Expr value, bool index) {
  Type type = value.type;
  bool constant = MayBeConstant(value);
  if (constant && dynamic_) {
    value = Call(type == kInt ? Builtin::kIntCast : Builtin::kFloatCast, type, {std::move(value)});
    constant = false;
  }
  int32_t symbol = AddVariable(kernel_, role, rng_);
  Append(Assign(Name(symbol, type), std::move(value)));
  grow_.variables.push_back({.symbol = symbol, .type = type, .index = index});
  if (constant) constants_.push_back(symbol);
  return symbol;
}

void Writer::DefineLoads() {
  for (size_t i = 0; i < grow_.arrays.size(); ++i) {
    ReadableArray& array = grow_.arrays[i];
    if (array.type == kIntArray || !rng_.Chance(0.7)) continue;
    ++array.uses;
    Define(VariableRole(array.type.element()), Index(Name(array.symbol, array.type), grow_.Tid()));
  }
}

std::vector<Stmt> Writer::Nested(const std::function<void()>& write) {
  std::vector<Stmt> statements;
  std::vector<Stmt>* outer = std::exchange(block_, &statements);
  size_t mark = grow_.variables.size();
  ++nesting_;
  write();
  --nesting_;
  grow_.variables.resize(mark);
  block_ = outer;
  return statements;
}

// Expressions that end in an output.

Expr Writer::Join(Type type, Expr left, Expr right) {
  // Sums mostly: long products lose all precision. The safe rule wants sums alone.
  bool product = type == kFloat && !policy_.safe && rng_.Chance(0.25);
  Builtin op = product ? Builtin::kMul : rng_.Chance(0.7) ? Builtin::kAdd : Builtin::kSub;
  return Call(op, type, {std::move(left), std::move(right)});
}

Expr Writer::Contribution(Type type, Variable& variable) {
  if (variable.type == kInt && variable.index) {
    for (ReadableArray& array : grow_.arrays) {
      if (array.type.element() != type || array.own_only) continue;
      ++array.uses;
      return Index(Name(array.symbol, array.type), Grower::Use(variable));
    }
  }
  Expr value = Grower::Use(variable);
  if (variable.type == type) return value;
  // The safe rule uses what a loop carried in sums alone.
  if (variable.hidden && variable.type == kVec3) return Component(std::move(value), rng_.Between(0, 2));
  Expr scalar = grow_.AsFloat(std::move(value));
  if (type != kVec3) return scalar;
  if (variable.hidden) return Call(Builtin::kVec3, kVec3, {std::move(scalar)});
  return Call(Builtin::kMul, kVec3, {grow_.Leaf(kVec3), std::move(scalar)});
}

Expr Writer::Fold(size_t mark, Type type, Expr value) {
  for (size_t i = mark; i < grow_.variables.size(); ++i) {
    Variable& variable = grow_.variables[i];
    if (variable.uses > 0 || !variable.writable || variable.type == kBool) continue;
    value = Join(type, std::move(value), Contribution(type, variable));
  }
  return value;
}

Expr Writer::Value(Type type, size_t mark) {
  Expr value = grow_.Grow(type, policy_.depth);
  if (value.kind == Expr::Kind::kLiteral) value = grow_.Load(type);
  return Fold(mark, type, std::move(value));
}

// Straight-line statements.

void Writer::Temporary(Type type) {
  if (type == kInt && rng_.Chance(0.6)) {
    Define(Role::kIntVar, grow_.IndexValue(), true);
    return;
  }
  Expr value = grow_.Grow(type, std::max(1, policy_.depth));
  if (value.args.empty()) {
    Expr other = grow_.Varying(type);
    value = Call(type == kFloat ? Builtin::kMul : Builtin::kAdd, type, {std::move(value), std::move(other)});
  }
  Define(VariableRole(type), std::move(value));
}

void Writer::UseScalar() {
  for (Variable& variable : grow_.variables) {
    if (variable.writable || variable.type != kFloat || variable.uses > 0) continue;
    Expr scalar = Grower::Use(variable);
    bool vectors = policy_.Has(kVectors) && rng_.Chance(0.5);
    Type type = vectors ? kVec3 : kFloat;
    Expr operand = grow_.Grow(type, 1);
    Define(VariableRole(type), Call(vectors || rng_.Chance(0.7) ? Builtin::kMul : Builtin::kAdd, type,
                                    {std::move(operand), std::move(scalar)}));
    return;
  }
}

size_t Writer::FindWritable(Type type, bool carried) {
  std::vector<size_t> found;
  for (size_t i = carry_from_; i < grow_.variables.size(); ++i) {
    const Variable& variable = grow_.variables[i];
    bool constant = std::find(constants_.begin(), constants_.end(), variable.symbol) != constants_.end();
    if (variable.writable && !variable.hidden && variable.type == type && !(constant && carried)) found.push_back(i);
  }
  return found.empty() ? grow_.variables.size() : rng_.Pick(found);
}

// `x op= e` or `x = x op e`. What the variable becomes is not used yet.
void Writer::AppendUpdate(Variable& variable, Builtin op, Expr operand) {
  Expr target = Name(variable.symbol, variable.type);
  variable.uses = 0;
  if (rng_.Chance(policy_.augment)) return Append(AugAssign(op, std::move(target), std::move(operand)));
  Expr value = Call(op, variable.type, {target, std::move(operand)});
  Append(Assign(std::move(target), std::move(value)));
}

void Writer::Update(size_t index) {
  Type type = grow_.variables[index].type;
  if (type == kVec3) {
    bool scale = rng_.Chance(0.3);
    Expr operand = scale ? grow_.Grow(kFloat, 1) : grow_.Grow(kVec3, 1);
    return AppendUpdate(grow_.variables[index], scale ? Builtin::kMul : AdditiveOp(), std::move(operand));
  }
  static constexpr std::array<double, 4> kWeights = {5, 3, 3, 1};
  static constexpr std::array<Builtin, 4> kOps = {Builtin::kAdd, Builtin::kSub, Builtin::kMul, Builtin::kDiv};
  Builtin op = kOps[rng_.Weighted(kWeights)];
  Expr operand =
      op == Builtin::kDiv ? grow_.GrowWithin(Row(op).domain[1], 1) : grow_.Grow(kFloat, std::min(2, policy_.depth));
  AppendUpdate(grow_.variables[index], op, std::move(operand));
}

void Writer::WriteComponent(size_t index) {
  Expr value = grow_.Grow(kFloat, std::min(2, policy_.depth));
  Variable& variable = grow_.variables[index];
  variable.uses = 0;
  Expr vector = Name(variable.symbol, kVec3);
  int component = rng_.Between(0, 2);
  Expr target = rng_.Chance(0.6) ? Component(std::move(vector), component)
                                 : ComponentAt(std::move(vector), IntLiteral(component));
  if (rng_.Chance(0.4))
    return Append(AugAssign(rng_.Chance(0.8) ? AdditiveOp() : Builtin::kMul, std::move(target), std::move(value)));
  Append(Assign(std::move(target), std::move(value)));
}

void Writer::Fill(int count) {
  for (int i = 0; i < count; ++i) {
    size_t none = grow_.variables.size();
    if (nesting_ == 0 && policy_.Has(kBranches) && rng_.Chance(policy_.leave / 10)) {
      Leave(Stmt::Kind::kReturn);
      continue;
    }
    if (policy_.Has(kVectors) && !policy_.safe && rng_.Chance(0.15))
      if (size_t at = FindWritable(kVec3, trips_ > 1); at < none) {
        WriteComponent(at);
        continue;
      }
    if (rng_.Chance(0.25))
      if (size_t at = FindWritable(policy_.Has(kVectors) && rng_.Chance(0.4) ? kVec3 : kFloat, trips_ > 1); at < none) {
        Update(at);
        continue;
      }
    bool vector = policy_.Has(kVectors) && rng_.Chance(0.5);
    Temporary(vector ? kVec3 : rng_.Chance(0.07) ? kInt : kFloat);
  }
}

// Outputs.

Writer::Output* Writer::PickOutput(bool shared) {
  std::vector<Output*> found;
  for (Output& output : outputs_)
    if (output.shared == shared) found.push_back(&output);
  return found.empty() ? nullptr : rng_.Pick(found);
}

Expr Writer::SharedIndex() {
  if (rng_.Chance(0.35)) return IntLiteral(rng_.Chance(0.7) ? 0 : rng_.Between(1, 3));
  if (rng_.Chance(0.3)) return Call(Builtin::kMod, kInt, {grow_.Tid(), IntLiteral(rng_.Between(2, 4))});
  return grow_.IndexValue();
}

void Writer::AppendAtomic(Output& output, Expr value) {
  output.written = true;
  Expr array = Name(output.symbol, output.type);
  Expr index = SharedIndex();
  Builtin builtin = output.atomic;
  if (builtin == Builtin::kAtomicAdd && rng_.Chance(0.15)) builtin = Builtin::kAtomicSub;
  Append(CallStmt(Call(builtin, value.type, {std::move(array), std::move(index), std::move(value)})));
}

void Writer::Atomic() {
  Output* output = PickOutput(true);
  if (!output) return;
  Type element = output->type.element();
  bool count = element == kInt;
  auto write = [&](size_t mark) { AppendAtomic(*output, count ? IntLiteral(1) : Value(element, mark)); };
  if (policy_.Has(kBranches) && rng_.Chance(0.3)) {
    Expr condition = grow_.Condition(policy_.depth);
    Append(If(std::move(condition), Nested([&] { write(grow_.variables.size()); })));
    return;
  }
  if (tally_ >= 0) {
    Expr value = Value(kFloat, grow_.variables.size());
    Define(Role::kFloatVar,
           Call(Builtin::kAtomicAdd, kFloat, {Name(tally_, kFloatArray), grow_.Tid(), std::move(value)}));
    tally_ = -1;
  }
  write(grow_.variables.size());
}

void Writer::Store(Output& output, Expr value) {
  Expr slot = Index(Name(output.symbol, output.type), grow_.Tid());
  bool update = output.written || rng_.Chance(0.08);
  output.written = true;
  if (update) return Append(AugAssign(AdditiveOp(), std::move(slot), std::move(value)));
  bool by_component = output.type == kVec3Array && !policy_.safe && rng_.Chance(0.1);
  Append(Assign(slot, std::move(value)));
  if (by_component) Append(Assign(Component(std::move(slot), rng_.Between(0, 2)), grow_.Grow(kFloat, 1)));
}

Kernel Writer::Finish() {
  for (Output& output : outputs_) {
    Type element = output.type.element();
    bool last = &output == &outputs_.back();
    if (element == kInt) {
      if (!output.written) AppendAtomic(output, IntLiteral(1));
      continue;
    }
    bool pending = std::any_of(grow_.variables.begin(), grow_.variables.end(),
                               [](const Variable& v) { return v.uses == 0 && v.writable && v.type != kBool; });
    if (output.written && !(pending && last)) continue;
    Expr value = Value(element, last || rng_.Chance(0.5) ? 0 : grow_.variables.size());
    if (output.shared)
      AppendAtomic(output, std::move(value));
    else
      Store(output, std::move(value));
  }
  return std::move(kernel_);
}

}  // namespace warpsmith
