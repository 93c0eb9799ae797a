#include "fuzz/text_damage.h"

#include <cctype>
#include <utility>
#include <vector>

namespace warpsmith {
namespace {

struct Span {
  size_t begin, end;
};

bool IsWord(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Lines with their ends.
std::vector<Span> Lines(std::string_view text) {
  std::vector<Span> lines;
  for (size_t at = 0; at < text.size();) {
    size_t end = text.find('\n', at);
    end = end == text.npos ? text.size() : end + 1;
    lines.push_back({at, end});
    at = end;
  }
  return lines;
}

// Runs of letters and digits, and what stands between them.
std::vector<Span> Words(std::string_view text) {
  std::vector<Span> words;
  for (size_t at = 0; at < text.size();) {
    size_t end = at + 1;
    while (end < text.size() && IsWord(text[end]) == IsWord(text[at])) ++end;
    words.push_back({at, end});
    at = end;
  }
  return words;
}

std::string Replaced(std::string_view text, Span span, std::string_view with) {
  return std::string(text.substr(0, span.begin)).append(with).append(text.substr(span.end));
}

std::string_view In(std::string_view text, Span span) { return text.substr(span.begin, span.end - span.begin); }

std::string DamageLine(std::string_view text, Rng& rng) {
  const std::vector<Span> lines = Lines(text);
  const Span one = rng.Pick(lines), other = rng.Pick(lines);
  switch (rng.Below(4)) {
    case 0: return Replaced(text, one, "");
    case 1: return Replaced(text, {one.begin, one.begin}, In(text, other));
    case 2: return Replaced(text, one, In(text, other));
    default: break;
  }
  const auto [first, second] = one.begin < other.begin ? std::pair(one, other) : std::pair(other, one);
  if (first.begin == second.begin) return std::string(text);
  return Replaced(Replaced(text, second, In(text, first)), first, In(text, second));
}

}  // namespace

std::string DamageText(std::string_view text, Rng& rng) {
  if (text.empty()) return " ";
  const auto at = rng.Below(static_cast<uint32_t>(text.size()));
  const std::vector<Span> words = Words(text);
  switch (rng.Below(8)) {
    case 0: return std::string(text.substr(0, at));
    case 1: return Replaced(text, {at, at + 1}, "");
    case 2: return Replaced(text, {at, at + 1}, std::string(1, static_cast<char>(rng.Below(256))));
    case 3: return DamageLine(text, rng);
    default: return Replaced(text, rng.Pick(words), In(text, rng.Pick(words)));
  }
}

}  // namespace warpsmith
