// Chooses launches for a kernel that comes without any: how many threads, how long the arrays, what they hold.
#pragma once

#include <span>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

// How a kernel uses an array, told from its tree alone.
struct ArrayUse {
  bool read = false;                        // some expression reads an element
  bool written = false;                     // stored or updated
  bool only_max = false, only_min = false;  // updated by atomic_max (atomic_min) alone
  bool extreme = false;                     // by either, among others
};

std::vector<ArrayUse> ArrayUses(const Kernel& kernel);

// What is known of a launch before it is chosen; the rest is drawn.
struct LaunchPlan {
  // Of arrays: a little longer than needed, no longer, far longer.
  enum class Lengths : uint8_t { kUsual, kTight, kLong };
  // Of integer scalars: 2 and more, 0 or 1, 7 to 20.
  enum class Bounds : uint8_t { kUsual, kFew, kMany };

  uint8_t threads = 0;  // 0 is any
  Lengths lengths = Lengths::kUsual;
  Bounds bounds = Bounds::kUsual;
  uint8_t taste = 0;  // of the reals: 0 is ChooseReal()'s, others are one more than ScoutReal()'s

  bool operator==(const LaunchPlan&) const = default;
};

// A launch of 3 to 8 threads (one in eight: up to 19), arrays as long as that or as the loop bounds and a little
// longer, reals of 0.3 to 1.2 and either sign (one in four: of wider range), integers that can serve as indices. Arrays
// that only atomics of maxima (minima) reach start low (high). Adjoints are left empty. A small launch has 2 to 4
// threads and loop bounds of 2 or 3. The plan goes before all that.
Launch ChooseLaunch(const Kernel& kernel, std::span<const ArrayUse> uses, Rng& rng, bool small = false,
                    const LaunchPlan& plan = {});
inline Launch ChooseLaunch(const Kernel& kernel, Rng& rng) { return ChooseLaunch(kernel, ArrayUses(kernel), rng); }

// A value of the kind that ChooseLaunch() gives real inputs: not near zero, either sign.
float ChooseReal(Rng& rng, bool wide);

// Values of other kinds: positive, negative, large, small, wide, usual or 0 and 1, of any magnitude. A taste is the
// number of one of these kinds.
inline constexpr uint32_t kScoutTastes = 7;
double ScoutReal(Rng& rng, uint32_t taste);

// A launch of the shape of `like`, with other values of every kind: large, small, of one sign. It is for finding what
// the usual values do not reach.
Launch ChooseScout(const Launch& like, std::span<const ArrayUse> uses, Rng& rng);
Launch ChooseScout(const Launch& like, std::span<const ArrayUse> uses, Rng& rng, uint32_t taste);

// Lengthens array `param` of the launch to `length` elements with values of the same kind.
void Lengthen(Launch& launch, size_t param, int32_t length, Rng& rng);

}  // namespace warpsmith
