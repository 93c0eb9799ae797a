// Python's own serialisation of data, `marshal` version 2, as far as read.py uses it: what Python writes fastest
// without loading a module that takes time. What is read refers to the bytes that it was read from.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace warpsmith {

// None, a boolean, integer, float, string, a tuple or list, or a dictionary with strings as keys.
class Value {
 public:
  enum class Kind : uint8_t { kNone, kBool, kInt, kReal, kText, kTuple, kList, kTable };

  Kind kind() const { return kind_; }
  bool is_none() const { return kind_ == Kind::kNone; }
  bool is_text() const { return kind_ == Kind::kText; }

  // The rest is of the kind that the name says; of another it is nothing.
  bool truth() const { return integer() != 0; }
  int64_t integer() const { return kind_ == Kind::kInt || kind_ == Kind::kBool ? integer_ : 0; }
  double real() const { return kind_ == Kind::kReal ? real_ : 0; }
  std::string_view text() const { return is_text() ? std::string_view(text_, size_) : std::string_view(); }

  // Of tuples and lists.
  size_t size() const { return is_sequence() ? size_ : 0; }
  bool empty() const { return size() == 0; }
  const Value* begin() const { return is_sequence() ? items_ : nullptr; }
  const Value* end() const { return begin() + size(); }
  const Value& operator[](size_t place) const { return place < size() ? items_[place] : None(); }

  // Of tables, which are small: what a key stands for, nullptr or None if there is none.
  const Value* Find(std::string_view key) const;
  const Value& at(std::string_view key) const {
    const Value* found = Find(key);
    return found != nullptr ? *found : None();
  }

 private:
  friend class MarshalReader;

  static const Value& None();
  bool is_sequence() const { return kind_ == Kind::kTuple || kind_ == Kind::kList; }

  Kind kind_ = Kind::kNone;
  uint32_t size_ = 0;  // of a text, of a sequence; pairs of a table
  union {
    int64_t integer_ = 0;
    double real_;
    const char* text_;
    const Value* items_;  // of a table keys and values in turn
  };
};

// A value and all that is in it.
struct Document {
  Value value;
  std::vector<std::unique_ptr<Value[]>> storage;
};

// Nothing if the bytes are something else, or hold a string that is no UTF-8: half of a surrogate pair is a character
// to Python and to nobody else. `bytes` must live as long as what is read.
std::optional<Document> FromMarshal(std::string_view bytes);

}  // namespace warpsmith
