#include "src/reduce/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/source.h"
#include "src/python/print.h"
#include "src/reduce/structure.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

constexpr double kRight = 1e-7;    // the error of a gradient in f64 that is right
constexpr double kVisible = 0.01;  // a gradient that is off by this much of its largest value shows in f32 too

Judgement Look(const Kernel& kernel, const JudgeOptions& options) { return Screen(kernel, Lower(kernel), options); }

// Where the probes cannot tell: the backward pass leaves an array, or forward is wrong. The last statement in a loop
// that touches an array is named.
Guilt NamedByPosition(const Kernel& kernel, Reason reason) {
  Guilt guilt;
  guilt.kind = reason == Reason::kForward ? GuiltKind::kForward : GuiltKind::kRead;
  guilt.name = reason == Reason::kForward ? "forward" : "index";
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind > Stmt::Kind::kIf) return;
    auto look = [&](const Expr& e) {
      if (e.kind != Expr::Kind::kIndex || e.args[1].kind == Expr::Kind::kLiteral) return;
      guilt.stmt = &stmt;
      guilt.operation = e;
    };
    VisitExpr(stmt.value, look);
    VisitExpr(stmt.target, look);
  });
  if (guilt.stmt == nullptr) return guilt;
  guilt.line = guilt.stmt->line;
  guilt.expression = PythonExpr(kernel, guilt.operation);
  return guilt;
}

