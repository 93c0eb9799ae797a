// trace: every line of a kernel's text with the values that it leaves, for one thread.

#include "src/oracle/trace.h"

#include <fmt/color.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "src/oracle/judge.h"
#include "src/text/lower.h"
#include "tools/verbs/guilt_report.h"
#include "tools/verbs/inputs.h"
#include "tools/verbs/launch_request.h"
#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

constexpr size_t kTextWidth = 64;

std::string Number(double value) { return fmt::format("{:.6g}", value); }

std::string Values(const std::vector<TracedValue>& values) {
  std::string text;
  for (const TracedValue& value : values) {
    text += (text.empty() ? "" : ", ") + value.name + " = ";
    for (size_t c = 0; c < value.values.size(); ++c) text += (c > 0 ? " " : "") + Number(value.values[c]);
  }
  return text;
}

Json ValuesJson(const std::vector<TracedValue>& values) {
  Json json = Json::object();
  for (const TracedValue& value : values)
    json[value.name] = value.values.size() == 1 ? Json(value.values[0]) : Json(value.values);
  return json;
}

// What is known of one kernel on one launch.
struct Traced {
  Kernel kernel;
  Judgement judgement;
  Launch launch;
  Trace trace;
  std::vector<Guilt> guilty;

  const Guilt* GuiltOf(const TraceLine& line) const {
    for (const Guilt& guilt : guilty)
      if (line.part == TracePart::kReverse && guilt.line == line.line && guilt.text == line.text) return &guilt;
    return nullptr;
  }
};

// Prints a trace; guilty lines stand out, in red on a terminal.
class TracePrinter {
 public:
  TracePrinter(const Traced& traced, bool colour) : traced_(traced), colour_(colour) {}

  std::string Print() {
    const TraceLine* before = nullptr;
    for (const TraceLine& line : traced_.trace.lines) {
      if (before == nullptr || before->part != line.part) out_ += fmt::format("\n{}\n", TracePartName(line.part));
      if (before == nullptr || before->part != line.part || before->line != line.line) Quote(line);
      if (!line.trips.empty() && (before == nullptr || before->trips != line.trips)) Trip(line);
      Line(line);
      before = &line;
    }
    if (traced_.trace.fault) out_ += "  the run ended here: it left the bounds of an array or looped without end\n";
    return out_;
  }

 private:
  void Quote(const TraceLine& line) {
    const Source& source = traced_.kernel.source;
    const size_t at = static_cast<size_t>(line.line - source.first_line);
    if (line.line < source.first_line || at >= source.lines.size()) return;
    const std::string& text = source.lines[at];
    out_ +=
        Styled(fmt::format("  L{:<4} {}", line.line, text.substr(std::min(text.find_first_not_of(' '), text.size()))),
               fmt::fg(fmt::terminal_color::cyan)) +
        "\n";
  }
  void Trip(const TraceLine& line) {
    if (line.trips.back() < 0) return;
    out_ += fmt::format("    {:{}}trip {}\n", "", 2 * line.depth, fmt::join(line.trips, "."));
  }
  void Line(const TraceLine& line) {
    const Guilt* guilt = traced_.GuiltOf(line);
    std::string text = fmt::format("{:{}}{}", "", 4 + 2 * line.depth, line.text);
    std::string values = Values(line.left);
    if (!line.read.empty()) values += (values.empty() ? "" : "   from ") + Values(line.read);
    text = fmt::format("{} {:<{}}  {}", guilt ? ">" : " ", text, kTextWidth, values);
    while (text.ends_with(' ')) text.pop_back();
    if (guilt == nullptr) {
      out_ += text + "\n";
      return;
    }
    std::string why = fmt::format("      ^ wrong here: {} `{}`", guilt->name, guilt->expression);
    if (Leaves(line, guilt->adjoint))
      why += fmt::format(" passes on {}, right is {}", Number(guilt->adjoint), Number(guilt->correct));
    out_ += Styled(text, fmt::emphasis::bold | fmt::fg(fmt::terminal_color::red)) + "\n" +
            Styled(why, fmt::fg(fmt::terminal_color::red)) + "\n";
  }
  // Whether the line has just left this value. Blame's numbers belong to one thread and one trip.
  static bool Leaves(const TraceLine& line, double adjoint) {
    for (const TracedValue& value : line.left)
      for (double component : value.values)
        if (std::fabs(component - adjoint) <= 1e-9 * std::fabs(adjoint)) return true;
    return false;
  }
  std::string Styled(std::string text, const fmt::text_style& style) const {
    return colour_ ? fmt::format(style, "{}", text) : text;
  }

