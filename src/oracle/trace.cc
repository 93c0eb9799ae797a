#include "src/oracle/trace.h"

#include <fmt/format.h>

#include <unordered_map>

#include "src/engine/interpreter.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

// Where in the text an instruction stands.
struct Place {
  TracePart part{};
  int32_t line = 0;
  std::string text;
};

class Tracer {
 public:
  Tracer(const Kernel& kernel, const TextIr& ir) : kernel_(kernel), ir_(ir) {
    Locate(ir.forward, TracePart::kForward);
    Locate(ir.replay, TracePart::kReplay);
    Locate(ir.reverse, TracePart::kReverse);
  }

  Trace Run(const Launch& launch, int32_t thread) {
    const Program program(ir_);
    Memory<double> memory = MakeMemory<double>(launch);
    const Onlooker onlooker{thread, [&](const Inst& inst, const ThreadState& state) { See(inst, state); }};
    trace_.fault = program.Watch(launch.dim, memory, false, onlooker).fault != Fault::kNone;
    trips_.clear();
    if (!trace_.fault) trace_.fault = program.Watch(launch.dim, memory, true, onlooker).fault != Fault::kNone;
    return std::move(trace_);
  }

 private:
  // A comment stands before what it quotes; in the reverse part, where all is turned around, after it.
  void Locate(const std::vector<Inst>& list, TracePart part) {
    const std::vector<std::string> texts = InstTexts(kernel_, ir_, list);
    int32_t line = 0;
    for (size_t i = 0; i < list.size(); ++i) {
      if (list[i].op == Op::kComment) line = list[i].value;
      places_[&list[i]] = {part, line, texts[i]};
    }
    int32_t reversed = -1;
    for (size_t i = list.size(); i-- > 0;) {
      if (list[i].op == Op::kComment) reversed = list[i].adjoint ? list[i].value : -1;
      if (reversed >= 0) places_[&list[i]].line = reversed;
    }
  }

  void See(const Inst& inst, const ThreadState& state) {
    const Place& place = places_.at(&inst);
    if (inst.op == Op::kLoopEnd && !trips_.empty()) trips_.pop_back();
    TraceLine& line = trace_.lines.emplace_back();
    line.part = place.part;
    line.line = place.line;
    line.trips = trips_;
    line.depth = inst.indent;
    line.text = place.text;
    if (inst.op == Op::kLoopStart) trips_.push_back(-1);
    if (inst.op == Op::kLoopExitIter || inst.op == Op::kLoopExitBound) ++trips_.back();
    if (inst.op == Op::kAdjoint || inst.op == Op::kAdjSlotStore || inst.op == Op::kAdjSlotAtomic)
      AddAdjoints(inst, state, line);
    else if (inst.op == Op::kZeroAdjoint)
      Add(line.left, "adj_", inst.out, state.Adjoint(inst.out));
    else
      AddValues(inst, state, line);
  }

  void AddValues(const Inst& inst, const ThreadState& state, TraceLine& line) {
    if (inst.out >= 0) return Add(line.left, "var_", inst.out, state.Value(inst.out));
    // What is written in place.
    if (inst.op == Op::kCall && inst.arg_count > 0) Add(line.left, "var_", inst.args[0], state.Value(inst.args[0]));
    if (inst.op == Op::kIf || inst.op == Op::kIfNot) Add(line.read, "var_", inst.args[0], state.Value(inst.args[0]));
  }

  void AddAdjoints(const Inst& inst, const ThreadState& state, TraceLine& line) {
    if (inst.out >= 0) Add(line.read, "adj_", inst.out, state.Adjoint(inst.out));
    for (int i = 0; i < inst.arg_count; ++i) {
      const int32_t var = inst.op == Op::kAdjoint ? inst.adjoints[i] : inst.args[i];
      if (!ir_.vars[static_cast<size_t>(var)].type.is_array()) Add(line.left, "adj_", var, state.Adjoint(var));
    }
  }

  void Add(std::vector<TracedValue>& to, std::string_view prefix, int32_t var, std::vector<double> values) {
    if (values.empty()) return;
    const std::string label =
        var < ir_.param_count ? kernel_.symbols[static_cast<size_t>(var)] : std::to_string(var - ir_.param_count);
    to.push_back({fmt::format("{}{}", prefix, label), std::move(values)});
  }

  const Kernel& kernel_;
  const TextIr& ir_;
  std::unordered_map<const Inst*, Place> places_;
  std::vector<int> trips_;
  Trace trace_;
};

}  // namespace

std::string_view TracePartName(TracePart part) {
  switch (part) {
    case TracePart::kForward: return "forward";
    case TracePart::kReplay: return "replay";
    case TracePart::kReverse: return "reverse";
  }
  return "";
}

Trace TraceThread(const Kernel& kernel, const TextIr& ir, const Launch& launch, int32_t thread) {
  return Tracer(kernel, ir).Run(launch, thread);
}

}  // namespace warpsmith
