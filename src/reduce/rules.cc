#include "src/reduce/rules.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <vector>

#include "src/reduce/structure.h"

namespace warpsmith {

// What a rule looks at: the guilty place, the loops around it, before it and after it, and what its value depends on.
struct Scene {
  const Kernel& kernel;
  const Guilt& guilt;
  Reason reason;

  std::vector<const Stmt*> around, before, after;  // loops that stay loops
  std::set<int32_t> reads;                         // symbols whose values it depends on, conditions around it included
  std::set<int32_t> operands;                      // symbols that it names itself
};

namespace {

using Symbols = std::set<int32_t>;

Symbols SymbolsOf(const Expr& expr) {
  Symbols symbols;
  VisitExpr(expr, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kName) symbols.insert(e.symbol);
  });
  return symbols;
}

bool Meet(const Symbols& a, const Symbols& b) {
  return std::any_of(a.begin(), a.end(), [&](int32_t symbol) { return b.contains(symbol); });
}

// Variables that a statement assigns, whole or in part. Arrays do not count.
Symbols Assigned(const std::vector<Stmt>& body) {
  Symbols symbols;
  ForEachStmt(body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (const Expr& name : stmt.range) symbols.insert(name.symbol);
    if (!IsAssignment(stmt)) return;
    const Expr& base = BaseOf(stmt.target);
    if (base.kind == Expr::Kind::kName) symbols.insert(base.symbol);
  });
  return symbols;
}

// Of what a loop assigns, what was there before it.
Symbols Carried(const Kernel& kernel, const Stmt& loop) {
  Symbols carried, before;
  bool reached = false;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    reached |= &stmt == &loop;
    if (reached) return;
    if (stmt.kind == Stmt::Kind::kUnpack)
      for (const Expr& name : stmt.range) before.insert(name.symbol);
    if (IsAssignment(stmt) && BaseOf(stmt.target).kind == Expr::Kind::kName) before.insert(BaseOf(stmt.target).symbol);
  });
  for (size_t p = 0; p < kernel.params.size(); ++p) before.insert(static_cast<int32_t>(p));
  for (int32_t symbol : Assigned(loop.body))
    if (before.contains(symbol)) carried.insert(symbol);
  return carried;
}

// What decides whether, or how often, the blocks of a statement run.
void AddConditions(const Stmt& stmt, std::vector<const Expr*>& conditions) {
  if (stmt.kind == Stmt::Kind::kIf || stmt.kind == Stmt::Kind::kWhile) conditions.push_back(&stmt.value);
  if (stmt.kind == Stmt::Kind::kFor)
    for (const Expr& bound : stmt.range) conditions.push_back(&bound);
}

// Adds all that the symbols' values are made of, on any path, and the conditions that decide on the path.
class Closure {
 public:
  Closure(const Kernel& kernel, Symbols& symbols) : symbols_(symbols) {
    for (size_t size = 0; size != symbols_.size();) {
      size = symbols_.size();
      Block(kernel.body);
    }
  }

 private:
  void Block(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) {
      const Expr& base = BaseOf(stmt.target);
      if (IsAssignment(stmt) && base.kind == Expr::Kind::kName && symbols_.contains(base.symbol)) {
        symbols_.merge(SymbolsOf(stmt.value));
        for (const Expr* condition : conditions_) symbols_.merge(SymbolsOf(*condition));
      }
      for (size_t i = 0; stmt.kind == Stmt::Kind::kUnpack && i < stmt.range.size(); ++i)
        if (symbols_.contains(stmt.range[i].symbol)) symbols_.merge(SymbolsOf(stmt.value));
      const size_t outside = conditions_.size();
      AddConditions(stmt, conditions_);
      Block(stmt.body);
      Block(stmt.orelse);
      conditions_.resize(outside);
    }
  }

  Symbols& symbols_;
  std::vector<const Expr*> conditions_;
};

