// The reference page of builtins, docs/builtins.md, as Markdown: what each computes, and what Warp's adjoint of it
// adds, in the formulas that are executed.
#pragma once

#include <string>

namespace warpsmith {

std::string BuiltinPage();

}  // namespace warpsmith
