#include "src/dataset/finding_folder.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <cerrno>
#include <cmath>
#include <cstdio>
#include <cstring>

#include "src/dataset/store.h"
#include "src/kernel/identity.h"
#include "src/python/print.h"
#include "src/text/lower.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

namespace fs = std::filesystem;

// The rest of kernel.py: nothing in it is particular to a finding but what stands above it.
constexpr std::string_view kProgram = R"(

def launch(inputs):
    """The arrays after forward, and their gradients after backward from SEEDS."""
    arrays, arguments = {}, []
    for parameter in KERNEL.adj.args:
        if parameter.label in SHARED:
            arguments.append(arrays[SHARED[parameter.label]])
            continue
        value, kind = inputs[parameter.label], parameter.type
        if isinstance(kind, wp.array):
            real = kind.dtype is not wp.int32
            value = np.array(value, dtype=np.float32 if real else np.int32)
            value = arrays[parameter.label] = wp.array(value, dtype=kind.dtype, requires_grad=real, device="cpu")
        else:
            value = kind(*value) if kind is wp.vec3 else kind(value)
        arguments.append(value)
    with wp.Tape() as tape:
        wp.launch(KERNEL, dim=DIM, inputs=arguments, device="cpu")
    after = {name: array.numpy().astype(np.float64) for name, array in arrays.items()}
    if DEBUG:
        print("forward has run; what Warp says now is about the backward pass", flush=True)
    for name, seed in SEEDS.items():
        arrays[name].grad.assign(np.array(seed, dtype=np.float32))
    tape.backward()
    return after, {name: array.grad.numpy() for name, array in arrays.items() if array.requires_grad}


def loss(inputs):
    after, _ = launch(inputs)
    return sum(float(np.sum(np.array(seed) * after[name])) for name, seed in SEEDS.items())


def difference(name, index, h=1e-2):
    """The central difference of the loss along one number of an input."""
    ends = []
    for step in (h, -h):
        moved = np.array(INPUTS[name], dtype=np.float64)
        moved[index] += step
        ends.append(loss({**INPUTS, name: moved.tolist()}))
    return (ends[0] - ends[1]) / (2 * h)


def main():
    wp.config.log_level = wp.LOG_ERROR
    if DEBUG:
        wp.config.mode = "debug"
    after, gradients = launch(INPUTS)
    wrong = False
    for name, results in RESULTS.items():
        for index, right in np.ndenumerate(np.array(results)):
            off = not abs(after[name][index] - right) <= 1e-4 * max(1.0, abs(right))
            wrong |= off
            place = name + "".join(f"[{i}]" for i in index)
            print(f"{place:10} value {after[name][index]:12.6g}   should be {right:12.6g}   {'WRONG' if off else ''}")
    if RESULTS:
        print(f"warp {wp.config.version}: forward is {'wrong' if wrong else 'right'}")
        return 1 if wrong else 0
    for name in JUDGED:
        for index, adjoint in np.ndenumerate(gradients[name]):
            right = difference(name, index)
            off = not abs(adjoint - right) <= 0.02 * max(1.0, abs(right))
            wrong |= off
            place = name + "".join(f"[{i}]" for i in index)
            print(f"{place:10} adjoint {adjoint:12.6g}   difference {right:12.6g}   {'WRONG' if off else ''}")
    print(f"warp {wp.config.version}: the gradient is {'wrong' if wrong else 'right'}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
)";

// Which arrays have a gradient that the finding speaks of.
bool IsJudged(const Finding& finding, const Kernel& judged, size_t param) {
  return judged.params[param].is_array() && param < finding.gradients.text.size() &&
         !finding.gradients.text[param].empty();
}

bool AnySeed(const Buffer& adjoint) {
  for (float value : adjoint.reals)
    if (value != 0) return true;
  return false;
}

// The kernel that the numbers of a finding speak of.
Kernel Judged(const Finding& finding) {
  return finding.sharing.empty() ? finding.kernel : Joined(finding.kernel, finding.sharing);
}

// Parameters that are the same array as an earlier one, and that.
Json Shared(const Finding& finding) {
  Json shared = Json::object();
  for (size_t p = 0; p < finding.sharing.size(); ++p)
    if (finding.sharing[p] != static_cast<int32_t>(p))
      shared[finding.kernel.symbols[p]] = finding.kernel.symbols[static_cast<size_t>(finding.sharing[p])];
  return shared;
}

Json Inputs(const Finding& finding, const Kernel& judged) {
  Json inputs = Json::object();
  for (size_t p = 0; p < judged.params.size(); ++p)
    inputs[judged.symbols[p]] = BufferJson(finding.launch.args[p]);
  return inputs;
}
Json Seeds(const Finding& finding, const Kernel& judged) {
  Json seeds = Json::object();
  for (size_t p = 0; p < judged.params.size(); ++p)
    if (judged.params[p].is_array() && AnySeed(finding.launch.adjoints[p]))
      seeds[judged.symbols[p]] = BufferJson(finding.launch.adjoints[p]);
  return seeds;
}

Json Results(const Finding& finding) {
  Json results = Json::object();
  for (size_t p = 0; p < finding.results.size(); ++p)
    if (finding.kernel.params[p].is_array()) results[finding.kernel.symbols[p]] = BufferJson(finding.results[p]);
  return results;
}

Json Numbers(const std::vector<double>& values) {
  Json numbers = Json::array();
  // JSON has no infinities.
  for (double value : values) numbers.push_back(std::isfinite(value) ? Json(value) : Json(fmt::format("{}", value)));
  return numbers;
}

