// Which Warp wrote a text. The C++ that a kernel becomes has been the same for many releases but for its frame, as has
// been seen by having one kernel written by releases from 1.0 to 1.19:
//   1.19         a template, with `wp_linear_contiguous`
//   1.14 - 1.18  the same body in a plain function, `wp::launch_bounds_t<1> dim`
//   1.9 - 1.13   `wp::launch_bounds_t dim`; the reverse pass also has a `wp::adj_range`, which does nothing
//   1.8 and before  parameters one by one instead of a struct
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace warpsmith {

struct VersionedText {
  std::string_view versions;      // "1.14 to 1.18"
  std::string forward, backward;  // the same bodies in the frame of Warp 1.19
};

// Nothing unless the C++ has the frame of another Warp. `forward` and `backward` of the C++, then of our text of the
// same kernel, whose frame is taken.
std::optional<VersionedText> OtherVersion(std::string_view forward, std::string_view backward,
                                          std::string_view our_forward, std::string_view our_backward);

}  // namespace warpsmith
