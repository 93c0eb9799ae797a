#include "src/engine/cuda_device.h"

#include <fmt/format.h>

#include <mutex>
#include <optional>

#include "src/engine/cuda_compiler.h"
#include "src/engine/device/message.h"
#include "src/engine/device/protocol.h"
#include "src/engine/device_arena.h"
#include "src/engine/device_worker.h"

namespace warpsmith {
namespace {

using device::Request;

constexpr int kStartTimeoutMs = 60'000;
constexpr int kBatchTimeoutMs = 10'000;
constexpr int kKernelTimeoutMs = 5'000;

struct DeviceInfo {
  int ordinal = 0, count = 0;
  std::string name, driver, arch;
};

// One GPU: the process that has its context, started again after a kernel has spoilt that.
class Device {
 public:
  explicit Device(int ordinal) { info_.ordinal = ordinal; }

  // Starts the process if there is none. An error says why there can't be one.
  Result<DeviceInfo> Start() {
    if (peer_ && peer_->alive()) return info_;
    Result<Peer> peer = StartDeviceWorker({"cuda", std::to_string(info_.ordinal)});
    if (!peer) return peer.error();
    MessageWriter request;
    request.Word(static_cast<uint32_t>(Request::kDeviceInfo));
    Result<std::string> answer = peer->Ask(request.bytes(), kStartTimeoutMs);
    if (!answer) return answer.error();
    MessageReader in(*answer);
    in.Text();
    info_.count = static_cast<int>(in.Word());
    info_.name = in.Text(), info_.driver = in.Text(), info_.arch = in.Text();
    peer_.emplace(std::move(*peer));
    return info_;
  }

  // Runs what is in the arena. An error that the context did not survive ends the process.
  JobResult Run(std::string_view image, DeviceArena& arena, bool one_by_one) {
    if (Result<DeviceInfo> started = Start(); !started) return {EngineFailure::kCrash, started.error().message, {}};
    MessageWriter request;
    request.Word(static_cast<uint32_t>(Request::kRun));
    request.Text(image);
    arena.Write(request, one_by_one);
    Result<std::string> answer = peer_->Ask(request.bytes(), one_by_one ? kKernelTimeoutMs : kBatchTimeoutMs);
    if (!answer)
      return {answer.error().message.starts_with("no answer") ? EngineFailure::kTimeout : EngineFailure::kCrash,
              answer.error().message,
              {}};
    MessageReader in(*answer);
    const std::string cause(in.Text());
    if (cause.empty() && arena.Take(in.Text())) return {};
    peer_.reset();
    return {EngineFailure::kCrash, cause.empty() ? "the device worker sent no arena" : cause, {}};
  }

  std::mutex mutex;  // held while it runs a batch

 private:
  DeviceInfo info_;
  std::optional<Peer> peer_;
};

class CudaDeviceEngine : public Engine {
 public:
  std::string_view name() const override { return "cuda-device"; }
  std::string_view doc() const override {
    return "the exact CUDA text, compiled by NVIDIA's compiler, on a GPU; options sm_90, fmad=off, warp-headers, "
           "jobs=N";
  }

  Status Configure(std::string_view option) override {
    if (option.starts_with("sm_") || option.starts_with("compute_")) arch_given_ = true;
    return options_.Take(option);
  }

  Engine* uncontracted() override {
    if (!options_.fmad) return nullptr;
    if (!uncontracted_) {
      uncontracted_ = std::make_unique<CudaDeviceEngine>();
      uncontracted_->options_ = options_;
      uncontracted_->options_.fmad = false;
    }
    return uncontracted_.get();
  }

  std::vector<JobResult> Run(std::span<const Job> jobs) override {
    if (!status().available)
      return std::vector<JobResult>(jobs.size(), {EngineFailure::kCompile, status().why_not, {}});
    std::vector<JobResult> results(jobs.size());
    compiler_->Compile(jobs, results, [&](size_t lane, const std::vector<size_t>& members, std::string_view image) {
      Device& device = *devices_[lane % devices_.size()];
      std::lock_guard lock(device.mutex);
      RunBatch(device, jobs, members, image, results);
    });
    return results;
  }

 private:
  EngineStatus Probe() override {
    auto first = std::make_unique<Device>(0);
    Result<DeviceInfo> info = first->Start();
    if (!info) return {false, "", "", fmt::format("{}: needs an NVIDIA GPU and its driver", info.error().message)};
    if (!arch_given_) options_.arch = info->arch;
    Result<CudaCompiler> compiler = CudaCompiler::Find(options_);
    if (!compiler) return {false, "", "", compiler.error().message};
    compiler_.emplace(std::move(*compiler));
    devices_.push_back(std::move(first));
    for (int i = 1; i < info->count; ++i) devices_.push_back(std::make_unique<Device>(i));
    const std::string version = fmt::format("{} {}{}, driver API {}", compiler_->version(), options_.arch,
                                            options_.fmad ? "" : " without fmad", info->driver);
    return {true, version, info->count > 1 ? fmt::format("{} and {} more", info->name, info->count - 1) : info->name,
            ""};
  }

  // All kernels of an image at once. If one of them spoils that, each by itself.
  void RunBatch(Device& device, std::span<const Job> jobs, const std::vector<size_t>& members, std::string_view image,
                std::vector<JobResult>& results) const {
    if (RunTogether(device, jobs, members, image, results)) return;
    for (size_t i : members) results[i] = RunAlone(device, jobs[i], image);
  }

  bool RunTogether(Device& device, std::span<const Job> jobs, const std::vector<size_t>& members,
                   std::string_view image, std::vector<JobResult>& results) const {
    DeviceArena arena(options_.warp_headers);
    for (size_t i : members) arena.Add(jobs[i]);
    if (device.Run(image, arena, /*one_by_one=*/false).failure != EngineFailure::kNone) return false;
    for (size_t k = 0; k < members.size(); ++k)
      if (!arena.Damage(k).empty()) return false;
    for (size_t k = 0; k < members.size(); ++k) results[members[k]].outcomes = arena.Outcomes(k);
    return true;
  }

  JobResult RunAlone(Device& device, const Job& job, std::string_view image) const {
    DeviceArena arena(options_.warp_headers);
    arena.Add(job);
    JobResult result = device.Run(image, arena, /*one_by_one=*/true);
    if (result.failure != EngineFailure::kNone) return result;
    if (std::string damage = arena.Damage(0); !damage.empty()) return {EngineFailure::kCanary, damage, {}};
    result.outcomes = arena.Outcomes(0);
    return result;
  }

  CudaCompilerOptions options_;
  bool arch_given_ = false;
  std::optional<CudaCompiler> compiler_;
  std::vector<std::unique_ptr<Device>> devices_;
  std::unique_ptr<CudaDeviceEngine> uncontracted_;
};

}  // namespace

std::unique_ptr<Engine> MakeCudaDeviceEngine() { return std::make_unique<CudaDeviceEngine>(); }

}  // namespace warpsmith
