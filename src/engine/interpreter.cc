#include "src/engine/interpreter.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <utility>

#include "src/result.h"

namespace warpsmith {
namespace {

constexpr int32_t kPoison = 0x5bad5bad;
constexpr int kRangeSize = 4;                               // start, end, step, current
constexpr float kMost = std::numeric_limits<float>::max();  // what f32 holds
constexpr int32_t kNowhere = std::numeric_limits<int32_t>::max();

bool IsRealValue(const TextVar& var) { return var.type.is_real() && var.kind != TextVar::Kind::kReference; }

}  // namespace

template <class T>
void FillMemory(const Launch& launch, Memory<T>& memory) {
  size_t reals = 0, ints = 0;
  for (const Buffer& arg : launch.args) reals += arg.reals.size(), ints += arg.ints.size();
  memory.reals.clear();
  memory.ints.clear();
  memory.adjoints.clear();
  memory.reals.Reserve(launch.args.size(), reals);
  memory.ints.Reserve(launch.args.size(), ints);
  memory.adjoints.Reserve(launch.args.size(), reals);
  for (size_t i = 0; i < launch.args.size(); ++i) {
    memory.reals.AddRow(launch.args[i].reals);
    memory.ints.AddRow(launch.args[i].ints);
    if (i < launch.adjoints.size() && !launch.adjoints[i].reals.empty())
      memory.adjoints.AddRow(launch.adjoints[i].reals);
    else
      memory.adjoints.AddRow(launch.args[i].reals.size(), T(0));
  }
}
template void FillMemory<float>(const Launch&, Memory<float>&);
template void FillMemory<double>(const Launch&, Memory<double>&);
template void FillMemory<Quad>(const Launch&, Memory<Quad>&);

Program::Program(const TextIr& ir) : ir_(ir), param_count_(ir.param_count) {
  registers_.resize(ir.vars.size());
  constants_.reserve(ir.vars.size() / 2);
  for (size_t i = 0; i < ir.vars.size(); ++i) {
    const TextVar& var = ir.vars[i];
    Register& reg = registers_[i];
    if (var.type.is_array()) {
      reg.primal = static_cast<int32_t>(i);
      continue;
    }
    if (IsRealValue(var)) {
      reg.primal = real_count_;
      real_count_ += var.type.length;
    } else {
      reg.primal = int_count_;
      int_count_ += var.kind == TextVar::Kind::kRange ? kRangeSize : 1;
    }
    if (var.type.is_real()) {
      reg.adjoint = adjoint_count_;
      adjoint_count_ += var.type.length;
    }
    if (var.kind == TextVar::Kind::kConstant)
      constants_.push_back({reg.primal, var.type.is_real(),
                            static_cast<int32_t>(var.type == kBool && var.integer != 0 ? -1 : var.integer),
                            static_cast<double>(static_cast<float>(var.number))});
  }
  for (const Inst& inst : ir.forward)
    if ((inst.op == Op::kCall && inst.builtin == Builtin::kAddress) || inst.op == Op::kSlotAddress)
      registers_[static_cast<size_t>(inst.out)].array = inst.args[0];
  forward_.reserve(ir.forward.size());
  backward_.reserve(ir.replay.size() + ir.reverse.size());
  Jumps jumps;
  jumps.ifs.reserve(8);
  Resolve(ir.forward, forward_, jumps);
  Resolve(ir.replay, backward_, jumps);
  Resolve(ir.reverse, backward_, jumps);
  WS_CHECK(jumps.ifs.empty() && jumps.loops.empty());
}

void Program::Resolve(const std::vector<Inst>& insts, std::vector<Step>& steps, Jumps& jumps) {
  auto primal = [&](int32_t var) { return var < 0 ? -1 : registers_[static_cast<size_t>(var)].primal; };
  auto adjoint = [&](int32_t var) { return var < 0 ? -1 : registers_[static_cast<size_t>(var)].adjoint; };
  const bool reverse = &insts == &ir_.reverse;
  for (const Inst& inst : insts) {
    if (inst.op == Op::kComment || inst.commented || (inst.op == Op::kReturn && reverse)) continue;
    if (inst.op == Op::kZeroAdjoint && adjoint(inst.out) < 0) continue;
    const size_t here = steps.size();
    WS_CHECK(inst.arg_count <= Inst::kMaxArgs);
    Step& step = steps.emplace_back(inst);
    step.out = primal(inst.out);
    step.adj_out = adjoint(inst.out);
    const int32_t* adjoints = inst.op == Op::kAdjoint ? inst.adjoints : inst.args;
    for (int i = 0; i < inst.arg_count; ++i) {
      step.args[i] = primal(inst.args[i]);
      step.adj_args[i] = adjoint(adjoints[i]);
    }
    ResolveTypes(inst, step);
    ResolveJump(inst, here, steps, jumps);
  }
}

void Program::ResolveJump(const Inst& inst, size_t here, std::vector<Step>& steps, Jumps& jumps) {
  // Leads a step to another, and those of its chain.
  auto lead = [&](int32_t from, size_t to) {
    while (from >= 0) from = std::exchange(steps[static_cast<size_t>(from)].jump, static_cast<int32_t>(to));
  };
  switch (inst.op) {
    case Op::kIf:
    case Op::kIfNot: jumps.ifs.push_back(here); break;
    case Op::kEndIf:
      lead(static_cast<int32_t>(jumps.ifs.back()), here);
      jumps.ifs.pop_back();
      break;
    case Op::kLoopStart:
      jumps.loops.push_back({.start = static_cast<int32_t>(here)});
      steps[here].loop = loop_count_++;
      break;
    case Op::kLoopExitIter:
    case Op::kLoopExitBound:
    case Op::kLoopExitFalse:
    case Op::kBreak:
      steps[here].loop = steps[static_cast<size_t>(jumps.loops.back().start)].loop;
      steps[here].jump = std::exchange(jumps.loops.back().leaving, static_cast<int32_t>(here));
      break;
    case Op::kLoopAgain: steps[here].jump = std::exchange(jumps.loops.back().again, static_cast<int32_t>(here)); break;
    case Op::kLoopEnd: {
      const Jumps::Loop& loop = jumps.loops.back();
      lead(loop.leaving, here);
      // A `continue` waits for the others at the end of the body, from which all go back.
      lead(loop.again, static_cast<size_t>(loop.again));
      steps[static_cast<size_t>(loop.again)].jump = loop.start + 1;
      jumps.loops.pop_back();
      break;
    }
    case Op::kGoto: jumps.gotos.emplace_back(inst.label, here); break;
    case Op::kLabel:
      for (auto [label, from] : jumps.gotos)
        if (label == inst.label) lead(static_cast<int32_t>(from), here);
      break;
    default: break;  // kReturn: to where nobody is
  }
}

void Program::ResolveTypes(const Inst& inst, Step& step) const {
  auto type = [&](int32_t var) { return ir_.vars[static_cast<size_t>(var)].type; };
  if (inst.op == Op::kCompare) step.type = type(inst.args[0]);
  if (inst.op == Op::kZeroAdjoint) step.type = type(inst.out);
  if (inst.op != Op::kCall && inst.op != Op::kAdjoint) return;
  const BuiltinCategory category = Row(inst.builtin).category;
  if (category != BuiltinCategory::kHidden && category != BuiltinCategory::kAtomic) {
    OperandTypes operands;
    for (int i = 0; i < inst.arg_count; ++i) operands.Add(type(inst.args[i]));
    step.overload = FindOverload(inst.builtin, operands);
    WS_CHECK(step.overload != nullptr);
    step.type = step.overload->result;
  } else if (inst.builtin == Builtin::kLoad || inst.builtin == Builtin::kCopy || inst.builtin == Builtin::kAssign) {
    step.type = type(inst.args[0]);
  } else if (inst.builtin == Builtin::kWhere) {
    step.type = type(inst.args[1]);
  } else if (inst.arg_count > 0) {
    step.type = type(inst.args[0]).element();
  }
  // A load needs the array behind the reference.
  if (inst.builtin == Builtin::kLoad) step.args[1] = registers_[static_cast<size_t>(inst.args[0])].array;
}

void Coverage::Add(const Coverage& other) {
  auto join = [](std::vector<OfStep>& mine, const std::vector<OfStep>& more) {
    mine.resize(std::max(mine.size(), more.size()));
    for (size_t i = 0; i < more.size(); ++i)
      mine[i].executed |= more[i].executed, mine[i].met |= more[i].met, mine[i].moved |= more[i].moved,
          mine[i].threads |= more[i].threads;
  };
  join(forward, other.forward);
  join(backward, other.backward);
}

bool Coverage::Lacks(const Coverage& other) const {
  auto lacks = [](const std::vector<OfStep>& mine, const std::vector<OfStep>& more) {
    for (size_t i = 0; i < more.size(); ++i) {
      const OfStep have = i < mine.size() ? mine[i] : OfStep();
      if ((more[i].executed && !have.executed) || (more[i].moved & ~have.moved) != 0) return true;
      if (std::popcount(have.threads) < kEnoughThreads && (more[i].threads & ~have.threads) != 0) return true;
    }
    return false;
  };
  return lacks(forward, other.forward) || lacks(backward, other.backward);
}

void Coverage::Clear() {
  forward.clear();
  backward.clear();
  overflow = false;
}

bool Coverage::complete() const {
  auto covered = [](const OfStep& step) {
    return step.executed && (step.met & ~step.moved) == 0 &&
           (step.threads == 0 || std::popcount(step.threads) >= kEnoughThreads);
  };
  return std::all_of(forward.begin(), forward.end(), covered) && std::all_of(backward.begin(), backward.end(), covered);
}

double Coverage::share() const {
  int met = 0, moved = 0;
  for (const OfStep& step : backward) met += std::popcount(step.met), moved += std::popcount(step.moved);
  return met == 0 ? 1 : static_cast<double>(moved) / met;
}

// An argument of a launch.
template <class T>
struct Argument {
  T* reals;
  T* adjoints;
  int32_t* ints;
  int32_t length;  // in elements
};

// The registers of a machine, whose memory is kept from run to run.
template <class T>
struct RegisterFiles {
  std::vector<Lanes<T>> reals;
  std::vector<IntLanes> ints;
  std::vector<Lanes<T>> adjoints;
  std::vector<int> trips;
  std::vector<Argument<T>> arguments;
};
template <class T>
thread_local RegisterFiles<T> register_files;

// Machine runs the steps of a program for eight threads at a time.
template <class T>
class Machine {
 public:
  Machine(const Program& program, Memory<T>& memory, const Noise* noise) : p_(program), noise_(noise) {
    auto& arguments = register_files<T>.arguments;
    arguments.clear();
    for (size_t i = 0; i < static_cast<size_t>(p_.param_count_); ++i) {
      const auto reals = memory.reals[i];
      const auto ints = memory.ints[i];
      const Type type = p_.ir_.vars[i].type;
      arguments.push_back({reals.data(), memory.adjoints[i].data(), ints.data(),
                           static_cast<int32_t>(type.is_real() ? reals.size() / type.length : ints.size())});
    }
    arguments_ = arguments.data();
  }

