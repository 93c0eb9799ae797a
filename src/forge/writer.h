// A Writer writes a kernel statement by statement, valid as it goes: variables are defined before use, elements that
// a thread writes are its own or reached by atomics alone, indices stay in range. What was computed and not yet used
// when a block ends is folded into what the block leaves behind, so that every operation reaches an output.
#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "src/forge/grower.h"
#include "src/forge/names.h"
#include "src/forge/policy.h"
#include "src/kernel/kernel.h"

namespace warpsmith {

class Writer {
 public:
  // Declares the parameters, writes `i = wp.tid()` and most of the loads.
  Writer(const Policy& policy, Rng& rng);

  // Statements that the policy's features allow, in its taste.
  void Fill(int count);
  // An if, with an elif if `chain`.
  void Branch(bool chain);
  // `levels` loops inside each other.
  void Loop(int levels);
  // An atomic, by name, on a shared element.
  void Atomic();
  // A temporary that a scalar parameter flows into.
  void UseScalar();
  void Temporary(Type type);

  // Stores what is not yet stored, and returns the kernel.
  Kernel Finish();

  const Policy& policy() const { return policy_; }
  Rng& rng() { return rng_; }

 private:
  struct Output {
    int32_t symbol = -1;
    Type type;
    bool shared = false;                   // reached by atomics at any index, and never read
    Builtin atomic = Builtin::kAtomicAdd;  // shared ones stay with one kind: others do not commute
    bool written = false;
  };
  struct Header {
    std::vector<Expr> range;
    int trips = 0;  // at most
    LoopKind kind = LoopKind::kStatic;
    bool component = false;  // runs over 0, 1, 2
    std::optional<Stmt::Kind> leaves = {};  // how some trips end
  };

  void DeclareArrays();
  void DeclareOutputs();
  void DeclareScalars();
  int32_t Param(Type type, bool output);
  int32_t Define(Role role, Expr value, bool index = false);
  void DefineLoads();
  void Append(Stmt stmt) { block_->push_back(std::move(stmt)); }
  std::vector<Stmt> Nested(const std::function<void()>& write);

  void Update(size_t variable);
  void WriteComponent(size_t variable);
  void AppendUpdate(Variable& variable, Builtin op, Expr operand);
  // A variable that may be updated here; one that a loop carries must not be constant to Warp.
  size_t FindWritable(Type type, bool carried);
  Builtin AdditiveOp() { return rng_.Chance(0.75) ? Builtin::kAdd : Builtin::kSub; }

  Header DrawHeader();
  Header DynamicHeader();
  Header LiteralHeader(int trips);
  size_t StartAccumulator(Type type, LoopKind kind);
  void Accumulate(size_t accumulator, size_t mark);
  void LoopBody(const Header& header, const std::vector<size_t>& accumulators, int levels);
  void Leave(Stmt::Kind kind);
  int32_t LoopVariable();

  void AssignInArms(bool chain);
  void StoreInArms(Output& output, bool chain);
  Stmt Chain(bool chain, bool complete, const std::function<void()>& arm);

  Expr Fold(size_t mark, Type type, Expr value);
  Expr Join(Type type, Expr left, Expr right);
  Expr Contribution(Type type, Variable& variable);
  Expr Value(Type type, size_t mark);
  void Store(Output& output, Expr value);
  void AppendAtomic(Output& output, Expr value);
  Expr SharedIndex();
  Output* PickOutput(bool shared);

  const Policy& policy_;
  Rng& rng_;
  Kernel kernel_;
  Grower grow_;
  std::vector<Stmt>* block_;
  std::vector<Output> outputs_;
  std::vector<int32_t> idle_loop_variables_;
  std::vector<int32_t> constants_;  // variables that hold a literal
  int32_t tally_ = -1;              // an array whose atomic's result is used
  bool dynamic_ = false;            // inside a loop that Warp does not unroll
  size_t carry_from_ = 0;           // variables before this one are not to be updated here
  int trips_ = 1;                   // of the loops around, multiplied
  int copies_ = 1;                  // of the unrolled ones
  int nesting_ = 0;
};

}  // namespace warpsmith
