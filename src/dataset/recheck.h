// What a row claims, against what follows from its Python: each function names the first field that is not as it should
// be, or returns "". Nothing of the row is trusted, and nothing but the kernel read from its Python is executed.
#pragma once

#include <string>
#include <vector>

#include "src/dataset/harvest.h"
#include "src/dataset/sample.h"
#include "src/dataset/trial.h"

namespace warpsmith {

// `fresh` is MakeSample() of the kernel. The texts are another matter: foreign_text.h.
std::string DerivedDifference(const Sample& sample, const Sample& fresh);

// Seed, parents, mutations and command, where the command is one that makes the kernel again and this version wrote it.
std::string ProvenanceDifference(const Sample& sample);

// Against the plan of the folder that it lies in: seed and type of its slot, and the engines that took part.
std::string PlanDifference(const Sample& sample, const FolderPlan& plan);

// Options under which it was judged.
JudgeOptions OptionsOfSample(const Sample& sample);

// Of a sample with a validation: verdicts, launch, examples and finding against a trial that all engines of today
// judged.
struct Claims {
  std::string difference;
  std::vector<std::string> unconfirmed;  // engines that the row names and that took no part today
  std::string timed_out;                 // the engine that ran out of time today, and why nothing can be said
};
Claims ExecutedDifference(const Sample& sample, const Trial& trial);

}  // namespace warpsmith
