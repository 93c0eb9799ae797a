// The interpreter executes the text IR as it stands: forward kernel, and the backward kernel with its replay and
// reverse parts, wrong adjoints and all. Threads are lanes of eight; one that goes elsewhere waits there for the
// others. It runs in f32, as engines do, in f64, as oracles want it, and in quads where rounding in f64 leaves
// something open.
//
// What C++ leaves uninitialised is poison here: NaN for reals, an absurd value for integers.
#pragma once

#include <bit>
#include <cstdint>
#include <functional>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "src/engine/fault.h"
#include "src/engine/launch.h"
#include "src/engine/ragged.h"
#include "src/kernel/lanes.h"
#include "src/text/ir.h"

namespace warpsmith {

// The arrays and scalars of one launch, per parameter, as the interpreter holds them. Reals are T; a scalar is one
// element, a vec3 three reals. Adjoints of scalars are the sum over threads of what Warp drops.
template <class T>
struct Memory {
  Ragged<T> reals;
  Ragged<int32_t> ints;
  Ragged<T> adjoints;
};

// Fills `memory` anew; what it had allocated it uses again.
template <class T>
void FillMemory(const Launch& launch, Memory<T>& memory);
template <class T>
Memory<T> MakeMemory(const Launch& launch) {
  Memory<T> memory;
  FillMemory(launch, memory);
  return memory;
}

// Random rounding errors for Monte Carlo arithmetic (Parker 1997): each operation's result is perturbed by its error
// bound with a random sign. The spread of several runs bounds the error that an engine of that precision may make. The
// sign is
// a function of place and thread, so that the replay errs as the forward pass did, and an operation in a loop errs the
// same way in each trip. By value, it is a function of the result: what is computed twice from the same operands errs
// the same way, as it does in truth, and what is tied stays so.
struct Noise {
  uint64_t seed;
  double unit = 0x1p-24;  // of relative rounding error: that of f32
  bool by_value = false;
  // +1 or -1 times the unit.
  double At(uint64_t place, uint64_t thread) const { return (Bits(place, thread) >> 63) != 0 ? unit : -unit; }
  uint64_t Bits(uint64_t place, uint64_t thread) const {
    uint64_t z = (seed + place * 0x9e3779b97f4a7c15ull) ^ (thread * 0xd1342543de82ef95ull);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ull;
    return (z ^ (z >> 27)) * 0x94d049bb133111ebull;
  }
  double Of(double value) const { return At(std::bit_cast<uint64_t>(value), 0); }
  double Of(Quad value) const {
    const auto bits = std::bit_cast<unsigned __int128>(value);
    return At(static_cast<uint64_t>(bits), static_cast<uint64_t>(bits >> 64));
  }
  // A result that ends in five zeros was not rounded, but for one in 32: floats and products of two end so.
  static bool Rounded(double result) { return (std::bit_cast<uint64_t>(result) & 31) != 0; }
  static bool Rounded(Quad result) { return (std::bit_cast<unsigned __int128>(result) & 31) != 0; }
};

struct RunResult {
  Fault fault = Fault::kNone;
  const Inst* fault_at = nullptr;  // the instruction of the IR that met it
  uint64_t trace =
      0;  // hash of all branches taken and of reals cast to integers: equal for runs that went the same way
};

// One step of a program: an instruction of the IR with its registers, overload and jump target resolved.
struct Step {
  explicit Step(const Inst& i) : op(i.op), builtin(i.builtin), arg_count(i.arg_count), inst(&i) {}

  Op op;
  Builtin builtin;
  uint8_t arg_count;
  Type type;  // of the value handled
  const Overload* overload = nullptr;
  const Inst* inst;                  // for what only some steps need
  int32_t out = -1;                  // register of the result
  int32_t adj_out = -1;              // register of the result's adjoint
  int32_t jump = -1;                 // where lanes go that do not go on here
  int32_t loop = -1;                 // number of a loop
  int32_t args[Inst::kMaxArgs];      // registers of the operands; the parameter's index for an array
  int32_t adj_args[Inst::kMaxArgs];  // registers of their adjoints
};

// What a thread holds after a step, for those who look on. Variables are those of the IR; a vec3 has three components.
// A variable that is no value of its own (an array, a reference, a range) has none, and integers have no adjoint.
class ThreadState {
 public:
  virtual ~ThreadState() = default;
  virtual int32_t thread() const = 0;
  virtual std::vector<double> Value(int32_t var) const = 0;
  virtual std::vector<double> Adjoint(int32_t var) const = 0;
  // Puts another value in the place of a variable's, of which it must have as many components.
  virtual void Replace(int32_t var, std::span<const double> value) = 0;
};

// Is told of each step that a thread has taken, and of the end of each loop that it was in; or of those of all threads,
// thread by thread.
struct Onlooker {
  static constexpr int32_t kAll = -1;
  int32_t thread = 0;
  std::function<void(const Inst& inst, ThreadState& state)> see;
};

// What runs have exercised: which steps were executed, and through which operands of which adjoint calls anything but
// zero has flowed. A defect where nothing flows does not show, nor does another element's adjoint in the one thread
// whose element it is.
struct Coverage {
  static constexpr int kEnoughThreads = 3;
  struct OfStep {
    bool executed = false;
    // A bit for each increment of an adjoint, those after the eighth share the last. In forward, of ifs and loops taken
    // and passed by, of comparisons and builtins for each of their few pieces.
    uint8_t met = 0, moved = 0;
    uint8_t threads = 0;  // that came by, by their index modulo 8
  };
  std::vector<OfStep> forward, backward;
  bool overflow = false;  // forward computed a real that is not finite, be it used or not

