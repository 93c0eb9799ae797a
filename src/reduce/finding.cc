#include "src/reduce/finding.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <span>

#include "src/engine/interpreter.h"
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

// Where the probes cannot tell, as when forward is wrong: the last statement that touches an array is named.
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

// Those who may be guilty of what an oracle objects to, on a launch that shows it; empty if it is not to be told.
std::vector<Guilt> GuiltyOf(const Kernel& kernel, const Launch& launch, Reason reason) {
  if (reason == Reason::kGradient || reason == Reason::kAdjointNonFinite) return Blame(kernel, launch);
  const auto fault = reason == Reason::kAdjointBounds ? BlameFault(kernel, launch) : std::nullopt;
  return fault ? std::vector{*fault} : std::vector<Guilt>{};
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
    for (size_t i = 0; i < results[p].reals.size(); ++i)
      results[p].reals[i] = static_cast<float>(memory.reals[p][i][0]);
    results[p].ints.assign(memory.ints[p].begin(), memory.ints[p].end());
  }
  return results;
}

// How far the text's forward pass is from the right results, in units of the largest of all of them.
double ForwardErrorOf(const Kernel& kernel, const Launch& launch, const std::vector<Buffer>& right) {
  const TextIr ir = Lower(kernel);
  Memory<double> memory = MakeMemory<double>(launch);
  if (Program(ir).Forward(launch.dim, memory).fault != Fault::kNone) return std::numeric_limits<double>::infinity();
  double largest = 1e-6, error = 0;
  const auto compare = [&](double is, double should_be) {
    largest = std::max({largest, std::fabs(is), std::fabs(should_be)});
    error = std::max(error, std::fabs(is - should_be));
  };
  for (size_t p = 0; p < right.size(); ++p) {
    for (size_t i = 0; i < right[p].reals.size(); ++i) compare(memory.reals[p][i], right[p].reals[i]);
    for (size_t i = 0; i < right[p].ints.size(); ++i) compare(memory.ints[p][i], right[p].ints[i]);
  }
  return error / largest;
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

// The edits of the experiments: each takes one suspected cause away, or there is nothing for it to take.

// Break, continue and return go.
bool DropTransfers(Kernel& kernel) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (!IsTransfer(stmt)) return;
    stmt.kind = Stmt::Kind::kPass;
    any = true;
  });
  return any;
}

// A loop that Warp kept as one for its break stays one: its bounds are no literals now.
bool Stay(Kernel& kernel, const Guilt&) {
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kFor || !Transfers(stmt.body, Stmt::Kind::kBreak)) return;
    for (Expr& bound : stmt.range)
      if (bound.kind == Expr::Kind::kLiteral) bound = Call(Builtin::kIntCast, kInt, {bound});
  });
  return DropTransfers(kernel);
}

// The same of a while that would not end without: it becomes a for of few trips.
bool StayForTrips(Kernel& kernel, const Guilt& guilt) {
  constexpr int32_t kFewTrips = 3;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kWhile) return;
    CountInstead(kernel, stmt, Call(Builtin::kIntCast, kInt, {IntLiteral(kFewTrips)}));
  });
  return Stay(kernel, guilt);
}

int LoopDepth(const std::vector<Stmt>& body) {
  int depth = 0;
  for (const Stmt& stmt : body)
    depth = std::max(depth, IsLoop(stmt) + std::max(LoopDepth(stmt.body), LoopDepth(stmt.orelse)));
  return depth;
}

// A while whose condition fails goes on to fail: a row of ifs does the same for few trips.
void UnrollWhiles(std::vector<Stmt>& body, int64_t trips) {
  std::vector<Stmt> unrolled;
  for (Stmt& stmt : body) {
    UnrollWhiles(stmt.body, trips);
    UnrollWhiles(stmt.orelse, trips);
    if (stmt.kind != Stmt::Kind::kWhile) {
      unrolled.push_back(std::move(stmt));
      continue;
    }
    for (int64_t trip = 0; trip < trips; ++trip) unrolled.push_back(If(stmt.value, stmt.body));
  }
  body = std::move(unrolled);
}

// Loops become such as Warp unrolls, which none is that is left by a break. Of one alone as many trips as may be, for
// an index must get as far as it did; of nested ones few.
bool Unroll(Kernel& kernel, const Guilt&) {
  constexpr int64_t kFewTrips = 3;
  const int64_t trips = LoopDepth(kernel.body) > 1 ? kFewTrips : kMaxUnroll;
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    any |= StaysLoop(stmt);
    if (stmt.kind == Stmt::Kind::kFor) stmt.range = {IntLiteral(static_cast<int32_t>(trips))};
  });
  if (!any) return false;
  DropTransfers(kernel);
  UnrollWhiles(kernel.body, trips);
  return true;
}

