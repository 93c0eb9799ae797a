#include "fuzz/coverage.h"

#include <algorithm>
#include <vector>

namespace warpsmith {
namespace {

enum class Direction : uint8_t { kForward, kReplay, kReverse };

// The control context of an instruction: in how many loops and branches it lies, two at most of each, and whether the
// innermost loop's bounds are constant.
struct Context {
  int loops = 0, branches = 0;
  bool constant = false;
  uint32_t Key() const {
    return static_cast<uint32_t>((std::min(loops, 2) * 3 + std::min(branches, 2)) * 2 + (loops > 0 && constant));
  }
};

// An operation where it stands.
struct Operation {
  uint8_t what;
  Direction direction;
  uint32_t context;
  bool commented;
};
// One operation takes what another made.
struct Meeting {
  uint8_t producer, what, operand;
  uint32_t context;
  VariableKind kind;
};

// Walks the text once and tells a visitor of each Operation and each Meeting.
template <class Visitor>
class Walker {
 public:
  Walker(const TextIr& ir, Visitor& visitor)
      : ir_(ir), visitor_(visitor), producer_(ir.vars.size(), kNobody), kind_(ir.vars.size(), VariableKind::kFresh) {
    for (size_t v = 0; v < ir.vars.size(); ++v) {
      if (v < static_cast<size_t>(ir.param_count)) kind_[v] = VariableKind::kParameter;
      if (ir.vars[v].kind == TextVar::Kind::kConstant) kind_[v] = VariableKind::kConstant;
      if (ir.vars[v].kind == TextVar::Kind::kReference) kind_[v] = VariableKind::kSlot;
    }
    for (const Inst& inst : ir.forward) Classify(inst);
    Walk(ir.forward, Direction::kForward);
    Walk(ir.replay, Direction::kReplay);
    Walk(ir.reverse, Direction::kReverse);
  }

 private:
  static constexpr uint8_t kNobody = 255;  // made it: a parameter, a constant

  // What happens to a variable later in a loop says what it is before, too.
  void Classify(const Inst& inst) {
    if (inst.op != Op::kCall) return;
    const auto set = [&](int32_t variable, VariableKind kind) { kind_[static_cast<size_t>(variable)] = kind; };
    switch (inst.builtin) {
      case Builtin::kCopy: set(inst.out, VariableKind::kCopied); break;
      case Builtin::kWhere: set(inst.out, VariableKind::kMerged); break;
      case Builtin::kAssign: set(inst.args[0], VariableKind::kCarried); break;
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: set(inst.args[0], VariableKind::kComponent); break;
      default: break;
    }
  }

  void Walk(const std::vector<Inst>& insts, Direction direction) {
    Context context;
    for (const Inst& inst : insts) {
      switch (inst.op) {
        case Op::kIf:
        case Op::kIfNot: ++context.branches; break;
        case Op::kEndIf: --context.branches; break;
        case Op::kLoopStart: ++context.loops; break;
        case Op::kLoopExitIter: context.constant = false; break;
        case Op::kLoopExitBound: context.constant = true; break;
        case Op::kLoopEnd: --context.loops; break;
        case Op::kComment:
        case Op::kReturn: break;
        default: Visit(inst, direction, context); break;
      }
    }
  }

  static uint8_t What(const Inst& inst) {
    const bool call = inst.op == Op::kCall || inst.op == Op::kAdjoint;
    return call ? static_cast<uint8_t>(inst.builtin)
                : static_cast<uint8_t>(kBuiltinCount + static_cast<size_t>(inst.op));
  }

  void Visit(const Inst& inst, Direction direction, const Context& context) {
    const uint8_t what = What(inst);
    visitor_.See(Operation{what, direction, context.Key(), inst.commented});
    if (direction != Direction::kForward) return;
    for (int i = 0; i < inst.arg_count; ++i) {
      const size_t variable = static_cast<size_t>(inst.args[i]);
      visitor_.See(Meeting{producer_[variable], what, static_cast<uint8_t>(i), context.Key(), kind_[variable]});
    }
    if (inst.out >= 0) producer_[static_cast<size_t>(inst.out)] = what;
  }

  const TextIr& ir_;
  Visitor& visitor_;
  std::vector<uint8_t> producer_;  // what made each variable last
  std::vector<VariableKind> kind_;
};

uint32_t Mix(uint32_t hash, uint32_t value) {
  hash = (hash ^ value) * 0x9e3779b1u;
  return hash ^ (hash >> 15);
}

// Context and kind of a meeting are features apart: all of both would be more than few counters can tell.
class Counter {
 public:
  explicit Counter(std::span<uint8_t> counters) : counters_(counters) {}

  void See(const Operation& o) {
    Set(Mix(Mix(Mix(Mix(1, o.what), static_cast<uint32_t>(o.direction)), o.context), o.commented));
  }
  void See(const Meeting& m) {
    const uint32_t pair = Mix(Mix(2, m.producer), m.what);
    Set(Mix(Mix(Mix(pair, m.operand), m.context), 3));
    Set(Mix(Mix(pair, static_cast<uint32_t>(m.kind)), 4));
  }

 private:
  void Set(uint32_t feature) { counters_[feature % counters_.size()] = 1; }

  std::span<uint8_t> counters_;
};

class Collector {
 public:
  explicit Collector(MeaningTable::Row& row) : row_(row) {}

  void See(const Operation& o) {
    if (o.direction == Direction::kForward) row_.operations.insert(o.what);
    if (o.direction == Direction::kReverse) row_.adjoints_in_context.insert(Key(o.what, o.context));
  }
  void See(const Meeting& m) {
    const uint64_t pair = Key(m.producer, m.what), kind = static_cast<uint64_t>(m.kind);
    row_.pairs.insert(pair);
    row_.pairs_in_context.insert(Key(pair, m.context));
    row_.pairs_by_variable.insert(Key(pair, kind));
    row_.pairs_in_full.insert(Key(Key(pair, m.context), kind));
    ++row_.operands[static_cast<size_t>(m.kind)];
  }

 private:
  static uint64_t Key(uint64_t a, uint64_t b) { return a << 8 | b; }

  MeaningTable::Row& row_;
};

}  // namespace

std::string_view VariableKindName(VariableKind kind) {
  constexpr std::string_view kNames[kVariableKindCount] = {"fresh",     "copied", "merged",    "carried",
                                                           "component", "slot",   "parameter", "constant"};
  return kNames[static_cast<size_t>(kind)];
}

void CountFeatures(const TextIr& ir, std::span<uint8_t> counters) {
  Counter counter(counters);
  Walker<Counter>(ir, counter);
}

void MeaningTable::Add(KernelType type, const TextIr& ir) {
  Row& row = rows_[static_cast<size_t>(type)];
  ++row.kernels;
  Collector collector(row);
  Walker<Collector>(ir, collector);
}

}  // namespace warpsmith
