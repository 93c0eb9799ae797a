#include "src/dataset/warp_version.h"

namespace warpsmith {
namespace {

constexpr std::string_view kBody = "    //---------\n    // primal vars\n";
constexpr std::string_view kRangeAdjoint = "wp::adj_range(";

bool Has(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

// From the frame of the forward function; "" for that of 1.19 and for what no Warp has.
std::string_view VersionsOf(std::string_view forward) {
  const std::string_view frame = forward.substr(0, forward.find('{'));
  if (!frame.starts_with("void ") || !Has(frame, "_cpu_kernel_forward(\n")) return "";
  if (!Has(frame, "_wp_args")) return "1.8 or before";
  if (Has(frame, "wp::launch_bounds_t dim,")) return "1.9 to 1.13";
  return Has(frame, "wp::launch_bounds_t<") ? "1.14 to 1.18" : "";
}

// The lines of `text` without those of adj_range.
std::string WithoutRangeAdjoints(std::string_view text) {
  std::string kept;
  while (!text.empty()) {
    const size_t end = std::min(text.find('\n'), text.size() - 1) + 1;
    const std::string_view line = text.substr(0, end);
    const size_t code = line.find_first_not_of(" \t");
    if (code == line.npos || !line.substr(code).starts_with(kRangeAdjoint)) kept += line;
    text.remove_prefix(end);
  }
  return kept;
}

// `text` from its variables on, behind the frame of `ours`.
std::string Reframed(std::string_view text, std::string_view ours) {
  const size_t body = text.find(kBody), frame = ours.find(kBody);
  if (body == text.npos || frame == ours.npos) return "";
  return std::string(ours.substr(0, frame)) + WithoutRangeAdjoints(text.substr(body));
}

}  // namespace

std::optional<VersionedText> OtherVersion(std::string_view forward, std::string_view backward,
                                          std::string_view our_forward, std::string_view our_backward) {
  const std::string_view versions = VersionsOf(forward);
  if (versions.empty()) return std::nullopt;
  return VersionedText{versions, Reframed(forward, our_forward), Reframed(backward, our_backward)};
}

}  // namespace warpsmith
