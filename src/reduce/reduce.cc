#include "src/reduce/reduce.h"

#include <algorithm>
#include <set>
#include <string>
#include <unordered_set>
#include <utility>

#include "src/forge/symbols.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/launches.h"
#include "src/python/print.h"
#include "src/reduce/passes.h"
#include "src/reduce/structure.h"

namespace warpsmith {
namespace {

Expr Negated(Expr condition) {
  if (condition.kind != Expr::Kind::kCompare || condition.args.size() != 2)
    return Call(Builtin::kNot, kBool, {std::move(condition)});
  constexpr CompareOp kOpposite[] = {CompareOp::kGreaterEqual, CompareOp::kGreater,  CompareOp::kLessEqual,
                                     CompareOp::kLess,         CompareOp::kNotEqual, CompareOp::kEqual};
  condition.set_compare(0, kOpposite[static_cast<size_t>(condition.compare(0))]);
  return condition;
}

// Makes an edited tree a kernel again, or says that it is none.
bool Settle(Kernel& kernel) {
  // What is left of an atomic that became its operand goes. A block that lost all it had goes too; a branch of which
  // only the else is left is one of the opposite.
  auto prune = [](auto& self, std::vector<Stmt>& body) -> void {
    for (Stmt& stmt : body) {
      self(self, stmt.body);
      self(self, stmt.orelse);
      if (stmt.kind != Stmt::Kind::kIf || !stmt.body.empty() || stmt.orelse.empty()) continue;
      stmt.value = Negated(std::move(stmt.value));
      stmt.body = std::exchange(stmt.orelse, {});
      stmt.body.front().elif = false;
    }
    std::erase_if(body, [](const Stmt& stmt) {
      const bool holds = stmt.kind == Stmt::Kind::kIf || IsLoop(stmt);
      const bool idle = stmt.kind == Stmt::Kind::kCall && !IsAtomic(stmt.value);
      return idle || stmt.kind == Stmt::Kind::kPass || (holds && stmt.body.empty() && stmt.orelse.empty());
    });
  };
  prune(prune, kernel.body);
  if (kernel.body.empty()) return false;
  DropUnusedSymbols(kernel);
  if (kernel.params.empty()) return false;
  PrintPython(kernel);
  return Check(kernel).ok();
}

class Reduction {
 public:
  Reduction(const std::function<bool(const Kernel&)>& keeps, const ReduceOptions& options)
      : keeps_(keeps), options_(options) {}

  Kernel Run(Kernel kernel, ReduceCounts* counts) {
    cost_ = Cost(kernel);
    bool changed = true;
    while (changed && Patient()) {
      changed = false;
      for (const PassRow& pass : Passes()) changed |= Apply(pass, kernel);
    }
    if (counts != nullptr) *counts = counts_;
    return kernel;
  }

 private:
  bool Patient() const { return counts_.executions < options_.executions; }

  bool Apply(const PassRow& pass, Kernel& kernel) {
    bool changed = false;
    for (size_t at = 0; Patient();) {
      Kernel candidate = kernel;
      if (!pass.apply(candidate, at)) return changed;
      if (Accept(candidate)) {
        kernel = std::move(candidate);
        changed = true;
      } else {
        ++at;
      }
    }
    return changed;
  }

  bool Accept(Kernel& candidate) {
    if (!Settle(candidate)) return false;
    const int cost = Cost(candidate);
    if (cost >= cost_ || !refused_.insert(KernelId(candidate)).second) return false;
    ++counts_.executions;
    if (!keeps_(candidate)) return false;
    ++counts_.steps;
    cost_ = cost;
    return true;
  }

