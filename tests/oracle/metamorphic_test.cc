// Changes to a kernel that must change neither its values nor its gradient: dead code, identities, other names, another
// order of independent statements, a loop that is unrolled against one that is not.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <set>

#include "src/engine/interpreter.h"
#include "src/forge/forge.h"
#include "src/forge/loops.h"
#include "src/kernel/check.h"
#include "src/oracle/judge.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "tests/oracle/safe_rule.h"

namespace warpsmith {
namespace {

constexpr int kKernels = 600;
constexpr double kRounding = 1e-11;

// Values and gradients of the text of a kernel.
Memory<double> RunText(const Kernel& kernel, const Launch& launch) {
  const TextIr ir = Lower(kernel);
  const Program program(ir);
  Memory<double> memory = MakeMemory<double>(launch);
  EXPECT_EQ(program.Forward(launch.dim, memory).fault, Fault::kNone);
  EXPECT_EQ(program.Backward(launch.dim, memory).fault, Fault::kNone);
  return memory;
}

bool Same(const Ragged<double>& a, const Ragged<double>& b, size_t params) {
  for (size_t p = 0; p < params; ++p)
    for (size_t i = 0; i < a[p].size(); ++i)
      if (!(std::abs(a[p][i] - b[p][i]) <= kRounding * (1 + std::abs(a[p][i])))) return false;
  return true;
}

// Changes a kernel, and launches with it; false if it offers no place for the change.
using Change = std::function<bool(Kernel&, std::vector<Launch>&, Rng&)>;

// Tries the change on kernels that agree; returns how many took it.
int Hold(const Change& change, bool safe_rule) {
  int changed = 0, agree = 0;
  for (int k = 0; k < kKernels; ++k) {
    Rng rng(MixSeed(41, static_cast<uint64_t>(k)));
    Kernel kernel = Generate(static_cast<KernelType>(k % static_cast<int>(kKernelTypeCount)), rng, true);
    if (!Check(kernel).ok() || (safe_rule && !FollowsSafeRule(kernel))) continue;
    JudgeOptions options;
    options.launches = 2;
    const Judgement judgement = Screen(kernel, Lower(kernel), options);
    if (judgement.verdict != Verdict::kAgree) continue;
    std::vector<Launch> launches, with;
    for (const JudgedLaunch& judged : judgement.launches) launches.push_back(judged.launch);
    with = launches;
    Kernel other = kernel;
    if (!change(other, with, rng)) continue;
    PrintPython(other);
    if (!Check(other).ok()) continue;
    ++changed;
    for (size_t l = 0; l < launches.size(); ++l) {
      const Memory<double> a = RunText(kernel, launches[l]), b = RunText(other, with[l]);
      EXPECT_TRUE(Same(a.reals, b.reals, kernel.params.size()) && Same(a.adjoints, b.adjoints, kernel.params.size()))
          << PythonSource(kernel) << "\n"
          << PythonSource(other);
    }
    // By the same directions: a launch near a kink may be told by one and not by another.
    options.given = launches;
    const Verdict before = Screen(kernel, Lower(kernel), options).verdict;
    EXPECT_NE(before, Verdict::kDisagree) << PythonSource(kernel);
    options.given = with;
    const Judgement after = Screen(other, Lower(other), options);
    EXPECT_EQ(after.verdict, before) << ReasonName(after.reason) << ": " << after.detail << "\n" << PythonSource(other);
    agree += before == Verdict::kAgree;
  }
  EXPECT_GE(agree * 50, changed * 49);
  return changed;
}

// The float variables that are set at the top level before statement `at`.
std::vector<int32_t> FloatsBefore(const Kernel& kernel, size_t at) {
  std::vector<int32_t> floats;
  for (size_t s = 0; s < at; ++s) {
    const Stmt& stmt = kernel.body[s];
    if (stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName && stmt.target.type == kFloat &&
        !MayBeConstant(stmt.value))
      floats.push_back(stmt.target.symbol);
  }
  return floats;
}

// Nothing that overflows: Warp's adjoint of that is not a number, dead or not.
bool AddDeadCode(Kernel& kernel, std::vector<Launch>&, Rng& rng) {
  const size_t at = kernel.body.size() - 1;
  const std::vector<int32_t> floats = FloatsBefore(kernel, at);
  if (floats.empty()) return false;
  const int32_t symbol = static_cast<int32_t>(kernel.symbols.size());
  kernel.symbols.push_back("dead_value");
  const Expr name = Name(rng.Pick(floats), kFloat);
  kernel.body.insert(
      kernel.body.begin() + static_cast<std::ptrdiff_t>(at),
      Assign(Name(symbol, kFloat), Call(Builtin::kMul, kFloat, {Call(Builtin::kSin, kFloat, {name}), name})));
  return true;
}

// x * 1 or x + 0 for some float read.
bool AddIdentity(Kernel& kernel, std::vector<Launch>&, Rng& rng) {
  std::vector<Expr*> places;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    if (stmt.kind != Stmt::Kind::kAssign || stmt.value.kind != Expr::Kind::kCall) return;
    for (Expr& arg : stmt.value.args)
      if (arg.type == kFloat && arg.kind == Expr::Kind::kName) places.push_back(&arg);
  });
  if (places.empty()) return false;
  Expr& place = *rng.Pick(places);
  const bool product = rng.Chance(0.5);
  Expr old = place;
  place = Call(product ? Builtin::kMul : Builtin::kAdd, kFloat, {std::move(old), FloatLiteral(product ? 1.0 : 0.0)});
  return true;
}

