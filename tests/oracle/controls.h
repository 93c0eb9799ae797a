// Controls are kernels whose gradient is known to be right: what a judge rejects or cannot tell of them is its own
// error.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include <nlohmann/json.hpp>

#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"

namespace warpsmith {

struct ControlOptions {
  uint64_t controls = 10'000;
  uint64_t seed = 1;
  int jobs = static_cast<int>(std::max(1u, std::thread::hardware_concurrency()));
};

enum class ControlKind : uint8_t {
  kSafeRule,    // Warp's adjoint is right by construction (safe_rule.h)
  kClosedForm,  // the derivative is written down beside it (closed_form.h)
};
inline constexpr size_t kControlKindCount = 2;

struct ControlCounts {
  uint64_t controls = 0, agree = 0, rejected = 0, inconclusive = 0;
  uint64_t flat = 0;  // no_gradient, rightly: no launch has one
  uint64_t rejected_at_first_look = 0;
  double live = 0;       // sum over controls of the share of operations that reach an output
  double exercised = 0;  // the same of adjoints through which something flowed in the launches that agree

  void Add(const ControlCounts& other);
};

struct Controls {
  std::array<std::array<ControlCounts, kKernelTypeCount>, kControlKindCount> counts;
  std::map<Reason, uint64_t> reasons;  // of what is not agree
  std::vector<uint64_t> rejected;      // their numbers
  std::vector<uint64_t> doubted;       // the same of what is inconclusive
  std::vector<uint64_t> rejected_at_first_look;
  uint64_t unlike = 0;                 // agree, though the gradient is not that of the formula
  uint64_t missing = 0;                // numbers for which no control was made
  double seconds = 0;

  void Add(const Controls& other);
  ControlCounts Total() const;
  // At most 0.01 % rejected, 1 % inconclusive, 0.5 % for any one reason; 95 % of the operations live.
  bool MeetsTarget() const;
};

Controls RunControls(const ControlOptions& options);

// Control number `index`; nothing if none was made.
std::optional<Kernel> ControlKernel(uint64_t seed, uint64_t index);

// One control for people: its Python and its verdict.
std::string DescribeControl(uint64_t seed, uint64_t index);
std::string ControlsText(const Controls& controls, const ControlOptions& options);
nlohmann::ordered_json ControlsJson(const Controls& controls, const ControlOptions& options);

}  // namespace warpsmith
