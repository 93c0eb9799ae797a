#include "src/dataset/recheck.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "src/dataset/candidate.h"
#include "src/dataset/disagreement.h"
#include "src/kernel/identity.h"

namespace warpsmith {
namespace {

// Examples are rounded to f32, and another machine's libm may round the last bit another way.
constexpr double kExampleTolerance = 1e-5;
// Of errors in units of their bound: the same last bits can be a good part of a bound.
constexpr double kErrorTolerance = 0.25;

bool Close(const Json& a, const Json& b) {
  // JSON writes a number that is not finite as null.
  auto is_no_number = [](const Json& j) { return j.is_null() || (j.is_number() && !std::isfinite(j.get<double>())); };
  if (is_no_number(a) || is_no_number(b)) return is_no_number(a) && is_no_number(b);
  if (a.is_number() && b.is_number()) {
    double x = a.get<double>(), y = b.get<double>();
    return std::abs(x - y) <= kExampleTolerance * std::max({1.0, std::abs(x), std::abs(y)});
  }
  if (a.is_array() && b.is_array()) return std::equal(a.begin(), a.end(), b.begin(), b.end(), Close);
  if (!a.is_object() || !b.is_object() || a.size() != b.size()) return a == b;
  return std::all_of(a.items().begin(), a.items().end(),
                     [&](const auto& item) { return b.contains(item.key()) && Close(item.value(), b[item.key()]); });
}

// The first field of `stored` that is not as in `made`, with what it should be.
std::string FieldDifference(std::string_view object, const Json& stored, const Json& made) {
  for (const auto& [name, value] : made.items())
    if (!stored.contains(name) || stored[name] != value)
      return fmt::format("{}.{} should be {}", object, name, value.dump());
  return "";
}

bool AreF32(const Json& values) {
  if (values.is_number_float()) return ShortestDouble(static_cast<float>(values.get<double>())) == values.get<double>();
  return !values.is_structured() || std::all_of(values.begin(), values.end(), AreF32);
}

std::string ExampleDifference(const std::vector<SampleExample>& stored, const std::vector<SampleExample>& made) {
  if (stored.size() != made.size())
    return fmt::format("there are {} examples, should be {}", stored.size(), made.size());
  for (size_t i = 0; i < stored.size(); ++i) {
    auto wrong = [i](const char* field) {
      return fmt::format("examples[{}].{} is not what execution gives", i, field);
    };
    // What is drawn is the same everywhere, what is computed nearly so.
    if (stored[i].dim != made[i].dim) return wrong("dim");
    if (stored[i].inputs != made[i].inputs) return wrong("inputs");
    if (stored[i].seeds != made[i].seeds) return wrong("seeds");
    if (!Close(stored[i].outputs, made[i].outputs) || !AreF32(stored[i].outputs)) return wrong("outputs");
    if (!Close(stored[i].gradients, made[i].gradients) || !AreF32(stored[i].gradients)) return wrong("gradients");
  }
  return "";
}

bool SameVerdict(const Json& stored, const Json& made) {
  return stored["verdict"] == made["verdict"] && stored.value("reason", "") == made.value("reason", "");
}

// Of an engine or oracle that took part both times.
std::string ReportDifference(const std::string& name, const Json& stored, const Json& made, bool same_numbers) {
  if (!SameVerdict(stored, made))
    return fmt::format("{}.verdict should be {}", name, made["verdict"].get<std::string>());
  if (!same_numbers || !stored["error"].is_number() || !made["error"].is_number()) return "";
  const double was = stored["error"].get<double>(), is = made["error"].get<double>();
  return std::abs(was - is) <= kErrorTolerance * std::max(1.0, std::abs(is))
             ? ""
             : fmt::format("{}.error should be {}", name, is);
}

std::string OracleDifference(const Json& stored, const Json& made) {
  if (stored.size() != made.size())
    return fmt::format("validation.oracles has {}, should have {}", stored.size(), made.size());
  for (const auto& [name, row] : made.items()) {
    const std::string path = "validation.oracles." + name;
    if (!stored.contains(name)) return path + " is missing";
    if (std::string wrong = ReportDifference(path, stored[name], row, true); !wrong.empty()) return wrong;
  }
  return "";
}

// The report of an engine that ran out of time, if one did.
const EngineReport* TimedOut(const Judgement& judgement) {
  const auto found = std::find_if(judgement.engines.begin(), judgement.engines.end(),
                                  [](const EngineReport& report) { return report.timed_out; });
  return found == judgement.engines.end() ? nullptr : &*found;
}

// An engine of today may have found more than was known, and one of then may be missing.
std::string EngineDifference(const Json& stored, const Json& made, std::vector<std::string>& unconfirmed) {
  for (const auto& [name, row] : stored.items()) {
    if (!made.contains(name)) {
      unconfirmed.push_back(name);
      continue;
    }
    // The order of threads is not the same twice, and with it what atomics add up to.
    std::string wrong = ReportDifference("validation.engines." + name, row, made[name], name == "interpreter");
    if (!wrong.empty()) return wrong;
  }
  return "";
}

// Whether an engine that objected takes no part today: then nothing can be said.
bool IsOfAnotherEngine(const Json& validation, const Json& made) {
  const auto& engines = validation["engines"];
  return validation["verdict"] != "agree" &&
         std::any_of(engines.items().begin(), engines.items().end(), [&](const auto& item) {
           return item.value()["verdict"] != "agree" && !made["engines"].contains(item.key());
         });
}

std::string FindingDifference(const Json& stored, const Json& made) {
  if (stored.is_null() && made.is_null()) return "";
  if (stored.is_null()) return "finding is missing";
  if (made.is_null()) return "finding: the kernel does not disagree";
  for (const auto& [name, value] : stored.items()) {
    if (!made.contains(name)) return fmt::format("finding.{} is no field of a finding", name);
    if (!Close(value, made[name])) return fmt::format("finding.{} is not what execution gives", name);
  }
  return "";
}

}  // namespace

JudgeOptions OptionsOfSample(const Sample& sample) {
  JudgeOptions options = OptionsOf(sample.id);
  if (!sample.launch.args.empty()) options.seed = sample.launch.args.front().seed;
  return options;
}

std::string DerivedDifference(const Sample& sample, const Sample& fresh) {
  if (fresh.id != sample.id) return fmt::format("id should be {}", fresh.id);
  if (fresh.kernel_type != sample.kernel_type)
    return fmt::format("kernel_type should be {}", KernelTypeName(fresh.kernel_type));
  if (fresh.kernel_name != sample.kernel_name) return fmt::format("kernel_name should be {}", fresh.kernel_name);
  if (fresh.python_source != sample.python_source) return "python_source is more than the kernel, or less";
  Json made = SampleToJson(fresh)["metadata"];
  if (sample.metadata.canonical_id.empty()) made["canonical_id"] = "";
  if (std::string wrong = FieldDifference("metadata", SampleToJson(sample)["metadata"], made); !wrong.empty())
    return wrong;
  if (!sample.validation.is_null()) return "";
  if (sample.launch.dim != 0 || !sample.launch.args.empty()) return "launch without a validation";
  if (!sample.examples.empty()) return "examples without a validation";
  return sample.finding.is_null() ? "" : "finding without a validation";
}

std::string ProvenanceDifference(const Sample& sample) {
  const Provenance& stored = sample.provenance;
  if (stored.tool_version != kToolVersion) return "";
  if (!stored.command.starts_with("warpsmith generate "))
    return stored.place ? "provenance.command is not that of a harvest" : "";
  const bool breed = stored.command.find(" --breed ") != std::string::npos;
  const Candidate made = MakeCandidate(sample.kernel_type, stored.seed, breed);
  if (made.provenance.command != stored.command)
    return fmt::format("provenance.command should be '{}'", made.provenance.command);
  if (KernelId(made.kernel) != sample.id) return "provenance.seed makes another kernel";
  if (made.provenance.parents != stored.parents) return "provenance.parents are not those of its seed";
  return made.provenance.mutations != stored.mutations ? "provenance.mutations are not those of its seed" : "";
}

std::string PlanDifference(const Sample& sample, const FolderPlan& folder) {
  if (!sample.provenance.place) return "provenance.slot is missing, though the folder is that of a harvest";
  const auto [slot, attempt] = *sample.provenance.place;
  const std::vector<KernelType> cycle = TypeCycle(folder.plan);
  if (cycle.empty()) return "";
  if (folder.tool_version != sample.provenance.tool_version)
    return fmt::format("provenance.tool_version should be {}", folder.tool_version);
  if (cycle[slot % cycle.size()] != sample.kernel_type)
    return fmt::format("provenance.slot {} is one of {}", slot, KernelTypeName(cycle[slot % cycle.size()]));
  if (AttemptSeed(folder.plan, slot, attempt) != sample.provenance.seed)
    return fmt::format("provenance.seed is not that of attempt {} of slot {}", attempt, slot);
  if (sample.validation.is_null()) return "validation is missing, though a harvest executes";
  const Json& reports = sample.validation["engines"];
  for (const std::string& engine : folder.engines) {
    if (sample.validation["verdict"] == "agree" && !reports.contains(engine))
      return fmt::format("validation.engines.{} is missing", engine);
  }
  for (const auto& [engine, report] : reports.items()) {
    if (engine != "interpreter" &&
        std::find(folder.engines.begin(), folder.engines.end(), engine) == folder.engines.end())
      return fmt::format("validation.engines.{} took no part in this harvest", engine);
  }
  return "";
}

Claims ExecutedDifference(const Sample& sample, const Trial& trial) {
  Claims claims;
  Sample fresh;
  const Judgement& judgement = trial.judgement;
  const bool diagnosed = sample.finding.is_object() && sample.finding.contains("guilty");
  if (diagnosed && judgement.verdict == Verdict::kDisagree) fresh = MakeDisagreeing(trial, sample.provenance);
  else AddJudgement(fresh, trial.kernel, trial.ir, judgement, trial.options.seed);
  auto different = [&](std::string what) {
    claims.difference = std::move(what);
    return claims;
  };
  if (const EngineReport* late = TimedOut(judgement)) {
    claims.timed_out = fmt::format("{}: {}", late->name, late->detail);
    return claims;
  }
  if (IsOfAnotherEngine(sample.validation, fresh.validation)) {
    EngineDifference(sample.validation["engines"], fresh.validation["engines"], claims.unconfirmed);
    return claims;
  }
  if (!SameVerdict(sample.validation, fresh.validation)) {
    return different(
        fmt::format("verdict is {}{}{}{}", VerdictName(judgement.verdict),
                    judgement.reason == Reason::kNone ? "" : fmt::format("({})", ReasonName(judgement.reason)),
                    judgement.detail.empty() ? "" : ": ", judgement.detail));
  }
  if (std::string wrong =
          EngineDifference(sample.validation["engines"], fresh.validation["engines"], claims.unconfirmed);
      !wrong.empty())
    return different(std::move(wrong));
  if (std::string wrong = OracleDifference(sample.validation["oracles"], fresh.validation["oracles"]); !wrong.empty())
    return different(std::move(wrong));
  if (!Close(sample.validation["evidence"], fresh.validation["evidence"]))
    return different("validation.evidence is not what execution gives");
  if (SampleToJson(sample)["launch"] != SampleToJson(fresh)["launch"])
    return different("launch is not the one that was judged");
  if (std::string wrong = ExampleDifference(sample.examples, fresh.examples); !wrong.empty())
    return different(std::move(wrong));
  return different(FindingDifference(sample.finding, fresh.finding));
}

}  // namespace warpsmith
