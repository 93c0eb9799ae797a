#include "src/cache_folder.h"

#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <string>
#include <vector>

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> Candidates() {
  std::vector<fs::path> paths;
  if (const char* xdg = std::getenv("XDG_CACHE_HOME"); xdg && *xdg) paths.push_back(fs::path(xdg) / "warpsmith");
  if (const char* home = std::getenv("HOME"); home && *home) paths.push_back(fs::path(home) / ".cache" / "warpsmith");
  std::error_code error;
  fs::path temp = fs::temp_directory_path(error);
  if (!error) paths.push_back(temp / ("warpsmith-cache-" + std::to_string(getuid())));
  return paths;
}

bool Usable(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  mkdir(path.c_str(), 0700);
  struct stat status{};
  return lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == geteuid() &&
         access(path.c_str(), W_OK | X_OK) == 0;
}

}  // namespace

std::optional<fs::path> CacheFolder() {
  for (const fs::path& path : Candidates())
    if (Usable(path)) return path;
  return std::nullopt;
}

}  // namespace warpsmith
