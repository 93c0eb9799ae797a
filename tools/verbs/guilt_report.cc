#include "tools/verbs/guilt_report.h"

#include <fmt/format.h>

#include <algorithm>

#include "src/reduce/rules.h"

namespace warpsmith {
namespace {

// The most particular rule that may explain it; only an experiment could bear that out, as `reduce` makes it.
const RuleRow* LooksLike(const Kernel& kernel, const Guilt& guilt, Reason reason) {
  const std::vector<const RuleRow*> rules = SuspectedRules(kernel, guilt, reason);
  return rules.empty() ? nullptr : rules.front();
}

}  // namespace

const JudgedLaunch* WrongLaunch(const Judgement& judgement) {
  auto wrong = [](const JudgedLaunch& launch) { return launch.verdict == Verdict::kDisagree; };
  auto at = std::find_if(judgement.launches.begin(), judgement.launches.end(), wrong);
  return at == judgement.launches.end() ? nullptr : &*at;
}

std::vector<Guilt> GuiltyLines(const Kernel& kernel, const Launch& launch) {
  std::vector<Guilt> lines;
  for (Guilt& guilt : Blame(kernel, launch)) {
    auto same = [&](const Guilt& other) { return other.line == guilt.line && other.text == guilt.text; };
    if (std::none_of(lines.begin(), lines.end(), same)) lines.push_back(std::move(guilt));
  }
  return lines;
}

std::string GuiltText(const Kernel& kernel, const Guilt& guilt, Reason reason) {
  std::string text = fmt::format("  line {}: {} `{}` {} to blame: {}\n", guilt.line, guilt.name, guilt.expression,
                                 guilt.sure ? "is" : "may be", guilt.text);
  if (const RuleRow* rule = LooksLike(kernel, guilt, reason))
    text += fmt::format("    looks like rule {}, {}: {}\n", rule->number, rule->name, rule->doc);
  return text;
}

nlohmann::ordered_json GuiltJson(const Kernel& kernel, const Guilt& guilt, Reason reason) {
  const RuleRow* rule = LooksLike(kernel, guilt, reason);
  return {{"line", guilt.line},
          {"kind", GuiltKindName(guilt.kind)},
          {"name", guilt.name},
          {"text", guilt.text},
          {"expression", guilt.expression},
          {"adjoint", guilt.adjoint},
          {"correct", guilt.correct},
          {"sure", guilt.sure},
          {"rule", rule == nullptr ? "" : rule->name}};
}

}  // namespace warpsmith
