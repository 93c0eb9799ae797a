// A disagreeing sample is a kernel whose gradient is wrong, with what is known about it: verdict and reason, the wrong
// elements with both values, and the line of the backward text that is to blame. Models can learn from those too.
#pragma once

#include "src/dataset/sample.h"
#include "src/dataset/trial.h"

namespace warpsmith {

// Of a trial that does not agree. Its `finding` has "guilty", a row for each place whose adjoint is wrong, those that
// are reversed first in front, as far as probes can tell.
Sample MakeDisagreeing(const Trial& trial, const Provenance& provenance);

}  // namespace warpsmith
