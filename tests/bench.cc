// Benchmarks of what runs often. `bazel run //tests:bench`; `//tests:bench_asan` is the same program built as the
// fuzzer is. Ratios in one run mean more than times: machines differ and are noisy.

#include <benchmark/benchmark.h>

#include <vector>

#include "src/engine/engine.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/judge.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

constexpr size_t kKernels = 1000;  // 100 of each type, some mutated: what a fuzzer meets

const std::vector<Kernel>& Kernels() {
  static const auto* kernels = [] {
    auto* made = new std::vector<Kernel>;
    for (size_t i = 0; i < kKernels; ++i) {
      Rng rng(i + 1);
      made->push_back(Generate(static_cast<KernelType>(i % kKernelTypeCount), rng));
      if (i % 2 == 1) Mutate(made->back(), rng);
      WS_CHECK(Check(made->back()).ok());
    }
    return made;
  }();
  return *kernels;
}

const std::vector<std::vector<uint8_t>>& Encoded() {
  static const auto* encoded = [] {
    auto* made = new std::vector<std::vector<uint8_t>>;
    for (const Kernel& kernel : Kernels()) made->push_back(Encode(kernel));
    return made;
  }();
  return *encoded;
}

// One input of the fuzzer: decode, check, lower, interpret in f32 and f64 forward and backward, duals and differences.
void FuzzExec(benchmark::State& state) {
  const auto& inputs = Encoded();
  size_t at = 0;
  for (auto _ : state) {
    auto kernel = Decode(inputs[at % kKernels]);
    WS_CHECK(Check(*kernel).ok());
    const TextIr ir = Lower(*kernel);
    JudgeOptions options;
    options.quick = true;
    options.seed = at++;
    benchmark::DoNotOptimize(Screen(*kernel, ir, options).verdict);
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(FuzzExec)->Unit(benchmark::kMicrosecond);

void DecodeCheckLower(benchmark::State& state) {
  const auto& inputs = Encoded();
  size_t at = 0;
  for (auto _ : state) {
    auto kernel = Decode(inputs[at++ % kKernels]);
    WS_CHECK(Check(*kernel).ok());
    benchmark::DoNotOptimize(Lower(*kernel).forward.size());
  }
}
BENCHMARK(DecodeCheckLower)->Unit(benchmark::kMicrosecond);

// Python, and forward and backward for CPU and CUDA.
void EmitText(benchmark::State& state) {
  std::vector<Kernel> kernels = Kernels();
  size_t at = 0, bytes = 0;
  for (auto _ : state) {
    Kernel& kernel = kernels[at++ % kKernels];
    PrintPython(kernel);
    const KernelText text = PrintText(kernel, Lower(kernel));
    bytes += text.cpp_forward.size() + text.cpp_backward.size() + text.cuda_forward.size() + text.cuda_backward.size();
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes));
}
BENCHMARK(EmitText)->Unit(benchmark::kMicrosecond);

void MutateRepairPrintEncode(benchmark::State& state) {
  const auto& inputs = Encoded();
  Rng rng(1);
  size_t at = 0;
  for (auto _ : state) {
    auto kernel = Decode(inputs[at++ % kKernels]);
    Mutate(*kernel, rng);
    benchmark::DoNotOptimize(Encode(*kernel).size());
  }
}
BENCHMARK(MutateRepairPrintEncode)->Unit(benchmark::kMicrosecond);

void GenerateKernel(benchmark::State& state) {
  Rng rng(1);
  size_t at = 0;
  for (auto _ : state)
    benchmark::DoNotOptimize(Generate(static_cast<KernelType>(at++ % kKernelTypeCount), rng).body.size());
}
BENCHMARK(GenerateKernel)->Unit(benchmark::kMicrosecond);

void Identity(benchmark::State& state) {
  size_t at = 0;
  for (auto _ : state) benchmark::DoNotOptimize(KernelId(Kernels()[at++ % kKernels]));
}
BENCHMARK(Identity)->Unit(benchmark::kMicrosecond);

// The judgement that decides what is kept: four launches, bounds for the engines.
void JudgeInFull(benchmark::State& state) {
  size_t at = 0;
  std::vector<TextIr> irs;
  for (const Kernel& kernel : Kernels()) irs.push_back(Lower(kernel));
  for (auto _ : state) {
    JudgeOptions options;
    options.seed = at;
    benchmark::DoNotOptimize(Screen(Kernels()[at % kKernels], irs[at % kKernels], options).verdict);
    ++at;
  }
  state.SetItemsProcessed(state.iterations());
}
BENCHMARK(JudgeInFull)->Unit(benchmark::kMicrosecond);

// 64 kernels through an engine: compile, load, run four launches each. Reports kernels per second.
void EngineBatch(benchmark::State& state, const char* name) {
  const auto engine = MakeEngine(name);
  if (!engine->status().available) return state.SkipWithError("not available here");
  std::vector<Kernel> kernels;
  std::vector<TextIr> irs;
  std::vector<KernelText> texts;
  std::vector<Judgement> judgements;
  for (size_t i = 0; kernels.size() < 64 && i < kKernels; ++i) {
    Kernel kernel = Kernels()[i];
    TextIr ir = Lower(kernel);
    Judgement judgement = Screen(kernel, ir, {});
    if (judgement.verdict != Verdict::kAgree) continue;
    texts.push_back(PrintText(kernel, ir));
    kernels.push_back(std::move(kernel));
    irs.push_back(std::move(ir));
    judgements.push_back(std::move(judgement));
  }
  for (auto _ : state) {
    std::vector<Job> jobs;
    for (size_t i = 0; i < kernels.size(); ++i) jobs.push_back({&kernels[i], &irs[i], &texts[i], {}});
    std::vector<Judgement> confirmed = judgements;
    Confirm(*engine, jobs, confirmed);
    WS_CHECK(confirmed[0].engines.back().verdict == Verdict::kAgree);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(kernels.size()));
}
BENCHMARK_CAPTURE(EngineBatch, cpu, "cpu")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(EngineBatch, cuda_host, "cuda-host")->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace warpsmith
