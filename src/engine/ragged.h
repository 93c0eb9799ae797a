// Ragged is rows of different lengths in one piece of memory: the values of a launch's arguments. Millions of launches
// are set up each minute, and one allocation is cheaper than one for each argument.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace warpsmith {

template <class T>
class Ragged {
 public:
  size_t size() const { return ends_.size(); }  // rows
  std::span<T> operator[](size_t row) { return {values_.data() + Start(row), ends_[row] - Start(row)}; }
  std::span<const T> operator[](size_t row) const { return {values_.data() + Start(row), ends_[row] - Start(row)}; }
  // All values, row after row.
  std::span<T> all() { return values_; }
  std::span<const T> all() const { return values_; }

  template <class Values>
  void AddRow(const Values& values) {
    values_.insert(values_.end(), values.begin(), values.end());
    ends_.push_back(static_cast<uint32_t>(values_.size()));
  }
  void AddRow(size_t count, T value) {
    values_.resize(values_.size() + count, value);
    ends_.push_back(static_cast<uint32_t>(values_.size()));
  }
  void clear() {
    values_.clear();
    ends_.clear();
  }
  void Reserve(size_t rows, size_t values) {
    ends_.reserve(rows);
    values_.reserve(values);
  }

  // The same rows, filled with `value`.
  template <class U>
  static Ragged Like(const Ragged<U>& other, T value) {
    Ragged ragged;
    ragged.AssignLike(other, value);
    return ragged;
  }
  template <class U>
  void AssignLike(const Ragged<U>& other, T value) {
    ends_ = other.ends_;
    values_.assign(other.values_.size(), value);
  }
  // The same values as another type.
  template <class U>
  Ragged<U> As() const {
    Ragged<U> ragged;
    ragged.ends_ = ends_;
    ragged.values_.assign(values_.begin(), values_.end());
    return ragged;
  }

  bool operator==(const Ragged&) const = default;

 private:
  template <class U>
  friend class Ragged;

  size_t Start(size_t row) const { return row == 0 ? 0 : ends_[row - 1]; }

  std::vector<T> values_;
  std::vector<uint32_t> ends_;  // of each row
};

}  // namespace warpsmith
