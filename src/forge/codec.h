// The codec writes a kernel's tree as bytes, which is what the fuzzer keeps, and reads it back: name, parameters,
// symbols, statements, and where the kernel came from. Lines and columns are not kept; printing sets them again. A
// rider may follow: bytes of somebody else's, such as what the fuzzer says of a launch.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "src/kernel/kernel.h"

namespace warpsmith {

// Stands for a crossover among the mutations of a lineage.
inline constexpr uint8_t kCrossover = 255;

// Where a kernel came from.
struct Lineage {
  uint64_t generator_seed = 0;
  std::vector<uint64_t> parents;   // hashes of the encoded trees, oldest first
  std::vector<uint8_t> mutations;  // indices into Mutators() or kCrossover, oldest first

  bool operator==(const Lineage&) const = default;
};

// Bounds of what is decoded, far above Repair()'s: they keep hostile bytes cheap.
inline constexpr size_t kMaxDecodedNodes = 1024;
inline constexpr size_t kMaxDecodedDepth = 192;
inline constexpr size_t kMaxHistory = 64;  // the youngest parents and mutations are kept

inline constexpr size_t kMaxRider = 32;

std::vector<uint8_t> Encode(const Kernel& kernel, const Lineage& lineage = {}, std::span<const uint8_t> rider = {});

// The kernel that `bytes` hold, or nothing if they are no encoding. Total: any bytes will do. The tree is well-formed
// (every node has the operands that its kind demands, symbols exist), but need not be a valid kernel: that is for
// Check() to say and Repair() to mend. Decode(Encode(k)) and k print alike and are equal once printed.
std::optional<Kernel> Decode(std::span<const uint8_t> bytes, Lineage* lineage = nullptr,
                             std::vector<uint8_t>* rider = nullptr);

}  // namespace warpsmith