  const std::function<bool(const Kernel&)>& keeps_;
  const ReduceOptions& options_;
  ReduceCounts counts_;
  int cost_ = 0;
  std::unordered_set<std::string> refused_;  // and those accepted before, which cost more
};

// Values for people, in the order in which they are tried.
constexpr float kRound[] = {1.0f, 2.0f, 0.5f, -1.0f, 3.0f, -0.5f};

}  // namespace

Kernel Reduce(const Kernel& kernel, const std::function<bool(const Kernel&)>& keeps, ReduceCounts* counts,
              const ReduceOptions& options) {
  return Reduction(keeps, options).Run(kernel, counts);
}

Launch ReduceLaunch(const Launch& launch, const std::function<bool(const Launch&)>& keeps, ReduceCounts* counts) {
  Launch best = launch;
  auto attempt = [&](const auto& edit) {
    Launch candidate = best;
    edit(candidate);
    if (candidate == best) return false;
    if (counts != nullptr) ++counts->executions;
    if (!keeps(candidate)) return false;
    best = std::move(candidate);
    return true;
  };
  for (int32_t dim = 1; dim < best.dim; ++dim)
    if (attempt([&](Launch& l) { l.dim = dim; })) break;
  for (size_t p = 0; p < best.args.size(); ++p) {
    if (!best.args[p].type.is_array()) continue;
    for (int32_t length = 1; length < best.args[p].size(); ++length) {
      if (attempt([&](Launch& l) {
            if (l.args[p].type.is_real())
              l.args[p].reals.resize(static_cast<size_t>(length) * l.args[p].type.length);
            else
              l.args[p].ints.resize(static_cast<size_t>(length));
          }))
        break;
    }
  }
  for (size_t p = 0; p < best.args.size(); ++p) {
    attempt([&](Launch& l) { std::fill(l.args[p].reals.begin(), l.args[p].reals.end(), kRound[0]); });
    for (size_t i = 0; i < best.args[p].reals.size(); ++i)
      for (float value : kRound)
        if (best.args[p].reals[i] == value || attempt([&](Launch& l) { l.args[p].reals[i] = value; })) break;
    for (size_t i = 0; i < best.args[p].ints.size(); ++i)
      for (int32_t value = 0; value < best.args[p].ints[i]; ++value)
        if (attempt([&](Launch& l) { l.args[p].ints[i] = value; })) break;
  }
  return best;
}

void RenameForPeople(Kernel& kernel) {
  const std::vector<ArrayUse> uses = ArrayUses(kernel);
  std::set<std::string> taken;
  auto name = [&](std::initializer_list<const char*> wishes) {
    for (const char* wish : wishes)
      if (taken.insert(wish).second) return std::string(wish);
    for (int k = 1;; ++k) {
      std::string numbered = *wishes.begin() + std::to_string(k);
      if (taken.insert(numbered).second) return numbered;
    }
  };
  std::set<int32_t> loops;
  int32_t thread = -1;
  std::vector<Type> types(kernel.symbols.size());
  ForEachStmt(kernel.body, [&](const Stmt& stmt) {
    if (stmt.kind == Stmt::Kind::kFor) loops.insert(stmt.target.symbol);
    const bool tid = stmt.value.kind == Expr::Kind::kCall && stmt.value.builtin == Builtin::kTid;
    if (stmt.kind == Stmt::Kind::kAssign && tid && stmt.target.kind == Expr::Kind::kName) thread = stmt.target.symbol;
  });
  ForEachExpr(kernel.body, [&](const Expr& e) {
    if (e.kind == Expr::Kind::kName) types[static_cast<size_t>(e.symbol)] = e.type;
  });
  for (size_t s = 0; s < kernel.symbols.size(); ++s) {
    const Type type = s < kernel.params.size() ? kernel.params[s] : types[s];
    std::string& symbol = kernel.symbols[s];
    if (s < kernel.params.size() && type.is_array())
      symbol = uses[s].written && !uses[s].read ? name({"out", "sum"})
               : type.is_vector()               ? name({"v", "w", "u"})
               : type.is_real()                 ? name({"x", "y", "q"})
                                                : name({"m", "index"});
    else if (s < kernel.params.size())
      symbol = type == kInt ? name({"n", "count"}) : type.is_vector() ? name({"p", "r"}) : name({"s", "t"});
    else if (static_cast<int32_t>(s) == thread)
      symbol = name({"i"});
    else if (loops.contains(static_cast<int32_t>(s)))
      symbol = name({"k", "j", "l"});
    else
      symbol = type == kInt ? name({"c", "d"}) : type.is_vector() ? name({"a", "b"}) : name({"z", "g", "h"});
  }
  kernel.name = "finding";
  PrintPython(kernel);
  WS_CHECK(Check(kernel).ok());
}

}  // namespace warpsmith
