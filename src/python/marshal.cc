#include "src/python/marshal.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace warpsmith {

const Value& Value::None() {
  static const Value none{};
  return none;
}

const Value* Value::Find(std::string_view key) const {
  if (kind_ != Kind::kTable) return nullptr;
  for (size_t i = 0; i < size_; ++i)
    if (items_[2 * i].text() == key) return &items_[2 * i + 1];
  return nullptr;
}

// What is deeper than this was not written by read.py, which stops long before.
constexpr int kMaxDepth = 2000;

class MarshalReader {
 public:
  explicit MarshalReader(std::string_view bytes) : bytes_(bytes) {}

  bool Read(Value& value, int depth = 0) {
    using Kind = Value::Kind;
    switch (Byte()) {
      case 'N': return true;
      case 'T': return value.kind_ = Kind::kBool, value.integer_ = 1, true;
      case 'F': return value.kind_ = Kind::kBool, true;
      case 'i': return value.kind_ = Kind::kInt, value.integer_ = static_cast<int32_t>(Number(4)), good_;
      case 'l': return ReadLong(value);
      case 'g': return value.kind_ = Kind::kReal, value.real_ = std::bit_cast<double>(Number(8)), good_;
      case 'u': return ReadText(value);
      case '(': return value.kind_ = Kind::kTuple, ReadItems(value, depth);
      case '[': return value.kind_ = Kind::kList, ReadItems(value, depth);
      case '{': return value.kind_ = Kind::kTable, ReadPairs(value, depth);
      default: return false;
    }
  }
  bool AtEnd() const { return good_ && bytes_.empty(); }
  std::vector<std::unique_ptr<Value[]>> TakeStorage() { return std::move(storage_); }

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
  bool ReadLong(Value& value) {
    const auto count = static_cast<int32_t>(Number(4));
    const int64_t size = count < 0 ? -static_cast<int64_t>(count) : count;
    double real = 0, scale = count < 0 ? -1 : 1;
    int64_t integer = 0;
    for (int64_t i = 0; good_ && i < size; ++i, scale *= 1 << 15) {
      const uint64_t digit = Number(2);
      real += scale * static_cast<double>(digit);
      if (i < 4) integer |= static_cast<int64_t>(digit << (15 * i));
    }
    if (size <= 4)
      value.kind_ = Value::Kind::kInt, value.integer_ = count < 0 ? -integer : integer;
    else
      value.kind_ = Value::Kind::kReal, value.real_ = real;
    return good_;
  }

  bool ReadText(Value& value) {
    const std::string_view text = Take(Number(4));
    for (size_t at = text.find('\xed'); at != text.npos; at = text.find('\xed', at + 1))
      if (at + 1 < text.size() && static_cast<uint8_t>(text[at + 1]) >= 0xa0) return false;
    value.kind_ = Value::Kind::kText;
    value.text_ = text.data(), value.size_ = static_cast<uint32_t>(text.size());
    return good_;
  }

  bool ReadItems(Value& value, int depth) {
    const uint64_t size = Number(4);
    if (depth == kMaxDepth || size > bytes_.size()) return value = Value(), false;  // each item takes a byte
    Value* items = Allocate(size);
    value.items_ = items, value.size_ = static_cast<uint32_t>(size);
    for (uint64_t i = 0; i < size; ++i)
      if (!Read(items[i], depth + 1)) return false;
    return good_;
  }

  // How many there are is not said before.
  bool ReadPairs(Value& value, int depth) {
    const size_t begin = pairs_.size();
    value.size_ = 0;
    if (depth == kMaxDepth) return false;
    for (char kind = Byte(); kind != '0'; kind = Byte()) {
      Value key, item;
      if (kind != 'u' || !ReadText(key) || !Read(item, depth + 1)) return false;
      pairs_.insert(pairs_.end(), {key, item});
    }
    Value* items = Allocate(pairs_.size() - begin);
    std::copy(pairs_.begin() + static_cast<std::ptrdiff_t>(begin), pairs_.end(), items);
    value.items_ = items, value.size_ = static_cast<uint32_t>((pairs_.size() - begin) / 2);
    pairs_.resize(begin);
    return good_;
  }

  Value* Allocate(size_t count) {
    constexpr size_t kChunk = 8192;
    if (count > left_) {
      left_ = std::max(count, kChunk);
      storage_.push_back(std::make_unique<Value[]>(left_));
      next_ = storage_.back().get();
    }
    left_ -= count;
    return std::exchange(next_, next_ + count);
  }

  std::string_view bytes_;
  bool good_ = true;
  std::vector<std::unique_ptr<Value[]>> storage_;
  Value* next_ = nullptr;
  size_t left_ = 0;
  std::vector<Value> pairs_;  // of the tables that are being read
};

std::optional<Document> FromMarshal(std::string_view bytes) {
  MarshalReader reader(bytes);
  Document document;
  if (!reader.Read(document.value) || !reader.AtEnd()) return std::nullopt;
  document.storage = reader.TakeStorage();
  return document;
}

}  // namespace warpsmith
