// The Assembler puts a TextIr together: variables, and instructions in blocks, each with the reverse that belongs to
// it. It is the part of Warp's code generator that does not know the syntax tree; Lower() walks that.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "src/kernel/range.h"
#include "src/text/ir.h"

namespace warpsmith {

// What Python's range() of constant bounds runs over.
struct ConstantRange {
  int64_t start = 0, stop = 0, step = 1;

  int64_t trips() const { return CountTrips(start, stop, step); }
  int64_t last() const { return start + (trips() - 1) * step; }
};

class Assembler {
 public:
  // Variables 0 .. params.size()-1 are the parameters.
  explicit Assembler(std::span<const Type> params);

  // Says that Warp orders some lines at random.
  void OrderVaries() { ir_.order_varies = true; }
  // Says that a constant range was too long to be unrolled.
  void HasConstantLoop() { ir_.constant_loop = true; }
  void SetSymbols(std::span<const std::string> params) { params_ = params; }
  // The program. Nothing may follow.
  TextIr Finish();

  // Variables.

  int32_t AddVar(Type type, TextVar::Kind kind = TextVar::Kind::kValue) { return AddVar({type, kind}); }
  int32_t AddVar(const TextVar& var);
  int32_t AddInt(int64_t value);
  TextVar& Var(int32_t var) { return ir_.vars[var]; }
  Type TypeOf(int32_t var) const { return ir_.vars[var].type; }
  bool IsConstant(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kConstant; }
  bool IsReference(int32_t var) const { return ir_.vars[var].kind == TextVar::Kind::kReference; }

  // Instructions. Operands may be references where it is not said otherwise: they are loaded.

  // Quotes a line of the source, unless it is the line that was quoted last.
  void Line(int32_t line);
  // A call and its adjoint. `result` of kNoType: the call has no value. Returns the variable of the result, or -1.
  int32_t Call(Builtin builtin, Type result, std::span<const int32_t> operands);
  int32_t Call(Builtin builtin, Type result, std::initializer_list<int32_t> operands) {
    return Call(builtin, result, std::span(operands.begin(), operands.size()));
  }
  // A call of a @wp.func of the module, of a builtin with another number of results than one, or of one whose overload
  // has no adjoint. Returns the variable of the first result.
  struct FunctionCall {
    int32_t function = -1;  // in Module::functions
    std::span<const Type> results;
    std::vector<TextVar> defaults;  // what the last parameters are if they are left out
    bool own_replay = false;        // another function stands for its replay
    bool differentiable = true;
  };
  int32_t CallFunction(const FunctionCall& call, std::span<const int32_t> operands);
  int32_t CallBuiltin(Builtin builtin, std::span<const Type> results, std::span<const int32_t> operands,
                      bool adjoint = true);
  // What stands for a variable though it is none: an expression, and that of its adjoint.
  int32_t AddNamed(Type type, const std::string& primal, const std::string& adjoint);
  // "var_3", "adj_3".
  std::string NameOf(int32_t var) const;
  std::string AdjointOf(int32_t var) const;
  // A line as it stands: of the forward part and its replay; of the forward part alone, with another in the replay; of
  // the reverse part.
  void Raw(const std::string& line);
  void Raw(const std::string& line, const std::string& replay);
  void RawReverse(const std::string& line);
  // Says that the adjoint of a @wp.func is called by a line.
  void UseAdjoint(int32_t function);
  // Says that a struct is made, after so many calls of functions.
  void UseStruct(int32_t record);
  // What Warp makes of a vector, matrix, quaternion or transform: constants are cast to the type of the components.
  int32_t Construct(Builtin builtin, Type result, std::span<const int32_t> operands);
  int32_t Tid(int dimensions = 1);
  // float64(), int64() or uint64() of a literal: the variable becomes that value.
  void Recast(int32_t var, Type type);
  int32_t ShapeOf(int32_t array);
  // The value behind a reference; any other variable is its own value.
  int32_t Load(int32_t var);
  int32_t Copy(int32_t var) { return Call(Builtin::kCopy, TypeOf(var), {var}); }
  // What is bound or stored is copied if it is a reference: copy has an adjoint, load has none.
  int32_t CopyIfReference(int32_t var) { return IsReference(var) ? Copy(var) : var; }
  // The comparisons that join the operands; see Expr::compares.
  int32_t Compare(uint32_t compares, std::span<const int32_t> operands);
  // Starts a logical expression of a variable made before, and joins the next operand to it.
  void SetLogical(int32_t out, int32_t operand);
  void JoinLogical(int32_t out, int32_t operand, bool is_or);

