#include "tools/verbs/engine_panel.h"

namespace warpsmith {

Result<Panel> MakePanel(const std::vector<std::string>& names, bool required, Console& console) {
  Panel panel;
  for (const std::string& name : names) {
    Result<std::unique_ptr<Engine>> engine = AvailableEngine(name);
    if (engine) panel.push_back(std::move(*engine));
    else if (required || engine.error().code != ErrorCode::kUnavailable) return engine.error();
    else console.Warn("warpsmith: " + engine.error().message);
  }
  return panel;
}

Result<Panel> PanelOf(const std::vector<std::string>& named, Console& console) {
  return named.empty() ? MakePanel(kUsualEngines, /*required=*/false, console)
                       : MakePanel(named, /*required=*/true, console);
}

}  // namespace warpsmith