// Finds the loops around the guilty statement, before and after it. What stands in a loop with it, it may be a loop
// around it in turn, is both.
class Locator {
 public:
  explicit Locator(Scene& scene) : scene_(scene) {}
  void Walk(const std::vector<Stmt>& body) {
    for (const Stmt& stmt : body) {
      const bool here = &stmt == scene_.guilt.stmt;
      if (here && !IsLoop(stmt)) Found();
      const bool seen = found_;
      if (IsLoop(stmt)) stack_.push_back(&stmt);
      if (here && IsLoop(stmt)) Found();  // a loop's own condition is decided in each trip
      const size_t outside = conditions_.size();
      AddConditions(stmt, conditions_);
      Walk(stmt.body);
      Walk(stmt.orelse);
      conditions_.resize(outside);
      if (!IsLoop(stmt)) continue;
      stack_.pop_back();
      if (!StaysLoop(stmt)) continue;
      if (seen)
        scene_.after.push_back(&stmt);
      else if (!found_)
        scene_.before.push_back(&stmt);
    }
  }

 private:
  void Found() {
    found_ = true;
    for (const Expr* condition : conditions_) scene_.reads.merge(SymbolsOf(*condition));
    for (const Stmt* loop : stack_) {
      if (StaysLoop(*loop)) scene_.around.push_back(loop);
      ForEachStmt(loop->body, [&](const Stmt& stmt) {
        if (!StaysLoop(stmt)) return;
        scene_.before.push_back(&stmt);
        scene_.after.push_back(&stmt);
      });
    }
  }

  Scene& scene_;
  std::vector<const Stmt*> stack_;
  std::vector<const Expr*> conditions_;
  bool found_ = false;
};

bool AnyCarries(const Scene& scene, const std::vector<const Stmt*>& loops, const Symbols& symbols) {
  return std::any_of(loops.begin(), loops.end(),
                     [&](const Stmt* loop) { return Meet(Carried(scene.kernel, *loop), symbols); });
}

// Whether an array is stored to, or an atomic works on it.
bool IsUpdated(const Kernel& kernel, int32_t array) {
  bool updated = false;
  ForEachExpr(kernel.body, [&](const Expr& e) { updated |= IsAtomic(e) && e.args[0].symbol == array; });
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    const Expr& base = BaseOf(stmt.target);
    updated |= IsAssignment(stmt) && base.kind == Expr::Kind::kIndex && base.args[0].symbol == array;
  });
  return updated;
}

