#include "examples/kernel_chain.h"

#include <fmt/format.h>

#include <algorithm>

#include "src/python/read.h"
#include "src/text/lower.h"

namespace warpsmith {
namespace {

Buffer ValueOf(const ChainArgument& argument) {
  if (const int32_t* integer = std::get_if<int32_t>(&argument)) return {kInt, {}, {*integer}};
  if (const float* real = std::get_if<float>(&argument)) return {kFloat, {*real}, {}};
  return std::get<ChainArray*>(argument)->value;
}

Launch LaunchOf(const Kernel& kernel, int32_t dim, const std::vector<ChainArgument>& args) {
  WS_CHECK(args.size() == kernel.params.size());
  Launch launch;
  launch.dim = dim;
  for (size_t i = 0; i < args.size(); ++i) {
    launch.args.push_back(ValueOf(args[i]));
    WS_CHECK(launch.args[i].type == kernel.params[i]);
    launch.adjoints.push_back(ZeroBuffer(kernel.params[i], launch.args[i].size()));
  }
  return launch;
}

}  // namespace

Result<KernelChain> KernelChain::Load(const std::string& file, std::unique_ptr<Engine> engine) {
  auto files = ReadPythonFiles({file});
  if (!files) return files.error();
  KernelChain chain(std::move(engine));
  for (ReadKernel& read : files->at(0)) {
    if (!read.kernel) return read.kernel.error();
    TextIr ir = Lower(*read.kernel);
    KernelText text = PrintText(*read.kernel, ir);
    chain.links_.push_back(std::make_unique<Link>(std::move(*read.kernel), std::move(ir), std::move(text)));
  }
  return chain;
}

KernelChain::Link& KernelChain::Find(std::string_view kernel) {
  auto at = std::find_if(links_.begin(), links_.end(), [&](const auto& link) { return link->kernel.name == kernel; });
  WS_CHECK(at != links_.end());
  return **at;
}

// The engine is given all kernels each time, those that are not launched too: one that compiles then sees the same text
// again, and compiles it once.
Outcome KernelChain::Run(Link& link, Launch launch) {
  if (!link.first) link.first = launch;
  std::vector<Job> jobs;
  size_t launched = 0;
  for (const std::unique_ptr<Link>& each : links_) {
    if (each.get() == &link) launched = jobs.size();
    jobs.push_back({&each->kernel, &each->ir, &each->text, {}});
  }
  jobs[launched].launches = {std::move(launch)};
  ++launch_count_;
  JobResult result = std::move(engine_->Run(jobs)[launched]);
  if (result.failure == EngineFailure::kNone) return std::move(result.outcomes[0]);
  Fail(fmt::format("{} cannot run {}: {}: {}", engine_->name(), link.kernel.name, EngineFailureName(result.failure),
                   result.detail));
  return {};
}

void KernelChain::Fail(std::string message) {
  if (status_) status_ = Error{ErrorCode::kUnavailable, std::move(message)};
}

void KernelChain::Forward(std::string_view kernel, int32_t dim, const std::vector<ChainArgument>& args) {
  if (!status_) return;
  Link& link = Find(kernel);
  Outcome outcome = Run(link, LaunchOf(link.kernel, dim, args));
  for (size_t i = 0; i < outcome.args.size(); ++i)
    if (ChainArray* const* array = std::get_if<ChainArray*>(&args[i])) (*array)->value = std::move(outcome.args[i]);
}

void KernelChain::Backward(std::string_view kernel, int32_t dim, const std::vector<ChainArgument>& args) {
  if (!status_) return;
  Link& link = Find(kernel);
  Launch launch = LaunchOf(link.kernel, dim, args);
  for (size_t i = 0; i < args.size(); ++i)
    if (ChainArray* const* array = std::get_if<ChainArray*>(&args[i])) launch.adjoints[i] = (*array)->adjoint;
  Outcome outcome = Run(link, std::move(launch));
  for (size_t i = 0; i < outcome.adjoints.size(); ++i)
    if (ChainArray* const* array = std::get_if<ChainArray*>(&args[i]))
      (*array)->adjoint = std::move(outcome.adjoints[i]);
}

std::vector<KernelChain::Judged> KernelChain::Judge() const {
  std::vector<Judged> judged;
  for (const std::unique_ptr<Link>& link : links_) {
    JudgeOptions options;
    if (link->first) options.given = {*link->first};
    judged.push_back({link->kernel.name, Screen(link->kernel, link->ir, options)});
  }
  return judged;
}

}  // namespace warpsmith
