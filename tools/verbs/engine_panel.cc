#include "tools/verbs/engine_panel.h"

#include <fmt/format.h>

namespace warpsmith {

Result<Panel> MakePanel(const std::vector<std::string>& names, bool required, Console& console) {
  Panel panel;
  for (const std::string& name : names) {
    std::unique_ptr<Engine> engine = MakeEngine(name);
    if (engine == nullptr) {
      return Error{ErrorCode::kInput, fmt::format("unknown engine '{}' (see warpsmith list engines)", name)};
    }
    EngineStatus status = engine->Probe();
    if (status.available) {
      panel.push_back(std::move(engine));
      continue;
    }
    std::string why_not = fmt::format("engine {} is not available: {}", name, status.why_not);
    if (required) return Error{ErrorCode::kUnavailable, why_not};
    console.Warn("warpsmith: " + why_not);
  }
  return panel;
}

Result<Panel> PanelOf(const std::vector<std::string>& named, Console& console) {
  return named.empty() ? MakePanel(kUsualEngines, /*required=*/false, console)
                       : MakePanel(named, /*required=*/true, console);
}

}  // namespace warpsmith
