#include "src/forge/forge.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <string>

#include "src/forge/live.h"
#include "src/forge/loops.h"
#include "src/kernel/check.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

KernelType TypeOf(uint64_t seed) { return KernelTypes()[seed % kKernelTypeCount].type; }

size_t CountStatements(const Kernel& kernel) {
  size_t count = 0;
  ForEachStmt(kernel.body, [&](const Stmt&) { ++count; });
  return count;
}

// What a batch of kernels is made of.
struct Census {
  std::set<Expr::Kind> expressions;
  std::set<Stmt::Kind> statements;
  std::set<Builtin> builtins;
  std::set<CompareOp> comparisons;
  std::set<Builtin> updates;
  bool unrolled = false, constant = false, dynamic = false, chained = false, attribute = false, subscript = false;

  void Count(const Kernel& kernel) {
    ForEachStmt(kernel.body, [&](const Stmt& stmt) {
      statements.insert(stmt.kind);
      if (stmt.kind == Stmt::Kind::kAugAssign) updates.insert(stmt.op);
      if (stmt.kind != Stmt::Kind::kFor) return;
      std::optional<int64_t> trips = LiteralTrips(stmt.range);
      unrolled |= trips && *trips <= kMaxUnroll;
      constant |= trips && *trips > kMaxUnroll;
      dynamic |= !trips;
    });
    ForEachExpr(kernel.body, [&](const Expr& expr) {
      expressions.insert(expr.kind);
      if (expr.kind == Expr::Kind::kCall) builtins.insert(expr.builtin);
      if (expr.kind == Expr::Kind::kCompare) comparisons.insert(expr.compare(0));
      chained |= expr.kind == Expr::Kind::kCompare && expr.args.size() > 2;
      attribute |= expr.kind == Expr::Kind::kComponent && expr.attribute;
      subscript |= expr.kind == Expr::Kind::kComponent && !expr.attribute;
    });
  }

  void ExpectEverything() const {
    EXPECT_EQ(expressions.size(), 8u);
    EXPECT_EQ(statements.size(), 10u);  // all but `pass`
    EXPECT_EQ(comparisons.size(), 6u);
    EXPECT_EQ(updates.size(), 5u);
    EXPECT_TRUE(unrolled && constant && dynamic && chained && attribute && subscript);
    for (const BuiltinRow& row : BuiltinTable())
      if (row.category != BuiltinCategory::kHidden) EXPECT_TRUE(builtins.count(row.id)) << row.name;
  }
};

TEST(Generate, MakesValidKernelsOfTheTypeAsked) {
  for (uint64_t seed = 0; seed < 4000; ++seed) {
    Rng rng(seed);
    bool safe = seed % 4 == 3;
    Kernel kernel = Generate(TypeOf(seed), rng, safe);
    Status status = Check(kernel);
    ASSERT_TRUE(status.ok()) << status.error().message << "\n" << PythonSource(kernel);
    EXPECT_EQ(Classify(kernel), TypeOf(seed));
    EXPECT_LE(KernelSize(kernel), kMaxNodes);
    EXPECT_LE(CountStatements(kernel), kMaxStatements);
    EXPECT_LE(kernel.params.size(), kMaxParams);
  }
}

TEST(Generate, SameSeedSameKernel) {
  for (uint64_t seed = 0; seed < 200; ++seed) {
    Rng a(seed), b(seed);
    EXPECT_EQ(Generate(TypeOf(seed), a), Generate(TypeOf(seed), b));
    EXPECT_EQ(a.Next(), b.Next());
  }
}

TEST(Generate, OperationsReachAnOutput) {
  for (const KernelTypeRow& row : KernelTypes()) {
    double share = 0;
    constexpr int kKernels = 300;
    for (uint64_t seed = 0; seed < kKernels; ++seed) {
      Rng rng(seed);
      share += LiveShare(Generate(row.type, rng)) / kKernels;
    }
    EXPECT_GT(share, 0.99) << row.name;
  }
}

