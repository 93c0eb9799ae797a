// Kernels whose text real Warp wrote (testdata/kernels.py), run by both compiled engines against values by hand; and
// the same texts spoiled in every way that must cost one kernel and no more.
#include "src/engine/compiled_engine.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <sstream>
#include <thread>
#include <utility>

namespace warpsmith {
namespace {

using Floats = std::vector<float>;

struct Sample {
  Kernel kernel;
  KernelText text;
  std::vector<Launch> launches;

  Job job() const { return {&kernel, nullptr, &text, launches}; }
};

KernelText ReadText(const std::string& name) {
  std::ifstream file("src/engine/testdata/" + name + ".txt");
  EXPECT_TRUE(file.good()) << name;
  std::stringstream all;
  all << file.rdbuf();
  std::string left = all.str();
  auto next = [&] {
    size_t end = left.find("======\n");
    std::string part = left.substr(0, end);
    left = end == left.npos ? "" : left.substr(end + 7);
    return part;
  };
  KernelText text;
  text.name = next();
  text.name.pop_back();  // the newline
  text.cpp_args = next(), text.cpp_forward = next(), text.cpp_backward = next();
  text.cuda_forward = next(), text.cuda_backward = next();
  return text;
}

Buffer Reals(Type type, Floats values) { return {type, std::move(values), {}}; }
Buffer Ints(Type type, std::vector<int32_t> values) { return {type, {}, std::move(values)}; }

Sample MakeSample(const std::string& name, std::vector<std::string> params, Launch launch) {
  Sample sample;
  sample.kernel.name = name;
  sample.kernel.symbols = std::move(params);
  for (const Buffer& arg : launch.args) sample.kernel.params.push_back(arg.type);
  sample.text = ReadText(name);
  sample.launches = {std::move(launch)};
  return sample;
}

// y = a x x; the adjoint of y is taken, that of x grows by 2 a x g.
Sample SquareScaled() {
  return MakeSample("square_scaled", {"x", "y", "a"},
                    {3,
                     {Reals(kFloatArray, {1, 2, 3}), Reals(kFloatArray, {0, 0, 0}), Reals(kFloat, {0.5})},
                     {Reals(kFloatArray, {10, 20, 30}), Reals(kFloatArray, {1, 2, 4}), Reals(kFloat, {0})}});
}

using EngineMaker = std::unique_ptr<CompiledEngine> (*)(const CompiledEngineOptions&);

class CompiledEngineTest : public testing::TestWithParam<EngineMaker> {
 protected:
  static std::unique_ptr<CompiledEngine> Make(const CompiledEngineOptions& options = {}) { return GetParam()(options); }

  static JobResult RunOne(const Sample& sample, const CompiledEngineOptions& options = {}) {
    Job job = sample.job();
    return Make(options)->Run({&job, 1})[0];
  }

  // Replaces `from` by `to` in the text that this engine compiles.
  static void Edit(Sample& sample, const std::string& from, const std::string& to) {
    for (std::string* text : {&sample.text.cpp_forward, &sample.text.cuda_forward}) {
      size_t at = text->find(from);
      ASSERT_NE(at, text->npos);
      text->replace(at, from.size(), to);
    }
  }

  // Puts declarations in front of the text that this engine compiles.
  static void Declare(Sample& sample, const std::string& declarations) {
    for (std::string* text : {&sample.text.cpp_args, &sample.text.cuda_forward}) *text = declarations + *text;
  }

  // Runs `spoiled` between two good kernels of other names, which must not notice.
  static JobResult RunAmongGoodOnes(const Sample& spoiled, const CompiledEngineOptions& options = {}) {
    Sample before = SquareScaled(), after = SquareScaled();
    Rename(before, "before");
    Rename(after, "after");
    std::vector<Job> jobs = {before.job(), spoiled.job(), after.job()};
    std::vector<JobResult> results = Make(options)->Run(jobs);
    for (size_t i : {0, 2}) {
      EXPECT_EQ(results[i].failure, EngineFailure::kNone) << results[i].detail;
      EXPECT_EQ(results[i].outcomes.size(), 1u);
    }
    return results[1];
  }

