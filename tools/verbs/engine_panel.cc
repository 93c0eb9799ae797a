#include "tools/verbs/engine_panel.h"

#include <algorithm>

namespace warpsmith {
namespace {

std::string_view BaseName(std::string_view words) { return words.substr(0, words.find(':')); }

bool Contains(const std::vector<std::string>& list, std::string_view base) {
  return std::any_of(list.begin(), list.end(), [&](const std::string& words) { return BaseName(words) == base; });
}

}  // namespace

void EngineChoice::Declare(Flags& flags) {
  flags.List("engines", named,
             "engines that execute, with options as in cpu:O2 (default: interpreter, cpu and cuda-host as far as they "
             "are here)");
  flags.List("require", required, "engines that must take part too, or exit 3");
}

Result<Panel> PanelOf(const EngineChoice& choice, Console& console) {
  Panel panel;
  auto add = [&](const std::string& words, bool must) -> Status {
    Result<std::unique_ptr<Engine>> engine = AvailableEngine(words);
    if (engine) panel.push_back(std::move(*engine));
    else if (must || engine.error().code != ErrorCode::kUnavailable) return engine.error();
    else console.Warn("warpsmith: " + engine.error().message);
    return Ok{};
  };
  const bool usual = choice.named.empty();
  for (const std::string& words : usual ? choice.usual : choice.named) {
    if (usual && Contains(choice.required, words)) continue;
    if (Status added = add(words, !usual); !added) return added.error();
  }
  for (const std::string& words : choice.required) {
    if (std::find(choice.named.begin(), choice.named.end(), words) != choice.named.end()) continue;
    if (Status added = add(words, /*must=*/true); !added) return added.error();
  }
  return panel;
}

}  // namespace warpsmith
