// KernelType is one of the ten types that a kernel is counted as. It is a function of the kernel alone.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

#include "src/kernel/kernel.h"

namespace warpsmith {

enum class KernelType : uint8_t {
  kArithmetic, kConditional, kLoop, kMath, kVector, kAtomic, kNestedLoop, kMultiConditional, kCombined, kScalarParam,
};
inline constexpr size_t kKernelTypeCount = 10;

struct KernelTypeRow {
  KernelType type;
  std::string_view name;
  std::string_view doc;
};
const std::array<KernelTypeRow, kKernelTypeCount>& KernelTypes();

std::string_view KernelTypeName(KernelType type);
std::optional<KernelType> KernelTypeFromName(std::string_view name);

// The first row of the contract's table that fits. Requires a checked kernel.
KernelType Classify(const Kernel& kernel);

}  // namespace warpsmith
