#include "src/dataset/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <string_view>

#include "src/dataset/lines.h"
#include "src/dataset/row.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

constexpr char kLinesFile[] = "samples.jsonl";

Error SystemError(std::string_view what, const fs::path& path, int error) {
  return {ErrorCode::kInput, fmt::format("cannot {} {}: {}", what, path.string(), std::strerror(error))};
}

// Writes all of `text`; returns 0 or the errno of what went wrong.
int WriteAll(int file, std::string_view text) {
  while (!text.empty()) {
    ssize_t written = write(file, text.data(), text.size());
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    if (written == 0) return ENOSPC;
    text.remove_prefix(static_cast<size_t>(written));
  }
  return 0;
}

// Some file systems report a full disk only here.
int CloseFile(int file, int error) {
  int closed = close(file) == 0 ? 0 : errno;
  return error != 0 ? error : closed;
}

StoredSample ParseSample(std::string file, std::string_view text) {
  const Result<Json> json = ParseRow(text);
  if (!json) return {std::move(file), "", json.error()};
  std::string id;
  if (json->is_object() && json->contains("id") && (*json)["id"].is_string()) id = (*json)["id"].get<std::string>();
  return {std::move(file), std::move(id), SampleFromJson(*json)};
}

// Both belong to a dataset and hold no sample: launches for `check`, and metadata.
bool IsSampleFile(const fs::path& path) {
  const std::string name = path.filename().string();
  if (name == "labels.json" || name == "croissant.json") return false;
  return path.extension() == ".json" || path.extension() == ".jsonl" || name.ends_with(".jsonl.zst");
}

template <class Entries>
Result<std::vector<fs::path>> SampleFilesAmong(const fs::path& folder) {
  std::vector<fs::path> files;
  std::error_code error;
  Entries entries(folder, error);
  if (error) return SystemError("read", folder, error.value());
  for (const fs::directory_entry& entry : entries) {
    // A pipe would be waited for without end.
    if (IsSampleFile(entry.path()) && entry.is_regular_file(error)) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The sample files of one path, in order of name: of a folder those in it, and if there are none those below it, as in
// a dataset with a folder for each configuration or split.
Result<std::vector<fs::path>> SampleFiles(const fs::path& path) {
  std::error_code error;
  fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return SystemError("read", path, error ? error.value() : ENOENT);
  if (!fs::is_directory(status)) return std::vector<fs::path>{path};
  auto files = SampleFilesAmong<fs::directory_iterator>(path);
  return files && files->empty() ? SampleFilesAmong<fs::recursive_directory_iterator>(path) : files;
}

using Act = std::function<Status(StoredSample stored, const SamplePlace& place)>;

using ActOnLine = std::function<Status(const LineReader::Line& line, int number)>;

// Empty lines are none.
Status ForEachLine(const fs::path& file, size_t most, const ActOnLine& act) {
  Result<LineReader> lines = LineReader::Open(file, most);
  if (!lines) return lines.error();
  for (int number = 1;; ++number) {
    Result<std::optional<LineReader::Line>> next = lines->Next();
    if (!next) return next.error();
    if (!*next) return Ok{};
    if ((*next)->length == 0) continue;
    if (Status acted = act(**next, number); !acted) return acted;
  }
}

Status ForEachRow(const fs::path& file, const Act& act) {
  return ForEachLine(file, kMaxRowBytes, [&](const LineReader::Line& line, int number) {
    const std::string name = fmt::format("{}:{}", file.string(), number);
    StoredSample stored =
        line.length <= kMaxRowBytes ? ParseSample(name, line.text) : StoredSample{name, "", TooLong()};
    return act(std::move(stored), {file, line.offset, line.length});
  });
}

bool HasLines(const fs::path& file) { return file.extension() != ".json" && IsSampleFile(file); }

}  // namespace

std::string PrettySample(const Json& json) {
  std::string text;
  for (const auto& [key, value] : json.items()) {
    text += fmt::format("{} {}: {}", text.empty() ? "{\n" : ",\n", Json(key).dump(), value.dump());
  }
  return text + "\n}\n";
}

std::string SampleText(const Sample& sample, StoreFormat format) {
  const Json json = SampleToJson(sample);
  return format == StoreFormat::kJson ? PrettySample(json) : json.dump() + "\n";
}

Result<std::string> ReadFile(const fs::path& path, size_t most) {
  int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
  if (file < 0) return SystemError("read", path, errno);
  std::string text;
  char buffer[1 << 16];
  ssize_t count = 0;
  while (text.size() < most && (count = read(file, buffer, std::min(sizeof buffer, most - text.size()))) > 0)
    text.append(buffer, static_cast<size_t>(count));
  int error = count < 0 ? errno : 0;
  close(file);
  if (error != 0) return SystemError("read", path, error);
  return text;
}

Status WriteFile(const fs::path& path, const std::string& text) {
  // The process id keeps two writers of one folder apart. No fsync: a kill loses nothing, and after a power failure
  // the samples of the last seconds are made again.
  fs::path temporary = path;
  temporary += fmt::format(".{}.tmp", getpid());
  int file = open(temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0644);
  if (file < 0) return SystemError("write", path, errno);
  int error = CloseFile(file, WriteAll(file, text));
  if (error == 0 && rename(temporary.c_str(), path.c_str()) != 0) error = errno;
  if (error == 0) return Ok{};
  unlink(temporary.c_str());
  return SystemError("write", path, error);
}

Status AppendFile(const fs::path& path, const std::string& text) {
  int file = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
  if (file < 0) return SystemError("write", path, errno);
  struct stat before {};
  int error = fstat(file, &before) == 0 ? 0 : errno;
  if (error == 0) error = WriteAll(file, text);
  // Cutting a file shorter needs no space, so this works on a full disk.
  if (error != 0 && ftruncate(file, before.st_size) != 0) error = errno;
  error = CloseFile(file, error);
  if (error != 0) return SystemError("write", path, error);
  return Ok{};
}

Result<Store> Store::Open(fs::path folder, StoreFormat format) {
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) return SystemError("make the folder", folder, error.value());
  if (access(folder.c_str(), W_OK) != 0) return SystemError("write to", folder, errno);
  Store store(std::move(folder), format);
  Status listed = format == StoreFormat::kJson ? store.ListFiles() : store.ListLines();
  if (!listed) return listed.error();
  return store;
}

