// The memory of a launch: every array and every adjoint, each between canaries, in one piece that lies between
// stretches of address space that cannot be touched.
#pragma once

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

#include "core.h"
#include "job.h"
#include "sanitizer.h"

namespace warpsmith {

// What no array owns is filled with this: far out of range as an index, and as a float a signalling NaN, which even
// adding zero to it changes.
inline constexpr uint32_t kCanary = 0x7fa0c0de;
inline constexpr size_t kCanaryWords = 256;  // at both ends of every array
inline constexpr size_t kPage = 4096;

// The arena holds all arrays of a launch. It lies between stretches of address space that cannot be touched, wide
// enough that no 32-bit index leads past them: a wild access meets a canary or ends the worker.
class Arena {
 public:
  Arena() {
    for (size_t guard = size_t{64} << 30; guard >= kPage; guard /= 2) {
      void* base = mmap(nullptr, 2 * guard + kMaxSize, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
      if (base == MAP_FAILED) continue;
      words_ = reinterpret_cast<uint32_t*>(static_cast<char*>(base) + guard);
      return;
    }
    Fail("no address space");
  }

  // Makes room for `count` words, all canaries. False if there is not so much memory.
  bool Reset(size_t count) {
    size_t size = (count * sizeof(uint32_t) + kPage - 1) / kPage * kPage;
    if (size > kMaxSize) return false;
    if (size > size_) {
      if (mprotect(words_, size, PROT_READ | PROT_WRITE) != 0) return false;
      size_ = size;
    }
    count_ = count;
    std::fill_n(words_, count_, kCanary);
    return true;
  }

  // The first word that is no canary, or nullptr.
  const uint32_t* FirstDamage() const {
    const uint32_t* end = words_ + count_;
    const uint32_t* at = std::find_if(words_, words_ + count_, [](uint32_t word) { return word != kCanary; });
    return at == end ? nullptr : at;
  }

  // The end of what LaidOut forbids, for a while: the launch is over.
  void AllowAll() const { Allow(words_, count_); }

  uint32_t* words() { return words_; }

 private:
  static constexpr size_t kMaxSize = size_t{1} << 32;

  uint32_t* words_ = nullptr;
  size_t size_ = 0;   // bytes that may be touched
  size_t count_ = 0;  // words in use
};

// One array in the arena. Elements are `step` words apart.
struct Place {
  uint32_t* begin = nullptr;
  uint32_t length = 1;  // words of an element
  uint32_t step = 1;
  uint32_t count = 0;  // elements

  size_t Words() const { return static_cast<size_t>(count) * step; }
  // Even, so that each place begins at a multiple of eight bytes, as AddressSanitizer likes it.
  size_t Span() const { return 2 * kCanaryWords + (Words() + 1) / 2 * 2; }
  void Put(const uint32_t* words) const {
    for (uint32_t i = 0; i < count; ++i) std::memcpy(begin + i * step, words + i * length, length * sizeof(uint32_t));
  }
  // Appends the elements to `out` and leaves canaries.
  void Take(std::vector<uint32_t>& out) const {
    for (uint32_t i = 0; i < count; ++i) {
      out.insert(out.end(), begin + i * step, begin + i * step + length);
      std::fill_n(begin + i * step, length, kCanary);
    }
  }
  bool Owns(const uint32_t* word) const { return word >= begin - kCanaryWords && word < begin - kCanaryWords + Span(); }
};

// Every array type has this layout.
using AnyArray = wp::array_t<uint32_t>;

// How a value is passed to a kernel by itself.
enum class Passing { kAddress, kInt, kBool, kFloat };

// An argument struct: the members one after another, as the compiler lays them out.
class ArgumentStruct {
 public:
  template <class T>
  void Add(const T& value, Passing passing) {
    bytes_.resize((bytes_.size() + alignof(T) - 1) / alignof(T) * alignof(T));
    members_.push_back({passing, bytes_.size()});
    const char* at = reinterpret_cast<const char*>(&value);
    bytes_.insert(bytes_.end(), at, at + sizeof(T));
  }
  void* data() { return bytes_.data(); }

  const std::vector<char>& bytes() const { return bytes_; }
  size_t size() const { return members_.size(); }
  Passing passing(size_t member) const { return members_[member].passing; }
  size_t offset(size_t member) const { return members_[member].offset; }

