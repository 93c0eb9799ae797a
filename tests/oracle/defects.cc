#include "tests/oracle/defects.h"

#include <algorithm>
#include <array>
#include <vector>

#include "src/kernel/builtin.h"

namespace warpsmith {
namespace {

using List = std::vector<Inst>;

const TextVar& Var(const TextIr& ir, int32_t var) { return ir.vars[static_cast<size_t>(var)]; }
bool IsReal(const TextIr& ir, int32_t var) {
  return var >= 0 && Var(ir, var).type.is_real() && !Var(ir, var).type.is_array();
}
bool IsCall(const Inst& inst, Builtin builtin) {
  return inst.op == Op::kCall && !inst.commented && inst.builtin == builtin;
}
bool IsAdjoint(const Inst& inst) { return inst.op == Op::kAdjoint; }
bool IsAdjoint(const Inst& inst, Builtin builtin) { return IsAdjoint(inst) && inst.builtin == builtin; }
bool IsAtomic(Builtin builtin) { return Row(builtin).category == BuiltinCategory::kAtomic; }

int32_t NewVar(TextIr& ir, Type type) {
  TextVar var;
  var.type = type;
  ir.vars.push_back(var);
  return static_cast<int32_t>(ir.vars.size()) - 1;
}
int32_t NewConstant(TextIr& ir, Type type, double value) {
  const int32_t var = NewVar(ir, type);
  ir.vars.back().kind = TextVar::Kind::kConstant;
  (type == kInt ? ir.vars.back().integer = static_cast<int64_t>(value) : ir.vars.back().number = value);
  return var;
}

Inst MakeCall(Builtin builtin, int32_t out, std::initializer_list<int32_t> args, uint8_t indent) {
  Inst inst;
  inst.op = Op::kCall;
  inst.builtin = builtin;
  inst.out = out;
  inst.indent = indent;
  for (int32_t arg : args) inst.args[inst.arg_count++] = arg;
  return inst;
}
Inst MakeAdjoint(Builtin builtin, int32_t out, std::initializer_list<int32_t> args,
                 std::initializer_list<int32_t> adjoints, uint8_t indent) {
  Inst inst = MakeCall(builtin, out, args, indent);
  inst.op = Op::kAdjoint;
  std::copy(adjoints.begin(), adjoints.end(), inst.adjoints);
  return inst;
}
Inst MakeZeroAdjoint(int32_t var, uint8_t indent) {
  Inst inst;
  inst.op = Op::kZeroAdjoint;
  inst.out = var;
  inst.indent = indent;
  return inst;
}

// A place in a list that a defect may go to: an instruction and one of its operands.
struct Site {
  size_t at = 0;
  int operand = 0;
};

template <class Fits>
bool PickSite(const List& list, Rng& rng, Site& site, const Fits& fits) {
  std::vector<Site> sites;
  for (size_t at = 0; at < list.size(); ++at)
    for (int k = 0; k < std::max<int>(1, list[at].arg_count); ++k)
      if (fits(list[at], k)) sites.push_back({at, k});
  if (sites.empty()) return false;
  site = rng.Pick(sites);
  return true;
}
template <class Fits>
bool PickInst(const List& list, Rng& rng, size_t& at, const Fits& fits) {
  Site site;
  if (!PickSite(list, rng, site, [&](const Inst& inst, int k) { return k == 0 && fits(inst); })) return false;
  at = site.at;
  return true;
}

void Insert(List& list, size_t at, std::initializer_list<Inst> insts) {
  list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), insts);
}
void Erase(List& list, size_t at) { list.erase(list.begin() + static_cast<std::ptrdiff_t>(at)); }

// Whether an adjoint call adds something to the adjoint of this operand: assign overwrites it, and the writers of
// components read that of the vector.
bool TakesAdjoint(const TextIr& ir, const Inst& inst, int operand) {
  if (!IsAdjoint(inst) || inst.builtin == Builtin::kAssign) return false;
  const bool writes_component = inst.builtin == Builtin::kAssignInplace || inst.builtin == Builtin::kAddInplace ||
                                inst.builtin == Builtin::kSubInplace;
  if (writes_component && operand == 0) return false;
  const int32_t target = inst.adjoints[operand];
  return IsReal(ir, target) && Var(ir, target).kind != TextVar::Kind::kConstant;
}

