// TextIr is Warp's text as a program: one instruction for each emitted line, forward and reverse. Lowering makes it,
// the printers walk it, and the interpreter executes exactly it, replay included, so that it does what the text does.
//
// A variable is an index: 0 .. params.size()-1 are the parameters (`var_<name>`), the others the locals in the order of
// allocation (`var_<k>` with k = index - params.size()). Every variable has an adjoint of the same index.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "src/kernel/builtin.h"
#include "src/kernel/kernel.h"

namespace warpsmith {

enum class Op : uint8_t {
  kComment,       // "// <source line>  <L n>", or "// adj: ..." if `adjoint`; `value` is the line
  kCall,          // "var_out = wp::f(args);" or "wp::f(args);" if out < 0 (the inplace builtins, assign, array_store)
  kAdjoint,       // "wp::adj_f(args, [result], adj_args, adj_result);": args are primal operands, adjoints their adj_*
  kTid,           // "var_out = builtin_tid1d();"
  kCompare,       // "var_out = (a < b);", chained as "((a < b) && (b < c))"
  kMove,          // "var_out = var_arg0;": start of a logical expression, or the counter of a constant loop
  kLogical,       // "var_out = var_out && var_arg0;" (|| if `is_or`)
  kIf,            // "if (var_arg0) {"
  kIfNot,         // "if (!var_arg0) {"
  kEndIf,         // "}"
  kLoopStart,     // "start_for_<label>:;"
  kLoopExitIter,  // "if (iter_cmp(var_arg0) == 0) goto end_for_<label>;"
  kLoopExitBound, // "if (var_arg0 >= K) goto end_for_<label>;": `compare` and `value` K
  kLoopAgain,     // "goto start_for_<label>;"
  kLoopEnd,       // "end_for_<label>:;"
  kSetInt,        // "var_out = K;"
  kStepInt,       // "var_out += K;", or "-=" if `negative`
  kIterReverse,   // "var_out = wp::iter_reverse(var_arg0);"
  kZeroAdjoint,   // "adj_out = {};"
  kSlotAddress,   // "var_out = &(wp::index(var_arg0, var_arg1));"
  kSlotStore,     // "wp::store(&(wp::index(arr, i).component_ref(c)), val);": args {arr, i, c, val}
  kSlotAtomic,    // "wp::array_atomic_add_slot(arr, val, ...component_ref(c)..., i);" (sub if `negative`)
  kAdjSlotStore,  // "wp::adj_array_store_slot(arr, adj_arr, adj_val, ..., i);"
  kAdjSlotAtomic, // "wp::adj_array_atomic_add_slot(arr, adj_arr, adj_val, ..., i);" (sub if `negative`)
  kReturn,        // "return;" at the end of the backward kernel ("continue;" in CUDA), or where a kernel returns
  kLoopExitFalse, // "if ((var_arg0) == false) goto end_while_<label>;"
  kBreak,         // "goto end_for_<label>;"
  kGoto,          // "goto label<label>;": where a kernel returns, in the replay
  kLabel,         // "label<label>:;"
  // What follows is written by text that is beyond the subset that is executed.
  kCallFunction,    // "var_out = name(args);", or without a result: as kCall, `value` is the place in Module::functions
  kAdjointFunction, // "adj_name(args, [results], adj_args, adj_results);"
  kUseAdjoint,      // no text: the adjoint of the function `value` is called by a kLine
  kReturnValue,     // "return var_arg0;"
  kReturnDefault,   // "return {};"
  kStoreResult,     // "ret_<value> = var_arg0;"
  kAddResult,       // "adj_arg0 += adj_ret;", or adj_ret_<value> if value >= 0
  kSetConstant,     // "var_out = K;": K is what the variable holds
  kShapeAddress,    // "var_out = &(var_arg0.shape);"
  kSetShape,        // "adj_arg0.shape = adj_out;"
  kLine,            // TextIr::lines[label], as it stands
};

// A part of an array element that is written to. A component of a vector in a 1-D array stands in the instruction itself
// (args {array, index, component, value}); where `label` is not -1 the part is TextIr::places[label] instead, and args
// are {array, value}.
struct Place {
  enum class Part : uint8_t { kWhole, kComponent, kElement, kRow, kTranslation, kRotation };
  std::vector<int32_t> indices;  // of the element
  Part part = Part::kWhole;
  std::vector<int32_t> operands;  // of component_ref(), element_ref() or row_ref()
  std::string bits;               // kSlotAtomic: the operation, if it is and, or, xor