std::string Explanation(const Finding& finding) {
  const RuleRow* rule = RuleOf(finding.rule);
  if (rule == nullptr) return "No rule that is known explains it.";
  std::string text = fmt::format("Rule {}: {}.", rule->number, rule->doc);
  return rule->issues.empty() ? text + " Not in Warp's tracker as far as is known."
                              : fmt::format("{} Warp's tracker: {}.", text, rule->issues);
}

std::string KernelFile(const Finding& finding) {
  const Kernel judged = Judged(finding);
  std::string text = kFilePrefix + PythonSource(finding.kernel);
  text += fmt::format("\n\n# {}\n# Line {}, `{}`: the adjoint that leaves it is {:.6g} and should be {:.6g}.\n# {}\n",
                      finding.bucket, finding.guilt.line, finding.guilt.expression, finding.guilt.adjoint,
                      finding.guilt.correct, Explanation(finding));
  text += "# Run this file with Python and warp-lang: it prints the adjoint beside finite differences.\n\n";
  text += "import sys\n\nimport numpy as np\n\n";
  text += fmt::format("KERNEL = {}\nDIM = {}\nINPUTS = {}\nSEEDS = {}  # the loss is the sum of seed times output\n",
                      finding.kernel.name, finding.launch.dim, Inputs(finding, judged).dump(),
                      Seeds(finding, judged).dump());
  Json arrays = Json::array();
  for (size_t p = 0; p < judged.params.size(); ++p)
    if (IsJudged(finding, judged, p)) arrays.push_back(judged.symbols[p]);
  text += fmt::format("RESULTS = {}  # where forward is wrong: what the outputs should be\n", Results(finding).dump());
  text += fmt::format("SHARED = {}  # parameters that are the same array as another\n", Shared(finding).dump());
  text += fmt::format("JUDGED = {}\nDEBUG = {}  # Warp then stops where an access leaves an array\n", arrays.dump(),
                      finding.reason == Reason::kAdjointBounds ? "True" : "False");
  return text + std::string(kProgram);
}

Json FindingJson(const Finding& finding) {
  const Kernel judged = Judged(finding);
  Json json{{"bucket", finding.bucket}, {"reason", ReasonName(finding.reason)}};
  if (const RuleRow* rule = RuleOf(finding.rule))
    json["rule"] = {{"number", rule->number}, {"name", rule->name}, {"doc", rule->doc}, {"issues", rule->issues}};
  json["guilty"] = {{"kind", GuiltKindName(finding.guilt.kind)},
                    {"operation", finding.guilt.name},
                    {"line", finding.guilt.line},
                    {"expression", finding.guilt.expression},
                    {"text", finding.guilt.text},
                    {"adjoint", Numbers({finding.guilt.adjoint})[0]},
                    {"correct", Numbers({finding.guilt.correct})[0]}};
  json["dim"] = finding.launch.dim;
  json["inputs"] = Inputs(finding, judged);
  if (!finding.sharing.empty()) json["shared"] = Shared(finding);
  json["seeds"] = Seeds(finding, judged);
  json["gradients"] = Json::object();
  for (size_t p = 0; p < judged.params.size(); ++p)
    if (IsJudged(finding, judged, p))
      json["gradients"][judged.symbols[p]] = {{"adjoint", Numbers(finding.gradients.text[p])},
                                                      {"dual", Numbers(finding.gradients.dual[p])}};
  json["error"] = Numbers({finding.error})[0];
  json["executions"] = finding.counts.executions;
  json["id"] = KernelId(finding.kernel);
  json["command"] = "warpsmith check kernel.py --launch=finding.json --explain";
  return json;
}

}  // namespace

std::map<std::string, std::string> FindingFiles(const Finding& finding, const Sample* original) {
  const KernelText text = PrintText(finding.kernel, Lower(finding.kernel));
  std::map<std::string, std::string> files = {{"kernel.py", KernelFile(finding)},
                                              {"finding.json", FindingJson(finding).dump(1) + "\n"},
                                              {"text.cpp", text.cpp_forward + "\n\n" + text.cpp_backward + "\n"}};
  if (original != nullptr) files["original.json"] = SampleToJson(*original).dump(1) + "\n";
  return files;
}

Status WriteFinding(const fs::path& parent, const Finding& finding, const Sample* original, bool replace) {
  // The folder is filled under another name first, which a kill may leave behind and nobody takes for a finding.
  const fs::path folder = parent / finding.bucket,
                 temporary = parent / fmt::format(".{}.{}.tmp", finding.bucket, getpid());
  std::error_code failed;
  const bool exists = fs::exists(folder, failed);
  if (exists && !replace) return Ok{};
  fs::remove_all(temporary, failed);
  if (!fs::create_directories(temporary, failed))
    return Error{ErrorCode::kInput, fmt::format("cannot write {}: {}", folder.string(), failed.message())};
  for (const auto& [name, text] : FindingFiles(finding, original))
    if (Status status = WriteFile(temporary / name, text); !status.ok()) return status;
  // A folder that is replaced changes places with the new one.
  const int moved = renameat2(AT_FDCWD, temporary.c_str(), AT_FDCWD, folder.c_str(), exists ? RENAME_EXCHANGE : 0);
  const int error = errno;
  fs::remove_all(temporary, failed);
  if (moved != 0 && !fs::exists(folder))
    return Error{ErrorCode::kInput, fmt::format("cannot write {}: {}", folder.string(), std::strerror(error))};
  return Ok{};
}

}  // namespace warpsmith