// The causes that a guilty place may stand for, the likeliest first.
std::vector<Cause> CausesOf(const Kernel& kernel, const Guilt& guilt, Reason reason) {
  std::vector<Cause> causes;
  for (const RuleRow* rule : SuspectedRules(kernel, guilt, reason)) causes.push_back({reason, rule->number, ""});
  if (causes.empty()) causes.push_back({reason, 0, guilt.name});
  return causes;
}
bool MayStandFor(const Kernel& kernel, const Guilt& guilt, const Cause& cause) {
  const std::vector<Cause> causes = CausesOf(kernel, guilt, cause.reason);
  return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

// The sum of all outputs as the loss, buffers of gradients that start empty: what a person would write.
Launch Plain(const Kernel& kernel, Launch launch) {
  for (size_t p = 0; p < launch.adjoints.size(); ++p) {
    bool written = false;
    ForEachStmt(kernel.body, [&](const Stmt& stmt) {
      const Expr& base = stmt.target.kind == Expr::Kind::kComponent ? stmt.target.args[0] : stmt.target;
      const bool assigns = stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign;
      written |= assigns && base.kind == Expr::Kind::kIndex && base.args[0].symbol == static_cast<int32_t>(p);
    });
    ForEachExpr(kernel.body, [&](const Expr& e) {
      const bool atomic = e.kind == Expr::Kind::kCall && Row(e.builtin).category == BuiltinCategory::kAtomic;
      written |= atomic && e.args[0].symbol == static_cast<int32_t>(p);
    });
    launch.adjoints[p] = ZeroBuffer(launch.args[p].type, launch.args[p].size());
    if (written) std::fill(launch.adjoints[p].reals.begin(), launch.adjoints[p].reals.end(), 1.0f);
  }
  return launch;
}

double ErrorOf(const Gradients& gradients) {
  double largest = 1e-6, error = 0;
  for (const auto* side : {&gradients.dual, &gradients.text})
    for (const auto& values : *side)
      for (double value : values)
        if (std::isfinite(value)) largest = std::max(largest, std::fabs(value));
  for (size_t p = 0; p < gradients.text.size(); ++p)
    for (size_t i = 0; i < gradients.text[p].size(); ++i) {
      const double difference = std::fabs(gradients.text[p][i] - gradients.dual[p][i]) / largest;
      error = difference == difference ? std::max(error, difference) : std::numeric_limits<double>::infinity();
    }
  return error;
}

// The arguments after forward, by the rules of the language.
std::vector<Buffer> RightResults(const Kernel& kernel, const Launch& launch) {
  SourceMemory memory = MakeSourceMemory(launch, false);
  if (SourceEvaluator(kernel).Run(launch.dim, memory, false).fault != Fault::kNone) return {};
  std::vector<Buffer> results = launch.args;
  for (size_t p = 0; p < results.size(); ++p) {
    for (size_t i = 0; i < results[p].reals.size(); ++i) results[p].reals[i] = static_cast<float>(memory.reals[p][i][0]);
    results[p].ints.assign(memory.ints[p].begin(), memory.ints[p].end());
  }
  return results;
}

// Smaller numbers for the same cause. Nothing if a full look at the launch does not find it: a first look may take for
// a defect what is a kink or rounding.
std::optional<Launch> SmallLaunch(const Kernel& kernel, const Launch& launch, const JudgeOptions& options,
                                  Reason reason, ReduceCounts* counts) {
  auto confirmed = [&](const Launch& candidate) {
    JudgeOptions given = options;
    given.given = {candidate};
    given.quick = false;
    return Look(kernel, given).reason == reason;
  };
  auto shows = [&](const Launch& candidate) {
    if (!confirmed(candidate)) return false;
    if (reason != Reason::kGradient) return true;
    Launch measured = candidate;
    measured.adjoints.clear();
    for (const Buffer& arg : measured.args) measured.adjoints.push_back(ZeroBuffer(arg.type, arg.size()));
    const auto gradients = MeasureGradients(kernel, Plain(kernel, std::move(measured)));
    return gradients && ErrorOf(*gradients) > kVisible;
  };
  Launch start = launch;
  start.adjoints.clear();
  if (!shows(start)) return confirmed(start) ? std::optional(launch) : std::nullopt;
  Launch small = ReduceLaunch(start, shows, counts);
  for (const Buffer& arg : small.args) small.adjoints.push_back(ZeroBuffer(arg.type, arg.size()));
  return Plain(kernel, std::move(small));
}

class ShapeText {
 public:
  explicit ShapeText(const Kernel& kernel) : kernel_(kernel), numbers_(kernel.symbols.size(), -1) {
    Block(kernel.body);
  }
  std::string Take() { return std::move(text_); }

 private:
  void Block(const std::vector<Stmt>& body) {
    text_ += '{';
    for (const Stmt& stmt : body) {
      // The thread's index is in every kernel.
      if (stmt.value.kind == Expr::Kind::kCall && stmt.value.builtin == Builtin::kTid) continue;
      Statement(stmt);
    }
    text_ += '}';
  }
  void Statement(const Stmt& stmt) {
    text_ +=
        fmt::format("s{}{}", static_cast<int>(stmt.kind), stmt.kind == Stmt::Kind::kAugAssign ? Row(stmt.op).name : "");
    if (stmt.kind == Stmt::Kind::kAssign || stmt.kind == Stmt::Kind::kAugAssign) Expression(stmt.target);
    if (stmt.kind == Stmt::Kind::kFor)
      text_ += stmt.range.size() == 1 && stmt.range[0].kind == Expr::Kind::kLiteral ? "constant" : "dynamic";
    else if (stmt.kind == Stmt::Kind::kUnpack)
      for (size_t i = 0; i < stmt.range.size(); ++i) Expression(stmt.range[i]), Expression(stmt.value.args[i]);
    else if (stmt.kind != Stmt::Kind::kPass && !IsTransfer(stmt))
      Expression(stmt.value);
    if (!stmt.body.empty()) Block(stmt.body);
    if (!stmt.orelse.empty()) Block(stmt.orelse);
    text_ += ';';
  }
  void Expression(const Expr& e) {
    text_ += '(';
    switch (e.kind) {
      case Expr::Kind::kLiteral: text_ += '#'; break;
      case Expr::Kind::kName: {
        int& number = numbers_[static_cast<size_t>(e.symbol)];
        if (number < 0) number = next_++;
        const bool parameter = e.symbol < static_cast<int32_t>(kernel_.params.size());
        text_ += fmt::format("{}{}{}", parameter ? "p" : "v", number, TypeName(e.type));
        break;
      }
      case Expr::Kind::kCall: text_ += Row(e.builtin).name; break;
      case Expr::Kind::kCompare: text_ += "compare"; break;
      case Expr::Kind::kLogical: text_ += "logical"; break;
      case Expr::Kind::kIndex: text_ += "index"; break;
      case Expr::Kind::kComponent: text_ += "component"; break;
      default: text_ += fmt::format("e{}", static_cast<int>(e.kind)); break;
    }
    for (const Expr& arg : e.args) Expression(arg);
    text_ += ')';
  }

  const Kernel& kernel_;
  std::vector<int> numbers_;
  int next_ = 0;
  std::string text_;
};

constexpr int32_t kFewTrips = 3;

// A while whose condition fails goes on to fail: a row of ifs does the same for few trips.
void UnrollWhiles(std::vector<Stmt>& body) {
  std::vector<Stmt> unrolled;
  for (Stmt& stmt : body) {
    UnrollWhiles(stmt.body);
    UnrollWhiles(stmt.orelse);
    if (stmt.kind != Stmt::Kind::kWhile) {
      unrolled.push_back(std::move(stmt));
      continue;
    }
    for (int trip = 0; trip < kFewTrips; ++trip) unrolled.push_back(If(stmt.value, stmt.body));
  }
  body = std::move(unrolled);
}

// The kernel with loops that Warp would unroll, of few trips; nothing if it has none that it keeps.
std::optional<Kernel> Unrolled(Kernel kernel) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    any |= StaysLoop(stmt);
    if (stmt.kind == Stmt::Kind::kFor) stmt.range = {IntLiteral(kFewTrips)};
  });
  if (!any) return std::nullopt;
  UnrollWhiles(kernel.body);
  PrintPython(kernel);
  if (!Check(kernel).ok()) return std::nullopt;
  return kernel;
}

