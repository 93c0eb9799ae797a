#include <fmt/format.h>

#include "src/engine/compiled_engine.h"
#include "src/engine/engine.h"
#include "src/engine/interpreter_engine.h"
#include "src/result.h"

namespace warpsmith {
namespace {

using Make = std::unique_ptr<Engine> (*)();

// The list of engines, the cheapest first.
constexpr Make kEngines[] = {
    &MakeInterpreterEngine,
    +[] { return MakeCpuEngine(); },
    +[] { return MakeCudaHostEngine(); },
};

}  // namespace

std::vector<std::unique_ptr<Engine>> Engines() {
  std::vector<std::unique_ptr<Engine>> engines;
  for (Make make : kEngines) engines.push_back(make());
  return engines;
}

std::unique_ptr<Engine> MakeEngine(std::string_view name) {
  for (Make make : kEngines)
    if (auto engine = make(); engine->name() == name) return engine;
  return nullptr;
}

Result<std::unique_ptr<Engine>> AvailableEngine(std::string_view name) {
  std::unique_ptr<Engine> engine = MakeEngine(name);
  if (!engine) return Error{ErrorCode::kInput, fmt::format("unknown engine '{}' (see warpsmith list engines)", name)};
  const EngineStatus& status = engine->status();
  if (status.available) return engine;
  return Error{ErrorCode::kUnavailable, fmt::format("engine {} is not available: {}", name, status.why_not)};
}

std::string_view EngineFailureName(EngineFailure failure) {
  switch (failure) {
    case EngineFailure::kNone: return "none";
    case EngineFailure::kCompile: return "compile";
    case EngineFailure::kCrash: return "crash";
    case EngineFailure::kTimeout: return "timeout";
    case EngineFailure::kMemory: return "memory";
    case EngineFailure::kCanary: return "canary";
    case EngineFailure::kUndefined: return "undefined";
  }
  WS_CHECK(false);
  return "";
}

}  // namespace warpsmith
