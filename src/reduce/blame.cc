#include "src/reduce/blame.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "src/engine/interpreter.h"
#include "src/kernel/check.h"
#include "src/oracle/source.h"
#include "src/python/print.h"
#include "src/reduce/structure.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

constexpr double kAllowed = 1e-7;  // relative error of an adjoint in f64: far above rounding, far below any defect
constexpr double kRounding = 1e-13;
constexpr int32_t kMostTrips = 24;
constexpr size_t kMostProbes = 1024;

// A place where an adjoint is looked at: one occurrence of a real subexpression.
struct Site {
  static constexpr int kTop = -1;       // what a statement assigns, stores or adds
  static constexpr int kCompared = -2;  // what is compared or cast: nothing comes back to it
  const Expr* expr = nullptr;
  const Stmt* stmt = nullptr;
  int parent = kTop;  // the site of the operation that takes it as an operand
  int operand = 0;
  int32_t slot = 0;  // among the probes of its type
};

// Whether a loop's variable tells the number of the trip: it starts at a literal and goes up by one.
bool CountsFromLiteral(const Stmt& loop) {
  if (loop.kind != Stmt::Kind::kFor) return false;
  if (loop.range.size() == 1) return true;
  if (loop.range[0].kind != Expr::Kind::kLiteral) return false;
  return loop.range.size() == 2 || (loop.range[2].kind == Expr::Kind::kLiteral && loop.range[2].integer == 1);
}

// How many trips any loop of the launch makes at most, as far as bounds are literals or parameters.
int32_t TripsOf(const Kernel& kernel, const Launch& launch) {
  int32_t trips = 1;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (!StaysLoop(stmt)) return;
    for (const Expr& bound : stmt.range) {
      int32_t most = kMostTrips;
      if (bound.kind == Expr::Kind::kLiteral) most = bound.integer;
      if (bound.kind == Expr::Kind::kName && static_cast<size_t>(bound.symbol) < launch.args.size() &&
          !launch.args[static_cast<size_t>(bound.symbol)].ints.empty())
        most = launch.args[static_cast<size_t>(bound.symbol)].ints[0];
      trips = std::max(trips, std::min(most, kMostTrips));
    }
  });
  return trips;
}

// Which values of a kernel are made of inputs of the gradient: adjoints of others reach nobody.
class Activity {
 public:
  explicit Activity(const Kernel& kernel) : active_(kernel.symbols.size(), false) {
    for (size_t p = 0; p < kernel.params.size(); ++p) active_[p] = kernel.params[p].is_real();
    for (bool changed = true; changed;) {
      changed = false;
      const auto assign = [&](const Expr& base, const Expr& value) {
        if (base.kind != Expr::Kind::kName || !Of(value) || active_[static_cast<size_t>(base.symbol)]) return;
        changed = active_[static_cast<size_t>(base.symbol)] = true;
      };
      ForEachStmt(kernel.body, [&](const Stmt& stmt) {
        if (IsAssignment(stmt)) assign(BaseOf(stmt.target), stmt.value);
        if (stmt.kind == Stmt::Kind::kUnpack)
          for (size_t i = 0; i < stmt.range.size(); ++i) assign(stmt.range[i], stmt.value.args[i]);
      });
    }
  }

  bool Of(const Expr& expr) const {
    if (!expr.type.is_real()) return false;
    switch (expr.kind) {
      case Expr::Kind::kName: return active_[static_cast<size_t>(expr.symbol)];
      case Expr::Kind::kIndex: return true;
      case Expr::Kind::kLiteral: return false;
      default: return std::any_of(expr.args.begin(), expr.args.end(), [&](const Expr& arg) { return Of(arg); });
    }
  }

 private:
  std::vector<bool> active_;  // by symbol
};

// Rewrites a kernel with probes and remembers what each one probes.
class Prober {
 public:
  // Probes of names hide what depends on the variable itself being used, as when a loop overwrites it later.
  Prober(const Kernel& kernel, const Launch& launch, int levels, bool names)
      : kernel_(kernel),
        activity_(kernel),
        trips_(levels > 0 ? TripsOf(kernel, launch) : 1),
        levels_(levels),
        names_(names) {
    Count(kernel.body);
    for (int i = 0; i < levels; ++i) stride_ *= trips_;
    probed_ = kernel;
    const auto first = static_cast<int32_t>(kernel.params.size());
    ForEachExpr(probed_.body, [&](Expr& e) { e.symbol += e.kind == Expr::Kind::kName && e.symbol >= first ? 2 : 0; });
    probed_.params.insert(probed_.params.end(), {kFloatArray, kVec3Array});
    probed_.symbols.insert(probed_.symbols.begin() + first, {"float_probe", "vec3_probe"});
    for (bool vector : {false, true}) {
      first_[vector] = Name(static_cast<int32_t>(probed_.symbols.size()), kInt);
      probed_.symbols.emplace_back(vector ? "first_vec3" : "first_float");
    }
    for (size_t i = 0; i < probed_.body.size(); ++i) Statement(kernel.body[i], probed_.body[i]);
    for (bool vector : {false, true}) {
      Expr first_of_thread =
          Call(Builtin::kMul, kInt, {Call(Builtin::kTid, kInt, {}), IntLiteral(count(vector) * stride_)});
      probed_.body.insert(probed_.body.begin(), Assign(first_[vector], std::move(first_of_thread)));
    }
  }

