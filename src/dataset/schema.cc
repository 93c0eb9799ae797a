#include "src/dataset/schema.h"

#include <fmt/format.h>

#include <cstdint>
#include <limits>

namespace warpsmith {

using Json = nlohmann::ordered_json;

namespace {

constexpr double kMaxInt = std::numeric_limits<int>::max();

}  // namespace

Fields::Fields(const Json& json, std::string path, std::string& cause)
    : json_(json), path_(std::move(path)), cause_(cause) {
  if (!json.is_object() && cause_.empty()) cause_ = (path_.empty() ? "the sample" : path_) + " is not an object";
}

std::string Fields::Path(std::string_view name) const {
  return path_.empty() ? std::string(name) : fmt::format("{}.{}", path_, name);
}

void Fields::Wrong(std::string_view name, std::string_view what) {
  if (cause_.empty()) cause_ = fmt::format("field {}: {}", Path(name), what);
}

bool Fields::Has(std::string_view name) {
  known_.emplace(name);
  return json_.is_object() && json_.contains(name);
}

void Fields::Finish() {
  if (!json_.is_object()) return;
  for (const auto& [name, value] : json_.items())
    if (!known_.contains(name)) return Wrong(name, "is no field of a sample");
}

const Json* Fields::Get(std::string_view name, Json::value_t type, std::string_view what) {
  if (!Has(name)) {
    Wrong(name, "is missing");
    return nullptr;
  }
  const Json& value = json_[std::string(name)];
  bool fits = value.type() == type || (type == Json::value_t::number_integer && value.is_number_integer());
  if (fits) return &value;
  Wrong(name, fmt::format("is not {}", what));
  return nullptr;
}

void Fields::Read(std::string_view name, std::string& out) {
  if (const Json* value = Get(name, Json::value_t::string, "a string")) out = value->get<std::string>();
}

void Fields::Read(std::string_view name, int& out) {
  const Json* value = Get(name, Json::value_t::number_integer, "an integer");
  if (value == nullptr) return;
  if (value->get<double>() < 0 || value->get<double>() > kMaxInt) Wrong(name, "is out of range");
  else out = value->get<int>();
}

void Fields::Read(std::string_view name, uint64_t& out) {
  if (const Json* value = Get(name, Json::value_t::number_unsigned, "an unsigned integer"))
    out = value->get<uint64_t>();
}

void Fields::Read(std::string_view name, double& out) {
  if (!Has(name)) return Wrong(name, "is missing");
  const Json& value = json_[std::string(name)];
  if (value.is_number()) out = value.get<double>();
  else Wrong(name, "is not a number");
}

void Fields::Read(std::string_view name, std::vector<std::string>& out) {
  const Json* value = Get(name, Json::value_t::array, "a list");
  if (value == nullptr) return;
  for (const Json& item : *value) {
    if (!item.is_string()) return Wrong(name, "is not a list of strings");
    out.push_back(item.get<std::string>());
  }
}

void Fields::Read(std::string_view name, std::vector<int>& out) {
  const Json* value = Get(name, Json::value_t::array, "a list");
  if (value == nullptr) return;
  for (const Json& item : *value) {
    const bool fits = item.is_number_integer() && item.get<double>() >= 0 && item.get<double>() <= kMaxInt;
    if (!fits) return Wrong(name, "is not a list of sizes");
    out.push_back(item.get<int>());
  }
}

void Fields::ReadObject(std::string_view name, Json& out) {
  if (const Json* value = Get(name, Json::value_t::object, "an object")) out = *value;
}

}  // namespace warpsmith
