// doctor: what this machine can do, and how to get the rest.

#include <fmt/format.h>
#include <unistd.h>

#include "src/engine/engine.h"
#include "src/engine/warp_python.h"
#include "src/python/read.h"
#include "tools/verbs/table.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

class DoctorVerb : public Verb {
 public:
  std::string_view name() const override { return "doctor"; }
  std::string_view doc() const override { return "Tell what this machine can do and how to get the rest."; }
  std::string_view manual() const override {
    return R"(Tries everything that other verbs need: Python's parser, the Python that has Warp, and each engine with its compiler, its
version and its hardware. What is missing is named with what to do about it; tools/setup installs most of it.

--json prints {"doctor": [{"what", "state", "version", "hardware", "remedy"}]}.)";
  }
  std::array<std::string_view, 2> examples() const override { return {"warpsmith doctor", "warpsmith doctor --json"}; }
  void Declare(Flags&) override {}

  Result<Found> Run(Console& console) override {
    Table table({"what", "state", "version", "hardware", "remedy"});
    auto python = ReadPythonText(
        "import warp as wp\n\n\n@wp.kernel\ndef k(a: wp.array(dtype=float)):\n    a[0] = 1.0\n", "probe");
    table.Add({"reading Python", python ? "yes" : "no", "", "", python ? "" : python.error().message});
    bool warp = access(WarpPython().c_str(), X_OK) == 0;
    table.Add({"Warp's Python", warp ? "yes" : "no", warp ? WarpPython() : "", "", warp ? "" : "run tools/setup"});
    for (const std::unique_ptr<Engine>& engine : Engines()) {
      const EngineStatus& status = engine->status();
      table.Add({fmt::format("engine {}", engine->name()), status.available ? "yes" : "no", status.version,
                 status.hardware, status.available ? "" : status.why_not});
    }
    console.Print(table.Text());
    console.PrintJson({{"doctor", table.Json()}});
    return Found::kNothingWrong;
  }
};

}  // namespace

std::unique_ptr<Verb> MakeDoctor() { return std::make_unique<DoctorVerb>(); }

}  // namespace warpsmith