  const std::vector<Site>& sites() const { return sites_; }
  Kernel& probed() { return probed_; }
  int32_t stride() const { return stride_; }
  // Elements that a launch of one thread needs of the two arrays together.
  size_t size() const { return static_cast<size_t>(stride_) * (floats_ + vectors_); }
  int32_t count(bool vector) const { return static_cast<int32_t>(vector ? vectors_ : floats_); }

 private:
  // The probes must be counted before their indices can be written: the walk is done twice.
  void Count(const std::vector<Stmt>& body) {
    ForEachStmt(body, [&](const Stmt& stmt) {
      if (stmt.kind > Stmt::Kind::kIf && stmt.kind != Stmt::Kind::kWhile && stmt.kind != Stmt::Kind::kUnpack) return;
      VisitExpr(stmt.value, [&](const Expr& e) { (e.type.is_vector() ? vectors_ : floats_) += e.type.is_real(); });
      if (stmt.kind == Stmt::Kind::kAugAssign) ++(stmt.target.type.is_vector() ? vectors_ : floats_);
    });
  }

  void Statement(const Stmt& from, Stmt& to) {
    const bool counted = StaysLoop(from) && CountsFromLiteral(from);
    stmt_ = &from;
    switch (from.kind) {
      case Stmt::Kind::kAssign:
      case Stmt::Kind::kCall:
        Value(from.value, to.value, Site::kTop, 0);
        // Nobody reads the result of a statement that is a call: the sum with its probe goes.
        if (from.kind == Stmt::Kind::kCall && activity_.Of(from.value)) to.value = Expr(to.value.args[0]);
        break;
      case Stmt::Kind::kAugAssign: Augmented(from, to); break;
      case Stmt::Kind::kIf:
      case Stmt::Kind::kWhile: Value(from.value, to.value, Site::kCompared, 0); break;
      case Stmt::Kind::kUnpack:
        for (size_t i = 0; i < from.range.size(); ++i) Value(from.value.args[i], to.value.args[i], Site::kTop, 0);
        break;
      default: break;
    }
    if (counted) {
      const int32_t start = from.range.size() > 1 ? from.range[0].integer : 0;
      counters_.push_back(start == 0 ? to.target : Call(Builtin::kSub, kInt, {to.target, IntLiteral(start)}));
    }
    for (size_t i = 0; i < from.body.size(); ++i) Statement(from.body[i], to.body[i]);
    if (counted) counters_.pop_back();
    for (size_t i = 0; i < from.orelse.size(); ++i) Statement(from.orelse[i], to.orelse[i]);
  }

  // A value of any type. What a real one is compared with or cast from has adjoints that nothing comes back to, and so
  // nothing should leave them.
  void Value(const Expr& from, Expr& to, int parent, int operand) {
    if (from.type.is_array()) return;
    if (activity_.Of(from)) return Probe(from, to, parent, operand);
    for (size_t i = 0; i < from.args.size(); ++i) Value(from.args[i], to.args[i], Site::kCompared, 0);
  }

  // `x += e` of a variable is x = x + e, whose first operand can be probed.
  void Augmented(const Stmt& from, Stmt& to) {
    if (from.target.kind != Expr::Kind::kName || !from.target.type.is_real())
      return Value(from.value, to.value, Site::kTop, 0);
    Expr& spelled = spelled_.emplace_back(Call(from.op, from.target.type, {from.target, from.value}));
    Expr copy = Call(from.op, from.target.type, {to.target, to.value});
    to.kind = Stmt::Kind::kAssign;
    Probe(spelled, copy, Site::kTop, 0);
    to.value = std::move(copy);
  }

  // Requires an active value. `to` starts as a copy of `from` with the probed kernel's symbols.
  void Probe(const Expr& from, Expr& to, int parent, int operand) {
    if (from.kind == Expr::Kind::kName && !names_) return;
    const int site = static_cast<int>(sites_.size());
    size_t& next = from.type.is_vector() ? next_vector_ : next_float_;
    sites_.push_back({&from, stmt_, parent, operand, static_cast<int32_t>(next++)});
    if (from.kind == Expr::Kind::kComponent) Value(from.args[0], to.args[0], site, 0);
    if (from.kind == Expr::Kind::kCall)
      for (size_t i = IsAtomic(from) ? 2 : 0; i < from.args.size(); ++i)
        Value(from.args[i], to.args[i], site, static_cast<int>(i));
    Expr element = Index(Name(Array(from.type.is_vector()), from.type.array()),
                         ProbeIndex(sites_[static_cast<size_t>(site)].slot, from.type.is_vector()));
    element.type = from.type;
    to = Call(Builtin::kAdd, from.type, {std::move(to), std::move(element)});
  }

  int32_t Array(bool vector) const { return static_cast<int32_t>(kernel_.params.size()) + (vector ? 1 : 0); }

  // (thread * probes + slot) * trips^levels, and then the trips of the loops around.
  Expr ProbeIndex(int32_t slot, bool vector) {
    auto binary = [](Builtin op, Expr a, Expr b) { return Call(op, kInt, {std::move(a), std::move(b)}); };
    Expr index = binary(Builtin::kAdd, first_[vector], IntLiteral(slot * stride_));
    int32_t step = stride_;
    const size_t first =
        counters_.size() > static_cast<size_t>(levels_) ? counters_.size() - static_cast<size_t>(levels_) : 0;
    for (size_t c = first; c < counters_.size(); ++c) {
      step /= trips_;
      index = binary(Builtin::kAdd, std::move(index), binary(Builtin::kMul, counters_[c], IntLiteral(step)));
    }
    return index;
  }

