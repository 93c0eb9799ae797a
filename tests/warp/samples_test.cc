// Has real Warp run fresh samples again, from their JSON alone.
//
//   samples_test EMIT.py RERUN.py [COUNT [SEED]]
//
// Forges COUNT samples, as many of each type, every second one a mutant; writes them to a folder, reads them back, and
// asks real Warp for the text of the file that each stands for: the four `*_ir_*` fields must be in it byte for byte.
// Then rerun.py launches them. Prints tables; exit 1 if any sample is wrong.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include "src/dataset/sample.h"
#include "src/dataset/store.h"
#include "src/engine/process.h"
#include "src/forge/forge.h"
#include "src/kernel/identity.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "tests/warp/emitter.h"

namespace warpsmith {
namespace {

constexpr int kMaxMutations = 6;
constexpr int kRerunTimeoutMs = 600'000;

struct Options {
  std::string emit, rerun;
  size_t count = 200;
  uint64_t seed = 1;
};

// Makes samples of kernels that agree, until there are as many of each type as wanted.
class Forge {
 public:
  explicit Forge(const Options& options) : seed_(options.seed), per_type_(options.count / kKernelTypeCount) {}

  Status Fill(Store& store) {
    for (uint64_t draw = 0; kept_ < per_type_ * kKernelTypeCount; ++draw) {
      const uint64_t seed = MixSeed(seed_, draw);
      Rng rng(seed);
      Provenance provenance;
      provenance.seed = seed;
      Kernel kernel = Generate(LeastType(), rng);
      if (draw % 2 == 1) Change(kernel, provenance, rng);
      if (Status status = Offer(store, kernel, provenance); !status.ok()) return status;
    }
    return Ok{};
  }

  size_t kept() const { return kept_; }
  size_t mutants() const { return mutants_; }
  size_t offered() const { return offered_; }

 private:
  KernelType LeastType() const {
    return static_cast<KernelType>(std::min_element(counts_.begin(), counts_.end()) - counts_.begin());
  }

  static void Change(Kernel& kernel, Provenance& provenance, Rng& rng) {
    for (int left = rng.Between(1, kMaxMutations); left > 0; --left) {
      std::string_view mutation = Mutate(kernel, rng);
      if (!mutation.empty()) provenance.mutations.emplace_back(mutation);
    }
  }

  Status Offer(Store& store, const Kernel& kernel, const Provenance& provenance) {
    size_t& count = counts_[static_cast<size_t>(Classify(kernel))];
    if (count == per_type_ || store.Contains(KernelId(kernel))) return Ok{};
    ++offered_;
    const TextIr ir = Lower(kernel);
    JudgeOptions options;
    options.seed = provenance.seed;
    const Judgement judgement = Screen(kernel, ir, options);
    if (judgement.verdict != Verdict::kAgree) return Ok{};
    Sample sample = MakeSample(kernel, provenance);
    AddJudgement(sample, kernel, ir, judgement, options.seed);
    ++count, ++kept_;
    if (!provenance.mutations.empty()) ++mutants_;
    return store.Add(sample);
  }

  uint64_t seed_;
  size_t per_type_;
  size_t offered_ = 0, kept_ = 0, mutants_ = 0;
  std::array<size_t, kKernelTypeCount> counts_{};
};

// The function whose text begins with `head` and a name: to the first closing brace that begins a line. "" if there is
// none.
std::string_view FunctionText(std::string_view module, std::string_view head, std::string_view tail) {
  const size_t name = module.find(tail);
  const size_t begin = name == module.npos ? name : module.rfind(head, name);
  const size_t end = begin == module.npos ? begin : module.find("\n}", begin);
  return end == module.npos ? "" : module.substr(begin, end + 2 - begin);
}

struct Field {
  std::string_view name;
  std::string Sample::* text;
  std::string WarpText::* module;
  std::string_view head, tail;
};

constexpr std::string_view kCppHead = "template <bool wp_linear_contiguous>\n",
                           kCudaHead = "extern \"C\" __global__ void ";
constexpr Field kFields[] = {
    {"cpp_ir_forward", &Sample::cpp_ir_forward, &WarpText::cpu, kCppHead, "_cpu_kernel_forward("},
    {"cpp_ir_backward", &Sample::cpp_ir_backward, &WarpText::cpu, kCppHead, "_cpu_kernel_backward("},
    {"cuda_ir_forward", &Sample::cuda_ir_forward, &WarpText::cuda, kCudaHead, "_cuda_kernel_forward("},
    {"cuda_ir_backward", &Sample::cuda_ir_backward, &WarpText::cuda, kCudaHead, "_cuda_kernel_backward("},
};

// Returns how many samples' text differs from Warp's.
Result<int> CompareText(const std::vector<StoredSample>& samples, const std::string& emit) {
  auto emitter = Emitter::Start(emit);
  if (!emitter.ok()) return emitter.error();
  int wrong = 0;
  for (const StoredSample& stored : samples) {
    if (!stored.sample.ok()) return stored.sample.error();
    const Sample& sample = *stored.sample;
    auto warp = (*emitter)->Emit(sample.kernel_name, kFilePrefix + sample.python_source);
    if (!warp.ok()) return warp.error();
    bool same = true;
    for (const Field& field : kFields) {
      if (sample.*field.text == FunctionText((*warp).*field.module, field.head, field.tail)) continue;
      fmt::print("{}: {} is not Warp's\n{}", sample.id, field.name, sample.python_source);
      same = false;
    }
    wrong += !same;
  }
  return wrong;
}

Result<int> Run(const Options& options) {
  const TempDirectory folder;
  auto store = Store::Open(folder.path() + "/samples", StoreFormat::kJson);
  if (!store.ok()) return store.error();
  Forge forge(options);
  if (Status filled = forge.Fill(*store); !filled.ok()) return filled.error();
  fmt::print("{} samples, {} of them mutants, of {} kernels judged\n", forge.kept(), forge.mutants(), forge.offered());
  auto samples = ReadSamples({folder.path() + "/samples"});
  if (!samples.ok()) return samples.error();
  auto wrong = CompareText(*samples, options.emit);
  if (!wrong.ok()) return wrong.error();
  fmt::print("text: {} of {} differ from Warp's\n", *wrong, samples->size());
  const CommandResult rerun =
      RunCommand({std::getenv("WARPSMITH_PYTHON"), "-B", options.rerun, folder.path() + "/samples"}, kRerunTimeoutMs);
  fmt::print("{}", rerun.output);
  return *wrong + !rerun.ok;
}

Result<Options> ParseOptions(int argc, char** argv) {
  if (argc < 3 || argc > 5) return Error{ErrorCode::kInput, "wanted: EMIT.py RERUN.py [COUNT [SEED]]"};
  Options options{argv[1], argv[2]};
  if (argc > 3) options.count = std::strtoull(argv[3], nullptr, 10);
  if (argc > 4) options.seed = std::strtoull(argv[4], nullptr, 10);
  return options;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  auto options = warpsmith::ParseOptions(argc, argv);
  auto wrong = options.ok() ? warpsmith::Run(*options) : warpsmith::Result<int>(options.error());
  if (wrong.ok()) return *wrong == 0 ? 0 : 1;
  fmt::print(stderr, "samples_test: {}\n", wrong.error().message);
  return static_cast<int>(wrong.error().code);
}