 private:
  static void Rename(Sample& sample, const std::string& name) {
    std::string old = sample.text.name;
    for (std::string* text : {&sample.text.name, &sample.text.cpp_args, &sample.text.cpp_forward,
                              &sample.text.cpp_backward, &sample.text.cuda_forward, &sample.text.cuda_backward})
      for (size_t at = 0; (at = text->find(old, at)) != text->npos; at += name.size())
        text->replace(at, old.size(), name);
  }
};

INSTANTIATE_TEST_SUITE_P(Engines, CompiledEngineTest, testing::Values(&MakeCpuEngine, &MakeCudaHostEngine),
                         [](const auto& info) { return info.param == &MakeCpuEngine ? "Cpu" : "CudaHost"; });

TEST_P(CompiledEngineTest, ArithmeticAndScalarParameter) {
  JobResult result = RunOne(SquareScaled());
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.detail, "");
  EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{0.5, 2, 4.5}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (Floats{11, 24, 42}));
  EXPECT_EQ(result.outcomes[0].adjoints[1].reals, (Floats{0, 0, 0}));
}

TEST_P(CompiledEngineTest, Atomics) {
  JobResult result =
      RunOne(MakeSample("gather", {"x", "total", "hits"},
                        {4,
                         {Reals(kFloatArray, {1, 3, 2, -4}), Reals(kFloatArray, {0.5, 0}), Ints(kIntArray, {7})},
                         {Reals(kFloatArray, {0, 0, 0, 1}), Reals(kFloatArray, {2, 10}), Ints(kIntArray, {9})}}));
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{30.5, 3}));
  EXPECT_EQ(result.outcomes[0].args[2].ints, (std::vector<int32_t>{11}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (Floats{4, 22, 8, -15}));
  EXPECT_EQ(result.outcomes[0].adjoints[1].reals, (Floats{2, 10}));
  EXPECT_EQ(result.outcomes[0].adjoints[2].ints, (std::vector<int32_t>{9}));
}

TEST_P(CompiledEngineTest, VectorsAndComponentsOfElements) {
  Sample sample = MakeSample("turn", {"u", "v", "out", "up"},
                             {1,
                              {Reals(kVec3Array, {1, 2, 3}), Reals(kVec3Array, {4, 5, 6}), Reals(kVec3Array, {0, 0, 0}),
                               Reals(kVec3, {0, 10, 0})},
                              {Reals(kVec3Array, {0, 0, 0}), Reals(kVec3Array, {0, 0, 0}), Reals(kVec3Array, {1, 2, 3}),
                               Reals(kVec3, {0, 0, 0})}});
  JobResult result = RunOne(sample);
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.outcomes[0].args[2].reals, (Floats{-3, 16 + 32, -3}));
  // v x g + 2 v and g x u + 2 u, with g = (1, 2, 3).
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (Floats{5 * 3 - 6 * 2 + 8, 6 * 1 - 4 * 3 + 10, 4 * 2 - 5 * 1 + 12}));
  EXPECT_EQ(result.outcomes[0].adjoints[1].reals, (Floats{2, 4, 6}));
}

TEST_P(CompiledEngineTest, DynamicLoop) {
  JobResult result = RunOne(MakeSample("sum_squares", {"x", "out", "n"},
                                       {2,
                                        {Reals(kFloatArray, {1, 2, 3}), Reals(kFloatArray, {0, 0}), Ints(kInt, {3})},
                                        {Reals(kFloatArray, {0, 0, 0}), Reals(kFloatArray, {1, 2}), Ints(kInt, {0})}}));
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{14, 14}));
  EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (Floats{6, 12, 18}));
}

