#include "src/text/read.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "src/text/read_kernel.h"
#include "src/text/read_module.h"

namespace warpsmith {
namespace {

Error At(std::string_view part, const Mismatch& mismatch) {
  std::string message = std::string(part) + (part.empty() ? "line " : ", line ") + std::to_string(mismatch.line + 1) +
                        ", column " + std::to_string(mismatch.column + 1) + ": " + mismatch.what;
  return {ErrorCode::kInput, std::move(message)};
}

// The first difference of a text from what was read from it and printed again.
std::optional<Mismatch> Difference(std::string_view text, std::string_view printed) {
  if (text == printed) return std::nullopt;
  const auto [at, wanted] = std::mismatch(text.begin(), text.end(), printed.begin(), printed.end());
  const auto line = static_cast<size_t>(std::count(text.begin(), at, '\n'));
  const auto offset = static_cast<size_t>(at - text.begin());
  const size_t begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  const std::string_view rest = printed.substr(begin);
  return Mismatch{0, line, offset - begin,
                  "expected the line to be '" + std::string(rest.substr(0, rest.find('\n'))) + "'"};
}

constexpr std::string_view kParts[] = {"forward", "backward"};

}  // namespace

Result<TextKernel> ReadText(std::string_view forward, std::string_view backward, Target target) {
  if (backward.empty()) return At(kParts[1], {1, 0, 0, "expected the backward function"});
  TextKernel kernel;
  const TextNames names;
  KernelReader reader(kernel, target, names, nullptr);
  const std::vector<std::string_view> lines = SplitLines(forward), backward_lines = SplitLines(backward);
  if (!reader.Read(lines, backward_lines)) return At(kParts[reader.mismatch().part], reader.mismatch());
  const KernelText printed = PrintText(kernel);
  const bool cuda = target == Target::kCuda;
  if (auto wrong = Difference(forward, cuda ? printed.cuda_forward : printed.cpp_forward)) return At(kParts[0], *wrong);
  if (auto wrong = Difference(backward, cuda ? printed.cuda_backward : printed.cpp_backward))
    return At(kParts[1], *wrong);
  return kernel;
}

Result<TextModule> ReadModule(std::string_view text, Target target) {
  ModuleReader reader(text, target);
  if (!reader.Read()) return At("", reader.mismatch());
  if (auto wrong = Difference(text, PrintModule(reader.module(), target))) return At("", *wrong);
  return std::move(reader.module());
}

}  // namespace warpsmith
