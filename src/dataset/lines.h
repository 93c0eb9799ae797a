// Lines of a file one after another, plain or compressed by zstd, without more of it in memory than a line.
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>

#include "src/result.h"

namespace warpsmith {

class LineReader {
 public:
  // `most` is the longest line that is wanted, in bytes. A file whose name ends in .zst is decompressed.
  static Result<LineReader> Open(const std::filesystem::path& file, size_t most);
  LineReader(LineReader&& other) noexcept;
  ~LineReader();

  struct Line {
    std::string text;          // of a longer line the first `most` bytes
    uint64_t offset = 0;       // of its first byte, decompressed
    uint64_t length = 0;       // all of it, without its end
    bool ended = true;         // by a line feed: the last line of a file may not be
  };
  // Nothing at the end of the file; an error if it can't be read on.
  Result<std::optional<Line>> Next();

 private:
  struct State;
  explicit LineReader(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

}  // namespace warpsmith