// At -O2 too: the text passes to wp::where a variable that the branch not taken would have set.
TEST_P(CompiledEngineTest, BranchesAndBools) {
  for (auto [flip, optimisation] : {std::pair{false, 0}, {true, 0}, {false, 2}, {true, 2}}) {
    CompiledEngineOptions options;
    options.optimisation = optimisation;
    JobResult result = RunOne(MakeSample("choose", {"x", "y", "flip"},
                                         {2,
                                          {Reals(kFloatArray, {1, 2}), Reals(kFloatArray, {0, 0}), Ints(kBool, {flip})},
                                          {Reals(kFloatArray, {0, 0}), Reals(kFloatArray, {1, 1}), Ints(kBool, {0})}}),
                              options);
    ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
    float large = std::exp(2.0f);
    EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{0.5, flip ? 1 : large}));
    EXPECT_EQ(result.outcomes[0].adjoints[0].reals, (Floats{0.5, flip ? 0.5f : large}));
  }
}

// Threads that lose updates do not lose some every time: hence the number of threads and launches.
TEST_P(CompiledEngineTest, NoUpdateIsLostAmongAMillionThreads) {
  constexpr int kThreads = 1'000'000;
  Launch launch{kThreads,
                {Reals(kFloatArray, Floats(kThreads, 1)), Reals(kFloatArray, {0, 0}), Ints(kIntArray, {0})},
                {Reals(kFloatArray, Floats(kThreads, 0)), Reals(kFloatArray, {0, 0}), Ints(kIntArray, {0})}};
  Sample sample = MakeSample("gather", {"x", "total", "hits"}, launch);
  sample.launches = {launch, launch, launch};
  CompiledEngineOptions options;
  options.limits.kernel_timeout_ms = 60'000;
  JobResult result = RunOne(sample, options);
  ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
  for (const Outcome& outcome : result.outcomes) {
    EXPECT_EQ(outcome.args[1].reals[0], kThreads);
    EXPECT_EQ(outcome.args[2].ints[0], kThreads);
  }
}

TEST_P(CompiledEngineTest, EachLaunchStandsAlone) {
  Sample sample = SquareScaled();
  sample.launches.push_back(sample.launches[0]);
  sample.launches[1].args[2].reals[0] = 2;
  sample.launches.push_back(sample.launches[0]);
  sample.launches[2].dim = 0;
  JobResult result = RunOne(sample);
  ASSERT_EQ(result.outcomes.size(), 3u) << result.detail;
  EXPECT_EQ(result.outcomes[1].args[1].reals, (Floats{2, 8, 18}));
  EXPECT_EQ(result.outcomes[2].args, sample.launches[2].args);
  EXPECT_EQ(result.outcomes[2].adjoints, sample.launches[2].adjoints);
}

TEST_P(CompiledEngineTest, TheSameTextIsNotCompiledTwiceInARow) {
  auto engine = Make();
  Sample sample = SquareScaled();
  const Job first = sample.job();
  const JobResult before = engine->Run({&first, 1})[0];
  const double compiled = engine->costs().compile;
  EXPECT_GT(compiled, 0);
  sample.launches[0].args[2].reals = {2};
  const Job second = sample.job();
  const JobResult after = engine->Run({&second, 1})[0];
  EXPECT_EQ(engine->costs().compile, compiled);
  EXPECT_EQ(before.outcomes.at(0).args[1].reals, (Floats{0.5, 2, 4.5}));
  EXPECT_EQ(after.outcomes.at(0).args[1].reals, (Floats{2, 8, 18}));
  // Another text in between.
  Edit(sample, "wp::mul", "wp::add");
  const Job other = sample.job();
  EXPECT_EQ(engine->Run({&other, 1})[0].failure, EngineFailure::kNone);
  EXPECT_GT(engine->costs().compile, compiled);
}

