#include "src/dataset/sample.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <memory>
#include <string_view>

#include "src/dataset/duplicates.h"
#include "src/dataset/features.h"
#include "src/dataset/module_id.h"
#include "src/dataset/schema.h"
#include "src/engine/engine.h"
#include "src/engine/interpreter.h"
#include "src/kernel/identity.h"
#include "src/oracle/launches.h"
#include "src/python/print.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

constexpr size_t kMaxExamples = 2;
constexpr size_t kMaxFindingRows = 8;

void MoveExpr(Expr& expr, int by) {
  VisitExpr(expr, [&](Expr& node) { node.line += by; });
}

// `count` reals from `at`: a number, or a list for a vec3.
template <class Reals>
Json RealValue(const Reals& reals, size_t at, size_t count) {
  if (count == 1) return ShortestDouble(static_cast<float>(reals[at]));
  Json vector = Json::array();
  for (size_t i = 0; i < count; ++i) vector.push_back(ShortestDouble(static_cast<float>(reals[at + i])));
  return vector;
}

// The value of an argument as a person would write it: a list for an array.
template <class Reals>
Json ArgumentValue(Type type, const Reals& reals, std::span<const int32_t> ints = {}) {
  Json elements = Json::array();
  if (type.is_real()) {
    for (size_t at = 0; at < reals.size(); at += type.length) elements.push_back(RealValue(reals, at, type.length));
  } else {
    for (int32_t value : ints) elements.push_back(type.scalar == Scalar::kBool ? Json(value != 0) : Json(value));
  }
  return type.is_array() ? elements : elements.at(0);
}

size_t LaunchSize(const Launch& launch) {
  size_t size = 0;
  for (const Buffer& buffer : launch.args) size += static_cast<size_t>(buffer.size());
  return size;
}

// The launch as a user of Warp would do it: gradients of what is only read start at zero.
Launch WithoutPrefill(const Launch& judged, const std::vector<ArrayUse>& uses) {
  Launch launch = judged;
  for (size_t i = 0; i < launch.adjoints.size(); ++i) {
    if (!uses[i].written) std::fill(launch.adjoints[i].reals.begin(), launch.adjoints[i].reals.end(), 0.0f);
  }
  return launch;
}

SampleExample MakeExample(const Kernel& kernel, const Program& program, const Launch& judged,
                          const std::vector<bool>& judged_params) {
  std::vector<ArrayUse> uses = ArrayUses(kernel);
  Launch launch = WithoutPrefill(judged, uses);
  Memory<double> memory = MakeMemory<double>(launch);
  program.Forward(launch.dim, memory);
  SampleExample example{launch.dim, Json::object(), Json::object(), Json::object(), Json::object()};
  for (size_t i = 0; i < kernel.params.size(); ++i) {
    const std::string& name = kernel.symbols[i];
    const Type type = kernel.params[i];
    example.inputs[name] = ArgumentValue(type, launch.args[i].reals, launch.args[i].ints);
    if (uses[i].written) example.outputs[name] = ArgumentValue(type, memory.reals[i], memory.ints[i]);
    if (uses[i].written && type.is_real()) example.seeds[name] = ArgumentValue(type, launch.adjoints[i].reals);
  }
  program.Backward(launch.dim, memory);
  for (size_t i = 0; i < kernel.params.size(); ++i) {
    const Type type = kernel.params[i];
    if (type.is_array() && type.is_real() && judged_params[i]) {
      example.gradients[kernel.symbols[i]] = ArgumentValue(type, memory.adjoints[i]);
    }
  }
  return example;
}

SampleLaunch MakeLaunch(const Kernel& kernel, const Launch& launch, uint64_t seed) {
  SampleLaunch result{launch.dim, {}};
  for (size_t i = 0; i < kernel.params.size(); ++i) {
    LaunchArg arg{kernel.symbols[i], TypeName(kernel.params[i]), {}, seed};
    if (kernel.params[i].is_array()) arg.shape.push_back(launch.args[i].size());
    result.args.push_back(std::move(arg));
  }
  return result;
}

// A verdict with its reason, where there is one.
Json VerdictJson(Verdict verdict, Reason reason) {
  Json json{{"verdict", VerdictName(verdict)}};
  if (reason != Reason::kNone) json["reason"] = ReasonName(reason);
  return json;
}

