#include "tools/verbs/launch_request.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>

#include "src/dataset/store.h"
#include "src/kernel/sharing.h"
#include "src/oracle/launches.h"
#include "src/python/print.h"
#include "src/rng.h"
#include "tools/verbs/inputs.h"

namespace warpsmith {
namespace {

// How many draws of a labels.json's values are judged: some adjoints are wrong at some points only. The last ones have
// other sizes, for some are wrong at some sizes only.
constexpr uint64_t kLabelDraws = 6, kUsualSizes = 4;
constexpr int64_t kMaxDim = 1 << 20;

Error Wrong(std::string message) { return {ErrorCode::kInput, std::move(message)}; }

bool SetScalar(const Json& value, Type type, Buffer& buffer) {
  if (type.is_real()) {
    if (!value.is_number()) return false;
    buffer.reals.push_back(value.get<float>());
    return true;
  }
  if (type.scalar == Scalar::kBool && value.is_boolean()) {
    buffer.ints.push_back(value.get<bool>());
    return true;
  }
  if (!value.is_number_integer()) return false;
  double number = value.get<double>();
  if (std::abs(number) > std::numeric_limits<int32_t>::max()) return false;
  buffer.ints.push_back(value.get<int32_t>());
  return true;
}

bool SetElement(const Json& value, Type type, Buffer& buffer) {
  if (!type.is_vector()) return SetScalar(value, type, buffer);
  if (!value.is_array() || value.size() != type.length) return false;
  return std::all_of(value.begin(), value.end(), [&](const Json& part) { return SetScalar(part, type, buffer); });
}

// The value of one argument: a number, or a list for an array or a vec3.
Result<Buffer> MakeBuffer(const std::string& name, Type type, const Json& value) {
  Buffer buffer{type, {}, {}};
  bool fits = type.is_array() ? value.is_array() && std::all_of(value.begin(), value.end(), [&](const Json& element) {
    return SetElement(element, type.element(), buffer);
  })
                              : SetElement(value, type, buffer);
  if (fits) return buffer;
  return Wrong(fmt::format("argument {}: {} is no value of type {}", name, value.dump(), TypeName(type)));
}

// Puts the values given into `launch`.
Status SetArgs(const Kernel& kernel, const std::map<std::string, Json>& values, Launch& launch) {
  for (const auto& [name, value] : values) {
    auto end = kernel.symbols.begin() + static_cast<std::ptrdiff_t>(kernel.params.size());
    auto at = std::find(kernel.symbols.begin(), end, name);
    if (at == end) return Wrong(fmt::format("kernel {} has no argument '{}'", kernel.name, name));
    auto i = static_cast<size_t>(at - kernel.symbols.begin());
    Result<Buffer> buffer = MakeBuffer(name, kernel.params[i], value);
    if (!buffer) return buffer.error();
    launch.args[i] = std::move(*buffer);
  }
  return Ok{};
}

Result<Launch> MakeLaunch(const Kernel& kernel, const Json& dim, const std::map<std::string, Json>& values, Rng& rng) {
  Launch launch = ChooseLaunch(kernel, rng);
  if (!dim.is_null()) {
    if (!dim.is_number_integer() || dim.get<int64_t>() < 1 || dim.get<int64_t>() > kMaxDim) {
      return Wrong(fmt::format("dim: {} is not a number of threads from 1 to {}", dim.dump(), kMaxDim));
    }
    launch.dim = dim.get<int32_t>();
  }
  Status set = SetArgs(kernel, values, launch);
  if (!set) return set.error();
  return launch;
}

std::map<std::string, Json> Members(const Json& object) {
  std::map<std::string, Json> members;
  for (const auto& [name, value] : object.items()) members[name] = value;
  return members;
}

Result<Json> ReadJson(const std::string& file) {
  Result<std::string> text = ReadFile(file);
  if (!text) return text.error();
  Json json = Json::parse(*text, nullptr, /*allow_exceptions=*/false);
  if (json.is_discarded()) return Wrong(file + ": not JSON");
  return json;
}

Result<Launch> LaunchOfFile(const Kernel& kernel, const std::string& file, Rng& rng) {
  Result<Json> json = ReadJson(file);
  if (!json) return json.error();
  if (!json->is_object() || !json->contains("inputs") || !(*json)["inputs"].is_object()) {
    return Wrong(file + ": a launch is an object with \"dim\" and \"inputs\"");
  }
  Result<Launch> launch = MakeLaunch(kernel, json->value("dim", Json()), Members((*json)["inputs"]), rng);
  if (!launch) return Wrong(file + ": " + launch.error().message);
  return launch;
}

Result<Launch> LaunchOfArgs(const Kernel& kernel, const LaunchRequest& request, Rng& rng) {
  std::map<std::string, Json> values;
  for (const std::string& arg : request.args) {
    size_t equals = arg.find('=');
    if (equals == std::string::npos) return Wrong(fmt::format("--arg: '{}' is not name=value", arg));
    Json value = Json::parse(arg.substr(equals + 1), nullptr, /*allow_exceptions=*/false);
    if (value.is_discarded()) return Wrong(fmt::format("--arg: '{}' is neither a number nor a list", arg));
    values[arg.substr(0, equals)] = std::move(value);
  }
  return MakeLaunch(kernel, request.dim == 0 ? Json() : Json(request.dim), values, rng);
}

// What a labels.json means by the name of an argument: `a` and its like are five values of alternating sign, `b` five
// positive ones, vectors have components of either sign.
Json LabelledValue(const std::string& name, Type type, bool has_vectors, uint64_t draw, Rng& rng) {
  constexpr int kLength = 5;
  constexpr double kSigns[kLength] = {1, -1, 1, 1, -1};
  if (type == kInt) return (has_vectors ? 3 : 5) - static_cast<int>(draw < kUsualSizes ? 0 : draw - kUsualSizes + 1);
  if (type == kFloat) return 0.7;
  auto real = [&](int i) { return name == "b" ? rng.Uniform(0.4, 1.3) : kSigns[i] * rng.Uniform(0.3, 1.2); };
  auto vector = [&] {
    Json parts = Json::array();
    for (int i = 0; i < 3; ++i) parts.push_back(rng.Uniform(0.3, 1.2) * (rng.Chance(0.5) ? 1 : -1));
    return parts;
  };
  if (type == kVec3) return vector();
  if (type != kFloatArray && type != kVec3Array) return Json();
  Json elements = Json::array();
  for (int i = 0; i < kLength; ++i) elements.push_back(type == kVec3Array ? vector() : Json(real(i)));
  return elements;
}

// "low", "high", "zero" and "one" stand for five such values; anything else is the value itself.
Json NamedValue(const Json& value, Rng& rng) {
  if (!value.is_string()) return value;
  Json elements = Json::array();
  for (int i = 0; i < 5; ++i) {
    double offset = value == "low" ? -50 : value == "high" ? 50 : value == "one" ? 1 : 0;
    bool exact = value == "zero" || value == "one";
    elements.push_back(exact ? offset : offset + rng.Uniform(-1, 1));
  }
  return elements;
}

Result<std::vector<Launch>> LaunchesOfLabel(const Kernel& kernel, const Json& label, uint64_t seed) {
  bool has_vectors =
      std::any_of(kernel.params.begin(), kernel.params.end(), [](Type type) { return type.is_vector(); });
  const std::map<std::string, Json> named = Members(label.value("values", Json::object()));
  std::vector<Launch> launches;
  for (uint64_t draw = 0; draw < kLabelDraws; ++draw) {
    Rng rng(MixSeed(seed, draw));
    std::map<std::string, Json> values;
    for (size_t i = 0; i < kernel.params.size(); ++i) {
      Json value = LabelledValue(kernel.symbols[i], kernel.params[i], has_vectors, draw, rng);
      if (!value.is_null()) values[kernel.symbols[i]] = std::move(value);
    }
    for (const auto& [name, value] : named) values[name] = NamedValue(value, rng);
    Result<Launch> launch = MakeLaunch(kernel, label.value("threads", Json()), values, rng);
    if (!launch) return Wrong("labels.json: " + launch.error().message);
    launches.push_back(std::move(*launch));
  }
  return launches;
}

Result<std::vector<Launch>> LaunchesBeside(const Kernel& kernel, const std::string& file, uint64_t seed) {
  std::filesystem::path labels = std::filesystem::path(file).parent_path() / "labels.json";
  std::error_code ignored;
  if (!std::filesystem::exists(labels, ignored)) return std::vector<Launch>{};
  Result<Json> json = ReadJson(labels.string());
  if (!json) return json.error();
  const std::string stem = FileStem(file);
  if (!json->is_object() || !json->contains(stem)) return std::vector<Launch>{};
  return LaunchesOfLabel(kernel, (*json)[stem], seed);
}

// The number of an array parameter.
Result<int32_t> ArrayNamed(const Kernel& kernel, const std::string& name) {
  for (size_t p = 0; p < kernel.params.size(); ++p)
    if (kernel.symbols[p] == name && kernel.params[p].is_array()) return static_cast<int32_t>(p);
  return Wrong(fmt::format("shared: kernel {} has no array '{}'", kernel.name, name));
}

}  // namespace

Result<Kernel> KernelFor(const Kernel& kernel, const Json& launch) {
  const Json shared = launch.is_object() ? launch.value("shared", Json::object()) : Json::object();
  if (shared.empty()) return kernel;
  Sharing sharing(kernel.params.size());
  for (size_t p = 0; p < sharing.size(); ++p) sharing[p] = static_cast<int32_t>(p);
  for (const auto& [name, same_as] : shared.items()) {
    if (!same_as.is_string()) return Wrong(fmt::format("shared: {} must be the name of an array", same_as.dump()));
    const Result<int32_t> one = ArrayNamed(kernel, name), other = ArrayNamed(kernel, same_as.get<std::string>());
    if (!one) return one.error();
    if (!other) return other.error();
    if (kernel.params[static_cast<size_t>(*one)] != kernel.params[static_cast<size_t>(*other)])
      return Wrong(fmt::format("shared: {} and {} are arrays of two types", name, same_as.get<std::string>()));
    const auto [first, last] = std::minmax({sharing[static_cast<size_t>(*one)], sharing[static_cast<size_t>(*other)]});
    std::replace(sharing.begin(), sharing.end(), last, first);
  }
  Kernel joined = Joined(kernel, sharing);
  PrintPython(joined);
  return joined;
}

Result<Kernel> KernelFor(const Kernel& kernel, const LaunchRequest& request) {
  if (request.file.empty()) return kernel;
  Result<Json> json = ReadJson(request.file);
  if (!json) return json.error();
  Result<Kernel> joined = KernelFor(kernel, *json);
  if (!joined) return Wrong(request.file + ": " + joined.error().message);
  return joined;
}

Result<Launch> LaunchOfExample(const Kernel& kernel, const SampleExample& example) {
  Rng rng(0);
  return MakeLaunch(kernel, example.dim, Members(example.inputs), rng);
}

Result<std::vector<Launch>> LaunchesFor(const Kernel& kernel, const std::string& file,
                                        const std::optional<Sample>& sample, const LaunchRequest& request,
                                        uint64_t seed) {
  if (!request.empty()) {
    Rng rng(seed);
    Result<Launch> launch =
        request.file.empty() ? LaunchOfArgs(kernel, request, rng) : LaunchOfFile(kernel, request.file, rng);
    if (!launch) return launch.error();
    return std::vector<Launch>{std::move(*launch)};
  }
  if (!sample) return LaunchesBeside(kernel, file, seed);
  std::vector<Launch> launches;
  for (const SampleExample& example : sample->examples) {
    Result<Launch> launch = LaunchOfExample(kernel, example);
    if (!launch) return launch.error();
    launches.push_back(std::move(*launch));
  }
  return launches;
}

}  // namespace warpsmith
