#include "src/dataset/row.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace warpsmith {
namespace {

using Json = nlohmann::ordered_json;

constexpr size_t kMostShown = 400;  // bytes of a line of a report
constexpr size_t kMostQuoted = 24;  // bytes of what is no JSON

// The fields that export.py writes as text, since their keys differ from row to row.
constexpr std::array kPacked = {"metadata", "launch", "validation", "examples", "provenance", "finding"};

Error Wrong(std::string what) { return {ErrorCode::kInput, std::move(what)}; }

// Before it is parsed: what is nested deep is not only odd, it would also be taken apart recursively.
bool TooDeep(std::string_view text) {
  int depth = 0;
  bool in_string = false;
  for (size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (in_string && c == '\\') ++i;
    else if (c == '"') in_string = !in_string;
    else if (in_string) continue;
    else if (c == '{' || c == '[') ++depth;
    else if (c == '}' || c == ']') --depth;
    if (depth > kMaxRowDepth) return true;
  }
  return false;
}

std::string ParseFault(std::string_view text, const Json::parse_error& error) {
  const size_t at = error.byte == 0 ? 0 : error.byte - 1;
  if (std::string_view(error.what()).find("UTF-8") != std::string_view::npos)
    return fmt::format("not UTF-8 at byte {}", at);
  if (at >= text.size()) return fmt::format("not JSON: cut off after {} bytes", text.size());
  return fmt::format("not JSON at byte {}: '{}'", at, text.substr(at, kMostQuoted));
}

// Names of the objects that are open, to find one that is there twice.
class Names {
 public:
  bool See(Json::parse_event_t event, const Json& parsed) {
    if (event == Json::parse_event_t::object_start) open_.emplace_back();
    if (event == Json::parse_event_t::object_end) open_.pop_back();
    if (event == Json::parse_event_t::key && !open_.back().insert(parsed.get<std::string>()).second)
      twice_ = parsed.get<std::string>();
    return true;
  }
  const std::string& twice() const { return twice_; }

 private:
  std::vector<std::set<std::string>> open_;
  std::string twice_;
};

Result<Json> ParseStrictly(std::string_view text) {
  if (text.size() > kMaxRowBytes) return TooLong();
  if (text.starts_with("\xef\xbb\xbf")) return Wrong("begins with a byte order mark");
  if (TooDeep(text)) return Wrong(fmt::format("is nested deeper than {}", kMaxRowDepth));
  Names names;
  try {
    Json json =
        Json::parse(text, [&](int, Json::parse_event_t event, Json& parsed) { return names.See(event, parsed); });
    if (!names.twice().empty()) return Wrong(fmt::format("field {}: is there twice", names.twice()));
    return json;
  } catch (const Json::parse_error& error) {
    return Wrong(ParseFault(text, error));
  } catch (const Json::exception&) {
    return Wrong("not JSON: a number is too large");
  }
}

bool IsExported(const Json& row) { return row.is_object() && row.contains("metadata") && row["metadata"].is_string(); }

// Back from the columns of an exported dataset.
Result<Json> Unpack(Json row) {
  for (const char* field : kPacked) {
    if (!row.contains(field) || !row[field].is_string())
      return Wrong(fmt::format("field {}: is not JSON as text, as in an exported row", field));
    Result<Json> value = ParseStrictly(row[field].get_ref<const std::string&>());
    if (!value) return Wrong(fmt::format("field {}: {}", field, value.error().message));
    if (value->is_null()) row.erase(field);
    else row[field] = std::move(*value);
  }
  auto same = [&](const char* column, const char* object, const char* field, const char* otherwise) {
    const Json stored = row.value(column, Json());
    const Json inner =
        row.contains(object) && row[object].is_object() ? row[object].value(field, Json()) : Json(otherwise);
    row.erase(column);
    return stored == inner;
  };
  if (!same("verdict", "validation", "verdict", "not executed"))
    return Wrong("field verdict: is not that of its validation");
  if (!same("cluster", "provenance", "cluster", "")) return Wrong("field cluster: is not that of its provenance");
  return row;
}

}  // namespace

Result<Json> ParseRow(std::string_view text) {
  Result<Json> row = ParseStrictly(text);
  if (row && IsExported(*row)) return Unpack(std::move(*row));
  return row;
}

Error TooLong() { return Wrong(fmt::format("is longer than {} bytes", kMaxRowBytes)); }

std::string OneLine(std::string_view text) {
  std::string line;
  for (const char c : text.substr(0, kMostShown)) {
    if (c == '\n') line += "\\n";
    else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
      line += fmt::format("\\x{:02x}", static_cast<unsigned char>(c));
    else line += c;
  }
  if (text.size() > kMostShown) line += " ...";
  return line;
}

}  // namespace warpsmith