Json FindingJson(const Judgement& judgement) {
  Json rows = Json::array();
  for (const GradientRow& row : judgement.rows) {
    if (!row.wrong || rows.size() == kMaxFindingRows) continue;
    rows.push_back({{"launch", row.launch}, {"arg", row.arg}, {"element", row.element}, {"adjoint", row.adjoint},
                    {"dual", row.dual}, {"difference", row.difference}, {"bound", row.bound}});
  }
  return {{"reason", ReasonName(judgement.reason)}, {"detail", judgement.detail}, {"rows", std::move(rows)}};
}

Json MetadataJson(const SampleMetadata& metadata) {
  return {{"num_params", metadata.num_params}, {"num_lines", metadata.num_lines},
          {"canonical_id", metadata.canonical_id}, {"module_id", metadata.module_id},
          {"features", metadata.features}, {"warp_version", metadata.warp_version},
          {"block_dim", metadata.block_dim}, {"arch", metadata.arch}};
}

Json LaunchJson(const SampleLaunch& launch) {
  Json args = Json::array();
  for (const LaunchArg& arg : launch.args) {
    args.push_back({{"name", arg.name}, {"type", arg.type}, {"shape", arg.shape}, {"seed", arg.seed}});
  }
  return {{"dim", launch.dim}, {"args", std::move(args)}};
}

SampleMetadata ReadMetadata(const Json& json, std::string& cause) {
  SampleMetadata metadata;
  Fields fields(json, "metadata", cause);
  fields.Read("num_params", metadata.num_params);
  fields.Read("num_lines", metadata.num_lines);
  if (fields.Has("canonical_id")) fields.Read("canonical_id", metadata.canonical_id);
  fields.Read("module_id", metadata.module_id);
  fields.ReadObject("features", metadata.features);
  fields.Read("warp_version", metadata.warp_version);
  fields.Read("block_dim", metadata.block_dim);
  fields.Read("arch", metadata.arch);
  fields.Finish();
  return metadata;
}

SampleLaunch ReadLaunch(const Json& json, std::string& cause) {
  SampleLaunch launch;
  Fields fields(json, "launch", cause);
  fields.Read("dim", launch.dim);
  const Json* args = fields.Get("args", Json::value_t::array, "a list");
  if (args == nullptr) return launch;
  for (const Json& item : *args) {
    LaunchArg arg;
    Fields arg_fields(item, fmt::format("launch.args[{}]", launch.args.size()), cause);
    arg_fields.Read("name", arg.name);
    arg_fields.Read("type", arg.type);
    arg_fields.Read("shape", arg.shape);
    arg_fields.Read("seed", arg.seed);
    arg_fields.Finish();
    launch.args.push_back(std::move(arg));
  }
  fields.Finish();
  return launch;
}

std::vector<SampleExample> ReadExamples(const Json& json, std::string& cause) {
  std::vector<SampleExample> examples;
  for (const Json& item : json) {
    SampleExample example;
    Fields fields(item, fmt::format("examples[{}]", examples.size()), cause);
    fields.Read("dim", example.dim);
    fields.ReadObject("inputs", example.inputs);
    fields.ReadObject("seeds", example.seeds);
    fields.ReadObject("outputs", example.outputs);
    fields.ReadObject("gradients", example.gradients);
    fields.Finish();
    examples.push_back(std::move(example));
  }
  return examples;
}

Provenance ReadProvenance(const Json& json, std::string& cause) {
  Provenance provenance;
  Fields fields(json, "provenance", cause);
  fields.Read("seed", provenance.seed);
  fields.Read("parents", provenance.parents);
  fields.Read("mutations", provenance.mutations);
  fields.Read("tool_version", provenance.tool_version);
  fields.Read("command", provenance.command);
  if (fields.Has("split")) fields.Read("split", provenance.split);
  if (fields.Has("cluster")) fields.Read("cluster", provenance.cluster);
  if (fields.Has("slot")) {
    provenance.place.emplace();
    fields.Read("slot", provenance.place->slot);
    fields.Read("attempt", provenance.place->attempt);
  }
  fields.Finish();
  return provenance;
}

// A verdict, and the reason that fits it.
Verdict ReadVerdict(Fields& fields) {
  std::string name, reason;
  fields.Read("verdict", name);
  if (fields.Has("reason")) fields.Read("reason", reason);
  std::optional<Verdict> verdict;
  for (Verdict one : {Verdict::kAgree, Verdict::kDisagree, Verdict::kInconclusive})
    if (VerdictName(one) == name) verdict = one;
  if (!verdict) fields.Wrong("verdict", fmt::format("'{}' is neither agree, disagree nor inconclusive", name));
  const auto rows = Reasons();
  const bool known = std::any_of(rows.begin(), rows.end(),
                                 [&](const ReasonRow& row) { return row.name == reason && row.verdict == verdict; });
  if (verdict != Verdict::kAgree ? !known : !reason.empty())
    fields.Wrong("reason", fmt::format("'{}' is none of {}", reason, name));
  return verdict.value_or(Verdict::kInconclusive);
}

