#include "src/dataset/foreign_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <string_view>

#include "src/dataset/warp_version.h"
#include "src/python/print.h"
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

// Where the decorator stands in the file that the text's comments count the lines of: the first comment is the def.
int FirstLine(const Sample& sample, const Kernel& kernel) {
  constexpr std::string_view kMark = "<L ";
  const size_t at = sample.foreign ? sample.cpp_ir_forward.find(kMark) : std::string::npos;
  if (at == std::string::npos) return kFirstLine;
  int line = 0;
  const char* begin = sample.cpp_ir_forward.data() + at + kMark.size();
  std::from_chars(begin, sample.cpp_ir_forward.data() + sample.cpp_ir_forward.size(), line);
  return std::max(1, line - (kernel.def_line - kernel.source.first_line));
}

// The texts that Warp writes for the kernel.
Sample OurText(const Sample& sample, Kernel kernel) {
  MoveToLine(kernel, FirstLine(sample, kernel));
  KernelText text = PrintText(kernel, Lower(kernel));
  Sample ours;
  ours.cpp_ir_forward = std::move(text.cpp_forward);
  ours.cpp_ir_backward = std::move(text.cpp_backward);
  ours.cuda_ir_forward = std::move(text.cuda_forward);
  ours.cuda_ir_backward = std::move(text.cuda_backward);
  return ours;
}

std::string Trimmed(std::string text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == ' ')) text.pop_back();
  return text;
}

// What a foreign sample may have otherwise: an end of line at the end, the frame of another Warp. Returns its versions.
std::string_view Normalise(Sample& sample, const Sample& ours) {
  sample.cpp_ir_forward = Trimmed(std::move(sample.cpp_ir_forward));
  sample.cpp_ir_backward = Trimmed(std::move(sample.cpp_ir_backward));
  auto other = OtherVersion(sample.cpp_ir_forward, sample.cpp_ir_backward, ours.cpp_ir_forward, ours.cpp_ir_backward);
  if (!other) return "";
  sample.cpp_ir_forward = std::move(other->forward);
  sample.cpp_ir_backward = std::move(other->backward);
  return other->versions;
}

}  // namespace

std::optional<ForeignText> JudgeForeignText(const Sample& stored, const Kernel& kernel, const JudgeOptions& options) {
  const Sample ours = OurText(stored, kernel);
  Sample sample = stored;
  std::optional<ForeignText> foreign;
  if (sample.foreign) {
    const std::string_view versions = Normalise(sample, ours);
    if (!versions.empty())
      foreign = ForeignText{fmt::format("the text is of Warp {}", versions), Screen(kernel, Lower(kernel), options),
                            versions};
  }
  for (Target target : kTargets) {
    if (sample.foreign && target == Target::kCuda) continue;
    const std::string difference = FirstDifference(kFields[target == Target::kCuda], sample, ours);
    if (difference.empty()) continue;
    Judgement judgement = JudgeText(target, sample, kernel, options);
    if (!foreign) foreign = ForeignText{difference, std::move(judgement), ""};
    else if (Weight(judgement) > Weight(foreign->judgement))
      foreign->difference = difference, foreign->judgement = std::move(judgement);
  }
  if (!foreign || foreign->judgement.verdict == Verdict::kDisagree || !foreign->versions.empty()) return foreign;
  // Where one target is as it should be, the kernel may still be wrong by itself.
  Judgement own = Screen(kernel, Lower(kernel), options);
  if (Weight(own) > Weight(foreign->judgement)) foreign->judgement = std::move(own);
  return foreign;
}

}  // namespace warpsmith
