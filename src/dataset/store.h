// A Store is a folder of samples: `<id>.json` each, or lines of `samples.jsonl`. What is in it is always readable: a
// sample is there whole or not at all, whether the program is killed or the disk is full.
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <unordered_set>
#include <vector>

#include "src/dataset/sample.h"
#include "src/result.h"

namespace warpsmith {

enum class StoreFormat { kJson, kJsonl };

class Store {
 public:
  // Opens the folder, making it if needed, and lists what it holds. An unfinished last line of a killed writer is cut
  // off.
  static Result<Store> Open(std::filesystem::path folder, StoreFormat format);

  bool Contains(const std::string& id) const { return ids_.contains(id); }
  size_t size() const { return ids_.size(); }

  // Keeps `sample`; one whose id is there already is left as it is. On an error nothing of the sample is left behind.
  Status Add(const Sample& sample);

 private:
  Store(std::filesystem::path folder, StoreFormat format) : folder_(std::move(folder)), format_(format) {}
  Status ListFiles();
  Status ListLines();

  std::filesystem::path folder_;
  StoreFormat format_;
  std::unordered_set<std::string> ids_;
};

// A sample as a file holds it: one field a line, so that a person can read it, or all on one line.
std::string SampleText(const Sample& sample, StoreFormat format);
std::string PrettySample(const Json& json);

// Writes a file by way of a temporary one beside it, so that `path` is the old text or the new one, never part of it.
Status WriteFile(const std::filesystem::path& path, const std::string& text);
// Appends whole lines with one write; if it does not fit, the file is as before.
Status AppendFile(const std::filesystem::path& path, const std::string& text);
// The text of a file, of one that is longer its first `most` bytes, or why it can't be read.
Result<std::string> ReadFile(const std::filesystem::path& path, size_t most = SIZE_MAX);

// One sample of a file, or why it is none.
struct StoredSample {
  std::string file;  // "path", or "path:line" in a JSONL file
  std::string id;    // as far as it could be read
  Result<Sample> sample;
};

// Where a sample is: `length` bytes of a file, or all of it if `length` is 0. Of a compressed file, the bytes are those
// of the text in it.
struct SamplePlace {
  std::filesystem::path file;
  uint64_t offset = 0, length = 0;
};
StoredSample ReadSample(const SamplePlace& place);

// Gives the samples of files and folders (their *.json, *.jsonl and *.jsonl.zst, in order of name; those below a folder
// that has none itself) one after another, until `act` fails. Fails if a path can't be read.
Status ForEachSample(const std::vector<std::string>& paths,
                     const std::function<Status(StoredSample stored, const SamplePlace& place)>& act);
// How many there are, good or bad.
Result<uint64_t> CountSamples(const std::vector<std::string>& paths);
// All of them.
Result<std::vector<StoredSample>> ReadSamples(const std::vector<std::string>& paths);

}  // namespace warpsmith
