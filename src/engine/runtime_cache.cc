#include "src/engine/runtime_cache.h"

#include <fmt/format.h>
#include <unistd.h>
#include <xxhash.h>

#include <filesystem>
#include <optional>
#include <vector>

#include "src/cache_folder.h"
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
  std::optional<fs::path> cache = CacheFolder();
  if (!cache)
    return Error{ErrorCode::kUnavailable,
                 "no directory for the compiled runtime: set XDG_CACHE_HOME to one that can be written"};
  fs::path directory = *cache / CacheKey(sources, compiler, sanitizer);
  std::error_code error;
  if (!fs::exists(directory / "worker", error))
    if (Status built = BuildInto(sources, compiler, sanitizer, directory); !built) return built.error();
  return Runtime{directory, directory / "worker"};
}

}  // namespace warpsmith