  void Show(const Onlooker& onlooker) { onlooker_ = &onlooker; }
  void Cover(size_t steps, std::vector<Coverage::OfStep>& coverage, bool& overflow) {
    coverage.resize(steps);
    coverage_ = coverage.data();
    overflow_ = &overflow;
  }
  void Record(Path& path) { path_ = &path; }

  RunResult Run(const std::vector<Step>& steps, int32_t dim, bool backward) {
    for (int32_t base = 0; base < dim && result_.fault == Fault::kNone; base += kLanes) {
      base_ = base;
      for (int i = 0; i < kLanes; ++i) top_[i] = base + i < dim ? -1 : 0;
      Reset();
      Execute(steps);
      if (backward && result_.fault == Fault::kNone) SumScalarAdjoints();
    }
    return result_;
  }

 private:
  using Real = Lanes<T>;

  void Reset() {
    RegisterFiles<T>& files = register_files<T>;
    files.reals.assign(static_cast<size_t>(p_.real_count_),
                       Splat<T>(static_cast<T>(std::numeric_limits<float>::quiet_NaN())));
    files.ints.assign(static_cast<size_t>(p_.int_count_), Splat<int32_t>(kPoison));
    files.adjoints.assign(static_cast<size_t>(p_.adjoint_count_), Splat<T>(0));
    reals_ = files.reals.data(), ints_ = files.ints.data(), adjoints_ = files.adjoints.data();
    for (const Program::Constant& constant : p_.constants_) {
      if (constant.is_real)
        R(constant.reg) = Splat<T>(static_cast<T>(constant.number));
      else
        Int(constant.reg) = constant.integer;
    }
    for (size_t i = 0; i < static_cast<size_t>(p_.param_count_); ++i) {
      const Type type = p_.ir_.vars[i].type;
      const int32_t reg = p_.registers_[i].primal;
      if (type.is_array()) continue;
      for (int c = 0; c < type.length && type.is_real(); ++c) R(reg + c) = Splat<T>(arguments_[i].reals[c]);
      if (!type.is_real()) Int(reg) = type == kBool ? (*arguments_[i].ints != 0 ? -1 : 0) : *arguments_[i].ints;
    }
  }

