// The ways in which Warp 1.19.0 is known to differentiate wrongly, one row each, with how to recognise them on a
// reduced kernel. A finding that no row explains is a new one.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "src/kernel/kernel.h"
#include "src/oracle/verdict.h"
#include "src/reduce/blame.h"

namespace warpsmith {

struct Scene;

// What bears a suspicion out: the suspected cause alone is taken away, and the gradient is right.
enum class Experiment : uint8_t {
  kNone,       // there is none to be made
  kUnroll,     // loops are short enough for Warp to unroll them, and a while is a row of ifs
  kStay,       // nothing leaves a loop early
  kRestore,    // arrays are as before forward when backward runs
  kWhole,      // a vector is made anew where a component of it was assigned
  kReread,     // a read of the backward pass gives what forward read there
  kMultiply,   // the guilty operation is a product of its operands
  kMagnitude,  // bases of powers that vary are their magnitudes
  kReadApart,  // what an atomic returns is read before it; arrays are restored where need be
  kCompare,    // wp.max and a store for atomic_max, likewise for atomic_min; arrays are restored where need be
  kPart,       // the same, or values are moved apart, or the first thread is alone
  kSingly,     // of several variables at once each is assigned by itself, by way of a copy
  kAskOnce,    // a condition is a value of its own
  kPersist,    // loops are unrolled, arrays restored: it stays wrong
};

// What a rule may explain, a bit for each.
using Symptoms = uint8_t;
inline constexpr Symptoms kWrongGradient = 1, kLeavesArray = 2, kWrongForward = 4;

struct RuleRow {
  int number;               // stable; findings and documents speak of it
  std::string_view name;    // part of a bucket's name
  std::string_view doc;     // what is wrong, in a line
  std::string_view issues;  // in Warp's tracker, "" if none is known
  bool (*explains)(const Scene& scene);
  Experiment experiment = Experiment::kNone;
  Symptoms symptoms = kWrongGradient;
};
std::span<const RuleRow> Rules();
// Whether a rule may explain what an oracle objects to.
bool MayShow(const RuleRow& rule, Reason reason);
// The row of that number, or nullptr.
const RuleRow* RuleOf(int number);

// The rows that may explain why `guilt` is wrong in `kernel`, the most particular first.
std::vector<const RuleRow*> SuspectedRules(const Kernel& kernel, const Guilt& guilt, Reason reason);

}  // namespace warpsmith