// Adjoint: one operand.

// What flows to one operand is multiplied by `factor`; by 0 it is lost.
bool ScaleFlow(TextIr& ir, Rng& rng, double factor) {
  Site site;
  if (!PickSite(ir.reverse, rng, site, [&](const Inst& inst, int k) { return TakesAdjoint(ir, inst, k); }))
    return false;
  Inst& inst = ir.reverse[site.at];
  const int32_t target = inst.adjoints[site.operand];
  const Type type = Var(ir, target).type;
  const uint8_t indent = inst.indent;
  const int32_t part = NewVar(ir, type);
  inst.adjoints[site.operand] = part;
  if (factor != 0) {
    const int32_t constant = NewConstant(ir, kFloat, factor);
    Insert(ir.reverse, site.at + 1, {MakeAdjoint(Builtin::kMul, part, {part, constant}, {target, constant}, indent)});
  }
  Insert(ir.reverse, site.at, {MakeZeroAdjoint(part, indent)});
  return true;
}
bool WrongSign(TextIr& ir, Rng& rng) { return ScaleFlow(ir, rng, -1); }
bool DroppedTerm(TextIr& ir, Rng& rng) { return ScaleFlow(ir, rng, 0); }
bool OnePercent(TextIr& ir, Rng& rng) { return ScaleFlow(ir, rng, rng.Chance(0.5) ? 1.01 : 0.99); }
bool OnePerMille(TextIr& ir, Rng& rng) { return ScaleFlow(ir, rng, rng.Chance(0.5) ? 1.001 : 0.999); }

bool SwappedPartials(TextIr& ir, Rng& rng) {
  Site site;
  const bool found = PickSite(ir.reverse, rng, site, [&](const Inst& inst, int k) {
    return k > 0 && TakesAdjoint(ir, inst, k) && TakesAdjoint(ir, inst, k - 1) &&
           inst.adjoints[k] != inst.adjoints[k - 1] &&
           Var(ir, inst.adjoints[k]).type == Var(ir, inst.adjoints[k - 1]).type;
  });
  if (!found) return false;
  Inst& inst = ir.reverse[site.at];
  std::swap(inst.adjoints[site.operand], inst.adjoints[site.operand - 1]);
  return true;
}

// One component of what flows to a vector is lost.
bool LostComponent(TextIr& ir, Rng& rng) {
  Site site;
  const bool found = PickSite(ir.reverse, rng, site, [&](const Inst& inst, int k) {
    return TakesAdjoint(ir, inst, k) && Var(ir, inst.adjoints[k]).type == kVec3;
  });
  if (!found) return false;
  Inst& inst = ir.reverse[site.at];
  const int32_t target = inst.adjoints[site.operand];
  const uint8_t indent = inst.indent;
  const int32_t part = NewVar(ir, kVec3);
  const int32_t x = NewVar(ir, kFloat), y = NewVar(ir, kFloat), z = NewVar(ir, kFloat);
  inst.adjoints[site.operand] = part;
  std::array<int32_t, 3> components = {x, y, z};
  const size_t lost = rng.Below(3);
  for (size_t c = 0; c < 3; ++c) {
    if (c == lost) continue;
    const int32_t index = NewConstant(ir, kInt, static_cast<double>(c));
    Insert(ir.reverse, site.at + 1,
           {MakeAdjoint(Builtin::kExtract, components[c], {part, index}, {target, index}, indent)});
  }
  Insert(ir.reverse, site.at + 1, {MakeAdjoint(Builtin::kVec3, part, {x, y, z}, {x, y, z}, indent)});
  Insert(ir.reverse, site.at,
         {MakeZeroAdjoint(part, indent), MakeZeroAdjoint(x, indent), MakeZeroAdjoint(y, indent),
          MakeZeroAdjoint(z, indent)});
  return true;
}

