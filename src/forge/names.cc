#include "src/forge/names.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <span>

namespace warpsmith {
namespace {

using Pool = std::span<const std::string_view>;

constexpr std::string_view kFloatInputs[] = {"a",   "b",    "x", "y",    "u",      "src",     "data",
                                             "rho", "mass", "w", "temp", "values", "weights", "c"};
constexpr std::string_view kVecInputs[] = {"pos", "vel", "p", "q", "normals", "points", "dirs", "va", "vb", "forces"};
constexpr std::string_view kIntInputs[] = {"idx", "indices", "map", "neighbors", "keys", "ids"};
constexpr std::string_view kFloatOutputs[] = {"out", "result", "dst", "out2", "energy", "total", "output", "res"};
constexpr std::string_view kVecOutputs[] = {"vout", "new_pos", "new_vel", "grad", "f_out", "accel"};
constexpr std::string_view kIntOutputs[] = {"counts", "hits", "hist", "flags"};
constexpr std::string_view kFloatParams[] = {"alpha", "beta", "s", "dt", "scale", "k", "gamma", "eps", "h"};
constexpr std::string_view kIntParams[] = {"n", "m", "count", "steps", "width"};
constexpr std::string_view kBoolParams[] = {"flag", "enabled", "use_bias", "invert"};
constexpr std::string_view kTids[] = {"i", "i", "i", "tid", "tid", "gid", "t"};
constexpr std::string_view kLoopVars[] = {"k", "j", "l", "it", "step", "m"};
constexpr std::string_view kFloatVars[] = {"t", "z",  "val", "tmp", "r", "d",  "c0", "c1", "f",
                                           "g", "x0", "y0",  "s0",  "e", "w0", "xi", "yi"};
constexpr std::string_view kVecVars[] = {"v", "n0", "dir", "d3", "delta", "f3", "p0", "p1", "v0", "force"};
constexpr std::string_view kIntVars[] = {"j", "i0", "i1", "next_i", "slot", "cell", "num"};
constexpr std::string_view kBoolVars[] = {"ok", "inside", "cond", "is_pos", "near", "active"};
constexpr std::string_view kAccumulators[] = {"acc", "total", "s", "sum0", "res", "z", "w"};
constexpr std::string_view kVerbs[] = {"apply",      "compute", "update",    "eval",    "step",   "reduce", "blend",
                                       "accumulate", "scatter", "integrate", "project", "filter", "mix",    "sample"};
constexpr std::string_view kNouns[] = {"energy", "field", "forces", "cells", "weights", "values", "particles",
                                       "terms",  "flux",  "points", "loss",  "state",   "grid",   "residual"};
// What a kernel's names must not hide, and Python's keywords.
constexpr std::string_view kReserved[] = {
    "wp",    "float",  "int",      "bool",   "range", "abs",  "min",    "max",      "round",   "pow",
    "sum",   "len",    "True",     "False",  "None",  "and",  "as",     "assert",   "async",   "await",
    "break", "class",  "continue", "def",    "del",   "elif", "else",   "except",   "finally", "for",
    "from",  "global", "if",       "import", "in",    "is",   "lambda", "nonlocal", "not",     "or",
    "pass",  "raise",  "return",   "try",    "while", "with", "yield",  "print"};

Pool PoolOf(Role role) {
  switch (role) {
    case Role::kFloatInput:
      return kFloatInputs;
    case Role::kVecInput:
      return kVecInputs;
    case Role::kIntInput:
      return kIntInputs;
    case Role::kFloatOutput:
      return kFloatOutputs;
    case Role::kVecOutput:
      return kVecOutputs;
    case Role::kIntOutput:
      return kIntOutputs;
    case Role::kFloatParam:
      return kFloatParams;
    case Role::kIntParam:
      return kIntParams;
    case Role::kBoolParam:
      return kBoolParams;
    case Role::kTid:
      return kTids;
    case Role::kLoopVar:
      return kLoopVars;
    case Role::kFloatVar:
      return kFloatVars;
    case Role::kVecVar:
      return kVecVars;
    case Role::kIntVar:
      return kIntVars;
    case Role::kBoolVar:
      return kBoolVars;
    case Role::kAccumulator:
      return kAccumulators;
  }
  return kFloatVars;
}

bool Taken(const Kernel& kernel, std::string_view name, size_t end) {
  auto symbols = std::span(kernel.symbols).first(end);
  return std::find(symbols.begin(), symbols.end(), name) != symbols.end();
}

}  // namespace

Role VariableRole(Type type) {
  if (type == kVec3) return Role::kVecVar;
  if (type == kInt) return Role::kIntVar;
  return type == kBool ? Role::kBoolVar : Role::kFloatVar;
}

Role ParamRole(Type type, bool output) {
  if (!type.is_array()) return type == kInt ? Role::kIntParam : type == kBool ? Role::kBoolParam : Role::kFloatParam;
  if (type == kVec3Array) return output ? Role::kVecOutput : Role::kVecInput;
  if (type == kIntArray) return output ? Role::kIntOutput : Role::kIntInput;
  return output ? Role::kFloatOutput : Role::kFloatInput;
}

std::string UniqueName(const Kernel& kernel, std::string_view name, size_t end) {
  if (!Taken(kernel, name, end)) return std::string(name);
  for (int number = 1;; ++number) {
    std::string candidate = std::string(name) + "_" + std::to_string(number);
    if (!Taken(kernel, candidate, end)) return candidate;
  }
}

std::string FreshName(const Kernel& kernel, Role role, Rng& rng) {
  Pool pool = PoolOf(role);
  // Mostly the first of a pool, as people do: `a` and `b` before `rho`.
  for (int attempt = 0; attempt < 8; ++attempt) {
    size_t bound = std::min(pool.size(), static_cast<size_t>(3 + 2 * attempt));
    std::string_view name = pool[rng.Below(static_cast<uint32_t>(bound))];
    if (!Taken(kernel, name, kernel.symbols.size())) return std::string(name);
  }
  return UniqueName(kernel, pool[rng.Below(static_cast<uint32_t>(pool.size()))], kernel.symbols.size());
}

std::string KernelName(Rng& rng) {
  std::string name(kVerbs[rng.Below(std::size(kVerbs))]);
  return (name += '_') += kNouns[rng.Below(std::size(kNouns))];
}

bool IsUsableName(std::string_view name) {
  if (name.empty() || name.size() > 40) return false;
  if (!std::isalpha(static_cast<unsigned char>(name[0])) && name[0] != '_') return false;
  for (unsigned char c : name)
    if (c >= 0x80 || (!std::isalnum(c) && c != '_')) return false;
  return std::find(std::begin(kReserved), std::end(kReserved), name) == std::end(kReserved);
}

int32_t AddVariable(Kernel& kernel, Role role, Rng& rng) {
  kernel.symbols.push_back(FreshName(kernel, role, rng));
  return static_cast<int32_t>(kernel.symbols.size() - 1);
}

int32_t AddParam(Kernel& kernel, Type type, Role role, Rng& rng) {
  auto symbol = static_cast<int32_t>(kernel.params.size());
  kernel.symbols.insert(kernel.symbols.begin() + symbol, FreshName(kernel, role, rng));
  kernel.params.push_back(type);
  ForEachExpr(kernel.body, [&](Expr& expr) {
    if (expr.kind == Expr::Kind::kName && expr.symbol >= symbol) ++expr.symbol;
  });
  return symbol;
}

}  // namespace warpsmith
