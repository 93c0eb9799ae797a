// A LaunchRequest is what the user says about launches: a file, values on the command line, or a labels.json beside the
// kernel's file. Without any of them the judge chooses.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "src/dataset/sample.h"
#include "src/engine/launch.h"
#include "src/kernel/kernel.h"
#include "src/result.h"

namespace warpsmith {

struct LaunchRequest {
  // --launch: {"dim": 3, "inputs": {"a": [1, 2, 3], "n": 3}}, as in a sample's examples. "shared": {"b": "a"} says that
  // b is the same array as a.
  std::string file;
  uint64_t dim = 0;               // --dim; 0 is not given
  std::vector<std::string> args;  // --arg: "name=value", the value as JSON

  bool empty() const { return file.empty() && dim == 0 && args.empty(); }
};

// The launches asked for `kernel`, which came from `file`; else those of `sample`'s examples, if it came from one;
// empty if the judge should choose. Arguments that the user left open are chosen from `seed`. A labels.json gives
// several draws of its values; only its args, threads and values are read.
Result<std::vector<Launch>> LaunchesFor(const Kernel& kernel, const std::string& file,
                                        const std::optional<Sample>& sample, const LaunchRequest& request,
                                        uint64_t seed);

// The kernel that such a launch runs: `kernel` itself, or with one parameter for the arrays that are one. Printed.
Result<Kernel> KernelFor(const Kernel& kernel, const LaunchRequest& request);
// The same for what a launch says in JSON.
Result<Kernel> KernelFor(const Kernel& kernel, const Json& launch);

// The launch of a sample's example.
Result<Launch> LaunchOfExample(const Kernel& kernel, const SampleExample& example);

}  // namespace warpsmith