  bool operator==(const Place&) const = default;
};

struct Inst {
  static constexpr int kMaxArgs = 4;

  Op op = Op::kComment;
  uint8_t outs = 1;          // results of a call: variables out, out + 1 ...; kTid: its dimensions
  Builtin builtin{};         // kCall, kAdjoint
  bool commented = false;    // printed as "// ..." and not executed: stores and atomics in the replay
  bool negative = false;     // kStepInt, kSlotAtomic, kAdjSlotAtomic; kCallFunction: of what stands for its replay
  bool is_or = false;        // kLogical
  bool adjoint = false;      // kComment: of the reverse pass, not of a replay in it
  bool tab = false;          // printed with a tab after the indentation: Warp does so in reversed loops
  uint8_t indent = 0;        // in steps of four spaces
  bool is_while = false;     // of a while loop: its labels say so
  uint8_t arg_count = 0;     // more than kMaxArgs: all of them lie in TextIr::operands from args[0] on, then adjoints
  CompareOp compare{};       // kLoopExitBound
  uint32_t compares = 0;     // kCompare: as in Expr
  int32_t label = -1;        // loops
  int32_t value = 0;         // kComment: line in the file; kSetInt, kStepInt, kLoopExitBound: the constant
  int32_t out = -1;          // result; for kAdjoint the variable whose adjoint comes last
  int32_t args[kMaxArgs] = {-1, -1, -1, -1};      // primal operands
  int32_t adjoints[kMaxArgs] = {-1, -1, -1, -1};  // kAdjoint: variables whose adjoints are passed for the operands
                                                  // (differs from args where an operand was loaded through a reference)
  bool operator==(const Inst&) const = default;
};

struct TextVar {
  // kNamed is no variable of its own but an expression, like "adj_x": it has no number and no declaration.
  enum class Kind : uint8_t { kValue, kReference, kConstant, kRange, kText, kNamed };
  Type type;  // of the value; of what a reference points to; kInt for a range
  Kind kind = Kind::kValue;
  bool foreign = false;   // kConstant of a float type that Python holds as an integer, or the other way round
  int64_t integer = 0;  // kConstant of int or bool; of a composite its index in Surroundings::constants; kText: in texts;
                        // kNamed: in TextIr::lines, where the next one is its adjoint
  double number = 0;    // kConstant of float

  bool operator==(const TextVar&) const = default;
};

// A struct that a body makes: its declaration stands between those of functions.
struct StructUse {
  int32_t calls_before = 0;  // of functions
  int32_t record = 0;        // in Module::structs

  bool operator==(const StructUse&) const = default;
};

struct TextIr {
  std::vector<TextVar> vars;   // parameters, then locals
  int32_t param_count = 0;
  std::vector<Inst> forward;   // body of the forward kernel
  std::vector<Inst> replay;    // the backward kernel's part under "// forward"
  std::vector<Inst> reverse;   // the backward kernel's part under "// reverse", in the order of the text
  std::vector<int32_t> operands;  // of instructions with more than Inst::kMaxArgs
  std::vector<Place> places;
  std::vector<std::string> lines;  // of kLine, and expressions of kNamed
  std::vector<int32_t> results;   // of a function: the variables that its last return returned
  bool returns = false;           // a function that returns values
  bool scalar_tid = false;          // wp.tid() is called
  bool constant_loop = false;       // a constant range above 16 trips stayed a loop
  std::vector<StructUse> structs;   // what the body makes, in order
  bool uses_gradients = false;      // the adjoint of a function is called by name: it has none of its own
  bool order_varies = false;        // Warp orders some lines by Python's hash seed: its text differs from run to run

  // The primal operands of an instruction, and the variables whose adjoints go with them.
  std::span<const int32_t> Args(const Inst& inst) const {
    return inst.arg_count <= Inst::kMaxArgs ? std::span(inst.args, inst.arg_count)
                                            : std::span(operands).subspan(inst.args[0], inst.arg_count);
  }
  std::span<const int32_t> Adjoints(const Inst& inst) const {
    return inst.arg_count <= Inst::kMaxArgs ? std::span(inst.adjoints, inst.arg_count)
                                            : std::span(operands).subspan(inst.args[0] + inst.arg_count, inst.arg_count);
  }
};

}  // namespace warpsmith
