// Where rounding in f64 swamps a gradient, it is decided in quads: text and source run once more with 113 bits, and
// what they make is compared as the Examiner compares it in f64.
#pragma once

#include <string>
#include <vector>

#include "src/engine/interpreter.h"
#include "src/engine/launch.h"
#include "src/oracle/source.h"
#include "src/oracle/verdict.h"
#include "src/rng.h"

namespace warpsmith {

struct QuadVerdict {
  // kNone: the gradient is right. kIllConditioned: rounding in quads swamps it too.
  Reason reason = Reason::kNone;
  std::string detail;
};

// `launch` holds its adjoints, and arrays long enough; `judged` are the parameters whose gradient is compared.
QuadVerdict DecideByQuads(const SourceEvaluator& source, const Program& program, const Launch& launch,
                          const std::vector<bool>& judged, Rng& rng);

}  // namespace warpsmith