// `v.x = e` becomes v = wp.vec3(e, v.y, v.z).
bool MakeWhole(Kernel& kernel, const Guilt&) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    const Expr target = stmt.target;
    if (!IsAssignment(stmt) || target.kind != Expr::Kind::kComponent || target.args[0].kind != Expr::Kind::kName)
      return;
    if (!target.attribute && target.args[1].kind != Expr::Kind::kLiteral) return;
    const int32_t component = target.attribute ? target.integer : target.args[1].integer;
    std::vector<Expr> parts;
    for (int32_t c = 0; c < kVec3.length; ++c) parts.push_back(Component(target.args[0], c));
    Expr& part = parts.at(static_cast<size_t>((component % kVec3.length + kVec3.length) % kVec3.length));
    part = stmt.kind == Stmt::Kind::kAssign ? stmt.value : Call(stmt.op, kFloat, {part, stmt.value});
    stmt = Assign(target.args[0], Call(Builtin::kVec3, kVec3, std::move(parts)));
    any = true;
  });
  return any;
}

// The guilty operation, wherever it occurs, becomes the product of its operands, or of its one operand and itself.
bool Multiply(Kernel& kernel, const Guilt& guilt) {
  bool any = false;
  const auto guilty = [&](Builtin builtin) {
    return guilt.kind == GuiltKind::kOperation && Row(builtin).name == guilt.name;
  };
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kAugAssign || !guilty(stmt.op)) return;
    stmt.op = Builtin::kMul;
    any = true;
  });
  ForEachExpr(kernel.body, [&](Expr& e) {
    if (e.kind != Expr::Kind::kCall || !e.type.is_real() || !guilty(e.builtin)) return;
    std::vector<Expr> operands = {e.args.front(), e.args.back()};
    e = Call(Builtin::kMul, e.type, std::move(operands));
    any = true;
  });
  return any;
}

// `wp.pow(x, y)` becomes wp.pow(wp.abs(x), y).
bool TakeMagnitudes(Kernel& kernel, const Guilt&) {
  bool any = false;
  ForEachExpr(kernel.body, [&](Expr& e) {
    if (!IsPowerThatVaries(e)) return;
    const Expr base = e.args[0];
    e.args[0] = Call(Builtin::kAbs, base.type, {base});
    any = true;
  });
  return any;
}

// `if z` becomes if not not z.
bool AskOnce(Kernel& kernel, const Guilt&) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kIf || stmt.value.kind != Expr::Kind::kName) return;
    const Expr opposite = Call(Builtin::kNot, kBool, {stmt.value});
    stmt.value = Call(Builtin::kNot, kBool, {opposite});
    any = true;
  });
  return any;
}

// What `z = wp.atomic_add(a, i, e)` gives is read before: z = a[i], and then the atomic.
void ReadApartIn(std::vector<Stmt>& body, bool& any) {
  std::vector<Stmt> apart;
  for (Stmt& stmt : body) {
    ReadApartIn(stmt.body, any);
    ReadApartIn(stmt.orelse, any);
    if (IsAssignment(stmt) && IsAtomic(stmt.value)) {
      Expr atomic = std::move(stmt.value);
      stmt.value = Index(atomic.args[0], atomic.args[1]);
      apart.push_back(std::move(stmt));
      apart.push_back(CallStmt(std::move(atomic)));
      any = true;
    } else {
      apart.push_back(std::move(stmt));
    }
  }
  body = std::move(apart);
}
bool ReadApart(Kernel& kernel, const Guilt&) {
  bool any = false;
  ReadApartIn(kernel.body, any);
  return any;
}

// `wp.atomic_max(a, i, e)` becomes a[i] = wp.max(a[i], e).
bool CompareAndStore(Kernel& kernel, const Guilt&) {
  bool any = false;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kCall || !IsAtomicExtremum(stmt.value)) return;
    const bool max = stmt.value.builtin == Builtin::kAtomicMax;
    const Expr element = Index(stmt.value.args[0], stmt.value.args[1]);
    const Type type = stmt.value.args[2].type;
    stmt = Assign(element, Call(max ? Builtin::kMax : Builtin::kMin, type, {element, stmt.value.args[2]}));
    any = true;
  });
  return any;
}