  void Execute(const std::vector<Step>& steps) {
    SetMask(top_);
    waits_ = Splat<int32_t>(kNowhere);
    trips_.assign(static_cast<size_t>(p_.loop_count_), 0);
    all_trips_ = 0;
    const int32_t count = static_cast<int32_t>(steps.size());
    for (int32_t at = 0; at < count; ++at) {
      const Step& s = steps[static_cast<size_t>(at)];
      const bool seen = onlooker_ != nullptr && Watched();
      if (coverage_ != nullptr) {
        covered_ = &coverage_[at], covered_->executed = true, flow_ = 0;
        if (path_ != nullptr && s.op == Op::kCompare) NoteComparison(s, at);
      }
      switch (s.op) {
        case Op::kCall:
          Call(s);
          if (coverage_ != nullptr && s.overload != nullptr) NoteCall(s, at);
          break;
        case Op::kAdjoint: Adjoint(s); break;
        case Op::kTid:
          for (int i = 0; i < kLanes; ++i) Int(s.out)[i] = base_ + i;
          break;
        case Op::kCompare: Compare(s); break;
        case Op::kMove: SetInt(s.out, Int(s.args[0])); break;
        case Op::kLogical:
          SetInt(s.out, s.inst->is_or ? Int(s.out) | Int(s.args[0]) : Int(s.out) & Int(s.args[0]));
          break;
        case Op::kIf:
        case Op::kIfNot: {
          const IntLanes condition = Int(s.args[0]) != 0;
          const IntLanes before = mask_;
          Wait(s.op == Op::kIf ? ~condition : condition, s.jump);
          if (coverage_ != nullptr) NoteBranch(before);
          TraceMask();
          if (!AnyLane(mask_)) at = WhereOthersWait() - 1;
          break;
        }
        case Op::kLoopStart: trips_[static_cast<size_t>(s.loop)] = 0; break;
        case Op::kLoopExitIter:
          Wait(~IteratorGoesOn(s.args[0]), s.jump);
          if (coverage_ != nullptr && !AnyLane(mask_)) NoteTrips(s);
          at = LeaveIfDone(s, at);
          break;
        case Op::kLoopExitBound:
          Wait(Relation(s.inst->compare, Int(s.args[0]), Splat<int32_t>(s.inst->value)), s.jump);
          at = LeaveIfDone(s, at);
          break;
        case Op::kLoopExitFalse:
          Wait(Int(s.args[0]) == 0, s.jump);
          if (coverage_ != nullptr && !AnyLane(mask_)) NoteTrips(s);
          at = LeaveIfDone(s, at);
          break;
        case Op::kLoopAgain:
          // Of a loop's two kinds of it, the one at its end leads back.
          if (s.jump < at) {
            Join(at);
            if (AnyLane(mask_)) at = s.jump - 1;
            break;
          }
          [[fallthrough]];
        case Op::kBreak:
        case Op::kGoto:
        case Op::kReturn:
          Wait(mask_, s.op == Op::kReturn ? count : s.jump);
          at = WhereOthersWait() - 1;
          break;
        case Op::kEndIf:
        case Op::kLoopEnd:
        case Op::kLabel: Join(at); break;
        case Op::kSetInt: SetInt(s.out, Splat<int32_t>(s.inst->value)); break;
        case Op::kStepInt:
          SetInt(s.out, Int(s.out) + Splat<int32_t>(s.inst->negative ? -s.inst->value : s.inst->value));
          break;
        case Op::kIterReverse: IterReverse(s); break;
        case Op::kZeroAdjoint:
          for (int c = 0; c < s.type.length; ++c) SetAdjoint(s.adj_out + c, Splat<T>(0));
          break;
        case Op::kSlotAddress:
          CheckIndex(s.args[0], Int(s.args[1]));
          SetInt(s.out, Int(s.args[1]));
          break;
        case Op::kSlotStore:
        case Op::kSlotAtomic: SlotWrite(s); break;
        case Op::kAdjSlotStore:
        case Op::kAdjSlotAtomic: SlotAdjoint(s); break;
        default: break;  // what is not executed does not get here
      }
      if (result_.fault != Fault::kNone) {
        result_.fault_at = s.inst;
        return;
      }
      // A thread that left a loop before the others is back at its end.
      if (seen || (onlooker_ != nullptr && s.op == Op::kLoopEnd && Watched())) ShowStep(s);
    }
  }

  bool Watched() const {
    if (onlooker_->thread == Onlooker::kAll) return AnyLane(mask_);
    const int32_t lane = onlooker_->thread - base_;
    return lane >= 0 && lane < kLanes && mask_[lane] != 0;
  }
  void ShowStep(const Step& s) {
    const auto show = [&](int32_t lane) {
      State state(*this, lane);
      onlooker_->see(*s.inst, state);
    };
    if (onlooker_->thread == Onlooker::kAll)
      ForEachActive(show);
    else
      show(onlooker_->thread - base_);
  }

  class State : public ThreadState {
   public:
    State(Machine& machine, int32_t lane) : machine_(machine), lane_(lane) {}

    int32_t thread() const override { return machine_.base_ + lane_; }
    std::vector<double> Value(int32_t var) const override {
      const TextVar& v = machine_.p_.ir_.vars[static_cast<size_t>(var)];
      const int32_t reg = machine_.p_.registers_[static_cast<size_t>(var)].primal;
      const bool real = v.type.is_real();
      if (v.type.is_array() || v.kind == TextVar::Kind::kReference || v.kind == TextVar::Kind::kRange) return {};
      std::vector<double> values;
      for (int c = 0; c < (real ? v.type.length : 1); ++c)
        values.push_back(real              ? static_cast<double>(machine_.reals_[reg + c][lane_])
                         : v.type == kBool ? static_cast<double>(machine_.ints_[reg][lane_] != 0)
                                           : static_cast<double>(machine_.ints_[reg][lane_]));
      return values;
    }
    std::vector<double> Adjoint(int32_t var) const override {
      const Type type = machine_.p_.ir_.vars[static_cast<size_t>(var)].type;
      const int32_t reg = machine_.p_.registers_[static_cast<size_t>(var)].adjoint;
      std::vector<double> values;
      for (int c = 0; reg >= 0 && c < type.length; ++c)
        values.push_back(static_cast<double>(machine_.adjoints_[reg + c][lane_]));
      return values;
    }

    void Replace(int32_t var, std::span<const double> value) override {
      const int32_t reg = machine_.p_.registers_[static_cast<size_t>(var)].primal;
      const Type type = machine_.p_.ir_.vars[static_cast<size_t>(var)].type;
      for (size_t c = 0; c < value.size(); ++c) {
        if (type.is_real())
          machine_.reals_[reg + static_cast<int32_t>(c)][lane_] = static_cast<T>(value[c]);
        else
          machine_.ints_[reg][lane_] = type == kBool ? (value[c] != 0 ? -1 : 0) : static_cast<int32_t>(value[c]);
      }
    }

   private:
    Machine& machine_;
    const int32_t lane_;
  };

