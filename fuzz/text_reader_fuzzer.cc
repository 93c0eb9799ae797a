// Reads any bytes as Warp's text. What is read must print to the same bytes, and what may be executed must not harm who
// executes it. An input is the forward function, a zero byte, and the backward function; what the mutator makes up
// itself is the text of a generated kernel.
#include <algorithm>
#include <cstring>
#include <string>
#include <string_view>

#include "fuzz/text_damage.h"
#include "src/engine/interpreter.h"
#include "src/forge/forge.h"
#include "src/kernel/kernel_type.h"
#include "src/text/lower.h"
#include "src/text/read.h"
#include "src/text/verify.h"

extern "C" size_t LLVMFuzzerMutate(uint8_t* data, size_t size, size_t max_size);

namespace {

using namespace warpsmith;

constexpr int32_t kThreads = 5, kElements = 6;

Launch LaunchOf(const TextKernel& kernel) {
  Launch launch;
  launch.dim = kThreads;
  for (Type type : kernel.frame.params) {
    Buffer buffer = ZeroBuffer(type, type.is_array() ? kElements : 1);
    for (size_t i = 0; i < buffer.reals.size(); ++i) buffer.reals[i] = 0.5f + 0.25f * static_cast<float>(i);
    for (size_t i = 0; i < buffer.ints.size(); ++i) buffer.ints[i] = static_cast<int32_t>(i % kThreads);
    launch.args.push_back(buffer);
  }
  launch.adjoints = launch.args;
  return launch;
}

void Execute(const TextKernel& kernel) {
  const Program program(kernel.ir);
  auto memory = MakeMemory<double>(LaunchOf(kernel));
  if (program.Forward(kThreads, memory).fault == Fault::kNone) program.Backward(kThreads, memory);
}

std::string FreshText(Rng& rng) {
  const KernelText text = [&] {
    const Kernel kernel = Generate(rng.Pick(KernelTypes()).type, rng);
    return PrintText(kernel, Lower(kernel));
  }();
  return rng.Chance(0.5) ? text.cpp_forward + '\0' + text.cpp_backward : text.cuda_forward + '\0' + text.cuda_backward;
}

}  // namespace

extern "C" size_t LLVMFuzzerCustomMutator(uint8_t* data, size_t size, size_t max_size, unsigned int seed) {
  Rng rng(seed);
  if (rng.Chance(0.1)) return LLVMFuzzerMutate(data, size, max_size);
  const bool fresh = size < 200 || rng.Chance(0.1);
  std::string text = fresh ? FreshText(rng) : std::string(reinterpret_cast<const char*>(data), size);
  for (int left = rng.Between(fresh ? 0 : 1, 3); left > 0; --left) text = DamageText(text, rng);
  if (text.size() > max_size) return 0;
  std::copy(text.begin(), text.end(), data);
  return text.size();
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  const size_t zero = std::min(text.find('\0'), text.size());
  const std::string_view forward = text.substr(0, zero), backward = text.substr(std::min(zero + 1, size));
  const bool cuda = forward.starts_with("extern");
  const auto read = ReadText(forward, backward, cuda ? Target::kCuda : Target::kCpu);
  if (!read.ok()) return 0;
  const KernelText printed = PrintText(*read);
  WS_CHECK((cuda ? printed.cuda_forward : printed.cpp_forward) == forward);
  WS_CHECK((cuda ? printed.cuda_backward : printed.cpp_backward) == backward);
  if (!FindOperandFault(read->ir)) Execute(*read);
  return 0;
}
