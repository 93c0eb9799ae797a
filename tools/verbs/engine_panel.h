// A Panel is the engines that take part in a verb.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "src/engine/engine.h"
#include "src/result.h"
#include "tools/verbs/verb.h"

namespace warpsmith {

using Panel = std::vector<std::unique_ptr<Engine>>;

// Those that execute the text on any machine with the compiler.
inline const std::vector<std::string> kUsualEngines = {"interpreter", "cpu", "cuda-host"};

// The engines of these names. What is missing here is an error (kUnavailable) if `required`, else it is left out with
// a warning.
Result<Panel> MakePanel(const std::vector<std::string>& names, bool required, Console& console);

// What `--engines` asks for: the engines named, or the usual ones as far as they are here.
Result<Panel> PanelOf(const std::vector<std::string>& named, Console& console);

}  // namespace warpsmith