// `a, b = b, a` becomes an assignment for each, of copies.
void AssignSinglyIn(std::vector<Stmt>& body, Kernel& kernel, bool& any) {
  std::vector<Stmt> single;
  for (Stmt& stmt : body) {
    AssignSinglyIn(stmt.body, kernel, any);
    AssignSinglyIn(stmt.orelse, kernel, any);
    if (stmt.kind != Stmt::Kind::kUnpack) {
      single.push_back(std::move(stmt));
      continue;
    }
    std::vector<Stmt> taken;
    for (size_t i = 0; i < stmt.range.size(); ++i) {
      const Expr copy = Name(static_cast<int32_t>(kernel.symbols.size()), stmt.value.args[i].type);
      kernel.symbols.push_back(fmt::format("copy_{}", kernel.symbols.size()));
      single.push_back(Assign(copy, std::move(stmt.value.args[i])));
      taken.push_back(Assign(std::move(stmt.range[i]), copy));
    }
    single.insert(single.end(), taken.begin(), taken.end());
    any = true;
  }
  body = std::move(single);
}
bool AssignSingly(Kernel& kernel, const Guilt&) {
  bool any = false;
  AssignSinglyIn(kernel.body, kernel, any);
  return any;
}

using Edit = bool (*)(Kernel&, const Guilt&);

// All of them, in the order in which several are made.
constexpr Edit kEdits[] = {AssignSingly, AskOnce,        ReadApart, CompareAndStore, MakeWhole,
                           Multiply,     TakeMagnitudes, Stay,      Unroll};

Edit EditOf(Experiment experiment) {
  switch (experiment) {
    case Experiment::kUnroll: return Unroll;
    case Experiment::kStay: return Stay;
    case Experiment::kWhole: return MakeWhole;
    case Experiment::kMultiply: return Multiply;
    case Experiment::kMagnitude: return TakeMagnitudes;
    case Experiment::kReadApart: return ReadApart;
    case Experiment::kCompare:
    case Experiment::kPart: return CompareAndStore;
    case Experiment::kSingly: return AssignSingly;
    case Experiment::kAskOnce: return AskOnce;
    default: return nullptr;
  }
}

// The edited kernel, printed and checked; nothing if there was nothing to edit.
std::optional<Kernel> Edited(Kernel kernel, std::span<const Edit> edits, const Guilt& guilt) {
  for (Edit edit : edits)
    if (!edit(kernel, guilt)) return std::nullopt;
  PrintPython(kernel);
  if (!Check(kernel).ok()) return std::nullopt;
  return kernel;
}

// Whether a kernel is wrong for a reason once a cause was taken away. An access that stays within its array, and a
// right forward pass, may well come with a wrong gradient, for another cause.
class Trial {
 public:
  Trial(const Kernel& kernel, const Launch& launch, Reason reason, const JudgeOptions& options)
      : kernel_(kernel), launch_(launch), reason_(reason), options_(options) {}

  bool RightWhen(std::span<const Edit> edits, const Guilt& guilt) const {
    const auto edited = Edited(kernel_, edits, guilt);
    if (!edited) return false;
    const Judgement judgement = Look(*edited, options_);
    return judgement.reason != Reason::kTripCount && !IsWrong(judgement);
  }
  bool RightWhen(Edit edit, const Guilt& guilt) const { return RightWhen(std::span(&edit, 1), guilt); }
  bool RightWhen(Rereads rereads) const { return IsRight(kernel_, launch_, rereads); }
  bool RightWhen(Rereads rereads, std::span<const Edit> edits, const Guilt& guilt) const {
    const auto edited = Edited(kernel_, edits, guilt);
    if (!edited) return false;
    if (IsRight(*edited, launch_, rereads)) return true;
    const Judgement judgement = Look(*edited, options_);
    return !judgement.launches.empty() && IsRight(*edited, judgement.launches.back().launch, rereads);
  }
  // Whether it is ties in atomic_max or atomic_min that are wrong.
  bool RightWithoutTies() const {
    bool any = false;
    ForEachExpr(kernel_.body, [&](const Expr& e) { any |= IsAtomicExtremum(e); });
    if (!any) return false;
    constexpr float kApart = 1e-3f;
    Launch apart = launch_, alone = launch_;
    alone.dim = 1;
    int moved = 0;
    for (Buffer& arg : apart.args)
      for (float& value : arg.reals) value += kApart * (1 + std::fabs(value)) * Fraction(++moved);
    return IsRight(kernel_, apart, Rereads::kAfter) || IsRight(kernel_, alone, Rereads::kAfter);
  }

