// Blame names the smallest expression or statement whose adjoint is wrong, by probes: a zero is added to every real
// subexpression, each an element of one more array, and the gradient of that element is the subexpression's adjoint.
// What the text makes of it is compared with dual numbers. An operation is guilty where the adjoint that comes into it
// is right and one that leaves it is wrong. Loops are told apart trip by trip, as far as they count from zero.
//
// It is a question about values alone: nothing here knows how Warp works, so it finds what nobody thought of.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/launch.h"
#include "src/kernel/kernel.h"

namespace warpsmith {

enum class GuiltKind : uint8_t {
  kOperation,   // an operand's adjoint is wrong though the result's is right
  kRead,        // what reads an element gets the right adjoint, the array does not
  kAssignment,  // all uses of a variable have the right adjoint, what was assigned has not
  kStore,       // the same for an array's element
  kAtomic,      // the same for an atomic
  kBranch,      // the adjoints in an arm are wrong, and nothing in it is to blame
  kForward,     // not the adjoint: forward itself is wrong
};
std::string_view GuiltKindName(GuiltKind kind);

struct Guilt {
  GuiltKind kind{};
  std::string name;                 // of the operation: the builtin's, "read", "assign", "store", "component"
  int operand = 0;                  // kOperation: which one
  int32_t line = 0;                 // of the statement in the kernel's file
  std::string expression;           // in Python
  std::string text;                 // the line of Warp's backward text that makes the wrong adjoint
  double adjoint = 0, correct = 0;  // of what leaves it
  bool sure = true;                 // false for one of several places among which the probes cannot choose
  const Stmt* stmt = nullptr;       // in the kernel given, or nullptr
  Expr operation;                   // what `expression` spells
};

// The gradient of each element of the inputs, by the text in f64 and by dual numbers; per parameter, empty where none
// is judged.
struct Gradients {
  std::vector<std::vector<double>> text, dual;
};
// What the backward pass reads where forward read an array's element. Warp's is kAfter; the others tell what is wrong
// with it.
enum class Rereads : uint8_t {
  kAfter,   // what is there after forward
  kBefore,  // what was there before forward
  kSame,    // what forward read there; in a loop that stays one, in its last trip
};
// Of a checked and printed kernel, for a launch whose adjoints are set. Nothing if a run faults.
std::optional<Gradients> MeasureGradients(const Kernel& kernel, const Launch& launch,
                                          Rereads rereads = Rereads::kAfter);

// Where the backward pass of a launch leaves an array, divides by the integer zero or loops without end: the access,
// the division or the loop. Nothing if it does none of that.
std::optional<Guilt> BlameFault(const Kernel& kernel, const Launch& launch);

// The guilty of one launch that disagrees, whose adjoints are set (as a Judgement's launches have them), those that are
// reversed first in front. Empty if the probes hide the defect or the backward pass cannot run.
std::vector<Guilt> Blame(const Kernel& kernel, const Launch& launch);

}  // namespace warpsmith
