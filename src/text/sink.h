// A Sink is text that is being written. To append a few bytes to a std::string takes a call; here it takes a few
// instructions: room is made once for all pieces of a call, and what has a constant size is moved as words.
#pragma once

#include <charconv>
#include <cstdint>
#include <cstring>
#include <memory>
#include <string_view>
#include <utility>

namespace warpsmith {

// Copies `size` bytes, of which there are mostly few. The two do not overlap.
[[gnu::always_inline]] inline void CopyFew(char* to, const char* from, size_t size) {
  // Two moves of a word cover a piece; where they overlap they write the same.
  auto both_ends = [&]<class Word>(Word) {
    Word head, tail;
    std::memcpy(&head, from, sizeof head);
    std::memcpy(&tail, from + size - sizeof tail, sizeof tail);
    std::memcpy(to, &head, sizeof head);
    std::memcpy(to + size - sizeof tail, &tail, sizeof tail);
  };
  struct Sixteen {
    uint64_t words[2];
  };
  if (__builtin_constant_p(size) || size > 32) {
    std::memcpy(to, from, size);
  } else if (size > 15) {
    both_ends(Sixteen{});
  } else if (size > 7) {
    both_ends(uint64_t{});
  } else if (size > 3) {
    both_ends(uint32_t{});
  } else if (size > 0) {
    to[0] = from[0], to[size / 2] = from[size / 2], to[size - 1] = from[size - 1];
  }
}

class Sink {
 public:
  static constexpr size_t kMostDigits = 24;  // of a number

  explicit Sink(size_t capacity) { Grow(capacity); }

  size_t size() const { return static_cast<size_t>(at_ - begin_.get()); }
  std::string_view text() const { return {begin_.get(), size()}; }

  // Appends pieces of text: literals, strings and views.
  template <class... Pieces>
  [[gnu::always_inline]] void Put(const Pieces&... pieces) {
    PutViews(View(pieces)...);
  }
  // Appends what stands here from `start` to `end`.
  void PutAgain(size_t start, size_t end) {
    Reserve(end - start);
    CopyFew(at_, begin_.get() + start, end - start);
    at_ += end - start;
  }
  // Appends a character, so many times.
  void Repeat(size_t count, char c) {
    Reserve(count);
    std::memset(at_, c, count);
    at_ += count;
  }
  // Appends a number, in decimal.
  template <class Integer>
  void Number(Integer value) {
    Reserve(kMostDigits);
    at_ = std::to_chars(at_, at_ + kMostDigits, value).ptr;
  }

 private:
  template <size_t N>
  static std::string_view View(const char (&literal)[N]) {
    return {literal, N - 1};
  }
  static std::string_view View(std::string_view text) { return text; }

  template <class... Views>
  [[gnu::always_inline]] void PutViews(Views... views) {
    Reserve((views.size() + ...));
    ((CopyFew(at_, views.data(), views.size()), at_ += views.size()), ...);
  }
  void Reserve(size_t more) {
    if (static_cast<size_t>(end_ - at_) < more) [[unlikely]] Grow(more);
  }
  [[gnu::noinline]] void Grow(size_t more) {
    const size_t used = size(), capacity = 2 * used + more;
    auto grown = std::make_unique_for_overwrite<char[]>(capacity);
    if (used > 0) std::memcpy(grown.get(), begin_.get(), used);
    begin_ = std::move(grown);
    at_ = begin_.get() + used;
    end_ = begin_.get() + capacity;
  }

  std::unique_ptr<char[]> begin_;
  char* at_ = nullptr;
  char* end_ = nullptr;
};

}  // namespace warpsmith
