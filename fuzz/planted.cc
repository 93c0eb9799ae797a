#include "fuzz/planted.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

namespace warpsmith {
namespace {

// Where an instruction of the reverse part stands.
struct Place {
  int loops = 0, branches = 0;
};

// Calls edit(inst, place) for each instruction of the reverse part; those for which it returns true are edited, and
// taken out if `erase`. Returns whether there were any.
template <class Edit>
bool EditReverse(TextIr& ir, const Edit& edit, bool erase = false) {
  bool any = false;
  Place place;
  std::vector<Inst> kept;
  for (Inst& inst : ir.reverse) {
    if (inst.op == Op::kEndIf) --place.branches;
    if (inst.op == Op::kLoopEnd) --place.loops;
    const bool edited = edit(inst, place);
    any |= edited;
    if (!edited || !erase) kept.push_back(inst);
    if (inst.op == Op::kIf || inst.op == Op::kIfNot) ++place.branches;
    if (inst.op == Op::kLoopStart) ++place.loops;
  }
  ir.reverse = std::move(kept);
  return any;
}

bool IsAdjoint(const Inst& inst, Builtin builtin) { return inst.op == Op::kAdjoint && inst.builtin == builtin; }
bool SwapAdjoints(Inst& inst, int a, int b) {
  if (inst.adjoints[a] == inst.adjoints[b]) return false;
  std::swap(inst.adjoints[a], inst.adjoints[b]);
  return true;
}
bool Become(Inst& inst, Builtin from, Builtin to) {
  if (!IsAdjoint(inst, from)) return false;
  inst.builtin = to;
  return true;
}

bool SubInBranch(TextIr& ir) {
  return EditReverse(
      ir, [](Inst& inst, Place place) { return place.branches > 0 && Become(inst, Builtin::kSub, Builtin::kAdd); });
}
bool DivInLoop(TextIr& ir) {
  return EditReverse(ir, [&](Inst& inst, Place place) {
    if (place.loops == 0 || !IsAdjoint(inst, Builtin::kDiv) || inst.args[0] == inst.args[1]) return false;
    if (ir.vars[static_cast<size_t>(inst.args[0])].type != ir.vars[static_cast<size_t>(inst.args[1])].type)
      return false;
    std::swap(inst.args[0], inst.args[1]);
    return true;
  });
}
bool MinInLoop(TextIr& ir) {
  return EditReverse(
      ir, [](Inst& inst, Place place) { return place.loops > 0 && Become(inst, Builtin::kMin, Builtin::kMax); });
}
bool NestedArms(TextIr& ir) {
  return EditReverse(ir, [](Inst& inst, Place place) {
    return place.branches > 0 && IsAdjoint(inst, Builtin::kWhere) && SwapAdjoints(inst, 1, 2);
  });
}
bool NestedBranch(TextIr& ir) {
  return EditReverse(ir, [](Inst& inst, Place place) {
    if (place.branches == 0 || (inst.op != Op::kIf && inst.op != Op::kIfNot)) return false;
    inst.op = inst.op == Op::kIf ? Op::kIfNot : Op::kIf;
    return true;
  });
}
bool LoopZeroing(TextIr& ir) {
  return EditReverse(
      ir, [](Inst& inst, Place place) { return place.loops > 1 && inst.op == Op::kZeroAdjoint; }, /*erase=*/true);
}
bool LengthInBranch(TextIr& ir) {
  return EditReverse(
      ir, [](Inst& inst, Place place) { return place.branches > 0 && IsAdjoint(inst, Builtin::kLength); },
      /*erase=*/true);
}
bool ArcTangent(TextIr& ir) {
  return EditReverse(ir,
                     [](Inst& inst, Place) { return IsAdjoint(inst, Builtin::kAtan2) && SwapAdjoints(inst, 0, 1); });
}
bool AtomicInLoop(TextIr& ir) {
  return EditReverse(ir, [](Inst& inst, Place place) {
    return place.loops > 0 && Become(inst, Builtin::kAtomicSub, Builtin::kAtomicAdd);
  });
}
bool CrossInBranch(TextIr& ir) {
  return EditReverse(ir, [](Inst& inst, Place place) {
    return place.branches > 0 && IsAdjoint(inst, Builtin::kCross) && SwapAdjoints(inst, 0, 1);
  });
}

constexpr PlantedRow kPlanted[] = {
    {"sub_in_branch", "in a branch, the adjoint of a - b has the sign of a + b", SubInBranch},
    {"div_in_loop", "in a loop, the adjoint of a / b is that of b / a", DivInLoop},
    {"min_in_loop", "in a loop, the adjoint of min goes to the larger operand", MinInLoop},
    {"nested_arms", "in a branch, what an inner branch chose gives its adjoint to the other arm", NestedArms},
    {"nested_branch", "a branch in a branch is reversed when it was not taken", NestedBranch},
    {"loop_zeroing", "in a loop in a loop, adjoints are not cleared before a trip is reversed", LoopZeroing},
    {"length_in_branch", "in a branch, length has no adjoint", LengthInBranch},
    {"arc_tangent", "the adjoints of atan2 go to each other's operand", ArcTangent},
    {"atomic_in_loop", "in a loop, the adjoint of atomic_sub has the sign of atomic_add", AtomicInLoop},
    {"cross_in_branch", "in a branch, the adjoints of cross go to each other's operand", CrossInBranch},
};

}  // namespace

std::span<const PlantedRow> PlantedDefects() { return kPlanted; }

}  // namespace warpsmith