// The adjoint is set where it should be added to.
bool Overwrite(TextIr& ir, Rng& rng) {
  Site site;
  const bool found = PickSite(ir.reverse, rng, site, [&](const Inst& inst, int k) {
    return TakesAdjoint(ir, inst, k) || (k == 0 && IsAdjoint(inst, Builtin::kAddress) && IsReal(ir, inst.out));
  });
  if (!found) return false;
  const Inst inst = ir.reverse[site.at];
  if (inst.builtin != Builtin::kAddress) {
    Insert(ir.reverse, site.at, {MakeZeroAdjoint(inst.adjoints[site.operand], inst.indent)});
    return true;
  }
  const int32_t old = NewVar(ir, Var(ir, inst.out).type);
  Insert(ir.reverse, site.at,
         {MakeAdjoint(Builtin::kArrayStore, -1, {inst.args[0], inst.args[1], old},
                      {inst.adjoints[0], inst.adjoints[1], old}, inst.indent)});
  return true;
}

// Adjoint: a whole call.

bool PlantZeroAdjoint(TextIr& ir, Rng& rng) {
  size_t at = 0;
  if (!PickInst(ir.reverse, rng, at, [](const Inst& inst) {
        return IsAdjoint(inst) || inst.op == Op::kAdjSlotStore || inst.op == Op::kAdjSlotAtomic;
      }))
    return false;
  Erase(ir.reverse, at);
  return true;
}

bool Doubled(TextIr& ir, Rng& rng) {
  size_t at = 0;
  if (!PickInst(ir.reverse, rng, at, [](const Inst& inst) { return IsAdjoint(inst); })) return false;
  const Inst again = ir.reverse[at];
  Insert(ir.reverse, at, {again});
  return true;
}

// Adjoints of a loop's body that are not cleared before the next trip.
bool Uncleared(TextIr& ir, Rng& rng) {
  size_t at = 0;
  if (!PickInst(ir.reverse, rng, at, [](const Inst& inst) { return inst.op == Op::kZeroAdjoint; })) return false;
  Erase(ir.reverse, at);
  return true;
}

// The rule of another builtin of the same signature.
bool OtherBuiltin(TextIr& ir, Inst& inst, Rng& rng, bool adjoint) {
  std::vector<Type> types;
  for (int k = 0; k < inst.arg_count; ++k) types.push_back(Var(ir, inst.args[k]).type);
  const BuiltinRow& row = Row(inst.builtin);
  const Overload* overload = FindOverload(inst.builtin, types);
  std::vector<Builtin> others;
  for (const BuiltinRow& other : BuiltinTable()) {
    if (other.id == inst.builtin || other.category == BuiltinCategory::kHidden ||
        other.category == BuiltinCategory::kAtomic)
      continue;
    const Overload* candidate = FindOverload(other.id, types);
    if (candidate == nullptr || !candidate->forward || candidate->result != overload->result) continue;
    if (adjoint && (!other.differentiable || other.adjoint_takes_result != row.adjoint_takes_result)) continue;
    others.push_back(other.id);
  }
  if (others.empty()) return false;
  inst.builtin = rng.Pick(others);
  return true;
}
bool IsComputed(const TextIr& ir, const Inst& inst) {
  const BuiltinCategory category = Row(inst.builtin).category;
  return category != BuiltinCategory::kHidden && category != BuiltinCategory::kAtomic && inst.arg_count > 0 &&
         IsReal(ir, inst.out);
}
bool WrongRule(TextIr& ir, Rng& rng) {
  size_t at = 0;
  return PickInst(ir.reverse, rng, at, [&](const Inst& inst) { return IsAdjoint(inst) && IsComputed(ir, inst); }) &&
         OtherBuiltin(ir, ir.reverse[at], rng, true);
}

// Values and control flow, in either part.