  // Registers. Writes to lanes that control flow has switched off are kept back; lanes beyond the launch don't matter.
  Real& R(int32_t reg) { return reals_[reg]; }
  Real& A(int32_t reg) { return adjoints_[reg]; }
  IntLanes& Int(int32_t reg) { return ints_[reg]; }
  void SetMask(IntLanes mask) {
    mask_ = mask;
    uniform_ = !AnyLane(mask_ ^ top_);
  }

  // Control flow. Steps run in their order, all lanes at once; a lane that goes elsewhere waits there until the others
  // have come by. Only the end of a loop leads back.

  // Those of the lanes that run now wait at a later step.
  void Wait(IntLanes lanes, int32_t at) {
    waits_ = Select(mask_ & lanes, Splat<int32_t>(at), waits_);
    SetMask(mask_ & ~lanes);
  }
  void Join(int32_t at) {
    const IntLanes joined = waits_ == at;
    waits_ = Select(joined, Splat<int32_t>(kNowhere), waits_);
    SetMask(mask_ | joined);
  }
  // The next step at which any lane waits, or beyond the last.
  int32_t WhereOthersWait() const {
    int32_t next = waits_[0];
    for (int i = 1; i < kLanes; ++i) next = std::min(next, waits_[i]);
    return next;
  }

  void SetReal(int32_t reg, Real value) { R(reg) = uniform_ ? value : Select(mask_, value, R(reg)); }
  void SetAdjoint(int32_t reg, Real value) { A(reg) = uniform_ ? value : Select(mask_, value, A(reg)); }
  void SetInt(int32_t reg, IntLanes value) { Int(reg) = uniform_ ? value : Select(mask_, value, Int(reg)); }
  void AddAdjoint(int32_t reg, Real increment) {
    if (reg < 0) return;
    Real sum = A(reg) + increment;
    if (noise_ != nullptr) sum = Round(sum, 1, kAdjointPlace + reg);
    if (coverage_ != nullptr) NoteFlow(increment);
    SetAdjoint(reg, sum);
  }
  void NoteCall(const Step& s, int32_t at) {
    if (path_ != nullptr) NotePiece(s, at);
    for (int c = 0; s.type.is_real() && c < s.type.length; ++c)
      if (const Real value = R(s.out + c);
          AnyLane(mask_ & Narrow((value > kMost) | (value < -kMost) | (value != value))))
        *overflow_ = true;
  }
  // One more way that a thread took at a step.
  void NoteWay(int32_t at, int lane, uint64_t way) {
    uint64_t& taken = path_->ways[static_cast<size_t>(at * path_->threads + base_ + lane)];
    taken = (taken ^ (way + 1)) * 0x9e3779b97f4a7c15ull + 1;
  }
  // Of several, the least counts.
  void NoteGap(int32_t at, int lane, double gap) {
    double& least = path_->gaps[static_cast<size_t>(at * path_->threads + base_ + lane)];
    if (!(std::fabs(least) <= std::fabs(gap))) least = gap;
  }
  // So near a kink that what is done to stand beside another crosses it too.
  template <class U>
  static bool NearlyTie(U gap, U operand) {
    constexpr double kNear = 0x1p-20;
    return gap != 0 && std::fabs(static_cast<double>(gap)) <= kNear * (1 + std::fabs(static_cast<double>(operand)));
  }
  void NoteComparison(const Step& s, int32_t at) {
    for (int i = 0; i + 1 < s.arg_count; ++i) {
      const int32_t left = s.inst->args[i], right = s.inst->args[i + 1];
      const Real a = AsReal(left), b = AsReal(right);
      const bool real = IsReal(left) || IsReal(right);
      ForEachActive([&](int lane) {
        const int way = a[lane] < b[lane] ? 0 : a[lane] > b[lane] ? 2 : 1;
        NoteWay(at, lane, static_cast<uint64_t>(way));
        if (real) NoteGap(at, lane, static_cast<double>(a[lane] - b[lane]));
        if (real) covered_->met |= 5, covered_->moved |= static_cast<uint8_t>(1 << way);
        path_->other_ties += real && (a[lane] == b[lane] || NearlyTie(a[lane] - b[lane], a[lane]));
      });
    }
  }
  // Requires that the step has run and did not write on its operands.
  void NotePiece(const Step& s, int32_t at) {
    if (s.builtin == Builtin::kIntCast)
      return ForEachActive([&](int lane) { NoteWay(at, lane, static_cast<uint32_t>(Int(s.out)[lane])); });
    const Overload& o = *s.overload;
    if (!o.piece && !o.tie) return;
    Inputs(s);
    input_.r = &R(s.out);
    // Made of few pieces that meet: other kinks are jumps, or places that no derivative reaches.
    const bool few = s.builtin == Builtin::kAbs || s.builtin == Builtin::kMin || s.builtin == Builtin::kMax ||
                     s.builtin == Builtin::kClamp;
    if (o.tie) {
      Evaluate(o.tie, &int_value_, input_);
      int& ties = few ? path_->ties : path_->other_ties;
      ForEachActive([&](int lane) { ties += int_value_[lane] != 0; });
    }
    if (!o.piece) return;
    Evaluate(o.piece, value_.data(), input_);
    ForEachActive([&](int lane) {
      const double piece = static_cast<double>(value_[0][lane]);
      NoteWay(at, lane, std::bit_cast<uint64_t>(piece));
      if (few) covered_->met |= 3, covered_->moved |= static_cast<uint8_t>(1 << static_cast<int>(piece));
    });
    if (!few || !s.type.is_real() || s.type.length != 1) return;
    auto operand = [](const void* given, int lane) {
      return static_cast<double>((*static_cast<const Real*>(given))[lane]);
    };
    ForEachActive([&](int lane) {
      const double x = operand(input_.x, lane);
      const double gap = s.builtin == Builtin::kAbs ? x : x - operand(input_.y, lane);
      NoteGap(at, lane, gap);
      path_->other_ties += NearlyTie(gap, x);
      if (s.builtin == Builtin::kClamp) NoteGap(at, lane, x - operand(input_.z, lane));
    });
  }
  // A branch taken and a branch passed by.
  void NoteBranch(IntLanes before) {
    covered_->met |= 3;
    if (AnyLane(mask_)) covered_->moved |= 1;
    if (AnyLane(mask_ ^ before)) covered_->moved |= 2;
  }
  // A loop of one trip, and one of several: a defect in the first or the last trip may hide in either.
  void NoteTrips(const Step& s) {
    const int trips = trips_[static_cast<size_t>(s.loop)];
    covered_->met |= 3;
    if (trips > 0) covered_->moved |= trips == 1 ? 1 : 2;
  }
  void NoteFlow(Real increment) {
    const uint8_t bit = static_cast<uint8_t>(1 << std::min(flow_++, 7));
    covered_->met |= bit;
    if (AnyLane(mask_ & Narrow(increment != 0))) covered_->moved |= bit;
    for (int i = 0; i < kLanes; ++i) covered_->threads |= static_cast<uint8_t>((mask_[i] & 1) << i);
  }