bool IsNamedIn(const Kernel& kernel, int32_t symbol) {
  bool named = false;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    named |= SymbolsOf(stmt.value).contains(symbol) ||
             (IsAssignment(stmt) && BaseOf(stmt.target).kind == Expr::Kind::kIndex &&
              SymbolsOf(stmt.target).contains(symbol));
    for (const Expr& bound : stmt.range) named |= SymbolsOf(bound).contains(symbol);
  });
  return named;
}
// The guilty place takes what an atomic returned, or is the atomic whose result somebody takes.
bool UsesAtomicResult(const Scene& scene) {
  bool used = false;
  for (const Expr& operand : scene.guilt.operation.args)
    VisitExpr(operand, [&](const Expr& e) { used |= IsAtomic(e); });
  ForEachStmt(scene.kernel.body, [&](const Stmt& stmt) {
    if (!IsAssignment(stmt)) return;
    bool atomic = false;
    VisitExpr(stmt.value, [&](const Expr& e) { atomic |= IsAtomic(e); });
    const Expr& base = BaseOf(stmt.target);
    if (!atomic) return;
    if (base.kind != Expr::Kind::kName)
      used |= &stmt == scene.guilt.stmt;  // stored as it is, or what it is made into
    else
      used |= scene.reads.contains(base.symbol) || (&stmt == scene.guilt.stmt && IsNamedIn(scene.kernel, base.symbol));
  });
  return used;
}
bool IsOperation(const Scene& scene, std::initializer_list<std::string_view> names) {
  return scene.guilt.kind == GuiltKind::kOperation &&
         std::find(names.begin(), names.end(), scene.guilt.name) != names.end();
}
bool IsExtremum(const Scene& scene) {
  return scene.guilt.kind == GuiltKind::kAtomic &&
         (scene.guilt.name == "atomic_max" || scene.guilt.name == "atomic_min");
}
bool LostExtremum(const Scene& scene) {
  return IsExtremum(scene) && scene.guilt.adjoint == 0 && scene.guilt.correct != 0;
}
// What the element held before keeps its gradient, though the atomic overwrites it: the array itself is wrong, or what
// was stored there. Or an arm that holds the atomic is.
bool TiedExtremum(const Scene& scene) {
  bool tied = IsExtremum(scene);
  ForEachExpr(scene.kernel.body, [&](const Expr& e) {
    tied |=
        IsAtomicExtremum(e) && scene.guilt.kind != GuiltKind::kOperation && scene.operands.contains(e.args[0].symbol);
  });
  if (scene.guilt.kind == GuiltKind::kBranch)
    for (const auto* arm : {&scene.guilt.stmt->body, &scene.guilt.stmt->orelse})
      ForEachExpr(*arm, [&](const Expr& e) { tied |= IsAtomicExtremum(e); });
  return tied;
}
// Arrays on which an atomic works whose result a name or a store takes.
Symbols ArraysOfResults(const Kernel& kernel) {
  Symbols arrays;
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (!IsAssignment(stmt)) return;
    const Expr& base = BaseOf(stmt.target);
    if (base.kind == Expr::Kind::kName && !IsNamedIn(kernel, base.symbol)) return;
    VisitExpr(stmt.value, [&](const Expr& e) {
      if (IsAtomic(e)) arrays.insert(e.args[0].symbol);
    });
  });
  return arrays;
}
// What the array held before reaches the output by way of the result, and gets nothing back.
bool DroppedResult(const Scene& scene) {
  return scene.guilt.kind != GuiltKind::kOperation && scene.guilt.kind != GuiltKind::kBranch &&
         std::isfinite(scene.guilt.adjoint) && Meet(ArraysOfResults(scene.kernel), scene.operands);
}
bool WrongRule(const Scene& scene) {
  return IsOperation(scene, {"mod", "frac"}) && (scene.guilt.name == "frac" || scene.guilt.operand == 1);
}
bool MaskedNan(const Scene& scene) {
  return scene.guilt.kind == GuiltKind::kOperation && !std::isfinite(scene.guilt.adjoint);
}
bool PowerOfNegative(const Scene& scene) {
  bool varies = false;
  ForEachExpr(scene.kernel.body, [&](const Expr& e) { varies |= IsPowerThatVaries(e); });
  return varies && MaskedNan(scene);
}

bool CarriedInLoop(const Scene& scene) { return AnyCarries(scene, scene.around, scene.reads); }
bool AfterLoop(const Scene& scene) { return AnyCarries(scene, scene.before, scene.reads); }
bool BeforeLoop(const Scene& scene) { return AnyCarries(scene, scene.after, scene.operands); }

bool ComponentWrite(const Scene& scene) {
  bool written = false;
  ForEachStmt(scene.kernel.body, [&](const Stmt& stmt) {
    if (stmt.target.kind == Expr::Kind::kComponent && stmt.target.args[0].kind == Expr::Kind::kName)
      written |= scene.reads.contains(stmt.target.args[0].symbol) || &stmt == scene.guilt.stmt;
  });
  return written;
}
bool ReadsWhatIsWritten(const Scene& scene) {
  return std::any_of(scene.reads.begin(), scene.reads.end(), [&](int32_t symbol) {
    return symbol < static_cast<int32_t>(scene.kernel.params.size()) &&
           scene.kernel.params[static_cast<size_t>(symbol)].is_array() && IsUpdated(scene.kernel, symbol);
  });
}

