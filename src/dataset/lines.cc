#include "src/dataset/lines.h"

#include <fmt/format.h>
#include <zstd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

namespace warpsmith {
namespace {

constexpr size_t kChunk = size_t{1} << 16;

struct FreeStream {
  void operator()(ZSTD_DStream* stream) const { ZSTD_freeDStream(stream); }
};

}  // namespace

struct LineReader::State {
  std::filesystem::path path;
  size_t most = 0;
  std::ifstream file;
  std::unique_ptr<ZSTD_DStream, FreeStream> stream;  // of a compressed file
  std::vector<char> packed = std::vector<char>(kChunk), plain = std::vector<char>(kChunk);
  ZSTD_inBuffer input{nullptr, 0, 0};
  bool in_frame = false;
  size_t at = 0, end = 0;  // of `plain`, what is left of it
  uint64_t offset = 0;

  Error Unreadable(std::string_view why) const {
    return {ErrorCode::kInput, fmt::format("cannot read {}: {}", path.string(), why)};
  }

  // Fills `plain` if it is empty; false at the end of the file.
  Result<bool> More() {
    if (at < end) return true;
    at = end = 0;
    while (end == 0) {
      if (!stream) {
        file.read(plain.data(), static_cast<std::streamsize>(plain.size()));
        end = static_cast<size_t>(file.gcount());
        if (end == 0) return file.eof() ? Result<bool>(false) : Unreadable(std::strerror(errno));
        break;
      }
      if (input.pos == input.size) {
        file.read(packed.data(), static_cast<std::streamsize>(packed.size()));
        input = {packed.data(), static_cast<size_t>(file.gcount()), 0};
        if (input.size == 0) return in_frame ? Result<bool>(Unreadable("its compressed data is cut off")) : false;
      }
      ZSTD_outBuffer output{plain.data(), plain.size(), 0};
      const size_t left = ZSTD_decompressStream(stream.get(), &output, &input);
      if (ZSTD_isError(left) != 0) return Unreadable(fmt::format("not zstd: {}", ZSTD_getErrorName(left)));
      in_frame = left != 0;
      end = output.pos;
    }
    return true;
  }
};

LineReader::LineReader(std::unique_ptr<State> state) : state_(std::move(state)) {}
LineReader::LineReader(LineReader&& other) noexcept = default;
LineReader::~LineReader() = default;

Result<LineReader> LineReader::Open(const std::filesystem::path& file, size_t most) {
  auto state = std::make_unique<State>();
  state->path = file;
  state->most = most;
  errno = 0;
  state->file.open(file, std::ios::binary);
  if (!state->file) return state->Unreadable(std::strerror(errno));
  if (file.extension() == ".zst") state->stream.reset(ZSTD_createDStream());
  return LineReader(std::move(state));
}

Result<std::optional<LineReader::Line>> LineReader::Next() {
  State& state = *state_;
  Line line;
  line.offset = state.offset;
  line.ended = false;
  for (bool any = false; !line.ended; any = true) {
    Result<bool> more = state.More();
    if (!more) return more.error();
    if (!*more && !any) return std::optional<Line>();
    if (!*more) break;
    const char* begin = state.plain.data() + state.at;
    const auto* feed = static_cast<const char*>(std::memchr(begin, '\n', state.end - state.at));
    const size_t length = feed == nullptr ? state.end - state.at : static_cast<size_t>(feed - begin);
    line.text.append(begin, std::min(length, state.most - std::min(state.most, line.text.size())));
    line.length += length;
    line.ended = feed != nullptr;
    state.at += length + (line.ended ? 1 : 0);
  }
  state.offset += line.length + (line.ended ? 1 : 0);
  return std::optional<Line>(std::move(line));
}

}  // namespace warpsmith
