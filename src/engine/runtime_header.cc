#include "src/engine/runtime_header.h"

#include <fmt/format.h>

#include <string_view>

#include "src/engine/atomics_cuda_h_embedded.h"
#include "src/engine/atomics_h_embedded.h"
#include "src/engine/confine_h_embedded.h"
#include "src/engine/core_cc_embedded.h"
#include "src/engine/core_h_embedded.h"
#include "src/engine/formula_h_embedded.h"
#include "src/engine/grid_h_embedded.h"
#include "src/engine/job_h_embedded.h"
#include "src/engine/kernel_cpu_h_embedded.h"
#include "src/engine/kernel_cuda_h_embedded.h"
#include "src/engine/kernel_device_h_embedded.h"
#include "src/engine/launch_memory_h_embedded.h"
#include "src/engine/protocol_h_embedded.h"
#include "src/engine/sanitizer_h_embedded.h"
#include "src/engine/worker_cc_embedded.h"
#include "src/kernel/builtin.h"

namespace warpsmith {
namespace {

constexpr std::string_view kOperands[] = {"x", "y", "z"};

std::string_view ValueType(Type type) {
  if (type == kVec3) return "vec3";
  return type == kFloat ? "float32" : type == kInt ? "int32" : "bool";
}

// Vectors go by reference: at -O0 that is the shorter call.
std::string InType(Type type) { return type == kVec3 ? "const vec3&" : std::string(ValueType(type)); }

// The text calls wp::float(x), a macro for cast_float.
std::string FunctionName(std::string_view native) {
  bool keyword = native == "float" || native == "int";
  return keyword ? fmt::format("cast_{}", native) : std::string(native);
}

// "float32 x, const vec3& y".
std::string Params(const Overload& overload) {
  std::string text;
  for (size_t i = 0; i < overload.params.size(); ++i)
    text += fmt::format("{}{} {}", i ? ", " : "", InType(overload.params[i]), kOperands[i]);
  return text;
}

std::string ForwardHead(const BuiltinRow& row, const Overload& overload) {
  return fmt::format("{} {}({})", ValueType(overload.result), FunctionName(row.native), Params(overload));
}

std::string AdjointHead(const BuiltinRow& row, const Overload& overload) {
  std::string params = Params(overload);
  if (row.AdjointTakesResult(overload.result)) params += fmt::format(", {} r", InType(overload.result));
  for (size_t i = 0; i < overload.params.size(); ++i)
    params += fmt::format(", {}& adj_{}", ValueType(overload.params[i]), kOperands[i]);
  return fmt::format("void adj_{}({}, {} g)", FunctionName(row.adjoint_native), params, InType(overload.result));
}

std::string ForwardBody(const Overload& overload) {
  bool scalar = !overload.result.is_vector();
  if (!scalar) return fmt::format(" {{ return {}; }}\n", overload.forward.text);
  return fmt::format(" {{ return static_cast<{}>({}); }}\n", ValueType(overload.result), overload.forward.text);
}

std::string AdjointBody(const BuiltinRow& row, const Overload& overload) {
  std::string body = " {\n";
  // A rule may name r, for the type of a zero, even where Warp does not pass r.
  bool flows = static_cast<bool>(overload.adjoint[0]);
  if (flows && !row.AdjointTakesResult(overload.result))
    body += fmt::format("  const {} r = {};\n", ValueType(overload.result), overload.forward.text);
  for (size_t i = 0; i < overload.params.size(); ++i)
    if (overload.adjoint[i])
      body += fmt::format("  adj_{0} = adj_{0} + ({1});\n", kOperands[i], overload.adjoint[i].text);
  return body + "}\n";
}

// Calls visit(row, overload) for each overload that the table has formulas for.
template <class Visit>
void ForEachFormula(const Visit& visit) {
  for (const BuiltinRow& row : BuiltinTable())
    for (const Overload& overload : row.overloads)
      if (overload.forward) visit(row, overload);
}

// Constructors are members of the vector types (core.h); only their adjoints are functions.
bool IsConstructor(const BuiltinRow& row) { return row.category == BuiltinCategory::kConstructor; }

}  // namespace

std::string BuiltinDeclarations() {
  std::string text = "#pragma once\n\n#include \"core.h\"\n\nnamespace wp {\n";
  ForEachFormula([&](const BuiltinRow& row, const Overload& overload) {
    if (!IsConstructor(row)) text += ForwardHead(row, overload) + ";\n";
    if (row.differentiable) text += AdjointHead(row, overload) + ";\n";
  });
  return text + "}  // namespace wp\n";
}

std::string BuiltinDefinitions() {
  std::string text = "#include \"builtins.h\"\n#include \"formula.h\"\n\nnamespace wp {\n";
  ForEachFormula([&](const BuiltinRow& row, const Overload& overload) {
    if (!IsConstructor(row)) text += ForwardHead(row, overload) + ForwardBody(overload);
    if (row.differentiable) text += AdjointHead(row, overload) + AdjointBody(row, overload);
  });
  return text + "}  // namespace wp\n";
}

std::vector<SourceFile> RuntimeSources() {
  return {
      {"atomics.h", kAtomicsH},
      {"confine.h", kConfineH},
      {"core.cc", kCoreCc},
      {"core.h", kCoreH},
      {"formula.h", kFormulaH},
      {"grid.h", kGridH},
      {"job.h", kJobH},
      {"kernel_cpu.h", kKernelCpuH},
      {"kernel_cuda.h", kKernelCudaH},
      {"launch_memory.h", kLaunchMemoryH},
      {"protocol.h", kProtocolH},
      {"sanitizer.h", kSanitizerH},
      {"worker.cc", kWorkerCc},
      {"builtins.h", BuiltinDeclarations()},
      {"builtins.cc", BuiltinDefinitions()},
  };
}

std::vector<SourceFile> DeviceRuntimeSources() {
  return {
      {"core.h", kCoreH},
      {"core.cc", kCoreCc},
      {"atomics.h", kAtomicsCudaH},
      {"formula.h", kFormulaH},
      {"cmath", ""},  // the compiler knows the functions
      {"builtins.h", BuiltinDeclarations()},
      {"builtins.cc", BuiltinDefinitions()},
      {"kernel_device.h", kKernelDeviceH},
  };
}

}  // namespace warpsmith
