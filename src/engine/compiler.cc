#include "src/engine/compiler.h"

#include <fmt/format.h>

#include "src/engine/process.h"

namespace warpsmith {
namespace {

// Far above what 64 kernels or the worker take on a busy machine.
constexpr int kTimeoutMs = 120'000;

// The first of `names` that runs, and what it says of its version.
struct Found {
  std::string name, version;
};
Found FirstThatRuns(std::initializer_list<const char*> names) {
  for (const char* name : names) {
    CommandResult result = RunCommand({name, "--version"}, kTimeoutMs);
    if (result.ok) return {name, result.output.substr(0, result.output.find('\n'))};
  }
  return {};
}

// Rounding must be that of the text: no contraction of a * b + c, no reassociation.
const char* const kFloatFlags[] = {"-ffp-contract=off", "-fno-math-errno"};

Compiler::Output Run(const std::vector<std::string>& argv) {
  CommandResult result = RunCommand(argv, kTimeoutMs);
  return {result.ok, std::move(result.output)};
}

}  // namespace

Result<Compiler> Compiler::Find() {
  Compiler compiler;
  Found clang = FirstThatRuns({"clang++-19"});
  if (clang.name.empty()) return Error{ErrorCode::kUnavailable, "clang++-19 is not here: install the package clang-19"};
  Found linker = FirstThatRuns({"mold", "ld.lld-19", "ld.lld", "ld"});
  if (linker.name.empty()) return Error{ErrorCode::kUnavailable, "there is no linker: install the package mold"};
  compiler.compiler_ = clang.name;
  compiler.version_ = clang.version;
  compiler.linker_ = linker.name;
  return compiler;
}

Compiler::Output Compiler::BuildLibrary(const std::string& source, const std::string& library,
                                        const std::string& include_directory, int optimisation) const {
  std::string object = library + ".o";
  std::vector<std::string> argv = {compiler_, "-c", source, "-o", object, "-std=c++17", fmt::format("-O{}", optimisation),
                                   "-I" + include_directory, "-fPIC", "-w", "-ferror-limit=0", "-fno-caret-diagnostics",
                                   "-fno-color-diagnostics", "-fno-exceptions", "-fno-rtti",
                                   "-fno-asynchronous-unwind-tables"};
  argv.insert(argv.end(), std::begin(kFloatFlags), std::end(kFloatFlags));
  Output compiled = Run(argv);
  if (!compiled.ok) return compiled;
  // Lazy binding: a function that is missing costs the kernel that calls it, not the library.
  return Run({linker_, "-shared", "-z", "lazy", "-o", library, object});
}

Compiler::Output Compiler::BuildProgram(const std::vector<std::string>& sources, const std::string& program) const {
  std::vector<std::string> argv = {compiler_, "-std=c++20", "-O2", "-w", "-pthread", "-rdynamic", "-o", program};
  argv.insert(argv.end(), std::begin(kFloatFlags), std::end(kFloatFlags));
  argv.insert(argv.end(), sources.begin(), sources.end());
  argv.push_back("-ldl");
  return Run(argv);
}

}  // namespace warpsmith
