// What must hold of a TextIr that was not made by Lower(): that Warp's code generator could have laid it out so, and
// that the interpreter may execute it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "src/text/ir.h"

namespace warpsmith {

// The first instruction that is out of order: its place in a list of the IR, and what is wrong with it.
struct IrFault {
  const std::vector<Inst>* list = nullptr;
  size_t index = 0;
  std::string what;

  bool operator==(const IrFault&) const = default;
};

// Blocks are closed in order, loops have their parts where Warp puts them, labels are unlike each other, and every line
// is indented as Warp does it.
std::optional<IrFault> FindLayoutFault(const TextIr& ir);

// Whether all of it is of the kind that the interpreter executes: its types, and the forms of its instructions.
bool IsExecuted(const TextIr& ir);

// Every instruction has operands and a result of fitting type and kind. Requires a right layout.
std::optional<IrFault> FindOperandFault(const TextIr& ir);

}  // namespace warpsmith