TEST_P(CompiledEngineTest, KernelsOfOneNameMayDiffer) {
  Sample one = SquareScaled(), other = SquareScaled();
  Edit(other, "wp::mul", "wp::add");
  std::vector<Job> jobs = {one.job(), other.job(), one.job()};
  std::vector<JobResult> results = Make()->Run(jobs);
  EXPECT_EQ(results[0].outcomes[0].args[1].reals, (Floats{0.5, 2, 4.5}));
  EXPECT_EQ(results[1].outcomes[0].args[1].reals, (Floats{1.5, 5, 10.5}));
  EXPECT_EQ(results[2].outcomes, results[0].outcomes);
}

TEST_P(CompiledEngineTest, MoreKernelsThanABatchHolds) {
  CompiledEngineOptions options;
  options.batch_size = 2;
  JobResult result = RunAmongGoodOnes(SquareScaled(), options);
  EXPECT_EQ(result.failure, EngineFailure::kNone) << result.detail;
}

TEST_P(CompiledEngineTest, CompileErrorCostsOneKernel) {
  Sample sample = SquareScaled();
  Edit(sample, "wp::mul", "wp::multiply");
  JobResult result = RunAmongGoodOnes(sample);
  EXPECT_EQ(result.failure, EngineFailure::kCompile);
  EXPECT_NE(result.detail.find("multiply"), std::string::npos) << result.detail;
}

TEST_P(CompiledEngineTest, OpenBraceCostsOneKernel) {
  Sample sample = SquareScaled();
  for (std::string* text : {&sample.text.cpp_backward, &sample.text.cuda_backward}) text->erase(text->rfind('}'));
  EXPECT_EQ(RunAmongGoodOnes(sample).failure, EngineFailure::kCompile);
}

TEST_P(CompiledEngineTest, MissingFunctionCostsOneKernel) {
  Sample sample = SquareScaled();
  Declare(sample, "namespace wp { float32 missing(float32, float32); }\n");
  Edit(sample, "wp::mul", "wp::missing");
  JobResult result = RunAmongGoodOnes(sample);
  EXPECT_EQ(result.failure, EngineFailure::kCrash);
  EXPECT_NE(result.detail.find("missing"), std::string::npos) << result.detail;
}

TEST_P(CompiledEngineTest, WriteBehindAnArrayIsSeen) {
  Sample sample = SquareScaled();
  Edit(sample, "wp::array_store(var_y, var_0,", "wp::array_store(var_y, var_0 + 1,");
  JobResult result = RunAmongGoodOnes(sample);
  EXPECT_EQ(result.failure, EngineFailure::kCanary);
  EXPECT_EQ(result.detail, "launch 0 wrote y[3], which has 3 elements");
}

TEST_P(CompiledEngineTest, WriteBeforeAnAdjointIsSeen) {
  Sample sample = SquareScaled();
  for (std::string* text : {&sample.text.cpp_backward, &sample.text.cuda_backward}) {
    size_t at = text->rfind("wp::adj_address(var_x, var_0,");
    ASSERT_NE(at, text->npos);
    text->replace(at, 29, "wp::adj_address(var_x, var_0 - 1,");
  }
  JobResult result = RunAmongGoodOnes(sample);
  EXPECT_EQ(result.failure, EngineFailure::kCanary);
  EXPECT_EQ(result.detail, "launch 0 wrote the adjoint of x[-1], which has 3 elements");
}

TEST_P(CompiledEngineTest, WildWriteCostsOneKernel) {
  for (const char* index : {"2147483647", "-2147483647", "100000"}) {
    Sample sample = SquareScaled();
    Edit(sample, "wp::array_store(var_y, var_0,", std::string("wp::array_store(var_y, ") + index + ",");
    JobResult result = RunAmongGoodOnes(sample);
    EXPECT_EQ(result.failure, EngineFailure::kCrash) << index;
    EXPECT_NE(result.detail.find("Segmentation fault"), std::string::npos) << result.detail;
  }
}

TEST_P(CompiledEngineTest, HangCostsOneKernel) {
  Sample sample = SquareScaled();
  Edit(sample, "wp::array_store(", "for (;;) {}\nwp::array_store(");
  CompiledEngineOptions options;
  options.limits.kernel_timeout_ms = 300;
  EXPECT_EQ(RunAmongGoodOnes(sample, options).failure, EngineFailure::kTimeout);
}