// Repair has nothing to do but where a rule was broken on purpose: the declared share, and literals that repair casts
// more often than needed.
TEST(Generate, KernelsAreRepairedAlready) {
  int changed = 0;
  constexpr int kKernels = 2000;
  for (uint64_t seed = 0; seed < kKernels; ++seed) {
    Rng rng(seed);
    Kernel kernel = Generate(TypeOf(seed), rng);
    Kernel repaired = kernel;
    Repair(repaired, rng);
    changed += PythonSource(repaired) != PythonSource(kernel);
  }
  EXPECT_LT(changed, kKernels * 0.02);
  EXPECT_GT(changed, 0);
}

TEST(Generate, CoversTheLanguage) {
  Census census;
  for (uint64_t seed = 0; seed < 6000; ++seed) {
    Rng rng(seed);
    census.Count(Generate(TypeOf(seed), rng));
  }
  // An element or a component is divided and taken modulo by mutation alone.
  census.updates.insert({Builtin::kDiv, Builtin::kMod});
  census.ExpectEverything();
}

// No component writes, no array both read and written, no modulo of floats: what Warp's adjoint gets wrong.
TEST(Generate, SafeKernelsAvoidWhatWarpGetsWrong) {
  for (uint64_t seed = 0; seed < 2000; ++seed) {
    Rng rng(seed);
    Kernel kernel = Generate(TypeOf(seed), rng, /*safe=*/true);
    std::set<int32_t> written;
    ForEachStmt(kernel.body, [&](const Stmt& stmt) {
      if (stmt.target.kind == Expr::Kind::kIndex) written.insert(stmt.target.args[0].symbol);
      EXPECT_NE(stmt.target.kind, Expr::Kind::kComponent) << PythonSource(kernel);
    });
    ForEachStmt(kernel.body, [&](const Stmt& stmt) {
      VisitExpr(stmt.value, [&](const Expr& e) {
        if (e.kind == Expr::Kind::kIndex) EXPECT_FALSE(written.count(e.args[0].symbol)) << PythonSource(kernel);
        if (e.kind == Expr::Kind::kCall && e.builtin == Builtin::kMod) EXPECT_EQ(e.type, kInt);
      });
    });
  }
}

// Runs chains of mutations and crossovers, and hands every kernel to `visit`.
template <class Visit>
void ForEachDescendant(uint64_t first_seed, int chains, int length, const Visit& visit) {
  std::vector<Kernel> donors;
  for (uint64_t seed = first_seed; seed < first_seed + static_cast<uint64_t>(chains); ++seed) {
    Rng rng(seed);
    Kernel kernel = Generate(TypeOf(seed), rng);
    for (int i = 0; i < length; ++i) {
      if (!donors.empty() && i % 5 == 4)
        kernel = Crossover(kernel, rng.Pick(donors), rng);
      else
        Mutate(kernel, rng);
      visit(kernel, rng);
    }
    if (donors.size() < 100)
      donors.push_back(kernel);
    else
      rng.Pick(donors) = kernel;
  }
}

TEST(Mutate, DescendantsAreValidAndRepairIsIdempotent) {
  ForEachDescendant(1000, 2200, 10, [](const Kernel& kernel, Rng& rng) {
    Kernel checked = kernel;
    Status status = Check(checked);
    ASSERT_TRUE(status.ok()) << status.error().message << "\n" << PythonSource(kernel);
    ASSERT_EQ(checked, kernel) << "repair and check give different types";
    Kernel again = kernel;
    Rng other(rng.Next());
    Repair(again, other);
    ASSERT_EQ(again, kernel) << PythonSource(kernel) << PythonSource(again);
    EXPECT_LE(KernelSize(kernel), kMaxNodes);
    EXPECT_LE(CountStatements(kernel), kMaxStatements);
    EXPECT_LE(kernel.params.size(), kMaxParams);
  });
}

