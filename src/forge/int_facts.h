// IntFacts is what is known of a kernel's ints whatever path a thread takes: bounds of their values, and which of them
// are a thread's own. Repair uses it to keep indices in range and threads apart.
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "src/forge/loops.h"
#include "src/kernel/kernel.h"

namespace warpsmith {

// Bounds of an int, both included.
struct IntRange {
  int64_t low = 1, high = 0;  // empty: not assigned yet

  bool empty() const { return low > high; }
  bool within(int64_t l, int64_t h) const { return !empty() && low >= l && high <= h; }
  bool operator==(const IntRange&) const = default;
};

// Launches are small: few threads, `n` of at most 6, values of int arrays within the arrays.
inline constexpr int64_t kFar = int64_t{1} << 40;  // stands for any number
inline constexpr IntRange kAnyInt{-kFar, kFar};
inline constexpr IntRange kThreadRange{0, 15};
inline constexpr IntRange kSizeRange{1, 6};
inline constexpr IntRange kMappedRange{0, 15};  // an element of an int array that is only read

// scale * thread + offset: with a scale of at least 1, what makes an element a thread's own.
struct Affine {
  int64_t scale = 0, offset = 0;
};

class IntFacts {
 public:
  // Requires a typed kernel that outlives this; `tid` is the variable of wp.tid().
  IntFacts(const Kernel& kernel, int32_t tid);

  // Bounds of an int expression.
  IntRange Of(const Expr& expr) const;
  // Most trips of range(bounds...).
  int64_t Trips(const std::vector<Expr>& bounds) const;
  int64_t Trips(const CountedWhile& loop) const;
  // The expression as a function of the thread, if it is one.
  std::optional<Affine> AffineOf(const Expr& expr) const;

 private:
  IntRange OfCall(const Expr& call) const;
  IntRange OfLoop(const std::vector<Expr>& bounds) const;
  IntRange OfUpdate(const CountedWhile& loop) const;
  void FindWrittenArrays();
  void Propagate();
  bool Round(bool widen);
  void FindAffine();

  const Kernel& kernel_;
  int32_t tid_;
  std::vector<IntRange> ranges_;               // of each symbol
  std::vector<std::optional<Affine>> affine_;  // of each symbol
  std::vector<bool> written_;                  // of each parameter
  std::vector<CountedWhile> counted_;
};

}  // namespace warpsmith