  // Places of noise: primal registers, adjoints of registers, increments of adjoints, memory, operands.
  static constexpr int32_t kAdjointPlace = 1 << 20, kIncrementPlace = 2 << 20, kMemoryPlace = 3 << 20,
                           kOperandPlace = 4 << 20;

  // Operands off by a unit of rounding each. Formulas of several operations may cancel inside, where an error relative
  // to the result would be too small; that of a sum of products is that of its operands (Higham, Accuracy and
  // Stability, 3.1).
  class Operands {
   public:
    Operands(Machine& machine, const Step& s, const FormulaInput& in, bool with_adjoint) {
      const auto& params = s.overload->params;
      const void* const* given[] = {&in.x, &in.y, &in.z, &in.r, &in.g};
      const void** taken[] = {&in_.x, &in_.y, &in_.z, &in_.r, &in_.g};
      for (size_t i = 0; i < 5; ++i) {
        const bool operand = i < params.size();
        if (!operand && !(with_adjoint && i >= 3)) continue;
        const Type type = operand ? params[i] : s.overload->result;
        *taken[i] = *given[i];
        if (!type.is_real()) continue;
        const Real* from = static_cast<const Real*>(*given[i]);
        for (size_t c = 0; c < type.length; ++c)
          values_[i][c] = machine.Perturb(
              from[c], 1, kOperandPlace + (s.out * 8 + static_cast<int32_t>(i)) * 4 + static_cast<int32_t>(c));
        *taken[i] = values_[i].data();
      }
    }
    const FormulaInput& in() const { return in_; }

   private:
    FormulaInput in_;
    std::array<std::array<Real, 3>, 5> values_;
  };

  // The error bound of a step, in units of 2^-24.
  static double Ulp(const Step& s) { return 2 * Row(s.builtin).ulp; }

  using Wide = std::conditional_t<std::is_same_v<T, Quad>, Quad, double>;

  // An operand, off by so many units in either direction.
  Real Perturb(Real value, double ulp, int32_t place) {
    const T off = static_cast<T>(ulp * noise_->unit);
    if (noise_->by_value) {
      for (int i = 0; i < kLanes; ++i) value[i] += value[i] * static_cast<T>(ulp * noise_->Of(Wide(value[i])));
      return value;
    }
    // A bit of one hash for each thread.
    const IntLanes bits = {1, 2, 4, 8, 16, 32, 64, 128};
    const uint64_t hash = noise_->Bits(static_cast<uint64_t>(place), static_cast<uint64_t>(base_));
    const IntLanes up = (IntLanes(static_cast<int32_t>(hash >> 56)) & bits) != 0;
    return value + value * Select(up, Splat(off), Splat(-off));
  }
  // The same of a result: by value, only if it was rounded.
  Real Round(Real result, double ulp, int32_t place) {
    if (!noise_->by_value) return Perturb(result, ulp, place);
    const Real off = Perturb(result, ulp, place);
    for (int i = 0; i < kLanes; ++i)
      if (Noise::Rounded(Wide(result[i]))) result[i] = off[i];
    return result;
  }
  double NoiseAt(int32_t place, int lane) {
    return noise_->At(static_cast<uint64_t>(place), static_cast<uint64_t>(base_ + lane));
  }

  void Fail(Fault fault) {
    if (result_.fault == Fault::kNone) result_.fault = fault;
  }
  void Trace(uint64_t value) {
    result_.trace = (result_.trace ^ value) * 0x9e3779b97f4a7c15ull + (result_.trace >> 29);
  }
  void TraceMask() {
    uint64_t bits = 0;
    for (int i = 0; i < kLanes; ++i) bits |= static_cast<uint64_t>(mask_[i] != 0) << i;
    Trace(bits);
  }

  template <class L>
  static IntLanes Relation(CompareOp op, L a, L b) {
    switch (op) {
      case CompareOp::kLess: return Narrow(a < b);
      case CompareOp::kLessEqual: return Narrow(a <= b);
      case CompareOp::kGreater: return Narrow(a > b);
      case CompareOp::kGreaterEqual: return Narrow(a >= b);
      case CompareOp::kEqual: return Narrow(a == b);
      case CompareOp::kNotEqual: return Narrow(a != b);
    }
    return IntLanes(0);
  }

  // Integers are compared with reals as C++ does: converted. Bools are masks, so true is -1 here; only == and != and
  // comparisons with each other are meant for them.
  bool IsReal(int32_t var) const { return p_.ir_.vars[static_cast<size_t>(var)].type.is_real(); }
  Real AsReal(int32_t var) {
    const TextVar& v = p_.ir_.vars[static_cast<size_t>(var)];
    const int32_t reg = p_.registers_[static_cast<size_t>(var)].primal;
    return v.type.is_real() ? R(reg) : __builtin_convertvector(Int(reg), Real);
  }
  IntLanes AsInt(int32_t var) {
    const IntLanes value = Int(p_.registers_[static_cast<size_t>(var)].primal);
    return p_.ir_.vars[static_cast<size_t>(var)].type == kBool ? -value : value;
  }

  void Compare(const Step& s) {
    IntLanes all = -1;
    for (int i = 0; i + 1 < s.arg_count; ++i) {
      const CompareOp op = static_cast<CompareOp>(s.inst->compares >> (4 * i) & 0xf);
      const int32_t left = s.inst->args[i], right = s.inst->args[i + 1];
      const bool real = p_.ir_.vars[static_cast<size_t>(left)].type.is_real() ||
                        p_.ir_.vars[static_cast<size_t>(right)].type.is_real();
      all &= real ? Relation(op, AsReal(left), AsReal(right)) : Relation(op, AsInt(left), AsInt(right));
    }
    SetInt(s.out, all);
  }

  IntLanes IteratorGoesOn(int32_t range) {
    const IntLanes step = Int(range + 2), at = Int(range + 3), end = Int(range + 1);
    return Select(step > 0, at < end, Select(step<0, at> end, IntLanes(0)));
  }

  int32_t LeaveIfDone(const Step& s, int32_t at) {
    TraceMask();
    if (!AnyLane(mask_)) return WhereOthersWait() - 1;
    // Threads that run together may each run the trips of another.
    if (++trips_[static_cast<size_t>(s.loop)] > kMaxTrips || ++all_trips_ > kLanes * kMaxAllTrips)
      Fail(Fault::kTripCount);
    return at;
  }

  void IterReverse(const Step& s) {
    for (int i = 0; i < kLanes; ++i) {
      if (mask_[i] == 0) continue;
      const int64_t start = Int(s.args[0])[i], end = Int(s.args[0] + 1)[i], step = Int(s.args[0] + 2)[i];
      int64_t last = start, stop = start;
      if ((step > 0 && start < end) || (step < 0 && start > end)) {
        last = start + (end - start + (step > 0 ? -1 : 1)) / step * step;
        stop = start - step;
      }
      Int(s.out)[i] = static_cast<int32_t>(last);
      Int(s.out + 1)[i] = static_cast<int32_t>(stop);
      Int(s.out + 2)[i] = static_cast<int32_t>(-step);
      Int(s.out + 3)[i] = static_cast<int32_t>(last);
    }
  }