  const Kernel& kernel_;
  const Activity activity_;
  const int32_t trips_;
  const int levels_;
  const bool names_;
  int32_t stride_ = 1;
  Expr first_[2];  // the variables that hold the index of the thread's first probe, of floats and of vectors
  size_t floats_ = 0, vectors_ = 0, next_float_ = 0, next_vector_ = 0;
  Kernel probed_;
  std::vector<Site> sites_;
  std::vector<Expr> counters_;  // of the loops around, outermost first
  const Stmt* stmt_ = nullptr;
  std::vector<Expr> spelled_ = [] {
    std::vector<Expr> none;
    none.reserve(256);
    return none;
  }();  // sites point into it
};

}  // namespace

namespace {

// Runs forward and backward, whose loads give what those of forward gave.
Fault RunWithSameReads(const Program& program, int32_t dim, Memory<double>& memory) {
  std::map<std::pair<int32_t, int32_t>, std::vector<double>> read;  // by thread and variable
  const auto is_load = [](const Inst& inst) { return inst.op == Op::kCall && inst.builtin == Builtin::kLoad; };
  const Onlooker writes_down{Onlooker::kAll, [&](const Inst& inst, ThreadState& state) {
                               if (is_load(inst)) read[{state.thread(), inst.out}] = state.Value(inst.out);
                             }};
  const Onlooker reminds{Onlooker::kAll, [&](const Inst& inst, ThreadState& state) {
                           if (!is_load(inst)) return;
                           const auto here = read.find({state.thread(), inst.out});
                           if (here != read.end()) state.Replace(inst.out, here->second);
                         }};
  const Fault forward = program.Watch(dim, memory, false, writes_down).fault;
  return forward != Fault::kNone ? forward : program.Watch(dim, memory, true, reminds).fault;
}

Fault Run(const Program& program, const Launch& launch, Rereads rereads, Memory<double>& memory) {
  if (rereads == Rereads::kSame) return RunWithSameReads(program, launch.dim, memory);
  if (const Fault fault = program.Forward(launch.dim, memory).fault; fault != Fault::kNone) return fault;
  if (rereads == Rereads::kBefore) memory = MakeMemory<double>(launch);
  return program.Backward(launch.dim, memory).fault;
}

}  // namespace

std::optional<Gradients> MeasureGradients(const Kernel& kernel, const Launch& launch, Rereads rereads) {
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  Memory<double> memory = MakeMemory<double>(launch);
  if (Run(program, launch, rereads, memory) != Fault::kNone) return std::nullopt;
  const SourceEvaluator source(kernel);
  SourceMemory logged = MakeSourceMemory(launch, false);
  const SourceResult result = source.Run(launch.dim, logged, true);
  if (result.fault != Fault::kNone) return std::nullopt;
  Gradients adjoints;
  adjoints.text.resize(kernel.params.size());
  adjoints.dual.resize(kernel.params.size());
  std::vector<std::pair<size_t, size_t>> elements;
  for (size_t p = 0; p < kernel.params.size(); ++p) {
    // What an array that is only written held before does not count.
    if (!kernel.params[p].is_real() || (kernel.params[p].is_array() && !result.accesses[p].read_first)) continue;
    const auto after = memory.adjoints[p];
    for (size_t i = 0; i < after.size(); ++i) {
      // Only the growth of an input's buffer is its gradient; an output's buffer holds the seed.
      const bool array = kernel.params[p].is_array();
      const double before = array && !result.accesses[p].written ? static_cast<double>(launch.adjoints[p].reals[i]) : 0;
      adjoints.text[p].push_back(after[i] - before);
      elements.emplace_back(p, i);
    }
    adjoints.dual[p].resize(after.size());
  }
  for (size_t first = 0; first < elements.size(); first += kLanes) {
    SourceMemory tangents = MakeSourceMemory(launch, true);
    const size_t count = std::min<size_t>(kLanes, elements.size() - first);
    for (size_t k = 0; k < count; ++k)
      tangents.tangents[elements[first + k].first][elements[first + k].second][static_cast<int>(k)] = 1;
    if (source.Run(launch.dim, tangents, false).fault != Fault::kNone) return std::nullopt;
    for (size_t p = 0; p < kernel.params.size(); ++p) {
      if (!kernel.params[p].is_array() || !kernel.params[p].is_real() || !result.accesses[p].written) continue;
      for (size_t i = 0; i < launch.adjoints[p].reals.size(); ++i)
        for (size_t k = 0; k < count; ++k)
          adjoints.dual[elements[first + k].first][elements[first + k].second] +=
              static_cast<double>(launch.adjoints[p].reals[i]) * tangents.tangents[p][i][static_cast<int>(k)];
    }
  }
  return adjoints;
}

