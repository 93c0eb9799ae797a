// Messages between an engine and the long-lived processes that work for it: each is a length in eight bytes, and then
// what a MessageWriter wrote and a MessageReader reads back in the same order.
#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace warpsmith {

class MessageWriter {
 public:
  void Word(uint32_t word) { bytes_.append(reinterpret_cast<const char*>(&word), sizeof word); }
  void Text(std::string_view text) {
    const uint64_t size = text.size();
    bytes_.append(reinterpret_cast<const char*>(&size), sizeof size);
    bytes_.append(text);
  }
  const std::string& bytes() const { return bytes_; }

 private:
  std::string bytes_;
};

// Reads zeros and empty texts once a message proves too short: ok() says so.
class MessageReader {
 public:
  explicit MessageReader(std::string_view bytes) : left_(bytes) {}

  uint32_t Word() { return Plain<uint32_t>(); }
  std::string_view Text() {
    const uint64_t size = Plain<uint64_t>();
    if (size > left_.size()) ok_ = false;
    if (!ok_) return {};
    const std::string_view text = left_.substr(0, size);
    left_.remove_prefix(size);
    return text;
  }
  bool ok() const { return ok_; }

 private:
  template <class T>
  T Plain() {
    T value = 0;
    if (sizeof value > left_.size()) ok_ = false;
    if (!ok_) return 0;
    std::memcpy(&value, left_.data(), sizeof value);
    left_.remove_prefix(sizeof value);
    return value;
  }

  std::string_view left_;
  bool ok_ = true;
};

}  // namespace warpsmith
