// The reader: Warp's text back to the IR that the project executes, be it our text, Warp's own or anybody's. Text is
// data: a line is one of the forms that Warp writes, or the text is refused. What was read prints to the very bytes
// that were read, which the reader makes sure of itself; so nothing of a text is lost or overlooked.
//
// The IR of a text that somebody else wrote may be wrong in any way. FindOperandFault() (verify.h) says whether it may
// be executed.
#pragma once

#include <string_view>

#include "src/result.h"
#include "src/text/module_head.h"
#include "src/text/print.h"

namespace warpsmith {

// A kernel from the two functions of one target, as the fields of a sample hold them. An Error says where and what was
// expected: "backward, line 12, column 5: expected ...".
Result<TextKernel> ReadText(std::string_view forward, std::string_view backward, Target target);

// A whole file that Warp wrote for a module: its structs, functions and kernels, in its order.
Result<TextModule> ReadModule(std::string_view text, Target target);

}  // namespace warpsmith
