#include "src/dataset/statistics.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <tuple>
#include <vector>

namespace warpsmith {
namespace {

// Below this the index of near duplicates finds few of the pairs there are.
constexpr double kLeastAlike = 0.5;
constexpr int kErrorBins = 20;
constexpr int kMostDecades = 16;
constexpr size_t kMostLiterals = 24;
constexpr int64_t kBytesOfKilobyte = 1000;

Json NumbersJson(const std::map<int64_t, uint64_t>& counts) {
  Json json = Json::array();
  for (const auto& [number, count] : counts) json.push_back({number, count});
  return json;
}

// The most frequent first.
Json MostFrequent(const std::map<std::string, uint64_t>& counts, size_t most) {
  std::vector<std::pair<std::string, uint64_t>> sorted(counts.begin(), counts.end());
  std::sort(sorted.begin(), sorted.end(),
            [](const auto& a, const auto& b) { return std::tie(b.second, a.first) < std::tie(a.second, b.first); });
  Json json = Json::object();
  for (size_t i = 0; i < std::min(most, sorted.size()); ++i) json[sorted[i].first] = sorted[i].second;
  return json;
}

int64_t Decade(double value) {
  return value == 0 ? -kMostDecades
                    : std::max<int64_t>(-kMostDecades, static_cast<int64_t>(std::floor(std::log10(std::abs(value)))));
}

// How many lines begin so.
int64_t LinesThatBegin(const std::string& python, std::string_view word) {
  int64_t count = 0;
  for (size_t at = 0; at < python.size(); at = python.find('\n', at) + 1) {
    const size_t code = python.find_first_not_of(' ', at);
    if (code != python.npos && python.compare(code, word.size(), word) == 0) ++count;
    if (python.find('\n', at) == python.npos) break;
  }
  return count;
}

bool IsWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_' || c == '.'; }

std::vector<std::string> NamesOf(const Json& list) {
  std::vector<std::string> names;
  if (!list.is_array()) return names;
  for (const Json& name : list)
    if (name.is_string()) names.push_back(name.get<std::string>());
  return names;
}

}  // namespace

void Statistics::Add(const Sample& sample) {
  ++samples_;
  ++types_[std::string(KernelTypeName(sample.kernel_type))];
  if (!sample.provenance.split.empty()) ++splits_[sample.provenance.split];
  for (const std::string& mutation : sample.provenance.mutations) ++mutations_[mutation];
  AddShape(sample);
  AddLiterals(sample.python_source);
  AddVerdicts(sample);
  AddSimilarity(sample);
  AddExample(sample);
}

void Statistics::AddShape(const Sample& sample) {
  const Json& features = sample.metadata.features;
  auto number = [&](const char* name) {
    return features.contains(name) && features[name].is_number_integer() ? features[name].get<int64_t>() : 0;
  };
  ++lines_[std::count(sample.python_source.begin(), sample.python_source.end(), '\n')];
  ++statements_[number("statements")];
  ++depth_[number("depth")];
  ++params_[sample.metadata.num_params];
  ++loops_[LinesThatBegin(sample.python_source, "for ")];
  ++text_kilobytes_[static_cast<int64_t>(sample.cpp_ir_forward.size() + sample.cpp_ir_backward.size()) /
                    kBytesOfKilobyte];
  for (const std::string& name : NamesOf(features.value("constructs", Json()))) ++constructs_[name];
  for (const std::string& name : NamesOf(features.value("builtins", Json())))
    ++operations_[name][std::string(KernelTypeName(sample.kernel_type))];
}

void Statistics::AddLiterals(const std::string& python) {
  for (size_t at = 0; at < python.size();) {
    size_t end = at;
    while (end < python.size() && IsWord(python[end])) ++end;
    if (end == at) {
      ++at;
      continue;
    }
    double value = 0;
    const auto read = std::from_chars(python.data() + at, python.data() + python.size(), value);
    if (std::isdigit(static_cast<unsigned char>(python[at])) != 0 && read.ec == std::errc()) {
      end = static_cast<size_t>(read.ptr - python.data());  // an exponent may have a sign
      ++literal_values_[python.substr(at, end - at)];
      ++literal_decades_[Decade(value)];
    }
    at = end;
  }
}

void Statistics::AddVerdicts(const Sample& sample) {
  if (sample.validation.is_null()) {
    ++verdicts_["not executed"];
    return;
  }
  ++verdicts_[sample.validation["verdict"].get<std::string>()];
  if (sample.validation.contains("reason")) ++reasons_[sample.validation["reason"].get<std::string>()];
  if (sample.finding.is_object()) {
    for (const std::string& cause : NamesOf(sample.finding.value("causes", Json()))) ++causes_[cause];
  }
  for (const auto& [name, report] : sample.validation["engines"].items()) {
    if (!report["error"].is_number()) continue;
    const auto bin = static_cast<int64_t>(report["error"].get<double>() * kErrorBins);
    ++engine_errors_[name][std::min<int64_t>(bin, kErrorBins)];
  }
  for (const auto& [name, report] : sample.validation["oracles"].items())
    if (report["error"].is_number()) ++oracle_errors_[name][Decade(report["error"].get<double>())];
}

void Statistics::AddSimilarity(const Sample& sample) {
  Shingles shingles = ShinglesOf(sample.python_source);
  const auto near = alike_.Find(shingles, kLeastAlike);
  ++similarity_[near.empty() ? 0 : static_cast<int64_t>(near.front().similarity * 20) * 5];
  alike_.Add(std::move(shingles));
}

void Statistics::AddExample(const Sample& sample) {
  const size_t size = sample.python_source.size();
  const auto [found, fresh] = examples_.try_emplace(std::string(KernelTypeName(sample.kernel_type)), size, Json());
  if (!fresh && found->second.first <= size) return;
  found->second = {size, Json{{"id", sample.id},
                              {"python", sample.python_source},
                              {"forward", sample.cpp_ir_forward},
                              {"backward", sample.cpp_ir_backward},
                              {"verdict", sample.validation.is_null() ? "" : sample.validation["verdict"]}}};
}

Json Statistics::ToJson() const {
  Json json{{"samples", samples_}, {"types", types_}, {"verdicts", verdicts_}, {"reasons", reasons_}};
  if (!causes_.empty()) json["causes"] = causes_;
  if (!splits_.empty()) json["splits"] = splits_;
  for (const auto& [name, counts] : {std::pair{"lines", &lines_},
                                     {"statements", &statements_},
                                     {"depth", &depth_},
                                     {"loops", &loops_},
                                     {"params", &params_},
                                     {"text_kilobytes", &text_kilobytes_},
                                     {"literal_decades", &literal_decades_}})
    json[name] = NumbersJson(*counts);
  json["constructs"] = constructs_;
  json["mutations"] = mutations_;
  json["operations"] = operations_;
  json["literals"] = MostFrequent(literal_values_, kMostLiterals);
  json["engine_errors"] = Json::object();
  for (const auto& [name, counts] : engine_errors_) json["engine_errors"][name] = NumbersJson(counts);
  json["oracle_errors"] = Json::object();
  for (const auto& [name, counts] : oracle_errors_) json["oracle_errors"][name] = NumbersJson(counts);
  json["similarity_percent"] = NumbersJson(similarity_);
  uint64_t near = 0;
  for (const auto& [percent, count] : similarity_)
    if (percent >= static_cast<int64_t>(100 * kNearDuplicate)) near += count;
  json["near_duplicates"] = near;
  json["examples"] = Json::object();
  for (const auto& [type, example] : examples_) json["examples"][type] = example.second;
  return json;
}

}  // namespace warpsmith