// An operand is read from another variable of its type, which was computed before.
bool Stale(TextIr& ir, List& list, Rng& rng, Op op) {
  Site site;
  auto computed = [](const TextVar& var) { return var.kind == TextVar::Kind::kValue; };
  const bool found = PickSite(list, rng, site, [&](const Inst& inst, int k) {
    return inst.op == op && !inst.commented && IsReal(ir, inst.args[k]) && computed(Var(ir, inst.args[k])) &&
           !(inst.builtin == Builtin::kAssign && k == 0) && Row(inst.builtin).category != BuiltinCategory::kHidden;
  });
  if (!found) return false;
  int32_t& operand = list[site.at].args[site.operand];
  std::vector<int32_t> others;
  const List& before = op == Op::kAdjoint ? ir.replay : list;
  for (size_t at = 0; at < (op == Op::kAdjoint ? before.size() : site.at); ++at) {
    const int32_t out = before[at].out;
    if (before[at].op == Op::kCall && !before[at].commented && IsReal(ir, out) && out != operand &&
        computed(Var(ir, out)) && Var(ir, out).type == Var(ir, operand).type)
      others.push_back(out);
  }
  if (others.empty()) return false;
  operand = rng.Pick(others);
  return true;
}
bool StalePrimal(TextIr& ir, Rng& rng) { return Stale(ir, ir.reverse, rng, Op::kAdjoint); }
bool StaleOperand(TextIr& ir, Rng& rng) { return Stale(ir, ir.forward, rng, Op::kCall); }

bool LostReplay(TextIr& ir, Rng& rng) {
  size_t at = 0;
  if (!PickInst(ir.replay, rng, at, [](const Inst& inst) { return inst.op == Op::kCall && !inst.commented; }))
    return false;
  Erase(ir.replay, at);
  return true;
}

bool FlipBranch(TextIr& ir, List& list, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(list, rng, at, [&](const Inst& inst) {
    return inst.op == Op::kIf || inst.op == Op::kIfNot ||
           ((IsCall(inst, Builtin::kWhere) || IsAdjoint(inst, Builtin::kWhere)) && IsReal(ir, inst.args[1]));
  });
  if (!found) return false;
  Inst& inst = list[at];
  if (inst.op == Op::kIf || inst.op == Op::kIfNot)
    inst.op = inst.op == Op::kIf ? Op::kIfNot : Op::kIf;
  else
    std::swap(inst.op == Op::kAdjoint ? inst.adjoints[1] : inst.args[1],
              inst.op == Op::kAdjoint ? inst.adjoints[2] : inst.args[2]);
  return true;
}
bool WrongBranch(TextIr& ir, Rng& rng) { return FlipBranch(ir, ir.reverse, rng); }
bool WrongForwardBranch(TextIr& ir, Rng& rng) { return FlipBranch(ir, ir.forward, rng); }

// One trip more or less of a constant loop, one less of an iterator's.
bool ChangeTrips(TextIr& ir, List& list, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(list, rng, at, [](const Inst& inst) {
    return inst.op == Op::kSetInt || inst.op == Op::kLoopExitBound || inst.op == Op::kIterReverse ||
           IsCall(inst, Builtin::kRange);
  });
  if (!found) return false;
  Inst& inst = list[at];
  if (inst.op == Op::kSetInt || inst.op == Op::kLoopExitBound) {
    inst.value += rng.Chance(0.5) ? 1 : -1;
    return true;
  }
  const int32_t range = inst.out;
  const uint8_t indent = inst.indent;
  const int32_t skipped = NewVar(ir, kInt);
  Insert(list, at + 1, {MakeCall(Builtin::kIterNext, skipped, {range}, indent)});
  return true;
}
bool LoopOffByOne(TextIr& ir, Rng& rng) { return ChangeTrips(ir, ir.reverse, rng); }
bool ForwardLoopOffByOne(TextIr& ir, Rng& rng) { return ChangeTrips(ir, ir.forward, rng); }

// Another element of the array: of index 0, or of another index that the kernel computed.
bool MoveSlot(TextIr& ir, List& list, Rng& rng, bool atomics) {
  size_t at = 0;
  const bool found = PickInst(list, rng, at, [&](const Inst& inst) {
    if (inst.commented || (inst.op != Op::kCall && inst.op != Op::kAdjoint)) return false;
    return atomics ? IsAtomic(inst.builtin) : inst.builtin == Builtin::kAddress || inst.builtin == Builtin::kArrayStore;
  });
  if (!found) return false;
  const int32_t old = list[at].args[1];
  std::vector<int32_t> others;
  for (size_t v = 0; v < ir.vars.size(); ++v)
    if (ir.vars[v].type == kInt && ir.vars[v].kind == TextVar::Kind::kConstant && static_cast<int32_t>(v) != old)
      others.push_back(static_cast<int32_t>(v));
  others.push_back(NewConstant(ir, kInt, 0));
  others.push_back(NewConstant(ir, kInt, 1));
  list[at].args[1] = rng.Pick(others);
  return true;
}
bool WrongSlot(TextIr& ir, Rng& rng) { return MoveSlot(ir, ir.reverse, rng, false); }
bool WrongAtomicSlot(TextIr& ir, Rng& rng) { return MoveSlot(ir, ir.reverse, rng, true); }
bool WrongForwardSlot(TextIr& ir, Rng& rng) { return MoveSlot(ir, ir.forward, rng, rng.Chance(0.5)); }