  const Traced& traced_;
  bool colour_;
  std::string out_;
};

class TraceVerb : public Verb {
 public:
  std::string_view name() const override { return "trace"; }
  std::string_view doc() const override {
    return "Print every line of a kernel's text with the values and adjoints that it leaves, and mark what is wrong.";
  }
  std::string_view manual() const override {
    return R"(Executes a kernel in f64 and prints every line of Warp's text with the values and adjoints that it leaves, for one thread:
the forward kernel, then the backward kernel with its replay and its reverse part. Loops are shown trip by trip. If the
gradient is wrong, the launch is the first that shows it, and the line that is to blame is marked with '>' and printed in
red on a terminal. docs/trace.md goes through an example.

--json prints {"kernels": [{"file", "kernel", "thread", "dim", "verdict", "reason", "guilty": [...], "lines": [{"part",
"line", "trips", "text", "left", "read", "wrong"}]}], "seed"}.)";
  }
  std::array<std::string_view, 2> examples() const override {
    return {"warpsmith trace saxpy.py --thread=2 --arg alpha=2", "warpsmith trace sample.json --json"};
  }

  void Declare(Flags& flags) override {
    flags.Paths("paths", paths_, "a kernel (.py) or a sample (.json, .jsonl)");
    flags.Text("kernel", kernel_, "only the kernel of this name");
    flags.Number("thread", thread_, "whose values");
    flags.Text("launch", request_.file, "JSON file with dim and inputs, as in a sample's examples");
    flags.Number("dim", request_.dim, "number of threads");
    flags.Repeated("arg", request_.args, "name=value, the value a number or a list (may be repeated)");
    flags.Number("seed", seed_, "seed of the values that are chosen");
  }

  Result<Found> Run(Console& console) override {
    Result<std::vector<KernelInput>> inputs = ReadKernels(paths_);
    if (!inputs) return inputs.error();
    std::erase_if(*inputs, [&](const KernelInput& input) { return !kernel_.empty() && input.name != kernel_; });
    if (inputs->empty()) return Error{ErrorCode::kInput, fmt::format("no kernel '{}' in the files", kernel_)};
    Json kernels = Json::array();
    bool disagree = false;
    size_t untraced = 0;
    for (KernelInput& input : *inputs) {
      if (input.unsupported) {
        const Judgement judgement = UnsupportedJudgement(input.kernel.error());
        console.Print(fmt::format("{}: {} ({}): {}\n", input.name, VerdictName(judgement.verdict),
                                  ReasonName(judgement.reason), judgement.detail));
        kernels.push_back({{"file", input.file},
                           {"kernel", input.name},
                           {"verdict", VerdictName(judgement.verdict)},
                           {"reason", ReasonName(judgement.reason)},
                           {"detail", judgement.detail},
                           {"guilty", Json::array()},
                           {"lines", Json::array()}});
        continue;
      }
      Result<Traced> traced = input.kernel ? TraceOf(input) : Result<Traced>(input.kernel.error());
      if (!traced && inputs->size() == 1) return traced.error();
      if (!traced) {
        console.Warn("warpsmith trace: " + traced.error().message);
        ++untraced;
        continue;
      }
      disagree |= traced->judgement.verdict == Verdict::kDisagree;
      console.Print(Heading(*traced));
      console.Print(TracePrinter(*traced, !console.json() && isatty(STDOUT_FILENO) != 0).Print());
      kernels.push_back(TracedJson(input.file, *traced));
    }
    console.PrintJson({{"kernels", std::move(kernels)}, {"seed", seed_}});
    if (disagree) return Found::kSomethingWrong;
    if (untraced == 0) return Found::kNothingWrong;
    return Error{ErrorCode::kInput, fmt::format("{} of {} kernels could not be traced", untraced, inputs->size())};
  }

 private:
  // Judges the kernel, and traces the launch that shows what is wrong, or the first if nothing is.
  Result<Traced> TraceOf(KernelInput& input) const {
    JudgeOptions options;
    options.seed = seed_;
    Result<std::vector<Launch>> launches = LaunchesFor(*input.kernel, input.file, input.sample, request_, seed_);
    if (!launches) return launches.error();
    options.given = std::move(*launches);
    Traced traced;
    traced.kernel = std::move(*input.kernel);
    const TextIr ir = Lower(traced.kernel);
    traced.judgement = Screen(traced.kernel, ir, options);
    const std::vector<JudgedLaunch>& judged = traced.judgement.launches;
    if (judged.empty())
      return Error{ErrorCode::kInput, fmt::format("{}: kernel {} has nothing to judge: no real input and output",
                                                  input.file, traced.kernel.name)};
    const JudgedLaunch* wrong = WrongLaunch(traced.judgement);
    traced.launch = (wrong == nullptr ? judged.front() : *wrong).launch;
    if (thread_ >= static_cast<uint64_t>(traced.launch.dim))
      return Error{ErrorCode::kInput, fmt::format("--thread: {} is not a thread of {} (0 to {})", thread_,
                                                  traced.kernel.name, traced.launch.dim - 1)};
    traced.trace = TraceThread(traced.kernel, ir, traced.launch, static_cast<int32_t>(thread_));
    if (wrong != nullptr) traced.guilty = GuiltyLines(traced.kernel, traced.launch);
    return traced;
  }

  std::string Heading(const Traced& traced) const {
    const Judgement& judgement = traced.judgement;
    std::string text = fmt::format("{}, thread {} of {}, values from seed {}: {}", traced.kernel.name, thread_,
                                   traced.launch.dim, seed_, VerdictName(judgement.verdict));
    if (judgement.reason != Reason::kNone) text += fmt::format(" ({})", ReasonName(judgement.reason));
    if (!judgement.detail.empty()) text += ": " + judgement.detail;
    text += "\n";
    for (const Guilt& guilt : traced.guilty) text += GuiltText(traced.kernel, guilt, judgement.reason);
    return text;
  }

  Json TracedJson(const std::string& file, const Traced& traced) const {
    Json json{{"file", file},
              {"kernel", traced.kernel.name},
              {"thread", thread_},
              {"dim", traced.launch.dim},
              {"verdict", VerdictName(traced.judgement.verdict)},
              {"reason", traced.judgement.reason == Reason::kNone ? "" : ReasonName(traced.judgement.reason)},
              {"guilty", Json::array()},
              {"lines", Json::array()}};
    for (const Guilt& guilt : traced.guilty)
      json["guilty"].push_back(GuiltJson(traced.kernel, guilt, traced.judgement.reason));
    for (const TraceLine& line : traced.trace.lines)
      json["lines"].push_back({{"part", TracePartName(line.part)},
                               {"line", line.line},
                               {"trips", line.trips},
                               {"text", line.text},
                               {"left", ValuesJson(line.left)},
                               {"read", ValuesJson(line.read)},
                               {"wrong", traced.GuiltOf(line) != nullptr}});
    return json;
  }

  std::vector<std::string> paths_;
  std::string kernel_;
  LaunchRequest request_;
  uint64_t thread_ = 0, seed_ = 0;
};

}  // namespace

std::unique_ptr<Verb> MakeTrace() { return std::make_unique<TraceVerb>(); }

}  // namespace warpsmith
