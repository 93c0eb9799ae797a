// A Grower makes expressions: well typed by construction, of variables and arrays visible at one point of a kernel, in
// the taste of a Policy, and mostly inside the builtins' domains. Generators and mutators share it.
#pragma once

#include <vector>

#include "src/forge/policy.h"
#include "src/kernel/builtin.h"
#include "src/kernel/kernel.h"
#include "src/rng.h"

namespace warpsmith {

// A variable or scalar parameter that an expression may name.
struct Variable {
  int32_t symbol = -1;
  Type type;
  bool writable = true;    // not a parameter, loop variable or the thread index
  bool index = false;      // an int that is known to be a valid index
  bool component = false;  // an int in 0..2
  bool hidden = false;     // not to be named for now: the safe rule keeps carried variables out of products
  int uses = 0;
};

// An array parameter that an expression may read.
struct ReadableArray {
  int32_t symbol = -1;
  Type type;
  bool own_only = false;  // written as well: only the thread's own element may be read
  int uses = 0;
};

class Grower {
 public:
  Grower(const Policy& policy, Rng& rng) : policy_(policy), rng_(rng) {}

  // An expression of that type. `depth` bounds its height.
  Expr Grow(Type type, int depth);
  // The same without operations, but for loads, casts and components.
  Expr Leaf(Type type);
  // A float expression that stays within `domain` for operands of moderate size.
  Expr GrowWithin(Interval domain, int depth);
  // The value, brought into `domain` by an operation or two, or as it is if the policy is in the mood.
  Expr BringInto(Interval domain, Expr value);
  // A bool that depends on data.
  Expr Condition(int depth);
  // An int that is a valid index of any array.
  Expr IndexValue();
  // A leaf that is no literal.
  Expr Varying(Type type);
  // An element of one of the arrays of that element type, or a leaf without one if there is none.
  Expr Load(Type element);
  Expr Literal(Type type);
  // Floats may be negative.
  Expr SignedLiteral(Interval range);
  // wp.tid()'s variable.
  Expr Tid() const { return Name(tid, kInt); }
  // Names `variable`, counting the use.
  static Expr Use(Variable& variable);
  // Turns a value of any type into a float.
  Expr AsFloat(Expr value);

  std::vector<Variable> variables;
  std::vector<ReadableArray> arrays;
  int32_t tid = -1;
  int32_t size = -1;  // the int parameter that bounds loops and indices, if any

 private:
  Expr GrowInt(int depth);
  Expr GrowVector(int depth);
  Expr GrowOperation(Type type, int depth);
  Expr GrowOperands(Builtin builtin, const Overload& overload, int depth);
  void KeepVarying(std::vector<Expr>& args, const BuiltinRow& row);
  Variable* PickVariable(Type type);

  const Policy& policy_;
  Rng& rng_;
};

// The signatures of written builtins that return `type`, atomics and wp.tid() aside.
struct Operation {
  Builtin builtin{};
  const Overload* overload = nullptr;
};
const std::vector<Operation>& OperationsFor(Type type);

}  // namespace warpsmith
