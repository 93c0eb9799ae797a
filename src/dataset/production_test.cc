#include "src/dataset/production.h"

#include <gtest/gtest.h>

namespace warpsmith {
namespace {

Plan SmallPlan() {
  Plan plan;
  plan.seed = 1;
  plan.execute = plan.breed = true;
  for (const KernelTypeRow& row : KernelTypes()) plan.shares.push_back({row.type, 1});
  return plan;
}

ProductionOptions Slots(uint64_t count, unsigned jobs = 1, Shard shard = {}) {
  ProductionOptions options;
  options.count = count;
  options.jobs = jobs;
  options.shard = shard;
  return options;
}

struct Made {
  std::map<uint64_t, std::string> ids;  // by slot
  std::vector<uint64_t> order;
  std::map<uint64_t, std::string> canonical;
  uint64_t disagreeing = 0;
  ProductionCounts counts;
};

Made Make(
    ProductionOptions options, const std::function<void(Production&)>& prepare = [](Production&) {},
    Plan plan = SmallPlan()) {
  Made made;
  Production production(std::move(plan), {}, std::move(options));
  prepare(production);
  const Status run = production.Run([&](SlotRow row) -> Status {
    EXPECT_EQ(row.sample.provenance.place->slot, row.slot);
    EXPECT_EQ(row.sample.metadata.canonical_id, row.canonical);
    EXPECT_EQ(row.sample.validation["verdict"], "agree");
    made.ids[row.slot] = row.sample.id;
    made.canonical[row.slot] = row.canonical;
    made.order.push_back(row.slot);
    if (row.disagreeing) {
      EXPECT_EQ(row.disagreeing->validation["verdict"], "disagree");
      ++made.disagreeing;
    }
    return Ok{};
  });
  EXPECT_TRUE(run.ok());
  EXPECT_TRUE(production.complete());
  made.counts = production.counts();
  return made;
}

TEST(TypeCycle, SpreadsEachTypesParts) {
  Plan plan;
  plan.shares = {{KernelType::kLoop, 3}, {KernelType::kAtomic, 1}, {KernelType::kMath, 2}};
  const std::vector<KernelType> cycle = TypeCycle(plan);
  ASSERT_EQ(cycle.size(), 6u);
  EXPECT_EQ(std::count(cycle.begin(), cycle.end(), KernelType::kLoop), 3);
  EXPECT_EQ(std::count(cycle.begin(), cycle.end(), KernelType::kMath), 2);
  for (size_t i = 1; i < cycle.size(); ++i)
    EXPECT_FALSE(cycle[i] == KernelType::kAtomic && cycle[i - 1] == KernelType::kAtomic);
}

TEST(Production, RowsDoNotDependOnThreadsNorOnHowManySlotsThereWillBe) {
  const Made one = Make(Slots(100)), two = Make(Slots(100, 3)), longer = Make(Slots(130, 2));
  EXPECT_EQ(one.ids.size(), 100u);
  EXPECT_EQ(one.ids, two.ids);
  EXPECT_GT(one.disagreeing, 0u);
  EXPECT_EQ(one.disagreeing, two.disagreeing);
  EXPECT_TRUE(std::is_sorted(two.order.begin(), two.order.end()));
  for (const auto& [slot, id] : one.ids) EXPECT_EQ(longer.ids.at(slot), id);
  for (const ProductionCounts::PerType& row : one.counts.types) EXPECT_EQ(row.kept, 10u);
}

TEST(Production, ShardsTogetherMakeTheWhole) {
  std::map<uint64_t, std::string> together;
  for (uint64_t i = 0; i < 3; ++i) together.merge(Make(Slots(70, 1, {i, 3})).ids);
  EXPECT_EQ(together, Make(Slots(70)).ids);
}

TEST(Production, GoesOnFromWhatIsThere) {
  const Made whole = Make(Slots(40));
  const Made rest = Make(Slots(40), [&](Production& production) {
    for (const auto& [slot, canonical] : whole.canonical)
      if (slot % 3 != 0) production.Have(slot, 0, canonical);
  });
  EXPECT_EQ(rest.ids.size(), 14u);
  for (const auto& [slot, id] : rest.ids) EXPECT_EQ(whole.ids.at(slot), id);
}

TEST(Production, ASlotThatALowerOneHasTheKernelOfTakesItsNextAttempt) {
  const Made whole = Make(Slots(20));
  const std::string taken = whole.canonical.at(15);
  // In the search, because the lower slot is settled; and when slots are settled, because both are there.
  const Made searched = Make(Slots(20), [&](Production& production) { production.Have(3, 0, taken); });
  const Made settled = Make(Slots(20), [&](Production& production) {
    production.Have(3, 0, taken);
    production.Have(15, 0, taken);
  });
  for (const Made& made : {searched, settled}) {
    EXPECT_EQ(made.counts.duplicates, 1u);
    EXPECT_NE(made.canonical.at(15), taken);
    EXPECT_EQ(made.ids.at(16), whole.ids.at(16));
  }
  EXPECT_EQ(searched.ids.at(15), settled.ids.at(15));
}

TEST(Production, StopsWhenAsked) {
  std::atomic<bool> stop = false;
  ProductionOptions options = Slots(100'000);
  options.stop = &stop;
  Production production(SmallPlan(), {}, options);
  uint64_t next = 0;
  const Status run = production.Run([&](SlotRow row) -> Status {
    EXPECT_EQ(row.slot, next++);
    stop = true;
    return Ok{};
  });
  EXPECT_TRUE(run.ok());
  EXPECT_FALSE(production.complete());
  EXPECT_GT(next, 0u);
}

TEST(Production, EveryCandidateCanBeMadeAgainByItsSeed) {
  Production production(SmallPlan(), {}, Slots(20));
  const Status run = production.Run([&](SlotRow row) -> Status {
    const Candidate again = MakeCandidate(row.sample.kernel_type, row.sample.provenance.seed, /*breed=*/true);
    EXPECT_EQ(MakeSample(again.kernel, again.provenance).id, row.sample.id);
    return Ok{};
  });
  EXPECT_TRUE(run.ok());
}

TEST(Production, AnEndlessSearchEndsWithAnError) {
  ProductionOptions options = Slots(1);
  options.taken = [](const std::string&) { return true; };
  Plan plan;
  plan.shares = {{KernelType::kMath, 1}};
  Production production(plan, {}, options);
  const Status run = production.Run([](SlotRow) -> Status { return Ok{}; });
  ASSERT_FALSE(run.ok());
  EXPECT_NE(run.error().message.find("math"), std::string::npos);
}

}  // namespace
}  // namespace warpsmith