namespace {

// Where the derivative does not exist there is nothing to be wrong about. `largest` is the largest derivative anywhere,
// of whose rounding a smaller one may be made.
bool Wrong(double text, double dual, double largest) {
  const double allowed = kAllowed * (1 + std::fabs(text) + std::fabs(dual)) + kRounding * largest;
  return std::isfinite(dual) && !(std::fabs(text - dual) <= allowed);
}

double Largest(const std::vector<std::vector<double>>& derivatives) {
  double largest = 0;
  for (const auto& row : derivatives)
    for (double value : row)
      if (std::isfinite(value)) largest = std::max(largest, std::fabs(value));
  return largest;
}

// The lines of the backward kernel's reverse part, one for each instruction.
std::vector<std::string> ReverseLines(const Kernel& kernel, const TextIr& ir) {
  const std::string text = PrintText(kernel, ir).cpp_backward;
  std::vector<std::string> lines;
  for (size_t at = 0; at < text.size();) {
    const size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  // The part ends with the return that is its last instruction.
  size_t last = lines.size();
  while (last > 0 && lines[last - 1].find("return;") == std::string::npos) --last;
  if (last < ir.reverse.size()) return {};
  lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(last), lines.end());
  lines.erase(lines.begin(), lines.end() - static_cast<std::ptrdiff_t>(ir.reverse.size()));
  return lines;
}

// Whether a reverse instruction can be that of a guilty place.
bool Fits(const Inst& inst, const Guilt& guilt) {
  switch (guilt.kind) {
    case GuiltKind::kOperation:
    case GuiltKind::kAtomic:
      return inst.op == Op::kAdjoint && Row(inst.builtin).name == (guilt.name == "component" ? "extract" : guilt.name);
    case GuiltKind::kRead: return inst.op == Op::kAdjoint && inst.builtin == Builtin::kAddress;
    case GuiltKind::kStore:
      return (inst.op == Op::kAdjoint && inst.builtin == Builtin::kArrayStore) || inst.op == Op::kAdjSlotStore ||
             inst.op == Op::kAdjSlotAtomic || (inst.op == Op::kAdjoint && inst.builtin == Builtin::kAtomicAdd) ||
             (inst.op == Op::kAdjoint && inst.builtin == Builtin::kAtomicSub);
    default:
      return inst.op == Op::kAdjoint && (inst.builtin == Builtin::kAssign || inst.builtin == Builtin::kAssignInplace ||
                                         inst.builtin == Builtin::kAddInplace || inst.builtin == Builtin::kSubInplace ||
                                         inst.builtin == Builtin::kCopy);
  }
}

// The line of the text that a guilty place stands for: the first that fits among those of its statement, whose comment
// follows them.
std::string TextOf(const Kernel& kernel, const Guilt& guilt) {
  const TextIr ir = Lower(kernel);
  const std::vector<std::string> lines = ReverseLines(kernel, ir);
  std::string fitting, any;
  bool here = false;
  for (size_t i = lines.size(); i-- > 0;) {
    const Inst& inst = ir.reverse[i];
    if (inst.op == Op::kComment && inst.adjoint) here = inst.value == guilt.line;
    if (!here || inst.op == Op::kComment) continue;
    const std::string line = lines[i].substr(std::min(lines[i].size(), lines[i].find_first_not_of(" \t")));
    if (Fits(inst, guilt)) fitting = line;
    if (inst.op == Op::kAdjoint) any = line;
  }
  return fitting.empty() ? any : fitting;
}

// The variables of loops, and those that are assigned more than once.
std::set<int32_t> Moving(const Kernel& kernel) {
  std::set<int32_t> assigned, moving;
  const auto assign = [&](const Expr& base) {
    if (base.kind == Expr::Kind::kName && !assigned.insert(base.symbol).second) moving.insert(base.symbol);
  };
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kFor) moving.insert(stmt.target.symbol);
    if (IsAssignment(stmt)) assign(BaseOf(stmt.target));
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (const Expr& name : stmt.range) assign(name);
  });
  return moving;
}

std::string OperationName(const Expr& e) {
  if (e.kind == Expr::Kind::kCall) return std::string(Row(e.builtin).name);
  return e.kind == Expr::Kind::kIndex ? "read" : e.kind == Expr::Kind::kComponent ? "component" : "name";
}

// The lines of the loops that start in the reverse part: what quotes one stands behind its end. By the instruction that
// starts it.
std::map<size_t, int32_t> ReversedLoops(const std::vector<Inst>& insts) {
  std::map<size_t, int32_t> loops;
  std::vector<size_t> open, closed;
  for (size_t i = 0; i < insts.size(); ++i) {
    if (insts[i].op == Op::kLoopStart) open.push_back(i);
    if (insts[i].op == Op::kLoopEnd && !open.empty()) {
      closed.push_back(open.back());
      open.pop_back();
    }
    if (insts[i].op != Op::kComment) continue;
    if (insts[i].adjoint && !closed.empty()) loops[closed.back()] = insts[i].value;
    closed.clear();
  }
  return loops;
}

// The line of the source that an instruction belongs to. A comment stands before what it quotes; in the reverse part,
// where all is turned around, after it.
std::vector<int32_t> SourceLines(const std::vector<Inst>& insts) {
  const std::map<size_t, int32_t> loops = ReversedLoops(insts);
  std::vector<int32_t> lines(insts.size());
  int32_t line = 0;
  for (size_t i = 0; i < insts.size(); ++i) {
    if (insts[i].op == Op::kComment) line = insts[i].value;
    if (const auto loop = loops.find(i); loop != loops.end()) line = loop->second;
    lines[i] = line;
  }
  int32_t reversed = -1;
  for (size_t i = insts.size(); i-- > 0;) {
    if (insts[i].op == Op::kComment) reversed = insts[i].adjoint ? insts[i].value : -1;
    if (const auto loop = loops.find(i); loop != loops.end()) reversed = loop->second;
    if (reversed >= 0) lines[i] = reversed;
  }
  return lines;
}

