#include <fmt/format.h>

#include <optional>

#include "src/engine/compiled_engine.h"
#include "src/engine/cuda_device.h"
#include "src/engine/engine.h"
#include "src/engine/interpreter_engine.h"
#include "src/engine/nvrtc.h"
#include "src/engine/warp.h"
#include "src/result.h"

namespace warpsmith {
namespace {

// nullptr if the engine has no such options.
using Variant = std::optional<std::string_view>;
using Make = std::unique_ptr<Engine> (*)(Variant variant);

// An engine that takes its options one by one.
template <std::unique_ptr<Engine> (*make)()>
std::unique_ptr<Engine> Configured(Variant variant) {
  std::unique_ptr<Engine> engine = make();
  while (variant) {
    const size_t plus = variant->find('+');
    if (!engine->Configure(variant->substr(0, plus))) return nullptr;
    variant = plus == variant->npos ? Variant() : variant->substr(plus + 1);
  }
  return engine;
}
template <std::unique_ptr<CompiledEngine> (*make)(const CompiledEngineOptions&)>
std::unique_ptr<Engine> Compiled(Variant variant) {
  const auto options = variant ? ParseVariant(*variant) : CompiledEngineOptions{};
  return options ? make(*options) : nullptr;
}

// The list of engines, the cheapest first.
constexpr struct {
  std::string_view name;
  Make make;
} kEngines[] = {
    {"interpreter", &Configured<&MakeInterpreterEngine>},
    {"cpu", &Compiled<&MakeCpuEngine>},
    {"cuda-host", &Compiled<&MakeCudaHostEngine>},
    {"nvrtc", &Configured<&MakeNvrtcEngine>},
    {"cuda-device", &Configured<&MakeCudaDeviceEngine>},
    {"warp", &Configured<&MakeWarpEngine>},
};

}  // namespace

std::vector<std::unique_ptr<Engine>> Engines() {
  std::vector<std::unique_ptr<Engine>> engines;
  for (const auto& row : kEngines) engines.push_back(row.make({}));
  return engines;
}

std::unique_ptr<Engine> MakeEngine(std::string_view name) {
  const size_t colon = name.find(':');
  const Variant variant = colon == name.npos ? Variant() : name.substr(colon + 1);
  for (const auto& row : kEngines)
    if (row.name == name.substr(0, colon)) return row.make(variant);
  return nullptr;
}

Result<std::unique_ptr<Engine>> AvailableEngine(std::string_view name) {
  std::unique_ptr<Engine> engine = MakeEngine(name);
  if (!engine) return Error{ErrorCode::kInput, fmt::format("unknown engine '{}' (see warpsmith list engines)", name)};
  const EngineStatus& status = engine->status();
  if (status.available) return engine;
  return Error{ErrorCode::kUnavailable, fmt::format("engine {} is not available: {}", name, status.why_not)};
}

Status Engine::Configure(std::string_view option) {
  return Error{ErrorCode::kInput, fmt::format("engine {} has no option '{}'", name(), option)};
}

std::string_view EngineFailureName(EngineFailure failure) {
  switch (failure) {
    case EngineFailure::kNone: return "none";
    case EngineFailure::kCompile: return "compile";
    case EngineFailure::kCrash: return "crash";
    case EngineFailure::kTimeout: return "timeout";
    case EngineFailure::kMemory: return "memory";
    case EngineFailure::kCanary: return "canary";
    case EngineFailure::kRace: return "race";
    case EngineFailure::kUndefined: return "undefined";
  }
  WS_CHECK(false);
  return "";
}

}  // namespace warpsmith