bool Rename(Kernel& kernel, std::vector<Launch>&, Rng&) {
  for (size_t s = 0; s < kernel.symbols.size(); ++s)
    kernel.symbols[s] = "name" + std::to_string(kernel.symbols.size() - s);
  kernel.name = "renamed";
  return true;
}

// Two neighbours of which neither writes what the other touches.
bool Reorder(Kernel& kernel, std::vector<Launch>&, Rng&) {
  auto touched = [](const Stmt& stmt) {
    std::set<int32_t> symbols;
    const std::vector<Stmt> body = {stmt};
    ForEachExpr(body, [&](const Expr& e) {
      if (e.kind == Expr::Kind::kName) symbols.insert(e.symbol);
    });
    return symbols;
  };
  for (size_t s = 1; s + 1 < kernel.body.size(); ++s) {
    Stmt &first = kernel.body[s], &second = kernel.body[s + 1];
    auto plain = [](const Stmt& stmt) {
      return stmt.kind == Stmt::Kind::kAssign && stmt.target.kind == Expr::Kind::kName && stmt.value.type == kFloat;
    };
    if (!plain(first) || !plain(second)) continue;
    if (touched(first).contains(second.target.symbol) || touched(second).contains(first.target.symbol)) continue;
    std::swap(first, second);
    return true;
  }
  return false;
}

// range(5) becomes range(count), with a parameter that is 5.
bool KeepLoop(Kernel& kernel, std::vector<Launch>& launches, Rng&) {
  for (Stmt& stmt : kernel.body) {
    const auto trips = stmt.kind == Stmt::Kind::kFor ? LiteralTrips(stmt.range) : std::nullopt;
    if (!trips || *trips < 2 || *trips > kMaxUnroll || stmt.range.size() != 1) continue;
    const int32_t param = static_cast<int32_t>(kernel.params.size());
    auto shift = [&](Expr& e) {
      if (e.kind == Expr::Kind::kName && e.symbol >= param) ++e.symbol;
    };
    ForEachExpr(kernel.body, shift);
    kernel.params.push_back(kInt);
    kernel.symbols.insert(kernel.symbols.begin() + param, "trips_given");
    stmt.range = {Name(param, kInt)};
    for (Launch& launch : launches) {
      launch.args.push_back({kInt, {}, {static_cast<int32_t>(*trips)}});
      launch.adjoints.push_back({kInt, {}, {}});
    }
    return FollowsSafeRule(kernel);
  }
  return false;
}

TEST(Metamorphic, DeadCode) { EXPECT_GE(Hold(AddDeadCode, false), kKernels / 4); }
TEST(Metamorphic, Identities) { EXPECT_GE(Hold(AddIdentity, false), kKernels / 4); }
TEST(Metamorphic, Names) { EXPECT_GE(Hold(Rename, false), kKernels / 2); }
TEST(Metamorphic, OrderOfStatements) { EXPECT_GE(Hold(Reorder, false), kKernels / 10); }
TEST(Metamorphic, LoopsUnrolledOrNot) { EXPECT_GE(Hold(KeepLoop, true), 10); }

}  // namespace
}  // namespace warpsmith