  // Whether an experiment bears out that the guilty is so for a rule's cause; where there is none to be made, it
  // stands.
  bool BearsOut(int rule, const Guilt& guilt) const {
    const Experiment experiment = RuleOf(rule)->experiment;
    switch (experiment) {
      case Experiment::kNone: return true;
      case Experiment::kRestore: return RightWhen(Rereads::kBefore);
      case Experiment::kReread: return RightWhen(Rereads::kSame);
      case Experiment::kPersist: return !RightWhen(Rereads::kSame) && !RightWhen(Unroll, guilt);
      case Experiment::kStay: return RightWhen(Stay, guilt) || RightWhen(StayForTrips, guilt);
      case Experiment::kReadApart:
      case Experiment::kCompare:
      case Experiment::kPart: {
        const Edit edit = EditOf(experiment);
        if (RightWhen(Rereads::kBefore)) return false;
        return RightWhen(edit, guilt) || RightWhen(Rereads::kBefore, std::span(&edit, 1), guilt) ||
               (experiment == Experiment::kPart && RightWithoutTies());
      }
      default: return RightWhen(EditOf(experiment), guilt);
    }
  }
  // The same where two causes meet: neither experiment alone will do, both together do.
  bool BearsOutWithAnother(int rule, const Guilt& guilt) const {
    const Experiment experiment = RuleOf(rule)->experiment;
    const Edit own = EditOf(experiment);
    const bool rereads = experiment == Experiment::kRestore || experiment == Experiment::kReread;
    if (own == nullptr && !rereads) return false;
    const auto right_elsewhere = [&](std::span<const Edit> edits) {
      return RightWhen(Rereads::kBefore, edits, guilt) || RightWhen(Rereads::kSame, edits, guilt);
    };
    if (own != nullptr && right_elsewhere(std::span(&own, 1))) return true;
    for (Edit other : kEdits) {
      std::vector<Edit> both;
      for (Edit edit : kEdits)
        if (edit == own || edit == other) both.push_back(edit);
      if ((own != nullptr && RightWhen(both, guilt)) || right_elsewhere(both)) return true;
    }
    return false;
  }

 private:
  bool IsWrong(const Judgement& judgement) const {
    if (judgement.verdict != Verdict::kDisagree) return false;
    return reason_ == Reason::kAdjointBounds || reason_ == Reason::kForward ? judgement.reason == reason_ : true;
  }
  bool IsRight(const Kernel& kernel, const Launch& launch, Rereads rereads) const {
    const auto gradients = MeasureGradients(kernel, launch, rereads);
    return gradients && (reason_ == Reason::kAdjointBounds || ErrorOf(*gradients) < kRight);
  }
  // Parts of the golden ratio: no two are close.
  static float Fraction(int number) {
    const double multiple = 0.6180339887498949 * number;
    return static_cast<float>(multiple - std::floor(multiple));
  }

  const Kernel& kernel_;
  const Launch& launch_;
  const Reason reason_;
  const JudgeOptions& options_;
};

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
  diagnosis.guilty = GuiltyOf(kernel, diagnosis.launch, reason);
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
std::optional<Cause> CauseByExperiment(const Trial& trial, const Kernel& kernel, const Guilt& guilt, Reason reason) {
  constexpr int kAfterLoop = 1, kCarriedInLoop = 2, kLeftLoop = 4, kComponentWrite = 6, kInPlace = 7, kStoredTwice = 8,
                kAtomicResult = 9, kTies = 10, kMaskedNan = 15;
  if (reason == Reason::kForward) return std::nullopt;
  for (int rule : {kInPlace, kStoredTwice, kLeftLoop, kTies, kAtomicResult, kComponentWrite})
    if (MayShow(*RuleOf(rule), reason) && trial.BearsOut(rule, guilt)) return Cause{reason, rule, ""};
  if (reason == Reason::kAdjointNonFinite && trial.BearsOut(kMaskedNan, guilt)) return Cause{reason, kMaskedNan, ""};
  if (!trial.RightWhen(Unroll, guilt)) return std::nullopt;
  return Cause{reason, InLoop(kernel, guilt.stmt) ? kCarriedInLoop : kAfterLoop, ""};
}

