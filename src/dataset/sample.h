// A Sample is what the project keeps of one kernel: its Python, Warp's text of it, how it was judged, worked launches,
// and where it came from. One JSON object; docs and readers elsewhere rely on the names of its fields.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

#include "src/kernel/kernel.h"
#include "src/kernel/kernel_type.h"
#include "src/oracle/judge.h"
#include "src/result.h"
#include "src/text/ir.h"
#include "src/text/print.h"

namespace warpsmith {

// Keeps fields in the order in which they were written.
using Json = nlohmann::ordered_json;

inline constexpr int kSchemaVersion = 1;
inline constexpr char kToolVersion[] = "0.1.0";
inline constexpr char kWarpVersion[] = "1.19.0";

struct SampleMetadata {
  int num_params = 0;
  int num_lines = 0;        // of python_source
  std::string canonical_id;  // CanonicalId(); empty if a sample that was read has none
  std::string module_id;    // what Warp calls the module of the stated file: "wp_<kernel name>_<7 hex digits>"
  Json features;            // KernelFeatures()
  std::string warp_version = kWarpVersion;
  int block_dim = 256;      // of the CUDA text; the CPU text has blocks of one thread
  std::string arch = "sm_90";
};

// How an argument's values come about: type and shape (empty for a scalar), and the seed that Screen() drew them from.
struct LaunchArg {
  std::string name, type;
  std::vector<int> shape;
  uint64_t seed = 0;
};

struct SampleLaunch {
  int dim = 0;
  std::vector<LaunchArg> args;
};

// A launch that anyone can repeat: wp.launch(kernel, dim, inputs); <array>.grad = seeds[array] for the arrays named
// there; wp.Tape's backward; then the arrays hold `outputs`, and their .grad `gradients`.
struct SampleExample {
  int dim = 0;
  Json inputs, seeds, outputs, gradients;
};

// Which attempt of which slot of a Production a sample is.
struct SlotPlace {
  uint64_t slot = 0, attempt = 0;
};

// Where a kernel came from, enough to make it again.
struct Provenance {
  uint64_t seed = 0;
  std::vector<std::string> parents;    // ids
  std::vector<std::string> mutations;  // names of mutators, "crossover", or "" for none
  std::string command;
  std::optional<SlotPlace> place;  // of a harvested sample
  std::string split, cluster;      // of an exported one
  std::string tool_version = kToolVersion;
};

struct Sample {
  std::string id;
  std::string kernel_name;
  KernelType kernel_type{};
  std::string python_source;
  std::string cpp_ir_forward, cpp_ir_backward, cuda_ir_forward, cuda_ir_backward;
  std::string generated_at;  // RFC 3339, UTC
  SampleMetadata metadata;
  SampleLaunch launch;
  Json validation;  // null if nothing was executed
  std::vector<SampleExample> examples;
  Provenance provenance;
  Json finding;  // of a kernel that disagrees: reason, detail and both values of each wrong element; null otherwise
  // Has the eight fields of the original pipeline and no more; metadata.features is all its metadata.
  bool foreign = false;
};

// The sample of a checked kernel, not executed. Its lines are counted as in the file that a sample stands for, wherever
// the kernel was read.
Sample MakeSample(Kernel kernel, const Provenance& provenance);

// Adds what was executed: validation, launch and examples, and for a disagreement the finding. `seed` is that of the
// JudgeOptions, `text_ir` the lowering of `kernel`.
void AddJudgement(Sample& sample, const Kernel& kernel, const TextIr& text_ir, const Judgement& judgement,
                  uint64_t seed);

// The `validation` of a sample: the verdict, and what each engine and oracle said.
Json ValidationJson(const Judgement& judgement);

// The value of an argument as an example writes it: a number, a list of three for a vec3, a list for an array.
Json BufferJson(const Buffer& buffer);

Json SampleToJson(const Sample& sample);
// Error with one line that names the field if `json` is no sample of this schema.
Result<Sample> SampleFromJson(const Json& json);

// An f32 as the double of its shortest decimal: it prints as few digits as are needed to read back the same f32.
double ShortestDouble(float value);

// Moves all lines of a kernel so that its decorator stands on `first_line`.
void MoveToLine(Kernel& kernel, int first_line);

// Now, or the time of SOURCE_DATE_EPOCH if that is set, as RFC 3339 in UTC.
std::string Timestamp();

}  // namespace warpsmith
