#include "src/dataset/disagreement.h"

#include "src/python/print.h"
#include "src/reduce/finding.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

constexpr size_t kMostGuilty = 4;

Json GuiltyJson(const Diagnosis& diagnosis) {
  Json rows = Json::array();
  for (const Guilt& guilt : diagnosis.guilty) {
    if (rows.size() == kMostGuilty) break;
    rows.push_back({{"kind", GuiltKindName(guilt.kind)}, {"operation", guilt.name}, {"line", guilt.line},
                    {"expression", guilt.expression}, {"text", guilt.text}, {"adjoint", guilt.adjoint},
                    {"correct", guilt.correct}, {"sure", guilt.sure}});
  }
  return rows;
}

Json RulesJson(const Diagnosis& diagnosis) {
  Json rules = Json::array();
  for (const Cause& cause : diagnosis.causes)
    if (cause.rule > 0) rules.push_back(BucketOf(cause));
  return rules;
}

}  // namespace

Sample MakeDisagreeing(const Trial& trial, const Provenance& provenance) {
  Sample sample = MakeSample(trial.kernel, provenance);
  Judgement judgement = trial.judgement;
  Kernel kernel = trial.kernel;
  MoveToLine(kernel, kFirstLine);  // where the guilty lines are counted from, as in the sample
  JudgeOptions options = trial.options;
  options.rows = true;
  Judgement detailed = Screen(kernel, trial.ir, options);
  judgement.rows = std::move(detailed.rows);
  AddJudgement(sample, trial.kernel, trial.ir, judgement, trial.options.seed);
  if (sample.finding.is_null()) return sample;
  options.rows = false;
  options.quick = true;
  const std::optional<Diagnosis> diagnosis = Diagnose(kernel, options);
  sample.finding["guilty"] = diagnosis ? GuiltyJson(*diagnosis) : Json::array();
  sample.finding["causes"] = diagnosis ? RulesJson(*diagnosis) : Json::array();
  return sample;
}

}  // namespace warpsmith