TEST_P(CompiledEngineTest, TooMuchMemoryCostsOneKernel) {
  Sample sample = SquareScaled();
  sample.launches[0].args[0].reals.resize(16 << 20);
  sample.launches[0].adjoints[0].reals.resize(16 << 20);
  CompiledEngineOptions options;
  options.limits.memory_mb = 64;
  JobResult result = RunAmongGoodOnes(sample, options);
  EXPECT_EQ(result.failure, EngineFailure::kMemory) << result.detail;
}

TEST_P(CompiledEngineTest, KernelsCannotOpenFilesOrSockets) {
  for (const char* call : {"open(\"/etc/hostname\", 0)", "socket(2, 1, 0)"}) {
    Sample sample = SquareScaled();
    Declare(sample, "extern \"C\" { int open(const char*, int, ...); int socket(int, int, int); }\n");
    Edit(sample, "wp::array_store(var_y, var_0,", std::string("if (") + call + " < 0) wp::array_store(var_y, var_0,");
    JobResult result = RunAmongGoodOnes(sample);
    ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
    EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{0.5, 2, 4.5})) << call;
  }
}

TEST(VariantTest, IsReadAndSpelledTheSameWay) {
  for (const char* name : {"cpu", "cpu:O2", "cpu:O2+asan", "cuda-host:tsan", "cuda-host:O1"}) {
    auto engine = MakeEngine(name);
    ASSERT_NE(engine, nullptr) << name;
    EXPECT_EQ(engine->name(), name);
  }
  EXPECT_EQ(MakeEngine("cpu:asan+O2")->name(), "cpu:O2+asan");
  EXPECT_EQ(MakeEngine("cpu:O0")->name(), "cpu");
  for (const char* name : {"cpu:O4", "cpu:fast", "cpu:O2+", "cpu:", "interpreter:O2", "cpu:asan+tsan"})
    EXPECT_EQ(MakeEngine(name), nullptr) << name;
}

TEST_P(CompiledEngineTest, AddressSanitizerSeesAWriteBehindAnArrayAtOnce) {
  Sample sample = SquareScaled();
  Edit(sample, "wp::array_store(var_y, var_0,", "wp::array_store(var_y, var_0 + 1,");
  CompiledEngineOptions options;
  options.sanitizer = Sanitizer::kAddress;
  JobResult result = RunAmongGoodOnes(sample, options);
  EXPECT_EQ(result.failure, EngineFailure::kCrash);
  EXPECT_EQ(result.detail, "the worker exited with 1: AddressSanitizer: use-after-poison");
}

TEST_P(CompiledEngineTest, UndefinedBehaviorSanitizerSeesAnOverflow) {
  Sample sample = SquareScaled();
  Edit(sample, "wp::array_store(var_y, var_0,", "wp::array_store(var_y, var_0 + 2147483646 - 2147483646,");
  EXPECT_EQ(RunAmongGoodOnes(sample).failure, EngineFailure::kNone);
  CompiledEngineOptions options;
  options.sanitizer = Sanitizer::kAddress;
  JobResult result = RunAmongGoodOnes(sample, options);
  EXPECT_EQ(result.failure, EngineFailure::kCrash);
  EXPECT_NE(result.detail.find("runtime error: signed integer overflow"), std::string::npos) << result.detail;
}

class ThreadSanitizerTest : public testing::Test {
 protected:
  static JobResult Run(const Sample& sample) {
    CompiledEngineOptions options;
    options.sanitizer = Sanitizer::kThread;
    const Sample good = SquareScaled();
    // The racing kernel twice: a race that has been reported is reported again.
    std::vector<Job> jobs = {sample.job(), good.job(), sample.job()};
    std::vector<JobResult> results = MakeCudaHostEngine(options)->Run(jobs);
    EXPECT_EQ(results[1].failure, EngineFailure::kNone) << results[1].detail;
    EXPECT_EQ(results[0].failure, results[2].failure);
    return results[0];
  }
  static void Edit(std::string& text, const std::string& from, const std::string& to) {
    size_t at = text.find(from);
    ASSERT_NE(at, text.npos);
    text.replace(at, from.size(), to);
  }
};