  // Arrays.
  bool CheckIndex(int32_t array, IntLanes index) {
    const int32_t length = arguments_[array].length;
    if (AnyLane(mask_ & ((index < 0) | (index >= length)))) {
      Fail(Fault::kOutOfBounds);
      return false;
    }
    return true;
  }
  // A component index, negative ones counted from the end as Warp does.
  IntLanes CheckComponent(IntLanes index) {
    if (AnyLane(mask_ & ((index < -3) | (index > 2)))) Fail(Fault::kOutOfBounds);
    return Select(index < 0, index + 3, index);
  }
  template <class Visit>
  void ForEachActive(const Visit& visit) {
    for (int i = 0; i < kLanes; ++i)
      if (mask_[i] != 0) visit(i);
  }

  // What the formulas of a step read, in `input_`.
  const FormulaInput& Inputs(const Step& s) {
    const Type* params = s.overload->params.data();
    if (s.arg_count > 0) input_.x = Operand(params[0], s.args[0]);
    if (s.arg_count > 1) input_.y = Operand(params[1], s.args[1]);
    if (s.arg_count > 2) input_.z = Operand(params[2], s.args[2]);
    return input_;
  }
  const void* Operand(Type type, int32_t reg) { return type.is_real() ? static_cast<const void*>(&R(reg)) : &Int(reg); }

  static void Evaluate(const Formula& f, void* out, const FormulaInput& in) {
    if constexpr (std::is_same_v<T, float>)
      f.f32(out, in);
    else if constexpr (std::is_same_v<T, double>)
      f.f64(out, in);
    else
      f.f128(out, in);
  }

  void Call(const Step& s) {
    if (s.overload != nullptr) return Compute(s);
    switch (s.builtin) {
      case Builtin::kCopy: Move(s, s.out, s.args[0]); break;
      case Builtin::kAssign: Move(s, s.args[0], s.args[1]); break;
      case Builtin::kLoad: Load(s); break;
      case Builtin::kAddress:
        if (CheckIndex(s.args[0], Int(s.args[1]))) SetInt(s.out, Int(s.args[1]));
        break;
      case Builtin::kArrayStore: Store(s); break;
      case Builtin::kWhere:
        if (s.type.is_real()) {
          for (int c = 0; c < s.type.length; ++c)
            SetReal(s.out + c, Select(Int(s.args[0]) != 0, R(s.args[1] + c), R(s.args[2] + c)));
        } else {
          SetInt(s.out, Select(Int(s.args[0]) != 0, Int(s.args[1]), Int(s.args[2])));
        }
        break;
      case Builtin::kExtract: {
        const IntLanes component = CheckComponent(Int(s.args[1]));
        SetReal(s.out,
                Select(component == 0, R(s.args[0]), Select(component == 1, R(s.args[0] + 1), R(s.args[0] + 2))));
        break;
      }
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: WriteComponent(s); break;
      case Builtin::kRange: MakeRange(s); break;
      case Builtin::kIterNext:
        SetInt(s.out, Int(s.args[0] + 3));
        SetInt(s.args[0] + 3, Int(s.args[0] + 3) + Int(s.args[0] + 2));
        break;
      case Builtin::kAtomicAdd:
      case Builtin::kAtomicSub:
      case Builtin::kAtomicMax:
      case Builtin::kAtomicMin: Atomic(s); break;
      default: WS_CHECK(false && "a builtin without formula");
    }
  }

  void Compute(const Step& s) {
    const Overload& o = *s.overload;
    const FormulaInput& in = Inputs(s);
    if (o.undefined) {
      Evaluate(o.undefined, &int_value_, in);
      if (AnyLane(int_value_ & mask_)) {
        const bool zero = o.params.size() > 1 && AnyLane(mask_ & (*static_cast<const IntLanes*>(in.y) == 0));
        return Fail(FaultOf(s.builtin, zero));
      }
    }
    if (!o.forward) {  // vec3()
      for (int c = 0; c < o.result.length; ++c) SetReal(s.out + c, Splat<T>(0));
      return;
    }
    if (!o.result.is_real()) {
      Evaluate(o.forward, &int_value_, in);
      SetInt(s.out, int_value_);
      if (s.builtin == Builtin::kIntCast) ForEachActive([&](int i) { Trace(static_cast<uint32_t>(int_value_[i])); });
      return;
    }
    if (noise_ != nullptr) return ComputeNoisily(s, in);
    // A formula has read all operands before it writes.
    if (uniform_) return Evaluate(o.forward, &R(s.out), in);
    Evaluate(o.forward, value_.data(), in);
    for (int c = 0; c < o.result.length; ++c) SetReal(s.out + c, value_[static_cast<size_t>(c)]);
  }

  [[gnu::noinline]] void ComputeNoisily(const Step& s, const FormulaInput& in) {
    const Overload& o = *s.overload;
    if (Row(s.builtin).category == BuiltinCategory::kVector)
      Evaluate(o.forward, value_.data(), Operands(*this, s, in, false).in());
    else
      Evaluate(o.forward, value_.data(), in);
    for (int c = 0; c < o.result.length; ++c) {
      const Real exact = value_[static_cast<size_t>(c)];
      SetReal(s.out + c, Ulp(s) > 0 ? Round(exact, Ulp(s), s.out + c) : exact);
    }
  }

  void Move(const Step& s, int32_t to, int32_t from) {
    if (!s.type.is_real()) return SetInt(to, Int(from));
    for (int c = 0; c < s.type.length; ++c) SetReal(to + c, R(from + c));
  }

  void Load(const Step& s) {
    const int32_t array = s.args[1];
    const IntLanes index = Int(s.args[0]);
    if (!CheckIndex(array, index)) return;
    if (!s.type.is_real()) {
      IntLanes value = Int(s.out);
      const int32_t* ints = arguments_[array].ints;
      ForEachActive([&](int i) { value[i] = ints[index[i]]; });
      Int(s.out) = value;
      return;
    }
    const int length = s.type.length;
    const T* data = arguments_[array].reals;
    for (int c = 0; c < length; ++c) {
      Real value = R(s.out + c);
      ForEachActive([&](int i) { value[i] = data[index[i] * length + c]; });
      R(s.out + c) = value;
    }
  }

  void Store(const Step& s) {
    const IntLanes index = Int(s.args[1]);
    if (!CheckIndex(s.args[0], index)) return;
    if (!s.type.is_real()) {
      int32_t* ints = arguments_[s.args[0]].ints;
      ForEachActive([&](int i) { ints[index[i]] = Int(s.args[2])[i]; });
      return;
    }
    T* data = arguments_[s.args[0]].reals;
    for (int c = 0; c < s.type.length; ++c)
      ForEachActive([&](int i) { data[index[i] * s.type.length + c] = R(s.args[2] + c)[i]; });
  }

