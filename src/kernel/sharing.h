// A Sharing says which array parameters of a launch are one array. In Warp they then share data and gradient: an access
// by either name is an access to the one array, in forward as in backward. So such a launch does what the kernel does
// that has one parameter in their place, and that is how it is judged.
#pragma once

#include <cstdint>
#include <vector>

#include "src/kernel/kernel.h"

namespace warpsmith {

// For each parameter the first that is the same array, which is itself where none is. Those that share are of one type.
using Sharing = std::vector<int32_t>;

inline bool SharesAny(const Sharing& sharing) {
  for (size_t p = 0; p < sharing.size(); ++p)
    if (sharing[p] != static_cast<int32_t>(p)) return true;
  return false;
}

// `kernel` with one parameter for all that are the same array: the first, whose name stays. Checked if `kernel` is, but
// not printed.
Kernel Joined(const Kernel& kernel, const Sharing& sharing);

}  // namespace warpsmith