// The branches that the backward pass decides otherwise than forward did: in some trip it comes by as
// often (or a multiple of that, for it replays), and takes them more often or less.
class Turnings {
 public:
  Turnings(const Kernel& kernel, const Launch& launch) {
    bool any = false;
    ForEachStmt(kernel.body, [&](const Stmt& stmt) { any |= stmt.kind == Stmt::Kind::kIf; });
    if (!any) return;
    const TextIr ir = Lower(kernel);
    const Program program(ir);
    for (const auto* insts : {&ir.forward, &ir.replay, &ir.reverse}) Locate(ir, *insts);
    const std::vector<int32_t> lines = SourceLines(ir.forward);
    std::map<int64_t, std::set<int32_t>> asked;  // by condition: the lines that ask it
    for (size_t i = 0; i < lines.size(); ++i)
      if (ir.forward[i].op == Op::kIf && branches_.contains(&ir.forward[i]))
        asked[ir.forward[i].args[0]].insert(lines[i]);
    for (int32_t thread = 0; thread < launch.dim; ++thread) {
      std::map<Trip, Visits> forward, backward;
      Memory<double> memory = MakeMemory<double>(launch);
      for (auto* visits : {&forward, &backward}) {
        const Onlooker onlooker{thread, [&](const Inst& inst, const ThreadState& state) {
                                  const auto branch = branches_.find(&inst);
                                  if (branch == branches_.end()) return;
                                  Trip trip = {inst.args[0]};
                                  for (int32_t counter : branch->second)
                                    trip.push_back(static_cast<int64_t>(state.Value(counter).front()));
                                  Visits& here = (*visits)[trip];
                                  ++here.all;
                                  here.taken += state.Value(inst.args[0]).front() != 0;
                                }};
        program.Watch(launch.dim, memory, visits == &backward, onlooker);
      }
      for (const auto& [trip, there] : forward) {
        const Visits back = backward[trip];
        if (back.all % there.all == 0 && back.taken * there.all != there.taken * back.all)
          lines_.merge(std::set(asked[trip.front()]));
      }
    }
  }
  bool Contain(const Stmt& branch) const { return branch.kind == Stmt::Kind::kIf && lines_.contains(branch.line); }

 private:
  struct Visits {
    int64_t all = 0, taken = 0;
  };
  using Trip = std::vector<int64_t>;  // a branch's condition, and what the variables of the loops around it are

  void Locate(const TextIr& ir, const std::vector<Inst>& insts) {
    constexpr int32_t kNone = -1;
    std::vector<int32_t> counters;  // of each loop around
    std::vector<const Inst*> ifs;   // around
    for (size_t i = 0; i < insts.size(); ++i) {
      const Inst& inst = insts[i];
      const bool counts = (inst.op == Op::kMove && ir.vars[static_cast<size_t>(inst.out)].type == kInt) ||
                          (inst.op == Op::kCall && inst.builtin == Builtin::kIterNext);
      if (inst.op == Op::kLoopStart) counters.push_back(kNone);
      if (inst.op == Op::kLoopEnd && !counters.empty()) counters.pop_back();
      if (counts && !counters.empty() && counters.back() == kNone) counters.back() = inst.out;
      if (inst.op == Op::kEndIf && !ifs.empty()) ifs.pop_back();
      // What asks whether the rest of a logical expression counts is no branch.
      if (inst.op == Op::kLogical && !ifs.empty() && ifs.back()->args[0] == inst.out) branches_.erase(ifs.back());
      if (inst.op != Op::kIf && inst.op != Op::kIfNot) continue;
      ifs.push_back(&inst);
      std::vector<int32_t>& around = branches_[&inst];
      for (int32_t counter : counters)
        if (counter != kNone) around.push_back(counter);
    }
  }

  std::map<const Inst*, std::vector<int32_t>> branches_;  // and the variables of the for loops around them
  std::set<int32_t> lines_;
};

class Accuser {
 public:
  Accuser(const Kernel& kernel, const Launch& launch) : kernel_(kernel), launch_(launch), turnings_(kernel, launch) {}

  std::vector<Guilt> Run() {
    // Branches that are decided as in forward are suspected when nothing else is: what overwrites a component makes
    // adjoints in them wrong, too.
    for (bool everywhere : {false, true}) {
      for (bool names : {true, false}) {
        LookWith(names, everywhere);
        if (!guilty_.empty()) break;
      }
      if (!guilty_.empty()) break;
    }
    for (Guilt& guilt : guilty_) guilt.text = TextOf(kernel_, guilt);
    return std::move(guilty_);
  }

 private:
  void LookWith(bool names, bool everywhere) {
    for (int levels : {2, 1, 0}) {
      Prober prober(kernel_, launch_, levels, names);
      if (levels > 0 && prober.size() * static_cast<size_t>(launch_.dim) > kMostProbes) continue;
      if (!Probe(prober)) return;
      Operations();
      const bool turned = Turned();
      if (names && !turned) Assignments();
      if (!guilty_.empty()) return;
      // What follows is where the probes leave a choice.
      if (!names) Users();
      if (guilty_.empty()) Cycles();
      if (guilty_.empty() && !names) Assignments();
      if (guilty_.empty() && everywhere) Branches();
      if (guilty_.empty() && everywhere) Reads();
      for (Guilt& guilt : guilty_) guilt.sure = false;
      return;
    }
  }

