// The warpsmith command: hands the command line to a verb, and maps what comes back to the exit status.
// CLI11 takes seconds to compile, so it is included here and nowhere else.

#include <fmt/format.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>

#include "tools/verbs/verb.h"

namespace warpsmith {
namespace {

constexpr int kUsage = static_cast<int>(ErrorCode::kInput);

class CliFlags : public Flags {
 public:
  explicit CliFlags(CLI::App& app) : app_(app) {}

  void Paths(std::string_view what, std::vector<std::string>& out, std::string_view doc) override {
    app_.add_option(std::string(what), out, std::string(doc))->required();
  }
  void Word(std::string_view what, const std::vector<std::string>& choices, std::string& out,
            std::string_view doc) override {
    app_.add_option(std::string(what), out, std::string(doc))->required()->check(CLI::IsMember(choices));
  }
  void Text(std::string_view name, std::string& out, std::string_view doc) override { Add(name, out, doc); }
  void OneOf(std::string_view name, const std::vector<std::string>& choices, std::string& out,
             std::string_view doc) override {
    Add(name, out, doc)->check(CLI::IsMember(choices));
  }
  void List(std::string_view name, std::vector<std::string>& out, std::string_view doc) override {
    Add(name, out, doc)->delimiter(',');
  }
  void Repeated(std::string_view name, std::vector<std::string>& out, std::string_view doc) override {
    Add(name, out, doc)->expected(1)->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
  }
  void Number(std::string_view name, uint64_t& out, std::string_view doc) override {
    Add(name, out, doc)->capture_default_str()->check(WholeNumber());
  }
  void Switch(std::string_view name, bool& out, std::string_view doc) override {
    app_.add_flag(fmt::format("--{}", name), out, std::string(doc));
  }

 private:
  // CLI11 would take -5 for a large unsigned number.
  static CLI::Validator WholeNumber() {
    return CLI::Validator(
        [](const std::string& text) {
          bool digits = !text.empty() && text.find_first_not_of("0123456789") == std::string::npos;
          return digits ? std::string() : fmt::format("'{}' is not a whole number of at least 0", text);
        },
        "");
  }

  template <class T>
  CLI::Option* Add(std::string_view name, T& out, std::string_view doc) {
    return app_.add_option(fmt::format("--{}", name), out, std::string(doc));
  }