TEST_F(ThreadSanitizerTest, AtomicsDoNotRace) {
  Launch launch{40,
                {Reals(kFloatArray, Floats(40, 1)), Reals(kFloatArray, {0, 0}), Ints(kIntArray, {0})},
                {Reals(kFloatArray, Floats(40, 0)), Reals(kFloatArray, {0, 0}), Ints(kIntArray, {0})}};
  JobResult result = Run(MakeSample("gather", {"x", "total", "hits"}, launch));
  EXPECT_EQ(result.failure, EngineFailure::kNone) << result.detail;
}

TEST_F(ThreadSanitizerTest, WritesToOneElementRace) {
  Sample sample = SquareScaled();
  Edit(sample.text.cuda_forward, "wp::array_store(var_y, var_0,", "wp::array_store(var_y, 1,");
  JobResult result = Run(sample);
  EXPECT_EQ(result.failure, EngineFailure::kRace);
  EXPECT_EQ(result.detail, "launch 0: threads race for y[1]");
}

TEST_F(ThreadSanitizerTest, AReadOfWhatAnotherThreadWritesRaces) {
  Sample sample = SquareScaled();
  Edit(sample.text.cuda_forward, "wp::address(var_x, var_0)", "wp::address(var_y, (var_0 + 1) % 3)");
  JobResult result = Run(sample);
  EXPECT_EQ(result.failure, EngineFailure::kRace);
  EXPECT_NE(result.detail.find("threads race for y["), std::string::npos) << result.detail;
}

TEST_F(ThreadSanitizerTest, AdjointsRaceToo) {
  Sample sample = SquareScaled();
  // Reads and clears the adjoint of y[0] in all threads.
  Edit(sample.text.cuda_backward, "wp::adj_array_store(var_y, var_0,", "wp::adj_array_store(var_y, 0,");
  JobResult result = Run(sample);
  EXPECT_EQ(result.failure, EngineFailure::kRace);
  EXPECT_EQ(result.detail, "launch 0: threads race for the adjoint of y[0]");
}

TEST(CpuEngineTest, StridedArraysThatDifferAreReported) {
  Sample sample = SquareScaled();
  std::string& text = sample.text.cpp_forward;
  std::string patch = "wp_contiguous_args.x.strides[0] = sizeof(wp::float32);";
  size_t at = text.find(patch);
  ASSERT_NE(at, text.npos);
  text.replace(at, patch.size(), "wp_contiguous_args.x.strides[0] = 0;");
  Job job = sample.job();
  JobResult result = MakeCpuEngine()->Run({&job, 1})[0];
  ASSERT_EQ(result.failure, EngineFailure::kNone);
  EXPECT_EQ(result.outcomes[0].args[1].reals, (Floats{0.5, 0.5, 0.5}));
  EXPECT_EQ(result.detail, "launch 0 gives other values if arrays are strided");
}

TEST(CompiledEnginesTest, RunAtOnceOnThreads) {
  Sample sample = SquareScaled();
  Job job = sample.job();
  std::vector<JobResult> results(4);
  std::vector<std::thread> threads;
  for (size_t i = 0; i < results.size(); ++i)
    threads.emplace_back([&, i] { results[i] = (i % 2 ? MakeCpuEngine() : MakeCudaHostEngine())->Run({&job, 1})[0]; });
  for (std::thread& thread : threads) thread.join();
  for (const JobResult& result : results) {
    ASSERT_EQ(result.failure, EngineFailure::kNone) << result.detail;
    EXPECT_EQ(result.outcomes, results[0].outcomes);
  }
}

}  // namespace
}  // namespace warpsmith