// The kernel without break, continue and return; nothing if it has none.
std::optional<Kernel> Staying(Kernel kernel) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (!IsTransfer(stmt)) return;
    stmt.kind = Stmt::Kind::kPass;
    any = true;
  });
  if (!any) return std::nullopt;
  PrintPython(kernel);
  if (!Check(kernel).ok()) return std::nullopt;
  return kernel;
}
bool RightWhenStaying(const Kernel& kernel, const JudgeOptions& options) {
  const auto staying = Staying(kernel);
  if (!staying) return false;
  const Judgement judgement = Look(*staying, options);
  return judgement.verdict != Verdict::kDisagree && judgement.reason != Reason::kTripCount;
}
bool RightWhenUnrolled(const Kernel& kernel, const JudgeOptions& options) {
  const auto unrolled = Unrolled(kernel);
  return unrolled && Look(*unrolled, options).verdict != Verdict::kDisagree;
}
bool RightWhenRestored(const Kernel& kernel, const Launch& launch) {
  const auto gradients = MeasureGradients(kernel, launch, true);
  return gradients && ErrorOf(*gradients) < kRight;
}
// Where two causes meet, neither experiment alone will do.
bool RightWhenUnrolledAndRestored(const Kernel& kernel, const JudgeOptions& options) {
  const auto unrolled = Unrolled(kernel);
  if (!unrolled) return false;
  const Judgement judgement = Look(*unrolled, options);
  return !judgement.launches.empty() && RightWhenRestored(*unrolled, judgement.launches.back().launch);
}

// Whether an experiment bears out a suspicion about a reduced kernel; where there is none to be made, it stands.
bool BornOut(const Kernel& kernel, const Launch& launch, int rule, const JudgeOptions& options) {
  switch (RuleOf(rule)->experiment) {
    case Experiment::kNone: return true;
    case Experiment::kUnroll: return RightWhenUnrolled(kernel, options);
    case Experiment::kStay: return RightWhenStaying(kernel, options);
    case Experiment::kRestore: return RightWhenRestored(kernel, launch);
    case Experiment::kPersist: return !RightWhenRestored(kernel, launch) && !RightWhenUnrolled(kernel, options);
  }
  return true;
}

// The oracle that objects: an adjoint that is wrong and one that is not finite are wrong to the same one.
std::string_view OracleOf(Reason reason) {
  return ReasonName(reason == Reason::kAdjointNonFinite ? Reason::kGradient : reason);
}

// Kernels that one rule explains are one bucket, whatever they look like; others are told apart by shape and operation.
std::string NameBucket(const Finding& finding) {
  if (finding.rule > 0) return BucketOf(Cause{finding.reason, finding.rule, ""});
  const std::string shape = ShapeOf(finding.kernel);
  const uint64_t hash = HashBytes({reinterpret_cast<const uint8_t*>(shape.data()), shape.size()});
  return fmt::format("{}-{}-{:06x}", OracleOf(finding.reason), finding.guilt.name, hash & 0xffffff);
}

}  // namespace

std::string BucketOf(const Cause& cause) {
  return fmt::format("{}-{}", OracleOf(cause.reason), RuleOf(cause.rule)->name);
}

std::string ShapeOf(const Kernel& kernel) { return ShapeText(kernel).Take(); }