// Where the operands of min or max are equal, both get the whole adjoint, or neither.
bool WrongTie(TextIr& ir, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(ir.reverse, rng, at, [&](const Inst& inst) {
    return (IsAdjoint(inst, Builtin::kMin) || IsAdjoint(inst, Builtin::kMax)) && TakesAdjoint(ir, inst, 0) &&
           TakesAdjoint(ir, inst, 1);
  });
  if (!found) return false;
  const bool both = rng.Chance(0.5);
  const int32_t nowhere = NewVar(ir, kFloat);
  Inst& first = ir.reverse[at];
  Inst second = first;
  std::swap(second.args[0], second.args[1]);
  // The operand that stands second gets the adjoint on a tie.
  (both ? first.adjoints[0] : first.adjoints[1]) = nowhere;
  const int32_t other = both ? second.adjoints[0] : second.adjoints[1];
  second.adjoints[0] = both ? nowhere : other;
  second.adjoints[1] = both ? other : nowhere;
  Insert(ir.reverse, at + 1, {second});
  return true;
}

// Forward.

bool ScaleOperand(TextIr& ir, Rng& rng, double factor) {
  Site site;
  const bool found = PickSite(ir.forward, rng, site, [&](const Inst& inst, int k) {
    return inst.op == Op::kCall && !inst.commented && IsReal(ir, inst.args[k]) &&
           Var(ir, inst.args[k]).kind != TextVar::Kind::kReference &&
           !(k == 0 && (inst.builtin == Builtin::kAssign || inst.builtin == Builtin::kAssignInplace ||
                        inst.builtin == Builtin::kAddInplace || inst.builtin == Builtin::kSubInplace));
  });
  if (!found) return false;
  Inst& inst = ir.forward[site.at];
  const int32_t old = inst.args[site.operand], constant = NewConstant(ir, kFloat, factor);
  const int32_t scaled = NewVar(ir, Var(ir, old).type);
  inst.args[site.operand] = scaled;
  const uint8_t indent = inst.indent;
  Insert(ir.forward, site.at, {MakeCall(Builtin::kMul, scaled, {old, constant}, indent)});
  return true;
}
bool ForwardSign(TextIr& ir, Rng& rng) { return ScaleOperand(ir, rng, -1); }
bool ForwardOnePercent(TextIr& ir, Rng& rng) { return ScaleOperand(ir, rng, rng.Chance(0.5) ? 1.01 : 0.99); }
bool ForwardOnePerMille(TextIr& ir, Rng& rng) { return ScaleOperand(ir, rng, rng.Chance(0.5) ? 1.001 : 0.999); }

bool WrongOperation(TextIr& ir, Rng& rng) {
  size_t at = 0;
  return PickInst(ir.forward, rng, at,
                  [&](const Inst& inst) { return inst.op == Op::kCall && !inst.commented && IsComputed(ir, inst); }) &&
         OtherBuiltin(ir, ir.forward[at], rng, false);
}

bool SwappedOperands(TextIr& ir, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(ir.forward, rng, at, [&](const Inst& inst) {
    return inst.op == Op::kCall && !inst.commented && IsComputed(ir, inst) && inst.arg_count >= 2 &&
           inst.args[0] != inst.args[1] && Var(ir, inst.args[0]).type == Var(ir, inst.args[1]).type &&
           inst.builtin != Builtin::kAdd && inst.builtin != Builtin::kMul && inst.builtin != Builtin::kDot;
  });
  if (!found) return false;
  std::swap(ir.forward[at].args[0], ir.forward[at].args[1]);
  return true;
}

