// The runtime is what the text of kernels is compiled against: our own, written for fast compiling. Its types and
// memory operations are files in runtime/; every mathematical function is generated from the builtin table, so that a
// rule stated there is the rule that compiled kernels run.
#pragma once

#include <string>
#include <vector>

namespace warpsmith {

// Declarations of the table's functions and their adjoints, and their definitions from the formulas.
std::string BuiltinDeclarations();
std::string BuiltinDefinitions();

struct SourceFile {
  std::string name;
  std::string text;
};
// All files of the runtime and of the worker that runs kernels. They include one another by name.
std::vector<SourceFile> RuntimeSources();
// The files of the same runtime for a GPU: kernel_device.h includes the others.
std::vector<SourceFile> DeviceRuntimeSources();

}  // namespace warpsmith
