#include <algorithm>
#include <array>
#include <utility>
#include <vector>

#include "src/forge/writer.h"

namespace warpsmith {

// if, elif, else around what `arm` writes. `complete` asks for an else.
Stmt Writer::Chain(bool chain, bool complete, const std::function<void()>& arm) {
  auto flag = std::find_if(grow_.variables.begin(), grow_.variables.end(),
                           [](const Variable& v) { return v.type == kBool && v.uses == 0 && v.writable; });
  Expr condition = flag != grow_.variables.end() ? Grower::Use(*flag) : grow_.Condition(policy_.depth);
  Stmt branch = If(std::move(condition), Nested(arm));
  if (chain) {
    Stmt next = Chain(rng_.Chance(0.2), complete, arm);
    next.elif = true;
    branch.orelse.push_back(std::move(next));
  } else if (complete || rng_.Chance(0.5)) {
    branch.orelse = Nested(arm);
  }
  return branch;
}

void Writer::AssignInArms(bool chain) {
  Type type = policy_.Has(kVectors) && rng_.Chance(0.5) ? kVec3 : kFloat;
  size_t existing = FindWritable(type, trips_ > 1);
  bool fresh = existing == grow_.variables.size() || rng_.Chance(0.5);
  bool complete = fresh && rng_.Chance(0.5);  // defined in all arms, not before
  int32_t symbol = -1;
  if (!fresh)
    symbol = grow_.variables[existing].symbol;
  else if (complete)
    symbol = AddVariable(kernel_, VariableRole(type), rng_);
  else
    symbol = Define(VariableRole(type), grow_.Grow(type, 1));

  auto find = [&] {
    return std::find_if(grow_.variables.begin(), grow_.variables.end(),
                        [&](const Variable& v) { return v.symbol == symbol; });
  };
  bool read = complete;  // what the variable held before, by one arm at least
  Stmt branch = Chain(chain, complete, [&] {
    size_t mark = grow_.variables.size();
    if (rng_.Chance(0.25)) Temporary(type);
    if (!complete && (!std::exchange(read, true) || rng_.Chance(0.4))) {
      Expr operand = Value(type, mark);
      AppendUpdate(*find(), rng_.Chance(0.3) && type == kFloat ? Builtin::kMul : AdditiveOp(), std::move(operand));
    } else {
      Append(Assign(Name(symbol, type), Value(type, mark)));
    }
  });
  Append(std::move(branch));
  if (complete) grow_.variables.push_back({.symbol = symbol, .type = type});
  find()->uses = 0;
}

void Writer::StoreInArms(Output& output, bool chain) {
  bool update = output.written || rng_.Chance(0.3);
  Append(Chain(chain, !update, [&] {
    size_t mark = grow_.variables.size();
    if (rng_.Chance(0.25)) Temporary(output.type.element());
    Expr value = Value(output.type.element(), mark);
    Expr slot = Index(Name(output.symbol, output.type), grow_.Tid());
    if (update)
      Append(AugAssign(AdditiveOp(), std::move(slot), std::move(value)));
    else
      Append(Assign(std::move(slot), std::move(value)));
  }));
  output.written = true;
}

void Writer::Branch(bool chain) {
  if (rng_.Chance(0.12)) Define(Role::kBoolVar, grow_.Condition(policy_.depth));
  Output* output = PickOutput(false);
  if (output && output->type != kIntArray && nesting_ == 0 && rng_.Chance(0.25)) return StoreInArms(*output, chain);
  AssignInArms(chain);
}

}  // namespace warpsmith