TEST(Mutate, DescendantsStayAliveAndCoverTheLanguage) {
  Census census;
  double share = 0;
  int count = 0;
  ForEachDescendant(5000, 600, 10, [&](const Kernel& kernel, Rng&) {
    census.Count(kernel);
    share += LiveShare(kernel);
    ++count;
  });
  census.ExpectEverything();
  EXPECT_GT(share / count, 0.99);
}

TEST(Mutate, EveryMutatorFires) {
  std::vector<int> fired(Mutators().size());
  std::vector<uint8_t> applied;
  for (uint64_t seed = 0; seed < 3000; ++seed) {
    Rng rng(seed);
    Kernel kernel = Generate(TypeOf(seed), rng);
    applied.clear();
    std::string_view first = Mutate(kernel, rng, &applied);
    ASSERT_EQ(first.empty(), applied.empty());
    if (!applied.empty()) EXPECT_EQ(first, Mutators()[applied[0]].name);
    for (uint8_t at : applied) ++fired[at];
  }
  for (size_t i = 0; i < fired.size(); ++i) EXPECT_GT(fired[i], 0) << Mutators()[i].name;
}

TEST(Mutate, SameSeedSameKernel) {
  for (uint64_t seed = 0; seed < 200; ++seed) {
    Kernel kernels[2];
    for (Kernel& kernel : kernels) {
      Rng rng(seed);
      kernel = Generate(TypeOf(seed), rng);
      Mutate(kernel, rng);
      kernel = Crossover(kernel, Generate(TypeOf(seed + 1), rng), rng);
    }
    EXPECT_EQ(kernels[0], kernels[1]);
  }
}

TEST(Crossover, ChildrenHaveSomethingOfBoth) {
  int like_a = 0, other = 0;  // what is grafted may be dead, and go again
  for (uint64_t seed = 0; seed < 500; ++seed) {
    Rng rng(seed);
    Kernel a = Generate(TypeOf(seed), rng), b = Generate(TypeOf(seed / 10), rng);
    Kernel child = Crossover(a, b, rng);
    EXPECT_EQ(child.name, a.name);
    ++(child == a ? like_a : other);
  }
  EXPECT_GT(other, 5 * like_a);
}

// Repair, rule by rule: what is wrong in each kernel, and what must not be in the result.
class RepairTest : public testing::Test {
 protected:
  static constexpr int32_t kOut = 0, kA = 1, kN = 2, kI = 3, kX = 4, kK = 5;

  static Expr Load(Expr index) { return Index(Name(kA, kFloatArray), std::move(index)); }
  static Expr Tid() { return Name(kI, kInt); }
  static Expr Float(int32_t symbol) { return Name(symbol, kFloat); }
  static Stmt Store(Expr index, Expr value) {
    return Assign(Index(Name(kOut, kFloatArray), std::move(index)), std::move(value));
  }

  static std::string Repaired(std::vector<Stmt> body) {
    Kernel kernel;
    kernel.name = "k";
    kernel.params = {kFloatArray, kFloatArray, kInt};
    kernel.symbols = {"out", "a", "n", "i", "x", "j"};
    kernel.body = std::move(body);
    kernel.body.insert(kernel.body.begin(), Assign(Tid(), Call(Builtin::kTid, kInt, {})));
    Rng rng(1);
    Repair(kernel, rng);
    EXPECT_TRUE(Check(kernel).ok()) << PythonSource(kernel);
    return PythonSource(kernel);
  }
  static bool Has(const std::string& text, std::string_view part) { return text.find(part) != text.npos; }
};

TEST_F(RepairTest, LeavesAGoodKernelAlone) {
  EXPECT_EQ(Repaired({Assign(Float(kX), Load(Tid())), Store(Tid(), Float(kX))}),
            "@wp.kernel\n"
            "def k(out: wp.array(dtype=float), a: wp.array(dtype=float)):\n"
            "    i = wp.tid()\n"
            "    x = a[i]\n"
            "    out[i] = x\n");
}