std::optional<Diagnosis> Diagnose(const Kernel& kernel, const JudgeOptions& options) {
  const Judgement judgement = Look(kernel, options);
  if (judgement.verdict != Verdict::kDisagree) return std::nullopt;
  Diagnosis diagnosis;
  diagnosis.launch = judgement.launches.back().launch;
  const Reason reason = diagnosis.reason = judgement.reason;
  if (reason == Reason::kGradient || reason == Reason::kAdjointNonFinite)
    diagnosis.guilty = Blame(kernel, diagnosis.launch);
  // A gradient that is no number hides what else may be wrong, and no experiment tells.
  auto finite = [](const Guilt& guilt) { return std::isfinite(guilt.adjoint); };
  if (reason == Reason::kAdjointNonFinite && !std::all_of(diagnosis.guilty.begin(), diagnosis.guilty.end(), finite))
    std::erase_if(diagnosis.guilty, finite);
  if (diagnosis.guilty.empty()) diagnosis.guilty.push_back(NamedByPosition(kernel, reason));
  // Where the probes leave a choice, a place that a rule explains is chosen.
  auto explained = [&](const Guilt& guilt) { return CausesOf(kernel, guilt, reason).front().rule > 0; };
  if (std::any_of(diagnosis.guilty.begin(), diagnosis.guilty.end(), explained))
    std::erase_if(diagnosis.guilty, [&](const Guilt& guilt) { return !guilt.sure && !explained(guilt); });
  for (const Guilt& guilt : diagnosis.guilty) {
    Cause cause = CausesOf(kernel, guilt, reason).front();
    if (std::find(diagnosis.causes.begin(), diagnosis.causes.end(), cause) == diagnosis.causes.end())
      diagnosis.causes.push_back(std::move(cause));
  }
  return diagnosis;
}

namespace {

// Where no rule knows the guilty place (the probes may have named a neighbour), an experiment may still tell the cause.
Cause CauseByExperiment(const Kernel& kernel, const Diagnosis& diagnosis, const Cause& cause,
                        const JudgeOptions& options) {
  constexpr int kAfterLoop = 1, kCarriedInLoop = 2, kInPlace = 7;
  if (RightWhenRestored(kernel, diagnosis.launch)) return {cause.reason, kInPlace, ""};
  if (!RightWhenUnrolled(kernel, options)) return cause;
  return {cause.reason, InLoop(kernel, diagnosis.guilty.front().stmt) ? kCarriedInLoop : kAfterLoop, ""};
}

// Of the causes that a reduced kernel's guilty place may stand for, the one that an experiment bears out.
Cause BornOutCause(const Kernel& kernel, const Diagnosis& diagnosis, const Cause& cause, const JudgeOptions& options) {
  if (cause.reason == Reason::kForward && cause.rule == 0) return cause;
  if (cause.rule == 0) return CauseByExperiment(kernel, diagnosis, cause, options);
  for (const Guilt& guilt : diagnosis.guilty) {
    if (!MayStandFor(kernel, guilt, cause)) continue;
    for (const Cause& other : CausesOf(kernel, guilt, cause.reason))
      if (BornOut(kernel, diagnosis.launch, other.rule, options)) return other;
  }
  if (RightWhenUnrolledAndRestored(kernel, options)) return cause;
  // What is wrong without a break as well, the break is not to blame for.
  if (const auto staying = Staying(kernel))
    if (const auto other = Diagnose(*staying, options); other && other->reason == cause.reason)
      return BornOutCause(*staying, *other, other->causes.front(), options);
  return {cause.reason, 0, diagnosis.guilty.front().name};
}

}  // namespace

std::optional<Finding> ReduceFinding(const Kernel& kernel, const Cause& wanted, const JudgeOptions& options) {
  Cause cause = wanted;
  auto keeps = [&](const Kernel& candidate) {
    const auto diagnosis = Diagnose(candidate, options);
    return diagnosis && std::any_of(diagnosis->guilty.begin(), diagnosis->guilty.end(), [&](const Guilt& guilt) {
             return cause.reason == diagnosis->reason && MayStandFor(candidate, guilt, cause);
           });
  };
  if (!keeps(kernel)) return std::nullopt;
  Finding finding;
  finding.kernel = Reduce(kernel, keeps, &finding.counts);
  auto diagnosis = Diagnose(finding.kernel, options);
  const Cause born_out = BornOutCause(finding.kernel, *diagnosis, cause, options);
  if (born_out != cause && cause.rule > 0 && born_out.rule > 0) {
    // What was taken for the cause is not; without it the kernel gets smaller still.
    cause = born_out;
    ReduceCounts again;
    finding.kernel = Reduce(finding.kernel, keeps, &again);
    finding.counts.executions += again.executions;
    finding.counts.steps += again.steps;
  }
  RenameForPeople(finding.kernel);
  diagnosis = Diagnose(finding.kernel, options);
  WS_CHECK(diagnosis.has_value());
  finding.reason = cause.reason;
  finding.rule = born_out.rule;
  auto launch = SmallLaunch(finding.kernel, diagnosis->launch, options, cause.reason, &finding.counts);
  if (!launch) return std::nullopt;
  finding.launch = std::move(*launch);
  // The numbers are those of the small launch, where the guilty place may show itself too.
  std::vector<Guilt> guilty = Blame(finding.kernel, finding.launch);
  auto same = [&](const Guilt& guilt) { return MayStandFor(finding.kernel, guilt, cause); };
  auto at = std::find_if(guilty.begin(), guilty.end(), same);
  if (at == guilty.end()) {
    guilty = diagnosis->guilty;
    at = std::find_if(guilty.begin(), guilty.end(), same);
  }
  WS_CHECK(at != guilty.end());
  finding.guilt = *at;
  finding.guilt.stmt = nullptr;  // it pointed into a kernel that moves
  if (auto gradients = MeasureGradients(finding.kernel, finding.launch)) {
    finding.gradients = std::move(*gradients);
    finding.error = ErrorOf(finding.gradients);
  }
  if (cause.reason == Reason::kForward) finding.results = RightResults(finding.kernel, finding.launch);
  finding.bucket = NameBucket(finding);
  return finding;
}