  // Measures all probes; false if the probed kernel cannot be run.
  bool Probe(Prober& prober) {
    Launch launch = launch_;
    const size_t params = kernel_.params.size();
    for (bool vector : {false, true}) {
      const int32_t length = std::max(1, launch.dim * prober.count(vector) * prober.stride());
      launch.args.push_back(ZeroBuffer(vector ? kVec3Array : kFloatArray, length));
      launch.adjoints.push_back(ZeroBuffer(vector ? kVec3Array : kFloatArray, length));
    }
    PrintPython(prober.probed());
    if (!Check(prober.probed()).ok()) return false;
    auto adjoints = MeasureGradients(prober.probed(), launch);
    if (!adjoints) return false;
    largest_ = Largest(adjoints->dual);
    sites_ = prober.sites();
    stride_ = static_cast<size_t>(prober.stride());
    wrong_.assign(sites_.size(), {});
    text_.assign(sites_.size(), {});
    dual_.assign(sites_.size(), {});
    for (size_t s = 0; s < sites_.size(); ++s) {
      const bool vector = sites_[s].expr->type.is_vector();
      const size_t width = vector ? 3 : 1, p = params + (vector ? 1 : 0);
      for (size_t t = 0; t < static_cast<size_t>(launch.dim); ++t) {
        const size_t at =
            (t * static_cast<size_t>(prober.count(vector)) + static_cast<size_t>(sites_[s].slot)) * stride_;
        for (size_t k = 0; k < stride_; ++k) {
          bool wrong = false;
          double text = 0, dual = 0;
          // Without a value where no probe of the type was reached.
          for (size_t c = 0; c < width && !adjoints->text[p].empty(); ++c) {
            const size_t element = (at + k) * width + c;
            const double one = adjoints->text[p][element], two = adjoints->dual[p][element];
            const bool differs = Wrong(one, two, largest_);
            if (c == 0 || (differs && !wrong)) text = one, dual = two;
            wrong |= differs;
          }
          wrong_[s].push_back(wrong);
          text_[s].push_back(text);
          dual_[s].push_back(dual);
        }
      }
    }
    adjoints_ = std::move(*adjoints);
    return true;
  }

  // The first wrong element of a site where another one is right, or nothing.
  std::optional<size_t> WrongWhereRight(size_t site, size_t right) const {
    for (size_t k = 0; k < wrong_[site].size(); ++k)
      if (wrong_[site][k] && !wrong_[right][k]) return k;
    return std::nullopt;
  }
  std::optional<size_t> FirstWrong(size_t site) const {
    for (size_t k = 0; k < wrong_[site].size(); ++k)
      if (wrong_[site][k]) return k;
    return std::nullopt;
  }

  void Accuse(GuiltKind kind, std::string name, int operand, size_t site, size_t element, const Expr& what) {
    Guilt guilt;
    guilt.kind = kind;
    guilt.name = std::move(name);
    guilt.operand = operand;
    guilt.stmt = sites_[site].stmt;
    guilt.operation = what;
    guilt.line = guilt.stmt->line;
    guilt.expression = PythonExpr(kernel_, what);
    guilt.adjoint = text_[site][element];
    guilt.correct = dual_[site][element];
    guilty_.push_back(std::move(guilt));
  }

  void Operations() {
    for (size_t s = sites_.size(); s-- > 0;) {
      if (sites_[s].parent < 0) continue;
      const size_t parent = static_cast<size_t>(sites_[s].parent);
      const Expr& operation = *sites_[parent].expr;
      const bool statement = sites_[parent].stmt->kind == Stmt::Kind::kCall && sites_[parent].parent == Site::kTop;
      if (IsAtomic(operation)) {
        // The result of an atomic is not where the adjoint of its operand comes from.
        if (const auto k = FirstWrong(s); k && (statement || !FirstWrong(parent)))
          Accuse(GuiltKind::kAtomic, OperationName(operation), sites_[s].operand, s, *k, operation);
        continue;
      }
      if (const auto k = WrongWhereRight(s, parent))
        Accuse(GuiltKind::kOperation, OperationName(operation), sites_[s].operand, s, *k, operation);
    }
  }

  // Variables and arrays whose uses are right while what was assigned is wrong.
  void Assignments() {
    std::map<int32_t, bool> use_wrong;
    for (size_t s = 0; s < sites_.size(); ++s) {
      const Expr& e = *sites_[s].expr;
      if (e.kind == Expr::Kind::kName) use_wrong[e.symbol] |= FirstWrong(s).has_value();
      if (e.kind == Expr::Kind::kIndex) use_wrong[e.args[0].symbol] |= FirstWrong(s).has_value();
    }
    for (size_t s = sites_.size(); s-- > 0;) {
      const Stmt& stmt = *sites_[s].stmt;
      if (sites_[s].parent != Site::kTop || !IsAssignment(stmt)) continue;
      const Expr& base = BaseOf(stmt.target);
      const bool array = base.kind == Expr::Kind::kIndex;
      const auto k = FirstWrong(s);
      if (!k || use_wrong[array ? base.args[0].symbol : base.symbol]) continue;
      const Stmt* component = array ? nullptr : ComponentWrite(base.symbol);
      const bool slot = stmt.target.kind == Expr::Kind::kComponent;
      const GuiltKind kind = array ? GuiltKind::kStore : GuiltKind::kAssignment;
      const char* name = component != nullptr || slot ? "component" : array ? "store" : "assign";
      Accuse(kind, name, 0, s, *k, stmt.target);
      // What overwrites a part of the variable stands between what was assigned and its uses.
      if (component != nullptr) {
        guilty_.back().stmt = component;
        guilty_.back().line = component->line;
        guilty_.back().operation = component->target;
        guilty_.back().expression = PythonExpr(kernel_, component->target);
      }
    }
  }