// Whether a loop is left early, or a trip of it ended early. A return does that to all loops around.
bool IsLeft(const Stmt& loop) {
  bool left = Transfers(loop.body, Stmt::Kind::kBreak) || Transfers(loop.body, Stmt::Kind::kContinue);
  ForEachStmt(loop.body, [&](const Stmt& stmt) { left |= stmt.kind == Stmt::Kind::kReturn; });
  return left;
}
bool InLoopThatIsLeft(const Scene& scene) {
  return std::any_of(scene.around.begin(), scene.around.end(), [](const Stmt* loop) { return IsLeft(*loop); });
}
// The index of the place changes in a while around it.
bool WhileCounter(const Scene& scene) {
  const Expr& place = scene.guilt.operation;
  if (place.kind != Expr::Kind::kIndex) return false;
  const Symbols index = SymbolsOf(place.args[1]);
  return std::any_of(scene.around.begin(), scene.around.end(), [&](const Stmt* loop) {
    return loop->kind == Stmt::Kind::kWhile && Meet(Assigned(loop->body), index);
  });
}
bool Unpacks(const Scene& scene, bool in_loop) {
  bool unpacks = false;
  ForEachStmt(scene.kernel.body, [&](const Stmt& stmt) {
    unpacks |= stmt.kind == Stmt::Kind::kUnpack && InLoop(scene.kernel, &stmt) == in_loop;
  });
  return unpacks;
}
bool UnpackInLoop(const Scene& scene) { return Unpacks(scene, true); }
bool UnpackBeforeLoop(const Scene& scene) { return Unpacks(scene, false); }

// A loop in an arm assigns the variable that the branch asks.
bool OverwrittenCondition(const Scene& scene) {
  bool overwritten = false;
  ForEachStmt(scene.kernel.body, [&](const Stmt& branch) {
    if (branch.kind != Stmt::Kind::kIf || branch.value.kind != Expr::Kind::kName) return;
    for (const auto* arm : {&branch.body, &branch.orelse})
      ForEachStmt(*arm, [&](const Stmt& loop) {
        overwritten |= StaysLoop(loop) && Assigned(loop.body).contains(branch.value.symbol);
      });
  });
  return overwritten;
}

// Told by two launches, not by the kernel.
bool NotByLooks(const Scene&) { return false; }