TEST_F(RepairTest, SetsWhatOneArmAloneSets) {
  Expr condition = Compare(CompareOp::kGreater, Load(Tid()), FloatLiteral(0));
  EXPECT_TRUE(
      Has(Repaired({If(condition, {Assign(Float(kX), Load(Tid()))}), Store(Tid(), Float(kX))}), "    x = 0.0\n    if"));
}

TEST_F(RepairTest, CastsLiteralsThatALoopCarries) {
  std::vector<Stmt> body = {
      Assign(Float(kX), FloatLiteral(0)),
      For(Name(kK, kInt), {Name(kN, kInt)}, {AugAssign(Builtin::kAdd, Float(kX), Load(Name(kK, kInt)))}),
      Store(Tid(), Float(kX))};
  EXPECT_TRUE(Has(Repaired(body), "x = float(0.0)"));
  body[1].range[0] = IntLiteral(4);  // unrolled: a constant may change
  EXPECT_TRUE(Has(Repaired(body), "x = 0.0"));
}

TEST_F(RepairTest, CastsOperandsToOneType) {
  Expr mixed = Call(Builtin::kMul, kFloat, {Load(Tid()), Tid()});
  EXPECT_TRUE(Has(Repaired({Store(Tid(), mixed)}), "a[i] * float(i)"));
}

TEST_F(RepairTest, KeepsIndicesInRange) {
  Expr before = Call(Builtin::kSub, kInt, {Tid(), IntLiteral(1)});
  EXPECT_FALSE(Has(Repaired({Store(Tid(), Load(before))}), "a[i - 1]"));
  Expr next = Call(Builtin::kAdd, kInt, {Tid(), IntLiteral(1)});
  EXPECT_TRUE(Has(Repaired({Store(Tid(), Load(next))}), "a[i + 1]"));
}

TEST_F(RepairTest, StoresOnlyOwnElements) {
  EXPECT_TRUE(Has(Repaired({Store(IntLiteral(0), Load(Tid()))}), "out[i] = a[i]"));
  Expr even = Call(Builtin::kMul, kInt, {Tid(), IntLiteral(2)});
  Expr odd = Call(Builtin::kAdd, kInt, {even, IntLiteral(1)});
  EXPECT_TRUE(Has(Repaired({Store(even, Load(Tid())), Store(odd, Load(Tid()))}), "out[i * 2 + 1] = a[i]"));
  Stmt add = CallStmt(Call(Builtin::kAtomicAdd, kFloat, {Name(kOut, kFloatArray), IntLiteral(0), Load(Tid())}));
  EXPECT_TRUE(Has(Repaired({add}), "wp.atomic_add(out, 0, a[i])"));
  EXPECT_TRUE(Has(Repaired({add, Store(Tid(), Load(Tid()))}), "wp.atomic_add(out, i, a[i])"));
}

TEST_F(RepairTest, BoundsLoops) {
  EXPECT_FALSE(Has(Repaired({For(Name(kK, kInt), {IntLiteral(5000)}, {Store(Tid(), Load(Name(kK, kInt)))})}), "5000"));
}

TEST_F(RepairTest, AddsAnOutput) { EXPECT_TRUE(Has(Repaired({Assign(Float(kX), Load(Tid()))}), "[i] = ")); }

TEST_F(RepairTest, ShrinksWhatIsTooLarge) {
  std::vector<Stmt> body;
  for (int i = 0; i < 200; ++i) body.push_back(Store(Tid(), Call(Builtin::kMul, kFloat, {Load(Tid()), Load(Tid())})));
  std::string text = Repaired(body);
  EXPECT_LE(std::count(text.begin(), text.end(), '\n'), static_cast<long>(kMaxStatements) + 2);
}

}  // namespace
}  // namespace warpsmith
