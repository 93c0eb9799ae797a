#include "src/engine/warp_python.h"

#include <cstdlib>
#include <filesystem>

namespace warpsmith {

std::string WarpPython() {
  if (const char* given = std::getenv("WARPSMITH_PYTHON")) return given;
  const char* data = std::getenv("XDG_DATA_HOME");
  const char* home = std::getenv("HOME");
  const std::string base = data != nullptr ? data : std::string(home != nullptr ? home : "") + "/.local/share";
  return base + "/warpsmith/venv/bin/python";
}

std::vector<std::string> WarpSitePackages() {
  std::vector<std::string> folders;
  std::error_code none;
  const auto libraries = std::filesystem::path(WarpPython()).parent_path().parent_path() / "lib";
  for (const auto& entry : std::filesystem::directory_iterator(libraries, none))
    if (entry.path().filename().string().starts_with("python3")) folders.push_back(entry.path() / "site-packages");
  return folders;
}

}  // namespace warpsmith
