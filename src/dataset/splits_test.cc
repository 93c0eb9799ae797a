#include "src/dataset/splits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <thread>

#include "src/dataset/production.h"

namespace warpsmith {
namespace {

// KERNELS in the environment asks for more: all pairs of 6,000 take minutes.
size_t Count() {
  const char* asked = std::getenv("KERNELS");
  return asked == nullptr ? 400 : std::strtoull(asked, nullptr, 10);
}

const std::vector<Sample>& Harvested() {
  static const std::vector<Sample> samples = [] {
    Plan plan;
    plan.seed = 3;
    plan.execute = plan.breed = true;
    for (const KernelTypeRow& row : KernelTypes()) plan.shares.push_back({row.type, 1});
    ProductionOptions options;
    options.count = Count();
    options.jobs = std::thread::hardware_concurrency();
    Production production(plan, {}, options);
    std::vector<Sample> made;
    WS_CHECK(production.Run([&](SlotRow row) -> Status { return made.push_back(std::move(row.sample)), Ok{}; }).ok());
    return made;
  }();
  return samples;
}

TEST(Similarity, LeavesOutNamesLiteralsAndComments) {
  const Shingles a = ShinglesOf("def f(x: float):\n    y = wp.sin(x) * 2.0  # twice\n    z = y + 1.0\n");
  EXPECT_EQ(Similarity(a, ShinglesOf("def g(a: float):\n    b = wp.sin(a) * 3.5\n    c = b + 0.25\n")), 1);
  const double other = Similarity(a, ShinglesOf("def f(x: float):\n    y = wp.cos(x) * 2.0\n    z = y - 1.0\n"));
  EXPECT_GT(other, 0.05);
  EXPECT_LT(other, kNearDuplicate);
}

TEST(Similarity, TheIndexFindsWhatAllPairsWouldFind) {
  SimilarityIndex index;
  std::vector<Shingles> all;
  size_t pairs = 0, found = 0;
  for (const Sample& sample : Harvested()) {
    Shingles shingles = ShinglesOf(sample.python_source);
    for (const Shingles& earlier : all) pairs += Similarity(shingles, earlier) >= kContaminated;
    found += index.Find(shingles, kContaminated).size();
    index.Add(shingles);
    all.push_back(std::move(shingles));
  }
  EXPECT_GT(pairs, 5u);
  EXPECT_LE(found, pairs);
  EXPECT_GE(static_cast<double>(found), 0.95 * static_cast<double>(pairs));
}

TEST(Splits, NothingInASplitIsNearToAnotherSplitAndNothingMovesAsDataGrows) {
  Splitter few, many;
  std::vector<std::pair<Split, Shingles>> rows;
  std::map<Split, int> counts;
  for (size_t i = 0; i < Harvested().size(); ++i) {
    const Sample& sample = Harvested()[i];
    const Assignment assignment = many.Assign(sample);
    if (i < 150) EXPECT_EQ(few.Assign(sample).split, assignment.split);
    ++counts[assignment.split];
    if (assignment.split != Split::kLeftOut) rows.emplace_back(assignment.split, ShinglesOf(sample.python_source));
    const auto& builtins = sample.metadata.features["builtins"];
    const bool unseen = std::any_of(builtins.begin(), builtins.end(), [&](const Json& name) {
      return IsHeldOut(name.get<std::string>(), sample.kernel_type);
    });
    if (assignment.split != Split::kLeftOut) EXPECT_EQ(assignment.split == Split::kTestUnseen, unseen);
  }
  double greatest = 0;
  for (const auto& [split, shingles] : rows)
    for (const auto& [other, others] : rows)
      if (split != other) greatest = std::max(greatest, Similarity(shingles, others));
  EXPECT_LT(greatest, kNearDuplicate);
  EXPECT_GT(greatest, 0.2);  // or there was nothing to leak
  std::cout << "of " << rows.size() << " rows no two in different splits are more alike than " << greatest << "\n";
  EXPECT_GT(counts[Split::kTrain], 0.6 * static_cast<double>(Count()));
  EXPECT_GT(counts[Split::kTest], 0);
  EXPECT_GT(counts[Split::kValidation], 0);
  EXPECT_GT(counts[Split::kTestUnseen], 0);
  EXPECT_LT(counts[Split::kTestUnseen], 0.15 * static_cast<double>(Count()));
}

TEST(Splits, LineageStaysTogetherAndDuplicatesAndTheForbiddenStayOut) {
  Sample parent = Harvested()[0], child = Harvested()[1];
  child.provenance.parents = {parent.id};
  Splitter splitter;
  const Assignment first = splitter.Assign(parent);
  const Assignment second = splitter.Assign(child);
  if (second.split != Split::kLeftOut) EXPECT_EQ(second.cluster, first.cluster);
  EXPECT_EQ(splitter.Assign(parent).cause, "duplicate");
  Splitter strict;
  strict.Forbid(parent.python_source);
  EXPECT_EQ(strict.Assign(parent).cause, "contaminated");
}

}  // namespace
}  // namespace warpsmith