 private:
  struct Member {
    Passing passing;
    size_t offset;
  };
  std::vector<char> bytes_;
  std::vector<Member> members_;
};

// An element of an array of the launch.
struct Spot {
  uint32_t param = 0;
  bool adjoint = false;
  int32_t element = 0;
  uint32_t count = 0;
};

// A launch laid out in the arena.
class LaidOut {
 public:
  // `spread` is how many elements apart neighbours of an array are: 1 if it is contiguous. Arrays of ints get no
  // adjoint, as in Warp.
  LaidOut(const Job& job, const Launch& launch, uint32_t spread) : job_(job), launch_(launch) {
    for (size_t i = 0; i < job.params.size(); ++i) {
      WordType type = job.params[i];
      bool array = type.is_array();
      bool gradient = array && type.is_float();
      values_.push_back(MakePlace(type, array ? launch.args[i].value.count : 0, spread));
      adjoints_.push_back(MakePlace(type, gradient ? launch.args[i].adjoint.count : 0, spread));
    }
  }

  // False if there is not enough memory.
  bool PutInto(Arena& arena) {
    size_t total = 0;
    for (auto* places : {&values_, &adjoints_})
      for (auto& place : *places) total += place.Span();
    if (!arena.Reset(total)) return false;
    uint32_t* at = arena.words();
    for (auto* places : {&values_, &adjoints_})
      for (auto& place : *places) {
        place.begin = at + kCanaryWords;
        at += place.Span();
      }
    for (size_t i = 0; i < values_.size(); ++i) {
      values_[i].Put(launch_.args[i].value.data);
      adjoints_[i].Put(launch_.args[i].adjoint.data);
    }
    for (auto* places : {&values_, &adjoints_})
      for (const Place& place : *places) {
        Forbid(place.begin - kCanaryWords, kCanaryWords);
        Forbid(place.begin + place.Words(), kCanaryWords);
      }
    return true;
  }

  ArgumentStruct Values() const {
    ArgumentStruct out;
    for (size_t i = 0; i < values_.size(); ++i) Add(out, i, values_[i], launch_.args[i].value);
    return out;
  }
  ArgumentStruct Adjoints() const {
    ArgumentStruct out;
    for (size_t i = 0; i < adjoints_.size(); ++i) Add(out, i, adjoints_[i], launch_.args[i].adjoint);
    return out;
  }

  // Appends all arguments, then all adjoints.
  void Take(std::vector<uint32_t>& out) const {
    for (size_t i = 0; i < values_.size(); ++i) Take(out, values_[i], launch_.args[i].value);
    for (size_t i = 0; i < adjoints_.size(); ++i) Take(out, adjoints_[i], launch_.args[i].adjoint);
  }

  // To which array `word` is nearest.
  Spot Explain(const uint32_t* word) const {
    for (bool adjoint : {false, true}) {
      const auto& places = adjoint ? adjoints_ : values_;
      for (size_t i = 0; i < places.size(); ++i) {
        if (!places[i].Owns(word)) continue;
        ptrdiff_t offset = word - places[i].begin, step = places[i].step;
        ptrdiff_t element = offset >= 0 ? offset / step : -((step - 1 - offset) / step);
        return {static_cast<uint32_t>(i), adjoint, static_cast<int32_t>(element), places[i].count};
      }
    }
    return {};
  }

 private:
  static Place MakePlace(WordType type, uint32_t words, uint32_t spread) {
    return {nullptr, type.length(), type.length() * spread, words / type.length()};
  }

  void Add(ArgumentStruct& out, size_t i, const Place& place, const Words& words) const {
    WordType type = job_.params[i];
    if (type.is_array()) return out.Add(ArrayAt(i, place), Passing::kAddress);
    if (type.is_bool()) return out.Add(words.data[0] != 0, Passing::kBool);
    if (type.length() > 1)
      return out.Add(*reinterpret_cast<const std::array<uint32_t, 3>*>(words.data), Passing::kAddress);
    out.Add(words.data[0], type.is_float() ? Passing::kFloat : Passing::kInt);
  }

  AnyArray ArrayAt(size_t i, const Place& place) const {
    bool gradient = job_.params[i].is_float();
    bool is_adjoint = &place == &adjoints_[i];
    AnyArray array{};
    if (gradient || !is_adjoint) array.data = place.begin;
    if (gradient) array.grad = adjoints_[i].begin;
    array.shape[0] = static_cast<int>(place.count);
    array.strides[0] = static_cast<int>(place.step * sizeof(uint32_t));
    return array;
  }

  static void Take(std::vector<uint32_t>& out, const Place& place, const Words& words) {
    if (place.count > 0)
      place.Take(out);
    else
      out.insert(out.end(), words.data, words.data + words.count);
  }

  const Job& job_;
  const Launch& launch_;
  std::vector<Place> values_;
  std::vector<Place> adjoints_;
};

}  // namespace warpsmith
