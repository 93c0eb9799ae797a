// The engines as a tier of the judge: texts with a planted defect, and right ones, are compiled and run, and compared
// with what the f64 interpreter makes of the right text, within the bounds of f32. That is all that finds a defect in
// one of the two texts alone, and what no reader of text is in the way of.
#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "src/engine/engine.h"

namespace warpsmith {

struct EngineTierOptions {
  uint64_t mutants = 1000;
  uint64_t controls = 300;
  uint64_t seed = 1;
};

// What became of texts that were run beside right ones.
struct EngineCounts {
  uint64_t differ = 0, alike = 0;
  uint64_t failed = 0;  // did not compile, crashed, wrote outside an array: not kept either
  uint64_t all() const { return differ + alike + failed; }
  void Add(const EngineCounts& other);
};

struct EngineTier {
  std::vector<EngineCounts> defects;  // by defect, of mutants that are wrong in f64 by the same launches
  EngineCounts right;                 // the texts before the defect was planted
  EngineCounts controls;
  double seconds = 0;

  // No right text differs, and 90 % of those with a defect do not pass.
  bool MeetsTarget() const;
};

// `engine` must be available. One that runs the Python source, not the text, has controls only: mutants must be 0.
EngineTier RunEngineTier(Engine& engine, const EngineTierOptions& options);

std::string EngineTierText(const EngineTier& tier);
nlohmann::ordered_json EngineTierJson(const EngineTier& tier);

}  // namespace warpsmith
