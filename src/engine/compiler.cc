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

std::vector<std::string> SanitizerFlags(Sanitizer sanitizer) {
  switch (sanitizer) {
    case Sanitizer::kNone: return {};
    // The worker calls kernels through pointers whose types say less than the functions do.
    case Sanitizer::kAddress:
      return {"-fsanitize=address,undefined", "-fno-sanitize=function", "-fno-sanitize-recover=all"};
    case Sanitizer::kThread: return {"-fsanitize=thread"};
  }
  WS_CHECK(false);
  return {};
}

// Rounding must be that of the text: no contraction of a * b + c, no reassociation.
const char* const kFloatFlags[] = {"-ffp-contract=off", "-fno-math-errno"};

// Clang allocates much and ends soon: with pages of 2 MB where the system offers them it takes 8 % less time.
const char* const kHugePages[] = {"env", "GLIBC_TUNABLES=glibc.malloc.hugetlb=1"};

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

std::vector<std::string> Compiler::Command(const Library& library) const {
  std::vector<std::string> argv(std::begin(kHugePages), std::end(kHugePages));
  argv.insert(argv.end(),
              {compiler_, library.source, "-std=c++17", fmt::format("-O{}", library.optimisation),
               "-I" + library.include_directory, "-fPIC", "-w", "-ferror-limit=0", "-fno-caret-diagnostics",
               "-fno-color-diagnostics", "-fno-exceptions", "-fno-rtti", "-fno-asynchronous-unwind-tables"});
  argv.insert(argv.end(), std::begin(kFloatFlags), std::end(kFloatFlags));
  for (std::string& flag : SanitizerFlags(library.sanitizer)) argv.push_back(std::move(flag));
  return argv;
}

Compiler::Output Compiler::Build(const Library& library) const {
  std::string object = library.library + ".o";
  std::vector<std::string> argv = Command(library);
  argv.insert(argv.end(), {"-c", "-o", object});
  CommandResult compiled = RunCommand(argv, kTimeoutMs);
  if (!compiled.ok) return {false, std::move(compiled.output), compiled.killed, compiled.cpu_seconds, 0};
  // Lazy binding: a function that is missing costs the kernel that calls it, not the library.
  CommandResult linked = RunCommand({linker_, "-shared", "-z", "lazy", "-o", library.library, object}, kTimeoutMs);
  return {linked.ok, std::move(linked.output), linked.killed, compiled.cpu_seconds, linked.cpu_seconds};
}

Compiler::Output Compiler::Parse(const Library& library) const {
  std::vector<std::string> argv = Command(library);
  argv.push_back("-fsyntax-only");
  CommandResult parsed = RunCommand(argv, kTimeoutMs);
  return {parsed.ok, std::move(parsed.output), parsed.killed, parsed.cpu_seconds, 0};
}

Compiler::Output Compiler::BuildProgram(const std::vector<std::string>& sources, const std::string& program,
                                        Sanitizer sanitizer) const {
  std::vector<std::string> argv = {compiler_, "-std=c++20", "-O2", "-w", "-pthread", "-rdynamic", "-o", program};
  argv.insert(argv.end(), std::begin(kFloatFlags), std::end(kFloatFlags));
  for (std::string& flag : SanitizerFlags(sanitizer)) argv.push_back(std::move(flag));
  argv.insert(argv.end(), sources.begin(), sources.end());
  argv.push_back("-ldl");
  CommandResult built = RunCommand(argv, kTimeoutMs);
  return {built.ok, std::move(built.output), built.killed, built.cpu_seconds, 0};
}

}  // namespace warpsmith