Status Store::ListFiles() {
  std::error_code error;
  fs::directory_iterator entries(folder_, error);
  if (error) return SystemError("read", folder_, error.value());
  for (const fs::directory_entry& entry : entries) {
    if (entry.path().extension() == ".json") ids_.insert(entry.path().stem().string());
  }
  return Ok{};
}

Status Store::ListLines() {
  fs::path path = folder_ / kLinesFile;
  if (!fs::exists(path)) return Ok{};
  Result<std::string> text = ReadFile(path);
  if (!text) return text.error();
  size_t whole = text->rfind('\n') == std::string::npos ? 0 : text->rfind('\n') + 1;
  if (whole < text->size() && truncate(path.c_str(), static_cast<off_t>(whole)) != 0) {
    return SystemError("write", path, errno);
  }
  return ForEachRow(path, [this](StoredSample stored, const SamplePlace&) -> Status {
    ids_.insert(std::move(stored.id));
    return Ok{};
  });
}

Status Store::Add(const Sample& sample) {
  if (Contains(sample.id)) return Ok{};
  const std::string text = SampleText(sample, format_);
  Status written = format_ == StoreFormat::kJson ? WriteFile(folder_ / (sample.id + ".json"), text)
                                                 : AppendFile(folder_ / kLinesFile, text);
  if (written) ids_.insert(sample.id);
  return written;
}

StoredSample ReadSample(const SamplePlace& place) {
  std::ifstream file(place.file, std::ios::binary);
  std::string text(place.length, '\0');
  file.seekg(static_cast<std::streamoff>(place.offset));
  if (place.length > 0) file.read(text.data(), static_cast<std::streamsize>(text.size()));
  else text.assign(std::istreambuf_iterator<char>(file), {});
  return ParseSample(place.file.string(), text);
}

Status ForEachSample(const std::vector<std::string>& paths, const Act& act) {
  for (const std::string& path : paths) {
    Result<std::vector<fs::path>> files = SampleFiles(path);
    if (!files) return files.error();
    for (const fs::path& file : *files) {
      if (HasLines(file)) {
        if (Status acted = ForEachRow(file, act); !acted) return acted;
        continue;
      }
      Result<std::string> text = ReadFile(file, kMaxRowBytes + 1);
      if (!text) return text.error();
      if (Status acted = act(ParseSample(file.string(), *text), {file, 0, 0}); !acted) return acted;
    }
  }
  return Ok{};
}

Result<uint64_t> CountSamples(const std::vector<std::string>& paths) {
  uint64_t count = 0;
  for (const std::string& path : paths) {
    Result<std::vector<fs::path>> files = SampleFiles(path);
    if (!files) return files.error();
    for (const fs::path& file : *files) {
      if (!HasLines(file)) ++count;
      else if (Status read = ForEachLine(file, 0,
                                         [&](const LineReader::Line&, int) -> Status {
                                           ++count;
                                           return Ok{};
                                         });
               !read)
        return read.error();
    }
  }
  return count;
}

Result<std::vector<StoredSample>> ReadSamples(const std::vector<std::string>& paths) {
  std::vector<StoredSample> samples;
  Status read = ForEachSample(paths, [&](StoredSample stored, const SamplePlace&) -> Status {
    samples.push_back(std::move(stored));
    return Ok{};
  });
  if (!read) return read.error();
  return samples;
}

}  // namespace warpsmith