// The order decides where two would do: the more particular come first.
constexpr RuleRow kRules[] = {
    {17, "atomic_result_dropped", "the value that an atomic returns is used: what flows into it is given to nobody", "",
     DroppedResult, Experiment::kReadApart},
    {9, "atomic_result",
     "the value that an atomic returns is used: the backward pass does not run the atomic again, so it is unset", "",
     UsesAtomicResult, Experiment::kReadApart, kWrongGradient | kLeavesArray},
    {16, "atomic_extremum_lost",
     "the adjoint of atomic_max or atomic_min compares value and element as they are in the end: where either was "
     "changed since, nobody gets the gradient",
     "", LostExtremum, Experiment::kCompare},
    {10, "atomic_extremum",
     "each of several threads that tie in atomic_max or atomic_min gets the whole gradient, and so does what was there "
     "before",
     "#790 (by design)", TiedExtremum, Experiment::kPart},
    {11, "wrong_rule", "the builtin's adjoint leaves an operand out: frac, and the divisor of mod", "", WrongRule,
     Experiment::kMultiply},
    {14, "power_of_negative",
     "pow of a negative base with an exponent that varies: the adjoint of the exponent takes a logarithm of the base",
     "#46", PowerOfNegative, Experiment::kMagnitude},
    {15, "masked_nan", "a value that is not finite reaches no output, and its zero adjoint times infinity is not zero",
     "", MaskedNan, Experiment::kPersist},
    {6, "component_write", "a component of a vector is overwritten: the adjoint of what it held is not cleared",
     "#1697", ComponentWrite, Experiment::kWhole},
    {4, "left_loop",
     "a loop is left, or a trip of it ended, by break, continue or return: in the backward pass the replay of the trip "
     "jumps away before its adjoints",
     "#1552", InLoopThatIsLeft, Experiment::kStay, kWrongGradient | kLeavesArray},
    {5, "while_counter",
     "a while's counter is an index: the backward pass has counted on when it uses it, one element too far", "",
     WhileCounter, Experiment::kUnroll, kWrongGradient | kLeavesArray},
    {13, "swap_in_loop",
     "a loop assigns several variables at once, each made of the others: forward assigns one after the other", "",
     UnpackInLoop, Experiment::kSingly, kWrongForward},
    {19, "alias_before_loop",
     "an assignment of several variables at once makes two names of one variable: a loop that assigns to one changes "
     "the "
     "other",
     "", UnpackBeforeLoop, Experiment::kSingly, kWrongForward},
    {20, "overwritten_condition",
     "a loop in an arm of a branch overwrites the variable that is its condition: where the arms join, forward asks it "
     "again",
     "", OverwrittenCondition, Experiment::kAskOnce, kWrongForward},
    {2, "carried_in_loop",
     "a loop's body needs the value that a variable had in an earlier trip, and the backward pass has another",
     "#729, #174", CarriedInLoop, Experiment::kUnroll, kWrongGradient | kLeavesArray},
    {1, "after_loop",
     "what follows a loop needs a value that the loop made, and the backward pass has the one before it",
     "#729, #1694, #1740, #1754", AfterLoop, Experiment::kUnroll, kWrongGradient | kLeavesArray},
    {3, "before_loop", "what precedes a loop needs a value that the loop overwrites", "#729", BeforeLoop,
     Experiment::kUnroll, kWrongGradient | kLeavesArray},
    {7, "in_place", "an element is read and then overwritten: the backward pass reads what it holds afterwards",
     "#1294, #1350", ReadsWhatIsWritten, Experiment::kRestore, kWrongGradient | kLeavesArray},
    {18, "shared_arrays",
     "two parameters are one array: what is read by one name is overwritten by the other, and the backward pass reads "
     "what is there afterwards",
     "", NotByLooks},
    {8, "stored_twice",
     "two values of one element are needed, as where it is stored twice around a read: the backward pass reads the "
     "last",
     "#1294", ReadsWhatIsWritten, Experiment::kReread, kWrongGradient | kLeavesArray},
};

}  // namespace

std::span<const RuleRow> Rules() { return kRules; }

const RuleRow* RuleOf(int number) {
  for (const RuleRow& rule : kRules)
    if (rule.number == number) return &rule;
  return nullptr;
}

bool MayShow(const RuleRow& rule, Reason reason) {
  const Symptoms symptom = reason == Reason::kForward         ? kWrongForward
                           : reason == Reason::kAdjointBounds ? kLeavesArray
                                                              : kWrongGradient;
  return (rule.symptoms & symptom) != 0;
}

std::vector<const RuleRow*> SuspectedRules(const Kernel& kernel, const Guilt& guilt, Reason reason) {
  Scene scene{kernel, guilt, reason, {}, {}, {}, {}, {}};
  Locator(scene).Walk(kernel.body);
  scene.operands = SymbolsOf(guilt.operation);
  // An access leaves its array by its index, whatever is done with the element.
  if (guilt.stmt != nullptr && guilt.kind != GuiltKind::kOperation && reason != Reason::kAdjointBounds) {
    scene.operands.merge(SymbolsOf(guilt.stmt->value));
    scene.operands.merge(SymbolsOf(BaseOf(guilt.stmt->target)));
  }
  Symbols operands = scene.operands;
  scene.reads.merge(operands);
  Closure(kernel, scene.reads);
  std::vector<const RuleRow*> suspected;
  for (const RuleRow& rule : kRules)
    if (MayShow(rule, reason) && rule.explains(scene)) suspected.push_back(&rule);
  return suspected;
}

}  // namespace warpsmith
