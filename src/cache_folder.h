// The user's own folder for what is made once and could be made again.
#pragma once

#include <filesystem>
#include <optional>

namespace warpsmith {

// The first of $XDG_CACHE_HOME/warpsmith, ~/.cache/warpsmith and a folder of the user's under the temporary one that is
// there or can be made, is ours (programs in it are run) and can be written to.
std::optional<std::filesystem::path> CacheFolder();

}  // namespace warpsmith