  CLI::App& app_;
};

constexpr size_t kPageWidth = 100;

// Paragraphs, each line at most kPageWidth wide behind `indent` spaces. A paragraph ends at an empty line.
std::string Wrapped(std::string_view text, size_t indent) {
  std::string out, line;
  auto flush = [&] {
    if (!line.empty()) out += std::string(indent, ' ') + line + "\n";
    line.clear();
  };
  for (size_t at = 0; at < text.size();) {
    if (text.substr(at).starts_with("\n\n")) {
      flush();
      out += "\n";
    }
    at = text.find_first_not_of(" \n", at);
    if (at == text.npos) break;
    const size_t end = std::min(text.find_first_of(" \n", at), text.size());
    const std::string_view word = text.substr(at, end - at);
    if (!line.empty() && indent + line.size() + 1 + word.size() > kPageWidth) flush();
    line += (line.empty() ? "" : " ") + std::string(word);
    at = end;
  }
  flush();
  return out;
}

constexpr std::string_view kExitStatus =
    "EXIT STATUS\n"
    "  0  done, and nothing wrong was found\n"
    "  1  done, and something was found: a wrong gradient, a sample that fails\n"
    "  2  wrong usage, or input that cannot be read\n"
    "  3  this machine cannot do what was asked\n"
    "  4  an internal check failed\n";

// What a flag is set to: "=UINT", or its choices, "={cpu,cuda}".
std::string ValueOf(const CLI::Option& option) {
  const std::string type = option.get_type_name();
  const size_t choices = type.find('{');
  if (option.get_expected_max() == 0 || (option.get_positional() && choices == type.npos)) return "";
  return "=" + (choices == type.npos ? type : type.substr(choices));
}

// The page that --help prints: what the verb says of itself, and its flags as CLI11 has them.
std::string ManualPage(const Verb& verb, const CLI::App& command) {
  std::string synopsis = fmt::format("  warpsmith {} [OPTIONS]", verb.name()), options;
  for (const CLI::Option* option : command.get_options()) {
    const bool positional = option->get_positional();
    if (positional)
      synopsis += fmt::format(" {}{}", option->get_name(true), option->get_expected_max() > 1 ? "..." : "");
    options += fmt::format("  {}{}\n{}", option->get_name(positional, !positional), ValueOf(*option),
                           Wrapped(option->get_description(), 6));
    if (!option->get_default_str().empty()) options += fmt::format("      (default: {})\n", option->get_default_str());
  }
  return fmt::format(
      "NAME\n  warpsmith {} - {}\n\nSYNOPSIS\n{}\n\nDESCRIPTION\n{}\nOPTIONS\n{}\n{}\nEXAMPLES\n  {}\n  {}\n",
      verb.name(), verb.doc(), synopsis, Wrapped(verb.manual(), 2), options, kExitStatus, verb.examples()[0],
      verb.examples()[1]);
}

int Report(std::string_view verb, const Error& error) {
  fmt::print(stderr, "warpsmith{}{}: {}\n", verb.empty() ? "" : " ", verb, error.message);
  return static_cast<int>(error.code);
}

// Results that did not reach the reader are an error too.
int FlushOutput(int status) {
  if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return status;
  return Report("", {ErrorCode::kInput, fmt::format("cannot write to standard output: {}", std::strerror(errno))});
}

int RunVerb(Verb& verb, bool json) {
  Console console(json);
  Result<Found> found = verb.Run(console);
  if (!found) {
    std::fflush(stdout);
    return Report(verb.name(), found.error());
  }
  return FlushOutput(static_cast<int>(*found));
}

int RunCommandLine(int argc, char** argv) {
  CLI::App app("Forges NVIDIA Warp kernels with judged gradients.", "warpsmith");
  app.require_subcommand(1);
  std::vector<std::unique_ptr<Verb>> verbs = Verbs();
  std::vector<CLI::App*> commands;
  bool json = false;
  for (const std::unique_ptr<Verb>& verb : verbs) {
    CLI::App* command = app.add_subcommand(std::string(verb->name()), std::string(verb->doc()));
    CliFlags flags(*command);
    verb->Declare(flags);
    command->add_flag("--json", json, "print one JSON object on stdout");
    commands.push_back(command);
  }
  try {
    app.parse(argc, argv);
  } catch (const CLI::CallForHelp&) {
    for (size_t i = 0; i < verbs.size(); ++i) {
      if (commands[i]->parsed()) return fmt::print("{}", ManualPage(*verbs[i], *commands[i])), FlushOutput(0);
    }
    return fmt::print("{}\n{}", app.help(), kExitStatus), FlushOutput(0);
  } catch (const CLI::ParseError& error) {
    for (CLI::App* command : commands) {
      if (command->parsed()) return Report(command->get_name(), {ErrorCode::kInput, error.what()});
    }
    return Report("", {ErrorCode::kInput, fmt::format("{} (try --help)", error.what())});
  }
  for (size_t i = 0; i < verbs.size(); ++i) {
    if (commands[i]->parsed()) return RunVerb(*verbs[i], json);
  }
  return kUsage;
}

}  // namespace
}  // namespace warpsmith

int main(int argc, char** argv) {
  // `bazel run` starts programs elsewhere; the user's paths count from where the user is.
  const char* caller = std::getenv("BUILD_WORKING_DIRECTORY");
  if (caller != nullptr && chdir(caller) != 0) {
    fmt::print(stderr, "warpsmith: cannot enter {}: {}\n", caller, std::strerror(errno));
    return warpsmith::kUsage;
  }
  return warpsmith::RunCommandLine(argc, argv);
}
