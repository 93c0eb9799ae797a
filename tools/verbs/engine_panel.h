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

// Which engines a verb lets take part: those of --engines, or the usual ones as far as they are here; and in any case
// those of --require.
struct EngineChoice {
  // Those that execute the text on any machine with the compiler.
  std::vector<std::string> usual = {"interpreter", "cpu", "cuda-host"};
  std::vector<std::string> named, required;

  void Declare(Flags& flags);
};

// kUnavailable if one that was asked for is not here; a usual one that is missing is left out with a warning.
Result<Panel> PanelOf(const EngineChoice& choice, Console& console);

}  // namespace warpsmith
