// Benchmarks of what runs often. `bazel run //tests:bench`; `//tests:bench_asan` is the same program built as the
// fuzzer is. Ratios in one run mean more than times: machines differ and are noisy.

#include <benchmark/benchmark.h>
#include <time.h>

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

#include "src/engine/compiled_engine.h"
#include "src/engine/engine.h"
#include "src/forge/codec.h"
#include "src/forge/forge.h"
#include "src/kernel/check.h"
#include "src/kernel/identity.h"
#include "src/oracle/judge.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "src/text/print.h"
#include "src/text/read.h"

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

// Forward and backward of one target, back to the IR.
void ReadCppText(benchmark::State& state) {
  std::vector<KernelText> texts;
  for (const Kernel& kernel : Kernels()) texts.push_back(PrintText(kernel, Lower(kernel)));
  size_t at = 0, bytes = 0;
  for (auto _ : state) {
    const KernelText& text = texts[at++ % kKernels];
    WS_CHECK(ReadText(text.cpp_forward, text.cpp_backward, Target::kCpu).ok());
    bytes += text.cpp_forward.size() + text.cpp_backward.size();
  }
  state.SetBytesProcessed(static_cast<int64_t>(bytes));
}
BENCHMARK(ReadCppText)->Unit(benchmark::kMicrosecond);

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

// Kernels of all ten types that agree so far, ready for the engines: what a keeper has in hand.
struct Batch {
  std::vector<Kernel> kernels;
  std::vector<TextIr> irs;
  std::vector<KernelText> texts;
  std::vector<Judgement> judgements;

  std::vector<Job> jobs() const {
    std::vector<Job> jobs;
    for (size_t i = 0; i < kernels.size(); ++i) jobs.push_back({&kernels[i], &irs[i], &texts[i], {}});
    return jobs;
  }

  // Screens and keeps the kernel with this seed, or does not.
  void Add(uint64_t seed) {
    Rng rng(seed);
    Kernel kernel = Generate(static_cast<KernelType>(seed % kKernelTypeCount), rng);
    WS_CHECK(Check(kernel).ok());
    TextIr ir = Lower(kernel);
    Judgement judgement = Screen(kernel, ir, {});
    if (judgement.verdict != Verdict::kAgree) return;
    texts.push_back(PrintText(kernel, ir));
    kernels.push_back(std::move(kernel));
    irs.push_back(std::move(ir));
    judgements.push_back(std::move(judgement));
  }
};

// 64 kernels through an engine: compile, load, run four launches each. Reports kernels per second.
void EngineBatch(benchmark::State& state, const char* name) {
  const auto engine = MakeEngine(name);
  if (!engine->status().available) return state.SkipWithError("not available here");
  Batch batch;
  for (uint64_t seed = 1; batch.kernels.size() < 64; ++seed) batch.Add(seed);
  for (auto _ : state) {
    std::vector<Job> jobs = batch.jobs();
    std::vector<Judgement> confirmed = batch.judgements;
    Confirm(*engine, jobs, confirmed);
    WS_CHECK(confirmed[0].engines.back().verdict == Verdict::kAgree);
  }
  state.SetItemsProcessed(state.iterations() * static_cast<int64_t>(batch.kernels.size()));
}
BENCHMARK_CAPTURE(EngineBatch, cpu, "cpu")->Unit(benchmark::kMillisecond)->UseRealTime();
BENCHMARK_CAPTURE(EngineBatch, cuda_host, "cuda-host")->Unit(benchmark::kMillisecond)->UseRealTime();

double ThreadSeconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + 1e-9 * static_cast<double>(now.tv_nsec);
}

// What the engines are for, from nothing to verdicts: new kernels of all ten types are generated, judged by the oracles
// in full, and those that agree have both texts compiled, executed (four launches each) and judged again. Two jobs,
// each with kernels of its own. Counted are the kernels whose both texts were executed and judged; the other columns
// say where the time went, in milliseconds of one processor for each of them. `parse` is measured once more by itself.
void JudgeBothTexts(benchmark::State& state) {
  constexpr int kJobs = 2;
  constexpr size_t kKernelsOfJob = 256;
  CompiledEngineOptions options;
  options.parallel = 1;  // the jobs are what runs at once
  const auto cpu = MakeCpuEngine(options), cuda_host = MakeCudaHostEngine(options);
  if (!cpu->status().available || !cuda_host->status().available) return state.SkipWithError("not available here");
  std::atomic<uint64_t> next_seed{1};
  std::atomic<size_t> judged{0}, agreed{0};
  std::mutex mutex;
  double screen = 0, confirm = 0, parse = 0;
  auto work = [&] {
    const double start = ThreadSeconds();
    Batch batch;
    while (batch.kernels.size() < kKernelsOfJob) batch.Add(next_seed++);
    const double screened = ThreadSeconds();
    for (CompiledEngine* engine : {cpu.get(), cuda_host.get()}) {
      std::vector<Job> jobs = batch.jobs();
      Confirm(*engine, jobs, batch.judgements);
    }
    const double confirmed = ThreadSeconds();
    for (const Judgement& judgement : batch.judgements) {
      judged += judgement.engines.size() == 2;
      agreed += judgement.verdict == Verdict::kAgree;
    }
    std::lock_guard lock(mutex);
    screen += screened - start;
    confirm += confirmed - screened;
  };
  for (auto _ : state) {
    std::vector<std::thread> threads;
    for (int job = 0; job < kJobs; ++job) threads.emplace_back(work);
    for (std::thread& thread : threads) thread.join();
  }
  Batch sample;
  while (sample.kernels.size() < kKernelsOfJob) sample.Add(next_seed++);
  for (CompiledEngine* engine : {cpu.get(), cuda_host.get()}) parse += engine->ParseSeconds(sample.jobs());
  parse *= static_cast<double>(judged) / kKernelsOfJob;

  state.SetItemsProcessed(static_cast<int64_t>(judged));
  state.counters["agree"] = static_cast<double>(agreed) / static_cast<double>(judged);
  auto column = [&](const char* name, double seconds) {
    state.counters[name] = 1e3 * seconds / static_cast<double>(judged);
  };
  const EngineCosts a = cpu->costs(), b = cuda_host->costs();
  column("ms_screen", screen);
  column("ms_parse", parse);
  column("ms_codegen", a.compile + b.compile - parse);
  column("ms_link", a.link + b.link);
  column("ms_run", a.run + b.run);
  column("ms_confirm", confirm);
  column("ms_cpu", a.compile + a.link + a.run);
  column("ms_cuda_host", b.compile + b.link + b.run);
}
BENCHMARK(JudgeBothTexts)->Unit(benchmark::kMillisecond)->UseRealTime();

}  // namespace
}  // namespace warpsmith
