// Names that people give to kernels, parameters and variables. A Role is what a name stands for; the pools hold names
// seen in Warp's examples and in the seeds.
#pragma once

#include <string>
#include <string_view>

#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

enum class Role : uint8_t {
  kFloatInput,
  kVecInput,
  kIntInput,
  kFloatOutput,
  kVecOutput,
  kIntOutput,
  kFloatParam,
  kIntParam,
  kBoolParam,
  kTid,
  kLoopVar,
  kFloatVar,
  kVecVar,
  kIntVar,
  kBoolVar,
  kAccumulator,
};

// The role of a variable or parameter of this type.
Role VariableRole(Type type);
Role ParamRole(Type type, bool output);

// A name that no symbol of `kernel` has.
std::string FreshName(const Kernel& kernel, Role role, Rng& rng);
// `name` itself, or with the lowest number appended that makes it unlike the names of symbols before `end`.
std::string UniqueName(const Kernel& kernel, std::string_view name, size_t end);
// A name for the kernel.
std::string KernelName(Rng& rng);
// True if `name` is an identifier that a kernel may use: not a keyword, not `wp` or a name that kernels call.
bool IsUsableName(std::string_view name);

// Adds a variable to `kernel`, or a parameter (which moves all variables up by one). Returns its symbol.
int32_t AddVariable(Kernel& kernel, Role role, Rng& rng);
int32_t AddParam(Kernel& kernel, Type type, Role role, Rng& rng);

}  // namespace warpsmith
