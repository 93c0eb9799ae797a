// The stream of candidates from the fuzzer to the keeper process: each is its length and the bytes of its encoding.
#pragma once

#include <cstdint>
#include <cstdio>
#include <optional>
#include <span>
#include <vector>

namespace warpsmith {

inline constexpr uint32_t kMaxRecord = 1 << 20;

inline bool WriteRecord(std::FILE* out, std::span<const uint8_t> bytes) {
  const uint32_t size = static_cast<uint32_t>(bytes.size());
  return std::fwrite(&size, sizeof size, 1, out) == 1 && std::fwrite(bytes.data(), 1, size, out) == size;
}

// Nothing at the end of the stream, or where it breaks off.
inline std::optional<std::vector<uint8_t>> ReadRecord(std::FILE* in) {
  uint32_t size = 0;
  if (std::fread(&size, sizeof size, 1, in) != 1 || size > kMaxRecord) return std::nullopt;
  std::vector<uint8_t> bytes(size);
  if (std::fread(bytes.data(), 1, size, in) != size) return std::nullopt;
  return bytes;
}

}  // namespace warpsmith
