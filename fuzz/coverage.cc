#include "fuzz/coverage.h"

#include <algorithm>
#include <vector>

namespace warpsmith {
namespace {

enum class Direction : uint8_t { kForward, kReplay, kReverse };

uint32_t Mix(uint32_t hash, uint32_t value) {
  hash = (hash ^ value) * 0x9e3779b1u;
  return hash ^ (hash >> 15);
}

// The context of an instruction: how many loops and branches it lies in, two at most of each.
struct Context {
  int loops = 0, branches = 0;
  uint32_t Key() const { return static_cast<uint32_t>(std::min(loops, 2) * 3 + std::min(branches, 2)); }
};

class Counter {
 public:
  Counter(const TextIr& ir, std::span<uint8_t> counters) : counters_(counters), producer_(ir.vars.size(), kParameter) {}

  void Walk(const std::vector<Inst>& insts, Direction direction) {
    Context context;
    for (const Inst& inst : insts) {
      switch (inst.op) {
        case Op::kIf:
        case Op::kIfNot: ++context.branches; break;
        case Op::kEndIf: --context.branches; break;
        case Op::kLoopStart: ++context.loops; break;
        case Op::kLoopEnd: --context.loops; break;
        case Op::kComment:
        case Op::kReturn: break;
        default: Visit(inst, direction, context); break;
      }
    }
  }

 private:
  static constexpr uint8_t kParameter = 255;

  static uint8_t What(const Inst& inst) {
    const bool call = inst.op == Op::kCall || inst.op == Op::kAdjoint;
    return call ? static_cast<uint8_t>(inst.builtin)
                : static_cast<uint8_t>(kBuiltinCount + static_cast<size_t>(inst.op));
  }

  void Visit(const Inst& inst, Direction direction, const Context& context) {
    const uint8_t what = What(inst);
    uint32_t feature = Mix(Mix(Mix(1, what), static_cast<uint32_t>(direction)), context.Key());
    Set(Mix(feature, inst.commented));
    if (direction != Direction::kForward) return;
    for (int i = 0; i < inst.arg_count; ++i)
      Set(Mix(Mix(feature, producer_[static_cast<size_t>(inst.args[i])]), static_cast<uint32_t>(i) + 7));
    if (inst.out >= 0) producer_[static_cast<size_t>(inst.out)] = what;
  }

  void Set(uint32_t feature) { counters_[feature % counters_.size()] = 1; }

  std::span<uint8_t> counters_;
  std::vector<uint8_t> producer_;  // what made each variable last
};

}  // namespace

void CountFeatures(const TextIr& ir, std::span<uint8_t> counters) {
  Counter counter(ir, counters);
  counter.Walk(ir.forward, Direction::kForward);
  counter.Walk(ir.replay, Direction::kReplay);
  counter.Walk(ir.reverse, Direction::kReverse);
}

}  // namespace warpsmith
