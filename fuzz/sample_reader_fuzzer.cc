// Reads any bytes as a sample. What is read must be written and read again as the same, and its texts must not harm who
// reads them. What the mutator makes up itself is the sample of a generated kernel.
#include <algorithm>
#include <string>

#include "fuzz/text_damage.h"
#include "src/dataset/sample.h"
#include "src/forge/forge.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/text/lower.h"
#include "src/text/read.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using namespace warpsmith;

std::string FreshSample(Rng& rng) {
  const Kernel kernel = Generate(rng.Pick(KernelTypes()).type, rng);
  Sample sample = MakeSample(kernel, {});
  if (rng.Chance(0.5)) {
    JudgeOptions options;
    options.seed = rng.Next();
    const TextIr ir = Lower(kernel);
    AddJudgement(sample, kernel, ir, Screen(kernel, ir, options), options.seed);
  }
  return SampleToJson(sample).dump(1);
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  Rng rng(seed);
  if (rng.Chance(0.1)) return LLVMFuzzerMutate(data, size, max_size);
  const bool fresh = size < 200 || rng.Chance(0.1);
  std::string text = fresh ? FreshSample(rng) : std::string(reinterpret_cast<const char*>(data), size);
  for (int left = rng.Between(fresh ? 0 : 1, 3); left > 0; --left) text = DamageText(text, rng);
  if (text.size() > max_size) return 0;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const Json json = Json::parse(data, data + size, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return 0;
  const Result<Sample> sample = SampleFromJson(json);
  if (!sample) {
    WS_CHECK(!sample.error().message.empty());
    return 0;
  }
  const Json written = SampleToJson(*sample);
  const Result<Sample> again = SampleFromJson(written);
  WS_CHECK(again.ok());
  WS_CHECK(SampleToJson(*again) == written);
  const auto cpp = ReadText(sample->cpp_ir_forward, sample->cpp_ir_backward, Target::kCpu);
  const auto cuda = ReadText(sample->cuda_ir_forward, sample->cuda_ir_backward, Target::kCuda);
  WS_CHECK(cpp.ok() || !cpp.error().message.empty());
  WS_CHECK(cuda.ok() || !cuda.error().message.empty());
  return 0;
}
