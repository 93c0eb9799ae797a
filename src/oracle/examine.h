// Examines one launch of a kernel: runs the text by the interpreter and the source by dual numbers and differences, and
// compares them.
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "src/engine/interpreter.h"
#include "src/oracle/bounds.h"
#include "src/oracle/judge.h"
#include "src/oracle/launches.h"
#include "src/oracle/source.h"
#include "src/rng.h"

namespace warpsmith {

// What one launch showed. Errors are in units of their bounds.
struct Examination {
  JudgedLaunch launch;
  double forward_error = 0;     // interpreter against source evaluator, both f64
  double dual_error = 0;        // adjoint against dual numbers, along random directions
  double jacobian_error = 0;    // and element by element
  double difference_error = 0;  // dual numbers against differences
  double single_error = 0;      // f32 interpreter against f64
  bool dual = false;            // dual numbers ran
  int elements = 0;             // judged one by one
  double step = 0;              // of the differences that bore the dual numbers out; 0 if none did
  double kink_margin = std::numeric_limits<double>::infinity();  // how near a thread was to a kink
  bool zero_gradient = true;
  bool open = false;         // rounding in f64 swamps what is judged
  bool right = false;        // the gradient is, though rounding in f32 swamps it or its value
  std::vector<bool> judged;  // per parameter
  std::vector<GradientRow> rows;
  std::string detail;
};

// What a run that ended early says.
Reason ReasonOf(Fault fault);

class Examiner {
 public:
  // All must outlive the examiner; `kernel` is checked and `program` made from its lowering.
  Examiner(const Kernel& kernel, const Program& program, const JudgeOptions& options);

  // From now on, launches that agree add what they exercise to `coverage`.
  void Cover(Coverage& coverage) { coverage_ = &coverage; }

  // What a look at a launch by dual numbers alone showed.
  struct Sight {
    bool wrong = false;  // another result or gradient than the source's, beyond what rounding in f64 explains
    bool news = false;   // it exercises what `covered` lacks
  };
  // Looks at `launch`, lengthening arrays that are too short. `path` is the text's, and empty where the kernel is
  // undefined.
  Sight Scout(Launch& launch, const Coverage& covered, Path& path, Rng& rng) const;

  // Whether anything could be judged: a real input and a real output.
  bool HasSubject() const;

  std::span<const ArrayUse> uses() const { return uses_; }

  // Examines `launch`, whose adjoints are chosen here. Arrays too short are lengthened if `may_lengthen`. The full
  // Jacobian is compared if it is asked for, and wherever some terms are so large that random directions show no other.
  Examination Examine(Launch launch, bool may_lengthen, Rng& rng, bool jacobian = false) const;

  // Decides in quads what rounding in f64 left open.
  void Decide(Examination& examination, Rng& rng) const;

 private:
  struct Probe;
  // What the lanes of the source's run are: eight directions of tangents, or points of one line.
  enum class Spread { kDirections, kPoints };

  void ProbeSource(Probe& probe, Spread spread, bool may_lengthen, Rng& rng) const;
  void SpreadLanes(SourceMemory& memory, Spread spread, const std::vector<bool>& judged, Rng directions) const;
  // A first look, by differences along one line. Nothing if it takes a closer one to tell.
  std::optional<Reason> Glance(Probe& probe, Examination& out) const;
  // The closer look: dual numbers, with differences as their arbiter.
  Reason Study(Probe& probe, Examination& out, uint64_t bounds_seed, bool jacobian) const;
  bool Wanted(size_t param) const;
  bool Takes(Oracle oracle) const { return (options_.oracles & Only(oracle)) != 0; }
  Reason CompareForward(Probe& probe, Examination& out) const;
  Reason JudgeGradient(Probe& probe, Examination& out, uint64_t bounds_seed) const;
  // At a tie: kKink, or kGradient if the adjoint is none by any convention.
  Reason JudgeTie(Probe& probe, Examination& out, uint64_t seed) const;
  struct Slopes;
  // What the dual numbers give beside the launch's point, `step` away along a fixed direction. Nothing if the loss
  // jumps.
  std::optional<Slopes> SlopesBeside(const Probe& probe, double step) const;
  Reason CompareLinearity(Probe& probe, Examination& out) const;
  Reason CompareGradient(Probe& probe, Examination& out, uint64_t seed) const;
  // A derivative by dual numbers, along a direction, that differences are to bear out.
  struct Claim;
  Claim AlongFirstDirection(const Probe& probe) const;
  Reason Arbitrate(const Probe& probe, const Claim& claim, Examination& out, bool dual_agrees) const;
  // The derivative by one element of what is judged, by dual numbers.
  struct Partial;
  std::vector<Partial> Jacobian(const Probe& probe) const;
  Claim ByElement(const Probe& probe, const Partial& partial) const;
  // The element whose adjoint is off most, beyond what rounding in f64 explains.
  std::optional<Partial> WrongElement(Probe& probe, Examination& out, uint64_t seed) const;
  Reason CompareJacobian(Probe& probe, Examination& out, uint64_t seed) const;
  Reason CompareSingle(Probe& probe, Examination& out) const;
  void FillRows(Probe& probe, Examination& out) const;
  Reason RunBackward(Probe& probe, Examination& out) const;
  // Whether forward results that differ may do so by rounding in f64.
  bool RoundsApart(Probe& probe, uint64_t seed) const;
  // What rounding in f64 may do to the text's results and adjoints.
  const Bounds& Rounding(Probe& probe, uint64_t seed) const;
  void KeepExpected(const Probe& probe, JudgedLaunch& judged) const;

  const Kernel& kernel_;
  const Program& program_;
  const JudgeOptions& options_;
  SourceEvaluator source_;
  std::vector<ArrayUse> uses_;
  bool has_extremes_ = false;  // atomics of maxima or minima
  Coverage* coverage_ = nullptr;
};

}  // namespace warpsmith
