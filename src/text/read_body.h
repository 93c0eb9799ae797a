// A BodyReader reads what kernels and functions share: declarations and lists of instructions. It goes through the
// lines of one C++ function, then perhaps through those of its adjoint. Each step returns false after it noted what it
// missed.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "src/kernel/module.h"
#include "src/text/cursor.h"
#include "src/text/ir.h"
#include "src/text/text_names.h"

namespace warpsmith {

// What was read stops making sense at a column of a line of one of the two C++ functions, all counted from 0.
struct Mismatch {
  size_t part = 0, line = 0, column = 0;
  std::string what;
};

class BodyReader {
 public:
  const Mismatch& mismatch() const { return mismatch_; }

 protected:
  // How what is read differs from a kernel of the CPU.
  struct Kind {
    bool function = false;        // of the file, not a kernel
    bool custom_adjoint = false;  // a @wp.func_grad, whose operands may be adjoints
    size_t margin = 0;            // spaces before all lines of the body
    std::string_view leave = "return;";
  };

  // Fills `frame` and `ir`, and `around` once there is something to say. Names are those of `module`, if there is one.
  BodyReader(Kernel& frame, TextIr& ir, const TextNames& names, const Module* module)
      : frame_(frame), ir_(ir), names_(names), module_(module) {}

  // Goes on with the lines of the function (0) or of its adjoint (1).
  bool Open(size_t part, std::span<const std::string_view> lines);

  // What the kernel has that those that are executed have not.
  Surroundings& Around();

  // Lines (read_body.cc).

  std::string_view Line() const { return at_ < lines_.size() ? lines_[at_] : std::string_view(); }
  std::string_view BodyLine() const;
  bool Fail(size_t column, std::string what) { return Fail(at_, column, std::move(what)); }
  bool Fail(size_t line, size_t column, std::string what);
  bool Wrong(const Cursor& cursor, std::string what) { return Fail(cursor.column(), "expected " + std::move(what)); }
  bool Text(Cursor& cursor, std::string_view text) { return cursor.Eat(text) || Wrong(cursor, std::string(text)); }
  bool Section(std::string_view title);
  bool SkipPast(std::string_view wanted);
  bool EndFunction();
  bool KeepQuotedLines();

  // Declarations (read_body.cc).

  std::optional<Type> ReadType(Cursor& cursor);
  // A parameter of the frame becomes a variable. `name` must live as long as this.
  bool AddParam(std::string_view name, int32_t index);
  bool ReadVars();

  // Instructions, up to the next title or the end.
  bool ReadList(std::vector<Inst>& list);

  Kernel& frame_;
  TextIr& ir_;
  const TextNames& names_;
  const Module* module_;
  Kind kind_;
  std::span<const std::string_view> lines_;
  size_t part_ = 0, at_ = 0;
  std::map<int32_t, int> dimensions_;  // of arrays, as far as they were seen
  std::shared_ptr<Surroundings> around_;
  std::vector<std::pair<const std::vector<Inst>*, std::vector<size_t>>> list_lines_;  // of each instruction

 private:
  // Declarations and lists (read_body.cc).

  bool CheckBytes();
  bool ReadVar(Cursor& cursor);
  bool ReadConstant(Cursor& cursor, TextVar& var);
  bool ReadComposite(Cursor& cursor, TextVar& var);
  bool ReadInst(Cursor& cursor, Inst& inst);
  bool ReadComment(Cursor& cursor, Inst& inst);
  bool MayBeCommented(const Inst& inst) const;

  // Variables. What follows "var_" or "adj_" is a label; a name may be an expression instead (read_line.cc).

  bool VarLabel(Cursor& cursor, int32_t& var);
  bool Var(Cursor& cursor, int32_t& var);
  bool Adj(Cursor& cursor, int32_t& var);
  bool Arg(Cursor& cursor, Inst& inst, int at) { return Var(cursor, inst.args[at]); }
  bool Named(Cursor& cursor, int32_t& var);
  bool Vars(Cursor& cursor, std::vector<int32_t>& vars);
  size_t VarCount() const { return static_cast<size_t>(ir_.param_count) + locals_; }

  // Statements that are no calls (read_statement.cc).

  static bool Set(Inst& inst, Op op) { return inst.op = op, true; }
  bool ReadStatement(Cursor& cursor, Inst& inst);
  bool ReadReturn(Cursor& cursor, Inst& inst);
  bool ReadAdjointSetting(Cursor& cursor, Inst& inst);
  bool ReadTid(Cursor& cursor, Inst& inst);
  bool Label(Cursor& cursor, Inst& inst, std::string_view end);
  bool ReadAssignment(Cursor& cursor, Inst& inst);
  bool ReadShape(Cursor& cursor, Inst& inst);
  bool Int(Cursor& cursor, Inst& inst) { return cursor.Number(inst.value) || Wrong(cursor, "a whole number"); }
  bool ReadMove(Cursor& cursor, Inst& inst);
  bool Relation(Cursor& cursor, CompareOp& op);
  bool ReadCompare(Cursor& cursor, Inst& inst);
  bool ReadIf(Cursor& cursor, Inst& inst);

  // Parts of elements (read_slot.cc).

  static bool IsSlot(const Cursor& cursor);
  bool ReadSlot(Cursor& cursor, Inst& inst);
  bool ReadSlotAddress(Cursor& cursor, Inst& inst);
  bool Element(Cursor& cursor, Inst& inst);
  bool Indices(Cursor& cursor);
  bool Component(Cursor& cursor);
  bool Accessor(Cursor& cursor);
  void SetPlace(Inst& inst, int32_t stored);
  void NoteDimensions(int32_t array, size_t dimensions);

  // Calls (read_call.cc).

  bool ReadCall(Cursor& cursor, Inst& inst);
  bool Operands(Cursor& cursor, const Inst& inst, std::vector<int32_t>& primals, std::vector<int32_t>& adjoints);
  bool SplitAdjoint(Cursor& cursor, Inst& inst, std::vector<int32_t>& primals, std::vector<int32_t>& adjoints);
  void SetOperands(Inst& inst, const std::vector<int32_t>& primals, std::vector<int32_t> adjoints);
  void NoteArrays(const Inst& inst);
  // A function of the module, or what "adj_" or "replay_" before its name says.
  struct Callee {
    int32_t function;
    std::string_view prefix;
  };
  std::optional<Callee> CalleeAt(Cursor cursor) const;
  bool ReadFunctionCall(Cursor& cursor, Inst& inst);
  bool Several(Cursor& cursor, size_t count, bool adjoint, std::vector<int32_t>& vars);
  bool Results(Cursor& cursor, size_t count, std::string_view prefix, int32_t& first);

  // Lines that the IR keeps as they stand (read_line.cc).

  bool ReadLine(Cursor& cursor, Inst& inst);
  bool LineForm(Cursor& cursor);
  bool AssertLine(Cursor& cursor);
  bool SlotLine(Cursor& cursor);
  bool AdjointLine(Cursor& cursor);
  bool SettingLine(Cursor& cursor);
  bool MadeValue(Cursor& cursor);
  bool PlaceList(Cursor& cursor, int depth = 0);
  bool PlaceForm(Cursor& cursor, int depth = 0);
  bool Steps(Cursor& cursor, int depth = 0);

  size_t locals_ = 0;  // variables that have a number
  std::unordered_map<std::string_view, int32_t> params_;
  std::map<std::string, int32_t, std::less<>> named_;
  std::map<int32_t, std::string_view> quoted_;
  Place place_;  // that was read last
  Mismatch mismatch_;
};

}  // namespace warpsmith