  void WriteComponent(const Step& s) {
    const IntLanes component = CheckComponent(Int(s.args[1]));
    for (int c = 0; c < 3; ++c) {
      Real& old = R(s.args[0] + c);
      Real value = R(s.args[2]);
      if (s.builtin == Builtin::kAddInplace) value = old + value;
      if (s.builtin == Builtin::kSubInplace) value = old - value;
      if (noise_ != nullptr && s.builtin != Builtin::kAssignInplace) value = Round(value, 1, s.args[0] + c);
      old = Select(mask_ & (component == c), value, old);
    }
  }

  void MakeRange(const Step& s) {
    const bool one = s.arg_count == 1;
    const IntLanes start = one ? IntLanes(0) : Int(s.args[0]);
    const IntLanes end = one ? Int(s.args[0]) : Int(s.args[1]);
    const IntLanes step = s.arg_count == 3 ? Int(s.args[2]) : IntLanes(1);
    SetInt(s.out, start);
    SetInt(s.out + 1, end);
    SetInt(s.out + 2, step);
    SetInt(s.out + 3, start);
  }

  // One update of an element: what it becomes, given what it holds.
  template <class U>
  U Updated(Builtin op, U held, U value, int lane) {
    switch (op) {
      // As max and min: a number wins against a NaN.
      case Builtin::kAtomicMax: return held >= value || value != value ? held : value;
      case Builtin::kAtomicMin: return held <= value || value != value ? held : value;
      default: break;
    }
    if constexpr (std::is_same_v<U, int32_t>) {
      int32_t sum = 0;
      const bool over = op == Builtin::kAtomicAdd ? __builtin_add_overflow(held, value, &sum)
                                                  : __builtin_sub_overflow(held, value, &sum);
      if (over) Fail(Fault::kIntegerOverflow);
      return sum;
    } else {
      U sum = op == Builtin::kAtomicAdd ? held + value : held - value;
      if (noise_ != nullptr) sum += sum * static_cast<U>(NoiseAt(kMemoryPlace, lane));
      return sum;
    }
  }

  void Atomic(const Step& s) {
    const IntLanes index = Int(s.args[1]);
    if (!CheckIndex(s.args[0], index)) return;
    const Builtin op = s.builtin;
    if (!s.type.is_real()) {
      int32_t* ints = arguments_[s.args[0]].ints;
      ForEachActive([&](int i) {
        int32_t& slot = ints[index[i]];
        const int32_t value = Int(s.args[2])[i];
        Int(s.out)[i] = slot;
        slot = Updated(op, slot, value, i);
      });
      return;
    }
    T* data = arguments_[s.args[0]].reals;
    for (int c = 0; c < s.type.length; ++c) {
      ForEachActive([&](int i) {
        T& slot = data[index[i] * s.type.length + c];
        const T value = R(s.args[2] + c)[i];
        R(s.out + c)[i] = slot;
        slot = Updated(op, slot, value, i);
      });
    }
  }

  void SlotWrite(const Step& s) {
    const IntLanes index = Int(s.args[1]), component = CheckComponent(Int(s.args[2]));
    if (!CheckIndex(s.args[0], index)) return;
    T* data = arguments_[s.args[0]].reals;
    ForEachActive([&](int i) {
      T& slot = data[index[i] * 3 + component[i]];
      const T value = R(s.args[3])[i];
      slot = s.op == Op::kSlotStore
                 ? value
                 : Updated(s.inst->negative ? Builtin::kAtomicSub : Builtin::kAtomicAdd, slot, value, i);
    });
  }

  void SlotAdjoint(const Step& s) {
    const IntLanes index = Int(s.args[1]), component = CheckComponent(Int(s.args[2]));
    if (!CheckIndex(s.args[0], index)) return;
    T* data = arguments_[s.args[0]].adjoints;
    const bool store = s.op == Op::kAdjSlotStore;
    Real increment = Splat<T>(0);
    ForEachActive([&](int i) {
      T& slot = data[index[i] * 3 + component[i]];
      increment[i] = s.inst->negative ? -slot : slot;
      if (store) slot = 0;
    });
    AddAdjoint(s.adj_args[3], increment);
  }

  void Adjoint(const Step& s) {
    if (s.overload != nullptr) return ComputeAdjoint(s);
    if (!s.type.is_real()) return;  // adjoints of integers are never anything but zero
    switch (s.builtin) {
      case Builtin::kCopy:
        for (int c = 0; c < s.type.length; ++c) {
          const Real g = A(s.adj_out + c);
          AddAdjoint(s.adj_args[0] + c, g);
          SetAdjoint(s.adj_out + c, Splat<T>(0));
        }
        break;
      case Builtin::kAssign:  // overwrites, does not accumulate
        for (int c = 0; c < s.type.length; ++c) {
          SetAdjoint(s.adj_args[1] + c, A(s.adj_args[0] + c));
          SetAdjoint(s.adj_args[0] + c, Splat<T>(0));
        }
        break;
      case Builtin::kAddress: AddressAdjoint(s); break;
      case Builtin::kArrayStore: StoreAdjoint(s); break;
      case Builtin::kWhere:
        for (int c = 0; c < s.type.length; ++c) {
          const IntLanes taken = Int(s.args[0]) != 0;
          const Real g = A(s.adj_out + c);
          AddAdjoint(s.adj_args[1] + c, Select(taken, g, Splat<T>(0)));
          AddAdjoint(s.adj_args[2] + c, Select(taken, Splat<T>(0), g));
        }
        break;
      case Builtin::kExtract: {
        const IntLanes component = CheckComponent(Int(s.args[1]));
        const Real g = A(s.adj_out);
        for (int c = 0; c < 3; ++c) AddAdjoint(s.adj_args[0] + c, Select(component == c, g, Splat<T>(0)));
        break;
      }
      case Builtin::kAssignInplace:
      case Builtin::kAddInplace:
      case Builtin::kSubInplace: {
        const IntLanes component = CheckComponent(Int(s.args[1]));
        Real g = Select(component == 0, A(s.adj_args[0]),
                        Select(component == 1, A(s.adj_args[0] + 1), A(s.adj_args[0] + 2)));
        AddAdjoint(s.adj_args[2], s.builtin == Builtin::kSubInplace ? -g : g);
        break;
      }
      case Builtin::kAtomicAdd:
      case Builtin::kAtomicSub:
      case Builtin::kAtomicMax:
      case Builtin::kAtomicMin: AtomicAdjoint(s); break;
      default: WS_CHECK(false && "a builtin without adjoint");
    }
  }