// An error in units of its bound: at most 1 where there is agreement, and null if it is infinite.
void CheckError(const Json& row, Fields& fields, Verdict verdict) {
  double error = 0;
  if (fields.Has("error") && row["error"].is_null() && verdict != Verdict::kAgree) return;
  fields.Read("error", error);
  if (error < 0 || (verdict == Verdict::kAgree && error > 1))
    fields.Wrong("error", fmt::format("{} does not fit the verdict", error));
}

// With options or without.
bool IsEngineName(std::string_view name) {
  static const std::vector<std::unique_ptr<Engine>> engines = Engines();
  return std::any_of(engines.begin(), engines.end(),
                     [&](const auto& engine) { return engine->name() == name.substr(0, name.find(':')); });
}

// What the verdict rests on: see Evidence.
void CheckEvidence(const Json& evidence, std::string& cause) {
  Fields fields(evidence, "validation.evidence", cause);
  for (const char* count : {"launches", "scouts", "elements"}) {
    int value = 0;
    fields.Read(count, value);
    if (value < 0) fields.Wrong(count, "is negative");
  }
  for (const char* size : {"step", "kink_margin"}) {
    double value = 0;
    if (fields.Has(size)) fields.Read(size, value);
    if (value < 0) fields.Wrong(size, "is negative");
  }
  fields.Finish();
}

void CheckVerdicts(const Json& validation, std::string& cause) {
  Fields fields(validation, "validation", cause);
  const Verdict whole = ReadVerdict(fields);
  for (const char* group : {"engines", "oracles"}) {
    const Json* rows = fields.Get(group, Json::value_t::object, "an object");
    if (rows == nullptr) return;
    for (const auto& [name, row] : rows->items()) {
      Fields row_fields(row, fmt::format("validation.{}.{}", group, name), cause);
      const Verdict verdict = ReadVerdict(row_fields);
      if (whole == Verdict::kAgree && verdict != whole)
        row_fields.Wrong("verdict", "is not agree, though that of all is");
      CheckError(row, row_fields, verdict);
      std::string text;
      if (group == std::string_view("engines")) {
        for (const char* field : {"version", "hardware"}) {
          row_fields.Read(field, text);
          if (text.empty()) row_fields.Wrong(field, "is empty");
        }
        if (!IsEngineName(name)) fields.Wrong(group, fmt::format("'{}' is no engine", name));
        if (row_fields.Has("detail")) row_fields.Read("detail", text);
      }
      row_fields.Finish();
    }
  }
  if (const Json* evidence = fields.Get("evidence", Json::value_t::object, "an object"))
    CheckEvidence(*evidence, cause);
  fields.Finish();
}

// "2026-11-22T22:41:07Z", a time there is.
bool IsTimestamp(const std::string& text) {
  std::tm time{};
  const char* end = strptime(text.c_str(), "%Y-%m-%dT%H:%M:%SZ", &time);
  if (end == nullptr || *end != '\0' || text.size() != std::string_view("2026-11-22T22:41:07Z").size()) return false;
  const int day = time.tm_mday;
  timegm(&time);  // moves a 31st of April to May
  return time.tm_mday == day;
}

// The eight fields of the original pipeline, and none of those that came later.
bool IsForeign(const Json& json) {
  if (!json.is_object()) return false;
  const auto later = {"schema_version", "cuda_ir_forward", "cuda_ir_backward", "launch",
                      "examples",       "validation",      "provenance"};
  return std::none_of(later.begin(), later.end(), [&](const char* field) { return json.contains(field); });
}

Json ForeignToJson(const Sample& sample) {
  return {{"id", sample.id},
          {"kernel_name", sample.kernel_name},
          {"kernel_type", KernelTypeName(sample.kernel_type)},
          {"python_source", sample.python_source},
          {"cpp_ir_forward", sample.cpp_ir_forward},
          {"cpp_ir_backward", sample.cpp_ir_backward},
          {"generated_at", sample.generated_at},
          {"metadata", sample.metadata.features}};
}

}  // namespace

