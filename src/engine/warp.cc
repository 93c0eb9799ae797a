#include "src/engine/warp.h"

#include <fmt/format.h>

#include <nlohmann/json.hpp>
#include <optional>
#include <set>

#include "src/engine/peer.h"
#include "src/engine/warp_python.h"
#include "src/engine/warp_worker_py_embedded.h"
#include "src/python/print.h"

namespace warpsmith {
namespace {

using Json = nlohmann::json;

// Importing Warp takes a second; its first compilation precompiles its headers, which takes several.
constexpr int kStartTimeoutMs = 120'000;
constexpr int kBatchTimeoutMs = 300'000;
constexpr int kKernelTimeoutMs = 60'000;
constexpr size_t kBatchSize = 32;

Json Bits(const Buffer& buffer) {
  Json bits = Json::array();
  for (float real : buffer.reals) bits.push_back(__builtin_bit_cast(int32_t, real));
  for (int32_t integer : buffer.ints) bits.push_back(integer);
  return bits;
}

// Overwrites what is in `buffer`. False if there is another number of bits.
bool TakeBits(const Json& bits, Buffer& buffer) {
  if (bits.is_null()) return true;
  if (bits.size() != buffer.reals.size() + buffer.ints.size()) return false;
  size_t at = 0;
  for (float& real : buffer.reals) real = __builtin_bit_cast(float, bits[at++].get<int32_t>());
  for (int32_t& integer : buffer.ints) integer = bits[at++].get<int32_t>();
  return true;
}

Json LaunchJson(const Launch& launch) {
  Json values = Json::array(), adjoints = Json::array();
  for (const Buffer& buffer : launch.args) values.push_back(Bits(buffer));
  for (const Buffer& buffer : launch.adjoints) adjoints.push_back(Bits(buffer));
  return {{"dim", launch.dim}, {"values", std::move(values)}, {"adjoints", std::move(adjoints)}};
}

JobResult Outcomes(const Job& job, const Json& launches) {
  JobResult result;
  for (size_t l = 0; l < job.launches.size(); ++l) {
    const Launch& launch = job.launches[l];
    Outcome outcome{launch.args, launch.adjoints};
    for (size_t p = 0; p < launch.args.size(); ++p) {
      const bool fits = TakeBits(launches.at(l).at("values").at(p), outcome.args[p]) &&
                        TakeBits(launches.at(l).at("adjoints").at(p), outcome.adjoints[p]);
      if (!fits) return {EngineFailure::kCrash, "an array came back with another length", {}};
    }
    result.outcomes.push_back(std::move(outcome));
  }
  return result;
}

class WarpEngine : public Engine {
 public:
  std::string_view name() const override { return "warp"; }
  std::string_view doc() const override {
    return "the kernel's Python in the real NVIDIA Warp, by wp.Tape; options cpu, cuda:0, O0 to O3";
  }

  Status Configure(std::string_view option) override {
    if (option == "cpu" || option.starts_with("cuda:"))
      device_ = option;
    else if (option.size() == 2 && option[0] == 'O' && option[1] >= '0' && option[1] <= '3')
      level_ = option[1];
    else
      return Error{ErrorCode::kInput,
                   fmt::format("'{}' is no option of the engine warp: cpu, cuda:0, O0 to O3", option)};
    return Ok{};
  }

  std::vector<JobResult> Run(std::span<const Job> jobs) override {
    if (!status().available)
      return std::vector<JobResult>(jobs.size(), {EngineFailure::kCompile, status().why_not, {}});
    std::vector<JobResult> results(jobs.size());
    for (const std::vector<size_t>& batch : Batches(jobs)) RunBatch(jobs, batch, results);
    return results;
  }

 private:
  EngineStatus Probe() override {
    Result<Json> answer = Ask(Json::object(), kStartTimeoutMs);
    if (!answer) return {false, "", "", answer.error().message};
    const std::string version = fmt::format("Warp {} -O{}", (*answer)["version"].get<std::string>(), level_);
    return {true, version, (*answer)["device"], ""};
  }

  Result<Json> Ask(const Json& request, int timeout_ms) {
    if (!peer_ || !peer_->alive()) {
      Result<Peer> peer = Peer::Start({WarpPython(), "-B", "-c", kWarpWorkerPy, device_, std::string(1, level_)});
      if (!peer) return Error{ErrorCode::kUnavailable, peer.error().message + ": run tools/setup"};
      peer_.emplace(std::move(*peer));
    }
    Result<std::string> answer = peer_->Ask(request.dump(), timeout_ms);
    if (!answer) return answer.error();
    Json json = Json::parse(*answer, nullptr, /*allow_exceptions=*/false);
    if (json.is_discarded()) return Error{ErrorCode::kUnavailable, "the answer of Warp's Python is no JSON"};
    return json;
  }

  // Kernels of one name cannot be in one Python module.
  static std::vector<std::vector<size_t>> Batches(std::span<const Job> jobs) {
    std::vector<std::vector<size_t>> batches;
    std::set<std::string_view> names;
    for (size_t i = 0; i < jobs.size(); ++i) {
      if (batches.empty() || batches.back().size() == kBatchSize || names.contains(jobs[i].kernel->name))
        batches.emplace_back(), names.clear();
      batches.back().push_back(i);
      names.insert(jobs[i].kernel->name);
    }
    return batches;
  }

  // If one kernel spoils the batch, each is tried by itself.
  void RunBatch(std::span<const Job> jobs, const std::vector<size_t>& batch, std::vector<JobResult>& results) {
    std::string source(kFilePrefix);
    Json kernels = Json::array();
    for (size_t i : batch) {
      source += PythonSource(*jobs[i].kernel) + "\n\n";
      Json launches = Json::array();
      for (const Launch& launch : jobs[i].launches) launches.push_back(LaunchJson(launch));
      kernels.push_back({{"name", jobs[i].kernel->name}, {"launches", std::move(launches)}});
    }
    Result<Json> answer = Ask({{"source", source}, {"kernels", std::move(kernels)}},
                              batch.size() > 1 ? kBatchTimeoutMs : kKernelTimeoutMs);
    if (answer && answer->contains("kernels")) {
      for (size_t k = 0; k < batch.size(); ++k)
        results[batch[k]] = Outcomes(jobs[batch[k]], (*answer)["kernels"].at(k).at("launches"));
    } else if (batch.size() > 1) {
      for (size_t i : batch) RunBatch(jobs, {i}, results);
    } else {
      results[batch[0]] = Failed(answer);
    }
  }

  static JobResult Failed(const Result<Json>& answer) {
    if (answer) return {EngineFailure::kCompile, answer->value("error", "no answer"), {}};
    const bool late = answer.error().message.starts_with("no answer");
    return {late ? EngineFailure::kTimeout : EngineFailure::kCrash, answer.error().message, {}};
  }

  std::string device_ = "cpu";
  char level_ = '0';  // bit for bit what Warp's default gives, and three times faster to compile
  std::optional<Peer> peer_;
};

}  // namespace

std::unique_ptr<Engine> MakeWarpEngine() { return std::make_unique<WarpEngine>(); }

}  // namespace warpsmith
