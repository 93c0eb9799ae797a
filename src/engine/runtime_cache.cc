#include "src/engine/runtime_cache.h"

#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <xxhash.h>

#include <cstdlib>
#include <filesystem>
#include <vector>

#include "src/engine/process.h"
#include "src/engine/runtime_header.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

std::string CacheKey(const std::vector<SourceFile>& sources, const Compiler& compiler, Sanitizer sanitizer) {
  std::string all = compiler.version() + static_cast<char>('0' + static_cast<int>(sanitizer));
  for (const SourceFile& file : sources) all += '\0' + file.name + '\0' + file.text;
  return fmt::format("{:016x}", XXH3_64bits(all.data(), all.size()));
}

std::vector<fs::path> CacheCandidates() {
  std::vector<fs::path> paths;
  if (const char* xdg = std::getenv("XDG_CACHE_HOME"); xdg && *xdg) paths.push_back(fs::path(xdg) / "warpsmith");
  if (const char* home = std::getenv("HOME"); home && *home) paths.push_back(fs::path(home) / ".cache" / "warpsmith");
  std::error_code error;
  fs::path temp = fs::temp_directory_path(error);
  if (!error) paths.push_back(temp / fmt::format("warpsmith-cache-{}", getuid()));
  return paths;
}

// Whether the directory is there or could be made, is ours (programs in it are run), and can be written to.
bool Usable(const fs::path& path) {
  std::error_code error;
  fs::create_directories(path.parent_path(), error);
  mkdir(path.c_str(), 0700);
  struct stat status{};
  return lstat(path.c_str(), &status) == 0 && S_ISDIR(status.st_mode) && status.st_uid == geteuid() &&
         access(path.c_str(), W_OK | X_OK) == 0;
}

Status Build(const std::vector<SourceFile>& sources, const Compiler& compiler, Sanitizer sanitizer,
             const fs::path& directory) {
  std::vector<std::string> units;
  for (const SourceFile& file : sources) {
    std::string path = directory / file.name;
    if (!WriteFile(path, file.text)) return Error{ErrorCode::kUnavailable, fmt::format("cannot write {}", path)};
    if (path.ends_with(".cc")) units.push_back(path);
  }
  Compiler::Output built = compiler.BuildProgram(units, directory / "worker", sanitizer);
  if (!built.ok)
    return Error{ErrorCode::kUnavailable, fmt::format("the kernel runtime does not compile: {}", built.messages)};
  return Ok{};
}

// Builds beside the final place and moves there in one step: others see all of it or nothing.
Status BuildInto(const std::vector<SourceFile>& sources, const Compiler& compiler, Sanitizer sanitizer,
                 const fs::path& directory) {
  std::string building = directory.string() + "-XXXXXX";
  if (!mkdtemp(building.data())) return Error{ErrorCode::kUnavailable, fmt::format("cannot make {}", building)};
  Status status = Build(sources, compiler, sanitizer, building);
  std::error_code error, ignored;
  if (status) fs::rename(building, directory, error);
  bool there = fs::exists(directory / "worker", ignored);
  fs::remove_all(building, ignored);  // left over if building failed or another process was faster
  if (!status || there) return status;
  return Error{ErrorCode::kUnavailable, fmt::format("cannot make {}: {}", directory.string(), error.message())};
}

}  // namespace

Result<Runtime> PrepareRuntime(const Compiler& compiler, Sanitizer sanitizer) {
  std::vector<SourceFile> sources = RuntimeSources();
  for (const fs::path& cache : CacheCandidates()) {
    if (!Usable(cache)) continue;
    fs::path directory = cache / CacheKey(sources, compiler, sanitizer);
    std::error_code error;
    if (!fs::exists(directory / "worker", error))
      if (Status built = BuildInto(sources, compiler, sanitizer, directory); !built) return built.error();
    return Runtime{directory, directory / "worker"};
  }
  return Error{ErrorCode::kUnavailable,
               "no directory for the compiled runtime: set XDG_CACHE_HOME to one that can be written"};
}

}  // namespace warpsmith