  // Operations whose result has the right adjoint, on a variable whose assignments have not. Of several the first that
  // is not a sum, whose adjoint needs no value.
  void Users() {
    std::map<int32_t, size_t> wrong;  // by symbol: the site of an assignment
    for (size_t s = 0; s < sites_.size(); ++s) {
      const Expr& base = BaseOf(sites_[s].stmt->target);
      if (sites_[s].parent == Site::kTop && IsAssignment(*sites_[s].stmt) && base.kind == Expr::Kind::kName &&
          FirstWrong(s))
        wrong.emplace(base.symbol, s);
    }
    for (size_t s = sites_.size(); s-- > 0;) {
      const Expr& operation = *sites_[s].expr;
      if (operation.kind != Expr::Kind::kCall || IsLinear(operation) || FirstWrong(s)) continue;
      for (size_t i = 0; i < operation.args.size(); ++i) {
        const auto at =
            operation.args[i].kind == Expr::Kind::kName ? wrong.find(operation.args[i].symbol) : wrong.end();
        if (at == wrong.end()) continue;
        Accuse(GuiltKind::kOperation, OperationName(operation), static_cast<int>(i), at->second,
               *FirstWrong(at->second), operation);
        guilty_.back().stmt = sites_[s].stmt;
        guilty_.back().line = sites_[s].stmt->line;
      }
    }
  }

  // The last statement that overwrites a component of a variable.
  const Stmt* ComponentWrite(int32_t symbol) const {
    const Stmt* last = nullptr;
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      const Expr& target = stmt.target;
      if (target.kind == Expr::Kind::kComponent && target.args[0].kind == Expr::Kind::kName &&
          target.args[0].symbol == symbol)
        last = &stmt;
    });
    return last;
  }

  // Operations in a loop whose trips could not be told apart: one that is not a sum and has a wrong operand.
  void Cycles() {
    for (const Stmt* loop : Loops()) {
      std::set<const Stmt*> inside;
      std::set<int32_t> assigned;
      ForEachStmt(loop->body, [&](const Stmt& stmt) {
        inside.insert(&stmt);
        if (IsAssignment(stmt)) assigned.insert(BaseOf(stmt.target).symbol);
      });
      for (size_t s = sites_.size(); s-- > 0;) {
        if (sites_[s].parent < 0 || !inside.contains(sites_[s].stmt) || !FirstWrong(s)) continue;
        const Expr& operation = *sites_[static_cast<size_t>(sites_[s].parent)].expr;
        if (operation.kind != Expr::Kind::kCall || IsLinear(operation) || !ReadsAny(operation, assigned)) continue;
        Accuse(GuiltKind::kOperation, OperationName(operation), sites_[s].operand, s, *FirstWrong(s), operation);
      }
    }
  }
  std::vector<const Stmt*> Loops() const {
    std::vector<const Stmt*> loops;
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      if (IsLoop(stmt)) loops.push_back(&stmt);
    });
    return loops;
  }

  // Branches that are decided anew, and otherwise, with wrong adjoints inside: what else seems guilty in them is not.
  bool Turned() {
    std::set<const Stmt*> inside;
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      if (!turnings_.Contain(stmt) || inside.contains(&stmt) || !AccuseBranch(stmt)) return;
      for (const auto* arm : {&stmt.body, &stmt.orelse})
        ForEachStmt(*arm, [&](const Stmt& inner) { inside.insert(&inner); });
    });
    std::erase_if(guilty_, [&](const Guilt& guilt) { return inside.contains(guilt.stmt); });
    return !inside.empty();
  }

  // The innermost branches with wrong adjoints inside and no operation to blame: the backward pass goes another way.
  void Branches() { BranchesIn(kernel_.body); }
  bool BranchesIn(const std::vector<Stmt>& body) {
    bool found = false;
    for (const Stmt& stmt : body) {
      bool inside = BranchesIn(stmt.body);
      inside |= BranchesIn(stmt.orelse);
      if (!inside && stmt.kind == Stmt::Kind::kIf) inside = AccuseBranch(stmt);
      found |= inside;
    }
    return found;
  }
  bool AccuseBranch(const Stmt& branch) {
    std::optional<size_t> wrong;
    auto look = [&](const Stmt& inner) {
      for (size_t s = 0; s < sites_.size(); ++s)
        if (sites_[s].stmt == &inner && FirstWrong(s) && !wrong) wrong = s;
    };
    ForEachStmt(branch.body, look);
    ForEachStmt(branch.orelse, look);
    if (!wrong) return false;
    Accuse(GuiltKind::kBranch, "branch", 0, *wrong, *FirstWrong(*wrong), branch.value);
    guilty_.back().stmt = &branch;
    guilty_.back().line = branch.line;
    return true;
  }

  // Whether an expression reads a variable that is assigned more than once.
  bool Changes(const Expr& expr) const {
    std::map<int32_t, int> assigned;
    ForEachStmt(kernel_.body, [&](const Stmt& stmt) {
      if (stmt.kind == Stmt::Kind::kAugAssign) assigned[BaseOf(stmt.target).symbol] += 2;
      if (stmt.kind == Stmt::Kind::kAssign) ++assigned[BaseOf(stmt.target).symbol];
    });
    bool changes = false;
    VisitExpr(expr, [&](const Expr& e) { changes |= e.kind == Expr::Kind::kName && assigned[e.symbol] > 1; });
    return changes;
  }

  // Arrays that get a wrong gradient from right adjoints.
  void Reads() {
    for (size_t p = 0; p < kernel_.params.size(); ++p) {
      for (size_t i = 0; i < adjoints_.text[p].size(); ++i) {
        const double text = adjoints_.text[p][i], dual = adjoints_.dual[p][i];
        if (!Wrong(text, dual, largest_)) continue;
        // An index that changes is suspected before one that does not.
        for (bool changing : {true, false}) {
          if (!guilty_.empty()) break;
          for (size_t s = sites_.size(); s-- > 0;) {
            const Expr& e = *sites_[s].expr;
            if (e.kind != Expr::Kind::kIndex || e.args[0].symbol != static_cast<int32_t>(p) || FirstWrong(s) ||
                Changes(e.args[1]) != changing)
              continue;
            Accuse(GuiltKind::kRead, "read", 0, s, 0, e);
            guilty_.back().adjoint = text;
            guilty_.back().correct = dual;
          }
        }
        return;
      }
    }
  }

  const Kernel& kernel_;
  const Launch& launch_;
  const Turnings turnings_;
  std::vector<Site> sites_;
  size_t stride_ = 1;
  std::vector<std::vector<bool>> wrong_;          // per site: by thread and trip
  std::vector<std::vector<double>> text_, dual_;  // the same
  Gradients adjoints_;
  double largest_ = 0;
  std::vector<Guilt> guilty_;
};

}  // namespace