bool LostUpdate(TextIr& ir, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(ir.forward, rng, at, [](const Inst& inst) {
    return IsCall(inst, Builtin::kAssign) || IsCall(inst, Builtin::kArrayStore) ||
           (inst.op == Op::kCall && IsAtomic(inst.builtin)) || inst.op == Op::kSlotStore || inst.op == Op::kSlotAtomic;
  });
  if (!found) return false;
  Erase(ir.forward, at);
  return true;
}

bool WrongComponent(TextIr& ir, Rng& rng) {
  size_t at = 0;
  const bool found = PickInst(ir.forward, rng, at, [](const Inst& inst) {
    return IsCall(inst, Builtin::kExtract) || IsCall(inst, Builtin::kAssignInplace) ||
           IsCall(inst, Builtin::kAddInplace) || IsCall(inst, Builtin::kSubInplace);
  });
  if (!found) return false;
  ir.forward[at].args[1] = NewConstant(ir, kInt, rng.Below(3));
  return true;
}

constexpr DefectPlace kAdjoint = DefectPlace::kAdjoint, kForward = DefectPlace::kForward;

constexpr DefectRow kDefects[] = {
    {"sign", "what flows to an operand has the wrong sign", kAdjoint, WrongSign},
    {"swapped_partials", "two operands get each other's adjoint", kAdjoint, SwappedPartials, 2},
    {"dropped_term", "nothing flows to an operand", kAdjoint, DroppedTerm},
    {"zero_adjoint", "an adjoint call is missing", kAdjoint, PlantZeroAdjoint},
    {"overwrite", "an adjoint is set where it should be added to", kAdjoint, Overwrite, 3},
    {"doubled", "an adjoint call stands twice", kAdjoint, Doubled},
    {"uncleared", "an adjoint of a loop's body is not cleared between trips", kAdjoint, Uncleared, 2},
    {"wrong_rule", "the adjoint of another builtin", kAdjoint, WrongRule},
    {"wrong_branch", "the reverse part takes the other branch", kAdjoint, WrongBranch},
    {"stale_primal", "an adjoint reads another variable's value", kAdjoint, StalePrimal, 3},
    {"lost_replay", "a value is not computed again before the reverse part", kAdjoint, LostReplay},
    {"loop_off_by_one", "a reversed loop makes a trip more or less, or begins with the wrong one", kAdjoint,
     LoopOffByOne},
    {"lost_component", "one component of what flows to a vector is lost", kAdjoint, LostComponent},
    {"wrong_slot", "the adjoint of another array element", kAdjoint, WrongSlot},
    {"wrong_atomic_slot", "the adjoint of an atomic reads another element", kAdjoint, WrongAtomicSlot},
    {"scale_1_percent", "what flows to an operand is off by 1 %", kAdjoint, OnePercent},
    {"scale_0.1_percent", "what flows to an operand is off by 0.1 %", kAdjoint, OnePerMille},
    {"wrong_tie", "on a tie of min or max both operands get the adjoint, or neither", kAdjoint, WrongTie, 3},
    {"forward_sign", "an operand has the wrong sign", kForward, ForwardSign},
    {"forward_operation", "another builtin of the same signature", kForward, WrongOperation},
    {"forward_swapped", "two operands stand in each other's place", kForward, SwappedOperands},
    {"forward_lost_update", "a store, an atomic or the update of a variable is missing", kForward, LostUpdate},
    {"forward_branch", "the other branch is taken", kForward, WrongForwardBranch},
    {"forward_stale", "an operand is another variable", kForward, StaleOperand},
    {"forward_loop", "a loop makes a trip more or less", kForward, ForwardLoopOffByOne},
    {"forward_component", "another component of a vector", kForward, WrongComponent},
    {"forward_slot", "another element of an array", kForward, WrongForwardSlot},
    {"forward_1_percent", "an operand is off by 1 %", kForward, ForwardOnePercent},
    {"forward_0.1_percent", "an operand is off by 0.1 %", kForward, ForwardOnePerMille},
};

}  // namespace

std::span<const DefectRow> Defects() { return kDefects; }

}  // namespace warpsmith