  // Joins what another covers.
  void Add(const Coverage& other);
  // Whether another covers anything that this does not.
  bool Lacks(const Coverage& other) const;
  // Covers nothing any more.
  void Clear();
  // Every step was executed and something has flowed wherever it may.
  bool complete() const;
  // Of all places where something may flow, the share where something did; 1 if there is none.
  double share() const;
};

// Which way each thread went wherever there are several: at comparisons, at builtins made of pieces, at casts to
// integers. Two runs of different ways have a kink between them.
struct Path {
  int32_t threads = 0;
  std::vector<uint64_t> ways;  // of each step, thread by thread: all that it took there; 0 where it did not come by
  std::vector<double> gaps;    // likewise: how far a thread's operands there were from the kink, signed; NaN if unknown
  int ties = 0;                // times that a thread stood exactly on the kink of a builtin made of pieces,
  int other_ties = 0;          // and on that of anything else

  void Begin(size_t steps, int32_t dim) {
    threads = dim;
    ways.assign(steps * static_cast<size_t>(dim), 0);
    gaps.assign(ways.size(), std::numeric_limits<double>::quiet_NaN());
    ties = other_ties = 0;
  }
};

// A kernel prepared for execution. Keeps a reference to the IR, which must outlive it.
class Program {
 public:
  explicit Program(const TextIr& ir);

  // Runs forward over `dim` threads, in place. On a fault the memory holds what was written until then. A path is
  // recorded with a coverage only.
  template <class T>
  RunResult Forward(int32_t dim, Memory<T>& memory, const Noise* noise = nullptr, Coverage* coverage = nullptr,
                    Path* path = nullptr) const;
  // Runs backward over `dim` threads on memory as forward left it; adjoints accumulate.
  template <class T>
  RunResult Backward(int32_t dim, Memory<T>& memory, const Noise* noise = nullptr, Coverage* coverage = nullptr) const;

  // The same in f64, under the eyes of an onlooker. The instructions are those of the IR.
  RunResult Watch(int32_t dim, Memory<double>& memory, bool backward, const Onlooker& onlooker) const;

  int32_t param_count() const { return param_count_; }

 private:
  template <class T>
  friend class Machine;

  struct Register {
    int32_t primal = -1;   // in the real or integer file; the parameter's index for an array
    int32_t adjoint = -1;  // in the adjoint file; -1 for what has none
    int32_t array = -1;    // of a reference: the parameter that it points into
  };

  // A register that holds the same in each run.
  struct Constant {
    int32_t reg;
    bool is_real;
    int32_t integer;
    double number;
  };

  // Steps that await the place that they lead to. Of a loop's, each leads to the one before it until then.
  struct Jumps {
    struct Loop {
      int32_t start;
      int32_t leaving = -1, again = -1;
    };
    std::vector<size_t> ifs;
    std::vector<Loop> loops;
    std::vector<std::pair<int32_t, size_t>> gotos;  // labels, and the steps that lead there
  };
  void Resolve(const std::vector<Inst>& insts, std::vector<Step>& steps, Jumps& jumps);
  void ResolveJump(const Inst& inst, size_t here, std::vector<Step>& steps, Jumps& jumps);
  void ResolveTypes(const Inst& inst, Step& step) const;

  const TextIr& ir_;
  int32_t param_count_;
  std::vector<Register> registers_;
  std::vector<Constant> constants_;
  int32_t real_count_ = 0, int_count_ = 0, adjoint_count_ = 0, loop_count_ = 0;
  std::vector<Step> forward_, backward_;  // backward_ is the replay followed by the reverse part
};

}  // namespace warpsmith