std::string_view GuiltKindName(GuiltKind kind) {
  constexpr std::string_view kNames[] = {"operation", "read", "assignment", "store", "atomic", "branch", "forward"};
  return kNames[static_cast<size_t>(kind)];
}

std::optional<Guilt> BlameFault(const Kernel& kernel, const Launch& launch) {
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  Memory<double> memory = MakeMemory<double>(launch);
  if (program.Forward(launch.dim, memory).fault != Fault::kNone) return std::nullopt;
  const RunResult backward = program.Backward(launch.dim, memory);
  const Inst* inst = backward.fault_at;
  if (inst == nullptr) return std::nullopt;
  Guilt guilt;
  guilt.kind = GuiltKind::kRead;
  guilt.name = backward.fault == Fault::kOutOfBounds ? "index"
               : backward.fault == Fault::kTripCount ? "trips"
                                                     : "division";
  for (const auto* insts : {&ir.replay, &ir.reverse}) {
    if (inst < insts->data() || inst >= insts->data() + insts->size()) continue;
    const auto at = static_cast<size_t>(inst - insts->data());
    guilt.line = SourceLines(*insts)[at];
    guilt.text = InstTexts(kernel, ir, *insts)[at];
  }
  const int32_t array = inst->arg_count > 0 && inst->args[0] < ir.param_count ? inst->args[0] : -1;
  // Of several accesses to the array one whose index changes is meant.
  const std::set<int32_t> moving = Moving(kernel);
  bool moves = false;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.line != guilt.line) return;
    guilt.stmt = &stmt;
    if (guilt.operation.kind == Expr::Kind::kLiteral) guilt.operation = stmt.value;
    auto look = [&](const Expr& e) {
      const bool access = e.kind == Expr::Kind::kIndex || IsAtomic(e);
      if (!access || e.args[0].symbol != array || e.args[1].kind == Expr::Kind::kLiteral) return;
      const bool here = ReadsAny(e.args[1], moving);
      if (moves && !here) return;
      moves = here;
      guilt.operation = Index(e.args[0], e.args[1]);
    };
    VisitExpr(stmt.target, look);
    VisitExpr(stmt.value, look);
  });
  if (guilt.stmt == nullptr) return std::nullopt;
  guilt.expression = PythonExpr(kernel, guilt.operation);
  return guilt;
}

namespace {

bool ShowsWrong(const Kernel& kernel, const Launch& launch) {
  const auto gradients = MeasureGradients(kernel, launch);
  if (!gradients) return false;
  const double largest = Largest(gradients->dual);
  for (size_t p = 0; p < gradients->text.size(); ++p)
    for (size_t i = 0; i < gradients->text[p].size(); ++i)
      if (Wrong(gradients->text[p][i], gradients->dual[p][i], largest)) return true;
  return false;
}

}  // namespace

std::vector<Guilt> Blame(const Kernel& kernel, const Launch& launch) {
  // The probes of a thread cost as much as there are threads.
  for (int32_t threads = 1; threads < launch.dim; threads *= 2) {
    Launch fewer = launch;
    fewer.dim = threads;
    if (!ShowsWrong(kernel, fewer)) continue;
    if (std::vector<Guilt> guilty = Accuser(kernel, fewer).Run(); !guilty.empty()) return guilty;
  }
  return Accuser(kernel, launch).Run();
}

}  // namespace warpsmith
