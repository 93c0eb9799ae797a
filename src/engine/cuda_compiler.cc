#include "src/engine/cuda_compiler.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "src/engine/batch.h"
#include "src/engine/device/message.h"
#include "src/engine/device/protocol.h"
#include "src/engine/device_worker.h"
#include "src/engine/runtime_header.h"
#include "src/engine/warp_python.h"
#include "src/text/print.h"

namespace warpsmith {
namespace {

using device::Request;

constexpr int kStartTimeoutMs = 60'000;
// Far above what a full batch takes on a busy machine.
constexpr int kCompileTimeoutMs = 240'000;

constexpr size_t kBatchesPerLane = 4;
constexpr size_t kSmallBatch = 12;  // reading the runtime costs as much as one kernel

// Where libnvrtc may be: the toolkit, the loader's path, the wheel that tools/setup installs.
std::vector<std::string> LibraryCandidates() {
  std::vector<std::string> paths;
  if (const char* home = std::getenv("CUDA_HOME")) paths.push_back(fmt::format("{}/lib64/libnvrtc.so.13", home));
  paths.insert(paths.end(), {"/usr/local/cuda/lib64/libnvrtc.so.13", "libnvrtc.so.13"});
  for (const std::string& folder : WarpSitePackages()) paths.push_back(folder + "/nvidia/cu13/lib/libnvrtc.so.13");
  return paths;
}

// The folder of Warp's headers for kernels, or "".
std::string WarpHeaders() {
  std::vector<std::string> folders;
  if (const char* given = std::getenv("WARPSMITH_WARP_HEADERS")) folders.emplace_back(given);
  for (const std::string& packages : WarpSitePackages()) folders.push_back(packages + "/warp/native");
  std::error_code none;
  for (const std::string& folder : folders)
    if (std::filesystem::exists(folder + "/builtin.h", none)) return folder;
  return "";
}

std::vector<std::string> CompilerOptions(const CudaCompilerOptions& options, const std::string& warp_headers) {
  std::vector<std::string> flags = {
      fmt::format("--gpu-architecture={}", options.arch),
      "--std=c++17",
      "--device-as-default-execution-space",
      fmt::format("--fmad={}", options.fmad),
      "--disable-warnings",
  };
  // Without headers of the compiler's own, and with no optimisation that takes long: twice as many kernels in a second.
  const std::vector<std::string> ours = {"--minimal", "--no-source-include", "--Ofast-compile=min"};
  // As Warp calls the compiler (native/warp.cu).
  const std::vector<std::string> warps = {"--include-path=" + warp_headers, "--define-macro=NDEBUG",
                                          "--define-macro=WP_ENABLE_MATHDX=0", "--extra-device-vectorization",
                                          "--restrict"};
  const std::vector<std::string>& more = warp_headers.empty() ? ours : warps;
  flags.insert(flags.end(), more.begin(), more.end());
  return flags;
}

// All of a request that does not depend on the kernels.
std::string RequestPrefix(const CudaCompilerOptions& options, const std::string& warp_headers) {
  MessageWriter out;
  out.Word(static_cast<uint32_t>(Request::kCompile));
  const std::vector<std::string> flags = CompilerOptions(options, warp_headers);
  out.Word(static_cast<uint32_t>(flags.size()));
  for (const std::string& flag : flags) out.Text(flag);
  const std::vector<SourceFile> headers = warp_headers.empty() ? DeviceRuntimeSources() : std::vector<SourceFile>();
  out.Word(static_cast<uint32_t>(headers.size()));
  for (const SourceFile& header : headers) out.Text(header.name), out.Text(header.text);
  return out.bytes();
}

// What stands before the kernels of a file: Warp writes the same for every module.
std::string Prologue(const Job& job, bool warp_headers) {
  if (!warp_headers) return "#include \"kernel_device.h\"\n";
  const std::string module = PrintModule(*job.kernel, *job.ir, Target::kCuda);
  return module.substr(0, module.find("extern \"C\" __global__"));
}

bool IsNumber(std::string_view text) {
  return !text.empty() && text.size() <= 3 && text.find_first_not_of("0123456789") == text.npos;
}

// sm_90, compute_80, sm_90a.
bool IsCudaArch(std::string_view text) {
  for (std::string_view prefix : {"sm_", "compute_"}) {
    if (!text.starts_with(prefix)) continue;
    text.remove_prefix(prefix.size());
    if (text.ends_with('a') || text.ends_with('f')) text.remove_suffix(1);
    return text.size() >= 2 && IsNumber(text);
  }
  return false;
}

std::string_view FirstLineOf(std::string_view text) { return text.substr(0, text.find('\n')); }

}  // namespace

Status CudaCompilerOptions::Take(std::string_view option) {
  const std::string_view value = option.substr(std::min(option.size(), option.find('=') + 1));
  if (IsCudaArch(option))
    arch = option;
  else if (option == "fmad=on")
    fmad = true;
  else if (option == "fmad=off")
    fmad = false;
  else if (option == "warp-headers")
    warp_headers = true;
  else if (option.starts_with("jobs=") && IsNumber(value))
    processes = std::strtoul(value.data(), nullptr, 10);
  else
    return Error{
        ErrorCode::kInput,
        fmt::format(
            "'{}' is no option of an engine for CUDA: sm_90, compute_90, fmad=on, fmad=off, warp-headers, jobs=4",
            option)};
  return Ok{};
}

CudaCompiler::CudaCompiler(const CudaCompilerOptions& options, const std::string& warp_headers)
    : options_(options), prefix_(RequestPrefix(options, warp_headers)) {
  const size_t count = options.processes ? options.processes : std::max(1u, std::thread::hardware_concurrency());
  lanes_.resize(count);
}

Result<CudaCompiler> CudaCompiler::Find(const CudaCompilerOptions& options) {
  const std::string warp_headers = options.warp_headers ? WarpHeaders() : "";
  if (options.warp_headers && warp_headers.empty())
    return Error{ErrorCode::kUnavailable,
                 "Warp's headers are not here: run tools/setup, or set WARPSMITH_WARP_HEADERS to its folder native"};
  std::vector<std::string> arguments = {"nvrtc"};
  for (std::string& path : LibraryCandidates()) arguments.push_back(std::move(path));
  Result<Peer> peer = StartDeviceWorker(arguments);
  if (!peer) return peer.error();
  MessageWriter request;
  request.Word(static_cast<uint32_t>(Request::kCompilerVersion));
  Result<std::string> answer = peer->Ask(request.bytes(), kStartTimeoutMs);
  if (!answer) return Error{ErrorCode::kUnavailable, answer.error().message + ": run tools/setup"};
  CudaCompiler compiler(options, warp_headers);
  MessageReader in(*answer);
  in.Text();
  compiler.version_ = fmt::format("NVRTC {}{}", in.Text(), options.warp_headers ? " with Warp's headers" : "");
  compiler.library_ = in.Text();
  compiler.lanes_[0] = std::make_unique<Peer>(std::move(*peer));
  return compiler;
}

CudaCompiler::Output CudaCompiler::Build(size_t lane, const std::string& source) {
  std::unique_ptr<Peer>& peer = lanes_[lane];
  if (!peer || !peer->alive()) {
    Result<Peer> started = StartDeviceWorker({"nvrtc", library_});
    if (!started) return {false, false, started.error().message, ""};
    peer = std::make_unique<Peer>(std::move(*started));
  }
  MessageWriter text;
  text.Text(source);
  Result<std::string> answer = peer->Ask(prefix_ + text.bytes(), kCompileTimeoutMs);
  if (!answer) return {false, false, answer.error().message, ""};
  MessageReader in(*answer);
  const std::string cause(in.Text()), log(in.Text());
  return {true, cause.empty(), log.empty() ? cause : log, std::string(in.Text())};
}

// One call of Compile().
struct CudaCompiler::Run {
  std::span<const Job> jobs;
  std::vector<JobResult>& results;
  const Sink& sink;
};

void CudaCompiler::CompileBatch(const Run& run, size_t lane, const std::vector<size_t>& members) {
  std::string source = Prologue(run.jobs[members[0]], options_.warp_headers);
  for (size_t i : members)
    source +=
        fmt::format("#line 1 \"{}\"\n{}\n{}\n", i, run.jobs[i].text->cuda_forward, run.jobs[i].text->cuda_backward);
  Output output = Build(lane, source);
  if (output.ok) return run.sink(lane, members, output.image);
  std::vector<KernelError> errors = KernelErrors(output.messages);
  if (members.size() > 1) {
    for (const std::vector<size_t>& part : PartsToRetry(members, errors)) CompileBatch(run, lane, part);
    return;
  }
  const std::string_view cause = errors.empty() ? FirstLineOf(output.messages) : errors[0].message;
  run.results[members[0]] = {output.answered ? EngineFailure::kCompile : EngineFailure::kCrash, std::string(cause), {}};
}

void CudaCompiler::Compile(std::span<const Job> jobs, std::vector<JobResult>& results, const Sink& sink) {
  // Several small batches for each processor rather than idle ones: kernels differ in what they cost.
  const size_t share = jobs.size() / (lanes_.size() * kBatchesPerLane) + 1;
  const size_t size = std::clamp(share, std::min(kSmallBatch, jobs.size() / lanes_.size() + 1), options_.batch_size);
  const std::vector<std::vector<size_t>> batches = GroupJobs(jobs, size);
  const Run run{jobs, results, sink};
  std::atomic<size_t> next{0};
  auto work = [&](size_t lane) {
    for (size_t i = next++; i < batches.size(); i = next++) CompileBatch(run, lane, batches[i]);
  };
  std::vector<std::thread> threads;
  for (size_t lane = 1; lane < std::min(lanes_.size(), batches.size()); ++lane) threads.emplace_back(work, lane);
  work(0);
  for (std::thread& thread : threads) thread.join();
}

}  // namespace warpsmith