Json ValidationJson(const Judgement& judgement) {
  Json json = VerdictJson(judgement.verdict, judgement.reason);
  json["engines"] = Json::object();
  json["oracles"] = Json::object();
  for (const EngineReport& engine : judgement.engines) {
    Json row = VerdictJson(engine.verdict, engine.reason);
    row.update({{"error", engine.error}, {"version", engine.version}, {"hardware", engine.hardware}});
    if (!engine.detail.empty()) row["detail"] = engine.detail;
    json["engines"][engine.name] = std::move(row);
  }
  for (const OracleReport& oracle : judgement.oracles) {
    json["oracles"][oracle.name] = VerdictJson(oracle.verdict, oracle.reason);
    json["oracles"][oracle.name]["error"] = oracle.error;
  }
  const Evidence& evidence = judgement.evidence;
  json["evidence"] = {{"launches", evidence.launches}, {"scouts", evidence.scouts}, {"elements", evidence.elements}};
  if (evidence.step > 0) json["evidence"]["step"] = evidence.step;
  if (std::isfinite(evidence.kink_margin)) json["evidence"]["kink_margin"] = evidence.kink_margin;
  return json;
}

double ShortestDouble(float value) {
  char text[32];
  auto [end, error] = std::to_chars(text, text + sizeof text, value);
  double result = 0;
  std::from_chars(text, end, result);
  return result;
}

std::string Timestamp() {
  const char* epoch = std::getenv("SOURCE_DATE_EPOCH");
  std::time_t now = epoch != nullptr ? std::strtoll(epoch, nullptr, 10) : std::time(nullptr);
  std::tm utc{};
  gmtime_r(&now, &utc);
  char text[32];
  std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
  return text;
}

void MoveToLine(Kernel& kernel, int first_line) {
  const int by = first_line - kernel.source.first_line;
  kernel.source.first_line += by;
  kernel.def_line += by;
  ForEachStmt(kernel.body, [&](Stmt& stmt) {
    stmt.line += by;
    // All four, used or not: an unused one is a default literal and its line means nothing.
    MoveExpr(stmt.target, by);
    MoveExpr(stmt.value, by);
    for (Expr& bound : stmt.range) MoveExpr(bound, by);
  });
}

Sample MakeSample(Kernel kernel, const Provenance& provenance) {
  MoveToLine(kernel, kFirstLine);
  KernelText text = PrintText(kernel, Lower(kernel));
  Sample sample;
  sample.id = KernelId(kernel);
  sample.kernel_name = kernel.name;
  sample.kernel_type = Classify(kernel);
  sample.python_source = PythonSource(kernel);
  sample.cpp_ir_forward = std::move(text.cpp_forward);
  sample.cpp_ir_backward = std::move(text.cpp_backward);
  sample.cuda_ir_forward = std::move(text.cuda_forward);
  sample.cuda_ir_backward = std::move(text.cuda_backward);
  sample.generated_at = Timestamp();
  sample.metadata.num_params = static_cast<int>(kernel.params.size());
  sample.metadata.num_lines = static_cast<int>(kernel.source.lines.size());
  sample.metadata.canonical_id = CanonicalId(kernel);
  sample.metadata.module_id = ModuleId(kernel);
  sample.metadata.features = KernelFeatures(kernel);
  sample.provenance = provenance;
  return sample;
}

void AddJudgement(Sample& sample, const Kernel& kernel, const TextIr& text_ir, const Judgement& judgement,
                  uint64_t seed) {
  sample.validation = ValidationJson(judgement);
  if (judgement.verdict == Verdict::kDisagree) sample.finding = FindingJson(judgement);
  std::vector<const JudgedLaunch*> agreeing;
  for (const JudgedLaunch& launch : judgement.launches) {
    if (launch.verdict == Verdict::kAgree) agreeing.push_back(&launch);
  }
  if (agreeing.empty()) return;
  // The smallest launches make the examples that are easiest to read.
  std::stable_sort(agreeing.begin(), agreeing.end(), [](const JudgedLaunch* a, const JudgedLaunch* b) {
    return LaunchSize(a->launch) < LaunchSize(b->launch);
  });
  agreeing.resize(std::min(agreeing.size(), kMaxExamples));
  sample.launch = MakeLaunch(kernel, agreeing.front()->launch, seed);
  Program program(text_ir);
  for (const JudgedLaunch* launch : agreeing) {
    sample.examples.push_back(MakeExample(kernel, program, launch->launch, judgement.judged));
  }
}

Json BufferJson(const Buffer& buffer) { return ArgumentValue(buffer.type, buffer.reals, buffer.ints); }

