// Reads Warp Python: Python's own `ast` parses the file (read.py, run by python3), and what comes back is made into
// checked kernels. The file is data: nothing of it is executed.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "src/kernel/check.h"
#include "src/kernel/module.h"
#include "src/result.h"

namespace warpsmith {

// One @wp.kernel function of a file: the kernel, or why it can't be executed ("file:line:column: what").
struct ReadKernel {
  std::string name;
  Result<Kernel> kernel;
  bool unsupported = false;  // the kernel is right, and has its text, but uses what is not executed
};

// A @wp.kernel function of a file, checked for the whole language.
struct ModuleKernel {
  std::string name, key;
  int line = 0;  // of its first decorator
  Result<Kernel> kernel;
  std::vector<std::string> warnings;  // "file:line:column: what Warp accepts though it is undefined"
  std::string shadowed;  // a number of the file that has the name of a parameter or variable: Warp hashes it
};

// A file as Warp makes a module of it. The kernels refer to `module`.
struct PythonModule {
  std::string file;
  std::unique_ptr<Module> module;
  std::vector<ModuleKernel> kernels;
};

// The files, in order, each with its kernels or with the reason why it can't be read at all. An error if Python fails.
Result<std::vector<Result<PythonModule>>> ReadModules(const std::vector<std::string>& paths);

// The kernels of the files that are inside the executed subset (Check()), in order. An error if a file is missing,
// unreadable or not Python. A kernel outside the language, or one that Warp would reject, is an error in its own entry.
Result<std::vector<std::vector<ReadKernel>>> ReadPythonFiles(const std::vector<std::string>& paths);

// The same for texts in memory, each the whole of a file, of which messages speak as `name`. One that is not Python is
// an error in its own entry.
Result<std::vector<Result<std::vector<ReadKernel>>>> ReadPythonTexts(const std::vector<std::string>& texts,
                                                                     const std::string& name);
Result<std::vector<ReadKernel>> ReadPythonText(const std::string& text, const std::string& name);

}  // namespace warpsmith