  void ComputeAdjoint(const Step& s) {
    const Overload& o = *s.overload;
    if (!o.result.is_real()) return;
    Inputs(s);
    input_.r = &R(s.out);
    input_.g = &A(s.adj_out);
    // A whole exponent must stay whole: a negative base has no other powers. The rule for pow cancels nothing. Nor must
    // a tie be broken for a builtin that rounds nothing.
    if (noise_ != nullptr && s.builtin != Builtin::kPow && Ulp(s) > 0)
      AddNoisyIncrements(s);
    else
      AddIncrements(s, input_);
  }

  [[gnu::noinline]] void AddNoisyIncrements(const Step& s) { AddIncrements(s, Operands(*this, s, input_, true).in()); }

  void AddIncrements(const Step& s, const FormulaInput& in) {
    const Overload& o = *s.overload;
    for (size_t k = 0; k < o.params.size(); ++k) {
      if (!o.adjoint[k] || s.adj_args[k] < 0) continue;
      Evaluate(o.adjoint[k], value_.data(), in);
      for (int c = 0; c < o.params[k].length; ++c) {
        Real& value = value_[static_cast<size_t>(c)];
        if (noise_ != nullptr) value = Round(value, Ulp(s) + 2, kIncrementPlace + s.adj_args[k] + c);
        AddAdjoint(s.adj_args[k] + c, value);
      }
    }
  }

  void AddressAdjoint(const Step& s) {
    const IntLanes index = Int(s.args[1]);
    if (!CheckIndex(s.args[0], index)) return;
    T* data = arguments_[s.args[0]].adjoints;
    for (int c = 0; c < s.type.length; ++c) {
      if (coverage_ != nullptr) NoteFlow(A(s.adj_out + c));
      ForEachActive([&](int i) {
        T& slot = data[index[i] * s.type.length + c];
        slot += A(s.adj_out + c)[i];
        if (noise_ != nullptr) slot += slot * static_cast<T>(NoiseAt(kMemoryPlace + s.args[0], i));
      });
    }
  }

  void StoreAdjoint(const Step& s) {
    const IntLanes index = Int(s.args[1]);
    if (!CheckIndex(s.args[0], index)) return;
    T* data = arguments_[s.args[0]].adjoints;
    for (int c = 0; c < s.type.length; ++c) {
      Real increment = Splat<T>(0);
      ForEachActive([&](int i) {
        T& slot = data[index[i] * s.type.length + c];
        increment[i] = slot;
        slot = 0;
      });
      AddAdjoint(s.adj_args[2] + c, increment);
    }
  }

  void AtomicAdjoint(const Step& s) {
    const IntLanes index = Int(s.args[1]);
    if (!CheckIndex(s.args[0], index)) return;
    const T* data = arguments_[s.args[0]].adjoints;
    const T* held = arguments_[s.args[0]].reals;
    const Builtin op = s.builtin;
    for (int c = 0; c < s.type.length; ++c) {
      Real increment = Splat<T>(0);
      ForEachActive([&](int i) {
        const int32_t at = index[i] * s.type.length + c;
        const T value = R(s.args[2] + c)[i];
        const bool won = op == Builtin::kAtomicAdd || op == Builtin::kAtomicSub || held[at] == value ||
                         (held[at] != held[at] && value != value);
        if (won) increment[i] = op == Builtin::kAtomicSub ? -data[at] : data[at];
      });
      AddAdjoint(s.adj_args[2] + c, increment);
    }
  }

  void SumScalarAdjoints() {
    for (int32_t i = 0; i < p_.param_count_; ++i) {
      const Type type = p_.ir_.vars[static_cast<size_t>(i)].type;
      if (type.is_array() || !type.is_real()) continue;
      for (int c = 0; c < type.length; ++c) {
        const Real adjoint = A(p_.registers_[static_cast<size_t>(i)].adjoint + c);
        for (int lane = 0; lane < kLanes; ++lane)
          if (top_[lane] != 0) arguments_[i].adjoints[c] += adjoint[lane];
      }
    }
  }

  const Program& p_;
  const Noise* noise_;
  const Onlooker* onlooker_ = nullptr;
  Coverage::OfStep* coverage_ = nullptr;  // of the steps
  Coverage::OfStep* covered_ = nullptr;   // of the one that is executed
  int flow_ = 0;                          // the number of its next increment
  bool* overflow_ = nullptr;
  Path* path_ = nullptr;
  const Argument<T>* arguments_ = nullptr;
  Real* reals_ = nullptr;
  IntLanes* ints_ = nullptr;
  Real* adjoints_ = nullptr;
  // Of the step that is run: what its formulas read, and what they make before it is written. They are no locals, since
  // a sanitizer would guard those anew for each step.
  FormulaInput input_;
  std::array<Real, 3> value_;
  IntLanes int_value_;
  IntLanes top_ = 0;      // lanes that are threads of the launch
  IntLanes mask_ = 0;     // of those, the ones that run now
  IntLanes waits_ = 0;    // steps at which the others wait, or kNowhere
  bool uniform_ = false;  // they are the same
  std::vector<int>& trips_ = register_files<T>.trips;
  int all_trips_ = 0;
  int32_t base_ = 0;
  RunResult result_;
};

template <class T>
RunResult Program::Forward(int32_t dim, Memory<T>& memory, const Noise* noise, Coverage* coverage, Path* path) const {
  Machine<T> machine(*this, memory, noise);
  if (coverage != nullptr) machine.Cover(forward_.size(), coverage->forward, coverage->overflow);
  if (path != nullptr) {
    path->Begin(forward_.size(), dim);
    machine.Record(*path);
  }
  return machine.Run(forward_, dim, false);
}
template <class T>
RunResult Program::Backward(int32_t dim, Memory<T>& memory, const Noise* noise, Coverage* coverage) const {
  Machine<T> machine(*this, memory, noise);
  bool replay_overflow = false;
  if (coverage != nullptr) machine.Cover(backward_.size(), coverage->backward, replay_overflow);
  return machine.Run(backward_, dim, true);
}
RunResult Program::Watch(int32_t dim, Memory<double>& memory, bool backward, const Onlooker& onlooker) const {
  Machine<double> machine(*this, memory, nullptr);
  machine.Show(onlooker);
  return machine.Run(backward ? backward_ : forward_, dim, backward);
}
template RunResult Program::Forward<float>(int32_t, Memory<float>&, const Noise*, Coverage*, Path*) const;
template RunResult Program::Forward<double>(int32_t, Memory<double>&, const Noise*, Coverage*, Path*) const;
template RunResult Program::Forward<Quad>(int32_t, Memory<Quad>&, const Noise*, Coverage*, Path*) const;
template RunResult Program::Backward<float>(int32_t, Memory<float>&, const Noise*, Coverage*) const;
template RunResult Program::Backward<double>(int32_t, Memory<double>&, const Noise*, Coverage*) const;
template RunResult Program::Backward<Quad>(int32_t, Memory<Quad>&, const Noise*, Coverage*) const;

}  // namespace warpsmith
