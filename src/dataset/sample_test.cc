#include "src/dataset/sample.h"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <map>

#include "src/python/print.h"
#include "src/python/read.h"
#include "src/rng.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

// Reads `lines` as they stand in a file `offset` lines down from where samples begin.
Kernel Read(const std::string& lines, int offset = 0) {
  Result<std::vector<ReadKernel>> kernels = ReadPythonText(kFilePrefix + std::string(offset, '\n') + lines, "test.py");
  WS_CHECK(kernels.ok() && kernels->size() == 1 && (*kernels)[0].kernel.ok());
  return *(*kernels)[0].kernel;
}

constexpr char kScale[] =
    "@wp.kernel\n"
    "def scale(a: wp.array(dtype=float), v: wp.array(dtype=wp.vec3), io: wp.array(dtype=float), s: float):\n"
    "    i = wp.tid()\n"
    "    io[i] = io[i] * 2.0 + a[i] * s + v[i].y\n";

Sample Judged(const Kernel& kernel) {
  Sample sample = MakeSample(kernel, {7, {"parent"}, {"crossover"}, "a command", {}, "", ""});
  const TextIr ir = Lower(kernel);
  AddJudgement(sample, kernel, ir, Screen(kernel, ir, {.seed = 5, .plan = {}, .given = {}, .wrt = {}}), 5);
  return sample;
}

TEST(Sample, EveryF32ComesBackFromItsText) {
  Rng rng(1);
  for (int i = 0; i < 200'000; ++i) {
    auto bits = static_cast<uint32_t>(rng.Next());
    float value = 0;
    std::memcpy(&value, &bits, sizeof value);
    if (!std::isfinite(value)) continue;
    const Json back = Json::parse(Json(ShortestDouble(value)).dump());
    ASSERT_EQ(static_cast<float>(back.get<double>()), value);
  }
  EXPECT_EQ(Json(ShortestDouble(0.1f)).dump(), "0.1");
}

TEST(Sample, ComesBackFromJson) {
  Sample sample = Judged(Read(kScale));
  Json json = SampleToJson(sample);
  Result<Sample> back = SampleFromJson(json);
  ASSERT_TRUE(back.ok()) << back.error().message;
  EXPECT_EQ(SampleToJson(*back).dump(), json.dump());
}

TEST(Sample, StandsInItsOwnFileWhereverItWasRead) {
  Sample here = MakeSample(Read(kScale), {}), there = MakeSample(Read(kScale, 20), {});
  EXPECT_EQ(there.cpp_ir_forward, here.cpp_ir_forward);
  EXPECT_EQ(there.cuda_ir_backward, here.cuda_ir_backward);
  EXPECT_NE(here.cpp_ir_forward.find("<L 7>"), std::string::npos) << here.cpp_ir_forward;
}

// What Module.get_module_identifier() of Warp 1.19.0 said for files with this kernel.
TEST(Sample, ModuleIsNamedAsByWarp) { EXPECT_EQ(MakeSample(Read(kScale), {}).metadata.module_id, "wp_scale_0a2030c"); }

TEST(Sample, ExamplesAreLaunchesOfTheKernel) {
  Sample sample = Judged(Read(kScale));
  ASSERT_EQ(sample.validation["verdict"], "agree");
  ASSERT_FALSE(sample.examples.empty());
  const SampleExample& example = sample.examples[0];
  const double s = example.inputs["s"];
  EXPECT_FALSE(example.outputs.contains("a"));
  EXPECT_FALSE(example.seeds.contains("a"));
  for (int i = 0; i < example.dim; ++i) {
    const double a = example.inputs["a"][i], io = example.inputs["io"][i], y = example.inputs["v"][i][1];
    const double seed = example.seeds["io"][i];
    EXPECT_NEAR(example.outputs["io"][i], 2 * io + a * s + y, 1e-6);
    EXPECT_NEAR(example.gradients["a"][i], seed * s, 1e-6);
    EXPECT_NEAR(example.gradients["io"][i], seed * 2, 1e-6);
    EXPECT_EQ(example.gradients["v"][i], Json({0.0, ShortestDouble(static_cast<float>(seed)), 0.0}));
  }
  EXPECT_EQ(sample.launch.dim, example.dim);
  EXPECT_EQ(sample.launch.args[1].type, "array[vec3]");
  EXPECT_EQ(sample.launch.args[1].shape, std::vector<int>{static_cast<int>(example.inputs["v"].size())});
}