Json SampleToJson(const Sample& sample) {
  if (sample.foreign) return ForeignToJson(sample);
  Json examples = Json::array();
  for (const SampleExample& example : sample.examples) {
    examples.push_back({{"dim", example.dim}, {"inputs", example.inputs}, {"seeds", example.seeds},
                        {"outputs", example.outputs}, {"gradients", example.gradients}});
  }
  Json json{
      {"id", sample.id},
      {"kernel_name", sample.kernel_name},
      {"kernel_type", KernelTypeName(sample.kernel_type)},
      {"python_source", sample.python_source},
      {"cpp_ir_forward", sample.cpp_ir_forward},
      {"cpp_ir_backward", sample.cpp_ir_backward},
      {"generated_at", sample.generated_at},
      {"metadata", MetadataJson(sample.metadata)},
      {"cuda_ir_forward", sample.cuda_ir_forward},
      {"cuda_ir_backward", sample.cuda_ir_backward},
      {"schema_version", kSchemaVersion},
      {"launch", LaunchJson(sample.launch)},
  };
  if (!sample.validation.is_null()) json["validation"] = sample.validation;
  json["examples"] = std::move(examples);
  json["provenance"] = {{"seed", sample.provenance.seed},
                        {"parents", sample.provenance.parents},
                        {"mutations", sample.provenance.mutations},
                        {"tool_version", sample.provenance.tool_version},
                        {"command", sample.provenance.command}};
  if (const auto& place = sample.provenance.place) {
    json["provenance"]["slot"] = place->slot;
    json["provenance"]["attempt"] = place->attempt;
  }
  if (!sample.provenance.split.empty()) json["provenance"]["split"] = sample.provenance.split;
  if (!sample.provenance.cluster.empty()) json["provenance"]["cluster"] = sample.provenance.cluster;
  if (!sample.finding.is_null()) json["finding"] = sample.finding;
  return json;
}

namespace {

void ReadCommonFields(Fields& fields, Sample& sample) {
  std::string type;
  fields.Read("id", sample.id);
  fields.Read("kernel_name", sample.kernel_name);
  fields.Read("kernel_type", type);
  fields.Read("python_source", sample.python_source);
  fields.Read("cpp_ir_forward", sample.cpp_ir_forward);
  fields.Read("cpp_ir_backward", sample.cpp_ir_backward);
  fields.Read("generated_at", sample.generated_at);
  if (auto known = KernelTypeFromName(type)) sample.kernel_type = *known;
  else fields.Wrong("kernel_type", fmt::format("'{}' is none of the ten types", type));
}

// What came later than the original pipeline.
void ReadLaterFields(Fields& fields, std::string& cause, Sample& sample) {
  int schema_version = kSchemaVersion;
  fields.Read("schema_version", schema_version);
  if (schema_version != kSchemaVersion) fields.Wrong("schema_version", fmt::format("is not {}", kSchemaVersion));
  if (!IsTimestamp(sample.generated_at))
    fields.Wrong("generated_at", fmt::format("'{}' is no time as in 2026-11-22T22:41:07Z", sample.generated_at));
  fields.Read("cuda_ir_forward", sample.cuda_ir_forward);
  fields.Read("cuda_ir_backward", sample.cuda_ir_backward);
  using T = Json::value_t;
  if (const Json* metadata = fields.Get("metadata", T::object, "an object"))
    sample.metadata = ReadMetadata(*metadata, cause);
  if (const Json* launch = fields.Get("launch", T::object, "an object")) sample.launch = ReadLaunch(*launch, cause);
  if (const Json* examples = fields.Get("examples", T::array, "a list"))
    sample.examples = ReadExamples(*examples, cause);
  if (const Json* provenance = fields.Get("provenance", T::object, "an object"))
    sample.provenance = ReadProvenance(*provenance, cause);
  if (fields.Has("validation")) {
    fields.ReadObject("validation", sample.validation);
    CheckVerdicts(sample.validation, cause);
  }
  if (fields.Has("finding")) fields.ReadObject("finding", sample.finding);
  fields.Finish();
}

}  // namespace

Result<Sample> SampleFromJson(const Json& json) {
  std::string cause;
  Sample sample;
  Fields fields(json, "", cause);
  ReadCommonFields(fields, sample);
  sample.foreign = IsForeign(json);
  if (sample.foreign) fields.ReadObject("metadata", sample.metadata.features);
  else ReadLaterFields(fields, cause, sample);
  if (!cause.empty()) return Error{ErrorCode::kInput, cause};
  return sample;
}

}  // namespace warpsmith
