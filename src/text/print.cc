#include "src/text/print.h"

#include <map>
#include <optional>
#include <string_view>

#include "src/kernel/module.h"
#include "src/result.h"
#include "src/text/frame.h"
#include "src/text/lower.h"
#include "src/text/module_head.h"
#include "src/text/print_body.h"

namespace warpsmith {
namespace {

KernelText PrintNamed(std::string name, const Kernel& kernel, const TextIr& ir) {
  const Body body(kernel, ir);
  KernelText text;
  text.name = std::move(name);
  Frame frame(kernel, ir, text.name);
  text.cpp_args = frame.CppArgs();
  text.cpp_forward = frame.CppForward(body);
  text.cpp_backward = frame.CppBackward(body);
  text.cuda_forward = frame.CudaForward(body);
  text.cuda_backward = frame.CudaBackward(body);
  return text;
}

bool EnablesBackward(const Kernel& kernel) { return kernel.around == nullptr || kernel.around->enable_backward; }

// What a module holds of one kernel.
std::string KernelFunctions(const KernelText& text, const Kernel& kernel, const TextIr& ir, Target target) {
  Frame frame(kernel, ir, text.name);
  std::string functions;
  std::vector<std::string> parts;
  if (target == Target::kCpu) {
    functions += text.cpp_args + "\n";
    parts = {text.cpp_forward, text.cpp_backward, frame.CppForwardEntry(), frame.CppBackwardEntry()};
  } else {
    parts = {text.cuda_forward, text.cuda_backward};
  }
  for (size_t i = 0; i < parts.size(); ++i)
    if (i % 2 == 0 || EnablesBackward(kernel)) functions += "\n\n" + parts[i] + "\n\n";
  return functions;
}

std::string ModuleOf(const std::string& functions, Target target) {
  // Warp leaves the type out of its headers unless the text names it, be it in a comment.
  bool bfloat16 = functions.find("bfloat16") != std::string::npos;
  return (bfloat16 ? "" : "#define WP_NO_BFLOAT16\n") + std::string(Prologue(target)) + functions;
}

}  // namespace

KernelText PrintText(const Kernel& kernel, const TextIr& ir) { return PrintNamed(MangledName(kernel), kernel, ir); }

KernelText PrintText(const TextKernel& kernel) { return PrintNamed(kernel.name, kernel.frame, kernel.ir); }

std::string PrintModule(const TextModule& module, Target target) {
  const ModuleText head = PrintHead(*module.symbols, module.head);
  std::string functions = target == Target::kCpu ? head.cpu : head.cuda;
  for (const TextKernel& kernel : module.kernels)
    functions += KernelFunctions(PrintText(kernel), kernel.frame, kernel.ir, target);
  return ModuleOf(functions, target);
}

std::string PrintModule(const Kernel& kernel, const TextIr& ir, Target target) {
  return ModuleOf(KernelFunctions(PrintText(kernel, ir), kernel, ir, target), target);
}

std::string PrintModule(std::span<const Kernel> kernels, Target target) {
  // Warp goes by the digests, and two kernels with the same digest are one.
  std::map<std::string, const Kernel*> by_digest;
  for (const Kernel& kernel : kernels) by_digest.emplace(KernelDigest(kernel), &kernel);
  std::string functions;
  for (const auto& [digest, kernel] : by_digest) {
    const TextIr ir = Lower(*kernel);
    functions += KernelFunctions(PrintText(*kernel, ir), *kernel, ir, target);
  }
  return ModuleOf(functions, target);
}

Result<ModuleText> PrintLanguageModule(std::span<const Kernel* const> kernels) {
  std::map<std::string, const Kernel*> by_digest;
  for (const Kernel* kernel : kernels) by_digest.emplace(KernelDigest(*kernel), kernel);
  std::optional<HeadBuilder> builder;
  ModuleText text;
  for (const auto& [digest, kernel] : by_digest) {
    Result<TextIr> ir = LowerLanguage(*kernel);
    if (!ir) return ir.error();
    if (!builder) builder.emplace(*kernel->around->module);
    if (Status status = builder->Add(*kernel, *ir); !status) return status.error();
    const KernelText printed = PrintText(*kernel, *ir);
    text.cpu += KernelFunctions(printed, *kernel, *ir, Target::kCpu);
    text.cuda += KernelFunctions(printed, *kernel, *ir, Target::kCuda);
  }
  if (builder) {
    const Result<ModuleHead> head = builder->Finish();
    if (!head) return head.error();
    const ModuleText printed = PrintHead(*kernels[0]->around->module, *head);
    text.cpu = printed.cpu + text.cpu;
    text.cuda = printed.cuda + text.cuda;
  }
  return ModuleText{ModuleOf(text.cpu, Target::kCpu), ModuleOf(text.cuda, Target::kCuda)};
}

}  // namespace warpsmith