TEST(Sample, DisagreementBringsBothValues) {
  Sample sample = Judged(Read(
      "@wp.kernel\n"
      "def square_of_sum(a: wp.array(dtype=float), out: wp.array(dtype=float), n: int):\n"
      "    i = wp.tid()\n"
      "    z = float(0.0)\n"
      "    for k in range(n):\n"
      "        z = z + a[k]\n"
      "    out[i] = z * z\n"));
  ASSERT_EQ(sample.validation["verdict"], "disagree");
  EXPECT_EQ(sample.finding["reason"], "gradient");
}

TEST(Sample, FeaturesNameWhatTheKernelIsMadeOf) {
  Json features = MakeSample(Read(kScale), {}).metadata.features;
  EXPECT_EQ(features["builtins"], Json({"add", "mul", "tid"}));
  EXPECT_EQ(features["constructs"], Json({"array", "component"}));
  EXPECT_EQ(features["statements"], 2);
  EXPECT_EQ(features["depth"], 1);
}

TEST(Sample, WrongFieldsAreNamed) {
  const Json good = SampleToJson(Judged(Read(kScale)));
  auto cause = [](const Json& json) {
    Result<Sample> sample = SampleFromJson(json);
    return sample.ok() ? "none" : sample.error().message;
  };
  auto with = [&](const char* pointer, const Json& value) {
    Json json = good;
    json[Json::json_pointer(pointer)] = value;
    return cause(json);
  };
  EXPECT_EQ(cause(good), "none");
  EXPECT_EQ(cause(Json::array()), "the sample is not an object");
  EXPECT_EQ(with("/id", 3), "field id: is not a string");
  EXPECT_EQ(with("/kernel_type", "knot"), "field kernel_type: 'knot' is none of the ten types");
  EXPECT_EQ(with("/schema_version", 99), "field schema_version: is not 1");
  EXPECT_EQ(with("/metadata/num_params", -1), "field metadata.num_params: is out of range");
  EXPECT_EQ(with("/launch/args/1/shape", "long"), "field launch.args[1].shape: is not a list");
  EXPECT_EQ(with("/examples/0/inputs", 1), "field examples[0].inputs: is not an object");
  EXPECT_EQ(with("/validation/verdict", nullptr), "field validation.verdict: is not a string");
  EXPECT_EQ(with("/note", "trust me"), "field note: is no field of a sample");
  EXPECT_EQ(with("/launch/args/0/note", 1), "field launch.args[0].note: is no field of a sample");
  EXPECT_EQ(with("/validation/reason", "kink"), "field validation.reason: 'kink' is none of agree");
  EXPECT_EQ(with("/validation/oracles/dual/error", 3),
            "field validation.oracles.dual.error: 3 does not fit the verdict");
  EXPECT_EQ(with("/generated_at", "2026-02-31T00:00:00Z"),
            "field generated_at: '2026-02-31T00:00:00Z' is no time as in 2026-11-22T22:41:07Z");
  Json without = good;
  without.erase("cuda_ir_forward");
  EXPECT_EQ(cause(without), "field cuda_ir_forward: is missing");
}

TEST(Sample, TheOriginalPipelinesEightFieldsAreEnough) {
  Json json = SampleToJson(Judged(Read(kScale)));
  for (const char* later :
       {"cuda_ir_forward", "cuda_ir_backward", "schema_version", "launch", "validation", "examples", "provenance"})
    json.erase(later);
  json["generated_at"] = "yesterday";
  json["metadata"] = {{"anything", 1}};
  Result<Sample> sample = SampleFromJson(json);
  ASSERT_TRUE(sample.ok()) << sample.error().message;
  EXPECT_TRUE(sample->foreign);
  EXPECT_EQ(SampleToJson(*sample).dump(), json.dump());
}

}  // namespace
}  // namespace warpsmith
