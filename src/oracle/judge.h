// The judge. Screen() decides on a kernel alone, by the interpreter and the source evaluator: what the fuzzer does on
// every input. Confirm() runs the same launches on other engines and compares; it can turn agree into something else,
// never anything else into agree.
#pragma once

#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/engine.h"
#include "src/engine/ragged.h"
#include "src/kernel/kernel.h"
#include "src/oracle/launches.h"
#include "src/oracle/verdict.h"
#include "src/rng.h"
#include "src/text/ir.h"

namespace warpsmith {

// What one oracle found. Errors are in units of their bound: at most 1 is agreement.
struct OracleReport {
  std::string name;  // "forward", "dual", "jacobian", "difference"
  Verdict verdict = Verdict::kInconclusive;
  Reason reason = Reason::kNone;
  double error = 0;
};

struct EngineReport {
  std::string name;
  Verdict verdict = Verdict::kInconclusive;
  Reason reason = Reason::kNone;
  double error = 0;  // largest |engine - f64| in units of its bound
  std::string version, hardware, detail;
  bool timed_out = false;  // which may be the machine's fault
};

// One element of one judged argument: the numbers behind a verdict, for `check`.
struct GradientRow {
  int launch = 0;
  std::string arg;
  int element = 0;     // index into the argument's reals (vec3: three for each element)
  double adjoint = 0;  // by the interpreter in f64
  double dual = 0;
  double difference = 0;
  double bound = 0;  // what |adjoint - dual| may be
  bool wrong = false;
};

// A launch and what the f64 interpreter expects of it.
struct JudgedLaunch {
  Launch launch;
  Outcome expected;      // f64 results rounded to f32
  Ragged<float> bounds;  // per argument and real: |engine - expected| allowed
  Ragged<float> adjoint_bounds;
  // Per parameter: the gradient of the loss with respect to it (adjoint after backward, less what the buffer was filled
  // with before); empty where none was judged.
  std::vector<std::vector<float>> gradients;
  Verdict verdict = Verdict::kInconclusive;
  Reason reason = Reason::kNone;
};

// What a verdict rests on, besides the errors of the oracles.
struct Evidence {
  int launches = 0;  // judged, with eight random directions each
  int scouts = 0;    // further ones looked at
  int elements = 0;  // judged one by one: the full Jacobian of some launches
  double step = 0;   // the smallest step of differences that bore the dual numbers of a launch out; 0 if none did
  // How near a thread came to a kink in what was judged, as the difference of two operands; infinite if there is none.
  double kink_margin = std::numeric_limits<double>::infinity();
};

struct Judgement {
  Verdict verdict = Verdict::kInconclusive;
  Reason reason = Reason::kNone;
  std::string detail;  // one line for people: which argument, which values
  std::vector<OracleReport> oracles;
  std::vector<EngineReport> engines;
  Evidence evidence;
  std::vector<JudgedLaunch> launches;
  std::vector<GradientRow> rows;  // filled if asked for
  std::vector<bool> judged;       // per parameter: its gradient was judged
  double single_error = 0;        // largest |f32 interpreter - f64|, in units of its bound
  double exercised = 0;           // share of the adjoints' operands through which something flowed; not in quick
};

// The parts of the judge. All take part; one is left out, or stands alone, to measure its worth.
enum class Oracle : uint8_t {
  kForward,      // the text's forward against the source's
  kDual,         // adjoints against dual numbers, the dot-product test
  kDifferences,  // differences arbitrate; without dual numbers, adjoints are compared with them
  kPrefill,      // adjoint buffers hold something before backward
  kLinearity,    // a second backward, with other seeds and fills, on the same arrays
  kSingle,       // f32 against f64
  kScouts,       // launches that look for what the first ones left unexercised
};
inline constexpr size_t kOracleCount = static_cast<size_t>(Oracle::kScouts) + 1;
std::string_view OracleName(Oracle oracle);

using OracleSet = uint8_t;  // a bit for each
inline constexpr OracleSet Only(Oracle oracle) { return static_cast<OracleSet>(1 << static_cast<int>(oracle)); }
inline constexpr OracleSet kAllOracles = (1 << kOracleCount) - 1;

struct JudgeOptions {
  uint64_t seed = 0;
  int launches = 4;              // values, sizes and dimensions to try
  LaunchPlan plan;               // what the launches that are chosen have in common; scouts keep to none
  std::vector<Launch> given;     // if not empty: these launches (args and dim) instead of chosen ones
  std::vector<std::string> wrt;  // if not empty: judge these arguments only
  bool rows = false;             // fill Judgement::rows, by the full Jacobian
  bool quick = false;            // one launch, no bounds for engines: the fuzzer's first look
  OracleSet oracles = kAllOracles;
};

Judgement Screen(const Kernel& kernel, const TextIr& ir, const JudgeOptions& options);

// Runs the launches of judgements that agree on `engine`, adds its report, and changes the verdict if it differs. Where
// the gradient is wrong, and the judgement has rows that show it, the engine's report says whether it computes the same
// wrong gradient: if real Warp does, that is a defect of Warp.
// `jobs[i]` belongs to `judgements[i]`; their launches are filled in here.
void Confirm(Engine& engine, std::span<Job> jobs, std::span<Judgement> judgements);

}  // namespace warpsmith