// Of the causes that a reduced kernel's guilty place may stand for, the one that an experiment bears out.
Cause BornOutCause(const Kernel& kernel, const Diagnosis& diagnosis, const Cause& cause, const JudgeOptions& options) {
  const Trial trial(kernel, diagnosis.launch, cause.reason, options);
  for (const Guilt& guilt : diagnosis.guilty) {
    if (!MayStandFor(kernel, guilt, cause)) continue;
    for (const Cause& other : CausesOf(kernel, guilt, cause.reason))
      if (other.rule > 0 && trial.BearsOut(other.rule, guilt)) return other;
  }
  // Of what the probes name falsely, another guilty place may be the source.
  for (const Guilt& guilt : diagnosis.guilty)
    for (const Cause& other : CausesOf(kernel, guilt, cause.reason))
      if (cause.rule == 0 && other.rule > 0 && trial.BearsOut(other.rule, guilt)) return other;
  const Guilt& first = diagnosis.guilty.front();
  if (const auto told = CauseByExperiment(trial, kernel, first, cause.reason)) return *told;
  for (const Guilt& guilt : diagnosis.guilty)
    if (cause.rule > 0 && MayStandFor(kernel, guilt, cause) && trial.BearsOutWithAnother(cause.rule, guilt))
      return cause;
  // What is wrong without a break as well, the break is not to blame for.
  if (const Edit stay[] = {Stay}; const auto staying = Edited(kernel, stay, first))
    if (const auto other = Diagnose(*staying, options); other && other->reason == cause.reason)
      return BornOutCause(*staying, *other, other->causes.front(), options);
  return {cause.reason, 0, first.name};
}

// Whether an experiment has told that a rule's cause is at work. Where several are, each one's absence changes nothing.
bool IsTold(const Cause& cause) { return cause.rule > 0 && RuleOf(cause.rule)->experiment != Experiment::kPersist; }

}  // namespace

std::optional<Finding> ReduceFinding(const Kernel& kernel, const Cause& wanted, const JudgeOptions& options) {
  Cause cause = wanted;
  const auto may_stand = [&](const Kernel& candidate, const Diagnosis& diagnosis) {
    return std::any_of(diagnosis.guilty.begin(), diagnosis.guilty.end(),
                       [&](const Guilt& guilt) { return MayStandFor(candidate, guilt, cause); });
  };
  const auto tell = [&](const Kernel& candidate, const Diagnosis& diagnosis) {
    return BornOutCause(candidate, diagnosis, cause, options);
  };
  // What an experiment tells of the whole kernel, it must tell of what is left: looks alone would let another cause,
  // which the reduction made, take its place.
  bool told = false;
  std::string fault;
  if (const auto diagnosis = Diagnose(kernel, options)) fault = diagnosis->guilty.front().name;
  auto keeps = [&](const Kernel& candidate) {
    const auto diagnosis = Diagnose(candidate, options);
    if (!diagnosis || diagnosis->reason != cause.reason) return false;
    // An access outside an array does not become a loop without end.
    if (cause.reason == Reason::kAdjointBounds && diagnosis->guilty.front().name != fault) return false;
    return told ? tell(candidate, *diagnosis) == cause : may_stand(candidate, *diagnosis);
  };
  if (!keeps(kernel)) return std::nullopt;
  const Diagnosis whole = *Diagnose(kernel, options);
  if (const Cause other = tell(kernel, whole); IsTold(other)) {
    cause = other;
    told = tell(kernel, whole) == cause;
  }
  if (!told) cause = wanted;
  Finding finding;
  finding.kernel = Reduce(kernel, keeps, &finding.counts);
  auto diagnosis = Diagnose(finding.kernel, options);
  const Cause born_out = tell(finding.kernel, *diagnosis);
  if (!told && born_out != cause && born_out.rule > 0) {
    // What was taken for the cause is not; without it the kernel gets smaller still.
    cause = born_out;
    told = IsTold(born_out) && tell(finding.kernel, *diagnosis) == cause;
    if (!keeps(finding.kernel)) {
      cause = wanted;
      told = false;
    }
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
  std::vector<Guilt> guilty = GuiltyOf(finding.kernel, finding.launch, cause.reason);
  auto same = [&](const Guilt& guilt) { return MayStandFor(finding.kernel, guilt, cause); };
  auto at = std::find_if(guilty.begin(), guilty.end(), same);
  if (at == guilty.end()) {
    guilty = diagnosis->guilty;
    at = std::find_if(guilty.begin(), guilty.end(), same);
    if (at == guilty.end()) at = guilty.begin();
  }
  finding.guilt = *at;
  finding.guilt.stmt = nullptr;  // it pointed into a kernel that moves
  if (auto gradients = MeasureGradients(finding.kernel, finding.launch)) {
    finding.gradients = std::move(*gradients);
    finding.error = ErrorOf(finding.gradients);
  }
  if (cause.reason == Reason::kForward) {
    finding.results = RightResults(finding.kernel, finding.launch);
    finding.error = ForwardErrorOf(finding.kernel, finding.launch, finding.results);
  }
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
