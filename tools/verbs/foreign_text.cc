#include "tools/verbs/foreign_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

#include "src/text/lower.h"
#include "src/text/read.h"
#include "src/text/verify.h"

namespace warpsmith {
namespace {

struct Field {
  std::string_view name;
  std::string Sample::* text;
};
constexpr std::array<std::array<Field, 2>, 2> kFields = {{
    {{{"cpp_ir_forward", &Sample::cpp_ir_forward}, {"cpp_ir_backward", &Sample::cpp_ir_backward}}},
    {{{"cuda_ir_forward", &Sample::cuda_ir_forward}, {"cuda_ir_backward", &Sample::cuda_ir_backward}}},
}};
constexpr std::array<Target, 2> kTargets = {Target::kCpu, Target::kCuda};

std::string_view LineAt(std::string_view text, size_t offset) {
  const size_t begin = offset == 0 ? 0 : text.rfind('\n', offset - 1) + 1;
  return text.substr(begin, text.find('\n', begin) - begin);
}

std::string Difference(std::string_view field, std::string_view text, std::string_view ours) {
  const auto at =
      static_cast<size_t>(std::mismatch(text.begin(), text.end(), ours.begin(), ours.end()).first - text.begin());
  const auto line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
  return fmt::format("{} differs in line {}: '{}' instead of '{}'", field, line, LineAt(text, at), LineAt(ours, at));
}

// Of both functions of a target; "" if there is none.
std::string FirstDifference(const std::array<Field, 2>& fields, const Sample& sample, const Sample& ours) {
  for (const Field& field : fields)
    if (sample.*field.text != ours.*field.text) return Difference(field.name, sample.*field.text, ours.*field.text);
  return "";
}

Judgement Refused(std::string detail) {
  Judgement judgement;
  judgement.verdict = Verdict::kDisagree;
  judgement.reason = Reason::kText;
  judgement.detail = std::move(detail);
  return judgement;
}

Judgement JudgeText(Target target, const Sample& sample, const Kernel& kernel, const JudgeOptions& options) {
  const std::array<Field, 2>& fields = kFields[target == Target::kCuda];
  const auto read = ReadText(sample.*fields[0].text, sample.*fields[1].text, target);
  const std::string_view name = target == Target::kCuda ? "CUDA" : "C++";
  if (!read.ok()) return Refused(fmt::format("Warp writes no such {} text: {}", name, read.error().message));
  const auto names_end = kernel.symbols.begin() + static_cast<std::ptrdiff_t>(kernel.params.size());
  if (read->frame.params != kernel.params ||
      !std::equal(read->frame.symbols.begin(), read->frame.symbols.end(), kernel.symbols.begin(), names_end))
    return Refused(fmt::format("the {} text has other parameters than the Python", name));
  if (auto fault = FindOperandFault(read->ir))
    return Refused(fmt::format("the {} text cannot be compiled: {}", name, fault->what));
  return Screen(kernel, read->ir, options);
}

// What is wrong outweighs what could not be told, and that what is right.
int Weight(const Judgement& judgement) {
  return judgement.verdict == Verdict::kDisagree ? 2 : judgement.verdict == Verdict::kInconclusive ? 1 : 0;
}

}  // namespace

std::optional<ForeignText> JudgeForeignText(const Sample& sample, const Kernel& kernel, const JudgeOptions& options) {
  const Sample ours = MakeSample(kernel, sample.provenance);
  std::optional<ForeignText> foreign;
  for (Target target : kTargets) {
    const std::string difference = FirstDifference(kFields[target == Target::kCuda], sample, ours);
    if (difference.empty()) continue;
    Judgement judgement = JudgeText(target, sample, kernel, options);
    if (!foreign)
      foreign = ForeignText{difference, std::move(judgement)};
    else if (Weight(judgement) > Weight(foreign->judgement))
      foreign->judgement = std::move(judgement);
  }
  if (!foreign || foreign->judgement.verdict == Verdict::kDisagree) return foreign;
  // Where one target is as it should be, the kernel may still be wrong by itself.
  Judgement own = Screen(kernel, Lower(kernel), options);
  if (Weight(own) > Weight(foreign->judgement)) foreign->judgement = std::move(own);
  return foreign;
}

}  // namespace warpsmith