namespace {

// The same arrays in a kernel that may have lost some of its parameters: they are told by their names.
class NamedSharing {
 public:
  NamedSharing(const Kernel& kernel, const Sharing& sharing) {
    for (size_t p = 0; p < sharing.size(); ++p) group_[kernel.symbols[p]] = sharing[p];
  }
  Sharing In(const Kernel& kernel) const {
    Sharing sharing(kernel.params.size());
    std::map<int32_t, int32_t> first;
    for (size_t p = 0; p < sharing.size(); ++p) {
      sharing[p] = static_cast<int32_t>(p);
      if (const auto group = group_.find(kernel.symbols[p]); group != group_.end())
        sharing[p] = first.try_emplace(group->second, sharing[p]).first->second;
    }
    return sharing;
  }

 private:
  std::map<std::string, int32_t> group_;
};

// Joined, printed and checked; nothing if the arrays are of several types by now.
std::optional<Kernel> JoinedForJudging(const Kernel& kernel, const Sharing& sharing) {
  for (size_t p = 0; p < sharing.size(); ++p)
    if (kernel.params[p] != kernel.params[static_cast<size_t>(sharing[p])]) return std::nullopt;
  Kernel joined = Joined(kernel, sharing);
  PrintPython(joined);
  if (!Check(joined).ok()) return std::nullopt;
  return joined;
}

}  // namespace

Cause SharedArrays() {
  constexpr int kSharedArrays = 18;
  return {Reason::kGradient, kSharedArrays, ""};
}

std::optional<Finding> ReduceSharedFinding(const Kernel& kernel, const Sharing& sharing, const JudgeOptions& options) {
  const NamedSharing named(kernel, sharing);
  const auto keeps = [&](const Kernel& candidate) {
    const Sharing shared = named.In(candidate);
    if (!SharesAny(shared) || Look(candidate, options).verdict != Verdict::kAgree) return false;
    const auto joined = JoinedForJudging(candidate, shared);
    return joined && Look(*joined, options).reason == Reason::kGradient;
  };
  if (!keeps(kernel)) return std::nullopt;
  Finding finding;
  finding.kernel = Reduce(kernel, keeps, &finding.counts);
  finding.sharing = named.In(finding.kernel);
  RenameForPeople(finding.kernel);
  const Kernel joined = *JoinedForJudging(finding.kernel, finding.sharing);
  // That it is right with arrays of its own must hold at a full look, too.
  JudgeOptions full = options;
  full.quick = false;
  const auto diagnosis = Diagnose(joined, options);
  if (!diagnosis || Look(finding.kernel, full).verdict != Verdict::kAgree) return std::nullopt;
  auto launch = SmallLaunch(joined, diagnosis->launch, options, Reason::kGradient, &finding.counts);
  if (!launch) return std::nullopt;
  finding.launch = std::move(*launch);
  finding.reason = Reason::kGradient;
  finding.rule = SharedArrays().rule;
  std::vector<Guilt> guilty = Blame(joined, finding.launch);
  finding.guilt = guilty.empty() ? diagnosis->guilty.front() : guilty.front();
  finding.guilt.stmt = nullptr;  // it pointed into a kernel that goes
  if (auto gradients = MeasureGradients(joined, finding.launch)) {
    finding.gradients = std::move(*gradients);
    finding.error = ErrorOf(finding.gradients);
  }
  finding.bucket = NameBucket(finding);
  return finding;
}

}  // namespace warpsmith