  // A component of an array element, written through a reference into the array. None of these may be a reference.
  struct Slot {
    int32_t array, index, component;
  };
  void SlotAddress(int32_t array, int32_t index);
  // The same for any part of an element of any array.
  void PlaceAddress(int32_t array, const Place& place);
  void StorePlace(int32_t array, const Place& place, int32_t value);
  // `operation` is add, sub, and, or, xor.
  void AddToPlace(int32_t array, const Place& place, int32_t value, const std::string& operation);
  int32_t LastVar() const { return static_cast<int32_t>(ir_.vars.size()) - 1; }
  void StoreSlot(const Slot& slot, int32_t value);
  void AddToSlot(const Slot& slot, int32_t value, bool subtract);

  // Blocks.

  // `if (condition) {`, or with kIfNot `if (!condition) {`.
  void BeginGuard(Op op, int32_t condition);
  void EndGuard(Op op, int32_t condition);
  // A loop over an iterator that range() made, or over constants with a variable for the count. Returns the variable of
  // the element.
  int32_t BeginLoop(int32_t iterator);
  int32_t BeginLoop(int32_t count, const ConstantRange& range);
  // `while`: the condition is evaluated between the two.
  void BeginWhile();
  void WhileBody(int32_t condition);
  // Ends the innermost loop.
  void EndLoop();
  void Break();
  void Continue();
  // The number of the next label.
  int32_t label_count() const { return label_count_; }
  // Skips it.
  void SkipLabel() { ++label_count_; }
  void Return(std::span<const int32_t> results);
  // What Warp returns from a function with one result whose last statement is no return.
  void ReturnDefault();

 private:
  // A basic block of Warp's: `reverse` is built in the order of forward and reversed where it is used.
  struct Block {
    std::vector<Inst> forward, replay, reverse;
  };

  // A loop that is not yet ended. Its condition and its body have a block each.
  struct Loop {
    int32_t label;
    int32_t iterator;
    int32_t element = -1;
    int32_t first_var = -1;  // variables of the body start here
    std::optional<ConstantRange> range = {};
    bool is_while = false;
    int32_t condition_var = -1;  // of a while loop: variables of the condition start here
  };

  void OpenBlock();
  void Emit(const Inst& inst, bool commented_in_replay = false);
  void EmitForwardOnly(const Inst& inst);
  void EmitReverse(const Inst& inst);
  Inst& Append(std::vector<Inst>& list, const Inst& inst);
  void Operands(Inst& inst, std::span<const int32_t> operands);
  void Results(Inst& inst, std::span<const Type> results);
  int32_t EmitCall(Inst inst, std::span<const int32_t> operands, bool replayed, std::optional<Op> adjoint);
  Inst RawInst(const std::string& line);
  void EmitPlace(Op forward, Op reverse, int32_t array, const Place& place, int32_t value, bool negative);
  void EndWhile(const Loop& loop, const Block& condition, const Block& body);
  void EmitSlot(Op forward, Op reverse, const Slot& slot, int32_t value, bool negative);
  // Warp clears the adjoints of the variables of a loop and of the for loops in it, but not of the while loops in it.
  bool IsDropped(int32_t var, const Loop& loop) const {
    if (ir_.vars[var].kind == TextVar::Kind::kNamed) return true;
    for (auto [first, end] : dropped_)
      if (first >= loop.first_var && var >= first && var < end) return true;
    return false;
  }
  void OpenLoop(Loop loop);
  void OpenBody(int32_t element);
  std::vector<Inst> ReverseHeader(const Loop& loop, const Block& condition) const;

  TextIr ir_;
  std::span<const std::string> params_;  // names of parameters
  std::vector<Block> blocks_;
  std::vector<Loop> loops_;
  std::vector<std::pair<int32_t, int32_t>> dropped_;  // variables of while loops that are ended
  int32_t line_ = 0;
  int32_t label_count_ = 0;
  int32_t call_count_ = 0;  // of functions of the file
  uint8_t indent_ = 0;
};

}  // namespace warpsmith
