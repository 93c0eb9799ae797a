#include "src/forge/codec.h"

#include <gtest/gtest.h>

#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

TEST(Codec, RoundTripsKernelsOfEveryTypeAndTheirChildren) {
  for (uint64_t seed = 0; seed < 500; ++seed) {
    Rng rng(seed);
    Kernel kernel = Generate(KernelTypes()[seed % kKernelTypeCount].type, rng);
    if (seed % 2) Mutate(kernel, rng);
    std::optional<Kernel> decoded = Decode(Encode(kernel));
    ASSERT_TRUE(decoded.has_value());
    PrintPython(*decoded);
    EXPECT_EQ(*decoded, kernel);
  }
}

TEST(Codec, KeepsLiteralsToTheLastBit) {
  for (double value : {0.0, 0.1, 1.0 / 3, 1e-30, 3e38, 123456.789, 0.0005}) {
    Kernel kernel;
    kernel.name = "k";
    kernel.params = {kFloatArray};
    kernel.symbols = {"out"};
    kernel.body.push_back(Assign(Index(Name(0, kFloatArray), IntLiteral(0)), FloatLiteral(value)));
    std::optional<Kernel> decoded = Decode(Encode(kernel));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->body[0].value.number, value);
  }
}

TEST(Codec, KeepsLineage) {
  Rng rng(1);
  Kernel kernel = Generate(KernelType::kLoop, rng);
  Lineage lineage{.generator_seed = 0x123456789abcdef0, .parents = {1, 2, ~0ull}, .mutations = {3, 1, 4}};
  Lineage decoded;
  ASSERT_TRUE(Decode(Encode(kernel, lineage), &decoded).has_value());
  EXPECT_EQ(decoded, lineage);
}

TEST(Codec, KeepsTheRider) {
  Rng rng(1);
  const Kernel kernel = Generate(KernelType::kLoop, rng);
  const std::vector<uint8_t> rider = {1, 0, 255};
  std::vector<uint8_t> decoded;
  const std::vector<uint8_t> bytes = Encode(kernel, {}, rider);
  ASSERT_TRUE(Decode(bytes, nullptr, &decoded).has_value());
  EXPECT_EQ(decoded, rider);
  ASSERT_TRUE(Decode(Encode(kernel), nullptr, &decoded).has_value());
  EXPECT_TRUE(decoded.empty());
  for (size_t lost = 1; lost <= rider.size(); ++lost)
    EXPECT_FALSE(Decode(std::span(bytes).first(bytes.size() - lost)).has_value()) << lost;
}

TEST(Codec, KeepsTheYoungestOfALongHistory) {
  Rng rng(1);
  Kernel kernel = Generate(KernelType::kMath, rng);
  Lineage lineage;
  for (int i = 0; i < 200; ++i) lineage.mutations.push_back(static_cast<uint8_t>(i));
  Lineage decoded;
  ASSERT_TRUE(Decode(Encode(kernel, lineage), &decoded).has_value());
  EXPECT_EQ(decoded.mutations.size(), kMaxHistory);
  EXPECT_EQ(decoded.mutations.back(), 199);
}

TEST(Codec, EveryPrefixAndAnyTailIsRejected) {
  Rng rng(7);
  std::vector<uint8_t> bytes = Encode(Generate(KernelType::kCombined, rng));
  for (size_t size = 0; size < bytes.size(); ++size)
    EXPECT_FALSE(Decode(std::span(bytes).first(size)).has_value()) << size;
  bytes.push_back(0);
  EXPECT_FALSE(Decode(bytes).has_value());
}

// Bytes with a few changes decode often enough to be worth something, and repair makes kernels of what does.
TEST(Codec, DamagedBytesAreRejectedOrRepairable) {
  int decoded_count = 0;
  for (uint64_t seed = 0; seed < 3000; ++seed) {
    Rng rng(seed);
    std::vector<uint8_t> bytes = Encode(Generate(KernelTypes()[seed % kKernelTypeCount].type, rng));
    for (int i = rng.Between(1, 5); i > 0; --i)
      bytes[rng.Below(static_cast<uint32_t>(bytes.size()))] = static_cast<uint8_t>(rng.Next());
    std::optional<Kernel> decoded = Decode(bytes);
    if (!decoded) continue;
    ++decoded_count;
    Repair(*decoded, rng);
    Status status = Check(*decoded);
    ASSERT_TRUE(status.ok()) << status.error().message << "\n" << PythonSource(*decoded);
  }
  EXPECT_GT(decoded_count, 100);
}

TEST(Codec, NoiseIsHarmless) {
  for (uint64_t seed = 0; seed < 20000; ++seed) {
    Rng rng(seed);
    std::vector<uint8_t> bytes = Encode(Kernel{
        .name = "k", .params = {kFloatArray}, .symbols = {"a"}, .body = {}, .def_line = 0, .source = {}, .around = {}});
    bytes.resize(8);  // a good start, then anything
    for (int i = rng.Between(0, 300); i > 0; --i) bytes.push_back(static_cast<uint8_t>(rng.Next() & rng.Next()));
    std::optional<Kernel> decoded = Decode(bytes);
    if (!decoded) continue;
    Repair(*decoded, rng);
    EXPECT_TRUE(Check(*decoded).ok());
  }
}

}  // namespace
}  // namespace warpsmith
