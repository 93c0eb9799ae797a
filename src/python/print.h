// Prints a kernel as Warp Python: "@wp.kernel", the def, one line for each statement.
#pragma once

#include <string>

#include "src/kernel/kernel.h"

namespace warpsmith {

// Line of "@wp.kernel" in the file that a sample stands for: after "import warp as wp" and two empty lines.
inline constexpr int kFirstLine = 4;
inline constexpr char kFilePrefix[] = "import warp as wp\n\n\n";

// Prints `kernel` and sets its source, def_line and all line numbers to the printed text.
void PrintPython(Kernel& kernel);

// The lines of kernel.source, each ending in "\n".
std::string PythonSource(const Kernel& kernel);

// An expression of `kernel` as it stands in a line of its own.
std::string PythonExpr(const Kernel& kernel, const Expr& expr);

// A float as Python's repr() writes it: "2.0", "1e-05", "0.1".
std::string PythonFloat(double value);

}  // namespace warpsmith
