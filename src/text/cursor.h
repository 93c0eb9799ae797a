// A Cursor is a position in a line of text. Nothing is read twice: Eat() and its kin go on only if what they want is
// there.
#pragma once

#include <charconv>
#include <cstddef>
#include <string_view>
#include <system_error>
#include <vector>

namespace warpsmith {

class Cursor {
 public:
  explicit Cursor(std::string_view line) : line_(line) {}

  size_t column() const { return at_; }
  std::string_view rest() const { return line_.substr(at_); }
  bool AtEnd() const { return at_ == line_.size(); }
  // What was read since the cursor stood at a column.
  std::string_view Since(size_t column) const { return line_.substr(column, at_ - column); }

  bool Eat(std::string_view text) {
    if (!rest().starts_with(text)) return false;
    at_ += text.size();
    return true;
  }
  // Letters, digits and underscores.
  std::string_view Word() {
    const size_t begin = at_;
    while (at_ < line_.size() && IsWord(line_[at_])) ++at_;
    return Since(begin);
  }
  // Up to one of the characters, or the end.
  std::string_view Until(std::string_view stops) {
    const std::string_view text = rest().substr(0, rest().find_first_of(stops));
    at_ += text.size();
    return text;
  }
  template <class T>
  bool Number(T& value) {
    const auto [end, error] = std::from_chars(rest().data(), rest().data() + rest().size(), value);
    if (error != std::errc()) return false;
    at_ += static_cast<size_t>(end - rest().data());
    return true;
  }

 private:
  static bool IsWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           static_cast<unsigned char>(c) >= 0x80;
  }

  std::string_view line_;
  size_t at_ = 0;
};

// The lines of a text, without their ends.
inline std::vector<std::string_view> SplitLines(std::string_view text) {
  std::vector<std::string_view> lines;
  while (true) {
    const size_t end = text.find('\n');
    lines.push_back(text.substr(0, end));
    if (end == std::string_view::npos) return lines;
    text.remove_prefix(end + 1);
  }
}

}  // namespace warpsmith
