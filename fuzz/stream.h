// What the fuzzer tells the keeper process: candidates, and now and then how far it is. Each record is its kind, its
// length and its bytes.
#pragma once

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstring>
#include <optional>
#include <span>
#include <vector>

#include "fuzz/yield.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/verdict.h"

namespace warpsmith {

// kShared is a kernel that is right, and wrong where its launch makes one array of several.
enum class RecordKind : uint32_t { kCandidate, kDisagreement, kShared, kCounts };

struct Record {
  RecordKind kind{};
  std::vector<uint8_t> bytes;  // an input, or a FuzzCounts
};

// What the fuzzer has counted so far.
struct FuzzCounts {
  uint64_t executions = 0;
  uint64_t features = 0;                                             // of meaning, seen by any input
  std::array<std::array<uint64_t, 3>, kKernelTypeCount> verdicts{};  // per type
  std::array<uint64_t, kReasonCount> reasons{};
  uint64_t shared = 0;  // kernels that agree and, launched with arrays that are one, disagree
  std::array<uint64_t, kKernelTypeCount> features_of_type{};  // of meaning, seen by any kernel of the type
  std::array<Yield, kMaxWays> yields{};
};

inline constexpr uint32_t kMaxRecord = 1 << 20;

inline bool WriteRecord(std::FILE* out, RecordKind kind, const void* bytes, size_t count) {
  const uint32_t head[2] = {static_cast<uint32_t>(kind), static_cast<uint32_t>(count)};
  return std::fwrite(head, sizeof head, 1, out) == 1 && std::fwrite(bytes, 1, count, out) == count;
}

// Nothing at the end of the stream, or where it breaks off.
inline std::optional<Record> ReadRecord(std::FILE* in) {
  uint32_t head[2];
  if (std::fread(head, sizeof head, 1, in) != 1 || head[1] > kMaxRecord) return std::nullopt;
  Record record{static_cast<RecordKind>(head[0]), std::vector<uint8_t>(head[1])};
  if (std::fread(record.bytes.data(), 1, head[1], in) != head[1]) return std::nullopt;
  return record;
}

inline std::optional<FuzzCounts> CountsOf(const Record& record) {
  FuzzCounts counts;
  if (record.kind != RecordKind::kCounts || record.bytes.size() != sizeof counts) return std::nullopt;
  std::memcpy(&counts, record.bytes.data(), sizeof counts);
  return counts;
}

}  // namespace warpsmith
