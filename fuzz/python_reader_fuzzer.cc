// Reads any bytes as a Python file of kernels, by the process of Python's own that users' files go through: some twenty
// a second. What is read must print to Python that is read as the same kernel, and what is refused must say where. What
// the mutator makes up itself is the source of a generated kernel.
#include <algorithm>
#include <string>

#include "fuzz/text_damage.h"
#include "src/forge/forge.h"
#include "src/kernel/identity.h"
#include "src/kernel/kernel_type.h"
#include "src/python/print.h"
#include "src/python/read.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using namespace warpsmith;

constexpr char kName[] = "input.py";

std::string FreshSource(Rng& rng) { return kFilePrefix + PythonSource(Generate(rng.Pick(KernelTypes()).type, rng)); }

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  Rng rng(seed);
  if (rng.Chance(0.05)) return LLVMFuzzerMutate(data, size, max_size);
  const bool fresh = size < 50 || rng.Chance(0.1);
  std::string text = fresh ? FreshSource(rng) : std::string(reinterpret_cast<const char*>(data), size);
  for (int left = rng.Between(fresh ? 0 : 1, 3); left > 0; --left) text = DamageText(text, rng);
  if (text.size() > max_size) return 0;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const auto read = ReadPythonText(std::string(reinterpret_cast<const char*>(data), size), kName);
  if (!read) {
    WS_CHECK(read.error().message.find(kName) != std::string::npos);
    return 0;
  }
  for (const ReadKernel& one : *read) {
    if (!one.kernel) {
      WS_CHECK(one.kernel.error().message.starts_with(kName));
      continue;
    }
    Kernel kernel = *one.kernel;
    PrintPython(kernel);
    const auto again = ReadPythonText(kFilePrefix + PythonSource(kernel), kName);
    WS_CHECK(again.ok() && again->size() == 1 && (*again)[0].kernel.ok());
    WS_CHECK(KernelId(*(*again)[0].kernel) == KernelId(kernel));
  }
  return 0;
}
