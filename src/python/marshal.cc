#include "src/python/marshal.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string>
#include <utility>

namespace warpsmith {
namespace {

using Json = nlohmann::ordered_json;

// What is deeper than this was not written by read.py, which stops long before.
constexpr int kMaxDepth = 2000;

class MarshalReader {
 public:
  explicit MarshalReader(std::string_view bytes) : bytes_(bytes) {}

  bool Read(Json& value, int depth = 0) {
    switch (Byte()) {
      case 'N': value = nullptr; return true;
      case 'T': value = true; return true;
      case 'F': value = false; return true;
      case 'i': value = static_cast<int32_t>(Number(4)); return good_;
      case 'l': return ReadLong(value);
      case 'g': value = std::bit_cast<double>(Number(8)); return good_;
      case 'u': return ReadString(value);
      case '(':
      case '[': return depth < kMaxDepth && ReadList(value, depth);
      case '{': return depth < kMaxDepth && ReadTable(value, depth);
      default: return false;
    }
  }
  bool AtEnd() const { return good_ && bytes_.empty(); }

 private:
  std::string_view Take(size_t count) {
    good_ = good_ && count <= bytes_.size();
    if (!good_) return {};
    const std::string_view taken = bytes_.substr(0, count);
    bytes_.remove_prefix(count);
    return taken;
  }
  char Byte() {
    const std::string_view taken = Take(1);
    return taken.empty() ? '\0' : taken[0];
  }
  // The lowest byte comes first.
  uint64_t Number(size_t bytes) {
    uint64_t number = 0;
    const std::string_view taken = Take(bytes);
    for (size_t i = taken.size(); i-- > 0;) number = number << 8 | static_cast<uint8_t>(taken[i]);
    return number;
  }

  // Digits of 15 bits, lowest first, after their number, which has the sign.
  bool ReadLong(Json& value) {
    const auto count = static_cast<int32_t>(Number(4));
    const int64_t size = count < 0 ? -static_cast<int64_t>(count) : count;
    double real = 0, scale = count < 0 ? -1 : 1;
    int64_t integer = 0;
    for (int64_t i = 0; good_ && i < size; ++i, scale *= 1 << 15) {
      const uint64_t digit = Number(2);
      real += scale * static_cast<double>(digit);
      if (i < 4) integer |= static_cast<int64_t>(digit << (15 * i));
    }
    if (size <= 4) value = count < 0 ? -integer : integer;
    else value = real;
    return good_;
  }

  bool ReadText(std::string& text) {
    text = Take(Number(4));
    for (size_t at = text.find('\xed'); at != text.npos; at = text.find('\xed', at + 1))
      if (at + 1 < text.size() && static_cast<uint8_t>(text[at + 1]) >= 0xa0) return false;
    return good_;
  }

  bool ReadString(Json& value) {
    value = Json::string_t();
    return ReadText(value.get_ref<Json::string_t&>());
  }

  bool ReadList(Json& value, int depth) {
    const uint64_t size = Number(4);
    if (size > bytes_.size()) return false;  // each item takes a byte
    Json::array_t items(size);
    for (Json& item : items)
      if (!Read(item, depth + 1)) return false;
    value = std::move(items);
    return good_;
  }

  bool ReadTable(Json& value, int depth) {
    Json::object_t items;
    items.reserve(8);
    std::string key;
    for (char kind = Byte(); kind != '0'; kind = Byte()) {
      if (kind != 'u' || !ReadText(key) || !Read(items[key], depth + 1)) return false;
    }
    value = std::move(items);
    return good_;
  }

  std::string_view bytes_;
  bool good_ = true;
};

}  // namespace

std::optional<Json> FromMarshal(std::string_view bytes) {
  MarshalReader reader(bytes);
  Json value;
  if (!reader.Read(value) || !reader.AtEnd()) return std::nullopt;
  return value;
}

}  // namespace warpsmith
